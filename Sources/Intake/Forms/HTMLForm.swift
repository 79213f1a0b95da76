/// Text in HTML.
enum HTMLForm {
    static func escaped(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
            .replacing("\"", with: "&quot;")
    }

    /// Text for a tool that shows it as HTML and gives it back in its export: an `&` stays one, since not every tool turns
    /// `&amp;` back. Braces and double brackets, which tools take for commands, are no longer theirs.
    static func spoken(_ text: String) -> String {
        text.replacing("<", with: "&lt;").replacing("{", with: "(").replacing("}", with: ")")
            .replacing("[[", with: "[ [").replacing("]]", with: "] ]")
    }
}
