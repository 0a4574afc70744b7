export const id = 276;
export const ids = [276];
export const modules = {

/***/ 68269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ pushByDigest),
  F: () => (/* binding */ upstreamOf)
});

// EXTERNAL MODULE: ./.work/compiled/shared/src/errors.js
var errors = __webpack_require__(75689);
// EXTERNAL MODULE: ./.work/compiled/shared/src/process.js + 3 modules
var process = __webpack_require__(63765);
// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/docker-config.js
var docker_config = __webpack_require__(8);
// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/names.js
var names = __webpack_require__(51265);
// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/publish/retry.js + 1 modules
var retry = __webpack_require__(49426);
;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/publish/authorise.js


/** So long before its end a token is no longer used, in milliseconds. */
const margin = 15_000;
/**
 * Answers the challenge of a registry. Tokens are kept until they are about to end.
 * Source: distribution, "Token Authentication Specification" and "OAuth2 Token Authentication".
 */
function createAuthorise(url, credentials) {
    const tokens = new Map();
    let asked;
    return async (scopes) => {
        asked ??= await challengeOf(url);
        const challenge = asked;
        if (challenge === 'none')
            return undefined;
        if (challenge.scheme === 'basic')
            return basic(credentials);
        const key = scopes.join(' ');
        const known = tokens.get(key);
        if (known !== undefined && known.until > Date.now())
            return known.header;
        const { token, seconds } = await tokenOf(challenge, scopes, credentials);
        const header = `Bearer ${token}`;
        tokens.set(key, { header, until: Date.now() + seconds * 1000 - margin });
        return header;
    };
}
async function challengeOf(url) {
    // Answers with the same challenge for whoever asks without a login.
    const answer = await fetch(`${url}/v2/`, { signal: AbortSignal.timeout(20_000) });
    await answer.body?.cancel();
    const written = answer.headers.get('www-authenticate') ?? '';
    const [, scheme = '', rest = ''] = /^(\w+)\s+(.*)$/.exec(written) ?? [];
    if (answer.status !== 401 || scheme === '')
        return 'none';
    const parameters = [...rest.matchAll(/(\w+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]);
    return { scheme: scheme.toLowerCase(), parameters: new Map(parameters) };
}
function basic(credentials) {
    if (credentials === undefined || 'identityToken' in credentials)
        return undefined;
    return `Basic ${Buffer.from(`${credentials.user}:${credentials.password}`).toString('base64')}`;
}
async function tokenOf({ parameters }, scopes, credentials) {
    const realm = parameters.get('realm') ?? '';
    const service = parameters.get('service') ?? '';
    const signal = AbortSignal.timeout(20_000);
    const answer = credentials !== undefined && 'identityToken' in credentials
        ? await fetch(realm, {
            method: 'POST',
            signal,
            body: new URLSearchParams({
                ...{ grant_type: 'refresh_token', service, scope: scopes.join(' '), client_id: 'eleanor' },
                refresh_token: credentials.identityToken,
            }),
        })
        : await fetch(`${realm}?${queryOf(service, scopes)}`, {
            signal,
            headers: credentials === undefined ? {} : { authorization: basic(credentials) ?? '' },
        });
    // A fault of the server is none of the login, and may be gone the next time.
    if ((0,retry/* isTransient */.dg)(answer.status))
        throw new TypeError(`${new URL(realm).host} answered ${answer.status}`);
    if (!answer.ok)
        throw new errors/* UserError */.yo(`${new URL(realm).host} gives no token for the registry`, {
            why: `It answered ${answer.status}`,
            fix: 'Check user and password of the login, and that they may write there',
        });
    const body = (await answer.json());
    return { token: body.token ?? body.access_token ?? '', seconds: body.expires_in ?? 60 };
}
function queryOf(service, scopes) {
    const query = new URLSearchParams({ service });
    for (const scope of scopes)
        query.append('scope', scope);
    return query.toString();
}

// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/publish/credentials.js
var credentials = __webpack_require__(19795);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/publish/upstream.js
var publish_upstream = __webpack_require__(9916);
;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/publish/mount.js

/**
 * Takes a blob from another repository of the same registry, so that the layers of a parent are not sent again. False where none
 * has it. Source: OCI distribution specification, "Mounting a blob from another repository".
 */
async function mountBlob(upstream, digest, others, signal) {
    for (const { url, path } of others) {
        if (url !== upstream.url || path === upstream.path)
            continue;
        const query = new URLSearchParams({ mount: digest, from: path });
        const answer = await (0,publish_upstream/* send */.tN)(upstream, { method: 'POST', to: `blobs/uploads/?${query.toString()}`, reads: [path] }, signal);
        await answer.body?.cancel();
        if (answer.status === 201)
            return true;
        // It is not there, and the registry waits for it: it is told that nothing comes.
        const location = answer.headers.get('location');
        if (location === null)
            continue;
        const to = new URL(location, url);
        await (0,publish_upstream/* send */.tN)(upstream, { method: 'DELETE', to }, signal).then(({ body }) => body?.cancel());
    }
    return false;
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/publish/gateway.js








/** A manifest may have at most 4 MiB. Source: OCI distribution specification, "Pushing Manifests". */
const largest = 4 * 1024 * 1024;
/**
 * Opens the gateway. `docker push` cannot push without a tag; here, it pushes to a name that only the gateway knows. Blobs are
 * passed on as they come, and the manifest is written by its digest, so that no tag appears before all images are there.
 * A blob that a parent has in the registry is taken from there. It wants a password that is made anew each time. Source: OCI distribution specification, "Pushing".
 */
async function openGateway(upstreams, signal, parents) {
    const password = (0,external_node_crypto_.randomBytes)(24).toString('base64url');
    const expected = `Basic ${Buffer.from(`eleanor:${password}`).toString('base64')}`;
    const manifests = new Map();
    const uploads = new Map();
    let reached = false;
    const answer = async (request, response) => {
        reached = true;
        const url = new URL(request.url ?? '/', 'http://gateway');
        if (request.headers.authorization !== expected) {
            response.writeHead(401, { 'www-authenticate': 'Basic realm="eleanor"' }).end();
            return;
        }
        const [, number = '', rest = ''] = /^\/v2\/(\d+)\/(.+)$/.exec(url.pathname) ?? [];
        const upstream = upstreams[Number(number)];
        const tag = /^manifests\/(?!sha256:)/.test(rest);
        if (url.pathname === '/v2/')
            response.writeHead(200).end();
        else if (number === '' || upstream === undefined)
            response.writeHead(404).end();
        else if (!tag)
            await passOn(upstream, Number(number), rest, url, request, response);
        else if (request.method === 'PUT')
            await keep(upstream, Number(number), request, response);
        // Under the name of the gateway nothing was ever pushed.
        else
            response.writeHead(404).end();
    };
    const keep = async (upstream, number, request, response) => {
        const bytes = await readAll(request);
        const digest = `sha256:${(0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex')}`;
        const type = request.headers['content-type'] ?? '';
        const call = { method: 'PUT', to: `manifests/${digest}`, headers: { 'content-type': type }, body: bytes };
        const from = await (0,publish_upstream/* send */.tN)(upstream, call, signal);
        if (from.ok)
            manifests.set(number, { digest, type, bytes });
        await giveBack(from, response, {});
    };
    const passOn = async (upstream, number, rest, url, request, response) => {
        const [, upload] = /^blobs\/uploads\/([\w-]+)$/.exec(rest) ?? [];
        const going = upload === undefined ? undefined : uploads.get(upload);
        const to = new URL(going ?? `${upstream.url}/v2/${upstream.path}/${rest}`);
        const reads = [];
        for (const [name, value] of url.searchParams) {
            const source = name === 'from' ? upstreams[Number(/\d+$/.exec(value)?.[0])] : undefined;
            if (source !== undefined)
                reads.push(source.path);
            to.searchParams.set(name, source?.path ?? value);
        }
        const call = { method: request.method ?? 'GET', to, headers: headersOf(request), ...bodyOf(request), reads };
        let from = await (0,publish_upstream/* send */.tN)(upstream, call, signal);
        const [, blob] = /^blobs\/(sha256:[0-9a-f]{64})$/.exec(rest) ?? [];
        if (call.method === 'HEAD' && from.status === 404 && blob !== undefined && (await mountBlob(upstream, blob, parents, signal)))
            from = await (0,publish_upstream/* send */.tN)(upstream, call, signal);
        const location = from.headers.get('location');
        if (location === null || !rest.startsWith('blobs/uploads/')) {
            await giveBack(from, response, {});
            return;
        }
        const id = upload ?? (0,external_node_crypto_.randomUUID)();
        uploads.set(id, new URL(location, to));
        const mine = from.status === 201 ? `/v2/${number}/blobs/done` : `/v2/${number}/blobs/uploads/${id}`;
        await giveBack(from, response, { location: mine, 'docker-upload-uuid': id });
    };
    const server = (0,external_node_http_.createServer)((request, response) => {
        answer(request, response).catch((error) => {
            // The engine takes it for a fault of the registry, as which it is told and tried again.
            if (response.headersSent)
                response.destroy();
            else if (error instanceof errors/* UserError */.yo)
                response.writeHead(403).end(error.message);
            else
                response.writeHead(502, { 'content-type': 'text/plain' }).end((0,publish_upstream/* faultOf */.Kl)(error));
        });
    });
    server.listen(0, '127.0.0.1');
    await (0,external_node_events_.once)(server, 'listening');
    return {
        address: `127.0.0.1:${server.address().port}`,
        password,
        manifests,
        wasReached: () => reached,
        async close() {
            server.closeAllConnections();
            await new Promise((resolve) => server.close(resolve));
        },
    };
}
async function readAll(request) {
    const pieces = [];
    let size = 0;
    for await (const piece of request) {
        size += piece.length;
        if (size > largest)
            throw new Error('The manifest has more than 4 MiB');
        pieces.push(piece);
    }
    return Buffer.concat(pieces);
}
function headersOf({ headers }) {
    const passed = ['accept', 'content-type', 'content-length', 'content-range', 'range'];
    return Object.fromEntries(passed.flatMap((name) => {
        const value = headers[name];
        return value === undefined ? [] : [[name, value]];
    }));
}
function bodyOf(request) {
    const isEmpty = request.headers['transfer-encoding'] === undefined && Number(request.headers['content-length'] ?? 0) === 0;
    return isEmpty ? {} : { body: external_node_stream_.Readable.toWeb(request) };
}
async function giveBack(from, response, changed) {
    const passed = ['content-type', 'content-length', 'docker-content-digest', 'range', 'retry-after'];
    const kept = passed.flatMap((name) => {
        const value = from.headers.get(name);
        return value === null ? [] : [[name, value]];
    });
    response.writeHead(from.status, { ...Object.fromEntries(kept), ...changed });
    if (from.body === null)
        response.end();
    else
        await (0,promises_.pipeline)(external_node_stream_.Readable.fromWeb(from.body), response);
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/publish/push-by-digest.js









/**
 * Pushes images, given by their ids in the engine, to all registries by digest, parents first, so that no tag shows them yet. A text says why that cannot be done
 * here: the engine cannot reach the gateway, or this step the registry. `parents` are
 * images that are in the registries already, whose layers need not be sent again.
 */
async function pushByDigest(world, engine, images, naming, parents) {
    const targets = [...images].flatMap(([image, id]) => (0,names/* repositoriesOf */.Ub)(image, naming).map((repository) => ({ image, id, repository })));
    const upstreams = await Promise.all(targets.map(async ({ repository }) => await upstreamOf(world, repository)));
    const others = parents.flatMap((image) => (0,names/* repositoriesOf */.Ub)(image, naming).map((repository) => upstreamOf(world, repository)));
    for (const upstream of upstreams)
        if (!(await (0,publish_upstream/* isReachable */.kj)(upstream, world.signal)))
            return `This step cannot reach ${upstream.url}`;
    const gateway = await openGateway(upstreams, world.signal, await Promise.all(others));
    try {
        const inside = await (0,docker_config/* withLogins */.F)(world, 'gateway', [{ host: gateway.address, user: 'eleanor', password: gateway.password }]);
        for (const [number, { image, id, repository }] of targets.entries()) {
            const pushed = await world.log.group(`${image}: pushing to ${repository}`, async () => {
                return await pushThrough(inside, engine, gateway, id, number, repository);
            });
            if (!pushed)
                return 'The engine cannot reach this step on 127.0.0.1';
        }
        return targets.flatMap(({ image }, number) => {
            const [upstream, manifest] = [upstreams[number], gateway.manifests.get(number)];
            return upstream === undefined || manifest === undefined ? [] : [{ image, upstream, manifest }];
        });
    }
    finally {
        await gateway.close();
    }
}
/** A repository, with the login that Docker has for its registry. */
async function upstreamOf(world, repository) {
    const { host, url, path } = (0,publish_upstream/* locate */.x5)(repository);
    return { repository, url, path, authorise: createAuthorise(url, await (0,credentials/* credentialsFor */.Og)(world, host)) };
}
/** Pushes one image by digest. False where the engine cannot come to the gateway, as an engine in a virtual machine. */
async function pushThrough({ run, log, signal }, { docker }, gateway, id, number, repository) {
    const reference = `${gateway.address}/${number}:push`;
    const tagged = await run(docker, ['tag', id, reference]);
    if (tagged.code !== 0)
        throw new errors/* UserError */.yo(`The image for ${repository} is no longer in the engine`, { why: tagged.stderr.trim() });
    try {
        for (let attempt = 0;; attempt++) {
            const { code, stderr } = await run(docker, ['push', '--quiet', reference]);
            if (code === 0 && gateway.manifests.has(number))
                break;
            if (!gateway.wasReached())
                return false;
            const why = (0,process/* lastLine */.fM)(stderr);
            if (attempt === retry/* attempts */.r2 - 1 || !(0,retry/* soundsTransient */.Hr)(why))
                throw refused(repository, why);
            log.info(`Trying again: ${why}`);
            await (0,retry/* pause */.v7)(attempt, null, signal);
        }
        log.info(`${repository}@${gateway.manifests.get(number)?.digest ?? ''}`);
        return true;
    }
    finally {
        if (!signal.aborted)
            await run(docker, ['rmi', reference]);
    }
}
function refused(reference, why) {
    return new errors/* UserError */.yo(`${reference} could not be pushed`, {
        why,
        fix: 'No tag was written. Check the login (input `logins`, or `docker login` before this step). Running again pushes what is missing',
    });
}


/***/ }),

/***/ 86349:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ju: () => (/* binding */ accept),
/* harmony export */   Kd: () => (/* binding */ readPlatform),
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   WI: () => (/* binding */ readManifest),
/* harmony export */   ol: () => (/* binding */ digestOf),
/* harmony export */   wu: () => (/* binding */ isImage)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _upstream_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9916);


