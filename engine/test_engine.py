#!/usr/bin/env python3
"""The real chain in small: tiny random models, real shards, real gates, real faults. `./oncoagent test --engine` runs it in its own environment."""
import hashlib
import json
import os
import resource
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

import numpy as np
from safetensors.numpy import save_file

HERE = Path(__file__).resolve().parent
SEVEN = ["q_proj", "k_proj", "v_proj", "o_proj", "gate_proj", "up_proj", "down_proj"]
DELTA = ["in_proj_qkv", "in_proj_z", "in_proj_a", "in_proj_b", "out_proj"]


def shards(folder, rows=12, seed=5, vocab=300, words=False):
    """Rows of three cases each in the format of `tune pack`; an answer repeats its question's first token, which can be learnt; with `words` it is one of two words behind a common beginning."""
    random = np.random.default_rng(seed)
    folder.mkdir()
    ids, labels, cu, ptr = [], [], [0], [0]
    for _ in range(rows):
        for _ in range(3):
            question = random.integers(3, vocab, int(random.integers(5, 14)))
            answer = np.repeat(question[:1], 3)
            if words:
                question, answer = np.array([7, 8, 9, *question]), np.array([5 + int(question[0]) % 2, 9])
            ids += [*question, *answer]
            labels += [-100] * len(question) + [*answer]
            cu.append(len(ids))
        ptr.append(len(cu) - 1)
    data = {"input_ids": np.array(ids, np.int32), "labels": np.array(labels, np.int32), "cu_seqlens": np.array(cu, np.int32), "row_ptr": np.array(ptr, np.int64)}
    save_file(data, folder / "shard-00000.safetensors")
    digest = hashlib.sha256((folder / "shard-00000.safetensors").read_bytes()).hexdigest()
    (folder / "run.json").write_text(json.dumps({"format": "oncoagent-packed-1", "shards": [{"file": "shard-00000.safetensors", "firstRow": 0, "rows": rows, "sha256": digest}]}))
    return folder


