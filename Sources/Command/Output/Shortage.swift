internal import Foundation
internal import Model

// Where memory or threads run out, Swift ends the process with a trap, or waits for a thread that never comes. Neither
// tells a user anything; so what every command needs is asked for first, and the end itself is told.

/// What happens when the machine, or a limit on us, gives too little.
enum Shortage {
    /// What a command takes at least: its threads with their stacks, and room to read in; more where it draws, since the
    /// libraries that do make threads of their own.
    private static let leastAddresses = (reading: 192 << 20, drawing: 640 << 20)
    /// The fewest files to have open: the three streams, the tables one by one, and what the system's libraries keep.
    private static let fewestDescriptors = 16

    nonisolated(unsafe) private static var lastWords = unsafe UnsafeBufferPointer<UInt8>(start: nil, count: 0)

    /// Called once, before any thread is made; nil when there is enough of all.
    static func prepare(toDraw draws: Bool, _ language: Language) -> Failure? {
        tellTraps(language)
        var limit = rlimit()
        if unsafe getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0,
            limit.rlim_cur < fewestDescriptors
        {
            return Failure(
                .system,
                Name("för få filer får vara öppna samtidigt", "too few files may be open at a time"),
                remedy: Name("Höj gränsen (ulimit -n).", "Raise the limit (ulimit -n)."))
        }
        guard has(draws ? leastAddresses.drawing : leastAddresses.reading), canMakeThread else {
            return Failure(.system, outOfMemory, remedy: closePrograms)
        }
        return nil
    }

    private static let outOfMemory = Name("minnet räcker inte", "there is too little memory")
    private static let closePrograms = Name(
        "Stäng andra program, eller höj gränsen (ulimit -v).",
        "Close other programs, or raise the limit (ulimit -v).")

    private static func has(_ addresses: Int) -> Bool {
        // What is not touched costs nothing but addresses.
        let space = unsafe mmap(
            nil, addresses, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0)
        guard unsafe space != MAP_FAILED else { return false }
        unsafe munmap(space, addresses)
        return true
    }

    private static var canMakeThread: Bool {
        var thread = pthread_t()
        guard unsafe pthread_create(&thread, nil, { _ in nil }, nil) == 0 else { return false }
        pthread_join(thread, nil)
        return true
    }

    /// Says what has happened where the process would end without a word.
    private static func tellTraps(_ language: Language) {
        let happened = Name(
            "ett fel i samverkan, eller så räckte inte minnet", "a fault in samverkan, or memory ran out")
        let text =
            "samverkan: \(happened(language))\n  = "
            + language(
                "Stäng andra program och försök igen; hjälper inte det, tala om hur det gick till.",
                "Close other programs and try again; if that does not help, tell us how it came about.")
            + "\n"
        let bytes = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: text.utf8.count)
        _ = unsafe bytes.initialize(from: text.utf8)
        unsafe lastWords = UnsafeBufferPointer(bytes)
        for number in [SIGILL, SIGTRAP, SIGABRT, SIGSEGV, SIGBUS, SIGFPE] {
            var action = sigaction()
            unsafe action.__sigaction_handler.sa_handler = { _ in
                // Nothing here but what may be called in a signal's handler. What is half-written the next run clears.
                _ = unsafe Foundation.write(
                    STDERR_FILENO, Shortage.lastWords.baseAddress, Shortage.lastWords.count)
                _exit(ExitStatus.internalError.rawValue)
            }
            action.sa_flags = Int32(bitPattern: UInt32(SA_RESETHAND)) | SA_ONSTACK
            unsafe sigaction(number, &action, nil)
        }
    }
}
