// swift-tools-version: 6.2
import PackageDescription

// Fuzzers for what reads strangers' files, by libFuzzer with the address sanitizer. Build and run one of them so, with a folder
// in which it keeps what it finds worth changing further:
//
//     swift build --package-path Tests/Fuzz --sanitize=address --product WorkbookFuzzer
//     mkdir -p found
//     SWIFT_BACKTRACE=enable=no Tests/Fuzz/.build/debug/WorkbookFuzzer found -max_total_time=600 </dev/null
//
// A finding stops it and is left as crash-…, timeout-… or oom-…, to be given as the only argument to look at it again.

let coverage: [SwiftSetting] = [
    .unsafeFlags(["-sanitize=fuzzer,address", "-parse-as-library"])
]
let linking: [LinkerSetting] = [.unsafeFlags(["-sanitize=fuzzer,address"])]

let package = Package(
    name: "Fuzz",
    dependencies: [.package(name: "samverkan", path: "../..")],
    targets: [
        .executableTarget(
            name: "WorkbookFuzzer", dependencies: [.product(name: "Files", package: "samverkan")],
            swiftSettings: coverage, linkerSettings: linking),
        .executableTarget(
            name: "CSVFuzzer", dependencies: [.product(name: "Files", package: "samverkan")],
            swiftSettings: coverage, linkerSettings: linking),
    ],
    swiftLanguageModes: [.v6]
)
