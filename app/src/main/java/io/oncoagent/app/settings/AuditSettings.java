package io.oncoagent.app.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Reads the part {@code audit} of the settings file. */
final class AuditSettings {
  private AuditSettings() {}

  static Settings.Audit of(JsonNode audit) {
    SettingsFile.only(audit, "audit.", Set.of("anchor", "file", "command"));
    return new Settings.Audit(place(audit), SettingsFile.path(audit, "audit.", "file"), command(audit.path("command")));
  }

  private static Settings.Audit.Place place(JsonNode audit) {
    if (!audit.has("anchor")) {
      return Settings.Audit.Place.NONE;
    }
    return switch (SettingsFile.text(audit, "audit.", "anchor")) {
      case "none" -> Settings.Audit.Place.NONE;
      case "file" -> Settings.Audit.Place.FILE;
      case "syslog" -> Settings.Audit.Place.SYSLOG;
      case "command" -> Settings.Audit.Place.COMMAND;
      default -> throw new SettingsException("audit.anchor must be none, file, syslog or command");
    };
  }

  private static List<String> command(JsonNode command) {
    List<String> words = new ArrayList<>();
    if (command.isMissingNode()) {
      return words;
    }
    if (!command.isArray()) {
      throw new SettingsException("audit.command must be a list of words");
    }
    command.forEach(word -> words.add(word.asString("")));
    return words;
  }
}
