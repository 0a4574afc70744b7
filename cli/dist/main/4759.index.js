export const id = 4759;
export const ids = [4759];
export const modules = {

/***/ 58379:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ findDockerfiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _references_dockerfile_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98509);



/** Searches a folder for Dockerfiles, in the order of their names. Hidden folders and installed packages are skipped. */
async function findDockerfiles(search) {
    return await searchFolder(search, []);
}
async function searchFolder({ root, folder, isDeep }, folders) {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, folder, ...folders), { withFileTypes: true });
    const found = [];
    const lookalikes = [];
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
        const path = [...(folder === '.' ? [] : [folder]), ...folders, entry.name].join('/');
        if (entry.isDirectory() && isDeep && !isSkipped(entry.name)) {
            const inner = await searchFolder({ root, folder, isDeep }, [...folders, entry.name]);
            found.push(...inner.found);
            lookalikes.push(...inner.lookalikes);
        }
        if (entry.isDirectory())
            continue;
        const file = (0,_references_dockerfile_names_js__WEBPACK_IMPORTED_MODULE_2__/* .classifyFile */ .T)(entry.name);
        if (file.kind === 'dockerfile')
            found.push({ path, image: (0,_references_dockerfile_names_js__WEBPACK_IMPORTED_MODULE_2__/* .imageName */ .t)(folders, file.stem) });
        if (file.kind === 'lookalike')
            lookalikes.push(path);
    }
    return { found, lookalikes };
}
function isSkipped(folder) {
    return folder.startsWith('.') || ['node_modules', 'site-packages', '__pycache__'].includes(folder);
}


/***/ }),

/***/ 98509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ classifyFile),
/* harmony export */   t: () => (/* binding */ imageName)
/* harmony export */ });
const notDockerfiles = /(?:\.(?:md|rst|txt|j2|jinja2?|tmpl|tpl|template|in|bak|orig|rej|swp|old|disabled|sh|py|ya?ml|json)|~)$/i;
/**
 * Classifies a file by its name: `Dockerfile` or `Containerfile`, in any case, alone, with an ending (`Dockerfile.gpu`,
 * `Dockerfile-gpu`) or as an ending (`gpu.Dockerfile`). Sources: docker CLI reference, `docker buildx build --file`;
 * containers/buildah, "Containerfile"; VS Code and Linguist, which highlight these names.
 */
function classifyFile(name) {
    if (/\.(?:docker|container)ignore$/i.test(name))
        return { kind: 'other' };
    if (!/(?:docker|container)file/i.test(name))
        return { kind: 'other' };
    if (notDockerfiles.test(name))
        return { kind: 'lookalike' };
    const [, before, after] = /^(?:(.+)\.)?(?:docker|container)file(?:[._-](.+))?$/i.exec(name) ?? [];
    const isDockerfile = /^(?:docker|container)file(?:[._-]|$)|\.(?:docker|container)file$/i.test(name);
    return isDockerfile ? { kind: 'dockerfile', stem: before ?? after ?? '' } : { kind: 'lookalike' };
}
/**
 * The image that a Dockerfile defines: the folders between the searched one and the file, and what the name of the file says, joined by
 * `-` and in lower case. '' for a `Dockerfile` in the searched folder itself.
 */
function imageName(folders, stem) {
    return [...folders, stem]
        .filter((part) => part !== '')
        .join('-')
        .toLowerCase();
}


/***/ }),

/***/ 14562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hG: () => (/* binding */ requireBuildSystem),
/* harmony export */   no: () => (/* binding */ hasSetupCfgProject),
/* harmony export */   uK: () => (/* binding */ findStaticVersion),
/* harmony export */   x7: () => (/* binding */ readPyproject)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var smol_toml__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3292);
/* harmony import */ var _shared_config_parse_setup_cfg_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(80823);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75689);
/* harmony import */ var _shared_files_paths_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(27468);







