export const id = 620;
export const ids = [620];
export const modules = {

/***/ 22576:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ parseBytes),
/* harmony export */   z: () => (/* binding */ formatBytes)
/* harmony export */ });
const kibibyte = 1024;
const mebibyte = 1024 ** 2;
const units = { '': 1, k: kibibyte, m: mebibyte, g: 1024 ** 3 };
/** Formats a size in bytes, such as `1.4 MiB`. */
function formatBytes(size) {
    return size < mebibyte ? `${(size / kibibyte).toFixed(1)} KiB` : `${(size / mebibyte).toFixed(1)} MiB`;
}
/** Parses a size such as `500000`, `800 KiB` or `10M` into bytes; undefined when it is not a size. Every unit is a power of 1024. */
function parseBytes(text) {
    const [, number = '', unit = ''] = /^(\d+(?:\.\d+)?)\s*([kmg]?)(?:i?b)?$/i.exec(text) ?? [];
    const factor = units[unit.toLowerCase()];
    return number === '' || factor === undefined ? undefined : Math.round(Number(number) * factor);
}


/***/ }),

/***/ 66742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ isExclusion),
/* harmony export */   r: () => (/* binding */ hasWildcard)
/* harmony export */ });
/** Whether a pattern of the input `packages` leaves out the folders that it matches. */
function isExclusion(pattern) {
    return pattern.startsWith('!');
}
/** Whether a pattern may match several folders. */
function hasWildcard(pattern) {
    return /[*?]/.test(pattern);
}


/***/ }),

/***/ 28570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ listPackages),
/* harmony export */   q: () => (/* binding */ listMatches)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _shared_files_glob_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77792);
/* harmony import */ var _shared_files_paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27468);
/* harmony import */ var _inputs_package_patterns_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(66742);






/**
 * Lists the Python projects that the patterns of the input `packages` match, absolute and sorted: folders with `pyproject.toml` or
 * `setup.py`. A pattern that starts with `!` leaves out what it matches.
 */
async function listPackages(directory, patterns) {
    const excluded = patterns.filter(_inputs_package_patterns_js__WEBPACK_IMPORTED_MODULE_5__/* .isExclusion */ .V).map((pattern) => (0,_shared_files_glob_js__WEBPACK_IMPORTED_MODULE_3__/* .compileGlob */ .S)(node_path__WEBPACK_IMPORTED_MODULE_2__.posix.normalize(pattern.slice(1))));
    const lists = patterns.filter((pattern) => !(0,_inputs_package_patterns_js__WEBPACK_IMPORTED_MODULE_5__/* .isExclusion */ .V)(pattern)).map(async (pattern) => await listMatches(directory, pattern));
    const found = [...new Set((await Promise.all(lists)).flat())];
    return found.filter((folder) => !excluded.some((glob) => glob.test((0,_shared_files_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .relativePosixPath */ .TS)(directory, folder)))).sort();
}
/**
 * Lists the projects that one pattern matches, absolute. Without a wildcard it is the folder that it names, whatever that contains.
 * Wildcards match no hidden folders, virtual environments and packages of Node.js.
 */
async function listMatches(directory, pattern) {
    if (!(0,_inputs_package_patterns_js__WEBPACK_IMPORTED_MODULE_5__/* .hasWildcard */ .r)(pattern))
        return [(0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(directory, pattern)];
    const folders = await expand(directory, node_path__WEBPACK_IMPORTED_MODULE_2__.posix.normalize(pattern).replace(/\/$/, '').split('/'));
    return folders.filter((folder) => ['pyproject.toml', 'setup.py'].some((name) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name))));
}
async function expand(folder, [first, ...rest]) {
    if (first === undefined)
        return [folder];
    if (!(0,_inputs_package_patterns_js__WEBPACK_IMPORTED_MODULE_5__/* .hasWildcard */ .r)(first))
        return await expand((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, first), rest);
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder, { withFileTypes: true }).catch(() => []);
    const children = entries
        .filter((entry) => entry.isDirectory() && !isSkipped(folder, entry.name))
        .map((entry) => ({ name: entry.name, path: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, entry.name) }));
    if (first === '**') {
        const below = children.map(async ({ path }) => await expand(path, [first, ...rest]));
        return (await Promise.all([expand(folder, rest), ...below])).flat();
    }
    const glob = (0,_shared_files_glob_js__WEBPACK_IMPORTED_MODULE_3__/* .compileGlob */ .S)(first);
    const matching = children.filter(({ name }) => glob.test(name)).map(async ({ path }) => await expand(path, rest));
    return (await Promise.all(matching)).flat();
}
function isSkipped(folder, name) {
    return /^(\..*|node_modules|__pycache__)$/.test(name) || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name, 'pyvenv.cfg'));
}


/***/ }),

/***/ 97140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V8: () => (/* binding */ listGivenFiles),
/* harmony export */   ZS: () => (/* binding */ requireGivenWheels)
/* harmony export */ });
/* unused harmony export fixedFolder */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75689);
/* harmony import */ var _shared_files_glob_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77792);
/* harmony import */ var _shared_files_paths_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(27468);






/** Lists the wheels and sdists that the patterns match, absolute and sorted. A folder means the files in it. */
async function listGivenFiles({ directory, patterns, }) {
    const lists = await Promise.all(patterns.map(async (pattern) => await listMatches(directory, pattern)));
    return [...new Set(lists.flat())].sort();
}
async function listMatches(directory, pattern) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(directory, pattern);
    const isFolder = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false })?.isDirectory() === true;
    const glob = (0,_shared_files_glob_js__WEBPACK_IMPORTED_MODULE_4__/* .compileGlob */ .S)(toPosix(isFolder ? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, '*') : path));
    const folder = isFolder ? path : fixedFolder(path);
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder, { recursive: pattern.includes('**') || /\*.*\//.test(pattern) }).catch(() => []);
    const found = names.filter((name) => /\.(whl|tar\.gz)$/.test(name)).map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name));
    return found.filter((file) => glob.test(toPosix(file)));
}
/** The folder above the first wildcard of a pattern. */
function fixedFolder(pattern) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(pattern.replace(/[*?].*$/s, '_'));
}
function toPosix(path) {
    return path.replaceAll('\\', '/');
}
/** Requires that each pattern matches, and that the files can be published together. */
async function requireGivenWheels({ workspace }, { directory, outDir, patterns }) {
    const show = (path) => (0,_shared_files_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .relativePosixPath */ .TS)(workspace, path);
    for (const pattern of patterns) {
        if ((await listMatches(directory, pattern)).length > 0)
            continue;
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InputValueError */ .uH('wheels', `contains \`${pattern}\`, which matches no wheel`, {
            why: `The patterns are relative to \`${show(directory)}\``,
            fix: 'Build the wheels, or download their artifact, before this step',
            commandFix: 'Build the wheels, or fix the pattern',
        });
    }
    const files = await listGivenFiles({ directory, patterns });
    const inOutDir = files.find((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path) === outDir);
    if (inOutDir !== undefined)
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InputValueError */ .uH('wheels', `matches ${show(inOutDir)}, which is in \`out-dir\``, {
            why: 'Only verified wheels reach `out-dir`',
            fix: 'Put the wheels into another folder, such as `wheelhouse`, or set `out-dir` to another one',
        });
    const twin = files.find((path, index) => files.findIndex((other) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(other) === (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path)) < index);
    if (twin !== undefined)
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InputValueError */ .uH('wheels', `matches two files with the name ${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(twin)}`);
    const sdists = files.filter((path) => path.endsWith('.tar.gz'));
    if (sdists.length > 1)
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InputValueError */ .uH('wheels', `matches ${sdists.length} sdists: ${sdists.map(show).join(', ')}`);
    const wheels = files.filter((path) => path.endsWith('.whl'));
    if (wheels.length === 0)
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InputValueError */ .uH('wheels', 'matches an sdist, but no wheel');
    return { wheels, sdist: sdists[0] };
}


/***/ }),

/***/ 18855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ readProjectName)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var smol_toml__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3292);
/* harmony import */ var _shared_config_parse_setup_cfg_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80823);
/* harmony import */ var _shared_config_toml_values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18014);





/** Where `pyproject.toml` states the name, by precedence. Source: PEP 621; the documentation of Poetry and flit, "metadata". */
const keys = [
    [['project'], 'name'],
    [['tool', 'poetry'], 'name'],
    [['tool', 'flit', 'metadata'], 'dist-name'],
    [['tool', 'flit', 'metadata'], 'module'],
];
/** Reads the name that the files of a project state as plain text; undefined when none does. */
async function readProjectName(directory) {
    const read = async (name) => await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, name), 'utf8').catch(() => '');
    const pyproject = parseTable(await read('pyproject.toml'));
    const stated = keys.map(([table, key]) => (0,_shared_config_toml_values_js__WEBPACK_IMPORTED_MODULE_3__/* .tableAt */ .af)(pyproject, table)?.[key]).find((name) => typeof name === 'string');
    if (stated !== undefined)
        return stated;
    const inSetupCfg = (0,_shared_config_parse_setup_cfg_js__WEBPACK_IMPORTED_MODULE_4__/* .parseSetupCfg */ .t)(await read('setup.cfg'))
        .get('metadata')
        ?.get('name');
    if (inSetupCfg !== undefined && inSetupCfg !== '')
        return inSetupCfg;
    const inSetupPy = /\bsetup\([^]*?\bname\s*=\s*(["'])([\w.-]+)\1/.exec(await read('setup.py'))?.[2];
    if (inSetupPy !== undefined)
        return inSetupPy;
    // maturin takes the name of the crate.
    const crate = (0,_shared_config_toml_values_js__WEBPACK_IMPORTED_MODULE_3__/* .tableAt */ .af)(parseTable(await read('Cargo.toml')), ['package'])?.name;
    return typeof crate === 'string' ? crate : undefined;
}
/** A file that is not TOML states nothing here: it has been reported already. */
function parseTable(text) {
    try {
        return (0,smol_toml__WEBPACK_IMPORTED_MODULE_2__.parse)(text);
    }
    catch {
        return {};
    }
}


/***/ }),

