import Model

/// The catalogue of sentences that count. A sentence that counts and has no form here fails.
enum CountedForms {
    /// Swedish and English of one sentence.
    typealias Pair = (swedish: String, english: String)

    /// What the first page says, and what the sections on the map, levels and gaps say.
    static let wave: [Pair] = [
        (
            "Summor räknas på alla svar när de som inte visas är minst {fewest}, av minst {fewest} organisationer och inte alla lika, också utan vilken organisation som helst; annars bara på dem som visas.",
            "Sums are made of all answers when those not shown are {fewest} or more, of {fewest} organisations or more and not all alike, also without any one organisation; else of those shown alone."
        ),
        (
            "{gaps.response.answered} av {gaps.response.asked} [tillfrågad organisation|tillfrågade organisationer] har svarat ({%gaps.response.actor_response})‹, och {gaps.response.answers} av {gaps.response.items} [sida|sidor] av de relationer som någon nämner är [besvarad|besvarade] ({%gaps.response.item_response})¦, och {gaps.response.answers} av {gaps.response.items} [efterfrågat svar|efterfrågade svar] är [lämnat|lämnade] ({%gaps.response.item_response})›‹; läs bara de stora dragen¦; var försiktig med slutsatser om enskilda aktörer›.",
            "{gaps.response.answered} of {gaps.response.asked} [organisation asked|organisations asked] answered ({%gaps.response.actor_response})‹, and {gaps.response.answers} of {gaps.response.items} [side|sides] of the relations that somebody mentions [was|were] answered ({%gaps.response.item_response})¦, and {gaps.response.answers} of {gaps.response.items} [answer|answers] asked for [was|were] given ({%gaps.response.item_response})›‹; read the broad patterns only¦; be careful with conclusions on single actors›."
        ),
        (
            "Vilka som tillfrågats är inte angivet; {gaps.response.answers} av {gaps.response.items} [sida|sidor] av de relationer som någon nämner är [besvarad|besvarade] ({%gaps.response.item_response})‹; läs bara de stora dragen¦; var försiktig med slutsatser om enskilda aktörer›.",
            "Who was asked is not stated; {gaps.response.answers} of {gaps.response.items} [side|sides] of the relations that somebody mentions [was|were] answered ({%gaps.response.item_response})‹; read the broad patterns only¦; be careful with conclusions on single actors›."
        ),
        (
            "Kodat från dokument, ingen enkät: dokumenten nämner {asked} relation[|er], ‹utan känd nivå¦med känd nivå¦alla med känd nivå¦varav {known} med känd nivå›‹, och om {measures.counts.unasked} [annan möjlig|andra möjliga] vet vi inget›.",
            "Coded from documents, no survey: the documents mention {asked} relation[|s], ‹without a known level¦with a known level¦all of them with a known level¦{known} of them with a known level›‹, and of {measures.counts.unasked} other possible [one|ones] we know nothing›."
        ),
        (
            "Av {decided.targeted} relation[|er] med mål: \(standing.swedish("decided")): {%decided.lower|decided.upper} i linje.",
            "Of {decided.targeted} relation[|s] with a target: \(standing.english("decided")): {%decided.lower|decided.upper} in line."
        ),
        // Where the two parts would give one away, all stand together.
        (
            "Av {gaps.headline.targeted} relation[|er] med mål: \(standing.swedish("gaps.headline.standing")): {%gaps.headline.lower|gaps.headline.upper} i linje.",
            "Of {gaps.headline.targeted} relation[|s] with a target: \(standing.english("gaps.headline.standing")): {%gaps.headline.lower|gaps.headline.upper} in line."
        ),
        (
            "Av {suggested.targeted} relation[|er] med bara föreslagna mål eller exempel: \(standing.swedish("suggested")): {%suggested.lower|suggested.upper} i linje.",
            "Of {suggested.targeted} relation[|s] with only proposed targets or examples: \(standing.english("suggested")): {%suggested.lower|suggested.upper} in line."
        ),
        (
            "Leder alla samtal till målnivån kommer {next.gained} fler av {next.after.headline.targeted} relation[|er] säkert i linje med målet‹, och nätets delar blir {next.after.components} i stället för {next.before.components}›.",
            "If all conversations lead to the target level, {next.gained} more of {next.after.headline.targeted} relation[|s] surely [comes|come] in line with it‹, and the parts of the network become {next.after.components} instead of {next.before.components}›."
        ),
        (
            "Inget glapp är känt, men för {state.unknown} relation[|er] med mål saknas uppgifter.",
            "No gap is known, but for {state.unknown} relation[|s] with a target information is missing."
        ),
        (
            "Inget glapp är känt, men om {state.unknown} relation[|er] saknas uppgifter.",
            "No gap is known, but of {state.unknown} relation[|s] information is missing."
        ),
        (
            "Här står {=30} av {state.gaps} glapp; alla finns i tabellen.",
            "{=30} of {state.gaps} gaps stand here; the table has all."
        ),
        (
            "Här står {=200} av {units} rader; alla finns i gaps.csv.",
            "{=200} of {units} rows stand here; gaps.csv has all."
        ),
        (
            "Här står {=200} av {asked} rader; alla finns i relations.csv.",
            "{=200} of {asked} rows stand here; relations.csv has all."
        ),
        ("Avstånd: {here.steps} steg till målet", "Distance: {here.steps} step[|s] to the target"),
        ("Avstånd: {here.steps} steg djupare", "Distance: {here.steps} step[|s] deeper"),
        // The map.
        (
            "Kartan visar {~map.relations} relation[|er] mellan {~map.joined} aktör[|er]: «{ties.both} som båda sidor uppger¦{~map.answered} som båda har svarat om¦{ties.claimed_only} som bara en sida uppger¦{~one_answer} om [vilken|vilka] ett svar finns¦{~map.documented} [känd|kända] ur dokument».",
            "The map shows {~map.relations} relation[|s] among {~map.joined} actor[|s]: «{ties.both} that both sides tell of¦{~map.answered} that both have answered for¦{ties.claimed_only} that only one side tells of¦{~one_answer} of which one answer exists¦{~map.documented} known from documents»."
        ),
        (
            "Kartan visar {measures.counts.actors} aktör[|er] utan någon känd relation: vilka som finns, inte hur de samverkar.",
            "The map shows {measures.counts.actors} actor[|s] without any known relation: who there is, not how they work together."
        ),
        (
            "{~map.lacking} aktör[|er] har mål men ingen relation på kartan.",
            "{~map.lacking} actor[|s] [has|have] targets but no tie on the map."
        ),
        (
            "{~map.alone} aktör[|er] står utan känd relation.",
            "{~map.alone} actor[|s] [has|have] no known relation."
        ),
        (
            "Mot målet: «\(marks.swedish)».", "Against the target: «\(marks.english)»."
        ),
        ("Utan känd relation ({~map.alone})", "Without a known relation ({~map.alone})"),
        // Levels.
        (
            "Av {possible} [möjlig relation|möjliga relationer]: «{ties.both} bekräftas av båda sidor¦{ties.claimed_only} uppges av bara den ena¦{ties.documented} framgår av dokument¦{~ties.none} finns inte¦{measures.counts.not_relevant} är inte [aktuell|aktuella]¦{~one_answer} har ett svar¦{~ties.withheld} visas inte¦{~ties.unknown} är [okänd|okända]¦{measures.counts.unasked} ‹nämns inte i någon uppgift¦nämns inte eller visas inte›».",
            "Of {possible} possible relation[|s]: «{ties.both} confirmed by both sides¦{ties.claimed_only} claimed by only one¦{ties.documented} known from documents¦{~ties.none} known not to exist¦{measures.counts.not_relevant} not relevant¦{~one_answer} with one answer¦{~ties.withheld} not shown¦{~ties.unknown} unknown¦{measures.counts.unasked} ‹not mentioned at all¦not mentioned or not shown›»."
        ),
        (
            "I {contested} relation[|er] skiljer sig de båda svaren med två steg eller mer.",
            "In {contested} relation[|s] the two answers are two steps or more apart."
        ),
        (
            "Den bekräftade nivån i {~withheld.confirmed} relation[|er]‹ och den angivna nivån i {~withheld.claimed} relation[|er]› räknas inte med i nivåbilden: visad skulle den röja ett enskilt svar.",
            "The confirmed level of {~withheld.confirmed} relation[|s] ‹is¦and the claimed level of {~withheld.claimed} relation[|s] are› left out of the level profile: showing it would give a single answer away."
        ),
        (
            "Den angivna nivån i {~withheld.claimed} relation[|er] räknas inte med i nivåbilden: visad skulle den röja ett enskilt svar.",
            "The claimed level of {~withheld.claimed} relation[|s] is left out of the level profile: showing it would give a single answer away."
        ),
        (
            "Mittnivån är {^maturity.profiles.network.confirmed.median} (bekräftad)‹ och {^maturity.profiles.network.claimed.median} (angiven)›.",
            "The median level is {^maturity.profiles.network.confirmed.median} (confirmed)‹ and {^maturity.profiles.network.claimed.median} (claimed)›."
        ),
        (
            "Mittnivån är {^maturity.profiles.network.claimed.median} (angiven).",
            "The median level is {^maturity.profiles.network.claimed.median} (claimed)."
        ),
        (
            "Bekräftad nivå är känd för {known} av {possible} [möjlig relation|möjliga relationer] och angiven nivå för {maturity.profiles.network.claimed.known}.",
            "The confirmed level is known for {known} of {possible} possible relation[|s], the claimed one for {maturity.profiles.network.claimed.known}."
        ),
        (
            "Mittnivån är {^maturity.profiles.network.confirmed.median} enligt dokumenten, känd för {known} av {possible} [möjlig relation|möjliga relationer].",
            "The median level is {^maturity.profiles.network.confirmed.median} by the documents, known for {known} of {possible} possible relation[|s]."
        ),
        (
            "* Om {~kinds.unknown} [annat|andra] par av typer är inget känt.",
            "* Of {~kinds.unknown} other pair[|s] of kinds nothing is known."
        ),
        (
            "Om {~kinds.unknown} [annat|andra] par av typer är inget känt.",
            "Of {~kinds.unknown} other pair[|s] of kinds nothing is known."
        ),
        // How the share was made.
        (
            "Bland de relationer där båda sidor är kända är {gaps.headline.within} av {gaps.headline.both_known} i linje ({%gaps.headline.share}); resten säger den andelen inget om.",
            "Of the relations where both sides are known {gaps.headline.within} of {gaps.headline.both_known} [is|are] in line ({%gaps.headline.share}); of the rest that share says nothing."
        ),
    ]

