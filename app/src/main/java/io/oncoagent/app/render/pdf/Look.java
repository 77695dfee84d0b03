package io.oncoagent.app.render.pdf;

/** The few looks that the page has. */
final class Look {
  static final String HEAD =
      "font-weight=\"bold\" font-size=\"10pt\" color=\"#0f4c5c\" space-before=\"5pt\" space-after=\"1.5pt\" keep-with-next=\"always\" role=\"H2\"";
  static final String SMALL = "font-size=\"7.5pt\" color=\"#444444\"";
  static final String WARNING = "color=\"#7a4f00\" font-weight=\"bold\" font-size=\"8.5pt\"";
  static final String BOLD = "font-weight=\"bold\"";

  private Look() {}
}