/***/ 44620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  buildWheel: () => (/* binding */ buildWheel)
});

// EXTERNAL MODULE: ./.work/compiled/shared/src/process/hidden-env.js
var hidden_env = __webpack_require__(38946);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.work/compiled/shared/src/cache/cache-mode.js
var cache_mode = __webpack_require__(72843);
// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(21916);
// EXTERNAL MODULE: ./.work/compiled/shared/src/errors.js
var errors = __webpack_require__(75689);
;// CONCATENATED MODULE: ./.work/compiled/shared/src/config/key-position.js
/** The line of a key in a TOML text, from 1; that of the nearest table above it if the key is not found. */
async function findKeyLine(text, path) {
    // The parser with positions is loaded only to report an error.
    const { parseTOML } = await __webpack_require__.e(/* import() */ 605).then(__webpack_require__.bind(__webpack_require__, 9605));
    const positions = parseTOML(text).body[0].body.flatMap((node) => listPositions(node, []));
    const candidates = positions.filter((each) => each.path.every((name, index) => path[index] === name));
    const depth = Math.max(0, ...candidates.map((each) => each.path.length));
    return candidates.find((each) => each.path.length === depth)?.line ?? 1;
}
/** The positions of a table or key, of every key in it, and of the first parts of a dotted key. */
function listPositions(node, parents) {
    const names = node.key.keys.map((key) => (key.type === 'TOMLBare' ? key.name : key.value));
    const path = [...parents, ...names];
    const own = names.map((_, index) => ({
        path: [...parents, ...names.slice(0, index + 1)],
        line: node.loc.start.line,
    }));
    const children = node.type === 'TOMLTable' ? node.body : node.value.type === 'TOMLInlineTable' ? node.value.body : [];
    return [...own, ...children.flatMap((child) => listPositions(child, path))];
}

;// CONCATENATED MODULE: ./.work/compiled/shared/src/config/config-problem.js



/** Suggests the nearest of the names, or lists all if none is near. */
function didYouMean(name, names) {
    const nearest = (0,mod/* closest */.kp)(name.toLowerCase(), names);
    const isNear = (0,mod/* distance */.Io)(name.toLowerCase(), nearest) <= Math.max(1, Math.floor(name.length / 3));
    return isNear ? `Did you mean \`${nearest}\`?` : `Known: ${names.map((each) => `\`${each}\``).join(', ')}`;
}
/** Throws one error that names every problem with its file and line, and points to the first. */
async function throwConfigProblems(file, problems) {
    const lines = await Promise.all(problems.map(async ({ key }) => await findKeyLine(file.text, ['tool', 'eleanor', ...key])));
    const sentences = problems.flatMap(({ text, fix }, index) => [`${file.path}:${lines[index] ?? 1}: ${text}`, fix]);
    throw new errors/* InvalidInputError */.oC((0,errors/* joinSentences */.DP)(sentences), {
        at: { file: file.path, line: lines[0] ?? 1 },
    });
}

;// CONCATENATED MODULE: ./.work/compiled/shared/src/input-definitions.js
/** The tables of the configuration, one for each action. */
const configTables = ['requirements', 'wheel', 'images', 'release'];
/** Whether the configuration may set the input. */
function isSetting({ scope = 'repository' }) {
    return scope === 'repository';
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./.work/compiled/shared/src/context/input-caller.js
/** Lists the inputs of an action that a reusable workflow calls otherwise, e.g. `mode=requirements-mode branch=ref`. */
const workflowInputsVariable = 'ELEANOR_WORKFLOW_INPUTS';
/** What errors call an input: by the name that the user has written, in a step, in the call of a reusable workflow or as a flag. */
function inputLabel({ env, caller }, name) {
    const renamed = (env?.[workflowInputsVariable] ?? '').split(' ').find((pair) => pair.startsWith(`${name}=`));
    const workflowName = renamed?.slice(name.length + 1);
    return caller?.label(name) ?? `Input \`${workflowName ?? name}\``;
}

// EXTERNAL MODULE: ./.work/compiled/shared/src/files/paths.js
var paths = __webpack_require__(27468);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./.work/compiled/shared/src/files/read-text.js



/** The errors of a path that is no file: nothing exists, or it is a directory. Source: errno(3). */
const absentCodes = ['ENOENT', 'ENOTDIR', 'EISDIR'];
/** Reads a file; undefined if there is no such file. Throws if it cannot be read. */
function readIfPresent(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path);
    }
    catch (error) {
        if (absentCodes.includes(error.code))
            return undefined;
        throw error;
    }
}
/**
 * Reads a file of UTF-8 text, without its byte order mark; undefined if there is no such file. Throws if it cannot be read. Errors call it
 * `shownPath`.
 */
function readTextIfPresent(path, shownPath = path) {
    const bytes = readIfPresent(path);
    return bytes && decodeUtf8(bytes, shownPath);
}
/**
 * Decodes UTF-8 text, without its byte order mark. Throws a `UserError` with the path if the bytes are something else: with replacement
 * characters, it would be a text that nobody wrote.
 */
function decodeUtf8(bytes, path) {
    if ((0,external_node_buffer_.isUtf8)(bytes))
        return withoutByteOrderMark(Buffer.from(bytes).toString('utf8'));
    throw new errors/* UserError */.yo(`${path} is not UTF-8 text`, { fix: 'Save it as UTF-8', at: { file: path } });
}
/** Text to compare files of any kind with, without a byte order mark: other bytes than UTF-8 become one character each. */
function decodeForComparison(bytes) {
    return isUtf8(bytes) ? withoutByteOrderMark(bytes.toString('utf8')) : bytes.toString('latin1');
}
function withoutByteOrderMark(text) {
    return text.replace(/^\uFEFF/, '');
}

;// CONCATENATED MODULE: ./.work/compiled/shared/src/config/parse-toml.js

/** Parses the text of a TOML file. A `InvalidInputError` names `path` and the line of a fault. */
async function parseToml(text, path) {
    const { parse, TomlError } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 3292));
    try {
        return parse(text);
    }
    catch (error) {
        const { line = 1, column = 1 } = error instanceof TomlError ? error : {};
        // The message repeats the lines around the fault after its first line.
        const [why = ''] = (0,errors/* messageOf */.bD)(error).split('\n');
        throw new errors/* InvalidInputError */.oC(`${path} is not valid TOML`, { why: `Line ${line}: ${why}`, at: { file: path, line, column } });
    }
}

;// CONCATENATED MODULE: ./.work/compiled/shared/src/config/config-file.js







const projectFile = 'pyproject.toml';
const ownFile = 'eleanor.toml';
/**
 * Reads the configuration in a folder, or in the file, that `path` names. Undefined if there is none. Throws an `InvalidInputError` if the
 * folder has two, or if the file cannot be parsed.
 */
async function readConfigFile({ workspace }, path) {
    const absolute = (0,external_node_path_.resolve)(workspace, path);
    if (!(0,paths/* isKind */.VF)(absolute, 'directory'))
        return await parseConfigFile(workspace, absolute);
    const [own, project] = [
        await parseConfigFile(workspace, (0,external_node_path_.join)(absolute, ownFile)),
        await parseConfigFile(workspace, (0,external_node_path_.join)(absolute, projectFile)),
    ];
    if (own !== undefined && project !== undefined)
        throw new errors/* InvalidInputError */.oC(`Both ${own.path} and ${project.path} have \`[tool.eleanor]\` tables`, {
            fix: 'Move all of them to one file',
            at: { file: project.path },
        });
    return own ?? project;
}
/** Reads the file that the input `config` names, which must have a configuration. */
async function readNamedConfigFile(context, path) {
    const { workspace, caller } = context;
    const absolute = (0,external_node_path_.resolve)(caller?.directory ?? workspace, path);
    const label = inputLabel(context, 'config');
    const problem = (text, fix) => new errors/* InvalidInputError */.oC(`${label} is \`${path}\`, ${text}`, { fix });
    if (!(0,paths/* isInside */.FK)(workspace, (0,paths/* resolveExistingPrefix */.CN)(absolute)))
        throw problem('which is outside the workspace', 'Give a path relative to the workspace');
    if (!(0,external_node_fs_.existsSync)(absolute))
        throw problem('which does not exist', 'Give a `pyproject.toml`, an `eleanor.toml`, or the folder of one');
    const file = await readConfigFile(context, absolute);
    if (file === undefined)
        throw problem('which has no `[tool.eleanor]` table', 'Add one, or name another file');
    return file;
}
/** Undefined if the file does not exist, or has no table of ours. */
async function parseConfigFile(workspace, absolute) {
    const path = (0,paths/* relativePosixPath */.TS)(workspace, absolute);
    const text = readText(absolute, path);
    if (text === undefined)
        return undefined;
    // Parsing is left out for most files. TOML keys may be escaped, but nobody writes `"\u0065leanor"`.
    if ((0,external_node_path_.basename)(absolute) === projectFile && !text.includes('eleanor'))
        return undefined;
    const document = await parseToml(text, path);
    const root = document.tool?.eleanor;
    rejectOtherTables(document, path);
    return root === undefined ? undefined : { path, directory: (0,external_node_path_.dirname)(absolute), text, root };
}
function readText(absolute, path) {
    try {
        return readTextIfPresent(absolute, path);
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            throw new errors/* InvalidInputError */.oC(error.what, error.details);
        throw new errors/* InvalidInputError */.oC(`${path} cannot be read`, {
            why: (0,errors/* messageOf */.bD)(error),
            fix: 'Make the file readable',
            at: { file: path },
        });
    }
}
/** `eleanor.toml` holds the same tables as `pyproject.toml`, under the same names. */
function rejectOtherTables(document, path) {
    const other = Object.keys(document).find((key) => key !== 'tool');
    if ((0,external_node_path_.basename)(path) !== ownFile || other === undefined)
        return;
    throw new errors/* InvalidInputError */.oC(`${path} has \`${other}\` outside of \`[tool.eleanor]\``, {
        fix: `Write \`[tool.eleanor.${other}]\`, as in pyproject.toml`,
        at: { file: path },
    });
}

