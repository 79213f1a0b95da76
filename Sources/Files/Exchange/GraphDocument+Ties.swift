public import Model

// A graph read for its structure alone: who is joined with whom, and nothing kept of what each edge says.

extension GraphDocument {
    /// Pairs of vertices that edges join.
    public struct Ties: Sendable {
        /// The lesser vertex of each pair of whom both ends say so, by an edge without direction or by an arc each way; in order.
        public private(set) var lesser: [UInt32]
        /// The greater of each.
        public private(set) var greater: [UInt32]
        /// How many pairs are such that an arc leads one way alone.
        public let ofOne: Int
        public let loops: Int
        /// Edges that say what another has said.
        public let parallels: Int

        /// Gives the vertices other numbers.
        public mutating func renumber(_ number: (UInt32) -> UInt32) {
            for place in lesser.indices {
                lesser[place] = number(lesser[place])
                greater[place] = number(greater[place])
            }
        }
    }

    /// Whether nothing is said but that there are edges: no levels, no waves, no times.
    public var isPlain: Bool {
        !isNetwork && !edgeColumns.contains { ["level", "wave", GraphColumn.spells].contains($0.name) }
    }

    /// - Complexity: O(*m* log *m*), eight bytes an edge.
    public var ties: Ties {
        // Both ends, the lesser first, and which of them says so: in one number, so that millions are sorted in place.
        var keys: [UInt64] = []
        keys.reserveCapacity(edgeCount)
        var loops = 0
        for edge in 0..<edgeCount {
            let (tail, head) = (UInt64(tails[edge]), UInt64(heads[edge]))
            if tail == head {
                loops += 1
                continue
            }
            let said: UInt64 = directions[edge] ? (tail < head ? 1 : 2) : 3
            keys.append(min(tail, head) << 33 | max(tail, head) << 2 | said)
        }
        keys.sort()
        var (lesser, greater) = ([UInt32](), [UInt32]())
        var (one, parallels, place) = (0, 0, 0)
        while place < keys.count {
            let pair = keys[place] >> 2
            var said: UInt64 = 0
            while place < keys.count, keys[place] >> 2 == pair {
                let new = keys[place] & 3
                if new & ~said == 0 { parallels += 1 }
                said |= new
                place += 1
            }
            if said == 3 {
                lesser.append(UInt32(pair >> 31))
                greater.append(UInt32(pair & (1 << 31 - 1)))
            } else {
                one += 1
            }
        }
        return Ties(lesser: lesser, greater: greater, ofOne: one, loops: loops, parallels: parallels)
    }
}

extension GraphDocument {
    /// Gives up the room of edges that are not looked at again; what was said of them can still be counted.
    mutating func dropEnds() { (tails, heads, directions, edgePlaces) = ([], [], [], []) }
}

extension GraphDocument.Ties {
    /// What is worth telling of edges that are not counted.
    public func problems(in file: String) -> [Problem] {
        let facts: [GraphFault] =
            (loops > 0 ? [.loops(count: loops)] : [])
            + (parallels > 0 ? [.parallelEdges(count: parallels)] : [])
        return facts.map { Problem(.badGraph($0), at: SourceLocation(file: file)) }
    }
}

extension GraphDocument {
    /// The ids of the actors that the vertices become.
    public var actorIDs: [Identifier] {
        let column = idColumn
        return (0..<vertexCount).map { vertex in
            let bytes = column.flatMap { self.bytes($0, vertex) } ?? idBytes(vertex)
            return Identifier(String(decoding: bytes, as: UTF8.self).withoutControls.tidied)
        }
    }

    /// The attribute that other programs keep the ids in: of a value of its own for every vertex.
    var idColumn: GraphColumn? {
        guard let column = vertexColumn("id"), column.isComplete(vertexCount) else { return nil }
        var seen = ByteTable()
        for vertex in 0..<vertexCount {
            guard let bytes = bytes(column, vertex), !bytes.isEmpty else { return nil }
            if seen.number(of: bytes.span) != vertex { return nil }
        }
        return column
    }
}
