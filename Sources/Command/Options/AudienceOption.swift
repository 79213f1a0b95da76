internal import Analysis
internal import ArgumentParser
internal import Model

/// Who a result is for that is printed to whoever holds the folder.
struct AudienceOption: ParsableArguments {
    @Option(help: ArgumentHelp(.audience))
    var audience: Audience = .internal

    /// Refuses the public what is told of single actors and of single pairs of them: of a network of which it sees some lines
    /// alone, nobody can say whose loss would part it.
    func refuseSingleActors() throws(Failure) {
        try refuse(
            [.public],
            Name(
                "vad enskilda aktörer betyder för nätverket är till för dem som deltar, inte för alla",
                "what single actors mean to the network is for those who take part, not for everybody"))
    }

    /// Refuses readers who may not see what a command tells.
    ///
    /// - Parameters:
    ///   - others: Those who may not.
    ///   - told: What it tells, in a clause.
    func refuse(_ others: Set<Audience>, _ told: Name) throws(Failure) {
        guard others.contains(audience) else { return }
        let allowed = Audience.allCases.filter { !others.contains($0) }.compactMap { audience in
            ValueWords.audiences.first { $0.id == audience.rawValue }?.name
        }
        throw Failure(
            .usage, told,
            remedy: Name(
                "Välj --audience \(allowed.map(\.swedish).joined(separator: " eller ")).",
                "Choose --audience \(allowed.map(\.english).joined(separator: " or "))."))
    }
}

extension Console {
    /// What is known of a network, as readers may see it: the one place where a command takes who reads into account.
    ///
    /// - Parameter waves: Those that are shown together; nil for all.
    func analyzed(
        _ network: Network, _ conventions: Conventions, for audience: Audience, waves: [Wave.Place]? = nil
    ) -> AnalyzedNetwork {
        if audience == .internal { tellInternal(network) }
        return AnalyzedNetwork(network, conventions).seen(by: audience, waves: waves)
    }

    /// Says that single answers are shown, where there are any.
    func tellInternal(_ network: Network) {
        // A graph file says who answered what as little as documents do.
        guard !network.origin.isGraph, network.reports.contains(where: { $0.by != .document }) else { return }
        tell(
            "Internt: visar enskilda svar; --audience deltagare visar det deltagarna får se.",
            "Internal: shows single answers; --audience participants shows what participants may see.")
    }
}