/** Reads `pyproject.toml` of a project. Throws an error with the line when it is not valid TOML. */
async function readPyproject(directory, workspace) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, 'pyproject.toml');
    const file = (0,_shared_files_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .relativePosixPath */ .TS)(workspace, path);
    const text = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path) ? await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path, 'utf8') : '';
    try {
        return { text, table: (0,smol_toml__WEBPACK_IMPORTED_MODULE_3__.parse)(text), file };
    }
    catch (error) {
        if (!(error instanceof smol_toml__WEBPACK_IMPORTED_MODULE_3__.TomlError))
            throw error;
        const why = error.message.split('\n')[0]?.replace('Invalid TOML document: ', '') ?? '';
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`${file} is not valid TOML`, { why, at: { file, line: error.line, column: error.column } });
    }
}
/** Finds the static version of a project, `[project].version`, and its line. Source: PEP 621. */
function findStaticVersion({ text, table, file, }) {
    const { project } = table;
    if (typeof project !== 'object' || project === null || !('version' in project))
        return undefined;
    if (typeof project.version !== 'string')
        return undefined;
    const lines = text.split('\n');
    const header = lines.findIndex((line) => /^\s*\[\s*project\s*\]/.test(line));
    const index = lines.findIndex((line, at) => at > header && /^\s*(project\s*\.\s*)?version\s*=/.test(line));
    return { version: project.version, location: { file, line: Math.max(index, 0) + 1 } };
}
/**
 * Rejects a folder that no build backend can build. Without [build-system] the backend is setuptools, which needs no `setup.py` if
 * `setup.cfg` describes the project. Source: PEP 517 and PEP 518; setuptools, build_meta.py, `_open_setup_script`.
 */
function requireBuildSystem(directory, workspace, { table, file }) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, 'setup.py')) || table['build-system'] !== undefined || table.project !== undefined)
        return;
    const hasPyproject = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, 'pyproject.toml'));
    if (hasPyproject && hasSetupCfgProject(directory))
        return;
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`The folder \`${(0,_shared_files_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .relativePosixPath */ .TS)(workspace, directory)}\` has no build system`, {
        why: hasPyproject
            ? '`pyproject.toml` has neither [build-system] nor [project], and `setup.py` does not exist'
            : 'It contains neither `pyproject.toml` nor `setup.py`',
        fix: 'Add a [build-system] table to `pyproject.toml`, or set `directory` to the Python project',
        ...(hasPyproject ? { at: { file, line: 1 } } : {}),
    });
}
/** Whether `setup.cfg` describes a project: it may hold only the settings of linters. */
function hasSetupCfgProject(directory) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, 'setup.cfg');
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path) && (0,_shared_config_parse_setup_cfg_js__WEBPACK_IMPORTED_MODULE_6__/* .parseSetupCfg */ .t)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8')).get('metadata')?.has('name') === true;
}


/***/ }),

/***/ 64759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  init: () => (/* binding */ init)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.work/compiled/cli/src/context/session.js + 8 modules
var session = __webpack_require__(37239);
// EXTERNAL MODULE: ./.work/compiled/cli/src/context/workspace.js
var workspace = __webpack_require__(35370);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
// EXTERNAL MODULE: ./.work/compiled/shared/src/errors.js
var errors = __webpack_require__(75689);
// EXTERNAL MODULE: ./.work/compiled/shared/src/files/paths.js
var paths = __webpack_require__(27468);
// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/discovery/find-dockerfiles.js
var find_dockerfiles = __webpack_require__(58379);
// EXTERNAL MODULE: ./.work/compiled/action-build-wheel/src/project/pyproject.js
var project_pyproject = __webpack_require__(14562);
// EXTERNAL MODULE: ./.work/compiled/cli/src/context/remote-url.js
var remote_url = __webpack_require__(54113);
// EXTERNAL MODULE: ./.work/compiled/shared/src/process/parse-argv.js
var parse_argv = __webpack_require__(9120);
;// CONCATENATED MODULE: ./.work/compiled/cli/src/init/lock-options.js

