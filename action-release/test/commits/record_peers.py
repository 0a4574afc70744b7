"""Writes into histories.json what python-semantic-release 10.7.0 and git-cliff 2.14.2 make of each history. CI does not run this.

Install both, and run this file. `psr` is the next version, or null. `psrNotes` and `cliffNotes` are the entries of the changelog that
each tool writes with its default settings, in order, as `<section>: <text>` without links to commits.
"""

import json
import re
import subprocess
import sys
import tempfile
from pathlib import Path

from git import Actor, Repo
from semantic_release.changelog.context import ChangelogMode, make_changelog_context
from semantic_release.changelog.release_history import ReleaseHistory
from semantic_release.cli.changelog_writer import render_default_changelog_file
from semantic_release.cli.config import ChangelogOutputFormat
from semantic_release.commit_parser import ConventionalCommitParser
from semantic_release.hvcs.github import Github
from semantic_release.version.algorithm import next_version
from semantic_release.version.translator import VersionTranslator

path = Path(__file__).with_name("histories.json")
histories = json.loads(path.read_text(encoding="utf8"))
author = Actor("A", "a@example.org")
translator = VersionTranslator()
parser = ConventionalCommitParser()


def entries(markdown: str) -> list[str]:
    """The entries of the first version of a changelog. Wrapped lines are joined, links to commits and pull requests removed."""
    found: list[str] = []
    section = ""
    for line in markdown.replace("\r", "").split("\n"):
        if line.startswith("## ") and found:
            break
        if line.startswith("### "):
            section = line[4:].strip()
        elif line.startswith("- "):
            found.append(f"{section}: {line[2:]}")
        elif line.startswith("  ") and found:
            found[-1] += " " + line.strip()
    links = r" \((\[#?`?\w+`?\]\(\S+\)(, )?)+\)"
    return [re.sub(links, "", re.sub(r"\s+", " ", each)).strip() for each in found]


def notes(repo: Repo, folder: str) -> list[str]:
    """What python-semantic-release writes for the commits since the last tag."""
    context = make_changelog_context(
        hvcs_client=Github("https://github.com/eleanor/example.git"),
        release_history=ReleaseHistory.from_git_history(repo, translator, parser),
        mode=ChangelogMode.INIT,
        prev_changelog_file=Path(folder, "CHANGELOG.md"),
        insertion_flag="",
        mask_initial_release=False,
    )
    text = render_default_changelog_file(ChangelogOutputFormat.MARKDOWN, context, "conventional")
    unreleased = re.search(r"## Unreleased(.*?)(?=^## |\Z)", text, re.DOTALL | re.MULTILINE)
    return entries(unreleased[1]) if unreleased else []


def cliff(folder: str) -> list[str]:
    """What git-cliff writes for the commits since the last tag."""
    command = ["git-cliff", "--unreleased", "--tag", "v2.0.0", "--strip", "all", "--offline"]
    return entries(subprocess.run(command, cwd=folder, check=True, capture_output=True, text=True).stdout)


def record(messages: list[str]) -> dict[str, object]:
    """What both tools make of a history. `@2` in a message is the id of the second message, counted from the newest."""
    with tempfile.TemporaryDirectory() as folder:
        repo = Repo.init(folder, initial_branch="main")
        repo.index.commit("First", author=author, committer=author)
        repo.create_tag("v1.2.3")
        ids = {}
        for number in range(len(messages), 0, -1):
            text = re.sub(r"@(\d+)", lambda match: ids[int(match[1])], messages[number - 1])
            Path(folder, "file").write_text(str(number))
            repo.index.add(["file"])
            ids[number] = repo.index.commit(text, author=author, committer=author).hexsha
        version = next_version(
            repo=repo,
            translator=translator,
            commit_parser=parser,
            allow_zero_version=False,
            major_on_zero=True,
        )
        return {
            "psr": None if str(version) == "1.2.3" else str(version),
            "psrNotes": notes(repo, folder),
            "cliffNotes": cliff(folder),
        }


for history in histories:
    history.update(record(history["messages"]))
    print(history, file=sys.stderr)
path.write_text(json.dumps(histories, indent=2, ensure_ascii=False) + "\n", encoding="utf8")
