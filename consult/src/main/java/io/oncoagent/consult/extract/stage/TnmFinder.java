package io.oncoagent.consult.extract.stage;

import io.oncoagent.consult.extract.text.NoteText;
import io.oncoagent.consult.extract.text.WordPattern;
import io.oncoagent.domain.facts.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** TNM with prefixes, joined or apart; never vertebrae (T3, T11), MRI weightings (T2) or a letter O read as zero unnoticed. */
final class TnmFinder {
  private static final String T = "t(x|is|a(?![a-z])|[0-4](?:mi|[a-d][0-9]?)?)(?:\\([a-z0-9 ]{1,6}\\))?";
  private static final String N = "n(x|(?<=[cp]n)o(?![a-z])|[0-3](?:mi|[a-c](?:[0-9](?![0-9]))?)?)(?:\\([a-z0-9+\\-]{1,6}\\))?\\+?";
  private static final String M = "m(x|(?<=[cp0-3a-d]m)o(?![a-z])|[01](?:[a-d](?:\\([01]\\))?)?)";
  private static final String PREFIX = "(?:[(]?((?:y?[cp]|yp|yc|rp|rc|ap|r|a|y|u|mp|s))(?:[ -]|stage )?)?";
  private static final String GAP = "[ ,;/:()·-]{0,3}(?:\\([^)]{0,40}\\)[ ,;]{0,2})?";
  private static final String INNER = "(?:y?[cp]|u)?";
  private static final WordPattern FULL = WordPattern.of("(?<![a-z0-9])" + PREFIX + T + GAP + INNER + N + "(?:" + GAP + INNER + M + ")?(?![a-z])");
  private static final WordPattern T_ALONE = WordPattern.of("(?<![a-z0-9])(y?[cp]|yp|u)?[ ]?" + T + "(?![a-z0-9])");
  /** A bare T counts where the specimen it was read from follows («T2 on TURBT»). */
  private static final Pattern SPECIMEN = Pattern.compile("^ (?:en|on|at|in|by|por) (?:la |the )?(?:rtu|turbt|tur|specimen|pieza)\\b");
  private static final Pattern N_ALONE = Pattern.compile("(?<![a-z0-9])(y?[cp]|yp|u)?[ ]?" + N + "(?![a-z0-9])");
  private static final Pattern M_ALONE = Pattern.compile("(?<![a-z0-9])(?:[cp] ?)?" + M + "(?![a-z0-9])");
  private static final WordPattern T_AND_M = WordPattern.of("(?<![a-z0-9])" + PREFIX + T + GAP + INNER + M + "(?![a-z])");

  private static final Pattern PREFIXED = Pattern.compile("t[0-4x]");

  /** Imaging without enlarged nodes, in words (clinical N0: AJCC Cancer Staging Manual 8th ed., chapter 1). */
  private static final Pattern NODE_FREE = Pattern.compile("\\b(?:no|without|sin|negative for) (?:(?:pelvic|regional|enlarged|suspicious|evidence of|evidencia de|pathological) ){0,2}(?:adenopath\\w+|adenopatias?|lymphadenopathy|nodes?|nodal disease|ganglios)\\b|\\bnode[- ]negative\\b");

  private final NoteText note;

  TnmFinder(NoteText note) {
    this.note = note;
  }

  List<Tnm> find() {
    List<Tnm> found = new ArrayList<>();
    WordPattern.Finder full = FULL.in(note);
    while (full.find()) {
      found.add(of(full.start(), full.end(), full.at(1), full.group(2), full.at(3), full.at(4)));
    }
    if (found.isEmpty() && !PREFIXED.matcher(note.folded()).find()) {
      return found;
    }
    WordPattern.Finder pair = T_AND_M.in(note);
    while (found.isEmpty() && pair.find()) {
      found.add(of(pair.start(), pair.end(), pair.at(1), pair.group(2), null, pair.at(3)));
    }
    WordPattern.Finder alone = T_ALONE.in(note);
    while (alone.find()) {
      int at = alone.start();
      boolean named = alone.at(1) != null || nodesFollow(alone.end()) || SPECIMEN.matcher(note.folded().substring(alone.end(), Math.min(note.folded().length(), alone.end() + 20))).find();
      if (named && found.stream().noneMatch(tnm -> tnm.span().start() <= at && at < tnm.span().end())) {
        found.add(apart(alone));
      }
    }
    return found;
  }

  /** An N category shortly behind in the same sentence: «T4b larynx cancer with prevertebral invasion, N2c». */
  private boolean nodesFollow(int end) {
    int to = Math.min(Math.max(end, note.sentenceAt(end).end()), end + 60);
    Matcher nodes = N_ALONE.matcher(note.folded()).region(end, Math.min(note.folded().length(), to));
    return nodes.find() && note.folded().charAt(nodes.end() - 1) != 'n';
  }

  /** A T category that stands alone, with the N and M that follow it within two sentences. */
  private Tnm apart(WordPattern.Finder alone) {
    int from = alone.end();
    int to = Math.min(note.folded().length(), from + 220);
    Matcher n = N_ALONE.matcher(note.folded()).region(from, to);
    boolean free = NODE_FREE.matcher(note.folded()).region(from, to).find();
    String nodes = n.find() ? n.group(2) : null;
    Matcher m = M_ALONE.matcher(note.folded()).region(from, to);
    String distant = m.find() ? m.group(1) : null;
    String text = note.between(alone.start(), alone.end()) + (nodes == null ? "" : " " + note.between(n.start(), n.end()).strip()) + (distant == null ? "" : " " + note.between(m.start(), m.end()).strip());
    Tnm tnm = of(alone.start(), alone.end(), alone.at(1), alone.group(2), nodes == null && free ? "0" : nodes, distant);
    return new Tnm(text, tnm.span(), tnm.prefix(), tnm.t(), tnm.n(), tnm.m());
  }

  private Tnm of(int start, int end, @Nullable String prefix, String t, @Nullable String n, @Nullable String m) {
    String raw = note.between(start, end);
    int from = start;
    while (from < end && !Character.isLetterOrDigit(raw.charAt(from - start))) {
      from++;
    }
    String text = raw.substring(from - start).strip().replaceAll("[,;(]+$", "");
    return new Tnm(text, new Span(from, from + text.length()), prefix == null ? "" : prefix, category("T", t), category("N", n), category("M", m));
  }

  private static @Nullable String category(String letter, @Nullable String value) {
    if (value == null) {
      return null;
    }
    String clean = value.replaceAll("\\(.*\\)", "");
    return letter + (clean.equals("o") ? "0" : clean.equals("x") ? "X" : clean);
  }
}
