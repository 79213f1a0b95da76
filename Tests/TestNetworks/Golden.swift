internal import Foundation
public import Testing

/// A text held against a file of `Golden/` beside the test.
///
/// To accept new texts, run the tests once with `SAMVERKAN_GOLDEN=accept` in the environment, then read what
/// changed before it is committed.
public func expectGolden(
    _ text: String, _ name: String, testFile: String = #filePath,
    sourceLocation: SourceLocation = #_sourceLocation
) throws {
    let folder = golden(folderFor: testFile)
    try expect(
        text, in: folder.appendingPathComponent(name), called: "Golden/\(name)",
        sourceLocation: sourceLocation)
}

/// A text held, byte by byte, against a file of the project that a generator writes; its path is from the top.
/// Accepted like a golden one.
public func expectGenerated(
    _ text: String, _ path: String, sourceLocation: SourceLocation = #_sourceLocation
) throws {
    try expect(
        text, in: URL(fileURLWithPath: Samples.path(path)), called: path, sourceLocation: sourceLocation)
}

private func expect(_ text: String, in file: URL, called name: String, sourceLocation: SourceLocation) throws
{
    if ProcessInfo.processInfo.environment["SAMVERKAN_GOLDEN"] == "accept" {
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
    }
    // Compared as bytes: two spellings of "å" are equal texts.
    let expected = try Data(contentsOf: file)
    if Data(text.utf8) == expected { return }
    let lines = { (bytes: Data) in
        bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    }
    let (found, wanted) = (lines(Data(text.utf8)), lines(expected))
    let line = zip(found, wanted).prefix { $0 == $1 }.count
    let shown = { (lines: [Data]) in
        line < lines.count ? String(decoding: lines[line], as: UTF8.self) : "the end"
    }
    Issue.record(
        "differs from \(name):\(line + 1)\nfound:  \(shown(found))\nwanted: \(shown(wanted))",
        sourceLocation: sourceLocation)
}

// Tests/ViewsTests/Table/XTests.swift → Tests/ViewsTests/Golden
private func golden(folderFor testFile: String) -> URL {
    var folder = URL(fileURLWithPath: testFile).deletingLastPathComponent()
    while folder.deletingLastPathComponent().lastPathComponent != "Tests" { folder.deleteLastPathComponent() }
    return folder.appendingPathComponent("Golden")
}
