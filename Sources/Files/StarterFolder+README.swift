internal import Model

// What a starter folder says of itself to the one who opens it.

extension StarterFolder {
    var readme: String {
        var text = (frame.map { introduction(to: $0) } ?? introduction) + promise
        for table in Draft.TableName.allCases {
            text += heading(table.file, table.guide(language))
            let first = (frame != nil && table == .actors ? rows(of: table) : example(of: table)).first ?? [:]
            for column in table.columns {
                let mark = table.requiredColumns.contains(column) ? " ●" : ""
                let cell = first[column].map { $0.isEmpty ? "" : "`\($0)`" } ?? ""
                text += "| `\(column)`\(mark) | \(table.guide(to: column, language)) | \(cell) |\n"
            }
        }
        if let frame {
            text += heading(Frame.Border.file, Frame.Border.guide(language))
            for column in Frame.Border.columns {
                let cell = frame.borders.first?.row[column].map { "`\($0)`" } ?? ""
                text += "| `\(column)` | \(Frame.Border.guide(to: column, language)) | \(cell) |\n"
            }
        }
        return text
    }

    private func heading(_ file: String, _ guide: String) -> String {
        "\n## \(file)\n\n\(guide)\n\n"
            + language(
                "| kolumn | betydelse | exempel |\n", "| column | meaning | example |\n") + "|---|---|---|\n"
    }

    private var promise: String {
        let promise = Promise.confirmed
        return language(
            """

            ## Löftet till dem som svarar

            Mappen säger `\(promise.rawValue)` (*\(promise.name(.swedish))*; ”promise” i `datapackage.json`, eller i `waves.csv` för en enskild mätomgång). Skriv löftet i enkäten:

            > \(promise.statement(.swedish))

            Ett annat löfte är `agreed` eller `open`; `waves.csv` nedan säger vad de betyder. När någon har svarat får löftet bara göras strängare.
            Svar utan angivet löfte räknas som `agreed`, det strängaste.

            """,
            """

            ## The promise to those who answer

            The folder says `\(promise.rawValue)` (“promise” in `datapackage.json`, or in `waves.csv` for a single wave). Write the promise in the survey:

            > \(promise.statement(.english))

            Other promises are `agreed` and `open`; `waves.csv` below says what they mean. Once somebody has answered, the promise may only be made stricter.
            Answers without a promise count as `agreed`, the strictest.

            """)
    }

    private var introduction: String {
        language(
            """
            # \(name)

            Ett nätverk för samverkan. Allt i mappen är ett **påhittat exempel**: byt ut raderna mot era egna.

            1. Öppna filerna i Excel. Börja med `actors.csv` och `ties.csv`; de andra är frivilliga och får tas bort.
            2. Byt ut exemplets rader. Rubrikraden ska stå kvar. Spara som ”CSV UTF-8”.
            3. Kör `samverkan check` på mappen. Allt som behöver rättas visas på en gång, med rad och förslag.

            `samverkan levels` visar de åtta nivåerna och `samverkan levels --survey` frågan att ställa i en enkät.
            Titel och beskrivning av nätverket står i `datapackage.json`, som följer Frictionless Data Package.
            Kolumner som inte behövs kan lämnas tomma eller tas bort; de som är markerade med ● krävs.

            """,
            """
            # \(name)

            A network of who works with whom. Everything in this folder is a **made-up example**: replace the rows.

            1. Open the files in Excel. Begin with `actors.csv` and `ties.csv`; the others are optional and may go.
            2. Replace the example's rows. Keep the header row. Save as “CSV UTF-8”.
            3. Run `samverkan check` on the folder. All that must be mended is shown at once, with line and remedy.

            `samverkan levels` prints the eight levels, `samverkan levels --survey` the question to ask in a survey.
            The network's title and description stand in `datapackage.json`, a Frictionless Data Package.
            Columns that you do not need may be left empty or removed; those marked ● are required.

            """)
    }

    private func introduction(to frame: Frame) -> String {
        let kinds = Kind.standard.compactMap { kind -> String? in
            let count = frame.organisations.count { $0.kind == kind.id }
            return count == 0 ? nil : "\(count) \((count == 1 ? kind.name : kind.plural)(language))"
        }
        return language(
            """
            # \(name)

            Ett nätverk för samverkan, med aktörerna på plats: \(kinds.joined(separator: ", ")). **Ännu är inget sagt om hur
            de samverkar**: utom `actors.csv` och `neighbors.csv` har tabellerna bara sin rubrikrad. Exemplen nedan visar hur de fylls i.

            1. Öppna `actors.csv`. Ta bort aktörer som inte hör till nätverket och lägg till dem som saknas.
            2. Skriv en rad i `ties.csv` för varje svar. De andra tabellerna är frivilliga och får tas bort.
            3. Spara som ”CSV UTF-8”. Excel gör gärna tal av koder, så att 0643 blir 643: läs in `county` och `municipality` som text.
            4. Kör `samverkan check` på mappen. Allt som behöver rättas visas på en gång, med rad och förslag.

            `samverkan levels` visar de åtta nivåerna och `samverkan levels --survey` frågan att ställa i en enkät.
            Titel och beskrivning av nätverket står i `datapackage.json`, som följer Frictionless Data Package.
            Kolumner som inte behövs kan lämnas tomma eller tas bort; de som är markerade med ● krävs.

            """,
            """
            # \(name)

            A network of who works with whom, with its actors in place: \(kinds.joined(separator: ", ")). **Nothing is said yet of
            how they work together**: but for `actors.csv` and `neighbors.csv` the tables are headers only. The examples below show how to fill them in.

            1. Open `actors.csv`. Remove actors that do not belong to the network, and add those that are missing.
            2. Write a row in `ties.csv` for each answer. The other tables are optional and may go.
            3. Save as “CSV UTF-8”. Excel likes to make numbers of codes, so that 0643 becomes 643: read `county` and `municipality` as text.
            4. Run `samverkan check` on the folder. All that must be mended is shown at once, with line and remedy.

            `samverkan levels` prints the eight levels, `samverkan levels --survey` the question to ask in a survey.
            The network's title and description stand in `datapackage.json`, a Frictionless Data Package.
            Columns that you do not need may be left empty or removed; those marked ● are required.

            """)
    }
}
