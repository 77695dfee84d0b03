package io.oncoagent.app.web.library;

import io.oncoagent.app.intake.InputException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A safe file name for an upload, with the ending that its content shows: what a browser says of a file is believed in nothing. */
final class UploadedName {
  private static final int LONGEST = 100;

  private UploadedName() {}

  /** @throws InputException when the content is neither PDF, HTML nor text */
  static String of(@Nullable String given, byte[] content) {
    String name = given == null ? "document" : given.replace('\\', '/');
    String plain = name.substring(name.lastIndexOf('/') + 1).replaceAll("[^A-Za-z0-9._-]", "-").replaceAll("^[.-]+", "");
    int dot = plain.lastIndexOf('.');
    String stem = dot > 0 ? plain.substring(0, dot) : plain;
    String ending = dot > 0 ? plain.substring(dot + 1).toLowerCase(Locale.ROOT) : "";
    return (stem.isEmpty() ? "document" : stem.length() > LONGEST ? stem.substring(0, LONGEST) : stem) + "." + ending(ending, content, plain);
  }

  private static String ending(String claimed, byte[] content, String name) {
    if (content.length > 4 && content[0] == '%' && content[1] == 'P' && content[2] == 'D' && content[3] == 'F') {
      return "pdf";
    }
    String text = text(content, name);
    String head = text.substring(0, Math.min(400, text.length())).toLowerCase(Locale.ROOT);
    if (head.contains("<html") || head.contains("<!doctype html")) {
      return "html";
    }
    return claimed.equals("md") || claimed.equals("markdown") ? "md" : "txt";
  }

  private static String text(byte[] content, String name) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(content)).toString();
      if (text.indexOf('\0') >= 0) {
        throw new InputException("the file " + name + " is neither PDF, HTML nor text");
      }
      return text;
    } catch (CharacterCodingException e) {
      throw new InputException("the file " + name + " is neither PDF, HTML nor UTF-8 text");
    }
  }
}
