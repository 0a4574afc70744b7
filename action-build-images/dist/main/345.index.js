export const id = 345;
export const ids = [345];
export const modules = {

/***/ 61726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  updateClient: () => (/* binding */ updateClient)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.work/compiled/shared/src/errors.js
var errors = __webpack_require__(75689);
// EXTERNAL MODULE: ./.work/compiled/shared/src/cache/manifest.js
var manifest = __webpack_require__(56900);
;// CONCATENATED MODULE: ./.work/compiled/shared/src/cache/cache.js


/**
 * Creates a cache on GitHub's cache service. Nothing is loaded or asked if the environment names no service. Tests of a failing client
 * replace `load`.
 */
function createCache(options, load = async () => await Promise.all(/* import() */[__webpack_require__.e(942), __webpack_require__.e(878), __webpack_require__.e(371), __webpack_require__.e(88), __webpack_require__.e(91)]).then(__webpack_require__.bind(__webpack_require__, 18091))) {
    const { log, mode, env = process.env, isNeededSoon = false, lookupMs = 10_000, transferMs = 60_000 } = options;
    let isBroken = false;
    let isReported = false;
    // Source of the names: @actions/cache, `isFeatureAvailable`.
    const isNamed = [env.ACTIONS_RESULTS_URL, env.ACTIONS_CACHE_URL].some((url) => url !== undefined && url !== '');
    const preparing = isNeededSoon && isNamed && mode !== 'off' ? prepareFinder(env) : undefined;
    // It is awaited only if an entry is looked for.
    preparing?.catch(() => undefined);
    const isAvailable = () => {
        if (!isNamed && !isReported)
            log.info('No cache service is available: nothing is restored or saved.');
        isReported ||= !isNamed;
        return isNamed && !isBroken;
    };
    /** Does the work with the service. Returns the fallback when there is none, or from the first failure on. */
    const withService = async (what, fallback, work) => {
        if (!isAvailable())
            return fallback;
        try {
            return await work();
        }
        catch (error) {
            isBroken = true;
            log.warning(`The cache is disabled from now on: ${what} failed (${(0,errors/* messageOf */.bD)(error)})`);
            return fallback;
        }
    };
    const find = async (keys, folder) => {
        const { findEntry, compression } = await (preparing ?? prepareFinder(env));
        const found = await withTimeout(lookupMs, (signal) => findEntry({ keys, paths: [folder], env, compression, signal }));
        const isExpected = found?.key === keys[0] || keys.slice(1).some((prefix) => found?.key.startsWith(prefix));
        return isExpected ? found : undefined;
    };
    return {
        async restore(key, folder, restorePrefix) {
            if (mode === 'off')
                return false;
            return await withService(`looking for ${key}`, false, async () => {
                const entry = await find([key, ...(restorePrefix === undefined ? [] : [restorePrefix])], folder);
                if (entry === undefined)
                    return false;
                const { restoreEntry } = await Promise.all(/* import() */[__webpack_require__.e(942), __webpack_require__.e(455)]).then(__webpack_require__.bind(__webpack_require__, 12455));
                const root = env.GITHUB_WORKSPACE ?? process.cwd();
                const problem = await withTimeout(transferMs, (signal) => restoreEntry(entry, { folder, root, signal }));
                if (problem !== undefined)
                    log.warning(`The cache entry ${entry.key} is damaged and was not used (${problem})`);
                return problem === undefined;
            });
        },
        async save(key, folder) {
            if (mode !== 'read-write')
                return;
            await withService(`saving ${key}`, undefined, async () => {
                const client = await load();
                await (0,manifest/* writeManifest */.HN)(folder, key);
                await withTimeout(transferMs, () => client.saveCache([folder], key));
            });
        },
    };
}
/** Loads what finds entries: the HTTP client is as large as the rest of an action, and few runs use the cache. */
async function prepareFinder(env) {
    const { findEntry, findCompression } = await Promise.all(/* import() */[__webpack_require__.e(942), __webpack_require__.e(961)]).then(__webpack_require__.bind(__webpack_require__, 36961));
    return { findEntry, compression: await findCompression(env) };
}
/** Waits for the work, but not longer than the limit, when the signal of the work aborts. */
async function withTimeout(ms, start) {
    const cancel = new AbortController();
    let timer;
    const limit = new Promise((_, reject) => {
        timer = setTimeout(() => {
            const error = new Error(`no answer within ${ms / 1000} s`);
            cancel.abort(error);
            reject(error);
        }, ms);
    });
    const work = start(cancel.signal);
    // The work may still reject after the limit, when nothing awaits it any more.
    work.catch(() => undefined);
    return await Promise.race([work, limit]).finally(() => clearTimeout(timer));
}

// EXTERNAL MODULE: ./.work/compiled/shared/src/cache/cache-mode.js
var cache_mode = __webpack_require__(72843);
// EXTERNAL MODULE: ./.work/compiled/shared/src/files/paths.js
var paths = __webpack_require__(27468);
// EXTERNAL MODULE: ./.work/compiled/shared/src/process/runner.js + 6 modules
var runner = __webpack_require__(99427);
;// CONCATENATED MODULE: ./.work/compiled/shared/src/python/inspect-python.js


// Without `json`, whose import takes longer than all the rest. Source of `_base_executable`: CPython, Lib/venv/__init__.py,
// ensure_directories.
const probeScript = `import os, sys, sysconfig
version = [str(part) for part in sys.version_info[:3]]
base = os.path.realpath(getattr(sys, "_base_executable", sys.executable))
print(sys.executable, base, ".".join(version), ".".join(version[:2]), sysconfig.get_platform(), sep="\\0")`;
/** Reads path, version and platform of an interpreter (a command or a path). Throws if it is older than Python 3.10. */
async function inspectPython(context, command) {
    // Without `site`, whose `.pth` files may import packages.
    const args = ['-I', '-S', '-c', probeScript];
    const answer = await (0,runner/* runOk */.uO)(context.run, command, args, { env: context.env, timeoutMs: 30_000 });
    const [executable = '', base = '', version = '', minor = '', platform = ''] = answer.trimEnd().split('\0');
    const [major = 0, second = 0] = minor.split('.').map(Number);
    if (major < 3 || (major === 3 && second < 10)) {
        throw new errors/* UserError */.yo(`${command} is Python ${version}`, {
            fix: 'Use Python 3.10 or newer, for example with actions/setup-python',
            commandFix: 'Use Python 3.10 or newer, for example with `--python`',
        });
    }
    return { executable, base, version, minor, platform };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./node_modules/@renovatebot/pep440/index.js + 4 modules
var pep440 = __webpack_require__(99687);
;// CONCATENATED MODULE: ./.work/compiled/shared/src/context/unfinished-name.js

/** Names the folder of an environment until it is finished: the name that it will have, which process installs it, and a random end. */
function formatUnfinishedName(finished, { machine, pid }) {
    return `${finished}-${machine}-${pid}-${(0,external_node_crypto_.randomUUID)().slice(0, 6)}`;
}
/** Reads such a name. Undefined for another name, such as that of a finished environment. */
function unfinished_name_parseUnfinishedName(name) {
    const [, machine, pid] = /-[0-9a-f]{16}-([0-9a-f]{6})-(\d+)-[0-9a-f]{6}$/.exec(name) ?? [];
    return machine === undefined ? undefined : { machine, pid: Number(pid) };
}

;// CONCATENATED MODULE: ./.work/compiled/shared/src/context/unfinished-folder.js



/** Ending of the files in the private folder that name a folder elsewhere which is not finished. */
const ending = '.unfinished';
const linkEnding = '.link';
/** Where Python tools are installed. */
const toolsFolder = 'eleanor-tools';
/** Notes a new folder in the tool cache, which outlives the job, so that `post` removes it if this step is killed. `folder` is private. */
async function noteUnfinished(folder, path) {
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, `${(0,external_node_path_.basename)(path)}${ending}`), path);
}
/** Removes the noted folders that no link has put into place. A note cannot name anything else than an environment of tools. */
async function removeUnfinished(privateFolder) {
    const names = await readdir(privateFolder, { recursive: true }).catch(() => []);
    for (const name of names.filter((each) => each.endsWith(ending))) {
        const path = await readFile(join(privateFolder, name), 'utf8');
        const parent = dirname(path);
        const isEnvironment = basename(parent) === toolsFolder && parseUnfinishedName(basename(path)) !== undefined;
        if (!isEnvironment || (await isLinked(parent, path)))
            continue;
        for (const each of [path, `${path}${linkEnding}`])
            await rm(each, { recursive: true, force: true });
    }
}
async function isLinked(parent, path) {
    const names = (await readdir(parent).catch(() => [])).filter((name) => !name.endsWith(linkEnding));
    const targets = await Promise.all(names.map(async (name) => await readlink(join(parent, name)).catch(() => undefined)));
    return targets.includes(path);
}

