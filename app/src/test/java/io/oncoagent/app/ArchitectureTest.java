package io.oncoagent.app;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.oncoagent.domain.casefile.DeidentifiedCase;
import io.oncoagent.domain.intake.CaseText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** The shape of the system: each rule says why. */
class ArchitectureTest {
  private static final JavaClasses ALL =
      new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("io.oncoagent");

  private static void onlyUses(String module, String... allowed) {
    List<String> forbidden = new ArrayList<>(List.of("lexicon", "inference", "deid", "knowledge", "gateway", "consult", "tuning", "evaluation", "app", "domain"));
    forbidden.remove(module);
    forbidden.removeAll(List.of(allowed));
    noClasses().that().resideInAPackage("io.oncoagent." + module + "..").should().dependOnClassesThat()
        .resideInAnyPackage(forbidden.stream().map(m -> "io.oncoagent." + m + "..").toArray(String[]::new))
        .because("data flows one way; " + module + " may use " + String.join(", ", allowed)).check(ALL);
  }

  @Test
  void modulesPointOneWay() {
    onlyUses("domain");
    onlyUses("lexicon", "domain");
    onlyUses("inference");
    onlyUses("deid", "domain", "lexicon", "inference");
    onlyUses("knowledge", "domain", "lexicon", "inference");
    onlyUses("gateway");
    onlyUses("consult", "domain", "lexicon", "knowledge", "gateway", "inference");
    onlyUses("tuning", "domain", "lexicon", "inference", "deid", "knowledge", "gateway", "consult");
  }

  @Test
  void aConsultationNeedsNoTuning() {
    noClasses().that().resideInAnyPackage("io.oncoagent.consult..", "io.oncoagent.gateway..", "io.oncoagent.knowledge..", "io.oncoagent.deid..")
        .should().dependOnClassesThat().resideInAPackage("io.oncoagent.tuning..")
        .because("training data and its tools are never in the path of a patient's consultation").check(ALL);
  }

  @Test
  void packagesMakeNoCyclesInTheDomain() {
    slices().matching("io.oncoagent.domain.(*)..").should().beFreeOfCycles()
        .because("the domain's packages stand in the order of the flow").check(ALL);
  }

  @Test
  void aDomainPackageUsesOnlyEarlierOnes() {
    List<String> order = List.of("intake", "casefile", "facts", "route", "evidence", "recommendation", "verdict", "review", "report");
    for (int i = 0; i < order.size(); i++) {
      String[] later = order.subList(i + 1, order.size()).stream().map(p -> "io.oncoagent.domain." + p + "..").toArray(String[]::new);
      if (later.length > 0) {
        noClasses().that().resideInAPackage("io.oncoagent.domain." + order.get(i) + "..").should().dependOnClassesThat().resideInAnyPackage(later)
            .because("a case flows from intake to report and never back").check(ALL);
      }
    }
  }

  @Test
  void theDomainDoesNothing() {
    noClasses().that().resideInAPackage("io.oncoagent.domain..").should().dependOnClassesThat()
        .resideInAnyPackage("java.io..", "java.nio..", "java.net..", "java.sql..", "org.slf4j..", "tools.jackson..")
        .because("the domain holds words, not work").check(ALL);
  }

  @Test
  void theShellIsADoorOfItsOwn() {
    noClasses().that(not(resideInAnyPackage("io.oncoagent.app", "io.oncoagent.app.cli.."))).should().dependOnClassesThat().resideInAPackage("io.oncoagent.app.cli..")
        .because("page, batch and desk say what went wrong in the words of app.failure, and know no commands").check(ALL);
    noClasses().that().resideInAPackage("io.oncoagent.app.failure..").should().dependOnClassesThat()
        .resideInAnyPackage("io.oncoagent.app.cli..", "io.oncoagent.app.web..", "io.oncoagent.app.batch..", "io.oncoagent.app.bench..")
        .because("a failure is told alike at every door").check(ALL);
  }

  private static void oneRoom(String library, String why, String... rooms) {
    noClasses().that(not(resideInAnyPackage(rooms))).should().dependOnClassesThat().resideInAnyPackage(library).because(why).check(ALL);
  }

  @Test
  void everyLibraryHasOneRoom() {
    oneRoom("org.bsc.langgraph4j..", "only the graph knows the graph library", "io.oncoagent.consult.graph..");
    oneRoom("org.apache.lucene..", "only the knowledge base knows the index", "io.oncoagent.knowledge..");
    oneRoom("ai.onnxruntime..", "only inference runs encoder models", "io.oncoagent.inference..");
    oneRoom("ai.djl..", "only inference knows tokenizers", "io.oncoagent.inference..");
    oneRoom("org.apache.pdfbox..", "PDF is read by the corpus readers and at the front door", "io.oncoagent.knowledge.corpus..", "io.oncoagent.app.intake..");
    oneRoom("picocli..", "only the command line parses arguments", "io.oncoagent.app.cli..");
    oneRoom("org.springframework..", "only the page knows its server", "io.oncoagent.app.web..");
    oneRoom("gg.jte..", "only the page has templates", "io.oncoagent.app.web..");
    oneRoom("java.sql..", "only the store speaks SQL", "io.oncoagent.app.store..");
    oneRoom("org.sqlite..", "only the store speaks SQL", "io.oncoagent.app.store..");
    oneRoom("com.google.crypto.tink..", "only the store seals", "io.oncoagent.app.store..");
  }

