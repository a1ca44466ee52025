"""Which people, and which units, may be one and the same: where an other name matches.

Only a suggestion with its reason, for a person to decide; two people never stand here for a
surname (or any other single part of a name) alone, nor because their own names are alike.
"""

# SPDX-License-Identifier: MIT

import json
import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import combinations
from typing import Final, Literal

from db.drafts.candidates import find_people, find_units
from db.drafts.labels import which_name
from db.reading.named import Named, names_of
from db.search.words import folded
from db.tables import Readable

_MOST: Final = 100  # more is a fault of an import, and nobody reads so many

_ALIKE: Final = 50  # records of a name that begins so are compared
_IN: Final = "IN (SELECT value FROM json_each(:ids))"

_HAN: Final = re.compile("[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003134f]+")
_CJK: Final = re.compile("[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff]")
# Family names that most Chinese people have: a name of two characters that begins with one
# of them is a whole name (马云), another (山田) may be a family name alone.
_FAMILY: Final = frozenset(
    "王李张張刘劉陈陳杨楊赵趙黄黃周吴吳徐孙孫胡朱高林何郭马馬罗羅梁宋郑鄭谢謝韩韓唐冯馮于董萧蕭"
    "程曹袁邓鄧许許傅沈曾彭吕呂苏蘇卢盧蒋蔣蔡贾賈丁魏薛叶葉阎閻余潘杜戴夏钟鍾汪田任姜范方石姚谭譚"
    "廖邹鄒熊金陆陸郝孔白崔康毛邱秦江史顾顧侯邵孟龙龍万萬段雷钱錢汤湯尹黎易常武乔喬贺賀赖賴龚龔文"
)
_TWO_CHARACTERS: Final = (
    "欧阳 歐陽 司马 司馬 上官 诸葛 諸葛 东方 東方 皇甫 尉迟 尉遲 公孙 公孫 令狐 慕容 司徒 长孙"
    " 長孫 宇文 夏侯 端木 独孤 獨孤 南宫 南宮 高桥 高橋 石田 石井 金田 金子 林田 黄田 田中 田村"
    " 江口 白石 武田 武井"
)
_SMALL_WORDS: Final = (
    "mr mrs ms miss dr prof sir lord lady herr frau president prasident chairman ceo jr sr von van"
    " de der den del della di da dos du la le el al bin ibn ben ter zu zum zur af o"
)
_FAMILY_OF_TWO: Final = frozenset(_TWO_CHARACTERS.split())
_NO_PART: Final = frozenset(_SMALL_WORDS.split())


@dataclass(frozen=True, slots=True)
class SuggestedMerge:
    """Two records that may be one; `keep` has more events and times in office than `drop`.

    `reason` tells the other name that matches: "other name: Zhang Jianfeng".
    """

    keep: Named
    drop: Named
    reason: str


@dataclass(frozen=True)
class _Name:
    owner: int
    text: str
    kind: str  # "" = the record's own name
    language: str

    @cached_property
    def parts(self) -> tuple[str, ...]:
        return tuple(re.findall(r"[^\W_]+", folded(self.text)))


def suggested_merges(file: Readable) -> tuple[SuggestedMerge, ...]:
    """Return the pairs of people, then of units, that an other name suggests to be one."""
    people = _pairs(_names(file, "person"), of_people=True)
    units = _pairs(_names(file, "unit"), of_people=False)
    return (*_suggested(file, "person", people), *_suggested(file, "unit", units))


def suggested_for(
    file: Readable, table: Literal["person", "unit"], id: int
) -> tuple[SuggestedMerge, ...]:
    """Return the pairs of which one is this person or unit: for when its names were changed."""
    find = find_people if table == "person" else find_units
    own = _names(file, table, [id])
    alike = {each.id for name in own for each in find(file, name.text, _ALIKE)}
    pairs = _pairs(_names(file, table, [id, *alike - {id}]), of_people=table == "person")
    mine = {pair: reason for pair, reason in pairs.items() if id in pair}
    return tuple(_suggested(file, table, mine))


