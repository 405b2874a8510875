"""Tasks in several processes at once, each with one task at a time, so that it is known what a dead one was doing.

On Linux workers are forked, which costs nothing, as long as this process has one thread only: a lock that another
thread holds would stay shut in the child for ever. Elsewhere, and with more threads, they are started anew ("spawn").
Workers never see the cache, ignore Ctrl-C (which goes to all processes of a terminal; the parent decides), and end when
their pipe does, so that they do not outlive a parent that was killed.
"""

from __future__ import annotations

import signal
import sys
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from multiprocessing import get_context
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from pathlib import Path
from traceback import format_exception
from typing import Generic, TypeVar

from curate.backends.tasks import Ready, Task
from curate.errors import WorkerError
from curate.stopwatch import stage

T = TypeVar("T", bound=Task)
R = TypeVar("R")

AHEAD = 4
"""Tasks a worker, done or not, that may be taken before the first of them is asked for."""

PATIENCE = 5.0
"""Seconds to wait for a process that was told to end."""


@dataclass(eq=False)
class _Slot(Generic[T, R]):
    """A task in its place in the order, and its result once it is there."""

    task: T | None
    result: R | None = None
    done: bool = False


@dataclass(eq=False)
class _Worker(Generic[T, R]):
    process: BaseProcess
    pipe: Connection
    slot: _Slot[T, R] | None = None
    """What it is working on."""


def run(work: Callable[[T], R], inputs: Iterable[T | Ready[R]], workers: int) -> Iterator[R]:
    """The results in the order of the inputs; a bounded number of them is taken ahead.

    Processes are started when there is a first task, and are gone when the iterator is exhausted or closed. A worker
    that dies is a `WorkerError` that names its task; what the work itself raises is raised here.
    """
    pool = _Pool(work, workers)
    source = iter(inputs)
    window: deque[_Slot[T, R]] = deque()
    try:
        while True:
            while len(window) < AHEAD * workers and (taken := next(source, None)) is not None:
                window.append(_slot(taken))
                pool.collect(0)
                pool.hand_out(window)
            if not window:
                return
            while not window[0].done:
                pool.collect(None)
                pool.hand_out(window)
            yield window.popleft().result  # type: ignore[misc] # it is done
    finally:
        pool.end()


def _slot(taken: T | Ready[R]) -> _Slot[T, R]:
    return _Slot(None, taken.value, done=True) if isinstance(taken, Ready) else _Slot(taken)


class _Pool(Generic[T, R]):
    """The workers, started as they are needed."""

    def __init__(self, work: Callable[[T], R], size: int) -> None:
        self.work = work
        self.size = size
        self.workers: list[_Worker[T, R]] = []

    @stage("sending")
    def hand_out(self, window: Iterable[_Slot[T, R]]) -> None:
        """Give the first tasks that nobody works on to workers that have none."""
        at_work = {id(one.slot) for one in self.workers}
        waiting = [slot for slot in window if not slot.done and id(slot) not in at_work]
        for slot in waiting:
            worker = next((one for one in self.workers if one.slot is None), None)
            if worker is None:
                if len(self.workers) == self.size:
                    return
                worker = self._start()
            worker.slot = slot
            try:
                worker.pipe.send(slot.task)
            except OSError as error:
                raise _died(worker) from error

    def _start(self) -> _Worker[T, R]:
        context = get_context("fork") if may_fork() else get_context("spawn")
        ours, theirs = context.Pipe()
        process = context.Process(target=serve, args=(theirs, ours, self.work), name="curate", daemon=True)
        with _undisturbed():
            process.start()
        theirs.close()  # or nobody would notice its end
        worker: _Worker[T, R] = _Worker(process, ours)
        self.workers.append(worker)
        return worker

    def collect(self, seconds: float | None) -> None:
        """Take the results that are there, or wait for the first."""
        busy = {one.pipe: one for one in self.workers if one.slot}
        for pipe in _wait(list(busy), seconds):
            self._take(busy[pipe])  # type: ignore[index] # only pipes are waited for

    @stage("sending")
    def _take(self, worker: _Worker[T, R]) -> None:
        try:
            result, error = worker.pipe.recv()
        except (EOFError, OSError) as broken:
            raise _died(worker) from broken
        if error is not None:
            raise error
        slot, worker.slot = worker.slot, None
        if slot:
            slot.task, slot.result, slot.done = None, result, True

    def end(self) -> None:
        """End all workers at once; they hold nothing that would be lost."""
        for one in self.workers:
            one.process.kill()
        for one in self.workers:
            one.process.join(PATIENCE)
            one.pipe.close()


_wait = stage("waiting")(wait)


@contextmanager
def _undisturbed() -> Iterator[None]:
    """Hold Ctrl-C back: a new process would end with a traceback before it could ignore it; it inherits the mask."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def may_fork() -> bool:
    """Whether a copy of this process is a sound one."""
    return sys.platform == "linux" and _threads() == 1


def _threads() -> int:
    """Threads of this process, those of libraries among them."""
    with suppress(OSError):
        return sum(1 for _ in Path("/proc/self/task").iterdir())
    return threading.active_count() + 1  # nobody knows: be careful


def _died(worker: _Worker[T, R]) -> WorkerError:
    worker.process.join(PATIENCE)
    code = worker.process.exitcode
    how = f"was killed by signal {-code}" if code is not None and code < 0 else f"ended with exit code {code}"
    name = worker.slot.task.name if worker.slot and worker.slot.task else "nothing"
    return WorkerError(f"{name}: the process that worked on it {how}; where memory ran out, `--jobs 1` needs the least")


def serve(pipe: Connection, parents: Connection, work: Callable[[T], R]) -> None:
    """Do what comes through a pipe, until it ends; ``parents`` is the parent's end of it, which came along."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    parents.close()  # or the pipe would not end with the parent
    with suppress(EOFError, OSError):
        while True:
            task = pipe.recv()
            try:
                answer: tuple[R | None, BaseException | None] = (work(task), None)
            except Exception as error:  # noqa: BLE001 - whatever it is, the parent raises it
                answer = (None, _told(error))
            pipe.send(answer)


def _told(error: Exception) -> Exception:
    """The error with its traceback as a note: frames do not travel."""
    error.add_note("in a worker:\n" + "".join(format_exception(error)))
    return error
