extension CountedForms {
    /// What commands print beside the sentences that the report has too.
    static let printed: [Pair] = [
        // measures
        (
            "{measures.counts.actors} aktör[|er], {measures.counts.edges} relation[|er]; {measures.counts.undetermined} par är [osäkert|osäkra] och {measures.counts.unasked} har ingen uppgift.",
            "{measures.counts.actors} actor[|s], {measures.counts.edges} tie[|s]; {measures.counts.undetermined} pair[ is|s are] in doubt and {measures.counts.unasked} [has|have] no data."
        ),
        (
            "Delnät: {measures.network_measures.components}.",
            "Components: {measures.network_measures.components}."
        ),
        (
            "Ensamma länkar: {measures.network_measures.bridges}.",
            "Bridges: {measures.network_measures.bridges}."
        ),
        // gaps
        (
            "{gaps.headline.targeted} relation[|er] har mål: «{state.missing} samverkan saknas¦{state.below} under målet¦{state.contested} olika syn¦{state.to_take_up} att ta upp¦{state.ahead} ska nås senare¦{state.unknown} går inte att avgöra¦{state.one_answer} ett svar finns¦{state.withheld} visas inte¦{state.above} djupare än målet¦{state.within} i linje med målet».",
            "{gaps.headline.targeted} relation[|s] [has|have] a target: «{state.missing} collaboration missing¦{state.below} below the target¦{state.contested} different views¦{state.to_take_up} to take up¦{state.ahead} to be reached later¦{state.unknown} cannot be told¦{state.one_answer} one answer exists¦{state.withheld} not shown¦{state.above} deeper than the target¦{state.within} in line with the target»."
        ),
        // change
        (
            "{change.counts.added} [ny|nya], {change.counts.lost} [upphörd|upphörda], {change.counts.raised} djupare, {change.counts.lowered} grundare, {change.counts.same} [oförändrad|oförändrade]; {change.counts.not_comparable} går inte att jämföra.",
            "{change.counts.added} new, {change.counts.lost} ended, {change.counts.raised} deeper, {change.counts.lowered} shallower, {change.counts.same} same; {change.counts.not_comparable} not comparable."
        ),
        (
            "Cliffs δ *; inget p-värde, eftersom * är med i {%change.depth.busiest.share} av relationerna.",
            "Cliff's δ *; no p-value, since * is in {%change.depth.busiest.share} of the relations."
        ),
        (
            "Av {overlap.all} relation[|er] på nivå {#} eller djupare i någon av mätomgångarna finns {change.overlap.kept} i båda (Jaccard {%change.overlap.jaccard}‹; beroende på det okända mellan {%change.overlap.bounds.low} och {%change.overlap.bounds.high}›).",
            "Of {overlap.all} relation[|s] at level {#} or deeper in either wave {change.overlap.kept} [is|are] there in both (Jaccard {%change.overlap.jaccard}‹; depending on the unknown between {%change.overlap.bounds.low} and {%change.overlap.bounds.high}›)."
        ),
        ("… och {stale.more.printed} till (se --json)", "… and {stale.more.printed} more (see --json)"),
        ("… och {pace.more.printed} till (se --json)", "… and {pace.more.printed} more (see --json)"),
        // maturity
        (
            "Ingen av {possible} relation[|er] som kan finnas har en känd nivå.",
            "None of {possible} relation[|s] that could exist has a known level."
        ),
        (
            "I {level.confirmed.0} av dem finns ingen samverkan.",
            "In {level.confirmed.0} of them there is no collaboration."
        ),
        (
            "Nivån är känd för {known} av {possible} [möjlig relation|möjliga relationer].",
            "The level is known for {known} of {possible} possible relation[|s]."
        ),
        (
            "Mittnivån är {^maturity.profiles.network.confirmed.median} enligt dokumenten.",
            "The median level is {^maturity.profiles.network.confirmed.median} by the documents."
        ),
        (
            "De samlas kring en nivå med A = {#}: {#} är alla på samma nivå, {#} jämnt spridda över de {maturity.conventions.top} nivåerna, {#} delade mellan den grundaste och den djupaste.",
            "They gather around one level by A = {#}: {#} is all at the same level, {#} spread evenly over the {maturity.conventions.top} levels, {#} split between the shallowest and the deepest."
        ),
        (
            "Av {maturity.profiles.network.target.targeted} relation[|er] med mål: \(standing.swedish("gaps.headline.standing")): {%maturity.profiles.network.target.lower|maturity.profiles.network.target.upper} i linje.",
            "Of {maturity.profiles.network.target.targeted} relation[|s] with a target: \(standing.english("gaps.headline.standing")): {%maturity.profiles.network.target.lower|maturity.profiles.network.target.upper} in line."
        ),
        (
            "{purposes.empty} forum har ett syfte men inga relationer att hålla mot det.",
            "{purposes.empty} forum[|s] [has|have] a purpose but no relations to hold against it."
        ),
        // response
        (
            "Av {response.handed_in.asked} [tillfrågad organisation|tillfrågade organisationer] har {response.handed_in.handed_in} svarat ({%response.handed_in.share}); också vet ej är ett svar.",
            "Of {response.handed_in.asked} organisation[|s] asked {response.handed_in.handed_in} [has|have] answered ({%response.handed_in.share}); do not know is an answer too."
        ),
        (
            "Ingen asked.csv säger vilka som har tillfrågats; {response.handed_in.handed_in} organisation[|er] har svarat.",
            "No asked.csv says who was asked; {response.handed_in.handed_in} organisation[ has|s have] answered."
        ),
        (
            "Av {response.handed_in.questions} [begärt|begärda] svar är {response.handed_in.given} [lämnat|lämnade] ({%response.handed_in.given_share}).",
            "Of {response.handed_in.questions} answer[|s] asked for {response.handed_in.given} [is|are] given ({%response.handed_in.given_share})."
        ),
        (
            "Av {response.response.items} sidor i de relationer som någon nämner har {response.response.answers} angett en nivå, eller att relationen inte är aktuell ({%response.response.item_response}).",
            "Of {response.response.items} sides of the relations that somebody mentions {response.response.answers} [has|have] stated a level, or that the relation is not relevant ({%response.response.item_response})."
        ),
        // next
        (
            "Nu: säkert i linje {all.in_line} av {gaps.headline.targeted}*.",
            "Now: surely in line {all.in_line} of {gaps.headline.targeted}*."
        ),
        (
            "Ordning: målets status · båda vill · håller ihop nätet · slag som saknas · steg · namn. {ten.chosen} av {ten.candidates} [möjlig|möjliga].",
            "Order: target's status · both want it · holds the network together · kind lacking · steps · names. {ten.chosen} of {ten.candidates} possible."
        ),
        ("{ten.chosen} av {ten.candidates} [möjlig|möjliga].", "{ten.chosen} of {ten.candidates} possible."),
        ("Därför: *; {here.steps} steg.", "Why: *; {here.steps} step[|s]."),
        ("Därför: {here.steps} steg.", "Why: {here.steps} step[|s]."),
        (
            "Ger: säkert i linje ‹{here.before} → ›{here.after} av {here.targeted}*.",
            "Gives: surely in line ‹{here.before} → ›{here.after} of {here.targeted}*."
        ),
        (
            "Alla tillsammans: säkert i linje ‹{ten.before.headline.standing.in_line} → ›{ten.after.headline.standing.in_line} av {ten.after.headline.targeted}*.",
            "All together: surely in line ‹{ten.before.headline.standing.in_line} → ›{ten.after.headline.standing.in_line} of {ten.after.headline.targeted}*."
        ),
        (
            "Inget glapp är känt, men i {ten.open} relation[|er] saknas svar. *",
            "No gap is known, but in {ten.open} relation[|s] answers are missing. *"
        ),
        (
            "Om inget görs: i {risks.leaving} relation[|er] vill den ena grundare (*‹ och {risks.leaving.more} till›).",
            "If nobody acts: in {risks.leaving} relation[|s] one side wants it shallower (*‹ and {risks.leaving.more} more›)."
        ),
        (
            "Om de får som de vill: säkert i linje ‹{all.in_line} → ›{ten.doing_nothing.after.headline.standing.in_line} av {ten.doing_nothing.after.headline.targeted}*.",
            "If they have their way: surely in line ‹{all.in_line} → ›{ten.doing_nothing.after.headline.standing.in_line} of {ten.doing_nothing.after.headline.targeted}*."
        ),
        (
            "{risks.unconfirmed} relation[|er] anges av den ena och förnekas av den andra.",
            "{risks.unconfirmed} relation[|s] [is|are] claimed by one side and denied by the other."
        ),
    ]
}