// EXTERNAL MODULE: ./.work/compiled/shared/src/config/toml-values.js
var toml_values = __webpack_require__(18014);
;// CONCATENATED MODULE: ./.work/compiled/shared/src/config/config-table.js




/** Opens the configuration. `path` is the input `config`. Files are read when the first table is looked up. */
function openConfig(context, path) {
    let named;
    let root;
    return {
        async findTable(table) {
            const found = path === '' ? undefined : await findTable(await (named ??= readNamedConfigFile(context, path)), table);
            if (found !== undefined)
                return found;
            const file = await (root ??= readConfigFile(context, '.'));
            return file && (await findTable(file, table));
        },
    };
}
async function findTable(file, table) {
    const problems = findRootProblems(file.root);
    if (problems.length > 0)
        await throwConfigProblems(file, problems);
    const values = file.root[table];
    return values === undefined ? undefined : { file, table, values: values };
}
function findRootProblems(root) {
    if (!(0,toml_values/* isTomlTable */.z_)(root))
        return [{ key: [], text: '`tool.eleanor` is not a table', fix: 'Write `[tool.eleanor.images]`' }];
    return Object.entries(root).flatMap(([name, value]) => {
        if (!configTables.some((table) => table === name))
            return [{ key: [name], text: `\`[tool.eleanor]\` has the unknown key \`${name}\``, fix: didYouMean(name, configTables) }];
        if ((0,toml_values/* isTomlTable */.z_)(value))
            return [];
        return [{ key: [name], text: `\`tool.eleanor.${name}\` is not a table`, fix: `Write \`[tool.eleanor.${name}]\`` }];
    });
}

;// CONCATENATED MODULE: ./.work/compiled/shared/src/config/validate-table.js



/** Checks every key of `[tool.eleanor.<table>]`: that it exists, may be in a file, has the right type, and holds no secret. */
function validateTable({ table, inputs }, given) {
    const values = new Map();
    const problems = [];
    for (const [name, value] of Object.entries(given)) {
        const definition = Object.hasOwn(inputs, name) ? inputs[name] : undefined;
        const result = validateKey({ table, inputs }, { name, definition, value });
        if ('text' in result)
            problems.push({ ...result, key: [table, name] });
        else
            values.set(name, result.value);
    }
    return { values, problems };
}
function validateKey({ table, inputs }, { name, definition, value }) {
    const settings = Object.keys(inputs).filter((each) => isSetting(inputs[each] ?? { kind: 'text' }));
    if (definition === undefined)
        return { text: `\`[tool.eleanor.${table}]\` has the unknown key \`${name}\``, fix: didYouMean(name, settings) };
    if (definition.scope === 'secret')
        return {
            text: `\`${name}\` is a secret, which must not be in a file`,
            fix: 'Remove it, and store it as a secret of the repository',
        };
    if (definition.scope === 'run')
        return {
            text: `\`${name}\` belongs to one run, not to the repository`,
            fix: 'Remove it, and give it to the workflow or command',
        };
    if (holdsSecret(value))
        return {
            text: `\`${name}\` contains a secret, which must not be in a file`,
            fix: 'Remove it, and revoke it if it was pushed',
        };
    const converted = (0,toml_values/* convertTomlValue */.xE)(definition, value);
    return typeof converted === 'string' ? { text: `\`${name}\` ${converted}` } : { value: converted };
}
/**
 * Private keys, tokens of GitHub, PyPI and GitLab, and credentials in a URL.
 * Source: RFC 7468; GitHub Docs, "About authentication to GitHub", token formats; PyPI Help, "API tokens"; GitLab Docs, "Token overview".
 */
const secretPatterns = [
    /-----BEGIN [A-Z ]*PRIVATE KEY-----/,
    /\b(gh[pousr]_\w{36}|github_pat_\w{22}|pypi-AgE|glpat-[\w-]{20})/,
    /https?:\/\/[^\s/@]+@/i,
];
function holdsSecret(value) {
    if (typeof value === 'string')
        return secretPatterns.some((pattern) => pattern.test(value));
    if (Array.isArray(value))
        return value.some(holdsSecret);
    return (0,toml_values/* isTomlTable */.z_)(value) && Object.values(value).some(holdsSecret);
}

;// CONCATENATED MODULE: ./.work/compiled/shared/src/inputs/input-reader.js


function createInputReader({ workspace, inputs, find, configured, reject, isRejected, }) {
    const raw = (name) => {
        const { value } = find(name);
        return value.kind === 'text' ? value.text : '';
    };
    const text = (name) => {
        const value = raw(name).trim();
        if (isOption(value))
            reject(name, `is \`${value}\`, ${optionProblem}`, optionFix);
        return value;
    };
    const optionalChoice = (name) => {
        const value = raw(name).trim();
        if (value === '')
            return undefined;
        const allowed = inputs[name]?.allowed ?? [];
        // Source: `getBooleanInput` of the Actions toolkit.
        const choice = /^(?:true|false)$/i.test(value) ? value.toLowerCase() : value;
        if (!allowed.includes(choice))
            reject(name, `is \`${value}\``, `Allowed: ${allowed.join(', ')}`);
        return allowed.includes(choice) ? choice : undefined;
    };
    const list = (name, split) => {
        const { value } = find(name);
        if (value.kind === 'list')
            return [...value.items];
        if (value.kind === 'map')
            return value.entries.map((entry) => entry.join(separatorOf(inputs, name)));
        return split(raw(name));
    };
    const lines = (name) => list(name, splitLines);
    const words = (name) => {
        const items = list(name, splitWords);
        const option = items.find(isOption);
        if (option !== undefined)
            reject(name, `contains \`${option}\`, ${optionProblem}`, optionFix);
        return items;
    };
    const checkPath = (name, value, { verb, kind }) => {
        const path = (0,external_node_path_.resolve)(find(name).base, value);
        if (!(0,paths/* isInside */.FK)(workspace, (0,paths/* resolveExistingPrefix */.CN)(path)))
            reject(name, `${verb} \`${value}\`, which is outside the workspace`);
        else if (kind !== 'any' && !(0,paths/* isKind */.VF)(path, kind))
            reject(name, `${verb} \`${value}\`, which is not a ${kind} of this repository`, missingPathFix, commandFixFor(name, kind));
        return (0,paths/* relativePosixPath */.TS)(workspace, path);
    };
    const commandFixFor = (name, kind) => find(name).origin === 'default' ? `Set it to the right ${kind}` : 'Check the path';
    const listedPath = (name, value, kind = 'any') => {
        if (isOption(value))
            reject(name, `contains \`${value}\`, ${optionProblem}`, optionFix);
        return checkPath(name, value, { verb: 'has', kind });
    };
    return {
        text,
        reject,
        isRejected,
        secret: raw,
        optionalChoice,
        choice: (name) => optionalChoice(name) ?? inputs[name]?.allowed?.[0],
        flag(name) {
            const value = raw(name).trim();
            if (!/^(true|false|)$/i.test(value))
                reject(name, `is \`${value}\``, 'Allowed: true, false');
            return value.toLowerCase() === 'true';
        },
        lines,
        words,
        entries(name) {
            const { value } = find(name);
            if (value.kind === 'map')
                return value.entries.map(([key, item]) => [key, item]);
            const items = list(name, inputs[name]?.items === 'words' ? splitWords : splitEntries);
            return items.map((item) => splitEntry(item, separatorOf(inputs, name)));
        },
        maps(name) {
            const { value } = find(name);
            return value.kind === 'table' ? value.maps : undefined;
        },
        isGiven: (name) => find(name).origin === 'caller',
        isSet: (name) => find(name).origin !== 'default',
        configuredText(name) {
            const value = configured(name);
            return value?.kind === 'text' ? value.text : undefined;
        },
        base: (name) => find(name).base,
        path(name, kind = 'any') {
            const value = text(name);
            return value === '' ? '' : checkPath(name, value, { verb: 'is', kind });
        },
        listedPath,
        paths(name, kind) {
            const items = inputs[name]?.kind === 'words' ? list(name, splitWords) : lines(name);
            return items.map((item) => listedPath(name, item, kind));
        },
    };
}
function splitLines(text) {
    const lines = text.split(/\r?\n/).map((line) => line.trim());
    return lines.filter((line) => line !== '' && !line.startsWith('#'));
}
/** Lines, or entries in quotes, in which a quote is doubled. Source: docker/build-push-action, multi-line values of `secrets`. */
function splitEntries(text) {
    return [...text.matchAll(/^[ \t]*"((?:[^"]|"")*)"[ \t]*$|^.*$/gm)].flatMap(([line, quoted]) => quoted === undefined ? splitLines(line) : [quoted.replaceAll('""', '"')]);
}
function splitWords(text) {
    return text.split(/[\s,]+/).filter((word) => word !== '');
}
function splitEntry(line, separator) {
    const index = line.indexOf(separator);
    return index < 0 ? [line, undefined] : [line.slice(0, index), line.slice(index + separator.length)];
}
function separatorOf(inputs, name) {
    return inputs[name]?.separator ?? '=';
}
const isOption = (value) => value.startsWith('-');
const optionProblem = 'which starts with `-`';
const optionFix = 'Give a value, not an option';
const missingPathFix = 'Check the path, and that the repository is checked out before this step';

