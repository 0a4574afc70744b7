export const id = 6176;
export const ids = [6176];
export const modules = {

/***/ 85625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ checkFirstUse),
  g: () => (/* binding */ isFirstUse)
});

// EXTERNAL MODULE: ./.work/compiled/shared/src/errors.js
var errors = __webpack_require__(75689);
// EXTERNAL MODULE: ./.work/compiled/shared/src/format/capitalize.js
var capitalize = __webpack_require__(58662);
// EXTERNAL MODULE: ./.work/compiled/action-compile-reqs/src/lockfile/version-drift.js
var version_drift = __webpack_require__(87677);
// EXTERNAL MODULE: ./.work/compiled/action-compile-reqs/src/report/summary.js
var summary = __webpack_require__(62496);
// EXTERNAL MODULE: ./.work/compiled/action-compile-reqs/src/requirements/joint-layers.js
var joint_layers = __webpack_require__(21425);
// EXTERNAL MODULE: ./.work/compiled/action-compile-reqs/src/requirements/leading-comments.js
var leading_comments = __webpack_require__(99527);
// EXTERNAL MODULE: ./node_modules/@renovatebot/pep440/index.js + 4 modules
var pep440 = __webpack_require__(99687);
// EXTERNAL MODULE: ./.work/compiled/shared/src/requirements/pins.js
var requirements_pins = __webpack_require__(55497);
// EXTERNAL MODULE: ./.work/compiled/action-compile-reqs/src/lockfile/marker-overlap.js
var marker_overlap = __webpack_require__(43235);
// EXTERNAL MODULE: ./.work/compiled/action-compile-reqs/src/requirements/direct-requirements.js
var direct_requirements = __webpack_require__(96166);
// EXTERNAL MODULE: ./.work/compiled/action-compile-reqs/src/lockfile/lock-text.js
var lock_text = __webpack_require__(94618);
;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/staleness/orphaned-pin.js



/** The first pin that, by its annotation, only a source requires, although no source does any more. */
function findOrphanedPin({ lock }, text, required) {
    const body = (0,leading_comments/* splitLeadingComments */.h)(text).body;
    for (const statement of (0,lock_text/* splitStatements */.Xd)(body)) {
        const [pin] = (0,requirements_pins/* listPins */.$r)(statement.split('\n')[0] ?? '');
        const requirers = parseRequirers(statement);
        const isOnlyDirect = requirers.length > 0 && requirers.every((each) => each.startsWith('-r '));
        if (pin === undefined || required.has(pin.name) || !isOnlyDirect)
            continue;
        const line = text.split(/\r?\n/).indexOf(statement.split('\n')[0] ?? '') + 1;
        return { detail: `${lock}:${line} pins ${pin.name}, which no source requires any more`, at: { file: lock, line } };
    }
    return undefined;
}
/** Who requires a pin: `-r in/base.in`, or the name of a package. Both engines write it after `# via`, on one line or several. */
function parseRequirers(statement) {
    const [, annotation = ''] = /#\s*via\s*([\s\S]*)$/.exec(statement) ?? [];
    return annotation
        .split(/[\n,]/)
        .map((each) => each.replace(/^\s*#?\s*/, '').trim())
        .filter((each) => each !== '');
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/staleness/unmet-requirements.js





/** Packages that plain pip-compile does not pin. Source: pip-tools, `UNSAFE_PACKAGES`. */
const unpinnedPackages = ['distribute', 'pip', 'setuptools'];
/**
 * Compares the pins of a lock without a stamp with every named requirement of its sources. What the packages themselves require is
 * not known here: the engine that wrote the lock has seen to it. Returns the first problem.
 */
function findUnmetRequirement(layer, lock, graph) {
    const { direct } = (0,direct_requirements/* readDirectRequirements */.I)(layer.source, graph);
    const pins = (0,requirements_pins/* listPins */.$r)(lock);
    return (findUnreadableFile(layer, graph) ??
        direct.map((line) => compare(line, pins, layer.lock)).find((problem) => problem !== undefined) ??
        findOrphanedPin(layer, lock, new Set(direct.map(({ requirement }) => requirement.key))));
}
/** Only an engine can read what a project requires. */
function findUnreadableFile({ closure }, { files }) {
    for (const path of closure) {
        const file = files.get(path);
        if (file === undefined)
            continue;
        const [local] = file.localPaths;
        const line = file.opaque ? 1 : local?.line;
        if (line !== undefined)
            return { detail: `${path}:${line} requires a project, which only the engine can read`, at: { file: path, line } };
    }
    return undefined;
}
function compare({ requirement, file, line, constraint }, pins, lock) {
    const { key, name, specifier, marker, url } = requirement;
    const at = { file, line };
    const wanted = url === undefined ? `${name}${specifier}` : `${name} @ ${url}`;
    const ofPackage = pins.filter((pin) => pin.name === key && (0,marker_overlap/* markersOverlap */.ld)(pin.marker, marker));
    if (ofPackage.length === 0) {
        // Only Python knows whether a marker holds.
        if (constraint || marker !== undefined || unpinnedPackages.includes(key))
            return undefined;
        return { detail: `${file}:${line} requires ${wanted}, which ${lock} does not pin`, at };
    }
    const unmet = ofPackage.find((pin) => !isSatisfied(pin, specifier, url));
    if (unmet === undefined)
        return undefined;
    return { detail: `${file}:${line} requires ${wanted}, but ${lock} pins ${unmet.version}`, at };
}
function isSatisfied(pin, specifier, url) {
    if (url !== undefined)
        return (0,requirements_pins/* isUrlPin */.Rw)(pin) && repositoryOf(pin.version) === repositoryOf(url);
    // A requirement by name is satisfied by a direct reference, whose version is not known here.
    if ((0,requirements_pins/* isUrlPin */.Rw)(pin) || specifier === '')
        return true;
    return (0,pep440/* satisfies */.ib)(pin.version, specifier, { prereleases: true });
}
/** An address without credentials, reference and fragment, which engines resolve. */
function repositoryOf(url) {
    return url
        .replace(/#.*$/, '')
        .replace(/:\/\/[^/@]*@/, '://')
        .replace(/^(git\+[^@]*)@.*$/, '$1');
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/commands/first-use.js







/** Whether the locks were all written by plain pip-compile or uv, so that no stamp says what they were compiled from. */
function isFirstUse({ graph, stale }) {
    return stale.length === graph.layers.length && stale.every(({ reason }) => reason === 'unstamped');
}
/** Accepts locks without stamps if their pins satisfy the sources of all layers and agree; otherwise says what to do first. */
function checkFirstUse(context, project, { joint, engine }) {
    const { graph, locks } = project;
    const drift = (0,joint_layers/* groupJointLayers */.o)(graph.layers, joint).flatMap((layers) => (0,version_drift/* findDrift */.L)(layers, locks));
    const unmet = graph.layers.flatMap((layer) => findUnmetRequirement(layer, locks.get(layer.lock) ?? '', graph) ?? []);
    if (drift.length > 0 || unmet.length > 0)
        throw firstUseError(context, project, { unmet, drift, engine: engine.name });
    const count = graph.layers.length;
    const satisfied = count === 1 ? 'The pins of the lock satisfy its sources' : `The pins of all ${count} locks satisfy their sources and agree`;
    const notice = `${satisfied}. Settings and the requirements of packages were not checked, because the locks have no stamp. For a full check, ${firstCommand(context, project, engine.name)} and commit the locks; it keeps their pins.`;
    context.log.notice(notice);
    context.summary.add(notice);
}
function firstUseError(context, project, { unmet, drift, engine }) {
    for (const { detail, at } of unmet)
        context.log.warning(detail, at);
    const { length } = project.stale;
    const details = [...unmet.map(({ detail }) => detail), ...(drift.length === 0 ? [] : [(0,summary/* formatDrift */.H3)(drift)])].join('; ');
    return new errors/* UserError */.yo(`${length} of ${length} locks have no stamp yet, and their pins were not accepted: ${details}`, {
        why: 'The check otherwise compares the sources with a comment line that compiling writes to each lock',
        fix: `${(0,capitalize/* capitalize */.Z)(firstCommand(context, project, engine))} and commit the locks; it keeps the pins that can stay`,
        ...(unmet[0] === undefined ? {} : { at: unmet[0].at }),
    });
}
/** The command that writes the stamps, with the engine that wrote the locks if the settings name another one. */
function firstCommand({ caller }, { locks }, configured) {
    const writer = [...locks.values()].map(writerOf).find((name) => name !== undefined);
    const needsEngine = writer !== undefined && writer !== configured;
    if (caller !== undefined)
        return `run \`eleanor compile${needsEngine ? ` --engine ${writer}` : ''}\``;
    return `run this action once with \`mode: compile\`${needsEngine ? ` and \`engine: ${writer}\`` : ''}`;
}
/** The engine that the header of a lock names. */
function writerOf(lock) {
    return /autogenerated by (pip-compile|uv)\b/.exec((0,leading_comments/* splitLeadingComments */.h)(lock).header)?.[1];
}


/***/ }),

/***/ 72492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ inspectRequirements)
});

// EXTERNAL MODULE: ./.work/compiled/shared/src/errors.js
var errors = __webpack_require__(75689);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.work/compiled/action-compile-reqs/src/requirements/layer.js
var requirements_layer = __webpack_require__(9335);
// EXTERNAL MODULE: ./.work/compiled/action-compile-reqs/src/requirements/read-file.js
var read_file = __webpack_require__(86763);
;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/lockfile/read-locks.js




/** The texts of the locks that exist, by path. */
async function readLocks(workspace, layers) {
    const existing = layers.flatMap(requirements_layer/* lockFiles */.tY).filter((lock) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(workspace, lock)));
    const texts = existing.map(async (lock) => [lock, await (0,read_file/* readWorkspaceText */.t)(workspace, lock)]);
    return new Map(await Promise.all(texts));
}

// EXTERNAL MODULE: ./.work/compiled/action-compile-reqs/src/package-index/known-credentials.js
var known_credentials = __webpack_require__(60211);
// EXTERNAL MODULE: ./.work/compiled/action-compile-reqs/src/platforms/platform-layers.js
var platform_layers = __webpack_require__(12774);
// EXTERNAL MODULE: ./.work/compiled/action-compile-reqs/src/requirements/discover.js
var discover = __webpack_require__(77459);
// EXTERNAL MODULE: ./.work/compiled/action-compile-reqs/src/requirement-lines/merge-conflict.js
var merge_conflict = __webpack_require__(25582);
// EXTERNAL MODULE: ./.work/compiled/shared/src/config/toml-values.js
var toml_values = __webpack_require__(18014);
// EXTERNAL MODULE: ./.work/compiled/shared/src/files/paths.js
var paths = __webpack_require__(27468);
// EXTERNAL MODULE: ./.work/compiled/shared/src/files/read-text.js
var read_text = __webpack_require__(96148);
// EXTERNAL MODULE: ./.work/compiled/shared/src/requirements/normalize-name.js
var normalize_name = __webpack_require__(61716);
// EXTERNAL MODULE: ./.work/compiled/shared/src/requirements/pep508.js
var pep508 = __webpack_require__(49501);
;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/uv-sources/local-sources.js







const noSources = { paths: [], root: undefined };
/**
 * Finds the local packages that uv uses for the requirements of a project: `name = { path = "../core" }`, and `{ workspace = true }`
 * for members of its workspace. Other tools ignore them. Sources: uv, "Dependency sources" and "Using workspaces".
 */
async function findLocalSources(workspace, folder) {
    const project = await readProject(workspace, folder);
    if (project === undefined)
        return noSources;
    const root = await findWorkspaceRoot(workspace, project);
    const required = requiredNames(project.table);
    const paths = [];
    let usesRoot = false;
    // The sources of a project replace those of its workspace by name.
    const own = new Map(sourcesOf(project));
    const shared = root === undefined || root.folder === folder ? [] : sourcesOf(root).filter(([name]) => !own.has(name));
    for (const [declaring, entries] of [[project, [...own]], [root ?? project, shared]])
        for (const [name, sources] of entries) {
            if (required !== undefined && !required.has(name))
                continue;
            for (const { path, workspace: isMember } of sources) {
                if (typeof path === 'string')
                    paths.push(external_node_path_.posix.join(declaring.folder, path));
                else if (isMember === true && root !== undefined)
                    paths.push(...(await findMembers(workspace, root, name)));
                else
                    continue;
                if (declaring !== project || isMember === true)
                    usesRoot = true;
            }
        }
    const existing = paths.filter((path) => !path.startsWith('..') && (0,external_node_fs_.existsSync)((0,external_node_path_.join)(workspace, path)));
    return { paths: existing, root: usesRoot && root !== undefined ? external_node_path_.posix.join(root.folder, 'pyproject.toml') : undefined };
}
/** Undefined if there is no such file, or if it is not valid, because the engine reports that better. */
async function readProject(workspace, folder) {
    const path = external_node_path_.posix.join(folder, 'pyproject.toml');
    const text = (0,read_text/* readTextIfPresent */.Ge)((0,external_node_path_.join)(workspace, path), path);
    if (text === undefined)
        return undefined;
    const { TomlError, parse } = await __webpack_require__.e(/* import() */ 3292).then(__webpack_require__.bind(__webpack_require__, 3292));
    try {
        return { folder, table: parse(text) };
    }
    catch (error) {
        if (error instanceof TomlError)
            return undefined;
        throw error;
    }
}
/** The nearest folder of the project or above it whose `pyproject.toml` has `[tool.uv.workspace]`. */
async function findWorkspaceRoot(workspace, project) {
    for (let { folder } = project;; folder = external_node_path_.posix.dirname(folder)) {
        const found = folder === project.folder ? project : await readProject(workspace, folder);
        if (found !== undefined && (0,toml_values/* tableAt */.af)(found.table, ['tool', 'uv', 'workspace']) !== undefined)
            return found;
        if (folder === '.')
            return undefined;
    }
}
/** Each source by its normalized name. A name may have several, each with a marker. */
function sourcesOf({ table }) {
    const sources = (0,toml_values/* tableAt */.af)(table, ['tool', 'uv', 'sources']) ?? {};
    return Object.entries(sources).map(([name, value]) => [
        (0,normalize_name/* normalizeName */.P)(name),
        (Array.isArray(value) ? value : [value]).filter(toml_values/* isTomlTable */.z_),
    ]);
}
/** The names that a project requires, also with extras; undefined if its build computes them. */
function requiredNames(table) {
    const { dynamic, dependencies, 'optional-dependencies': optional } = (0,toml_values/* tableAt */.af)(table, ['project']) ?? {};
    if (Array.isArray(dynamic) && dynamic.some((name) => name === 'dependencies' || name === 'optional-dependencies'))
        return undefined;
    const lists = [dependencies, ...Object.values((0,toml_values/* isTomlTable */.z_)(optional) ? optional : {})];
    const texts = lists.flatMap((list) => (Array.isArray(list) ? list.filter((each) => typeof each === 'string') : []));
    const names = texts.map((text) => (0,pep508/* parseRequirement */.p)(text)?.key);
    return new Set(names.filter((name) => name !== undefined));
}
/** The folders of the members of a workspace that have a name. */
async function findMembers(workspace, root, name) {
    const { members, exclude } = (0,toml_values/* tableAt */.af)(root.table, ['tool', 'uv', 'workspace']) ?? {};
    const cwd = (0,external_node_path_.join)(workspace, root.folder);
    const matching = (patterns) => (Array.isArray(patterns) ? (0,external_node_fs_.globSync)(patterns.map(String), { cwd }) : []);
    const excluded = new Set(matching(exclude));
    const folders = ['.', ...matching(members).filter((each) => !excluded.has(each) && (0,paths/* isInside */.FK)(workspace, (0,external_node_path_.join)(cwd, each)))];
    const found = [];
    for (const each of folders) {
        const folder = external_node_path_.posix.join(root.folder, each.replaceAll('\\', '/'));
        const member = await readProject(workspace, folder);
        const { name: memberName } = (0,toml_values/* tableAt */.af)(member?.table ?? {}, ['project']) ?? {};
        if (typeof memberName === 'string' && (0,normalize_name/* normalizeName */.P)(memberName) === name)
            found.push(folder);
    }
    return found;
}

// EXTERNAL MODULE: ./.work/compiled/action-compile-reqs/src/requirements/local-project.js
var local_project = __webpack_require__(89829);
// EXTERNAL MODULE: ./.work/compiled/action-compile-reqs/src/requirements/remote-file.js
var remote_file = __webpack_require__(17521);
// EXTERNAL MODULE: ./.work/compiled/action-compile-reqs/src/requirements/requirements-file.js + 1 modules
var requirements_file = __webpack_require__(76735);
// EXTERNAL MODULE: ./.work/compiled/shared/src/config/parse-setup-cfg.js
var parse_setup_cfg = __webpack_require__(80823);
;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/requirements/setuptools-files.js



/**
 * The files, relative to the workspace, from which a setuptools project reads its dependencies. `path` is its `pyproject.toml` or
 * `setup.cfg`. Invalid TOML names no file, because the build reports that error better. Source: setuptools, "Dynamic Metadata".
 */
async function readDynamicFiles(path, text) {
    const names = path.endsWith('.toml') ? await namesInPyproject(text) : namesInSetupCfg(text);
    return [...new Set(names.map((name) => external_node_path_.posix.join(external_node_path_.posix.dirname(path), name)))];
}
async function namesInPyproject(text) {
    if (!text.includes('dynamic'))
        return [];
    const { TomlError, parse } = await __webpack_require__.e(/* import() */ 3292).then(__webpack_require__.bind(__webpack_require__, 3292));
    try {
        const dynamic = (0,toml_values/* tableAt */.af)(parse(text), ['tool', 'setuptools', 'dynamic']) ?? {};
        const extras = Object.values((0,toml_values/* tableAt */.af)(dynamic, ['optional-dependencies']) ?? {});
        return [dynamic.dependencies, ...extras].flatMap(filesOf);
    }
    catch (error) {
        if (error instanceof TomlError)
            return [];
        throw error;
    }
}
/** The files of a directive such as `{ file = "deps.txt" }` or `{ file = ["a.txt", "b.txt"] }`. */
function filesOf(directive) {
    const file = (0,toml_values/* isTomlTable */.z_)(directive) ? directive.file : undefined;
    return [file].flat().filter((name) => typeof name === 'string');
}
/** Only these options lead to requirements, and only a value that begins with `file:` names files. Source: setuptools, config/setupcfg.py. */
function namesInSetupCfg(text) {
    const sections = (0,parse_setup_cfg/* parseSetupCfg */.t)(text);
    const values = [sections.get('options')?.get('install_requires'), ...(sections.get('options.extras_require')?.values() ?? [])];
    return values.flatMap((value) => (value?.startsWith(fileDirective) === true ? namesIn(value.slice(fileDirective.length)) : []));
}
const fileDirective = 'file:';
/** The names may be on several lines; commas alone separate them. */
function namesIn(list) {
    return list
        .split(',')
        .map((name) => name.trim())
        .filter((name) => name !== '');
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/requirements/graph-walk.js










function startWalk(base) {
    return { ...base, files: new Map(), dependencies: new Map(), projects: new Set(), visited: new Set() };
}
/** Reads a requirements file and everything it includes. `chain` lists the files whose includes led here. */
async function visitFile(walk, path, chain = []) {
    if (chain.includes(path))
        throw cycleError(walk, path, chain);
    // A file that several files include is visited once; the number of include chains can be exponential.
    if (walk.visited.has(path))
        return;
    const file = walk.files.get(path) ?? (await (0,requirements_file/* readRequirementsFile */.JB)(walk, path, walk.env));
    walk.files.set(path, file);
    rejectMergeConflict(walk, path, file);
    if (file.origin !== undefined)
        await readOrigin(walk, file.origin);
    walk.dependencies.set(path, file.includes.map((include) => include.path));
    for (const include of file.includes) {
        if ((0,remote_file/* isRemote */.Vx)(include.path)) {
            await visitRemote(walk, path, include);
            continue;
        }
        const exists = file.origin !== undefined || (0,external_node_fs_.existsSync)((0,external_node_path_.join)(walk.workspace, include.path));
        if (exists)
            await visitFile(walk, include.path, [...chain, path]);
        // The lock of a layer may be included before it is compiled for the first time.
        else if (!walk.layers.some(({ lock }) => lock === include.path))
            throw missingIncludeError(path, include);
    }
    for (const local of file.localPaths)
        await visitProject(walk, path, (0,local_project/* resolveLocal */.iT)(walk, path, local));
    walk.visited.add(path);
}
/** A lock with such markers is stale, and the engine does not read it. */
function rejectMergeConflict({ layers }, path, { written }) {
    const line = (0,merge_conflict/* findConflictMarker */.w)(written);
    if (line === 0 || layers.some((layer) => (0,requirements_layer/* lockFiles */.tY)(layer).includes(path)))
        return;
    throw new errors/* UserError */.yo(`${path}:${line} has merge conflict markers`, {
        fix: 'Resolve the conflict and remove the markers',
        at: { file: path, line },
    });
}
async function visitRemote({ files, fetchText }, from, { path, line }) {
    if (files.has(path))
        return;
    const file = fetchText === undefined ? remote_file/* unreadFile */._8 : await (0,remote_file/* readRemoteFile */.Ve)(fetchText, path, { file: from, line });
    files.set(path, file);
}
/** Reads the `pyproject.toml` of a group: engines read it too, and it must not change meanwhile. */
async function readOrigin({ workspace, files }, { file }) {
    if (!files.has(file))
        files.set(file, await (0,requirements_file/* readOpaqueFile */.wJ)(workspace, file));
}
/** Reads the files that declare what a project requires. `from` is the file that requires the project. */
async function visitProject(walk, from, { folder, files }) {
    const paths = new Set(files);
    // The set grows while it is read: project files name further files, which name none.
    for (const path of paths) {
        const file = walk.files.get(path) ?? (await (0,requirements_file/* readOpaqueFile */.wJ)(walk.workspace, path));
        walk.files.set(path, file);
        if (!files.includes(path) || !/\.(toml|cfg)$/.test(path))
            continue;
        const dynamic = await readDynamicFiles(path, file.text);
        dynamic.filter((named) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(walk.workspace, named))).forEach((named) => paths.add(named));
    }
    const known = walk.dependencies.get(from) ?? [];
    walk.dependencies.set(from, [...known, ...[...paths].filter((path) => path !== from)]);
    if (folder === undefined || walk.projects.has(folder))
        return;
    walk.projects.add(folder);
    if (walk.dialect === 'uv')
        await visitLocalSources(walk, folder);
}
/** Reads the projects that uv takes from paths for the requirements of a project. */
async function visitLocalSources(walk, folder) {
    const { paths, root } = await findLocalSources(walk.workspace, folder);
    const from = external_node_path_.posix.join(folder, 'pyproject.toml');
    if (root !== undefined)
        await visitProject(walk, from, { folder: undefined, files: [root] });
    for (const path of paths)
        await visitProject(walk, from, (0,local_project/* describeLocal */.jW)(walk.workspace, path));
}
function cycleError({ files }, path, chain) {
    const cycle = [...chain.slice(chain.indexOf(path)), path];
    const last = chain.at(-1) ?? path;
    const line = files.get(last)?.includes.find((include) => include.path === path)?.line ?? 1;
    return new errors/* UserError */.yo(`The requirements form a cycle: ${cycle.map((file) => external_node_path_.posix.basename(file)).join(' -> ')}`, {
        fix: 'Remove one of these includes',
        at: { file: last, line },
    });
}
function missingIncludeError(from, { line, target, path }) {
    return new errors/* UserError */.yo(`${from}:${line} includes ${target}, which does not exist`, {
        why: `It resolves to ${path}`,
        fix: 'Correct the path; it is relative to the including file',
        at: { file: from, line },
    });
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/requirements/graph.js





/**
 * Reads the layers and how they include each other. Rejects a missing file with the line that names it, and a cycle with its whole
 * chain.
 */
async function readGraph(workspace, request, env) {
    const { constraints, buildConstraints = [], relativePaths = 'root', dialect = 'pip' } = request;
    const sources = await (0,discover/* discoverLayers */.I)(workspace, request);
    rejectLockAsConstraint(sources, constraints, 'constraints');
    rejectLockAsConstraint(sources, buildConstraints, 'build-constraints');
    const walk = startWalk({ workspace, relativePaths, env, layers: sources, fetchText: request.fetchText, dialect });
    for (const path of [...constraints, ...buildConstraints])
        await visitFile(walk, path);
    for (const layer of sources)
        await visitSource(walk, layer);
    const layers = sources.map((layer) => ({
        ...layer,
        parents: findParents(walk, layer),
        closure: collectClosure(walk, [layer.source, ...constraints, ...buildConstraints]),
    }));
    return {
        layers: parentsFirst(layers, walk),
        files: walk.files,
        constraints,
        projects: [...walk.projects],
        relativePaths,
        dialect,
    };
}
function rejectLockAsConstraint(sources, constraints, input) {
    const layer = sources.find(({ lock }) => constraints.includes(lock));
    if (layer === undefined)
        return;
    throw new errors/* InputValueError */.uH(input, `names ${layer.lock}, which is the lock of a layer`, {
        fix: 'Add it with `-c` to the sources that it should constrain instead',
    });
}
async function visitSource(walk, { source, extras }) {
    if (extras === undefined) {
        await visitFile(walk, source);
        return;
    }
    const folder = external_node_path_.posix.dirname(source);
    await visitProject(walk, source, { folder, files: (0,local_project/* findProjectFiles */.el)(walk.workspace, folder) });
}
/** A layer for one of several platforms is included by layers for the same platform. */
function findParents({ files, layers }, { source, platform }) {
    const included = new Set(files.get(source)?.includes.map(({ path }) => path));
    const parents = layers.filter((layer) => included.has(layer.source) || included.has(layer.lock));
    return parents.filter((parent) => parent.platform === platform).map(({ name }) => name);
}
function collectClosure({ dependencies }, roots) {
    const closure = new Set();
    const add = (path) => {
        if (closure.has(path))
            return;
        closure.add(path);
        for (const next of dependencies.get(path) ?? [])
            add(next);
    };
    for (const path of roots)
        add(path);
    return [...closure];
}
function parentsFirst(layers, walk) {
    const ordered = [];
    const add = (layer, chain) => {
        if (chain.includes(layer))
            throw lockCycleError(walk, [...chain.slice(chain.indexOf(layer)), layer]);
        if (ordered.includes(layer))
            return;
        // A source may name its own lock as constraints.
        const parents = layers.filter((other) => layer.parents.includes(other.name) && other !== layer);
        for (const parent of parents)
            add(parent, [...chain, layer]);
        ordered.push(layer);
    };
    for (const layer of layers)
        add(layer, []);
    return ordered;
}
/** Includes of sources form no cycle here, so at least one include names a lock. */
function lockCycleError({ files }, cycle) {
    const file = cycle.at(-2)?.source ?? '';
    const next = cycle.at(-1);
    const includes = files.get(file)?.includes ?? [];
    const line = includes.find(({ path }) => path === next?.lock || path === next?.source)?.line ?? 1;
    return new errors/* UserError */.yo(`The locks form a cycle: ${cycle.map(({ lock }) => external_node_path_.posix.basename(lock)).join(' -> ')}`, {
        why: 'Each of them would have to be compiled before the others',
        fix: 'Remove one of these includes',
        at: { file, line },
    });
}

// EXTERNAL MODULE: ./.work/compiled/action-compile-reqs/src/staleness/current-files.js
var current_files = __webpack_require__(64735);
// EXTERNAL MODULE: ./.work/compiled/action-compile-reqs/src/staleness/expected-settings.js
var expected_settings = __webpack_require__(46658);
// EXTERNAL MODULE: ./.work/compiled/shared/src/requirements/pins.js
var pins = __webpack_require__(55497);
// EXTERNAL MODULE: ./.work/compiled/action-compile-reqs/src/lockfile/max-version.js
var max_version = __webpack_require__(14100);
// EXTERNAL MODULE: ./.work/compiled/action-compile-reqs/src/lockfile/version-drift.js
var version_drift = __webpack_require__(87677);
// EXTERNAL MODULE: ./.work/compiled/action-compile-reqs/src/requirements/joint-layers.js
var joint_layers = __webpack_require__(21425);
;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/staleness/merge-drift.js




/**
 * Finds up-to-date locks of joint layers that pin a package lower than another up-to-date lock. Each lock is as it was compiled,
 * but a merge of two branches brought them together.
 */
function findMergeDrift(layers, joint, locks, stale) {
    const isUpToDate = ({ name }) => !stale.some(({ layer }) => layer === name);
    return (0,joint_layers/* groupJointLayers */.o)(layers, joint).flatMap((group) => findDriftedLocks(group.filter(isUpToDate), locks));
}
function findDriftedLocks(upToDate, locks) {
    const drifted = new Map();
    for (const drift of (0,version_drift/* findDrift */.L)(upToDate, locks)) {
        for (const lower of findLowerLocks(drift, upToDate, locks)) {
            if (!drifted.has(lower.layer))
                drifted.set(lower.layer, lower);
        }
    }
    return [...drifted.values()];
}
/** The locks that pin a package lower than the highest version among them. */
function findLowerLocks({ package: name, versions }, layers, locks) {
    const [highest = ''] = Object.values(versions).sort(highestFirst);
    const higher = layers.find((layer) => versions[layer.name] === highest);
    if (higher === undefined)
        return [];
    return layers.flatMap(({ name: layer, lock }) => {
        const version = versions[layer];
        if (version === undefined || version === highest)
            return [];
        const detail = `it pins ${name} to ${version}, but ${higher.lock} pins it to ${highest}`;
        const at = { file: lock, line: findPinLine(name, locks.get(lock) ?? '') };
        return [{ layer, lock, reason: 'drift', file: higher.lock, detail, at }];
    });
}
/** Compares the versions of two locks by the highest, then by the number of versions. */
function highestFirst(first, second) {
    const highestOf = (versions) => versions.split(' and ').reduce(max_version/* maxVersion */.H);
    if (highestOf(first) === highestOf(second))
        return second.split(' and ').length - first.split(' and ').length;
    return (0,max_version/* maxVersion */.H)(highestOf(first), highestOf(second)) === highestOf(first) ? -1 : 1;
}
function findPinLine(name, lock) {
    return lock.split('\n').findIndex((line) => (0,pins/* parsePins */.MZ)(line).has(name)) + 1;
}

// EXTERNAL MODULE: ./.work/compiled/action-compile-reqs/src/staleness/staleness.js
var staleness = __webpack_require__(86142);
// EXTERNAL MODULE: ./.work/compiled/action-compile-reqs/src/staleness/upgrades.js
var upgrades = __webpack_require__(51771);
;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/commands/inspect.js












/** Reads requirements and locks, finds the stale ones, and sets the outputs `files` and `stale`. */
async function inspectRequirements(context, inputs) {
    const { selection, joint, engine, index, python } = inputs;
    const { constraints, buildConstraints, relativePaths } = engine;
    // Checking and explaining work without the network.
    const fetchText = ['compile', 'upgrade'].includes(inputs.mode) ? remote_file/* downloadText */.mR : undefined;
    const dialect = engine.name === 'uv' ? 'uv' : 'pip';
    const request = { ...selection, constraints, buildConstraints, relativePaths, dialect, fetchText };
    const graph = await readGraph(context.workspace, request, context.env);
    const credentials = (0,known_credentials/* findCredentials */.gD)(context, index, graph);
    rejectUnknownLayers(graph.layers, 'independent-layers', joint.independentLayers, selection);
    const configured = (0,platform_layers/* withPlatforms */.fG)(Object.keys(engine.layerSettings), engine.platforms);
    rejectUnknownLayers(graph.layers, 'layer-options', configured, selection);
    const locks = await readLocks(context.workspace, graph.layers);
    const expected = await (0,expected_settings/* readExpectedSettings */.I)(context, { engine, index, joint, python });
    const current = (0,current_files/* currentFiles */.t)(graph, locks);
    const outdated = [
        ...(0,staleness/* findStaleLocks */.j)(graph.layers, expected, current),
        ...(0,staleness/* findStaleLocks */.j)(withPylocks(graph.layers), expected, current),
    ];
    const drifted = findMergeDrift(graph.layers, joint, locks, outdated);
    const upgraded = (0,upgrades/* findUpgrades */.p3)(graph.layers, inputs.upgrade, locks);
    const stale = firstPerLayer(graph.layers, [...outdated, ...drifted, ...upgraded]);
    context.setOutput('files', graph.layers.flatMap(requirements_layer/* lockFiles */.tY).join('\n'));
    context.setOutput('stale', stale.map(({ layer, lock, reason, file }) => ({ layer, lock, reason, file })));
    return { graph, expected, locks, stale, credentials };
}
/** The layers whose `pylock.toml` is beside their lock, with it as the lock. */
function withPylocks(layers) {
    return layers.flatMap((layer) => (layer.pylock === undefined ? [] : [{ ...layer, lock: layer.pylock }]));
}
function rejectUnknownLayers(layers, input, names, { directory, folders = directory }) {
    const unknown = names.filter((name) => !layers.some((layer) => layer.name === name));
    if (unknown.length === 0)
        return;
    throw new errors/* InputValueError */.uH(input, `names ${unknown.join(', ')}, which is not a layer of ${folders}`, {
        fix: `The layers are ${layers.map(({ name }) => name).join(', ')}`,
    });
}
function firstPerLayer(layers, stale) {
    return layers.flatMap(({ name }) => stale.find(({ layer }) => layer === name) ?? []);
}


/***/ }),

/***/ 17527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ formatGroupSource),
/* harmony export */   U: () => (/* binding */ parseGroupSource)
/* harmony export */ });
/** The source of a layer that is a group, such as `packages/core/pyproject.toml:dev`. */
function formatGroupSource({ file, group }) {
    return `${file}:${group}`;
}
/** The group that a source names; undefined if the source is a file. */
function parseGroupSource(source) {
    const { file, group } = /^(?<file>(?:.*\/)?pyproject\.toml):(?<group>[^/:]+)$/.exec(source)?.groups ?? {};
    return file === undefined || group === undefined ? undefined : { file, group };
}


/***/ }),

/***/ 64431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ parseGroups)
});

// EXTERNAL MODULE: ./.work/compiled/shared/src/config/parse-toml.js
var parse_toml = __webpack_require__(93005);
// EXTERNAL MODULE: ./.work/compiled/shared/src/config/toml-values.js
var toml_values = __webpack_require__(18014);
// EXTERNAL MODULE: ./.work/compiled/shared/src/errors.js
var errors = __webpack_require__(75689);
// EXTERNAL MODULE: ./.work/compiled/shared/src/requirements/normalize-name.js
var normalize_name = __webpack_require__(61716);
// EXTERNAL MODULE: ./.work/compiled/shared/src/requirements/package-name.js
var package_name = __webpack_require__(59257);
;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/dependency-groups/element-lines.js
/** The lines of the arrays in a table at the root of a TOML text, by key. */
async function findElementLines(text, table) {
    const { parseTOML } = await __webpack_require__.e(/* import() */ 9605).then(__webpack_require__.bind(__webpack_require__, 9605));
    const nodes = parseTOML(text).body[0].body.flatMap((node) => arraysIn(node, []));
    const inTable = nodes.filter(({ path }) => path.length === 2 && path[0] === table);
    return new Map(inTable.map(({ path, position }) => [path[1] ?? '', position]));
}
function arraysIn(node, parents) {
    const path = [...parents, ...node.key.keys.map((key) => (key.type === 'TOMLBare' ? key.name : key.value))];
    if (node.type === 'TOMLTable')
        return node.body.flatMap((child) => arraysIn(child, path));
    const { value } = node;
    if (value.type === 'TOMLInlineTable')
        return value.body.flatMap((child) => arraysIn(child, path));
    const elements = value.type === 'TOMLArray' ? value.elements.map((element) => element.loc.start.line) : [];
    return [{ path, position: { line: node.loc.start.line, elements } }];
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/dependency-groups/parse-groups.js






/**
 * Parses `[dependency-groups]` of a `pyproject.toml`. Rejects names that are invalid or equal once they are normalized; the elements
 * of a group are validated only when the group is used. Source: PEP 735, "Specification".
 */
async function parseGroups(file, text) {
    const root = await (0,parse_toml/* parseToml */.M)(text, file);
    const table = root['dependency-groups'] ?? {};
    if (!(0,toml_values/* isTomlTable */.z_)(table))
        throw new errors/* UserError */.yo(`\`dependency-groups\` of ${file} is not a table`, { at: { file } });
    const positions = await findElementLines(text, 'dependency-groups');
    const groups = new Map();
    for (const [name, elements] of Object.entries(table)) {
        const { line = 1, elements: lines = [] } = positions.get(name) ?? {};
        const at = { file, line };
        if (!(0,package_name/* isPackageName */.k)(name))
            throw new errors/* UserError */.yo(`${file}:${line}: \`${name}\` is not a valid name of a group`, { at });
        const key = (0,normalize_name/* normalizeName */.P)(name);
        const same = groups.get(key);
        if (same !== undefined)
            throw new errors/* UserError */.yo(`${file}:${line}: the groups \`${same.name}\` and \`${name}\` have the same normalized name`, {
                fix: 'Rename one of them',
                at,
            });
        groups.set(key, { name, elements, lines, line });
    }
    const uv = settingsOfUv(root);
    return { file, groups, settings: resolvingSettings(root, uv), hasSources: uv.sources !== undefined };
}
/** The settings of the project that uv applies to a group, and the name that it writes to the lock. */
function resolvingSettings({ project }, uv) {
    const { name, 'requires-python': requiresPython } = (0,toml_values/* isTomlTable */.z_)(project) ? project : {};
    return JSON.stringify([name, requiresPython, uv.sources, uv.workspace, uv['dependency-groups']]);
}
function settingsOfUv({ tool }) {
    return (0,toml_values/* isTomlTable */.z_)(tool) && (0,toml_values/* isTomlTable */.z_)(tool.uv) ? tool.uv : {};
}


/***/ }),

/***/ 5821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ selectGroups),
/* harmony export */   L: () => (/* binding */ parseGroupPattern)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75689);
/* harmony import */ var _shared_requirements_normalize_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61716);


