package io.oncoagent.deid.detect;

import io.oncoagent.deid.text.Note;
import io.oncoagent.domain.intake.Language;

/** Whether 3/4/1957 is the 3rd of April or the 4th of March in this note: the note's unambiguous dates decide, else its language. */
enum DayOrder {
  DAY_FIRST,
  MONTH_FIRST;

  static DayOrder of(Note note, Language language) {
    int dayFirst = 0;
    int monthFirst = 0;
    for (int i = 0; i + 4 < note.count(); i++) {
      if (note.isNumber(i) && note.is(i + 1, '/') && note.isNumber(i + 2) && note.is(i + 3, '/') && note.isNumber(i + 4)) {
        dayFirst += note.value(i) > 12 && note.value(i) <= 31 ? 1 : 0;
        monthFirst += note.value(i + 2) > 12 && note.value(i + 2) <= 31 ? 1 : 0;
      }
    }
    if (dayFirst != monthFirst) {
      return dayFirst > monthFirst ? DAY_FIRST : MONTH_FIRST;
    }
    return language == Language.EN ? MONTH_FIRST : DAY_FIRST;
  }
}
