/// How the styles of a workbook show numbers, as far as it tells what they are.
struct CellStyles {
    enum Meaning: UInt8 {
        case number
        case date
        /// How long something took: `[h]:mm`.
        case duration
    }

    fileprivate var meanings: [Meaning] = []

    /// - Parameter style: as a cell gives it; what the workbook does not have shows numbers.
    func meaning(_ style: Int) -> Meaning { meanings.indices.contains(style) ? meanings[style] : .number }
}

extension CellStyles.Meaning {
    /// Of the formats that every program knows by number (ECMA-376 part 1, §18.8.30), those of East Asia included.
    fileprivate init(builtIn number: Int) {
        switch number {
        case 14...22, 27...36, 45, 47, 50...58: self = .date
        case 46: self = .duration
        default: self = .number
        }
    }

    /// Of a format's code: a letter of a date outside quotes, brackets and escapes, in the first section.
    init(code: String) {
        self = .number
        var rest = Substring(code)
        while let character = rest.popFirst() {
            switch character {
            case ";": return
            case "\"": rest = rest.drop { $0 != "\"" }.dropFirst()
            case "\\", "_", "*": rest = rest.dropFirst()
            case "[":
                let inside = rest.prefix { $0 != "]" }.lowercased()
                rest = rest.dropFirst(inside.count + 1)
                if let unit = inside.first, "hms".contains(unit), inside.allSatisfy({ $0 == unit }) {
                    self = .duration
                    return
                }
            case "d", "D", "m", "M", "y", "Y", "h", "H", "s", "S": self = .date
            default:
                // General, and what the eras of Japan are written with.
                if self == .number, character == "G" || character == "g", rest.hasPrefix("eneral") {
                    rest = rest.dropFirst(6)
                }
            }
        }
    }
}

/// Reads the styles of a workbook.
final class StyleReader: PartReader {
    private(set) var styles = CellStyles()
    private var formats: [Int: CellStyles.Meaning] = [:]
    private var isInCells = false

    override func begin(_ name: PartName?, _ attributes: PartAttributes) {
        switch name {
        case .numFmt where depth == 3:
            let texts = attributes.texts()
            if let number = texts[.numFmtId].flatMap({ Int($0) }), let code = texts[.formatCode] {
                formats[number] = CellStyles.Meaning(code: code)
            }
        case .cellXfs: isInCells = true
        case .xf where isInCells && depth == 3:
            let number = attributes.texts()[.numFmtId].flatMap { Int($0) } ?? 0
            styles.meanings.append(formats[number] ?? CellStyles.Meaning(builtIn: number))
        default: break
        }
    }

    override func end(_ name: PartName?) { if name == .cellXfs { isInCells = false } }
}
