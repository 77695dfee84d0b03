package io.oncoagent.app.settings;

import io.oncoagent.consult.hitl.ReviewPolicy;
import io.oncoagent.deid.Profile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads the YAML file. Every key is known, or the file is refused with the key's name. */
public final class SettingsFile {
  private SettingsFile() {}

  /** The file named, else the home's own if it is there, else the defaults; the local server that {@code models start} runs counts where no model is named. */
  public static Settings load(@Nullable Path named, Home home) {
    if (named != null && !Files.isRegularFile(named)) {
      throw new SettingsException("the settings file " + named + " is not there");
    }
    Path file = named != null ? named : home.settingsFile();
    Settings settings = Files.isRegularFile(file) ? read(file) : Settings.DEFAULTS;
    boolean local = !settings.models().configured() && Files.isRegularFile(home.modelSettings());
    return local ? settings.withModels(read(home.modelSettings()).models()) : settings;
  }

  private static Settings read(Path file) {
    try {
      return of(new YAMLMapper().readTree(Files.readString(file)));
    } catch (IOException | JacksonException e) {
      throw new SettingsException("the settings file " + file + " is not readable YAML");
    }
  }

  static Settings of(JsonNode root) {
    if (root == null || root.isMissingNode() || root.isNull()) {
      return Settings.DEFAULTS;
    }
    only(root, "", Set.of("review", "keys", "batch", "models", "audit", "retention", "deid", "web"));
    only(root.path("deid"), "deid.", Set.of("profile"));
    JsonNode review = root.path("review");
    only(review, "review.", Set.of("policy", "cli"));
    only(root.path("keys"), "keys.", Set.of("file", "backupDays"));
    only(root.path("batch"), "batch.", Set.of("jobs"));
    only(root.path("retention"), "retention.", Set.of("days"));
    Settings d = Settings.DEFAULTS;
    return new Settings(
        new Settings.Review(policy(review, d.review().policy()), cli(review, d.review().cli())),
        new Settings.Keys(path(root.path("keys"), "keys.", "file"), days(root.path("keys"), "keys.", "backupDays")),
        new Settings.Batch(jobs(root.path("batch"), d.batch().jobs())),
        ModelSettingsReader.read(root.path("models")), AuditSettings.of(root.path("audit")),
        new Settings.Retention(days(root.path("retention"), "retention.", "days")),
        new Settings.Deid(profile(root.path("deid"), d.deid().profile())), WebSettingsReader.read(root.path("web")));
  }

  static void only(JsonNode node, String path, Set<String> known) {
    if (node.isMissingNode() || node.isNull()) {
      return;
    }
    if (!node.isObject()) {
      throw new SettingsException((path.isEmpty() ? "the settings" : path.substring(0, path.length() - 1)) + " must be a mapping");
    }
    for (String name : node.propertyNames()) {
      if (!known.contains(name)) {
        throw new SettingsException("the setting " + path + name + " is not known; known here: " + String.join(", ", known.stream().sorted().toList()));
      }
    }
  }

  private static ReviewPolicy policy(JsonNode review, ReviewPolicy otherwise) {
    return review.has("policy") ? switch (text(review, "review.", "policy")) {
      case "always" -> ReviewPolicy.ALWAYS;
      case "published" -> ReviewPolicy.PUBLISHED;
      default -> throw new SettingsException("review.policy must be always or published");
    } : otherwise;
  }

  private static Profile profile(JsonNode deid, Profile otherwise) {
    return deid.has("profile") ? switch (text(deid, "deid.", "profile")) {
      case "standard" -> Profile.STANDARD;
      case "strict" -> Profile.STRICT;
      default -> throw new SettingsException("deid.profile must be standard or strict");
    } : otherwise;
  }

  private static @Nullable Boolean cli(JsonNode review, @Nullable Boolean otherwise) {
    if (!review.has("cli")) {
      return otherwise;
    }
    return switch (text(review, "review.", "cli")) {
      case "allow" -> true;
      case "refuse" -> false;
      default -> throw new SettingsException("review.cli must be allow or refuse");
    };
  }

  private static int jobs(JsonNode batch, int otherwise) {
    if (!batch.has("jobs")) {
      return otherwise;
    }
    if (!batch.path("jobs").isInt()) {
      throw new SettingsException("batch.jobs must be a whole number");
    }
    return batch.path("jobs").asInt();
  }

  static @Nullable Path path(JsonNode node, String path, String key) {
    return node.has(key) ? Path.of(text(node, path, key)) : null;
  }

  private static @Nullable Integer days(JsonNode node, String path, String key) {
    if (!node.has(key)) {
      return null;
    }
    if (!node.path(key).isInt()) {
      throw new SettingsException(path + key + " must be a whole number of days");
    }
    return node.path(key).asInt();
  }

  static String text(JsonNode node, String path, String key) {
    if (!node.path(key).isString()) {
      throw new SettingsException(path + key + " must be text");
    }
    return node.path(key).asString().strip();
  }
}
