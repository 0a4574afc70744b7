export const id = 679;
export const ids = [679];
export const modules = {

/***/ 30679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  signImages: () => (/* binding */ signImages)
});

// EXTERNAL MODULE: ./.work/compiled/shared/src/errors.js
var errors = __webpack_require__(75689);
// EXTERNAL MODULE: ./.work/compiled/shared/src/signing/services.js
var signing_services = __webpack_require__(86522);
// EXTERNAL MODULE: ./.work/compiled/shared/src/signing/sign-statement.js
var sign_statement = __webpack_require__(92355);
// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/registry/manifests.js
var registry_manifests = __webpack_require__(97615);
// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/registry/client.js
var client = __webpack_require__(12666);
;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/signing/blobs.js



/** Uploads a small blob in one piece, unless the repository has it. Source: OCI distribution specification, "POST then PUT". */
async function uploadBlob(repository, bytes, signal) {
    const digest = (0,registry_manifests/* digestOf */.ol)(bytes);
    const known = await (0,client/* send */.tN)(repository, { method: 'HEAD', to: `blobs/${digest}` }, signal);
    if (known.ok)
        return;
    const started = await (0,client/* send */.tN)(repository, { method: 'POST', to: 'blobs/uploads/' }, signal);
    const location = started.headers.get('location');
    if (!started.ok || location === null)
        throw await uploadError(repository, started);
    await started.body?.cancel();
    const to = new URL(location, repository.url);
    to.searchParams.set('digest', digest);
    const headers = { 'content-type': 'application/octet-stream' };
    const sent = await (0,client/* send */.tN)(repository, { method: 'PUT', to, headers, body: bytes }, signal);
    if (!sent.ok)
        throw await uploadError(repository, sent);
    await sent.body?.cancel();
}
async function uploadError({ name }, response) {
    return new errors/* UserError */.yo(`The signature could not be uploaded to ${name}: ${await (0,client/* describeFailure */.Ic)(response)}`);
}
/** Reads a small blob; undefined if the registry does not have it, or returns something else. */
async function readBlob(repository, digest, signal) {
    const response = await (0,client/* send */.tN)(repository, { method: 'GET', to: `blobs/${digest}` }, signal);
    const bytes = new Uint8Array(await response.arrayBuffer());
    return response.ok && (0,registry_manifests/* digestOf */.ol)(bytes) === digest ? bytes : undefined;
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/signing/create-signature.js

/** Source: cosign 3, pkg/types, "CosignSignPredicateType". */
const signaturePredicateType = 'https://sigstore.dev/cosign/sign/v1';
/**
 * Signs the digest of a manifest, and returns the signature as a Sigstore bundle in JSON. Source: cosign 3, `cosign sign`.
 */
async function createSignature(context, digest, services) {
    const [algorithm = '', hex = ''] = digest.split(':');
    const subject = [{ digest: { [algorithm]: hex } }];
    const bundle = await (0,sign_statement/* signStatement */.f)(context, { subject, predicateType: signaturePredicateType, predicate: {} }, services);
    return new Uint8Array(Buffer.from(JSON.stringify(bundle)));
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/signing/referrers.js



const ociIndex = 'application/vnd.oci.image.index.v1+json';
/** Other runs may write the same list; as often as this, an entry that was lost is added again. */
const attempts = 3;
/** The tag under which a registry without the API for referrers lists them. Source: OCI distribution specification, "Referrers Tag Schema". */
function referrersTag(subject) {
    return subject.replace(':', '-').slice(0, 128);
}
/** Writes a manifest that refers to the subject, and lists it there, unless the registry does that itself (as `OCI-Subject` says). */
async function writeReferrer(repository, subject, { manifest, referrer }, signal) {
    const response = await (0,registry_manifests/* putManifest */.RV)(repository, manifest.digest, manifest, signal);
    if (!response.ok)
        throw new errors/* UserError */.yo(`${repository.name} rejected the signature: ${await (0,client/* describeFailure */.Ic)(response)}`, {
            fix: 'Use a registry that accepts OCI artifacts, or sign in another way',
        });
    await response.body?.cancel();
    if (response.headers.get('oci-subject') !== null)
        return;
    for (let attempt = 0; attempt < attempts; attempt++) {
        const listed = await readTaggedReferrers(repository, subject, signal);
        if (listed.some(({ digest }) => digest === referrer.digest))
            return;
        await writeTaggedReferrers(repository, subject, [...listed, referrer], signal);
    }
}
/** Lists the digests of all manifests that refer to the subject. */
async function listReferrers(repository, subject, signal) {
    const response = await (0,client/* send */.tN)(repository, { method: 'GET', to: `referrers/${subject}`, headers: { accept: ociIndex } }, signal);
    const isIndex = response.ok && (response.headers.get('content-type') ?? '').startsWith(ociIndex);
    if (!isIndex) {
        await response.body?.cancel();
        return (await readTaggedReferrers(repository, subject, signal)).map(({ digest }) => digest);
    }
    const { manifests = [] } = (await response.json());
    return manifests.map(({ digest }) => digest);
}
/** Only 404 means that there is no list. Another that cannot be read is not replaced. */
async function readTaggedReferrers(repository, subject, signal) {
    const name = referrersTag(subject);
    const lookup = await (0,registry_manifests/* readManifest */.WI)(repository, name, signal);
    if (lookup.state === 'missing')
        return [];
    const reason = lookup.state === 'failed' ? lookup.reason : 'it is not an index';
    if (lookup.state === 'found' && lookup.manifest.mediaType.startsWith(ociIndex)) {
        const { manifests = [] } = JSON.parse(Buffer.from(lookup.manifest.bytes).toString('utf8'));
        return manifests;
    }
    throw new errors/* UserError */.yo(`The list of signatures ${repository.name}:${name} could not be read: ${reason}`, {
        fix: 'Check that the login may read the repository, and run again',
    });
}
async function writeTaggedReferrers(repository, subject, manifests, signal) {
    const bytes = new Uint8Array(Buffer.from(JSON.stringify({ schemaVersion: 2, mediaType: ociIndex, manifests })));
    const index = { digest: (0,registry_manifests/* digestOf */.ol)(bytes), mediaType: ociIndex, bytes };
    const response = await (0,registry_manifests/* putManifest */.RV)(repository, referrersTag(subject), index, signal);
    if (!response.ok)
        throw new errors/* UserError */.yo(`${repository.name} rejected the list of signatures: ${await (0,client/* describeFailure */.Ic)(response)}`);
    await response.body?.cancel();
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/signing/attach-signature.js





/** Source: Sigstore, "Bundle Format", media types. */
const bundleType = 'application/vnd.dev.sigstore.bundle.v0.3+json';
const manifestType = 'application/vnd.oci.image.manifest.v1+json';
/** The configuration of an artifact that needs none. Source: OCI image specification, "Guidance for an Empty Descriptor". */
const emptyConfig = new Uint8Array(Buffer.from('{}'));
/**
 * Writes a signature beside the manifest that it signs, as an artifact that refers to it, and reads it back as `cosign verify` finds it.
 * Source: cosign 3, pkg/oci/remote, "WriteAttestationNewBundleFormat".
 */
async function attachSignature(repository, subject, bundle, signal) {
    for (const bytes of [emptyConfig, bundle])
        await uploadBlob(repository, bytes, signal);
    const annotations = {
        'dev.sigstore.bundle.content': 'dsse-envelope',
        'dev.sigstore.bundle.predicateType': signaturePredicateType,
        'org.opencontainers.image.created': new Date().toISOString(),
    };
    const document = {
        schemaVersion: 2,
        mediaType: manifestType,
        artifactType: bundleType,
        config: describe('application/vnd.oci.empty.v1+json', emptyConfig),
        layers: [describe(bundleType, bundle)],
        subject: describe(subject.mediaType, subject.bytes),
        annotations,
    };
    const bytes = new Uint8Array(Buffer.from(JSON.stringify(document)));
    const manifest = { digest: (0,registry_manifests/* digestOf */.ol)(bytes), mediaType: manifestType, bytes };
    const referrer = { ...describe(manifestType, bytes), artifactType: bundleType, annotations };
    await writeReferrer(repository, subject.digest, { manifest, referrer }, signal);
    await requireReadable(repository, { subject: subject.digest, signature: manifest.digest, bundle: (0,registry_manifests/* digestOf */.ol)(bundle) }, signal);
}
function describe(mediaType, bytes) {
    return { mediaType, digest: (0,registry_manifests/* digestOf */.ol)(bytes), size: bytes.length };
}
async function requireReadable(repository, { subject, signature, bundle }, signal) {
    const listed = await listReferrers(repository, subject, signal);
    const isFound = listed.includes(signature) && (await (0,registry_manifests/* readManifest */.WI)(repository, signature, signal)).state === 'found';
    if (isFound && (await readBlob(repository, bundle, signal)) !== undefined)
        return;
    throw new errors/* UserError */.yo(`${repository.name}@${subject} was signed, but the registry does not return the signature`, {
        why: 'Another run may sign the same image',
        fix: 'Run again',
    });
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/signing/sign-images.js





/**
 * Signs images with the identity of this run, after they are pushed and before a tag shows them. Each digest is signed once, and every
 * repository gets the signature. Throws if one cannot be signed or its signature cannot be read back.
 */
async function signImages(context, images, rule) {
    const services = (0,signing_services/* chooseServices */.w)(context.env, rule);
    const log = services.rekorUrl === undefined ? '' : `, in the log of ${new URL(services.rekorUrl).host}`;
    await context.log.group(`Signing the images with ${new URL(services.fulcioUrl).host}${log}`, async () => {
        const digests = [...new Set(images.map(({ manifest }) => manifest.digest))];
        for (const digest of digests) {
            const signed = images.filter(({ manifest }) => manifest.digest === digest);
            const bundle = await createSignature(context, digest, services).catch((error) => {
                context.signal.throwIfAborted();
                throw signingError(signed.map(({ image }) => image)[0] ?? digest, error, services.rekorUrl === undefined);
            });
            for (const { repository, manifest } of signed) {
                await attachSignature(repository, manifest, bundle, context.signal);
                context.log.info(`${repository.name}@${digest} is signed`);
            }
        }
    });
}
function signingError(image, error, isPrivate) {
    const instance = isPrivate
        ? '. GitHub signs for private repositories of its Enterprise Cloud; `sign: public` uses Sigstore'
        : '';
    return new errors/* UserError */.yo(`The image ${image} could not be signed`, {
        why: (0,sign_statement/* describeSigningError */.$)(error),
        fix: `No tag was written. Run again, or check that the run may get an identity token${instance}`,
    });
}


/***/ }),

/***/ 22450:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ untilAborted)
/* harmony export */ });
/** Waits for work that cannot be cancelled. An aborted signal ends the wait and its reason is thrown; the work goes on unheeded. */
async function untilAborted(signal, work) {
    signal.throwIfAborted();
    const { promise: aborted, reject } = Promise.withResolvers();
    const onAbort = () => {
        reject(signal.reason);
    };
    signal.addEventListener('abort', onAbort, { once: true });
    try {
        return await Promise.race([work(), aborted]);
    }
    finally {
        signal.removeEventListener('abort', onAbort);
    }
}


