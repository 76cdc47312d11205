"""Programs of Python that find differences: `peers.py TIMES A B` measures them on two files, each so many times over. Prints JSON: name →
milliseconds, the median of some runs; null where one is not installed or would take minutes. Both get words and what stands between."""

import json
import re
import statistics
import sys
import time
from difflib import SequenceMatcher

try:
    from collatex import Collation, collate
except ImportError:
    collate = None

times, *paths = sys.argv[1:]
tokens = []
for path in paths:
    with open(path, encoding="utf-8") as file:
        tokens.append(re.findall(r"\w+|\W", "\n\n".join([file.read()] * int(times))))


def by_difflib():
    # Without autojunk, which drops the commonest words of longer texts.
    SequenceMatcher(None, *tokens, autojunk=False).get_opcodes()


def by_collatex():
    witnesses = [{"id": name, "tokens": [{"t": t} for t in own]} for name, own in zip("AB", tokens)]
    collate(Collation.create_from_dict({"witnesses": witnesses}), segmentation=False)


def median(work, runs):
    took = []
    for _ in range(runs):
        started = time.perf_counter()
        work()
        took.append(1000 * (time.perf_counter() - started))
    return statistics.median(took)


few = times == "1"
measured = {"difflib (Python)": median(by_difflib, 5 if few else 1)}
# It grows with the square of the length: ten times over, minutes.
measured["CollateX (Python)"] = median(by_collatex, 3) if few and collate else None
print(json.dumps(measured))
