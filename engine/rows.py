"""Rows of packed cases as `tune pack` wrote them, and the loss of one row.

A row holds several cases one after the other. Isolation between them rests on two arguments together: positions that start anew at each case and
`use_cache=False` (transformers then builds a block-diagonal mask itself). Neither alone does it, and the mean loss does not show it: see gates.py.
"""
import hashlib
import json
from dataclasses import dataclass
from pathlib import Path

import torch
from safetensors import safe_open

IGNORED = -100


class BadRun(Exception):
    """The settings or the data cannot be used; one sentence."""


@dataclass(frozen=True)
class Row:
    """One row: tokens, labels (not shifted), and where its cases begin and end."""
    ids: torch.Tensor
    labels: torch.Tensor
    bounds: tuple

    @property
    def tokens(self):
        return len(self.ids)

    @property
    def trained(self):
        return int((self.labels != IGNORED).sum())


def sha256(path):
    digest = hashlib.sha256()
    with open(path, "rb") as file:
        for block in iter(lambda: file.read(1 << 20), b""):
            digest.update(block)
    return digest.hexdigest()


def read_rows(folder):
    """All rows of a folder of shards in their order, each shard compared with its hash in run.json."""
    folder = Path(folder)
    try:
        run = json.loads((folder / "run.json").read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise BadRun(f"{folder} is no folder of shards ({type(error).__name__})") from error
    if run.get("format") != "oncoagent-packed-1":
        raise BadRun(f"{folder} holds shards of a format that this program does not know")
    rows = []
    for shard in run["shards"]:
        path = folder / shard["file"]
        if sha256(path) != shard["sha256"]:
            raise BadRun(f"{shard['file']} is not the file that the packing wrote")
        with safe_open(path, framework="pt") as data:
            ids, labels, cu, ptr = (data.get_tensor(n).long() for n in ("input_ids", "labels", "cu_seqlens", "row_ptr"))
        for r in range(shard["rows"]):
            cuts = cu[ptr[r]:ptr[r + 1] + 1]
            low, high = int(cuts[0]), int(cuts[-1])
            row = Row(ids[low:high], labels[low:high], tuple(int(c) - low for c in cuts))
            if any(int(row.labels[b]) != IGNORED for b in row.bounds[:-1]):
                raise BadRun(f"{shard['file']}: the first token of a case is trained; its neighbour would have to foretell it")
            rows.append(row)
    if not rows:
        raise BadRun(f"{folder} holds no row")
    return rows


def pieces(row, packed):
    """Stretches that go through the model together: the whole row, or each case."""
    return [(0, row.tokens)] if packed else list(zip(row.bounds[:-1], row.bounds[1:]))


def positions(row, low, high):
    """Positions in [low, high) that start anew at each case."""
    parts = [torch.arange(b - a) for a, b in zip(row.bounds[:-1], row.bounds[1:]) if low <= a and b <= high]
    return torch.cat(parts)


def piece_losses(model, row, low, high, position_ids, extra=None):
    """Loss of each trained token in [low, high), in order, in float32; logits are made only where a token is trained."""
    device = next(model.parameters()).device
    targets = row.labels[low + 1:high]
    keep = torch.nonzero(targets != IGNORED).flatten()
    output = model(input_ids=row.ids[None, low:high].to(device), position_ids=position_ids[None].to(device), use_cache=False,
                   logits_to_keep=keep.to(device), **(extra or {}))
    return torch.nn.functional.cross_entropy(output.logits[0].float(), targets[keep].to(device), reduction="none")


def hybrid_arguments(row, low, high, device):
    """What Gated DeltaNet kernels on a GPU need to keep cases apart. Not run here on real weights; the isolation gate decides."""
    cuts = torch.tensor([b - low for b in row.bounds if low <= b <= high], dtype=torch.int32, device=device)
    lengths = cuts.diff()
    index = torch.repeat_interleave(torch.arange(len(lengths), dtype=torch.int32, device=device), lengths)[None]
    longest = int(lengths.max())
    return {"cu_seq_lens_q": cuts, "cu_seq_lens_k": cuts, "max_length_q": longest, "max_length_k": longest, "seq_idx": index}


def row_losses(model, row, packed, hybrid_kernels=False):
    """Losses of all trained tokens of a row, packed or each case alone."""
    losses = []
    for low, high in pieces(row, packed):
        extra = hybrid_arguments(row, low, high, next(model.parameters()).device) if hybrid_kernels and packed else None
        losses.append(piece_losses(model, row, low, high, positions(row, low, high), extra))
    return torch.cat(losses)
