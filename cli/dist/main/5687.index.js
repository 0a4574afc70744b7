export const id = 5687;
export const ids = [5687];
export const modules = {

/***/ 95648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rn: () => (/* binding */ parseKeyList),
/* harmony export */   Yn: () => (/* binding */ defaultKeyId),
/* harmony export */   qC: () => (/* binding */ normalizeKeys)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75689);
/* harmony import */ var _shared_ssh_normalize_key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82340);


/** The id of a `RUN --mount=type=ssh` without `id`. Source: Docker "Dockerfile reference", `--mount=type=ssh`. */
const defaultKeyId = 'default';
/**
 * Parses the input `deploy-keys`: entries of `<name>: <key>`, or a JSON object of the same. A key may begin on the line of its name and
 * need not be indented, because a secret inserted by an expression is not. Keys are not validated yet.
 */
function parseKeyList(text) {
    if (text.trim() === '')
        return [];
    if (text.trimStart().startsWith('{'))
        return parseJson(text);
    const entries = [];
    let isInsideKey = false;
    for (const line of text.split(/\r?\n/)) {
        const [, name, rest = ''] = isInsideKey ? [] : (/^\s*([A-Za-z0-9][\w.-]*)\s*:\s*(?:\|-?\s*)?(.*)$/.exec(line) ?? []);
        if (name !== undefined && !name.startsWith('PuTTY'))
            entries.push([name, [rest]]);
        else if (line.trim() !== '' && entries.length === 0)
            throw formatError();
        else
            entries.at(-1)?.[1].push(line);
        if (line.includes('-----BEGIN'))
            isInsideKey = true;
        if (line.includes('-----END'))
            isInsideKey = false;
    }
    return entries.map(([name, lines]) => [name, lines.join('\n')]);
}
function parseJson(text) {
    try {
        const keys = JSON.parse(text);
        return Object.entries(keys).map(([name, key]) => [name, typeof key === 'string' ? key : '']);
    }
    catch {
        // The parser's message would show a part of the text.
        throw formatError();
    }
}
function formatError() {
    return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('Input `deploy-keys` does not read `<name>: <private key>`', {
        fix: 'Begin each key with a separate name, which is its `id` in `RUN --mount=type=ssh,id=<name>`',
    });
}
/** Validates and repairs all keys. Returns them by the id that a build mounts. */
function normalizeKeys(single, named) {
    const keys = new Map();
    const oneEach = 'Give each private key a separate name in the input `deploy-keys`';
    if (single !== undefined)
        keys.set(defaultKeyId, (0,_shared_ssh_normalize_key_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizeKey */ .l)(single, 'Input `deploy-key`', oneEach));
    for (const [name, text] of named) {
        if (keys.has(name))
            throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`The deploy key \`${name}\` is given twice`, {
                fix: name === defaultKeyId ? 'The input `deploy-key` has the same name; keep one of them' : 'Keep one of them',
            });
        keys.set(name, (0,_shared_ssh_normalize_key_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizeKey */ .l)(text, `The key \`${name}\` of the input \`deploy-keys\``, oneEach));
    }
    return keys;
}


/***/ }),

/***/ 58996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ findClient),
/* harmony export */   Ao: () => (/* binding */ firstClient),
/* harmony export */   NO: () => (/* binding */ lowMemoryEnv)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75689);

/** The user's choice comes first. A client on PATH that lacks buildx may shadow the one of the system. */
const clients = ['docker', '/usr/bin/docker'];
/**
 * The environment of a short-lived client: disables Go's garbage collector below 256 MiB and limits it to one thread, because several
 * clients run in parallel. Uses about 20 % of the CPU time, and is no slower with a large build context. Source: Go, "A Guide to the
 * Go Garbage Collector", "Memory limit"; package runtime, "Environment Variables".
 */
function lowMemoryEnv(env) {
    return { GOGC: 'off', GOMEMLIMIT: '256MiB', GOMAXPROCS: '1', ...env };
}
/** Finds a Docker client with buildx: a path, or a name on PATH. Needs no engine. */
async function findClient({ query, env }) {
    return await firstClient(async (docker) => await query(docker, ['buildx', 'version'], { env: lowMemoryEnv(env) }), (docker, { code }) => (code === 0 ? docker : undefined));
}
/**
 * Asks one client after the other until `accept` returns a value for an answer. It returns undefined for a client that lacks buildx.
 * `ask` throws a `UserError` for a client that is not installed.
 */
async function firstClient(ask, accept) {
    let problem;
    for (const docker of clients) {
        const answer = await undefinedIfMissing(ask(docker));
        if (answer === undefined)
            continue;
        const value = accept(docker, answer);
        if (value !== undefined) {
            const notice = problem === undefined ? undefined : `${problem}, so ${docker} is used`;
            return { state: 'found', value, notice };
        }
        problem ??= `${docker === 'docker' ? 'docker on PATH' : docker} has no buildx plugin`;
    }
    return { state: 'unavailable', reason: problem ?? 'docker is not installed' };
}
async function undefinedIfMissing(answer) {
    return await answer.catch((error) => {
        if (error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo)
            return undefined;
        throw error;
    });
}


/***/ }),

/***/ 16496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ findEngineSocket)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37067);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);




/** Source: docker/cli, cli-plugins/manager, "defaultSystemPluginDirs". */
const systemPluginFolders = ['local/lib', 'local/libexec', 'lib', 'libexec'].map((folder) => `/usr/${folder}/docker/cli-plugins`);
const timeoutMs = 5000;
/**
 * Finds the socket and the plugin that the client on PATH would use. To start the client for a question takes many times as long as the
 * answer. Undefined if only the client knows the way: another context, an engine elsewhere, a program that only has its name, no plugin.
 * Source: docker/cli, cli/command, "resolveContextName".
 */
function findEngineSocket(env) {
    const { DOCKER_HOST: host = '', DOCKER_CONTEXT: context = '', DOCKER_TLS_VERIFY: tls = '' } = env;
    if (tls !== '' || !/^(?:unix:\/\/\/.+)?$/.test(host) || !isPlainClient(env))
        return undefined;
    const folder = (env.DOCKER_CONFIG ?? '') || (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(env.HOME ?? (0,node_os__WEBPACK_IMPORTED_MODULE_2__.homedir)(), '.docker');
    const config = readConfig((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, 'config.json'));
    if (config === undefined || config.HttpHeaders !== undefined)
        return undefined;
    if (host === '' && !['', 'default'].includes(context || (config.currentContext ?? '')))
        return undefined;
    const plugins = [...(config.cliPluginsExtraDirs ?? []), (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, 'cli-plugins'), ...systemPluginFolders];
    const buildx = plugins.map((each) => (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(each, 'docker-buildx')).find(isExecutable);
    if (buildx === undefined)
        return undefined;
    const socketPath = host === '' ? '/var/run/docker.sock' : host.slice('unix://'.length);
    return { buildx, get: async (path, signal) => await getJson(socketPath, path, signal) };
}
/** Whether `docker` is Docker's own client, and not a script or a program of another name that may do anything. */
function isPlainClient(env) {
    const program = (env.PATH ?? '')
        .split(node_path__WEBPACK_IMPORTED_MODULE_3__.delimiter)
        .map((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, 'docker'))
        .find(isExecutable);
    if (program === undefined)
        return false;
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(program);
    return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(file) === 'docker' && !readStart(file).startsWith('#!');
}
function readStart(file) {
    const buffer = Buffer.alloc(2);
    const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file, 'r');
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, buffer);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
    return buffer.toString('latin1');
}
function isExecutable(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isFile();
    }
    catch {
        return false;
    }
}
/** Without a file, all settings have their defaults. Undefined if the file cannot be read. */
function readConfig(path) {
    try {
        return JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8'));
    }
    catch (error) {
        return error.code === 'ENOENT' ? {} : undefined;
    }
}
async function getJson(socketPath, path, signal) {
    return await new Promise((resolve, reject) => {
        const options = { socketPath, path, agent: false, signal: AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]) };
        const asking = (0,node_http__WEBPACK_IMPORTED_MODULE_1__.request)(options, (response) => {
            const chunks = [];
            response.on('data', (chunk) => chunks.push(chunk));
            response.once('error', reject);
            response.once('end', () => {
                const { statusCode = 0 } = response;
                if (statusCode === 404)
                    resolve(undefined);
                else if (statusCode !== 200)
                    reject(new Error(`The engine answered ${statusCode}`));
                else
                    resolve(parse(Buffer.concat(chunks).toString('utf8'), reject));
            });
        });
        asking.once('error', reject);
        asking.end();
    });
}
function parse(text, reject) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        reject(error);
        return undefined;
    }
}


/***/ }),

/***/ 53951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ canExportCache),
  GO: () => (/* binding */ findEngine),
  aY: () => (/* binding */ findEngineBySocket),
  x3: () => (/* binding */ hasOwnImageStore),
  SC: () => (/* binding */ withBuilder)
});

// EXTERNAL MODULE: ./.work/compiled/shared/src/process/runner.js + 5 modules
var runner = __webpack_require__(21895);
// EXTERNAL MODULE: ./.work/compiled/shared/src/errors.js
var errors = __webpack_require__(75689);
;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/engine/buildx-builder.js


const minute = 60_000;
/**
 * Checks a builder that the user named, starts it if it is stopped, and returns its driver. Source: docker buildx inspect, reference.
 */
async function prepareBuilder(run, engine, name) {
    const inspected = await run(engine.docker, ['buildx', 'inspect', name], { timeoutMs: minute });
    if (inspected.code !== 0)
        throw builderError(name, 'does not exist', {
            why: reasonIn(inspected.stderr),
            fix: 'Create it before this step, for example with `docker/setup-buildx-action`, and use its output `name`; `docker buildx ls` lists existing builders',
            commandFix: 'Create it with `docker buildx create`; `docker buildx ls` lists existing builders',
        });
    const { driver, endpoint, isRunning } = parseBuilder(inspected.stdout);
    if (driver === 'docker' && name !== engine.builder)
        throw builderError(name, 'belongs to another Docker context', {
            why: `This one is \`${engine.builder}\``,
            fix: 'Set `DOCKER_CONTEXT` or `DOCKER_HOST`, and remove `builder` and `BUILDX_BUILDER`',
        });
    if (isRunning)
        return driver;
    if (driver === 'remote')
        throw builderError(name, 'does not respond', { why: endpoint, fix: 'Start its buildkitd' });
    const started = await run(engine.docker, ['buildx', 'inspect', '--bootstrap', name], { timeoutMs: 5 * minute });
    if (started.code !== 0)
        throw builderError(name, 'could not be started', {
            why: started.timedOut ? 'It took longer than 5 minutes' : reasonIn(started.stderr),
            fix: `Its driver is \`${driver}\``,
        });
    return driver;
}
function parseBuilder(text) {
    const states = [...text.matchAll(/^Status:\s*(\S+)/gm)].map(([, state]) => state);
    return {
        driver: /^Driver:\s*(\S+)/m.exec(text)?.[1] ?? '',
        endpoint: /^Endpoint:\s*(\S+)/m.exec(text)?.[1] ?? '',
        isRunning: states.length > 0 && states.every((state) => state === 'running'),
    };
}
function builderError(name, problem, details) {
    return new errors/* UserError */.yo(`The builder \`${name}\` (\`builder\` or \`BUILDX_BUILDER\`) ${problem}`, details);
}
function reasonIn(stderr) {
    return (0,runner/* lastLine */.fM)(stderr).replace(/^ERROR: /, '');
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/engine/chosen-builder.js



/**
 * The name of the builder that `docker buildx use` has chosen for the engine of this Docker context, as docker/setup-buildx-action does;
 * undefined if there is none or the choice cannot be read.
 */
async function findChosenBuilder(env, context) {
    const { Key, Name = '', Global = false } = await readChoice(env);
    const host = env.DOCKER_HOST ?? '';
    const key = context !== 'default' ? context : host === '' ? 'unix:///var/run/docker.sock' : host;
    const isForEngine = Global || Key === key;
    return isForEngine && Name !== '' && Name !== context ? Name : undefined;
}
/** Source: Docker, "Build variables", `BUILDX_CONFIG`, and "Docker CLI", `DOCKER_CONFIG`. */
async function readChoice(env) {
    const dockerFolder = env.DOCKER_CONFIG ?? (0,external_node_path_.join)(env.HOME ?? (0,external_node_os_.homedir)(), '.docker');
    const text = await (0,promises_.readFile)((0,external_node_path_.join)(env.BUILDX_CONFIG ?? (0,external_node_path_.join)(dockerFolder, 'buildx'), 'current'), 'utf8').catch(() => '{}');
    try {
        return JSON.parse(text);
    }
    catch {
        return {};
    }
}

// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/engine/docker-client.js
var docker_client = __webpack_require__(58996);
// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/engine/engine-socket.js
var engine_socket = __webpack_require__(16496);
;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/engine/engine.js





/** Whether the builder can write caches, and images with attestations. Source: Docker, "containerd image store". */
function canExportCache({ driver, hasContainerdStore }) {
    return hasOwnImageStore({ driver }) || hasContainerdStore;
}
/** Whether the builder has a separate image store, so that it sees no image of the engine. */
function hasOwnImageStore({ driver }) {
    return driver !== 'docker';
}
/**
 * Finds the engine by its socket, which takes a tenth of the time of a client. Whether the plugin works is only seen when it builds.
 * Undefined if a client is needed, which also says why there is no answer.
 */
async function findEngineBySocket({ env, signal, }) {
    const socket = (0,engine_socket/* findEngineSocket */.d)(env);
    if (socket === undefined)
        return undefined;
    const info = await socket.get('/info', signal).catch(() => undefined);
    signal.throwIfAborted();
    if (info === undefined)
        return undefined;
    const engine = describeEngine(info, { docker: 'docker', buildx: [socket.buildx], builder: 'default' });
    return engine === undefined ? undefined : { state: 'found', engine };
}
/**
 * Finds a client that can build, with one call of each. Changes nothing, so it may run before it is known whether anything is built.
 * `DOCKER_HOST` and the Docker context are respected.
 */
async function findEngine({ run, env }) {
    const options = { timeoutMs: 20_000, env: (0,docker_client/* lowMemoryEnv */.NO)(env) };
    const searches = [];
    const client = await (0,docker_client/* firstClient */.Ao)(async (docker) => await run(docker, ['info', '--format', '{{json .}}'], options), (docker, answer) => {
        const info = parseInfo(answer);
        const plugin = info.ClientInfo?.Plugins?.find(({ Name, Err = '' }) => Name === 'buildx' && Err === '');
        const buildx = plugin?.Path === undefined ? [docker, 'buildx'] : [plugin.Path];
        const engine = describeEngine(info, { docker, buildx, builder: info.ClientInfo?.Context ?? 'default' });
        // Without an engine, Docker 26 has the reason in its answer and Docker 28 on standard error.
        const reason = `no Docker Engine responds: ${info.ServerErrors?.[0] ?? failureOf(answer)}`;
        const search = engine === undefined ? { state: 'unavailable', reason } : { state: 'found', engine };
        // Other programs have no `ClientInfo`.
        if (engine !== undefined || info.ClientInfo !== undefined)
            searches.push(search);
        // Every client would fail like this one, such as with a context that does not exist.
        return plugin === undefined && !hasNotStarted(answer) ? undefined : search;
    });
    if (client.state === 'found')
        return client.value.state === 'found' ? { ...client.value, notice: client.notice } : client.value;
    // If no client finds an engine, a missing plugin is not the reason: both would have to be there.
    return searches.every(({ state }) => state === 'unavailable') ? (searches[0] ?? client) : client;
}
/** Undefined if the engine did not answer. */
function describeEngine({ ServerVersion: version = '', DriverStatus, DockerRootDir: folder }, client) {
    if (version === '')
        return undefined;
    const hasContainerdStore = JSON.stringify(DriverStatus ?? []).includes('io.containerd.snapshotter.v1');
    return { ...client, version, ownBuilder: client.builder, driver: 'docker', hasContainerdStore, folder };
}
/**
 * The engine with a named builder, which is started if it is stopped. Without a name, the engine keeps its own builder, which needs no
 * export of the images; a line says so if the user chose another one for the client.
 */
async function withBuilder({ run, env, log }, engine, name) {
    if (name !== undefined)
        return { ...engine, builder: name, driver: await prepareBuilder(run, engine, name) };
    const chosen = await findChosenBuilder(env, engine.ownBuilder);
    if (chosen !== undefined)
        log.info(`The engine builds with its own builder, not with \`${chosen}\` of \`docker buildx use\`. Set \`BUILDX_BUILDER=${chosen}\` to use that one`);
    return engine;
}
/** Source: docker/cli, cli/command, "Failed to initialize". */
function hasNotStarted({ stderr }) {
    return /^Failed to initialize: /m.test(stderr);
}
function parseInfo({ stdout }) {
    try {
        return JSON.parse(stdout) ?? {};
    }
    catch {
        return {};
    }
}
function failureOf({ timedOut, stderr }) {
    // The path of a context that does not exist helps nobody.
    return timedOut ? 'it took longer than 20 s' : (0,runner/* lastLine */.fM)(stderr).replace(/^Failed to initialize: |: open .*$/g, '');
}


/***/ }),

/***/ 75038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zh: () => (/* binding */ findImageSizes),
/* harmony export */   hG: () => (/* binding */ familiarName),
/* harmony export */   oV: () => (/* binding */ inspectLocalImages),
/* harmony export */   zC: () => (/* binding */ inspectBySocket)
/* harmony export */ });
/* harmony import */ var _docker_client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58996);
/* harmony import */ var _engine_socket_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16496);


const format = '{"RepoTags": {{json .RepoTags}}, "RepoDigests": {{json .RepoDigests}}, "Id": {{json .Id}}, "Size": {{.Size}}, "Config": {"OnBuild": {{json .Config.OnBuild}}}}';
/** Looks up images in the engine, by its socket or with one call of a client. Without an engine, the result is empty. */
async function inspectLocalImages(context, references) {
    if (references.length === 0)
        return new Map();
    return (await askSocket(context, references)) ?? (await askClient(context, references));
}
/**
 * Asks the engine for images by its socket, in the order of the references. Undefined if a client is needed, as to say why one of them is
 * missing.
 */
