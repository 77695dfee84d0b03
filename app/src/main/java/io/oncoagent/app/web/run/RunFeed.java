package io.oncoagent.app.web.run;

import io.oncoagent.consult.ProgressListener;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** The events of one run of this process, for any number of readers. */
final class RunFeed implements ProgressListener {
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition more = lock.newCondition();
  private final List<RunEvent> events = new ArrayList<>();
  private long ended;
  private long tokens;
  private boolean done;

  /** @param before how many steps the run had when it was taken up again */
  RunFeed(List<RunEvent> before) {
    events.addAll(before);
    ended = before.stream().filter(e -> e.kind().equals("ended")).count();
  }

  @Override
  public void started(String node) {
    add(new RunEvent(2 * ended + 1, "started", node, 0, ""));
  }

  @Override
  public void written(String node, int count) {
    lock.lock();
    try {
      tokens = count;
      more.signalAll();
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void ended(String node, long millis, String outcome) {
    lock.lock();
    try {
      add(new RunEvent(2 * ended + 2, "ended", node, millis, outcome));
      ended++;
      tokens = 0;
    } finally {
      lock.unlock();
    }
  }

  void done(String outcome) {
    lock.lock();
    try {
      done = true;
      add(new RunEvent(2 * ended + 1, "done", "", 0, outcome));
    } finally {
      lock.unlock();
    }
  }

  private void add(RunEvent event) {
    lock.lock();
    try {
      events.add(event);
      more.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** What came after this number; waits so long for something. Empty when nothing came. */
  List<RunEvent> after(long number, long tokensKnown, long millis) throws InterruptedException {
    lock.lockInterruptibly();
    try {
      long left = TimeUnit.MILLISECONDS.toNanos(millis);
      List<RunEvent> found = beyond(number);
      while (found.isEmpty() && tokens == tokensKnown && !done && left > 0) {
        left = more.awaitNanos(left);
        found = beyond(number);
      }
      if (found.isEmpty() && tokens != tokensKnown) {
        return List.of(new RunEvent(0, "written", "specialist", 0, String.valueOf(tokens)));
      }
      return found;
    } finally {
      lock.unlock();
    }
  }

  private List<RunEvent> beyond(long number) {
    return events.stream().filter(e -> e.number() > number).toList();
  }
}
