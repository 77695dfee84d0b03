package io.oncoagent.consult.critic.claim;

import io.oncoagent.consult.critic.reading.TextReader;
import io.oncoagent.domain.evidence.Evidence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The passages that the writer of the draft was given, by id. */
public record Sources(Map<String, Source> byId) {
  private static final Pattern WRITTEN = Pattern.compile("^\\s*\\[(E?\\d+)]\\s*");

  private static final Pattern REFERENCE = Pattern.compile("\\s*\\[PDQ: [^\\]]{1,400}\\]");

  public Sources {
    byId = Map.copyOf(byId);
  }

  /** «[PDQ: Hairy Cell Leukemia Treatment › Cladribine with or without rituximab, …]» says where a sentence comes from; its drugs and groups are not what the sentence says. */
  private static String withoutReferences(String text) {
    return REFERENCE.matcher(text).replaceAll("");
  }

  /** From the evidence of a consultation. */
  public static Sources of(List<Evidence> evidence, TextReader reader) {
    Map<String, Source> map = new LinkedHashMap<>();
    for (Evidence e : evidence) {
      String heading = e.passage().title() + ". " + String.join(". ", e.passage().section());
      List<io.oncoagent.consult.critic.reading.Reading> sentences = new ArrayList<>(reader.readAll(withoutReferences(e.passage().text())));
      map.put(e.id(), new Source(e.id(), e.passage().document(), reader.read(heading), sentences));
    }
    return new Sources(map);
  }

  /** From lines «[1] document › section :: text». A line without a number takes its place in the list. */
  public static Sources ofLines(List<String> lines, TextReader reader) {
    Map<String, Source> map = new LinkedHashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      Matcher number = WRITTEN.matcher(line);
      boolean numbered = number.find();
      String id = numbered ? number.group(1) : String.valueOf(i + 1);
      String rest = numbered ? line.substring(number.end()) : line;
      int split = rest.indexOf("::");
      String head = split < 0 ? "" : rest.substring(0, split).strip();
      String text = split < 0 ? rest : rest.substring(split + 2).strip();
      int arrow = head.indexOf('›');
      String document = arrow < 0 ? head : head.substring(0, arrow).strip();
      map.putIfAbsent(id, new Source(id, document, reader.read(head.replace('›', '.')), reader.readAll(withoutReferences(text))));
    }
    return new Sources(map);
  }

  /** The cited ones that exist. */
  public List<Source> cited(Claim claim) {
    return claim.citations().stream().filter(byId::containsKey).map(byId::get).toList();
  }

  public List<Source> all() {
    return List.copyOf(byId.values());
  }
}
