export const id = 726;
export const ids = [726];
export const modules = {

/***/ 71634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ openArtifactStore)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75689);



const fileName = 'result.json';
/** Opens the artifacts of this run. The client is loaded only here, because it is large and rarely needed. */
async function openArtifactStore({ privateDir }) {
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(942), __webpack_require__.e(878), __webpack_require__.e(371), __webpack_require__.e(363), __webpack_require__.e(118), __webpack_require__.e(458)]).then(__webpack_require__.bind(__webpack_require__, 67458));
    const client = new DefaultArtifactClient();
    const folder = await privateDir();
    return {
        async put(name, text) {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder.path, name), { mode: 0o700 });
            const path = await folder.write((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(name, fileName), text);
            // Fails if there is nothing to replace; the upload reports any other fault.
            await client.deleteArtifact(name).catch(() => undefined);
            await client.uploadArtifact(name, [path], (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder.path, name)).catch((error) => {
                throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`The artifact ${name} could not be uploaded`, {
                    why: (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error),
                    fix: 'The image is in the registry by digest; run this job again to upload the artifact',
                });
            });
        },
        async get(names) {
            try {
                const { artifacts } = await client.listArtifacts({ latest: true });
                const texts = new Map();
                for (const { id, name, digest } of artifacts.filter((artifact) => names.includes(artifact.name))) {
                    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder.path, `artifact-${id}`);
                    const { digestMismatch } = await client.downloadArtifact(id, { path, ...(digest && { expectedHash: digest }) });
                    if (digestMismatch === true)
                        throw new Error(`the artifact ${name} is damaged`);
                    texts.set(name, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, fileName), 'utf8'));
                }
                return texts;
            }
            catch (error) {
                throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('The results of earlier jobs could not be read', {
                    why: (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error),
                    fix: 'Nothing was tagged. Run this job again',
                });
            }
        },
    };
}


/***/ }),

/***/ 25659:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cs: () => (/* binding */ artifactName),
/* harmony export */   F: () => (/* binding */ parseResult),
/* harmony export */   HL: () => (/* binding */ fingerprintDockerfile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75689);
/* harmony import */ var _inputs_platforms_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49335);
/* harmony import */ var _references_image_references_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94404);




/** The name of the artifact of a result: `<artifact>-<image>-linux-arm64`. */
function artifactName({ artifact }, image, platform) {
    return `${artifact}-${image}-${(0,_inputs_platforms_js__WEBPACK_IMPORTED_MODULE_2__/* .platformSlug */ .DN)(platform)}`;
}
/** A hash that is equal when two jobs have read the same Dockerfile. */
function fingerprintDockerfile({ dockerfile: { source } }) {
    const { text, stage = '', bake, variant } = source;
    const parts = [text, [...(bake?.args ?? [])], stage, [...(variant?.args ?? [])]];
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(parts)).digest('hex');
}
/** Parses the result of this image for this platform. Throws for a result that does not belong to this graph. */
function parseResult(text, node, platform, jobNaming) {
    const name = artifactName(jobNaming, node.name, platform);
    const resultError = (why) => new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`The artifact ${name} is not the result of this image`, {
        why,
        fix: 'Nothing was tagged. Give all jobs the same commit and inputs, and each graph of a run its own `artifact`',
    });
    const result = parseJson(text);
    if (result === undefined)
        throw resultError('It is not a result of `mode: build-digests`');
    if (result.image !== node.name || result.platform !== platform)
        throw resultError(`It is ${result.image} for ${result.platform}`);
    if (result.dockerfile !== fingerprintDockerfile(node))
        throw resultError(`That job read another version of ${node.dockerfile.source.displayPath}`);
    const missing = (0,_references_image_references_js__WEBPACK_IMPORTED_MODULE_3__/* .repositoriesOf */ .Ub)(node.name, jobNaming.naming).find((repository) => result.digests[repository] === undefined);
    if (missing !== undefined)
        throw resultError(`It was not pushed to ${missing}`);
    return result;
}
function parseJson(text) {
    try {
        const result = JSON.parse(text);
        return isJobResult(result) ? result : undefined;
    }
    catch {
        return undefined;
    }
}
function isJobResult(value) {
    const { image, platform, dockerfile, size, seconds, cached } = value;
    const hasTexts = [image, platform, dockerfile].every((text) => typeof text === 'string');
    const hasNumbers = typeof size === 'number' && typeof seconds === 'number' && typeof cached === 'boolean';
    const digests = Object.values(value.digests ?? {});
    const isPushed = digests.length > 0 && digests.every((digest) => /^sha256:[0-9a-f]{64}$/.test(digest));
    return hasTexts && hasNumbers && isPushed;
}


