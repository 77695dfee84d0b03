package io.oncoagent.tuning.adapters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.oncoagent.tuning.TuningException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The GGUF file read back by hand: what llama.cpp will find in it. That it does serve it is shown with a real server (docs/benchmarks.md). */
class LoraGgufTest {
  @TempDir private Path folder = Path.of("");

  private Path adapter(String module, String settings) throws IOException {
    String a = "base_model.model.model.layers.21." + module + ".lora_A.weight";
    String b = "base_model.model.model.layers.21." + module + ".lora_B.weight";
    String header = "{\"__metadata__\":{\"format\":\"pt\"},\"" + a + "\":{\"dtype\":\"F32\",\"shape\":[2,3],\"data_offsets\":[0,24]},\"" + b + "\":{\"dtype\":\"BF16\",\"shape\":[4,2],\"data_offsets\":[24,40]}}";
    ByteBuffer bytes = ByteBuffer.allocate(8 + header.length() + 40).order(ByteOrder.LITTLE_ENDIAN);
    bytes.putLong(header.length()).put(header.getBytes(StandardCharsets.US_ASCII));
    for (float value : new float[] {1, 2, 3, 4, 5, 6}) {
      bytes.putFloat(value);
    }
    for (float value : new float[] {-1, .5f, 0, 8, 1, 1, 2, 2}) {
      bytes.putShort((short) (Float.floatToIntBits(value) >>> 16));
    }
    Files.write(folder.resolve("adapter_model.safetensors"), bytes.array());
    Files.writeString(folder.resolve("adapter_config.json"), settings);
    return folder;
  }

  private static String text(ByteBuffer in) {
    byte[] bytes = new byte[(int) in.getLong()];
    in.get(bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static float[] halves(ByteBuffer in, int at, int count) {
    float[] values = new float[count];
    for (int i = 0; i < count; i++) {
      values[i] = Float.float16ToFloat(in.getShort(at + 2 * i));
    }
    return values;
  }

  @Test
  void theFileHoldsBothMatricesWhereLlamaCppLooksForThem() throws IOException {
    Path file = folder.resolve("grading.gguf");
    LoraGguf.write(adapter("mlp.down_proj", "{\"lora_alpha\":16}"), "qwen2", "grading", file);
    ByteBuffer in = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
    assertThat(in.getInt()).isEqualTo(0x46554747);
    assertThat(in.getInt()).isEqualTo(3);
    assertThat(in.getLong()).isEqualTo(2);
    long pairs = in.getLong();
    Map<String, Object> told = new HashMap<>();
    for (long i = 0; i < pairs; i++) {
      String key = text(in);
      told.put(key, in.getInt() == 8 ? text(in) : in.getFloat());
    }
    assertThat(told).containsEntry("general.type", "adapter").containsEntry("general.architecture", "qwen2").containsEntry("adapter.type", "lora").containsEntry("adapter.lora.alpha", 16f);
    Map<String, long[]> tensors = new HashMap<>();
    for (int i = 0; i < 2; i++) {
      String name = text(in);
      assertThat(in.getInt()).isEqualTo(2);
      long[] shape = {in.getLong(), in.getLong(), 0};
      assertThat(in.getInt()).isEqualTo(1);
      shape[2] = in.getLong();
      tensors.put(name, shape);
    }
    assertThat(tensors.get("blk.21.ffn_down.weight.lora_a")).containsExactly(3, 2, 0);
    assertThat(tensors.get("blk.21.ffn_down.weight.lora_b")).containsExactly(2, 4, 32);
    int data = (in.position() + 31) / 32 * 32;
    assertThat(halves(in, data, 6)).containsExactly(1, 2, 3, 4, 5, 6);
    assertThat(halves(in, data + 32, 8)).containsExactly(-1, .5f, 0, 8, 1, 1, 2, 2);
    assertThat(in.capacity()).isEqualTo(data + 64);
  }

  @Test
  void whatLlamaCppHasNoPlaceForIsRefusedAndLeavesNoFile() throws IOException {
    Path file = folder.resolve("x.gguf");
    assertThatThrownBy(() -> LoraGguf.write(adapter("linear_attn.in_proj_qkv", "{\"lora_alpha\":16}"), "qwen2", "x", file)).isInstanceOf(TuningException.class).hasMessageContaining("in_proj_qkv");
    assertThatThrownBy(() -> LoraGguf.write(adapter("mlp.down_proj", "{\"lora_alpha\":16,\"use_rslora\":true}"), "qwen2", "x", file)).isInstanceOf(TuningException.class).hasMessageContaining("rsLoRA");
    assertThat(file).doesNotExist();
  }

  @Test
  void aCutFileOfWeightsIsTold() throws IOException {
    Path weights = adapter("mlp.down_proj", "{\"lora_alpha\":16}").resolve("adapter_model.safetensors");
    ByteArrayOutputStream cut = new ByteArrayOutputStream();
    cut.write(Files.readAllBytes(weights), 0, (int) Files.size(weights) - 9);
    Files.write(weights, cut.toByteArray());
    assertThatThrownBy(() -> LoraGguf.write(folder, "qwen2", "x", folder.resolve("x.gguf"))).isInstanceOf(TuningException.class).hasMessageContaining("cannot be read");
  }
}
