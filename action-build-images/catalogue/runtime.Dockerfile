# runtime (CPU): the service. Built in builder; the final image starts from python:3.x, so that it contains no tool, key or source
# of the build. The builder and the final image need the same Python version.
ARG PYTHON_VERSION=3.12
ARG PYTHON_IMAGE=python:${PYTHON_VERSION}-slim
ARG BUILDER_IMAGE=builder

FROM ${BUILDER_IMAGE} AS build
SHELL ["/bin/sh", "-euc"]
# A private requirement (git+ssh://…) is fetched with the deploy key, if one was provided.
ARG REQUIREMENTS=requirements/backend.txt
ARG TRUST_SHA256=""
ENV GIT_SSH_COMMAND="ssh -o BatchMode=yes -o StrictHostKeyChecking=yes -o UserKnownHostsFile=/run/secrets/known_hosts"
# The requirements first: they change less often than the source. Without a requirements file, those of the project are used.
RUN --mount=type=bind,source=${REQUIREMENTS},target=/requirements \
    --mount=type=ssh,uid=10000 \
    --mount=type=secret,id=known_hosts,uid=10000 \
    --mount=type=secret,id=trust,uid=10000 \
    if [ -n "$REQUIREMENTS" ]; then \
      with-trust python3 -m pip wheel --no-cache-dir --wheel-dir /wheels --requirement /requirements; \
    fi
# The source is only mounted, and built in a copy, because setuptools writes beside it. No layer contains it.
RUN --mount=type=bind,target=/context \
    --mount=type=ssh,uid=10000 \
    --mount=type=secret,id=known_hosts,uid=10000 \
    --mount=type=secret,id=trust,uid=10000 \
    copy=$(mktemp -d); \
    cp -R /context/. "$copy"; \
    with-trust python3 -m pip wheel --no-cache-dir ${REQUIREMENTS:+--no-deps} --wheel-dir /wheels "$copy"; \
    rm -rf "$copy"

FROM ${PYTHON_IMAGE} AS final
SHELL ["/bin/sh", "-euc"]

ENV PATH=/opt/eleanor/bin:$PATH \
    PYTHONDONTWRITEBYTECODE=1 \
    PYTHONUNBUFFERED=1
# Only wheels from the stage before: neither an index nor a secret is needed here.
RUN --mount=type=bind,from=build,source=/wheels,target=/wheels \
    useradd --create-home --uid 10001 --user-group eleanor; \
    python3 -m venv /opt/eleanor; \
    pip install --no-cache-dir --no-index --no-deps /wheels/*.whl; \
    pip check

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

USER 10001:10001
WORKDIR /home/eleanor
# The ASGI application, and the path of its health check.
ARG APP=eleanor.app:app
ARG HEALTH=/health
ENV APP=${APP} \
    HEALTH=${HEALTH}
EXPOSE 8000
HEALTHCHECK --interval=30s --timeout=5s --start-period=10s \
    CMD ["python3", "-c", "import os, urllib.request; urllib.request.urlopen('http://127.0.0.1:8000' + os.environ['HEALTH'], timeout=4)"]
CMD ["/bin/sh", "-c", "exec uvicorn \"$APP\" --host 0.0.0.0 --port 8000"]
