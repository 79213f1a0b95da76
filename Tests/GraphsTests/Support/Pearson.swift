/// The correlation of two lists; nil where one does not vary.
func pearson(_ first: [Double], _ second: [Double]) -> Double? {
    let count = Double(first.count)
    let firstMean = first.reduce(0, +) / count
    let secondMean = second.reduce(0, +) / count
    let covariance = zip(first, second).map { ($0 - firstMean) * ($1 - secondMean) }.reduce(0, +)
    let firstSpread = first.map { ($0 - firstMean) * ($0 - firstMean) }.reduce(0, +)
    let secondSpread = second.map { ($0 - secondMean) * ($0 - secondMean) }.reduce(0, +)
    if first.isEmpty || firstSpread < 1e-9 || secondSpread < 1e-9 { return nil }
    return covariance / (firstSpread * secondSpread).squareRoot()
}
