package io.oncoagent.deid.scoring;

import io.oncoagent.deid.PhiRedactor;
import io.oncoagent.deid.PhiRedactors;
import io.oncoagent.domain.casefile.DeidentifiedCase;
import io.oncoagent.domain.intake.CaseText;
import io.oncoagent.lexicon.Lexicon;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Scores the shipped redactor on JSON lines of labelled notes (id, note, phi with text and type, keep), or on marked notes of the test resources: {@code ScoreMain [--show] FILE…}. */
public final class ScoreMain {
  private ScoreMain() {}

  public static void main(String[] arguments) throws IOException {
    PhiRedactor redactor = PhiRedactors.standard(Lexicon.shipped());
    boolean show = List.of(arguments).contains("--show");
    Score score = new Score();
    for (String file : arguments) {
      if (file.startsWith("--")) {
        continue;
      }
      for (LabelledNote note : file.startsWith("fake:") ? new io.oncoagent.deid.synthetic.FakedNotes(Long.parseLong(file.substring(5))).write(418) : file.startsWith("seed:") ? new io.oncoagent.deid.synthetic.SyntheticNotes().write(Long.parseLong(file.substring(5)), 440) : file.endsWith(".txt") ? MarkedNotes.read(file) : read(Path.of(file))) {
        score.add(note, text -> redacted(redactor, note.id(), text, show));
      }
    }
    System.out.println(score);
  }

  private static String redacted(PhiRedactor redactor, String id, String text, boolean show) {
    try {
      DeidentifiedCase out = redactor.redact(new CaseText(text), null, null, List.of());
      if (show) {
        System.out.println(id + " " + out.language() + " " + out.text() + "\n");
      }
      return out.text();
    } catch (RuntimeException e) {
      System.out.println(id + " REFUSED " + e + " " + (e instanceof io.oncoagent.deid.ResidualIdentifierException r ? r.type() : ""));
      return text;
    }
  }

  static List<LabelledNote> read(Path file) throws IOException {
    JsonMapper mapper = new JsonMapper();
    List<LabelledNote> notes = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      if (line.isBlank()) {
        continue;
      }
      JsonNode node = mapper.readTree(line);
      List<LabelledNote.Identifier> phi = new ArrayList<>();
      node.path("phi").forEach(p -> phi.add(new LabelledNote.Identifier(p.path("text").asString(), p.path("type").asString())));
      List<String> keep = new ArrayList<>();
      node.path("keep").forEach(k -> keep.add(k.asString()));
      notes.add(new LabelledNote(node.path("id").asString(), node.path("note").asString(), phi, keep));
    }
    return notes;
  }

}
