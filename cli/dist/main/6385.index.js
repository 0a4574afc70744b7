export const id = 6385;
export const ids = [6385];
export const modules = {

/***/ 56900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HN: () => (/* binding */ writeManifest),
/* harmony export */   V3: () => (/* binding */ readManifestKey),
/* harmony export */   sN: () => (/* binding */ fileSha256),
/* harmony export */   zQ: () => (/* binding */ matchesManifest)
/* harmony export */ });
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


/***/ }),

/***/ 16385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ installPythonTools),
  X: () => (/* binding */ lockedVersion)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/@renovatebot/pep440/index.js + 4 modules
var pep440 = __webpack_require__(99687);
// EXTERNAL MODULE: ./.work/compiled/shared/src/cache/manifest.js
var manifest = __webpack_require__(56900);
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

// EXTERNAL MODULE: ./.work/compiled/shared/src/errors.js
var errors = __webpack_require__(75689);
// EXTERNAL MODULE: ./.work/compiled/shared/src/process/runner.js + 5 modules
var runner = __webpack_require__(21895);
// EXTERNAL MODULE: ./.work/compiled/shared/src/python/sanitized-env.js
var sanitized_env = __webpack_require__(56432);
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
    const { env } = (0,sanitized_env/* sanitizePythonEnv */.X)(context.env, { TMPDIR: temporary });
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


/***/ }),

/***/ 56432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ isPythonVariable),
/* harmony export */   X: () => (/* binding */ sanitizePythonEnv)
/* harmony export */ });
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


/***/ })

};
