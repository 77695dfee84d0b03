#!/usr/bin/env python3
"""Makes a corpus folder of grading pairs (does this passage answer this question?) from MedQuAD's CancerGov files, split by document.

    grading_pairs.py MEDQUAD-FOLDER CORPUS [--train N] [--test N] [--words N] [--seed N] [--shuffle-labels]

MedQuAD: Ben Abacha and Demner-Fushman, BMC Bioinformatics 2019, 20:511, CC BY 4.0. Half of the pairs are right; of the wrong ones half take a passage of the same
document that answers another question, half the same kind of question's passage from another document. `--shuffle-labels` deals the training answers out at random:
a training on them must gain nothing. A pair's id begins with its document, so that an interval can be drawn over documents.
"""
import argparse
import hashlib
import json
import random
import re
import xml.etree.ElementTree as xml
from pathlib import Path

SYSTEM = "You grade passages. Answer yes or no."
LICENCE = "CC-BY-4.0"


def passages(text, words):
    """Stretches of an answer without its key points, each of about that many words and of whole sentences."""
    text = re.sub(r"\s+", " ", re.sub(r"^\s*Key Points.*?\n\s*\n", "", text, flags=re.S)).strip()
    found, now = [], []
    for sentence in re.split(r"(?<=[.?!])\s+", text):
        now.append(sentence)
        if sum(len(s.split()) for s in now) >= words:
            found.append(" ".join(" ".join(now).split()[:2 * words]))
            now = []
    return found


def documents(folder, words):
    """Each document: its name and its questions, each with its kind and passages. A question asked twice counts once."""
    for path in sorted(Path(folder).glob("*.xml")):
        questions, seen = [], set()
        for pair in xml.parse(path).getroot().iter("QAPair"):
            question, answer = pair.find("Question"), pair.findtext("Answer") or ""
            kind, asked = question.get("qtype"), re.sub(r"\s+\?+", "?", (question.text or "").strip()).replace("??", "?")
            parts = passages(answer, words)
            if kind not in seen and parts:
                seen.add(kind)
                questions.append((kind, asked, parts))
        if len(questions) >= 2:
            yield path.stem, questions


def pairs(chosen, count, dice):
    made, serial = [], 0
    while len(made) < count:
        name, questions = dice.choice(chosen)
        kind, asked, parts = dice.choice(questions)
        right = len(made) % 2 == 0
        if right:
            passage = dice.choice(parts)
        elif len(made) % 4 == 1:
            passage = dice.choice(dice.choice([q for q in questions if q[0] != kind])[2])
        else:
            others = [q for other, qs in chosen if other != name for q in qs if q[0] == kind]
            if not others:
                continue
            passage = dice.choice(dice.choice(others)[2])
        serial += 1
        made.append((f"{name}#{serial}", asked, passage, right))
    return list({(q, p): (i, q, p, r) for i, q, p, r in made}.values())


def write(path, made, source):
    with open(path, "w", encoding="utf-8") as lines:
        for name, question, passage, right in made:
            messages = [{"role": "system", "content": SYSTEM}, {"role": "user", "content": f"Question: {question}\nPassage: {passage}\nDoes the passage answer the question?"},
                        {"role": "assistant", "content": "yes" if right else "no"}]
            lines.write(json.dumps({"id": name, "source": source, "licence": LICENCE, "patientUid": name.split("#")[0], "messages": messages}, ensure_ascii=False) + "\n")
    return {"sha256": hashlib.sha256(path.read_bytes()).hexdigest()}


def main():
    parser = argparse.ArgumentParser(description="Grading pairs from MedQuAD, split by document.")
    parser.add_argument("medquad", type=Path)
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--train", type=int, default=500)
    parser.add_argument("--test", type=int, default=330)
    parser.add_argument("--words", type=int, default=30)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--shuffle-labels", action="store_true")
    a = parser.parse_args()
    dice = random.Random(a.seed)
    everything = list(documents(a.medquad, a.words))
    dice.shuffle(everything)
    cut = len(everything) * 7 // 10
    train, test = pairs(everything[:cut], a.train, dice), pairs(everything[cut:], a.test, dice)
    if a.shuffle_labels:
        answers = [r for *_, r in train]
        dice.shuffle(answers)
        train = [(i, q, p, r) for (i, q, p, _), r in zip(train, answers)]
    dice.shuffle(train)
    a.corpus.mkdir()
    source = "MedQuAD CancerGov (Ben Abacha and Demner-Fushman 2019)" + (", answers shuffled" if a.shuffle_labels else "")
    files = {f"{name}.jsonl": write(a.corpus / f"{name}.jsonl", made, source) for name, made in (("train", train), ("test", test))}
    (a.corpus / "corpus.json").write_text(json.dumps({"commercial": True, "files": files, "documents": {"train": cut, "test": len(everything) - cut}}, indent=1) + "\n")
    print(f"{len(train)} training pairs of {cut} documents, {len(test)} held-out pairs of {len(everything) - cut} others")


if __name__ == "__main__":
    main()
