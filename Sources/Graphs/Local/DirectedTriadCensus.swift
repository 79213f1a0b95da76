// Batagelj and Mrvar's algorithm. Every joined pair v < u is put together with every third vertex w joined to
// either, and the triad is counted from the one such pair that comes first. Third vertices joined to neither
// are counted by subtraction, and so are the triads without an arc.
//
// What is joined to a vertex lies in one ascending list with a link: 1 an arc out, 2 an arc in, 3 both. The
// three links of a triad v, u, w make its code: link(v, u) + 4 link(v, w) + 16 link(u, w).

/// The sixteen ways in which three vertices can be joined by arcs, named after Holland and Leinhardt: the
/// numbers of mutual, asymmetric and null pairs, then down, up, transitive or cyclic where these are not enough.
public enum TriadType: String, Sendable, CaseIterable {
    case empty = "003"
    /// a → b, c
    case oneArc = "012"
    /// a ⇄ b, c
    case oneMutual = "102"
    /// a ← b → c
    case down = "021D"
    /// a → b ← c
    case up = "021U"
    /// a → b → c
    case chain = "021C"
    /// a ⇄ b ← c
    case mutualDown = "111D"
    /// a ⇄ b → c
    case mutualUp = "111U"
    /// a → b ← c, a → c
    case transitive = "030T"
    /// a ← b ← c, a → c
    case cyclic = "030C"
    /// a ⇄ b ⇄ c
    case twoMutual = "201"
    /// a ← b → c, a ⇄ c
    case closedDown = "120D"
    /// a → b ← c, a ⇄ c
    case closedUp = "120U"
    /// a → b → c, a ⇄ c
    case closedChain = "120C"
    /// a → b ⇄ c, a ⇄ c
    case allButOneArc = "210"
    case complete = "300"
}

/// How many sets of three vertices are joined in each of the sixteen ways.
public struct DirectedTriadCensus: Sendable, Equatable {
    /// In the order of `TriadType.allCases`.
    fileprivate(set) var counts = [Int](repeating: 0, count: TriadType.allCases.count)

    public fileprivate(set) subscript(type: TriadType) -> Int {
        get { counts[type.place] }
        set { counts[type.place] = newValue }
    }

    /// All sets of three vertices.
    public var total: Int { counts.reduce(0, +) }
}

extension DirectedGraph {
    /// Returns how many sets of three vertices are joined in each of the sixteen ways.
    ///
    /// **For the planner.** The small print of a network: chains where word is passed on, circles, actors who
    /// are named by two others and name neither. Compare with the counts in random networks.
    ///
    /// **Definition.** Counts over the n(n − 1)(n − 2)/6 sets of three vertices, by Holland and Leinhardt's
    /// types. 111D and 111U are as in Wasserman and Faust, networkx and igraph: ``TriadType``.
    ///
    /// **Scale.** Whole numbers; all 0 below three vertices.
    ///
    ///     DirectedGraph(vertexCount: 3, arcs: [(0, 1), (1, 2)]).triadCensus()[.chain]   // 1
    ///
    /// - Precondition: At most 3 million vertices, beyond which the sets outnumber a 64-bit integer.
    /// - Complexity: O(*n* + Σ over joined pairs of both degrees), at most O(*n* + *m* · largest degree).
    /// - SeeAlso: P. Holland & S. Leinhardt (1976), doi:10.2307/270703; V. Batagelj & A. Mrvar (2001),
    ///   doi:10.1016/S0378-8733(01)00035-1.
    public func triadCensus() -> DirectedTriadCensus {
        let triples = tripleCount(of: vertexCount)
        let links = Links(self)
        let places = (0..<64).map { TriadType(code: $0).place }
        var counts = [Int](repeating: 0, count: TriadType.allCases.count)

        for v in 0..<vertexCount {
            for (u, link) in links[v] where u > v {
                var neither = vertexCount - 2
                var fromV = links.range(of: v)
                var fromU = links.range(of: u)
                while let w = links.smallerEnd(fromV.first, fromU.first) {
                    let ofV = links.take(w, from: &fromV)
                    let ofU = links.take(w, from: &fromU)
                    if w == v || w == u { continue }
                    neither -= 1
                    if u < w || (v < w && ofV == 0) {
                        counts[places[link + 4 * ofV + 16 * ofU]] += 1
                    }
                }
                counts[places[link]] += neither
            }
        }
        counts[TriadType.empty.place] = triples - counts.reduce(0, +)
        return DirectedTriadCensus(counts: counts)
    }
}

