# builder: where packages are built. Make, a Docker client with Buildx, PyTorch, and a user other than root; nothing of the
# source, so that it is rarely rebuilt. BASE_IMAGE=base-gpu bases it on CUDA.
ARG BASE_IMAGE=base
FROM ${BASE_IMAGE}
SHELL ["/bin/sh", "-euc"]

# Docker in Docker through the host's socket: `docker run --volume /var/run/docker.sock:/var/run/docker.sock
# --group-add "$(stat -c %g /var/run/docker.sock)"`. A separate daemon would need a privileged container. The client comes
# from the distribution: docker-cli and docker-buildx if it has them (Debian 13), otherwise the package docker.io (Debian 12,
# Ubuntu 24.04), which contains a daemon that nothing starts.
# hadolint ignore=DL3008,SC2086
RUN apt-get update; \
    packages=make; \
    if apt-cache show docker-cli >/dev/null 2>&1; then packages="$packages docker-cli"; else packages="$packages docker.io"; fi; \
    if apt-cache show docker-buildx >/dev/null 2>&1; then packages="$packages docker-buildx"; fi; \
    DEBIAN_FRONTEND=noninteractive apt-get install --yes --no-install-recommends $packages; \
    rm -rf /var/lib/apt/lists/* /var/cache/apt/*

# PyTorch from the index of the required kind (whl/cpu, whl/cu126, …); none if TORCH is empty.
ARG TORCH=torch==2.7.1
ARG TORCH_INDEX=https://download.pytorch.org/whl/cpu
# The content of a secret is not in the builder's cache key, but its hash is, as an argument.
ARG TRUST_SHA256=""
# hadolint ignore=DL3013,SC2086
RUN --mount=type=secret,id=trust \
    if [ -n "$TORCH" ]; then with-trust python3 -m pip install --no-cache-dir --index-url "$TORCH_INDEX" $TORCH; fi

RUN useradd --create-home --uid 10000 --user-group builder; \
    install --directory --owner=builder --group=builder /src /wheels
USER 10000:10000
WORKDIR /src