;// CONCATENATED MODULE: ./.work/compiled/shared/src/python/sanitized-env.js
/** Settings that say how an index is reached, not which packages are chosen. */
const indexAccess = /^(PIP|UV)_((DEFAULT_|EXTRA_)?INDEX(_URL)?|INDEX_[A-Z0-9_]+_(USERNAME|PASSWORD)|TRUSTED_HOST|INSECURE_HOST|CERT|CLIENT_CERT|PROXY|(DEFAULT_|HTTP_)?TIMEOUT|RETRIES|HTTP_RETRIES|CACHE_DIR|CONFIG_FILE|KEYRING_PROVIDER|NATIVE_TLS|SYSTEM_CERTS)$/;
/** The variables of pip, uv and Python, which can change what a tool does. */
const pythonVariable = /^(PIP|UV|PYTHON|VIRTUAL_ENV|CONDA)(_|[A-Z]|$)/;
/** Whether a variable is read by pip, uv or Python. */
function isPythonVariable(name) {
    return pythonVariable.test(name);
}
/**
 * Removes the variables of pip, uv and Python that change results from an environment, so that a job gives the same result on every
 * machine. Settings of the index access (address, credentials, certificates, proxy, time limits) stay.
 */
function sanitizePythonEnv(env, extra = {}) {
    const defined = Object.entries(env).filter((entry) => entry[1] !== undefined);
    const changesResults = (name) => pythonVariable.test(name) && !indexAccess.test(name) && name !== 'PIP_DISABLE_PIP_VERSION_CHECK';
    const kept = Object.fromEntries(defined.filter(([name]) => !changesResults(name)));
    const left = defined.map(([name]) => name).filter(changesResults);
    return { env: { ...kept, PIP_DISABLE_PIP_VERSION_CHECK: '1', ...extra }, removed: left.sort() };
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./.work/compiled/shared/src/python/unfinished-environments.js






const oneDayMs = 24 * 3600 * 1000;
/** A new path for an environment that this process installs. It shows which process that is. */
async function createUnfinishedPath(envDir) {
    return formatUnfinishedName(envDir, { machine: await machineId(), pid: process.pid });
}
/**
 * Removes the environments that killed processes left unfinished in the folder. If nothing here shows whether the process still runs,
 * because it belongs to another machine or container, its environment is removed after a day.
 */
async function removeUnfinishedEnvironments(folder) {
    const machine = await machineId();
    for (const name of await (0,promises_.readdir)(folder)) {
        const path = (0,external_node_path_.join)(folder, name);
        const installer = unfinished_name_parseUnfinishedName(name);
        // A finished environment that another one has replaced may still be in use.
        if (installer === undefined || (await (0,manifest/* readManifestKey */.V3)(path)) !== undefined)
            continue;
        const isAbandoned = installer.machine === machine ? !isRunning(installer.pid) : await isOlderThanDay(path);
        // An orphaned pip may still write to it. The next installation removes it then.
        if (isAbandoned)
            await (0,promises_.rm)(path, { recursive: true, force: true }).catch(() => undefined);
    }
}
/** Six hexadecimal digits that name the processes among which an identifier is unique until the machine starts again. */
async function machineId() {
    const boot = await (0,promises_.readFile)('/proc/sys/kernel/random/boot_id', 'utf8').catch(() => '');
    const processes = await (0,promises_.readlink)('/proc/self/ns/pid').catch(() => '');
    return (0,external_node_crypto_.createHash)('sha256').update(`${(0,external_node_os_.hostname)()}\0${boot}\0${processes}`).digest('hex').slice(0, 6);
}
function isRunning(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        // A process of another user.
        return error.code === 'EPERM';
    }
}
/** False if another process has just removed it. */
async function isOlderThanDay(path) {
    const modified = await (0,promises_.stat)(path).catch(() => undefined);
    return modified !== undefined && modified.mtimeMs < Date.now() - oneDayMs;
}

