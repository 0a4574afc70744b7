export const id = 6971;
export const ids = [6971];
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
    const states = keepStates ? recordStates(folder) : undefined;
    // Sorted, so that equal folders give equal manifests.
    const files = Object.fromEntries(Object.entries(await digestFiles(folder)).sort(([a], [b]) => (a < b ? -1 : 1)));
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, manifestName), JSON.stringify({ key, files, states }));
}
/** Whether the folder holds exactly what its manifest lists, for this key. False if the manifest is missing or unreadable. */
async function matchesManifest(folder, key) {
    try {
        const saved = JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, manifestName), 'utf8'));
        if (saved.key !== key)
            return false;
        const digests = Object.entries(await digestFiles(folder, saved));
        return digests.length === Object.keys(saved.files).length && digests.every(([name, digest]) => saved.files[name] === digest);
    }
    catch {
        return false;
    }
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
    for (const { entry, path, name } of listFiles(folder)) {
        const isUntouched = entry.isFile() && isEqual(states[name], path);
        const known = isUntouched ? files?.[name] : undefined;
        digests[name] = known ?? digestEntry(entry, path, buffer) ?? (await fileSha256(path));
    }
    return digests;
}
/** Lists everything in the folder but folders and the manifest. */
function listFiles(folder) {
    const found = [];
    // Without `recursive` and `join`, which take longer than to read the states of all files.
    const visit = (parent, prefix) => {
        for (const entry of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(parent, { withFileTypes: true })) {
            const [path, name] = [`${parent}${node_path__WEBPACK_IMPORTED_MODULE_3__.sep}${entry.name}`, `${prefix}${entry.name}`];
            if (entry.isDirectory())
                visit(path, `${name}/`);
            else if (name !== manifestName)
                found.push({ entry, path, name });
        }
    };
    visit(folder, '');
    return found;
}
/** Records the states of the files whose next change has another time. The others are read again at every comparison. */
function recordStates(folder) {
    const before = Date.now() - clockTickMs;
    const states = {};
    for (const { entry, path, name } of listFiles(folder)) {
        if (!entry.isFile())
            continue;
        const state = readState(path);
        const [, , , ctimeMs] = state;
        // A file system that keeps whole seconds.
        const isCoarse = ctimeMs % 1000 === 0;
        if (ctimeMs < before && !isCoarse)
            states[name] = state;
    }
    return states;
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
/** The SHA-256 of a file in hexadecimal, read as a stream. */
async function fileSha256(path) {
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_4__.pipeline)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path), digest);
    return digest.digest('hex');
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
        .replaceAll(/www\./gi, (start) => `${start.slice(0, 3)}\\.`);
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

/***/ 8895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ lockedVersion),
/* harmony export */   n: () => (/* binding */ installPythonTools)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _renovatebot_pep440__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99687);
/* harmony import */ var _cache_manifest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(56900);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(75689);
/* harmony import */ var _process_runner_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(21895);
/* harmony import */ var _sanitized_env_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(56432);









/**
 * Returns a Python environment with exactly the tools of the lock: the one that an earlier step installed if no file of it has changed,
 * or the interpreter itself if it has the locked versions, or a new one, installed with `--require-hashes`. The wheels are kept in the
 * cache; pip checks their hashes against the lock after every restore.
 */
