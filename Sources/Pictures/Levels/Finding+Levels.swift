internal import Analysis
internal import Model
internal import Words

extension Finding {
    /// **Rule.** Of at least five relations of a known confirmed level, the level that more have than have any other, when
    /// at least a third have it.
    func profile(_ levels: LevelDistribution) -> String? {
        let all = levels.counts.reduce(0, +)
        guard all >= 5, let most = levels.counts.max(), most * 3 >= all,
            levels.counts.count(where: { $0 == most }) == 1, let level = levels.counts.firstIndex(of: most)
        else { return nil }
        let known = language("relationer med känd nivå", "relations of a known level")
        return level == 0
            ? language(
                "\(of(most, all)) \(known) är utan samverkan",
                "\(of(most, all)) \(known) are without collaboration")
            : language(
                "\(of(most, all)) \(known) är på nivå \(context.levelName(level))",
                "\(of(most, all)) \(known) are at level \(context.levelName(level))")
    }

    /// **Rule.** The deepest level, from the second, that at least half of the relations from level 1 have come to whatever
    /// the unknown levels are; of at least five with a known level.
    ///
    /// - Parameter least: for each level from 1, the least share that has come so far.
    func reach(least: [Double], known: Int) -> String? {
        guard known >= 5, let place = least.lastIndex(where: { $0 >= 0.5 }), place > 0 else { return nil }
        return language(
            "Minst hälften av relationerna har nått nivå \(context.levelName(place + 1))",
            "At least half of the relations have come to level \(context.levelName(place + 1))")
    }

    /// **Rule.** Where actors may be ranked: the one whose value is above every other's whatever the relations in doubt are.
    /// Only of the number of relations and of go-betweens, which a sentence can say.
    ///
    /// - Parameter extents: of each actor, its lowest and highest possible value.
    func first(of measure: Measure, _ extents: [(actor: Actor.Place, extent: ClosedRange<Double>)]) -> String?
    {
        guard extents.count >= 3 else { return nil }
        guard let top = extents.max(by: { $0.extent.lowerBound < $1.extent.lowerBound }),
            extents.allSatisfy({ $0.actor == top.actor || $0.extent.upperBound < top.extent.lowerBound })
        else { return nil }
        let name = network.actors[top.actor].short
        switch measure {
        case .degree:
            return language("\(name) har flest relationer", "\(name) has the most relations")
        case .betweenness:
            return language("\(name) är oftast mellanhand", "\(name) is most often the go-between")
        default: return nil
        }
    }

    /// **Rule.** Of the rows with at least five relations that both have answered for, the one in which one side says more
    /// in most relations, when that is more than half of them and in more than in any other row. Rows are what the picture
    /// shows, so what a reader may not see is in none.
    ///
    /// - Parameters:
    ///   - rows: who stands to the left and to the right; in how many relations each says more, or, of single actors, the
    ///     actor says more and less; and how many are compared.
    ///   - fewestSteps: how far apart two answers have to be to count.
    func perception(
        _ rows: [(left: String, right: String, leftMore: Int, rightMore: Int, compared: Int)],
        isByKinds: Bool,
        fewestSteps: Int
    ) -> String? {
        let enough = rows.filter { $0.compared >= 5 }
        let sides =
            enough.map { (row: $0, isLeft: true, count: $0.leftMore) }
            + enough.map { (row: $0, isLeft: false, count: $0.rightMore) }
        guard let most = sides.max(by: { $0.count < $1.count }), most.count * 2 > most.row.compared,
            sides.count(where: { $0.count == most.count }) == 1
        else { return nil }
        let language = context.language
        let steps = fewestSteps > 1 ? language(" minst två steg", " at least two steps") : ""
        let count = of(most.count, most.row.compared)
        guard isByKinds else {
            return most.isLeft
                ? language(
                    "\(most.row.left) anger\(steps) mer än den andra i \(count) relationer",
                    "\(most.row.left) says\(steps) more than the other in \(count) relations")
                : language(
                    "\(most.row.left) anger\(steps) mindre än den andra i \(count) relationer",
                    "\(most.row.left) says\(steps) less than the other in \(count) relations")
        }
        let (more, less) = most.isLeft ? (most.row.left, most.row.right) : (most.row.right, most.row.left)
        return language(
            "\(more) anger\(steps) mer än \(less.lowercasedFirst) i \(count) relationer",
            "\(more) say\(steps) more than \(less.lowercasedFirst) in \(count) relations")
    }
}
