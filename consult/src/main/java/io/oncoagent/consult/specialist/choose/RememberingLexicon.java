package io.oncoagent.consult.specialist.choose;

import io.oncoagent.lexicon.BiomarkerEntry;
import io.oncoagent.lexicon.CancerEntry;
import io.oncoagent.lexicon.ConditionEntry;
import io.oncoagent.lexicon.Cue;
import io.oncoagent.lexicon.DrugEntry;
import io.oncoagent.lexicon.Lexicon;
import io.oncoagent.lexicon.Mention;
import io.oncoagent.lexicon.RedFlagEntry;
import io.oncoagent.lexicon.RegimenEntry;
import io.oncoagent.lexicon.StageGroupRule;
import io.oncoagent.lexicon.StagingSystem;
import io.oncoagent.lexicon.TestEntry;
import io.oncoagent.lexicon.TreatmentEntry;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Remembers the mentions of guideline sentences: every rule asks for the same ones, and the next case for the same again. For text of guidelines only,
 * never of notes.
 */
final class RememberingLexicon implements Lexicon {
  /** Some five large documents; at about 200 bytes of mentions a sentence, some megabytes. */
  private static final int MOST = 40_000;

  private final Lexicon lexicon;
  private final Map<String, List<Mention>> known = new ConcurrentHashMap<>();

  RememberingLexicon(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public List<Mention> mentions(String text) {
    List<Mention> found = known.get(text);
    if (found == null) {
      found = List.copyOf(lexicon.mentions(text));
      if (known.size() >= MOST) {
        known.clear();
      }
      known.put(text, found);
    }
    return found;
  }

  @Override
  public Optional<CancerEntry> cancer(String code) {
    return lexicon.cancer(code);
  }

  @Override
  public Optional<BiomarkerEntry> biomarker(String name) {
    return lexicon.biomarker(name);
  }

  @Override
  public Optional<DrugEntry> drug(String name) {
    return lexicon.drug(name);
  }

  @Override
  public Optional<RegimenEntry> regimen(String name) {
    return lexicon.regimen(name);
  }

  @Override
  public Optional<TreatmentEntry> treatment(String name) {
    return lexicon.treatment(name);
  }

  @Override
  public Optional<TestEntry> test(String name) {
    return lexicon.test(name);
  }

  @Override
  public Optional<ConditionEntry> condition(String code) {
    return lexicon.condition(code);
  }

  @Override
  public List<CancerEntry> cancers() {
    return lexicon.cancers();
  }

  @Override
  public List<BiomarkerEntry> biomarkers() {
    return lexicon.biomarkers();
  }

  @Override
  public List<DrugEntry> drugs() {
    return lexicon.drugs();
  }

  @Override
  public List<RegimenEntry> regimens() {
    return lexicon.regimens();
  }

  @Override
  public List<TreatmentEntry> treatments() {
    return lexicon.treatments();
  }

  @Override
  public List<TestEntry> tests() {
    return lexicon.tests();
  }

  @Override
  public List<ConditionEntry> conditions() {
    return lexicon.conditions();
  }

  @Override
  public List<RedFlagEntry> redFlags() {
    return lexicon.redFlags();
  }

  @Override
  public List<Cue> cues() {
    return lexicon.cues();
  }

  @Override
  public List<StagingSystem> stagingSystems() {
    return lexicon.stagingSystems();
  }

  @Override
  public List<StageGroupRule> stageGroups() {
    return lexicon.stageGroups();
  }

  @Override
  public List<String> lineage(String cancerCode) {
    return lexicon.lineage(cancerCode);
  }

  @Override
  public List<String> descendants(String cancerCode) {
    return lexicon.descendants(cancerCode);
  }

  @Override
  public String version() {
    return lexicon.version();
  }
}
