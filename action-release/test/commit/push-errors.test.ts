import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { explainRejection, ProtectedBranchError } from '../../src/commit/push-errors.js'
import { pushRejection } from '../../src/git/remote-refs.js'
import type { Project, Server } from '../support/release-setup.js'
import { forEachTest } from '../support/release-setup.js'
import { releaseInProcess } from '../support/run-in-process.js'

const sha = '027faa7121ee9df79db623e1a2848d2cc88a8dba'
const review = 'Review all repository rules at https://github.com/eleanor/example/rules?ref=refs%2Fheads%2Fmain'
const gh013 = (ref: string, ...rules: string[]) => [
  `error: GH013: Repository rule violations found for ${ref}.`,
  review,
  '',
  ...rules,
]
const gh006 = (...rules: string[]) => ['error: GH006: Protected branch update failed for refs/heads/main.', ...rules]
const viaPullRequest = '- Changes must be made through a pull request.'
const unsigned = ['- Commits must have verified signatures.', '  Found 1 violation:', '', `  ${sha}`]

/** What git prints for an atomic push that GitHub rejects because of one ref. The wordings are from public logs. */
function rejection(
  lines: readonly string[],
  ref = 'refs/heads/main',
  reason = 'push declined due to repository rule violations',
) {
  const refs = ['refs/heads/main', 'refs/tags/v1.3.0']
  const porcelain = refs.map(
    (each) => `!\t${sha}:${each}\t[remote rejected] (${each === ref ? reason : 'atomic transaction failed'})`,
  )
  const stdout = `To https://github.com/eleanor/example.git\n${porcelain.join('\n')}\nDone\n`
  return pushRejection(stdout, lines.map((line) => `remote: ${line}        `).join('\n'))
}

const explain = (reason: string) => explainRejection({ branch: 'main', base: sha }, sha, reason)
const hook = 'protected branch hook declined'

describe('rules of the branch', () => {
  test.each([
    ['a pull request', rejection(gh013('refs/heads/main', viaPullRequest)), 'use a token that may bypass it', true],
    ['a pull request (GH006)', rejection(gh006(viaPullRequest), 'refs/heads/main', hook), 'use a token that may bypass it', true],
    [
      'a status check',
      rejection(gh006('- Required status check "CI Passed" is expected.'), 'refs/heads/main', hook),
      'use a token that may bypass it',
      true,
    ],
    ['signatures', rejection(gh013('refs/heads/main', ...unsigned)), 'use `commit: api`', true],
    ['both', rejection(gh013('refs/heads/main', viaPullRequest, '', ...unsigned)), 'use `commit: api`', true],
    ['a code scan', rejection(gh013('refs/heads/main', '- Code scanning is waiting for results from CodeQL.')), 'bypass', true],
    [
      'a rule for all pushes',
      rejection(gh013('refs/heads/main', '- GITHUB PUSH PROTECTION', '  ————', '    - File path is restricted')),
      'rejects the content of the commit on every branch',
      false,
    ],
    [
      'a message',
      rejection(gh013('refs/heads/main', '- Commit message must match a given regex pattern')),
      'set `commit-message`',
      false,
    ],
    [
      'a hook that declines all refs for it',
      pushRejection(
        ['refs/heads/main', 'refs/tags/v1.3.0']
          .map((ref) => `!\t${sha}:${ref}\t[remote rejected] (pre-receive hook declined)\n`)
          .join(''),
        gh006(viaPullRequest)
          .map((line) => `remote: ${line}`)
          .join('\n'),
      ),
      'on-protected',
      true,
    ],
    ['the API', 'Repository rule violations found\n\nChanges must be made through a pull request.', 'on-protected', true],
  ])('%s', (_, reason, fix, becomesPullRequest) => {
    const error = explain(reason)
    expect(error.message).toContain(fix)
    expect(error instanceof ProtectedBranchError).toBe(becomesPullRequest)
    for (const noise of ['Review all', sha, 'Found 1', 'atomic transaction failed']) expect(error.message).not.toContain(noise)
  })
})

