export const id = 522;
export const ids = [522];
export const modules = {

/***/ 73522:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renewClient: () => (/* binding */ renewClient)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.work/compiled/shared/src/errors.js
var src_errors = __webpack_require__(75689);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
;// CONCATENATED MODULE: ./.work/compiled/shared/src/manifest.js





const manifestName = 'eleanor-manifest.json';
/** Writes a file into the folder that names the key and the SHA-256 of every file, or the target of every link, in it. */
async function writeManifest(folder, key) {
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, manifestName), JSON.stringify({ key, files: await digests(folder) }));
}
/** Whether the folder holds exactly what its manifest says, for this key. A missing or unreadable manifest is a no. */
async function matchesManifest(folder, key) {
    try {
        const written = JSON.parse(await (0,promises_.readFile)((0,external_node_path_.join)(folder, manifestName), 'utf8'));
        return JSON.stringify(written) === JSON.stringify({ key, files: await digests(folder) });
    }
    catch {
        return false;
    }
}
/** The key under which the folder was saved; undefined for one without a manifest. */
async function manifestKey(folder) {
    try {
        return JSON.parse(await readFile(join(folder, manifestName), 'utf8')).key;
    }
    catch {
        return undefined;
    }
}
async function digests(folder) {
    const entries = await (0,promises_.readdir)(folder, { recursive: true, withFileTypes: true });
    const paths = entries.filter((entry) => !entry.isDirectory()).map((entry) => (0,external_node_path_.join)(entry.parentPath, entry.name));
    const named = paths
        .map((path) => [(0,external_node_path_.relative)(folder, path).split(external_node_path_.sep).join('/'), path])
        .filter(([name]) => name !== manifestName);
    named.sort(([a], [b]) => (a < b ? -1 : 1));
    const result = {};
    for (const [name, path] of named)
        result[name] = await digest(path);
    return result;
}
async function digest(path) {
    if ((await (0,promises_.lstat)(path)).isSymbolicLink())
        return `link:${await (0,promises_.readlink)(path)}`;
    return await fileSha256(path);
}
/** The SHA-256 of a file in hexadecimal, read as a stream. */
async function fileSha256(path) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(path), hash);
    return hash.digest('hex');
}

;// CONCATENATED MODULE: ./.work/compiled/shared/src/cache.js



/**
 * The cache over GitHub's service; the client is loaded when it is first used, and only where the environment names a service.
 * `load` is replaced in tests of a broken client.
 */
function createCache(parts, load = async () => await Promise.all(/* import() */[__webpack_require__.e(10), __webpack_require__.e(91)]).then(__webpack_require__.bind(__webpack_require__, 18091))) {
    const { log, mode, env = process.env, lookupMs = 10_000, transferMs = 60_000 } = parts;
    let given;
    const service = async () => await (given ??= available(load, log, env));
    let broken = false;
    const guarded = async (what, otherwise, work) => {
        const client = broken ? undefined : await service();
        if (client === undefined)
            return otherwise;
        try {
            return await work(client);
        }
        catch (error) {
            broken = true;
            log.warning(`The cache is not used from here on: ${what} failed (${(0,src_errors/* messageOf */.bD)(error)})`);
            return otherwise;
        }
    };
    return {
        async restore(key, folder, near) {
            if (mode === 'off')
                return false;
            return await guarded(`looking for ${key}`, false, async (client) => {
                const others = near === undefined ? [] : [near];
                const found = await within(lookupMs, client.restoreCache([folder], key, others, { lookupOnly: true }));
                if (found === undefined || (found !== key && !others.some((start) => found.startsWith(start))))
                    return false;
                await (0,promises_.rm)(folder, { recursive: true, force: true });
                const restored = await within(transferMs, client.restoreCache([folder], found));
                if (restored === found && (await matchesManifest(folder, found)))
                    return true;
                log.warning(`The cache entry ${found} is damaged and was not used`);
                await (0,promises_.rm)(folder, { recursive: true, force: true });
                return false;
            });
        },
        async save(key, folder) {
            if (mode !== 'read-write')
                return;
            await guarded(`saving ${key}`, undefined, async (client) => {
                await writeManifest(folder, key);
                await within(transferMs, client.saveCache([folder], key));
            });
        },
    };
}
async function available(load, log, env) {
    // Source: @actions/cache, `isFeatureAvailable`. To load the client takes longer than all the rest of a start.
    const named = [env.ACTIONS_RESULTS_URL, env.ACTIONS_CACHE_URL].some((url) => url !== undefined && url !== '');
    const client = named ? await load() : undefined;
    if (client?.isFeatureAvailable() === true)
        return client;
    log.info('No cache service here; everything is made anew.');
    return undefined;
}
/** Waits for the work, but not longer than the budget. The client has no time limit of its own below three minutes. */
async function within(ms, work) {
    let timer;
    const limit = new Promise((_, reject) => {
        timer = setTimeout(() => reject(new Error(`no answer within ${ms / 1000} s`)), ms);
    });
    // The loser of the race may still reject later; nobody waits for it any more.
    work.catch(() => undefined);
    return await Promise.race([work, limit]).finally(() => clearTimeout(timer));
}