def _names(file: Readable, table: str, ids: Sequence[int] | None = None) -> list[_Name]:
    own, whose = ("", "") if ids is None else (f"WHERE id {_IN}", f"AND {table}_id {_IN}")
    rows = file.connection.execute(
        f"SELECT id, name, '', '' FROM {table} {own}"
        f" UNION ALL SELECT {table}_id, name, kind, language FROM alias"
        f" WHERE {table}_id IS NOT NULL {whose}",
        {"ids": json.dumps(list(ids or ()))},
    )
    return [_Name(*row) for row in rows]


def _pairs(names: Sequence[_Name], *, of_people: bool) -> dict[tuple[int, int], str]:
    """The reason by the two ids, the smaller first; the first matching name tells it."""
    of_text: dict[tuple[str, ...], list[_Name]] = defaultdict(list)
    of_owner: dict[int, list[_Name]] = defaultdict(list)
    for name in names:
        of_text[name.parts].append(name)
        of_owner[name.owner].append(name)
    found: dict[tuple[int, int], str] = {}
    for parts, same in of_text.items():
        is_name = _is_whole(parts) if of_people else bool(parts)
        if len(same) < 2 or not is_name or all(not name.kind for name in same):
            continue
        for one, other in combinations(same, 2):
            alias = one if one.kind else other
            pair = (min(one.owner, other.owner), max(one.owner, other.owner))
            if pair[0] == pair[1] or not alias.kind:
                continue
            both = (*of_owner[pair[0]], *of_owner[pair[1]])
            if not of_people or not _is_part_of_a_name(alias, both):
                found.setdefault(pair, f"{which_name(alias.kind)}: {alias.text}")
            if len(found) >= _MOST:
                return found
    return found


def _is_whole(parts: tuple[str, ...]) -> bool:
    """Tell whether a name can be a person's whole one, and not a family or given name alone."""
    text = "".join(parts)
    if not _CJK.search(text):
        return sum(len(part) > 1 and part not in _NO_PART for part in parts) >= 2
    if len(text) == 2 and _HAN.fullmatch(text):
        return text[0] in _FAMILY and text not in _FAMILY_OF_TWO
    return len(text) > 2


def _is_part_of_a_name(name: _Name, others: Iterable[_Name]) -> bool:
    """Tell whether a longer name of the two people shows this one to be its family name."""
    parts, text = name.parts, "".join(name.parts)
    if _CJK.search(text):
        longer = ("".join(other.parts) for other in others)
        is_japanese = len(text) == 2 and name.language.startswith("ja")
        return is_japanese or any(other != text and other.startswith(text) for other in longer)
    return any(
        len(other.parts) > len(parts) and other.parts[-len(parts) :] == parts for other in others
    )


def _suggested(
    file: Readable, table: str, pairs: dict[tuple[int, int], str]
) -> list[SuggestedMerge]:
    if not pairs:
        return []
    ids = sorted({id for pair in pairs for id in pair})
    names = names_of(file, table, ids)
    uses = _uses(file, table)
    found: list[SuggestedMerge] = []
    for pair, reason in sorted(pairs.items()):
        keep, drop = sorted(pair, key=lambda id: (-uses.get(id, 0), id))
        found.append(SuggestedMerge(names[keep], names[drop], reason))
    return found


def _uses(file: Readable, table: str) -> dict[int, int]:
    other = "SELECT person_id FROM tenure" if table == "person" else "SELECT unit_id FROM post"
    return dict(
        file.connection.execute(
            f"SELECT owner, count(*) FROM (SELECT {table}_id AS owner FROM event_{table}"
            f" UNION ALL {other}) WHERE owner IS NOT NULL GROUP BY owner"
        ).fetchall()
    )
