import Analysis
import Graphs
import Model
import TestNetworks
import Testing

@Suite struct `Meetings in forums` {
    private func meetings(_ files: [String: String], draws: Int = 99) async throws -> ForumMeetings {
        let network = try Draft(files: files).validated().network
        return try await ForumMeetings(
            AnalyzedWave(network, Conventions(for: network)), seed: 1, draws: draws, threads: 1)
    }

    /// Actors a, b, … in forums given by their members, without any tie.
    private func folder(_ actors: String, _ forums: [String], purposes: [String] = [], ties: [String] = [])
        -> [String: String]
    {
        [
            "actors.csv": "id,name,kind\n" + actors.map { "\($0),Aktör \($0),other\n" }.joined(),
            "forums.csv": "id,name,purpose\n"
                + forums.indices.map {
                    "f\($0),Forum \($0),\(purposes.indices.contains($0) ? purposes[$0] : "")\n"
                }.joined(),
            "participation.csv": "forum,actor\n"
                + forums.enumerated().flatMap { forum, members in members.map { "f\(forum),\($0)\n" } }
                .joined(),
            "ties.csv": "wave,from,to,level\n" + ties.map { "1,\($0.first!),\($0.last!),5\n" }.joined(),
        ]
    }

    @Test func `are told without any tie`() async throws {
        // a and b meet in two forums, each of them c in one, and d meets nobody.
        let found = try await meetings(folder("abcd", ["ab", "abc"]))
        #expect(found.pairs.map(\.dyad) == [Dyad(0, 1), Dyad(0, 2), Dyad(1, 2)])
        #expect(found.pairs.map(\.forums) == [[0, 1], [1], [1]])
        #expect(found.pairs.map(\.tie) == [.unasked, .unasked, .unasked])
        #expect(found.forums.inNone == [3])
        #expect(found.inOne.map(\.actor) == [2])
        #expect(found.withoutTie.map(\.dyad) == [Dyad(0, 1)])
        #expect(found.forums.isDeclared)
    }

    @Test func `hang on a forum that alone brings somebody in`() async throws {
        let found = try await meetings(folder("abcdefg", ["abc", "cd", "efg", "ef"]))
        let losses = found.losses
        #expect(losses.map(\.forum) == [0, 1, 2])
        // Without the first c and d still meet; without the second d meets nobody.
        #expect(losses.map(\.alone) == [[0, 1], [3], [6]])
        #expect(losses.map(\.pieces) == [[[2, 3]], [[0, 1, 2]], [[4, 5]]])
        #expect(losses.map { ($0.alone + $0.pieces.dropFirst().joined()).sorted() } == [[0, 1], [3], [6]])
    }

    @Test(arguments: 0..<60)
    func `come apart without a forum as a search says`(seed: Int) async throws {
        var random = SeededRandom(seed: UInt64(seed))
        let actors = "abcdefg"
        let forums = (0..<4).map { _ in String(actors.filter { _ in random.integer(below: 10) < 4 }) }
        let found = try await meetings(folder(actors, forums))
        /// Who hangs together with an actor through some forums.
        func reached(from start: Character, _ forums: [String]) -> Set<Character> {
            var reached: Set<Character> = [start]
            while true {
                let more = forums.filter { $0.contains(where: reached.contains) }.joined()
                if reached.isSuperset(of: more) { return reached }
                reached.formUnion(more)
            }
        }
        for (place, forum) in forums.enumerated() where !forum.isEmpty {
            var left = forums
            left.remove(at: place)
            let touched = reached(from: forum.first!, forums)
            let pieces = Set(touched.map { reached(from: $0, left) })
            let loss = found.losses.first { $0.forum == place }
            let told = loss.map { Set($0.pieces.map(Set.init) + $0.alone.map { [$0] }) } ?? []
            let expected = Set(pieces.map { Set($0.map { Int($0.asciiValue! - 97) }) })
            #expect(told == (expected.count > 1 ? expected : []))
        }
    }

    @Test func `could be one where the members are the same and the purposes are not two`() async throws {
        let found = try await meetings(
            folder(
                "abcdef", ["abcde", "abcd", "abcd", "ef", "a"],
                purposes: ["effort", "effort", "vision", "", "effort"]))
        #expect(found.mergers.map { [$0.a, $0.b] } == [[0, 1]])
        #expect(found.mergers.first?.couldMerge == .samePurpose)
        #expect(
            found.mergers.first.map { [$0.jaccard, $0.containmentOfA, $0.containmentOfB] } == [0.8, 0.8, 1])
        let unstated = try await meetings(folder("abcd", ["abc", "abc"], purposes: ["effort", ""]))
        #expect(unstated.mergers.map(\.couldMerge) == [.purposeUnstated])
        #expect(found.overlaps.contains { $0.a == 0 && $0.b == 3 && $0.shared == 1 && $0.couldMerge == nil })
    }

    @Test func `stand beside ties that have no forum, and pairs that meet without one`() async throws {
        var files = folder("abcd", ["ab", "ab", "cd"], ties: ["ac", "ca", "cd", "dc"])
        files["ties.csv"]! += "1,a,b,0\n1,b,a,0\n"
        let found = try await meetings(files)
        #expect(found.ties == 2)
        #expect(found.tiesApart == [Dyad(0, 2)])
        #expect(found.withoutTie.map(\.tie) == [.none])
        #expect(found.pairs.map(\.tie) == [.none, .tie])
    }

    @Test func `without a list of members are of those whom the rows of a forum name`() async throws {
        var files = folder("abc", ["ab"], ties: [])
        files["participation.csv"] = nil
        files["ties.csv"] = "wave,from,to,level,forum\n1,a,b,5,f0\n"
        let found = try await meetings(files)
        #expect(!found.forums.isDeclared)
        #expect(found.pairs.map(\.dyad) == [Dyad(0, 1)])
        #expect(found.forums.inNone == [2])
    }

    @Test func `of nobody are none`() async throws {
        let found = try await meetings(folder("ab", []))
        #expect(found.pairs.isEmpty)
        #expect(found.test == nil)
        #expect(found.losses.isEmpty)
    }
}
