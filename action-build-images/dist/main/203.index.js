export const id = 203;
export const ids = [203,576];
export const modules = {

/***/ 85203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkBaseTags: () => (/* binding */ checkBaseTags)
/* harmony export */ });
/* harmony import */ var _shared_concurrency_task_pool_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94706);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75689);
/* harmony import */ var _shared_format_markdown_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(71485);
/* harmony import */ var _dockerfile_source_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(56111);
/* harmony import */ var _references_base_overrides_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9711);
/* harmony import */ var _references_parse_reference_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(43083);
/* harmony import */ var _registry_manifests_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97615);
/* harmony import */ var _registry_open_repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1950);
/* harmony import */ var _registry_platforms_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18233);









/** Registries that do not answer must not hold up a run. */
const timeoutMs = 30_000;
/** Tags that are asked for at the same time. */
const limit = 4;
/**
 * Finds bases that are pinned by tag and digest (`python:3.12-slim@sha256:…`) and whose tag has moved since. Reports each at its line and in
 * the output `moved-bases`, and throws for the rule `fail`. Bases that `base-images` replaces, and those of the catalogue, are left out. A
 * registry that cannot be read is one warning.
 */
async function checkBaseTags(context, { nodes, baseOverrides, rule }) {
    const uses = nodes
        .filter(({ dockerfile }) => !dockerfile.source.isFromCatalogue)
        .flatMap(({ dockerfile: { source }, bases }) => bases.map(({ reference, line }) => ({ source, reference, line })))
        .filter(({ reference }) => isPinned(reference) && (0,_references_base_overrides_js__WEBPACK_IMPORTED_MODULE_5__/* .findBaseOverride */ .PI)(reference, baseOverrides) === undefined);
    const current = await readTags(context, [...new Set(uses.map(({ reference }) => reference))]);
    const moved = new Map();
    for (const { source, reference, line } of uses) {
        const tag = current.get(reference);
        if (tag?.isMoved !== true)
            continue;
        const base = { reference, file: source.displayPath, line, digest: tag.digest };
        const place = `${base.file}:${line}`;
        if (moved.has(`${place} ${reference}`))
            continue;
        moved.set(`${place} ${reference}`, base);
        const at = (0,_dockerfile_source_js__WEBPACK_IMPORTED_MODULE_6__/* .dockerfileLocation */ .q)(source, line);
        if (rule === 'fail')
            context.log.error(describe(base), at);
        else
            context.log.warning(describe(base), at);
    }
    context.setOutput('moved-bases', [...moved.values()]);
    if (moved.size === 0)
        return;
    const rows = [...moved.values()].map((base) => [`${base.file}:${base.line}`, base.reference, base.digest ?? 'no such tag']);
    context.summary.add(`## Moved base tags\n\n${(0,_shared_format_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .renderTable */ .bo)(['Line', 'Base', 'The tag is now'], rows)}`);
    if (rule === 'fail')
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`Base tags have moved: ${[...moved.values()].map(({ reference }) => nameOf(reference)).join(', ')}`, {
            fix: 'Pin the new digests, or set `base-tags: warn`',
        });
}
function isPinned(reference) {
    const { tag, digest } = (0,_references_parse_reference_js__WEBPACK_IMPORTED_MODULE_8__/* .parseReference */ .F2)(reference);
    return tag !== undefined && digest !== undefined;
}
function describe({ reference, digest }) {
    const { digest: pinned = '' } = (0,_references_parse_reference_js__WEBPACK_IMPORTED_MODULE_8__/* .parseReference */ .F2)(reference);
    const now = digest === undefined ? 'no longer exists' : `is ${digest} now`;
    return `The tag ${nameOf(reference)} ${now}; this line pins ${pinned}`;
}
/** `python:3.12-slim` of a pinned reference. */
function nameOf(reference) {
    return reference.split('@', 1)[0] ?? reference;
}
/** Reads what the tags of pinned references point to; those that cannot be read are missing. */
async function readTags(context, references) {
    const states = new Map();
    const problems = [];
    const tasks = references.map((reference) => ({
        name: reference,
        dependsOn: [],
        run: async () => {
            const lookup = await readTag(context, reference);
            if (lookup.state === 'unknown')
                problems.push(`${nameOf(reference)} (${lookup.reason})`);
            else
                states.set(reference, lookup.tag);
        },
    }));
    await (0,_shared_concurrency_task_pool_js__WEBPACK_IMPORTED_MODULE_0__/* .runTasks */ .e)(tasks, { limit });
    if (problems.length > 0)
        context.log.warning(`Whether these base tags have moved is unknown: ${problems.sort().join(', ')}`);
    return states;
}
/** Reads what a tag points to. A digest may be that of one platform, which the index of the tag lists. */
async function readTag({ env, run, signal }, reference) {
    const { repository: name, tag = '', digest: pinned = '' } = (0,_references_parse_reference_js__WEBPACK_IMPORTED_MODULE_8__/* .parseReference */ .F2)(reference);
    const timeout = AbortSignal.timeout(timeoutMs);
    try {
        const repository = await (0,_registry_open_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .openRepository */ .h)({ env, run }, name);
        const lookup = await (0,_registry_manifests_js__WEBPACK_IMPORTED_MODULE_2__/* .readManifest */ .WI)(repository, tag, AbortSignal.any([signal, timeout]));
        if (lookup.state === 'failed')
            return { state: 'unknown', reason: lookup.reason };
        if (lookup.state === 'missing')
            return { state: 'read', tag: { isMoved: true, digest: undefined } };
        const { manifest } = lookup;
        const isListed = ((0,_registry_platforms_js__WEBPACK_IMPORTED_MODULE_4__/* .readIndexEntries */ .rp)(manifest) ?? []).some(({ digest }) => digest === pinned);
        return { state: 'read', tag: { isMoved: manifest.digest !== pinned && !isListed, digest: manifest.digest } };
    }
    catch (error) {
        signal.throwIfAborted();
        return { state: 'unknown', reason: timeout.aborted ? `no answer within ${timeoutMs / 1000} s` : (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error) };
    }
}


