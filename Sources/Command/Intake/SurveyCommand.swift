internal import Analysis
internal import ArgumentParser
internal import Files
internal import Foundation
internal import Intake
internal import Model
internal import Results

struct SurveyCommand: Subcommand {
    static let words = CommandWords(
        Name(
            "Gör en enkät: vem som tillfrågas om vem, och formuläret.",
            "Make a survey: who is asked about whom, and the form."),
        Name(
            """
            Tillfrågade blir de som har med varandra att göra: de som ett mål gäller, som möts
            i ett forum, som är grannkommuner, eller vars relation någon av dem har svarat om
            eller ett dokument beskriver. Det som bestäms skrivs i asked.csv, och det som
            redan står där för mätomgången gäller. --all frågar alla om alla, i allmänhet.

            Formuläret säger vem som frågar och varför, vad som händer med svaren, vad som
            lovas, och vad varje nivå betyder. ”collect” läser svaren, från vilket verktyg de
            än kommer.
            """,
            """
            Asked are those who have to do with each other: whom a target is for, who meet
            in a forum, who are neighboring municipalities, or whose relation one of them
            has answered on or a document describes. What is decided is written to
            asked.csv, and what stands there for the wave holds. --all asks everybody about
            everybody, in general.

            The form says who asks and why, what is done with the answers, what is
            promised, and what each level means. 'collect' reads the answers, from
            whatever tool they come.
            """),
        examples: Name(
            """
            samverkan survey mitt-nätverk -o enkät
            samverkan survey mitt-nätverk --dry-run
            samverkan survey mitt-nätverk --wave 2027 --for forms -o enkät --leader "Region X"
            samverkan survey mitt-nätverk --for papper --single -o enkät
            """,
            """
            samverkan survey my-network -o survey
            samverkan survey my-network --dry-run
            samverkan survey my-network --wave 2027 --for forms -o survey --leader "Region X"
            samverkan survey my-network --for paper --single -o survey
            """))
    static let configuration = CommandConfiguration("survey", words)

    @OptionGroup var argument: FolderArgument
    @Option(name: [.short, .long], help: ArgumentHelp(.surveyFolder), completion: .directory)
    var output: String?
    @Option(name: .customLong("wave"), help: ArgumentHelp(.surveyWave))
    var chosenWave: String?
    @Option(name: .customLong("for"), help: ArgumentHelp(.surveyForm))
    var form: SurveyForm = .excel
    @Flag(help: ArgumentHelp(.surveyAll))
    var all = false
    @Flag(help: ArgumentHelp(.surveySingle))
    var single = false
    @Flag(help: ArgumentHelp(.surveyLevelsOnly))
    var levelsOnly = false
    @Option(help: ArgumentHelp(.surveyLeader))
    var leader = ""
    @Option(help: ArgumentHelp(.surveyWhy))
    var why = ""
    @Flag(help: ArgumentHelp(.surveyDryRun))
    var dryRun = false
    @Flag(name: .shortAndLong, help: ArgumentHelp(.surveyReplace))
    var force = false
    @OptionGroup var common: CommonOptions

    func validate() throws {
        if output == nil && !dryRun {
            throw Failure(
                .usage,
                Name("det sägs inte var enkäten ska skrivas", "nothing says where to write the survey"),
                remedy: Name(
                    "Ange en mapp med -o, eller --dry-run.", "Name a folder with -o, or give --dry-run."))
        }
        if single && !form.isForEach {
            throw Failure(
                .usage,
                Name("--single gäller bara excel och papper", "--single is for excel and paper only"),
                remedy: Name(
                    "Utelämna det: formuläret är redan ett för alla.",
                    "Leave it out: the form is one for all already."))
        }
    }

