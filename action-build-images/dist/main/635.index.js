export const id = 635;
export const ids = [635];
export const modules = {

/***/ 60635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   earlierImages: () => (/* binding */ earlierImages)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75689);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51265);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6722);
/* harmony import */ var _store_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65514);




/**
 * What the images of this job stand on and earlier jobs have built: the references, by digest, in the first registry. One that is
 * not there is an error before anything is built.
 */
async function earlierImages(world, inputs, graph, nodes) {
    const [platform] = inputs.platforms;
    // Opened here in any case, so that a job that could not hand over its images builds none.
    const store = await (0,_store_js__WEBPACK_IMPORTED_MODULE_2__/* .openStore */ .C)(world);
    const needed = new Set(nodes.flatMap(({ parents }) => [...parents.keys()]));
    const parents = graph.filter((node) => needed.has(node.name) && !nodes.includes(node));
    if (parents.length === 0 || platform === undefined)
        return new Map();
    const texts = await store.get(parents.map(({ name }) => (0,_result_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(inputs, name, platform)));
    const found = new Map();
    for (const node of parents) {
        const text = texts.get((0,_result_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(inputs, node.name, platform));
        if (text === undefined)
            continue;
        const repository = (0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .repositoryOf */ ._M)(node.name, inputs.naming);
        const digest = (0,_result_js__WEBPACK_IMPORTED_MODULE_1__/* .readResult */ .Uv)(text, node, platform, inputs).digests[repository] ?? '';
        found.set(node.name, `${repository}@${digest}`);
        world.log.info(`${node.name} was built by an earlier job: ${repository}@${digest}`);
    }
    const missing = parents.map(({ name }) => name).filter((name) => !found.has(name));
    if (missing.length > 0)
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`No earlier job of this run has built ${missing.join(', ')} for ${platform}`, {
            fix: `Build the levels in their order, as the output \`matrix\` of \`mode: plan\` has them, or name these in \`images\` too`,
        });
    return found;
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
