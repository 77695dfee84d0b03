package io.oncoagent.app.render.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import org.apache.xmlgraphics.io.Resource;
import org.apache.xmlgraphics.io.ResourceResolver;

/** Gives the two fonts and refuses everything else: no report makes this machine fetch a thing. */
final class OwnResources implements ResourceResolver {
  @Override
  public Resource getResource(URI uri) throws IOException {
    if ("report".equals(uri.getScheme())) {
      String style = uri.getSchemeSpecificPart();
      if (style.equals("Regular") || style.equals("Bold")) {
        return new Resource(Fonts.open(style));
      }
    }
    throw new IOException("a report loads nothing from elsewhere");
  }

  @Override
  public OutputStream getOutputStream(URI uri) throws IOException {
    throw new IOException("a report writes nothing elsewhere");
  }
}
