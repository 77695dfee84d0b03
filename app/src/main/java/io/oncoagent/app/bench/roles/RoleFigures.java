package io.oncoagent.app.bench.roles;

import io.oncoagent.evaluation.Auroc;
import io.oncoagent.evaluation.Interval;
import io.oncoagent.evaluation.PairedDifference;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The figures of one role: rules and model on the same pairs. */
final class RoleFigures {
  private RoleFigures() {}

  /** All pairs, and their accuracies by kind. */
  static ObjectNode of(List<Judged> all) {
    ObjectNode o = figures(all);
    ObjectNode kinds = o.putObject("kinds");
    for (String kind : new TreeSet<>(all.stream().map(Judged::kind).toList())) {
      List<Judged> of = all.stream().filter(j -> j.kind().equals(kind)).toList();
      ObjectNode one = kinds.putObject(kind);
      one.set("rules", interval(right(of.stream().map(j -> j.rules() == j.truth()).toList())));
      one.set("both", interval(right(of.stream().map(j -> j.both() == j.truth()).toList())));
      one.set("model", interval(right(of.stream().map(j -> j.modelSays() == j.truth()).toList())));
    }
    return o;
  }

  private static ObjectNode figures(List<Judged> all) {
    List<Boolean> truths = all.stream().map(Judged::truth).toList();
    List<Boolean> rules = all.stream().map(j -> j.rules() == j.truth()).toList();
    List<Boolean> model = all.stream().map(j -> j.modelSays() == j.truth()).toList();
    List<Boolean> both = all.stream().map(j -> j.both() == j.truth()).toList();
    List<Boolean> fitted = fitted(all);
    ObjectNode o = JsonNodeFactory.instance.objectNode().put("pairs", all.size()).put("positives", truths.stream().filter(t -> t).count());
    o.set("rulesAccuracy", interval(right(rules)));
    o.set("modelAccuracy", interval(right(model)));
    o.set("modelAccuracyThresholdFitted", interval(right(fitted)));
    o.set("bothAccuracy", interval(right(both)));
    o.set("bothLessRules", difference(both, rules));
    o.set("modelLessRules", difference(model, rules));
    o.set("fittedModelLessRules", difference(fitted, rules));
    o.set("rulesAuroc", auroc(Auroc.of(all.stream().map(Judged::rulesScore).toList(), truths)));
    o.set("modelAuroc", auroc(Auroc.of(all.stream().map(Judged::model).toList(), truths)));
    o.put("modelSaysYes", all.stream().filter(Judged::modelSays).count()).put("modelUndecided", all.stream().filter(j -> j.model() == 0).count());
    return o;
  }

  /**
   * Right or wrong with the threshold that is best on the other half: a small model may lean to one word and still order well. Twins stand next to each other, so halves take
   * them two by two.
   */
  static List<Boolean> fitted(List<Judged> all) {
    List<Boolean> right = new ArrayList<>();
    double[] thresholds = {threshold(half(all, 1)), threshold(half(all, 0))};
    for (int i = 0; i < all.size(); i++) {
      right.add(all.get(i).model() > thresholds[i / 2 % 2] == all.get(i).truth());
    }
    return right;
  }

  private static List<Judged> half(List<Judged> all, int remainder) {
    List<Judged> half = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      if (i / 2 % 2 == remainder) {
        half.add(all.get(i));
      }
    }
    return half;
  }

  private static double threshold(List<Judged> of) {
    return of.stream().map(Judged::model).max(Comparator.comparingLong(t -> of.stream().filter(j -> j.model() > t == j.truth()).count())).orElse(0.0);
  }

  private static Interval right(List<Boolean> hits) {
    return Interval.of((int) hits.stream().filter(h -> h).count(), hits.size());
  }

  static ObjectNode interval(Interval i) {
    return JsonNodeFactory.instance.objectNode().put("value", round(i.value())).put("low", round(i.low())).put("high", round(i.high())).put("n", i.n());
  }

  private static ObjectNode difference(List<Boolean> ours, List<Boolean> theirs) {
    if (ours.isEmpty()) {
      return JsonNodeFactory.instance.objectNode();
    }
    PairedDifference d = PairedDifference.of(ours, theirs);
    return JsonNodeFactory.instance.objectNode().put("value", round(d.value())).put("low", round(d.low())).put("high", round(d.high())).put("n", d.n());
  }

  private static ObjectNode auroc(Auroc a) {
    return JsonNodeFactory.instance.objectNode().put("value", round(a.value())).put("low", round(a.low())).put("high", round(a.high())).put("positives", a.positives()).put("negatives", a.negatives());
  }

  static double round(double value) {
    return Math.round(value * 1000) / 1000.0;
  }
}
