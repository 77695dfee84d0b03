package io.oncoagent.lexicon;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;

/** Reads the data files; each method maps the columns of one file. */
final class LexiconReader {
  private final MessageDigest digest;

  private LexiconReader() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("SHA-256 is part of every Java platform", e);
    }
  }

  static LexiconData read() {
    LexiconReader r = new LexiconReader();
    return new LexiconData(
        r.rows("cancers.tsv", LexiconReader::cancer),
        r.rows("biomarkers.tsv", LexiconReader::biomarker),
        r.rows("drugs.tsv", LexiconReader::drug),
        r.rows("regimens.tsv", LexiconReader::regimen),
        r.rows("treatments.tsv", w -> new TreatmentEntry(w.required("name"), w.required("kind"), w.list("synonyms"), w.list("synonyms_es"), w.required("source"))),
        r.rows("tests.tsv", w -> new TestEntry(w.required("name"), w.required("kind"), w.list("synonyms"), w.list("synonyms_es"), w.required("source"))),
        r.rows("conditions.tsv", LexiconReader::condition),
        r.rows("redflags.tsv", LexiconReader::redFlag),
        r.rows("cues.tsv", w -> new Cue(w.required("cue"), w.required("lang"), w.required("assertion"), w.required("direction"), w.required("source"))),
        r.rows("stagingsystems.tsv", w -> new StagingSystem(w.required("system"), w.list("cancers"), w.list("values"), w.list("synonyms"), w.list("synonyms_es"), w.required("source"))),
        r.rows("stagegroups.tsv", w -> new StageGroupRule(w.required("cancer"), w.required("edition"), w.list("t"), w.list("n"), w.list("m"), w.optional("extra"), w.required("group"), w.required("source"))),
        HexFormat.of().formatHex(r.digest.digest()));
  }

  private <T> List<T> rows(String file, Function<TsvTable.Row, T> mapping) {
    TsvTable table = TsvTable.read(file);
    digest.update(table.bytes());
    return table.rows().stream().map(mapping).toList();
  }

  private static CancerEntry cancer(TsvTable.Row w) {
    return new CancerEntry(
        w.required("code"), w.required("name"), w.optional("name_es"), w.optional("parent"), w.optional("site"), w.optional("group"),
        w.required("ages"), w.required("rarity"), w.optional("rarity_source"), w.flag("published_rare"), w.optional("oncotree"), w.optional("icdo"),
        w.optional("icd10"), w.list("synonyms"), w.list("synonyms_es"), w.list("topics"), w.optional("no_biopsy_needed"), w.required("source"));
  }

  private static BiomarkerEntry biomarker(TsvTable.Row w) {
    return new BiomarkerEntry(
        w.required("name"), w.required("kind"), w.flag("complex"), w.list("complex_alterations"), w.list("alterations"),
        w.list("fusion_partners"), w.list("synonyms"), w.list("synonyms_es"), w.optional("unit"), w.list("positive_words"),
        w.list("negative_words"), w.optional("normal_range"), w.required("source"));
  }

  private static DrugEntry drug(TsvTable.Row w) {
    return new DrugEntry(
        w.required("name"), w.list("brands"), w.list("synonyms"), w.list("names_es"), w.required("kind"), w.optional("class"),
        w.list("targets"), w.list("markers"), w.list("cautions"), w.list("withdrawn"), w.flag("supportive"), w.required("source"));
  }

  private static RegimenEntry regimen(TsvTable.Row w) {
    return new RegimenEntry(
        w.required("name"), w.list("synonyms"), w.list("synonyms_es"), w.list("components"), w.required("kind"), w.list("cancers"), w.required("source"));
  }

  private static ConditionEntry condition(TsvTable.Row w) {
    return new ConditionEntry(
        w.required("code"), w.required("name"), w.optional("name_es"), w.required("kind"), w.flag("organ_failure"), w.list("synonyms"),
        w.list("synonyms_es"), w.required("source"));
  }

  private static RedFlagEntry redFlag(TsvTable.Row w) {
    return new RedFlagEntry(
        w.required("code"), w.required("name"), w.required("name_es"), w.list("any_of"), w.list("with"), w.required("message"),
        w.required("message_es"), w.required("because"), w.required("because_es"), w.required("source"));
  }
}
