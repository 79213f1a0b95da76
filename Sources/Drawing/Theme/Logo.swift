internal import Foundation

/// A picture that stands at the top of others, as bytes that are put into them: nothing is ever loaded from elsewhere.
package struct Logo: Hashable, Sendable {
    /// Larger ones are not for the top of a page.
    package static let mostBytes = 500_000
    /// A few bytes can say that they are of any size, and whoever draws them needs room for every pixel.
    package static let longestSide = 4_000

    /// Why bytes are no logo.
    package enum Fault: Error, Hashable {
        /// Neither a PNG nor a JPEG. SVG is not taken: it can hold scripts.
        case notAnImage
        /// It ends too early, or what it holds is not what was saved.
        case broken
        case tooManyPixels(width: Int, height: Int)
    }

    let mediaType: String
    private let bytes: [UInt8]
    /// In the picture's own pixels.
    package let size: Size

    /// Looked through from the first byte to the last, so that nothing fails once pictures are drawn.
    ///
    /// - Complexity: O(bytes).
    package init(_ bytes: [UInt8]) throws(Fault) {
        let sides: (width: Int, height: Int)
        if bytes.starts(with: PNGParts.signature) {
            mediaType = "image/png"
            sides = try PNGParts(bytes).size
        } else if bytes.starts(with: JPEGParts.start) {
            mediaType = "image/jpeg"
            sides = try JPEGParts(bytes).size
        } else {
            throw .notAnImage
        }
        guard sides.width > 0, sides.height > 0 else { throw .broken }
        guard max(sides.width, sides.height) <= Self.longestSide else {
            throw .tooManyPixels(width: sides.width, height: sides.height)
        }
        size = Size(width: Double(sides.width), height: Double(sides.height))
        self.bytes = bytes
    }

    var dataURI: String { "data:\(mediaType);base64," + Data(bytes).base64EncodedString() }

    /// As large as it may be in a box, keeping its shape.
    func fitted(in box: Size) -> Size {
        let scale = min(box.width / size.width, box.height / size.height)
        return Size(width: size.width * scale, height: size.height * scale)
    }
}
