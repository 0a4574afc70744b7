import type { RejectedCalls } from '../../../shared/test/support/rejected-call.js'

const withOutputs = (outputs: string) => ({ files: { 'docker/a.Dockerfile': 'FROM x\n' }, inputs: { outputs } })

const withScanner = (command: string) => ({ files: { 'docker/a.Dockerfile': 'FROM x\n' }, inputs: { 'scan-command': command } })

export const rejectedOutputs: RejectedCalls = {
  'an output of an unknown type': {
    ...withOutputs('type=cacheonly,dest={image}'),
    error: /^`outputs` has no known type in `type=cacheonly,dest=\{image\}`. Allowed: oci, tar, local/,
  },
  'an output without a path': { ...withOutputs('type=oci'), error: /^`outputs` has no `dest` in `type=oci`/ },
  'an output that writes each image to one file': {
    ...withOutputs('type=oci,dest=a.tar'),
    error: /^`outputs` writes each image to `a.tar`/,
  },
  'an output outside of the workspace': {
    ...withOutputs('type=oci,dest=../{image}.tar'),
    error: /^`outputs` has `..\/\{image\}.tar`, which is outside the workspace/,
  },
  'an output with an unknown field': {
    ...withOutputs('type=oci,dest={image}.tar,tar=false'),
    error: /^`outputs` has the field `tar`. Allowed: type, dest, compression/,
  },
  'an output that compresses files': {
    ...withOutputs('type=tar,dest={image}.tar,compression=zstd'),
    error: /^`outputs` compresses in/,
  },
  'an output with an unknown compression': {
    ...withOutputs('type=oci,dest={image}.tar,compression=xz'),
    error: /^`outputs` has no known compression/,
  },
  'two outputs to one file': {
    ...withOutputs('a=type=oci,dest=a.tar\na=type=tar,dest=a.tar'),
    error: /^`outputs` writes `a.tar` twice/,
  },
  'an output that would replace a folder': {
    ...withOutputs('a=type=local,dest=docker'),
    error: /^`outputs` writes to `docker`, which exists/,
  },
  'a scanner that gets no image': {
    ...withScanner('trivy image'),
    error: /^`scan-command` does not name the image. Pass `\{archive\}`/,
  },
  'a scanner with an unknown placeholder': {
    ...withScanner('trivy image {archive} {report}'),
    error: /^`scan-command` has `\{report\}`. Known: \{image\}, \{archive\}, \{sarif\}/,
  },
  'a scanner that needs a shell': {
    ...withScanner('trivy image {archive} | tee report'),
    error: /^`scan-command` is no command without a shell/,
  },
}
