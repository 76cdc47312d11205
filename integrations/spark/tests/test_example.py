"""The example is run as a program, and counts what the command line tells."""

import json
import os
import subprocess
import sys
from collections import Counter

from conftest import CLI, HERE, two_reports

OUTLETS = ("Morning Post", "Evening Echo")


def test_the_example_counts_differences_by_outlets(spark, batch, tmp_path):
    rows = [(k, *two_reports(k), OUTLETS[k % 2], OUTLETS[k // 2 % 2]) for k in range(12)]
    rows.append((12, None, "No other report.", *OUTLETS))
    pairs = spark.createDataFrame(rows, "id int, text_a string, text_b string, outlet_a string, outlet_b string")
    pairs.write.parquet(f"{tmp_path}/pairs.parquet")
    program = [sys.executable, str(HERE / "example.py"), f"{tmp_path}/pairs.parquet", f"{tmp_path}/out"]
    subprocess.run(program, check=True, env={**os.environ, "PARALLAX": " ".join(CLI)}, stdout=subprocess.DEVNULL)

    lines = [
        {"id": k, "a": {"text": a, "outlet": outlet_a}, "b": {"text": b, "outlet": outlet_b}}
        for k, a, b, outlet_a, outlet_b in rows[:-1]
    ]
    expected = Counter()
    for line in map(json.loads, batch(lines, "--no-encoder").splitlines()):
        own, other = line["comparison"]["reports"]
        expected.update((own["outlet"], other["outlet"], highlight["kind"]) for highlight in line["comparison"]["highlights"])
    counted = spark.read.parquet(f"{tmp_path}/out/differences").collect()
    assert {(row.outlet_a, row.outlet_b, row.kind): row.differences for row in counted} == dict(expected)
    assert spark.read.parquet(f"{tmp_path}/out/compared").where("error.code = 'bad-shape'").count() == 1
