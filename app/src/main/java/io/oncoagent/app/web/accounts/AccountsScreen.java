package io.oncoagent.app.web.accounts;

import io.oncoagent.app.intake.InputException;
import io.oncoagent.app.store.Account;
import io.oncoagent.app.store.AccountRegister;
import io.oncoagent.app.store.StoreException;
import io.oncoagent.app.web.page.NotFoundException;
import io.oncoagent.app.web.page.Pages;
import io.oncoagent.app.web.security.CurrentAccount;
import io.oncoagent.app.web.security.Passwords;
import io.oncoagent.app.wiring.OncoAgent;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Accounts, kept by an administrator, who can change everybody's but not become a reviewer. */
@RestController
class AccountsScreen {
  private final OncoAgent agent;
  private final Passwords passwords;
  private final CurrentAccount current;
  private final Pages pages;

  AccountsScreen(OncoAgent agent, Passwords passwords, CurrentAccount current, Pages pages) {
    this.agent = agent;
    this.passwords = passwords;
    this.current = current;
    this.pages = pages;
  }

  @GetMapping("/accounts")
  ResponseEntity<String> list(HttpServletRequest request) {
    return show(HttpStatus.OK, request, "");
  }

  private ResponseEntity<String> show(HttpStatus status, HttpServletRequest request, String problem) {
    return pages.show(status, request, "accounts", Map.of("accounts", agent.store().accounts().all(), "roles", List.of(Account.Role.values()), "problem", problem));
  }

  @PostMapping("/accounts")
  ResponseEntity<String> add(
      @RequestParam("name") String name, @RequestParam("shown") String shown, @RequestParam("team") String team, @RequestParam("password") String password,
      @RequestParam(name = "roles", required = false) @Nullable List<Account.Role> roles, HttpServletRequest request) {
    try {
      Account account = new Account(
          name.strip().toLowerCase(Locale.ROOT), shown.strip(), roles == null ? java.util.Set.of() : roles.stream().collect(Collectors.toSet()), team.strip(), true, 1);
      agent.store().accounts().add(account, passwords.hashOf(password), current.need().name());
      return Pages.to("/accounts");
    } catch (InputException | StoreException e) {
      return show(HttpStatus.BAD_REQUEST, request, String.valueOf(e.getMessage()));
    }
  }

  @PostMapping("/accounts/{name}")
  ResponseEntity<String> change(@PathVariable("name") String name, @RequestParam("do") String what, @RequestParam(name = "password", defaultValue = "") String password, HttpServletRequest request) {
    Account a = agent.store().accounts().find(name).map(AccountRegister.Kept::account).orElseThrow(NotFoundException::new);
    String by = current.need().name();
    try {
      if (what.equals("password")) {
        agent.store().accounts().password(name, passwords.hashOf(password), by);
      } else if (what.matches("enable|disable") && !name.equals(by)) {
        agent.store().accounts().change(new Account(a.name(), a.shownName(), a.roles(), a.team(), what.equals("enable"), a.edition()), by);
      } else {
        throw new InputException("an account can be enabled, disabled or given a password, and nobody disables their own");
      }
      return Pages.to("/accounts");
    } catch (InputException e) {
      return show(HttpStatus.BAD_REQUEST, request, String.valueOf(e.getMessage()));
    }
  }
}
