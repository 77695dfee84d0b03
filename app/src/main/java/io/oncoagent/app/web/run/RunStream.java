package io.oncoagent.app.web.run;

import io.oncoagent.app.web.security.CurrentAccount;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * The events of a run as a stream. A reader that lost its connection says which number it had last and gets what came after; a comment every fifteen seconds
 * keeps the line open. A waiting reader holds a virtual thread and nothing else.
 */
@RestController
class RunStream {
  private static final long HEARTBEAT_MILLIS = 15_000;
  private static final long ELSEWHERE_MILLIS = 1_000;
  private final RunDesk desk;
  private final Cases cases;
  private final CurrentAccount current;

  RunStream(RunDesk desk, Cases cases, CurrentAccount current) {
    this.desk = desk;
    this.cases = cases;
    this.current = current;
  }

  @GetMapping({"/consultations/{id}/events", "/api/v1/consultations/{id}/events"})
  void events(@PathVariable("id") String id, @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String last, HttpServletResponse response)
      throws IOException, InterruptedException {
    cases.need(id, current.need());
    response.setContentType("text/event-stream;charset=UTF-8");
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("X-Accel-Buffering", "no");
    PrintWriter out = response.getWriter();
    out.write("retry: 2000\n\n");
    long number = last != null && last.matches("\\d{1,9}") ? Long.parseLong(last) : 0;
    long tokens = 0;
    while (true) {
      Optional<RunFeed> feed = desk.feed(id);
      List<RunEvent> events = feed.isPresent() ? feed.get().after(number, tokens, HEARTBEAT_MILLIS) : elsewhere(id, number);
      for (RunEvent event : events) {
        write(out, event);
        number = Math.max(number, event.number());
        tokens = event.kind().equals("written") ? Long.parseLong(event.outcome()) : 0;
      }
      if (events.isEmpty()) {
        out.write(": still here\n\n");
      }
      if (out.checkError() || events.stream().anyMatch(e -> e.kind().equals("done"))) {
        return;
      }
    }
  }

  /** A run that no worker of this process holds: ended, or worked on elsewhere, where its steps are looked for from time to time. */
  private List<RunEvent> elsewhere(String id, long number) throws InterruptedException {
    boolean waits = cases.waits(id);
    List<RunEvent> all = desk.stored(id);
    List<RunEvent> later = all.stream().filter(e -> e.number() > number).toList();
    if (waits && later.isEmpty()) {
      Thread.sleep(ELSEWHERE_MILLIS);
      return List.of();
    }
    return waits ? later : Stream.concat(later.stream(), Stream.of(new RunEvent(all.isEmpty() ? 1 : all.getLast().number() + 1, "done", "", 0, ""))).toList();
  }

  private static void write(PrintWriter out, RunEvent event) {
    String data = JsonNodeFactory.instance.objectNode().put("node", event.node()).put("millis", event.millis()).put("outcome", event.outcome()).toString();
    if (event.number() > 0) {
      out.write("id: " + event.number() + "\n");
    }
    out.write("event: " + event.kind() + "\ndata: " + data + "\n\n");
  }
}
