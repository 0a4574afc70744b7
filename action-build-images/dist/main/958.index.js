export const id = 958;
export const ids = [958];
export const modules = {

/***/ 67958:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  handAll: () => (/* binding */ handAll),
  pushAll: () => (/* binding */ pushAll)
});

// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/names.js
var names = __webpack_require__(51265);
// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/publish/push-by-digest.js + 3 modules
var push_by_digest = __webpack_require__(68269);
// EXTERNAL MODULE: ./.work/compiled/shared/src/errors.js
var errors = __webpack_require__(75689);
// EXTERNAL MODULE: ./.work/compiled/shared/src/process.js + 3 modules
var process = __webpack_require__(63765);
;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/publish/push-directly.js



/** Pushes all tags one after another, parents first: where the gateway cannot be used. A failure leaves some of them. */
async function pushDirectly({ run, log }, { docker }, images, naming, reason) {
    log.warning(`${reason}, so that tags are pushed one by one: a failure would leave some of them`);
    const digests = new Map();
    for (const image of images) {
        for (const reference of (0,names/* referencesOf */.CL)(image, naming)) {
            const { code, stderr } = await run(docker, ['push', reference], { show: true });
            if (code !== 0)
                throw new errors/* UserError */.yo(`${reference} could not be pushed`, {
                    why: (0,process/* lastLine */.fM)(stderr),
                    fix: 'Log in to the registry before this step and check that it may be written. Running again pushes what is missing',
                });
        }
        digests.set(image, await digestOf(run, docker, image, naming));
    }
    return digests;
}
async function digestOf(run, docker, image, naming) {
    const [reference] = (0,names/* referencesOf */.CL)(image, naming);
    const { stdout } = await run(docker, ['image', 'inspect', '--format', '{{join .RepoDigests "\\n"}}', reference]);
    const wanted = `${(0,names/* repositoryOf */._M)(image, naming)}@`;
    const found = stdout.split('\n').find((line) => line.startsWith(wanted) || line.startsWith(`docker.io/${wanted}`));
    return found?.split('@')[1]?.trim() ?? '';
}

// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/publish/tags.js
var publish_tags = __webpack_require__(23776);
;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/publish/publish.js




/**
 * Publishes images, given by their ids in the engine, all or none, and gives the digest of each. Called when all are built and searched. First all are pushed by
 * digest, parents first; when the last one is there, the tags are written. Before that, nothing can be seen of a failed run, and
 * the next one finds most of it there. Where the engine cannot reach the gateway, or this step the registry, tags are pushed one by one, with a warning.
 */
async function publish(world, engine, images, naming) {
    const pushed = await (0,push_by_digest/* pushByDigest */.y)(world, engine, images, naming, []);
    if (typeof pushed === 'string')
        return await pushDirectly(world, engine, [...images.keys()], naming, pushed);
    const tags = pushed.flatMap(({ image, upstream, manifest }) => (0,names/* tagsIn */.bk)(image, upstream.repository, naming).map((name) => ({ upstream, name, manifest })));
    world.log.info(`All images are there. Writing ${tags.length === 1 ? 'the tag' : `${tags.length} tags`}`);
    await (0,publish_tags/* writeTags */.p)(world, tags, world.signal);
    // The first registry comes last, so that its digest is the one that is kept.
    return new Map(pushed.toReversed().map(({ image, manifest }) => [image, manifest.digest]));
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/hand-out.js

/** Pushes the images, tags last, when each image of the plan was built. */
async function pushAll(world, { naming }, engine, images, built) {
    const planned = images.filter(({ state }) => state === 'planned').map(({ node }) => node.name);
    if (planned.length > 0) {
        world.log.warning(`Nothing is pushed, because not every image was built; only planned: ${planned.join(', ')}`);
        return;
    }
    const digests = await publish(world, engine, new Map([...built].map(([name, { digest }]) => [name, digest])), naming);
    tellDigests(world, digests, built);
}
/** Leaves the images to the job that publishes; nobody can see them before that. */
async function handAll(world, inputs, engine, { images, earlier }, built) {
    const { handOver } = await __webpack_require__.e(/* import() */ 865).then(__webpack_require__.bind(__webpack_require__, 87865));
    for (const [name, output] of built)
        built.set(name, { ...output, tags: [] });
    const nodes = images.map(({ node }) => node);
    tellDigests(world, await handOver(world, inputs, engine, nodes, built, [...earlier.keys()]), built);
}
function tellDigests({ setOutput }, digests, built) {
    for (const [name, digest] of digests) {
        const output = built.get(name);
        if (output !== undefined)
            built.set(name, { ...output, digest });
    }
    setOutput('images', Object.fromEntries(built));
}


/***/ })

};
