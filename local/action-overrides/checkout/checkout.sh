#!/usr/bin/env bash
# Produces the result of actions/checkout: a clone of the requested depth, with a local branch for a branch and a detached HEAD otherwise.
set -euo pipefail
if [ "$REPOSITORY" != "$GITHUB_REPOSITORY" ]; then
  echo "::error::$REPOSITORY cannot be checked out: only $GITHUB_REPOSITORY is available in a local run"
  exit 1
fi
address=$GITHUB_SERVER_URL/$REPOSITORY.git
mkdir -p "$GITHUB_WORKSPACE/$FOLDER"
cd "$GITHUB_WORKSPACE/$FOLDER"
git init --quiet --initial-branch=main
git remote add origin "$address" 2>/dev/null || git remote set-url origin "$address"
git config "url.$ELEANOR_LOCAL_REMOTE.insteadOf" "$address"
git config "url.$ELEANOR_LOCAL_REMOTE.pushInsteadOf" "$address"
if [ "$PERSIST" = true ]; then
  git config "http.$GITHUB_SERVER_URL/.extraheader" "AUTHORIZATION: basic $(printf 'x-access-token:%s' "$TOKEN" | base64 | tr -d '\n')"
fi

exists() { git ls-remote --exit-code origin "$1" >/dev/null 2>&1; }
commit=
case "$WANTED" in
  '') ref=$GITHUB_REF commit=$GITHUB_SHA ;;
  refs/*) ref=$WANTED ;;
  *)
    if exists "refs/heads/$WANTED"; then ref=refs/heads/$WANTED
    elif exists "refs/tags/$WANTED"; then ref=refs/tags/$WANTED
    else ref='' commit=$WANTED; fi
    ;;
esac
fetch=(git fetch --quiet --no-recurse-submodules)
[ "$DEPTH" = 0 ] || fetch+=("--depth=$DEPTH")
if [ "$DEPTH" = 0 ] || [ "$TAGS" = true ]; then fetch+=(--tags); else fetch+=(--no-tags); fi
[ "$DEPTH" != 0 ] || "${fetch[@]}" origin '+refs/heads/*:refs/remotes/origin/*'
case "$ref" in
  refs/heads/*)
    branch=${ref#refs/heads/}
    "${fetch[@]}" origin "+${commit:-$ref}:refs/remotes/origin/$branch"
    git checkout --quiet --force -B "$branch" "refs/remotes/origin/$branch"
    ;;
  refs/tags/*)
    "${fetch[@]}" origin "+$ref:$ref"
    git checkout --quiet --force --detach "$ref"
    ;;
  *)
    "${fetch[@]}" origin "${commit:-$ref}"
    git checkout --quiet --force --detach "${commit:-FETCH_HEAD}"
    ;;
esac
echo "ref=$WANTED" >>"$GITHUB_OUTPUT"
echo "commit=$(git rev-parse HEAD)" >>"$GITHUB_OUTPUT"
git log -1 --format='HEAD is at %h %s'
