package io.oncoagent.tuning.generate;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * How a run went.
 *
 * @param made cases that stand in the file, those of earlier processes too; {@code madeNow}: of this one
 * @param rejected replies that were no case, with {@code reasons} by kind; a reply may have several
 * @param refusals calls that the server did not answer, by kind; each was asked again
 * @param reached most calls at once that were allowed
 * @param stopped why it ended before its time, or empty
 */
public record GenerateReport(
    GenerateOrder order, String edition, long profiles, String model, List<String> packs, List<String> packsLeftOut, int made, int madeNow, int rejected, Map<String, Integer> reasons,
    Map<String, Integer> refusals, int reached, long newTokens, double seconds, String stopped) {
  public GenerateReport {
    packs = List.copyOf(packs);
    packsLeftOut = List.copyOf(packsLeftOut);
  }

  /** Cases that stand, an hour of this process. */
  public double casesAnHour() {
    return seconds > 0 ? madeNow * 3600 / seconds : 0;
  }

  /** The run's JSON. */
  public ObjectNode json() {
    ObjectNode o = JsonNodeFactory.instance.objectNode().put("format", "oncoagent-generate-1").put("synthetic", true).put("reviewed", false);
    o.put("version", order.version()).put("seed", order.seed()).put("asked", order.count()).put("made", made).put("madeNow", madeNow).put("rejected", rejected);
    ObjectNode why = o.putObject("rejectedBecause");
    reasons.forEach(why::put);
    ObjectNode refused = o.putObject("callsAskedAgain");
    refusals.forEach(refused::put);
    o.putObject("profiles").put("tables", edition).put("possible", profiles);
    o.put("model", model);
    packs.forEach(o.putArray("packs")::add);
    packsLeftOut.forEach(o.putArray("packsLeftOut")::add);
    o.putObject("concurrency").put("asked", order.concurrency() == 0 ? "auto" : String.valueOf(order.concurrency())).put("reached", reached);
    o.put("seconds", Math.round(seconds * 10) / 10.0).put("casesAnHour", Math.round(casesAnHour() * 10) / 10.0).put("newTokensOfCases", newTokens);
    return o.put("stopped", stopped.isEmpty() ? null : stopped);
  }
}
