package io.oncoagent.tuning.profile;

import io.oncoagent.domain.facts.MarkerStatus;
import io.oncoagent.domain.facts.TreatmentKind;
import io.oncoagent.domain.intake.Language;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A patient that can exist, before anything is written of them.
 *
 * @param cancer the lexicon's code
 * @param sex female or male
 * @param age in whole years, 1 to 89
 * @param stage in the words of {@code system} («IIIA», «Rai II», «limited»), null where this cancer has none
 * @param ecog 0 to 3, null for children
 * @param line systemic line asked for, from 1; 0 where the question is local or perioperative
 * @param intent cure, control or palliation
 */
public record Profile(
    long index, String cancer, String name, String sex, int age, String site, String histology, String system, @Nullable String stage, List<Marker> markers,
    @Nullable Comorbid comorbidity, @Nullable Integer ecog, List<Prior> prior, int line, String intent, Language language) {

  /** A result: {@code alteration} e.g. «L858R», {@code value} e.g. «60 %». Positive MMR is deficient, positive MSI is high. */
  public record Marker(String name, @Nullable String alteration, @Nullable String value, MarkerStatus status) {}

  /** A treatment that was given and is over. */
  public record Prior(TreatmentKind kind, String name) {}

  /** Another illness, by the lexicon's code and its word in the case's language. */
  public record Comorbid(String code, String name) {}

  public Profile {
    markers = List.copyOf(markers);
    prior = List.copyOf(prior);
  }
}