/** All types of manifests, so that one can be read whatever it is. Source: OCI image specification; Docker. */
const accept = [
    'application/vnd.oci.image.index.v1+json',
    'application/vnd.oci.image.manifest.v1+json',
    'application/vnd.docker.distribution.manifest.list.v2+json',
    'application/vnd.docker.distribution.manifest.v2+json',
].join(', ');
/** The manifest of this digest; undefined where the registry has none. Any other answer, or other bytes, is an error in words. */
async function readManifest(upstream, digest, signal) {
    const answer = await (0,_upstream_js__WEBPACK_IMPORTED_MODULE_1__/* .send */ .tN)(upstream, { method: 'GET', to: `manifests/${digest}`, headers: { accept } }, signal);
    if (answer.status === 404) {
        await answer.body?.cancel();
        return undefined;
    }
    if (!answer.ok)
        return await (0,_upstream_js__WEBPACK_IMPORTED_MODULE_1__/* .problemOf */ .Zw)(answer);
    const bytes = new Uint8Array(await answer.arrayBuffer());
    if (digestOf(bytes) !== digest)
        return 'the registry answered with another manifest';
    return { digest, type: answer.headers.get('content-type') ?? '', bytes };
}
/** The entries of an index; undefined for the manifest of one image. */
function entriesOf({ bytes }) {
    return JSON.parse(Buffer.from(bytes).toString('utf8')).manifests;
}
function isImage({ platform }) {
    return platform !== undefined && platform.architecture !== 'unknown';
}
/** What platform an image is for, by its entry where it is in an index with its attestations, else by its configuration; undefined where that cannot be read. */
async function readPlatform(upstream, manifest, signal) {
    const entries = entriesOf(manifest);
    if (entries !== undefined)
        return entries.filter(isImage).length === 1 ? entries.find(isImage)?.platform : undefined;
    const { config } = JSON.parse(Buffer.from(manifest.bytes).toString('utf8'));
    if (config?.digest === undefined)
        return undefined;
    const answer = await (0,_upstream_js__WEBPACK_IMPORTED_MODULE_1__/* .send */ .tN)(upstream, { method: 'GET', to: `blobs/${config.digest}` }, signal);
    if (!answer.ok) {
        await answer.body?.cancel();
        return undefined;
    }
    const { os = '', architecture = '', variant } = (await answer.json());
    return { os, architecture, ...(variant === undefined ? {} : { variant }) };
}
function digestOf(bytes) {
    return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex')}`;
}


