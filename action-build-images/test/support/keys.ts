export { makeCertificate } from '../../../shared/test/support/certificates.js'

export { makeKey } from '../../../shared/test/support/ssh-keys.js'
