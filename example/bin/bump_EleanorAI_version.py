#!/usr/bin/env python3
"""Write a version into src/eleanor/version.py: bump_EleanorAI_version.py VERSION"""

import re
import sys
from pathlib import Path

VERSION_FILE = Path(__file__).resolve().parent.parent / "src" / "eleanor" / "version.py"
ASSIGNMENT = re.compile(r'^__version__ = "[^"]*"$', re.MULTILINE)

NUMBER = r"(?:0|[1-9][0-9]*)"
# Normal form of a public version: PEP 440, appendix B, limited to the result of normalization.
NORMAL_FORM = re.compile(
    rf"(?:[1-9][0-9]*!)?{NUMBER}(?:\.{NUMBER})*"
    rf"(?:(?:a|b|rc){NUMBER})?(?:\.post{NUMBER})?(?:\.dev{NUMBER})?"
)


def main(arguments: list[str]) -> int:
    """Return the exit code: 0 for written (or unchanged), 1 for a missing file or line, 2 for wrong usage."""
    if len(arguments) != 1:
        print("usage: bump_EleanorAI_version.py VERSION", file=sys.stderr)
        return 2
    version = arguments[0]
    if NORMAL_FORM.fullmatch(version) is None:
        print(
            f"{version!r} is not a version in PEP 440 normal form, "
            "e.g. 1.3.0, 1.3.0rc1 or 1.3.0.post1.",
            file=sys.stderr,
        )
        return 2
    text = VERSION_FILE.read_text(encoding="utf-8")
    changed, count = ASSIGNMENT.subn(f'__version__ = "{version}"', text)
    if count != 1:
        print(f"{VERSION_FILE} has {count} lines with __version__; exactly one is required.", file=sys.stderr)
        return 1
    VERSION_FILE.write_text(changed, encoding="utf-8", newline="\n")
    print(f"eleanor is now {version}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
