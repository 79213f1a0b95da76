/// The words that stand for an id or a heading in what people write, Swedish and English.
///
/// One table, the one that `rules.md` binds: what, id, Swedish words, English words. Words are compared in normal form.
public enum Vocabulary {
    /// What a word can stand for.
    public enum Subject: String, CaseIterable, Sendable {
        case column, kind, status, purpose
        case indicatorValue = "indicator value"
        case arena, obstacle, governance
        case agreementStatus = "agreement status"
        case promise
    }

    /// An id with every word that stands for it.
    public struct Entry: Sendable {
        public let subject: Subject
        public let id: String
        public let swedish: [String]
        public let english: [String]
    }

    /// In the order of the table.
    public static let entries: [Entry] = table.split(separator: "\n").dropFirst().compactMap { line in
        let cells = line.split(separator: ",", omittingEmptySubsequences: false)
        func words(_ cell: Substring) -> [String] { cell.split(separator: "|").map(String.init) }
        return Subject(rawValue: String(cells[0])).map {
            Entry(subject: $0, id: String(cells[1]), swedish: words(cells[2]), english: words(cells[3]))
        }
    }

    /// The id that a word stands for, by the word's normal form; an id stands for itself. Nil for any other word.
    public static func id(of word: String, in subject: Subject) -> String? {
        idsByForm[subject]?[word.normalForm]
    }

    /// The first word for an id in each language; nil for what is no id of the subject.
    public static func name(of id: String, in subject: Subject) -> Name? {
        guard let entry = entries.first(where: { $0.subject == subject && $0.id == id }) else { return nil }
        return Name(swedish: entry.swedish.first ?? id, english: entry.english.first ?? id)
    }

    /// Every id and word of a subject: what a misspelt one was probably meant to be.
    static func words(of subject: Subject) -> [String] {
        entries.filter { $0.subject == subject }.flatMap { [$0.id] + $0.swedish + $0.english }
    }

    /// The Swedish words for ids of one subject; the ids themselves where no subject has them all.
    static func inSwedish(_ ids: [String]) -> [String] {
        for subject in Subject.allCases where subject != .column {
            let words = ids.compactMap { id in
                entries.first { $0.subject == subject && $0.id == id }?.swedish.first
            }
            if words.count == ids.count { return words }
        }
        return ids
    }

    // Ids first: "region" is a kind before it is anybody's word for one. A heading's id alone is told by its Swedish words,
    // since "from" and "source" may be headings of another program.
    private static let idsByForm: [Subject: [String: String]] = {
        var found: [Subject: [String: String]] = [:]
        for entry in entries where entry.subject != .column {
            found[entry.subject, default: [:]][entry.id.normalForm] = entry.id
        }
        for entry in entries {
            for word in entry.swedish + entry.english where found[entry.subject]?[word.normalForm] == nil {
                found[entry.subject, default: [:]][word.normalForm] = entry.id
            }
        }
        return found
    }()

    /// As `rules.md` has it, row for row.
    package static let table = """
        what,id,sv,en
        column,id,id,
        column,name,namn|benämning,
        column,kind,typ|slag|aktörstyp,
        column,short,kortnamn|förkortning,
        column,county,län|länskod,
        column,municipality,kommun|kommunkod,
        column,governance,nivå i förvaltningen|styrningsnivå,
        column,capacity,kapacitet,
        column,since,från och med,
        column,until,till och med,
        column,became,blev|uppgick i,
        column,wave,mätomgång|omgång,
        column,from,från,
        column,to,till,
        column,level,nivå|samverkansnivå,
        column,forum,forum,
        column,by,enligt|uppgiftslämnare,
        column,respondent,svarande|svarskod,
        column,arena,arena,
        column,wanted,önskad nivå|önskas,
        column,ticked,kryssade nivåer,
        column,obstacle,hinder,
        column,date,datum,
        column,source,källa,
        column,note,anmärkning|kommentar,
        column,process,process,
        column,purpose,syfte,
        column,description,beskrivning,
        column,actor,aktör|organisation,
        column,role,roll,
        column,partner,motpart,
        column,min,lägst|minsta nivå,
        column,max,högst|högsta nivå,
        column,from_kind,från typ,
        column,to_kind,till typ,
        column,status,status,
        column,agreed_by,överenskommet av,
        column,decided,beslutat,
        column,due,ska nås senast|senast,
        column,reason,skäl|motivering,
        column,indicator,indikator|kännetecken|tecken,
        column,value,värde,
        column,start,start|början,
        column,end,slut,
        column,alias,alias|annat namn,
        kind,agency,statlig myndighet|statliga myndigheter|myndighet,government agency|government agencies|agency
        kind,county-board,länsstyrelse|länsstyrelser,county administrative board|county administrative boards|county board
        kind,region,region|regioner,region|regions
        kind,regional-federation,regionförbund|samverkansorgan,regional federation|regional federations
        kind,municipality,kommun|kommuner,municipality|municipalities
        kind,municipal-federation,kommunalförbund,federation of municipalities|federations of municipalities
        kind,municipal-company,kommunalt bolag|kommunala bolag,municipal company|municipal companies
        kind,firm,företag|bolag,firm|firms|company|companies
        kind,business-organisation,näringslivsorganisation|näringslivsorganisationer,business organisation|business organisations
        kind,academia,lärosäte|lärosäten|akademi|högskola|universitet,university|universities|academia|research
        kind,civil-society,civilsamhälle|förening|föreningar|organisation i civilsamhället,civil society|civil society organisation
        kind,residents,invånare|invånargrupp,residents
        kind,committee,utredning|utredningar|kommitté,committee|committee of inquiry
        kind,network,nätverk,network|networks
        kind,government,regering|regeringen,government
        kind,international,internationell aktör|internationella aktörer,international body|international bodies
        kind,other,annan|övrig|övriga,other
        status,law,lag|enligt lag,law
        status,assignment,uppdrag|enligt uppdrag,assignment
        status,agreed,överenskommet|överenskommen|avtalat,agreed
        status,proposed,förslag|föreslaget|föreslagen,proposed
        status,example,exempel,example
        purpose,network,nätverk|gemensamt nätverk,network
        purpose,understanding,förståelse|gemensam förståelse,understanding
        purpose,effort,insats|gemensam insats,effort
        purpose,vision,vision|gemensam vision,vision
        indicator value,yes,ja,yes
        indicator value,partly,delvis,partly
        indicator value,no,nej,no
        indicator value,unknown,okänt|vet ej|vet inte,unknown|do not know
        arena,political,politisk|politiker|politisk nivå,political
        arena,director,ledning|ledningsnivå|direktör,director
        arena,manager,chef|chefsnivå|mellanchef,manager
        arena,official,tjänsteperson|tjänsteman|tjänstemannanivå|handläggare,official|staff
        obstacle,time,tid|tidsbrist,time
        obstacle,mandate,mandat,mandate
        obstacle,roles,roller|otydliga roller,roles
        obstacle,knowledge,kunskap,knowledge
        obstacle,wrong-forum,fel forum,wrong forum
        governance,national,nationell|nationell nivå,national
        governance,regional,regional nivå,regional
        governance,local,lokal|kommunal|lokal nivå,local
        column,what,vad|överenskommelse,
        column,responsible,ansvarig,
        column,promise,löfte,
        agreement status,planned,planerat,planned
        agreement status,held,hållet|genomfört,held
        agreement status,done,klart,done
        agreement status,dropped,avskrivet,dropped
        promise,confirmed,bekräftat,confirmed
        promise,agreed,samstämmigt,agreed
        promise,open,öppet,open
        """
}
