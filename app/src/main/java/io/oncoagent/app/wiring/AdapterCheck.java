package io.oncoagent.app.wiring;

import io.oncoagent.app.settings.ModelSettings.ModelTier;
import io.oncoagent.gateway.GatewayException;
import io.oncoagent.gateway.chat.ChatMessage;
import io.oncoagent.gateway.openai.ServerFirstTokens;
import io.oncoagent.gateway.policy.EgressGuard;
import io.oncoagent.gateway.probe.AdapterProbe;
import java.util.List;
import java.util.Locale;

/** Whether a tier's adapter is served and does something. */
final class AdapterCheck {
  /** Fixed, so that two runs can be compared; in the field that adapters are made for, and one outside it. No patient's words. */
  private static final List<String> PROMPTS =
      List.of(
          "Stage IV lung adenocarcinoma with an EGFR exon 19 deletion, untreated. Which first-line treatment?", "Is this passage relevant? Answer RELEVANT or IRRELEVANT: Surgery is an option in stage I.",
          "Name the stage of a resected colon cancer with two positive nodes and no metastasis.", "Which marker decides on trastuzumab in breast cancer?", "What is the capital of France?");

  private AdapterCheck() {}

  static Doctor.Check of(String name, ModelTier tier, EgressGuard guard) {
    try (ServerFirstTokens with = ModelGateways.firstTokens(tier, guard)) {
      AdapterProbe.Result probe = AdapterProbe.run(with, with.withoutAdapter(), PROMPTS.stream().map(p -> List.of(ChatMessage.user(p))).toList());
      String figures =
          String.format(Locale.ROOT, "moves the first token's log-probabilities by up to %.4f over %d prompts (two calls without it differ by %.4f)", probe.moved(), probe.prompts(), probe.spread());
      return probe.works() ? new Doctor.Check(name, true, tier.adapter() + " is served and " + figures)
          : new Doctor.Check(name, false, tier.adapter() + " is served but does nothing: it " + figures + "; the server answers with the base model alone");
    } catch (GatewayException e) {
      String message = e.getMessage() == null ? e.code().name() : e.getMessage();
      return e.code() == GatewayException.Code.BROKEN_REPLY ? Doctor.Check.notTold(name, tier.adapter() + " is served; whether it does anything is not told: " + message)
          : new Doctor.Check(name, false, tier.adapter() + ": " + message);
    }
  }
}