/***/ }),

/***/ 94726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ publishIndexes),
  publishResults: () => (/* binding */ publishResults),
  t: () => (/* binding */ renderPlatforms)
});

// EXTERNAL MODULE: ./.work/compiled/shared/src/format/markdown.js
var markdown = __webpack_require__(71485);
// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/inputs/platforms.js
var inputs_platforms = __webpack_require__(49335);
// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/publish/write-tags.js + 2 modules
var write_tags = __webpack_require__(59285);
// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/references/image-references.js
var image_references = __webpack_require__(94404);
// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/report/image-output.js
var image_output = __webpack_require__(67619);
// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/report/job-summary.js + 1 modules
var job_summary = __webpack_require__(31383);
// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/signing/sign-before-tags.js
var sign_before_tags = __webpack_require__(67006);
// EXTERNAL MODULE: ./.work/compiled/shared/src/errors.js
var errors = __webpack_require__(75689);
// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/registry/client.js
var client = __webpack_require__(12666);
// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/registry/manifests.js
var registry_manifests = __webpack_require__(97615);
// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/registry/platforms.js
var platforms = __webpack_require__(18233);
;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/registry/image-index.js


const ociIndex = 'application/vnd.oci.image.index.v1+json';
const ociTypes = [ociIndex, 'application/vnd.oci.image.manifest.v1+json'];
const dockerList = 'application/vnd.docker.distribution.manifest.list.v2+json';
/**
 * Combines the manifests of one image for several platforms into one index. Keeps their order, so that the same manifests give the
 * same digest. If no part is of OCI, the result is Docker's manifest list, because some registries reject a mixture; `docker buildx
 * imagetools create` does the same. Source: OCI image specification, "Image Index"; distribution, "Image Manifest V 2, Schema 2".
 */
function createImageIndex(parts) {
    const isOci = parts.some(({ manifest }) => ociTypes.includes(manifest.mediaType));
    const mediaType = isOci ? ociIndex : dockerList;
    const manifests = parts.flatMap(entriesFor);
    const bytes = new Uint8Array(Buffer.from(JSON.stringify({ schemaVersion: 2, mediaType, manifests })));
    return { digest: (0,registry_manifests/* digestOf */.ol)(bytes), mediaType, bytes };
}
function entriesFor({ manifest, platform: { os, architecture, variant } }) {
    const platform = { architecture, os, ...(variant === undefined ? {} : { variant }) };
    const { mediaType, bytes, digest } = manifest;
    const entries = (0,platforms/* readIndexEntries */.rp)(manifest) ?? [{ mediaType, size: bytes.length, digest, platform }];
    return entries.map((entry) => ((0,platforms/* isImageEntry */.AA)(entry) ? { ...entry, platform } : entry));
}

// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/registry/open-repository.js
var open_repository = __webpack_require__(1950);
;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/matrix-jobs/assemble-images.js






/**
 * Looks up all results in every repository, and creates an index for each image with several platforms, without a tag. Throws before
 * anything is written when a digest is missing, or is for another platform than its job reported.
 */
