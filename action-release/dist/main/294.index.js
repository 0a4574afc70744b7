export const id = 294;
export const ids = [294];
export const modules = {

/***/ 25435:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ updateVersionFiles)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.work/compiled/shared/src/errors.js
var errors = __webpack_require__(75689);
// EXTERNAL MODULE: ./.work/compiled/shared/src/files/glob.js
var glob = __webpack_require__(77792);
// EXTERNAL MODULE: ./.work/compiled/shared/src/format/list.js
var list = __webpack_require__(80276);
// EXTERNAL MODULE: ./.work/compiled/shared/src/git.js
var src_git = __webpack_require__(51904);
// EXTERNAL MODULE: ./.work/compiled/shared/src/process/child-env.js
var child_env = __webpack_require__(68234);
// EXTERNAL MODULE: ./.work/compiled/shared/src/process/parse-argv.js
var parse_argv = __webpack_require__(9120);
// EXTERNAL MODULE: ./.work/compiled/shared/src/process/runner.js + 6 modules
var runner = __webpack_require__(99427);
// EXTERNAL MODULE: ./.work/compiled/action-release/src/version-files/regular-file.js
var regular_file = __webpack_require__(11881);
;// CONCATENATED MODULE: ./.work/compiled/action-release/src/version-files/bump-command.js








/** Splits a command into words, with quotes as in a shell, and replaces `{version}` in each word. No shell is involved. */
function parseBumpCommand(template, version) {
    const [program, ...args] = (0,parse_argv/* parseCommandTemplate */.N)(template) ?? [];
    if (program === undefined)
        return undefined;
    const filled = (word) => word.replaceAll('{version}', version);
    return [filled(program), ...args.map(filled)];
}
/**
 * Runs the repository's own command, which may change nothing but the declared files. Returns the paths of what it changed. It sees neither the inputs of the action, and
 * therefore not the token, nor the files through which a step sets outputs and variables.
 */
async function runBumpCommand({ run, env, workspace }, git, { command, version, declared, globs }) {
    const head = await git('rev-parse', 'HEAD');
    const settings = await git('config', '--list', '--local', '-z');
    const before = new Set(await (0,src_git/* changedFiles */.Y_)(git));
    const [program = command, ...args] = parseBumpCommand(command, version) ?? [];
    await (0,runner/* runOk */.uO)(run, program, args, { cwd: workspace, env: (0,child_env/* envForProject */.q8)(env), show: true });
    if ((await git('rev-parse', 'HEAD')) !== head)
        throw new errors/* UserError */.yo(`\`${command}\` made a commit`, {
            why: 'The release makes the commit itself, together with the tag',
            fix: 'Change the command so that it only writes files',
        });
    if ((await git('config', '--list', '--local', '-z')) !== settings)
        throw new errors/* UserError */.yo(`\`${command}\` changed the Git configuration of the clone`, {
            why: 'It decides where the release is pushed to',
            fix: 'Change the command so that it only writes files. Check the clone out again',
        });
    const allowed = globs.map(glob/* compileGlob */.S);
    const isDeclared = (path) => declared.includes(path) || allowed.some((glob) => glob.test(path));
    const changed = await (0,src_git/* changedFiles */.Y_)(git);
    const undeclared = changed.filter((path) => !before.has(path) && !isDeclared(path));
    if (undeclared.length > 0)
        throw new errors/* UserError */.yo(`\`${command}\` changed more than ${[...declared, ...globs].join(', ')}: ${(0,list/* listFirst */.r)(undeclared)}`, {
            why: 'A release commits only the declared files',
            fix: 'Add them to `version-files`, or change the command so that it leaves them alone',
        });
    const own = [...new Set([...changed.filter(isDeclared), ...(await ignoredFiles(git, declared))])];
    for (const path of new Set([...declared, ...own]))
        (0,regular_file/* requireRegularFile */.S)(workspace, path, `, made by \`${command}\``);
    return own;
}
/** Declared files that Git ignores, of which the status says nothing: committing them fails, and the error names them. */
async function ignoredFiles(git, declared) {
    if (declared.length === 0)
        return [];
    const names = await git('ls-files', '-z', '--others', '--ignored', '--exclude-standard', '--', ...declared);
    return names.split('\0').filter((name) => name !== '');
}

