package io.oncoagent.app.web.session;

import io.oncoagent.app.store.Account;
import io.oncoagent.app.web.page.Pages;
import io.oncoagent.app.web.security.CurrentAccount;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.jspecify.annotations.Nullable;

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
  ResponseEntity<String> login(HttpServletRequest request, @RequestParam(name = "refused", required = false) @Nullable String refused, @RequestParam(name = "out", required = false) @Nullable String out) {
    if (current.ifAny().isPresent()) {
      return Pages.to("/");
    }
    String note = refused != null ? "login.refused" : out != null ? "login.out" : first.path().isPresent() ? "login.first" : "";
    return pages.show(request, "login", Map.of("note", note));
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
