public import Analysis
public import ArgumentParser
public import Drawing
public import Files
public import Model
internal import Pictures
public import Results

// The words of the house that an option may name.

extension Language: ExpressibleByArgument {}
extension Conventions.Side: ExpressibleByArgument {}
extension Conventions.Unknowns: ExpressibleByArgument {}
extension Audience: ExpressibleByArgument {}
extension GroupDivision: ExpressibleByArgument {}
extension ResponseGrouping: ExpressibleByArgument {}
extension GapAspect: ExpressibleByArgument {}
extension MaturityPart: ExpressibleByArgument {}
extension TerritoryPart: ExpressibleByArgument {}
extension MeetingPart: ExpressibleByArgument {}
extension KeyPlayerChoice.Aim: ExpressibleByArgument {}
extension GroupPart: ExpressibleByArgument {}
extension RolePart: ExpressibleByArgument {}
extension AssociationCoefficient: ExpressibleByArgument {}
extension MapOptions.Levels: ExpressibleByArgument {}
extension KindLooks: ExpressibleByArgument {}
extension MapOptions.Grouping: ExpressibleByArgument {}
extension MatrixOrder: ExpressibleByArgument {}
extension LevelGrouping: ExpressibleByArgument {}
extension PerceptionGrouping: ExpressibleByArgument {}
extension PageFormat: ExpressibleByArgument {}

extension Crosswalk: ExpressibleByArgument {
    /// A scale by its id.
    public init?(argument: String) {
        guard let crosswalk = Self.all.first(where: { $0.id.text == argument }) else { return nil }
        self = crosswalk
    }
}

extension Measure: ExpressibleByArgument {
    /// A measure by its key in the JSON contract; hyphens do for underscores.
    public init?(argument: String) {
        self.init(rawValue: argument.split(separator: "-").joined(separator: "_"))
    }
}

extension FileFormat: ExpressibleByArgument {
    /// A format by its id.
    public init?(argument: String) {
        guard let format = FileFormat.named(argument) else { return nil }
        self = format
    }
}

extension SQLScript.Dialect: ExpressibleByArgument {}
