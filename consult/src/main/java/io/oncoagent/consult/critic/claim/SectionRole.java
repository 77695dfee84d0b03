package io.oncoagent.consult.critic.claim;

import io.oncoagent.consult.critic.reading.Folding;
import java.util.List;
import java.util.Map;

/** What a section of a text is for, by the words of its heading. An unknown heading is held to the rules of options. */
public enum SectionRole {
  SUMMARY,
  OPTIONS,
  WORKUP,
  SAFETY,
  LIMITS,
  SOURCES,
  UNKNOWN;

  private static final Map<SectionRole, List<String>> WORDS =
      Map.of(
          SOURCES, List.of("source", "reference", "citation", "fuente", "referencia", "bibliograf"),
          LIMITS, List.of("limit", "uncertain", "question", "missing", "disclaimer", "incertidumbre", "pregunta", "faltan", "advertencia general", "caveat"),
          SAFETY, List.of("safety", "caution", "warning", "contraindic", "monitor", "toxic", "segur", "precauc", "riesgo", "alert", "emergenc"),
          SUMMARY, List.of("summary", "case", "finding", "patient", "resumen", "caso", "hallazgo", "paciente", "clinical picture", "presentation"),
          WORKUP, List.of("work-up", "workup", "diagnos", "staging", "test", "estadific", "estudio", "prueba"),
          OPTIONS, List.of("option", "recommend", "manage", "treat", "plan", "therap", "opcion", "recomend", "manejo", "tratam"));
  private static final List<SectionRole> ORDER = List.of(SOURCES, LIMITS, SAFETY, SUMMARY, OPTIONS, WORKUP);

  /** The role that the heading's words name. */
  public static SectionRole ofHeading(String heading) {
    String folded = Folding.fold(heading);
    for (SectionRole role : ORDER) {
      if (WORDS.getOrDefault(role, List.of()).stream().anyMatch(folded::contains)) {
        return role;
      }
    }
    return UNKNOWN;
  }

  /** Whether its sentences are offers unless they say otherwise. */
  public boolean offers() {
    return this == OPTIONS || this == UNKNOWN || this == WORKUP;
  }
}