;// CONCATENATED MODULE: ./.work/compiled/shared/src/python/locked-tools.js











/**
 * Returns a Python environment with exactly the tools of the lock: the one that an earlier step installed if no file of it has changed,
 * or the interpreter itself if it has the locked versions, or a new one, installed with `--require-hashes`. The wheels are kept in the
 * cache; pip checks their hashes against the lock after every restore.
 */
async function installPythonTools(context, cache, request) {
    const { lock, python, name } = request;
    const lockText = await (0,promises_.readFile)(lock, 'utf8');
    const version = lockedVersion(lockText, name);
    // All environments of one interpreter, such as those of pre-commit, share the tools.
    const id = (0,external_node_crypto_.createHash)('sha256').update(`${lockText}\n${python.base}\n${python.version}`).digest('hex').slice(0, 16);
    const folder = (0,external_node_path_.join)(context.toolCache, 'eleanor-tools');
    await (0,promises_.mkdir)(folder, { recursive: true });
    // An environment stores its absolute path, so that path must not go through a symbolic link that may disappear.
    const envDir = (0,external_node_path_.join)(await (0,promises_.realpath)(folder), `${name}-${version}-${id}`);
    const exists = (0,external_node_fs_.existsSync)(envDir);
    // A file that was added, such as a `.pth`, would run with the secrets of this step.
    if (!exists || !(await isUnchanged(envDir, id))) {
        if (exists)
            context.log.warning(`${envDir} has changed since its installation: ${name} ${version} is installed again`);
        await (0,promises_.rm)(envDir, { recursive: true, force: true });
        // Checked after the folder, because starting the interpreter is slower.
        if (await hasLockedVersions(context, request, lockText))
            return { python: python.executable, bin: (0,external_node_path_.dirname)(python.executable), version };
        await context.log.group(`Install ${name} ${version}`, () => install(context, cache, request, { envDir, id }));
    }
    const bin = binDir(envDir);
    return { python: (0,external_node_path_.join)(bin, 'python'), bin, version };
}
/** False also if the interpreter that the environment links to, such as that of another environment, no longer exists. */
async function isUnchanged(envDir, id) {
    return (0,external_node_fs_.existsSync)((0,external_node_path_.join)(binDir(envDir), 'python')) && (await (0,manifest/* matchesManifest */.zQ)(envDir, id));
}
/** The pinned version of a distribution in a lock. Throws if the lock does not pin it. */
function lockedVersion(lock, name) {
    const version = new RegExp(`^${name.replaceAll('.', '\\.')}==([^\\s;\\\\]+)`, 'm').exec(lock)?.[1];
    if (version === undefined)
        throw new Error(`The lock does not pin ${name}`);
    return version;
}
/** Whether the interpreter itself has the required distributions in their locked versions. */
async function hasLockedVersions({ run, env }, request, lockText) {
    const names = [request.name, ...(request.others ?? [])];
    const script = 'import importlib.metadata, sys; print(*map(importlib.metadata.version, sys.argv[1:]))';
    const { code, stdout } = await run(request.python.executable, ['-I', '-c', script, ...names], { env });
    return code === 0 && stdout.trim() === names.map((name) => lockedVersion(lockText, name)).join(' ');
}
/** Whether the interpreter has a pip that installs into other environments, which `--python` of pip 22.3 does. */
async function installsElsewhere({ run, env }, python) {
    const script = 'import importlib.metadata; print(importlib.metadata.version("pip"))';
    const { code, stdout } = await run(python.executable, ['-I', '-c', script], { env });
    return code === 0 && (0,pep440/* valid */.rZ)(stdout.trim()) !== null && (0,pep440/* gte */.RO)(stdout.trim(), '22.3');
}
/** Installs into a staging folder and links it into place, so that a parallel job never sees half of it. */
async function install(context, cache, request, { envDir, id }) {
    const { python, lock, name } = request;
    await removeUnfinishedEnvironments((0,external_node_path_.dirname)(envDir));
    const stagingDir = await createUnfinishedPath(envDir);
    const wheels = (0,external_node_path_.join)(context.temp, 'eleanor-cache', `wheels-${name}`);
    const cacheKey = `eleanor-tools-v1-${python.platform}-py${python.minor}-${name}-${id}`;
    // Settings for other installations, such as constraints, must not affect this one.
    // pip leaves what it has unpacked if it is stopped. `post` removes this folder, even if this step was killed.
    const temporary = await (0,promises_.mkdtemp)((0,external_node_path_.join)((await context.privateDir()).path, 'install-'));
    const { env } = sanitizePythonEnv(context.env, { TMPDIR: temporary });
    const interpreter = (0,external_node_path_.join)(binDir(stagingDir), 'python');
    await noteUnfinished(temporary, stagingDir);
    try {
        const usesItsPip = await installsElsewhere({ ...context, env }, python);
        // Installing pip takes longer than all the rest.
        await (0,runner/* runOk */.uO)(context.run, python.executable, ['-m', 'venv', ...(usesItsPip ? ['--without-pip'] : []), stagingDir], { env });
        const command = usesItsPip
            ? [python.executable, '-I', '-m', 'pip', '--python', interpreter]
            : [interpreter, '-m', 'pip'];
        const [program, ...options] = command;
        const pip = async (...args) => await (0,runner/* runOk */.uO)(context.run, program, [...options, '--quiet', ...args], { env });
        const isRestored = await cache.restore(cacheKey, wheels);
        if (!isRestored) {
            await (0,promises_.mkdir)(wheels, { recursive: true });
            await pip('download', '--no-deps', '--require-hashes', '--dest', wheels, '--requirement', lock);
        }
        await pip('install', '--no-deps', '--no-index', '--find-links', wheels, '--require-hashes', '--requirement', lock);
        if (!isRestored)
            await cache.save(cacheKey, wheels);
        await (0,manifest/* writeManifest */.HN)(stagingDir, id, { keepStates: true });
        await linkIntoPlace(stagingDir, envDir);
    }
    catch (error) {
        await (0,promises_.rm)(stagingDir, { recursive: true, force: true });
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        throw new errors/* UserError */.yo(`The tools of ${(0,external_node_path_.basename)(lock)} could not be installed`, {
            why: (0,errors/* messageOf */.bD)(error),
            fix: 'Check that the package index is reachable and that this Python has the venv module',
        });
    }
    finally {
        await (0,promises_.rm)(temporary, { recursive: true, force: true });
    }
}
function binDir(envDir) {
    return (0,external_node_path_.join)(envDir, process.platform === 'win32' ? 'Scripts' : 'bin');
}
/** Creates the link under a temporary name and renames it, which replaces a link of a parallel job atomically. */
async function linkIntoPlace(stagingDir, envDir) {
    const temporary = `${stagingDir}.link`;
    await (0,promises_.symlink)(stagingDir, temporary, 'junction');
    await (0,promises_.rename)(temporary, envDir);
}

// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/files/replace-folder.js
var replace_folder = __webpack_require__(41422);
// EXTERNAL MODULE: ./.work/compiled/shared/src/process/child-env.js
var child_env = __webpack_require__(68234);
;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/client/app-environment.js





const installMinutes = 30;
/**
 * Installs a lock of the repository into a new environment. Returns the path of its Python. Settings of the caller for other
 * installations are ignored, except how the package index is reached.
 */
async function installApp(context, { python, pipPython, lock, folder }) {
    const { env } = sanitizePythonEnv((0,child_env/* envForProject */.q8)(context.env), { PIP_NO_INPUT: '1' });
    const options = { cwd: context.workspace, env, timeoutMs: installMinutes * 60_000 };
    const interpreter = (0,external_node_path_.join)(folder, process.platform === 'win32' ? 'Scripts' : 'bin', 'python');
    return await context.log.group(`Install ${lock} to import the app`, async () => {
        // Without pip, so that the environment contains only what the lock names.
        await (0,runner/* runOk */.uO)(context.run, python.executable, ['-I', '-m', 'venv', '--without-pip', folder], options);
        const pip = ['-I', '-m', 'pip', '--python', interpreter, 'install', '--quiet', '--no-compile', '--requirement', lock];
        const { code, timedOut, stderr } = await context.run(pipPython, pip, { ...options, show: true });
        if (code === 0 && !timedOut)
            return interpreter;
        throw new errors/* UserError */.yo(`${lock} could not be installed to import the app (\`client-requirements\`)`, {
            why: timedOut ? `pip took longer than ${installMinutes} minutes` : pipErrors(stderr),
            fix: `Use a lock for Python ${python.version}, or set up another Python`,
            at: { file: lock },
        });
    });
}
function pipErrors(stderr) {
    const prefix = 'ERROR: ';
    const errors = stderr.split('\n').filter((line) => line.startsWith(prefix));
    return errors.map((line) => line.slice(prefix.length)).join(' ');
}

// EXTERNAL MODULE: ./.work/compiled/shared/src/format/list.js
var list = __webpack_require__(80276);
;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/client/client-files.js





