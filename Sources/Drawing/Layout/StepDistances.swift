/// How many lines lead from each box to each other, by the shortest way.
package struct StepDistances: Sendable {
    package let count: Int
    private let steps: [Double]

    /// - Parameter leading: Lines whose ways count first: where they join two boxes, no other way is shorter.
    /// - Complexity: O(*n* · (*n* + *m*)).
    package init(count: Int, edges: [(Int, Int)], leading: [(Int, Int)] = []) {
        self.count = count
        var steps = Self.steps(count, leading)
        for (place, all) in Self.steps(count, edges).enumerated() where steps[place] == 0 {
            steps[place] = all
        }
        // Those that no way joins are to stand beyond all that are.
        let farthest = (steps.max() ?? 0) + 1
        for place in steps.indices where steps[place] == 0 && place % (count + 1) != 0 {
            steps[place] = farthest
        }
        self.steps = steps
    }

    /// Row by row; 0 where no way leads.
    private static func steps(_ count: Int, _ edges: [(Int, Int)]) -> [Double] {
        var neighbors = Array(repeating: [Int](), count: count)
        for (a, b) in edges {
            neighbors[a].append(b)
            neighbors[b].append(a)
        }
        var steps = Array(repeating: 0.0, count: count * count)
        for start in 0..<count {
            var reached = [start]
            var next = 0
            while next < reached.count {
                let box = reached[next]
                next += 1
                for neighbor in neighbors[box]
                where neighbor != start && steps[start * count + neighbor] == 0 {
                    steps[start * count + neighbor] = steps[start * count + box] + 1
                    reached.append(neighbor)
                }
            }
        }
        return steps
    }

    /// At least 1 for two different boxes.
    package subscript(_ one: Int, _ other: Int) -> Double { steps[one * count + other] }
}
