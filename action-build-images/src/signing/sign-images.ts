import type { ActionContext } from '#shared/context/action-context.js'
import { UserError } from '#shared/errors.js'
import { chooseServices } from '#shared/signing/services.js'
import { describeSigningError } from '#shared/signing/sign-statement.js'
import type { SigningRule } from '../inputs/results/signing-inputs.js'
import type { PushedImage } from '../publish/push-by-digest.js'
import { attachSignature } from './attach-signature.js'
import { createSignature } from './create-signature.js'

/**
 * Signs images with the identity of this run, after they are pushed and before a tag shows them. Each digest is signed once, and every
 * repository gets the signature. Throws if one cannot be signed or its signature cannot be read back.
 */
export async function signImages(
  context: Pick<ActionContext, 'env' | 'mask' | 'log' | 'signal'>,
  images: readonly PushedImage[],
  rule: Exclude<SigningRule, 'false'>,
): Promise<void> {
  const services = chooseServices(context.env, rule)
  const log = services.rekorUrl === undefined ? '' : `, in the log of ${new URL(services.rekorUrl).host}`
  await context.log.group(`Signing the images with ${new URL(services.fulcioUrl).host}${log}`, async () => {
    const digests = [...new Set(images.map(({ manifest }) => manifest.digest))]
    for (const digest of digests) {
      const signed = images.filter(({ manifest }) => manifest.digest === digest)
      const bundle = await createSignature(context, digest, services).catch((error: unknown) => {
        context.signal.throwIfAborted()
        throw signingError(signed.map(({ image }) => image)[0] ?? digest, error, services.rekorUrl === undefined)
      })
      for (const { repository, manifest } of signed) {
        await attachSignature(repository, manifest, bundle, context.signal)
        context.log.info(`${repository.name}@${digest} is signed`)
      }
    }
  })
}

function signingError(image: string, error: unknown, isPrivate: boolean): UserError {
  const instance = isPrivate
    ? '. GitHub signs for private repositories of its Enterprise Cloud; `sign: public` uses Sigstore'
    : ''
  return new UserError(`The image ${image} could not be signed`, {
    why: describeSigningError(error),
    fix: `No tag was written. Run again, or check that the run may get an identity token${instance}`,
  })
}
