# runtime (CPU): the service. Built in builder; the final image starts from python:3.x, so that it contains no tool, key or source
# of the build.
ARG PYTHON_IMAGE=python:3.12-slim@sha256:78387bc3881b8273120a12ebe6c1ab22b018ccc2c9adf565ae1ac9b536e184ea
ARG BUILDER_IMAGE=builder
# The lock of the packages; '' for what the project requires.
ARG REQUIREMENTS=""
# `uvicorn` for a project with an ASGI application, otherwise `none`.
ARG SERVER=none

# part: wheels
FROM ${BUILDER_IMAGE} AS tools
SHELL ["/bin/sh", "-euc"]
# Notes the Python and the C library of this stage (`note`), and compares them with those of another (`check`). Wheels of one version of
# Python install on no other. What was compiled here, and is tagged `linux_*` therefore, needs this C library or a newer one; what others
# compiled, tagged `manylinux_*`, needs the one in its tag.
COPY <<'PYTHON' /wheels/tools/platform_check.py
import json
import pathlib
import platform
import re
import sys

name, version = platform.libc_ver()
python = "%d.%d%s" % (*sys.version_info[:2], getattr(sys, "abiflags", ""))
here = {"python": python, "libc": name or "another C library than glibc", "libc_version": version}
if sys.argv[1] == "note":
    pathlib.Path(sys.argv[2]).write_text(json.dumps(here))
    sys.exit()
builder = json.loads(pathlib.Path(sys.argv[2]).read_text())
number = lambda text: [int(part) for part in re.findall(r"\d+", text)]
describe = lambda facts: "Python {python} and {libc} {libc_version}".format(**facts).strip()


def is_too_new(wheel):
    tags = wheel[: -len(".whl")].rsplit("-", 1)[-1]
    if re.search(r"(^|\.)linux_", tags):
        needed = number(builder["libc_version"])
    elif "manylinux" in tags:
        # Source: PEP 600: manylinux2014 is glibc 2.17; the two tags before it are older.
        tags = re.sub(r"manylinux(2014|2010|1)_", "manylinux_2_17_", tags)
        needed = min(number(version) for version in re.findall(r"manylinux_(\d+_\d+)_", tags))
    else:
        return False
    return here["libc"] != builder["libc"] or number(here["libc_version"]) < needed


too_new = [wheel.rsplit("/", 1)[1] for wheel in sys.argv[3:] if is_too_new(wheel)]
if here["python"] != builder["python"] or too_new:
    sys.exit(
        "ERROR: the builder has %s, but the final image has %s%s. Base both on the same Python and C library, or the final image on a "
        "newer C library: set PYTHON_VERSION, PYTHON_IMAGE, CUDA_IMAGE or BASE_IMAGE"
        % (describe(builder), describe(here), "" if here["python"] != builder["python"] else ", too old for " + ", ".join(too_new))
    )
PYTHON

