package io.oncoagent.consult.extract.treatment;

import io.oncoagent.consult.extract.assertion.Reading;
import io.oncoagent.consult.extract.text.WordPattern;
import io.oncoagent.domain.facts.Span;
import io.oncoagent.domain.facts.TreatmentKind;
import io.oncoagent.lexicon.Category;
import io.oncoagent.lexicon.DrugEntry;
import io.oncoagent.lexicon.Mention;
import io.oncoagent.lexicon.RegimenEntry;
import io.oncoagent.lexicon.TreatmentEntry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Every anticancer treatment that the note names, given or not. */
final class TreatmentFinder {
  private static final Map<String, TreatmentKind> KINDS =
      Map.of("chemotherapy", TreatmentKind.CHEMOTHERAPY, "targeted", TreatmentKind.TARGETED, "immunotherapy", TreatmentKind.IMMUNOTHERAPY, "hormonal", TreatmentKind.HORMONAL,
          "radiopharmaceutical", TreatmentKind.RADIOTHERAPY, "cellular", TreatmentKind.IMMUNOTHERAPY, "surgery", TreatmentKind.SURGERY, "radiotherapy", TreatmentKind.RADIOTHERAPY,
          "transplant", TreatmentKind.TRANSPLANT, "chemoradiotherapy", TreatmentKind.CHEMOTHERAPY);
  private static final Set<String> GENERIC = Set.of("surgery", "radiotherapy", "excisional surgery", "metastasectomy", "stereotactic body radiotherapy");
  private static final WordPattern WORDS =
      WordPattern.of("\\b(?:(?<chemo>induction(?! of (?:general|spinal|ana?esthesia|labou?r)| agents?)|induccion|consolidacion|chemo(?:therapy|immunotherapy|radiation|radiotherapy)?|chemort|crt|quimio(?:terapia|radioterapia)?|qt-rt)|(?<immuno>immunotherapy|inmunoterapia|checkpoint inhibitor|car-?t(?: cells?)?)|(?<hormone>endocrine therapy|hormon(?:e|al) therapy|hormonotherapy|hormonoterapia|androgen deprivation|adt|bloqueo androgenico)"
          + "|(?<target>tki|targeted therapy|terapia dirigida)|(?<skin>topical (?:cortico)?steroids?|corticoides? topicos?|topical (?:mechlorethamine|nitrogen mustard|bexarotene|5-?fu|imiquimod)|puva|nb-?uvb|narrowband uvb)|(?<rt>\\d{2}(?:\\.\\d+)? ?gy(?! ?/)|rai(?= ?(?:\\d|x|ablation|therapy|treatment))|irradiated|irradiad[oa]|radioterapia|radiation|radiotherapy|rt)|(?<surgery>(?:tah[ /&+-]{0,3})?bso|tah|wedge(?! (?:fracture|compression|deform))|mohs|tlh|tlh/bso|resected|excised|enucleated|amputated|operated|resecad[oa]|extirpad[oa]|operad[oa]|intervenid[oa]|reseccion(?: completa)?|(?:near|gross|sub)[- ]?total resection|debulked|debulking|r0 resection|resection|post-?op(?:erative)? day \\d+|\\d+ (?:days|weeks|wks?|months) post-?op(?:erative(?:ly)?)?))\\b");

  private final Reading reading;

  private final ShortForms forms;

  TreatmentFinder(Reading reading, String cancer) {
    this.reading = reading;
    this.forms = new ShortForms(reading, cancer);
  }

  List<TreatmentMention> find() {
    List<TreatmentMention> found = new ArrayList<>();
    for (Mention mention : reading.mentions(Category.REGIMEN)) {
      TreatmentKind kind = reading.lexicon().regimen(mention.key()).map(this::kind).orElse(null);
      add(found, mention, kind, true);
      partners(found, mention, kind);
      otherKinds(found, mention, kind);
      if (kind != null && forms.name(mention) && reading.lexicon().regimen(mention.key()).filter(regimen -> regimen.kind().equals("chemoradiotherapy")).isPresent()) {
        found.add(new TreatmentMention("radiotherapy", TreatmentKind.RADIOTHERAPY, Reading.span(mention), true));
      }
    }
    for (Mention mention : reading.mentions(Category.DRUG)) {
      TreatmentKind kind = reading.lexicon().drug(mention.key()).filter(drug -> !drug.supportive()).map(DrugEntry::kind).map(KINDS::get).orElse(null);
      add(found, mention, kind, true);
    }
    for (Mention mention : reading.mentions(Category.TREATMENT)) {
      TreatmentKind kind = reading.lexicon().treatment(mention.key()).map(TreatmentFinder::kind).orElse(null);
      add(found, mention, kind, !GENERIC.contains(mention.key()));
      if (mention.key().contains("chemoradi") && !mention.ambiguous()) {
        TreatmentKind other = kind == TreatmentKind.RADIOTHERAPY ? TreatmentKind.CHEMOTHERAPY : TreatmentKind.RADIOTHERAPY;
        found.add(new TreatmentMention(other == TreatmentKind.RADIOTHERAPY ? "radiotherapy" : "chemotherapy", other, Reading.span(mention), false));
      }
    }
    found.addAll(words(found));
    found.sort(Comparator.comparingInt(mention -> mention.span().start()));
    return found;
  }

  /** A partner that the regimen's written name spells out counts as a treatment of its own kind («FOLFIRI-bevacizumab»). */
  private void partners(List<TreatmentMention> found, Mention regimen, @Nullable TreatmentKind kind) {
    for (Mention mention : reading.mentions(Category.DRUG)) {
      TreatmentKind own = reading.lexicon().drug(mention.key()).filter(drug -> !drug.supportive()).map(DrugEntry::kind).map(KINDS::get).orElse(null);
      boolean inside = mention.start() >= regimen.start() && mention.end() <= regimen.end();
      if (inside && own != null && own != kind && forms.name(regimen)) {
        found.add(new TreatmentMention(mention.key(), own, Reading.span(mention), true));
      }
    }
  }

