internal import Files
internal import Foundation
internal import Model

// The page is printed by a browser, since it is the browser's page. It runs as a process of its own, in a folder that nobody else
// can read and that is removed; it is given the page as a file and no network.

/// A browser that prints without a window.
struct Chromium {
    /// Its program.
    let program: String

    /// The names it has on the systems that are used.
    private static let names = ["chromium", "chromium-browser", "google-chrome"]
    /// Names the program where it is not found by itself.
    static let variable = "SAMVERKAN_CHROMIUM"
    /// Of seconds: a page of a thousand actors takes ten.
    private static let patience = 120

    /// - Throws: `Failure` when there is none.
    init() throws(Failure) {
        let environment = ProcessInfo.processInfo.environment
        if let named = environment[Self.variable], !named.isEmpty {
            guard unsafe access(named, X_OK) == 0, DiskEntry(at: named) == .file else {
                throw Failure(
                    .unavailable,
                    Name(
                        "\(Self.variable) anger ”\(named)”, som inget program är",
                        "\(Self.variable) names “\(named)”, which is no program"), remedy: Self.remedy)
            }
            program = named
            return
        }
        let folders = environment["PATH", default: ""].split(separator: ":").map(String.init)
        let found = Self.names.lazy.flatMap { name in folders.map { "\($0)/\(name)" } }
            .first { unsafe access($0, X_OK) == 0 && DiskEntry(at: $0) == .file }
        guard let found else {
            throw Failure(
                .unavailable,
                Name("PDF kräver Chromium, som inte finns här", "a PDF needs Chromium, which is not here"),
                remedy: Self.remedy)
        }
        program = found
    }

    private static let remedy = Name(
        "Installera Chromium eller Chrome, eller ange programmet i \(variable); annars räcker DOCX, eller att skriva ut HTML-sidan från webbläsaren.",
        "Install Chromium or Chrome, or name the program in \(variable); else DOCX will do, or printing the HTML page from a browser."
    )

    /// Prints a page of HTML. The same page gives the same bytes with the same browser.
    ///
    /// - Throws: `Failure` when the browser does not print it in time.
    func pdf(of page: String) throws(Failure) -> [UInt8] {
        let folder = try Self.makeFolder()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let (source, target) = ("\(folder)/page.html", "\(folder)/page.pdf")
        guard FileManager.default.createFile(atPath: source, contents: Data(page.utf8)) else {
            throw Failure(
                .inputOutput,
                Name("det finns inte plats att skriva ut sidan", "there is no room to print the page"))
        }
        let status = try run(arguments(folder, source, target), in: folder)
        guard status == 0, let bytes = FileManager.default.contents(atPath: target).map(Array.init),
            bytes.starts(with: Array("%PDF-".utf8))
        else {
            throw Failure(
                .unavailable,
                Name(
                    "\(program.forShell) skrev ingen PDF (status \(status))",
                    "\(program.forShell) wrote no PDF (status \(status))"), remedy: Self.remedy)
        }
        return PrintedContents.numbered(Self.withoutClock(bytes))
    }

    private static func makeFolder() throws(Failure) -> String {
        var template = Array("\(NSTemporaryDirectory())/samverkan-XXXXXX".utf8CString)
        let isMade = unsafe template.withUnsafeMutableBufferPointer { unsafe mkdtemp($0.baseAddress!) != nil }
        guard isMade else { throw .cannotCreate(NSTemporaryDirectory(), .last) }
        return String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    private func arguments(_ folder: String, _ source: String, _ target: String) -> [String] {
        var arguments = [
            "--headless", "--user-data-dir=\(folder)/profile", "--no-first-run", "--no-default-browser-check",
            "--disable-extensions", "--disable-sync", "--disable-background-networking",
            "--disable-component-update", "--disable-gpu", "--mute-audio",
            // The page is all there is.
            "--host-resolver-rules=MAP * ~NOTFOUND", "--proxy-server=127.0.0.1:9", "--no-pdf-header-footer",
            "--generate-pdf-document-outline", "--print-to-pdf=\(target)",
        ]
        // As root its sandbox does not start at all.
        if geteuid() == 0 { arguments.append("--no-sandbox") }
        return arguments + [URL(fileURLWithPath: source).absoluteString]
    }

    private func run(_ arguments: [String], in folder: String) throws(Failure) -> Int32 {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = arguments
        process.currentDirectoryURL = URL(fileURLWithPath: folder)
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        // Its settings and caches go where its profile goes; nothing of the user's is read.
        var environment = ProcessInfo.processInfo.environment
        environment["HOME"] = folder
        environment["XDG_CONFIG_HOME"] = folder
        environment["XDG_CACHE_HOME"] = folder
        environment["TMPDIR"] = folder
        process.environment = environment
        let ended = DispatchSemaphore(value: 0)
        process.terminationHandler = { _ in ended.signal() }
        do {
            try process.run()
        } catch {
            throw Failure(
                .unavailable,
                Name("\(program.forShell) gick inte att starta", "cannot start \(program.forShell)"),
                remedy: Self.remedy)
        }
        guard ended.wait(timeout: .now() + .seconds(Self.patience)) == .success else {
            process.terminate()
            if ended.wait(timeout: .now() + .seconds(3)) != .success {
                kill(process.processIdentifier, SIGKILL)
                ended.wait()
            }
            throw Failure(
                .unavailable,
                Name(
                    "\(program.forShell) blev inte klar på \(Self.patience) sekunder",
                    "\(program.forShell) was not done in \(Self.patience) seconds"), remedy: Self.remedy)
        }
        return process.terminationStatus
    }

    /// The same with a day that does not change in the place of when it was printed.
    static func withoutClock(_ bytes: [UInt8]) -> [UInt8] {
        var bytes = bytes
        for name in ["/CreationDate (", "/ModDate ("].map({ Array($0.utf8) }) {
            var place = 0
            while place + name.count < bytes.count {
                guard bytes[place] == name[0], bytes[place...].starts(with: name) else {
                    place += 1
                    continue
                }
                place += name.count
                // "D:20261130112328+00'00'": digits of a day become those of 1 January 2000.
                var digits = Array("20000101000000".utf8).makeIterator()
                while place < bytes.count, bytes[place] != UInt8(ascii: ")") {
                    if (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[place]) {
                        bytes[place] = digits.next() ?? UInt8(ascii: "0")
                    }
                    place += 1
                }
            }
        }
        return bytes
    }
}
