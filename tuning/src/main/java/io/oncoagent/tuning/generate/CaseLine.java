package io.oncoagent.tuning.generate;

import io.oncoagent.domain.evidence.Passage;
import io.oncoagent.tuning.profile.Profile;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A case as a line of a corpus. Its {@code source} and {@code synthetic} say that a model wrote it; {@code grounding} names whose text it rests on, and its licence. */
final class CaseLine {
  private static final String SYSTEM = "You support an oncology team. Answer from the numbered passages only, cite each statement, and leave the decision to the team.";
  private static final JsonNodeFactory F = JsonNodeFactory.instance;

  private CaseLine() {}

  /** @param series names the order of profiles: seed and edition of the tables */
  static ObjectNode of(String series, Profile profile, CaseReply reply, String note, String question, List<Passage> passages, String model, String server) {
    ObjectNode line = F.objectNode().put("id", "synthetic-" + series + "-" + profile.index()).put("source", "synthetic").put("licence", "synthetic");
    line.put("patientUid", "synthetic-" + series + "-" + profile.index()).put("synthetic", true).put("reviewed", false);
    line.set("profile", profile(profile));
    line.putObject("model").put("name", model).put("served", server);
    ArrayNode grounding = line.putArray("grounding");
    passages.forEach(p -> grounding.addObject().put("pack", p.pack()).put("document", p.document()).put("passage", p.id()).put("licence", p.licence()));
    ArrayNode messages = line.putArray("messages");
    message(messages, "system", SYSTEM);
    StringBuilder asked = new StringBuilder();
    for (int i = 0; i < passages.size(); i++) {
      asked.append(CasePrompt.line(i + 1, passages.get(i))).append('\n');
    }
    message(messages, "user", asked + "\n" + note + "\n\n" + question);
    message(messages, "assistant", answer(reply));
    return line;
  }

  /** The answer as the critic and the trained model see it. */
  static String answer(CaseReply reply) {
    return reply.answer().stream().map(c -> "- " + c.text() + " [" + c.cite() + "]").collect(Collectors.joining("\n"));
  }

  private static void message(ArrayNode messages, String role, String content) {
    messages.addObject().put("role", role).put("content", content);
  }

  private static ObjectNode profile(Profile p) {
    ObjectNode o = F.objectNode().put("index", p.index()).put("cancer", p.cancer()).put("sex", p.sex()).put("age", p.age()).put("site", p.site()).put("histology", p.histology());
    o.put("system", p.system()).put("stage", p.stage());
    ArrayNode markers = o.putArray("markers");
    p.markers().forEach(m -> markers.addObject().put("name", m.name()).put("alteration", m.alteration()).put("value", m.value()).put("status", m.status().name().toLowerCase(Locale.ROOT)));
    o.put("comorbidity", p.comorbidity() == null ? null : p.comorbidity().code()).put("ecog", p.ecog());
    ArrayNode prior = o.putArray("prior");
    p.prior().forEach(t -> prior.addObject().put("kind", t.kind().name().toLowerCase(Locale.ROOT)).put("name", t.name()));
    return o.put("line", p.line()).put("intent", p.intent()).put("language", p.language().code());
  }
}
