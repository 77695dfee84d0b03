package io.oncoagent.app.bench.serve;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Somebody signed in who hands a visit in and follows it, whatever happens to the server meanwhile. */
final class Delivery {
  private static final int FORBIDDEN = 403;
  private static final Pattern PLACE = Pattern.compile("/consultations/([0-9a-f]{32})$");

  private final URI server;
  private final String name;
  private final Records records;
  private final Watch watch;
  private Visitor visitor;

  /** Who is told how far a visit has come. */
  interface Watch {
    Watch NOBODY = new Watch() {};

    /** Its form was taken. */
    default void acknowledged() {}

    /** Its run took a step. */
    default void stepped() {}
  }

  Delivery(URI server, String name, Records records, Watch watch) {
    this.server = server;
    this.name = name;
    this.records = records;
    this.watch = watch;
    this.visitor = new Visitor(server);
  }

  Visitor visitor() {
    return visitor;
  }

  /** Tries until the server is there: after a restart all sessions are gone. */
  void enter() throws InterruptedException {
    while (records.patient()) {
      try {
        visitor = new Visitor(server);
        if (visitor.signIn(name, Ward.PASSWORD)) {
          visitor.get("/intake");
          return;
        }
        records.error("sign-in refused");
      } catch (IOException e) {
        records.unreachable(e);
      }
      Thread.sleep(300);
    }
  }

  /** The form is sent until it is acknowledged, then followed to its end; whatever is lost on the way is sent or asked for again, under the same key and on the same clock. */
  void deliver(Visit visit) throws InterruptedException {
    long start = System.nanoTime();
    String id = "";
    @Nullable Follower follower = null;
    while (records.patient()) {
      try {
        if (follower == null) {
          id = handIn(visit);
          if (id.isEmpty()) {
            return;
          }
          records.acknowledged(visit.name(), id);
          watch.acknowledged();
          follower = new Follower(id, records, watch::stepped);
        }
        follower.toTheEnd(visitor);
        records.consultation(start);
        see("work-up", visitor.get("/consultations/" + id));
        return;
      } catch (IOException e) {
        records.unreachable(e);
        enter();
      }
    }
  }

  /** The id; empty when the server refuses the form. */
  private String handIn(Visit visit) throws IOException, InterruptedException {
    while (records.patient()) {
      HttpResponse<String> answer = visitor.post("/intake/hand-in", visit.form());
      var found = PLACE.matcher(answer.headers().firstValue("Location").orElse(""));
      if (answer.statusCode() / 100 == 3 && found.find()) {
        return found.group(1);
      }
      if (!signInAsked(answer)) {
        records.error("hand-in answered " + answer.statusCode());
        return "";
      }
      enter();
    }
    return "";
  }

  /** A form without a session is refused, a page sends to the sign-in. */
  static boolean signInAsked(HttpResponse<String> answer) {
    return answer.statusCode() == FORBIDDEN || answer.statusCode() / 100 == 3 && answer.headers().firstValue("Location").orElse("").contains("/login");
  }

  void see(String what, HttpResponse<String> answer) {
    if (answer.statusCode() >= 400) {
      records.error(what + " answered " + answer.statusCode());
    }
  }
}
