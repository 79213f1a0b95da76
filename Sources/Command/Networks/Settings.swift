internal import Analysis
internal import ArgumentParser
internal import Files
internal import Foundation
internal import Model
internal import Results

struct Settings: Subcommand {
    static let words = CommandWords(
        Name(
            "Visa eller sätt mappens titel, beskrivning, löfte, skala och mätomgångar.",
            "Show or set a folder's title, description, promise, scale and waves."),
        Name(
            """
            Utan val visas vad som gäller. Med val skrivs de i datapackage.json, där allt
            annat står kvar som det är; saknas filen görs den. Inget skrivs som skulle ge
            mappen fler fel än den har. När någon har svarat kan löftet bara bli strängare:
            öppet, bekräftat, samstämmigt.
            """,
            """
            Without options it shows what is set. With options it writes them to
            datapackage.json, where all else stays as it stands, and makes that file
            where there is none. Nothing is written that would give the folder more
            errors than it has. Once anybody has answered, the promise can only be
            made stricter: open, confirmed, agreed.
            """),
        examples: Name(
            """
            samverkan settings mitt-nätverk
            samverkan settings mitt-nätverk --title 'Södra Vätterbygden'
            samverkan settings mitt-nätverk --promise bekräftat --waves 2024,2026
            samverkan settings mitt-nätverk --levels 'Känner till,Möts,Gör' --tie-from 2
            """,
            """
            samverkan settings my-network
            samverkan settings my-network --title 'Södra Vätterbygden'
            samverkan settings my-network --promise confirmed --waves 2024,2026
            samverkan settings my-network --levels 'Know of,Meet,Do' --tie-from 2
            """))
    static let configuration = CommandConfiguration("settings", words)

    @OptionGroup var argument: FolderArgument
    @Option(help: ArgumentHelp(.networkTitle))
    var title: String?
    @Option(help: ArgumentHelp(.networkDescription))
    var description: String?
    @Option(help: ArgumentHelp(.promise))
    var promise: String?
    @Option(help: ArgumentHelp(.scaleID))
    var scale: String?
    @Option(help: ArgumentHelp(.ownLevels))
    var levels: String?
    @Option(help: ArgumentHelp(.ownTieFrom))
    var tieFrom: Int?
    @Option(help: ArgumentHelp(.waveList))
    var waves: String?
    @OptionGroup var common: CommonOptions

    func perform(_ console: Console) throws {
        let folder = try NetworkArgument.existing(argument.folder)
        let settings = try settings()
        guard !settings.isEmpty else {
            try console.write(Sheet.settings(folder.draft()).table(for: .person(console.language)).asText())
            return
        }
        if settings.waves != nil, folder.draft().tables[.waves] != nil {
            throw Failure(
                .usage,
                Name("mätomgångarna står i waves.csv", "the waves stand in waves.csv"),
                remedy: Name("Ändra dem där.", "Change them there."))
        }
        let text: [UInt8]
        let draft: Draft
        do {
            (text, draft) = try folder.changed(settings, console.language)
        } catch {
            throw Failure(
                .data,
                Name(
                    "datapackage.json har fel och ändras inte",
                    "datapackage.json has errors and is left alone"),
                remedy: Name(
                    "”samverkan check \(argument.folder.forShell)” visar dem.",
                    "“samverkan check \(argument.folder.forShell)” shows them."))
        }
        try refuseNewErrors(in: draft, of: folder)
        if settings.promise != nil { try refuseToLoosen(folder.draft(), into: draft) }
        try OutputFile.write(
            [OutputFile(path: "\(folder.path)/\(Draft.packageFile)", bytes: text)], replacing: true)
        console.tell(
            "skrivet i \("\(folder.path)/\(Draft.packageFile)".forShell)",
            "written to \("\(folder.path)/\(Draft.packageFile)".forShell)")
    }

