/// Folders that several tests imagine.
package enum Folders {
    package static let actors = """
        id,name,kind,short
        lst,Länsstyrelsen i Y,county-board,Lst Y
        reg,Region X,region,X
        kom,Kommun Z,municipality,Z

        """

    /// Three organisations that were all asked, and a target of 5–7 between the region and the county board.
    package static func survey(_ answers: String, targets: String = "5,7,reg,lst,,agreed,2023-12-31")
        -> [String: String]
    {
        [
            "actors.csv": actors,
            "asked.csv": "wave,actor\n2024,lst\n2024,reg\n2024,kom\n",
            "forums.csv": "id,name\nrad,Planeringsrådet\n",
            "participation.csv": "forum,actor\nrad,lst\nrad,reg\n",
            "ties.csv": "wave,from,to,level,by\n" + answers,
            "targets.csv": "min,max,from,to,agreed_by,status,due\n" + targets + "\n",
        ]
    }

    /// The same coded from documents, so that nobody was asked.
    package static func documents(_ rows: String, targets: String = "5,7,reg,lst,,agreed,2023-12-31")
        -> [String: String]
    {
        var folder = survey(rows, targets: targets)
        folder["asked.csv"] = nil
        return folder
    }

    /// Every pair of answers that leaves the state of a target 5–7 as it is, and the tie a tie.
    package static let alike: [(state: String, answers: [(Int, Int)])] = {
        let levels = Array(2...8)
        let pairs = levels.flatMap { one in levels.filter { $0 != one }.map { (one, $0) } }
        return [
            ("below", pairs.filter { max($0.0, $0.1) < 5 }),
            ("contested", pairs.filter { min($0.0, $0.1) < 5 && max($0.0, $0.1) >= 5 }),
            ("within", pairs.filter { (5...7).contains(min($0.0, $0.1)) }),
        ]
    }()
}
