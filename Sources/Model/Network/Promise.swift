/// What those who answer a survey were told of who sees their answers. What is shown keeps it.
///
/// **For the planner.** The promise belongs to the wave in which the answers were given. What stands beside answers of
/// several waves keeps the strictest of their promises.
public enum Promise: String, CaseIterable, Comparable, Sendable {
    /// All who take part see the level that both at least stand behind.
    case confirmed
    /// All who take part see a level only where both gave the same.
    case agreed
    /// All who take part see what each organisation gave.
    case open

    /// A stricter promise is greater: `agreed` > `confirmed` > `open`.
    public static func < (left: Self, right: Self) -> Bool { left.strictness < right.strictness }

    private var strictness: Int {
        switch self {
        case .open: 0
        case .confirmed: 1
        case .agreed: 2
        }
    }

    public func name(_ language: Language) -> String {
        switch self {
        case .confirmed: language("bekräftat", "confirmed")
        case .agreed: language("samstämmigt", "agreed")
        case .open: language("öppet", "open")
        }
    }

    /// The promise that a cell names: by its id or its Swedish word, in any case.
    public init?(named text: String) {
        let wanted = text.normalForm
        guard
            let found = Self.allCases.first(where: { promise in
                [promise.rawValue, promise.name(.swedish)].contains { $0.normalForm == wanted }
            })
        else { return nil }
        self = found
    }

    /// Every word that names one.
    static let words = allCases.flatMap { [$0.rawValue, $0.name(.swedish)] }

    /// The word that a misspelt one was probably meant to be.
    package static func nearest(to text: String) -> String? { NearestName(words)(text) }
}

extension Network {
    /// What was promised in a wave; nil where nobody answered and nothing is said.
    ///
    /// Where the folder does not say, a wave with answers counts as `agreed`: whoever answered was told no more.
    ///
    /// - Complexity: O(*n*) in the wave's reports where the folder does not say.
    public func promise(in wave: Wave.Place) -> Promise? {
        if let promise = waves[wave].promise { return promise }
        return reports(in: wave).contains { $0.by != .document } ? .agreed : nil
    }

    /// Whether a wave that has answers would be shown more openly in the other network than those who answered were told.
    public func loosensPromise(in wave: Wave.Place, by other: Network) -> Bool {
        guard reports(in: wave).contains(where: { $0.by != .document }), let kept = promise(in: wave),
            let new = other.promise(in: wave)
        else { return false }
        return new < kept
    }

    /// What is kept when waves are shown together: the strictest of their promises. Waves of documents alone have none,
    /// and where no wave has one, `agreed` is kept: there is no answer that it could hide.
    public func promise(over waves: some Sequence<Wave.Place>) -> Promise {
        waves.lazy.compactMap { promise(in: $0) }.max() ?? .agreed
    }
}
