package io.oncoagent.tuning.shard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The bytes of the head; Python's safetensors reads such files (engine/check_shards.py). */
class SafetensorsHeaderTest {
  @Test
  void goldenBytes() {
    byte[] head = SafetensorsHeader.of(2, 3, 10);
    long length = ByteBuffer.wrap(head).order(ByteOrder.LITTLE_ENDIAN).getLong();
    assertThat(head).hasSize((int) length + 8);
    assertThat(length % 8).isZero();
    assertThat(new String(head, 8, (int) length, StandardCharsets.US_ASCII).stripTrailing()).isEqualTo(
        "{\"__metadata__\":{\"format\":\"oncoagent-packed-1\"},"
            + "\"row_ptr\":{\"dtype\":\"I64\",\"shape\":[3],\"data_offsets\":[0,24]},"
            + "\"cu_seqlens\":{\"dtype\":\"I32\",\"shape\":[4],\"data_offsets\":[24,40]},"
            + "\"input_ids\":{\"dtype\":\"I32\",\"shape\":[10],\"data_offsets\":[40,80]},"
            + "\"labels\":{\"dtype\":\"I32\",\"shape\":[10],\"data_offsets\":[80,120]}}");
  }
}
