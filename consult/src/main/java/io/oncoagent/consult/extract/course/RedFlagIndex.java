package io.oncoagent.consult.extract.course;

import io.oncoagent.consult.extract.text.PhraseHit;
import io.oncoagent.consult.extract.text.PhraseIndex;
import io.oncoagent.consult.extract.text.Words;
import io.oncoagent.lexicon.Lexicon;
import io.oncoagent.lexicon.RedFlagEntry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The forms of the red flags, triggers and companions, found in one pass. */
public final class RedFlagIndex {
  /** One form's part in one flag. */
  record Form(RedFlagEntry entry, boolean trigger) {}

  private final PhraseIndex<List<Form>> phrases = new PhraseIndex<>();

  public RedFlagIndex(Lexicon lexicon) {
    Map<String, List<Form>> forms = new LinkedHashMap<>();
    for (RedFlagEntry entry : lexicon.redFlags()) {
      entry.anyOf().forEach(form -> forms.computeIfAbsent(clean(form), key -> new ArrayList<>()).add(new Form(entry, true)));
      entry.with().forEach(form -> forms.computeIfAbsent(clean(form), key -> new ArrayList<>()).add(new Form(entry, false)));
    }
    forms.forEach((form, meanings) -> phrases.add(form, List.copyOf(meanings)));
  }

  List<PhraseHit<List<Form>>> find(Words words) {
    return phrases.find(words);
  }

  private static String clean(String form) {
    String rest = form;
    while (rest.startsWith("~") || rest.startsWith("=")) {
      rest = rest.substring(1);
    }
    return io.oncoagent.consult.extract.text.FoldedText.of(rest);
  }
}
