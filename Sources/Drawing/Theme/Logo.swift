internal import Foundation

/// A picture that stands at the top of others, as bytes that are put into them: nothing is ever loaded from elsewhere.
package struct Logo: Hashable, Sendable {
    /// Larger ones are not for the top of a page.
    package static let mostBytes = 500_000

    let mediaType: String
    private let bytes: [UInt8]
    /// In the picture's own pixels.
    package let size: Size

    /// Nil unless the bytes are a PNG or a JPEG with a size. SVG is not taken: it can hold scripts.
    package init?(_ bytes: [UInt8]) {
        if let size = Self.pngSize(bytes) {
            mediaType = "image/png"
            self.size = size
        } else if let size = Self.jpegSize(bytes) {
            mediaType = "image/jpeg"
            self.size = size
        } else {
            return nil
        }
        self.bytes = bytes
    }

    var dataURI: String { "data:\(mediaType);base64," + Data(bytes).base64EncodedString() }

    /// As large as it may be in a box, keeping its shape.
    func fitted(in box: Size) -> Size {
        let scale = min(box.width / size.width, box.height / size.height)
        return Size(width: size.width * scale, height: size.height * scale)
    }

    private static func number(_ bytes: [UInt8], at start: Int, count: Int) -> Int {
        bytes[start..<(start + count)].reduce(0) { $0 << 8 | Int($1) }
    }

    // Signature, then the header chunk: length, "IHDR", width, height.
    private static func pngSize(_ bytes: [UInt8]) -> Size? {
        let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
        guard bytes.count >= 24, bytes.starts(with: signature),
            bytes[12..<16].elementsEqual("IHDR".utf8)
        else { return nil }
        return size(number(bytes, at: 16, count: 4), number(bytes, at: 20, count: 4))
    }

    // Segments of a marker, a length and a body; the frame's segment holds the size.
    private static func jpegSize(_ bytes: [UInt8]) -> Size? {
        guard bytes.count >= 4, bytes.starts(with: [0xFF, 0xD8]) else { return nil }
        var place = 2
        while place + 9 <= bytes.count, bytes[place] == 0xFF {
            let marker = bytes[place + 1]
            let isFrame = (0xC0...0xCF).contains(marker) && ![0xC4, 0xC8, 0xCC].contains(marker)
            if isFrame {
                return size(
                    number(bytes, at: place + 7, count: 2), number(bytes, at: place + 5, count: 2))
            }
            place += 2 + number(bytes, at: place + 2, count: 2)
        }
        return nil
    }

    private static func size(_ width: Int, _ height: Int) -> Size? {
        (1...20_000).contains(width) && (1...20_000).contains(height)
            ? Size(width: Double(width), height: Double(height)) : nil
    }
}
