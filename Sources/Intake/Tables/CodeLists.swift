internal import Files
internal import Model

/// What codes stand for: lists that a survey tool, or the one who built the form, gives beside the answers.
///
/// A list is told by its headings: `code` and `actor`, `forum` or `level`; `token`, `actor`, `respondent`; a REDCap
/// dictionary; a code book of variables and their values.
struct CodeLists {
    /// What a code of a value says.
    enum Value: Hashable {
        case text(String)
        /// Seen, and not answered.
        case blank
    }

    struct Person: Hashable {
        let organisation: String
        let respondent: String
    }

    /// By the code as it stands: the text that means an actor.
    private(set) var actors: [String: String] = [:]
    /// By the code as it stands: the text that means a forum, empty for in general.
    private(set) var forums: [String: String] = [:]
    private(set) var values: [String: Value] = [:]
    private(set) var people: [String: Person] = [:]
    /// By a column's name: its heading.
    private(set) var headings: [String: String] = [:]
    /// By a column's name, then by code.
    private(set) var choices: [String: [String: String]] = [:]

    /// Takes what a grid lists.
    ///
    /// - Returns: Whether it is nothing but lists.
    mutating func take(_ grid: Grid) -> Bool {
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
                take(grid, row, list, header, &group)
                row += 1
            }
        }
        return found && !other
    }

    private mutating func take(
        _ grid: Grid, _ row: Int, _ list: List, _ header: [Column?],
        _ group: inout (name: String, question: String)
    ) {
        func text(_ column: Column) -> String {
            header.firstIndex(of: column).map { grid.text(row: row, column: $0) } ?? ""
        }
        switch list {
        case _ where text(list.key).isEmpty: return
        case .actors: actors[text(.code)] = text(.actor)
        case .forums: forums[text(.code)] = text(.forum)
        case .levels: values[text(.code)] = text(.level).isEmpty ? .blank : .text(text(.level))
        case .labels: values[text(.code)] = text(.label).isEmpty ? .blank : .text(text(.label))
        case .people:
            people[text(.token)] = Person(organisation: text(.actor), respondent: text(.respondent))
        case .variables:
            let parts = [text(.question), text(.subquestion)].filter { !$0.isEmpty }
            headings[text(.variable)] = Self.heading(parts)
        case .dictionary:
            // The question stands above the first row of a matrix only.
            let name = text(.matrix)
            if !text(.section).isEmpty || name != group.name || name.isEmpty {
                group = (name, name.isEmpty ? "" : text(.section))
            }
            headings[text(.field)] = Self.heading([group.question, text(.fieldLabel)].filter { !$0.isEmpty })
            var choices: [String: String] = [:]
            for choice in text(.choices).split(separator: "|") {
                let parts = choice.split(separator: ",", maxSplits: 1)
                guard parts.count == 2 else { continue }
                choices[String(parts[0]).tidied] = String(parts[1]).tidied
            }
            self.choices[text(.field)] = choices
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
