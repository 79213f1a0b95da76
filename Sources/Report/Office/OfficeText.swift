public import Drawing
package import Model
internal import Pictures

// What documents and slides have in common: text that is safe in XML, measures, and the colors of levels.

package enum OfficeText {
    static let declaration = #"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"# + "\n"

    /// Text on one line that is safe inside an element and a quoted attribute.
    static func escaped(_ text: String) -> String {
        HTMLText.escaped(
            text.replacing("\r\n", with: " ").replacing("\n", with: " ").replacing("\t", with: " "))
    }

    /// The ground of a level as on the maps, and what can be read on it: "46AC79".
    package static func colors(of level: Level, top: Level) -> (ground: String, ink: String) {
        guard level > 0 else { return ("FFFFFF", Ink.text) }
        let fill = MapStyle.stroke(step: level - 1, of: top).color
        func digits(_ color: Color) -> String { String(Theme.standard.hex(color).dropFirst()).uppercased() }
        return (digits(fill), digits(.text(on: fill)))
    }

    /// The page's colors, without the sign that HTML sets before them.
    enum Ink {
        static let text = "1B2430"
        static let muted = "505B67"
        static let rule = "C9D0D8"
        static let blue = "00558A"
        static let mark = "9B1C1C"
        static let noticeGround = "FFF4CC"
        static let noticeRule = "8A6A00"
        static let label = "4A3900"
    }
}

/// A picture in both forms that a document holds: lines for programs that can draw them, points for the rest.
public struct OfficePicture: Sendable {
    let svg: [UInt8]
    let png: [UInt8]
    /// In points.
    let size: Size

    package init(svg: [UInt8], png: [UInt8], size: Size) {
        (self.svg, self.png, self.size) = (svg, png, size)
    }

    /// - Parameter png: Of the same scene; it is made once for the file beside the report and for the documents.
    public init(of scene: Scene, svg: [UInt8], png: [UInt8]) {
        self.svg = svg
        self.png = png
        size = scene.size
    }
}

/// English Metric Units, in which drawings are measured.
func emu(_ points: Double) -> Int { Int((points * 12_700).rounded()) }
/// Twentieths of a point, in which text is measured.
func twips(_ points: Double) -> Int { Int((points * 20).rounded()) }

extension ReportDocument.Section {
    /// Its blocks, and those in them that belong together.
    package var allBlocks: [ReportDocument.Block] { blocks.flatMap(\.parts) }
}

extension ReportDocument.Block {
    /// Itself, or those that it holds together.
    var parts: [ReportDocument.Block] {
        guard case .together(let blocks) = self else { return [self] }
        return blocks.flatMap(\.parts)
    }
}
