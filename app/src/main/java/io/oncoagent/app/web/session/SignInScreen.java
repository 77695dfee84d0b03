package io.oncoagent.app.web.session;

import io.oncoagent.app.store.Account;
import io.oncoagent.app.web.page.Pages;
import io.oncoagent.app.web.security.CurrentAccount;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Sign-in, and where somebody lands who has signed in. */
@RestController
class SignInScreen {
  private final Pages pages;
  private final CurrentAccount current;
  private final FirstMinute first;

  SignInScreen(Pages pages, CurrentAccount current, FirstMinute first) {
    this.pages = pages;
    this.current = current;
    this.first = first;
  }

  @GetMapping("/login")
  ResponseEntity<String> login(
      HttpServletRequest request, @RequestParam(name = "refused", required = false) @Nullable String refused, @RequestParam(name = "out", required = false) @Nullable String out,
      @RequestParam(name = "ended", required = false) @Nullable String ended) {
    if (current.ifAny().isPresent()) {
      return Pages.to("/");
    }
    return pages.show(request, "login", Map.of("note", note(refused, out, ended)));
  }

  private String note(@Nullable String refused, @Nullable String out, @Nullable String ended) {
    if (refused != null) {
      return "login.refused";
    }
    if (ended != null) {
      return ended.equals("note") ? "login.endedNote" : "login.ended";
    }
    return out != null ? "login.out" : first.path().isPresent() ? "login.first" : "";
  }

  /** Whether somebody is signed in, and with which token a form goes now: asked by a page before it sends what was typed. */
  @GetMapping("/session")
  ResponseEntity<String> session(HttpServletRequest request) {
    ObjectNode o = JsonNodeFactory.instance.objectNode().put("signedIn", current.ifAny().isPresent());
    current.ifAny().ifPresent(account -> o.put("account", account.name()).put("token", pages.page(request).csrf()));
    return ResponseEntity.ok().cacheControl(CacheControl.noStore()).contentType(MediaType.APPLICATION_JSON).body(o.toString());
  }

  @GetMapping("/")
  ResponseEntity<String> home() {
    Account account = current.need();
    if (account.may(Account.Role.CLINICIAN) || account.may(Account.Role.REVIEWER)) {
      return Pages.to("/worklist");
    }
    return Pages.to(account.may(Account.Role.KNOWLEDGE_EDITOR) ? "/library" : account.may(Account.Role.AUDITOR) ? "/audit" : "/accounts");
  }
}
