internal import Files
internal import Foundation
public import Model

/// Networks that tests share.
public enum Samples {
    /// A small invented network in which every state, every sort of change and a merger occur.
    public static func dalen() throws -> Network { try network(at: "Tests/TestNetworks/Samples/dalen") }

    /// One of the networks that come with the product.
    public static func network(named name: String) throws -> Network { try network(at: "Networks/\(name)") }

    /// A folder of the project, by its path from the top.
    public static func path(_ path: String) -> String {
        URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appendingPathComponent(path).path
    }

    private static func network(at place: String) throws -> Network {
        try NetworkFolder(path: path(place)).network().network
    }
}
