public import Model

// A problem as its reader meets it: where it is, what happened, the line with a caret, and how to mend it.
// The form of the first line, and the words "error" and "warning" in it, are those that editors know how to
// jump from; so they are the same in both languages.

extension Problem {
    /// The problem in full, with a line break at its end.
    ///
    ///     ties.csv:14:23: error: tie ends at “kommun-hbo”, which is no actor (ties.csv C14)
    ///     14 | 2024,kommun-jonkoping,kommun-hbo,7
    ///        |                       ^
    ///        = Did you mean “kommun-habo”? If not, add it to actors.csv.
    ///
    /// A long line is cut to a window around the caret. Nothing that a file holds reaches the terminal as a
    /// control character.
    public func text(_ language: Language, isColored: Bool = false) -> String {
        let cell = location.cell == nil ? "" : " (\(location.namedPlace))"
        return ProblemText(
            location, severity, message: message(language) + cell, remedy: remedy(language)
        ).text(isColored: isColored, withLine: true)
    }
}

/// What a problem, or several alike, look like.
struct ProblemText {
    private let location: SourceLocation
    private let severity: Problem.Severity
    private let message: String
    private let remedy: String

    init(_ location: SourceLocation, _ severity: Problem.Severity, message: String, remedy: String) {
        self.location = location
        self.severity = severity
        self.message = message
        self.remedy = remedy
    }

    func text(isColored: Bool, withLine: Bool) -> String {
        let paint = Paint(isOn: isColored)
        let mark: Paint.Ink = severity == .error ? .red : .yellow
        let place = "\(location.file.harmless):\(location.line):\(location.column):"
        var gutter = " "
        var text = paint(place, .bold) + " " + paint("\(severity.rawValue):", mark)
        text += " " + message.harmless + "\n"
        if withLine, let excerpt = location.excerpt {
            gutter = String(repeating: " ", count: "\(location.line)".count)
            let window = ExcerptWindow(excerpt, column: location.column)
            text += "\(location.line) | \(window.line)\n"
            text += "\(gutter) | " + String(repeating: " ", count: window.caret) + paint("^", mark) + "\n"
        }
        return text + "\(gutter) = \(remedy.harmless)\n"
    }
}

/// As much of a line as is shown, and where the caret stands below it.
struct ExcerptWindow {
    static let width = 100

    /// The part of the line, with `…` where something was cut.
    let line: String
    /// The columns before the caret.
    let caret: Int

    /// - Parameter column: Counted in code points from 1; one past the last is the line's end.
    init(_ excerpt: String, column: Int) {
        let scalars = excerpt.unicodeScalars.map(\.harmless)
        let target = min(max(column - 1, 0), scalars.count)
        // Two thirds of the window show what leads up to the place, which is where a reader looks first.
        var start = target
        var used = 0
        while start > 0, used + scalars[start - 1].displayWidth <= Self.width * 2 / 3 {
            start -= 1
            used += scalars[start].displayWidth
        }
        var end = target
        while end < scalars.count, used + scalars[end].displayWidth <= Self.width {
            used += scalars[end].displayWidth
            end += 1
        }
        // What the tail did not need goes to the head.
        while start > 0, used + scalars[start - 1].displayWidth <= Self.width {
            start -= 1
            used += scalars[start].displayWidth
        }
        // A character that combines is not parted from the one it stands on.
        while start > 0, start < target, scalars[start].displayWidth == 0 { start += 1 }
        let before = (start > 0 ? "…" : "") + Self.text(scalars[start..<target])
        line = before + Self.text(scalars[target..<end]) + (end < scalars.count ? "…" : "")
        caret = before.displayWidth
    }

    private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        String(String.UnicodeScalarView(scalars))
    }
}

/// Colors a terminal's text, or leaves it alone.
public struct Paint: Sendable {
    public enum Ink: String, Sendable {
        case bold = "1"
        case red = "1;31"
        case yellow = "1;33"
        case green = "1;32"
    }

    public let isOn: Bool

    public init(isOn: Bool) { self.isOn = isOn }

    public func callAsFunction(_ text: String, _ ink: Ink) -> String {
        isOn ? "\u{1B}[\(ink.rawValue)m\(text)\u{1B}[0m" : text
    }
}
