package io.oncoagent.app.web.session;

import io.oncoagent.app.intake.InputException;
import io.oncoagent.app.store.Account;
import io.oncoagent.app.web.page.Pages;
import io.oncoagent.app.web.security.AccountSignIn;
import io.oncoagent.app.web.security.CurrentAccount;
import io.oncoagent.app.web.security.Passwords;
import io.oncoagent.app.wiring.OncoAgent;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** One's own password; every session of the account ends with the old one. */
@RestController
class PasswordScreen {
  private final OncoAgent agent;
  private final CurrentAccount current;
  private final AccountSignIn signIn;
  private final Passwords passwords;
  private final Pages pages;

  PasswordScreen(OncoAgent agent, CurrentAccount current, AccountSignIn signIn, Passwords passwords, Pages pages) {
    this.agent = agent;
    this.current = current;
    this.signIn = signIn;
    this.passwords = passwords;
    this.pages = pages;
  }

  @GetMapping("/password")
  ResponseEntity<String> form(HttpServletRequest request) {
    return pages.show(request, "password", Map.of("problem", ""));
  }

  @PostMapping("/password")
  ResponseEntity<String> change(@RequestParam("old") String old, @RequestParam("password") String password, HttpServletRequest request) {
    Account account = current.need();
    if (!signIn.confirms(account.name(), old)) {
      return pages.show(HttpStatus.UNPROCESSABLE_CONTENT, request, "password", Map.of("problem", pages.words(request).of("sign.wrongPassword")));
    }
    try {
      agent.store().accounts().password(account.name(), passwords.hashOf(password), account.name());
    } catch (InputException e) {
      return pages.show(HttpStatus.BAD_REQUEST, request, "password", Map.of("problem", String.valueOf(e.getMessage())));
    }
    return Pages.to("/login?out");
  }
}
