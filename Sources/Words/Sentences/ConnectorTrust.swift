package import Analysis
package import Model

/// Whether single actors may be named as central, and what is said when not, or not without care.
package struct ConnectorTrust {
    let response: Response
    let language: Language

    package init(response: Response, language: Language) {
        self.response = response
        self.language = language
    }

    /// From here on connectors are named without a warning; a rule of thumb among practitioners.
    package static let full = 0.8
    /// Below this only broad patterns are told.
    package static let least = 0.65

    /// The response that connectors are judged by.
    var share: Double? { response.actorResponse ?? response.itemResponse }

    /// Whether single actors may be named as connectors at all.
    package var namesActors: Bool {
        response.isOfGraph || (!response.isDocumentsOnly && (share ?? 0) >= Self.least)
    }

    /// Nil when nothing stands in the way.
    package var caution: String? {
        // What a graph file says is all there is.
        if response.isOfGraph { return nil }
        if response.isDocumentsOnly {
            return language(
                """
                Kodat från dokument, ingen enkät. Den som har skrivit ett dokument hamnar i mitten av det, så här \
                utses ingen som sammanhållande.
                """,
                """
                Coded from documents, no survey. Whoever wrote a document stands in the middle of it, so nobody \
                is named as a connector here.
                """)
        }
        guard let share else {
            return language(
                "Svarsandelen är okänd. Därför beskrivs bara stora drag, och ingen enskild aktör pekas ut.",
                "The response rate is not known. So only broad patterns are told, and no single actor is named."
            )
        }
        if share < Self.least {
            return language(
                """
                Svarsandelen är \(language.percent(share)), under 65\u{A0}%. Därför beskrivs bara stora drag, och ingen \
                enskild aktör pekas ut.
                """,
                """
                The response rate is \(language.percent(share)), under 65%. So only broad patterns are told, and no single \
                actor is named.
                """)
        }
        guard share < Self.full else { return nil }
        return language(
            """
            Svarsandelen är \(language.percent(share)), under 80\u{A0}%. Läs det som sägs om enskilda aktörer med \
            försiktighet: svar som saknas kan ändra bilden.
            """,
            """
            The response rate is \(language.percent(share)), under 80%. Read what is said of single actors with care: the \
            answers that are missing may change the picture.
            """)
    }
}
