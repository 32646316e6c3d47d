#!/usr/bin/env python3
"""Merges the terminology of many answers of `concord work extract`: one record a name, by key.

usage: merge.py < ANSWERS > TERMS      (on one machine; `work.py extract --merge` does the same on Spark)

A record's key is its kind with number, else provisional name (recommendation), acronym (body, acronym) or both terms (term).
Records of one key become one: `documents` counts the answers that have it, `evidence` and `statuses` are those of all,
each once; every other value is the one that most records have (of several as frequent, the first in the order of their
letters), scores the greatest. Adding is associative and commutative: in whatever order and grouping answers are added,
the result is the same, byte for byte. TERMS are JSON Lines in the order of keys. Answers that are errors are left out.
"""
import json
import sys

UNITED = ("evidence", "statuses")
"""Members that are lists of facts, of which all are kept."""


def text(value):
    """A value as JSON, the same for equal values."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def key(record):
    """What tells a thing from others, as text."""
    names = {"recommendation": ("number", "former"), "term": ("zh", "en")}.get(record["kind"], ("acronym",))
    found = [record.get(name) for name in names]
    if record["kind"] == "recommendation":
        found = [next((name for name in found if name), None)]
    return text([record["kind"], *found])


def keyed(answer):
    """The records of an answer (a line), each with its key, as sums of one."""
    for record in json.loads(answer).get("concepts", []):
        yield key(record), of(record)


def of(record):
    """A record as a sum: for each member its values, as text, with how many records have them."""
    counts = {}
    for name, value in record.items():
        values = value if name in UNITED else [value]
        counts[name] = dict.fromkeys(map(text, values), 1)
    return 1, counts


def add(one, two):
    """Two sums together. What it returns takes the place of the first, whose counts it uses up."""
    counts = one[1]
    for name, values in two[1].items():
        own = counts.setdefault(name, {})
        for value, number in values.items():
            own[value] = own.get(value, 0) + number
    return one[0] + two[0], counts


def merged(total):
    """The record that a sum is."""
    number, counts = total
    record = {"documents": number}
    for name, values in counts.items():
        if name in UNITED:
            record[name] = [json.loads(value) for value in sorted(values)]
        elif name == "score":
            record[name] = max(json.loads(value) for value in values)
        else:
            record[name] = json.loads(min(values, key=lambda value: (-values[value], value)))
    return text(record)


def main():
    totals = {}
    for line in sys.stdin.buffer:
        if line.strip():
            for name, total in keyed(line):
                totals[name] = add(totals[name], total) if name in totals else total
    for name in sorted(totals):
        print(merged(totals[name]))


if __name__ == "__main__":
    sys.stdout.reconfigure(encoding="utf-8")
    sys.exit(main())
