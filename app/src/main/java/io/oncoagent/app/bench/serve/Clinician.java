package io.oncoagent.app.bench.serve;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One clinician at a desk: looks at the worklist, thinks, opens the intake, pastes a note, looks at what is removed, hands it in, follows the track until the draft is there, reads it, thinks.
 */
final class Clinician implements Runnable {
  private static final int FORBIDDEN = 403;
  private static final Pattern PLACE = Pattern.compile("/consultations/([0-9a-f]{32})$");

  private final URI server;
  private final String name;
  private final String password;
  private final List<String> notes;
  private final Think think;
  private final Random random;
  private final Records records;
  private Visitor visitor;
  private int visits;

  /** Pauses in milliseconds: uniform between both. */
  record Think(int least, int most) {}

  Clinician(URI server, String name, String password, List<String> notes, Think think, long seed, Records records) {
    this.server = server;
    this.name = name;
    this.password = password;
    this.notes = notes;
    this.think = think;
    this.random = new Random(seed);
    this.records = records;
    this.visitor = new Visitor(server);
  }

  @Override
  public void run() {
    try {
      pause();
      enter();
      while (records.open()) {
        consultation();
        pause();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Tries until the server is there: after a restart all sessions are gone. */
  private void enter() throws InterruptedException {
    while (records.open()) {
      try {
        visitor = new Visitor(server);
        if (visitor.signIn(name, password)) {
          return;
        }
        records.error("sign-in refused");
      } catch (IOException e) {
        records.unreachable(e);
      }
      Thread.sleep(300);
    }
  }

  private void consultation() throws InterruptedException {
    String note = notes.get(random.nextInt(notes.size())) + "\nSeen in clinic, visit " + name.replaceAll("\\D", "") + "-" + ++visits + ".";
    String key = HexFormat.of().formatHex(bytes());
    try {
      if (signedOut()) {
        enter();
      }
      see("intake", visitor.get("/intake"));
      pause();
      HttpResponse<String> preview = visitor.post("/intake/preview", Map.of("note", note, "key", key, "tier", "auto"));
      if (preview.statusCode() == FORBIDDEN && signedOut()) {
        enter();
        again(note, key);
        return;
      }
      see("preview", preview);
      handIn(note, key);
    } catch (IOException e) {
      records.unreachable(e);
      enter();
      if (records.open()) {
        again(note, key);
      }
    }
  }

  /** The form that may or may not have arrived is sent once more: the key makes it one consultation. */
  private void again(String note, String key) throws InterruptedException {
    try {
      visitor.get("/intake");
      handIn(note, key);
    } catch (IOException e) {
      records.unreachable(e);
      enter();
    }
  }

  /** Whether the worklist sends to the sign-in: a server that was started again knows no session. */
  private boolean signedOut() throws IOException, InterruptedException {
    HttpResponse<String> worklist = visitor.get("/worklist");
    see("worklist", worklist);
    return worklist.statusCode() / 100 == 3;
  }

  private void handIn(String note, String key) throws IOException, InterruptedException {
    long start = System.nanoTime();
    HttpResponse<String> answer = visitor.post("/intake/hand-in", Map.of("note", note, "key", key, "tier", "auto"));
    String id = place(answer);
    if (id.isEmpty()) {
      if (answer.statusCode() >= 400 || answer.headers().firstValue("Location").isEmpty()) {
        records.error("hand-in answered " + answer.statusCode());
      } else {
        enter();
      }
      return;
    }
    records.acknowledged(id);
    follow(id);
    records.consultation(start);
    see("work-up", visitor.get("/consultations/" + id));
  }

  private static String place(HttpResponse<String> answer) {
    var found = PLACE.matcher(answer.headers().firstValue("Location").orElse(""));
    return answer.statusCode() / 100 == 3 && found.find() ? found.group(1) : "";
  }

  private void follow(String id) throws IOException, InterruptedException {
    try (Stream<String> lines = visitor.stream("/consultations/" + id + "/events", "")) {
      if (lines.noneMatch(l -> l.equals("event: done"))) {
        throw new IOException("the stream broke off");
      }
    } catch (java.io.UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private void see(String what, HttpResponse<String> answer) {
    if (answer.statusCode() >= 400) {
      records.error(what + " answered " + answer.statusCode());
    }
  }

  private byte[] bytes() {
    byte[] bytes = new byte[16];
    random.nextBytes(bytes);
    return bytes;
  }

  private void pause() throws InterruptedException {
    if (records.open()) {
      Thread.sleep(think.least() + random.nextInt(think.most() - think.least() + 1));
    }
  }
}
