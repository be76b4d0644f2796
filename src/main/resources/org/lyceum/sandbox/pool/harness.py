"""Runs a learner's program inside the guest and answers with exact-type values.

Evaluated once in every context, before any program. It binds every builtin it uses under a name of its own,
so that nothing a program does to its builtins reaches this code. It holds no secret: no expected value ever comes here. Answers are text that
the portal reads with its own strict parser:

    load      O[used names]                       or  E(type, message, line, column)
    call      V<literal>  a value                 or  R(type, message, [(function, line), ...])
              X           the program called exit, S the step budget is spent, M no memory was left
"""

import _ast  # compile(…, ONLY_AST) breaks in the second context of an engine when nobody imported it
import builtins as _builtins
import io
import sys
from builtins import (
    BaseException, Exception, MemoryError, OverflowError, RecursionError, SyntaxError, SystemExit, ValueError,
    ascii, bytes, compile, dict, eval, exec, float, frozenset, getattr, hasattr, hex, id, int, len, list, open, repr,
    set, str, tuple, type, zip)

PROGRAM = "program.py"
MAX_DEPTH = 100
MAX_ITEMS = 50_000
MAX_BITS = 400_000
MAX_TEXT = 2_000_000
MAX_MESSAGE = 2_000
ONLY_AST = 0x400

_module = type(sys)
_clean = dict(_builtins.__dict__)
_builtins_dict = _builtins.__dict__
_modules = sys.modules
_streams = (sys.stdin, sys.stdout, sys.stderr)
_BytesIO, _TextIOWrapper = io.BytesIO, io.TextIOWrapper
_settrace = sys.settrace
_monitoring = None
_compiled = {}
_cpython = sys.implementation.name == "cpython"
_program = None


class Stop(BaseException):
    """The step budget is spent."""


class TooLarge(Exception):
    """The value has no literal form within the bounds."""


def type_name(kind):
    name = type.__dict__["__name__"].__get__(kind)
    return name[:100] if type(name) is str else "object"


class Encoder:
    __slots__ = ("items", "text", "known")

    def __init__(self):
        self.items = 0
        self.text = 0
        # Text by object and depth: a list that holds the same list many times costs one walk, not thousands.
        self.known = {}

    def spend(self, text):
        self.text += len(text)
        if self.text > MAX_TEXT:
            raise TooLarge("too large")
        return text

    def many(self, values, depth):
        self.items += len(values)
        if self.items > MAX_ITEMS:
            raise TooLarge("too large")
        return ",".join([self.encode(v, depth) for v in values])

    def encode(self, v, depth=0):
        t = type(v)
        if v is None or v is True or v is False:
            return "None" if v is None else "True" if v is True else "False"
        if t is int:
            bits = v.bit_length()
            if bits > MAX_BITS:
                raise TooLarge("too large")
            return self.spend(int.__repr__(v) if bits < 10_000 else hex(v))
        if t is float:
            return float.__repr__(v)
        if t is str or t is bytes:
            if len(v) > MAX_TEXT:
                raise TooLarge("too large")
            return self.spend(ascii(v))
        if t is not list and t is not tuple and t is not set and t is not frozenset and t is not dict:
            return self.spend("<" + ascii(type_name(t)) + ">")
        if depth >= MAX_DEPTH:
            raise TooLarge("too deep")
        place = (id(v), depth)
        text = self.known.get(place)
        if text is not None:
            return self.spend(text)
        text = self.known[place] = self.container(t, v, depth)
        return text

    def container(self, t, v, depth):
        if t is list:
            return "[" + self.many(v, depth + 1) + "]"
        if t is tuple:
            return "(" + self.many(v, depth + 1) + (",)" if len(v) == 1 else ")")
        if t is set or t is frozenset:
            return "{" + self.many(list(v), depth + 1) + "}" if v else "set()"
        keys = list(dict.keys(v))
        values = list(dict.values(v))
        self.items += len(keys)
        if self.items > MAX_ITEMS:
            raise TooLarge("too large")
        pairs = [self.encode(k, depth + 1) + ":" + self.encode(w, depth + 1) for k, w in zip(keys, values)]
        return "{" + ",".join(pairs) + "}"


