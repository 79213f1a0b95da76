internal import Foundation

// A browser knows on which page a heading lands only when it has printed, and has no way to say so in the list of contents. But
// its PDF tells where each entry of the list stands and where it leads; so the numbers are added afterwards, as PDF allows
// (ISO 32000-1, §7.5.6): what is there stays, and new versions of a few objects follow.

/// The list of contents of a printed page, whose entries lead to places that end in "-title".
struct PrintedContents {
    static let ending = "-title"

    private let bytes: [UInt8]
    /// Where each object begins, by its number.
    private var offsets: [Int: Int] = [:]
    private var size = 0
    private var start = 0

    /// Numbers the entries; the bytes as they are where the file is built in another way than browsers build it.
    static func numbered(_ bytes: [UInt8]) -> [UInt8] { PrintedContents(bytes)?.numbered() ?? bytes }

    private init?(_ bytes: [UInt8]) {
        self.bytes = bytes
        let tail = Self.text(bytes.suffix(64))
        guard let start = tail.firstMatch(of: /startxref\s+(\d+)/).flatMap({ Int($0.1) }),
            start < bytes.count,
            let head = Self.text(bytes[start...].prefix(32)).firstMatch(of: /^xref\n0 (\d+)\n/),
            let size = Int(head.1)
        else { return nil }
        self.start = start
        self.size = size
        let first = start + head.0.utf8.count
        // Twenty bytes an entry.
        guard size < 1_000_000, first + 20 * size <= bytes.count else { return nil }
        for number in 0..<size {
            let entry = bytes[(first + 20 * number)..<(first + 20 * number + 20)]
            guard entry[entry.startIndex + 17] == UInt8(ascii: "n"),
                let offset = Int(Self.text(entry.prefix(10)))
            else { continue }
            offsets[number] = offset
        }
    }

    private static func text(_ bytes: some Sequence<UInt8>) -> String {
        String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
    }

    /// An object's words, up to its stream where it has one.
    private func object(_ number: Int) -> String? {
        guard let offset = offsets[number], offset < bytes.count else { return nil }
        let end = Array("endobj".utf8)
        var place = offset
        while place + end.count <= bytes.count, place - offset < 1 << 20 {
            if bytes[place] == end[0], bytes[place...].starts(with: end) { break }
            place += 1
        }
        let text = Self.text(bytes[offset..<place])
        let body = text.split(separator: " stream\n", maxSplits: 1).first.map(String.init) ?? text
        guard let head = body.firstMatch(of: /^(\d+) 0 obj\s/), Int(head.1) == number else { return nil }
        return String(body[head.range.upperBound...])
    }

    private func reference(_ name: String, in object: String) -> Int? {
        guard let name = object.firstRange(of: "/\(name) "),
            let number = object[name.upperBound...].prefixMatch(of: /(\d+) 0 R/)
        else { return nil }
        return Int(number.1)
    }

    // MARK: What is there

