import { expect, test } from '@jest/globals'
import { imageFlags, releaseFlags, requirementsFlags, wheelFlags } from '../../src/arguments/command-flags.js'
import { nameFlags } from '../../src/arguments/name-flags.js'

test.each([
  ['Use `engine: uv`, or set `python`', 'Use `--engine uv`, or set `--python`', requirementsFlags],
  ['is `linux`, but `universal` makes locks', 'is `linux`, but `--universal` makes locks', requirementsFlags],
  ['set `emit-index-url: false`', 'set `--no-emit-index-url`', requirementsFlags],
  ['Set `independent-layers: a, b`', "Set `--independent-layers 'a, b'`", requirementsFlags],
  ['Set the `directory` input, or `groups` for more', 'Set `--directory`, or `--groups` for more', requirementsFlags],
  ['5 MB, which exceeds `max-size` (1 MB)', '5 MB, which exceeds `--max-size` (1 MB)', wheelFlags],
  ['Add a table to `pyproject.toml`, or set `directory`', 'Add a table to `pyproject.toml`, or set `--directory`', wheelFlags],
  ['is set, but `cache` is `local`', 'is set, but `--cache` is `local`', imageFlags],
  ['Correct `bake-targets` or `images`', 'Correct `--bake-targets` or `--images`', imageFlags],
  ['Use lower-case letters, or add `tags`', 'Use lower-case letters, or add `--tags`', imageFlags],
  ['has no meaning with `version-from: tag`', 'has no meaning with `--version-from tag`', releaseFlags],
  [
    'Check `branch`, `tag-template` and `floating-tags`',
    'Check `--branch`, `--tag-template` and `--floating-tags`',
    releaseFlags,
  ],
  ['Increase the `timeout` input', 'Increase `--timeout`', imageFlags],
  ['The input `deploy-key` has the same name', '`deploy-key` has the same name', imageFlags],
  ['Check the inputs `version` and `tag-template`', 'Check `--version` and `--tag-template`', releaseFlags],
  ['The builder `a` (`builder` or `B`)', 'The builder `a` (`--builder` or `B`)', imageFlags],
  ['Commit by none: `commit: none` releases', 'Commit by none: `--commit none` releases', releaseFlags],
  // Values of the user, other words, and inputs that are no flags stay.
  ['is `base-images`. Allowed: a', 'is `base-images`. Allowed: a', imageFlags],
  ['The image `tags` has no parent', 'The image `tags` has no parent', imageFlags],
  ['Give the key by `deploy-key`', 'Give the key by `deploy-key`', imageFlags],
  ['Remove it or use `mode: explain`', 'Remove it or use `mode: explain`', requirementsFlags],
  ['src/v.py has no static `version` in `[project]`', 'src/v.py has no static `version` in `[project]`', releaseFlags],
  ['Give a `bump` of `minor`, `patch` or `pre`', 'Give a `bump` of `minor`, `patch` or `pre`', releaseFlags],
])('%s', (text, expected, flags) => {
  expect(nameFlags(text, flags)).toBe(expected)
})
