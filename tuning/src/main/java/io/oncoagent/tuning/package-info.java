/**
 * Everything before and around training: corpora, synthetic cases, packing into shards. Training itself is the engine's work, in Python; this module owns its data,
 * and hands over files only.
 *
 * <p>A corpus folder holds {@code train.jsonl}, {@code dev.jsonl}, {@code test.jsonl} and {@code corpus.json}. A line of a split is {@code
 * {"id","source","licence","patientUid","messages":[{"role":"system|user|assistant","content"}]}}, de-identified already. {@code corpus.json} carries {@code "commercial"}
 * (true: no line under a non-commercial licence may be packed) and, where the corpus was rendered for one model, {@code "chatTemplateSha256"} of its template.
 */
@NullMarked
package io.oncoagent.tuning;

import org.jspecify.annotations.NullMarked;
