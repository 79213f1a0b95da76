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
        // The first page.
        (
            "‹Mer än hälften av relationerna med mål är i linje¦Minst hälften av relationerna med mål är i linje¦Färre än hälften av relationerna med mål är i linje¦Högst hälften av relationerna med mål är i linje¦Om hälften av relationerna med mål är i linje går inte att säga¦Ingen relation med mål är i linje›‹, men ¦: ›«{decided.short} når inte sitt mål¦{decided.to_take_up} behöver tas upp¦{decided.undecided} går inte att avgöra».",
            "‹More than half of the relations with a target are in line¦At least half of the relations with a target are in line¦Fewer than half of the relations with a target are in line¦At most half of the relations with a target are in line¦Whether half of the relations with a target are in line cannot be told¦No relation with a target is in line›‹, but ¦: ›«{decided.short} [falls short of its target|fall short of theirs]¦{decided.to_take_up} [needs|need] to be taken up¦{decided.undecided} cannot be told»."
        ),
        (
            "‹Mer än hälften av relationerna med mål är i linje¦Minst hälften av relationerna med mål är i linje¦Färre än hälften av relationerna med mål är i linje¦Högst hälften av relationerna med mål är i linje¦Om hälften av relationerna med mål är i linje går inte att säga¦Ingen relation med mål är i linje›‹, men ¦: ›«{gaps.headline.standing.short} når inte sitt mål¦{gaps.headline.standing.to_take_up} behöver tas upp¦{gaps.headline.standing.undecided} går inte att avgöra».",
            "‹More than half of the relations with a target are in line¦At least half of the relations with a target are in line¦Fewer than half of the relations with a target are in line¦At most half of the relations with a target are in line¦Whether half of the relations with a target are in line cannot be told¦No relation with a target is in line›‹, but ¦: ›«{gaps.headline.standing.short} [falls short of its target|fall short of theirs]¦{gaps.headline.standing.to_take_up} [needs|need] to be taken up¦{gaps.headline.standing.undecided} cannot be told»."
        ),
        (
            "Om målen nås går inte att säga: svaren räcker inte för någon av {decided.targeted} relation[|er] med mål.",
            "Whether the targets are met cannot be told: the answers suffice for none of {decided.targeted} relation[|s] with a target."
        ),
        (
            "Om målen nås går inte att säga: svaren räcker inte för någon av {gaps.headline.targeted} relation[|er] med mål.",
            "Whether the targets are met cannot be told: the answers suffice for none of {gaps.headline.targeted} relation[|s] with a target."
        ),
        (
            "Inga mål är beslutade, och om de föreslagna nås går inte att säga: svaren räcker inte för någon av {suggested.undecided} relation[|er].",
            "No targets are decided, and whether those proposed are met cannot be told: the answers suffice for none of {suggested.undecided} relation[|s]."
        ),
        (
            "Inga mål är beslutade; av {suggested.targeted} relation[|er] med bara föreslagna mål eller exempel är ‹ingen¦{suggested.in_line}› i linje.",
            "No targets are decided; of {suggested.targeted} relation[|s] with only proposed targets or examples ‹none is¦{suggested.in_line} is¦{suggested.in_line} are› in line."
        ),
        (
            "{decided.in_line} av {decided.targeted} relation[|er] i linje med målet: Övriga: «{decided.short} inte [nådd|nådda]¦{decided.above} djupare¦{decided.to_take_up} att ta upp¦{decided.ahead} ska nås senare¦{decided.undecided} går inte att avgöra».",
            "{decided.in_line} of {decided.targeted} relation[|s] in line with [its|their] target: The others: «{decided.short} not reached¦{decided.above} deeper¦{decided.to_take_up} to take up¦{decided.ahead} to be reached later¦{decided.undecided} that cannot be told»."
        ),
        (
            "{gaps.headline.standing.in_line} av {gaps.headline.targeted} relation[|er] i linje med målet: Övriga: «{gaps.headline.standing.short} inte [nådd|nådda]¦{gaps.headline.standing.above} djupare¦{gaps.headline.standing.to_take_up} att ta upp¦{gaps.headline.standing.ahead} ska nås senare¦{gaps.headline.standing.undecided} går inte att avgöra».",
            "{gaps.headline.standing.in_line} of {gaps.headline.targeted} relation[|s] in line with [its|their] target: The others: «{gaps.headline.standing.short} not reached¦{gaps.headline.standing.above} deeper¦{gaps.headline.standing.to_take_up} to take up¦{gaps.headline.standing.ahead} to be reached later¦{gaps.headline.standing.undecided} that cannot be told»."
        ),
        (
            "Därtill har {suggested.targeted} relation[|er] bara föreslagna mål eller exempel.",
            "Besides, {suggested.targeted} relation[|s] [has|have] only proposed targets or examples."
        ),
        (
            "{%decided.lower|decided.upper} är i linje, lägst och högst: ‹Det lägsta gäller om inget av det som inte går att avgöra är i linje, det högsta om allt är det¦Inget svar som saknas kan ändra det›.",
            "{%decided.lower|decided.upper} are in line, at least and at most: ‹The least holds if none of what cannot be told is in line, the most if all of it is¦No missing answer can change that›."
        ),
        (
            "{%gaps.headline.lower|gaps.headline.upper} är i linje, lägst och högst: ‹Det lägsta gäller om inget av det som inte går att avgöra är i linje, det högsta om allt är det¦Inget svar som saknas kan ändra det›.",
            "{%gaps.headline.lower|gaps.headline.upper} are in line, at least and at most: ‹The least holds if none of what cannot be told is in line, the most if all of it is¦No missing answer can change that›."
        ),
        (
            "{known} av {asked} [nämnd relation|nämnda relationer] med känd nivå: Utan mål går det inte att säga om nivån räcker.",
            "{known} of {asked} [relation|relations] mentioned with a known level: Without targets it cannot be told whether the level suffices."
        ),
        (
            "{asked} [relation|relationer] nämns i dokument: Ingen har tillfrågats.",
            "{asked} [relation|relations] mentioned in documents: Nobody was asked."
        ),
        ("För {known} är nivån känd.", "Of {known} the level is known."),
        (
            "{gaps.response.answers} av {gaps.response.items} ‹[sida|sidor] av nämnda relationer är [besvarad|besvarade]¦[efterfrågat svar|efterfrågade svar] är [lämnat|lämnade]›: ‹{gaps.response.answered} av {gaps.response.asked} [tillfrågad organisation|tillfrågade organisationer] har svarat ({%gaps.response.actor_response})¦Vilka som tillfrågats är inte angivet›.",
            "{gaps.response.answers} of {gaps.response.items} ‹[side|sides] of the relations mentioned [was|were] answered¦[answer|answers] asked for [was|were] given›: ‹{gaps.response.answered} of {gaps.response.asked} [organisation asked|organisations asked] answered ({%gaps.response.actor_response})¦Who was asked is not stated›."
        ),
        (
            "Hur {gaps.headline.standing.undecided} relation[|er] med mål står mot målet går inte att avgöra‹, flest *›.",
            "How {gaps.headline.standing.undecided} relation[|s] with a target [stands|stand] against it cannot be told‹, most of them *›."
        ),
        (
            "Hur {decided.undecided} relation[|er] med mål står mot målet går inte att avgöra‹, flest *›.",
            "How {decided.undecided} relation[|s] with a target [stands|stand] against it cannot be told‹, most of them *›."
        ),
        (
            "Hur {~untold} relation[|er] med mål står mot målet går inte att avgöra‹, flest *›.",
            "How {~untold} relation[|s] with a target [stands|stand] against it cannot be told‹, most of them *›."
        ),
        // For everybody the JSON has no relation one by one, and so not which of those that cannot be told are decided.
        (
            "Om målen nås går inte att säga: svaren räcker inte för någon av {~untold} relation[|er] med mål.",
            "Whether the targets are met cannot be told: the answers suffice for none of {~untold} relation[|s] with a target."
        ),
        (
            "0 av {~untold} relation[|er] i linje med målet: Övriga: {~untold} går inte att avgöra.",
            "0 of {~untold} relation[|s] in line with [its|their] target: The others: {~untold} that cannot be told."
        ),
        (
            "0–100 % är i linje, lägst och högst: Det lägsta gäller om inget av det som inte går att avgöra är i linje, det högsta om allt är det.",
            "0–100% are in line, at least and at most: The least holds if none of what cannot be told is in line, the most if all of it is."
        ),
        (
            "Därtill har {~untold.suggested} relation[|er] bara föreslagna mål eller exempel.",
            "Besides, {~untold.suggested} relation[|s] [has|have] only proposed targets or examples."
        ),
        // Whose loss separates whom, and whether the order depends on the index.
        (
            "Ytterligare {cuts.more} håller säkert ihop några ensamma.",
            "{cuts.more} more surely hold some together alone."
        ),
        (
            "Svar som saknas avgör om ‹också ›* och {cuts.possible_more} till var för sig håller ihop några.",
            "Missing answers decide whether * and {cuts.possible_more} more each alone hold some together‹, too›."
        ),
        (
            "I {%roles.dominance.comparable_share} av paren‹ (säkert i {%roles.certain})› är den ena minst lika central som den andra vilket mått man än väljer‹; i övriga avgör måttet vem som kommer först›.",
            "In {%roles.dominance.comparable_share} of the pairs‹ (surely in {%roles.certain})› one is at least as central as the other whichever index is chosen‹; in the others the index decides who comes first›."
        ),
        // What stays within a kind or a county, in words.
        (
            "{silo.kind.within} av {silo.kind.ties} relation[|er] är mellan aktörer av samma typ.",
            "{silo.kind.within} of {silo.kind.ties} relation[|s] ‹is¦are› between actors of the same kind."
        ),
        (
            "{silo.county.within} av {silo.county.ties} relation[|er] håller sig inom länet.",
            "{silo.county.within} of {silo.county.ties} relation[|s] ‹stays¦stay› within the county."
        ),
        (
            "Av {~kindpairs} par av typer av aktörer har {~kindpairs.joined} minst en säkert känd relation.",
            "Of {~kindpairs} pairs of kinds of actors {~kindpairs.joined} [has|have] at least one surely known relation."
        ),
        (
            "I {~perception.apart} av {~perception.compared} relation[|er] där båda har svarat placerar de samverkan minst två steg isär.",
            "In {~perception.apart} of {~perception.compared} relation[|s] that both answered on they place it two steps apart or more."
        ),
        (
            "{~perception.hidden} [annat|andra] par av typer visas inte: så få svar skulle röja ett enskilt.",
            "{~perception.hidden} other [pair|pairs] of kinds [is|are] not shown: so few answers would give a single one away."
        ),
        (
            "I {~kindpairs.inline} andra par av typer är allt i linje.",
            "In {~kindpairs.inline} other [pair|pairs] of kinds all is in line."
        ),
        (
            "{~relations.unknown} relation[|er] som nämns men som inget är känt om står inte här.",
            "{~relations.unknown} relation[|s] [is|are] mentioned but not known of, and left out."
        ),
        ("De {#} par av typer där mest skiljer sig.", "The {#} pairs of kinds that differ most."),
        ("{~forums} forum", "{~forums} forum[|s]"),
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
            "Här står {=60} av {state.gaps} glapp; alla finns i tables/gaps.csv.",
            "{=60} of {state.gaps} gaps stand here; tables/gaps.csv has all."
        ),
        (
            "Här står {=200} av {~relations.shown} rader; alla finns i tables/relations.csv.",
            "{=200} of {~relations.shown} rows stand here; tables/relations.csv has all."
        ),
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
            "Mittnivån är {^maturity.profiles.network.confirmed.median} enligt dokumenten.",
            "The median level is {^maturity.profiles.network.confirmed.median} by the documents."
        ),
        (
            "Nivån är känd för {known} av {possible} [möjlig relation|möjliga relationer].",
            "The level is known for {known} of {possible} possible relation[|s]."
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
