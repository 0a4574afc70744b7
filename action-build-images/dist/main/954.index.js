export const id = 954;
export const ids = [954];
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

/***/ 954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ createResult),
/* harmony export */   uploadResults: () => (/* binding */ uploadResults)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75689);
/* harmony import */ var _publish_push_by_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77235);
/* harmony import */ var _artifact_store_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71634);
/* harmony import */ var _job_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25659);




/**
 * Pushes the images of this job by digest, without tags, and uploads each result for the job that publishes. Returns the digests in the
 * first registry, by image.
 */
async function uploadResults(context, docker, { platforms: [platform], ...jobNaming }, { nodes, built, parents, bases }) {
    const store = await (0,_artifact_store_js__WEBPACK_IMPORTED_MODULE_2__/* .openArtifactStore */ .k)(context);
    const ids = new Map([...built].map(([name, { digest }]) => [name, digest]));
    const pushed = await (0,_publish_push_by_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .pushByDigest */ .y)(context, docker, { ids, naming: jobNaming.naming, parents, bases });
    if (pushed.state === 'unreachable')
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`The images cannot be pushed without a tag. ${pushed.reason}`, {
            fix: 'Use an engine on this machine and a registry that this step can reach, or `mode: build`',
        });
    const digests = new Map();
    for (const node of nodes) {
        const output = built.get(node.name);
        if (output === undefined || platform === undefined)
            continue;
        const result = createResult(node, platform, output, pushed.images);
        await store.put((0,_job_result_js__WEBPACK_IMPORTED_MODULE_3__/* .artifactName */ .Cs)(jobNaming, node.name, platform), JSON.stringify(result));
        digests.set(node.name, Object.values(result.digests)[0] ?? '');
    }
    return digests;
}
/** The result of an image that was pushed for one platform. */
function createResult(node, platform, { size, seconds, cached }, pushed) {
    const manifests = pushed.filter(({ image }) => image === node.name);
    return {
        image: node.name,
        platform,
        dockerfile: (0,_job_result_js__WEBPACK_IMPORTED_MODULE_3__/* .fingerprintDockerfile */ .HL)(node),
        digests: Object.fromEntries(manifests.map(({ repository, manifest }) => [repository.name, manifest.digest])),
        size,
        seconds,
        cached,
    };
}


/***/ })

};