async function assembleImages(context, results, repositoriesOf) {
    const targets = await openTargets(context, results, repositoriesOf);
    await requireReachable(targets, context.signal);
    const lookups = await Promise.all(targets.map(async (target) => await findParts(target, context.signal)));
    const problems = lookups.flat().flatMap((lookup) => (lookup.state === 'unusable' ? [lookup.reason] : []));
    if (problems.length > 0)
        throw new errors/* UserError */.yo(`Not every image is in its registry: ${problems.join('; ')}`, {
            fix: 'Nothing was tagged. Run all jobs again',
        });
    const pushed = [];
    for (const [index, { image, repository }] of targets.entries()) {
        const parts = (lookups[index] ?? []).flatMap((lookup) => (lookup.state === 'found' ? [lookup.part] : []));
        const [first] = parts;
        if (first === undefined)
            continue;
        const manifest = parts.length === 1 ? first.manifest : await writeIndex(context, repository, parts);
        pushed.push({ image, repository, manifest });
    }
    return pushed;
}
async function openTargets(context, results, repositoriesOf) {
    const images = [...new Set(results.map(({ image }) => image))];
    const named = images.flatMap((image) => repositoriesOf(image).map((name) => ({ image, name })));
    const opened = await (0,open_repository/* openRepositories */.z)(context, named.map(({ name }) => name));
    return opened.map((repository, index) => {
        const image = named[index]?.image ?? '';
        return { image, repository, results: results.filter((result) => result.image === image) };
    });
}
async function requireReachable(targets, signal) {
    for (const { repository } of targets) {
        const why = await (0,client/* findConnectionProblem */.hm)(repository, signal);
        if (why !== undefined)
            throw new errors/* UserError */.yo(`This step cannot reach ${repository.url}`, { why, fix: 'Nothing was tagged. Run this job again' });
    }
}
async function findParts({ repository, results }, signal) {
    return await Promise.all(results.map(async ({ platform, digests }) => {
        return await findPart(repository, digests[repository.name] ?? '', platform, signal);
    }));
}
async function findPart(repository, digest, platform, signal) {
    const name = `${repository.name}@${digest}`;
    const unusable = (reason) => ({ state: 'unusable', reason });
    const lookup = await (0,registry_manifests/* readManifest */.WI)(repository, digest, signal);
    if (lookup.state === 'missing')
        return unusable(`${name} no longer exists`);
    if (lookup.state === 'failed')
        return unusable(`${name}: ${lookup.reason}`);
    const parts = await (0,platforms/* readPlatform */.Kd)(repository, lookup.manifest, signal);
    if (parts === undefined)
        return unusable(`${name}: its configuration cannot be read`);
    if (!isFor(platform, parts))
        return unusable(`${name} is for ${parts.os}/${parts.architecture}, not for ${platform}`);
    const [, , variant] = platform.split('/');
    const part = { manifest: lookup.manifest, platform: variant === undefined ? parts : { ...parts, variant } };
    return { state: 'found', part };
}
/** An image need not name its CPU variant. */
function isFor(platform, parts) {
    const [os = '', architecture = '', variant] = platform.split('/');
    const isSameVariant = variant === undefined || (parts.variant ?? variant) === variant;
    return parts.os === os && parts.architecture === architecture && isSameVariant;
}
async function writeIndex({ log, signal }, repository, parts) {
    const index = createImageIndex(parts);
    const response = await (0,registry_manifests/* putManifest */.RV)(repository, index.digest, index, signal);
    if (!response.ok)
        throw new errors/* UserError */.yo(`${repository.name} rejected the index of several platforms: ${await (0,client/* describeFailure */.Ic)(response)}`, {
            fix: 'No tag was written. Run this job again, or publish for one platform',
        });
    await response.body?.cancel();
    log.info(`${repository.name}@${index.digest} has all platforms`);
    return index;
}

// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/matrix-jobs/artifact-store.js
var artifact_store = __webpack_require__(71634);
// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/matrix-jobs/job-result.js
var job_result = __webpack_require__(25659);
;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/matrix-jobs/collect-results.js



/** Collects what the jobs of this run have built: every image for every platform. Throws one error for all that is missing. */
async function collectResults(context, jobNaming, nodes, platforms) {
    const store = await (0,artifact_store/* openArtifactStore */.k)(context);
    const expected = nodes.flatMap((node) => platforms.map((platform) => ({ node, platform, name: (0,job_result/* artifactName */.Cs)(jobNaming, node.name, platform) })));
    const texts = await store.get(expected.map(({ name }) => name));
    const missing = expected.filter(({ name }) => !texts.has(name)).map(({ node, platform }) => `${node.name} for ${platform}`);
    if (missing.length > 0)
        throw new errors/* UserError */.yo(`Not every image was built. Missing: ${missing.join(', ')}`, {
            why: 'A job that builds one failed, was cancelled or did not run',
            fix: 'Nothing was tagged. Run the failed jobs again',
        });
    return expected.map(({ node, platform, name }) => (0,job_result/* parseResult */.F)(texts.get(name) ?? '', node, platform, jobNaming));
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/matrix-jobs/publish-results.js









/**
 * Publishes what the jobs of this run have built. Tags are written last, once every image exists for every platform; if writing one fails,
 * those already written are restored. Needs no engine. A second run writes what is missing.
 */
async function publishResults(context, settings, nodes) {
    const platforms = settings.platforms.length === 0 ? [(0,inputs_platforms/* hostPlatform */.ol)()] : settings.platforms;
    let images = nodes.map((node) => ({ node, state: 'planned', reason: 'it was not published' }));
    const outputs = new Map();
    context.setOutput('plan', (0,image_output/* createPlanOutput */.L)(images));
    context.setOutput('images', {});
    try {
        const results = await collectResults(context, settings, nodes, platforms);
        const published = await publishIndexes(context, results, settings);
        images = nodes.map((node) => ({ node, state: 'built', reason: undefined }));
        for (const output of published)
            outputs.set(...output);
        context.setOutput('plan', (0,image_output/* createPlanOutput */.L)(images));
        context.setOutput('images', Object.fromEntries(outputs));
        if (platforms.length > 1)
            context.summary.add(renderPlatforms(results));
    }
    finally {
        context.summary.add((0,job_summary/* renderImages */.h)(images, outputs, settings.baseOverrides));
    }
}
/** Combines the platforms of each image, and writes all tags or none. Returns the published images by name. */
async function publishIndexes(context, results, { naming, sign }) {
    const pushed = await assembleImages(context, results, (image) => (0,image_references/* repositoriesOf */.Ub)(image, naming));
    await (0,sign_before_tags/* signBeforeTags */.G)(context, sign)?.(pushed);
    await tagImages(context, pushed, naming);
    const names = [...new Set(results.map(({ image }) => image))];
    return new Map(names.map((name) => [name, createImageOutput(name, results, pushed, naming)]));
}
async function tagImages(context, pushed, naming) {
    const tags = pushed.flatMap(({ image, repository, manifest }) => (0,image_references/* tagsInRepository */.fM)(image, repository.name, naming).map((name) => ({ repository, name, manifest })));
    context.log.info(`All images are pushed. Writing ${tags.length === 1 ? 'the tag' : `${tags.length} tags`}`);
    await (0,write_tags/* writeTags */.p)(context, tags, context.signal);
}
/** The sizes and durations are sums over all platforms. */
function createImageOutput(name, allResults, pushed, naming) {
    const results = allResults.filter(({ image }) => image === name);
    const seconds = results.reduce((total, result) => total + result.seconds, 0);
    const [repository = ''] = (0,image_references/* repositoriesOf */.Ub)(name, naming);
    return {
        reference: (0,image_references/* referencesOf */.CL)(name, naming)[0],
        digest: pushed.find(({ image }) => image === name)?.manifest.digest ?? '',
        tags: (0,image_references/* tagsInRepository */.fM)(name, repository, naming),
        size: results.reduce((total, result) => total + result.size, 0),
        seconds: Math.round(seconds * 10) / 10,
        cached: results.every(({ cached }) => cached),
        platforms: Object.fromEntries(results.map(({ platform, digests }) => [platform, digests[repository] ?? ''])),
    };
}
/** The images of each platform, for the summary. */
function renderPlatforms(results) {
    const rows = results.map(({ image, platform, seconds, cached, size, digests }) => [
        image,
        platform,
        seconds.toFixed(1),
        cached ? 'yes' : 'no',
        `${(size / 1e6).toFixed(1)} MB`,
        Object.values(digests)[0] ?? '',
    ]);
    return `## Platforms\n\n${(0,markdown/* renderTable */.bo)(['Image', 'Platform', 'Seconds', 'Cached', 'Size', 'Digest'], rows)}`;
}


/***/ }),

