internal import Files
public import Model

extension Draft {
    /// A draft of tables given as text, as if they stood in a folder "net".
    public init(files: [String: String]) {
        self.init(folder: "net", fallbackID: "net")
        for table in TableName.allCases {
            guard let text = files[table.file] else { continue }
            let (read, problems) = readCSV(Array(text.utf8), file: path(table.file), knownColumns: table.columns)
            tables[table] = read
            self.problems += problems
        }
    }
}
