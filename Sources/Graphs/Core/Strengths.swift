// A measure that takes strengths takes one for every edge given, in that order, and adds up those of
// repetitions.

extension Graph {
    /// The strengths by edge, with those of repetitions added to the edge they repeat; all 1 when none are
    /// given. What is set aside keeps a value that nothing reads.
    ///
    /// - Precondition: As many strengths as edges were given, all above 0 and finite.
    func mergedStrengths(_ strengths: [Double]?) -> [Double] {
        merged(strengths, count: givenEdgeCount, setAside)
    }

    /// For every vertex, the sum of the strengths of its edges.
    func sums(of strength: [Double]) -> [Double] {
        (0..<vertexCount).map { v in
            arcs(of: v).reduce(0) { $0 + strength[Int(edgeOfArc[$1])] }
        }
    }
}

extension DirectedGraph {
    /// The strengths by arc, as ``Graph/mergedStrengths(_:)``.
    func mergedStrengths(_ strengths: [Double]?) -> [Double] {
        merged(strengths, count: givenArcCount, setAside)
    }
}

private func merged(_ strengths: [Double]?, count: Int, _ setAside: EdgesSetAside) -> [Double] {
    guard var strengths else { return [Double](repeating: 1, count: count) }
    precondition(strengths.count == count, "\(count) edges cannot have \(strengths.count) strengths")
    precondition(strengths.allSatisfy { $0 > 0 && $0.isFinite }, "a strength is above 0 and finite")
    if setAside.count == 0 { return strengths }
    var original = Array(strengths.indices)
    setAside.copyToRepetitions(&original)
    for (edge, original) in original.enumerated() where edge != original {
        strengths[original] += strengths[edge]
    }
    return strengths
}
