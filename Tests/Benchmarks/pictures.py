#!/usr/bin/env python3
"""What every kind of picture costs.

    Tests/Benchmarks/pictures.py [--networks FOLDER] [--samverkan PATH] [--sizes 30,60,300,1000,5000]

Draws every kind on every sample network, and the network's map of made-up networks of so many actors at four densities,
internal, on a landscape A4, as SVG, and prints two tables in Markdown: seconds of processor time of the whole command,
reading, measuring and writing included. "–" where there is nothing to show or the picture says what else would serve, and
for made-up networks what is drawn instead of the map.
"""

import argparse
import pathlib
import random
import resource
import subprocess
import tempfile

KINDS = ["network", "waves", "change", "gaps", "next", "geography", "forums", "groups", "matrix", "profile", "reach",
         "transitions", "gap-states", "perception", "centrality", "headline", "indicators"]
DENSITIES = [0.02, 0.1, 0.3, 1]
KINDS_OF_ACTORS = ["municipality", "agency", "firm", "region", "academia", "county-board"]


def drawn(samverkan, kind, network, folder):
    """Seconds and what was said, or None where nothing was drawn."""
    path = pathlib.Path(folder, f"{kind}.svg")
    command = [samverkan, "draw", kind, str(network), "--audience", "internal", "--lang", "en", "--force", "-o", str(path)]
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    run = subprocess.run(command, capture_output=True, text=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    seconds = after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime
    return (seconds if run.returncode == 0 else None), run.stderr


def made_up(folder, count, density):
    """A network whose pairs are joined at random, both ends answering."""
    draw = random.Random(count * 1000 + int(density * 100))
    target = pathlib.Path(folder, f"{count}-{density}")
    target.mkdir()
    with open(target / "actors.csv", "w", encoding="utf-8") as file:
        file.write("id,name,kind\n")
        for number in range(count):
            file.write(f"a{number},Actor {number},{draw.choice(KINDS_OF_ACTORS)}\n")
    with open(target / "ties.csv", "w", encoding="utf-8") as file:
        file.write("wave,from,to,level\n")
        for one in range(count):
            for other in range(one):
                if draw.random() < density:
                    level = draw.choice([2, 3, 3, 4, 4, 5, 5, 6, 7, 8])
                    file.write(f"2024,a{one},a{other},{level}\n2024,a{other},a{one},{level}\n")
    return target


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--networks", default="Networks")
    parser.add_argument("--samverkan", default=".build/release/samverkan")
    parser.add_argument("--sizes", default="30,60,300,1000,5000")
    options = parser.parse_args()
    networks = sorted(path for path in pathlib.Path(options.networks).iterdir() if (path / "actors.csv").exists())
    with tempfile.TemporaryDirectory() as folder:
        print("| s | " + " | ".join(network.name for network in networks) + " |")
        print("|---|" + "---|" * len(networks))
        for kind in KINDS:
            cells = [drawn(options.samverkan, kind, network, folder)[0] for network in networks]
            print(f"| {kind} | " + " | ".join("–" if cell is None else f"{cell:.2f}" for cell in cells) + " |", flush=True)
        print()
        print("| actors | " + " | ".join(f"density {density}" for density in DENSITIES) + " |")
        print("|---|" + "---|" * len(DENSITIES))
        for count in map(int, options.sizes.split(",")):
            cells = []
            for density in DENSITIES:
                # Twelve million pairs take longer to write down than to read.
                if count * count * density > 4_000_000:
                    cells.append("not tried")
                    continue
                seconds, said = drawn(options.samverkan, "network", made_up(folder, count, density), folder)
                what = "matrix" if "matrix is drawn" in said else "groups" if "groups are drawn" in said else "map"
                cells.append("–" if seconds is None else f"{seconds:.2f} {what}")
            print(f"| {count} | " + " | ".join(cells) + " |", flush=True)


main()
