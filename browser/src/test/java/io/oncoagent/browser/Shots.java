package io.oncoagent.browser;

import com.microsoft.playwright.Page;
import java.nio.file.Path;

/** Pictures of every screen, kept under target/screens. */
final class Shots {
  private Shots() {}

  static void of(Page page, String name) {
    page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "screens", name + ".png")).setFullPage(true));
  }
}
