import Model
import TestNetworks
import Testing

@Suite struct `All problems` {
    private func told(_ draft: Draft) -> [String] {
        draft.allProblems.map {
            "\($0.location.file):\($0.location.line):\($0.location.column) \($0.fact.code)"
        }
    }

    @Test func `are all told at once, file by file, then by line and column`() {
        let problems = told(
            Draft(files: [
                "datapackage.json": "{\"samverkan\": {\"waves\": [\"1\", \"1\"]}}",
                "actors.csv": "id,name,kind,became\na,,regoin,b\nb,Beta,region,a\na,C,region,\n",
                "ties.csv":
                    "wave,from,to,level,forum,respondent\n1,a,a,5,f,\n2,x,y,9,g,Eva Ek\n1,a\n1,a,b,3,,\n1,a,b,4,,\n",
                "forums.csv": "id,name,purpose\nf,F,joy\nf,,\n",
                "participation.csv": "forum,actor,wave\nh,z,3\n",
                "asked.csv": "wave,actor,who\n,z,\n",
                "targets.csv": "min,max,from,status\n-1,9,a,maybe\n",
                "indicators.csv": "wave,indicator,value\n1,goal,perhaps\n",
            ]))
        #expect(
            problems == [
                "net/datapackage.json:1:1 bad_package",
                "net/actors.csv:2:3 empty_cell", "net/actors.csv:2:4 undefined_kind",
                "net/actors.csv:3:15 successor_cycle", "net/actors.csv:4:1 duplicate_id",
                "net/ties.csv:2:5 self_tie", "net/ties.csv:3:1 unknown_wave", "net/ties.csv:3:3 unknown_id",
                "net/ties.csv:3:5 unknown_id", "net/ties.csv:3:7 level_out_of_scale",
                "net/ties.csv:3:9 unknown_id", "net/ties.csv:3:11 person_in_respondent",
                "net/ties.csv:4:1 read_tidied", "net/ties.csv:4:4 empty_cell",
                "net/ties.csv:6:7 conflicting_reports",
                "net/forums.csv:2:5 unknown_value", "net/forums.csv:3:1 duplicate_id",
                "net/forums.csv:3:3 empty_cell",
                "net/participation.csv:2:1 unknown_id", "net/participation.csv:2:3 unknown_id",
                "net/participation.csv:2:5 unknown_wave",
                "net/asked.csv:1:12 unknown_column", "net/asked.csv:2:1 empty_cell",
                "net/asked.csv:2:2 unknown_id",
                "net/targets.csv:2:1 negative_min", "net/targets.csv:2:4 level_out_of_scale",
                "net/targets.csv:2:6 half_scope", "net/targets.csv:2:8 unknown_value",
                "net/indicators.csv:2:8 unknown_value",
            ])
    }

    @Test func `come with the warnings that were found on the way`() {
        let problems = told(
            .pair(["ties.csv": "wave,from,to,level\n1,a,b,5\n1,a,b,5\n1,a,nobody,5\n"]))
        #expect(problems == ["net/ties.csv:3:7 repeated_report", "net/ties.csv:4:5 unknown_id"])
    }

    @Test func `name files as the user wrote the folder`() {
        let files = ["actors.csv": "id,name,kind\n"]
        #expect(told(Draft(files: files, folder: "a/b")) == ["a/b/ties.csv:1:1 missing_file"])
        #expect(told(Draft(files: files, folder: "")) == ["ties.csv:1:1 missing_file"])
    }

    @Test func `have codes in snake case`() {
        for complaint in Complaint.all {
            #expect(complaint.code.allSatisfy { ($0.isLowercase && $0.isASCII) || $0.isNumber || $0 == "_" })
        }
    }
}