  /** A chemotherapy regimen that holds antibodies or other classes was treatment of those kinds too (R-CHOP, TCHP): one entry a further kind, by its first drug. */
  private void otherKinds(List<TreatmentMention> found, Mention mention, @Nullable TreatmentKind kind) {
    if (kind != TreatmentKind.CHEMOTHERAPY || !forms.name(mention)) {
      return;
    }
    Span span = Reading.span(mention);
    for (String component : reading.lexicon().regimen(mention.key()).map(RegimenEntry::components).orElse(List.of())) {
      TreatmentKind own = reading.lexicon().drug(component).filter(drug -> !drug.supportive()).map(DrugEntry::kind).map(KINDS::get).orElse(null);
      if (own != null && own != kind && found.stream().noneMatch(one -> one.kind() == own && one.span().overlaps(span))) {
        found.add(new TreatmentMention(component, own, span, true));
      }
    }
  }

  private void add(List<TreatmentMention> found, Mention mention, @Nullable TreatmentKind kind, boolean specific) {
    Span span = Reading.span(mention);
    if (kind != null && forms.name(mention) && found.stream().noneMatch(other -> other.span().overlaps(span))) {
      found.add(new TreatmentMention(mention.key(), kind, span, specific));
    }
  }

  private List<TreatmentMention> words(List<TreatmentMention> named) {
    List<TreatmentMention> found = new ArrayList<>();
    WordPattern.Finder matcher = WORDS.in(reading.note());
    while (matcher.find()) {
      Span span = new Span(matcher.start(), matcher.end());
      boolean phase = matcher.group().startsWith("indu") || matcher.group().startsWith("consolid");
      if (phase && named.stream().anyMatch(other -> span.start() - other.span().end() == 1)) {
        continue; // «BCG induction»: a phase of what was just named
      }
      if (named.stream().noneMatch(other -> other.span().overlaps(span)) && !(matcher.start() > 2 && reading.note().folded().startsWith("un", matcher.start() - 2))) {
        found.add(new TreatmentMention(name(matcher), kind(matcher), span, false));
        if (name(matcher).equals("chemoradiation")) {
          found.add(new TreatmentMention("radiotherapy", TreatmentKind.RADIOTHERAPY, span, false));
        }
      }
    }
    return found;
  }

  private static TreatmentKind kind(WordPattern.Finder matcher) {
    if (matcher.named("chemo") != null) {
      return TreatmentKind.CHEMOTHERAPY;
    }
    if (matcher.named("immuno") != null) {
      return TreatmentKind.IMMUNOTHERAPY;
    }
    if (matcher.named("hormone") != null) {
      return TreatmentKind.HORMONAL;
    }
    if (matcher.named("target") != null) {
      return TreatmentKind.TARGETED;
    }
    if (matcher.named("skin") != null) {
      return TreatmentKind.OTHER;
    }
    return matcher.named("rt") != null ? TreatmentKind.RADIOTHERAPY : TreatmentKind.SURGERY;
  }

  private static String name(WordPattern.Finder matcher) {
    return switch (kind(matcher)) {
      case CHEMOTHERAPY -> matcher.group().contains("rad") || matcher.group().contains("rt") ? "chemoradiation" : "chemotherapy";
      case IMMUNOTHERAPY -> "immunotherapy";
      case HORMONAL -> "endocrine therapy";
      case TARGETED -> "targeted therapy";
      case RADIOTHERAPY -> "radiotherapy";
      case OTHER -> "skin-directed treatment";
      default -> "resection";
    };
  }

  private static @Nullable TreatmentKind kind(TreatmentEntry entry) {
    TreatmentKind kind = KINDS.get(entry.kind());
    boolean local = entry.kind().equals("ablation") || entry.kind().equals("embolisation");
    return kind != null ? kind : local ? TreatmentKind.OTHER : byName(entry.name());
  }

  private static @Nullable TreatmentKind byName(String name) {
    if (name.contains("chemotherapy") || name.contains("HIPEC") || name.contains("chemoradi") || name.contains("perfusion") || name.contains("infusion")) {
      return TreatmentKind.CHEMOTHERAPY;
    }
    if (name.contains("immunotherapy") || name.contains("BCG") || name.contains("CAR")) {
      return TreatmentKind.IMMUNOTHERAPY;
    }
    if (name.contains("endocrine") || name.contains("hormon") || name.contains("androgen")) {
      return TreatmentKind.HORMONAL;
    }
    return name.contains("photo") || name.contains("PUVA") || name.contains("trimodality") ? TreatmentKind.OTHER : null;
  }

  /** The kind of a combination is the kind of its row; mixed ones count by their chemotherapy. */
  private TreatmentKind kind(RegimenEntry regimen) {
    boolean chemotherapy = regimen.components().stream().anyMatch(name -> reading.lexicon().drug(name).filter(drug -> drug.kind().equals("chemotherapy")).isPresent());
    if (chemotherapy && !regimen.kind().equals("conditioning")) {
      return TreatmentKind.CHEMOTHERAPY;
    }
    return switch (regimen.kind()) {
      case "targeted" -> TreatmentKind.TARGETED;
      case "immunotherapy" -> TreatmentKind.IMMUNOTHERAPY;
      case "hormonal" -> TreatmentKind.HORMONAL;
      case "radiotherapy" -> TreatmentKind.RADIOTHERAPY;
      case "conditioning" -> TreatmentKind.TRANSPLANT;
      default -> TreatmentKind.CHEMOTHERAPY;
    };
  }
}
