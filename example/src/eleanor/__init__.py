"""Eleanor: a small framework that ranks texts by their likeness to a question."""

from eleanor.version import __version__

__all__ = ["__version__"]
