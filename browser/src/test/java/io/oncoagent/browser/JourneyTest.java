package io.oncoagent.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What a newcomer does in the first three minutes: from the printed link to a signed draft. */
class JourneyTest {
  @Test
  void fromTheOneTimeLinkToASignature() throws IOException {
    try (TestingPage world = new TestingPage(); BrowserContext ada = world.person(false, "en-GB")) {
      Page page = world.firstAccount(ada);
      assertThat(page).hasURL(Pattern.compile("/intake$"));
      Shots.of(page, "intake");
      page.locator("a", new Page.LocatorOptions().setHasText("LUNG-01")).click();
      page.locator("button.main").click();
      Shots.of(page, "preview");
      page.locator("button.main").click();
      assertThat(page.locator(".status strong")).hasText("DRAFT, NOT REVIEWED");
      Shots.of(page, "workup");
      page.locator("a.cite").first().click();
      assertThat(page.locator(".evidence.shown mark.on").first()).isVisible();
      Shots.of(page, "workup-evidence");
      page.navigate("/worklist");
      Shots.of(page, "worklist");
      page.locator("a.row").first().click();
      page.locator(".status a.main").click();
      Shots.of(page, "review");
      for (var source : page.locator("details[data-open-source] > summary").all()) {
        source.click();
      }
      page.locator(".sign input[name=password]").fill(TestingPage.PASSWORD);
      page.locator(".sign button.main").click();
      assertThat(page.locator(".status strong")).hasText("RELEASED");
      Shots.of(page, "signed");
      page.navigate("/library?q=EGFR+exon+19+adjuvant");
      Shots.of(page, "library");
    }
  }
}
