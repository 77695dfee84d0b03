package io.oncoagent.knowledge.corpus;

import io.oncoagent.domain.evidence.PassageSentence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Prints the passages of a file with the role of each sentence, for reading by eye: PassageDump FILE. Tokens are estimated from characters. */
public final class PassageDump {
  private PassageDump() {}

  public static void main(String[] args) throws IOException {
    Path file = Path.of(args[0]);
    SourceDocument document = new CorpusReader().read(file.getFileName().toString(), Files.readAllBytes(file));
    System.out.println("TITLE " + document.title() + " | edition " + document.edition() + " | licence " + document.licence());
    for (DraftPassage passage : new PassageSplitter(text -> text.length() / 4).split(document)) {
      System.out.println("\n=== " + passage.ordinal() + " page " + passage.page() + " | " + String.join(" › ", passage.section()));
      for (PassageSentence sentence : passage.sentences()) {
        String lead = sentence.leadIn() == null ? "" : "   «" + sentence.leadIn() + "»";
        String strength = sentence.strength() == null ? "" : " " + sentence.strength();
        System.out.println(sentence.role() + strength + ": " + passage.text().substring(sentence.start(), sentence.end()) + lead);
      }
    }
  }
}
