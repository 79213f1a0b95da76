import Files
import Foundation
import Graphs
import Model
import TestNetworks
import Testing

// Bytes of a sound folder are changed at random, as a bad disk or a hasty hand would. Whatever comes out is
// a network, or at least one error that points into the folder; it never ends the program.
@Suite struct `A folder with bytes changed at random` {
    private static let folder: [String: [UInt8]] = {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let sample = root.appending(path: "Networks/sodra-vatterbygden")
        let names = [Draft.packageFile] + Draft.TableName.allCases.map(\.file)
        return names.reduce(into: [:]) { files, name in
            files[name] = (try? Data(contentsOf: sample.appending(path: name))).map(Array.init)
        }
    }()

    @Test(arguments: 0..<8)
    func `is a network or an error in its place`(seed: Int) throws {
        try #require(Self.folder.count == 8)
        var random = SeededRandom(seed: UInt64(seed))
        var networks = 0
        for round in 0..<320 {
            var files = Self.folder
            for _ in 0...random.integer(below: 3) { Self.change(&files, &random) }
            let draft = Draft(bytes: files)
            do {
                let (network, warnings) = try draft.validated()
                networks += 1
                #expect(!network.waves.isEmpty)
                Self.expectPlaces(of: warnings, in: files, "seed \(seed), round \(round)")
                #expect(warnings.allSatisfy { $0.severity == .warning })
            } catch {
                #expect(error.all.contains { $0.severity == .error }, "seed \(seed), round \(round)")
                Self.expectPlaces(of: error.all, in: files, "seed \(seed), round \(round)")
                #expect(Set(error.all).count == error.all.count, "seed \(seed), round \(round)")
            }
        }
        // Not all changes matter, and not all are harmless.
        #expect((1..<320).contains(networks))
    }

    private static func expectPlaces(
        of problems: [Problem], in files: [String: [UInt8]], _ comment: Comment
    ) {
        for problem in problems {
            let place = problem.location
            let name = String(place.file.dropFirst("net/".count))
            let lines = (files[name] ?? []).count { $0 == 0x0A || $0 == 0x0D } + 1
            #expect(files[name] != nil || problem.fact == .missingFile(found: nil), comment)
            #expect((1...lines).contains(place.line), comment)
            #expect(place.column >= 1, comment)
            if let excerpt = place.excerpt {
                #expect(place.column <= excerpt.unicodeScalars.count + 1, comment)
            }
            for language in Language.allCases {
                #expect(!problem.message(language).isEmpty && !problem.remedy(language).isEmpty, comment)
            }
        }
    }

    private static func change(_ files: inout [String: [UInt8]], _ random: inout SeededRandom) {
        let names = files.keys.sorted()
        guard !names.isEmpty else { return }
        let name = names[random.integer(below: names.count)]
        guard var bytes = files.removeValue(forKey: name), !bytes.isEmpty else { return }
        let place = random.integer(below: bytes.count)
        let some = place..<min(bytes.count, place + random.integer(below: 40))
        let telling =
            Array("\",;\n\r\t -0919xåä{}[]:\0".utf8) + [0xFF, 0xEF, 0xC3, 0xA5, 0xE5, 0xF6, 0x94, 0x80]
        switch random.integer(below: 10) {
        case 0: bytes[place] = UInt8(random.integer(below: 256))
        case 1, 2: bytes[place] = telling[random.integer(below: telling.count)]
        case 3, 4: bytes.insert(telling[random.integer(below: telling.count)], at: place)
        case 5: bytes.removeSubrange(some)
        case 6: bytes.insert(contentsOf: bytes[some], at: random.integer(below: bytes.count))
        case 7: bytes.removeSubrange(place...)
        case 8:
            // A line again, somewhere else.
            let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
            let line = lines[random.integer(below: lines.count)]
            bytes.append(contentsOf: line + [0x0A])
        default:
            // The file is gone, once in a while.
            if random.integer(below: 10) == 0 { return }
            bytes.replaceSubrange(some, with: bytes[some].reversed())
        }
        files[name] = bytes
    }
}
