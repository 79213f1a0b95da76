import Analysis
import Files
import Graphs
import Model
import Synthetic
import TestNetworks
import Testing

@Suite struct `A synthetic network` {
    @Test func `is the same bytes for the same choices`() throws {
        let network = try SyntheticNetwork(actorCount: 30, seed: 1, waveCount: 2)
        // FNV-1a of all its tables. It changes only when the model is meant to change.
        #expect(fingerprint(network) == 0x4846_176d_bfdd_d137)
        #expect(
            try fingerprint(SyntheticNetwork(actorCount: 30, seed: 1, waveCount: 2)) == fingerprint(network))
    }

    @Test func `is another for another seed`() throws {
        let prints = try (0..<50).map {
            fingerprint(try SyntheticNetwork(actorCount: 40, seed: $0, waveCount: 1))
        }
        #expect(Set(prints).count == 50)
    }

    @Test(arguments: [20, 21, 30, 47, 100, 333, 1_000, 4_000], 1...3)
    func `has nothing to mend`(actorCount: Int, waveCount: Int) throws {
        let synthetic = try SyntheticNetwork(
            actorCount: actorCount, seed: UInt64(actorCount), waveCount: waveCount)
        let (network, warnings) = try draft(synthetic).validated()
        #expect(warnings.isEmpty)
        #expect(network.actors.count == actorCount)
        #expect(network.waves.count == waveCount)
        #expect(network.title.contains("påhittat, frö \(actorCount)"))
    }

    @Test func `says of every row that it is made up`() throws {
        let network = try network(actorCount: 200, seed: 3, waveCount: 2)
        #expect(network.reports.allSatisfy { $0.isIllustration })
        #expect(network.targets.allSatisfy { $0.isIllustration })
        #expect(network.remarks.allSatisfy { $0.source == "syntetisk, frö 3" })
        #expect(network.indicators.allSatisfy { $0.source == "syntetisk, frö 3" })
        #expect(network.actors.allSatisfy { $0.name.hasPrefix("Syntetisk") && $0.id.text.contains("-s") })
        #expect(network.forums.allSatisfy { $0.name.hasPrefix("Syntetiskt forum") })
        #expect(network.respondents == [""])
    }

    @Test func `has Swedish proportions`() throws {
        func counts(_ actorCount: Int) throws -> [String: Int] {
            let synthetic = try SyntheticNetwork(actorCount: actorCount, seed: 1)
            let kinds = rows(.actors, of: synthetic).map { $0[2] }
            return Dictionary(kinds.map { ($0, 1) }, uniquingKeysWith: +)
        }
        let small = try counts(1_000)
        #expect(small["region"] == 6)
        #expect(small["county-board"] == 6)
        #expect(small["municipality"] == 84)
        #expect(small["firm"] == 699)
        let whole = try counts(30_000)
        #expect(whole["region"] == 21)
        #expect(whole["county-board"] == 21)
        #expect(whole["municipality"] == 289)
        #expect(whole["agency"] == 340)
        #expect((whole["firm"] ?? 0) > 20_000)
        #expect(Set(small.keys) == Set(whole.keys))
    }

    @Test func `has about six ties an actor, a few with very many and many with few`() throws {
        let network = try network(actorCount: 5_000, seed: 11, responseRate: 1)
        let degrees = degrees(of: network)
        let mean = Double(degrees.reduce(0, +)) / 5_000
        #expect(mean > 5.5 && mean < 6.5, "\(mean)")
        let sorted = degrees.sorted()
        #expect(sorted[2_500] <= 4)
        #expect(sorted[4_999] > 200)
        #expect(degrees.count { $0 <= 2 } > 1_500)
        // The hundred with the most ties, one actor in fifty, hold a fifth of all ends.
        #expect(sorted.suffix(100).reduce(0, +) * 5 > degrees.reduce(0, +))
    }

    @Test func `keeps mostly to the county`() throws {
        let network = try network(actorCount: 4_000, seed: 2)
        let pairs = network.reports.map { (network.actors[$0.from].county, network.actors[$0.to].county) }
            .filter { !$0.0.isEmpty && !$0.1.isEmpty }
        let inside = Double(pairs.count { $0.0 == $0.1 }) / Double(pairs.count)
        #expect(inside > 0.75 && inside < 0.95, "\(inside)")
    }

    @Test func `has sides that often agree, mostly nearly, and at times not at all`() throws {
        let network = try network(actorCount: 5_000, seed: 5, responseRate: 1)
        let steps = WaveRelations(network, wave: 0).asked.compactMap { relation in
            relation.strata.count == 1 ? relation.strata[0].difference : nil
        }.filter(\.isDetermined).map(\.low)
        let equal = Double(steps.count { $0 == 0 }) / Double(steps.count)
        let near = Double(steps.count { $0 <= 1 }) / Double(steps.count)
        #expect(equal > 0.35 && equal < 0.55, "\(equal)")
        #expect(near > 0.7 && near < 0.9, "\(near)")
        let answers = network.reports.map(\.answer)
        #expect(answers.contains(.notRelevant))
        let unknown = Double(answers.count { $0 == .unknown }) / Double(answers.count)
        #expect(unknown > 0.02 && unknown < 0.06, "\(unknown)")
    }

    @Test(arguments: [0.3, 0.8, 1])
    func `is answered by as many as was asked for`(rate: Double) throws {
        let network = try network(actorCount: 4_000, seed: 9, waveCount: 2, responseRate: rate)
        for wave in 0..<2 {
            let asked = Set((network.asked ?? []).filter { $0.wave == wave }.map(\.actor))
            #expect(asked == Set(network.actorsAlive(in: wave)))
            let answering = Set(network.reports(in: wave).map(\.from))
            let share = Double(answering.count) / Double(asked.count)
            // Some have no relation to answer about.
            #expect(share > rate - 0.04 && share < rate + 0.03, "\(share)")
        }
    }

    @Test func `lasts from wave to wave, and drifts`() throws {
        let network = try network(actorCount: 3_000, seed: 4, waveCount: 3, responseRate: 1)
        let change = Change(WaveRelations(network, wave: 1), WaveRelations(network, wave: 2))
        let comparable = change.ties.count
        #expect(change.ties.contains { $0.sort == .added } && change.ties.contains { $0.sort == .lost })
        #expect(change.ties.count { $0.sort == .same } * 5 > comparable)
        #expect(network.actors.contains { !$0.became.isEmpty })
        #expect(network.actors.contains { $0.lifetime?.lowerBound == 1 })
    }

    @Test(arguments: [
        (19, 1, 0.8, SyntheticNetwork.Fault.actorCount), (1_000_001, 1, 0.8, .actorCount),
        (100, 0, 0.8, .waveCount), (100, 10, 0.8, .waveCount), (1_000_000, 5, 0.8, .tooLarge),
        (100, 1, 0, .responseRate), (100, 1, 1.01, .responseRate), (100, 1, .nan, .responseRate),
    ])
    func `is refused where it cannot be`(
        actorCount: Int, waveCount: Int, rate: Double, fault: SyntheticNetwork.Fault
    ) {
        #expect(throws: fault) {
            try SyntheticNetwork(
                actorCount: actorCount, seed: 1, waveCount: waveCount, responseRate: rate)
        }
    }

    // MARK: Reading it

    private func rows(_ table: Draft.TableName, of network: SyntheticNetwork) -> [[String]] {
        var rows: [[String]] = []
        network.forEachRow(of: table) { rows.append($0) }
        return rows
    }

    private func bytes(_ table: Draft.TableName, of network: SyntheticNetwork) -> [UInt8] {
        var bytes: [UInt8] = []
        var writer = CSVWriter<Never> { bytes += $0 }
        writer.write(network.columns(of: table))
        network.forEachRow(of: table) { writer.write($0) }
        writer.finish()
        return bytes
    }

    private func fingerprint(_ network: SyntheticNetwork) -> UInt64 {
        Draft.TableName.allCases.flatMap { bytes($0, of: network) }
            .reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
    }

    private func draft(_ network: SyntheticNetwork) -> Draft {
        var files = Dictionary(
            uniqueKeysWithValues: Draft.TableName.allCases.map { ($0.file, bytes($0, of: network)) })
        let package = DataPackage(
            network.description, tables: Draft.TableName.allCases.map { ($0, network.columns(of: $0)) },
            dialect: .plain, .swedish)
        files[Draft.packageFile] = Array(package.text.utf8)
        return Draft(bytes: files)
    }

    private func network(
        actorCount: Int, seed: UInt64, waveCount: Int = 1, responseRate: Double = 0.8
    ) throws -> Network {
        try draft(
            SyntheticNetwork(
                actorCount: actorCount, seed: seed, waveCount: waveCount, responseRate: responseRate)
        ).validated().network
    }

    private func degrees(of network: Network) -> [Int] {
        var degrees = [Int](repeating: 0, count: network.actors.count)
        for dyad in Set(network.reports.map(\.dyad)) {
            degrees[dyad.a] += 1
            degrees[dyad.b] += 1
        }
        return degrees
    }
}
