package io.oncoagent.deid.detect;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.InflaterInputStream;
import java.util.zip.DeflaterOutputStream;

/**
 * Weights of the tagger: a conditional random field over four labels. Trained by {@code TagTrainer} on snippets and notes written for this project;
 * the file holds the slots that carry weight, each as four numbers in steps of 1/32.
 */
final class TagModel {
  /** Nothing, a person's name, a place or address, a facility or employer. */
  static final int LABELS = 4;

  /** How a word hangs on the one before it: side by side, by a hyphen or apostrophe, by a full stop, by a comma or other mark. */
  static final int LINKS = 4;

  static final int NAME = 1;
  static final int ADDRESS = 2;
  static final int FACILITY = 3;
  /** Weights are counted in steps of one in this. */
  static final double STEP = 32;

  final byte[] steps = new byte[TagFeatures.SLOTS * LABELS];
  final float[] transitions = new float[LINKS * LABELS * LABELS];
  final WordLikeness likeness = new WordLikeness();

  static TagModel shipped() {
    return Holder.SHIPPED;
  }

  static TagModel read(InputStream stream) throws IOException {
    TagModel model = new TagModel();
    try (DataInputStream in = new DataInputStream(new InflaterInputStream(stream))) {
      for (int i = 0; i < model.transitions.length; i++) {
        model.transitions[i] = (float) (in.readShort() / STEP);
      }
      model.likeness.read(in);
      int slots = in.readInt();
      int slot = 0;
      for (int n = 0; n < slots; n++) {
        slot += in.readUnsignedShort();
        for (int label = 0; label < LABELS; label++) {
          model.steps[slot * LABELS + label] = in.readByte();
        }
      }
    }
    return model;
  }

  void write(OutputStream stream) throws IOException {
    try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(stream))) {
      for (float weight : transitions) {
        out.writeShort((int) Math.round(weight * STEP));
      }
      likeness.write(out);
      int kept = 0;
      for (int slot = 0; slot < TagFeatures.SLOTS; slot++) {
        kept += carries(slot) ? 1 : 0;
      }
      out.writeInt(kept);
      int last = 0;
      for (int slot = 0; slot < TagFeatures.SLOTS; slot++) {
        if (!carries(slot)) {
          continue;
        }
        out.writeShort(slot - last);
        last = slot;
        for (int label = 0; label < LABELS; label++) {
          out.writeByte(steps[slot * LABELS + label]);
        }
      }
    }
  }

  /** Takes over weights as whole steps. */
  void weigh(float[] weights) {
    for (int i = 0; i < steps.length; i++) {
      steps[i] = (byte) Math.max(-127, Math.min(127, Math.round(weights[i] * STEP)));
    }
  }

  private boolean carries(int slot) {
    for (int label = 0; label < LABELS; label++) {
      if (steps[slot * LABELS + label] != 0) {
        return true;
      }
    }
    return false;
  }

  private static final class Holder {
    static final TagModel SHIPPED = load();

    private static TagModel load() {
      try (InputStream in = TagModel.class.getResourceAsStream("/io/oncoagent/deid/tags.bin")) {
        if (in == null) {
          throw new IllegalStateException("data file tags.bin is missing from the build");
        }
        return read(in);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
