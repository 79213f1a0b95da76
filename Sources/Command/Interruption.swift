internal import Foundation
internal import Synchronization

/// What happens when the command is stopped from outside: what is half-written is removed, and the status
/// tells which signal it was.
enum Interruption {
    /// Files that are not yet whole.
    private static let unfinished = Mutex<Set<String>>([])

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
    }

    private static func end(on number: Int32) {
        signal(number, SIG_IGN)
        let source = DispatchSource.makeSignalSource(
            signal: number, queue: DispatchQueue(label: "signal \(number)"))
        source.setEventHandler {
            // The handler keeps its source alive, and the lock no file from beginning after the last is removed.
            withExtendedLifetime(source) {
                unfinished.withLock { files in
                    for file in files { _ = unsafe unlink(file) }
                    _exit(128 + number)
                }
            }
        }
        source.resume()
    }

    static func began(_ file: String) { unfinished.withLock { _ = $0.insert(file) } }
    static func ended(_ file: String) { unfinished.withLock { _ = $0.remove(file) } }
}
