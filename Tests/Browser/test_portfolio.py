"""The portfolio's table with its script, and without it."""

import pytest

from conftest import SITES

PAGE = SITES / "samples/index.html"


@pytest.fixture
def tab(browser):
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    tab = context.new_page()
    tab.goto(PAGE.as_uri())
    yield tab
    context.close()


def shown(tab):
    return tab.eval_on_selector_all(
        ".portfolio tbody tr", "rows => rows.filter(row => row.checkVisibility()).map(row => row.cells[1].querySelector('.id').textContent)")


def test_worst_comes_first(tab):
    assert shown(tab) == ["DERP", "DMERP", "KHGL", "EUPG", "DDR"]


def test_filter_by_status_and_words(tab):
    tab.select_option(".filter select", "r")
    assert shown(tab) == ["DERP", "DMERP"]
    assert tab.inner_text(".filter output") == "2 / 5"
    # The manager's name, and a part of the ID in small letters.
    tab.fill(".filter input", "林悦")
    assert shown(tab) == ["DERP"]
    tab.select_option(".filter select", "")
    tab.fill(".filter input", "ddr okafor")
    assert shown(tab) == ["DDR"]
    tab.fill(".filter input", "nobody of this name")
    assert shown(tab) == []
    tab.fill(".filter input", "")
    assert len(shown(tab)) == 5


def test_sort_by_any_column(tab):
    columns = tab.query_selector_all(".portfolio thead button")
    finish, cost = columns[9], columns[10]
    finish.click()
    assert shown(tab) == ["KHGL", "DERP", "DMERP", "EUPG", "DDR"]
    assert tab.get_attribute(".portfolio [aria-sort]", "aria-sort") == "descending"
    finish.click()
    assert shown(tab) == ["DDR", "EUPG", "DMERP", "DERP", "KHGL"]
    assert tab.get_attribute(".portfolio [aria-sort]", "aria-sort") == "ascending"
    # By how far each is over its budget, not by the amount.
    cost.click()
    assert shown(tab)[0] == "DERP" and tab.locator("[aria-sort]").count() == 1


def test_page_is_whole_without_its_script(browser):
    context = browser.new_context(java_script_enabled=False)
    tab = context.new_page()
    tab.goto(PAGE.as_uri())
    assert tab.locator(".portfolio tbody tr").count() == 5
    assert not tab.is_visible(".filter")
    context.close()
