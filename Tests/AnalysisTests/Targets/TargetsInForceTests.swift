import Analysis
import Model
import Testing

@Suite struct `A target` {
    /// The bands that rule a–b in a wave, the overall unit first.
    private func bands(_ targets: [String], wave: String = "2", _ ties: [String] = []) throws -> [String] {
        try Folder(
            actors: ["a", "b kind=agency", "c"], ties: ties, participation: ["f a", "f b", "g a"],
            targets: targets, waves: ["1", "2", "3"]
        ).units(wave: wave).map { "\($0.forum.map { "forum \($0) " } ?? "")\($0.target.band)" }
    }

    // MARK: Lifetime

    @Test func `holds from its wave to its until, both included`() throws {
        let folder = Folder(targets: ["4 from=a to=b wave=2 until=3"], waves: ["1", "2", "3", "4"])
        #expect(
            try ["1", "2", "3", "4"].map { try folder.units(wave: $0).count } == [0, 1, 1, 0])
    }

    @Test func `without a wave holds from the beginning, without an until to the end`() throws {
        let folder = Folder(
            targets: ["4 from=a to=b until=2", "5 from=a to=c wave=2"], waves: ["1", "2", "3"])
        #expect(try ["1", "2", "3"].map { try folder.units("a", "b", wave: $0).count } == [1, 1, 0])
        #expect(try ["1", "2", "3"].map { try folder.units("a", "c", wave: $0).count } == [0, 1, 1])
    }

    @Test func `is replaced by one of equal scope from a later wave`() throws {
        let targets = ["4 from=a to=b wave=1", "6 from=b to=a wave=2"]
        #expect(try bands(targets, wave: "1") == ["4...8"])
        #expect(try bands(targets, wave: "2") == ["6...8"])
        #expect(try bands(targets.reversed(), wave: "2") == ["6...8"])
    }

    @Test func `holds again when its replacement has ended`() throws {
        let targets = ["4 from=a to=b wave=1", "6 from=a to=b wave=2 until=2"]
        #expect(try bands(targets, wave: "3") == ["4...8"])
    }

    @Test func `without a wave is the earliest of all, also in the first wave`() throws {
        #expect(try bands(["6 wave=1", "4"], wave: "1") == ["6...8"])
        #expect(try bands(["4", "6 wave=1"], wave: "1") == ["6...8"])
    }

    @Test func `is not replaced by one of another scope or forum`() throws {
        #expect(
            try bands(["4 from=a to=b wave=1", "6 wave=2", "2 from=a to=b forum=f wave=3"], wave: "3")
                == ["4...8", "forum 0 2...8"])
    }

    @Test func `for kinds is replaced by one for the same kinds in any order`() throws {
        #expect(
            try bands([
                "4 from_kind=region to_kind=agency wave=1", "6 from_kind=agency to_kind=region wave=2",
            ]) == ["6...8"])
    }

    // MARK: Scope

    @Test func `speaks of a pair, and of kinds, in either order`() throws {
        #expect(try bands(["4 from=b to=a"]) == ["4...8"])
        #expect(try bands(["4 from_kind=agency to_kind=region"]) == ["4...8"])
        #expect(try bands(["4 from_kind=region to_kind=region"]) == [])
    }

    @Test func `for one kind twice speaks of two actors of that kind`() throws {
        let folder = Folder(
            actors: ["a", "b kind=agency", "c"], targets: ["4 from_kind=region to_kind=region"])
        #expect(try folder.gaps().dyads.map { try folder.network().names($0.dyad) } == ["a–c"])
    }

    @Test func `for a pair wins over one for kinds, and that over one for all`() throws {
        let all = ["2", "3 from_kind=region to_kind=agency", "4 from=a to=b"]
        #expect(try bands(all) == ["4...8"])
        #expect(try bands(Array(all.prefix(2))) == ["3...8"])
        #expect(try bands(Array(all.prefix(1))) == ["2...8"])
        let inForum = all.map { "\($0) forum=f" }
        #expect(try bands(inForum) == ["forum 0 4...8"])
        #expect(try bands(Array(inForum.prefix(2))) == ["forum 0 3...8"])
        #expect(try bands(Array(inForum.prefix(1))) == ["forum 0 2...8"])
    }

    @Test func `keeps the whole band, and the top of the scale where no max is given`() throws {
        #expect(try bands(["2-5"]) == ["2...5"])
        #expect(
            try Folder(targets: ["2"], top: 4).units().map(\.target.band) == [2...4])
    }

    @Test func `rules actors alive in the wave only`() throws {
        let folder = Folder(
            actors: ["a", "b until=1", "c since=2"], forums: ["f"], participation: ["f a", "f b", "f c"],
            targets: ["4 from=a to=b", "3 from_kind=region to_kind=region", "2 forum=f", "1 from=b to=c"],
            waves: ["1", "2"])
        func dyads(_ wave: String) throws -> [String] {
            try folder.gaps(wave: wave).dyads.map { try folder.network().names($0.dyad) }
        }
        #expect(try dyads("1") == ["a–b"])
        #expect(try dyads("2") == ["a–c"])
    }

    // MARK: Units

    @Test func `for a pair makes an overall unit beside those of forums`() throws {
        #expect(try bands(["4 from=a to=b", "5 forum=f"]) == ["4...8", "forum 0 5...8"])
    }

    @Test func `for kinds or all makes an overall unit only where there is no other`() throws {
        #expect(try bands(["2", "5 forum=f"]) == ["forum 0 5...8"])
        #expect(try bands(["2 from_kind=region to_kind=agency", "5 forum=f"]) == ["forum 0 5...8"])
        #expect(try bands(["2", "5 forum=g"]) == ["2...8"])
    }

    @Test func `naming a forum never rules the relation as a whole, nor one for the whole a forum`() throws {
        #expect(try bands(["5 forum=g"]) == [])
        #expect(try bands(["5 from=a to=b"]) == ["5...8"])
    }

    @Test func `for a pair in a forum where one takes no part makes no unit`() throws {
        #expect(try bands(["5 from=a to=b forum=g"]) == [])
        #expect(try bands(["5 from=a to=b forum=g", "3"]) == ["3...8"])
    }

    @Test func `in several forums makes a unit in each, by forum`() throws {
        let folder = Folder(
            forums: ["g", "f"], participation: ["f a", "f b", "g a", "g b"],
            targets: ["3 forum=g", "4 forum=f"])
        #expect(try folder.units().map(\.forum) == [0, 1])
        #expect(try folder.units().map(\.target.band) == [4...8, 3...8])
    }
}
