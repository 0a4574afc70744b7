export const id = 855;
export const ids = [855];
export const modules = {

/***/ 23855:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readBake: () => (/* binding */ readBake)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33904);
/* harmony import */ var _shared_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39554);
/* harmony import */ var _engine_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19552);
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86345);






const taken = ['context', 'contexts', 'dockerfile', 'args', 'labels', 'tags', 'target'];
/** Reads the images of bake files: the targets of the group `default`, and those that they stand on. Asks the client for them, no engine. */
async function readBake(world, { bakeFiles: files, bakeVariables }) {
    const targets = await print(world, files, bakeVariables);
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
async function print(world, files, variables) {
    const client = await (0,_engine_js__WEBPACK_IMPORTED_MODULE_4__/* .findClient */ .$r)(world);
    const shown = files.join(', ');
    if ('reason' in client)
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${shown} cannot be read`, {
            why: client.reason,
            fix: 'A bake file is read by `docker buildx`: install it, without an engine it is enough',
        });
    // Variables of the file come from the environment; what is secret there does not.
    const passed = Object.fromEntries(Object.entries(world.env).filter(([key]) => !/^(INPUT_|ACTIONS_)|TOKEN$/.test(key)));
    const args = ['buildx', 'bake', ...files.map((file) => `--file=${file}`), '--print'];
    const { code, stdout, stderr } = await world.run(client.docker, args, {
        cwd: world.workspace,
        env: { ...passed, ...Object.fromEntries(variables) },
        timeoutMs: 60_000,
    });
    if (code !== 0) {
        const why = /^ERROR: (.*)$/m.exec(stderr)?.[1] ?? stderr.trim().split('\n').at(-1) ?? '';
        const [, file, line] = /^([^\s:]+):(\d+),/.exec(why) ?? [];
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${shown} is no bake file that \`docker buildx bake --print\` reads`, {
            why,
            at: file === undefined ? { file: files[0] ?? '', line: 1 } : { file, line: Number(line) },
        });
    }
    return JSON.parse(stdout).target ?? {};
}
async function sourceOf(workspace, name, target, shownFile) {
    const refuse = (what, fix) => new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${shownFile}: the target \`${name}\` ${what}`, { fix });
    const inWorkspace = (what, path) => {
        const found = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, path);
        if (/^[a-z]+:\/\/|^git@|^[\w-]+:/.test(path) || !(0,_shared_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .FK)(workspace, (0,_shared_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .realOf */ .MN)(found)))
            throw refuse(`has the ${what} \`${path}\`, which is no folder of this repository`, 'Check it out, or copy what is needed');
        return (0,_shared_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .pathFrom */ .Iw)(workspace, found);
    };
    if ('dockerfile-inline' in target)
        throw refuse('has a Dockerfile of its own', 'Write it in a file');
    const context = inWorkspace('context', target.context ?? '.');
    const dockerfile = inWorkspace('Dockerfile', (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(context, target.dockerfile ?? 'Dockerfile'));
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, dockerfile);
    if (!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).then((found) => found.isFile(), () => false)))
        throw refuse(`has the Dockerfile \`${dockerfile}\`, which is no file of this repository`, 'Check `context` and `dockerfile`');
    const contexts = Object.entries(target.contexts ?? {}).map(([key, value]) => {
        const [, scheme = '', rest = ''] = /^(target:|docker-image:\/\/)(.*)$/.exec(value) ?? [];
        if (scheme === 'target:')
            return [key, { target: rest }];
        return [key, scheme === '' ? { folder: inWorkspace(`context ${key} =`, value) } : { image: rest }];
    });
    const references = (target.tags ?? []).map((reference) => {
        const { repository, tag = 'latest', digest } = (0,_reference_js__WEBPACK_IMPORTED_MODULE_5__/* .parseReference */ .F2)(reference);
        if (!(0,_reference_js__WEBPACK_IMPORTED_MODULE_5__/* .isRepository */ .Z6)(repository) || !(0,_reference_js__WEBPACK_IMPORTED_MODULE_5__/* .isTag */ .dz)(tag) || digest !== undefined)
            throw refuse(`has the tag \`${reference}\``, 'Write `<registry>/<image>:<tag>`');
        return `${repository}:${tag}`;
    });
    if (references.length === 0 && !(0,_reference_js__WEBPACK_IMPORTED_MODULE_5__/* .isRepository */ .Z6)(name))
        throw refuse('has no tags, and a name that no image can have', 'Use lower-case letters and digits, or give it `tags`');
    return {
        image: name,
        path,
        shown: dockerfile,
        ofCatalogue: false,
        text: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8'),
        bake: {
            context,
            contexts: new Map(contexts),
            args: new Map(Object.entries(target.args ?? {})),
            labels: new Map(Object.entries(target.labels ?? {})),
            stage: target.target,
            references: [...new Set(references)],
        },
    };
}
function refuseTwice(sources) {
    const seen = new Map();
    for (const { image, bake } of sources)
        for (const reference of bake?.references ?? []) {
            const other = seen.get(reference);
            if (other !== undefined)
                throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`The targets \`${other}\` and \`${image}\` have one tag: ${reference}`);
            seen.set(reference, image);
        }
}


/***/ })

};
