#!/usr/bin/env python3
"""Holds what samverkan writes against what networkx and igraph read, and how fast and how large reading is.

    Tests/Benchmarks/formats.py samverkan              # the networks in Networks/, every format that the two know
    Tests/Benchmarks/formats.py samverkan --size 6000000   # also a graph of so many edges: seconds, MB/s, peak memory

Needs networkx and igraph (made with 3.6.1 and 1.0.0). Ends with 1 when anything differs.
"""

import argparse
import json
import os
import random
import resource
import subprocess
import sys
import tempfile
import time

import igraph
import networkx as nx

NETWORKS = os.path.join(os.path.dirname(__file__), "..", "..", "Networks")


def run(samverkan, *arguments):
    done = subprocess.run([samverkan, *arguments, "--quiet"], capture_output=True, text=True)
    if done.returncode:
        raise SystemExit(f"{arguments}: {done.stderr}")
    return done.stdout


def expected(samverkan, network, folder):
    """Vertices and edges as our own tables have them."""
    out = os.path.join(folder, "tables")
    run(samverkan, "convert", network, out, "--to", "gephi", "--force")
    import csv

    with open(os.path.join(out, "nodes.csv"), newline="") as file:
        nodes = list(csv.DictReader(file))
    with open(os.path.join(out, "edges.csv"), newline="") as file:
        edges = list(csv.DictReader(file))
    return nodes, edges


def readers(path):
    """What can read each format, by its id."""

    def pajek(path):
        return nx.read_pajek(path)

    def node_link(path):
        with open(path) as file:
            return nx.node_link_graph(json.load(file), edges="edges")

    def cyjs(path):
        with open(path) as file:
            return nx.cytoscape_graph(json.load(file))

    def of_igraph(form):
        return lambda path: igraph.Graph.Read(path, format=form)

    return {
        "graphml": [("networkx", nx.read_graphml), ("igraph", of_igraph("graphml"))],
        "gexf": [("networkx", nx.read_gexf)],
        "gml": [("networkx", nx.read_gml), ("igraph", of_igraph("gml"))],
        "json": [("networkx", node_link)],
        "cyjs": [("networkx", cyjs)],
        "edgelist": [("networkx", lambda p: nx.read_edgelist(p, delimiter="\t", create_using=nx.MultiDiGraph, data=[("w", float)]))],
    }


def counts(graph):
    if isinstance(graph, igraph.Graph):
        return graph.vcount(), graph.ecount(), graph.is_directed()
    return graph.number_of_nodes(), graph.number_of_edges(), graph.is_directed()


def compare(samverkan, folder):
    wrong = 0
    for name in sorted(os.listdir(NETWORKS)):
        network = os.path.join(NETWORKS, name)
        if not os.path.isdir(network):
            continue
        nodes, edges = expected(samverkan, network, folder)
        for form, programs in readers(None).items():
            path = os.path.join(folder, f"{name}.{form}")
            told = json.loads(run(samverkan, "convert", network, path, "--to", form, "--json", "--force"))
            vertices, arcs = told["counts"]["vertices"], told["counts"]["edges"]
            lost = {loss["what"]: loss["count"] for loss in told["lost"]}
            whole = form in ("graphml", "gexf", "gml", "json", "cyjs")
            for program, read in programs:
                try:
                    found = counts(read(path))
                except Exception as error:
                    print(f"{name} {form} {program}: {error!r}")
                    wrong += 1
                    continue
                should = (len(nodes), len(edges), True) if whole else (
                    vertices - lost.get("isolates", 0), None, True)
                if found[0] != should[0] or (should[1] is not None and found[1] != should[1]) or not found[2]:
                    print(f"{name} {form} {program}: {found}, should be {should}")
                    wrong += 1
                    continue
                if whole and program == "networkx":
                    wrong += attributes(name, form, read(path), nodes, edges)
    return wrong