/** Parses a word such as `dev`, `test-*`, `!docs` or `packages/core/pyproject.toml:dev`; undefined if it is not valid. */
function parseGroupPattern(word) {
    const { not = '', file = 'pyproject.toml', name, } = /^(?<not>!)?(?:(?<file>(?:[^:]*\/)?pyproject\.toml):)?(?<name>[\w.*-]+)$/.exec(word)?.groups ?? {};
    if (name === undefined)
        return undefined;
    return { file, name: name.split('*').map(normalizePart).join('*'), isExcluded: not !== '' };
}
/** Normalizes a part of a name. It may begin or end with a separator. */
function normalizePart(part) {
    return (0,_shared_requirements_normalize_name_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizeName */ .P)(`x${part}x`).slice(1, -1);
}
/** The groups that the patterns select, in the order of the files. Rejects a pattern without a match. */
function selectGroups(patterns, groupsOf) {
    const all = [...groupsOf].flatMap(([file, groups]) => groups.map((group) => ({ file, group })));
    for (const pattern of patterns)
        if (!all.some((group) => matches(pattern, group)))
            throw unknownGroup(pattern, groupsOf);
    const included = patterns.filter(({ isExcluded }) => !isExcluded);
    const excluded = patterns.filter(({ isExcluded }) => isExcluded);
    // Patterns that only leave groups out select all others of their files.
    const isSelected = (group) => included.some((pattern) => matches(pattern, group)) ||
        (included.length === 0 && excluded.some(({ file }) => file === group.file));
    return all.filter((group) => isSelected(group) && !excluded.some((pattern) => matches(pattern, group)));
}
function matches(pattern, { file, group }) {
    const expression = pattern.name.replaceAll('.', '\\.').replaceAll('*', '.*');
    return pattern.file === file && new RegExp(`^${expression}$`).test(group);
}
function unknownGroup({ file, name }, groupsOf) {
    const known = groupsOf.get(file) ?? [];
    return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputValueError */ .uH('groups', `names ${name}, which is not a group of ${file}`, {
        fix: known.length === 0 ? `Add \`[dependency-groups]\` to ${file}` : `The groups are ${known.join(', ')}`,
        at: { file },
    });
}


/***/ }),

/***/ 45878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FZ: () => (/* binding */ resolutionOptions),
/* harmony export */   HF: () => (/* binding */ contextForResolution),
/* harmony export */   KW: () => (/* binding */ contextForLayer),
/* harmony export */   Mm: () => (/* binding */ limitOfRun),
/* harmony export */   R$: () => (/* binding */ removePackageLimits),
/* harmony export */   W1: () => (/* binding */ stampOptions),
/* harmony export */   aO: () => (/* binding */ buildConstraintVariable),
/* harmony export */   ll: () => (/* binding */ engineOptions),
/* harmony export */   pY: () => (/* binding */ resolvingSettings),
/* harmony export */   uR: () => (/* binding */ packageLimitVariable),
/* harmony export */   xC: () => (/* binding */ pipChoiceOptions)
/* harmony export */ });
/* unused harmony export pipResolutionOptions */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73136);
/* harmony import */ var _package_index_access_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89393);
/* harmony import */ var _requirements_joint_layers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21425);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29191);





/**
 * The options that shape the lock, as both its header and its stamp show them. An index is never among them (see `withIndexEnv`),
 * so that credentials never reach a lock. Written as `--option=value`, the form that Renovate reads.
 */
function engineOptions(settings, { findLinks }) {
    return settings.name === 'uv' ? uvOptions(settings) : pipCompileOptions(settings, findLinks.length > 0);
}
function uvOptions(settings) {
    const { constraints, unsafePackages } = settings;
    return [
        ...optionIfSet('--exclude-newer', lastingLimit(settings)),
        ...Object.entries(settings.excludeNewerPackages).map(([name, limit]) => `${packageLimitOption}${name}=${limit}`),
        ...optionIf(settings.generateHashes, '--generate-hashes'),
        ...optionIfSet('--index-strategy', settings.indexStrategy),
        ...optionIfSet('--torch-backend', settings.torchBackend),
        ...optionIfSet('--python-platform', settings.platform),
        ...optionIfSet('--python-version', settings.pythonVersion),
        ...optionIf(settings.universal, '--universal'),
        ...optionIf(settings.annotationStyle === 'line', '--annotation-style=line'),
        ...constraints.map((file) => `--constraints=${file}`),
        ...settings.buildConstraints.map((file) => `--build-constraints=${file}`),
        ...optionIf(settings.emitIndexUrl, '--emit-index-url'),
        ...optionIf(settings.emitFindLinks, '--emit-find-links'),
        ...optionIf(settings.emitBuildOptions, '--emit-build-options'),
        ...unsafePackages.map((name) => `--no-emit-package=${name}`),
        ...optionIf(!settings.stripExtras, '--no-strip-extras'),
        ...settings.toolOptions,
    ];
}
function pipCompileOptions(settings, hasFindLinks) {
    const { constraints, unsafePackages } = settings;
    return [
        ...optionIf(unsafePackages.length === 0, '--allow-unsafe'),
        ...unsafePackages.map((name) => `--unsafe-package=${name}`),
        ...optionIf(settings.generateHashes, '--generate-hashes'),
        settings.emitIndexUrl ? '--emit-index-url' : '--no-emit-index-url',
        '--no-emit-trusted-host',
        settings.stripExtras ? '--strip-extras' : '--no-strip-extras',
        ...optionIfSet('--uploaded-prior-to', lastingLimit(settings)),
        ...optionIf(settings.annotationStyle === 'line', '--annotation-style=line'),
        ...constraints.map((file) => `--constraint=${file}`),
        ...optionIf(hasFindLinks, settings.emitFindLinks ? '--emit-find-links' : '--no-emit-find-links'),
        ...settings.toolOptions,
    ];
}
/** The limit as an option; a limit of this run is a variable instead (see `limitOfRun`). */
function lastingLimit({ excludeNewer, excludeNewerOfRun }) {
    return excludeNewerOfRun === undefined ? excludeNewer : undefined;
}
/** The variables that limit the versions of this run. No header shows a variable. */
function limitOfRun({ name, excludeNewerOfRun: limit }) {
    if (limit === undefined)
        return {};
    return name === 'uv' ? { UV_EXCLUDE_NEWER: limit } : { PIP_UPLOADED_PRIOR_TO: limit };
}
/**
 * The variable with which pip constrains builds. pip-compile has no option for it. Spaces separate its values, so a path with a space,
 * relative to `cwd`, becomes a URL.
 */
function buildConstraintVariable({ name, buildConstraints }, cwd) {
    if (name === 'uv' || buildConstraints.length === 0)
        return {};
    const files = buildConstraints.map((file) => (/\s/.test(file) ? (0,node_url__WEBPACK_IMPORTED_MODULE_1__.pathToFileURL)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(cwd, file)).href : file));
    return { PIP_BUILD_CONSTRAINT: files.join(' ') };
}
/** The variable from which a Python of this action reads the limits of packages; see `python-module.ts`. */
function packageLimitVariable({ excludeNewerPackages }) {
    return { COMPILE_REQS_PACKAGE_LIMITS: JSON.stringify(excludeNewerPackages) };
}
const packageLimitOption = '--exclude-newer-package=';
/** Removes the limits of packages from the header of uv, because no lock shows what only chose its versions. */
function removePackageLimits(lock) {
    return lock.replace(/^# {4}uv .*$/m, (command) => command.replaceAll(/ --exclude-newer-package=\S+/g, ''));
}
function optionIf(condition, option) {
    return condition ? [option] : [];
}
function optionIfSet(name, value) {
    return value === undefined ? [] : [`${name}=${value}`];
}
/** The options of uv that change which versions are chosen, without those that only change how a lock is written. */
function resolutionOptions(options) {
    return options.filter((option) => /^--(exclude-newer|exclude-newer-package|python-platform|python-version|build-constraints|prerelease|index-strategy|torch-backend)=|^--(no-)?universal$/.test(option));
}
/** The options with which pip itself chooses the same versions as pip-compile. */
function pipChoiceOptions(engine) {
    return [...optionIfSet('--uploaded-prior-to', (0,_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .effectiveLimit */ .lm)(engine)), ...pipResolutionOptions(engine.toolOptions)];
}
/** The options of pip-compile that change which versions pip chooses. */
function pipResolutionOptions(options) {
    return options.filter((option) => option === '--pre' || option === '--no-index');
}
/** The options as the stamp of a layer's lock shows them: the engine's, a digest of the indexes, and whether the layer is joint. */
function stampOptions({ engine, index, joint }, layer) {
    const fingerprint = (0,_package_index_access_js__WEBPACK_IMPORTED_MODULE_2__/* .indexFingerprint */ .L7)(index);
    const agreement = (0,_requirements_joint_layers_js__WEBPACK_IMPORTED_MODULE_4__/* .isJoint */ .XM)(joint, layer) ? 'joint' : 'alone';
    const settings = { ...(0,_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .settingsFor */ .zc)(engine, layer), excludeNewerOfRun: undefined, excludeNewerPackages: {} };
    const options = engineOptions(settings, index);
    const paths = optionIf(engine.relativePaths === 'file', 'relative-paths=file');
    const builds = engine.name === 'uv' ? [] : engine.buildConstraints.map((file) => `build-constraint=${file}`);
    const header = optionIfSet('header', engine.customCompileCommand && encodeURIComponent(engine.customCompileCommand));
    return [
        ...options,
        ...builds,
        ...header,
        ...engine.toolStamp,
        ...paths,
        ...(fingerprint === undefined ? [] : [fingerprint]),
        agreement,
    ].join(' ');
}
/** The context in which the engine writes the lock of a layer. */
function contextForLayer(context, layer) {
    const engine = (0,_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .settingsFor */ .zc)(context.engine, layer);
    return { ...context, engine, options: engineOptions(engine, context.index) };
}
/** The options of a layer that change which versions are chosen; they must not act on other layers. */
function resolvingSettings(context, layer) {
    const { engine, options } = contextForLayer(context, layer);
    return engine.name === 'uv' ? resolutionOptions(options) : pipResolutionOptions(engine.toolOptions);
}
/** The context in which versions are chosen for layers whose `resolvingSettings` are those of this layer. */
function contextForResolution(context, layer) {
    const { pythonVersion, platform, toolOptions } = (0,_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .settingsFor */ .zc)(context.engine, layer);
    const engine = { ...context.engine, pythonVersion, platform, toolOptions };
    return { ...context, engine, options: engineOptions(engine, context.index) };
}


/***/ }),

/***/ 29191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yg: () => (/* binding */ emitsIndexUrl),
/* harmony export */   lm: () => (/* binding */ effectiveLimit),
/* harmony export */   zc: () => (/* binding */ settingsFor)
/* harmony export */ });
/* harmony import */ var _platforms_platform_layers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12774);

/** The limit that counts for the choice of versions. */
function effectiveLimit({ excludeNewer, excludeNewerOfRun }) {
    return excludeNewerOfRun ?? excludeNewer;
}
/** The settings with which the lock of a layer is written. */
function settingsFor(engine, layer) {
    const { name, platform = engine.platform } = (0,_platforms_platform_layers_js__WEBPACK_IMPORTED_MODULE_0__/* .splitPlatform */ .iQ)(layer, engine.platforms);
    return { ...engine, ...engine.layerSettings[name], platform };
}
/** Whether any lock names the indexes. */
function emitsIndexUrl({ emitIndexUrl, layerSettings }) {
    return emitIndexUrl || Object.values(layerSettings).some((own) => own.emitIndexUrl === true);
}


/***/ }),

/***/ 28090:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e7: () => (/* binding */ engineDistributions),
/* harmony export */   vi: () => (/* binding */ toolLockPath),
/* harmony export */   z5: () => (/* binding */ readEngineVersion)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _shared_python_locked_tools_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16385);



/** The distribution that contains each engine. */
const engineDistributions = { 'pip-compile': 'pip-tools', uv: 'uv' };
/** The lock of the engine's tools that this action ships. */
function toolLockPath({ actionPath }, engine) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(actionPath, 'tools', `${engineDistributions[engine]}.txt`);
}
/** The engine's version, from the tool lock. */
async function readEngineVersion(context, engine) {
    return (0,_shared_python_locked_tools_js__WEBPACK_IMPORTED_MODULE_2__/* .lockedVersion */ .X)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(toolLockPath(context, engine), 'utf8'), engineDistributions[engine]);
}


/***/ }),

/***/ 30569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ readCompileInputs)
});

