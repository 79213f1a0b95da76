extension Network {
    /// The network for those who may not see what the sides answered: rows of documents stay as they are, and all other
    /// rows on two actors in a wave and a forum become one that says no more than that there are such rows. What two agreed on is left out.
    ///
    /// - Complexity: O(*r*) in the rows.
    package func withoutAnswers() -> Network {
        var kept: [Report] = []
        var newRemarks = [Remark.silent]
        var places: [Int: Int] = [:]
        var start = reports.startIndex
        while start < reports.endIndex {
            let first = reports[start]
            var end = start
            while end < reports.endIndex, reports[end].wave == first.wave, reports[end].dyad == first.dyad,
                reports[end].forum == first.forum
            { end += 1 }
            let rows = reports[start..<end]
            for report in rows where report.by == .document {
                let remark = places[report.remark] ?? newRemarks.count
                if remark == newRemarks.count { newRemarks.append(remarks[report.remark]) }
                places[report.remark] = remark
                kept.append(report.saying(report.answer, remark: remark))
            }
            let answers = rows.filter { $0.by != .document }
            if !answers.isEmpty {
                kept.append(
                    Report(
                        wave: first.wave, from: first.dyad.a, to: first.dyad.b, forum: first.forum,
                        by: .actor(first.dyad.a), respondent: 0, answer: .unknown, remark: 0,
                        isIllustration: answers.contains(where: \.isIllustration), line: 0))
            }
            start = end
        }
        return Network(
            id: id, title: title, summary: summary, scale: scale, waves: waves, kinds: kinds, actors: actors,
            aliases: aliases, forums: forums, reports: kept, remarks: newRemarks, respondents: [""],
            participation: participation, asked: asked, agreements: [], targets: targets,
            indicators: indicators,
            reference: reference, origin: origin)
    }
}

extension Report {
    fileprivate func saying(_ answer: Answer, remark: Int) -> Report {
        Report(
            wave: wave, from: from, to: to, forum: forum, by: by, respondent: 0, answer: answer,
            remark: remark,
            isIllustration: isIllustration, line: line)
    }
}

extension Remark {
    /// What a row says that says nothing.
    fileprivate static let silent = Remark(
        wanted: nil, ticked: [], arena: "", obstacle: "", date: nil, source: "", note: "", isUnsound: false)
}
