internal import Model

/// One form for all organisations, as the survey tools have it: sections of questions, a section for each partner.
///
/// **Guarantee.** Each question of the plan's stands once, in the section of its partner; no two questions have the same
/// title; and one of the plan's is titled `[Forum] Partner`, by which its answers are understood again.
struct Questionnaire: Sendable {
    struct Section: Sendable {
        /// Nil for the questions on who answers.
        let partner: Actor.Place?
        let title: String
        let text: String
        let questions: [Question]
    }

    struct Question: Sendable {
        enum Asks: Sendable { case organisation, code, level, wanted, obstacle }

        let asks: Asks
        let title: String
        let hint: String
        /// Empty for free text.
        let choices: [String]
        /// Of the plan's: in which forum.
        let forum: Forum.Place?
    }

    let title: String
    let introduction: [String]
    let sections: [Section]

    init(_ survey: Survey) {
        let (words, language) = (survey.words, survey.language)
        title = words.longTitle
        introduction =
            words.introduction.flatMap { [$0.heading.uppercased()] + $0.paragraphs }
            + [
                language(
                    "Formuläret är gemensamt: hoppa över er egen organisation, och dem som ni inte har fått frågan om.",
                    "The form is one for all: pass over your own organisation, and those that you were not asked about."
                ), language("NIVÅERNA", "THE LEVELS"),
            ]
            + survey.choices.map { "\($0.label): \($0.meaning)" }
        let start = Section(
            partner: nil, title: words.title, text: "",
            questions: [
                Question(
                    asks: .organisation, title: words.whichOrganisation, hint: "",
                    choices: survey.respondents.map { survey.names.actors[$0.actor] }, forum: nil),
                Question(
                    asks: .code, title: words.ownCode, hint: words.codeHint, choices: [], forum: nil),
            ])
        sections =
            [start]
            + survey.allPartners.map { partner in
                Section(
                    partner: partner.actor, title: survey.names.actors[partner.actor],
                    text: survey.question(partner.actor, nil),
                    questions: partner.forums.flatMap { Self.questions(survey, partner.actor, $0) })
            }
    }

    /// How many questions there are.
    var count: Int { sections.reduce(0) { $0 + $1.questions.count } }

    private static func questions(_ survey: Survey, _ partner: Actor.Place, _ forum: Forum.Place?)
        -> [Question]
    {
        let words = survey.words
        let level = Question(
            asks: .level, title: survey.statement(partner, forum), hint: survey.hint(partner, forum),
            choices: survey.choices.map(\.label), forum: forum)
        guard survey.asksWishes else { return [level] }
        return [
            level,
            Question(
                asks: .wanted, title: survey.statement(partner, forum, asking: words.wanted),
                hint: words.wantedHint, choices: survey.levels.map(\.label), forum: forum),
            Question(
                asks: .obstacle, title: survey.statement(partner, forum, asking: words.obstacle),
                hint: words.obstacleHint, choices: words.obstacles, forum: forum),
        ]
    }

    /// The sections in parts of at most so many questions, in each of which the first section stands anew. The questions
    /// on one partner in one forum stay together.
    ///
    /// - Precondition: There is room for the first section and the questions on one partner in one forum.
    func parts(of limit: Int) -> [[Section]] {
        let start = sections[0]
        var parts: [[Section]] = []
        var part = [start]
        var room = limit - start.questions.count
        for section in sections.dropFirst() {
            var waiting = section.questions[...]
            while let first = waiting.first {
                // Level, wish and obstacle are asked of one forum, one after the other.
                let group = waiting.prefix { $0.forum == first.forum }
                precondition(group.count <= limit - start.questions.count, "a part has room for a question")
                if group.count > room {
                    parts.append(part)
                    part = [start]
                    room = limit - start.questions.count
                }
                part.append(
                    Section(
                        partner: section.partner, title: section.title, text: section.text,
                        questions: Array(group)))
                room -= group.count
                waiting = waiting.dropFirst(group.count)
            }
        }
        return (parts + [part]).map(Self.joined)
    }

    /// Neighboring sections on the same partner as one.
    private static func joined(_ sections: [Section]) -> [Section] {
        sections.reduce(into: []) { joined, section in
            guard let last = joined.last, last.partner == section.partner else {
                joined.append(section)
                return
            }
            joined[joined.count - 1] = Section(
                partner: last.partner, title: last.title, text: last.text,
                questions: last.questions + section.questions)
        }
    }
}

extension Survey {
    /// Who is to answer a question of a form that all have; empty where everybody else is.
    func hint(_ partner: Actor.Place, _ forum: Forum.Place?) -> String {
        let asked = respondents(on: partner, in: forum)
        let others = respondents.count { $0.actor != partner }
        if asked.count == others { return "" }
        let list = asked.map { names.actors[$0] }.joined(separator: "; ")
        return language("Ställs till: \(list)", "Asked of: \(list)")
    }
}