// EXTERNAL MODULE: ./.work/compiled/shared/src/cache/cache-mode.js
var cache_mode = __webpack_require__(72843);
// EXTERNAL MODULE: ./.work/compiled/shared/src/inputs/read-inputs.js + 3 modules
var read_inputs = __webpack_require__(10872);
// EXTERNAL MODULE: ./.work/compiled/action-compile-reqs/src/package-index/access.js
var access = __webpack_require__(89393);
// EXTERNAL MODULE: ./.work/compiled/action-compile-reqs/src/platforms/platform-layers.js
var platform_layers = __webpack_require__(12774);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.work/compiled/shared/src/errors.js
var errors = __webpack_require__(75689);
// EXTERNAL MODULE: ./.work/compiled/shared/src/files/paths.js
var paths = __webpack_require__(27468);
// EXTERNAL MODULE: ./.work/compiled/shared/src/requirements/normalize-name.js
var normalize_name = __webpack_require__(61716);
// EXTERNAL MODULE: ./.work/compiled/shared/src/requirements/package-name.js
var package_name = __webpack_require__(59257);
// EXTERNAL MODULE: ./.work/compiled/action-compile-reqs/src/engine/settings.js
var engine_settings = __webpack_require__(29191);
// EXTERNAL MODULE: ./.work/compiled/action-compile-reqs/src/requirements/discover.js
var discover = __webpack_require__(77459);
;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/tool-settings/apply-settings.js
/** The inputs with the values of a tool's files, except for inputs in `given`. */
function applySettings({ engine, index }, settings, given) {
    const { defaults } = settings;
    const choose = (name, value) => given.has(name) ? value : (defaults[name] ?? value);
    const applied = {
        ...engine,
        // The caller's limit is one of this run, beside the lasting one.
        excludeNewer: engine.excludeNewer ?? defaults['exclude-newer'],
        generateHashes: choose('generate-hashes', engine.generateHashes),
        annotationStyle: choose('annotation-style', engine.annotationStyle),
        stripExtras: choose('strip-extras', engine.stripExtras),
        unsafePackages: choose('unsafe-packages', engine.unsafePackages),
        emitIndexUrl: choose('emit-index-url', engine.emitIndexUrl),
        constraints: choose('constraints', engine.constraints),
        pre: given.has('prereleases') ? engine.pre : settings.options.includes(preOption['pip-compile']),
        universal: choose('universal', engine.universal),
        pythonVersion: choose('python-version', engine.pythonVersion),
    };
    const toolOptions = (of) => [
        ...[...settings.options.filter((option) => option !== preOption['pip-compile']), ...preOptions(of)].sort(),
        ...(engine.name === 'uv' ? uvOverrides(of, defaults) : []),
    ];
    const layerSettings = Object.entries(engine.layerSettings).map(([layer, own]) => [layer, { ...own, toolOptions: toolOptions({ ...applied, ...own }) }]);
    return {
        engine: {
            ...applied,
            toolOptions: toolOptions(applied),
            toolStamp: settings.stamp,
            layerSettings: Object.fromEntries(layerSettings),
        },
        index: {
            indexUrl: choose('index-url', index.indexUrl),
            extraIndexUrls: choose('extra-index-url', index.extraIndexUrls),
            findLinks: choose('find-links', index.findLinks),
            packageIndexes: index.packageIndexes,
            toolUrls: settings.indexUrls,
        },
    };
}
const preOption = { 'pip-compile': '--pre', uv: '--prerelease=allow' };
function preOptions({ name, pre }) {
    return pre ? [preOption[name]] : [];
}
/** The options with which uv does not obey its file. They are hidden in its help. */
function uvOverrides(engine, defaults) {
    const overrides = [
        [defaults['generate-hashes'] === true && !engine.generateHashes, '--no-generate-hashes'],
        [defaults.universal === true && !engine.universal, '--no-universal'],
        [defaults['strip-extras'] === false && engine.stripExtras, '--strip-extras'],
        [defaults['emit-index-url'] === true && !engine.emitIndexUrl, '--no-emit-index-url'],
        [defaults['annotation-style'] === 'line' && engine.annotationStyle === 'split', '--annotation-style=split'],
    ];
    return overrides.filter(([isNeeded]) => isNeeded).map(([, option]) => option);
}

// EXTERNAL MODULE: ./.work/compiled/shared/src/config/config-problem.js
var config_problem = __webpack_require__(88655);
// EXTERNAL MODULE: ./.work/compiled/action-compile-reqs/src/tool-settings/rules.js
var rules = __webpack_require__(71301);
;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/tool-settings/pip-tools-rules.js

/** Packages that pip-compile leaves out unless `allow-unsafe` is set. Source: pip-tools, `UNSAFE_PACKAGES`. */
const unsafePackages = ['distribute', 'pip', 'setuptools'];
/** Rules for `[tool.pip-tools]`. Source: the options of pip-compile of the version in `tools/pip-tools.txt`; a test compares them. */
const pipToolsRules = {
    ...(0,rules/* sameInput */.ly)('generate-hashes', 'annotation-style', 'strip-extras', 'emit-index-url'),
    ...(0,rules/* sameInput */.ly)('index-url', 'extra-index-url', 'find-links'),
    constraint: { as: 'input', input: 'constraints' },
    'uploaded-prior-to': { as: 'input', input: 'exclude-newer' },
    'unsafe-package': { as: 'input', input: 'unsafe-packages' },
    'allow-unsafe': { as: 'input', input: 'unsafe-packages', convert: (isAllowed) => (isAllowed === false ? unsafePackages : []) },
    ...(0,rules/* ruleFor */.sG)({ as: 'engine' }, 'pre', 'no-index', 'annotate', 'header', 'emit-options'),
    ...(0,rules/* refuseUpgrades */.WU)('upgrade', 'upgrade-package'),
    ...(0,rules/* refuse */.TR)('hides options from the stamp of a lock', 'Write them as keys of `[tool.eleanor.requirements]`', 'pip-args'),
    ...(0,rules/* refuse */.TR)('writes the machine’s access to an index into the locks', 'Set it to `false`', 'emit-trusted-host', 'emit-find-links'),
    ...(0,rules/* refuse */.TR)('resolves with an algorithm that pip has removed', 'Remove it', 'resolver'),
    ...(0,rules/* refuse */.TR)('builds packages with what this machine has installed', 'Remove it', 'build-isolation'),
    ...(0,rules/* refuse */.TR)('changes the line endings, which a lock keeps', 'Set `eol` in `.gitattributes`', 'newline'),
    ...(0,rules/* refuse */.TR)('does not reach pip', 'Set `PIP_CERT` in the environment', 'cert'),
    ...(0,rules/* refuse */.TR)('does not reach pip', 'Set `PIP_CLIENT_CERT` in the environment', 'client-cert'),
    ...(0,rules/* refuse */.TR)('does not reach pip', 'Set `PIP_TRUSTED_HOST` in the environment', 'trusted-host'),
    ...(0,rules/* refuse */.TR)('belongs to one source', 'Write a line such as `web = pyproject.toml[web]` in `extra-sources`', ...['extra', 'all-extras', 'build-deps-for', 'all-build-deps', 'only-build-deps']),
    ...(0,rules/* ruleFor */.sG)({ as: 'irrelevant' }, ...['color', 'verbose', 'quiet', 'dry-run', 'rebuild', 'reuse-hashes', 'max-rounds', 'cache-dir', 'help', 'version'], 
    // The inputs name the sources, the locks and the configuration.
    ...['src-files', 'output-file', 'config', 'no-config'], 
    // pip-sync.
    ...['ask', 'force', 'python-executable', 'user']),
};
/** Values with which a refused setting changes nothing. */
const harmlessValues = {
    upgrade: [false],
    'emit-trusted-host': [false],
    'emit-find-links': [false],
    resolver: ['backtracking'],
    'build-isolation': [true],
    newline: ['LF', 'preserve'],
    'all-extras': [false],
    'all-build-deps': [false],
    'only-build-deps': [false],
};
/** The options with which pip-compile and pip do what the file says, by setting and value. */
const pipCompileOptions = {
    pre: { true: '--pre' },
    'no-index': { true: '--no-index' },
    annotate: { false: '--no-annotate' },
    header: { false: '--no-header' },
    'emit-options': { false: '--no-emit-options' },
};

// EXTERNAL MODULE: ./.work/compiled/action-compile-reqs/src/tool-settings/setting-values.js
var setting_values = __webpack_require__(10189);
// EXTERNAL MODULE: ./.work/compiled/action-compile-reqs/src/tool-settings/settings-file.js
var settings_file = __webpack_require__(13892);
// EXTERNAL MODULE: ./.work/compiled/action-compile-reqs/src/tool-settings/types.js
var types = __webpack_require__(93447);
;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/tool-settings/pip-tools-settings.js







const fileNames = ['.pip-tools.toml', 'pyproject.toml'];
const table = ['tool', 'pip-tools'];
/**
 * Reads the settings of pip-compile for sources, given by their paths. As in pip-tools, `.pip-tools.toml` comes before
 * `pyproject.toml`, and the folder of a source counts. If it has neither, the root of the workspace counts, where most repositories
 * keep this table. All sources must have the same settings.
 */
