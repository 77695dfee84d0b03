package io.oncoagent.app.web.intake;

import io.oncoagent.app.batch.Languages;
import io.oncoagent.app.batch.Tiers;
import io.oncoagent.app.intake.InputException;
import io.oncoagent.domain.intake.KnownIdentifier;
import io.oncoagent.domain.intake.Language;
import io.oncoagent.domain.route.TierChoice;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What the clinician has typed so far. It travels with the form and is stored nowhere before it is handed in.
 *
 * @param note as given
 * @param remove further words to be removed, a line each
 * @param keep positions of removals to be put back
 * @param keepReason why they name nobody
 * @param facts by item: the value that a fact is corrected to
 * @param corrections by item: sentences that the clinician adds to the note
 * @param key makes that the same form handed in twice is one consultation
 */
public record IntakeForm(
    String note, String question, String language, String tier, String patient, String caseNumber, String remove, Set<Integer> keep, String keepReason,
    Map<String, String> facts, Map<String, String> corrections, String key) {
  private static final int LONGEST_CORRECTION = 300;

  public IntakeForm {
    keep = Set.copyOf(keep);
    facts = Map.copyOf(facts);
    corrections = Map.copyOf(corrections);
  }

  /** Nothing typed yet. */
  static IntakeForm empty(String key) {
    return new IntakeForm("", "", "", "auto", "", "", "", Set.of(), "", Map.of(), Map.of(), key);
  }

  IntakeForm withNote(String text) {
    return new IntakeForm(text, question, language, tier, patient, caseNumber, remove, keep, keepReason, facts, corrections, key);
  }

  /** From the fields of a form; corrected facts come as {@code fact.ITEM}, sentences to add as {@code correct.ITEM}. */
  static IntakeForm of(Map<String, String> fields, List<String> keep, String key) {
    Map<String, String> facts = new java.util.TreeMap<>();
    Map<String, String> corrections = new java.util.TreeMap<>();
    fields.forEach((name, value) -> {
      if (name.startsWith("fact.") && !value.isBlank()) {
        facts.put(name.substring("fact.".length()), value);
      }
      if (name.startsWith("correct.") && !value.isBlank()) {
        if (value.length() > LONGEST_CORRECTION) {
          throw new InputException("a correction has at most " + LONGEST_CORRECTION + " characters");
        }
        corrections.put(name.substring("correct.".length()), value.strip().replace('\n', ' '));
      }
    });
    return new IntakeForm(
        text(fields, "note").replace("\r\n", "\n"), text(fields, "question"), text(fields, "language"), fields.getOrDefault("tier", "auto"), text(fields, "patient").strip(),
        text(fields, "caseNumber").strip(), text(fields, "remove"), numbers(keep), text(fields, "keepReason").strip(), facts, corrections, key);
  }

  private static String text(Map<String, String> fields, String name) {
    return fields.getOrDefault(name, "");
  }

  private static Set<Integer> numbers(List<String> words) {
    Set<Integer> numbers = new TreeSet<>();
    for (String word : words) {
      if (!word.matches("\\d{1,6}")) {
        throw new InputException("a removal to be put back is named by its number");
      }
      numbers.add(Integer.parseInt(word));
    }
    return numbers;
  }

  List<KnownIdentifier> known() {
    List<KnownIdentifier> known = new ArrayList<>();
    remove.lines().map(String::strip).filter(l -> !l.isEmpty()).forEach(l -> known.add(new KnownIdentifier(KnownIdentifier.Kind.OTHER, l)));
    return known;
  }

  @Nullable Language spoken() {
    return Languages.parse(language.isBlank() ? null : language);
  }

  TierChoice effort() {
    return Tiers.parse(tier);
  }

  /** The note with the clinician's sentences behind it: they are read as part of it, and where both cannot be true, both are shown. */
  String wholeNote() {
    if (corrections.isEmpty()) {
      return note;
    }
    StringBuilder whole = new StringBuilder(note.stripTrailing()).append("\n\n");
    corrections.forEach((item, words) -> whole.append(words.endsWith(".") ? words : words + ".").append('\n'));
    return whole.toString();
  }
}
