/// How the eight levels of `samverkan-8` may be read on another scale of collaboration.
///
/// What the other scale is, is public fact; which of its levels lies nearest to which of ours is this project's
/// own approximate reading, tested on no data. Whatever shows a crosswalk says so.
public struct Crosswalk: Hashable, Sendable {
    public let id: Identifier
    /// The other scale's name.
    public let title: String
    /// Where it is described.
    public let source: String
    /// What it was made for, which is never quite what ours was made for.
    public let madeFor: Name
    /// The other scale's levels, from shallow to deep. Their names are left in English.
    public let levels: [Scale.Step]
    /// For each of our levels, 0 first, the levels of the other scale that lie nearest; nil when none does.
    public let spans: [LevelSpan?]

    public static let all = [frey, partner, iap2]

    /// The other scale's level with a number.
    public func level(_ number: Level) -> Scale.Step? { levels.first { $0.level == number } }

    static let frey = Crosswalk(
        id: "frey", title: "Levels of Collaboration Scale",
        source:
            "Frey, Lohmeier, Lee & Tollefson (2006), American Journal of Evaluation, doi:10.1177/1098214006290356",
        madeFor: Name(
            swedish: "parter i ett projekt med gemensam finansiering, nivå 0–5",
            english: "partners in a funded project, levels 0–5"),
        levels: [
            step(0, "No interaction", "ingen kontakt", "no contact"),
            step(
                1, "Networking", "man känner till varandra, var och en beslutar för sig",
                "aware of each other, each decides alone"),
            step(
                2, "Cooperation", "man informerar varandra, var och en beslutar för sig",
                "inform each other, each decides alone"),
            step(
                3, "Coordination", "man delar information och resurser, några beslut är gemensamma",
                "share information and resources, some decisions are shared"),
            step(
                4, "Coalition", "man delar idéer och resurser, alla har en röst i besluten",
                "share ideas and resources, all have a vote"),
            step(
                5, "Collaboration", "man hör till ett system och är ense om alla beslut",
                "belong to one system, consensus on all decisions"),
        ],
        spans: [
            LevelSpan(0, 0), LevelSpan(1, 1), LevelSpan(1, 2), LevelSpan(2, 2), LevelSpan(2, 3),
            LevelSpan(3, 3), LevelSpan(3, 4), LevelSpan(4, 4), LevelSpan(4, 5),
        ])

    static let partner = Crosswalk(
        id: "partner", title: "PARTNER",
        source: "Visible Network Labs, PARTNER (first version 2008), relationship intensity",
        madeFor: Name(
            swedish: "organisationer i ett hälso- eller samhällsnätverk, nivå 1–4",
            english: "organisations in a health or community network, levels 1–4"),
        levels: [
            step(1, "Awareness", "man känner till vad den andra gör", "know what the other does"),
            step(
                2, "Cooperation", "man utbyter information och deltar i varandras möten",
                "exchange information and attend meetings together"),
            step(
                3, "Coordination", "man samordnar sin verksamhet till ömsesidig nytta",
                "synchronize activities for mutual benefit"),
            step(
                4, "Integration",
                "man är bunden till varandra, till exempel genom avtal och gemensamma medel",
                "bound to each other, for example by contracts and pooled funds"),
        ],
        spans: [
            nil, LevelSpan(1, 1), LevelSpan(1, 2), LevelSpan(2, 2), LevelSpan(2, 2), LevelSpan(2, 3),
            LevelSpan(3, 3), LevelSpan(3, 4), LevelSpan(4, 4),
        ])

    static let iap2 = Crosswalk(
        id: "iap2", title: "IAP2 Spectrum of Public Participation",
        source: "International Association for Public Participation, Spectrum of Public Participation",
        madeFor: Name(
            swedish:
                "allmänhetens roll i ett beslut som någon annan fattar, nivå 1–5; inte för två jämbördiga parter",
            english:
                "the public's role in a decision that somebody else makes, levels 1–5; not for two equal parties"
        ),
        levels: [
            step(1, "Inform", "den som beslutar informerar", "the decision maker informs"),
            step(2, "Consult", "den som beslutar hämtar in synpunkter", "the decision maker asks for views"),
            step(
                3, "Involve", "synpunkterna arbetas in under hela processen",
                "views are worked in throughout the process"),
            step(
                4, "Collaborate", "lösningarna tas fram tillsammans", "solutions are developed together"),
            step(5, "Empower", "allmänheten fattar beslutet", "the public makes the decision"),
        ],
        spans: [
            nil, nil, LevelSpan(1, 1), LevelSpan(1, 2), LevelSpan(2, 2), LevelSpan(2, 3), LevelSpan(3, 4),
            LevelSpan(4, 4), LevelSpan(4, 5),
        ])

    private static func step(_ level: Level, _ name: String, _ swedish: String, _ english: String)
        -> Scale.Step
    {
        Scale.Step(
            level: level, name: Name(swedish: name, english: name),
            meaning: Name(swedish: swedish, english: english))
    }
}