class EngineTest(unittest.TestCase):
    def setUp(self):
        self.place = Path(tempfile.mkdtemp())
        self.addCleanup(shutil.rmtree, self.place, ignore_errors=True)
        self.shards = shards(self.place / "shards")

    def run_folder(self, name, **changes):
        settings = {"format": "oncoagent-train-1", "model": {"tiny": "qwen2", "vocab": 320}, "shards": str(self.shards), "evalShards": None, "seed": 3, "epochs": 4, "maxSteps": 8,
                    "batchRows": 4, "learningRate": 0.02, "warmup": 0.1, "weightDecay": 0.0, "gradientClip": 1.0, "dtype": "fp32", "threads": 1, "isolation": "packed",
                    "lora": {"r": 4, "alpha": 8, "dropout": 0.1, "targets": SEVEN}, "checkpointEvery": 2, "keepCheckpoints": 2, "evalEvery": 4, "heartbeatSeconds": 1}
        settings.update(changes)
        run = self.place / name
        run.mkdir()
        (run / "train.json").write_text(json.dumps(settings))
        return run

    def start(self, run, limit=None):
        def limited():
            if limit:
                resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
        return subprocess.Popen([sys.executable, str(HERE / "train.py"), str(run)], stderr=subprocess.PIPE, text=True, preexec_fn=limited)

    def train(self, run, limit=None):
        process = self.start(run, limit)
        _, err = process.communicate(timeout=300)
        return process.returncode, err

    def events(self, run, kind):
        return [e for e in map(json.loads, (run / "metrics.jsonl").read_text().splitlines()) if e["event"] == kind]

    def losses(self, run):
        return {e["step"]: e["loss"] for e in self.events(run, "step")}

    def test_a_run_that_was_killed_goes_on_to_the_same_losses_and_the_same_adapter(self):
        whole, cut = self.run_folder("whole"), self.run_folder("cut")
        self.assertEqual(self.train(whole)[0], 0)
        process = self.start(cut)
        while process.poll() is None and not ((cut / "metrics.jsonl").exists() and self.events(cut, "checkpoint")):
            time.sleep(0.02)
        process.send_signal(signal.SIGKILL)
        process.communicate()
        self.assertEqual(self.train(cut)[0], 0)
        self.assertTrue(self.events(cut, "resume"))
        self.assertEqual(self.losses(whole), self.losses(cut))
        self.assertEqual((whole / "adapter/adapter_model.safetensors").read_bytes(), (cut / "adapter/adapter_model.safetensors").read_bytes())
        self.assertLess(self.losses(whole)[8], self.losses(whole)[1])

    def test_a_corrupt_checkpoint_is_told_and_the_one_before_it_is_taken(self):
        run, whole = self.run_folder("run", maxSteps=8), self.run_folder("whole")
        self.train(whole)
        self.train(run)
        for name in ("step-6", "step-8"):
            self.assertTrue((run / "checkpoints" / name).is_dir())
        state = run / "checkpoints/step-8/state.pt"
        content = bytearray(state.read_bytes())
        content[len(content) // 2] ^= 1
        state.write_bytes(content)
        self.assertEqual(self.train(run)[0], 0)
        self.assertEqual(self.events(run, "corrupt")[0]["checkpoint"], "step-8")
        self.assertEqual(self.events(run, "resume")[0]["step"], 6)
        self.assertEqual(self.losses(run), self.losses(whole))

    def test_ten_comes_after_nine(self):
        import checkpoints

        for number in (9, 10, 2):
            checkpoints.publish(self.place / "c" / f"step-{number}", {"a": b"x"})
        (self.place / "c" / "step-11").mkdir()
        seen = []
        self.assertEqual(checkpoints.newest(self.place / "c", lambda p, why: seen.append(p.name)).name, "step-10")
        self.assertEqual(seen, ["step-11"])

    def test_a_stop_is_honoured_with_a_checkpoint_and_other_settings_do_not_resume(self):
        run = self.run_folder("run", maxSteps=None, epochs=500, checkpointEvery=1000)
        process = self.start(run)
        while process.poll() is None and not ((run / "metrics.jsonl").exists() and self.events(run, "step")):
            time.sleep(0.02)
        (run / "control" / "STOP").touch()
        process.communicate(timeout=60)
        self.assertEqual(process.returncode, 0)
        end = self.events(run, "end")[0]
        self.assertEqual(end["outcome"], "stopped")
        self.assertTrue((run / "checkpoints" / f"step-{end['step']}" / "DONE").exists())
        settings = json.loads((run / "train.json").read_text())
        (run / "train.json").write_text(json.dumps({**settings, "learningRate": 0.5}))
        (run / "control" / "STOP").unlink()
        self.assertEqual(self.train(run)[0], 2)

    def test_a_worker_whose_starter_dies_stops_by_itself(self):
        run = self.run_folder("run", maxSteps=None, epochs=5000, checkpointEvery=100000)
        starter = subprocess.Popen([sys.executable, "-c", "import subprocess,sys; subprocess.run(sys.argv[1:])", sys.executable, str(HERE / "train.py"), str(run)])
        while not ((run / "metrics.jsonl").exists() and self.events(run, "step")):
            time.sleep(0.05)
        starter.kill()
        starter.wait()
        deadline = time.monotonic() + 60
        while not self.events(run, "end") and time.monotonic() < deadline:
            time.sleep(0.05)
        self.assertEqual(self.events(run, "end")[0]["because"], "the process that started the training is gone")

    def test_a_loss_that_is_no_number_ends_the_run_and_leaves_the_last_good_checkpoint(self):
        run = self.run_folder("run", learningRate=1e30, gradientClip=1e30, warmup=0.0, checkpointEvery=1)
        self.assertEqual(self.train(run)[0], 4)
        self.assertEqual(self.events(run, "end")[0]["outcome"], "diverged")
        self.assertFalse((run / "adapter").exists())

    def test_a_full_disk_leaves_no_half_checkpoint(self):
        run = self.run_folder("run")
        self.assertEqual(self.train(run, limit=20_000)[0], 5)
        self.assertEqual(self.events(run, "end")[0]["outcome"], "disk-full")
        self.assertEqual(list((run / "checkpoints").iterdir()), [])

    def test_a_hybrid_is_refused_packed_and_trained_alone(self):
        lora = {"r": 4, "alpha": 8, "targets": SEVEN + DELTA}
        refused, alone = (self.run_folder(n, model={"tiny": "qwen3_5", "vocab": 320}, maxSteps=2, isolation=n, lora=lora) for n in ("packed", "auto"))
        self.assertEqual(self.train(refused)[0], 3)
        gate = self.events(refused, "gate")[0]
        self.assertEqual((gate["gate"], gate["outcome"], gate["control"]), ("isolation", "fail", "seen"))
        self.assertEqual(self.train(alone)[0], 0)
        self.assertEqual(self.events(alone, "gate")[0]["detail"]["mode"], "alone")

    def test_the_usual_seven_targets_are_refused_on_a_hybrid(self):
        run = self.run_folder("run", model={"tiny": "qwen3_5", "vocab": 320}, isolation="auto", lora={"r": 4, "alpha": 8, "targets": SEVEN})
        self.assertEqual(self.train(run)[0], 3)
        gate = self.events(run, "gate")[1]
        self.assertEqual((gate["gate"], gate["outcome"]), ("coverage", "fail"))
        self.assertEqual(gate["detail"]["expected"] - gate["detail"]["found"], 15)

    def test_an_adapter_that_does_nothing_is_refused(self):
        run = self.run_folder("run", learningRate=0.0)
        self.assertEqual(self.train(run)[0], 3)
        self.assertEqual(self.events(run, "gate")[-1]["gate"], "no-op")
        self.assertFalse((run / "adapter").exists())

    def test_rows_that_share_their_beginning_give_the_logits_of_the_whole_model(self):
        import torch

        import choice
        import gates

        for kind in ("qwen2", "qwen3"):
            model = gates.with_lora(gates.tiny_model(gates.tiny_config(kind)), {"r": 4, "alpha": 8, "targets": SEVEN, "layers": [2, 3]})
            for name, parameter in model.named_parameters():
                if "lora_B" in name:
                    torch.nn.init.normal_(parameter, std=0.3)
            cases = choice.small_cases(512, 21)
            with torch.no_grad():
                choice.Layers(model, states=self.place / "states").below(choice.shared(cases))
                layers = choice.Layers(model, states=self.place / "states")  # reads what the other kept
                row = choice.shared(cases)
                on, whole = layers.logits(row), torch.stack([model(input_ids=text[None], use_cache=False).logits[0, -1] for text, _ in cases])
                with model.disable_adapter():
                    off, bare = layers.logits(row), torch.stack([model(input_ids=text[None], use_cache=False).logits[0, -1] for text, _ in cases])
            self.assertLess(row.tokens, sum(len(text) for text, _ in cases))
            self.assertLess(float((on - whole).abs().max()), 1e-4)
            self.assertLess(float((off - bare).abs().max()), 1e-4)
            self.assertGreater(float((on - off).abs().max()), 1e-2)

    def test_a_beginning_with_worked_examples_stands_before_each_case(self):
        import torch

        import choice
        import gates

        model, cases = gates.tiny_model(gates.tiny_config("qwen2")), choice.small_cases(512, 22)
        cut, before = choice.common([text for text, _ in cases]), torch.arange(40, 70)
        with torch.no_grad():
            told = choice.Layers(model).logits(choice.shared(cases, torch.cat([before, cases[0][0][:cut]]), cut))
            whole = torch.stack([model(input_ids=torch.cat([before, text])[None], use_cache=False).logits[0, -1] for text, _ in cases])
        self.assertLess(float((told - whole).abs().max()), 1e-4)

    def test_isolation_of_shared_rows_is_proven_where_it_holds_and_refused_where_it_does_not(self):
        import choice
        import gates

        for kind, outcome in (("qwen2", "pass"), ("qwen3", "pass"), ("qwen3_5", "fail")):
            seen = choice.proof(gates.tiny_config(kind))
            self.assertEqual((seen["outcome"], seen["control"]), (outcome, "seen"), kind)

    def test_one_word_answers_are_trained_at_the_deciding_token_and_resume(self):
        answers = shards(self.place / "words", words=True)
        lora = {"r": 4, "alpha": 8, "dropout": 0.0, "targets": SEVEN, "lastLayers": 2}
        whole, cut = (self.run_folder(n, shards=str(answers), isolation="auto", lora=lora, batchRows=1, epochs=12, maxSteps=None, learningRate=0.01) for n in ("whole", "cut"))
        self.assertEqual(self.train(whole)[0], 0)
        self.assertEqual(self.events(whole, "gate")[0]["detail"]["mode"], "shared")
        self.assertEqual(self.events(whole, "env")[0]["trained"], 36)
        settings = json.loads((cut / "train.json").read_text())
        process = self.start(cut)
        while process.poll() is None and not ((cut / "metrics.jsonl").exists() and self.events(cut, "checkpoint")):
            time.sleep(0.02)
        process.send_signal(signal.SIGKILL)
        process.communicate()
        self.assertEqual(self.train(cut)[0], 0)
        self.assertEqual(settings, json.loads((cut / "train.json").read_text()))
        self.assertEqual(self.losses(whole), self.losses(cut))

    def test_the_interval_counts_documents_and_not_their_pairs(self):
        import gain

        values = np.array([1.0] * 50 + [0.0] * 50)
        many, few = (gain.interval(values, names, 1) for names in (list(range(100)), ["a"] * 50 + ["b"] * 50))
        self.assertTrue(0.39 < many[0] < 0.42 and 0.58 < many[1] < 0.61)
        self.assertEqual(few, (0.0, 1.0))

    def test_a_changed_shard_is_refused(self):
        path = self.shards / "shard-00000.safetensors"
        content = bytearray(path.read_bytes())
        content[-1] ^= 1
        path.write_bytes(content)
        self.assertEqual(self.train(self.run_folder("run"))[0], 2)


if __name__ == "__main__":
    os.environ.setdefault("OMP_NUM_THREADS", "1")
    unittest.main(verbosity=2)
