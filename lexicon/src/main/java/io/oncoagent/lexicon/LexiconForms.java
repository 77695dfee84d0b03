package io.oncoagent.lexicon;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Collects every surface form of every entry into the trie. */
final class LexiconForms {
  private final FormTrie trie = new FormTrie();

  private LexiconForms() {}

  static FormTrie trie(LexiconData data) {
    LexiconForms forms = new LexiconForms();
    data.cancers().forEach(c -> forms.add(Category.CANCER, c.code(), Stream.of(one(c.name()), one(c.nameEs()), c.synonyms(), c.synonymsEs())));
    data.biomarkers().forEach(b -> forms.add(Category.BIOMARKER, b.name(), Stream.of(one(b.name()), b.synonyms(), b.synonymsEs())));
    data.drugs().forEach(d -> forms.add(Category.DRUG, d.name(), Stream.of(one(d.name()), d.brands(), d.synonyms(), d.namesEs())));
    data.regimens().forEach(r -> forms.add(Category.REGIMEN, r.name(), Stream.of(one(r.name()), r.synonyms(), r.synonymsEs())));
    data.treatments().forEach(t -> forms.add(Category.TREATMENT, t.name(), Stream.of(one(t.name()), t.synonyms(), t.synonymsEs())));
    data.tests().forEach(t -> forms.add(Category.TEST, t.name(), Stream.of(one(t.name()), t.synonyms(), t.synonymsEs())));
    data.conditions().forEach(c -> forms.add(Category.CONDITION, c.code(), Stream.of(one(c.name()), one(c.nameEs()), c.synonyms(), c.synonymsEs())));
    return forms.trie;
  }

  private static List<String> one(@Nullable String form) {
    return form == null ? List.of() : List.of(form);
  }

  /** A form written as ambiguous stays so even if the name itself is spelt alike. */
  private void add(Category category, String key, Stream<List<String>> lists) {
    List<SurfaceForm> forms = lists.flatMap(List::stream).map(SurfaceForm::parse).toList();
    for (SurfaceForm form : forms) {
      boolean weak = forms.stream().anyMatch(f -> f.ambiguous() && f.text().equals(form.text()));
      trie.add(category, key, weak ? new SurfaceForm(form.text(), form.exactCase(), true) : form);
    }
  }
}