async function installPythonTools(context, cache, request) {
    const { lock, python, name } = request;
    const lockText = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(lock, 'utf8');
    const version = lockedVersion(lockText, name);
    // All environments of one interpreter, such as those of pre-commit, share the tools.
    const id = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(`${lockText}\n${python.base}\n${python.version}`).digest('hex').slice(0, 16);
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(context.toolCache, 'eleanor-tools');
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(folder, { recursive: true });
    // An environment stores its absolute path, so that path must not go through a symbolic link that may disappear.
    const envDir = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)(folder), `${name}-${version}-${id}`);
    const exists = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(envDir);
    // A file that was added, such as a `.pth`, would run with the secrets of this step.
    if (!exists || !(await isUnchanged(envDir, id))) {
        if (exists)
            context.log.warning(`${envDir} has changed since its installation: ${name} ${version} is installed again`);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(envDir, { recursive: true, force: true });
        // Checked after the folder, because starting the interpreter is slower.
        if (await hasLockedVersions(context, request, lockText))
            return { python: python.executable, bin: (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(python.executable), version };
        await context.log.group(`Install ${name} ${version}`, () => install(context, cache, request, { envDir, id }));
    }
    const bin = binDir(envDir);
    return { python: (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(bin, 'python'), bin, version };
}
/** False also if the interpreter that the environment links to, such as that of another environment, no longer exists. */
async function isUnchanged(envDir, id) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(binDir(envDir), 'python')) && (await (0,_cache_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .matchesManifest */ .zQ)(envDir, id));
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
    return code === 0 && (0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_4__/* .valid */ .rZ)(stdout.trim()) !== null && (0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_4__/* .gte */ .RO)(stdout.trim(), '22.3');
}
/** Installs into a staging folder and links it into place, so that a parallel job never sees half of it. */
async function install(context, cache, request, { envDir, id }) {
    const { python, lock, name } = request;
    const stagingDir = `${envDir}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)().slice(0, 8)}`;
    const wheels = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(context.temp, 'eleanor-cache', `wheels-${name}`);
    const cacheKey = `eleanor-tools-v1-${python.platform}-py${python.minor}-${name}-${id}`;
    // Settings for other installations, such as constraints, must not affect this one.
    // pip leaves what it has unpacked if it is stopped. `post` removes this folder, even if this step was killed.
    const temporary = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((await context.privateDir()).path, 'install-'));
    const { env } = (0,_sanitized_env_js__WEBPACK_IMPORTED_MODULE_8__/* .sanitizePythonEnv */ .X)(context.env, { TMPDIR: temporary });
    const interpreter = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(binDir(stagingDir), 'python');
    try {
        const usesItsPip = await installsElsewhere({ ...context, env }, python);
        // Installing pip takes longer than all the rest.
        await (0,_process_runner_js__WEBPACK_IMPORTED_MODULE_7__/* .runOk */ .uO)(context.run, python.executable, ['-m', 'venv', ...(usesItsPip ? ['--without-pip'] : []), stagingDir], { env });
        const command = usesItsPip
            ? [python.executable, '-I', '-m', 'pip', '--python', interpreter]
            : [interpreter, '-m', 'pip'];
        const [program, ...options] = command;
        const pip = async (...args) => await (0,_process_runner_js__WEBPACK_IMPORTED_MODULE_7__/* .runOk */ .uO)(context.run, program, [...options, '--quiet', ...args], { env });
        const isRestored = await cache.restore(cacheKey, wheels);
        if (!isRestored) {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(wheels, { recursive: true });
            await pip('download', '--no-deps', '--require-hashes', '--dest', wheels, '--requirement', lock);
        }
        await pip('install', '--no-deps', '--no-index', '--find-links', wheels, '--require-hashes', '--requirement', lock);
        if (!isRestored)
            await cache.save(cacheKey, wheels);
        await (0,_cache_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .writeManifest */ .HN)(stagingDir, id, { keepStates: true });
        await linkIntoPlace(stagingDir, envDir);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(stagingDir, { recursive: true, force: true });
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .yo))
            throw error;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .yo(`The tools of ${(0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(lock)} could not be installed`, {
            why: (0,_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .messageOf */ .bD)(error),
            fix: 'Check that the package index is reachable and that this Python has the venv module',
        });
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(temporary, { recursive: true, force: true });
    }
}
function binDir(envDir) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(envDir, process.platform === 'win32' ? 'Scripts' : 'bin');
}
/** Creates the link under a temporary name and renames it, which replaces a link of a parallel job atomically. */
async function linkIntoPlace(stagingDir, envDir) {
    const temporary = `${stagingDir}.link`;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.symlink)(stagingDir, temporary, 'junction');
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(temporary, envDir);
}


/***/ }),

/***/ 56432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ sanitizePythonEnv)
/* harmony export */ });
/** Settings that say how an index is reached, not which packages are chosen. */
const indexAccess = /^(PIP|UV)_((DEFAULT_|EXTRA_)?INDEX(_URL)?|INDEX_[A-Z0-9_]+_(USERNAME|PASSWORD)|TRUSTED_HOST|INSECURE_HOST|CERT|CLIENT_CERT|PROXY|(DEFAULT_|HTTP_)?TIMEOUT|RETRIES|HTTP_RETRIES|CACHE_DIR|CONFIG_FILE|KEYRING_PROVIDER|NATIVE_TLS|SYSTEM_CERTS)$/;
/** The variables of pip, uv and Python, which can change what a tool does. */
const pythonVariable = /^(PIP|UV|PYTHON|VIRTUAL_ENV|CONDA)(_|[A-Z]|$)/;
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


/***/ }),

/***/ 90330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ evaluateMarker)
/* harmony export */ });
/* harmony import */ var _renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99687);
/* harmony import */ var _normalize_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61716);


