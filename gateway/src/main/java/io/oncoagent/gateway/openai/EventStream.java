package io.oncoagent.gateway.openai;

import io.oncoagent.gateway.GatewayException;
import io.oncoagent.gateway.GatewayException.Code;
import io.oncoagent.gateway.chat.TokenListener;
import java.io.IOException;
import java.io.InputStream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Reads server-sent events, or one whole JSON reply from a server that does not stream. */
final class EventStream {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final String DATA = "data:";
  private static final String DONE = "[DONE]";

  private EventStream() {}

  /**
   * @throws IOException when the connection breaks
   * @throws GatewayException when the events are no JSON, or carry an error
   */
  static Transcript read(InputStream body, TokenListener listener) throws IOException {
    Transcript transcript = new Transcript();
    BoundedLines lines = new BoundedLines(body);
    StringBuilder whole = new StringBuilder();
    boolean streamed = false;
    for (String line = lines.next(); line != null; line = lines.next()) {
      if (line.startsWith(DATA)) {
        streamed = true;
        String data = line.substring(DATA.length()).strip();
        if (data.equals(DONE)) {
          return transcript;
        }
        add(transcript, data);
        listener.written(transcript.written());
      } else if (!streamed) {
        whole.append(line).append('\n');
      }
    }
    if (!streamed && !whole.toString().isBlank()) {
      add(transcript, whole.toString());
    }
    return transcript;
  }

  private static void add(Transcript transcript, String json) {
    try {
      transcript.add(MAPPER.readTree(json));
    } catch (JacksonException e) {
      throw new GatewayException(Code.BROKEN_REPLY, "the model server's reply is not JSON", null);
    }
  }
}
