export const id = 350;
export const ids = [350];
export const modules = {

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


/***/ }),

/***/ 45350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  buildPlatforms: () => (/* binding */ buildPlatforms)
});

// EXTERNAL MODULE: ./.work/compiled/shared/src/errors.js
var errors = __webpack_require__(75689);
// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/build/execute-plan.js + 45 modules
var execute_plan = __webpack_require__(39454);
// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/inputs/platforms.js
var inputs_platforms = __webpack_require__(49335);
// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/matrix-jobs/publish-results.js + 3 modules
var publish_results = __webpack_require__(94726);
// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/matrix-jobs/upload-results.js
var upload_results = __webpack_require__(954);
// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/plan/plan.js + 2 modules
var plan_plan = __webpack_require__(80937);
// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/publish/push-by-digest.js + 5 modules
var push_by_digest = __webpack_require__(77235);
// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/references/base-overrides.js
var base_overrides = __webpack_require__(9711);
// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/references/image-references.js
var image_references = __webpack_require__(94404);
// EXTERNAL MODULE: ./.work/compiled/shared/src/context/private-dir.js
var private_dir = __webpack_require__(90825);
;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/platforms/platform-context.js


/**
 * The context of one platform: with its own folder in the private folder, its name in the titles of the summary, and without the notices
 * and warnings that an earlier platform has `shown`.
 */
