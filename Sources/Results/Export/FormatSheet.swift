internal import Files
internal import Model

// Which formats there are, from the table that reading and writing go by.

extension Sheet {
    /// Every format, with what it can say.
    ///
    /// - Parameter saysAll: Whether it says what each can carry, which is long.
    public static func formats(saysAll: Bool = true) -> Sheet {
        var fields: [Field<FileFormat>] = [
            Field(Column("format", "Format", "Format")) { .text($0.id) },
            Field(Column("is_read", "Läses", "Read")) { .claim($0.canBeRead) },
            Field(Column("is_written", "Skrivs", "Written")) { .claim($0.canBeWritten) },
            Field(Column("format_name", "Heter", "Called")) { format in
                .word(id: format.name(.english), name: Name { format.name($0) })
            },
            Field(Column("endings", "Ändelser", "Endings")) { format in
                .list(format.extensions.map { text in (text, Name { _ in text }) })
            },
        ]
        if saysAll {
            fields.append(
                Field(Column("carries", "Rymmer", "Carries")) { format in
                    .list(
                        FileFormat.Feature.allCases.filter(format.carries.contains).map { feature in
                            (feature.code, Name { feature.name($0) })
                        })
                })
        }
        return Sheet(FileFormat.all, fields)
    }
}

extension JSONValue {
    /// `samverkan formats --json`: `samverkan.formats/1`.
    public static func formats() -> JSONValue {
        .object([
            ("schema", .string("samverkan.formats/1")),
            (
                "formats",
                .array(
                    FileFormat.all.map { format in
                        .object([
                            ("format", .string(format.id)), ("name", .string(format.name(.english))),
                            ("endings", .array(format.extensions.map { .string($0) })),
                            ("read", .bool(format.canBeRead)), ("written", .bool(format.canBeWritten)),
                            (
                                "carries",
                                .array(
                                    FileFormat.Feature.allCases.filter(format.carries.contains).map {
                                        .string($0.code)
                                    })
                            ),
                        ])
                    })
            ),
        ])
    }
}