  /** Plays people before the page that it started itself on loopback; no consultation goes through it. */
  private static final String LOAD = "io.oncoagent.app.bench.serve..";

  @Test
  void onlyTheGatewayTalksToTheNetworkAndOnlyBehindItsGuard() {
    noClasses().that(not(resideInAnyPackage("io.oncoagent.gateway..", LOAD)))
        .should().dependOnClassesThat().resideInAnyPackage("java.net.http..", "javax.net..")
        .because("nothing leaves the building; the gateway to model servers is the one exception, behind its egress guard").check(ALL);
    noClasses().that(not(resideInAnyPackage("io.oncoagent.gateway.openai..", LOAD))).should().dependOnClassesThat().resideInAnyPackage("java.net.http..")
        .because("a connection is made only to an address that the guard has checked").check(ALL);
    noClasses().that(not(resideInAnyPackage("io.oncoagent.gateway..", LOAD))).should().dependOnClassesThat().haveFullyQualifiedName("java.net.Socket")
        .orShould().dependOnClassesThat().haveFullyQualifiedName("java.net.URLConnection")
        .because("nothing leaves the building").check(ALL);
  }

  @Test
  void identifyingTextLivesOnlyAtTheDoorsAndInDeidentification() {
    noClasses().that(not(resideInAnyPackage("io.oncoagent.domain.intake..", "io.oncoagent.deid..", "io.oncoagent.app.cli..", "io.oncoagent.app.intake..",
            "io.oncoagent.app.batch..", "io.oncoagent.app.wiring..", "io.oncoagent.app.bench..", "io.oncoagent.evaluation..", "io.oncoagent.app.desk..",
            "io.oncoagent.app.web.intake..", "io.oncoagent.tuning.corpus..")))
        .should().dependOnClassesThat().areAssignableTo(CaseText.class)
        .because("Zero-PHI is a matter of types: what is behind de-identification cannot even name the raw text").check(ALL);
  }

  @Test
  void onlyDeidentificationMakesDeidentifiedCases() {
    noClasses().that(not(resideInAnyPackage("io.oncoagent.deid..", "io.oncoagent.domain.casefile..")))
        .should().callConstructor(DeidentifiedCase.class, io.oncoagent.domain.intake.Language.class, String.class, List.class, String.class)
        .because("a de-identified case comes from de-identification, or from a sealed checkpoint through the codec").check(ALL);
  }

  @Test
  void timeChanceAndSurroundingsAreHandedIn() {
    noClasses().that(not(resideInAnyPackage("io.oncoagent.app.settings..", "io.oncoagent.app.wiring..")))
        .should().callMethod(Instant.class, "now").orShould().callMethod(UUID.class, "randomUUID").orShould().callMethod(System.class, "getenv")
        .orShould().callMethod(System.class, "getenv", String.class).orShould().callConstructor(Random.class)
        .because("clock, randomness and environment are handed in, so that a run can be repeated").check(ALL);
  }

  @Test
  void namesSayWhatThingsAre() {
    noClasses().should().haveSimpleNameEndingWith("Util").orShould().haveSimpleNameEndingWith("Utils").orShould().haveSimpleNameEndingWith("Helper")
        .orShould().haveSimpleNameEndingWith("Manager").orShould().haveSimpleNameEndingWith("Impl")
        .because("such names hide what a class is for").check(ALL);
    noClasses().should().resideInAnyPackage("..util..", "..common..", "..helper..", "..misc..", "..impl..", "..base..")
        .because("such packages collect what nobody placed").check(ALL);
  }

  @Test
  void packagesAreNullMarked() {
    classes().that().haveSimpleName("package-info").should().beAnnotatedWith("org.jspecify.annotations.NullMarked")
        .because("a null that is meant is written down").check(ALL);
    List<String> marked = ALL.stream().filter(c -> c.getSimpleName().equals("package-info")).map(JavaClass::getPackageName).toList();
    Assertions.assertThat(ALL.stream().map(JavaClass::getPackageName).filter(p -> !p.startsWith("io.oncoagent.app.web.template")).distinct()).isSubsetOf(marked);
  }

  @Test
  void filesStaySmall() throws IOException {
    Path root = Path.of(System.getProperty("oncoagent.root"));
    List<String> long300 = new ArrayList<>();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(p -> p.toString().matches(".*/src/main/java/.*\\.java")).toList()) {
        long lines = Files.readString(file).lines().count();
        if (lines > 300) {
          long300.add(root.relativize(file) + ": " + lines);
        }
      }
    }
    Assertions.assertThat(long300).as("one idea a file: at most 300 lines").isEmpty();
  }

  @Test
  void noFileNamesARegistryOrAMachine() throws IOException {
    Pattern forbidden = Pattern.compile("repo1?\\.maven|registry\\.npmjs|pypi\\.org|/wor[k]/(main|shared|h)\\b");
    Path root = Path.of(System.getProperty("oncoagent.root"));
    List<String> found = new ArrayList<>();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(p -> p.toString().matches(".*\\.(java|md|tsv|xml|yaml|properties)") && !p.toString().contains("/target/") && !p.toString().contains("/.git/")).toList()) {
        if (!file.endsWith("ArchitectureTest.java") && forbidden.matcher(Files.readString(file)).find()) {
          found.add(root.relativize(file).toString());
        }
      }
    }
    Assertions.assertThat(found).isEmpty();
  }
}
