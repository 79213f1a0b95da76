import Analysis

/// Zachary's karate club: W. Zachary (1977), doi:10.1086/jar.33.4.3629752; vertices from 0 as networkx 3.6.1 numbers them.
enum KarateTies {
    static let ties = [
        (0, 1), (0, 2), (0, 3), (0, 4), (0, 5), (0, 6), (0, 7), (0, 8), (0, 10), (0, 11), (0, 12), (0, 13),
        (0, 17), (0, 19), (0, 21), (0, 31), (1, 2), (1, 3), (1, 7), (1, 13), (1, 17), (1, 19), (1, 21),
        (1, 30), (2, 3), (2, 7), (2, 8), (2, 9), (2, 13), (2, 27), (2, 28), (2, 32), (3, 7), (3, 12),
        (3, 13), (4, 6), (4, 10), (5, 6), (5, 10), (5, 16), (6, 16), (8, 30), (8, 32), (8, 33), (9, 33),
        (13, 33), (14, 32), (14, 33), (15, 32), (15, 33), (18, 32), (18, 33), (19, 33), (20, 32), (20, 33),
        (22, 32), (22, 33), (23, 25), (23, 27), (23, 29), (23, 32), (23, 33), (24, 25), (24, 27), (24, 31),
        (25, 31), (26, 29), (26, 33), (27, 33), (28, 31), (28, 33), (29, 32), (29, 33), (30, 32), (30, 33),
        (31, 32), (31, 33), (32, 33),
    ]

    /// The best sets of two, reach within one step; igraph 1.0.0 (python).
    static let best: [(aim: KeyPlayerChoice.Aim, weighs: Bool, value: Double, sets: [[Int]])] = [
        (.removal, false, 0.4233870967741935, [[0, 1]]),
        (.removal, true, 0.6844086021505373, [[0, 1]]),
        (.reach, false, 0.9117647058823529, [[0, 33]]),
        (.reach, true, 0.9558823529411765, [[0, 33]]),
    ]

    /// Schneider's R when the most central of those left goes each time; igraph 1.0.0 (python).
    static let robustness = (degree: 0.13581314878892733, betweenness: 0.12024221453287197)
}
