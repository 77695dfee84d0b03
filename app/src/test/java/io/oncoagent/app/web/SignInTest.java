package io.oncoagent.app.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.oncoagent.app.failure.FailureKind;
import io.oncoagent.app.settings.Settings;
import io.oncoagent.app.settings.WebSettings;
import io.oncoagent.app.store.Account;
import io.oncoagent.app.store.StoreException;
import io.oncoagent.app.web.security.Passwords;
import io.oncoagent.app.wiring.OncoAgent;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who gets in, and when they are put out again. */
class SignInTest {
  private static void add(TestingServer world, String name) {
    world.agent.store().accounts().add(new Account(name, name, Set.of(Account.Role.CLINICIAN), "north", true, 1), new Passwords().hashOf(TestingServer.PASSWORD), "test");
  }

  @Test
  void fiveWrongPasswordsRestAnAccountEvenForTheRightOne() {
    TestingServer world = TestingServer.shared();
    add(world, "forgetful");
    TestingVisitor visitor = world.visitor();
    String refused = "";
    for (int i = 0; i < 5; i++) {
      refused = TestingVisitor.location(visitor.signIn("forgetful", "not the right one at all"));
    }
    assertThat(refused).isEqualTo("/login?refused");
    assertThat(TestingVisitor.location(visitor.signIn("forgetful", TestingServer.PASSWORD))).isEqualTo("/login?refused");
    assertThat(TestingVisitor.location(visitor.signIn("nobody-of-that-name", TestingServer.PASSWORD))).as("an unknown name is refused in the same words").isEqualTo("/login?refused");
  }

  @Test
  void aSessionEndsWhenItsAccountIsDisabledOrGivenAnotherPassword() {
    TestingServer world = TestingServer.shared();
    add(world, "leaver");
    TestingVisitor visitor = world.as("leaver");
    assertThat(visitor.get("/worklist").statusCode()).isEqualTo(200);
    world.agent.store().accounts().password("leaver", new Passwords().hashOf("another quiet sentence"), "test");
    assertThat(visitor.get("/worklist").statusCode()).isEqualTo(302);
  }

  @Test
  void anAdministratorIsNeverAReviewer() {
    assertThatThrownBy(() -> new Account("chief", "Chief", Set.of(Account.Role.ADMIN, Account.Role.REVIEWER), "north", true, 1)).isInstanceOf(StoreException.class).hasMessageContaining("cannot sign");
  }

  @Test
  void everyAnswerForbidsWhatIsNotFromHere() {
    HttpResponse<String> answer = TestingServer.shared().visitor().get("/login");
    assertThat(answer.headers().firstValue("Content-Security-Policy").orElse("")).contains("default-src 'none'").contains("frame-ancestors 'none'").doesNotContain("unsafe");
    assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(answer.headers().firstValue("Referrer-Policy")).contains("no-referrer");
    assertThat(answer.headers().firstValue("Set-Cookie").orElse("")).contains("HttpOnly").contains("SameSite=Strict");
    assertThat(answer.body()).doesNotContain("http://").doesNotContain("https://");
  }

  @Test
  void theOneTimeLinkMakesOneAccountAndOnlyOnThisMachine(@TempDir Path folder) {
    OncoAgent agent = OncoAgent.open(new io.oncoagent.app.settings.Home(folder), Settings.DEFAULTS, "tester");
    try (agent; WebServer server = WebServer.start(agent, Settings.DEFAULTS.web().onPort(0))) {
      String link = server.firstLink().orElseThrow();
      String path = link.substring(server.address().length());
      TestingVisitor visitor = new TestingVisitor(server.address());
      assertThat(visitor.get("/first/00000000000000000000000000000000").statusCode()).isEqualTo(404);
      visitor.get(path);
      assertThat(visitor.post(path, Map.of("shown", "Dr. One", "name", "one", "password", "too short")).statusCode()).isEqualTo(400);
      assertThat(TestingVisitor.location(visitor.post(path, Map.of("shown", "Dr. One", "name", "one", "password", TestingServer.PASSWORD)))).isEqualTo("/intake");
      assertThat(visitor.get("/intake").statusCode()).isEqualTo(200);
      assertThat(visitor.get(path).statusCode()).as("used up").isEqualTo(404);
      assertThat(server.firstLink()).isEmpty();
    }
  }

  @Test
  void anAddressThatOthersReachNeedsTlsOrAReason(@TempDir Path folder) {
    try (OncoAgent agent = OncoAgent.open(new io.oncoagent.app.settings.Home(folder), Settings.DEFAULTS, "tester")) {
      assertThatThrownBy(() -> WebServer.start(agent, new WebSettings("0.0.0.0", 0, 15, 2, null, null, null)))
          .isInstanceOf(WebException.class).hasMessageContaining("web.certificate").extracting(e -> ((WebException) e).kind()).isEqualTo(FailureKind.REFUSED);
    }
  }

  @Test
  void aFormSentAfterItsSessionIsGoneLeadsToTheSignInAndBack() {
    TestingServer world = TestingServer.shared();
    String id = TestingCases.drafted(world, TestingCases.example("LUNG-01"));
    TestingVisitor visitor = world.as("both");
    visitor.get("/consultations/" + id + "/review");
    world.restart();
    TestingVisitor after = world.visitor();
    String refused = TestingVisitor.location(after.post("/consultations/" + id + "/review/decline", Map.of("reason", "words that nobody keeps")));
    assertThat(refused).isEqualTo("/login?ended");
    assertThat(after.get(refused).body()).contains("You were signed out").contains("was not kept");
    assertThat(TestingVisitor.location(after.post("/login", Map.of("username", "both", "password", TestingServer.PASSWORD)))).isEqualTo("/consultations/" + id + "/review");
    TestingVisitor writer = world.visitor();
    assertThat(writer.get(TestingVisitor.location(writer.post("/intake/hand-in", Map.of("note", "a note")))).body()).contains("never stored before it is handed in");
    assertThat(world.visitor().get("/session").body()).isEqualTo("{\"signedIn\":false}");
    assertThat(world.as("both").get("/session").body()).contains("\"signedIn\":true").contains("token");
  }
}
