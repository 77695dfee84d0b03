package io.oncoagent.app.render.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.apps.Fop;
import org.apache.fop.apps.FopConfParser;
import org.apache.fop.apps.FopFactory;
import org.apache.fop.apps.MimeConstants;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Formatting objects to a tagged PDF/A-3 and PDF/UA file. */
final class PdfMaker {
  private static final String CONFIGURATION =
      """
      <fop version="1.0"><accessibility>true</accessibility><strict-configuration>true</strict-configuration>
        <renderers><renderer mime="application/pdf"><pdf-a-mode>PDF/A-3a</pdf-a-mode><pdf-ua-mode>PDF/UA-1</pdf-ua-mode>
          <fonts>
            <font kerning="yes" embed-url="report:Regular" embedding-mode="subset"><font-triplet name="Liberation Sans" style="normal" weight="normal"/></font>
            <font kerning="yes" embed-url="report:Bold" embedding-mode="subset"><font-triplet name="Liberation Sans" style="normal" weight="bold"/></font>
          </fonts></renderer></renderers></fop>
      """;

  private PdfMaker() {}

  /** A file and how many pages it has. */
  record Made(byte[] bytes, int pages) {}

  /**
   * @param fo the formatting objects
   * @param at creation time written into the file
   * @throws IllegalStateException when the document cannot be laid out: never half a file
   */
  static Made make(String fo, String title, Instant at) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(128_000);
    try {
      FopFactory factory = new FopConfParser(new ByteArrayInputStream(CONFIGURATION.getBytes(StandardCharsets.UTF_8)), URI.create("report:/"), new OwnResources()).getFopFactoryBuilder().build();
      FOUserAgent agent = factory.newFOUserAgent();
      agent.setTitle(title);
      agent.setCreator("OncoAgent");
      agent.setProducer("OncoAgent");
      agent.setCreationDate(Date.from(at));
      Fop fop = factory.newFop(MimeConstants.MIME_PDF, agent, out);
      SAXParserFactory parsers = SAXParserFactory.newInstance();
      parsers.setNamespaceAware(true);
      parsers.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      parsers.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      parsers.newSAXParser().parse(new InputSource(new StringReader(fo)), fop.getDefaultHandler());
      return new Made(SameBytes.of(out.toByteArray()), fop.getResults().getPageCount());
    } catch (SAXException | IOException | ParserConfigurationException e) {
      throw new IllegalStateException("the report cannot be laid out as a PDF", e);
    }
  }
}