/// For every vertex what is joined to it, ascending, and how.
private struct Links {
    private var first: [Int] = [0]
    private var ends: [UInt32] = []
    private var links: [UInt8] = []

    init(_ graph: DirectedGraph) {
        ends.reserveCapacity(2 * graph.arcCount)
        links.reserveCapacity(2 * graph.arcCount)
        for v in 0..<graph.vertexCount {
            var out = graph.successors(of: v)[...]
            var back = graph.predecessors(of: v)[...]
            while let w = [out.first, back.first].compactMap({ $0 }).min() {
                var link: UInt8 = 0
                if out.first == w {
                    link += 1
                    out.removeFirst()
                }
                if back.first == w {
                    link += 2
                    back.removeFirst()
                }
                ends.append(UInt32(w))
                links.append(link)
            }
            first.append(ends.count)
        }
    }

    func range(of v: Int) -> Range<Int> { first[v]..<first[v + 1] }

    subscript(v: Int) -> some Sequence<(Int, Int)> {
        range(of: v).lazy.map { (Int(ends[$0]), Int(links[$0])) }
    }

    /// The smaller of what lies at two places; nil when both lists have ended.
    func smallerEnd(_ first: Int?, _ second: Int?) -> Int? {
        switch (first, second) {
        case (let first?, let second?): Int(min(ends[first], ends[second]))
        case (let place?, nil), (nil, let place?): Int(ends[place])
        case (nil, nil): nil
        }
    }

    /// Goes past `w` where it is next in the list, and returns its link; 0 where it is not.
    func take(_ w: Int, from places: inout Range<Int>) -> Int {
        guard let place = places.first, ends[place] == w else { return 0 }
        places.removeFirst()
        return Int(links[place])
    }
}

extension TriadType {
    fileprivate var place: Int { Self.places[self] ?? 0 }

    private static let places = Dictionary(uniqueKeysWithValues: zip(allCases, 0...))

    /// The type of the triad whose links make `code`.
    fileprivate init(code: Int) {
        // Links of the pairs (0, 1), (0, 2) and (1, 2).
        let pairs = [(0, 1, code & 3), (0, 2, code >> 2 & 3), (1, 2, code >> 4 & 3)]
        var sends = [0, 0, 0]
        var receives = [0, 0, 0]
        var isInMutual = [false, false, false]
        for (first, second, link) in pairs {
            switch link {
            case 1:
                sends[first] += 1
                receives[second] += 1
            case 2:
                sends[second] += 1
                receives[first] += 1
            case 3:
                isInMutual[first] = true
                isInMutual[second] = true
            default: break
            }
        }
        let mutual = pairs.count { $0.2 == 3 }
        let isDown = sends.contains(2)
        let isUp = receives.contains(2)
        self =
            switch (mutual, sends.reduce(0, +)) {
            case (0, 0): .empty
            case (0, 1): .oneArc
            case (1, 0): .oneMutual
            case (0, 2): isDown ? .down : isUp ? .up : .chain
            case (1, 1): zip(receives, isInMutual).contains { $0 == (1, true) } ? .mutualDown : .mutualUp
            case (0, 3): isDown ? .transitive : .cyclic
            case (2, 0): .twoMutual
            case (1, 2): isDown ? .closedDown : isUp ? .closedUp : .closedChain
            case (2, 1): .allButOneArc
            default: .complete
            }
    }
}