/** The Python that compiled a lock with pip-compile, such as `3.11`. Its locks hold for this version only. */
function parseLockPython(lock) {
    return /^# This file is autogenerated by pip-compile with Python (3\.\d+)/m.exec(lock)?.[1];
}
/** What the options of pip-compile and uv mean for the configuration. Options without a meaning here do not change a lock. */
const switches = {
    '--generate-hashes': ['generate-hashes', true],
    '--no-strip-extras': ['strip-extras', false],
    '--emit-index-url': ['emit-index-url', true],
    '--universal': ['universal', true],
};
const values = {
    '--annotation-style': 'annotation-style',
    '--python-version': 'python-version',
};
/** Reads the options from the command in the header of a lock; undefined without such a header. Source: pip-tools and uv, header of compiled files. */
function parseLockOptions(lock) {
    const command = /^#\s+(pip-compile|uv pip compile) ?(.*)$/m.exec(lock);
    if (command === null)
        return undefined;
    const [, program = '', text = ''] = command;
    const options = { engine: program === 'pip-compile' ? program : 'uv' };
    const words = ((0,parse_argv/* parseArgv */.S)(text) ?? []).flatMap((word) => (word.startsWith('--') ? word.split(/=(.*)/s).slice(0, 2) : [word]));
    for (const [index, word] of words.entries()) {
        const known = switches[word];
        if (known !== undefined)
            options[known[0]] = known[1];
        const key = values[word];
        if (key !== undefined)
            options[key] = words[index + 1] ?? '';
    }
    return options;
}

;// CONCATENATED MODULE: ./.work/compiled/cli/src/init/inspect-repository.js









