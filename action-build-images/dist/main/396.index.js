export const id = 396;
export const ids = [396];
export const modules = {

/***/ 34396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readBake: () => (/* binding */ readBake)
});

// EXTERNAL MODULE: ./.work/compiled/shared/src/errors.js
var errors = __webpack_require__(75689);
// EXTERNAL MODULE: ./.work/compiled/shared/src/process/child-env.js
var child_env = __webpack_require__(68234);
// EXTERNAL MODULE: ./.work/compiled/shared/src/process/runner.js + 6 modules
var runner = __webpack_require__(99427);
// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/engine/docker-client.js
var docker_client = __webpack_require__(58996);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/bake/empty-agent.js





/** Opens a socket that looks like an SSH agent and answers nothing, for the time of `work`. */
async function withEmptyAgent(work) {
    // The path of a socket has at most 107 characters, so a private folder may be too deep.
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'agent-'));
    const socket = (0,external_node_path_.join)(folder, 'socket');
    const server = (0,external_node_net_.createServer)((connection) => connection.destroy()).listen(socket);
    try {
        await (0,external_node_events_.once)(server, 'listening');
        return await work(socket);
    }
    finally {
        server.close();
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/bake/print.js





/**
 * Reads the targets of these names and those that they need; without a name, the group `default`. Undefined if there is no target or
 * group of a name. The client resolves variables, functions, groups and matrices; no engine is needed.
 */
async function printBake(context, source, names) {
    const { code, stdout, stderr } = await runPrint(context, source, names);
    if (code !== 0 && /^ERROR: failed to find target /m.test(stderr))
        return undefined;
    if (code !== 0)
        throw parseError(source.files, stderr);
    const { target = {}, group = {} } = JSON.parse(stdout);
    return { targets: target, groups: group };
}
async function runPrint(context, source, names) {
    const { files, variables, overrides } = source;
    const client = await (0,docker_client/* findClient */.$r)(context);
    if (client.state === 'unavailable')
        throw new errors/* UserError */.yo(`${files.join(', ')} cannot be read`, {
            why: client.reason,
            fix: 'Install Docker with the buildx plugin; reading a bake file needs no running engine',
        });
    const options = [...files.map((file) => `--file=${file}`), ...overrides.map((override) => `--set=${override}`)];
    const args = ['buildx', 'bake', ...options, '--print', ...names];
    const print = async (env) => await context.run(client.value, args, {
        cwd: context.workspace,
        env: { ...envWithoutTokens(context.env), ...Object.fromEntries(variables), ...env },
        timeoutMs: 60_000,
    });
    const result = await print({});
    // The client wants an agent for `ssh` of a target even to print it; the builds get that of the deploy key.
    const needsAgent = result.code !== 0 && result.stderr.includes('ssh agent socket');
    return needsAgent ? await withEmptyAgent(async (socket) => await print({ SSH_AUTH_SOCK: socket })) : result;
}
/** Variables of a bake file get their values from the environment; secrets in the environment stay out of its reach. */
function envWithoutTokens(env) {
    return Object.fromEntries(Object.entries((0,child_env/* envForProject */.q8)(env)).filter(([name]) => !name.endsWith('TOKEN')));
}
function parseError(files, stderr) {
    const why = /^ERROR: (.*)$/m.exec(stderr)?.[1] ?? (0,runner/* lastLine */.fM)(stderr);
    const [, file, line] = /^([^\s:]+):(\d+),/.exec(why) ?? [];
    return new errors/* UserError */.yo(`\`docker buildx bake --print\` cannot read ${files.join(', ')}`, {
        why,
        at: file === undefined ? { file: files[0] ?? '', line: 1 } : { file, line: Number(line) },
    });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./.work/compiled/shared/src/files/paths.js
var paths = __webpack_require__(27468);
// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/references/named-context.js + 1 modules
var named_context = __webpack_require__(77774);
// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/references/parse-reference.js
var parse_reference = __webpack_require__(43083);
// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/references/source-error.js
var source_error = __webpack_require__(27136);
;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/bake/target.js








/**
 * Reads the image that a target defines. Its contexts must be in the workspace or in a registry, its Dockerfile in the workspace or in the
 * bake file.
 */
async function readBakeTarget({ workspace, privateDir }, name, target, shownFile) {
    const targetError = (problem, fix) => new errors/* UserError */.yo(`${shownFile}: the target \`${name}\` ${problem}`, { fix });
    const toWorkspacePath = (what, path) => {
        const absolute = (0,external_node_path_.resolve)(workspace, path);
        if (/^[a-z]+:\/\/|^git@|^[\w-]+:/.test(path) || !(0,paths/* isInside */.FK)(workspace, (0,paths/* resolveExistingPrefix */.CN)(absolute)))
            throw targetError(`has the ${what} \`${path}\`, which is not a folder of this repository`, 'Check it out, or copy what you need');
        return (0,paths/* relativePosixPath */.TS)(workspace, absolute);
    };
    const context = toWorkspacePath('context', target.context ?? '.');
    const inline = target['dockerfile-inline'];
    const shownInline = `${shownFile} (${name})`;
    const dockerfile = inline === undefined ? toWorkspacePath('Dockerfile', (0,external_node_path_.join)(context, target.dockerfile ?? 'Dockerfile')) : shownInline;
    const path = inline === undefined ? (0,external_node_path_.join)(workspace, dockerfile) : await writeInline(privateDir, inline);
    if (!(await isFile(path)))
        throw targetError(`has the Dockerfile \`${dockerfile}\`, which is not a file of this repository`, 'Check `context` and `dockerfile`');
    const bake = parseTarget(target, context, targetError);
    const service = Object.entries(target.contexts ?? {}).find(([, value]) => value.startsWith('service:'));
    if (service !== undefined)
        throw targetError(`has the context \`${service.join('=')}\`, which this version of Buildx does not read`, 'Update Buildx, or write `target:` for it in a bake file');
    const contexts = new Map();
    for (const [name, value] of Object.entries(target.contexts ?? {})) {
        const toFolder = (folder) => toWorkspacePath(`context ${name} =`, folder);
        const context = readContext(value, { workspace, toFolder }, (problem, fix) => targetError(`has the context ${name} = \`${(0,named_context/* showContext */.$C)(value)}\`, ${problem}`, fix));
        if (context !== undefined)
            contexts.set((0,named_context/* contextName */.fW)(name), context);
    }
    if (bake.references.length === 0 && !(0,parse_reference/* isRepository */.Z6)(name))
        throw targetError('has no tags and a name that is not a valid image name', 'Use lower-case letters and digits, or add `tags`');
    const text = await (0,promises_.readFile)(path, 'utf8');
    // A condition in a bake file gives '' for the last stage.
    const stage = target.target === '' ? undefined : target.target;
    return {
        image: name,
        path,
        displayPath: dockerfile,
        isFromCatalogue: false,
        isInline: inline !== undefined,
        text,
        stage,
        contexts,
        bake,
    };
}
/** The builder reads it from a file. A run that builds for several platforms reads the bake file several times. */
async function writeInline(privateDir, text) {
    const folder = await privateDir();
    const subfolder = `inline-${(0,external_node_crypto_.randomUUID)()}`;
    await (0,promises_.mkdir)((0,external_node_path_.join)(folder.path, subfolder), { mode: 0o700 });
    return await folder.write((0,external_node_path_.join)(subfolder, 'Dockerfile'), text);
}
function parseTarget(target, context, targetError) {
    return {
        context,
        args: new Map(Object.entries(target.args ?? {})),
        labels: new Map(Object.entries(target.labels ?? {})),
        references: [...new Set((target.tags ?? []).map((tag) => parseTag(tag, targetError)))],
    };
}
async function isFile(path) {
    return await (0,promises_.stat)(path).then((entry) => entry.isFile(), () => false);
}
function readContext(value, place, contextError) {
    try {
        return (0,named_context/* parseNamedContext */.OC)(value, place);
    }
    catch (error) {
        throw error instanceof source_error/* SourceError */.c ? contextError(error.message, error.fix) : error;
    }
}
/** The full reference of a tag; the tag itself defaults to `latest`. */
function parseTag(reference, targetError) {
    const { repository, tag = 'latest', digest } = (0,parse_reference/* parseReference */.F2)(reference);
    if (!(0,parse_reference/* isRepository */.Z6)(repository) || !(0,parse_reference/* isTag */.dz)(tag) || digest !== undefined)
        throw targetError(`has the tag \`${reference}\``, 'Write `<registry>/<image>:<tag>`');
    return `${repository}:${tag}`;
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/bake/read-bake.js



/** Keys of a target that this action supports. The agents of `ssh` hold the deploy keys. */
const supportedKeys = ['context', 'contexts', 'dockerfile', 'dockerfile-inline', 'args', 'labels', 'tags', 'target', 'ssh'];
/** Reads the images of bake files: the requested targets and those that they need. Needs the client, but no engine. */
async function readBake(context, request) {
    const { targets, groups } = await printRequested(context, request);
    const sources = [];
    for (const [name, target] of Object.entries(targets)) {
        const ignored = Object.keys(target).filter((key) => !supportedKeys.includes(key) && !isOfClient(key, target));
        if (ignored.length > 0)
            context.log.warning(`Target \`${name}\`: ignored ${ignored.join(', ')}`);
        sources.push(await readBakeTarget(context, name, target, request.files.join(', ')));
    }
    return {
        sources: sources.sort((a, b) => (a.image < b.image ? -1 : 1)),
        groups: new Map(Object.keys(groups).map((name) => [name, expandGroup(name, groups)])),
    };
}
/** The client adds this to a target that is only built for others. Source: docker/buildx, bake, "ReadTargets". */
function isOfClient(key, { output }) {
    return key === 'output' && JSON.stringify(output) === '[{"type":"cacheonly"}]';
}
async function printRequested(context, request) {
    const { files, targets, images } = request;
    const printed = await printBake(context, request, targets);
    if (printed === undefined && (targets.length > 0 || images.length === 0))
        throw missingTargetError(files, targets);
    const known = printed ?? { targets: {}, groups: {} };
    const others = images.filter((name) => !(name in known.targets) && !(name in known.groups));
    // A name that bake does not know may be that of a variant, or have the prefix.
    const found = await Promise.all(others.map(async (name) => await printBake(context, request, [name])));
    if (printed === undefined && found.every((each) => each === undefined))
        throw missingTargetError(files, images);
    return {
        targets: Object.assign({}, ...found.map((each) => each?.targets), known.targets),
        groups: Object.assign({}, ...found.map((each) => each?.groups), known.groups),
    };
}
function missingTargetError(files, names) {
    const shownFiles = files.join(', ');
    if (names.length === 0)
        return new errors/* UserError */.yo(`${shownFiles} has no group or target \`default\``, {
            fix: 'Name the targets or groups that are images in `bake-targets`, or those to build in `images`',
        });
    return new errors/* UserError */.yo(`${shownFiles} has no target or group of one of these names: ${names.join(', ')}`, {
        fix: 'Correct `bake-targets` or `images`; `docker buildx bake --print <name>` shows what a name means',
    });
}
function expandGroup(name, groups) {
    return (groups[name]?.targets ?? []).flatMap((each) => (each in groups && each !== name ? expandGroup(each, groups) : [each]));
}


/***/ })

};
