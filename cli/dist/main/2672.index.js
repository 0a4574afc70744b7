export const id = 2672;
export const ids = [2672];
export const modules = {

/***/ 22672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readBake: () => (/* binding */ readBake)
});

// EXTERNAL MODULE: ./.work/compiled/shared/src/errors.js
var errors = __webpack_require__(75689);
// EXTERNAL MODULE: ./.work/compiled/shared/src/process/child-env.js
var child_env = __webpack_require__(68234);
// EXTERNAL MODULE: ./.work/compiled/shared/src/process/runner.js + 4 modules
var runner = __webpack_require__(67073);
// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/engine/docker-client.js
var docker_client = __webpack_require__(58996);
;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/bake/print.js




/** Lists the targets of bake files, by name. The client resolves variables, functions, groups and matrices; no engine is needed. */
async function printBake(context, files, variables) {
    const shownFiles = files.join(', ');
    const client = await (0,docker_client/* findClient */.$r)(context);
    if (client.state === 'unavailable')
        throw new errors/* UserError */.yo(`${shownFiles} cannot be read`, {
            why: client.reason,
            fix: 'Install Docker with the buildx plugin; reading a bake file needs no running engine',
        });
    const args = ['buildx', 'bake', ...files.map((file) => `--file=${file}`), '--print'];
    const { code, stdout, stderr } = await context.run(client.value, args, {
        cwd: context.workspace,
        env: { ...envWithoutTokens(context.env), ...Object.fromEntries(variables) },
        timeoutMs: 60_000,
    });
    if (code !== 0)
        throw parseError(files, shownFiles, stderr);
    return JSON.parse(stdout).target ?? {};
}
/** Variables of a bake file get their values from the environment; secrets in the environment stay out of its reach. */
function envWithoutTokens(env) {
    return Object.fromEntries(Object.entries((0,child_env/* envForProject */.q)(env)).filter(([name]) => !name.endsWith('TOKEN')));
}
function parseError(files, shownFiles, stderr) {
    const why = /^ERROR: (.*)$/m.exec(stderr)?.[1] ?? (0,runner/* lastLine */.fM)(stderr);
    const [, file, line] = /^([^\s:]+):(\d+),/.exec(why) ?? [];
    return new errors/* UserError */.yo(`\`docker buildx bake --print\` cannot read ${shownFiles}`, {
        why,
        at: file === undefined ? { file: files[0] ?? '', line: 1 } : { file, line: Number(line) },
    });
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.work/compiled/shared/src/files/paths.js
var paths = __webpack_require__(27468);
// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/references/parse-reference.js
var parse_reference = __webpack_require__(43083);
;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/bake/target.js





/** Reads the image that a target defines. Its contexts must be in the workspace or in a registry, its Dockerfile in the workspace. */
async function readBakeTarget(workspace, name, target, shownFile) {
    const targetError = (problem, fix) => new errors/* UserError */.yo(`${shownFile}: the target \`${name}\` ${problem}`, { fix });
    const toWorkspacePath = (what, path) => {
        const absolute = (0,external_node_path_.resolve)(workspace, path);
        if (/^[a-z]+:\/\/|^git@|^[\w-]+:/.test(path) || !(0,paths/* isInside */.FK)(workspace, (0,paths/* resolveExistingPrefix */.CN)(absolute)))
            throw targetError(`has the ${what} \`${path}\`, which is not a folder of this repository`, 'Check it out, or copy what you need');
        return (0,paths/* relativePosixPath */.TS)(workspace, absolute);
    };
    if ('dockerfile-inline' in target)
        throw targetError('has an inline Dockerfile', 'Write it to a file');
    const context = toWorkspacePath('context', target.context ?? '.');
    const dockerfile = toWorkspacePath('Dockerfile', (0,external_node_path_.join)(context, target.dockerfile ?? 'Dockerfile'));
    const path = (0,external_node_path_.join)(workspace, dockerfile);
    if (!(await isFile(path)))
        throw targetError(`has the Dockerfile \`${dockerfile}\`, which is not a file of this repository`, 'Check `context` and `dockerfile`');
    const bake = parseTarget(target, context, toWorkspacePath, targetError);
    if (bake.references.length === 0 && !(0,parse_reference/* isRepository */.Z6)(name))
        throw targetError('has no tags and a name that is not a valid image name', 'Use lower-case letters and digits, or add `tags`');
    const text = await (0,promises_.readFile)(path, 'utf8');
    return { image: name, path, displayPath: dockerfile, isFromCatalogue: false, text, bake };
}
function parseTarget(target, context, toWorkspacePath, targetError) {
    const contexts = Object.entries(target.contexts ?? {}).map(([name, value]) => [name, parseNamedContext(name, value, toWorkspacePath)]);
    return {
        context,
        contexts: new Map(contexts),
        args: new Map(Object.entries(target.args ?? {})),
        labels: new Map(Object.entries(target.labels ?? {})),
        stage: target.target,
        references: [...new Set((target.tags ?? []).map((tag) => parseTag(tag, targetError)))],
    };
}
async function isFile(path) {
    return await (0,promises_.stat)(path).then((entry) => entry.isFile(), () => false);
}
function parseNamedContext(name, value, toWorkspacePath) {
    const [, scheme, rest = ''] = /^(target:|docker-image:\/\/)(.*)$/.exec(value) ?? [];
    if (scheme === undefined)
        return { folder: toWorkspacePath(`context ${name} =`, value) };
    return scheme === 'target:' ? { target: rest } : { image: rest };
}
/** The full reference of a tag; the tag itself defaults to `latest`. */
function parseTag(reference, targetError) {
    const { repository, tag = 'latest', digest } = (0,parse_reference/* parseReference */.F2)(reference);
    if (!(0,parse_reference/* isRepository */.Z6)(repository) || !(0,parse_reference/* isTag */.dz)(tag) || digest !== undefined)
        throw targetError(`has the tag \`${reference}\``, 'Write `<registry>/<image>:<tag>`');
    return `${repository}:${tag}`;
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/bake/read-bake.js



/** Keys of a target that this action supports. */
const supportedKeys = ['context', 'contexts', 'dockerfile', 'args', 'labels', 'tags', 'target'];
/** Reads the images of bake files: the targets of the group `default` and those that they need. Needs the client, but no engine. */
async function readBake(context, files, variables) {
    const targets = await printBake(context, files, variables);
    const sources = [];
    for (const [name, target] of Object.entries(targets)) {
        const ignored = Object.keys(target).filter((key) => !supportedKeys.includes(key));
        if (ignored.length > 0)
            context.log.warning(`This action ignores ${ignored.join(', ')} of the target \`${name}\``);
        sources.push(await readBakeTarget(context.workspace, name, target, files.join(', ')));
    }
    rejectDuplicateTags(sources);
    return sources.sort((a, b) => (a.image < b.image ? -1 : 1));
}
function rejectDuplicateTags(sources) {
    const images = new Map();
    for (const { image, bake } of sources)
        for (const reference of bake?.references ?? []) {
            const other = images.get(reference);
            if (other !== undefined)
                throw new errors/* UserError */.yo(`The targets \`${other}\` and \`${image}\` have the same tag: ${reference}`);
            images.set(reference, image);
        }
}


/***/ })

};