async function inspectBySocket({ env, signal }, references) {
    const socket = env === undefined ? undefined : (0,_engine_socket_js__WEBPACK_IMPORTED_MODULE_1__/* .findEngineSocket */ .d)(env);
    if (socket === undefined)
        return undefined;
    const get = async (reference) => (await socket.get(`/images/${reference}/json`, signal));
    const images = await Promise.all(references.map(get)).catch(() => []);
    signal.throwIfAborted();
    const found = images.flatMap((image) => image ?? []);
    return found.length === references.length ? found : undefined;
}
/** Undefined if a client is needed. */
async function askSocket({ env, signal }, references) {
    const socket = (0,_engine_socket_js__WEBPACK_IMPORTED_MODULE_1__/* .findEngineSocket */ .d)(env);
    if (socket === undefined)
        return undefined;
    const get = async (reference) => (await socket.get(`/images/${reference}/json`, signal));
    const images = await Promise.all(references.map(get)).catch(() => undefined);
    signal.throwIfAborted();
    return images && new Map(images.flatMap((image) => (image === undefined ? [] : describeImage(image))));
}
function describeImage({ RepoTags, RepoDigests, Id: id, Size: size, Config }) {
    const names = [...(RepoTags ?? []), ...(RepoDigests ?? [])];
    return names.map((name) => [familiarName(name), { id, size, triggers: Config?.OnBuild ?? null }]);
}
async function askClient({ run, env }, references) {
    // The command fails if an image is missing, but still prints the others.
    const args = ['image', 'inspect', '--format', format, ...references];
    const answer = await (0,_docker_client_js__WEBPACK_IMPORTED_MODULE_0__/* .firstClient */ .Ao)(async (docker) => await run(docker, args, { timeoutMs: 20_000, env: (0,_docker_client_js__WEBPACK_IMPORTED_MODULE_0__/* .lowMemoryEnv */ .NO)(env) }), (_, { stdout }) => stdout);
    const lines = answer.state === 'found' ? answer.value.split('\n').filter((line) => line.startsWith('{')) : [];
    return new Map(lines.flatMap((line) => describeImage(JSON.parse(line))));
}
/** Bytes of images by their id. The engine is queried only for those that are not in `known`. */
async function findImageSizes(context, { docker }, known, ids) {
    const sizes = new Map([...known.values()].map(({ id, size }) => [id, size]));
    const unknown = [...new Set(ids)].filter((id) => !sizes.has(id));
    if (unknown.length === 0)
        return sizes;
    const inspected = await inspectBySocket(context, unknown);
    for (const { Id, Size } of inspected ?? [])
        sizes.set(Id, Size);
    if (inspected !== undefined)
        return sizes;
    const { stdout } = await context.run(docker, ['image', 'inspect', '--format', '{{.Id}} {{.Size}}', ...unknown]);
    for (const line of stdout.trim().split('\n')) {
        const [id = '', size = ''] = line.split(' ');
        sizes.set(id, Number(size));
    }
    return sizes;
}
/** The short form of a reference; a tag beside a digest is dropped. Source: distribution/reference, "FamiliarName". */
function familiarName(reference) {
    const short = reference.replace(/^(?:index\.)?docker\.io\/(?:library\/)?/, '').replace(/:[^/:@]*(?=@)/, '');
    return /[:@][^/]*$/.test(short) ? short : `${short}:latest`;
}


/***/ }),

/***/ 49335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DN: () => (/* binding */ platformSlug),
/* harmony export */   FL: () => (/* binding */ parsePlatform),
/* harmony export */   _g: () => (/* binding */ readRunners),
/* harmony export */   ol: () => (/* binding */ hostPlatform),
/* harmony export */   tj: () => (/* binding */ readPlatforms)
/* harmony export */ });
/** GitHub's runners, by their platform. Source: GitHub Docs, "GitHub-hosted runners reference". */
const hostedRunners = [
    ['linux/amd64', 'ubuntu-latest'],
    ['linux/arm64', 'ubuntu-24.04-arm'],
];
/** The platform of this machine. */
function hostPlatform() {
    const names = { x64: 'amd64', arm: 'arm/v7', ia32: '386' };
    return `linux/${names[process.arch] ?? process.arch}`;
}
/** Reads `platforms` without duplicates. */
function readPlatforms(input) {
    const platforms = new Set();
    for (const word of input.words('platforms')) {
        const platform = parsePlatform(word);
        if (platform === undefined)
            input.reject('platforms', `contains the invalid platform \`${word}\``, 'Use a list such as `linux/amd64, linux/arm64`');
        else
            platforms.add(platform);
    }
    return [...platforms];
}
/** Reads `runners` and returns the runner of each platform. A platform without a runner is rejected. */
function readRunners(input, platforms) {
    const runners = new Map(hostedRunners);
    for (const [name, labels] of input.entries('runners')) {
        const platform = parsePlatform(name.trim());
        const [first = '', ...more] = (labels ?? '').split(',').map((label) => label.trim());
        if (platform === undefined || [first, ...more].some((label) => !/^[\w.][\w.-]*$/.test(label)))
            input.reject('runners', `has the entry \`${[name, labels].filter((part) => part !== undefined).join('=')}\``, 'Write `linux/arm64=<label>`, or several labels with commas');
        else
            runners.set(platform, more.length === 0 ? first : [first, ...more]);
    }
    for (const platform of platforms)
        if (!runners.has(platform))
            input.reject('runners', `has no runner for ${platform}`, `Write a line \`${platform}=<label>\``);
    return runners;
}
/** The platform as part of a file or artifact name: `linux-arm64`. */
function platformSlug(platform) {
    return platform.replaceAll('/', '-');
}
/** Other names of architectures. Source: containerd/platforms, "normalizeArch". */
const architectures = {
    x86_64: 'amd64',
    'x86-64': 'amd64',
    aarch64: 'arm64',
    i386: '386',
    armhf: 'arm',
};
/** An architecture alone is one of Linux. Source: containerd/platforms, "Parse". */
const knownArchitecture = /^(?:amd64|arm64|arm|386|ppc64le|s390x|riscv64|loong64|x86_64|x86-64|aarch64|i386|armhf)$/;
/** Undefined for a text that is none. Source: containerd/platforms, "normalize": 64-bit ARM implies v8, and 32-bit ARM defaults to v7. */
function parsePlatform(written) {
    const text = knownArchitecture.test(written) ? `linux/${written}` : written;
    if (!/^linux\/[a-z0-9_-]+(?:\/v\d+)?$/.test(text))
        return undefined;
    const [, name = '', variant] = text.split('/');
    const architecture = architectures[name] ?? name;
    if (architecture === 'arm64' && variant === 'v8')
        return 'linux/arm64';
    if (architecture === 'arm' && variant === undefined)
        return 'linux/arm/v7';
    return variant === undefined ? `linux/${architecture}` : `linux/${architecture}/${variant}`;
}


/***/ }),

/***/ 26852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ findProjectName)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _pyproject_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(971);


/**
 * The name of the project as part of an image's name: that of `pyproject.toml`, or else of the repository. Source of the form: PyPA,
 * "Names and normalization".
 */
async function findProjectName({ workspace, env }) {
    const { name } = await (0,_pyproject_js__WEBPACK_IMPORTED_MODULE_1__/* .readPyproject */ .x)(workspace);
    const names = [name, env.GITHUB_REPOSITORY?.split('/')[1], (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(workspace)];
    return names.map((each) => normalize(each ?? '')).find((each) => each !== '') ?? 'app';
}
function normalize(name) {
    return name
        .toLowerCase()
        .replaceAll(/[^a-z0-9]+/g, '-')
        .replaceAll(/^-|-$/g, '');
}


/***/ }),

/***/ 971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ readPyproject)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _shared_config_parse_toml_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93005);
/* harmony import */ var _shared_config_toml_values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18014);




/** Reads the table `[project]`. Source: PyPA, "pyproject.toml specification". */
async function readPyproject(workspace) {
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, 'pyproject.toml'), 'utf8').catch(() => '');
    const { project } = await (0,_shared_config_parse_toml_js__WEBPACK_IMPORTED_MODULE_2__/* .parseToml */ .M)(text, 'pyproject.toml').catch(() => {
        // The actions that need the file say what is wrong with it.
        return {};
    });
    const table = (0,_shared_config_toml_values_js__WEBPACK_IMPORTED_MODULE_3__/* .isTomlTable */ .z_)(project) ? project : {};
    return { name: textOf(table.name), version: textOf(table.version), license: findLicense(table.license) };
}
/** A table `{ text = "MIT" }` is the older form; a text of several lines is the license itself. */
function findLicense(license) {
    const text = textOf((0,_shared_config_toml_values_js__WEBPACK_IMPORTED_MODULE_3__/* .isTomlTable */ .z_)(license) ? license.text : license);
    return text === undefined || text.includes('\n') ? undefined : text;
}
function textOf(value) {
    return typeof value === 'string' && value !== '' ? value : undefined;
}


/***/ }),

/***/ 9711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PI: () => (/* binding */ findBaseOverride),
/* harmony export */   gU: () => (/* binding */ resolveBase),
/* harmony export */   r2: () => (/* binding */ resolveBases)
/* harmony export */ });
/* harmony import */ var _parse_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43083);

/**
 * Finds the image that replaces an external base. A short name matches every repository that ends with it, in any registry and with
 * any tag: `python` matches python:3.12-slim and docker.io/library/python; `cuda` matches nvidia/cuda of Docker Hub and nvcr.io.
 */
function findBaseOverride(reference, overrides) {
    const { repository } = (0,_parse_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseReference */ .F2)(reference);
    for (const [name, override] of overrides) {
        const ending = name === 'cuda' ? 'nvidia/cuda' : name;
        if (repository === ending || repository.endsWith(`/${ending}`))
            return override;
    }
    return undefined;
}
/** The references of the images that are used for the external bases of these images, without duplicates. */
function resolveBases(images, overrides) {
    return [...new Set(images.flatMap(({ bases }) => bases.map(({ reference }) => resolveBase(reference, overrides))))];
}
/** The image that is used for an external base: its override, or the base itself. */
function resolveBase(reference, overrides) {
    return findBaseOverride(reference, overrides) ?? reference;
}


/***/ }),

/***/ 98509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ classifyFile),
/* harmony export */   t: () => (/* binding */ imageName)
/* harmony export */ });
const notDockerfiles = /(?:\.(?:md|rst|txt|j2|jinja2?|tmpl|tpl|template|in|bak|orig|rej|swp|old|disabled|sh|py|ya?ml|json)|~)$/i;
/**
 * Classifies a file by its name: `Dockerfile` or `Containerfile`, in any case, alone, with an ending (`Dockerfile.gpu`,
 * `Dockerfile-gpu`) or as an ending (`gpu.Dockerfile`). Sources: docker CLI reference, `docker buildx build --file`;
 * containers/buildah, "Containerfile"; VS Code and Linguist, which highlight these names.
 */
function classifyFile(name) {
    if (/\.(?:docker|container)ignore$/i.test(name))
        return { kind: 'other' };
    if (!/(?:docker|container)file/i.test(name))
        return { kind: 'other' };
    if (notDockerfiles.test(name))
        return { kind: 'lookalike' };
    const [, before, after] = /^(?:(.+)\.)?(?:docker|container)file(?:[._-](.+))?$/i.exec(name) ?? [];
    const isDockerfile = /^(?:docker|container)file(?:[._-]|$)|\.(?:docker|container)file$/i.test(name);
    return isDockerfile ? { kind: 'dockerfile', stem: before ?? after ?? '' } : { kind: 'lookalike' };
}
/**
 * The image that a Dockerfile defines: the folders between the searched one and the file, and what the name of the file says, joined by
 * `-` and in lower case. '' for a `Dockerfile` in the searched folder itself.
 */
function imageName(folders, stem) {
    return [...folders, stem]
        .filter((part) => part !== '')
        .join('-')
        .toLowerCase();
}


/***/ }),

/***/ 94404:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CL: () => (/* binding */ referencesOf),
/* harmony export */   Ub: () => (/* binding */ repositoriesOf),
/* harmony export */   _M: () => (/* binding */ repositoryOf),
/* harmony export */   fM: () => (/* binding */ tagsInRepository)
/* harmony export */ });
/* harmony import */ var _parse_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43083);

/**
 * The full references of an image, one per repository and tag. Its children are built from the first one. An image that is called like the
 * prefix, as that of the project by default, gets no prefix.
 */
function referencesOf(image, naming) {
    const { registries, prefix, tags, references } = naming;
    const known = references?.get(image);
    if (known !== undefined)
        return known;
    const name = prefix === `${image}-` ? image : `${prefix}${image}`;
    const [first = '', ...rest] = registries.flatMap((registry) => tags.map((tag) => `${registry === '' ? '' : `${registry}/`}${name}:${tag}`));
    return [first, ...rest];
}
/** The repositories of an image in all registries. */
function repositoriesOf(image, naming) {
    return [...new Set(referencesOf(image, naming).map((reference) => (0,_parse_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseReference */ .F2)(reference).repository))];
}
/** The repository of an image in the first registry: `<registry>/<prefix><image>`. */
function repositoryOf(image, naming) {
    return repositoriesOf(image, naming)[0] ?? '';
}
/** The tags of an image in one of its repositories. */
function tagsInRepository(image, repository, naming) {
    return referencesOf(image, naming).flatMap((reference) => {
        const parsed = (0,_parse_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseReference */ .F2)(reference);
        return parsed.repository === repository && parsed.tag !== undefined ? [parsed.tag] : [];
    });
}


/***/ }),

/***/ 77774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Yi: () => (/* binding */ accessTo),
  fW: () => (/* binding */ contextName),
  OC: () => (/* binding */ parseNamedContext),
  $C: () => (/* binding */ showContext)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/references/source-error.js
var source_error = __webpack_require__(27136);
;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/references/oci-layout.js



const tagAnnotation = 'org.opencontainers.image.ref.name';
/**
 * Finds an image in an OCI layout: by digest, or by its tag, or the only one. Throws a `SourceError` if there is none. Source: OCI image
 * specification, "Image Layout"; docker/buildx, build, "resolveDigest".
 */
function readOciLayout({ folder, absolute }, { tag = 'latest', digest }) {
    const index = readJson((0,external_node_path_.join)(absolute, 'index.json'));
    if (index?.manifests === undefined)
        throw new source_error/* SourceError */.c('which is no OCI layout: it has no valid `index.json`', 'Give the folder that `type=oci,tar=false` writes');
    const found = digest ?? findByTag(index.manifests, tag);
    if (found === undefined)
        throw new source_error/* SourceError */.c(`which has no image with the tag \`${tag}\``, `Write \`:<tag>\` or \`@<digest>\`. It has: ${listImages(index.manifests)}`);
    if (readBlob(absolute, found) === undefined)
        throw new source_error/* SourceError */.c(`which has no image ${found}`, `It has: ${listImages(index.manifests)}`);
    return { folder, digest: found, triggers: readTriggers(absolute, found) };
}
function findByTag(manifests, tag) {
    const tagged = manifests.find(({ annotations }) => annotations?.[tagAnnotation] === tag);
    return (tagged ?? (manifests.length === 1 ? manifests[0] : undefined))?.digest;
}
function listImages(manifests) {
    const names = manifests.map(({ digest, annotations }) => annotations?.[tagAnnotation] ?? digest);
    return names.join(', ') || 'none';
}
function readTriggers(folder, digest) {
    const manifest = readBlob(folder, digest);
    const config = manifest?.config === undefined ? undefined : readBlob(folder, manifest.config.digest);
    const others = (manifest?.manifests ?? []).flatMap((each) => readTriggers(folder, each.digest));
    return [...new Set([...(config?.config?.OnBuild ?? []), ...others])];
}
function readBlob(folder, digest) {
    const [, algorithm, hash] = /^(\w+):([0-9a-f]+)$/.exec(digest) ?? [];
    return algorithm === undefined || hash === undefined ? undefined : readJson((0,external_node_path_.join)(folder, 'blobs', algorithm, hash));
}
function readJson(path) {
    try {
        return JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8'));
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/references/parse-reference.js
var parse_reference = __webpack_require__(43083);
;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/references/named-context.js




/**
 * Parses the value of a named context; undefined if a problem of its folder is reported already. Throws a `SourceError` for what no
 * builder can use. Source: docker buildx build, `--build-context`; BuildKit, frontend/dockerui, "NamedContext".
 */
function parseNamedContext(value, { workspace, toFolder }) {
    const [, scheme = '', rest = ''] = /^(docker-image:\/\/|oci-layout:\/\/|target:)(.*)$/.exec(value) ?? [];
    if (scheme === 'target:')
        return { target: rest };
    if (scheme === 'docker-image://') {
        if (!(0,parse_reference/* isReference */.A_)(rest))
            throw new source_error/* SourceError */.c('which names no image', 'Write `docker-image://<reference>`');
        return { image: rest };
    }
    if (scheme === 'oci-layout://') {
        const [, path = '', tag, digest] = /^([^:@]*)(?::([^@]*))?(?:@(.*))?$/.exec(rest) ?? [];
        const folder = toFolder(path);
        return folder === undefined
            ? undefined
            : { layout: readOciLayout({ folder, absolute: (0,external_node_path_.join)(workspace, folder) }, { tag, digest }) };
    }
    if (/^(?:https?|git):\/\/|^git@[\w.-]+:/.test(value))
        return { url: checkAddress(value) };
    // A drive of Windows has one letter.
    if (/^(?:[a-z][a-z0-9+.-]+:|[\w.-]+@[\w.-]+:)/i.test(value))
        throw new source_error/* SourceError */.c('which the builder cannot read', 'Give a folder of the workspace, `https://…`, `git@<host>:<path>` for a repository through SSH, `docker-image://<reference>`, `oci-layout://<folder>` or `target:<image>`');
    const folder = toFolder(value);
    return folder === undefined ? undefined : { folder };
}
/** Rejects what would show a password to everyone who can list the processes or read the provenance of the image. */
function checkAddress(address) {
    if (address.startsWith('git@'))
        return address;
    if (!URL.canParse(address))
        throw new source_error/* SourceError */.c('which is no valid address', 'Correct it');
    const { username, password } = new URL(address);
    if (username !== '' || password !== '')
        throw new source_error/* SourceError */.c('which has a user or a password', 'Give the token of a Git repository as the secret `GIT_AUTH_TOKEN`, that of a file as `HTTP_AUTH_TOKEN_<host>` (BuildKit 0.27), or download it before this step');
    return address;
}
/** The value of a context for an error, without a user and a password. */
function showContext(value) {
    return value.replace(/:\/\/[^/@]*@/, '://…@');
}
/** The form in which the builder looks up a name: without the registry and the tag that are the default. Source: BuildKit, frontend/dockerui. */
function contextName(name) {
    return name.replace(/^(?:index\.)?docker\.io\/(?:library\/)?/, '').replace(/:latest$/, '');
}
/**
 * What the builder asks the client for when it fetches an address. It clones through SSH with the agent `default`. Source: BuildKit,
 * client/llb, "Git"; source/git, "authSecretNames"; source/http, "newHTTPRequest".
 */
function accessTo(address) {
    if (/^(?:ssh:\/\/|[\w.-]+@[\w.-]+:)/.test(address))
        return [{ type: 'ssh', id: 'default', required: true }];
    if (!/^https?:\/\//.test(address) || !URL.canParse(address))
        return [];
    const { host, hostname } = new URL(address);
    const git = ['GIT_AUTH_TOKEN', 'GIT_AUTH_HEADER'].flatMap((name) => [name, `${name}.${host}`]);
    const http = ['HTTP_AUTH_TOKEN', 'HTTP_AUTH_HEADER'].map((name) => `${name}_${hostname}`);
    return [...git, ...http].map((id) => ({ type: 'secret', id, required: false }));
}


/***/ }),

/***/ 43083:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A_: () => (/* binding */ isReference),
/* harmony export */   F2: () => (/* binding */ parseReference),
/* harmony export */   Z6: () => (/* binding */ isRepository),
/* harmony export */   dz: () => (/* binding */ isTag)
/* harmony export */ });
/** Splits an image reference; the result is only meaningful for a valid one. */
function parseReference(text) {
    const [name = '', digest] = text.split('@', 2);
    // A colon in the last path component starts the tag; an earlier one belongs to the registry's port.
    const [, repository = name, tag] = /^(.*?)(?::([\w][\w.-]*))?$/.exec(name) ?? [];
    return { repository, tag: tag === undefined || tag.includes('/') ? undefined : tag, digest };
}
/** Whether the text is a valid reference of an image. */
function isReference(text) {
    const { repository, digest } = parseReference(text);
    return isRepository(repository) && (digest === undefined || /^[a-z0-9]+(?:[.+_-][a-z0-9]+)*:[0-9a-f]{32,}$/i.test(digest));
}
/** Whether the text is a repository name: path components in lower case, after an optional registry. */
function isRepository(text) {
    const [first = '', ...rest] = text.split('/');
    const component = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/;
    const registry = /^[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*(?::[0-9]+)?$/;
    return (component.test(first) || (rest.length > 0 && registry.test(first))) && rest.every((part) => component.test(part));
}
/** Whether the text is a valid tag. */
function isTag(text) {
    return /^\w[\w.-]{0,127}$/.test(text);
}


/***/ }),

