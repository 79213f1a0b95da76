import Analysis
import Model
import Report
import TestNetworks
import Testing

// A letter is what participants see and the organisation's own answers (`rules.md` §6.5). So the answers of others are
// changed in every way that those who take part cannot see, and no byte of a letter, nor of an actor's page, may differ.

@Suite struct `A letter to one organisation` {
    private static let kept: [Promise] = [.confirmed, .agreed]

    // MARK: Attacks on the answers of others

    @Test(arguments: AnsweredSurvey.Attack.allCases, kept)
    func `is the same after an attack on others`(_ attack: AnsweredSurvey.Attack, _ promise: Promise) throws {
        var compared = 0
        for seed in 1...12 as ClosedRange<UInt64> {
            let survey = AnsweredSurvey(promise: promise, seed: seed)
            guard let attacked = survey.after(attack, seed: seed) else { continue }
            let (before, after) = (try Post(survey, seed), try Post(attacked, seed))
            guard before.open == after.open else { continue }
            for actor in 0..<AnsweredSurvey.size where before.own(actor) == after.own(actor) {
                compared += 1
                #expect(before.letter(actor) == after.letter(actor), "\(attack), seed \(seed), a\(actor)")
            }
            #expect(before.pages == after.pages, "\(attack), seed \(seed)")
        }
        #expect(compared >= 9, "too few letters are left to compare")
    }

    @Test func `differs after an attack where the answers are its own`() throws {
        var differing = 0
        for seed in 1...6 as ClosedRange<UInt64> {
            let survey = AnsweredSurvey(promise: .confirmed, seed: seed)
            guard let attacked = survey.after(.exchangedSides, seed: seed) else { continue }
            let (before, after) = (try Post(survey, seed), try Post(attacked, seed))
            for actor in 0..<AnsweredSurvey.size where before.own(actor) != after.own(actor) {
                differing += before.letter(actor) == after.letter(actor) ? 0 : 1
            }
        }
        #expect(differing > 3)
    }

    // MARK: All that another could have answered

    /// Of every pair of two organisations, and every answer that the second could have given: where what all may see of
    /// the two is the same, so is the first one's letter.
    @Test(arguments: zip(kept, [1, 2] as [UInt64]))
    func `is the same for all answers of a partner that look alike`(_ promise: Promise, _ seed: UInt64) throws
    {
        var alike = 0
        for pair in AnsweredSurvey.pairs {
            for place in AnsweredSurvey.places(of: pair) {
                for reader in 0..<2 {
                    let survey = AnsweredSurvey(promise: promise, seed: seed)
                    let own = survey.answers[place]?[reader] ?? nil
                    var letters: [String: String] = [:]
                    for level in [nil] + (0...8).map({ $0 }) as [Int?] {
                        var other = survey
                        other.answers[place] = reader == 0 ? [own, level] : [level, own]
                        let post = try Post(other, seed)
                        let letter = post.letter(pair[reader])
                        if let known = letters[post.open] {
                            alike += 1
                            #expect(
                                known == letter,
                                "\(place), a\(pair[reader]) says \(said(own)), the other \(said(level))"
                            )
                        }
                        letters[post.open] = letter
                    }
                }
            }
        }
        #expect(alike > 50)
    }

    /// Of a pair of two others, and everything that the two could have answered in general.
    @Test(arguments: kept)
    func `is the same for all answers of two others that look alike`(_ promise: Promise) throws {
        let survey = AnsweredSurvey(promise: promise, seed: 4)
        var letters: [String: [String]] = [:]
        var alike = 0
        for one in [nil] + (0...8).map({ $0 }) as [Int?] {
            for two in [nil] + (0...8).map({ $0 }) as [Int?] {
                var other = survey
                other.answers[AnsweredSurvey.Place(wave: 2, pair: [1, 3], forum: "")] = [one, two]
                let post = try Post(other, 4)
                let all = [0, 2, 4, 5].map(post.letter)
                if let known = letters[post.open] {
                    alike += 1
                    #expect(known == all, "\(said(one)), \(said(two))")
                }
                letters[post.open] = all
            }
        }
        #expect(alike > 20)
    }

    private func said(_ level: Int?) -> String { level.map { "\($0)" } ?? "nothing" }

    // MARK: Words of others

    @Test(arguments: Promise.allCases, Language.allCases)
    func `holds no word of anybody else's`(_ promise: Promise, _ language: Language) throws {
        let network = try Self.wordy(promise)
        let letters = try Letters(AnalyzedNetwork(network, Conventions(for: network)), language: language)
        #expect(letters.recipients.count == 3)
        for actor in letters.recipients {
            let letter = letters.letter(to: actor)
            for text in [letter.html, letter.markdown].map({ $0.lowercased() }) {
                for other in 0..<3 {
                    #expect(text.contains("hinder\(other)") == (other == actor), "a\(actor), a\(other)")
                    #expect(text.contains("kod\(other)") == (other == actor), "a\(actor), a\(other)")
                    for word in ["anteckning\(other)", "källa\(other)", "2026-03-1\(other)", "arena\(other)"]
                    {
                        #expect(!text.contains(word), "a\(actor): \(word)")
                    }
                }
            }
        }
        let seen = AnalyzedNetwork(network, Conventions(for: network)).seen(by: .participants)
        for page in ActorPages(Findings(seen), language: language).pages {
            for word in ["hinder", "kod", "anteckning", "källa", "2026-03", "arena"] {
                #expect(!page.html.contains(word), "\(page.file): \(word)")
            }
        }
    }

    @Test func `is for nobody when readers are the public`() throws {
        let network = try AnsweredSurvey(promise: .confirmed, seed: 1).network()
        let seen = AnalyzedNetwork(network, Conventions(for: network)).seen(by: .public)
        #expect(ActorPages(Findings(seen), language: .swedish).pages.isEmpty)
    }

    /// Three organisations that all say different things in words of their own.
    private static func wordy(_ promise: Promise) throws -> Network {
        var ties = "wave,from,to,level,respondent,wanted,obstacle,arena,date,source,note\n"
        for from in 0..<3 {
            for to in 0..<3 where from != to {
                for level in [3 + from, 5 + from] {
                    ties +=
                        "2026,a\(from),a\(to),\(level),kod\(from)\(level),7,hinder\(from),arena\(from),2026-03-1\(from),källa\(from),anteckning\(from)\n"
                }
            }
        }
        return try Draft(files: [
            "datapackage.json": #"{"name": "n", "samverkan": {"promise": "\#(promise.rawValue)"}}"#,
            "actors.csv": "id,name,kind\na0,Noll,region\na1,Ett,municipality\na2,Två,municipality\n",
            "ties.csv": ties,
            "targets.csv": "min,max,from,to,status\n6,7,a0,a1,agreed\n5,7,a1,a2,law\n",
        ]).validated().network
    }
}

