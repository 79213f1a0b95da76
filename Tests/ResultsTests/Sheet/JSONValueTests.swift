internal import Foundation
internal import Results
internal import Testing

@Suite struct `JSON` {
    @Test func `keeps the order of keys and indents by two spaces`() {
        let value = JSONValue.object([
            ("b", 1), ("a", .array([.null, true, "x", .object([("c", .double(0.5))])])), ("empty", []),
            ("none", .object([(String, JSONValue)]())),
        ])
        #expect(
            value.asText() == """
                {
                  "b": 1,
                  "a": [
                    null,
                    true,
                    "x",
                    {
                      "c": 0.5
                    }
                  ],
                  "empty": [],
                  "none": {}
                }

                """)
    }

    @Test(arguments: [
        (0.1, "0.1"), (1.0 / 3, "0.3333333333333333"), (6, "6"), (-0.0, "0"), (1e21, "1e+21"),
        (.leastNonzeroMagnitude, "5e-324"), (.nan, "null"), (.infinity, "null"), (-.infinity, "null"),
        (1.7976931348623157e308, "1.7976931348623157e+308"),
    ])
    func `writes a number as the shortest text that reads back`(number: Double, text: String) throws {
        #expect(JSONValue.double(number).asText() == text + "\n")
        if number.isFinite {
            #expect(try JSONDecoder().decode(Double.self, from: Data(text.utf8)) == number)
        }
    }

    @Test func `escapes what must be, and nothing else`() {
        #expect(
            JSONValue.string("\"å\\/\n\r\t\u{0}\u{1F}\u{7F}\u{2028}😀").asText()
                == "\"\\\"å\\\\/\\n\\r\\t\\u0000\\u001f\\u007f\\u2028😀\"\n")
    }

    @Test func `reads back as it was`() throws {
        let texts = ["\"", "\\u0041", "rad\n2", "", "\u{1F}", "e\u{301}", "👩‍👧"]
        let read = try JSONDecoder().decode(
            [String].self, from: Data(JSONValue.array(texts.map { .string($0) }).asText().utf8))
        // By code points: an accent of its own stays one.
        #expect(read.map { Array($0.unicodeScalars) } == texts.map { Array($0.unicodeScalars) })
    }

    @Test func `has null for what is unknown`() {
        #expect(JSONValue.int(nil as Int?) == .null)
        #expect(JSONValue.double(nil as Double?) == .null)
        #expect(JSONValue.string(nil as String?) == .null)
        #expect(JSONValue.bool(nil as Bool?) == .null)
    }
}
