package io.oncoagent.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The lexicon from the data files of this module. */
final class ShippedLexicon implements Lexicon {
  static final ShippedLexicon INSTANCE = new ShippedLexicon(LexiconReader.read());

  private final LexiconData data;
  private final MentionFinder finder;
  private final Map<String, CancerEntry> cancers;
  private final Map<String, BiomarkerEntry> biomarkers;
  private final Map<String, DrugEntry> drugs;
  private final Map<String, RegimenEntry> regimens;
  private final Map<String, TreatmentEntry> treatments;
  private final Map<String, TestEntry> tests;
  private final Map<String, ConditionEntry> conditions;

  ShippedLexicon(LexiconData data) {
    this.data = data;
    cancers = byKey(data.cancers(), CancerEntry::code);
    biomarkers = byKey(data.biomarkers(), BiomarkerEntry::name);
    drugs = byKey(data.drugs(), DrugEntry::name);
    regimens = byKey(data.regimens(), RegimenEntry::name);
    treatments = byKey(data.treatments(), TreatmentEntry::name);
    tests = byKey(data.tests(), TestEntry::name);
    conditions = byKey(data.conditions(), ConditionEntry::code);
    finder = new MentionFinder(LexiconForms.trie(data));
  }

  private static <T> Map<String, T> byKey(List<T> rows, Function<T, String> key) {
    Map<String, T> map = new HashMap<>();
    for (T row : rows) {
      if (map.put(key.apply(row), row) != null) {
        throw new IllegalStateException("lexicon: two rows are called " + key.apply(row));
      }
    }
    return map;
  }

  @Override
  public List<Mention> mentions(String text) {
    return finder.find(text);
  }

  @Override
  public Optional<CancerEntry> cancer(String code) {
    return Optional.ofNullable(cancers.get(code));
  }

  @Override
  public Optional<BiomarkerEntry> biomarker(String name) {
    return Optional.ofNullable(biomarkers.get(name));
  }

  @Override
  public Optional<DrugEntry> drug(String name) {
    return Optional.ofNullable(drugs.get(name));
  }

  @Override
  public Optional<RegimenEntry> regimen(String name) {
    return Optional.ofNullable(regimens.get(name));
  }

  @Override
  public Optional<TreatmentEntry> treatment(String name) {
    return Optional.ofNullable(treatments.get(name));
  }

  @Override
  public Optional<TestEntry> test(String name) {
    return Optional.ofNullable(tests.get(name));
  }

  @Override
  public Optional<ConditionEntry> condition(String code) {
    return Optional.ofNullable(conditions.get(code));
  }

  @Override
  public List<CancerEntry> cancers() {
    return data.cancers();
  }

  @Override
  public List<BiomarkerEntry> biomarkers() {
    return data.biomarkers();
  }

  @Override
  public List<DrugEntry> drugs() {
    return data.drugs();
  }

  @Override
  public List<RegimenEntry> regimens() {
    return data.regimens();
  }

  @Override
  public List<TreatmentEntry> treatments() {
    return data.treatments();
  }

  @Override
  public List<TestEntry> tests() {
    return data.tests();
  }

  @Override
  public List<ConditionEntry> conditions() {
    return data.conditions();
  }

  @Override
  public List<RedFlagEntry> redFlags() {
    return data.redFlags();
  }

  @Override
  public List<Cue> cues() {
    return data.cues();
  }

  @Override
  public List<StagingSystem> stagingSystems() {
    return data.stagingSystems();
  }

  @Override
  public List<StageGroupRule> stageGroups() {
    return data.stageGroups();
  }

  @Override
  public List<String> lineage(String cancerCode) {
    List<String> line = new ArrayList<>();
    Optional<CancerEntry> at = cancer(cancerCode);
    while (at.isPresent() && !line.contains(at.get().code())) {
      line.add(at.get().code());
      String parent = at.get().parent();
      at = parent == null ? Optional.empty() : cancer(parent);
    }
    return List.copyOf(line);
  }

  @Override
  public List<String> descendants(String cancerCode) {
    Stream<String> codes = data.cancers().stream().map(CancerEntry::code);
    return codes.filter(code -> isA(code, cancerCode)).toList();
  }

  @Override
  public String version() {
    return data.version();
  }
}
