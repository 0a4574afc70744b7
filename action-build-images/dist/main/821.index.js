export const id = 821;
export const ids = [821,576];
export const modules = {

/***/ 33821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  prunePullRequest: () => (/* binding */ prunePullRequest)
});

// EXTERNAL MODULE: ./.work/compiled/shared/src/errors.js
var errors = __webpack_require__(75689);
// EXTERNAL MODULE: ./.work/compiled/shared/src/format/markdown.js
var markdown = __webpack_require__(71485);
// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/references/image-references.js
var image_references = __webpack_require__(94404);
// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/references/parse-reference.js
var parse_reference = __webpack_require__(43083);
// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/registry/open-repository.js
var open_repository = __webpack_require__(1950);
// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/tags/pull-request-tags.js
var pull_request_tags = __webpack_require__(88140);
// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/registry/client.js
var client = __webpack_require__(12666);
// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/registry/manifests.js
var registry_manifests = __webpack_require__(97615);
;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/prune/delete-tag.js


/**
 * Deletes a tag. A registry that deletes no single tags loses the manifest with all its tags, so that is done only if `findUser` names
 * nothing else that needs it. Source: OCI distribution specification 1.1, "Deleting tags" and "Deleting Manifests".
 */
async function deleteTag({ repository, tag, digest }, findUser, signal) {
    const byTag = await deleteReference(repository, tag, signal);
    if (await (0,registry_manifests/* isMissing */.b2)(repository, tag, signal))
        return { state: 'deleted' };
    const user = await findUser();
    if (user !== undefined)
        return { state: 'needed', reason: `the registry deletes no single tags, and \`${user}\` needs its image` };
    const byDigest = await deleteReference(repository, digest, signal);
    if (await (0,registry_manifests/* isMissing */.b2)(repository, tag, signal))
        return { state: 'deleted' };
    return { state: 'failed', reason: byDigest ?? byTag ?? 'the registry still has it' };
}
/** Returns the problem if the registry rejects the request. */
async function deleteReference(repository, name, signal) {
    const response = await (0,client/* send */.tN)(repository, { method: 'DELETE', to: `manifests/${name}` }, signal);
    if (!response.ok)
        return await (0,client/* describeFailure */.Ic)(response);
    await response.body?.cancel();
    return undefined;
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/prune/list-tags.js


/** Most pages of a list. A registry that names ever more pages would never end. */
const maxPages = 1000;
/**
 * Lists all tags of a repository; none if the registry does not have it. Throws for every other answer. Source: OCI distribution
 * specification, "Listing Tags", where a header `Link` names the next page.
 */
async function listTags(repository, signal) {
    const tags = [];
    const pages = new Set();
    let next = 'tags/list?n=1000';
    while (next !== undefined) {
        const response = await (0,client/* send */.tN)(repository, { method: 'GET', to: next }, signal);
        if (response.status === 404 && pages.size === 0) {
            await response.body?.cancel();
            return [];
        }
        if (!response.ok)
            throw listError(repository, await (0,client/* describeFailure */.Ic)(response), 'Check that the login may read the repository');
        const { tags: listed } = (await response.json());
        tags.push(...(listed ?? []));
        pages.add(response.url);
        const [, link] = /<([^>]+)>\s*;\s*rel="?next"?/.exec(response.headers.get('link') ?? '') ?? [];
        next = link === undefined ? undefined : new URL(link, response.url);
        // A tag that is not listed would not count as one that needs an image.
        if (next !== undefined && (pages.has(next.href) || pages.size >= maxPages))
            throw listError(repository, 'the registry does not end the list');
    }
    return [...new Set(tags)];
}
function listError({ name }, problem, fix = '') {
    return new errors/* UserError */.yo(`The tags of ${name} could not be listed: ${problem}`, { why: 'Nothing was deleted', fix });
}

// EXTERNAL MODULE: ./.work/compiled/shared/src/concurrency/task-pool.js
var task_pool = __webpack_require__(94706);
// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/registry/platforms.js
var platforms = __webpack_require__(18233);
;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/prune/needed-manifests.js




/** Requests at the same time. */
const limit = 8;
/** Reads the manifests of tags. Throws if one cannot be read, because it could need what is to be deleted; one that is gone is left out. */
async function readTags(repository, tags, signal) {
    const manifests = new Map();
    const tasks = tags.map((tag) => ({
        name: tag,
        dependsOn: [],
        run: async () => {
            const lookup = await (0,registry_manifests/* readManifest */.WI)(repository, tag, signal);
            if (lookup.state === 'failed')
                throw new errors/* UserError */.yo(`${repository.name}:${tag} could not be read: ${lookup.reason}`, {
                    why: 'It could need an image of the pull request, so nothing of this repository was deleted',
                    fix: 'Run again',
                });
            if (lookup.state === 'found')
                manifests.set(tag, lookup.manifest);
        },
    }));
    await (0,task_pool/* runTasks */.e)(tasks, { limit });
    return manifests;
}
/**
 * The digests that tags need, with the names of those tags: their manifests, and what indexes among them list, also indexes in indexes.
 * Throws if one cannot be read.
 */
async function findNeeded(repository, tags, signal) {
    const needed = new Map();
    for (const [tag, manifest] of await readTags(repository, tags, signal)) {
        const pending = [manifest];
        for (let current = pending.pop(); current !== undefined; current = pending.pop()) {
            needed.set(current.digest, tag);
            for (const { digest, mediaType } of (0,platforms/* readIndexEntries */.rp)(current) ?? []) {
                if (needed.has(digest))
                    continue;
                needed.set(digest, tag);
                const isIndex = /index|manifest\.list/.test(mediaType);
                if (isIndex)
                    pending.push(...(await readTags(repository, [digest], signal)).values());
            }
        }
    }
    return needed;
}

// EXTERNAL MODULE: ./.work/compiled/shared/src/network/network-errors.js
var network_errors = __webpack_require__(59903);
;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/prune/package-versions.js



/** The registry of GitHub, which deletes nothing by its own API. */
const githubRegistry = 'https://ghcr.io';
const pageSize = 100;
const timeoutMs = 30_000;
/**
 * Deletes a tag on ghcr.io: the version of the package, which is a manifest with all its tags. A version that has a tag of something else,
 * or that `findUser` says is needed, stays.
 */
async function deletePackageVersion({ env, signal }, { repository, tag, digest }, { token, isPruned, findUser }) {
    const ask = createAsk(env.GITHUB_API_URL ?? 'https://api.github.com', token, signal);
    const [owner = '', ...name] = repository.path.split('/');
    const found = await findVersion(ask, owner, encodeURIComponent(name.join('/')), digest);
    // Another tag of the pull request may have been on the same version.
    if (found === undefined && (await (0,registry_manifests/* isMissing */.b2)(repository, tag, signal)))
        return { state: 'deleted' };
    if (found === undefined)
        return { state: 'failed', reason: 'the API of GitHub lists no version with its digest' };
    const { path, version } = found;
    const tags = version.metadata?.container?.tags ?? [];
    const other = tags.find((each) => !isPruned(each)) ?? (tags.includes(tag) ? await findUser() : 'another run');
    if (other !== undefined)
        return { state: 'needed', reason: `\`${other}\` needs its image` };
    const response = await ask('DELETE', `${path}/${version.id}`);
    await response.body?.cancel();
    if (response.ok || response.status === 404)
        return { state: 'deleted' };
    return { state: 'failed', reason: `the API of GitHub answered ${response.status}` };
}
/** The owner is an organization or a user, which have the same endpoints. */
async function findVersion(ask, owner, name, digest) {
    for (const kind of ['orgs', 'users']) {
        const path = `/${kind}/${owner}/packages/container/${name}/versions`;
        for (let page = 1;; page++) {
            const response = await ask('GET', `${path}?state=active&per_page=${pageSize}&page=${page}`);
            if (response.status === 404)
                break;
            if (!response.ok)
                throw new errors/* UserError */.yo(`The versions of the package ${owner}/${decodeURIComponent(name)} could not be listed`, {
                    why: `The API of GitHub answered ${response.status}`,
                    fix: 'Give `token` the permission `packages: write`, and this repository the role of an admin for the package',
                });
            const versions = (await response.json());
            const version = versions.find((each) => each.name === digest);
            if (version !== undefined)
                return { path, version };
            if (versions.length < pageSize)
                return undefined;
        }
        // A package that does not exist for an organization may be one of a user.
    }
    return undefined;
}
function createAsk(url, token, signal) {
    const headers = {
        authorization: `Bearer ${token}`,
        accept: 'application/vnd.github+json',
        'x-github-api-version': '2022-11-28',
    };
    return async (method, path) => {
        try {
            return await fetch(`${url}${path}`, { method, headers, signal: AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]) });
        }
        catch (error) {
            signal.throwIfAborted();
            throw new errors/* UserError */.yo('The API of GitHub could not be reached', { why: (0,network_errors/* describeNetworkError */.gl)(error), fix: 'Run again' });
        }
    };
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/prune/prune-pull-request.js










