package io.oncoagent.app.web.intake;

import io.oncoagent.app.batch.LineInput;
import io.oncoagent.app.intake.InputException;
import io.oncoagent.app.store.Account;
import io.oncoagent.app.store.HandedIn;
import io.oncoagent.app.store.Inbox;
import io.oncoagent.app.web.api.Json;
import io.oncoagent.app.web.run.RunDesk;
import io.oncoagent.app.web.security.CurrentAccount;
import io.oncoagent.app.wiring.OncoAgent;
import io.oncoagent.consult.report.Sha256;
import io.oncoagent.domain.casefile.DeidentifiedCase;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.JsonNodeFactory;

/** A case from a program: de-identified at once, worked on later. */
@RestController
class IntakeApi {
  private static final int LONGEST_KEY = 200;
  private final OncoAgent agent;
  private final RunDesk desk;
  private final CurrentAccount current;

  IntakeApi(OncoAgent agent, RunDesk desk, CurrentAccount current) {
    this.agent = agent;
    this.desk = desk;
    this.current = current;
  }

  /** {"note"[,"question","known","lang","tier","patient"]} as a line of a batch; 202 with the id. The same Idempotency-Key gives the same consultation. */
  @PostMapping(path = "/api/v1/consultations", consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<String> handIn(@RequestBody String body, @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key) {
    if (key != null && (key.isBlank() || key.length() > LONGEST_KEY)) {
      throw new InputException("an Idempotency-Key has 1 to " + LONGEST_KEY + " characters");
    }
    Account account = current.need();
    LineInput in = new LineInput(Json.read(body));
    String patient = in.text("patient");
    if (patient != null) {
      agent.store().patients().needOfTeam(patient, account.team());
    }
    DeidentifiedCase text = agent.redact(in.note(), in.question(), in.language(), in.known());
    HandedIn handedIn = new HandedIn(agent.newId(), account.name(), account.team(), text, in.tier(), patient, null, null);
    Inbox.RequestKey request = key == null ? null : new Inbox.RequestKey(key, Sha256.hex(body.getBytes(StandardCharsets.UTF_8)));
    String run = desk.handIn(handedIn, request);
    return ResponseEntity.accepted().header("Location", "/api/v1/consultations/" + run).contentType(MediaType.APPLICATION_JSON)
        .body(JsonNodeFactory.instance.objectNode().put("consultationId", run).put("events", "/api/v1/consultations/" + run + "/events").toString());
  }
}
