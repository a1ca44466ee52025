"""Which Python a start goes on with, and how .venv is made whole: no pip is run, no net asked."""

# SPDX-License-Identifier: MIT

import os
import sys
import threading
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from desktop import bootstrap, setting_up
from desktop.bootstrap import Environment, SetUpProblem

POSIX_ONLY = pytest.mark.skipif(os.name == "nt", reason="links to a Python are a thing of POSIX")


class FakeTools:
    """Stands in for venv and pip: makes what they would make and remembers what was asked."""

    def __init__(self, environment: Environment, says: dict[str, Sequence[str]] | None = None):
        self.environment = environment
        self.commands: list[str] = []
        self.told: list[str] = []
        self._says = says or {}

    def run(self, command: Sequence[str], heard: Callable[[str], None]) -> int:
        """Note the command by its third word; fail with the lines it was told to fail with."""
        word = command[2]
        self.commands.append(" ".join(command[2:]))
        for line in self._says.get(word, ()):
            heard(line)
        if word == "venv":
            make_python(self.environment)
        return 1 if word in self._says else 0

    def make_whole(self, *extras: str, anew: bool = False) -> None:
        """Run the set-up with these tools."""
        setting_up.SetUp(self.environment, self.told.append, self.run).make_whole(extras, anew)


def a_checkout(folder: Path) -> Environment:
    (folder / "pyproject.toml").write_text("[project]\nname = 'chronik'\n", encoding="utf-8")
    return Environment(folder)


def a_finished_checkout(folder: Path, *extras: str) -> Environment:
    environment = a_checkout(folder)
    FakeTools(environment).make_whole(*extras)
    return environment


def make_python(environment: Environment, target: Path = Path(sys.executable)) -> None:
    environment.python.parent.mkdir(parents=True, exist_ok=True)
    environment.python.unlink(missing_ok=True)
    environment.python.symlink_to(target)
    settings = environment.folder / "pyvenv.cfg"
    settings.write_text(f"home = {target.parent}\n", encoding="utf-8")


@pytest.fixture
def nothing_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bootstrap, "missing_modules", lambda _extras: ["PySide6"])


@pytest.fixture
def set_up_calls(monkeypatch: pytest.MonkeyPatch) -> list[bool]:
    """What `set_up` was asked for: for each call, whether it was to be made anew."""
    calls: list[bool] = []
    monkeypatch.setattr(setting_up, "set_up", lambda _place, _extras, anew: calls.append(anew))
    return calls


def in_environment(monkeypatch: pytest.MonkeyPatch, environment: Environment) -> None:
    monkeypatch.setattr(sys, "prefix", str(environment.folder))


def test_an_environment_that_has_everything_is_left_alone(
    tmp_path: Path, set_up_calls: list[bool]
) -> None:
    assert bootstrap.python_to_use(a_checkout(tmp_path), ["test"]) is None
    assert set_up_calls == []
    assert not (tmp_path / ".venv").exists()


@pytest.mark.usefixtures("nothing_installed")
def test_the_first_start_sets_up_and_goes_on_in_the_new_environment(
    tmp_path: Path, set_up_calls: list[bool]
) -> None:
    environment = a_checkout(tmp_path)
    assert bootstrap.python_to_use(environment, []) == environment.python
    assert set_up_calls == [False]
    assert os.environ.pop(bootstrap.TURN) == "1"


@POSIX_ONLY
@pytest.mark.usefixtures("nothing_installed")
def test_the_second_start_goes_straight_to_the_environment(
    tmp_path: Path, set_up_calls: list[bool]
) -> None:
    environment = a_finished_checkout(tmp_path)
    assert bootstrap.python_to_use(environment, []) == environment.python
    assert set_up_calls == []
    os.environ.pop(bootstrap.TURN)


@POSIX_ONLY
def test_what_uv_made_is_used_as_it_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, set_up_calls: list[bool]
) -> None:
    environment = a_checkout(tmp_path)
    make_python(environment)
    in_environment(monkeypatch, environment)
    assert bootstrap.python_to_use(environment, []) is None
    assert set_up_calls == []


