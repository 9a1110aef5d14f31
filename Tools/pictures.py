"""Takes the pictures of README.md anew: `make pictures`, after `make demo`.

    pictures.py SITE DIR        SITE: the samples' site; DIR: where the pictures go
"""

import shutil
import sys
from pathlib import Path

from playwright.sync_api import sync_playwright

# Name, page, width of the window, height that is shown.
PICTURES = [
    ("status", "distribution-integration/index.html", 1120, 1500),
    ("sheet", "distribution-integration/acceptance/S4.html", 880, 1760),
    ("portfolio", "index.html", 1280, 960),
]


def main(site: Path, folder: Path):
    with sync_playwright() as playwright:
        # A container's root has no sandbox to run in; the pages are our own.
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        for name, page, width, height in PICTURES:
            tab = browser.new_page(viewport={"width": width, "height": height}, color_scheme="light")
            tab.goto((site / page).resolve().as_uri())
            tab.screenshot(path=folder / f"{name}.png")
            tab.close()
        browser.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
