package import Analysis
package import Model

// Each measure is told of in one place: tables, JSON, pictures, sizes on maps and the glossary take its words from here.

/// What a measure is called and says, how it is counted, and where it is from.
package struct MeasureWords: Sendable {
    package let name: Name
    /// What it says to a planner: a clause, without its first capital and its full stop.
    package let meaning: Name
    /// How it is counted, where others count differently; JSON tells the English.
    package let convention: Name?
    /// From the least to the greatest, of n actors.
    package let range: Name
    package let source: String?
    /// With so many it is told to people; counts have none.
    package let decimals: Int

    fileprivate init(
        _ swedish: String, _ english: String, _ meaning: (String, String),
        convention: (String, String)? = nil,
        range: String, swedishRange: String? = nil, source: String? = nil, decimals: Int = 0
    ) {
        name = Name(swedish: swedish, english: english)
        self.meaning = Name(swedish: meaning.0, english: meaning.1)
        self.convention = convention.map { Name(swedish: $0.0, english: $0.1) }
        self.range = Name(swedish: swedishRange ?? range, english: range)
        self.source = source
        self.decimals = decimals
    }
}

extension Measure {
    package var words: MeasureWords {
        switch self {
        case .degree:
            MeasureWords(
                "Antal relationer", "Number of relations",
                ("så många andra aktören samverkar med", "how many others the actor works with"),
                range: "0 … n − 1")
        case .betweenness:
            MeasureWords(
                "Mellanhand", "Go-between",
                (
                    "hur ofta aktören ligger på den kortaste vägen mellan två andra",
                    "how often the actor lies on the shortest path between two others"
                ),
                convention: ("ej normerad, varje par räknas en gång", "raw, each unordered pair once"),
                range: "0 … (n − 1)(n − 2) / 2",
                source: "Freeman (1977), Brandes (2001)", decimals: 1)
        case .harmonicCloseness:
            MeasureWords(
                "Närhet", "Closeness",
                (
                    "hur få led det är till de andra; 1 är direktkontakt med alla, 0 ingen kontakt",
                    "how few steps to the others; 1 is direct contact with all, 0 none"
                ),
                convention: ("delad med n − 1", "divided by n - 1"), range: "0 … 1",
                source: "Marchiori & Latora (2000), Boldi & Vigna (2014)", decimals: 2)
        case .component:
            MeasureWords(
                "Delnät", "Separate part",
                ("vilket delnät aktören hör till", "which separate part the actor is in"),
                convention: (
                    "numrerade från 1 efter fallande storlek, sedan minsta id",
                    "numbered from 1 by falling size, then smallest id"
                ), range: "1 … n")
        case .cutVertex:
            MeasureWords(
                "Håller ensam ihop", "Alone holds together",
                (
                    "om några tappar kontakten med resten när aktören faller bort",
                    "whether some lose touch with the rest if the actor drops out"
                ),
                range: "false, true", swedishRange: "nej, ja", source: "Hopcroft & Tarjan (1973)")
        case .core:
            MeasureWords(
                "Kärna", "Core",
                (
                    "den tätaste kärna som aktören är med i",
                    "the densest core that the actor is part of"
                ), range: "0 … n − 1", source: "Seidman (1983)")
        case .clustering:
            MeasureWords(
                "Klustring", "Clustering",
                (
                    "så stor del av aktörens parter som också samverkar med varandra",
                    "the share of the actor’s partners that also work with each other"
                ),
                convention: ("0 för den som har färre än två relationer", "0 below degree 2"), range: "0 … 1",
                source: "Watts & Strogatz (1998)",
                decimals: 2)
        case .constraint:
            MeasureWords(
                "Inlåsning", "Constraint",
                (
                    "hur inlåst aktören är bland parter som känner varandra",
                    "how closed in the actor is among partners who know each other"
                ),
                convention: (
                    "relationen finns eller inte, hela nätverket, tomt för den som saknar relationer",
                    "binary ties, whole network, null for isolates"
                ), range: "above 0, may exceed 1", swedishRange: "över 0, kan överstiga 1",
                source: "Burt (1992), Everett & Borgatti (2020)", decimals: 2)
        case .pagerank:
            MeasureWords(
                "PageRank", "PageRank",
                (
                    "hur stor del av kontakterna som leder till aktören",
                    "how much of the contact leads to the actor"
                ),
                convention: (
                    "dämpning 0,85; vikten hos den som saknar relationer fördelas jämnt",
                    "damping 0.85, dangling mass spread evenly"
                ), range: "0 … 1",
                source: "Brin & Page (1998)", decimals: 3)
        case .edgeBetweenness:
            MeasureWords(
                "Mellanled", "Link between",
                (
                    "hur ofta relationen ligger på den kortaste vägen mellan två aktörer",
                    "how often the relation lies on the shortest path between two actors"
                ),
                range: "0 … n² / 4", source: "Girvan & Newman (2002)", decimals: 1)
        case .bridge:
            MeasureWords(
                "Ensam länk", "Sole link",
                (
                    "om några tappar kontakten med resten när relationen upphör",
                    "whether some lose touch with the rest if the relation ends"
                ),
                range: "false, true", swedishRange: "nej, ja", source: "Tarjan (1974)")
        case .density:
            MeasureWords(
                "Täthet", "Density",
                (
                    "så stor del av de relationer vi har uppgift om finns",
                    "of the relations we have data on, the share that exist"
                ), range: "0 … 1", decimals: 3)
        case .components:
            MeasureWords(
                "Antal delnät", "Number of separate parts",
                (
                    "så många delar utan väg till varandra",
                    "how many parts have no path between them"
                ), range: "0 … n")
        case .bridges:
            MeasureWords(
                "Antal ensamma länkar", "Number of sole links",
                (
                    "så många relationer är den enda vägen mellan några",
                    "how many relations are the only path between some"
                ), range: "0 … n − 1", source: "Tarjan (1974)")
        case .closeness:
            MeasureWords(
                "Medelnärhet", "Mean closeness",
                (
                    "hur få steg det i medeltal är till dem som aktören når, gånger andelen den når",
                    "how few steps it is on average to those the actor reaches, times the share it reaches"
                ),
                convention: (
                    "Wasserman och Faust: r² / ((n − 1) · summan av avstånden till de r som nås)",
                    "Wasserman and Faust: r² / ((n - 1) · the sum of distances to the r reached)"
                ), range: "0 … 1", source: "Wasserman & Faust (1994)", decimals: 2)
        case .eigenvector:
            MeasureWords(
                "Egenvektor", "Eigenvector",
                (
                    "hur centrala de är som aktören samverkar med",
                    "how central those are that the actor works with"
                ),
                convention: (
                    "det största delnätet, störst är 1, tomt utanför; utan riktning är nav och auktoriteter samma sak",
                    "largest component, the largest is 1, null outside; without direction hubs and authorities are the same"
                ), range: "0 … 1", source: "Bonacich (1972)", decimals: 2)
        case .katz:
            MeasureWords(
                "Katz", "Katz",
                (
                    "hur många vägar som leder till aktören, där långa räknas mindre",
                    "how many paths lead to the actor, longer ones counting less"
                ),
                convention: (
                    "dämpning 0,85 genom grannmatrisens största egenvärde; 1 för den som saknar relationer",
                    "attenuation 0.85 over the largest eigenvalue of the adjacency matrix; 1 for isolates"
                ), range: "1 and up", swedishRange: "från 1", source: "Katz (1953)", decimals: 2)
        case .effectiveSize:
            MeasureWords(
                "Effektiv storlek", "Effective size",
                (
                    "hur många av aktörens parter som inte leder till samma andra",
                    "how many of the actor’s partners do not lead to the same others"
                ),
                convention: (
                    "k − 2t/k, relationen finns eller inte, tomt för den som saknar relationer",
                    "k - 2t/k, binary ties, null for isolates"
                ), range: "1 … n − 1", source: "Burt (1992), Borgatti (1997)", decimals: 1)
        case .efficiency:
            MeasureWords(
                "Effektivitet", "Efficiency",
                (
                    "så stor del av aktörens parter som inte leder till samma andra",
                    "the share of the actor’s partners that do not lead to the same others"
                ),
                convention: ("effektiv storlek / antal relationer", "effective size / degree"),
                range: "above 0, at most 1", swedishRange: "över 0, högst 1", source: "Burt (1992)",
                decimals: 2)
        case .hierarchy:
            MeasureWords(
                "Hierarki", "Hierarchy",
                (
                    "hur mycket av inlåsningen som kommer av en enda part",
                    "how much of the constraint comes from a single partner"
                ),
                convention: (
                    "tomt för den som har färre än två relationer", "null below degree 2"
                ), range: "0 … 1", source: "Burt (1992)", decimals: 2)
        case .reachTwo:
            MeasureWords(
                "Når i två led", "Reach in two steps",
                (
                    "så stor del av de andra som aktören når på högst två led",
                    "the share of the others that the actor reaches in two steps at most"
                ),
                convention: ("delad med n − 1", "divided by n - 1"), range: "0 … 1", decimals: 2)
        }
    }
}
