"""Somebody who reads an article and puts what it says on the timeline, with the keyboard alone.

The article is ours; it says the facts of the first three paragraphs of the sample's article.
"""

# SPDX-License-Identifier: MIT

from collections.abc import Callable
from typing import Final

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.window import Window
from tests.flows.keys import Keyboard

ARTICLE: Final = """\
Alibaba besetzt die Spitze seiner Cloud neu

Bei Alibaba rotieren die Chefs nach Plan: So hat es Jack Ma gewollt, ehe Daniel Zhang die Führung \
bekam. Wer diesmal wohin geht, gab das Unternehmen am Donnerstag bekannt.

Jeff Zhang gibt sein Amt als Präsident von Alibaba Cloud ab. Kommissarisch folgt ihm Daniel \
Zhang. Vorstandschef von Alibaba bleibt Daniel Zhang zugleich. Weltweit liegt Alibaba Cloud auf \
Platz drei, hinter AWS und Microsoft.

Vor knapp zwei Wochen fielen in Hongkong Server von Alibaba Cloud aus, mancher Kunde stand einen \
ganzen Tag still. Nun wird gerätselt, ob beides zusammenhängt.
"""


class Annotator:
    """A person with a keyboard before an open window; every method is one thing they do."""

    def __init__(self, qtbot: QtBot, window: Window) -> None:
        self.window = window
        self.keys = Keyboard(qtbot, window.shell)

    def annotate_the_article(self) -> None:
        """The source, then what it says from the top."""
        self.paste_the_article()
        self.announce_the_reshuffle()
        self.let_jeff_zhang_go()
        self.appoint_daniel_zhang()
        self.make_him_chief_executive()
        self.rank_the_cloud()
        self.report_the_outage()
        self.suspect_a_connection()

    def paste_the_article(self) -> None:
        QApplication.clipboard().setText(ARTICLE)

        def fill() -> None:
            self.keys.press("Ctrl+V", "Alt+I")
            self.keys.write("2022-12-29")
            self.keys.press("Ctrl+Return")

        with self.keys.deed("the source"), self.keys.making("the article"):
            self._ask("Ctrl+Shift+V", fill)

    def announce_the_reshuffle(self) -> None:
        with self.keys.deed("announcement"):
            self.keys.press("Ctrl+Down", "Ctrl+Down", "Ctrl+Down")
            self._begin("Alibaba announces this year's reshuffle", kind="an")
            self._make("Alibaba", "Alt+N")
            self._save()

    def let_jeff_zhang_go(self) -> None:
        with self.keys.deed("departure, with time in office"):
            self.keys.press("Ctrl+Down")
            self._begin("Jeff Zhang steps down as president of Alibaba Cloud", kind="de")
            self._fill("Alt+W", "29 dec 22")
            self._make("Jeff Zhang", "Alt+P")
            self._make("Alibaba Cloud", "Alt+N", "Backspace")  # only Alibaba was known so far
            self._save()

    def appoint_daniel_zhang(self) -> None:
        with self.keys.deed("acting appointment, with time in office"):
            self.keys.press("Ctrl+Down")
            self._begin("Daniel Zhang becomes acting president of Alibaba Cloud", kind="ap")
            self._fill("Alt+W", "29 dec 22")
            self._make("Daniel Zhang", "Alt+P")
            self._fill("Alt+N", "Alibaba Cl")
            self.keys.press("Return")
            self._save()

    def make_him_chief_executive(self) -> None:
        with self.keys.deed("time in office of the chief executive"):
            self.keys.press("Ctrl+Down")
            self._ask("T", lambda: self.keys.press("Ctrl+Return"))

    def rank_the_cloud(self) -> None:
        with self.keys.deed("number: third-largest cloud"):
            self.keys.press("Ctrl+Down")
            self._begin("Alibaba Cloud is the third-largest public cloud", kind="n")
            self._fill("Alt+W", "29 dec 22")
            self._fill("Alt+B", "rank")
            self._fill("Tab", "3")
            self._fill("Tab", "public clouds, after AWS and Microsoft")
            self._save()

    def report_the_outage(self) -> None:
        with self.keys.deed("incident"):
            self.keys.press("Ctrl+Down")
            self._begin("Outage of the Hong Kong servers", kind="i")
            self.keys.press("Alt+V")
            self.keys.choose("ma")
            self._fill("Alt+G", "Hong Kong (香港)")
            self._fill("Alt+Q", "many services in the region")
            self._fill("Alt+L", "up to a day")
            self._make("OKX", "Alt+N")
            with self.keys.making("OKX"):
                self.keys.press("Left", "Return")
                self.keys.choose("a")
                self.keys.press("Return")
            self._save()

    def suspect_a_connection(self) -> None:
        def fill() -> None:
            self.keys.write("reshuffle")
            self.keys.press("Return", "Alt+H")
            self.keys.choose("m")
            self.keys.press("Ctrl+Return")

        with self.keys.deed("suspected connection"):
            self.keys.press("Ctrl+Down")
            self._ask("K", fill)

    def _begin(self, title: str, *, kind: str) -> None:
        """Open the dialog on the selected words; title, then the first letters of the kind."""
        self.keys.press("N")
        dialog = self.window.editor.events.dialog
        assert dialog is not None
        self.keys.wait_for(dialog.fields.title)
        self.keys.write(title)
        self.keys.press("Alt+K")
        self.keys.choose(kind)

    def _fill(self, key: str, text: str) -> None:
        self.keys.press(key)
        self.keys.write(text)

    def _make(self, name: str, *keys: str) -> None:
        """Write a name that the file does not have yet."""
        with self.keys.making(name):
            self.keys.press(*keys)
            self.keys.write(name)
            self.keys.press("Return")

    def _save(self) -> None:
        self.keys.press("Ctrl+Return")
        dialog = self.window.editor.events.dialog
        assert dialog is None, [*dialog.mistakes().values(), dialog.mistake.text()]
        self._read_on()

    def _ask(self, key: str, fill: Callable[[], None]) -> None:
        self.keys.press_for_dialog(key, fill)
        self._read_on()

    def _read_on(self) -> None:
        self.keys.wait_for(self.window.reading.text)