/***/ 27136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ SourceError)
/* harmony export */ });
/** Why a source cannot be used. The message goes on after the value: "`value`, which names no image". */
class SourceError extends Error {
    fix;
    constructor(problem, fix) {
        super(problem);
        this.fix = fix;
    }
}


/***/ }),

/***/ 24931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H$: () => (/* binding */ loginKey),
/* harmony export */   NC: () => (/* binding */ dockerFolder),
/* harmony export */   Og: () => (/* binding */ credentialsFor),
/* harmony export */   TO: () => (/* binding */ readDockerConfig),
/* harmony export */   Wp: () => (/* binding */ readEnvLogins)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75689);




const helperFix = "Check `credHelpers` and `credsStore` of Docker's configuration";
const helperTimeoutMs = 30_000;
/** Docker's configuration folder. Source: docker CLI reference, `DOCKER_CONFIG`. */
function dockerFolder(env) {
    const folder = env.DOCKER_CONFIG ?? '';
    return folder === '' ? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(env.HOME ?? (0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)(), '.docker') : folder;
}
/** Reads Docker's configuration. Returns an empty one if the file is missing or unreadable. */
async function readDockerConfig(env) {
    try {
        return JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dockerFolder(env), 'config.json'), 'utf8'));
    }
    catch {
        return {};
    }
}
/**
 * The logins of DOCKER_AUTH_CONFIG, which count before those of the configuration; none if it is not set or cannot be read. Source:
 * docker/cli, cli/config/configfile, "GetCredentialsStore".
 */
function readEnvLogins(env) {
    try {
        return JSON.parse(env.DOCKER_AUTH_CONFIG ?? '{}').auths ?? {};
    }
    catch {
        return {};
    }
}
/** The key under which Docker stores the login of a registry. Docker Hub keeps the address of its first API version. */
function loginKey(host) {
    return host === 'docker.io' || host === 'index.docker.io' ? 'https://index.docker.io/v1/' : host;
}
/** Reads the login that `docker login` saved for a registry, from the environment, its file or a credential helper. */
async function credentialsFor(context, host) {
    const config = await readDockerConfig(context.env);
    const key = loginKey(host);
    const ofEnv = readEnvLogins(context.env)[key];
    if (ofEnv !== undefined)
        return parseLogin(ofEnv);
    const helper = config.credHelpers?.[key] ?? config.credsStore ?? '';
    return helper === '' ? parseLogin(findSavedLogin(config, key)) : await askHelper(context, helper, key);
}
/** Older clients saved the address of the registry. Source: docker/cli, cli/config/credentials, "ConvertToHostname". */
function findSavedLogin({ auths = {} }, key) {
    const hostOf = (address) => URL.canParse(address) && address.includes('://') ? new URL(address).host : address.split('/')[0];
    return auths[key] ?? Object.entries(auths).find(([address]) => hostOf(address) === key)?.[1];
}
function parseLogin(saved = {}) {
    const { auth = '', username = '', password = '', identitytoken = '' } = saved;
    if (identitytoken !== '')
        return { identityToken: identitytoken };
    if (auth === '')
        return username === '' ? undefined : { user: username, password };
    const [, user, decoded] = /^([^:]*):([^]*)$/.exec(Buffer.from(auth, 'base64').toString('utf8')) ?? [];
    return user === undefined || decoded === undefined ? undefined : { user, password: decoded };
}
/** Source: docker/docker-credential-helpers, README, "Development": the key on standard input, JSON on standard output. */
async function askHelper({ run }, helper, key) {
    const program = `docker-credential-${helper}`;
    const answer = run(program, ['get'], { input: key, timeoutMs: helperTimeoutMs });
    const { code, stdout } = await answer.catch((error) => {
        if (!(error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo))
            throw error;
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`The credential helper for ${key} cannot be asked`, {
            why: error.message.split('. ')[0] ?? '',
            fix: helperFix.replace('Check', 'Install it, or change'),
        });
    });
    if (code !== 0)
        return undefined;
    // What it has printed may be a secret, so it is not shown.
    const { Username: user, Secret: password } = parseAnswer(stdout);
    if (typeof user !== 'string' || typeof password !== 'string')
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`\`${program}\` printed no login for ${key}`, { fix: helperFix });
    return user === '<token>' ? { identityToken: password } : { user, password };
}
function parseAnswer(text) {
    try {
        return (JSON.parse(text) ?? {});
    }
    catch {
        return {};
    }
}


/***/ }),

/***/ 63792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ parseLogin),
/* harmony export */   F: () => (/* binding */ withLogins)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _credentials_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24931);




/** What a copied configuration shares with the user's own: also the certificates for DOCKER_TLS_VERIFY. Source: docker CLI reference. */
const sharedEntries = ['contexts', 'buildx', 'cli-plugins', 'certs.d', 'ca.pem', 'cert.pem', 'key.pem'];
/**
 * Returns a context whose programs are logged in to these registries. Docker's configuration is copied to a folder `name` of the private
 * folder and the logins are added there; the user's own configuration stays as it is. Contexts, builders, plugins and
 * certificates are linked. The logins of DOCKER_AUTH_CONFIG, which would count before those of the file, become part of it.
 * Source: docker/cli, cli/config/configfile, where an empty credential helper means the file.
 */
async function withLogins(context, name, logins) {
    if (logins.length === 0)
        return context;
    const privateDir = await context.privateDir();
    const copy = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(privateDir.path, name);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(copy, { mode: 0o700 });
    const config = await (0,_credentials_js__WEBPACK_IMPORTED_MODULE_3__/* .readDockerConfig */ .TO)(context.env);
    const given = logins.map(({ host, user, password }) => [(0,_credentials_js__WEBPACK_IMPORTED_MODULE_3__/* .loginKey */ .H$)(host), encodeLogin(user, password)]);
    const added = { ...(0,_credentials_js__WEBPACK_IMPORTED_MODULE_3__/* .readEnvLogins */ .Wp)(context.env), ...Object.fromEntries(given) };
    const auths = { ...config.auths, ...added };
    const credHelpers = { ...config.credHelpers, ...Object.fromEntries(Object.keys(added).map((key) => [key, ''])) };
    await privateDir.write((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(name, 'config.json'), JSON.stringify({ ...config, auths, credHelpers }));
    for (const entry of sharedEntries) {
        const original = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,_credentials_js__WEBPACK_IMPORTED_MODULE_3__/* .dockerFolder */ .NC)(context.env), entry);
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(original))
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.symlink)(original, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(copy, entry));
    }
    return withDockerConfig(context, copy);
}
function encodeLogin(user, password) {
    return { auth: Buffer.from(`${user}:${password}`).toString('base64') };
}
function withDockerConfig(context, folder) {
    const env = { ...context.env, DOCKER_CONFIG: folder, DOCKER_AUTH_CONFIG: undefined };
    return {
        ...context,
        env,
        run: async (command, args, options = {}) => await context.run(command, args, { ...options, env: options.env ?? env }),
        query: async (command, args, options = {}) => await context.query(command, args, { ...options, env: options.env ?? env }),
    };
}
/**
 * Parses a line of `logins`: host, user and password, separated by spaces; undefined when it has another form. As for `docker login`, the
 * host may be in an address, or before a path. Source: docker/cli, cli/config/credentials, "ConvertToHostname".
 */
function parseLogin(line) {
    const [registry = '', user = '', password = '', ...rest] = line.split(/\s+/);
    const host = registry.replace(/^https?:\/\//i, '').replace(/\/.*$/, '');
    const isValid = password !== '' && rest.length === 0 && /^[A-Za-z0-9.-]+(?::\d+)?$/.test(host);
    return isValid ? { host: host.toLowerCase(), user, password } : undefined;
}


/***/ }),

/***/ 35467:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ parseLoginCommand),
/* harmony export */   runLoginCommands: () => (/* binding */ runLoginCommands)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75689);
/* harmony import */ var _shared_process_child_env_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(68234);
/* harmony import */ var _shared_process_parse_argv_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9120);
/* harmony import */ var _shared_process_runner_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21895);
/* harmony import */ var _docker_config_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63792);





const timeoutMs = 2 * 60_000;
/** Parses a line of `login-commands`: host, user and command, separated by spaces; undefined when it has another form. */
function parseLoginCommand(line) {
    const [, host = '', user = '', text = ''] = /^(\S+)\s+(\S+)\s+(.+)$/.exec(line) ?? [];
    const login = (0,_docker_config_js__WEBPACK_IMPORTED_MODULE_2__/* .parseLogin */ .$)(`${host} ${user} password`);
    const [program, ...args] = (0,_shared_process_parse_argv_js__WEBPACK_IMPORTED_MODULE_3__/* .parseArgv */ .S)(text) ?? [];
    if (login === undefined || user.includes(':') || program === undefined || program.startsWith('-'))
        return undefined;
    return { host: login.host, user, command: [program, ...args] };
}
/** Runs the commands of `login-commands`, and masks the passwords that they print. */
async function runLoginCommands(context, commands) {
    return await Promise.all(commands.map(async ({ host, user, command }) => {
        const password = await runLoginCommand(context, host, command);
        context.mask(password);
        return { host, user, password };
    }));
}
async function runLoginCommand({ run, env, workspace, signal }, host, [program, ...args]) {
    const name = `The command \`${program}\` of \`login-commands\` for ${host}`;
    const result = await run(program, args, { cwd: workspace, env: loginEnv(env), timeoutMs }).catch((error) => {
        if (signal.aborted)
            throw error;
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${name} could not be started`, { why: error instanceof Error ? error.message : '' });
    });
    if (result.timedOut)
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${name} took longer than 2 minutes`);
    if (result.code !== 0)
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${name} failed with exit code ${result.code}`, { why: (0,_shared_process_runner_js__WEBPACK_IMPORTED_MODULE_1__/* .lastLine */ .fM)(result.stderr) });
    const password = result.stdout.trim();
    // What else it may have printed could be a secret too, so it is not shown.
    if (password === '' || /\s/.test(password))
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${name} printed ${password === '' ? 'nothing' : 'more than one word'}`, {
            fix: 'Have it print only the password on standard output',
        });
    return password;
}
/** Without inputs, but with the means to get an identity token of the job. Source: GitHub Docs, "OpenID Connect reference". */
function loginEnv(env) {
    const { ACTIONS_ID_TOKEN_REQUEST_TOKEN: token } = env;
    return { ...(0,_shared_process_child_env_js__WEBPACK_IMPORTED_MODULE_4__/* .envForUserCommand */ .dW)(env), ...(token === undefined ? {} : { ACTIONS_ID_TOKEN_REQUEST_TOKEN: token }) };
}


/***/ }),

/***/ 88140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _f: () => (/* binding */ pullRequestTags),
/* harmony export */   eX: () => (/* binding */ matchesTag),
/* harmony export */   qz: () => (/* binding */ findClosedPullRequest)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

/** The values, as regular expressions, of placeholders that differ between the runs of a pull request. */
const varying = new Map([
    ['sha', '[0-9a-f]{40}'],
    ['short-sha', '[0-9a-f]{7}'],
    ['run', '[0-9]+'],
    ['date', '[0-9]{8}'],
]);
/** Such a placeholder in a pattern, in characters that a tag may have. */
const markOf = (name) => `__${name}__`;
/** The number of the pull request that the run says was closed. Source: GitHub "Webhook events and payloads", `pull_request`. */
function findClosedPullRequest(env) {
    if (!/^pull_request(?:_target)?$/.test(env.GITHUB_EVENT_NAME ?? ''))
        return undefined;
    try {
        const event = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(env.GITHUB_EVENT_PATH ?? '', 'utf8'));
        const { number, state } = event.pull_request ?? {};
        return event.action === 'closed' && state === 'closed' && Number.isSafeInteger(number) ? number : undefined;
    }
    catch {
        return undefined;
    }
}
/**
 * The tags that runs of a pull request write, as patterns for `matchesTag`. A template counts if nothing else looks like its tags: it has
 * letters beside its placeholders, such as `pr-{pr}` (`7` or `v7` could be a version), and the number has an end. Templates with values
 * that are unknown afterwards are left out.
 */
function pullRequestTags(templates, pullRequest) {
    return templates.flatMap((template) => {
        const text = template.replaceAll('{if:pull-request}', '');
        const literal = text.replaceAll(/\{[^{}]*\}/g, '');
        const hasLetters = /[A-Za-z]/.test(literal.replace(/^v(?![A-Za-z])/i, ''));
        const isOwn = text.includes('{pr}') && hasLetters && !/[0-9}]\{pr\}|\{pr\}[0-9{]/.test(text);
        const tag = text.replaceAll('{pr}', String(pullRequest));
        const pattern = tag.replaceAll(/\{([^{}]*)\}/g, (whole, name) => (varying.has(name) ? markOf(name) : whole));
        return isOwn && !/[{}]/.test(pattern) ? [pattern] : [];
    });
}
/** Whether a tag is what the pattern describes, from its first to its last character. */
function matchesTag(tag, pattern) {
    let source = pattern.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
    for (const [name, values] of varying)
        source = source.replaceAll(markOf(name), values);
    return new RegExp(`^${source}$`).test(tag);
}


/***/ }),

/***/ 57274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hj: () => (/* binding */ findNewerVersion),
/* harmony export */   fr: () => (/* binding */ isFinalVersion),
/* harmony export */   mx: () => (/* binding */ versionOfTag)
/* harmony export */ });
/* harmony import */ var _renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99687);

/** Whether a version is no pre-release: `1.2.3`, `1.2.post1` or, with a local label, `1.2.3+cu126`. Source: PEP 440. */
function isFinalVersion(version) {
    return /^(?:\d+!)?\d+(?:\.\d+)*(?:\.post\d+)?(?:\+[a-z\d]+(?:[._-][a-z\d]+)*)?$/i.test(version);
}
/** The version in the name of a Git tag, by the template of the releases or with an optional `v`; undefined if there is none. */
function versionOfTag(tag, template) {
    const [prefix = '', suffix = ''] = template.split('{version}');
    const isOfTemplate = tag.startsWith(prefix) && tag.endsWith(suffix) && tag.length > prefix.length + suffix.length;
    const version = isOfTemplate ? tag.slice(prefix.length, tag.length - suffix.length) : tag;
    return /^v?(\d.*)$/.exec(version)?.[1];
}
/** The newest final version of these that is newer than another; undefined if none is. */
function findNewerVersion(version, others) {
    const newer = others.filter((other) => isFinalVersion(other) && (0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__/* .explain */ .WE)(other) !== null && (0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .UD)(other, version) > 0);
    return newer.sort(_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .UD).at(-1);
}


/***/ }),

