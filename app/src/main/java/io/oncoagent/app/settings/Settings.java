package io.oncoagent.app.settings;

import io.oncoagent.consult.hitl.ReviewPolicy;
import io.oncoagent.deid.Profile;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Everything that a site may set. */
public record Settings(Review review, Keys keys, Batch batch, ModelSettings models, Deid deid) {

  /** Used where no file says otherwise. */
  public static final Settings DEFAULTS =
      new Settings(new Review(ReviewPolicy.ALWAYS, true), new Keys(null), new Batch(2));

  /** Without a model. */
  public Settings(Review review, Keys keys, Batch batch) {
    this(review, keys, batch, ModelSettings.NONE, new Deid(Profile.STANDARD));
  }

  /** The same with these models. */
  public Settings withModels(ModelSettings other) {
    return new Settings(review, keys, batch, other, deid);
  }

  /**
   * @param policy {@code review.policy}: always | published
   * @param cli {@code review.cli}: allow | refuse decisions at the shell
   */
  public record Review(ReviewPolicy policy, boolean cli) {}

  /** @param file {@code keys.file}: where the sealing key lies; null for the place under the home */
  public record Keys(@Nullable Path file) {}

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
