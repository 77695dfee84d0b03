#!/usr/bin/env python3
"""Gates before and after training, each with a negative control that must fail. Arguments are no proof of isolation, only the test is.

    gates.py            runs all gates on tiny random models (Qwen2-, Qwen3-, Qwen3.5-shaped) and says what each saw; exit 0 when all is as it must be

A gate gives {"gate","outcome": "pass"|"fail","control": "seen"|"missed","detail"}. "missed" means that the planted fault went unseen: the gate proves nothing then.
"""
import copy
import json
import sys

import torch

from rows import IGNORED, Row, piece_losses, positions, row_losses

# Packed and alone agree to this in fp32 (measured 2e-6 in loss, 6e-7 in gradient); a leak moves losses by more than the second number.
TOLERANCE = 1e-5
LEAK = 1e-3
# A trained adapter moves some token's log-probability by at least this much; an empty one moves none at all.
EFFECT = 1e-3
USUAL_SEVEN = ["q_proj", "k_proj", "v_proj", "o_proj", "gate_proj", "up_proj", "down_proj"]
DELTA_NET = ["in_proj_qkv", "in_proj_z", "in_proj_a", "in_proj_b", "out_proj"]


def verdict(gate, passed, control_seen, **detail):
    return {"gate": gate, "outcome": "pass" if passed and control_seen else "fail", "control": "seen" if control_seen else "missed", "detail": detail}


def tiny_config(kind, vocab=512):
    """A small configuration of a family: qwen2, qwen3 or qwen3_5."""
    import transformers as t

    size = dict(vocab_size=vocab, hidden_size=64, intermediate_size=96, num_hidden_layers=4, num_attention_heads=4, num_key_value_heads=2, tie_word_embeddings=True,
                max_position_embeddings=4096, bos_token_id=None, eos_token_id=None, pad_token_id=None)
    if kind == "qwen2":
        return t.Qwen2Config(**size)
    if kind == "qwen3":
        return t.Qwen3Config(head_dim=16, **size)
    if kind == "qwen3_5":
        return t.Qwen3_5TextConfig(head_dim=16, linear_key_head_dim=16, linear_value_head_dim=16, linear_num_key_heads=2, linear_num_value_heads=4, **size)
    raise ValueError(f"no tiny model of the kind {kind}")


def shrunk(config):
    """The same family in small, for proving its isolation without its weights."""
    config = getattr(config, "text_config", config)
    return tiny_config({"qwen2": "qwen2", "qwen3": "qwen3", "qwen3_5": "qwen3_5", "qwen3_5_text": "qwen3_5"}.get(config.model_type, config.model_type))


def tiny_model(config, seed=7):
    from transformers import AutoModelForCausalLM

    torch.manual_seed(seed)
    model = AutoModelForCausalLM.from_config(config, dtype=torch.float32).eval()
    for parameter in model.parameters():
        # Larger than the usual start, so that a leaked neighbour moves a loss visibly.
        if parameter.dim() > 1:
            torch.nn.init.normal_(parameter, std=0.15)
    return model