/***/ }),

/***/ 86522:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ chooseServices)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

const publicServices = {
    fulcioUrl: 'https://fulcio.sigstore.dev',
    rekorUrl: 'https://rekor.sigstore.dev',
    timestampUrl: undefined,
};
/**
 * Chooses the services: those that the environment names, or else the public ones of Sigstore for a public repository, and those of GitHub
 * for others, which publish nothing. Sources: @actions/attest, "signingEndpoints"; Red Hat Trusted Artifact Signer, "Signing and
 * verifying containers", which names the variables.
 */
function chooseServices(env, rule) {
    const { SIGSTORE_FULCIO_URL: fulcioUrl = '', SIGSTORE_REKOR_URL: rekorUrl = '' } = env;
    if (fulcioUrl !== '' && rekorUrl !== '')
        return { fulcioUrl, rekorUrl, timestampUrl: undefined };
    if (rule === 'public' || isPublicRepository(env))
        return publicServices;
    const { hostname } = new URL(env.GITHUB_SERVER_URL ?? 'https://github.com');
    const host = hostname === 'github.com' ? 'githubapp.com' : hostname;
    return { fulcioUrl: `https://fulcio.${host}`, rekorUrl: undefined, timestampUrl: `https://timestamp.${host}` };
}
/** Source: GitHub "Webhook events and payloads", `repository.visibility`. An unknown repository counts as private: a log cannot forget. */
function isPublicRepository(env) {
    try {
        const event = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(env.GITHUB_EVENT_PATH ?? '', 'utf8'));
        return event.repository?.visibility === 'public';
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 92355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ describeSigningError),
/* harmony export */   f: () => (/* binding */ signStatement)
/* harmony export */ });
/* harmony import */ var _concurrency_until_aborted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22450);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75689);
/* harmony import */ var _identity_token_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27912);



