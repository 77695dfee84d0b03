#!/usr/bin/env python3
"""Trains a LoRA adapter on packed shards: the worker behind `tune train`, spoken to by files only (docs/tuning.md, «Training»).

    train.py RUN        reads RUN/train.json, goes on from RUN/checkpoints, writes RUN/metrics.jsonl and at the end RUN/adapter

RUN/control/STOP (or SIGTERM) asks it to stop after the step; it stops too when the process that started it is gone. Exit codes: 0 finished or stopped (metrics say which),
2 settings or data unusable, 3 a gate refused, 4 the loss is no number, 5 the disk is full, 1 anything else.
"""
import fcntl
import io
import json
import math
import os
import signal
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("HF_HUB_OFFLINE", "1")
os.environ.setdefault("HF_HUB_DISABLE_TELEMETRY", "1")
os.environ.setdefault("TOKENIZERS_PARALLELISM", "false")

import torch

import checkpoints
import choice
import gates
from rows import BadRun, read_rows, row_losses

PROBES = 2
# Tokens of a row of cases that are one choice each: about ten cases a step, so that a step's gradient is not one case's.
CHOICE_ROW = 1000
# Beside the weights: activations of one row, the adapter with its optimizer, and the libraries. With it 9B in bf16 comes to 21 GB and 27B to 57 GB; others measured 22 and 56.
BESIDE_THE_WEIGHTS = 3 << 30


class Refused(Exception):
    """A gate did not pass."""


class Diverged(Exception):
    """The loss or the gradient is no number."""


class Metrics:
    """RUN/metrics.jsonl, one event a line, flushed as it happens."""

    def __init__(self, path, beat_seconds):
        self.file = open(path, "a", encoding="utf-8")
        self.beat_seconds = beat_seconds
        self.last = 0.0

    def event(self, kind, **values):
        self.last = time.monotonic()
        try:
            self.file.write(json.dumps({"event": kind, "at": round(time.time(), 3), **values}) + "\n")
            self.file.flush()
        except OSError as error:
            raise checkpoints.DiskFull("the disk is full: metrics.jsonl could not be written") from error

    def beat(self, **values):
        """Work went on; written by the work itself, so that a run that hangs falls silent."""
        if time.monotonic() - self.last >= self.beat_seconds:
            self.event("heartbeat", **values)


def base_model(settings, dtype, device):
    """The base: a folder of weights, or a tiny random model for tests."""
    from transformers import AutoModelForCausalLM

    model = settings["model"]
    if "tiny" in model:
        config = gates.tiny_config(model["tiny"], model.get("vocab", 512))
        return gates.tiny_model(config, settings["seed"]).to(dtype)
    path = Path(model["path"])
    if not (path / "config.json").is_file():
        raise BadRun(f"{path} is no folder of weights with a config.json (a GGUF file is turned into one by base_from_gguf.py)")
    where = {"pretrained_model_name_or_path": str(path), "local_files_only": True}
    extra = {}
    if settings["dtype"] == "nf4":
        from transformers import BitsAndBytesConfig

        extra["quantization_config"] = BitsAndBytesConfig(load_in_4bit=True, bnb_4bit_quant_type="nf4", bnb_4bit_use_double_quant=True, bnb_4bit_compute_dtype=torch.bfloat16)
    try:
        return AutoModelForCausalLM.from_pretrained(dtype=dtype, attn_implementation="sdpa", **where, **extra).to(device)
    except (OSError, ValueError, ImportError) as error:
        raise BadRun(f"the base model at {path} cannot be loaded ({type(error).__name__})") from error


def free_memory(device):
    """Bytes that a training may take now."""
    if device == "cuda":
        return torch.cuda.mem_get_info()[0]
    with open("/proc/meminfo", encoding="ascii") as lines:
        return next(int(line.split()[1]) * 1024 for line in lines if line.startswith("MemAvailable"))


def memory_fits(settings, device):
    """Refuses before the weights are read when they cannot fit; gives need and free bytes."""
    if "path" not in settings["model"]:
        return {}
    stored = sum(f.stat().st_size for f in Path(settings["model"]["path"]).glob("*.safetensors"))
    need = int(stored * {"fp32": 2.0, "bf16": 1.0, "nf4": 0.3}[settings["dtype"]]) + BESIDE_THE_WEIGHTS
    free = free_memory(device)
    if need > free:
        raise BadRun(f"the training needs about {need / 1e9:.1f} GB of memory and {free / 1e9:.1f} GB are free on the {device}; use a smaller type of numbers or a larger machine")
    return {"memoryNeeded": need, "memoryFree": free}


