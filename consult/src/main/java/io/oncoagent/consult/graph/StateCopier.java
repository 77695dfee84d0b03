package io.oncoagent.consult.graph;

import java.io.IOException;
import java.io.ObjectInput;
import java.io.ObjectOutput;
import java.util.LinkedHashMap;
import java.util.Map;
import org.bsc.langgraph4j.serializer.StateSerializer;

/**
 * Copies states between nodes. The values are immutable, so that a copy may share them; Java serialization, the library's default, is
 * never used for what is stored.
 */
final class StateCopier extends StateSerializer<ConsultState> {
  StateCopier() {
    super(ConsultState::new);
  }

  @Override
  public ConsultState cloneObject(ConsultState state) {
    return new ConsultState(state.data());
  }

  @Override
  public void writeData(Map<String, Object> data, ObjectOutput out) throws IOException {
    out.writeInt(data.size());
    for (Map.Entry<String, Object> value : data.entrySet()) {
      byte[] json = CheckpointCodec.encode(Channel.of(value.getKey()), value.getValue());
      out.writeUTF(value.getKey());
      out.writeInt(json.length);
      out.write(json);
    }
  }

  @Override
  public Map<String, Object> readData(ObjectInput in) throws IOException {
    Map<String, Object> data = new LinkedHashMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      String key = in.readUTF();
      byte[] json = new byte[in.readInt()];
      in.readFully(json);
      data.put(key, CheckpointCodec.decode(Channel.of(key), json));
    }
    return data;
  }
}