/***/ }),

/***/ 81815:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ RegistryFault),
/* harmony export */   x: () => (/* binding */ createAuthorizer)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75689);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7719);


/** A fault of the registry or of its token service, with the name of the error of a failed fetch, so that the caller retries. */
class RegistryFault extends TypeError {
}
const requestTimeoutMs = 20_000;
/** A token is not used for this many milliseconds before it expires. */
const expiryMarginMs = 15_000;
/**
 * Creates the function that answers the authentication challenge of a registry. Tokens are reused until shortly before they expire.
 * Source: distribution, "Token Authentication Specification" and "OAuth2 Token Authentication".
 */
function createAuthorizer(url, credentials, read = fetch) {
    const headers = new Map();
    let challenge;
    return async (scopes, rejected) => {
        challenge ??= await readChallenge(url, read);
        if (challenge.scheme === 'none')
            return undefined;
        if (challenge.scheme === 'basic')
            return basicHeader(credentials);
        const key = scopes.join(' ');
        const cached = headers.get(key);
        if (cached !== undefined && cached.value !== rejected && cached.usableUntil > Date.now())
            return cached.value;
        const { token, expiresInSeconds } = await requestToken(challenge, scopes, credentials, read);
        const value = `Bearer ${token}`;
        headers.set(key, { value, usableUntil: Date.now() + expiresInSeconds * 1000 - expiryMarginMs });
        return value;
    };
}
/** Asks without a login, which every registry answers with its challenge. A faulty one has none to give. */
async function readChallenge(url, read) {
    const response = await read(`${url}/v2/`, { signal: AbortSignal.timeout(requestTimeoutMs) });
    await response.body?.cancel();
    if ((0,_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .isTransientStatus */ .Dm)(response.status))
        throw new RegistryFault(`${new URL(url).host} answered ${response.status}`);
    return response.status === 401 ? parseChallenge(response.headers.get('www-authenticate') ?? '') : { scheme: 'none' };
}
/** A parameter of a challenge, whose value may be in quotes, or the name of a scheme. */
const part = /([\w-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s",]*))|([\w-]+)/g;
/**
 * Parses the header `www-authenticate`, which may have several challenges. That of a token comes first, as for the engine. Sources: RFC 9110,
 * section 11.6.1; containerd, core/remotes/docker/auth, "ParseAuthHeader".
 */
function parseChallenge(header) {
    const challenges = new Map();
    let current = new Map();
    for (const [, name = '', quoted, bare = '', scheme] of header.matchAll(part))
        if (scheme === undefined)
            current.set(name.toLowerCase(), quoted?.replaceAll(/\\(.)/g, '$1') ?? bare);
        else
            challenges.set(scheme.toLowerCase(), (current = new Map()));
    const bearer = challenges.get('bearer');
    const realm = bearer?.get('realm') ?? '';
    if (bearer !== undefined && URL.canParse(realm))
        return { scheme: 'bearer', realm, service: bearer.get('service') ?? '' };
    return challenges.has('basic') ? { scheme: 'basic' } : { scheme: 'none' };
}
function basicHeader(credentials) {
    if (credentials === undefined || 'identityToken' in credentials)
        return undefined;
    return `Basic ${Buffer.from(`${credentials.user}:${credentials.password}`).toString('base64')}`;
}
async function requestToken({ realm, service }, scopes, credentials, read) {
    const hasIdentityToken = credentials !== undefined && 'identityToken' in credentials;
    const response = hasIdentityToken
        ? await refreshToken(realm, service, scopes, credentials.identityToken)
        : await fetchToken(read, tokenAddress(realm, service, scopes), basicHeader(credentials));
    const { host } = new URL(realm);
    // A server fault does not mean that the login is wrong.
    if ((0,_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .isTransientStatus */ .Dm)(response.status))
        throw new RegistryFault(`${host} answered ${response.status}`);
    if (!response.ok)
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${host} issued no token for the registry`, {
            why: `It answered ${response.status}`,
            fix: 'Check the user and the password of the login, and that the user may push to this registry',
        });
    const body = (await response.json().catch(() => null));
    const token = (body?.access_token ?? '') || (body?.token ?? '');
    if (token === '')
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${host} issued no token for the registry`, {
            why: `Its answer has none, but is ${response.headers.get('content-type') ?? 'of an unknown type'}`,
            fix: 'Check that no proxy answers in place of the token service of the registry',
        });
    return { token, expiresInSeconds: body?.expires_in ?? 60 };
}
async function refreshToken(realm, service, scopes, token) {
    const body = new URLSearchParams({
        grant_type: 'refresh_token',
        service,
        scope: scopes.join(' '),
        client_id: 'eleanor',
        refresh_token: token,
    });
    return await fetch(realm, { method: 'POST', body, signal: AbortSignal.timeout(requestTimeoutMs) });
}
function tokenAddress(realm, service, scopes) {
    const address = new URL(realm);
    if (service !== '')
        address.searchParams.append('service', service);
    for (const scope of scopes)
        address.searchParams.append('scope', scope);
    return address.href;
}
async function fetchToken(read, address, authorization) {
    return await read(address, {
        headers: authorization === undefined ? {} : { authorization },
        signal: AbortSignal.timeout(requestTimeoutMs),
    });
}


/***/ }),

