package io.oncoagent.tuning.train;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** Loss and learning rate over the steps as SVG. */
final class TrainPicture {
  static final String FILE = "train.svg";
  private static final int WIDTH = 640;
  private static final int HEIGHT = 160;
  private static final int LEFT = 20;

  private TrainPicture() {}

  static String of(TrainCurve curve) {
    List<TrainEvent.Stepped> steps = List.copyOf(curve.all());
    StringBuilder svg = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"700\" height=\"480\" font-family=\"sans-serif\" font-size=\"12\">\n");
    svg.append("<title>Loss and learning rate</title>\n<rect width=\"700\" height=\"480\" fill=\"#fff\"/>\n");
    double most = steps.stream().mapToDouble(TrainEvent.Stepped::loss).max().orElse(1);
    most = Math.max(most, curve.evaluated().values().stream().mapToDouble(TrainEvent.Evaluated::loss).max().orElse(0));
    axes(svg, 40, String.format(Locale.ROOT, "Loss a trained token (top: %.3f); dots: held-out", most), steps);
    line(svg, 40, steps, TrainEvent.Stepped::loss, most);
    for (TrainEvent.Evaluated e : curve.evaluated().values()) {
      svg.append(String.format(Locale.ROOT, "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"4\" fill=\"#c05621\"/>%n", x(e.step(), steps), y(40, e.loss(), most)));
    }
    double rate = steps.stream().mapToDouble(TrainEvent.Stepped::learningRate).max().orElse(1);
    axes(svg, 270, String.format(Locale.ROOT, "Learning rate (top: %.2e)", rate), steps);
    line(svg, 270, steps, TrainEvent.Stepped::learningRate, rate);
    return svg.append("</svg>\n").toString();
  }

  private static double x(int step, List<TrainEvent.Stepped> steps) {
    int last = steps.isEmpty() ? 1 : Math.max(1, steps.getLast().step());
    return LEFT + (double) WIDTH * Math.min(step, last) / last;
  }

  private static double y(int top, double value, double most) {
    return top + HEIGHT - HEIGHT * Math.clamp(value / Math.max(most, 1e-12), 0, 1);
  }

  private static void line(StringBuilder svg, int top, List<TrainEvent.Stepped> steps, ToDoubleFunction<TrainEvent.Stepped> value, double most) {
    svg.append("<polyline fill=\"none\" stroke=\"#2b6cb0\" stroke-width=\"1.5\" points=\"");
    for (TrainEvent.Stepped step : steps) {
      svg.append(String.format(Locale.ROOT, "%.1f,%.1f ", x(step.step(), steps), y(top, value.applyAsDouble(step), most)));
    }
    svg.append("\"/>\n");
  }

  private static void axes(StringBuilder svg, int top, String title, List<TrainEvent.Stepped> steps) {
    int bottom = top + HEIGHT;
    svg.append(String.format(Locale.ROOT, "<text x=\"%d\" y=\"%d\" font-weight=\"bold\">%s</text>%n", LEFT, top - 10, title));
    svg.append(String.format(Locale.ROOT, "<line x1=\"%d\" y1=\"%d\" x2=\"%d\" y2=\"%d\" stroke=\"#333\"/>%n", LEFT, bottom, LEFT + WIDTH, bottom));
    svg.append(String.format(Locale.ROOT, "<text x=\"%d\" y=\"%d\">0</text><text x=\"%d\" y=\"%d\" text-anchor=\"end\">step %d</text>%n",
        LEFT, bottom + 16, LEFT + WIDTH, bottom + 16, steps.isEmpty() ? 0 : steps.getLast().step()));
  }
}