# `install-wheels FOLDER`: installs the wheels of a folder as they lie in the final images, into a folder of the same name in
# /wheels/installed. Fixed times, and bytecode that depends on nothing else, make the layer the same in both images and in every build of the
# same wheels, so that a registry gets it once.
COPY --chmod=755 <<'SCRIPT' /wheels/tools/install-wheels
#!/bin/sh
set -eu
export PYTHONHASHSEED=0
root=/wheels/installed/$1
set -- "/wheels/$1"/*.whl
[ -e "$1" ] || shift
mkdir -p "$root/opt/$NAME/lib"
# Where this is a link, as on Fedora, pip must follow it here as well.
[ ! -L "/opt/$NAME/lib64" ] || ln -s lib "$root/opt/$NAME/lib64"
[ $# -eq 0 ] || "/opt/$NAME/bin/python" /wheels/tools/pip install --no-cache-dir --no-compile --no-index --no-deps --ignore-installed \
  --no-warn-script-location --root "$root" "$@"
rm -f "$root/opt/$NAME/lib64"
# Tests of packages stay without bytecode: a quarter to half of all files, which no service imports. So does a file that is no valid Python,
# such as a template. Bytecode depends on what the same process compiled before, so each process always gets the same files, in the same
# order, on any number of cores; `compileall -j` does not promise that.
find "$root" -name '*.py' ! -path '*/lib*/tests/*' | LC_ALL=C sort | split --elide-empty-files --number=r/4 \
  --filter="python3 -m compileall -q --invalidation-mode unchecked-hash -s '$root' -p / -i -" || true
find "$root" -exec touch --no-dereference --date=1980-01-01 {} +
SCRIPT

# The user, and the folder in /opt. Scripts begin with the path of the interpreter that they are installed for, so it has to exist here,
# too. pip has its bytecode, because it also runs in each final image, where it cannot write any.
ARG NAME=app
USER 0:0
RUN install --directory --owner=10000 --group=10000 /wheels/dependencies /wheels/application /wheels/installed; \
    cp -R --preserve=timestamps "$(python3 -c 'import pip; print(pip.__path__[0])')" /wheels/tools/pip; \
    python3 -m compileall -q -j 0 /wheels/tools/pip; \
    python3 /wheels/tools/platform_check.py note /wheels/tools/platform.json; \
    [ -e "/opt/$NAME/bin/python" ] || python3 -m venv --without-pip "/opt/$NAME"
USER 10000:10000

# A private requirement (git+ssh://…) is fetched with the deploy key, if one was provided.
ARG TRUST_SHA256=""
ENV GIT_SSH_COMMAND="ssh -o BatchMode=yes -o StrictHostKeyChecking=yes -o UserKnownHostsFile=/run/secrets/known_hosts" \
    PIP_CACHE_DIR=/tmp/pip-cache \
    PYTHONHASHSEED=0

# The project. The source is only mounted, and built in a copy, because setuptools writes beside it. No layer contains it.
FROM tools AS application
RUN --mount=type=bind,target=/context \
    --mount=type=cache,id=pip-wheels,target=/tmp/pip-cache,uid=10000 \
    --mount=type=ssh,uid=10000 \
    --mount=type=secret,id=known_hosts,uid=10000 \
    --mount=type=secret,id=trust,uid=10000 \
    copy=$(mktemp -d); \
    cp -R /context/. "$copy"; \
    with-trust python3 -m pip wheel --no-deps --wheel-dir /wheels/application "$copy"; \
    rm -rf "$copy"; \
    /wheels/tools/install-wheels application

# The packages of the requirements file. They change less often than the source, and are installed while the project is built.
FROM tools AS locked-dependencies
ARG REQUIREMENTS
RUN --mount=type=bind,source=${REQUIREMENTS},target=/requirements \
    --mount=type=cache,id=pip-wheels,target=/tmp/pip-cache,uid=10000 \
    --mount=type=ssh,uid=10000 \
    --mount=type=secret,id=known_hosts,uid=10000 \
    --mount=type=secret,id=trust,uid=10000 \
    with-trust python3 -m pip wheel --wheel-dir /wheels/dependencies --requirement /requirements; \
    /wheels/tools/install-wheels dependencies

# Without such a file, what the project requires.
FROM tools AS dependencies
RUN --mount=type=bind,from=application,source=/wheels/application,target=/application \
    --mount=type=cache,id=pip-wheels,target=/tmp/pip-cache,uid=10000 \
    --mount=type=ssh,uid=10000 \
    --mount=type=secret,id=known_hosts,uid=10000 \
    --mount=type=secret,id=trust,uid=10000 \
    with-trust python3 -m pip wheel --wheel-dir /wheels/dependencies /application/*.whl; \
    for wheel in /application/*.whl; do rm -f "/wheels/dependencies/${wheel##*/}"; done; \
    /wheels/tools/install-wheels dependencies

# hadolint ignore=DL3006
FROM ${REQUIREMENTS:+locked-}dependencies AS all-dependencies
# end: wheels