;// CONCATENATED MODULE: ./.work/compiled/shared/src/inputs/input-source.js

/** The value that counts: the caller's over that of the environment, that over the configuration's, and that over the default. */
function chooseValue({ given, environment, configured }, { default: defaultText = '' }) {
    if (given !== '')
        return { origin: 'caller', value: { kind: 'text', text: given } };
    if (environment !== '')
        return { origin: 'environment', value: { kind: 'text', text: environment } };
    if (configured !== undefined)
        return { origin: 'configuration', value: configured };
    return { origin: 'default', value: { kind: 'text', text: defaultText } };
}
/**
 * What the caller gives for an input; '' if nothing. The runner passes inputs as `INPUT_<NAME>`, in upper case with spaces as
 * underscores. Source: GitHub "Metadata syntax", inputs.
 */
function givenText({ env }, name) {
    return env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? '';
}
/** The variable that overrides a setting of the configuration on one machine: `ELEANOR_CONFIG_IMAGES_BASE_IMAGES`. */
function variableName(table, name) {
    return `ELEANOR_CONFIG_${table}_${name.replaceAll('-', '_')}`.toUpperCase();
}
/** What the environment gives for a setting, in the text form of the input; '' if nothing. Other inputs are not read from it. */
function environmentText({ env }, variable, definition) {
    return isSetting(definition) ? (env[variable] ?? '') : '';
}
/** The folder in which a relative path starts: that of the configuration, unless the caller or the environment gives the path. */
function baseDirectory({ workspace, caller }, origin, config) {
    if (origin === 'caller')
        return caller?.directory ?? workspace;
    return origin === 'environment' ? workspace : (config?.file.directory ?? workspace);
}

;// CONCATENATED MODULE: ./.work/compiled/shared/src/inputs/unknown-variables.js




/**
 * Finds variables `ELEANOR_CONFIG_<TABLE>_<KEY>` of the group's table that set nothing. An empty one counts as not set. A variable of
 * another table is checked by the action that reads that table; one of no table at all by every action, which throws for it.
 */
function findUnknownVariables({ env }, { table, inputs }) {
    const prefix = variableName(table, '');
    const ofTable = Object.keys(env).filter((variable) => variable.startsWith(prefix) && (env[variable] ?? '') !== '');
    if (ofTable.length === 0)
        return [];
    const settings = Object.keys(inputs).filter((name) => isSetting(inputs[name] ?? { kind: 'text' }));
    const known = new Set(settings.map((name) => variableName(table, name)));
    return ofTable
        .filter((variable) => !known.has(variable))
        .map((variable) => {
        const name = variable.slice(prefix.length).toLowerCase().replaceAll('_', '-');
        return { name, text: explain(name, { table, inputs }, settings) };
    });
}
function explain(name, { table, inputs }, settings) {
    const scope = Object.hasOwn(inputs, name) ? inputs[name]?.scope : undefined;
    if (scope === 'secret')
        return (0,errors/* joinSentences */.DP)(['gives a secret, which a setting must not hold', 'Give it to the workflow or command']);
    if (scope === 'run')
        return (0,errors/* joinSentences */.DP)(['gives what belongs to one run', 'Give it to the workflow or command']);
    const nearest = didYouMean(name, settings).replaceAll(/`([^`]+)`/g, (_, each) => `\`${variableName(table, each)}\``);
    return (0,errors/* joinSentences */.DP)([`is no setting of \`[tool.eleanor.${table}]\``, nearest]);
}
/** The first variable `ELEANOR_CONFIG_…` that begins with no table; undefined if there is none. */
function findVariableOfNoTable({ env }) {
    const prefixes = configTables.map((table) => variableName(table, ''));
    return Object.keys(env).find((variable) => variable.startsWith('ELEANOR_CONFIG_') && env[variable] !== '' && !prefixes.some((prefix) => variable.startsWith(prefix)));
}

;// CONCATENATED MODULE: ./.work/compiled/shared/src/inputs/read-inputs.js










/** Name of the input with the path of the configuration. Every action has it. */
const configInput = 'config';
/**
 * Reads all inputs with `read` and throws one `UserError` that names every invalid one. A value comes from the caller, or else from
 * the environment, or else from the configuration, or else from the default. Secrets are masked before anything is read. Call it before
 * any other work. An action that reads another table as well passes its configuration.
 */
async function readInputs(context, group, read, configuration = openInputConfig(context)) {
    maskSecrets(context, group);
    rejectVariableOfNoTable(context);
    const config = await configuration.findTable(group.table);
    const configured = config === undefined ? new Map() : await validate(config, group);
    const unknown = findUnknownVariables(context, group);
    const problems = unknown.map((each) => ({ ...each, origin: 'environment' }));
    const definitions = group.inputs;
    // Readers ask for a value many times.
    const found = new Map();
    const find = (name) => {
        const known = found.get(name);
        if (known !== undefined)
            return known;
        const definition = definitions[name];
        if (definition === undefined)
            throw new Error(`The input ${name} has no definition`);
        const candidates = {
            given: givenText(context, name),
            environment: environmentText(context, variableName(group.table, name), definition),
            configured: configured.get(name),
        };
        const { origin, value } = chooseValue(candidates, definition);
        const result = { origin, value, base: baseDirectory(context, origin, config) };
        found.set(name, result);
        return result;
    };
    const reject = (name, problem, fix = '', commandFix = fix) => {
        const text = context.caller?.nameFlags((0,errors/* joinSentences */.DP)([problem, commandFix])) ?? (0,errors/* joinSentences */.DP)([problem, fix]);
        // A value may be read more than once.
        if (problems.some((each) => each.name === name && each.text === text))
            return;
        problems.push({ name, origin: find(name).origin, text });
    };
    const reader = {
        workspace: context.workspace,
        inputs: group.inputs,
        find,
        configured: (name) => configured.get(name),
        reject,
        isRejected: (name) => problems.some((each) => each.name === name),
    };
    const result = read(createInputReader(reader));
    if (problems.length > 0)
        throw await invalidInputs(context, group, { problems, config });
    return result;
}
/** Opens the configuration that the input `config` names. */
function openInputConfig(context) {
    return openConfig(context, givenText(context, configInput).trim());
}
function rejectVariableOfNoTable(context) {
    const variable = findVariableOfNoTable(context);
    if (variable === undefined)
        return;
    const tables = configTables.map((table) => `\`${variableName(table, '')}…\``);
    throw new errors/* InvalidInputError */.oC((0,errors/* joinSentences */.DP)([`Environment variable \`${variable}\` is no setting`, `Known: ${tables.join(', ')}`]));
}
function maskSecrets(context, { inputs }) {
    const secrets = Object.entries(inputs).filter(([, { scope }]) => scope === 'secret');
    for (const [name] of secrets) {
        const value = givenText(context, name);
        if (value.trim() !== '')
            context.mask?.(value);
    }
}
async function validate(config, group) {
    const { values, problems } = validateTable(group, config.values);
    if (problems.length > 0)
        await throwConfigProblems(config.file, problems);
    return values;
}
async function invalidInputs(context, { table }, { problems, config }) {
    const located = await Promise.all(problems.map(async (problem) => ({ ...problem, at: await locate(problem, config) })));
    const sentences = located.map(({ name, origin, text, at }) => {
        if (at !== undefined)
            return `${at.file}:${at.line ?? 1}: \`${name}\` ${text}`;
        return origin === 'environment'
            ? `Environment variable \`${variableName(table, name)}\` ${text}`
            : `${context.caller === undefined ? '' : defaultPrefix(origin, text)}${inputLabel(context, name)} ${text}`;
    });
    // The place stands before the whole error, so it must be that of the first problem.
    return new errors/* InvalidInputError */.oC(sentences.join(' '), { at: located[0]?.at });
}
/** Nobody gave the value that is wrong, if it is the default. */
function defaultPrefix(origin, text) {
    return origin === 'default' && text.startsWith('is `') ? 'The default of ' : '';
}
async function locate({ name, origin }, config) {
    if (origin !== 'configuration' || config === undefined)
        return undefined;
    const { file, table } = config;
    return { file: file.path, line: await findKeyLine(file.text, ['tool', 'eleanor', table, name]) };
}

