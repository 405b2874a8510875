"""What the packages of others do with the same texts, in an environment of their own: `make .venv-peers` makes it.

Each piece of work loads its own package alone. They are called as their documentation says, with their defaults; what
they write to disk, and how they read, is left out.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from importlib import import_module

from bench.worker import Work, texts

Do = Callable[[str], object]
"""What a package makes of a text."""

FILTERS = ("C4QualityFilter", "GopherQualityFilter", "GopherRepetitionFilter", "FineWebQualityFilter")
"""Those of datatrove's `examples/fineweb.py` that read the whole text."""


def _datatrove(*names: str) -> Do:
    """Filters one after the other, each with the text as it came: none spares the next one its work."""
    document = import_module("datatrove.data").Document
    filters = [getattr(import_module("datatrove.pipeline.filters"), name)() for name in names]
    return lambda text: [one.filter(document(text=text, id="")) for one in filters]


def _dolma() -> Do:
    document = import_module("dolma.core.data_types").Document
    tagger = import_module("dolma.taggers.gopher").GopherTagger()
    return lambda text: tagger.predict(document(source="", id="", text=text))


def _langdetect() -> Do:
    """The likeliest language and its probability."""
    library = import_module("langdetect")
    library.DetectorFactory.seed = 0

    def likeliest(text: str) -> tuple[str, float]:
        try:
            found = library.detect_langs(text)[0]
        except library.LangDetectException:  # a text without letters
            return "", 0.0
        return found.lang, found.prob

    return likeliest


def _justext() -> Do:
    """It reads HTML: each line is made a paragraph, outside of what is measured."""
    library = import_module("justext")
    stopwords = library.get_stoplist("English")
    return lambda page: library.justext(page, stopwords)


def _pages(lines: Sequence[bytes]) -> list[str]:
    escape = import_module("html").escape
    return ["".join(f"<p>{escape(line)}</p>" for line in text.split("\n")) for text in texts(lines)]


def _work(make: Callable[[], Do], prepare: Callable[[Sequence[bytes]], list[str]] = texts) -> Work:
    """Work that loads its package when it is first done."""
    loaded: list[Do] = []

    def work(said: Sequence[str]) -> list[object]:
        loaded[:] = loaded or [make()]
        return [loaded[0](text) for text in said]

    return Work(prepare, work)


def _silent(work: Work) -> Work:
    """Work whose results nobody asks for."""

    def do(said: Sequence[str]) -> None:
        work.do(said)

    return Work(work.prepare, do)


WORK = {
    "langdetect": _work(_langdetect),
    **{
        name: _silent(work)
        for name, work in {
            "datatrove": _work(lambda: _datatrove(*FILTERS)),
            "c4": _work(lambda: _datatrove(FILTERS[0])),
            "gopher-quality": _work(lambda: _datatrove(FILTERS[1])),
            "gopher-repetition": _work(lambda: _datatrove(FILTERS[2])),
            "fineweb": _work(lambda: _datatrove(FILTERS[3])),
            "dolma-gopher": _work(_dolma),
            "fix_text": _work(lambda: import_module("ftfy").fix_text),
            "badness": _work(lambda: import_module("ftfy.badness").badness),
            "justext": _work(_justext, _pages),
        }.items()
    },
}
