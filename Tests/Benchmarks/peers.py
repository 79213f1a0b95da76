"""Times a task of a peer, once for every line on standard input: peers.py LIBRARY FILE TASK THREADS RESULT."""

import os
import sys
import time

library, path, task, threads, result = sys.argv[1:]
for variable in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "RAYON_NUM_THREADS"):
    os.environ[variable] = threads

import numpy

with open(path) as file:
    vertex_count, edge_count = map(int, file.readline().split())
    edges = numpy.fromfile(file, dtype=numpy.int64, sep=" ").reshape(edge_count, 3)
tails, heads, lengths = (numpy.ascontiguousarray(column) for column in edges.T)
is_directed = task.startswith("directed")
has_lengths = task.endswith("lengths")


def igraph_tasks():
    import igraph

    graph = igraph.Graph(vertex_count, edges[:, :2], directed=is_directed)

    def modularity(communities):
        return lambda: [communities.modularity]

    weights = lengths.tolist() if has_lengths else None
    return {
        "betweenness": graph.betweenness,
        "edge-betweenness": graph.edge_betweenness,
        "betweenness-lengths": lambda: graph.betweenness(weights=weights),
        "closeness": graph.harmonic_centrality,
        "pagerank": graph.pagerank,
        "clustering": lambda: graph.transitivity_local_undirected(mode="zero"),
        "constraint": graph.constraint,
        "cores": graph.coreness,
        "components": lambda: [len(graph.connected_components())],
        "cut-vertices-bridges": lambda: [len(graph.articulation_points()), len(graph.bridges())],
        "directed-betweenness": graph.betweenness,
        "directed-closeness": lambda: graph.harmonic_centrality(mode="out"),
        "directed-pagerank": graph.pagerank,
        "louvain": lambda: modularity(graph.community_multilevel()),
        "leiden": lambda: modularity(
            graph.community_leiden(objective_function="modularity", n_iterations=3)),
    }


def networkit_tasks():
    import networkit

    networkit.setNumberOfThreads(int(threads))
    coordinates = (lengths.astype(float), (tails, heads)) if has_lengths else (tails, heads)
    graph = networkit.GraphFromCoo(
        coordinates, n=vertex_count, directed=is_directed, weighted=has_lengths)
    graph.removeMultiEdges()
    graph.sortEdges()
    graph.indexEdges()
    centrality = networkit.centrality
    halves = 1 if is_directed else 0.5

    def scores(make, scale=1):
        def run():
            algorithm = make()
            algorithm.run()
            return numpy.asarray(algorithm.scores()) * scale

        return run

    def components():
        algorithm = networkit.components.ConnectedComponents(graph)
        algorithm.run()
        return [algorithm.numberOfComponents()]

    def communities(make):
        def run():
            algorithm = make()
            algorithm.run()
            partition = algorithm.getPartition()
            return lambda: [networkit.community.Modularity().getQuality(partition, graph)]

        return run

    def rank():
        algorithm = centrality.PageRank(
            graph, 0.85, 1e-10, distributeSinks=centrality.SinkHandling.DistributeSinks)
        algorithm.norm = centrality.Norm.L1_NORM
        algorithm.run()
        # What isolated vertices of an undirected graph hold is not given back: without this the sum is below 1.
        values = numpy.asarray(algorithm.scores())
        return values / values.sum()

    between = scores(lambda: centrality.Betweenness(graph), halves)
    return {
        "betweenness": between,
        "betweenness-lengths": between,
        "directed-betweenness": between,
        "closeness": scores(
            lambda: centrality.HarmonicCloseness(graph, False), 1 / max(1, vertex_count - 1)),
        "pagerank": rank,
        "directed-pagerank": rank,
        "clustering": scores(lambda: centrality.LocalClusteringCoefficient(graph, True)),
        "cores": scores(lambda: centrality.CoreDecomposition(graph)),
        "estimated-betweenness": scores(lambda: centrality.KadabraBetweenness(graph, 0.01, 0.1)),
        "louvain": communities(lambda: networkit.community.PLM(graph)),
        "leiden": communities(lambda: networkit.community.ParallelLeiden(graph, randomize=False)),
        "components": components,
    }


def rustworkx_tasks():
    import rustworkx

    graph = (rustworkx.PyDiGraph if is_directed else rustworkx.PyGraph)(multigraph=False)
    graph.add_nodes_from(range(vertex_count))
    graph.add_edges_from_no_data(list(zip(tails.tolist(), heads.tolist())))
    alone = 50 if int(threads) > 1 else 10**9

    def betweenness():
        scores = rustworkx.betweenness_centrality(graph, normalized=False, parallel_threshold=alone)
        return [scores[v] for v in range(vertex_count)]

    def cores():
        numbers = rustworkx.core_number(graph)
        return [numbers[v] for v in range(vertex_count)]

    return {
        "betweenness": betweenness,
        "directed-betweenness": betweenness,
        "cores": cores,
        "components": lambda: [rustworkx.number_connected_components(graph)],
    }


def networkx_tasks():
    import networkx

    graph = (networkx.DiGraph if is_directed else networkx.Graph)()
    graph.add_nodes_from(range(vertex_count))
    graph.add_weighted_edges_from(edges.tolist())

    def by_vertex(values):
        return [values[v] for v in range(vertex_count)]

    return {
        "betweenness": lambda: by_vertex(networkx.betweenness_centrality(graph, normalized=False)),
        "betweenness-lengths": lambda: by_vertex(
            networkx.betweenness_centrality(graph, normalized=False, weight="weight")),
        "pagerank": lambda: by_vertex(
            networkx.pagerank(graph, weight=None, tol=1e-13, max_iter=500)),
        "clustering": lambda: by_vertex(networkx.clustering(graph)),
        "constraint": lambda: by_vertex(networkx.constraint(graph)),
        "cores": lambda: by_vertex(networkx.core_number(graph)),
    }


def peak_megabytes():
    with open("/proc/self/status") as status:
        return next(int(line.split()[1]) // 1024 for line in status if line.startswith("VmHWM"))


tasks = {
    "igraph": igraph_tasks,
    "networkit": networkit_tasks,
    "rustworkx": rustworkx_tasks,
    "networkx": networkx_tasks,
}
run = tasks[library]()[task]
values = []
for _ in sys.stdin:
    start = time.perf_counter(), time.process_time()
    values = run()
    print(
        time.perf_counter() - start[0], time.process_time() - start[1], peak_megabytes(), flush=True)
# What has only to be compared is left for afterwards.
values = values() if callable(values) else values
numpy.asarray(values, dtype=float).tofile(result)