/** Names that people give to these folders, the defaults of the actions first. */
const requirementFolders = ['requirements', 'reqs', 'requires', 'deps', 'dependencies', '.'];
const dockerFolders = ['docker', 'dockerfiles', 'containers', 'images', '.docker'];
/** Looks at the files of a repository. Changes nothing. */
async function inspectRepository(context, root) {
    const requirements = requirementFolders.find((folder) => hasSources((0,external_node_path_.join)(root, folder), folder === '.'));
    const git = async (...args) => {
        const result = await context.query('git', args, { cwd: root }).catch(() => undefined);
        return result?.code === 0 ? result.stdout : '';
    };
    const [pyproject, own] = [await readToml(root, 'pyproject.toml'), await readToml(root, 'eleanor.toml')];
    const { name: project, 'requires-python': requiresPython = '' } = pyproject?.project ?? {};
    const hasPackage = (0,external_node_fs_.existsSync)((0,external_node_path_.join)(root, 'setup.py')) || (pyproject !== undefined && (definesPackage(pyproject) || (0,project_pyproject/* hasSetupCfgProject */.no)(root)));
    const locks = requirements === undefined ? [] : readLocks((0,external_node_path_.join)(root, requirements));
    return {
        requirements,
        layers: requirements === '.' ? chooseRootLayers(list(root)) : undefined,
        // Locks of one repository are compiled alike.
        lockOptions: locks.map(parseLockOptions).find((options) => options !== undefined),
        lockPython: locks.map(parseLockPython).find((version) => version !== undefined),
        oldestPython: /(?:>=|~=|==)\s*(3\.\d+)/.exec(requiresPython)?.[1] ?? '3.10',
        hasPythonVersion: (0,external_node_fs_.existsSync)((0,external_node_path_.join)(root, '.python-version')),
        project,
        hasPackage,
        packages: hasPackage ? [] : await findPackages(root, await git('ls-files', '--cached', '--others', '--exclude-standard')),
        hasPyproject: pyproject !== undefined,
        hasOwnFile: own !== undefined,
        configuration: findConfiguration(own, pyproject),
        dockerfiles: await findDockerfileFolder(root),
        bumpCommand: findBumpCommand(root),
        versionFile: chooseVersionFile((await git('ls-files', '--', 'version.py', '*/version.py')).split('\n'), project),
        changelog: list(root).find((name) => /^(changelog|changes|history)\.md$/i.test(name)),
        owner: (0,remote_url/* parseRemoteUrl */.J)(await git('remote', 'get-url', 'origin'))
            ?.slug.split('/')[0]
            ?.toLowerCase(),
    };
}
function list(folder) {
    return (0,paths/* isKind */.VF)(folder, 'directory') ? (0,external_node_fs_.readdirSync)(folder).sort() : [];
}
const isSource = (name) => name.endsWith('.in') && name !== 'MANIFEST.in';
const isNamedRequirements = (name) => /^(.+[-_.])?requirements([-_.].+)?\.in$/.test(name);
/** In the root, other files end with `.in` as well, such as `Makefile.in`. */
function hasSources(folder, isRoot) {
    return list((0,external_node_path_.join)(folder, 'in')).some(isSource) || list(folder).some(isRoot ? isNamedRequirements : isSource);
}
/** The layers among the files of the root; undefined if all files that end with `.in` are requirements. */
function chooseRootLayers(names) {
    const sources = names.filter(isSource);
    const layers = sources.filter(isNamedRequirements);
    return layers.length === 0 || layers.length === sources.length ? undefined : layers.map((name) => (0,external_node_path_.basename)(name, '.in'));
}
/** The root counts only without a folder `docker`, in which action-build-images otherwise looks for them. */
async function findDockerfileFolder(root) {
    const folders = dockerFolders.filter((folder) => (0,paths/* isKind */.VF)((0,external_node_path_.join)(root, folder), 'directory'));
    for (const folder of folders.includes('docker') ? folders : [...folders, '.']) {
        const { found } = await (0,find_dockerfiles/* findDockerfiles */.v)({ root, folder, isDeep: folder !== '.' });
        if (found.length > 0)
            return folder;
    }
    return undefined;
}
/** Sources: PEP 518, `[build-system]`; PEP 621, `[project]`; uv "Project packaging", `tool.uv.package`; Poetry, `package-mode`. */
function definesPackage({ 'build-system': buildSystem, project, tool }) {
    return (tool?.uv?.package ?? tool?.poetry?.['package-mode']) !== false && (buildSystem ?? project) !== undefined;
}
const otherFolder = /(^|\/)(tests?|testing|fixtures?|examples?|docs?|templates?|\..+)\//;
/** Several folders beside each other become one pattern, which leaves out what is no package. */
async function findPackages(root, listed) {
    const files = listed.split('\n').filter((path) => path.endsWith('/pyproject.toml') && !otherFolder.test(path));
    const folders = [];
    for (const file of files) {
        // What is not valid may be data of a test.
        const pyproject = await readToml(root, file).catch(() => undefined);
        if (pyproject?.['build-system'] !== undefined && definesPackage(pyproject))
            folders.push((0,posix_.dirname)(file));
    }
    const countBeside = (folder) => folders.filter((other) => (0,posix_.dirname)(other) === (0,posix_.dirname)(folder)).length;
    const patterns = folders.map((folder) => (0,posix_.dirname)(folder) === '.' || countBeside(folder) === 1 ? folder : `${(0,posix_.dirname)(folder)}/*`);
    return [...new Set(patterns)].sort();
}
function readLocks(folder) {
    const names = list(folder).filter((name) => name.endsWith('.txt') && (0,paths/* isKind */.VF)((0,external_node_path_.join)(folder, name), 'file'));
    return names.map((name) => (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(folder, name), 'utf8'));
}
async function readToml(root, name) {
    const path = (0,external_node_path_.join)(root, name);
    if (!(0,paths/* isKind */.VF)(path, 'file'))
        return undefined;
    const { parse } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 3292));
    try {
        return parse((0,external_node_fs_.readFileSync)(path, 'utf8'));
    }
    catch (error) {
        const [why = ''] = (0,errors/* messageOf */.bD)(error).split('\n');
        throw new errors/* UserError */.yo(`${name} is not valid TOML, so nothing was written`, { why, at: { file: name } });
    }
}
function findConfiguration(own, pyproject) {
    if (own?.tool?.eleanor !== undefined)
        return 'eleanor.toml';
    return pyproject?.tool?.eleanor === undefined ? undefined : 'pyproject.toml';
}
/** A script such as `bin/bump_version.py`, as the guide has it. */
function findBumpCommand(root) {
    const scripts = ['bin', 'scripts'].flatMap((folder) => list((0,external_node_path_.join)(root, folder)).map((name) => `${folder}/${name}`));
    const script = scripts.find((path) => /\/bump\w*version\w*\.(py|sh)$/i.test(path));
    return script && `${script.endsWith('.py') ? 'python3' : 'bash'} ${script} {version}`;
}
/** The release finds a single `version.py` itself. Of several, that of the package is the most likely one. */
function chooseVersionFile(tracked, project) {
    const files = tracked.filter((path) => path !== '');
    if (files.length < 2)
        return undefined;
    const name = project?.toLowerCase().replaceAll(/[-.]+/g, '_') ?? '';
    const byLength = [...files].sort((a, b) => a.length - b.length);
    return byLength.find((path) => path.split('/').includes(name)) ?? byLength[0];
}

