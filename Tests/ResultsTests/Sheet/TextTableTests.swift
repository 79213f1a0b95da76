internal import Results
internal import Testing

private func text(_ title: String) -> Sheet.Column { Sheet.Column(title, title, title) }
private func numbers(_ title: String) -> Sheet.Column { .number(title, title, title) }

private func made(columns: [Sheet.Column], rows: [[String]]) -> TextTable {
    Sheet(columns: columns, rows: rows.map { $0.map { .text($0) } }).table(for: .program)
}

@Suite struct `A table` {
    private let table = made(
        columns: [
            text("aktör"), numbers("nivå"), text("not"),
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
        let table = made(columns: [text("a")], rows: [["b\nc\u{1B}"]])
        #expect(table.asText() == "a\n────\nb␊c␛\n")
    }

    @Test func `without rows is its header, without columns nothing`() {
        #expect(made(columns: [text("a")], rows: []).asText() == "a\n─\n")
        #expect(made(columns: [text("a")], rows: []).asCSV() == "a\r\n")
        #expect(made(columns: [], rows: []).asText() == "")
    }

    @Test func `is RFC 4180 as CSV`() {
        #expect(
            table.asCSV()
                == "aktör,nivå,not\r\nHåbo,5,\"a;b\"\r\nÄlvdalens kommun,12,\r\n東京,−3,\"sade \"\"nej\"\"\"\r\n"
        )
        let odd = made(
            columns: [text("a"), text("b")], rows: [["x,y", "1\n2"]])
        #expect(odd.asCSV() == "a,b\r\n\"x,y\",\"1\n2\"\r\n")
    }

    @Test func `has a byte-order mark and semicolons for a Swedish Excel`() {
        #expect(
            table.asCSV(.swedishExcel)
                == "\u{FEFF}aktör;nivå;not\r\nHåbo;5;\"a;b\"\r\nÄlvdalens kommun;12;\r\n東京;−3;\"sade \"\"nej\"\"\"\r\n"
        )
    }

    @Test func `guards against formulas only on request, and never numbers`() {
        let table = made(
            columns: [text("name"), numbers("steps")],
            rows: [["=1+1", "-2"], ["@x", "+3"], ["-a", "4"], ["a=b", "5"]])
        #expect(table.asCSV() == "name,steps\r\n=1+1,-2\r\n@x,+3\r\n-a,4\r\na=b,5\r\n")
        #expect(
            table.asCSV(guardingFormulas: true) == "name,steps\r\n'=1+1,-2\r\n'@x,+3\r\n'-a,4\r\na=b,5\r\n")
    }
}
