package io.oncoagent.app.web.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;

/**
 * A form that comes without a session, because the server was started again or its sender was away too long, leads to the sign-in and from there back to where it stood. Its words are not kept: a
 * note is never stored before it is handed in.
 */
final class SignedOut implements AccessDeniedHandler {
  /** Where Spring's sign-in looks for the way back. */
  private static final String WAY_BACK = "SPRING_SECURITY_SAVED_REQUEST";
  private static final Pattern SCREEN = Pattern.compile("/(?:intake|library|accounts|password|consultations/[0-9a-f]{32}(?:/review(?:/amend)?)?)(?=/|$)");

  private final CurrentAccount current;
  private final AccessDeniedHandler refused = new AccessDeniedHandlerImpl();

  SignedOut(CurrentAccount current) {
    this.current = current;
  }

  @Override
  public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException e) throws IOException, ServletException {
    if (current.ifAny().isPresent()) {
      refused.handle(request, response, e);
      return;
    }
    request.getSession().setAttribute(WAY_BACK, new SimpleSavedRequest(screen(request.getRequestURI())));
    response.sendRedirect("/login?ended" + (request.getRequestURI().startsWith("/intake") ? "=note" : ""));
  }

  /** The screen that a form stands on. */
  static String screen(String address) {
    Matcher m = SCREEN.matcher(address);
    return m.lookingAt() ? m.group() : "/";
  }
}
