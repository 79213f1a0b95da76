import Model
import Testing

@Suite struct `An interner` {
    @Test func `gives equal texts one number, in order of first sight`() {
        var interner = Interner()
        #expect(interner.intern("b") == (0, true))
        #expect(interner.intern("a") == (1, true))
        #expect(interner.intern("b") == (0, false))
        #expect(interner.intern("") == (2, true))
        #expect(interner.texts == ["b", "a", ""])
        #expect(interner.count == 3)
        #expect(interner.place(of: "a") == 1)
        #expect(interner.place(of: "c") == nil)
    }

    @Test func `keeps a hundred thousand texts apart as it grows`() {
        var interner = Interner()
        for number in 0..<100_000 { #expect(interner.intern("kommun-\(number)").place == number) }
        for number in 0..<100_000 {
            #expect(interner.place(of: "kommun-\(number)") == number)
            #expect(interner.text(number) == "kommun-\(number)")
        }
        #expect(interner.place(of: "kommun-100000") == nil)
    }

    @Test func `tells texts apart by bytes`() {
        var interner = Interner()
        #expect(interner.intern("\u{E9}").isNew)
        #expect(interner.intern("e\u{301}").isNew)
    }
}
