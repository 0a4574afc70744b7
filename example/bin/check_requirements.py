#!/usr/bin/env python3
"""Reject *.in files with unsorted or duplicate requirements, or with requirements before a `-r` line."""

import re
import sys
from pathlib import Path

NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")


def faults(path: Path) -> list[str]:
    """Return the problems of one file, each as `path:line: text`."""
    found = []
    previous = ""
    for number, raw in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
        line = raw.split(" #")[0].strip()
        if not line or line.startswith("#"):
            continue
        if line.startswith("-"):
            if previous:
                found.append(f"{path}:{number}: options and includes must come before requirements")
            continue
        match = NAME.match(line)
        if match is None:
            found.append(f"{path}:{number}: {line!r} does not begin with a package name")
            continue
        # Normal form of a name: PEP 503.
        name = re.sub(r"[-_.]+", "-", match.group()).lower()
        if name == previous:
            found.append(f"{path}:{number}: {name} is listed twice")
        elif name < previous:
            found.append(f"{path}:{number}: {name} must come before {previous}")
        previous = name
    return found


if __name__ == "__main__":
    lines = [fault for name in sys.argv[1:] for fault in faults(Path(name))]
    print("\n".join(lines), end="\n" if lines else "")
    sys.exit(1 if lines else 0)