// EXTERNAL MODULE: ./.work/compiled/action-release/src/version-files/version-file.js + 2 modules
var version_file = __webpack_require__(49343);
;// CONCATENATED MODULE: ./.work/compiled/action-release/src/version-files/update-files.js




/**
 * Writes the version into the files of the work tree. Returns the paths of the files that the release changes. If anything fails, the caller
 * restores the files, which it also does for what fails later.
 */
async function updateVersionFiles(context, git, { command, locations, globs, version, day, changelog }) {
    const declared = [...new Set(locations.map(({ path }) => path))];
    if (command === undefined) {
        await editFiles(context.workspace, locations, { version, day });
        return await withChangelog(context.workspace, declared, changelog);
    }
    const locks = await findOldLocks(context.workspace, locations);
    const changed = await runBumpCommand(context, git, { command, version, declared, globs });
    const stale = await writeStaleLocks(context.workspace, locks, version);
    const fix = `\`${command}\` has to write it there, too. If the file is not meant, set \`version-file\` to the one that is`;
    for (const location of locations)
        await (0,version_file/* requireVersion */.eU)(context.workspace, location, version, fix);
    return await withChangelog(context.workspace, [...new Set([...changed, ...stale])], changelog);
}
/** Rewrites the changelog after the other files, which a bump command may have changed. Returns all changed files. */
async function withChangelog(workspace, files, changelog) {
    if (changelog === undefined)
        return [...files];
    const path = (0,external_node_path_.join)(workspace, changelog.path);
    const before = await (0,promises_.readFile)(path, 'utf8');
    const after = changelog.rewrite(before);
    if (after === before)
        return [...files];
    await (0,promises_.writeFile)(path, after);
    return [...new Set([...files, changelog.path])];
}
async function editFiles(workspace, locations, { version, day }) {
    const [first] = locations;
    const current = first === undefined ? version : await (0,version_file/* readVersion */.$4)(workspace, first);
    for (const location of locations)
        await (0,version_file/* replaceVersion */.J_)(workspace, location, version, { current, day });
}
/** The locks that were found beside a static version. Few commands know them. */
async function findOldLocks(workspace, locations) {
    const locks = locations.filter(({ isFound, format }) => isFound === true && format === 'known');
    return await Promise.all(locks.map(async (location) => ({
        location,
        text: await (0,promises_.readFile)((0,external_node_path_.join)(workspace, location.path), 'latin1'),
        current: await (0,version_file/* readVersion */.$4)(workspace, location),
    })));
}
/** Writes the version into the locks that a command has not changed. Returns their paths. */
async function writeStaleLocks(workspace, locks, version) {
    const written = [];
    for (const { location, text, current } of locks) {
        if ((await (0,promises_.readFile)((0,external_node_path_.join)(workspace, location.path), 'latin1')) !== text || current === version)
            continue;
        await (0,version_file/* replaceVersion */.J_)(workspace, location, version, { current });
        written.push(location.path);
    }
    return written;
}


/***/ }),

/***/ 38438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ snapshotWorktree)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _shared_git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51904);



/**
 * Records the state of the work tree and returns a function that restores it: branch, index and tracked files from Git, and byte by
 * byte what Git cannot restore (files that were already changed, and declared files that are not tracked). Other ignored files are
 * left alone. Restoring also works in a cancelled run.
 */
