package io.oncoagent.domain.facts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The person. {@code sex}: female, male or null; {@code pregnant} null when not mentioned; {@code frail} by stated frailty terms.
 */
public record Patient(
    @Nullable Integer ageYears,
    AgeGroup ageGroup,
    @Nullable String sex,
    @Nullable Boolean pregnant,
    @Nullable Integer pregnancyWeek,
    @Nullable String menopausal,
    boolean frail,
    List<Grounds> grounds) {
  public Patient {
    grounds = List.copyOf(grounds);
  }
}