async function createPlatformContext(context, platform, shown) {
    const folder = await (0,private_dir/* createPrivateSubfolder */.ef)(await context.privateDir(), (0,inputs_platforms/* platformSlug */.DN)(platform));
    const { log, summary } = context;
    const once = (show) => (message, at) => {
        const key = JSON.stringify([message, at]);
        if (!shown.has(key))
            show(message, at);
        shown.add(key);
    };
    return {
        ...context,
        privateDir: async () => await Promise.resolve(folder),
        log: {
            ...log,
            notice: once((message, at) => {
                log.notice(message, at);
            }),
            warning: once((message, at) => {
                log.warning(message, at);
            }),
        },
        summary: {
            ...summary,
            add(text) {
                summary.add(text.replace(/^## .*$/m, `$& (${platform})`));
            },
        },
    };
}

// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/dockerfile/source.js
var dockerfile_source = __webpack_require__(56111);
;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/platforms/reject-foreign-parents.js



/**
 * Rejects a `FROM --platform=…` that takes an image of the graph for another platform than the one that is built: the engine has each
 * name for one platform at a time, so that the builder would take the wrong image without a word.
 */
function rejectForeignParents(nodes, platform) {
    for (const { parents, dockerfile } of nodes) {
        const { source } = dockerfile;
        const own = new Set([...parents.values()].flatMap((references) => [...references]));
        for (const { reference, line, platform: written } of dockerfile.uses) {
            if (written === undefined || !own.has(reference) || (0,inputs_platforms/* parsePlatform */.FL)(written) === platform)
                continue;
            throw new errors/* UserError */.yo(`${source.displayPath}:${line}: \`FROM --platform\` takes an image of this repository for ${written}, but ${platform} is built`, {
                fix: 'Remove `--platform`, or make that image a stage of this Dockerfile',
                at: (0,dockerfile_source/* dockerfileLocation */.q)(source, line),
            });
        }
    }
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/platforms/build-platforms.js











/**
 * Builds all images for one platform after the other, and scans them. Once every platform is done, all are pushed by digest, and tags are
 * written for an index of each image. The platform of this machine comes last, so that the plain names in the engine are for it.
 */
async function buildPlatforms(context, build) {
    const built = await buildInOrder(context, build);
    if (built === undefined)
        return;
    setLocalOutput(context, built);
    if (build.inputs.push)
        await publishPlatforms(context, build, built);
}
/** Returns the images in the order of the input `platforms`. Undefined if the engine is missing, and everything is only planned. */
async function buildInOrder(context, build) {
    const { platforms } = build.inputs;
    const order = [...platforms].sort((a, b) => Number(a === (0,inputs_platforms/* hostPlatform */.ol)()) - Number(b === (0,inputs_platforms/* hostPlatform */.ol)()));
    const shown = new Set();
    const done = new Map();
    for (const platform of order) {
        const passContext = await createPlatformContext(context, platform, shown);
        const images = await buildPlatform(passContext, build, { platform, isFirst: done.size === 0 });
        if (images === undefined)
            return undefined;
        done.set(platform, images);
    }
    return platforms.flatMap((platform) => done.get(platform) ?? []);
}
/** Pushes all images, and writes the tags for an index of each. Pushes nothing if an image was only planned. */
async function publishPlatforms(context, { inputs, load }, built) {
    const planned = new Set(built.flatMap(({ images }) => images.flatMap(({ node, state }) => (state === 'built' ? [] : [node.name]))));
    if (planned.size > 0) {
        context.log.warning(`Nothing is pushed, because not every image was built; only planned: ${[...planned].join(', ')}`);
        return;
    }
    const { naming, baseOverrides } = (await load(inputs.platforms[0] ?? (0,inputs_platforms/* hostPlatform */.ol)())).inputs;
    const results = [];
    for (const images of built)
        results.push(...(await pushPlatform(images, { naming, baseOverrides })));
    const outputs = await (0,publish_results/* publishIndexes */.u)(context, results, { naming, sign: inputs.sign });
    context.setOutput('images', Object.fromEntries(outputs));
    context.summary.add((0,publish_results/* renderPlatforms */.t)(results));
}
/** Undefined if the engine is missing, and everything is only planned. */
async function buildPlatform(context, { inputs: { push }, load, probe, secrets, check }, { platform, isFirst }) {
    context.log.info(`Building for ${platform}`);
    const project = await load(platform);
    rejectForeignParents(project.nodes, platform);
    const plan = await (0,plan_plan/* createPlan */.q)(context, { ...project.inputs, push }, { ...project, secrets }, probe);
    const inputs = { ...project.inputs, push: false };
    const once = isFirst ? check : async () => await Promise.resolve();
    const execution = { inputs, plan, secrets, graph: plan.graph, parentImages: new Map(), check: once };
    const progress = await (0,execute_plan/* executePlan */.v)(context, execution);
    if (plan.engine === undefined)
        return undefined;
    const { docker } = plan.engine;
    for (const [name, { digest: id }] of progress.built) {
        const reference = `${(0,image_references/* referencesOf */.CL)(name, inputs.naming)[0]}-${(0,inputs_platforms/* platformSlug */.DN)(platform)}`;
        const { code, stderr } = await context.run(docker, ['tag', id, reference]);
        if (code !== 0)
            throw new errors/* UserError */.yo(`The engine no longer has ${name} for ${platform}`, { why: stderr.trim() });
    }
    return { ...progress, platform, context, docker };
}
/** Pushes the images of one platform without a tag. */
async function pushPlatform({ context, docker, platform, images, built }, { naming, baseOverrides }) {
    const ids = new Map([...built].map(([name, { digest }]) => [name, digest]));
    const nodes = images.map(({ node }) => node);
    const bases = (0,base_overrides/* resolveBases */.r2)(nodes, baseOverrides);
    const pushed = await (0,push_by_digest/* pushByDigest */.y)(context, docker, { ids, naming, parents: [], bases });
    if (pushed.state === 'unreachable')
        throw new errors/* UserError */.yo(`Images for several platforms cannot be pushed without a tag. ${pushed.reason}`, {
            fix: 'Use an engine on this machine and a registry that this machine can reach, or build one platform',
        });
    return nodes.flatMap((node) => {
        const output = built.get(node.name);
        return output === undefined ? [] : [(0,upload_results/* createResult */.k)(node, platform, output, pushed.images)];
    });
}
/** Sets the output of images that are only in the engine: by the ids of each platform. */
function setLocalOutput(context, all) {
    const host = all.find(({ platform }) => platform === (0,inputs_platforms/* hostPlatform */.ol)()) ?? all[0];
    const outputs = [...(host?.built ?? [])].map(([name, output]) => {
        const platforms = Object.fromEntries(all.map(({ platform, built }) => [platform, built.get(name)?.digest ?? '']));
        return [name, { ...output, platforms }];
    });
    context.setOutput('images', Object.fromEntries(outputs));
}


/***/ })

};