    /// The pages in their order.
    private func pages(below number: Int, depth: Int = 0) -> [Int] {
        guard depth < 30, let node = object(number) else { return [] }
        guard node.contains("/Type /Pages") else { return [number] }
        guard let kids = node.firstMatch(of: /\/Kids \[([^\]]*)\]/) else { return [] }
        return kids.1.matches(of: /(\d+) 0 R/).compactMap { Int($0.1) }
            .flatMap { pages(below: $0, depth: depth + 1) }
    }

    private struct Entry {
        let right: Double
        let bottom: Double
        let height: Double
        let page: Int
    }

    private func entries(on page: String, _ targets: [String: Int]) -> [Entry] {
        guard let list = page.firstMatch(of: /\/Annots \[([^\]]*)\]/) else { return [] }
        return list.1.matches(of: /(\d+) 0 R/).compactMap { Int($0.1) }.compactMap { number in
            guard let note = object(number), note.contains("/Subtype /Link"),
                let target = note.firstMatch(of: /\/Dest \/(\S+)/),
                String(target.1).hasSuffix(Self.ending),
                let page = targets[String(target.1)],
                let rect = note.firstMatch(of: /\/Rect \[([-\d.]+) ([-\d.]+) ([-\d.]+) ([-\d.]+)\]/),
                let right = Double(rect.3), let bottom = Double(rect.2), let top = Double(rect.4)
            else { return nil }
            return Entry(right: right, bottom: bottom, height: top - bottom, page: page)
        }
    }

    // MARK: What is added

    private func numbered() -> [UInt8]? {
        let trailer = Self.text(bytes[(start + 20 * size)...])
        guard let root = reference("Root", in: trailer), let info = reference("Info", in: trailer),
            let catalog = object(root), let tree = reference("Pages", in: catalog),
            let places = reference("Dests", in: catalog).flatMap({ object($0) })
        else { return nil }
        let pages = pages(below: tree)
        var targets: [String: Int] = [:]
        for place in places.matches(of: /\/(\S+) \[(\d+) 0 R/) {
            guard let object = Int(place.2), let page = pages.firstIndex(of: object) else { continue }
            targets[String(place.1)] = page + 1
        }
        var file = bytes
        var written: [(number: Int, offset: Int)] = []
        func add(_ number: Int, _ body: String) {
            written.append((number, file.count))
            file += Array("\(number) 0 obj\n\(body)\nendobj\n".utf8)
        }
        var next = size
        let font = next
        for number in pages {
            guard let page = object(number) else { continue }
            let entries = entries(on: page, targets)
            guard !entries.isEmpty, let contents = reference("Contents", in: page),
                page.contains("/Font <<")
            else { continue }
            if next == size {
                add(
                    font,
                    "<</Type /Font\n/Subtype /Type1\n/BaseFont /Helvetica\n/Encoding /WinAnsiEncoding>>")
                next += 1
            }
            let before = "q\n"
            add(next, "<</Length \(before.utf8.count)>> stream\n\(before)\nendstream")
            let after = "Q\n/Artifact BMC\n" + entries.map(Self.drawn).joined() + "EMC\n"
            add(next + 1, "<</Length \(after.utf8.count)>> stream\n\(after)\nendstream")
            add(
                number,
                page.trimmingCharacters(in: .whitespacesAndNewlines)
                    .replacing(
                        "/Contents \(contents) 0 R",
                        with: "/Contents [\(next) 0 R \(contents) 0 R \(next + 1) 0 R]"
                    ).replacing("/Font <<", with: "/Font <</SVK \(font) 0 R\n"))
            next += 2
        }
        guard !written.isEmpty else { return nil }
        let table = file.count
        var text = "xref\n0 1\n0000000000 65535 f \n"
        for (number, offset) in written.sorted(by: { $0.number < $1.number }) {
            let digits = String(offset)
            text +=
                "\(number) 1\n\(String(repeating: "0", count: 10 - digits.count))\(digits) 00000 n \n"
        }
        text +=
            "trailer\n<</Size \(next)\n/Root \(root) 0 R\n/Info \(info) 0 R\n/Prev \(start)>>\nstartxref\n\(table)\n%%EOF\n"
        return file + Array(text.utf8)
    }

    /// A number at the right end of its line, about as large as the words of the list.
    private static func drawn(_ entry: Entry) -> String {
        let text = String(entry.page)
        let size = min(10, max(6, entry.height * 0.7))
        // Every digit of the font is as wide.
        let x = entry.right - 0.556 * size * Double(text.count)
        return
            "BT /SVK \(Self.number(size)) Tf 0.314 0.357 0.404 rg 1 0 0 1 \(Self.number(x)) \(Self.number(entry.bottom + 0.27 * min(entry.height, 14))) Tm (\(text)) Tj ET\n"
    }

    private static func number(_ value: Double) -> String { "\((value * 100).rounded() / 100)" }
}
