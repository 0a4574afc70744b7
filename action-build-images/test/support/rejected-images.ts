import type { RejectedCalls } from '../../../shared/test/support/rejected-call.js'
import { makeCertificate, makeKey } from './keys.js'
import { rejectedContexts, rejectedOutputs } from './rejected-outputs.js'

/** Repositories that are rejected by a plan, before anything is written. The key is given as `deploy-key` in one of them. */
export const createRejectedImages = (): RejectedCalls => ({
  'a missing directory': {
    files: {},
    inputs: { directory: 'images' },
    error: /^`directory` is `images`, which is not a directory/,
  },
  'no directory and no catalogue': {
    files: {},
    inputs: { catalogue: 'false' },
    error: /^`directory` defaults to `docker`, but the repository has neither this folder nor a Dockerfile at its root/,
  },
  'a directory without Dockerfiles': {
    files: { 'docker/readme.md': '' },
    inputs: { catalogue: 'false' },
    error: /^No image is defined in docker/,
  },
  'a key that is none': {
    files: {},
    inputs: { 'deploy-key': 'hunter2 hunter2' },
    error: /^`deploy-key` is not a private key/,
  },
  'a public key': {
    files: {},
    inputs: { 'deploy-key': makeKey().publicText },
    error: /^`deploy-key` is a public key/,
  },
  'a trust store without a certificate': {
    files: { 'trust.pem': '# none\n' },
    inputs: { 'trust-pem': 'trust.pem' },
    at: 'trust.pem',
    error: /^`trust-pem` has no certificate/,
  },
  'a trust store that does not exist': {
    files: {},
    inputs: { 'trust-pem': 'ca.pem' },
    error: /^`trust-pem` is `ca.pem`, which is not a file/,
  },
  'a trust store with a key': {
    files: {},
    inputs: { 'trust-pem': makeCertificate('CA').key },
    error: /^`trust-pem` holds a private key/,
  },
  'a cycle': {
    files: { 'docker/a.Dockerfile': 'FROM b', 'docker/b.Dockerfile': 'FROM scratch\nCOPY --from=a / /' },
    at: 'docker/a.Dockerfile:1',
    error: /^The images are built .* cycle: a -> b -> a\./,
  },
  'an image defined twice': {
    files: { 'docker/a.Dockerfile': 'FROM x', 'docker/a/Dockerfile': 'FROM x' },
    at: /^docker\/a/,
    error: /defined twice: by docker\/a\S+ and by docker\/a\S+/,
  },
  'a name that no image may have': {
    files: { 'docker/a..b.Dockerfile': 'FROM x' },
    at: 'docker/a..b.Dockerfile',
    error: /the image `a\.\.b`/,
  },
  'an image that nobody defines': { files: {}, inputs: { images: 'buidler' }, error: /^`images` names `buidler`.*builder/ },
  'a copied key': {
    files: { 'docker/a.Dockerfile': 'FROM x\nCOPY .ssh /root/.ssh' },
    at: 'docker/a.Dockerfile:2',
    error: /^docker\/a.Dockerfile:2 copies `.ssh`[^]*mount=type=ssh,required=true/,
  },
  'a context with keys, copied whole': {
    files: { 'docker/a.Dockerfile': 'FROM x\nCOPY . /src', '.ssh/id_ed25519': 'k' },
    at: 'docker/a.Dockerfile:2',
    error: /^docker\/a.Dockerfile:2 copies `\.`, and with it the key \.ssh\/id_ed25519,/,
  },
  'a private key as build argument': {
    files: {},
    inputs: { 'build-args': 'KEY=-----BEGIN PRIVATE KEY-----' },
    error: /^`build-args` has a private key as KEY/,
  },
  'an unset argument': { files: {}, inputs: { 'build-args': 'd.UNSET' }, error: /^`build-args` has `d.UNSET` without a value/ },
  'an unknown mode': { files: {}, inputs: { mode: 'try' }, error: /^`mode` is `try`\. Allowed: build, plan,/ },
  'several bad inputs': {
    files: {},
    inputs: { tags: 'a/b type=sha', prefix: 'Eleanor-', network: 'lan', registry: 'HTTP://x' },
    error:
      /^`prefix` is.*`registry` has.*`tags` has `a\/b`\. Give the tag without a name.*`type=sha`\. Use placeholders, such as.*`network` is/,
  },
  'tags without a value': {
    files: {},
    inputs: { tags: '{pr} {version}' },
    error: /^`tags` is `\{pr\} \{version\}`, and none of these has a value in this run/,
  },
  'a placeholder that is none': {
    files: {},
    inputs: { tags: '{verison}' },
    error: /^`tags` has `\{verison\}`.*Known: \{version\}/,
  },
  'a secret that does not exist': { files: {}, inputs: { secrets: 'token=' }, error: /^`secrets` has no value for `token`/ },
  'a secret of several lines without quotes': {
    files: {},
    inputs: { secrets: 'account={\n  "private_key": "-----BEGIN KEY-----\\nMIIE=="\n}' },
    error: /^(?![^]*MIIE)`secrets` has a line that does not read `<name>=<value>`\. Put an entry of several lines in quotes/,
  },
  'a build argument of several lines without quotes': {
    files: {},
    inputs: { 'build-args': 'A=1\nlong line of a text\nb c = d' },
    error: /^`build-args` has a line that does not read `<name>=<value>`/,
  },
  'a secret by a name that is taken': {
    files: {},
    inputs: { secrets: 'trust=x' },
    error: /^`secrets` has `trust`.*`trust-pem`/,
  },
  'a login without a password': {
    files: {},
    inputs: { logins: 'ghcr.io robot ' },
    error: /^`logins` has a line that does not read/,
  },
  'a login by a command that needs a shell': {
    files: {},
    inputs: { 'login-commands': 'r.test robot ./password.sh | head -1' },
    error: /^`login-commands` has a line that does not read `<registry> <user> <command>`/,
  },
  'a registry password without a registry': {
    files: {},
    inputs: { 'registry-password': 'secret-of-robot' },
    error: /^`registry-password` is given without `registry`.*`logins`/,
  },
  'a user name with a colon': {
    files: {},
    inputs: { 'registry-user': 'robot:1' },
    error: /^`registry-user` is `robot:1`. A user name has no spaces and no colon/,
  },
  'pushing a plan': {
    files: {},
    inputs: { push: 'true' },
    error: /^`push` is `true`, but a plan builds nothing that could be pushed\.$/,
  },
  'a host without an address': {
    files: {},
    inputs: { 'add-hosts': 'a.test' },
    error: /^`add-hosts` has `a\.test`\. Write `<name>=<IP address>`/,
  },
  'a size that is none': {
    files: {},
    inputs: { 'shm-size': 'large' },
    error: /^`shm-size` is `large`\. Give a size such as `2g`/,
  },
  'a limit that does not exist': { files: {}, inputs: { ulimit: 'files=1' }, error: /^`ulimit` has `files=1`/ },
  'a privilege that does not exist': {
    files: {},
    inputs: { allow: 'root' },
    error: /^`allow` has `root`\. Allowed: network\.host,/,
  },
  'a secret from a file that does not exist': {
    files: {},
    inputs: { 'secret-files': 'token=token.txt' },
    error: /^`secret-files` has `token\.txt`, which is not a file of this repository/,
  },
  'a secret from a file outside that does not exist': {
    files: {},
    inputs: { 'secret-files': 'token=/no/such/file' },
    error: /^`secret-files` has `\/no\/such\/file`, which is not a file/,
  },
  'a secret from an empty file': {
    files: { token: '\n' },
    inputs: { 'secret-files': 'token=token' },
    error: /^`secret-files` has `token`, which is empty/,
  },
  'a secret from a variable that is not set': {
    files: {},
    inputs: { 'secret-envs': 'token=NO_SUCH_VARIABLE' },
    error: /^`secret-envs` has no value for `token`: the variable `NO_SUCH_VARIABLE` is empty/,
  },
  'a secret given twice': {
    files: { token: 'x' },
    inputs: { 'secret-files': 'token=token', 'secret-envs': 'token=PATH' },
    error: /^`secret-envs` has `token`, which is in `secret-files`, too/,
  },
  'an annotation of something else': {
    files: {},
    inputs: { annotations: 'layer:note=x' },
    error: /^`annotations` has an entry without a valid name: `layer:note`/,
  },
  'a host key that is a fingerprint': {
    files: {},
    inputs: { 'known-hosts': 'git.example.com SHA256:abc' },
    error: /^`known-hosts` has a line that is a fingerprint/,
  },
  ...rejectedContexts,
  ...rejectedOutputs,
})