/** Files that the generator writes. */
const generatedFile = /^(__init__\.py|client\.py|errors\.py|types\.py|py\.typed|openapi\.json|(api|models)\/.+\.py)$/;
/** Whether a path is in a folder in which Python caches bytecode. */
function isBytecodeCache(path) {
    return /(^|[\\/])__pycache__([\\/]|$)/.test(path);
}
/** Reads all files of a folder except bytecode. Returns none if the folder does not exist. */
async function readFiles(folder) {
    const files = new Map();
    if (!(0,external_node_fs_.existsSync)(folder))
        return files;
    for (const entry of await (0,promises_.readdir)(folder, { recursive: true, withFileTypes: true })) {
        const path = (0,external_node_path_.join)(entry.parentPath, entry.name);
        const name = (0,external_node_path_.relative)(folder, path).split(external_node_path_.sep).join('/');
        if (entry.isDirectory() || isBytecodeCache(name))
            continue;
        files.set(name, entry.isFile() ? await (0,promises_.readFile)(path) : Buffer.alloc(0));
    }
    return files;
}
/** Rejects a folder that contains other files than a generated client: the folder is replaced as a whole, so they would be lost. */
function rejectOtherFiles(files, directory) {
    const others = [...files.keys()].filter((name) => !generatedFile.test(name)).sort();
    const [first] = others;
    if (first === undefined)
        return;
    throw new errors/* UserError */.yo(`\`${directory}\` contains files that do not belong to a generated client: ${(0,list/* listFirst */.r)(others, 1)}`, {
        fix: 'Set `client-directory` to a folder that contains only the client, or move these files',
        at: { file: `${directory}/${first}` },
    });
}
/** The paths of files that only one of the two has, or that differ, sorted. */
function findDifferences(before, after) {
    const names = new Set([...before.keys(), ...after.keys()]);
    return [...names].filter((name) => !isSame(before.get(name), after.get(name))).sort();
}
function isSame(one, other) {
    return one !== undefined && other !== undefined && one.equals(other);
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/client/diff.js






const maxPatchBytes = 64 * 1024 * 1024;
/** Settings of the user or the machine that would change the patch. */
const gitConfig = ['core.quotePath=false', 'core.autocrlf=false', 'core.safecrlf=false'].flatMap((setting) => ['-c', setting]);
const diffOptions = ['--no-index', '--no-prefix', '--binary', '--full-index', '--no-color', '--no-ext-diff', '--no-textconv'];
/**
 * Creates a patch that `git apply` accepts at the top of the workspace. Its paths come from two copies in the folder `scratch`, so
 * that no repository is needed.
 */
async function createPatch({ run, env }, { directory, before, after }, scratch) {
    const layout = (0,external_node_path_.join)(scratch, 'layout');
    await copyFolder(before, (0,external_node_path_.join)(layout, 'a', directory));
    await copyFolder(after, (0,external_node_path_.join)(layout, 'b', directory));
    const args = [...gitConfig, 'diff', ...diffOptions, '--no-renames', 'a', 'b'];
    const isolatedEnv = { ...env, GIT_CONFIG_NOSYSTEM: '1', LC_ALL: 'C' };
    const { code, stdout, stderr } = await run('git', args, { cwd: layout, env: isolatedEnv, keepBytes: maxPatchBytes });
    // 1 means that there is a difference. Source: git diff, --exit-code, which --no-index implies.
    if (code > 1)
        throw new errors/* UserError */.yo('git could not compare the client with the generated one', { why: (0,runner/* lastLine */.fM)(stderr) });
    return stdout;
}
async function copyFolder(from, to) {
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(to), { recursive: true });
    if ((0,external_node_fs_.existsSync)(from))
        await (0,promises_.cp)(from, to, { recursive: true, filter: (path) => !isBytecodeCache(path) });
    else
        await (0,promises_.mkdir)(to, { recursive: true });
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/client/export-openapi.js





const exportMinutes = 5;
/** Variables of the job that the app gets: where programs and folders are, and the mark of the step's processes. */
const passedVariables = /^(PATH|HOME|USER|LOGNAME|TMPDIR|TEMP|TMP|SYSTEMROOT|SSL_CERT_FILE|SSL_CERT_DIR|ELEANOR_STEP)$/i;
const startNothing = 'Start nothing when the module is imported; start it in the lifespan of the app';
/**
 * Imports the app and returns its OpenAPI document as JSON with sorted keys. The app is imported from `src` if that folder exists,
 * else from the workspace, in a separate process: it may print, hang or end the interpreter. Writes nothing into the workspace.
 * Source of the notation of the app: uvicorn, "APP".
 */
async function exportOpenApi(context, interpreter, { app, env: appEnv }, folder) {
    const { workspace } = context;
    const source = (0,external_node_fs_.existsSync)((0,external_node_path_.join)(workspace, 'src')) ? (0,external_node_path_.join)(workspace, 'src') : workspace;
    const answerFile = (0,external_node_path_.join)(folder, 'answer.json');
    const script = (0,external_node_path_.join)(context.actionPath, 'tools', 'export_openapi.py');
    // Not isolated by -I, which would ignore PYTHONHASHSEED.
    const args = ['-s', '-P', '-B', script, source, app, workspace, answerFile];
    const options = { cwd: workspace, env: createAppEnv(context.env, appEnv), timeoutMs: exportMinutes * 60_000 };
    const { code, timedOut, stderr } = await context.run(interpreter, args, options);
    if (timedOut)
        throw new errors/* UserError */.yo(`The app \`${app}\` returned no API within ${exportMinutes} minutes`, { fix: startNothing });
    const answer = await readAnswer(answerFile);
    if (answer === undefined)
        throw new errors/* UserError */.yo(`The app \`${app}\` ended Python with exit code ${code} when it was imported`, {
            why: (0,runner/* lastLine */.fM)(stderr),
            fix: startNothing,
        });
    if ('problem' in answer)
        throw describeProblem(app, answer);
    return `${JSON.stringify(answer.document, null, 2)}\n`;
}
/** Fixes what may change the document from one machine to another: the order of sets, the language of messages and the time zone. */
function createAppEnv(env, appEnv) {
    const passed = Object.entries(env).filter(([name]) => passedVariables.test(name));
    return { ...Object.fromEntries(passed), LC_ALL: 'C.UTF-8', TZ: 'UTC', PYTHONHASHSEED: '0', ...appEnv };
}
async function readAnswer(file) {
    const text = await (0,promises_.readFile)(file, 'utf8').catch(() => undefined);
    return text === undefined ? undefined : JSON.parse(text);
}
function describeProblem(app, { problem, detail, file, line = 1 }) {
    const at = file === undefined ? {} : { at: { file, line } };
    const [module = '', attribute = ''] = app.split(':');
    switch (problem) {
        case 'import':
            return new errors/* UserError */.yo(`The module \`${module}\` of \`client\` cannot be imported`, {
                why: detail,
                fix: 'Add what it needs to `client-requirements` or `client-env`: it is imported from `src` with these alone',
                ...at,
            });
        case 'attribute':
            return new errors/* UserError */.yo(`\`client\` does not name an app: ${detail}`, {
                fix: 'Name the attribute that holds the app',
            });
        case 'document':
            return new errors/* UserError */.yo(`The app \`${app}\` fails to describe its API`, { why: detail, ...at });
        case 'app':
            return new errors/* UserError */.yo(`\`${attribute}\` in \`${module}\` is not a FastAPI app but of the type ${detail}`, {
                fix: 'The app needs a method `openapi()`: name the attribute that holds the app, not a function that creates it',
            });
    }
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/client/generate.js






const generateTimeoutMs = 10 * 60_000;
/** Most lines of the generator that are shown. */
const maxLines = 10;
/** Lines that the generator always prints around its warnings and errors. */
const frameLine = /^(Generating |Error\(s\) encountered|Warning\(s\) encountered|If you believe this was a mistake)/;
/** Settings that would otherwise come from the user or the machine. */
const fixedEnv = { PYTHONHASHSEED: '0', COLUMNS: '200', NO_COLOR: '1', TERM: 'dumb', LC_ALL: 'C.UTF-8' };
/**
 * Generates the client of an OpenAPI document in `folder` and returns the path of the client, which also contains the document and the
 * marker of PEP 561. Settings of the user are ignored, so that a document always gives the same files.
 */
async function generateClient(context, { python, bin }, document, folder) {
    const documentFile = (0,external_node_path_.join)(folder, 'openapi.json');
    const settingsFile = (0,external_node_path_.join)(folder, 'settings.json');
    const client = (0,external_node_path_.join)(folder, 'client');
    await (0,promises_.writeFile)(documentFile, document);
    // The default hooks would run in a shell and read settings of the folders above.
    await (0,promises_.writeFile)(settingsFile, JSON.stringify({ post_hooks: [] }));
    const { env } = sanitizePythonEnv((0,child_env/* envForProject */.q8)(context.env), fixedEnv);
    const options = { env, timeoutMs: generateTimeoutMs };
    const generator = ['-P', '-m', 'openapi_python_client', 'generate', '--meta', 'none'];
    const paths = ['--path', documentFile, '--output-path', client, '--config', settingsFile];
    const { code, stdout, stderr } = await context.run(python, [...generator, ...paths], { ...options, cwd: folder });
    const messages = generatorMessages(`${stderr}\n${stdout}`).join(' ');
    if (code !== 0)
        throw new errors/* UserError */.yo('The client cannot be generated from the OpenAPI document of the app', { why: messages });
    if (messages !== '')
        context.log.warning(`The client may be incomplete: ${messages}`);
    const ruff = async (...args) => await (0,runner/* runOk */.uO)(context.run, (0,external_node_path_.join)(bin, 'ruff'), [...args, '--isolated', '--no-cache', '--quiet', '.'], {
        ...options,
        cwd: client,
    });
    await ruff('check', '--fix-only', '--extend-select=I');
    await ruff('format');
    await (0,promises_.copyFile)(documentFile, (0,external_node_path_.join)(client, 'openapi.json'));
    await (0,promises_.writeFile)((0,external_node_path_.join)(client, 'py.typed'), '');
    return client;
}
function generatorMessages(output) {
    const lines = output.split('\n').map((line) => line.trim());
    const messages = lines.filter((line) => line !== '' && !frameLine.test(line));
    return messages.length > maxLines ? [...messages.slice(0, maxLines), '…'] : messages;
}

// EXTERNAL MODULE: ./.work/compiled/shared/src/format/markdown.js
var markdown = __webpack_require__(71485);
// EXTERNAL MODULE: ./.work/compiled/shared/src/format/state-icon.js
var state_icon = __webpack_require__(3457);
;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/client/report.js




/** Most characters of a patch that are shown. The file has all of it. */
const maxShownPatch = 60_000;
/** Sets the output `client` and adds the client to the job summary. */
function reportClient({ setOutput, summary, log }, { client: { app, directory, mode }, changed, patch, generator }) {
    setOutput('client', { directory, changed, patch: patch?.file ?? '' });
    const changedState = mode === 'check' ? (0,state_icon/* addStateIcon */.w)('failure', 'stale') : (0,state_icon/* addStateIcon */.w)('changed', 'written');
    const state = patch === undefined ? (0,state_icon/* addStateIcon */.w)('success', 'up to date') : changedState;
    const head = ['App', 'Folder', 'State', 'Changed files', 'Generator'];
    const parts = ['## Client', (0,markdown/* renderTable */.bo)(head, [[app, directory, state, String(changed.length), generator]])];
    if (patch !== undefined)
        parts.push((0,markdown/* renderDetails */.PL)('Changes', (0,markdown/* renderCodeBlock */.XD)(shorten(patch), 'diff')));
    summary.add(parts.join('\n\n'));
    if (patch === undefined)
        log.info(`The client in ${directory} is up to date with \`${app}\``);
}
/** Logs what differs, and returns the error for `client-mode: check`. */
async function staleClientError(log, { client: { app }, changed, patch }) {
    await log.group('Changes of the client', async () => {
        if (patch !== undefined)
            log.info(shorten(patch).trimEnd());
        await Promise.resolve();
    });
    return new errors/* UserError */.yo(`The client is not up to date with \`${app}\`: ${(0,list/* listFirst */.r)(changed)}`, {
        fix: `Generate it with \`client-mode: generate\` and commit it, or apply ${patch?.file ?? 'the patch'}`,
        at: { file: changed[0] ?? '', line: 1 },
    });
}
function shorten({ text, file }) {
    return text.length > maxShownPatch ? `${text.slice(0, maxShownPatch)}\n… and more, in ${file}` : text;
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/client/update-client.js















const generator = 'openapi-python-client';
const minPythonMinor = 11;
/**
 * Generates the client of the app. With `client-mode: generate`, replaces the one in the workspace; with `check`, changes nothing and
 * fails if it differs. Sets the output `client`. A plan does not generate.
 */
async function updateClient(context, client, { isPlan }) {
    if (client.mode === 'generate' && isPlan) {
        context.log.info('A plan does not generate the client');
        return;
    }
    const target = (0,paths/* resolveExistingPrefix */.CN)((0,external_node_path_.join)(context.workspace, client.directory));
    const before = await readFiles(target);
    rejectOtherFiles(before, client.directory);
    const python = await inspectPython(context, 'python3');
    requireVersion(python);
    // In the private folder, which `post` removes if this step cannot.
    const scratch = (0,external_node_path_.join)((await context.privateDir()).path, 'client');
    await (0,promises_.mkdir)(scratch);
    try {
        const generated = await generate(context, python, client, scratch);
        const changed = findDifferences(before, await readFiles(generated.path)).map((name) => `${client.directory}/${name}`);
        const change = { directory: client.directory, before: target, after: generated.path };
        const patch = changed.length === 0 ? undefined : await savePatch(context, change, scratch);
        const report = { client, changed, patch, generator: `${generator} ${generated.version}` };
        reportClient(context, report);
        if (changed.length === 0)
            return;
        if (client.mode === 'check')
            throw await staleClientError(context.log, report);
        await (0,replace_folder/* replaceFolder */.x)(target, generated.path);
        context.log.info(`Generated the client in ${client.directory} from \`${client.app}\`: ${changed.length} files changed`);
    }
    finally {
        await (0,promises_.rm)(scratch, { recursive: true, force: true });
    }
}
function requireVersion({ minor, version }) {
    if (Number(minor.split('.')[1]) >= minPythonMinor)
        return;
    throw new errors/* UserError */.yo(`The client needs Python 3.${minPythonMinor} or newer, but python3 is ${version}`, {
        fix: 'Set up a newer one before this step, with actions/setup-python',
        commandFix: 'Install a newer one',
    });
}
async function generate(context, python, client, scratch) {
    const cache = createCache({ log: context.log, mode: (0,cache_mode/* resolveCacheMode */.SE)('auto', context.env) });
    const toolLock = (0,external_node_path_.join)(context.actionPath, 'tools', 'client.txt');
    const tools = await installPythonTools(context, cache, { lock: toolLock, python, name: generator, others: ['ruff'] });
    const app = { python, pipPython: tools.python, lock: client.requirements, folder: (0,external_node_path_.join)(scratch, 'app') };
    const interpreter = await installApp(context, app);
    const document = await exportOpenApi(context, interpreter, client, scratch);
    return { path: await generateClient(context, tools, document, scratch), version: tools.version };
}
/** Writes the patch where later steps find it. */
async function savePatch(context, change, scratch) {
    const text = await createPatch(context, change, scratch);
    const file = (0,external_node_path_.join)(context.temp, 'eleanor-client.patch');
    await (0,promises_.writeFile)(file, text);
    return { text, file };
}


/***/ }),

/***/ 56900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HN: () => (/* binding */ writeManifest),
/* harmony export */   V3: () => (/* binding */ readManifestKey),
/* harmony export */   zQ: () => (/* binding */ matchesManifest)
/* harmony export */ });
/* unused harmony export fileSha256 */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46466);





