#!/usr/bin/env python3
"""How well the map of a network shows its structure, beside Graphviz's neato and sfdp.

    Tests/Benchmarks/layouts.py NETWORK… [--wave W] [--seed N] [--page FORMAT] [--samverkan PATH]

Draws each network's internal map, reads the places of its boxes and ties out of the SVG, lays the same boxes and ties
out by neato and sfdp (overlap=prism, the same seed; the commands of Debian's package graphviz, where they are), and
prints a table in Markdown:

- crossings of ties that share no end, and ties that run through a box that is not their end;
- stress, Σ w(d − δ)² / Σ wδ² with w = 1/δ², over pairs joined by a path of δ ties, the drawn distance d scaled to fit best;
- Spearman's correlation between d and δ;
- seconds of processor time of the whole command, reading and writing included.
"""

import argparse
import math
import pathlib
import re
import resource
import shutil
import subprocess
import tempfile
import xml.etree.ElementTree as ElementTree

SVG = "{http://www.w3.org/2000/svg}"


def read(path):
    """Boxes by actor id (left, top, right, bottom), ties as pairs of ids, and the segments that each is drawn as."""
    boxes, drawn = {}, []
    for group in ElementTree.parse(path).getroot().iter(SVG + "g"):
        name, sort = group.get("id", ""), group.get("class", "").split(" ")[0]
        if sort == "tie":
            line = group.find(SVG + "line")
            ends = [float(line.get(key)) for key in ("x1", "y1", "x2", "y2")]
            drawn.append((name.removeprefix("tie-").split("--"), (tuple(ends[:2]), tuple(ends[2:]))))
        if sort != "actor":
            continue
        xs, ys = [], []
        for element in group.iter():
            def number(key):
                return float(element.get(key))
            kind = element.tag.replace(SVG, "")
            if kind == "rect":
                xs += [number("x"), number("x") + number("width")]
                ys += [number("y"), number("y") + number("height")]
            elif kind == "ellipse":
                xs += [number("cx") - number("rx"), number("cx") + number("rx")]
                ys += [number("cy") - number("ry"), number("cy") + number("ry")]
            elif kind == "circle":
                xs += [number("cx") - number("r"), number("cx") + number("r")]
                ys += [number("cy") - number("r"), number("cy") + number("r")]
            elif kind in ("polygon", "path"):
                numbers = [float(n) for n in re.findall(r"-?\d+\.?\d*", element.get("points") or element.get("d"))]
                xs += numbers[0::2]
                ys += numbers[1::2]
        if xs:
            boxes[name.removeprefix("actor-")] = (min(xs), min(ys), max(xs), max(ys))
    # A tie that is bent around a box has its second half under the same name with "-2".
    lines = {}
    for (one, other), segment in drawn:
        other = other if other in boxes else other.removesuffix("-2")
        lines.setdefault(tuple(sorted((one, other))), []).append(segment)
    return boxes, sorted(lines), lines


def steps(count, edges):
    neighbors = [[] for _ in range(count)]
    for a, b in edges:
        neighbors[a].append(b)
        neighbors[b].append(a)
    result = []
    for start in range(count):
        far = [-1] * count
        far[start] = 0
        queue = [start]
        for box in queue:
            for other in neighbors[box]:
                if far[other] < 0:
                    far[other] = far[box] + 1
                    queue.append(other)
        result.append(far)
    return result


def ranks(values):
    order = sorted(range(len(values)), key=lambda place: values[place])
    result, first = [0.0] * len(values), 0
    while first < len(order):
        last = first
        while last + 1 < len(order) and values[order[last + 1]] == values[order[first]]:
            last += 1
        for place in order[first : last + 1]:
            result[place] = (first + last) / 2
        first = last + 1
    return result


def correlation(one, other):
    mean_one, mean_other = sum(one) / len(one), sum(other) / len(other)
    both = sum((x - mean_one) * (y - mean_other) for x, y in zip(one, other))
    spread = sum((x - mean_one) ** 2 for x in one) * sum((y - mean_other) ** 2 for y in other)
    return both / math.sqrt(spread) if spread > 0 else float("nan")


def side(a, b, c):
    return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])


def passes(p, q, rect):
    left, top, right, bottom = rect
    if max(p[0], q[0]) <= left or min(p[0], q[0]) >= right or max(p[1], q[1]) <= top or min(p[1], q[1]) >= bottom:
        return False
    center = ((left + right) / 2, (top + bottom) / 2)
    return abs(side(p, q, center)) < (right - left) / 2 * abs(q[1] - p[1]) + (bottom - top) / 2 * abs(q[0] - p[0])


