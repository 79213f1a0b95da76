import Analysis
import Model
import Pictures
import Results

extension JSONValue {
    subscript(key: String) -> JSONValue {
        guard case .object(let members) = self else { return .null }
        return members.first { $0.key == key }?.value ?? .null
    }

    var items: [JSONValue] { if case .array(let items) = self { items } else { [] } }
    var number: Int? { if case .int(let number) = self { number } else { nil } }
    var word: String? { if case .string(let word) = self { word } else { nil } }
    var isTrue: Bool { self == .bool(true) }
}

extension PictureContext {
    /// What `samverkan gaps --json` prints for the picture's readers.
    var gapsJSON: JSONValue { .gaps(analyzed) }

    func changeJSON(from earlier: Wave.Place) -> JSONValue {
        .change(analyzed.comparison(from: earlier, to: conventions.wave), analyzed)
    }

    func nextJSON(_ count: Int) -> JSONValue { .next(analyzed.wave.next(count), analyzed) }
}

/// A targeted relation as JSON tells it.
struct ToldDyad {
    let dyad: JSONValue

    /// Missing, below or contested, and its time has come.
    var isGap: Bool {
        ["missing", "below", "contested"].contains(dyad["state"].word) && !dyad["ahead"].isTrue
    }

    var isKnown: Bool { dyad["state"].word != nil && dyad["state"].word != "unknown" }

    /// Whether nobody has decided the target that it falls short of most.
    var isApart: Bool {
        let order = ["missing", "below", "contested"]
        let short = dyad["units"].items.filter {
            order.contains($0["state"].word ?? "") && !$0["ahead"].isTrue
        }
        let state = order.first { state in short.contains { $0["state"].word == state } }
        let worst = short.filter { $0["state"].word == state }.max {
            ($0["steps"].number ?? 0) < ($1["steps"].number ?? 0)
        }
        return ["proposed", "example"].contains(worst?["target"]["status"].word)
    }

    var ends: Set<String> { Set([dyad["a"], dyad["b"]].compactMap(\.word)) }
}
