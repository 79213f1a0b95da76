internal import Analysis
internal import Drawing
internal import Model

/// What a map of a network shows: facts and ready words, in the reader's language. It knows nothing of analysis, and
/// nothing of drawing; together with a `MapLayout` it becomes a picture.
public struct NetworkMap: Sendable {
    public struct Actor: Sendable {
        /// Unique; stands in the SVG as part of an element's id.
        public var id: String
        public var label: String
        /// The id of one of the map's kinds.
        public var kind: String
        /// What a pointer is told; the label when empty.
        public var detail: String

        public init(id: String, label: String, kind: String, detail: String = "") {
            self.id = id
            self.label = label
            self.kind = kind
            self.detail = detail
        }
    }

    /// A kind of actor. Kinds that the product knows have their own look, others get one by their place in the list.
    public struct Kind: Sendable {
        public var id: String
        public var name: String

        public init(id: String, name: String) {
            self.id = id
            self.name = name
        }
    }

    /// Actors that belong together, and are to stand together.
    public struct Group: Sendable {
        public var name: String
        /// Ids of actors.
        public var members: [String]

        public init(name: String, members: [String]) {
            self.name = name
            self.members = members
        }
    }

    /// What the size of an actor stands for.
    public struct Sizing: Sendable {
        /// What is measured.
        public var heading: String
        /// By actor id. Actors that the measure says nothing of have none.
        public var values: [String: Double]
        /// The largest of any picture on the same layout: sizes compare from one wave to the next.
        public var largest: Double
        /// What stands for no value.
        public var unknown: String
        /// A value in words.
        public var text: @Sendable (Double) -> String
        /// The measure, where it is one that tables know.
        var measure: Measure?

        public init(
            heading: String, values: [String: Double], largest: Double, unknown: String,
            text: @escaping @Sendable (Double) -> String
        ) {
            self.heading = heading
            self.values = values
            self.largest = largest
            self.unknown = unknown
            self.text = text
        }

        /// The area grows as the value does, above what can just be seen.
        public func diameter(_ value: Double?, isLarge: Bool = true) -> Double {
            let (least, most) = isLarge ? (8.0, 36.0) : (5.0, 22.0)
            guard let value, value > 0, largest > 0 else { return least }
            let share = min(1, value / largest)
            return (least * least + (most * most - least * least) * share).squareRoot()
        }
    }

    public struct Level: Sendable {
        public var number: Int
        public var name: String

        public init(number: Int, name: String) {
            self.number = number
            self.name = name
        }
    }

    /// Who says that there is a tie.
    public enum Evidence: Hashable, Sendable, CaseIterable {
        case bothSides, oneSide, document
        /// Both have answered, and the reader is not told whether both say so.
        case answered
        /// One has answered, and the reader is told no more.
        case oneAnswer

        /// Lines that rest on one side are dashed.
        var isOfOne: Bool { self == .oneSide || self == .oneAnswer }
    }

    /// Why a tie has no level.
    public enum Untold: Hashable, Sendable, CaseIterable {
        case unknown
        /// Known to lie between two levels.
        case between
        /// Known, and not shown to the reader.
        case withheld
    }

    /// How a tie stands against its target, when that should be seen.
    public enum Mark: Hashable, Sendable, CaseIterable {
        /// No tie where the target holds, though there is one elsewhere.
        case missing
        case below
        /// Below, by the only answer there is.
        case oneAnswer
        case proposed
        case example
        case contested
        /// Out of line, and the reader is not told how.
        case toTakeUp
        case above

        /// Whether it is said to fall short of what holds.
        var isAlarm: Bool { [.missing, .below, .oneAnswer].contains(self) }
    }

    public struct Tie: Sendable {
        public var a: String
        public var b: String
        /// What is printed on the line: "5", "3–5" or "5?".
        public var digits: String
        /// For color, width and key; nil when the level is not known or not shown.
        public var level: Int?
        /// Why there is no level.
        public var untold: Untold
        public var evidence: Evidence
        public var mark: Mark?
        /// What a pointer is told; the two labels and the digits when empty.
        public var detail: String
        /// The level in the numbers behind the map.
        var shown: ShownLevel

        public init(
            _ a: String, _ b: String, digits: String, level: Int?, untold: Untold = .unknown,
            evidence: Evidence = .bothSides, mark: Mark? = nil, detail: String = ""
        ) {
            self.a = a
            self.b = b
            self.digits = digits
            self.level = level
            self.untold = untold
            self.evidence = evidence
            self.mark = mark
            self.detail = detail
            shown = level.map { .level(LevelSpan($0, $0)) } ?? .unknown
        }
    }

