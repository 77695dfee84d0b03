package io.oncoagent.tuning.corpus;

import io.oncoagent.tuning.TuningException;
import io.oncoagent.tuning.TuningException.Code;
import io.oncoagent.tuning.corpus.keep.Dropped;
import io.oncoagent.tuning.corpus.read.CorpusInput;
import io.oncoagent.tuning.corpus.split.Part;
import io.oncoagent.tuning.corpus.split.Together;
import io.oncoagent.tuning.tokenize.Sha256;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** When all records are known: who is a duplicate, who belongs together, and which part each goes to. Writes the parts, the statistics, the manifest and the card. */
final class Parting {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final CorpusOrder order;
  private final Known known;
  private final Counts counts;
  private final List<String> hashes;
  private final String basis;
  private final int evaluationRuns;

  Parting(CorpusOrder order, Known known, Counts counts, List<String> hashes, String basis, int evaluationRuns) {
    this.order = order;
    this.known = known;
    this.counts = counts;
    this.hashes = hashes;
    this.basis = basis;
    this.evaluationRuns = evaluationRuns;
  }

  /** What the pass over the records counts. */
  private static final class Tally {
    private final Map<Part, Integer> cases = new EnumMap<>(Part.class);
    private final Map<Part, Set<String>> groups = new EnumMap<>(Part.class);
    private final Map<String, Integer> licences = new TreeMap<>();
    private final Map<String, Integer> tasks = new TreeMap<>();
    private final Map<String, Integer> answers = new HashMap<>();
    private final Lengths notes = new Lengths();
    private final Lengths replies = new Lengths();

    void add(CleanCase one, Part part, String group) {
      cases.merge(part, 1, Integer::sum);
      groups.computeIfAbsent(part, p -> new HashSet<>()).add(group);
      licences.merge(one.licence(), 1, Integer::sum);
      tasks.merge(one.task().isEmpty() ? "none" : one.task(), 1, Integer::sum);
      answers.merge(one.answer().length() > 40 ? Sha256.hex(one.answer().getBytes(java.nio.charset.StandardCharsets.UTF_8)) : one.answer(), 1, Integer::sum);
      notes.add(one.note().length());
      replies.add(one.answer().length());
    }

    int all() {
      return cases.values().stream().mapToInt(Integer::intValue).sum();
    }

    double commonest() {
      return all() == 0 ? 0 : answers.values().stream().mapToInt(Integer::intValue).max().orElse(0) / (double) all();
    }
  }

  CorpusReport write(Path draft) throws IOException {
    Together groups = new Together(known.size());
    boolean[] near = known.nearDuplicates(order.near(), groups);
    String[] names = known.groupNames(groups);
    Tally tally = new Tally();
    Map<Part, BufferedWriter> writers = new EnumMap<>(Part.class);
    try {
      for (Part part : Part.values()) {
        writers.put(part, Files.newBufferedWriter(draft.resolve(part.file())));
      }
      int[] record = {0};
      Spool.each(draft, one -> {
        int i = record[0]++;
        Dropped why = near[i] ? Dropped.NEAR_DUPLICATE : known.constant(i) ? Dropped.CONSTANT_ANSWER : null;
        if (why != null) {
          counts.droppedAfterAll(one.source(), why);
          return;
        }
        Part part = Part.of(names[i], order.seed(), order.dev(), order.test());
        tally.add(one, part, names[i]);
        line(Objects.requireNonNull(writers.get(part)), one);
      });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } finally {
      for (BufferedWriter writer : writers.values()) {
        writer.close();
      }
    }
    if (tally.all() == 0) {
      throw new TuningException(Code.INPUT, "no record is left of " + counts.of(Counts.READ) + " rows: " + reasons());
    }
    ObjectNode statistics = statistics(tally);
    Files.writeString(draft.resolve("statistics.json"), statistics.toPrettyString() + "\n");
    Files.writeString(draft.resolve("corpus.json"), manifest(draft, tally).toPrettyString() + "\n");
    Files.writeString(draft.resolve("card.md"), CorpusCard.of(order, statistics, basis));
    Map<String, Integer> cases = new TreeMap<>();
    for (Part part : Part.values()) {
      cases.put(part.file(), tally.cases.getOrDefault(part, 0));
    }
    return new CorpusReport(order.out(), cases, statistics);
  }

  private static void line(BufferedWriter writer, CleanCase one) {
    try {
      writer.write(JSON.writeValueAsString(one.line()));
      writer.write('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String reasons() {
    StringBuilder words = new StringBuilder();
    for (Dropped why : Dropped.values()) {
      if (counts.of(why.word()) > 0) {
        words.append(words.isEmpty() ? "" : ", ").append(why.word()).append(' ').append(counts.of(why.word()));
      }
    }
    return words.toString();
  }

  private ObjectNode statistics(Tally tally) {
    ObjectNode o = JsonNodeFactory.instance.objectNode().put("rows", counts.of(Counts.READ)).put("cases", tally.all());
    ObjectNode parts = o.putObject("parts");
    for (Part part : Part.values()) {
      parts.putObject(part.file()).put("cases", tally.cases.getOrDefault(part, 0)).put("groups", tally.groups.getOrDefault(part, Set.of()).size());
    }
    ObjectNode dropped = o.putObject("dropped");
    for (Dropped why : Dropped.values()) {
      dropped.put(why.word(), counts.of(why.word()));
    }
    o.set("sources", counts.json().path("sources"));
    ObjectNode licences = o.putObject("licences");
    tally.licences.forEach(licences::put);
    ObjectNode tasks = o.putObject("tasks");
    tally.tasks.forEach(tasks::put);
    o.set("noteCharacters", tally.notes.json());
    o.set("answerCharacters", tally.replies.json());
    o.put("commonestAnswerShare", Math.round(tally.commonest() * 10_000) / 10_000.0);
    return o.put("evaluationRuns", evaluationRuns);
  }

  private ObjectNode manifest(Path draft, Tally tally) {
    ObjectNode o = JsonNodeFactory.instance.objectNode().put("format", "oncoagent-corpus-1").put("version", order.version()).put("commercial", order.commercial()).put("seed", order.seed());
    o.put("nearDuplicatesFrom", order.near()).putObject("split").put("dev", order.dev()).put("test", order.test());
    o.put("legalBasis", basis.isEmpty() ? null : basis);
    ObjectNode files = o.putObject("files");
    for (Part part : Part.values()) {
      files.putObject(part.file()).put("sha256", Sha256.hex(draft.resolve(part.file()))).put("cases", tally.cases.getOrDefault(part, 0));
    }
    ArrayNode inputs = o.putArray("inputs");
    for (int i = 0; i < order.inputs().size(); i++) {
      CorpusInput input = order.inputs().get(i);
      // A hospital's file may be called after a patient, and its hash would let one guess who is in it.
      inputs.add(input.hospital() ? JsonNodeFactory.instance.objectNode().put("name", "the hospital's own notes")
          : JsonNodeFactory.instance.objectNode().put("name", String.valueOf(input.path().getFileName())).put("sha256", hashes.get(i)));
    }
    return o;
  }
}
