export const id = 9897;
export const ids = [9897];
export const modules = {

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

/***/ 99537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  doctor: () => (/* binding */ doctor)
});

// EXTERNAL MODULE: ./.work/compiled/cli/src/context/run-steps.js + 2 modules
var run_steps = __webpack_require__(41967);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.work/compiled/shared/src/config/config-table.js
var config_table = __webpack_require__(47336);
// EXTERNAL MODULE: ./.work/compiled/shared/src/errors.js
var errors = __webpack_require__(75689);
// EXTERNAL MODULE: ./.work/compiled/shared/src/inputs/read-inputs.js + 3 modules
var read_inputs = __webpack_require__(10872);
// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/inputs/input-definitions.js
var input_definitions = __webpack_require__(74572);
// EXTERNAL MODULE: ./.work/compiled/action-build-wheel/src/inputs/input-definitions.js
var inputs_input_definitions = __webpack_require__(87339);
// EXTERNAL MODULE: ./.work/compiled/action-compile-reqs/src/commands/first-use.js + 2 modules
var first_use = __webpack_require__(85625);
// EXTERNAL MODULE: ./.work/compiled/action-compile-reqs/src/commands/inspect.js + 6 modules
var inspect = __webpack_require__(72492);
// EXTERNAL MODULE: ./.work/compiled/action-compile-reqs/src/inputs/input-definitions.js
var src_inputs_input_definitions = __webpack_require__(34036);
// EXTERNAL MODULE: ./.work/compiled/action-compile-reqs/src/inputs/read-inputs.js + 14 modules
var inputs_read_inputs = __webpack_require__(30569);
// EXTERNAL MODULE: ./.work/compiled/action-release/src/inputs/input-definitions.js
var action_release_src_inputs_input_definitions = __webpack_require__(52230);
// EXTERNAL MODULE: ./.work/compiled/cli/src/context/command-message.js
var command_message = __webpack_require__(87820);
;// CONCATENATED MODULE: ./.work/compiled/cli/src/doctor/finding.js
function ok(name, detail) {
    return { name, state: 'ok', detail };
}
/** Something absent. It is a problem only if the repository needs it. */
function absent(name, isNeeded, detail) {
    return { name, state: isNeeded ? 'missing' : 'optional', detail };
}

;// CONCATENATED MODULE: ./.work/compiled/cli/src/doctor/check-repository.js














const groups = [src_inputs_input_definitions/* requirementsInputs */.Q, inputs_input_definitions/* wheelInputs */.z, input_definitions/* imageInputs */.b, action_release_src_inputs_input_definitions/* releaseInputs */.z];
/** A finding has one line, and it says what the log and the summary would say. */
const ignore = () => undefined;
const silent = { log: { notice: ignore, warning: ignore }, summary: { add: ignore } };
/** What the repository uses, by the files that it has. */
async function findNeeds({ workspace }) {
    const has = (path) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(workspace, path));
    const config = (0,config_table/* openConfig */.F)({ workspace }, '');
    // What is wrong with the configuration is a separate finding.
    const configures = async (table) => (await config.findTable(table).catch(() => undefined)) !== undefined;
    return {
        requirements: has('requirements') || (await configures('requirements')),
        wheel: has('pyproject.toml'),
        gate: has('.pre-commit-config.yaml'),
        images: has('docker') || (await configures('images')),
    };
}
/** Checks the tables of the configuration, and the locks if the configuration is valid. */
async function checkRepository(context, needs) {
    const configuration = await checkConfiguration(context);
    return configuration.state === 'missing' ? [configuration] : [configuration, await checkLocks(context, needs)];
}
async function checkConfiguration(context) {
    try {
        const files = new Set();
        const config = (0,config_table/* openConfig */.F)(context, '');
        for (const group of groups) {
            const table = await config.findTable(group.table);
            if (table !== undefined)
                files.add(table.file.path);
            await (0,read_inputs/* readInputs */.K)(context, group, () => undefined, config);
        }
        if (files.size === 0)
            return absent('configuration', false, 'none, so the defaults count; `eleanor init` writes one');
        return ok('configuration', [...files].join(', '));
    }
    catch (error) {
        return absent('configuration', true, describe(error));
    }
}
async function checkLocks(context, { requirements }) {
    if (!requirements)
        return absent('locks', false, 'there is no folder `requirements`; `eleanor init` looks for requirements elsewhere');
    try {
        const inputs = await (0,inputs_read_inputs/* readCompileInputs */.Z)(context);
        const project = await (0,inspect/* inspectRequirements */.L)(context, inputs);
        const { graph, stale } = project;
        const count = graph.layers.length;
        if ((0,first_use/* isFirstUse */.g)(project)) {
            (0,first_use/* checkFirstUse */._)({ ...context, ...silent }, project, inputs);
            return absent('locks', false, `${count} of ${count} have no stamp yet, but their pins satisfy the sources; run \`eleanor compile\``);
        }
        if (stale.length === 0)
            return ok('locks', `${count} up to date`);
        return absent('locks', true, `${stale.length} of ${count} are stale; run \`eleanor compile\``);
    }
    catch (error) {
        return absent('locks', true, describe(error));
    }
}
/** Inputs have the names of their keys here: no flag of `doctor` gives them. */
function describe(error) {
    if (!(error instanceof errors/* UserError */.yo))
        return (0,errors/* messageOf */.bD)(error);
    return (0,command_message/* commandMessage */.b)(error, { label: (name) => `\`${name}\``, nameFlags: (text) => text });
}

// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/engine/engine.js + 2 modules
var engine = __webpack_require__(53951);
// EXTERNAL MODULE: ./.work/compiled/cli/src/context/github-token.js
var github_token = __webpack_require__(8676);
;// CONCATENATED MODULE: ./.work/compiled/cli/src/doctor/check-tools.js



/** Checks the programs of this machine, all at once. Tools that eleanor installs itself are never missing. */
async function checkTools(context, needs) {
    const { requirements, wheel, gate, images } = needs;
    const needsPython = requirements || wheel;
    const { engine, buildx } = await checkDocker(context, images);
    const findings = await Promise.all([
        checkVersion(context, 'git', ['git', '--version'], (detail) => absent('git', true, detail)),
        checkVersion(context, 'Python', ['python3', '--version'], (detail) => absent('Python', needsPython, detail)),
        checkVersion(context, 'uv', ['uv', '--version'], () => ok('uv', 'installed when it is needed')),
        checkVersion(context, 'pip-tools', ['pip-compile', '--version'], () => ok('pip-tools', 'installed when it is needed')),
        checkVersion(context, 'pre-commit', ['pre-commit', '--version'], () => gate ? ok('pre-commit', 'installed when it is needed') : absent('pre-commit', false, 'the repository has no hooks')),
        checkVersion(context, 'act', ['act', '--version'], () => ok('act', 'installed by `eleanor ci`')),
        checkToken(context),
        checkSshAgent(context, images),
    ]);
    return [...findings.slice(0, 5), engine, buildx, ...findings.slice(5)];
}
async function checkVersion({ query, env }, name, [program = '', ...args], otherwise) {
    const result = await query(program, args, { env }).catch(() => undefined);
    if (result === undefined)
        return otherwise(`${program} is not on PATH`);
    if (result.code !== 0)
        return otherwise(`\`${[program, ...args].join(' ')}\` fails`);
    return ok(name, /\d+(\.\d+)+\S*/.exec(result.stdout + result.stderr)?.[0]?.replace(/[,)]$/, '') ?? 'found');
}
async function checkDocker(context, isNeeded) {
    const search = await (0,engine/* findEngine */.GO)(context).catch(() => ({ state: 'unavailable', reason: 'docker is not on PATH' }));
    if (search.state === 'unavailable')
        return {
            engine: absent('Docker Engine', isNeeded, `${search.reason}; \`eleanor images build\` needs it`),
            buildx: absent('buildx', isNeeded, 'found only with an engine'),
        };
    const { version, buildx } = search.engine;
    return { engine: ok('Docker Engine', version), buildx: ok('buildx', buildx.join(' ')) };
}
async function checkToken(context) {
    const token = await (0,github_token/* findToken */.f)(context, context.env);
    const missing = 'set GITHUB_TOKEN or run `gh auth login`; `eleanor release` needs it';
    return token === undefined ? absent('token', false, missing) : ok('token', 'of GitHub');
}
async function checkSshAgent({ query, env }, hasImages) {
    const isRunning = (env.SSH_AUTH_SOCK ?? '') !== '';
    if (!isRunning)
        return absent('ssh-agent', false, hasImages ? 'images that mount it cannot be built' : 'nothing needs it');
    const result = await query('ssh-add', ['-l'], { env }).catch(() => undefined);
    const keys = result?.code === 0 ? result.stdout.trim().split('\n').length : 0;
    return ok('ssh-agent', keys === 1 ? '1 key' : `${keys} keys`);
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./.work/compiled/cli/src/doctor/format-findings.js

const marks = { ok: ['✓', 'ok'], optional: ['-', '-'], missing: ['✗', 'no'] };
const colors = { ok: 'green', optional: 'dim', missing: 'red' };
/** One line for each finding, with a mark that a terminal without Unicode can show. */
function formatFindings(findings, hasUnicode) {
    const width = Math.max(...findings.map(({ name }) => name.length));
    return findings.map(({ name, state, detail }) => {
        const mark = marks[state][hasUnicode ? 0 : 1].padEnd(hasUnicode ? 1 : 2);
        return `${(0,external_node_util_.styleText)(colors[state], mark, { stream: process.stdout })} ${name.padEnd(width)}  ${detail}`;
    });
}

;// CONCATENATED MODULE: ./.work/compiled/cli/src/commands/doctor.js




/** `eleanor doctor`: prints what this machine has, and what is missing and what for. Fails if the repository needs it. */
async function doctor(call) {
    return await (0,run_steps/* runStepsWithCode */.o)(call, {
        action: 'action-compile-reqs',
        async run(context, session) {
            const needs = await findNeeds(context);
            const [tools, repository] = [await checkTools(context, needs), await checkRepository(context, needs)];
            const findings = [...tools, ...repository];
            if (call.json)
                context.setOutput('findings', findings);
            else
                for (const line of formatFindings(findings, session.hasUnicode))
                    session.print(line);
            return findings.some(({ state }) => state === 'missing') ? 1 : 0;
        },
    });
}


/***/ }),

