package io.oncoagent.app.store;

/**
 * One link of the chain. {@code seq}: 1, 2, 3 …; {@code subject}: a consultation, patient or pack, empty when there is none; {@code detail}: JSON
 * without note text; {@code previous} and {@code hash}: SHA-256, lower-case hex, the first link follows 64 zeros.
 */
public record AuditEntry(long seq, String at, AuditKind kind, String subject, String actor, String detail, String previous, String hash) {

  /** What the hash of this entry must be. */
  String expectedHash() {
    return AuditHash.of(String.valueOf(seq), at, kind.name(), subject, actor, detail, previous);
  }

  /** Where the chain stands: sequence number and hash. */
  public AuditHead head() {
    return new AuditHead(seq, hash);
  }
}
