package io.oncoagent.app.web.api;

import io.oncoagent.app.desk.SealedWords;
import io.oncoagent.app.intake.InputException;
import io.oncoagent.app.render.EvidenceJson;
import io.oncoagent.app.wiring.OncoAgent;
import io.oncoagent.knowledge.KnowledgeBase;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Packs and search for programs, and the description of the whole interface. */
@RestController
class KnowledgeApi {
  private static final int LONGEST_QUERY = 500;
  private static final int MOST_RESULTS = 50;
  private final OncoAgent agent;

  KnowledgeApi(OncoAgent agent) {
    this.agent = agent;
  }

  @GetMapping("/api/v1/knowledge/packs")
  ResponseEntity<String> packs() {
    ArrayNode packs = JsonNodeFactory.instance.arrayNode();
    for (KnowledgeBase.PackInfo p : agent.knowledge().packs()) {
      packs.addObject().put("name", p.name()).put("publisher", p.publisher()).put("edition", p.edition()).put("licence", p.licence()).put("aiUse", p.aiUse())
          .put("licenceStatement", p.licenceStatement()).put("enabled", p.enabled()).put("starter", p.starter()).put("documents", p.documents()).put("passages", p.passages());
    }
    return Json.ok(JsonNodeFactory.instance.objectNode().set("packs", packs));
  }

  @GetMapping("/api/v1/knowledge/search")
  ResponseEntity<String> search(@RequestParam("q") String query, @RequestParam(name = "k", defaultValue = "10") int k) {
    if (query.isBlank() || query.length() > LONGEST_QUERY || k < 1 || k > MOST_RESULTS) {
      throw new InputException("a search needs q of 1 to " + LONGEST_QUERY + " characters and k from 1 to " + MOST_RESULTS);
    }
    KnowledgeBase.SearchAnswer answer = agent.knowledge().search(SealedWords.query(query, agent), k);
    ObjectNode o = JsonNodeFactory.instance.objectNode().put("query", answer.query());
    o.set("gate", EvidenceJson.gate(answer.gate()));
    ArrayNode results = o.putArray("results");
    answer.results().forEach(e -> results.add(EvidenceJson.of(e)));
    return Json.ok(o);
  }

  @GetMapping("/api/v1/openapi.json")
  ResponseEntity<String> description() {
    try (InputStream in = KnowledgeApi.class.getResourceAsStream("openapi.json")) {
      if (in == null) {
        throw new IllegalStateException("the description of the interface is missing");
      }
      return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
