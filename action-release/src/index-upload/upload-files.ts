import type { ActionContext } from '#shared/context/action-context.js'
import { UserError } from '#shared/errors.js'
import { readAsset } from '../assets/asset-file.js'
import { uploadFields } from '../assets/core-metadata.js'
import type { HttpAnswer, Send } from './index-client.js'
import { listIndexFiles, LostAnswerError, matchesIndexFile, sendWithRetry } from './index-client.js'
import type { PackageIndex } from './package-index.js'
import type { IndexUpload, PackageFile } from './plan-uploads.js'
import { basicAuthorization, differentFile, projectOf } from './plan-uploads.js'
import { mintToken } from './trusted-publishing.js'

type UploadContext = Pick<ActionContext, 'env' | 'log' | 'signal' | 'mask'>

/** Uploads what is missing, one index after another. A repeated run finishes the rest. Without a token, the index mints one. */
export async function uploadFiles(
  context: UploadContext,
  uploads: readonly IndexUpload[],
  token: string | undefined,
): Promise<void> {
  for (const { index, missing } of uploads) {
    if (missing.length === 0) continue
    const authorization = basicAuthorization(token ?? (await mintToken(context, index)).token)
    for (const file of missing) await uploadFile(context, index, file, authorization)
  }
}

async function uploadFile(
  context: UploadContext,
  index: PackageIndex,
  packageFile: PackageFile,
  authorization: string,
): Promise<void> {
  const { file } = packageFile
  const content = await readAsset(file)
  await sendWithRetry(context, index.uploadUrl, async (send, previous) => {
    const isThere = async () => {
      const readAuthorization = index.isPypi ? undefined : authorization
      const existing = (await listIndexFiles(send, index, projectOf(packageFile), readAuthorization)).find(
        ({ name }) => name === file.name,
      )
      if (existing === undefined) return false
      if (await matchesIndexFile(send, existing, content, readAuthorization)) return true
      throw differentFile(index, file.name)
    }
    // The upload may have succeeded although its answer was lost.
    if (previous !== undefined && (await isThere())) return
    // It may also have been rejected by an index that closed the connection before it had read the file.
    if (previous instanceof LostAnswerError) await checkToken(send, index, packageFile, authorization)
    context.log.info(`Uploading ${file.name} to ${index.name} (${file.size} bytes)`)
    const body = createForm(packageFile, content)
    const answer = await send(index.uploadUrl, { method: 'POST', headers: { authorization }, body })
    if (answer.status >= 200 && answer.status < 300) return
    if (isExistingFile(answer) && (await isThere())) return
    throw rejectedUpload(index, packageFile, answer)
  })
}

/** The form of an upload. Source: PyPA "Upload API"; PyPI "Legacy upload API"; PEP 740, "Upload endpoint changes". */
export function createForm({ file, distribution, attestations }: PackageFile, content: Buffer): FormData {
  const form = new FormData()
  form.append(':action', 'file_upload')
  form.append('protocol_version', '1')
  for (const [field, value] of uploadFields(distribution.fields)) form.append(field, value)
  form.append('filetype', distribution.kind === 'Wheel' ? 'bdist_wheel' : 'sdist')
  form.append('pyversion', distribution.kind === 'Wheel' ? pythonTag(file.name) : 'source')
  form.append('sha256_digest', file.sha256)
  // PyPI rejects an empty list.
  if (attestations.length > 0) form.append('attestations', JSON.stringify(attestations))
  form.append('content', new Blob([new Uint8Array(content)], { type: 'application/octet-stream' }), file.name)
  return form
}

/** Sends a form without a file. Throws if the index rejects the token; any other answer says nothing about the file. */
async function checkToken(send: Send, index: PackageIndex, file: PackageFile, authorization: string): Promise<void> {
  const body = new URLSearchParams({ ':action': 'file_upload', protocol_version: '1' })
  const answer = await send(index.uploadUrl, { method: 'POST', headers: { authorization }, body })
  if (answer.status === 401 || answer.status === 403) throw rejectedUpload(index, file, answer)
}

/** The third part from the end of a wheel name. Source: PyPA "Binary distribution format", file name convention. */
function pythonTag(name: string): string {
  return name.split('-').at(-3) ?? ''
}

/** pypiserver answers 409; PyPI and others 400 with a reason. */
function isExistingFile({ status, reason, content }: HttpAnswer): boolean {
  return status === 409 || (status === 400 && /already exist/i.test(reason + content.toString('utf8')))
}

function rejectedUpload(
  { name }: PackageIndex,
  { file, attestations }: PackageFile,
  { status, reason, content }: HttpAnswer,
): UserError {
  const said = plainText(content.toString('utf8'))
  const isAuthentication = status === 401 || status === 403
  const without =
    attestations.length === 0 ? '' : ', or set `attestations` to `false` if it does not take them, and release again'
  return new UserError(`${name} rejected ${file.name}: ${status} ${reason}${said === '' ? '' : `, ${said}`}`, {
    ...(isAuthentication
      ? {
          fix: 'Check `index-token`, or the trusted publisher of the project. Then run the release again: it uploads the rest',
          commandFix: 'Check the token in `UV_PUBLISH_TOKEN` or `TWINE_PASSWORD`. Then release again: that uploads the rest',
        }
      : { fix: `Correct what the index names${without}. If the file itself must change, release the next version` }),
  })
}

/** The beginning of what the server said, without the markup of an error page. */
function plainText(body: string): string {
  const text = body.replaceAll(/<(script|style)[\s\S]*?<\/\1>|<[^>]*>/gi, ' ').replaceAll(/\s+/g, ' ')
  return text.trim().slice(0, 200)
}
