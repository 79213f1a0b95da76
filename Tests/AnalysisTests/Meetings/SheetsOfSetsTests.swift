import Analysis
import Model
import Results
import Testing

@Suite struct `The tables of key players, separation, resilience and forums` {
    private func wave() throws -> AnalyzedWave {
        let ties = ["ab", "bc", "cd", "de"].flatMap {
            ["1 \($0.first!) \($0.last!) 5", "1 \($0.last!) \($0.first!) 5"]
        }
        let network = try Folder(
            actors: ["a", "b", "c", "d", "e"], ties: ties + ["1 a e 4"], forums: ["f", "g"],
            participation: ["f a", "f b", "f e", "g a", "g e"]
        ).network()
        return AnalyzedWave(network, Conventions(for: network))
    }

    @Test func `say of every column what it means`() async throws {
        let wave = try wave()
        let indexed = wave.indexed
        let found = try #require(try KeyPlayerSets(indexed, KeyPlayerChoice(aim: .removal, size: 1), seed: 1))
        let separation = try #require(Separation(indexed, from: 0, to: 3))
        let resilience = try #require(try await Resilience(indexed, seed: 1, threads: 1))
        let meetings = try await ForumMeetings(wave, seed: 1, draws: 99, threads: 1)
        let sheets =
            [
                Sheet.keyPlayers(found, wave.network, naming: true),
                Sheet.separation(separation, wave.network, naming: true),
                Sheet.resilience(resilience, for: .program),
            ] + MeetingPart.allCases.map { $0.sheet(meetings, wave.network) }
        for sheet in sheets {
            #expect(!sheet.columns.isEmpty)
            for column in sheet.columns {
                for language in Language.allCases {
                    #expect(column.meaning?(language).hasSuffix(".") == true, "\(column.key)")
                }
            }
        }
    }

    @Test func `are written for programs by id`() async throws {
        let wave = try wave()
        let separation = try #require(Separation(wave.indexed, from: 0, to: 3))
        #expect(
            Sheet.separation(separation, wave.network, naming: true).asCSV()
                == """
                separates,choice,choice_size,choice_members
                actors,1,1,b
                actors,2,1,c
                ties,1,1,a b
                ties,2,1,b c
                ties,3,1,c d
                path,1,3,"a;b;c;d"

                """.replacing("\n", with: "\r\n"))
        let meetings = try await ForumMeetings(wave, seed: 1, draws: 99, threads: 1)
        #expect(
            MeetingPart.pairs.sheet(meetings, wave.network).asCSV().split(separator: "\r\n").map { line in
                line.split(separator: ",", omittingEmptySubsequences: false).prefix(5).joined(separator: ",")
            } == [
                "a,b,meetings,meeting_forums,meeting_tie", "a,b,1,f,tie", #"a,e,2,"f;g",unknown"#,
                "b,e,1,f,unasked",
            ])
        let resilience = try #require(try await Resilience(wave.indexed, seed: 1, threads: 1))
        let course = Sheet.resilience(resilience, for: .program)
        #expect(course.rows.count == 6)
        #expect(
            course.columns.map(\.key) == [
                "departed", "largest_random", "largest_random_least", "largest_random_most", "largest_degree",
                "largest_betweenness", "joined_random", "joined_degree", "joined_betweenness",
            ])
    }
}
