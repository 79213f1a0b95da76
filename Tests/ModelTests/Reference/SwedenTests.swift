import Model
import TestNetworks
import Testing

@Suite struct `Sweden` {
    let sweden = Reference.sweden

    @Test(
        .enabled(
            if: SwedishReference.sources != nil,
            "the source tables are not here; SAMVERKAN_SWEDEN may name their folder"))
    func `is kept as its generator writes it from the sources`() throws {
        for (path, text) in try SwedishReference(sources: #require(SwedishReference.sources)).files {
            try expectGenerated(text, path)
        }
    }

    @Test func `has 21 counties and 290 municipalities, each in its county`() {
        #expect(sweden.counties.count == 21)
        #expect(sweden.municipalities.count == 290)
        for municipality in sweden.municipalities {
            #expect(sweden.county(municipality.county) != nil)
            #expect(municipality.code.count == 4)
            #expect(municipality.code.hasPrefix(municipality.county))
        }
    }

    @Test(arguments: [
        ("01", 26), ("03", 8), ("06", 13), ("09", 1), ("12", 33), ("14", 49), ("25", 14),
    ])
    func `has as many municipalities in a county as SCB counts`(county: String, count: Int) {
        #expect(sweden.municipalities.count { $0.county == county } == count)
    }

    @Test func `names each municipality in short and in full`() throws {
        let väsby = try #require(sweden.municipality("0114"))
        #expect(väsby.name == "Upplands Väsby")
        #expect(väsby.fullName == "Upplands Väsby kommun")
        #expect(sweden.municipality("0680")?.fullName == "Jönköpings kommun")
        #expect(sweden.municipality("0681") == nil)
        #expect(sweden.municipality("680") == nil)
    }

    @Test func `calls each municipality what it calls itself`() {
        let names = ["0880", "1421", "2080", "2513", "2514"].map { sweden.municipality($0)?.fullName }
        #expect(
            names == ["Kalmar kommun", "Orust kommun", "Falu kommun", "Överkalix kommun", "Kalix kommun"])
        for municipality in sweden.municipalities {
            let stem = municipality.fullName.dropLast(" kommun".count)
            #expect(municipality.fullName.hasSuffix(" kommun"))
            #expect(!["ss", "xs", "zs"].contains { stem.hasSuffix($0) }, "\(stem)")
            #expect(
                stem == municipality.name || stem == municipality.name + "s" || stem == "Falu", "\(stem)")
        }
        let names2080 = sweden.organisation("kommun-2080")?.otherNames ?? []
        #expect(names2080.contains("Faluns kommun") && names2080.contains("Falun kommun"))
    }

    @Test func `lies where it lies`() throws {
        for municipality in sweden.municipalities {
            #expect((55.3...69.1).contains(try #require(municipality.latitude)))
            #expect((11.0...24.2).contains(try #require(municipality.longitude)))
        }
        // Kiruna is the northernmost, Trelleborg the southernmost.
        let byLatitude = sweden.municipalities.sorted { $0.latitude ?? 0 < $1.latitude ?? 0 }
        #expect(byLatitude.first?.name == "Trelleborg")
        #expect(byLatitude.last?.name == "Kiruna")
    }

    @Test func `has 750 pairs of neighbors, each once`() throws {
        #expect(sweden.neighbors.count == 750)
        #expect(Set(sweden.neighbors.map { [$0.a, $0.b] }).count == 750)
        #expect(sweden.neighbors.allSatisfy { $0.a < $0.b })
        let count = { (status: Reference.Neighbors.Status) in
            sweden.neighbors.count { $0.status == status }
        }
        #expect(count(.land) == 688)
        #expect(count(.waterOrShortLand) == 42)
        #expect(count(.waterInOneSource) == 20)
        #expect(sweden.neighbors.count(where: sweden.crossesCounty) == 175)
    }

    @Test(arguments: [("0643", ["Hjo", "Jönköping", "Mullsjö", "Tidaholm"]), ("0980", [])])
    func `knows who borders on whom by land`(code: String, names: [String]) {
        let found = sweden.neighbors.filter { $0.status == .land }.compactMap { pair in
            switch code {
            case sweden.municipalities[pair.a].code: sweden.municipalities[pair.b].name
            case sweden.municipalities[pair.b].code: sweden.municipalities[pair.a].name
            default: nil
            }
        }
        #expect(found.sorted() == names)
    }

    @Test func `has 21 regions, 21 county boards and 289 further municipalities`() {
        let count = { (kind: Identifier) in sweden.organisations.count { $0.kind == kind } }
        #expect(count("region") == 21)
        #expect(count("county-board") == 21)
        #expect(count("municipality") == 289)
        #expect(sweden.agencies.count == sweden.organisations.count - 331)
        #expect(sweden.organisations.filter { $0.municipality == "0980" }.map(\.id) == ["region-09"])
        #expect(
            sweden.municipalities.allSatisfy { municipality in
                sweden.organisations.count { $0.municipality == municipality.code } == 1
            })
    }

    @Test func `names its organisations as the samples do`() throws {
        for name in ["sodra-vatterbygden", "strategisk-planering"] {
            for actor in try Samples.network(named: name).actors {
                guard let organisation = sweden.organisation(actor.id) else { continue }
                #expect(organisation.name == actor.name)
                #expect(organisation.short == actor.short)
                #expect(organisation.kind == actor.kind)
                #expect(organisation.county == actor.county)
                #expect(organisation.municipality == actor.municipality)
                #expect(organisation.governance == actor.governance)
            }
        }
    }

    @Test func `has agencies with whole names and no courts`() {
        for agency in sweden.agencies {
            #expect(agency.name != agency.name.uppercased(), "\(agency.name)")
            #expect(!agency.english.contains("?"), "\(agency.english)")
            #expect(agency.english.isEmpty || agency.english != agency.english.uppercased())
            #expect(!agency.name.contains("tingsrätt"))
            #expect(agency.governance == "national")
            #expect(Kind.standard.contains { $0.id == agency.kind })
        }
        #expect(sweden.agencies.count == 242)
        #expect(sweden.agencies.count { $0.kind == "academia" } == 31)
        #expect(sweden.organisation("domstolsverket") != nil)
        #expect(sweden.organisation("smhi")?.name == "Sveriges meteorologiska och hydrologiska institut")
        #expect(sweden.organisation("smhi")?.seat == "Norrköping")
    }

    @Test func `knows which agencies planning begins with`() {
        let agencies = { (scope: Reference.Organisation.Scope) in
            sweden.organisations.filter { $0.scope == scope }.map(\.id.text)
        }
        #expect(agencies(.county) == ["boverket", "tillvaxtverket", "trafikverket"])
        #expect(
            agencies(.national) == [
                "energimyndigheten", "havs-och-vattenmyndigheten", "lantmateriet", "mcf", "naturvardsverket",
                "riksantikvarieambetet", "sgi", "sgu", "smhi",
            ])
    }

    @Test func `gives each organisation an id of its own that a file name can bear`() {
        #expect(Set(sweden.organisations.map(\.id)).count == sweden.organisations.count)
        for id in sweden.organisations.map(\.id.text) {
            #expect(id.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }, "\(id)")
            #expect(id == id.lowercased())
        }
    }
}
