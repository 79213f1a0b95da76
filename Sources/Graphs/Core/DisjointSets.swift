/// Sets that share nothing and are united two by two: union by size, paths halved as they are walked.
struct DisjointSets {
    private var parent: [Int32]
    private var size: [Int32]

    /// Sets of one, of 0 ..< `count`.
    init(count: Int) {
        parent = (0..<count).map(Int32.init)
        size = [Int32](repeating: 1, count: count)
    }

    /// The member that stands for the whole set.
    mutating func representative(of member: Int) -> Int {
        var member = member
        while parent[member] != member {
            parent[member] = parent[Int(parent[member])]
            member = Int(parent[member])
        }
        return member
    }

    /// The member that stands for the largest set; nil when there is none.
    var representativeOfLargest: Int? {
        // A member that no longer stands for its set has kept a size that is smaller than the set's.
        size.indices.max { size[$0] < size[$1] }
    }

    /// How many members a member's set has.
    mutating func size(ofSetOf member: Int) -> Int { Int(size[representative(of: member)]) }

    /// Unites the sets of two members and returns whether they were different.
    @discardableResult
    mutating func unite(_ first: Int, _ second: Int) -> Bool {
        var larger = representative(of: first)
        var smaller = representative(of: second)
        if larger == smaller { return false }
        if size[larger] < size[smaller] { swap(&larger, &smaller) }
        parent[smaller] = Int32(larger)
        size[larger] += size[smaller]
        return true
    }
}
