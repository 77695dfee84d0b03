#!/usr/bin/env python3
"""What an adapter gains over its base on held-out cases whose answer begins with one of a few words: paired accuracy with an interval.

    gain.py RUN HELD-OUT-SHARDS [--control RUN] [--seed N]      reads RUN/train.json and RUN/adapter, writes RUN/gain.json

With a control (the same training on shuffled labels) both are measured in one pass, and each run gets its gain.json: what no adapter touches, and the base's own answers, are computed once.

A case counts as right when, among the first answer tokens that occur in the held-out cases of its kind (the part of an id between «#» and «-»), the right one gets the highest
logit: the base is not held to a format that it was never shown. Beside it stands how well either puts the right answer above the wrong ones whatever its bias (AUROC, where a kind
has two answers), and the accuracy that the base would have at its best threshold: what a mere shift could gain. The interval is a percentile bootstrap over documents (the part of an id before «#»), since pairs of one document are not independent.
"""
import argparse
import json
import os
import sys
from collections import defaultdict
from pathlib import Path

os.environ.setdefault("HF_HUB_OFFLINE", "1")

import numpy as np
import torch

from checkpoints import fault, write_synced
from rows import IGNORED, BadRun, read_rows, sha256
from train import base_model

ROUNDS = 10_000
# Fewer answers than this on each side say nothing; more different ones are no choice between a few words.
MOST_ANSWERS = 16


def groups(folder, rows):
    """The id, the document and the kind of each case, in the order of rows."""
    listed = [json.loads(line) for line in (Path(folder) / "cases.jsonl").read_text(encoding="utf-8").splitlines()]
    placed = sorted((c for c in listed if "row" in c), key=lambda c: (c["row"], c["start"]))
    if len(placed) != sum(len(r.bounds) - 1 for r in rows):
        raise BadRun("cases.jsonl does not list the cases of the rows")
    return [c["id"] for c in placed], [c["id"].split("#")[0] for c in placed], [c["id"].rpartition("#")[2].split("-")[0] if "#" in c["id"] else "" for c in placed]


def choices(rows):
    """For each case: the row, its borders, where its first trained token stands."""
    for row in rows:
        for low, high in zip(row.bounds[:-1], row.bounds[1:]):
            yield row, low, high, low + int(torch.nonzero(row.labels[low:high] != IGNORED)[0])


class Layers:
    """The decoder in two parts: what no adapter touches is computed once for base and adapter. Both parts are the model's own modules, called as it calls them."""

    def __init__(self, model, first):
        self.causal = model.get_base_model()
        self.layers, self.first = self.causal.model.layers, first

    def hidden(self, ids):
        """What the first trained layer is given, and how it is called."""
        caught = {}

        def catch(_, args, named):
            caught["hidden"], caught["named"] = args[0], named
            raise StopIteration
        handle = self.layers[self.first].register_forward_pre_hook(catch, with_kwargs=True)
        try:
            self.causal.model(input_ids=ids, position_ids=positions_of(ids.shape[1]).to(ids.device), use_cache=False)
        except StopIteration:
            pass
        finally:
            handle.remove()
        return caught["hidden"], caught["named"]

    def logits(self, hidden, named):
        """Logits behind the last token."""
        for layer in self.layers[self.first:]:
            hidden = layer(hidden, **named)
            hidden = hidden[0] if isinstance(hidden, tuple) else hidden
        return self.causal.lm_head(self.causal.model.norm(hidden[:, -1:]))[0, -1]


def first_trained(model):
    """The first layer that carries LoRA."""
    return min(int(n.split("layers.")[1].split(".")[0]) for n, m in model.named_modules() if hasattr(m, "lora_A"))


def scores(model, names, cases, answers):
    """The logits of each case's possible answers, with each adapter and without: [adapters + 1][cases][answers of its kind]; each case alone."""
    layers, found = Layers(model, first_trained(model)), []
    with torch.no_grad():
        for (row, low, _, first), possible in zip(cases, answers):
            hidden, named = layers.hidden(row.ids[None, low:first].to(model.device))
            told = []
            for name in names:
                model.set_adapter(name)
                told.append(layers.logits(hidden, named))
            with model.disable_adapter():
                told.append(layers.logits(hidden, named))
            found.append([[float(logits[token]) for token in possible] for logits in told])
            if len(found) % 20 == 0:
                print(f"{len(found)} of {len(cases)} cases", file=sys.stderr, flush=True)
    return [[f[i] for f in found] for i in range(len(names) + 1)]


def wins(logits, answers, truth):
    return np.array([float(possible[int(np.argmax(values))] == token) for values, possible, token in zip(logits, answers, truth)])


def odds(values, possible, token):
    """The right answer's logit less the best of the wrong ones: above zero it wins."""
    at = possible.index(token)
    return round(values[at] - max(v for i, v in enumerate(values) if i != at), 4)