async function snapshotWorktree(context, git, locations) {
    const head = await git('rev-parse', 'HEAD');
    const tracked = new Set((await git('ls-files', '-z')).split('\0'));
    const untracked = locations.map(({ path }) => path).filter((path) => !tracked.has(path));
    const saved = await readFiles(context.workspace, new Set([...(await (0,_shared_git_js__WEBPACK_IMPORTED_MODULE_2__/* .changedFiles */ .Y_)(git)), ...untracked]));
    return async () => {
        const gitDuringCleanup = createCleanupGit(context);
        await restoreFromGit(gitDuringCleanup, { workspace: context.workspace, head, tracked, saved });
        await restoreSaved(context.workspace, saved);
    };
}
/** Creates a git for the clone that runs even after cancellation. The runner waits 7.5 s before it kills the action. */
function createCleanupGit({ run, env, workspace }) {
    return (0,_shared_git_js__WEBPACK_IMPORTED_MODULE_2__/* .createGit */ .lD)(run, workspace, env, { ignoreCancellation: true, timeoutMs: 2000 });
}
async function restoreFromGit(git, { workspace, head, tracked, saved }) {
    if ((await git('rev-parse', 'HEAD')) !== head)
        await git('reset', '--quiet', '--soft', head);
    for (const path of await (0,_shared_git_js__WEBPACK_IMPORTED_MODULE_2__/* .changedFiles */ .Y_)(git)) {
        if (saved.has(path))
            continue;
        if (tracked.has(path))
            await git('checkout', '--quiet', head, '--', path);
        else {
            await git('rm', '--quiet', '--cached', '--ignore-unmatch', '--', path);
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, path), { force: true });
        }
    }
}
async function restoreSaved(workspace, saved) {
    for (const [path, before] of saved) {
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, path);
        if (isSame(await readFileOrLink(file), before))
            continue;
        // Writing through a link that a command has made would change its target.
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(file, { force: true });
        if (before === undefined)
            continue;
        await ('link' in before ? (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.symlink)(before.link, file) : (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(file, before.content));
    }
}
function isSame(one, other) {
    if (one === undefined || other === undefined)
        return one === other;
    if ('link' in one)
        return 'link' in other && one.link === other.link;
    return 'content' in other && one.content.equals(other.content);
}
async function readFiles(workspace, paths) {
    const entries = [...paths].map(async (path) => [path, await readFileOrLink((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, path))]);
    return new Map(await Promise.all(entries));
}
async function readFileOrLink(path) {
    try {
        const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path);
        if (found.isSymbolicLink())
            return { link: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readlink)(path) };
        // Reading a named pipe that a command has made would never end.
        return found.isFile() ? { content: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path) } : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 11953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ findVersionSource)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.work/compiled/shared/src/config/parse-toml.js
var parse_toml = __webpack_require__(93005);
// EXTERNAL MODULE: ./.work/compiled/shared/src/config/toml-values.js
var toml_values = __webpack_require__(18014);
// EXTERNAL MODULE: ./.work/compiled/shared/src/errors.js
var errors = __webpack_require__(75689);
// EXTERNAL MODULE: ./.work/compiled/shared/src/format/list.js
var list = __webpack_require__(80276);
// EXTERNAL MODULE: ./.work/compiled/action-release/src/version-files/find-versions.js + 3 modules
var find_versions = __webpack_require__(27090);
// EXTERNAL MODULE: ./.work/compiled/action-release/src/version-files/location.js
var version_files_location = __webpack_require__(83907);
// EXTERNAL MODULE: ./.work/compiled/shared/src/requirements/pep440.js
var pep440 = __webpack_require__(18330);
// EXTERNAL MODULE: ./.work/compiled/shared/src/requirements/normalize-name.js
var normalize_name = __webpack_require__(61716);
;// CONCATENATED MODULE: ./.work/compiled/shared/src/python/version-tool.js


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
/** Tools that a requirement of the build switches on, if nothing else states the version. All take it from Git. */
const requiredTools = ['setuptools-scm', 'flit-scm', 'pbr'];
/**
 * Finds the tool that computes the version when the wheel is built. A `version.py` then holds a placeholder such as `0.0.0`, or what an
 * earlier build has written. Undefined when the version is written in a file.
 */
function findVersionTool({ table }) {
    const isStatic = (0,toml_values/* tableAt */.af)(table, ['project'])?.version !== undefined;
    if (isStatic)
        return undefined;
    for (const { tool, table: path, value } of dynamicVersions) {
        const found = (0,toml_values/* tableAt */.af)(table, ['tool', ...path]);
        const chosen = value === undefined ? true : found?.[value.key];
        if (found !== undefined && (value === undefined || value.accepted.includes(chosen)))
            return { tool, readsGit: !sourcesWithoutGit.includes(chosen) };
    }
    return findRequiredTool(table);
}
/** Source: setuptools-scm "Simplified activation"; flit-scm, README; pbr "Using pbr", which also reads `setup.cfg` without `[project]`. */
function findRequiredTool(table) {
    const { requires } = (0,toml_values/* tableAt */.af)(table, ['build-system']) ?? {};
    const project = (0,toml_values/* tableAt */.af)(table, ['project']);
    const isDynamic = Array.isArray(project?.dynamic) && project.dynamic.includes('version');
    if (!Array.isArray(requires) || (0,toml_values/* tableAt */.af)(table, ['tool', 'setuptools', 'dynamic', 'version']) !== undefined)
        return undefined;
    const names = requires.map((requirement) => (0,normalize_name/* normalizeName */.P)(/^\s*[\w.-]*/.exec(String(requirement))?.[0].trim() ?? ''));
    const tool = requiredTools.find((each) => names.includes(each) && (isDynamic || (each === 'pbr' && project === undefined)));
    return tool === undefined ? undefined : { tool, readsGit: true };
}

