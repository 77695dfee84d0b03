package io.oncoagent.app.web.page;

import io.oncoagent.domain.casefile.DeidentifiedCase;
import io.oncoagent.domain.facts.Biomarker;
import io.oncoagent.domain.facts.Cancer;
import io.oncoagent.domain.facts.Certainty;
import io.oncoagent.domain.facts.ClinicalFacts;
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

/** What was read from a note, a row a fact, each with its words. */
public final class FactRows {
  private static final int LONGEST_WORDS = 160;

  /** Characters of the phrase on either side. */
  private static final int AROUND = 40;

  private final String text;
  private final PageWords words;
  private final List<FactRow> rows = new ArrayList<>();

  private FactRows(String text, PageWords words) {
    this.text = text;
    this.words = words;
  }

  public static List<FactRow> of(DeidentifiedCase note, ClinicalFacts f, PageWords words) {
    FactRows rows = new FactRows(note.text(), words);
    rows.cancers(f);
    f.biomarkers().forEach(rows::marker);
    rows.patient(f);
    f.priorTreatments().forEach(t -> rows.row("given", given(t), t.grounds()));
    f.comorbidities().forEach(c -> rows.row("condition", c.name(), c.grounds()));
    f.organFunction().forEach(v -> rows.row("measured", v.name() + " " + v.value() + (v.unit() == null ? "" : " " + v.unit()), v.grounds()));
    f.allergies().forEach(a -> rows.row("allergy", a.name(), a.grounds()));
    return List.copyOf(rows.rows);
  }

  private void cancers(ClinicalFacts f) {
    if (f.cancers().isEmpty()) {
      rows.add(new FactRow("cancer", words.of("fact.cancer"), words.of("fact.none"), List.of(), false));
    }
    for (Cancer c : f.cancers()) {
      row("cancer", c.name() + (c.laterality() == null ? "" : ", " + c.laterality()), c.grounds());
      row("stage", stage(c.stage()), c.stage().grounds());
    }
  }

  private String stage(Stage s) {
    String said = Stream.of(s.group(), s.other(), s.tnm()).filter(Objects::nonNull).collect(Collectors.joining(", "));
    return said.isEmpty() ? words.of("fact.none") : said + (s.derived() ? " (" + words.of("fact.derived") + ")" : "");
  }

  private void marker(Biomarker b) {
    row("marker", b.words(), b.grounds());
  }

  private void patient(ClinicalFacts f) {
    Patient p = f.patient();
    String age = p.ageYears() == null ? words.of("fact.none") : p.ageYears() + " " + words.of("fact.years");
    rows.add(new FactRow("age", words.of("fact.age"), age, said(p.grounds().stream().flatMap(g -> g.words().stream()).toList()), p.ageYears() != null));
    rows.add(new FactRow("sex", words.of("fact.sex"), p.sex() == null ? words.of("fact.none") : words.of("sex." + p.sex()), List.of(), p.sex() != null));
    if (Boolean.TRUE.equals(p.pregnant())) {
      rows.add(new FactRow("pregnancy", words.of("fact.pregnant"), p.pregnancyWeek() == null ? words.of("yes") : words.of("fact.week") + " " + p.pregnancyWeek(), List.of(), true));
    }
    if (f.performance() == null) {
      rows.add(new FactRow("performance", words.of("fact.performance"), words.of("fact.none"), List.of(), false));
    } else {
      row("performance", f.performance().scale() + " " + f.performance().value(), f.performance().grounds());
    }
    row("tissue", words.of("tissue." + f.tissue().status().word()), f.tissue().grounds());
  }

  private static String given(PriorTreatment t) {
    String detail =
        Stream.of(t.intent(), t.line() == null ? null : "line " + t.line(), t.when(), t.response(), t.stopped()).filter(Objects::nonNull).collect(Collectors.joining(", "));
    return t.name() + " (" + t.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ') + (detail.isEmpty() ? "" : ", " + detail) + ")";
  }

  private void row(String item, String value, Grounds grounds) {
    long same = rows.stream().filter(r -> r.item().matches(item + "\\d*")).count();
    rows.add(new FactRow(item + (same == 0 ? "" : String.valueOf(same + 1)), words.of("fact." + item), value, said(grounds.words()), grounds.certainty() != Certainty.LOW));
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
