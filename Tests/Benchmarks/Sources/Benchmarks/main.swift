// Two commands, both called by `run`:
//
//     Benchmarks make GRAPH FILE                    writes a seeded graph as an edge list
//     Benchmarks measure FILE TASK THREADS RESULT   times a task, once for every line on standard input
//
// The second answers each line with the seconds that the task took, graph building not included, and at the
// end writes the values it found, for comparison.

import Foundation
import Graphs

let arguments = Array(CommandLine.arguments.dropFirst())
switch arguments.first {
case "make" where arguments.count == 3:
    try EdgeList(made: arguments[1]).write(to: arguments[2])
case "measure" where arguments.count == 5:
    let list = try EdgeList(readFrom: arguments[1])
    let task = try TimedTask(named: arguments[2], on: list, threads: Int(arguments[3]) ?? 1)
    var values: [Double] = []
    while readLine() != nil {
        let time = try await ContinuousClock().measure { values = try await task.run() }
        // Not printed, for what is printed to a pipe waits until there is more of it.
        try FileHandle.standardOutput.write(
            contentsOf: Data("\(time / .seconds(1)) \(peakMegabytes())\n".utf8))
    }
    try values.withUnsafeBytes { try Data($0).write(to: URL(fileURLWithPath: arguments[4])) }
default:
    print("Run Tests/Benchmarks/run instead.")
    exit(64)
}

/// The most memory that the process has held so far.
func peakMegabytes() -> Int {
    let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM") } ?? ""
    return line.split(separator: " ").compactMap { Int($0) }.first.map { $0 / 1024 } ?? 0
}
