// The words for what is wrong with a graph file.

extension GraphFault {
    func message(_ language: Language) -> String {
        switch self {
        case .unknownFormat:
            language("det går inte att se vilket format filen har", "the format of the file cannot be told")
        case .otherFormat(let said): language("filen är inte \(said)", "the file is not \(said)")
        case .notReadable(let format):
            language("\(format) kan skrivas men inte läsas", "\(format) can be written but not read")
        case .notWellFormed(let format):
            language("filen är inte giltig \(format) här", "the file is not well-formed \(format) here")
        case .cutShort(let format):
            language(
                "filen är avhuggen: slutet på \(format) saknas",
                "the file is cut off: the end of \(format) is missing")
        case .documentType:
            language(
                "filen har en dokumenttyp (DOCTYPE), som kan hämta in annat",
                "the file has a document type (DOCTYPE), which can draw in other things")
        case .missingCompanion(let file):
            language("filen \(file) finns inte bredvid", "the file \(file) is not beside it")
        case .limit(let limit, let most):
            language(
                "filen har fler än \(most) \(limit.name(.swedish))",
                "the file has more than \(most) \(limit.name(.english))")
        case .unexpected(let found, let expected):
            language(
                "här står ”\(found)” i stället för \(expected.name(.swedish))",
                "here stands “\(found)” in place of \(expected.name(.english))")
        case .missing(let expected):
            language("här saknas \(expected.name(.swedish))", "missing here: \(expected.name(.english))")
        case .duplicateVertex(let id, let line):
            language("noden ”\(id)” står redan på rad \(line)", "node “\(id)” already stands on line \(line)")
        case .duplicateKey(let name):
            language("”\(name)” står två gånger", "“\(name)” stands there twice")
        case .danglingEdge(let id, _):
            language(
                "kanten slutar vid ”\(id)”, som inte är någon nod",
                "the edge ends at “\(id)”, which is no node")
        case .noVertexNumber(let text, let count):
            language(
                "”\(text)” är ingen av noderna 1–\(count)", "“\(text)” is none of the nodes 1–\(count)")
        case .badNumber(let text, let attribute):
            language(
                "”\(attribute)” är ”\(text)”, som inte är ett tal",
                "“\(attribute)” is “\(text)”, which is not a number")
        case .rowLength(let found, let expected):
            language(
                "raden har \(found) värden i stället för \(expected)",
                "the row has \(found) values in place of \(expected)")
        case .hyperedge:
            language("kanten har fler än två ändar", "the edge has more than two ends")
        case .noAttribute(let name, let element, _, _):
            language(
                "\(element.plural(.swedish)) har inget attribut ”\(name)”",
                "\(element.plural(.english)) have no attribute “\(name)”")
        case .badLevel(let text, let attribute, let top):
            language(
                "”\(attribute)” är ”\(text)”, som inte finns på skalan 0–\(top)",
                "“\(attribute)” is “\(text)”, which is not on the scale 0–\(top)")
        case .badStrength(let text, let attribute):
            language(
                "styrkan ”\(attribute)” är ”\(text)”, som inte är ett tal från 0",
                "the strength “\(attribute)” is “\(text)”, which is not a number from 0")
        case .manyStrengths(let attribute, let count, let most):
            language(
                "”\(attribute)” har \(count) olika styrkor; en skala har högst \(most) steg",
                "“\(attribute)” has \(count) different strengths; a scale has \(most) steps at most")
        case .passedOver(let what, let count):
            language(
                "läses inte: \(what.name(.swedish)) (\(count))", "not read: \(what.name(.english)) (\(count))"
            )
        case .loops(let count):
            language(
                count == 1
                    ? "1 kant från en nod till sig själv räknas inte"
                    : "\(count) kanter från en nod till sig själv räknas inte",
                count == 1
                    ? "1 edge from a node to itself is not counted"
                    : "\(count) edges from a node to itself are not counted")
        case .parallelEdges(let count):
            language(
                count == 1
                    ? "1 kant upprepar en annan och räknas inte"
                    : "\(count) kanter upprepar andra och räknas inte",
                count == 1
                    ? "1 edge repeats another and is not counted"
                    : "\(count) edges repeat others and are not counted")
        case .differingParallels(let count):
            language(
                count == 1
                    ? "1 kant säger något annat än en kant mellan samma noder; den djupaste nivån räknas"
                    : "\(count) kanter säger något annat än en kant mellan samma noder; den djupaste nivån räknas",
                count == 1
                    ? "1 edge says something else than an edge between the same nodes; the deepest level counts"
                    : "\(count) edges say something else than an edge between the same nodes; the deepest level counts"
            )
        case .edgesWithoutLevel(let count):
            language(
                count == 1 ? "1 kant saknar nivå: den är okänd" : "\(count) kanter saknar nivå: den är okänd",
                count == 1
                    ? "1 edge has no level: it is unknown" : "\(count) edges have no level: it is unknown")
        case .manyWaves(let count, let most):
            language(
                "filen har \(count) tidpunkter; fler än \(most) läses inte som mätomgångar",
                "the file has \(count) points in time; more than \(most) are not read as waves")
        case .assumedAttribute(let name, let count):
            language(
                "attributet ”\(name)” är inte deklarerat och läses under det namnet (\(count))",
                "the attribute “\(name)” is not declared and is read under that name (\(count))")
        }
    }

