import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { relativePosixPath } from '#shared/files/paths.js'
import type { WorkflowResult } from '../act/event-collector.js'
import type { ImageOutputs, RunOutputs } from '../report/collect-outputs.js'
import type { Release } from '../report/save-outputs.js'

/** What the page of a run shows. Paths are relative to the folder of the run and use `/`. */
export interface PageData {
  /** The repository that was run, as the title names it. */
  readonly repository: string
  readonly workflows: readonly PageWorkflow[]
  readonly images?: ImageOutputs
  readonly locks: readonly string[]
  readonly artifacts: readonly string[]
  readonly releases: readonly PageRelease[]
}

export interface PageWorkflow extends Pick<WorkflowResult, 'ok' | 'seconds' | 'steps' | 'summaries' | 'annotations'> {
  readonly file: string
  readonly log: string
}

export interface PageRelease extends Pick<Release, 'name' | 'body' | 'draft' | 'prerelease'> {
  readonly tag: string
  readonly files: readonly string[]
}

export interface FinishedRun {
  readonly repository: string
  readonly results: readonly WorkflowResult[]
  readonly outputs: RunOutputs
  readonly releases: readonly Release[]
  /** The folder that is kept after the run. */
  readonly folder: string
}

/** Collects what the page shows from the results of a run and the files in its folder. */
export function collectPageData({ repository, results, outputs, releases, folder }: FinishedRun): PageData {
  const releaseFiles = listFiles(folder, 'releases')
  return {
    repository,
    workflows: results.map(({ workflow, log, ok, seconds, steps, summaries, annotations }) => ({
      file: workflow.file,
      log: relativePosixPath(folder, log),
      ...{ ok, seconds, steps, summaries, annotations },
    })),
    ...(outputs.images === undefined ? {} : { images: outputs.images }),
    locks: listFiles(folder, 'locks'),
    artifacts: listFiles(folder, 'artifacts'),
    releases: releases.map(({ tag_name: tag, name, body, draft, prerelease }) => ({
      ...{ tag, name, body, draft, prerelease },
      files: releaseFiles.filter((file) => file.startsWith(`releases/${tag}/`)),
    })),
  }
}

function listFiles(folder: string, name: string): string[] {
  try {
    return readdirSync(join(folder, name), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relativePosixPath(folder, join(entry.parentPath, entry.name)))
      .sort()
  } catch (error) {
    // A run without locks, artifacts or releases has no such folder.
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}
