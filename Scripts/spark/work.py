#!/usr/bin/env python3
"""Runs a corpus of requests through `concord work` on Spark.

usage: spark-submit work.py TASK INPUT OUTPUT [--concord PATH] [--lexicon FILE ...] [--partitions N] [--merge]

TASK is align, extract, segment or lint. INPUT is JSON Lines (a file, a folder or a pattern) or, where its name ends in
.parquet, a table whose column `request` holds a request a row. OUTPUT is a folder that must not exist: text files of
answers or, where its name ends in .parquet, a table with the columns `id` and `answer`. Answers to JSON Lines are in the order of the
requests, byte for byte those of `concord work TASK < INPUT` on one machine; only the number in the answer to a line that
is no request counts within its part. With --merge, for extract, OUTPUT has the terminology of all answers, a record a name, byte
for byte what merge.py makes of the answers on one machine. Spark reads a Parquet table of several files in an order of its own: go by `id`.

On a cluster ship the command and lexicons with --files and name them by their base names:
  spark-submit --master yarn --files concord,ours.lexicon work.py extract hdfs:///requests.jsonl hdfs:///terms \
      --concord concord --lexicon ours.lexicon
"""
import argparse
import os
import subprocess
import sys

from pyspark import SparkFiles
from pyspark.sql import Row, SparkSession


def options():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("task", choices=["align", "extract", "segment", "lint"])
    parser.add_argument("input")
    parser.add_argument("output")
    parser.add_argument("--concord", default="concord", help="the command: a path, or the base name of a shipped file")
    parser.add_argument("--lexicon", action="append", default=[], help="a lexicon of concord train; may be repeated")
    parser.add_argument("--partitions", type=int, help="into how many parts the requests are divided")
    parser.add_argument("--merge", action="store_true", help="merge the terminology of all answers by key (extract)")
    given = parser.parse_args()
    if given.merge and (given.task != "extract" or given.output.rstrip("/").endswith(".parquet")):
        parser.error("--merge goes with extract, and writes JSON Lines")
    return given


def shipped(name):
    """Where a file is on the executor: shipped with --files, or as it is named."""
    if os.sep in name:
        return name
    path = SparkFiles.get(name)
    return path if os.path.exists(path) else name


def worker(task, concord, lexicons):
    """A function that answers the requests of one partition through one process, with as many answers as requests."""

    def answers(requests):
        command = [shipped(concord), "work", task]
        for lexicon in lexicons:
            command += ["--lexicon", shipped(lexicon)]
        if not os.access(command[0], os.X_OK) and os.sep in command[0]:
            command[0] = executable(command[0])
        process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        try:
            # The worker answers before it reads on, so that one line in and one line out cannot block each other.
            for request in requests:
                answer = b""
                try:
                    # Line ends inside JSON are white space; a request is a line.
                    line = request.replace("\r", " ").replace("\n", " ")
                    process.stdin.write(line.encode() + b"\n")
                    process.stdin.flush()
                    answer = process.stdout.readline()
                except BrokenPipeError:
                    pass
                if not answer.endswith(b"\n"):
                    raise RuntimeError(f"concord work {task} ended with {process.wait()} at: {request[:200]}")
                yield answer.decode().rstrip("\n")
            process.stdin.close()
            if process.wait() != 0:
                raise RuntimeError(f"concord work {task} ended with {process.returncode}")
        finally:
            if process.poll() is None:
                process.kill()
                process.wait()

    return answers


def executable(path):
    """A copy that may be run, where shipping has lost the permission."""
    import shutil
    import tempfile

    copy = os.path.join(tempfile.mkdtemp(), os.path.basename(path))
    shutil.copy(path, copy)
    os.chmod(copy, 0o755)
    return copy


def is_request(line):
    """Whether a line has an answer: the worker passes over lines of white space and control characters."""
    return line is not None and any(byte > 0x20 for byte in line.encode())


def terminology(answers, spark):
    """The merged records in the order of their keys. The module that merges goes to the executors with the job."""
    here = os.path.dirname(os.path.abspath(__file__))
    spark.sparkContext.addPyFile(os.path.join(here, "merge.py"))
    sys.path.insert(0, here)
    import merge

    totals = answers.flatMap(merge.keyed).reduceByKey(merge.add)
    return totals.sortByKey().values().map(merge.merged)


def with_id(answer):
    import json

    name = json.loads(answer).get("id")
    return Row(id=None if name is None else str(name), answer=answer)


def main():
    given = options()
    spark = SparkSession.builder.appName(f"concord work {given.task}").getOrCreate()
    if given.input.rstrip("/").endswith(".parquet"):
        requests = spark.read.parquet(given.input).select("request").rdd.map(lambda row: row.request)
    else:
        requests = spark.sparkContext.textFile(given.input, given.partitions or None)
    requests = requests.filter(is_request)
    if given.partitions and requests.getNumPartitions() > given.partitions:
        requests = requests.coalesce(given.partitions)
    answers = requests.mapPartitions(worker(given.task, given.concord, given.lexicon))
    if given.merge:
        terminology(answers, spark).saveAsTextFile(given.output)
    elif given.output.rstrip("/").endswith(".parquet"):
        spark.createDataFrame(answers.map(with_id), "id string, answer string").write.parquet(given.output)
    else:
        answers.saveAsTextFile(given.output)
    spark.stop()


if __name__ == "__main__":
    sys.exit(main())
