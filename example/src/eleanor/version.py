"""The one place that holds the version; `bin/bump_EleanorAI_version.py` writes it."""

__version__ = "1.2.0"
