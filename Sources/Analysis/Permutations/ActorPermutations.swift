internal import Graphs

// Relations share actors, so that they cannot be shuffled one by one. An order of the actors moves whole rows and columns
// together, and what is not known of an actor moves with it.

/// Orders in which the actors of a matrix are dealt out anew: all of them when they are few, else some that are drawn.
struct ActorPermutations: Sendable {
    /// At most so many orders are gone through one by one: those of eight actors.
    static let mostEnumerated = 100_000

    let actors: Int
    /// How many orders there are here, when all of them the one that was seen among them.
    let count: Int
    let isEnumerated: Bool
    /// What each drawn order is drawn from: it is the same whichever thread draws it.
    private let seeds: [UInt64]

    /// - Parameter draws: How many orders are drawn when there are too many to go through.
    /// - Precondition: at least one draw.
    init(actors: Int, draws: Int, seed: UInt64) {
        precondition(draws >= 1, "a test by permutation draws an order")
        self.actors = actors
        var all = 1
        for taken in 1...max(1, actors) where all <= Self.mostEnumerated { all *= taken }
        isEnumerated = all <= Self.mostEnumerated
        count = isEnumerated ? all : draws
        var random = SeededRandom(seed: seed)
        seeds = isEnumerated ? [] : (0..<draws).map { _ in random.next() }
    }

    /// - Complexity: O(*n*), of all orders O(*n*²).
    subscript(number: Int) -> [Int] {
        guard isEnumerated else {
            var random = SeededRandom(seed: seeds[number])
            return random.permutation(actors)
        }
        // The digits of the number in the factorial system, each the place of the next among those that are left.
        var left = Array(0..<actors)
        var order: [Int] = []
        var rest = number
        for remaining in stride(from: actors, to: 0, by: -1) {
            order.append(left.remove(at: rest % remaining))
            rest /= remaining
        }
        return order
    }
}

/// How unusual a coefficient is when the actors of one matrix are dealt out anew.
///
/// **For the planner.** The relations of the one matrix stay as they are; who stands where in the other is left to chance. A
/// small p says that chance alone seldom gives so much. It says nothing of how much it is, nor what causes it.
///
/// **Definition.** The share of orders that give a coefficient at least as far from 0 (`twoSided`), at least as high
/// (`upper`) or at most as high (`lower`). Of drawn orders (1 + #) / (1 + draws), the order that was seen being one of the
/// possible ones; of all orders # / *n*!. An order in which the coefficient is not defined counts as extreme in each.
public struct ActorPermutationTest: Hashable, Sendable {
    public internal(set) var orders: Int
    public let isEnumerated: Bool
    /// Orders in which the coefficient is not defined.
    public internal(set) var undefined = 0
    private(set) var far = 0
    private(set) var high = 0
    private(set) var low = 0

    init(isEnumerated: Bool) {
        orders = 0
        self.isEnumerated = isEnumerated
    }

    public var twoSided: Double { share(far) }
    public var upper: Double { share(high) }
    public var lower: Double { share(low) }

    private func share(_ number: Int) -> Double {
        isEnumerated ? Double(number) / Double(orders) : Double(1 + number) / Double(1 + orders)
    }

    /// Counts what one order gives.
    mutating func count(_ value: Double?, against seen: Double) {
        orders += 1
        guard let value else {
            undefined += 1
            far += 1
            high += 1
            low += 1
            return
        }
        // Rounding must not tell two orders apart that are the same but for the order of a sum.
        let margin = 1e-10 * max(1, abs(seen))
        if abs(value) >= abs(seen) - margin { far += 1 }
        if value >= seen - margin { high += 1 }
        if value <= seen + margin { low += 1 }
    }

    mutating func add(_ other: ActorPermutationTest) {
        orders += other.orders
        undefined += other.undefined
        far += other.far
        high += other.high
        low += other.low
    }
}

extension ActorPermutations {
    /// How many orders one block of work tries.
    private static let blockSize = 8

    /// The test of a coefficient.
    ///
    /// - Parameter trial: Makes what tries order after order; one for each block, so that it may keep memory of its own.
    /// - Throws: `CancellationError` when the task is cancelled.
    func test(
        _ seen: Double, threads: Int, progress: @escaping Progress,
        trial: @escaping @Sendable () -> ([Int]) -> Double?
    ) async throws(CancellationError) -> ActorPermutationTest {
        let nothing = ActorPermutationTest(isEnumerated: isEnumerated)
        return try await inBlocks(
            Array(0..<count), of: Self.blockSize, threads: threads, progress: progress, into: nothing,
            part: { numbers in
                test(seen, over: numbers, trial())
            }, add: { $0.add($1) })
    }

    /// The same at once, over some of the orders.
    func test(
        _ seen: Double, over numbers: some Sequence<Int>, _ coefficient: ([Int]) -> Double?
    ) -> ActorPermutationTest {
        var test = ActorPermutationTest(isEnumerated: isEnumerated)
        for number in numbers { test.count(coefficient(self[number]), against: seen) }
        return test
    }
}

extension Jackknife {
    /// A coefficient without each of some actors in turn.
    ///
    /// - Throws: `CancellationError` when the task is cancelled.
    static func results<Result: Sendable>(
        without actors: Int, threads: Int, progress: @escaping Progress,
        trial: @escaping @Sendable () -> (Int) -> Result
    ) async throws(CancellationError) -> [Result] {
        try await inBlocks(
            Array(0..<actors), of: 8, threads: threads, progress: progress, into: [],
            part: { places in
                let coefficient = trial()
                return places.map(coefficient)
            }, add: { $0 += $1 })
    }
}
