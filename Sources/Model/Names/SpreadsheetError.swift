extension String {
    /// Whether it is what a spreadsheet, Swedish or English, shows in a cell whose formula fails.
    package var isSpreadsheetError: Bool {
        Self.spreadsheetErrors.contains(uppercased())
            || (utf8.count > 2 && utf8.allSatisfy { $0 == UInt8(ascii: "#") })
            || (hasPrefix("Err:") && dropFirst(4).allSatisfy(\.isNumber))
    }

    private static let spreadsheetErrors: Set<String> = [
        "#NAMN?", "#NAME?", "#REF!", "#REFERENS!", "#N/A", "#SAKNAS!", "#VALUE!", "#VÄRDE!", "#VÄRDEFEL!",
        "#DIV/0!",
        "#DIVISION/0!", "#NULL!", "#SKÄRNING!", "#NUM!", "#OGILTIGT!", "#SPILL!", "#CALC!", "#BERÄKNA!",
        "#FIELD!",
        "#BLOCKED!", "#GETTING_DATA",
    ]
}
