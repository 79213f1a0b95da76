// Words for files that cannot be read, and for those that lie beside the ones that are.

extension Problem {
    /// Why a file cannot be read.
    public enum ReadFault: Hashable, Sendable {
        case permission
        case folder
        /// A device, a pipe, a socket.
        case noPlainFile
        case linkCircle
        case tooManyOpen
        case noMemory
        case disk
        /// The system's number.
        case other(Int32)

        public func name(_ language: Language) -> String {
            switch self {
            case .permission: language("behörighet saknas", "permission denied")
            case .folder: language("det är en mapp", "it is a folder")
            case .noPlainFile: language("det är ingen vanlig fil", "it is no plain file")
            case .linkCircle: language("länken går i ring", "the link goes in a circle")
            case .tooManyOpen: language("för många filer är öppna", "too many files are open")
            case .noMemory: language("minnet räcker inte", "out of memory")
            case .disk: language("fel på disken", "the disk is faulty")
            case .other(let number): language("systemets fel \(number)", "system error \(number)")
            }
        }
    }

    func fileMessage(_ language: Language) -> String {
        switch fact {
        case .missingFile(let found?):
            language("filen finns inte, men \(found) gör det", "the file does not exist, but \(found) does")
        case .missingFile: language("filen finns inte", "the file does not exist")
        case .brokenLink(let target):
            language(
                "länken leder till ”\(target)”, som inte finns",
                "the link leads to “\(target)”, which does not exist")
        case .unreadableFile(let fault):
            language(
                "filen går inte att läsa (\(fault.name(.swedish)))",
                "the file cannot be read (\(fault.name(.english)))")
        case .fileNotRead(let meant, isThere: true):
            language("filen läses inte, bara \(meant)", "the file is not read, only \(meant)")
        case .fileNotRead(let meant, isThere: false):
            language(
                "filen läses inte; den heter inte \(meant)", "the file is not read; its name is not \(meant)")
        default: preconditionFailure("not about a file")
        }
    }

    func fileRemedy(_ language: Language) -> String {
        switch fact {
        case .missingFile(let found?):
            language(
                "Är det \(found) som menas, \(Self.turn(found, into: location.file, .swedish)).",
                "If \(found) is the one, \(Self.turn(found, into: location.file, .english)).")
        case .missingFile:
            language(
                "Lägg filen i mappen; ”samverkan new” skriver en mapp att börja från.",
                "Put the file in the folder; “samverkan new” writes a folder to start from.")
        case .brokenLink:
            language(
                "Lägg filen dit, eller ta bort länken.", "Put the file there, or remove the link.")
        case .unreadableFile(.folder):
            language(
                "Flytta mappen, och lägg filen i dess ställe.",
                "Move the folder, and put the file in its place.")
        case .unreadableFile(.noPlainFile), .unreadableFile(.linkCircle):
            language("Lägg en vanlig fil i dess ställe.", "Put a plain file in its place.")
        case .unreadableFile(.tooManyOpen):
            language(
                "Stäng andra program, eller höj gränsen (ulimit -n).",
                "Close other programs, or raise the limit (ulimit -n).")
        case .unreadableFile(.noMemory):
            language(
                "Stäng andra program, eller höj gränsen (ulimit -v).",
                "Close other programs, or raise the limit (ulimit -v).")
        case .unreadableFile(.disk), .unreadableFile(.other):
            language(
                "Kopiera mappen till en annan disk, och försök igen där.",
                "Copy the folder to another disk, and try again there.")
        case .unreadableFile:
            language(
                "Kontrollera att filen finns och får läsas.", "Check that the file exists and may be read.")
        case .fileNotRead(let meant, isThere: true):
            language(
                "Är den nyare, \(Self.turn(location.file, into: meant, .swedish)); annars flytta den ur mappen.",
                "If it is the newer one, \(Self.turn(location.file, into: meant, .english)); if not, move it out of the folder."
            )
        case .fileNotRead(let meant, isThere: false):
            language(
                "Är det den, \(Self.turn(location.file, into: meant, .swedish)); annars flytta den ur mappen.",
                "If it is the one, \(Self.turn(location.file, into: meant, .english)); if not, move it out of the folder."
            )
        default: preconditionFailure("not about a file")
        }
    }
}
