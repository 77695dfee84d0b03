package io.oncoagent.app.settings;

import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Reads {@code web}. */
final class WebSettingsReader {
  private static final String AT = "web.";

  private WebSettingsReader() {}

  static WebSettings read(JsonNode web) {
    SettingsFile.only(web, AT, Set.of("host", "port", "idleMinutes", "jobs", "certificate", "key", "plainReason"));
    WebSettings d = WebSettings.DEFAULTS;
    return new WebSettings(
        web.has("host") ? SettingsFile.text(web, AT, "host") : d.host(), number(web, "port", d.port()), number(web, "idleMinutes", d.idleMinutes()),
        number(web, "jobs", d.jobs()), SettingsFile.path(web, AT, "certificate"), SettingsFile.path(web, AT, "key"),
        web.has("plainReason") ? SettingsFile.text(web, AT, "plainReason") : null);
  }

  private static int number(JsonNode web, String key, int otherwise) {
    if (!web.has(key)) {
      return otherwise;
    }
    if (!web.path(key).isInt()) {
      throw new SettingsException(AT + key + " must be a whole number");
    }
    return web.path(key).asInt();
  }
}
