import Graphs
import Model
import Testing

@Suite struct `A date` {
    @Test(arguments: [
        ("2027", "2027", "2027-01-01", "2027-12-31"), ("2027-H1", "2027-H1", "2027-01-01", "2027-06-30"),
        ("2027-Q4", "2027-Q4", "2027-10-01", "2027-12-31"),
        ("2027-12", "2027-12", "2027-12-01", "2027-12-31"),
        ("2027-12-31", "2027-12-31", "2027-12-31", "2027-12-31"),
        ("31.12.2027", "2027-12-31", "2027-12-31", "2027-12-31"),
        ("31/12/2027", "2027-12-31", "2027-12-31", "2027-12-31"),
        ("3/4/2027", "2027-04-03", "2027-04-03", "2027-04-03"),
        ("31 december 2027", "2027-12-31", "2027-12-31", "2027-12-31"),
        ("1 May 2027", "2027-05-01", "2027-05-01", "2027-05-01"),
        ("december 2027", "2027-12", "2027-12-01", "2027-12-31"),
        ("FEBRUARY 2028", "2028-02", "2028-02-01", "2028-02-29"),
        ("kvartal 4 2027", "2027-Q4", "2027-10-01", "2027-12-31"),
        ("hösten 2027", "2027-H2", "2027-07-01", "2027-12-31"),
        ("Våren 2027", "2027-H1", "2027-01-01", "2027-06-30"),
        ("autumn 2027", "2027-H2", "2027-07-01", "2027-12-31"),
        ("första halvåret 2027", "2027-H1", "2027-01-01", "2027-06-30"),
        ("second quarter of 2027", "2027-Q2", "2027-04-01", "2027-06-30"),
        ("Q2 2027", "2027-Q2", "2027-04-01", "2027-06-30"),
        ("31\u{A0}december  2027", "2027-12-31", "2027-12-31", "2027-12-31"),
        ("2027–12–31", "2027-12-31", "2027-12-31", "2027-12-31"),
        ("2024-02-29", "2024-02-29", "2024-02-29", "2024-02-29"),
    ])
    func `is the days from its first to its last`(text: String, name: String, first: String, last: String)
        throws
    {
        let date = try #require(Due(text))
        #expect([date.description, date.first.description, date.last.description] == [name, first, last])
    }

    @Test(arguments: [
        "", "soon", "2027-02-30", "2027-13", "2027-00", "2027-1", "2027-1-5", "2027-H3", "2027-Q5", "2027-Q0",
        "2027-h",
        "12/31/2027", "31/12/27", "31-12-2027", "46752", "46752,5", "20271231", "027", "0999", "10000",
        "-2027", "+2027",
        "2027-", "2027-12-", "31 juni 2027", "0 maj 2027", "december", "december 27", "vintern 2027",
        "kvartal 5 2027",
        "tredje halvåret 2027", "halvår 3 2027", "1900-02-29", "2100-02-29", "٢٠٢٧", "2027-12-31T00:00",
        "31. december 2027",
    ])
    func `is not read out of anything else`(text: String) {
        #expect(Due(text) == nil)
    }

    @Test func `stands before what begins later, and before what begins with it and lasts longer`() {
        let texts = [
            "2026-Q4", "2027-01-01", "2027-01", "2027-Q1", "2027-H1", "2027", "2027-01-02", "2027-02",
        ]
        let dates = texts.compactMap { Due($0) }
        #expect(dates.sorted().map(\.description) == texts)
        #expect(Due("våren 2027") == Due("2027-H1"))
        #expect(Due("2027-12-31")?.last == Due("2027")?.last)
        #expect(dates.map(\.year) == [2026] + Array(repeating: 2027, count: 7))
    }

    @Test(arguments: 0..<200)
    func `of a day is read back however it is written`(seed: UInt64) throws {
        var random = SeededRandom(seed: seed)
        let year = 1000 + random.integer(below: 9000)
        let (month, number) = (1 + random.integer(below: 12), 1 + random.integer(below: 31))
        guard let day = Day(year, month, number) else { return #expect(number > 28) }
        let two = { (number: Int) in number < 10 ? "0\(number)" : "\(number)" }
        let swedish = [
            "januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober",
            "november",
            "december",
        ][month - 1]
        for text in [
            "\(year)-\(two(month))-\(two(number))", "\(number).\(month).\(year)",
            "\(two(number))/\(two(month))/\(year)",
            "\(number) \(swedish) \(year)", " \(number)  \(swedish.uppercased()) \(year)", day.description,
        ] {
            #expect(Due(text) == Due(day), "\(text)")
        }
        #expect(Due(day).description == day.description)
    }

    @Test func `of every grain is written as it is read`() throws {
        for year in [1000, 1900, 2000, 2024, 2027, 9999] {
            let parts =
                [""] + (1...2).map { "-H\($0)" } + (1...4).map { "-Q\($0)" }
                + (1...12).map { $0 < 10 ? "-0\($0)" : "-\($0)" }
            for part in parts {
                let date = try #require(Due("\(year)\(part)"))
                #expect(date.description == "\(year)\(part)")
                #expect(date.first <= date.last)
                #expect(date.year == year && date.last.year == year)
            }
        }
    }

    @Test func `has the days of each month, in leap years too`() {
        for year in [1900, 2000, 2023, 2024] {
            let lengths = (1...12).map { month in (1...31).count { Day(year, month, $0) != nil } }
            let february = [1900: 28, 2000: 29, 2023: 28, 2024: 29][year] ?? 0
            #expect(lengths == [31, february, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31])
        }
        #expect(Day(2024, 0, 1) == nil)
        #expect(Day(999, 1, 1) == nil)
    }
}
