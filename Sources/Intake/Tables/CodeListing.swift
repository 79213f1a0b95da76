internal import Files
internal import Model

/// What a grid lists: codes, and what each stands for.
///
/// A list is told by its headings: `code` and `actor`, `forum` or `level`; `token`, `actor`, `respondent`; a REDCap
/// dictionary; a code book of variables and their values.
struct CodeListing {
    /// What a code is of.
    enum Kind: Hashable {
        case actor, forum, value, person, heading
        /// A choice under a column's name.
        case choice(String)
    }

    struct Entry {
        let kind: Kind
        let code: String
        /// The text that stands for it.
        let meaning: String
        /// Of a person: the code of the respondent.
        var respondent = ""
        let row: Int
        let column: Int
    }

    let grid: Grid
    private(set) var entries: [Entry] = []
    /// Whether the grid is nothing but lists.
    private(set) var isAll = false

    /// - Complexity: O(*c*) in the cells.
    init(_ grid: Grid) {
        self.grid = grid
        var row = 0
        var (found, other) = (false, false)
        while row < grid.rowCount {
            if grid.isEmpty(row: row) {
                row += 1
                continue
            }
            let header = (0..<grid.width(ofRow: row)).map { Column(grid.text(row: row, column: $0)) }
            guard let list = List(header) else {
                // A list stands at the top, or below another list.
                other = true
                if !found { break }
                row += 1
                continue
            }
            found = true
            row += 1
            var group = (name: "", question: "")
            while row < grid.rowCount, !grid.isEmpty(row: row) {
                take(row, list, header, &group)
                row += 1
            }
        }
        isAll = found && !other
    }

    private mutating func take(
        _ row: Int, _ list: List, _ header: [Column?], _ group: inout (name: String, question: String)
    ) {
        func text(_ column: Column) -> String {
            header.firstIndex(of: column).map { grid.text(row: row, column: $0) } ?? ""
        }
        let code = text(list.key)
        if code.isEmpty { return }
        func entry(_ kind: Kind, _ code: String, _ meaning: String, in column: Column) -> Entry {
            Entry(
                kind: kind, code: code, meaning: meaning, row: row,
                column: header.firstIndex(of: column) ?? 0)
        }
        switch list {
        case .actors: entries.append(entry(.actor, code, text(.actor), in: .actor))
        case .forums: entries.append(entry(.forum, code, text(.forum), in: .forum))
        case .levels: entries.append(entry(.value, code, text(.level), in: .level))
        case .labels: entries.append(entry(.value, code, text(.label), in: .label))
        case .people:
            var person = entry(.person, code, text(.actor), in: .actor)
            person.respondent = text(.respondent)
            entries.append(person)
        case .variables:
            let parts = [text(.question), text(.subquestion)].filter { !$0.isEmpty }
            // A code book with a row for each value says the question once.
            if parts.isEmpty { return }
            entries.append(
                entry(
                    .heading, code, Self.heading(parts),
                    in: text(.question).isEmpty ? .subquestion : .question))
        case .dictionary:
            // The question stands above the first row of a matrix only.
            let name = text(.matrix)
            if !text(.section).isEmpty || name != group.name || name.isEmpty {
                group = (name, name.isEmpty ? "" : text(.section))
            }
            let parts = [group.question, text(.fieldLabel)].filter { !$0.isEmpty }
            entries.append(entry(.heading, code, Self.heading(parts), in: .fieldLabel))
            for choice in text(.choices).split(separator: "|") {
                let parts = choice.split(separator: ",", maxSplits: 1)
                guard parts.count == 2 else { continue }
                entries.append(
                    entry(
                        .choice(code), String(parts[0]).tidied, String(parts[1]).tidied, in: .choices))
            }
        }
    }

    private static func heading(_ parts: [String]) -> String {
        parts.count == 2 ? "\(parts[0]) [\(parts[1])]" : parts.joined()
    }

    // MARK: Headings of lists

    private enum Column: Hashable {
        case code, actor, forum, level, label, token, respondent
        case variable, question, subquestion
        case field, fieldLabel, section, choices, matrix

        /// A list names actors and codes of anybody's; what says "yours" heads answers.
        init?(_ heading: String) {
            switch ColumnWord(heading) {
            case .code, .value: self = .code
            case .organisation: self = .actor
            case .forum: self = .forum
            case .level: self = .level
            case .label, .answer: self = .label
            case .token: self = .token
            case .respondentCode, .respondent: self = .respondent
            case .variable: self = .variable
            case .question: self = .question
            case .subquestion: self = .subquestion
            case .field: self = .field
            case .fieldLabel: self = .fieldLabel
            case .section: self = .section
            case .choices: self = .choices
            case .matrix: self = .matrix
            default: return nil
            }
        }
    }

    private enum List {
        case actors, forums, levels, labels, people, variables, dictionary

        /// Without which a row says nothing.
        var key: Column {
            switch self {
            case .actors, .forums, .levels, .labels: .code
            case .people: .token
            case .variables: .variable
            case .dictionary: .field
            }
        }

        init?(_ header: [Column?]) {
            let known = header.compactMap(\.self)
            func has(_ columns: Column...) -> Bool { columns.allSatisfy(known.contains) }
            if has(.field, .fieldLabel) {
                self = .dictionary
            } else if has(.variable, .question) || has(.variable, .subquestion) {
                self = .variables
            } else if has(.token, .actor), known.count == header.count {
                self = .people
            } else if known.count == header.count, known.count == 2, has(.code) {
                switch known.first(where: { $0 != .code }) {
                case .actor: self = .actors
                case .forum: self = .forums
                case .level: self = .levels
                case .label: self = .labels
                default: return nil
                }
            } else {
                return nil
            }
        }
    }
}
