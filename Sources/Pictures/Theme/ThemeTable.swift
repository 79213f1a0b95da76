// A theme as a table that anybody can edit: a part and its value on each row. What is not named keeps the standard's look.
// It is held to what every picture is held to: text can be read, and the levels' order shows in gray.

public import Drawing
public import Model

extension Theme {
    /// The columns of a theme's table.
    public static let fileColumns = ["part", "value"]

    /// Reads a theme, or throws everything that must be mended in it.
    ///
    /// - Parameters:
    ///   - problems: what was wrong with the file before there were rows to judge.
    ///   - logo: the bytes of a file that the theme names, nil when it is not there.
    /// - Returns: the theme, and what should be looked at.
    public static func read(
        _ table: Table?, problems: [Problem], logo: (String) -> [UInt8]?
    ) throws(Problems) -> (theme: Theme, warnings: [Problem]) {
        var reading = Reading(problems: problems)
        if let table {
            reading.problems += table.columnProblems(
                required: fileColumns, known: fileColumns, takesAttributes: false)
            if let part = table.column(named: "part"), let value = table.column(named: "value") {
                reading.read(table, part, value, logo)
                reading.judge()
            }
        }
        let isBroken = table == nil || reading.problems.contains { $0.severity == .error }
        guard !isBroken else { throw Problems(reading.problems) }
        return (reading.theme, reading.problems)
    }

    private struct Reading {
        var theme = Theme.standard
        var problems: [Problem]
        private var places: [String: SourceLocation] = [:]
        private var lines: [String: Int] = [:]
        private var levels: [Int: RGB] = [:]
        private var faintest: [String: (contrast: Double, fault: ThemeFault)] = [:]

        init(problems: [Problem]) { self.problems = problems }

        mutating func read(
            _ table: Table, _ partColumn: Int, _ valueColumn: Int, _ logo: (String) -> [UInt8]?
        ) {
            for row in 0..<table.rowCount {
                let part = table.text(row: row, column: partColumn)
                let value = table.text(row: row, column: valueColumn)
                let place = table.location(row: row, column: valueColumn)
                let partPlace = table.location(row: row, column: partColumn)
                if let line = lines[part] {
                    note(.duplicateID(part, firstLine: line), at: partPlace)
                    continue
                }
                lines[part] = table.line(row: row)
                places[part] = place
                guard !value.isEmpty else {
                    note(.emptyCell(column: "value"), at: place)
                    continue
                }
                if let fault = take(part, value, logo) {
                    if case .unknownPart = fault {
                        note(.badTheme(fault), at: partPlace)
                    } else {
                        note(.badTheme(fault), at: place)
                    }
                }
            }
        }

        /// Sets a part of the theme; returns what is wrong with it.
        private mutating func take(_ part: String, _ value: String, _ logo: (String) -> [UInt8]?)
            -> ThemeFault?
        {
            switch part {
            case "font": return takeFont(value)
            case "logo":
                guard let bytes = logo(value) else { return .missingLogo }
                guard bytes.count <= Logo.mostBytes else { return .largeLogo(most: Logo.mostBytes) }
                do throws(Logo.Fault) {
                    theme.logo = try Logo(bytes)
                    return nil
                } catch {
                    return switch error {
                    case .notAnImage: .notALogo
                    case .broken: .brokenLogo
                    case .tooManyPixels(let width, let height):
                        .logoOfTooManyPixels(width: width, height: height, most: Logo.longestSide)
                    }
                }
            default: break
            }
            guard let setting = setting(part) else {
                let names = Color.Named.allCases.map(\.rawValue) + ["font", "logo"]
                return .unknownPart(part, nearest: NearestName(names)(part))
            }
            guard let color = RGB(hex: value) else { return .notAColor(value) }
            switch setting {
            case .named(let name): theme.named[name] = color
            case .level(let number): levels[number] = color
            case .kindFill(let kind): theme.kinds[kind, default: .standard].fill = color
            case .kindFrame(let kind): theme.kinds[kind, default: .standard].border = color
            }
            return nil
        }

        private enum Setting {
            case named(Color.Named)
            case level(Int)
            case kindFill(String)
            case kindFrame(String)
        }