def measures(boxes, ties, lines=None):
    """Of ties as they are drawn, or of straight ones."""
    ids = sorted({end for tie in ties for end in tie})
    number = {name: place for place, name in enumerate(ids)}
    rects = [boxes[name] for name in ids]
    centers = [((r[0] + r[2]) / 2, (r[1] + r[3]) / 2) for r in rects]
    edges = [(number[a], number[b]) for a, b in ties]
    far = steps(len(ids), edges)
    drawn, wanted = [], []
    for one in range(len(ids)):
        for other in range(one):
            if far[one][other] > 0:
                drawn.append(math.dist(centers[one], centers[other]))
                wanted.append(far[one][other])
    scale = sum(d / s for d, s in zip(drawn, wanted)) / sum((d / s) ** 2 for d, s in zip(drawn, wanted))
    stress = sum((scale * d / s - 1) ** 2 for d, s in zip(drawn, wanted)) / len(drawn)
    straight = [[(centers[a], centers[b])] for a, b in edges]
    paths = [lines[tie] for tie in ties] if lines else straight
    crossings = through = 0
    for place, (a, b) in enumerate(edges):
        for other, (c, d) in enumerate(edges[:place]):
            crossings += len({a, b, c, d}) == 4 and any(
                side(p, q, r) * side(p, q, s) < 0 and side(r, s, p) * side(r, s, q) < 0
                for p, q in paths[place] for r, s in paths[other])
        for box, rect in enumerate(rects):
            through += box not in (a, b) and any(passes(p, q, rect) for p, q in paths[place])
    return len(ids), len(ties), crossings, through, stress, correlation(ranks(drawn), ranks(wanted))


def peer(engine, boxes, ties, seed):
    """The same boxes and ties where Graphviz puts them."""
    ids = sorted({end for tie in ties for end in tie})
    number = {name: place for place, name in enumerate(ids)}
    lines = [f'graph {{ graph [overlap=prism, sep="+11,8", splines=line, start={seed}]; node [shape=box, fixedsize=true, label=""];']
    for name in ids:
        left, top, right, bottom = boxes[name]
        lines.append(f"n{number[name]} [width={(right - left) / 72:.4f}, height={(bottom - top) / 72:.4f}];")
    lines += [f"n{number[a]} -- n{number[b]};" for a, b in ties] + ["}"]
    before = resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime
    text = subprocess.run([engine, "-Tplain"], input="\n".join(lines), capture_output=True, text=True, check=True).stdout
    seconds = resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime - before
    placed = {}
    for line in text.splitlines():
        words = line.split()
        if words and words[0] == "node":
            x, y, width, height = (float(word) * 72 for word in words[2:6])
            placed[ids[int(words[1][1:])]] = (x - width / 2, -y - height / 2, x + width / 2, -y + height / 2)
    return placed, seconds


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("networks", nargs="+")
    parser.add_argument("--wave")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--page", default="screen")
    parser.add_argument("--samverkan", default=".build/release/samverkan")
    options = parser.parse_args()
    print("| network | by | actors | ties | crossings | through boxes | stress | correlation | s |")
    print("|---|---|---|---|---|---|---|---|---|")
    for network in options.networks:
        with tempfile.TemporaryDirectory() as folder:
            path = pathlib.Path(folder, "map.svg")
            command = [options.samverkan, "draw", "network", network, "--audience", "internal", "--quiet",
                       "--layout-seed", str(options.seed), "--page", options.page, "-o", str(path)]
            if options.wave:
                command += ["--wave", options.wave]
            before = resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime
            subprocess.run(command, check=True)
            rows = [("samverkan", *read(path), resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime - before)]
            for engine in ("neato", "sfdp"):
                if shutil.which(engine):
                    placed, seconds = peer(engine, rows[0][1], rows[0][2], options.seed)
                    rows.append((engine, placed, rows[0][2], None, seconds))
        for name, boxes, ties, lines, seconds in rows:
            count, pairs, crossings, through, stress, corr = measures(boxes, ties, lines)
            print(f"| {pathlib.Path(network).name} | {name} | {count} | {pairs} | {crossings} | {through} | {stress:.3f} | {corr:.2f} | {seconds:.2f} |")


main()
