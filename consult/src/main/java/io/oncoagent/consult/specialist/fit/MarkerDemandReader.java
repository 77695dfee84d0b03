package io.oncoagent.consult.specialist.fit;

import io.oncoagent.consult.specialist.profile.PlainWords;
import io.oncoagent.lexicon.BiomarkerEntry;
import io.oncoagent.lexicon.Category;
import io.oncoagent.lexicon.Lexicon;
import io.oncoagent.lexicon.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads required markers with their polarity out of a guideline's words. */
public final class MarkerDemandReader {
  private static final int BEFORE = 60;
  private static final int AFTER = 60;
  private static final Pattern NEGATIVE_AFTER =
      Pattern.compile("^[\\s()/-]*(?:status )?(?:gene )?(?:is |are |was )?(?:negative|wild[- ]type|unmutated|nonmutated|non-mutated|proficient|intact|stable|not (?:mutated|amplified|detected)|unmethylated)");
  /** «KIT and PDGFRA wild type»: the status behind the last of a list is that of each; never of a form that says its own. */
  private static final Pattern NEGATIVE_LIST =
      Pattern.compile("^\\s*(?:(?:,|/|and|or)\\s?[A-Z][A-Z0-9-]+\\s?){1,3}(?:is |are )?(?:wild[- ]type|unmutated|non-?mutated|not mutated)");
  private static final Pattern POSITIVE_AFTER =
      Pattern.compile(
          "^[\\s()/*,-]*(?:status |gene |genetic |oncogene |kinase |driver |activating |sensitizing |germline |somatic |or \\w+ |and \\w+ |[a-z]?\\d+[a-z]? |exon \\d+ |expression |v600\\w? |g12c |d842v )*"
              + "(?:positive|mutat|variant|rearrange|fusion|translocat|amplifi|overexpress|deficient|instability|high|alter|deletion|insertion|skipping|expressing|express|"
              + "pathogenic|methylated|\\+|v600|g12c|d842v|exon|l858r|t790m)");
  /** «EGFR tyrosine kinase inhibitor», «mTOR inhibitor», «BRAF/MEK inhibitors»: a class of drugs. */
  private static final Pattern CLASS_AFTER =
      Pattern.compile("^[\\s()/*,-]*(?:(?:and|or|/) ?)?(?:mek ?|[a-z]?\\d+[a-z]? |exon \\d+ |v600\\w? |g12c )?(?:targeted |directed )?(?:tyrosine kinase inhib|kinase inhib|inhibitor|tkis?\\b)");
  private static final Pattern NEGATIVE_BEFORE =
      Pattern.compile("\\b(?:without|no|absence of|lack|lacks|lacking|not have|do not have|does not have|non-|other than)\\s+(?:an?\\s+)?(?:(?!for\\b|with\\b|who\\b|in\\b|patients?\\b|therap|chemo|treat|progress)(?:\\w+|[,/-])\\s*){0,5}$");
  /** «HER2-directed therapy». */
  private static final Pattern DIRECTED_AFTER = Pattern.compile("^[\\s()-]*(?:targeted|directed) (?:therap|agent|treatment|regimen|antibod|drug)");
  /** «22 % with ALK-positive disease», «12 patients had EGFR variants»: who took part in a trial, not who is to be treated. */
  private static final Pattern COUNTED =
      Pattern.compile("(?<!>)(?<!>=)(?<!least)(?<!than) ?\\b\\d+(?:\\.\\d+)?(?: ?%| (?:patients|women|men|children|tumou?rs))\\)? (?:of (?:the |these |all )?(?:\\w+ )?)?(?:(?:who )?(?:with|had|have|were|was|carried|harbou?red) )?(?:an? )?$");
  private static final Pattern VARIANT = Pattern.compile("^[\\s()/*-]*(?:gene )?([a-z]\\d{2,4}[a-z]|exon \\d+)");
  private static final Pattern ALTERNATIVE = Pattern.compile("\\b(?:or|and|/|exon \\d+)\\s*(?:an? )?(?:exon \\d+ )??(exon \\d+|[a-z]\\d{2,4}[a-z])\\b");
  private static final Pattern PERCENT =
      Pattern.compile("^[^.;]{0,30}?(?:>=|\\u2265|>|at least|greater than(?: or equal to)?|of)\\s*(\\d{1,2})\\s?%|^[ ,:]{0,2}(\\d{1,2})\\s?% or (?:more|greater|higher|above)");
  private static final Set<String> DEMAND_KINDS = Set.of("gene", "receptor", "expression", "signature", "cytogenetic", "immunophenotype", "virus");

  private final Lexicon lexicon;

  /** Genes whose alteration the label of some drug against them asks for. */
  private final Set<String> required;

  public MarkerDemandReader(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.required = lexicon.drugs().stream().flatMap(drug -> drug.markers().stream()).flatMap(marker -> lexicon.mentions(marker).stream())
        .filter(mention -> mention.category() == Category.BIOMARKER).map(Mention::key).collect(Collectors.toUnmodifiableSet());
  }

