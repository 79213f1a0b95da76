"""DuckDB and Spark with the tables of a network and the views of `samverkan sql`."""

import os
import re
import resource
import subprocess
import sys
import time


def script(samverkan, dialect, folder, keep=False):
    """The SQL that samverkan prints, for the tables of a folder."""
    return subprocess.run(
        [samverkan, "sql", "--dialect", dialect, "--tables", os.path.abspath(folder)] + (["--keep"] if keep else []), check=True, capture_output=True, text=True).stdout


def statements(text):
    """One after the other; comments hold no semicolon that ends a line."""
    lines = [line for line in text.splitlines() if not line.lstrip().startswith("--")]
    return [part.strip() for part in re.split(r";\s*\n", "\n".join(lines) + "\n") if part.strip()]


class DuckDB:
    name = "duckdb"

    def __init__(self, threads=2, memory="12GB"):
        import duckdb

        self.connection = duckdb.connect(config={"threads": threads, "memory_limit": memory})
        self.connection.execute("SET enable_progress_bar = false")

    def load(self, text, told=None):
        for statement in statements(text):
            begin = time.time()
            self.connection.execute(statement)
            if told:
                told(statement, time.time() - begin)

    def rows(self, query):
        return self.connection.execute(query).fetchall()

    def stop(self):
        self.connection.close()

    def peak(self):
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024


class Spark:
    name = "spark"

    def __init__(self, threads=2, memory="8g", shuffles=4):
        from pyspark.sql import SparkSession

        self.session = (
            SparkSession.builder.master(f"local[{threads}]").appName("samverkan").config("spark.driver.memory", memory)
            .config("spark.sql.shuffle.partitions", shuffles).config("spark.ui.enabled", False)
            .config("spark.driver.extraJavaOptions", "-Duser.timezone=UTC").getOrCreate())
        self.session.sparkContext.setLogLevel("ERROR")

    def load(self, text, told=None):
        self.session.catalog.clearCache()
        for statement in statements(text):
            begin = time.time()
            self.session.sql(statement)
            if told:
                told(statement, time.time() - begin)

    def rows(self, query):
        return [tuple(row) for row in self.session.sql(query).collect()]

    def stop(self):
        self.session.stop()

    def peak(self):
        """Of the machine that runs Java, in megabytes."""
        with open(f"/proc/{self.process()}/status") as status:
            return next(int(line.split()[1]) // 1024 for line in status if line.startswith("VmHWM"))

    def process(self):
        return self.session.sparkContext._jvm.java.lang.ProcessHandle.current().pid()


ENGINES = {"duckdb": DuckDB, "spark": Spark}
