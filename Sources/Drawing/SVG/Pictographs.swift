extension String {
    /// Without pictographs, and the signs that join and color them: few machines have a font for them, and a bitmap or a
    /// page would show boxes in their place. Whoever reads an SVG has fonts of their own.
    var withoutPictographs: String {
        guard unicodeScalars.contains(where: \.isPictograph) else { return self }
        return String(String.UnicodeScalarView(unicodeScalars.filter { !$0.isPictograph }))
    }
}

extension Unicode.Scalar {
    fileprivate var isPictograph: Bool {
        switch value {
        case ..<0x2000: false
        // Zero-width joiner, variation selectors, private use, tags.
        case 0x200D, 0xFE00...0xFE0F, 0xE000...0xF8FF, 0xE0000...: true
        // Pictures and signs beyond the plane of scripts; the letters there are left.
        case 0x1F000...0x1FAFF: true
        default: properties.isEmojiPresentation
        }
    }
}
