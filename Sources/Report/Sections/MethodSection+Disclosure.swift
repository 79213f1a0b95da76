internal import Analysis
internal import Model
internal import Words

// What those who answered were told, and what this report therefore shows to whom.

extension MethodSection {
    var disclosure: [ReportDocument.Block] {
        let heading = ReportDocument.Block.heading(
            Phrase(language("Vad som visas för vem", "What is shown to whom")), id: "metod-visas")
        return [heading] + promise + [.paragraph(Phrase(shown)), .paragraph(Phrase(notSecret))]
    }

    private var gate: Gate { context.gate }

    /// In the words under which people have answered; nothing where nobody was asked.
    private var promise: [ReportDocument.Block] {
        if context.findings.isDocumentsOnly { return [] }
        // Whoever leads is named in the survey; here the words stand for any of them.
        let statement = gate.promise.statement(language, leader: "")
        let told =
            context.wave.promise == nil
            ? language(
                "Vad de som svarade fick veta är inte angivet. Därför hålls det strängaste: ",
                "What those who answered were told is not stated. So the strictest is kept: ")
            : language("De som svarade fick veta: ", "Those who answered were told: ")
        return [.paragraph(Phrase(told + "”") + Phrase(statement) + "”")]
    }

    private var shown: String {
        switch gate.audience {
        case .internal:
            language(
                """
                Rapporten är skriven för dem som håller i enkäten: båda sidors svar visas, och filen \
                \(context.file(.answers)) har varje enskilt svar. Sprid den inte till deltagarna; en lista över vem som \
                anger mer än vem gör nästa enkät svår.
                """,
                """
                The report is written for those in charge of the survey: both sides' answers are shown, and the file \
                \(context.file(.answers)) has every single answer. Do not pass it to the participants; a list of \
                who says more than whom makes the next survey hard.
                """)
        case .participants where gate.isOpen:
            language(
                "Rapporten är skriven för deltagarna och visar vad varje organisation har angett, aldrig vem där som svarat.",
                "The report is written for the participants and shows what each organisation gave, never who there answered."
            )
        case .participants:
            language(
                """
                Rapporten är skriven för deltagarna och visar det som löftet medger. Visas inte: känt, men visat skulle det röja ett \
                enskilt svar. Ett svar finns: den ena har svarat, och mer visas inte. Okänt: nivån är inte känd. Inget väljs, ordnas \
                eller mäts för en enskild aktör efter det som inte visas. \(sums) Vad en part kan räkna ut av sitt eget svar och det \
                som visas går inte att hindra.
                """,
                """
                The report is written for the participants and shows what the promise allows. Not shown: known, but showing it \
                would give a single answer away. One answer exists: one has answered, and no more is shown. Unknown: the level is \
                not known. Nothing is chosen, ordered or measured for a single actor by what is not shown. \(sums) What a party can \
                work out from its own answer and what is shown cannot be prevented.
                """)
        case .public:
            language(
                """
                Rapporten är skriven för alla. Av enskilda relationer visas bara dem som båda sidor eller dokument uppger, och nivån \
                bara ur dokument. \(sums)
                """,
                """
                The report is written for everybody. Of single relations only those are shown that both sides or documents report, \
                and the level from documents alone. \(sums)
                """)
        }
    }

    private var sums: String {
        let fewest = gate.suppression.fewest
        return language(
            """
            Summor räknas på alla svar när de som inte visas är minst \(fewest), av minst \(fewest) organisationer och inte alla lika, \
            också utan vilken organisation som helst; annars bara på dem som visas.
            """,
            """
            Sums are made of all answers when those not shown are \(fewest) or more, of \(fewest) organisations or more and not all \
            alike, also without any one organisation; else of those shown alone.
            """)
    }

    private var notSecret: String {
        language(
            """
            Svar som finns hos en svensk myndighet är som regel allmän handling. Att något inte visas här är därför inte sekretess.
            """,
            """
            Answers held by a Swedish authority are as a rule public documents. That something is not shown here does not make it \
            secret.
            """)
    }
}
