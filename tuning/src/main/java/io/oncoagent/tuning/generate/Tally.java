package io.oncoagent.tuning.generate;

import io.oncoagent.tuning.TuningException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What is done, what is under way and what comes next: the one place that workers meet. All methods hold its lock. */
final class Tally {
  /** So many replies in a row that are no case say that the model cannot do it. */
  static final int PATIENCE = 60;

  private final int count;
  private final long profiles;
  private final CaseLog log;
  private final Throttle throttle;
  private final Map<String, Integer> reasons;
  private final Map<String, Integer> refusals = new TreeMap<>();
  private final Map<Long, Long> underWay = new HashMap<>();
  private int made;
  private int madeNow;
  private int rejected;
  private int inARow;
  private long next;
  private long tokens;
  private @Nullable RuntimeException stop;

  Tally(int count, long profiles, CaseLog log, Throttle throttle) {
    this.count = count;
    this.profiles = profiles;
    this.log = log;
    this.throttle = throttle;
    this.made = log.past().made();
    this.rejected = log.past().rejected();
    this.next = log.past().next();
    this.reasons = new TreeMap<>(log.past().reasons());
  }

  /** The next profile, once there is a place for it; −1 when nothing is to be begun any more. Never more under way than cases are wanting. */
  synchronized long take() throws InterruptedException {
    while (stop == null && made < count && (underWay.size() >= throttle.limit() || made + underWay.size() >= count)) {
      wait();
    }
    if (stop != null || made >= count) {
      return -1;
    }
    Long missed = log.past().missing().poll();
    long index = missed != null ? missed : next++;
    if (index >= profiles) {
      stop(new TuningException(TuningException.Code.INPUT, "the tables allow no more than " + profiles + " different patients; every one was asked for"));
      return -1;
    }
    underWay.put(index, throttle.epoch());
    return index;
  }

  private long end(long index) {
    Long epoch = underWay.remove(index);
    notifyAll();
    return epoch == null ? 0 : epoch;
  }

  synchronized void made(long index, Attempt.Made attempt, long millis) {
    if (!log.past().notes().add(attempt.noteHash())) {
      rejected(index, Set.of(Rejection.REPEATED), millis);
      return;
    }
    log.made(index, attempt.line().toString(), attempt.noteHash());
    throttle.good(end(index), millis);
    made++;
    madeNow++;
    tokens += attempt.tokens();
    inARow = 0;
  }

  synchronized void rejected(long index, Set<Rejection> why, long millis) {
    log.rejected(index, why);
    throttle.good(end(index), millis);
    rejected++;
    inARow++;
    why.forEach(r -> reasons.merge(r.word(), 1, Integer::sum));
    if (inARow >= PATIENCE) {
      String most = reasons.entrySet().stream().max(Map.Entry.comparingByValue()).map(e -> e.getKey() + " ×" + e.getValue()).orElse("");
      stop(new TuningException(TuningException.Code.FAILED, inARow + " replies in a row were no usable case (most often: " + most + "); this model cannot write them"));
    }
  }

  /** The server refused a call that will be made again. */
  synchronized void refused(long index, String code) {
    refusals.merge(code, 1, Integer::sum);
    Long epoch = underWay.get(index);
    throttle.refused(epoch == null ? -1 : epoch);
    underWay.computeIfPresent(index, (i, e) -> throttle.epoch());
  }

  /** Nothing more is begun, and the run ends with this. The first counts. */
  synchronized void stop(RuntimeException because) {
    stop = stop == null ? because : stop;
    notifyAll();
  }

  /** Leaves a profile unasked: a resumed run asks for it. */
  synchronized void leave(long index) {
    end(index);
  }

  synchronized boolean stopped() {
    return stop != null;
  }

  synchronized @Nullable RuntimeException why() {
    return stop;
  }

  synchronized GenerateProgress progress(double seconds) {
    return new GenerateProgress(made, count, rejected, throttle.limit(), seconds > 0 ? madeNow * 3600 / seconds : 0);
  }

  synchronized GenerateReport report(GenerateOrder order, String edition, CaseMaker maker, double seconds) {
    String told = stop == null ? "" : String.valueOf(stop.getMessage());
    return new GenerateReport(order, edition, profiles, maker.modelName(), maker.grounding().used(), maker.grounding().leftOut(), made, madeNow, rejected, new TreeMap<>(reasons),
        new TreeMap<>(refusals), throttle.reached(), tokens, seconds, told);
  }
}
