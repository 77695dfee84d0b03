package io.oncoagent.tuning.generate;

import io.oncoagent.domain.evidence.Passage;
import io.oncoagent.domain.facts.MarkerStatus;
import io.oncoagent.knowledge.KnowledgeBase;
import io.oncoagent.knowledge.KnowledgeBase.DocumentInfo;
import io.oncoagent.knowledge.KnowledgeBase.PackInfo;
import io.oncoagent.lexicon.Lexicon;
import io.oncoagent.tuning.TuningException;
import io.oncoagent.tuning.profile.Profile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The passages that a case of a profile may rest on, of packs whose rights allow training only. Read once; safe for use by several threads. */
public final class Grounding {
  /** Most passages a case, and their characters together: they go into the prompt and into the case. */
  private static final int PASSAGES = 4;
  private static final int CHARACTERS = 3_600;
  private static final Pattern WORD = Pattern.compile("[A-Za-z0-9][A-Za-z0-9:-]*");

  private final Lexicon lexicon;
  private final Map<String, List<Passage>> byTopic = new HashMap<>();
  private final List<String> used;
  private final List<String> leftOut;

  /**
   * @throws TuningException RIGHTS where no enabled pack may be trained on; NOT_READY without any pack
   */
  public Grounding(KnowledgeBase knowledge, Lexicon lexicon) {
    this.lexicon = lexicon;
    List<PackInfo> packs = knowledge.packs().stream().filter(PackInfo::enabled).toList();
    if (packs.isEmpty()) {
      throw new TuningException(TuningException.Code.NOT_READY, "no guideline pack is enabled that cases could rest on; see knowledge list");
    }
    // A licence that an operator states («licensed») covers reading by a model here, not the training of one on the text.
    List<PackInfo> permitted = packs.stream().filter(p -> p.aiUse().equals("permitted")).toList();
    this.used = permitted.stream().map(PackInfo::name).toList();
    this.leftOut = packs.stream().filter(p -> !permitted.contains(p)).map(p -> p.name() + " (" + p.aiUse() + ")").toList();
    if (permitted.isEmpty()) {
      throw new TuningException(TuningException.Code.RIGHTS, "no enabled pack allows training on its text: " + String.join(", ", leftOut) + "; enable one under an open licence, such as the starter");
    }
    for (PackInfo pack : permitted) {
      for (DocumentInfo document : knowledge.documents(pack.name())) {
        knowledge.document(pack.name(), document.path()).stream().filter(Grounding::advises).forEach(p -> p.topics().forEach(t -> byTopic.computeIfAbsent(t, k -> new ArrayList<>()).add(p)));
      }
    }
  }

  /** Packs that cases rest on. */
  public List<String> used() {
    return used;
  }

  /** Enabled packs that may not be trained on, with the reason. */
  public List<String> leftOut() {
    return leftOut;
  }

  private static boolean advises(Passage passage) {
    return passage.sentences().stream().anyMatch(s -> switch (s.role()) {
      case RECOMMENDS, LISTS_OPTION -> true;
      default -> false;
    });
  }

  /** Best first; empty where no pack speaks of this cancer. */
  List<Passage> of(Profile profile) {
    Set<Passage> candidates = lexicon.lineage(profile.cancer()).stream().map(byTopic::get).filter(l -> l != null).findFirst().map(Set::copyOf).orElse(Set.of());
    boolean child = profile.age() < 18;
    Set<String> wanted = words(profile);
    // A childhood digest is for children only, where there is one; a cancer that only children have stands in a digest of its own name.
    boolean forChildren = candidates.stream().anyMatch(Grounding::childhood);
    List<Passage> ranked = candidates.stream().filter(p -> childhood(p) == (child && forChildren))
        .sorted(Comparator.<Passage>comparingInt(p -> -overlap(p, wanted)).thenComparing(Passage::id)).toList();
    List<Passage> chosen = new ArrayList<>();
    int characters = 0;
    for (Passage passage : ranked) {
      if (chosen.size() < PASSAGES && characters + passage.text().length() <= CHARACTERS) {
        chosen.add(passage);
        characters += passage.text().length();
      }
    }
    return chosen;
  }

  private static boolean childhood(Passage passage) {
    return passage.document().contains("childhood");
  }

  /** Words that the fitting section would hold: stage, marker, line, intent. A heading counts three times. */
  private static int overlap(Passage passage, Set<String> wanted) {
    Set<String> heading = tokens(String.join(" ", passage.section()));
    Set<String> text = tokens(passage.text());
    return wanted.stream().mapToInt(w -> (heading.contains(w) ? 3 : 0) + (text.contains(w) ? 1 : 0)).sum();
  }

  private static Set<String> words(Profile p) {
    Set<String> words = new TreeSet<>();
    if (p.stage() != null) {
      words.addAll(tokens(p.stage()));
      words.addAll(tokens(p.stage().replaceAll("(?<=[IV])[ABC]\\d?$", "")));
    }
    p.markers().stream().filter(m -> m.status() == MarkerStatus.POSITIVE).forEach(m -> words.addAll(tokens(m.name())));
    if (p.line() >= 2) {
      words.addAll(List.of("second-line", "recurrent", "relapsed", "progressive", "after"));
    } else if (!p.prior().isEmpty()) {
      words.addAll(List.of("adjuvant", "postoperative", "after"));
    } else if (p.intent().equals("palliation")) {
      words.addAll(List.of("metastatic", "advanced", "first-line"));
    }
    return words;
  }

  private static Set<String> tokens(String text) {
    return WORD.matcher(text).results().map(m -> m.group().toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
  }
}
