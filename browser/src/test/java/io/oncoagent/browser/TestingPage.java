package io.oncoagent.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import io.oncoagent.app.settings.Environment;
import io.oncoagent.app.settings.Home;
import io.oncoagent.app.settings.Settings;
import io.oncoagent.app.web.WebServer;
import io.oncoagent.app.wiring.OncoAgent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The real page on a fresh home, and the machine's own Chromium before it. */
final class TestingPage implements AutoCloseable {
  static final String PASSWORD = "a quiet little sentence";
  private final Path home;
  private final OncoAgent agent;
  private WebServer server;
  private final Playwright playwright;
  private final Browser browser;

  TestingPage() throws IOException {
    home = Files.createTempDirectory("oncoagent-page");
    agent = OncoAgent.open(new Environment(Map.of(), home, "tester").home(home), Settings.DEFAULTS, "tester");
    agent.readyWithStarter(p -> {});
    server = WebServer.start(agent, Settings.DEFAULTS.web().onPort(0));
    playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser = playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(chromium()).setArgs(List.of("--no-sandbox", "--disable-gpu")));
  }

  private static Path chromium() {
    return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome").map(Path::of).filter(Files::isExecutable).findFirst()
        .orElseThrow(() -> new IllegalStateException("no Chromium on this machine; install the package chromium"));
  }

  OncoAgent agent() {
    return agent;
  }

  WebServer server() {
    return server;
  }

  Home home() {
    return new Home(home);
  }

  /** A browser of its own: nothing of another's session is in it. */
  BrowserContext person(boolean dark, String language) {
    return browser.newContext(
        new Browser.NewContextOptions().setColorScheme(dark ? ColorScheme.DARK : ColorScheme.LIGHT).setLocale(language).setViewportSize(1360, 900).setBaseURL(server.address()));
  }

  /** Makes the first account through its one-time link. */
  Page firstAccount(BrowserContext person) {
    Page page = person.newPage();
    page.navigate(server.firstLink().orElseThrow());
    page.locator("input[name=shown]").fill("Dr. Ada Test");
    page.locator("input[name=name]").fill("ada");
    page.locator("input[name=password]").fill(PASSWORD);
    page.locator("button.main").click();
    return page;
  }

  Page signIn(BrowserContext person, String name) {
    Page page = person.newPage();
    page.navigate("/login");
    page.locator("input[name=username]").fill(name);
    page.locator("input[name=password]").fill(PASSWORD);
    page.locator("button.main").click();
    return page;
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
    server.close();
    agent.close();
  }
}
