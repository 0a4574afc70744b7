"""Starts the command: replaces this process by Node.js, so that signals, exit codes and output are those of Node.js."""

import os
import sys


def main() -> None:
    """Run `eleanor` with the arguments of this process. Does not return."""
    if sys.platform == "win32":
        sys.exit("eleanor: Windows is not supported: stopping builds needs POSIX process groups. Run eleanor in WSL 2.")
    from eleanor_packaging._node import find_node

    node = find_node()
    if node is None:
        sys.exit(
            "eleanor: Node.js 24 or newer is missing: it is neither on PATH nor installed for this Python. "
            "Reinstall eleanor-packaging, or install Node.js 24."
        )
    _undo_locale_coercion()
    os.execv(node, [node, _entry_point(), *sys.argv[1:]])


def _undo_locale_coercion() -> None:
    """Remove the LC_CTYPE that Python itself sets in the locale C. Source: PEP 538, PEP 540."""
    if sys.flags.utf8_mode and os.environ.get("LC_CTYPE") in ("C.UTF-8", "C.utf8", "UTF-8"):
        del os.environ["LC_CTYPE"]


def _entry_point() -> str:
    """Return the bundle of an installed package, or that of the checkout which has this file."""
    package = os.path.dirname(os.path.abspath(__file__))
    bundle = os.path.join("cli", "dist", "main", "index.js")
    installed = os.path.join(package, "suite", bundle)
    return installed if os.path.exists(installed) else os.path.join(package, "..", "..", "..", bundle)


if __name__ == "__main__":
    main()
