package io.oncoagent.app.web.security;

import io.oncoagent.app.store.AccountRegister;
import io.oncoagent.app.wiring.OncoAgent;
import java.util.Locale;
import java.util.Optional;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Compares name and password with the accounts; a locked, unknown or disabled account is refused in the same words. */
@Component
public class AccountSignIn implements AuthenticationProvider {
  private final OncoAgent agent;
  private final Passwords passwords;

  public AccountSignIn(OncoAgent agent, Passwords passwords) {
    this.agent = agent;
    this.passwords = passwords;
  }

  @Override
  public Authentication authenticate(Authentication asked) {
    String name = asked.getName().strip().toLowerCase(Locale.ROOT);
    String password = String.valueOf(asked.getCredentials());
    Optional<AccountRegister.Kept> kept = agent.store().accounts().find(name);
    if (kept.isEmpty()) {
      passwords.compareWithNobody(password);
      throw new BadCredentialsException("refused");
    }
    if (!fits(kept.get(), password)) {
      throw new BadCredentialsException("refused");
    }
    agent.store().accounts().signedIn(name);
    return new AccountUser(kept.get().account());
  }

  /** Asks for the password again, as a signature needs it. */
  public boolean confirms(String name, String password) {
    return agent.store().accounts().find(name).map(kept -> fits(kept, password)).orElse(false);
  }

  private boolean fits(AccountRegister.Kept kept, String password) {
    boolean resting = kept.lockedUntil().isAfter(agent.clock().instant());
    if (resting || !kept.account().active()) {
      passwords.compareWithNobody(password);
      return false;
    }
    boolean right = passwords.fits(password, kept.secret());
    if (!right) {
      agent.store().accounts().failed(kept.account().name());
    }
    return right;
  }

  @Override
  public boolean supports(Class<?> kind) {
    return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
  }
}