;// CONCATENATED MODULE: ./.work/compiled/action-release/src/version-source/pyproject-version.js



/** The default of hatch, which accepts both names. Source: Hatch "Versioning", regex source. */
const hatchPattern = String.raw `^(?:__version__|VERSION)(?: ?: ?str)? *= *(['"])v?(?<version>[^'"\n]+)\1`;
/**
 * Finds where the backend of a project takes the version from, relative to the folder of its pyproject.toml. Source: PyPA
 * "pyproject.toml specification", `version` and `dynamic`; Poetry "The pyproject.toml file", `version`.
 */
function findDeclaredVersion(table) {
    const project = (0,toml_values/* tableAt */.af)(table, ['project']);
    if (project?.version !== undefined)
        return { kind: 'static' };
    const tool = findVersionTool({ table });
    if (tool !== undefined)
        return { kind: tool.readsGit ? 'tags' : 'computed', tool: tool.tool };
    const isDynamic = Array.isArray(project?.dynamic) && project.dynamic.includes('version');
    const candidates = [
        ...(isDynamic ? dynamicFiles(table, project.name) : []),
        ...(isDynamic || project === undefined ? buildFiles(table) : []),
    ];
    if (candidates.length > 0)
        return { kind: 'files', candidates };
    return { kind: (0,toml_values/* tableAt */.af)(table, ['tool', 'poetry'])?.version === undefined ? 'undeclared' : 'static' };
}
function dynamicFiles(table, projectName) {
    return [
        ...setuptoolsFiles(table),
        ...hatchFiles(table),
        ...namedFile((0,toml_values/* tableAt */.af)(table, ['tool', 'pdm', 'version'])?.path),
        ...namedFile((0,toml_values/* tableAt */.af)(table, ['tool', 'scikit-build', 'metadata', 'version'])?.input),
        ...flitFiles(table, projectName),
    ];
}
/** Backends of other languages read the file of their build system. Source: maturin "Project layout"; meson-python "Metadata". */
function buildFiles(table) {
    const backend = (0,toml_values/* tableAt */.af)(table, ['build-system'])?.['build-backend'];
    const manifest = (0,toml_values/* tableAt */.af)(table, ['tool', 'maturin'])?.['manifest-path'] ?? 'Cargo.toml';
    const path = backend === 'maturin' ? manifest : backend === 'mesonpy' ? 'meson.build' : undefined;
    return typeof path === 'string' ? [{ path, format: (0,version_files_location/* formatOf */.b)(path) }] : [];
}
/** Source: setuptools "Configuring setuptools using pyproject.toml files", dynamic metadata. */
function setuptoolsFiles(table) {
    const dynamic = (0,toml_values/* tableAt */.af)(table, ['tool', 'setuptools', 'dynamic', 'version']);
    const { file, attr } = dynamic ?? {};
    const [path, ...others] = (Array.isArray(file) ? file : [file]);
    if (typeof path === 'string' && others.length === 0)
        return [{ path, format: 'text' }];
    if (typeof attr !== 'string')
        return [];
    return attributeFiles(attr, (0,toml_values/* tableAt */.af)(table, ['tool', 'setuptools', 'package-dir'])?.['']);
}
/** The files that may assign an attribute such as `eleanor.about.__version__`. `root` is the folder of the packages, if it is named. */
function attributeFiles(attribute, root) {
    const modules = attribute.split('.');
    const name = modules.pop() ?? '';
    const format = name === '__version__' ? 'python' : (0,version_files_location/* parsePattern */.E)(String.raw `^${name}\s*(?::[^=\n]+)?=\s*["'](?<version>[^"'\n]+)["']`);
    const folders = new Set([...(typeof root === 'string' ? [root.replace(/^\.\/|\/$/g, '')] : []), 'src', '']);
    return [...folders].flatMap((folder) => moduleFiles(folder, modules)).map((path) => ({ path, format }));
}
/** The files that a module of the project may be in. */
function moduleFiles(folder, modules) {
    const base = [folder, ...modules].filter((part) => part !== '').join('/');
    return [`${base}.py`, `${base}/__init__.py`];
}
/** Source: Hatch "Versioning". */
function hatchFiles(table) {
    const { path, pattern } = (0,toml_values/* tableAt */.af)(table, ['tool', 'hatch', 'version']) ?? {};
    if (typeof path !== 'string')
        return [];
    if (typeof pattern === 'string')
        return [{ path, format: (0,version_files_location/* parsePattern */.E)(pattern) }];
    return [...namedFile(path), { path, format: (0,version_files_location/* parsePattern */.E)(hatchPattern) }];
}
function namedFile(path) {
    return typeof path === 'string' ? [{ path, format: 'python' }] : [];
}
/** Source: flit "The pyproject.toml config file", `dynamic`. */
function flitFiles(table, projectName) {
    const { 'build-backend': backend } = (0,toml_values/* tableAt */.af)(table, ['build-system']) ?? {};
    if (typeof backend !== 'string' || !backend.startsWith('flit'))
        return [];
    const { name = projectName } = (0,toml_values/* tableAt */.af)(table, ['tool', 'flit', 'module']) ?? {};
    if (typeof name !== 'string')
        return [];
    const modules = name.replaceAll('-', '_').split('.');
    return ['src', ''].flatMap((folder) => moduleFiles(folder, modules)).flatMap(namedFile);
}