def leaning(logits, answers, truth, kinds):
    """For each kind with two answers: AUROC of the difference of their logits, and the accuracy at the threshold that is best on these very cases."""
    told = {}
    for kind in sorted(set(kinds)):
        of = [i for i, k in enumerate(kinds) if k == kind]
        if len(answers[of[0]]) != 2:
            continue
        value = np.array([logits[i][1] - logits[i][0] for i in of])
        second = np.array([truth[i] == answers[i][1] for i in of])
        if second.all() or not second.any():
            continue
        above = (value[second][:, None] > value[~second][None]).mean() + 0.5 * (value[second][:, None] == value[~second][None]).mean()
        best = max(float(((value >= t) == second).mean()) for t in np.append(value, np.inf))
        told[kind] = {"n": len(of), "auroc": float(above), "atBestThreshold": best}
    return told


def positions_of(length):
    return torch.arange(length)[None]


def interval(difference, documents, seed):
    """95 % percentile bootstrap of the mean paired difference, documents drawn with replacement."""
    parts = defaultdict(list)
    for value, document in zip(difference, documents):
        parts[document].append(value)
    sums = np.array([sum(v) for v in parts.values()])
    sizes = np.array([len(v) for v in parts.values()])
    random = np.random.default_rng(seed)
    drawn = random.integers(0, len(sums), (ROUNDS, len(sums)))
    means = sums[drawn].sum(axis=1) / sizes[drawn].sum(axis=1)
    low, high = np.percentile(means, [2.5, 97.5])
    return float(low), float(high)


def measure(runs, held, seed):
    """The result of each run, all on the same base and the same layers."""
    from peft import PeftModel

    all_settings = [json.loads((run / "train.json").read_text(encoding="utf-8")) for run in runs]
    settings = all_settings[0]
    for run, other in zip(runs, all_settings):
        why = fault(run / "adapter")
        if why:
            raise BadRun(f"the adapter of {run} cannot be trusted: {why}")
        if other["model"] != settings["model"] or other["lora"] != settings["lora"]:
            raise BadRun(f"{run} was trained on another base, or other layers, than {runs[0]}")
    rows = read_rows(held)
    names, documents, kinds = groups(held, rows)
    cases = list(choices(rows))
    truth = [int(row.ids[first]) for row, _, _, first in cases]
    of_kind = {kind: sorted({t for t, k in zip(truth, kinds) if k == kind}) for kind in set(kinds)}
    for possible in of_kind.values():
        if not 2 <= len(possible) <= MOST_ANSWERS:
            raise BadRun(f"the held-out cases of a kind begin with {len(possible)} different tokens; a gain is measured on 2 to {MOST_ANSWERS}")
    answers = [of_kind[kind] for kind in kinds]
    torch.set_num_threads(settings["threads"])
    device = "cuda" if torch.cuda.is_available() else "cpu"
    base = base_model(settings, torch.float32 if settings["dtype"] == "fp32" else torch.bfloat16, device)
    model = PeftModel.from_pretrained(base, runs[0] / "adapter", adapter_name="a0").eval()
    for i, run in enumerate(runs[1:], 1):
        model.load_adapter(run / "adapter", adapter_name=f"a{i}")
    *told, off = scores(model, [f"a{i}" for i in range(len(runs))], cases, answers)
    return [result(run, held, seed, on, off, names, documents, kinds, answers, truth, of_kind) for run, on in zip(runs, told)]


def result(run, held, seed, on, off, names, documents, kinds, answers, truth, of_kind):
    with_adapter, without = wins(on, answers, truth), wins(off, answers, truth)
    low, high = interval(with_adapter - without, documents, seed)
    write_synced(run / "gain-cases.jsonl", "".join(json.dumps({"id": name, "adapter": odds(a, p, t), "base": odds(b, p, t)}) + "\n" for name, a, b, p, t in zip(names, on, off, answers, truth)).encode())
    return {"format": "oncoagent-gain-1", "n": len(truth), "documents": len(set(documents)), "base": float(without.mean()), "adapter": float(with_adapter.mean()),
            "gain": {"value": float((with_adapter - without).mean()), "low": low, "high": high, "n": len(truth)}, "seed": seed,
            "kinds": {kind: {"base": float(np.mean([w for w, k in zip(without, kinds) if k == kind])), "adapter": float(np.mean([w for w, k in zip(with_adapter, kinds) if k == kind]))} for kind in sorted(of_kind)},
            "leaning": {"base": leaning(off, answers, truth, kinds), "adapter": leaning(on, answers, truth, kinds)},
            "heldOutSha256": sha256(Path(held) / "run.json"), "adapterSha256": sha256(run / "adapter" / "adapter_model.safetensors")}


def main():
    parser = argparse.ArgumentParser(description="Paired gain of an adapter over its base on held-out cases.")
    parser.add_argument("run", type=Path)
    parser.add_argument("held", type=Path)
    parser.add_argument("--control", type=Path)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    runs = [run.resolve() for run in (arguments.run, arguments.control) if run]
    try:
        results = measure(runs, arguments.held.resolve(), arguments.seed)
    except BadRun as error:
        print(f"gain: {error}", file=sys.stderr)
        return 2
    for run, told in zip(runs, results):
        write_synced(run / "gain.json", (json.dumps(told, indent=1) + "\n").encode())
        print(json.dumps(told))
    return 0


if __name__ == "__main__":
    sys.exit(main())
