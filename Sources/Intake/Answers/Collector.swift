public import Files
public import Model

/// Reads what people answered out of the tables that survey tools export.
public struct Collector {
    private let network: Network
    private let wave: Identifier
    private let takesLatest: Bool
    private let actors: ActorMatcher
    private let forums: ForumMatcher

    /// - Parameters:
    ///   - takesLatest: whether of a respondent's several forms the one sent in last is used; none is otherwise.
    public init(_ network: Network, wave: Identifier, takesLatest: Bool = false) {
        self.network = network
        self.wave = wave
        self.takesLatest = takesLatest
        actors = ActorMatcher(network)
        forums = ForumMatcher(network)
    }

    /// Collects the answers of a set of files: exports, workbooks and lists of codes, in any order.
    ///
    /// - Parameter mapping: what columns, values and names mean that was saved before; it comes before everything else.
    /// - Complexity: O(*c* log *c*) in the number of cells, and O(*a* · *t*) for the nearest names of *t* texts that are none
    ///   of the *a* actors.
    public func collect(_ grids: [Grid], mapping: IntakeMapping = IntakeMapping()) -> Collection {
        var lists = CodeLists()
        var isList: [Bool] = []
        for grid in grids { isList.append(!grid.isHidden && lists.take(grid)) }
        let names = Names(actors: actors, forums: forums, lists: lists, mapping: mapping)
        var gathering = Gathering(network, names, grids)
        for (place, grid) in grids.enumerated() {
            if grid.isHidden {
                gathering.skip(place, .hidden)
            } else if isList[place] {
                gathering.skip(place, .list)
            } else if let form = FormSheet(grid) {
                gathering.take(form, place)
            } else if let table = TieTable(
                grid, isForum: { names.forums.meaning(of: $0) != nil },
                isAnswer: { gathering.reader.isSurelyAnswer($0) })
            {
                gathering.take(table, place)
            } else {
                gathering.takeTable(place)
            }
        }
        return gathering.collection(wave, takesLatest: takesLatest)
    }
}
