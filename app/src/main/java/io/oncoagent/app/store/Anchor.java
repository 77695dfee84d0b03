package io.oncoagent.app.store;

/** Keeps heads of the audit chain outside the database, where whoever can change the database cannot. */
public interface Anchor {
  /** Keeps nothing. */
  Anchor NONE = head -> {};

  /** @throws StoreException when the head could not be kept; the entry stands, and what waits for it must not go on */
  void keep(AuditHead head);
}