    private func settings() throws(Failure) -> PackageSettings {
        var settings = PackageSettings()
        settings.title = title
        settings.description = description
        if let promise {
            settings.promise = Promise(named: promise)
            if settings.promise == nil {
                throw Failure(
                    .usage, Name("”\(promise)” är inget löfte", "“\(promise)” is no promise"),
                    remedy: Name(
                        "Löftena är bekräftat, samstämmigt och öppet.",
                        "The promises are confirmed, agreed and open."))
            }
        }
        settings.scale = try chosenScale()
        settings.waves = waves?.listed
        return settings
    }

    private func chosenScale() throws(Failure) -> Scale? {
        guard let levels else {
            guard tieFrom == nil else {
                throw Failure(
                    .usage,
                    Name("--tie-from hör till --levels", "--tie-from goes with --levels"),
                    remedy: Name("Ange nivåerna också.", "Name the levels too."))
            }
            guard let scale else { return nil }
            guard scale == Scale.samverkan8.id.text else {
                throw Failure(
                    .usage, Name("skalan ”\(scale)” är inte känd", "the scale “\(scale)” is not known"),
                    remedy: Name("Ange dess nivåer med --levels.", "Name its levels with --levels."))
            }
            return .samverkan8
        }
        let names = levels.listed
        guard !names.isEmpty, scale != Scale.samverkan8.id.text else {
            throw Failure(
                .usage,
                Name(
                    "--levels ska namnge nivåerna i en egen skala",
                    "--levels is to name the levels of a scale of your own"),
                remedy: Name(
                    "Skilj dem åt med komma, och ge skalan ett annat id än \(Scale.samverkan8.id).",
                    "Separate them by commas, and give the scale another id than \(Scale.samverkan8.id)."))
        }
        guard (1...names.count).contains(tieFrom ?? 1) else {
            throw Failure(
                .usage, Name("--tie-from ska vara en av nivåerna", "--tie-from is to be one of the levels"),
                remedy: Name(
                    "De är 1 till \(names.count).", "They are 1 to \(names.count)."))
        }
        return Scale(
            id: Identifier(scale ?? "own"),
            steps: names.enumerated().map {
                Scale.Step(
                    level: $0.offset + 1, name: Name(swedish: String($0.element), english: String($0.element))
                )
            }, tieFrom: tieFrom ?? 1)
    }

    /// What people have answered under is kept: it can be made stricter, and not looser.
    private func refuseToLoosen(_ before: Draft, into after: Draft) throws(Failure) {
        guard let before = try? before.validated().network, let after = try? after.validated().network else {
            throw Failure(
                .data,
                Name(
                    "löftet ändras inte medan mappen har fel",
                    "the promise is not changed while the folder has errors"),
                remedy: Name(
                    "”samverkan check \(argument.folder.forShell)” visar dem.",
                    "“samverkan check \(argument.folder.forShell)” shows them."))
        }
        guard let wave = before.waves.indices.first(where: { before.loosensPromise(in: $0, by: after) }),
            let kept = before.promise(in: wave), let looser = after.promise(in: wave)
        else { return }
        throw Failure(
            .usage,
            Name(
                "svar har lämnats under löftet ”\(kept.name(.swedish))”, som är strängare än ”\(looser.name(.swedish))”",
                "answers were given under the promise “\(kept.rawValue)”, which is stricter than “\(looser.rawValue)”"
            ),
            remedy: Name(
                "Var löftet ett annat när enkäten gick ut skriver du det vid mätomgången i waves.csv.",
                "If the promise was another when the survey was sent, write it at the wave in waves.csv."))
    }

    private func refuseNewErrors(in draft: Draft, of folder: NetworkFolder) throws(Failure) {
        let before = Set(folder.draft().allErrors)
        guard let first = draft.allErrors.first(where: { !before.contains($0) }) else { return }
        throw Failure(
            .data,
            Name(
                "så skulle mappen få fel: \(first.message(.swedish))",
                "the folder would have errors then: \(first.message(.english))"),
            remedy: Name("Inget är skrivet.", "Nothing is written."))
    }
}

extension Draft {
    fileprivate var allErrors: [Problem] {
        do throws(Problems) {
            _ = try validated()
            return []
        } catch {
            return error.all.filter { $0.severity == .error }
        }
    }
}

extension String {
    /// What stands between commas, without blanks around it.
    fileprivate var listed: [String] {
        split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
    }
}