/***/ 12666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ic: () => (/* binding */ describeFailure),
/* harmony export */   hm: () => (/* binding */ findConnectionProblem),
/* harmony export */   tN: () => (/* binding */ send)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75689);
/* harmony import */ var _shared_network_network_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59903);
/* harmony import */ var _shared_retry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75111);
/* harmony import */ var _auth_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81815);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7719);





/**
 * Sends a request to the registry. Transient answers and broken connections are retried, unless the body is a stream, which can be
 * sent only once. Throws if no answer came.
 */
async function send(repository, request, signal) {
    const policy = (0,_retry_js__WEBPACK_IMPORTED_MODULE_4__/* .requestRetry */ .O8)(signal);
    const isStream = request.body instanceof ReadableStream;
    try {
        return await (0,_shared_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .withRetry */ .b)(isStream ? { ...policy, delaysMs: [] } : policy, async () => {
            const response = await fetchOnce(repository, request, signal);
            if ((0,_retry_js__WEBPACK_IMPORTED_MODULE_4__/* .isTransientStatus */ .Dm)(response.status))
                throw new _retry_js__WEBPACK_IMPORTED_MODULE_4__/* .TransientResponse */ .YW(response);
            return response;
        });
    }
    catch (error) {
        if (error instanceof _retry_js__WEBPACK_IMPORTED_MODULE_4__/* .TransientResponse */ .YW)
            return error.response;
        throw error;
    }
}
/**
 * Says why this step cannot reach the registry, as when only the engine has a route to it; undefined if it can. Throws a `UserError` if
 * the registry answers and rejects the login, or has a fault that lasts, before anything is pushed.
 */
