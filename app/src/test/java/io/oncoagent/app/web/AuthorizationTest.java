package io.oncoagent.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.oncoagent.app.store.Account;
import io.oncoagent.app.store.Account.Role;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every address of the page, for every role and for nobody: the table is the rule, and an address that is not in it fails. */
class AuthorizationTest {
  private static final Set<Role> EVERYBODY = Set.of(Role.values());
  private static final Set<Role> CLINICAL = Set.of(Role.CLINICIAN, Role.REVIEWER);
  private static final Set<Role> READERS = Set.of(Role.CLINICIAN, Role.REVIEWER, Role.KNOWLEDGE_EDITOR);
  private static final Set<Role> CLINICIAN = Set.of(Role.CLINICIAN);
  private static final Set<Role> REVIEWER = Set.of(Role.REVIEWER);
  private static final Set<Role> EDITOR = Set.of(Role.KNOWLEDGE_EDITOR);

  /** Open to nobody signed in, too. */
  private static final Set<String> PUBLIC = Set.of("GET /login", "GET /session", "GET /first/{token}", "POST /first/{token}", "GET /assets/{name}", "POST /look", "ANY /error");

  private static final Map<String, Set<Role>> RULES = new TreeMap<>();

  static {
    RULES.put("GET /", EVERYBODY);
    RULES.put("GET /password", EVERYBODY);
    RULES.put("POST /password", EVERYBODY);
    RULES.put("GET /worklist", CLINICAL);
    RULES.put("GET /intake", CLINICIAN);
    RULES.put("POST /intake/preview", CLINICIAN);
    RULES.put("POST /intake/hand-in", CLINICIAN);
    RULES.put("GET /consultations/{id}", CLINICAL);
    RULES.put("GET /consultations/{id}/events", CLINICAL);
    RULES.put("GET /consultations/{id}/report.html", CLINICAL);
    RULES.put("GET /consultations/{id}/report.json", CLINICAL);
    RULES.put("GET /consultations/{id}/report.txt", CLINICAL);
    RULES.put("GET /consultations/{id}/report.md", CLINICAL);
    RULES.put("GET /consultations/{id}/report.pdf", CLINICAL);
    RULES.put("POST /consultations/{id}/opened", CLINICAL);
    RULES.put("POST /consultations/{id}/board", CLINICAL);
    RULES.put("POST /consultations/{id}/cancel", CLINICIAN);
    RULES.put("POST /consultations/{id}/what-if", CLINICIAN);
    RULES.put("POST /consultations/{id}/follow-up", CLINICIAN);
    RULES.put("GET /consultations/{id}/review", REVIEWER);
    RULES.put("POST /consultations/{id}/review/sign", REVIEWER);
    RULES.put("POST /consultations/{id}/review/decline", REVIEWER);
    RULES.put("GET /consultations/{id}/review/amend", REVIEWER);
    RULES.put("POST /consultations/{id}/review/amend", REVIEWER);
    RULES.put("POST /consultations/{id}/review/sign-amended", REVIEWER);
    RULES.put("GET /library", READERS);
    RULES.put("GET /library/coverage", READERS);
    RULES.put("GET /library/{pack}", READERS);
    RULES.put("GET /library/{pack}/read", READERS);
    RULES.put("GET /library/upload/state", READERS);
    RULES.put("POST /library/{pack}/switch", EDITOR);
    RULES.put("POST /library/upload", EDITOR);
    RULES.put("GET /audit", Set.of(Role.AUDITOR));
    RULES.put("GET /accounts", Set.of(Role.ADMIN));
    RULES.put("POST /accounts", Set.of(Role.ADMIN));
    RULES.put("POST /accounts/{name}", Set.of(Role.ADMIN));
    RULES.put("GET /api/v1/openapi.json", EVERYBODY);
    RULES.put("GET /api/v1/consultations", CLINICAL);
    RULES.put("POST /api/v1/consultations", CLINICIAN);
    RULES.put("GET /api/v1/consultations/{id}", CLINICAL);
    RULES.put("GET /api/v1/consultations/{id}/events", CLINICAL);
    RULES.put("POST /api/v1/consultations/{id}/cancel", CLINICIAN);
    RULES.put("POST /api/v1/consultations/{id}/opened", CLINICAL);
    RULES.put("POST /api/v1/consultations/{id}/decision", REVIEWER);
    RULES.put("GET /api/v1/knowledge/packs", READERS);
    RULES.put("GET /api/v1/knowledge/search", READERS);
  }

