package io.oncoagent.app.web.security;

import io.oncoagent.app.store.Account;
import java.util.Collection;
import java.util.List;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** Somebody signed in. Holds no password. */
public final class AccountUser extends AbstractAuthenticationToken {
  private static final long serialVersionUID = 1L;
  private final transient Account account;

  public AccountUser(Account account) {
    super(authorities(account));
    this.account = account;
    setAuthenticated(true);
  }

  private static Collection<? extends GrantedAuthority> authorities(Account account) {
    List<SimpleGrantedAuthority> roles = account.roles().stream().map(r -> new SimpleGrantedAuthority("ROLE_" + r.name())).toList();
    return roles;
  }

  public Account account() {
    return account;
  }

  @Override
  public Object getCredentials() {
    return "";
  }

  @Override
  public Object getPrincipal() {
    return account.name();
  }

  @Override
  public String getName() {
    return account.name();
  }
}
