package io.oncoagent.app.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The keys beside the data, never among them: a master key in a file of its own, and under {@code owners} one key for each owner and day, sealed with the
 * master. Rotation changes the master and reseals the owners' keys; what they sealed stays as it is.
 */
public final class KeyRing {
  private final Path masterFile;
  private final Path owners;
  private final Map<KeyName, Vault> opened = new ConcurrentHashMap<>();
  private volatile Vault master;

  private KeyRing(Path masterFile, Vault master) {
    this.masterFile = masterFile;
    this.owners = owners(masterFile);
    this.master = master;
  }

  /** Opens the ring, or makes the master key when there is none. */
  public static KeyRing open(Path masterFile) {
    if (!Files.exists(masterFile) && !names(owners(masterFile)).isEmpty()) {
      throw new StoreException("the key file " + masterFile + " is missing, but keys that it sealed are there; restore it from the key backup");
    }
    return new KeyRing(masterFile, Vault.open(masterFile));
  }

  private static Path owners(Path masterFile) {
    return masterFile.toAbsolutePath().resolveSibling("owners");
  }

  /** Of rows that were stored before owners had keys. */
  Vault master() {
    return master;
  }

  /** The folder that holds the ring. */
  public Path folder() {
    return Objects.requireNonNull(owners.getParent());
  }

  private Path file(KeyName name) {
    return owners.resolve(name.owner()).resolve(name.day() + ".key");
  }

  /** The key of this name; made at its first use. */
  Vault make(KeyName name) {
    return opened.computeIfAbsent(name, n -> {
      if (!Files.exists(file(n))) {
        create(n);
      }
      return read(n);
    });
  }

  /** @throws KeyDestroyedException when there is none any more */
  Vault need(KeyName name) {
    return opened.computeIfAbsent(name, n -> {
      if (!Files.exists(file(n))) {
        throw new KeyDestroyedException();
      }
      return read(n);
    });
  }

  private void create(KeyName name) {
    try {
      KeyFiles.create(file(name), master.seal(Vault.fresh().getBytes(StandardCharsets.UTF_8), name.associated()));
    } catch (GeneralSecurityException | IOException e) {
      throw new StoreException("a key cannot be stored under " + owners + "; check the folder and its space", e);
    }
  }

  private Vault read(KeyName name) {
    try {
      return Vault.of(new String(master.open(Files.readAllBytes(file(name)), name.associated()), StandardCharsets.UTF_8));
    } catch (GeneralSecurityException | IOException | StoreException e) {
      throw new StoreException("a key under " + owners + " cannot be opened with this master key; restore both from the key backup", e);
    }
  }

  /** Destroys the keys of an owner that the test accepts; gives how many. */
  int destroy(String owner, Predicate<String> day) {
    int destroyed = 0;
    for (KeyName name : names()) {
      if (name.owner().equals(owner) && day.test(name.day())) {
        opened.remove(name);
        destroyed += destroyFile(file(name));
      }
    }
    return destroyed;
  }

  private static int destroyFile(Path file) {
    try {
      KeyFiles.destroy(file);
      return 1;
    } catch (IOException e) {
      throw new StoreException("the key " + file.getFileName() + " cannot be destroyed; check the folder " + file.getParent(), e);
    }
  }

  /** All keys of owners. */
  List<KeyName> names() {
    return names(owners);
  }

  private static List<KeyName> names(Path owners) {
    if (!Files.isDirectory(owners)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(owners, 2)) {
      return files.filter(f -> f.toString().endsWith(".key"))
          .map(f -> new KeyName(Objects.requireNonNull(f.getParent()).getFileName().toString(), f.getFileName().toString().replace(".key", ""))).sorted(Comparator.comparing(KeyName::associated)).toList();
    } catch (IOException e) {
      throw new StoreException("the key folder " + owners + " cannot be read", e);
    }
  }

  /**
   * A new master key; every owner's key is sealed with it. A cut at any point leaves a ring that opens, and the next rotation completes it. The old
   * master is dropped unless {@code keepOld}: rows from before owners had keys need it.
   *
   * @return how many owners' keys were sealed anew
   */
  public int rotate(boolean keepOld) {
    try {
      String next = Vault.rotated(Files.readString(masterFile));
      KeyFiles.replace(masterFile, next.getBytes(StandardCharsets.UTF_8));
      Vault both = Vault.of(next);
      List<KeyName> names = names();
      for (KeyName name : names) {
        byte[] plain = both.open(Files.readAllBytes(file(name)), name.associated());
        KeyFiles.replace(file(name), both.seal(plain, name.associated()));
      }
      String last = keepOld ? next : Vault.newestOnly(next);
      KeyFiles.replace(masterFile, last.getBytes(StandardCharsets.UTF_8));
      master = Vault.of(last);
      return names.size();
    } catch (GeneralSecurityException | IOException e) {
      throw new StoreException("the keys cannot be rotated; nothing is lost, run it again", e);
    }
  }

  /** The files of the ring, the master's first. */
  public List<Path> files() {
    return Stream.concat(Stream.of(masterFile), names().stream().map(this::file)).toList();
  }
}
