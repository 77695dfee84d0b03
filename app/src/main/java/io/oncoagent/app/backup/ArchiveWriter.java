package io.oncoagent.app.backup;

import io.oncoagent.app.store.AuditHead;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import tools.jackson.databind.json.JsonMapper;

/** Writes an archive beside its place, forces it to the disk, and only then gives it its name: a half-written copy is never taken for one. */
final class ArchiveWriter {
  private final String kind;
  private final String version;
  private final Map<String, Path> files = new TreeMap<>();

  ArchiveWriter(String kind, String version) {
    this.kind = kind;
    this.version = version;
  }

  void add(String name, Path file) {
    files.put(name, file);
  }

  /** Every file under the folder, its name prefixed. */
  void addAll(String prefix, Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      try (var walk = Files.walk(folder)) {
        walk.filter(Files::isRegularFile).filter(f -> !f.getFileName().toString().endsWith(".lock")).forEach(f -> add(prefix + folder.relativize(f).toString().replace('\\', '/'), f));
      }
    }
  }

  void write(Path target, AuditHead head, Instant at) throws IOException {
    Path folder = target.toAbsolutePath().getParent();
    Files.createDirectories(folder);
    if (Files.exists(target)) {
      throw new FileAlreadyExistsException(target.toString());
    }
    Path draft = Files.createTempFile(folder, "backup", ".tmp", PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    try {
      try (OutputStream out = Files.newOutputStream(draft); ZipOutputStream zip = new ZipOutputStream(out)) {
        Map<String, String> hashes = new TreeMap<>();
        for (Map.Entry<String, Path> file : files.entrySet()) {
          hashes.put(file.getKey(), copy(zip, file.getKey(), file.getValue()));
        }
        zip.putNextEntry(new ZipEntry(Manifest.NAME));
        zip.write(JsonMapper.builder().build().writeValueAsBytes(new Manifest(kind, version, at.toString(), head.toString(), hashes)));
        zip.closeEntry();
      }
      try (var channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
        channel.force(true);
      }
      Files.createLink(target, draft);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  private static String copy(ZipOutputStream zip, String name, Path file) throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      zip.putNextEntry(new ZipEntry(name));
      DigestOutputStream both = new DigestOutputStream(zip, digest);
      Files.copy(file, both);
      zip.closeEntry();
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("SHA-256 is part of every Java platform", e);
    }
  }
}
