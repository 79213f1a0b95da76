// Words for what is wrong with `datapackage.json`.

extension Problem {
    static func message(_ fault: PackageFault, _ language: Language) -> String {
        switch fault {
        case .notJSON: language("filen är inte giltig JSON", "the file is not valid JSON")
        case .wrongShape(let path):
            language("”\(path)” har fel form", "“\(path)” has the wrong shape")
        case .unknownScale(let id):
            language("skalan ”\(id)” är okänd", "scale “\(id)” is unknown")
        case .emptyScale: language("skalan har inga nivåer", "the scale has no levels")
        case .duplicateWave(let id):
            language("mätomgången ”\(id)” står två gånger", "wave “\(id)” stands twice")
        case .unknownPromise(let text, _):
            language("samverkan.promise kan inte vara ”\(text)”", "samverkan.promise cannot be “\(text)”")
        case .duplicateKey(let path):
            language("nyckeln ”\(path)” står två gånger", "the key “\(path)” stands twice")
        case .unknownKey(let key, _):
            language(
                "samverkan.\(key) betyder ingenting och läses inte",
                "samverkan.\(key) means nothing and is not read")
        case .missingResource(let path, _):
            language("”\(path)” räknas upp men finns inte", "“\(path)” is listed but does not exist")
        case .tableElsewhere(let path, let file):
            language(
                "tabellen räknas upp som ”\(path)”, men bara \(file) läses",
                "the table is listed as “\(path)”, but only \(file) is read")
        case .referenceOutside(let path):
            language(
                "samverkan.reference är ”\(path)”, utanför nätverkets mapp",
                "samverkan.reference is “\(path)”, outside the network’s folder")
        }
    }

    static func remedy(_ fault: PackageFault, _ language: Language) -> String {
        switch fault {
        case .notJSON:
            language(
                "Rätta filen, eller ta bort den: bara actors.csv och ties.csv krävs.",
                "Mend the file, or remove it: only actors.csv and ties.csv are required.")
        case .wrongShape:
            language(
                "Skriv samverkan.waves som en lista av id, samverkan.kinds som en lista av {id, sv, en, plural_sv, plural_en}, samverkan.scale som ett id eller {id, levels, tie_from} och samverkan.reference som ”sweden”, ”none” eller en mapp.",
                "Write samverkan.waves as a list of ids, samverkan.kinds as a list of {id, sv, en, plural_sv, plural_en}, samverkan.scale as an id or {id, levels, tie_from} and samverkan.reference as “sweden”, “none” or a folder."
            )
        case .unknownScale:
            language(
                "Skriv ”samverkan-8”, eller skalan själv som {id, levels, tie_from}.",
                "Write “samverkan-8”, or the scale itself as {id, levels, tie_from}.")
        case .emptyScale: language("Räkna upp nivåerna i ”levels”.", "List the levels in “levels”.")
        case .duplicateWave: language("Ta bort den ena.", "Remove one of them.")
        case .unknownPromise(_, let nearest):
            didYouMean(
                nearest, language,
                orElse: language(
                    "Välj bekräftat, samstämmigt eller öppet.", "Choose confirmed, agreed or open."))
        case .duplicateKey:
            language(
                "Behåll den ena: bara en av dem skulle läsas.", "Keep one of them: only one would be read.")
        case .unknownKey(_, let nearest):
            didYouMean(nearest, language, orElse: language("Ta bort nyckeln.", "Remove the key."))
        case .missingResource:
            language(
                "Lägg filen i mappen, eller ta bort den ur ”resources”.",
                "Put the file in the folder, or remove it from “resources”.")
        case .tableElsewhere(_, let file):
            language(
                "Flytta tabellen till \(file), och skriv det i ”resources”.",
                "Move the table to \(file), and write that in “resources”.")
        case .referenceOutside:
            language(
                "Lägg referensen i nätverkets mapp, eller ange den med --reference.",
                "Put the reference into the network’s folder, or give it by --reference.")
        }
    }
}
