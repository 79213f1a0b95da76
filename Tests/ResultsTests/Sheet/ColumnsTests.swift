import Model
import Results
import Testing

@Suite struct `Every column of the catalogue` {
    @Test func `says what it means, in a sentence, in both languages`() {
        for column in Sheet.Column.catalogue {
            for language in Language.allCases {
                let meaning = column.meaning?(language) ?? ""
                #expect(meaning.hasSuffix("."), "\(column.key)")
                #expect(meaning.first?.isUppercase == true, "\(column.key)")
            }
            #expect(column.meaning?.swedish != column.meaning?.english, "\(column.key)")
        }
    }

    @Test func `is told apart from the others of its key by its name`() {
        let columns = Sheet.Column.catalogue
        #expect(Set(columns.map { [$0.key, $0.name.swedish] }).count == columns.count)
    }
}
