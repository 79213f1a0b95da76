/// Gives equal runs of bytes the same small number, in order of first sight.
///
/// Validation looks up several ids in each of a million rows; this compares bytes in place where a dictionary
/// of strings would build a string a cell. Open addressing with linear probing, at most half full.
package struct Interner: Sendable {
    private var bytes: [UInt8] = []
    private var ends: [Int] = []
    private var slots: [Int32] = Array(repeating: -1, count: 64)

    package init() {}

    package var count: Int { ends.count }

    package func text(_ place: Int) -> String { String(decoding: bytes[range(place)], as: UTF8.self) }

    /// In order of place.
    package var texts: [String] { (0..<count).map(text) }

    package func place(of key: ArraySlice<UInt8>) -> Int? {
        let slot = slot(for: key)
        return slots[slot] < 0 ? nil : Int(slots[slot])
    }

    package func place(of key: String) -> Int? { place(of: ArraySlice(key.utf8)) }

    @discardableResult
    package mutating func intern(_ key: ArraySlice<UInt8>) -> (place: Int, isNew: Bool) {
        let slot = slot(for: key)
        if slots[slot] >= 0 { return (Int(slots[slot]), false) }
        let place = ends.count
        bytes.append(contentsOf: key)
        ends.append(bytes.count)
        slots[slot] = Int32(place)
        if ends.count * 2 > slots.count { grow() }
        return (place, true)
    }

    @discardableResult
    package mutating func intern(_ key: String) -> (place: Int, isNew: Bool) { intern(ArraySlice(key.utf8)) }

    private func range(_ place: Int) -> Range<Int> { (place == 0 ? 0 : ends[place - 1])..<ends[place] }

    private func slot(for key: ArraySlice<UInt8>) -> Int {
        let mask = slots.count - 1
        var slot = Self.hash(key) & mask
        while slots[slot] >= 0, !isText(Int(slots[slot]), key) {
            slot = (slot + 1) & mask
        }
        return slot
    }

    private func isText(_ place: Int, _ key: ArraySlice<UInt8>) -> Bool {
        let range = range(place)
        guard range.count == key.count else { return false }
        for step in 0..<range.count where bytes[range.lowerBound + step] != key[key.startIndex + step] {
            return false
        }
        return true
    }

    private mutating func grow() {
        slots = Array(repeating: -1, count: slots.count * 2)
        let mask = slots.count - 1
        for place in ends.indices {
            var slot = Self.hash(bytes[range(place)]) & mask
            while slots[slot] >= 0 { slot = (slot + 1) & mask }
            slots[slot] = Int32(place)
        }
    }

    // FNV-1a, then mixed, since only the low bits choose the slot.
    private static func hash(_ key: ArraySlice<UInt8>) -> Int {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in key { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
        hash ^= hash >> 32
        return Int(truncatingIfNeeded: hash & 0x7FFF_FFFF_FFFF_FFFF)
    }
}