async function findConnectionProblem(repository, signal) {
    const isTransient = (error) => !(error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo) && !(0,_shared_network_network_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .isPermanentError */ .rB)(error);
    try {
        await (0,_shared_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .withRetry */ .b)({ delaysMs: _retry_js__WEBPACK_IMPORTED_MODULE_4__/* .retryDelaysMs */ .JS, signal, isTransient }, async () => {
            await repository.authorize(scopesOf(repository, []));
        });
        return undefined;
    }
    catch (error) {
        if (signal.aborted || error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo)
            throw error;
        if (error instanceof _auth_js__WEBPACK_IMPORTED_MODULE_3__/* .RegistryFault */ .Q)
            throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${repository.name} cannot be pushed to: ${error.message}`, {
                why: 'No tag was changed',
                fix: 'Run again later',
            });
        return (0,_shared_network_network_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .describeNetworkError */ .gl)(error);
    }
}
/** Describes the answer of a registry that rejected a request. Source of the format: OCI distribution specification, "Error Codes". */
async function describeFailure(response) {
    const text = await response.text().catch(() => '');
    const [, code] = /"code":\s*"([A-Z_]+)"/.exec(text) ?? [];
    return `the registry answered ${response.status}${code === undefined ? '' : ` (${code})`}`;
}
/** Source: distribution, "Token Scope Documentation", actions of a repository. */
function scopesOf({ path }, reads, deletes = false) {
    return [`repository:${path}:pull,push${deletes ? ',delete' : ''}`, ...reads.map((read) => `repository:${read}:pull`)];
}
/**
 * Sends the request once. A token that the registry rejects may have expired early, so it is replaced once; a second 401 is the answer.
 * A stream cannot be sent again: its sender starts over, with the new token.
 */
async function fetchOnce(repository, request, signal) {
    const { url, path, authorize } = repository;
    const to = request.to instanceof URL ? request.to : new URL(`${url}/v2/${path}/${request.to}`);
    // An upload may continue at another host, which must not get the credentials.
    if (to.origin !== new URL(url).origin)
        return await fetchWith(to, request, undefined, signal);
    // An upload is given up with the permission to push.
    const isDeletion = request.method === 'DELETE' && !(request.to instanceof URL);
    const scopes = scopesOf(repository, request.reads ?? [], isDeletion);
    const header = await authorize(scopes);
    const response = await fetchWith(to, request, header, signal);
    if (response.status !== 401 || header === undefined)
        return response;
    const renewed = await authorize(scopes, header);
    if (renewed === header || request.body instanceof ReadableStream)
        return response;
    await response.body?.cancel();
    return await fetchWith(to, request, renewed, signal);
}
async function fetchWith(to, { method, headers, body }, authorization, signal) {
    return await fetch(to, {
        method,
        headers: { ...headers, 'accept-encoding': 'identity', ...(authorization === undefined ? {} : { authorization }) },
        signal,
        ...(body === undefined ? {} : { body, duplex: 'half' }),
    });
}


/***/ }),

/***/ 97615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $P: () => (/* binding */ manifestMediaTypes),
/* harmony export */   RV: () => (/* binding */ putManifest),
/* harmony export */   WI: () => (/* binding */ readManifest),
/* harmony export */   b2: () => (/* binding */ isMissing),
/* harmony export */   ol: () => (/* binding */ digestOf),
/* harmony export */   rq: () => (/* binding */ maxManifestBytes),
/* harmony export */   u$: () => (/* binding */ findDigest)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75689);
/* harmony import */ var _shared_network_network_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59903);
/* harmony import */ var _shared_retry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75111);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12666);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7719);






/** The connection broke within the body, which `send` has not read. */
class IncompleteBody extends Error {
}
/** Largest size of a manifest: 4 MiB. Source: OCI distribution specification, "Pushing Manifests". */
const maxManifestBytes = 4 * 1024 * 1024;
/** Value of `accept` for a manifest of any kind. Source: OCI image specification; Docker. */
const manifestMediaTypes = [
    'application/vnd.oci.image.index.v1+json',
    'application/vnd.oci.image.manifest.v1+json',
    'application/vnd.docker.distribution.manifest.list.v2+json',
    'application/vnd.docker.distribution.manifest.v2+json',
].join(', ');
/**
 * Reads the manifest that has this digest or tag. Only 404 means that it is missing; whatever else is not a whole manifest counts as
 * failed. Throws only if `signal` aborts.
 */
async function readManifest(repository, name, signal) {
    const policy = { ...(0,_retry_js__WEBPACK_IMPORTED_MODULE_5__/* .requestRetry */ .O8)(signal), isTransient: (error) => error instanceof IncompleteBody };
    try {
        return await (0,_shared_retry_js__WEBPACK_IMPORTED_MODULE_3__/* .withRetry */ .b)(policy, async () => await readManifestOnce(repository, name, signal));
    }
    catch (error) {
        signal.throwIfAborted();
        if (error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo)
            throw error;
        return { state: 'failed', reason: (0,_shared_network_network_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .describeNetworkError */ .gl)(error) };
    }
}
/**
 * Asks for the digest to which a tag points now: after a request, this counts, because a registry may accept one that it does not carry
 * out, or carry out one that failed. Only 404 means that the tag is missing. Never throws.
 */
async function findDigest(repository, tag, signal) {
    const request = { method: 'HEAD', to: `manifests/${tag}`, headers: { accept: manifestMediaTypes } };
    const response = await (0,_client_js__WEBPACK_IMPORTED_MODULE_4__/* .send */ .tN)(repository, request, signal).catch(() => undefined);
    if (response?.status === 404)
        return { state: 'missing' };
    const digest = response?.ok === true ? response.headers.get('docker-content-digest') : null;
    return digest === null ? { state: 'unknown' } : { state: 'found', digest };
}
/** Whether the registry says that it has no such tag now. */
async function isMissing(repository, tag, signal) {
    return (await findDigest(repository, tag, signal)).state === 'missing';
}
async function readManifestOnce(repository, name, signal) {
    const request = { method: 'GET', to: `manifests/${name}`, headers: { accept: manifestMediaTypes } };
    const response = await (0,_client_js__WEBPACK_IMPORTED_MODULE_4__/* .send */ .tN)(repository, request, signal);
    if (response.status === 404) {
        await response.body?.cancel();
        return { state: 'missing' };
    }
    if (!response.ok)
        return { state: 'failed', reason: await (0,_client_js__WEBPACK_IMPORTED_MODULE_4__/* .describeFailure */ .Ic)(response) };
    const bytes = await readBytes(response);
    const digest = digestOf(bytes);
    const expected = name.startsWith('sha256:') ? name : (response.headers.get('docker-content-digest') ?? digest);
    if (digest !== expected)
        return { state: 'failed', reason: 'the registry returned a manifest with another digest' };
    const mediaType = response.headers.get('content-type') ?? '';
    if (!isManifest(bytes))
        return { state: 'failed', reason: `the registry returned no manifest, but ${mediaType || 'other content'}` };
    return { state: 'found', manifest: { digest, mediaType, bytes } };
}
async function readBytes(response) {
    try {
        return new Uint8Array(await response.arrayBuffer());
    }
    catch (error) {
        throw new IncompleteBody((0,_shared_network_network_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .describeNetworkError */ .gl)(error));
    }
}
/** Distinguishes a manifest from the page of a proxy that answers in place of the registry. Source: OCI image specification, "Image Manifest". */
function isManifest(bytes) {
    try {
        const document = JSON.parse(Buffer.from(bytes).toString('utf8'));
        return document?.schemaVersion !== undefined;
    }
    catch {
        return false;
    }
}
/** Writes a manifest under a tag or its digest. Returns the answer of the registry. */
async function putManifest(repository, name, { mediaType, bytes }, signal) {
    const request = { method: 'PUT', to: `manifests/${name}`, headers: { 'content-type': mediaType }, body: bytes };
    return await (0,_client_js__WEBPACK_IMPORTED_MODULE_4__/* .send */ .tN)(repository, request, signal);
}
/** The SHA-256 digest of a blob or manifest: `sha256:<hex>`. */
function digestOf(bytes) {
    return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex')}`;
}


/***/ }),

