package io.oncoagent.app.web.worklist;

/**
 * A line of the worklist.
 *
 * @param what the case in one line
 * @param urgency 0 emergency, 1 soon, 2 routine
 * @param caseNumber the hospital's own, or empty
 */
public record WorkRow(String run, WorkGroup group, String what, String at, String account, int urgency, int alerts, String caseNumber) {
  /** Day and minute of UTC. */
  public String minute() {
    return at.length() < 16 ? at : at.substring(0, 16).replace('T', ' ');
  }
}
