#!/usr/bin/env python3
"""Reads every shard of a packed folder back and compares it with the tokenised source.

    check_shards.py FOLDER               no token lost, moved, unmasked or split, no case in two rows, no padding
    check_shards.py FOLDER --self-test   plants each fault in a copy and must see each of them

Exit codes: 0 sound, 1 a fault was found (or a planted one was not), 2 the folder cannot be read.
The layout is written down in docs/tuning.md. NumPy and safetensors only.
"""
import argparse
import hashlib
import json
import shutil
import sys
import tempfile
from pathlib import Path

import numpy as np
from safetensors.numpy import load_file, save_file

IGNORED = -100
LONGEST_ROW = 32_768
MARK = np.uint32(1 << 31)


class Fault(Exception):
    """What is wrong, with a code that the self-test compares."""

    def __init__(self, code, sentence):
        super().__init__(f"{code}: {sentence}")
        self.code = code


def need(condition, code, sentence):
    if not condition:
        raise Fault(code, sentence)


def sha256(path):
    digest = hashlib.sha256()
    with open(path, "rb") as file:
        for block in iter(lambda: file.read(1 << 20), b""):
            digest.update(block)
    return digest.hexdigest()


def read_cases(folder):
    with open(folder / "cases.jsonl", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def check_source(folder, run, cases, hashes):
    """The tokenised source is the one of the run, and every case of it hashes to what the tokeniser gave."""
    if hashes:
        for name in ("tokenised.bin", "cases.jsonl"):
            need(sha256(folder / name) == run["sha256"][name], "HASH", f"{name} is not the file that the run wrote")
        for shard in run["shards"]:
            need(sha256(folder / shard["file"]) == shard["sha256"], "HASH", f"{shard['file']} is not the file that the run wrote")
    source = np.memmap(folder / "tokenised.bin", dtype="<u4", mode="r")
    need(len(cases) == run["cases"] and len(cases) > 0, "COUNT", f"{len(cases)} cases are listed, {run['cases']} were packed")
    need(len({case["id"] for case in cases}) == len(cases), "TWICE", "an id is listed twice")
    offset = 0
    for case in cases:
        need(case["offset"] == offset and case["length"] > 0, "SOURCE", f"{case['id']} does not follow the case before it")
        tokens = source[offset:offset + case["length"]]
        need(hashlib.sha256(tokens.tobytes()).hexdigest() == case["sha256"], "SOURCE", f"{case['id']} has other tokens in the source")
        trained = int(np.count_nonzero(tokens & MARK))
        need(0 < trained < case["length"] and trained == case["trained"], "SOURCE", f"{case['id']} has {trained} trained tokens")
        offset += case["length"]
    need(offset == len(source), "SOURCE", "the source goes on behind the last case")
    return source


def check_shard(shard, data, cases_of_row, source, length):
    """One shard: its pointers, and each case at its place with its tokens and labels. Gives the cases that were found."""
    ids, labels, cu, rows = (data[name] for name in ("input_ids", "labels", "cu_seqlens", "row_ptr"))
    name = shard["file"]
    need(set(data) == {"input_ids", "labels", "cu_seqlens", "row_ptr"}, "SHAPE", f"{name} has other tensors")
    need(ids.dtype == labels.dtype == cu.dtype == np.int32 and rows.dtype == np.int64, "SHAPE", f"{name} has other types of numbers")
    need(len(ids) == len(labels) == shard["tokens"], "LOST", f"{name} has {len(ids)} tokens and {len(labels)} labels, not {shard['tokens']}")
    need(len(rows) == shard["rows"] + 1 and rows[0] == 0 and rows[-1] == len(cu) - 1 and bool(np.all(np.diff(rows) > 0)), "SHAPE", f"{name}: row_ptr is broken")
    need(cu[0] == 0 and cu[-1] == len(ids) and bool(np.all(np.diff(cu) > 0)), "SPLIT", f"{name}: cu_seqlens is broken")
    found = 0
    for row in range(shard["rows"]):
        first, last = int(rows[row]), int(rows[row + 1])
        begin = int(cu[first])
        size = int(cu[last]) - begin
        listed = cases_of_row.get(shard["firstRow"] + row, [])
        fits = size <= length or (size <= LONGEST_ROW and len(listed) == 1)
        need(fits and size == sum(case["length"] for case in listed), "CROSSES", f"{name}: row {row} has {size} tokens, not those of its {len(listed)} cases")
        need(len(listed) == last - first, "SPLIT", f"{name}: row {row} has {last - first} cases, {len(listed)} are listed")
        at = 0
        for case, segment in zip(listed, range(first, last)):
            low, high = int(cu[segment]), int(cu[segment + 1])
            need(case["start"] == at and low - begin == at, "MOVED", f"{case['id']} does not begin where it should")
            need(high - low == case["length"], "SPLIT", f"{case['id']} has {high - low} tokens, not {case['length']}")
            marked = np.asarray(source[case["offset"]:case["offset"] + case["length"]])
            tokens = (marked & ~MARK).astype(np.int32)
            need(np.array_equal(ids[low:high], tokens), "MOVED", f"{case['id']} has other tokens in {name}")
            wanted = np.where(marked & MARK, tokens, IGNORED).astype(np.int32)
            need(np.array_equal(labels[low:high], wanted), "UNMASKED", f"{case['id']} has other labels in {name}")
            at += case["length"]
            found += 1
    return found


def check(folder, hashes=True):
    run = json.loads((folder / "run.json").read_text(encoding="utf-8"))
    need(run.get("format") == "oncoagent-packed-1", "FORMAT", "the folder is not one that this program knows")
    cases = read_cases(folder)
    source = check_source(folder, run, cases, hashes)
    limit = run["length"]
    longest = LONGEST_ROW if run["long"] == "extend" else limit
    placed = {}
    excluded = 0
    for case in cases:
        if "row" in case:
            placed.setdefault(case["row"], []).append(case)
        else:
            need(case["length"] > longest, "LOST", f"{case['id']} has no row though it fits in one")
            excluded += 1
    for listed in placed.values():
        listed.sort(key=lambda case: case["start"])
    need(excluded == run["excluded"], "LOST", f"{excluded} cases have no row, {run['excluded']} were left out")
    need(sorted(p.name for p in folder.glob("*.safetensors")) == [s["file"] for s in run["shards"]], "SHAPE", "the folder has other shards than the run")
    need(sorted(placed) == list(range(run["rows"])), "LOST", "the rows in cases.jsonl are not the rows of the run")
    found = next_row = tokens = 0
    for shard in run["shards"]:
        need(shard["firstRow"] == next_row, "LOST", f"{shard['file']} does not follow the shard before it")
        found += check_shard(shard, load_file(folder / shard["file"]), placed, source, limit)
        next_row += shard["rows"]
        tokens += shard["tokens"]
    need(next_row == run["rows"] and found == run["placed"] == len(cases) - excluded, "LOST", f"{found} cases were found in {next_row} rows")
    return found, next_row, tokens, excluded


def lose(d, ctx):
    d["input_ids"], d["labels"] = d["input_ids"][:-1].copy(), d["labels"][:-1].copy()


def move(d, ctx):
    # two different tokens with their labels change places inside one case
    ids, labels, end = d["input_ids"], d["labels"], int(d["cu_seqlens"][1])
    other = next(i for i in range(1, end) if ids[i] != ids[0])
    for array in (ids, labels):
        array[0], array[other] = int(array[other]), int(array[0])


def unmask(d, ctx):
    at = int(np.flatnonzero(d["labels"] == IGNORED)[0])
    d["labels"][at] = d["input_ids"][at]


def mask(d, ctx):
    d["labels"][int(np.flatnonzero(d["labels"] != IGNORED)[-1])] = IGNORED


def split(d, ctx):
    cu = d["cu_seqlens"]
    d["cu_seqlens"] = np.concatenate([cu[:1], [np.int32(cu[1] // 2)], cu[1:]]).astype(np.int32)
    rows = d["row_ptr"].copy()
    rows[1:] += 1
    d["row_ptr"] = rows


def cross(d, ctx):
    # the border between the first two rows is taken away: the cases of the second run on in the first
    d["row_ptr"] = np.delete(d["row_ptr"], 1)
    ctx["run"]["shards"][0]["rows"] -= 1


def pad(d, ctx):
    d["input_ids"] = np.append(d["input_ids"], np.int32(0)).astype(np.int32)
    d["labels"] = np.append(d["labels"], np.int32(IGNORED)).astype(np.int32)
    ctx["run"]["shards"][0]["tokens"] += 1


def drop(d, ctx):
    # a case that fits loses its row in the list
    case = next(c for c in ctx["cases"] if "row" in c)
    del case["row"], case["start"]


def twice(d, ctx):
    ctx["cases"][-1]["id"] = ctx["cases"][0]["id"]


def flip(d, ctx):
    ctx["flip"] = True


PLANTED = [(lose, {"LOST"}), (move, {"MOVED"}), (unmask, {"UNMASKED"}), (mask, {"UNMASKED"}), (split, {"SPLIT"}), (cross, {"CROSSES"}), (pad, {"SPLIT"}),
           (drop, {"LOST"}), (twice, {"TWICE"}), (flip, {"SOURCE"})]


def self_test(folder):
    """Each fault in a fresh copy whose hashes are not compared, so that the content alone must give it away; and one byte with the hashes compared."""
    missed = 0
    for plant, codes in PLANTED + [(None, {"HASH"})]:
        with tempfile.TemporaryDirectory() as place:
            copy = Path(place) / "copy"
            shutil.copytree(folder, copy)
            run = json.loads((copy / "run.json").read_text(encoding="utf-8"))
            shard = copy / run["shards"][0]["file"]
            name = plant.__name__ if plant else "byte"
            if plant is None:
                content = bytearray(shard.read_bytes())
                content[-1] ^= 1
                shard.write_bytes(content)
            else:
                ctx = {"run": run, "cases": read_cases(copy)}
                data = {key: value.copy() for key, value in load_file(shard).items()}
                plant(data, ctx)
                save_file({key: np.ascontiguousarray(value) for key, value in data.items()}, shard)
                (copy / "run.json").write_text(json.dumps(run), encoding="utf-8")
                (copy / "cases.jsonl").write_text("".join(json.dumps(c) + "\n" for c in ctx["cases"]), encoding="utf-8")
                if ctx.get("flip"):
                    content = bytearray((copy / "tokenised.bin").read_bytes())
                    content[0] ^= 1
                    (copy / "tokenised.bin").write_bytes(content)
            try:
                check(copy, hashes=plant is None)
                seen = "nothing"
            except Fault as fault:
                seen = fault.code
            missed += seen not in codes
            print(f"planted {name}: saw {seen}" + ("" if seen in codes else f", MISSED (wanted {'/'.join(sorted(codes))})"))
    return missed


def main():
    parser = argparse.ArgumentParser(description="Reads packed shards back and compares them with their tokenised source.")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--self-test", action="store_true", help="plant each fault in a copy; each must be seen")
    arguments = parser.parse_args()
    try:
        found, rows, tokens, excluded = check(arguments.folder)
        print(f"sound: {found} cases, {tokens} tokens in {rows} rows; {excluded} cases left out as too long")
        return 1 if arguments.self_test and self_test(arguments.folder) else 0
    except Fault as fault:
        print(f"check_shards: {fault}", file=sys.stderr)
        return 1
    except (OSError, ValueError, KeyError) as error:
        print(f"check_shards: {arguments.folder} cannot be read ({type(error).__name__}: {error})", file=sys.stderr)
        return 2


if __name__ == "__main__":
    sys.exit(main())
