// The signs of lists. Every numbered list counts from 1 by a number of its own.

struct WordNumbering {
    /// The list of dots, and the one that numbered lists are made of.
    let dots: Int
    let pattern: Int
    /// The pattern that the dots have when the style has none.
    private let dotPattern: Int
    private(set) var lists: [Int] = []
    private var next: Int

    /// - Parameter taken: The highest numbers of patterns and of lists in the document that it goes into.
    init(above taken: (pattern: Int, list: Int) = (-1, 0)) {
        dotPattern = taken.pattern + 1
        pattern = taken.pattern + 2
        dots = taken.list + 1
        next = taken.list + 2
    }

    /// A list that begins anew.
    mutating func newList() -> Int {
        lists.append(next)
        next += 1
        return next - 1
    }

    private static let space =
        #" xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main""#

    /// What lists are made of; it stands before all lists.
    var patterns: String {
        [(dotPattern, "bullet", "•"), (pattern, "decimal", "%1.")].map { number, format, text in
            "<w:abstractNum\(Self.space) w:abstractNumId=\"\(number)\"><w:multiLevelType w:val=\"singleLevel\"/><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"\(format)\"/><w:lvlText w:val=\"\(text)\"/><w:lvlJc w:val=\"left\"/><w:pPr><w:ind w:left=\"360\" w:hanging=\"360\"/></w:pPr></w:lvl></w:abstractNum>"
        }.joined()
    }

    var numbers: String {
        let dots =
            "<w:num\(Self.space) w:numId=\"\(dots)\"><w:abstractNumId w:val=\"\(dotPattern)\"/></w:num>"
        return dots
            + lists.map { list in
                "<w:num\(Self.space) w:numId=\"\(list)\"><w:abstractNumId w:val=\"\(pattern)\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>"
            }.joined()
    }

    var part: String { "<w:numbering\(Self.space)>\(patterns)\(numbers)</w:numbering>" }
}
