export const id = 2636;
export const ids = [2636];
export const modules = {

/***/ 82636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  updateClient: () => (/* binding */ updateClient)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.work/compiled/shared/src/cache/cache.js
var cache_cache = __webpack_require__(7483);
// EXTERNAL MODULE: ./.work/compiled/shared/src/cache/cache-mode.js
var cache_mode = __webpack_require__(72843);
// EXTERNAL MODULE: ./.work/compiled/shared/src/errors.js
var errors = __webpack_require__(75689);
// EXTERNAL MODULE: ./.work/compiled/shared/src/files/paths.js
var paths = __webpack_require__(27468);
// EXTERNAL MODULE: ./.work/compiled/shared/src/python/inspect-python.js
var inspect_python = __webpack_require__(58526);
// EXTERNAL MODULE: ./.work/compiled/shared/src/python/locked-tools.js + 3 modules
var locked_tools = __webpack_require__(16385);
// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/files/replace-folder.js
var replace_folder = __webpack_require__(41422);
// EXTERNAL MODULE: ./.work/compiled/shared/src/process/child-env.js
var child_env = __webpack_require__(68234);
// EXTERNAL MODULE: ./.work/compiled/shared/src/process/runner.js + 5 modules
var runner = __webpack_require__(21895);
// EXTERNAL MODULE: ./.work/compiled/shared/src/python/sanitized-env.js
var sanitized_env = __webpack_require__(56432);
;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/client/app-environment.js





const installMinutes = 30;
/**
 * Installs a lock of the repository into a new environment. Returns the path of its Python. Settings of the caller for other
 * installations are ignored, except how the package index is reached.
 */
async function installApp(context, { python, pipPython, lock, folder }) {
    const { env } = (0,sanitized_env/* sanitizePythonEnv */.X)((0,child_env/* envForProject */.q8)(context.env), { PIP_NO_INPUT: '1' });
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

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
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
    const { env } = (0,sanitized_env/* sanitizePythonEnv */.X)((0,child_env/* envForProject */.q8)(context.env), fixedEnv);
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
    const python = await (0,inspect_python/* inspectPython */.D)(context, 'python3');
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
    const cache = (0,cache_cache/* createCache */.V)({ log: context.log, mode: (0,cache_mode/* resolveCacheMode */.SE)('auto', context.env) });
    const toolLock = (0,external_node_path_.join)(context.actionPath, 'tools', 'client.txt');
    const tools = await (0,locked_tools/* installPythonTools */.n)(context, cache, { lock: toolLock, python, name: generator, others: ['ruff'] });
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

/***/ 7483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ createCache)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75689);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56900);


/**
 * Creates a cache on GitHub's cache service. Nothing is loaded or asked if the environment names no service. Tests of a failing client
 * replace `load`.
 */
function createCache(options, load = async () => await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(4942), __webpack_require__.e(2338), __webpack_require__.e(2088), __webpack_require__.e(3878), __webpack_require__.e(3838), __webpack_require__.e(8110), __webpack_require__.e(8091)]).then(__webpack_require__.bind(__webpack_require__, 18091))) {
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
            log.warning(`The cache is disabled from now on: ${what} failed (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)})`);
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
                const { restoreEntry } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(4942), __webpack_require__.e(2455)]).then(__webpack_require__.bind(__webpack_require__, 12455));
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
                await (0,_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .writeManifest */ .HN)(folder, key);
                await withTimeout(transferMs, () => client.saveCache([folder], key));
            });
        },
    };
}
/** Loads what finds entries: the HTTP client is as large as the rest of an action, and few runs use the cache. */
async function prepareFinder(env) {
    const { findEntry, findCompression } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(4942), __webpack_require__.e(6961)]).then(__webpack_require__.bind(__webpack_require__, 36961));
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


/***/ }),

/***/ 58526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ inspectPython)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75689);
/* harmony import */ var _process_runner_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21895);


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
    const answer = await (0,_process_runner_js__WEBPACK_IMPORTED_MODULE_1__/* .runOk */ .uO)(context.run, command, args, { env: context.env, timeoutMs: 30_000 });
    const [executable = '', base = '', version = '', minor = '', platform = ''] = answer.trimEnd().split('\0');
    const [major = 0, second = 0] = minor.split('.').map(Number);
    if (major < 3 || (major === 3 && second < 10)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${command} is Python ${version}`, {
            fix: 'Use Python 3.10 or newer, for example with actions/setup-python',
            commandFix: 'Use Python 3.10 or newer, for example with `--python`',
        });
    }
    return { executable, base, version, minor, platform };
}


/***/ })

};