def encoded(v):
    try:
        return "V" + Encoder().encode(v)
    except TooLarge as e:
        return "V<" + ascii(type_name(type(v)) + " (" + e.args[0] + ")") + ">"


def reset(stdin):
    """What a call may have changed for the next one: builtins and the standard streams."""
    _settrace(None)
    if _builtins_dict != _clean:
        for name in list(_builtins_dict):
            if name not in _clean:
                del _builtins_dict[name]
        _builtins_dict.update(_clean)
    sys.stdin = sys.__stdin__ = _TextIOWrapper(_BytesIO(stdin.encode("utf-8", "replace")), encoding="utf-8")
    out = _streams[1]
    if out.closed:
        out = open(1, "w", encoding="utf-8", closefd=False)
    sys.stdout = out
    sys.stderr = _streams[2]


def failure(e):
    kind = type(e)
    if type_name(kind) == "ForeignException":
        # os._exit arrives here: there is no process to end, and no other foreign code.
        return "X"
    if kind is MemoryError and _cpython:
        return "M"
    frames = []
    tb = BaseException.__dict__["__traceback__"].__get__(e)
    seen = 0
    while tb is not None and seen < 100_000:
        code = tb.tb_frame.f_code
        if code.co_filename == PROGRAM:
            name = code.co_name
            if len(frames) < 60:
                frames.append((name, tb.tb_lineno))
            else:
                frames[-1] = (name, tb.tb_lineno)
        tb = tb.tb_next
        seen += 1
    try:
        message = str(e)
        message = message if type(message) is str else ""
    except BaseException:
        message = ""
    if len(message) > MAX_MESSAGE:
        message = message[:MAX_MESSAGE] + "…"
    return "R(" + ascii(type_name(kind)) + "," + ascii(message) + "," + encode_frames(frames) + ")"


def encode_frames(frames):
    return "[" + ",".join(["(" + ascii(n) + "," + int.__repr__(line) + ")" for n, line in frames]) + "]"


def fault(type_, message, line, column):
    line = line if type(line) is int and line > 0 else 1
    column = column if type(column) is int and column > 0 else 0
    message = message if type(message) is str else "invalid syntax"
    return "E(" + ascii(type_) + "," + ascii(message[:MAX_MESSAGE]) + "," + repr(line) + "," + repr(column) + ")"


def occurring(tree, watched):
    """Which of the watched names the syntax tree uses; a function that the program defines itself is its own."""
    loads, attributes, own, modules = set(), set(), set(), set()
    stack = [tree]
    while stack:
        node = stack.pop()
        kind = type(node).__name__
        if kind == "Name":
            loads.add(node.id)
        elif kind == "Attribute":
            attributes.add(node.attr)
            if type(node.value).__name__ == "Name":
                attributes.add(node.value.id + "." + node.attr)
        elif kind == "FunctionDef" or kind == "ClassDef":
            own.add(node.name)
        elif kind == "Import" or kind == "ImportFrom":
            if kind == "ImportFrom":
                modules.add(node.module or "")
            for alias in node.names:
                (modules if kind == "Import" else loads).add(alias.name)
                if kind == "ImportFrom":
                    attributes.add((node.module or "") + "." + alias.name)
        elif kind == "Call" and type(node.func).__name__ == "Name" and node.func.id == "getattr":
            if len(node.args) > 1 and type(node.args[1]).__name__ == "Constant":
                attributes.add(node.args[1].value)
        elif kind == "Subscript" and type(node.slice).__name__ == "Constant":
            # __builtins__["sorted"] and vars(builtins)["sorted"]
            holder = node.value
            if "builtins" in getattr(holder, "id", "") or type(holder).__name__ == "Call":
                loads.add(node.slice.value)
        for field in node._fields:
            child = getattr(node, field, None)
            if type(child) is list:
                stack.extend([c for c in child if hasattr(c, "_fields")])
            elif hasattr(child, "_fields"):
                stack.append(child)
    used = []
    for name in watched:
        owner, dot, attr = name.rpartition(".")
        if not dot:
            hit = name in modules or (name in loads and name not in own) or "builtins." + name in attributes
        elif owner in ("list", "dict", "set", "str", "tuple", "int", "float", "bytes"):
            hit = attr in attributes
        else:
            hit = name in attributes
        if hit:
            used.append(name)
    return used


