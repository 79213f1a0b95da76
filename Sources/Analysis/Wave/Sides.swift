/// What is known of each of the two actors of a dyad: first `a`, which sorts first, then `b`.
///
/// It holds its two values itself, where an array would ask for memory of its own: a wave has as many of these as it has
/// answers.
public struct Sides<Value> {
    public var a: Value
    public var b: Value

    public init(_ a: Value, _ b: Value) {
        self.a = a
        self.b = b
    }

    /// - Parameter value: of the side, 0 for `a` and 1 for `b`.
    init(_ value: (Int) throws -> Value) rethrows { self.init(try value(0), try value(1)) }
}

extension Sides: RandomAccessCollection, MutableCollection {
    public var startIndex: Int { 0 }
    public var endIndex: Int { 2 }

    /// - Precondition: 0 or 1.
    public subscript(side: Int) -> Value {
        get {
            precondition(side == 0 || side == 1, "a relation has two sides")
            return side == 0 ? a : b
        }
        set {
            precondition(side == 0 || side == 1, "a relation has two sides")
            if side == 0 { a = newValue } else { b = newValue }
        }
    }
}

extension Sides: ExpressibleByArrayLiteral {
    /// - Precondition: two values.
    public init(arrayLiteral values: Value...) {
        precondition(values.count == 2, "a relation has two sides")
        self.init(values[0], values[1])
    }
}

extension Sides: Equatable where Value: Equatable {}
extension Sides: Hashable where Value: Hashable {}
extension Sides: Sendable where Value: Sendable {}
