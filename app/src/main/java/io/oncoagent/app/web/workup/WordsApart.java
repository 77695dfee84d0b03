package io.oncoagent.app.web.workup;

import io.oncoagent.app.web.workup.WordStream.WordAt;
import io.oncoagent.domain.evidence.Evidence;
import io.oncoagent.domain.recommendation.Quote;
import io.oncoagent.domain.recommendation.Statement;
import io.oncoagent.domain.recommendation.StatementKind;
import io.oncoagent.domain.report.CaseReport;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Holds a statement against the very sentences that it cites, for the reader's eye and whatever the critic said before: a figure, a level of evidence or a name in capitals that does not
 * stand so in them is marked. Words in small letters are the critic's business: a paraphrase has others than its source.
 */
final class WordsApart {
  /** Longest gap, in characters, that two marked words are joined over: « vs ». */
  private static final int GAP = 5;

  /** A caution from the drug's label names the label, not the passage that offers the drug: «… (FDA labels (peripheral neuropathy)).» */
  private static final Pattern LABEL = Pattern.compile("\\([^()]*\\blabels?\\b[^()]*(?:\\([^()]*\\))?\\)\\.$");

  private final Statement statement;
  private final WordStream said;
  private final List<WordStream> sources = new ArrayList<>();
  private final List<WordStream> around = new ArrayList<>();

  private WordsApart(Statement statement, CaseReport report) {
    this.statement = statement;
    this.said = WordStream.of(statement.text());
    for (Evidence e : report.evidence()) {
      if (statement.citations().contains(e.id())) {
        read(e);
      }
    }
    statement.conditions().forEach(c -> around.add(WordStream.of(c)));
  }

  private void read(Evidence e) {
    String text = e.passage().text();
    List<Quote> quotes = statement.quotes().stream().filter(q -> q.evidence().equals(e.id()) && q.end() <= text.length()).toList();
    quotes.forEach(q -> sources.add(WordStream.of(text.substring(q.start(), q.end()))));
    if (quotes.isEmpty()) {
      sources.add(WordStream.of(text));
    }
    e.passage().section().forEach(h -> around.add(WordStream.of(h)));
    around.add(WordStream.of(e.passage().title()));
  }

  /** The text in order; one piece where nothing is apart, and where nothing is cited. */
  static List<TextPiece> of(Statement statement, CaseReport report) {
    return statement.citations().isEmpty() ? List.of(new TextPiece(statement.text(), false)) : new WordsApart(statement, report).pieces();
  }

  private List<TextPiece> pieces() {
    String text = statement.text();
    List<TextPiece> pieces = new ArrayList<>();
    int at = 0;
    int open = -1;
    int end = 0;
    for (int i : marked()) {
      WordAt word = said.words().get(i);
      if (open >= 0 && word.start() - end > GAP) {
        add(pieces, text, at, open, end);
        at = end;
        open = -1;
      }
      open = open < 0 ? word.start() : open;
      end = word.end();
    }
    if (open >= 0) {
      add(pieces, text, at, open, end);
      at = end;
    }
    if (at < text.length()) {
      pieces.add(new TextPiece(text.substring(at), false));
    }
    return pieces;
  }

  private static void add(List<TextPiece> pieces, String text, int at, int from, int to) {
    if (from > at) {
      pieces.add(new TextPiece(text.substring(at, from), false));
    }
    pieces.add(new TextPiece(text.substring(from, to), true));
  }

  private TreeSet<Integer> marked() {
    TreeSet<Integer> marked = new TreeSet<>();
    int reason = reason();
    for (int i = 0; i < said.words().size(); i++) {
      WordAt word = said.words().get(i);
      if (word.start() < reason) {
        continue;
      }
      if (word.figure() ? !figureStands(i) : word.capitals() && !named(word.folded())) {
        marked.add(i);
      }
    }
    return marked;
  }

  /** Where the reason why something is not offered ends: it is the rules' own, before the words of the source. */
  private int reason() {
    boolean label = statement.kind() == StatementKind.CAUTION && statement.quotes().isEmpty() && LABEL.matcher(statement.text()).find();
    if (label) {
      return statement.text().length();
    }
    int quoted = Math.max(statement.text().indexOf("): “"), statement.text().indexOf("): «"));
    return statement.kind() == StatementKind.WHY_NOT ? quoted : -1;
  }

  private boolean named(String word) {
    return sources.stream().anyMatch(s -> s.has(word)) || around.stream().anyMatch(s -> s.has(word));
  }

  /** With one of its neighbours as in the source; or, in other words, there and in the same order as the figures beside it. */
  private boolean figureStands(int i) {
    String word = said.words().get(i).folded();
    String before = i == 0 ? "" : said.words().get(i - 1).folded();
    String after = i + 1 == said.words().size() ? "" : said.words().get(i + 1).folded();
    boolean asWritten = sources.stream().anyMatch(s -> s.pair(before, word) || s.pair(word, after)) || around.stream().anyMatch(s -> s.has(word));
    return asWritten || sources.stream().anyMatch(s -> s.has(word)) && inOrder(i);
  }

  private boolean inOrder(int i) {
    String word = said.words().get(i).folded();
    String earlier = figureFrom(i, -1);
    String later = figureFrom(i, 1);
    return sources.stream().noneMatch(s -> s.turnedRound(earlier, word) || s.turnedRound(word, later));
  }

  private String figureFrom(int i, int step) {
    int at = i + step;
    while (at >= 0 && at < said.words().size()) {
      if (said.words().get(at).figure()) {
        return said.words().get(at).folded();
      }
      at += step;
    }
    return "";
  }
}
