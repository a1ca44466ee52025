"""Passages: found again after the text around them, or they themselves, were edited."""

# SPDX-License-Identifier: MIT

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.passages import (
    Selector,
    columns_of,
    find,
    make,
    paragraph_at,
    selector_of,
    sentence_around,
    sentence_beside,
)
from db.records import Citation

TEXT = (
    "The board met on Monday. Ada was made head of the mill, the paper says.\n"
    "Two years later Grace took over the mill. In 1851 the wheel broke.\n"
    "\n"
    "The wheel was mended by spring. In 1852 the mill made more flour than ever before.\n"
)


def passage(words: str, text: str = TEXT, nth: int = 1) -> Selector:
    """The selector of the nth place where the words stand."""
    start = -1
    for _ in range(nth):
        start = text.index(words, start + 1)
    return make(text, start, start + len(words))


def words_at(text: str, place: tuple[int, int] | None) -> str | None:
    return None if place is None else text[slice(*place)]


def test_a_passage_remembers_its_words_and_what_stands_around() -> None:
    selector = passage("head of the mill")
    assert selector.exact == "head of the mill"
    assert selector.prefix == "e board met on Monday. Ada was made "[-32:]
    assert selector.suffix == ", the paper says.\nTwo years late"


@pytest.mark.parametrize(("start", "end"), [(-1, 4), (4, 4), (5, 4), (0, len(TEXT) + 1)])
def test_what_is_no_part_of_the_text_makes_no_passage(start: int, end: int) -> None:
    with pytest.raises(ValueError, match="no passage"):
        make(TEXT, start, end)


@given(st.text(min_size=1, max_size=80), st.data())
def test_every_passage_is_found_in_the_text_it_is_of(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    assert find(text, make(text, start, end)) == (start, end)


@given(st.text(alphabet="abc \n", max_size=60), st.text(alphabet="abc \n", max_size=60))
def test_text_put_before_and_behind_moves_a_passage(before: str, behind: str) -> None:
    edited = before + TEXT + behind
    selector = passage("Grace took over the mill")
    assert words_at(edited, find(edited, selector)) == "Grace took over the mill"


@pytest.mark.parametrize("nth", [1, 2, 3])
def test_of_equal_words_the_one_with_the_same_surroundings_is_found(nth: int) -> None:
    selector = passage("the mill", nth=nth)
    edited = "Of the mill, the mill and the mill.\n" + TEXT
    place = find(edited, selector)
    assert place is not None
    assert place[0] - len("Of the mill, the mill and the mill.\n") == selector.start


def test_a_short_quote_is_lost_when_only_others_like_it_are_left() -> None:
    selector = passage("the mill", nth=2)
    edited = TEXT.replace("Two years later Grace took over the mill. ", "")
    assert find(edited, selector) is None


def test_a_passage_taken_out_of_the_text_is_lost() -> None:
    selector = passage("In 1851 the wheel broke.")
    assert find(TEXT.replace("In 1851 the wheel broke.", ""), selector) is None


@pytest.mark.parametrize(
    ("old", "new", "quoted", "found"),
    [
        ("made head of", "named the head of", "Ada was made head of the mill",
         "Ada was named the head of the mill"),
        ("Two years", "Three years", "Two years later Grace took over the mill",
         "Three years later Grace took over the mill"),
        ("ever before", "ever", "the mill made more flour than ever before",
         "the mill made more flour than ever"),
        ("1851", "1852", "1851", "1852"),
        ("flour", "flower", "flour", "flower"),
    ],
)  # fmt: skip
def test_a_passage_whose_own_words_were_changed_a_little_is_found(
    old: str, new: str, quoted: str, found: str
) -> None:
    edited = TEXT.replace(old, new, 1)
    assert words_at(edited, find(edited, passage(quoted))) == found


def test_other_line_ends_make_no_difference() -> None:
    edited = TEXT.replace(" ", "\n").replace("\n\n", "\n")
    found = words_at(edited, find(edited, passage("Grace took over the mill. In 1851")))
    assert found == "Grace\ntook\nover\nthe\nmill.\nIn\n1851"


def test_a_long_passage_is_found_though_its_middle_was_rewritten() -> None:
    lines = [f"Line {n} tells of day {n * 7} and nothing else at all. " for n in range(60)]
    selector = make("".join(lines), 40, len("".join(lines)) - 40)
    lines[30] = "Here stands something that nobody has written before. "
    edited = "A new beginning. " + "".join(lines)
    assert find(edited, selector) == (57, len(edited) - 40)


def test_chinese_words_are_found_after_an_edit() -> None:
    text = "周四，公司宣布调整。张建锋卸任云智能总裁，张勇接任。随后股价上涨。"
    selector = passage("张建锋卸任云智能总裁", text)
    edited = text.replace("周四", "2022年12月29日星期四").replace("卸任云智能", "卸任阿里云智能")
    assert words_at(edited, find(edited, selector)) == "张建锋卸任阿里云智能总裁"


def test_a_citation_without_a_quote_stays_where_it_was_while_the_text_reaches_so_far() -> None:
    only_place = Selector(4, 9, "")
    assert find(TEXT, only_place) == (4, 9)
    assert find(TEXT[:6], only_place) is None


def test_a_quote_without_a_place_is_found_by_its_words() -> None:
    assert words_at(TEXT, find(TEXT, Selector(None, None, "the wheel broke"))) == "the wheel broke"


def test_a_selector_goes_into_a_citation_and_comes_back() -> None:
    selector = passage("the wheel broke")
    stored = Citation(1, "x", **columns_of(selector))  # type: ignore[arg-type]  # by name
    assert selector_of(stored) == selector


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        ("made", "Ada was made head of the mill, the paper says."),
        ("Monday. Ada", "The board met on Monday. Ada was made head of the mill, the paper says."),
        ("In 1851", "In 1851 the wheel broke."),
        ("broke.", "In 1851 the wheel broke."),
    ],
)
def test_the_sentence_around_some_words(words: str, sentence: str) -> None:
    start = TEXT.index(words)
    assert words_at(TEXT, sentence_around(TEXT, start, start + len(words))) == sentence


@pytest.mark.parametrize("text", ["Am 29. Dez. ging Dr. A. Huber.", "第一句。张勇接任。完。"])
def test_a_dot_that_shortens_a_word_ends_no_sentence(text: str) -> None:
    start = text.index("ging") if "ging" in text else text.index("张勇")
    found = words_at(text, sentence_around(text, start, start + 2))
    assert found == (text if "ging" in text else "张勇接任。")


def test_paragraphs_are_counted_without_blank_lines() -> None:
    numbers = [paragraph_at(TEXT, TEXT.index(words)) for words in ("The board", "Two", "In 1852")]
    assert numbers == [1, 2, 3]


def test_one_goes_from_sentence_to_sentence_and_stops_at_either_end() -> None:
    text = "A title\n\nOne says 3.5 percent. Two!\nThree"
    place, said = (0, 0), []
    for _ in range(5):
        place = sentence_beside(text, *place, 1)
        said.append(words_at(text, place))
    assert said == ["A title", "One says 3.5 percent.", "Two!", "Three", ""]
    for _ in range(5):
        place = sentence_beside(text, *place, -1)
        said.append(words_at(text, place))
    assert said[5:] == ["Three", "Two!", "One says 3.5 percent.", "A title", ""]
