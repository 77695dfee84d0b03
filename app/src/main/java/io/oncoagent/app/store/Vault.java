package io.oncoagent.app.store;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;

/** Seals and opens what is stored (AES-256-GCM through Tink). What a row belongs to is bound to it as associated data. */
public final class Vault {
  private final Aead aead;

  private Vault(Aead aead) {
    this.aead = aead;
  }

  /** Opens the key file, or makes one (mode 0600) when there is none. */
  public static Vault open(Path keyFile) {
    try {
      AeadConfig.register();
      KeysetHandle handle = Files.exists(keyFile) ? read(keyFile) : create(keyFile);
      return new Vault(handle.getPrimitive(RegistryConfiguration.get(), Aead.class));
    } catch (GeneralSecurityException | IOException e) {
      throw new StoreException("the key file " + keyFile + " cannot be used; restore it from the key backup", e);
    }
  }

  private static KeysetHandle read(Path keyFile) throws IOException, GeneralSecurityException {
    return TinkJsonProtoKeysetFormat.parseKeyset(Files.readString(keyFile), RegistryConfiguration.get(), InsecureSecretKeyAccess.get());
  }

  private static KeysetHandle create(Path keyFile) throws IOException, GeneralSecurityException {
    Path folder = keyFile.toAbsolutePath().getParent();
    Files.createDirectories(folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    KeysetHandle handle = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, RegistryConfiguration.get());
    Path draft = Files.createTempFile(folder, "key", ".tmp", PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.writeString(draft, TinkJsonProtoKeysetFormat.serializeKeyset(handle, RegistryConfiguration.get(), InsecureSecretKeyAccess.get()), StandardCharsets.UTF_8);
    publish(draft, keyFile);
    return read(keyFile);
  }

  /** Two processes may start at once: the first link wins, both then read the same key. */
  private static void publish(Path draft, Path keyFile) throws IOException {
    try {
      Files.createLink(keyFile, draft);
    } catch (UnsupportedOperationException e) {
      moveOnce(draft, keyFile);
    } catch (FileAlreadyExistsException e) {
      Files.delete(draft);
      return;
    }
    Files.deleteIfExists(draft);
  }

  private static void moveOnce(Path draft, Path keyFile) throws IOException {
    try {
      Files.move(draft, keyFile, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(draft, keyFile);
    }
  }

  /** Sealed bytes that open only for the same owner. */
  public byte[] seal(byte[] plain, String owner) {
    try {
      return aead.encrypt(plain, owner.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new StoreException("a row cannot be sealed", e);
    }
  }

  /** @throws StoreException when the bytes were changed or belong to another owner */
  public byte[] open(byte[] sealed, String owner) {
    try {
      return aead.decrypt(sealed, owner.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new StoreException("a stored row does not open: it was changed, or its key is another", e);
    }
  }
}