async function readPipToolsSettings(workspace, sources) {
    const folders = [...new Set(sources.map((source) => external_node_path_.posix.dirname(source)))];
    const root = await readFolder(workspace, '.');
    const tables = await Promise.all(folders.map(async (folder) => (await readFolder(workspace, folder)) ?? root));
    const [first] = tables;
    const other = tables.find((each) => each?.file !== first?.file && toJson(each) !== toJson(first));
    if (other !== undefined || tables.includes(undefined) !== tables.every((each) => each === undefined))
        throw differingFiles(first ?? other, tables);
    return first === undefined ? types/* noToolSettings */.R : await interpret(first);
}
async function readFolder(workspace, folder) {
    for (const name of fileNames) {
        const found = await (0,settings_file/* readSettingsTable */.ei)(workspace, external_node_path_.posix.join(folder, name), table);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
const toJson = (settings) => JSON.stringify(settings?.values);
function differingFiles(first, tables) {
    const files = [...new Set(tables.map((each) => each?.file ?? 'none'))];
    return new errors/* UserError */.yo(`The sources have different settings of pip-tools: ${files.join(', ')}`, {
        fix: 'Keep one `[tool.pip-tools]` table, at the root of the repository',
        at: first && { file: first.file },
    });
}
async function interpret(settings) {
    const defaults = new Map();
    const options = [];
    for (const { path, name, value } of readEntries(settings)) {
        const rule = Object.hasOwn(pipToolsRules, name) ? pipToolsRules[name] : undefined;
        if (rule === undefined)
            throw await unknownSetting(settings, path, name);
        if (rule.as === 'refused' && harmlessValues[name]?.includes(value) !== true)
            throw await (0,settings_file/* refusedSetting */.bN)(settings, path, rule);
        if (rule.as === 'engine')
            options.push(...optionsFor(name, value));
        if (rule.as !== 'input')
            continue;
        const converted = (0,setting_values/* convertSetting */.Un)(rule.input, rule.convert?.(value) ?? value);
        if ('expected' in converted)
            throw await wrongType(settings, path, converted.expected);
        // `allow-unsafe` comes last, so that it wins over `unsafe-package`.
        defaults.set(rule.input, converted.value);
    }
    return { ...types/* noToolSettings */.R, defaults: Object.fromEntries(defaults), options: options.sort() };
}
/** The settings under the names of their options. Keys of `[tool.pip-tools.compile]` come before the others. */
function readEntries({ values }) {
    const { compile } = values;
    const own = typeof compile === 'object' && compile !== null ? Object.entries(compile) : [];
    const common = Object.entries(values).filter(([key]) => key !== 'compile' && key !== 'sync');
    const entries = [
        ...common.map(([key, value]) => toEntry([key], value)),
        ...own.map(([key, value]) => toEntry(['compile', key], value)),
    ];
    const effective = new Map(entries.map((entry) => [entry.name, entry]));
    return [...effective.values()].sort((a, b) => Number(a.name === 'allow-unsafe') - Number(b.name === 'allow-unsafe'));
}
/** Names of parameters that differ from those of their options. */
const parameterNames = {
    extras: 'extra',
    'upgrade-packages': 'upgrade-package',
    'pip-args-str': 'pip-args',
    'resolver-name': 'resolver',
    'build-deps-targets': 'build-deps-for',
    'user-only': 'user',
};
function toEntry(path, value) {
    const key = (path.at(-1) ?? '').replace(/^-+/, '').replaceAll('_', '-').toLowerCase();
    const name = parameterNames[key] ?? key;
    const positive = name.slice('no-'.length);
    const isNegative = name.startsWith('no-') && !Object.hasOwn(pipToolsRules, name) && Object.hasOwn(pipToolsRules, positive);
    if (!isNegative)
        return { path, name, value };
    return { path, name: positive, value: typeof value === 'boolean' ? !value : value };
}
function optionsFor(name, value) {
    const option = pipCompileOptions[name]?.[String(value)];
    return option === undefined ? [] : [option];
}
async function unknownSetting(settings, path, name) {
    const at = await (0,settings_file/* locateKey */.EM)(settings, path);
    const what = `${at.file}:${at.line ?? 1}: pip-compile has no option \`${path.at(-1) ?? ''}\``;
    return new errors/* UserError */.yo(what, { fix: (0,config_problem/* didYouMean */.a)(name, Object.keys(pipToolsRules)), at });
}
async function wrongType(settings, path, expected) {
    const at = await (0,settings_file/* locateKey */.EM)(settings, path);
    return new errors/* UserError */.yo(`${at.file}:${at.line ?? 1}: \`${path.join('.')}\` must be ${expected}`, { at });
}

// EXTERNAL MODULE: ./.work/compiled/action-compile-reqs/src/tool-settings/uv-settings.js + 1 modules
var uv_settings = __webpack_require__(45838);
;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/tool-settings/read-tool-settings.js












/**
 * Adds the settings of the engine's own files to the inputs: they come after the caller and the configuration, and before the
 * defaults. `given` names the inputs that the caller or the configuration sets.
 */
async function addToolSettings({ workspace, env }, inputs, given) {
    const settings = await readToolSettings(workspace, inputs);
    const defaults = checkDefaults(workspace, settings);
    const { engine, index } = applySettings(inputs, { ...settings, defaults }, given);
    if ((0,engine_settings/* emitsIndexUrl */.Yg)(engine) && (0,access/* hasCredentials */.Lk)(env, index))
        throw new errors/* UserError */.yo('`emit-index-url` is `true`, but an index URL contains credentials', {
            fix: 'Remove the credentials or set it to `false`; otherwise the locks would contain them',
        });
    return { ...inputs, engine, index };
}
async function readToolSettings(workspace, { engine, selection }) {
    if (engine.name === 'uv')
        return await (0,uv_settings/* readUvSettings */.vi)(workspace);
    const sources = await (0,discover/* discoverLayers */.I)(workspace, selection);
    return await readPipToolsSettings(workspace, sources.map(({ source }) => source));
}
/** Checks values that reach a command line, and normalizes names. */
function checkDefaults(workspace, { defaults, links }) {
    for (const path of defaults.constraints ?? [])
        requirePath(workspace, 'constraint', path);
    for (const link of [...links, ...(defaults['find-links'] ?? [])])
        if (!(0,access/* isUrl */.gU)(link))
            requirePath(workspace, 'find-links', link);
    const unsafePackages = defaults['unsafe-packages']?.map((name) => {
        if ((0,package_name/* isPackageName */.k)(name))
            return (0,normalize_name/* normalizeName */.P)(name);
        throw new errors/* UserError */.yo(`The settings of the engine name \`${name}\`, which is not a package`, { fix: 'Correct the name' });
    });
    return { ...defaults, ...(unsafePackages && { 'unsafe-packages': unsafePackages }) };
}
function requirePath(workspace, setting, path) {
    const absolute = (0,external_node_path_.resolve)(workspace, path);
    const isInWorkspace = (0,paths/* isInside */.FK)(workspace, (0,paths/* resolveExistingPrefix */.CN)(absolute));
    if (isInWorkspace && (0,external_node_fs_.statSync)((0,external_node_path_.join)(workspace, path), { throwIfNoEntry: false }) !== undefined)
        return;
    throw new errors/* UserError */.yo(`The setting \`${setting}\` of the engine names \`${path}\`, which is not in the repository`, {
        fix: 'Correct the path; it is relative to the root of the repository',
    });
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/path-patterns/matching-paths.js


/** Finds the paths that match a pattern in which `*` means any part of one name, in order. Hidden files are left out. */
function findMatchingPaths(workspace, pattern) {
    return pattern.split('/').reduce((found, segment) => found.flatMap(({ path, stars }) => matchNames((0,external_node_path_.join)(workspace, path), segment).map((match) => ({
        path: external_node_path_.posix.join(path, match.path),
        stars: [...stars, ...match.stars],
    }))), [{ path: '', stars: [] }]);
}
function matchNames(folder, segment) {
    if (!segment.includes('*'))
        return (0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, segment)) ? [{ path: segment, stars: [] }] : [];
    const parts = segment.split('*').map((part) => part.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&'));
    const matcher = new RegExp(`^${parts.join('(.*)')}$`);
    return listNames(folder)
        .filter((name) => !name.startsWith('.'))
        .flatMap((name) => {
        const match = matcher.exec(name);
        return match === null ? [] : [{ path: name, stars: match.slice(1) }];
    });
}
function listNames(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder).sort();
    }
    catch {
        return [];
    }
}

// EXTERNAL MODULE: ./.work/compiled/action-compile-reqs/src/requirements/local-project.js
var local_project = __webpack_require__(89829);
// EXTERNAL MODULE: ./.work/compiled/action-compile-reqs/src/requirements/project-extras.js
var project_extras = __webpack_require__(88859);
;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/inputs/extra-source-inputs.js






const linePattern = /^([\w.*-]+(?:\/[\w.*-]+)*)\s*=\s*([^[\]]+?)\s*(?:\[([^\]]*)\])?$/;
const extraPattern = /^[A-Za-z0-9][\w.-]*$/;
/** Reads the input `extra-sources`: lines such as `web = pyproject.toml[web]` or `lint = tools/lint.in`. */
function readExtraSources(input, workspace) {
    const locate = (path) => (0,paths/* relativePosixPath */.TS)(workspace, (0,external_node_path_.resolve)(input.base('extra-sources'), path));
    const parsedLines = input.lines('extra-sources').flatMap((line) => {
        const expanded = expandStars(parseLine(line, locate), workspace);
        if (expanded.length === 0)
            input.reject('extra-sources', `has the line \`${line}\`, but no file matches it`);
        return expanded.map((parsed) => ({ line, parsed }));
    });
    return parsedLines.map(({ line, parsed }) => {
        const problem = findProblem(parsed, workspace);
        if (problem !== undefined)
            input.reject('extra-sources', `has the line \`${line}\`, ${problem.text}`, problem.fix);
        const { name, source, extras, isProject } = parsed;
        return { name, source, extras: isProject ? (extras ?? []) : undefined };
    });
}
function parseLine(line, locate) {
    const [, name = '', path = '', extras] = linePattern.exec(line) ?? [];
    const source = locate(path);
    const isProject = local_project/* projectFiles */.x6.some((file) => file === external_node_path_.posix.basename(source));
    return { name, source, extras: extras === undefined ? undefined : splitExtras(extras), isProject };
}
/** A line for each file that matches the path. Each `*` of the name means what the same `*` of the path matches. */
function expandStars(line, workspace) {
    if (!line.source.includes('*') || line.source.startsWith('../'))
        return [line];
    return findMatchingPaths(workspace, line.source).map(({ path, stars }) => {
        let next = 0;
        return { ...line, source: path, name: line.name.replaceAll('*', () => stars[next++] ?? '*') };
    });
}
function splitExtras(text) {
    const extras = text.split(',').map((extra) => extra.trim());
    return extras.filter((extra) => extra !== '');
}
function findProblem({ name, source, extras, isProject }, workspace) {
    const path = (0,external_node_path_.join)(workspace, source);
    if (name === '' || name.includes('*') || name.split('/').includes('..'))
        return { text: 'which is not valid', fix: 'Use the form `name = pyproject.toml[extra]`' };
    if (!isProject && !source.endsWith('.in'))
        return { text: 'whose file is not a source', fix: `Allowed: ${local_project/* projectFiles */.x6.join(', ')}, *.in` };
    if (!isProject && extras !== undefined)
        return { text: 'but only a project has extras' };
    if (!(0,paths/* isInside */.FK)(workspace, (0,paths/* resolveExistingPrefix */.CN)(path)))
        return { text: 'which is outside the workspace' };
    if ((0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isFile() !== true)
        return { text: 'but there is no such file' };
    if (extras?.length === 1 && extras[0] === project_extras/* allExtras */.fw) {
        if (external_node_path_.posix.basename(source) === 'pyproject.toml')
            return undefined;
        return { text: 'but only pyproject.toml lists all extras', fix: 'Name each extra' };
    }
    if (extras?.some((extra) => !extraPattern.test(extra)) === true)
        return { text: 'whose extras are not valid' };
    return undefined;
}

// EXTERNAL MODULE: ./.work/compiled/action-compile-reqs/src/package-index/package-indexes.js
var package_indexes = __webpack_require__(582);
;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/inputs/package-names.js


/** Reads the name of a package in the value of an input, normalized. `form` is an example of an entry that is more than a name. */
function readPackageName(input, name, text, form) {
    const trimmed = text.trim();
    const fix = form === undefined ? 'Use a name such as numpy' : `Use the form \`${form}\``;
    if (!(0,package_name/* isPackageName */.k)(trimmed))
        input.reject(name, packageNameProblem(trimmed), fix);
    return (0,normalize_name/* normalizeName */.P)(trimmed);
}
/** What is wrong with a text that is not the name of a package; it continues the sentence that starts with the name of the input. */
function packageNameProblem(text) {
    return `has \`${text}\`, which is not the name of a package`;
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/inputs/index-inputs.js



/** Reads the inputs that define where packages come from. */
function readIndexConfig(input) {
    const [indexUrl, ...others] = input.lines('index-url');
    if (others.length > 0)
        input.reject('index-url', 'has more than one URL', 'Move the others to `extra-index-url`');
    return {
        indexUrl: indexUrl === undefined ? undefined : checkUrl(input, 'index-url', indexUrl),
        extraIndexUrls: input.lines('extra-index-url').map((value) => checkUrl(input, 'extra-index-url', value)),
        findLinks: input
            .lines('find-links')
            .map((value) => ((0,access/* isUrl */.gU)(value) ? checkUrl(input, 'find-links', value) : input.listedPath('find-links', value, 'directory'))),
        packageIndexes: readPackageIndexes(input),
        toolUrls: [],
    };
}
/** For pip, `torch-backend` means an index for each package of PyTorch; a named package wins. */
function readPackageIndexes(input) {
    const backend = input.choice('engine') === 'pip-compile' ? input.text('torch-backend') : '';
    const named = input.entries('package-indexes').map(([name, url = '']) => {
        const key = readPackageName(input, 'package-indexes', name, 'torch = https://host/simple');
        return [key, checkUrl(input, 'package-indexes', url.trim())];
    });
    return new Map([...(backend === '' ? [] : (0,package_indexes/* torchIndexes */.XI)(backend)), ...named]);
}
/** Reads the constraint files of all layers, relative to the workspace. */
function readConstraints(input) {
    return input.paths('constraints', 'file');
}
/** Reads the hosts that may get the values of variables, in lower case. */
function readCredentialHosts(input) {
    return input.words('credential-hosts').map((host) => {
        if (!/^(?:\[[0-9a-f:.]+\]|[a-z0-9._-]+)(?::\d+)?$/i.test(host))
            input.reject('credential-hosts', `has \`${host}\`, which is not a host`, 'Use a host such as pypi.example.com, without https://');
        return host.toLowerCase();
    });
}
/** A URL is never repeated in an error, because it may contain credentials. */
function checkUrl(input, name, value) {
    if (!/^(https?|file):\/\/[^\s]+$/i.test(value) || URL.parse(value) === null)
        input.reject(name, 'has a value that is not a URL', 'Use `https://host/path`, one URL per line');
    return value;
}

// EXTERNAL MODULE: ./.work/compiled/action-compile-reqs/src/inputs/input-definitions.js
var input_definitions = __webpack_require__(34036);
// EXTERNAL MODULE: ./.work/compiled/action-compile-reqs/src/dependency-groups/select-groups.js
var select_groups = __webpack_require__(5821);
// EXTERNAL MODULE: ./.work/compiled/action-compile-reqs/src/path-patterns/requirements-folders.js
var requirements_folders = __webpack_require__(47623);
;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/inputs/layer-inputs.js






/** Reads the directory of the locks, or a pattern of several. It need not exist if all sources are elsewhere. */
function readDirectory(input, workspace) {
    const pattern = input.text('directory');
    if ((0,requirements_folders/* isFolderPattern */.v)(pattern))
        return readFolders(input, workspace, pattern);
    const hasOtherSources = input.words('groups').length > 0 || input.lines('extra-sources').length > 0;
    if (!hasOtherSources && !input.isSet('directory') && !(0,paths/* isKind */.VF)((0,external_node_path_.join)(workspace, pattern), 'directory')) {
        const [source] = (0,external_node_fs_.readdirSync)(workspace).filter((name) => name.endsWith('.in') && name !== 'MANIFEST.in');
        if (source !== undefined) {
            const problem = `is \`${pattern}\`, which does not exist, but ${source} is in the root of the repository`;
            input.reject('directory', problem, 'Set it to `.`');
            return { directory: '.', folders: undefined };
        }
    }
    return { directory: input.path('directory', hasOtherSources ? 'any' : 'directory'), folders: undefined };
}
function readFolders(input, workspace, pattern) {
    const base = input.base('directory');
    const path = (0,external_node_path_.resolve)(base, pattern);
    if (!(0,paths/* isInside */.FK)(workspace, (0,paths/* resolveExistingPrefix */.CN)(path)))
        input.reject('directory', `is \`${pattern}\`, which is outside the workspace`);
    const directory = (0,paths/* relativePosixPath */.TS)(workspace, (0,external_node_path_.resolve)(base, input_definitions/* requirementsInputs */.Q.inputs.directory.default));
    return { directory, folders: (0,paths/* relativePosixPath */.TS)(workspace, path) };
}
/** Reads the input `groups`: words such as `dev`, `test-*`, `!docs` or `packages/core/pyproject.toml:dev`. */
function readGroups(input, workspace) {
    return input.words('groups').flatMap((word) => {
        const pattern = (0,select_groups/* parseGroupPattern */.L)(word);
        if (pattern === undefined) {
            input.reject('groups', `has \`${word}\`, which is not valid`, 'Use the name of a group, or `path/pyproject.toml:name`');
            return [];
        }
        const path = (0,external_node_path_.resolve)(input.base('groups'), pattern.file);
        if (!(0,paths/* isInside */.FK)(workspace, (0,paths/* resolveExistingPrefix */.CN)(path)))
            input.reject('groups', `has \`${word}\`, which is outside the workspace`);
        return [{ ...pattern, file: (0,paths/* relativePosixPath */.TS)(workspace, path) }];
    });
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/inputs/layer-option-inputs.js

const flag = (toSettings) => (value) => value === 'true' || value === 'false' ? toSettings(value === 'true') : '`true` or `false`';
const converters = {
    'annotation-style': (value) => (value === 'split' || value === 'line' ? { annotationStyle: value } : '`split` or `line`'),
    'emit-index-url': flag((emitIndexUrl) => ({ emitIndexUrl })),
    'generate-hashes': flag((generateHashes) => ({ generateHashes })),
    prereleases: flag((pre) => ({ pre })),
    'python-version': (value) => (/^3\.\d+(\.\d+)?$/.test(value) ? { pythonVersion: value } : 'a Python version such as `3.12`'),
    'strip-extras': flag((stripExtras) => ({ stripExtras })),
    'unsafe-packages': (value, readName) => ({
        unsafePackages: value
            .split(/[\s,]+/)
            .filter((name) => name !== '')
            .map(readName),
    }),
};
/** Reads `layer-options`: the settings of single layers, by their names. */
function readLayerOptions(input, engine) {
    const maps = input.maps('layer-options') ?? input.lines('layer-options').map(layer_option_inputs_parseLine);
    return Object.fromEntries(maps.map(([layer, entries]) => [layer, readSettings(input, engine, layer, entries)]));
}
function readSettings(input, engine, layer, entries) {
    const problems = [];
    const settings = entries.map(([key, value]) => {
        const convert = Object.hasOwn(converters, key) ? converters[key] : undefined;
        if (convert === undefined)
            problems.push(`sets \`${key}\` for ${layer}, which no layer can set`);
        const result = convert?.(value, (text) => readPackageName(input, 'layer-options', text)) ?? {};
        if (typeof result !== 'string')
            return result;
        problems.push(`sets \`${key} = ${value}\` for ${layer}, which must be ${result}`);
        return {};
    });
    if (entries.length === 0)
        problems.push(`has no settings for ${layer}`);
    for (const problem of problems)
        input.reject('layer-options', problem, `Settings of a layer: ${Object.keys(converters).join(', ')}`);
    const merged = settings.reduce((all, each) => ({ ...all, ...each }), {});
    if (merged.pythonVersion !== undefined && engine !== 'uv')
        input.reject('layer-options', `sets \`python-version\` for ${layer}, but pip-compile resolves for the interpreter that runs it`, 'Use `engine: uv`');
    return merged;
}
/** `web: strip-extras=false unsafe-packages=torch,numpy` */
function layer_option_inputs_parseLine(line) {
    const [, name = line, assignments = ''] = /^([^:\s]+):\s+(.*)$/.exec(line) ?? [];
    const words = assignments.split(/\s+/).filter((word) => word !== '');
    return [name, words.map((word) => [/^[^=]*/.exec(word)?.[0] ?? '', /=(.*)$/.exec(word)?.[1] ?? ''])];
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/inputs/cooldown.js
const hour = 60 * 60 * 1000;
const unitLengths = { h: hour, d: 24 * hour, w: 7 * 24 * hour };
/** `7 days`, `12 hours`, `1 week`, and the ISO 8601 forms `P7D`, `P1W` and `PT12H`. */
const durationPattern = /^(?:(?<count>\d+)\s*(?<unit>hour|day|week)s?|P(?<isoCount>\d+)(?<isoUnit>[DW])|PT(?<hours>\d+)H)$/i;
/**
 * The time that lies a duration before now; undefined if the text is no duration. Counted from the start of the day, or of the hour for
 * hours, so that a run that is repeated on the same day chooses the same versions.
 */
function cooldownStart(text, now) {
    const { count, unit, isoCount, isoUnit, hours } = durationPattern.exec(text.trim())?.groups ?? {};
    const amount = count ?? isoCount ?? hours;
    if (amount === undefined)
        return undefined;
    const length = unitLengths[(unit ?? isoUnit ?? 'h').charAt(0).toLowerCase()] ?? 0;
    const step = Math.min(length, 24 * hour);
    const start = Math.floor(now.getTime() / step) * step - Number(amount) * length;
    return new Date(start).toISOString().replace('.000Z', '+00:00');
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/inputs/limit-inputs.js


/** An RFC 3339 date, or a time with an offset. */
const dateOrTimePattern = /^\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d))?$/;
/**
 * Reads which versions are too new. A date in the configuration is a lasting rule; a date of the caller and a duration only choose the
 * versions of one run.
 */
function readLimits(input, now) {
    const text = input.text('exclude-newer');
    const cooldown = cooldownStart(text, now);
    if (text !== '' && cooldown === undefined)
        checkDate(input, 'exclude-newer', text);
    const lasting = input.configuredText('exclude-newer');
    return {
        excludeNewer: lasting !== undefined && cooldownStart(lasting, now) === undefined ? lasting : undefined,
        excludeNewerOfRun: cooldown ?? (input.isGiven('exclude-newer') && text !== '' ? text : undefined),
        excludeNewerPackages: readPackageLimits(input, now),
    };
}
function readPackageLimits(input, now) {
    const entries = input.entries('exclude-newer-package').map(([name, value = '']) => {
        const text = value.trim();
        const key = readPackageName(input, 'exclude-newer-package', name, 'numpy = 2 days');
        if (text === 'false')
            return [key, false];
        const limit = cooldownStart(text, now) ?? startOfDay(text);
        checkDate(input, 'exclude-newer-package', limit);
        return [key, limit];
    });
    return Object.fromEntries(entries);
}
/** pip would read a date in the time zone of the machine. */
function startOfDay(text) {
    return /^\d{4}-\d\d-\d\d$/.test(text) ? `${text}T00:00:00+00:00` : text.replace(/Z$/, '+00:00');
}
function checkDate(input, name, text) {
    if (dateOrTimePattern.test(text))
        return;
    const fix = 'Use a date such as 2026-11-01, a time such as 2026-11-01T00:00:00Z, or a duration such as 7 days';
    input.reject(name, `is \`${text}\`, which is neither a date nor a time`, fix);
}

// EXTERNAL MODULE: ./.work/compiled/shared/src/requirements/pep508.js
var pep508 = __webpack_require__(49501);
;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/inputs/upgrade-input.js


/** Reads which pins may move, and the ranges of packages such as `numpy>=2,<2.3`. */
function readUpgrade(input) {
    const requirements = joinClauses(input.words('upgrade-packages')).flatMap((word) => {
        const requirement = (0,pep508/* parseRequirement */.p)(word);
        if (requirement?.url === undefined && requirement?.extras.length === 0)
            return [requirement];
        input.reject('upgrade-packages', packageNameProblem(word), 'Use a name such as numpy, or `numpy<2.3`');
        return [];
    });
    const ranges = requirements.flatMap(({ key, specifier }) => (specifier === '' ? [] : [[key, specifier]]));
    return {
        all: input.choice('mode') === 'upgrade',
        packages: requirements.map(({ key }) => key),
        ranges: Object.fromEntries(ranges),
    };
}
/** The clauses of a range are separated by commas, like the packages. */
function joinClauses(words) {
    const joined = [];
    for (const word of words) {
        const previous = joined.at(-1);
        if (previous === undefined || !startsWithOperator(word))
            joined.push(word);
        else
            joined.splice(-1, 1, `${previous}${/[~=!<>]/.test(previous) ? ',' : ''}${word}`);
    }
    return joined;
}
const startsWithOperator = (word) => /^[~=!<>]/.test(word);

// EXTERNAL MODULE: ./.work/compiled/action-compile-reqs/src/package-index/credentials.js
var credentials = __webpack_require__(39213);
;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/inputs/validate-inputs.js


/** Rejects values and combinations that no step can use. */
function validateInputs(input, inputs, hasIndexCredentials) {
    validateEngineSettings(input, inputs);
    if ((0,engine_settings/* emitsIndexUrl */.Yg)(inputs.engine) && hasIndexCredentials) {
        const fix = 'Remove the credentials or set it to `false`; otherwise the locks would contain them';
        input.reject('emit-index-url', 'is `true`, but an index URL contains credentials', fix);
    }
    if (inputs.engine.emitFindLinks && inputs.index.findLinks.some((link) => (0,credentials/* extractCredentials */.kf)(link).length > 0))
        input.reject('emit-find-links', 'is `true`, but a URL of `find-links` contains credentials', 'Remove the credentials');
    if (!(inputs.timeoutMinutes > 0 && inputs.timeoutMinutes <= 360))
        input.reject('timeout-minutes', 'is not a number of minutes above 0 and up to 360');
    validateMode(input, inputs);
}
const limitation = 'but pip-compile resolves for the interpreter and platform that run it';
function validateEngineSettings(input, inputs) {
    if (input.isRejected('engine'))
        return;
    const { engine } = inputs;
    const { name, universal, pythonVersion } = engine;
    validateIndexes(input, inputs);
    if (universal && name === 'pip-compile')
        input.reject('universal', `is \`true\`, ${limitation}`, 'Use `engine: uv`');
    validatePlatforms(input, inputs);
    if (pythonVersion !== undefined && name === 'pip-compile')
        input.reject('python-version', `is \`${pythonVersion}\`, ${limitation}`, 'Use `engine: uv`, or set `python`');
    if (pythonVersion !== undefined && !/^3\.\d+(\.\d+)?$/.test(pythonVersion))
        input.reject('python-version', `is \`${pythonVersion}\`, which is not a Python version`, 'Use a version such as 3.12');
}
function validatePlatforms(input, { engine, selection }) {
    const { name, universal, platform, platforms } = engine;
    const named = platform === undefined ? platforms : [platform];
    if (named.length === 0)
        return;
    const list = named.join(', ');
    if (name === 'pip-compile')
        input.reject('platform', `is \`${list}\`, ${limitation}`, 'Use `engine: uv`, or compile on that platform');
    else if (universal)
        input.reject('platform', `is \`${list}\`, but \`universal\` makes locks for all platforms`, 'Remove one of them');
    if (platforms.length > 0 && selection.format !== 'requirements')
        input.reject('format', `is \`${selection.format}\`, but a \`pylock.toml\` is valid for every platform`, 'Use `requirements`');
    const unknown = named.filter((each) => !/^[a-z0-9_-]+$/.test(each));
    if (unknown.length > 0)
        input.reject('platform', `is \`${unknown.join(', ')}\`, which is not a platform of uv`, 'Use one such as x86_64-manylinux_2_28 or windows');
}
/** pip compares the versions of all indexes, and cannot find out which GPU this machine has. */
function validateIndexes(input, { engine, index }) {
    const { name, indexStrategy, torchBackend } = engine;
    if (name === 'pip-compile' && indexStrategy !== undefined && indexStrategy !== 'unsafe-best-match')
        input.reject('index-strategy', `is \`${indexStrategy}\`, but pip takes the best version from all indexes`, 'Use `engine: uv`');
    if (name === 'uv' && index.packageIndexes.size > 0 && (indexStrategy ?? 'first-index') !== 'first-index')
        input.reject('package-indexes', `is set, but \`index-strategy: ${indexStrategy}\` mixes indexes`, 'Remove one of them');
    if (torchBackend === undefined)
        return;
    if (!/^(auto|cpu|xpu|cu\d+|rocm\d+(\.\d+)*)$/.test(torchBackend))
        input.reject('torch-backend', `is \`${torchBackend}\``, 'Use a backend such as cpu, cu128, rocm6.4 or auto');
    else if (torchBackend === 'auto' && name === 'pip-compile')
        input.reject('torch-backend', 'is `auto`, which only uv can detect', 'Name the backend, such as `cpu`, or use `engine: uv`');
}
function validateMode(input, { mode, upgrade, packages }) {
    if (mode === 'check' && upgrade.packages.length > 0)
        input.reject('upgrade-packages', 'is set with `mode: check`, which changes nothing', 'Remove it or use `mode: compile`');
    if (mode === 'explain' && packages.length === 0)
        input.reject('packages', 'is not set, but `mode: explain` requires it', 'Name the packages to explain');
    if (mode !== 'explain' && packages.length > 0)
        input.reject('packages', `is set, but \`mode: ${mode}\` does not use it`, 'Remove it or use `mode: explain`');
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/inputs/read-inputs.js














/** Reads the inputs, the configuration and the engine's own files, and validates them together. */
async function readCompileInputs(context) {
    const { inputs, given } = await (0,read_inputs/* readInputs */.K)(context, input_definitions/* requirementsInputs */.Q, (input) => {
        const mode = input.choice('mode');
        const [platforms, independentLayers] = [readPlatforms(input), input.words('independent-layers')];
        const inputs = {
            mode,
            selection: {
                ...readDirectory(input, context.workspace),
                layers: input.words('layers'),
                extraSources: readExtraSources(input, context.workspace),
                format: input.choice('format'),
                groups: readGroups(input, context.workspace),
                platforms,
            },
            joint: {
                resolution: input.choice('resolution'),
                independentLayers: (0,platform_layers/* withPlatforms */.fG)(independentLayers, platforms),
            },
            upgrade: readUpgrade(input),
            engine: readEngineSettings(input),
            index: readIndexConfig(input),
            python: input.text('python'),
            packages: readPackages(input, 'packages'),
            credentialHosts: readCredentialHosts(input),
            git: readGitAccess(context, input),
            timeoutMinutes: Number(input.text('timeout-minutes')),
            cache: (0,cache_mode/* resolveCacheMode */.SE)(input.choice('cache'), context.env),
        };
        validateInputs(input, inputs, (0,access/* hasCredentials */.Lk)(context.env, inputs.index));
        return { inputs, given: namesOfGivenInputs(input) };
    });
    return await addToolSettings(context, inputs, given);
}
function namesOfGivenInputs(input) {
    const names = Object.keys(input_definitions/* requirementsInputs */.Q.inputs);
    return new Set(names.filter((name) => input.isSet(name)));
}
/** Masks the deploy key before anything else uses it. */
function readGitAccess({ mask }, input) {
    const deployKey = input.secret('deploy-key');
    mask(deployKey);
    return { deployKey: deployKey === '' ? undefined : deployKey, knownHosts: input.lines('known-hosts') };
}
function readEngineSettings(input) {
    return {
        name: input.choice('engine'),
        ...readLimits(input, new Date()),
        generateHashes: input.flag('generate-hashes'),
        annotationStyle: input.choice('annotation-style'),
        stripExtras: input.flag('strip-extras'),
        unsafePackages: readPackages(input, 'unsafe-packages'),
        emitIndexUrl: input.flag('emit-index-url'),
        emitFindLinks: input.flag('emit-find-links'),
        emitBuildOptions: input.flag('emit-build-options'),
        constraints: readConstraints(input),
        buildConstraints: input.paths('build-constraints', 'file'),
        customCompileCommand: readCompileCommand(input),
        indexStrategy: input.optionalChoice('index-strategy'),
        torchBackend: input.text('torch-backend') || undefined,
        relativePaths: input.choice('relative-paths'),
        universal: input.flag('universal'),
        platforms: readPlatforms(input),
        platform: readPlatforms(input).length === 0 ? input.words('platform')[0] : undefined,
        pythonVersion: input.text('python-version') || undefined,
        pre: input.flag('prereleases'),
        layerSettings: readLayerOptions(input, input.choice('engine')),
        toolOptions: [],
        toolStamp: [],
    };
}
function readCompileCommand(input) {
    const command = input.text('custom-compile-command');
    if (/[\r\n]/.test(command))
        input.reject('custom-compile-command', 'has several lines', 'Write the command in one line');
    return command || undefined;
}
/** Several platforms, each of which gets its own locks; empty for one, or for that of the interpreter. */
function readPlatforms(input) {
    const platforms = [...new Set(input.words('platform'))];
    return platforms.length > 1 ? platforms : [];
}
/** Reads a list of packages, as normalized names. */
function readPackages(input, name) {
    return input.words(name).map((word) => readPackageName(input, name, word));
}


/***/ }),

/***/ 41194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ summarizeChanges),
/* harmony export */   U: () => (/* binding */ diffLocks)
/* harmony export */ });
/* harmony import */ var _renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99687);
/* harmony import */ var _shared_requirements_pins_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55497);


/** The pins that differ between two texts of a lock, by name. The text of a lock that does not exist is ''. */
function diffLocks(before, after) {
    const oldPins = Map.groupBy((0,_shared_requirements_pins_js__WEBPACK_IMPORTED_MODULE_1__/* .listPins */ .$r)(before), ({ name }) => name);
    const newPins = Map.groupBy((0,_shared_requirements_pins_js__WEBPACK_IMPORTED_MODULE_1__/* .listPins */ .$r)(after), ({ name }) => name);
    const names = [...new Set([...oldPins.keys(), ...newPins.keys()])].sort();
    return names.flatMap((name) => diffPins(name, oldPins.get(name) ?? [], newPins.get(name) ?? []));
}
/** The changes of one package: pins with the same marker belong together, the others in their order. */
function diffPins(name, before, after) {
    const isForked = before.length > 1 || after.length > 1;
    const moved = before.filter((pin) => !after.some(({ version }) => version === pin.version));
    const arrived = after.filter((pin) => !before.some(({ version }) => version === pin.version));
    const changes = [];
    for (const old of moved) {
        const sameMarker = arrived.findIndex(({ marker }) => marker === old.marker);
        const [next] = arrived.splice(Math.max(0, sameMarker), 1);
        const marker = isForked ? (next ?? old).marker : undefined;
        changes.push({ ...describeChange(name, old.version, next?.version), ...(marker === undefined ? {} : { marker }) });
    }
    for (const { version, marker } of arrived) {
        const where = isForked && marker !== undefined ? { marker } : {};
        changes.push({ ...describeChange(name, undefined, version), ...where });
    }
    return changes;
}
/** Counts the changes in a few words, such as `1 added, 2 up (1 major)`. */
function summarizeChanges(changes) {
    if (changes.length === 0)
        return 'same pins';
    const kinds = ['added', 'removed', 'up', 'down', 'changed'];
    return kinds.flatMap((kind) => countKind(changes, kind)).join(', ');
}
function countKind(changes, kind) {
    const matching = changes.filter((change) => change.kind === kind);
    if (matching.length === 0)
        return [];
    const major = matching.filter(({ size }) => size === 'major').length;
    return [`${matching.length} ${kind}${major === 0 ? '' : ` (${major} major)`}`];
}
function describeChange(name, before, after) {
    const common = { package: name, before, after, size: undefined };
    if (before === undefined)
        return { ...common, kind: 'added' };
    if (after === undefined)
        return { ...common, kind: 'removed' };
    const size = measureChange(before, after);
    if (size === 'address')
        return { ...common, kind: 'changed', size };
    return { ...common, kind: (0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .UD)(after, before) < 0 ? 'down' : 'up', size };
}
/** The first part in which two versions differ. Source: PEP 440, "Version scheme". */
function measureChange(before, after) {
    const [a, b] = [(0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__/* .explain */ .WE)(before), (0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__/* .explain */ .WE)(after)];
    if (a === null || b === null)
        return 'address';
    const length = Math.max(a.release.length, b.release.length);
    const firstDifference = [...Array(length).keys()].findIndex((index) => (a.release[index] ?? 0) !== (b.release[index] ?? 0));
    if (a.epoch !== b.epoch || firstDifference === 0)
        return 'major';
    if (firstDifference === 1)
        return 'minor';
    if (firstDifference > 1)
        return 'patch';
    if (a.public === b.public)
        return 'local';
    return a.is_prerelease || b.is_prerelease ? 'pre-release' : 'suffix';
}


/***/ }),

/***/ 94618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TX: () => (/* binding */ preserveLineEndings),
/* harmony export */   Xd: () => (/* binding */ splitStatements),
/* harmony export */   l7: () => (/* binding */ rejectConflictMarkers)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75689);
/* harmony import */ var _requirement_lines_merge_conflict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25582);


