export const id = 4900;
export const ids = [4900];
export const modules = {

/***/ 4900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pushImages: () => (/* binding */ pushImages),
  setDigests: () => (/* binding */ setDigests)
});

// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/references/image-references.js
var image_references = __webpack_require__(94404);
// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/publish/push-by-digest.js + 4 modules
var push_by_digest = __webpack_require__(22172);
// EXTERNAL MODULE: ./.work/compiled/shared/src/errors.js
var errors = __webpack_require__(75689);
// EXTERNAL MODULE: ./.work/compiled/shared/src/process/runner.js + 4 modules
var runner = __webpack_require__(67073);
;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/publish/push-tags-one-by-one.js



/**
 * Pushes the tags of all images one after another, parents first, for engines that cannot use the push proxy. A failure leaves those
 * already pushed. Returns the digests by image.
 */
async function pushTagsOneByOne({ run }, docker, images, naming) {
    const digests = new Map();
    for (const image of images) {
        for (const reference of (0,image_references/* referencesOf */.CL)(image, naming)) {
            const { code, stderr } = await run(docker, ['push', reference], { show: true });
            if (code !== 0)
                throw new errors/* UserError */.yo(`${reference} could not be pushed`, {
                    why: (0,runner/* lastLine */.fM)(stderr),
                    fix: 'Log in to the registry before this step and check that the user may push to it, then run the step again: it pushes only what is missing',
                });
        }
        digests.set(image, await readRepoDigest(run, docker, image, naming));
    }
    return digests;
}
/** Reads the digest that the engine records for the repository of an image; '' if it has none. */
async function readRepoDigest(run, docker, image, naming) {
    const [reference] = (0,image_references/* referencesOf */.CL)(image, naming);
    const { stdout } = await run(docker, ['image', 'inspect', '--format', '{{join .RepoDigests "\\n"}}', reference]);
    const prefix = `${(0,image_references/* repositoryOf */._M)(image, naming)}@`;
    const line = stdout.split('\n').find((each) => each.startsWith(prefix) || each.startsWith(`docker.io/${prefix}`));
    return line?.split('@')[1]?.trim() ?? '';
}

// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/publish/write-tags.js
var write_tags = __webpack_require__(42354);
;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/publish/publish.js




/**
 * Publishes images that were built and scanned, all or none: pushes each by digest, parents first, then writes the tags. Before the
 * last image is pushed, nothing of it is visible, and a second run finds what was pushed. If the engine cannot use the push proxy, or
 * this step cannot reach the registry, tags are pushed one by one, with a warning.
 *
 * `ids` are image ids in the engine by image name. Returns the digest of each image in the first registry.
 */
async function publish(context, docker, ids, naming) {
    const pushed = await (0,push_by_digest/* pushByDigest */.y)(context, docker, { ids, naming, parents: [] });
    if (pushed.state === 'unreachable') {
        context.log.warning(`${pushed.reason}. Tags are pushed one by one: a failure would leave some of them written`);
        return await pushTagsOneByOne(context, docker, [...ids.keys()], naming);
    }
    const tags = pushed.images.flatMap(({ image, repository, manifest }) => (0,image_references/* tagsInRepository */.fM)(image, repository.name, naming).map((name) => ({ repository, name, manifest })));
    context.log.info(`All images are pushed. Writing ${tags.length === 1 ? 'the tag' : `${tags.length} tags`}`);
    await (0,write_tags/* writeTags */.p)(context, tags, context.signal);
    // The first registry comes last, so that its digest is kept.
    return new Map(pushed.images.toReversed().map(({ image, manifest }) => [image, manifest.digest]));
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/build/push-images.js

/** Pushes all images, then writes the tags. Pushes nothing if an image of the plan was not built. Updates the digests of `built`. */
async function pushImages(context, docker, naming, { images, built }) {
    const planned = images.filter(({ state }) => state === 'planned').map(({ node }) => node.name);
    if (planned.length > 0) {
        context.log.warning(`Nothing is pushed, because not every image was built; only planned: ${planned.join(', ')}`);
        return;
    }
    const ids = new Map([...built].map(([name, { digest }]) => [name, digest]));
    setDigests(context, await publish(context, docker, ids, naming), built);
}
/** Writes the digests of pushed images to `built` and to the output `images`. */
function setDigests({ setOutput }, digests, built) {
    for (const [name, digest] of digests) {
        const output = built.get(name);
        if (output !== undefined)
            built.set(name, { ...output, digest });
    }
    setOutput('images', Object.fromEntries(built));
}


/***/ }),

/***/ 42354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ writeTags)
/* harmony export */ });
/* unused harmony export referenceOf */
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75689);
/* harmony import */ var _registry_client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12666);
/* harmony import */ var _registry_manifests_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97615);



const writeTimeoutMs = 60_000;
/** After a cancellation, the runner ends this process soon. */
const cancelledTimeoutMs = 2000;
const rollBackTimeoutMs = 10_000;
/**
 * Writes all tags, or none. Only 404 means that a tag is new: if an old tag cannot be read, the run stops before the first write. If
 * writing a tag fails, tags already moved are restored and the tags of this run are deleted; the error lists those for which that
 * failed. If the run is cancelled and new tags cannot be deleted, the remaining tags are written, so that
 * nothing is left half done.
 */