def compare_plain(samverkan, folder):
    """An undirected graph with weights, also in Pajek, of which neither program reads several relations."""
    graph = nx.gnm_random_graph(30, 80, seed=1)
    table = os.path.join(folder, "plain.csv")
    with open(table, "w") as file:
        file.write("Source,Target,Type,Weight\n")
        file.writelines(f"a{a},a{b},Undirected,{a + b + 0.5}\n" for a, b in graph.edges)
    wrong = 0
    programs = dict(readers(None))
    programs["pajek"] = [
        ("networkx", nx.read_pajek), ("igraph", lambda path: igraph.Graph.Read(path, format="pajek"))]
    weights = sorted(a + b + 0.5 for a, b in graph.edges)
    for form in ("graphml", "gexf", "gml", "pajek", "json", "cyjs"):
        path = os.path.join(folder, f"plain.{form}")
        run(samverkan, "convert", table, path, "--to", form)
        for program, read in programs[form]:
            found = read(path)
            if isinstance(found, igraph.Graph):
                seen = sorted(found.es["weight"])
            else:
                seen = sorted(float(data["weight"]) for _, _, data in found.edges(data=True))
            if counts(found) != (30, 80, False) or seen != weights:
                print(f"plain {form} {program}: {counts(found)}")
                wrong += 1
    return wrong


def attributes(name, form, graph, nodes, edges):
    """Kinds of vertices and levels of edges, all of them."""
    kinds = sorted(row["kind"] for row in nodes)
    found = sorted(str(data.get("kind", "")) for _, data in graph.nodes(data=True))
    levels = sorted(row.get("level", "").replace("x", "") for row in edges)
    seen = sorted("" if data.get("level") is None else str(data["level"]) for _, _, data in graph.edges(data=True))
    wrong = 0
    if kinds != found:
        print(f"{name} {form}: the kinds differ")
        wrong += 1
    if levels != seen:
        print(f"{name} {form}: the levels differ")
        wrong += 1
    return wrong


def measured(command):
    """Seconds of CPU and peak memory in MB of a process."""
    start = resource.getrusage(resource.RUSAGE_CHILDREN)
    begun = time.time()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    _, status, usage = os.wait4(process.pid, 0)
    talk = process.stderr.read().decode()
    if status:
        raise SystemExit(f"{command}: {talk}")
    return usage.ru_utime + usage.ru_stime, time.time() - begun, usage.ru_maxrss / 1024


def speed(samverkan, size, folder):
    random.seed(1)
    count = max(2, size // 6)
    ends = [(random.randrange(count), random.randrange(count)) for _ in range(size)]
    paths = {form: os.path.join(folder, f"big.{form}") for form in ("graphml", "edges", "csv")}
    with open(paths["graphml"], "w") as file:
        file.write('<graphml xmlns="http://graphml.graphdrawing.org/xmlns"><graph edgedefault="undirected">\n')
        file.writelines(f'<node id="a{v}"/>\n' for v in range(count))
        file.writelines(f'<edge source="a{a}" target="a{b}"/>\n' for a, b in ends)
        file.write("</graph></graphml>\n")
    with open(paths["edges"], "w") as file:
        file.writelines(f"a{a}\ta{b}\n" for a, b in ends)
    with open(paths["csv"], "w") as file:
        file.write("Source,Target,Type\n")
        file.writelines(f"a{a},a{b},Undirected\n" for a, b in ends)
    print(f"\n{count} vertices, {size} edges; CPU seconds of a whole process, MB/s by them, peak MB")
    for form, path in paths.items():
        megabytes = os.path.getsize(path) / 1e6
        cpu, _, peak = measured([samverkan, "measures", path, "--measure", "components", "--quiet", "--csv"])
        print(f"{form:8} measures --measure components   {cpu:6.2f} s {megabytes / cpu:6.1f} MB/s {peak:6.0f} MB")
    for form, code in (
        ("graphml", "g=igraph.Graph.Read(p, format='graphml')"), ("edges", "g=igraph.Graph.Read(p, format='ncol')"),
    ):
        path = paths[form]
        megabytes = os.path.getsize(path) / 1e6
        script = f"import igraph; p={path!r}; {code}; len(g.components(mode='weak'))"
        cpu, _, peak = measured([sys.executable, "-c", script])
        print(f"{form:8} igraph: read and components      {cpu:6.2f} s {megabytes / cpu:6.1f} MB/s {peak:6.0f} MB")
    cpu, _, peak = measured([samverkan, "check", paths["csv"], "--quiet"])
    print(f"csv      check (as a network)             {cpu:6.2f} s {'':11} {peak:6.0f} MB")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("samverkan")
    parser.add_argument("--size", type=int)
    arguments = parser.parse_args()
    samverkan = os.path.abspath(arguments.samverkan)
    with tempfile.TemporaryDirectory() as folder:
        wrong = compare(samverkan, folder) + compare_plain(samverkan, folder)
        print(f"networkx {nx.__version__}, igraph {igraph.__version__}: {wrong} differences")
        if arguments.size:
            speed(samverkan, arguments.size, folder)
    sys.exit(1 if wrong else 0)


main()
