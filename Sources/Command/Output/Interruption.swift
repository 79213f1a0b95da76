internal import Foundation
internal import Synchronization

/// What happens when the command is stopped from outside: what is half-written is removed, and the status
/// tells which signal it was.
enum Interruption {
    /// Files that are not yet whole and folders made for them, in the order in which they were begun.
    private static let unfinished = Mutex<[String]>([])

    /// Called once, before anything else.
    static func prepare() {
        // Were one of these closed, the next file to be opened would get its number and our talk in it.
        for descriptor in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] where fcntl(descriptor, F_GETFD) == -1
        {
            _ = unsafe open("/dev/null", descriptor == STDIN_FILENO ? O_WRONLY : O_RDONLY)
        }
        // A closed pipe is then an error of the write, which can be told from a full disk.
        signal(SIGPIPE, SIG_IGN)
        // Likewise a file that may not grow further.
        signal(SIGXFSZ, SIG_IGN)
        end(on: SIGINT)
        end(on: SIGTERM)
        end(on: SIGHUP)
    }

    private static func end(on number: Int32) {
        let before = signal(number, SIG_IGN)
        // Who started us with `nohup` wants us to go on when the terminal is closed.
        if number == SIGHUP, isIgnoring(before) { return }
        let source = DispatchSource.makeSignalSource(
            signal: number, queue: DispatchQueue(label: "signal \(number)"))
        source.setEventHandler {
            // The handler keeps its source alive, and the lock no file from beginning after the last is removed.
            withExtendedLifetime(source) {
                unfinished.withLock { paths in
                    // Files before the folder that holds them. A folder that holds anything else stays.
                    for path in paths.reversed() { _ = unsafe Foundation.remove(path) }
                    _exit(128 + number)
                }
            }
        }
        source.resume()
    }

    private static func isIgnoring(_ handler: __sighandler_t?) -> Bool {
        unsafe (unsafeBitCast(handler, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self))
    }

    static func began(_ path: String) { unfinished.withLock { $0.append(path) } }
    static func ended(_ path: String) { unfinished.withLock { $0.removeAll { $0 == path } } }
}
