export const id = 187;
export const ids = [187];
export const modules = {

/***/ 10187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  buildPackages: () => (/* binding */ buildPackages)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.work/compiled/shared/src/cache/cache.js
var cache_cache = __webpack_require__(7483);
// EXTERNAL MODULE: ./.work/compiled/shared/src/python/inspect-python.js
var inspect_python = __webpack_require__(58526);
// EXTERNAL MODULE: ./.work/compiled/shared/src/requirements/normalize-name.js
var normalize_name = __webpack_require__(61716);
// EXTERNAL MODULE: ./.work/compiled/action-build-wheel/src/gate/plan-gate.js
var plan_gate = __webpack_require__(6091);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./.work/compiled/shared/src/config/toml-values.js
var toml_values = __webpack_require__(18014);
// EXTERNAL MODULE: ./.work/compiled/shared/src/errors.js
var errors = __webpack_require__(75689);
// EXTERNAL MODULE: ./.work/compiled/shared/src/files/paths.js
var paths = __webpack_require__(27468);
// EXTERNAL MODULE: ./.work/compiled/action-build-wheel/src/inputs/package-patterns.js
var package_patterns = __webpack_require__(66742);
// EXTERNAL MODULE: ./.work/compiled/action-build-wheel/src/project/inspect-project.js + 2 modules
var inspect_project = __webpack_require__(73062);
// EXTERNAL MODULE: ./.work/compiled/action-build-wheel/src/project/project-name.js
var project_name = __webpack_require__(18855);
// EXTERNAL MODULE: ./.work/compiled/action-build-wheel/src/project/pyproject.js
var pyproject = __webpack_require__(14562);
;// CONCATENATED MODULE: ./.work/compiled/action-build-wheel/src/packages/build-order.js


/**
 * Orders packages so that each comes after those that its build or its installation requires, and otherwise as they are given. Requirements
 * count on every platform, and extras if another package asks for them. Throws if packages require each other.
 */
function orderPackages(nodes) {
    const byKey = new Map(nodes.flatMap((node) => (node.key === undefined ? [] : [[node.key, node]])));
    const requires = new Map(nodes.map((node) => [node, findRequired(node, byKey)]));
    const ordered = [];
    const visit = (node, path) => {
        if (ordered.includes(node))
            return;
        if (path.includes(node))
            throw cycle([...path.slice(path.indexOf(node)), node]);
        const { build, install } = requires.get(node) ?? none;
        for (const next of selectNodes(nodes, [...build, ...install]))
            visit(next, [...path, node]);
        ordered.push(node);
    };
    for (const node of nodes)
        visit(node, []);
    return ordered.map((node) => ({ node, installed: closure(node, byKey, requires) }));
}
const none = { build: new Set(), install: new Set() };
function selectNodes(nodes, keys) {
    return nodes.filter(({ key }) => key !== undefined && keys.includes(key));
}
function findRequired(node, byKey) {
    const { build, install } = node.requirements;
    return { build: collect(build, node, byKey), install: collect(install, node, byKey) };
}
/** An extra adds its requirements, which may ask for extras again. */
function collect(requirements, self, byKey) {
    const found = new Set();
    const seen = new Set();
    const add = ({ key, extras }) => {
        const sibling = byKey.get(key);
        if (sibling === undefined)
            return;
        if (sibling !== self)
            found.add(key);
        for (const extra of extras.map(normalize_name/* normalizeName */.P)) {
            if (seen.has(`${key}[${extra}]`))
                continue;
            seen.add(`${key}[${extra}]`);
            for (const requirement of sibling.requirements.extras.get(extra) ?? [])
                add(requirement);
        }
    };
    for (const requirement of requirements)
        add(requirement);
    return found;
}
function closure(node, byKey, requires) {
    const found = new Set();
    const add = (each) => {
        for (const key of (each === undefined ? undefined : requires.get(each))?.install ?? []) {
            if (found.has(key))
                continue;
            found.add(key);
            add(byKey.get(key));
        }
    };
    add(node);
    return [...found].sort();
}
function cycle(nodes) {
    return new errors/* UserError */.yo(`Packages require each other: ${nodes.map(({ folder }) => folder).join(' → ')}`, {
        why: 'A package is built and installed after those that it requires',
        fix: 'Remove one of the requirements, such as by moving what both need to another package',
    });
}

// EXTERNAL MODULE: ./.work/compiled/action-build-wheel/src/packages/list-packages.js
var list_packages = __webpack_require__(28570);
// EXTERNAL MODULE: ./.work/compiled/shared/src/config/parse-setup-cfg.js
var parse_setup_cfg = __webpack_require__(80823);
// EXTERNAL MODULE: ./.work/compiled/shared/src/requirements/pep508.js
var pep508 = __webpack_require__(49501);
// EXTERNAL MODULE: ./.work/compiled/shared/src/requirements/requirement-lines.js
var requirement_lines = __webpack_require__(70912);
;// CONCATENATED MODULE: ./.work/compiled/action-build-wheel/src/packages/read-requirements.js







/**
 * Reads the requirements that the files of a project state as plain text. Sources: PyPA "pyproject.toml specification", `dependencies`,
 * `optional-dependencies`, `build-system.requires`; setuptools, "Dynamic Metadata", `install_requires`; Poetry, `dependencies`.
 */
async function readRequirements(directory, table) {
    const extras = (0,toml_values/* tableAt */.af)(table, ['project', 'optional-dependencies']) ?? {};
    return {
        build: parse((0,toml_values/* tableAt */.af)(table, ['build-system'])?.requires),
        install: [
            ...parse((0,toml_values/* tableAt */.af)(table, ['project'])?.dependencies),
            ...(await readDynamic(directory, table)),
            ...(await readSetupCfg(directory)),
            ...readPoetry(table),
        ],
        extras: new Map(Object.entries(extras).map(([name, list]) => [(0,normalize_name/* normalizeName */.P)(name), parse(list)])),
    };
}
function parse(list) {
    const texts = Array.isArray(list) ? list.filter((item) => typeof item === 'string') : [];
    return texts.flatMap((text) => (0,pep508/* parseRequirement */.p)(text) ?? []);
}
/** Files of requirements that setuptools reads. */
async function readDynamic(directory, table) {
    const file = (0,toml_values/* tableAt */.af)(table, ['tool', 'setuptools', 'dynamic', 'dependencies'])?.file;
    const names = [file].flat().filter((name) => typeof name === 'string');
    const texts = await Promise.all(names.map((name) => (0,promises_.readFile)((0,external_node_path_.join)(directory, name), 'utf8').catch(() => '')));
    return texts.flatMap((text) => parse((0,requirement_lines/* splitLogicalLines */.v)(text).map((line) => line.text.replace(/\s--hash[= ].*$/, ''))));
}
async function readSetupCfg(directory) {
    const text = await (0,promises_.readFile)((0,external_node_path_.join)(directory, 'setup.cfg'), 'utf8').catch(() => '');
    return parse((0,parse_setup_cfg/* splitSetupCfgList */.q)((0,parse_setup_cfg/* parseSetupCfg */.t)(text).get('options')?.get('install_requires') ?? '', ';'));
}
/** Poetry has a table with the name as key; a path, such as `{ path = "../core" }`, has no PEP 508 form. */
function readPoetry(table) {
    const dependencies = Object.entries((0,toml_values/* tableAt */.af)(table, ['tool', 'poetry', 'dependencies']) ?? {});
    return dependencies.flatMap(([name, value]) => {
        const requirement = (0,pep508/* parseRequirement */.p)(name);
        if (requirement === undefined || name === 'python')
            return [];
        if (!(0,toml_values/* isTomlTable */.z_)(value))
            return [requirement];
        const extras = Array.isArray(value.extras) ? value.extras.filter((extra) => typeof extra === 'string') : [];
        return value.optional === true ? [] : [{ ...requirement, extras }];
    });
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-wheel/src/packages/load-packages.js













/** Reads the packages that the patterns name, in the order of their builds. Throws if one of them cannot be built. Has no side effects. */
async function loadPackages(context, { directory, patterns, version, repository }) {
    await requireMatches(context, directory, patterns);
    const packages = [];
    for (const folder of await findBuildable(context, directory, patterns)) {
        const project = { ...(await (0,inspect_project/* inspectProject */.W)(context, folder, version)), repository };
        const name = await (0,project_name/* readProjectName */.F)(folder);
        packages.push({
            folder: (0,paths/* relativePosixPath */.TS)(context.workspace, folder),
            key: name === undefined ? undefined : (0,normalize_name/* normalizeName */.P)(name),
            requirements: await readRequirements(folder, project.pyproject.table),
            project,
        });
    }
    requireDifferentNames(packages);
    return orderPackages(packages);
}
async function requireMatches({ workspace }, directory, patterns) {
    for (const pattern of patterns.filter((each) => !(0,package_patterns/* isExclusion */.V)(each))) {
        const found = await (0,list_packages/* listMatches */.q)(directory, pattern);
        if (found.some((folder) => (0,external_node_fs_.existsSync)(folder)))
            continue;
        throw new errors/* InputValueError */.uH('packages', `contains \`${pattern}\`, which matches no Python project`, {
            why: `The patterns are relative to \`${(0,paths/* relativePosixPath */.TS)(workspace, directory)}\``,
            fix: 'Fix the pattern: it must match folders with `pyproject.toml` or `setup.py`',
        });
    }
}
/** Projects that only collect requirements are left out if a wildcard matches them, like in `uv build --all-packages`. */
async function findBuildable({ workspace, log }, directory, patterns) {
    const found = [];
    const named = await (0,list_packages/* listPackages */.A)(directory, patterns.filter((pattern) => !(0,package_patterns/* hasWildcard */.r)(pattern)));
    for (const folder of await (0,list_packages/* listPackages */.A)(directory, patterns)) {
        if (named.includes(folder) || (await isPackage(folder, workspace)))
            found.push(folder);
        else
            log.info(`Leave out ${(0,paths/* relativePosixPath */.TS)(workspace, folder)}: it has no build system, or is marked as no package.`);
    }
    if (found.length > 0)
        return found;
    throw new errors/* InputValueError */.uH('packages', 'matches no Python project that can be built', {
        fix: 'Add a [build-system] table to `pyproject.toml` of the packages, or fix the patterns',
    });
}
/** Sources: uv "Project packaging", `tool.uv.package`; Poetry, `package-mode`. */
async function isPackage(folder, workspace) {
    const { table } = await (0,pyproject/* readPyproject */.x7)(folder, workspace);
    const stated = (0,toml_values/* tableAt */.af)(table, ['tool', 'uv'])?.package ?? (0,toml_values/* tableAt */.af)(table, ['tool', 'poetry'])?.['package-mode'];
    if (typeof stated === 'boolean')
        return stated;
    return table['build-system'] !== undefined || (0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, 'setup.py'));
}
function requireDifferentNames(packages) {
    for (const [index, { key, folder }] of packages.entries()) {
        const twin = packages.slice(0, index).find((other) => key !== undefined && other.key === key);
        if (twin === undefined)
            continue;
        throw new errors/* UserError */.yo(`${twin.folder} and ${folder} have the same project name, ${key ?? ''}`, {
            fix: 'Rename one of them, or leave one out in `packages`, such as with `!' + folder + '`',
        });
    }
}

// EXTERNAL MODULE: ./.work/compiled/action-build-wheel/src/project/repository.js
var project_repository = __webpack_require__(37904);
// EXTERNAL MODULE: ./.work/compiled/action-build-wheel/src/project/select-sources.js + 2 modules
var select_sources = __webpack_require__(12516);
// EXTERNAL MODULE: ./.work/compiled/action-build-wheel/src/project/staging.js + 2 modules
var staging = __webpack_require__(93332);
// EXTERNAL MODULE: ./.work/compiled/action-build-wheel/src/archive/built-files.js
var built_files = __webpack_require__(91663);
// EXTERNAL MODULE: ./.work/compiled/action-build-wheel/src/build/find-links.js
var find_links = __webpack_require__(41176);
// EXTERNAL MODULE: ./.work/compiled/action-build-wheel/src/publish/attest.js + 6 modules
var attest = __webpack_require__(73797);
// EXTERNAL MODULE: ./.work/compiled/action-build-wheel/src/publish/copy-to-out-dir.js
var copy_to_out_dir = __webpack_require__(42846);
// EXTERNAL MODULE: ./.work/compiled/action-build-wheel/src/publish/publish-wheel.js + 1 modules
var publish_wheel = __webpack_require__(94117);
// EXTERNAL MODULE: ./.work/compiled/action-build-wheel/src/publish/share-wheel.js
var share_wheel = __webpack_require__(28509);
// EXTERNAL MODULE: ./.work/compiled/action-build-wheel/src/publish/upload-artifact.js
var upload_artifact = __webpack_require__(89898);
;// CONCATENATED MODULE: ./.work/compiled/action-build-wheel/src/publish/publish-packages.js








/**
 * Attests the verified files of all packages, copies them to `out-dir` and uploads them as one artifact: all or none. Sets the outputs
 * `wheels`, `packages` and `reused`.
 */
async function publishPackages(context, packages, { outDir, artifact, ...settings }) {
    const { workspace, temp } = context;
    const all = packages.flatMap(({ built }) => (0,built_files/* listFiles */.CS)(built));
    const { attestationUrl, attestationFiles } = await (0,attest/* attestFiles */.B)(context, settings, all);
    const copies = await (0,copy_to_out_dir/* copyFiles */.B)([...all, ...attestationFiles], outDir);
    const published = packages.map((each) => ({ ...each, files: (0,copy_to_out_dir/* copiesIn */.J)(outDir, each.built) }));
    for (const { setOutput, files } of published)
        (0,publish_wheel/* setPathOutputs */.W)({ workspace, setOutput }, files);
    for (const { directory, files } of published)
        await (0,share_wheel/* shareWheel */.l)((0,find_links/* jobWheelFolder */.B$)(temp, directory), files.wheel);
    const wheels = published.flatMap(({ files }) => (0,built_files/* listWheels */.fH)(files));
    context.setOutput('wheels', wheels.map((path) => (0,paths/* relativePosixPath */.TS)(workspace, path)));
    context.setOutput('packages', published.map(({ directory, outputs }) => describePackage(workspace, directory, outputs)));
    context.setOutput('reused', published.every(({ outputs }) => outputs.get('reused') === true));
    if (artifact !== undefined)
        await (0,upload_artifact/* uploadArtifact */.m)(context, artifact, copies, outDir);
    return { packages: published, attestationUrl };
}
/** Describes a package by its outputs; an output that is JSON becomes a part of the object. */
function describePackage(workspace, directory, outputs) {
    const values = [...outputs].filter(([name]) => name !== 'wheels');
    const parsed = values.map(([name, value]) => [
        name,
        name === 'python-versions' ? JSON.parse(String(value)) : value,
    ]);
    return { directory: (0,paths/* relativePosixPath */.TS)(workspace, directory), ...Object.fromEntries(parsed) };
}

// EXTERNAL MODULE: ./.work/compiled/shared/src/format/markdown.js
var markdown = __webpack_require__(71485);
// EXTERNAL MODULE: ./.work/compiled/shared/src/format/state-icon.js
var state_icon = __webpack_require__(3457);
// EXTERNAL MODULE: ./.work/compiled/action-build-wheel/src/inputs/byte-size.js
var byte_size = __webpack_require__(22576);
// EXTERNAL MODULE: ./.work/compiled/action-build-wheel/src/report/json-report.js
var json_report = __webpack_require__(20704);
// EXTERNAL MODULE: ./.work/compiled/action-build-wheel/src/report/report-results.js
var report_results = __webpack_require__(64614);
// EXTERNAL MODULE: ./.work/compiled/action-build-wheel/src/report/results.js
var results = __webpack_require__(97441);
// EXTERNAL MODULE: ./.work/compiled/action-build-wheel/src/report/summary.js
var report_summary = __webpack_require__(15847);
;// CONCATENATED MODULE: ./.work/compiled/action-build-wheel/src/report/report-packages.js









/** Reports the packages with a row for each in the job summary, as JSON (output `report`) and in the log. */
async function reportPackages({ workspace, temp, summary, log, setOutput }, { hooks, packages, attestationUrl, installWith }) {
    const described = await Promise.all(packages.map(async (each) => ({
        directory: (0,paths/* relativePosixPath */.TS)(workspace, each.directory),
        results: { ...each, hooks, attestationUrl, installWith },
        files: await Promise.all((0,built_files/* listFiles */.CS)(each.files).map((path) => (0,report_results/* describeFile */.C)(workspace, path))),
    })));
    summary.add(`### Wheels of ${packages.length} packages`);
    summary.add(`Gate: ${(0,report_summary/* describeGate */.l7)(hooks)}`);
    summary.add((0,markdown/* renderTable */.bo)(['Package', 'Folder', 'Version', 'Build', 'Import'], described.map(packageRow)));
    const rows = described.flatMap(({ files }) => files).map((file) => [(0,results/* fileName */.Md)(file), (0,byte_size/* formatBytes */.z)(file.size), file.sha256]);
    summary.add((0,markdown/* renderTable */.bo)(['File', 'Size', 'SHA-256'], rows));
    for (const { results, files } of described)
        summary.add((0,markdown/* renderDetails */.PL)(results.inspection.wheel.name, (0,report_summary/* renderSummary */.Br)(results, files, workspace).join('\n\n')));
    setOutput('report', await (0,json_report/* writePackagesReport */.HG)(temp, described));
    for (const { files } of described)
        for (const { path, size, sha256 } of files)
            log.info(`${path}: ${(0,byte_size/* formatBytes */.z)(size)}, sha256 ${sha256}`);
}
function packageRow({ directory, results }) {
    const { inspection, verification, isReused } = results;
    const { name, version } = inspection.wheel;
    const build = isReused ? 'reused from an earlier run' : 'built';
    return [name, directory, version, (0,state_icon/* addStateIcon */.w)('success', build), (0,report_summary/* describeImports */.Wb)(verification.imported)];
}

// EXTERNAL MODULE: ./.work/compiled/action-build-wheel/src/report/size-diff.js
var size_diff = __webpack_require__(92568);
// EXTERNAL MODULE: ./.work/compiled/action-build-wheel/src/commands/obtain-wheel.js + 8 modules
var obtain_wheel = __webpack_require__(42602);
// EXTERNAL MODULE: ./.work/compiled/action-build-wheel/src/commands/pass-gate.js + 26 modules
var pass_gate = __webpack_require__(93944);
;// CONCATENATED MODULE: ./.work/compiled/action-build-wheel/src/commands/build-packages.js
















/**
 * Runs the whole action for the packages of a monorepo: one gate, then build and verification of each package after those that it
 * requires. Only if all packages are verified, they reach `out-dir` and the artifact.
 */
async function buildPackages(context, inputs) {
    const { directory, build, version } = inputs;
    const repository = await (0,project_repository/* findRepository */.W1)(context, directory);
    const packages = await loadPackages(context, { directory, patterns: inputs.packages, version, repository });
    context.log.info(`Build the wheels of ${packages.map(({ node }) => node.folder).join(', ')}`);
    const gatePlan = (0,plan_gate/* planGate */.f)(context, inputs.gate, { directory, repository });
    const sources = { directory, repository, projects: packages.map(({ node }) => node.project) };
    const selection = await (0,select_sources/* selectSources */.n)(context, sources, {
        expectedVersion: version.expected,
        outDir: build.outDir,
        previousWheel: inputs.previousWheel,
        inputFiles: build.inputFiles,
        given: [],
    });
    const python = await (0,inspect_python/* inspectPython */.D)(context, inputs.python);
    const cache = (0,cache_cache/* createCache */.V)({ log: context.log, mode: inputs.cache, isNeededSoon: inputs.reuse });
    const { path: folder } = await context.privateDir();
    try {
        const request = { inputs, python, gatePlan, selection, directory, copiesLate: true, cache, folder };
        const { toolchain, hooks, removeCopy } = await (0,pass_gate/* passGate */.l)(context, request);
        await removeCopy();
        const built = await buildInOrder(context, { inputs, packages, selection, toolchain, cache, folder });
        const { attestation, publishAttestation, artifact } = inputs;
        const { packages: published, attestationUrl } = await publishPackages(context, built, {
            outDir: build.outDir,
            attestation,
            publishAttestation,
            artifact,
        });
        await reportPackages(context, { hooks, packages: published, installWith: inputs.installation.lock, attestationUrl });
        for (const { save } of built)
            await save();
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
async function buildInOrder(context, run) {
    const folder = (0,external_node_path_.join)(run.folder, 'siblings');
    await (0,promises_.mkdir)(folder);
    const directories = run.packages.map(({ node }) => node.project.directory);
    const built = [];
    const wheels = [];
    for (const [index, { node, installed }] of run.packages.entries()) {
        context.log.info(`Build the wheel of ${node.folder} (${index + 1} of ${run.packages.length})`);
        const needed = wheels.filter(({ name }) => installed.includes((0,normalize_name/* normalizeName */.P)(name))).map(({ file }) => file);
        const siblings = { folder, directories, wheels: [...wheels], installed: needed };
        const result = await buildPackage(context, run, { node, siblings, folder: (0,external_node_path_.join)(run.folder, `package-${index}`) });
        const { wheel } = result.inspection;
        wheels.push({ name: wheel.name, version: wheel.version, file: await (0,share_wheel/* shareWheel */.l)(folder, wheel.file) });
        built.push(result);
    }
    return built;
}
async function buildPackage(context, { inputs, selection, toolchain, cache }, { node, siblings, folder }) {
    const { project, key } = node;
    const outputs = new Map();
    const setOutput = (name, value) => void outputs.set(name, value);
    // A build may change its copy of the sources, so that each package gets a new one.
    const own = { ...selection, directory: project.directory };
    const stage = async () => await (0,staging/* stageSources */.xU)(context, own, (0,external_node_path_.join)(folder, 'source'));
    const request = {
        inputs,
        given: undefined,
        sources: { project, selection: own, stage },
        siblings,
        cache,
        cacheFolder: (0,external_node_path_.join)('packages', key ?? (0,external_node_path_.basename)(folder)),
        folder,
    };
    const wheel = await (0,obtain_wheel/* obtainWheel */.T)({ ...context, setOutput }, request, toolchain);
    if (inputs.previousWheel !== undefined)
        await (0,size_diff/* reportSizeDiff */.J)(context, inputs.previousWheel, wheel.inspection.wheel);
    await (0,promises_.rm)((0,external_node_path_.join)(folder, 'source'), { recursive: true, force: true });
    return { ...wheel, directory: project.directory, outputs, setOutput };
}


/***/ })

};
