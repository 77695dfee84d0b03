#!/usr/bin/env python3
"""Makes a corpus folder of pairs for the grader and the claim checker from NCI PDQ summaries for health professionals (public domain), split by document.

    grading_pairs.py PDQ-FOLDER CORPUS [--train N] [--dev N] [--test N] [--claims SHARE] [--words N] [--seed N] [--shuffle-labels]

Grading: does the passage state a treatment for this patient? The patient is what a heading «Treatment of …» names, in other words; wrong passages treat another group of the same document
(.4), stand in a section of it that treats nobody (.2), or are those of other documents that a search for the question finds first (.4). Claim checking: does the passage support the sentence? The sentence is one of the passage, most in
other words; of the unsupported ones most have one thing turned round (a number, a drug, a group, an order, a negation), the others come from elsewhere in the document. The
questions are put in the words of the product's own prompts. `--shuffle-labels` deals the training answers out at random: a training on them must gain nothing. A pair's id begins
with its document, so that an interval can be drawn over documents.
"""
import argparse
import hashlib
import json
import random
import re
from collections import Counter
from pathlib import Path

from nearest import Nearest
from patients import apart, population, said_under, told

LICENCE = "public-domain"
# As in GraderTrial and entailment-1.txt; the Java test AdapterPromptsTest holds them together.
SYSTEM = {
    "grading": "You grade guideline passages for an oncologist. Given a case with its question and one passage, say whether the passage states a treatment that answers the question for this patient. Answer with one word: RELEVANT or IRRELEVANT.",
    "claim": "You check statements against a guideline passage. Say whether the passage supports the whole statement: same drug, same number, same patients, same direction. Answer with one word: SUPPORTED or UNSUPPORTED.",
}
ASKS = {"grading": "Case: {0}\n\nPassage: {1}\n\nRELEVANT or IRRELEVANT?", "claim": "Passage: {1}\n\nStatement: {0}\n\nSUPPORTED or UNSUPPORTED?"}
ANSWERS = {"grading": ("RELEVANT", "IRRELEVANT"), "claim": ("SUPPORTED", "UNSUPPORTED")}
TREATS = re.compile(r"surg|resect|chemo|radiat|therap|transplant|ectomy|mab\b|nib\b|platin|taxel|rubicin|watchful|observation|ablation", re.I)
OPTION = re.compile(r"^\d+\. |include|option|may be|can be|should|is used|are used|consider", re.I)
# The same said otherwise.
SAME = [("treatment", "therapy"), ("patients", "people"), ("include", "comprise"), ("associated with", "linked to"), ("overall survival", "OS"), ("compared with", "versus"), ("approximately", "about"),
        ("randomized trial", "trial with random allocation"), ("showed", "found"), ("usually", "as a rule"), ("often", "frequently"), ("may be", "can be"), ("tumors", "tumours"), ("tumor", "tumour"),
        ("reported", "described"), ("received", "were given"), ("increased", "raised"), ("improved", "bettered"), ("such as", "for instance"), ("children", "paediatric patients"), ("metastases", "secondary deposits")]
# One thing turned round.
TURNED = [("before", "after"), ("after", "before"), ("increased", "reduced"), ("reduced", "increased"), ("higher", "lower"), ("lower", "higher"), ("improved", "worse"), ("longer", "shorter"), ("more", "less"),
          ("less", "more"), ("children", "elderly patients"), ("adults", "infants"), ("women", "men"), ("men", "women"), ("benign", "malignant"), ("stage I", "stage III"), ("stage II", "stage IV"),
          ("stage III", "stage I"), ("stage IV", "stage II"), ("early-stage", "metastatic"), ("metastatic", "localized"), ("localized", "metastatic"), ("recurrent", "previously untreated"),
          ("newly diagnosed", "recurrent"), ("resectable", "unresectable"), ("unresectable", "resectable"), ("high-risk", "low-risk"), ("low-risk", "high-risk"), ("positive", "negative"),
          ("negative", "positive"), ("first-line", "second-line"), ("second-line", "first-line"), ("premenopausal", "postmenopausal"), ("postmenopausal", "premenopausal"), ("adjuvant", "palliative"),
          ("surgery", "chemotherapy"), ("chemotherapy", "surgery"), ("radiation therapy", "hormone therapy"), ("with", "without"), ("common", "rare"), ("rare", "common"), ("most", "few")]
NEGATED = [("is not", "is"), ("are not", "are"), ("did not", "did"), ("is", "is not"), ("are", "are not"), ("was", "was not"), ("were", "were not"), ("may", "may not"), ("can", "cannot"), ("should", "should not")]
DRUG = re.compile(r"\b[a-z]{4,}(?:mab|nib|platin|taxel|rubicin|mycin|fosfamide|citabine|trexate|tecan|ristine|blastine|poside|lidomide|zomib|sulfan|ciclib|parib|limus|mustine|amide|ozole|oxifen)\b")
NUMBER = re.compile(r"(?<![\w.,/-])(\d{1,3}(?:\.\d)?)(?=%| (?:mg|months?|years?|cycles?|weeks?|Gy|cm|mm|patients))")


