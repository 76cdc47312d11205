"""What `compare` gives of rows, held against the command line's own bytes."""

import datetime
import json
import os
import time
from pathlib import Path

import pytest
from conftest import CLI, told, two_reports
from parallax_spark import COLUMNS, SCHEMA, compare, cut
from pyspark.sql.types import ArrayType, Row

QUICK = {"encoder": False, "command": CLI}


def test_rows_are_the_bytes_of_the_command_line(spark, batch):
    # 100 rows in 3 partitions: whole parcels, the rest of one, more than one a task.
    rows = [(k, *two_reports(k), "Morning Post", datetime.date(2024, 3, 1 + k % 28)) for k in range(100)]
    pairs = spark.createDataFrame(rows, "id int, `text.a` string, b string, outlet string, day date").repartition(3)
    about = {"outlet": "outlet", "published": "day"}
    found = compare(pairs, "text.a", "b", about_a=about, columns=list(SCHEMA.names), **QUICK)
    assert found.columns == ["id", "outlet", "day", *SCHEMA.names]
    got = found.collect()
    lines = [
        {"id": k, "a": {"text": a, "outlet": outlet, "published": str(day)}, "b": {"text": b}} for k, a, b, outlet, day in rows
    ]
    assert told(got) == batch(lines, "--no-encoder")
    for row in got:
        comparison = json.loads(row.comparison)
        for name in ("links", "highlights", "observations"):
            assert_holds(row[name], comparison[name], SCHEMA[name].dataType)
            assert len(row[name]) > 0
        assert row.shared_words == comparison["summary"]["shared-words"]
        assert row.linked.asDict() == comparison["summary"]["linked"]
        assert row.unlinked.asDict() == comparison["summary"]["unlinked"]
        assert row.day == rows[row.id][4]


def assert_holds(typed, plain, type_):
    """That a column says what the JSON says, in each field that it has."""
    if plain is None or typed is None:
        assert typed is None and plain is None
    elif isinstance(typed, Row):
        for name in type_.names:
            assert_holds(typed[name], plain.get(name), type_[name].dataType)
    elif isinstance(type_, ArrayType):
        assert len(typed) == len(plain)
        for own, other in zip(typed, plain):
            assert_holds(own, other, type_.elementType)
    else:
        assert typed == (json.dumps(plain, ensure_ascii=False, separators=(",", ":")) if isinstance(plain, dict) else plain)


def test_a_bad_row_is_a_row_with_its_error(spark, batch):
    a, b = two_reports(1)
    rows = [(0, a, b, "2024-03-01"), (1, None, b, None), (2, a, "", None), (3, a, b, "the first of March"), (4, b, a, None)]
    rows.append((5, a, "word " * 200_000, None))
    pairs = spark.createDataFrame(rows, "id int, a string, b string, day string").coalesce(1)
    got = compare(pairs, "a", "b", about_a={"published": "day"}, **QUICK).collect()
    assert [row.id for row in got] == [0, 1, 2, 3, 4, 5]
    lines = [{"id": k, "a": {"text": a, "published": day}, "b": {"text": b}} for k, a, b, day in rows]
    assert told(got) == batch(lines, "--no-encoder")
    assert [row.error and row.error.code for row in got] == [None, "bad-shape", None, "bad-shape", None, "too-large"]
    for row in got:
        assert all((row[name] is None) == (row.error is not None) for name in COLUMNS)


def test_sentence_lists_are_taken_as_they_are(spark, batch):
    sides = [[text.replace("\n\n", ". ").split(". ") for text in two_reports(k)] for k in range(6)]
    rows = [(k, a, "\n".join(b)) if k == 3 else (k, a, b) for k, (a, b) in enumerate(sides)]
    lists = [row for row in rows if isinstance(row[2], list)] + [(6, ["One sentence.", None], ["Another."]), (7, [], [])]
    pairs = spark.createDataFrame(lists, "id int, a array<string>, b array<string>")
    got = compare(pairs, "a", "b", **QUICK).collect()
    lines = [{"id": k, "a": {"sentences": a}, "b": {"sentences": b}} for k, a, b in lists]
    assert told(got) == batch(lines, "--no-encoder")
    # A list against a text.
    mixed = spark.createDataFrame([rows[3]], "id int, a array<string>, b string")
    assert told(compare(mixed, "a", "b", **QUICK).collect()) == batch(
        [{"id": 3, "a": {"sentences": rows[3][1]}, "b": {"text": rows[3][2]}}], "--no-encoder"
    )