def rate(settings, step, steps):
    """Learning rate of a step (from 1): linear warm-up, then half a cosine to zero. A pure function of the step, so that a resume needs no state for it."""
    warm = max(1, math.ceil(settings["warmup"] * steps))
    if step <= warm:
        return settings["learningRate"] * step / warm
    return settings["learningRate"] * 0.5 * (1 + math.cos(math.pi * (step - warm) / max(1, steps - warm)))


def order(seed, epoch, count):
    return torch.randperm(count, generator=torch.Generator().manual_seed(seed * 1_000_003 + epoch)).tolist()


class Training:
    def __init__(self, run, settings, metrics):
        self.run, self.settings, self.metrics = run, settings, metrics
        self.parent = os.getppid()
        self.ended = False
        # An interrupt at the terminal reaches the whole group; the one who started the training decides, and a worker left alone stops after its step.
        signal.signal(signal.SIGINT, signal.SIG_IGN)
        signal.signal(signal.SIGTERM, self.end)
        self.device = "cuda" if torch.cuda.is_available() else "cpu"
        if settings["dtype"] == "nf4" and self.device == "cpu":
            raise BadRun("nf4 needs a GPU; use bf16 or fp32")
        torch.set_num_threads(settings["threads"])
        torch.manual_seed(settings["seed"])
        self.rows = read_rows(settings["shards"])
        self.held = read_rows(settings["evalShards"]) if settings.get("evalShards") else []
        self.layers = None
        self.load()

    def count_steps(self):
        s = self.settings
        self.a_epoch = math.ceil(len(self.rows) / s["batchRows"])
        self.steps = min(self.a_epoch * s["epochs"], s.get("maxSteps") or 10**9)

    def end(self, *_):
        self.ended = True

    def load(self):
        s = self.settings
        memory = memory_fits(s, self.device)
        dtype = torch.float32 if s["dtype"] == "fp32" else torch.bfloat16
        base = base_model(s, dtype, self.device)
        vocab = base.get_input_embeddings().num_embeddings
        if max(int(r.ids.max()) for r in self.rows + self.held) >= vocab:
            raise BadRun("the shards hold tokens that the base model does not know; they were packed with another tokenizer")
        chosen = self.by_choice(base.config)
        self.count_steps()
        self.metrics.event("env", torch=torch.__version__, device=self.device, threads=torch.get_num_threads(), modelType=base.config.model_type,
                           parameters=sum(p.numel() for p in base.parameters()), rows=len(self.rows), tokens=sum(r.tokens for r in self.rows),
                           trained=sum(r.trained for r in self.rows), steps=self.steps, **memory)
        self.packed = chosen or self.isolated(base.config)
        if s.get("gradientCheckpointing"):
            base.gradient_checkpointing_enable(gradient_checkpointing_kwargs={"use_reentrant": False})
            base.enable_input_require_grads()
        torch.manual_seed(s["seed"])
        last = s["lora"].get("lastLayers")
        if last:
            # Only the last layers are trained: no gradient runs through those before, which makes a step on a CPU nearly as cheap as reading.
            count = base.config.get_text_config().num_hidden_layers
            s["lora"]["layers"] = list(range(max(0, count - last), count))
        self.model = gates.with_lora(base, s["lora"])
        for parameter in self.model.parameters():
            if parameter.requires_grad:
                parameter.data = parameter.data.float()
        self.gate(gates.coverage(self.model, gates.shrunk(base.config), s["lora"]))
        self.trained = [(n, p) for n, p in self.model.named_parameters() if p.requires_grad]
        self.optimizer = torch.optim.AdamW([p for _, p in self.trained], lr=s["learningRate"], weight_decay=s["weightDecay"])
        self.layers = choice.Layers(self.model, states=s.get("states")) if chosen else None
        self.before = gates.effect(self.model, self.rows[:PROBES], self.losses)

    def losses(self, row):
        """Losses of a row's trained tokens, the way that the gate has proven."""
        return self.layers.losses(row) if self.layers else row_losses(self.model, row, self.packed, self.hybrid)

    def gate(self, seen):
        self.metrics.event("gate", **seen)
        if seen["outcome"] != "pass":
            raise Refused(f"the gate {seen['gate']} did not pass")

    def by_choice(self, config):
        """Answers that are one of a few words are trained at the deciding token only, on rows that read what all share once; where the proof fails, not."""
        s = self.settings
        if s["isolation"] != "auto" or not s["lora"].get("lastLayers") or s.get("gradientCheckpointing") or not choice.is_choice(self.rows):
            return False
        seen = choice.proof(gates.shrunk(config))
        if seen["outcome"] != "pass":
            return False
        self.hybrid = False
        self.gate(seen)
        self.rows, self.held = (choice.shared_rows(rows, CHOICE_ROW) if rows else [] for rows in (self.rows, self.held))
        return True

    def isolated(self, config):
        """Whether rows may go through packed. `alone` never asks; `packed` refuses where the proof fails; `auto` then trains each case alone."""
        wanted = self.settings["isolation"]
        self.hybrid = self.device == "cuda" and getattr(config, "layer_types", None) is not None and "linear_attention" in config.layer_types
        seen = gates.isolation(gates.shrunk(config), self.hybrid, self.device)
        if wanted == "alone" or (wanted == "auto" and seen["outcome"] != "pass" and seen["control"] == "seen"):
            # Nothing is packed, so nothing can leak: one case a pass. What the packed proof saw stays in the record.
            self.metrics.event("gate", gate="isolation", outcome="pass", control=seen["control"], detail={"mode": "alone", "packed": seen})
            return False
        self.gate({**seen, "detail": {"mode": "packed", **seen["detail"]}})
        return True

    def resume(self):
        def corrupt(path, why):
            self.metrics.event("corrupt", checkpoint=path.name, because=why)
        path = checkpoints.newest(self.run / "checkpoints", corrupt)
        if path is None:
            return 0
        state = torch.load(path / "state.pt", map_location="cpu", weights_only=True)
        if state["fingerprint"] != self.fingerprint():
            raise BadRun(f"{path.name} was written under other settings or shards; start a new run")
        with torch.no_grad():
            for name, parameter in self.trained:
                parameter.copy_(state["trained"][name])
        self.optimizer.load_state_dict(state["optimizer"])
        torch.set_rng_state(state["rng"])
        if self.device == "cuda":
            torch.cuda.set_rng_state_all(state["cudaRng"])
        self.metrics.event("resume", step=state["step"], checkpoint=path.name)
        return state["step"]

    def fingerprint(self):
        """What must be the same for a resume to mean the same run."""
        fixed = {k: v for k, v in self.settings.items() if k not in ("threads", "heartbeatSeconds", "checkpointEvery", "evalEvery", "keepCheckpoints", "shards", "evalShards", "states")}
        return json.dumps({"settings": fixed, "rows": len(self.rows), "tokens": sum(r.tokens for r in self.rows)}, sort_keys=True)

    def checkpoint(self, step):
        buffer = io.BytesIO()
        torch.save({"step": step, "trained": {n: p.detach().cpu() for n, p in self.trained}, "optimizer": self.optimizer.state_dict(), "rng": torch.get_rng_state(),
                    "cudaRng": torch.cuda.get_rng_state_all() if self.device == "cuda" else [], "fingerprint": self.fingerprint()}, buffer)
        name = f"step-{step}"
        checkpoints.publish(self.run / "checkpoints" / name, {"state.pt": buffer.getvalue()})
        checkpoints.keep(self.run / "checkpoints", self.settings["keepCheckpoints"])
        self.metrics.event("checkpoint", step=step, checkpoint=name)

    def batch(self, step):
        """Rows of a step (from 0)."""
        epoch, within = divmod(step, self.a_epoch)
        size = self.settings["batchRows"]
        return [self.rows[i] for i in order(self.settings["seed"], epoch, len(self.rows))[within * size:(within + 1) * size]]

    def one_step(self, step):
        """The loss is the mean over all trained tokens of the step, however they lie in rows."""
        rows = self.batch(step)
        self.model.train()
        count = sum(r.trained for r in rows)
        lr = rate(self.settings, step + 1, self.steps)
        for group in self.optimizer.param_groups:
            group["lr"] = lr
        self.optimizer.zero_grad(set_to_none=True)
        total = 0.0
        for row in rows:
            loss = self.losses(row).sum() / count
            loss.backward()
            total += float(loss.detach())
            self.metrics.beat(step=step + 1)
        norm = float(torch.nn.utils.clip_grad_norm_([p for _, p in self.trained], self.settings["gradientClip"]))
        if not (math.isfinite(total) and math.isfinite(norm)):
            raise Diverged(f"the loss of step {step + 1} is no number")
        self.optimizer.step()
        return total, norm, lr, sum(r.tokens for r in rows)

    def evaluate(self, step):
        if not self.held:
            return
        self.model.eval()
        total = count = 0
        with torch.no_grad():
            for row in self.held:
                losses = self.losses(row)
                total, count = total + float(losses.sum()), count + len(losses)
                self.metrics.beat(step=step)
        self.metrics.event("eval", step=step, loss=total / max(1, count), tokens=count)

    def asked_to_stop(self):
        if self.ended:
            return "a signal asked it to end"
        if (self.run / "control" / "STOP").exists():
            return "STOP was asked for"
        if os.getppid() != self.parent:
            return "the process that started the training is gone"
        return None

    def train(self):
        s = self.settings
        step = self.resume()
        saved = step
        while step < self.steps:
            why = self.asked_to_stop()
            if why:
                if step > saved:
                    self.checkpoint(step)
                return "stopped", step, why
            started = time.monotonic()
            loss, norm, lr, tokens = self.one_step(step)
            step += 1
            self.metrics.event("step", step=step, loss=loss, gradientNorm=norm, learningRate=lr, tokens=tokens, seconds=round(time.monotonic() - started, 4))
            if step % s["evalEvery"] == 0 and step < self.steps:
                self.evaluate(step)
            if step % s["checkpointEvery"] == 0 or step == self.steps:
                self.checkpoint(step)
                saved = step
        self.evaluate(step)
        self.gate(gates.no_op(self.before, gates.effect(self.model, self.rows[:PROBES], self.losses)))
        self.publish()
        return "finished", step, ""

    def publish(self):
        """The adapter in PEFT's own format."""
        with tempfile.TemporaryDirectory(dir=self.run) as place:
            self.model.save_pretrained(place, save_embedding_layers=False)
            files = {p.name: p.read_bytes() for p in Path(place).iterdir() if p.name in ("adapter_model.safetensors", "adapter_config.json")}
        checkpoints.publish(self.run / "adapter", files)


