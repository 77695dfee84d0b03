package io.oncoagent.knowledge.index;

import io.oncoagent.domain.evidence.PassageSentence;
import io.oncoagent.domain.evidence.SentenceRole;
import io.oncoagent.knowledge.corpus.DraftPassage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Passages as compact bytes in the index. Lead-ins repeat from sentence to sentence, so each is written once. */
final class PassageCodec {
  private static final SentenceRole[] ROLES = SentenceRole.values();

  private PassageCodec() {}

  static BytesRef encode(DraftPassage passage) {
    ByteBuffersDataOutput out = new ByteBuffersDataOutput();
    try {
      out.writeVInt(passage.section().size());
      for (String heading : passage.section()) {
        out.writeString(heading);
      }
      out.writeVInt(passage.page() == null ? 0 : passage.page());
      out.writeVInt(passage.ordinal());
      out.writeString(passage.text());
      optional(out, passage.strength());
      sentences(out, passage.sentences());
    } catch (IOException e) {
      throw new IllegalStateException("writing to memory cannot fail", e);
    }
    return new BytesRef(out.toArrayCopy());
  }

  private static void sentences(DataOutput out, List<PassageSentence> sentences) throws IOException {
    List<String> leads = new ArrayList<>();
    out.writeVInt(sentences.size());
    for (PassageSentence sentence : sentences) {
      out.writeVInt(sentence.start());
      out.writeVInt(sentence.end() - sentence.start());
      out.writeVInt(sentence.role().ordinal());
      optional(out, sentence.strength());
      String lead = sentence.leadIn();
      int known = lead == null ? 0 : leads.indexOf(lead) + 1;
      out.writeVInt(lead == null ? 0 : known == 0 ? 1 : known + 1);
      if (lead != null && known == 0) {
        out.writeString(lead);
        leads.add(lead);
      }
    }
  }

  static DraftPassage decode(BytesRef bytes) {
    ByteArrayDataInput in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
    List<String> section = new ArrayList<>();
    for (int n = in.readVInt(); n > 0; n--) {
      section.add(string(in));
    }
    int page = in.readVInt();
    int ordinal = in.readVInt();
    String text = string(in);
    String strength = optional(in);
    return new DraftPassage(section, page == 0 ? null : page, ordinal, text, sentences(in), strength);
  }

  private static List<PassageSentence> sentences(ByteArrayDataInput in) {
    List<String> leads = new ArrayList<>();
    List<PassageSentence> sentences = new ArrayList<>();
    for (int n = in.readVInt(); n > 0; n--) {
      int start = in.readVInt();
      int end = start + in.readVInt();
      SentenceRole role = ROLES[in.readVInt()];
      String strength = optional(in);
      int mark = in.readVInt();
      String lead = mark == 0 ? null : mark == 1 ? string(in) : leads.get(mark - 2);
      if (mark == 1 && lead != null) {
        leads.add(lead);
      }
      sentences.add(new PassageSentence(start, end, role, lead, strength));
    }
    return sentences;
  }

  private static void optional(DataOutput out, @Nullable String text) throws IOException {
    out.writeByte((byte) (text == null ? 0 : 1));
    if (text != null) {
      out.writeString(text);
    }
  }

  private static @Nullable String optional(ByteArrayDataInput in) {
    return in.readByte() == 0 ? null : string(in);
  }

  private static String string(ByteArrayDataInput in) {
    byte[] bytes = new byte[in.readVInt()];
    in.readBytes(bytes, 0, bytes.length);
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