/***/ 8676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ findToken)
/* harmony export */ });
/** Finds the token of the developer, as the GitHub CLI does. It is never an argument. Source: GitHub CLI, "gh help environment". */
async function findToken({ query }, env, server = env.GITHUB_SERVER_URL ?? 'https://github.com') {
    const given = [env.GITHUB_TOKEN, env.GH_TOKEN].find((value) => value !== undefined && value.trim() !== '');
    if (given !== undefined)
        return given.trim();
    const result = await query('gh', ['auth', 'token', '--hostname', new URL(server).host], { env }).catch(() => undefined);
    const token = result?.code === 0 ? result.stdout.trim() : '';
    return token === '' ? undefined : token;
}


/***/ }),

/***/ 71485:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CY: () => (/* binding */ renderFilledColumns),
/* harmony export */   PL: () => (/* binding */ renderDetails),
/* harmony export */   XD: () => (/* binding */ renderCodeBlock),
/* harmony export */   ZD: () => (/* binding */ escapeHtml),
/* harmony export */   bo: () => (/* binding */ renderTable)
/* harmony export */ });
/**
 * Renders a Markdown table. Cells are plain text, which is shown as it is, with code between backticks: names in it can be no link, image,
 * HTML or emphasis. A cell that is one URL is a link.
 */
