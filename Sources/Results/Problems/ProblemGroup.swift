internal import Model

/// Problems of one sort: told in one line, however many they are.
struct ProblemGroup: Sendable {
    /// The first in reading order.
    let first: Problem
    private(set) var count = 1
    /// Whether all say the same, and whether all are mended alike.
    private(set) var saysTheSame = true
    private(set) var isMendedAlike = true
    /// The first places, by file in the order in which the files are met.
    private var places: [(file: String, cells: [String])]
    /// Whether there are more places than those.
    private var hasMore = false

    private static let mostPlaces = 3
    private static let mostFiles = 3

    init(_ first: Problem) {
        self.first = first
        places = [(first.location.file, [first.location.shortPlace])]
    }

    mutating func add(_ problem: Problem) {
        count += 1
        if saysTheSame, problem.fact != first.fact { saysTheSame = false }
        if isMendedAlike, !saysTheSame, problem.remedy(.english) != first.remedy(.english) {
            isMendedAlike = false
        }
        let (file, place) = (problem.location.file, problem.location.shortPlace)
        // Problems come file by file.
        if places[places.count - 1].file == file {
            if places[places.count - 1].cells.count < Self.mostPlaces {
                places[places.count - 1].cells.append(place)
            } else {
                hasMore = true
            }
        } else if places.count < Self.mostFiles {
            places.append((file, [place]))
        } else {
            hasMore = true
        }
    }

    /// How urgent it is: what is wrong with a whole file is the cause of much else, and so are its columns.
    var rank: Int {
        switch first.sort?.unit {
        case .file: 0
        case nil where ["bad_package", "title_above_header"].contains(first.fact.code): 0
        // A column that is called otherwise is told of twice: what it should be called says more.
        case .column where first.fact.code == "missing_column": 1
        case .column: 2
        default: 3
        }
    }

    /// "ties.csv D17, D18, D21 …"
    var placesInWords: String {
        let files = places.map { file, cells in
            let cells = cells.filter { !$0.isEmpty }.joined(separator: ", ")
            return SourceLocation(file: file).fileName + (cells.isEmpty ? "" : " \(cells)")
        }
        return files.joined(separator: "; ") + (hasMore ? " …" : "")
    }

    /// What happened, and to how many.
    func message(_ language: Language) -> String {
        let message = first.message(language)
        guard count > 1, let sort = first.sort else { return message }
        return "\(sort.count(count, language)): \(saysTheSame ? message : sort.name(language))"
    }

    /// How to mend it; where each is mended in its own way, the first.
    func remedy(_ language: Language) -> String {
        let remedy = first.remedy(language)
        return isMendedAlike ? remedy : "\(first.location.namedPlace): \(remedy)"
    }

    /// Like a problem's own text; with the line and a caret only where there is room.
    func text(_ language: Language, isColored: Bool, withLine: Bool) -> String {
        let places = count == 1 && first.location.cell == nil ? "" : " (\(placesInWords))"
        return ProblemText(
            first.location, first.severity, message: message(language) + places, remedy: remedy(language)
        ).text(isColored: isColored, withLine: withLine)
    }

    /// What it is called where there is no room for more.
    func name(_ language: Language) -> String {
        // How much was read so differs from file to file.
        first.fact.code == "read_tidied"
            ? language("text är läst som det den står för", "text is read as what it stands for")
            : first.sort?.name(language) ?? first.message(language)
    }
}

extension SourceLocation {
    /// The file without the folders that it lies in.
    var fileName: String { file.split(separator: "/").last.map(String.init) ?? file }

    /// The cell; the line where there is none but the file has lines.
    var shortPlace: String { cell ?? (line > 1 || column > 1 ? "\(line):\(column)" : "") }

    /// "ties.csv D17": where it is, for whoever has the file open in a spreadsheet.
    var namedPlace: String { shortPlace.isEmpty ? fileName : "\(fileName) \(shortPlace)" }
}