def plain(line):
    line = re.sub(r"\[\[.*?\)\]|\[\[.*?\]\(.*?\)(?:[^\[\]]*\[.*?\]\(.*?\))*\]", "", line)
    line = re.sub(r"\[([^\[\]]*)\]\([^()]*\)", r"\1", line)
    return re.sub(r"\s+", " ", re.sub(r"\[[^\[\]]*\]|[*_`]", "", line)).strip()


def passages(path, words):
    """Each passage of a summary: its headings from the second level on, and about that many words of whole sentences."""
    heads, kept, found = [], [], []

    def close():
        text = " ".join(kept)
        if len(text.split()) >= words // 2 and len(text) < 850:
            found.append((tuple(heads), text))
        kept.clear()
    for line in path.read_text(encoding="utf-8").split("---", 2)[-1].splitlines():
        head = re.match(r"(#{2,6}) (.+)", line)
        if head:
            close()
            del heads[len(head[1]) - 2:]
            heads += [plain(head[2])]
            continue
        line = plain(line)
        if not line or "|" in line or any(h.startswith(("Reference", "Current Clinical", "About This", "Latest Updates")) for h in heads):
            continue
        for sentence in re.split(r"(?<=[a-z)][.]) (?=[A-Z])", line):
            kept.append(sentence)
            if sum(len(s.split()) for s in kept) >= words:
                close()
    close()
    return found


def put(sentence, old, new):
    return re.sub(rf"\b{re.escape(old)}\b", new, sentence, count=1)


def reworded(sentence):
    for old, new in SAME:
        sentence = put(sentence, old, new)
    return sentence


def turned(sentence, passage, drugs, dice):
    """The sentence with one thing turned round, or None where nothing can be."""
    ways = []
    number = NUMBER.search(sentence)
    if number:
        ways.append(lambda: sentence[:number.start()] + f"{float(number[1]) * dice.choice((0.5, 1.5, 2, 3)):g}" + sentence[number.end():])
    named = [m for m in DRUG.finditer(sentence)]
    others = [d for d in drugs if d not in passage]
    if named and others:
        place = dice.choice(named)
        ways.append(lambda: sentence[:place.start()] + dice.choice(others) + sentence[place.end():])
    for table in (TURNED, NEGATED):
        places = [(old, new) for old, new in table if put(sentence, old, new) != sentence]
        if places:
            ways.append(lambda places=places: put(sentence, *dice.choice(places)))
    said = dice.choice(ways)() if ways else None
    return said if said and said not in passage else None


def sentences(text):
    return [s for s in re.split(r"(?<=[a-z)%][.]) ", text) if 8 <= len(s.split()) <= 45 and s.endswith(".") and s[0].isupper()]


def claim(document, drugs, dice, right):
    heads, passage = dice.choice(document)
    inside = sentences(passage)
    if not inside:
        return None
    if not right and dice.random() < 0.2:
        foreign = [s for s in sentences(dice.choice(document)[1]) if s not in passage]
        return (reworded(dice.choice(foreign)), passage) if foreign else None
    sentence = dice.choice(inside)
    other_words = dice.random() < 0.6
    said = sentence if right else turned(sentence, passage, drugs, dice)
    return (reworded(said) if other_words else said, passage) if said else None


class Shelf:
    """All treating passages of one side of the split, and what a search over them brings."""

    def __init__(self, side, titles):
        self.titles = titles
        self.treating = [(name, population(h), h, p) for name in sorted(side) for h, p in side[name] if population(h) and TREATS.search(p) and OPTION.search(p)]
        self.other = {name: [(h, p) for h, p in side[name] if not population(h) and not any("reatment" in x for x in h)] for name in side}
        self.nearest = Nearest([said_under(h) + " " + p for _, _, h, p in self.treating])

    def wrong(self, name, group, case, dice):
        """A passage for another group of the same summary, one of the summary that treats nobody, or the nearest of other summaries."""
        way = dice.random()
        if way < 0.4:
            found = [("group", h, p) for n, who, h, p in self.treating if n == name and apart(who, group)]
        elif way < 0.6:
            found = [("section", h, p) for h, p in self.other[name]]
        else:
            near = (self.treating[i] for i in self.nearest.of(case, 40))
            found = [("near", h, p) for n, who, h, p in near if n != name and apart(who + " " + self.titles[n], group + " " + self.titles[name])][:5]
        return dice.choice(found) if found else None


