/// Places on a ramp of colors or widths that any number of steps spans.
package enum Ramp {
    /// Where on a ramp a step of the scale stands: the place at or below it, and how far it is to the next. A scale of one
    /// step stands in the middle.
    package static func place(step: Int, of count: Int, in places: Int) -> (below: Int, rest: Double) {
        guard count > 1 else { return (places / 2, 0) }
        let place = Double(min(max(step, 0), count - 1)) * Double(places - 1) / Double(count - 1)
        let below = Int(place)
        return (below, place - Double(below))
    }
}
