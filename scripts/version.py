"""The version of this repository. action-release reads and writes it when this repository is published."""

__version__ = "1.0.0"
