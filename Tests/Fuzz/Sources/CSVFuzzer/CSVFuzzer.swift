import Files

/// Reads whatever libFuzzer makes up as a CSV file, and asks for every cell of what comes out.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ data: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    let bytes = [UInt8](UnsafeBufferPointer(start: data, count: count))
    guard let grid = try? readCSVGrid(bytes, file: "svar.csv") else { return 0 }
    for row in 0..<grid.rowCount {
        for column in 0...grid.width(ofRow: row) { _ = grid.text(row: row, column: column).utf8.count }
        _ = grid.location(row: row, column: 0)
    }
    precondition(grid.texts[0].isEmpty && Set(grid.texts).count == grid.texts.count, "two texts are equal")
    return 0
}

// The package manager calls an executable's entry so, and libFuzzer's own would be left aside.
@_cdecl("CSVFuzzer_main")
public func entry(
    _ count: CInt, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>
) -> CInt {
    var (count, arguments): (CInt, UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?) = (count, arguments)
    return runFuzzer(&count, &arguments, fuzz)
}

@_silgen_name("LLVMFuzzerRunDriver")
private func runFuzzer(
    _ count: UnsafeMutablePointer<CInt>,
    _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?>,
    _ test: @convention(c) (UnsafePointer<UInt8>, Int) -> CInt
) -> CInt
