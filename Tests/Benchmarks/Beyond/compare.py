"""What the product says of a network beside what SQL says of it, to the last count."""

import json
import subprocess


def product(samverkan, command, folder, *options):
    run = subprocess.run(
        [samverkan, command, folder, "--json", *options], capture_output=True, text=True)
    if not run.stdout:
        raise SystemExit(f"{command} {folder} {options}: {run.stderr}")
    return json.loads(run.stdout)


def span(value, top):
    # A level of which nothing is known is told as null.
    return (0, top) if value is None else (value["low"], value["high"])


class Comparison:
    """Of one network: `differences` says where the two differ."""

    def __init__(self, samverkan, folder, rows):
        self.samverkan, self.folder, self.rows = samverkan, folder, rows
        self.differences = []
        self.count = 0
        self.actors = dict(rows("SELECT id, actor FROM vertices"))
        self.forums = dict(rows("SELECT forum, forum_id FROM forums"))
        self.forums[-1] = None
        self.waves = dict(rows("SELECT wave, wave_id FROM waves"))
        (self.top, self.tie_from), = rows("SELECT top, tie_from FROM settings")

    def same(self, what, ours, theirs):
        self.count += 1
        if ours == theirs:
            return
        if isinstance(ours, dict) and isinstance(theirs, dict):
            for key in sorted(set(ours) | set(theirs), key=repr):
                if ours.get(key) != theirs.get(key):
                    self.differences.append(f"{what} {key}: {ours.get(key)} is {theirs.get(key)} in SQL")
        else:
            self.differences.append(f"{what}: {ours} is {theirs} in SQL")

    def all(self):
        gaps = {place: product(self.samverkan, "gaps", self.folder, "--wave", wave) for place, wave in self.waves.items()}
        self.headlines(gaps)
        self.dyads(gaps)
        self.units(gaps)
        self.response(gaps)
        self.graph()
        self.distribution()
        self.change()
        return self.differences

    def by_wave(self, query):
        found = {place: [] for place in self.waves}
        for row in self.rows(query):
            found[row[0]].append(row[1:])
        return found

    def headlines(self, gaps):
        found = self.by_wave(
            "SELECT wave, targeted, both_known, within_both_known, share, determined_otherwise, determined_otherwise_within,"
            " lower_bound, upper_bound, in_line, above, short, ahead, undecided FROM headline")
        for place, document in gaps.items():
            ours = document["headline"]
            standing = ours["standing"]
            self.same(f"headline {place}", (
                ours["targeted"], ours["both_known"], ours["within"], ours["share"], ours["determined_otherwise"],
                ours["determined_otherwise_within"], ours["lower"], ours["upper"], standing["in_line"], standing["above"],
                standing["short"], standing["ahead"], standing["undecided"]), found[place][0])

    def dyads(self, gaps):
        found = self.by_wave("SELECT wave, src, dst, state, is_ahead, standing, is_disputed FROM targeted")
        for place, document in gaps.items():
            self.same(
                f"dyads {place}",
                {(d["a"], d["b"]): (d["state"], d["ahead"], d["standing"], d["relevance_disputed"]) for d in document["dyads"]},
                {(self.actors[row[0]], self.actors[row[1]]): row[2:] for row in found[place]})

    def units(self, gaps):
        found = self.by_wave(
            "SELECT u.wave, u.src, u.dst, u.stratum, u.state, u.is_ahead, u.possible, u.confirmed_low, u.confirmed_high, u.claimed_low,"
            " u.claimed_high, u.steps, u.is_one_sided, u.evidence, u.min_level, u.max_level, t.scope"
            " FROM units u JOIN targets t ON t.target = u.target")
        for place, document in gaps.items():
            ours = {
                (d["a"], d["b"], u["forum"]): (
                    u["state"], u["ahead"], " ".join(u["possible"]), *span(u["confirmed"], self.top), *span(u["claimed"], self.top),
                    u["steps"], u["one_sided"], u["evidence"], u["target"]["min"], u["target"]["max"], u["target"]["scope"])
                for d in document["dyads"] for u in d["units"]}
            theirs = {(self.actors[row[0]], self.actors[row[1]], self.forums[row[2]]): row[3:] for row in found[place]}
            self.same(f"units {place}", ours, theirs)

    def response(self, gaps):
        found = self.by_wave("SELECT wave, asked, answered, actor_response, items, answers, item_response FROM response")
        for place, document in gaps.items():
            ours = document["response"]
            self.same(f"response {place}", tuple(
                ours[key] for key in ("asked", "answered", "actor_response", "items", "answers", "item_response")), found[place][0])

    def graph(self):
        create = "CREATE OR REPLACE TEMPORARY VIEW tie_rule AS SELECT"
        for side in ("confirmed", "claimed"):
            for level in sorted({1, self.tie_from, self.top}):
                self.rows(f"{create} '{side}' AS side, {level} AS min_level")
                self.graph_of(side, level)
        self.rows(f"{create} 'confirmed' AS side, tie_from AS min_level FROM settings")

    def graph_of(self, side, level):
        counts = self.by_wave(
            "SELECT c.wave, c.actors, c.edges, c.undetermined, c.unasked, c.known_not, c.not_relevant, d.density, d.density_lower,"
            " d.density_upper FROM graph_counts c JOIN density d ON d.wave = c.wave")
        degrees = self.by_wave("SELECT wave, vertex, degree FROM degrees")
        ties = self.by_wave(
            "SELECT r.wave, r.src, r.dst, r.confirmed_low, r.confirmed_high, r.claimed_low, r.claimed_high, r.evidence"
            " FROM relations r JOIN graph_relations e ON e.wave = r.wave AND e.src = r.src AND e.dst = r.dst WHERE e.tie = 'edge'")
        for place, wave in self.waves.items():
            document = product(
                self.samverkan, "measures", self.folder, "--wave", wave, "--side", side, "--min-level", str(level), "--measure",
                "degree", "--measure", "density")
            ours, density = document["counts"], document["network_measures"]
            name = f"{side} {level} {place}"
            self.same(f"counts {name}", (
                ours["actors"], ours["edges"], ours["undetermined"], ours["unasked"], ours["known_not"], ours["not_relevant"],
                density["density"], density["density_lower"], density["density_upper"]), counts[place][0])
            self.same(
                f"degrees {name}", {actor["id"]: actor["degree"] for actor in document["actors"]},
                {self.actors[vertex]: degree for vertex, degree in degrees[place]})
            self.same(
                f"ties {name}",
                {(t["a"], t["b"]): (*span(t["confirmed"], self.top), *span(t["claimed"], self.top), t["evidence"])
                 for t in document["ties"]},
                {(self.actors[row[0]], self.actors[row[1]]): row[2:] for row in ties[place]})

    def distribution(self):
        found = self.by_wave("SELECT wave, side, level, relations FROM distribution")
        medians = self.by_wave("SELECT DISTINCT wave, side, median_low, median_high FROM depth")
        shares = self.by_wave("SELECT wave, side, level, share_at_least FROM depth")
        for place, wave in self.waves.items():
            profile = product(self.samverkan, "maturity", self.folder, "--wave", wave)["profiles"]["network"]
            for side in ("confirmed", "claimed"):
                levels = profile[side]["levels"]
                ours = {level["level"]: level["count"] for level in levels}
                ours[0] = profile[side]["none"]
                self.same(
                    f"distribution {side} {place}", ours, {row[1]: row[2] for row in found[place] if row[0] == side})
                median = profile[side]["median"]
                self.same(
                    f"median {side} {place}", [] if median is None else [(median["low"], median["high"])],
                    [row[1:] for row in medians[place] if row[0] == side])
                self.same(
                    f"shares {side} {place}",
                    {level["level"]: level["share"] for level in levels if level["share"] is not None},
                    {row[1]: row[2] for row in shares[place] if row[0] == side})

    def change(self):
        pairs = [(a, b) for a in self.waves for b in self.waves if a < b]
        if not pairs:
            return
        self.rows(
            "CREATE OR REPLACE TEMPORARY VIEW spans_of_time AS "
            + " UNION ALL ".join(f"SELECT {a} AS from_wave, {b} AS to_wave" for a, b in pairs))
        counts = {row[:2]: row[2:] for row in self.rows(
            "SELECT from_wave, to_wave, added, lost, raised, lowered, same, not_comparable FROM change_counts")}
        found = {pair: {} for pair in pairs}
        for a, b, src, dst, before, after, change, reason in self.rows(
                "SELECT from_wave, to_wave, src, dst, before, after, change, reason FROM change"):
            value = (reason,) if change == "not_comparable" else (before, after, change)
            found[a, b][self.actors[src], self.actors[dst]] = value
        for a, b in pairs:
            document = product(self.samverkan, "change", self.folder, "--from", self.waves[a], "--to", self.waves[b])
            ours = document["counts"]
            self.same(f"change {a} {b}", tuple(
                ours[key] for key in ("added", "lost", "raised", "lowered", "same", "not_comparable")), counts[a, b])
            ties = {(t["a"], t["b"]): (t["before"], t["after"], t["change"]) for t in document["ties"]}
            ties |= {(t["a"], t["b"]): (t["reason"],) for t in document["not_comparable"]}
            self.same(f"changes {a} {b}", ties, found[a, b])
