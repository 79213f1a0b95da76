// swift-tools-version: 6.2
import PackageDescription

// Fuzzers for what reads strangers' files, by libFuzzer with the address sanitizer. Build one of them, make a folder in which
// it keeps what it finds worth changing further (a few files of the kind are a good start), and run it:
//
//     swift build --package-path Tests/Fuzz -c release --sanitize=address -Xswiftc -sanitize=fuzzer --product WorkbookFuzzer
//     mkdir -p found
//     SWIFT_BACKTRACE=enable=no Tests/Fuzz/.build/release/WorkbookFuzzer found -max_total_time=600 </dev/null
//
// GraphFuzzer takes the format from SAMVERKAN_FORMAT; `run` runs it for each reader in turn, and keeps what it finds.
//
// A finding stops it and is left as crash-…, timeout-… or oom-…, to be given as the only argument to look at it again.

let package = Package(
    name: "Fuzz",
    dependencies: [.package(name: "samverkan", path: "../..")],
    targets: [
        .executableTarget(
            name: "WorkbookFuzzer", dependencies: [.product(name: "Files", package: "samverkan")],
            swiftSettings: [.unsafeFlags(["-parse-as-library"])]),
        .executableTarget(
            name: "GraphFuzzer", dependencies: [.product(name: "Files", package: "samverkan")],
            swiftSettings: [.unsafeFlags(["-parse-as-library"])]),
        .executableTarget(
            name: "CSVFuzzer", dependencies: [.product(name: "Files", package: "samverkan")],
            swiftSettings: [.unsafeFlags(["-parse-as-library"])]),
    ],
    swiftLanguageModes: [.v6]
)