def test_the_encoder_and_pages_as_the_command_line_has_them(spark, batch):
    a, b = ("".join(f"<p>{part}</p>" for part in text.split("\n\n")) for text in two_reports(2))
    pairs = spark.createDataFrame([(0, a, b)], "id int, a string, b string")
    got = compare(pairs, "a", "b", format="html", command=" ".join(CLI)).collect()
    assert told(got) == batch([{"id": 0, "a": {"text": a, "format": "html"}, "b": {"text": b, "format": "html"}}])


def test_offsets_are_utf16_code_units(spark):
    a, b = two_reports(4)  # a place with an emoji
    row = compare(spark.createDataFrame([(a, b)], "a string, b string"), "a", "b", **QUICK).first()
    report = json.loads(row.comparison)["reports"][0]
    said = cut(report["text"], [report["quotes"][0]["spans"][0]])
    assert "🏔" in report["text"] and said[0] in report["text"] and said[0][0].isalpha() | (said[0][0] == "“")
    verbs = [cut(report["text"], [quote["cue"]])[0] for quote in report["quotes"] if quote["cue"]]
    assert "said" in verbs and "added" in verbs


def test_without_rows_nothing_is_started(spark):
    none = spark.createDataFrame([], "id int, a string, b string")
    assert compare(none, "a", "b", command="/no/such/program").collect() == []


def test_what_is_wrong_with_the_columns_is_said_at_once(spark):
    pairs = spark.createDataFrame([(1, "x", "y", "z")], "id int, a string, b string, links string")
    for error, says, changed in (
        (ValueError, "no column “c”", {"b": "c"}),
        (TypeError, "“id” is int", {"a": "id"}),
        (ValueError, "rename yours", {"columns": ["links"]}),
        (ValueError, "no “speed” in a comparison", {"columns": ["speed"]}),
        (ValueError, "“mood” cannot be told", {"about_a": {"mood": "a"}}),
    ):
        with pytest.raises(error, match=says):
            compare(pairs, **{"a": "a", "b": "b", "columns": ["shared_words"], **changed})


def test_a_missing_command_line_is_told_with_what_to_do(spark):
    pairs = spark.createDataFrame([two_reports(0)], "a string, b string")
    with pytest.raises(Exception, match="cannot be started: .*/no/such/node.* give compare"):
        compare(pairs, "a", "b", command=["/no/such/node", CLI[1]]).collect()
    with pytest.raises(Exception, match="(?s)ended .status 1. at row 0 of this task.*Cannot find module"):
        compare(pairs, "a", "b", command=["node", "/no/such/parallax.js"]).collect()


def test_the_environment_names_the_command_line(spark, monkeypatch):
    pairs = spark.createDataFrame([two_reports(0)], "a string, b string")
    monkeypatch.setenv("PARALLAX", " ".join(CLI))
    assert compare(pairs, "a", "b", encoder=False, columns=["shared_words"]).first().shared_words > 0


def test_a_task_that_wants_no_more_leaves_no_process(spark, tmp_path):
    rows = [two_reports(k) for k in range(400)]
    pairs = spark.createDataFrame(rows, "a string, b string").coalesce(1)
    command = ["sh", "-c", f'echo $$ > {tmp_path}/pid; exec node "$@"', "sh", CLI[1]]
    assert compare(pairs, "a", "b", encoder=False, command=command).limit(1).count() == 1
    (pid,) = [int(path.read_text()) for path in tmp_path.iterdir()]
    assert gone(pid, within=10)


def gone(pid, within):
    until = time.monotonic() + within
    while Path(f"/proc/{pid}").exists() and time.monotonic() < until:
        time.sleep(0.1)
    return not os.path.exists(f"/proc/{pid}")
