package io.oncoagent.app.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * So many requests a minute and caller, as token buckets: {@value #SIGNED_IN} for an account, {@value #UNKNOWN} for an address that is not signed in, and
 * {@value #SIGN_INS} sign-ins an address, which may be a whole ward behind one proxy. Guessing at one account is stopped by its rest, not here.
 */
final class RequestLimits extends OncePerRequestFilter {
  static final int SIGNED_IN = 1_200;
  static final int UNKNOWN = 600;
  static final int SIGN_INS = 120;
  private static final int MOST_CALLERS = 10_000;
  private final Clock clock;
  private final Map<String, Bucket> buckets = new ConcurrentHashMap<>();

  RequestLimits(Clock clock) {
    this.clock = clock;
  }

  private static final class Bucket {
    private final int most;
    private double left;
    private long at;

    Bucket(int most, long now) {
      this.most = most;
      this.left = most;
      this.at = now;
    }

    synchronized boolean take(long now) {
      left = Math.min(most, left + (now - at) * (most / 60_000.0));
      at = now;
      if (left < 1) {
        return false;
      }
      left--;
      return true;
    }
  }

  @Override
  protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
    Authentication who = SecurityContextHolder.getContext().getAuthentication();
    boolean signIn = request.getMethod().equals("POST") && request.getRequestURI().equals("/login");
    String header = request.getHeader("Authorization");
    String caller =
        who instanceof AccountUser user ? "account " + user.getName()
            : header != null ? "program " + request.getRemoteAddr() + " " + header.hashCode() : (signIn ? "sign-in " : "address ") + request.getRemoteAddr();
    int most = who instanceof AccountUser || header != null ? SIGNED_IN : signIn ? SIGN_INS : UNKNOWN;
    if (buckets.size() > MOST_CALLERS) {
      buckets.clear();
    }
    long now = clock.millis();
    if (buckets.computeIfAbsent(caller, c -> new Bucket(most, now)).take(now)) {
      chain.doFilter(request, response);
    } else {
      response.setHeader("Retry-After", "10");
      response.setStatus(429);
      response.setContentType("text/plain;charset=UTF-8");
      response.getWriter().write("Too many requests; wait some seconds and try again.\n");
    }
  }
}
