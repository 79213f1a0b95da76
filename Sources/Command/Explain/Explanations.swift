internal import Analysis
internal import Files
internal import Intake
internal import Model
internal import Results
internal import Words

// Nothing is explained here in words of its own: levels, states, measures, columns and messages have theirs where the
// report, help and tables take them from.

extension Explanation {
    static let all: [Explanation] =
        levels + states + measures + words + findings + columns + messages + reasons

    private static let levels = Scale.samverkan8.steps.map { step in
        Explanation(.level, key: "\(step.level)", step.name, step.meaning)
    }

    private static let states: [Explanation] = {
        let keys = Dictionary(
            GapState.allCases.map { ($0.label(.english), $0.rawValue) },
            uniquingKeysWith: { first, _ in first })
        return entries { Glossary.states($0, .parties) }.map { word, meaning in
            Explanation(.state, key: keys[word.english] ?? "", word, meaning)
        }
    }()

    private static let measures = Measure.allCases.map { measure in
        let words = measure.words
        return Explanation(
            .measure, key: measure.rawValue, words.name,
            Name { words.meaning($0).capitalizedFirst + "." },
            facts: [
                (Name("Från och till", "Range"), words.range),
                (Name("Räknas så", "Convention"), words.convention ?? Name("", "")),
                (Name("Källa", "Source"), words.source.map { Name($0, $0) } ?? Name("", "")),
            ].filter { !$0.text.english.isEmpty })
    }

    /// Of the report's glossary, what is no measure of a graph.
    private static let words = entries { Glossary.measures($0) }.filter { word, _ in
        !Measure.allCases.contains { $0.words.name == word }
    }.map { Explanation(.word, $0, $1) }

    /// The columns of findings, with the words that stand in them where those are few.
    private static let findings =
        (Sheet.Column.catalogue + Sheet.Column.ofOneTable + Sheet.Column.ofDirections + Sheet.Column.ofRoles)
        .map { column in
            Explanation(
                .column, key: column.key, column.name, place: "CSV, JSON",
                Name { language in
                    let values = values(of: column, language).map { "\($0.key): \($0.name)" }
                    let meaning = column.meaning?(language) ?? ""
                    return values.isEmpty ? meaning : meaning + " " + values.joined(separator: "; ") + "."
                })
        }

    private static func values(of column: Sheet.Column, _ language: Language) -> [(key: String, name: String)]
    {
        switch column {
        case .confirmed: [("confirmed", Conventions.Side.confirmed.name(language))]
        case .claimed: [("claimed", Conventions.Side.claimed.name(language))]
        case .state: GapState.allCases.map { ($0.rawValue, $0.name(language)) }
        case .evidence: Evidence.allCases.map { ($0.rawValue, $0.name(language)) }
        case .change: Change.Sort.allCases.map { ($0.rawValue, $0.name(language)) }
        default: []
        }
    }

    private static let columns = Draft.TableName.allCases.flatMap { table in
        table.columns.map { column in
            let heading = Vocabulary.entries.first { $0.subject == .column && $0.id == column }?.swedish.first
            return Explanation(
                .column, key: column, Name(heading ?? column, column), place: table.file,
                Name { table.guide(to: column, $0) })
        }
    }

    private static let messages: [Explanation] = {
        var seen: Set<String> = []
        return Problem.samples.map { problem in
            Explanation(
                .message, key: problem.fact.code, Name(problem.fact.code, problem.fact.code),
                Name { language in
                    let severity =
                        problem.severity == .error ? language("Fel", "Error") : language("Varning", "Warning")
                    return "\(severity): \(problem.message(language)). "
                        + problem.remedy(language)
                })
        }.filter { seen.insert($0.key + $0.meaning.swedish).inserted }
    }()

    /// Why `collect` leaves an answer out, or refuses a file.
    private static let reasons =
        LeftOut.Reason.allCases.map { reason in
            Explanation(
                .message, key: reason.rawValue, Name { reason.name($0).capitalizedFirst },
                Name { reason.remedy($0) })
        }
        + Refusal.Reason.allCases.map { reason in
            Explanation(
                .message, key: reason.rawValue, Name { reason.name($0).capitalizedFirst },
                Name { reason.remedy($0) })
        }

    private static func entries(_ make: (Language) -> [Glossary.Entry]) -> [(Name, Name)] {
        zip(make(.swedish), make(.english)).map {
            (Name($0.word, $1.word), Name($0.meaning, $1.meaning))
        }
    }
}
