"""Folders that are whole or not there: written under a hidden name, synced, sealed with DONE (a hash a file), renamed. Read back only when every hash fits."""
import errno
import hashlib
import json
import os
import re
import shutil
from pathlib import Path

from rows import sha256

DONE = "DONE"
NAME = re.compile(r"^step-(\d+)$")


class DiskFull(Exception):
    """The disk has no room; what was written before stands."""


def write_synced(path, content):
    try:
        with open(path, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
            raise DiskFull(f"the disk is full: {Path(path).name} could not be written") from error
        raise


def sync_folder(folder):
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def publish(folder, files):
    """Writes `files` (name to bytes) as the folder, at once or not at all; one of that name is replaced."""
    folder = Path(folder)
    draft = folder.parent / f".{folder.name}.draft"
    shutil.rmtree(draft, ignore_errors=True)
    try:
        draft.mkdir(parents=True)
        for name, content in files.items():
            write_synced(draft / name, content)
        seal = {"sha256": {name: hashlib.sha256(content).hexdigest() for name, content in files.items()}}
        write_synced(draft / DONE, json.dumps(seal, sort_keys=True).encode())
        sync_folder(draft)
        shutil.rmtree(folder, ignore_errors=True)
        os.rename(draft, folder)
        sync_folder(folder.parent)
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT):
            raise DiskFull(f"the disk is full: {folder.name} could not be written") from error
        raise
    finally:
        shutil.rmtree(draft, ignore_errors=True)


def fault(folder):
    """Why a folder cannot be trusted; None when it is whole."""
    folder = Path(folder)
    try:
        seal = json.loads((folder / DONE).read_text(encoding="utf-8"))["sha256"]
        for name, wanted in seal.items():
            if sha256(folder / name) != wanted:
                return f"{name} has another hash than DONE"
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        return f"it is not whole ({type(error).__name__})"
    return None


def steps(folder):
    """Checkpoints by number, the newest first (10 comes after 9)."""
    folder = Path(folder)
    found = [(int(m.group(1)), p) for p in (folder.iterdir() if folder.is_dir() else []) if (m := NAME.match(p.name))]
    return [path for _, path in sorted(found, reverse=True)]


def newest(folder, report):
    """The newest whole checkpoint, or None; `report(path, why)` for each newer one that is not whole."""
    for path in steps(folder):
        why = fault(path)
        if why is None:
            return path
        report(path, why)
    return None


def keep(folder, count):
    for path in steps(folder)[count:]:
        shutil.rmtree(path, ignore_errors=True)
