// How fast tables are read, and how much memory that takes:
//
//     Tables make ROWS FILE.csv     writes answers of seven columns, to be saved as a workbook too (see README)
//     Tables FILE…                  reads each, workbook or CSV

import Files
import Foundation
import Model

let arguments = Array(CommandLine.arguments.dropFirst())
if arguments.first == "make", arguments.count == 3 {
    try make(rows: Int(arguments[1]) ?? 1_000_000, arguments[2])
} else {
    for path in arguments { measure(path) }
}

func measure(_ path: String) {
    let start = ContinuousClock.now
    do throws(Problems) {
        let grids = try readGrids(at: path)
        let seconds = (ContinuousClock.now - start) / .seconds(1)
        let rows = grids.reduce(0) { $0 + $1.rowCount }
        let cells = grids.reduce(0) { sum, grid in
            sum + (0..<grid.rowCount).reduce(0) { $0 + grid.width(ofRow: $1) }
        }
        let texts = grids.reduce(0) { $0 + $1.texts.count }
        print("\(path): \(rows) rows, \(cells) cells, \(texts) texts, \(seconds) s, \(peakMegabytes()) MB")
    } catch {
        let seconds = (ContinuousClock.now - start) / .seconds(1)
        for problem in error.all.prefix(3) { print("\(path): \(problem.message(.english))") }
        print("\(path): \(error.all.count) problems, \(seconds) s, \(peakMegabytes()) MB")
    }
}

func make(rows: Int, _ path: String) throws {
    var random = UInt64(2026)
    func draw(_ count: Int) -> Int {
        random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int(random >> 33) % count
    }
    let answers = ["Ingen samverkan", "Känner till", "Informerar", "Samråder", "Samordnar", "Vet ej"]
    var text = "Id,Tid,Organisation,Partner,Nivå,Svar,Tal\n"
    for row in 1...rows {
        let clock = String(format: "%02d:%02d:%02d", row / 3_600 % 24, row / 60 % 60, row % 60)
        text += "\(row),2026-03-\(10 + row / 86_400 % 20) \(clock),Organisation \(draw(300)) i Östra Vik,"
        text += "Organisation \(draw(300)) i Östra Vik,\(draw(9)),\(answers[draw(6)]),"
        text += "\(draw(1_000_000)).\(draw(10))\n"
    }
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
}

/// The most memory that the process has held so far.
func peakMegabytes() -> Int {
    let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM") } ?? ""
    return line.split(separator: " ").compactMap { Int($0) }.first.map { $0 / 1024 } ?? 0
}
