"""A process is lost in the middle: Spark tries its task again, and the rows are the same."""

import os
import signal
import threading
import time
from pathlib import Path

import pytest
from conftest import CLI, told, two_reports
from parallax_spark import compare

PAIRS, PARTITIONS, PATIENCE = 200, 4, 60


@pytest.mark.parametrize("victim", ["parallax.js", "CoarseGrainedExecutorBackend"])
def test_the_same_rows_after_a_loss(spark, batch, tmp_path, victim):
    rows = [(k, *two_reports(k)) for k in range(PAIRS)]
    pairs = spark.createDataFrame(rows, "id int, a string, b string").repartition(PARTITIONS)
    # Each attempt leaves what it has answered in a file that has the name of its shell's process.
    command = ["sh", "-c", f'node "$@" | tee {tmp_path}/$$', "sh", CLI[1]]
    killed = []
    killer = threading.Thread(target=lambda: killed.append(kill(tmp_path, victim)))
    killer.start()
    got = compare(pairs, "a", "b", encoder=False, command=command).collect()
    killer.join()

    attempts = [path.read_bytes().count(b"\n") for path in tmp_path.iterdir()]
    assert killed[0] and not Path(f"/proc/{killed[0]}").exists()
    assert len(attempts) > PARTITIONS, "no task was tried again"
    assert min(attempts) < PAIRS / PARTITIONS, "nothing was lost in the middle"
    lines = [{"id": k, "a": {"text": a}, "b": {"text": b}} for k, a, b in rows]
    assert told(got) == batch(lines, "--no-encoder")
    assert still_running(tmp_path) == []


def kill(folder, victim):
    """Kills the process that the first rows have come from, or the one above it that runs `victim`; returns its id."""
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        for shell in (int(path.name) for path in folder.iterdir() if path.stat().st_size > 0):
            family = [*children(shell), *ancestors(shell)]
            if found := [pid for pid in family if victim in command_of(pid)]:
                os.kill(found[0], signal.SIGKILL)
                return found[0]
        time.sleep(0.01)
    return None


def still_running(folder):
    """Of the shells of all attempts and what they started, those that do not end by themselves."""
    until = time.monotonic() + 10
    while time.monotonic() < until:
        left = [pid for pid in processes() if str(folder) in command_of(pid)]
        if not left:
            break
        time.sleep(0.1)
    return left


def processes():
    return [int(name) for name in os.listdir("/proc") if name.isdigit()]


def command_of(pid):
    try:
        return Path(f"/proc/{pid}/cmdline").read_bytes().replace(b"\0", b" ").decode(errors="replace")
    except OSError:
        return ""


def parent(pid):
    try:
        # After the name, which may have spaces: the state, then the parent.
        return int(Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[1])
    except OSError:
        return 0


def children(pid):
    return [other for other in processes() if parent(other) == pid]


def ancestors(pid):
    while (pid := parent(pid)) > 1:
        yield pid
