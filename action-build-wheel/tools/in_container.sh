#!/bin/sh
# Runs a build in an image: in_container.sh UMASK MINOR OUT_DIR PROGRAM ARGUMENT...
#
# Finds the interpreter of this version, such as 3.12, where manylinux images have it, or on PATH, and puts it first on PATH. PROGRAM
# `python` means this interpreter. Afterwards auditwheel, if the image has it, repairs wheels with a tag such as linux_x86_64: only here
# are the libraries that it copies into them. Source: manylinux, README, "Docker images".
set -eu
umask "$1"
minor=$2
out=$3
shift 3
tag=cp$(printf %s "$minor" | tr -d .)
interpreter=
for candidate in "/opt/python/$tag-$tag/bin/python" "python$minor" python3 python; do
  if interpreter=$(command -v "$candidate"); then break; fi
done
if [ -z "$interpreter" ]; then
  echo "error: The image has no Python" >&2
  exit 1
fi
PATH=$(dirname "$interpreter"):$PATH
export PATH
if [ "$1" = python ]; then
  shift
  "$interpreter" "$@"
else
  "$@"
fi
for wheel in "$out"/*-linux_*.whl; do
  if [ ! -e "$wheel" ] || ! command -v auditwheel >/dev/null; then continue; fi
  auditwheel repair --wheel-dir "$out/repaired" "$wheel"
  rm "$wheel"
  mv "$out"/repaired/*.whl "$out"
  rmdir "$out/repaired"
done
