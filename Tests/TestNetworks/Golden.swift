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
    let file = folder.appendingPathComponent(name)
    if ProcessInfo.processInfo.environment["SAMVERKAN_GOLDEN"] == "accept" {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
    }
    let expected = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    #expect(text == expected, "differs from Golden/\(name)", sourceLocation: sourceLocation)
}

// Tests/ViewsTests/Table/XTests.swift → Tests/ViewsTests/Golden
private func golden(folderFor testFile: String) -> URL {
    var folder = URL(fileURLWithPath: testFile).deletingLastPathComponent()
    while folder.deletingLastPathComponent().lastPathComponent != "Tests" { folder.deleteLastPathComponent() }
    return folder.appendingPathComponent("Golden")
}
