package io.oncoagent.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;

/** WCAG 2.2 A and AA as far as axe-core can see it. */
final class Axe {
  private Axe() {}

  static void nothingFound(Page page, String screen) {
    List<Rule> found = new AxeBuilder(page).withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice")).analyze().getViolations();
    assertThat(found).as(() -> screen + ": " + String.join("; ", found.stream().map(r -> r.getId() + " " + r.getNodes().stream().limit(3).map(n -> n.getHtml()).toList()).toList())).isEmpty();
  }
}
