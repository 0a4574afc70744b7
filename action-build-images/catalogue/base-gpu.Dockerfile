# base-gpu: the same on CUDA. The flavour `base` has only the driver interface: PyTorch's wheels contain the CUDA libraries,
# and the flavour `runtime` would add them a second time.
ARG CUDA_IMAGE=nvcr.io/nvidia/cuda:12.6.3-base-ubuntu24.04
FROM ${CUDA_IMAGE}
SHELL ["/bin/sh", "-euc"]

# Defaults to the distribution's Python (3.12 on Ubuntu 24.04); otherwise a version that it has as python3.x.
ARG PYTHON_VERSION=""
# Additional packages of the distribution, separated by spaces.
ARG APT_PACKAGES=""
# No versions: a distribution keeps only the newest, with its security fixes, so a pinned one is soon unavailable.
# The environment in /opt/python is first on PATH: `pip install` may not change the distribution's own (PEP 668).
# hadolint ignore=DL3008,SC2086
RUN python="python${PYTHON_VERSION:-3}"; \
    apt-get update; \
    DEBIAN_FRONTEND=noninteractive apt-get install --yes --no-install-recommends \
      ca-certificates git git-lfs openssh-client "$python" "$python-venv" $APT_PACKAGES; \
    git lfs install --system --skip-repo; \
    "$python" -m venv /opt/python; \
    rm -rf /var/lib/apt/lists/* /var/cache/apt/*
ENV PATH=/opt/python/bin:$PATH

ARG LOCALE=C.UTF-8
# C.UTF-8 exists; any other locale is generated.
# hadolint ignore=DL3008
RUN if [ "$LOCALE" != C.UTF-8 ]; then \
      apt-get update; \
      DEBIAN_FRONTEND=noninteractive apt-get install --yes --no-install-recommends locales; \
      localedef --inputfile="${LOCALE%%.*}" --charmap="${LOCALE#*.}" "$LOCALE"; \
      rm -rf /var/lib/apt/lists/* /var/cache/apt/*; \
    fi
ENV LANG=${LOCALE} \
    PYTHONDONTWRITEBYTECODE=1 \
    PYTHONUNBUFFERED=1 \
    PIP_DISABLE_PIP_VERSION_CHECK=1

# `with-trust COMMAND`: runs a command with the build secret `trust`, if it is mounted, in addition to the certificates of the
# system. Most tools accept one file that replaces the public roots, so both are combined into one.
COPY --chmod=755 <<'SCRIPT' /usr/local/bin/with-trust
#!/bin/sh
set -eu
if [ -s /run/secrets/trust ]; then
  bundle=$(mktemp)
  trap 'rm -f "$bundle"' EXIT
  cat /etc/ssl/certs/ca-certificates.crt /run/secrets/trust >"$bundle"
  export SSL_CERT_FILE="$bundle" PIP_CERT="$bundle" REQUESTS_CA_BUNDLE="$bundle" CURL_CA_BUNDLE="$bundle" \
    GIT_SSL_CAINFO="$bundle" NODE_EXTRA_CA_CERTS="$bundle" AWS_CA_BUNDLE="$bundle"
fi
"$@"
SCRIPT

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
