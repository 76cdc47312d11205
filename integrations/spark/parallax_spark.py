"""Parallax on Apache Spark: compares each row's two reports with `parallax batch -`, one process of it a task.

    from parallax_spark import compare
    compared = compare(pairs, a="text_a", b="text_b", about_a={"outlet": "outlet_a"}, command="node dist/cli/parallax.js")

Every offset in the answers counts UTF-16 code units of that report's text, half-open; `cut` turns them into words. The machines of the
cluster need Node, the built command line and PyArrow; this file is needed on the driver alone.
"""

import os
import shlex
import subprocess
import sys
import threading
from collections import deque
from itertools import chain
from queue import SimpleQueue

import pyarrow as pa
from pyspark import cloudpickle
from pyspark.sql import DataFrame
from pyspark.sql import functions as F
from pyspark.sql.types import ArrayType, BooleanType, DataType, DoubleType, IntegerType, StringType, StructField, StructType

# The tasks get the functions below themselves, not their names: nothing is to be installed on the workers.
cloudpickle.register_pickle_by_value(sys.modules[__name__])


def _struct(**fields: DataType) -> StructType:
    return StructType([StructField(name, type_) for name, type_ in fields.items()])


_TEXT, _WHOLE, _REAL, _FLAG = StringType(), IntegerType(), DoubleType(), BooleanType()
_TEXTS = ArrayType(_TEXT)
_SPAN = ArrayType(_WHOLE)  # [start, end)
_SPANS = ArrayType(_SPAN)
_SIDES = _struct(a=_SPANS, b=_SPANS)
_COUNTS = _struct(a=_WHOLE, b=_WHOLE)
_WHY = ArrayType(_struct(feature=_TEXT, weight=_REAL, a=_SPANS, b=_SPANS))

#: The columns of an answer, as Spark types; the fields are those of the comparison file (`public/comparison.schema.json`).
#: All but `error` are null where `error` is not, and the other way round.
SCHEMA = _struct(
    # The whole comparison as JSON: byte for byte what `parallax batch` writes of this pair.
    comparison=_TEXT,
    # Passages that say the same: ids of sentences of each side, sureness from 0 to 1, which words answer which, edits in reading order.
    links=ArrayType(
        _struct(
            **dict(id=_TEXT, a=_TEXTS, b=_TEXTS, score=_REAL, origin=_TEXT, moved=_FLAG, primary=_FLAG, rewritten=_FLAG, why=_WHY),
            words=ArrayType(_struct(a=_SPAN, b=_SPAN, how=_TEXT)),
            edits=ArrayType(_struct(id=_TEXT, kind=_TEXT, a=_SPAN, b=_SPAN, shifts=_TEXTS)),
        )
    ),
    # The differences worth telling, best first, at most 40.
    highlights=ArrayType(
        _struct(
            **dict(id=_TEXT, kind=_TEXT, a=_SPANS, b=_SPANS, says=_TEXT, links=_TEXTS, edits=_TEXTS, observations=_TEXTS),
            **dict(places=ArrayType(_SIDES), score=_REAL, why=ArrayType(_struct(feature=_TEXT, weight=_REAL))),
        )
    ),
    # Numbers, namings, voices and the like; `detail` is JSON, as its fields depend on the rule.
    observations=ArrayType(
        _struct(id=_TEXT, kind=_TEXT, a=_SPANS, b=_SPANS, link=_TEXT, rule=_TEXT, says=_TEXT, detail=_TEXT)
    ),
    # How many sentences of each side stand in a link, and in none.
    linked=_COUNTS,
    unlinked=_COUNTS,
    # The share of words that both reports have, from 0 to 1.
    shared_words=_REAL,
    # Why this pair could not be compared: `code` is for programs (README.md, “Command line”), `message` for people.
    error=_struct(code=_TEXT, message=_TEXT),
)

#: What `compare` gives unless told otherwise. `error` always comes along.
COLUMNS = ("comparison", "links", "highlights", "shared_words")

#: What may be told of a report beside its words: fields of a batch line.
ABOUT = ("title", "outlet", "author", "published", "url", "language")

# Rows that are handed to the command line at once, and how many such parcels it may lag behind.
_PARCEL_ROWS, _PARCELS_AHEAD = 32, 1
# Answers that are gathered before they go to Spark: a comparison of long reports has tens of megabytes.
_MOST_BYTES = 8 * 1024 * 1024
# Of what the command line says on standard error, what is told when it dies.
_TAIL_LINES, _LONGEST_LINE = 20, 4096