function renderTable(head, rows) {
    const row = (cells) => `| ${cells.map(escapeCell).join(' | ')} |`;
    return [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');
}
/** Renders a table like `renderTable`, without the columns that are empty in every row. */
function renderFilledColumns(head, rows) {
    const isFilled = (_, index) => rows.length === 0 || rows.some((row) => (row[index] ?? '') !== '');
    return renderTable(head.filter(isFilled), rows.map((row) => row.filter(isFilled)));
}
/** Renders a collapsed block with a title. */
function renderDetails(title, body) {
    return `<details><summary>${escapeHtml(title)}</summary>\n\n${body}\n\n</details>`;
}
/** Renders a fenced code block, with a fence longer than any in the text. */
function renderCodeBlock(text, language = '') {
    const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map((run) => run[0].length));
    const fence = '`'.repeat(longest + 1);
    return `${fence}${language}\n${text.trimEnd()}\n${fence}`;
}
function escapeHtml(text) {
    return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
/** A code span: a run of backticks up to the next run of the same length. Source: GitHub Flavored Markdown, 6.3. */
const codeSpan = /(?<!`)(`+)(?!`)(?:[^`]|(?!\1(?!`))`+)*?[^`]\1(?!`)/g;
function escapeCell(text) {
    if (/^https?:\/\/[^\s|<>]+$/.test(text))
        return text;
    let cell = '';
    let end = 0;
    for (const match of text.matchAll(codeSpan)) {
        // Only the pipe has a meaning in the code of a table, before the code is found.
        cell += escapeText(text.slice(end, match.index)) + escapeBreaks(match[0], ' ');
        end = match.index + match[0].length;
    }
    return cell + escapeText(text.slice(end));
}
/** Escapes what begins something else than text: HTML, links, images, code and emphasis, also links without brackets. */
function escapeText(text) {
    const escaped = escapeHtml(text)
        .replaceAll(/[\\`[\]*~]/g, '\\$&')
        .replaceAll(/(?<![A-Za-z0-9])_+|_+(?![A-Za-z0-9])/g, (run) => '\\_'.repeat(run.length))
        .replaceAll('://', '\\://')
        .replaceAll(/www\./gi, (start) => `${start.slice(0, 3)}\\.`)
        // A name such as `icon@2x.png` would be a mail address, whose sign no backslash protects. Source: cmark-gfm, extensions/autolink.c.
        .replaceAll(/(?<=[\w.+-])@(?=[A-Za-z0-9])/g, '@<!-- -->');
    return escapeBreaks(escaped, '<br>');
}
/** Escapes what would end a cell or a row. */
function escapeBreaks(text, lineBreak) {
    return text.replaceAll('|', '\\|').replaceAll(/\r?\n/g, lineBreak);
}


/***/ }),

/***/ 3457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ removeStateIcon),
/* harmony export */   w: () => (/* binding */ addStateIcon)
/* harmony export */ });
/** The icons of job summaries, the same in all actions. */
const icons = {
    success: '✅',
    changed: '🔄',
    warning: '⚠️',
    failure: '❌',
    skipped: '⏭️',
    planned: '🕒',
};
/** Puts the icon of a state in front of its text in a job summary, e.g. `✅ passed`. */
function addStateIcon(state, text) {
    return `${icons[state]} ${text}`;
}
/** The text without its icon, e.g. for a terminal. */
function removeStateIcon(text) {
    const icon = Object.values(icons).find((each) => text.startsWith(`${each} `));
    return icon === undefined ? text : text.slice(icon.length + 1);
}


/***/ }),

/***/ 91331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nl: () => (/* binding */ notAMarker),
/* harmony export */   gJ: () => (/* binding */ formatMarker),
/* harmony export */   gY: () => (/* binding */ parseMarker)
/* harmony export */ });
/* harmony import */ var _normalize_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61716);

const tokenPattern = /\s*(?:(?<text>'[^']*'|"[^"]*")|(?<operator>===|~=|==|!=|<=|>=|<|>|\(|\)|not\s+in\b|in\b|and\b|or\b)|(?<variable>[A-Za-z_][\w.]*))/y;
/**
 * Parses an environment marker. Throws if the text is not a marker.
 * Source: the "Dependency specifiers" specification (PEP 508); `packaging._parser`.
 */
function parseMarker(marker) {
    const tokens = tokenize(marker);
    let position = 0;
    const isNext = (...operators) => tokens[position]?.kind === 'operator' && operators.includes(tokens[position]?.value ?? '');
    const next = () => {
        const token = tokens[position++];
        if (token === undefined)
            throw notAMarker(marker);
        return token;
    };
    const parseOperand = () => {
        const { kind, value } = next();
        if (kind === 'operator')
            throw notAMarker(marker);
        return { kind, value: kind === 'variable' ? currentName(value) : value };
    };
    const parseAtom = () => {
        if (!isNext('(')) {
            const [left, operator, right] = [parseOperand(), next(), parseOperand()];
            if (operator.kind !== 'operator')
                throw notAMarker(marker);
            return { left, operator: operator.value, right };
        }
        position++;
        const inner = parseList();
        if (!isNext(')'))
            throw notAMarker(marker);
        position++;
        return inner;
    };
    const parseList = () => {
        const list = [parseAtom()];
        while (isNext('and', 'or'))
            list.push(next().value === 'and' ? 'and' : 'or', parseAtom());
        return list;
    };
    const result = parseList();
    if (position !== tokens.length)
        throw notAMarker(marker);
    return result;
}
/**
 * Formats a marker as the `packaging` library does: current names of variables, double quotes, one space around operators, and only
 * the parentheses around several comparisons. Source: `packaging.markers._format_marker`.
 */
function formatMarker(marker) {
    return formatList(parseMarker(marker), false);
}
function notAMarker(marker) {
    return new Error(`\`${marker}\` is not an environment marker`);
}
function tokenize(marker) {
    const tokens = [];
    for (let position = 0; marker.slice(position).trim() !== ''; position = tokenPattern.lastIndex) {
        tokenPattern.lastIndex = position;
        const { text, operator, variable } = tokenPattern.exec(marker)?.groups ?? {};
        if (text !== undefined)
            tokens.push({ kind: 'text', value: text.slice(1, -1) });
        else if (operator !== undefined)
            tokens.push({ kind: 'operator', value: operator.replace(/\s+/, ' ') });
        else if (variable !== undefined)
            tokens.push({ kind: 'variable', value: variable });
        else
            throw notAMarker(marker);
    }
    return tokens;
}
/** The current name of a variable that older packages spell in another way. Source: PEP 345; `packaging._parser.process_env_var`. */
function currentName(variable) {
    const name = variable.replaceAll('.', '_');
    return name === 'python_implementation' ? 'platform_python_implementation' : name;
}
function formatList(list, isNested) {
    const [only] = list;
    if (list.length === 1 && only !== undefined)
        return formatPart(only, isNested);
    const text = list.map((part) => formatPart(part, true)).join(' ');
    return isNested ? `(${text})` : text;
}
function formatPart(part, isNested) {
    if (typeof part === 'string')
        return part;
    return 'operator' in part ? formatComparison(part) : formatList(part, isNested);
}
function formatComparison({ left, operator, right }) {
    const isExtra = [left, right].some(({ kind, value }) => kind === 'variable' && value === 'extra');
    const format = ({ kind, value }) => {
        if (kind === 'variable')
            return value;
        const text = isExtra ? (0,_normalize_name_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeName */ .P)(value) : value;
        return text.includes('"') ? `'${text}'` : `"${text}"`;
    };
    return `${format(left)} ${operator} ${format(right)}`;
}


/***/ }),

/***/ 90330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ evaluateMarker)
/* harmony export */ });
/* harmony import */ var _renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99687);
/* harmony import */ var _marker_syntax_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91331);
/* harmony import */ var _normalize_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61716);



