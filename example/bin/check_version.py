#!/usr/bin/env python3
"""Reject a version.py without exactly one `__version__` in PEP 440 normal form."""

import ast
import sys
from pathlib import Path

from bump_EleanorAI_version import ASSIGNMENT, NORMAL_FORM


def fault(path: Path) -> str | None:
    """Return the problem of one file as `path:line: text`, if there is one."""
    text = path.read_text(encoding="utf-8")
    lines = ASSIGNMENT.findall(text)
    if len(lines) != 1:
        return f'{path}:1: has {len(lines)} lines of the form __version__ = "…"; exactly one is required'
    version = ast.literal_eval(lines[0].partition(" = ")[2])
    if NORMAL_FORM.fullmatch(version) is None:
        number = text[: text.index(lines[0])].count("\n") + 1
        return f"{path}:{number}: {version!r} is not in PEP 440 normal form"
    return None


if __name__ == "__main__":
    found = [line for name in sys.argv[1:] if (line := fault(Path(name))) is not None]
    print("\n".join(found), end="\n" if found else "")
    sys.exit(1 if found else 0)
