package io.oncoagent.app.store;

/** Where the chain stands; whoever keeps a head outside can prove later that nothing up to it was changed or cut off. */
public record AuditHead(long seq, String hash) {
  /** Before the first entry. */
  static final AuditHead NONE = new AuditHead(0, "0".repeat(64));

  /** {@code 17:ab12…}, as it is anchored. */
  @Override
  public String toString() {
    return seq + ":" + hash;
  }

  /** @throws IllegalArgumentException when the text is no head */
  public static AuditHead parse(String text) {
    String[] parts = text.strip().split(":", -1);
    if (parts.length != 2 || !parts[0].matches("\\d{1,18}") || !parts[1].matches("[0-9a-f]{64}")) {
      throw new IllegalArgumentException("a head is a number, a colon and 64 hex digits");
    }
    return new AuditHead(Long.parseLong(parts[0]), parts[1]);
  }
}
