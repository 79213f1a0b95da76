internal import Foundation
internal import Testing

@Suite struct `The house` {
    @Test(arguments: try swiftModules())
    func `lets a module import only what its place allows`(name: String) throws {
        let module = try #require(Module.all.first { $0.name == name }, "no rule for Sources/\(name)")
        for file in try Tree.swiftFiles(in: "Sources/\(name)") {
            for imported in try Tree.imports(of: file) {
                #expect(module.mayImport.contains(imported), "\(file) imports \(imported)")
            }
        }
    }

    @Test func `flows one way`() {
        var above: Set<String> = []
        for module in Module.all {
            #expect(module.uses.isSubset(of: above), "\(module.name) uses what comes after it")
            above.insert(module.name)
        }
    }

    @Test(arguments: Folders.all.indices)
    func `flows one way inside a module too`(place: Int) throws {
        let folders = Folders.all[place]
        let arrows = try folders.arrows()
        for (arrow, names) in arrows.sorted(by: { $0.key < $1.key })
        where !folders.isInOrder(arrow) && !folders.bends.contains(arrow) {
            Issue.record("\(folders.module): \(arrow) by \(names.sorted().joined(separator: ", "))")
        }
        #expect(folders.bends.subtracting(arrows.keys) == [], "mended: take it from the list")
    }

    @Test func `holds some twenty files a folder`() throws {
        for module in try Self.swiftModules() {
            let files = try Tree.swiftFiles(in: "Sources/\(module)")
            for (folder, inside) in Dictionary(
                grouping: files, by: { ($0 as NSString).deletingLastPathComponent })
            {
                #expect(inside.count <= 22, "\(folder)")
            }
        }
    }

    @Test func `gives each thing from outside to one module`() {
        let owned = Module.all.flatMap(\.owns)
        #expect(owned.count == Set(owned).count)
    }

    @Test func `keeps the algorithms free of Foundation`() throws {
        for file in try Tree.swiftFiles(in: "Sources/Graphs") {
            #expect(try !Tree.imports(of: file).contains("Foundation"), "\(file)")
        }
    }

    @Test func `has no empty module, and no C but in headers`() throws {
        for folder in try Tree.names(in: "Sources") {
            let files = try FileManager.default.subpathsOfDirectory(
                atPath: Tree.top.appending(path: "Sources/\(folder)").path)
            #expect(!files.isEmpty, "Sources/\(folder) is empty")
            #expect(!files.contains { $0.hasSuffix(".c") || $0.hasSuffix(".cpp") }, "Sources/\(folder)")
        }
    }

    @Test func `installs what its C libraries need`() throws {
        let setup = try Tree.text(".ci/setup").split { $0.isWhitespace }
        let providers = try Tree.text("Package.swift").matches(of: /\.apt\(\[(.*?)\]\)/)
        #expect(!providers.isEmpty)
        for provider in providers {
            for package in provider.1.matches(of: /"(.*?)"/) {
                #expect(setup.contains(package.1), ".ci/setup does not install \(package.1)")
            }
        }
    }

    @Test func `has nothing more at its top`() throws {
        // What the package manager leaves there is not part of the tree.
        let names = try Tree.names(in: ".").filter { !$0.hasPrefix(".") && $0 != "Package.resolved" }
        #expect(
            Set(names).symmetricDifference([
                "Networks", "Output", "Package.swift", "README.md", "Sources", "Tests",
            ]).sorted() == [])
    }

    @Test func `declares its tools version and mode`() throws {
        let manifest = try Tree.text("Package.swift")
        #expect(manifest.hasPrefix("// swift-tools-version: 6.2\n"))
        #expect(manifest.contains("swiftLanguageModes: [.v6]"))
    }

    private static func swiftModules() throws -> [String] {
        try Tree.names(in: "Sources").filter { try !Tree.swiftFiles(in: "Sources/\($0)").isEmpty }
    }
}