;// CONCATENATED MODULE: ./.work/compiled/cli/src/init/configuration.js
/** The tables of `[tool.eleanor]`: only what differs from the defaults, and the engine, which everybody wants to know. */
function createConfiguration(facts) {
    const tables = {
        requirements: facts.requirements === undefined ? {} : requirementsTable(facts.requirements, facts),
        wheel: wheelTable(facts),
        images: facts.dockerfiles === undefined ? {} : imagesTable(facts.dockerfiles, facts),
        release: facts.hasPackage ? releaseTable(facts) : {},
    };
    return Object.fromEntries(Object.entries(tables).filter(([, table]) => Object.keys(table).length > 0));
}
/** Locks that exist keep their engine and options. New ones are universal, so that those of a laptop hold in CI. */
function requirementsTable(directory, { layers, lockOptions, oldestPython }) {
    const options = lockOptions ?? { engine: 'uv', universal: true, 'python-version': oldestPython };
    return { ...differing('directory', directory, 'requirements'), ...(layers === undefined ? {} : { layers }), ...options };
}
/** A project below the root is named, whether it is one or several. */
function wheelTable({ packages }) {
    const [first, ...others] = packages;
    if (first === undefined)
        return {};
    return others.length === 0 && !first.endsWith('*') ? { directory: first } : { packages };
}
function imagesTable(directory, { project, owner }) {
    return {
        // Without the folder `docker`, the root is the default.
        ...(directory === '.' ? {} : differing('directory', directory, 'docker')),
        ...(project === undefined ? {} : { prefix: `${project.toLowerCase()}-` }),
        ...(owner === undefined ? {} : { registry: [`ghcr.io/${owner}`] }),
    };
}
function releaseTable({ bumpCommand, versionFile, changelog }) {
    const keys = { 'bump-command': bumpCommand, 'version-file': versionFile, changelog };
    return Object.fromEntries(Object.entries(keys).filter((entry) => entry[1] !== undefined));
}
function differing(name, value, defaultValue) {
    return value === defaultValue ? {} : { [name]: value };
}

;// CONCATENATED MODULE: ./.work/compiled/cli/src/init/workflows.js
const suite = 'eleanor/actions/.github/workflows';
/** Pinned by commit id, because whoever writes to a repository of others can move its tags. */
const checkout = 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1';
/**
 * The workflows of a repository: checks of pull requests, new versions of the requirements, and releases. Text by path. Without a package,
 * nothing can be built or released, and only what exists is checked. A release is of one package, so a monorepo gets none.
 */
