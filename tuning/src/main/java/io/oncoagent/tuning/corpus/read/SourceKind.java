package io.oncoagent.tuning.corpus.read;

/** The kinds of sources, recognised by their fields. */
public enum SourceKind {
  /** Case reports of PubMed Central (Zhao et al., Scientific Data 2023, 10:909); CC BY-NC-SA 4.0. */
  PMC_PATIENTS("pmc-patients", "CC-BY-NC-SA-4.0"),
  /** Questions and answers on synthetic notes derived from PMC-Patients (Kweon et al., 2023, arXiv 2309.00237); CC BY-NC-SA 4.0. */
  ASCLEPIUS("asclepius", "CC-BY-NC-SA-4.0"),
  /** Conversations in the forms of ChatML, ShareGPT or Alpaca. */
  CHAT("chat", "unknown"),
  /** The hospital's own notes. */
  HOSPITAL("hospital", "hospital"),
  /** Cases that {@code tune generate} had a model write. */
  SYNTHETIC("synthetic", "synthetic");

  private final String word;
  private final String licence;

  SourceKind(String word, String licence) {
    this.word = word;
    this.licence = licence;
  }

  /** As the corpus writes it. */
  public String word() {
    return word;
  }

  /** The licence of a row that states none. */
  public String licence() {
    return licence;
  }
}
