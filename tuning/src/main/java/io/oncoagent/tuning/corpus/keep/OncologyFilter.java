package io.oncoagent.tuning.corpus.keep;

import io.oncoagent.lexicon.Category;
import io.oncoagent.lexicon.Lexicon;
import io.oncoagent.lexicon.Mention;
import io.oncoagent.tuning.corpus.read.RawCase;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Whether a record is about a cancer: the lexicon must find one named, whole words only («walked», «alkaline», «cease» and «hypothyroidism» name none), that the text does not deny or give to
 * a relative; or the text must use a word that only a cancer has (adenocarcinoma, metastasis), or name a cancer drug beside the word for a tumour, which may be benign.
 */
public final class OncologyFilter {
  private static final Pattern DENIED =
      Pattern.compile("(?:\\bno (?:known |personal |prior |previous )?(?:history|evidence|sign|signs) of|\\bruled out|\\bwithout|\\bdenies|\\bnegative for|\\bnot|\\bno|\\bsin(?: evidencia de)?|\\bniega|\\bse descarta)(?:\\W+[\\p{L}-]+){0,4}\\W*$", Pattern.CASE_INSENSITIVE);
  private static final Pattern RELATIVE =
      Pattern.compile("\\b(?:mother|father|sister|brother|aunt|uncle|grandmother|grandfather|cousin|daughter|son|family history|madre|padre|hermana|hermano|tía|tío|abuela|abuelo|antecedentes familiares)\\b[^.\\n]{0,80}$", Pattern.CASE_INSENSITIVE);
  private static final Pattern MALIGNANT =
      Pattern.compile(
          "\\b(?:\\p{L}*(?:carcinoma|sarcoma|lymphoma|linfoma|leuka?emia|leucemia|myeloma|mieloma|melanoma|blastoma|glioma|mesothelioma|mesotelioma|germinoma)s?|cancers?|c[aá]ncer(?:es)?|malignan\\w+|maligno|metasta\\w+|met[aá]stasis)\\b",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern TUMOUR = Pattern.compile("\\b(?:tumou?rs?|tumor(?:es|al)|neoplas\\w+)\\b", Pattern.CASE_INSENSITIVE);
  private static final int BEFORE = 120;

  private final Lexicon lexicon;

  public OncologyFilter(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  public boolean accepts(RawCase raw) {
    String text = raw.asked() + "\n" + raw.answer();
    List<Mention> mentions = lexicon.mentions(text);
    if (mentions.stream().anyMatch(m -> m.category() == Category.CANCER && !m.ambiguous() && own(text, m.start()))) {
      return true;
    }
    if (MALIGNANT.matcher(text).results().anyMatch(t -> own(text, t.start()))) {
      return true;
    }
    return mentions.stream().anyMatch(m -> m.category() == Category.DRUG && !m.ambiguous()) && TUMOUR.matcher(text).results().anyMatch(t -> own(text, t.start()));
  }

  private static boolean own(String text, int at) {
    int line = Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf(". ", at - 1)) + 1;
    String before = text.substring(Math.max(line, at - BEFORE), at);
    return !DENIED.matcher(before).find() && !RELATIVE.matcher(before).find();
  }
}
