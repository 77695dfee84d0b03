package io.oncoagent.domain.facts;

import org.jspecify.annotations.Nullable;

/**
 * A measured organ function or laboratory value as written (creatinine, eGFR, bilirubin, LVEF, platelets …); nothing is converted.
 */
public record OrganFunction(String name, String value, @Nullable String unit, String text, Grounds grounds) {}
