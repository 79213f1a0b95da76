internal import CXML
internal import Model

/// What keeps an XML document from being read further.
struct XMLFault {
    enum Kind {
        case notWellFormed
        /// It ends before its root does.
        case cutShort
        case documentType
        /// Elements lie deeper in each other than the reader allows.
        case depth
        /// There are more distinct names than any document of the trade has.
        case names
        /// An attribute, a name or a comment is longer than the parser holds: 10 million bytes.
        case length
        /// It says that it is in an encoding that nobody here knows.
        case encoding
        case noMemory
    }

    let kind: Kind
    let line: Int
}

/// What an element is called.
struct XMLElement {
    /// Its local name by its place in the reader's vocabulary; -1 for one that is not there.
    let name: Int
    /// Whether it belongs to another namespace than the root does: an addition of some other program.
    let isForeign: Bool
}

/// Reads an XML document piece by piece, without ever holding it.
///
/// A subclass says what is done with elements and text. No document type is allowed, and with it no entities. Names are
/// numbers in a vocabulary that the subclass gives: no text is made for an element.
@safe class XMLReader {
    /// How deep elements may lie in each other; libxml2 ends at 256 of its own accord.
    private let deepest: Int
    /// A document has some hundreds. Of millions the parser would look each up among all others.
    static let mostNames = 20_000
    /// What libxml2 holds of one attribute, name or comment.
    static let longest = 10_000_000
    private static let isReady: Void = xmlInitParser()

    private let vocabulary: [String]
    private let ignoresEncoding: Bool
    /// What keeps the document from being read further.
    private(set) var failure: XMLFault?
    /// Whether nothing more is told.
    private var isStopped = false
    /// Whether any element has begun.
    private(set) final var hasRoot = false
    /// How many elements are open, the one included whose beginning or end is told.
    private(set) final var depth = 0
    private final var names: XMLNames?
    private final var parser: xmlParserCtxtPtr?
    private final var rootNamespace: UnsafePointer<xmlChar>?

    /// - Parameters:
    ///   - vocabulary: The local names that are known, the most frequent first.
    ///   - ignoresEncoding: Whether the document is UTF-8, whatever it says.
    init(vocabulary: [String], deepest: Int, ignoresEncoding: Bool = false) {
        (self.vocabulary, self.deepest, self.ignoresEncoding) = (vocabulary, deepest, ignoresEncoding)
        _ = Self.isReady
    }

    deinit { unsafe xmlFreeParserCtxt(parser) }

    func begin(_ element: XMLElement, _ attributes: XMLAttributes) {}
    /// Whether `named` is told, which takes a text for every element.
    var wantsNames: Bool { false }
    /// What the element is called whose beginning is told next, and its namespace.
    func named(_ local: String, _ namespace: String) {}
    func end(_ element: XMLElement) {}
    /// A piece of text: valid UTF-8, and maybe not the whole.
    func text(_ bytes: Span<UInt8>) {}
    /// A processing instruction: whom it is for, and what it says.
    func instruction(_ target: String, _ text: Span<UInt8>) {}

    /// Nothing more is told, and reading ends.
    final func stop() { isStopped = true }

    private func fail(_ kind: XMLFault.Kind, line: Int) {
        if failure == nil { failure = XMLFault(kind: kind, line: line) }
        isStopped = true
    }

    /// Reads a piece; false when no more is wanted.
    final func read(_ bytes: Span<UInt8>) -> Bool {
        if unsafe parser == nil { open() }
        guard !isStopped else { return false }
        _ = unsafe bytes.withUnsafeBytes { buffer in
            unsafe xmlParseChunk(
                parser, buffer.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(buffer.count), 0)
        }
        lookForFaults(isEnd: false)
        return !isStopped
    }

    /// Ends the document.
    final func end() {
        if unsafe parser == nil { open() }
        guard !isStopped else { return }
        _ = unsafe xmlParseChunk(parser, nil, 0, 1)
        lookForFaults(isEnd: true)
    }

