import Graphs
import Testing

@Suite struct `Work in blocks` {
    @Test func `stops when its task is cancelled`() async {
        let task = Task {
            while !Task.isCancelled { await Task.yield() }
            return try await sparseGraph().harmonicCloseness(threads: 2)
        }
        task.cancel()
        await #expect(throws: CancellationError.self) { try await task.value }
    }

    @Test func `needs a thread`() async {
        await #expect(processExitsWith: .failure) {
            _ = try await Graph.star(leaves: 1).harmonicCloseness(threads: 0)
        }
    }
}
