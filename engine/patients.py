"""Patients for the grading pairs: what a treatment heading names, told as a clinician would ask it, in words of our own."""
import re

POPULATION = re.compile(r"^(?:Treatment(?: Options)? (?:of|for) |Treatment Options? for )(.{6,90})$", re.I)
EPONYMS = {"Hodgkin", "Burkitt", "Ewing", "Wilms", "Kaposi", "Merkel", "Waldenström", "Langerhans", "Sézary", "Gleason"}
YOUNG = re.compile(r"child|p(?:a?e)diatric|infan|retinoblastoma|wilms|neuroblastoma|ewing|hepatoblastoma", re.I)
MEN, WOMEN = re.compile(r"prostate|testic|penile|male-breast"), re.compile(r"ovarian|cervical|endometrial|uterine|vagin|vulvar|gtd|breast")
ASKS = ("What treatment is an option?", "Which treatment can be offered?", "How should this be treated?", "Treatment options?", "What do you offer?")
# A qualifier of a heading, and the same in other words.
OTHERWISE = [("recurrent", "relapsed"), ("relapsed", "recurrent"), ("metastatic", "spread to distant organs,"), ("newly diagnosed", "untreated"), ("unresectable", "inoperable"), ("refractory", "resistant"),
             ("cancer", "carcinoma"), ("tumors", "tumours"), ("leukemia", "leukaemia"), ("localized", "confined"), ("advanced", "far advanced")]
QUALIFIER = r"(?:stages? [0IV]+[ABC]?\d?|recurrent|metastatic|unresectable|relapsed|refractory|locally advanced|progressive|advanced|disseminated|persistent|extensive-stage|limited-stage)"
SEVERAL = re.compile(rf"^({QUALIFIER}(?:(?:,? and |,? or |, ){QUALIFIER})+) (.+)$", re.I)
STOP = set("of and or the with in for a an to by patients treatment options option disease including who have is are cancer tumor tumors stage".split())


def population(heads):
    """Whom a section treats; empty where it treats nobody."""
    for head in reversed(heads):
        found = POPULATION.match(head)
        if found:
            return found[1]
    return ""


def said_under(heads):
    """The headings that a reader needs: the one that names whom it treats, and the last."""
    named = [h for h in heads if POPULATION.match(h)][-1:]
    return " › ".join(dict.fromkeys(named + list(heads[-1:])))


def words(text):
    return {w for w in re.findall(r"[\w-]+", text.lower()) if w not in STOP}


def apart(one, other):
    """Each names something that the other does not: two groups and not one inside the other."""
    return bool(words(one) - words(other)) and bool(words(other) - words(one))


def lowered(text):
    return re.sub(r"[A-ZÀ-Þ][a-zß-ÿ]+", lambda w: w[0] if w[0] in EPONYMS else w[0].lower(), text)


def told(group, title, document, dice):
    """A patient of that group with a question, in few words; the summary's cancer is named where the heading leaves it out."""
    group = re.sub(r"^(?:patients|children|infants|adults|people|women|men) (?:with|who have) ", "", lowered(group), flags=re.I)
    several = SEVERAL.match(group)
    if several:
        group = dice.choice(re.findall(QUALIFIER, several[1], flags=re.I)) + " " + several[2]
    if title and not words(title) & words(group):
        group += f" ({lowered(title)})"
    if dice.random() < 0.5:
        for old, new in OTHERWISE:
            if re.search(rf"\b{old}\b", group):
                group = re.sub(rf"\b{old}\b", new, group, count=1)
                break
    child = YOUNG.search(f"{document} {title} {group}") is not None
    sex = 0 if MEN.search(document) else 1 if WOMEN.search(document) else dice.randrange(2)
    age = dice.randrange(2, 15) if child else dice.randrange(34, 82)
    return f"{age}-year-old {(('boy', 'girl') if child else ('man', 'woman'))[sex]}, {group}. {dice.choice(ASKS)}"
