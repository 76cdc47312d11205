"""Pairs a second of the Spark module: `spark.py WORKERS FILE` on a cluster of so many workers of one core on this machine, over the pairs
of a file of JSON Lines ({"a", "b"}), compared quickly. Prints JSON: the seconds of one run, warm, and the most memory (MB) that one task's
command line and one Python worker had."""

import json
import os
import sys
import threading
import time
from pathlib import Path

import pyspark

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "integrations" / "spark"))
os.environ.update(SPARK_HOME=os.path.dirname(pyspark.__file__), PYSPARK_PYTHON=sys.executable, SPARK_LOCAL_IP="127.0.0.1")

from parallax_spark import compare  # noqa: E402 (Spark reads the environment first)
from pyspark.sql import SparkSession  # noqa: E402

# The same for every number of workers, so that they do the same.
PARTITIONS = 4
COMMAND = ["node", str(ROOT / "dist" / "cli" / "parallax.js")]

workers, path = int(sys.argv[1]), sys.argv[2]
builder = SparkSession.builder.master(f"local-cluster[{workers},1,1024]").config("spark.ui.enabled", "false")
spark = builder.config("spark.ui.showConsoleProgress", "false").getOrCreate()
spark.sparkContext.setLogLevel("ERROR")


def run(pairs):
    """Compares them all; what comes of it is read by Spark and thrown away."""
    compare(pairs, "a", "b", encoder=False, command=COMMAND).write.format("noop").mode("overwrite").save()


most = {"node": 0.0, "python": 0.0}


def watch():
    """Looks for the most memory that a process of each kind below this one has had (Linux)."""
    while True:
        for entry in os.listdir("/proc"):
            try:
                words = Path(f"/proc/{entry}/cmdline").read_bytes().decode().split("\0")
                kind = "node" if words[0] == "node" and COMMAND[1] in words else "python" if "pyspark.daemon" in words else None
                if kind:
                    status = Path(f"/proc/{entry}/status").read_text()
                    most[kind] = max(most[kind], int(status.split("VmHWM:")[1].split()[0]) / 1024)
            except (OSError, IndexError, UnicodeDecodeError):
                continue
        time.sleep(0.2)


pairs = spark.read.json(path).repartition(PARTITIONS).cache()
pairs.count()
run(pairs.limit(20).repartition(workers))
threading.Thread(target=watch, daemon=True).start()
started = time.monotonic()
run(pairs)
print(json.dumps({"seconds": time.monotonic() - started, "megabytes": most}))
spark.stop()