  private static Set<String> addresses(TestingServer world) {
    Set<String> all = new TreeSet<>();
    for (RequestMappingInfo info : world.server.part("requestMappingHandlerMapping", RequestMappingHandlerMapping.class).getHandlerMethods().keySet()) {
      for (String path : info.getPatternValues()) {
        Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
        if (methods.isEmpty()) {
          all.add("ANY " + path);
        }
        methods.forEach(m -> all.add(m.name() + " " + path));
      }
    }
    return all;
  }

  @Test
  void everyAddressIsInTheTable() {
    Set<String> known = new TreeSet<>(RULES.keySet());
    known.addAll(PUBLIC);
    assertThat(addresses(TestingServer.shared())).isEqualTo(known);
  }

  private static HttpResponse<String> ask(TestingVisitor visitor, String address) {
    String path = address.substring(address.indexOf(' ') + 1).replace("{id}", "0123456789abcdef0123456789abcdef").replace("{pack}", "nopack").replace("{name}", "nobody-here")
        .replace("{token}", "nothing");
    return address.startsWith("POST") ? visitor.post(path, Map.of()) : visitor.get(path + (path.endsWith("search") ? "?q=x" : ""));
  }

  @Test
  void nobodyGetsInWithoutSigningIn() {
    TestingServer world = TestingServer.shared();
    List<String> open = new ArrayList<>();
    for (String address : RULES.keySet()) {
      TestingVisitor nobody = world.visitor();
      nobody.get("/login");
      HttpResponse<String> answer = ask(nobody, address);
      boolean refused = address.contains(" /api/") ? answer.statusCode() == 401 : answer.statusCode() == 302 && TestingVisitor.location(answer).startsWith("/login");
      if (!refused) {
        open.add(address + " → " + answer.statusCode());
      }
    }
    assertThat(open).isEmpty();
  }

  @Test
  void eachRoleReachesItsAddressesAndNoOther() {
    TestingServer world = TestingServer.shared();
    List<String> wrong = new ArrayList<>();
    for (Account.Role role : Account.Role.values()) {
      TestingVisitor visitor = world.as(TestingServer.name(role));
      visitor.get("/password");
      for (Map.Entry<String, Set<Role>> rule : RULES.entrySet()) {
        int status = ask(visitor, rule.getKey()).statusCode();
        boolean allowed = rule.getValue().contains(role);
        // What is allowed may still be unknown, malformed or in conflict; what is not allowed is 403 and nothing else.
        if (allowed == (status == 403)) {
          wrong.add(role + " " + rule.getKey() + " → " + status);
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void aFormWithoutItsTokenIsRefused() {
    TestingVisitor visitor = TestingServer.shared().as("both");
    HttpResponse<String> answer =
        visitor.send(visitor.to("/consultations/0123456789abcdef0123456789abcdef/what-if").header("Content-Type", "application/x-www-form-urlencoded").POST(HttpRequest.BodyPublishers.ofString("words=x")));
    assertThat(answer.statusCode()).isEqualTo(403);
    HttpResponse<String> api = visitor.send(visitor.to("/api/v1/consultations").header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers.ofString("{\"note\":\"x\"}")));
    assertThat(api.statusCode()).isEqualTo(403);
  }

  @Test
  void whatIsNoAddressIsRefusedToEverybody() {
    TestingServer world = TestingServer.shared();
    assertThat(world.as("both").get("/actuator/env").statusCode()).isEqualTo(403);
    assertThat(world.as("both").get("/nothing").statusCode()).isEqualTo(403);
    assertThat(world.as("admin").get("/actuator/prometheus").statusCode()).isEqualTo(200);
    assertThat(world.as("both").get("/actuator/prometheus").statusCode()).isEqualTo(403);
    assertThat(world.visitor().get("/actuator/health/readiness").body()).contains("UP");
  }
}