const requestSettings = { timeout: 20_000, retry: 3 };
/**
 * Signs a statement with a key that exists only for this. The bundle has the signature and a certificate that says who signed. The
 * libraries are loaded on demand, because they are large and seldom needed. Source: Sigstore, "Bundle Format".
 */
async function signStatement(context, { subject, predicateType, predicate }, { fulcioUrl, rekorUrl, timestampUrl }) {
    const [{ DSSEBundleBuilder, FulcioSigner, RekorWitness, TSAWitness }, { bundleToJSON }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(2338), __webpack_require__.e(2088), __webpack_require__.e(3878), __webpack_require__.e(1363), __webpack_require__.e(1040), __webpack_require__.e(5179)]).then(__webpack_require__.t.bind(__webpack_require__, 15179, 19)),
        __webpack_require__.e(/* import() */ 1040).then(__webpack_require__.t.bind(__webpack_require__, 61040, 19)),
    ]);
    const identityProvider = { getToken: async () => await (0,_identity_token_js__WEBPACK_IMPORTED_MODULE_1__/* .requestIdentityToken */ .lc)(context) };
    const signer = new FulcioSigner({ ...requestSettings, identityProvider, fulcioBaseURL: fulcioUrl });
    const witnesses = [
        ...(rekorUrl === undefined ? [] : [new RekorWitness({ ...requestSettings, rekorBaseURL: rekorUrl })]),
        ...(timestampUrl === undefined ? [] : [new TSAWitness({ ...requestSettings, tsaBaseURL: timestampUrl })]),
    ];
    const statement = { _type: 'https://in-toto.io/Statement/v1', subject, predicateType, predicate };
    const artifact = { data: Buffer.from(JSON.stringify(statement)), type: 'application/vnd.in-toto+json' };
    // The services may take minutes until the last retry, which the libraries cannot cancel.
    const bundle = await (0,_concurrency_until_aborted_js__WEBPACK_IMPORTED_MODULE_2__/* .untilAborted */ .E)(context.signal, async () => await new DSSEBundleBuilder({ signer, witnesses }).create(artifact));
    return bundleToJSON(bundle);
}
/** Why a statement could not be signed, in one line. */
function describeSigningError(error) {
    const message = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error);
    const cause = error instanceof Error && error.cause !== undefined ? (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error.cause) : '';
    const text = message.includes(cause) ? message : `${message}: ${cause}`;
    // The library quotes a token that it cannot read.
    return text
        .replace(/(invalid identity token):.*/s, '$1')
        .replace(/\s+/g, ' ')
        .trim();
}


/***/ })

};
