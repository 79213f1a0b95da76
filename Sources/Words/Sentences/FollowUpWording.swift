package import Analysis
package import Model

extension FollowUp.Movement {
    /// In a word or a few: what stands in a table's cell.
    package func name(_ language: Language) -> String {
        switch self {
        case .tooEarly: language("ingen senare mätning", "no later wave")
        case .compared(let tie):
            "\(tie.sort.name(language)) (\(tie.before) → \(tie.after))"
        case .outlined(let sort):
            sort?.name(language) ?? language("visas inte", "not shown")
        case .notComparable(let why): why.name(isUncoded: false, language)
        case .unknown: language("nivån är okänd", "the level is not known")
        case .gone: language("finns inte längre som två", "no longer two actors")
        }
    }

    /// For programs.
    package var id: String {
        switch self {
        case .tooEarly: "too_early"
        case .compared(let tie): tie.sort.rawValue
        case .outlined(let sort): sort?.rawValue ?? ""
        case .notComparable(let why): "not_comparable:\(why.rawValue)"
        case .unknown: "unknown"
        case .gone: "gone"
        }
    }
}

extension FollowUp {
    /// How many conversations were agreed on, held and done, and in how many of them the relation moved; one sentence or
    /// two.
    package func sentence(_ network: Network, _ language: Language) -> String {
        let followed = followed
        guard !followed.isEmpty else {
            return items.isEmpty
                ? language(
                    "Ingen överenskommelse är nedskriven. Skriv vad samtalen leder till i agreements.csv, så följs det i nästa mätomgång.",
                    "No agreement is written down. Write what conversations lead to in agreements.csv, and the next wave follows it."
                )
                : language(
                    "\(agreements(items.count, language)), alla från denna mätomgång: vad det blev av dem syns i nästa.",
                    "\(agreements(items.count, language)), all of this wave: what became of them shows in the next."
                )
        }
        let order: [Agreement.Status?] = [.done, .held, .planned, .dropped, nil]
        let parts = order.compactMap { status -> String? in
            let count = count(status)
            return count == 0 ? nil : "\(count) " + Self.words(status, isOne: count == 1, language)
        }
        if followed.count == 1 {
            let words = Self.words(followed[0].agreement.status, isOne: true, language)
            let only = language(
                "Överenskommelsen från en tidigare mätomgång \(words).",
                "The agreement of an earlier wave \(words).")
            return [only, moved(language), overdue(language)].compactMap { $0 }.joined(separator: " ")
        }
        let first = language(
            "Av \(agreements(followed.count, language)) från tidigare mätomgångar \(language.list(parts)).",
            "Of \(agreements(followed.count, language)) of earlier waves \(language.list(parts)).")
        return [first, moved(language), overdue(language)].compactMap { $0 }.joined(separator: " ")
    }

    /// What follows a number of agreements.
    private static func words(_ status: Agreement.Status?, isOne: Bool, _ language: Language) -> String {
        switch status {
        case .done: language(isOne ? "är klar" : "är klara", isOne ? "is done" : "are done")
        case .held: language("har hållits", isOne ? "was held" : "were held")
        case .planned: language(isOne ? "är planerad" : "är planerade", isOne ? "is planned" : "are planned")
        case .dropped: language("har avskrivits", isOne ? "was dropped" : "were dropped")
        case nil: language("saknar uppgift", isOne ? "is not told of" : "are not told of")
        }
    }

    private func agreements(_ count: Int, _ language: Language) -> String {
        language(
            "\(language.count(count)) \(count == 1 ? "överenskommelse" : "överenskommelser")",
            "\(language.count(count)) \(count == 1 ? "agreement" : "agreements")")
    }

    /// Relations, not agreements: two agreements of the same two are one relation.
    private func moved(_ language: Language) -> String? {
        var sorts: [Dyad: Change.Sort] = [:]
        for item in followed {
            guard let dyad = item.dyad, case .compared(let tie) = item.movement else { continue }
            sorts[dyad] = tie.sort
        }
        guard !sorts.isEmpty else {
            return language(
                "Om relationerna har rört sig går inte att säga: ingen av dem är känd på samma sätt i båda mätomgångarna.",
                "Whether the relations moved cannot be told: none of them is known alike in both waves.")
        }
        if let only = sorts.first, sorts.count == 1 {
            return language(
                "Relationen som går att jämföra är \(only.value.name(.swedish)).",
                "The relation that can be compared is \(only.value.name(.english)).")
        }
        func count(_ wanted: Change.Sort...) -> Int { sorts.values.count { wanted.contains($0) } }
        let (deeper, shallower, same) = (count(.added, .raised), count(.lost, .lowered), count(.same))
        let parts = [
            deeper > 0 ? language("\(deeper) djupare", "\(deeper) deeper") : nil,
            shallower > 0 ? language("\(shallower) grundare", "\(shallower) shallower") : nil,
            same > 0 ? language("\(same) oförändrad\(same == 1 ? "" : "e")", "\(same) the same") : nil,
        ].compactMap { $0 }
        return language(
            "Av de \(language.relations(sorts.count)) som går att jämföra är \(language.list(parts)).",
            "Of the \(language.relations(sorts.count)) that can be compared \(language.list(parts)).")
    }

    private func overdue(_ language: Language) -> String? {
        let count = items.count(where: \.isOverdue)
        return count == 0
            ? nil
            : language(
                "\(agreements(count, language)) skulle ha varit klar\(count == 1 ? "" : "a") före mätomgångens sista dag.",
                "\(agreements(count, language)) should have been done before the wave's last day.")
    }
}