    /// How targeted relations stand, in the order of the sentence.
    enum standing {
        static func swedish(_ part: String) -> String {
            "«{\(part).in_line} i linje¦{\(part).short} inte [nådd|nådda]¦{\(part).above} djupare¦{\(part).ahead} ska nås senare¦{\(part).undecided} går inte att avgöra»"
        }

        static func english(_ part: String) -> String {
            "«{\(part).in_line} in line¦{\(part).short} not reached¦{\(part).above} deeper¦{\(part).ahead} to be reached later¦{\(part).undecided} that cannot be told»"
        }
    }

    /// What stands on lines of the map, and of pairs without one.
    private static let marks: Pair = (
        [
            "under målet", "under målet enligt ett svar", "under föreslagen nivå", "under exempelnivån",
            "olika syn", "att ta upp", "djupare än målet", "mål finns, men ingen samverkan",
            "målet inte nått, nivån under kartans gräns", "under målet enligt ett svar, under kartans gräns",
            "under föreslagen nivå, under kartans gräns", "under exempelnivån, under kartans gräns",
        ].map { "\($0): {~mark.\($0)}" }.joined(separator: "¦"),
        [
            "below the target", "below the target by one answer", "below the proposed level",
            "below the example level", "different views", "to take up", "deeper than the target",
            "a target, but no tie", "target not reached, level below the map’s limit",
            "below the target by one answer, below the map’s limit",
            "below the proposed level, below the map’s limit",
            "below the example level, below the map’s limit",
        ].map { "\($0): {~mark.\($0)}" }.joined(separator: "¦")
    )
}
