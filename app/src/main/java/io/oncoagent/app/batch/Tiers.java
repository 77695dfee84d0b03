package io.oncoagent.app.batch;

import io.oncoagent.app.intake.InputException;
import io.oncoagent.domain.route.TierChoice;
import org.jspecify.annotations.Nullable;

/** Tier words of the command line. */
public final class Tiers {
  private Tiers() {}

  public static TierChoice parse(@Nullable String word) {
    return switch (word) {
      case null -> TierChoice.AUTO;
      case "auto" -> TierChoice.AUTO;
      case "1" -> TierChoice.ONE;
      case "2" -> TierChoice.TWO;
      default -> throw new InputException("the tier «" + word + "» is not one of auto, 1, 2");
    };
  }
}