test.each([
  [
    rejection(gh013('refs/tags/v1.3.0', '- Cannot create ref due to creations being restricted.'), 'refs/tags/v1.3.0'),
    'release the next version',
  ],
  [rejection(gh013('refs/tags/v1.3.0', '- Cannot update this protected ref.'), 'refs/tags/v1.3.0'), 'protects the tag'],
  [rejection(gh013('refs/heads/main', '- Cannot create ref due to creations being restricted.')), 'protects the branch'],
  ['Permission denied', 'Check the permissions of the token'],
])('%s: %s', (reason, fix) => expect(explain(reason).message).toContain(fix))

test.each(['atomic push failure', 'atomic push failed', 'atomic transaction failed'])(
  'a ref that fails only with another one does not count: %s',
  (reason) => {
    const line = (ref: string, why: string) => `!\t${sha}:${ref}\t[remote rejected] (${why})\n`
    const stdout = line('refs/heads/main', 'hook declined') + line('refs/tags/v1.3.0', reason)
    expect(pushRejection(stdout, '')).toBe('refs/heads/main [remote rejected] (hook declined)')
  },
)

describe('with a real push', () => {
  let github: Server
  let repository: Project
  forEachTest((fresh) => {
    ;({ github, repository } = fresh)
  })

  /** A server that answers like GitHub: the branch violates rules, and the whole transaction fails. Source: githooks(5), proc-receive. */
  const procReceive = (lines: readonly string[]) => `#!/usr/bin/env python3
import sys
read, write = sys.stdin.buffer, sys.stdout.buffer
def receive():
    packets = []
    while (size := int(read.read(4), 16)) > 0:
        packets.append(read.read(size - 4).decode().strip())
    return packets
def send(*packets):
    for packet in packets:
        data = packet.encode()
        write.write(b"%04x" % (len(data) + 4) + data)
    write.write(b"0000")
    write.flush()
receive()
send("version=1\\0atomic")
refs = [packet.split()[2] for packet in receive()]
pull_request = all(ref.startswith("refs/heads/action-release/") for ref in refs)
if not pull_request:
    print(${JSON.stringify(lines.join('\n'))}, file=sys.stderr)
reason = lambda ref: "push declined due to repository rule violations" if ref == "refs/heads/main" else "atomic transaction failed"
send(*[f"ok {ref}\\n" if pull_request else f"ng {ref} {reason(ref)}\\n" for ref in refs])
`

  function answerLikeGitHub(lines: readonly string[]): void {
    repository.hook('proc-receive', '')
    writeFileSync(join(repository.bare, 'hooks', 'proc-receive'), procReceive(lines))
    for (const refs of ['refs/heads/main', 'refs/tags'])
      repository.git('-C', repository.bare, 'config', '--add', 'receive.procReceiveRefs', refs)
  }

  test('commit: git: a pull request takes the place of the push that a rule rejects', async () => {
    answerLikeGitHub(gh013('refs/heads/main', viaPullRequest, '', ...unsigned))
    const base = repository.git('rev-parse', 'HEAD')
    const inputs = { bump: 'minor', commit: 'git', 'on-protected': 'pull-request' }
    const { code, outputs } = await releaseInProcess(repository, github, inputs)
    expect({ code, outputs }).toMatchObject({
      code: 0,
      outputs: { 'pull-request': expect.stringContaining('/pull/1') as unknown },
    })
    const { 'refs/heads/main': main, ...others } = repository.refs()
    expect({ main, others: Object.keys(others) }).toEqual({ main: base, others: ['refs/heads/action-release/v1.3.0'] })
  })

  test.each(['git', 'api'])('commit: %s: message and sign-off are what a rule demands', async (commit) => {
    const settings = { 'commit-message': 'chore(release): {version} as {tag} [skip ci]', 'sign-off': 'true' }
    const { code } = await releaseInProcess(repository, github, { bump: 'minor', commit, ...settings })
    const message = repository.git('-C', repository.bare, 'log', '-1', '--format=%s%n%(trailers:only)', 'main')
    expect(code).toBe(0)
    expect(message).toMatch(/^chore\(release\): 1\.3\.0 as v1\.3\.0 \[skip ci\]\nRelease-Version: 1\.3\.0\n/)
    const author =
      commit === 'git'
        ? 'Maintainer <maintainer@example.org>'
        : 'github-actions[bot] <41898282+github-actions[bot]@users.noreply.github.com>'
    expect(message).toContain(`Signed-off-by: ${author}`)
  })
})
