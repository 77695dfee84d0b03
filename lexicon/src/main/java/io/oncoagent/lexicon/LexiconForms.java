package io.oncoagent.lexicon;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Collects every surface form of every entry into the trie. */
final class LexiconForms {
  /** Kinds of markers whose result is written onto the short name without a blank («ERpos», «KRASwt»), and how. */
  private static final Map<String, List<String>> GLUED =
      Map.of("receptor", List.of("pos", "neg"), "expression", List.of("pos", "neg"), "gene", List.of("mut", "wt", "neg", "pos"), "signature", List.of("pos", "neg"), "virus", List.of("pos", "neg"));

  /** A short name of capitals and digits: what shorthand glues a result to. */
  private static final Pattern SHORT_NAME = Pattern.compile("[A-Z][A-Za-z]?[A-Z0-9]{0,5}");

  private final FormTrie trie = new FormTrie();

  private LexiconForms() {}

  static FormTrie trie(LexiconData data) {
    LexiconForms forms = new LexiconForms();
    data.cancers().forEach(c -> forms.add(Category.CANCER, c.code(), Stream.of(one(c.name()), one(c.nameEs()), c.synonyms(), c.synonymsEs())));
    data.biomarkers().forEach(b -> forms.add(Category.BIOMARKER, b.name(), Stream.of(one(b.name()), b.synonyms(), b.synonymsEs())));
    data.biomarkers().forEach(forms::glued);
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

  private void glued(BiomarkerEntry marker) {
    List<String> results = GLUED.getOrDefault(marker.kind(), List.of());
    Stream.concat(Stream.of(marker.name()), marker.synonyms().stream()).map(SurfaceForm::parse).map(SurfaceForm::text).distinct().filter(name -> SHORT_NAME.matcher(name).matches())
        .forEach(name -> results.forEach(result -> trie.add(Category.BIOMARKER, marker.name(), new SurfaceForm(name + result, false, false))));
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
