export const id = 900;
export const ids = [900];
export const modules = {

/***/ 4900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pushImages: () => (/* binding */ pushImages),
  setDigests: () => (/* binding */ setDigests)
});

// EXTERNAL MODULE: ./.work/compiled/shared/src/errors.js
var errors = __webpack_require__(75689);
// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/references/image-references.js
var image_references = __webpack_require__(94404);
// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/publish/push-by-digest.js + 5 modules
var push_by_digest = __webpack_require__(77235);
// EXTERNAL MODULE: ./.work/compiled/shared/src/process/runner.js + 6 modules
var runner = __webpack_require__(99427);
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
                    commandFix: 'Log in to the registry and check that you may push to it, then run the command again: it pushes only what is missing',
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

// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/publish/write-tags.js + 2 modules
var write_tags = __webpack_require__(59285);
;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/publish/publish.js





/**
 * Publishes images that were built and scanned, all or none: pushes each by digest, parents first, then writes the tags. Before the
 * last image is pushed, nothing of it is visible, and a second run finds what was pushed. If the engine cannot use the push proxy, or
 * this step cannot reach the registry, tags are pushed one by one, with a warning.
 *
 * Returns the digest of each image in the first registry.
 */
async function publish(context, docker, { ids, naming, bases, beforeTags }) {
    const pushed = await (0,push_by_digest/* pushByDigest */.y)(context, docker, { ids, naming, parents: [], bases });
    if (pushed.state === 'unreachable') {
        if (beforeTags !== undefined)
            throw new errors/* UserError */.yo(`The images cannot be signed before they have a tag. ${pushed.reason}`, {
                fix: 'Use an engine on this machine and a registry that this machine can reach, or remove `sign`',
            });
        context.log.warning(`${pushed.reason}. Tags are pushed one by one: a failure would leave some of them written`);
        return await pushTagsOneByOne(context, docker, [...ids.keys()], naming);
    }
    await beforeTags?.(pushed.images);
    const tags = pushed.images.flatMap(({ image, repository, manifest }) => (0,image_references/* tagsInRepository */.fM)(image, repository.name, naming).map((name) => ({ repository, name, manifest })));
    context.log.info(`All images are pushed. Writing ${tags.length === 1 ? 'the tag' : `${tags.length} tags`}`);
    await (0,write_tags/* writeTags */.p)(context, tags, context.signal);
    // The first registry comes last, so that its digest is kept.
    return new Map(pushed.images.toReversed().map(({ image, manifest }) => [image, manifest.digest]));
}

// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/references/base-overrides.js
var base_overrides = __webpack_require__(9711);
// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/signing/sign-before-tags.js
var sign_before_tags = __webpack_require__(67006);
;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/build/push-images.js



/** Pushes all images, then writes the tags. Pushes nothing if an image of the plan was not built. Updates the digests of `built`. */
async function pushImages(context, docker, { naming, baseOverrides, sign }, { images, built }) {
    const planned = images.filter(({ state }) => state === 'planned').map(({ node }) => node.name);
    if (planned.length > 0) {
        context.log.warning(`Nothing is pushed, because not every image was built; only planned: ${planned.join(', ')}`);
        return;
    }
    const ids = new Map([...built].map(([name, { digest }]) => [name, digest]));
    const nodes = images.map(({ node }) => node);
    const publication = { ids, naming, bases: (0,base_overrides/* resolveBases */.r2)(nodes, baseOverrides), beforeTags: (0,sign_before_tags/* signBeforeTags */.G)(context, sign) };
    setDigests(context, await publish(context, docker, publication), built);
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
