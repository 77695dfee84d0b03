package io.oncoagent.knowledge.ingest;

import io.oncoagent.knowledge.KnowledgeException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The files behind the paths given: single files by name, folders with everything below, by path within the folder. */
final class SourceFiles {
  private SourceFiles() {}

  /**
   * Path within the pack to file, in order of the former.
   *
   * @throws KnowledgeException with code INPUT when a path does not exist or nothing is there
   */
  static Map<String, Path> of(List<Path> paths) {
    Map<String, Path> files = new TreeMap<>();
    for (Path path : paths) {
      if (!Files.exists(path)) {
        throw new KnowledgeException(KnowledgeException.Code.INPUT, path + ": no such file or folder");
      }
      try {
        if (Files.isDirectory(path)) {
          folder(path, files);
        } else {
          files.put(path.getFileName().toString(), path);
        }
      } catch (IOException e) {
        throw new KnowledgeException(KnowledgeException.Code.INPUT, path + ": cannot be read", e);
      }
    }
    if (files.isEmpty()) {
      throw new KnowledgeException(KnowledgeException.Code.INPUT, "no files were found in the paths given");
    }
    return files;
  }

  private static void folder(Path folder, Map<String, Path> files) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        boolean hidden = name.startsWith(".") || name.contains("/.");
        if (!hidden) {
          files.put(name, file);
        }
      }
    }
  }
}
