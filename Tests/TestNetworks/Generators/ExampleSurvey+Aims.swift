// What the actors of the invented county have agreed, and what their forums have in place.

extension ExampleSurvey {
    // MARK: Targets

    static let targetTable: [[String]] =
        [
            [
                "min", "max", "from", "to", "from_kind", "to_kind", "forum", "wave", "until", "purpose",
                "status",
                "agreed_by", "decided", "due", "reason",
            ]
        ] + targets.map(\.row)

    private struct Aim {
        let band: ClosedRange<Int>
        var pair = ("", "")
        var kinds = ("", "")
        var forum = ""
        var wave = ""
        var until = ""
        let purpose, status: String
        var agreedBy = ""
        var decided = ""
        var due = ""
        let reason: String

        var row: [String] {
            [
                "\(band.lowerBound)", "\(band.upperBound)", pair.0, pair.1, kinds.0, kinds.1, forum, wave,
                until,
                purpose, status, agreedBy, decided, due, "illustration: påhittat mål. \(reason)",
            ]
        }
    }

    private static let targets: [Aim] =
        ["granhulta-sag", "fyrskars-varv", "myrlunda-metall", "stenbacka-data"].map { firm in
            Aim(
                band: 3...5, pair: ("foretagarringen", firm), forum: "naringsforum", purpose: "network",
                status: "proposed", reason: "Förslag från företagen.")
        } + [
            Aim(
                band: 4...6, kinds: ("municipality", "region"), forum: "regionradet", wave: "2022",
                purpose: "effort",
                status: "proposed", agreedBy: "Region Björkeland",
                reason: "Förslag innan rådet hade en arbetsordning."),
            Aim(
                band: 5...7, kinds: ("municipality", "region"), forum: "regionradet", wave: "2024",
                purpose: "effort",
                status: "agreed", agreedBy: "Rådet för regional plan", decided: "2023-11-15",
                due: "2025-12-31",
                reason: "Rådets arbetsordning."),
            Aim(
                band: 3...5, kinds: ("municipality", "county-board"), forum: "regionradet", wave: "2024",
                purpose: "understanding", status: "agreed", agreedBy: "Rådet för regional plan",
                decided: "2023-11-15", reason: "Rådets arbetsordning: länsstyrelsen ger råd och underlag."),
            Aim(
                band: 6...8, pair: ("region-bjorkeland", "lst-bjorkeland"), forum: "regionradet",
                purpose: "effort",
                status: "assignment", agreedBy: "uppdragsgivaren", decided: "2021-12-01",
                reason: "Uppdrag att samordna statlig och regional planering."),
            Aim(
                band: 6...7, kinds: ("municipality", "municipality"), forum: "kustgruppen", purpose: "effort",
                status: "agreed", agreedBy: "Kustgruppen", decided: "2022-03-01", due: "2027-12-31",
                reason: "Avsiktsförklaring om en gemensam kustplan."),
            Aim(
                band: 3...5, pair: ("skargardens-vanner", "kommun-fyrskar"), forum: "kustgruppen",
                purpose: "understanding",
                status: "example", reason: "Exempel att diskutera."),
            Aim(
                band: 4...6, kinds: ("municipality", "municipality"), forum: "inlandsnatverket", wave: "2024",
                purpose: "understanding", status: "agreed", agreedBy: "Inlandets planeringsnätverk",
                decided: "2023-05-10", due: "2025-12-31",
                reason: "Nätverkets mål: planerna ska gå ihop vid gränserna."),
            Aim(
                band: 5...7, kinds: ("municipal-federation", "municipality"), forum: "inlandsnatverket",
                purpose: "effort", status: "agreed", agreedBy: "Kommunalförbundet Björkelands inland",
                decided: "2021-06-01", reason: "Förbundsordningen."),
            Aim(
                band: 4...6, kinds: ("business-organisation", "region"), forum: "naringsforum",
                purpose: "network",
                status: "agreed", agreedBy: "Björkelands näringsforum", decided: "2022-02-01",
                due: "2025-12-31",
                reason: "Forumets handlingsplan."),
            Aim(
                band: 4...6, kinds: ("municipal-company", "region"), forum: "energigruppen", wave: "2024",
                purpose: "effort", status: "proposed", agreedBy: "Länsstyrelsen i Björkelands län",
                due: "2028-12-31", reason: "Förslag i energiplanen."),
            Aim(
                band: 4...6, kinds: ("municipal-company", "county-board"), forum: "energigruppen",
                wave: "2024",
                purpose: "effort", status: "assignment", agreedBy: "uppdragsgivaren", decided: "2023-01-15",
                due: "2025-12-31", reason: "Uppdrag om elberedskap."),
            Aim(
                band: 3...5, kinds: ("agency", "region"), forum: "transportgruppen", until: "2024",
                purpose: "understanding", status: "assignment", agreedBy: "uppdragsgivaren",
                decided: "2021-09-01",
                reason: "Uppdrag om länsplan för transporter."),
            Aim(
                band: 6...8, pair: ("lst-bjorkeland", "ledningsverket"), purpose: "effort", status: "law",
                agreedBy: "lagstiftaren", decided: "2020-01-01",
                reason: "Skyldighet att samverka om elberedskap."
            ),
            Aim(
                band: 3...5, pair: ("kommun-havsbystrom", "kommun-myrlunda"), purpose: "understanding",
                status: "proposed", reason: "Grannar på var sin sida om delområdenas gräns."),
            Aim(
                band: 3...5, pair: ("kommun-tangvik", "kommun-stenbacka"), purpose: "understanding",
                status: "proposed", reason: "Grannar på var sin sida om delområdenas gräns."),
            Aim(
                band: 3...5, pair: ("kommun-ekholma", "kommun-granhulta"), purpose: "understanding",
                status: "proposed", due: "2028-12-31",
                reason: "Grannar på var sin sida om delområdenas gräns."),
            Aim(
                band: 3...5, pair: ("kommun-salgrund", "salgrund-vind"), purpose: "understanding",
                status: "example",
                reason: "Exempel att diskutera: kraftparken ligger i kommunen."),
            Aim(
                band: 4...6, pair: ("hogskolan", "tanginstitutet"), purpose: "understanding",
                status: "proposed",
                reason: "Förslag om gemensam kunskapsbas."),
            Aim(
                band: 3...5, pair: ("bygderingen", "region-bjorkeland"), purpose: "understanding",
                status: "agreed", agreedBy: "Region Björkeland och Bygderingen", decided: "2022-05-01",
                reason: "Överenskommelse med civilsamhället."),
            Aim(
                band: 3...5, pair: ("ungdomsringen", "region-bjorkeland"), purpose: "understanding",
                status: "agreed", agreedBy: "Region Björkeland och Ungdomsringen", decided: "2022-05-01",
                reason: "Överenskommelse med civilsamhället."),
            Aim(
                band: 2...4, pair: ("tallhoga-turism", "region-bjorkeland"), purpose: "network",
                status: "example",
                reason: "Exempel att diskutera."),
            Aim(
                band: 4...6, pair: ("bygdeverket", "region-bjorkeland"), purpose: "understanding",
                status: "agreed",
                agreedBy: "Bygdeverket och Region Björkeland", decided: "2022-01-20",
                reason: "Överenskommelse om stöd."),
        ]

