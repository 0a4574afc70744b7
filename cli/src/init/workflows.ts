import type { RepositoryFacts } from './repository-facts.js'

const suite = 'eleanor/actions/.github/workflows'

/** Pinned by commit id, because whoever writes to a repository of others can move its tags. */
const checkout = 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1'

/**
 * The workflows of a repository: checks of pull requests, new versions of the requirements, and releases. Text by path. Without a package,
 * nothing can be built or released, and only what exists is checked. A release is of one package, so a monorepo gets none.
 */
export function createWorkflows(facts: RepositoryFacts): Record<string, string> {
  const folder = '.github/workflows'
  return {
    ...(facts.hasPackage || (facts.packages.length > 0 && facts.configuration === undefined)
      ? { [`${folder}/pr.yml`]: pullRequestWorkflow(facts) }
      : checksWithoutPackage(`${folder}/pr.yml`, facts)),
    ...(facts.requirements === undefined ? {} : { [`${folder}/locks.yml`]: locksWorkflow() }),
    ...(facts.hasPackage ? { [`${folder}/release.yml`]: releaseWorkflow(facts) } : {}),
  }
}

function checksWithoutPackage(path: string, { requirements, dockerfiles }: RepositoryFacts): Record<string, string> {
  const steps = [
    ...(requirements === undefined ? [] : ['eleanor/action-compile-reqs@v1\n        with: { mode: check }']),
    ...(dockerfiles === undefined ? [] : ['eleanor/action-build-images@v1\n        with: { mode: plan }']),
  ]
  if (steps.length === 0) return {}
  const text = `${pullRequestHead}  checks:
    runs-on: ubuntu-latest
    permissions:
      contents: read # to check out
    steps:
      - uses: ${checkout}
        with: { persist-credentials: false }
${steps.map((step) => `      - uses: ${step}\n`).join('')}`
  return { [path]: text }
}

/** What the repository does not have is left out of the workflows. */
function modes({ requirements, dockerfiles }: RepositoryFacts): string[] {
  return [
    ...(requirements === undefined ? ['requirements-mode: none'] : []),
    ...(dockerfiles === undefined ? ['images-mode: none'] : []),
  ]
}

function withInputs(inputs: readonly string[]): string {
  return inputs.length === 0 ? '' : `    with:\n${inputs.map((line) => `      ${line}\n`).join('')}`
}

const pullRequestHead = `name: Pull request
on: pull_request
permissions: {}
concurrency:
  group: \${{ github.workflow }}-\${{ github.ref }}
  cancel-in-progress: true
jobs:
`

function pullRequestWorkflow(facts: RepositoryFacts): string {
  return `${pullRequestHead}  checks:
    permissions:
      contents: read # to check out
    uses: ${suite}/pr-checks.yml@v1
${withInputs(modes(facts))}`
}

function locksWorkflow(): string {
  return `name: New versions of the requirements
on:
  workflow_dispatch:
  schedule:
    - cron: '17 4 * * 1'
permissions: {}
jobs:
  locks:
    permissions:
      contents: write # to push the branch of the pull request
      pull-requests: write # to open it
    uses: ${suite}/compile.yml@v1
`
}

function releaseWorkflow(facts: RepositoryFacts): string {
  const inputs = ['bump: ${{ inputs.bump }}', 'dry-run: ${{ inputs.dry-run }}', ...modes(facts)]
  const secrets = `    secrets:
      deploy-key: \${{ secrets.DEPLOY_KEY }}
      trust-pem: \${{ secrets.TRUST_PEM }}
`
  return `name: Release
on:
  workflow_dispatch:
    inputs:
      bump:
        description: Part of the version to raise
        type: choice
        options: [minor, patch, major]
      dry-run:
        description: Only plan and show the release
        type: boolean
        default: false
permissions: {}
jobs:
  release:
    permissions:
      contents: write # for the commit, the tag and the release
      packages: write # for the images
      pull-requests: write # required by the workflow, used only with \`on-protected: pull-request\`
    uses: ${suite}/release.yml@v1
${withInputs(inputs)}${facts.dockerfiles === undefined ? '' : secrets}`
}
