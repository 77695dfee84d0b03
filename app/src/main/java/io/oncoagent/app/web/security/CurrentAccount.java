package io.oncoagent.app.web.security;

import io.oncoagent.app.store.Account;
import io.oncoagent.app.store.AccountRegister;
import io.oncoagent.app.wiring.OncoAgent;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The account behind this request, as it is now and not as it was at sign-in. */
@Component
public class CurrentAccount {
  private final OncoAgent agent;

  public CurrentAccount(OncoAgent agent) {
    this.agent = agent;
  }

  /** Empty when nobody is signed in. */
  public Optional<Account> ifAny() {
    Authentication who = SecurityContextHolder.getContext().getAuthentication();
    return who instanceof AccountUser user ? Optional.of(user.account()) : Optional.empty();
  }

  /** @throws AccessDeniedException when nobody is signed in */
  public Account need() {
    return ifAny().orElseThrow(() -> new AccessDeniedException("nobody is signed in"));
  }

  /** Whether rights and password are still those of the sign-in. */
  public boolean stillHolds(Account atSignIn) {
    return agent.store().accounts().find(atSignIn.name()).map(AccountRegister.Kept::account).filter(a -> a.active() && a.edition() == atSignIn.edition()).isPresent();
  }
}
