package io.oncoagent.knowledge.index;

import io.oncoagent.knowledge.KnowledgeException;
import io.oncoagent.knowledge.corpus.DraftPassage;
import java.io.IOException;
import java.lang.ref.SoftReference;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** One generation, open for reading. Safe for several threads. Whatever cannot be read is a {@link KnowledgeException.Code#CORRUPT}, never an empty answer. */
public final class Generation implements AutoCloseable {
  private final Manifest manifest;
  private final Directory directory;
  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final Vectors vectors;
  private final AtomicReferenceArray<SoftReference<DraftPassage>> recent;

  private Generation(Manifest manifest, Directory directory, DirectoryReader reader, Vectors vectors) {
    this.manifest = manifest;
    this.directory = directory;
    this.reader = reader;
    this.searcher = new IndexSearcher(reader);
    this.vectors = vectors;
    this.recent = new AtomicReferenceArray<>(Math.max(1, vectors.rows()));
  }

  static Generation open(Path folder, Manifest manifest) {
    Directory directory = null;
    try {
      directory = FSDirectory.open(folder);
      DirectoryReader reader = DirectoryReader.open(directory);
      for (LeafReaderContext leaf : reader.leaves()) {
        leaf.reader().checkIntegrity();
      }
      Vectors vectors = vectors(folder.resolve(GenerationWriter.VECTORS), manifest);
      if (reader.maxDoc() != manifest.rows()) {
        throw corrupt(null);
      }
      return new Generation(manifest, directory, reader, vectors);
    } catch (IOException | RuntimeException e) {
      closeQuietly(directory);
      throw e instanceof KnowledgeException known ? known : corrupt(e);
    }
  }

  private static void closeQuietly(@Nullable Directory directory) {
    try {
      if (directory != null) {
        directory.close();
      }
    } catch (IOException ignored) {
      // The failure that led here is the one to report.
    }
  }

  static Vectors vectors(Path file, Manifest manifest) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      long size = 4L * manifest.dimensions() * manifest.rows();
      if (channel.size() != size) {
        throw corrupt(null);
      }
      float[] values = new float[Math.toIntExact(size / 4)];
      ByteBuffer bytes = channel.map(FileChannel.MapMode.READ_ONLY, 0, size);
      bytes.asFloatBuffer().get(values);
      return new Vectors(values, manifest.dimensions());
    }
  }

  static KnowledgeException corrupt(@Nullable Throwable cause) {
    String message = "the knowledge index cannot be read; run «knowledge verify», then remove its folder and ingest the packs again";
    return cause == null ? new KnowledgeException(KnowledgeException.Code.CORRUPT, message) : new KnowledgeException(KnowledgeException.Code.CORRUPT, message, cause);
  }

  public Manifest manifest() {
    return manifest;
  }

  public IndexSearcher searcher() {
    return searcher;
  }

  public Vectors vectors() {
    return vectors;
  }

  /** The passage of a row; those read before are kept while memory allows. */
  public DraftPassage passage(int row) {
    SoftReference<DraftPassage> kept = recent.get(row);
    DraftPassage known = kept == null ? null : kept.get();
    if (known != null) {
      return known;
    }
    DraftPassage passage = read(row);
    recent.set(row, new SoftReference<>(passage));
    return passage;
  }

  private DraftPassage read(int row) {
    try {
      StoredFields fields = reader.storedFields();
      BytesRef bytes = fields.document(row, Set.of(Fields.STORED)).getBinaryValue(Fields.STORED);
      if (bytes == null) {
        throw corrupt(null);
      }
      return PassageCodec.decode(bytes);
    } catch (IOException | IndexOutOfBoundsException e) {
      throw corrupt(e);
    }
  }

  @Override
  public void close() {
    try {
      reader.close();
      directory.close();
    } catch (IOException e) {
      throw new KnowledgeException(KnowledgeException.Code.FAILED, "the knowledge index could not be closed", e);
    }
  }
}