/***/ 1950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ openRepository),
/* harmony export */   z: () => (/* binding */ openRepositories)
/* harmony export */ });
/* harmony import */ var _shared_network_network_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59903);
/* harmony import */ var _auth_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81815);
/* harmony import */ var _credentials_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24931);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99285);




const probeTimeoutMs = 5000;
/**
 * Opens a repository with the login that Docker has for its registry. Sends no request, except to a registry on loopback, which may or
 * may not have TLS. `read` sends the requests of the login.
 */
async function openRepository(context, name, read = fetch) {
    const { host, url, path } = (0,_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .locateRepository */ .Z)(name);
    return { name, path, ...(await openRegistry(context, { host, url }, read)) };
}
/** Opens several repositories, in the same order. Those of one registry share its login, its challenge and its tokens. */
async function openRepositories(context, names) {
    const registries = new Map();
    const opening = names.map(async (name) => {
        const { host, url, path } = (0,_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .locateRepository */ .Z)(name);
        const registry = registries.get(host) ?? openRegistry(context, { host, url }, fetch);
        registries.set(host, registry);
        return { name, path, ...(await registry) };
    });
    return await Promise.all(opening);
}
async function openRegistry(context, { host, url: address }, read) {
    const url = address.startsWith('http:') ? await findScheme(host, read) : address;
    return { url, authorize: (0,_auth_js__WEBPACK_IMPORTED_MODULE_1__/* .createAuthorizer */ .x)(url, await (0,_credentials_js__WEBPACK_IMPORTED_MODULE_2__/* .credentialsFor */ .Og)(context, host), read) };
}
/** TLS first, like the engine. Source: dockerd reference, "Insecure registries". */
async function findScheme(host, read) {
    try {
        const response = await read(`https://${host}/v2/`, { signal: AbortSignal.timeout(probeTimeoutMs) });
        await response.body?.cancel();
        return `https://${host}`;
    }
    catch (error) {
        return (0,_shared_network_network_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isCertificateError */ .Y4)(error) ? `https://${host}` : `http://${host}`;
    }
}


