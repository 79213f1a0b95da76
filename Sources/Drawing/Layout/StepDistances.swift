/// How many lines lead from each box to each other, by the shortest way.
package struct StepDistances: Sendable {
    package let count: Int
    private let steps: [Double]

    /// - Complexity: O(*n* · (*n* + *m*)).
    package init(count: Int, edges: [(Int, Int)]) {
        self.count = count
        var neighbors = Array(repeating: [Int](), count: count)
        for (a, b) in edges {
            neighbors[a].append(b)
            neighbors[b].append(a)
        }
        var steps = Array(repeating: 0.0, count: count * count)
        var longest = 0.0
        for start in 0..<count {
            var reached = [start]
            var next = 0
            while next < reached.count {
                let box = reached[next]
                next += 1
                let far = steps[start * count + box] + 1
                for neighbor in neighbors[box]
                where neighbor != start && steps[start * count + neighbor] == 0 {
                    steps[start * count + neighbor] = far
                    longest = max(longest, far)
                    reached.append(neighbor)
                }
            }
        }
        // Those that no way joins are to stand beyond all that are.
        for place in steps.indices where steps[place] == 0 && place % (count + 1) != 0 {
            steps[place] = longest + 1
        }
        self.steps = steps
    }

    /// At least 1 for two different boxes.
    package subscript(_ one: Int, _ other: Int) -> Double { steps[one * count + other] }
}
