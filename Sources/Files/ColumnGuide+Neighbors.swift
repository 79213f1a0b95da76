public import Model

// `neighbors.csv` in the words of its reader. No command needs the table: it is there to be sorted and read.

extension Frame.Border {
    /// What a row of the file says.
    public static func guide(_ language: Language) -> String {
        language(
            "En rad för varje gräns mellan två kommuner i nätverket; till hjälp när målen sätts.",
            "One row for each border between two municipalities of the network; a help in setting targets.")
    }

    /// What a column is for.
    public static func guide(to column: String, _ language: Language) -> String {
        switch column {
        case "a": language("Den ena kommunens aktör.", "The one municipality’s actor.")
        case "b": language("Den andra kommunens aktör.", "The other municipality’s actor.")
        case "status":
            language(
                "Hur de gränsar: land, water_or_short_land (vatten, eller en kort sträcka land) eller water_single_source (vatten, enligt en enda källa).",
                "How they border: land, water_or_short_land, or water_single_source (water, by one source only)."
            )
        case "crosses_county":
            language("yes om de ligger i olika län, annars no.", "yes if their counties differ, else no.")
        default: preconditionFailure("every column is explained, neighbors.\(column) is not")
        }
    }

    /// The words that a column may hold; nil when they are not fixed.
    static func choices(of column: String) -> [String]? {
        switch column {
        case "status": Reference.Neighbors.Status.allCases.map(\.rawValue)
        case "crosses_county": ["yes", "no"]
        default: nil
        }
    }
}
