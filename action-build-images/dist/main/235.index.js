export const id = 235;
export const ids = [235,576];
export const modules = {

/***/ 77235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ pushByDigest)
});

// EXTERNAL MODULE: ./.work/compiled/shared/src/errors.js
var errors = __webpack_require__(75689);
// EXTERNAL MODULE: ./.work/compiled/shared/src/process/runner.js + 6 modules
var runner = __webpack_require__(99427);
// EXTERNAL MODULE: ./.work/compiled/shared/src/retry.js + 1 modules
var retry = __webpack_require__(75111);
// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/references/image-references.js
var image_references = __webpack_require__(94404);
// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/references/parse-reference.js
var parse_reference = __webpack_require__(43083);
// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/registry/client.js
var client = __webpack_require__(12666);
// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/registry/docker-config.js
var docker_config = __webpack_require__(63792);
// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/registry/open-repository.js
var open_repository = __webpack_require__(1950);
// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/registry/repository.js
var repository = __webpack_require__(99285);
// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/registry/retry.js
var registry_retry = __webpack_require__(7719);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: ./.work/compiled/shared/src/network/network-errors.js
var network_errors = __webpack_require__(59903);
// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/registry/manifests.js
var registry_manifests = __webpack_require__(97615);
;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/registry/mount-blob.js


/**
 * Mounts a blob from another repository of the same registry, so that layers of a parent or base image are not uploaded again. Returns false
 * if no repository has the blob. Source: OCI distribution specification, "Mounting a blob from another repository".
 */
async function mountBlob(repository, digest, sources, signal) {
    for (const { url, path } of sources) {
        if (url !== repository.url || path === repository.path)
            continue;
        const query = new URLSearchParams({ mount: digest, from: path });
        const request = { method: 'POST', to: `blobs/uploads/?${query.toString()}`, reads: [path] };
        const response = await sendMount(repository, request, signal);
        await response?.body?.cancel();
        if (response?.status === 201)
            return true;
        if (response !== undefined)
            await cancelUpload(repository, response, signal);
    }
    return false;
}
/** Undefined if the login may not read the other repository, as with a token of the run for a public base of another owner. */
async function sendMount(repository, request, signal) {
    try {
        return await (0,client/* send */.tN)(repository, request, signal);
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            return undefined;
        throw error;
    }
}
/** A registry that cannot mount the blob starts an upload instead, which is not needed. */
async function cancelUpload(repository, response, signal) {
    const location = response.headers.get('location');
    if (location === null)
        return;
    const { body } = await (0,client/* send */.tN)(repository, { method: 'DELETE', to: new URL(location, repository.url) }, signal);
    await body?.cancel();
}

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(46466);
;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/publish/proxy-http.js



