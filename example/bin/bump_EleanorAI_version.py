#!/usr/bin/env python3
"""Write a version into src/eleanor/version.py: bump_EleanorAI_version.py VERSION"""

import re
import sys
from pathlib import Path

VERSION_FILE = Path(__file__).resolve().parent.parent / "src" / "eleanor" / "version.py"
ASSIGNMENT = re.compile(r'^__version__ = "[^"]*"$', re.MULTILINE)

NUMBER = r"(?:0|[1-9][0-9]*)"
# Normal form of a public version: PEP 440, appendix B, narrowed to what it normalises to.
NORMAL_FORM = re.compile(
    rf"(?:[1-9][0-9]*!)?{NUMBER}(?:\.{NUMBER})*"
    rf"(?:(?:a|b|rc){NUMBER})?(?:\.post{NUMBER})?(?:\.dev{NUMBER})?"
)


def main(arguments: list[str]) -> int:
    """Return the exit code: 0 written (or already so), 1 no such file or line, 2 wrong use."""
    if len(arguments) != 1:
        print("usage: bump_EleanorAI_version.py VERSION", file=sys.stderr)
        return 2
    version = arguments[0]
    if NORMAL_FORM.fullmatch(version) is None:
        print(
            f"{version!r} is not a version in the normal form of PEP 440, "
            "such as 1.3.0, 1.3.0rc1 or 1.3.0.post1.",
            file=sys.stderr,
        )
        return 2
    text = VERSION_FILE.read_text(encoding="utf-8")
    changed, count = ASSIGNMENT.subn(f'__version__ = "{version}"', text)
    if count != 1:
        print(f"{VERSION_FILE} has {count} lines with __version__, not one.", file=sys.stderr)
        return 1
    VERSION_FILE.write_text(changed, encoding="utf-8", newline="\n")
    print(f"eleanor is now {version}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
