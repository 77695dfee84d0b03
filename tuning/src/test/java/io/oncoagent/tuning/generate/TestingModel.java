package io.oncoagent.tuning.generate;

import io.oncoagent.gateway.ScriptedServer;
import io.oncoagent.gateway.ScriptedServer.Script;
import io.oncoagent.tuning.profile.Profile;
import io.oncoagent.tuning.profile.ProfileSpace;
import java.util.function.Function;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Scripts of a model that writes cases: the profile is known by the seed that each request carries. */
final class TestingModel {
  static final ProfileSpace SPACE = new ProfileSpace(1);

  private TestingModel() {}

  /** What a faithful model answers. */
  static ObjectNode faithful(Profile p) {
    ObjectNode reply = JsonNodeFactory.instance.objectNode().put("note", TestingNotes.of(p)).put("question", "What is the next step?");
    CasePrompt.performance(p).stream().findFirst().ifPresent(words -> reply.put("performance", words));
    reply.putArray("answer").addObject().put("sentence", 1).put("text", TestingKnowledge.ADVICE);
    return reply;
  }

  static Script writes(Function<Profile, String> reply) {
    return (request, line) -> ScriptedServer.says(reply.apply(SPACE.at(index(request)))).play(request, line);
  }

  static Script good() {
    return writes(p -> faithful(p).toString());
  }

  /** A faithful reply with one thing changed. */
  static Script spoilt(Function<Profile, String> note) {
    return writes(p -> faithful(p).put("note", note.apply(p)).toString());
  }

  static long index(String request) {
    return JsonMapper.builder().build().readTree(request.substring(request.indexOf("\r\n\r\n"))).path("seed").asLong();
  }
}