    private func lookForFaults(isEnd: Bool) {
        guard !isStopped, let parser = unsafe parser else { return }
        if unsafe samverkan_xml_name_count(parser) > Self.mostNames { return fail(.names, line: line) }
        guard unsafe parser.pointee.wellFormed == 0 else { return }
        let at = Int(unsafe samverkan_xml_error_line(parser))
        let code = unsafe samverkan_xml_error_code(parser)
        let isLong = unsafe samverkan_xml_is_too_long(parser) != 0
        switch xmlParserErrors(UInt32(max(0, code))) {
        case XML_ERR_UNSUPPORTED_ENCODING, XML_ERR_UNKNOWN_ENCODING: fail(.encoding, line: at)
        case XML_ERR_NO_MEMORY: fail(.noMemory, line: at)
        case _ where isLong: fail(.length, line: at)
        default: fail(isEnd ? .cutShort : .notWellFormed, line: at)
        }
    }

    private func open() {
        let listener = unsafe Unmanaged.passUnretained(self).toOpaque()
        let opened = unsafe samverkan_xml_open(
            listener,
            { listener, name, prefix, namespace, _, _, count, _, attributes in
                unsafe XMLReader.with(listener) { reader in
                    unsafe reader.began(name, prefix, namespace, Int(count), attributes)
                }
            },
            { listener, name, prefix, namespace in
                unsafe XMLReader.with(listener) { unsafe $0.ended(name, prefix, namespace) }
            },
            { listener, bytes, count in
                unsafe XMLReader.with(listener) {
                    guard !$0.isStopped else { return }
                    $0.text(unsafe UnsafeBufferPointer(start: bytes, count: Int(count)).span)
                }
            },
            { listener, _, _, _ in
                unsafe XMLReader.with(listener) { $0.fail(.documentType, line: $0.line) }
            },
            { listener, target, data in
                unsafe XMLReader.with(listener) { reader in
                    guard !reader.isStopped, let target = unsafe target else { return }
                    let count = unsafe data.map { unsafe Int(xmlStrlen($0)) } ?? 0
                    reader.instruction(
                        unsafe String(cString: target),
                        unsafe UnsafeBufferPointer(start: data, count: count).span)
                }
            }, ignoresEncoding ? 1 : 0)
        guard let opened = unsafe opened else { return fail(.noMemory, line: 1) }
        unsafe parser = opened
        names = unsafe XMLNames(vocabulary, of: opened)
    }

    @inline(__always)
    private static func with(_ listener: UnsafeMutableRawPointer?, _ body: (XMLReader) -> Void) {
        guard let listener = unsafe listener else { return }
        unsafe Unmanaged<XMLReader>.fromOpaque(listener)._withUnsafeGuaranteedRef { body($0) }
    }

    @inline(__always)
    private func began(
        _ name: UnsafePointer<xmlChar>?, _ prefix: UnsafePointer<xmlChar>?,
        _ namespace: UnsafePointer<xmlChar>?, _ count: Int,
        _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
    ) {
        guard !isStopped, let names else { return }
        depth += 1
        guard depth <= deepest else { return fail(.depth, line: line) }
        if depth == 1 {
            unsafe rootNamespace = namespace
            hasRoot = true
        }
        if wantsNames, let name = unsafe name {
            named(
                unsafe String(cString: name), unsafe namespace.map { unsafe String(cString: $0) } ?? "")
        }
        begin(
            unsafe element(name, prefix, namespace, names),
            unsafe XMLAttributes(attributes, count: count, names: names))
    }

    @inline(__always)
    private func ended(
        _ name: UnsafePointer<xmlChar>?, _ prefix: UnsafePointer<xmlChar>?,
        _ namespace: UnsafePointer<xmlChar>?
    ) {
        guard !isStopped, let names else { return }
        end(unsafe element(name, prefix, namespace, names))
        depth -= 1
    }

    /// Namespaces are the parser's own copies, as names are. A prefix that nobody declared has none.
    @inline(__always)
    private func element(
        _ name: UnsafePointer<xmlChar>?, _ prefix: UnsafePointer<xmlChar>?,
        _ namespace: UnsafePointer<xmlChar>?, _ names: XMLNames
    ) -> XMLElement {
        let isForeign = unsafe namespace != rootNamespace || (namespace == nil && prefix != nil)
        return XMLElement(name: unsafe names.number(of: name), isForeign: isForeign)
    }

    /// Where the parser is, from 1: where what is told ends.
    final var line: Int { unsafe parser.map { unsafe Int(xmlSAX2GetLineNumber($0)) } ?? 1 }
}
