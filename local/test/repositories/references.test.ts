import { describe, expect, test } from '@jest/globals'
import type { UsesReference } from '../../repositories/references.js'
import { parseSlug, parseUses, replaceBuildMode, rewriteSelfReferences } from '../../repositories/references.js'

const format = (reference: UsesReference | undefined) =>
  reference === undefined ? undefined : `${reference.owner}/${reference.name}@${reference.ref}`

describe('references', () => {
  test('self-references become references that act supports; other text is unchanged', () => {
    const text =
      'uses: $/action-release\n  - uses: "$/.github/workflows/package.yml" # x\nrun: echo $/action-release\nuses: ./local\n'
    expect(rewriteSelfReferences(text)).toBe(
      'uses: eleanor/action-release@v1\n  - uses: "eleanor/actions/.github/workflows/package.yml@v1" # x\nrun: echo $/action-release\nuses: ./local\n',
    )
  })

  test('what replaces a build of images also holds in an expression with other inputs; other text is unchanged', () => {
    const text = "if: ${{ inputs.push && inputs.images-mode == 'build' }}\nimages-mode: plan\nname: inputs.images-mode-x\n"
    expect(replaceBuildMode(text, 'plan')).toBe(
      "if: ${{ inputs.push && (inputs.images-mode == 'build' && 'plan' || inputs.images-mode) == 'build' }}\nimages-mode: plan\nname: inputs.images-mode-x\n",
    )
    expect(replaceBuildMode(text, undefined)).toBe(text)
  })

  test.each([
    ['eleanor/actions/.github/workflows/x.yml@v1', 'eleanor/actions@v1'],
    ['actions/checkout@0123', 'actions/checkout@0123'],
    ['./action', undefined],
    ['docker://alpine:3', undefined],
    ['$/action-release', undefined],
  ])('%s', (uses, repository) => expect(format(parseUses(uses))).toBe(repository))

  test.each([
    ['https://github.com/a/b.git', 'a/b'],
    ['git@github.com:a/b.git', 'a/b'],
    ['ssh://git@example.com/group/sub/b', 'sub/b'],
    ['/home/me/project', 'eleanor/folder'],
    ['', 'eleanor/folder'],
  ])('the repository of the remote %s', (address, slug) => {
    const { owner, repo } = parseSlug(`${address}\n`, '/x/folder')
    expect(`${owner}/${repo}`).toBe(slug)
  })
})
