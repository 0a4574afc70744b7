import { isAbsolute } from 'node:path'
import { UserError } from '#shared/errors.js'
import type { Run } from '#shared/process/runner.js'

/** Runs uv, and throws an error if it cannot read its settings, even if it goes on without them. */
export function withReadableSettings(run: Run): Run {
  return async (command, args, options) => {
    const result = await run(command, args, options)
    const error = unreadableSettingsError(result.stderr)
    if (error !== undefined) throw error
    return result
  }
}

/**
 * The error for settings that uv says it cannot read: it fails because of `uv.toml`, but only warns because of `[tool.uv]`, and then
 * ignores that table. Undefined if it has read all. Source: uv, `FilesystemOptions::find`.
 */
export function unreadableSettingsError(stderr: string): UserError | undefined {
  const [, file, line, reason = ''] =
    /Failed to parse:? `?([^`\n]+\.toml)`?(?: during settings discovery:)?\n\s*(?:cause: )?TOML parse error at line (\d+).*\n(?:\s*\|.*\n|\s*\d+ \|.*\n)*\s*(\S.*)/.exec(
      stderr,
    ) ?? []
  if (file === undefined || line === undefined) return undefined
  return new UserError(`uv cannot read its settings in ${file}:${line}: ${reason.replace(/, expected one of .*/, '')}`, {
    fix: 'Correct the setting. No lock was changed',
    ...(isAbsolute(file) ? {} : { at: { file, line: Number(line) } }),
  })
}
