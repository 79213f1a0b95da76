"""Drives the page to explore as its readers do: with the mouse, with the keyboard alone, without a script, on a phone and
on a dark screen. Prints what is wrong, a line each, and ends with 1; prints nothing and ends with 0 when all is well.

    explore.py CHROMIUM PAGE FACTS

FACTS is JSON that the command gave of the same network: {"edges": [of level 1, of level 2, ...], "mark": text or null,
"actor": {"id": ..., "name": ..., "typed": the name without its accents}}.
"""

import json
import pathlib
import re
import sys
import tempfile
import time

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

CHROMIUM, PAGE, FACTS = sys.argv[1], pathlib.Path(sys.argv[2]).resolve(), json.loads(sys.argv[3])
ADDRESS = PAGE.as_uri()
wrong = []


def check(holds, what):
    if not holds:
        wrong.append(what)


class Reader:
    """A browser window on the page, which may ask for nothing but the page itself."""

    def __init__(self, browser, width=1200, scheme="light", script=True, motion="no-preference"):
        self.context = browser.new_context(
            viewport={"width": width, "height": 900}, color_scheme=scheme, java_script_enabled=script,
            reduced_motion=motion, accept_downloads=True)
        self.page = self.context.new_page()
        self.page.on("pageerror", lambda error: wrong.append(f"script error: {error}"))
        self.page.on("console", lambda line: line.type == "error" and wrong.append(f"console: {line.text}"))
        self.page.on("request", self.asked)

    def asked(self, request):
        if request.url.split("#")[0] != ADDRESS and not request.url.startswith(("blob:", "about:")):
            wrong.append(f"the page asks for {request.url}")

    def open(self, state=""):
        self.page.goto("about:blank")
        self.page.goto(ADDRESS + ("#" + state if state else ""))
        return self.page

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.context.close()


def status(page):
    return page.text_content("#status")


def fragment(page):
    return page.evaluate("location.hash")


def first_number(text):
    return int(re.match(r"[\d\s,]+", text).group().replace(",", "").replace("\xa0", "").strip() or -1)


def places(page):
    return page.evaluate(
        """() => Object.fromEntries([...document.querySelectorAll('#map .actor')].map((group) => {
            const shape = group.querySelector('rect, ellipse, polygon');
            return [group.id, ['x', 'y', 'cx', 'cy', 'points'].map((name) => shape.getAttribute(name))];
        }))""")


def has_no_axe_findings(browser):
    actor = "actor=" + FACTS["actor"]["id"]
    for width in (390, 1200):
        for scheme in ("light", "dark"):
            with Reader(browser, width, scheme) as reader:
                for state in ("", "view=matrix", "view=list", actor, actor + "&change=true"):
                    page = reader.open(state)
                    page.wait_for_timeout(200)
                    for finding in Axe().run(page).response["violations"]:
                        if finding["impact"] in ("serious", "critical"):
                            nodes = "; ".join(node["html"][:90] for node in finding["nodes"][:2])
                            wrong.append(f"axe, {width} {scheme} #{state}: {finding['id']}: {nodes}")
                    over = page.evaluate("document.documentElement.scrollWidth - innerWidth")
                    check(over <= 0, f"{width} #{state}: the page is {over} px wider than the window")


def is_read_without_script(browser):
    with Reader(browser, 390, script=False) as reader:
        page = reader.open()
        check(page.is_visible("#map svg"), "without script: no map")
        check(page.locator("#list tbody tr").count() > 3, "without script: no relations")
        check(page.locator("#list dt").count() > 3, "without script: no actors")
        check(page.is_visible("#key"), "without script: no key")
        check(not page.is_visible("#tools"), "without script: tools that do nothing are shown")
        check(not page.is_visible(".tabs"), "without script: tabs that do nothing are shown")
        if FACTS["mark"]:
            check(FACTS["mark"] in page.text_content("header"), "without script: no mark")


def answers_the_mouse(browser):
    with Reader(browser) as reader:
        page = reader.open()
        group = page.locator(f"#map .actor[aria-label^='{FACTS['actor']['name']}']")
        group.click()
        check(page.is_visible("#card"), "a click on an actor opens no card")
        check(FACTS["actor"]["name"] in page.text_content("#card h2"), "the card is another's")
        check("actor=" + FACTS["actor"]["id"] in fragment(page), "the address does not tell the actor")
        dim = page.locator("#map .actor[opacity='0.2']").count()
        lit = page.locator("#map .actor[opacity='1']").count()
        check(dim > 0 and lit > 1, "neighbors do not stay lit while the rest fades")
        shown = page.locator("#card li .chip").count()
        check(shown == lit - 1, f"the card has {shown} relations and the map {lit - 1} neighbors")
        # To a neighbor from the card, and back by the browser's button.
        name = page.locator("#card li .chip + button").first.text_content()
        page.locator("#card li .chip + button").first.click()
        check(page.text_content("#card h2") == name, "the card leads to no neighbor")
        page.go_back()
        check(page.text_content("#card h2") == FACTS["actor"]["name"], "back does not lead back")
        # One selection in all views.
        page.click("#tab-matrix")
        check(page.locator(".matrix tbody th.chosen").count() == 1, "the matrix does not keep the selection")
        page.click("#tab-list")
        check(FACTS["actor"]["name"] in page.text_content("#rows h3"), "the list does not keep the selection")
        page.click("#card > button")
        check(not page.is_visible("#card"), "the card does not close")


