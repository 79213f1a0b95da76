// Measures of the networks that come with the product, in every wave and on both sides, as networkx 3.6.1 gives
// them; where igraph 1.0.0 (Python) has the measure it was asked too and gave the same to 1e-9. The values are in
// SampleMeasures+Values.swift. The script reads the tables itself, by the rules, and shares nothing with Analysis.
//
// When a network has been edited: save the script below as measures.py outside the project, and
//
//     python3 -m venv venv && venv/bin/pip install networkx==3.6.1 igraph==1.0.0 numpy scipy
//     venv/bin/python measures.py Networks/sodra-vatterbygden Networks/strategisk-planering \
//         > Tests/AnalysisTests/Measures/SampleMeasures+Values.swift

import Analysis
import Testing

struct SampleMeasures: Sendable, CustomTestStringConvertible {
    let network: String
    let wave: String
    let side: Conventions.Side
    /// The ends of each edge, by id; all else about edges stands in this order, about actors in order of id.
    let edges: [String]
    let degree: [Int]
    let component: [Int]
    let betweenness: [Double]
    let harmonicCloseness: [Double]
    let core: [Int]
    let clustering: [Double]
    let constraint: [Double?]
    let pageRank: [Double]
    let edgeBetweenness: [Double]
    let isCutVertex: [Bool]
    let isBridge: [Bool]

    var testDescription: String { "\(network), \(wave), \(side)" }
}

/* measures.py

import csv, json, statistics, sys
import igraph, networkx as nx

def read(file):
    with open(file, encoding="utf-8-sig") as text: return list(csv.DictReader(text, delimiter=";"))
def deepest(spans): return tuple(map(max, zip(*spans)))
def shallowest(spans): return tuple(map(min, zip(*spans)))
def key(id): return id.encode()

def overall(rows, sides, top=8):
    """(confirmed, claimed) of a dyad as (low, high) each; None when it is not relevant."""
    strata = {row["forum"] for row in rows}
    def word(side, forum):
        own = [row for row in rows if row["forum"] == forum and (row["by"] or row["from"]) == side]
        ways = [[int(r["level"]) for r in own if r["from"] == end and r["level"].isdigit()]
                for end in sides]
        medians = [(statistics.median_low(way), statistics.median_high(way)) for way in ways if way]
        return deepest(medians) if medians else "x" if any(r["level"] == "x" for r in own) else None
    def elsewhere(side, forum):
        if forum:
            said = word(side, "")
            return (0, said[1]) if type(said) is tuple else None
        said = [w for w in (word(side, f) for f in strata if f) if type(w) is tuple]
        return deepest(said) if said else None
    confirmed, claimed = [], []
    for forum in strata:
        words = [word(side, forum) for side in sides]
        hints = [None if w else elsewhere(side, forum) for side, w in zip(sides, words)]
        if "x" in words and all(w == "x" or w is h is None for w, h in zip(words, hints)): continue
        spans = [w if type(w) is tuple else h or (0, top) for w, h in zip(words, hints)]
        documents = [int(row["level"]) for row in rows if row["forum"] == forum
                     and row["by"] == "document" and row["level"].isdigit()]
        if documents and not any(words + hints): spans = [(max(documents), max(documents))] * 2
        confirmed.append(shallowest(spans))
        claimed.append(deepest(spans))
    return (deepest(confirmed), deepest(claimed)) if confirmed else None

def array(name, values):
    print(f"            {name}: [")
    line = "               "
    for value in values:
        # JSON writes numbers, texts and truth as Swift does.
        text = "nil" if value != value else json.dumps(value, ensure_ascii=False)
        if len(line) + len(text) > 102: print(line); line = "               "
        line += f" {text},"
    if line.strip(): print(line)
    print("            ],")

print("// Made by the script in SampleMeasures.swift; not to be mended by hand.\n\nimport Analysis\n")
print("extension SampleMeasures {\n    static let all: [SampleMeasures] = [")
for folder in sys.argv[1:]:
    waves = json.load(open(folder + "/datapackage.json"))["samverkan"]["waves"]
    actors = read(folder + "/actors.csv")
    assert not any(row.get("since") or row.get("until") for row in actors), "all live throughout"
    ids = sorted((row["id"] for row in actors), key=key)
    for wave, (place, side) in [(w, s) for w in waves for s in enumerate(["confirmed", "claimed"])]:
        dyads = {}
        for row in read(folder + "/ties.csv"):
            if row["wave"] == wave:
                dyads.setdefault(tuple(sorted((row["from"], row["to"]), key=key)), []).append(row)
        spans = {dyad: overall(rows, dyad) for dyad, rows in dyads.items()}
        edges = sorted((d for d, span in spans.items() if span and span[place][0] >= 2),
                       key=lambda dyad: [key(id) for id in dyad])
        graph = nx.Graph()
        graph.add_nodes_from(ids)
        graph.add_edges_from(edges)
        other = igraph.Graph(n=len(ids), edges=[[ids.index(end) for end in edge] for edge in edges])
        parts = sorted(nx.connected_components(graph),
                       key=lambda part: (-len(part), min(map(key, part))))
        cut, bridges = set(nx.articulation_points(graph)), set(map(frozenset, nx.bridges(graph)))
        through = nx.edge_betweenness_centrality(graph, normalized=False)
        of = lambda scores: [scores[id] for id in ids]
        both = {  # by networkx, and by igraph where it has the measure
            "betweenness": (of(nx.betweenness_centrality(graph, normalized=False)), other.betweenness()),
            "harmonicCloseness": ([near / (len(ids) - 1) for near in of(nx.harmonic_centrality(graph))],
                                  other.harmonic_centrality()),
            "core": (of(nx.core_number(graph)), other.coreness()),
            "clustering": (of(nx.clustering(graph)), other.transitivity_local_undirected(mode="zero")),
            "constraint": (of(nx.constraint(graph)), other.constraint()),
            "pageRank": (of(nx.pagerank(graph, tol=1e-16, max_iter=10000)), other.pagerank()),
            "edgeBetweenness": ([through.get(e, through.get(e[::-1])) for e in edges],
                                other.edge_betweenness()),
            "isCutVertex": ([id in cut for id in ids],
                            [v in other.articulation_points() for v in range(len(ids))]),
            "isBridge": ([frozenset(edge) in bridges for edge in edges],
                         [e in other.bridges() for e in range(len(edges))])}
        for name, (one, two) in both.items():
            assert len(one) == len(two) and all(x != x and y != y or abs(x - y) < 1e-9
                                                for x, y in zip(one, two)), (name, wave)
        print(f'        SampleMeasures(\n            network: "{folder.split("/")[-1]}", '
              f'wave: "{wave}", side: .{side},')
        array("edges", [f"{a} – {b}" for a, b in edges])
        array("degree", [graph.degree(id) for id in ids])
        array("component", [1 + next(i for i, part in enumerate(parts) if id in part) for id in ids])
        for name, (one, _) in both.items(): array(name, one)
        print("        ),")
print("    ]\n}")

*/
