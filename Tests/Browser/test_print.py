"""Pages on A4 paper."""

import io
import re

import pytest
from pypdf import PdfReader

from conftest import SITES, name, none_of, pages

STATUS = [page for page in pages("samples", "stress") if page.name == "index.html" and page.parent.parent.parent == SITES]
SHEETS = [page for page in pages("samples", "stress", "signed") if page.parent.name == "acceptance"]


def printed(browser, page):
    """The text of each printed page, and the page itself as it is on the screen."""
    tab = browser.new_page()
    tab.goto(page.as_uri())
    pdf = tab.pdf(prefer_css_page_size=True, print_background=True)
    tab.emulate_media(media="print")
    return [sheet.extract_text() for sheet in PdfReader(io.BytesIO(pdf)).pages], tab


def is_in(words, text):
    """Whether words stand in a printed page's text, whatever the spaces: a line's end on paper is none in the text.

    A font gives some characters as the radicals that look the same, of which any will do.
    """
    pattern = "".join(f"(?:{re.escape(character)}|[\u2e80-\u2fdf])" if "\u2e80" <= character else re.escape(character)
                      for character in re.sub(r"\s", "", words))
    return re.search(pattern, re.sub(r"\s", "", text).replace("\ufb01", "fi").replace("\ufb02", "fl")) is not None


@pytest.mark.parametrize("page", [page for page in STATUS if page.is_relative_to(SITES / "samples")], ids=name)
def test_status_report_takes_four_pages(browser, page):
    sheets, tab = printed(browser, page)
    tab.close()
    assert len(sheets) <= 4


@pytest.mark.parametrize("page", STATUS, ids=name)
def test_first_page_stands_alone(browser, page):
    """Status and why, what is asked, what changed, when it ends, what it costs: whole, and on the first page."""
    sheets, tab = printed(browser, page)
    wanted = tab.eval_on_selector_all(
        ".first :is(h1, h2:not(.visually-hidden), .nums b, .dim h3, .ask li, .news li > *)",
        "all => all.filter(one => one.checkVisibility()).map(one => one.innerText)")
    later = tab.eval_on_selector_all(
        ".first ~ * h2", "all => all.filter(one => one.checkVisibility()).map(one => one.firstChild.textContent)")
    tab.close()
    none_of([words for words in wanted if not is_in(words, sheets[0])])
    none_of([words for words in later[:1] if not is_in(words, sheets[1])])
    assert wanted


CLIPPED = """() => [...document.querySelectorAll('.scroll')].filter(one => one.checkVisibility()
  && one.scrollWidth > one.clientWidth + 1).map(one => one.getAttribute('aria-label'))"""


@pytest.mark.parametrize("page", [page for page in pages("samples", "stress") if page.name == "index.html"], ids=name)
def test_nothing_leaves_the_paper(browser, page):
    """A table that scrolls on a screen is cut off on paper."""
    context = browser.new_context(viewport={"width": 703, "height": 1000})
    tab = context.new_page()
    tab.goto(page.as_uri())
    tab.emulate_media(media="print")
    clipped = tab.evaluate(CLIPPED)
    wide = tab.evaluate("document.documentElement.scrollWidth")
    context.close()
    assert (clipped, wide) == ([], 703)


@pytest.mark.parametrize("page", SHEETS, ids=name)
def test_short_sheet_is_one_page(browser, page):
    """What is signed stands on one page with the signatures; a final sheet's annexes come after it."""
    sheets, tab = printed(browser, page)
    criteria = len(tab.query_selector_all(".crit:not(.issues) tbody tr"))
    signed = tab.eval_on_selector_all(".sign h3, .digest", "all => all.map(one => one.textContent)")
    annexed = tab.query_selector(".annexes") is not None
    tab.close()
    if criteria <= 8:
        none_of([words for words in signed if not is_in(words, sheets[0])])
        assert annexed or len(sheets) == 1


# Signatures, verified ones among them, refusals, lines on what was replaced, and warning bands.
BLOCKS = {"ready": (0, 0, 0, 0, 0), "partly": (1, 1, 0, 0, 0), "signed": (2, 2, 0, 0, 0), "rejected": (1, 0, 1, 0, 0),
          "changed": (0, 0, 0, 0, 1), "chain": (2, 2, 0, 2, 0), "paper": (2, 1, 0, 0, 0), "void": (0, 0, 0, 0, 1)}


@pytest.mark.parametrize("page", [page for page in SHEETS if page.is_relative_to(SITES / "signed")], ids=name)
def test_signature_blocks(browser, page):
    """A block is filled where a signature holds, and empty to be signed by hand otherwise."""
    sheets, tab = printed(browser, page)
    counts = [len(tab.query_selector_all(one)) for one in (".sealed", ".sign.ok", ".sign.no-ok", ".chain", ".errors")]
    names = tab.eval_on_selector_all(".sign dd:first-of-type", "all => all.map(one => one.textContent)")
    tab.close()
    state = page.parent.parent.name.rsplit("-", 1)[1]
    assert tuple(counts) == BLOCKS[state]
    assert [bool(one) for one in names].count(True) == counts[0]
    assert len(sheets) == 1
