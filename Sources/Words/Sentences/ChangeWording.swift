package import Analysis
package import Model

// What a change adds up to, in sentences. First whether relations came nearer to what was agreed, which is what
// matters; then whether they are deeper, which is not better; each with what it hangs on.

package struct ChangeWording {
    let network: Network
    package let language: Language
    package let comparison: WaveComparison

    package init(_ comparison: WaveComparison, _ network: Network, _ language: Language) {
        self.network = network
        self.language = language
        self.comparison = comparison
    }

    private var earlier: String { network.waves[comparison.change.from].title(language) }
    private var later: String { network.waves[comparison.change.to].title(language) }

    func name(_ actor: Actor.Place) -> String { network.actors[actor].name }
    package func pair(_ dyad: Dyad) -> String { "\(name(dyad.a)) – \(name(dyad.b))" }

    // MARK: Against what was agreed

    /// Whether relations came nearer to their targets.
    package var fit: String {
        let fit = comparison.fit
        guard fit.targeted > 0 else {
            return language(
                "Inga av relationerna har mål i \(later), så det går inte att säga om de har kommit närmare.",
                "None of the relations has a target in \(later), so whether they came nearer cannot be told.")
        }
        guard let shift = comparison.fit.shift else {
            return language(
                """
                Av \(targets(fit.targeted)) kan ingen jämföras med \(earlier), så det går inte att säga om de har kommit \
                närmare.
                """,
                """
                Of \(targets(fit.targeted)) none can be compared with \(earlier), so whether they came nearer cannot be \
                told.
                """)
        }
        return [fitBrief, edges, moved, held(by: shift)].compactMap { $0 }.joined(separator: " ")
    }

    /// The verdict against the targets with its counts alone; nil when there is none.
    package var fitBrief: String? {
        guard let shift = comparison.fit.shift else { return nil }
        let whole =
            switch FitChange.Sort(shift.verdict.sort) {
            case .nearer:
                language(
                    "Som helhet har relationerna kommit närmare sina mål",
                    "Taken together the relations came nearer to their targets")
            case .farther:
                language(
                    "Som helhet har relationerna kommit längre från sina mål",
                    "Taken together the relations came farther from their targets")
            case .same:
                language(
                    "Som helhet ligger relationerna lika nära sina mål som förut",
                    "Taken together the relations are as near to their targets as before")
            case .mixed:
                language(
                    "Bilden mot målen är delad, åt båda håll på en gång",
                    "Against the targets the picture is mixed, both ways at once")
            }
        return "\(whole): \(fitCounts(shift.count))."
    }

    private func targets(_ count: Int) -> String {
        language.relations(count) + language(" med mål", " with a target")
    }

    /// "av 12 relationer med mål som går att jämföra har 4 kommit närmare och 8 är lika nära".
    private func fitCounts(_ compared: Int) -> String {
        let relations = comparison.fit.relations
        func part(_ sort: FitChange.Sort, _ swedish: String, _ english: String) -> String? {
            let count = relations.count { $0.sort == sort }
            return count == 0 ? nil : language("\(count) \(swedish)", "\(count) \(english)")
        }
        let same = relations.count { $0.sort == .same }
        let parts = [
            part(.nearer, "kommit närmare", "came nearer"),
            part(.farther, "kommit längre ifrån", "went farther"),
            part(.mixed, "gått åt båda håll i olika forum", "went both ways in different forums"),
            part(
                .same, "förblivit där \(same == 1 ? "den" : "de") var",
                "stayed where \(same == 1 ? "it was" : "they were")"),
        ].compactMap { $0 }
        return language(
            "av \(targets(compared)) som går att jämföra har \(language.list(parts))",
            "of \(targets(compared)) that can be compared \(language.list(parts))")
    }

    /// How many came into their band and out of it, and how many of those lie above it.
    private var edges: String? {
        let relations = comparison.fit.relations
        let (reached, left) = (relations.count(where: \.isReached), relations.count(where: \.isLeft))
        var text: [String] = []
        if reached + left > 0 {
            text.append(
                language(
                    "\(reached) kom in i sitt målspann och \(left) gick ur det.",
                    "\(reached) came into \(reached == 1 ? "its" : "their") target band and \(left) went out of \(left == 1 ? "its own" : "theirs")."
                ))
        }
        if let beyond { text.append(beyond) }
        return text.isEmpty ? nil : text.joined(separator: " ")
    }

    /// How many went farther from their targets by going past them: why a network can be deeper and farther at once.
    package var beyond: String? {
        let above = comparison.fit.relations.count { $0.isAbove && $0.sort == .farther }
        guard above > 0 else { return nil }
        return language(
            "Av dem som kom längre ifrån är \(above) djupare än målet: en fråga, inte ett fel.",
            "Of those that went farther \(above) \(above == 1 ? "is" : "are") deeper than the target: a question, not a fault."
        )
    }

    private var moved: String? {
        let (moved, new) = (comparison.fit.moved, comparison.fit.newlyTargeted)
        guard moved + new > 0 else { return nil }
        let parts = [
            moved == 0
                ? nil
                : language(
                    "målet har ändrats för \(language.relations(moved))",
                    "the target was changed for \(language.relations(moved))"),
            new == 0
                ? nil
                : language(
                    "\(language.relations(new)) har fått mål", "\(language.relations(new)) got a target"),
        ].compactMap { $0 }
        return language(
            "Båda mätomgångarna hålls mot målen i \(later): \(language.list(parts)) sedan \(earlier).",
            "Both waves are held against the targets of \(later): \(language.list(parts)) since \(earlier).")
    }

    // MARK: Along the levels

    /// Whether relations are deeper, and that deeper is not better.
    package var depth: String? {
        guard let shift = comparison.depth else { return nil }
        let whole =
            switch shift.verdict {
            case .deeper:
                language(
                    """
                    Samverkan har som helhet blivit djupare: på varje nivå har minst lika stor andel av de jämförda relationerna \
                    kommit dit som förut, och på någon nivå en större.
                    """,
                    """
                    Taken together the collaboration grew deeper: at every level at least as large a share of the compared \
                    relations has come that far as before, and at some level a larger one.
                    """)
            case .shallower:
                language(
                    """
                    Samverkan har som helhet blivit grundare: på ingen nivå har en större andel av de jämförda relationerna \
                    kommit dit än förut, och på någon nivå en mindre.
                    """,
                    """
                    Taken together the collaboration grew shallower: at no level has a larger share of the compared relations \
                    come that far than before, and at some level a smaller one.
                    """)
            case .same:
                language(
                    "Sammantaget fördelar sig de jämförda relationerna över nivåerna som förut.",
                    "Taken together the compared relations spread over the levels as before.")
            case .mixed(let ahead, let behind):
                language(
                    """
                    Djupet går åt båda håll: en större andel än förut når minst \(levels(ahead)), en mindre når minst \
                    \(levels(behind)).
                    """,
                    """
                    Depth went both ways: a larger share than before reaches at least \(levels(ahead)), a smaller one at least \
                    \(levels(behind)).
                    """)
            }
        return whole + language(" Djupare är inte bättre i sig. ", " Deeper is not better in itself. ")
            + held(by: shift)
    }

    /// "nivå 1, 3–5 eller 8".
    private func levels(_ levels: [Level]) -> String {
        var runs: [ClosedRange<Level>] = []
        for level in levels {
            if let last = runs.last, last.upperBound + 1 == level {
                runs[runs.count - 1] = last.lowerBound...level
            } else {
                runs.append(level...level)
            }
        }
        let names = runs.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)–\($0.upperBound)" }
        let all =
            names.count < 2
            ? names.joined()
            : names.dropLast().joined(separator: ", ") + language(" eller ", " or ") + names[names.count - 1]
        return language("nivå \(all)", "level \(all)")
    }

    // MARK: What a verdict hangs on

    private func held(by shift: OrdinalShift) -> String {
        [certainty(shift), robustness(shift)].compactMap { $0 }.joined(separator: " ")
    }

    private func certainty(_ shift: OrdinalShift) -> String {
        let unknown = language.relations(shift.unknown)
        let isOne = shift.unknown == 1
        if shift.isCertain {
            return shift.unknown == 0
                ? language("Inget som är okänt kan ändra det.", "Nothing unknown can change that.")
                : language(
                    "Det står sig vad \(isOne ? "den" : "de") \(unknown) som är \(isOne ? "okänd" : "okända") än vore.",
                    "It holds whatever the \(unknown) not known may be.")
        }
        let notKnown = language(
            "\(unknown) är inte \(isOne ? "känd" : "kända") i båda mätomgångarna",
            "\(unknown) \(isOne ? "is" : "are") not known in both waves")
        let canBe = (shift.canBeDeeper, shift.canBeShallower)
        let isReversible =
            switch shift.verdict {
            case .deeper: canBe.1
            case .shallower: canBe.0
            case .same, .mixed: true
            }
        return isReversible
            ? language(
                "Det är inte säkert: \(notKnown), och det kunde ändra bilden.",
                "It is not certain: \(notKnown), and that could change it.")
            : language(
                "Det är inte säkert, men kan inte vara tvärtom: \(notKnown).",
                "It is not certain, but cannot be the other way around: \(notKnown).")
    }

    private func robustness(_ shift: OrdinalShift) -> String? {
        // A single actor's absence empties a comparison of a few.
        guard shift.count > 1 else {
            return language("Det vilar på en enda relation.", "It rests on a single relation.")
        }
        guard !shift.isRobust else {
            return language(
                "Det blir detsamma vilken aktör man än lämnar utanför.",
                "It is the same whichever actor is left out.")
        }
        let (empty, other) = (
            shift.indispensable, shift.overturning.filter { !shift.indispensable.contains($0) }
        )
        var sentences: [String] = []
        if !other.isEmpty {
            let named = other.prefix(3).map(name)
            let more = other.count - named.count
            let all = named + (more == 0 ? [] : [language("\(more) till", "\(more) more")])
            sentences.append(
                language(
                    "Det hänger på enskilda aktörer: utan \(or(all)) blir det ett annat.",
                    "It hangs on single actors: without \(or(all)) it would be another."))
        }
        if !empty.isEmpty {
            sentences.append(
                language(
                    "Utan \(or(empty.map(name))) finns inget kvar att jämföra.",
                    "Without \(or(empty.map(name))) nothing would be left to compare."))
        }
        return sentences.joined(separator: " ")
    }

    private func or(_ words: [String]) -> String {
        words.count < 2
            ? words.joined()
            : words.dropLast().joined(separator: ", ") + language(" eller ", " or ") + words[words.count - 1]
    }

    /// δ with what bounds it; for those who ask for numbers.
    package func numbers(_ shift: OrdinalShift) -> String {
        func signed(_ value: Double) -> String { language.decimal(value, places: 2) }
        var parts = [
            "Cliffs δ \(signed(shift.delta.value))",
            language(
                "mellan \(signed(shift.deltaBounds.lowerBound)) och \(signed(shift.deltaBounds.upperBound)) beroende på det okända",
                "between \(signed(shift.deltaBounds.lowerBound)) and \(signed(shift.deltaBounds.upperBound)) depending on the unknown"
            ),
        ]
        if language == .english { parts[0] = "Cliff's δ \(signed(shift.delta.value))" }
        if let interval = shift.interval {
            parts.append(
                language(
                    "indikativt intervall \(signed(interval.lowerBound)) till \(signed(interval.upperBound))",
                    "indicative interval \(signed(interval.lowerBound)) to \(signed(interval.upperBound))"))
        }
        if shift.isDominated {
            let share = language.percent(shift.busiest.share)
            parts.append(
                language(
                    "inget p-värde, eftersom \(name(shift.busiest.actor)) är med i \(share) av relationerna",
                    "no p-value, since \(name(shift.busiest.actor)) is in \(share) of the relations"))
        } else if let p = shift.p {
            parts.append(
                language(
                    "indikativt p \(language.decimal(p, places: 2))",
                    "indicative p \(language.decimal(p, places: 2))"))
        }
        return parts.joined(separator: "; ") + "."
    }
}

extension Change.Obstacle {
    /// "för att en aktör har delats": after what cannot be compared.
    package func clause(_ language: Language) -> String {
        switch self {
        case .split: language("för att en aktör har delats", "because an actor was split")
        case .evidence:
            language(
                "för att uppgifterna vilar på olika grund de två gångerna",
                "because the two waves rest on different evidence")
        case .unknown:
            language("för att nivån är okänd i den ena", "because the level is unknown in one of them")
        }
    }
}
