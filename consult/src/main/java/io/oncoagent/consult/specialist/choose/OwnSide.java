package io.oncoagent.consult.specialist.choose;

import io.oncoagent.consult.specialist.profile.CaseProfile.AgeBand;
import io.oncoagent.consult.specialist.profile.CaseProfile.Person;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * For an adolescent or young adult both childhood and adult guidelines may be at hand. The draft is composed from those of the patient's own side (adult from
 * 18 years); only where none is at hand, as for tumours of childhood that have no adult guideline, from the others.
 */
public final class OwnSide {
  private static final int ADULT_FROM = 18;
  private static final Pattern CHILDHOOD = Pattern.compile("(?i)\\b(?:child(?:hood|ren)?|pa?ediatric|infants?)\\b");

  private OwnSide() {}

  /** The readings of the patient's side, or all of them. */
  public static List<Reading> of(List<Reading> readings, Person person) {
    @Nullable Integer age = person.age();
    if (person.band() == AgeBand.ADULT || person.band() == AgeBand.CHILD || age == null) {
      return readings;
    }
    boolean child = age < ADULT_FROM;
    List<Reading> own = readings.stream().filter(reading -> child == CHILDHOOD.matcher(reading.evidence().passage().title()).find()).toList();
    return own.isEmpty() ? readings : own;
  }
}