const requestHeaders = ['accept', 'content-type', 'content-length', 'content-range', 'range'];
const responseHeaders = ['content-type', 'content-length', 'docker-content-digest', 'range', 'retry-after'];
/** Copies the headers that the registry needs. The login is not among them: it is the one of the proxy. */
function copyRequestHeaders({ headers }) {
    const copied = {};
    for (const name of requestHeaders) {
        const value = headers[name];
        if (value !== undefined)
            copied[name] = value;
    }
    return copied;
}
/** The body of the request as a stream; nothing if it has none. */
function requestBody(request) {
    const isChunked = request.headers['transfer-encoding'] !== undefined;
    const isEmpty = !isChunked && Number(request.headers['content-length'] ?? 0) === 0;
    return isEmpty ? {} : { body: external_node_stream_.Readable.toWeb(request) };
}
/** Reads a whole manifest into memory. Rejects one that is larger than the specification allows. */
async function readManifestBody(request) {
    const chunks = [];
    let size = 0;
    for await (const chunk of request) {
        size += chunk.length;
        if (size > registry_manifests/* maxManifestBytes */.rq)
            throw new Error('The manifest is larger than 4 MiB');
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}
/** Streams the answer of the registry to the engine, with these headers added. */
async function sendResponse(answer, response, addedHeaders = {}) {
    const headers = {};
    for (const name of responseHeaders) {
        const value = answer.headers.get(name);
        if (value !== null)
            headers[name] = value;
    }
    response.writeHead(answer.status, { ...headers, ...addedHeaders });
    if (answer.body === null)
        response.end();
    else
        await (0,promises_.pipeline)(external_node_stream_.Readable.fromWeb(answer.body), response);
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/publish/forward-blobs.js




/**
 * Creates the function that forwards requests for blobs, and for manifests by digest, to the registry. Upload addresses of the registry
 * are replaced with addresses of the proxy.
 */
function createBlobForwarder({ repositories, sources, signal }) {
    const uploads = new Map();
    /** Repositories that have rejected the token of an upload. */
    const rejected = new Set();
    /** The address at the registry, and the other repositories that the request reads. */
    const translate = ({ repository, path, query }, uploadId) => {
        const started = uploadId === undefined ? undefined : uploads.get(uploadId);
        const to = new URL(started ?? `${repository.url}/v2/${repository.path}/${path}`);
        const reads = [];
        for (const [name, value] of query) {
            const source = name === 'from' ? repositories[Number(/\d+$/.exec(value)?.[0])] : undefined;
            if (source !== undefined)
                reads.push(source.path);
            to.searchParams.set(name, source?.path ?? value);
        }
        return { to, reads };
    };
    /** Sends the request. A blob that is missing is mounted from a parent or base image, if one has it. */
    const sendOrMount = async (repository, path, request) => {
        const answer = await (0,client/* send */.tN)(repository, request, signal);
        const [, digest] = /^blobs\/(sha256:[0-9a-f]{64})$/.exec(path) ?? [];
        if (request.method !== 'HEAD' || answer.status !== 404 || digest === undefined)
            return answer;
        const isMounted = await mountBlob(repository, digest, sources, signal);
        return isMounted ? await (0,client/* send */.tN)(repository, request, signal) : answer;
    };
    return async (proxied) => {
        const { repository, index, path, request, response } = proxied;
        const [, knownId] = /^blobs\/uploads\/([\w-]+)$/.exec(path) ?? [];
        const { to, reads } = translate(proxied, knownId);
        const headers = copyRequestHeaders(request);
        const forwarded = { method: request.method ?? 'GET', to, headers, ...requestBody(request), reads };
        const answer = await sendOrMount(repository, path, forwarded);
        if (answer.status === 401 && forwarded.body instanceof ReadableStream && !rejected.has(index)) {
            // The token expired and has been replaced. After 503, the engine sends the layer again.
            rejected.add(index);
            await answer.body?.cancel();
            response.writeHead(503).end();
            return;
        }
        const location = answer.headers.get('location');
        if (location === null || !path.startsWith('blobs/uploads/')) {
            await sendResponse(answer, response);
            return;
        }
        const uploadId = knownId ?? (0,external_node_crypto_.randomUUID)();
        uploads.set(uploadId, new URL(location, to));
        const isComplete = answer.status === 201;
        const proxyLocation = isComplete ? `/v2/${index}/blobs/done` : `/v2/${index}/blobs/uploads/${uploadId}`;
        await sendResponse(answer, response, { location: proxyLocation, 'docker-upload-uuid': uploadId });
    };
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/publish/push-proxy.js








const user = 'eleanor';
/**
 * Starts the proxy. `docker push` cannot push without a tag, so it pushes to a name that only the proxy knows. Blobs are streamed to
 * the registry, and the manifest is written under its digest, so that no tag appears before all images are pushed. Clients must log in
 * with a password that is generated for each run. Source: OCI distribution specification, "Pushing".
 */
async function startPushProxy({ repositories, sources, signal }) {
    const password = (0,external_node_crypto_.randomBytes)(24).toString('base64url');
    const authorization = `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
    const manifests = new Map();
    const forwardBlob = createBlobForwarder({ repositories, sources, signal });
    let wasReached = false;
    const writeManifest = async ({ repository, index, request, response }) => {
        const bytes = await readManifestBody(request);
        const manifest = { digest: (0,registry_manifests/* digestOf */.ol)(bytes), mediaType: request.headers['content-type'] ?? '', bytes };
        const answer = await (0,registry_manifests/* putManifest */.RV)(repository, manifest.digest, manifest, signal);
        if (answer.ok)
            manifests.set(index, manifest);
        await sendResponse(answer, response);
    };
    const handle = async (request, response) => {
        wasReached = true;
        if (request.headers.authorization !== authorization) {
            response.writeHead(401, { 'www-authenticate': `Basic realm="${user}"` }).end();
            return;
        }
        const { pathname, searchParams: query } = new URL(request.url ?? '/', 'http://proxy');
        if (pathname === '/v2/') {
            response.writeHead(200).end();
            return;
        }
        const [, number = '', path = ''] = /^\/v2\/(\d+)\/(.+)$/.exec(pathname) ?? [];
        const index = Number(number);
        const repository = number === '' ? undefined : repositories[index];
        const isTag = /^manifests\/(?!sha256:)/.test(path);
        if (repository === undefined)
            response.writeHead(404).end();
        else if (!isTag)
            await forwardBlob({ repository, index, path, query, request, response });
        else if (request.method === 'PUT')
            await writeManifest({ repository, index, path, query, request, response });
        // Nothing was ever pushed under the tag of the proxy.
        else
            response.writeHead(404).end();
    };
    const server = (0,external_node_http_.createServer)((request, response) => {
        handle(request, response).catch((error) => {
            sendError(error, response);
        });
    });
    const countBytes = countReceivedBytes(server);
    server.listen(0, '127.0.0.1');
    await (0,external_node_events_.once)(server, 'listening');
    return {
        address: `127.0.0.1:${server.address().port}`,
        user,
        password,
        manifests,
        wasReached: () => wasReached,
        receivedBytes: countBytes,
        async close() {
            server.closeAllConnections();
            await new Promise((resolve) => server.close(resolve));
        },
    };
}
/** Counts at the sockets, because a listener on the body of a request would start to read it. */
function countReceivedBytes(server) {
    const open = new Set();
    let closed = 0;
    server.on('connection', (socket) => {
        open.add(socket);
        socket.once('close', () => {
            open.delete(socket);
            closed += socket.bytesRead;
        });
    });
    return () => [...open].reduce((total, { bytesRead }) => total + bytesRead, closed);
}
/** The engine reports an error as one of the registry, and retries it like one. */
function sendError(error, response) {
    if (response.headersSent)
        response.destroy();
    else if (error instanceof errors/* UserError */.yo)
        response.writeHead(403).end(error.message);
    else
        response.writeHead(502, { 'content-type': 'text/plain' }).end((0,network_errors/* describeNetworkError */.gl)(error));
}

// EXTERNAL MODULE: ./.work/compiled/shared/src/log/stdout-writer.js
var stdout_writer = __webpack_require__(14988);
;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/publish/remove-push-references.js


/** The name of the saved state with the client and the names under which the engine pushes; empty when it is done. */
const pushReferencesState = 'push-references';
const timeoutMs = 30_000;
/**
 * Removes the names that a killed run has left in the engine. Needs only the saved state. Removes nothing but names of the push proxy,
 * whatever the state says. The images stay, under their own tags.
 */
async function removePushReferences(env) {
    const state = env[`STATE_${pushReferencesState}`] ?? '';
    if (state === '')
        return;
    const { docker, references } = JSON.parse(state);
    const own = references.filter((reference) => /^127\.0\.0\.1:\d+\/\d+:push$/.test(reference));
    const run = createRunner({ output: createStdoutWriter(process.stdout), signal: new AbortController().signal });
    const { stderr } = await run(docker, ['rmi', ...own], { env, timeoutMs });
    // A name that was not yet there, or is gone, is what is wanted.
    const problems = stderr.split('\n').filter((line) => line !== '' && !line.includes('No such image'));
    if (problems.length > 0)
        throw new Error(problems.join('; '));
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/publish/push-by-digest.js












/** Longest time to remove a name from the engine. After a cancellation, the runner ends this process soon. */
const removalTimeoutMs = 5000;
/** The proxy could not be used by the engine, as by one in a virtual machine. */
class ProxyNotReached extends Error {
}
/** `docker push` failed with this message. */
class PushFailed extends Error {
}
/** Pushes images to all registries by digest, so that no tag shows them yet. `docker` is the client. */
async function pushByDigest(context, docker, { ids, naming, parents, bases }) {
    const { targets, sources } = await openTargets(context, { ids, naming, parents, bases });
    const repositories = targets.map(({ repository }) => repository);
    const unreachable = await findUnreachable(repositories, context.signal);
    if (unreachable !== undefined)
        return { state: 'unreachable', reason: unreachable };
    const proxy = await startPushProxy({ repositories, sources, signal: context.signal });
    const references = targets.map(({ index }) => pushReferenceAt(proxy, index));
    // If this process is killed, `post` removes them.
    const save = (names) => {
        context.saveState(pushReferencesState, names.length === 0 ? '' : JSON.stringify({ docker, references: names }));
    };
    save(references);
    const left = new Set();
    try {
        const login = { host: proxy.address, user: proxy.user, password: proxy.password };
        const withLogin = await (0,docker_config/* withLogins */.F)(context, 'push-proxy', [login]);
        const images = [];
        for (const target of targets)
            images.push(await pushTarget(withLogin, docker, { proxy, left }, target));
        return { state: 'pushed', images };
    }
    catch (error) {
        if (!(error instanceof ProxyNotReached))
            throw error;
        return { state: 'unreachable', reason: `The engine cannot reach this step on 127.0.0.1: ${error.message}` };
    }
    finally {
        await proxy.close();
        save([...left]);
    }
}
/** The name under which the engine pushes the image at this index. */
function pushReferenceAt({ address }, index) {
    return `${address}/${index}:push`;
}
/** Opens the repositories to push to, and those that layers may be mounted from: no registry mounts from another one. */
async function openTargets(context, { ids, naming, parents, bases }) {
    const pushes = [...ids].flatMap(([image, id]) => (0,image_references/* repositoriesOf */.Ub)(image, naming).map((name) => ({ image, id, name })));
    const registries = new Set(pushes.map(({ name }) => (0,repository/* locateRepository */.Z)(name).host));
    const existing = [
        ...parents.flatMap((image) => (0,image_references/* repositoriesOf */.Ub)(image, naming)),
        ...bases.map((base) => (0,parse_reference/* parseReference */.F2)(base).repository),
    ];
    const mountable = [...new Set(existing)].filter((name) => registries.has((0,repository/* locateRepository */.Z)(name).host));
    const opened = await (0,open_repository/* openRepositories */.z)(context, [...pushes.map(({ name }) => name), ...mountable]);
    const targets = pushes.flatMap(({ image, id }, index) => {
        const repository = opened[index];
        return repository === undefined ? [] : [{ image, id, index, repository }];
    });
    return { targets, sources: opened.slice(pushes.length) };
}
async function findUnreachable(repositories, signal) {
    for (const repository of repositories) {
        const problem = await (0,client/* findConnectionProblem */.hm)(repository, signal);
        if (problem !== undefined)
            return `This step cannot reach ${repository.url}: ${problem}`;
    }
    return undefined;
}
/** `left` gets the name while the engine has it. */
async function pushTarget(context, docker, { proxy, left }, { image, id, repository, index }) {
    return await context.log.group(`${image}: pushing to ${repository.name}`, async () => {
        const reference = pushReferenceAt(proxy, index);
        left.add(reference);
        try {
            const tagged = await context.run(docker, ['tag', id, reference]);
            if (tagged.code !== 0)
                throw new errors/* UserError */.yo(`The engine no longer has the image for ${repository.name}`, { why: tagged.stderr.trim() });
            const manifest = await pushReference(context, docker, reference, { proxy, index, repository: repository.name });
            context.log.info(`${repository.name}@${manifest.digest}`);
            return { image, repository, manifest };
        }
        finally {
            const options = { ignoreCancellation: true, timeoutMs: removalTimeoutMs };
            const { code, stderr } = await context.run(docker, ['rmi', reference], options);
            if (code === 0 || stderr.includes('No such image'))
                left.delete(reference);
        }
    });
}
async function pushReference({ run, log, signal }, docker, reference, { proxy, index, repository }) {
    const policy = {
        delaysMs: registry_retry/* retryDelaysMs */.JS,
        signal,
        isTransient: (error) => error instanceof PushFailed && (0,registry_retry/* isTransientMessage */.QV)(error.message),
        onRetry: (error) => {
            log.info(`Retrying the push: ${(0,errors/* messageOf */.bD)(error)}`);
        },
    };
    try {
        return await (0,retry/* withRetry */.b)(policy, async () => {
            const before = proxy.receivedBytes();
            const describe = () => `${((proxy.receivedBytes() - before) / 1e6).toFixed(1)} MB sent`;
            const { code, stderr } = await run(docker, ['push', '--quiet', reference], { describe });
            const manifest = proxy.manifests.get(index);
            if (code === 0 && manifest !== undefined)
                return manifest;
            throw proxy.wasReached() ? new PushFailed((0,runner/* lastLine */.fM)(stderr)) : new ProxyNotReached((0,runner/* lastLine */.fM)(stderr));
        });
    }
    catch (error) {
        if (!(error instanceof PushFailed))
            throw error;
        throw new errors/* UserError */.yo(`${repository} could not be pushed`, {
            why: error.message,
            fix: 'No tag was written. Check the login (`logins`, or `docker login` before this step), then run the step again: it pushes only what is missing',
            commandFix: 'No tag was written. Check the login with `docker login`, then run the command again: it pushes only what is missing',
        });
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
