internal import Analysis
internal import Drawing
internal import Files
internal import Model
internal import Pictures
internal import Results

// The workbook of a network, which `export` writes by itself and `report` among its files.

/// A network and what is found in it as a workbook's bytes.
struct NetworkWorkbook {
    let bytes: [UInt8]
    private let cutCells: [String]

    /// - Parameter earlier: The wave that it is held against.
    /// - Throws: `Failure` when it is larger than spreadsheets can hold, or there is no room for it.
    init(
        _ analyzed: AnalyzedNetwork, from earlier: Wave.Place?, _ language: Language, _ theme: Theme
    ) throws(Failure) {
        let content = NetworkExport(
            analyzed, from: earlier, language, Self.colors(theme, analyzed.network.scale)
        ).content
        do throws(WorkbookWriteFault) {
            bytes = try content.bytes()
        } catch {
            throw Failure(error)
        }
        cutCells = content.cutCells
    }

    /// Tells of texts that a cell has no room for.
    func tellOfCellsCut(_ console: Console) {
        guard let first = cutCells.first else { return }
        console.tell(
            cutCells.count == 1
                ? "Texten i cellen \(first) är längre än en cell rymmer: slutet är inte med."
                : "Texten i \(cutCells.count) celler är längre än en cell rymmer: sluten är inte med. Den första är \(first).",
            cutCells.count == 1
                ? "The text of cell \(first) is longer than a cell can hold: its end is left out."
                : "The text of \(cutCells.count) cells is longer than a cell can hold: their ends are left out. The first is \(first)."
        )
    }

    private static func colors(_ theme: Theme, _ scale: Scale) -> LevelColors {
        LevelColors(
            scale.steps.map { step in
                let fill = Color.level(step: step.level - 1, of: scale.top)
                return (theme.rgb(fill).number, theme.rgb(.text(on: fill)).number)
            })
    }
}

extension RGB {
    /// 0xRRGGBB.
    fileprivate var number: UInt32 { channels.reduce(0) { $0 << 8 | UInt32($1) } }
}
