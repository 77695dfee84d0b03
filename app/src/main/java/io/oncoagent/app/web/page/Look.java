package io.oncoagent.app.web.page;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Theme and language, kept in the browser. */
@RestController
class Look {
  private static final int YEAR = 365 * 24 * 3600;

  @PostMapping("/look")
  ResponseEntity<String> look(
      @RequestParam(name = "theme", defaultValue = "") String theme, @RequestParam(name = "language", defaultValue = "") String language,
      @RequestParam(name = "back", defaultValue = "/") String back, HttpServletRequest request, HttpServletResponse response) {
    if (theme.matches("light|dark|auto")) {
      response.addCookie(cookie("theme", theme, request.isSecure()));
    }
    if (language.matches("en|es")) {
      response.addCookie(cookie("language", language, request.isSecure()));
    }
    // Only a place on this page: never an address that a link smuggled in.
    return Pages.to(back.matches("/[A-Za-z0-9/_.-]*") && !back.startsWith("//") ? back : "/");
  }

  private static Cookie cookie(String name, String value, boolean secure) {
    Cookie cookie = new Cookie(name, value);
    cookie.setMaxAge(YEAR);
    cookie.setPath("/");
    cookie.setHttpOnly(true);
    cookie.setSecure(secure);
    cookie.setAttribute("SameSite", "Strict");
    return cookie;
  }
}
