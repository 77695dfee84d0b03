package io.oncoagent.consult.critic.reading;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Units as written, their base and factor. Weeks are 7 days, years 12 months; nothing else is converted. */
final class Units {
  /** A unit's base and the factor to it. */
  record Unit(String base, double factor) {}

  static final Set<String> DOSES =
      Set.of("mg", "mg/m2", "mg/kg", "mg/kg/day", "iu", "iu/m2", "iu/kg", "auc", "mbq", "mbq/kg", "ml", "mg/day", "mg/m2/day");
  private static final Map<String, Unit> BY_NAME = new HashMap<>();

  static {
    all("mg", 1, "mg", "milligram", "milligrams", "miligramo", "miligramos");
    all("mg", 1000, "g", "gram", "grams", "gramo", "gramos");
    all("mg", 0.001, "mcg", "ug", "µg", "μg", "microgram", "micrograms", "microgramos");
    all("mg/m2", 1, "mg/m2", "mg/m²", "mg/sqm", "mg/m^2");
    all("mg/m2", 1000, "g/m2", "g/m²");
    all("mg/m2", 0.001, "mcg/m2", "mcg/m²", "µg/m2", "µg/m²", "μg/m2", "μg/m²");
    all("mg/kg", 1, "mg/kg");
    all("mg/kg", 1000, "g/kg");
    all("mg/kg", 0.001, "mcg/kg", "µg/kg", "μg/kg", "ug/kg");
    all("mg/dl", 1, "mg/dl");
    all("mg/day", 1, "mg/day", "mg/d", "mg/dia");
    all("mg/m2/day", 1, "mg/m2/day", "mg/m2/d", "mg/m2/dia", "mg/m²/day", "mg/m²/dia");
    all("mg/kg/day", 1, "mg/kg/day", "mg/kg/d", "mg/kg/dia");
    all("iu", 1, "iu", "u", "ui", "units", "unit", "unidades");
    all("iu/m2", 1, "iu/m2", "u/m2", "iu/m²", "u/m²", "ui/m2", "units/m2", "units/m²", "unidades/m2");
    all("iu/kg", 1, "iu/kg", "u/kg", "units/kg");
    all("gy", 1, "gy", "gray", "grays");
    all("gy", 0.01, "cgy");
    all("fractions", 1, "fraction", "fractions", "fx", "fraccion", "fracciones", "sesion", "sesiones", "session", "sessions");
    all("cycles", 1, "cycle", "cycles", "ciclo", "ciclos", "course", "courses", "curso", "cursos");
    all("doses", 1, "dose", "doses", "dosis");
    all("days", 1, "day", "days", "dia", "dias");
    all("days", 7, "week", "weeks", "semana", "semanas", "wk", "wks");
    all("months", 1, "month", "months", "mes", "meses", "mo");
    all("months", 12, "year", "years", "ano", "anos", "yr", "yrs", "yo");
    all("hours", 1, "hour", "hours", "h", "hr", "hrs", "hora", "horas");
    all("minutes", 1, "minute", "minutes", "min", "minuto", "minutos");
    all("%", 1, "%", "percent", "per-cent");
    all("cm", 1, "cm");
    all("cm", 0.1, "mm");
    all("kg", 1, "kg");
    all("ml", 1, "ml");
    all("ml/min", 1, "ml/min");
    all("mbq", 1, "mbq");
    all("mbq", 1000, "gbq");
    all("mbq", 37, "mci");
    all("ng/ml", 1, "ng/ml");
    all("mut/mb", 1, "mut/mb", "mutations/mb");
    all("trials", 1, "trial", "trials", "study", "studies", "ensayo", "ensayos", "estudio", "estudios");
    all("patients", 1, "patient", "patients", "paciente", "pacientes", "women", "men", "children");
    all("lines", 1, "lines", "lineas", "line", "linea");
  }

  private Units() {}

  private static void all(String base, double factor, String... names) {
    for (String name : names) {
      BY_NAME.put(name, new Unit(base, factor));
    }
  }

  static @Nullable Unit named(String written) {
    return BY_NAME.get(written);
  }
}
