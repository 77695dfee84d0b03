package io.oncoagent.app.bench.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import tools.jackson.databind.node.ObjectNode;

/**
 * The server is killed in the middle of the work and started again. Beside the clinicians a queue of consultations is handed in and followed just before, so that streams break off in the middle of
 * runs and go on behind their last number. Afterwards every consultation that was acknowledged must be there, ended, once.
 */
final class Restart {
  private static final long READY_SECONDS = 30;

  private final ServedPage page;
  private final ServeBench.Size size;
  private final Records records;
  private final Consumer<String> progress;
  private final int queued;
  private final CountDownLatch queue = new CountDownLatch(1);
  private final CountDownLatch taken;
  private final CountDownLatch stepping = new CountDownLatch(1);

  private final Delivery.Watch watch = new Delivery.Watch() {
    @Override
    public void acknowledged() {
      taken.countDown();
    }

    @Override
    public void stepped() {
      if (taken.getCount() == 0) {
        stepping.countDown();
      }
    }
  };

  Restart(ServedPage page, ServeBench.Size size, Records records, Consumer<String> progress) {
    this.page = page;
    this.size = size;
    this.records = records;
    this.progress = progress;
    this.queued = Math.max(8, Math.min(24, size.clinicians()));
    this.taken = new CountDownLatch(queued / 2);
  }

  /** @param minutes of work, the kill in their middle */
  ObjectNode run(double minutes) throws IOException, InterruptedException {
    List<Runnable> beside = new ArrayList<>(List.of(() -> kill(minutes)));
    for (int i = 0; i < queued; i++) {
      int desk = i;
      beside.add(() -> handInBefore(desk));
    }
    Ward.play(page, size, records, beside);
    ObjectNode o = ServeBench.figures(records, minutes * 60);
    o.setAll(records.events());
    o.setAll(new Census(page, size.clinicians()).against(records.acknowledged()));
    ObjectNode meanwhile = o.putObject("errorsWhileAway");
    records.meanwhile().forEach(meanwhile::put);
    return o;
  }

  private void kill(double minutes) {
    try {
      Thread.sleep((long) (minutes * 60_000 / 2));
      queue.countDown();
      // Half of the queue is acknowledged, and one of its runs is between two steps under a reader's eyes.
      taken.await(READY_SECONDS, TimeUnit.SECONDS);
      stepping.await(READY_SECONDS, TimeUnit.SECONDS);
      progress.accept("killing the server");
      records.restarting(true);
      page.kill();
      page.again();
      Thread.sleep(1_000);
      records.restarting(false);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** One more desk: it hands in when the kill is near, and is followed like the others. */
  private void handInBefore(int i) {
    try {
      int account = i % size.clinicians();
      List<String> notes = Ward.notes();
      Visit visit = Visit.of(size.clinicians() + i, 1, notes.get(i % notes.size()), String.format("%032x", i + 1));
      Delivery delivery = new Delivery(page.address(), "clinician-" + account, records, watch);
      delivery.enter();
      queue.await();
      delivery.deliver(visit);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
