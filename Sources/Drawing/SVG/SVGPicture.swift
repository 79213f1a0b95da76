// From an SVG to a bitmap or a page, by librsvg and cairo. All `unsafe` code for them is in this file.

internal import CRsvg
internal import Foundation

enum SVGPicture {
    /// For each point of a bitmap's side: sharp in print at the size that the text is made for.
    static let pixels = 2.0
    /// Of a bitmap; beyond 32,767 cairo draws none.
    static let longestSide = 16_000

    /// Of several only a PDF can be made: one page for each.
    ///
    /// To be run on the Graphviz thread: both draw text through the same libraries, one at a time.
    static func bytes(
        of pages: [(svg: [UInt8], size: Size)], as format: PictureFormat
    ) throws(DiagramError) -> [UInt8] {
        precondition(pages.count == 1 || format == .pdf, "a bitmap is one page")
        let lengths = pages.map(\.svg.count)
        // A bitmap has whole pixels, a page of paper is as large as it is.
        func side(_ length: Double) -> Double { format == .png ? (length * pixels).rounded() : length }
        let widths = pages.map { side($0.size.width) }
        let heights = pages.map { side($0.size.height) }
        var bytes = unsafe samverkan_bytes()
        let message = unsafe pages.flatMap(\.svg).withUnsafeBufferPointer { text in
            unsafe samverkan_rsvg_draw(
                text.baseAddress, lengths, widths, heights, pages.count, format == .pdf ? 1 : 0, &bytes)
        }
        defer {
            unsafe free(bytes.data)
            unsafe free(message)
        }
        if let message = unsafe message {
            throw .renderingFailed(format: format.rawValue, message: unsafe String(cString: message))
        }
        guard let start = unsafe bytes.data else {
            throw .renderingFailed(format: format.rawValue, message: "0 bytes")
        }
        return unsafe [UInt8](UnsafeRawBufferPointer(start: start, count: bytes.count))
    }
}
