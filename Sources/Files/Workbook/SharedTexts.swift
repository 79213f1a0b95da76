internal import Model

/// The texts that the cells of a workbook refer to by number, as they stand.
struct SharedTexts {
    fileprivate var bytes: [UInt8] = []
    fileprivate var ends: [Int] = []

    var count: Int { ends.count }
    /// How many bytes are kept.
    var size: Int { bytes.count + 8 * ends.count }

    func range(of number: Int) -> Range<Int> { (number == 0 ? 0 : ends[number - 1])..<ends[number] }

    /// All of them, one after another.
    var all: [UInt8] { bytes }
}

/// Reads the shared texts of a workbook: plain ones, and those of several runs without how these look and sound.
final class SharedTextReader: PartReader {
    private(set) var texts = SharedTexts()
    private let most: Int
    private var text = CellText()

    init(part: String, most: Int) {
        self.most = most
        super.init(part: part)
    }

    override func begin(_ name: PartName?, _ attributes: PartAttributes) {
        if name == .si, depth == 2 { text.clear() } else if depth > 2 { text.begin(name) }
    }

    override func end(_ name: PartName?) {
        guard name == .si, depth == 2 else { return text.end(name) }
        text.bytes.unescapeCharacters()
        texts.bytes += text.bytes
        texts.ends.append(texts.bytes.count)
        if texts.size > most { stop(.tooMuchText) }
    }

    override func text(_ bytes: Span<UInt8>) {
        guard text.append(bytes) else { return stop(.tooMuchText) }
    }
}

/// The text that is being read: of `t` elements, but not those that tell how Japanese is spoken (`rPh`).
struct CellText {
    /// Excel holds 32,767 characters.
    private static let longest = 1 << 20

    fileprivate(set) var bytes: [UInt8] = []
    private var isOpen = false
    private var isPhonetic = false

    mutating func clear() {
        bytes.removeAll(keepingCapacity: true)
        (isOpen, isPhonetic) = (false, false)
    }

    mutating func begin(_ name: PartName?) {
        switch name {
        case .t, .v: isOpen = !isPhonetic
        case .rPh: isPhonetic = true
        default: break
        }
    }

    mutating func end(_ name: PartName?) {
        switch name {
        case .t, .v: isOpen = false
        case .rPh: isPhonetic = false
        default: break
        }
    }

    /// False when it is longer than any cell's.
    mutating func append(_ more: Span<UInt8>) -> Bool {
        guard isOpen else { return true }
        bytes.append(more)
        return bytes.count <= Self.longest
    }

    mutating func unescape() { bytes.unescapeCharacters() }

    mutating func shorten() { NumberText.shorten(&bytes) }
}

extension [UInt8] {
    /// Characters that XML cannot hold stand as `_x000D_`, and an underscore before such a text as `_x005F_`
    /// (ECMA-376 part 1, §22.9.2.19). A carriage return before a line feed is none.
    fileprivate mutating func unescapeCharacters() {
        guard contains(UInt8(ascii: "_")), contains(UInt8(ascii: "x")) else { return }
        var plain: [UInt8] = []
        var place = 0
        while place < count {
            if let scalar = escape(at: place) {
                plain += Array(String(scalar).utf8)
                place += 7
            } else {
                plain.append(self[place])
                place += 1
            }
            if plain.count > 1, plain.last == UInt8(ascii: "\n"), plain[plain.count - 2] == UInt8(ascii: "\r")
            {
                plain.remove(at: plain.count - 2)
            }
        }
        self = plain
    }

    private func escape(at place: Int) -> Unicode.Scalar? {
        let underscore = UInt8(ascii: "_")
        guard place + 6 < count, self[place] == underscore, self[place + 1] == UInt8(ascii: "x"),
            self[place + 6] == underscore
        else { return nil }
        var value: UInt32 = 0
        for digit in self[(place + 2)..<(place + 6)] {
            guard let digit = Character(Unicode.Scalar(digit)).hexDigitValue else { return nil }
            value = value << 4 | UInt32(digit)
        }
        return Unicode.Scalar(value)
    }
}