function createWorkflows(facts) {
    const folder = '.github/workflows';
    return {
        ...(facts.hasPackage || (facts.packages.length > 0 && facts.configuration === undefined)
            ? { [`${folder}/pr.yml`]: pullRequestWorkflow(facts) }
            : checksWithoutPackage(`${folder}/pr.yml`, facts)),
        ...(facts.requirements === undefined ? {} : { [`${folder}/locks.yml`]: locksWorkflow() }),
        ...(facts.hasPackage ? { [`${folder}/release.yml`]: releaseWorkflow(facts) } : {}),
    };
}
function checksWithoutPackage(path, { requirements, dockerfiles }) {
    const steps = [
        ...(requirements === undefined ? [] : ['eleanor/action-compile-reqs@v1\n        with: { mode: check }']),
        ...(dockerfiles === undefined ? [] : ['eleanor/action-build-images@v1\n        with: { mode: plan }']),
    ];
    if (steps.length === 0)
        return {};
    const text = `${pullRequestHead}  checks:
    runs-on: ubuntu-latest
    permissions:
      contents: read # to check out
    steps:
      - uses: ${checkout}
        with: { persist-credentials: false }
${steps.map((step) => `      - uses: ${step}\n`).join('')}`;
    return { [path]: text };
}
/** What the repository does not have is left out of the workflows. */
function modes({ requirements, dockerfiles }) {
    return [
        ...(requirements === undefined ? ['requirements-mode: none'] : []),
        ...(dockerfiles === undefined ? ['images-mode: none'] : []),
    ];
}
function withInputs(inputs) {
    return inputs.length === 0 ? '' : `    with:\n${inputs.map((line) => `      ${line}\n`).join('')}`;
}
const pullRequestHead = `name: Pull request
on: pull_request
permissions: {}
concurrency:
  group: \${{ github.workflow }}-\${{ github.ref }}
  cancel-in-progress: true
jobs:
`;
function pullRequestWorkflow(facts) {
    return `${pullRequestHead}  checks:
    permissions:
      contents: read # to check out
    uses: ${suite}/pr-checks.yml@v1
${withInputs(modes(facts))}`;
}
function locksWorkflow() {
    return `name: New versions of the requirements
on:
  workflow_dispatch:
  schedule:
    - cron: '17 4 * * 1'
permissions: {}
jobs:
  locks:
    permissions:
      contents: write # to push the branch of the pull request
      pull-requests: write # to open it
    uses: ${suite}/compile.yml@v1
`;
}
function releaseWorkflow(facts) {
    const inputs = ['bump: ${{ inputs.bump }}', 'dry-run: ${{ inputs.dry-run }}', ...modes(facts)];
    const secrets = `    secrets:
      deploy-key: \${{ secrets.DEPLOY_KEY }}
      trust-pem: \${{ secrets.TRUST_PEM }}
`;
    return `name: Release
on:
  workflow_dispatch:
    inputs:
      bump:
        description: Part of the version to raise
        type: choice
        options: [minor, patch, major]
      dry-run:
        description: Only plan and show the release
        type: boolean
        default: false
permissions: {}
jobs:
  release:
    permissions:
      contents: write # for the commit, the tag and the release
      packages: write # for the images
      pull-requests: write # required by the workflow, used only with \`on-protected: pull-request\`
    uses: ${suite}/release.yml@v1
${withInputs(inputs)}${facts.dockerfiles === undefined ? '' : secrets}`;
}

;// CONCATENATED MODULE: ./.work/compiled/cli/src/init/plan-changes.js






const schema = '#:schema https://raw.githubusercontent.com/eleanor/actions/v1/docs/eleanor.schema.json';
/** Decides which files to write. A file that exists is never replaced, and a configuration that exists is never changed. */
async function planChanges(root, facts) {
    const configuration = await planConfiguration(root, facts);
    const workflows = Object.entries(createWorkflows(facts)).map(([path, text]) => planWorkflow(root, path, text));
    const all = [...(configuration === undefined ? [] : [configuration]), ...planPythonVersion(facts), ...workflows];
    return {
        changes: all.filter((each) => typeof each !== 'string'),
        kept: all.filter((each) => typeof each === 'string'),
    };
}
async function planConfiguration(root, facts) {
    if (facts.configuration !== undefined)
        return `${facts.configuration} has a configuration already`;
    const tables = createConfiguration(facts);
    if (Object.keys(tables).length === 0)
        return undefined;
    const { parse, stringify } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 3292));
    const text = `${stringify({ tool: { eleanor: tables } }).trim()}\n`;
    if (facts.hasOwnFile)
        return append(root, 'eleanor.toml', text);
    if (facts.hasPyproject) {
        const change = append(root, 'pyproject.toml', text);
        if (isValid(parse, change))
            return change;
    }
    return { path: 'eleanor.toml', before: undefined, added: `${schema}\n\n${text}` };
}
/** Adds text at the end of a file, after an empty line, with the line ends of the file. */
function append(root, path, text) {
    const before = read(root, path) ?? '';
    const separator = before === '' ? '' : before.endsWith('\n') ? '\n' : '\n\n';
    const added = `${separator}${text}`;
    return { path, before, added: before.includes('\r\n') ? added.replaceAll('\n', '\r\n') : added };
}
/** Whether the file can be extended. An inline table, such as `tool = {}`, cannot. Source: TOML 1.0, "Inline Table". */
function isValid(parse, { before = '', added }) {
    try {
        parse(before + added);
        return true;
    }
    catch {
        return false;
    }
}
/** Locks of pip-compile hold for one Python version, which CI reads from this file. */
function planPythonVersion({ lockPython, hasPythonVersion }) {
    if (lockPython === undefined || hasPythonVersion)
        return [];
    return [{ path: '.python-version', before: undefined, added: `${lockPython}\n` }];
}
function planWorkflow(root, path, text) {
    if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(root, path)))
        return `${path} exists already`;
    const folder = [(0,external_node_path_.dirname)((0,external_node_path_.dirname)(path)), (0,external_node_path_.dirname)(path)].find((each) => (0,paths/* isKind */.VF)((0,external_node_path_.join)(root, each), 'file'));
    if (folder !== undefined)
        throw new errors/* UserError */.yo(`${folder} is a file, so nothing was written`, { fix: 'Remove or rename it' });
    const called = /\/([\w-]+\.yml)@/.exec(text)?.[1] ?? '';
    const caller = findCaller(root, called);
    return caller === undefined ? { path, before: undefined, added: text } : `${caller} calls ${called} already`;
}
/** The workflow that calls the reusable workflow of this name. */
function findCaller(root, called) {
    const folder = '.github/workflows';
    const names = (0,paths/* isKind */.VF)((0,external_node_path_.join)(root, folder), 'directory') ? (0,external_node_fs_.readdirSync)((0,external_node_path_.join)(root, folder)) : [];
    const workflows = names.filter((name) => /\.ya?ml$/.test(name)).map((name) => `${folder}/${name}`);
    return workflows.find((path) => read(root, path)?.includes(`eleanor/actions/${folder}/${called}@`) === true);
}
function read(root, path) {
    const absolute = (0,external_node_path_.join)(root, path);
    if (!(0,paths/* isKind */.VF)(absolute, 'file'))
        return undefined;
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode((0,external_node_fs_.readFileSync)(absolute));
    }
    catch {
        throw new errors/* UserError */.yo(`${path} is not UTF-8 text, so nothing was written`, { fix: 'Convert it to UTF-8' });
    }
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./.work/compiled/cli/src/init/show-changes.js

