#!/usr/bin/env python3
"""Holds the SQL of `samverkan sql` against the product, and measures how DuckDB and Spark grow.

    beyond.py compare --engine duckdb --seeds 0-199 --networks       # every count, on random networks and the samples
    beyond.py compare --engine spark --seeds 0-9
    beyond.py program NETWORK                                        # components and PageRank on Spark
    beyond.py grow --engine duckdb --ties 100000,1000000,10000000    # seconds and memory

It needs a built samverkan and, from PyPI, duckdb and pyspark (which needs Java 17). It is not part of CI.
"""

import argparse
import os
import subprocess
import sys
import tempfile
import time

import compare
import engines
import folders

TOP = os.path.abspath(f"{os.path.dirname(__file__)}/../../..")


def convert(samverkan, network, folder):
    run = subprocess.run([samverkan, "convert", network, folder, "--to", "parquet", "--force"], capture_output=True, text=True)
    if run.returncode:
        sys.exit(f"{network}: {run.stderr}")


def compared(options):
    engine = engines.ENGINES[options.engine]()
    wrong = count = 0
    with tempfile.TemporaryDirectory() as work:
        networks = []
        if options.networks:
            networks += [f"{TOP}/Networks/{name}" for name in sorted(os.listdir(f"{TOP}/Networks"))]
        if options.seeds:
            first, last = map(int, options.seeds.split("-"))
            for seed in range(first, last + 1):
                folders.Folder(seed).write(f"{work}/network-{seed}")
                networks.append(f"{work}/network-{seed}")
        os.chdir(work)
        for network in networks:
            convert(options.samverkan, network, f"{work}/tables")
            engine.load(engines.script(options.samverkan, engine.name, f"{work}/tables", keep=True))
            comparison = compare.Comparison(options.samverkan, network, engine.rows)
            differences = comparison.all()
            count += comparison.count
            wrong += len(differences)
            for difference in differences:
                print(f"{network}: {difference}", flush=True)
        engine.stop()
    print(f"{options.engine}: {len(networks)} networks, {count} results compared, {wrong} differ")
    sys.exit(1 if wrong else 0)


def program(options):
    """Components to the last number, PageRank within what two walks at rest may differ by."""
    import pyarrow.parquet

    with tempfile.TemporaryDirectory() as work:
        convert(options.samverkan, options.network, f"{work}/tables")
        text = subprocess.run(
            [options.samverkan, "sql", "--dialect", "spark", "--program"], check=True, capture_output=True, text=True).stdout
        with open(f"{work}/program.py", "w") as file:
            file.write(text)
        begin = time.time()
        # One machine has no use for the two hundred parts that Spark cuts everything into.
        environment = os.environ | {"PYSPARK_SUBMIT_ARGS": "--master local[2] --conf spark.sql.shuffle.partitions=2 pyspark-shell"}
        subprocess.run(
            [sys.executable, "program.py", f"{work}/tables", f"{work}/out"], check=True, cwd=work, env=environment)
        seconds = time.time() - begin
        found = {row["actor"]: row for row in pyarrow.parquet.read_table(f"{work}/out/measures").to_pylist()}
    ours = compare.product(options.samverkan, "measures", options.network, "--measure", "component", "--measure", "pagerank")["actors"]
    numbers = sum(actor["component"] != found[actor["id"]]["component_number"] for actor in ours)
    apart = sum(abs(actor["pagerank"] - found[actor["id"]]["share"]) for actor in ours)
    print(f"{len(ours)} actors, {numbers} components differ, PageRank differs by {apart:.1e} in all, {seconds:.0f} s")
    sys.exit(1 if numbers or len(found) != len(ours) or apart > 2 * 1e-9 / (1 - 0.85) else 0)


def grow(options):
    """Reports of a made-up network: as many relations as ties, three in four of which both sides report."""
    import big

    print("| engine | ties | reports | seconds | peak MB | step |\n|---|---|---|---|---|---|")
    for ties in map(int, options.ties.split(",")):
        with tempfile.TemporaryDirectory(dir=options.work) as work:
            reports = big.write(f"{work}/tables", ties)
            script = engines.script(options.samverkan, options.engine, f"{work}/tables", keep=True)
            # A process of its own for each size, so that the peak is its own.
            with open(f"{work}/script.sql", "w") as file:
                file.write(script)
            run = subprocess.run(
                [sys.executable, f"{os.path.dirname(os.path.abspath(__file__))}/big.py", options.engine, f"{work}/script.sql"],
                capture_output=True, text=True, cwd=work)
            if run.returncode:
                print(f"| {options.engine} | {ties} | {reports} | failed: {run.stderr[-300:]}")
                continue
            for line in run.stdout.splitlines():
                step, seconds, peak = line.split("\t")
                print(f"| {options.engine} | {ties} | {reports} | {seconds} | {peak} | {step} |", flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--samverkan", default=f"{TOP}/.build/release/samverkan")
    commands = parser.add_subparsers(required=True)
    comparing = commands.add_parser("compare")
    comparing.add_argument("--engine", choices=engines.ENGINES, default="duckdb")
    comparing.add_argument("--seeds", help="first-last")
    comparing.add_argument("--networks", action="store_true")
    comparing.set_defaults(run=compared)
    running = commands.add_parser("program")
    running.add_argument("network")
    running.set_defaults(run=program)
    growing = commands.add_parser("grow")
    growing.add_argument("--engine", choices=engines.ENGINES, default="duckdb")
    growing.add_argument("--ties", default="100000,1000000,10000000")
    growing.add_argument("--work", help="where there is room for the tables")
    growing.set_defaults(run=grow)
    options = parser.parse_args()
    options.samverkan = os.path.abspath(options.samverkan)
    options.run(options)


main()
