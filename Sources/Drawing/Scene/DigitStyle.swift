/// What stands on a line, in a white box that interrupts it.
package struct DigitStyle {
    package var label: Scene.Label
    package var look: Look

    package init(_ text: String, fontSize: Double = 10) {
        label = Scene.Label(lines: [GraphvizText.cleaned(text)], size: fontSize)
        look = Look(shape: .box, fill: .paper, margin: Size(width: 2.4, height: 0.6))
    }
}