/**
 * Deletes the tags of a closed pull request in the repositories of the images. All are read first: if one cannot be, nothing is deleted. What
 * another tag points to, or lists in an index, stays, with a warning. Throws if a tag could not be deleted.
 */
async function prunePullRequest(context, inputs, nodes) {
    const found = await findAllPruned(context, inputs, nodes);
    const results = [];
    try {
        for (const repository of found)
            for (const tag of repository.pruned) {
                const deletion = inputs.dryRun ? undefined : await deleteOne(context, repository, tag, inputs.latestRule.token);
                const result = { reference: `${tag.repository.name}:${tag.tag}`, digest: tag.digest, deletion };
                context.log.info(`${result.reference} ${describe(deletion)}`);
                results.push(result);
            }
    }
    finally {
        report(context, results);
    }
    if (results.length === 0)
        context.log.info('The pull request has no tags');
    const kept = listResults(results, 'needed');
    if (kept !== '')
        context.log.warning(`Tags of the pull request stay, because others need their images: ${kept}`);
    const failed = listResults(results, 'failed');
    if (failed !== '')
        throw new errors/* UserError */.yo(`Tags of the pull request could not be deleted: ${failed}`, {
            fix: 'Give the login the permission to delete, or delete them in the registry',
        });
}
/** Sets the output and the summary, also with what was deleted before an error. */
function report({ summary, setOutput }, results) {
    const isGone = ({ deletion }) => deletion === undefined || deletion.state === 'deleted';
    setOutput('pruned', results.filter(isGone).map(({ reference }) => reference));
    const rows = results.map(({ reference, digest, deletion }) => [reference, digest, describe(deletion)]);
    const table = rows.length === 0 ? 'None exist.' : (0,markdown/* renderTable */.bo)(['Tag', 'Digest', 'Result'], rows);
    summary.add(`## Tags of the pull request\n\n${table}`);
}
function listResults(results, state) {
    const matching = results.filter(({ deletion }) => deletion?.state === state);
    return matching.map(({ reference, deletion }) => `${reference} (${describe(deletion)})`).join(', ');
}
function describe(deletion) {
    if (deletion === undefined)
        return 'would be deleted';
    return deletion.state === 'deleted' ? 'deleted' : `kept: ${deletion.reason}`;
}
/** The patterns of tags by repository. Tags that a bake file writes itself are none. */
function findPatterns({ naming, variants }, nodes) {
    const own = new Set(naming.tags.flatMap((tag) => [tag, ...variants.variants.map(({ name }) => `${tag}-${name}`)]));
    const patterns = new Map();
    for (const { repository, tag = '' } of nodes.flatMap(({ name }) => (0,image_references/* referencesOf */.CL)(name, naming)).map(parse_reference/* parseReference */.F2))
        if (own.has(tag))
            patterns.set(repository, new Set([...(patterns.get(repository) ?? []), tag]));
    return patterns;
}
/** Reads the tags of the pull request in all repositories of the images. Throws before the first deletion if one cannot be read. */
async function findAllPruned(context, inputs, nodes) {
    const { dryRun, latestRule } = inputs;
    const found = [];
    for (const [name, tags] of findPatterns(inputs, nodes)) {
        const repository = await (0,open_repository/* openRepository */.h)(context, name);
        if (repository.url === githubRegistry && latestRule.token === '' && !dryRun)
            throw new errors/* UserError */.yo('Input `token` is missing, with which the API of GitHub deletes tags on ghcr.io', {
                fix: 'Set it to `${{ github.token }}`, with the permission `packages: write`',
            });
        found.push(await findPruned(repository, tags, context.signal));
    }
    return found;
}
async function findPruned(repository, patterns, signal) {
    const tags = await listTags(repository, signal);
    const isPruned = (tag) => [...patterns].some((pattern) => (0,pull_request_tags/* matchesTag */.eX)(tag, pattern));
    const manifests = await readTags(repository, tags.filter(isPruned), signal);
    const pruned = tags
        .filter(isPruned)
        .sort()
        .flatMap((tag) => {
        const digest = manifests.get(tag)?.digest;
        return digest === undefined ? [] : [{ repository, tag, digest }];
    });
    let needed;
    const findUser = async (digest) => {
        needed ??= findNeeded(repository, tags.filter((tag) => !isPruned(tag)), signal);
        return (await needed).get(digest);
    };
    return { repository, pruned, findUser };
}
async function deleteOne(context, { repository, pruned, findUser: findUserOf }, tag, token) {
    const findUser = async () => await findUserOf(tag.digest);
    if (repository.url !== githubRegistry)
        return await deleteTag(tag, findUser, context.signal);
    const isPruned = (name) => pruned.some((each) => each.tag === name);
    return await deletePackageVersion(context, tag, { token, isPruned, findUser });
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
