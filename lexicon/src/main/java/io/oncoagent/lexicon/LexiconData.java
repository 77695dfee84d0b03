package io.oncoagent.lexicon;

import java.util.List;

/** The rows of all data files. */
record LexiconData(
    List<CancerEntry> cancers,
    List<BiomarkerEntry> biomarkers,
    List<DrugEntry> drugs,
    List<RegimenEntry> regimens,
    List<TreatmentEntry> treatments,
    List<TestEntry> tests,
    List<ConditionEntry> conditions,
    List<RedFlagEntry> redFlags,
    List<Cue> cues,
    List<StagingSystem> stagingSystems,
    List<StageGroupRule> stageGroups,
    String version) {}
