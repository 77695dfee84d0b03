package io.oncoagent.consult.critic.population;

import io.oncoagent.consult.critic.claim.Source;
import io.oncoagent.consult.critic.reading.Named;
import io.oncoagent.consult.critic.reading.Reading;
import io.oncoagent.consult.critic.reading.Word;
import io.oncoagent.lexicon.Category;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether a harm stands with its drugs: the drugs of a sentence part it as groups do, and a harm belongs to the drugs of its part. */
public final class HarmsKept {
  private static final String AXIS = "agent";
  private static final Pattern CAUSES =
      Pattern.compile("(?i)\\b(?:cause[sd]?|causing|associated with|leads? to|led to|induces?|induced|toxic\\w*|adverse|side effects?|risk of|seen with|occur\\w* (?:with|after|in)|complicat\\w+|provoca\\w*|causa\\w*|produce[ns]?|asocia\\w*|riesgo de|toxicidad\\w*|due to|from|because of|by)\\b");
  /** Words of harm that the lexicon of conditions lacks, folded, by their beginning. */
  private static final List<String> HARMS =
      List.of("neuropath", "neuropat", "hearing", "ototox", "nephrotox", "cardiotox", "hepatotox", "thrombocytop", "trombocitop",
          "neutrop", "anemia", "anaemia", "diarrh", "diarre", "constipat", "estrenim", "encephalop", "encefalop", "pneumonit", "neumonit",
          "cystitis", "cistitis", "mucositis", "stomatitis", "rash", "colitis", "hepatitis", "myocarditis", "fibrosis", "hemorrhag",
              "haemorrhag", "hemorrag", "thrombos", "trombos", "hypertens", "hipertens", "proteinuria", "myelosuppress", "mielosup",
              "alopecia",
          "nausea", "vomit", "fatigue", "arthralg", "lymphopen", "leukopen", "pancreatitis", "uveitis", "ocular", "keratopathy",
              "perforat", "hypothyroid", "hyperglyc", "hiperglu", "cardiomyop", "arrhythm", "arritm", "infusion", "anaphyla", "cytokine",
              "osteonecros", "infertil");

  private HarmsKept() {}

  /** True where the claim ties no harm to a drug, or the passages do not tell. */
  public static boolean keeps(Reading claim, List<Source> cited) {
    if (claim.text().length() > GroupReader.LONGEST || !CAUSES.matcher(claim.text()).find()) {
      return true;
    }
    for (Portion p : Portions.of(claim, agents(claim))) {
      Set<String> mine = keys(p);
      for (String harm : mine.isEmpty() ? Set.<String>of() : harms(p)) {
        List<Set<String>> owners = owners(harm, cited);
        boolean told = owners.stream().anyMatch(o -> !o.isEmpty());
        if (told && owners.stream().noneMatch(o -> o.isEmpty() || o.stream().anyMatch(mine::contains))) {
          return false;
        }
      }
    }
    return true;
  }

  /** The drugs of each part of the passages that names the harm. */
  private static List<Set<String>> owners(String harm, List<Source> cited) {
    List<Set<String>> owners = new ArrayList<>();
    for (Source s : cited) {
      for (Reading sentence : s.sentences().stream().filter(r -> r.text().length() <= GroupReader.LONGEST).toList()) {
        Portions.of(sentence, agents(sentence)).stream().filter(p -> harms(p).contains(harm)).forEach(p -> owners.add(keys(p)));
      }
    }
    return owners;
  }

  private static List<Group> agents(Reading r) {
    return r.named().stream().filter(n -> n.category() == Category.DRUG || n.category() == Category.REGIMEN).filter(n -> !n.ambiguous())
        .map(n -> new Group(AXIS, n.key(), new HashSet<>(n.parts()), n.start(), n.end())).toList();
  }

  private static Set<String> keys(Portion p) {
    Set<String> keys = new HashSet<>();
    p.groups().forEach(g -> {
      keys.add(g.value());
      keys.addAll(g.wider());
    });
    return keys;
  }

  private static Set<String> harms(Portion p) {
    Set<String> found = new HashSet<>();
    for (Named n : p.reading().named(Category.CONDITION).toList()) {
      if (n.start() >= p.from() && n.start() < p.to()) {
        found.add("=" + n.key());
      }
    }
    for (Word w : p.reading().words()) {
      if (w.start() >= p.from() && w.start() < p.to()) {
        HARMS.stream().filter(h -> w.folded().startsWith(h)).forEach(found::add);
      }
    }
    return found;
  }
}