const manifestName = 'eleanor-manifest.json';
const maxBytesAtOnce = 8 * 1024 * 1024;
/** A file system may give two changes within so many milliseconds the same time. Source: Linux, CONFIG_HZ. */
const clockTickMs = 50;
/** Writes a manifest into the folder: the key, and the SHA-256 of each file or the target of each symbolic link in it. */
async function writeManifest(folder, key, { keepStates = false } = {}) {
    const recorded = keepStates ? recordStates(folder) : {};
    // Sorted, so that equal folders give equal manifests.
    const files = Object.fromEntries(Object.entries(await digestFiles(folder)).sort(([a], [b]) => (a < b ? -1 : 1)));
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, manifestName), JSON.stringify({ key, files, ...recorded }));
}
/** Whether the folder holds exactly what its manifest lists, for this key. False if the manifest is missing or unreadable. */
async function matchesManifest(folder, key) {
    try {
        // At once, because a thread takes longer to start than the manifest to be read.
        const saved = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, manifestName), 'utf8'));
        if (saved.key !== key)
            return false;
        if (hasSavedStates(folder, saved))
            return true;
        const digests = Object.entries(await digestFiles(folder, saved));
        return digests.length === Object.keys(saved.files).length && digests.every(([name, digest]) => saved.files[name] === digest);
    }
    catch {
        return false;
    }
}
/**
 * Whether the states alone show that nothing has changed, which takes half of the time to list the folders as well. False if they cannot:
 * for something that changed shortly before the manifest was written, and for the manifest of an older version.
 */
