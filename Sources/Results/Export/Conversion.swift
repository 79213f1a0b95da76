public import Files
public import Model

/// What became of a file when it was written in another format.
public struct Conversion {
    /// The format's id and the path.
    public let from, to: (format: String, path: String)
    public let vertices: Int
    public let edges: Int
    /// What the format has no room for.
    public let losses: [Loss]
    /// What was not read of the file.
    public let notRead: [Problem]
    /// Where the key to the codes is.
    public let key: String?

    public init(
        from: (String, String), to: (String, String), vertices: Int, edges: Int, losses: [Loss],
        notRead: [Problem],
        key: String?
    ) {
        (self.from, self.to, self.vertices, self.edges) = (from, to, vertices, edges)
        (self.losses, self.notRead, self.key) = (losses, notRead, key)
    }

    /// `samverkan convert --json`: `samverkan.convert/1`.
    public var json: JSONValue {
        func end(_ end: (format: String, path: String)) -> JSONValue {
            .object([("format", .string(end.format)), ("path", .string(end.path))])
        }
        return .object([
            ("schema", .string("samverkan.convert/1")), ("from", end(from)), ("to", end(to)),
            ("counts", .object([("vertices", .int(vertices)), ("edges", .int(edges))])),
            (
                "lost",
                .array(
                    losses.map { loss in
                        .object([
                            ("what", .string(loss.code)), ("name", loss.name.map { .string($0) } ?? .null),
                            ("count", .int(loss.count)), ("text", .string(loss.text(.english))),
                        ])
                    })
            ),
            (
                "not_read",
                .array(
                    notRead.map { problem in
                        .object([
                            ("code", .string(problem.fact.code)),
                            ("message", .string(problem.message(.english))),
                            ("line", .int(problem.location.line)),
                        ])
                    })
            ),
            ("key", key.map { .string($0) } ?? .null),
        ])
    }
}
