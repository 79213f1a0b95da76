internal import CRsvg

extension String {
    /// As the fonts of this machine can draw it: without pictographs, and the signs that join and color them, and with a dot
    /// for every other sign that no font has. A bitmap or a page would show boxes with numbers in their place; whoever reads
    /// an SVG has fonts of their own.
    ///
    /// Only on the Graphviz thread.
    var drawable: String {
        guard unicodeScalars.contains(where: { $0.isPictograph || $0.isRare }) else { return self }
        let signs = unicodeScalars.lazy.filter { !$0.isPictograph }
            .map { $0.isRare && samverkan_fonts_have($0.value) == 0 ? "·" : $0 }
        return String(String.UnicodeScalarView(signs))
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

    /// Beyond the letters of Europe and the signs of pictures, which every machine has fonts for.
    fileprivate var isRare: Bool { value > 0x52F && !(0x2000...0x27BF).contains(value) }
}
