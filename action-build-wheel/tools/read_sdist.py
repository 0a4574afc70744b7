"""Lists an sdist without unpacking it, as JSON: read_sdist.py FILE

`members` are the files, with paths below the top folder; `keys` those that contain a private key; `problems` say what an
installer or PyPI would reject. Source: PEP 721, PEP 625, PyPA "Source distribution format".
"""

import json
import posixpath
import re
import sys
import tarfile

key = re.compile(rb"-----BEGIN ([A-Z0-9]+ )*PRIVATE KEY-----\r?\n([\w-]+: .*\r?\n|\r?\n)*[A-Za-z0-9+/=]{40,}")
key_scan_bytes = 1 << 20


def leads_out(top, path):
    normal = posixpath.normpath(path)
    return path.startswith("/") or (normal != top and not normal.startswith(f"{top}/"))


def find_problem(top, member):
    name = member.name
    if leads_out(top, name):
        return f"{name} leads out of the folder {top}/"
    if member.issym() and leads_out(top, posixpath.join(posixpath.dirname(name), member.linkname)):
        return f"{name} is a link to {member.linkname}, outside of the sdist"
    if member.islnk() and leads_out(top, member.linkname):
        return f"{name} is a link to {member.linkname}, outside of the sdist"
    if not (member.isfile() or member.isdir() or member.issym() or member.islnk()):
        return f"{name} is neither a file nor a folder nor a link"
    return None


def main(file):
    top = posixpath.basename(file)[: -len(".tar.gz")]
    members, keys, problems, metadata = [], [], [], None
    with tarfile.open(file) as tar:
        for member in tar:
            problem = find_problem(top, member)
            if problem is not None:
                problems.append(problem)
                continue
            path = posixpath.normpath(member.name)[len(top) + 1 :]
            if not member.isfile() or not path:
                continue
            members.append({"path": path, "size": member.size})
            if path == "PKG-INFO":
                metadata = tar.extractfile(member).read().decode("utf-8", "replace")
            if member.size <= key_scan_bytes and key.search(tar.extractfile(member).read()):
                keys.append(path)
    print(json.dumps({"members": members, "keys": keys, "problems": problems, "metadata": metadata}))


main(sys.argv[1])
