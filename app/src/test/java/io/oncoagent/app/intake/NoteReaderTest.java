package io.oncoagent.app.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is no note is refused with one clear sentence. */
class NoteReaderTest {
  @TempDir Path folder;

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static void refused(byte[] content, String words) {
    assertThatThrownBy(() -> NoteReader.of(content, "note")).isInstanceOf(InputException.class).hasMessageContaining(words).hasMessageNotContaining("\n");
  }

  @Test
  void textInUtf8IsReadWithOrWithoutAMark() {
    assertThat(NoteReader.of(bytes("\ufeffcáncer de colon"), "note").value()).isEqualTo("cáncer de colon");
  }

  @Test
  void emptyBinaryLargeAndBrokenTextIsRefused() {
    refused(bytes(" \n "), "empty");
    refused(new byte[] {'a', 0, 'b'}, "binary");
    refused(new byte[] {'a', (byte) 0xff, 'b'}, "UTF-8");
    refused(bytes("a".repeat(1_000_001)), "1 MB");
    refused(bytes("%PDF-1.7 broken"), "damaged PDF");
  }

  @Test
  void aMissingFileAndAFolderAreRefused() {
    NoteReader reader = new NoteReader(new ByteArrayInputStream(bytes("from standard input")));
    assertThatThrownBy(() -> reader.read(folder.resolve("none.txt").toString())).isInstanceOf(InputException.class).hasMessageContaining("not there");
    assertThatThrownBy(() -> reader.read(folder.toString())).isInstanceOf(InputException.class).hasMessageContaining("folder");
    assertThat(reader.read("-").value()).isEqualTo("from standard input");
  }

  @Test
  void aWordDocumentGivesItsParagraphs() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      zip.write(bytes("<w:document><w:body><w:p><w:r><w:t>Stage IV</w:t></w:r></w:p><w:p><w:r><w:t xml:space=\"preserve\">lung </w:t><w:t>cancer</w:t></w:r></w:p></w:body></w:document>"));
      zip.closeEntry();
    }
    assertThat(NoteReader.of(out.toByteArray(), "note").value()).isEqualTo("Stage IV\nlung cancer\n");
  }

  @Test
  void anyOtherZipIsRefused() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("a.txt"));
      zip.write(bytes("text"));
      zip.closeEntry();
    }
    refused(out.toByteArray(), "binary");
  }
}
