internal import Foundation

/// What a color stands for. Pictures are made of these; how each looks is the theme's matter.
public indirect enum Color: Hashable, Sendable {
    /// The colors that a theme gives by name.
    public enum Named: String, CaseIterable, Sendable {
        /// Text, text of less weight, thin lines, quiet grounds, and the page.
        case ink, muted, rule, panel, paper
        /// A level that is not known.
        case unknown
        /// What was agreed and is not reached.
        case alarm
        /// The ground and the frame of a notice on the picture's face.
        case notice
        case noticeFrame = "notice-frame"
        /// What was singled out: the actor that a picture is about, a conversation to have.
        case accent
        /// What became of a relation between two waves.
        case added, raised, unchanged, lowered, lost
        /// How a relation stands against its target; *missing* and *below* are shades of alarm.
        case missing, below, contested, within, above
    }

    case named(Named)
    /// A step of the scale, the lowest being 0.
    case level(step: Int, of: Int)
    /// The ground and the frame of a kind of actor.
    case kindFill(KindName)
    case kindBorder(KindName)
    /// Ink or paper, whichever is easier to read on the color; black or white where neither is easy enough.
    case text(on: Color)
    /// A mixture with the page: 0 is the color itself, 1 the page.
    case pale(Color, Double)

    package static let ink = Color.named(.ink)
    package static let muted = Color.named(.muted)
    package static let rule = Color.named(.rule)
    package static let panel = Color.named(.panel)
    package static let paper = Color.named(.paper)
    package static let unknown = Color.named(.unknown)
    package static let alarm = Color.named(.alarm)
    package static let accent = Color.named(.accent)
}

/// What a theme knows a kind of actor by.
public struct KindName: Hashable, Sendable {
    /// The kind's own id.
    package var id: String
    /// The kind whose colors it gets when the theme gives it none of its own.
    package var spare: String?

    package init(id: String, spare: String? = nil) {
        self.id = id
        self.spare = spare
    }
}

/// A color in sRGB.
public struct RGB: Hashable, Sendable {
    package var channels: [UInt8]

    /// `#RRGGBB`; nil for anything else.
    package init?(hex: String) {
        let digits = hex.dropFirst()
        guard hex.hasPrefix("#"), digits.utf8.count == 6, let number = UInt32(digits, radix: 16),
            digits.allSatisfy(\.isHexDigit)
        else { return nil }
        channels = [UInt8(number >> 16 & 255), UInt8(number >> 8 & 255), UInt8(number & 255)]
    }

    /// A color of ours, known to be well written.
    package init(_ hex: StaticString) {
        guard let color = RGB(hex: "\(hex)") else { preconditionFailure("\(hex) is no color") }
        self = color
    }

    package var hex: String {
        "#"
            + channels.map { channel in
                let text = String(channel, radix: 16, uppercase: true)
                return channel < 16 ? "0" + text : text
            }.joined()
    }

    package func mixed(with other: RGB, _ fraction: Double) -> RGB {
        var result = self
        for place in channels.indices {
            let mine = Double(channels[place])
            result.channels[place] = UInt8(
                (mine + (Double(other.channels[place]) - mine) * fraction).rounded())
        }
        return result
    }

    /// The channels as light rather than as numbers on a screen, 0 … 1 each.
    package var linear: [Double] {
        channels.map { channel in
            let share = Double(channel) / 255
            return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
        }
    }

    /// Relative luminance, 0 … 1.
    ///
    /// - SeeAlso: WCAG 2.2, relative luminance.
    package var luminance: Double {
        let linear = linear
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
    }

    /// 1 … 21; text wants 4.5 and more, lines that carry meaning 3.
    ///
    /// - SeeAlso: WCAG 2.2, contrast ratio.
    package func contrast(with other: RGB) -> Double {
        let (mine, theirs) = (luminance, other.luminance)
        return (max(mine, theirs) + 0.05) / (min(mine, theirs) + 0.05)
    }
}
