package io.oncoagent.app.render.pdf;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts the report's own time and a digest of the file where FOP writes the hour and a random number, byte for byte, so that one report is one file. */
final class SameBytes {
  private static final Pattern CREATED = Pattern.compile("<xmp:CreateDate>([^<]+)<");
  private static final Pattern WRITTEN = Pattern.compile("<xmp:MetadataDate>([^<]+)<");
  private static final Pattern ID = Pattern.compile("/ID \\[<([0-9A-F]{32})> <([0-9A-F]{32})>\\]\\s");

  private SameBytes() {}

  static byte[] of(byte[] pdf) {
    byte[] same = pdf.clone();
    String text = new String(pdf, StandardCharsets.ISO_8859_1);
    Matcher created = CREATED.matcher(text);
    Matcher written = WRITTEN.matcher(text);
    if (created.find() && written.find() && created.group(1).length() == written.group(1).length()) {
      put(same, written.start(1), created.group(1));
    }
    int last = text.lastIndexOf("/ID [<");
    Matcher id = ID.matcher(text);
    if (last >= 0 && id.find(last)) {
      Arrays.fill(same, id.start(1), id.end(2), (byte) ' ');
      String digest = HexFormat.of().withUpperCase().formatHex(sha256(same), 0, 16);
      put(same, id.start(1), digest + "> <" + digest);
    }
    return same;
  }

  private static void put(byte[] bytes, int at, String ascii) {
    byte[] put = ascii.getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(put, 0, bytes, at, put.length);
  }

  private static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