/** Variables that compare as versions. Source: `packaging.markers.MARKERS_REQUIRING_VERSION`. */
const versionVariables = new Set(['implementation_version', 'platform_release', 'python_full_version', 'python_version']);
/**
 * Evaluates an environment marker. `extras` are those that the requirement's package is requested with. A marker that tests `extra`
 * holds if it holds for one of them. Throws if the text is not a marker.
 * Source: the "Dependency specifiers" specification (PEP 508), environment markers; `packaging.markers`, which pip uses.
 */
function evaluateMarker(marker, environment, extras = []) {
    const list = (0,_marker_syntax_js__WEBPACK_IMPORTED_MODULE_1__/* .parseMarker */ .gY)(marker);
    const candidates = extras.length === 0 ? [''] : extras;
    const valueOf = (variable, extra) => {
        const value = variable === 'extra' ? (0,_normalize_name_js__WEBPACK_IMPORTED_MODULE_2__/* .normalizeName */ .P)(extra) : environment[variable];
        if (value === undefined)
            throw (0,_marker_syntax_js__WEBPACK_IMPORTED_MODULE_1__/* .notAMarker */ .Nl)(marker);
        return value;
    };
    return candidates.some((extra) => evaluate(list, (variable) => valueOf(variable, extra)));
}
/** Every comparison is evaluated, so that an unknown variable is always an error. */
function evaluate(list, valueOf) {
    const alternatives = [true];
    for (const part of list) {
        if (part === 'and')
            continue;
        if (part === 'or')
            alternatives.push(true);
        else {
            const isBefore = alternatives.pop() === true;
            alternatives.push(('operator' in part ? compare(part, valueOf) : evaluate(part, valueOf)) && isBefore);
        }
    }
    return alternatives.includes(true);
}
function compare({ left, operator, right }, valueOf) {
    const variable = [left, right].find(({ kind }) => kind === 'variable')?.value ?? '';
    const value = (operand) => {
        const text = operand.kind === 'variable' ? valueOf(operand.value) : operand.value;
        return variable === 'extra' ? (0,_normalize_name_js__WEBPACK_IMPORTED_MODULE_2__/* .normalizeName */ .P)(text) : text;
    };
    const [a, b] = [value(left), value(right)];
    const specifier = `${operator}${b}`;
    if (versionVariables.has(variable) && operator !== '===' && (0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__/* .validRange */ .Im)(specifier))
        return (0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__/* .valid */ .rZ)(a) !== null && (0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__/* .satisfies */ .ib)(a, specifier, { prereleases: true });
    return compareTexts(a, operator, b);
}
/** Texts have no order. Source: `packaging.markers._operators`. */
function compareTexts(a, operator, b) {
    switch (operator) {
        case 'in':
            return b.includes(a);
        case 'not in':
            return !b.includes(a);
        case '!=':
            return a !== b;
        case '==':
        case '===':
        case '<=':
        case '>=':
            return a === b;
        default:
            return false;
    }
}


