/// Strings of bytes, each kept once and numbered in the order in which they came.
///
/// They lie one after another in one array, so that millions of short ones cost little more than their bytes.
struct ByteTable {
    private var bytes: [UInt8] = []
    /// Where each ends.
    private var ends: [Int] = []
    /// At or after the place of its hash: the number of a key plus one, with the hash above it so that others are seldom
    /// looked at; 0 where none is. At most half are taken.
    private var slots = [UInt64](repeating: 0, count: 64)
    // Drawn anew for each, so that nobody can write a file whose texts all fall on one slot.
    private let seed = UInt64.random(in: .min ... .max)

    var count: Int { ends.count }
    var byteCount: Int { bytes.count }

    /// The number of a key, which is `count` before the call when it is new.
    ///
    /// - Complexity: O(*n*) in the bytes of the key, on average.
    mutating func number(of key: Span<UInt8>) -> Int {
        if 2 * ends.count >= slots.count { grow() }
        let hash = hash(key)
        var slot = Int(hash >> 32) & (slots.count - 1)
        while slots[slot] != 0 {
            let number = Int(slots[slot] & Self.numberBits) - 1
            if (slots[slot] ^ hash) & ~Self.numberBits == 0, isEqual(number, key) { return number }
            slot = (slot + 1) & (slots.count - 1)
        }
        bytes.append(key)
        ends.append(bytes.count)
        slots[slot] = hash & ~Self.numberBits | UInt64(ends.count)
        return ends.count - 1
    }

    private static let numberBits: UInt64 = 0xFFFF_FFFF

    private func isEqual(_ number: Int, _ key: Span<UInt8>) -> Bool {
        let start = number == 0 ? 0 : ends[number - 1]
        guard ends[number] - start == key.count else { return false }
        for place in key.indices where bytes[start + place] != key[place] { return false }
        return true
    }

    private mutating func grow() {
        var wider = [UInt64](repeating: 0, count: 2 * slots.count)
        for taken in slots where taken != 0 {
            var slot = Int(taken >> 32) & (wider.count - 1)
            while wider[slot] != 0 { slot = (slot + 1) & (wider.count - 1) }
            wider[slot] = taken
        }
        slots = wider
    }

    // Each byte is multiplied into both halves of a product, which are folded, as in wyhash.
    private func hash(_ key: Span<UInt8>) -> UInt64 {
        var hash = seed ^ UInt64(key.count)
        var word: UInt64 = 0
        for place in key.indices {
            word = word << 8 | UInt64(key[place])
            if place & 7 == 7 { (hash, word) = (Self.mixed(hash, word), 0) }
        }
        return Self.mixed(Self.mixed(hash, word), 0)
    }

    private static func mixed(_ hash: UInt64, _ word: UInt64) -> UInt64 {
        let product = (hash ^ word ^ 0x9E37_79B9_7F4A_7C15).multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
        return product.high ^ product.low
    }
}
