package io.oncoagent.app.web.run;

/**
 * Something that a run did. Numbers are the same whether the run is followed live or read back from the store: the k-th step (from 0) begins with 2k+1 and
 * ends with 2k+2, and the run's end has the number after the last. What a model has written so far carries number 0: it is not repeated.
 *
 * @param kind started, ended, written or done
 * @param outcome in a few words, or how many tokens
 */
public record RunEvent(long number, String kind, String node, long millis, String outcome) {}