// EXTERNAL MODULE: ./.work/compiled/shared/src/cache-mode.js
var cache_mode = __webpack_require__(9320);
// EXTERNAL MODULE: ./.work/compiled/shared/src/inputs.js
var inputs = __webpack_require__(90983);
// EXTERNAL MODULE: ./.work/compiled/shared/src/process.js + 3 modules
var src_process = __webpack_require__(63765);
;// CONCATENATED MODULE: ./.work/compiled/shared/src/python.js


const question = `import json, sys, sysconfig
print(json.dumps({"executable": sys.executable, "version": ".".join(map(str, sys.version_info[:3])),
"minor": ".".join(map(str, sys.version_info[:2])), "platform": sysconfig.get_platform()}))`;
/** Asks an interpreter (a command or a path) what it is. The suite needs Python 3.10 or newer. */
async function askPython(world, command) {
    const python = JSON.parse(await (0,src_process/* runOk */.uO)(world.run, command, ['-I', '-c', question], { env: world.env, timeoutMs: 30_000 }));
    const [major = 0, minor = 0] = python.minor.split('.').map(Number);
    if (major < 3 || (major === 3 && minor < 10)) {
        throw new src_errors/* UserError */.yo(`${command} is Python ${python.version}`, {
            fix: 'Use Python 3.10 or newer, for example with actions/setup-python',
        });
    }
    return python;
}

;// CONCATENATED MODULE: ./.work/compiled/shared/src/fence.js
/** Settings of the caller that say how packages are reached, not which ones are chosen. */
const reach = /^(PIP|UV)_((DEFAULT_|EXTRA_)?INDEX(_URL)?|INDEX_[A-Z0-9_]+_(USERNAME|PASSWORD)|TRUSTED_HOST|INSECURE_HOST|CERT|CLIENT_CERT|PROXY|(DEFAULT_|HTTP_)?TIMEOUT|RETRIES|HTTP_RETRIES|CACHE_DIR|CONFIG_FILE|KEYRING_PROVIDER|NATIVE_TLS|SYSTEM_CERTS)$/;
/** The variables of pip, uv and Python that would change what a tool does. */
const meddling = /^(PIP|UV|PYTHON|VIRTUAL_ENV|CONDA)(_|[A-Z]|$)/;
/**
 * The caller's environment without the variables of pip, uv and Python that change results; what says how to reach an index
 * (address, credentials, certificates, proxy, time limits) stays. So a job gives the same result wherever it runs.
 */
function fence(env, extra = {}) {
    const given = Object.entries(env).filter((entry) => entry[1] !== undefined);
    const left = given.filter(([name]) => meddling.test(name) && !reach.test(name) && name !== 'PIP_DISABLE_PIP_VERSION_CHECK');
    const names = left.map(([name]) => name);
    const kept = Object.fromEntries(given.filter(([name]) => !names.includes(name)));
    return { env: { ...kept, PIP_DISABLE_PIP_VERSION_CHECK: '1', ...extra }, left: names.sort() };
}