/** Rejects a lock with merge conflict markers: it holds the pins of two branches at once. */
function rejectConflictMarkers(path, text) {
    const line = (0,_requirement_lines_merge_conflict_js__WEBPACK_IMPORTED_MODULE_1__/* .findConflictMarker */ .w)(text);
    if (line === 0)
        return;
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${path} contains merge conflict markers`, {
        fix: 'Keep either side of the merge and run again; all other pins are resolved again',
        at: { file: path, line },
    });
}
/** The new text with the line endings of the old one: a lock with Windows line endings keeps them. */
function preserveLineEndings(old, text) {
    const unix = text.replaceAll('\r\n', '\n');
    return /^[^\n]*\r\n/.test(old) ? unix.replaceAll('\n', '\r\n') : unix;
}
/** Splits a lock into its statements, each with the indented lines that belong to it: hashes and annotations. */
function splitStatements(lock) {
    return lock.split(/\n(?!\s+\S)/);
}


/***/ }),

/***/ 43235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SL: () => (/* binding */ environmentsFor),
/* harmony export */   ld: () => (/* binding */ markersOverlap),
/* harmony export */   nV: () => (/* binding */ systems)
/* harmony export */ });
/* harmony import */ var _shared_requirements_markers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90330);

/** The variables that go together, on the systems that wheels are built for and on one that no marker names. */
const systems = [
    { sys_platform: 'linux', platform_system: 'Linux', os_name: 'posix' },
    { sys_platform: 'darwin', platform_system: 'Darwin', os_name: 'posix' },
    { sys_platform: 'win32', platform_system: 'Windows', os_name: 'nt' },
    { sys_platform: 'other', platform_system: 'Other', os_name: 'other' },
];
const interpreters = [
    { implementation_name: 'cpython', platform_python_implementation: 'CPython' },
    { implementation_name: 'pypy', platform_python_implementation: 'PyPy' },
];
const otherDefaults = {
    implementation_version: '3.12.0',
    platform_machine: 'other',
    platform_release: '',
    platform_version: '',
};
/**
 * Whether an environment exists in which both markers hold; undefined is a marker that always holds. Tries the Python versions
 * around each version in the markers, the usual systems, and the other values that the markers name.
 */
function markersOverlap(first, second) {
    if (first === undefined || second === undefined || first === second)
        return true;
    try {
        return environmentsFor(`${first} ${second}`).some((each) => (0,_shared_requirements_markers_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluateMarker */ .U)(first, each) && (0,_shared_requirements_markers_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluateMarker */ .U)(second, each));
    }
    catch {
        // A marker that cannot be evaluated excludes nothing.
        return true;
    }
}
/** Environments that differ in what the markers compare. */
function environmentsFor(markers) {
    const machines = ['other', ...literalsOf('platform_machine', markers)];
    const versions = pythonVersions(markers);
    return systems.flatMap((system) => interpreters.flatMap((interpreter) => machines.flatMap((machine) => versions.map((version) => ({ ...otherDefaults, ...system, ...interpreter, ...version, platform_machine: machine })))));
}
/** Values that a variable is compared with. */
function literalsOf(variable, markers) {
    const matches = markers.matchAll(new RegExp(`${variable}\\s*[=!<>~]+\\s*['"]([^'"]*)['"]`, 'g'));
    return [...new Set([...matches].map(([, value = '']) => value))];
}
/** Each version that the markers compare with, and the versions just below and above it. */
function pythonVersions(markers) {
    const written = [...literalsOf('python_full_version', markers), ...literalsOf('python_version', markers), '3.12'];
    const full = written.flatMap((text) => {
        const [minor = 0, patch = 0] = text.split('.').slice(1).map(Number);
        const below = patch > 0 ? `3.${minor}.${patch - 1}` : `3.${minor - 1}.99`;
        return [below, `3.${minor}.${patch}`, `3.${minor}.${patch + 1}`, `3.${minor + 1}.0`];
    });
    return [...new Set(full)].map((version) => ({
        python_full_version: version,
        python_version: version.split('.').slice(0, 2).join('.'),
    }));
}


/***/ }),

/***/ 14100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ maxVersion)
/* harmony export */ });
/* harmony import */ var _renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99687);

/** The higher of two pins by PEP 440; the first one if they are not comparable, as with a URL. */
function maxVersion(first, second) {
    return (0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__/* .valid */ .rZ)(first) !== null && (0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__/* .valid */ .rZ)(second) !== null && (0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .UD)(first, second) < 0 ? second : first;
}


/***/ }),

/***/ 62272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UL: () => (/* binding */ readStamp),
/* harmony export */   es: () => (/* binding */ stampPrefix),
/* harmony export */   hf: () => (/* binding */ isUnedited),
/* harmony export */   t5: () => (/* binding */ addStamp)
/* harmony export */ });
/* harmony import */ var _requirements_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75676);
/* harmony import */ var _requirements_leading_comments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99527);


/** How the line of a stamp begins. */
const stampPrefix = '# compile-reqs: ';
/** Reads the stamp of a lock; undefined if there is none or it is not valid. */
function readStamp(lock) {
    const { header } = (0,_requirements_leading_comments_js__WEBPACK_IMPORTED_MODULE_1__/* .splitLeadingComments */ .h)(lock);
    const line = header.split('\n').find((each) => each.startsWith(stampPrefix));
    if (line === undefined)
        return undefined;
    try {
        const stamp = JSON.parse(line.slice(stampPrefix.length));
        return stamp.v === 1 ? stamp : undefined;
    }
    catch {
        return undefined;
    }
}
/**
 * Adds a stamp as the last line of a lock's header, in place of an earlier one. The engine's own header does not change, because
 * Renovate and Dependabot read the command in it.
 */
function addStamp(lock, stamp) {
    const { header, body } = (0,_requirements_leading_comments_js__WEBPACK_IMPORTED_MODULE_1__/* .splitLeadingComments */ .h)(lock);
    const otherLines = header.split('\n').filter((line) => line !== '' && !line.startsWith(stampPrefix));
    const complete = { v: 1, ...stamp, body: (0,_requirements_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestText */ .M)(body) };
    return [...otherLines, `${stampPrefix}${JSON.stringify(complete)}`, body].join('\n');
}
/** Whether the lock still holds the pins that were stamped. */
function isUnedited(lock, stamp) {
    return (0,_requirements_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestBody */ .L)(lock) === stamp.body;
}


/***/ }),

/***/ 87677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ findDrift)
/* harmony export */ });
/* harmony import */ var _shared_requirements_pins_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55497);
/* harmony import */ var _marker_overlap_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43235);


/** The packages that two layers pin to different versions in the same environment, by name. `locks` is the text of each lock by its path. */
function findDrift(layers, locks) {
    const packages = new Map();
    for (const layer of layers) {
        for (const pin of (0,_shared_requirements_pins_js__WEBPACK_IMPORTED_MODULE_1__/* .listPins */ .$r)(locks.get(layer.lock) ?? '')) {
            const byLayer = packages.get(pin.name) ?? new Map();
            packages.set(pin.name, byLayer.set(layer.name, [...(byLayer.get(layer.name) ?? []), pin]));
        }
    }
    return [...packages]
        .filter(([, byLayer]) => differs(byLayer))
        .map(([name, byLayer]) => ({ package: name, versions: Object.fromEntries([...byLayer].map(formatVersions)) }))
        .sort((a, b) => (a.package < b.package ? -1 : 1));
}
function formatVersions([layer, pins]) {
    return [layer, [...new Set(pins.map(({ version }) => version))].join(' and ')];
}
/** Whether two layers cannot be installed together in some environment. Pins of one lock exclude each other by their markers. */
function differs(byLayer) {
    const distinct = new Map();
    const pinsOfLayers = [...byLayer.values()].map((pins) => pins.map((pin) => ({ pin, key: `${pin.version} ; ${pin.marker ?? ''}` })));
    for (const { pin, key } of pinsOfLayers.flat())
        distinct.set(key, pin);
    const isInOneLock = (first, second) => pinsOfLayers.some((pins) => pins.some(({ key }) => key === first) && pins.some(({ key }) => key === second));
    return [...distinct].some(([key, pin]) => [...distinct].some(([otherKey, other]) => pin.version !== other.version && !isInOneLock(key, otherKey) && (0,_marker_overlap_js__WEBPACK_IMPORTED_MODULE_0__/* .markersOverlap */ .ld)(pin.marker, other.marker)));
}


/***/ }),

/***/ 89393:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bs: () => (/* binding */ maskCredentials),
/* harmony export */   L7: () => (/* binding */ indexFingerprint),
/* harmony export */   Lk: () => (/* binding */ hasCredentials),
/* harmony export */   gU: () => (/* binding */ isUrl),
/* harmony export */   ll: () => (/* binding */ configuredUrls),
/* harmony export */   r: () => (/* binding */ relativeFindLinks),
/* harmony export */   sM: () => (/* binding */ withIndexEnv)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73136);
/* harmony import */ var _requirements_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75676);
/* harmony import */ var _credentials_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39213);
/* harmony import */ var _package_indexes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(582);





/** The variables of pip and uv that name an index or a page of links. */
const indexVariableNames = [
    'PIP_INDEX_URL',
    'PIP_EXTRA_INDEX_URL',
    'PIP_FIND_LINKS',
    'UV_DEFAULT_INDEX',
    'UV_INDEX_URL',
    'UV_INDEX',
    'UV_EXTRA_INDEX_URL',
    'UV_FIND_LINKS',
];
/** Masks the credentials of every index URL, from the inputs and from the environment. Call it before anything is printed. */
function maskCredentials({ mask, env }, index) {
    for (const url of configuredUrls(env, index))
        (0,_credentials_js__WEBPACK_IMPORTED_MODULE_4__/* .extractCredentials */ .kf)(url).forEach(mask);
}
/** Whether any index URL, from the inputs or from the environment, holds credentials. */
function hasCredentials(env, index) {
    return configuredUrls(env, index).some((url) => (0,_credentials_js__WEBPACK_IMPORTED_MODULE_4__/* .extractCredentials */ .kf)(url).length > 0);
}
/**
 * The context in which every process uses the configured indexes. URLs are passed as variables, because an argument would show in
 * the process list and in the header of a lock. Source: pip, "Environment variables"; uv, "Environment variables".
 */
function withIndexEnv(context, workspace, index) {
    const variables = indexVariables(workspace, index);
    return {
        ...context,
        env: { ...context.env, ...variables },
        run: (command, args, options = {}) => context.run(command, args, { ...options, env: { ...options.env, ...variables } }),
    };
}
function indexVariables(workspace, { indexUrl, extraIndexUrls, findLinks, packageIndexes }) {
    const variables = (0,_package_indexes_js__WEBPACK_IMPORTED_MODULE_3__/* .packageIndexVariable */ .VQ)(packageIndexes);
    if (indexUrl !== undefined) {
        variables.PIP_INDEX_URL = indexUrl;
        variables.UV_DEFAULT_INDEX = indexUrl;
    }
    if (extraIndexUrls.length > 0) {
        variables.PIP_EXTRA_INDEX_URL = extraIndexUrls.join(' ');
        variables.UV_INDEX = extraIndexUrls.join(' ');
    }
    if (findLinks.length > 0) {
        const pages = findLinks.map((link) => (isUrl(link) ? link : directoryUrl((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workspace, link))));
        variables.PIP_FIND_LINKS = pages.join(' ');
        variables.UV_FIND_LINKS = pages.join(',');
    }
    return variables;
}
/**
 * Names the directories of `find-links` in a lock relative to its folder, where pip and uv look them up, and not by their place on this
 * machine.
 */
function relativeFindLinks(lock, text, { workspace, findLinks, cwd }) {
    const paths = findLinks.filter((link) => !isUrl(link)).map((link) => [directoryUrl((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workspace, link)), link]);
    const written = new Map(paths.map(([url, link]) => [url, node_path__WEBPACK_IMPORTED_MODULE_0__.posix.relative(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(lock), link)]));
    return text.replaceAll(/^(--find-links )(\S.*)$/gm, (line, option, link) => {
        // pip-compile writes a directory that a source names with the folder that it ran in.
        const named = link.startsWith(`${cwd}/`) ? node_path__WEBPACK_IMPORTED_MODULE_0__.posix.relative((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(cwd, node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(lock)), link) : undefined;
        const path = written.get(link) ?? named;
        return path === undefined ? line : option + quotePath(path);
    });
}
/** pip splits an option at spaces, as a shell does; uv takes the quotes off. */
function quotePath(path) {
    return /^[\w./@%+=:,~-]*$/.test(path) ? path : `"${path.replaceAll(/["\\$`]/g, String.raw `\$&`)}"`;
}
/** uv separates its links by commas. */
function directoryUrl(path) {
    return (0,node_url__WEBPACK_IMPORTED_MODULE_1__.pathToFileURL)(path).href.replaceAll(',', '%2C');
}
/** A digest of the configured indexes for a stamp, without URLs and credentials; undefined if none is configured. */
function indexFingerprint({ indexUrl, extraIndexUrls, findLinks, packageIndexes }) {
    const ofPackages = [...packageIndexes].map(([name, url]) => `${name}=${(0,_credentials_js__WEBPACK_IMPORTED_MODULE_4__/* .stripCredentials */ .PH)(url)}`).sort();
    const named = [[indexUrl ?? ''], extraIndexUrls, findLinks].map((list) => list.map(_credentials_js__WEBPACK_IMPORTED_MODULE_4__/* .stripCredentials */ .PH));
    const urls = ofPackages.length === 0 ? named : [...named, ofPackages];
    return urls.flat().every((url) => url === '') ? undefined : `index:${(0,_requirements_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestText */ .M)(JSON.stringify(urls))}`;
}
function isUrl(value) {
    return /^[a-z][a-z0-9+.-]*:\/\//i.test(value);
}
/** Every index and page of links that the inputs and the variables of pip and uv name. */
function configuredUrls(env, { indexUrl, extraIndexUrls, findLinks, packageIndexes, toolUrls }) {
    const fromEnv = indexVariableNames.flatMap((name) => (env[name] ?? '').split(/[\s,]+/));
    return [indexUrl ?? '', ...extraIndexUrls, ...findLinks, ...packageIndexes.values(), ...toolUrls, ...fromEnv];
}


/***/ }),

/***/ 39213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lm: () => (/* binding */ hostAndPath),
/* harmony export */   PH: () => (/* binding */ stripCredentials),
/* harmony export */   kf: () => (/* binding */ extractCredentials)
/* harmony export */ });
/** Removes user name and password from a URL. */
function stripCredentials(url) {
    const parsed = URL.parse(url);
    if (parsed === null)
        return url;
    parsed.username = '';
    parsed.password = '';
    return parsed.href;
}
/**
 * The secret parts of a URL: `user:password` and the password, or a user name without password, which is a token then; each as
 * written and percent-decoded. uv accepts a URL with a name before it: `name=https://…`.
 */
function extractCredentials(url) {
    const [, user = '', password] = /^[^/]*\/\/([^/:@]*)(?::([^/@]*))?@/.exec(url.replace(/^[\w-]+=(?=https?:)/, '')) ?? [];
    if (user === '' && password === undefined)
        return [];
    const secrets = password === undefined || password === '' ? [user] : [`${user}:${password}`, password];
    return [...new Set(secrets.flatMap((secret) => [secret, percentDecoded(secret)]))];
}
function percentDecoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
/** Host and path of a URL: neither credentials nor a query, which may hold a signature. */
function hostAndPath(url) {
    const parsed = URL.parse(url);
    return parsed === null ? url.replace(/^\S*@/, '') : `${parsed.host}${parsed.pathname}`;
}


/***/ }),

/***/ 60211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DR: () => (/* binding */ findLeak),
/* harmony export */   E$: () => (/* binding */ redact),
/* harmony export */   gD: () => (/* binding */ findCredentials)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _requirement_lines_variables_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95342);
/* harmony import */ var _access_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89393);
/* harmony import */ var _credentials_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39213);





/**
 * Collects the credentials of every address that an engine may see: of the indexes, of the requirements files with the values of
 * their variables, and of the configuration files of pip, uv and netrc.
 */
function findCredentials({ env, workspace }, index, { files }) {
    const settings = (0,_access_js__WEBPACK_IMPORTED_MODULE_2__/* .configuredUrls */ .ll)(env, index).flatMap((url) => credentialsOf(url, 'the settings of the step'));
    const variables = Object.entries(env)
        .filter(([name, value]) => /^UV_INDEX_\w+_PASSWORD$/.test(name) && (value ?? '') !== '')
        .map(([name, value = '']) => ({ secret: value, origin: name }));
    const requirements = [...files].flatMap(([path, { text }]) => credentialsOf((0,_requirement_lines_variables_js__WEBPACK_IMPORTED_MODULE_3__/* .expandVariables */ .i7)(text, env), path));
    const configuration = configurationFiles(workspace, env).flatMap((path) => {
        const text = readIfPossible(path);
        return [...credentialsOf(text, path), ...netrcPasswords(text, path)];
    });
    const all = [...settings, ...variables, ...requirements, ...configuration];
    return [...new Map(all.map((each) => [each.secret, each])).values()];
}
/** Only HTTP has secrets in its addresses: the user of `git+ssh://git@host` is none. */
function credentialsOf(text, origin) {
    const urls = text.match(/https?:\/\/[^\s'"@/]*@/gi) ?? [];
    const secrets = urls.flatMap((url) => (0,_credentials_js__WEBPACK_IMPORTED_MODULE_4__/* .extractCredentials */ .kf)(url)).filter((secret) => !secret.includes('${'));
    return secrets.map((secret) => ({ secret, origin }));
}
function netrcPasswords(text, origin) {
    if (!origin.endsWith('netrc'))
        return [];
    return [...text.matchAll(/\bpassword\s+(\S+)/g)].map(([, secret = '']) => ({ secret, origin }));
}
/** Source: pip, "Configuration"; uv, "Configuration files"; curl, `.netrc`. */
function configurationFiles(workspace, env) {
    const { HOME: home = '', XDG_CONFIG_HOME: config = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, '.config') } = env;
    const named = [env.PIP_CONFIG_FILE, env.UV_CONFIG_FILE, env.NETRC].filter((path) => path !== undefined);
    const shared = ['/etc/pip.conf', '/etc/uv/uv.toml', '/etc/xdg/pip/pip.conf'];
    const ofUser = [
        (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(config, 'pip/pip.conf'),
        (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(config, 'uv/uv.toml'),
        ...['.pip/pip.conf', '.netrc'].map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, name)),
    ];
    const ofRepository = ['uv.toml', 'pyproject.toml', 'pip.conf'].map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, name));
    return [...named, ...shared, ...ofUser, ...ofRepository];
}
function readIfPossible(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8') : '';
    }
    catch {
        return '';
    }
}
/** The first credential that a text contains. Short ones count only in an address, because they are part of other words. */
function findLeak(text, credentials) {
    return credentials.find(({ secret }) => formsOf(secret).some((form) => text.includes(form)));
}
/** Replaces every credential in a text by `***`. */
function redact(text, credentials) {
    return credentials
        .flatMap(({ secret }) => formsOf(secret))
        .sort((a, b) => b.length - a.length)
        .reduce((current, form) => current.replaceAll(form, form.endsWith('@') ? '***@' : '***'), text);
}
const shortestWord = 8;
function formsOf(secret) {
    const inAddress = secret.includes(':') ? [`//${secret}@`] : [`:${secret}@`, `//${secret}@`];
    return secret.length < shortestWord ? inAddress : [secret];
}


/***/ }),

/***/ 582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VQ: () => (/* binding */ packageIndexVariable),
/* harmony export */   XI: () => (/* binding */ torchIndexes),
/* harmony export */   Yh: () => (/* binding */ packageIndexOf),
/* harmony export */   yQ: () => (/* binding */ addPackageIndexes)
/* harmony export */ });
/* harmony import */ var _shared_requirements_normalize_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61716);
/* harmony import */ var _shared_requirements_pins_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55497);
/* harmony import */ var _requirements_leading_comments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99527);
/* harmony import */ var _credentials_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39213);




/** The packages that `--torch-backend` of uv applies to. Source: uv, `TorchStrategy::applies_to`. */
const torchPackages = [
    ...['torch', 'torch-model-archiver', 'torch-tb-profiler', 'torcharrow', 'torchaudio', 'torchcsprng', 'torchdata'],
    ...['torchdistx', 'torchserve', 'torchtext', 'torchvision', 'pytorch-triton', 'pytorch-triton-rocm', 'pytorch-triton-xpu'],
];
/** The indexes that are for pip what `--torch-backend` is for uv. */
function torchIndexes(backend) {
    return new Map(torchPackages.map((name) => [name, `https://download.pytorch.org/whl/${backend}`]));
}
const variable = 'COMPILE_REQS_PACKAGE_INDEXES';
/** The variable from which a Python of this action reads the indexes; see `python-module.ts`. */
function packageIndexVariable(indexes) {
    return indexes.size === 0 ? {} : { [variable]: JSON.stringify(Object.fromEntries(indexes)) };
}
/** The URL of the only index of a package, from that variable; undefined if the package has none. May hold credentials. */
function packageIndexOf(name, env) {
    const indexes = JSON.parse(env[variable] ?? '{}');
    return indexes[(0,_shared_requirements_normalize_name_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeName */ .P)(name)];
}
/**
 * Names the indexes of a lock's packages in it, because pip would not find the files otherwise. uv takes all packages from the first
 * index that has them, so that such a line would hide packages of the others from it.
 */
function addPackageIndexes(lock, { packageIndexes }) {
    const urls = new Set((0,_shared_requirements_pins_js__WEBPACK_IMPORTED_MODULE_1__/* .listPins */ .$r)(lock).flatMap(({ name }) => packageIndexes.get(name) ?? []));
    const { header, body } = (0,_requirements_leading_comments_js__WEBPACK_IMPORTED_MODULE_2__/* .splitLeadingComments */ .h)(lock);
    const lines = [...urls].map((url) => `--extra-index-url ${(0,_credentials_js__WEBPACK_IMPORTED_MODULE_3__/* .stripCredentials */ .PH)(url)}`).filter((line) => !body.includes(`${line}\n`));
    if (lines.length === 0)
        return lock;
    const separator = body.startsWith('--') ? '' : '\n';
    return `${header}\n${lines.map((line) => `${line}\n`).join('')}${separator}${body}`;
}


/***/ }),

/***/ 47623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ findRequirementsFolders),
/* harmony export */   v: () => (/* binding */ isFolderPattern)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



/** Whether a path names several folders. */
function isFolderPattern(path) {
    return path.includes('*');
}
/**
 * Finds the folders that a pattern names, by path. `*` means any name and `**` any number of folders; `**` at the end means
 * every folder called `requirements`. Hidden folders, packages of Node.js and virtual environments are left out.
 * The names of layers start with the path of the folder, without its last part if that is the same for all.
 */
async function findRequirementsFolders(workspace, pattern) {
    const complete = pattern.replace(/(^|\/)\*\*$/, '$1**/requirements');
    const depth = complete.includes('**') ? Infinity : complete.split('/').length;
    const matcher = toRegularExpression(complete);
    const found = [];
    const search = async (folder, level) => {
        if (matcher.test(folder)) {
            found.push(folder);
            return;
        }
        if (level >= depth)
            return;
        for (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(workspace, folder), { withFileTypes: true })) {
            const path = node_path__WEBPACK_IMPORTED_MODULE_2__.posix.join(folder, entry.name);
            if (entry.isDirectory() && !isSkipped(workspace, path))
                await search(path, level + 1);
        }
    };
    await search('', 0);
    const names = new Set(found.map((folder) => node_path__WEBPACK_IMPORTED_MODULE_2__.posix.basename(folder)));
    return found.sort().map((folder) => ({ folder, prefix: names.size === 1 ? withoutDot(node_path__WEBPACK_IMPORTED_MODULE_2__.posix.dirname(folder)) : folder }));
}
function isSkipped(workspace, path) {
    return /(^|\/)(\.[^/]*|node_modules|__pycache__)$/.test(path) || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(workspace, path, 'pyvenv.cfg'));
}
function withoutDot(path) {
    return path === '.' ? '' : path;
}
function toRegularExpression(pattern) {
    const parts = pattern.split(/(\*\*\/|\*)/).map((part) => {
        if (part === '**/')
            return '(?:[^/]+/)*';
        return part === '*' ? '[^/]+' : part.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&');
    });
    return new RegExp(`^${parts.join('')}$`);
}


/***/ }),

/***/ 12774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gw: () => (/* binding */ addPlatforms),
/* harmony export */   fG: () => (/* binding */ withPlatforms),
/* harmony export */   iQ: () => (/* binding */ splitPlatform)
/* harmony export */ });
function splitPlatform(layer, platforms) {
    const platform = platforms.find((each) => layer.endsWith(`.${each}`));
    return platform === undefined ? { name: layer } : { name: layer.slice(0, -platform.length - 1), platform };
}
/** The names of layers for each of several platforms: `base.windows`, `base.linux`. */
function withPlatforms(layers, platforms) {
    return platforms.length === 0 ? [...layers] : layers.flatMap((layer) => platforms.map((platform) => `${layer}.${platform}`));
}
/** Gives each of several platforms its own layers, with locks such as `requirements/base.windows.txt`. */
function addPlatforms(layers, platforms) {
    if (platforms.length === 0)
        return [...layers];
    return platforms.flatMap((platform) => layers.map((layer) => ({
        ...layer,
        platform,
        name: `${layer.name}.${platform}`,
        lock: layer.lock.replace(/\.txt$/, `.${platform}.txt`),
    })));
}


/***/ }),

/***/ 2789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ renderLayerDiagram)
/* harmony export */ });
/* harmony import */ var _shared_format_mermaid_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23981);

/** Dark text, as the fills are light in a dark theme, too. */
const text = 'color:#1f2328';
const redFill = `fill:#ffebe9,${text}`;
const layerStyles = {
    fresh: `fill:#ddf4ff,${text}`,
    compiled: `fill:#dafbe1,${text}`,
    stale: `fill:#fff8c5,${text}`,
    differs: redFill,
    conflict: redFill,
};
/** Renders how the layers include each other as a Mermaid flowchart, coloured by the state of each. */
function renderLayerDiagram(layers, stateOf) {
    const nodes = layers.map(({ name }) => ({ id: name, style: stateOf(name) }));
    const usedStyles = Object.entries(layerStyles).filter(([state]) => nodes.some(({ style }) => style === state));
    return (0,_shared_format_mermaid_js__WEBPACK_IMPORTED_MODULE_0__/* .renderFlowchart */ .H)({
        direction: 'LR',
        nodes,
        edges: layers.flatMap(({ name, parents }) => parents.map((parent) => [parent, name])),
        styles: Object.fromEntries(usedStyles),
    });
}


/***/ }),

/***/ 62496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Br: () => (/* binding */ renderSummary),
/* harmony export */   H3: () => (/* binding */ formatDrift),
/* harmony export */   Xf: () => (/* binding */ formatLockChange)
/* harmony export */ });
/* harmony import */ var _shared_format_markdown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71485);
/* harmony import */ var _shared_format_state_icon_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3457);
/* harmony import */ var _lockfile_lock_diff_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41194);
/* harmony import */ var _requirements_layer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9335);
/* harmony import */ var _layer_diagram_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2789);





/** Renders the job summary: a table of the layers, their diagram, the changes of each lock, and the versions that differ. */
function renderSummary(content) {
    const blocks = [
        `## Requirements: ${formatTitle(content)}`,
        renderLayerTable(content),
        (0,_layer_diagram_js__WEBPACK_IMPORTED_MODULE_2__/* .renderLayerDiagram */ .h)(content.layers, (name) => layerState(name, content)),
        ...renderChanges(content),
        ...renderDrift(content.drift),
    ];
    return blocks.join('\n\n');
}
/** Formats one line of the log for a changed lock. */
function formatLockChange(lock, before, after) {
    return `${lock}: ${(0,_lockfile_lock_diff_js__WEBPACK_IMPORTED_MODULE_1__/* .summarizeChanges */ .N)((0,_lockfile_lock_diff_js__WEBPACK_IMPORTED_MODULE_1__/* .diffLocks */ .U)(before, after))}`;
}
/** Formats the packages that layers pin to different versions, as one sentence. */
function formatDrift(drift) {
    const packages = drift.map(({ package: name, versions }) => `${name} (${formatVersions(versions)})`);
    return `Layers pin different versions and cannot be installed together: ${packages.join('; ')}`;
}
function formatTitle({ layers, mode, stale, newLocks }) {
    const count = mode === 'check' ? stale.length : layers.filter((layer) => isWritten(layer, newLocks)).length;
    if (count === 0)
        return 'All locks are up to date';
    return `${count} of ${layers.length} locks ${mode === 'check' ? 'are stale' : 'were compiled'}`;
}
function isWritten(layer, newLocks) {
    return (0,_requirements_layer_js__WEBPACK_IMPORTED_MODULE_3__/* .lockFiles */ .tY)(layer).some((lock) => newLocks.has(lock));
}
function renderLayerTable(content) {
    const { layers, locks, newLocks } = content;
    const rows = layers.map((layer) => {
        const text = newLocks.get(layer.lock) ?? locks.get(layer.lock) ?? '';
        return [
            layer.name,
            layer.parents.join(', '),
            layer.lock,
            String((0,_lockfile_lock_diff_js__WEBPACK_IMPORTED_MODULE_1__/* .diffLocks */ .U)('', text).length),
            formatLayerState(layer, content),
        ];
    });
    return (0,_shared_format_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .renderTable */ .bo)(['layer', 'includes', 'lock', 'pins', 'state'], rows);
}
/** Formats the state of the lock of a layer. A lock that was compiled to the same text, as in an upgrade without news, is up to date. */
function formatLayerState(layer, { mode, stale, newLocks }) {
    const reason = stale.find(({ lock }) => lock === layer.lock)?.detail;
    if (mode === 'check' && reason !== undefined)
        return (0,_shared_format_state_icon_js__WEBPACK_IMPORTED_MODULE_0__/* .addStateIcon */ .w)('failure', `stale: ${reason}`);
    if (!isWritten(layer, newLocks))
        return (0,_shared_format_state_icon_js__WEBPACK_IMPORTED_MODULE_0__/* .addStateIcon */ .w)('success', 'up to date');
    return (0,_shared_format_state_icon_js__WEBPACK_IMPORTED_MODULE_0__/* .addStateIcon */ .w)('changed', `compiled: ${reason ?? 'its versions had to change with those of the others'}`);
}
function layerState(name, { layers, stale, drift, mode, newLocks }) {
    if (drift.some(({ versions }) => name in versions))
        return 'differs';
    if (layers.some((layer) => layer.name === name && isWritten(layer, newLocks)))
        return 'compiled';
    const isStale = mode === 'check' && stale.some(({ layer }) => layer === name);
    return isStale ? 'stale' : 'fresh';
}
function renderChanges({ layers, locks, newLocks }) {
    return layers.flatMap(({ lock }) => {
        const text = newLocks.get(lock);
        const changes = text === undefined ? [] : (0,_lockfile_lock_diff_js__WEBPACK_IMPORTED_MODULE_1__/* .diffLocks */ .U)(locks.get(lock) ?? '', text);
        if (changes.length === 0)
            return [];
        const rows = changes.map(({ package: name, before = '', after = '', kind, size, marker }) => [
            marker === undefined ? name : `${name} (${marker})`,
            before,
            after,
            size === undefined ? kind : `${kind}, ${size}`,
        ]);
        return [(0,_shared_format_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .renderDetails */ .PL)(`${lock}: ${(0,_lockfile_lock_diff_js__WEBPACK_IMPORTED_MODULE_1__/* .summarizeChanges */ .N)(changes)}`, (0,_shared_format_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .renderTable */ .bo)(['package', 'before', 'after', 'change'], rows))];
    });
}
function renderDrift(drift) {
    if (drift.length === 0)
        return [];
    const rows = drift.map(({ package: name, versions }) => [name, formatVersions(versions)]);
    return ['### Versions that differ between layers', (0,_shared_format_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .renderTable */ .bo)(['package', 'versions'], rows)];
}
function formatVersions(versions) {
    return Object.entries(versions)
        .map(([layer, version]) => `${layer} ${version}`)
        .join(', ');
}


