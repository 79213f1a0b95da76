import Foundation
import Model
import Testing

@Suite struct `The vocabulary` {
    @Test func `is the one that the rules bind`() throws {
        let copy = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(
            path: "vocabulary.csv")
        #expect(Vocabulary.table + "\n" == String(decoding: try Data(contentsOf: copy), as: UTF8.self))
        #expect(Vocabulary.entries.count == Vocabulary.table.split(separator: "\n").count - 1)
    }

    @Test(arguments: Vocabulary.Subject.allCases)
    func `gives each word of a subject to one id, in normal form`(subject: Vocabulary.Subject) {
        var owners: [String: String] = [:]
        for entry in Vocabulary.entries where entry.subject == subject {
            for word in entry.swedish + entry.english {
                #expect(Vocabulary.id(of: word.uppercased(), in: subject) == entry.id)
                let form = word.normalForm
                #expect(owners[form] == nil || owners[form] == entry.id, "\(word)")
                owners[form] = entry.id
            }
        }
        #expect(Vocabulary.id(of: "", in: subject) == nil)
        #expect(Vocabulary.id(of: "påhittat ord", in: subject) == nil)
    }

    @Test func `has ids that the product knows`() {
        func ids(_ subject: Vocabulary.Subject) -> Set<String> {
            Set(Vocabulary.entries.filter { $0.subject == subject }.map(\.id))
        }
        #expect(ids(.kind) == Set(Kind.standard.map(\.id.text)))
        #expect(ids(.status) == Set(Target.Status.allCases.map(\.rawValue)))
        #expect(ids(.purpose) == Set(Purpose.allCases.map(\.rawValue)))
        #expect(ids(.indicatorValue) == Set(Indicator.Value.allCases.map(\.rawValue)))
        #expect(ids(.agreementStatus) == Set(Agreement.Status.allCases.map(\.rawValue)))
        #expect(ids(.promise) == Set(Promise.allCases.map(\.rawValue)))
        #expect(ids(.column) == Set(Draft.TableName.allCases.flatMap(\.columns)))
    }

    @Test func `leaves headings of other programs alone`() {
        for heading in ["from", "to", "Source", "level", "Label", "Name"] {
            #expect(Vocabulary.id(of: heading, in: .column) == nil)
        }
        #expect(Vocabulary.id(of: "Från och med", in: .column) == "since")
        #expect(Vocabulary.id(of: "fran", in: .column) == nil)
    }
}
