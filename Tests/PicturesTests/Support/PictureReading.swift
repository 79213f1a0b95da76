import Analysis
import Drawing
import Model
import Pictures
import Results
import TestNetworks
import TestPictures
import Testing

extension PictureContext {
    init(
        _ files: [String: String], _ audience: Audience = .participants, _ language: Language = .swedish
    ) throws {
        self.init(try Draft(files: files).validated().network, audience, language)
    }

    init(_ network: Network, _ audience: Audience = .participants, _ language: Language = .swedish) {
        self.init(network, Conventions(for: network), language: language, audience: audience)
    }
}

extension Picture {
    /// All that a reader gets, as text.
    var everything: String {
        get throws {
            String(decoding: try scene.rendered(as: .svg), as: UTF8.self) + table.asCSV()
                + Language.allCases.map { table.table(for: .person($0)).asText() }.joined()
        }
    }

    /// The rows of numbers behind it, as programs read them and as people do.
    var numbers: [[String]] { table.table(for: .program).rows }
    func said(_ language: Language = .swedish) -> [[String]] { table.table(for: .person(language)).rows }

    /// What stands on the lines.
    var labels: [String] {
        scene.boxes.filter { $0.role == .digit }.map { $0.label.lines.joined(separator: " ") }.sorted()
    }

    func box(_ id: String) -> Scene.Box? { scene.boxes.first { $0.id == id } }

    /// The rows of the key that count something: what is said, and how many.
    var key: [String: Int] {
        Dictionary(
            scene.key.compactMap { row in Int(row.counts).map { (row.text, $0) } }, uniquingKeysWith: +)
    }

    /// Lines, bent or straight, that run behind an actor that is not their end.
    var intrusions: [String] { scene.intrusions }

    /// What is wrong with how it is drawn: nothing, one hopes.
    func expectSound() throws {
        #expect(SceneFaults.overlaps(scene) == [])
        #expect(SceneFaults.outside(scene) == [])
        let svg = SVGReading(try scene.rendered(as: .svg))
        #expect(svg.isWellFormed)
        #expect(svg.ids.count == Set(svg.ids).count)
        #expect(
            !svg.elements.contains {
                $0.attributes.keys.contains { $0.contains("href") || $0.hasPrefix("on") }
            })
        #expect(!scene.title.isEmpty && !scene.summary.isEmpty)
        #expect(!table.rows.isEmpty)
    }
}

extension Scene {
    /// Lines, bent or straight, that run behind an actor that is not their end.
    var intrusions: [String] {
        let ends = Dictionary(
            lines.filter { $0.ends.count == 2 }.map { ($0.id, $0.ends) }
        ) { first, _ in first }
        let actors = boxes.filter { $0.role == .actor }
        return lines.filter { $0.role == .tie || $0.role == .missing }.flatMap { line in
            let whole = line.ends.isEmpty ? String(line.id.dropLast(2)) : line.id
            return actors.filter { !(ends[whole] ?? []).contains($0.id) && line.path.passesThrough($0.rect) }
                .map { "\(line.id) behind \($0.id)" }
        }
    }
}