    func perform(_ console: Console) throws {
        let folder = try NetworkArgument.existing(argument.folder)
        var network = try argument.network(console)
        var waves: [UInt8]?
        if network.hasNoWave {
            let (bytes, draft) = folder.adding(wave: try firstWave())
            network = try draft.validated().network
            waves = bytes
        }
        let wave = try wave(in: network)
        let plan = SurveyPlan(network, wave: wave, targeted: Self.targeted(network, wave), everybody: all)
        guard !plan.items.isEmpty else {
            throw Failure(
                .data, Name("ingen har någon att tillfrågas om", "nobody has anybody to be asked about"),
                remedy: Name(
                    "Skriv mål, forum eller deltagare, eller fråga alla om alla med --all.",
                    "Write targets, forums or participants, or ask everybody about everybody with --all."))
        }
        if all, !plan.asksEverybody(in: network) {
            throw Failure(
                .usage,
                Name(
                    "asked.csv bestämmer redan vem som tillfrågas om vem i \(network.waves[wave].id)",
                    "asked.csv already decides who is asked about whom in \(network.waves[wave].id)"),
                remedy: Name(
                    "Utelämna --all, eller ta bort omgångens rader i asked.csv.",
                    "Leave out --all, or remove the wave's rows from asked.csv."))
        }
        let survey = Survey(
            network, plan, console.language, leader: leader, purpose: why,
            asksWishes: !levelsOnly)
        let asked = plan.askedTable(in: network, folder.draft())
        tell(of: survey, isNew: asked != nil, console)
        if dryRun { return try console.write(Self.list(survey)) }
        guard let output else { return }
        let files = try form.files(survey, inOne: single)
        try OutputFile.write(
            files.map { OutputFile(path: "\(output)/\($0.name)", bytes: $0.bytes) }, replacing: force)
        let tables = [(Draft.TableName.waves, waves), (.asked, asked)].compactMap { name, bytes in
            bytes.map { OutputFile(path: "\(folder.path)/\(name.file)", bytes: $0) }
        }
        try OutputFile.write(tables, replacing: true)
        let also = tables.map { ($0.path as NSString).lastPathComponent }.joined(separator: ", ")
        console.tell(
            "skrivet: \(files.count) \(files.count == 1 ? "fil" : "filer") i \(output.forShell)\(also.isEmpty ? "" : ", och \(also)")",
            "written: \(files.count) \(files.count == 1 ? "file" : "files") in \(output.forShell)\(also.isEmpty ? "" : ", and \(also)")"
        )
    }

    /// What the first wave of a network is to be called.
    private func firstWave() throws(Failure) -> String {
        if let chosenWave, !chosenWave.isEmpty { return chosenWave }
        throw Failure(
            .usage, Name("nätverket har ingen mätomgång än", "the network has no wave yet"),
            remedy: Name("Ange vad den ska heta: --wave 2026.", "Say what it is to be called: --wave 2026."))
    }

    /// The wave that is named, else the last, if nobody has answered in it yet.
    private func wave(in network: Network) throws(Failure) -> Wave.Place {
        if let chosenWave { return try network.place(ofWaveNamed: chosenWave) }
        let last = network.waves.count - 1
        guard network.reports(in: last).contains(where: { $0.by != .document }) else { return last }
        throw Failure(
            .usage,
            Name(
                "i den sista mätomgången, \(network.waves[last].id), finns det redan svar",
                "the last wave, \(network.waves[last].id), has answers already"),
            remedy: Name(
                "Skriv den nya omgången sist i waves.csv, eller ange vilken med --wave.",
                "Write the new wave last in waves.csv, or name one with --wave."))
    }

    /// What targets rule in the wave; it is Analysis that knows.
    private static func targeted(_ network: Network, _ wave: Wave.Place) -> [SurveyPlan.Subject] {
        Gaps(WaveRelations(network, wave: wave)).dyads.flatMap { targeted in
            targeted.units.map { SurveyPlan.Subject(dyad: targeted.dyad, forum: $0.forum) }
        }
    }

