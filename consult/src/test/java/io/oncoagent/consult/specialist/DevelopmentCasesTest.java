package io.oncoagent.consult.specialist;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class DevelopmentCasesTest {
  private static List<DevelopmentCase> cases() throws URISyntaxException {
    return DevelopmentCase.read(Path.of(Objects.requireNonNull(DevelopmentCasesTest.class.getResource("development-cases.jsonl")).toURI()));
  }

  @Test
  void there_are_enough_of_them_over_many_guidelines_and_a_third_is_frozen() throws URISyntaxException {
    List<DevelopmentCase> cases = cases();
    assertThat(cases).hasSizeGreaterThanOrEqualTo(60);
    assertThat(cases.stream().map(DevelopmentCase::document).distinct().count()).isGreaterThanOrEqualTo(35);
    assertThat(cases.stream().filter(c -> c.split().equals("frozen")).count() * 3).isGreaterThanOrEqualTo(cases.size() - 3);
  }

  @Test
  void each_says_what_must_be_there_and_what_must_not() throws URISyntaxException {
    assertThat(cases()).allMatch(c -> !c.must().isEmpty() && !c.not().isEmpty() && !c.note().isBlank());
    assertThat(cases().stream().map(DevelopmentCase::id)).doesNotHaveDuplicates();
  }
}
