/// Strings of bytes, each kept once and numbered in the order in which they came.
///
/// They lie one after another in one array, so that millions of short ones cost little more than their bytes. A look for a
/// short one, as nearly all ids and answers are, touches one line of the cache: its bytes stand in the slot itself.
struct ByteTable {
    private var bytes: [UInt8] = []
    /// Where each ends.
    private var ends: [Int] = []
    /// At or after the place of its hash, two words for each key: its bytes or, of a longer one, its hash; then what is left of
    /// them, the length, and its number plus one, 0 where no key is. At most half are taken.
    private var slots = [UInt64](repeating: 0, count: 128)
    private var mask = 63
    // Drawn anew for each, so that nobody can write a file whose texts all fall on one slot.
    private let seed = UInt64.random(in: .min ... .max)

    var count: Int { ends.count }
    var byteCount: Int { bytes.count }

    /// The number of a key, which is `count` before the call when it is new.
    ///
    /// - Complexity: O(*n*) in the bytes of the key, on average.
    mutating func number(of key: Span<UInt8>) -> Int {
        if 2 * ends.count > mask { grow() }
        let packed = pack(key)
        var slot = place(of: packed) & mask
        while slots[2 * slot + 1] & Self.numberBits != 0 {
            if let number = number(in: slot, packed, key) { return number }
            slot = (slot + 1) & mask
        }
        bytes.append(key)
        ends.append(bytes.count)
        slots[2 * slot] = packed.first
        slots[2 * slot + 1] = packed.second | UInt64(ends.count)
        return ends.count - 1
    }

    /// The number of a key; nil for one that is not in the table.
    func find(_ key: Span<UInt8>) -> Int? {
        let packed = pack(key)
        var slot = place(of: packed) & mask
        while slots[2 * slot + 1] & Self.numberBits != 0 {
            if let number = number(in: slot, packed, key) { return number }
            slot = (slot + 1) & mask
        }
        return nil
    }

    private static let numberBits: UInt64 = 0xFFFF_FFFF
    /// The longest key whose bytes stand in its slot: eight in the first word, three in the second.
    private static let longestInSlot = 11
    /// In place of a length: that the words are a hash.
    private static let isHash: UInt64 = 0xFF << 32

    private typealias Packed = (first: UInt64, second: UInt64)

    private func number(in slot: Int, _ packed: Packed, _ key: Span<UInt8>) -> Int? {
        let second = slots[2 * slot + 1]
        guard slots[2 * slot] == packed.first, second & ~Self.numberBits == packed.second else { return nil }
        let number = Int(second & Self.numberBits) - 1
        return key.count <= Self.longestInSlot || isEqual(number, key) ? number : nil
    }

    private func pack(_ key: Span<UInt8>) -> Packed {
        guard key.count <= Self.longestInSlot else { return (hash(key), Self.isHash) }
        var (first, rest): (UInt64, UInt64) = (0, 0)
        for place in 0..<min(8, key.count) { first = first << 8 | UInt64(key[place]) }
        for place in 8..<max(8, key.count) { rest = rest << 8 | UInt64(key[place]) }
        return (first, rest << 40 | UInt64(key.count) << 32)
    }

    private func place(of packed: Packed) -> Int {
        Int(truncatingIfNeeded: Self.mixed(packed.first ^ seed, packed.second) >> 16)
    }

    private func isEqual(_ number: Int, _ key: Span<UInt8>) -> Bool {
        let start = number == 0 ? 0 : ends[number - 1]
        guard ends[number] - start == key.count else { return false }
        for place in key.indices where bytes[start + place] != key[place] { return false }
        return true
    }

    private mutating func grow() {
        var wider = [UInt64](repeating: 0, count: 2 * slots.count)
        let mask = 2 * mask + 1
        for old in 0...self.mask where slots[2 * old + 1] & Self.numberBits != 0 {
            let packed = (slots[2 * old], slots[2 * old + 1] & ~Self.numberBits)
            var slot = place(of: packed) & mask
            while wider[2 * slot + 1] & Self.numberBits != 0 { slot = (slot + 1) & mask }
            wider[2 * slot] = slots[2 * old]
            wider[2 * slot + 1] = slots[2 * old + 1]
        }
        (slots, self.mask) = (wider, mask)
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

    @inline(__always)
    private static func mixed(_ hash: UInt64, _ word: UInt64) -> UInt64 {
        let product = (hash ^ word ^ 0x9E37_79B9_7F4A_7C15).multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
        return product.high ^ product.low
    }
}
