package io.oncoagent.app.web.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Style and script from the jar; nothing comes from elsewhere. */
@RestController
class Assets {
  private static final Map<String, String> KNOWN =
      Map.of(
          "page.css", "/io/oncoagent/app/web/assets/page.css", "page.js", "/io/oncoagent/app/web/assets/page.js", "icon.svg", "/io/oncoagent/app/web/assets/icon.svg",
          "htmx.js", "/META-INF/resources/webjars/htmx.org/2.0.10/dist/htmx.min.js");
  private final Map<String, byte[]> read = new ConcurrentHashMap<>();

  @GetMapping("/assets/{name}")
  ResponseEntity<byte[]> asset(@PathVariable("name") String name) {
    String place = KNOWN.get(name);
    if (place == null) {
      return ResponseEntity.notFound().build();
    }
    byte[] bytes = read.computeIfAbsent(name, n -> bytes(place));
    return ResponseEntity.ok().contentType(type(name)).cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePrivate()).body(bytes);
  }

  private static MediaType type(String name) {
    return MediaType.parseMediaType(name.endsWith(".css") ? "text/css;charset=UTF-8" : name.endsWith(".svg") ? "image/svg+xml" : "text/javascript;charset=UTF-8");
  }

  private static byte[] bytes(String place) {
    try (InputStream in = Assets.class.getResourceAsStream(place)) {
      if (in == null) {
        throw new IllegalStateException("an asset of the page is missing: " + place);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
