package io.oncoagent.tuning.shard;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * The head of a shard in the safetensors format: the length of the header as a 64-bit number, then JSON, filled up with spaces to a multiple of eight bytes so that the
 * tensors behind it are aligned.
 */
final class SafetensorsHeader {
  private SafetensorsHeader() {}

  static byte[] of(int rows, int cases, int tokens) {
    long rowPtr = 8L * (rows + 1);
    long cuSeqlens = rowPtr + 4L * (cases + 1);
    long inputIds = cuSeqlens + 4L * tokens;
    String json = "{\"__metadata__\":{\"format\":\"oncoagent-packed-1\"},"
        + tensor("row_ptr", "I64", rows + 1, 0, rowPtr) + ","
        + tensor("cu_seqlens", "I32", cases + 1, rowPtr, cuSeqlens) + ","
        + tensor("input_ids", "I32", tokens, cuSeqlens, inputIds) + ","
        + tensor("labels", "I32", tokens, inputIds, inputIds + 4L * tokens) + "}";
    String padded = json + " ".repeat((8 - json.length() % 8) % 8);
    return ByteBuffer.allocate(8 + padded.length()).order(ByteOrder.LITTLE_ENDIAN).putLong(padded.length()).put(padded.getBytes(StandardCharsets.US_ASCII)).array();
  }

  private static String tensor(String name, String type, int length, long from, long to) {
    return "\"" + name + "\":{\"dtype\":\"" + type + "\",\"shape\":[" + length + "],\"data_offsets\":[" + from + "," + to + "]}";
  }
}
