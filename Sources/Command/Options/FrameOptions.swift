internal import ArgumentParser
internal import Files
internal import Model

/// Whose actors a new folder begins with.
struct FrameOptions: ParsableArguments {
    @Option(name: .customLong("county"), help: ArgumentHelp(.counties))
    var counties: [String] = []

    @Option(help: ArgumentHelp(.municipalities))
    var municipalities: [String] = []

    @Flag(help: ArgumentHelp(.national))
    var national = false

    @OptionGroup var reference: ReferenceOption

    func validate() throws {
        let chosen = [!counties.isEmpty, !municipalities.isEmpty, national].count { $0 }
        if chosen > 1 {
            throw Failure(
                .usage,
                Name(
                    "--county, --municipalities och --national utesluter varandra",
                    "--county, --municipalities and --national exclude each other"),
                remedy: Name("Välj en av dem.", "Choose one of them."))
        }
    }

    /// The frame that the options ask for; nil when they ask for none.
    func frame() throws -> Frame? {
        guard national || !counties.isEmpty || !municipalities.isEmpty else { return nil }
        guard let reference = try reference.chosen() else {
            throw Failure(
                .usage,
                Name(
                    "--reference ingen har inga aktörer att börja med",
                    "--reference none has no actors to begin with"),
                remedy: Name("Ange sverige eller en mapp.", "Give sweden or a folder."))
        }
        let frame = Frame(try area(in: reference), of: reference)
        if frame.organisations.isEmpty {
            throw Failure(
                .noInput,
                Name("referensen har inga aktörer där", "the reference has no actors there"),
                remedy: Name("Lägg till dem i organisations.csv.", "Add them to organisations.csv."))
        }
        return frame
    }

    private func area(in reference: Reference) throws(Failure) -> Frame.Area {
        if national { return .country }
        let names = ReferenceNames(reference)
        if !counties.isEmpty {
            return .counties(
                try codes(
                    of: counties, Name("okänt län", "unknown county"), Name("okända län", "unknown counties"),
                    found: { names.county(called: $0)?.code },
                    nearest: { names.nearestCounty(to: $0).map { "\($0.name), \($0.code)" } }))
        }
        return .municipalities(
            try codes(
                of: municipalities, Name("okänd kommun", "unknown municipality"),
                Name("okända kommuner", "unknown municipalities"),
                found: { names.municipality(called: $0)?.code },
                nearest: { names.nearestMunicipality(to: $0).map { "\($0.fullName), \($0.code)" } }))
    }

    /// The codes of all that is named, or a failure that lists every name that is unknown.
    private func codes(
        of lists: [String], _ one: Name, _ several: Name, found: (String) -> String?,
        nearest: (String) -> String?
    ) throws(Failure) -> Set<String> {
        var codes: Set<String> = []
        var unknown: [Name] = []
        for list in lists {
            for part in list.split(separator: ",") {
                let name = part.split(separator: " ").joined(separator: " ")
                if name.isEmpty { continue }
                if let code = found(name) {
                    codes.insert(code)
                } else if let nearest = nearest(name) {
                    unknown.append(
                        Name("”\(name)” (menade du \(nearest)?)", "“\(name)” (did you mean \(nearest)?)"))
                } else {
                    unknown.append(Name("”\(name)”", "“\(name)”"))
                }
            }
        }
        guard unknown.isEmpty, !codes.isEmpty else {
            let heading = unknown.count == 1 ? one : several
            let list = { (language: Language) in
                unknown.isEmpty ? "””" : unknown.map { $0(language) }.joined(separator: "; ")
            }
            throw Failure(
                .usage,
                Name("\(heading.swedish): \(list(.swedish))", "\(heading.english): \(list(.english))"),
                remedy: Name("Ange namn eller kod.", "Give a name or a code."))
        }
        return codes
    }
}