;// CONCATENATED MODULE: ./.work/compiled/action-release/src/version-source/tracked-files.js
/** Lists the tracked files that match patterns of Git, relative to the workspace. */
async function trackedFiles(git, patterns) {
    if (patterns.length === 0)
        return [];
    const names = await git('ls-files', '-z', '--', ...patterns);
    return names.split('\0').filter((name) => name !== '');
}

;// CONCATENATED MODULE: ./.work/compiled/action-release/src/version-source/companions.js







/** What a file that has no version yet may say. */
const placeholder = '0.0.0';
/**
 * Finds further files that hold the version of a project whose version is static, so that a release leaves none of them behind: a module
 * that assigns `__version__`, and the lock of uv or Cargo. A module with another version counts, too: then the release is rejected.
 */
async function findCompanions(workspace, git, source) {
    const read = async (location) => (0,find_versions/* findVersions */.t)(location, await (0,promises_.readFile)((0,external_node_path_.join)(workspace, location.path), 'latin1')).main.map(({ version }) => version);
    const [current = ''] = await read(source.main);
    const companions = [];
    for (const path of await findModules(git, source)) {
        const module = { path, format: 'python', isFound: true };
        const [found = '', ...others] = await read(module);
        const version = (0,pep440/* normalizeVersion */.Qj)(found);
        if (path !== source.main.path && others.length === 0 && version !== undefined && version !== placeholder)
            companions.push(module);
    }
    for (const path of await findLocks(git, source)) {
        const member = external_node_path_.posix.relative(external_node_path_.posix.dirname(path), source.folder || '.') || '.';
        const lock = { path, format: 'known', member, isFound: true };
        // A lock that was stale before is left to its tool.
        if ((await read(lock))[0] === current)
            companions.push(lock);
    }
    return companions;
}
/** The module of the project itself, by its name or because there is no other, and the only `version.py`. */
async function findModules(git, { folder, name, modules: versionFiles }) {
    const inFolder = (path) => external_node_path_.posix.join(folder, path);
    const parts = name?.replaceAll('-', '_').split('.');
    const modules = parts === undefined ? [] : ['src', ''].flatMap((root) => moduleFiles(root, parts)).map(inFolder);
    const named = await trackedFiles(git, modules);
    return new Set([
        ...(versionFiles.length === 1 ? versionFiles : []),
        ...(named.length > 0 ? named : await findOnlyPackage(git, folder)),
    ]);
}
/**
 * Folders that setuptools does not take for packages in a flat layout.
 * Source: setuptools, `FlatLayoutPackageFinder.DEFAULT_EXCLUDE`.
 */
const reservedFolders = new Set(('ci bin debian doc docs documentation manpages news newsfragments changelog test tests unit_test unit_tests example examples ' +
    'scripts tools util utils python build benchmark benchmarks exercise exercises htmlcov site_scons fabfile tasks').split(' '));