/***/ 79761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fg: () => (/* binding */ builderSecretId),
/* harmony export */   sD: () => (/* binding */ isTrustId),
/* harmony export */   yx: () => (/* binding */ trustSecrets)
/* harmony export */ });
/** The ids by which steps mount the trust store: `trust` to use it, `trust_bake` to leave it in the image. */
const trustIds = ['trust', 'trust_bake'];
function isTrustId(id) {
    return trustIds.some((each) => each === id);
}
/** The secrets that hold the trust store, by id. `trust_bake` only exists for `bake`. */
function trustSecrets(pem, use) {
    return trustIds.filter((id) => id === 'trust' || use === 'bake').map((id) => [id, pem]);
}
/** The id of a secret in the builder. That of the trust store holds its hash, so that a new store makes the steps that mount it run again. */
function builderSecretId(id, trustSha256) {
    return isTrustId(id) ? `${id}-${(trustSha256 ?? '').slice(0, 16)}` : id;
}


/***/ }),

/***/ 25687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  buildAllImages: () => (/* binding */ buildAllImages),
  checkImages: () => (/* binding */ checkImages),
  planImages: () => (/* binding */ planImages)
});

// EXTERNAL MODULE: ./.work/compiled/shared/src/network/network-settings.js
var network_settings = __webpack_require__(36361);
// EXTERNAL MODULE: ./.work/compiled/shared/src/process/hidden-env.js
var hidden_env = __webpack_require__(38946);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.work/compiled/shared/src/files/paths.js
var paths = __webpack_require__(27468);
// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/references/parse-reference.js
var parse_reference = __webpack_require__(43083);
;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/inputs/parse-fields.js
/**
 * Reads values by name. Names must match a pattern, and the last value of a name counts. `findValue` returns the value of an entry that
 * is only a name; without it, there is none.
 */
function readPairs(input, name, pattern, findValue) {
    const entries = input
        .entries(name)
        .map(([key, value]) => [key, value ?? (pattern.test(key) ? findValue?.(key) : undefined)]);
    const invalid = entries.filter(([key, value]) => value === undefined || !pattern.test(key));
    // A line may be one of a secret, so the error shows only what looks like a name, and nothing of a secret.
    const shown = name === 'secrets' ? [] : invalid.filter(([key]) => /^[^\s"']{1,60}$/.test(key));
    for (const [key] of shown)
        input.reject(name, `has an entry without a valid name: \`${key}\``, 'Write `name=value`');
    if (shown.length < invalid.length)
        input.reject(name, 'has a line that does not read `<name>=<value>`', 'Put an entry of several lines in quotes: `"<name>=<value>"`, with each quote in it doubled');
    return new Map(entries.flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])));
}
/** Reads a number. */
function readNumber(input, name, { pattern, fix }) {
    const text = input.text(name);
    if (!pattern.test(text) && !input.isRejected(name))
        input.reject(name, `is \`${text}\``, fix);
    return Number(text);
}
/** A positive decimal number below 10000. */
const positiveDecimal = /^(?!0+(?:\.0*)?$)\d{1,4}(?:\.\d+)?$/;

;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/inputs/cache-inputs.js




