/// An ordinal scale of collaboration. Scales are data: a folder may bring its own.
public struct Scale: Hashable, Sendable {
    public struct Step: Hashable, Sendable {
        public let level: Level
        public let name: Name
        /// What the level means in one plain sentence; empty when the scale does not say.
        public let meaning: Name

        public init(level: Level, name: Name, meaning: Name = Name(swedish: "", english: "")) {
            self.level = level
            self.name = name
            self.meaning = meaning
        }
    }

    public let id: Identifier
    /// From shallow to deep, levels 1 … top without a hole.
    public let steps: [Step]
    /// The level from which a relation counts as a tie in graphs and maps.
    public let tieFrom: Level

    /// - Precondition: at least one step, numbered 1, 2, 3, …
    public init(id: Identifier, steps: [Step], tieFrom: Level = 1) {
        precondition(!steps.isEmpty, "a scale has at least one step")
        precondition(
            steps.enumerated().allSatisfy { $0.offset + 1 == $0.element.level }, "steps are 1, 2, 3, …")
        self.id = id
        self.steps = steps
        self.tieFrom = tieFrom
    }

    public var top: Level { steps.count }

    /// No tie, then every level from shallow to deep.
    public var levels: ClosedRange<Level> { 0...top }

    /// Everything possible: a relation of which nothing is known.
    public var anything: LevelSpan { LevelSpan(0, top) }

    public func name(_ level: Level, _ language: Language) -> String {
        level == 0 ? language("ingen samverkan", "no tie") : steps[level - 1].name(language)
    }

    /// The eight levels of *samverkan*: Källström & Smith, *Participation unpacked*, Baltic Journal of
    /// Management (2024), doi:10.1108/BJM-10-2022-0365; the sentences are this project's.
    public static let samverkan8 = Scale(
        id: "samverkan-8",
        steps: [
            step(
                1, "Öppenhet", "Openness",
                "Vi är öppna och lätta att nå, men gör inget tillsammans.",
                "We are open and easy to reach, but do nothing together."),
            step(
                2, "Informera", "Inform",
                "Den ena håller den andra underrättad; informationen går åt ett håll.",
                "One keeps the other up to date; information goes one way."),
            step(
                3, "Lyssna", "Listen",
                "Vi är intresserade av varandra och lyssnar åt båda håll.",
                "We take an interest in each other and listen both ways."),
            step(
                4, "Diskutera", "Discuss",
                "Vi pratar igenom frågan och ser den från flera sidor.",
                "We talk the matter through and see it from several sides."),
            step(
                5, "Konsultera", "Consult",
                "Vi bidrar till varandras arbete och räknar med att kunna påverka. (Inte samråd enligt PBL.)",
                "We contribute to each other's work and expect to have a say. (Not statutory consultation.)"),
            step(
                6, "Ge & ta", "Give and take",
                "Vi utbyter idéer och jämkar för att komma vidare.",
                "We trade ideas and compromise to move forward."),
            step(
                7, "Samarbeta", "Collaborate",
                "Vi gör jobbet ihop och är delaktiga i varandras arbete.",
                "We do the work together and take part in each other's."),
            step(
                8, "Samskapa", "Co-create",
                "Vi driver en gemensam sak, är båda med och beslutar och drar nytta av våra olikheter.",
                "We pursue a shared cause, both take part in decisions and make use of our differences."),
        ],
        tieFrom: 2)

    /// That there is a tie, and nothing of how deep it is: the scale of a graph without levels.
    public static let tie = Scale(
        id: "tie",
        steps: [
            step(
                1, "relation", "tie", "Det finns en relation; hur djup den är framgår inte.",
                "There is a tie; how deep it is is not told.")
        ])

    private static func step(
        _ level: Level, _ swedish: String, _ english: String, _ meaning: String, _ meaningInEnglish: String
    ) -> Step {
        Step(
            level: level, name: Name(swedish: swedish, english: english),
            meaning: Name(swedish: meaning, english: meaningInEnglish))
    }
}
