# The service on a CPU. Replaces the catalogue's image, because this framework also needs a private repository. Two stages, as
# in the guide: eleanor-builder, which stands on CUDA, builds all wheels, and the final image starts from python:3.x of the same version,
# so that it contains no tool, key or private source of the build. Needs the locks (`make pkg-req-compile`).
ARG PYTHON_VERSION=3.12
ARG PYTHON_IMAGE=python:${PYTHON_VERSION}-slim
ARG BUILDER_IMAGE=eleanor-builder

FROM ${BUILDER_IMAGE} AS build
SHELL ["/bin/sh", "-euc"]
# The builder runs as user 10000, who owns the mounts below.
WORKDIR /src

# Only part of the cache key, which does not include the content of a secret.
ARG TRUST_SHA256=""
# `with-trust` (in the base image) adds the build's trust store to the system's certificates for one command.
RUN --mount=type=bind,source=requirements/backend.txt,target=/tmp/backend.txt \
    --mount=type=secret,id=trust,uid=10000 \
    --mount=type=cache,id=pip-wheels,target=/tmp/pip-cache,uid=10000 \
    with-trust python3 -m pip wheel --cache-dir /tmp/pip-cache --wheel-dir /wheels/dependencies --requirement /tmp/backend.txt

# The private repository, ssh://… without the key. If it is a package, a wheel is built from it.
# The address is not a secret. The key is required even without a repository, so that a build without it fails.
# hadolint ignore=DL3064
ARG PRIVATE_REPOSITORY=""
RUN --mount=type=ssh,uid=10000,required=true \
    --mount=type=secret,id=known_hosts,uid=10000 \
    --mount=type=secret,id=trust,uid=10000 \
    ssh-add -l; \
    if [ -n "$PRIVATE_REPOSITORY" ]; then \
      export GIT_SSH_COMMAND="ssh -o BatchMode=yes -o StrictHostKeyChecking=yes -o UserKnownHostsFile=/run/secrets/known_hosts"; \
      private=$(mktemp -d); \
      git clone --quiet --depth 1 -- "$PRIVATE_REPOSITORY" "$private"; \
      if [ -f "$private/pyproject.toml" ]; then \
        with-trust python3 -m pip wheel --no-cache-dir --no-deps --wheel-dir /wheels/dependencies "$private"; \
      fi; \
      rm -rf "$private"; \
    fi

COPY --chown=10000:10000 pyproject.toml README.md ./
COPY --chown=10000:10000 src src
RUN --mount=type=secret,id=trust,uid=10000 \
    with-trust python3 -m pip wheel --no-cache-dir --no-deps --wheel-dir /wheels/application .

FROM ${PYTHON_IMAGE} AS final
SHELL ["/bin/sh", "-euc"]
ENV PATH=/opt/eleanor/bin:$PATH \
    PYTHONDONTWRITEBYTECODE=1 \
    PYTHONUNBUFFERED=1
# Only wheels of the previous stage: neither index nor secret is needed here.
# The dependencies are a layer of their own, so that a change of the source renews only the last one.
RUN --mount=type=bind,from=build,source=/wheels/dependencies,target=/wheels \
    useradd --create-home --uid 10001 --user-group eleanor; \
    python3 -m venv --without-pip /opt/eleanor; \
    pip --python /opt/eleanor/bin/python install --no-cache-dir --no-index --no-deps /wheels/*.whl
RUN --mount=type=bind,from=build,source=/wheels/application,target=/wheels \
    pip --python /opt/eleanor/bin/python install --no-cache-dir --no-index --no-deps /wheels/*.whl; \
    pip --python /opt/eleanor/bin/python check

USER 10001:10001
WORKDIR /home/eleanor
EXPOSE 8000
HEALTHCHECK --interval=30s --timeout=5s --start-period=10s \
    CMD ["python3", "-c", "import urllib.request; urllib.request.urlopen('http://127.0.0.1:8000/health', timeout=4)"]
CMD ["uvicorn", "eleanor.app:app", "--host", "0.0.0.0", "--port", "8000"]
