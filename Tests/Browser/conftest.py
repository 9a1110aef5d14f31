"""Pages for the checks: the samples and the stress cases, built once by the binary that `STEERCO_BINARY` names."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest
from playwright.sync_api import sync_playwright

import signed
import stress

ROOT = Path(__file__).resolve().parents[2]
BINARY = Path(os.environ.get("STEERCO_BINARY", ROOT / ".build/release/steerco"))
STATUS_DATE = "2026-11-20"
SITES = ROOT / ".build/browser-sites"


def build(projects: Path, site: Path, *options: str) -> Path:
    done = subprocess.run(
        [BINARY, "build", projects, "-o", site, "--as-of", STATUS_DATE, "--cache", SITES / "cache", *options],
        capture_output=True, text=True, check=False,
    )
    # Findings are wanted in the stress cases; that nothing was built is not.
    assert done.returncode in (0, 1) and (site / "index.html").exists(), done.stderr
    return site


def pytest_configure(config):
    # Once, by the process that hands out the tests and before it asks which pages there are.
    if hasattr(config, "workerinput"):
        return
    shutil.rmtree(SITES, ignore_errors=True)
    stress.write(SITES / "stress-projects")
    subprocess.run([ROOT / "Tools/sample-history.sh", SITES / "sample-history"], capture_output=True, check=True)
    build(SITES / "sample-history/projects", SITES / "samples")
    build(SITES / "stress-projects", SITES / "stress")
    signed.write(SITES / "signed-projects", BINARY)
    build(SITES / "signed-projects", SITES / "signed", "--no-history")


def pages(*sites: str) -> list[Path]:
    """The HTML pages of sites, in the order of their names; the page of rules is the same on each and comes once."""
    found = [page for site in sites for page in sorted((SITES / site).rglob("*.html"))]
    # Weekly pages differ by their week alone: the first, one in the middle and the last of each project will do.
    found = [page for page in found if page.parent.name != "weekly" or page.stem[-2:] in ("33", "40", "46")]
    # Of the projects that are there for their sheets, the sheets, and a report of each kind of them.
    found = [page for page in found if not page.is_relative_to(SITES / "signed") or page.parent.name == "acceptance"
             or page.name == "index.html" and page.parent.name in ("en-void", "zh-Hans-signed")]
    return [page for page in found if page.name != "rules.html" or page.is_relative_to(SITES / sites[0])]


def none_of(said: list[str]):
    """Fails with every line, each once."""
    if said:
        pytest.fail("\n".join(dict.fromkeys(said)), pytrace=False)


def name(page: Path) -> str:
    return str(page.relative_to(SITES))


@pytest.fixture(scope="session")
def browser():
    with sync_playwright() as playwright:
        # A container's root has no sandbox to run in; the pages are our own.
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        yield browser
        browser.close()
