"""A cluster of two workers on this machine, and what `parallax batch` itself says of some pairs."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pyspark
import pytest
from pyspark.sql import SparkSession

HERE = Path(__file__).resolve().parents[1]
CLI = ["node", str(HERE.parents[1] / "dist" / "cli" / "parallax.js")]
sys.path.insert(0, str(HERE))
# The executors are started from the installed package, with this Python, and speak to this machine alone.
os.environ["SPARK_HOME"] = os.path.dirname(pyspark.__file__)
os.environ["PYSPARK_PYTHON"] = os.environ["PYSPARK_DRIVER_PYTHON"] = sys.executable
os.environ["SPARK_LOCAL_IP"] = "127.0.0.1"
os.environ.pop("PARALLAX", None)


@pytest.fixture(scope="session")
def spark():
    if not Path(CLI[1]).exists():
        pytest.fail("dist/cli/parallax.js is missing: npm run build")
    builder = SparkSession.builder.master("local-cluster[2,1,1024]").appName("parallax-tests")
    session = builder.config("spark.ui.enabled", "false").config("spark.sql.shuffle.partitions", "2").getOrCreate()
    session.sparkContext.setLogLevel("ERROR")
    yield session
    session.stop()


@pytest.fixture(scope="session")
def batch():
    """Lines (objects) → the bytes that the command line answers."""

    def run(lines, *flags):
        given = "".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines)
        return subprocess.run([*CLI, "batch", *flags, "-"], input=given.encode(), stdout=subprocess.PIPE, check=True).stdout

    return run


def told(rows):
    """Rows with `id`, `comparison` and `error` as the command line would write them, in the order of their ids."""
    compact = {"ensure_ascii": False, "separators": (",", ":")}
    lines = []
    for row in sorted(rows, key=lambda row: row.id):
        error = row.error and json.dumps({"code": row.error.code, "message": row.error.message}, **compact)
        lines.append(f'{{"id":{row.id},' + (f'"error":{error}' if error else f'"comparison":{row.comparison}') + "}\n")
    return "".join(lines).encode()


PLACES = ("Ebersfurt", "Nordhaven", "Łąkowa", "São Brás", "Käsmark 🏔")
DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday")


def two_reports(k):
    """Two invented reports of one event, others for every k."""
    place, day, cost, years = PLACES[k % 5], DAYS[k // 5 % 5], 10 + k, 40 + k % 50
    a = (
        f"{place} closes its old bridge\n\nThe council of {place} will close the bridge on {day}, Mayor Ida Wolm said. "
        f"“Nobody will be cut off”, she added. The repair costs {cost} million crowns. The bridge has carried trains for {years} years. "
        "A ferry takes travellers to the other bank, twice an hour and free of charge."
    )
    b = (
        f"Bridge may shut, mayor claims\n\nMayor Ida Wolm claimed on {day} that the council of {place} might shut the bridge. "
        f"“Nobody will be cut off”, she insisted. The repair could cost more than {cost + 2} million crowns. "
        f"Trains have crossed the bridge for {years} years, and nobody ever mended it. Fishermen fear for their harbour."
    )
    return a, b