/** Reads the inputs of the cache. `buildContext` is relative to the workspace; a cache in it would be sent to the builder. */
function readCacheInputs({ env, workspace }, input, buildContext) {
    const kind = input.choice('cache');
    return {
        kind,
        tag: readTag(input),
        folder: kind === 'local' ? readFolder(input, (0,external_node_path_.resolve)(workspace, buildContext)) : rejectFolder(input, kind),
        limit: readNumber(input, 'cache-limit', { pattern: positiveDecimal, fix: 'Give GB, such as `2`' }) * 1e9,
        service: kind === 'gha' ? readServiceVariables(env) : {},
    };
}
function readTag(input) {
    const tag = input.text('cache-tag');
    if (tag !== '' && !(0,parse_reference/* isTag */.dz)(tag))
        input.reject('cache-tag', `is \`${tag}\``, 'Use letters, digits, `_`, `.` and `-`');
    return tag;
}
function readFolder(input, buildContext) {
    const folder = input.text('cache-directory');
    if (!(0,external_node_path_.isAbsolute)(folder) || /[",\n]/.test(folder))
        input.reject('cache-directory', folder === '' ? 'is missing' : `is \`${folder}\``, 'Give an absolute path without commas, such as `${{ runner.temp }}/image-cache`', 'Give an absolute path without commas');
    else if ((0,paths/* isInside */.FK)((0,paths/* resolveExistingPrefix */.CN)(buildContext), (0,paths/* resolveExistingPrefix */.CN)(folder)))
        input.reject('cache-directory', `is \`${folder}\`, which is in the build context`, 'Every build would send it to the builder');
    return folder;
}
/** A run that switches the cache off needs none of the folder that the configuration has for it. */
function rejectFolder(input, kind) {
    const folder = input.text('cache-directory');
    const isOverridden = input.isGiven('cache') && !input.isGiven('cache-directory');
    if (folder !== '' && !isOverridden)
        input.reject('cache-directory', `is set, but \`cache\` is \`${kind}\``, 'Only `cache: local` uses it');
    return folder;
}
/** Source: BuildKit, README, "GitHub Actions cache"; the client reads them from its own environment. */
const serviceVariables = ['ACTIONS_RUNTIME_TOKEN', 'ACTIONS_RESULTS_URL', 'ACTIONS_CACHE_URL', 'ACTIONS_CACHE_SERVICE_V2'];
function readServiceVariables(env) {
    const values = serviceVariables.map((name) => [name, env[name] ?? '']);
    return Object.fromEntries(values.filter(([, value]) => value !== ''));
}
/** A context whose programs do not get the token of the run. */
function withoutCacheToken(context) {
    const env = Object.fromEntries(Object.entries(context.env).filter(([name]) => !serviceVariables.includes(name)));
    return {
        ...context,
        env,
        run: async (command, args, options = {}) => await context.run(command, args, { ...options, env: options.env ?? env }),
        query: async (command, args, options = {}) => await context.query(command, args, { ...options, env: options.env ?? env }),
    };
}

// EXTERNAL MODULE: ./.work/compiled/shared/src/inputs/read-inputs.js + 3 modules
var read_inputs = __webpack_require__(10872);
// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/project/project-name.js
var project_name = __webpack_require__(26852);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/tags/versions.js
var versions = __webpack_require__(57274);
;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/tags/run-values.js


/** The placeholders without a parameter. */
const placeholderNames = [
    'version',
    'major',
    'minor',
    'sha',
    'short-sha',
    'branch',
    'tag',
    'pr',
    'run',
    'date',
    'edge',
];
/** What `{if:…}` can ask. Source: docker/metadata-action, `enable` and its global expressions. */
const conditions = ['default-branch', 'branch', 'tag', 'pull-request', 'schedule', 'final', 'pre-release'];
/**
 * The values of this run: `{version}`, `{major}`, `{minor}` (`1.2`), `{sha}`, `{short-sha}`, `{branch}`, `{tag}`, `{pr}`, `{run}`, `{date}`
 * (`20260131`, UTC), `{edge}` (on the default branch), and '' for each condition `{if:…}` that holds. Source: GitHub "Variables", default
 * environment variables.
 */
function placeholderValues(facts) {
    const { env, now } = facts;
    const [, kind = '', name = ''] = /^refs\/(heads|tags|pull)\/(.+)$/.exec(env.GITHUB_REF ?? '') ?? [];
    const branch = kind === 'heads' ? name : '';
    const version = findVersion(facts);
    // A pre-release of 1.2 does not count as 1.2: users of that tag expect a release. Source: PEP 440, "Pre-releases"; Semantic Versioning, 9.
    const [, major = '', minor = ''] = (0,versions/* isFinalVersion */.fr)(version) ? (/^(\d+)\.(\d+)/.exec(version) ?? []) : [];
    const isDefaultBranch = branch !== '' && branch === defaultBranch(env);
    const values = {
        version,
        major,
        minor: major === '' ? '' : `${major}.${minor}`,
        sha: env.GITHUB_SHA ?? '',
        'short-sha': (env.GITHUB_SHA ?? '').slice(0, 7),
        branch,
        tag: kind === 'tags' ? name : '',
        pr: kind === 'pull' ? (/^\d+(?=\/)/.exec(name)?.[0] ?? '') : '',
        run: env.GITHUB_RUN_NUMBER ?? '',
        date: formatDate(now, 'YYYYMMDD'),
        edge: isDefaultBranch ? 'edge' : '',
    };
    const holds = {
        'default-branch': isDefaultBranch,
        branch: kind === 'heads',
        tag: kind === 'tags',
        'pull-request': kind === 'pull',
        schedule: env.GITHUB_EVENT_NAME === 'schedule',
        final: (0,versions/* isFinalVersion */.fr)(version),
        'pre-release': version !== '' && !(0,versions/* isFinalVersion */.fr)(version),
    };
    return new Map([
        ...Object.entries(values).filter(([, value]) => value !== ''),
        ...conditions.filter((condition) => holds[condition]).map((condition) => [`if:${condition}`, '']),
        ['now', now.toISOString()],
    ]);
}
/** Formats a date in UTC: `YYYY`, `MM`, `DD`, `HH`, `mm` and `ss` are replaced. */
function formatDate(date, format) {
    const parts = /^(?<YYYY>\d+)-(?<MM>\d\d)-(?<DD>\d\d)T(?<HH>\d\d):(?<mm>\d\d):(?<ss>\d\d)/.exec(date.toISOString())?.groups ?? {};
    return format.replaceAll(/YYYY|MM|DD|HH|mm|ss/g, (part) => parts[part] ?? part);
}
/** The version that the run is about; '' if none. */
function findVersion({ env, version, tagTemplate }) {
    if (version !== '')
        return version.replace(/^v(?=\d)/, '');
    const [, tag] = /^refs\/tags\/(.+)$/.exec(env.GITHUB_REF ?? '') ?? [];
    return tag === undefined ? '' : ((0,versions/* versionOfTag */.mx)(tag, tagTemplate) ?? '');
}
/** Source: GitHub "Webhook events and payloads", `repository.default_branch`. */
function defaultBranch(env) {
    try {
        const event = JSON.parse((0,external_node_fs_.readFileSync)(env.GITHUB_EVENT_PATH ?? '', 'utf8'));
        return event.repository?.default_branch;
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./.work/compiled/shared/src/inputs/input-source.js
var input_source = __webpack_require__(80452);
;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/tags/tag-template.js

/** The default of `tag-template` of the action that releases. */
const defaultTemplate = 'v{version}';
/** How the releases of this repository name their tags: `tag-template` of `[tool.eleanor.release]`. */
async function readTagTemplate(env, config) {
    const ofEnvironment = env[(0,input_source/* variableName */.cG)('release', 'tag-template')] ?? '';
    const table = await config.findTable('release');
    const template = ofEnvironment === '' ? table?.values['tag-template'] : ofEnvironment;
    return typeof template === 'string' && template.includes('{version}') ? template : defaultTemplate;
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/inputs/placeholders.js

/** Replaces the placeholders of a text; undefined when one of them has no value in this run. */
function expandPlaceholders(template, values) {
    if (placeholdersIn(template).some((name) => findValue(name, values) === undefined))
        return undefined;
    return template.replaceAll(/\{([^{}]*)\}/g, (_, name) => findValue(name, values) ?? '');
}
/** The value of a placeholder, which may have a parameter: `{date:YYYY-MM}`, or `{tag:release-(.*)}` with the first group or the match. */
function findValue(name, values) {
    const [, kind, parameter = ''] = /^(date|tag):(.+)$/.exec(name) ?? [];
    if (kind === undefined)
        return values.get(name);
    if (kind === 'date')
        return formatDate(new Date(values.get('now') ?? 0), parameter);
    const match = new RegExp(parameter).exec(values.get('tag') ?? '');
    return match?.[1] ?? match?.[0];
}
/** Replaces the placeholders in the values of a map. Entries with a placeholder without a value are dropped. */
function expandPairs(input, name, pairs, values) {
    const expanded = new Map();
    for (const [key, template] of pairs) {
        rejectUnknownPlaceholder(input, name, template);
        const value = expandPlaceholders(template, values);
        if (value !== undefined)
            expanded.set(key, value);
    }
    return expanded;
}
/** Rejects an input that has a placeholder which does not exist. */
function rejectUnknownPlaceholder(input, name, template) {
    const unknown = placeholdersIn(template).find((each) => !isPlaceholder(each));
    if (unknown === undefined)
        return;
    const known = [...placeholderNames, 'date:<format>', 'tag:<pattern>', ...conditions.map((each) => `if:${each}`)];
    input.reject(name, `has \`{${unknown}}\``, `Known: ${known.map((each) => `{${each}}`).join(', ')}`);
}
function isPlaceholder(name) {
    const [, kind = '', parameter = ''] = /^(date|tag|if):(.+)$/.exec(name) ?? [];
    if (kind === 'if')
        return conditions.some((condition) => condition === parameter);
    if (kind === 'tag')
        return isPattern(parameter);
    return kind === 'date' || placeholderNames.some((each) => each === name);
}
function isPattern(text) {
    try {
        return new RegExp(text) instanceof RegExp;
    }
    catch {
        return false;
    }
}
/** Most characters of a tag. Source: distribution/reference, "reference.go". */
const maxTagLength = 128;
/** Turns a text into a valid tag: `feature/x` becomes `feature-x`. Source: distribution/reference, "reference.go". */
function sanitizeTag(text) {
    return replaceCharacters(text).slice(0, maxTagLength);
}
function replaceCharacters(text) {
    return text.replaceAll(/[^\w.-]+/g, '-').replace(/^[.-]+/, '');
}
/**
 * The tag of a template; undefined when a placeholder has no value. Characters that a tag cannot have are replaced in the values of
 * placeholders, not in what the user wrote. The name of a branch or a tag is shortened if the result is too long: what follows it may
 * distinguish two tags.
 */
function expandTag(template, values) {
    const expanded = expandPlaceholders(template, values);
    if (expanded === undefined || !template.includes('{'))
        return expanded;
    const surplus = replaceCharacters(expanded).length - maxTagLength;
    const name = ['branch', 'tag'].find((each) => template.includes(`{${each}}`)) ?? '';
    const value = values.get(name) ?? '';
    const surplusOfEach = Math.ceil(surplus / (template.split(`{${name}}`).length - 1));
    if (surplus <= 0 || surplusOfEach >= value.length)
        return sanitizeTag(expanded);
    return expandTag(template, new Map([...values, [name, value.slice(0, -surplusOfEach)]]));
}
function placeholdersIn(template) {
    return [...template.matchAll(/\{([^{}]*)\}/g)].map(([, name = '']) => name);
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/inputs/steps/step-inputs.js
const privileges = ['network.host', 'security.insecure', 'device'];
/** Reads `add-hosts`, `shm-size`, `ulimit` and `allow`. */
function readStepInputs(input) {
    return {
        addHosts: readHosts(input),
        shmSize: readShmSize(input),
        ulimits: readUlimits(input),
        allow: readPrivileges(input),
    };
}
/** The older form of the client, `<name>:<address>`, is accepted too. */
function readHosts(input) {
    return input.words('add-hosts').map((word) => {
        const [, name = '', address = ''] = /^([\w.-]+)[=:](.+)$/.exec(word) ?? [];
        if (!/^(?:[\d.]+|\[?[\da-f]*:[\da-f:.]+\]?|host-gateway)$/i.test(address))
            input.reject('add-hosts', `has \`${word}\``, 'Write `<name>=<IP address>`, or `<name>=host-gateway`');
        return `${name}=${address}`;
    });
}
/** Source of the pattern: docker/go-units, "RAMInBytes". */
function readShmSize(input) {
    const size = input.text('shm-size');
    if (size === '')
        return undefined;
    if (!/^\d+(?:\.\d+)?\s?(?:[kmgtp]?i?b?)$/i.test(size))
        input.reject('shm-size', `is \`${size}\``, 'Give a size such as `2g`');
    return size;
}
/** Source of the names and the form: docker/go-units, "ParseUlimit". */
function readUlimits(input) {
    const names = 'core|cpu|data|fsize|locks|memlock|msgqueue|nice|nofile|nproc|rss|rtprio|rttime|sigpending|stack';
    const pattern = new RegExp(`^(?:${names})=-?\\d+(?::-?\\d+)?$`);
    const limits = input.words('ulimit');
    for (const limit of limits)
        if (!pattern.test(limit))
            input.reject('ulimit', `has \`${limit}\``, 'Write `<name>=<soft>[:<hard>]`, such as `nofile=1024:2048`');
    return limits;
}
function readPrivileges(input) {
    const words = input.words('allow');
    for (const word of words)
        if (!privileges.some((each) => word === each || (each === 'device' && word.startsWith('device='))))
            input.reject('allow', `has \`${word}\``, `Allowed: ${privileges.join(', ')}`);
    return words;
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/inputs/build-inputs.js



/** Source: docker buildx build, `--annotation`: the documents, each with an optional platform, then the name. */
const annotationName = /^(?:(?:index|manifest)(?:-descriptor)?(?:\[[\w/]+\])?(?:,(?:index|manifest)(?:-descriptor)?(?:\[[\w/]+\])?)*:)?[a-z0-9][\w./-]*$/i;
/** Reads `build-args`, `labels`, `annotations`, `max-parallel`, `timeout`, `network`, `verify-variants`, `checks`, `base-tags`, `provenance`, `sbom`, `sbom-generator`, `builder`, `pull`, `no-cache`, `no-cache-filters` and the inputs of the steps. */
function readBuildInputs(input, values, env) {
    return {
        buildArgs: readBuildArgs(input, env),
        labels: expandPairs(input, 'labels', readPairs(input, 'labels', /^\w[\w./:-]*$/), values),
        annotations: expandPairs(input, 'annotations', readPairs(input, 'annotations', annotationName), values),
        maxParallel: readMaxParallel(input),
        timeoutMs: readNumber(input, 'timeout', { pattern: positiveDecimal, fix: 'Give minutes, such as `90`' }) * 60_000,
        network: input.choice('network'),
        verifyVariants: input.choice('verify-variants'),
        checks: input.choice('checks'),
        baseTags: input.choice('base-tags'),
        provenance: readProvenance(input),
        ...readSbom(input),
        builder: readBuilder(input, env),
        pull: input.choice('pull'),
        noCache: { everything: input.flag('no-cache'), stages: readStages(input) },
        steps: readStepInputs(input),
    };
}
function readMaxParallel(input) {
    if (input.text('max-parallel') === '')
        return undefined;
    return readNumber(input, 'max-parallel', { pattern: /^[1-9]\d?$/, fix: 'Give a number from 1 to 99' });
}
/** An argument without a value gets that of the variable of its name. Source: docker buildx build, `--build-arg`. */
function readBuildArgs(input, env) {
    const findValue = (key) => {
        const name = key.slice(key.lastIndexOf('.') + 1);
        const value = env[name];
        if (value === undefined)
            input.reject('build-args', `has \`${key}\` without a value, and there is no variable \`${name}\``, `Set the variable in \`env\` of the step, or write \`${key}=<value>\``, `Export the variable, or write \`${key}=<value>\``);
        return value ?? '';
    };
    const args = readPairs(input, 'build-args', /^([a-z0-9][a-z0-9._-]*\.)?[A-Za-z_]\w*$/, findValue);
    for (const [name, value] of args)
        if (value.includes('PRIVATE KEY-----'))
            input.reject('build-args', `has a private key as ${name}`, 'Build arguments stay in the image; use `deploy-key`', 'Build arguments stay in the image; add the key to your SSH agent');
    return args;
}
/** Source of the other forms: docker buildx build, `--provenance`; BuildKit, docs/attestations/slsa-provenance.md, `mode`. */
function readProvenance(input) {
    const choice = input.choice('provenance');
    if (choice === 'true' || choice === 'mode=max')
        return 'max';
    if (choice === 'mode=min')
        return 'min';
    return choice === 'false' ? 'off' : choice;
}
/** `sbom` may name the generator, too. Source: docker buildx build, `--sbom`. */
function readSbom(input) {
    const [, inSbom] = /^generator=(.*)$/.exec(input.text('sbom')) ?? [];
    const generator = input.text('sbom-generator');
    const name = inSbom === undefined ? 'sbom-generator' : 'sbom';
    const reference = inSbom ?? generator;
    if (inSbom !== undefined && generator !== '')
        input.reject('sbom', 'names a generator, and so does `sbom-generator`');
    if (reference !== '' && !/^[\w][\w./:@-]*$/.test(reference))
        input.reject(name, `is \`${input.text(name)}\``, 'Give the reference of an image');
    return { sbom: inSbom !== undefined || input.flag('sbom'), sbomGenerator: reference === '' ? undefined : reference };
}
/** Source of the pattern: BuildKit, Dockerfile parser, "reValidStageName"; a stage may also be given by its number. */
function readStages(input) {
    const stages = input.words('no-cache-filters');
    for (const stage of stages)
        if (!/^[a-z0-9][\w.-]*$/i.test(stage))
            input.reject('no-cache-filters', `has \`${stage}\``, 'Give names of stages');
    return stages;
}
/** Source: Docker, "Build variables", `BUILDX_BUILDER`; of the pattern: docker/buildx, store/util, "namePattern". */
function readBuilder(input, env) {
    const name = input.text('builder') || (env.BUILDX_BUILDER ?? '');
    if (name === '')
        return undefined;
    if (!/^[A-Za-z][\w.-]*$/.test(name))
        input.reject('builder', `is \`${name}\``, 'Give the name of a builder from the list of `docker buildx ls`');
    return name;
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/inputs/client-inputs.js


/** Reads the inputs of the client; undefined when no client is wanted. */
function readClientInputs(input, workspace) {
    const app = input.text('client');
    const directory = input.path('client-directory');
    const mode = input.choice('client-mode');
    const requirements = input.path('client-requirements', app === '' ? 'any' : 'file');
    const env = readEnv(input);
    if (app === '') {
        if (directory !== '')
            input.reject('client-directory', 'is set without `client`', 'Name the app, such as `eleanor.app:app`');
        return undefined;
    }
    if (!/^[\p{L}_][\p{L}\p{N}_.]*:[\p{L}_][\p{L}\p{N}_.]*$/u.test(app))
        input.reject('client', `is \`${app}\``, 'Write `<module>:<attribute>`, such as `eleanor.app:app`');
    validateDirectory(input, workspace, directory);
    if (requirements === '')
        input.reject('client-requirements', 'is empty', 'Name the lock file to import the app with');
    return { app, directory, mode, requirements, env };
}
function validateDirectory(input, workspace, directory) {
    if (directory === '')
        input.reject('client-directory', 'is missing', 'Name the folder of the client');
    else if (directory === '.')
        input.reject('client-directory', 'is the workspace', 'Give the client a separate folder');
    const file = findFileInPath(workspace, directory);
    if (file !== undefined)
        input.reject('client-directory', `is \`${directory}\`, but ${file} is a file`);
}
/** The first part of a path that is a file, so that the path cannot be a folder. */
function findFileInPath(workspace, path) {
    const parts = path.split('/');
    const prefixes = parts.map((_, index) => parts.slice(0, index + 1).join('/'));
    return prefixes.find((prefix) => (0,external_node_fs_.statSync)((0,external_node_path_.join)(workspace, prefix), { throwIfNoEntry: false })?.isFile() === true);
}
function readEnv(input) {
    const lines = input.lines('client-env').map((line) => /^([A-Za-z_]\w*)=(.*)$/.exec(line));
    if (lines.includes(null))
        input.reject('client-env', 'has a line that does not read `NAME=value`');
    return Object.fromEntries(lines.flatMap((match) => (match === null ? [] : [[match[1] ?? '', match[2] ?? '']])));
}

// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/inputs/input-definitions.js
var input_definitions = __webpack_require__(74572);
// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/inputs/platforms.js
var inputs_platforms = __webpack_require__(49335);
;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/inputs/mode-inputs.js

/** Reads `mode`, `push`, `dry-run`, `platforms`, `runners` and `artifact`. */
function readModeInputs(input) {
    const mode = input.choice('mode');
    const push = input.flag('push');
    if (push && (mode === 'plan' || mode === 'check'))
        input.reject('push', `is \`true\`, but a ${mode} builds nothing that could be pushed`);
    if (push && mode === 'prune')
        input.reject('push', 'is `true`, but `mode: prune` pushes nothing');
    const dryRun = input.flag('dry-run');
    if (dryRun && mode !== 'prune')
        input.reject('dry-run', `is \`true\`, but the mode is \`${mode}\``, 'Only `mode: prune` has it');
    const platforms = choosePlatforms(input, mode);
    const runners = (0,inputs_platforms/* readRunners */._g)(input, mode === 'plan' ? platforms : []);
    return { mode, push, dryRun, platforms, runners, artifact: readArtifact(input) };
}
/** The configuration lists the platforms of a release. A build on one machine, which has one of them, takes that of its engine. */
function choosePlatforms(input, mode) {
    const isOneMachine = mode === 'build' || mode === 'build-or-plan' || mode === 'check';
    return isOneMachine && !input.isGiven('platforms') ? [] : (0,inputs_platforms/* readPlatforms */.tj)(input);
}
/** Source of the pattern: @actions/artifact, "path-and-artifact-name-validation". */
function readArtifact(input) {
    const name = input.text('artifact');
    if (!/^[\w.-]{1,100}$/.test(name))
        input.reject('artifact', `is \`${name}\``, 'Use letters, digits, `_`, `.` and `-`, at most 100 characters');
    return name;
}
/** Rejects inputs that do not fit the mode or each other. */
function validateCombination(input, env, { mode, platforms, images, bakeFiles, registries }) {
    const sharesGraph = mode === 'build-digests' || mode === 'publish';
    if (platforms.length > 1 && (mode === 'build-digests' || mode === 'check'))
        input.reject('platforms', `has ${platforms.length} platforms, but \`mode: ${mode}\` takes one`);
    if (platforms.length > 1 && (mode === 'build' || mode === 'build-or-plan'))
        for (const [name, values] of [
            ['outputs', input.lines('outputs')],
            ['scan-command', input.text('scan-command')],
        ])
            if (values.length > 0)
                input.reject(name, `takes one platform, but \`platforms\` has ${platforms.length}`, 'Build each in a separate job');
    if (mode === 'build-digests' && platforms.length === 0)
        input.reject('platforms', 'is empty in `mode: build-digests`', 'Set it to `${{ matrix.platform }}`');
    if (mode === 'build-digests' && images.length === 0)
        input.reject('images', 'is empty in `mode: build-digests`', 'Set it to `${{ matrix.image }}`');
    if (sharesGraph && ['ACTIONS_RUNTIME_TOKEN', 'ACTIONS_RESULTS_URL'].some((name) => (env[name] ?? '') === ''))
        input.reject('mode', `is \`${mode}\`, but the artifact service, by which jobs pass images to each other, is unavailable`, 'Use `mode: build`, or run it as a job of GitHub Actions');
    if (mode === 'prune' && registries.includes(''))
        input.reject('registry', 'is empty in `mode: prune`', 'Give the registry and namespace of the images');
    // The tags of a bake file's targets name their registry.
    if (sharesGraph && bakeFiles.length === 0 && registries.includes(''))
        input.reject('registry', `is empty in \`mode: ${mode}\``, 'Jobs pass images to each other through a registry');
}

// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/tags/pull-request-tags.js
var pull_request_tags = __webpack_require__(88140);
;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/inputs/naming-inputs.js



/** Reads `prefix`, `registry` and `tags`. `{project}` in the prefix is the project's name. Registries are lower-cased, because owners on GitHub may have capitals. */
function readNaming(input, values, project) {
    const prefix = input.text('prefix').replaceAll('{project}', project);
    if (!(0,parse_reference/* isRepository */.Z6)(`${prefix}x`) || prefix.includes('/'))
        input.reject('prefix', `is \`${prefix}\``, 'Use lower-case letters, digits, and single `.`, `_` or `-` between them, or `{project}`');
    const [registry = '', ...more] = input.words('registry').map((word) => word.replace(/\/+$/, '').toLowerCase());
    for (const each of [registry, ...more])
        if (each !== '' && !(0,parse_reference/* isRepository */.Z6)(`${each}/x`))
            input.reject('registry', `has \`${each}\``, 'Give a registry and namespace without `https://`, such as `ghcr.io/owner`');
    return { prefix, registries: [registry, ...more], tags: readTags(input, values) };
}
/** Reads the same for `mode: prune`, with the tags of the pull request that was closed, as patterns. */
function readPrunedNaming(input, values, project, env) {
    const pullRequest = (0,pull_request_tags/* findClosedPullRequest */.qz)(env);
    if (pullRequest === undefined)
        input.reject('mode', 'is `prune`, but this run is not about a pull request that was closed', 'Start the workflow with `on: { pull_request: { types: [closed] } }`');
    const number = pullRequest ?? 0;
    const naming = readNaming(input, new Map([...values, ['pr', String(number)]]), project);
    const [first, ...rest] = (0,pull_request_tags/* pullRequestTags */._f)(input.words('tags'), number).map(sanitizeTag);
    if (first === undefined)
        input.reject('tags', 'has no tag that only pull requests have', 'Add that of their builds, such as `pr-{pr}`');
    return { ...naming, tags: [first ?? '', ...rest] };
}
/** Whether this is a tag in the form of docker/metadata-action: `type=semver,pattern={{version}}`, of which a comma separates the parts. */
function isMetadataRule(template) {
    return /^(?:type|pattern|value|enable|priority|prefix|suffix|event)=|\{\{/.test(template);
}
/** What to write instead of a tag that is none. */
function describeTag(template) {
    if (isMetadataRule(template))
        return 'Use placeholders, such as `{version}, {minor}, latest`';
    if (/[/:]/.test(template))
        return 'Give the tag without a name, such as `latest`: `registry` and `prefix` give the names of the images';
    return 'Use letters, digits, `_`, `.` and `-`, at most 128 characters for each tag';
}
function readTags(input, values) {
    const templates = input.words('tags');
    const tags = new Set();
    for (const template of templates) {
        rejectUnknownPlaceholder(input, 'tags', template);
        const tag = expandTag(template, values);
        const isRule = isMetadataRule(template);
        if (tag === undefined && !isRule)
            continue;
        if (tag !== undefined && !isRule && (0,parse_reference/* isTag */.dz)(tag))
            tags.add(tag);
        else
            input.reject('tags', `has \`${template}\``, describeTag(template));
    }
    const [first, ...rest] = tags;
    if (first !== undefined)
        return [first, ...rest];
    const allWithoutValue = templates.every((template) => expandPlaceholders(template, values) === undefined);
    if (templates.length > 0 && allWithoutValue && !input.isRejected('tags'))
        input.reject('tags', `is \`${templates.join(' ')}\`, and none of these has a value in this run`, 'Add one that has, such as `{sha}`');
    return ['latest'];
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/inputs/results/export-inputs.js


const types = ['oci', 'tar', 'local'];
const compressions = ['gzip', 'zstd', 'estargz', 'uncompressed'];
/** Reads `outputs`. */
function readExports(input, workspace) {
    const lines = input.lines('outputs').filter((line) => !isEngineOutput(input, line));
    const exports = lines.map((line) => readExport(input, workspace, line));
    const paths = exports.map(({ image, path }) => (image === undefined ? path : path.replaceAll('{image}', image)));
    const repeated = paths.find((path, index) => paths.indexOf(path) !== index);
    if (repeated !== undefined)
        input.reject('outputs', `writes \`${repeated}\` twice`);
    return exports;
}
/**
 * Whether a line is about the engine or a registry, which needs no file: the engine has each image, and `push` pushes. Other meanings
 * of these types are rejected. Source: docker buildx build, `--output`.
 */
function isEngineOutput(input, line) {
    const { fields } = splitLine(line);
    const type = fields.get('type') ?? '';
    if (!['docker', 'image', 'registry', 'cacheonly'].includes(type))
        return false;
    const other = [...fields.keys()].find((name) => name !== 'type' && !(name === 'push' && type === 'image'));
    const isPushed = type === 'registry' || fields.get('push') === 'true';
    if (type === 'cacheonly')
        input.reject('outputs', `keeps no image in \`${line}\``, 'Remove the line: images are scanned in the engine');
    else if (other === 'dest')
        input.reject('outputs', `has \`${line}\``, 'Write `type=oci,dest=…`, which `docker load` reads');
    else if (other !== undefined)
        input.reject('outputs', `has the field \`${other}\` in \`${line}\``, 'The names come from `registry`, `prefix` and `tags`');
    else if (isPushed && !input.isRejected('push') && !input.flag('push'))
        input.reject('outputs', `pushes in \`${line}\`, but \`push\` is not \`true\``, 'Set `push: true`');
    return true;
}
/** A line that is only a path is a folder. */
function splitLine(line) {
    const [, image, text = line] = /^(?!type=|dest=|compression=)([a-z0-9][\w.-]*)=(.*)$/.exec(line) ?? [];
    const isPath = text !== '-' && !/[=,]/.test(text);
    return {
        image,
        fields: new Map(isPath
            ? [
                ['type', 'local'],
                ['dest', text],
            ]
            : text.split(',').map((field) => splitField(field.trim()))),
    };
}
function readExport(input, workspace, line) {
    const { image, fields } = splitLine(line);
    const type = types.find((each) => each === fields.get('type'));
    const compression = compressions.find((each) => each === fields.get('compression'));
    const unknown = [...fields.keys()].find((name) => !['type', 'dest', 'compression'].includes(name));
    if (unknown !== undefined)
        input.reject('outputs', `has the field \`${unknown}\``, 'Allowed: type, dest, compression');
    if (type === undefined)
        input.reject('outputs', `has no known type in \`${line}\``, `Allowed: ${types.join(', ')}`);
    if (fields.has('compression') && compression === undefined)
        input.reject('outputs', `has no known compression in \`${line}\``, `Allowed: ${compressions.join(', ')}`);
    if (compression !== undefined && type !== 'oci')
        input.reject('outputs', `compresses in \`${line}\``, 'Only `type=oci` has layers to compress');
    return {
        image,
        type: type ?? 'oci',
        path: readPath(input, workspace, line, { type, dest: fields.get('dest') ?? '', image }),
        compression,
    };
}
/** What exists is replaced only if it is a file: a folder may have what nobody can restore. */
function readPath(input, workspace, line, { type, dest, image }) {
    if (dest === '') {
        input.reject('outputs', `has no \`dest\` in \`${line}\``, 'Write `type=oci,dest=dist/{image}.tar`');
        return '';
    }
    if (image === undefined && !dest.includes('{image}'))
        input.reject('outputs', `writes each image to \`${dest}\``, 'Put `{image}` into the path, or name one image: `app=type=oci,dest=app.tar`');
    const path = input.listedPath('outputs', dest);
    const existing = (0,external_node_fs_.statSync)((0,external_node_path_.join)(workspace, path), { throwIfNoEntry: false });
    if (existing === undefined)
        return path;
    if (type === 'local' ? !existing.isDirectory() || (0,external_node_fs_.readdirSync)((0,external_node_path_.join)(workspace, path)).length > 0 : !existing.isFile())
        input.reject('outputs', `writes to \`${dest}\`, which exists`, 'Delete it, or choose another path');
    return path;
}
function splitField(field) {
    const [, name = field, value = ''] = /^([^=]*)=(.*)$/.exec(field) ?? [];
    return [name, value];
}

// EXTERNAL MODULE: ./.work/compiled/shared/src/process/parse-argv.js
var parse_argv = __webpack_require__(9120);
;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/inputs/results/scan-inputs.js

/** Reads `scan-command`. */
function readScanCommand(input) {
    const text = input.text('scan-command');
    if (text === '')
        return undefined;
    const [program, ...args] = (0,parse_argv/* parseCommandTemplate */.N)(text) ?? [];
    if (program === undefined || program.startsWith('-')) {
        input.reject('scan-command', 'is no command without a shell', 'Move it into a script, such as `./scan.sh {archive}`');
        return undefined;
    }
    const unknown = /\{(?!image\}|archive\}|sarif\})[^{}]*\}/.exec(args.join(' '))?.[0];
    if (unknown !== undefined)
        input.reject('scan-command', `has \`${unknown}\``, 'Known: {image}, {archive}, {sarif}');
    if (!args.some((arg) => arg.includes('{archive}')))
        input.reject('scan-command', 'does not name the image', 'Pass `{archive}`, such as `trivy image --input {archive}`');
    return [program, ...args];
}

// EXTERNAL MODULE: ./.work/compiled/shared/src/signing/identity-token.js
var identity_token = __webpack_require__(27912);
;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/inputs/results/signing-inputs.js

/**
 * Reads `sign`, and rejects it if nothing is published or the run has no identity to sign with.
 */
function readSigningRule(input, env, { mode, push }) {
    const rule = input.choice('sign');
    if (rule === 'false')
        return rule;
    if (mode !== 'publish' && (!push || mode === 'build-digests'))
        input.reject('sign', `is \`${rule}\`, but this run publishes nothing that could be signed`, 'Set `push` to `true`');
    if (!(0,identity_token/* hasSigningIdentity */.Sc)(env))
        input.reject('sign', `is \`${rule}\`, but there is no identity to sign with`, 'Give the job `permissions: id-token: write`. Pull requests from forks never have an identity', 'Set the variable SIGSTORE_ID_TOKEN to an identity token for Sigstore');
    return rule;
}

// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/deploy-keys/parse-keys.js
var parse_keys = __webpack_require__(95648);
;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/registry/choose-logins.js
/** GitHub's registry, the only host that the token of a run is sent to. */
const githubRegistry = 'ghcr.io';
const dockerHub = 'docker.io';
/**
 * Returns the logins at the registries of the images: the password for the first one, and the token of the run for ghcr.io if the
 * password is not for it. The token is sent to no other host.
 */
function chooseLogins({ registries, user, password, token }) {
    const [first, ...others] = registries.map(registryHost);
    if (first === undefined)
        return [];
    const withPassword = password === '' ? [] : [{ host: first, user, password }];
    const forToken = password === '' ? [first, ...others] : others.filter((host) => host !== first);
    return token !== '' && forToken.includes(githubRegistry)
        ? [...withPassword, { host: githubRegistry, user, password: token }]
        : withPassword;
}
/** The host of `ghcr.io/owner`. A first part that is no host is a namespace on Docker Hub. Source: distribution/reference, "splitDockerDomain". */
function registryHost(registry) {
    const [first = ''] = registry.toLowerCase().split('/');
    return /[.:]/.test(first) || first === 'localhost' ? first : dockerHub;
}

// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/registry/docker-config.js
var docker_config = __webpack_require__(63792);
// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/registry/login-commands.js
var login_commands = __webpack_require__(35467);
// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/trust/secret-ids.js
var secret_ids = __webpack_require__(79761);
;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/inputs/steps/secret-sources.js


/** A file of the builder's secrets has at most this size. Source: BuildKit, session/secrets, "MaxSecretSize". */
const maxBytes = 500 * 1024;
/** Reads the secrets that `secret-files` and `secret-envs` name, by id. Errors show names only. */
function readSecretSources({ env, workspace }, input) {
    const secrets = new Map();
    for (const [id, file] of readSources(input, 'secret-files')) {
        const value = readSecretFile(input, workspace, file);
        if (value !== undefined)
            secrets.set(id, value);
    }
    for (const [id, name] of readSources(input, 'secret-envs')) {
        if (secrets.has(id))
            input.reject('secret-envs', `has \`${id}\`, which is in \`secret-files\`, too`);
        const value = env[name] ?? '';
        if (value.trim() === '')
            input.reject('secret-envs', `has no value for \`${id}\`: the variable \`${name}\` is empty`, 'Set it in `env` of the step', 'Export it');
        secrets.set(id, value);
    }
    return secrets;
}
function readSources(input, name) {
    return input.entries(name).flatMap(([id, source = '']) => {
        if (source !== '' && /^[A-Za-z0-9][\w.:-]*$/.test(id))
            return [[id, source]];
        input.reject(name, `has an entry that does not read \`<id>=<${name === 'secret-files' ? 'path' : 'variable'}>\``);
        return [];
    });
}
/** A step before this one may have written the file outside of the workspace, such as in the temporary folder of the runner. */
function readSecretFile(input, workspace, file) {
    const path = (0,external_node_path_.isAbsolute)(file) ? file : (0,external_node_path_.join)(workspace, input.listedPath('secret-files', file, 'file'));
    const entry = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
    if (entry?.isFile() !== true) {
        // A path in the workspace is reported when it is read.
        if ((0,external_node_path_.isAbsolute)(file))
            input.reject('secret-files', `has \`${file}\`, which is not a file`, 'Check the path');
        return undefined;
    }
    if (entry.size > maxBytes) {
        input.reject('secret-files', `has \`${file}\`, which is larger than 500 KB`, 'The builder accepts no larger secret');
        return undefined;
    }
    const bytes = (0,external_node_fs_.readFileSync)(path);
    const text = bytes.toString('utf8');
    if (Buffer.from(text).equals(bytes) && text.trim() !== '')
        return text;
    input.reject('secret-files', `has \`${file}\`, which ${text.trim() === '' ? 'is empty' : 'is not a text'}`, 'Encode it as base64');
    return undefined;
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/inputs/secret-inputs.js







const checkSecretExists = 'Check that the secret exists: a missing one is empty';
/** Reads keys, logins, `login-commands`, `secrets` and `known-hosts`. Masks the secrets in a list; `readInputs` masks each input as a whole. */
function readSecretInputs(context, input) {
    const { env, mask } = context;
    const deployKey = input.secret('deploy-key');
    const deployKeys = (0,parse_keys/* parseKeyList */.Rn)(input.secret('deploy-keys'));
    for (const [, key] of deployKeys)
        mask(key);
    return {
        deployKey: deployKey === '' ? undefined : deployKey,
        deployKeys,
        // A later login at the same registry replaces an earlier one.
        logins: [...readRegistryLogins({ env }, input), ...readLogins(mask, input)],
        loginCommands: readLoginCommands(input),
        secrets: readSecrets(context, input),
        knownHosts: input.lines('known-hosts'),
    };
}
/** Reads `registry-user`, `registry-password` and `token`. */
function readRegistryLogins({ env }, input) {
    const [password, token] = [input.secret('registry-password').trim(), input.secret('token').trim()];
    const registries = input.words('registry');
    const user = input.text('registry-user') || (env.GITHUB_ACTOR ?? '');
    if (password !== '' && registries.length === 0)
        input.reject('registry-password', 'is given without `registry`', 'Name the registry, or use `logins`');
    if (password !== '' && user === '')
        input.reject('registry-user', 'is missing', 'Name the user of `registry-password`');
    if (/[\s:]/.test(user))
        input.reject('registry-user', `is \`${user}\``, 'A user name has no spaces and no colon');
    return chooseLogins({ registries, user, password, token });
}
function readLogins(mask, input) {
    const logins = input.lines('logins').map(docker_config/* parseLogin */.$);
    for (const login of logins) {
        if (login === undefined)
            input.reject('logins', 'has a line that does not read `<registry> <user> <password>`', checkSecretExists);
        else
            mask(login.password);
    }
    return logins.filter((login) => login !== undefined);
}
function readLoginCommands(input) {
    const commands = input.lines('login-commands').map(login_commands/* parseLoginCommand */.e);
    if (commands.includes(undefined))
        input.reject('login-commands', 'has a line that does not read `<registry> <user> <command>`, without shell syntax', 'Move the command into a script, such as `registry.example.com robot ./print-password.sh`');
    return commands.filter((command) => command !== undefined);
}
function readSecrets(context, input) {
    const given = readPairs(input, 'secrets', /^[A-Za-z0-9][\w.:-]*$/);
    const sources = readSecretSources(context, input);
    for (const value of [...given.values(), ...sources.values()])
        context.mask(value);
    for (const [id, value] of given) {
        if (value.trim() === '')
            input.reject('secrets', `has no value for \`${id}\``, checkSecretExists);
        if (sources.has(id))
            input.reject('secrets', `has \`${id}\`, which a file or a variable gives, too`);
    }
    for (const id of [...given.keys(), ...sources.keys()]) {
        if ((0,secret_ids/* isTrustId */.sD)(id))
            input.reject('secrets', `has \`${id}\``, 'Use the input `trust-pem` for it');
        if (id === 'known_hosts')
            input.reject('secrets', `has \`${id}\``, 'Use the input `known-hosts` for it');
    }
    return new Map([...given, ...sources]);
}

// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/references/dockerfile-names.js
var dockerfile_names = __webpack_require__(98509);
// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/references/named-context.js + 1 modules
var named_context = __webpack_require__(77774);
// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/references/source-error.js
var source_error = __webpack_require__(27136);
;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/inputs/source-inputs.js








/** Reads `directory`, `dockerfiles`, `catalogue`, `bake-file`, `bake-variables`, `bake-targets`, `bake-set`, `images`, `context`, `build-contexts` and `base-images`. */
function readSourceInputs(input, workspace, values) {
    const bakeFiles = input.paths('bake-file', 'file');
    const catalogue = readCatalogueKind(input);
    const dockerfiles = readDockerfiles(input);
    const directory = bakeFiles.length > 0 || dockerfiles.size > 0 ? undefined : readDirectory(input, workspace, catalogue !== undefined);
    return {
        directory,
        dockerfiles,
        catalogue,
        buildsCatalogue: directory !== undefined || input.isSet('catalogue'),
        bakeFiles,
        bakeVariables: expandPairs(input, 'bake-variables', readPairs(input, 'bake-variables', /^[A-Za-z_]\w*$/), values),
        bakeTargets: input.words('bake-targets'),
        bakeOverrides: readOverrides(input),
        images: input.words('images'),
        context: readContext(input),
        contexts: readContexts(input, workspace),
        baseOverrides: readPairs(input, 'base-images', /^[a-z0-9][a-z0-9._/-]*$/),
    };
}
/** `true` is the older name of `guide`. */
function readCatalogueKind(input) {
    const choice = input.choice('catalogue');
    if (choice === 'false')
        return undefined;
    return choice === 'true' ? 'guide' : choice;
}
/** Only the default folder may be missing, if the workspace itself has a Dockerfile or the catalogue defines images. */
function readDirectory(input, workspace, hasCatalogue) {
    const isDefault = input.text('directory') === input_definitions/* imageInputs */.b.inputs.directory.default;
    const canBeMissing = isDefault && (hasCatalogue || (0,external_node_fs_.readdirSync)(workspace).some((name) => (0,dockerfile_names/* classifyFile */.T)(name).kind === 'dockerfile'));
    const isMissing = isDefault && !(0,external_node_fs_.existsSync)((0,external_node_path_.join)(workspace, input.path('directory')));
    if (canBeMissing && isMissing)
        return undefined;
    if (!isMissing)
        return input.path('directory', 'directory');
    input.reject('directory', 'defaults to `docker`, but the repository has neither this folder nor a Dockerfile at its root', 'Name the folder of the Dockerfiles, and check that the repository is checked out before this step', 'Name the folder of the Dockerfiles');
    return undefined;
}
function readDockerfiles(input) {
    const dockerfiles = new Map();
    for (const [image, value] of readPairs(input, 'dockerfiles', /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/)) {
        const [, file = '', stage] = /^([^#]*)(?:#(.+))?$/.exec(value) ?? [];
        dockerfiles.set(image, { path: input.listedPath('dockerfiles', file.trim(), 'file'), stage });
    }
    return dockerfiles;
}
/** The name can be that of an image. */
function readContexts(input, workspace) {
    const contexts = new Map();
    const toFolder = (path) => {
        const folder = input.listedPath('build-contexts', path, 'directory');
        return input.isRejected('build-contexts') ? undefined : folder;
    };
    for (const [name, text] of readPairs(input, 'build-contexts', /^[a-z0-9][\w./:@-]*$/)) {
        const value = text.trim();
        try {
            const context = (0,named_context/* parseNamedContext */.OC)(value, { workspace, toFolder });
            if (context !== undefined)
                contexts.set((0,named_context/* contextName */.fW)(name), context);
        }
        catch (error) {
            if (!(error instanceof source_error/* SourceError */.c))
                throw error;
            input.reject('build-contexts', `has \`${(0,named_context/* showContext */.$C)(value)}\`, ${error.message}`, error.fix);
        }
    }
    return contexts;
}
/** Rejects addresses, such as the default of docker/build-push-action. */
function readContext(input) {
    const context = input.text('context');
    if (!/^(?:https?|git|ssh):\/\/|^[\w.-]+@[\w.-]+:|^\{\{/.test(context))
        return input.path('context', 'directory');
    input.reject('context', `is \`${(0,named_context/* showContext */.$C)(context)}\`, which is no folder`, 'Check that repository out into a folder: its Dockerfiles, and what they copy, are checked before the builds. `build-contexts` takes addresses');
    return '.';
}
/** Source of the form: docker buildx bake, `--set`, with `*` in the name of a target. */
function readOverrides(input) {
    return input.lines('bake-set').map((line) => {
        if (!/^[\w*][\w.*-]*\.[\w.-]+\+?=/.test(line))
            input.reject('bake-set', `has an invalid line: \`${line.replace(/=.*$/, '')}\``, 'Write `<target>.<key>=<value>`');
        return line;
    });
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/inputs/trust-inputs.js

/** A longer text is the store itself, such as one in base64, and must not be shown as a path that does not exist. */
const longestPath = 200;
/** Reads `trust-pem`, `trust` and `trust-refresh`. */
function readTrustInputs(input) {
    const trustRefresh = readRefresh(input);
    const pem = input.secret('trust-pem');
    const trust = input.choice('trust');
    if (pem.trim() === '') {
        if (trust === 'bake' && trustRefresh === undefined)
            input.reject('trust', 'is `bake` without a trust store', 'Set `trust-pem` or `trust-refresh`');
        return { trustPem: undefined, trustRefresh, trust };
    }
    const isText = pem.includes('-----BEGIN') || pem.trim().includes('\n') || pem.trim().length > longestPath;
    if (trustRefresh !== undefined && (isText || 'url' in trustRefresh))
        input.reject('trust-refresh', 'cannot be combined with a trust store in `trust-pem`', 'Remove `trust-pem`; with a command, it may be the path of the file that the command writes');
    if (isText)
        return { trustPem: { text: pem }, trustRefresh, trust };
    const file = input.path('trust-pem', trustRefresh === undefined ? 'file' : 'any');
    return { trustPem: { file }, trustRefresh, trust };
}
/** A URL may hold a token, so errors never show it. */
function readRefresh(input) {
    const text = input.secret('trust-refresh').trim();
    if (text === '')
        return undefined;
    if (/^[a-z][a-z0-9+.-]*:\/\//i.test(text))
        return readRefreshUrl(input, text);
    if (text.startsWith('-')) {
        input.reject('trust-refresh', 'starts with `-`', 'Give a URL or a command, not an option');
        return undefined;
    }
    const [program, ...args] = (0,parse_argv/* parseArgv */.S)(text) ?? [];
    if (program !== undefined)
        return { command: [program, ...args] };
    input.reject('trust-refresh', 'is a command that needs a shell', 'Commands run without one: move it into a script or a Makefile');
    return undefined;
}
function readRefreshUrl(input, text) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (url?.protocol === 'https:' && url.username === '' && url.password === '')
        return { url };
    const problem = url?.protocol === 'https:' ? 'has a user name or a password in its URL' : 'is not a valid `https://` URL';
    input.reject('trust-refresh', problem, 'Whoever can change the response decides what the build trusts');
    return undefined;
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/inputs/variant-inputs.js

/** Reads `variants`, `default-variant` and `variant-suffix`. */
function readVariantInputs(input, tags) {
    const variants = readVariants(input);
    const names = variants.map(({ name }) => name);
    if (new Set(names).size < names.length)
        input.reject('variants', 'names one variant twice');
    const suffixIn = input.choice('variant-suffix');
    if (suffixIn === 'tag' && names.some((name) => tags.some((tag) => !(0,parse_reference/* isTag */.dz)(`${tag}-${name}`))))
        input.reject('variants', 'makes a tag longer than 128 characters', 'Shorten `tags` or the names of the variants');
    return { variants, defaultVariant: readDefaultVariant(input, names), suffixIn };
}
/** A value that contains spaces or commas can only be given in the configuration. */
function readVariants(input) {
    const maps = input.maps('variants') ?? input.lines('variants').map(parseLine);
    return maps.flatMap(([name, entries]) => {
        const variant = { name, args: new Map(entries) };
        if (isVariant(variant))
            return [variant];
        input.reject('variants', `has the invalid variant \`${name}\``, 'Write `<variant>: NAME=value NAME=value`');
        return [];
    });
}
function parseLine(line) {
    const [, name = line.split(/[:=]/)[0] ?? '', assignments = ''] = /^([^:\s]+):\s+(.*)$/.exec(line) ?? [];
    const words = assignments.split(/[\s,]+/).filter((word) => word !== '');
    return [name, words.map((word) => [/^[^=]*/.exec(word)?.[0] ?? '', /=(.*)$/.exec(word)?.[1] ?? ''])];
}
function isVariant({ name, args }) {
    const hasValidArgs = [...args].every(([arg, value]) => /^[A-Za-z_]\w*$/.test(arg) && value !== '');
    return (0,parse_reference/* isRepository */.Z6)(name) && !name.includes('/') && args.size > 0 && hasValidArgs;
}
function readDefaultVariant(input, names) {
    const defaultVariant = input.text('default-variant');
    if (defaultVariant === '')
        return undefined;
    if (!names.includes(defaultVariant))
        input.reject('default-variant', `is \`${defaultVariant}\`, which is not a variant`, `Known: ${names.join(', ') || 'none'}`);
    return defaultVariant;
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/inputs/read-inputs.js

















/** Reads and validates all inputs. Secrets come first, so that they are masked before anything else happens. */
async function readImageInputs(context) {
    const config = (0,read_inputs/* openInputConfig */.B)(context);
    const tagTemplate = await readTagTemplate(context.env, config);
    const project = await (0,project_name/* findProjectName */.U)(context);
    const read = (input) => {
        const secrets = readSecretInputs(context, input);
        const facts = { env: context.env, version: input.text('version'), tagTemplate, now: new Date() };
        const values = placeholderValues(facts);
        const sources = readSourceInputs(input, context.workspace, values);
        const mode = readModeInputs(input);
        const isPruning = mode.mode === 'prune';
        const naming = isPruning ? readPrunedNaming(input, values, project, context.env) : readNaming(input, values, project);
        validateCombination(input, context.env, { ...mode, ...sources, registries: naming.registries });
        const build = readBuildInputs(input, values, context.env);
        return {
            ...secrets,
            ...sources,
            ...mode,
            ...build,
            checks: mode.mode === 'check' && build.checks === 'off' ? 'fail' : build.checks,
            ...readTrustInputs(input),
            naming,
            latestRule: readLatestRule(input, findVersion(facts), tagTemplate),
            variants: readVariantInputs(input, naming.tags),
            exports: mode.mode === 'publish' || isPruning ? [] : readExports(input, context.workspace),
            scanCommand: readScanCommand(input),
            sign: readSigningRule(input, context.env, mode),
            cache: readCacheInputs(context, input, sources.context),
            client: isClientNeeded(input, mode.mode) ? readClientInputs(input, context.workspace) : undefined,
        };
    };
    return await (0,read_inputs/* readInputs */.K)(context, input_definitions/* imageInputs */.b, read, config);
}
function readLatestRule(input, version, tagTemplate) {
    return { latest: input.choice('latest'), version, tagTemplate, token: input.secret('token').trim() };
}
/** `publish` builds nothing, and the plan of a graph that several jobs build has already checked the client. */
function isClientNeeded(input, mode) {
    return mode !== 'publish' && mode !== 'prune' && !(mode === 'build-digests' && input.choice('client-mode') === 'check');
}

// EXTERNAL MODULE: ./.work/compiled/shared/src/concurrency/settle-all.js
var settle_all = __webpack_require__(70483);
// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/engine/engine.js + 2 modules
var engine = __webpack_require__(53951);
// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/engine/local-images.js
var local_images = __webpack_require__(75038);
// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/references/base-overrides.js
var base_overrides = __webpack_require__(9711);
// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/references/image-references.js
var image_references = __webpack_require__(94404);
;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/plan/probe-engine.js





/** Calls the engine, which takes longest, while `load` reads the Dockerfiles; and asks for its images as soon as these are known. */
async function probeEngine(context, mode, load) {
    if (mode === 'plan' || mode === 'publish' || mode === 'prune') {
        const search = { state: 'unavailable', reason: `the mode is \`${mode}\`` };
        return [await load(), { search, localImages: new Map() }];
    }
    const searching = (0,engine/* findEngineBySocket */.aY)(context).then(async (found) => found ?? (await (0,engine/* findEngine */.GO)(context)));
    const loading = load();
    const inspecting = loading.then(async (project) => await (0,local_images/* inspectLocalImages */.oV)(context, referencesIn(project)));
    const [project, search, localImages] = await (0,settle_all/* settleAll */.j)([loading, searching, inspecting]);
    return [project, { search, localImages }];
}
/** The bases of the images, and their names from earlier builds. */
function referencesIn({ nodes, inputs: { naming, baseOverrides } }) {
    const bases = (0,base_overrides/* resolveBases */.r2)(nodes, baseOverrides);
    return [...new Set([...bases, ...nodes.map(({ name }) => (0,image_references/* referencesOf */.CL)(name, naming)[0])])];
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/build-images.js





/** Reads the inputs and runs the mode that they name. */
async function buildImages(fullContext) {
    const given = await readImageInputs(fullContext);
    // The app that describes its API, and the commands of inputs, are code of others.
    if ([given.client, given.trustRefresh, given.scanCommand, given.loginCommands[0]].some((program) => program !== undefined))
        (0,hidden_env/* hideStepVariables */.QT)(fullContext.temp);
    const context = withoutCacheToken(fullContext);
    (0,network_settings/* useProxy */.C)(context, registryHosts(given));
    const inputs = await addCommandLogins(context, given);
    // The engine takes longest to respond, so it is queried before most of the code is loaded.
    const loadRun = async () => await __webpack_require__.e(/* import() */ 688).then(__webpack_require__.bind(__webpack_require__, 90688));
    const [project, probe] = await probeEngine(context, inputs.mode, async () => {
        const { loadProject } = await loadRun();
        return await loadProject(context, inputs);
    });
    const { runMode } = await loadRun();
    await runMode(context, project, probe, async (platform) => {
        const { loadProject } = await loadRun();
        return await loadProject(context, { ...inputs, platforms: [platform] });
    });
}
function registryHosts({ naming }) {
    return naming.registries.map((registry) => (registry.split('/')[0] ?? '').replace(/:\d+$/, ''));
}
/** Adds the logins of `login-commands`, except for a plan, which asks no registry. */
async function addCommandLogins(context, inputs) {
    const { loginCommands, logins, mode } = inputs;
    if (loginCommands.length === 0 || mode === 'plan')
        return inputs;
    const { runLoginCommands } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 35467));
    return { ...inputs, logins: [...logins, ...(await runLoginCommands(context, loginCommands))] };
}

// EXTERNAL MODULE: ./.work/compiled/cli/src/context/repository-env.js
var repository_env = __webpack_require__(13973);
// EXTERNAL MODULE: ./.work/compiled/cli/src/context/run-steps.js + 2 modules
var run_steps = __webpack_require__(41967);
;// CONCATENATED MODULE: ./.work/compiled/cli/src/commands/images.js



/** `eleanor images plan`: prints which images would be built, and from what. Needs no Docker Engine. */
async function planImages(call) {
    return await runImages(call, {
        mode: 'plan',
        info: 'none',
        results: ({ plan }) => formatPlan((plan ?? { images: [] })),
    });
}
/** `eleanor images check`: checks the Dockerfiles with BuildKit and builds nothing. Prints pinned bases whose tag has moved. */
async function checkImages(call) {
    return await runImages(call, {
        mode: 'check',
        results: (outputs) => formatMovedBases((outputs['moved-bases'] ?? [])),
    });
}
/** `eleanor images build`: builds the images. Prints the reference of each. */
async function buildAllImages(call) {
    return await runImages(call, { mode: 'build', results: ({ images }) => formatImages((images ?? {})) });
}
async function runImages(call, { mode, ...command }) {
    // A cache in the configuration is that of jobs, which a laptop cannot always reach.
    const { cache = 'off' } = call.inputs;
    return await (0,run_steps/* runSteps */.r)(call, {
        ...command,
        action: 'action-build-images',
        inputs: { mode, cache },
        env: repository_env/* readRepositoryEnv */.G,
        run: buildImages,
    });
}
function formatMovedBases(bases) {
    return bases.map(({ reference, file, line, digest }) => `${file}:${line}: ${reference} -> ${digest ?? 'no such tag'}`);
}
function formatPlan({ images }) {
    const width = Math.max(...images.map(({ name }) => name.length));
    return images.map(({ name, needs, bases }) => `${name.padEnd(width)}  from ${[...needs, ...bases].join(', ') || 'scratch'}`);
}
function formatImages(images) {
    return Object.values(images).map(({ reference }) => reference);
}


/***/ }),

/***/ 54113:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ parseRemoteUrl)
/* harmony export */ });
/** `git@host:owner/name.git`. Source: git-fetch(1), "GIT URLS". */
const scpPattern = /^(?:[^@/:]+@)?([^/:]+):(?!\/\/)\/?(.+)$/;
/** Reads the URL of a remote; undefined if it does not name a repository on a server, such as the path of a folder. */
function parseRemoteUrl(url) {
    const [host, path] = splitUrl(url.trim());
    const slug = /^\/?([^/]+\/[^/]+?)(?:\.git)?\/?$/.exec(path)?.[1];
    return host === '' || slug === undefined ? undefined : { server: `https://${host}`, slug };
}
function splitUrl(url) {
    if (URL.canParse(url)) {
        const { protocol, host, hostname, pathname } = new URL(url);
        if (protocol === 'http:' || protocol === 'https:')
            return [host, pathname];
        // The port of SSH is not that of the API.
        if (protocol === 'ssh:' || protocol === 'git:')
            return [hostname === 'ssh.github.com' ? 'github.com' : hostname, pathname];
    }
    const [, host = '', path = ''] = scpPattern.exec(url) ?? [];
    return [host, path];
}


/***/ }),

/***/ 13973:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ readRepositoryEnv)
/* harmony export */ });
/* harmony import */ var _remote_url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54113);

/**
 * The variables that a job has of its repository and commit, read from Git. Those that are set already win.
 * Source: GitHub "Variables reference", default environment variables; REST API, "Getting started" on GitHub Enterprise Server.
 */
async function readRepositoryEnv({ query }, folder, { env }) {
    const ask = async (...args) => {
        // Planning images needs no Git. A step that needs it reports that it is missing.
        const result = await query('git', args, { cwd: folder, env }).catch(() => undefined);
        return result?.code === 0 ? result.stdout.trim() : '';
    };
    const remote = (0,_remote_url_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRemoteUrl */ .J)(await ask('remote', 'get-url', 'origin'));
    const branch = await ask('symbolic-ref', '--quiet', '--short', 'HEAD');
    const found = {
        ...(remote === undefined ? {} : serverVariables(remote)),
        GITHUB_SHA: await ask('rev-parse', '--verify', '--quiet', 'HEAD'),
        ...(branch === '' ? {} : { GITHUB_REF: `refs/heads/${branch}`, GITHUB_REF_NAME: branch, GITHUB_REF_TYPE: 'branch' }),
    };
    return Object.fromEntries(Object.entries(found).filter(([name]) => (env[name] ?? '') === ''));
}
function serverVariables({ server, slug }) {
    const isEnterprise = server !== 'https://github.com';
    return {
        GITHUB_REPOSITORY: slug,
        GITHUB_SERVER_URL: server,
        GITHUB_API_URL: isEnterprise ? `${server}/api/v3` : 'https://api.github.com',
        GITHUB_GRAPHQL_URL: isEnterprise ? `${server}/api/graphql` : 'https://api.github.com/graphql',
    };
}


/***/ }),

/***/ 70483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ settleAll)
/* harmony export */ });
/**
 * Waits for all promises like `Promise.all`, but returns only after every one of them has settled: nothing still works in a folder
 * that the caller then removes. Throws the first failure in the order of the list.
 */