def compare(
    df: DataFrame,
    a: str,
    b: str,
    *,
    about_a: dict[str, str] | None = None,
    about_b: dict[str, str] | None = None,
    format: str | None = None,
    columns: tuple[str, ...] | list[str] = COLUMNS,
    encoder: bool = True,
    command: str | list[str] | None = None,
) -> DataFrame:
    """Compares the two reports of each row.

    :param df: a row a pair. Its columns but `a` and `b` (ids, outlets, …) stand in the result as they are.
    :param a: the column with the first report: a string, cleaned and split like a file, or an array of strings, each one sentence.
    :param b: the column with the second.
    :param about_a: what is known of the first report: names of `ABOUT` → columns of `df`, such as `{"published": "day_a"}`. Dates and
        timestamps are taken as well as strings; null is unknown.
    :param about_b: the same of the second.
    :param format: of texts: `text`, `markdown` or `html`; None as the command line does without.
    :param columns: which fields of `SCHEMA` the result has, in this order, after those of `df`. Leave `comparison` out unless you keep it.
    :param encoder: read closely, with the encoder, where its file is beside the command line. False is many times faster and finds less.
    :param command: how the tasks start the command line: a list, or one string as in a shell. Default: PARALLAX in the environment of the
        driver, else of the worker; else `parallax` on the worker's PATH.
    :returns: a row a row of `df`, in its order within a partition. A pair that cannot be compared has its `error`, and null in all else. The
        same input gives the same bytes, however often a task is tried.
    :raises ValueError, TypeError: at once, for a column that is not there, has the wrong type or would stand twice.

    A task fails, and Spark tries it again, when the command line cannot be started or dies; the message has the end of what it said.
    """
    kept = [field for field in df.schema.fields if field.name not in (a, b)]
    chosen = [*dict.fromkeys(column for column in columns if column != "error"), "error"]
    if unknown := [name for name in chosen if name not in SCHEMA.names]:
        raise ValueError(f"columns: no “{unknown[0]}” in a comparison; there are {', '.join(SCHEMA.names)}")
    if twice := [field.name for field in kept if field.name in (*chosen, "comparison")]:
        raise ValueError(f"“{twice[0]}” is a column of the pairs and of the answer: rename yours")
    pair = F.struct(
        _side(df, a, about_a or {}, format).alias("a"),
        _side(df, b, about_b or {}, format).alias("b"),
    )
    given = [F.col(_quoted(field.name)) for field in kept]
    requests = df.select(F.to_json(pair, {"ignoreNullFields": "false"}).alias("request"), *given)
    answers = requests.mapInArrow(
        _task(command or os.environ.get("PARALLAX"), [] if encoder else ["--no-encoder"]),
        StructType([*kept, StructField("comparison", _TEXT), StructField("error", _TEXT)]),
    )
    # Spark's own reader takes the fields out, in the JVM: Python carries bytes only.
    summary = _struct(linked=_COUNTS, unlinked=_COUNTS, **{"shared-words": _REAL})
    fields = StructType([*(SCHEMA[name] for name in ("links", "highlights", "observations")), StructField("summary", summary)])
    parsed = F.from_json("comparison", fields)
    found = {
        "comparison": F.col("comparison"),
        "error": F.from_json("error", SCHEMA["error"].dataType),
        "shared_words": parsed["summary"]["shared-words"],
        **{name: parsed["summary"][name] for name in ("linked", "unlinked")},
        **{name: parsed[name] for name in ("links", "highlights", "observations")},
    }
    return answers.select(*given, *(found[name].alias(name) for name in chosen))


def cut(text: str, spans: list[list[int]]) -> list[str]:
    """The words at `spans`, which count UTF-16 code units of `text` (Python counts code points: an emoji is one there, two here)."""
    units = text.encode("utf-16-le")
    return [units[2 * start : 2 * end].decode("utf-16-le") for start, end in spans]


def _side(df: DataFrame, column: str, about: dict[str, str], format: str | None):
    """One report as the command line takes it (INPUT of a batch line)."""
    for name in (column, *about.values()):
        if name not in df.columns:
            raise ValueError(f"no column “{name}” in the pairs; there are {', '.join(df.columns)}")
    if unknown := [name for name in about if name not in ABOUT]:
        raise ValueError(f"“{unknown[0]}” cannot be told of a report; {', '.join(ABOUT)} can")
    words = F.col(_quoted(column))
    type_ = df.schema[column].dataType
    if isinstance(type_, StringType):
        report = [words.alias("text"), F.lit(format).cast("string").alias("format")]
    elif isinstance(type_, ArrayType) and isinstance(type_.elementType, StringType):
        report = [words.alias("sentences")]
    else:
        raise TypeError(f"“{column}” is {type_.simpleString()}: a report is a string, or an array of strings, each one sentence")
    return F.struct(*report, *(F.col(_quoted(own)).cast("string").alias(name) for name, own in about.items()))