;// CONCATENATED MODULE: ./.work/compiled/shared/src/python-tools.js







/**
 * Gives a Python environment with exactly the tools of the lock: one that an earlier step made, that of the interpreter itself
 * where it has the wanted versions, or a new one, installed with `--require-hashes`. Its wheels are kept in the cache; pip checks
 * their hashes against the lock whenever they come from there.
 */
async function pythonTools(world, cache, request) {
    const { lock, python, name } = request;
    const lockText = await (0,promises_.readFile)(lock, 'utf8');
    const version = lockedVersion(lockText, name);
    const id = (0,external_node_crypto_.createHash)('sha256').update(`${lockText}\n${python.executable}\n${python.version}`).digest('hex').slice(0, 16);
    await (0,promises_.mkdir)(world.toolCache, { recursive: true });
    // An environment knows its own path for good, so it may not lead through a link that is gone one day.
    const home = (0,external_node_path_.join)(await (0,promises_.realpath)(world.toolCache), 'eleanor-tools', `${name}-${version}-${id}`);
    const bin = (0,external_node_path_.join)(home, process.platform === 'win32' ? 'Scripts' : 'bin');
    if (!(0,external_node_fs_.existsSync)(home)) {
        // Asked second: to start the interpreter takes longer than to look.
        if (await hasAll(world, request, lockText))
            return { python: python.executable, bin: (0,external_node_path_.join)(python.executable, '..'), version };
        await world.log.group(`Install ${name} ${version}`, () => install(world, cache, request, home, id));
    }
    return { python: (0,external_node_path_.join)(bin, 'python'), bin, version };
}
/** The pinned version of a distribution in a lock. */
function lockedVersion(lock, name) {
    const version = new RegExp(`^${name.replaceAll('.', '\\.')}==([^\\s;\\\\]+)`, 'm').exec(lock)?.[1];
    if (version === undefined)
        throw new Error(`The lock does not pin ${name}`);
    return version;
}
async function hasAll({ run, env }, { python, name, others = [] }, lock) {
    const names = [name, ...others];
    const question = 'import importlib.metadata, sys; print(*map(importlib.metadata.version, sys.argv[1:]))';
    const answer = await run(python.executable, ['-I', '-c', question, ...names], { env });
    return answer.code === 0 && answer.stdout.trim() === names.map((each) => lockedVersion(lock, each)).join(' ');
}
/** Makes the environment under a name of its own and links it into place, so that two jobs at once never see half of it. */
async function install(world, cache, request, home, id) {
    const { python, lock, name } = request;
    const wheels = (0,external_node_path_.join)(world.temp, 'eleanor-cache', `wheels-${name}`);
    const key = `eleanor-tools-v1-${python.platform}-py${python.minor}-${name}-${id}`;
    const own = `${home}-${(0,external_node_crypto_.randomUUID)().slice(0, 8)}`;
    const pip = (0,external_node_path_.join)(own, process.platform === 'win32' ? 'Scripts' : 'bin', 'python');
    // What the caller has set for other installations, such as constraints, must not reach this one.
    const { env } = fence(world.env);
    const order = async (...args) => await (0,src_process/* runOk */.uO)(world.run, pip, ['-m', 'pip', '--quiet', ...args], { env });
    try {
        await (0,promises_.mkdir)((0,external_node_path_.join)(home, '..'), { recursive: true });
        await (0,src_process/* runOk */.uO)(world.run, python.executable, ['-m', 'venv', own], { env });
        const restored = await cache.restore(key, wheels);
        if (!restored) {
            await (0,promises_.mkdir)(wheels, { recursive: true });
            await order('download', '--no-deps', '--require-hashes', '--dest', wheels, '--requirement', lock);
        }
        await order('install', '--no-deps', '--no-index', '--find-links', wheels, '--require-hashes', '--requirement', lock);
        if (!restored)
            await cache.save(key, wheels);
        await python_tools_link(own, home);
    }
    catch (error) {
        await (0,promises_.rm)(own, { recursive: true, force: true });
        if (!(error instanceof src_errors/* UserError */.yo))
            throw error;
        throw new src_errors/* UserError */.yo(`The tools of ${(0,external_node_path_.basename)(lock)} could not be installed`, {
            why: (0,src_errors/* messageOf */.bD)(error),
            fix: 'Check that the package index can be reached and that this Python has the venv module',
        });
    }
}
async function python_tools_link(own, home) {
    const temporary = `${own}.link`;
    await (0,promises_.symlink)(own, temporary, 'junction');
    await (0,promises_.rename)(temporary, home);
}

