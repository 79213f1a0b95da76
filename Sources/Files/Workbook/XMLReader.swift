internal import CXML
internal import Model

/// The local names that workbooks are read for, as they stand there; namespaces are not looked at, since the strict kind of
/// workbook has others.
enum XMLName: Int, CaseIterable {
    // The most frequent first.
    case c, v, r, s, t, row, si, `is`, f, spans, rPh, phoneticPr
    case worksheet, sheetData, dimension
    case workbook, workbookPr, date1904, sheets, sheet, name, state, id
    case Relationships, Relationship, Id, `Type`, Target, TargetMode
    case styleSheet, numFmts, numFmt, numFmtId, formatCode, cellXfs, xf
}

/// The attributes of an element, for as long as its beginning is told.
@safe struct XMLAttributes {
    private let attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
    private let count: Int
    private let names: XMLNames

    fileprivate init(
        _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?, count: Int, names: XMLNames
    ) {
        unsafe self.attributes = attributes
        self.count = count
        self.names = names
    }

    /// Those with a name that is known, in their order. Values are valid UTF-8.
    @inline(__always)
    func forEach(_ body: (XMLName, Span<UInt8>) -> Void) {
        guard let attributes = unsafe attributes else { return }
        for place in 0..<count {
            // Local name, prefix, namespace, beginning and end of the value.
            let entry = unsafe attributes + 5 * place
            guard let name = unsafe names.name(entry[0]), let start = unsafe entry[3],
                let end = unsafe entry[4]
            else { continue }
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

    /// The texts of those with a name that is known.
    func texts() -> [XMLName: String] {
        var texts: [XMLName: String] = [:]
        forEach { name, value in texts[name] = String(value) }
        return texts
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

/// The parser's copies of the names that are known, in the order of `XMLName`.
@safe private struct XMLNames {
    private let pointers: [UnsafePointer<xmlChar>?]

    init(_ parser: xmlParserCtxtPtr) {
        unsafe pointers = XMLName.allCases.map { name in
            unsafe String(describing: name).withCString { unsafe samverkan_xml_name(parser, $0) }
        }
    }

    @inline(__always)
    func name(_ pointer: UnsafePointer<xmlChar>?) -> XMLName? {
        var place = 0
        while unsafe place < pointers.count {
            if unsafe pointers[place] == pointer { return XMLName(rawValue: place) }
            place += 1
        }
        return nil
    }
}

/// Reads an XML document piece by piece, without ever holding it.
///
/// A subclass says what is done with elements and text. No document type is allowed, and with it no entities; elements lie in
/// each other at most 100 deep.
@safe class XMLReader {
    private static let deepest = 100
    /// A part has some hundreds. Of millions the parser would look each up among all others.
    private static let mostNames = 20_000
    private static let isReady: Void = xmlInitParser()

    /// The name of the part, for messages.
    let part: String
    /// What keeps the document from being read further.
    private(set) var fault: WorkbookFault?
    /// How many elements are open, the one included whose beginning or end is told.
    private(set) var depth = 0
    private var names: XMLNames?
    private var parser: xmlParserCtxtPtr?

    init(part: String) {
        self.part = part
        _ = Self.isReady
    }

    deinit { unsafe xmlFreeParserCtxt(parser) }

    func begin(_ name: XMLName?, _ attributes: XMLAttributes) {}
    /// Whether `named` is told, which takes a text for every element.
    var wantsNames: Bool { false }
    /// What the element is called whose beginning is told next, and its namespace.
    func named(_ local: String, _ namespace: String) {}
    func end(_ name: XMLName?) {}
    /// A piece of text: valid UTF-8, and maybe not the whole.
    func text(_ bytes: Span<UInt8>) {}

    /// Nothing more is told, and reading ends.
    final func stop(_ fault: WorkbookFault) { if self.fault == nil { self.fault = fault } }

    /// Reads a piece; false when no more is wanted.
    final func read(_ bytes: Span<UInt8>) -> Bool {
        if unsafe parser == nil { open() }
        guard fault == nil else { return false }
        _ = unsafe bytes.withUnsafeBytes { buffer in
            unsafe xmlParseChunk(
                parser, buffer.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(buffer.count), 0)
        }
        lookForFaults()
        return fault == nil
    }

    /// Ends the document.
    final func end() {
        if unsafe parser == nil { open() }
        guard fault == nil else { return }
        _ = unsafe xmlParseChunk(parser, nil, 0, 1)
        lookForFaults()
    }

    private func lookForFaults() {
        guard fault == nil, let parser = unsafe parser else { return }
        if unsafe samverkan_xml_name_count(parser) > Self.mostNames { return stop(.tooLarge(part: part)) }
        guard unsafe parser.pointee.wellFormed == 0 else { return }
        stop(.brokenXML(part: part, line: Int(unsafe samverkan_xml_error_line(parser))))
    }

    private func open() {
        let listener = unsafe Unmanaged.passUnretained(self).toOpaque()
        let opened = unsafe samverkan_xml_open(
            listener,
            { listener, name, _, namespace, _, _, count, _, attributes in
                unsafe XMLReader.with(listener) { reader in
                    if reader.wantsNames, let name = unsafe name {
                        let namespace = unsafe namespace.map { unsafe String(cString: $0) } ?? ""
                        reader.named(unsafe String(cString: name), namespace)
                    }
                    unsafe reader.began(name, Int(count), attributes)
                }
            },
            { listener, name, _, _ in unsafe XMLReader.with(listener) { unsafe $0.ended(name) } },
            { listener, bytes, count in
                unsafe XMLReader.with(listener) {
                    guard $0.fault == nil else { return }
                    $0.text(unsafe UnsafeBufferPointer(start: bytes, count: Int(count)).span)
                }
            },
            { listener, _, _, _ in
                unsafe XMLReader.with(listener) { $0.stop(.documentType(part: $0.part)) }
            })
        guard let opened = unsafe opened else { return stop(.noMemory) }
        unsafe parser = opened
        names = unsafe XMLNames(opened)
    }

    @inline(__always)
    private static func with(_ listener: UnsafeMutableRawPointer?, _ body: (XMLReader) -> Void) {
        guard let listener = unsafe listener else { return }
        unsafe Unmanaged<XMLReader>.fromOpaque(listener)._withUnsafeGuaranteedRef { body($0) }
    }

    @inline(__always)
    private func began(
        _ name: UnsafePointer<xmlChar>?, _ count: Int,
        _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
    ) {
        guard fault == nil, let names else { return }
        depth += 1
        guard depth <= Self.deepest else { return stop(.brokenXML(part: part, line: line)) }
        begin(unsafe names.name(name), unsafe XMLAttributes(attributes, count: count, names: names))
    }

    @inline(__always)
    private func ended(_ name: UnsafePointer<xmlChar>?) {
        guard fault == nil, let names else { return }
        end(unsafe names.name(name))
        depth -= 1
    }

    private var line: Int { unsafe parser.map { unsafe Int(xmlSAX2GetLineNumber($0)) } ?? 1 }
}
