internal import Drawing
internal import Synchronization

/// The maps of all waves as they are when nothing is chosen, made when first asked for: looking for places takes long, and
/// every picture of single relations stands on them.
final class SharedMaps: Sendable {
    private let kept = Mutex<WaveMaps?>(nil)

    /// - Parameter make: not asked again once it has given maps.
    func maps(_ make: () throws(DiagramError) -> WaveMaps) throws(DiagramError) -> WaveMaps {
        try kept.withLock { (kept: inout WaveMaps?) throws(DiagramError) -> WaveMaps in
            if let kept { return kept }
            let made = try make()
            kept = made
            return made
        }
    }
}

extension PictureContext {
    /// Made once for all pictures of the context.
    func sharedMaps() throws(DiagramError) -> WaveMaps {
        try shared.maps { () throws(DiagramError) -> WaveMaps in
            try WaveMaps(analyzed, language: language, audience: audience, theme: theme)
        }
    }
}