const prefix = 'own-'
const gpu = 'gpu: BASE=nvcr.io/nvidia/cuda:12.6.3-base-ubuntu24.04'

/** Images of which `variants` can make more. */
export const variantFiles = {
  'docker/base.Dockerfile': 'ARG BASE=python:3.12-slim\nFROM ${BASE}\n',
  'docker/app.Dockerfile': `FROM ${prefix}base\n`,
  'docker/base-extra.Dockerfile': 'FROM x\n',
}

const withVariants = (inputs: Readonly<Record<string, string>>) => ({
  files: variantFiles,
  inputs: { catalogue: 'false', prefix, ...inputs },
})

export const rejectedVariants: RejectedCalls = {
  'a variant without arguments': {
    ...withVariants({ variants: 'gpu:' }),
    error: /^`variants` has the invalid variant `gpu`/,
  },
  'a variant that is an option': { ...withVariants({ variants: '-x: BASE=a' }), error: /^`variants`/ },
  'one variant twice': { ...withVariants({ variants: `${gpu}\n${gpu}` }), error: /^`variants` names one variant twice/ },
  'an argument that no Dockerfile declares': {
    ...withVariants({ variants: 'gpu: BAES=a' }),
    error: /^`variants` sets BAES for `gpu`, but no/,
  },
  'a default variant that is none': {
    ...withVariants({ variants: gpu, 'default-variant': 'cpu' }),
    error: /^`default-variant` is `cpu`.*Known: gpu/,
  },
  'the tag of another variant': {
    ...withVariants({ variants: gpu, tags: '1.2 1.2-gpu' }),
    error: /^The images `base` and `base-gpu` have the same tag: own-base:1\.2-gpu/,
  },
  'the name of a Dockerfile of the repository': {
    ...withVariants({ variants: 'extra: BASE=a' }),
    error: /^The image `base-extra` is defined by docker\/base-extra\.Dockerfile and by a variant/,
  },
}

/** Not for the command, which leaves the cache of the configuration to jobs. */
export const rejectedCaches: RejectedCalls = {
  'a cache with the tag of an image': {
    ...withVariants({ cache: 'registry', registry: 'ghcr.io/owner', tags: 'latest v1', 'cache-tag': 'v1' }),
    error: /^The build cache of `base` has the tag of an image: ghcr\.io\/owner\/own-base:v1/,
  },
}
