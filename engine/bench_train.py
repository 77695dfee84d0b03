#!/usr/bin/env python3
"""Useful tokens per second of four ways to feed the same cases to the same model, in one run: forward and backward of a LoRA model, no optimizer step.

    bench_train.py [--threads N] [--cases N] [--seed N]         prints one JSON object; lengths are lognormal of mean 350, sigma 0.6, clipped to 2,048
"""
import argparse
import json
import math
import os
import sys
import time

os.environ.setdefault("HF_HUB_OFFLINE", "1")

import numpy as np
import torch

import gates
from rows import IGNORED, Row, row_losses

LIMIT = 2048
BATCH = 8


def drawn(count, seed):
    random = np.random.default_rng(seed)
    sigma = 0.6
    return np.clip(np.round(np.exp(math.log(350) - sigma * sigma / 2 + sigma * random.standard_normal(count))), 2, LIMIT).astype(int).tolist()


def packed_rows(lengths):
    """Best-fit-decreasing."""
    rows = []
    for length in sorted(lengths, reverse=True):
        room = [r for r in rows if sum(r) + length <= LIMIT]
        if room:
            max(room, key=sum).append(length)
        else:
            rows.append([length])
    return rows


def padded(model, lengths, width, vocab):
    """One batch padded on the right to a width, with a mask; only real tokens are counted as useful."""
    ids = torch.randint(3, vocab, (len(lengths), width), generator=torch.Generator().manual_seed(1))
    mask = torch.arange(width)[None] < torch.tensor(lengths)[:, None]
    labels = torch.where(mask, ids, IGNORED)
    logits = model(input_ids=ids, attention_mask=mask.long(), use_cache=False).logits
    torch.nn.functional.cross_entropy(logits[:, :-1].flatten(0, 1).float(), labels[:, 1:].flatten(), ignore_index=IGNORED).backward()


def packed(model, lengths, vocab):
    row = gates.random_row(lengths, vocab, 1)
    labels = row.ids.clone()
    labels[list(row.bounds[:-1])] = IGNORED
    row_losses(model, Row(row.ids, labels, row.bounds), True).mean().backward()


def timed(batches, work):
    work(batches[0])  # warm-up
    started = time.perf_counter()
    for batch in batches:
        work(batch)
    return time.perf_counter() - started


def main():
    parser = argparse.ArgumentParser(description="Useful tokens per second of four ways to feed cases.")
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--cases", type=int, default=48)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    torch.set_num_threads(arguments.threads)
    vocab = 2048
    config = gates.tiny_config("qwen2", vocab)
    config.hidden_size, config.intermediate_size, config.num_hidden_layers = 256, 704, 4
    model = gates.with_lora(gates.tiny_model(config), {"r": 8, "alpha": 16, "targets": gates.USUAL_SEVEN}).train()
    lengths = drawn(arguments.cases, arguments.seed)
    useful = sum(lengths)
    plain = [lengths[i:i + BATCH] for i in range(0, len(lengths), BATCH)]
    grouped = [sorted(lengths)[i:i + BATCH] for i in range(0, len(lengths), BATCH)]
    ways = [("padded to 2,048", plain, lambda b: padded(model, b, LIMIT, vocab)), ("dynamic padding", plain, lambda b: padded(model, b, max(b), vocab)),
            ("length-grouped", grouped, lambda b: padded(model, b, max(b), vocab)), ("packed", packed_rows(lengths), lambda b: packed(model, b, vocab))]
    measured = []
    for name, batches, work in ways:
        seconds = timed(batches, work)
        measured.append({"name": name, "usefulTokensPerSecond": round(useful / seconds, 1), "seconds": round(seconds, 2), "passes": len(batches)})
        print(f"{name}: {useful / seconds:,.0f} useful tokens/s", file=sys.stderr, flush=True)
    first = measured[0]["usefulTokensPerSecond"]
    for way in measured:
        way["timesPadded"] = round(way["usefulTokensPerSecond"] / first, 2)
    print(json.dumps({"device": "cpu", "threads": arguments.threads, "cases": len(lengths), "meanLength": round(useful / len(lengths), 1), "batch": BATCH,
                      "parameters": sum(p.numel() for p in model.parameters()), "seed": arguments.seed, "ways": measured}))
    return 0


if __name__ == "__main__":
    sys.exit(main())
