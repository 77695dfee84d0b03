package io.oncoagent.app.bench;

import io.oncoagent.app.intake.NoteReader;
import io.oncoagent.domain.intake.CaseText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** The named synthetic patients that ship as examples. */
public final class ExampleNotes {
  /** File names without suffix, in examples/cases. */
  public static final List<String> NAMES = List.of("LUNG-01", "BREAST-01", "COLON-01", "LUNG-02");

  private ExampleNotes() {}

  public static List<CaseText> read() {
    List<CaseText> notes = new ArrayList<>();
    for (String name : NAMES) {
      try (InputStream in = ExampleNotes.class.getResourceAsStream("/io/oncoagent/app/examples/" + name + ".txt")) {
        if (in == null) {
          throw new IllegalStateException("the example " + name + " is missing");
        }
        notes.add(NoteReader.of(in.readAllBytes(), name));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return notes;
  }
}
