package io.oncoagent.app.web.session;

import io.oncoagent.app.intake.InputException;
import io.oncoagent.app.settings.WebSettings;
import io.oncoagent.app.store.Account;
import io.oncoagent.app.web.page.NotFoundException;
import io.oncoagent.app.web.page.Pages;
import io.oncoagent.app.web.security.AccountUser;
import io.oncoagent.app.web.security.Passwords;
import io.oncoagent.app.wiring.OncoAgent;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The one-time link to a first account on this machine. It works once, only while there is no account, and only where nobody else can reach the page. */
@RestController
public class FirstMinute {
  /** The first account does everything but keep accounts and read the audit log. */
  private static final Set<Account.Role> ROLES = Set.of(Account.Role.CLINICIAN, Account.Role.REVIEWER, Account.Role.KNOWLEDGE_EDITOR);

  /** Consultations begun at the shell belong to this team. */
  public static final String TEAM = "local";

  private final OncoAgent agent;
  private final Passwords passwords;
  private final Pages pages;
  private final boolean loopback;
  private final String token;

  public FirstMinute(OncoAgent agent, Passwords passwords, Pages pages, WebSettings settings) {
    this.agent = agent;
    this.passwords = passwords;
    this.pages = pages;
    this.loopback = settings.loopback();
    this.token = agent.newId();
  }

  /** The link's path; empty once it can do nothing any more. */
  public Optional<String> path() {
    return loopback && !agent.store().accounts().any() ? Optional.of("/first/" + token) : Optional.empty();
  }

  private void need(String given) {
    boolean same = MessageDigest.isEqual(given.getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
    if (path().isEmpty() || !same) {
      throw new NotFoundException();
    }
  }

  @GetMapping("/first/{token}")
  ResponseEntity<String> form(@PathVariable("token") String given, HttpServletRequest request) {
    need(given);
    return pages.show(request, "first", Map.of("token", given, "problem", ""));
  }

  @PostMapping("/first/{token}")
  ResponseEntity<String> make(
      @PathVariable("token") String given, @RequestParam("shown") String shown, @RequestParam("name") String name, @RequestParam("password") String password,
      HttpServletRequest request, HttpServletResponse response) {
    need(given);
    try {
      Account account = new Account(name.strip().toLowerCase(Locale.ROOT), shown.strip(), ROLES, TEAM, true, 1);
      if (!agent.store().accounts().addFirst(account, passwords.hashOf(password))) {
        throw new NotFoundException();
      }
      signIn(account, request, response);
      return Pages.to("/intake");
    } catch (InputException | io.oncoagent.app.store.StoreException e) {
      return pages.show(HttpStatus.BAD_REQUEST, request, "first", Map.of("token", given, "problem", String.valueOf(e.getMessage())));
    }
  }

  private static void signIn(Account account, HttpServletRequest request, HttpServletResponse response) {
    request.getSession(true);
    request.changeSessionId();
    SecurityContext context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(new AccountUser(account));
    SecurityContextHolder.setContext(context);
    new HttpSessionSecurityContextRepository().saveContext(context, request, response);
  }
}
