package io.oncoagent.domain.facts;

/**
 * A condition beside the cancer, by the lexicon's code and kind (cardiac, renal, hepatic, autoimmune, frailty …).
 */
public record Comorbidity(String code, String name, String kind, boolean organFailure, String text, Grounds grounds) {}
