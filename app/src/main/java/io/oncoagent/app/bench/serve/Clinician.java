package io.oncoagent.app.bench.serve;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;

/**
 * One clinician at a desk: looks at the worklist, thinks, opens the intake, pastes a note, looks at what is removed, hands it in, follows the track until the draft is there, reads it, thinks.
 */
final class Clinician implements Runnable {
  private final int desk;
  private final List<String> notes;
  private final Think think;
  private final Random random;
  private final Records records;
  private final Delivery delivery;
  private int visits;

  /** Pauses in milliseconds: uniform between both. */
  record Think(int least, int most) {}

  Clinician(URI server, int desk, List<String> notes, Think think, long seed, Records records) {
    this.desk = desk;
    this.notes = notes;
    this.think = think;
    this.random = new Random(seed);
    this.records = records;
    this.delivery = new Delivery(server, "clinician-" + desk, records, Delivery.Watch.NOBODY);
  }

  @Override
  public void run() {
    try {
      pause();
      delivery.enter();
      while (records.open()) {
        consultation();
        pause();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void consultation() throws InterruptedException {
    Visit visit = Visit.of(desk, ++visits, notes.get(random.nextInt(notes.size())), HexFormat.of().formatHex(bytes()));
    try {
      HttpResponse<String> worklist = delivery.visitor().get("/worklist");
      delivery.see("worklist", worklist);
      if (Delivery.signInAsked(worklist)) {
        delivery.enter();
      }
      delivery.see("intake", delivery.visitor().get("/intake"));
      pause();
      HttpResponse<String> preview = delivery.visitor().post("/intake/preview", visit.form());
      if (Delivery.signInAsked(preview)) {
        delivery.enter();
      } else {
        delivery.see("preview", preview);
      }
    } catch (IOException e) {
      records.unreachable(e);
      delivery.enter();
    }
    delivery.deliver(visit);
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
