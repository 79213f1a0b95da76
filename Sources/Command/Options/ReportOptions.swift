internal import ArgumentParser
internal import Files
internal import Foundation
internal import Model
internal import Report

/// What a report is written as.
enum ReportFormat: String, CaseIterable {
    case html, md, docx, pptx, xlsx, pdf

    /// What is written when nothing is said: all but what needs another program.
    static let usual: Set<ReportFormat> = Set(allCases).subtracting([.pdf])
}

/// In which formats a report is written, and in whose look.
struct ReportFormatOptions: ParsableArguments {
    @Option(name: .customLong("format"), help: ArgumentHelp(.reportFormats))
    var formats: String?

    @Option(name: .customLong("template"), help: ArgumentHelp(.officeTemplate), completion: .file())
    var templates: [String] = []

    /// The formats asked for.
    func chosen() throws(Failure) -> Set<ReportFormat> {
        guard let formats else { return ReportFormat.usual }
        var chosen: Set<ReportFormat> = []
        for word in formats.split(separator: ",").map({ $0.trimmingCharacters(in: .whitespaces) }) {
            let id = ValueWords.reportFormats.first { $0.isCalled(word) }?.id
            if id == "all" {
                chosen.formUnion(ReportFormat.allCases)
            } else if let format = id.flatMap(ReportFormat.init(rawValue:)) {
                chosen.insert(format)
            } else {
                throw Self.unknown(word)
            }
        }
        guard !chosen.isEmpty else { throw Self.unknown(formats) }
        return chosen
    }

    private static func unknown(_ word: String) -> Failure {
        let all = ReportFormat.allCases.map(\.rawValue).joined(separator: ", ")
        return Failure(
            .usage,
            Name("”\(word)” är inget format för rapporten", "“\(word)” is no format of the report"),
            remedy: Name(
                "Välj bland \(all), med komma emellan, eller alla.",
                "Choose among \(all), separated by commas, or all."))
    }

    /// The templates, read.
    func templates(_ console: Console) throws -> OfficeTemplates {
        var result = OfficeTemplates()
        for path in templates {
            let ending = path.split(separator: ".").last?.lowercased() ?? ""
            switch ending {
            case "docx", "dotx":
                guard result.word == nil else { throw Self.twice(ending) }
                result.word = try Self.read(path) { package throws(PackageFault) in
                    try WordTemplate(package)
                }
            case "pptx", "potx":
                guard result.slides == nil else { throw Self.twice(ending) }
                result.slides = try Self.read(path) { package throws(PackageFault) in
                    try SlideTemplate(package)
                }
            case "docm", "dotm", "pptm", "potm": throw Failure(.macros, of: path)
            default:
                throw Failure(
                    .usage,
                    Name(
                        "”\(path)” är ingen mall för Word eller PowerPoint",
                        "“\(path)” is no template of Word or PowerPoint"),
                    remedy: Name(
                        "Ange en fil som slutar på .docx, .dotx, .pptx eller .potx.",
                        "Give a file that ends in .docx, .dotx, .pptx or .potx."))
            }
        }
        return result
    }

    private static func twice(_ ending: String) -> Failure {
        Failure(
            .usage,
            Name("två mallar är av samma slag (\(ending))", "two templates are of one sort (\(ending))"),
            remedy: Name(
                "Ange högst en för Word och en för PowerPoint.",
                "Give at most one for Word and one for PowerPoint."))
    }

    private static func read<Template>(
        _ path: String, _ template: (OfficePackage) throws(PackageFault) -> Template
    ) throws -> Template {
        let package = try readPackage(at: path)
        do throws(PackageFault) {
            return try template(try package.get())
        } catch {
            throw Failure(error, of: path)
        }
    }
}

/// Whose look the documents have; nil for the report's own.
struct OfficeTemplates {
    var word: WordTemplate?
    var slides: SlideTemplate?
}

extension Failure {
    /// Why a template cannot be used.
    init(_ fault: PackageFault, of path: String) {
        let what = Name("mallen ”\(path)”", "the template “\(path)”")
        func failure(_ swedish: String, _ english: String, _ remedy: Name) -> Failure {
            Failure(
                .data, Name("\(what.swedish) \(swedish)", "\(what.english) \(english)"), remedy: remedy)
        }
        let saveAgain = Name(
            "Öppna den i Word eller PowerPoint, spara den på nytt, och försök igen.",
            "Open it in Word or PowerPoint, save it anew, and try again.")
        switch fault {
        case .notArchive:
            self = failure(
                "är inget dokument från Word eller PowerPoint, eller är avklippt",
                "is no document of Word or PowerPoint, or is cut off", saveAgain)
        case .damaged(let part):
            self = failure("är skadad (\(part))", "is damaged (\(part))", saveAgain)
        case .encrypted:
            self = failure(
                "är skyddad med lösenord", "is protected by a password",
                Name("Spara den utan lösenord.", "Save it without a password."))
        case .tooLarge:
            self = failure(
                "är för stor", "is too large",
                Name("Ta bort bilder och bilagor ur den.", "Remove pictures and attachments from it."))
        case .missingPart(let part):
            self = failure("saknar en del (\(part))", "lacks a part (\(part))", saveAgain)
        case .brokenXML(let part, let line):
            self = failure(
                "går inte att förstå (\(part), rad \(line))", "cannot be understood (\(part), line \(line))",
                saveAgain)
        case .macros:
            self = failure(
                "innehåller makron", "holds macros",
                Name(
                    "Spara den som .docx eller .pptx, utan makron.",
                    "Save it as .docx or .pptx, without macros."))
        case .otherDocument:
            self = failure(
                "är av ett annat slag än namnet säger", "is of another sort than its name says",
                Name(
                    "Ange en mall för Word som .docx eller .dotx, en för PowerPoint som .pptx eller .potx.",
                    "Give a template of Word as .docx or .dotx, one of PowerPoint as .pptx or .potx."))
        case .strictKind:
            self = failure(
                "är sparad som ”Strict Open XML”", "is saved as “Strict Open XML”",
                Name("Spara den som ett vanligt dokument.", "Save it as an ordinary document."))
        case .noMemory, .refused: self.init(fault)
        }
    }

    /// Why a document cannot be written.
    init(_ fault: PackageFault) {
        switch fault {
        case .noMemory:
            self.init(
                .system,
                Name("minnet räcker inte för dokumentet", "there is too little memory for the document"))
        default:
            self.init(
                .internalError,
                Name("dokumentet gick inte att skriva (\(fault))", "cannot write the document (\(fault))"))
        }
    }
}