    // MARK: Indicators

    static let indicatorTable: [[String]] =
        [["wave", "indicator", "value", "forum", "source", "note"]]
        + indicators.flatMap { indicator in
            zip(waves, zip(indicator.values, indicator.evidence)).compactMap { wave, found in
                found.0.isEmpty
                    ? nil
                    : [
                        wave, indicator.name, found.0, indicator.forum, "illustration: påhittad bedömning",
                        found.1,
                    ]
            }
        }

    private struct Sign {
        let name, forum: String
        let values: [String]
        /// What the value rests on, wave by wave.
        let evidence: [String]

        init(_ name: String, _ forum: String, _ values: [String], _ evidence: [String]) {
            (self.name, self.forum, self.values, self.evidence) = (name, forum, values, evidence)
        }
    }

    private static let indicators: [Sign] = [
        Sign(
            "gemensam målbild", "", ["no", "partly", "partly"],
            ["Varje plan har sin egen.", "Ett utkast finns.", "Antagen vid kusten, inte i inlandet."]),
        Sign(
            "tydliga roller för region, länsstyrelse och kommun", "", ["no", "partly", "partly"],
            [
                "Nämns som hinder i svaren.", "Regionens roll är beskriven.",
                "Kommunernas roll är inte beskriven.",
            ]),
        Sign(
            "forum med tydlig organisation och tydligt mandat", "regionradet", ["no", "yes", "yes"],
            ["Ingen arbetsordning.", "Arbetsordning beslutad.", "Arbetsordning tillämpas."]),
        Sign(
            "gemensamt kunskapsunderlag", "regionradet", ["partly", "partly", "yes"],
            ["Befolkningsprognos.", "Befolkningsprognos.", "Prognos och karta som alla använder."]),
        Sign(
            "gemensam strukturbild", "kustgruppen", ["no", "partly", "yes"],
            ["", "Skiss framtagen.", "Strukturbild antagen."]),
        Sign(
            "gemensamma nyckelprojekt eller handlingsplan", "kustgruppen", ["partly", "yes", "yes"],
            ["Ett projekt.", "Handlingsplan.", "Handlingsplan med budget."]),
        Sign(
            "gemensamma begrepp", "inlandsnatverket", ["no", "unknown", "partly"],
            ["", "Frågan ställdes inte.", "Ordlista påbörjad."]),
        Sign(
            "lärande förs vidare", "inlandsnatverket", ["yes", "partly", "no"],
            ["Träffar varje månad.", "Träffar varje kvartal.", "En träff under året."]),
        Sign(
            "näringslivet deltar", "naringsforum", ["partly", "yes", "partly"],
            ["Få företag.", "Fyra företag.", "Skogsnäringen kommer sällan sedan delningen."]),
        Sign(
            "forum med tydlig organisation och tydligt mandat", "energigruppen", ["unknown", "no", "no"],
            ["", "Informell krets.", "Informell krets."]),
    ]
}
