package io.oncoagent.consult.critic.reading;

import java.util.Set;

/** The small closed classes that carry negation and clause structure, English and Spanish (after NegEx, Chapman et al., J Biomed Inform 2001;34:301). */
final class CueWords {
  static final Set<String> CONJUNCTIONS =
      Set.of("but", "however", "whereas", "while", "although", "though", "therefore", "then", "so", "yet", "because", "hence", "thus", "since", "if", "when", "si", "cuando",
          "pero", "mientras", "aunque", "porque", "entonces", "sino", "luego");
  static final Set<String> AND = Set.of("and", "y", "e", "then");
  static final Set<String> VERBS =
      Set.of("is", "are", "was", "were", "has", "have", "had", "does", "did", "do", "should", "must", "may", "can", "could", "will", "would", "needs", "need", "start",
          "begin", "give", "add", "use", "treat", "offer", "proceed", "continue", "switch", "shows", "showed", "received", "receive", "remains", "improves",
          "improved", "starts", "recommend", "recommends", "consider", "administer", "prescribe", "initiate", "cancel", "skip", "takes", "gives", "benefits", "benefit",
          "plan", "schedule", "deliver", "increase", "reduce", "escalate", "omit", "avoid", "stop", "withhold", "discontinue", "get", "we", "obtain",
          "es", "son", "fue", "fueron", "esta", "estan", "debe", "deben", "puede", "pueden", "se", "iniciar", "inicie", "administrar", "administre",
          "dar", "tratar", "ofrecer", "comenzar", "comience", "anadir", "continuar", "usar", "recomendar", "recomienda", "requiere", "necesita", "suspender", "iniciamos");
  static final Set<String> NEGATORS =
      Set.of("no", "not", "never", "cannot", "neither", "nor", "without", "none", "lacks", "lacking", "lack", "nunca", "jamas", "ni", "sin",
          "ningun", "ninguna", "ninguno", "tampoco", "failed", "fails", "unable", "against", "absence", "ausencia", "contra", "insufficient", "inadequate", "insuficiente");
  /** Negate what follows and, as participles, what stands before; toggle under another negator. */
  static final Set<String> VERBAL =
      Set.of("avoid", "omit", "withhold", "exclude", "defer", "stop", "discontinue", "reject", "refuse", "decline", "forgo", "delay", "postpone", "skip", "cancel", "withholding",
          "avoiding", "omitting", "evitar", "evite", "omitir", "suspender", "aplazar", "excluir", "rechazar", "contraindication", "contraindications", "contraindicates", "precludes", "preclude",
          "hold", "interrumpir", "diferir", "retrasar", "unnecessary", "innecesario", "innecesaria", "cancelar", "objection");
  static final Set<String> PASSIVE =
      Set.of("avoided", "omitted", "withheld", "contraindicated", "excluded", "deferred", "stopped", "discontinued", "delayed", "postponed", "unnecessary",
          "waits", "waiting", "awaits", "espera", "held", "pospone", "unsuitable", "inappropriate", "ineligible", "withdrawn", "wait", "ineffective", "inactive", "futile", "declined", "refused", "rejected", "unsafe", "cancelled",
          "evitarse", "evitado", "evitada", "contraindicado", "contraindicada", "contraindicados", "desaconsejado", "desaconsejada", "esperar", "aplazarse", "aplazado", "diferirse", "suspendido", "suspenderse",
          "omitirse", "innecesario", "innecesaria", "rechazado", "rechazo", "diferido", "retrasarse", "discouraged", "prohibited", "forbidden", "prohibido", "prohibida", "inadecuado", "retirado", "retirada", "retirados", "retiradas");
  /** After «not» these deny the whole clause, subject included. */
  static final Set<String> ADVICE_AFTER_NOT =
      Set.of("recommended", "indicated", "given", "used", "needed", "required", "advised", "offered", "appropriate", "performed", "considered", "start",
          "started", "approved", "eligible", "candidate", "suitable", "be", "recommend", "justified", "warranted", "standard", "option", "effective", "support", "supported",
          "safe", "received", "proven", "established", "necessary", "beneficial", "superior", "improve", "improved", "prolong", "available", "routinely", "apply", "help", "work", "lengthen", "extend", "prolongs", "improves", "alter", "change",
          "recomienda", "recomendado", "recomendada", "recomendable", "indicado", "indicada", "debe", "deben", "administrar", "usar", "necesita", "requiere", "aconseja", "opcion", "candidato",
          "candidata", "adecuado", "demostro", "mejora", "mejoro", "aprobado", "ofrecer", "ofrece", "procede", "necesario", "necesaria", "proponer", "propone", "propuesto");
  static final Set<String> RESTRICTORS = Set.of("outside", "except", "unless", "until", "fuera", "excepto", "salvo", "hasta", "without", "sin", "before", "antes");
  static final Set<String> QUANTIFIERS = Set.of("more", "less", "later", "longer", "greater", "fewer", "mas", "menos", "mayor", "doubt", "solo", "only", "small");

  /** Words after which a denial no longer reaches: «contraindicated in heart failure» does not deny the heart failure. */
  static final Set<String> CIRCUMSTANCE = Set.of("in", "because", "due", "until", "for", "when", "if", "en", "por", "hasta", "before", "after", "since", "during", "tras", "given", "as", "to");
  /** «Against» denies after these only: «78 % against 73 %» compares. */
  static final Set<String> JUDGES = Set.of("recommend", "recommends", "recommended", "advise", "advises", "advised", "speaks", "speak", "argues", "decide", "decided", "recommendation");
  /** Verbs that go on with a subject named before a comma. */
  static final Set<String> AUXILIARIES =
      Set.of("is", "are", "was", "were", "has", "have", "had", "should", "must", "may", "can", "could", "will", "would", "es", "son", "fue", "fueron", "debe", "deben", "puede", "pueden", "esta", "estan");
  /** «Ineligible for cisplatin» denies the cisplatin, not what is given instead. */
  static final Set<String> UNFIT = Set.of("ineligible", "unsuitable", "unfit");

  static final Set<String> MEASURES = Set.of("rate", "rates", "incidence", "mortality", "risk", "risks", "number", "numbers", "count", "counts", "level", "levels", "use", "prevalence");

  static final Set<String> UNFIT_FOR = Set.of("for", "to", "para");
  static final Set<String> DEFERRING = Set.of("wait", "esperar", "waits", "waiting", "awaits", "espera", "held", "pospone", "deferred", "delayed", "postponed", "diferirse", "aplazarse", "diferido", "aplazado", "retrasarse");

  private CueWords() {}
}
