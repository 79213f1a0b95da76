import Analysis
import Model
import Testing
import Words

// One name a fact, one fact a name. What is the same fact in two enumerations has the same id here.

@Suite struct `The vocabulary` {
    struct Entry {
        let fact: String
        let name: String
    }

    private static func entries(_ language: Language) -> [Entry] {
        func all<Case: CaseIterable>(
            _ cases: Case.Type, _ fact: (Case) -> String, _ name: (Case) -> String
        ) -> [Entry] {
            cases.allCases.map { Entry(fact: fact($0), name: name($0).lowercased()) }
        }
        let told: [ToldState] =
            GapState.allCases.map { .state($0) } + [.ahead, .toTakeUp, .oneAnswer, .withheld]
        let shown: [(String, ShownLevel)] = [
            ("one_answer", .oneAnswer), ("withheld", .withheld), ("level unknown", .unknown),
        ]
        return all(GapState.self, { "state \($0.rawValue)" }, { $0.name(language) })
            + told.map { told in
                Entry(
                    fact: told.state.map { "state \($0.rawValue)" } ?? told.id,
                    name: told.label(language).lowercased())
            }
            + shown.map { Entry(fact: $0.0, name: $0.1.text(language)) }
            + all(
                Standing.self,
                {
                    switch $0 {
                    case .inLine: "state within"
                    case .above: "state above"
                    case .undecided: "state unknown"
                    case .ahead, .toTakeUp: $0.rawValue
                    case .short: "short"
                    }
                }, { $0.label(language) })
            + all(Evidence.self, { "evidence \($0.rawValue)" }, { $0.name(language) })
            + all(Change.Sort.self, { $0 == .same ? "same" : Self.depth($0) }, { $0.name(language) })
            + all(Dominance.Sort.self, \.rawValue, { $0.name(language) })
            + all(FitChange.Sort.self, \.rawValue, { $0.name(language) })
            + all(Conventions.Side.self, { "side \($0)" }, { $0.name(language) })
            + all(Target.Status.self, { "status \($0.rawValue)" }, { $0.name(language) })
            + all(Purpose.self, { "purpose \($0.rawValue)" }, { $0.name(language) })
            + all(Obstacles.Sort.self, { "obstacle \($0.rawValue)" }, { $0.name(language) })
            + all(Load.ActorLoad.Standing.self, { "load \($0)" }, { $0.name(language) })
            + all(Conversation.Action.self, { "action \($0.rawValue)" }, { $0.name(language) })
            + all(Conversation.Structure.self, { "structure \($0.rawValue)" }, { $0.name(language) })
            + all(Promise.self, { "promise \($0.rawValue)" }, { $0.name(language) })
            + Kind.standard.map { Entry(fact: "kind \($0.id)", name: $0.name(language)) }
            + Scale.samverkan8.steps.map { step in
                Entry(fact: "level \(step.level)", name: step.name(language).lowercased())
            }
            + [Entry(fact: "level 0", name: Scale.samverkan8.name(0, language).lowercased())]
    }

    private static func depth(_ sort: Change.Sort) -> String {
        switch sort {
        case .raised: "deeper"
        case .lowered: "shallower"
        default: "change \(sort.rawValue)"
        }
    }

    @Test(arguments: Language.allCases)
    func `has one name for each fact`(language: Language) {
        for (fact, entries) in Dictionary(grouping: Self.entries(language), by: \.fact) {
            let names = Set(entries.map(\.name))
            #expect(names.count == 1, "\(fact): \(names.sorted())")
        }
    }

    @Test(arguments: Language.allCases)
    func `has one fact for each name`(language: Language) {
        for (name, entries) in Dictionary(grouping: Self.entries(language), by: \.name) {
            // A network is a sort of actor and a purpose of a forum; a target is agreed on, and so is a level.
            let facts = Set(entries.map(\.fact)).subtracting(Self.homonyms)
            #expect(facts.count <= 1, "\(name): \(facts.sorted())")
        }
    }

    private static let homonyms: Set<String> = ["kind network", "promise agreed"]

    @Test(arguments: Language.allCases)
    func `of the glossary is that of the tables`(language: Language) {
        let known = Set(Self.entries(language).map(\.name))
        for voices in [Glossary.Voices.parties, .documents, .both] {
            for entry in Glossary.states(language, voices) {
                let isName = known.contains(entry.word.lowercased())
                let others = language("under målet enligt ett svar", "below the target by one answer")
                #expect(
                    isName
                        || [
                            others, language("inget mål", "no target"),
                            language("ej aktuell", "not relevant"),
                        ]
                        .contains(entry.word.lowercased()), "\(entry.word)")
            }
        }
    }
}