# In a stage of its own, so that the final image gets its packages while the wheels are built.
FROM scratch AS scripts
# part: apt to=/apt-install
# `apt-install PACKAGE...`: installs packages without versions: a distribution keeps only the newest, with its security fixes, so a
# pinned one is soon unavailable. `apt-install --show PACKAGE...` prints what the distribution says of those that it has.
COPY --chmod=755 <<'SCRIPT' /apt-install
#!/bin/sh
set -eu
[ $# -gt 0 ] || exit 0
# The base images delete every download at once. Here, downloads stay in the cache mounts of the step, which are in no image.
config=$(mktemp)
trap 'rm -f "$config"' EXIT
printf '#clear %s;\n' DPkg::Post-Invoke APT::Update::Post-Invoke >"$config"
# With an index beside the downloads, apt reads the lists once, and not at every start.
! mountpoint -q /var/cache/apt || printf 'Dir::Cache::%s.bin;\n' 'pkgcache pkgcache' 'srcpkgcache srcpkgcache' >>"$config"
# Another step has often read the lists of the same sources: for ten minutes, they are not read again.
note=/var/lib/apt/lists/sources
sources=$(dpkg --print-architecture; dpkg --print-foreign-architectures
  cat /etc/apt/sources.list /etc/apt/sources.list.d/* 2>/dev/null || true)
has_lists() { [ -n "$(find "$note" -mmin -10 2>/dev/null)" ] && [ "$(cat "$note")" = "$sources" ]; }
# Steps of several images use the lists at the same time, and one reads them for all. Another with other sources may then read those.
mkdir -p "${note%/*}"
exec 9<"${note%/*}"
for round in 1 2 3 4 5; do
  flock --shared 9
  ! has_lists || break
  flock --exclusive 9
  ! has_lists || continue
  if apt-get --config-file="$config" --option=APT::Update::Error-Mode=any update >&2; then
    printf '%s\n' "$sources" >"$note"
  else
    # One source of several may be unreachable, and not needed. What is missing is read again by the next step.
    rm -f "$note"
    apt-get --config-file="$config" update >&2
    break
  fi
done
if [ "$1" = --show ]; then
  shift
  apt-cache --config-file="$config" show "$@" 2>/dev/null || true
  exit
fi
DEBIAN_FRONTEND=noninteractive apt-get --config-file="$config" install --yes --no-install-recommends "$@"
SCRIPT

# end: apt

FROM ${PYTHON_IMAGE} AS image
LABEL org.opencontainers.image.description="The service, on a CPU"
SHELL ["/bin/sh", "-euc"]
# '' for the version of the base image, which must be that of builder.
ARG PYTHON_VERSION=""
# Additional packages of the distribution, separated by spaces.
ARG APT_PACKAGES=""
ARG NAME=app
# The environment has fixed times, too, because its folders are also in the layers of the packages.
# hadolint ignore=SC2086
RUN --mount=type=bind,from=scripts,source=/apt-install,target=/run/apt-install \
    --mount=type=cache,id=apt-python,target=/var/cache/apt,sharing=locked \
    --mount=type=cache,id=apt-lists-python,target=/var/lib/apt/lists \
    /run/apt-install $APT_PACKAGES; \
    useradd --create-home --uid 10001 --user-group "$NAME"; \
    python3 -B -m venv --without-pip "/opt/$NAME"; \
    find "/opt/$NAME" -exec touch --no-dereference --date=1980-01-01 /opt {} +

# part: trust
# With the input `trust: bake`, the trust store stays in the image: one file per certificate, because update-ca-certificates needs that.
# Otherwise this step does nothing, and all programs use the certificates of the system.
RUN --mount=type=secret,id=trust_bake \
    if [ -s /run/secrets/trust_bake ]; then \
      awk '/-----BEGIN/ { file = sprintf("/usr/local/share/ca-certificates/trust-%03d.crt", ++count) } { print > file }' \
        /run/secrets/trust_bake; \
      update-ca-certificates; \
    fi
ENV SSL_CERT_FILE=/etc/ssl/certs/ca-certificates.crt \
    PIP_CERT=/etc/ssl/certs/ca-certificates.crt \
    REQUESTS_CA_BUNDLE=/etc/ssl/certs/ca-certificates.crt \
    CURL_CA_BUNDLE=/etc/ssl/certs/ca-certificates.crt \
    GIT_SSL_CAINFO=/etc/ssl/certs/ca-certificates.crt \
    NODE_EXTRA_CA_CERTS=/etc/ssl/certs/ca-certificates.crt \
    AWS_CA_BUNDLE=/etc/ssl/certs/ca-certificates.crt
# end: trust

# part: install
# Without this file, the engine adds one for each step, and removes it again, which makes a layer differ from build to build.
COPY <<'HOSTS' /etc/hosts
127.0.0.1 localhost
HOSTS

ENV PATH=/opt/$NAME/bin:$PATH \
    VIRTUAL_ENV=/opt/$NAME \
    PYTHONDONTWRITEBYTECODE=1 \
    PYTHONUNBUFFERED=1
# A change of the source renews only the second layer.
COPY --from=all-dependencies --chown=0:0 /wheels/installed/dependencies /
COPY --from=application --chown=0:0 /wheels/installed/application /
ARG SERVER=none
RUN --mount=type=bind,from=all-dependencies,source=/wheels,target=/wheels \
    --mount=type=bind,from=application,source=/wheels/application,target=/wheels/application \
    --mount=type=tmpfs,target=/tmp \
    python3 /wheels/tools/platform_check.py check /wheels/tools/platform.json /wheels/*/*.whl; \
    python3 /wheels/tools/pip check; \
    if [ "$SERVER" != none ] && ! python3 -c "import $SERVER"; then \
      echo "ERROR: the requirements do not include $SERVER, which serves the application: add it, or set APP= for no server" >&2; \
      exit 1; \
    fi
# end: install

# part: serve
USER 10001:10001
WORKDIR /home/$NAME

# The application, as uvicorn reads it (`module:attribute`, or `module:factory()`), and the path of its health check; '' only opens the port.
FROM image AS server-uvicorn
ARG APP
ARG HEALTH=""
ENV APP=${APP} \
    HEALTH=${HEALTH}
EXPOSE 8000
HEALTHCHECK --interval=30s --timeout=5s --start-period=10s \
    CMD ["python3", "-c", "import os, socket, urllib.request as request; path = os.environ['HEALTH']; request.urlopen('http://127.0.0.1:8000' + path, timeout=4) if path else socket.create_connection(('127.0.0.1', 8000), 4)"]
CMD ["/bin/sh", "-c", "case $APP in *'()') set -- --factory;; esac; exec uvicorn \"${APP%()}\" --host 0.0.0.0 --port 8000 \"$@\""]

# A project without an application.
FROM image AS server-none
CMD ["python3"]

# hadolint ignore=DL3006
FROM server-${SERVER} AS final
# end: serve
