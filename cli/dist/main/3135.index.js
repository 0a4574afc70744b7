export const id = 3135;
export const ids = [3135];
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
/** Writes a manifest into the folder: the key, and the SHA-256 of each file or the target of each symbolic link in it. */
async function writeManifest(folder, key) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, manifestName), JSON.stringify({ key, files: await digestFiles(folder) }));
}
/** Whether the folder holds exactly what its manifest lists, for this key. False if the manifest is missing or unreadable. */
async function matchesManifest(folder, key) {
    try {
        const saved = JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, manifestName), 'utf8'));
        return JSON.stringify(saved) === JSON.stringify({ key, files: await digestFiles(folder) });
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
/** Digests by path, sorted by path, so that equal folders give equal JSON. */
async function digestFiles(folder) {
    const root = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, node_path__WEBPACK_IMPORTED_MODULE_3__.sep);
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)(folder, { recursive: true, withFileTypes: true });
    const files = entries
        .filter((entry) => !entry.isDirectory())
        .map((entry) => ({ entry, path: (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(entry.parentPath, entry.name) }))
        .map(({ entry, path }) => ({ entry, path, name: path.slice(root.length).replaceAll(node_path__WEBPACK_IMPORTED_MODULE_3__.sep, '/') }))
        .filter(({ name }) => name !== manifestName)
        .sort((a, b) => (a.name < b.name ? -1 : 1));
    // One buffer for all files: allocating one for each takes as long as reading it.
    const buffer = Buffer.allocUnsafe(maxBytesAtOnce);
    const digests = {};
    for (const { entry, path, name } of files)
        digests[name] = digestEntry(entry, path, buffer) ?? (await fileSha256(path));
    return digests;
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

/***/ 59759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ sleep)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);

/** Waits for so many milliseconds. An aborted signal ends the wait and its reason is thrown. */
async function sleep(ms, signal) {
    await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(ms, undefined, { signal }).catch(() => signal.throwIfAborted());
}


/***/ }),

/***/ 77792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ compileGlob)
/* harmony export */ });
const wildcards = { '**/': '(?:.*/)?', '**': '.*', '*': '[^/]*', '?': '[^/]' };
/**
 * Compiles a glob pattern: `*` matches within a folder, `**` across folders, `?` one character; everything else is literal. Unlike
 * Node's `path.matchesGlob`, wildcards match names that start with a dot, and `[` is literal.
 */
function compileGlob(pattern) {
    const source = pattern.replaceAll(/\*\*\/|\*\*|\*|\?|[\\^$.+()[\]{}|]/g, (part) => wildcards[part] ?? `\\${part}`);
    return new RegExp(`^${source}$`);
}


/***/ }),

/***/ 80276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ listFirst)
/* harmony export */ });
/** Joins the first items of a list and counts the rest: `a, b, c, d, e and 3 more`. */
function listFirst(items, max = 5, separator = ', ') {
    const shown = items.slice(0, max).join(separator);
    const rest = items.length - max;
    return rest > 0 ? `${shown} and ${rest} more` : shown;
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

/***/ 51904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bs: () => (/* binding */ requireClean),
/* harmony export */   EO: () => (/* binding */ runGit),
/* harmony export */   Y_: () => (/* binding */ changedFiles),
/* harmony export */   bZ: () => (/* binding */ addGitSettings),
/* harmony export */   lD: () => (/* binding */ createGit)
/* harmony export */ });
/* unused harmony export gitEnv */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75689);
/* harmony import */ var _format_list_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80276);
/* harmony import */ var _process_child_env_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68234);
/* harmony import */ var _process_runner_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21895);




/**
 * Settings for every call of Git. A clone is not ours: its hooks, its file system monitor and its pager are programs that would run
 * with our credentials, its push settings would push more than we ask for, and its colors and encodings would change what we read.
 * Source: githooks(5); git-config(1).
 */
const ownSettings = {
    'core.hooksPath': '/dev/null',
    'core.fsmonitor': 'false',
    'core.alternateRefsCommand': 'true',
    'color.ui': 'false',
    'color.push': 'false',
    'color.remote': 'false',
    'color.transport': 'false',
    'fetch.recurseSubmodules': 'false',
    'fetch.prune': 'false',
    'gc.auto': '0',
    'i18n.commitEncoding': 'UTF-8',
    'i18n.logOutputEncoding': 'UTF-8',
    'maintenance.auto': 'false',
    'push.followTags': 'false',
    'push.gpgSign': 'false',
    'push.pushOption': '',
    'push.recurseSubmodules': 'no',
};
/**
 * The environment of every call of Git: that of the job without inputs and tokens of the step, and with settings that win over those
 * of the clone, the user and the machine. Prompts are off: a missing credential fails instead of waiting forever.
 */
