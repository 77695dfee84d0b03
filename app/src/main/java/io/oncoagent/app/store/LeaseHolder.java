package io.oncoagent.app.store;

import java.util.function.Predicate;

/**
 * Who holds leases here, and whether another holder still lives.
 *
 * @param name of this process
 * @param alive false only when the named process is surely gone; a lease of a gone process is free at once, any other after its time
 */
public record LeaseHolder(String name, Predicate<String> alive) {}