def worker(run):
    settings = json.loads((run / "train.json").read_text(encoding="utf-8"))
    if settings.get("format") != "oncoagent-train-1":
        raise BadRun("train.json has a format that this program does not know")
    metrics = Metrics(run / "metrics.jsonl", settings["heartbeatSeconds"])
    metrics.event("start", pid=os.getpid())
    outcomes = {BadRun: ("unusable", 2), Refused: ("refused", 3), Diverged: ("diverged", 4), checkpoints.DiskFull: ("disk-full", 5)}
    try:
        outcome, step, because = Training(run, settings, metrics).train()
        metrics.event("end", outcome=outcome, step=step, because=because)
        return 0
    except tuple(outcomes) as stop:
        outcome, code = outcomes[type(stop)]
        print(f"train: {stop}", file=sys.stderr)
        try:
            metrics.event("end", outcome=outcome, because=str(stop))
        except checkpoints.DiskFull:
            pass  # the exit code says it
        return code


def main():
    if len(sys.argv) != 2:
        print(__doc__, file=sys.stderr)
        return 2
    run = Path(sys.argv[1]).resolve()
    (run / "control").mkdir(parents=True, exist_ok=True)
    with open(run / "control" / "lock", "w", encoding="utf-8") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            print("train: another worker trains in this folder", file=sys.stderr)
            return 2
        try:
            return worker(run)
        except (BadRun, OSError, ValueError, KeyError) as error:
            print(f"train: {error if isinstance(error, BadRun) else type(error).__name__ + ': ' + str(error)}", file=sys.stderr)
            return 2 if isinstance(error, BadRun) else 1


if __name__ == "__main__":
    sys.exit(main())