function hasSavedStates(folder, { files, states = {}, folders }) {
    if (folders === undefined)
        return false;
    // Through no link, which the system would follow again for each file.
    const top = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(folder);
    // The manifest itself has changed the top folder since.
    const entries = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(top).filter((name) => name !== manifestName);
    const expected = new Set([...Object.keys(files), ...Object.keys(folders)].map((path) => path.split('/', 1)[0]));
    if (entries.length !== expected.size || !entries.every((name) => expected.has(name)))
        return false;
    const isUnchanged = (state, path) => isEqual(state, `${top}${node_path__WEBPACK_IMPORTED_MODULE_3__.sep}${path}`);
    const hasSameEntries = Object.entries(folders).every(([path, state]) => isUnchanged(state, path));
    return hasSameEntries && Object.keys(files).every((path) => isUnchanged(states[path], path));
}
/** The key under which the folder was saved; undefined if it has no readable manifest. */
async function readManifestKey(folder) {
    try {
        return JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, manifestName), 'utf8')).key;
    }
    catch {
        return undefined;
    }
}
/** Digests by path. Takes those of untouched files from the manifest. */
async function digestFiles(folder, { files, states = {} } = {}) {
    // One buffer for all files: allocating one for each takes as long as reading it.
    const buffer = Buffer.allocUnsafe(maxBytesAtOnce);
    const digests = {};
    for (const { entry, path, name } of listEntries(folder)) {
        if (entry.isDirectory())
            continue;
        const isUntouched = entry.isFile() && isEqual(states[name], path);
        const known = isUntouched ? files?.[name] : undefined;
        digests[name] = known ?? digestEntry(entry, path, buffer) ?? (await fileSha256(path));
    }
    return digests;
}
/** Lists everything in the folder but the manifest. */
function listEntries(folder) {
    const found = [];
    // Without `recursive` and `join`, which take longer than to read the states of all files.
    const visit = (parent, prefix) => {
        for (const entry of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(parent, { withFileTypes: true })) {
            const [path, name] = [`${parent}${node_path__WEBPACK_IMPORTED_MODULE_3__.sep}${entry.name}`, `${prefix}${entry.name}`];
            if (name !== manifestName)
                found.push({ entry, path, name });
            if (entry.isDirectory())
                visit(path, `${name}/`);
        }
    };
    visit(folder, '');
    return found;
}
/** Records the states of what will have another time at its next change. Other files are read again at every comparison. */
function recordStates(folder) {
    const before = Date.now() - clockTickMs;
    const states = {};
    const folders = {};
    let isComplete = true;
    for (const { entry, path, name } of listEntries(folder)) {
        const state = readState(path);
        const [, , , ctimeMs] = state;
        // A file system that keeps whole seconds.
        const isCoarse = ctimeMs % 1000 === 0;
        const isCertain = ctimeMs < before && !isCoarse;
        if (entry.isDirectory())
            isComplete &&= isCertain;
        const kept = entry.isDirectory() ? folders : states;
        if (isCertain)
            kept[name] = state;
    }
    return { states, ...(isComplete && { folders }) };
}
function isEqual(saved, path) {
    return saved !== undefined && readState(path).every((value, index) => value === saved[index]);
}
function readState(path) {
    const { ino, size, mtimeMs, ctimeMs } = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(path);
    return [ino, size, mtimeMs, ctimeMs];
}
/** Undefined for a file larger than the buffer. Synchronous, because thousands of small files take several times longer as streams. */
function digestEntry(entry, path, buffer) {
    if (entry.isSymbolicLink())
        return `link:${(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readlinkSync)(path)}`;
    // Reading a named pipe would wait for ever.
    if (!entry.isFile())
        throw new Error(`${path} is not a file`);
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, 'r');
    try {
        let length = 0;
        while (length < buffer.length) {
            const count = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(file, buffer, length, buffer.length - length, null);
            if (count === 0)
                return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', buffer.subarray(0, length));
            length += count;
        }
        return undefined;
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file);
    }
}
/** The SHA-256 of a file in hexadecimal. A large one is read as a stream. */
async function fileSha256(path) {
    if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(path)).size <= maxBytesAtOnce)
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(path));
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_4__.pipeline)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path), digest);
    return digest.digest('hex');
}


/***/ })

};
