package io.oncoagent.app.intake;

import io.oncoagent.domain.intake.CaseText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads a note: UTF-8 text, PDF or DOCX by content, at most 1 MB of text, from a file or from standard input («-»). */
public final class NoteReader {
  /** Longest text in bytes of UTF-8. */
  public static final int LONGEST = 1_000_000;

  private static final int LARGEST_DOCUMENT = 20_000_000;
  private final InputStream standardInput;

  public NoteReader(InputStream standardInput) {
    this.standardInput = standardInput;
  }

  /** @throws InputException saying what is wrong with the input */
  public CaseText read(String file) {
    String name = file.equals("-") ? "standard input" : file;
    byte[] bytes = file.equals("-") ? fromStandardInput() : fromFile(Path.of(file));
    return of(bytes, name);
  }

  /** The note in these bytes. */
  public static CaseText of(byte[] bytes, String name) {
    return new CaseText(checked(plain(bytes, name), name));
  }

  private static String plain(byte[] bytes, String name) {
    if (OfficeText.isPdf(bytes)) {
      return OfficeText.pdf(bytes, name);
    }
    if (OfficeText.isZip(bytes)) {
      return OfficeText.docx(bytes, name);
    }
    if (bytes.length > LONGEST) {
      throw new InputException(name + " is larger than 1 MB; give one case note");
    }
    return utf8(bytes, name);
  }

  /** Also used for notes that come inside a batch line. */
  public static String checked(String text, String name) {
    String plain = text.startsWith("\ufeff") ? text.substring(1) : text;
    if (plain.isBlank()) {
      throw new InputException(name + " is empty; give a case note");
    }
    if (plain.length() > LONGEST) {
      throw new InputException(name + " is larger than 1 MB; give one case note");
    }
    if (plain.indexOf('\0') >= 0 || controls(plain) > plain.length() / 20) {
      throw new InputException(name + " is binary, not a text; give text, PDF or DOCX");
    }
    return plain;
  }

  private static long controls(String text) {
    return text.chars().filter(c -> c < 32 && c != '\n' && c != '\r' && c != '\t' && c != '\f').count();
  }

  private static String utf8(byte[] bytes, String name) {
    for (byte b : bytes) {
      if (b == 0) {
        throw new InputException(name + " is binary, not a text; give text, PDF or DOCX");
      }
    }
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes))
          .toString();
    } catch (CharacterCodingException e) {
      throw new InputException(name + " is not valid UTF-8; convert it, for example with iconv");
    }
  }

  private byte[] fromStandardInput() {
    try {
      return limited(standardInput, "standard input");
    } catch (IOException e) {
      throw new InputException("standard input cannot be read");
    }
  }

  private static byte[] fromFile(Path file) {
    if (Files.isDirectory(file)) {
      throw new InputException(file + " is a folder; give a file");
    }
    try (InputStream in = Files.newInputStream(file)) {
      return limited(in, file.toString());
    } catch (NoSuchFileException e) {
      throw new InputException("the file " + file + " is not there");
    } catch (IOException e) {
      throw new InputException("the file " + file + " cannot be read");
    }
  }

  private static byte[] limited(InputStream in, String name) throws IOException {
    byte[] bytes = in.readNBytes(LARGEST_DOCUMENT + 1);
    if (bytes.length > LARGEST_DOCUMENT) {
      throw new InputException(name + " is larger than 1 MB; give one case note");
    }
    return bytes;
  }
}