    /// A pair that does not reach its target and has no tie on the map.
    public struct MissingTie: Sendable {
        public var a: String
        public var b: String
        public var digits: String
        /// `missing` when the two do not work together at all; else there is something, below what the map counts as a
        /// tie.
        public var mark: Mark
        public var detail: String
        /// The level in the numbers behind the map.
        var shown = ShownLevel.unknown

        public init(
            _ a: String, _ b: String, digits: String = "0", mark: Mark = .missing, detail: String = ""
        ) {
            self.a = a
            self.b = b
            self.digits = digits
            self.mark = mark
            self.detail = detail
        }
    }

    /// The words of the legend.
    public struct Words: Sendable {
        public var levels: String
        public var unknownLevel: String
        public var evidence: String
        public var bothSides: String
        public var oneSide: String
        public var document: String
        public var targets: String
        public var marks: [Mark: String]
        public var missing: String
        public var kinds: String
        /// Above the actors without a tie, where there is no tie at all.
        public var withoutTies: String
        /// Who has no tie, in a sentence: their names, and how many they are.
        public var alone: @Sendable ([String]) -> String = { _ in "" }
        /// From which level on digits stand on lines.
        public var strongDigits: @Sendable (Int) -> String = { _ in "" }
        /// What the map leaves out when there is no room for it.
        public var digitsLeftOut: @Sendable (Int) -> String
        public var labelsLeftOut: @Sendable (Int) -> String
        public var labelsCut: @Sendable (Int) -> String = { _ in "" }
        /// The kinds that share a look, and which they are.
        var kindGroup: @Sendable (KindStyle.Group) -> String = { _ in "" }
        public var kindsAlike: @Sendable ([String]) -> String = { _ in "" }
        /// Why there is no actor on the map; empty where there is one.
        public var nobody = ""
        /// How the actors were placed, and how many lines run behind one that is not theirs.
        public var placing: @Sendable (MapLayout.Manner, Int) -> String
        public var betweenLevels = ""
        public var withheldLevel = ""
        public var answered = ""
        public var oneAnswer = ""
        /// Of pairs that have something, below what the map counts as a tie, and do not reach their target.
        public var shallow = ""
        /// What is added to a mark where such a target is none that falls short, but one proposed or in doubt.
        var belowLimit = ""

        public init(
            levels: String, unknownLevel: String, evidence: String, bothSides: String, oneSide: String,
            document: String, targets: String, marks: [Mark: String], missing: String, kinds: String,
            withoutTies: String,
            digitsLeftOut: @escaping @Sendable (Int) -> String,
            labelsLeftOut: @escaping @Sendable (Int) -> String,
            placing: @escaping @Sendable (MapLayout.Manner, Int) -> String = { _, _ in "" }
        ) {
            self.levels = levels
            self.unknownLevel = unknownLevel
            self.evidence = evidence
            self.bothSides = bothSides
            self.oneSide = oneSide
            self.document = document
            self.targets = targets
            self.marks = marks
            self.missing = missing
            self.kinds = kinds
            self.withoutTies = withoutTies
            self.digitsLeftOut = digitsLeftOut
            self.labelsLeftOut = labelsLeftOut
            self.placing = placing
        }
    }

    public var title: String
    /// What the map shows, in a sentence.
    var finding: String?
    /// Wave, side and filter.
    public var subtitle: String
    /// Where the data are from.
    public var source: String
    /// For whose eyes alone it is; nothing when empty.
    public var mark = ""
    /// Shown clearly on the picture's face, for example that it is an illustration; nothing when empty.
    public var notice: String
    /// What the picture shows, in words, for those who do not see it.
    public var summary: String
    public var actors: [Actor]
    public var ties: [Tie]
    public var missing: [MissingTie]
    /// In the order of the legend.
    public var kinds: [Kind]
    /// The scale from its lowest level to its top.
    public var levels: [Level]
    /// How levels are put together, from shallow to deep; empty where each has a look of its own.
    public var classes: [LevelClass] = []
    /// How many looks kinds have.
    var kindLooks = KindLooks.families
    /// The level from which a tie is a strong one.
    var strongFrom = 1
    public var words: Words
    /// What sizes stand for; nil when all are as large as their names.
    public var sizing: Sizing?
    /// Who belongs together, where that is shown.
    public var groups: [Group] = []
    /// What the reader has to know besides, such as how groups were found.
    public var notes: [String] = []

    public init(
        title: String, subtitle: String = "", source: String = "", notice: String = "", summary: String = "",
        actors: [Actor], ties: [Tie], missing: [MissingTie] = [], kinds: [Kind], levels: [Level], words: Words
    ) {
        self.title = title
        self.subtitle = subtitle
        self.source = source
        self.notice = notice
        self.summary = summary
        self.actors = actors
        self.ties = ties
        self.missing = missing
        self.kinds = kinds
        self.levels = levels
        self.words = words
    }
}
