package io.oncoagent.consult.specialist.write;

import io.oncoagent.consult.specialist.choose.Option;
import io.oncoagent.consult.specialist.choose.Reading;
import io.oncoagent.consult.specialist.profile.CaseProfile;
import io.oncoagent.consult.specialist.profile.PlainWords;
import io.oncoagent.domain.facts.MissingItem;
import io.oncoagent.lexicon.Category;
import io.oncoagent.lexicon.Lexicon;
import io.oncoagent.lexicon.Mention;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Of what the note leaves unsaid only what could change this draft is asked: a marker that no section of an option speaks of, and the performance status of an
 * infant, change nothing.
 */
final class OpenQuestions {
  private static final Pattern PERFORMANCE = Pattern.compile("performance status|estado funcional");
  private static final Pattern HEPATITIS = Pattern.compile("hepatitis");
  private static final int SCHOOL = 6;

  private final Lexicon lexicon;

  OpenQuestions(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The items worth asking, in their order; all where no option stands. */
  List<MissingItem> of(List<MissingItem> missing, List<Option> options, List<Reading> readings, CaseProfile profile) {
    Integer age = profile.person().age();
    boolean small = age != null && age < SCHOOL;
    Set<String> markers = new HashSet<>();
    StringBuilder words = new StringBuilder();
    for (Reading reading : readings) {
      if (options.stream().anyMatch(o -> together(o.head(), reading))) {
        reading.terms().stream().filter(t -> t.startsWith("biomarker:")).forEach(t -> markers.add(t.substring("biomarker:".length())));
        words.append(reading.plain()).append('\n');
      }
    }
    String said = words.toString();
    return missing.stream().filter(item -> !small || !PERFORMANCE.matcher(item.item()).find()).filter(item -> options.isEmpty() || changes(item, markers, said)).toList();
  }

  private boolean changes(MissingItem item, Set<String> markers, String said) {
    if (HEPATITIS.matcher(PlainWords.of(item.item())).find()) {
      return HEPATITIS.matcher(said).find() || said.contains("rituximab") || said.contains("obinutuzumab");
    }
    List<String> asked = lexicon.mentions(item.item()).stream().filter(m -> m.category() == Category.BIOMARKER).map(Mention::key).toList();
    return asked.isEmpty() || asked.stream().anyMatch(markers::contains);
  }

  /** Under the same heading of the first level: the part of the guideline that the option is from. */
  private static boolean together(Reading option, Reading reading) {
    boolean document = option.evidence().passage().document().equals(reading.evidence().passage().document());
    return document && !option.headings().isEmpty() && !reading.headings().isEmpty() && option.headings().getFirst().equals(reading.headings().getFirst());
  }
}
