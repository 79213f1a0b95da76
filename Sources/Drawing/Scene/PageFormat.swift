/// What a picture is put on: a sheet of paper, a slide, a square, or a screen that is as high as it needs to be.
///
/// **Guarantee.** On a page no text is smaller than `smallestText`, and the picture has exactly the page's size. What does
/// not fit so is never shrunk: the picture rearranges it, spreads it over several pages, or says that it does not fit.
public enum PageFormat: String, CaseIterable, Sendable {
    case a4
    case a4Landscape = "a4-landscape"
    case slide, square, screen

    /// Of paper, slides and squares in points, of a screen in pixels.
    public var width: Double {
        switch self {
        case .a4: 595.28
        case .a4Landscape: 841.89
        case .slide: 960
        case .square: 720
        // At most: a picture that needs less takes less.
        case .screen: 1_200
        }
    }

    /// Nil for a screen, which is as high as the picture.
    public var height: Double? {
        switch self {
        case .a4: 841.89
        case .a4Landscape: 595.28
        case .slide: 540
        case .square: 720
        case .screen: nil
        }
    }

    /// Smaller cannot be read where such a page is read: in the hand, from the back of a room, on a desk.
    public var smallestText: Double {
        switch self {
        case .a4, .a4Landscape: 7.5
        case .slide, .square: 12
        case .screen: 11
        }
    }

    /// How far a drawing is scaled when text of a size in it becomes the smallest that the page allows.
    package func leastScale(forText size: Double) -> Double { smallestText / size }

    /// More would make a drawing of a few words shout; a screen shows it in its own size.
    package func greatestScale(forText size: Double) -> Double {
        self == .screen ? max(1, leastScale(forText: size)) : 2 * leastScale(forText: size)
    }

    /// The whole page, margins and all, in the units of a drawing whose smallest text has a size.
    package func room(forText size: Double) -> Size {
        let scale = leastScale(forText: size)
        return Size(width: width / scale, height: (height ?? .infinity) / scale)
    }
}
