internal import Synchronization

/// A value that is made when it is first asked for, once, and kept.
///
/// Whoever asks while it is being made waits for it. What is made may ask for other kept values, never for itself.
final class Kept<Value: Sendable>: Sendable {
    private let value = Mutex<Value?>(nil)

    /// The value; it is made by `make` unless it is there.
    func value(_ make: () -> Value) -> Value {
        value.withLock { kept in
            if let kept { return kept }
            let made = make()
            kept = made
            return made
        }
    }

    /// The value, if it has been made.
    var made: Value? { value.withLock { $0 } }

    /// Keeps what was made elsewhere, on several threads say; what is kept already stays.
    func keep(_ made: Value) { value.withLock { if $0 == nil { $0 = made } } }
}

/// Values that are made when first asked for, once for each key, and kept.
final class KeptByKey<Key: Hashable & Sendable, Value: Sendable>: Sendable {
    private let values = Mutex<[Key: Kept<Value>]>([:])

    /// The value of a key; it is made by `make` unless it is there. Values of other keys can be made meanwhile.
    func value(_ key: Key, _ make: () -> Value) -> Value {
        let kept = values.withLock { values in
            if let kept = values[key] { return kept }
            let kept = Kept<Value>()
            values[key] = kept
            return kept
        }
        return kept.value(make)
    }
}
