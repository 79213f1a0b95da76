/// A zip archive whose members are stored as they are, for tests: enough to hold a workbook, or a broken one.
public struct StoredZip {
    private var members: [UInt8] = []
    private var directory: [UInt8] = []
    private var count = 0

    public init() {}

    /// - Parameters:
    ///   - checksum: the one that the archive says, when it is not to be the right one.
    ///   - isEncrypted: what the archive says; the bytes are put in as they are.
    ///   - inflated: how many bytes they are when they are deflated already.
    public mutating func add(
        _ name: String, _ bytes: [UInt8], checksum: UInt32? = nil, isEncrypted: Bool = false,
        inflated: Int? = nil
    ) {
        let sizes = [UInt32(bytes.count), UInt32(inflated ?? bytes.count)]
        let method: UInt16 = inflated == nil ? 0 : 8
        let header =
            Self.halves([20, isEncrypted ? 1 : 0, method, 0, 0x21])
            + Self.words([checksum ?? Self.checksum(bytes)] + sizes)
            + Self.halves([UInt16(name.utf8.count), 0])
        directory += [0x50, 0x4B, 0x01, 0x02] + Self.halves([20]) + header
        directory += Self.halves([0, 0, 0]) + Self.words([0, UInt32(members.count)]) + Array(name.utf8)
        members += [0x50, 0x4B, 0x03, 0x04] + header + Array(name.utf8) + bytes
        count += 1
    }

    public var bytes: [UInt8] {
        let end =
            [0x50, 0x4B, 0x05, 0x06] + Self.halves([0, 0, UInt16(count), UInt16(count)])
            + Self.words([UInt32(directory.count), UInt32(members.count)]) + Self.halves([0])
        return members + directory + end
    }

    private static func halves(_ numbers: [UInt16]) -> [UInt8] {
        numbers.flatMap { [UInt8](arrayLiteral: UInt8($0 & 0xFF), UInt8($0 >> 8)) }
    }

    private static func words(_ numbers: [UInt32]) -> [UInt8] {
        numbers.flatMap { halves([UInt16($0 & 0xFFFF), UInt16($0 >> 16)]) }
    }

    /// CRC-32 as zip has it.
    private static func checksum(_ bytes: [UInt8]) -> UInt32 {
        var sum = UInt32.max
        for byte in bytes {
            sum ^= UInt32(byte)
            for _ in 0..<8 { sum = sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
        }
        return ~sum
    }
}