function gitEnv(env) {
    return { ...addGitSettings((0,_process_child_env_js__WEBPACK_IMPORTED_MODULE_2__/* .envForGit */ .zl)(env), ownSettings), GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' };
}
/** Adds settings of Git to an environment. Source: git-config(1), GIT_CONFIG_COUNT. */
function addGitSettings(env, settings) {
    const given = Number(env.GIT_CONFIG_COUNT ?? '0');
    const entries = Object.entries(settings);
    const variables = entries.flatMap(([key, value], index) => [
        [`GIT_CONFIG_KEY_${given + index}`, key],
        [`GIT_CONFIG_VALUE_${given + index}`, value],
    ]);
    return { ...env, GIT_CONFIG_COUNT: String(given + entries.length), ...Object.fromEntries(variables) };
}
/** A call of Git whose exit code or binary output matters. All others go through `createGit`. */
async function runGit(run, args, options) {
    return await run('git', args, { ...options, env: gitEnv(options.env) });
}
/** Creates a git bound to a folder. */
function createGit(run, folder, env, options = {}) {
    return async (...args) => await (0,_process_runner_js__WEBPACK_IMPORTED_MODULE_1__/* .runOk */ .uO)(run, 'git', args, { ...options, cwd: folder, env: gitEnv(env) });
}
/** Paths that are changed or untracked (ignored files do not count), as `git status --porcelain` names them. */
async function changedFiles(git) {
    const status = await git('status', '--porcelain', '-z', '--untracked-files=all', '--no-renames');
    return status
        .split('\0')
        .filter((entry) => entry !== '')
        .map((entry) => entry.slice(3));
}
/** Rejects a working tree with changes: what would be built or released would not be what was committed. */
async function requireClean(git, why) {
    const changed = await changedFiles(git);
    if (changed.length === 0)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`The work tree has changes: ${(0,_format_list_js__WEBPACK_IMPORTED_MODULE_3__/* .listFirst */ .r)(changed)}`, {
        why,
        fix: 'Commit them, or move the step that makes them after this one',
        commandFix: 'Commit or remove them',
    });
}


/***/ }),

/***/ 38946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ hideStepVariables)
/* harmony export */ });
/* unused harmony export revealStepVariables */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _child_env_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(68234);





