// A queue for searches in which what is taken out never falls. The bits of a positive floating-point number,
// read as an integer, are in the order of the numbers; an entry waits in the bucket of the highest bit in
// which it differs from the last distance taken out. Only the lowest bucket in use is ever sorted out, and
// each entry then moves to a lower one: at most 64 times in all, and once or twice for lengths such as 1 … 8.

/// Vertices waiting at distances from a source, taken out nearest first.
///
/// R. Ahuja and others (1990), doi:10.1145/77600.77615.
struct RadixQueue {
    private struct Entry {
        let distance: UInt64
        let vertex: UInt32
    }

    private var buckets = [[Entry]](repeating: [], count: 64)
    private var inUse: UInt64 = 0
    private var last: UInt64 = 0
    private var moving: [Entry] = []

    /// A queue that has been emptied may begin again from distance 0.
    mutating func restart() {
        last = 0
    }

    /// - Precondition: The distance is finite, and no less than the last taken out.
    mutating func insert(_ vertex: UInt32, at distance: Double) {
        insert(Entry(distance: distance.bitPattern, vertex: vertex))
    }

    private mutating func insert(_ entry: Entry) {
        let bucket = UInt64.bitWidth - (entry.distance ^ last).leadingZeroBitCount
        buckets[bucket].append(entry)
        inUse |= 1 << UInt64(bucket)
    }

    /// Takes out a vertex that is nearest, with its distance; nil when none is left.
    mutating func removeNearest() -> (vertex: UInt32, distance: Double)? {
        if inUse == 0 { return nil }
        let lowest = inUse.trailingZeroBitCount
        if lowest > 0 {
            swap(&moving, &buckets[lowest])
            inUse &= ~(1 << UInt64(lowest))
            last = .max
            for entry in moving {
                last = min(last, entry.distance)
            }
            for entry in moving {
                insert(entry)
            }
            moving.removeAll(keepingCapacity: true)
        }
        let entry = buckets[0].removeLast()
        if buckets[0].isEmpty { inUse &= ~1 }
        return (entry.vertex, Double(bitPattern: entry.distance))
    }
}