def answers_the_keyboard(browser):
    with Reader(browser) as reader:
        page = reader.open()

        def focused():
            return page.evaluate("document.activeElement.id || document.activeElement.getAttribute('class')")

        for _ in range(12):
            page.keyboard.press("Tab")
            if focused() == "search":
                break
        check(focused() == "search", "the search is not reached by the tab key")
        page.keyboard.type(FACTS["actor"]["typed"])
        check(page.locator("#found [role=option]").count() > 0, "a name without its accents finds nobody")
        check(page.get_attribute("#search", "aria-expanded") == "true", "the combobox does not say that it is open")
        page.keyboard.press("ArrowDown")
        check(page.get_attribute("#search", "aria-activedescendant") == "found-0", "no option is active")
        page.keyboard.press("Enter")
        check(page.text_content("#card h2") == FACTS["actor"]["name"], "Enter does not choose")
        check(focused() == "card", "the card does not get the focus")
        page.keyboard.press("Escape")
        check(not page.is_visible("#card"), "Escape does not clear")
        # The map: in by the tab key, on by arrows, chosen by Enter, cleared by Escape.
        page.locator("#map .actor[tabindex='0']").focus()
        check(page.locator("#map .actor[tabindex='0']").count() == 1, "the map has not one place in the tab order")
        before = focused()
        after = set()
        start = page.evaluate("document.activeElement.dataset.place || document.activeElement.id")
        for key in ("ArrowRight", "ArrowDown", "ArrowLeft", "ArrowUp"):
            page.keyboard.press(key)
            after.add(page.evaluate("document.activeElement.id"))
        check(len(after - {start}) >= 2, "arrow keys do not move on the map")
        check(before is not None and page.evaluate("document.activeElement.closest('#map svg') !== null"),
              "arrow keys leave the map")
        page.keyboard.press("Enter")
        check(page.is_visible("#card"), "Enter on the map does not choose")
        page.keyboard.press("Escape")
        check(not page.is_visible("#card"), "Escape on the map does not clear")
        # Tabs, matrix and list.
        page.locator("#tab-map").focus()
        page.keyboard.press("ArrowRight")
        check(focused() == "tab-matrix" and page.is_visible(".matrix"), "arrow keys do not turn the tabs")
        page.locator(".matrix [tabindex='0']").focus()
        page.keyboard.press("ArrowRight")
        page.keyboard.press("ArrowDown")
        check(page.evaluate("document.activeElement.tagName") == "TD", "arrow keys do not move in the matrix")
        page.keyboard.press("Enter")
        check(page.is_visible("#card"), "Enter in the matrix does not choose")
        check(page.evaluate("document.activeElement !== document.body"), "the focus is lost in the matrix")
        page.keyboard.press("Escape")
        page.locator("#tab-list").focus()
        page.keyboard.press("Enter")
        page.locator("#rows-a").focus()
        page.keyboard.press("Enter")
        check(page.locator("#rows th[aria-sort=ascending] #rows-a").count() == 1, "the list is not sorted by key")
        first = page.locator("#rows tbody th").first.text_content()
        page.keyboard.press("Enter")
        check(page.locator("#rows th[aria-sort=descending] #rows-a").count() == 1, "the order does not turn")
        check(page.locator("#rows tbody th").first.text_content() != first, "the rows stay as they were")
        check(focused() == "rows-a", "sorting loses the focus")


def counts_as_the_command_does(browser):
    with Reader(browser) as reader:
        page = reader.open()
        for level, edges in enumerate(FACTS["edges"], 1):
            page.locator("#level").fill(str(level))
            said = first_number(status(page))
            check(said == edges, f"from level {level} the page says {said} and the command {edges}")
        check(page.get_attribute("#status", "role") == "status", "counts are not spoken")


def filters_by_its_key(browser):
    with Reader(browser) as reader:
        page = reader.open()
        for group in ("class", "state", "kind"):
            row = page.locator(f"#key button[data-set={group}]:visible").first
            before = page.locator("#map polyline").count()
            number = int(row.locator(".n").text_content())
            row.click()
            after = page.locator("#map polyline").count()
            check(row.get_attribute("aria-pressed") == "true", f"{group}: the row does not say that it is pressed")
            if group != "kind":
                check(after == number, f"{group}: {after} lines, and the key says {number}")
            check(after < before or after == number, f"{group}: nothing is left out")
            check(group + "=" in fragment(page), f"{group}: the address does not tell")
            row.click()
            check(page.locator("#map polyline").count() == before, f"{group}: not all come back")


