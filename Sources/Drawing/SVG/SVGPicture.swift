// From an SVG to a bitmap or a page, by librsvg and cairo. All `unsafe` code for them is in this file.

internal import CRsvg
internal import Foundation

enum SVGPicture {
    /// To be run on the Graphviz thread: both draw text through the same libraries, one at a time.
    static func bytes(
        of svg: String, _ size: Size, as format: PictureFormat
    ) throws(DiagramError) -> [UInt8] {
        let scale = format == .png ? Double(Graphviz.dpi) / 72 : 1
        var bytes = unsafe samverkan_bytes()
        let text = Array(svg.utf8)
        let message = unsafe text.withUnsafeBufferPointer { text in
            unsafe samverkan_rsvg_draw(
                text.baseAddress, text.count, (size.width * scale).rounded(.up),
                (size.height * scale).rounded(.up), format == .pdf ? 1 : 0, &bytes)
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
