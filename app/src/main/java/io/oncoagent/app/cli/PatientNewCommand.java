package io.oncoagent.app.cli;

import io.oncoagent.app.intake.InputException;
import io.oncoagent.app.wiring.OncoAgent;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes a patient and prints the id. */
@Command(description = "Make a patient; prints an id of 128 random bits.", mixinStandardHelpOptions = true)
final class PatientNewCommand implements Runnable {
  private static final int LONGEST = 100;
  private final RootCommand root;

  @Option(names = "--case-number", paramLabel = "NUMBER",
      description = "The hospital's own number, sealed; shown on worklist and report, said again at signing, and sent nowhere. - reads it from standard input.")
  private @Nullable String caseNumber;

  PatientNewCommand(RootCommand root) {
    this.root = root;
  }

  @Override
  public void run() {
    String number = caseNumber == null ? null : number(caseNumber);
    try (OncoAgent agent = root.open()) {
      String id = agent.newId();
      agent.store().patients().add(id, number);
      root.console().print(id);
    }
  }

  private String number(String given) {
    String number = (given.equals("-") ? line() : given).strip();
    if (number.isEmpty() || number.length() > LONGEST || number.chars().anyMatch(Character::isISOControl)) {
      throw new InputException("--case-number needs 1 to " + LONGEST + " printable characters");
    }
    return number;
  }

  private String line() {
    try {
      String line = new BufferedReader(new InputStreamReader(root.console().in(), StandardCharsets.UTF_8)).readLine();
      return line == null ? "" : line;
    } catch (IOException e) {
      throw new InputException("the case number cannot be read from standard input");
    }
  }
}
