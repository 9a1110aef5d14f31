"""Every page at a phone's, a tablet's and a desk's width, in light and in dark."""

import json
import re

import pytest
from axe_playwright_python.sync_playwright import Axe

from conftest import ROOT, name, none_of, pages

WIDTHS = [360, 768, 1280]
SCHEMES = ["light", "dark"]

# What is wrong with the drawing of a page, in words; each with the text that it is about.
FAULTS = (ROOT / "Tests/Browser/faults.js").read_text(encoding="utf-8")


@pytest.mark.parametrize("page", pages("samples", "stress", "signed"), ids=name)
def test_page_is_drawn_well(browser, page):
    said = []
    for scheme in SCHEMES:
        context = browser.new_context(color_scheme=scheme, viewport={"width": WIDTHS[0], "height": 900})
        tab = context.new_page()
        tab.on("console", lambda message: said.append(f"console: {message.text}"))
        tab.on("pageerror", lambda error: said.append(f"error: {error}"))
        tab.on("request", lambda request: said.append(f"request: {request.url}") if request.url != page.as_uri() else None)
        tab.goto(page.as_uri())
        # What is folded is read as well.
        tab.evaluate("document.querySelectorAll('details').forEach(details => details.open = true)")
        for width in WIDTHS:
            tab.set_viewport_size({"width": width, "height": 900})
            said += [f"{width} {scheme}: {fault}" for fault in tab.evaluate(FAULTS)]
        context.close()
    none_of(said)


# Every rule once, and those that another width or scheme can break again.
ROUNDS = [
    ("light", 1280, ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]),
    ("light", 360, ["target-size", "scrollable-region-focusable", "meta-viewport", "css-orientation-lock"]),
    ("dark", 1280, ["color-contrast", "link-in-text-block"]),
]


@pytest.mark.parametrize("page", pages("samples", "stress", "signed"), ids=name)
def test_page_is_accessible(browser, page):
    said = []
    for scheme, width, rules in ROUNDS:
        context = browser.new_context(color_scheme=scheme, viewport={"width": width, "height": 900})
        tab = context.new_page()
        tab.goto(page.as_uri())
        tab.evaluate("document.querySelectorAll('details').forEach(details => details.open = true)")
        options = {"runOnly": rules, "resultTypes": ["violations"]}
        for violation in Axe().run(tab, options=options).response["violations"]:
            nodes = [node["target"][0] + " " + re.sub(r"\s+", " ", node["html"])[:120] for node in violation["nodes"]]
            said.append(f"{width} {scheme}: {violation['id']}: {violation['help']}: {json.dumps(nodes[:4], ensure_ascii=False)}")
        context.close()
    none_of(said)
