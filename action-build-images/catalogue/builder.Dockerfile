# builder: where packages are built. A compiler, make, a Docker client with Buildx, PyTorch, and a user other than root; nothing of the
# source, so that it is rarely rebuilt. BASE_IMAGE=base bases it on Python instead of CUDA.
ARG BASE_IMAGE=base-gpu
FROM ${BASE_IMAGE}
LABEL org.opencontainers.image.description="Builds Python packages: compiler, make, Docker client and PyTorch"
SHELL ["/bin/sh", "-euc"]

# Docker in Docker through the host's socket: `docker run --volume /var/run/docker.sock:/var/run/docker.sock
# --group-add "$(stat -c %g /var/run/docker.sock)"`. A separate daemon would need a privileged container.
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

# PyTorch from the index of the required kind (whl/cpu, whl/cu126, …); none if TORCH is empty. That for CPU suffices to build packages.
ARG TORCH=torch==2.7.1
ARG TORCH_INDEX=https://download.pytorch.org/whl/cpu
# Tests of packages get no bytecode, which would take as long to write as that of the rest.
# The content of a secret is not in the builder's cache key, but its hash is, as an argument.
ARG TRUST_SHA256=""
# hadolint ignore=DL3013,DL3042,SC2086
RUN --mount=type=secret,id=trust \
    --mount=type=cache,id=pip-torch,target=/tmp/pip-cache \
    export PIP_CACHE_DIR=/tmp/pip-cache; \
    if [ -n "$TORCH" ]; then \
      with-trust python3 -m pip install --no-compile --index-url "$TORCH_INDEX" $TORCH; \
      python3 -m compileall -q -j 0 -x '/tests/' "$(python3 -c 'import sysconfig; print(sysconfig.get_path("purelib"))')" || true; \
    fi

RUN useradd --create-home --uid 10000 --user-group builder; \
    install --directory --owner=builder --group=builder /src /wheels
USER 10000:10000
WORKDIR /src