    func remedy(_ language: Language) -> String {
        switch self {
        case .unknownFormat:
            language(
                "Ange det med --from; ”samverkan help convert” räknar upp formaten.",
                "Give it by --from; “samverkan help convert” lists the formats.")
        case .otherFormat:
            language(
                "Ange rätt format med --from, eller spara filen igen.",
                "Give the right format by --from, or save the file again.")
        case .notReadable:
            language(
                "Spara som GraphML, GEXF eller CSV och läs den.",
                "Save as GraphML, GEXF or CSV and read that.")
        case .notWellFormed:
            language(
                "Rätta det som står just före, eller spara filen igen från programmet.",
                "Mend what stands just before it, or save the file again from the program.")
        case .cutShort, .unexpected, .missing, .rowLength:
            language(
                "Rätta här, eller spara filen igen från programmet.",
                "Mend it here, or save the file again from the program.")
        case .documentType:
            language("Ta bort raden med <!DOCTYPE.", "Remove the line with <!DOCTYPE.")
        case .missingCompanion(let file):
            language("Lägg \(file) i samma mapp.", "Put \(file) into the same folder.")
        case .limit:
            language(
                "Dela filen, eller ta bort det som inte behövs.",
                "Split the file, or leave out what is not needed.")
        case .duplicateVertex:
            language(
                "Ge noderna olika id, eller ta bort den ena.", "Give the nodes different ids, or remove one.")
        case .duplicateKey:
            language("Ta bort den ena, eller slå ihop dem.", "Remove one, or join them.")
        case .danglingEdge(_, let nearest):
            nearest.map {
                language(
                    "Menade du ”\($0)”? Lägg annars till noden.",
                    "Did you mean “\($0)”? If not, add the node.")
            } ?? language("Lägg till noden, eller ta bort kanten.", "Add the node, or remove the edge.")
        case .noVertexNumber:
            language("Skriv numret på en nod.", "Write the number of a node.")
        case .badNumber:
            language(
                "Skriv ett ändligt tal, eller lämna det tomt.", "Write a finite number, or leave it out.")
        case .hyperedge:
            language(
                "Skriv den som kanter mellan två noder, eller som en nod för mötet med en kant till var och en.",
                "Write it as edges between two nodes, or as a node for the meeting with an edge to each.")
        case .noAttribute(_, _, let known, let nearest):
            nearest.map { language("Menade du ”\($0)”?", "Did you mean “\($0)”?") }
                ?? (known.isEmpty
                    ? language("Filen har inga attribut där.", "The file has no attributes there.")
                    : language(
                        "Attributen är \(known.joined(separator: ", ")).",
                        "The attributes are \(known.joined(separator: ", "))."))
        case .badLevel:
            language(
                "Skriv en nivå på skalan; är det styrkor, ange --strength.",
                "Write a level on the scale; for strengths give --strength.")
        case .badStrength:
            language("Skriv ett tal från 0 och uppåt.", "Write a number from 0 up.")
        case .manyStrengths:
            language(
                "Dela in styrkorna i klasser i en egen kolumn, och ange den.",
                "Put the strengths into classes in a column of their own, and give that.")
        case .passedOver(.edgeAttribute, _):
            language(
                "Är det nivån, ange --level; är det en styrka, --strength.",
                "If it is the level, give --level; if a strength, --strength.")
        case .manyWaves:
            language("Dela upp filen i perioder.", "Divide the file into periods.")
        case .passedOver, .loops, .parallelEdges, .differingParallels, .edgesWithoutLevel, .assumedAttribute:
            language(
                "Inget behöver göras om det är som det ska.",
                "Nothing needs doing if that is as it should be.")
        }
    }
}

