package io.oncoagent.knowledge.ingest;

import io.oncoagent.knowledge.corpus.DraftPassage;
import io.oncoagent.knowledge.index.Manifest;
import java.util.List;
import java.util.concurrent.Future;

/** A document read, its vectors on their way. */
record PendingDocument(Manifest.Document head, List<DraftPassage> passages, List<Future<float[]>> vectors) {}
