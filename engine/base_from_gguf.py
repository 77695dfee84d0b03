#!/usr/bin/env python3
"""Turns a GGUF file into a folder of weights that train.py can train on: dequantised to bf16 once, with its tokenizer.

    base_from_gguf.py FILE.gguf FOLDER          the folder appears only when it is complete
"""
import json
import os
import sys
from pathlib import Path

os.environ.setdefault("HF_HUB_OFFLINE", "1")

import torch


def main():
    from transformers import AutoModelForCausalLM, AutoTokenizer, GgufConfig

    source, folder = Path(sys.argv[1]).resolve(), Path(sys.argv[2]).resolve()
    if folder.exists():
        print(f"base_from_gguf: {folder} is there already", file=sys.stderr)
        return 2
    draft = folder.with_name(f".{folder.name}.draft")
    draft.mkdir(parents=True, exist_ok=True)
    model = AutoModelForCausalLM.from_pretrained(source.parent, gguf_file=source.name, dtype=torch.bfloat16, quantization_config=GgufConfig(dequantize=True), local_files_only=True)
    # What is written is plain bf16; a rest of the quantised file's description would send the next reader astray.
    if hasattr(model.config, "quantization_config"):
        del model.config.quantization_config
    model.hf_quantizer, model.is_quantized = None, False
    model.save_pretrained(draft)
    AutoTokenizer.from_pretrained(source.parent, gguf_file=source.name, local_files_only=True).save_pretrained(draft)
    # `tune pack` reads the template from the tokenizer's configuration.
    settings = json.loads((draft / "tokenizer_config.json").read_text(encoding="utf-8"))
    template = draft / "chat_template.jinja"
    if template.is_file():
        settings["chat_template"] = template.read_text(encoding="utf-8")
        (draft / "tokenizer_config.json").write_text(json.dumps(settings, indent=1), encoding="utf-8")
    os.rename(draft, folder)
    return 0


if __name__ == "__main__":
    sys.exit(main())