/** The only package in `src`, or else at the top: many projects have another name than their package, such as PyYAML and `yaml`. */
async function findOnlyPackage(git, folder) {
    const inSource = await trackedFiles(git, [`:(glob)${external_node_path_.posix.join(folder, 'src/*/__init__.py')}`]);
    if (inSource.length > 0)
        return inSource.length === 1 ? inSource : [];
    const atTop = await trackedFiles(git, [`:(glob)${external_node_path_.posix.join(folder, '*/__init__.py')}`]);
    const packages = atTop.filter((path) => !reservedFolders.has(external_node_path_.posix.basename(external_node_path_.posix.dirname(path))));
    return packages.length === 1 ? packages : [];
}
/** The lock of the project, or of the workspace that it is a member of. */
async function findLocks(git, { folder, main }) {
    const name = (0,version_files_location/* formatOf */.b)(main.path) === 'toml' ? 'uv.lock' : 'Cargo.lock';
    return await trackedFiles(git, [...new Set([external_node_path_.posix.join(folder, name), name])]);
}

;// CONCATENATED MODULE: ./.work/compiled/shared/src/config/parse-setup-cfg.js
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

;// CONCATENATED MODULE: ./.work/compiled/action-release/src/version-source/setup-cfg.js


/** Finds where a setup.cfg takes the version from. Source: setuptools "Configuring setuptools using setup.cfg files", special directives. */
function findSetupCfgVersion(text) {
    const sections = parseSetupCfg(text);
    const version = sections.get('metadata')?.get('version')?.trim();
    if (version === undefined)
        return { kind: 'undeclared' };
    const [, directive, operand = ''] = /^(attr|file):\s*(\S+)$/.exec(version) ?? [];
    const root = /^=[ \t]*(\S+)$/m.exec(sections.get('options')?.get('package_dir') ?? '')?.[1];
    const candidates = directive === 'attr'
        ? attributeFiles(operand, root)
        : [directive === 'file' ? { path: operand, format: 'text' } : { path: 'setup.cfg', format: 'known' }];
    return { kind: 'files', candidates };
}

;// CONCATENATED MODULE: ./.work/compiled/action-release/src/version-source/find-version-source.js












/**
 * Returns where the version is: in the declared file, or where the build backend of the project reads it, or else in the only tracked
 * `version.py`. Files of other packages of the repository do not count.
 */
