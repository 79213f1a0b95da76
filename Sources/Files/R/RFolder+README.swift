extension RFolder {
    static let readMe = """
        # Nätverket i R · The network in R

        ```r
        source("network.R", chdir = TRUE)
        samverkan$relations                      # nivåer som ordnade faktorer, NA är okänt · levels as ordered factors, NA is unknown
        net <- samverkan_network("2026")         # network: bekräftade relationer i en omgång · confirmed ties of a wave
        said <- samverkan_network("2026", side = "said")   # vad var och en säger, riktat · what each one says, directed
        g <- samverkan_igraph("2026", side = "claimed")
        samverkan_two_mode_network("2026")       # aktörer och forum · actors and forums
        ties <- samverkan_siena_array()          # aktör × aktör × omgång · actor × actor × wave
        ```

        Det behövs bara R; paketen `network`, `igraph` och `RSiena` där de används. · R is all it needs; the packages `network`, `igraph` and `RSiena` where \\
        they are used.

        **Svenska.** *Innehåller varje svar: mappen är intern.* En relation finns från skalans nivå för relation; `min_level` ändrar det. NA är okänt, \\
        också där ingen har svarat om paret; `unasked = 0` räknar de paren som ingen relation. Detta går förlorat: spann (en nivå som inte är exakt känd är NA i \\
        objekten, men står i `samverkan$relations`); *ej aktuell* blir NA; `igraph` känner inga okända relationer, så de är kanter med `known = FALSE` och par utan \\
        rad är inga kanter; tredje parts uppgifter, respondenter och dokument finns bara i `samverkan$reports`; önskade nivåer, hinder, anteckningar, indikatorer och \\
        överenskommelser följer inte med; sammanslagningar och delningar (`became`) följs inte; den gamla aktören slutar och den nya börjar. Målen finns i \\
        `samverkan$targets`, men lägena räknar `samverkan gaps`. I RSiena är 10 en aktör som inte finns i omgången; använd antingen tiorna eller \\
        `samverkan_siena_composition()`, som räknar i omgångar, inte i dagar. Nivåer blir där 0 eller 1.

        **English.** *Holds every answer: the folder is internal.* A tie is a relation from the scale's own threshold on; `min_level` changes it. NA is unknown, \\
        also where nobody answered about the pair; `unasked = 0` counts such pairs as no tie. What is lost: spans (a level that is not known exactly is NA in the \\
        objects, and stands in `samverkan$relations`); *not relevant* becomes NA; `igraph` has no missing ties, so that they are edges with `known = FALSE`, and pairs \\
        without a row are no edges; reports of third actors, respondents and documents are in `samverkan$reports` alone; wished levels, obstacles, notes, indicators and \\
        agreements are left out; mergers and splits (`became`) are not followed: the old actor ends and the new one begins. Targets are in \\
        `samverkan$targets`, and their states are what `samverkan gaps` works out. In RSiena 10 is an actor that does not exist in the wave; use either the tens or \\
        `samverkan_siena_composition()`, which counts in waves, not in days. Levels become 0 or 1 there.

        """
}
