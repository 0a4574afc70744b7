export const id = 9537;
export const ids = [9537];
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

/***/ 69537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  wheel: () => (/* binding */ wheel)
});

// EXTERNAL MODULE: ./.work/compiled/shared/src/process/hidden-env.js
var hidden_env = __webpack_require__(38946);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.work/compiled/shared/src/cache/cache-mode.js
var cache_mode = __webpack_require__(72843);
// EXTERNAL MODULE: ./.work/compiled/shared/src/inputs/read-inputs.js + 3 modules
var read_inputs = __webpack_require__(10872);
// EXTERNAL MODULE: ./.work/compiled/shared/src/process/parse-argv.js
var parse_argv = __webpack_require__(9120);
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
    const words = (0,parse_argv/* parseArgv */.S)(text.replaceAll(testPlaceholders, '\u0001$1\u0002'));
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
    const words = (0,parse_argv/* parseArgv */.S)(text);
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

// EXTERNAL MODULE: ./.work/compiled/action-build-wheel/src/inputs/input-definitions.js
var input_definitions = __webpack_require__(87339);
// EXTERNAL MODULE: ./.work/compiled/shared/src/files/paths.js
var paths = __webpack_require__(27468);
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

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
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
    const isDefault = value === input_definitions/* wheelInputs */.z.inputs['build-constraints'].default;
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

// EXTERNAL MODULE: ./.work/compiled/shared/src/signing/identity-token.js
var identity_token = __webpack_require__(27912);
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
    return await (0,read_inputs/* readInputs */.K)(context, input_definitions/* wheelInputs */.z, (input) => {
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
            await (await Promise.all(/* import() */[__webpack_require__.e(6385), __webpack_require__.e(8695), __webpack_require__.e(3709), __webpack_require__.e(4884)]).then(__webpack_require__.bind(__webpack_require__, 44884))).buildProject(context, inputs);
        else
            await (await Promise.all(/* import() */[__webpack_require__.e(6385), __webpack_require__.e(8695), __webpack_require__.e(3709), __webpack_require__.e(187)]).then(__webpack_require__.bind(__webpack_require__, 10187))).buildPackages(context, inputs);
    });
}

// EXTERNAL MODULE: ./.work/compiled/cli/src/context/run-steps.js + 2 modules
var run_steps = __webpack_require__(41967);
;// CONCATENATED MODULE: ./.work/compiled/cli/src/commands/wheel.js


/** `eleanor wheel`: runs the gate, builds the wheel and verifies it. Prints the paths of what it built. */
async function wheel(call) {
    // `--no-gate` gives the switch of the choice `gate`.
    const gate = call.inputs.gate === 'false' ? { gate: 'none' } : {};
    return await (0,run_steps/* runSteps */.r)(call, {
        action: 'action-build-wheel',
        inputs: { ...gate, cache: 'off' },
        temporaryOutputs: ['report', 'patch'],
        run: buildWheel,
        results: ({ wheels, sdist, packages }) => [wheels, sdist, sdistsOf(packages)].flat().filter((path) => typeof path === 'string'),
    });
}
/** The sdists of several packages, from the output `packages`. */
function sdistsOf(packages) {
    return Array.isArray(packages) ? packages.map(({ sdist }) => sdist) : [];
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


/***/ })

};
