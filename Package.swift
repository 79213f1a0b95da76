// swift-tools-version: 6.2
import PackageDescription

/// What every target of the house is held to.
let house: [SwiftSetting] = [
    .strictMemorySafety(),
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
    name: "samverkan",
    products: [
        .executable(name: "samverkan", targets: ["Command"]),
        .library(name: "Graphs", targets: ["Graphs"]),
        // For the fuzzers and benchmarks, which are packages of their own.
        .library(name: "Files", targets: ["Files"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
    ],
    targets: [
        .systemLibrary(
            name: "CGraphviz", pkgConfig: "libgvc", providers: [.apt(["libgraphviz-dev"])]),
        .systemLibrary(
            name: "CRsvg", pkgConfig: "librsvg-2.0", providers: [.apt(["librsvg2-dev"])]),

        .systemLibrary(name: "CXML", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
        .systemLibrary(name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
        .systemLibrary(
            name: "CWorkbook", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),

        .target(name: "Model", swiftSettings: house),
        .target(name: "Graphs", swiftSettings: house),
        .target(name: "Files", dependencies: ["Model", "CXML", "CZip", "CWorkbook"], swiftSettings: house),
        .target(name: "Intake", dependencies: ["Model", "Files"], swiftSettings: house),
        .target(name: "Analysis", dependencies: ["Model", "Graphs"], swiftSettings: house),
        .target(name: "Synthetic", dependencies: ["Model", "Graphs"], swiftSettings: house),
        .target(name: "Words", dependencies: ["Model", "Analysis"], swiftSettings: house),
        .target(
            name: "Results", dependencies: ["Model", "Files", "Analysis", "Words", "Intake"],
            swiftSettings: house),
        .target(name: "Drawing", dependencies: ["CGraphviz", "CRsvg"], swiftSettings: house),
        .target(
            name: "Pictures", dependencies: ["Model", "Analysis", "Drawing", "Words", "Results"],
            swiftSettings: house),
        .target(
            name: "Report",
            dependencies: ["Model", "Files", "Analysis", "Drawing", "Words", "Results", "Pictures"],
            resources: [.embedInCode("Explore/explore.js"), .embedInCode("Explore/explore.css")],
            swiftSettings: house),
        .executableTarget(
            name: "Command",
            dependencies: [
                "Model", "Files", "Intake", "Synthetic", "Analysis", "Drawing", "Words", "Results",
                "Pictures", "Report",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: house),

        .target(
            name: "TestNetworks", dependencies: ["Model", "Graphs", "Files"], path: "Tests/TestNetworks",
            exclude: ["Samples"],
            swiftSettings: house),
        .testTarget(
            name: "ModelTests", dependencies: ["Model", "Graphs", "TestNetworks"],
            exclude: ["vocabulary.csv"], swiftSettings: house),
        .testTarget(name: "GraphsTests", dependencies: ["Graphs"], swiftSettings: house),
        .testTarget(
            name: "FilesTests", dependencies: ["Model", "Graphs", "Files", "TestNetworks"],
            swiftSettings: house),
        .testTarget(
            name: "IntakeTests", dependencies: ["Model", "Graphs", "Files", "Intake", "TestNetworks"],
            exclude: ["Surveys"], swiftSettings: house),
        .testTarget(
            name: "AnalysisTests",
            dependencies: ["Model", "Graphs", "Files", "Analysis", "Words", "Results", "TestNetworks"],
            swiftSettings: house),
        .testTarget(
            name: "SyntheticTests",
            dependencies: ["Model", "Graphs", "Files", "Synthetic", "Analysis", "TestNetworks"],
            swiftSettings: house),
        .target(
            name: "TestPictures", dependencies: ["Drawing"], path: "Tests/TestPictures", swiftSettings: house),
        .testTarget(
            name: "DrawingTests", dependencies: ["Drawing", "TestPictures"], swiftSettings: house),
        .testTarget(name: "WordsTests", dependencies: ["Model", "Analysis", "Words"], swiftSettings: house),
        .testTarget(
            name: "ResultsTests",
            dependencies: ["Model", "Files", "Analysis", "Results", "TestNetworks"],
            exclude: ["Golden"], swiftSettings: house),
        .testTarget(
            name: "PicturesTests",
            dependencies: [
                "Model", "Files", "Analysis", "Drawing", "Words", "Results", "Pictures", "TestNetworks",
                "TestPictures",
            ],
            swiftSettings: house),
        .testTarget(
            name: "ReportTests",
            dependencies: [
                "Model", "Files", "Analysis", "Drawing", "Words", "Results", "Pictures", "Report",
                "TestNetworks",
                "TestPictures",
            ],
            exclude: ["Golden"], swiftSettings: house),
        .testTarget(
            name: "CommandTests", dependencies: ["Command", "Model", "Files", "TestNetworks"],
            exclude: ["Golden"],
            swiftSettings: house),
        .testTarget(name: "ArchitectureTests", swiftSettings: house),
    ],
    swiftLanguageModes: [.v6]
)
