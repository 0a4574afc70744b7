export const id = 50;
export const ids = [50];
export const modules = {

/***/ 74050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publishResults: () => (/* binding */ publishResults)
});

// EXTERNAL MODULE: ./.work/compiled/shared/src/summary.js
var summary = __webpack_require__(79888);
// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/names.js
var names = __webpack_require__(51265);
// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/platforms.js
var src_platforms = __webpack_require__(2881);
// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/publish/tags.js
var publish_tags = __webpack_require__(23776);
// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/report.js + 1 modules
var report = __webpack_require__(29374);
// EXTERNAL MODULE: ./.work/compiled/shared/src/errors.js
var errors = __webpack_require__(75689);
// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/publish/read.js
var read = __webpack_require__(86349);
;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/publish/merge.js

const oci = { index: 'application/vnd.oci.image.index.v1+json', manifest: 'application/vnd.oci.image.manifest.v1+json' };
const docker = 'application/vnd.docker.distribution.manifest.list.v2+json';
/**
 * The manifests of one image for several platforms as one index, in the order given, so that the same manifests give the same digest.
 * It is Docker's list where none of them is of OCI, as some registries refuse a mixture; `docker buildx imagetools create` does the
 * same. Source: OCI image specification, "Image Index"; distribution, "Image Manifest V 2, Schema 2", manifest list.
 */
function merge(parts) {
    const isOci = ({ manifest }) => manifest.type === oci.manifest || manifest.type === oci.index;
    const mediaType = parts.some(isOci) ? oci.index : docker;
    const manifests = parts.flatMap(({ manifest, platform: { os, architecture, variant } }) => {
        const platform = { architecture, os, ...(variant === undefined ? {} : { variant }) };
        const { type, bytes, digest } = manifest;
        const entries = (0,read/* entriesOf */.Mc)(manifest) ?? [{ mediaType: type, size: bytes.length, digest, platform }];
        return entries.map((entry) => ((0,read/* isImage */.wu)(entry) ? { ...entry, platform } : entry));
    });
    const bytes = new Uint8Array(Buffer.from(JSON.stringify({ schemaVersion: 2, mediaType, manifests })));
    return { digest: (0,read/* digestOf */.ol)(bytes), type: mediaType, bytes };
}

// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/publish/push-by-digest.js + 3 modules
var push_by_digest = __webpack_require__(68269);
// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/publish/upstream.js
var publish_upstream = __webpack_require__(9916);
;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/across/assemble.js





/**
 * Looks in every repository for what was handed over, and makes one index of an image for several platforms, still under no tag.
 * A digest that is gone, or is for another platform than its job has said, is an error before anything is written.
 */
async function assemble(world, results, repositoriesOf) {
    const images = [...new Set(results.map(({ image }) => image))];
    const targets = await Promise.all(images.flatMap((image) => repositoriesOf(image).map(async (repository) => {
        const upstream = await (0,push_by_digest/* upstreamOf */.F)(world, repository);
        const parts = results.filter((result) => result.image === image);
        return { image, upstream, parts: parts.map((part) => partOf(part, upstream)) };
    })));
    for (const { upstream } of targets)
        if (!(await (0,publish_upstream/* isReachable */.kj)(upstream, world.signal)))
            throw new errors/* UserError */.yo(`This step cannot reach ${upstream.url}`, { fix: 'Nothing was tagged. Run this job again' });
    const looked = await Promise.all(targets.map(async (target) => ({
        ...target,
        found: await Promise.all(target.parts.map((part) => look(part, world.signal))),
    })));
    const problems = looked.flatMap(({ found }) => found.filter((each) => typeof each === 'string'));
    if (problems.length > 0)
        throw new errors/* UserError */.yo(`Not every image is in its registry: ${problems.join('; ')}`, {
            fix: 'Nothing was tagged. Run all jobs again',
        });
    const pushed = [];
    for (const { image, upstream, found } of looked) {
        const parts = found.filter((each) => typeof each !== 'string');
        const [first] = parts;
        if (first === undefined)
            continue;
        const manifest = parts.length === 1 ? first.manifest : merge(parts);
        if (parts.length > 1)
            await write(world, upstream, manifest);
        pushed.push({ image, upstream, manifest });
    }
    return pushed;
}
function partOf({ platform, digests }, upstream) {
    return { platform, upstream, digest: digests[upstream.repository] ?? '' };
}
/** The manifest with its platform, or what is wrong with it. */
async function look({ platform, upstream, digest }, signal) {
    const name = `${upstream.repository}@${digest}`;
    const manifest = await (0,read/* readManifest */.WI)(upstream, digest, signal);
    if (manifest === undefined)
        return `${name} is gone`;
    if (typeof manifest === 'string')
        return `${name}: ${manifest}`;
    const parts = await (0,read/* readPlatform */.Kd)(upstream, manifest, signal);
    if (parts === undefined)
        return `${name}: its configuration cannot be read`;
    const [os = '', architecture = '', variant] = platform.split('/');
    const isRight = parts.os === os && parts.architecture === architecture;
    // An image need not name its variant.
    if (!isRight || (variant !== undefined && (parts.variant ?? variant) !== variant))
        return `${name} is for ${parts.os}/${parts.architecture}, not for ${platform}`;
    return { manifest, platform: variant === undefined ? parts : { ...parts, variant } };
}
async function write({ log, signal }, upstream, { digest, type, bytes }) {
    const call = { method: 'PUT', to: `manifests/${digest}`, headers: { 'content-type': type }, body: bytes };
    const answer = await (0,publish_upstream/* send */.tN)(upstream, call, signal);
    if (!answer.ok)
        throw new errors/* UserError */.yo(`${upstream.repository} takes no image for several platforms: ${await (0,publish_upstream/* problemOf */.Zw)(answer)}`, {
            fix: 'No tag was written. Run this job again, or publish for one platform',
        });
    await answer.body?.cancel();
    log.info(`${upstream.repository}@${digest} has all platforms`);
}

// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/across/result.js
var result = __webpack_require__(6722);
// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/across/store.js
var across_store = __webpack_require__(65514);
;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/across/collect.js



/** What the jobs of this run have built: of every image, for every platform. Whatever is missing is one error. */
async function collect(world, inputs, nodes, platforms) {
    const store = await (0,across_store/* openStore */.C)(world);
    const wanted = nodes.flatMap((node) => platforms.map((platform) => ({ node, platform, name: (0,result/* nameOf */.Vb)(inputs, node.name, platform) })));
    const texts = await store.get(wanted.map(({ name }) => name));
    const missing = wanted.filter(({ name }) => !texts.has(name)).map(({ node, platform }) => `${node.name} for ${platform}`);
    if (missing.length > 0)
        throw new errors/* UserError */.yo(`Not every image was built: there is no ${missing.join(', no ')}`, {
            why: 'A job that builds one failed, was cancelled or did not run',
            fix: 'Nothing was tagged. Run the failed jobs again',
        });
    return wanted.map(({ node, platform, name }) => (0,result/* readResult */.Uv)(texts.get(name) ?? '', node, platform, inputs));
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/across/publish-results.js







/**
 * Publishes what the jobs of this run have built: only when every image is there for every platform are the tags written, last, and
 * taken back where one cannot be. Needs no engine. A second run writes what is missing.
 */
async function publishResults(world, inputs, nodes) {
    const { naming } = inputs;
    const platforms = inputs.platforms.length === 0 ? [(0,src_platforms/* ownPlatform */.g$)()] : inputs.platforms;
    let images = nodes.map((node) => ({ node, state: 'planned', reason: 'it was not published' }));
    const outputs = new Map();
    world.setOutput('plan', (0,report/* planOutput */.pp)(images));
    world.setOutput('images', {});
    try {
        const results = await collect(world, inputs, nodes, platforms);
        const pushed = await assemble(world, results, (image) => (0,names/* repositoriesOf */.Ub)(image, naming));
        const tags = pushed.flatMap(({ image, upstream, manifest }) => (0,names/* tagsIn */.bk)(image, upstream.repository, naming).map((name) => ({ upstream, name, manifest })));
        world.log.info(`All images are there. Writing ${tags.length === 1 ? 'the tag' : `${tags.length} tags`}`);
        await (0,publish_tags/* writeTags */.p)(world, tags, world.signal);
        images = nodes.map((node) => ({ node, state: 'built', reason: '' }));
        for (const { name } of nodes)
            outputs.set(name, outputOf(name, results, pushed, inputs));
        world.setOutput('plan', (0,report/* planOutput */.pp)(images));
        world.setOutput('images', Object.fromEntries(outputs));
        if (platforms.length > 1)
            world.summary.add(`## Platforms\n\n${platformTable(results)}`);
    }
    finally {
        world.summary.add((0,report/* imageReport */.SM)(images, outputs, inputs.standIns));
    }
}
/** All platforms together: bytes and seconds as their sum. */
function outputOf(name, results, pushed, { naming }) {
    const own = results.filter(({ image }) => image === name);
    const sum = (of) => own.reduce((total, result) => total + of(result), 0);
    const [reference] = (0,names/* referencesOf */.CL)(name, naming);
    const [repository = ''] = (0,names/* repositoriesOf */.Ub)(name, naming);
    return {
        reference,
        digest: pushed.find(({ image }) => image === name)?.manifest.digest ?? '',
        tags: (0,names/* tagsIn */.bk)(name, repository, naming),
        size: sum(({ size }) => size),
        seconds: Math.round(sum(({ seconds }) => seconds) * 10) / 10,
        cached: own.every(({ cached }) => cached),
        platforms: Object.fromEntries(own.map(({ platform, digests }) => [platform, digests[repository] ?? ''])),
    };
}
function platformTable(results) {
    const rows = results.map(({ image, platform, seconds, cached, size, digests }) => [
        image,
        platform,
        seconds.toFixed(1),
        cached ? 'yes' : 'no',
        `${(size / 1e6).toFixed(1)} MB`,
        Object.values(digests)[0] ?? '',
    ]);
    return (0,summary/* table */.tp)(['Image', 'Platform', 'Seconds', 'Cached', 'Size', 'Digest'], rows);
}


/***/ }),

