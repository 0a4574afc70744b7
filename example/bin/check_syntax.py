#!/usr/bin/env python3
"""Compile Python files in memory, without importing or writing anything."""

import sys
from pathlib import Path


def fault(path: Path) -> str | None:
    """Return the syntax error of one file as `path:line: text`, if there is one."""
    try:
        compile(path.read_bytes(), str(path), "exec", dont_inherit=True)
    except SyntaxError as error:
        return f"{path}:{error.lineno}: {error.msg}"
    return None


if __name__ == "__main__":
    lines = [line for name in sys.argv[1:] if (line := fault(Path(name))) is not None]
    print("\n".join(lines), end="\n" if lines else "")
    sys.exit(1 if lines else 0)
