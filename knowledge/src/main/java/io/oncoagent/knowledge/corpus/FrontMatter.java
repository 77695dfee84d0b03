package io.oncoagent.knowledge.corpus;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The YAML head of a Markdown file, and where the body begins; no fields where there is no head or it is not readable YAML. */
public record FrontMatter(Map<String, Object> fields, int bodyStart) {
  private static final YAMLMapper YAML = new YAMLMapper();
  private static final FrontMatter NONE = new FrontMatter(Map.of(), 0);

  @SuppressWarnings("unchecked")
  public static FrontMatter of(String text) {
    if (!text.startsWith("---\n")) {
      return NONE;
    }
    int end = text.indexOf("\n---", 3);
    if (end < 0) {
      return NONE;
    }
    int body = text.indexOf('\n', end + 1);
    try {
      Map<String, Object> fields = YAML.readValue(text.substring(4, end + 1), Map.class);
      return new FrontMatter(fields == null ? Map.of() : fields, body < 0 ? text.length() : body + 1);
    } catch (JacksonException broken) {
      return new FrontMatter(Map.of(), body < 0 ? text.length() : body + 1);
    }
  }

  /** The first of the fields that is there and not blank. */
  public @Nullable String text(String... names) {
    for (String name : names) {
      Object value = fields.get(name);
      if (value != null && !value.toString().isBlank()) {
        return value.toString().strip();
      }
    }
    return null;
  }
}
