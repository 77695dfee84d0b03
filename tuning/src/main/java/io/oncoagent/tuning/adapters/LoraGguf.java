package io.oncoagent.tuning.adapters;

import io.oncoagent.tuning.TuningException;
import io.oncoagent.tuning.TuningException.Code;
import io.oncoagent.tuning.train.AdapterFiles;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A PEFT adapter as the GGUF file that llama.cpp serves (GGUF version 3; {@code general.type} «adapter», tensors in half precision). Only for architectures whose projections
 * llama.cpp keeps in Hugging Face's order; others are served by vLLM as they are.
 */
final class LoraGguf {
  /** Architectures by Hugging Face's {@code model_type}; llama.cpp calls them the same and does not permute their projections. */
  static final Set<String> ARCHITECTURES = Set.of("qwen2", "qwen3");

  private static final Pattern NAME = Pattern.compile("base_model\\.model\\.model\\.layers\\.(\\d+)\\.(?:self_attn|mlp)\\.(\\w+)\\.lora_([AB])\\.weight");
  private static final Map<String, String> MODULES =
      Map.of("q_proj", "attn_q", "k_proj", "attn_k", "v_proj", "attn_v", "o_proj", "attn_output", "gate_proj", "ffn_gate", "up_proj", "ffn_up", "down_proj", "ffn_down");
  private static final int VERSION = 3;
  private static final int ALIGNMENT = 32;
  private static final int TYPE_FLOAT = 6;
  private static final int TYPE_STRING = 8;
  private static final int HALF = 1;

  private LoraGguf() {}

  /**
   * Writes an adapter's GGUF file.
   *
   * @param trained folder with PEFT's two files
   * @param architecture one of {@link #ARCHITECTURES}
   * @throws TuningException where a module has no place in llama.cpp, or a file cannot be read or written
   */
  static void write(Path trained, String architecture, String name, Path to) {
    try {
      JsonNode settings = JsonMapper.builder().build().readTree(Files.readString(trained.resolve("adapter_config.json")));
      if (settings.path("use_rslora").asBoolean(false) || settings.path("use_dora").asBoolean(false)) {
        throw new TuningException(Code.INPUT, "llama.cpp serves plain LoRA only, not rsLoRA or DoRA");
      }
      Map<String, LoraTensors.Matrix> tensors = new TreeMap<>();
      LoraTensors.read(trained.resolve(AdapterFiles.WEIGHTS)).forEach((key, matrix) -> tensors.put(named(key), matrix));
      Path draft = to.resolveSibling(to.getFileName() + ".draft");
      Files.write(draft, bytes(tensors, architecture, name, (float) settings.path("lora_alpha").asDouble()));
      Files.move(draft, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new TuningException(Code.FAILED, "the adapter cannot be written as " + to, e);
    }
  }

  private static String named(String peft) {
    Matcher found = NAME.matcher(peft);
    String module = found.matches() ? MODULES.get(found.group(2)) : null;
    if (module == null) {
      throw new TuningException(Code.INPUT, "llama.cpp has no place for the adapter's " + peft);
    }
    return "blk." + found.group(1) + "." + module + ".weight.lora_" + (found.group(3).equals("A") ? "a" : "b");
  }

  private static byte[] bytes(Map<String, LoraTensors.Matrix> tensors, String architecture, String name, float alpha) {
    Growing out = new Growing();
    out.raw("GGUF".getBytes(StandardCharsets.US_ASCII)).int32(VERSION).int64(tensors.size()).int64(5);
    out.text("general.architecture").int32(TYPE_STRING).text(architecture).text("general.type").int32(TYPE_STRING).text("adapter");
    out.text("general.name").int32(TYPE_STRING).text(name).text("adapter.type").int32(TYPE_STRING).text("lora");
    out.text("adapter.lora.alpha").int32(TYPE_FLOAT).float32(alpha);
    long offset = 0;
    for (Map.Entry<String, LoraTensors.Matrix> t : tensors.entrySet()) {
      // The innermost dimension comes first.
      out.text(t.getKey()).int32(2).int64(t.getValue().columns()).int64(t.getValue().rows()).int32(HALF).int64(offset);
      offset = aligned(offset + 2L * t.getValue().values().length);
    }
    out.align();
    tensors.values().forEach(t -> out.halves(t.values()).align());
    return out.bytes();
  }

  private static long aligned(long size) {
    return (size + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
  }

  /** Little-endian bytes that grow. */
  private static final class Growing {
    private ByteBuffer buffer = ByteBuffer.allocate(1 << 16).order(ByteOrder.LITTLE_ENDIAN);

    private ByteBuffer room(int more) {
      if (buffer.remaining() < more) {
        buffer = ByteBuffer.allocate(Math.max(2 * buffer.capacity(), buffer.position() + more)).order(ByteOrder.LITTLE_ENDIAN).put(buffer.flip());
      }
      return buffer;
    }

    Growing raw(byte[] bytes) {
      room(bytes.length).put(bytes);
      return this;
    }

    Growing int32(int value) {
      room(Integer.BYTES).putInt(value);
      return this;
    }

    Growing int64(long value) {
      room(Long.BYTES).putLong(value);
      return this;
    }

    Growing float32(float value) {
      room(Float.BYTES).putFloat(value);
      return this;
    }

    Growing text(String text) {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return int64(bytes.length).raw(bytes);
    }

    Growing halves(float[] values) {
      ByteBuffer to = room(2 * values.length);
      for (float value : values) {
        to.putShort(Float.floatToFloat16(value));
      }
      return this;
    }

    Growing align() {
      return raw(new byte[(int) (aligned(buffer.position()) - buffer.position())]);
    }

    byte[] bytes() {
      byte[] all = new byte[buffer.position()];
      buffer.get(0, all);
      return all;
    }
  }
}
