internal import Model

/// Everything that a form says beside its names and levels.
///
/// **Guarantee.** A form says who asks and why, what is done with the answers, the promise of the wave in the words
/// that are kept (`rules.md` §6), how to answer, and that respondents are codes.
struct SurveyWords: Sendable {
    struct Part: Sendable {
        let heading: String
        let paragraphs: [String]
    }

    let language: Language
    let title: String
    let network: String
    let period: String
    /// Who asks, and why; both may be empty.
    let leader: String
    let purpose: String
    let promise: Promise
    let top: Level
    let obstacles: [String]

    init(_ network: Network, wave: Wave.Place, _ language: Language, leader: String, purpose: String) {
        self.language = language
        self.network = network.title
        let told = network.waves[wave]
        period = told.name.isEmpty ? told.id.text : told.name
        title = language("Enkät om samverkan", "Survey on collaboration")
        self.leader = leader.withoutControls.tidied
        self.purpose = purpose.withoutControls.tidied
        promise = network.promise(in: wave) ?? .agreed
        top = network.scale.top
        obstacles = SurveyChoice.obstacles(language)
    }

    /// "Enkät om samverkan: Södra Vätterbygden, 2027".
    var longTitle: String {
        ([title + ": " + network] + (period.isEmpty ? [] : [period])).joined(separator: ", ")
    }

    /// The question of a survey, about one partner.
    func question(_ partner: String, in forum: String?) -> String {
        QuestionWords(language).question(partner, in: forum, during: period)
    }

    var whichOrganisation: String { QuestionWords.organisation(language) }

    var ownCode: String { ColumnWord.ownCode.word(language) }
    var respondentCode: String { ColumnWord.respondentCode.word(language) }

    var codeHint: String {
        language(
            "Till exempel r1. Skriv aldrig ett namn, en e-postadress eller ett telefonnummer.",
            "For example r1. Never write a name, an e-mail address or a phone number.")
    }

    var wanted: String { ColumnWord.wanted.word(language) }
    var obstacle: String { ColumnWord.obstacle.word(language) }

    var wantedHint: String {
        language(
            "Den nivå som ni skulle vilja ha framöver. Frivilligt.",
            "The level that you would like from here on. Optional.")
    }

    var obstacleHint: String {
        let list = obstacles.map { $0.lowercased() }.joined(separator: ", ")
        return language(
            "Vad som mest står i vägen: \(list), eller några egna ord utan personnamn. Frivilligt.",
            "What stands most in the way: \(list), or a few words of your own without names of persons. Optional."
        )
    }

    /// What stands before the questions.
    var introduction: [Part] {
        [
            Part(
                heading: language("Vem frågar, och varför", "Who asks, and why"),
                paragraphs: [whoAsks, purpose.isEmpty ? usualPurpose : purpose]),
            Part(
                heading: language("Vad som händer med svaren", "What is done with the answers"),
                paragraphs: [
                    language(
                        "Svaren läggs samman till en bild av nätverket, som de som deltar får se och samtalar om.",
                        "The answers are put together into a picture of the network, which those who take part see and talk about."
                    ), promised,
                ]),
            Part(
                heading: language("Så svarar ni", "How to answer"),
                paragraphs: [
                    language(
                        "Ta en organisation i taget, och välj den nivå som bäst beskriver samverkan som den var. Svara för organisationen, inte för dig själv.",
                        "Take one organisation at a time, and choose the level that best describes the collaboration as it was. Answer for the organisation, not for yourself."
                    ),
                    language(
                        "Det som lämnas tomt räknas som inte besvarat, aldrig som ingen samverkan.",
                        "What is left blank counts as not answered, never as no collaboration."),
                    language(
                        "Svarar flera för samma organisation får var och en sin svarskod: r1, r2 och så vidare. Koden skiljer svaren åt; skriv inga namn.",
                        "Where several answer for one organisation, each has a respondent code: r1, r2 and so on. The code tells the answers apart; write no names."
                    ),
                ]),
        ]
    }

    private var whoAsks: String {
        let whom =
            leader.isEmpty ? language("Den som leder samverkan i", "Whoever leads collaboration in") : leader
        let about = period.isEmpty ? "" : language(" under \(period)", " during \(period)")
        return leader.isEmpty
            ? language(
                "\(whom) \(network) frågar hur organisationerna samverkade\(about).",
                "\(whom) \(network) asks how the organisations worked together\(about).")
            : language(
                "\(whom) frågar hur organisationerna i \(network) samverkade\(about).",
                "\(whom) asks how the organisations in \(network) worked together\(about).")
    }

    private var usualPurpose: String {
        language(
            "Svaren visar var vi samverkar, hur djupt, och vad vi behöver tala om.",
            "The answers show where we work together, how deeply, and what we need to talk about.")
    }

    /// The promise, with the name of who leads where the words have a place for it.
    var promised: String { promise.statement(language, leader: leader) }
}
