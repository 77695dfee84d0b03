package io.oncoagent.consult.specialist.profile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CoursePartTest {
  @Test
  void tells_induction_from_what_follows_it() {
    assertThat(CoursePart.in("induction chemotherapy for newly diagnosed patients")).containsExactly(CoursePart.INDUCTION);
    assertThat(CoursePart.in("treatment options after induction")).containsExactly(CoursePart.AFTER);
    assertThat(CoursePart.in("postinduction treatment")).containsExactly(CoursePart.AFTER);
    assertThat(CoursePart.in("surgery")).isEmpty();
  }

  @Test
  void takes_induction_as_done_only_where_the_note_tells_it_as_done() {
    assertThat(CoursePart.of("Induction is planned. Where does transplant fit in CR1?", Phase.FIRST, false)).containsExactly(CoursePart.INDUCTION);
    assertThat(CoursePart.of("End-of-induction marrow clear.", Phase.FIRST, false)).containsExactly(CoursePart.AFTER);
    assertThat(CoursePart.of("Cytarabine and daunorubicin, now in first complete remission.", Phase.UNKNOWN, true)).containsExactly(CoursePart.AFTER);
    assertThat(CoursePart.of("Relapse after first complete remission.", Phase.LATER, true)).isEmpty();
  }
}
