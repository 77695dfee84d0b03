package io.oncoagent.tuning.adapters;

import io.oncoagent.tuning.TuningException;
import io.oncoagent.tuning.TuningException.Code;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The matrices of a LoRA adapter as PEFT writes them (safetensors), by name in alphabetical order. Adapters are small: all of it is read at once. */
final class LoraTensors {
  /** A matrix, row by row. */
  record Matrix(int rows, int columns, float[] values) {}

  private static final int LENGTH = 8;

  private LoraTensors() {}

  static Map<String, Matrix> read(Path file) {
    try {
      ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
      int header = Math.toIntExact(bytes.getLong(0));
      JsonNode list = JsonMapper.builder().build().readTree(new String(bytes.array(), LENGTH, header, StandardCharsets.UTF_8));
      Map<String, Matrix> found = new TreeMap<>();
      for (Map.Entry<String, JsonNode> entry : list.properties()) {
        if (!entry.getKey().equals("__metadata__")) {
          found.put(entry.getKey(), matrix(entry.getValue(), bytes, LENGTH + header));
        }
      }
      return found;
    } catch (IOException | JacksonException | ArithmeticException | IndexOutOfBoundsException e) {
      throw new TuningException(Code.FAILED, "the adapter's weights in " + file + " cannot be read", e);
    }
  }

  private static Matrix matrix(JsonNode told, ByteBuffer bytes, int start) {
    JsonNode shape = told.path("shape");
    int rows = shape.path(0).asInt();
    int columns = shape.path(1).asInt();
    int at = start + told.path("data_offsets").path(0).asInt();
    float[] values = new float[Math.multiplyExact(rows, columns)];
    String type = told.path("dtype").asString("");
    for (int i = 0; i < values.length; i++) {
      values[i] = switch (type) {
        case "F32" -> bytes.getFloat(at + 4 * i);
        case "F16" -> Float.float16ToFloat(bytes.getShort(at + 2 * i));
        case "BF16" -> Float.intBitsToFloat(bytes.getShort(at + 2 * i) << Short.SIZE);
        default -> throw new TuningException(Code.FAILED, "the adapter's weights are of the type " + type + ", which is not known here");
      };
    }
    return new Matrix(rows, columns, values);
  }
}
