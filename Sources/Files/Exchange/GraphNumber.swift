/// Numbers as graph files write them.
enum GraphNumber {
    /// Whether a text is a number that is neither infinite nor no number at all. Whole numbers of a few digits, which nearly all
    /// are, cost a look at each byte.
    static func isFinite(_ text: Span<UInt8>) -> Bool {
        guard !text.isEmpty, text.count <= 400 else { return false }
        var isWhole = text.count < 16
        for place in text.indices where !(0x30...0x39).contains(text[place]) {
            isWhole = false
            break
        }
        if isWhole { return true }
        return value(String(copying: text))?.isFinite ?? false
    }

    /// The value of a decimal number; nil for one in hexadecimal too, which `Double` would take.
    static func value(_ text: String) -> Double? {
        guard text.utf8.allSatisfy({ (0x30...0x39).contains($0) || "+-.eE".utf8.contains($0) }) else {
            return nil
        }
        return Double(text)
    }

    /// The beginning of what stands in place of one, for a message.
    static func excerpt(_ text: Span<UInt8>) -> String {
        String(copying: text.extracting(first: min(60, text.count)))
    }

    /// What type all of some values are of: whole numbers that keep their digits, numbers, truth values, else text.
    static func type(of values: some Sequence<ArraySlice<UInt8>>) -> GraphColumn.ValueType {
        var (isInteger, isReal, isBoolean, isEmpty) = (true, true, true, true)
        for value in values {
            isEmpty = false
            if isInteger, !isCanonicalInteger(value) { isInteger = false }
            if isReal, !isInteger, !isFinite(value.span) || hasLeadingZero(value) { isReal = false }
            if isBoolean, !value.elementsEqual("true".utf8), !value.elementsEqual("false".utf8) {
                isBoolean = false
            }
            if !isInteger, !isReal, !isBoolean { return .text }
        }
        if isEmpty { return .text }
        return isBoolean ? .boolean : isInteger ? .integer : isReal ? .real : .text
    }

    // "0114" is a municipality, and "007" an agent.
    private static func hasLeadingZero(_ text: ArraySlice<UInt8>) -> Bool {
        let digits = text.drop { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "+") }
        return digits.count > 1 && digits.first == 0x30
            && (0x30...0x39).contains(digits[digits.startIndex + 1])
    }

    private static func isCanonicalInteger(_ text: ArraySlice<UInt8>) -> Bool {
        let digits = text.first == UInt8(ascii: "-") ? text.dropFirst() : text
        return !digits.isEmpty && digits.count < 16 && !hasLeadingZero(text)
            && digits.allSatisfy { (0x30...0x39).contains($0) }
    }
}

extension String {
    /// The text of bytes that are valid UTF-8.
    init(copying bytes: Span<UInt8>) {
        var copy: [UInt8] = []
        copy.append(bytes)
        self.init(decoding: copy, as: UTF8.self)
    }
}
