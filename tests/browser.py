"""Pages as a browser sees them: their elements, and what Debian's Chromium makes of them."""

from __future__ import annotations

import shutil
import subprocess
from html.parser import HTMLParser
from pathlib import Path
from typing import NamedTuple

import pytest

VOID = frozenset({"meta", "br", "img", "hr", "link", "input"})


class Outline(HTMLParser):
    """Elements of a page, that they are closed in order, and the text of some."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.seen: list[tuple[str, dict[str, str | None]]] = []
        self.said: list[tuple[str, str]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note an element."""
        self.seen.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        """Check that what ends is what began last."""
        assert self.open.pop() == tag, f"</{tag}> ends another element"

    def handle_data(self, data: str) -> None:
        """Note a text with all elements that it stands in."""
        self.said.append((" ".join(self.open), data))

    def text(self, tag: str) -> str:
        """The text inside all elements of a kind."""
        return "".join(data for path, data in self.said if tag in path.split())


def outline(page: str) -> Outline:
    """The page, parsed; every element is closed."""
    parsed = Outline()
    parsed.feed(page)
    parsed.close()
    assert parsed.open == []
    return parsed


class Browsed(NamedTuple):
    """What a browser made of a page."""

    page: Outline
    net: str
    """Its log of everything that it asked the network for."""


def browse(page: Path, folder: Path) -> Browsed:
    """A page as Chromium reads it, without any help from outside; the test is skipped where there is none."""
    chromium = shutil.which("chromium")
    if chromium is None:
        pytest.skip("chromium is not installed; CI installs it")
    log = folder / "net.json"
    quiet = ["--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"]
    command = [chromium, "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", *quiet]
    command += ["--host-resolver-rules=MAP * ~NOTFOUND"]  # nor does the browser on its own account
    command += [f"--user-data-dir={folder / 'profile'}", f"--log-net-log={log}", "--dump-dom"]
    done = subprocess.run([*command, page.as_uri()], capture_output=True, check=True, timeout=120)
    return Browsed(outline(done.stdout.decode()), log.read_text(encoding="utf-8", errors="replace"))