@POSIX_ONLY
@pytest.mark.usefixtures("nothing_installed")
def test_a_finished_environment_that_lost_a_package_is_made_anew(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, set_up_calls: list[bool]
) -> None:
    environment = a_finished_checkout(tmp_path)
    in_environment(monkeypatch, environment)
    monkeypatch.setenv(bootstrap.TURN, "1")
    assert bootstrap.python_to_use(environment, []) == environment.python
    assert set_up_calls == [True]


@pytest.mark.usefixtures("nothing_installed")
def test_a_start_is_not_handed_on_for_ever(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, set_up_calls: list[bool]
) -> None:
    monkeypatch.setenv(bootstrap.TURN, "2")
    with pytest.raises(SetUpProblem, match="PySide6 is missing"):
        bootstrap.python_to_use(a_checkout(tmp_path), [])
    assert set_up_calls == []


@pytest.mark.usefixtures("nothing_installed")
def test_an_installed_chronik_never_sets_anything_up(
    tmp_path: Path, set_up_calls: list[bool]
) -> None:
    with pytest.raises(SetUpProblem, match="not completely installed"):
        bootstrap.python_to_use(Environment(tmp_path), [])
    assert set_up_calls == []
    assert list(tmp_path.iterdir()) == []


@POSIX_ONLY
def test_the_set_up_makes_an_environment_without_pip_and_fills_it(tmp_path: Path) -> None:
    tools = FakeTools(a_checkout(tmp_path))
    tools.make_whole("test")
    assert tools.commands == [
        f"venv --without-pip {tmp_path / '.venv'}",
        "pip --version",
        f"pip --python {tools.environment.python} install --progress-bar off -e {tmp_path}[test]",
    ]
    assert tools.told[-1] == "Chronik is set up."
    assert tools.environment.is_fresh(["test"])


@POSIX_ONLY
def test_a_half_made_environment_is_completed_and_keeps_what_it_has(tmp_path: Path) -> None:
    tools = FakeTools(a_checkout(tmp_path))
    make_python(tools.environment)
    kept = tools.environment.folder / "kept"
    kept.touch()
    tools.make_whole()
    assert kept.exists()
    assert tools.environment.is_fresh([])


@POSIX_ONLY
@pytest.mark.parametrize("is_finished", [True, False], ids=["finished", "half-made"])
def test_an_environment_whose_python_is_gone_is_made_anew(
    tmp_path: Path, is_finished: bool
) -> None:
    environment = a_finished_checkout(tmp_path) if is_finished else a_checkout(tmp_path)
    make_python(environment, tmp_path / "gone" / "python3")
    leftover = environment.folder / "lib" / "leftover"
    leftover.mkdir(parents=True)
    assert not environment.is_fresh([])
    FakeTools(environment).make_whole()
    assert not leftover.exists()
    assert environment.is_fresh([])


@POSIX_ONLY
def test_a_changed_pyproject_asks_for_the_same_extras_again(tmp_path: Path) -> None:
    environment = a_finished_checkout(tmp_path, "test")
    (tmp_path / "pyproject.toml").write_text("[project]\nname = 'other'\n", encoding="utf-8")
    assert not environment.is_fresh([])
    tools = FakeTools(environment)
    tools.make_whole()
    assert tools.commands[-1].endswith(f"{tmp_path}[test]")
    assert environment.is_fresh(["test"])


@POSIX_ONLY
def test_the_window_set_up_first_is_not_enough_for_the_tests(tmp_path: Path) -> None:
    environment = a_finished_checkout(tmp_path)
    assert environment.is_fresh([])
    assert not environment.is_fresh(["test"])


@POSIX_ONLY
def test_a_moved_checkout_is_brought_up_to_date(tmp_path: Path) -> None:
    (tmp_path / "old").mkdir()
    a_finished_checkout(tmp_path / "old")
    (tmp_path / "old").rename(tmp_path / "new")
    assert not Environment(tmp_path / "new").is_fresh([])


