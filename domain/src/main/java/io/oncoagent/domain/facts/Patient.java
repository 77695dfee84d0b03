package io.oncoagent.domain.facts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The person. {@code sex}: female, male or null; {@code pregnant} null when not mentioned; {@code frail} by stated frailty terms;
 * {@code lactating} and {@code fertilityWish} (children or fertility kept) null when not mentioned.
 */
public record Patient(
    @Nullable Integer ageYears,
    AgeGroup ageGroup,
    @Nullable String sex,
    @Nullable Boolean pregnant,
    @Nullable Integer pregnancyWeek,
    @Nullable String menopausal,
    boolean frail,
    List<Grounds> grounds,
    @Nullable Boolean lactating,
    @Nullable Boolean fertilityWish) {
  /** A person of whom the note says nothing on lactation or on a wish for children. */
  public Patient(
      @Nullable Integer ageYears, AgeGroup ageGroup, @Nullable String sex, @Nullable Boolean pregnant, @Nullable Integer pregnancyWeek,
      @Nullable String menopausal, boolean frail, List<Grounds> grounds) {
    this(ageYears, ageGroup, sex, pregnant, pregnancyWeek, menopausal, frail, grounds, null, null);
  }

  public Patient {
    grounds = List.copyOf(grounds);
  }
}