def _quoted(column: str) -> str:
    """A column's name as a reference to it: a dot in it is no field of a struct."""
    return "`" + column.replace("`", "``") + "`"


def _task(command: str | list[str] | None, flags: list[str]):
    def parallax(batches):
        """Rows of (request, …) to rows of (…, comparison, error)."""
        first = next(batches, None)
        if first is None:
            return
        with _CommandLine(command or os.environ.get("PARALLAX") or "parallax", flags) as running:
            asked = deque()
            for batch in chain([first], batches):
                for start in range(0, batch.num_rows, _PARCEL_ROWS):
                    rows = batch.slice(start, _PARCEL_ROWS)
                    running.ask(rows.column(0).cast(pa.binary()).to_pylist())
                    asked.append(rows)
                    if len(asked) > _PARCELS_AHEAD:
                        yield from _answered(running, asked.popleft())
            while asked:
                yield from _answered(running, asked.popleft())

    return parallax


def _answered(running: "_CommandLine", rows: pa.RecordBatch):
    answers, size, begin = [], 0, 0
    for row in range(rows.num_rows):
        answers.append(running.answer())
        size += sum(len(part) for part in answers[-1] if part)
        if size < _MOST_BYTES and row + 1 < rows.num_rows:
            continue
        kept = rows.slice(begin, len(answers))
        found = [pa.array(part, pa.string()) for part in zip(*answers)]
        yield pa.RecordBatch.from_arrays([*kept.columns[1:], *found], [*kept.schema.names[1:], "comparison", "error"])
        answers, size, begin = [], 0, row + 1


class _CommandLine:
    """A running `parallax batch -`: asked by a thread of its own, so that neither pipe waits for the other."""

    def __init__(self, command: str | list[str], flags: list[str]):
        self.argv = [*(shlex.split(command) if isinstance(command, str) else command), "batch", *flags, "--jobs", "1", "-"]
        pipe = subprocess.PIPE
        try:
            self.process = subprocess.Popen(self.argv, stdin=pipe, stdout=pipe, stderr=pipe)
        except OSError as error:
            raise RuntimeError(
                f"The command line of Parallax cannot be started: {error}. It is looked for on each worker: put `parallax` on the "
                "PATH there, or give compare(…, command='node /path/to/dist/cli/parallax.js') or the variable PARALLAX."
            ) from None
        self.asked = self.read = 0
        self.requests = SimpleQueue()
        self.tail = deque(maxlen=_TAIL_LINES)
        self.threads = [threading.Thread(target=work, daemon=True) for work in (self._feed, self._listen)]
        for thread in self.threads:
            thread.start()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        # Whatever was wanted of it has been read. What it has started itself ends by its closed pipes.
        self.process.kill()
        self.process.wait()
        self.process.stdout.close()
        self.requests.put(None)
        for thread in self.threads:
            thread.join(timeout=5)

    def ask(self, requests: list[bytes]) -> None:
        """Takes objects of JSON, `{"a": …, "b": …}`; each becomes a line with its number as id."""
        lines = (b'{"id":%d,' % k + request[1:] + b"\n" for k, request in enumerate(requests, self.asked))
        self.requests.put(b"".join(lines))
        self.asked += len(requests)

    def answer(self) -> tuple[bytes | None, bytes | None]:
        """The next answer, as JSON: a comparison or an error."""
        line = self.process.stdout.readline()
        if not line.endswith(b"\n"):
            raise RuntimeError(self._obituary())
        head, row = b'{"id":%d,' % self.read, self.read
        self.read += 1
        for place, key in enumerate((b'"comparison":', b'"error":')):
            if line.startswith(head + key):
                value = line[len(head + key) : -2]
                return (value, None) if place == 0 else (None, value)
        raise RuntimeError(f"Row {row} of this task got the answer of another: {line[:200]!r}")

    def _feed(self):
        try:
            while requests := self.requests.get():
                self.process.stdin.write(requests)
                self.process.stdin.flush()
        except OSError:
            pass  # It has died; who reads its answers tells.
        try:
            self.process.stdin.close()
        except OSError:
            pass

    def _listen(self):
        for line in iter(lambda: self.process.stderr.readline(_LONGEST_LINE), b""):
            self.tail.append(line)
            sys.stderr.write(line.decode(errors="replace"))  # the log of the executor

    def _obituary(self) -> str:
        self.process.kill()  # where it has only closed its output
        status = self.process.wait()
        self.threads[1].join(timeout=5)
        said = b"".join(self.tail).decode(errors="replace").strip() or "nothing"
        return (
            f"The command line of Parallax ended (status {status}) at row {self.read} of this task. It was started as "
            f"{shlex.join(self.argv)} and said: {said}"
        )
