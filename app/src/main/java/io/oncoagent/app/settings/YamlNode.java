package io.oncoagent.app.settings;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A mapping of the settings file with its place, so that every complaint names the key. */
record YamlNode(String path, JsonNode node) {

  /** @throws SettingsException when it is no mapping, or holds another key than these */
  YamlNode only(Set<String> known) {
    if (node.isMissingNode() || node.isNull()) {
      return this;
    }
    if (!node.isObject()) {
      throw new SettingsException(path + " must be a mapping");
    }
    for (String name : node.propertyNames()) {
      if (!known.contains(name)) {
        throw new SettingsException("the setting " + path + "." + name + " is not known; known here: " + String.join(", ", known.stream().sorted().toList()));
      }
    }
    return this;
  }

  boolean has(String key) {
    return node.has(key) && !node.path(key).isNull();
  }

  YamlNode at(String key) {
    return new YamlNode(path + "." + key, node.path(key));
  }

  String text(String key) {
    if (!node.path(key).isString() || node.path(key).asString().isBlank()) {
      throw new SettingsException(path + "." + key + " must be text");
    }
    return node.path(key).asString().strip();
  }

  @Nullable String textOrNull(String key) {
    return has(key) ? text(key) : null;
  }

  int whole(String key, int otherwise, int least, int most) {
    if (!has(key)) {
      return otherwise;
    }
    int value = node.path(key).isInt() ? node.path(key).asInt() : least - 1;
    if (value < least || value > most) {
      throw new SettingsException(path + "." + key + " must be a whole number between " + least + " and " + most);
    }
    return value;
  }

  double rate(String key, double otherwise) {
    if (!has(key)) {
      return otherwise;
    }
    double value = node.path(key).isNumber() ? node.path(key).asDouble() : 0;
    if (!(value > 0)) {
      throw new SettingsException(path + "." + key + " must be a number above 0");
    }
    return value;
  }

  /** True for the first word, false for the second. */
  boolean either(String key, String yes, String no, boolean otherwise) {
    if (!has(key)) {
      return otherwise;
    }
    JsonNode value = node.path(key);
    // YAML reads a bare off as text or as false, depending on its edition.
    String word = value.isBoolean() ? (value.asBoolean() ? "on" : "off") : value.asString("");
    if (word.equals(yes)) {
      return true;
    }
    if (word.equals(no)) {
      return false;
    }
    throw new SettingsException(path + "." + key + " must be " + yes + " or " + no);
  }
}
