internal import Model

// The columns of the tables behind `groups` that no other table has.

extension Sheet.Column {
    static let medianBounds = counted(
        "median_bounds", "Mittnivå, gränser", "Median, bounds",
        "Hur grund och hur djup mittnivån kan vara, vad de okända nivåerna än är.",
        "How shallow and how deep the median may be, whatever the unknown levels are.")
    static let levelsUnknown = counted(
        "levels_unknown", "Okänd nivå", "Level unknown",
        "Så många relationer som någon nämner har en nivå som inte är känd, eller inte visas.",
        "How many relations that somebody mentions have a level that is not known, or not shown.")
    static let networkMeasure = said(
        "measure", "Mått", "Measure", "Måttet som raden gäller.", "The measure that the row is about.")
    static let measureValue = counted(
        "measure_value", "Värde", "Value",
        "Måttet bland de säkra relationerna.", "The measure among the sure ties.")
    static let rangeLower = counted(
        "range_lower", "Lägst", "Lowest",
        "Det lägsta värde som osäkra par lämnar öppet, eller det lägsta bland lottade möjliga nät.",
        "The lowest value that pairs in doubt leave open, or the lowest among possible networks drawn.")
    static let rangeUpper = counted(
        "range_upper", "Högst", "Highest",
        "Det högsta värde som osäkra par lämnar öppet, eller det högsta bland lottade möjliga nät.",
        "The highest value that pairs in doubt leave open, or the highest among possible networks drawn.")
    static let basis = said(
        "basis", "Lägst och högst är", "Range is",
        "Om inget utanför är möjligt vad de osäkra paren än är (gränser), eller lägst och högst bara sågs i lottade möjliga nät.",
        "Whether nothing outside is possible whatever the pairs in doubt are (bounds), or the range was only seen in possible networks drawn."
    )
    static let divisor = counted(
        "divisor", "Delat med", "Divided by",
        "Summan av skillnader i en stjärna med lika många aktörer, som måttet delas med.",
        "The sum of differences in a star of as many actors, by which the measure is divided.")
    static let inCore = said(
        "in_core", "I kärnan", "In the core",
        "Om aktören hör till kärnan, när kärna och periferi ska samverka.",
        "Whether the actor is in the core, if core and periphery should work together.")
    static let inCoreShare = counted(
        "in_core_share", "I kärnan, andel", "In the core, share",
        "I hur stor del av lottade möjliga nät aktören hör till kärnan.",
        "In which share of possible networks drawn the actor is in the core.")
    static let inCoreMixedOut = said(
        "in_core_mixed_out", "I kärnan, par mellan räknas inte", "In the core, mixed pairs left out",
        "Om aktören hör till kärnan, när par av kärna och periferi inte räknas.",
        "Whether the actor is in the core, if pairs of core and periphery do not count.")
    static let inCoreMixedOutShare = counted(
        "in_core_mixed_out_share", "Andel, par mellan räknas inte", "Share, mixed pairs left out",
        "I hur stor del av lottade möjliga nät aktören hör till kärnan, när par av kärna och periferi inte räknas.",
        "In which share of possible networks drawn the actor is in the core, if pairs of core and periphery do not count."
    )
    static let coreness = counted(
        "coreness", "Närhet till kärnan", "Coreness",
        "Hur mycket aktören hör till kärnan, från 0 till 1.",
        "How far the actor belongs to the core, from 0 to 1.")
    static let bothAnswered = counted(
        "both_answered", "Båda svarade", "Both answered",
        "I hur många par av svar båda parter angav en nivå.",
        "In how many pairs of answers both sides gave a level.")
    static let equalAnswers = counted(
        "equal_answers", "Lika", "Equal",
        "I hur många par av svar båda angav samma nivå.",
        "In how many pairs of answers both gave the same level.")
    static let oneStep = counted(
        "one_step", "Ett steg isär", "One step apart",
        "I hur många par av svar nivåerna skiljer ett steg.",
        "In how many pairs of answers the levels are one step apart.")
    static let moreSteps = counted(
        "more_steps", "Längre isär", "Further apart",
        "I hur många par av svar nivåerna skiljer två steg eller mer.",
        "In how many pairs of answers the levels are two steps or more apart.")
    static let alpha = counted(
        "alpha", "Krippendorffs α", "Krippendorff’s α",
        "Hur lika parterna svarar utöver slumpen, för ordnade nivåer: 1 är full samstämmighet, 0 vad slumpen ger.",
        "How alike the sides answer beyond chance, for ordered levels: 1 is full agreement, 0 what chance gives."
    )
    static let community = counted(
        "community", "Gemenskap", "Community",
        "Numret på aktörens gemenskap, efter storlek.",
        "The number of the actor’s community, by size.")
    static let sureness = counted(
        "sureness", "Säkerhet", "Sureness",
        "Hur ofta olika frön lägger aktören i samma gemenskap som de andra i den.",
        "How often different seeds put the actor together with the others of its community.")
    static let block = counted(
        "block", "Block", "Block",
        "Numret på det block som aktören hör till på alla nivåer som positionerna håller på; tomt utan fast plats.",
        "The number of the block that the actor is in at all levels at which the positions hold; empty without a firm place."
    )

    /// For explanations.
    package static let ofGroups: [Self] = [
        medianBounds, levelsUnknown, measureValue, rangeLower, rangeUpper, basis, divisor, inCore,
        inCoreShare,
        inCoreMixedOut, inCoreMixedOutShare, coreness, bothAnswered, equalAnswers, oneStep, moreSteps, alpha,
        community,
        sureness, block,
    ]
}
