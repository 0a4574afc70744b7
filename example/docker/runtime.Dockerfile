# The service on a CPU. Two stages, as in the guide: the wheel is built in eleanor-builder, and the final image
# starts again from python:3.x, so that no tool, key or private source of the build is in it.
# The locks have to be there (`make pkg-req-compile`, or the step before in the workflow).
ARG BUILDER_IMAGE=eleanor-builder
ARG PYTHON_IMAGE=python:3.12-slim

FROM ${BUILDER_IMAGE} AS build
# The mounts below belong to root; nothing of this stage but the wheels goes on.
USER root
WORKDIR /src
SHELL ["/bin/sh", "-euc"]

# The framework needs a private repository (ssh://…, without the key): it is built to a wheel too where it has a pyproject.toml.
ARG PRIVATE_REPOSITORY=""
# In the cache key only: BuildKit does not see that the content of a secret changed.
ARG TRUST_SHA256=""
RUN --mount=type=ssh,required=true \
    --mount=type=secret,id=known_hosts \
    --mount=type=secret,id=trust \
    echo "trust store: ${TRUST_SHA256:-public}"; \
    ssh-add -l; \
    mkdir /wheels; \
    [ -n "$PRIVATE_REPOSITORY" ] || exit 0; \
    export GIT_SSH_COMMAND="ssh -o BatchMode=yes -o StrictHostKeyChecking=yes -o UserKnownHostsFile=/run/secrets/known_hosts"; \
    git clone --depth 1 -- "$PRIVATE_REPOSITORY" /private; \
    [ -f /private/pyproject.toml ] || exit 0; \
    bundle=$(mktemp); \
    if [ -s /run/secrets/trust ]; then \
      cat /etc/ssl/certs/ca-certificates.crt /run/secrets/trust >"$bundle"; \
      export PIP_CERT="$bundle" SSL_CERT_FILE="$bundle" REQUESTS_CA_BUNDLE="$bundle"; \
    fi; \
    python3 -m pip wheel --no-cache-dir --no-deps --wheel-dir /wheels /private; \
    rm -rf /private "$bundle"

COPY pyproject.toml README.md ./
COPY src src
RUN --mount=type=secret,id=trust \
    bundle=$(mktemp); \
    if [ -s /run/secrets/trust ]; then \
      cat /etc/ssl/certs/ca-certificates.crt /run/secrets/trust >"$bundle"; \
      export PIP_CERT="$bundle" SSL_CERT_FILE="$bundle" REQUESTS_CA_BUNDLE="$bundle"; \
    fi; \
    python3 -m pip wheel --no-cache-dir --no-deps --wheel-dir /wheels .; \
    rm -f "$bundle"

FROM ${PYTHON_IMAGE} AS final
SHELL ["/bin/sh", "-euc"]
ENV PYTHONDONTWRITEBYTECODE=1 \
    PYTHONUNBUFFERED=1 \
    PATH=/opt/eleanor/bin:$PATH
RUN useradd --create-home --uid 10001 --user-group eleanor

# The lock first: it changes less often than the wheel.
ARG TRUST_SHA256=""
RUN --mount=type=bind,source=requirements/backend.txt,target=/tmp/backend.txt \
    --mount=type=secret,id=trust \
    echo "trust store: ${TRUST_SHA256:-public}"; \
    bundle=$(mktemp); \
    if [ -s /run/secrets/trust ]; then \
      cat /etc/ssl/certs/ca-certificates.crt /run/secrets/trust >"$bundle"; \
      export PIP_CERT="$bundle" SSL_CERT_FILE="$bundle" REQUESTS_CA_BUNDLE="$bundle"; \
    fi; \
    python3 -m venv /opt/eleanor; \
    pip install --no-cache-dir --requirement /tmp/backend.txt; \
    rm -f "$bundle"
RUN --mount=type=bind,from=build,source=/wheels,target=/tmp/wheels \
    pip install --no-cache-dir --no-index --no-deps /tmp/wheels/*.whl; \
    pip check

USER eleanor
WORKDIR /home/eleanor
EXPOSE 8000
HEALTHCHECK --interval=30s --timeout=5s --start-period=10s \
    CMD ["python3", "-c", "import urllib.request; urllib.request.urlopen('http://127.0.0.1:8000/health', timeout=4)"]
CMD ["uvicorn", "eleanor.app:app", "--host", "0.0.0.0", "--port", "8000"]
