export const id = 865;
export const ids = [865];
export const modules = {

/***/ 87865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   handOver: () => (/* binding */ handOver)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75689);
/* harmony import */ var _publish_push_by_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68269);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6722);
/* harmony import */ var _store_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65514);




/** Pushes the images of this job by digest, under no tag, and then hands each over to the job that publishes. Gives the digests of the first registry. */
async function handOver(world, inputs, engine, nodes, built, parents) {
    const [platform] = inputs.platforms;
    const store = await (0,_store_js__WEBPACK_IMPORTED_MODULE_3__/* .openStore */ .C)(world);
    const ids = new Map([...built].map(([name, { digest }]) => [name, digest]));
    const pushed = await (0,_publish_push_by_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .pushByDigest */ .y)(world, engine, ids, inputs.naming, parents);
    if (typeof pushed === 'string')
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`The images cannot be pushed without a tag. ${pushed}`, {
            fix: 'Use an engine on this machine and a registry that this step reaches, or `mode: build`',
        });
    const firsts = new Map();
    for (const node of nodes) {
        const output = built.get(node.name);
        const own = pushed.filter(({ image }) => image === node.name);
        if (output === undefined || platform === undefined)
            continue;
        const { size, seconds, cached } = output;
        const digests = Object.fromEntries(own.map(({ upstream, manifest }) => [upstream.repository, manifest.digest]));
        const result = { image: node.name, platform, dockerfile: (0,_result_js__WEBPACK_IMPORTED_MODULE_2__/* .fingerprintOf */ .ax)(node), digests, size, seconds, cached };
        await store.put((0,_result_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOf */ .Vb)(inputs, node.name, platform), JSON.stringify(result));
        firsts.set(node.name, own[0]?.manifest.digest ?? '');
    }
    return firsts;
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
