"""Word lists of our own for generated files: names that no company and no person is meant by."""

# SPDX-License-Identifier: MIT

from typing import Final

COMPANIES: Final = (
    "Nordlicht", "Quillhaven", "Brambleton", "Sunward", "Kestrel Works", "Oakmere", "Tidewell",
    "Larkspur", "Grünfeld", "Marlowe & Finch", "Halcyon Yard", "Vesper Line", "Copperfield Mills",
    "Río Claro", "Ostsee Kontor", "Aurelia", "Pinewater", "Blue Heron", "Stonebridge", "Foxglove",
)  # fmt: skip

AREAS: Final = (
    "Cloud", "Payments", "Logistics", "Retail", "Games", "Maps", "Devices", "Mobility", "Health",
    "Music", "Video", "Search", "Security", "Energy", "Robotics", "Travel", "Insurance", "Grocery",
    "Education", "Advertising", "Storage", "Networks", "Chips", "Research", "Translation",
    "Marketplace", "Warehousing", "Messaging", "Analytics", "Identity",
)  # fmt: skip

FORMS: Final = (
    "Group", "Studio", "Lab", "Works", "Services", "Platform", "Institute", "Team", "Office",
    "International", "Europe", "Asia", "Infrastructure", "Operations", "Academy", "Unit",
)  # fmt: skip

CHINESE_UNITS: Final = ("云图计算", "青鸟物流", "晨光研究院", "海风支付", "山河游戏", "明月零售")

LONG_UNITS: Final = {  # with the short name that a title uses
    "Office for the Coordination of Regional Infrastructure Programmes": "Regional Office",
    "Gesellschaft für vorausschauende Lagerwirtschaft und Verteilung": "Lagergesellschaft",
    "Centre for Research into Long-Distance Freight and Cold Chains": "Freight Centre",
}

FIRST_NAMES: Final = (
    "Anna", "Björn", "Carla", "David", "Elif", "Farid", "Greta", "Hugo", "Ines", "Jonas", "Kim",
    "Léa", "Mateo", "Nadia", "Oskar", "Priya", "Quentin", "Rosa", "Søren", "Tomás", "Ulrike",
    "Vera", "Wanda", "Xenia", "Yusuf", "Zoë", "Amara", "Bilal", "Chiara", "Dmitri", "Emeka",
    "Fatima", "Goran", "Hana", "Ivo", "Jelena", "Kofi", "Liv", "Malik", "Noor",
)  # fmt: skip

SURNAMES: Final = (
    "Adler", "Bergström", "Castellan", "Duval", "Eriksen", "Farrow", "Gruber", "Halloran", "Ito",
    "Jovanovic", "Kessler", "Lindqvist", "Moreau", "Nakagawa", "Okafor", "Petrov", "Quist",
    "Rahman", "Sandoval", "Thorne", "Ueda", "Vasquez", "Weiss", "Yılmaz", "Zimmer", "Achterberg",
    "Bianchi", "Chowdhury", "Dahl", "Espinoza", "Fenwick", "Gallo", "Hartmann", "Iversen",
    "Jansen", "Kowalski", "Larsen", "Mbeki", "Novak", "Olsen", "Park", "Reyes", "Schäfer",
    "Tanaka", "Ulrich", "Voss", "Winter", "Xu", "Young", "Zanetti",
)  # fmt: skip

CHINESE_NAMES: Final = (
    ("Lin Xiaoyu", "林晓雨"), ("Chen Haoran", "陈浩然"), ("Wang Siyuan", "王思远"),
    ("Zhao Mingzhe", "赵明哲"), ("Liu Yutong", "刘雨桐"), ("Sun Jiayi", "孙佳怡"),
    ("He Zhiyuan", "何志远"), ("Guo Anqi", "郭安琪"),
)  # fmt: skip

LEADING: Final = ("president", "head", "director", "managing director", "general manager")
OTHER_POSTS: Final = (
    "chief financial officer", "chief technology officer", "deputy head", "head of product",
    "head of operations", "chief of staff", "general counsel",
)  # fmt: skip

PLACES: Final = (
    "Hamburg", "Singapore", "Lisbon", "São Paulo", "Osaka", "Nairobi", "Toronto", "Gdańsk",
    "Zürich", "Austin", "Hong Kong", "Leipzig", "Mumbai", "Oslo", "Santiago", "Busan",
)  # fmt: skip

THINGS: Final = (
    "data centre", "supply contract", "mobile app", "billing system", "warehouse network",
    "storage service", "privacy policy", "price list", "developer portal", "recycling programme",
    "training scheme", "loyalty card", "delivery fleet", "research budget", "login service",
    "payment gateway", "quality report", "partner programme", "pilot plant", "customer forum",
)  # fmt: skip

METRICS: Final = (
    ("revenue", "m EUR"), ("operating income", "m EUR"), ("employees", "people"),
    ("customers", "thousand"), ("market share", "%"), ("growth", "%"), ("uptime", "%"),
)  # fmt: skip

TITLES: Final[dict[str, tuple[str, ...]]] = {
    "appointment": (
        "{person} takes over at {unit}", "{person} becomes head of {unit}",
        "{unit} names {person} for the {thing}",
    ),
    "departure": (
        "{person} leaves {unit}", "{person} gives up the {thing} at {unit}",
        "{unit} and {person} part ways",
    ),
    "reorganisation": (
        "{unit} takes in {other}", "{unit} is put under {other}",
        "{unit} hands its {thing} to {other}",
    ),
    "announcement": (
        "{unit} announces a new {thing}", "{unit} postpones the {thing}",
        "{unit} opens an office in {place}",
    ),
    "incident": (
        "{thing} of {unit} fails in {place}", "{unit}: {thing} out of service",
        "Fire near the {unit} site in {place}",
    ),
    "figure": (
        "{unit} reports {metric} for the {thing}", "{metric} of {unit} above the plan",
        "{unit}: {metric} below last year",
    ),
    "product": (
        "{unit} launches its {thing}", "{unit} retires the old {thing}",
        "{thing} of {unit} comes to {place}",
    ),
    "deal": (
        "{unit} and {other} share a {thing}", "{unit} buys a {thing} in {place}",
        "{other} ends its contract with {unit}",
    ),
    "statement": (
        "{person} defends the {thing} of {unit}", "{person} doubts the {thing}",
        "{unit} comments on its {thing}",
    ),
    "legal": (
        "Court in {place} hears {unit}", "{unit} settles over the {thing}",
        "{other} sues {unit} over a {thing}",
    ),
    "other": (
        "{unit} celebrates in {place}", "{person} visits the {unit} in {place}",
        "{unit} moves its {thing} to {place}",
    ),
}  # fmt: skip

CHINESE_TITLES: Final = (
    "{unit}宣布新的发展计划并公布下一年度的主要目标与预算",
    "{unit}的服务在清晨短暂中断，数小时后全部恢复正常运行",
    "{unit}任命新的负责人，原负责人将转而专注于基础研究工作",
)

TAILS: Final = (" in {place}", " after months of talks", " for the second time", " this season")

ERAS: Final = ("The founding years", "The years of growth", "Consolidation", "The new order")
