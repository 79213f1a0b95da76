"use strict";
// The page is whole without this script, which lets its reader choose what is shown, and shows it as a map, a matrix or a
// list. What is chosen stands in the address. No text of the data is read as markup, and nothing is fetched.

(function () {
  const $ = (id) => document.getElementById(id);
  const every = (selector, inside) => [...(inside || document).querySelectorAll(selector)];
  const D = JSON.parse($("data").textContent);
  const W = D.words;
  const VIEWS = ["map", "matrix", "list"];
  const SETS = ["class", "evidence", "state", "kind"];
  // The most actors of a matrix, and rows of a page.
  const [MATRIX, PAGE] = [60, 50];

  // MARK: Words and elements

  const digits = (n) => n < 10000 ? String(n) : String(n).replace(/\B(?=(\d{3})+$)/g, W.thousand);
  const say = (text, values) => text.replace(/\{(\w+)\}/g, (_, key) => typeof values[key] === "number" ? digits(values[key]) : values[key]);
  const count = (n, words) => say(words[n === 1 ? 0 : 1], { n });
  const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);
  const plain = (text) => text.normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase();
  const order = new Intl.Collator(D.lang);

  function fill(element, attributes, ...children) {
    for (const [name, value] of Object.entries(attributes)) {
      if (name === "text") element.textContent = value;
      else if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
      else if (value !== null) element.setAttribute(name, value);
    }
    element.append(...children.filter(Boolean));
    return element;
  }
  const make = (tag, attributes, ...children) => fill(document.createElement(tag), attributes || {}, ...children);
  const draw = (tag, attributes, ...children) => fill(document.createElementNS("http://www.w3.org/2000/svg", tag), attributes, ...children);
  const link = (place, act, attributes) => button(ACTORS[place].name, act || (() => select(place)), { class: "link", ...attributes });
  const button = (text, act, attributes) => make("button", { type: "button", text, onclick: act, ...attributes });

  // MARK: The data

  const ACTORS = D.actors.map(([id, name, short, kind, about], place) => ({
    place, id, name, short, kind: D.kinds[kind], about: D.texts[about], key: plain(name + " " + short + " " + id),
    page: D.pages && D.pages[place], element: D.map?.elements[place]
  }));
  const VALUES = D.values.map(([low, high, sign]) => ({ low, high, sign }));
  const pairKey = (a, b) => a < b ? a + "-" + b : b + "-" + a;
  const LINES = Object.fromEntries((D.map ? D.map.lines : []).map((line) => [pairKey(line[0], line[1]), line]));

  const relations = (wave) => D.relations[wave].map(([a, b, confirmed, claimed, evidence, state, flags, move, units, strata]) => ({
    a, b, key: pairKey(a, b), confirmed: VALUES[confirmed], claimed: VALUES[claimed], evidence: D.evidence[evidence],
    state: D.states[state], isMadeUp: (flags & 1) > 0, isByName: (flags & 2) > 0, move, units: units || [], strata: strata || []
  }));

  // What stands for a level: it, that it is withheld, that one answer exists, or that it is unknown.
  const [LEVEL, WITHHELD, ONE, UNKNOWN] = [0, 1, 2, 3];
  const bare = (text) => text.replace(/^\d+ /, "");
  const levelName = (level) => level === 0 ? D.levels[0] : level + " " + D.levels[level];
  const span = (value) => value.low === value.high ? String(value.low) : value.low + "–" + value.high;
  const isLevel = (value) => value?.sign === LEVEL && value.low === value.high;
  const told = (value) => !value ? W.notRelevant : isLevel(value) ? levelName(value.low)
    : [span(value), W.withheld, W.one, W.unknown][value.sign];
  // For sorting: what is not told comes after all levels.
  const depth = (value) => !value ? -4 : value.sign === LEVEL ? value.low + value.high / 100 : -value.sign;

  // MARK: What is chosen

  const start = () => ({
    actor: null, wave: D.wave, level: D.tieFrom, side: D.side, forum: null, view: D.map ? "map" : "list", change: false,
    ...Object.fromEntries(SETS.map((name) => [name, new Set()]))
  });
  let state = start();

  function address() {
    const [query, first] = [new URLSearchParams(), start()];
    if (chosen()) query.set("actor", chosen().id);
    if (state.wave !== first.wave) query.set("wave", D.waves[state.wave].id);
    if (state.forum !== null) query.set("forum", D.forums[state.forum].id);
    for (const name of ["level", "side", "view", "change"]) if (state[name] !== first[name]) query.set(name, state[name]);
    for (const name of SETS) state[name].forEach((id) => query.append(name, id));
    return "#" + query;
  }

  // What an address does not say, or says wrongly, is as at the start.
  function read() {
    const [query, next] = [new URLSearchParams(location.hash.slice(1)), start()];
    Object.entries({ actor: ACTORS, wave: D.waves, forum: D.forums }).forEach(([key, all]) => {
      const place = all.findIndex(({ id }) => id === query.get(key));
      if (place >= 0) next[key] = place;
    });
    const [level, side, view] = ["level", "side", "view"].map((key) => query.get(key));
    if (/^\d+$/.test(level)) next.level = Math.min(D.top, Math.max(1, Number(level)));
    if (W.sides[side]) next.side = side;
    if (VIEWS.includes(view)) next.view = view;
    next.change = query.get("change") === "true";
    for (const { set, id } of choices) if (query.getAll(set).includes(id)) next[set].add(id);
    return next;
  }

  // Every choice is a step that "back" undoes; what follows a moving slider is not.
  function set(changes, isPassing) {
    Object.assign(state, changes);
    const target = address();
    if (target !== "#" + location.hash.slice(1)) history[isPassing ? "replaceState" : "pushState"](null, "", target);
    show();
  }
  const select = (actor) => set({ actor });

  // MARK: A relation as a line

  function stratum(relation) {
    if (state.forum === null) return relation;
    const found = relation.strata.find((each) => each[0] === state.forum);
    return found && { confirmed: VALUES[found[1]], claimed: VALUES[found[2]], evidence: D.evidence[found[3]] };
  }
  function stateOf(relation) {
    if (state.forum === null) return relation.state;
    const unit = relation.units.find((each) => each[0] === state.forum);
    return unit && D.states[unit[1]];
  }
  const classOf = (value) => D.classes.findIndex((each) => each.from <= value.low && value.high <= each.to);

  // As the report's map has it: nothing where nobody says that there is a tie; what is not told passes every level.
  function lineOf(relation, seen, level) {
    const line = (kind, evidence, look, digits, deep) => ({ kind, evidence, look: look || D.looks[kind], digits: digits || "", deep: deep === undefined ? -1 : deep });
    if (!seen.confirmed) return null;
    if (relation.isByName && state.forum === null) return level > D.tieFrom ? null : line("unknown", "document");
    const value = seen[state.side];
    const isDocument = seen.evidence?.id === "document";
    if (value.sign === UNKNOWN) return null;
    if (value.sign === ONE) return line("one", "one");
    if (value.sign === WITHHELD) return line("withheld", seen.confirmed.low >= D.tieFrom ? "both" : "answered");
    const group = classOf(value);
    if (value.low >= level && (isDocument || seen.confirmed.low >= level)) {
      return line(group < 0 ? "between" : "c" + group, isDocument ? "document" : "both", D.classes[group], span(value), value.low);
    }
    if (isDocument || seen.claimed.low < level) return null;
    if (state.side === "confirmed" || group < 0 || value.low < value.high) return line("oneSide", "oneSide", D.looks.one);
    return line("c" + group, "oneSide", { ...D.classes[group], dash: "2,4" }, span(value), value.low);
  }

  const allowed = (name, id) => state[name].size === 0 || state[name].has(id);

  // Everything that is seen of a wave under what is chosen.
  function look() {
    const all = relations(state.wave);
    const seen = { all, rows: [], alive: new Set(D.alive[state.wave]), degree: new Map(), near: new Set(), counts: {} };
    const tally = (name, id) => { const group = seen.counts[name] = seen.counts[name] || {}; group[id] = (group[id] || 0) + 1; };
    for (const place of seen.alive) tally("kind", ACTORS[place].kind.id);
    for (const relation of all) {
      const part = stratum(relation);
      if (!part || ![relation.a, relation.b].every((end) => allowed("kind", ACTORS[end].kind.id))) continue;
      const told = stateOf(relation);
      let line = lineOf(relation, part, state.level);
      const change = relation.move && state.forum === null && D.changes[relation.move[0]];
      if (!line) {
        const isMissing = told?.joins && (state.level <= D.tieFrom || state.state.size);
        // What has ended is seen where changes are.
        if (!isMissing && !(state.change && change?.sign === "−")) continue;
        line = { kind: isMissing ? "missing" : "ended", evidence: "missing", look: D.looks.missing, digits: "", deep: -2 };
      }
      const ids = { class: line.kind, evidence: line.evidence, state: told ? told.id : "none" };
      const isKnown = part[state.side] && part[state.side].low >= state.level;
      for (const name in ids) tally(name, ids[name]);
      if (!Object.keys(ids).every((name) => allowed(name, ids[name]))) continue;
      seen.rows.push({ ...relation, line, part, told, change, isKnown });
      for (const end of [relation.a, relation.b]) {
        seen.degree.set(end, (seen.degree.get(end) || 0) + 1);
        if (end === state.actor) seen.near.add(other(relation, end));
      }
    }
    return seen;
  }

  const chosen = () => ACTORS[state.actor];
  const isOf = (row, actor) => row.a === actor || row.b === actor;
  const isLit = (row) => !chosen() || isOf(row, state.actor);
  const other = (row, actor) => row.a === actor ? row.b : row.a;
  const deepestFirst = (a, b) => b.line.deep - a.line.deep;

  // MARK: In words

  function summary(seen) {
    let text = !seen.all.length ? W.none : say(W.shown, { n: seen.rows.filter(({ isKnown }) => isKnown).length, all: count(seen.all.length, W.relations), level: levelName(state.level), side: W.sides[state.side] });
    const more = ["oneSide", "withheld", "one", "unknown", "missing"].map((kind) => {
      const n = seen.rows.filter(({ line, isKnown }) => line.kind === kind && !isKnown).length;
      return n && count(n, W[kind + "Count"]);
    }).filter(Boolean);
    if (more.length) text += " " + say(W.besides, { list: more.join("; ") });
    if (state.forum !== null || SETS.some((name) => state[name].size)) text += " " + W.filtered;
    if (chosen()) text += " " + say(W.chosen, { name: chosen().name, n: count(seen.near.size, W.relations) });
    return text;
  }

  function changesTold() {
    if (state.wave === 0) return W.noEarlier;
    const list = D.changes.map((change, place) => {
      const n = shown.all.filter(({ move }) => move?.[0] === place).length;
      return n && [change.sign, digits(n), n === 1 ? change.name : change.plural].filter(Boolean).join(" ");
    }).filter(Boolean).join(", ");
    return say(list ? W.since : W.nothingCompared, { wave: D.waves[state.wave - 1].name, list });
  }

  // MARK: The tools

  const choices = every("#key button").map((element) => ({
    element, name: element.children[1].textContent, svg: element.firstChild, set: element.dataset.set, id: element.dataset.id
  }));

  function build() {
    document.documentElement.classList.add("live");
    every(".scripted").forEach((element) => { element.hidden = false; });
    const on = (id, type, act) => $(id) && fill($(id), { [type]: () => act($(id)) });
    on("wave", "onchange", ({ value }) => set({ wave: Number(value) }));
    on("level", "oninput", ({ value }) => set({ level: Number(value) }, true));
    on("side", "onchange", ({ value }) => set({ side: value }));
    on("forum", "onchange", ({ value }) => set({ forum: value === "" ? null : Number(value) }));
    on("change", "onchange", ({ checked }) => set({ change: checked }));
    on("reset", "onclick", () => set({ ...start(), view: state.view }));
    for (const format of ["svg", "png"]) on(format, "onclick", () => save(format));
    for (const choice of choices) {
      const press = () => {
        const next = new Set(state[choice.set]);
        if (!next.delete(choice.id)) next.add(choice.id);
        set({ [choice.set]: next });
      };
      fill(choice.element, { onclick: press }).disabled = false;
    }
    VIEWS.forEach((view, place) => {
      fill($("tab-" + view), { onclick: () => set({ view }), onkeydown: (event) => {
        const step = { ArrowRight: 1, ArrowLeft: 2 }[event.key];
        const next = VIEWS[(place + step) % 3];
        if (!step) return;
        set({ view: next });
        $("tab-" + next).focus();
      } });
    });
    every("[data-actor]").forEach((link) => fill(link, { onclick: (event) => {
      event.preventDefault();
      select(Number(link.dataset.actor));
      $("card").focus();
    } }));
    search();
    buildMap();
    fill(document, { onkeydown: (event) => {
      if (event.key === "Escape" && chosen() && !event.defaultPrevented) select(null);
    } });
    window.addEventListener("popstate", () => { state = read(); show(); });
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", show);
    window.addEventListener("resize", hints);
  }

  // A list that a text narrows, by the pattern of a combobox.
  function search() {
    const [list, input] = [$("found"), $("search")];
    let found = [];
    let at = -1;
    const put = (place) => {
      at = place;
      [...list.children].forEach((item, number) => item.setAttribute("aria-selected", number === at));
      if (at < 0) input.removeAttribute("aria-activedescendant");
      else { input.setAttribute("aria-activedescendant", "found-" + at); list.children[at].scrollIntoView({ block: "nearest" }); }
      list.hidden = !found.length;
      input.setAttribute("aria-expanded", !list.hidden);
    };
    const choose = ({ place }) => { input.value = ""; open(); select(place); $("card").focus(); };
    const open = () => {
      const text = plain(input.value.trim());
      const all = !text ? [] : ACTORS.filter((actor) => actor.key.includes(text) && shown.alive.has(actor.place))
        .sort((a, b) => b.key.startsWith(text) - a.key.startsWith(text) || order.compare(a.name, b.name));
      found = all.slice(0, 40);
      list.replaceChildren(...found.map((actor, place) => make("li", {
        id: "found-" + place, role: "option", text: actor.name, onmousedown: (event) => { event.preventDefault(); choose(actor); }
      })));
      put(-1);
      $("matches").textContent = text ? count(all.length, W.found) : "";
    };
    fill(input, { oninput: open, onblur: () => { found = []; put(-1); }, onkeydown: (event) => {
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (step && found.length) put(at < 0 && step < 0 ? found.length - 1 : (at + step + found.length) % found.length);
      else if (event.key === "Enter" && found.length) choose(found[Math.max(0, at)]);
      else if (event.key === "Escape" && input.value) { input.value = ""; open(); }
      else return;
      event.preventDefault();
    } });
  }

  // The key's rows count what there is, and filter.
  function key(seen) {
    for (const { element, set, id } of choices) {
      const [n, isOn] = [(seen.counts[set] || {})[id] || 0, state[set].has(id)];
      fill(element, { "aria-pressed": isOn }).hidden = !n && !isOn;
      element.lastChild.textContent = digits(n);
    }
    every("[data-dark]").forEach((line) => line.setAttribute("stroke", line.dataset[ink().line]));
    every("#key [role=group]").forEach((group) => { group.hidden = !group.querySelector("button:not([hidden])"); });
  }

  // MARK: The map

  const LIGHT = { line: "color", ink: "#1b2430", paper: "#ffffff", alarm: "#9b1c1c" };
  const DARK = { line: "dark", ink: "#e8ecf1", paper: "#161b22", alarm: "#ff9c96" };
  const ink = () => matchMedia("(prefers-color-scheme: dark)").matches ? DARK : LIGHT;
  const WAYS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
  const BOLD = { "font-weight": "bold" };

  let svg = null;
  let layer = null;
  let spots = [];
  let zoom = 1;
  let focused = null;
  const frame = document.querySelector(".picture");

  function buildMap() {
    if (!D.map) return;
    svg = frame.querySelector("svg");
    svg.setAttribute("role", "group");
    every(".tie, .missing, .digit", svg).forEach((old) => old.remove());
    layer = draw("g", { "aria-hidden": "true" });
    svg.querySelector("rect").after(layer);
    const press = (place) => select(state.actor === place ? null : place);
    spots = ACTORS.map(({ place, element }) => element && {
      group: fill($("map-" + element), {
        role: "button", tabindex: -1, onclick: () => press(place), onfocus: () => { focused = place; rove(); },
        onkeydown: (event) => {
          if (event.key === "Enter" || event.key === " ") { event.preventDefault(); press(place); } else walk(event, place);
        }
      }),
      name: $("map-" + element + "-name"), x: D.map.places[place][0], y: D.map.places[place][1]
    });
    const fit = () => (frame.clientWidth - 4) / D.map.width;
    const zoomTo = (factor) => () => { zoom = Math.min(4, Math.max(0.15, factor())); size(); };
    fill($("closer"), { onclick: zoomTo(() => zoom * 1.25) });
    fill($("farther"), { onclick: zoomTo(() => zoom / 1.25) });
    fill($("fit"), { onclick: zoomTo(fit) });
    zoom = Math.min(1.5, Math.max(fit(), 0.8));
    size();
  }

  function size() {
    fill(svg, { width: D.map.width * zoom, height: D.map.height * zoom });
    hints();
  }

  // One actor at a time is in the order of the tab key; arrows lead on from it.
  const isThere = (place) => place !== null && spots[place] && !spots[place].group.hasAttribute("display");
  function rove() {
    const seat = [focused, state.actor].find(isThere);
    const first = seat === undefined ? spots.findIndex((_, place) => isThere(place)) : seat;
    spots.forEach((spot, place) => spot?.group.setAttribute("tabindex", place === first ? 0 : -1));
  }

  function walk(event, from) {
    const way = WAYS[event.key];
    if (!way) return;
    event.preventDefault();
    const near = new Set(shown.rows.filter((row) => isOf(row, from)).map((row) => other(row, from)));
    let best = null;
    spots.forEach((spot, place) => {
      if (place === from || !isThere(place)) return;
      const [dx, dy] = [spot.x - spots[from].x, spot.y - spots[from].y];
      const [along, aside] = [dx * way[0] + dy * way[1], Math.abs(dx * way[1]) + Math.abs(dy * way[0])];
      // A neighbor in about that direction, else whoever stands there.
      const cost = along + 2 * aside + (near.has(place) && aside <= 2 * along ? 0 : 1e6);
      if (along > 0.5 && (!best || cost < best.cost)) best = { cost, spot };
    });
    if (best) best.spot.group.focus();
  }

  function drawMap(seen) {
    if (!D.map) return;
    const paint = ink();
    svg.querySelector("rect").setAttribute("fill", paint.paper);
    layer.replaceChildren(...drawnLines(seen, paint));
    const isHere = (actor) => seen.alive.has(actor.place) && allowed("kind", actor.kind.id);
    for (const actor of ACTORS) {
      const spot = spots[actor.place];
      if (!spot) continue;
      const isNear = !chosen() ? seen.degree.has(actor.place) : actor.place === state.actor || seen.near.has(actor.place);
      for (const part of [spot.group, spot.name].filter(Boolean)) {
        part.setAttribute("opacity", isNear ? 1 : chosen() ? 0.2 : 0.45);
        if (isHere(actor)) part.removeAttribute("display"); else part.setAttribute("display", "none");
      }
      if (spot.name) every("text", spot.name).forEach((text) => text.setAttribute("fill", paint.ink));
      spot.group.classList.toggle("chosen", actor.place === state.actor);
      fill(spot.group, {
        "aria-pressed": actor.place === state.actor,
        "aria-label": say(W.spot, { name: actor.name, kind: actor.kind.name, n: count(seen.degree.get(actor.place) || 0, W.relations) })
      });
    }
    rove();
    const alone = ACTORS.filter((actor) => !actor.element && isHere(actor));
    $("alone").replaceChildren(alone.length ? count(alone.length, W.alone) : "",
      ...alone.slice(0, 40).flatMap(({ place }) => [" ", link(place)]), alone.length > 40 ? " …" : "");
    const spot = spots[state.actor];
    if (spot && centered !== state.actor) frame.scrollTo(spot.x * zoom - frame.clientWidth / 2, spot.y * zoom - frame.clientHeight / 2);
    centered = state.actor;
  }

  let centered = null;

  // The weakest first, so that the deepest lie on top; those of the chosen actor last.
  function drawnLines(seen, paint) {
    const rows = seen.rows.filter(({ a, b }) => spots[a] && spots[b])
      .sort((a, b) => isLit(a) - isLit(b) || a.line.deep - b.line.deep);
    const few = seen.degree.size <= 25;
    const [lines, labels] = [[], []];
    for (const row of rows) {
      const way = LINES[row.key] || [0, 0, [spots[row.a], spots[row.b]].flatMap(({ x, y }) => [x, y]), 0];
      const change = state.change && row.change?.sign ? row.change : null;
      const isQuiet = !isLit(row) || (state.change && !change);
      const [look, isStrong, isOwn] = [change || row.line.look, row.line.deep >= D.strongFrom, chosen() && isLit(row)];
      const sign = change ? change.sign : row.told?.marked ? row.told.sign : "";
      const text = rows.length > 250 && !isOwn ? "" : [sign, few || isStrong || isOwn ? row.line.digits : ""].filter(Boolean).join(" ");
      lines.push(draw("polyline", {
        points: way[2].join(" "), fill: "none", class: row.line.kind, "data-pair": row.key, opacity: isQuiet ? 0.13 : 1,
        stroke: look[paint.line], "stroke-dasharray": row.line.look.dash,
        "stroke-width": row.line.look.width * (!few && !isStrong && row.line.deep >= 0 ? 0.75 : 1)
      }, draw("title", { text: pairTold(row) })));
      if (!text || isQuiet) continue;
      const middle = Math.floor((way[2].length / 2 - 1) / 2) * 2;
      const [x, y] = way[3] || [0, 1].map((axis) => (way[2][middle + axis] + way[2][middle + 2 + axis]) / 2);
      const color = sign && !change && row.told.alarm ? paint.alarm : paint.ink;
      const width = 6 * text.length + 5;
      labels.push(draw("g", { class: "digit", "pointer-events": "none" },
        draw("rect", { x: x - width / 2, y: y - 6.8, width, height: 13.6, rx: sign ? 3 : 0, fill: paint.paper, stroke: sign || row.line.evidence === "document" ? color : "none", "stroke-width": 0.8 }),
        draw("text", { x, y: y + 3.6, "text-anchor": "middle", "font-size": 10, "font-family": D.font, ...(sign && BOLD), fill: color, text })));
    }
    return [...lines, ...labels];
  }

  function pairTold(row) {
    const parts = [ACTORS[row.a].name + " – " + ACTORS[row.b].name + ": " + lineTold(row), row.told?.name, row.change?.name];
    return parts.filter(Boolean).join("; ") + (row.isMadeUp ? " (illustration)" : "");
  }
  const lineTold = (row) => row.line.kind === "unknown" ? W.byName
    : row.line.kind === "oneSide" ? say(W.oneSideSays, { level: levelName(row.part.claimed.low) }) : told(row.part[state.side]);

  // MARK: The card

  function card(seen) {
    const [host, actor] = [$("card"), chosen()];
    host.hidden = !actor;
    if (!actor) return;
    const isNow = state.wave === D.wave;
    const to = (relation) => { const place = other(relation, actor.place); return link(place, () => { select(place); host.focus(); }); };
    const own = seen.all.filter(isLit);
    const rows = seen.rows.filter(isLit).sort(deepestFirst);
    const gaps = own.flatMap((each) => each.units.filter((unit) => D.states[unit[1]].told).map((unit) => make("li", {}, to(each), ": " + unitTold(unit))));
    const next = isNow ? D.next.filter(isLit).map((each) => make("li", {}, to(each), ": " + each.text)) : [];
    const silent = D.silent[state.wave][actor.place];
    const part = (title, tag, items, most) => items.length ? [make("h3", { text: title }), make(tag, {}, ...items.slice(0, most)),
      items.length > most && make("details", {}, make("summary", { text: count(items.length - most, W.more) }), make(tag, {}, ...items.slice(most)))] : [];
    host.replaceChildren(...[
      make("h2", { text: actor.name }),
      button(W.clear, () => { select(null); $("search").focus(); }),
      make("p", { text: !seen.alive.has(actor.place) ? say(W.notAlive, { wave: D.waves[state.wave].name }) : isNow ? actor.about : capital(actor.kind.name) }),
      actor.page && make("p", {}, make("a", { href: actor.page, text: W.page })),
      ...part(W.next, "ol", next, 5), ...part(say(W.gaps, { n: gaps.length }), "ul", gaps, 6),
      ...part(say(W.ofActor, { n: rows.length, m: own.length }), "ul", rows.map((row) => make("li", { class: "row" }, chip(row), to(row),
        make("span", { class: "small", text: (row.line.deep < 0 ? String : bare)(lineTold(row)) + (row.change?.sign ? " · " + row.change.name : "") }))), 12),
      silent && make("p", { class: "small", text: count(silent, W.silent) })
    ].filter(Boolean));
  }
  function unitTold([forum, , band, clause, name]) {
    return [name, band, clause].map((text) => D.texts[text]).filter(Boolean).join("; ") + (forum < 0 ? "" : " (" + D.forums[forum].name + ")") + ".";
  }
  function chip(row, shown) {
    const value = shown || (row.line.deep >= 0 && row.part[state.side]);
    const isColored = isLevel(value) && value.low > 0;
    return make("span", { class: "chip" + (isColored ? " l" + value.low : ""), text: isColored ? value.low
      : { withheld: "•", one: "½", oneSide: "½", unknown: "?", missing: "○", ended: "−" }[row.line.kind] || row.line.digits });
  }

  // MARK: The matrix

  function matrix(seen) {
    const [host, name] = [$("matrix"), $("tab-matrix").textContent];
    let actors = ACTORS.filter((actor) => seen.degree.has(actor.place));
    let note = actors.length ? "" : W.none;
    if (actors.length > MATRIX && chosen()) {
      const near = seen.rows.filter(isLit).sort(deepestFirst).map((row) => other(row, state.actor)).slice(0, MATRIX - 1);
      note = say(W.matrixNear, { name: chosen().name, n: near.length, m: seen.near.size });
      actors = ACTORS.filter(({ place }) => place === state.actor || near.includes(place));
    }
    if (actors.length > MATRIX) {
      note = say(W.matrixMany, { n: actors.length, most: MATRIX });
      actors = [];
    }
    host.replaceChildren(note && make("p", { class: "note", text: note }));
    if (!actors.length) return;
    const cells = Object.fromEntries(seen.rows.map((row) => [row.key, row]));
    const mark = (actor) => actor.place === state.actor ? "chosen" : null;
    const grid = actors.map((one) => [
      make("th", { scope: "row", class: mark(one) }, link(one.place, null, { text: one.short, title: one.name, tabindex: -1 })),
      ...actors.map((two) => {
        const row = one !== two && cells[pairKey(one.place, two.place)];
        const title = row ? pairTold(row) : one === two ? one.short : one.short + " – " + two.short + ": " + W.noTie;
        const cell = make("td", { tabindex: -1, class: one === two ? "self" : mark(one) || mark(two), "aria-label": title });
        return row ? fill(cell, { title, onclick: () => select(one.place) }, chip(row)) : cell;
      })]);
    const seat = (line, column) => column ? grid[line][column] : grid[line][0].firstChild;
    const table = make("table", {
      class: "matrix", role: "grid", "aria-label": name, onkeydown: (event) => {
        const [way, at] = [WAYS[event.key], event.target.closest("th, td")];
        const line = grid.findIndex((row) => row.includes(at));
        if (line < 0) return;
        const column = grid[line].indexOf(at);
        if (event.key === "Enter" && column) select(actors[line].place);
        if (!way) return;
        event.preventDefault();
        const to = [line + way[1], column + way[0]];
        if (!grid[to[0]] || !grid[to[0]][to[1]]) return;
        seat(line, column).setAttribute("tabindex", -1);
        fill(seat(...to), { tabindex: 0 }).focus();
      }
    }, make("thead", {}, make("tr", {}, make("td"), ...actors.map((actor) => make("th", { scope: "col", class: mark(actor) }, make("span", { text: actor.short, title: actor.name }))))),
    make("tbody", {}, ...grid.map((cells) => make("tr", {}, ...cells))));
    seat(Math.max(0, actors.findIndex(mark)), 0).setAttribute("tabindex", 0);
    host.append(scroller(table, name, null));
  }

  // MARK: The lists

  const sorting = { rows: [D.hasSides ? "confirmed" : "level", -1], people: ["name", 1] };
  const paging = { rows: 0, people: 0 };

  const scroller = (table, name, tabindex) => make("div", { class: "framed" },
    make("p", { class: "small hint", text: W.scroll }), make("div", { class: "scroll", role: "region", "aria-label": name, tabindex }, table));

  // A column that is out of sight has a sign.
  function hints() {
    every(".framed, #map").forEach((place) => {
      const [inside, hint] = [place.querySelector(".scroll, .picture"), place.querySelector(".hint")];
      if (inside && hint) hint.hidden = inside.scrollWidth <= inside.clientWidth + 2;
    });
  }

  function list(seen) {
    const { actor } = state;
    const name = (place) => ACTORS[place].name;
    const rows = seen.rows.filter(isLit);
    const isMixed = new Set(rows.map((row) => row.isMadeUp)).size > 1;
    const first = (row) => order.compare(name(row.a), name(row.b)) <= 0 ? row.a : row.b;
    const second = (row) => other(row, chosen() ? actor : first(row));
    const rank = (all, one) => one ? all.indexOf(one) : 99;
    // What stands in a cell, and what it is sorted by where that is something else.
    table("rows", chosen() ? say(W.rowsOf, { name: name(actor), n: rows.length }) : say(W.rowsAll, { n: rows.length }), [
      !chosen() && ["a", (row) => link(first(row)), (row) => name(first(row))],
      ["b", (row) => link(second(row)), (row) => name(second(row))],
      [D.hasSides ? "confirmed" : "level", (row) => [chip(row, row.part.confirmed), row.line.kind === "unknown" ? W.byName : bare(told(row.part.confirmed))], (row) => depth(row.part.confirmed)],
      D.hasSides && ["claimed", (row) => row.line.kind === "unknown" ? "–" : told(row.part.claimed), (row) => depth(row.part.claimed)],
      ["evidence", (row) => row.part.evidence ? row.part.evidence.name : "–"],
      D.hasTargets && ["state", (row) => row.told ? row.told.name : W.noTarget, (row) => rank(D.states, row.told)],
      state.wave > 0 && ["change", changeTold, (row) => rank(D.changes, row.change)],
      isMixed && ["mark", (row) => row.isMadeUp ? "illustration" : ""]
    ], rows);

    const [gaps, deepest] = [{}, {}];
    for (const { a, b, told, line, part } of seen.rows) {
      for (const end of [a, b]) {
        if (told?.gap) gaps[end] = (gaps[end] || 0) + 1;
        if (line.deep >= 0 && depth(part[state.side]) > depth(deepest[end])) deepest[end] = part[state.side];
      }
    }
    const people = ACTORS.filter(({ place, kind }) => seen.alive.has(place) && allowed("kind", kind.id) && (!chosen() || place === actor || seen.near.has(place)));
    table("people", say(chosen() ? W.peopleNear : W.people, { n: people.length }), [
      ["name", ({ place }) => link(place), ({ name }) => name],
      ["kind", ({ kind }) => capital(kind.name)],
      ["degree", ({ place }) => seen.degree.get(place) || 0],
      ["deepest", ({ place }) => deepest[place] ? told(deepest[place]) : "–", ({ place }) => depth(deepest[place])],
      D.hasTargets && ["gaps", ({ place }) => gaps[place] || 0]
    ], people);
  }

  function changeTold({ change, move }) {
    if (!change) return "–";
    const [, before, after] = move;
    return change.name + (before !== undefined && before !== after ? " (" + before + " → " + after + ")" : "");
  }

  function table(id, title, all, rows) {
    const host = $(id);
    const columns = all.filter(Boolean);
    const [by, way] = sorting[id];
    const sorted = columns.find((column) => column[0] === by) || columns[0];
    const keyed = rows.map((row) => ({ row, key: (sorted[2] || sorted[1])(row) }))
      .sort((x, y) => way * (typeof x.key === "string" ? order.compare(x.key, y.key) : x.key - y.key));
    const pages = Math.ceil(rows.length / PAGE);
    const at = Math.max(0, Math.min(paging[id], pages - 1));
    const part = keyed.slice(at * PAGE, (at + 1) * PAGE);
    const isNumber = ([, told]) => rows.length && typeof told(rows[0]) === "number" ? "number" : null;
    const again = (focus) => { list(shown); hints(); const target = $(id + "-" + focus); if (target && !target.disabled) target.focus(); };
    const head = columns.map((column) => make("th", {
      scope: "col", class: isNumber(column), "aria-sort": column !== sorted ? null : way > 0 ? "ascending" : "descending"
    }, button(W.columns[column[0]], () => {
      const isDeepFirst = isNumber(column) || /level|confirmed|claimed|deepest/.test(column[0]);
      sorting[id] = [column[0], column === sorted ? -way : isDeepFirst ? -1 : 1];
      paging[id] = 0;
      again(column[0]);
    }, { class: "sort", id: id + "-" + column[0] })));
    const cell = (column, row, place) => make(place ? "td" : "th", { scope: place ? null : "row", class: isNumber(column) },
      ...[column[1](row)].flat().map((inside) => typeof inside === "number" ? digits(inside) : inside));
    const turn = (name, text, to) => fill(button(text, () => { paging[id] = to; again(name); }, { id: id + "-" + name }), to < 0 || to >= pages ? { disabled: "" } : {});
    host.replaceChildren(make("h3", { text: title }), rows.length
      ? scroller(make("table", {}, make("thead", {}, make("tr", {}, ...head)), make("tbody", {}, ...part.map(({ row }) => make("tr", {}, ...columns.map((column, place) => cell(column, row, place)))))), title, 0)
      : make("p", { class: "note", text: W.none }));
    if (pages > 1) {
      host.append(make("div", { class: "bar" }, turn("previous", W.previous, at - 1),
        make("span", { role: "status", text: say(W.part, { from: at * PAGE + 1, to: at * PAGE + part.length, all: rows.length }) }), turn("following", W.following, at + 1)));
    }
  }

  // MARK: Save as picture

  function save(format) {
    const [width, height] = $("sheet").value.split(" ").map(Number);
    const blob = new Blob([new XMLSerializer().serializeToString(picture(width, height))], { type: "image/svg+xml" });
    const hand = (file) => {
      const url = URL.createObjectURL(file);
      make("a", { href: url, download: D.file + "-" + D.waves[state.wave].file + "." + format }).click();
      setTimeout(() => URL.revokeObjectURL(url), 1e4);
      $("matches").textContent = W.saved;
    };
    if (format === "svg") return hand(blob);
    const image = new Image();
    image.onload = () => {
      const canvas = make("canvas", { width: 2 * width, height: 2 * height });
      canvas.getContext("2d").drawImage(image, 0, 0, 2 * width, 2 * height);
      canvas.toBlob(hand, "image/png");
    };
    image.src = URL.createObjectURL(blob);
  }

  // What is seen on the map, on light ground: with its title, its key, and whom it is for on its face.
  function picture(width, height) {
    const [paint, edge, keyWidth] = [LIGHT, 28, 230];
    const sheet = draw("svg", { width, height, viewBox: "0 0 " + width + " " + height, "font-family": D.font },
      draw("title", { text: D.title }), draw("rect", { width, height, fill: "#ffffff" }));
    const room = width - 2 * edge;
    // Text in lines, from a corner down; returns where the next begins.
    const write = (text, x, y, size, within, look) => {
      for (const line of wrap(text, size, within)) {
        sheet.append(draw("text", { x, y: y + size * 0.8, "font-size": size, fill: paint.ink, text: line, ...look }));
        y += size * 1.3;
      }
      return y;
    };
    let top = edge;
    if (D.mark) {
      sheet.append(draw("rect", { width, height: 26, fill: "#9b1c1c" }));
      write(D.mark, edge, 7.5, 13, room, { fill: "#ffffff", ...BOLD });
      top += 20;
    }
    top = write([D.title, chosen()?.name].filter(Boolean).join(" · "), edge, top, 21, room, BOLD);
    const facts = [capital(D.waves[state.wave].name), W.sides[state.side], say(W.fromLevel, { level: levelName(state.level) }), state.forum !== null && D.forums[state.forum].name];
    const filters = choices.filter((choice) => state[choice.set].has(choice.id)).map((choice) => choice.name);
    top = write(facts.concat(filters).filter(Boolean).join(" · ") + (state.change ? ". " + changesTold() : ""), edge, top + 3, 13, room, { fill: "#505b67" });
    const foot = [D.notice, D.source].filter(Boolean).join(" ");
    const bottom = height - 20 - 14.3 * wrap(foot, 11, room).length;
    write(foot, edge, bottom + 6, 11, room);
    const map = draw("svg", { x: edge, y: top + 8, width: room - keyWidth - 16, height: bottom - top - 12, viewBox: "0 0 " + D.map.width + " " + D.map.height }, ...drawnLines(shown, paint));
    spots.forEach((spot, place) => {
      if (!isThere(place)) return;
      for (const part of [spot.group, spot.name].filter(Boolean)) {
        const copy = part.cloneNode(true);
        [...copy.attributes].forEach(({ name }) => { if (name !== "opacity") copy.removeAttribute(name); });
        if (part === spot.name) every("text", copy).forEach((text) => text.setAttribute("fill", paint.ink));
        map.append(copy);
      }
    });
    sheet.append(map);
    const used = ({ set, id, element }) => set !== "evidence" && !element.hidden && (set !== "state" || D.states.some((each) => each.id === id && each.marked));
    const x = width - edge - keyWidth;
    let y = top + 8;
    for (const name of SETS) {
      const rows = choices.filter((choice) => choice.set === name && used(choice));
      if (rows.length) y = write($("key-" + name).textContent, x, y, 12, keyWidth, BOLD) + 4;
      for (const choice of rows) {
        if (y > bottom - 14) break;
        const swatch = fill(choice.svg.cloneNode(true), { x, y: y - 2, color: paint.ink });
        every("[data-dark]", swatch).forEach((line) => line.setAttribute("stroke", line.dataset.color));
        sheet.append(swatch);
        y = write(choice.name, x + 38, y, 12, keyWidth - 38) + 2;
      }
      y += 8;
    }
    return sheet;
  }

  function wrap(text, size, room) {
    const lines = [];
    for (const word of text.split(" ")) {
      const last = lines.length - 1;
      if (last >= 0 && (lines[last] + " " + word).length <= room / (size * 0.53)) lines[last] += " " + word;
      else lines.push(word);
    }
    return lines;
  }

  // MARK: All of it

  let shown = null;

  function show() {
    shown = look();
    for (const id of ["wave", "level", "side", "forum"]) if ($(id)) $(id).value = state[id] ?? "";
    $("level-name").textContent = levelName(state.level);
    $("level").setAttribute("aria-valuetext", levelName(state.level));
    if ($("since")) {
      $("change").checked = state.change;
      $("change").disabled = state.wave === 0;
      $("changes").textContent = changesTold();
    }
    const had = document.activeElement;
    const text = summary(shown);
    if ($("status").textContent !== text) $("status").textContent = text;
    for (const view of VIEWS) {
      const isOn = view === state.view;
      $(view).hidden = !isOn;
      fill($("tab-" + view), { "aria-selected": isOn, tabindex: isOn ? 0 : -1 });
    }
    $("bar").hidden = !D.map || state.view !== "map";
    key(shown);
    card(shown);
    ({ map: drawMap, matrix, list })[state.view](shown);
    hints();
    // Where what had the focus was drawn anew or is gone.
    if (had !== document.body && document.activeElement === document.body) $(state.view).querySelector("[tabindex='0']").focus();
  }

  state = read();
  build();
  show();
  if (chosen()) $("card").focus();
})();
