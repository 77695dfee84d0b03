package io.oncoagent.consult.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.oncoagent.consult.extract.Notes;
import io.oncoagent.knowledge.index.Manifest;
import io.oncoagent.knowledge.select.DocumentProfiler;
import io.oncoagent.knowledge.select.GuidelineSelector;
import io.oncoagent.knowledge.select.InstalledDocument;
import io.oncoagent.lexicon.Lexicon;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Of several guidelines the one that names the patient's tumour most closely, for people like the patient, is asked. */
class GuidelineOfTheirOwnTest {
  private static final Lexicon LEXICON = Lexicon.shipped();

  private static List<String> chosen(String note, String... titles) {
    DocumentProfiler profiler = new DocumentProfiler(LEXICON);
    List<Manifest.Document> documents = Stream.of(titles).map(title -> new Manifest.Document(title + ".md", "0", 1, title, "2026", profiler.profile(title, Set.of()), 0, 1)).toList();
    Manifest.Pack pack = new Manifest.Pack("p", "P", "2026", "own", "permitted", null, null, false, documents, null);
    return new GuidelineSelector(LEXICON).select(Notes.facts(note), documents.stream().map(document -> new InstalledDocument(pack, document)).toList()).stream().map(one -> one.document().document().title()).toList();
  }

  @Test
  void aChildIsNotReadFromTheAdultArticle() {
    String child = "Childhood acute promyelocytic leukemia: options per NCI PDQ";
    String adult = "Acute myeloid leukemia in adults, with acute promyelocytic leukemia: options per NCI PDQ";
    assertThat(chosen("8 year old boy, acute promyelocytic leukemia on marrow.", adult, child)).containsExactly(child);
    assertThat(chosen("58 year old man, acute promyelocytic leukemia on marrow.", adult, child)).first().isEqualTo(adult);
  }

  @Test
  void theNearestNameWinsForAYoungAdult() {
    String near = "Childhood rhabdomyosarcoma: options per NCI PDQ";
    assertThat(chosen("20 year old man, embryonal rhabdomyosarcoma, biopsy proven.", "Soft tissue sarcoma (adults): options per NCI PDQ", near, "Ewing sarcoma and undifferentiated small round cell sarcoma: options per NCI PDQ")).containsExactly(near);
  }

  @Test
  void peopleWithAnotherConditionHaveTheirOwn() {
    String own = "AIDS-related lymphoma: options per NCI PDQ";
    String general = "Aggressive B-cell lymphoma: options per NCI PDQ";
    assertThat(chosen("44M HIV on ART, diffuse large B-cell lymphoma on biopsy.", general, own)).contains(own);
    assertThat(chosen("44M diffuse large B-cell lymphoma on biopsy, no HIV.", general, own)).first().isEqualTo(general);
  }

  @Test
  void aTumourThatNoneNamesHasNone() {
    assertThat(chosen("58M, Kaposi sarcoma on biopsy.", "Soft tissue sarcoma (adults): options per NCI PDQ", "Ewing sarcoma Treatment", "Osteosarcoma Treatment")).isEmpty();
  }
}
