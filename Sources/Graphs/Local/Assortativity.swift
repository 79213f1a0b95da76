// All three are one question about the two ends of an edge: do they go together? An undirected edge is looked
// at from both its ends, so that neither comes first.

extension Graph {
    /// Returns whether vertices of many contacts are joined to others of many: degree assortativity.
    ///
    /// **For the planner.** Above 0 hubs work with hubs; below 0 they gather the small around them, as
    /// regional bodies often do.
    ///
    /// **Definition.** The correlation (Pearson's r) of the degrees at the two ends of an edge.
    ///
    /// **Scale.** −1 … 1; nil where all ends have the same degree, or there is no edge.
    ///
    ///     Graph.star(leaves: 3).degreeAssortativity()   // -1
    ///
    /// - Complexity: O(*n* + *m*).
    /// - SeeAlso: M. Newman (2003), doi:10.1103/PhysRevE.67.026126.
    public func degreeAssortativity() -> Double? {
        assortativity(of: degrees().map(Double.init))
    }

    /// Returns whether vertices that are joined have like values: numeric assortativity.
    ///
    /// **For the planner.** Above 0 like works with like, in size or age or whatever the values are.
    ///
    /// **Definition.** The correlation (Pearson's r) of the values at the two ends of an edge.
    ///
    /// **Scale.** −1 … 1; nil where all ends have the same value, or there is no edge.
    ///
    ///     Graph.path(vertexCount: 4).assortativity(of: [1, 1, 2, 2])   // 1/3
    ///
    /// - Complexity: O(*n* + *m*).
    /// - SeeAlso: M. Newman (2003), doi:10.1103/PhysRevE.67.026126.
    public func assortativity(of values: [Double]) -> Double? {
        correlation(of: values, and: values, over: bothWays())
    }

    /// Returns whether vertices that are joined are of one group: nominal assortativity.
    ///
    /// **For the planner.** 1 when nobody works outside the own group, 0 when groups play no part, below 0
    /// when actors seek those of other groups.
    ///
    /// **Definition.** (Σ e − Σ a²) / (1 − Σ a²): e the share of edges inside a group, a the share of the ends
    /// that lie in it.
    ///
    /// **Scale.** −1 … 1; nil where all ends are of one group, or there is no edge.
    ///
    ///     Graph.path(vertexCount: 4).assortativity(groups: [1, 1, 2, 2])   // 1/3
    ///
    /// - Parameter groups: For every vertex any number; equal numbers are one group.
    /// - Complexity: O(*n* + *m*).
    /// - SeeAlso: M. Newman (2003), doi:10.1103/PhysRevE.67.026126.
    public func assortativity(groups: [Int]) -> Double? {
        groupCorrelation(groups, over: bothWays())
    }

    /// Returns how many edges join each two groups.
    ///
    /// **For the planner.** Who works with whom, group by group.
    ///
    /// **Definition.** In row g and column h the number of edges between the two groups, the same in row h and
    /// column g; on the diagonal the number of edges inside, each counted once (networkx counts them twice).
    ///
    /// **Scale.** Whole numbers; the diagonal and what is above it sum to the number of edges.
    ///
    ///     Graph.path(vertexCount: 4).mixingMatrix(groups: [0, 0, 1, 1])   // [[1, 1], [1, 1]]
    ///
    /// - Parameter groups: For every vertex a number from 0; the largest decides the size of the matrix.
    /// - Complexity: O(*n* + *m* + *g*²) for *g* groups.
    /// - SeeAlso: M. Newman (2003), doi:10.1103/PhysRevE.67.026126.
    public func mixingMatrix(groups: [Int]) -> [[Int]] {
        var matrix = mixing(groups, over: bothWays())
        for group in matrix.indices {
            matrix[group][group] /= 2
        }
        return matrix
    }

    /// Every edge from both its ends.
    private func bothWays() -> [(Int, Int)] {
        (0..<vertexCount).flatMap { v in neighbors(of: v).map { (v, $0) } }
    }
}

