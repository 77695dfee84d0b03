package io.oncoagent.gateway.local;

import java.nio.file.Path;

/** Brings the package of one part into a folder; the hash is checked by whoever asked, too. */
@FunctionalInterface
interface PartSource {
  /** @return the package file */
  Path bring(Manifest.Part part, Path folder);
}
