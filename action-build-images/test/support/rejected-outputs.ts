import type { RejectedCalls } from '../../../shared/test/support/rejected-call.js'

const withOutputs = (outputs: string) => ({ files: { 'docker/a.Dockerfile': 'FROM x\n' }, inputs: { outputs } })

const withScanner = (command: string) => ({ files: { 'docker/a.Dockerfile': 'FROM x\n' }, inputs: { 'scan-command': command } })

export const rejectedOutputs: RejectedCalls = {
  'an output of an unknown type': {
    ...withOutputs('type=zip,dest={image}'),
    error: /^`outputs` has no known type in `type=zip,dest=\{image\}`. Allowed: oci, tar, local/,
  },
  'an output that keeps no image': {
    ...withOutputs('type=cacheonly'),
    error: /^`outputs` keeps no image in `type=cacheonly`\. Remove the line/,
  },
  'an output that would push': {
    ...withOutputs('type=registry'),
    error: /^`outputs` pushes in `type=registry`, but `push` is not `true`\. Set `push/,
  },
  'an output with a name': {
    ...withOutputs('type=image,name=r.test/a'),
    error: /^`outputs` has the field `name` in .*\. The names come from `registry`, `prefix` and `tags`/,
  },
  'an archive of Docker': {
    ...withOutputs('type=docker,dest={image}.tar'),
    error: /^`outputs` has `type=docker,dest=\{image\}\.tar`\. Write `type=oci,dest=…`/,
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

/** Build contexts, by name and without. */
export const rejectedContexts: RejectedCalls = {
  'a context with a password': {
    files: {},
    inputs: { 'build-contexts': 'src=https://me:hunter2@github.com/owner/repo.git' },
    error:
      /^(?![^]*hunter2)`build-contexts` has `https:\/\/…@github\.com\/owner\/repo\.git`, which has a user or a password\. Give/,
  },
  'a context that is no OCI layout': {
    files: { 'layout/oci-layout': '{}' },
    inputs: { 'build-contexts': 'src=oci-layout://layout' },
    error: /^`build-contexts` has `oci-layout:\/\/layout`, which is no OCI layout/,
  },
  'a context that is an unknown image of the repository': {
    files: {},
    inputs: { 'build-contexts': 'src=target:bsae' },
    error: /^`build-contexts` sets `src`, but there is no image `bsae`\. Use one of these images: .*base/,
  },
  'the context of docker/build-push-action': {
    files: {},
    inputs: { context: 'https://github.com/owner/repo.git#main' },
    error: /^`context` is `https:\/\/github\.com\/owner\/repo\.git#main`, which is no folder\. Check that repository out/,
  },
  'a context that does not exist': {
    files: {},
    inputs: { 'build-contexts': 'src=no/folder' },
    error: /^`build-contexts` has `no\/folder`, which is not a directory of this repository/,
  },
}