/** The changes as a unified diff, in which all changed lines are new. Source: GNU diffutils, "Unified Format". */
function formatChanges(changes) {
    return changes.flatMap(({ path, before, added }) => {
        const start = before === undefined ? 0 : countLines(before);
        // The first line end of what is added may belong to the last line before.
        const own = before === undefined || before === '' || before.endsWith('\n') ? added : added.replace(/^\r?\n/, '');
        const lines = own.replace(/\r?\n$/, '').split(/\r?\n/);
        return [
            `--- ${before === undefined ? '/dev/null' : path}`,
            `+++ ${path}`,
            `@@ -${start},0 +${start + 1},${lines.length} @@`,
            ...lines.map((line) => (0,external_node_util_.styleText)('green', `+${line}`, { stream: process.stdout })),
        ];
    });
}
function countLines(text) {
    return text === '' ? 0 : text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
}

// EXTERNAL MODULE: ./.work/compiled/cli/src/terminal/confirm.js
var terminal_confirm = __webpack_require__(71964);
;// CONCATENATED MODULE: ./.work/compiled/cli/src/commands/init.js








/** `eleanor init`: shows a configuration and workflows for the repository as it is, asks, and writes them. Prints the diff. */
async function init(call) {
    return await (0,session.runSession)(call, { json: false }, async (session) => {
        const root = (0,workspace/* findWorkspace */.pl)(call.cwd).path;
        const facts = await inspectRepository(session, root);
        const { changes, kept } = await planChanges(root, facts);
        for (const reason of kept)
            session.log.notice(`${reason}: left as it is`);
        for (const line of formatChanges(changes))
            session.print(line);
        if (changes.length === 0 && kept.length === 0)
            session.log.notice('There are no requirements (`*.in`), no Python project and no Dockerfiles, so there is nothing to set up');
        if (changes.length === 0)
            return 0;
        if (!call.yes) {
            (0,terminal_confirm/* requireTerminal */._)(question);
            await (0,terminal_confirm/* confirm */.l)(question, session.signal);
        }
        await writeChanges(root, changes);
        const next = facts.requirements === undefined ? 'commit' : '`eleanor compile`, then commit';
        session.log.info(`Wrote ${changes.map(({ path }) => path).join(', ')}. Next: ${next}.`);
        return 0;
    });
}
const question = {
    command: 'eleanor init',
    text: 'Write these files?',
    withoutTerminal: 'Add `--yes` to write these files',
    subject: 'The changes were',
};
/** Writes all files or none: each to a temporary name first, and renames them when all are complete. */
async function writeChanges(root, changes) {
    const files = changes.map(({ path, before = '', added }) => ({
        path: (0,external_node_path_.join)(root, path),
        temporary: (0,external_node_path_.join)(root, `${path}.eleanor-init`),
        text: before + added,
    }));
    try {
        for (const { temporary, text } of files) {
            await (0,promises_.mkdir)((0,external_node_path_.dirname)(temporary), { recursive: true });
            await (0,promises_.writeFile)(temporary, text);
        }
        for (const { temporary, path } of files)
            await (0,promises_.rename)(temporary, path);
    }
    finally {
        for (const { temporary } of files)
            await (0,promises_.rm)(temporary, { force: true });
    }
}


