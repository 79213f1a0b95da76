/// What a file calls an actor, a wave, a forum or a kind.
///
/// Two identifiers are equal when their UTF-8 bytes are, and they sort by those bytes. (`String` would call "é" written
/// as one or as two code points equal; cells are in NFC when they become identifiers.)
public struct Identifier: Hashable, Comparable, Sendable, CustomStringConvertible,
    ExpressibleByStringLiteral
{
    public let text: String

    public init(_ text: String) { self.text = text }
    public init(stringLiteral text: String) { self.text = text }

    public var description: String { text }
    public var isEmpty: Bool { text.isEmpty }

    public static func == (left: Self, right: Self) -> Bool {
        left.text.utf8.elementsEqual(right.text.utf8)
    }

    public static func < (left: Self, right: Self) -> Bool {
        left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
    }

    public func hash(into hasher: inout Hasher) {
        for byte in text.utf8 { hasher.combine(byte) }
    }
}
