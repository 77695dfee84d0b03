package io.oncoagent.app.web.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.oncoagent.app.web.security.CurrentAccount;
import io.oncoagent.app.wiring.OncoAgent;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;

/** Makes a screen from its template; never cached, since it may hold a patient's words. */
@Component
public class Pages {
  private static final MediaType HTML = MediaType.parseMediaType("text/html;charset=UTF-8");
  private final TemplateEngine engine = TemplateEngine.createPrecompiled(null, ContentType.Html, Pages.class.getClassLoader(), "io.oncoagent.app.web.template");
  private final CurrentAccount current;
  private final OncoAgent agent;

  public Pages(CurrentAccount current, OncoAgent agent) {
    this.current = current;
    this.agent = agent;
  }

  /** What the templates of this request share. */
  public Page page(HttpServletRequest request) {
    CsrfToken token = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
    return new Page(
        words(request), cookie(request, "theme").filter(t -> t.matches("light|dark")).orElse("auto"), current.ifAny().orElse(null), token == null ? "" : token.getToken(),
        request.getRequestURI(), notes(request));
  }

  /** In the language chosen, else the browser's. */
  public PageWords words(HttpServletRequest request) {
    return PageWords.in(cookie(request, "language").orElse(request.getLocale().getLanguage()));
  }

  private List<String> notes(HttpServletRequest request) {
    // A consultation says itself what its own draft stands on.
    if (current.ifAny().isEmpty() || request.getRequestURI().startsWith("/consultations/")) {
      return List.of();
    }
    boolean starter = agent.knowledge().packs().stream().anyMatch(p -> p.enabled() && p.starter());
    return starter ? List.of(words(request).of("starter")) : List.of();
  }

  private static Optional<String> cookie(HttpServletRequest request, String name) {
    Cookie[] cookies = request.getCookies() == null ? new Cookie[0] : request.getCookies();
    for (Cookie cookie : cookies) {
      if (cookie.getName().equals(name)) {
        return Optional.of(cookie.getValue());
      }
    }
    return Optional.empty();
  }

  public ResponseEntity<String> show(HttpServletRequest request, String template, Map<String, Object> parameters) {
    return show(HttpStatus.OK, request, template, parameters);
  }

  public ResponseEntity<String> show(HttpStatus status, HttpServletRequest request, String template, Map<String, Object> parameters) {
    Map<String, Object> all = new HashMap<>(parameters);
    all.put("page", page(request));
    StringOutput out = new StringOutput();
    engine.render(template + ".jte", all, out);
    return ResponseEntity.status(status).contentType(HTML).cacheControl(CacheControl.noStore()).body(out.toString());
  }

  /** Goes on to another screen. */
  public static ResponseEntity<String> to(String path) {
    return ResponseEntity.status(HttpStatus.SEE_OTHER).header("Location", path).cacheControl(CacheControl.noStore()).body("");
  }
}