async function settleAll(work) {
    await Promise.allSettled(work);
    return await Promise.all(work);
}


/***/ }),

/***/ 59903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rk: () => (/* binding */ isConnectionError),
/* harmony export */   Y4: () => (/* binding */ isCertificateError),
/* harmony export */   gl: () => (/* binding */ describeNetworkError),
/* harmony export */   o8: () => (/* binding */ describeTrust),
/* harmony export */   rB: () => (/* binding */ isPermanentError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75689);

/**
 * Whether this is the error of a connection that could not be made or broke. Source: Fetch standard, "network error". The name is
 * compared, because the class of a runtime's own `fetch` may be that of another realm.
 */
function isConnectionError(error) {
    return error?.name === 'TypeError';
}
/** Whether the certificate of the server is not trusted. Source: Node.js, "X509 certificate error codes". */
function isCertificateError(error) {
    return /CERT|UNABLE_TO_/.test(codeOf(error));
}
/** Whether another attempt cannot help: unknown host names and invalid certificates stay what they are. */
function isPermanentError(error) {
    return codeOf(error) === 'ENOTFOUND' || isCertificateError(error);
}
/** Describes why no answer came: the cause of a failed `fetch`. */
function describeNetworkError(error) {
    const { cause } = error;
    return isConnectionError(error) && cause !== undefined ? (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(cause) : (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error);
}
/** Names the certificates that requests of this process trust. Source: Node.js, `NODE_EXTRA_CA_CERTS`. */
function describeTrust(env) {
    const extra = env.NODE_EXTRA_CA_CERTS ?? '';
    return `Trusted certificates: those of Node.js${extra === '' ? '; NODE_EXTRA_CA_CERTS adds more' : ` and of NODE_EXTRA_CA_CERTS=${extra}`}`;
}
function codeOf(error) {
    const { cause } = error;
    return cause?.code ?? '';
}


/***/ }),