const tokenPattern = /\s*(?:(?<string>'[^']*'|"[^"]*")|(?<operator>===|~=|==|!=|<=|>=|<|>|\(|\)|not\s+in\b|in\b|and\b|or\b)|(?<identifier>[A-Za-z_][\w.]*))/y;
/**
 * Evaluates an environment marker. `extras` are those that the requirement's package is requested with. A marker that tests `extra`
 * holds if it holds for one of them. Throws if the text is not a marker.
 * Source: the "Dependency specifiers" specification (PEP 508), environment markers; versions compare as in PEP 440.
 */
function evaluateMarker(marker, environment, extras = []) {
    const tokens = tokenize(marker);
    const candidates = extras.length === 0 ? [''] : extras;
    return candidates.some((extra) => evaluate(tokens, { ...environment, extra: (0,_normalize_name_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizeName */ .P)(extra) }, marker));
}
function notAMarker(marker) {
    return new Error(`\`${marker}\` is not an environment marker`);
}
function tokenize(marker) {
    const tokens = [];
    for (let position = 0; marker.slice(position).trim() !== ''; position = tokenPattern.lastIndex) {
        tokenPattern.lastIndex = position;
        const { string, operator, identifier } = tokenPattern.exec(marker)?.groups ?? {};
        if (string !== undefined)
            tokens.push({ kind: 'string', value: string.slice(1, -1) });
        else if (operator !== undefined)
            tokens.push({ kind: 'operator', value: operator.replace(/\s+/, ' ') });
        else if (identifier !== undefined)
            tokens.push({ kind: 'identifier', value: identifier });
        else
            throw notAMarker(marker);
    }
    return tokens;
}
/** Recursive descent over `or`, `and`, parentheses and comparisons; `or` binds weakest. */
function evaluate(tokens, environment, marker) {
    let position = 0;
    const isNext = (operator) => tokens[position]?.kind === 'operator' && tokens[position]?.value === operator;
    const next = () => {
        const token = tokens[position++];
        if (token === undefined)
            throw notAMarker(marker);
        return token;
    };
    const parseOperand = () => {
        const { kind, value } = next();
        if (kind === 'string')
            return { value, variable: undefined };
        const known = kind === 'identifier' ? environment[currentName(value)] : undefined;
        if (known === undefined)
            throw notAMarker(marker);
        return { value: known, variable: value };
    };
    const parseComparison = () => {
        if (isNext('('))
            return parseParentheses();
        const [left, operator, right] = [parseOperand(), next(), parseOperand()];
        if (operator.kind !== 'operator')
            throw notAMarker(marker);
        return compare(left, operator.value, right);
    };
    const parseParentheses = () => {
        position++;
        const result = parseOr();
        if (!isNext(')'))
            throw notAMarker(marker);
        position++;
        return result;
    };
    const parseAnd = () => {
        let result = parseComparison();
        while (isNext('and')) {
            position++;
            result = parseComparison() && result;
        }
        return result;
    };
    const parseOr = () => {
        let result = parseAnd();
        while (isNext('or')) {
            position++;
            result = parseAnd() || result;
        }
        return result;
    };
    const result = parseOr();
    if (position !== tokens.length)
        throw notAMarker(marker);
    return result;
}
/** The current name of a variable that older packages spell with a dot. Source: PEP 345, environment markers. */
function currentName(variable) {
    return variable.replace(/^os\.name$/, 'os_name').replace(/^sys\.platform$/, 'sys_platform');
}
function compare(left, operator, right) {
    const isExtra = left.variable === 'extra' || right.variable === 'extra';
    const [a, b] = isExtra ? [(0,_normalize_name_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizeName */ .P)(left.value), (0,_normalize_name_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizeName */ .P)(right.value)] : [left.value, right.value];
    if (operator === 'in')
        return b.includes(a);
    if (operator === 'not in')
        return !b.includes(a);
    const version = b.replace(/\.\*$/, '');
    if (!isExtra && operator !== '===' && (0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__/* .valid */ .rZ)(version) !== null && (0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__/* .valid */ .rZ)(a) !== null)
        return (0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__/* .satisfies */ .ib)(a, `${operator}${b}`, { prereleases: true });
    return compareStrings(a, operator, b);
}
function compareStrings(a, operator, b) {
    switch (operator) {
        case '==':
        case '===':
            return a === b;
        case '!=':
            return a !== b;
        case '<':
            return a < b;
        case '<=':
            return a <= b;
        case '>':
            return a > b;
        case '>=':
            return a >= b;
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
