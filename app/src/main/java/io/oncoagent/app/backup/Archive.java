package io.oncoagent.app.backup;

import io.oncoagent.app.store.AuditHead;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** An archive as it was found: unpacked only into a folder of its own, only what its manifest names, and only with the bytes that it names. */
final class Archive {
  private final Path file;
  private final Manifest manifest;

  private Archive(Path file, Manifest manifest) {
    this.file = file;
    this.manifest = manifest;
  }

  static Archive open(Path file, String kind) {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      ZipEntry entry = zip.getEntry(Manifest.NAME);
      if (entry == null) {
        throw new BackupException("the file " + file + " is no backup of OncoAgent");
      }
      try (InputStream in = zip.getInputStream(entry)) {
        Manifest manifest = JsonMapper.builder().build().readValue(in.readAllBytes(), Manifest.class);
        if (!manifest.kind().equals(kind)) {
          throw new BackupException("the file " + file + " is a backup of " + manifest.kind() + ", not of " + kind);
        }
        return new Archive(file, manifest);
      }
    } catch (IOException | JacksonException e) {
      throw new BackupException("the file " + file + " cannot be read as a backup", e);
    }
  }

  AuditHead head() {
    return AuditHead.parse(manifest.head());
  }

  /** @throws BackupException when a byte differs from what the manifest says */
  void unpack(Path folder) throws IOException {
    Set<String> left = new HashSet<>(manifest.files().keySet());
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (String name : manifest.files().keySet()) {
        ZipEntry entry = zip.getEntry(name);
        Path target = folder.resolve(name).normalize();
        if (entry == null || !target.startsWith(folder)) {
          throw damaged(name);
        }
        Files.createDirectories(target.getParent(), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        try (InputStream in = zip.getInputStream(entry)) {
          if (!copy(in, target).equals(manifest.files().get(name))) {
            throw damaged(name);
          }
        }
        left.remove(name);
      }
    }
    if (!left.isEmpty()) {
      throw damaged(left.iterator().next());
    }
  }

  private BackupException damaged(String name) {
    return new BackupException("the backup " + file + " is damaged (" + name + "); nothing was restored");
  }

  private static String copy(InputStream in, Path target) throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      Files.copy(new DigestInputStream(in, digest), target);
      Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rw-------"));
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("SHA-256 is part of every Java platform", e);
    }
  }
}
