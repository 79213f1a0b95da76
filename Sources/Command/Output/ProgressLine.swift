internal import Foundation
internal import Model
internal import Synchronization

/// A line on the terminal that says what is being done, and for how long, while a command takes more than a second.
///
/// It stands on standard error, only where that is a terminal that can clear a line, never under `--quiet`. It is gone
/// before anything else is said, and the result ends it, so that nothing of it is ever in what a command has written.
enum ProgressLine {
    private struct State {
        var what = ""
        var began = ContinuousClock.now
        var timer: (any DispatchSourceTimer)?
        var isShown = false
    }

    private static let state = Mutex(State())
    /// To the start of the line, and all of it away.
    private static let clearing = "\r\u{1B}[K"

    /// Shows what is being done from a second on; does nothing where nobody would see it.
    static func begin(_ console: Console) {
        let isTerminal = isatty(STDERR_FILENO) == 1
        guard isTerminal, !console.isQuiet, ProcessInfo.processInfo.environment["TERM"] ?? "dumb" != "dumb"
        else { return }
        let what = console.language("läser", "reading")
        state.withLock { state in
            let timer = DispatchSource.makeTimerSource(queue: DispatchQueue(label: "progress"))
            timer.schedule(deadline: .now() + 1, repeating: 1)
            timer.setEventHandler { show() }
            state.what = what
            state.began = .now
            state.timer = timer
            timer.resume()
        }
    }

    /// What is done from here on.
    static func now(_ what: String) { state.withLock { $0.what = what } }

    /// Takes the line away until the next second: something else is to be said.
    static func clear() {
        state.withLock { state in
            guard state.isShown else { return }
            state.isShown = false
            write(clearing)
        }
    }

    /// Takes the line away for good.
    static func end() {
        clear()
        state.withLock { state in
            state.timer?.cancel()
            state.timer = nil
        }
    }

    private static func show() {
        state.withLock { state in
            guard state.timer != nil else { return }
            let seconds = Int((ContinuousClock.now - state.began) / .seconds(1))
            state.isShown = true
            write("\(clearing)\(state.what) … \(seconds) s")
        }
    }

    private static func write(_ text: String) {
        do { try writeAll(Array(text.utf8), to: STDERR_FILENO) } catch { return }
    }
}
