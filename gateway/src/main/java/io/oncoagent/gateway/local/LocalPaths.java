package io.oncoagent.gateway.local;

import java.nio.file.Path;

/** Where everything of the local server lies, under one folder. */
public record LocalPaths(Path folder) {
  /** The weights. */
  public Path model(String file) {
    return folder.resolve(file);
  }

  /** The Python environment. */
  Path python() {
    return folder.resolve("python");
  }

  Path interpreter() {
    return python().resolve("bin").resolve("python");
  }

  /** Parts on their way. */
  Path parts() {
    return folder.resolve("parts");
  }

  Path script() {
    return folder.resolve("serve.py");
  }

  Path config() {
    return folder.resolve("serve.json");
  }

  /** The API key, readable by its owner only. */
  public Path key() {
    return folder.resolve("key");
  }

  Path log() {
    return folder.resolve("serve.log");
  }

  /** Who runs: process id, its start, port. */
  Path running() {
    return folder.resolve("running.json");
  }
}
