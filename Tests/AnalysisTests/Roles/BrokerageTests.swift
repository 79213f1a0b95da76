import Analysis
import Model
import Testing

@Suite struct `Brokerage by group` {
    /// A network with two triangles, a chain between them, a pair apart and an isolate, in three groups.
    static let sample = PairStates(
        count: 11,
        ties: [
            (0, 1), (0, 2), (1, 2), (1, 3), (2, 3), (3, 4), (4, 5), (4, 6), (5, 6), (6, 7), (8, 9),
        ], groups: [0, 0, 1, 1, 1, 2, 2, 0, 0, 1, 2])

    private func certain(_ roles: Roles) -> [[Int]] {
        roles.brokerage.brokers.map { broker in broker.roles.map(\.certain) }
    }

    // R 4.2.2, sna 2.7-1, brokerage(g, cl)$raw.nli of the symmetric matrix: ordered pairs, so that w_I, w_O and b_O are
    // halved, and b_IO, which is the same as b_OI, is the role at the door.
    @Test func `is that of sna where all is known`() throws {
        #expect(
            certain(try Self.sample.roles()) == [
                [0, 0, 0, 0], [0, 0, 1, 0], [0, 0, 1, 0], [1, 0, 1, 0], [0, 0, 2, 0], [0, 0, 0, 0],
                [0, 0, 1, 1], [0, 0, 0, 0], [0, 0, 0, 0], [0, 0, 0, 0], [0, 0, 0, 0],
            ])
    }

    // W. Zachary (1977), doi:10.1086/jar.33.4.3629752: who met whom outside the karate club, and with whom each went when it
    // split. R 4.2.2, sna 2.7-1, brokerage(g, cl)$raw.nli, halved as above.
    @Test func `of Zachary's karate club is that of sna`() throws {
        let roles = try PairStates(count: 34, ties: karateTies, groups: karateFactions).roles()
        let rows = roles.brokerage.brokers.map { broker in broker.roles.map(\.certain) }
        #expect(rows.map { $0[0] } == karateRoles[0])
        #expect(rows.map { $0[1] } == karateRoles[1])
        #expect(rows.map { $0[2] } == karateRoles[2])
        #expect(rows.allSatisfy { $0[3] == 0 })
        // By the definition that netrankr documents, counted with networkx 3.6.1 (python).
        #expect(roles.dominance.comparablePairs == 107)
        #expect(
            roles.dominance.undominated == [0, 1, 2, 5, 6, 8, 13, 23, 24, 25, 27, 30, 31, 32, 33])
        // Without the club's instructor one member knows nobody: networkx, articulation_points.
        #expect(roles.cuts.map(\.actor) == [0])
    }

    @Test func `says between which groups`() throws {
        // Vertex 4 stands between 3 (agency) and 5, 6 (municipalities).
        let roles = try Self.sample.roles()
        let broker = roles.brokerage.brokers[4]
        func name(_ group: Int) -> String { roles.grouping.groups[group].id.text }
        #expect(name(broker.group) == "agency")
        #expect(broker.between.map { $0.groups.map(name).sorted() } == [["agency", "municipality"]])
        #expect(broker.between.map(\.certain) == [2])
    }

    @Test func `takes an unknown pair for no absent one`() throws {
        var star = PairStates(count: 3, ties: [(0, 1), (0, 2)], groups: [0, 0, 1])
        #expect(try star.roles().brokerage.brokers[0][.gatekeeper].certain == 1)
        for state in [PairStates.State.doubtful, .unasked] {
            star[1, 2] = state
            let gatekeeper = try star.roles().brokerage.brokers[0][.gatekeeper]
            #expect([gatekeeper.certain, gatekeeper.open, gatekeeper.most] == [0, 1, 1])
            #expect(gatekeeper.p == nil)
            // Where the conventions take unknown pairs for none, they are none.
            #expect(try star.roles(.absent).brokerage.brokers[0][.gatekeeper].certain == 1)
        }
    }

    @Test(arguments: 0..<60)
    func `is every pair without a tie of its own, by definition`(seed: Int) throws {
        let states = PairStates(seed: seed)
        let roles = try states.roles()
        let kinds = ["region", "agency", "municipality"]
        for v in 0..<states.count {
            let broker = roles.brokerage.brokers[v]
            #expect(roles.grouping.groups[broker.group].id.text == kinds[states.groups[v]])
            var expected: [BrokerRole: [Int]] = [:]
            for (a, b) in states.pairs where a != v && b != v {
                let (one, own, other) = (states.groups[a], states.groups[v], states.groups[b])
                let role: BrokerRole =
                    one == other
                    ? (one == own ? .coordinator : .itinerant)
                    : (one == own || other == own ? .gatekeeper : .liaison)
                let ends = [states[a, v], states[v, b]]
                let between = states[a, b]
                guard between != .tie, ends.allSatisfy({ $0 == .tie || $0 == .doubtful }) else { continue }
                let isSure = ends == [.tie, .tie]
                expected[role, default: [0, 0, 0]][0] += isSure && between == .none ? 1 : 0
                expected[role, default: [0, 0, 0]][1] += isSure && between != .none ? 1 : 0
                expected[role, default: [0, 0, 0]][2] += 1
            }
            for role in BrokerRole.allCases {
                let found = broker[role]
                let counts = expected[role] ?? [0, 0, 0]
                #expect([found.certain, found.open, found.most] == counts)
            }
        }
    }

    @Test(arguments: 0..<12)
    func `lies between its bounds whatever the answers are`(seed: Int) throws {
        let states = PairStates(seed: seed, doubt: 4)
        let brokers = try states.roles().brokerage.brokers
        for ties in states.completions {
            var told = states
            for (a, b) in states.pairs(.doubtful) {
                told[a, b] = ties.contains { $0 == (a, b) } ? .tie : .none
            }
            for (before, after) in zip(brokers, try told.roles().brokerage.brokers) {
                for role in BrokerRole.allCases {
                    #expect(before[role].certain <= after[role].certain)
                    #expect(after[role].certain + after[role].open <= before[role].most)
                }
            }
        }
    }

    @Test func `leaves out actors without a group`() throws {
        let folder = Folder(
            actors: ["a county=06", "b county=06", "c county=14", "d"],
            ties: agreed("1 a b 5", "1 a c 5", "1 a d 5", "1 b c 1", "1 b d 1", "1 c d 1"), waves: ["1"])
        let network = try folder.network()
        let wave = AnalyzedNetwork(network, Conventions(for: network, tieFrom: 4)).wave
        let grouping = try #require(Grouping(network, by: "county"))
        let brokerage = try Roles(wave, by: grouping, seed: 1).brokerage
        #expect(brokerage.withoutGroup == [3])
        #expect(brokerage.brokers.map(\.actor) == [0, 1, 2])
        #expect(brokerage.brokers[0].certain == 1)
    }

    // Which of the others has which group: all orders, told by brute force.
    @Test(arguments: 0..<20)
    func `is held against every way to deal out the others' groups`(seed: Int) throws {
        var states = PairStates(seed: seed, doubt: 0)
        for (a, b) in states.pairs(.unasked) { states[a, b] = .none }
        let brokers = try states.roles().brokerage.brokers
        for v in 0..<states.count where brokers[v].certain > 0 {
            let others = (0..<states.count).filter { $0 != v }
            var sums = [0, 0, 0, 0]
            var reached = [0, 0, 0, 0]
            let orders = permutations(others.map { states.groups[$0] })
            for order in orders {
                var groups = states.groups
                for (place, other) in others.enumerated() { groups[other] = order[place] }
                var counts = [0, 0, 0, 0]
                for (a, b) in states.pairs(.none) where states[a, v] == .tie && states[b, v] == .tie {
                    let role =
                        groups[a] == groups[b]
                        ? (groups[a] == groups[v] ? 0 : 1)
                        : (groups[a] == groups[v] || groups[b] == groups[v] ? 2 : 3)
                    counts[role] += 1
                }
                for role in 0..<4 {
                    sums[role] += counts[role]
                    if counts[role] >= brokers[v].roles[role].certain { reached[role] += 1 }
                }
            }
            #expect(brokers[v].isEnumerated)
            for role in 0..<4 {
                let found = brokers[v].roles[role]
                let p = Double(reached[role]) / Double(orders.count)
                let mean = Double(sums[role]) / Double(orders.count)
                #expect(abs((found.p ?? 9) - p) < 1e-12)
                #expect(abs((found.expected ?? 9) - mean) < 1e-12)
            }
        }
    }

    @Test func `drawn comes close to what all dealings give, and is the same from the same seed`() throws {
        // A hub with twelve others in three groups: too many to go through.
        let hub = PairStates(
            count: 13, ties: (1...12).map { (0, $0) }, groups: [0] + (0..<12).map { $0 % 3 })
        let broker = try hub.roles().brokerage.brokers[0]
        #expect(!broker.isEnumerated)
        #expect(broker.dealings == 9_999)
        // All others are tied to it: however they are dealt, the counts are the same.
        #expect(broker.roles.map(\.p) == [1, 1, 1, 1])
        for role in broker.roles {
            let difference = (role.expected ?? 0) - Double(role.certain)
            #expect(abs(difference) < 1e-9)
        }
        var some = hub
        // Ten of its ties are left, with the four of its own group among them.
        some[0, 2] = .none
        some[0, 3] = .none
        let one = try some.roles().brokerage.brokers[0]
        #expect(one.roles.map(\.p) == (try some.roles().brokerage.brokers[0].roles.map(\.p)))
        // Six pairs inside the group of four: all four drawn among ten of twelve, C(8,6)/C(12,10) = 28/66.
        #expect(one[.coordinator].certain == 6)
        let p = one[.coordinator].p ?? 0
        #expect(abs(p - 28.0 / 66) < 0.02)
    }

    private func permutations(_ items: [Int]) -> [[Int]] {
        guard items.count > 1 else { return [items] }
        return items.indices.flatMap { place -> [[Int]] in
            var rest = items
            let item = rest.remove(at: place)
            return permutations(rest).map { [item] + $0 }
        }
    }
}