/// All letters and pages of a survey, and what all who take part may see of it.
private struct Post {
    private let network: Network
    private let letters: Letters
    private let analyzed: AnalyzedNetwork
    /// What is open of every relation, in both waves and between them.
    let open: String

    init(_ survey: AnsweredSurvey, _ seed: UInt64) throws {
        network = try survey.network()
        let all = AnalyzedNetwork(network, Conventions(for: network))
        letters = try Letters(all, language: seed.isMultiple(of: 2) ? .swedish : .english)
        let seen = all.seen(by: .participants)
        analyzed = seen
        open =
            network.waves.indices.map { wave in
                let (relations, gaps) = (seen[wave].relations, seen[wave].gaps)
                return [
                    "\(all[wave].response)",
                    relations.asked.map { relation in
                        "\(relation.dyad) \(relation.strata.map(\.open)) \(relation.overall()?.open ?? "-")"
                    }.joined(separator: "\n"),
                    gaps.dyads.map { dyad in
                        "\(dyad.dyad) \(dyad.units.map { "\($0.told) \($0.possible) \($0.steps ?? -1)" })"
                    }.joined(separator: "\n"),
                ].joined(separator: "\n")
            }.joined(separator: "\n")
            + "\(seen.change(from: 0, to: 1).ties) \(seen.change(from: 0, to: 1).outlines)"
            + "\(seen.change(from: 0, to: 1).notComparable)"
    }

    func letter(_ actor: Actor.Place) -> String {
        let letter = letters.letter(to: actor)
        return letter.html + letter.markdown
    }

    func own(_ actor: Actor.Place) -> String {
        network.waves.indices.map { wave in
            OwnAnswers(of: actor, in: network, wave: wave).answers.map { "\($0)" }.joined(separator: "\n")
        }.joined(separator: "\n")
    }

    var pages: [String] {
        ActorPages(Findings(analyzed), language: .english).pages.map { $0.file + $0.html }
    }
}

extension Stratum {
    fileprivate var open: String {
        "\(forum ?? -1) \(statements) \(confirmed) \(claimed) \(evidence) \(isLeftOut)"
    }
}

extension Summary {
    fileprivate var open: String {
        "\(shown(.confirmed)) \(shown(.claimed)) \(evidence) \(stated)"
    }
}
