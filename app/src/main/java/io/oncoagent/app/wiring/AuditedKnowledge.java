package io.oncoagent.app.wiring;

import io.oncoagent.app.store.AuditKind;
import io.oncoagent.app.store.AuditLog;
import io.oncoagent.domain.evidence.Passage;
import io.oncoagent.knowledge.EditionChange;
import io.oncoagent.knowledge.KnowledgeBase;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The knowledge base, with every change of a pack written into the audit log. */
final class AuditedKnowledge implements KnowledgeBase {
  private final KnowledgeBase base;
  private final Supplier<AuditLog> audit;

  AuditedKnowledge(KnowledgeBase base, Supplier<AuditLog> audit) {
    this.base = base;
    this.audit = audit;
  }

  @Override
  public IngestReport ingest(List<Path> paths, PackRequest pack, Consumer<Progress> progress) {
    IngestReport report = base.ingest(paths, pack, progress);
    audit.get().record(
        AuditKind.PACK_INGESTED, pack.name(),
        Map.of("publisher", said(pack.publisher()), "edition", said(pack.edition()), "licence", said(pack.licence()), "licenceStatement", said(pack.licenceStatement()),
            "documents", String.valueOf(report.documents()), "passages", String.valueOf(report.passages()), "index", said(base.generation())));
    return report;
  }

  private static String said(@Nullable String value) {
    return Objects.requireNonNullElse(value, "");
  }

  @Override
  public void setEnabled(String pack, boolean enabled) {
    base.setEnabled(pack, enabled);
    audit.get().record(AuditKind.PACK_SWITCHED, pack, Map.of("enabled", String.valueOf(enabled)));
  }

  @Override
  public void remove(String pack) {
    base.remove(pack);
    audit.get().record(AuditKind.PACK_REMOVED, pack, Map.of());
  }

  @Override
  public SearchAnswer search(String query, int k) {
    return base.search(query, k);
  }

  @Override
  public List<PackInfo> packs() {
    return base.packs();
  }

  @Override
  public List<String> verify() {
    return base.verify();
  }

  @Override
  public List<DocumentInfo> documents(String pack) {
    return base.documents(pack);
  }

  @Override
  public List<EditionChange> diff(String pack, List<Path> files) {
    return base.diff(pack, files);
  }

  @Override
  public List<EditionChange> diff(String pack, String other) {
    return base.diff(pack, other);
  }

  @Override
  public List<Passage> document(String pack, String document) {
    return base.document(pack, document);
  }

  @Override
  public String generation() {
    return base.generation();
  }

  @Override
  public void close() {
    base.close();
  }
}
