import type { Plan } from './plan.js'

/** The output `plan`. Workflows read its fields, so they are kept stable: '' means absent. */
export function planJson({ state, release, commit, previous, ...plan }: Plan): object {
  return {
    state,
    version: release.version,
    previousVersion: previous.version,
    tag: release.tag,
    previousTag: previous.tag ?? '',
    previousSha: previous.commit ?? '',
    branch: commit.branch,
    files: commit.files,
    base: commit.base,
    sha: commit.existing ?? '',
    prerelease: release.prerelease,
    latest: release.latest,
    discussionCategory: release.discussionCategory ?? '',
    commit: commit.method,
    tagKind: release.tagKind,
    floating: plan.floatingTags.map(({ tag, before }) => ({ tag, before: before ?? '' })),
    unfinished: plan.unfinishedTags,
    immutable: plan.immutableReleases ?? null,
    assets: plan.assets,
    index: plan.uploads,
    steps: plan.steps,
  }
}
