extension String {
    /// With a capital first letter.
    package var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }

    /// With a small first letter.
    package var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
