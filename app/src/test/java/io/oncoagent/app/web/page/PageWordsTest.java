package io.oncoagent.app.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Both languages have the same words, and every word that a template asks for is there. */
class PageWordsTest {
  private static final Pattern ASKED = Pattern.compile("page\\.w\\(\"([A-Za-z.\\-]+)\"[,)]");

  @Test
  void bothLanguagesHaveTheSameKeys() {
    assertThat(PageWords.in("es").keys()).isEqualTo(PageWords.in("en").keys());
  }

  @Test
  void everyWordOfATemplateIsThere() throws IOException {
    Set<String> asked = new TreeSet<>();
    try (Stream<Path> files = Files.walk(Path.of(System.getProperty("oncoagent.root"), "app", "src", "main", "jte"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".jte")).toList()) {
        Matcher m = ASKED.matcher(Files.readString(file));
        while (m.find()) {
          asked.add(m.group(1));
        }
      }
    }
    assertThat(asked).hasSizeGreaterThan(100);
    assertThat(PageWords.in("en").keys()).containsAll(asked);
  }
}
