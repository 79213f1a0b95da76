public import Model

/// Finds the forum that a text names: by itself, or somewhere in a question.
public struct ForumMatcher: Sendable {
    /// What a text says of the forum that it is about.
    public enum Meaning: Hashable, Sendable {
        case forum(Forum.Place)
        /// In general, and said so.
        case general
    }

    private let ids: [String: Forum.Place]
    private let forms: [String: [Forum.Place]]
    /// The words of each name, the longest names first.
    private let names: [(words: [String], forum: Forum.Place)]

    public init(_ network: Network) {
        ids = Dictionary(
            network.forums.enumerated().map { ($1.id.text, $0) }, uniquingKeysWith: { first, _ in first })
        var forms: [String: [Forum.Place]] = [:]
        var names: [(words: [String], forum: Forum.Place)] = []
        for (place, forum) in network.forums.enumerated() {
            for text in Set([forum.id.text, forum.name]).sorted() where !text.normalForm.isEmpty {
                if forms[text.normalForm]?.contains(place) != true {
                    forms[text.normalForm, default: []].append(place)
                }
                names.append((Self.words(text), place))
            }
        }
        self.forms = forms
        self.names = names.sorted {
            let left = ($1.words.count, $1.words.joined().utf8.count, $0.forum)
            return left < ($0.words.count, $0.words.joined().utf8.count, $1.forum)
        }
    }

    var hasForums: Bool { !ids.isEmpty }

    /// What a text means that is a forum's id or name and nothing more; nil for any other text.
    public func meaning(of text: String) -> Meaning? {
        let form = text.normalForm
        if GeneralForum.isMeant(by: text) { return .general }
        if let place = ids[text] { return .forum(place) }
        if let found = forms[form] { return found.count == 1 ? .forum(found[0]) : nil }
        return nil
    }

    /// The forum whose name stands in a text as whole words, the longest of several; nil for none.
    ///
    /// - Complexity: O(words of the text · number of forums).
    public func forum(in text: String) -> Forum.Place? {
        let words = Self.words(text)
        let found = names.first { name in
            guard name.words.count <= words.count else { return false }
            return (0...(words.count - name.words.count)).contains { start in
                words[start..<(start + name.words.count)].elementsEqual(name.words)
            }
        }
        // Two forums of one name: nobody can tell which is meant.
        guard let found else { return nil }
        return names.contains { $0.words == found.words && $0.forum != found.forum } ? nil : found.forum
    }

    private static func words(_ text: String) -> [String] {
        text.split { !$0.isLetter && !$0.isNumber }.map { String($0).normalForm }.filter { !$0.isEmpty }
    }
}
