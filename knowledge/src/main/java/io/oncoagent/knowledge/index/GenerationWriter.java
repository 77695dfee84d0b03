package io.oncoagent.knowledge.index;

import io.oncoagent.knowledge.corpus.DraftPassage;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/**
 * Writes one generation. Passages are added in order and merged into one segment in that order, so that Lucene's document number is the row in the vector file.
 */
final class GenerationWriter implements AutoCloseable {
  static final String VECTORS = "vectors.f32";

  private final Directory directory;
  private final IndexWriter writer;
  private final DataOutputStream vectors;
  private final Concepts concepts;
  private int rows;

  GenerationWriter(Path folder, Concepts concepts) throws IOException {
    Files.createDirectories(folder);
    this.directory = FSDirectory.open(folder);
    IndexWriterConfig config = new IndexWriterConfig(Fields.analyzer());
    config.setOpenMode(IndexWriterConfig.OpenMode.CREATE);
    config.setMergePolicy(new LogDocMergePolicy());
    config.setMergeScheduler(new SerialMergeScheduler());
    config.setRAMBufferSizeMB(64);
    config.setUseCompoundFile(false);
    this.writer = new IndexWriter(directory, config);
    this.vectors = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(folder.resolve(VECTORS)), 1 << 16));
    this.concepts = concepts;
  }

  int rows() {
    return rows;
  }

  void add(String title, DraftPassage passage, float[] vector) throws IOException {
    String head = title + " . " + String.join(" . ", passage.section());
    Document document = new Document();
    document.add(new TextField(Fields.TEXT, passage.text(), Field.Store.NO));
    document.add(new TextField(Fields.HEAD, head, Field.Store.NO));
    document.add(new TextField(Fields.CONCEPT, String.join(" ", concepts.of(passage.text())), Field.Store.NO));
    document.add(new TextField(Fields.HEAD_CONCEPT, String.join(" ", concepts.of(head)), Field.Store.NO));
    document.add(new StoredField(Fields.STORED, PassageCodec.encode(passage)));
    writer.addDocument(document);
    ByteBuffer bytes = ByteBuffer.allocate(4 * vector.length);
    bytes.asFloatBuffer().put(vector);
    vectors.write(bytes.array());
    rows++;
  }

  /** Makes the generation whole on disk. */
  void commit() throws IOException {
    writer.forceMerge(1);
    writer.commit();
    vectors.flush();
  }

  @Override
  public void close() throws IOException {
    try (directory; writer; vectors) {
      // Closed in reverse order.
    }
  }
}