/***/ }),

/***/ 19506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pl: () => (/* binding */ parseIncludes),
/* harmony export */   _n: () => (/* binding */ unquote),
/* harmony export */   yD: () => (/* binding */ includedPath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _shared_requirements_requirement_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70912);
/* harmony import */ var _variables_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95342);



const includePattern = /^(?:(-r|--requirement)|(-c|--constraint))(?:\s*=\s*|\s+|(?=[^-=\s]))(.+)$/;
/** Parses the `-r` and `-c` lines of a requirements file in every spelling that pip accepts. */
function parseIncludes(text, env = {}) {
    return (0,_shared_requirements_requirement_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .splitLogicalLines */ .v)(text).flatMap(({ text: statement, line }) => {
        const [, requirement, , target] = includePattern.exec(statement) ?? [];
        if (target === undefined)
            return [];
        const kind = requirement === undefined ? 'constraint' : 'requirement';
        return [{ kind, target: (0,_variables_js__WEBPACK_IMPORTED_MODULE_2__/* .expandVariables */ .i7)(unquote(target.trim()), env), line }];
    });
}
/** Resolves an include against the file that contains it. Both paths are relative to the workspace, with forward slashes. */
function includedPath(from, target) {
    return node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(from), target.replaceAll('\\', '/')));
}
/** Removes one pair of quotes. */
function unquote(text) {
    return /^(["'])(.*)\1$/.exec(text)?.[2] ?? text;
}


/***/ }),

/***/ 96269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ parseLocalPaths)
/* harmony export */ });
/* harmony import */ var _shared_requirements_requirement_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70912);
/* harmony import */ var _includes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19506);
/* harmony import */ var _variables_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95342);



/**
 * Finds the lines that require something by its path: `-e .`, `./pkg[extra]`, `name @ file:./pkg`, `./dist/x.whl`.
 * Source: pip, "Requirements File Format" and "Local project installs".
 */
function parseLocalPaths(text, env) {
    return (0,_shared_requirements_requirement_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .splitLogicalLines */ .v)(text).flatMap(({ text: statement, line }) => {
        const [, editable] = /^(?:-e|--editable)(?:\s*=\s*|\s+)(.+)$/.exec(statement) ?? [];
        const [, directReference] = /^[A-Za-z0-9][\w.-]*\s*(?:\[[^\]]*\])?\s*@\s*(\S+)/.exec(statement) ?? [];
        const written = withoutExtrasAndMarker((0,_includes_js__WEBPACK_IMPORTED_MODULE_0__/* .unquote */ ._n)((editable ?? directReference ?? statement).trim()));
        const target = (0,_variables_js__WEBPACK_IMPORTED_MODULE_2__/* .expandVariables */ .i7)(written, env);
        return isLocal(target, editable !== undefined) ? [{ target, written, line }] : [];
    });
}
function withoutExtrasAndMarker(requirement) {
    const path = requirement.replace(/\s+;.*$|\s+--.*$/, '').replace(/#.*$/, '');
    return (0,_includes_js__WEBPACK_IMPORTED_MODULE_0__/* .unquote */ ._n)(path.replace(/\[[^\]]*\]\s*$/, '').trim());
}
/** Source: pip, `FileFormats.ARCHIVE_EXTENSIONS`. */
const archivePattern = /^[^:\s]+\.(whl|zip|tar|tgz|tbz|txz|tlz|tar\.(gz|bz2|xz|lz|lzma))$/i;
/** A folder without `./`; an unset variable may be anything. Source: pip, `_looks_like_path`; uv, `looks_like_unnamed_requirement`. */
const folderPattern = /^[^\s:;@<>=!~,'"()[\]#$]+\/[^:;@<>=!~,'"()[\]#$]*$/;
function isLocal(target, isEditable) {
    if (target.startsWith('-'))
        return false;
    if (/^file:/i.test(target))
        return true;
    if (/^\.{0,2}[\\/]|^\.{1,2}$/.test(target) || archivePattern.test(target) || folderPattern.test(target))
        return true;
    return isEditable && !/^[\w+.-]+:\/\//.test(target);
}


/***/ }),

/***/ 25582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ findConflictMarker)
/* harmony export */ });
/** The first line with a marker of a merge conflict, from 1; 0 if there is none. No requirement or setting begins like that. */
function findConflictMarker(text) {
    return text.split('\n').findIndex((each) => /^(<{7}|={7}|>{7})( |\r?$)/.test(each)) + 1;
}


/***/ }),

/***/ 46440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ rebaseToWorkspace),
/* harmony export */   s: () => (/* binding */ rebaseToFile)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _local_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96269);


/** Rewrites the local paths of a file, which are relative to its folder, to be relative to the workspace, as engines need them. */
function rebaseToWorkspace(file, text, env) {
    return rewritePaths(text, env, (path) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(file), path));
}
/** Rewrites the local paths of a file, which are relative to the workspace, to be relative to its folder. */
function rebaseToFile(file, text, env) {
    return rewritePaths(text, env, (path) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.relative(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(file), path));
}
function rewritePaths(text, env, rebase) {
    const lines = text.split('\n');
    for (const path of (0,_local_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .parseLocalPaths */ .d)(text, env)) {
        const rebased = rebasePath(path.target, rebase);
        if (rebased === undefined)
            continue;
        const index = findWrittenLine(lines, path);
        const line = lines[index];
        if (line !== undefined)
            lines[index] = replaceAfterPrefix(line, path.written, rebased);
    }
    return lines.join('\n');
}
/** The new path; undefined for an absolute one. The prefix `file:` stays. */
function rebasePath(target, rebase) {
    const [, prefix = '', path = ''] = /^(file:(?!\/\/))?(.*)$/i.exec(target) ?? [];
    if (/^file:\/\//i.test(target) || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(path))
        return undefined;
    const rebased = rebase(path.replaceAll('\\', '/')).replace(/(?<=.)\/$/, '');
    if (rebased === '' || rebased === '.')
        return `${prefix}.`;
    return rebased.startsWith('../') || rebased === '..' ? prefix + rebased : `${prefix}./${rebased}`;
}
/** A statement may continue on further lines. */
function findWrittenLine(lines, { line, written }) {
    for (let index = line - 1; index < lines.length; index++) {
        if (lines[index]?.slice(prefixLength(lines[index] ?? '')).includes(written) === true)
            return index;
        if (lines[index]?.trimEnd().endsWith('\\') !== true)
            break;
    }
    return -1;
}
function replaceAfterPrefix(line, written, replacement) {
    const start = line.indexOf(written, prefixLength(line));
    return line.slice(0, start) + replacement + line.slice(start + written.length);
}
/** The length of what comes before a path: an option, or a name with `@`. */
function prefixLength(line) {
    return /^\s*(?:(?:-e|--editable)\b\s*=?\s*|[A-Za-z0-9][\w.-]*\s*(?:\[[^\]]*\])?\s*@\s*)?/.exec(line)?.[0].length ?? 0;
}


/***/ }),

/***/ 95342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ch: () => (/* binding */ readVariables),
/* harmony export */   i7: () => (/* binding */ expandVariables),
/* harmony export */   se: () => (/* binding */ restoreVariables)
/* harmony export */ });
/* harmony import */ var _shared_requirements_requirement_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70912);

/** Replaces `${NAME}` as pip does: upper case, digits and underscore only; unset variables stay as written. */
function expandVariables(text, env) {
    return text.replaceAll(/\$\{([A-Z0-9_]+)\}/g, (whole, name) => env[name] ?? whole);
}
/**
 * The variables that a requirements file uses, with their values: its text alone does not say what it requires. Variables in the
 * credentials of a URL are left out, because they do not change which packages are found.
 */
function readVariables(text, env) {
    const statements = (0,_shared_requirements_requirement_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .splitLogicalLines */ .v)(text).map((statement) => statement.text.replaceAll(/\/\/[^/\s@]*@/g, '//'));
    const names = statements.flatMap((each) => [...each.matchAll(/\$\{([A-Z0-9_]+)\}/g)].map(([, name = '']) => name));
    return Object.fromEntries([...new Set(names)].sort().map((name) => [name, env[name] ?? '']));
}
/**
 * Writes the variables in the addresses of a lock again as its sources do: engines write their values, which may be secrets. The
 * reference and the fragment of an address may differ, because engines resolve them.
 */
function restoreVariables(lock, sources, env) {
    let restored = lock;
    for (const source of sources) {
        for (const [address] of source.matchAll(/[a-z][a-z+]*:\/\/[^\s#;'"]*\$\{[A-Z0-9_]+\}[^\s#;'"]*/gi)) {
            const written = address.startsWith('git+') ? withoutReference(address) : address;
            const value = expandVariables(written, env);
            if (value !== written)
                restored = restored.replaceAll(value, written);
        }
    }
    return restored;
}
function withoutReference(address) {
    return /^[^:]+:\/\/(?:[^\s/]*@)?[^@]*/.exec(address)?.[0] ?? address;
}


/***/ }),

/***/ 75676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ digestBody),
/* harmony export */   M: () => (/* binding */ digestText)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _leading_comments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99527);


/** The digest of a file without its leading comments; for a lock, the digest of what it pins. */
function digestBody(text) {
    return digestText((0,_leading_comments_js__WEBPACK_IMPORTED_MODULE_1__/* .splitLeadingComments */ .h)(text).body);
}
/** The first 16 hexadecimal digits of a text's SHA-256. Line endings and trailing spaces do not count. */
function digestText(text) {
    const normalized = text
        .replace(/^\uFEFF/, '')
        .split(/\r?\n/)
        .map((line) => line.trimEnd())
        .join('\n')
        .trimEnd();
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(normalized).digest('hex').slice(0, 16);
}


/***/ }),

/***/ 96166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ readDirectRequirements)
/* harmony export */ });
/* harmony import */ var _shared_requirements_pep508_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49501);
/* harmony import */ var _shared_requirements_requirement_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70912);


/**
 * Reads every statement of a source, of the files it includes, and of the constraint files of all layers. What a constraint file includes
 * with `-r` are requirements for pip, and constraints for uv. Source: pip, `RequirementsFileParser._parse_and_recurse`; uv,
 * `RequirementsTxt::parse`.
 */
function readDirectRequirements(source, { files, constraints, dialect }) {
    const direct = [];
    const others = [];
    const visited = new Set();
    const visit = (path, constraint) => {
        const file = files.get(path);
        const key = `${path} ${constraint}`;
        if (file === undefined || visited.has(key))
            return;
        visited.add(key);
        if (file.opaque) {
            others.push(path);
            return;
        }
        const includeLines = new Set(file.includes.map(({ line }) => line));
        for (const { text, line } of (0,_shared_requirements_requirement_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .splitLogicalLines */ .v)(file.text)) {
            const requirement = (0,_shared_requirements_pep508_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRequirement */ .p)(dialect === 'pip' ? withoutHashes(text) : text);
            if (requirement !== undefined)
                direct.push({ requirement, file: path, line, constraint });
            else if (!includeLines.has(line))
                others.push(text);
        }
        for (const include of file.includes)
            visit(include.path, include.kind === 'constraint' || (constraint && dialect === 'uv'));
    };
    visit(source, false);
    for (const path of constraints)
        visit(path, true);
    return { direct, others };
}
/** A pin without its hashes, as in an included lock: pip-compile only compares files with them, whereas uv may write them again. */
function withoutHashes(statement) {
    return statement.replace(/(?:\s+--hash[=\s]\S+)+$/, '');
}


/***/ }),

/***/ 77459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ discoverLayers)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75689);
/* harmony import */ var _shared_requirements_pylock_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3313);
/* harmony import */ var _dependency_groups_group_source_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(17527);
/* harmony import */ var _dependency_groups_parse_groups_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64431);
/* harmony import */ var _dependency_groups_select_groups_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5821);
/* harmony import */ var _path_patterns_requirements_folders_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(47623);
/* harmony import */ var _platforms_platform_layers_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(12774);
/* harmony import */ var _project_extras_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(88859);
/* harmony import */ var _read_file_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(86763);












/** Finds the layers below the requirements directories, adds the extra sources, and applies the selection. */
async function discoverLayers(workspace, selection) {
    const { directory, folders, layers, extraSources, groups, format } = selection;
    const sources = [
        ...(folders === undefined ? await findSources(workspace, directory) : await findSourcesInFolders(workspace, folders)),
        ...(await Promise.all(extraSources.map(async (extra) => await findExtraSource(workspace, directory, extra)))),
        ...(await findGroups(workspace, directory, groups)),
    ];
    const found = sources.map((source) => withFormat(source, format));
    if (found.length === 0) {
        const searched = folders ?? directory;
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`No requirements were found in ${searched}`, {
            why: `Neither ${node_path__WEBPACK_IMPORTED_MODULE_2__.posix.join(searched, 'in')}/*.in nor ${node_path__WEBPACK_IMPORTED_MODULE_2__.posix.join(searched, '*.in')} exists`,
            fix: 'Set `directory`, or `groups` for the dependency groups of pyproject.toml',
        });
    }
    rejectSharedLocks(found);
    const selected = (0,_platforms_platform_layers_js__WEBPACK_IMPORTED_MODULE_10__/* .addPlatforms */ .Gw)(selectLayers(found, layers, folders ?? directory), selection.platforms ?? []);
    rejectSharedLocks(selected);
    return selected;
}
/**
 * All `*.in` below the directory, by name. A folder called `in` is left out of the lock's path: `in/x.in` and `x.in` give `x.txt`,
 * `in/gpu/x.in`, `gpu/in/x.in` and `gpu/x.in` give `gpu/x.txt`. In the workspace itself only `in` is searched.
 */
async function findSources(workspace, directory) {
    const found = [];
    const search = async (folder) => {
        const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(workspace, directory, folder), { withFileTypes: true });
        for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
            if (entry.name.startsWith('.'))
                continue;
            const path = node_path__WEBPACK_IMPORTED_MODULE_2__.posix.join(folder, entry.name);
            if (entry.isDirectory()) {
                if (directory !== '.' || path.split('/')[0] === 'in')
                    await search(path);
            }
            else if (entry.name.endsWith('.in') && entry.name !== 'MANIFEST.in') {
                found.push(layerFromPath(directory, path));
            }
        }
    };
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(workspace, directory)))
        await search('');
    const isBelowIn = ({ source }) => node_path__WEBPACK_IMPORTED_MODULE_2__.posix.relative(directory, source).split('/').includes('in');
    return [...found.filter(isBelowIn), ...found.filter((layer) => !isBelowIn(layer))];
}
async function findExtraSource(workspace, directory, extra) {
    const { name, source, extras } = extra;
    const isAll = extras?.includes(_project_extras_js__WEBPACK_IMPORTED_MODULE_8__/* .allExtras */ .fw) === true;
    const named = isAll ? await (0,_project_extras_js__WEBPACK_IMPORTED_MODULE_8__/* .listProjectExtras */ .bJ)(workspace, source) : extras;
    if (!isAll)
        await (0,_project_extras_js__WEBPACK_IMPORTED_MODULE_8__/* .rejectUnknownExtras */ .d1)(workspace, source, extras ?? []);
    return { name, source, folder: directory, lock: node_path__WEBPACK_IMPORTED_MODULE_2__.posix.join(directory, `${name}.txt`), extras: named };
}
async function findSourcesInFolders(workspace, pattern) {
    const folders = await (0,_path_patterns_requirements_folders_js__WEBPACK_IMPORTED_MODULE_7__/* .findRequirementsFolders */ .X)(workspace, pattern);
    const found = await Promise.all(folders.map(async ({ folder, prefix }) => {
        const sources = await findSources(workspace, folder);
        return sources.map((source) => ({ ...source, name: node_path__WEBPACK_IMPORTED_MODULE_2__.posix.join(prefix, source.name) }));
    }));
    return found.flat();
}
/** The selected dependency groups. A group of another folder has the name of the folder before its own: `packages/core/dev`. */
async function findGroups(workspace, directory, patterns) {
    const groupsOf = new Map();
    for (const file of new Set(patterns.map((pattern) => pattern.file))) {
        const text = await (0,_read_file_js__WEBPACK_IMPORTED_MODULE_9__/* .readWorkspaceText */ .t)(workspace, file);
        groupsOf.set(file, [...(await (0,_dependency_groups_parse_groups_js__WEBPACK_IMPORTED_MODULE_5__/* .parseGroups */ .O)(file, text)).groups.keys()]);
    }
    return (0,_dependency_groups_select_groups_js__WEBPACK_IMPORTED_MODULE_6__/* .selectGroups */ .B)(patterns, groupsOf).map(({ file, group }) => {
        const name = node_path__WEBPACK_IMPORTED_MODULE_2__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_2__.posix.dirname(file), group);
        const source = (0,_dependency_groups_group_source_js__WEBPACK_IMPORTED_MODULE_11__/* .formatGroupSource */ .A)({ file, group });
        return { name, source, folder: directory, lock: node_path__WEBPACK_IMPORTED_MODULE_2__.posix.join(directory, `${name}.txt`), extras: undefined };
    });
}
function layerFromPath(directory, path) {
    const folders = path.split('/').slice(0, -1);
    const inFolder = folders.indexOf('in');
    const name = node_path__WEBPACK_IMPORTED_MODULE_2__.posix.join(...folders.filter((_, index) => index !== inFolder), node_path__WEBPACK_IMPORTED_MODULE_2__.posix.basename(path, '.in'));
    const source = node_path__WEBPACK_IMPORTED_MODULE_2__.posix.join(directory, path);
    return { name, source, folder: directory, lock: node_path__WEBPACK_IMPORTED_MODULE_2__.posix.join(directory, `${name}.txt`), extras: undefined };
}
function withFormat(layer, format) {
    if (format === 'requirements')
        return layer;
    const pylock = (0,_shared_requirements_pylock_path_js__WEBPACK_IMPORTED_MODULE_4__/* .pylockPath */ .O)(layer.lock);
    return format === 'both' ? { ...layer, pylock } : { ...layer, lock: pylock };
}
function rejectSharedLocks(found) {
    const second = found.find((layer, index) => found.findIndex(({ lock }) => lock === layer.lock) !== index);
    if (second === undefined)
        return;
    const first = found.find(({ lock }) => lock === second.lock);
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`Two sources would be compiled into ${second.lock}`, {
        why: `${second.source} has the same name as ${first?.source ?? 'another file'}`,
        fix: 'Rename one of them',
        at: { file: second.source },
    });
}
/** `name` takes only these layers, `!name` takes all others. */
function selectLayers(found, words, directory) {
    const excluded = words.filter((word) => word.startsWith('!')).map((word) => word.slice(1));
    const included = words.filter((word) => !word.startsWith('!'));
    const unknown = [...included, ...excluded].filter((name) => !found.some((layer) => layer.name === name));
    const fix = `The layers are ${found.map(({ name }) => name).join(', ')}`;
    if (unknown.length > 0) {
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InputValueError */ .uH('layers', `names ${unknown.join(', ')}, which is not a layer of ${directory}`, { fix });
    }
    const selected = found.filter(({ name }) => !excluded.includes(name) && (included.length === 0 || included.includes(name)));
    if (selected.length === 0)
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InputValueError */ .uH('layers', 'excludes every layer', { fix });
    return selected;
}


/***/ }),

/***/ 21425:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BP: () => (/* binding */ groupByAgreement),
/* harmony export */   XM: () => (/* binding */ isJoint),
/* harmony export */   o: () => (/* binding */ groupJointLayers)
/* harmony export */ });
/** Whether a layer has to agree with other layers on every version. */
function isJoint({ resolution, independentLayers }, layer) {
    return resolution !== 'independent' && !independentLayers.includes(layer);
}
/** The layers that have to agree with each other, group by group. A group that includes locks of another one follows it. */
function groupJointLayers(layers, joint) {
    const jointLayers = layers.filter(({ name }) => isJoint(joint, name));
    return includedFirst(groupByAgreement(jointLayers, joint));
}
/** Layers whose versions may be compared: all, or those of one directory, but never for different platforms. */
function groupByAgreement(layers, { resolution }) {
    return [
        ...Map.groupBy(layers, ({ folder, platform = '' }) => `${platform} ${resolution === 'per-folder' ? folder : ''}`).values(),
    ];
}
function includedFirst(groups) {
    const pending = new Set(groups);
    const ordered = [];
    while (pending.size > 0) {
        const next = [...pending].find((group) => ![...pending].some((other) => other !== group && includesLock(group, other)));
        const group = next ?? [...pending][0] ?? [];
        pending.delete(group);
        ordered.push(group);
    }
    return ordered;
}
function includesLock(group, other) {
    return group.some(({ closure }) => other.some(({ lock }) => closure.includes(lock)));
}


/***/ }),

/***/ 9335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V_: () => (/* binding */ shownLock),
/* harmony export */   p1: () => (/* binding */ workingLock),
/* harmony export */   tY: () => (/* binding */ lockFiles)
/* harmony export */ });
/** The paths of all files that are compiled from a source. */
function lockFiles({ lock, pylock }) {
    return pylock === undefined ? [lock] : [lock, pylock];
}
/** The path in the sandbox of the `requirements.txt` with which a resolution works in place of a `pylock.toml`. */
function workingLock(pylock) {
    return `.compile-reqs-locks/${pylock}.txt`;
}
/** The path of a lock as users know it. */
function shownLock(path) {
    return path.replace(/^\.compile-reqs-locks\/(.*)\.txt$/, '$1');
}


/***/ }),

/***/ 99527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ splitLeadingComments)
/* harmony export */ });
/** Splits a text at the first line that is neither empty nor a comment. */
function splitLeadingComments(text) {
    const lines = text.replaceAll('\r\n', '\n').split('\n');
    const first = lines.findIndex((line) => line.trim() !== '' && !line.startsWith('#'));
    const end = first < 0 ? lines.length : first;
    return { header: lines.slice(0, end).join('\n'), body: lines.slice(end).join('\n') };
}


/***/ }),

/***/ 89829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   el: () => (/* binding */ findProjectFiles),
/* harmony export */   iT: () => (/* binding */ resolveLocal),
/* harmony export */   jW: () => (/* binding */ describeLocal),
/* harmony export */   x6: () => (/* binding */ projectFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73136);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75689);
/* harmony import */ var _shared_files_paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27468);





/** Files in which a project declares what it requires. */
const projectFiles = ['pyproject.toml', 'setup.py', 'setup.cfg'];
/**
 * Resolves a local path. pip and uv resolve such paths against their working directory, which is the workspace; with
 * `relative-paths: file`, they are relative to the folder of the file.
 */
