// A sum of floating-point numbers depends on their order. So work that is spread over threads is cut into
// blocks of one fixed size, and the blocks' results are added in the order of the blocks, whoever finishes
// first: the same bits on any number of cores, and the same as without any threads.

/// Told, now and then, how much of the work is done: 0 … 1, never falling.
public typealias Progress = @Sendable (Double) -> Void

/// How many sources one block searches from: enough to outweigh its own memory, few enough to share out.
let blockSize = 64

private func blocks(of items: [Int], _ blockSize: Int) -> [ArraySlice<Int>] {
    stride(from: 0, to: items.count, by: blockSize).map { start in
        items[start..<min(start + blockSize, items.count)]
    }
}

/// Works through `items` block by block, adding each block's part to `whole`.
func inBlocks<Part, Whole>(
    _ items: [Int], of blockSize: Int = blockSize, into whole: Whole, part: (ArraySlice<Int>) -> Part,
    add: (inout Whole, Part) -> Void
) -> Whole {
    var whole = whole
    for block in blocks(of: items, blockSize) {
        add(&whole, part(block))
    }
    return whole
}

/// The same with up to `threads` blocks under way at once.
///
/// No more than twice as many parts as threads are ever held: a block is not begun before the one that far
/// ahead of it has been added.
///
/// `progress` is told the share of the blocks that have been added.
///
/// - Throws: `CancellationError` when the task is cancelled; noticed as blocks end.
package func inBlocks<Part: Sendable, Whole: Sendable>(
    _ items: [Int], of blockSize: Int = blockSize, threads: Int, progress: Progress, into start: Whole,
    part: @escaping @Sendable (ArraySlice<Int>) -> Part, add: (inout Whole, Part) -> Void
) async throws(CancellationError) -> Whole {
    precondition(threads >= 1, "work needs at least 1 thread, not \(threads)")
    let blocks = blocks(of: items, blockSize)
    let finished: Whole? = await withTaskGroup(of: (Int, Part).self) { group in
        var whole = start
        var waiting: [Int: Part] = [:]
        var begun = 0
        var ended = 0
        var added = 0
        while added < blocks.count {
            if Task.isCancelled { return nil }
            while begun - ended < threads && begun < min(blocks.count, added + 2 * threads) {
                let number = begun
                group.addTask { (number, part(blocks[number])) }
                begun += 1
            }
            guard let (number, part) = await group.next() else { return nil }
            ended += 1
            waiting[number] = part
            while let next = waiting.removeValue(forKey: added) {
                add(&whole, next)
                added += 1
                progress(Double(added) / Double(blocks.count))
            }
        }
        return whole
    }
    guard let finished else { throw CancellationError() }
    return finished
}

/// Does a number of things that do not depend on each other, with up to `threads` under way at once, and returns what comes
/// of them in their order: the same on any number of threads.
///
/// - Parameter part: Given the number of the thing, from 0.
/// - Precondition: `threads` is at least 1.
/// - Throws: `CancellationError` when the task is cancelled; noticed as parts end.
package func inOrder<Part: Sendable>(
    _ count: Int, threads: Int, progress: Progress = { _ in }, part: @escaping @Sendable (Int) -> Part
) async throws(CancellationError) -> [Part] {
    try await inBlocks(
        Array(0..<count), of: 1, threads: threads, progress: progress, into: [Part](),
        part: { block in block.map(part) }, add: { parts, more in parts += more })
}
