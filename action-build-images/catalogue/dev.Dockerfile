# dev: a development environment on CUDA. The tools of builder, PyTorch, and a Python environment that the user can change. The
# source is mounted: `docker run --interactive --tty --volume "$PWD:/workspace" eleanor-dev`. BASE_IMAGE=base makes it a CPU image.
ARG BASE_IMAGE=base-gpu
FROM ${BASE_IMAGE}
SHELL ["/bin/sh", "-euc"]

# The Docker client is selected in the same manner as in builder.
# hadolint ignore=DL3008,SC2086
RUN apt-get update; \
    packages="build-essential curl less make"; \
    if apt-cache show docker-cli >/dev/null 2>&1; then packages="$packages docker-cli"; else packages="$packages docker.io"; fi; \
    if apt-cache show docker-buildx >/dev/null 2>&1; then packages="$packages docker-buildx"; fi; \
    DEBIAN_FRONTEND=noninteractive apt-get install --yes --no-install-recommends $packages; \
    rm -rf /var/lib/apt/lists/* /var/cache/apt/*

RUN useradd --create-home --shell /bin/bash --uid 10000 --user-group dev; \
    python3 -m venv /opt/dev; \
    chown -R dev:dev /opt/dev; \
    install --directory --owner=dev --group=dev /workspace
USER 10000:10000
ENV PATH=/opt/dev/bin:$PATH \
    NVIDIA_DRIVER_CAPABILITIES=compute,utility

# PyTorch from the index of the required kind; none if TORCH is empty.
ARG TORCH=torch==2.7.1
ARG TORCH_INDEX=https://download.pytorch.org/whl/cu126
ARG TRUST_SHA256=""
# hadolint ignore=DL3013,SC2086
RUN --mount=type=secret,id=trust,uid=10000 \
    if [ -n "$TORCH" ]; then with-trust pip install --no-cache-dir --index-url "$TORCH_INDEX" $TORCH; fi

WORKDIR /workspace
CMD ["/bin/bash"]
