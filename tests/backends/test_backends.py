"""Backends: lazy, ordered, bounded, the same from all; and what happens when a worker or the user ends it."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from multiprocessing import Pipe, active_children
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from curate import backends
from curate.backends import LARGE, Ready, cores, processes, serial
from curate.errors import WorkerError
from tests.backends.jobs import Job, die, double, leave, raise_it

pytestmark = pytest.mark.usefixtures("no_helpers")

Input = Job | Ready[tuple[int, int]]


@settings(max_examples=6)
@given(
    numbers=st.lists(st.tuples(st.integers(0, 99), st.booleans(), st.sampled_from((0, 0, 0.002))), max_size=60),
    jobs=st.integers(1, 3),
)
def test_results_come_in_order(numbers: list[tuple[int, bool, float]], jobs: int) -> None:
    inputs: list[Input] = [
        Ready((2 * number, 0)) if known else Job(number, seconds=seconds) for number, known, seconds in numbers
    ]
    found = [number for number, _ in backends.run(double, inputs, jobs)]
    assert found == [2 * number for number, _, _ in numbers]
    assert active_children() == []


def test_inputs_are_taken_as_results_are_asked_for() -> None:
    """However many there are."""
    taken = 0

    def inputs() -> Iterator[Input]:
        nonlocal taken
        for number in range(1_000_000):
            taken += 1
            yield Job(number)

    results = processes.run(double, inputs(), 2)
    assert [next(results)[0] for _ in range(5)] == [0, 2, 4, 6, 8]
    assert taken <= 5 + 2 * processes.AHEAD
    results.close()  # type: ignore[attr-defined] # it is a generator
    assert active_children() == []
    taken = 0
    assert next(serial.run(double, inputs()))[0] == 0
    assert taken == 1


def test_no_process_is_started_for_what_is_known() -> None:
    results = processes.run(double, [Ready((number, 0)) for number in range(20)], 2)
    assert next(results) == (0, 0)
    assert active_children() == []
    assert len([*results]) == 19


def test_little_work_is_done_here_and_much_by_several(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(backends, "cores", lambda: 2)
    small = [Job(number) for number in range(10)]
    assert {who for _, who in backends.run(double, small)} == {os.getpid()}
    large = [Job(number, LARGE, 0.01) for number in range(10)]
    makers = [who for _, who in backends.run(double, large)]
    assert makers[0] == os.getpid()
    assert os.getpid() not in makers[1:]
    assert len({*makers[1:]}) == 2


def test_one_job_and_one_core_are_this_process(monkeypatch: pytest.MonkeyPatch) -> None:
    large = [Job(number, LARGE) for number in range(3)]
    assert {who for _, who in backends.run(double, large, 1)} == {os.getpid()}
    monkeypatch.setattr(backends, "cores", lambda: 1)
    assert {who for _, who in backends.run(double, large)} == {os.getpid()}


def test_cores_are_those_that_may_be_used(monkeypatch: pytest.MonkeyPatch) -> None:
    assert 1 <= cores() <= (os.cpu_count() or 1)
    monkeypatch.delattr(os, "sched_getaffinity", raising=False)
    assert cores() == (os.cpu_count() or 1)


@pytest.mark.parametrize(
    ("work", "how"),
    [pytest.param(die, "was killed by signal 9", id="killed"), pytest.param(leave, "ended with exit code", id="left")],
)
def test_a_dead_worker_is_an_error_that_names_its_task(work: Callable[[Job], tuple[int, int]], how: str) -> None:
    started = time.monotonic()
    with pytest.raises(WorkerError, match=f"file [0-9]: the process that worked on it {how}"):
        list(processes.run(work, [Job(number) for number in range(20)], 2))
    assert time.monotonic() - started < 20
    assert active_children() == []


def test_the_task_of_the_dead_worker_is_the_one_that_is_named() -> None:
    with pytest.raises(WorkerError, match=r"^file 3: "):
        list(processes.run(die, [Job(number) for number in range(20)], 2))


def test_a_worker_that_dies_between_two_tasks_is_said() -> None:
    results = processes.run(double, [Job(number) for number in range(100)], 1)
    next(results)
    for worker in active_children():
        worker.kill()
        worker.join()
    with pytest.raises(WorkerError, match="was killed by signal 9"):
        list(results)
    assert active_children() == []


def test_what_a_worker_does() -> None:
    """Here, where it is seen: it answers each task, an error with its traceback, and goes with its parent."""
    ours, theirs = Pipe()
    for number in (2, 3, 4):
        ours.send(Job(number))
    answers = []

    def work(job: Job) -> tuple[int, int]:
        if job.number == 4:
            answers.extend([ours.recv(), ours.recv()])
            ours.close()
        return raise_it(job)

    before = signal.getsignal(signal.SIGINT)
    try:
        processes.serve(theirs, Pipe()[0], work)
        assert signal.getsignal(signal.SIGINT) is signal.SIG_IGN
    finally:
        signal.signal(signal.SIGINT, before)
    assert answers[0] == ((2, os.getpid()), None)
    assert (answers[1][0], type(answers[1][1])) == (None, ZeroDivisionError)


def test_what_the_work_raises_is_raised_here() -> None:
    with pytest.raises(ZeroDivisionError, match="oh") as error:
        list(processes.run(raise_it, [Job(number) for number in range(20)], 2))
    assert "in raise_it" in "".join(error.value.__notes__)
    assert active_children() == []


def test_a_process_with_threads_is_not_forked() -> None:
    """A lock that another thread holds would stay shut in the copy for ever."""
    assert processes.may_fork() is (sys.platform == "linux" and threading.active_count() == 1 and _tasks() == 1)
    ready, done = threading.Event(), threading.Event()

    def wait() -> None:
        ready.set()
        done.wait()

    thread = threading.Thread(target=wait)
    thread.start()
    try:
        ready.wait()
        assert not processes.may_fork()
        assert [number for number, _ in processes.run(double, [Job(1), Job(2)], 2)] == [2, 4]
    finally:
        done.set()
        thread.join()


def _tasks() -> int:
    return sum(1 for _ in Path("/proc/self/task").iterdir())


ORPHANS = """
import sys, time
sys.path.insert(0, sys.argv[1])
from curate.backends import processes
from tests.backends.jobs import Job, double
results = processes.run(double, [Job(number, seconds=0.2) for number in range(100)], 2)
next(results)
print(*[one.pid for one in __import__("multiprocessing").active_children()], flush=True)
time.sleep(60)
"""


def test_workers_do_not_outlive_a_parent_that_was_killed() -> None:
    root = str(Path(__file__).parents[2])
    parent = subprocess.Popen([sys.executable, "-c", ORPHANS, root], stdout=subprocess.PIPE, text=True, cwd=root)
    assert parent.stdout
    workers = [int(pid) for pid in parent.stdout.readline().split()]
    assert len(workers) == 2
    parent.kill()
    parent.wait()
    parent.stdout.close()
    end = time.monotonic() + 20
    while any(_runs(pid) for pid in workers):
        assert time.monotonic() < end, "a worker is still there"
        time.sleep(0.05)


def _runs(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text(encoding="utf-8").rpartition(") ")[2][0] != "Z"
    except (FileNotFoundError, ProcessLookupError):
        return False
