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
    precondition(grid.texts[0].isEmpty && Set(grid.texts).count == grid.texts.count, "no two texts are equal")
    return 0
}