extension DirectedGraph {
    /// Returns whether vertices that name many name those who are named by many.
    ///
    /// **For the planner.** Above 0 the active turn to the sought-after; below 0 to those few others turn to.
    ///
    /// **Definition.** The correlation (Pearson's r) over arcs of the out-degree where the arc begins and the
    /// in-degree where it ends, as in networkx and igraph.
    ///
    /// **Scale.** −1 … 1; nil where all beginnings or all ends have the same degree, or there is no arc.
    ///
    ///     DirectedGraph(vertexCount: 4, arcs: [(0, 1), (0, 2), (3, 1)]).degreeAssortativity()   // -0.5
    ///
    /// - Complexity: O(*n* + *m*).
    /// - SeeAlso: M. Newman (2003), doi:10.1103/PhysRevE.67.026126.
    public func degreeAssortativity() -> Double? {
        correlation(
            of: (0..<vertexCount).map { Double(successors(of: $0).count) },
            and: (0..<vertexCount).map { Double(predecessors(of: $0).count) }, over: simpleArcs())
    }

    /// Returns whether arcs lead between like values; see ``Graph/assortativity(of:)``.
    ///
    /// - Complexity: O(*n* + *m*).
    public func assortativity(of values: [Double]) -> Double? {
        correlation(of: values, and: values, over: simpleArcs())
    }

    /// Returns whether arcs stay inside groups; see ``Graph/assortativity(groups:)``.
    ///
    /// **Definition.** (Σ e − Σ a · b) / (1 − Σ a · b): e the share of arcs inside a group, a and b the shares
    /// that begin and end in it.
    ///
    /// - Complexity: O(*n* + *m*).
    public func assortativity(groups: [Int]) -> Double? {
        groupCorrelation(groups, over: simpleArcs())
    }

    /// Returns how many arcs lead from each group, the row, to each, the column.
    ///
    /// - Parameter groups: For every vertex a number from 0; the largest decides the size of the matrix.
    /// - Complexity: O(*n* + *m* + *g*²) for *g* groups.
    public func mixingMatrix(groups: [Int]) -> [[Int]] {
        mixing(groups, over: simpleArcs())
    }

    /// Every arc once, without loops.
    private func simpleArcs() -> [(Int, Int)] {
        (0..<vertexCount).flatMap { v in successors(of: v).map { (v, $0) } }
    }
}

/// Pearson's correlation of one value where an arc begins and another where it ends.
private func correlation(of tails: [Double], and heads: [Double], over arcs: [(Int, Int)]) -> Double? {
    guard let first = arcs.first else { return nil }
    // Asked beforehand: rounding would make a variance of what has none.
    if arcs.allSatisfy({ tails[$0.0] == tails[first.0] }) { return nil }
    if arcs.allSatisfy({ heads[$0.1] == heads[first.1] }) { return nil }
    let count = Double(arcs.count)
    let tailMean = arcs.reduce(0) { $0 + tails[$1.0] } / count
    let headMean = arcs.reduce(0) { $0 + heads[$1.1] } / count
    var covariance = 0.0
    var tailVariance = 0.0
    var headVariance = 0.0
    for (v, w) in arcs {
        let tail = tails[v] - tailMean
        let head = heads[w] - headMean
        covariance += tail * head
        tailVariance += tail * tail
        headVariance += head * head
    }
    return covariance / (tailVariance.squareRoot() * headVariance.squareRoot())
}

private func groupCorrelation(_ groups: [Int], over arcs: [(Int, Int)]) -> Double? {
    let group = numberedInOrder(groups)
    var inside = 0
    var begins = [Int](repeating: 0, count: (group.max() ?? -1) + 1)
    var ends = begins
    for (v, w) in arcs {
        inside += group[v] == group[w] ? 1 : 0
        begins[group[v]] += 1
        ends[group[w]] += 1
    }
    let count = Double(arcs.count)
    let expected = zip(begins, ends).reduce(0) { $0 + Double($1.0) * Double($1.1) }
    let denominator = count * count - expected
    return denominator == 0 ? nil : (Double(inside) * count - expected) / denominator
}

private func mixing(_ groups: [Int], over arcs: [(Int, Int)]) -> [[Int]] {
    precondition(groups.allSatisfy { $0 >= 0 }, "groups are numbered from 0")
    let groupCount = (groups.max() ?? -1) + 1
    var matrix = [[Int]](repeating: [Int](repeating: 0, count: groupCount), count: groupCount)
    for (v, w) in arcs {
        matrix[groups[v]][groups[w]] += 1
    }
    return matrix
}
