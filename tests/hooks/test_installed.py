"""Our hooks as a stranger gets them: installed by pre-commit from a tag of this repository, offline from then on."""

from __future__ import annotations

import json
import sys

import pytest

from tests.hooks.conftest import BAD, GOOD, TAG, Corpus
from tests.repository import Repository

pytestmark = pytest.mark.slow  # pip makes an environment, once for all of these

BLOCKED = {f"{scheme}_proxy": "http://127.0.0.1:9" for scheme in ("http", "https", "all")}
"""Variables that lead all that goes through a proxy to where nobody listens."""


@pytest.fixture
def installed(corpus: Corpus, tagged: str) -> Corpus:
    """A repository that takes the hooks from the tag, fix before check; they are installed."""
    wanted = ({"id": "curate-fix"}, {"id": "curate-check"}, {"id": "curate-staged"})
    corpus.hooks(*wanted, repo=tagged, rev=TAG)
    done = corpus.pre_commit("install-hooks")
    assert done.code == 0, done.said
    return corpus


def test_a_commit_is_refused_mended_and_taken(installed: Corpus) -> None:
    names = ("corpus/raw/a b.txt", "corpus/raw/two\nlines.txt", "corpus/raw/Zürich.txt")
    installed.repo.stage({**dict.fromkeys(names, BAD), "news/a.txt": BAD})
    done = installed.commit()
    assert (done.code, installed.content("news/a.txt"), installed.content(names[0])) == (1, GOOD, BAD)
    assert done.said.count("ENC006 [*] warning: an HTML entity") == 6, done.said
    installed.repo.stage({**dict.fromkeys(names, GOOD), "news/a.txt": GOOD})
    assert installed.commit().code == 0
    assert installed.status == {}


def test_offline(installed: Corpus) -> None:
    """Without any network where that can be had, else without a way to it."""
    command = (sys.executable, "-m", "pre_commit", "run", "--all-files")
    apart = installed.run("unshare", "--net", "true").code == 0
    installed.repo.commit({"corpus/raw/a.txt": BAD})
    offline = Corpus(installed.repo, {**installed.environment, **BLOCKED})
    done = offline.run(*(("unshare", "--net") if apart else ()), *command)
    assert (done.code, done.said.count("corpus/raw/a.txt:5:")) == (1, 1), done.said


def test_ten_thousand_files(installed: Corpus) -> None:
    """One process reads them all, where file names make pre-commit start several."""
    long = "corpus/raw/a rather long name\nin two lines " + "x" * 60
    files = {f"{long}{number:05}.txt": f"Sentence {number} of them.\n" for number in range(10_000)}
    installed.repo.write({"curate.toml": 'lint = {select = ["ENC"]}\n'})
    installed.repo.stage({**files, f"{long}00000.txt": "One&nbsp;sentence.\n"})
    done = installed.pre_commit("run", "curate-staged")
    assert (done.code, "10,000 files read, 10,000 records; 0 skipped" in done.said) == (1, True), done.said[-2000:]
    done = installed.pre_commit("run", "curate-check")
    runs = [line for line in done.said.splitlines() if " files read, " in line]
    assert sum(int(line.split()[0].replace(",", "")) for line in runs) == 10_000
    assert (done.code, len(runs) > 1, done.said.count("ENC006 [*]")) == (1, True, 1)


def test_one_file_has_the_fingerprints_of_a_run_over_all(installed: Corpus) -> None:
    """So that a baseline of everything holds for a hook that sees one file."""
    installed.repo.commit({"corpus/raw/one/a.txt": BAD})
    installed.repo.stage({"corpus/raw/two/a.txt": BAD})
    form = ("--output-format", "json-lines")
    whole = installed.run(sys.executable, "-m", "curate", "check", *form).said
    wanted = [one for one in found(whole) if "/two/" in one["path"]]
    source = (installed.repo.root / ".pre-commit-config.yaml").read_text(encoding="utf-8")
    args = f"args: {json.dumps(list(form))}\n    id: curate-staged"
    installed.repo.stage({".pre-commit-config.yaml": source.replace("id: curate-staged", args)})
    done = installed.pre_commit("run", "curate-staged")
    assert found(done.said) == wanted != []


def test_a_submodule_has_hooks_of_its_own(installed: Corpus, tagged: str) -> None:
    """Its own index is looked at, and not that of the repository around it."""
    inner = Repository.new(installed.repo.root.parent / "inner")
    inner.commit({"corpus/raw/x.txt": GOOD})
    installed.repo.git("submodule", "--quiet", "add", inner.root.as_uri(), "sub")
    sub = Corpus(Repository(installed.repo.root / "sub"), installed.environment)
    sub.hooks({"id": "curate-staged"}, repo=tagged, rev=TAG)
    installed.repo.stage({"corpus/raw/outer.txt": BAD})
    sub.repo.stage({"corpus/raw/inner.txt": BAD})
    done = sub.commit()
    assert (done.code, "inner.txt" in done.said, "outer.txt" in done.said) == (1, True, False), done.said


def found(said: str) -> list[dict[str, str]]:
    """The findings among lines, but for what depends on what else is read."""
    lines = [json.loads(line) for line in said.splitlines() if line.startswith("{")]
    return [{key: value for key, value in line.items() if key != "record"} for line in lines]
