/**
 * Shards: safetensors files that a trainer reads by memory map. {@code shard-NNNNN.safetensors} holds four tensors, little-endian:
 *
 * <ul>
 *   <li>{@code row_ptr} int64 [rows + 1]: row r holds the cases {@code row_ptr[r]} to {@code row_ptr[r + 1]} (exclusive) of {@code cu_seqlens};
 *   <li>{@code cu_seqlens} int32 [cases + 1]: case c lies at the tokens {@code cu_seqlens[c]} to {@code cu_seqlens[c + 1]} (exclusive);
 *   <li>{@code input_ids} int32 [tokens]: the rows one after the other, without padding;
 *   <li>{@code labels} int32 [tokens]: the token itself where it is trained, else −100. Not shifted: the trainer shifts.
 * </ul>
 *
 * <p>{@code tokenised.bin} holds the tokenised source, every case once in the order of the corpus, excluded ones too: int32 little-endian, the highest bit set where the
 * token is trained. {@code cases.jsonl} says for each case where it lies in both.
 */
@NullMarked
package io.oncoagent.tuning.shard;

import org.jspecify.annotations.NullMarked;