function resolveLocal({ workspace, relativePaths }, from, { target, line }) {
    const at = { file: from, line };
    const base = relativePaths === 'file' ? node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(from) : '.';
    const absolute = absolutePath((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, base), target);
    if (absolute === undefined)
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${from}:${line} names ${target}, which is not the URL of a local file`, {
            why: target.includes('${') ? 'A variable in it is not set' : '',
            fix: 'Write a path such as `./dist/x.whl`, or `file:///` and an absolute path',
            at,
        });
    const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(absolute, { throwIfNoEntry: false });
    const isOutside = !(0,_shared_files_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .isInside */ .FK)(workspace, (0,_shared_files_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .resolveExistingPrefix */ .CN)(absolute));
    if (isOutside || stats === undefined) {
        const problem = isOutside ? 'is outside the workspace' : 'does not exist';
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${from}:${line} names ${target}, which ${problem}`, {
            why: explainResolution({ workspace, relativePaths }, from, absolute),
            fix: suggestBase({ workspace, relativePaths }, from, target),
            at,
        });
    }
    const path = (0,_shared_files_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .relativePosixPath */ .TS)(workspace, absolute);
    const local = describeLocal(workspace, path);
    if (local.files.length > 0)
        return local;
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${from}:${line} names ${target}, which is not a Python project`, {
        why: `It contains none of ${projectFiles.join(', ')}`,
        fix: 'Correct the path',
        at,
    });
}
/** The project or archive at a path that exists. */
function describeLocal(workspace, path) {
    if (!(0,_shared_files_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .isKind */ .VF)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, path), 'directory'))
        return { folder: undefined, files: [path] };
    return { folder: path, files: findProjectFiles(workspace, path) };
}
function explainResolution({ workspace, relativePaths }, from, absolute) {
    const path = (0,_shared_files_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .isInside */ .FK)(workspace, absolute) ? (0,_shared_files_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .relativePosixPath */ .TS)(workspace, absolute) : absolute;
    const folder = relativePaths === 'file' ? node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(from) : 'the workspace';
    return `It resolves to ${path}, because such paths are relative to ${folder} (\`relative-paths: ${relativePaths}\`)`;
}
/** The other base, if the path exists there. */
function suggestBase({ workspace, relativePaths }, from, target) {
    const other = relativePaths === 'file' ? 'root' : 'file';
    const absolute = absolutePath((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, other === 'file' ? node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(from) : '.'), target);
    if (absolute === undefined || !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(absolute) || !(0,_shared_files_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .isInside */ .FK)(workspace, (0,_shared_files_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .resolveExistingPrefix */ .CN)(absolute)))
        return 'Correct the path';
    const path = (0,_shared_files_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .relativePosixPath */ .TS)(workspace, absolute);
    const written = relativePaths === 'file' ? node_path__WEBPACK_IMPORTED_MODULE_1__.posix.relative(node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(from), path) : `./${path}`;
    return `Write \`${written}\`, or set \`relative-paths: ${other}\``;
}
/** The existing files of a project that declare what it requires. */
function findProjectFiles(workspace, folder) {
    return projectFiles.map((name) => node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(folder, name)).filter((path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, path)));
}
/** Undefined if the URL names another machine, or no valid path. Source: RFC 8089, section 2. */
function absolutePath(base, target) {
    if (/^file:\/\//i.test(target))
        return pathOfUrl(target);
    const path = /^file:/i.test(target) ? decodePath(target.slice('file:'.length)) : target;
    if (path === undefined)
        return undefined;
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path) ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(base, path);
}
/** The path in a URL, in which a space is `%20`. */
function decodePath(path) {
    try {
        return decodeURIComponent(path);
    }
    catch {
        return undefined;
    }
}
function pathOfUrl(url) {
    try {
        return (0,node_url__WEBPACK_IMPORTED_MODULE_2__.fileURLToPath)(url);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 88859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bJ: () => (/* binding */ listProjectExtras),
/* harmony export */   d1: () => (/* binding */ rejectUnknownExtras),
/* harmony export */   fw: () => (/* binding */ allExtras)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _shared_config_config_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88655);
/* harmony import */ var _shared_config_parse_toml_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93005);
/* harmony import */ var _shared_config_toml_values_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(18014);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75689);
/* harmony import */ var _shared_requirements_normalize_name_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(61716);
/* harmony import */ var _read_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86763);







/** The word for all extras: `web = pyproject.toml[*]`. */
const allExtras = '*';
/**
 * Lists the extras that a `pyproject.toml` declares, in the order of the file. Rejects a project whose build computes its extras.
 * Source: PyPA, "pyproject.toml specification", `optional-dependencies` and `dynamic`.
 */
async function listProjectExtras(workspace, path) {
    const { project } = await (0,_shared_config_parse_toml_js__WEBPACK_IMPORTED_MODULE_2__/* .parseToml */ .M)(await (0,_read_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readWorkspaceText */ .t)(workspace, path), path);
    const { dynamic, 'optional-dependencies': optional } = (project ?? {});
    if (Array.isArray(dynamic) && dynamic.includes('optional-dependencies'))
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${path} does not list its extras, because \`optional-dependencies\` is dynamic`, {
            fix: 'Name each extra in `extra-sources`, such as `web = pyproject.toml[web]`',
            at: { file: path },
        });
    return typeof optional === 'object' && optional !== null ? Object.keys(optional) : [];
}
/**
 * Rejects an extra that a `pyproject.toml` does not declare: pip-compile would only leave it out. A project without `[project]`, or
 * whose build computes its extras, is not checked.
 */
async function rejectUnknownExtras(workspace, path, extras) {
    if (extras.length === 0 || node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(path) !== 'pyproject.toml')
        return;
    const { project } = await (0,_shared_config_parse_toml_js__WEBPACK_IMPORTED_MODULE_2__/* .parseToml */ .M)(await (0,_read_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readWorkspaceText */ .t)(workspace, path), path);
    if (!(0,_shared_config_toml_values_js__WEBPACK_IMPORTED_MODULE_5__/* .isTomlTable */ .z_)(project))
        return;
    const { dynamic, 'optional-dependencies': optional } = project;
    if (Array.isArray(dynamic) && dynamic.includes('optional-dependencies'))
        return;
    const known = (0,_shared_config_toml_values_js__WEBPACK_IMPORTED_MODULE_5__/* .isTomlTable */ .z_)(optional) ? Object.keys(optional) : [];
    const unknown = extras.find((extra) => !known.some((each) => (0,_shared_requirements_normalize_name_js__WEBPACK_IMPORTED_MODULE_6__/* .normalizeName */ .P)(each) === (0,_shared_requirements_normalize_name_js__WEBPACK_IMPORTED_MODULE_6__/* .normalizeName */ .P)(extra)));
    if (unknown === undefined)
        return;
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InputValueError */ .uH('extra-sources', `names the extra ${unknown}, which ${path} does not declare`, {
        fix: known.length === 0 ? `Add it to \`[project.optional-dependencies]\` of ${path}` : (0,_shared_config_config_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .a)(unknown, known),
    });
}


/***/ }),

/***/ 86763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ readWorkspaceFile),
/* harmony export */   t: () => (/* binding */ readWorkspaceText)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75689);
/* harmony import */ var _shared_files_read_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96148);




/** Reads a file of the workspace. Throws a `UserError` with its path if it is a directory or not readable. */
async function readWorkspaceFile(workspace, path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, path));
    }
    catch (error) {
        const code = error.code;
        const why = code === 'EISDIR' ? 'It is a directory' : (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error).replaceAll(`${workspace}/`, '');
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${path} cannot be read`, { why, at: { file: path } });
    }
}
/** Reads a file of UTF-8 text of the workspace, without its byte order mark. Throws a `UserError` with its path if it cannot be read. */
async function readWorkspaceText(workspace, path) {
    return (0,_shared_files_read_text_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeUtf8 */ ._6)(await readWorkspaceFile(workspace, path), path);
}


/***/ }),

/***/ 17521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ unreadDigest),
/* harmony export */   Ve: () => (/* binding */ readRemoteFile),
/* harmony export */   Vx: () => (/* binding */ isRemote),
/* harmony export */   _8: () => (/* binding */ unreadFile),
/* harmony export */   mR: () => (/* binding */ downloadText)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75689);
/* harmony import */ var _requirements_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76735);


/** The digest of a remote file that was not read. It equals every digest, because checking works without the network. */
const unreadDigest = 'unread';
/** A remote constraint file that is not read. */
const unreadFile = {
    text: '',
    written: '',
    digest: unreadDigest,
    includes: [],
    localPaths: [],
    opaque: true,
};
function isRemote(path) {
    return /^https?:\/\//i.test(path);
}
/** Reads a remote constraint file. `at` is the line that includes it. */
async function readRemoteFile(fetchText, url, at) {
    const where = `${at.file}:${at.line ?? 1}`;
    const text = await fetchText(url).catch((error) => {
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${where} includes ${url}, which could not be read`, {
            why: (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error),
            fix: 'Correct the address, or keep a copy of the file in the repository',
            at,
        });
    });
    const file = (0,_requirements_file_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRequirementsFile */ .wu)(url, text, {});
    if (file.includes.length === 0 && file.localPaths.length === 0)
        return file;
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${where} includes ${url}, which names more files`, {
        fix: 'Keep copies of the files in the repository',
        at,
    });
}
/** Downloads text, through the proxy of the environment. Transient failures are retried. */
async function downloadText(url) {
    const { HttpClient } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(4942)]).then(__webpack_require__.bind(__webpack_require__, 44942));
    const client = new HttpClient('eleanor', [], { allowRetries: true, maxRetries: 2, socketTimeout: 30_000 });
    const response = await client.get(url);
    const { statusCode = 0, statusMessage = '' } = response.message;
    if (statusCode !== 200)
        throw new Error(`the server responded ${statusCode} ${statusMessage}`.trimEnd());
    return await response.readBody();
}


/***/ }),

/***/ 76735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  wu: () => (/* binding */ parseRequirementsFile),
  wJ: () => (/* binding */ readOpaqueFile),
  JB: () => (/* binding */ readRequirementsFile)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.work/compiled/shared/src/errors.js
var errors = __webpack_require__(75689);
// EXTERNAL MODULE: ./.work/compiled/shared/src/files/paths.js
var paths = __webpack_require__(27468);
// EXTERNAL MODULE: ./.work/compiled/shared/src/files/read-text.js
var read_text = __webpack_require__(96148);
// EXTERNAL MODULE: ./.work/compiled/action-compile-reqs/src/dependency-groups/group-source.js
var group_source = __webpack_require__(17527);
// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
// EXTERNAL MODULE: ./.work/compiled/shared/src/config/toml-values.js
var toml_values = __webpack_require__(18014);
// EXTERNAL MODULE: ./.work/compiled/shared/src/requirements/normalize-name.js
var normalize_name = __webpack_require__(61716);
// EXTERNAL MODULE: ./.work/compiled/shared/src/requirements/pep508.js
var pep508 = __webpack_require__(49501);
;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/dependency-groups/group-text.js






/**
 * Writes a group as a requirements file: an included group becomes a `-r` line. Rejects what is neither a requirement nor
 * `{include-group = "name"}`, and groups that include each other in a cycle. Source: PEP 735, "Specification".
 */
function groupAsRequirements(table, group) {
    rejectCycle(table, group, []);
    const elements = readElements(table, group);
    const lines = elements.map(({ text, include }) => include === undefined ? text : `-r ${(0,posix_.basename)((0,group_source/* formatGroupSource */.A)({ file: table.file, group: include }))}`);
    return { text: lines.map((line) => `${line}\n`).join(''), lines: elements.map(({ line }) => line) };
}
function readElements({ file, groups }, group) {
    const found = groups.get(group);
    if (found === undefined)
        throw new Error(`${file} has no group ${group}`);
    if (!Array.isArray(found.elements))
        throw new errors/* UserError */.yo(`${file}:${found.line}: the group \`${found.name}\` is not a list`, {
            at: { file, line: found.line },
        });
    return found.elements.map((element, index) => {
        const line = found.lines[index] ?? found.line;
        return { ...readElement(element, `${file}:${line}`, { file, line }), line };
    });
}
function readElement(element, where, at) {
    if (typeof element === 'string') {
        if ((0,pep508/* parseRequirement */.p)(element) === undefined)
            throw new errors/* UserError */.yo(`${where}: \`${element}\` is not a requirement`, {
                fix: 'Use a requirement such as `numpy>=2`; a group cannot contain options or paths',
                at,
            });
        return { text: element.replaceAll(/\s+/g, ' ').trim(), include: undefined };
    }
    const include = (0,toml_values/* isTomlTable */.z_)(element) ? element['include-group'] : undefined;
    if (!(0,toml_values/* isTomlTable */.z_)(element) || Object.keys(element).length !== 1 || typeof include !== 'string')
        throw new errors/* UserError */.yo(`${where}: an element of a group is neither a requirement nor \`{include-group = "name"}\``, { at });
    return { text: '', include: (0,normalize_name/* normalizeName */.P)(include) };
}
function rejectCycle(table, group, chain) {
    for (const { include, line } of readElements(table, group)) {
        if (include === undefined)
            continue;
        const at = { file: table.file, line };
        if (!table.groups.has(include))
            throw new errors/* UserError */.yo(`${table.file}:${line} includes the group ${include}, which does not exist`, {
                fix: `The groups are ${[...table.groups.keys()].join(', ')}`,
                at,
            });
        const path = [...chain, group];
        if (path.includes(include))
            throw new errors/* UserError */.yo(`The groups form a cycle: ${[...path.slice(path.indexOf(include)), include].join(' -> ')}`, {
                fix: 'Remove one of these includes',
                at,
            });
        rejectCycle(table, include, path);
    }
}

// EXTERNAL MODULE: ./.work/compiled/action-compile-reqs/src/dependency-groups/parse-groups.js + 1 modules
var parse_groups = __webpack_require__(64431);
// EXTERNAL MODULE: ./.work/compiled/action-compile-reqs/src/requirement-lines/includes.js
var includes = __webpack_require__(19506);
// EXTERNAL MODULE: ./.work/compiled/action-compile-reqs/src/requirement-lines/local-paths.js
var local_paths = __webpack_require__(96269);
// EXTERNAL MODULE: ./.work/compiled/action-compile-reqs/src/requirement-lines/rebase-local-paths.js
var rebase_local_paths = __webpack_require__(46440);
// EXTERNAL MODULE: ./.work/compiled/action-compile-reqs/src/requirement-lines/variables.js
var requirement_lines_variables = __webpack_require__(95342);
// EXTERNAL MODULE: ./.work/compiled/action-compile-reqs/src/requirements/digest.js
var requirements_digest = __webpack_require__(75676);
// EXTERNAL MODULE: ./.work/compiled/action-compile-reqs/src/requirements/read-file.js
var read_file = __webpack_require__(86763);
;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/requirements/requirements-file.js













/** Reads a requirements file; `path` is relative to the workspace. Rejects files outside the workspace, remote includes, and text that is not UTF-8. */
async function readRequirementsFile({ workspace, relativePaths }, path, env) {
    const group = (0,group_source/* parseGroupSource */.U)(path);
    if (group === undefined)
        requireInside(workspace, path);
    const file = group === undefined
        ? parseRequirementsFile(path, await (0,read_file/* readWorkspaceText */.t)(workspace, path), env)
        : await readGroup(workspace, path, group, env);
    return relativePaths === 'file' ? { ...file, text: (0,rebase_local_paths/* rebaseToWorkspace */.n)(path, file.text, env) } : file;
}
/** Reads a dependency group as a requirements file. The settings of its project count as a part of it. */
async function readGroup(workspace, path, { file, group }, env) {
    const table = await (0,parse_groups/* parseGroups */.O)(file, (await readOpaqueFile(workspace, file)).text);
    const { text, lines } = groupAsRequirements(table, group);
    const parsed = parseRequirementsFile(path, text, env);
    return {
        ...parsed,
        digest: (0,requirements_digest/* digestText */.M)(JSON.stringify([parsed.digest, table.settings])),
        origin: { file, lines, hasSources: table.hasSources },
    };
}
/**
 * Reads a file that only the engine parses, such as `pyproject.toml` or a wheel. TOML is UTF-8; a `setup.py` may have another encoding.
 * Source: TOML 1.0; PEP 263.
 */
async function readOpaqueFile(workspace, path) {
    requireInside(workspace, path);
    const text = path.endsWith('.toml')
        ? await (0,read_file/* readWorkspaceText */.t)(workspace, path)
        : (0,read_text/* decodeForComparison */.zm)(await (0,read_file/* readWorkspaceFile */.s)(workspace, path));
    return { text, written: text, digest: (0,requirements_digest/* digestBody */.L)(text), includes: [], localPaths: [], opaque: true };
}
/** Parses the text of a requirements file. */
function parseRequirementsFile(path, text, env) {
    return {
        text,
        written: text,
        digest: digestWithVariables(text, env),
        includes: (0,includes/* parseIncludes */.Pl)(text, env).map((include) => resolveInclude(path, include)),
        localPaths: (0,local_paths/* parseLocalPaths */.d)(text, env),
        opaque: false,
    };
}
function resolveInclude(from, include) {
    if (!/^[a-z]+:\/\//i.test(include.target))
        return { ...include, path: (0,includes/* includedPath */.yD)(from, include.target) };
    const url = URL.parse(include.target);
    const isPublic = url !== null && /^https?:$/.test(url.protocol) && url.username === '' && url.password === '';
    if (include.kind === 'constraint' && isPublic && !include.target.includes('${'))
        return { ...include, path: include.target };
    throw new errors/* UserError */.yo(`${from}:${include.line} includes a file by URL`, {
        why: 'Only `-c https://host/path` without credentials can be recorded in a lock',
        fix: 'Keep a copy of the file in the repository',
        at: { file: from, line: include.line },
    });
}
function digestWithVariables(text, env) {
    const variables = (0,requirement_lines_variables/* readVariables */.Ch)(text, env);
    const digest = (0,requirements_digest/* digestBody */.L)(text);
    return Object.keys(variables).length === 0 ? digest : (0,requirements_digest/* digestText */.M)(JSON.stringify([digest, variables]));
}
function requireInside(workspace, path) {
    if ((0,paths/* isInside */.FK)(workspace, (0,paths/* resolveExistingPrefix */.CN)((0,external_node_path_.join)(workspace, path))))
        return;
    throw new errors/* UserError */.yo(`${path} is outside the workspace`, { at: { file: path } });
}


/***/ }),

/***/ 64735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ currentFiles)
/* harmony export */ });
/* harmony import */ var _requirements_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75676);

/** The files of a graph with the texts of its locks by path. `newLocks` replace existing locks. */
function currentFiles({ files }, locks, newLocks = new Map()) {
    const digests = new Map([...files].map(([path, { digest }]) => [path, digest]));
    for (const [path, text] of newLocks)
        digests.set(path, (0,_requirements_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestBody */ .L)(text));
    return {
        locks: new Map([...locks, ...newLocks]),
        digests,
        includes: (path) => files.get(path)?.includes ?? [],
    };
}


/***/ }),

/***/ 46658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ readExpectedSettings),
/* harmony export */   K: () => (/* binding */ minorVersion)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _engine_options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45878);
/* harmony import */ var _engine_tool_lock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28090);
/* harmony import */ var _platforms_platform_layers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12774);





/** The settings that up-to-date locks were compiled with, as far as they are known without starting a process. */
async function readExpectedSettings(context, settings) {
    const { name, pythonVersion, universal, platform, platforms } = settings.engine;
    return {
        engine: `${name} ${await (0,_engine_tool_lock_js__WEBPACK_IMPORTED_MODULE_3__/* .readEngineVersion */ .z5)(context, name)}`,
        python: minorVersion(pythonVersion) ?? minorFromFileName(settings.python, context.env.PATH ?? ''),
        platform: universal ? 'any' : (platform ?? `${process.platform}-${process.arch}`),
        layerPython: (layer) => minorVersion(settings.engine.layerSettings[(0,_platforms_platform_layers_js__WEBPACK_IMPORTED_MODULE_4__/* .splitPlatform */ .iQ)(layer, platforms).name]?.pythonVersion),
        layerPlatform: (layer) => (0,_platforms_platform_layers_js__WEBPACK_IMPORTED_MODULE_4__/* .splitPlatform */ .iQ)(layer, platforms).platform,
        options: (layer) => (0,_engine_options_js__WEBPACK_IMPORTED_MODULE_2__/* .stampOptions */ .W1)(settings, layer),
    };
}
/** Major and minor of a version such as `3.12.1`; undefined if no version is given. */
function minorVersion(version) {
    return /^3\.\d+/.exec(version ?? '')?.[0];
}
/** The minor version of an interpreter from the name of its file (`python3.11`), links resolved; undefined if the name lacks it. */
function minorFromFileName(command, searchPath) {
    const candidates = command.includes('/') ? [command] : searchPath.split(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter).map((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, command));
    const file = candidates.map(resolveFile).find((path) => path !== undefined);
    return /python(3\.\d+)(?:\.exe)?$/.exec(file ?? '')?.[1];
}
function resolveFile(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 86142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ findStaleLocks)
/* harmony export */ });
/* harmony import */ var _lockfile_stamp_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62272);
/* harmony import */ var _requirement_lines_merge_conflict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25582);
/* harmony import */ var _requirements_remote_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17521);



/** Finds the stale locks, parents first. Compares texts only: no network, no Python. */
function findStaleLocks(layers, expected, current) {
    const stale = [];
    const locks = new Set(layers.map(({ lock }) => lock));
    for (const layer of layers) {
        const staleness = checkLock(layer, expected, { ...current, layerLocks: locks }) ?? checkParents(layer, stale);
        if (staleness !== undefined)
            stale.push({ layer: layer.name, lock: layer.lock, ...staleness });
    }
    return stale;
}
function checkLock(layer, expected, files) {
    const text = files.locks.get(layer.lock);
    if (text === undefined)
        return { reason: 'missing', file: layer.source, detail: `${layer.lock} does not exist` };
    const line = (0,_requirement_lines_merge_conflict_js__WEBPACK_IMPORTED_MODULE_2__/* .findConflictMarker */ .w)(text);
    if (line > 0)
        return { reason: 'edited', file: layer.lock, detail: 'it contains merge conflict markers', at: { file: layer.lock, line } };
    const stamp = (0,_lockfile_stamp_js__WEBPACK_IMPORTED_MODULE_0__/* .readStamp */ .UL)(text);
    if (stamp === undefined)
        return { reason: 'unstamped', file: layer.lock, detail: 'it has no stamp of this tool' };
    if (!(0,_lockfile_stamp_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnedited */ .hf)(text, stamp))
        return { reason: 'edited', file: layer.lock, detail: 'its pins were edited' };
    return checkClosure(layer, stamp, files) ?? checkSettings(layer, stamp, expected, text);
}
function checkParents({ closure }, stale) {
    const parent = stale.find(({ lock }) => closure.includes(lock));
    return parent === undefined ? undefined : { reason: 'parent', file: parent.lock, detail: `${parent.lock} is stale` };
}
/** An added or a removed file comes before a changed one, because it explains the change of the file that includes it. */
function checkClosure(layer, stamp, files) {
    const closure = new Set(layer.closure);
    const digest = (path) => (closure.has(path) ? files.digests.get(path) : undefined);
    const differing = [...new Set([...closure, ...Object.keys(stamp.files)])].filter((path) => !isSameDigest(stamp.files[path], digest(path)));
    const reasonFor = (path) => (files.layerLocks.has(path) ? 'parent' : 'input');
    const added = differing.find((path) => stamp.files[path] === undefined);
    const removed = differing.find((path) => digest(path) === undefined);
    const changed = differing.find((path) => path !== added && path !== removed);
    if (added !== undefined) {
        const at = findIncludeLine(added, closure, files);
        return { reason: reasonFor(added), file: added, detail: `${added} is new`, ...(at === undefined ? {} : { at }) };
    }
    if (removed !== undefined) {
        const detail = `${removed} ${closure.has(removed) ? 'does not exist' : 'is no longer included'}`;
        return { reason: reasonFor(removed), file: changed ?? layer.source, detail };
    }
    if (changed === undefined)
        return undefined;
    return { reason: reasonFor(changed), file: changed, detail: `${changed} changed` };
}
function isSameDigest(before, now) {
    return before === now || (before !== undefined && now === _requirements_remote_file_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadDigest */ .M);
}
function findIncludeLine(path, closure, { includes }) {
    for (const file of closure) {
        const include = includes(file).find((each) => each.path === path);
        if (include !== undefined)
            return { file, line: include.line };
    }
    return undefined;
}
function checkSettings({ name, lock }, stamp, expected, text) {
    const settings = [
        ['engine', stamp.engine, expected.engine],
        ['python', stamp.python, expected.layerPython?.(name) ?? expected.python ?? stamp.python],
        ['platform', stamp.platform, expected.layerPlatform?.(name) ?? expected.platform],
        ['option', stamp.options, expected.options(name)],
    ];
    const differing = settings.find(([, before, now]) => before !== now);
    if (differing === undefined)
        return undefined;
    const [reason, before, now] = differing;
    const line = text.split('\n').findIndex((each) => each.startsWith(_lockfile_stamp_js__WEBPACK_IMPORTED_MODULE_0__/* .stampPrefix */ .es)) + 1;
    const change = reason === 'option' ? describeOptions(before, now) : `${reason} \`${before}\`, now it is \`${now}\``;
    return { reason, file: lock, detail: `it was compiled with ${change}`, at: { file: lock, line } };
}
/** A setting of uv that a stamp records by a digest only has another value if both stamps have it. */
function describeOptions(before, now) {
    const [oldOptions, newOptions] = [before.split(' '), now.split(' ')];
    const names = (options, others) => options.filter((option) => !others.includes(option)).flatMap((option) => digestedSetting(option) ?? []);
    const changed = names(oldOptions, newOptions).filter((name) => names(newOptions, oldOptions).includes(name));
    const isOther = (option) => !changed.includes(digestedSetting(option) ?? '');
    const [onlyOld, onlyNew] = [
        listOnlyIn(oldOptions.filter(isOther), newOptions),
        listOnlyIn(newOptions.filter(isOther), oldOptions),
    ];
    const values = changed.length === 0 ? [] : [`another ${changed.map((name) => `\`${name}\``).join(', ')} of uv`];
    const options = onlyOld === onlyNew ? [] : [`option ${onlyOld}, now it is ${onlyNew}`];
    return [...values, ...options].join(', and with ');
}
function listOnlyIn(options, others) {
    const only = options.filter((option) => !others.includes(option)).map(describeOption);
    return only.length === 0 ? 'none' : only.join(', ');
}
/** Indexes, and settings of uv that are not one word, are known by a digest only. */
function describeOption(option) {
    if (option.startsWith('index:'))
        return 'other indexes';
    const digested = digestedSetting(option);
    if (digested !== undefined)
        return `\`${digested}\` of uv`;
    const [, setting, value = ''] = /^uv:([^=]+)=(.*)$/.exec(option) ?? [];
    return setting === undefined ? `\`${option}\`` : `\`${setting} = ${value}\` of uv`;
}
/** The name of a setting of uv whose value is a digest. */
function digestedSetting(option) {
    return /^uv:([^=]+)=[0-9a-f]{16}$/.exec(option)?.[1];
}


