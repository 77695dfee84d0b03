package io.oncoagent.tuning.adapters;

/**
 * The paired gain in accuracy over the base model on held-out cases.
 *
 * @param value mean difference, from −1 to 1
 * @param low lower end of its 95 % interval
 * @param high upper end
 * @param n held-out cases
 */
public record Gain(double value, double low, double high, int n) {}
