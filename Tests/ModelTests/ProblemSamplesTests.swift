import Model
import Testing

@Suite struct `Samples of problems` {
    @Test func `have every code that a folder can give`() {
        let codes = Set(Problem.samples.map(\.fact.code))
        #expect(Set(Complaint.all.map(\.code)).subtracting(codes) == [])
    }

    @Test(arguments: Language.allCases)
    func `say what happened and how to mend it`(language: Language) {
        for problem in Problem.samples {
            #expect(!problem.message(language).isEmpty, "\(problem.fact.code)")
            #expect(!problem.remedy(language).isEmpty, "\(problem.fact.code)")
        }
    }
}