;// CONCATENATED MODULE: ./.work/compiled/shared/src/process/parse-argv.js
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

;// CONCATENATED MODULE: ./.work/compiled/action-build-wheel/src/inputs/command-inputs.js

const maxMinutes = 24 * 60;
/** What `test-command` may name. Source: cibuildwheel, `test-command`. */
const testPlaceholders = /\{(project|package|wheel)\}/g;
function readGate(input) {
    const mode = input.choice('gate');
    return {
        mode,
        command: readCommand(input, 'gate-command', { choice: 'gate', chosen: mode, example: 'make pre_commit' }),
        timeoutMs: readGateMinutes(input) * 60_000,
        files: input.choice('gate-files'),
        stage: input.choice('gate-stage'),
    };
}
function readBuilder(input) {
    const builder = input.choice('builder');
    const command = readCommand(input, 'build-command', {
        choice: 'builder',
        chosen: builder,
        example: 'make clean pkg-build-whl',
    });
    const skipSdist = input.flag('skip-sdist');
    const skipWheel = input.flag('skip-wheel');
    for (const [name, isSet, kind] of [['skip-sdist', skipSdist, 'sdist'], ['skip-wheel', skipWheel, 'wheel']])
        if (isSet && builder === 'command')
            input.reject(name, 'is `true`, but `builder` is `command`', `Change \`build-command\` so that it builds no ${kind}, or set \`builder\` to \`build\` or \`uv\``);
    if (skipWheel)
        rejectWheelInputs(input, skipSdist);
    return { builder, command, skipSdist, skipWheel };
}
/** Reads the image for the build. A tag may be moved to another image, which an earlier wheel was not built in. */
function readBuildImage(input) {
    const name = 'build-image';
    const image = input.text(name);
    const network = input.choice('build-network');
    if (image === '' && input.isGiven('build-network'))
        input.reject('build-network', 'is set, but `build-image` is empty', 'Set `build-image`, or remove it');
    if (image === '')
        return undefined;
    if (!/^[\w.-]+(:\d+)?(\/[\w.-]+)*(:[\w.-]+)?(@sha256:[0-9a-f]{64})?$/.test(image))
        input.reject(name, `is \`${image}\`, which is not the name of an image`, 'Write it like `quay.io/pypa/manylinux_2_28_x86_64`');
    if (input.choice('builder') === 'uv')
        input.reject(name, 'is set, but `builder` is `uv`', 'Set `builder` to `build`, or to `command` with a `build-command` that runs uv');
    if (input.flag('reuse') && !image.includes('@'))
        input.reject(name, `is \`${image}\`, but \`reuse\` is \`true\``, 'Add the digest of the image (`@sha256:...`), or remove one of them');
    return { name: image, network };
}
/** Inputs that need a wheel. What the configuration says about it is ignored without one. */
const wheelOnly = ['sbom', 'sbom-embed', 'metadata-artifact', 'test-command', 'previous-wheel'];
function rejectWheelInputs(input, skipSdist) {
    const name = 'skip-wheel';
    if (skipSdist)
        input.reject(name, 'is `true`, but `skip-sdist` is `true` as well', 'Set one of them');
    const conflicting = wheelOnly.find((each) => input.isGiven(each));
    if (conflicting !== undefined)
        input.reject(conflicting, 'is set, but `skip-wheel` is `true`', 'Remove one of them: without a wheel there is nothing to use it on');
}
/** Reads the command that tests the wheel. Its placeholders stay in the words. */
function readTest(input) {
    const name = 'test-command';
    const text = input.text(name);
    // No shell runs the command, and braces are syntax of a shell.
    const words = parseArgv(text.replaceAll(testPlaceholders, '\u0001$1\u0002'));
    if (words === undefined)
        input.reject(name, `is \`${text}\`, which needs a shell`, 'Commands start without a shell: move it to a script');
    const testCommand = (words ?? []).map((word) => word.replaceAll('\u0001', '{').replaceAll('\u0002', '}'));
    const testRequires = input.lines('test-requires');
    const option = testRequires.find((line) => line.startsWith('-'));
    if (option !== undefined)
        input.reject('test-requires', `contains \`${option}\`, which is an option`, 'Write requirements, such as `pytest>=8`');
    if (testRequires.length > 0 && text === '')
        input.reject('test-requires', 'is set, but `test-command` is empty', 'Set `test-command`, or remove it');
    return { testCommand, testRequires };
}
/** Reads a command that must be set exactly when `choice` is `command`. */
function readCommand(input, name, { choice, chosen, example }) {
    const text = input.text(name);
    const words = parseArgv(text);
    if (words === undefined)
        input.reject(name, `is \`${text}\`, which needs a shell`, 'Commands start without a shell: move it to a script or a Makefile');
    if (chosen === 'command' && text === '')
        input.reject(name, `is empty, but \`${choice}\` is \`command\``, `Set it to the command to run, such as \`${example}\``);
    if (chosen !== 'command' && text !== '')
        input.reject(name, `is set, but \`${choice}\` is \`${chosen}\``, `Set \`${choice}\` to \`command\`, or remove \`${name}\``);
    return words ?? [];
}
function readGateMinutes(input) {
    const text = input.text('gate-timeout');
    const minutes = Number(text);
    if (!/^\d+(\.\d+)?$/.test(text) || minutes <= 0 || minutes > maxMinutes)
        input.reject('gate-timeout', `is \`${text}\`, which is not a number of minutes`, `Use a number above 0 and at most ${maxMinutes}, such as \`30\``);
    return minutes;
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-wheel/src/inputs/input-definitions.js

/** The inputs of `action.yml`. All but those of one run are keys of `[tool.eleanor.wheel]`. */
const wheelInputs = {
    table: 'wheel',
    inputs: {
        config: { kind: 'path', scope: 'run' },
        directory: { kind: 'path', default: '.' },
        packages: { kind: 'words' },
        gate: { kind: 'choice', allowed: ['auto', 'pre-commit', 'prek', 'command', 'none'], default: 'auto' },
        'gate-command': { kind: 'text' },
        'gate-timeout': { kind: 'number', default: '60' },
        'gate-files': { kind: 'choice', allowed: ['auto', 'all', 'changed'], default: 'auto' },
        'gate-stage': { kind: 'choice', allowed: ['pre-commit', 'pre-merge-commit', 'pre-push', 'manual'], default: 'pre-commit' },
        builder: { kind: 'choice', allowed: ['build', 'uv', 'command'], default: 'build' },
        'build-command': { kind: 'text' },
        'build-image': { kind: 'text' },
        'build-network': { kind: 'choice', allowed: ['default', 'host', 'none'], default: 'default' },
        'skip-sdist': { kind: 'flag', default: 'false' },
        'skip-wheel': { kind: 'flag', default: 'false' },
        wheels: { kind: 'words' },
        'build-constraints': { kind: 'text', default: 'requirements/build.txt' },
        'build-inputs': { kind: 'words' },
        reproducible: { kind: 'choice', allowed: ['off', 'check'], default: 'off' },
        'reproducible-ignore': { kind: 'words' },
        twine: { kind: 'choice', allowed: ['off', 'warn', 'strict'], default: 'off' },
        'check-wheel-contents': { kind: 'words' },
        'check-platform': { kind: 'words' },
        'allow-files': { kind: 'words' },
        'max-size': { kind: 'text' },
        'previous-wheel': { kind: 'path' },
        version: { kind: 'text', scope: 'run' },
        'version-file': { kind: 'path' },
        'local-version': { kind: 'text', scope: 'run' },
        'install-with': { kind: 'path' },
        'find-links': { kind: 'lines' },
        'import-check': { kind: 'choice', allowed: ['packages', 'all', 'names', 'none'], default: 'packages' },
        'test-command': { kind: 'text' },
        'test-requires': { kind: 'lines' },
        'out-dir': { kind: 'path', default: 'dist' },
        artifact: { kind: 'text', scope: 'run' },
        'metadata-artifact': { kind: 'text', scope: 'run' },
        'retention-days': { kind: 'number' },
        sbom: { kind: 'flag', default: 'false' },
        'sbom-format': { kind: 'choice', allowed: ['cyclonedx', 'spdx'], default: 'cyclonedx' },
        'sbom-embed': { kind: 'flag', default: 'false' },
        attest: { kind: 'flag', default: 'false', scope: 'run' },
        'publish-attestation': { kind: 'flag', default: 'false', scope: 'run' },
        token: { kind: 'text', scope: 'secret' },
        reuse: { kind: 'flag', default: 'false' },
        python: { kind: 'text', default: 'python3' },
        cache: { kind: 'choice', allowed: cache_mode/* cacheModes */.Z5, default: 'auto' },
    },
};

// EXTERNAL MODULE: ./.work/compiled/action-build-wheel/src/inputs/package-patterns.js
var package_patterns = __webpack_require__(66742);
;// CONCATENATED MODULE: ./.work/compiled/action-build-wheel/src/inputs/package-inputs.js



/** Inputs that are about one project. */
const singleOnly = ['version-file', 'wheels', 'skip-wheel', 'metadata-artifact'];
/** Values of these inputs that fit any number of projects. */
const neutral = ['', 'false', 'none'];
/** Reads which folders are packages of a monorepo. */
function readPackages(input, directory) {
    const name = 'packages';
    const patterns = input.words(name);
    for (const pattern of patterns) {
        const segments = ((0,package_patterns/* isExclusion */.V)(pattern) ? pattern.slice(1) : pattern).split('/');
        const wildcard = segments.findIndex(package_patterns/* hasWildcard */.r);
        const folder = (0,external_node_path_.resolve)(directory, ...segments.slice(0, wildcard === -1 ? undefined : wildcard));
        if (!(0,paths/* isInside */.FK)(directory, (0,paths/* resolveExistingPrefix */.CN)(folder)))
            input.reject(name, `contains \`${pattern}\`, which is outside \`directory\``, 'Set `directory` to a folder with all packages');
    }
    if (patterns.length > 0 && patterns.every(package_patterns/* isExclusion */.V))
        input.reject(name, 'only leaves out folders', 'Add a pattern that matches packages, such as `packages/*`');
    const conflicting = patterns.length === 0 ? undefined : singleOnly.find((each) => isUsed(input, each));
    if (conflicting !== undefined)
        input.reject(conflicting, 'is set, but `packages` names several projects', 'Remove one of them');
    return patterns;
}
function isUsed(input, name) {
    return name === 'wheels' ? input.words(name).length > 0 : !neutral.includes(input.text(name).toLowerCase());
}

// EXTERNAL MODULE: ./.work/compiled/shared/src/requirements/pep440.js
var pep440 = __webpack_require__(18330);
// EXTERNAL MODULE: ./.work/compiled/action-build-wheel/src/inputs/byte-size.js
var byte_size = __webpack_require__(22576);
;// CONCATENATED MODULE: ./.work/compiled/action-build-wheel/src/inputs/parse-fields.js






/** Resolves a path that is relative to the project. It must stay in the workspace, links included. Undefined when not set. */
function readProjectPath(input, { workspace, directory, name }) {
    const value = input.text(name);
    if (value === '')
        return undefined;
    const path = (0,external_node_path_.resolve)(directory, value);
    if (!(0,paths/* isInside */.FK)(workspace, (0,paths/* resolveExistingPrefix */.CN)(path)))
        input.reject(name, `is \`${value}\`, which is outside the workspace`);
    return path;
}
function readExistingFile(input, name, path) {
    if (path !== undefined && (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isFile() !== true)
        input.reject(name, `is \`${input.text(name)}\`, which is not a file of the project`, 'The path is relative to `directory`');
    return path;
}
/** The lock may be missing as long as `build-constraints` has its default. */
function readBuildConstraints(input, path) {
    const value = input.text('build-constraints');
    if (value === 'none')
        return undefined;
    const isDefault = value === wheelInputs.inputs['build-constraints'].default;
    if (isDefault && path !== undefined && !(0,external_node_fs_.existsSync)(path))
        return undefined;
    return readExistingFile(input, 'build-constraints', path);
}
/** Reads folders, which must exist in the workspace, and URLs. */
function readFindLinks(input, workspace, directory) {
    const name = 'find-links';
    return input.lines(name).map((line) => {
        if (/^(https?|file):\/\/\S+$/.test(line))
            return line;
        const path = (0,external_node_path_.resolve)(directory, line);
        const found = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
        if (!(0,paths/* isInside */.FK)(workspace, (0,paths/* resolveExistingPrefix */.CN)(path)))
            input.reject(name, `contains \`${line}\`, which is outside the workspace`);
        else if (found?.isDirectory() !== true)
            input.reject(name, `contains \`${line}\`, which is neither a folder nor a URL`, 'Folders are relative to `directory`');
        return path;
    });
}
function readOutDir(input, path) {
    const found = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
    const shown = `is \`${input.text('out-dir')}\``;
    if (found?.isDirectory() === false)
        input.reject('out-dir', `${shown}, which is not a directory`);
    else if ((0,external_node_fs_.existsSync)(path) && !(0,paths/* isWritable */.nH)(path))
        input.reject('out-dir', `${shown}, which is not writable`);
    return path;
}
function readMaxSize(input) {
    const text = input.text('max-size');
    if (text === '')
        return undefined;
    const size = (0,byte_size/* parseBytes */.C)(text);
    if (size === undefined)
        input.reject('max-size', `is \`${text}\`, which is not a size`, 'Write it like `800 KiB`, `10 MiB` or `500000`');
    return size === 0 ? undefined : size;
}
function readCheckWheelContents(input) {
    const name = 'check-wheel-contents';
    const rules = input.words(name).map((word) => (word.toLowerCase() === 'all' ? 'all' : word.toUpperCase()));
    const unknown = rules.find((rule) => !/^(all|W\d{0,3})$/.test(rule));
    if (unknown !== undefined)
        input.reject(name, `contains \`${unknown}\``, 'Allowed: `all`, or rules of check-wheel-contents such as `W001, W005`');
    return rules;
}
function readPlatformChecks(input) {
    const name = 'check-platform';
    const allowed = ['auditwheel', 'abi3audit'];
    return input.words(name).flatMap((word) => {
        const check = allowed.find((each) => each === word.toLowerCase());
        if (check === undefined)
            input.reject(name, `contains \`${word}\``, `Allowed: ${allowed.join(', ')}`);
        return check ?? [];
    });
}
/** Reads what the versions of the project must be. A local part of `version` is one that only the wheel must have, like `local-version`. */
function readVersionInputs(input, versionFile) {
    const expected = readVersion(input);
    const local = readLocalVersion(input) ?? (0,pep440/* localPart */.L7)(expected ?? '');
    const isNone = input.text('version-file') === 'none';
    return { expected, local, file: isNone ? 'none' : readExistingFile(input, 'version-file', versionFile) };
}
function readLocalVersion(input) {
    const text = input.text('local-version');
    if (text === '')
        return undefined;
    const local = (0,pep440/* localPart */.L7)((0,pep440/* normalizeVersion */.Qj)(`0+${text}`) ?? '');
    if (local === undefined)
        input.reject('local-version', `is \`${text}\`, which is not a local version`, 'Write it like `cu121` or `rocm6.2`');
    return local;
}
/** The expected version in normal form. */
function readVersion(input) {
    const text = input.text('version');
    if (text === '')
        return undefined;
    const version = (0,pep440/* normalizeVersion */.Qj)(text);
    if (version === undefined)
        input.reject('version', `is \`${text}\`, which is not a PEP 440 version`, 'Write it like `1.4.0` or `1.4.0rc1`');
    return version;
}
/** Inputs that decide how a wheel is built, and mean nothing if all wheels were built before. */
const buildOnly = [
    'build-command',
    'build-image',
    'skip-sdist',
    'skip-wheel',
    'reproducible',
    'build-inputs',
    'sbom-embed',
    'reuse',
];
/** Reads where the wheels are that were built before. Settings of the build in the configuration are ignored then. */
function readGivenWheels(input, workspace, directory) {
    const name = 'wheels';
    const patterns = input.words(name);
    for (const pattern of patterns) {
        const folder = (0,external_node_path_.resolve)(directory, pattern.replace(/[*?].*$/s, ''));
        if (!(0,paths/* isInside */.FK)(workspace, (0,paths/* resolveExistingPrefix */.CN)(folder)))
            input.reject(name, `contains \`${pattern}\`, which is outside the workspace`);
    }
    const conflicting = buildOnly.find((each) => input.isGiven(each));
    if (patterns.length > 0 && conflicting !== undefined)
        input.reject(conflicting, 'is set, but `wheels` names wheels that were built before', 'Remove one of them');
    return patterns;
}

// EXTERNAL MODULE: ./.work/compiled/shared/src/signing/identity-token.js + 1 modules
var identity_token = __webpack_require__(77568);
;// CONCATENATED MODULE: ./.work/compiled/action-build-wheel/src/inputs/publish-inputs.js

/** Characters that the artifact service rejects. Source: @actions/artifact, path-and-artifact-name-validation. */
const notInArtifactNames = /["*/:<>?\\|\r\n]/;
/** Reads the artifacts. An artifact cannot be uploaded twice, so their names must differ. */
function readArtifacts(input, env) {
    const retentionDays = readRetentionDays(input);
    const artifact = readArtifact(input, 'artifact', env);
    const metadata = readArtifact(input, 'metadata-artifact', env);
    if (metadata !== undefined && metadata === artifact)
        input.reject('metadata-artifact', `is \`${metadata}\`, like \`artifact\``, 'Choose another name');
    const withDays = (name) => name === undefined ? undefined : { name, retentionDays };
    return { artifact: withDays(artifact), metadataArtifact: withDays(metadata) };
}
function readArtifact(input, key, env) {
    const name = input.text(key);
    if (notInArtifactNames.test(name))
        input.reject(key, `is \`${name}\``, 'These characters are not allowed: " * / : < > ? \\ |');
    if (name !== '' && !isSet(env, 'ACTIONS_RUNTIME_TOKEN'))
        input.reject(key, 'is set, but no artifact service is available', 'Leave it empty outside GitHub Actions');
    return name === '' ? undefined : name;
}
/** Source: GitHub "Storing and sharing data from a workflow", retention period. */
function readRetentionDays(input) {
    const text = input.text('retention-days');
    if (text === '')
        return undefined;
    if (!/^([1-9]|[1-8]\d|90)$/.test(text))
        input.reject('retention-days', `is \`${text}\``, 'Allowed: 1 to 90');
    return Number(text);
}
/**
 * Reads `attest` and rejects it when the job cannot attest. With `reuse` the wheel may come from another run, and the attestation
 * would claim that this run built it.
 */
function readAttestation(input, env, token) {
    if (!input.flag('attest'))
        return undefined;
    if (!(0,identity_token/* hasJobIdentity */.iC)(env))
        input.reject('attest', 'is `true`, but this job has no OIDC identity', 'Give the job `permissions: id-token: write` and `attestations: write`. Pull requests from forks never have an identity');
    if (token === '')
        input.reject('token', 'is empty, but `attest` is `true`', 'Remove the input to use the token of the job');
    if (input.flag('reuse'))
        input.reject('reuse', 'is `true`, but `attest` is `true` as well', 'Only the run that built a wheel can attest it: set one of them');
    return { token };
}
/** Reads `publish-attestation` and rejects it when there is no identity to sign with. */
function readPublishAttestation(input, env) {
    const isWanted = input.flag('publish-attestation');
    if (isWanted && !(0,identity_token/* hasSigningIdentity */.Sc)(env))
        input.reject('publish-attestation', 'is `true`, but there is no identity to sign with', 'Give the job `permissions: id-token: write`. Pull requests from forks never have an identity');
    return isWanted;
}
function readSbom(input) {
    const sbom = { isFile: input.flag('sbom'), isEmbedded: input.flag('sbom-embed'), format: input.choice('sbom-format') };
    if (input.isGiven('sbom-format') && !sbom.isFile && !sbom.isEmbedded)
        input.reject('sbom-format', 'is set, but there is no bill of materials', 'Set `sbom` or `sbom-embed` to `true`');
    return sbom;
}
function isSet(env, name) {
    return (env[name] ?? '') !== '';
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-wheel/src/inputs/read-inputs.js








/** Reads and validates all inputs. Looks at nothing in the project but the paths that the inputs name. */
async function readWheelInputs(context) {
    return await readInputs(context, wheelInputs, (input) => {
        const token = input.secret('token').trim();
        const directory = (0,external_node_path_.resolve)(context.workspace, input.path('directory', 'directory'));
        const path = (name) => readProjectPath(input, { workspace: context.workspace, directory, name });
        return {
            directory,
            packages: readPackages(input, directory),
            gate: readGate(input),
            contents: { allowFiles: input.words('allow-files'), maxSize: readMaxSize(input) },
            previousWheel: path('previous-wheel'),
            lint: {
                twine: input.choice('twine'),
                platform: readPlatformChecks(input),
                checkWheelContents: readCheckWheelContents(input),
            },
            version: readVersionInputs(input, path('version-file')),
            installation: {
                lock: readExistingFile(input, 'install-with', path('install-with')),
                findLinks: readFindLinks(input, context.workspace, directory),
                importCheck: input.choice('import-check'),
                ...readTest(input),
            },
            build: {
                ...readBuilder(input),
                image: readBuildImage(input),
                constraints: readBuildConstraints(input, path('build-constraints')),
                inputFiles: input.words('build-inputs'),
                reproducible: input.choice('reproducible'),
                reproducibleIgnore: input.words('reproducible-ignore'),
                outDir: readOutDir(input, path('out-dir') ?? directory),
            },
            wheels: readGivenWheels(input, context.workspace, directory),
            ...readArtifacts(input, context.env),
            sbom: readSbom(input),
            attestation: readAttestation(input, context.env, token),
            publishAttestation: readPublishAttestation(input, context.env),
            reuse: input.flag('reuse'),
            python: input.text('python'),
            cache: (0,cache_mode/* resolveCacheMode */.SE)(input.choice('cache'), context.env),
        };
    });
}

// EXTERNAL MODULE: ./.work/compiled/action-build-wheel/src/packages/list-packages.js
var list_packages = __webpack_require__(28570);
// EXTERNAL MODULE: ./.work/compiled/action-build-wheel/src/project/given-wheels.js
var given_wheels = __webpack_require__(97140);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./.work/compiled/shared/src/format/list.js
var list = __webpack_require__(80276);
// EXTERNAL MODULE: ./.work/compiled/shared/src/requirements/normalize-name.js
var normalize_name = __webpack_require__(61716);
// EXTERNAL MODULE: ./.work/compiled/action-build-wheel/src/project/project-name.js
var project_name = __webpack_require__(18855);
;// CONCATENATED MODULE: ./.work/compiled/action-build-wheel/src/publish/discard-earlier-results.js







/**
 * Runs work, and removes the earlier wheels, sdists and bills of materials of the project from `outDir` if it fails, so that a later step
 * cannot take one of them for the result. Files that Git tracks are kept. An `outDir` outside the project may hold other projects:
 * only files with the name of this project are removed from it.
 */
async function discardEarlierResultsOnFailure(context, results, work) {
    const earlier = await identifyFiles(results.outDir);
    try {
        return await work();
    }
    catch (error) {
        const removed = await discard(context, results, earlier);
        const shown = removed.map((path) => (0,paths/* relativePosixPath */.TS)(context.workspace, path));
        if (removed.length > 0)
            context.log.info(`Removed the results of an earlier run: ${(0,list/* listFirst */.r)(shown)}`);
        throw error;
    }
}
async function identifyFiles(folder) {
    const names = await (0,promises_.readdir)(folder).catch(() => []);
    return new Map(names.map((name) => [(0,external_node_path_.join)(folder, name), identityOf((0,external_node_path_.join)(folder, name))]));
}
function identityOf(path) {
    const { ino = 0, mtimeMs = 0, size = 0 } = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false }) ?? {};
    return `${ino} ${mtimeMs} ${size}`;
}
/** Files that this run wrote are kept: they are verified, and only their upload can have failed. */
async function discard({ query }, results, earlier) {
    const { directories, outDir, previousWheel, given } = results;
    const names = await (0,promises_.readdir)(outDir).catch(() => []);
    const projects = await Promise.all(directories.map(async (folder) => ({ folder, name: await (0,project_name/* readProjectName */.F)(folder) })));
    const isOwn = (name) => {
        const distribution = /^(.+?)-\d[^/]*\.((whl|tar\.gz)(\.publish\.attestation)?|(cdx|spdx)\.json)$/.exec(name)?.[1];
        if (distribution === undefined)
            return false;
        return projects.some(({ folder, name: project }) => project === undefined ? (0,paths/* isInside */.FK)(folder, outDir) : (0,normalize_name/* normalizeName */.P)(distribution) === (0,normalize_name/* normalizeName */.P)(project));
    };
    const { stdout } = await query('git', ['ls-files', '-z', '--', '.'], { cwd: outDir }).catch(() => ({ stdout: '' }));
    const tracked = stdout.split('\0');
    const removable = names.filter((name) => isOwn(name) && !tracked.includes(name)).map((name) => (0,external_node_path_.join)(outDir, name));
    const removed = removable.filter((path) => earlier.get(path) === identityOf(path) &&
        !given.includes(path) &&
        (previousWheel === undefined || !(0,paths/* isInside */.FK)(previousWheel, path)));
    for (const path of removed)
        await (0,promises_.rm)(path, { force: true });
    return removed;
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-wheel/src/run.js





/** Runs the whole action: gate, build and verification. Only a verified wheel reaches `out-dir` and the artifact. */
async function buildWheel(context) {
    const inputs = await readWheelInputs(context);
    (0,hidden_env/* hideStepVariables */.QT)(context.temp);
    const { directory, packages, build, previousWheel, wheels } = inputs;
    const isSingle = packages.length === 0;
    const directories = isSingle ? [directory] : await (0,list_packages/* listPackages */.A)(directory, packages);
    const given = await (0,given_wheels/* listGivenFiles */.V8)({ directory, patterns: wheels });
    const earlier = { directories, outDir: build.outDir, previousWheel, given };
    await discardEarlierResultsOnFailure(context, earlier, async () => {
        // Loaded only by the process that does the work, because the first one has replaced itself.
        if (isSingle)
            await (await Promise.all(/* import() */[__webpack_require__.e(752), __webpack_require__.e(884)]).then(__webpack_require__.bind(__webpack_require__, 44884))).buildProject(context, inputs);
        else
            await (await Promise.all(/* import() */[__webpack_require__.e(752), __webpack_require__.e(187)]).then(__webpack_require__.bind(__webpack_require__, 10187))).buildPackages(context, inputs);
    });
}


/***/ }),

/***/ 72843:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SE: () => (/* binding */ resolveCacheMode),
/* harmony export */   Z5: () => (/* binding */ cacheModes),
/* harmony export */   zf: () => (/* binding */ uncachedEvents)
/* harmony export */ });
/** Values of the `cache` input, the default first. */
const cacheModes = ['auto', 'read-write', 'read', 'off'];
/** Events that publish their result, or that run untrusted code with the permissions of the base branch. */
const uncachedEvents = ['release', 'pull_request_target', 'workflow_run'];
/** Events whose entries come from the code of one branch or pull request, and are visible there alone. */
const writableEvents = ['', 'push', 'schedule', 'workflow_dispatch', 'repository_dispatch', 'pull_request', 'merge_group'];
/**
 * Resolves the `cache` input. `auto` depends on the event that triggered the workflow: `off` for tags, releases and events that run
 * untrusted code with permissions, `read-write` for the usual events, `read` for all others.
 * Source: GitHub, "Events that trigger workflows"; "Dependency caching reference", restrictions for accessing a cache.
 */