async function writeTags({ log }, tags, signal) {
    const previous = new Map();
    for (const tag of tags)
        previous.set(tag, await readManifestOf(tag, signal));
    const written = [];
    for (const tag of tags) {
        if (previous.get(tag)?.digest === tag.manifest.digest) {
            log.info(`${referenceOf(tag)} already exists`);
            continue;
        }
        // Recorded before the request: it may succeed although its answer is lost.
        written.push(tag);
        const problem = await write(tag, tag.manifest, signal.aborted ? cancelledTimeoutMs : writeTimeoutMs);
        if (problem !== undefined)
            throw await rollBackAfter(problem, tag, written, previous);
        log.info(`${referenceOf(tag)} is ${tag.manifest.digest}`);
        if (signal.aborted)
            await rollBackOrFinish(tags, written, previous);
        signal.throwIfAborted();
    }
}
function referenceOf({ repository, name }) {
    return `${repository.name}:${name}`;
}
async function rollBackAfter(problem, tag, written, previous) {
    const remaining = await rollBack(written, previous);
    return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${referenceOf(tag)} could not be written: ${problem}`, {
        why: remaining.length === 0 ? 'No tag was changed' : `These tags could not be restored or deleted: ${remaining.join(', ')}`,
        fix: 'Run the step again: all images are in the registry by digest, so it writes only the tags',
    });
}
/** Handles a cancellation between two tags. */
async function rollBackOrFinish(tags, written, previous) {
    const remaining = await rollBack(written, previous);
    if (remaining.length === 0)
        return;
    await Promise.all(tags.map(async (tag) => await write(tag, tag.manifest, cancelledTimeoutMs)));
}
/** Restores what the tags pointed to. Returns the tags for which that failed. */
async function rollBack(written, previous) {
    const remaining = [];
    for (const tag of written.toReversed()) {
        const old = previous.get(tag);
        if (old === undefined)
            await removeOwn(tag);
        else
            await write(tag, old, writeTimeoutMs);
        // The present state counts: a failed request may have succeeded, and one that was never sent needs no undoing.
        if (!(await pointsTo(tag, old?.digest)))
            remaining.push(referenceOf(tag));
    }
    return remaining;
}
async function readManifestOf({ repository, name }, signal) {
    const request = { method: 'GET', to: `manifests/${name}`, headers: { accept: _registry_manifests_js__WEBPACK_IMPORTED_MODULE_2__/* .manifestMediaTypes */ .$P } };
    const response = await (0,_registry_client_js__WEBPACK_IMPORTED_MODULE_1__/* .send */ .tN)(repository, request, signal);
    if (response.status === 404)
        return undefined;
    if (!response.ok)
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${repository.name}:${name} could not be read: ${await (0,_registry_client_js__WEBPACK_IMPORTED_MODULE_1__/* .describeFailure */ .Ic)(response)}`, {
            why: 'No tag was changed',
            fix: 'Check that the login may read the repository, and run the step again: it writes only the tags',
        });
    const bytes = new Uint8Array(await response.arrayBuffer());
    const { headers } = response;
    return { digest: headers.get('docker-content-digest') ?? '', mediaType: headers.get('content-type') ?? '', bytes };
}
/** Writes one tag. Returns the problem if it fails. Not interrupted by a cancellation, which is handled between the tags. */
async function write({ repository, name }, manifest, timeoutMs) {
    try {
        const response = await (0,_registry_manifests_js__WEBPACK_IMPORTED_MODULE_2__/* .putManifest */ .RV)(repository, name, manifest, AbortSignal.timeout(timeoutMs));
        return response.ok ? undefined : await (0,_registry_client_js__WEBPACK_IMPORTED_MODULE_1__/* .describeFailure */ .Ic)(response);
    }
    catch (error) {
        return (0,_registry_client_js__WEBPACK_IMPORTED_MODULE_1__/* .describeNetworkError */ .gl)(error);
    }
}
/**
 * Deletes a tag of this run, and only the tag, if the registry can. A tag that another run has moved in the meantime stays.
 * Source: OCI distribution specification 1.1, "Deleting tags".
 */
async function removeOwn(tag) {
    if (!(await pointsTo(tag, tag.manifest.digest)))
        return;
    const { repository, name } = tag;
    const request = { method: 'DELETE', to: `manifests/${name}` };
    await (0,_registry_client_js__WEBPACK_IMPORTED_MODULE_1__/* .send */ .tN)(repository, request, AbortSignal.timeout(rollBackTimeoutMs)).catch(() => undefined);
}
/** Whether a tag has this digest; undefined means that the tag does not exist. False if the registry does not say. */
async function pointsTo({ repository, name }, digest) {
    const request = { method: 'HEAD', to: `manifests/${name}`, headers: { accept: _registry_manifests_js__WEBPACK_IMPORTED_MODULE_2__/* .manifestMediaTypes */ .$P } };
    const response = await (0,_registry_client_js__WEBPACK_IMPORTED_MODULE_1__/* .send */ .tN)(repository, request, AbortSignal.timeout(rollBackTimeoutMs)).catch(() => undefined);
    if (response?.status === 404)
        return digest === undefined;
    return response?.ok === true && (response.headers.get('docker-content-digest') ?? '') === digest;
}


/***/ })

};
