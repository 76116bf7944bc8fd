# SPDX-FileCopyrightText: 2026 The Mueang authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The program as its users meet it: on a screen, with a window manager, by keys, seen through AT-SPI.

A script that calls run() is started twice: the first time it makes a screen, a home and a session bus of its own, the
second time, inside, it has them. Nothing of the user's is read or written.
"""

import os
import shutil
import subprocess
import sys
import tempfile
import time

PATIENCE = 20  # seconds; what is waited for comes in a fraction of one
INSIDE = "MUEANG_INSIDE_DESKTOP"


def run(check):
    """Calls check(program) in a desktop of its own; ends the process with 0 or 1."""
    if os.environ.get(INSIDE):
        try:
            check(sys.argv[1])
        except AssertionError as fault:
            print(f"FAIL: {fault}", file=sys.stderr)
            sys.exit(1)
        sys.exit(0)
    needed = ("Xvfb", "dbus-run-session", "openbox", "xdotool")
    missing = [tool for tool in needed if shutil.which(tool) is None]
    if missing:
        sys.exit(f"Not installed: {', '.join(missing)}. Run scripts/setup test.")
    with tempfile.TemporaryDirectory() as home:
        sys.exit(with_screen(home))


def with_screen(home):
    reading, writing = os.pipe()
    screen = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1280x800x24", "-nolisten", "tcp"],
        pass_fds=(writing,), stderr=subprocess.DEVNULL)
    os.close(writing)
    try:
        with os.fdopen(reading) as answer:
            display = ":" + answer.readline().strip()
        os.mkdir(home + "/runtime", mode=0o700)
        environment = dict(os.environ, HOME=home, DISPLAY=display, QT_QPA_PLATFORM="xcb",
                           QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", XDG_CONFIG_HOME=home + "/config",
                           XDG_DATA_HOME=home + "/data", XDG_STATE_HOME=home + "/state",
                           XDG_CACHE_HOME=home + "/cache", XDG_RUNTIME_DIR=home + "/runtime", **{INSIDE: "1"})
        environment.pop("DBUS_SESSION_BUS_ADDRESS", None)
        return subprocess.run(["dbus-run-session", "--", sys.executable, "-B", *sys.argv], env=environment).returncode
    finally:
        screen.terminate()
        screen.wait()


class Desktop:
    """The window manager and one program; use it in a `with`."""

    def __init__(self, program, language, *arguments):
        import gi
        gi.require_version("Atspi", "2.0")
        from gi.repository import Atspi, GLib
        self.atspi, self.context, self.errors = Atspi, GLib.MainContext.default(), GLib.GError
        self.program, self.language, self.arguments = program, language, arguments
        self.focused, self.announced, self.app = None, [], None
        self.kept = {}  # what was looked for once and stays: a walk asks for every thing in the window
        self.listener = Atspi.EventListener.new(self.on_event)

    def __enter__(self):
        config = os.environ["XDG_CONFIG_HOME"] + "/mueang"
        for name in ("CONFIG", "DATA", "STATE"):
            shutil.rmtree(os.environ[f"XDG_{name}_HOME"], ignore_errors=True)
        os.makedirs(config)
        with open(config + "/mueang.ini", "w", encoding="utf-8") as settings:
            settings.write(f"[interface]\nlanguage={self.language}\nappearance=light\n")
        self.listener.register("object:state-changed:focused")
        self.listener.register("object:state-changed:showing")
        self.manager = subprocess.Popen(["openbox", "--sm-disable"], stderr=subprocess.DEVNULL)
        self.wait(lambda: self.has_manager(), "a window manager")
        self.process = subprocess.Popen([self.program, *self.arguments], stderr=subprocess.DEVNULL)
        self.wait(self.find_app, "the program on the accessibility bus")
        self.wait(lambda: self.window() is not None, "an active window")
        return self

    def __exit__(self, *_):
        for process in (self.process, self.manager):
            process.terminate()
            process.wait()
        self.listener.deregister("object:state-changed:focused")
        self.listener.deregister("object:state-changed:showing")

    @staticmethod
    def has_manager():
        return subprocess.run(["xdotool", "get_desktop"], capture_output=True).returncode == 0

    def on_event(self, event):
        try:
            if event.type.endswith("focused") and event.detail1:
                self.focused = event.source
            elif event.type.endswith("showing") and event.detail1 and role(event.source) == "notification":
                self.announced.append(name(event.source))
        except self.errors:
            pass  # it is gone already

    def find_app(self):
        root = self.atspi.get_desktop(0)
        for i in range(root.get_child_count()):
            child = root.get_child_at_index(i)
            # By its process: one that has just ended may still be there under the same name.
            if child is not None and child.get_process_id() == self.process.pid:
                child.set_cache_mask(self.atspi.Cache.NONE)
                self.app = child
        return self.app is not None

    def pump(self):
        while self.context.iteration(False):
            pass

    def wait(self, condition, what):
        """Until the condition holds; what it gives."""
        end = time.monotonic() + PATIENCE
        while True:
            self.pump()
            try:
                found = condition()
            except (self.errors, AttributeError):  # what was asked went away meanwhile
                found = None
            if found:
                return found
            if time.monotonic() > end:
                raise AssertionError(f"waited in vain for {what}; focus: {describe(self.focused)}; "
                                     f"window: {describe(self.window())}")
            time.sleep(0.02)

    def windows(self):
        return [self.app.get_child_at_index(i) for i in range(self.app.get_child_count())]

    def window(self):
        """The one that has the keyboard."""
        active = [w for w in self.windows() if w is not None and has(w, "active")]
        return active[-1] if active else None

    def key(self, *keys):
        subprocess.run(["xdotool", "key", "--clearmodifiers", *keys], check=True)
        self.pump()

    def write(self, text):
        subprocess.run(["xdotool", "type", "--delay", "15", text], check=True)
        self.pump()

    def focus(self, key, wanted, most=20):
        """Presses the key until what has the keyboard is wanted(); that."""
        for _ in range(most):
            if self.focused is not None and wanted(self.focused):
                return self.focused
            before = self.focused
            self.key(key)
            self.wait(lambda: self.focused is not before, f"the focus to move by {key}")
        raise AssertionError(f"{key} never came to what was wanted; it is at {describe(self.focused)}")


def role(node):
    """The name of its role; newer releases of AT-SPI call a push button only "button"."""
    said = node.get_role_name()
    return "push button" if said == "button" else said


def name(node):
    return node.get_name() or ""


def has(node, state):
    from gi.repository import Atspi
    return node.get_state_set().contains(getattr(Atspi.StateType, state.upper()))


def describe(node):
    try:
        return "nothing" if node is None else f"{role(node)} “{name(node)}”"
    except Exception:
        return "something that is gone"


def walk(node, keep=lambda node: True):
    """The node and all below it, as a reader meets them; what is not kept is left out with all it holds."""
    if node is None or not keep(node):
        return
    yield node
    for i in range(node.get_child_count()):
        yield from walk(node.get_child_at_index(i), keep)
