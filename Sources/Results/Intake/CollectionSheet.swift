public import Intake
internal import Words

extension Sheet {
    /// The answered cells that are not used, each with its reason: a list to work through.
    public static func leftOut(_ collection: Collection) -> Sheet {
        let fields: [Field<LeftOut>] = [
            Field(Column("file", "Fil", "File")) { .text($0.file) },
            Field(Column("sheet", "Blad", "Sheet")) { .text($0.sheet ?? "") },
            Field(Column("cell", "Cell", "Cell")) { .text($0.cell) },
            Field(Column("left_out_because", "Varför", "Why")) { cell in
                .word(cell.reason.rawValue) { cell.reason.name($0) }
            },
        ]
        return Sheet(collection.leftOut, fields)
    }
}
