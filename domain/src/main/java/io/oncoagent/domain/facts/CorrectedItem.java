package io.oncoagent.domain.facts;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What of the facts a clinician can correct, and to what: a choice each, never free text. What is not here is corrected in the note itself. */
public enum CorrectedItem {
  /** AJCC groups, and limited or extensive disease of small-cell lung cancer. */
  STAGE(Stream.concat(
      Stream.of("0", "I", "IA", "IA1", "IA2", "IA3", "IB", "IB1", "IB2", "IB3", "IC", "II", "IIA", "IIB", "IIC", "III", "IIIA", "IIIA1", "IIIA2", "IIIB", "IIIC", "IIIC1", "IIIC2", "IIID", "IV", "IVA", "IVB", "IVC"),
      Stream.of("limited", "extensive")).toList()),
  /** ECOG. */
  PERFORMANCE(List.of("0", "1", "2", "3", "4")),
  TISSUE(Stream.of(Tissue.CONFIRMED, Tissue.CRITERIA, Tissue.AWAITED, Tissue.ABSENT).map(Enum::name).toList()),
  /** Years. */
  AGE(IntStream.rangeClosed(0, 120).mapToObj(String::valueOf).toList()),
  SEX(List.of("female", "male")),
  /** The line of systemic treatment that is being decided. */
  LINE(IntStream.rangeClosed(1, 9).mapToObj(String::valueOf).toList()),
  MARKER(Stream.of(MarkerStatus.POSITIVE, MarkerStatus.NEGATIVE, MarkerStatus.EQUIVOCAL, MarkerStatus.PENDING).map(Enum::name).toList()),
  /** Was not given. */
  TREATMENT(List.of("not-so")),
  CONDITION(List.of("not-so")),
  ALLERGY(List.of("not-so"));

  /** What was read does not hold for this patient. */
  public static final String NOT_SO = "not-so";

  private final List<String> choices;

  CorrectedItem(List<String> choices) {
    this.choices = choices;
  }

  /** What it can be corrected to. */
  public List<String> choices() {
    return choices;
  }
}