@POSIX_ONLY
@pytest.mark.parametrize(
    ("failing", "lines", "reason"),
    [
        ("install", ["ERROR: [Errno 28] No space left on device"], "the disk is full"),
        ("install", ["  Temporary failure in name resolution"], "is there a network"),
        ("install", ["ERROR: No matching distribution found for numpy"], "is there a network"),
        ("install", ["OSError: [Errno 13] Permission denied: 'x'"], "can't be written"),
        ("install", ["blah", "ERROR: no wheel for this machine."], "no wheel for this machine"),
        ("venv", ["Error: [Errno 28] No space left on device"], "the disk is full"),
    ],
)
def test_a_failed_set_up_is_told_in_one_sentence_and_leaves_no_stamp(
    tmp_path: Path, failing: str, lines: Sequence[str], reason: str
) -> None:
    tools = FakeTools(a_checkout(tmp_path))
    word = {"install": "pip"}.get(failing, failing)

    def run(command: Sequence[str], heard: Callable[[str], None]) -> int:
        if command[2] == word and "--version" not in command:
            for line in lines:
                heard(line)
            return 1
        return tools.run(command, heard)

    with pytest.raises(SetUpProblem, match=reason) as caught:
        setting_up.SetUp(tools.environment, tools.told.append, run).make_whole([])
    assert "\n" not in str(caught.value)
    assert not tools.environment.is_stamped


@POSIX_ONLY
def test_without_any_pip_the_way_to_one_is_named(tmp_path: Path) -> None:
    tools = FakeTools(a_checkout(tmp_path), says={"pip": [], "ensurepip": []})
    with pytest.raises(SetUpProblem, match="apt-get install python3-pip"):
        tools.make_whole()


@pytest.mark.usefixtures("nothing_installed")
def test_an_old_python_is_told_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, set_up_calls: list[bool]
) -> None:
    monkeypatch.setattr(sys, "version_info", (3, 9, 2, "final", 0))
    with pytest.raises(SetUpProblem, match=r"needs Python 3\.11 or newer and this is 3\.9\.2"):
        bootstrap.python_to_use(a_checkout(tmp_path), [])
    assert set_up_calls == []


def test_a_folder_that_cannot_be_made_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / ".venv").touch()  # a file where the folder should be
    with pytest.raises(SetUpProblem, match="could not set itself up"):
        setting_up.set_up(a_checkout(tmp_path), [])


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("  Downloading numpy-2.4.6-cp311-x.whl (16.6 MB)", "  fetching numpy 2.4.6 (16.6 MB)"),
        ("  Using cached rich-15.0.0-py3-any.whl (9 kB)", "  fetching rich 15.0.0 (9 kB)"),
        ("Processing ./rich-15.0.0-py3-none-any.whl (from x)", "  fetching rich 15.0.0"),
        ("  Downloading numpy-2.4.6-cp311-cp311-x.whl.metadata (60 kB)", ""),
        ("Installing collected packages: numpy", "  putting the packages in place"),
        ("Collecting numpy>=2", ""),
    ],
)  # fmt: skip
def test_what_pip_says_becomes_words(line: str, said: str) -> None:
    assert setting_up.progress_of(line) == said


@POSIX_ONLY
def test_of_two_first_starts_one_waits_and_finds_it_done(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    environment = a_checkout(tmp_path)
    tools, set_up = FakeTools(environment), setting_up.SetUp
    inside, other_said = threading.Event(), threading.Event()

    def run(command: Sequence[str], heard: Callable[[str], None]) -> int:
        inside.set()
        assert other_said.wait(20)  # the other start has come and said that it waits
        return tools.run(command, heard)

    monkeypatch.setattr(setting_up, "SetUp", lambda e: set_up(e, tools.told.append, run))
    monkeypatch.setattr(setting_up, "say", lambda _text: other_said.set())
    first = threading.Thread(target=setting_up.set_up, args=(environment, []))
    first.start()
    assert inside.wait(20)
    setting_up.set_up(environment, [])
    first.join(20)
    assert [command.partition(" ")[0] for command in tools.commands] == ["venv", "pip", "pip"]
