package io.oncoagent.app.settings;

import java.nio.file.Path;

/** The folders under one home. Keys lie beside the data, never inside its folder. */
public record Home(Path root) {

  /** Consultations, checkpoints, decisions. */
  public Path database() {
    return root.resolve("data").resolve("oncoagent.db");
  }

  /** The key that seals them, unless the settings name another file. */
  public Path keyFile() {
    return root.resolve("keys").resolve("store.json");
  }

  /** Installed packs and their index. */
  public Path knowledge() {
    return root.resolve("knowledge");
  }

  /** Model and native files unpacked from the jars; may be deleted at any time. */
  public Path cache() {
    return root.resolve("cache");
  }

  /** The local model server: its file, its Python, its key; {@code models stop} leaves only what is slow to fetch. */
  public Path models() {
    return root.resolve("models");
  }

  /** What {@code models start} writes and {@code models stop} removes. */
  public Path modelSettings() {
    return models().resolve("settings.yaml");
  }

  /** The training engine: its Python, its programs. */
  public Path engine() {
    return root.resolve("engine");
  }

  /** Trained adapters with their cards. */
  public Path adapters() {
    return root.resolve("adapters");
  }

  /** The settings file that is read when no other is named. */
  public Path settingsFile() {
    return root.resolve("settings.yaml");
  }
}
