extension String {
    /// The text as a word of a shell: in quotes where the shell would read anything into it.
    ///
    /// What a message advises is copied into a terminal. Inside single quotes a shell reads nothing; a quote itself ends
    /// them and stands behind a backslash. A path that begins with a dash would be taken for an option.
    var forShell: String {
        let word = hasPrefix("-") && self != "-" ? "./" + self : self
        let isPlain = word.unicodeScalars.allSatisfy { scalar in
            scalar.properties.isAlphabetic || scalar.properties.numericType != nil
                || "._/-:=@%+,".unicodeScalars.contains(scalar)
        }
        if isPlain, !word.isEmpty { return word }
        return "'" + word.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''")
            + "'"
    }
}