async function findVersionSource(workspace, git, declared) {
    if (declared.versionFrom === 'tag')
        return { kind: 'tags', reason: '`version-from: tag` is set' };
    if (declared.versionFile !== undefined)
        return fromFile({ path: declared.versionFile, format: (0,version_files_location/* formatOf */.b)(declared.versionFile) }, declared);
    const project = await readProject(workspace, git, declared.configFolder);
    const { declared: found, folder } = project;
    if (found.kind === 'tags' && declared.versionFrom === 'auto') {
        rejectFilesWithTags(found.tool, declared.versionFiles);
        return { kind: 'tags', reason: `${found.tool} reads the version from the tags` };
    }
    if (found.kind === 'computed')
        throw new errors/* UserError */.yo(`${found.tool} computes the version when the package is built`, {
            fix: 'Set `version-file` to the file that holds the version, or `version-from: tag`',
            at: { file: project.file ?? 'pyproject.toml' },
        });
    if (found.kind === 'static')
        return await fromStatic(workspace, git, project, declared);
    const candidates = found.kind === 'files' ? found.candidates.map((each) => ({ ...each, path: external_node_path_.posix.join(folder, each.path) })) : [];
    const first = await firstWithVersion(workspace, git, candidates);
    if (first === undefined)
        return fromFile(findCommonFile(project, candidates[0]), declared);
    if ((0,version_files_location/* formatOf */.b)(first.path) !== 'known')
        return fromFile(first, declared);
    return fromFile(first, declared, await companionsOf(workspace, git, { project, main: first }, declared));
}
async function fromStatic(workspace, git, project, declared) {
    const main = { path: project.file ?? 'pyproject.toml', format: 'toml' };
    return fromFile(main, declared, await companionsOf(workspace, git, { project, main }, declared));
}
async function companionsOf(workspace, git, { project, main }, { versionFiles }) {
    const companions = await findCompanions(workspace, git, { ...project, main });
    return companions.filter(({ path }) => versionFiles.every((each) => each.path !== path));
}
/** A lock has the version of each package of its workspace: that of the project is meant. */
function fromFile(found, { versionFiles, configFolder }, companions = []) {
    const first = versionFiles.find(({ path }) => path === found.path) ?? found;
    const folder = first.path.endsWith('.toml') ? external_node_path_.posix.dirname(first.path) : configFolder || '.';
    const memberOf = (path) => external_node_path_.posix.relative(external_node_path_.posix.dirname(path), folder) || '.';
    const others = versionFiles
        .filter((location) => location !== first)
        .map((location) => (location.format === 'known' ? { ...location, member: memberOf(location.path) } : location));
    return { kind: 'files', locations: [first, ...companions, ...others] };
}
function rejectFilesWithTags(tool, versionFiles) {
    if (versionFiles.length === 0)
        return;
    throw new errors/* UserError */.yo(`${tool} reads the version from the tags, so ${(0,list/* listFirst */.r)(versionFiles.map(({ path }) => path))} cannot change`, {
        why: 'A release from tags makes no commit',
        fix: 'Remove `version-files`, or set `version-from: file` and `version-file`',
    });
}
/** Patterns of Git, whose `*` also matches slashes. */
const moduleNames = ['version.py', '*/version.py'];
/** Reads the project in the folder of the configuration, if there is one, or else in the workspace. */
async function readProject(workspace, git, configFolder) {
    let modules = [];
    for (const folder of new Set([configFolder, ''])) {
        const [pyproject, setupCfg, ...patterns] = ['pyproject.toml', 'setup.cfg', ...moduleNames].map((name) => external_node_path_.posix.join(folder, name));
        // One start of Git for both.
        const files = new Set(await trackedFiles(git, [pyproject ?? '', setupCfg ?? '', ...patterns]));
        modules = [...files].filter((path) => external_node_path_.posix.basename(path) === 'version.py');
        const read = async (path) => (files.has(path) ? await (0,promises_.readFile)((0,external_node_path_.join)(workspace, path), 'utf8') : '');
        const table = await (0,parse_toml/* parseToml */.M)(await read(pyproject ?? ''), pyproject ?? '');
        const declared = findDeclaredVersion(table);
        const name = (0,toml_values/* tableAt */.af)(table, ['project'])?.name ?? (0,toml_values/* tableAt */.af)(table, ['tool', 'poetry'])?.name;
        const project = { folder, name: typeof name === 'string' ? name : undefined, modules };
        if (declared.kind === 'undeclared' && (0,toml_values/* tableAt */.af)(table, ['project']) === undefined) {
            const inSetupCfg = findSetupCfgVersion(await read(setupCfg ?? ''));
            if (inSetupCfg.kind === 'files')
                return { ...project, file: setupCfg, declared: inSetupCfg };
        }
        if (files.has(pyproject ?? ''))
            return { ...project, file: pyproject, declared };
    }
    return { folder: '', file: undefined, declared: { kind: 'undeclared' }, name: undefined, modules };
}
async function firstWithVersion(workspace, git, candidates) {
    const paths = candidates.map(({ path }) => path);
    const tracked = new Set(await trackedFiles(git, paths));
    for (const candidate of candidates.filter(({ path }) => tracked.has(path)))
        if ((0,find_versions/* findVersions */.t)(candidate, await (0,promises_.readFile)((0,external_node_path_.join)(workspace, candidate.path), 'latin1')).main.length > 0)
            return candidate;
    return undefined;
}
function findCommonFile({ file, modules }, declared) {
    if (modules.length > 1)
        throw new errors/* UserError */.yo(`The repository has ${modules.length} files called version.py: ${(0,list/* listFirst */.r)(modules)}`, {
            fix: 'Set `version-file` to the one that holds `__version__`',
        });
    const [found] = modules;
    if (found !== undefined)
        return { path: found, format: (0,version_files_location/* formatOf */.b)(found) };
    if (declared !== undefined)
        throw new errors/* UserError */.yo(`${file ?? 'pyproject.toml'} takes the version from ${declared.path}, where none is found`, {
            why: 'The file is not tracked, or does not hold the version as text',
            fix: 'Set `version-file` to the file that holds the version, or `version-from: tag`',
            at: { file: file ?? 'pyproject.toml' },
        });
    if (file?.endsWith('.toml') === true)
        return { path: file, format: 'toml' };
    throw new errors/* UserError */.yo('The repository has no tracked version.py and no pyproject.toml', {
        fix: 'Set `version-file` to the file that holds `__version__`, or `version-from: tag`',
    });
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


/***/ })

};
