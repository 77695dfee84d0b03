"""Cases whose answer is one of a few words: only the token that decides is trained, what all cases share is read once a row, and what no adapter touches is computed once a run.

A row [case | case | …] becomes [what all begin with | rest | rest | …]: each rest sees the beginning and itself (a 4-D mask of zeros and −∞, positions that start anew), so that
every case gets the logits that it has alone. `proof` is the gate that holds it to that.
"""
import hashlib
from dataclasses import dataclass
from pathlib import Path

import torch

import gates
from rows import IGNORED

# More different first tokens than this are no choice between a few words.
MOST_ANSWERS = 16
# Kept states of the layers below the adapter; rows beyond are computed anew each time.
KEPT_BYTES = 3 << 30


@dataclass(frozen=True)
class Shared:
    """A row with the common beginning once: tokens, positions, whose each token is (0 = all), where each case is decided, and what the right token is."""
    ids: torch.Tensor
    positions: torch.Tensor
    owner: torch.Tensor
    decided: torch.Tensor
    answers: torch.Tensor

    @property
    def tokens(self):
        return len(self.ids)

    @property
    def trained(self):
        return len(self.answers)


def split(row):
    """For each case of a row: the tokens before its answer, and the answer's first token."""
    for low, high in zip(row.bounds[:-1], row.bounds[1:]):
        first = low + int(torch.nonzero(row.labels[low:high] != IGNORED)[0])
        yield row.ids[low:first], int(row.ids[first])


def is_choice(rows):
    """Whether the answers of all cases begin with one of a few tokens, each of them more than once."""
    seen = [answer for row in rows for _, answer in split(row)]
    return 2 <= len(set(seen)) <= MOST_ANSWERS and all(seen.count(token) > 1 for token in set(seen))


def common(texts):
    """How many tokens all begin with; at least one of each is left over."""
    shortest = min(len(t) for t in texts) - 1
    same = torch.stack([t[:shortest] for t in texts])
    differs = torch.nonzero((same != same[0]).any(dim=0))
    return int(differs[0]) if len(differs) else shortest


def shared(cases, begin=None, cut=None):
    """Cases (tokens before the answer, answer) as one row; `begin` stands in the place of their first `cut` tokens, which all must have in common."""
    texts = [text for text, _ in cases]
    cut = common(texts) if cut is None else cut
    head = texts[0][:cut] if begin is None else begin
    ids, positions, owner, decided = [head], [torch.arange(len(head))], [torch.zeros(len(head), dtype=torch.long)], []
    for number, text in enumerate(texts, 1):
        rest = text[cut:]
        ids.append(rest)
        positions.append(torch.arange(len(head), len(head) + len(rest)))
        owner.append(torch.full((len(rest),), number))
        decided.append(sum(len(part) for part in ids) - 1)
    return Shared(torch.cat(ids), torch.cat(positions), torch.cat(owner), torch.tensor(decided), torch.tensor([answer for _, answer in cases]))


def mask(row, dtype):
    """0 where a token may look, −∞ where not."""
    seen = (row.owner[:, None] == row.owner[None]) | (row.owner[None] == 0)
    seen &= torch.arange(row.tokens)[:, None] >= torch.arange(row.tokens)[None]
    return torch.zeros(seen.shape, dtype=dtype).masked_fill(~seen, torch.finfo(dtype).min)[None, None]