function resolveCacheMode(word, env) {
    if (word !== 'auto')
        return word;
    const event = env.GITHUB_EVENT_NAME ?? '';
    if (uncachedEvents.includes(event) || (env.GITHUB_REF ?? '').startsWith('refs/tags/'))
        return 'off';
    return writableEvents.includes(event) ? 'read-write' : 'read';
}


/***/ }),

/***/ 80823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ splitSetupCfgList),
/* harmony export */   t: () => (/* binding */ parseSetupCfg)
/* harmony export */ });
/**
 * Parses a `setup.cfg` as setuptools does, except that lines which setuptools rejects are skipped. The parsers of INI files on npm know no
 * values of several lines. Source: Python, configparser.RawConfigParser, "Supported INI File Structure".
 */
function parseSetupCfg(text) {
    const sections = new Map();
    let options;
    let name = '';
    let indent = 0;
    for (const line of text.split(/\r?\n/)) {
        const content = line.trim();
        if (/^[#;]/.test(content))
            continue;
        const isContinued = content === '' || line.search(/\S/) > indent;
        if (isContinued && name !== '' && options !== undefined) {
            options.set(name, `${options.get(name) ?? ''}\n${content}`);
            continue;
        }
        if (content === '')
            continue;
        indent = line.search(/\S/);
        const [, section] = /^\[(.+)\]/.exec(content) ?? [];
        if (section !== undefined) {
            options = sections.get(section) ?? new Map();
            sections.set(section, options);
            name = '';
            continue;
        }
        const [, option = '', value = ''] = /^(.*?)\s*[=:]\s*(.*)$/.exec(content) ?? [];
        name = option;
        if (name !== '' && options !== undefined)
            options.set(name, value);
    }
    for (const values of sections.values())
        for (const [option, value] of values)
            values.set(option, value.trimEnd());
    return sections;
}
/**
 * Splits a value into its items, as setuptools does: by lines if there are several, or by the separator. Source: setuptools,
 * config/setupcfg.py, `_parse_list`.
 */
function splitSetupCfgList(value, separator = ',') {
    return value
        .split(value.includes('\n') ? '\n' : separator)
        .map((item) => item.trim())
        .filter((item) => item !== '');
}


/***/ }),