  /** Demands in order of mention; a marker that is only spoken of («HER2 testing») demands nothing. */
  public List<MarkerDemand> read(String text) {
    List<MarkerDemand> demands = new ArrayList<>();
    for (Mention mention : lexicon.mentions(text)) {
      if (mention.category() == Category.BIOMARKER) {
        demands.addAll(demand(text, mention));
      }
    }
    addReceptorWords(PlainWords.of(text), demands);
    return demands;
  }

  /** One demand, or one for each alternative («exon 19 deletion or L858R»). */
  private List<MarkerDemand> demand(String text, Mention mention) {
    BiomarkerEntry entry = lexicon.biomarker(mention.key()).orElse(null);
    if (entry == null || !DEMAND_KINDS.contains(entry.kind())) {
      return List.of();
    }
    String form = text.substring(mention.start(), mention.end());
    String after = PlainWords.of(text.substring(mention.end(), Math.min(text.length(), mention.end() + AFTER)));
    String before = PlainWords.of(text.substring(Math.max(0, mention.start() - BEFORE), mention.start()));
    String inside = PlainWords.of(form);
    boolean negative =
        NEGATIVE_AFTER.matcher(after).find() || entry.kind().equals("gene") && !saysPositive(inside) && NEGATIVE_LIST.matcher(text.substring(mention.end())).find() || NEGATIVE_BEFORE.matcher(before + " ").find() || inside.endsWith("negative") || inside.equals("pmmr") || inside.equals("mss");
    Integer threshold = percent(after);
    // «No EGFR or ALK alteration, PD-L1 50 % or more»: a floor is never a denial
    negative &= threshold == null;
    boolean directed = DIRECTED_AFTER.matcher(after).find() && required.contains(entry.name());
    boolean positive = directed || (CLASS_AFTER.matcher(after).find() ? altersTheGene(entry) : POSITIVE_AFTER.matcher(after).find() || saysPositive(inside));
    boolean counted = threshold == null && COUNTED.matcher(before + " ").find();
    if (counted || !negative && !positive && threshold == null) {
      return List.of();
    }
    String name = entry.name().startsWith("hormone receptor") ? "ER" : entry.name();
    List<MarkerDemand> demands = new ArrayList<>();
    demands.add(new MarkerDemand(name, variant(form, after), threshold, !negative));
    for (Matcher other = ALTERNATIVE.matcher(after); demands.getFirst().alteration() != null && other.find(); ) {
      String variant = other.group(1);
      demands.add(new MarkerDemand(name, variant.startsWith("exon") ? variant : variant.toUpperCase(Locale.ROOT), threshold, !negative));
    }
    return demands;
  }

  /** A class of drugs asks for its gene's alteration only where their labels do: EGFR and BRAF inhibitors, not those of mTOR, CDK4 or PARP. */
  private boolean altersTheGene(BiomarkerEntry entry) {
    return entry.kind().equals("gene") && required.contains(entry.name());
  }

  private static boolean saysPositive(String form) {
    return form.endsWith("positive") || form.equals("dmmr") || form.startsWith("msi-h") || form.endsWith("+") || form.contains("::")
        || form.startsWith("t(") || form.startsWith("del(") || form.contains("deficien") || form.contains("instability");
  }

  private static @Nullable String variant(String form, String after) {
    Matcher inForm = Pattern.compile("[A-Z]\\d{2,4}[A-Z]").matcher(form);
    if (inForm.find()) {
      return inForm.group();
    }
    Matcher matcher = VARIANT.matcher(after);
    if (!matcher.find()) {
      return null;
    }
    String variant = matcher.group(1);
    return variant.startsWith("exon") ? variant : variant.toUpperCase(Locale.ROOT);
  }

  private static @Nullable Integer percent(String after) {
    Matcher matcher = PERCENT.matcher(after);
    return matcher.find() ? Integer.valueOf(matcher.group(1) == null ? matcher.group(2) : matcher.group(1)) : null;
  }

  /** «Hormone receptor» stands for ER, «triple-negative» for the three receptors. */
  private static void addReceptorWords(String plain, List<MarkerDemand> demands) {
    if (plain.matches(".*hormone[- ]receptor[- ]positive.*")) {
      addIfNew(demands, new MarkerDemand("ER", null, null, true));
    } else if (plain.matches(".*hormone[- ]receptor[- ]negative.*")) {
      addIfNew(demands, new MarkerDemand("ER", null, null, false));
    }
    if (plain.contains("microsatellite-unstable") || plain.contains("microsatellite unstable")) {
      addIfNew(demands, new MarkerDemand("MSI", null, null, true));
    }
    if (plain.matches(".*(?:triple[- ]negative|\\btnbc\\b).*")) {
      addIfNew(demands, new MarkerDemand("ER", null, null, false));
      addIfNew(demands, new MarkerDemand("HER2", null, null, false));
    }
  }

  private static void addIfNew(List<MarkerDemand> demands, MarkerDemand demand) {
    if (demands.stream().noneMatch(d -> d.name().equals(demand.name()))) {
      demands.add(demand);
    }
  }
}
