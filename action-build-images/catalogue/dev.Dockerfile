# dev: a development environment on CUDA. The tools of builder, PyTorch, and a Python environment that the user can change. The
# source is mounted: `docker run --interactive --tty --volume "$PWD:/workspace" eleanor-dev`. BASE_IMAGE=base makes it a CPU image.
ARG BASE_IMAGE=base-gpu
FROM ${BASE_IMAGE}
LABEL org.opencontainers.image.description="A development environment: compiler, Docker client, PyTorch and a shell"
SHELL ["/bin/sh", "-euc"]

# The same step as in builder, whose layer both share.
# part: compiler apt=cuda
# A compiler with the headers of Python, make, and a Docker client with Buildx. The client comes from the distribution: docker-cli if it
# has that package (Debian 13), otherwise docker.io (Ubuntu 24.04), which contains a daemon that nothing starts. Debian 12 has no Buildx.
# hadolint ignore=SC2086
RUN --mount=type=cache,id=apt-cuda,target=/var/cache/apt,sharing=locked \
    --mount=type=cache,id=apt-lists-cuda,target=/var/lib/apt/lists \
    known=$(apt-install --show docker-cli docker-buildx); \
    packages="g++ gcc libc6-dev make"; \
    if ! python3 -c 'import os, sysconfig; os.stat(sysconfig.get_path("include") + "/Python.h")' 2>/dev/null; then \
      packages="$packages $(python3 -c 'import sys; print("python%d.%d-dev" % sys.version_info[:2])')"; \
    fi; \
    case "$known" in *"Package: docker-cli"*) packages="$packages docker-cli";; *) packages="$packages docker.io";; esac; \
    case "$known" in *"Package: docker-buildx"*) packages="$packages docker-buildx";; \
    *) echo "This distribution has no package docker-buildx, so the image has no Buildx" >&2;; esac; \
    apt-install $packages
# end: compiler

RUN --mount=type=cache,id=apt-cuda,target=/var/cache/apt,sharing=locked \
    --mount=type=cache,id=apt-lists-cuda,target=/var/lib/apt/lists \
    apt-install curl less

# The container becomes the owner of /workspace, whoever that is, so that files of the checkout can be written, and new files belong to the
# user of the host. Without a checkout, it is the user `dev`. Any user may change the home folder and the environment in /opt/dev.
RUN useradd --create-home --shell /bin/bash --uid 10000 --user-group dev; \
    chmod 0777 /home/dev; \
    install --directory --owner=dev --group=dev /workspace; \
    git config --system --add safe.directory '*'
COPY --chmod=755 <<'SCRIPT' /usr/local/bin/become-owner
#!/bin/sh
set -eu
uid=$(stat -c %u /workspace)
gid=$(stat -c %g /workspace)
if [ "$(id -u)" = 0 ] && [ "$uid" != 0 ]; then
  if [ "$uid" != 10000 ]; then
    groupmod --non-unique --gid "$gid" dev
    usermod --non-unique --uid "$uid" dev 2>/dev/null
  fi
  # Groups of `docker run --group-add`, but not that of root.
  groups=$(id -G | tr ' ' '\n' | grep -vx 0 | paste -sd, || true)
  exec setpriv --reuid="$uid" --regid="$gid" ${groups:+--groups="$groups"} ${groups:---clear-groups} -- "$@"
fi
exec "$@"
SCRIPT

ENV HOME=/home/dev \
    USER=dev \
    LOGNAME=dev \
    VIRTUAL_ENV=/opt/dev \
    PATH=/opt/dev/bin:$PATH \
    NVIDIA_DRIVER_CAPABILITIES=compute,utility

# PyTorch from the index of the required kind; none if TORCH is empty. Tests of packages get no bytecode.
ARG TORCH=torch==2.7.1
ARG TORCH_INDEX=https://download.pytorch.org/whl/cu126
ARG TRUST_SHA256=""
# hadolint ignore=DL3013,DL3042,SC2086
RUN --mount=type=secret,id=trust \
    --mount=type=cache,id=pip-torch,target=/tmp/pip-cache \
    export PIP_CACHE_DIR=/tmp/pip-cache; \
    umask 0; \
    # part: environment python=python3 to=/opt/dev
    # What `python -m venv` puts there, from the wheels of ensurepip, which Debian has elsewhere. But ensurepip runs pip from a zip file and
    # compiles on one core, which takes longer. Like ensurepip, this reads no settings of pip. Source: CPython, Lib/ensurepip/__init__.py.
    wheels=$(python3 -c 'import ensurepip; print(ensurepip.__path__[0] + "/_bundled")'); \
    [ -d "$wheels" ] || wheels=/usr/share/python-wheels; \
    packages=$(python3 -c 'import sys; print("pip" if sys.version_info >= (3, 12) else "pip setuptools")'); \
    unpacked=$(mktemp -d); \
    python3 -m zipfile --extract "$wheels"/pip-*.whl "$unpacked"; \
    rm -rf "$unpacked"/pip-*.dist-info; \
    python3 -m venv --without-pip /opt/dev; \
    env --ignore-environment PIP_CONFIG_FILE=/dev/null /opt/dev/bin/python3 -I "$unpacked/pip" install --disable-pip-version-check \
      --no-cache-dir --no-compile --no-index --find-links="$wheels" --upgrade $packages; \
    rm -rf "$unpacked"; \
    python3 -m compileall -q -j 0 /opt/dev/lib || true; \
    # end: environment
    if [ -n "$TORCH" ]; then \
      with-trust pip install --no-compile --index-url "$TORCH_INDEX" $TORCH; \
      python3 -m compileall -q -j 0 -x '/tests/' "$(python3 -c 'import sysconfig; print(sysconfig.get_path("purelib"))')" || true; \
    fi

WORKDIR /workspace
ENTRYPOINT ["become-owner"]
CMD ["/bin/bash"]
