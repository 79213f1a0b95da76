/// What a picture is put on: a sheet of paper, a slide, a square, or a column of text or a screen, which are as high as it needs.
///
/// **Guarantee.** On a page no text is smaller than `smallestText`, and the picture has exactly the page's size, save that a picture on
/// a screen may be narrower. What does
/// not fit so is never shrunk: the picture rearranges it, spreads it over several pages, or says that it does not fit.
public enum PageFormat: String, CaseIterable, Sendable {
    case a4
    case a4Landscape = "a4-landscape"
    /// As wide as the text of an upright A4, to stand in it.
    case column
    case slide, square, screen

    /// Of paper, slides and squares in points, of a screen in pixels.
    public var width: Double {
        switch self {
        case .a4: 595.28
        case .a4Landscape: 841.89
        case .column: 499
        case .slide: 960
        case .square: 720
        // At most: a picture that needs less takes less.
        case .screen: 1_200
        }
    }

    /// Nil for what is as high as the picture.
    public var height: Double? {
        switch self {
        case .a4: 841.89
        case .a4Landscape: 595.28
        case .slide: 540
        case .square: 720
        case .column, .screen: nil
        }
    }

    /// Smaller cannot be read where such a page is read: in the hand, from the back of a room, on a desk.
    public var smallestText: Double {
        switch self {
        case .a4, .a4Landscape, .column: 7.5
        case .slide, .square: 12
        case .screen: 11
        }
    }

    /// How far a drawing is scaled when text of a size in it becomes the smallest that the page allows.
    package func leastScale(forText size: Double) -> Double { smallestText / size }

    /// More would make a drawing of a few words shout; a screen shows it in its own size, and among text it takes no more
    /// room than it needs.
    package func greatestScale(forText size: Double) -> Double {
        switch self {
        case .column: leastScale(forText: size)
        case .screen: max(1, leastScale(forText: size))
        default: 2 * leastScale(forText: size)
        }
    }

    /// The whole page, margins and all, in the units of a drawing whose smallest text has a size.
    package func room(forText size: Double) -> Size {
        let scale = leastScale(forText: size)
        return Size(width: width / scale, height: (height ?? .infinity) / scale)
    }
}