        private func setting(_ part: String) -> Setting? {
            if let name = Color.Named(rawValue: part) { return .named(name) }
            if part.hasPrefix("level-"), let number = Int(part.dropFirst(6)), (1...99).contains(number) {
                return .level(number)
            }
            guard part.hasPrefix("kind-"), part.count > 5 else { return nil }
            let kind = String(part.dropFirst(5))
            return kind.hasSuffix("-frame") ? .kindFrame(String(kind.dropLast(6))) : .kindFill(kind)
        }

        // The name stands in pictures and in Graphviz’s text: only a plain one does.
        private mutating func takeFont(_ name: String) -> ThemeFault? {
            let isPlain = name.unicodeScalars.allSatisfy { scalar in
                scalar == " " || scalar == "-" || scalar.properties.isAlphabetic
                    || ("0"..."9").contains(scalar)
            }
            guard isPlain, name.count <= 80 else { return .notAFont(name) }
            theme.fonts = [name] + Theme.standard.fonts
            return nil
        }

        /// What only shows when all of it is known.
        mutating func judge() {
            judgeLevels()
            for text in [Color.Named.ink, .muted, .alarm] {
                for ground in [Color.Named.paper, .panel] {
                    demand(text.rawValue, .named(text), on: ground.rawValue, .named(ground), tenths: 45)
                }
            }
            demand("ink", .named(.ink), on: "notice", .named(.notice), tenths: 45)
            for kind in theme.kinds.keys.sorted() {
                let (fill, frame) = ("kind-\(kind)", "kind-\(kind)-frame")
                demand("ink", .named(.ink), on: fill, .kindFill(KindName(id: kind)), tenths: 45)
                // A frame carries meaning.
                demand(frame, .kindBorder(KindName(id: kind)), on: "paper", .named(.paper), tenths: 30)
            }
            for (part, found) in faintest.sorted(by: { $0.key < $1.key }) {
                note(.badTheme(found.fault), at: location(part))
            }
            // As the file is read; the place in the list settles what is left.
            problems = problems.enumerated().sorted { one, other in
                let (first, second) = (one.element.location, other.element.location)
                return (first.line, first.column, one.offset) < (second.line, second.column, other.offset)
            }.map(\.element)
        }

        private mutating func judgeLevels() {
            guard !levels.isEmpty else { return }
            let most = max(2, levels.keys.max() ?? 2)
            if let gap = (1...most).first(where: { levels[$0] == nil }) {
                let near = levels.keys.filter { $0 > gap }.min() ?? levels.keys.max() ?? gap
                note(.badTheme(.missingLevel("level-\(gap)")), at: location("level-\(near)"))
                return
            }
            let ramp = (1...most).compactMap { levels[$0] }
            theme.levels = ramp
            for (below, (lighter, darker)) in zip(ramp, ramp.dropFirst()).enumerated() {
                let (part, other) = ("level-\(below + 2)", "level-\(below + 1)")
                if lighter.luminance <= darker.luminance {
                    note(.badTheme(.notDarker(part, than: other)), at: location(part))
                } else if let vision = ColorVision.allCases.first(where: {
                    $0.difference(lighter, darker) < 6
                }) {
                    note(.badTheme(.alike(part, and: other, vision: vision.name)), at: location(part))
                }
            }
        }

        /// Of two parts, the one that the file names is told of.
        private mutating func demand(
            _ part: String, _ color: Color, on ground: String, _ other: Color, tenths: Int
        ) {
            let contrast = theme.rgb(color).contrast(with: theme.rgb(other))
            guard contrast < Double(tenths) / 10, places[part] != nil || places[ground] != nil else { return }
            let named = places[part] == nil ? ground : part
            let fault = ThemeFault.tooLittleContrast(
                part: part, ground: ground, tenths: Int(contrast * 10), needed: tenths)
            // A pale ink is faint on everything: where it is worst says enough.
            if contrast < faintest[named]?.contrast ?? .infinity { faintest[named] = (contrast, fault) }
        }

        private func location(_ part: String) -> SourceLocation { places[part] ?? SourceLocation(file: "") }

        private mutating func note(_ fact: Problem.Fact, at location: SourceLocation) {
            problems.append(Problem(fact, at: location))
        }
    }
}

extension Theme.KindColors {
    /// For kinds that the standard does not know.
    fileprivate static let standard = Theme.KindColors(
        fill: Theme.standard.rgb(.paper), border: Theme.standard.rgb(.muted))
}
