package io.oncoagent.app.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** The text of PDF and DOCX notes, read in memory; nothing is written to disk. */
final class OfficeText {
  private static final int LARGEST_PART = 8_000_000;

  private OfficeText() {}

  static boolean isPdf(byte[] bytes) {
    return bytes.length > 4 && new String(bytes, 0, 5, StandardCharsets.ISO_8859_1).equals("%PDF-");
  }

  static boolean isZip(byte[] bytes) {
    return bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4;
  }

  static String pdf(byte[] bytes, String name) {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      String text = new PDFTextStripper().getText(document);
      if (text.isBlank()) {
        throw new InputException(name + " is a PDF without text (a scan?); give its text");
      }
      return text;
    } catch (InvalidPasswordException e) {
      throw new InputException(name + " is an encrypted PDF; give it without a password");
    } catch (IOException e) {
      throw new InputException(name + " is a damaged PDF and cannot be read");
    }
  }

  static String docx(byte[] bytes, String name) {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals("word/document.xml")) {
          byte[] part = zip.readNBytes(LARGEST_PART + 1);
          if (part.length > LARGEST_PART) {
            throw new InputException(name + " is larger than 1 MB; give one case note");
          }
          return paragraphs(new String(part, StandardCharsets.UTF_8));
        }
      }
      throw new InputException(name + " is binary, not a text; give text, PDF or DOCX");
    } catch (IOException e) {
      throw new InputException(name + " is a damaged DOCX and cannot be read");
    }
  }

  /** One line a paragraph; a tab between the cells of a table row. */
  private static String paragraphs(String xml) {
    Document document = Jsoup.parse(xml, "", Parser.xmlParser());
    StringBuilder text = new StringBuilder();
    for (Element paragraph : document.getElementsByTag("w:p")) {
      for (Element run : paragraph.getAllElements()) {
        switch (run.tagName()) {
          case "w:t" -> run.textNodes().stream().map(TextNode::getWholeText).forEach(text::append);
          case "w:tab" -> text.append('\t');
          case "w:br", "w:cr" -> text.append('\n');
          default -> { }
        }
      }
      text.append(endsCell(paragraph) ? "\t" : "\n");
    }
    return text.toString();
  }

  private static boolean endsCell(Element paragraph) {
    boolean cell = paragraph.parents().stream().anyMatch(p -> p.tagName().equals("w:tc"));
    return cell && paragraph.nextElementSibling() == null;
  }
}
