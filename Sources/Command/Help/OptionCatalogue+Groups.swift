internal import Model

// What `groups` and `test ei` ask, and `roles` of groups.

extension OptionWords {
    static let ofGroups = [groupsBy, groupPart]

    static let groupsBy = OptionWords(
        "Vad aktörerna delas in efter: typ, län eller en kolumn i actors.csv. (annars: typ)",
        "What actors are divided by: kind, county or a column of actors.csv. (default: kind)",
        .oneOr(ValueWords.kindOrCounty, Name("indelning", "grouping")))
    static let groupPart = OptionWords(
        "Bara en del, som räknas för sig. (CSV: täthet om inget anges)",
        "One part only, computed alone. (CSV: density unless named)",
        .one(ValueWords.groupParts, Name("del", "part")))
}

extension ValueWords {
    static let groupParts = [
        ValueWords(
            "density", "täthet",
            Name("inom och mellan grupper, med E–I-index", "inside groups and across, with the E–I index")),
        ValueWords(
            "centralization", "centralisering",
            Name("hur mycket nätet samlas kring en aktör", "how far the network gathers on one actor")),
        ValueWords("core", "kärna", Name("kärna och periferi", "core and periphery")),
        ValueWords(
            "cohesion", "sammanhållning", Name("hur nätet håller ihop", "how the network holds together")),
        ValueWords(
            "reciprocity", "ömsesidighet", Name("hur lika parterna svarar", "how alike the sides answer")),
        ValueWords(
            "communities", "gemenskaper",
            Name("de som relationerna binder ihop", "those whom the ties bind together")),
        ValueWords(
            "blocks", "positioner",
            Name("som håller över flera nivåer", "positions that hold over several levels")),
    ]
}