/***/ }),

/***/ 18233:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AA: () => (/* binding */ isImageEntry),
/* harmony export */   Kd: () => (/* binding */ readPlatform),
/* harmony export */   rp: () => (/* binding */ readIndexEntries)
/* harmony export */ });
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12666);

/** Reads the entries of an index; undefined for the manifest of one image. */
function readIndexEntries({ bytes }) {
    return JSON.parse(Buffer.from(bytes).toString('utf8')).manifests;
}
function isImageEntry({ platform }) {
    return platform !== undefined && platform.architecture !== 'unknown';
}
/**
 * Reads the platform of an image: from its index entry if the manifest is an index of one image and its attestations, else from the
 * image configuration. Returns undefined if neither says it.
 */
async function readPlatform(repository, manifest, signal) {
    const images = readIndexEntries(manifest)?.filter(isImageEntry);
    if (images !== undefined)
        return images.length === 1 ? images[0]?.platform : undefined;
    const { config } = JSON.parse(Buffer.from(manifest.bytes).toString('utf8'));
    if (config?.digest === undefined)
        return undefined;
    const response = await (0,_client_js__WEBPACK_IMPORTED_MODULE_0__/* .send */ .tN)(repository, { method: 'GET', to: `blobs/${config.digest}` }, signal);
    if (!response.ok) {
        await response.body?.cancel();
        return undefined;
    }
    const { os = '', architecture = '', variant } = (await response.json());
    return { os, architecture, ...(variant === undefined ? {} : { variant }) };
}


/***/ }),

/***/ 99285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ locateRepository)
/* harmony export */ });
/** Finds the registry API and the path of a repository in it. Names without a registry belong to Docker Hub. */
function locateRepository(name) {
    const [first = '', ...rest] = name.split('/');
    const hasHost = rest.length > 0 && (/[.:]/.test(first) || first === 'localhost');
    const host = hasHost && first !== 'index.docker.io' ? first : 'docker.io';
    const path = hasHost ? rest.join('/') : name;
    if (host === 'docker.io')
        return { host, url: 'https://registry-1.docker.io', path: path.includes('/') ? path : `library/${path}` };
    // On loopback, the engine accepts a registry without TLS. Source: dockerd reference, "Insecure registries".
    const isLoopback = /^(?:localhost|127\.[\d.]+)(?::\d+)?$/.test(host);
    return { host, url: `${isLoopback ? 'http' : 'https'}://${host}`, path };
}


/***/ })

};