def load(prelude, source, watched):
    """Compiles the program; nothing of it runs yet."""
    global _program
    _program = None
    try:
        first = compile(prelude, "<prelude>", "exec", 0, True) if prelude else None
        used = []
        if watched:
            tree = compile(source, PROGRAM, "exec", ONLY_AST, True)
            used = occurring(tree, [w for w in watched.split("\n") if w])
        code = compile(source, PROGRAM, "exec", 0, True)
    except SyntaxError as e:
        if e.filename == "<prelude>":
            return fault("SyntaxError", "in the prelude of the exercise: " + str(e.msg), 1, 0)
        return fault(type_name(type(e)), e.msg, e.lineno, e.offset)
    except ValueError as e:
        return fault("SyntaxError", str(e), 1, 0)
    except (RecursionError, MemoryError, OverflowError):
        return fault("SyntaxError", "the program is nested too deeply", 1, 0)
    _program = (first, code)
    return "O[" + ",".join([ascii(u) for u in used]) + "]"


def compiled(text, mode):
    key = (text, mode)
    code = _compiled.get(key)
    if code is None:
        code = compile(text.strip() if mode == "eval" else text, "<test>", mode, 0, True)
        _compiled[key] = code
    return code


def call(setup, expression, stdin, steps=0):
    """Runs the program in a fresh namespace, then the set-up, then the expression."""
    reset(stdin)
    name = "program" if expression else "__main__"
    module = _module(name)
    _modules[name] = _modules["__main__"] = module
    space = module.__dict__
    answer = "VNone"
    try:
        first, code = _program
        try:
            if first is not None:
                exec(first, space)
            if steps:
                start_counting(steps)
            exec(code, space)
            if setup:
                exec(compiled(setup, "exec"), space)
            if expression:
                value = eval(compiled(expression, "eval"), space)
                if steps:
                    stop_counting()
                answer = encoded(value)
        finally:
            if steps:
                stop_counting()
    except Stop:
        answer = "S"
    except SystemExit:
        answer = "X"
    except BaseException as e:
        answer = failure(e)
    try:
        sys.stdout.flush()
        if sys.stdout is not _streams[1]:
            _streams[1].flush()
    except BaseException:
        pass
    return answer


def out_of_steps():
    """The guest may set a last time limit: a program can catch Stop and go on."""


def start_counting(steps):
    left = steps

    def trace(frame, event, arg):
        nonlocal left
        # Lines of the program only: a first import would spend the budget before the program has begun.
        if frame.f_code.co_filename != PROGRAM:
            return None
        left -= 1
        if left < 0:
            out_of_steps()
            raise Stop()
        return trace

    def count(code, *_):
        nonlocal left
        if code.co_filename != PROGRAM:
            return _monitoring.DISABLE
        left -= 1
        if left < 0:
            out_of_steps()
            raise Stop()

    if _monitoring is None:
        _settrace(trace)
        return
    for event in _events:
        _monitoring.register_callback(TOOL, event, count)
    _monitoring.set_events(TOOL, _all_events)


def stop_counting():
    if _monitoring is None:
        _settrace(None)
    else:
        _monitoring.set_events(TOOL, 0)


# Cheaper than tracing, and it goes on after a program has caught Stop.
TOOL = 2
if _cpython and hasattr(sys, "monitoring"):
    _monitoring = sys.monitoring
    _monitoring.use_tool_id(TOOL, "steps")
    _events = (_monitoring.events.LINE, _monitoring.events.JUMP, _monitoring.events.PY_START)
    _all_events = _events[0] | _events[1] | _events[2]


def _exit(code=None):
    raise SystemExit(code)


for _name in ("exit", "quit"):
    _builtins_dict[_name] = _clean[_name] = _exit