/***/ 36361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

var node_http__WEBPACK_IMPORTED_MODULE_0___namespace_cache;
var node_tls__WEBPACK_IMPORTED_MODULE_2___namespace_cache;
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ useProxy),
/* harmony export */   N_: () => (/* binding */ trustCertificates)
/* harmony export */ });
/* unused harmony export chooseDirectHosts */
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77030);
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41692);



const proxyVariables = ['HTTP_PROXY', 'HTTPS_PROXY'];
/** Loopback never goes through a proxy, as for Docker. Source: Go, net/http, "ProxyFromEnvironment". */
const loopback = ['localhost', '127.0.0.1', '::1', '[::1]'];
/**
 * Sends every request of this process, such as those to a registry, through the proxy of the environment, which is read as Docker reads
 * it. `hosts` are the hosts that are known before. Sources: Node.js, "Built-in proxy support"; Go, golang.org/x/net/http/httpproxy.
 */
function useProxy({ env, log }, hosts = []) {
    const proxies = proxyVariables.map((name) => [name, readVariable(env, name)]).filter(([, value]) => value !== '');
    if (proxies.length === 0)
        return;
    const { setGlobalProxyFromEnv } = /*#__PURE__*/ (node_http__WEBPACK_IMPORTED_MODULE_0___namespace_cache || (node_http__WEBPACK_IMPORTED_MODULE_0___namespace_cache = __webpack_require__.t(node_http__WEBPACK_IMPORTED_MODULE_0__, 2)));
    if (setGlobalProxyFromEnv === undefined) {
        log.warning(`The proxy of HTTPS_PROXY is not used by this step itself: Node.js ${process.versions.node} cannot, 24.14 can`);
        return;
    }
    const urls = proxies.flatMap(([name, value]) => {
        const url = proxyUrl(value);
        if (url === undefined)
            log.warning(`The proxy of ${name} is not used by this step itself: only http and https proxies are`);
        return url === undefined ? [] : [[name, url]];
    });
    setGlobalProxyFromEnv({ ...Object.fromEntries(urls), NO_PROXY: chooseDirectHosts(env, hosts).join(',') });
}
/** The hosts that are asked without the proxy. An address in a network of NO_PROXY is one, which Node.js would not see. */
function chooseDirectHosts(env, hosts) {
    const entries = readVariable(env, 'NO_PROXY')
        .split(',')
        .map((entry) => entry.trim())
        .filter((entry) => entry !== '');
    const networks = new node_net__WEBPACK_IMPORTED_MODULE_1__.BlockList();
    for (const entry of entries) {
        const [, address = '', bits = ''] = /^([\da-f.:]+)\/(\d+)$/i.exec(entry) ?? [];
        const family = (0,node_net__WEBPACK_IMPORTED_MODULE_1__.isIP)(address);
        if (family !== 0 && Number(bits) <= (family === 4 ? 32 : 128))
            networks.addSubnet(address, Number(bits), family === 4 ? 'ipv4' : 'ipv6');
    }
    const inNetwork = hosts.filter((host) => {
        const address = host.replace(/^\[(.*)\]$/, '$1');
        return (0,node_net__WEBPACK_IMPORTED_MODULE_1__.isIP)(address) !== 0 && networks.check(address, (0,node_net__WEBPACK_IMPORTED_MODULE_1__.isIP)(address) === 4 ? 'ipv4' : 'ipv6');
    });
    return [...entries, ...inNetwork, ...loopback];
}
/** The name in capital letters counts first. */
function readVariable(env, name) {
    return [env[name], env[name.toLowerCase()]].map((value) => value?.trim() ?? '').find((value) => value !== '') ?? '';
}
/** An address without a scheme is one of an http proxy. Undefined for a proxy that requests cannot use. */
function proxyUrl(value) {
    const hasScheme = /^[a-z][a-z\d+.-]*:\/\//i.test(value);
    const url = hasScheme ? value : `http://${value}`;
    return /^https?:/i.test(url) && URL.canParse(url) ? url : undefined;
}
/** Has every request of this process trust these certificates, in addition to those that it trusts already. `pem` is text. */
function trustCertificates(pem) {
    const { setDefaultCACertificates } = /*#__PURE__*/ (node_tls__WEBPACK_IMPORTED_MODULE_2___namespace_cache || (node_tls__WEBPACK_IMPORTED_MODULE_2___namespace_cache = __webpack_require__.t(node_tls__WEBPACK_IMPORTED_MODULE_2__, 2)));
    setDefaultCACertificates?.([...node_tls__WEBPACK_IMPORTED_MODULE_2__.getCACertificates('default'), pem]);
}


/***/ }),

/***/ 38946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QT: () => (/* binding */ hideStepVariables)
/* harmony export */ });
/* unused harmony exports hideStepVariablesEarly, revealStepVariables */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _files_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27468);
/* harmony import */ var _child_env_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(68234);





/** Set in a process that has replaced itself: its own id, which stays the same. Another value was inherited, and says nothing. */
const replacedVariable = 'ELEANOR_REPLACED';
/**
 * Replaces this process by one whose environment holds no variable of the step. Call it before code of the project runs, and before
 * anything has been done: the action starts again, once. Any program of the same user can read the environment with which a process was
 * started (`/proc/<pid>/environ`), and there the inputs hold keys, and other variables tokens and the files of the runner.
 *
 * The variables go to the new process through its standard input: a file without a name, which `revealStepVariables` empties. Does
 * nothing outside a step, and where a process cannot be replaced: on Windows, and before Node.js 22.15.
 */
function hideStepVariables(temp, env = process.env) {
    const { execve } = process;
    const isStep = Object.keys(env).some((name) => name.startsWith('INPUT_'));
    if (!isStep || execve === undefined || process.platform === 'win32' || wasReplaced(env))
        return;
    const variables = Object.entries(env);
    const hidden = variables.filter(([name]) => (0,_child_env_js__WEBPACK_IMPORTED_MODULE_4__/* .isStepVariable */ .h7)(name));
    writeStandardInput(temp, JSON.stringify(Object.fromEntries(hidden)));
    const visible = variables.filter(([name]) => !(0,_child_env_js__WEBPACK_IMPORTED_MODULE_4__/* .isStepVariable */ .h7)(name));
    const args = [process.execPath, ...process.execArgv, ...process.argv.slice(1)];
    execve.call(process, process.execPath, args, { ...Object.fromEntries(visible), [replacedVariable]: String(process.pid) });
}
/**
 * Does the same before the context of the action exists. If the temporary folder cannot be used, nothing happens: the context and a later
 * `hideStepVariables` report it.
 */