    private func tell(of survey: Survey, isNew: Bool, _ console: Console) {
        let network = survey.network
        let counts = survey.respondents.map(\.questionCount)
        let total = counts.reduce(0, +)
        let most = counts.max() ?? 0
        let partners = Set(survey.plan.items.map(\.partner)).count
        let average = counts.isEmpty ? 0 : (total + counts.count / 2) / counts.count
        let wave = network.waves[survey.plan.wave].id
        console.tell(
            "\(wave): \(counts.count) organisationer tillfrågas om \(partners): \(total) frågor, i snitt \(average) var och som mest \(most)",
            "\(wave): \(counts.count) organisations are asked about \(partners): \(total) questions, \(average) each on average and \(most) at most"
        )
        if most > Self.bearable {
            let burdened = survey.respondents.filter { $0.questionCount > Self.bearable }
            let names = burdened.prefix(5).map { network.actors[$0.actor].name }.joined(separator: ", ")
            let rest = burdened.count > 5 ? burdened.count - 5 : 0
            console.tell(
                "varning: mer än \(Self.bearable) frågor är svårt att orka med: \(names)\(rest > 0 ? " och \(rest) till" : "")",
                "warning: more than \(Self.bearable) questions are hard to bear: \(names)\(rest > 0 ? " and \(rest) more" : "")"
            )
        }
        let left = network.actorsAlive(in: survey.plan.wave).filter { !survey.plan.actors.contains($0) }
        if !left.isEmpty {
            let names = left.prefix(5).map { network.actors[$0].name }.joined(separator: ", ")
            console.tell(
                "tillfrågas inte, eftersom inget mål, forum, gränsgranne eller tidigare svar rör dem: \(names)\(left.count > 5 ? " och \(left.count - 5) till" : "")",
                "not asked, since no target, forum, neighbor or earlier answer concerns them: \(names)\(left.count > 5 ? " and \(left.count - 5) more" : "")"
            )
        }
        if survey.plan.items.contains(where: { $0.reasons == [.decided] }) {
            console.tell(
                "det som står i asked.csv gäller; ta bort omgångens rader där för att bestämma på nytt",
                "what stands in asked.csv holds; remove the wave's rows there to decide anew")
        } else if isNew, network.asked == nil, survey.plan.wave > 0 {
            console.tell(
                "asked.csv är ny: vilka som tillfrågades i tidigare mätomgångar står inte i den",
                "asked.csv is new: it does not say who was asked in earlier waves")
        }
        if network.waves[survey.plan.wave].promise == nil {
            console.tell(
                "mappen säger inte vad som lovas; enkäten lovar det strängaste, ”\(Promise.agreed.name(.swedish))” (”samverkan settings” ändrar det)",
                "the folder does not say what is promised; the survey promises the strictest, “\(Promise.agreed.name(.english))” (“samverkan settings” changes that)"
            )
        }
        if leader.isEmpty {
            console.tell(
                "enkäten nämner inte vem som frågar; --leader gör det",
                "the survey does not name who asks; --leader does")
        }
    }

    /// So many questions are about what one person answers before giving up.
    private static let bearable = 40

    /// Who is asked about whom, a line each.
    private static func list(_ survey: Survey) -> String {
        survey.respondents.map { respondent in
            let partners = respondent.partners.map { partner in
                let count = partner.forums.count
                return survey.network.actors[partner.actor].name + (count > 1 ? " (\(count))" : "")
            }
            let name = survey.network.actors[respondent.actor].name
            return "\(name), \(respondent.questionCount): \(partners.joined(separator: "; "))".harmless + "\n"
        }.joined()
    }
}

/// What the form is made for.
enum SurveyForm: String, CaseIterable, ExpressibleByArgument {
    case excel, forms, limesurvey, qualtrics, google, paper

    /// Whether each organisation gets a form of its own.
    var isForEach: Bool { self == .excel || self == .paper }

    func files(_ survey: Survey, inOne: Bool) throws(Failure) -> [SurveyFile] {
        switch self {
        case .excel:
            do {
                return try survey.workbooks(inOne: inOne)
            } catch {
                throw Failure(error)
            }
        case .forms: return survey.microsoftForms
        case .limesurvey: return survey.limeSurvey
        case .qualtrics: return survey.qualtrics
        case .google: return survey.googleForms
        case .paper: return survey.paper(inOne: inOne)
        }
    }
}

extension Failure {
    init(_ fault: WorkbookWriteFault) {
        switch fault {
        case .tooLarge(let sheet):
            self.init(
                .data,
                Name(
                    "bladet ”\(sheet)” blir större än vad kalkylprogram klarar",
                    "the sheet “\(sheet)” is larger than spreadsheets can hold"))
        case .noRoom:
            self.init(
                .inputOutput,
                Name(
                    "det finns inte plats att skriva arbetsboken, på disk eller i minnet",
                    "there is no room to write the workbook, on disk or in memory"))
        case .refused(let why):
            self.init(
                .internalError,
                Name("arbetsboken gick inte att skriva (\(why))", "cannot write the workbook (\(why))"))
        }
    }
}
