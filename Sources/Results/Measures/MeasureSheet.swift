public import Analysis
public import Model
internal import Words

extension Sheet {
    /// The actors of a wave and their measures.
    public static func measures(_ measures: Measures, _ network: Network) -> Sheet {
        func actor(_ vertex: Int) -> Actor { network.actors[measures.network.actors[vertex]] }
        let fields: [Field<Int>] =
            [
                Field(.id) { .text(actor($0).id.text) },
                Field(.name) { .text(actor($0).name) },
                Field(Column("kind", "Typ", "Kind")) { vertex in
                    let kind = actor(vertex).kind
                    return .word(kind.text) { network.kind(kind).name($0) }
                },
            ]
            + ActorMeasure.all.filter { measures.computed.contains($0.measure) }.map { measure in
                Field(measure.column) { measure.value(measures, $0) ?? .none }
            }
        return Sheet(Array(measures.network.actors.indices), fields)
    }
}
