import Analysis
import Model
import Testing

@Suite struct `Found communities` {
    private func found(_ folder: Folder, by key: String = "kind", seed: UInt64 = 1) throws -> FoundCommunities
    {
        try #require(try folder.structure(.communities, by: key, seed: seed).communities)
    }

    /// Two circles of four with one tie between them, and somebody without any.
    private let circles = ["ab", "ac", "ad", "bc", "bd", "cd", "ef", "eg", "eh", "fg", "fh", "gh", "de"]
    private let kinds = Folder.actors(
        ["region", "region", "region", "agency", "agency", "agency", "agency", "agency", "region"])

    @Test func `are the circles, numbered by size, and sure`() throws {
        let found = try found(.tied(circles, actors: kinds))
        #expect(found.communities.map { $0.members.map(\.actor) } == [[0, 1, 2, 3], [4, 5, 6, 7]])
        #expect(found.communities.map(\.tiesInside) == [6, 6])
        #expect(found.communities.map(\.tiesOut) == [1, 1])
        #expect(found.communities.allSatisfy { $0.members.allSatisfy { $0.sureness == 1 } })
        #expect(found.communities.allSatisfy { $0.leastSure.isEmpty })
        #expect(found.isolates == [8])
        #expect(found.stability == 1)
        #expect(isNear(found.modularity, 12.0 / 13 - 0.5))
        #expect(found.completions == nil)
    }

    // igraph 1.0.0 (python), compare_communities of 0000 1111 and 0001 1111: adjusted_rand and nmi.
    @Test func `are held against a grouping of the actors that have a tie`() throws {
        let found = try found(.tied(circles, actors: kinds))
        #expect(isNear(found.adjustedRand, 0.4948453608247419))
        #expect(isNear(found.mutualInformation, 0.5615896365639194))
    }

    @Test func `of a ring are sure of nobody`() throws {
        // Wherever it is cut, the parts are as good.
        let ids = Array("abcdefghijklmnopqrstuvwx").map(String.init)
        let ring = ids.indices.map { ids[$0] + ids[($0 + 1) % ids.count] }
        let found = try found(.tied(ring, actors: ids))
        let sureness = found.communities.flatMap(\.members).map(\.sureness)
        #expect(sureness.count == 24)
        #expect(sureness.allSatisfy { $0 >= 0.05 && $0 < 1 })
        #expect(try #require(found.stability) < 1)
        for community in found.communities {
            let least = try #require(community.members.map(\.sureness).min())
            let isEven = community.members.allSatisfy { $0.sureness == least }
            #expect(community.leastSure == (isEven ? [] : community.members.filter { $0.sureness == least }))
        }
    }

    @Test func `agree with themselves in possible networks as far as the relations in doubt allow`() throws {
        var folder = Folder.tied(circles, actors: kinds)
        #expect(try found(folder).completions == nil)
        // One relation in doubt between the circles changes nothing.
        folder.ties.append(Folder.TieRow(wave: "1", from: "a", to: "h", level: "5"))
        #expect(try found(folder).completions?.mean == 1)
        // Where circles are loose and many relations may join them, it is another matter.
        folder = Folder.tied(["ab", "bc", "cd", "da", "ef", "fg", "gh", "he", "de"], actors: kinds)
        for one in ["a", "b", "c", "d"] {
            for other in ["e", "f", "g", "h"] where one != "d" || other != "e" {
                folder.ties.append(Folder.TieRow(wave: "1", from: one, to: other, level: "5"))
            }
        }
        let open = try #require(try found(folder).completions)
        #expect(open.mean < 1)
        #expect(open.range.lowerBound <= open.mean && open.mean <= open.range.upperBound)
        // What is found does not rest on relations in doubt.
        #expect(try found(folder).communities.map(\.members.count) == [4, 4])
    }

    @Test func `of no ties are none`() throws {
        let found = try found(Folder(actors: ["a", "b"]))
        #expect(found.communities.isEmpty)
        #expect(found.modularity == nil)
        #expect(found.stability == nil)
        #expect(found.adjustedRand == nil)
    }

    @Test func `are the same from the same seed`() throws {
        let folder = Folder.survey(seed: 5, actors: 14)
        let (one, other) = (try found(folder, seed: 9), try found(folder, seed: 9))
        #expect(one.communities.map(\.members) == other.communities.map(\.members))
        #expect(one.completions?.mean == other.completions?.mean)
    }
}
