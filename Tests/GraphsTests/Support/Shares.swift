import Synchronization

/// What a measure reported of its progress.
final class Shares: Sendable {
    private let reported = Mutex<[Double]>([])

    var all: [Double] { reported.withLock { $0 } }

    func append(_ share: Double) {
        reported.withLock { $0.append(share) }
    }
}
