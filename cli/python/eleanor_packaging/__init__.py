"""The command `eleanor`: the Eleanor packaging actions on a laptop and in pre-commit."""
