internal import CXML

/// The attributes of an element, for as long as its beginning is told.
@safe struct XMLAttributes {
    private let attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
    private let count: Int
    private let names: XMLNames

    init(
        _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?, count: Int, names: XMLNames
    ) {
        unsafe self.attributes = attributes
        self.count = count
        self.names = names
    }

    /// Those with a local name of the vocabulary, in their order, whatever their namespace. Values are valid UTF-8.
    @inline(__always)
    func forEach(_ body: (Int, Span<UInt8>) -> Void) {
        guard let attributes = unsafe attributes else { return }
        for place in 0..<count {
            // Local name, prefix, namespace, beginning and end of the value.
            let entry = unsafe attributes + 5 * place
            let name = unsafe names.number(of: entry[0])
            guard name >= 0, let start = unsafe entry[3], let end = unsafe entry[4] else { continue }
            body(name, unsafe UnsafeBufferPointer(start: start, count: end - start).span)
        }
    }

    /// Likewise those without a prefix alone: the format's own.
    @inline(__always)
    func forEachOwn(_ body: (Int, Span<UInt8>) -> Void) {
        guard let attributes = unsafe attributes else { return }
        for place in 0..<count {
            let entry = unsafe attributes + 5 * place
            guard unsafe entry[1] == nil else { continue }
            let name = unsafe names.number(of: entry[0])
            guard name >= 0, let start = unsafe entry[3], let end = unsafe entry[4] else { continue }
            body(name, unsafe UnsafeBufferPointer(start: start, count: end - start).span)
        }
    }

    /// All of them in their order, each with what its local name and its namespace are called.
    func all(_ called: (String, String) -> String) -> [(name: String, value: String)] {
        guard let attributes = unsafe attributes else { return [] }
        return (0..<count).compactMap { place in
            let entry = unsafe attributes + 5 * place
            guard let name = unsafe entry[0], let start = unsafe entry[3], let end = unsafe entry[4] else {
                return nil
            }
            let namespace = unsafe entry[2].map { unsafe String(cString: $0) } ?? ""
            return (
                called(unsafe String(cString: name), namespace),
                String(unsafe UnsafeBufferPointer(start: start, count: end - start).span)
            )
        }
    }
}

/// The parser's copies of the names of a vocabulary, in its order.
@safe struct XMLNames {
    private let pointers: [UnsafePointer<xmlChar>?]

    init(_ vocabulary: [String], of parser: xmlParserCtxtPtr) {
        unsafe pointers = vocabulary.map { name in
            unsafe name.withCString { unsafe samverkan_xml_name(parser, $0) }
        }
    }

    /// -1 for a name that is not in the vocabulary.
    @inline(__always)
    func number(of pointer: UnsafePointer<xmlChar>?) -> Int {
        var place = 0
        while unsafe place < pointers.count {
            if unsafe pointers[place] == pointer { return place }
            place += 1
        }
        return -1
    }
}

extension String {
    /// - Precondition: the bytes are valid UTF-8; others become replacement characters.
    init(_ bytes: Span<UInt8>) {
        self = unsafe bytes.withUnsafeBufferPointer { unsafe String(decoding: $0, as: UTF8.self) }
    }
}

extension [UInt8] {
    /// Byte by byte takes twice as long for the texts of a large sheet.
    mutating func append(_ more: Span<UInt8>) {
        unsafe more.withUnsafeBufferPointer { unsafe append(contentsOf: $0) }
    }
}

extension Span<UInt8> {
    /// Whether it is a text of ASCII, byte for byte.
    @inline(__always)
    func isText(_ text: StaticString) -> Bool {
        guard count == text.utf8CodeUnitCount else { return false }
        for place in indices where unsafe self[place] != text.utf8Start[place] { return false }
        return true
    }
}

extension ArraySlice<UInt8> {
    /// The part without blanks and line breaks of ASCII around it.
    var withoutOuterSpace: Range<Int> {
        var (start, end) = (startIndex, endIndex)
        while start < end, self[start] <= 0x20 { start += 1 }
        while start < end, self[end - 1] <= 0x20 { end -= 1 }
        return start..<end
    }
}
