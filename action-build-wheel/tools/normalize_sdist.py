"""Removes what differs between two builds from an sdist: normalize_sdist.py FILE EPOCH

Times become EPOCH, owners root without a name, modes 0644 or 0755; members, their order and their bytes stay. An sdist
that is normalized already, such as those of hatchling and flit, keeps its bytes. Setuptools honours SOURCE_DATE_EPOCH in
wheels only.
Source: reproducible-builds.org, "Archive metadata"; packaging.python.org, "Source distribution format" (pax).
"""

import gzip
import os
import sys
import tarfile


def plain_mode(member):
    return 0o755 if member.isdir() or member.mode & 0o100 else 0o644


def gzip_time(path):
    """The time in the gzip header. Source: RFC 1952, 2.3.1."""
    with open(path, "rb") as file:
        return int.from_bytes(file.read(8)[4:], "little")


def is_normalized(member, epoch):
    owner = (member.uid, member.gid, member.uname, member.gname)
    return member.mtime == epoch and owner in ((0, 0, "", ""), (0, 0, "root", "root"))


def normalize(member, epoch):
    member.mtime, member.uid, member.gid, member.uname, member.gname = epoch, 0, 0, "", ""
    member.pax_headers = {}
    if not member.issym():
        member.mode = plain_mode(member)
    return member


def main(path, epoch):
    with tarfile.open(path) as sdist:
        if gzip_time(path) in (0, epoch) and all(is_normalized(member, epoch) for member in sdist):
            return
        temporary = f"{path}.normalized"
        with (
            open(temporary, "wb") as file,
            gzip.GzipFile("", "wb", 9, file, mtime=epoch) as compressed,
            tarfile.open(fileobj=compressed, mode="w", format=tarfile.PAX_FORMAT) as normalized,
        ):
            for member in sdist.getmembers():
                normalized.addfile(normalize(member, epoch), sdist.extractfile(member) if member.isreg() else None)
    os.replace(temporary, path)


main(sys.argv[1], int(sys.argv[2]))
