import Drawing
import Foundation
import Testing

@Suite struct `A long run` {
    /// The process's memory in kilobytes, as the system counts it.
    private static func memory() -> Int {
        let fields =
            (try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8))?.split(separator: " ") ?? []
        return fields.count > 1 ? (Int(fields[1]) ?? 0) * 4 : 0
    }

    // Graphviz itself loses 0.1 kB for each picture of this kind, and 3.8 kB for a bitmap.
    @Test func `of a thousand pictures takes no more memory than the library is known to lose`() async {
        await #expect(processExitsWith: .success) {
            let scene = try SampleScene.scene()
            func draw(_ times: Int) throws {
                for turn in 0..<times {
                    _ = try scene.rendered(as: turn % 10 == 0 ? .png : turn % 10 == 1 ? .pdf : .svg)
                }
            }
            try draw(100)
            let before = Self.memory()
            try draw(1_000)
            let grown = Self.memory() - before
            print("grown by \(grown) kB")
            exit(before > 0 && grown < 4_000 ? 0 : 1)
        }
    }
}
