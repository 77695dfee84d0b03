package io.oncoagent.consult.extract.assertion;

import io.oncoagent.consult.extract.text.FoldedText;
import io.oncoagent.consult.extract.text.PhraseHit;
import io.oncoagent.consult.extract.text.PhraseIndex;
import io.oncoagent.consult.extract.text.Table;
import io.oncoagent.consult.extract.text.Words;
import io.oncoagent.lexicon.Cue;
import io.oncoagent.lexicon.Lexicon;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The cues of the lexicon and of the extractor's own table, found in one pass. The own table goes first where both name a cue. */
public final class CueIndex {
  /** Planning words that stand before or after what is planned. */
  private static final Pattern EITHER_SIDE = Pattern.compile("(?:planned|scheduled|booked|proposed|recommended|pending|suggested|declined|refused|programad[oa]|previst[oa]|pendiente|propuest[oa])\\b.*");

  /** A condition governs what stands before or behind it («if confirmed, FOLFIRINOX», «FOLFIRINOX if confirmed»). */
  private static final Pattern CONDITION = Pattern.compile("(?:if|unless|si|en caso)\\b.+");

  private final PhraseIndex<CueRule> phrases = new PhraseIndex<>();

  public CueIndex(Lexicon lexicon) {
    Map<String, CueRule> rules = new LinkedHashMap<>();
    Table table = Table.read(CueIndex.class, "/io/oncoagent/consult/extract/cues.tsv");
    for (List<String> row : table.rows()) {
      String kind = table.cell(row, "assertion");
      table.list(row, "cues").forEach(cue -> put(rules, cue, kind, table.cell(row, "direction")));
    }
    Set<String> own = Set.copyOf(rules.keySet());
    for (Cue cue : lexicon.cues()) {
      if (!own.contains(FoldedText.of(cue.cue()))) {
        put(rules, cue.cue(), cue.assertion(), cue.direction());
      }
    }
    rules.forEach(phrases::add);
  }

  /** A cue that two rows place on two sides of its concept reaches both ways. */
  private static void put(Map<String, CueRule> rules, String cue, String assertion, String direction) {
    String words = FoldedText.of(cue);
    Scope scope = Scope.of(direction);
    CueKind kind = assertion.isEmpty() || scope == Scope.PSEUDO ? CueKind.ABSENT : CueKind.of(assertion);
    CueRule known = rules.get(words);
    boolean condition = kind == CueKind.HYPOTHETICAL && CONDITION.matcher(words).matches();
    boolean planning = condition || (kind == CueKind.PLANNED || kind == CueKind.REFUSED) && (scope == Scope.BEFORE || scope == Scope.AFTER) && EITHER_SIDE.matcher(words).matches();
    if (known == null) {
      rules.put(words, new CueRule(kind, planning ? Scope.BOTH : scope));
    } else if (known.kind() == kind && known.scope() != scope && known.scope().ordinal() < Scope.BOTH.ordinal() && scope.ordinal() < Scope.BOTH.ordinal()) {
      rules.put(words, new CueRule(kind, Scope.BOTH));
    }
  }

  List<PhraseHit<CueRule>> find(Words words) {
    return phrases.find(words);
  }
}
