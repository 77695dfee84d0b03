package io.oncoagent.app.store;

/** What stands openly of a patient. {@code state}: ACTIVE, ERASING (an erasure was cut off and goes on) or ERASED. */
public record PatientRow(String id, String createdAt, String state) {}