/***/ 18014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   af: () => (/* binding */ tableAt),
/* harmony export */   xE: () => (/* binding */ convertTomlValue),
/* harmony export */   z_: () => (/* binding */ isTomlTable)
/* harmony export */ });
function isTomlTable(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
}
/** The table at a path of keys, such as `tool`, `hatch`, `version`; undefined if there is none. */
function tableAt(table, [name, ...rest]) {
    if (name === undefined)
        return table;
    const value = table[name];
    return isTomlTable(value) ? tableAt(value, rest) : undefined;
}
/** What a value of TOML means for an input; a string says what was expected in its place. */
function convertTomlValue(definition, value) {
    switch (definition.kind) {
        case 'flag':
            return typeof value === 'boolean' ? asText(value) : 'must be `true` or `false`';
        case 'number':
            return typeof value === 'number' || typeof value === 'bigint' ? asText(value) : 'must be a number';
        case 'date':
            return typeof value === 'string' || value instanceof Date ? asText(value) : 'must be a date or a time';
        case 'choice':
            return convertChoice(definition, value);
        case 'text':
        case 'path':
            return typeof value === 'string' ? asText(value) : 'must be a string';
        case 'words':
        case 'lines':
            return convertList(value);
        case 'map':
            return convertMap(definition.isNested === true ? flatten(value) : value);
        case 'table':
            return convertTable(value);
    }
}
function asText(value) {
    return { kind: 'text', text: scalarText(value) ?? '' };
}
/** `true` without quotes is as good as its text. */
function convertChoice({ allowed = [] }, value) {
    if (allowed.includes(scalarText(value) ?? ''))
        return asText(value);
    return `must be one of ${allowed.map((word) => `"${word}"`).join(', ')}`;
}
/** A string is a list in the text form of the input. */
function convertList(value) {
    if (typeof value === 'string')
        return asText(value);
    const isList = Array.isArray(value) && value.every((item) => typeof item === 'string' && item.trim() !== '');
    return isList ? { kind: 'list', items: value } : 'must be a list of strings, none of them empty';
}
/** Numbers and booleans are as good as their text. Several values of one name, such as labels of a runner, are joined by commas. */
function convertMap(value) {
    const expected = 'must be a table of strings, such as `{ NAME = "value" }`';
    if (!isTomlTable(value))
        return expected;
    const entries = Object.entries(value).map(([name, item]) => [name, mapText(item)]);
    return entries.every((entry) => entry[1] !== undefined) ? { kind: 'map', entries } : expected;
}
/** Joins the names of nested maps by dots. */
function flatten(value) {
    if (!isTomlTable(value))
        return value;
    const entries = Object.entries(value).flatMap(([name, item]) => isTomlTable(item)
        ? Object.entries(item).map(([inner, text]) => [`${name}.${inner}`, text])
        : [[name, item]]);
    return Object.fromEntries(entries);
}
function mapText(value) {
    if (!Array.isArray(value))
        return scalarText(value);
    return value.every((item) => typeof item === 'string') ? value.join(',') : undefined;
}
function convertTable(value) {
    const expected = 'must be a table of tables, such as `{ gpu = { NAME = "value" } }`';
    if (!isTomlTable(value))
        return expected;
    const maps = Object.entries(value).map(([name, map]) => [name, convertMap(map)]);
    const valid = maps.flatMap(([name, map]) => typeof map !== 'string' && map.kind === 'map' ? [[name, map.entries]] : []);
    return valid.length === maps.length ? { kind: 'table', maps: valid } : expected;
}
/** A date prints as in the file, and a time without a fraction of zero. */
function scalarText(value) {
    if (typeof value === 'string')
        return value;
    if (value instanceof Date)
        return value.toISOString().replace(/\.000(?=Z|[+-]|$)/, '');
    return ['number', 'bigint', 'boolean'].includes(typeof value) ? String(value) : undefined;
}