// EXTERNAL MODULE: ./.work/compiled/shared/src/summary.js
var summary = __webpack_require__(79888);
// EXTERNAL MODULE: ./.work/compiled/shared/src/project-env.js
var project_env = __webpack_require__(63615);
;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/client/environment.js





const installMs = 30 * 60_000;
/**
 * Installs a lock of the repository into a new environment and gives its interpreter. What the caller has set for other
 * installations does not reach it; how the index is reached does.
 */
async function installLock(world, python, tools, lock, folder) {
    const { env } = fence((0,project_env/* projectEnv */.$)(world.env), { PIP_NO_INPUT: '1' });
    const options = { cwd: world.workspace, env, timeoutMs: installMs };
    const interpreter = (0,external_node_path_.join)(folder, process.platform === 'win32' ? 'Scripts' : 'bin', 'python');
    return await world.log.group(`Install ${lock} to ask the app`, async () => {
        // The pip of the tools installs into it from outside: it gets what the lock names and nothing else.
        await (0,src_process/* runOk */.uO)(world.run, python.executable, ['-I', '-m', 'venv', '--without-pip', folder], options);
        const pip = ['-I', '-m', 'pip', '--python', interpreter, 'install', '--quiet', '--no-compile', '--requirement', lock];
        const { code, timedOut, stderr } = await world.run(tools.python, pip, { ...options, show: true });
        if (code === 0 && !timedOut)
            return interpreter;
        const errors = stderr.split('\n').filter((line) => line.startsWith('ERROR: '));
        throw new src_errors/* UserError */.yo(`${lock} cannot be installed to ask the app for its API (\`client-requirements\`)`, {
            why: timedOut ? 'pip took longer than 30 minutes' : errors.map((line) => line.slice('ERROR: '.length)).join(' '),
            fix: `Python is ${python.version} here: the lock has to be one for it`,
            at: { file: lock },
        });
    });
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/client/export.js





const exportMs = 5 * 60_000;
/**
 * What an app may see of the job: where programs and folders are, and what marks the processes of a step. The rest would make its
 * document that of one machine.
 */
const passed = /^(PATH|HOME|USER|LOGNAME|TMPDIR|TEMP|TMP|SYSTEMROOT|SSL_CERT_FILE|SSL_CERT_DIR|ELEANOR_STEP)$/i;
/**
 * Asks the app for its OpenAPI document, which is given as JSON with sorted keys. The app is imported from `src` where there is
 * one, else from the workspace, in a process of its own: it may print, hang or end the interpreter. Source of the form of the
 * name: uvicorn, "APP". Nothing is written into the workspace, unless the app does.
 */
async function exportDocument(world, interpreter, { app, env: own }, folder) {
    const source = (0,external_node_fs_.existsSync)((0,external_node_path_.join)(world.workspace, 'src')) ? (0,external_node_path_.join)(world.workspace, 'src') : world.workspace;
    const file = (0,external_node_path_.join)(folder, 'answer.json');
    const script = (0,external_node_path_.join)(world.actionFolder, 'tools', 'export_openapi.py');
    const kept = Object.entries(world.env).filter(([name]) => passed.test(name));
    // The order of sets, the language of messages and the time zone are in documents too.
    const env = { ...Object.fromEntries(kept), LC_ALL: 'C.UTF-8', TZ: 'UTC', PYTHONHASHSEED: '0', ...own };
    // Without -I, which would leave the hash seed out.
    const args = ['-s', '-P', '-B', script, source, app, world.workspace, file];
    const { code, timedOut, stderr } = await world.run(interpreter, args, { cwd: world.workspace, env, timeoutMs: exportMs });
    if (timedOut)
        throw new src_errors/* UserError */.yo(`The app \`${app}\` gave no API in ${exportMs / 60_000} minutes`, { fix: slow });
    const text = await (0,promises_.readFile)(file, 'utf8').catch(() => undefined);
    if (text === undefined)
        throw new src_errors/* UserError */.yo(`The app \`${app}\` ended Python with exit code ${code} while it was imported`, {
            why: (0,src_process/* lastLine */.fM)(stderr),
            fix: slow,
        });
    const answer = JSON.parse(text);
    if ('problem' in answer)
        throw refusal(app, answer);
    return `${JSON.stringify(answer.document, null, 2)}\n`;
}
const slow = 'Start nothing where the module is imported, only in its lifespan';
function refusal(app, { problem, detail, file, line = 1 }) {
    const at = file === undefined ? {} : { at: { file, line } };
    const [module = '', attribute = ''] = app.split(':');
    if (problem === 'import')
        return new src_errors/* UserError */.yo(`The module \`${module}\` of \`client\` cannot be imported`, {
            why: detail,
            fix: 'It is imported from `src` with the packages of `client-requirements` and the variables of `client-env` alone',
            ...at,
        });
    if (problem === 'attribute')
        return new src_errors/* UserError */.yo(`The input \`client\` names no app: ${detail}`, { fix: 'Name the attribute that holds the app' });
    if (problem === 'document')
        return new src_errors/* UserError */.yo(`The app \`${app}\` fails to describe its API`, { why: detail, ...at });
    return new src_errors/* UserError */.yo(`\`${attribute}\` in \`${module}\` is no FastAPI app, but of the type ${detail}`, {
        fix: 'The app needs a method `openapi()`; name the attribute that holds it, not a function that makes it',
    });
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/client/files.js




/** Reads all files of a folder but what Python keeps there for itself; none where there is no folder. */
async function readFiles(folder) {
    const found = new Map();
    if (!(0,external_node_fs_.existsSync)(folder))
        return found;
    for (const entry of await (0,promises_.readdir)(folder, { recursive: true, withFileTypes: true })) {
        const path = (0,external_node_path_.join)(entry.parentPath, entry.name);
        const name = (0,external_node_path_.relative)(folder, path).split(external_node_path_.sep).join('/');
        if (entry.isDirectory() || /(^|\/)__pycache__\//.test(name))
            continue;
        found.set(name, entry.isFile() ? await (0,promises_.readFile)(path) : Buffer.alloc(0));
    }
    return found;
}
/** What the generator writes: the folder is replaced as a whole, so that nothing else may be in it. */
const generated = /^(__init__\.py|client\.py|errors\.py|types\.py|py\.typed|openapi\.json|(api|models)\/.+\.py)$/;
/** Refuses a folder that holds files that are not of a client: they would be lost. */
function refuseForeign(files, directory) {
    const foreign = [...files.keys()].filter((name) => !generated.test(name)).sort();
    const [first] = foreign;
    if (first === undefined)
        return;
    const more = foreign.length > 1 ? ` and ${foreign.length - 1} more` : '';
    throw new src_errors/* UserError */.yo(`\`${directory}\` holds what is not of a generated client: ${first}${more}`, {
        fix: 'Give the client a folder of its own by `client-directory`, or move these files',
        at: { file: `${directory}/${first}` },
    });
}
/** Paths that are in one of the two only, or differ; sorted. */
function differences(before, after) {
    const names = new Set([...before.keys(), ...after.keys()]);
    const same = (one, other) => one !== undefined && other !== undefined && one.equals(other);
    return [...names].filter((name) => !same(before.get(name), after.get(name))).sort();
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/client/generate.js






const generateMs = 10 * 60_000;
/**
 * Generates the client of a document into a new folder, with the document and the marker of PEP 561 beside it. The settings are
 * fixed: none of the user or the machine, so that a document always gives the same files.
 */
async function generateClient(world, { python, bin }, document, folder) {
    const [file, settings, client] = ['openapi.json', 'settings.json', 'client'].map((name) => (0,external_node_path_.join)(folder, name));
    await (0,promises_.writeFile)(file, document);
    // Its own hooks would go through a shell and read settings of the folders above.
    await (0,promises_.writeFile)(settings, JSON.stringify({ post_hooks: [] }));
    const { env } = fence((0,project_env/* projectEnv */.$)(world.env), {
        PYTHONHASHSEED: '0',
        COLUMNS: '200',
        NO_COLOR: '1',
        TERM: 'dumb',
        LC_ALL: 'C.UTF-8',
    });
    const options = { cwd: folder, env, timeoutMs: generateMs };
    const args = ['generate', '--path', file, '--meta', 'none', '--output-path', client, '--config', settings];
    const { code, stdout, stderr } = await world.run(python, ['-P', '-m', 'openapi_python_client', ...args], options);
    const said = lines(`${stderr}\n${stdout}`);
    if (code !== 0)
        throw new src_errors/* UserError */.yo('No client can be generated from the OpenAPI document of the app', { why: said.join(' ') });
    if (said.length > 0)
        world.log.warning(`The client may lack something: ${said.join(' ')}`);
    const ruff = async (...words) => await (0,src_process/* runOk */.uO)(world.run, (0,external_node_path_.join)(bin, 'ruff'), [...words], { ...options, cwd: client });
    await ruff('check', '--isolated', '--no-cache', '--quiet', '--fix-only', '--extend-select=I', '.');
    await ruff('format', '--isolated', '--no-cache', '--quiet', '.');
    await (0,promises_.copyFile)(file, (0,external_node_path_.join)(client, 'openapi.json'));
    await (0,promises_.writeFile)((0,external_node_path_.join)(client, 'py.typed'), '');
    return client;
}
/** What the generator says beyond its own words, at most ten lines. */
function lines(text) {
    const own = /^(Generating |Error\(s\) encountered|Warning\(s\) encountered|If you believe this was a mistake)/;
    const said = text
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '' && !own.test(line));
    return said.length > 10 ? [...said.slice(0, 10), '…'] : said;
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/client/patch.js





const ignore = (path) => !/[\\/]__pycache__([\\/]|$)/.test(path);
/**
 * Writes what leads from one folder to another as a patch that `git apply` takes at the top of the workspace. The names in it are
 * made by the layout of two copies, so that no repository is needed.
 */
async function writePatch({ run, env }, { directory, before, after }, folder, file) {
    const layout = (0,external_node_path_.join)(folder, 'layout');
    for (const [side, from] of [
        ['a', before],
        ['b', after],
    ]) {
        const to = (0,external_node_path_.join)(layout, side, directory);
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(to), { recursive: true });
        if ((0,external_node_fs_.existsSync)(from))
            await (0,promises_.cp)(from, to, { recursive: true, filter: ignore });
        else
            await (0,promises_.mkdir)(to, { recursive: true });
    }
    const plain = ['-c', 'core.quotePath=false', '-c', 'core.autocrlf=false', '-c', 'core.safecrlf=false'];
    const form = [
        '--no-index',
        '--no-prefix',
        '--binary',
        '--full-index',
        '--no-color',
        '--no-ext-diff',
        '--no-textconv',
        '--no-renames',
    ];
    const quiet = { ...env, GIT_CONFIG_NOSYSTEM: '1', LC_ALL: 'C' };
    const options = { cwd: layout, env: quiet, keepBytes: 64 * 1024 * 1024 };
    const { code, stdout, stderr } = await run('git', [...plain, 'diff', ...form, 'a', 'b'], options);
    // 0 is the same, 1 is a difference. Source: git diff, --exit-code, which --no-index implies.
    if (code > 1)
        throw new src_errors/* UserError */.yo('git could not compare the client', { why: (0,src_process/* lastLine */.fM)(stderr) });
    await (0,promises_.writeFile)(file, stdout);
    return stdout;
}

// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/replace-folder.js
var replace_folder = __webpack_require__(58082);
;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/client/renew.js















/** The most of a patch that is shown, in characters; the file has all of it. */
const shown = 60_000;
/**
 * Generates the client of the app anew. In the mode `generate` it takes the place of the one in the workspace, in the mode
 * `check` it is compared with it and nothing is changed. Where the images are only planned, none is generated. The output `client` tells which files differ.
 */
async function renewClient(world, client, images) {
    if (client.mode === 'generate' && images === 'plan') {
        world.log.info('A plan does not generate the client');
        return;
    }
    const target = (0,inputs/* realOf */.MN)((0,external_node_path_.join)(world.workspace, client.directory));
    const before = await readFiles(target);
    refuseForeign(before, client.directory);
    const python = await askPython(world, 'python3');
    if (Number(python.minor.split('.')[1]) < 11)
        throw new src_errors/* UserError */.yo(`The client needs Python 3.11 or newer, and python3 is ${python.version}`, {
            fix: 'Set one up before this step, with actions/setup-python',
        });
    // In the private folder, which post removes where this step cannot.
    const folder = (0,external_node_path_.join)((await world.privateFolder()).path, 'client');
    await (0,promises_.mkdir)(folder);
    try {
        const cache = createCache({ log: world.log, mode: (0,cache_mode/* cacheMode */.M)('auto', world.env) });
        const lock = (0,external_node_path_.join)(world.actionFolder, 'tools', 'client.txt');
        const request = { lock, python, name: 'openapi-python-client', others: ['ruff'] };
        const tools = await pythonTools(world, cache, request);
        const interpreter = await installLock(world, python, tools, client.requirements, (0,external_node_path_.join)(folder, 'app'));
        const document = await exportDocument(world, interpreter, client, folder);
        const fresh = await generateClient(world, tools, document, folder);
        const changed = differences(before, await readFiles(fresh)).map((name) => `${client.directory}/${name}`);
        await settle(world, client, { target, fresh, folder, changed, version: tools.version });
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
async function settle(world, { app, directory, mode }, result) {
    const { target, fresh, folder, changed, version } = result;
    const [first] = changed;
    const file = (0,external_node_path_.join)(world.temp, 'eleanor-client.patch');
    const paths = { directory, before: target, after: fresh };
    const patch = first === undefined ? '' : await writePatch(world, paths, folder, file);
    world.setOutput('client', { directory, changed, patch: patch === '' ? '' : file });
    const state = first === undefined ? 'up to date' : mode === 'check' ? 'stale' : 'written';
    const row = [app, directory, state, String(changed.length), `openapi-python-client ${version}`];
    const text = patch.length > shown ? `${patch.slice(0, shown)}\n… and more, in ${file}` : patch;
    const more = patch === '' ? [] : [(0,summary/* details */.zH)('What differs', (0,summary/* codeBlock */.DV)(text, 'diff'))];
    world.summary.add(['## Client', (0,summary/* table */.tp)(['App', 'Folder', 'State', 'Files that differ', 'Generator'], [row]), ...more].join('\n\n'));
    if (first === undefined)
        world.log.info(`The client in ${directory} is what \`${app}\` gives`);
    else if (mode === 'check')
        throw await stale(world, app, text, changed);
    else {
        await (0,replace_folder/* replaceFolder */.x)(target, fresh);
        world.log.info(`The client in ${directory} was generated from \`${app}\`: ${changed.length} files differ`);
    }
}
async function stale({ log, temp }, app, patch, changed) {
    await log.group('What the client lacks', async () => {
        log.info(patch.trimEnd());
        await Promise.resolve();
    });
    const names = changed.slice(0, 5).join(', ') + (changed.length > 5 ? ` and ${changed.length - 5} more` : '');
    return new src_errors/* UserError */.yo(`The client is not what \`${app}\` gives now: ${names}`, {
        fix: `Generate it with \`client-mode: generate\` and commit it, or apply ${(0,external_node_path_.join)(temp, 'eleanor-client.patch')}`,
        at: { file: changed[0] ?? '', line: 1 },
    });
}


/***/ })

};