/***/ 59285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ writeTags)
});

// EXTERNAL MODULE: ./.work/compiled/shared/src/errors.js
var errors = __webpack_require__(75689);
// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/registry/manifests.js
var manifests = __webpack_require__(97615);
// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/registry/client.js
var client = __webpack_require__(12666);
// EXTERNAL MODULE: ./.work/compiled/shared/src/network/network-errors.js
var network_errors = __webpack_require__(59903);
;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/publish/tag.js



const tagTimeouts = { readMs: 60_000, writeMs: 60_000, cancelledMs: 2000, rollBackMs: 10_000 };
function referenceOf({ repository, name }) {
    return `${repository.name}:${name}`;
}
/** Writes one tag. Returns the problem if it fails. Not interrupted by a cancellation, which is handled between the tags. */
async function writeTag({ repository, name }, manifest, timeoutMs) {
    try {
        const response = await (0,manifests/* putManifest */.RV)(repository, name, manifest, AbortSignal.timeout(timeoutMs));
        return response.ok ? undefined : await (0,client/* describeFailure */.Ic)(response);
    }
    catch (error) {
        return (0,network_errors/* describeNetworkError */.gl)(error);
    }
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/publish/roll-back.js



/** Restores what the tags pointed to. Returns the tags for which that failed. */
async function rollBack(writes, previous, timeouts) {
    const remaining = [];
    for (const each of writes.toReversed()) {
        const old = previous.get(each.tag);
        const isUndone = old === undefined ? await removeOwn(each, timeouts) : await restore(each.tag, old, timeouts);
        if (!isUndone)
            remaining.push(referenceOf(each.tag));
    }
    return remaining;
}
/** Points a tag to its old manifest again. A tag that another run has moved in the meantime stays. */
async function restore(tag, old, { writeMs, rollBackMs }) {
    const current = await readDigest(tag, rollBackMs);
    const isForeign = current.state === 'found' && ![old.digest, tag.manifest.digest].includes(current.digest);
    if (isForeign)
        return false;
    await writeTag(tag, old, writeMs);
    const restored = await readDigest(tag, rollBackMs);
    return restored.state === 'found' && restored.digest === old.digest;
}
/**
 * Deletes a tag of this run, and only the tag, if the registry can. A tag that another run has moved in the meantime stays.
 * Source: OCI distribution specification 1.1, "Deleting tags".
 */
async function removeOwn({ tag, isConfirmed }, { rollBackMs }) {
    const { repository, name, manifest } = tag;
    const current = await readDigest(tag, rollBackMs);
    // A registry that does not find a tag which it has confirmed cannot be believed.
    if (current.state === 'missing')
        return !isConfirmed;
    if (current.state === 'unknown' || current.digest !== manifest.digest)
        return false;
    const request = { method: 'DELETE', to: `manifests/${name}` };
    await (0,client/* send */.tN)(repository, request, AbortSignal.timeout(rollBackMs)).catch(() => undefined);
    // The present state counts: a failed request may have succeeded.
    return (await readDigest(tag, rollBackMs)).state === 'missing';
}
async function readDigest({ repository, name }, timeoutMs) {
    return await (0,manifests/* findDigest */.u$)(repository, name, AbortSignal.timeout(timeoutMs));
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/publish/write-tags.js




/**
 * Writes all tags, or none. Only 404 means that a tag is new: if an old tag cannot be read, the run stops before the first write. If
 * writing a tag fails, tags already moved are restored and the tags of this run are deleted; the error lists those for which that
 * failed. If the run is cancelled and new tags cannot be deleted, the remaining tags are written, so that
 * nothing is left half done.
 */
async function writeTags({ log }, tags, signal, timeouts = tagTimeouts) {
    const previous = new Map();
    for (const tag of tags)
        previous.set(tag, await readOldManifest(tag, signal, timeouts.readMs));
    const writes = [];
    for (const tag of tags) {
        if (previous.get(tag)?.digest === tag.manifest.digest) {
            log.info(`${referenceOf(tag)} already exists`);
            continue;
        }
        // Recorded before the request: it may succeed although its answer is lost.
        const current = { tag, isConfirmed: false };
        writes.push(current);
        const problem = await writeTag(tag, tag.manifest, signal.aborted ? timeouts.cancelledMs : timeouts.writeMs);
        if (problem !== undefined)
            throw rollBackError(problem, tag, await rollBack(writes, previous, timeouts));
        current.isConfirmed = true;
        log.info(`${referenceOf(tag)} is ${tag.manifest.digest}`);
        if (signal.aborted)
            await rollBackOrFinish(tags, writes, previous, timeouts);
        signal.throwIfAborted();
    }
}
function rollBackError(problem, tag, remaining) {
    return new errors/* UserError */.yo(`${referenceOf(tag)} could not be written: ${problem}`, {
        why: remaining.length === 0 ? 'No tag was changed' : `These tags could not be restored or deleted: ${remaining.join(', ')}`,
        fix: 'Run again: all images are in the registry by digest, so it writes only the tags',
    });
}
/** Handles a cancellation between two tags. */
async function rollBackOrFinish(tags, writes, previous, timeouts) {
    const remaining = await rollBack(writes, previous, timeouts);
    if (remaining.length === 0)
        return;
    await Promise.all(tags.map(async (tag) => await writeTag(tag, tag.manifest, timeouts.cancelledMs)));
}
async function readOldManifest(tag, signal, timeoutMs) {
    const timeout = AbortSignal.timeout(timeoutMs);
    const lookup = await (0,manifests/* readManifest */.WI)(tag.repository, tag.name, AbortSignal.any([signal, timeout])).catch((error) => {
        if (signal.aborted || !timeout.aborted)
            throw error;
        return { state: 'failed', reason: `the registry did not answer within ${timeoutMs / 1000} s` };
    });
    if (lookup.state === 'missing')
        return undefined;
    if (lookup.state === 'found')
        return lookup.manifest;
    throw new errors/* UserError */.yo(`${referenceOf(tag)} could not be read: ${lookup.reason}`, {
        why: 'No tag was changed',
        fix: 'Check that the login may read the repository, and run again: it writes only the tags',
    });
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

/***/ 67006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ signBeforeTags)
/* harmony export */ });
/** What is done between the push and the tags: the images are signed, if the user wants that. */
function signBeforeTags(context, rule) {
    if (rule === 'false')
        return undefined;
    return async (images) => {
        const { signImages } = await __webpack_require__.e(/* import() */ 855).then(__webpack_require__.bind(__webpack_require__, 77855));
        await signImages(context, images, rule);
    };
}


/***/ })

};
