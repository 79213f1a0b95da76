import Analysis
import Drawing
import Model
import Pictures
import Results
import TestNetworks
import TestPictures
import Testing

@Suite struct `The level matrix` {
    static let folder = [
        "actors.csv": """
        id,name,kind,short
        reg,Region X,region,X
        lst,Länsstyrelsen i Y,county-board,Lst Y
        a,Ansby,municipality,
        b,Åsby,municipality,
        c,Ösby,municipality,
        d,Tyst kommun,municipality,

        """,
        "ties.csv": """
        wave,from,to,level,by
        2024,reg,lst,7,
        2024,lst,reg,7,
        2024,reg,a,4,
        2024,a,reg,6,
        2024,reg,b,0,
        2024,b,reg,0,
        2024,reg,c,3,
        2024,lst,a,5,document
        2024,lst,b,x,
        2024,b,lst,x,
        2024,a,b,,
        2024,b,a,,
        2024,a,c,,document

        """,
    ]

    private func picture(_ audience: Audience, order: MatrixOrder = .kind, sides: Bool = false) throws
        -> Picture
    {
        try .matrix(
            PictureContext(Self.folder, audience, .swedish), order: order, showsSides: sides)
    }

    private func signs(_ picture: Picture) -> [String: String] {
        var signs: [String: String] = [:]
        for box in picture.scene.boxes where box.id.hasPrefix("cell-") && !box.title.isEmpty {
            signs[String(box.id.dropFirst(5))] = box.label.lines.joined()
        }
        return signs
    }

    @Test func `tells levels, none, unknown, not relevant and not asked apart`() throws {
        let signs = try signs(picture(.internal))
        #expect(signs["reg--lst"] == "7")
        #expect(signs["reg--a"] == "4")
        #expect(signs["reg--b"] == "0")
        #expect(signs["reg--c"] == "½")
        #expect(signs["lst--a"] == "5")
        #expect(signs["lst--b"] == "–")
        #expect(signs["a--b"] == "?")
        #expect(signs["b--c"] == nil)
        // Both halves say the same.
        for (id, sign) in signs {
            let ends = id.split(separator: "-", omittingEmptySubsequences: true)
            #expect(signs["\(ends[1])--\(ends[0])"] == sign)
        }
    }

    @Test func `marks a corner of what documents say`() throws {
        let marked = try picture(.internal).scene.boxes.filter { $0.id.hasSuffix("-document") }.map(\.id)
        #expect(
            Set(marked) == [
                "cell-a--lst-document", "cell-lst--a-document", "cell-a--c-document", "cell-c--a-document",
            ])
    }

    @Test func `shows participants only what both gave alike or a document says`() throws {
        let signs = try signs(picture(.participants))
        #expect(signs["reg--lst"] == "7")
        #expect(signs["reg--a"] == "•")
        #expect(signs["reg--b"] == "0")
        #expect(signs["reg--c"] == "½")
        #expect(signs["lst--a"] == "5")
    }

    @Test func `shows what each row says of its column, internally`() throws {
        let signs = try signs(picture(.internal, sides: true))
        #expect(signs["reg--a"] == "4")
        #expect(signs["a--reg"] == "6")
        #expect(signs["reg--c"] == "3")
        #expect(signs["c--reg"] == "?")
    }

    @Test(arguments: [Audience.participants, .internal])
    func `has a key that counts every pair of its actors once`(audience: Audience) throws {
        let picture = try picture(audience)
        let key = picture.key.filter { $0.key != "hörn: ur dokument" }
        // Five actors: the sixth is in no row.
        #expect(key.values.reduce(0, +) == 10)
        #expect(picture.key["7 Samarbeta"] == 1)
        #expect(picture.key["hörn: ur dokument"] == 2)
        #expect(picture.key["tomt: ingen uppgift"] == 10 - picture.table.rows.count)
        #expect(
            picture.scene.boxes.contains {
                $0.label.lines.joined(separator: " ").contains("aktör som ingen uppgift gäller")
            })
    }

    @Test func `has kinds in the network's order, and å and ö last within one`() throws {
        let rows = try picture(.internal).scene.boxes.filter { $0.id.hasPrefix("row-") }
        #expect(
            rows.sorted { $0.center.y < $1.center.y }.map { $0.label.lines.joined() }
                == ["Lst Y", "X", "Ansby", "Åsby", "Ösby"])
    }

    @Test func `can put those with most ties first`() throws {
        var folder = Self.folder
        folder["ties.csv"]? += "2024,c,lst,6,document\n2024,c,b,6,document\n"
        let picture = try Picture.matrix(PictureContext(folder, .internal, .swedish), order: .relations)
        let rows = picture.scene.boxes.filter { $0.id.hasPrefix("row-") }
        #expect(
            rows.sorted { $0.center.y < $1.center.y }.map { $0.label.lines.joined() }
                == ["Lst Y", "X", "Ansby", "Ösby", "Åsby"])
    }

    @Test func `of a wave without reports says what is lacking`() throws {
        let network = try Samples.network(named: "sverige")
        let error = #expect(throws: DiagramError.self) {
            try Picture.matrix(PictureContext(network, Conventions(for: network), language: .swedish))
        }
        #expect(error?.message(in: .swedish).hasPrefix("ingen uppgift om någon relation finns") == true)
    }
}