def random_row(lengths, vocab, seed):
    generator = torch.Generator().manual_seed(seed)
    ids = torch.randint(3, vocab, (sum(lengths),), generator=generator)
    bounds = [0]
    for length in lengths:
        bounds.append(bounds[-1] + length)
    labels = ids.clone()
    for low, high in zip(bounds[:-1], bounds[1:]):
        labels[low:low + max(1, (high - low) // 3)] = IGNORED
    return Row(ids, labels, tuple(bounds))


def with_gradient(model, forward):
    model.zero_grad(set_to_none=True)
    losses = forward()
    losses.sum().backward()
    gradients = {n: p.grad.clone() for n, p in model.named_parameters() if p.grad is not None}
    return losses.detach(), gradients


def gradient_distance(one, other):
    """Largest difference of any element, over the largest element of that tensor."""
    worst = 0.0
    for name, value in one.items():
        scale = max(float(value.abs().max()), 1e-6)
        worst = max(worst, float((value - other[name]).abs().max()) / scale if name in other else float("inf"))
    return worst


def swapped(row, case, vocab, seed):
    """All neighbours of a case replaced by other tokens of the same lengths."""
    other = random_row([b - a for a, b in zip(row.bounds[:-1], row.bounds[1:])], vocab, seed)
    ids, (low, high) = other.ids.clone(), (row.bounds[case], row.bounds[case + 1])
    ids[low:high] = row.ids[low:high]
    return Row(ids, row.labels, row.bounds)


def losses_of_case(losses, row, case):
    counts = [int((row.labels[a + 1:b] != IGNORED).sum()) for a, b in zip(row.bounds[:-1], row.bounds[1:])]
    return losses[sum(counts[:case]):sum(counts[:case + 1])]


def isolation(config, hybrid_kernels=False, device="cpu"):
    """Packed equals alone in every token's loss and in the gradient, and new neighbours move nothing; the control leaves the isolation away."""
    model = tiny_model(config).to(device)
    vocab = config.vocab_size
    row = random_row([17, 40, 9, 64, 23], vocab, 11)
    alone, alone_gradient = with_gradient(model, lambda: row_losses(model, row, packed=False))
    running = torch.arange(row.tokens)
    try:
        packed, packed_gradient = with_gradient(model, lambda: row_losses(model, row, True, hybrid_kernels))
        with torch.no_grad():
            moved = row_losses(model, swapped(row, 2, vocab, 12), True, hybrid_kernels)
    except (RuntimeError, ValueError, TypeError, NotImplementedError) as error:
        return verdict("isolation", False, True, error=f"{type(error).__name__}: {str(error)[:200]}")
    loss = float((packed - alone).abs().max())
    gradient = gradient_distance(alone_gradient, packed_gradient)
    swap = float((losses_of_case(moved, row, 2) - losses_of_case(packed, row, 2)).abs().max())
    with torch.no_grad():
        # the control: one long text, as a trainer sees it that forgets the borders
        leaked = piece_losses(model, row, 0, row.tokens, running)
        leaked_swap = piece_losses(model, swapped(row, 2, vocab, 12), 0, row.tokens, running)
    control = min(float((leaked - alone).abs().max()), float((losses_of_case(leaked_swap, row, 2) - losses_of_case(leaked, row, 2)).abs().max()))
    passed = max(loss, gradient, swap) <= TOLERANCE
    return verdict("isolation", passed, control > LEAK, loss=loss, gradient=gradient, swap=swap, leakOfControl=control, tolerance=TOLERANCE)


def linear_modules(model, layers=None):
    """Names of all linear maps inside the decoder's layers; with `layers`, only in those."""
    import re

    found = []
    for name, module in model.named_modules():
        match = re.search(r"(?:^|\.)layers\.(\d+)\.", name)
        linear = isinstance(module, torch.nn.Linear) or type(module).__name__ in ("Linear4bit", "Linear8bitLt")
        if match and linear and "lora_" not in name and (layers is None or int(match.group(1)) in layers):
            found.append(name.replace(".base_layer", "").removeprefix("base_model.model."))
    return sorted(set(found))


def carried(model):
    """Names of the modules that carry LoRA."""
    return sorted(n.removeprefix("base_model.model.") for n, m in model.named_modules() if hasattr(m, "lora_A") and len(m.lora_A) > 0)


def covers(expected, found):
    return {"expected": len(expected), "found": len(found), "missing": sorted(set(expected) - set(found))[:5]}


def with_lora(model, settings):
    from peft import LoraConfig, get_peft_model

    return get_peft_model(model, LoraConfig(r=settings["r"], lora_alpha=settings["alpha"], lora_dropout=settings.get("dropout", 0.0), target_modules=list(settings["targets"]),
                                            layers_to_transform=settings.get("layers"), bias="none", task_type="CAUSAL_LM"))


def coverage(model, config, settings):
    """Every linear map of the decoder (in the layers that are trained) carries LoRA; the control leaves out one kind of target on the family in small."""
    layers = settings.get("layers")
    counted = covers(linear_modules(model, layers), carried(model))
    small = tiny_model(config)
    dropped = [t for t in settings["targets"] if t != settings["targets"][-1]]
    hybrid = any(t in DELTA_NET for t in settings["targets"])
    small = with_lora(small, {"r": 4, "alpha": 8, "targets": USUAL_SEVEN if hybrid else dropped})
    control = covers(linear_modules(small), carried(small))
    return verdict("coverage", counted["expected"] == counted["found"] > 0, bool(control["missing"]), **counted, missedByControl=len(control["missing"]))


def effect(model, rows, losses):
    """Largest change of a trained token's log-probability that the adapter makes on probes."""
    model.eval()
    with torch.no_grad():
        on = torch.cat([losses(row) for row in rows])
        with model.disable_adapter():
            off = torch.cat([losses(row) for row in rows])
    return float((on - off).abs().max())


def no_op(before, after):
    """The adapter does something; the control is the same adapter before its first step, which must do nothing at all."""
    return verdict("no-op", after >= EFFECT, before == 0.0, effect=after, effectOfControl=before, least=EFFECT)


def main():
    torch.set_num_threads(1)
    failed = 0
    for kind, wanted in (("qwen2", "pass"), ("qwen3", "pass"), ("qwen3_5", "fail")):
        seen = isolation(tiny_config(kind))
        as_wanted = seen["outcome"] == wanted and seen["control"] == "seen"
        failed += not as_wanted
        print(json.dumps({"model": kind, "wanted": wanted, "asWanted": as_wanted, **seen}))
        targets = USUAL_SEVEN + (DELTA_NET if kind == "qwen3_5" else [])
        seen = coverage(with_lora(tiny_model(tiny_config(kind)), {"r": 4, "alpha": 8, "targets": targets}), tiny_config(kind), {"targets": targets})
        failed += seen["outcome"] != "pass"
        print(json.dumps({"model": kind, "wanted": "pass", "asWanted": seen["outcome"] == "pass", **seen}))
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
