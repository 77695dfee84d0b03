package io.oncoagent.consult.extract.assertion;

import io.oncoagent.consult.extract.text.PhraseHit;
import io.oncoagent.consult.extract.text.PhraseIndex;
import io.oncoagent.consult.extract.text.Table;
import io.oncoagent.consult.extract.text.Words;
import io.oncoagent.lexicon.Cue;
import io.oncoagent.lexicon.Lexicon;
import java.util.List;

/** The cues of the lexicon and of the extractor's own table, found in one pass. The own table goes first where both name a cue. */
public final class CueIndex {
  private final PhraseIndex<CueRule> phrases = new PhraseIndex<>();

  public CueIndex(Lexicon lexicon) {
    Table table = Table.read(CueIndex.class, "/io/oncoagent/consult/extract/cues.tsv");
    for (List<String> row : table.rows()) {
      Scope scope = Scope.of(table.cell(row, "direction"));
      String kind = table.cell(row, "assertion");
      CueRule rule = new CueRule(kind.isEmpty() ? CueKind.ABSENT : CueKind.of(kind), scope);
      table.list(row, "cues").forEach(cue -> phrases.add(cue, rule));
    }
    for (Cue cue : lexicon.cues()) {
      Scope scope = Scope.of(cue.direction());
      CueKind kind = scope == Scope.PSEUDO ? CueKind.ABSENT : CueKind.of(cue.assertion());
      phrases.add(cue.cue(), new CueRule(kind, scope));
    }
  }

  List<PhraseHit<CueRule>> find(Words words) {
    return phrases.find(words);
  }
}