def keeps_places_over_waves(browser):
    with Reader(browser) as reader:
        page = reader.open()
        count = page.locator("#wave option").count()
        before, told = places(page), page.locator("#map polyline").count()
        check(len(before) > 3, "there are no places")
        counts = set()
        for wave in range(count):
            page.select_option("#wave", str(wave))
            check(places(page) == before, f"wave {wave} moves actors")
            counts.add(page.inner_html("#map svg g[aria-hidden=true]"))
        check(len(counts) == count, "waves look alike")
        page.select_option("#wave", str(count - 1))
        check(page.locator("#map polyline").count() == told, "the wave does not come back")
        check(len(page.text_content("#changes")) > 10, "what changed is not told")
        page.check("#change")
        check("change=true" in fragment(page), "the address does not tell that changes are shown")


def tells_all_in_its_address(browser):
    with Reader(browser) as reader:
        page = reader.open()
        page.locator("#level").fill("4")
        page.click("#tab-list")
        page.select_option("#wave", "0")
        page.locator("#key button[data-set=state]:visible, #key button[data-set=class]:visible").first.click()
        page.locator("#rows button.link").first.click()
        address, said, title = fragment(page), status(page), page.text_content("#card h2")
        with Reader(browser) as other:
            again = other.open(address[1:])
            check(status(again) == said, f"{address} says another thing when opened")
            check(again.text_content("#card h2") == title, f"{address} opens another card")
            check(again.get_attribute("#tab-list", "aria-selected") == "true", f"{address} opens another view")
            check(fragment(again) == address, f"{address} does not stay")
        for _ in range(3):
            page.go_back()
        check(page.locator("#card").is_hidden(), "back does not undo")
        check(page.input_value("#wave") != "0", "back does not undo the wave")
        for odd in ("actor=nobody&level=99&view=x&wave=y&kind=z", "%E0%A4%A", "actor="):
            page = reader.open(odd)
            check(page.is_visible("#status"), f"#{odd} breaks the page")


def saves_pictures(browser):
    with Reader(browser, scheme="dark") as reader:
        page = reader.open("actor=" + FACTS["actor"]["id"])
        folder = pathlib.Path(tempfile.mkdtemp())
        for sheet, size in (("1123 794", (2246, 1588)), ("1280 720", (2560, 1440))):
            page.select_option("#sheet", sheet)
            for format in ("svg", "png"):
                with page.expect_download() as waiting:
                    page.click("#" + format)
                file = folder / waiting.value.suggested_filename
                waiting.value.save_as(file)
                data = file.read_bytes()
                if format == "svg":
                    text = data.decode()
                    check("<polyline" in text and "<text" in text, "the saved picture is empty")
                    check(FACTS["actor"]["name"] in text, "the saved picture does not tell its actor")
                    if FACTS["mark"]:
                        check(FACTS["mark"].split(":")[0] in text, "the saved picture bears no mark")
                    check("#161b22" not in text, "the saved picture is dark")
                else:
                    check(data[:8] == b"\x89PNG\r\n\x1a\n", "the saved bitmap is none")
                    found = tuple(int.from_bytes(data[at:at + 4], "big") for at in (16, 20))
                    check(found == size, f"the bitmap is {found}, not {size}")
                    check(len(data) > 40_000, "the saved bitmap is empty")


def shows_that_columns_go_on(browser):
    with Reader(browser, 390) as reader:
        page = reader.open("view=list")
        wide = page.evaluate("() => { const s = document.querySelector('#rows .scroll'); return s.scrollWidth > s.clientWidth; }")
        check(wide == page.is_visible("#rows .hint"), "columns are out of sight without a sign")


def rests_when_asked(browser):
    with Reader(browser, motion="reduce") as reader:
        page = reader.open()
        duration = page.evaluate("getComputedStyle(document.querySelector('#map .actor')).transitionDuration")
        check(duration in ("0s", ""), "things move though the reader asked for rest")


def opens_in_time(browser):
    with Reader(browser) as reader:
        begin = time.monotonic()
        page = reader.open()
        page.wait_for_selector("#status:not(:empty)")
        took = time.monotonic() - begin
        check(took < 3, f"it takes {took:.1f} s to open")
        check(page.locator("*").count() < 30_000, "too much is drawn at once")


PARTS = [
    has_no_axe_findings, is_read_without_script, answers_the_mouse, answers_the_keyboard,
    counts_as_the_command_does, filters_by_its_key, keeps_places_over_waves, tells_all_in_its_address,
    saves_pictures, shows_that_columns_go_on, rests_when_asked, opens_in_time,
]

with sync_playwright() as playwright:
    browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
    chosen = [part for part in PARTS if part.__name__ in FACTS.get("only", [part.__name__])]
    for part in chosen:
        try:
            part(browser)
        except Exception as error:  # Told as any other fault, so that the other parts are still driven.
            wrong.append(f"{part.__name__}: {str(error).splitlines()[0]}")
    browser.close()

print("\n".join(dict.fromkeys(wrong)), end="\n" if wrong else "")
sys.exit(1 if wrong else 0)
