/// One measurement: a survey round, a year, a programme period.
public struct Wave: Hashable, Sendable {
    /// A place in `Network.waves`, which stands in order of time.
    public typealias Place = Int

    public let id: Identifier

    public init(id: Identifier) { self.id = id }

    /// The last year that the id names, or nil when it names none: "2016-2019" ends in 2019.
    ///
    /// Whether a target is due is held against this, never against the clock, so that a report can be made
    /// again.
    public var lastYear: Int? {
        let runs = id.text.split(whereSeparator: { !$0.isASCII || !$0.isNumber })
        return runs.compactMap { $0.count == 4 ? Int($0) : nil }.filter { (1900...2199).contains($0) }.max()
    }
}
