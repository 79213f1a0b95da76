internal import Model

/// How a command ended, as the shell is told: the numbers of sysexits.h.
enum ExitStatus: Int32 {
    case success = 0
    /// A check found something.
    case found = 1
    case usage = 64
    case data = 65
    case noInput = 66
    /// Another program that is needed is not there, or does not do its work.
    case unavailable = 69
    case internalError = 70
    /// The system gives too little of something.
    case system = 71
    case cannotCreate = 73
    case inputOutput = 74
    case interrupted = 130
    /// Nobody reads the output any more.
    case closedPipe = 141
}

/// Why a command could not do what it was asked: what to tell, and the status to end with.
struct Failure: Error {
    let status: ExitStatus
    /// What happened, in one clause; nil when there is nobody to tell, or all has been told.
    let message: Name?
    /// How to mend it, in one sentence.
    let remedy: Name?

    init(_ status: ExitStatus, _ message: Name? = nil, remedy: Name? = nil) {
        self.status = status
        self.message = message
        self.remedy = remedy
    }
}

extension Name {
    init(_ swedish: String, _ english: String) { self.init(swedish: swedish, english: english) }
}
