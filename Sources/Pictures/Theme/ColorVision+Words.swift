internal import Drawing
internal import Model

extension ColorVision {
    var name: Name {
        switch self {
        case .normal: Name(swedish: "fullt färgseende", english: "normal color vision")
        case .protanopia, .deuteranopia:
            Name(swedish: "nedsatt färgseende för rött och grönt", english: "red–green color blindness")
        case .tritanopia:
            Name(swedish: "nedsatt färgseende för blått och gult", english: "blue–yellow color blindness")
        }
    }
}
