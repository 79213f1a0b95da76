"""Small random network folders with everything in them that the rules speak of."""

import csv
import json
import os
import random


class Folder:
    def __init__(self, seed):
        self.random = random.Random(seed)
        self.top = self.pick([2, 3, 3, 8])
        self.waves = self.pick([["2021", "2023", "2025"], ["1", "2", "3"]])[: self.pick([1, 2, 3, 3])]
        self.forums = ["f", "g", "h"][: self.pick([0, 1, 2, 3])]
        self.kinds = ["region", "agency", "municipality"]
        self.tables = {}
        self.add_actors()
        self.add_ties()
        self.tables["forums"] = [{"id": forum, "name": f"Forum {forum}"} for forum in self.forums]
        if self.forums and self.chance(0.5):
            self.tables["participation"] = [
                {"forum": forum, "actor": actor["id"], "wave": "" if self.chance(0.5) else self.pick(self.waves)}
                for forum in self.forums for actor in self.actors if self.chance(0.75)]
        if self.chance(0.6):
            self.add_questions()
        self.add_targets()

    def pick(self, choices):
        return self.random.choice(choices)

    def chance(self, share):
        return self.random.random() < share

    def level(self):
        return str(self.random.randint(0, self.top))

    def add_actors(self):
        last = len(self.waves) - 1
        names = ["a", "b", "c", "d", "e", "f", "g", "å"][: self.random.randint(2, 8)]
        self.first, self.last = {}, {}
        self.actors = []
        for name in names:
            first = self.random.randint(0, last) if self.chance(0.2) else 0
            end = self.random.randint(first, last) if self.chance(0.4) else last
            self.first[name], self.last[name] = first, end
            self.actors.append({
                "id": name, "name": f"Actor {name}", "kind": self.pick(self.kinds),
                "since": self.waves[first] if first else "", "until": self.waves[end] if end < last else "", "became": ""})
        for actor in self.actors:
            # A successor lives longer, so that nobody becomes itself.
            heirs = [name for name in names if self.last[name] > self.last[actor["id"]]]
            if heirs and self.chance(0.75):
                actor["became"] = " ".join(self.random.sample(heirs, min(len(heirs), self.pick([1, 1, 2]))))
        self.tables["actors"] = self.actors

    def alive(self, wave):
        place = self.waves.index(wave)
        return [name for name in self.first if self.first[name] <= place <= self.last[name]]

    def add_ties(self):
        rows = {}
        density, documents = self.pick([0.4, 0.8, 1]), self.pick([0, 0.2, 0.2, 1])
        dated = self.chance(0.3)

        def add(wave, tail, head, level, forum="", by="", respondent=""):
            date = f"202{self.random.randint(0, 9)}-0{self.random.randint(1, 9)}" if dated and self.chance(0.3) else ""
            row = {"wave": wave, "from": tail, "to": head, "level": level, "forum": forum, "by": by,
                   "respondent": respondent, "date": date}
            rows.setdefault((wave, tail, head, forum, by or tail, respondent), row)

        for wave in self.waves:
            alive = self.alive(wave)
            for place, a in enumerate(alive):
                for b in alive[place + 1:]:
                    if not self.chance(density):
                        continue
                    strata = [forum for forum in [""] + self.forums if self.chance(0.5)] or [""]
                    if self.chance(documents):
                        for forum in strata:
                            add(wave, a, b, self.level(), forum, "document")
                    elif self.chance(0.4):
                        for forum in strata:
                            level = self.level()
                            add(wave, a, b, level, forum)
                            add(wave, b, a, level if self.chance(0.5) else self.level(), forum)
                    else:
                        for _ in range(self.random.randint(1, 7)):
                            tail, head = (a, b) if self.chance(0.5) else (b, a)
                            level = self.level() if self.chance(0.65) else self.pick(["", "x"])
                            by = self.pick(["", "", "", "", tail, head, "document", self.pick(alive)])
                            add(wave, tail, head, level, self.pick([""] + self.forums), by,
                                self.pick(["", "", "r1", "r2", "r3"]))
        self.tables["ties"] = list(rows.values())

    def add_questions(self):
        rows = []
        for wave in self.waves:
            if self.chance(0.1):
                continue
            alive = self.alive(wave)
            names_partners = self.chance(0.5)
            for actor in alive:
                if not self.chance(0.7):
                    continue
                if not names_partners or self.chance(0.3):
                    rows.append({"wave": wave, "actor": actor, "forum": "", "partner": ""})
                if names_partners:
                    for partner in alive:
                        if partner != actor and self.chance(0.6):
                            rows.append({"wave": wave, "actor": actor, "forum": self.pick([""] + self.forums),
                                         "partner": partner})
        if rows:
            self.tables["asked"] = rows

    def add_targets(self):
        rows = {}
        used = {actor["kind"] for actor in self.actors}
        for _ in range(self.random.randint(0, 8)):
            low, high = sorted(self.random.randint(0, self.top) for _ in range(2))
            ends, kinds = ["", ""], ["", ""]
            scope = self.pick(["pair", "pair", "kinds", "kinds", "default"])
            if scope == "pair" and len(self.actors) > 1:
                ends = self.random.sample([actor["id"] for actor in self.actors], 2)
            elif scope == "kinds":
                kinds = [self.pick(sorted(used)), self.pick(sorted(used))]
            forum = self.pick([""] + self.forums)
            first = self.random.randint(-1, len(self.waves) - 1)
            last = self.random.randint(max(first, 0), len(self.waves) - 1) if self.chance(0.3) else None
            key = (forum, frozenset(ends), frozenset(kinds), first)
            rows.setdefault(key, {
                "min": low, "max": "" if self.chance(0.2) else high, "from": ends[0], "to": ends[1], "from_kind": kinds[0],
                "to_kind": kinds[1], "forum": forum, "wave": "" if first < 0 else self.waves[first],
                "until": "" if last is None else self.waves[last],
                "due": self.pick(["", "", "2021", "2023-H1", "2025-12-31", "2030"]), "status": self.pick(["agreed", "proposed", ""])})
        if rows:
            self.tables["targets"] = list(rows.values())

    def write(self, path):
        os.makedirs(path, exist_ok=True)
        for name, rows in self.tables.items():
            if not rows and name != "ties":
                continue
            columns = list(rows[0]) if rows else ["wave", "from", "to", "level"]
            with open(f"{path}/{name}.csv", "w", newline="") as file:
                writer = csv.DictWriter(file, columns)
                writer.writeheader()
                writer.writerows(rows)
        levels = [f"Steg {number}" for number in range(1, self.top + 1)]
        with open(f"{path}/datapackage.json", "w") as file:
            json.dump({"name": "random", "samverkan": {
                "scale": {"id": "own", "levels": levels, "tie_from": self.pick([1, self.top])}, "waves": self.waves}}, file)
