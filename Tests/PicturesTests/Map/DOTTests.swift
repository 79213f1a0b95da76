import Drawing
import Pictures
import Testing

@Suite struct `A map as DOT` {
    static let golden = #"""
        graph samverkan {
        	graph [bb="0 0 205 42",
        		bgcolor="#FFFFFF",
        		charset="UTF-8",
        		fontname="Arial,Liberation Sans,DejaVu Sans,sans-serif",
        		label="Habo &amp; &quot;Mullsjö&quot;",
        		labelloc=t,
        		margin=0,
        		outputorder=edgesfirst,
        		pad=0,
        		splines=line
        	];
        	node [color="#1B2430",
        		fillcolor="#FFFFFF",
        		fixedsize=false,
        		fontcolor="#1B2430",
        		fontname="Arial,Liberation Sans,DejaVu Sans,sans-serif",
        		fontsize=11,
        		height=0.01,
        		margin=0,
        		penwidth=1,
        		peripheries=1,
        		shape=box,
        		width=0.01
        	];
        	edge [color="#1B2430",
        		fontname="Arial,Liberation Sans,DejaVu Sans,sans-serif",
        		fontsize=10,
        		headclip=true,
        		penwidth=1,
        		style=solid,
        		tailclip=true
        	];
        	habo	[class=actor,
        		color="#6B4590",
        		fillcolor="#EFE7F4",
        		fontsize=10.0,
        		id="actor-habo",
        		label=Habo,
        		margin="0.0639,0.0306",
        		penwidth=1.1,
        		pos="200.75,367.3",
        		style="rounded,filled"];
        	mullsjo	[class=actor,
        		color="#6B4590",
        		fillcolor="#EFE7F4",
        		fontsize=10.0,
        		id="actor-mullsjo",
        		label=Mullsjö,
        		margin="0.0639,0.0306",
        		penwidth=1.1,
        		pos="367.75,367.3",
        		style="rounded,filled"];
        	habo -- mullsjo	[key="tie-habo--mullsjo",
        		class=tie,
        		color="#009588",
        		id="tie-habo--mullsjo",
        		label="4–5",
        		penwidth=1.5,
        		style=dotted];
        }

        """#

    @Test func `is the pinned graph of actors and ties`() throws {
        var map = SampleMaps.vattern
        map.title = #"Habo & "Mullsjö""#
        map.actors = [
            SampleMaps.actor("habo", "Habo", "municipality"),
            SampleMaps.actor("mullsjo", "Mullsjö", "municipality"),
        ]
        map.ties = [.init("habo", "mullsjo", digits: "4–5", level: 4, evidence: .oneSide)]
        map.missing = []
        let text = String(decoding: try SampleMaps.scene(map).rendered(as: .dot), as: UTF8.self)
        #expect(text == Self.golden)
    }

    // Case r61.
    @Test func `names each actor by its id in the folder`() throws {
        var map = SampleMaps.vattern
        map.actors = ["a:b", "å", "%c", "a b"].map { SampleMaps.actor($0, "Aktör \($0)", "municipality") }
        map.ties = [.init("a:b", "å", digits: "4", level: 4), .init("%c", "a b", digits: "4", level: 4)]
        map.missing = []
        let text = String(decoding: try SampleMaps.scene(map).rendered(as: .dot), as: UTF8.self)
        for name in [#"\t"a:b"\t["#, "\tå\t[", #"\t"a b"\t["#, #""a:b" -- å"#] {
            #expect(text.contains(name.replacing(#"\t"#, with: "\t")), "\(name)\n\(text)")
        }
    }
}
