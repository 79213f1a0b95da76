// Two commands, both called by `run`:
//
//     Benchmarks make GRAPH FILE                    writes a seeded graph as an edge list
//     Benchmarks measure FILE TASK THREADS RESULT   times a task, once for every line on standard input
//
// The second answers each line with the seconds that the task took, graph building not included, by the clock
// and of the processors, and the peak memory; at the end it writes the values it found, for comparison.

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
        let start = processorSeconds()
        let time = try await ContinuousClock().measure { values = try await task.run() }
        let processors = processorSeconds() - start
        // Not printed, for what is printed to a pipe waits until there is more of it.
        try FileHandle.standardOutput.write(
            contentsOf: Data("\(time / .seconds(1)) \(processors) \(peakMegabytes())\n".utf8))
    }
    try task.compared(values).withUnsafeBytes { try Data($0).write(to: URL(fileURLWithPath: arguments[4])) }
default:
    print("Run Tests/Benchmarks/run instead.")
    exit(64)
}

/// What all threads of the process together have computed so far.
func processorSeconds() -> Double {
    Double(clock()) / Double(CLOCKS_PER_SEC)
}

/// The most memory that the process has held so far.
func peakMegabytes() -> Int {
    let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM") } ?? ""
    return line.split(separator: " ").compactMap { Int($0) }.first.map { $0 / 1024 } ?? 0
}
