package io.oncoagent.consult.extract.cancer;

import io.oncoagent.lexicon.Lexicon;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Cancers of organs that the patient does not have are misreadings (choriocarcinoma in a testis is no gestational disease). */
final class SexFilter {
  private static final Set<String> FEMALE = Set.of("gtd", "ovary", "cervix", "uterus", "uterine-sarcoma", "vagina", "vulva", "breast-pregnancy", "cervix-pregnancy");
  private static final Set<String> MALE = Set.of("prostate", "testis", "penis", "scrotum", "breast-male");

  private SexFilter() {}

  static void apply(List<CancerMention> mentions, @Nullable String sex, Lexicon lexicon) {
    Set<String> impossible = "male".equals(sex) ? FEMALE : "female".equals(sex) ? MALE : Set.of();
    mentions.removeIf(mention -> impossible.stream().anyMatch(code -> lexicon.isA(mention.code(), code)));
  }
}
