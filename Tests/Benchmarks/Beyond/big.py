"""Tables of a large made-up network, and the time that an engine takes for the results on them: big.py ENGINE SCRIPT."""

import sys
import time

RESULTS = ["headline", "change_counts", "graph_counts", "density", "distribution", "response"]


def write(folder, ties):
    """Two waves with half of the ties each, five ties an actor, three kinds, a hundred forums: nothing that no folder could hold."""
    import os

    import duckdb

    os.makedirs(folder)
    connection = duckdb.connect(config={"threads": 2, "memory_limit": "8GB", "temp_directory": folder})
    connection.execute("SET enable_progress_bar = false")
    pairs = ties // 2
    actors = max(pairs // 5, 20)

    def table(name, query):
        connection.execute(f"COPY ({query}) TO '{folder}/{name}.parquet' (ROW_GROUP_SIZE 131072)")

    text, whole = "CAST(NULL AS VARCHAR)", "CAST(NULL AS INTEGER)"
    table("vertices", f"""SELECT CAST(i AS BIGINT) AS id, 'a' || i AS actor, 'Actor ' || i AS name, 'a' || i AS short,
        ['region', 'agency', 'municipality'][1 + i % 3] AS kind, CAST(NULL AS VARCHAR) AS county, CAST(NULL AS VARCHAR) AS municipality,
        CAST(NULL AS VARCHAR) AS governance, CAST(NULL AS VARCHAR) AS capacity, CAST(0 AS INTEGER) AS since,
        CAST(CASE WHEN i % 50 = 0 THEN 0 ELSE 1 END AS INTEGER) AS until FROM range({actors}) t(i)""")
    table("successors", f"""SELECT CAST(i AS BIGINT) AS vertex, CAST(1 AS INTEGER) AS wave, CAST(i + 1 AS BIGINT) AS successor, FALSE AS is_split
        FROM range({actors - 1}) t(i) WHERE i % 50 = 0""")
    table("waves", f"""SELECT CAST(w AS INTEGER) AS wave, CAST(2024 + w AS VARCHAR) AS wave_id, {text} AS name, (2024 + w) || '-01-01' AS first_day,
        (2024 + w) || '-12-31' AS last_day, {text} AS promise FROM range(2) t(w)""")
    table("forums", f"""SELECT CAST(f AS INTEGER) AS forum, 'f' || f AS forum_id, 'Forum ' || f AS name, {text} AS process, {text} AS purpose,
        {text} AS description FROM range(100) t(f)""")
    # So few in each that pairs of participants grow with the network and no faster.
    table("participation", f"""SELECT CAST(i % 100 AS INTEGER) AS forum, CAST(i AS BIGINT) AS vertex, {whole} AS wave, {text} AS role, {text} AS arena
        FROM range({min(actors, 10000)}) t(i)""")
    table("asked", f"""SELECT CAST(w AS INTEGER) AS wave, CAST(i AS BIGINT) AS vertex, {whole} AS forum, CAST(NULL AS BIGINT) AS partner
        FROM range({actors}) t(i), range(2) u(w) WHERE w = 0 OR i % 50 <> 0""")
    table("levels", "SELECT CAST(l AS INTEGER) AS level, 'Nivå ' || l AS swedish, 'Level ' || l AS english FROM range(9) t(l)")
    table("settings", """SELECT 'big' AS network_id, 'Big' AS title, 'samverkan-8' AS scale_id, CAST(8 AS INTEGER) AS top,
        CAST(2 AS INTEGER) AS tie_from, TRUE AS has_participation, TRUE AS has_asked, FALSE AS knows_absent_pairs""")
    connection.execute(f"""CREATE TABLE pairs AS SELECT DISTINCT least(a, b) AS a, greatest(a, b) AS b FROM (
        SELECT i // 5 AS a, CAST((i // 5 + 1 + hash(i) % 1000) % {actors} AS BIGINT) AS b FROM range({pairs}) t(i)) p WHERE a <> b""")
    table("targets", f"""SELECT CAST(row_number() OVER (ORDER BY a, b) - 1 AS INTEGER) AS target, CAST(3 AS INTEGER) AS min_level,
        CAST(6 AS INTEGER) AS max_level, 'pair' AS scope, a AS src, b AS dst, {text} AS src_kind, {text} AS dst_kind, {whole} AS forum,
        {whole} AS first_wave, {whole} AS last_wave, {text} AS purpose, 'agreed' AS status, {text} AS agreed_by, {text} AS decided,
        {text} AS due, CASE WHEN hash(a) % 4 = 0 THEN '2025-12-31' END AS due_day, {text} AS reason FROM pairs WHERE hash(a, b) % 10 = 0""")
    table("reports", f"""SELECT CAST(w AS INTEGER) AS wave, CASE WHEN s = 0 THEN a ELSE b END AS src, CASE WHEN s = 0 THEN b ELSE a END AS dst,
        CASE WHEN s = 0 THEN a ELSE b END AS reporter, CASE WHEN hash(a, b, 7) % 3 = 0 THEN CAST(hash(a, b) % 100 AS INTEGER) END AS forum,
        {text} AS respondent, CASE WHEN hash(a, b, w, s) % 40 > 1 THEN CAST((hash(a, b) % 7 + hash(a, b, w, s, 3) % 3) AS INTEGER) END AS level,
        hash(a, b, w, s) % 40 = 0 AS is_not_relevant, CAST(0 AS INTEGER) AS remark, CAST(0 AS INTEGER) AS line
        FROM pairs, range(2) t(w), range(2) u(s) WHERE (w = 0 OR a % 50 <> 0 AND b % 50 <> 0) AND (s = 0 OR hash(a, b, w, s, 5) % 4 > 0)
        ORDER BY w, a, b""")
    return connection.execute(f"SELECT count(*) FROM '{folder}/reports.parquet'").fetchone()[0]


def main(name, path):
    import engines

    engine = engines.Spark(memory="14g", shuffles=16) if name == "spark" else engines.ENGINES[name]()
    with open(path) as file:
        script = file.read()
    begin = time.time()

    def told(what):
        print(f"{what}\t{time.time() - begin:.1f}\t{engine.peak()}", flush=True)

    engine.load(script, lambda statement, seconds: told(statement.split("(")[0].split(" AS")[0]) if seconds > 1 else None)
    for result in RESULTS:
        engine.rows(f"SELECT * FROM {result}")
        told(result)
    engine.stop()


if __name__ == "__main__":
    main(*sys.argv[1:])
