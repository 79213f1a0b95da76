extension CountedForms {
    /// Who holds together, and where nothing does.
    static let structure: [Pair] = [
        (
            "{measures.counts.edges} relation[|er] är säkert [känd|kända] på minst nivå {#}, och ‹den binder ihop¦de binder ihop› ‹alla {joined}¦{joined}› aktör[|er]‹ till ett nät›‹; {isolates} aktör[|er] har ingen säkert känd relation›.",
            "{measures.counts.edges} relation[|s] [is|are] surely known at level {#} or deeper, and ‹together they join¦it joins› ‹all {joined}¦{joined}› actor[|s]‹ into one network›‹; {isolates} actor[|s] [has|have] no surely known relation›."
        ),
        (
            "{measures.counts.edges} relationer är säkert kända på minst nivå {#}, och de bildar {parts} delnät utan väg till varandra‹; {isolates} aktör[|er] har ingen säkert känd relation›.",
            "{measures.counts.edges} relations are surely known at level {#} or deeper, and they form {parts} separate parts with no path between them‹; {isolates} actor[|s] [has|have] no surely known relation›."
        ),
        (
            "Dokumenten nämner {measures.counts.edges} relation[|er] på minst nivå {#}, och ‹den binder ihop¦de binder ihop› ‹alla {joined}¦{joined}› aktör[|er]‹ till ett nät›‹; {isolates} aktör[|er] har ingen säkert känd relation›.",
            "The documents mention {measures.counts.edges} relation[|s] at level {#} or deeper, and ‹together they join¦it joins› ‹all {joined}¦{joined}› actor[|s]‹ into one network›‹; {isolates} actor[|s] [has|have] no surely known relation›."
        ),
        (
            "Dokumenten nämner {measures.counts.edges} relationer på minst nivå {#}, och de bildar {parts} delnät utan väg till varandra‹; {isolates} aktör[|er] har ingen säkert känd relation›.",
            "The documents mention {measures.counts.edges} relations at level {#} or deeper, and they form {parts} separate parts with no path between them‹; {isolates} actor[|s] [has|have] no surely known relation›."
        ),
        (
            "Flest relationer har *: ‹var och en ›samverkar med {degree.most} av {others} [annan|andra].",
            "* ‹has¦have› the most relations: ‹each ›with {degree.most} of {others} other[|s]."
        ),
        (
            "Ensamma länkar, utan någon väg runt om: * och {bridges.more} till.",
            "Sole links, with no way around: * and {bridges.more} more."
        ),
        (
            "Räknat på det som båda sidor står bakom; {measures.counts.undetermined} relation[|er] är [oviss|ovissa] och räknas inte med.",
            "Counted on what both sides stand behind; {measures.counts.undetermined} relation[|s] [is|are] uncertain and left out."
        ),
        (
            "För {structure.dependent} aktör[|er] går all säkert känd kontakt genom en enda annan.",
            "For {structure.dependent} actor[|s] all surely known contact runs through a single other."
        ),
        (
            "All säkert känd kontakt går genom en enda annan för *; och {dependents.more} till.",
            "All surely known contact runs through a single other for *; and {dependents.more} more."
        ),
        (
            "Grannkommuner över en länsgräns utan säkert känd relation: *; och {~neighbors.more} till.",
            "Neighboring municipalities across a county border with no surely known relation: *; and {~neighbors.more} more."
        ),
        (
            "{silo.kind.within} av {silo.kind.ties} relation[|er] är mellan aktörer av samma typ (E–I {#}, omräknat mot vad som är möjligt ‹ej beräkningsbart¦{#}›).",
            "{silo.kind.within} of {silo.kind.ties} relation[|s] ‹is¦are› between actors of the same kind (E–I {#}, rescaled to what is attainable ‹undefined¦{#}›)."
        ),
        (
            "{silo.county.within} av {silo.county.ties} relation[|er] håller sig inom länet (E–I {#}, omräknat mot vad som är möjligt ‹ej beräkningsbart¦{#}›).",
            "{silo.county.within} of {silo.county.ties} relation[|s] ‹stays¦stay› within the county (E–I {#}, rescaled to what is attainable ‹undefined¦{#}›)."
        ),
        // What may lie behind gaps.
        (
            "I {wishes.imposed} relation[|er] går målet längre än någon av parterna vill.",
            "In {wishes.imposed} relation[|s] the target goes beyond what either party wants."
        ),
        (
            "Av {load.given} aktör[|er] som har angett hur många djupa relationer (nivå {#} eller mer) de orkar med har ‹ingen¦{load.over}› ‹säkert ›fler än så‹; för {load.possibly_over} går det inte att avgöra›.",
            "Of {load.given} actor[|s] that stated how many deep relations (level {#} or more) they can carry, ‹none ¦{load.over} ›‹surely ›‹has¦have› more‹; of {load.possibly_over} it cannot be told›."
        ),
        (
            "{relax} relation[|er] ligger över sitt mål‹; i {relax.common} finns gemensamma samarbeten att luta sig mot om parterna lättar›.",
            "{relax} relation[|s] [lies|lie] above the target‹; in {relax.common} there are partners in common to lean on if the parties ease off›."
        ),
        (
            "{~answers} svar från {~answers.actors} aktör[|er] saknas och kan ändra bilden för {~answers.relations} relation[|er].",
            "{~answers} answer[|s] from {~answers.actors} actor[|s] ‹is¦are› missing and could change the picture of {~answers.relations} relation[|s]."
        ),
        // Across the borders of counties.
        ("Frö {#}.", "Seed {#}."),
        (
            "{territory.in} aktör[|er] i {territory.occupied} område[|n]‹; {territory.out} aktör[|er] hör inte till något område och räknas inte här›.",
            "{territory.in} actor[|s] in {territory.occupied} area[|s]‹; {territory.out} actor[|s] [belongs|belong] to no area and ‹is¦are› not counted here›."
        ),
        (
            "Inom områden: {territory.density.inside.edges} relation[|er] bland {territory.density.inside.dyads} par; *.",
            "Inside areas: {territory.density.inside.edges} tie[|s] among {territory.density.inside.dyads} pair[|s]; *."
        ),
        (
            "Mellan områden: {territory.density.across.edges} relation[|er] bland {territory.density.across.dyads} par; *.",
            "Across areas: {territory.density.across.edges} tie[|s] among {territory.density.across.dyads} pair[|s]; *."
        ),
        (
            "Relationerna bildar {territory.communities.regions} region[|er] av {territory.communities.actors} aktör[|er] (*).",
            "Ties make {territory.communities.regions} region[|s] of {territory.communities.actors} actor[|s] (*)."
        ),
        (
            "I en region där ett annat område än det egna är störst ligger * och {territory.elsewhere.more} till.",
            "In a region where another area than their own is the largest: * and {territory.elsewhere.more} more."
        ),
        (
            "{territory.neighbors.pairs} par av grannkommuner finns i nätverket: «{territory.neighbors.tie} med relation¦{territory.neighbors.none} säkert utan relation¦{territory.neighbors.not_relevant} ej aktuell¦{territory.neighbors.unknown} osäkert¦{territory.neighbors.unasked} utan uppgift».",
            "{territory.neighbors.pairs} pair[|s] of neighboring municipalities [is|are] in the network: «{territory.neighbors.tie} with a tie¦{territory.neighbors.none} surely without a tie¦{territory.neighbors.not_relevant} not relevant¦{territory.neighbors.unknown} in doubt¦{territory.neighbors.unasked} without data»."
        ),
        (
            "{~territory.crossing} av paren går över en områdesgräns; {~territory.crossing.tie} av dem har en relation och {territory.crossing.none} har det säkert inte.",
            "{~territory.crossing} of the pairs [crosses|cross] an area border; {~territory.crossing.tie} of them [has|have] a tie and {territory.crossing.none} surely [has|have] none."
        ),
        (
            "Relationerna ‹följer inte gränserna mer eller mindre än slumpen skulle ge¦håller sig inom områdena mer än slumpen skulle ge¦går över gränserna mer än slumpen skulle ge› (p ‹=¦<› {#}, ‹alla› {~territory.labellings} *).",
            "Ties ‹follow the borders neither more nor less than chance would give¦stay inside the areas more than chance would give¦cross the borders more than chance would give› (p ‹=¦<› {#}, ‹all› {~territory.labellings} *)."
        ),
        (
            "Avstånd mot nivå: * (Spearman {#}, p ‹=¦<› {#}; {territory.distance.relations} par bland {territory.distance.actors} aktör[|er] med känt läge och känd nivå).",
            "Distance against level: * (Spearman {#}, p ‹=¦<› {#}; {territory.distance.relations} pair[|s] among {territory.distance.actors} actor[|s] with a known place and level)."
        ),
        // The numbers behind a verdict.
        (
            "‹Närhet till målen¦Djup›: Cliffs δ {#}; *, eftersom * är med i {#} % av relationerna.",
            "‹Nearness to the targets¦Depth›: Cliff's δ {#}; *, since * is in {#}% of the relations."
        ),
        // Actor by actor, and to single organisations.
        (
            "* har ‹ingen säkert känd samverkan med någon¦säkert känd samverkan med {here.degree}› av {others} [annan|andra].",
            "* ‹has no surely known collaboration with any¦have no surely known collaboration with any¦has surely known collaboration with {here.degree}¦have surely known collaboration with {here.degree}› of {others} other[|s]."
        ),
        (
            "Mål finns för {here.targeted} relation[|er]: «i linje med målet {here.told.within}¦djupare än målet {here.told.above}¦under målet {here.told.below}¦olika syn {here.told.contested}¦samverkan saknas {here.told.missing}¦att ta upp {here.told.to_take_up}¦ska nås senare {here.told.ahead}¦ett svar finns {here.told.one_answer}¦visas inte {here.told.withheld}¦går inte att avgöra {here.told.unknown}».",
            "Targets exist for {here.targeted} relation[|s]: «in line with the target {here.told.within}¦deeper than the target {here.told.above}¦below the target {here.told.below}¦different views {here.told.contested}¦collaboration missing {here.told.missing}¦to take up {here.told.to_take_up}¦to be reached later {here.told.ahead}¦one answer exists {here.told.one_answer}¦not shown {here.told.withheld}¦cannot be told {here.told.unknown}»."
        ),
        (
            "Mellanhand: några av de kortaste vägarna mellan andra går här; {here.between} aktör[|er] är det oftare.",
            "A go-between: some of the shortest paths between others run here; {here.between} actor[|s] [is|are] so more often."
        ),
        (
            "‹Ensam länk, utan någon väg runt om¦Deltar i›‹:› * och {#} till.",
            "‹Sole link, with no way around¦Takes part in›‹:› * and {#} more."
        ),
        (
            "Inget är känt om ‹relationen¦relationerna› med ‹1 aktör¦{#} aktörer› som det finns mål eller frågor om‹: *›.",
            "Nothing is known of the ‹relation¦relations› with ‹1 actor¦{#} actors› that targets or questions are about‹: *›."
        ),
        (
            "Inget svar finns om er relation med * och {#} till, som det finns mål eller frågor om.",
            "There is no answer on your relation with * and {#} more, which targets or questions are about."
        ),
        (
            "{here.same} relation[|er] är [oförändrad|oförändrade] sedan *.",
            "{here.same} relation[|s] [is|are] the same as in *."
        ),
        (
            "‹1 relation¦{#} relationer› har varken tillkommit eller upphört sedan *.",
            "‹1 relation is¦{#} relations are› neither new nor ended since *."
        ),
        (
            "{here.not_comparable} relation[|er] går inte att jämföra med *.",
            "{here.not_comparable} relation[|s] cannot be compared with *."
        ),
        (
            "Om samverkan för {~quiet} aktör[|er] är inget känt i *.",
            "Nothing is known of the relations of {~quiet} actor[|s] in *."
        ),
    ]

    /// What became of the relations since the wave before.
    static let change: [Pair] =
        [
            (
                "*: av {change.fit.compared} relation[|er] med mål som går att jämföra har «{fit.nearer} kommit närmare¦{fit.farther} kommit längre ifrån¦{fit.mixed} gått åt båda håll i olika forum¦{fit.same} förblivit där [den|de] var».",
                "*: of {change.fit.compared} relation[|s] with a target that can be compared «{fit.nearer} came nearer¦{fit.farther} went farther¦{fit.mixed} went both ways in different forums¦{fit.same} stayed where [it was|they were]»."
            ),
            (
                "Av {change.comparable} relation[|er] som går att jämföra med * har «{change.counts.added} tillkommit¦{change.counts.lost} upphört¦{change.counts.raised} blivit djupare¦{change.counts.lowered} blivit grundare¦{change.counts.same} förblivit [oförändrad|oförändrade]¦{change.counts.withheld} varken tillkommit eller upphört»‹; {change.counts.not_comparable} går inte att jämföra›.",
                "Of {change.comparable} relation[|s] that can be compared with *, «{change.counts.added} [was|were] added¦{change.counts.lost} [was|were] lost¦{change.counts.raised} grew deeper¦{change.counts.lowered} grew shallower¦{change.counts.same} stayed the same¦{change.counts.withheld} neither [was|were] added nor lost»‹; {change.counts.not_comparable} cannot be compared›."
            ),
            (
                "‹Sedan * kan ingen relation jämföras¦Går inte att jämföra›: «{reason.split} för att en aktör har delats¦{reason.unknown} ‹för att nivån är okänd i den ena¦för att nivån inte är känd, eller inte visas, i den ena›¦{reason.evidence} för att uppgifterna vilar på olika grund de två gångerna».",
                "‹Since * no relation can be compared¦Cannot be compared›: «{reason.split} because an actor was split¦{reason.unknown} ‹because the level is unknown in one of them¦because the level is not known, or not shown, in one of them›¦{reason.evidence} because the two waves rest on different evidence»."
            ),
            (
                "Av {change.fit.targeted} relation[|er] med mål kan ingen jämföras med *, så det går inte att säga om de har kommit närmare.",
                "Of {change.fit.targeted} relation[|s] with a target none can be compared with *, so whether they came nearer cannot be told."
            ),
            (
                "{change.fit.counts.reached} kom in i sitt målspann och {change.fit.counts.left} gick ur det.",
                "{change.fit.counts.reached} came into ‹its¦their› target band and {change.fit.counts.left} went out of ‹its own¦theirs›."
            ),
            (
                "Av dem som kom längre ifrån är {fit.farther.above} djupare än målet: en fråga, inte ett fel.",
                "Of those that went farther {fit.farther.above} [is|are] deeper than the target: a question, not a fault."
            ),
            (
                "Båda mätomgångarna hålls mot målen i *: ‹målet har ändrats för {change.fit.targets_moved} relation[|er]›‹ och ›‹{change.fit.newly_targeted} relation[|er] har fått mål› sedan *.",
                "Both waves are held against the targets of *: ‹the target was changed for {change.fit.targets_moved} relation[|s]›‹ and ›‹{change.fit.newly_targeted} relation[|s] got a target› since *."
            ),
            (
                "Inte samma organisationer svarade: {change.common_respondents.before} i * och {change.common_respondents.after} i *, varav {respondents.common} båda gångerna.",
                "Not the same organisations answered: {change.common_respondents.before} in * and {change.common_respondents.after} in *, {respondents.common} of them both times."
            ),
            (
                "Mål med slutdatum, räknat per relation och forum: «{pace.reached} har nått dit¦{pace.nearing} har kommit närmare¦{pace.still} är lika långt ifrån som förut¦{pace.receding} är längre ifrån än förut¦{pace.untold} är inte framme och saknar tidigare uppgift¦{pace.unknown} saknar känd nivå nu».",
                "Targets with a date, by relation and forum: «{pace.reached} reached it¦{pace.nearing} came nearer¦{pace.still} stayed as far as before¦{pace.receding} went farther¦{pace.untold} not there yet with nothing earlier to compare with¦{pace.unknown} without a known level now»."
            ),
            (
                "Lika många steg till vore nog för {pace.enough} av de {pace.nearing} som närmar sig; längre fram än så säger vi inget.",
                "As many steps again would be enough for {pace.enough} of the {pace.nearing} that come nearer; beyond that we say nothing."
            ),
            ("… och {stale.more} till.", "… and {stale.more} more."),
            ("… och {pace.more} till.", "… and {pace.more} more."),
            (
                "Utanför står {change.transitions.left_out.split} med delad aktör, {change.transitions.left_out.evidence} med olika underlag och {change.transitions.left_out.not_relevant} ej [aktuell|aktuella].",
                "Left out are {change.transitions.left_out.split} of a split actor, {change.transitions.left_out.evidence} on unlike evidence and {change.transitions.left_out.not_relevant} not relevant."
            ),
        ] + verdicts("fit.shift") + verdicts("depth")
        + ["added", "lost", "raised", "lowered"].map { sort in
            (
                "Ytterligare {listed.\(sort).more} [står|står] i tabellen.",
                "Another {listed.\(sort).more} [stands|stand] in the table."
            )
        }

    /// What a verdict hangs on.
    private static func verdicts(_ shift: String) -> [Pair] {
        [
            (
                "Det står sig vad [den|de] {change.\(shift).unknown} som är [okänd|okända] än vore.",
                "It holds whatever the {change.\(shift).unknown} not known may be."
            ),
            (
                "Det är inte säkert: {change.\(shift).unknown} relation[|er] är inte [känd|kända] i båda mätomgångarna, och det kunde ändra bilden.",
                "It is not certain: {change.\(shift).unknown} relation[|s] [is|are] not known in both waves, and that could change it."
            ),
            (
                "Det är inte säkert, men kan inte vara tvärtom: {change.\(shift).unknown} relation[|er] är inte [känd|kända] i båda mätomgångarna.",
                "It is not certain, but cannot be the other way around: {change.\(shift).unknown} relation[|s] [is|are] not known in both waves."
            ),
            (
                "Det hänger på enskilda aktörer: utan * eller {\(shift).others} till blir det ett annat.",
                "It hangs on single actors: without * or {\(shift).others} more it would be another."
            ),
        ]
    }
}
