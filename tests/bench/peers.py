"""Programs of Python that find differences: `peers.py TIMES A B` measures them on two files, each so many times over. Prints JSON: name →
milliseconds; null where one is not installed or would take minutes. difflib gets words and what stands between, as the others; CollateX
finds its own words."""

import json
import re
import sys
import time
from difflib import SequenceMatcher

try:
    from collatex import Collation, collate
except ImportError:
    collate = None

times, *paths = sys.argv[1:]
texts = []
for path in paths:
    with open(path, encoding="utf-8") as file:
        texts.append("\n\n".join([file.read()] * int(times)))
tokens = [re.findall(r"\w+|\W", text) for text in texts]


def by_difflib():
    # Without autojunk, which drops the commonest words of longer texts.
    SequenceMatcher(None, *tokens, autojunk=False).get_opcodes()


def by_collatex():
    witnesses = Collation()
    for name, text in zip("AB", texts):
        witnesses.add_plain_witness(name, text)
    collate(witnesses, segmentation=False)


def median(work, runs):
    took = []
    for _ in range(runs):
        started = time.perf_counter()
        work()
        took.append(1000 * (time.perf_counter() - started))
    return sorted(took)[runs // 2]


few = times == "1"
measured = {"difflib (Python)": median(by_difflib, 5 if few else 1)}
# It grows with the square of the length: ten times over, minutes.
measured["CollateX (Python)"] = median(by_collatex, 1) if few and collate else None
print(json.dumps(measured))
