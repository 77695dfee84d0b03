package io.oncoagent.app.web.page;

import io.oncoagent.consult.branch.CorrectedFacts;
import io.oncoagent.domain.casefile.DeidentifiedCase;
import io.oncoagent.domain.facts.Cancer;
import io.oncoagent.domain.facts.Certainty;
import io.oncoagent.domain.facts.ClinicalFacts;
import io.oncoagent.domain.facts.CorrectedItem;
import io.oncoagent.domain.facts.FactCorrection;
import io.oncoagent.domain.facts.Grounds;
import io.oncoagent.domain.facts.Patient;
import io.oncoagent.domain.facts.PriorTreatment;
import io.oncoagent.domain.facts.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What was read from a note, a row a fact, each with its words. */
public final class FactRows {
  private static final int LONGEST_WORDS = 160;

  /** Characters of the phrase on either side. */
  private static final int AROUND = 40;

  private final String text;
  private final ClinicalFacts facts;
  private final PageWords words;
  private final List<FactRow> rows = new ArrayList<>();

  private FactRows(String text, ClinicalFacts facts, PageWords words) {
    this.text = text;
    this.facts = facts;
    this.words = words;
  }

  public static List<FactRow> of(DeidentifiedCase note, ClinicalFacts f, PageWords words) {
    FactRows rows = new FactRows(note.text(), f, words);
    rows.cancers();
    f.biomarkers().forEach(b -> rows.row("marker", b.words(), b.grounds(), CorrectedItem.MARKER, b.words()));
    rows.patient();
    f.priorTreatments().forEach(t -> rows.row("given", given(t), t.grounds(), CorrectedItem.TREATMENT, t.name()));
    f.comorbidities().forEach(c -> rows.row("condition", c.name(), c.grounds(), CorrectedItem.CONDITION, c.name()));
    f.organFunction().forEach(v -> rows.row("measured", v.name() + " " + v.value() + (v.unit() == null ? "" : " " + v.unit()), v.grounds(), null, ""));
    f.allergies().forEach(a -> rows.row("allergy", a.name(), a.grounds(), CorrectedItem.ALLERGY, a.name()));
    return List.copyOf(rows.rows);
  }

  private void cancers() {
    if (facts.cancers().isEmpty()) {
      add("cancer", words.of("fact.none"), List.of(), false, null, "");
    }
    for (Cancer c : facts.cancers()) {
      row("cancer", c.name() + (c.laterality() == null ? "" : ", " + c.laterality()), c.grounds(), null, "");
      boolean asked = c.equals(facts.cancer());
      row("stage", stage(c.stage()), c.stage().grounds(), asked ? CorrectedItem.STAGE : null, asked ? read(CorrectedItem.STAGE) : "");
    }
  }

  private String read(CorrectedItem item) {
    return CorrectedFacts.readings(facts, item).getFirst();
  }

  private String stage(Stage s) {
    String said = Stream.of(s.group(), s.other(), s.tnm()).filter(Objects::nonNull).collect(Collectors.joining(", "));
    return said.isEmpty() ? words.of("fact.none") : said + (s.derived() ? " (" + words.of("fact.derived") + ")" : "");
  }

  private void patient() {
    Patient p = facts.patient();
    String age = p.ageYears() == null ? words.of("fact.none") : p.ageYears() + " " + words.of("fact.years");
    add("age", age, said(p.grounds().stream().flatMap(g -> g.words().stream()).toList()), p.ageYears() != null, CorrectedItem.AGE, read(CorrectedItem.AGE));
    add("sex", p.sex() == null ? words.of("fact.none") : words.of("sex." + p.sex()), List.of(), p.sex() != null, CorrectedItem.SEX, read(CorrectedItem.SEX));
    if (Boolean.TRUE.equals(p.pregnant())) {
      add("pregnant", p.pregnancyWeek() == null ? words.of("yes") : words.of("fact.week") + " " + p.pregnancyWeek(), List.of(), true, null, "");
    }
    if (facts.performance() == null) {
      add("performance", words.of("fact.none"), List.of(), false, CorrectedItem.PERFORMANCE, "");
    } else {
      row("performance", facts.performance().scale() + " " + facts.performance().value(), facts.performance().grounds(), CorrectedItem.PERFORMANCE, read(CorrectedItem.PERFORMANCE));
    }
    row("tissue", words.of("tissue." + facts.tissue().status().word()), facts.tissue().grounds(), CorrectedItem.TISSUE, read(CorrectedItem.TISSUE));
    Integer line = facts.course().nextLine();
    add("line", line == null ? words.of("fact.none") : String.valueOf(line), List.of(), true, CorrectedItem.LINE, read(CorrectedItem.LINE));
  }

  private static String given(PriorTreatment t) {
    String detail =
        Stream.of(t.intent(), t.line() == null ? null : "line " + t.line(), t.when(), t.response(), t.stopped()).filter(Objects::nonNull).collect(Collectors.joining(", "));
    return t.name() + " (" + t.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ') + (detail.isEmpty() ? "" : ", " + detail) + ")";
  }

  private void row(String item, String value, Grounds grounds, @Nullable CorrectedItem correctable, String before) {
    add(item, value, said(grounds.words()), grounds.certainty() != Certainty.LOW, correctable, before);
  }

  private void add(String item, String value, List<String> said, boolean certain, @Nullable CorrectedItem correctable, String before) {
    long same = rows.stream().filter(r -> r.item().matches(item + "\\d*")).count();
    FactChoice choice = correctable == null ? null : FactChoice.of(correctable, before, words);
    FactCorrection corrected = facts.corrections().stream().filter(c -> c.item() == correctable && holds(c, before)).findFirst().orElse(null);
    rows.add(new FactRow(item + (same == 0 ? "" : String.valueOf(same + 1)), words.of("fact." + item), value, said, certain, choice, corrected));
  }

  /** Of several facts of a kind a correction is about the marker of its name. */
  private static boolean holds(FactCorrection c, String now) {
    return c.item() != CorrectedItem.MARKER || c.before().split(" ")[0].equals(now.split(" ")[0]);
  }

  private List<String> said(List<io.oncoagent.domain.facts.Span> spans) {
    return spans.stream().filter(s -> s.end() <= text.length()).map(s -> phrase(s.start(), s.end())).filter(s -> !s.isEmpty())
        .map(s -> s.length() > LONGEST_WORDS ? s.substring(0, LONGEST_WORDS) + " …" : s).distinct().limit(3).toList();
  }

  /** The words with the rest of their phrase: a marker's name alone does not tell its result. */
  private String phrase(int start, int end) {
    int from = start;
    while (from > 0 && start - from < AROUND && !border(from - 1)) {
      from--;
    }
    int to = end;
    while (to < text.length() && to - end < AROUND && !border(to)) {
      to++;
    }
    return text.substring(from > 0 && start - from == AROUND ? text.indexOf(' ', from) + 1 > start ? start : text.indexOf(' ', from) + 1 : from, whole(end, to)).strip();
  }

  /** Where the last whole word before {@code to} ends. */
  private int whole(int end, int to) {
    boolean cut = to < text.length() && Character.isLetterOrDigit(text.charAt(to)) && Character.isLetterOrDigit(text.charAt(to - 1));
    return cut ? Math.max(end, text.lastIndexOf(' ', to)) : to;
  }

  private boolean border(int at) {
    char c = text.charAt(at);
    boolean decimal = at > 0 && at + 1 < text.length() && Character.isDigit(text.charAt(at - 1)) && Character.isDigit(text.charAt(at + 1));
    return c == '\n' || c == ';' || (c == '.' || c == ',') && !decimal;
  }
}
