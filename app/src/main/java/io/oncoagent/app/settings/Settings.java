package io.oncoagent.app.settings;

import io.oncoagent.consult.hitl.ReviewPolicy;
import io.oncoagent.deid.Profile;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything that a site may set. */
public record Settings(Review review, Keys keys, Batch batch, ModelSettings models, Audit audit, Retention retention, Deid deid, WebSettings web) {

  /** Used where no file says otherwise. */
  public static final Settings DEFAULTS =
      new Settings(
          new Review(ReviewPolicy.ALWAYS, null), new Keys(null, null), new Batch(2), ModelSettings.NONE, Audit.NONE, new Retention(null), new Deid(Profile.STANDARD),
          WebSettings.DEFAULTS);

  /** Without a model. */
  public Settings(Review review, Keys keys, Batch batch) {
    this(review, keys, batch, ModelSettings.NONE, Audit.NONE, new Retention(null), new Deid(Profile.STANDARD), WebSettings.DEFAULTS);
  }

  /** The same with these models. */
  public Settings withModels(ModelSettings other) {
    return new Settings(review, keys, batch, other, audit, retention, deid, web);
  }

  /**
   * @param policy {@code review.policy}: always | published
   * @param cli {@code review.cli}: allow | refuse decisions at the shell; null when the site has not said: allowed until accounts exist
   */
  public record Review(ReviewPolicy policy, @Nullable Boolean cli) {}

  /**
   * @param file {@code keys.file}: where the master key lies; null for the place under the home. Keys of patients lie beside it
   * @param backupDays {@code keys.backupDays}: for how many days a backup of the keys is kept, 0 to 36500; null when the site has not said
   */
  public record Keys(@Nullable Path file, @Nullable Integer backupDays) {
    public Keys {
      within("keys.backupDays", backupDays, 0);
    }
  }

  /**
   * Where the head of the audit chain is kept outside the database.
   *
   * @param place {@code audit.anchor}
   * @param file {@code audit.file}, for {@link Place#FILE}
   * @param command {@code audit.command}, for {@link Place#COMMAND}: a program and its arguments; the head becomes the last one
   */
  public record Audit(Place place, @Nullable Path file, List<String> command) {
    /** Nowhere. */
    public static final Audit NONE = new Audit(Place.NONE, null, List.of());

    /** The kinds of places. */
    public enum Place {
      NONE,
      FILE,
      SYSLOG,
      COMMAND
    }

    public Audit {
      command = List.copyOf(command);
      if (place == Place.FILE && file == null) {
        throw new SettingsException("audit.anchor: file needs audit.file, a path");
      }
      if (place == Place.COMMAND && command.isEmpty()) {
        throw new SettingsException("audit.anchor: command needs audit.command, a list with a program and its arguments");
      }
    }
  }

  /** @param days {@code retention.days}: consultations are erased so many days after they began, 1 to 36500; null keeps them */
  public record Retention(@Nullable Integer days) {
    public Retention {
      within("retention.days", days, 1);
    }
  }

  private static void within(String key, @Nullable Integer days, int least) {
    if (days != null && (days < least || days > 36_500)) {
      throw new SettingsException(key + " must lie between " + least + " and 36500, was " + days);
    }
  }

  /** @param jobs {@code batch.jobs}: notes worked on at once, 1 to 64 */
  public record Batch(int jobs) {
    public Batch {
      if (jobs < 1 || jobs > 64) {
        throw new SettingsException("batch.jobs must lie between 1 and 64, was " + jobs);
      }
    }
  }

  /** @param profile {@code deid.profile}: standard | strict, the operating point of de-identification */
  public record Deid(Profile profile) {}

  /** Where the sealing key lies under this home. */
  public Path keyFile(Home home) {
    return keys.file() == null ? home.keyFile() : keys.file();
  }
}