function hideStepVariablesEarly(env = process.env) {
    const temp = env.RUNNER_TEMP ?? '';
    if (temp === '' || !isWritable(temp))
        return;
    try {
        hideStepVariables(temp, env);
    }
    catch {
        // Such as a full disk.
    }
}
/**
 * Returns the whole environment of the step. In a process that has replaced itself, the variables that clients of the runner's services
 * read are set in `env` again, where no other process sees them; the inputs are not, so that no program inherits them.
 */
function revealStepVariables(env) {
    if (!wasReplaced(env))
        return env;
    const hidden = JSON.parse(readStandardInput());
    for (const [name, value] of Object.entries(hidden))
        if (!name.startsWith('INPUT_'))
            env[name] = value;
    return { ...env, ...hidden };
}
function wasReplaced(env) {
    return env[replacedVariable] === String(process.pid);
}
/** How long another thread may keep the number of standard input, in milliseconds. */
const limitMs = 5000;
/**
 * Makes a file with this text standard input, which a replaced process keeps. The file has lost its name before the text is written.
 *
 * The system opens a file under the lowest number that is free, which another thread may take first, such as the one with which Node.js
 * reads `NODE_EXTRA_CA_CERTS`. It is waited for until that thread has closed its file. Source: open(2).
 */
function writeStandardInput(temp, text) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(temp, `eleanor-private-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`);
    const pause = new Int32Array(new SharedArrayBuffer(4));
    closeStandardInput();
    for (let waited = 0; waited < limitMs; waited++) {
        const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, 'wx+', 0o600);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.unlinkSync)(path);
        if (file === 0) {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeSync)(file, text);
            return;
        }
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file);
        Atomics.wait(pause, 0, 0, 1);
    }
    throw new Error('Standard input could not be replaced, because another thread keeps its number');
}
function closeStandardInput() {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(0);
    }
    catch (error) {
        // Closed already, by an earlier attempt or by who has started this process.
        if (error.code !== 'EBADF')
            throw error;
    }
}
/** Reads and empties the file. It stays open: while its number is free, another thread may take it. */
function readStandardInput() {
    const bytes = Buffer.alloc(fstatSync(0).size);
    readSync(0, bytes, 0, bytes.length, 0);
    ftruncateSync(0);
    return bytes.toString('utf8');
}


/***/ }),

/***/ 9120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ parseCommandTemplate),
/* harmony export */   S: () => (/* binding */ parseArgv)
/* harmony export */ });
/** Characters that have a meaning only in a shell. */
const shellSyntax = /[;&|<>`$(){}*?!\n\\]/;
/**
 * Splits a command line into arguments. Single and double quotes work as in a shell; nothing else does, because no shell runs it.
 * Undefined if a quote is not closed, or if shell syntax appears outside of quotes.
 */
function parseArgv(text) {
    const words = [];
    const unmatched = text.trim().replaceAll(/\s*((?:[^\s'"]|'[^']*'|"[^"]*")+)/g, (_, word) => {
        words.push(word);
        return '';
    });
    const unquoted = (word) => word.replaceAll(/'[^']*'|"[^"]*"/g, '');
    if (unmatched.trim() !== '' || words.some((word) => shellSyntax.test(unquoted(word))))
        return undefined;
    return words.map((word) => word.replaceAll(/'([^']*)'|"([^"]*)"/g, (_, single, double) => single ?? double ?? ''));
}
/**
 * Splits a command line like `parseArgv`, which may have placeholders such as `{version}`: their braces are no shell syntax. They stay in
 * the words. Undefined for an empty text, too.
 */
function parseCommandTemplate(text) {
    const words = parseArgv(text.replaceAll(/\{([\w-]+)\}/g, '\u0001$1\u0002'));
    const [program, ...args] = words?.map((word) => word.replaceAll('\u0001', '{').replaceAll('\u0002', '}')) ?? [];
    return program === undefined || program === '' ? undefined : [program, ...args];
}


/***/ }),

/***/ 27912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sc: () => (/* binding */ hasSigningIdentity),
/* harmony export */   iC: () => (/* binding */ hasJobIdentity),
/* harmony export */   lc: () => (/* binding */ requestIdentityToken)
/* harmony export */ });
/* harmony import */ var _network_network_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59903);

const audience = 'sigstore';
const timeoutMs = 20_000;
/** Whether the job has an OIDC identity. Source: GitHub "OpenID Connect reference", methods for requesting the token. */
function hasJobIdentity({ ACTIONS_ID_TOKEN_REQUEST_URL: url = '', ACTIONS_ID_TOKEN_REQUEST_TOKEN: token = '', }) {
    return url !== '' && token !== '';
}
/** Whether there is an identity to sign with. Sources: those of `requestIdentityToken`. */
function hasSigningIdentity(env) {
    return (env.SIGSTORE_ID_TOKEN ?? '') !== '' || hasJobIdentity(env);
}
/**
 * Returns a new identity token for Sigstore: that of the environment, or one of the job. It is masked. Sources: cosign, `SIGSTORE_ID_TOKEN`;
 * GitHub "OpenID Connect reference", methods for requesting the token.
 */
async function requestIdentityToken({ env, mask }) {
    const token = env.SIGSTORE_ID_TOKEN ?? '';
    if (token !== '') {
        mask(token);
        return token;
    }
    const url = new URL(env.ACTIONS_ID_TOKEN_REQUEST_URL ?? '');
    url.searchParams.set('audience', audience);
    const authorization = `Bearer ${env.ACTIONS_ID_TOKEN_REQUEST_TOKEN ?? ''}`;
    const response = await fetch(url, { headers: { authorization }, signal: AbortSignal.timeout(timeoutMs) }).catch((error) => {
        throw new Error(`the identity service of the job did not answer (${(0,_network_network_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .describeNetworkError */ .gl)(error)})`);
    });
    if (!response.ok)
        throw new Error(`the identity service of the job answered ${response.status}`);
    const { value = '' } = (await response.json());
    if (value === '')
        throw new Error('the identity service of the job gave no token');
    mask(value);
    return value;
}


/***/ }),

/***/ 82340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ keyErrorsFor),
  l: () => (/* binding */ normalizeKey)
});

// EXTERNAL MODULE: ./.work/compiled/shared/src/errors.js
var errors = __webpack_require__(75689);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./.work/compiled/shared/src/ssh/unwrap-key.js
/** The first byte of a key in DER. Source: X.690, 8.9. */
const derSequence = 0x30;
const openSshMagic = 'openssh-key-v1\0';
/** Layers of base64 that are taken off. */
const maxLayers = 3;
/**
 * Takes off what was put around a key file: quotes, and base64 of the whole file, also twice. Bytes of a key alone, such as those of
 * `openssl … -outform DER`, become PEM text. Any other text is returned unchanged.
 */
function unwrapKey(given) {
    let text = given;
    for (let count = 0; count < maxLayers; count++) {
        const decoded = decodeBase64(withoutQuotes(text));
        if (decoded === undefined)
            return given;
        const pem = pemOf(decoded);
        if (pem !== undefined)
            return pem;
        text = decoded.toString('latin1');
        if (/-----BEGIN |^PuTTY-User-Key-File/.test(text))
            return text;
    }
    return given;
}
/** Quotes stay around other texts, such as JSON, whose escapes are resolved later. */
function withoutQuotes(text) {
    return /^\s*(["'])([^"']*)\1\s*$/.exec(text)?.[2] ?? text;
}
/** Undefined for a text that is not base64, and for one that has only words. */
function decodeBase64(text) {
    const isBase64 = /^[A-Za-z0-9+/_\s-]+={0,2}\s*$/.test(text);
    return isBase64 && !text.includes('-----') ? Buffer.from(text, 'base64') : undefined;
}
function pemOf(bytes) {
    if (bytes.toString('latin1', 0, openSshMagic.length) === openSshMagic)
        return toPem('OPENSSH PRIVATE KEY', bytes);
    const label = bytes[0] === derSequence ? labelOf(bytes) : undefined;
    return label === undefined ? undefined : toPem(label, bytes);
}
/**
 * The label of the PEM form of a key in DER. Its first field is the version; the second one shows the format: an integer (RSA), an
 * octet string (elliptic curve), or a sequence (PKCS #8). Source: RFC 8017, A.1.2; RFC 5915; RFC 5958.
 */
function labelOf(bytes) {
    const length = bytes[1] ?? 0;
    const fields = bytes.subarray(length < 0x80 ? 2 : 2 + length - 0x80);
    if (fields[0] !== 0x02 || fields[1] !== 1)
        return undefined;
    const labels = new Map([
        [0x02, 'RSA PRIVATE KEY'],
        [0x04, 'EC PRIVATE KEY'],
        [derSequence, 'PRIVATE KEY'],
    ]);
    return labels.get(fields[3] ?? 0);
}
/** Writes bytes as PEM text. Source: RFC 7468, section 3. */
function toPem(label, bytes) {
    const lines = bytes.toString('base64').match(/.{1,64}/g) ?? [];
    return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ''].join('\n');
}

;// CONCATENATED MODULE: ./.work/compiled/shared/src/ssh/openssh-key.js


/** Curves of the ECDSA keys of OpenSSH, by OpenSSL's names. Source: RFC 5656, section 10.1. */
const curves = ['prime256v1', 'secp384r1', 'secp521r1'];
/**
 * Returns a key of any PEM format but OpenSSH's own in a form that every version of OpenSSH reads. An ed25519 key in PKCS #8 is converted,
 * because versions before 9.6 read it in their own format only; whether DSA is read, OpenSSH decides. Returns undefined for a damaged key.
 */
function toOpenSshForm(pem) {
    const key = parseKey(pem);
    if (key === undefined)
        return undefined;
    const { asymmetricKeyType: type = '', asymmetricKeyDetails: { namedCurve } = {} } = key;
    if (type === 'ed25519')
        return { pem: convertEd25519(key) };
    if (type === 'rsa' || type === 'dsa')
        return { pem };
    // A key may have the parameters of its curve in full instead of its name, which OpenSSH reads as well.
    if (type === 'ec' && (namedCurve === undefined || curves.includes(namedCurve)))
        return { pem };
    return { unsupportedType: namedCurve ?? type };
}
function parseKey(pem) {
    try {
        return (0,external_node_crypto_.createPrivateKey)(pem);
    }
    catch {
        // The error of the parser may contain a part of the key.
        return undefined;
    }
}
/** Source: OpenSSH, PROTOCOL.key; RFC 8709, section 4. */
function convertEd25519(key) {
    const { d = '', x = '' } = key.export({ format: 'jwk' });
    const [secret, point] = [Buffer.from(d, 'base64url'), Buffer.from(x, 'base64url')];
    const [none, noOptions, noComment] = [field(Buffer.from('none')), field(Buffer.alloc(0)), field(Buffer.alloc(0))];
    const publicKey = Buffer.concat([field(Buffer.from('ssh-ed25519')), field(point)]);
    // Two equal numbers, by which a reader sees that it decrypted what follows.
    const check = Buffer.alloc(8);
    const fields = Buffer.concat([check, publicKey, field(Buffer.concat([secret, point])), noComment]);
    const padding = Buffer.from([1, 2, 3, 4, 5, 6, 7].slice(0, (8 - (fields.length % 8)) % 8));
    const head = [Buffer.from('openssh-key-v1\0'), none, none, noOptions, Buffer.from('00000001', 'hex'), field(publicKey)];
    return toPem('OPENSSH PRIVATE KEY', Buffer.concat([...head, field(Buffer.concat([fields, padding]))]));
}
/** A text or number of the SSH protocol, after its length. Source: RFC 4251, section 5. */
function field(bytes) {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(bytes.length);
    return Buffer.concat([length, bytes]);
}

;// CONCATENATED MODULE: ./.work/compiled/shared/src/ssh/normalize-key.js



const pemBlock = /-----BEGIN ([A-Z0-9 ]+)-----([\s\S]*?)-----END \1-----/g;
const privateLabels = /^(?:(?:OPENSSH|RSA|EC|DSA) )?PRIVATE KEY$/;
/**
 * Returns a private key in a form that `ssh-add` reads: LF lines, no indentation, one final newline. Keys that were pasted with CRLF,
 * surrounding spaces or quotes, literal `\n` or on one line, or encoded in base64 as a whole, are repaired, and headers are dropped.
 * Anything but a single private key that OpenSSH reads without a passphrase is rejected with the name of the mistake. `subject` begins
 * the error, which never contains the key; `oneEach` says where several keys belong. Source of the formats: RFC 7468 and OpenSSH's
 * PROTOCOL.key.
 */
function normalizeKey(given, subject, oneEach = 'Give only one private key') {
    const keyError = keyErrorsFor(subject);
    const text = unwrapKey(given.replace(/^\uFEFF/, ''))
        .replaceAll(/\\r\\n|\\n/g, '\n')
        .replaceAll('\r', '\n')
        .trim();
    if (text === '')
        throw keyError('is empty', 'Check the name of the secret: a missing secret is empty');
    // The parameters of a curve stand before a key of `openssl ecparam -genkey`; the key names its curve itself.
    const blocks = [...text.matchAll(pemBlock)].filter(([, label = '']) => !label.endsWith('PARAMETERS'));
    const [block] = blocks;
    if (block === undefined)
        throw keyError(...describeWithoutBlock(text));
    if (blocks.length > 1)
        throw keyError('holds more than one key or certificate', oneEach);
    const [, label = '', body = ''] = block;
    if (label === 'ENCRYPTED PRIVATE KEY' || /^\s*(?:Proc-Type|DEK-Info):/m.test(body))
        throw keyError(...hasPassphrase);
    if (!privateLabels.test(label))
        throw keyError(`holds a ${label.toLowerCase()}`, label.includes('PUBLIC') ? givePrivateKey : 'Give the private key');
    const base64 = withoutHeaders(body).replaceAll(/\s/g, '');
    if (base64 === '' || !/^[A-Za-z0-9+/]+={0,2}$/.test(base64) || base64.length % 4 !== 0)
        throw keyError('is damaged: the text between its BEGIN and END lines is not base64', copyAgain);
    const bytes = Buffer.from(base64, 'base64');
    const pem = toPem(label, bytes);
    if (!label.startsWith('OPENSSH'))
        return convertToOpenSsh(pem, keyError);
    checkOpenSsh(bytes, keyError, oneEach);
    return pem;
}
/** Drops headers such as `Comment: me@host`, with which OpenSSH does not read a key. Source: RFC 1421, 4.4; RFC 4716, 3.3. */
function withoutHeaders(body) {
    const lines = body.split('\n').map((line) => line.trim());
    const isHeader = (line, index) => /^[\w-]+:/.test(line) || lines[index - 1]?.endsWith('\\') === true;
    return lines.filter((line, index) => !isHeader(line, index)).join('\n');
}
function convertToOpenSsh(pem, keyError) {
    const form = toOpenSshForm(pem);
    if (form === undefined)
        throw keyError('is damaged: it is not a key in PEM format', copyAgain);
    if ('pem' in form)
        return form.pem;
    throw keyError(`is a key of the type ${form.unsupportedType}, which OpenSSH does not read`, createKey);
}
/** Creates the errors about one key; `subject` begins each of them. */
function keyErrorsFor(subject) {
    return (problem, fix) => new errors/* UserError */.yo(`${subject} ${problem}`, { fix });
}
const givePrivateKey = 'Give the private key: the file without `.pub`';
const copyAgain = 'Copy the whole file again, for example with `gh secret set DEPLOY_KEY < key`';
const createKey = "Create a new deploy key: `ssh-keygen -t ed25519 -N '' -f deploy_key`";
const hasPassphrase = [
    'is protected by a passphrase, which nobody can enter here',
    "Create a deploy key without one: `ssh-keygen -t ed25519 -N '' -f deploy_key`",
];
function describeWithoutBlock(text) {
    if (/^(?:ssh-|ecdsa-sha2-|sk-)\S+ +[A-Za-z0-9+/]/.test(text) || text.includes('BEGIN SSH2 PUBLIC KEY'))
        return ['is a public key', givePrivateKey];
    if (text.startsWith('PuTTY-User-Key-File'))
        return ["is in PuTTY's format", 'Convert it: `puttygen key.ppk -O private-openssh -o key`'];
    if (text.includes('BEGIN SSH2 ENCRYPTED PRIVATE KEY'))
        return ["is in SSH.COM's format", 'Convert it: `ssh-keygen -i -f key > deploy_key`'];
    if (text.includes('-----BEGIN'))
        return ['is cut off: its END line is missing', copyAgain];
    return ['is not a private key: it has no line `-----BEGIN … PRIVATE KEY-----`', copyAgain];
}
/** Format: `openssh-key-v1` and a zero byte, then length-prefixed strings (cipher, key derivation, its options), then the number of keys. */
function checkOpenSsh(bytes, keyError, oneEach) {
    const magic = 'openssh-key-v1\0';
    let offset = magic.length;
    const readString = () => {
        const end = offset + 4 + bytes.readUInt32BE(offset);
        const value = bytes.subarray(offset + 4, end).toString('latin1');
        offset = end;
        return value;
    };
    try {
        if (bytes.subarray(0, magic.length).toString('latin1') !== magic)
            throw new RangeError('no magic');
        const [cipher] = [readString(), readString(), readString()];
        if (cipher !== 'none')
            throw keyError(...hasPassphrase);
        if (bytes.readUInt32BE(offset) !== 1)
            throw keyError('holds more than one key', oneEach);
        offset += 4;
        const [publicKey] = [readString(), readString()];
        if (offset !== bytes.length || publicKey === '')
            throw new RangeError('lengths do not fit');
    }
    catch (error) {
        if (error instanceof RangeError)
            throw keyError('is damaged: it is not an OpenSSH key', copyAgain);
        throw error;
    }
}


/***/ })

};
