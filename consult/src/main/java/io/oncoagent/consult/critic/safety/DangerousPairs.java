package io.oncoagent.consult.critic.safety;

import io.oncoagent.consult.critic.Check;
import io.oncoagent.consult.critic.Problem;
import io.oncoagent.consult.critic.claim.Advice;
import io.oncoagent.consult.critic.claim.Claim;
import io.oncoagent.consult.critic.claim.Docket;
import io.oncoagent.consult.critic.claim.Source;
import io.oncoagent.consult.critic.data.Rows;
import io.oncoagent.consult.critic.reading.Folding;
import io.oncoagent.consult.critic.reading.Named;
import io.oncoagent.consult.critic.reading.Reading;
import io.oncoagent.domain.verdict.Layer;
import io.oncoagent.lexicon.Category;
import io.oncoagent.lexicon.DrugEntry;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Two drugs that must not meet: by labelled pairs (pairs.tsv, a source each row) and by the passages themselves («A should be avoided with B»). The second drug may
 * be one that the patient takes according to the note.
 */
public final class DangerousPairs implements Check {
  private record Pair(String one, String other, String message, String source) {}

  private static final Pattern ALTERNATIVE = Pattern.compile("\\b(or|versus|vs|o|frente a|compared|alternatively|while|eliminating|omitting|instead|replac\\w+|without)\\b|[;:|•]");
  /** «A should be avoided with B», «avoid giving A with B»; not «may avoid surgery in patients with …». */
  private static final Pattern AVOIDED = Pattern.compile("\\b(?:should|must|is|are|be) (?:be )?avoid(?:ed)?\\b.{0,30}\\bwith\\b|^avoid\\b.{0,60}\\b(?:with|together)\\b");
  private static final Pattern JOINED = Pattern.compile("[^.;]{0,60}\\b(?:plus|with or without|given together with|together with|combined with|in combination with|and|with|con|mas|y)\\b[^.;]{0,40}|\\s*[/+–-]\\s*");
  private final List<Pair> pairs;
  private final Agents agents;

  public DangerousPairs(Agents agents) {
    this.agents = agents;
    pairs = Rows.read("pairs.tsv").stream().map(r -> new Pair(r.get("one"), r.get("other"), r.get("message"), r.get("source"))).toList();
  }

  @Override
  public String name() {
    return "dangerous-pairs";
  }

  @Override
  public Layer layer() {
    return Layer.SAFETY;
  }

  @Override
  public List<Problem> examine(Docket docket) {
    Map<DrugEntry, Claim> offered = offered(docket);
    Set<DrugEntry> taken = taken(docket);
    List<Problem> problems = new ArrayList<>();
    for (Pair pair : pairs) {
      meet(pair, offered, taken, docket, problems);
    }
    docket.sources().all().forEach(s -> fromPassage(s, offered, taken, docket, problems));
    return problems;
  }

  private Map<DrugEntry, Claim> offered(Docket docket) {
    Map<DrugEntry, Claim> offered = new LinkedHashMap<>();
    for (Claim claim : docket.claims()) {
      claim.reading().named().stream().filter(n -> Advice.offers(claim, n)).forEach(n -> agents.drugs(n).forEach(d -> offered.putIfAbsent(d, claim)));
    }
    return offered;
  }

  private Set<DrugEntry> taken(Docket docket) {
    Set<DrugEntry> taken = new HashSet<>();
    for (Reading r : docket.note()) {
      String text = Folding.fold(r.text());
      boolean past = text.matches(".*\\b(prior|previous|after|progress\\w*|stopped|allerg\\w*|relapsed|refractory|previo|tras|alergi\\w*|received|completed|failed)\\b.*");
      if (!past) {
        r.named(Category.DRUG).filter(Named::affirmed).forEach(n -> taken.addAll(agents.drugs(n)));
      }
    }
    return taken;
  }

  private void meet(Pair pair, Map<DrugEntry, Claim> offered, Set<DrugEntry> taken, Docket docket, List<Problem> problems) {
    for (Map.Entry<DrugEntry, Claim> o : offered.entrySet()) {
      boolean first = agents.matches(pair.one, o.getKey());
      boolean second = agents.matches(pair.other, o.getKey());
      String rest = first ? pair.other : pair.one;
      boolean partner = (first || second) && (offered.keySet().stream().anyMatch(d -> !d.equals(o.getKey()) && agents.matches(rest, d) && together(o, d, offered.get(d)))
          || taken.stream().anyMatch(d -> !d.equals(o.getKey()) && agents.matches(rest, d)));
      if (partner && !warned(docket, pair)) {
        problems.add(Problem.fail(o.getValue(), o.getKey().name() + ": " + pair.message + " (" + pair.source + ")"));
        return;
      }
    }
  }

