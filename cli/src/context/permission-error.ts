import { UserError } from '#shared/errors.js'

/** A file or folder that may not be written as an error that the user can fix; undefined for any other error. Source: errno(3). */
export function permissionError(error: unknown): UserError | undefined {
  const { code, path = 'A file' } = (error ?? {}) as NodeJS.ErrnoException
  if (code !== 'EACCES' && code !== 'EPERM' && code !== 'EROFS') return undefined
  return new UserError(`${path} cannot be written`, {
    why: code === 'EROFS' ? 'The file system is read-only' : 'Your user has no permission',
    fix: 'Change the permission, or work in another folder',
  })
}