class Layers:
    """The decoder in two parts, called as the model calls them: below the first trained layer nothing changes while an adapter is trained or switched."""

    def __init__(self, model, kept_bytes=KEPT_BYTES, states=None):
        self.kept_bytes, self.states = kept_bytes, Path(states) if states else None
        self.causal = model.get_base_model() if hasattr(model, "get_base_model") else model
        self.layers = self.causal.model.layers
        trained = [int(n.split("layers.")[1].split(".")[0]) for n, m in model.named_modules() if hasattr(m, "lora_A")]
        self.first = min(trained, default=len(self.layers) - 1)
        self.kept, self.bytes = {}, 0

    def below(self, row):
        """What the first trained layer is given, and how it is called."""
        if id(row) in self.kept:
            return self.kept[id(row)][1:]
        path = self.states / f"{self.key(row)}.pt" if self.states else None
        if path and path.is_file():
            hidden, named = torch.load(path, weights_only=True), self.called(row, 0)[1]
        else:
            hidden, named = self.called(row, self.first)
            if path:
                path.parent.mkdir(parents=True, exist_ok=True)
                torch.save(hidden, path.with_suffix(".part"))
                path.with_suffix(".part").rename(path)
        size = hidden.nbytes + row.tokens * row.tokens * hidden.element_size()
        if self.bytes + size <= self.kept_bytes:
            self.bytes += size
            self.kept[id(row)] = (row, hidden, named)  # the row itself too: an id is free again when its object is gone
        return hidden, named

    def key(self, row):
        """Names a row's states by all that they follow from; the weights by a sample, for hashing gigabytes at each start would cost more than it saves."""
        embedding, config = self.causal.get_input_embeddings().weight, self.causal.config
        digest = hashlib.sha256(f"{torch.__version__} {self.first} {embedding.dtype} {config.to_json_string()}".encode())
        for part in (row.ids, row.positions, row.owner, embedding[::1009].float(), self.layers[max(0, self.first - 1)].input_layernorm.weight.float()):
            digest.update(part.detach().cpu().numpy().tobytes())
        return digest.hexdigest()

    def called(self, row, number):
        """The states that a layer is given, and how it is called; no layer from there on runs."""
        caught = {}

        def catch(_, args, named):
            caught["hidden"], caught["named"] = args[0].detach(), named
            raise StopIteration
        handle = self.layers[number].register_forward_pre_hook(catch, with_kwargs=True)
        weight = self.causal.get_input_embeddings().weight
        try:
            with torch.no_grad():
                self.causal.model(input_ids=row.ids[None].to(weight.device), position_ids=row.positions[None].to(weight.device), attention_mask=mask(row, weight.dtype).to(weight.device), use_cache=False)
        except StopIteration:
            pass
        finally:
            handle.remove()
        return caught["hidden"], caught["named"]

    def logits(self, row, state=None):
        """Logits at each case's deciding place, with whatever adapter is on; `state` is what `below` gave for it."""
        hidden, named = state or self.below(row)
        for layer in self.layers[self.first:]:
            hidden = layer(hidden, **named)
            hidden = hidden[0] if isinstance(hidden, tuple) else hidden
        return self.causal.lm_head(self.causal.model.norm(hidden[:, row.decided.to(hidden.device)]))[0].float()

    def losses(self, row):
        logits = self.logits(row)
        return torch.nn.functional.cross_entropy(logits, row.answers.to(logits.device), reduction="none")


def small_cases(vocab, seed, beginning=11):
    """Five cases that begin alike."""
    row = gates.random_row([9, 21, 6, 33, 14], vocab, seed)
    head = torch.arange(3, 3 + beginning)
    return [(torch.cat([head, row.ids[a:b]]), int(row.ids[b - 1])) for a, b in zip(row.bounds[:-1], row.bounds[1:])]


def leaky(row):
    """The control: the borders are forgotten, each case sees those before it."""
    return Shared(row.ids, row.positions, torch.zeros_like(row.owner), row.decided, row.answers)


def alone(model, cases):
    """Losses of the whole model, each case by itself, without anything of this file's."""
    return torch.cat([torch.nn.functional.cross_entropy(model(input_ids=text[None], use_cache=False).logits[0, -1:].float(), torch.tensor([answer]), reduction="none") for text, answer in cases])


def proof(config):
    """The gate `isolation` for shared rows, on the family in small with an adapter in its upper half: losses and gradients as alone, a new neighbour moves nothing."""
    model = gates.with_lora(gates.tiny_model(config), {"r": 4, "alpha": 8, "targets": gates.USUAL_SEVEN, "layers": [2, 3]})
    for name, parameter in model.named_parameters():
        if "lora_B" in name:
            torch.nn.init.normal_(parameter, std=0.3)
    cases, others = small_cases(config.vocab_size, 11), small_cases(config.vocab_size, 12)
    others[2] = cases[2]
    try:
        single, single_gradient = gates.with_gradient(model, lambda: alone(model, cases))
        together, gradient = gates.with_gradient(model, lambda: Layers(model).losses(shared(cases)))
        with torch.no_grad():
            moved = Layers(model).losses(shared(others))
            control = float((Layers(model).losses(leaky(shared(cases))) - single).abs().max())
    except (RuntimeError, ValueError, TypeError, NotImplementedError, KeyError) as error:
        return gates.verdict("isolation", False, True, mode="shared", error=f"{type(error).__name__}: {str(error)[:200]}")
    seen = {"loss": float((together - single).abs().max()), "gradient": gates.gradient_distance(single_gradient, gradient), "swap": float((moved[2] - together[2]).abs())}
    return gates.verdict("isolation", max(seen.values()) <= gates.TOLERANCE, control > gates.LEAK, mode="shared", **seen, leakOfControl=control, tolerance=gates.TOLERANCE)


def shared_rows(rows, most):
    """The cases of packed rows, in their order, as shared rows of at most so many tokens."""
    cases = [case for row in rows for case in split(row)]
    cut, found, now, tokens = common([text for text, _ in cases]), [], [], 0
    for text, answer in cases:
        if now and tokens + len(text) - cut > most:
            found.append(shared(now))
            now, tokens = [], 0
        tokens = (tokens or cut) + len(text) - cut
        now.append((text, answer))
    return found + ([shared(now)] if now else [])
