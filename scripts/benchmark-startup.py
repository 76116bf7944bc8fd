# SPDX-FileCopyrightText: 2026 The Mueang authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""benchmark-startup.py FOLDER RUNS: starts FOLDER/emptywindow and FOLDER/mueang in turn.

With MUEANG_TRACE_STARTUP=1 each writes a line 'first-frame...' to stderr when its first frame is painted.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

MAXIMUM_RATIO = 2.0
MAXIMUM_MIB = 55.0
SETTLED_AFTER = 1.0  # seconds: work that follows the first frame counts for memory too


def peak_memory(process: int) -> float:
    for line in Path(f"/proc/{process}/status").read_text().splitlines():
        if line.startswith("VmHWM:"):
            return int(line.split()[1]) / 1024
    raise RuntimeError("the kernel does not tell VmHWM")


def run(program: Path, environment: dict[str, str]) -> tuple[float, float]:
    """Returns the milliseconds to the first frame and the peak memory in MiB."""
    begin = time.monotonic()
    process = subprocess.Popen([program], env=environment, stderr=subprocess.PIPE, stdout=subprocess.DEVNULL)
    said = []
    for line in process.stderr:
        if line.startswith(b"first-frame"):
            elapsed = (time.monotonic() - begin) * 1000
            time.sleep(SETTLED_AFTER)
            memory = peak_memory(process.pid)
            process.terminate()
            process.communicate()
            return elapsed, memory
        said.append(line.decode(errors="replace"))
    process.wait()
    sys.exit(f"{program.name} painted nothing; it said:\n{''.join(said)}")


def main(folder: Path, runs: int) -> int:
    programs = [folder / "emptywindow", folder / "mueang"]
    results: dict[Path, list[tuple[float, float]]] = {program: [] for program in programs}
    with tempfile.TemporaryDirectory() as home:
        environment = os.environ | {"HOME": home, "XDG_CONFIG_HOME": f"{home}/config", "XDG_DATA_HOME": f"{home}/data",
                                    "XDG_STATE_HOME": f"{home}/state", "XDG_CACHE_HOME": f"{home}/cache",
                                    "XDG_RUNTIME_DIR": home, "QT_QPA_PLATFORM": "xcb", "LC_ALL": "C.UTF-8",
                                    "DBUS_SESSION_BUS_ADDRESS": "disabled:",  # a portal would mount itself in home
                                    "MUEANG_TRACE_STARTUP": "1"}
        for program in programs:
            run(program, environment)  # fills the caches
        for _ in range(runs):
            for program in programs:
                results[program].append(run(program, environment))

    medians = {}
    for program, measured in results.items():
        times, memory = zip(*measured)
        medians[program] = statistics.median(times)
        print(f"{program.name:12} first frame: median {medians[program]:6.1f} ms, least {min(times):6.1f}, "
              f"most {max(times):6.1f}; peak memory: {max(memory):5.1f} MiB")
    ratio = medians[programs[1]] / medians[programs[0]]
    most = max(memory for _, memory in results[programs[1]])
    print(f"ratio {ratio:.2f} (at most {MAXIMUM_RATIO}), memory {most:.1f} MiB (at most {MAXIMUM_MIB}), {runs} runs each")
    return 0 if ratio <= MAXIMUM_RATIO and most <= MAXIMUM_MIB else 1


sys.exit(main(Path(sys.argv[1]), int(sys.argv[2])))
