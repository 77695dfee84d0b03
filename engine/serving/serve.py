"""Serves one GGUF model on loopback with llama.cpp's OpenAI-compatible server until it is told to stop.

Usage: serve.py CONFIG.json with {"model","served","port","keyFile","contextTokens","threads","adapters":[{"path","name"}]}.
Prompts are not logged and nothing is fetched: the server is offline, without pages, slots or metrics.
"""

import json
import os
import signal
import sys
import threading


def parameters(config, key):
    """The server's parameters; everything that could show or keep a prompt is off."""
    import xllamacpp

    p = xllamacpp.CommonParams()
    p.model.path = config["model"]
    p.model_alias = {config["served"]}
    p.hostnames = ["127.0.0.1"]
    p.port = int(config["port"])
    p.api_keys = [key]
    p.n_ctx = int(config["contextTokens"])
    p.n_parallel = 1
    p.n_predict = 2048
    # llama.cpp looks for a caller who has hung up between two batches only: small ones, so that a stopped prompt ends soon.
    p.n_batch = 64
    p.n_ubatch = 64
    p.cpuparams.n_threads = int(config["threads"])
    p.cpuparams_batch.n_threads = int(config["threads"])
    p.offline = True
    p.ui = False
    p.endpoint_slots = False
    p.endpoint_metrics = False
    p.cache_ram_mib = 0
    p.cors_origins = ""
    p.verbosity = 1
    adapters = []
    for adapter in config.get("adapters", []):
        one = xllamacpp.CommonAdapterLoraInfo()
        one.path = adapter["path"]
        one.scale = 0.0
        adapters.append(one)
    if adapters:
        p.lora_adapters = adapters
        p.lora_init_without_apply = True
    return p


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        config = json.load(file)
    with open(config["keyFile"], encoding="utf-8") as file:
        key = file.read().strip()
    if len(key) < 32:
        sys.exit("the API key is too short")
    # A life of its own: closing the terminal that started it does not end it, and its signals are its own.
    if os.getpgid(0) != os.getpid():
        os.setsid()
    signal.signal(signal.SIGHUP, signal.SIG_IGN)
    done = threading.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: done.set())
    import xllamacpp

    server = xllamacpp.Server(parameters(config, key))
    while not done.wait(1.0):
        pass
    del server
    os._exit(0)


if __name__ == "__main__":
    main()
