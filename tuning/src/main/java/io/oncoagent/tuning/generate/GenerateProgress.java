package io.oncoagent.tuning.generate;

/** Where a run is. {@code casesAnHour}: cases that stand, since this process began. */
public record GenerateProgress(int made, int count, int rejected, int concurrency, double casesAnHour) {}