/***/ }),

/***/ 75689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DP: () => (/* binding */ joinSentences),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   cc: () => (/* binding */ CancelledError),
/* harmony export */   oC: () => (/* binding */ InvalidInputError),
/* harmony export */   uH: () => (/* binding */ InputValueError),
/* harmony export */   wO: () => (/* binding */ diskError),
/* harmony export */   yo: () => (/* binding */ UserError)
/* harmony export */ });
/**
 * A problem that the user of the action can fix: a wrong input, a missing file, a failing tool.
 * Anything else that is thrown counts as a bug of the action and is shown with its stack.
 */
class UserError extends Error {
    name = 'UserError';
    what;
    details;
    at;
    constructor(what, details = {}) {
        super(joinSentences([what, details.why, details.fix]));
        this.what = what;
        this.details = details;
        this.at = details.at;
    }
}
/** An invalid input or configuration, found before any work. The `eleanor` command reports it as wrong use. */
class InvalidInputError extends UserError {
}
/** An invalid value of one input that is found only together with the files of the repository. */
class InputValueError extends InvalidInputError {
    input;
    problem;
    /** `problem` continues the sentence that starts with the name of the input. */
    constructor(input, problem, details = {}) {
        super(`Input \`${input}\` ${problem}`, details);
        this.input = input;
        this.problem = problem;
    }
}
/** The run was cancelled from outside (SIGINT or SIGTERM). */
class CancelledError extends Error {
    name = 'CancelledError';
}
const diskProblems = {
    ENOSPC: 'The disk is full',
    EDQUOT: 'The disk quota is used up',
    EROFS: 'The disk is read-only',
};
/** An error of a full or read-only disk as one that the user can fix; undefined for any other error. Source: errno(3). */
function diskError(error) {
    const what = diskProblems[error?.code ?? ''];
    if (what === undefined)
        return undefined;
    return new UserError(what, { why: messageOf(error), fix: 'Free up disk space and run again' });
}
/** The message of any thrown value. */
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}
/** Joins parts of a message, each as a sentence with its full stop. Empty parts are left out. */
function joinSentences(parts) {
    return parts
        .filter((part) => part !== undefined && part !== '')
        .map(sentence)
        .join(' ');
}
function sentence(text) {
    const trimmed = (text ?? '').trim();
    return /[.!?:]$/.test(trimmed) || trimmed.includes('\n') ? trimmed : `${trimmed}.`;
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


/***/ }),

/***/ 77568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  iC: () => (/* binding */ hasJobIdentity),
  Sc: () => (/* binding */ hasSigningIdentity),
  lc: () => (/* binding */ requestIdentityToken)
});

// EXTERNAL MODULE: ./.work/compiled/shared/src/errors.js
var errors = __webpack_require__(75689);
;// CONCATENATED MODULE: ./.work/compiled/shared/src/network/network-errors.js

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
    return isConnectionError(error) && cause !== undefined ? (0,errors/* messageOf */.bD)(cause) : (0,errors/* messageOf */.bD)(error);
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

;// CONCATENATED MODULE: ./.work/compiled/shared/src/signing/identity-token.js

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
        throw new Error(`the identity service of the job did not answer (${describeNetworkError(error)})`);
    });
    if (!response.ok)
        throw new Error(`the identity service of the job answered ${response.status}`);
    const { value = '' } = (await response.json());
    if (value === '')
        throw new Error('the identity service of the job gave no token');
    mask(value);
    return value;
}


/***/ })

};
