// The Graphviz library is not thread-safe, not even with a context for each thread, and deep graphs need more stack
// than a worker thread has. So one thread with a large stack owns the library: it alone ever sees the context, and
// work is handed to it as closures, one at a time.

import Foundation

final class GraphvizThread: Sendable {
    static let shared = GraphvizThread()

    private typealias Work = @Sendable (GraphvizContext) -> Void

    private let queue = Queue<Work>()

    private init() {
        let queue = self.queue
        let thread = Thread {
            let context = GraphvizContext()
            while true { queue.next()(context) }
        }
        thread.name = "Graphviz"
        thread.stackSize = 64 << 20
        thread.start()
    }

    /// Runs the work on the Graphviz thread and waits for it. Must not be called from within such work.
    func run<Result: Sendable, Failure: Error>(
        _ work: @escaping @Sendable (GraphvizContext) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        precondition(Thread.current.name != "Graphviz", "work on the Graphviz thread cannot wait for itself")
        let answer = Queue<Swift.Result<Result, Failure>>()
        queue.add { context in answer.add(Self.outcome(of: work, context)) }
        return try answer.next().get()
    }

    /// As `run`, without holding the calling thread.
    func runLater<Result: Sendable, Failure: Error>(
        _ work: @escaping @Sendable (GraphvizContext) throws(Failure) -> Result
    ) async throws(Failure) -> Result {
        let outcome = await withCheckedContinuation { continuation in
            queue.add { context in continuation.resume(returning: Self.outcome(of: work, context)) }
        }
        return try outcome.get()
    }

    private static func outcome<Result: Sendable, Failure: Error>(
        of work: (GraphvizContext) throws(Failure) -> Result, _ context: GraphvizContext
    ) -> Swift.Result<Result, Failure> {
        do throws(Failure) { return .success(try work(context)) } catch { return .failure(error) }
    }
}

/// First in, first out; `next` waits until there is something.
private final class Queue<Element: Sendable>: @unchecked Sendable {
    // Checked by hand: `waiting` is touched only while `condition` is locked.
    private let condition = NSCondition()
    private var waiting: [Element] = []

    func add(_ element: Element) {
        condition.withLock {
            waiting.append(element)
            condition.signal()
        }
    }

    func next() -> Element {
        condition.withLock {
            while waiting.isEmpty { condition.wait() }
            return waiting.removeFirst()
        }
    }
}
