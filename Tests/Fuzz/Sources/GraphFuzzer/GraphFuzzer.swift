import Files
import Foundation
import Model

// Whatever bytes a reader of a graph format is given, it gives a document or says what is wrong. A document can be written in
// its own format, is then read as the same number of vertices and edges, and is written to the same bytes; and it becomes a
// network or a list of problems. The format is named by SAMVERKAN_FORMAT, so that every reader has its own corpus.

private let format: FileFormat = {
    let name = ProcessInfo.processInfo.environment["SAMVERKAN_FORMAT"] ?? ""
    guard let format = FileFormat.named(name), format.canBeRead else {
        fatalError("SAMVERKAN_FORMAT names no format that can be read: \(name)")
    }
    return format
}()

@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    let bytes = Array(UnsafeBufferPointer(start: start, count: count))
    // Of a format in two files the second is the second half.
    let half = ["input.##d": Array(bytes.suffix(bytes.count / 2))]
    guard let document = read(bytes, companions: half) else { return 0 }
    _ = try? Draft(document).validated()
    // A table or a matrix of nothing is no file that anybody would write.
    guard format.canBeWritten, !format.takesNetworks, document.vertexCount > 0,
        let files = try? document.written(as: format).files
    else {
        return 0
    }
    let main = files.first { $0.name.isEmpty }
    var companions: [String: [UInt8]] = [:]
    for file in files where !file.name.isEmpty {
        companions[main == nil ? "input/\(file.name)" : file.path(beside: "input")] = file.bytes
    }
    guard let again = read(main?.bytes ?? [], companions: companions) else {
        fatalError("what was written as \(format.id) is not read")
    }
    let twice: [[UInt8]]? = (try? again.written(as: format).files)?.map(\.bytes)
    precondition(twice == files.map(\.bytes), "\(format.id) is not written twice alike")
    return 0
}

private func read(_ bytes: [UInt8], companions: [String: [UInt8]]) -> GraphDocument? {
    try? GraphDocument.read(GraphSource(file: "input", bytes: bytes, companions: companions), as: format)
        .document
}

// The package manager calls an executable's entry so, and libFuzzer's own would be left aside.
@_cdecl("GraphFuzzer_main")
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
