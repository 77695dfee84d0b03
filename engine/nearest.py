"""The passages nearest to a question by words (BM25), without a library: what a search would bring that must be graded away."""
import math
import re
from collections import Counter, defaultdict

K1, B = 1.2, 0.75


class Nearest:
    def __init__(self, texts):
        self.counts = [Counter(re.findall(r"[\w-]+", t.lower())) for t in texts]
        self.lengths = [sum(c.values()) for c in self.counts]
        self.mean = sum(self.lengths) / max(1, len(texts))
        self.holding = defaultdict(list)
        for i, count in enumerate(self.counts):
            for word in count:
                self.holding[word].append(i)

    def of(self, question, most):
        """Numbers of the texts, the nearest first."""
        scores = Counter()
        for word in set(re.findall(r"[\w-]+", question.lower())):
            held = self.holding.get(word, ())
            rare = math.log(1 + (len(self.counts) - len(held) + 0.5) / (len(held) + 0.5))
            for i in held:
                often = self.counts[i][word]
                scores[i] += rare * often * (K1 + 1) / (often + K1 * (1 - B + B * self.lengths[i] / self.mean))
        return [i for i, _ in sorted(scores.items(), key=lambda s: (-s[1], s[0]))[:most]]
