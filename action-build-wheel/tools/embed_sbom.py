"""Adds a file to the folder sboms in the .dist-info of a wheel, and to RECORD: embed_sbom.py WHEEL FILE.

All other members keep their bytes, times and modes. The new file takes those of RECORD, so that the result depends on nothing else.
"""

import base64
import copy
import hashlib
import io
import os
import shutil
import sys
import zipfile

wheel, document = sys.argv[1:]
with open(document, "rb") as file:
    content = file.read()

with zipfile.ZipFile(wheel) as old:
    records = [info for info in old.infolist() if info.filename.endswith(".dist-info/RECORD") and info.filename.count("/") == 1]
    if len(records) != 1:
        sys.exit(f"The wheel has {len(records)} RECORD files")
    record = records[0]
    names = old.namelist()
    signatures = [f"{record.filename}{ending}" for ending in (".jws", ".p7s") if f"{record.filename}{ending}" in names]
    if signatures:
        sys.exit(f"The wheel is signed by {signatures[0]}: sign it after its bill of materials was added")
    path = f"{os.path.dirname(record.filename)}/sboms/{os.path.basename(document)}"
    if path in names:
        sys.exit(f"The wheel already has {path}")
    digest = base64.urlsafe_b64encode(hashlib.sha256(content).digest()).rstrip(b"=").decode()
    text = old.read(record).decode()
    end = "\r\n" if "\r\n" in text else "\n"
    lines = [line for line in text.split(end) if line]
    quoted = '"' + path.replace('"', '""') + '"' if "," in path or '"' in path else path
    own = next((index for index, line in enumerate(lines) if line.startswith(record.filename)), len(lines))
    lines.insert(own, f"{quoted},sha256={digest},{len(content)}")

    temporary = f"{wheel}.part"
    with zipfile.ZipFile(temporary, "w") as new:

        def add(info, source, size):
            with new.open(info, "w", force_zip64=size >= zipfile.ZIP64_LIMIT) as target:
                shutil.copyfileobj(source, target)

        new.comment = old.comment
        for info in old.infolist():
            member = copy.copy(info)
            if info is record:
                added = copy.copy(record)
                added.filename = added.orig_filename = path
                add(added, io.BytesIO(content), len(content))
                add(member, io.BytesIO("".join(line + end for line in lines).encode()), 0)
            else:
                with old.open(info) as source:
                    add(member, source, info.file_size)
os.replace(temporary, wheel)
