package io.oncoagent.tuning.shard;

import io.oncoagent.tuning.tokenize.MarkedTokens;
import io.oncoagent.tuning.tokenize.Sha256;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** Writes {@code tokenised.bin}, case after case, and keeps of each only where it lies, its length, how much of it is trained, and its hash. */
public final class TokenisedSource implements AutoCloseable {
  /** Its name in the folder. */
  public static final String FILE = "tokenised.bin";

  /**
   * One case of it.
   *
   * @param offset first token, counted in tokens
   * @param sha256 of the case's bytes in the file
   */
  public record Entry(String id, int line, long offset, int length, int trained, String sha256) {}

  private final LittleEndianFile file;
  private final List<Entry> entries = new ArrayList<>();
  private long tokens;

  public TokenisedSource(Path folder) throws IOException {
    file = new LittleEndianFile(folder.resolve(FILE));
  }

  public void add(String id, int line, int[] marked) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(Integer.BYTES * marked.length).order(ByteOrder.LITTLE_ENDIAN);
    int trained = 0;
    for (int token : marked) {
      bytes.putInt(token);
      file.putInt(token);
      trained += MarkedTokens.trained(token) ? 1 : 0;
    }
    entries.add(new Entry(id, line, tokens, marked.length, trained, HexFormat.of().formatHex(Sha256.digest().digest(bytes.array()))));
    tokens += marked.length;
  }

  public List<Entry> entries() {
    return List.copyOf(entries);
  }

  /** Ends the file; gives its SHA-256. */
  public String finish() throws IOException {
    return file.finish();
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
