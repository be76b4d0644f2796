"""The CPython guest: answers one request over the pipe that it was born with, and ends.

Runs inside bubblewrap. HARNESS is the text of harness.py. The frames are those of the Java worker.
"""
import io, os, resource, signal, struct, sys, time

sys.path[:] = [p for p in sys.path if p]
os.environ.clear()
resource.setrlimit(resource.RLIMIT_NPROC, (0, 0))
_wire = os.dup(1)
os.dup2(2, 1)
_in = os.fdopen(os.dup(0), "rb")
os.dup2(2, 0)


def _int():
    return struct.unpack(">i", _in.read(4))[0]


def _text():
    return _in.read(_int()).decode("utf-8", "surrogatepass")


class Capped(io.RawIOBase):
    def __init__(self):
        self.kept, self.limit, self.cut = bytearray(), 0, False

    def writable(self):
        return True

    def write(self, data):
        n = len(data)
        room = self.limit - len(self.kept)
        if n > room:
            self.cut = True
            if room > 0:
                self.kept += bytes(data)[:room]
        else:
            self.kept += data
        return n

    def reset(self, limit):
        self.kept, self.limit, self.cut = bytearray(), limit, False


_out, _err = Capped(), Capped()


def _stream(raw):
    return io.TextIOWrapper(io.BufferedWriter(raw, 8192), encoding="utf-8", errors="surrogateescape")


sys.stdout = sys.__stdout__ = _stream(_out)
sys.stderr = sys.__stderr__ = _stream(_err)
exec(compile(HARNESS, "<harness>", "exec"), globals())
_pack, _write, _exit_now = struct.pack, os.write, os._exit
_waiting = bytearray()


def _put(text):
    data = text.encode("utf-8", "replace")
    return _pack(">i", len(data)) + data


def _output():
    kept = bytes(_out.kept)
    if _out.cut:
        kept = kept.decode("utf-8", "ignore").encode("utf-8")
    return _pack(">i", len(kept)) + kept + (b"\1" if _out.cut else b"\0")


def _flush():
    view = memoryview(bytes(_waiting))
    _waiting.clear()
    while view:
        view = view[_write(_wire, view):]


def _stop(reason):
    """Says why this guest ends, with what was printed so far, and ends it."""
    try:
        sys.stdout.flush()
    except BaseException:
        pass
    _waiting.extend(b"K" + reason + _output())
    _flush()
    _exit_now(0)


def _serve():
    if _in.read(1) != b"R":
        return
    cpu, output, steps = struct.unpack(">qiq", _in.read(20))
    prelude, watched = _text(), _text()
    sources = [_text() for _ in range(_int())]
    calls = [(_text(), _text(), _text()) for _ in range(_int())]
    _in.close()
    _write(_wire, b"B")
    start = time.perf_counter_ns()
    used = time.process_time()
    seconds = max(0.01, cpu / 1e9)
    hard = int(used + seconds) + 2
    resource.setrlimit(resource.RLIMIT_CPU, (hard, hard + 1))
    signal.signal(signal.SIGPROF, lambda *_: _stop(b"C"))
    signal.setitimer(signal.ITIMER_PROF, seconds)
    timer, virtual = signal.setitimer, signal.ITIMER_VIRTUAL
    # A builtin that never comes back cannot be interrupted by Python code: the kernel ends the process. In a
    # batch each candidate has its own share, so that only this one is lost.
    share = min(seconds, 0.2 + steps * 2e-6) if steps else seconds + 0.2
    globals()["out_of_steps"] = lambda: timer(virtual, 0.05) if steps else None
    os._exit = lambda *_: _stop(b"X")
    for source in sources:
        timer(virtual, share)
        _out.reset(0)
        said = load(prelude, source, watched)
        _waiting.extend(b"L" + _put(said))
        if not steps:
            _flush()
        if said[0] == "O":
            for setup, expression, stdin in calls:
                if _out.kept or _out.limit != output or _out.cut:
                    _out.reset(output)
                said = call(setup, expression, stdin, steps)
                _waiting.extend(b"C" + _put(said) + _output())
                if not steps:
                    _flush()
        _flush()
    timer(virtual, 0)
    _waiting.extend(b"E" + _pack(">qq", time.perf_counter_ns() - start, 0))
    _flush()


# What programs use most; dataclasses and statistics cost more than all of these together.
for _name in ("math", "collections", "re", "random", "itertools", "functools", "string", "json", "heapq"):
    __import__(_name)
_waiting.extend(b"H" + _put("cpython-%d.%d.%d" % sys.version_info[:3]))
_flush()
_serve()
_exit_now(0)
