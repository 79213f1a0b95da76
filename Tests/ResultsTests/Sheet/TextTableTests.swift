internal import Results
internal import Testing

@Suite struct `A table` {
    private let table = TextTable(
        columns: [
            TextTable.Column("aktör"), TextTable.Column("nivå", isNumber: true), TextTable.Column("not"),
        ],
        rows: [["Håbo", "5", "a;b"], ["Älvdalens kommun", "12", ""], ["東京", "−3", "sade \"nej\""]])

    @Test func `aligns what a reader sees`() {
        #expect(
            table.asText() == """
                aktör             nivå  not
                ────────────────  ────  ──────────
                Håbo                 5  a;b
                Älvdalens kommun    12
                東京                −3  sade "nej"

                """)
    }

    @Test func `shows each cell on one line`() {
        let table = TextTable(columns: [TextTable.Column("a")], rows: [["b\nc\u{1B}"]])
        #expect(table.asText() == "a\n────\nb␊c␛\n")
    }

    @Test func `without rows is its header, without columns nothing`() {
        #expect(TextTable(columns: [TextTable.Column("a")], rows: []).asText() == "a\n─\n")
        #expect(TextTable(columns: [TextTable.Column("a")], rows: []).asCSV() == "a\r\n")
        #expect(TextTable(columns: [], rows: []).asText() == "")
    }

    @Test func `is RFC 4180 as CSV`() {
        #expect(
            table.asCSV()
                == "aktör,nivå,not\r\nHåbo,5,\"a;b\"\r\nÄlvdalens kommun,12,\r\n東京,−3,\"sade \"\"nej\"\"\"\r\n"
        )
        let odd = TextTable(
            columns: [TextTable.Column("a"), TextTable.Column("b")], rows: [["x,y", "1\n2"]])
        #expect(odd.asCSV() == "a,b\r\n\"x,y\",\"1\n2\"\r\n")
    }

    @Test func `has a byte-order mark and semicolons for a Swedish Excel`() {
        #expect(
            table.asCSV(forExcel: true)
                == "\u{FEFF}aktör;nivå;not\r\nHåbo;5;\"a;b\"\r\nÄlvdalens kommun;12;\r\n東京;−3;\"sade \"\"nej\"\"\"\r\n"
        )
    }

    @Test func `guards against formulas only on request, and never numbers`() {
        let table = TextTable(
            columns: [TextTable.Column("name"), TextTable.Column("steps", isNumber: true)],
            rows: [["=1+1", "-2"], ["@x", "+3"], ["-a", "4"], ["a=b", "5"]])
        #expect(table.asCSV() == "name,steps\r\n=1+1,-2\r\n@x,+3\r\n-a,4\r\na=b,5\r\n")
        #expect(
            table.asCSV(guardingFormulas: true) == "name,steps\r\n'=1+1,-2\r\n'@x,+3\r\n'-a,4\r\na=b,5\r\n")
    }
}
