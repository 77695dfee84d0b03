package io.oncoagent.app.web.page;

import io.oncoagent.app.store.Account;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What every template is given.
 *
 * @param theme light, dark, or auto: what the reader's system says
 * @param account who is signed in, or null
 * @param csrf the token that every form carries
 * @param path of this request
 * @param notes lines above everything, e.g. which packs are in use
 */
public record Page(PageWords words, String theme, @Nullable Account account, String csrf, String path, List<String> notes) {
  public Page {
    notes = List.copyOf(notes);
  }

  public String w(String key) {
    return words.of(key);
  }

  public String w(String key, Object... values) {
    return words.of(key, values);
  }

  /** Whether to show what only this role may do; the server asks again. */
  public boolean may(String role) {
    return account != null && account.may(Account.Role.valueOf(role));
  }

  /** For the navigation. */
  public boolean at(String prefix) {
    return path.equals(prefix) || path.startsWith(prefix + "/");
  }

  public boolean clinical() {
    return may("CLINICIAN") || may("REVIEWER");
  }
}
