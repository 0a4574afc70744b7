"""The version of the suite, read and written by action-release when it publishes this repository."""

__version__ = "0.1.0"
