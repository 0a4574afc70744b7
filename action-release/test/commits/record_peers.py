"""Writes into histories.json what python-semantic-release 10.7.0 does with each history, if it is installed. CI does not run this."""

import json
import re
import sys
import tempfile
from pathlib import Path

from git import Actor, Repo
from semantic_release.commit_parser import ConventionalCommitParser
from semantic_release.version.algorithm import next_version
from semantic_release.version.translator import VersionTranslator

path = Path(__file__).with_name("histories.json")
histories = json.loads(path.read_text(encoding="utf8"))
author = Actor("A", "a@example.org")


def release(messages: list[str]) -> str | None:
    """The next version after 1.2.3; None if there is none. `@2` in a message is the id of the second message, counted from the newest."""
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
            translator=VersionTranslator(),
            commit_parser=ConventionalCommitParser(),
            allow_zero_version=False,
            major_on_zero=True,
        )
        return None if str(version) == "1.2.3" else str(version)


for history in histories:
    history["psr"] = release(history["messages"])
    print(history["name"], history["psr"], file=sys.stderr)
path.write_text(json.dumps(histories, indent=2, ensure_ascii=False) + "\n", encoding="utf8")
