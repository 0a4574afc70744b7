#!/usr/bin/env python3
"""Reject trailing whitespace, CRLF, and a file that does not end with exactly one newline."""

import sys
from pathlib import Path


def faults(path: Path) -> list[str]:
    """Return the problems of one file, each as `path:line: text`."""
    data = path.read_bytes()
    found = []
    for number, line in enumerate(data.split(b"\n"), start=1):
        if line.endswith(b"\r"):
            found.append(f"{path}:{number}: ends with CRLF, not with LF")
        elif line != line.rstrip(b" \t"):
            found.append(f"{path}:{number}: trailing whitespace")
    if data and (not data.endswith(b"\n") or data.endswith(b"\n\n")):
        last = max(data.count(b"\n"), 1)
        found.append(f"{path}:{last}: does not end with exactly one newline")
    return found


if __name__ == "__main__":
    lines = [fault for name in sys.argv[1:] for fault in faults(Path(name))]
    print("\n".join(lines), end="\n" if lines else "")
    sys.exit(1 if lines else 0)
