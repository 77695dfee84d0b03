package io.oncoagent.app.cli;

import io.oncoagent.app.intake.InputException;
import io.oncoagent.app.wiring.EngineChoice;

/** The words of {@code --engine}. */
final class Engine {
  private Engine() {}

  static EngineChoice parse(String word) {
    return switch (word) {
      case "auto" -> EngineChoice.AUTO;
      case "extractive" -> EngineChoice.EXTRACTIVE;
      case "generative" -> EngineChoice.GENERATIVE;
      default -> throw new InputException("the engine «" + word + "» is not one of auto, extractive, generative");
    };
  }
}
