package io.oncoagent.lexicon;

import java.util.List;
import java.util.Optional;

/** The oncology lexicon: what words mean. Immutable; safe for use by several threads. */
public interface Lexicon {

  /** The lexicon that ships, read once from its data files. Loading costs some tens of milliseconds. */
  static Lexicon shipped() {
    return ShippedLexicon.INSTANCE;
  }

  /**
   * Every mention in the text in one pass, in order of start: for each category the longest match at a place, without overlaps inside a
   * category. Mentions of different categories may overlap («HER2» the marker inside «HER2-positive breast cancer»). Offsets are UTF-16 in the given text.
   */
  List<Mention> mentions(String text);

  Optional<CancerEntry> cancer(String code);

  Optional<BiomarkerEntry> biomarker(String name);

  Optional<DrugEntry> drug(String name);

  Optional<RegimenEntry> regimen(String name);

  Optional<TreatmentEntry> treatment(String name);

  Optional<TestEntry> test(String name);

  Optional<ConditionEntry> condition(String code);

  List<CancerEntry> cancers();

  List<BiomarkerEntry> biomarkers();

  List<DrugEntry> drugs();

  List<RegimenEntry> regimens();

  List<TreatmentEntry> treatments();

  List<TestEntry> tests();

  List<ConditionEntry> conditions();

  List<RedFlagEntry> redFlags();

  List<Cue> cues();

  List<StagingSystem> stagingSystems();

  List<StageGroupRule> stageGroups();

  /** The code itself and its parents, nearest first: lung-adenocarcinoma, nsclc, lung. Empty for an unknown code. */
  List<String> lineage(String cancerCode);

  /** True when {@code code} is {@code ancestor} or stands below it. */
  default boolean isA(String code, String ancestor) {
    return lineage(code).contains(ancestor);
  }

  /** All codes below and including this one. */
  List<String> descendants(String cancerCode);

  /** SHA-256 over the data files, for provenance. */
  String version();
}