/***/ 6722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uv: () => (/* binding */ readResult),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   ax: () => (/* binding */ fingerprintOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75689);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51265);
/* harmony import */ var _platforms_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2881);




/** The name under which it is handed over: `<artifact>-<image>-linux-arm64`. */
function nameOf({ artifact }, image, platform) {
    return `${artifact}-${image}-${(0,_platforms_js__WEBPACK_IMPORTED_MODULE_2__/* .slugOf */ .tF)(platform)}`;
}
/** What shows that two jobs have read the same Dockerfile. */
function fingerprintOf({ dockerfile: { source } }) {
    const { text, bake, variant } = source;
    const parts = [text, [...(bake?.args ?? [])], bake?.stage ?? '', [...(variant?.args ?? [])]];
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(parts)).digest('hex');
}
/** Reads what was handed over as this image for this platform. What does not belong to this graph is refused. */
function readResult(text, node, platform, inputs) {
    const name = nameOf(inputs, node.name, platform);
    const refuse = (why) => new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`The artifact ${name} is not the result of this image`, {
        why,
        fix: 'Nothing was tagged. Give all jobs the same commit and inputs, and each graph of a run its own `artifact`',
    });
    const result = parse(text);
    if (result === undefined)
        throw refuse('It is no result of `mode: build-digests`');
    if (result.image !== node.name || result.platform !== platform)
        throw refuse(`It is ${result.image} for ${result.platform}`);
    if (result.dockerfile !== fingerprintOf(node))
        throw refuse(`${node.dockerfile.source.shown} was another one there`);
    const missing = (0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .repositoriesOf */ .Ub)(node.name, inputs.naming).find((repository) => result.digests[repository] === undefined);
    if (missing !== undefined)
        throw refuse(`It was not pushed to ${missing}`);
    return result;
}
function parse(text) {
    try {
        const { image, platform, dockerfile, digests, size, seconds, cached } = JSON.parse(text);
        const isText = [image, platform, dockerfile].every((value) => typeof value === 'string');
        const isSized = typeof size === 'number' && typeof seconds === 'number' && typeof cached === 'boolean';
        const found = Object.values(digests ?? {});
        const isPushed = found.length > 0 && found.every((digest) => /^sha256:[0-9a-f]{64}$/.test(digest));
        return isText && isSized && isPushed ? JSON.parse(text) : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 65514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ openStore)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75689);



const file = 'result.json';
/** The artifacts of this run. The client is loaded here, as it is large and seldom needed. */
async function openStore({ privateFolder }) {
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(10), __webpack_require__.e(458)]).then(__webpack_require__.bind(__webpack_require__, 67458));
    const client = new DefaultArtifactClient();
    const folder = await privateFolder();
    return {
        async put(name, text) {
            const { mkdir } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 51455, 19));
            await mkdir((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder.path, name), { mode: 0o700 });
            const path = await folder.write((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(name, file), text);
            // Where there is none to replace, the service says so; any other fault comes again below.
            await client.deleteArtifact(name).catch(() => undefined);
            await client.uploadArtifact(name, [path], (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder.path, name)).catch((error) => {
                throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`The artifact ${name} could not be uploaded`, {
                    why: (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error),
                    fix: 'The image is in the registry by digest; run this job again to hand it over',
                });
            });
        },
        async get(names) {
            try {
                const { artifacts } = await client.listArtifacts({ latest: true });
                const texts = new Map();
                for (const { id, name, digest } of artifacts.filter((each) => names.includes(each.name))) {
                    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder.path, `artifact-${id}`);
                    const { digestMismatch } = await client.downloadArtifact(id, { path, ...(digest && { expectedHash: digest }) });
                    if (digestMismatch === true)
                        throw new Error(`the artifact ${name} came damaged`);
                    texts.set(name, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, file), 'utf8'));
                }
                return texts;
            }
            catch (error) {
                throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('What earlier jobs have handed over cannot be read', {
                    why: (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error),
                    fix: 'Nothing was tagged. Run this job again',
                });
            }
        },
    };
}


/***/ })

};