/** Set in a process that has replaced itself: its own id, which stays the same. Another value was inherited, and says nothing. */
const replacedVariable = 'ELEANOR_REPLACED';
/**
 * Replaces this process by one whose environment holds no variable of the step. Call it before code of the project runs, and before
 * anything has been done: the action starts again, once. Any program of the same user can read the environment with which a process was
 * started (`/proc/<pid>/environ`), and there the inputs hold keys, and other variables tokens and the files of the runner.
 *
 * The variables go to the new process through its standard input: a file without a name, which `revealStepVariables` closes. Does
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
/** Makes a file with this text standard input, which a replaced process keeps. The file has lost its name before the text is written. */
function writeStandardInput(temp, text) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(temp, `eleanor-private-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(0);
    // The system opens a file under the lowest number that is free. Source: open(2).
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, 'wx+', 0o600);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.unlinkSync)(path);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeSync)(file, text);
}
function readStandardInput() {
    const bytes = Buffer.alloc(fstatSync(0).size);
    readSync(0, bytes, 0, bytes.length, 0);
    closeSync(0);
    openSync(devNull, 'r');
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

/***/ 60755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ maskMultilineStrings)
/* harmony export */ });
/** Comments and strings, so that quotes within them are not taken for the start of a string. Source: Python and TOML 1.0, strings. */
const tokens = {
    python: /#[^\n]*|("""|''')[^]*?\1|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'/g,
    // A string in single quotes has no escapes.
    toml: /#[^\n]*|("""|''')[^]*?\1|"(?:\\.|[^"\\\n])*"|'[^'\n]*'/g,
};
/** Replaces the text of triple-quoted strings by spaces, because it may look like code. Line breaks and positions stay. */
function maskMultilineStrings(source, syntax) {
    return source.replace(tokens[syntax], (token, tripleQuote) => tripleQuote === undefined ? token : token.replace(/[^\r\n]/g, ' '));
}


/***/ }),

/***/ 89933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ findVersionAssignments)
/* harmony export */ });
/* harmony import */ var _multiline_strings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60755);

const assignment = /^(__version__[ \t]*(?::[ \t]*[^=\r\n]+?)?[ \t]*=[ \t]*)(["'])([^"'\\\r\n]*)\2[ \t]*;?[ \t]*(?:#.*)?$/gm;
/**
 * Every assignment of a string to `__version__` at the start of a line, typed or not, in either quote. The source is read, never
 * imported: no code of the project runs for it. Comments and strings in triple quotes do not count.
 */
function findVersionAssignments(source) {
    // A byte order mark, also where the bytes were read one by one.
    const mark = /^(?:\uFEFF|\u00EF\u00BB\u00BF)?/.exec(source)?.[0].length ?? 0;
    return [...(0,_multiline_strings_js__WEBPACK_IMPORTED_MODULE_0__/* .maskMultilineStrings */ .w)(source.slice(mark), 'python').matchAll(assignment)].map(({ 1: head = '', 3: version = '', index }) => ({
        version,
        line: source.slice(0, mark + index).split('\n').length,
        start: mark + index + head.length + 1,
    }));
}


/***/ }),

/***/ 54110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ findVersionTool)
/* harmony export */ });
/* harmony import */ var _config_toml_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18014);

const sourcesWithoutGit = ['env', 'code', 'call'];
/** Source: the documentation of each tool, "Configuration". */
const dynamicVersions = [
    { tool: 'setuptools-scm', table: ['setuptools_scm'] },
    { tool: 'setuptools-git-versioning', table: ['setuptools-git-versioning'], value: { key: 'enabled', accepted: [true] } },
    {
        tool: 'hatch',
        table: ['hatch', 'version'],
        value: { key: 'source', accepted: ['vcs', 'env', 'code', 'uv-dynamic-versioning'] },
    },
    { tool: 'versioningit', table: ['versioningit'] },
    { tool: 'versioneer', table: ['versioneer'] },
    { tool: 'poetry-dynamic-versioning', table: ['poetry-dynamic-versioning'], value: { key: 'enable', accepted: [true] } },
    { tool: 'pdm-backend', table: ['pdm', 'version'], value: { key: 'source', accepted: ['scm', 'call'] } },
    {
        tool: 'scikit-build-core',
        table: ['scikit-build', 'metadata', 'version'],
        value: { key: 'provider', accepted: ['scikit_build_core.metadata.setuptools_scm'] },
    },
];
/**
 * Finds the tool that computes the version when the wheel is built. A `version.py` then holds a placeholder such as `0.0.0`, or what an
 * earlier build has written. Undefined when the version is written in a file.
 */
function findVersionTool({ table }) {
    const isStatic = (0,_config_toml_values_js__WEBPACK_IMPORTED_MODULE_0__/* .tableAt */ .af)(table, ['project'])?.version !== undefined;
    if (isStatic)
        return undefined;
    for (const { tool, table: path, value } of dynamicVersions) {
        const found = (0,_config_toml_values_js__WEBPACK_IMPORTED_MODULE_0__/* .tableAt */ .af)(table, ['tool', ...path]);
        const chosen = value === undefined ? true : found?.[value.key];
        if (found !== undefined && (value === undefined || value.accepted.includes(chosen)))
            return { tool, readsGit: !sourcesWithoutGit.includes(chosen) };
    }
    return undefined;
}


/***/ }),

/***/ 61716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ normalizeName)
/* harmony export */ });
/** Normalizes the name of a distribution or extra. Source: the "Names and normalization" specification (PEP 503, PEP 685). */
function normalizeName(name) {
    return name.replaceAll(/[-_.]+/g, '-').toLowerCase();
}


/***/ }),

/***/ 18330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L7: () => (/* binding */ localPart),
/* harmony export */   Qj: () => (/* binding */ normalizeVersion),
/* harmony export */   p: () => (/* binding */ isSameVersion)
/* harmony export */ });
/* harmony import */ var _renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99687);

/**
 * Normalizes a version, such as `v1.0-RC.1` to `1.0rc1`; undefined if it is not a version. Trailing zeros are kept, because
 * `1.0` and `1.0.0` name different files and tags. Source: PEP 440, "Normalization".
 */
function normalizeVersion(text) {
    const version = (0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__/* .explain */ .WE)(text.trim());
    // Numbers of 16 digits or more are rejected, because the library does not hold them exactly.
    if (version === null || /\d{16}/.test(text))
        return undefined;
    // Put together here, because the library's own normal form has `+a,1` for `+a.1`.
    return version.public + (version.local === null ? '' : `+${version.local}`);
}
/**
 * Whether two normalized versions are equal: `1.4` equals `1.4.0`, because a shorter release is padded with zeros, but
 * `1.4+a` does not equal `1.4`. Source: PEP 440, "Version matching" and "Final releases".
 */
function isSameVersion(one, other) {
    return (0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__.eq)(one, other);
}
/** The local part of a normalized version, such as `cu121` of `2.1.0+cu121`. */
function localPart(version) {
    return /\+(.+)$/.exec(version)?.[1];
}


/***/ })

};
