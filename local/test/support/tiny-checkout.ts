import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Writes files, given as path and text, below a folder. */
export function writeFiles(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
}

/** Writes a suite of one reusable workflow and one action, laid out like this repository. */
export function writeTinyCheckout(folder: string): void {
  writeFiles(folder, {
    '.github/workflows/tiny.yml': `
on:
  workflow_call:
    inputs: {bump: {type: string, default: none}}
    secrets: {deploy-key: {required: false}}
permissions: {contents: read}
jobs:
  greet:
    runs-on: ubuntu-latest
    outputs: {tag: '\${{ steps.tiny.outputs.tag }}'}
    steps:
      - uses: actions/checkout@0123456789012345678901234567890123456789
      - uses: actions/setup-python@0123456789012345678901234567890123456789
        with: {python-version: '3.11'}
      - id: tiny
        name: Greet
        uses: $/action-release
        with: {bump: '\${{ inputs.bump }}', key: '\${{ secrets.deploy-key }}'}
      - name: Use Python
        run: python -c 'import sys; print("python", sys.version_info[0])'
`,
    'action-release/action.yml': `
name: Tiny
inputs: {bump: {description: how}, key: {description: secret}}
outputs: {tag: {description: the tag}}
runs: {using: node24, main: dist/main/index.js, post: dist/post/index.js}
`,
    'action-release/dist/package.json': '{"type": "module"}',
    'action-release/dist/main/index.js': `
import { appendFileSync, existsSync, writeFileSync } from 'node:fs'
import { execFileSync, spawn } from 'node:child_process'
const { env } = process
const git = (...args) => execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b', ...args], { encoding: 'utf8' })
console.log('repository', env.GITHUB_REPOSITORY, 'node', process.versions.node.split('.')[0])
console.log('has Git data', existsSync(new URL('../../.git', import.meta.url)), 'has metadata', existsSync(new URL('../../action.yml', import.meta.url)))
console.log('key', env.INPUT_KEY.includes('OPENSSH PRIVATE KEY'), 'canary', env.USERS_SECRET ?? 'unseen')
// act may lose what a program prints right before it exits.
if (env.INPUT_BUMP === 'fail') { console.log('the reason of it'); setTimeout(() => process.exit(3), 500) }
else if (env.INPUT_BUMP === 'hang') { spawn('sleep', ['987'], { detached: true, stdio: 'ignore' }).unref(); console.log('::notice::it hangs'); setInterval(() => {}, 1000) }
else {
  const api = await fetch(env.GITHUB_API_URL + '/repos/' + env.GITHUB_REPOSITORY + '/releases', { headers: { authorization: 'Bearer ' + env.TOKEN } })
  console.log('api', api.status)
  writeFileSync('released', 'yes')
  git('add', 'released'); git('commit', '-q', '-m', 'Release'); git('tag', 'v1'); git('push', '-q', '--atomic', 'origin', 'HEAD:main', 'v1')
  appendFileSync(env.GITHUB_OUTPUT, 'tag=v1\\nversion=1\\nsha=' + git('rev-parse', 'HEAD'))
  console.log('::warning file=requirements/in/base.in,line=3::careful here')
}
`,
    'action-release/dist/post/index.js': "console.log('tidy')",
    'action-release/src/main.ts': 'not part of what runs',
  })
  cpSync(fileURLToPath(new URL('../../action-overrides', import.meta.url)), join(folder, 'local', 'action-overrides'), {
    recursive: true,
  })
}

/** Writes the files of a repository whose only workflow calls the small suite. */
export function writeTinyRepository(folder: string, bump: string): void {
  writeFiles(folder, {
    'file.txt': 'text',
    '.github/workflows/release.yml': `
name: Release
on: workflow_dispatch
permissions: {contents: write}
jobs:
  release:
    uses: eleanor/actions/.github/workflows/tiny.yml@v1
    with: {bump: ${bump}}
    secrets: {deploy-key: '\${{ secrets.DEPLOY_KEY }}'}
`,
  })
}
