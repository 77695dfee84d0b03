package io.oncoagent.tuning.adapters;

/**
 * What a gate saw.
 *
 * @param outcome pass or fail
 * @param control seen where the gate noticed its planted fault, missed where it did not and so proves nothing
 */
public record GateRecord(String gate, String outcome, String control) {
  boolean passed() {
    return outcome.equals("pass") && control.equals("seen");
  }
}
