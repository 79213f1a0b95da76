import Analysis
import Graphs
import Model
import Testing

@Suite struct `An aggregate` {
    private let three = Suppression(fewest: 3)

    private func contribution(_ a: Int, _ b: Int, _ value: Int, isWithheld: Bool = true) -> Contribution<Int>
    {
        Contribution(Dyad(a, b), value, isWithheld: isWithheld)
    }

    @Test func `is shown whole when nothing in it is withheld`() {
        let open = [contribution(0, 1, 5, isWithheld: false)]
        #expect(three.aggregate(open) == Aggregate(values: [5]))
    }

    @Test(arguments: 1...2)
    func `keeps to what is open when one or two are withheld`(withheld: Int) {
        let all =
            (0..<withheld).map { contribution(2 * $0, 2 * $0 + 1, $0) }
            + [contribution(8, 9, 7, isWithheld: false)]
        #expect(three.aggregate(all) == Aggregate(values: [7], withheld: withheld))
    }

    @Test func `is shown whole when those withheld hide one another`() {
        let all = (0..<4).map { contribution(2 * $0, 2 * $0 + 1, $0) }
        #expect(three.aggregate(all) == Aggregate(values: [0, 1, 2, 3]))
    }

    @Test func `tells nothing of those withheld when all are alike`() {
        let all = (0..<6).map { contribution(2 * $0, 2 * $0 + 1, 4) }
        #expect(three.aggregate(all) == Aggregate(values: [], withheld: 6))
    }

    @Test func `of a star tells its hub nothing`() {
        // The hub knows its own answers, and so what each of the others says.
        let star = (1...6).map { contribution(0, $0, $0) }
        #expect(three.aggregate(star).withheld == 6)
    }

    @Test func `tells nothing to the one without whom the rest are alike`() {
        let all = [contribution(0, 1, 2)] + (1..<6).map { contribution(2 * $0, 2 * $0 + 1, 4) }
        #expect(three.aggregate(all).withheld == 6)
    }

    @Test func `of groups beside their total leaves none to subtraction`() {
        let few = [contribution(0, 1, 3)]
        let many = (1..<6).map { contribution(2 * $0, 2 * $0 + 1, $0) }
        let open = [contribution(20, 21, 8, isWithheld: false)]
        let (groups, total) = three.aggregates([few, many, open])
        #expect(groups[0] == Aggregate(values: [], withheld: 1))
        #expect(groups[1] == Aggregate(values: [], withheld: 5))
        #expect(groups[2] == Aggregate(values: [8]))
        #expect(total == Aggregate(values: [3, 1, 2, 3, 4, 5, 8]))
    }

    @Test func `of groups closes the total where no other group can go with the one that is closed`() {
        let few = [contribution(0, 1, 3)]
        let open = (1..<6).map { contribution(2 * $0, 2 * $0 + 1, $0, isWithheld: false) }
        let (groups, total) = three.aggregates([few, open])
        #expect(groups == [Aggregate(values: [], withheld: 1), Aggregate(values: [1, 2, 3, 4, 5])])
        #expect(total == Aggregate(values: [1, 2, 3, 4, 5], withheld: 1))
    }

    /// What an organisation can work out: it takes the open values and its own from those shown, and what is left must
    /// be several values of several others, not all alike.
    @Test(arguments: UInt64(0)..<300)
    func `leaves every organisation several unlike values of several others, or none`(seed: UInt64) {
        var random = SeededRandom(seed: seed)
        let actors = 3 + random.integer(below: 7)
        let contributions = (0..<actors).flatMap { a in
            (a + 1..<actors).compactMap { b -> Contribution<Int>? in
                guard random.integer(below: 3) > 0 else { return nil }
                return contribution(
                    a, b, random.integer(below: 4), isWithheld: random.integer(below: 2) == 1)
            }
        }
        let shown = three.aggregate(contributions)
        let withheld = contributions.filter(\.isWithheld)
        guard shown.withheld == 0, !withheld.isEmpty else {
            #expect(shown.values == contributions.filter { !$0.isWithheld }.map(\.value))
            return
        }
        for reader in [-1] + Array(0..<actors) {
            let left = withheld.filter { $0.dyad.a != reader && $0.dyad.b != reader }
            #expect(left.count >= 3)
            #expect(Set(left.flatMap { [$0.dyad.a, $0.dyad.b] }).count >= 3)
            #expect(Set(left.map(\.value)).count > 1)
        }
    }
}
