/// The time of writing, the only thing in a PDF that differs between two runs, set to a fixed one of the same length.
package enum PDFDate {
    package static func fixed(in bytes: [UInt8]) -> [UInt8] {
        let key = Array("/CreationDate (D:".utf8)
        let date = Array("20000101000000".utf8)
        guard bytes.count > key.count + date.count else { return bytes }
        var result = bytes
        for start in 0..<(bytes.count - key.count - date.count)
        where bytes[start] == key[0] && bytes[start..<(start + key.count)].elementsEqual(key) {
            result.replaceSubrange((start + key.count)..<(start + key.count + date.count), with: date)
            // The zone: from the machine's own to UTC.
            var end = start + key.count + date.count
            while end < result.count, result[end] != UInt8(ascii: ")") {
                if result[end] == UInt8(ascii: "-") { result[end] = UInt8(ascii: "+") }
                if (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(result[end]) {
                    result[end] = UInt8(ascii: "0")
                }
                end += 1
            }
        }
        return result
    }
}
