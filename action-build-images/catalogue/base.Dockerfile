# base (CPU): Python, git with LFS, the newest CA certificates, OS dependencies, locale.
ARG PYTHON_IMAGE=python:3.12-slim@sha256:78387bc3881b8273120a12ebe6c1ab22b018ccc2c9adf565ae1ac9b536e184ea
FROM ${PYTHON_IMAGE}
LABEL org.opencontainers.image.description="Python, git with LFS, CA certificates and a locale"
SHELL ["/bin/sh", "-euc"]

# part: apt to=/usr/local/bin/apt-install
# `apt-install PACKAGE...`: installs packages without versions: a distribution keeps only the newest, with its security fixes, so a
# pinned one is soon unavailable. `apt-install --show PACKAGE...` prints what the distribution says of those that it has.
COPY --chmod=755 <<'SCRIPT' /usr/local/bin/apt-install
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

# part: trusted
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

# end: trusted

# '' for the version of the base image.
ARG PYTHON_VERSION=""
# Additional packages of the distribution, separated by spaces.
ARG APT_PACKAGES=""
# hadolint ignore=SC2086
RUN --mount=type=cache,id=apt-python,target=/var/cache/apt,sharing=locked \
    --mount=type=cache,id=apt-lists-python,target=/var/lib/apt/lists \
    version=$(python3 -c 'import sys; print("%d.%d" % sys.version_info[:2])'); \
    if [ -n "$PYTHON_VERSION" ] && [ "$PYTHON_VERSION" != "$version" ]; then \
      echo "ERROR: the base image has Python $version, not $PYTHON_VERSION: set PYTHON_IMAGE" >&2; \
      exit 1; \
    fi; \
    apt-install ca-certificates git git-lfs openssh-client $APT_PACKAGES; \
    git lfs install --system --skip-repo

# part: locale apt=python
ARG LOCALE=C.UTF-8
# C.UTF-8 exists; any other locale is generated.
RUN --mount=type=cache,id=apt-python,target=/var/cache/apt,sharing=locked \
    --mount=type=cache,id=apt-lists-python,target=/var/lib/apt/lists \
    if [ "$LOCALE" != C.UTF-8 ]; then \
      apt-install locales; \
      localedef --inputfile="${LOCALE%%.*}" --charmap="${LOCALE#*.}" "$LOCALE"; \
    fi
ENV LANG=${LOCALE} \
    PYTHONDONTWRITEBYTECODE=1 \
    PYTHONUNBUFFERED=1 \
    PIP_DISABLE_PIP_VERSION_CHECK=1
# end: locale

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
