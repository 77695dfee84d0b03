package io.oncoagent.inference;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Copies a class path resource into a folder once. The copy is complete or absent (it appears by rename); it is compared with its SHA-256 when it is made and checked
 * for damage at each later start, and made anew where it does not fit.
 */
final class ExtractedResource {
  private ExtractedResource() {}

  /**
   * @param sha256 what the content must hash to, or null where only the copy's own integrity is checked
   * @throws EncoderException when the resource is missing or its content is not the expected one
   */
  static Path at(Path folder, String resource, @Nullable String sha256) {
    Path target = folder.resolve(resource.substring(resource.lastIndexOf('/') + 1));
    CheckedFile file = new CheckedFile(target);
    try {
      if (file.intact(sha256 == null ? "" : sha256)) {
        return target;
      }
      String written = copy(resource, target);
      if (sha256 != null && !sha256.equals(written)) {
        Files.deleteIfExists(target);
        throw new EncoderException(resource + ": the file on the class path is not the expected one (hash " + written + ")");
      }
      file.seal(written);
      return target;
    } catch (IOException e) {
      throw new EncoderException("cannot write " + target + "; make sure the folder is writable and has 80 MB of room", e);
    }
  }

  private static String copy(String resource, Path target) throws IOException {
    Files.createDirectories(target.toAbsolutePath().getParent());
    Path part = Files.createTempFile(target.toAbsolutePath().getParent(), "part", ".tmp");
    MessageDigest digest = sha256();
    try (InputStream in = ExtractedResource.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new EncoderException(resource + ": not on the class path; this platform may not be supported");
      }
      Files.copy(new DigestInputStream(in, digest), part, StandardCopyOption.REPLACE_EXISTING);
      Files.move(part, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(part);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
