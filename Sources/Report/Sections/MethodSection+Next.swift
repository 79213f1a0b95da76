internal import Analysis
internal import Model

// How conversations, wishes, load and missing answers were made.

extension MethodSection {
    var nextNumbers: [ReportDocument.Definition] {
        let isSurvey = !context.findings.isDocumentsOnly
        let shown = [
            context.findings.gaps.headline.targeted > 0, isSurvey, !context.findings.structure.silos.isEmpty,
            isSurvey,
        ]
        return zip(allOfNext, shown).filter(\.1).map(\.0)
    }

    private var allOfNext: [ReportDocument.Definition] {
        [
            definition(
                ("Samtal och vad de ger", "Conversations and what they give"),
                (
                    """
                    Glapp före frågor om för stor insats; sedan avgörs ordningen nyckel för nyckel, aldrig av en \
                    sammanvägd poäng: målets status (lag, uppdrag, överenskommet, förslag, exempel), om båda vill, om det håller \
                    ihop nätet, slag av samverkan som saknas, steg och namn. Effekten är vad samma regler säger om båda \
                    sidor efter samtalet anger målets närmaste nivå i det forum som det gäller, medan allt annat står kvar. Varje \
                    samtal väljs med hänsyn till dem före. Splittring är andelen par utan väg till varandra, räckvidd medelvärdet \
                    av 1 genom avståndet över alla par.
                    """,
                    """
                    Gaps before questions of too much effort; then the order is decided key by key, never by a weighted \
                    score: the target's status (law, assignment, agreed, proposed, example), whether both want it, whether it \
                    holds the network together, kind of collaboration lacking, steps and names. The effect is what the same rules say if both sides \
                    after the talk give the target's nearest level in the forum it is about, while all else stays. Each conversation \
                    is chosen in view of those before it. Fragmentation is the share of pairs without a path, reach the mean of \
                    1 over the distance for all pairs.
                    """
                )),
            definition(
                ("Skillnad i syn mellan typer", "Difference in view between kinds"),
                (
                    """
                    Relationer där båda har angett en nivå i samma forum eller i allmänhet; dokument räknas inte.
                    """,
                    """
                    Relations where both gave a level in the same forum or in general; documents do not count.
                    """
                )),
            definition(
                ("E–I-index", "E–I index"),
                (
                    """
                    (E − I) / (E + I), E relationer mellan grupper och I inom (Krackhardt & Stern 1988). Omräknat så att −1 och 1 är \
                    det lägsta och högsta som är möjligt med lika många relationer bland de par som är kända.
                    """,
                    """
                    (E − I) / (E + I), E ties between groups and I within (Krackhardt & Stern 1988). Rescaled so that −1 and 1 are the \
                    least and the most attainable with as many ties among the pairs that are known.
                    """
                )),
            definition(
                ("Svar som saknas", "Missing answers"),
                (
                    """
                    En sida som inte har angett någon nivå, i en relation där svaret kan avgöra om målet nås, binda ihop delnät, \
                    avlasta den som ensam håller ihop nätet eller ändra vilka tre som oftast är mellanhand. Det sista prövas för de \
                    främsta i listan, i nät där det går fort.
                    """,
                    """
                    A side that gave no level, in a relation where its answer could decide whether the target is met, join parts, \
                    relieve one who alone holds the network together, or change which three are the most frequent go-betweens. The \
                    last is tried for the first in the list, in networks where it is quick.
                    """
                )),
        ]
    }
}
