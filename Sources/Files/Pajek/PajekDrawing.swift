/// The words of Pajek's language for pictures, by its note "Export to EPS and SVG".
enum PajekDrawing {
    static func isShape(_ word: Span<UInt8>) -> Bool {
        word.isWord("ellipse") || word.isWord("box") || word.isWord("diamond") || word.isWord("triangle")
            || word.isWord("cross") || word.isWord("empty") || word.isWord("circle") || word.isWord("house")
            || word.isWord("man") || word.isWord("woman")
    }

    static func isKeyOfVertices(_ word: Span<UInt8>) -> Bool {
        if word.count <= 2 {
            return word.isWord("ic") || word.isWord("bc") || word.isWord("bw") || word.isWord("lc")
                || word.isWord("la") || word.isWord("lr") || word.isWord("r") || word.isWord("q")
                || word.isWord("hp")
        }
        return word.isWord("x_fact") || word.isWord("y_fact") || word.isWord("phi") || word.isWord("lphi")
            || word.isWord("fos") || word.isWord("font") || word.isWord("s_size") || word.isWord("lsize")
    }

    static func isKeyOfLines(_ word: Span<UInt8>) -> Bool {
        if word.count == 1 {
            return word.isWord("w") || word.isWord("c") || word.isWord("p") || word.isWord("s")
                || word.isWord("a")
        }
        return word.isWord("ap") || word.isWord("lp") || word.isWord("lr") || word.isWord("lphi")
            || word.isWord("lc") || word.isWord("la") || word.isWord("fos") || word.isWord("font")
            || word.isWord("h1") || word.isWord("h2") || word.isWord("a1") || word.isWord("a2")
            || word.isWord("k1") || word.isWord("k2")
    }
}