/***/ }),

/***/ 23776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ writeTags)
/* harmony export */ });
/* unused harmony export nameOf */
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75689);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86349);
/* harmony import */ var _upstream_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9916);



/**
 * Writes all tags, or none: where one cannot be written, those before it get back what they meant, and new ones are deleted.
 * A registry that deletes no tags keeps new ones, which the error names then. When the run is cancelled in between and new tags
 * cannot be deleted, the rest are written: nothing stays half.
 */
async function writeTags({ log }, tags, signal) {
    const before = new Map();
    for (const tag of tags)
        before.set(tag, await read(tag, signal));
    const written = [];
    for (const tag of tags) {
        if (before.get(tag)?.digest === tag.manifest.digest) {
            log.info(`${nameOf(tag)} is there already`);
            continue;
        }
        // Noted before, as a request without an answer may have been done.
        written.push(tag);
        const problem = await put(tag, tag.manifest, signal);
        if (problem === undefined)
            log.info(`${nameOf(tag)} is ${tag.manifest.digest}`);
        else {
            const left = await undo(written, before);
            throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${nameOf(tag)} could not be written: ${problem}`, { why: whatIsLeft(left), fix: again });
        }
        if (!signal.aborted)
            continue;
        const left = await undo(written, before);
        if (left.length > 0)
            await Promise.all(tags.map(async (each) => await put(each, each.manifest, signal)));
        signal.throwIfAborted();
    }
}
const again = 'All images are in the registry by digest: run again, and only the tags are written';
function nameOf({ upstream, name }) {
    return `${upstream.repository}:${name}`;
}
async function read({ upstream, name }, signal) {
    const answer = await (0,_upstream_js__WEBPACK_IMPORTED_MODULE_2__/* .send */ .tN)(upstream, { method: 'GET', to: `manifests/${name}`, headers: { accept: _read_js__WEBPACK_IMPORTED_MODULE_1__/* .accept */ .Ju } }, signal);
    const bytes = new Uint8Array(await answer.arrayBuffer());
    if (!answer.ok)
        return undefined;
    return {
        digest: answer.headers.get('docker-content-digest') ?? '',
        type: answer.headers.get('content-type') ?? '',
        bytes,
    };
}
async function put({ upstream, name }, { type, bytes }, signal) {
    const call = { method: 'PUT', to: `manifests/${name}`, headers: { 'content-type': type }, body: bytes };
    try {
        // Once begun, the tags are written to their end: a cancellation is looked at between them.
        const answer = await (0,_upstream_js__WEBPACK_IMPORTED_MODULE_2__/* .send */ .tN)(upstream, call, AbortSignal.timeout(signal?.aborted === true ? 2000 : 60_000));
        return answer.ok ? undefined : await (0,_upstream_js__WEBPACK_IMPORTED_MODULE_2__/* .problemOf */ .Zw)(answer);
    }
    catch (error) {
        return (0,_upstream_js__WEBPACK_IMPORTED_MODULE_2__/* .faultOf */ .Kl)(error);
    }
}
/** Puts back what was; names what could not be. */
async function undo(written, before) {
    const left = [];
    for (const tag of written.toReversed()) {
        const old = before.get(tag);
        if (old === undefined)
            await remove(tag);
        else
            await put(tag, old);
        // What it is now counts: a request that failed may have been done, and one that was never sent needs no undoing.
        if ((await digestOf(tag)) !== old?.digest)
            left.push(nameOf(tag));
    }
    return left;
}
function whatIsLeft(left) {
    return left.length === 0 ? 'No tag was changed' : `The registry deletes no tags, so these may be new: ${left.join(', ')}`;
}
/** Deletes a tag, and only the tag, where the registry can. Source: OCI distribution specification 1.1, "Deleting tags". */
async function remove({ upstream, name }) {
    await (0,_upstream_js__WEBPACK_IMPORTED_MODULE_2__/* .send */ .tN)(upstream, { method: 'DELETE', to: `manifests/${name}` }, AbortSignal.timeout(10_000)).catch(() => undefined);
}
/** What a tag means now: a digest, undefined for none, '' where nobody knows. */
async function digestOf({ upstream, name }) {
    const call = { method: 'HEAD', to: `manifests/${name}`, headers: { accept: _read_js__WEBPACK_IMPORTED_MODULE_1__/* .accept */ .Ju } };
    const answer = await (0,_upstream_js__WEBPACK_IMPORTED_MODULE_2__/* .send */ .tN)(upstream, call, AbortSignal.timeout(10_000)).catch(() => undefined);
    if (answer?.status === 404)
        return undefined;
    return answer?.ok === true ? (answer.headers.get('docker-content-digest') ?? '') : '';
}


/***/ }),

/***/ 9916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kl: () => (/* binding */ faultOf),
/* harmony export */   Zw: () => (/* binding */ problemOf),
/* harmony export */   kj: () => (/* binding */ isReachable),
/* harmony export */   tN: () => (/* binding */ send),
/* harmony export */   x5: () => (/* binding */ locate)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75689);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49426);


/** Where the API of a registry is, and the path of a repository in it. Docker Hub has names without a registry. */
function locate(repository) {
    const [first = '', ...rest] = repository.split('/');
    const isHost = rest.length > 0 && (/[.:]/.test(first) || first === 'localhost');
    const host = isHost ? first : 'docker.io';
    const path = isHost ? rest.join('/') : repository;
    if (host === 'docker.io')
        return { host, url: 'https://registry-1.docker.io', path: path.includes('/') ? path : `library/${path}` };
    // As the engine does: no TLS on loopback. Source: dockerd reference, "Insecure registries".
    const isLoopback = /^(?:localhost|127\.[\d.]+)(?::\d+)?$/.test(host);
    return { host, url: `${isLoopback ? 'http' : 'https'}://${host}`, path };
}
/**
 * Sends a request to the registry. Transient answers and broken connections are tried again, unless the body is a stream, which
 * can be sent only once. Throws where no answer came.
 */
async function send(upstream, call, signal) {
    const isStream = call.body instanceof ReadableStream;
    for (let attempt = 0;; attempt++) {
        const last = isStream || attempt === _retry_js__WEBPACK_IMPORTED_MODULE_1__/* .attempts */ .r2 - 1;
        try {
            const answer = await once(upstream, call, signal);
            if (last || !(0,_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .isTransient */ .dg)(answer.status))
                return answer;
            await answer.body?.cancel();
            await (0,_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .pause */ .v7)(attempt, answer.headers.get('retry-after'), signal);
        }
        catch (error) {
            if (last || signal.aborted || !(error instanceof TypeError))
                throw error;
            await (0,_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .pause */ .v7)(attempt, null, signal);
        }
    }
}
/**
 * Whether this step reaches the registry by itself; it may not where only the engine knows the way. Throws a `UserError` where
 * the registry answers and refuses the login, before anything is pushed.
 */
async function isReachable(upstream, signal) {
    for (let attempt = 0; attempt < _retry_js__WEBPACK_IMPORTED_MODULE_1__/* .attempts */ .r2; attempt++)
        try {
            await upstream.authorise(scopesOf(upstream, []));
            return true;
        }
        catch (error) {
            if (signal.aborted || error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo)
                throw error;
            if (attempt < _retry_js__WEBPACK_IMPORTED_MODULE_1__/* .attempts */ .r2 - 1)
                await (0,_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .pause */ .v7)(attempt, null, signal);
        }
    return false;
}
function scopesOf({ path }, reads) {
    return [`repository:${path}:pull,push`, ...reads.map((read) => `repository:${read}:pull`)];
}
async function once(upstream, call, signal) {
    const { url, path, authorise } = upstream;
    const to = call.to instanceof URL ? call.to : new URL(`${url}/v2/${path}/${call.to}`);
    // An upload may go on at another host, which is told nothing.
    const authorization = to.origin === url ? await authorise(scopesOf(upstream, call.reads ?? [])) : undefined;
    return await fetch(to, {
        method: call.method,
        headers: { ...call.headers, 'accept-encoding': 'identity', ...(authorization === undefined ? {} : { authorization }) },
        signal,
        ...(call.body === undefined ? {} : { body: call.body, duplex: 'half' }),
    });
}
/** What a registry answered, for a person. Source of the form: OCI distribution specification, "Error Codes". */
async function problemOf(answer) {
    const text = await answer.text().catch(() => '');
    const [, code] = /"code":\s*"([A-Z_]+)"/.exec(text) ?? [];
    return `the registry answered ${answer.status}${code === undefined ? '' : ` (${code})`}`;
}
/** Why no answer came. */
function faultOf(error) {
    return error instanceof TypeError && error.cause !== undefined ? (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error.cause) : (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error);
}


/***/ })

};