/***/ }),

/***/ 68225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ rejectUnpinnedPackages)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75689);

/** Rejects names that none of the locks pins: a request about such a package would have no effect. `input` is where the names come from. */
function rejectUnpinnedPackages(input, packages, locks) {
    const unpinned = packages.filter((name) => !locks.some((names) => names.has(name)));
    if (unpinned.length === 0)
        return;
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InvalidInputError */ .oC(`No lock pins ${unpinned.join(', ')}`, {
        fix: `Check the spelling in \`${input}\`, or compile the locks first`,
        commandFix: 'Check the spelling, or run `eleanor compile` first',
    });
}


/***/ }),

/***/ 51771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mq: () => (/* binding */ rangeRequirements),
/* harmony export */   PY: () => (/* binding */ canKeepPin),
/* harmony export */   p3: () => (/* binding */ findUpgrades)
/* harmony export */ });
/* harmony import */ var _shared_requirements_pins_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55497);
/* harmony import */ var _unpinned_packages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68225);


/** The ranges as requirements: `numpy<2.3`. */
function rangeRequirements({ ranges }) {
    return Object.entries(ranges).map((entry) => entry.join(''));
}
/** Whether an old pin may stay. */
function canKeepPin({ all, packages }, name) {
    return !all && !packages.includes(name);
}
/** The locks to compile because of an upgrade, by layer. Rejects a package that no lock pins. */
function findUpgrades(layers, upgrade, locks) {
    const pins = new Map(layers.map(({ lock }) => [lock, (0,_shared_requirements_pins_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePins */ .MZ)(locks.get(lock) ?? '')]));
    (0,_unpinned_packages_js__WEBPACK_IMPORTED_MODULE_0__/* .rejectUnpinnedPackages */ .A)('upgrade-packages', upgrade.packages, [...pins.values()]);
    return layers.flatMap(({ name, lock, source }) => {
        const upgraded = upgrade.packages.filter((each) => pins.get(lock)?.has(each) === true);
        if (!upgrade.all && upgraded.length === 0)
            return [];
        const detail = upgrade.all ? 'all pins may be upgraded' : `${upgraded.join(', ')} may be upgraded`;
        return [{ layer: name, lock, reason: 'upgrade', file: source, detail }];
    });
}


/***/ }),

/***/ 71301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B8: () => (/* binding */ invert),
/* harmony export */   TR: () => (/* binding */ refuse),
/* harmony export */   WU: () => (/* binding */ refuseUpgrades),
/* harmony export */   ly: () => (/* binding */ sameInput),
/* harmony export */   sG: () => (/* binding */ ruleFor)
/* harmony export */ });
/** Gives all names the same rule. */
function ruleFor(rule, ...names) {
    return Object.fromEntries(names.map((name) => [name, rule]));
}
function refuse(why, fix, ...names) {
    return ruleFor({ as: 'refused', why, fix }, ...names);
}
function refuseUpgrades(...names) {
    const fix = 'Set `mode: upgrade` or `upgrade-packages` in the run that should move them';
    return ruleFor({ as: 'refused', why: 'moves pins in every run', fix, commandFix: 'Remove it, and run `eleanor upgrade`' }, ...names);
}
/** Each name sets the input of the same name. */
function sameInput(...names) {
    return Object.fromEntries(names.map((input) => [input, { as: 'input', input }]));
}
/** Turns a `no-…` flag into the input without `no-`. */
const invert = (value) => (typeof value === 'boolean' ? !value : value);


/***/ }),

/***/ 10189:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dc: () => (/* binding */ collectUrls),
/* harmony export */   Un: () => (/* binding */ convertSetting),
/* harmony export */   np: () => (/* binding */ stampValue)
/* harmony export */ });
/* harmony import */ var _package_index_credentials_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39213);
/* harmony import */ var _requirements_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75676);


const isText = (value) => typeof value === 'string';
const isFlag = (value) => typeof value === 'boolean';
const isTextOrList = (value) => isText(value) || (Array.isArray(value) && value.every(isText));
const expected = {
    'generate-hashes': { check: isFlag, text: 'true or false' },
    'strip-extras': { check: isFlag, text: 'true or false' },
    'emit-index-url': { check: isFlag, text: 'true or false' },
    universal: { check: isFlag, text: 'true or false' },
    'annotation-style': { check: (value) => value === 'split' || value === 'line', text: '"split" or "line"' },
    'exclude-newer': { check: isText, text: 'a string' },
    'python-version': { check: isText, text: 'a string' },
    'index-url': { check: isText, text: 'a string' },
    'extra-index-url': { check: isTextOrList, text: 'a list of strings' },
    'find-links': { check: isTextOrList, text: 'a list of strings' },
    constraints: { check: isTextOrList, text: 'a list of strings' },
    'unsafe-packages': { check: isTextOrList, text: 'a list of strings' },
};
const lists = ['extra-index-url', 'find-links', 'constraints', 'unsafe-packages'];
/** The value of a setting in the form of the input; a string in `expected` says which type it must have. */
function convertSetting(input, value) {
    const { check, text } = expected[input];
    if (!check(value))
        return { expected: text };
    return { value: lists.includes(input) && typeof value === 'string' ? [value] : value };
}
/** A value for the stamp: itself if it is one word, otherwise a digest. Credentials of URLs do not count. */
function stampValue(value) {
    if (['boolean', 'number', 'bigint'].includes(typeof value))
        return String(value);
    if (typeof value === 'string' && /^[\w.+-]{1,40}$/.test(value))
        return value;
    return (0,_requirements_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestText */ .M)(JSON.stringify(withoutCredentials(value)));
}
function withoutCredentials(value) {
    if (typeof value === 'string')
        return value.includes('://') ? (0,_package_index_credentials_js__WEBPACK_IMPORTED_MODULE_1__/* .stripCredentials */ .PH)(value) : value;
    if (typeof value === 'bigint')
        return String(value);
    if (Array.isArray(value))
        return value.map(withoutCredentials);
    if (typeof value !== 'object' || value === null || value instanceof Date)
        return value;
    const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    return Object.fromEntries(entries.map(([key, item]) => [key, withoutCredentials(item)]));
}
/** All URLs in a value. */
function collectUrls(value) {
    if (typeof value === 'string')
        return value.includes('://') ? [value] : [];
    if (typeof value !== 'object' || value === null)
        return [];
    return Object.values(value).flatMap(collectUrls);
}


/***/ }),

/***/ 13892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EM: () => (/* binding */ locateKey),
/* harmony export */   bN: () => (/* binding */ refusedSetting),
/* harmony export */   ei: () => (/* binding */ readSettingsTable)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _shared_config_key_position_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8858);
/* harmony import */ var _shared_config_parse_toml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93005);
/* harmony import */ var _shared_config_toml_values_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18014);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75689);
/* harmony import */ var _shared_files_read_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96148);






/** Reads a table of a TOML file; undefined if there is no such file or table. `path` is relative to `folder`, or absolute. */
async function readSettingsTable(folder, path, table) {
    const text = (0,_shared_files_read_text_js__WEBPACK_IMPORTED_MODULE_3__/* .readTextIfPresent */ .Ge)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(path.startsWith('/') ? '' : folder, path), path);
    // Parsing is left out for files that cannot have the table.
    if (!text?.includes(table.at(-1) ?? ''))
        return undefined;
    let values = await (0,_shared_config_parse_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .parseToml */ .M)(text, path);
    for (const name of table)
        values = (0,_shared_config_toml_values_js__WEBPACK_IMPORTED_MODULE_4__/* .isTomlTable */ .z_)(values) ? values[name] : undefined;
    if (values === undefined)
        return undefined;
    if (!(0,_shared_config_toml_values_js__WEBPACK_IMPORTED_MODULE_4__/* .isTomlTable */ .z_)(values))
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`\`${table.join('.')}\` in ${path} is not a table`, { at: { file: path } });
    return { file: path, table, values, text };
}
/** Where a key of the table is set. */
async function locateKey({ file, table, text }, key) {
    return { file, line: await (0,_shared_config_key_position_js__WEBPACK_IMPORTED_MODULE_5__/* .findKeyLine */ .F)(text, [...table, ...key]) };
}
/** The error for a setting that a lock must not depend on. */
async function refusedSetting(settings, key, { why, ...fixes }) {
    const at = await locateKey(settings, key);
    const name = key.join('.');
    return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${at.file}:${at.line ?? 1}: the setting \`${name}\` is not supported, because it ${why}`, {
        ...fixes,
        at,
    });
}


/***/ }),

/***/ 93447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ noToolSettings)
/* harmony export */ });
const noToolSettings = { defaults: {}, options: [], stamp: [], indexUrls: [], links: [] };


/***/ }),

/***/ 45838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  EP: () => (/* binding */ collectSettings),
  L6: () => (/* binding */ readProjectSettings),
  vi: () => (/* binding */ readUvSettings)
});

// EXTERNAL MODULE: ./.work/compiled/shared/src/config/config-problem.js
var config_problem = __webpack_require__(88655);
// EXTERNAL MODULE: ./.work/compiled/shared/src/config/toml-values.js
var toml_values = __webpack_require__(18014);
// EXTERNAL MODULE: ./.work/compiled/shared/src/errors.js
var errors = __webpack_require__(75689);
// EXTERNAL MODULE: ./.work/compiled/action-compile-reqs/src/tool-settings/setting-values.js
var setting_values = __webpack_require__(10189);
// EXTERNAL MODULE: ./.work/compiled/action-compile-reqs/src/tool-settings/settings-file.js
var settings_file = __webpack_require__(13892);
// EXTERNAL MODULE: ./.work/compiled/action-compile-reqs/src/tool-settings/types.js
var types = __webpack_require__(93447);
// EXTERNAL MODULE: ./.work/compiled/action-compile-reqs/src/tool-settings/rules.js
var rules = __webpack_require__(71301);
;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/tool-settings/uv-rules.js

const isolationRules = (0,rules/* refuse */.TR)('builds packages with what this machine has installed', 'Declare the requirements of the build in `extra-build-dependencies`', 'no-build-isolation', 'no-build-isolation-package');
const irrelevantToBoth = (0,rules/* ruleFor */.sG)({ as: 'irrelevant' }, 'keyring-provider', 'link-mode', 'compile-bytecode', 'reinstall', 'reinstall-package');
const resolutionRules = (0,rules/* ruleFor */.sG)({ as: 'engine' }, 'no-index', 'index-strategy', 'resolution', 'prerelease', 'fork-strategy', 'dependency-metadata', 'config-settings', 'config-settings-package', 'extra-build-dependencies', 'extra-build-variables', 'require-build-hashes', 'exclude-newer-package', 'no-sources', 'no-sources-package', 'no-build', 'no-binary', 'torch-backend');
const sharedRules = {
    ...(0,rules/* sameInput */.ly)('index-url', 'extra-index-url', 'find-links', 'exclude-newer'),
    ...resolutionRules,
    ...(0,rules/* refuseUpgrades */.WU)('upgrade', 'upgrade-package'),
    ...isolationRules,
    ...irrelevantToBoth,
};
/** Rules for `[tool.uv]` and `uv.toml`. Source: uv, "Settings", of the version in `tools/uv.txt`; a test compares them. */
const uvRules = {
    ...sharedRules,
    ...(0,rules/* ruleFor */.sG)({ as: 'engine' }, 'index', 'prerelease-package', 'no-build-package', 'no-binary-package', 'override-dependencies', 'exclude-dependencies', 'constraint-dependencies', 'build-constraint-dependencies', 'environments', 'required-environments', 'minimum-libc-version', 'preview', 'preview-features'),
    ...(0,rules/* ruleFor */.sG)({ as: 'irrelevant' }, 
    // Access to the index, the cache, and the interpreter, which the input `python` names.
    ...['required-version', 'system-certs', 'native-tls', 'offline', 'no-cache', 'cache-dir', 'http-proxy', 'https-proxy'], ...['no-proxy', 'allow-insecure-host', 'concurrent-downloads', 'concurrent-builds', 'concurrent-installs'], ...['python-preference', 'python-downloads', 'python-install-mirror', 'pypy-install-mirror', 'graalpy-install-mirror'], ...['pyodide-install-mirror', 'python-downloads-json-url'], 
    // Projects: a lock that requires one records the whole pyproject.toml of it.
    ...['sources', 'workspace'], 
    // Other commands of uv.
    ...['publish-url', 'trusted-publishing', 'check-url', 'add-bounds', 'audit', 'cache-keys', 'conflicts', 'managed'], ...['package', 'default-groups', 'dependency-groups', 'dev-dependencies', 'build-backend']),
};
/** Rules for `[tool.uv.pip]` and `[pip]` of `uv.toml`. They come before those of `[tool.uv]`. */
const uvPipRules = {
    ...sharedRules,
    ...(0,rules/* sameInput */.ly)('generate-hashes', 'annotation-style', 'emit-index-url', 'universal', 'python-version'),
    'no-strip-extras': { as: 'input', input: 'strip-extras', convert: rules/* invert */.B8 },
    'no-emit-package': { as: 'input', input: 'unsafe-packages' },
    ...(0,rules/* ruleFor */.sG)({ as: 'engine' }, 'only-binary', 'no-deps', 'python-platform', 'no-strip-markers', 'no-annotate', 'no-header', 'custom-compile-command', 'emit-find-links', 'emit-build-options', 'emit-marker-expression', 'emit-index-annotation'),
    ...(0,rules/* refuse */.TR)('needs a project as the only source of a lock', 'Write a line such as `web = pyproject.toml[web]` in `extra-sources`', 'extra', 'all-extras', 'no-extra', 'group'),
    ...(0,rules/* ruleFor */.sG)({ as: 'irrelevant' }, 
    // The inputs name the interpreter and the locks.
    ...['python', 'output-file'], 
    // Installation.
    ...['system', 'break-system-packages', 'target', 'prefix', 'strict', 'allow-empty-requirements', 'require-hashes'], 'verify-hashes'),
};

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/tool-settings/uv-settings.js







/** An RFC 3339 date or time. uv also knows durations, such as `7 days`; only uv itself can apply them. */
const dateOrTime = /^\d{4}-\d\d-\d\d(T.*)?$/;
/**
 * Reads the settings of uv at the root of the workspace, where uv runs: `uv.toml`, or else `[tool.uv]` of `pyproject.toml`.
 * Source: uv, "Configuration files".
 */
async function readUvSettings(workspace) {
    const settings = await readProjectSettings(workspace);
    if (settings === undefined)
        return types/* noToolSettings */.R;
    const found = await collectSettings(settings);
    // uv adds the lists of its files to those of an input, so that they are not replaced by it.
    const isDefault = ({ input, value }) => input !== undefined && !Array.isArray(value);
    const ofEngine = found.filter((each) => !isDefault(each));
    return {
        defaults: Object.fromEntries(found.filter(isDefault).map(({ input, value }) => [input, value])),
        options: [],
        stamp: ofEngine.map(({ name, value }) => `uv:${name}=${(0,setting_values/* stampValue */.np)(value)}`).sort(),
        indexUrls: ofEngine.flatMap(({ value }) => (0,setting_values/* collectUrls */.Dc)(value)),
        links: ofEngine.filter(({ input }) => input === 'find-links').flatMap(({ value }) => value),
    };
}
/** The settings of uv in the workspace. `uv.toml` replaces `[tool.uv]` as a whole. */
async function readProjectSettings(workspace) {
    return ((await (0,settings_file/* readSettingsTable */.ei)(workspace, 'uv.toml', [])) ?? (await (0,settings_file/* readSettingsTable */.ei)(workspace, 'pyproject.toml', ['tool', 'uv'])));
}
/** The settings of a table that change a lock; those of `pip` come last, because they win. */
async function collectSettings(settings) {
    const { pip = {}, ...common } = settings.values;
    if (!(0,toml_values/* isTomlTable */.z_)(pip))
        throw new errors/* UserError */.yo(`\`pip\` of ${settings.file} is not a table`, { at: { file: settings.file } });
    return [
        ...(await applyRules(settings, { values: common, rules: uvRules, parents: [] })),
        ...(await applyRules(settings, { values: pip, rules: uvPipRules, parents: ['pip'] })),
    ];
}
async function applyRules(settings, { values, rules, parents }) {
    const found = [];
    for (const [key, value] of Object.entries(values)) {
        const rule = Object.hasOwn(rules, key) ? rules[key] : undefined;
        const path = [...parents, key];
        const name = path.join('.');
        if (rule === undefined)
            throw await unknownSetting(settings, { path, rules });
        if (rule.as === 'irrelevant')
            continue;
        if (rule.as === 'refused' && value !== false)
            throw await (0,settings_file/* refusedSetting */.bN)(settings, path, rule);
        if (key === 'torch-backend' && value === 'auto')
            throw await (0,settings_file/* refusedSetting */.bN)(settings, path, torchBackend);
        if (rule.as === 'engine' || (key === 'exclude-newer' && !isDate(value)))
            found.push({ name, value, input: undefined });
        else if (rule.as === 'input')
            found.push({ name, input: rule.input, value: await convert(settings, path, rule, value) });
    }
    return found;
}
/** For a key of `[tool.uv]` that it does not know, uv only warns, and ignores the whole table. */
async function unknownSetting(settings, { path, rules }) {
    const at = await (0,settings_file/* locateKey */.EM)(settings, path);
    const name = path.join('.');
    return new errors/* UserError */.yo(`${at.file}:${at.line ?? 1}: uv has no setting \`${name}\``, {
        why: 'It would ignore the whole table',
        fix: (0,config_problem/* didYouMean */.a)(path.at(-1) ?? '', Object.keys(rules)),
        at,
    });
}
const torchBackend = {
    why: 'depends on the GPU of this machine if it is `auto`',
    fix: 'Name the backend, such as `cpu` or `cu128`',
};
const isDate = (value) => typeof value === 'string' && dateOrTime.test(value);
async function convert(settings, path, { input, convert: transform }, value) {
    const converted = (0,setting_values/* convertSetting */.Un)(input, transform?.(value) ?? value);
    if ('value' in converted)
        return converted.value;
    const at = await (0,settings_file/* locateKey */.EM)(settings, path);
    throw new errors/* UserError */.yo(`${at.file}:${at.line ?? 1}: \`${path.join('.')}\` must be ${converted.expected}`, { at });
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

/***/ 58662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ capitalize)
/* harmony export */ });
/** The text with its first letter in upper case. */
function capitalize(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}


/***/ }),

/***/ 23981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ renderFlowchart)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71485);

/** Renders a Mermaid flowchart as a Markdown code block. Source of the syntax: mermaid.js.org, "Flowcharts". */
function renderFlowchart({ direction, nodes, edges, styles = {} }) {
    // Short names of our own, because Mermaid does not accept every character in an id.
    const names = new Map(nodes.map((node, index) => [node.id, `n${index}`]));
    const nameOf = (id) => names.get(id) ?? '';
    const nodeLine = ({ id, label = id, style }) => `  ${nameOf(id)}["${escapeLabel(label)}"]${style === undefined ? '' : `:::${style}`}`;
    const knownEdges = edges.filter(([from, to]) => names.has(from) && names.has(to));
    const lines = [
        `graph ${direction}`,
        ...nodes.map(nodeLine),
        ...knownEdges.map(([from, to]) => `  ${nameOf(from)} --> ${nameOf(to)}`),
        ...Object.entries(styles).map(([style, css]) => `  classDef ${style} ${css}`),
    ];
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .renderCodeBlock */ .XD)(lines.join('\n'), 'mermaid');
}
function escapeLabel(text) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeHtml */ .ZD)(text).replaceAll('"', '&quot;').replaceAll(/\r?\n/g, '<br/>');
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

/***/ 59257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ isPackageName)
/* harmony export */ });
/** Whether a text is the name of a package. Source: PyPA, "Names and normalization", name format. */
function isPackageName(text) {
    return /^([A-Z0-9]|[A-Z0-9][A-Z0-9._-]*[A-Z0-9])$/i.test(text);
}


/***/ }),

/***/ 55497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ listPins),
/* harmony export */   MZ: () => (/* binding */ parsePins),
/* harmony export */   Rw: () => (/* binding */ isUrlPin)
/* harmony export */ });
/* harmony import */ var _normalize_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61716);
/* harmony import */ var _pylock_pins_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26294);


const pinPattern = /^([A-Za-z0-9][\w.-]*)(?:\[[^\]]*\])?\s*(?:===?\s*([^\s;\\]+)|@\s*(\S+))(?:\s*;\s*(.*?))?(?:\s+#.*)?\s*\\?\s*$/;
/** Lists the pins of a `requirements.txt` or `pylock.toml` in their order. */
function listPins(text) {
    if ((0,_pylock_pins_js__WEBPACK_IMPORTED_MODULE_0__/* .isPylock */ .f)(text))
        return (0,_pylock_pins_js__WEBPACK_IMPORTED_MODULE_0__/* .listPylockPins */ .b)(text);
    return text.split(/\r?\n/).flatMap((line) => {
        const [, name, number, url, marker] = pinPattern.exec(line) ?? [];
        const version = number ?? url;
        if (name === undefined || version === undefined)
            return [];
        return [{ name: (0,_normalize_name_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizeName */ .P)(name), version, marker: marker === '' ? undefined : marker }];
    });
}
/** Parses the pins of a lock: versions, or URLs of direct references, by normalized name. Of several pins of a name, the last one counts. */
function parsePins(text) {
    return new Map(listPins(text).map(({ name, version }) => [name, version]));
}
/** Whether a pin names a direct reference in place of a version. */
function isUrlPin({ version }) {
    return version.includes('/');
}


/***/ }),

/***/ 3313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ pylockPath),
/* harmony export */   a: () => (/* binding */ isPylockPath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/**
 * The path of the `pylock.toml` of a layer, beside its `requirements.txt`: `requirements/gpu/x.txt` gives
 * `requirements/gpu/pylock.x.toml`. A name has no dots. Source: PEP 751, "File Name".
 */
function pylockPath(lock) {
    const name = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(lock, '.txt').replaceAll('.', '-');
    return node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(lock), `pylock.${name}.toml`);
}
function isPylockPath(path) {
    return /(^|\/)pylock\.[^./]+\.toml$/.test(path);
}


/***/ }),

/***/ 26294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ listPylockPins),
/* harmony export */   f: () => (/* binding */ isPylock)
/* harmony export */ });
/* harmony import */ var _normalize_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61716);

/** Whether a text is a `pylock.toml`, which starts with its version below comments. Source: PEP 751, `lock-version`. */
function isPylock(text) {
    return /^(?:\s*(?:#.*)?\r?\n)*lock-version\s*=/.test(text);
}
/**
 * Lists the packages of a `pylock.toml` as pip and uv write it: one key on each line. A package from a repository is pinned to its
 * commit, one from an archive to its URL, and a local directory to nothing. Source: PEP 751, `[[packages]]`.
 */
function listPylockPins(text) {
    return text
        .split(/^\[\[packages\]\]\s*$/m)
        .slice(1)
        .flatMap((block) => {
        const key = (name) => unquote(new RegExp(`^${name} = (".*"|'.*')\\s*$`, 'm').exec(ownKeys(block))?.[1]);
        const [name, version] = [key('name'), directReference(block) ?? key('version')];
        return name === undefined || version === undefined ? [] : [{ name: (0,_normalize_name_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeName */ .P)(name), version, marker: key('marker') }];
    });
}
/** The keys of a package, without those of its tables, such as `[packages.sdist]`. */
function ownKeys(block) {
    return block.split(/^\[/m)[0] ?? '';
}
function directReference(block) {
    const inline = /^(vcs|archive) = \{(.*)\}\s*$/m.exec(block);
    const table = /^\[packages\.(vcs|archive)\]\n((?:[^[].*\n?)*)/m.exec(block);
    const [, kind, content = ''] = inline ?? table ?? [];
    const value = (name) => unquote(new RegExp(`(?:^|[ ,])${name} = ("[^"]*"|'[^']*')`, 'm').exec(content)?.[1]);
    const url = value('url') ?? value('path');
    if (url === undefined)
        return undefined;
    return kind === 'vcs' ? `${value('type') ?? 'git'}+${url}@${value('commit-id') ?? ''}` : url;
}
/** The value of a TOML string on one line. Markers contain quotes. */
function unquote(text) {
    if (text?.startsWith("'") === true)
        return text.slice(1, -1);
    return text?.slice(1, -1).replaceAll(/\\(["\\])/g, '$1');
}


/***/ })

};
