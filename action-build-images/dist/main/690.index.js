export const id = 690;
export const ids = [690];
export const modules = {

/***/ 97690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readBake: () => (/* binding */ readBake)
});

// EXTERNAL MODULE: ./.work/compiled/shared/src/errors.js
var errors = __webpack_require__(75689);
// EXTERNAL MODULE: ./.work/compiled/shared/src/process.js + 3 modules
var process = __webpack_require__(63765);
// EXTERNAL MODULE: ./.work/compiled/shared/src/project-env.js
var project_env = __webpack_require__(63615);
// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/docker-client.js
var docker_client = __webpack_require__(62349);
;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/bake-print.js




/** Asks the client what its targets are, by their names. It resolves variables, functions, groups and matrices. */
async function printBake(world, files, variables) {
    const client = await (0,docker_client/* findClient */.$r)(world);
    const shown = files.join(', ');
    if (typeof client === 'string')
        throw new errors/* UserError */.yo(`${shown} cannot be read`, {
            why: client,
            fix: 'A bake file is read by `docker buildx`: install it, without an engine it is enough',
        });
    // Variables of the file come from the environment; what is secret there does not.
    const passed = Object.fromEntries(Object.entries((0,project_env/* projectEnv */.$)(world.env)).filter(([name]) => !name.endsWith('TOKEN')));
    const args = ['buildx', 'bake', ...files.map((file) => `--file=${file}`), '--print'];
    const { code, stdout, stderr } = await world.run(client.docker, args, {
        cwd: world.workspace,
        env: { ...passed, ...Object.fromEntries(variables) },
        timeoutMs: 60_000,
    });
    if (code !== 0) {
        const why = /^ERROR: (.*)$/m.exec(stderr)?.[1] ?? (0,process/* lastLine */.fM)(stderr);
        const [, file, line] = /^([^\s:]+):(\d+),/.exec(why) ?? [];
        throw new errors/* UserError */.yo(`${shown} is no bake file that \`docker buildx bake --print\` reads`, {
            why,
            at: file === undefined ? { file: files[0] ?? '', line: 1 } : { file, line: Number(line) },
        });
    }
    return JSON.parse(stdout).target ?? {};
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.work/compiled/shared/src/inputs.js
var inputs = __webpack_require__(90983);
// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/reference.js
var src_reference = __webpack_require__(83716);
;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/bake-target.js





/** The image that a target defines. What it takes has to be in the workspace, or in a registry. */
async function sourceOf(workspace, name, target, shownFile) {
    const refuse = (what, fix) => new errors/* UserError */.yo(`${shownFile}: the target \`${name}\` ${what}`, { fix });
    const inWorkspace = (what, path) => {
        const found = (0,external_node_path_.resolve)(workspace, path);
        if (/^[a-z]+:\/\/|^git@|^[\w-]+:/.test(path) || !(0,inputs/* isInside */.FK)(workspace, (0,inputs/* realOf */.MN)(found)))
            throw refuse(`has the ${what} \`${path}\`, which is no folder of this repository`, 'Check it out, or copy what is needed');
        return (0,inputs/* pathFrom */.Iw)(workspace, found);
    };
    if ('dockerfile-inline' in target)
        throw refuse('has a Dockerfile of its own', 'Write it in a file');
    const context = inWorkspace('context', target.context ?? '.');
    const dockerfile = inWorkspace('Dockerfile', (0,external_node_path_.join)(context, target.dockerfile ?? 'Dockerfile'));
    const path = (0,external_node_path_.join)(workspace, dockerfile);
    const isFile = await (0,promises_.stat)(path).then((found) => found.isFile(), () => false);
    if (!isFile)
        throw refuse(`has the Dockerfile \`${dockerfile}\`, which is no file of this repository`, 'Check `context` and `dockerfile`');
    const bake = {
        context,
        contexts: new Map(Object.entries(target.contexts ?? {}).map(([key, value]) => [key, contextOf(key, value, inWorkspace)])),
        args: new Map(Object.entries(target.args ?? {})),
        labels: new Map(Object.entries(target.labels ?? {})),
        stage: target.target,
        references: [...new Set((target.tags ?? []).map((tag) => referenceOf(tag, refuse)))],
    };
    if (bake.references.length === 0 && !(0,src_reference/* isRepository */.Z6)(name))
        throw refuse('has no tags, and a name that no image can have', 'Use lower-case letters and digits, or give it `tags`');
    return { image: name, path, shown: dockerfile, ofCatalogue: false, text: await (0,promises_.readFile)(path, 'utf8'), bake };
}
function contextOf(key, value, inWorkspace) {
    const [, scheme = '', rest = ''] = /^(target:|docker-image:\/\/)(.*)$/.exec(value) ?? [];
    if (scheme === 'target:')
        return { target: rest };
    return scheme === '' ? { folder: inWorkspace(`context ${key} =`, value) } : { image: rest };
}
/** The full reference of a tag, which may lack the tag itself. */
function referenceOf(reference, refuse) {
    const { repository, tag = 'latest', digest } = (0,src_reference/* parseReference */.F2)(reference);
    if (!(0,src_reference/* isRepository */.Z6)(repository) || !(0,src_reference/* isTag */.dz)(tag) || digest !== undefined)
        throw refuse(`has the tag \`${reference}\``, 'Write `<registry>/<image>:<tag>`');
    return `${repository}:${tag}`;
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/bake.js



const taken = ['context', 'contexts', 'dockerfile', 'args', 'labels', 'tags', 'target'];
/** Reads the images of bake files: the targets of the group `default`, and those that they stand on. Asks the client for them, no engine. */
async function readBake(world, { bakeFiles: files, bakeVariables }) {
    const targets = await printBake(world, files, bakeVariables);
    const sources = [];
    for (const [name, target] of Object.entries(targets)) {
        const left = Object.keys(target).filter((key) => !taken.includes(key));
        if (left.length > 0)
            world.log.warning(`Of the target \`${name}\`, this action does not take: ${left.join(', ')}`);
        sources.push(await sourceOf(world.workspace, name, target, files.join(', ')));
    }
    refuseTwice(sources);
    return sources.sort((a, b) => (a.image < b.image ? -1 : 1));
}
function refuseTwice(sources) {
    const seen = new Map();
    for (const { image, bake } of sources)
        for (const reference of bake?.references ?? []) {
            const other = seen.get(reference);
            if (other !== undefined)
                throw new errors/* UserError */.yo(`The targets \`${other}\` and \`${image}\` have one tag: ${reference}`);
            seen.set(reference, image);
        }
}


/***/ })

};
