public import Model

/// What the user says of a graph file that is to be read as a network: which attributes mean what.
public struct GraphReading: Hashable, Sendable {
    /// The attribute of edges that holds levels of the scale of *samverkan*, or of the scale that the file brings.
    public var level: String?
    /// The attribute of edges that holds a strength: a number from 0, more being closer. Its values become an ordinal scale.
    public var strength: String?
    /// The attribute of vertices that holds the kind of actor.
    public var kind: String?
    /// Whether 1 is the most.
    public var isReversed: Bool

    public init(level: String? = nil, strength: String? = nil, kind: String? = nil, isReversed: Bool = false)
    {
        (self.level, self.strength, self.kind, self.isReversed) = (level, strength, kind, isReversed)
    }

    /// Whether the user says nothing.
    public var isEmpty: Bool { self == GraphReading() }

    /// How many steps a scale of strengths may have: more are no scale that anybody can read.
    public static let mostStrengths = 100
    /// How many points in time are read as waves.
    public static let mostWaves = 100
}

extension Draft {
    /// A graph as a network: its vertices are actors, and its edges what their ends say of each other.
    ///
    /// An arc is its tail's report and says nothing for its head; an edge without direction is both ends' report. The level
    /// is in the attribute that the user names, else in one called `level`; without any, the plain scale of `Scale.tie`
    /// applies and an absent pair is known to have no tie. Loops are counted and left out; of parallel edges the deepest
    /// counts. A graph that was a network is that network again.
    ///
    /// - Complexity: O(*n* + *m*), and eight bytes a cell of the two tables.
    public init(_ document: consuming GraphDocument, _ reading: GraphReading = GraphReading()) {
        var maker = DraftMaker(document, reading)
        self = maker.made(actorsOnly: false)
    }

    /// The vertices of a graph as actors of whom nobody has said anything, for measures of its structure: `document.ties`.
    public init(actorsOf document: consuming GraphDocument, _ reading: GraphReading = GraphReading()) {
        var maker = DraftMaker(document, reading)
        self = maker.made(actorsOnly: true)
    }
}
