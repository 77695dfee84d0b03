package io.oncoagent.deid.scoring;

import io.oncoagent.deid.LanguageRecognizer;
import io.oncoagent.deid.detect.Finding;
import io.oncoagent.deid.detect.PhiDetectors;
import io.oncoagent.domain.intake.Language;
import io.oncoagent.lexicon.Lexicon;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Lists what the detectors remove beyond the labels, to find over-redaction: {@code RemovedMain FILE…}. */
public final class RemovedMain {
  private RemovedMain() {}

  public static void main(String[] files) throws IOException {
    PhiDetectors detectors = new PhiDetectors(Lexicon.shipped());
    for (String file : files) {
      for (LabelledNote note : file.startsWith("seed:") ? new io.oncoagent.deid.synthetic.SyntheticNotes().write(Long.parseLong(file.substring(5)), 440) : file.endsWith(".txt") ? MarkedNotes.read(file) : ScoreMain.read(Path.of(file))) {
        Language language = new LanguageRecognizer().recognize(note.note()).orElse(Language.EN);
        for (Finding finding : detectors.find(note.note(), language, List.of())) {
          String words = note.note().substring(finding.start(), finding.end());
          boolean labelled = note.phi().stream().anyMatch(p -> p.text().contains(words) || words.contains(p.text()));
          if (!labelled) {
            String around = note.note().substring(Math.max(0, finding.start() - 30), Math.min(note.note().length(), finding.end() + 30)).replace('\n', '/');
            System.out.printf("%s %s %.2f {%s} … %s%n", note.id(), finding.type(), finding.probability(), words.replace('\n', '/'), around);
          }
        }
      }
    }
  }
}