def grading(shelf, name, dice, right):
    treating = [(who, h, p) for n, who, h, p in shelf.treating if n == name]
    if not treating:
        return None
    group, heads, passage = dice.choice(treating)
    case, kind = told(group, shelf.titles[name], name, dice), "right"
    if not right:
        found = shelf.wrong(name, group, case, dice)
        if not found:
            return None
        kind, heads, passage = found
    return case, said_under(heads) + ": " + passage, kind


def pairs(side, titles, count, kind, drugs, dice):
    """Half of them right; a passage is asked about twice at most."""
    made, names, used, shelf = {}, sorted(side), Counter(), Shelf(side, titles)
    for serial in range(100 * count):
        if len(made) >= count:
            break
        name = dice.choice(names)
        right = len(made) % 2 == 0
        found = claim(side[name], drugs, dice, right) if kind == "claim" else grading(shelf, name, dice, right)
        if found and found[:2] not in made and used[found[1]] < 2:
            used[found[1]] += 1
            made[found[:2]] = (f"{name}#{kind}-{found[2] if len(found) > 2 else ''}-{serial}".replace("--", "-"), *found[:2], right)
    return list(made.values())


def write(path, made, source):
    with open(path, "w", encoding="utf-8") as lines:
        for name, asked, passage, right in made:
            kind = name.rsplit("#", 1)[1].split("-")[0]
            messages = [{"role": "system", "content": SYSTEM[kind]}, {"role": "user", "content": ASKS[kind].format(asked, passage)}, {"role": "assistant", "content": ANSWERS[kind][0 if right else 1]}]
            lines.write(json.dumps({"id": name, "source": source, "licence": LICENCE, "patientUid": name.split("#")[0], "messages": messages}, ensure_ascii=False) + "\n")
    return {"sha256": hashlib.sha256(path.read_bytes()).hexdigest()}


def documents(folder, words):
    """Each treatment summary's passages, and the cancer that its title names."""
    found, titles = {}, {}
    for path in sorted(folder.glob("types-*-treatment-pdq*.md")):
        title = re.search(r"^title: *[\"']?(.+?) Treatment", path.read_text(encoding="utf-8"), re.M)
        found[path.stem], titles[path.stem] = passages(path, words), plain(title[1]) if title else ""
    return found, titles


def shuffled(train, dice):
    """The training answers dealt out at random within each kind."""
    for kind in ANSWERS:
        places = [i for i, pair in enumerate(train) if f"#{kind}-" in pair[0]]
        answers = [train[i][3] for i in places]
        dice.shuffle(answers)
        for i, right in zip(places, answers):
            train[i] = (*train[i][:3], right)


def main():
    parser = argparse.ArgumentParser(description="Grading and claim pairs from PDQ summaries, split by document.")
    parser.add_argument("pdq", type=Path)
    parser.add_argument("corpus", type=Path)
    for name, count in (("train", 700), ("dev", 100), ("test", 640)):
        parser.add_argument(f"--{name}", type=int, default=count)
    parser.add_argument("--claims", type=float, default=0.0, help="share of claim-checking pairs (default 0)")
    parser.add_argument("--words", type=int, default=45)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--shuffle-labels", action="store_true")
    a = parser.parse_args()
    dice = random.Random(a.seed)
    everything, titles = documents(a.pdq, a.words)
    names = sorted(n for n, found in everything.items() if len(found) >= 20)
    dice.shuffle(names)
    cuts = [0, len(names) * 55 // 100, len(names) * 65 // 100, len(names)]
    drugs = sorted({d for found in everything.values() for _, text in found for d in DRUG.findall(text)})
    parts, known, sides = {}, set(), {}
    for part, low, high in zip(("train", "dev", "test"), cuts, cuts[1:]):
        side = sides[part] = {n: everything[n] for n in names[low:high]}
        count = getattr(a, part)
        made = pairs(side, titles, round(count * (1 - a.claims)), "grading", drugs, dice) + pairs(side, titles, round(count * a.claims), "claim", drugs, dice)
        parts[part] = [pair for pair in made if pair[2] not in known]  # what several summaries say in the same words
        known |= {pair[2] for pair in made}
    if a.shuffle_labels:
        shuffled(parts["train"], dice)
    dice.shuffle(parts["train"])
    a.corpus.mkdir()
    source = "NCI PDQ summaries for health professionals" + (", answers shuffled" if a.shuffle_labels else "")
    files = {f"{part}.jsonl": write(a.corpus / f"{part}.jsonl", made, source) for part, made in parts.items()}
    (a.corpus / "corpus.json").write_text(json.dumps({"commercial": True, "files": files, "documents": {part: len(side) for part, side in sides.items()}}, indent=1) + "\n")
    print("; ".join(f"{part}: {len(made)} pairs of {len(sides[part])} documents" for part, made in parts.items()))


if __name__ == "__main__":
    main()
