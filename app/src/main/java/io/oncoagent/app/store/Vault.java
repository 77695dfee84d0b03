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
import java.nio.file.Files;
import java.nio.file.Path;
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
      if (!Files.exists(keyFile)) {
        KeyFiles.create(keyFile, fresh().getBytes(StandardCharsets.UTF_8));
      }
      return of(Files.readString(keyFile));
    } catch (GeneralSecurityException | IOException e) {
      throw new StoreException("the key file " + keyFile + " cannot be used; restore it from the key backup", e);
    }
  }

  /** Over a key set written as JSON. */
  static Vault of(String keyset) throws GeneralSecurityException {
    return new Vault(parse(keyset).getPrimitive(RegistryConfiguration.get(), Aead.class));
  }

  /** A new key set as JSON. */
  static String fresh() throws GeneralSecurityException {
    AeadConfig.register();
    return written(KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, RegistryConfiguration.get()));
  }

  /** The key set with a new key that seals from now on; the old ones still open. */
  static String rotated(String keyset) throws GeneralSecurityException {
    KeysetHandle old = parse(keyset);
    KeysetHandle.Builder next = KeysetHandle.newBuilder();
    for (int i = 0; i < old.size(); i++) {
      next.addEntry(KeysetHandle.importKey(old.getAt(i).getKey()).withFixedId(old.getAt(i).getId()));
    }
    next.addEntry(KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM).withRandomId().makePrimary());
    return written(next.build());
  }

  /** The key set with its newest key only. */
  static String newestOnly(String keyset) throws GeneralSecurityException {
    KeysetHandle all = parse(keyset);
    return written(KeysetHandle.newBuilder().addEntry(KeysetHandle.importKey(all.getPrimary().getKey()).withFixedId(all.getPrimary().getId()).makePrimary()).build());
  }

  /** How many keys the set holds. */
  static int size(String keyset) throws GeneralSecurityException {
    return parse(keyset).size();
  }

  private static KeysetHandle parse(String keyset) throws GeneralSecurityException {
    AeadConfig.register();
    return TinkJsonProtoKeysetFormat.parseKeyset(keyset, RegistryConfiguration.get(), InsecureSecretKeyAccess.get());
  }

  private static String written(KeysetHandle keys) throws GeneralSecurityException {
    return TinkJsonProtoKeysetFormat.serializeKeyset(keys, RegistryConfiguration.get(), InsecureSecretKeyAccess.get());
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
