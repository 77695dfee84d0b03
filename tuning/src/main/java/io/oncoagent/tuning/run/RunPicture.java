package io.oncoagent.tuning.run;

import java.util.Locale;

/** Two histograms as SVG: the lengths of the cases, and how full the rows are. */
final class RunPicture {
  static final String FILE = "run.svg";
  private static final int WIDTH = 640;
  private static final int HEIGHT = 160;
  private static final int LEFT = 20;

  private RunPicture() {}

  static String of(PackReport r) {
    StringBuilder svg = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"700\" height=\"480\" font-family=\"sans-serif\" font-size=\"12\">\n");
    svg.append("<title>Lengths of the cases and fill of the rows</title>\n<rect width=\"700\" height=\"480\" fill=\"#fff\"/>\n");
    bars(svg, Histogram.lengths(r), 40, "Cases by length in tokens (last bar: and longer)", r.order().length() + " tokens");
    bars(svg, Histogram.fills(r), 270, String.format(Locale.ROOT, "Rows by fill (all: %.2f %%)", r.packing().fillPercent()), "100 %");
    return svg.append("</svg>\n").toString();
  }

  private static void bars(StringBuilder svg, Histogram h, int top, String title, String end) {
    int bottom = top + HEIGHT;
    svg.append(String.format(Locale.ROOT, "<text x=\"%d\" y=\"%d\" font-weight=\"bold\">%s; the highest bar is %,d</text>%n", LEFT, top - 10, title, h.most()));
    double step = (double) WIDTH / h.counts().length;
    for (int i = 0; i < h.counts().length; i++) {
      double height = (double) HEIGHT * h.counts()[i] / h.most();
      svg.append(String.format(Locale.ROOT, "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" fill=\"#2b6cb0\"/>%n", LEFT + i * step, bottom - height, step - 2, height));
    }
    svg.append(String.format(Locale.ROOT, "<line x1=\"%d\" y1=\"%d\" x2=\"%d\" y2=\"%d\" stroke=\"#333\"/>%n", LEFT, bottom, LEFT + WIDTH, bottom));
    svg.append(String.format(Locale.ROOT, "<text x=\"%d\" y=\"%d\">0</text><text x=\"%d\" y=\"%d\" text-anchor=\"end\">%s</text>%n", LEFT, bottom + 16, LEFT + WIDTH, bottom + 16, end));
  }
}
