package io.oncoagent.app.web.library;

import io.oncoagent.app.desk.SealedWords;
import io.oncoagent.app.intake.InputException;
import io.oncoagent.app.web.page.NotFoundException;
import io.oncoagent.app.web.page.Pages;
import io.oncoagent.app.wiring.OncoAgent;
import io.oncoagent.domain.evidence.Passage;
import io.oncoagent.knowledge.KnowledgeBase;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Packs with their rights and editions, search with its scores, and a reader. */
@RestController
class LibraryScreen {
  private static final int RESULTS = 12;
  private static final int LONGEST_QUERY = 500;
  private final OncoAgent agent;
  private final IngestDesk desk;
  private final Coverage coverage;
  private final Pages pages;

  LibraryScreen(OncoAgent agent, IngestDesk desk, Coverage coverage, Pages pages) {
    this.agent = agent;
    this.desk = desk;
    this.coverage = coverage;
    this.pages = pages;
  }

  /** What the packs in use cover, as a table that shows where they are silent. */
  @GetMapping("/library/coverage")
  ResponseEntity<String> coverage(HttpServletRequest request) {
    return pages.show(request, "coverage", Map.of("rows", coverage.rows(), "parts", Coverage.PARTS.keySet().stream().map(p -> p.substring(2)).toList()));
  }

  @GetMapping("/library")
  ResponseEntity<String> library(HttpServletRequest request, @RequestParam(name = "q", defaultValue = "") String query) {
    if (query.length() > LONGEST_QUERY) {
      throw new InputException("a query has at most " + LONGEST_QUERY + " characters");
    }
    agent.readyWithStarter(p -> {});
    Map<String, Object> parameters = new HashMap<>(Map.of("packs", agent.knowledge().packs(), "query", query, "state", desk.state()));
    parameters.put("answer", query.isBlank() ? null : agent.knowledge().search(SealedWords.query(query, agent), RESULTS));
    return pages.show(request, "library", parameters);
  }

  @GetMapping("/library/{pack}")
  ResponseEntity<String> pack(@PathVariable("pack") String pack, HttpServletRequest request) {
    KnowledgeBase.PackInfo info = agent.knowledge().packs().stream().filter(p -> p.name().equals(pack)).findFirst().orElseThrow(NotFoundException::new);
    return pages.show(request, "pack", Map.of("pack", info, "documents", agent.knowledge().documents(pack)));
  }

  @GetMapping("/library/{pack}/read")
  ResponseEntity<String> read(
      @PathVariable("pack") String pack, @RequestParam("document") String document, @RequestParam(name = "passage", defaultValue = "") String passage, HttpServletRequest request) {
    List<Passage> passages = agent.knowledge().document(pack, document);
    if (passages.isEmpty()) {
      throw new NotFoundException();
    }
    return pages.show(request, "reader", Map.of("passages", passages, "chosen", passage));
  }

  @PostMapping("/library/{pack}/switch")
  ResponseEntity<String> toggle(@PathVariable("pack") String pack, @RequestParam("enabled") boolean enabled) {
    if (agent.knowledge().packs().stream().noneMatch(p -> p.name().equals(pack))) {
      throw new NotFoundException();
    }
    agent.knowledge().setEnabled(pack, enabled);
    return Pages.to("/library");
  }
}