extension GraphFault.Limit {
    public func name(_ language: Language) -> String {
        switch self {
        case .attributes: language("attribut", "attributes")
        case .valueBytes: language("byte i ett värde", "bytes in one value")
        case .textBytes: language("byte text", "bytes of text")
        case .depth: language("nivåer i varandra", "levels within each other")
        case .names:
            language("olika namn på element och attribut", "different names of elements and attributes")
        case .elements: language("noder eller kanter", "nodes or edges")
        case .rows: language("rader i ett kalkylblad", "rows in a sheet")
        case .cells: language("celler i matrisen", "cells in the matrix")
        }
    }
}

extension GraphFault.Element {
    public func plural(_ language: Language) -> String {
        switch self {
        case .vertex: language("noderna", "the nodes")
        case .edge: language("kanterna", "the edges")
        }
    }
}

extension GraphFault.Expected {
    func name(_ language: Language) -> String {
        switch self {
        case .vertices: language("noder", "nodes")
        case .number: language("ett tal", "a number")
        case .count: language("ett antal", "a count")
        case .vertexID: language("en nods id", "the id of a node")
        case .edgeEnds: language("kantens två ändar", "the two ends of the edge")
        case .value: language("ett värde", "a value")
        case .time: language("ett tal eller ett datum", "a number or a date")
        case .closing(let text): language("ett avslutande \(text)", "a closing \(text)")
        case .key(let text): language("nyckeln ”\(text)”", "the key “\(text)”")
        case .section: language("ett avsnitt", "a section")
        case .labels: language("namn på noderna", "labels of the nodes")
        case .columns(let names): language("kolumnerna \(names)", "the columns \(names)")
        case .oneOf(let signs):
            language(
                signs.map { "”\($0)”" }.joined(separator: " eller "),
                signs.map { "“\($0)”" }.joined(separator: " or "))
        case .quotedName: language("ett namn inom citattecken", "a name in quotation marks")
        case .escape: language("en giltig \\-kod", "a valid \\ escape")
        case .edgeID: language("en kants id", "the id of an edge")
        case .list: language("en lista", "a list")
        case .object: language("ett objekt", "an object")
        case .endOfFile: language("filens slut", "the end of the file")
        }
    }
}

extension GraphFault.PassedOver {
    public func name(_ language: Language) -> String {
        switch self {
        case .edgeAttribute(let name):
            language("kanternas attribut ”\(name)”", "the edges’ attribute “\(name)”")
        case .vertexAttribute(let name):
            language("nodernas attribut ”\(name)”", "the nodes’ attribute “\(name)”")
        case .repeatedValue: language("ett andra värde på samma sak", "a second value of the same thing")
        case .nestedGraphs:
            language(
                "indelning i grafer inuti grafen (noder och kanter läses)",
                "nesting of graphs (nodes and edges are read)")
        case .severalGraphs:
            language(
                "indelning i flera grafer (noder och kanter läses)",
                "division into several graphs (nodes and edges are read)")
        case .ports: language("portar", "ports")
        case .drawing: language("platser, färger och former", "places, colors and shapes")
        case .spells: language("när noder och kanter finns", "when nodes and edges are there")
        case .section(let name): language("avsnittet \(name)", "section \(name)")
        case .metadata: language("uppgifter om filen", "notes on the file")
        case .unknownCells: language("celler med okänt värde", "cells of unknown value")
        case .emptyRows: language("rader utan id", "rows without an id")
        case .brokenCharacters:
            language(
                "tecken som bara är halva (\\ud800–\\udfff)",
                "characters of which only half is there (\\ud800–\\udfff)")
        }
    }
}
