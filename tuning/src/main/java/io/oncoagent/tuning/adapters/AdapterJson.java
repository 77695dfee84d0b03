package io.oncoagent.tuning.adapters;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** {@code adapter.json}, and the list for a program. */
public final class AdapterJson {
  private AdapterJson() {}

  /** All that is known of one. */
  public static ObjectNode full(Adapter a) {
    ObjectNode o = brief(a);
    o.put("base", a.base()).put("preset", a.preset()).put("run", a.run()).put("steps", a.steps());
    o.put("loss", Double.isFinite(a.loss()) ? a.loss() : null);
    o.putObject("sha256").put("data", a.dataSha256()).put("settings", a.settingsSha256()).put("weights", a.weightsSha256()).put("gguf", a.ggufSha256());
    return o;
  }

  /** Name, status, gain and gates. */
  public static ObjectNode brief(Adapter a) {
    ObjectNode o = JsonNodeFactory.instance.objectNode().put("name", a.name()).put("status", a.status().name().toLowerCase(Locale.ROOT));
    Gain g = a.gain();
    if (g == null) {
      o.putNull("gain");
    } else {
      o.putObject("gain").put("value", g.value()).put("low", g.low()).put("high", g.high()).put("n", g.n());
    }
    ArrayNode gates = o.putArray("gates");
    a.gates().forEach(x -> gates.addObject().put("gate", x.gate()).put("outcome", x.outcome()).put("control", x.control()));
    return o;
  }

  static Adapter read(JsonNode o) {
    List<GateRecord> gates = new ArrayList<>();
    o.path("gates").forEach(g -> gates.add(new GateRecord(g.path("gate").asString(""), g.path("outcome").asString("fail"), g.path("control").asString("missed"))));
    JsonNode g = o.path("gain");
    JsonNode hashes = o.path("sha256");
    return new Adapter(
        o.path("name").asString(""), AdapterStatus.valueOf(o.path("status").asString("").toUpperCase(Locale.ROOT)), o.path("base").asString(""), o.path("preset").asString(""),
        hashes.path("data").asString(""), hashes.path("settings").asString(""), hashes.path("weights").asString(""), hashes.path("gguf").asString(""), o.path("run").asString(""), o.path("steps").asInt(0),
        o.path("loss").asDouble(Double.NaN), gates,
        g.isObject() ? new Gain(g.path("value").asDouble(), g.path("low").asDouble(), g.path("high").asDouble(), g.path("n").asInt()) : null);
  }
}
