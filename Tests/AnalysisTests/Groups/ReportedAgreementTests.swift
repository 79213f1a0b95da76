import Analysis
import Model
import Testing

@Suite struct `Agreement of the two sides` {
    private func agreement(
        _ folder: Folder, _ audience: Audience = .internal, scope: Conventions.Scope = .everywhere
    ) throws -> ReportedAgreement {
        try folder.seen(by: audience, scope: scope).wave.reportedAgreement
    }

    private let ties = [
        "1 a b 5", "1 b a 5", "1 a c 4", "1 c a 6", "1 b c 3", "1 c b 2", "1 a b 7 f", "1 b a 7 f", "1 a d 3",
    ]

    @Test func `counts pairs of own answers by the steps between them, in each stratum and together`() throws
    {
        let agreement = try agreement(Folder(ties: ties))
        #expect(agreement.strata.map(\.forum) == [nil, 0])
        #expect(agreement.strata[0].answers.steps == [1, 1, 1, 0, 0, 0, 0, 0, 0])
        #expect(agreement.strata[1].answers.steps == [1, 0, 0, 0, 0, 0, 0, 0, 0])
        #expect(agreement.all.compared == 4)
        #expect(agreement.all.equal == 2)
        #expect(
            agreement.all.alpha
                == krippendorffAlpha(ofOrdinal: [[5, 5], [4, 6], [3, 2], [7, 7]], categories: 9))
        // One pair of equal answers: nothing to agree on.
        #expect(agreement.strata[1].answers.alpha == nil)
    }

    @Test func `counts no answer for nobody, and no document for a side`() throws {
        let agreement = try agreement(
            Folder(ties: ["1 a b 5", "1 a c 6 - document", "1 a c 6 - a", "1 b c 4 - d", "1 b c 4 - b"]))
        #expect(agreement.all.both == 0)
        #expect(agreement.strata.isEmpty)
    }

    @Test func `leaves out a side whose respondents put two levels in the middle`() throws {
        let agreement = try agreement(
            Folder(ties: ["1 a b 3 - a r1", "1 a b 5 - a r2", "1 b a 4", "1 a c 2", "1 c a 2"]))
        #expect(agreement.all.both == 2)
        #expect(agreement.all.compared == 1)
    }

    @Test func `is of one forum, or of what is said in general, where that is asked for`() throws {
        let folder = Folder(ties: ties, participation: ["f a", "f b"])
        #expect(try agreement(folder, scope: .general).all.compared == 3)
        #expect(try agreement(folder, scope: .forum(0)).all.compared == 1)
    }

    // Below, what readers may not know.

    /// Pairs of actors a … j of which both sides speak, the second so many steps deeper.
    private func survey(_ steps: [Int], promise: Promise = .confirmed) -> Folder {
        let actors = Array("abcdefghijklmnopqrst".map(String.init).prefix(2 * steps.count))
        var folder = Folder(
            actors: actors,
            ties: steps.enumerated().flatMap { place, steps in
                [
                    "1 \(actors[2 * place]) \(actors[2 * place + 1]) 3",
                    "1 \(actors[2 * place + 1]) \(actors[2 * place]) \(3 + steps)",
                ]
            })
        folder.promise = promise
        return folder
    }

    @Test(arguments: [Promise.confirmed, .agreed])
    func `is told to participants where the answers that differ hide one another`(promise: Promise) throws {
        // Three that differ of six organisations, not all alike, and without any one organisation still three.
        let hidden = try agreement(survey([1, 2, 1, 2, 0], promise: promise), .participants)
        #expect(hidden.all.steps?.prefix(3) == [1, 2, 2])
        #expect(hidden.all.alpha != nil)
        for steps in [[1, 0, 0, 0], [1, 2, 0, 0], [2, 2, 2, 2, 0]] {
            let shown = try agreement(survey(steps, promise: promise), .participants)
            #expect(shown.all.steps == nil)
            #expect(shown.all.alpha == nil)
            // That both have answered is known.
            #expect(shown.all.both == steps.count)
        }
        // Where all are equal nothing is withheld.
        #expect(try agreement(survey([0, 0], promise: promise), .participants).all.equal == 2)
    }

    @Test func `is told to everybody only of many, equal answers too`() throws {
        let few = try agreement(survey([0, 0, 0, 1]), .public)
        #expect(few.all.both == nil)
        #expect(few.all.steps == nil)
        #expect(try agreement(survey([0, 0, 0, 0, 0, 0, 0]), .public).all.steps == nil)
        // Some of the public are participants, who know where both gave the same level.
        #expect(try agreement(survey([0, 1, 0, 1, 2, 0, 3]), .public).all.steps == nil)
        #expect(try agreement(survey([0, 1, 1, 1, 2, 2, 2]), .public).all.steps?.prefix(3) == [1, 3, 3])
    }

    @Test(arguments: 1...30)
    func `is never told to everybody where participants are not told`(seed: Int) throws {
        for promise in [Promise.confirmed, .agreed] {
            var folder = Folder.survey(seed: seed, actors: 8)
            folder.promise = promise
            if try agreement(folder, .public).all.steps != nil {
                #expect(try agreement(folder, .participants).all.steps != nil)
            }
        }
    }

    @Test func `is told in full to participants who were promised so`() throws {
        #expect(try agreement(survey([1, 0], promise: .open), .participants).all.steps?.prefix(2) == [1, 1])
    }

    @Test func `does not change for others when the sides of a relation change places`() throws {
        let folder = survey([1, 2, 3, 1])
        var turned = folder
        for place in turned.ties.indices where place < 2 {
            turned.ties[place].level = folder.ties[1 - place].level
        }
        for audience in [Audience.participants, .public] {
            let (one, other) = (try agreement(folder, audience).all, try agreement(turned, audience).all)
            #expect(one.steps == other.steps)
            #expect(one.alpha == other.alpha)
        }
    }

    @Test func `is not given away by one stratum beside all together`() throws {
        // General alone is too few to be told; told beside all, it would be what is left of the forum's.
        var folder = survey([1, 2, 1, 2, 3])
        for row in folder.ties {
            var row = row
            row.forum = "f"
            folder.ties.append(row)
        }
        folder.ties.removeAll { $0.forum.isEmpty && !["a", "b"].contains($0.from) }
        let agreement = try agreement(folder, .participants)
        let shown = agreement.strata.count { $0.answers.steps != nil } + (agreement.all.steps == nil ? 0 : 1)
        #expect(agreement.strata[0].answers.steps == nil)
        #expect(shown < 2)
    }
}
