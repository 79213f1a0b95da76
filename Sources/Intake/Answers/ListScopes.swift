internal import Files
internal import Model

/// Which lists of codes hold for which file.
///
/// A file that is nothing but lists, or holds no answers beside them, holds for all. A list beside answers holds for the
/// answers of its own file, and of another file only where they hold a code that cannot be read otherwise, and that file
/// has no list of values of its own: numbers that are levels already are not given another meaning by somebody else's
/// list. (Actors, forums and headings are looked for in the network first, so that a list of these never changes what is
/// read without it.)
struct ListScopes {
    /// Which lists: those beside the answers of a file, and whether other files' lists of values are taken too.
    private struct Scope: Hashable { let file: String?, takesValues: Bool }

    private let shared: [CodeListing]
    /// Of files with answers.
    private let mixed: [CodeListing]
    private let isList: [Bool]
    private let isSame: (CodeListing.Kind, String, String) -> Bool
    private let make: (CodeLists) -> Names
    private var known: [Scope: (number: Int, names: Names)] = [:]
    private var needing: Set<String> = []
    /// In the order in which they are met, each once.
    private(set) var conflicts: [ListConflict] = []

    /// - Parameter holdsAnswers: whether a grid is one of answers, by lists that may hold.
    init(
        _ grids: [Grid], isSame: @escaping (CodeListing.Kind, String, String) -> Bool,
        make: @escaping (CodeLists) -> Names, holdsAnswers: (Grid, Names) -> Bool
    ) {
        let listings = grids.map { $0.isHidden ? nil : CodeListing($0) }
        isList = listings.map { $0?.isAll ?? false }
        let told = listings.compactMap(\.self).filter { !$0.entries.isEmpty }
        let listing = Set(told.map(\.grid.file))
        let all = make(CodeLists(told, isSame: isSame))
        let answering = Set(
            zip(grids, isList).filter { grid, isList in
                !isList && !grid.isHidden && listing.contains(grid.file) && holdsAnswers(grid, all)
            }.map(\.0.file))
        shared = told.filter { !answering.contains($0.grid.file) }
        mixed = told.filter { answering.contains($0.grid.file) }
        self.isSame = isSame
        self.make = make
    }

    func isList(_ place: Int) -> Bool { isList[place] }

    /// The names that hold for a file, and a number that is the same for the same ones.
    mutating func names(for file: String) -> (number: Int, names: Names) {
        let own = mixed.filter { $0.grid.file == file }
        let scope = Scope(file: own.isEmpty ? nil : file, takesValues: needing.contains(file))
        if let found = known[scope] { return found }
        let lists = CodeLists(
            own + shared, others: mixed.filter { $0.grid.file != file }, takesValues: scope.takesValues,
            isSame: isSame)
        for conflict in lists.conflicts where !conflicts.contains(conflict) { conflicts.append(conflict) }
        let made = (known.count, make(lists))
        known[scope] = made
        return made
    }

    /// Lets a file's answers be read by the lists of others, where it holds a code that cannot be read otherwise.
    ///
    /// - Parameter unread: the answers of a grid that cannot be read.
    mutating func look(at grid: Grid, unread: (Grid, Names) -> Set<String>) {
        func isValue(_ listing: CodeListing) -> Bool { listing.entries.contains { $0.kind == .value } }
        let others = mixed.filter { $0.grid.file != grid.file && isValue($0) }
        if others.isEmpty || needing.contains(grid.file) || grid.isHidden { return }
        if mixed.contains(where: { $0.grid.file == grid.file && isValue($0) }) { return }
        let unread = unread(grid, names(for: grid.file).names)
        if others.contains(where: { $0.entries.contains { $0.kind == .value && unread.contains($0.code) } }) {
            needing.insert(grid.file)
        }
    }
}
