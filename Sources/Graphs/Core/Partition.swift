// A partition is an array with a part's number for every vertex. The numbers need not be consecutive unless
// it is said.

/// The same partition numbered from 0 by falling size, parts of equal size by their smallest vertex.
func numberedByFallingSize(_ parts: [Int]) -> [Int] {
    let consecutive = numberedInOrder(parts)
    let sizes = sizes(ofParts: consecutive)
    // They are numbered in the order of their smallest vertex.
    let order = sizes.indices.sorted { (-sizes[$0], $0) < (-sizes[$1], $1) }
    var number = sizes
    for (position, part) in order.enumerated() {
        number[part] = position
    }
    return consecutive.map { number[$0] }
}

/// The same partition numbered from 0 in the order in which the parts first occur.
func numberedInOrder(_ parts: [Int]) -> [Int] {
    if parts.allSatisfy({ $0 >= 0 && $0 < parts.count }) {
        var small = parts.map { UInt32($0) }
        _ = renumber(&small)
        return small.map { Int($0) }
    }
    var number: [Int: Int] = [:]
    return parts.map { part in
        if let known = number[part] { return known }
        let next = number.count
        number[part] = next
        return next
    }
}

/// The number of vertices in each part of a partition numbered from 0.
func sizes(ofParts parts: [Int]) -> [Int] {
    var sizes = [Int](repeating: 0, count: (parts.max() ?? -1) + 1)
    for part in parts {
        sizes[part] += 1
    }
    return sizes
}

/// Numbers the parts from 0 in the order in which they first occur, and returns how many there are; the numbers
/// given are below their count.
func renumber(_ parts: inout [UInt32]) -> Int {
    let none = UInt32.max
    var number = [UInt32](repeating: none, count: parts.count)
    var count: UInt32 = 0
    for place in parts.indices {
        let part = Int(parts[place])
        if number[part] == none {
            number[part] = count
            count += 1
        }
        parts[place] = number[part]
    }
    return Int(count)
}
