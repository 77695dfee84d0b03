package io.oncoagent.knowledge.index;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Vectors by the hash of the text they were made of, for one encoder. Append-only: what an interrupted ingest has embedded is there for the next one, a record
 * cut short by the interruption is dropped. Another encoder's file is started anew.
 */
public final class VectorCache implements AutoCloseable {
  private static final int HEADER = 64;
  private static final int KEY = 16;

  private final FileChannel channel;
  private final int dimensions;
  private final Map<ByteBuffer, Long> places = new HashMap<>();
  private long end;

  private VectorCache(FileChannel channel, int dimensions) {
    this.channel = channel;
    this.dimensions = dimensions;
  }

  public static VectorCache open(Path file, String encoderIdentity, int dimensions) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    VectorCache cache = new VectorCache(channel, dimensions);
    cache.load(Hashes.hex(encoderIdentity + "/" + dimensions));
    return cache;
  }

  private void load(String identity) throws IOException {
    ByteBuffer header = ByteBuffer.allocate(HEADER);
    read(header, 0);
    if (!new String(header.array(), StandardCharsets.US_ASCII).equals(identity)) {
      channel.truncate(0);
      channel.write(ByteBuffer.wrap(identity.getBytes(StandardCharsets.US_ASCII)), 0);
    }
    long records = Math.max(0, channel.size() - HEADER) / record();
    end = HEADER + records * record();
    channel.truncate(end);
    for (long i = 0; i < records; i++) {
      ByteBuffer key = ByteBuffer.allocate(KEY);
      read(key, HEADER + i * record());
      places.put(key.flip(), HEADER + i * record() + KEY);
    }
  }

  private long record() {
    return KEY + 4L * dimensions;
  }

  private void read(ByteBuffer into, long from) throws IOException {
    while (into.hasRemaining()) {
      int n = channel.read(into, from + into.position());
      if (n < 0) {
        return;
      }
    }
  }

  public synchronized float @Nullable [] get(String text) throws IOException {
    Long place = places.get(ByteBuffer.wrap(Hashes.key(text)));
    if (place == null) {
      return null;
    }
    return vectorAt(place);
  }

  private float[] vectorAt(long place) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(4 * dimensions);
    read(bytes, place);
    float[] vector = new float[dimensions];
    bytes.flip().asFloatBuffer().get(vector);
    return vector;
  }

  public synchronized boolean contains(String text) {
    return places.containsKey(ByteBuffer.wrap(Hashes.key(text)));
  }

  public synchronized void put(String text, float[] vector) throws IOException {
    putKey(Hashes.key(text), vector);
  }

  /** Takes a vector by the hash of its text. */
  synchronized void putKey(byte[] hash, float[] vector) throws IOException {
    ByteBuffer key = ByteBuffer.wrap(hash);
    if (places.containsKey(key)) {
      return;
    }
    ByteBuffer record = ByteBuffer.allocate((int) record());
    record.put(key.duplicate());
    record.asFloatBuffer().put(vector);
    record.position(0).limit((int) record());
    long at = end;
    while (record.hasRemaining()) {
      at += channel.write(record, at);
    }
    places.put(key, end + KEY);
    end = at;
  }

  int dimensions() {
    return dimensions;
  }

  synchronized int size() {
    return places.size();
  }

  /** Every hash with its vector. */
  synchronized void each(Visitor visitor) throws IOException {
    for (Map.Entry<ByteBuffer, Long> place : places.entrySet()) {
      visitor.visit(place.getKey().array(), vectorAt(place.getValue()));
    }
  }

  /** Takes what is in the cache. */
  interface Visitor {
    void visit(byte[] hash, float[] vector) throws IOException;
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
