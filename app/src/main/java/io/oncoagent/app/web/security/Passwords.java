package io.oncoagent.app.web.security;

import io.oncoagent.app.intake.InputException;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/** Passwords as Argon2id hashes: 19 MiB, two passes, one lane (OWASP Password Storage Cheat Sheet, 2025). */
@Component
public class Passwords {
  /** Shortest password (NIST SP 800-63B-4, 3.1.1.2, for a password as the only factor). */
  public static final int SHORTEST = 15;

  private static final int LONGEST = 200;
  private final Argon2PasswordEncoder encoder = new Argon2PasswordEncoder(16, 32, 1, 19_456, 2);
  private final String nobody = encoder.encode("a password that nobody has");

  /** @throws InputException when it is too short or too long */
  public String hashOf(String password) {
    int length = password.codePointCount(0, password.length());
    if (length < SHORTEST || length > LONGEST) {
      throw new InputException("a password has " + SHORTEST + " to " + LONGEST + " characters; a short sentence does");
    }
    return encoder.encode(password);
  }

  public boolean fits(String password, String hash) {
    return password.length() <= LONGEST && encoder.matches(password, hash);
  }

  /** Costs what a real comparison costs, so that time does not tell which names exist. */
  public void compareWithNobody(String password) {
    fits(password, nobody);
  }
}
