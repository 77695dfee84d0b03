#!/usr/bin/env python3
"""What an adapter gains over its base on held-out cases whose answer begins with one of a few words: paired accuracy with an interval.

    gain.py RUN HELD-OUT-SHARDS [--control RUN] [--dev SHARDS] [--seed N]      reads RUN/train.json and RUN/adapter, writes RUN/gain.json

With a control (the same training on shuffled labels) both are measured in one pass, and each run gets its gain.json: what no adapter touches, and the base's own answers, are computed once.

A case counts as right when, among the first answer tokens that occur in the held-out cases of its kind (the part of an id between «#» and «-»), the right one gets the highest
logit: the base is not held to a format that it was never shown. With `--dev` the base is asked as fairly as it can be: bare, and with worked examples of the training cases before the question, each
also with its answers shifted by the threshold that is best on the dev cases; the way that is best there is the base on the held-out cases, and the gain over the bare question stands
beside it. The adapter is always asked bare. AUROC tells how well each puts the right answer above the wrong ones whatever its bias. The interval is a percentile bootstrap over documents
(the part of an id before «#»), since pairs of one document are not independent.
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

import choice
from checkpoints import fault, write_synced
from rows import BadRun, read_rows, sha256
from train import base_model

ROUNDS = 10_000
EXAMPLES = 4
# Tokens of a row that is only read.
ROW = 1500


class Cases:
    """The cases of packed shards in the order of their rows: names, documents, kinds, tokens, truth, and the answers that are possible for the kind."""

    def __init__(self, folder):
        rows = read_rows(folder)
        listed = [json.loads(line) for line in (Path(folder) / "cases.jsonl").read_text(encoding="utf-8").splitlines()]
        self.names = [c["id"] for c in sorted((c for c in listed if "row" in c), key=lambda c: (c["row"], c["start"]))]
        self.cases = [case for row in rows for case in choice.split(row)]
        if len(self.names) != len(self.cases):
            raise BadRun("cases.jsonl does not list the cases of the rows")
        self.whole = [row.ids[low:high] for row in rows for low, high in zip(row.bounds[:-1], row.bounds[1:])]
        self.documents = [n.split("#")[0] for n in self.names]
        self.kinds = [n.rpartition("#")[2].split("-")[0] if "#" in n else "" for n in self.names]
        self.truth = [answer for _, answer in self.cases]
        self.of_kind = {kind: sorted({t for t, k in zip(self.truth, self.kinds) if k == kind}) for kind in sorted(set(self.kinds))}
        for possible in self.of_kind.values():
            if not 2 <= len(possible) <= choice.MOST_ANSWERS:
                raise BadRun(f"the held-out cases of a kind begin with {len(possible)} different tokens; a gain is measured on 2 to {choice.MOST_ANSWERS}")
        self.answers = [self.of_kind[kind] for kind in self.kinds]

    def rows(self, examples):
        """Numbers of cases and their shared row, one kind a row; with examples of that kind after the system's turn."""
        for kind in self.of_kind:
            numbers = [i for i, k in enumerate(self.kinds) if k == kind]
            cut = choice.common([self.cases[i][0] for i in numbers])
            text = self.cases[numbers[0]][0]
            turn = turn_of_user(text)
            begin = torch.cat([text[:turn], *examples[kind], text[turn:cut]]) if examples else text[:cut]
            per = max(1, (ROW - len(begin) % ROW) // max(1, sum(len(self.cases[i][0]) - cut for i in numbers) // len(numbers)))
            for low in range(0, len(numbers), per):
                part = numbers[low:low + per]
                yield part, choice.shared([self.cases[i] for i in part], begin, cut)


def turn_of_user(text):
    """Where the second turn begins: at the second token of the kind that opens the first."""
    return int(torch.nonzero(text == text[0])[1])


def examples_of(shards, kinds):
    """Worked examples a kind, the answers in turn: the first that the training's rows hold."""
    cases = Cases(shards)
    found = {}
    for kind in kinds:
        of = [i for i, k in enumerate(cases.kinds) if k == kind]
        possible = sorted({cases.truth[i] for i in of})
        picked = [[i for i in of if cases.truth[i] == token][n // len(possible)] for n, token in enumerate((possible * EXAMPLES)[:EXAMPLES])]
        text = cases.whole[picked[0]]
        line_end = text[turn_of_user(text) - 1:turn_of_user(text)]
        found[kind] = [torch.cat([cases.whole[i][turn_of_user(cases.whole[i]):], line_end]) if cases.whole[i][-1] != line_end else cases.whole[i][turn_of_user(cases.whole[i]):] for i in picked]
    return found


def scores(model, adapters, cases, examples=None, states=None):
    """The logits of each case's possible answers, for each adapter (None: the base): [adapters][cases][answers of its kind]."""
    layers, found, done = choice.Layers(model, 0, states), [[None] * len(cases.names) for _ in adapters], 0
    with torch.no_grad():
        for numbers, row in cases.rows(examples):
            state = layers.below(row)
            for told, name in zip(found, adapters):
                if name is None:
                    with model.disable_adapter():
                        logits = layers.logits(row, state)
                else:
                    model.set_adapter(name)
                    logits = layers.logits(row, state)
                for i, values in zip(numbers, logits):
                    told[i] = [float(values[token]) for token in cases.answers[i]]
            done += len(numbers)
            print(f"{done} of {len(cases.names)} cases", file=sys.stderr, flush=True)
    return found


def wins(logits, cases, shift=None):
    """Whether each case is right; `shift` is taken from the second answer's logit, a kind."""
    def taken(i, values):
        values = list(values)
        values[1] -= (shift or {}).get(cases.kinds[i], 0.0)
        return cases.answers[i][int(np.argmax(values))]
    return np.array([float(taken(i, values) == cases.truth[i]) for i, values in enumerate(logits)])


def odds(values, possible, token):
    """The right answer's logit less the best of the wrong ones: above zero it wins."""
    at = possible.index(token)
    return round(values[at] - max(v for i, v in enumerate(values) if i != at), 4)


def two_sided(logits, cases, kind):
    """The difference of a kind's two logits, and which cases have the second answer; None where that makes no sense."""
    of = [i for i, k in enumerate(cases.kinds) if k == kind]
    if len(cases.of_kind[kind]) != 2:
        return None
    value = np.array([logits[i][1] - logits[i][0] for i in of])
    second = np.array([cases.truth[i] == cases.answers[i][1] for i in of])
    return None if second.all() or not second.any() else (value, second)


def thresholds(logits, cases):
    """The shift of each kind's difference that gets most of these cases right, halfway between two of them."""
    found = {}
    for kind in cases.of_kind:
        told = two_sided(logits, cases, kind)
        if told:
            value, second = told
            order = np.sort(value)
            places = np.concatenate([[order[0] - 1], (order[1:] + order[:-1]) / 2, [order[-1] + 1]])
            found[kind] = float(max(places, key=lambda t: ((value > t) == second).mean()))
    return found


def leaning(logits, cases):
    """For each kind with two answers: AUROC of the difference of their logits, and the accuracy at the threshold that is best on these very cases."""
    found = {}
    for kind in cases.of_kind:
        told = two_sided(logits, cases, kind)
        if told:
            value, second = told
            above = (value[second][:, None] > value[~second][None]).mean() + 0.5 * (value[second][:, None] == value[~second][None]).mean()
            best = max(float(((value >= t) == second).mean()) for t in np.append(value, np.inf))
            found[kind] = {"n": len(value), "auroc": float(above), "atBestThreshold": best}
    return found


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


def gained(with_adapter, without, documents, seed):
    low, high = interval(with_adapter - without, documents, seed)
    return {"value": float((with_adapter - without).mean()), "low": low, "high": high, "n": len(with_adapter)}


def loaded(runs):
    """The base with every run's adapter, and the settings of the first."""
    from peft import PeftModel

    all_settings = [json.loads((run / "train.json").read_text(encoding="utf-8")) for run in runs]
    settings = all_settings[0]
    for run, other in zip(runs, all_settings):
        why = fault(run / "adapter")
        if why:
            raise BadRun(f"the adapter of {run} cannot be trusted: {why}")
        if other["model"] != settings["model"] or other["lora"] != settings["lora"]:
            raise BadRun(f"{run} was trained on another base, or other layers, than {runs[0]}")
    torch.set_num_threads(settings["threads"])
    device = "cuda" if torch.cuda.is_available() else "cpu"
    base = base_model(settings, torch.float32 if settings["dtype"] == "fp32" else torch.bfloat16, device)
    model = PeftModel.from_pretrained(base, runs[0] / "adapter", adapter_name="a0").eval()
    for i, run in enumerate(runs[1:], 1):
        model.load_adapter(run / "adapter", adapter_name=f"a{i}")
    return model, settings


def fairest(model, settings, dev):
    """How the base does best on the dev cases: its examples or none, its shift a kind, and what each way reached there."""
    cases, told, best = Cases(dev), {}, None
    for name, examples in (("bare", None), ("examples", examples_of(settings["shards"], cases.of_kind))):
        logits = scores(model, [None], cases, examples, settings.get("states"))[0]
        for shifted, shift in (("", None), (", shifted", thresholds(logits, cases))):
            told[name + shifted] = float(wins(logits, cases, shift).mean())
            if best is None or told[name + shifted] > best[0]:
                best = (told[name + shifted], name + shifted, examples, shift)
    return best[1:], told


def measure(runs, held, dev, seed):
    """The result of each run, all on the same base and the same layers."""
    cases = Cases(held)
    model, settings = loaded(runs)
    (way, examples, shift), tried = fairest(model, settings, dev) if dev else (("bare", None, None), {})
    *told, bare = scores(model, [*(f"a{i}" for i in range(len(runs))), None], cases, None, settings.get("states"))
    fair = scores(model, [None], cases, examples)[0] if examples else bare
    return [result(run, held, seed, cases, on, bare, fair, shift, {"chosen": way, "onDev": tried}) for run, on in zip(runs, told)]


def result(run, held, seed, cases, on, bare, fair, shift, asked):
    with_adapter, plain, without = wins(on, cases), wins(bare, cases), wins(fair, cases, shift)
    lines = zip(cases.names, on, bare, cases.answers, cases.truth)
    write_synced(run / "gain-cases.jsonl", "".join(json.dumps({"id": name, "adapter": odds(a, p, t), "base": odds(b, p, t)}) + "\n" for name, a, b, p, t in lines).encode())
    kinds = {}
    for kind in cases.of_kind:
        of = [i for i, k in enumerate(cases.kinds) if k == kind]
        kinds[kind] = {"base": float(without[of].mean()), "adapter": float(with_adapter[of].mean())}
    return {"format": "oncoagent-gain-1", "n": len(cases.names), "documents": len(set(cases.documents)), "base": float(without.mean()), "adapter": float(with_adapter.mean()),
            "gain": gained(with_adapter, without, cases.documents, seed), "seed": seed, "kinds": kinds, "baseAsked": asked,
            "bare": {"base": float(plain.mean()), "gain": gained(with_adapter, plain, cases.documents, seed)},
            "leaning": {"base": leaning(fair, cases), "bare": leaning(bare, cases), "adapter": leaning(on, cases)},
            "heldOutSha256": sha256(Path(held) / "run.json"), "adapterSha256": sha256(run / "adapter" / "adapter_model.safetensors")}


def main():
    parser = argparse.ArgumentParser(description="Paired gain of an adapter over its base on held-out cases.")
    parser.add_argument("run", type=Path)
    parser.add_argument("held", type=Path)
    parser.add_argument("--control", type=Path)
    parser.add_argument("--dev", type=Path)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    runs = [run.resolve() for run in (arguments.run, arguments.control) if run]
    try:
        results = measure(runs, arguments.held.resolve(), arguments.dev and arguments.dev.resolve(), arguments.seed)
    except BadRun as error:
        print(f"gain: {error}", file=sys.stderr)
        return 2
    for run, told in zip(runs, results):
        write_synced(run / "gain.json", (json.dumps(told, indent=1) + "\n").encode())
        print(json.dumps(told))
    return 0


if __name__ == "__main__":
    sys.exit(main())
