internal import Foundation
internal import TestNetworks
internal import Testing

@Suite struct `The follow-up command` {
    let samverkan: Samverkan

    init() throws {
        samverkan = try Samverkan()
        try samverkan.folder.write([
            "net/actors.csv": "id,name,kind\na,Alfa,region\nb,Beta,region\n",
            "net/ties.csv": "wave,from,to,level\n2024,a,b,3\n2024,b,a,3\n2026,a,b,4\n2026,b,a,4\n",
            "net/waves.csv": "id,promise\n2024,confirmed\n2026,confirmed\n",
            "net/agreements.csv":
                "wave,from,to,what,responsible,due,status,note\n2024,a,b,En gemensam plan,Beta,2025,planned,hemligt\n",
        ])
    }

    @Test func `says what became of each agreement, and of the relation`() async throws {
        let run = try await samverkan("follow-up", "net", "--quiet", "--lang", "sv")
        #expect(run.status == 0)
        #expect(
            run.output.components(separatedBy: "\n\n")[0] + "\n" == """
                net, 2026
                Överenskommelsen från en tidigare mätomgång är planerad. Relationen som går att jämföra är djupare. 1 överenskommelse skulle ha varit klar före mätomgångens sista dag.

                """, "\(run.output)")
    }

    @Test func `gives programs the same rows in CSV and JSON`() async throws {
        let csv = try await samverkan("follow-up", "net", "--quiet", "--csv").output
        #expect(
            csv.replacing("\r\n", with: "\n") == """
                wave,a,b,forum,what,responsible,due,progress,overdue,before,after,moved,fit,note
                2024,a,b,,En gemensam plan,Beta,2025,planned,true,3,4,raised,,hemligt

                """)
        let json = try await samverkan("follow-up", "net", "--quiet", "--json").output
        let contents = try #require(
            try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
        #expect(contents["schema"] as? String == "samverkan.follow-up/1")
        let agreements = try #require(contents["agreements"] as? [[String: Any]])
        #expect(agreements.count == 1)
        #expect(agreements[0]["moved"] as? String == "raised")
    }

    @Test func `keeps notes from participants, and everything from the public`() async throws {
        let run = try await samverkan("follow-up", "net", "--audience", "participants")
        #expect(run.status == 0)
        #expect(!run.output.contains("hemligt"))
        #expect(run.output.contains("En gemensam plan"))
        #expect(try await samverkan("follow-up", "net", "--audience", "public").status == 64)
    }
}