/***/ }),

/***/ 49501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ parseRequirement)
/* harmony export */ });
/* harmony import */ var _normalize_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61716);

const requirementPattern = /^(?<name>[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)\s*(?:\[(?<extras>[^\]]*)\])?\s*(?:@\s*(?<url>[^\s;]\S*?)(?=\s+;|\s*$)|\(?(?<specifier>[^;()@]*)\)?)\s*(?:;\s*(?<marker>.+))?$/;
const clausePattern = /^(~=|==|!=|<=|>=|<|>|===)\s*[^\s,<>=!~]+$/;
/**
 * Parses one requirement; undefined if the text is not one. Paths and options of a requirements file are not requirements.
 * Source: the "Dependency specifiers" specification (PEP 508).
 */
function parseRequirement(text) {
    const { name, extras = '', url, specifier = '', marker } = requirementPattern.exec(text.trim())?.groups ?? {};
    if (name === undefined)
        return undefined;
    const clauses = specifier
        .split(',')
        .map((part) => part.trim())
        .filter((part) => part !== '');
    if (!clauses.every((part) => clausePattern.test(part)))
        return undefined;
    return {
        name,
        key: (0,_normalize_name_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeName */ .P)(name),
        extras: extras
            .split(',')
            .map((extra) => extra.trim())
            .filter((extra) => extra !== ''),
        specifier: clauses.map((part) => part.replaceAll(/\s+/g, '')).join(','),
        url,
        marker: marker?.trim(),
    };
}


/***/ }),

/***/ 70912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ splitLogicalLines)
/* harmony export */ });
/**
 * Splits a requirements file into logical lines. A `\` at the end of a line joins it with the next, and a `#` at the start of a line
 * or after a space begins a comment (one in a URL does not). Empty lines are left out.
 * Source: pip, "Requirements File Format".
 */
function splitLogicalLines(text) {
    const lines = [];
    let pending = '';
    let firstLine = 0;
    for (const [index, raw] of text.split(/\r?\n/).entries()) {
        if (pending === '')
            firstLine = index + 1;
        const isComment = /^\s*#/.test(raw);
        if (!isComment && raw.endsWith('\\')) {
            pending += raw.slice(0, -1);
            continue;
        }
        const joined = (pending + (isComment ? '' : raw)).replace(/(^|\s)#.*$/, '').trim();
        pending = '';
        if (joined !== '')
            lines.push({ text: joined, line: firstLine });
    }
    if (pending.trim() !== '')
        lines.push({ text: pending.trim(), line: firstLine });
    return lines;
}


/***/ })

};