  /** Two alternatives in two sentences are not given together. */
  private boolean together(Map.Entry<DrugEntry, Claim> a, DrugEntry other, @Nullable Claim b) {
    Claim claim = a.getValue();
    if (b == null || !claim.id().equals(b.id()) && !claim.around().equals(b.around())) {
      return false;
    }
    return !claim.id().equals(b.id()) || !alternatives(claim, a.getKey(), other);
  }

  /** «A or B», «A versus B». */
  private boolean alternatives(Claim claim, DrugEntry a, DrugEntry b) {
    int one = -1;
    int two = -1;
    for (Named n : claim.reading().named()) {
      one = one < 0 && agents.drugs(n).contains(a) ? n.end() : one;
      two = two < 0 && agents.drugs(n).contains(b) ? n.end() : two;
    }
    return one >= 0 && two >= 0 && ALTERNATIVE.matcher(Folding.fold(claim.text().substring(Math.min(one, two), Math.max(one, two)))).find();
  }

  /** The draft names both and speaks of the interaction: the reader is warned. */
  private boolean warned(Docket docket, Pair pair) {
    return docket.claims().stream().anyMatch(c -> {
      String t = Folding.fold(c.text());
      boolean warns = t.contains("interact") || t.contains("avoid") || t.contains("evitar") || t.contains("stop") || t.contains("suspend") || t.contains("hold") || t.contains("reduc") || t.contains("eliminat") || t.contains("omit") || t.contains("should not") || t.contains("must not") || t.contains("not be given") || t.contains("no debe");
      Set<DrugEntry> in = new HashSet<>();
      c.reading().named().forEach(n -> in.addAll(agents.drugs(n)));
      return warns && (in.stream().anyMatch(d -> agents.matches(pair.one, d)) || in.stream().anyMatch(d -> agents.matches(pair.other, d)));
    });
  }

  private void fromPassage(Source source, Map<DrugEntry, Claim> offered, Set<DrugEntry> taken, Docket docket, List<Problem> problems) {
    for (Reading r : source.sentences()) {
      boolean forbids = forbids(r);
      List<DrugEntry> named = new ArrayList<>();
      r.named(Category.DRUG).forEach(n -> named.addAll(agents.drugs(n)));
      if (forbids && named.size() >= 2) {
        DrugEntry a = named.getFirst();
        DrugEntry b = named.get(1);
        Claim at = offered.getOrDefault(a, offered.get(b));
        boolean both = offered.containsKey(a) && (offered.containsKey(b) || taken.contains(b)) || offered.containsKey(b) && taken.contains(a);
        boolean spoken = warned(docket, new Pair(a.name(), b.name(), "", ""));
        if (at != null && both && !a.equals(b) && !spoken && !given(docket.sources().cited(at), a, b)) {
          problems.add(Problem.fail(at, "The passage speaks against " + a.name() + " together with " + b.name() + "."));
        }
      }
    }
  }

  private static boolean forbids(Reading r) {
    String t = Folding.fold(r.text());
    return t.contains("avoided with") || t.contains("not be combined") || AVOIDED.matcher(t).find() || t.contains("should not be given with") || t.contains("contraindicated with")
        || t.contains("not be given concurrently") || t.contains("not be used with") || t.contains("not be coadministered") || t.contains("combination is contraindicated") || t.contains("not be used together");
  }

  /** A cited sentence gives the two together («A plus B», «A with or without B»), so that a warning read elsewhere is about something else. Labelled pairs are asked for before. */
  private boolean given(List<Source> cited, DrugEntry a, DrugEntry b) {
    return cited.stream().flatMap(s -> s.sentences().stream()).anyMatch(r -> {
      Named one = first(r, a);
      Named two = first(r, b);
      if (one == null || two == null || !one.affirmed() || forbids(r)) {
        return false;
      }
      String between = Folding.fold(r.text().substring(Math.min(one.end(), two.end()), Math.max(one.start(), two.start())));
      return JOINED.matcher(between).matches();
    });
  }

  private @Nullable Named first(Reading r, DrugEntry drug) {
    return r.named().stream().filter(n -> agents.drugs(n).contains(drug)).findFirst().orElse(null);
  }
}