/***/ }),

/***/ 54113:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ parseRemoteUrl)
/* harmony export */ });
/** `git@host:owner/name.git`. Source: git-fetch(1), "GIT URLS". */
const scpPattern = /^(?:[^@/:]+@)?([^/:]+):(?!\/\/)\/?(.+)$/;
/** Reads the URL of a remote; undefined if it does not name a repository on a server, such as the path of a folder. */
function parseRemoteUrl(url) {
    const [host, path] = splitUrl(url.trim());
    const slug = /^\/?([^/]+\/[^/]+?)(?:\.git)?\/?$/.exec(path)?.[1];
    return host === '' || slug === undefined ? undefined : { server: `https://${host}`, slug };
}
function splitUrl(url) {
    if (URL.canParse(url)) {
        const { protocol, host, hostname, pathname } = new URL(url);
        if (protocol === 'http:' || protocol === 'https:')
            return [host, pathname];
        // The port of SSH is not that of the API.
        if (protocol === 'ssh:' || protocol === 'git:')
            return [hostname === 'ssh.github.com' ? 'github.com' : hostname, pathname];
    }
    const [, host = '', path = ''] = scpPattern.exec(url) ?? [];
    return [host, path];
}


/***/ }),

/***/ 71964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ requireTerminal),
/* harmony export */   l: () => (/* binding */ confirm)
/* harmony export */ });
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78474);
/* harmony import */ var node_readline_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26848);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75689);



/** Throws an `InvalidInputError` if nobody can see the question or answer it. */
function requireTerminal({ command, withoutTerminal }) {
    const name = !process.stdin.isTTY ? 'standard input' : !process.stderr.isTTY ? 'standard error' : undefined;
    if (name === undefined)
        return;
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InvalidInputError */ .oC(`\`${command}\` asks before it writes, but ${name} is not a terminal`, { fix: withoutTerminal });
}
/** Asks on standard error, so that standard output holds results alone. Throws unless the answer is `y` or `yes`. */
async function confirm({ text, subject }, signal) {
    const answer = await ask(`${text} [y/N] `, signal);
    // The cursor is still in the line of the question.
    if (answer === undefined)
        process.stderr.write('\n');
    if (answer === undefined || !/^y(es)?$/i.test(answer.trim()))
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('Nothing was written', { why: `${subject} not confirmed` });
}
/** The line that is typed; undefined if Ctrl-D or the end of the terminal ends the input. */
async function ask(prompt, signal) {
    const lines = (0,node_readline_promises__WEBPACK_IMPORTED_MODULE_1__.createInterface)({ input: process.stdin, output: process.stderr });
    // In a prompt, the terminal passes Ctrl-C as a character.
    lines.once('SIGINT', () => process.kill(process.pid, 'SIGINT'));
    // Depending on the terminal, the end of the input rejects the question, or only closes the interface.
    const closed = (0,node_events__WEBPACK_IMPORTED_MODULE_0__.once)(lines, 'close').then(() => undefined);
    const answered = lines.question(prompt, { signal }).catch(() => undefined);
    try {
        const answer = await Promise.race([answered, closed]);
        signal.throwIfAborted();
        return answer;
    }
    finally {
        lines.close();
    }
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


/***/ })

};
