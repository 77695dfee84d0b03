package io.oncoagent.tuning.corpus;

import io.oncoagent.tuning.corpus.dedup.MinHash;
import io.oncoagent.tuning.corpus.dedup.NearDuplicates;
import io.oncoagent.tuning.corpus.dedup.Shingles;
import io.oncoagent.tuning.corpus.split.Together;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is kept in memory of every clean record: about 700 bytes. */
final class Known {
  /** Words of an answer that may be that of many records: «yes», «stage II». */
  private static final int SHORT = 3;

  /** A longer answer that more records than this share, and more than so many of all, is a constant: 64 % of the published corpus carried one of two. */
  private static final int OFTEN = 20;
  private static final double OFTEN_SHARE = 0.005;

  private final Set<Long> hashes = new HashSet<>();
  private final List<int[]> notes = new ArrayList<>();
  private final List<int[]> answers = new ArrayList<>();
  private final List<Long> answerHashes = new ArrayList<>();
  private final List<List<String>> patients = new ArrayList<>();
  private final Map<Long, Integer> sameAnswer = new HashMap<>();

  /** False where an earlier record has the same words. */
  boolean add(CleanCase one, int[] note, int[] answer) {
    if (!hashes.add(one.hash())) {
      return false;
    }
    notes.add(note);
    answers.add(answer);
    patients.add(one.patients());
    long said = one.answer().strip().split("\\s+", SHORT + 2).length > SHORT ? Shingles.whole(one.answer()) : 0;
    answerHashes.add(said);
    if (said != 0) {
      sameAnswer.merge(said, 1, Integer::sum);
    }
    return true;
  }

  static int[] signature(String text) {
    return MinHash.of(Shingles.of(text));
  }

  int size() {
    return notes.size();
  }

  /** Which records answer what too many answer. */
  boolean constant(int record) {
    long said = answerHashes.get(record);
    return said != 0 && sameAnswer.getOrDefault(said, 0) > Math.max(OFTEN, OFTEN_SHARE * size());
  }

  /** Joins who belongs together, and tells which records are near duplicates. */
  boolean[] nearDuplicates(double threshold, Together groups) {
    Map<String, Integer> first = new HashMap<>();
    for (int i = 0; i < patients.size(); i++) {
      for (String patient : patients.get(i)) {
        Integer earlier = first.putIfAbsent(patient, i);
        if (earlier != null) {
          groups.join(earlier, i);
        }
      }
    }
    return new NearDuplicates(threshold).find(notes, answers, groups);
  }

  /** By record, the name of its group: the first in alphabetical order among all names of its patients. */
  String[] groupNames(Together groups) {
    String[] least = new String[size()];
    for (int i = 0; i < size(); i++) {
      int group = groups.of(i);
      for (String patient : patients.get(i)) {
        least[group] = least[group] == null || patient.compareTo(least[group]) < 0 ? patient : least[group];
      }
    }
    String[] names = new String[size()];
    for (int i = 0; i < size(); i++) {
      names[i] = least[groups.of(i)];
    }
    return names;
  }
}
