package io.oncoagent.app.backup;

import java.util.Map;
import java.util.TreeMap;

/**
 * What a copy holds.
 *
 * @param kind data or keys
 * @param head where the audit chain stood, {@code number:hash}
 * @param files SHA-256 of each file, lower-case hex, by its name in the archive
 */
record Manifest(String kind, String version, String madeAt, String head, Map<String, String> files) {
  static final String NAME = "manifest.json";
  static final String DATA = "data";
  static final String KEYS = "keys";

  Manifest {
    files = new TreeMap<>(files);
  }
}
