package io.oncoagent.tuning.profile;

import io.oncoagent.tuning.tokenize.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All patients that the tables allow, in one order for each seed. Patient i is computed, not remembered: no two indexes give the same patient, and a run goes on at any
 * index. The order takes one patient of every block (cancer and situation) in turn while it has any left, so that frequent markers of one cancer do not crowd out the others.
 */
public final class ProfileSpace {
  private static final List<String> FILES = List.of("entities.tsv", "situations.tsv", "panels.tsv", "comorbidities.tsv");

  private final List<Block> blocks;
  private final long[] starts;
  private final long seed;
  private final long size;
  private final String edition;

  public ProfileSpace(long seed) {
    this.seed = seed;
    this.blocks = blocks();
    this.starts = new long[blocks.size()];
    long start = 0;
    long before = 0;
    for (int b = 0; b < blocks.size(); b++) {
      starts[b] = start;
      start += (blocks.get(b).size() - before) * (blocks.size() - b);
      before = blocks.get(b).size();
    }
    this.size = start;
    this.edition = Sha256.hex(String.join("\u0000", FILES.stream().map(Row::text).toList()).getBytes(StandardCharsets.UTF_8));
  }

  /** How many patients there are. */
  public long size() {
    return size;
  }

  /** SHA-256 of the tables: with another edition an index means another patient. */
  public String edition() {
    return edition;
  }

  /** @param index 0 to {@link #size()} − 1 */
  public Profile at(long index) {
    if (index < 0 || index >= size) {
      throw new IllegalArgumentException("index: must lie in [0, " + size + "), was " + index);
    }
    int segment = starts.length - 1;
    while (starts[segment] > index) {
      segment--;
    }
    int active = blocks.size() - segment;
    long offset = index - starts[segment];
    long round = before(segment) + offset / active;
    int block = segment + (int) new SeededOrder(active, SeededOrder.mix(seed ^ round)).at(offset % active);
    long number = new SeededOrder(blocks.get(block).size(), SeededOrder.mix(seed + 0x632BE59BD9B4E019L * (block + 1))).at(round);
    return blocks.get(block).at(index, number);
  }

  private long before(int segment) {
    return segment == 0 ? 0 : blocks.get(segment - 1).size();
  }

  /** Smallest first, in the order of the tables where equal. */
  private static List<Block> blocks() {
    Map<String, Row> entities = new LinkedHashMap<>();
    Row.read("entities.tsv").forEach(e -> entities.put(e.get("code"), e));
    Map<String, Map<String, List<String>>> panels = new LinkedHashMap<>();
    Row.read("panels.tsv").forEach(p -> panels.computeIfAbsent(p.get("code"), c -> new LinkedHashMap<>()).computeIfAbsent(p.get("group"), g -> new ArrayList<>()).add(p.get("results")));
    List<Row> comorbidities = Row.read("comorbidities.tsv");
    List<Block> made = new ArrayList<>();
    for (Row situation : Row.read("situations.tsv")) {
      Row entity = entities.get(situation.get("code"));
      if (entity == null) {
        throw new IllegalStateException("profiles: " + situation.place() + " names a cancer that entities.tsv lacks");
      }
      made.add(new Block(entity, situation, List.copyOf(panels.getOrDefault(situation.get("code"), Map.of()).values()), comorbidities));
    }
    made.sort(Comparator.comparingLong(Block::size));
    return made;
  }
}
