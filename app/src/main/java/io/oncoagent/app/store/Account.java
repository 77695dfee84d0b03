package io.oncoagent.app.store;

import java.util.Set;

/**
 * Somebody who may sign in to the page.
 *
 * @param name what is typed at sign-in: 2 to 40 of a–z, 0–9, dot, hyphen, underscore
 * @param shownName what stands under a signature
 * @param team only consultations of this team can be opened
 * @param edition goes up whenever rights or password change; a session of an older edition ends
 */
public record Account(String name, String shownName, Set<Role> roles, String team, boolean active, long edition) {
  /** What an account may do. ADMIN keeps accounts and never signs. */
  public enum Role {
    CLINICIAN,
    REVIEWER,
    KNOWLEDGE_EDITOR,
    AUDITOR,
    ADMIN
  }

  public Account {
    roles = Set.copyOf(roles);
    if (!name.matches("[a-z0-9._-]{2,40}")) {
      throw new StoreException("an account's name has 2 to 40 of a–z, 0–9, dot, hyphen and underscore");
    }
    if (shownName.isBlank() || shownName.length() > 80 || team.isBlank() || team.length() > 40) {
      throw new StoreException("an account needs a shown name of at most 80 characters and a team of at most 40");
    }
    if (roles.isEmpty()) {
      throw new StoreException("an account needs at least one role");
    }
    if (roles.contains(Role.ADMIN) && roles.contains(Role.REVIEWER)) {
      throw new StoreException("an administrator cannot sign: ADMIN and REVIEWER exclude each other");
    }
  }

  public boolean may(Role role) {
    return active && roles.contains(role);
  }
}
