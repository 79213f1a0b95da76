internal import ArgumentParser
internal import Model
internal import Pictures

struct DrawGeography: PictureSubcommand {
    static let words = CommandWords(
        called: "geografi",
        Name(
            "Län och kommuner där de ligger.",
            "Counties and municipalities where they lie."),
        group: .maps)
    static let configuration = CommandConfiguration("geography", words)

    @Option(help: ArgumentHelp(.county))
    var county: String?
    @OptionGroup var drawing: DrawingOptions

    func picture(_ context: PictureContext) throws -> Picture {
        guard let county, let reference = context.network.reference else { return try .geography(context) }
        let names = ReferenceNames(reference)
        guard let found = names.county(called: county) else {
            let nearest = names.nearestCounty(to: county)
            throw Failure(
                .usage, Name("”\(county)” är inget län", "“\(county)” is no county"),
                remedy: nearest.map {
                    Name("Menade du \($0.name), \($0.code)?", "Did you mean \($0.name), \($0.code)?")
                } ?? Name("Ange länets kod, bokstav eller namn.", "Give the county’s code, letter or name."))
        }
        return try .geography(context, county: found.code)
    }
}
