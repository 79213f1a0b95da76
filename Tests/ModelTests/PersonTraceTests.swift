import Model
import Testing

@Suite struct `A person's trace` {
    @Test(arguments: ["eva@habo.se", "e@h", "eva.ek+x@region.jonkoping.se"])
    func `is an e-mail address`(code: String) { #expect(PersonTrace(in: code) == .email) }

    @Test(arguments: [
        "0701234567", "070-123 45 67", "070-1234567", "+46 70 123 45 67", "+46701234567", "036-10 50 00",
        "(036) 10 50 00", "08/123 456", "070\u{A0}123\u{A0}45\u{A0}67", "70 123 45 67", "0046701234567",
    ])
    func `is a phone number`(code: String) { #expect(PersonTrace(in: code) == .phone) }

    @Test(arguments: [
        "Eva Ek", "Ek, Eva", "Eva_Ek", "Eva.Ek", "Åsa Öberg", "E Ek", "Anna-Karin von Ek", "Eva Ek O'Hara",
    ])
    func `is two capitalised words`(code: String) { #expect(PersonTrace(in: code) == .name) }

    @Test(arguments: [
        "", "r1", "R1", "R 2", "chef-03", "Chef 3", "1234567", "12345678", "2024-0001", "2024-03-15",
        "2024-03-15-2", "20240315", "enk 12 34 567", "Eva", "eva ek", "A B", "@", "a@", "@b", "a@b@c",
        "R1 R2",
        "svar 1", "555-1234",
    ])
    func `is not in a code`(code: String) { #expect(PersonTrace(in: code) == nil) }
}
