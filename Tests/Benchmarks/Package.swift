// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "Benchmarks",
    dependencies: [.package(name: "samverkan", path: "../..")],
    targets: [
        .executableTarget(
            name: "Benchmarks", dependencies: [.product(name: "Graphs", package: "samverkan")]),
        .executableTarget(name: "Tables", dependencies: [.product(name: "Files", package: "samverkan")]),
    ],
    swiftLanguageModes: [.v6]
)
