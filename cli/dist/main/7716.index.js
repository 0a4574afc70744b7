export const id = 7716;
export const ids = [7716];
export const modules = {

/***/ 7716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ compileRequirements)
});

// EXTERNAL MODULE: ./.work/compiled/shared/src/process/hidden-env.js
var hidden_env = __webpack_require__(38946);
// EXTERNAL MODULE: ./.work/compiled/shared/src/errors.js
var errors = __webpack_require__(75689);
// EXTERNAL MODULE: ./.work/compiled/action-compile-reqs/src/lockfile/version-drift.js
var version_drift = __webpack_require__(87677);
// EXTERNAL MODULE: ./.work/compiled/action-compile-reqs/src/package-index/known-credentials.js
var known_credentials = __webpack_require__(60211);
;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/package-index/redact-context.js

/** The context whose log masks the credentials, and whose outputs and summary show `***` in place of them. */
function withoutCredentials(context, credentials) {
    if (credentials.length === 0)
        return context;
    for (const { secret } of credentials)
        context.mask(secret);
    const { summary } = context;
    return {
        ...context,
        setOutput: (name, value) => context.setOutput(name, redactValue(value, credentials)),
        summary: { ...summary, add: (markdown) => summary.add((0,known_credentials/* redact */.E$)(markdown, credentials)) },
    };
}
function redactValue(value, credentials) {
    if (typeof value === 'string')
        return (0,known_credentials/* redact */.E$)(value, credentials);
    if (typeof value !== 'object' || value === null)
        return value;
    return JSON.parse((0,known_credentials/* redact */.E$)(JSON.stringify(value), credentials));
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/report/source-locations.js

/**
 * The context whose messages name the lines of `pyproject.toml` in place of those of its dependency groups, which are no files that a
 * user can open.
 */
function withSourceLocations(context, graph) {
    const { log, summary } = context;
    if (!hasGroups(graph))
        return context;
    const text = (message) => restoreLocations(message, graph);
    const place = (at) => at && restoreLocation(at, graph);
    return {
        ...context,
        log: {
            ...log,
            info: (message) => log.info(text(message)),
            notice: (message, at) => log.notice(text(message), place(at)),
            warning: (message, at) => log.warning(text(message), place(at)),
        },
        summary: { ...summary, add: (markdown) => summary.add(text(markdown)) },
    };
}
/** Does some work, and restores the locations in its error. */
async function locatingErrors(graph, work) {
    try {
        return await work();
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo) || !hasGroups(graph))
            throw error;
        const at = error.at && restoreLocation(error.at, graph);
        throw new errors/* UserError */.yo(restoreLocations(error.message, graph), at === undefined ? {} : { at });
    }
}
function hasGroups({ files }) {
    return [...files.values()].some(({ origin }) => origin !== undefined);
}
function restoreLocation(at, { files }) {
    const origin = files.get(at.file)?.origin;
    if (origin === undefined)
        return at;
    return { file: origin.file, line: origin.lines[(at.line ?? 1) - 1] ?? 1 };
}
/** Replaces `pyproject.toml:dev:2`, the second line of a group, by its line in `pyproject.toml`. */
function restoreLocations(text, graph) {
    return text.replaceAll(/([\w./-]*pyproject\.toml:[\w-]+):(\d+)/g, (whole, file, line) => {
        const origin = graph.files.get(file)?.origin;
        return origin === undefined ? whole : `${origin.file}:${origin.lines[Number(line) - 1] ?? 1}`;
    });
}

// EXTERNAL MODULE: ./.work/compiled/action-compile-reqs/src/report/summary.js
var summary = __webpack_require__(62496);
// EXTERNAL MODULE: ./.work/compiled/action-compile-reqs/src/requirements/joint-layers.js
var joint_layers = __webpack_require__(21425);
// EXTERNAL MODULE: ./.work/compiled/action-compile-reqs/src/commands/first-use.js + 2 modules
var first_use = __webpack_require__(85625);
// EXTERNAL MODULE: ./.work/compiled/action-compile-reqs/src/commands/inspect.js + 6 modules
var inspect = __webpack_require__(72492);
;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/commands/check.js








/** `mode: check`: reports which locks are stale and why, and fails if one is. Starts no process and changes nothing. */
async function check(outside, inputs) {
    const project = await (0,inspect/* inspectRequirements */.L)(outside, inputs);
    const { graph, locks, stale, credentials } = project;
    const context = withSourceLocations(withoutCredentials(outside, credentials), graph);
    const { layers } = graph;
    const drift = (0,joint_layers/* groupByAgreement */.BP)(layers, inputs.joint).flatMap((group) => (0,version_drift/* findDrift */.L)(group, locks));
    context.setOutput('changed', false);
    context.setOutput('drift', drift);
    context.summary.add((0,summary/* renderSummary */.Br)({ mode: 'check', layers, stale, locks, newLocks: new Map(), drift }));
    if (stale.length === 0) {
        context.log.info(`All ${layers.length} locks are up to date.`);
        return;
    }
    if ((0,first_use/* isFirstUse */.g)(project)) {
        (0,first_use/* checkFirstUse */._)(context, project, inputs);
        return;
    }
    for (const { lock, file, detail, at } of stale)
        context.log.warning(`${lock} is stale: ${detail}`, at ?? { file, line: 1 });
    throw staleError(context, stale, layers.length);
}
/** A terminal shows the warnings next to the error, so it does not repeat the reasons. A job shows it alone in its summary. */
function staleError({ caller }, stale, count) {
    const what = `${stale.length} of ${count} locks are stale`;
    if (caller !== undefined)
        return new errors/* UserError */.yo(what, { fix: 'Run `eleanor compile` and commit the result' });
    const reasons = stale.map(({ lock, detail }) => `${lock} (${detail})`);
    return new errors/* UserError */.yo(`${what}: ${reasons.join('; ')}`, {
        fix: 'Compile them with this action (`mode: compile`) and commit the result',
    });
}

// EXTERNAL MODULE: ./.work/compiled/action-compile-reqs/src/lockfile/lock-diff.js
var lock_diff = __webpack_require__(41194);
// EXTERNAL MODULE: ./.work/compiled/action-compile-reqs/src/lockfile/stamp.js
var stamp = __webpack_require__(62272);
;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/lockfile/lost-features.js

/** Finds what the new locks lack because a setting is missing now. No pin may have changed, so no other report shows it. */
function findLostFeatures(before, after) {
    const losing = (has) => [...after].filter(([path, text]) => has(before.get(path) ?? '') && !has(text)).map(([path]) => path);
    const features = [
        { feature: 'hashes', input: 'generate-hashes', locks: losing(hasHashes) },
        { feature: 'markers for all platforms', input: 'universal', locks: losing(isUniversal) },
    ];
    return features.filter(({ locks }) => locks.length > 0);
}
const hasHashes = (lock) => /^ *--hash=/m.test(lock);
const isUniversal = (lock) => (0,stamp/* readStamp */.UL)(lock)?.platform === 'any';

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./.work/compiled/action-compile-reqs/src/requirements/digest.js
var requirements_digest = __webpack_require__(75676);
;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/lockfile/write-journal.js






/** Exists once all new texts are complete. */
const journalFile = 'plan.json';
/** Next to the locks, because renaming works only within one file system. */
const folderName = '.compile-reqs-writing';
/** Writing takes milliseconds: nobody uses a folder of this age any more. */
const abandonedMs = 10_000;
/** Creates the writer's folder, which only one run can hold, and waits for another run that holds it. Returns its path. */
async function acquireWriteLock(directory) {
    const folder = (0,external_node_path_.join)(directory, folderName);
    const started = performance.now();
    for (;;) {
        if (tryCreate(folder))
            return folder;
        if (isAbandoned(folder))
            breakStaleLock(folder);
        else if (performance.now() - started > 2 * abandonedMs)
            throw new errors/* UserError */.yo('Another run has been writing the locks for too long', {
                fix: `If no other run is active, remove ${folder}`,
            });
        else
            await (0,promises_.setTimeout)(20);
    }
}
function tryCreate(folder) {
    try {
        (0,external_node_fs_.mkdirSync)(folder);
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, '.gitignore'), '*\n');
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, 'pid'), String(process.pid));
        return true;
    }
    catch (error) {
        if (error.code === 'EEXIST')
            return false;
        (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
        throw error;
    }
}
/**
 * Completes a write that was killed or could not be undone: if its first renames are done, does the others, so that all locks are
 * new; otherwise removes its folder. It does not complete a write if a lock was changed since.
 */
function recoverInterruptedWrite(workspace, directory) {
    const folder = (0,external_node_path_.join)(workspace, directory, folderName);
    if (!(0,external_node_fs_.existsSync)(folder) || !isAbandoned(folder))
        return 'nothing';
    const entries = readJournal(folder).map((entry) => ({ ...entry, state: lockState(workspace, folder, entry) }));
    const hasState = (state) => entries.some((entry) => entry.state === state);
    const mustFinish = hasState('new') && hasState('old') && !hasState('changed');
    if (mustFinish) {
        for (const { file, path } of entries.filter(({ state }) => state === 'old'))
            completeLock((0,external_node_path_.join)(folder, file), workspace, path);
    }
    (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
    return mustFinish ? 'finished' : 'removed';
}
function completeLock(newText, workspace, path) {
    try {
        (0,external_node_fs_.renameSync)(newText, (0,external_node_path_.join)(workspace, path));
    }
    catch (error) {
        throw new errors/* UserError */.yo(`${path} could not be written to complete the write of an earlier run`, {
            why: (0,errors/* messageOf */.bD)(error).replaceAll(`${workspace}/`, ''),
            fix: 'Correct the permissions, or restore the locks with `git restore`',
            at: { file: path },
        });
    }
}
function readJournal(folder) {
    const path = (0,external_node_path_.join)(folder, journalFile);
    return (0,external_node_fs_.existsSync)(path) ? JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8')) : [];
}
function lockState(workspace, folder, { file, path, before, after }) {
    const lock = (0,external_node_path_.join)(workspace, path);
    const digest = (0,external_node_fs_.existsSync)(lock) ? (0,requirements_digest/* digestText */.M)((0,external_node_fs_.readFileSync)(lock, 'utf8')) : '';
    if (digest === after)
        return 'new';
    return digest === before && (0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, file)) ? 'old' : 'changed';
}
function isAbandoned(folder) {
    try {
        if (Date.now() - (0,external_node_fs_.statSync)(folder).mtimeMs > abandonedMs)
            return true;
        const pid = Number((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(folder, 'pid'), 'utf8')) || process.pid;
        process.kill(pid, 0);
        return false;
    }
    catch (error) {
        return error.code === 'ESRCH';
    }
}
/** If two runs find the same abandoned folder, only one can rename it. */
function breakStaleLock(folder) {
    const renamed = `${folder}-${(0,external_node_crypto_.randomUUID)().slice(0, 8)}`;
    try {
        (0,external_node_fs_.renameSync)(folder, renamed);
    }
    catch {
        return;
    }
    (0,external_node_fs_.rmSync)(renamed, { recursive: true, force: true });
}

// EXTERNAL MODULE: ./.work/compiled/shared/src/files/read-text.js
var read_text = __webpack_require__(96148);
// EXTERNAL MODULE: ./.work/compiled/shared/src/format/list.js
var list = __webpack_require__(80276);
// EXTERNAL MODULE: ./.work/compiled/shared/src/files/paths.js
var paths = __webpack_require__(27468);
;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/lockfile/write-targets.js



/**
 * The texts of locks by the file that each path leads to: a lock that is a symbolic link stays one, and the file behind it is
 * replaced, as pip-compile and uv do. Paths are relative to the workspace.
 */
function followLinks(workspace, texts) {
    const root = (0,paths/* resolveExistingPrefix */.CN)(workspace);
    const followed = new Map();
    for (const [path, text] of texts) {
        const target = (0,paths/* relativePosixPath */.TS)(root, (0,paths/* resolveExistingPrefix */.CN)((0,external_node_path_.join)(workspace, path)));
        if (!(0,paths/* isInside */.FK)(root, (0,external_node_path_.join)(root, target)) || target.split('/')[0] === '.git')
            throw rejectedLink(path, 'is a symbolic link to a file outside the repository');
        if (followed.has(target))
            throw rejectedLink(path, `leads to ${target}, to which another lock is written, too`);
        followed.set(target, text);
    }
    return followed;
}
function rejectedLink(path, problem) {
    return new errors/* UserError */.yo(`${path} ${problem}`, { fix: 'Remove the link. No lock was changed', at: { file: path } });
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/lockfile/write-locks.js








/** A rename failed, and the locks that it lists have their new text and could not be restored. */
class PartialWriteError extends Error {
    cause;
    /** Path of each lock, with the reason. */
    notRestored;
    constructor(cause, notRestored) {
        super((0,errors/* messageOf */.bD)(cause));
        this.cause = cause;
        this.notRestored = notRestored;
    }
}
/**
 * Writes all locks or none; `texts` is the new text of each lock by its path. The texts are first written next to the locks, then
 * renamed one after another without giving control back to this process. If a rename fails, the locks that were already replaced are
 * restored. The next run completes a write that was killed between two renames or could not be undone (see `write-journal.ts`). Only
 * one run writes at a time, and only if no file changed since it was read.
 */
async function writeLocksAtomically(write, texts) {
    if (texts.size === 0)
        return;
    const { workspace, directory } = write;
    let folder;
    let mustKeepJournal = false;
    try {
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(workspace, directory), { recursive: true });
        folder = await acquireWriteLock((0,external_node_path_.join)(workspace, directory));
        rejectConcurrentChange(write);
        replaceLocks(folder, workspace, writeNewTexts(folder, workspace, followLinks(workspace, texts)));
    }
    catch (error) {
        mustKeepJournal = error instanceof PartialWriteError;
        throw error instanceof errors/* UserError */.yo ? error : writeFailure(write, error);
    }
    finally {
        if (folder !== undefined && !mustKeepJournal)
            (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
    }
}
/**
 * Writes to the folder what a write needs, then the journal that lists it: the new text of each lock once for this process to rename
 * and once for the next run to complete the write, and the old text if there is one.
 */
function writeNewTexts(folder, workspace, texts) {
    const entries = [...texts].map(([path, text], index) => {
        const before = (0,read_text/* readTextIfPresent */.Ge)((0,external_node_path_.join)(workspace, path));
        return { file: String(index), path, before: before === undefined ? '' : (0,requirements_digest/* digestText */.M)(before), after: (0,requirements_digest/* digestText */.M)(text) };
    });
    for (const { file, path, before } of entries) {
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)((0,external_node_path_.join)(workspace, path)), { recursive: true });
        const text = texts.get(path) ?? '';
        const newTexts = [(0,external_node_path_.join)(folder, file), (0,external_node_path_.join)(folder, `${file}.new`)];
        for (const newText of newTexts)
            (0,external_node_fs_.writeFileSync)(newText, text);
        if (before === '')
            continue;
        (0,external_node_fs_.copyFileSync)((0,external_node_path_.join)(workspace, path), (0,external_node_path_.join)(folder, `${file}.old`));
        // A lock keeps its permissions.
        for (const newText of newTexts)
            (0,external_node_fs_.chmodSync)(newText, (0,external_node_fs_.statSync)((0,external_node_path_.join)(workspace, path)).mode);
    }
    const journal = (0,external_node_path_.join)(folder, journalFile);
    (0,external_node_fs_.writeFileSync)(`${journal}.new`, JSON.stringify(entries));
    (0,external_node_fs_.renameSync)(`${journal}.new`, journal);
    return entries;
}
/** Renames the new texts to the locks. If this fails, it restores the old locks and throws. */
function replaceLocks(folder, workspace, entries) {
    const replaced = [];
    try {
        for (const entry of entries) {
            (0,external_node_fs_.renameSync)((0,external_node_path_.join)(folder, `${entry.file}.new`), (0,external_node_path_.join)(workspace, entry.path));
            replaced.push(entry);
        }
    }
    catch (error) {
        const notRestored = replaced.flatMap((entry) => {
            const reason = restoreLock(folder, workspace, entry);
            return reason === undefined ? [] : [`${entry.path} (${reason})`];
        });
        throw notRestored.length === 0 ? error : new PartialWriteError(error, notRestored);
    }
}
/** Gives a lock its old text, or removes it if it did not exist. Returns the reason if this fails. */
function restoreLock(folder, workspace, { file, path, before }) {
    try {
        if (before === '')
            (0,external_node_fs_.rmSync)((0,external_node_path_.join)(workspace, path));
        else
            (0,external_node_fs_.renameSync)((0,external_node_path_.join)(folder, `${file}.old`), (0,external_node_path_.join)(workspace, path));
        return undefined;
    }
    catch (error) {
        return (0,errors/* messageOf */.bD)(error);
    }
}
function rejectConcurrentChange({ workspace, readTexts }) {
    for (const [path, text] of readTexts) {
        const bytes = (0,read_text/* readIfPresent */.Zu)((0,external_node_path_.join)(workspace, path));
        if ((bytes && (0,read_text/* decodeForComparison */.zm)(bytes)) === (text && (0,read_text/* withoutByteOrderMark */.Yi)(text)))
            continue;
        throw new errors/* UserError */.yo(`${path} was changed while the locks were resolved, possibly by another run`, {
            fix: 'Run again. No lock was changed',
            at: { file: path },
        });
    }
}
function writeFailure({ workspace, directory }, error) {
    const withoutWorkspace = (text) => text.replaceAll(`${workspace}/`, '');
    const causes = [withoutWorkspace((0,errors/* messageOf */.bD)(error)), describeFreeSpace((0,external_node_path_.join)(workspace, directory))];
    const why = causes.filter((cause) => cause !== undefined).join('; ');
    const what = `The locks could not be written to ${directory}`;
    if (!(error instanceof PartialWriteError))
        return new errors/* UserError */.yo(what, { why, fix: 'Free some space, or correct the permissions. No lock was changed' });
    return new errors/* UserError */.yo(what, {
        why: `${why}. These locks are new and could not be restored: ${withoutWorkspace((0,list/* listFirst */.r)(error.notRestored))}`,
        fix: 'Free some space, or correct the permissions, then run again: the next run completes the write',
    });
}
/** Returns undefined if the file system does not say. */
function describeFreeSpace(folder) {
    try {
        const { bavail, bsize } = (0,external_node_fs_.statfsSync)(folder);
        return `the file system has ${bavail * bsize} free bytes`;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/report/diff-output.js
/** Linux limits an argument and a variable to 128 KiB, in which steps and other actions get the output. Source: execve(2). */
const maxBytes = 100_000;
/** Leaves out the last changes of the locks with the most, until the JSON of the rest is small enough to be passed on. */
function limitDiff(diff) {
    const total = countChanges(diff);
    let limited = diff;
    for (let most = total; Buffer.byteLength(JSON.stringify(limited)) > maxBytes; most = Math.floor(most * 0.9)) {
        if (most === 0)
            return { diff: {}, leftOut: total };
        limited = Object.fromEntries(Object.entries(diff).map(([lock, changes]) => [lock, changes.slice(0, most)]));
    }
    return { diff: limited, leftOut: total - countChanges(limited) };
}
function countChanges(diff) {
    return Object.values(diff).reduce((sum, changes) => sum + changes.length, 0);
}

// EXTERNAL MODULE: ./.work/compiled/action-compile-reqs/src/requirements/layer.js
var requirements_layer = __webpack_require__(9335);
// EXTERNAL MODULE: ./.work/compiled/action-compile-reqs/src/requirements/remote-file.js
var remote_file = __webpack_require__(17521);
;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/tool-settings/machine-files.js

/**
 * The configuration files of pip that do not belong to the repository, whether they exist or not.
 * Source: pip, "Configuration", location. The site file of our own environment never exists.
 */
function pipConfigFiles(env) {
    const { PIP_CONFIG_FILE: named } = env;
    // pip loads no file at all if the variable names the null device.
    if (named === '/dev/null' || named?.toLowerCase() === 'nul')
        return [];
    const { HOME: home = '' } = env;
    const system = ['/etc/pip.conf', ...configFolders(env).map((folder) => (0,external_node_path_.join)(folder, 'pip', 'pip.conf'))];
    const legacy = [(0,external_node_path_.join)(home, '.pip', 'pip.conf'), (0,external_node_path_.join)(home, 'Library', 'Application Support', 'pip', 'pip.conf')];
    const user = [...(home === '' ? [] : legacy), ...userFolders(env).map((folder) => (0,external_node_path_.join)(folder, 'pip', 'pip.conf'))];
    return [...system, ...user, ...(named === undefined || named === '' ? [] : [named])];
}
/** The configuration files of uv that do not belong to the repository. Source: uv, "Configuration files". */
function uvConfigFiles(env) {
    const { UV_CONFIG_FILE: named = '' } = env;
    if (named !== '')
        return [named];
    const system = [...configFolders(env).map((folder) => (0,external_node_path_.join)(folder, 'uv', 'uv.toml')), '/etc/uv/uv.toml'];
    return [...userFolders(env).map((folder) => (0,external_node_path_.join)(folder, 'uv', 'uv.toml')), ...system];
}
/** Source: XDG Base Directory Specification. */
function userFolders({ XDG_CONFIG_HOME: folder = '', HOME: home = '' }) {
    if (folder !== '')
        return [folder];
    return home === '' ? [] : [(0,external_node_path_.join)(home, '.config')];
}
function configFolders({ XDG_CONFIG_DIRS: folders = '' }) {
    return folders === '' ? ['/etc/xdg'] : folders.split(external_node_path_.delimiter).filter((folder) => folder !== '');
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/tool-settings/machine-rules.js
/**
 * Options of pip that change a lock. pip takes them from variables (`PIP_PRE`) and from its configuration files, too, which a lock
 * must not depend on. Source: `pip install --help` of the version in `tools/pip-tools.txt`; a test compares them.
 */
const pipLockOptions = [
    ...['requirement', 'constraint', 'build-constraint', 'requirements-from-script', 'editable', 'group', 'no-deps', 'only-deps'],
    ...['platform', 'python-version', 'implementation', 'abi', 'ignore-requires-python', 'require-hashes', 'no-require-hashes'],
    ...['no-build-isolation', 'config-settings', 'pre', 'all-releases', 'only-final', 'no-binary', 'only-binary'],
    ...['prefer-binary', 'no-index', 'uploaded-prior-to', 'use-feature', 'use-deprecated', 'find-links'],
];
/** Options of pip that do not change a lock: how the index is reached, installation, and output. */
const pipOtherOptions = [
    ...['index-url', 'extra-index-url', 'keyring-provider', 'proxy', 'no-proxy-env', 'retries', 'timeout', 'resume-retries'],
    ...['trusted-host', 'cert', 'client-cert', 'cache-dir', 'no-cache-dir', 'refresh-package', 'dry-run', 'target', 'user', 'root'],
    ...['prefix', 'src', 'upgrade', 'upgrade-strategy', 'force-reinstall', 'ignore-installed', 'check-build-dependencies'],
    ...['break-system-packages', 'compile', 'no-compile', 'no-warn-script-location', 'no-warn-conflicts', 'progress-bar'],
    ...['root-user-action', 'report', 'no-clean', 'help', 'debug', 'isolated', 'require-virtualenv', 'python', 'verbose', 'quiet'],
    ...['log', 'no-input', 'exists-action', 'disable-pip-version-check', 'no-color'],
];
/** Variables of uv that change a lock. Source: uv, "Environment variables". */
const uvLockVariables = [
    ...['UV_RESOLUTION', 'UV_PRERELEASE', 'UV_PRERELEASE_PACKAGE', 'UV_FORK_STRATEGY', 'UV_INDEX_STRATEGY', 'UV_EXCLUDE_NEWER'],
    ...['UV_NO_SOURCES', 'UV_NO_SOURCES_PACKAGE', 'UV_NO_BUILD', 'UV_NO_BUILD_PACKAGE', 'UV_NO_BINARY', 'UV_NO_BINARY_PACKAGE'],
    ...['UV_NO_BUILD_ISOLATION', 'UV_REQUIRE_BUILD_HASHES', 'UV_CONSTRAINT', 'UV_BUILD_CONSTRAINT', 'UV_OVERRIDE', 'UV_EXCLUDE'],
    ...['UV_TORCH_BACKEND', 'UV_PROJECT', 'UV_WORKING_DIR'],
];
/** Settings of a `uv.toml` of the machine that may differ between machines: where the packages of the index are. */
const uvPlaces = ['index', 'index-url', 'extra-index-url', 'pip.index-url', 'pip.extra-index-url'];

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/tool-settings/pip-config.js
/** The sections that `pip install` reads. pip-compile uses the options of `pip install`. Source: pip, "Configuration". */
const sections = ['global', 'install'];
/** The settings in the text of a `pip.conf`, in the dialect of Python's `configparser`. A value may go on in indented lines. */
function parsePipConfig(text) {
    const settings = [];
    let section = '';
    for (const [index, line] of text.split(/\r?\n/).entries()) {
        const heading = /^\[([^\]]+)\]/.exec(line);
        if (heading !== null)
            section = (heading[1] ?? '').toLowerCase();
        const [, key] = /^([^\s#;[=:][^=:]*?)\s*[=:]/.exec(line) ?? [];
        if (key === undefined || !sections.includes(section))
            continue;
        settings.push({ name: key.toLowerCase().replaceAll('_', '-').replace(/^--/, ''), line: index + 1 });
    }
    return settings;
}

// EXTERNAL MODULE: ./.work/compiled/action-compile-reqs/src/tool-settings/settings-file.js
var settings_file = __webpack_require__(13892);
// EXTERNAL MODULE: ./.work/compiled/action-compile-reqs/src/tool-settings/uv-settings.js + 1 modules
var uv_settings = __webpack_require__(45838);
;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/tool-settings/reject-machine-settings.js









/**
 * Rejects settings that this machine has for the engine and that would change a lock, by name: variables, and files outside the
 * repository. The same repository gives the same locks everywhere. How the index is reached may differ.
 */
async function rejectMachineSettings(context, engine) {
    rejectVariables(context, engine);
    if (engine === 'uv')
        await rejectUvFiles(context);
    else
        rejectPipFiles(context);
}
function rejectVariables({ env, log }, engine) {
    const names = engine === 'uv' ? uvLockVariables : pipLockOptions.map((name) => `PIP_${name.replaceAll('-', '_').toUpperCase()}`);
    const linkVariable = engine === 'uv' ? 'UV_FIND_LINKS' : 'PIP_FIND_LINKS';
    if (isSet(env[linkVariable]))
        log.warning(`${linkVariable} is not used, because a lock must not depend on this machine. Set \`find-links\``);
    const set = names.filter((name) => name !== linkVariable && isSet(env[name]));
    if (set.length === 0)
        return;
    throw new errors/* UserError */.yo(`The environment sets ${set.join(', ')}, which would change the locks`, {
        why: 'A lock must not depend on the machine that compiles it',
        fix: `Unset ${set.length === 1 ? 'it' : 'them'}, and write the setting to a file of the repository: \`[tool.eleanor.requirements]\`, ${ownTable(engine)}`,
    });
}
/** An empty variable, or one that switches a flag off, changes nothing. */
const isSet = (value = '') => !/^(|0|false|no|off|f|n)$/i.test(value);
const ownTable = (engine) => (engine === 'uv' ? '`[tool.uv]` or `uv.toml`' : '`[tool.pip-tools]`');
function rejectPipFiles({ env, workspace }) {
    for (const file of pipConfigFiles(env)) {
        const path = (0,external_node_path_.resolve)(workspace, file);
        // pip ignores a file that it may not read.
        const text = (0,paths/* isReadable */.hS)(path) ? (0,read_text/* readTextIfPresent */.Ge)(path, file) : undefined;
        const setting = parsePipConfig(text ?? '').find(({ name }) => pipLockOptions.includes(name));
        if (setting !== undefined)
            throw machineFileError('pip-compile', `${file}:${setting.line}`, setting.name);
    }
}
async function rejectUvFiles({ env, workspace }) {
    const project = await (0,uv_settings/* readProjectSettings */.L6)(workspace);
    const hasProjectSettings = project !== undefined && (await (0,uv_settings/* collectSettings */.EP)(project)).length > 0;
    const named = env.UV_CONFIG_FILE ?? '';
    const isProjectFile = named !== '' && (0,external_node_path_.resolve)(workspace, named) === (0,external_node_path_.join)(workspace, 'uv.toml');
    if (isProjectFile)
        return;
    const ignoring = ['UV_CONFIG_FILE', 'UV_NO_CONFIG'].find((name) => isSet(env[name]));
    if (ignoring !== undefined && hasProjectSettings)
        throw new errors/* UserError */.yo(`With ${ignoring}, uv ignores the settings in ${project.file}`, { fix: 'Unset it' });
    for (const file of uvConfigFiles(env)) {
        const settings = await (0,settings_file/* readSettingsTable */.ei)(workspace, file, []);
        const found = settings === undefined ? [] : await (0,uv_settings/* collectSettings */.EP)(settings);
        const setting = found.find(({ name }) => !uvPlaces.includes(name));
        if (setting !== undefined)
            throw machineFileError('uv', file, setting.name);
    }
}
function machineFileError(engine, place, name) {
    return new errors/* UserError */.yo(`${place} sets \`${name}\`, which would change the locks`, {
        why: 'A lock must not depend on the machine that compiles it',
        fix: `Remove it there, and write it to a file of the repository: \`[tool.eleanor.requirements]\` or ${ownTable(engine)}`,
    });
}

// EXTERNAL MODULE: ./.work/compiled/shared/src/cache/cache.js
var cache_cache = __webpack_require__(7483);
// EXTERNAL MODULE: ./.work/compiled/shared/src/python/inspect-python.js
var inspect_python = __webpack_require__(58526);
// EXTERNAL MODULE: ./.work/compiled/shared/src/python/locked-tools.js + 3 modules
var locked_tools = __webpack_require__(16385);
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./.work/compiled/shared/src/cache/manifest.js
var manifest = __webpack_require__(56900);
;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/cache/download-cache.js




const cacheDirVariables = { 'pip-compile': 'PIP_CACHE_DIR', uv: 'UV_CACHE_DIR' };
const maxMebibytes = 300;
const engineOwnCache = { env: {}, folder: undefined, save: () => Promise.resolve() };
/**
 * Restores the engine's download cache on a GitHub-hosted runner: the entry of the same sources, or else the newest one. On other
 * runners, or if the caller configured a cache folder, the engine's own cache already outlives the job.
 * Source: GitHub, "Variables reference", RUNNER_ENVIRONMENT.
 */
async function restoreDownloadCache(context, cache, request) {
    const variable = cacheDirVariables[request.engine];
    const isHosted = context.env.RUNNER_ENVIRONMENT === 'github-hosted';
    if (!isHosted || context.env[variable] !== undefined || request.hasCredentials)
        return engineOwnCache;
    const prefix = `eleanor-downloads-v1-${request.toolchain}-`;
    const key = prefix + hashTexts(request.sources);
    const folder = (0,external_node_path_.join)(context.temp, 'eleanor-cache', `downloads-${request.engine}`);
    const isRestored = await cache.restore(key, folder, prefix);
    await (0,external_node_fs_promises_.mkdir)(folder, { recursive: true });
    return {
        env: { [variable]: folder },
        folder,
        async save() {
            if (isRestored && (await (0,manifest/* readManifestKey */.V3)(folder)) === key)
                return;
            const mib = (await folderSize(folder)) / 1024 ** 2;
            if (mib > maxMebibytes)
                context.log.info(`The downloads were not cached: ${Math.round(mib)} MiB exceed the limit of ${maxMebibytes} MiB`);
            else if (mib > 0)
                await cache.save(key, folder);
        },
    };
}
function hashTexts(texts) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for (const text of texts)
        hash.update(`${text}\0`);
    return hash.digest('hex').slice(0, 16);
}
/** Bytes of all files below a folder. */
async function folderSize(folder) {
    const entries = await (0,external_node_fs_promises_.readdir)(folder, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile());
    const sizes = await Promise.all(files.map(async (entry) => (await (0,external_node_fs_promises_.stat)((0,external_node_path_.join)(entry.parentPath, entry.name))).size));
    return sizes.reduce((sum, size) => sum + size, 0);
}

// EXTERNAL MODULE: ./.work/compiled/action-compile-reqs/src/engine/settings.js
var engine_settings = __webpack_require__(29191);
// EXTERNAL MODULE: ./.work/compiled/action-compile-reqs/src/requirements/direct-requirements.js
var direct_requirements = __webpack_require__(96166);
;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/cache/lock-cache-key.js



/**
 * Whether the request determines the locks. Upgrades need the current index, unless `exclude-newer` fixes which versions count;
 * files of a project, local files and URLs can change without a change of the request.
 */
function isCacheable({ project, settings }) {
    const { engine, index, upgrade, selection } = settings;
    if (selection.format !== 'requirements' || index.packageIndexes.size > 0)
        return false;
    const isUpgrade = upgrade.all || upgrade.packages.length > 0;
    if (isUpgrade && (0,engine_settings/* effectiveLimit */.lm)(engine) === undefined)
        return false;
    const hasFindLinks = index.findLinks.length > 0 || engine.toolStamp.some((setting) => /^uv:(pip\.)?find-links=/.test(setting));
    if (hasFindLinks || (0,engine_settings/* emitsIndexUrl */.Yg)(engine))
        return false;
    return project.graph.layers.every((layer) => isSelfContained(layer, project.graph));
}
function isSelfContained({ source }, graph) {
    const { direct, others } = (0,direct_requirements/* readDirectRequirements */.I)(source, graph);
    const hasOnlyOptions = others.every((statement) => /^--(?!editable|find-links)/.test(statement));
    return hasOnlyOptions && direct.every(({ requirement }) => requirement.url === undefined);
}
/** The first 32 hexadecimal digits of a SHA-256 of the request and of the index variables in the environment. */
function hashRequest(env, { project, settings, python, pythonVersion }) {
    const { graph, locks, stale, expected } = project;
    const indexVariables = Object.entries(env).filter(([name]) => /^(PIP|UV)_.*(INDEX|FIND_LINKS|CONFIG_FILE)/.test(name));
    const content = {
        settings,
        layers: graph.layers.map(({ source, lock }) => [source, lock]),
        files: [...graph.files].map(([path, { text }]) => [path, text]),
        locks: [...locks],
        stale,
        engine: expected.engine,
        python,
        pythonVersion,
        indexVariables: indexVariables.sort(),
    };
    return (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 32);
}

// EXTERNAL MODULE: ./.work/compiled/shared/src/requirements/requirement-lines.js
var requirement_lines = __webpack_require__(70912);
// EXTERNAL MODULE: ./.work/compiled/action-compile-reqs/src/package-index/credentials.js
var credentials = __webpack_require__(39213);
// EXTERNAL MODULE: ./.work/compiled/action-compile-reqs/src/requirements/leading-comments.js
var leading_comments = __webpack_require__(99527);
;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/engine/layer-options.js




const indexOption = /^(?:--extra-index-url|--index-url|-i)[\s=]/;
const binaryOption = /^--(?:no|only)-binary[\s=]/;
const resolvingOption = /^(?:--(?:pre|prefer-binary|no-index|find-links)\b|-f\b)/;
/** The options in the sources of a layer that say which files an engine may choose, each once. */
function resolutionOptionsOf({ source }, sources) {
    const { others } = (0,direct_requirements/* readDirectRequirements */.I)(source, sources);
    const options = others.filter((each) => [indexOption, binaryOption, resolvingOption].some((pattern) => pattern.test(each)));
    return [...new Set(options)];
}
/** Layers by their options, those with the fewest options first. The options of a layer must not act on the others. */
function groupByOptions(layers, sources, settingsOf) {
    const optionsOf = new Map(layers.map((layer) => [layer, [...resolutionOptionsOf(layer, sources), ...settingsOf(layer.name)].sort()]));
    const groups = Map.groupBy(layers, (layer) => optionsOf.get(layer)?.join('\n') ?? '');
    return [...groups.entries()].sort(([a], [b]) => countLines(a) - countLines(b)).map(([, group]) => group);
}
function countLines(text) {
    return text === '' ? 0 : text.split('\n').length;
}
/**
 * Writes the options of a layer's sources that pip needs to install its lock, as pip-compile writes them, if the engine did not.
 * Passwords are left out; variables stay as written.
 */
function addLayerOptions(lock, layer, sources) {
    const { header, body } = (0,leading_comments/* splitLeadingComments */.h)(lock);
    const written = new Set(body
        .split('\n')
        .filter((line) => line.startsWith('-'))
        .map(normalizeOption));
    // pip-compile itself writes what the options for wheels come to: a later one may revoke an earlier one.
    const isLeftOut = (line) => indexOption.test(line) || sources.dialect === 'uv';
    const missing = optionsInLock(layer, sources).filter((line) => isLeftOut(line) && !written.has(line));
    if (missing.length === 0)
        return lock;
    const separator = body.startsWith('--') ? '' : '\n';
    return `${header}\n${missing.map((line) => `${line}\n`).join('')}${separator}${body}`;
}
/** The lines with options that the lock of a layer may have. */
function optionsInLock(layer, sources) {
    const needed = resolutionOptionsOf(layer, sources).filter((each) => indexOption.test(each) || binaryOption.test(each));
    return [...new Set(needed.map(normalizeOption).flatMap(splitPackages))];
}
/** The error for versions that only layers with certain options can have; undefined if no layer has options. */
function layerOptionsError(what, graph, at) {
    const layers = graph.layers.filter((layer) => resolutionOptionsOf(layer, graph).length > 0);
    if (layers.length === 0)
        return undefined;
    const options = layers.map((layer) => `${layer.source} (${resolutionOptionsOf(layer, graph).map(withoutUrl).join(', ')})`);
    return new errors/* UserError */.yo(what, {
        why: `Only some sources have options that change which versions are found: ${options.join(', ')}`,
        fix: `Set \`independent-layers: ${layers.map(({ name }) => name).join(', ')}\`, or give the other sources the same options. No lock was changed`,
        ...(at === undefined ? {} : { at }),
    });
}
/** An option without its address, which may hold credentials. */
function withoutUrl(option) {
    return `\`${option.replace(/[\s=]+\S+:\/\/.*$/, '')}\``;
}
/** One spelling of an option: `--name value`. */
function normalizeOption(option) {
    const [, name = '', value = ''] = /^(-{1,2}[\w-]+)[\s=]+(.*)$/.exec(option) ?? [];
    const longName = name === '-i' ? '--index-url' : name;
    const hasLiteralCredentials = indexOption.test(option) && !value.includes('${');
    return `${longName} ${hasLiteralCredentials ? (0,credentials/* stripCredentials */.PH)(value) : value}`.trim();
}
/** An option for wheels as pip-compile writes it: one line for each package. */
function splitPackages(option) {
    const [, name, packages] = /^(--(?:no|only)-binary) (.*)$/.exec(option) ?? [];
    return packages === undefined ? [option] : packages.split(',').map((each) => `${name ?? ''} ${each.trim()}`);
}

// EXTERNAL MODULE: ./.work/compiled/action-compile-reqs/src/staleness/current-files.js
var current_files = __webpack_require__(64735);
// EXTERNAL MODULE: ./.work/compiled/action-compile-reqs/src/staleness/staleness.js
var staleness = __webpack_require__(86142);
;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/cache/verify-cached-locks.js







/** Parses a cache entry and verifies that a run with this request could have written its locks. */
function verifyCachedLocks(json, request) {
    const locks = parseLocks(json);
    if (locks === undefined)
        return { state: 'invalid', reason: 'it is not valid' };
    const reason = findContentProblem(locks, request) ?? findResolutionProblem(locks, request);
    return reason === undefined ? { state: 'valid', locks } : { state: 'invalid', reason };
}
function parseLocks(json) {
    try {
        const entries = Object.entries(JSON.parse(json));
        const texts = entries.filter((entry) => typeof entry[1] === 'string');
        return texts.length === entries.length ? new Map(texts) : undefined;
    }
    catch {
        return undefined;
    }
}
/** The entry must hold the stale locks, no other files, and nothing but pins. */
function findContentProblem(locks, { project: { graph, stale } }) {
    const layerLocks = new Set(graph.layers.map(({ lock }) => lock));
    if ([...locks.keys()].some((path) => !layerLocks.has(path)))
        return 'it contains a file that is not a lock of these layers';
    const missing = stale.find(({ lock }) => !locks.has(lock));
    if (missing !== undefined)
        return `it does not contain ${missing.lock}`;
    const optionsOf = (path) => graph.layers.filter(({ lock }) => lock === path).flatMap((layer) => optionsInLock(layer, graph));
    const suspicious = [...locks].find(([path, text]) => !containsOnlyPins(text, optionsOf(path)));
    return suspicious === undefined ? undefined : `${suspicious[0]} contains more than pins`;
}
function containsOnlyPins(text, options) {
    const statements = (0,requirement_lines/* splitLogicalLines */.v)((0,leading_comments/* splitLeadingComments */.h)(text).body);
    return statements.every((line) => options.includes(line.text) || /^[\w.[\],-]+==\S/.test(line.text));
}
/** With these locks nothing may be stale, and joint layers must agree. */
function findResolutionProblem(locks, { project, settings, pythonVersion }) {
    const { graph, expected } = project;
    const files = (0,current_files/* currentFiles */.t)(graph, project.locks, locks);
    const [stale] = (0,staleness/* findStaleLocks */.j)(graph.layers, { ...expected, python: pythonVersion }, files);
    if (stale !== undefined)
        return `${stale.lock} would be stale: ${stale.detail}`;
    const [drift] = (0,joint_layers/* groupJointLayers */.o)(graph.layers, settings.joint).flatMap((layers) => (0,version_drift/* findDrift */.L)(layers, files.locks));
    return drift === undefined ? undefined : `its layers pin different versions of ${drift.package}`;
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/cache/lock-cache.js




const disabledCache = { get: () => Promise.resolve(undefined), set: () => Promise.resolve() };
/**
 * Caches locks by a hash of everything that determines them except the state of the index. Cached locks are verified as in
 * `mode: check` before they are used.
 */
function createLockCache(context, cache, request) {
    if (!isCacheable(request))
        return disabledCache;
    const { settings, python, pythonVersion } = request;
    const hash = hashRequest(context.env, request);
    const key = `eleanor-locks-v1-${python.platform}-py${pythonVersion}-${settings.engine.name}-${hash}`;
    const folder = (0,external_node_path_.join)(context.temp, 'eleanor-cache', `locks-${hash}`);
    const file = (0,external_node_path_.join)(folder, 'locks.json');
    return {
        async get() {
            if (!(await cache.restore(key, folder))) {
                if (request.isCacheEnabled)
                    context.log.info(`No locks are cached for the same files and settings (${key})`);
                return undefined;
            }
            const cached = verifyCachedLocks(await (0,external_node_fs_promises_.readFile)(file, 'utf8'), request);
            await (0,external_node_fs_promises_.rm)(folder, { recursive: true, force: true });
            if (cached.state === 'invalid') {
                context.log.warning(`The cache entry ${key} was not used: ${cached.reason}`);
                return undefined;
            }
            context.log.info(`Restored ${cached.locks.size} locks from the cache: the same files and settings were compiled before.`);
            return cached.locks;
        },
        async set(locks) {
            await (0,external_node_fs_promises_.mkdir)(folder, { recursive: true });
            await (0,external_node_fs_promises_.writeFile)(file, JSON.stringify(Object.fromEntries(locks)));
            await cache.save(key, folder);
            await (0,external_node_fs_promises_.rm)(folder, { recursive: true, force: true });
        },
    };
}

// EXTERNAL MODULE: ./.work/compiled/action-compile-reqs/src/engine/tool-lock.js
var tool_lock = __webpack_require__(28090);
// EXTERNAL MODULE: ./.work/compiled/shared/src/ssh/known-hosts.js
var known_hosts = __webpack_require__(21956);
// EXTERNAL MODULE: ./.work/compiled/shared/src/ssh/normalize-key.js + 2 modules
var normalize_key = __webpack_require__(82340);
// EXTERNAL MODULE: ./.work/compiled/shared/src/ssh/ssh-agent.js
var ssh_agent = __webpack_require__(49523);
;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/git-access/git-access.js



/** Repairs the deploy key, masks this form too, and rejects what is neither a private key nor a host key. */
function validateGitAccess({ mask }, { deployKey, knownHosts }) {
    (0,known_hosts/* rejectInvalidHostKeys */.DW)(knownHosts);
    if (deployKey === undefined)
        return { deployKey, knownHosts };
    const key = (0,normalize_key/* normalizeKey */.l)(deployKey, 'Input `deploy-key`');
    mask(key);
    return { deployKey: key, knownHosts };
}
/**
 * Does some work in a context whose Git uses the deploy key through a private agent, and stops the agent. The key is in no file and in no
 * environment; SSH trusts only the given host keys. Without a requirement from a Git repository in `texts`, no agent is started.
 */
async function withDeployKey(context, { deployKey, knownHosts }, texts, work) {
    if (deployKey === undefined)
        return await work(context);
    if (![...texts].some((text) => /\bgit\+|\bssh:\/\//.test(text))) {
        context.log.warning('The deploy key is not used: no requirement has an address such as `git+ssh://git@github.com/me/name.git`');
        return await work(context);
    }
    const folder = await context.privateDir();
    await folder.write('known_hosts', (0,known_hosts/* renderKnownHosts */.vS)(knownHosts));
    const agent = await (0,ssh_agent/* startSshAgent */.c)(context, deployKey, 0);
    try {
        context.log.info(`A private SSH agent holds the deploy key ${agent.key}`);
        return await work({ ...context, env: { ...context.env, GIT_SSH_COMMAND: sshCommand(agent.folder, agent.socket) } });
    }
    finally {
        await agent.stop();
    }
}
/**
 * The command that Git runs in a shell in place of `ssh`. It changes to the private folder, because the path of a socket has at most 107
 * bytes. Source: git-config(1), `core.sshCommand`; ssh_config(5).
 */
function sshCommand(folder, socket) {
    const options = [
        ...['BatchMode=yes', 'StrictHostKeyChecking=yes', 'UserKnownHostsFile=known_hosts', 'GlobalKnownHostsFile=none'],
        ...[`IdentityAgent=${socket}`, 'IdentityFile=none', 'PasswordAuthentication=no'],
    ];
    return `cd '${folder.replaceAll("'", `'\\''`)}' && exec ssh ${options.map((option) => `-o ${option}`).join(' ')}`;
}

// EXTERNAL MODULE: ./.work/compiled/shared/src/requirements/normalize-name.js
var normalize_name = __webpack_require__(61716);
// EXTERNAL MODULE: ./.work/compiled/shared/src/requirements/pylock-pins.js
var pylock_pins = __webpack_require__(26294);
;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/hashes/pin-hashes.js


/** The pins of a lock that have hashes, by `name==version`. */
function parseHashedPins(text) {
    const pins = new Map();
    for (const { text: statement, line } of (0,requirement_lines/* splitLogicalLines */.v)(text)) {
        const [, written, version] = /^([\w.-]+)(?:\[[^\]]*\])?==([^\s;]+)/.exec(statement) ?? [];
        const hashes = [...statement.matchAll(/--hash=(\S+)/g)].map(([, hash = '']) => hash);
        if (written === undefined || version === undefined || hashes.length === 0)
            continue;
        const name = (0,normalize_name/* normalizeName */.P)(written);
        pins.set(`${name}==${version}`, { name, line, hashes });
    }
    return pins;
}
/** Adds the known hashes to lines such as `name===version`: pip-compile keeps them for a pin that stays. */
function addHashes(pins, known) {
    return pins.replaceAll(/^([\w.-]+)===(\S+)$/gm, (pin, name, version) => [pin, ...(known.get(`${name}==${version}`) ?? []).map((hash) => `--hash=${hash}`)].join(' '));
}
/** The hashes in an old lock. */
function hashesOfLock(text) {
    return new Map([...parseHashedPins(text)].map(([pin, { hashes }]) => [pin, hashes]));
}
/**
 * The hashes for a lock: those of the old lock stay for an unchanged version, as with pip-compile, unless the index lists none of them.
 * New files beside the old ones do not change a lock.
 */
function mergeHashes(current, old) {
    return new Map([...current].map(([pin, hashes]) => {
        const kept = old.get(pin) ?? [];
        return [pin, kept.some((hash) => hashes.includes(hash)) ? kept : hashes];
    }));
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/hashes/file-hashes.js




/**
 * The hashes of a lock by what they belong to: `name==version` in a `requirements.txt`, and `name==version (file)` in a `pylock.toml`,
 * which lists other files on another platform. Empty for a `pylock.toml` that is not valid.
 */
async function parseFileHashes(text) {
    if (!(0,pylock_pins/* isPylock */.f)(text))
        return parseHashedPins(text);
    const { parse } = await __webpack_require__.e(/* import() */ 3292).then(__webpack_require__.bind(__webpack_require__, 3292));
    try {
        return hashesOfPylock(parse(text), text);
    }
    catch {
        return new Map();
    }
}
/** Source: PEP 751, `[[packages]]`: the files are in `wheels`, `sdist` and `archive`. */
function hashesOfPylock(lock, text) {
    const found = new Map();
    for (const { name, version, wheels, sdist, archive } of tablesIn(lock.packages)) {
        for (const { name: fileName, url, path, hashes } of [wheels, sdist, archive].flatMap(tablesIn)) {
            const file = textOf(fileName) ?? external_node_path_.posix.basename((textOf(url) ?? textOf(path) ?? '').replace(/[?#].*$/, ''));
            const values = tablesIn(hashes).flatMap((each) => Object.entries(each).map(([kind, value]) => `${kind}:${String(value)}`));
            const [first] = values;
            if (first === undefined)
                continue;
            const line = text.slice(0, text.indexOf(first.replace(/^\w+:/, ''))).split('\n').length;
            const owner = textOf(name) ?? '';
            found.set(`${owner}==${textOf(version) ?? ''} (${file})`, { name: (0,normalize_name/* normalizeName */.P)(owner), line, hashes: values });
        }
    }
    return found;
}
/** The tables in a table, an array of them, or nothing. */
function tablesIn(value) {
    const values = Array.isArray(value) ? value : [value];
    return values.filter((each) => typeof each === 'object' && each !== null);
}
function textOf(value) {
    return typeof value === 'string' ? value : undefined;
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/hashes/reject-changed-hashes.js



/**
 * Rejects new locks in which an unchanged version has none of the hashes of the old lock: the files of a release do not change on a
 * trustworthy index. New files beside the old ones, such as wheels for more platforms, are fine. `accepted` lists the packages that
 * may change.
 */
async function rejectChangedHashes(before, after, accepted) {
    for (const [lock, text] of after) {
        const newPins = await parseFileHashes(text);
        for (const [pin, known] of await parseFileHashes(before.get(lock) ?? '')) {
            const found = newPins.get(pin);
            if (found === undefined || accepted.includes(known.name))
                continue;
            if (known.hashes.some((hash) => found.hashes.includes(hash)))
                continue;
            throw new errors/* UserError */.yo(`The hashes of ${pin} do not match those in ${lock}:${known.line}`, {
                why: `The lock lists ${(0,list/* listFirst */.r)(known.hashes)}; the index has ${(0,list/* listFirst */.r)(found.hashes)}`,
                fix: `Find out why they were replaced; to accept the new files, set \`upgrade-packages: ${known.name}\`. No lock was changed`,
                commandFix: `Find out why they were replaced; to accept the new files, run \`eleanor upgrade ${known.name}\`. No lock was changed`,
                at: { file: lock, line: known.line },
            });
        }
    }
}

// EXTERNAL MODULE: ./.work/compiled/action-compile-reqs/src/package-index/access.js
var access = __webpack_require__(89393);
// EXTERNAL MODULE: ./.work/compiled/shared/src/requirements/package-name.js
var package_name = __webpack_require__(59257);
// EXTERNAL MODULE: ./.work/compiled/action-compile-reqs/src/requirement-lines/variables.js
var variables = __webpack_require__(95342);
;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/requirement-lines/sent-variables.js



/** Variables without secrets. Source: GitHub, "Default environment variables"; uv sets `PROJECT_ROOT`. */
const publicVariables = new Set([
    ...['CI', 'HOME', 'PROJECT_ROOT', 'PWD', 'RUNNER_ARCH', 'RUNNER_NAME', 'RUNNER_OS', 'RUNNER_TEMP', 'RUNNER_TOOL_CACHE'],
    ...['GITHUB_ACTOR', 'GITHUB_API_URL', 'GITHUB_BASE_REF', 'GITHUB_EVENT_NAME', 'GITHUB_GRAPHQL_URL', 'GITHUB_HEAD_REF'],
    ...['GITHUB_REF', 'GITHUB_REF_NAME', 'GITHUB_REPOSITORY', 'GITHUB_REPOSITORY_OWNER', 'GITHUB_RUN_ID', 'GITHUB_SERVER_URL'],
    ...['GITHUB_SHA', 'GITHUB_WORKFLOW', 'GITHUB_WORKSPACE'],
]);
/**
 * Finds the variables that engines put into an address, or into the name of a package. Engines disagree about where a line ends, so that
 * each line counts for itself and together with the lines that continue it.
 */
function findSentVariables(text, env) {
    if (!text.includes('${'))
        return [];
    const statements = [...(0,requirement_lines/* splitLogicalLines */.v)(text), ...splitPhysicalLines(text)];
    const sent = statements.flatMap((statement) => sentByStatement(statement.text, env).map((each) => ({ ...each, line: statement.line })));
    const byHost = new Map(sent.map((each) => [`${each.name} ${each.host ?? ''}`, each]));
    return [...byHost.values()].sort((a, b) => a.line - b.line);
}
/**
 * Finds the variables in requirements such as `name @ https://…` of a file that is not parsed, such as `pyproject.toml`: uv expands them
 * there, too.
 */
function findSentVariablesOfProject(text, env) {
    const plain = text.replaceAll(/\\(?:u00|U000000|x)(24|7[bB])/g, (_, code) => (code === '24' ? '$' : '{'));
    const references = plain.split('\n').map((line) => /@\s*[\w.+-]+:.*\$\{.*/.exec(line)?.[0].replaceAll(/["']/g, ' ') ?? '');
    return findSentVariables(references.join('\n'), env);
}
/** The lines as Python sees them, without comments. Source: Python, `str.splitlines`. */
function splitPhysicalLines(text) {
    return text
        .split('\n')
        .flatMap((whole, index) => whole.split(/(?!\t)[\p{Cc}\p{Zl}\p{Zp}]/u).map((part) => ({ text: part, line: index + 1 })))
        .map(({ text: part, line }) => ({ text: part.replace(/(^|\s)#.*$/, '').trim(), line }));
}
function sentByStatement(statement, env) {
    const names = [...new Set([...statement.matchAll(/\$\{([A-Z0-9_]+)\}/g)].map(([, name = '']) => name))].filter((name) => (env[name] ?? '') !== '' && !publicVariables.has(name));
    if (names.length === 0)
        return [];
    const expanded = (0,variables/* expandVariables */.i7)(statement, env);
    const written = new Set(findAddresses(statement).map(hostOf));
    const hosts = findAddresses(expanded).map(hostOf);
    if (hosts.length === 0 && isNamedByVariable(statement, env))
        hosts.push(undefined);
    return names.flatMap((name) => [...new Set(hosts)].map((host) => ({ name, host, isHostWritten: host !== undefined && written.has(host) })));
}
/**
 * The words that an engine may read as an address of another machine. uv, as browsers do, accepts `https:host` and `https:\host`; pip
 * reads `git+user@host:path` as an address of SSH.
 */
function findAddresses(statement) {
    const addresses = statement.match(/(?<![\w.])(?:(?:git|hg|svn|bzr)\+\S+|(?:[a-z][a-z0-9.-]+:(?=[\\/])|https?:)\S+)/gi) ?? [];
    return addresses.filter((address) => !/^(?:\w+\+)?file:/i.test(address));
}
/** The host if every engine must read the same one; undefined otherwise. Source: RFC 3986, section 3.2. */
function hostOf(address) {
    const pattern = /^(?:\w+\+)?[a-z][a-z0-9.-]*:\/\/(?:[^\s/?#\\@]*@)?((?:\[[0-9a-f:.]+\]|[a-z0-9._-]+)(?::\d+)?)(?:[/?#].*)?$/i;
    return pattern.exec(address)?.[1]?.toLowerCase();
}
/** Whether a variable is, or is a part of, the name of a package. */
function isNamedByVariable(statement, env) {
    const name = /^[^\s;@=<>!~[(,]+/.exec(statement)?.[0] ?? '';
    return name.includes('${') && (0,package_name/* isPackageName */.k)((0,variables/* expandVariables */.i7)(name, env));
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/package-index/credential-hosts.js




/** The files that engines read: those of the graph, and the settings of uv, whose overrides and constraints are requirements too. */
function filesOfEngines(workspace, files) {
    const settings = ['pyproject.toml', 'uv.toml'].filter((path) => !files.has(path) && (0,external_node_fs_.existsSync)((0,external_node_path_.join)(workspace, path)));
    return new Map([
        ...files,
        ...settings.map((path) => [path, { text: (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(workspace, path), 'utf8'), opaque: true }]),
    ]);
}
/**
 * Rejects requirements that send a variable of the step to a host that the caller does not name: who can change a requirements file
 * could send each of them anywhere. `GITHUB_TOKEN` may go to the GitHub server and its API without being named.
 */
function rejectUnnamedHosts(files, rules) {
    const refused = findUses(files, rules.env).filter((use) => !mayReceive(use, rules));
    const [first] = refused;
    if (first === undefined)
        return;
    const hosts = [...new Set(refused.flatMap(({ host, isHostWritten }) => (isHostWritten && host !== undefined ? [host] : [])))];
    throw new errors/* UserError */.yo(refused.map(describe).join('; '), {
        why: 'Anybody who can change the file could send the variable to any host',
        fix: hosts.length > 0
            ? `Set \`credential-hosts: ${hosts.join(', ')}\` if you trust ${hosts.length === 1 ? 'it' : 'them'}. No lock was changed`
            : 'Write the address as `https://host/path` with a host that `credential-hosts` names. No lock was changed',
        at: { file: first.file, line: first.line },
    });
}
/** The token of the job if requirements use it. Engines and the builds that they start get no other variable of the step. */
function usedToken(files, env) {
    const isUsed = findUses(files, env).some(({ name }) => name === 'GITHUB_TOKEN');
    return isUsed ? { GITHUB_TOKEN: env.GITHUB_TOKEN } : {};
}
/** Whether requirements send variables, so that what they download may be private. */
function sendsVariables(files, env) {
    return findUses(files, env).length > 0;
}
function findUses(files, env) {
    return [...files].flatMap(([file, { text, opaque }]) => (opaque === true ? findSentVariablesOfProject(text, env) : findSentVariables(text, env)).map((sent) => ({ ...sent, file })));
}
function mayReceive({ name, host }, { env, credentialHosts }) {
    if (host === undefined)
        return false;
    const servers = [env.GITHUB_SERVER_URL ?? 'https://github.com', env.GITHUB_API_URL ?? 'https://api.github.com'];
    const ownHosts = name === 'GITHUB_TOKEN' ? servers.flatMap((url) => URL.parse(url)?.host ?? []) : [];
    const withoutPort = host.replace(/:\d+$/, '');
    return [...credentialHosts, ...ownHosts].some((named) => named === host || named === withoutPort);
}
function describe({ file, line, name, host, isHostWritten }) {
    if (host !== undefined && isHostWritten)
        return `${file}:${line} would send \`\${${name}}\` to ${host}, which \`credential-hosts\` does not name`;
    if (host !== undefined)
        return `${file}:${line} would send \`\${${name}}\` to a host that a variable names and \`credential-hosts\` does not`;
    return `${file}:${line} would send \`\${${name}}\` to a host that cannot be determined`;
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: ./.work/compiled/action-compile-reqs/src/package-index/package-indexes.js
var package_indexes = __webpack_require__(582);
;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/package-index/redirect-index.js




/** Redirects to the own index of a package. */
const ownIndex = 'own-index';
/** Is asked for a package that its own index does not have, and stops uv there. */
const noOtherIndex = 'no-other-index';
/**
 * Serves two indexes on this machine, which know only the given packages. The first redirects to their pages. uv takes a package from
 * the first index that has it, so this index in front of all others gives each package its own. If that one does not have it, uv would
 * go on, and take a package that anybody could have published; so the second index answers with an error, which ends uv. In a
 * requirements file, uv has no other way: `tool.uv.sources` acts on the direct requirements of a project.
 */
async function serveRedirectIndex(indexes) {
    const server = (0,external_node_http_.createServer)((request, response) => {
        const [kind, encoded = ''] = (request.url ?? '').split('/').filter((part) => part !== '');
        const name = (0,normalize_name/* normalizeName */.P)(decodeURIComponent(encoded));
        const url = indexes.get(name);
        if (url === undefined)
            response.writeHead(404).end();
        else if (kind === noOtherIndex)
            response.writeHead(410).end();
        else
            response.writeHead(302, { location: `${url.replace(/\/$/, '')}/${name}/` }).end();
    });
    await new Promise((resolve) => void server.listen(0, '127.0.0.1', resolve));
    server.unref();
    const origin = `http://127.0.0.1:${server.address().port}`;
    return {
        urls: [`${origin}/${ownIndex}/`, `${origin}/${noOtherIndex}/`],
        close: () => {
            server.close();
            server.closeAllConnections();
        },
    };
}
/** A failure of these indexes as one of the index that the package should come from. */
function withoutRedirect(failure, env) {
    const [, kind, name = ''] = /^127\.0\.0\.1:\d+\/([\w-]+)\/([^/]+)\/$/.exec(failure.location) ?? [];
    const url = kind === ownIndex || kind === noOtherIndex ? (0,package_indexes/* packageIndexOf */.Yh)(name, env) : undefined;
    if (url === undefined)
        return failure;
    const location = `${(0,credentials/* hostAndPath */.Lm)(url).replace(/\/$/, '')}/${name}/`;
    return kind === noOtherIndex ? { location, cause: '404 Not Found', transient: false } : { ...failure, location };
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/sandbox/mirror-workspace.js



/**
 * Mirrors the workspace into a folder for an engine to run in. The engine sees the same relative paths, and an interrupted run
 * leaves the real files alone.
 */
async function mirrorWorkspace(workspace, folder, { copied, projects }) {
    const copiedFiles = new Set(copied);
    const realFolders = new Set(copied.flatMap(ancestors));
    const mirror = async (path) => {
        await (0,external_node_fs_promises_.mkdir)((0,external_node_path_.join)(folder, path), { recursive: true });
        if (!(0,external_node_fs_.existsSync)((0,external_node_path_.join)(workspace, path)))
            return;
        for (const entry of await (0,external_node_fs_promises_.readdir)((0,external_node_path_.join)(workspace, path), { withFileTypes: true })) {
            const name = external_node_path_.posix.join(path, entry.name);
            // Only a project's build needs the repository: it may ask Git for the version.
            if (name === '.git' && projects.length === 0)
                continue;
            const isReal = realFolders.has(name) || (entry.isDirectory() && isBuilt(name, projects));
            if (isReal)
                await mirror(name);
            else if (copiedFiles.has(name))
                await (0,external_node_fs_promises_.copyFile)((0,external_node_path_.join)(workspace, name), (0,external_node_path_.join)(folder, name));
            else
                await (0,external_node_fs_promises_.symlink)((0,external_node_path_.join)(workspace, name), (0,external_node_path_.join)(folder, name));
        }
    };
    await mirror('.');
}
function isBuilt(path, projects) {
    if (/(^|\/)(\.[^/]*|node_modules|__pycache__)$/.test(path))
        return false;
    return projects.some((project) => project === '.' || path === project || path.startsWith(`${project}/`));
}
function ancestors(path) {
    const parent = external_node_path_.posix.dirname(path);
    return parent === '.' ? [] : [parent, ...ancestors(parent)];
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/sandbox/sandbox.js





/** Creates a sandbox with copies of all requirements files and locks. */
async function createSandbox({ privateDir, workspace }, { files, layers, projects }) {
    const folder = await (0,external_node_fs_promises_.realpath)(await (0,external_node_fs_promises_.mkdtemp)((0,external_node_path_.join)((await privateDir()).path, 'compile-reqs-')));
    const cwd = (0,external_node_path_.join)(folder, 'workspace');
    await mirrorWorkspace(workspace, cwd, {
        copied: [...[...files.keys()].filter((path) => !(0,remote_file/* isRemote */.Vx)(path)), ...layers.flatMap(requirements_layer/* lockFiles */.tY)],
        projects,
    });
    // The text of a dependency group is no file of the workspace; local paths are relative to the workspace here.
    for (const [path, { text, written, origin }] of files)
        if (origin !== undefined || text !== written)
            await (0,external_node_fs_promises_.writeFile)((0,external_node_path_.join)(cwd, path), text);
    return {
        cwd,
        read: async (path) => await (0,external_node_fs_promises_.readFile)((0,external_node_path_.join)(cwd, path), 'utf8'),
        async write(path, text) {
            await (0,external_node_fs_promises_.mkdir)((0,external_node_path_.dirname)((0,external_node_path_.join)(cwd, path)), { recursive: true });
            await (0,external_node_fs_promises_.writeFile)((0,external_node_path_.join)(cwd, path), text);
        },
        async createScratchDir(name) {
            const path = (0,external_node_path_.join)(folder, encodeURIComponent(name));
            await (0,external_node_fs_promises_.mkdir)(path, { recursive: true });
            return path;
        },
        remove: async () => await (0,external_node_fs_promises_.rm)(folder, { recursive: true, force: true }),
    };
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/sandbox/step-temporary-folder.js


/**
 * The context whose processes keep their temporary files in the private folder of the step. `post` removes it, also after a run that
 * was cancelled or timed out; pip itself leaves `pip-unpack-*` in the temporary folder of the machine.
 */
async function withTemporaryFolder(context) {
    const folder = (0,external_node_path_.join)((await context.privateDir()).path, 'tmp');
    await (0,external_node_fs_promises_.mkdir)(folder, { recursive: true });
    return { ...context, env: { ...context.env, TMPDIR: folder, TEMP: folder, TMP: folder } };
}

// EXTERNAL MODULE: ./.work/compiled/action-compile-reqs/src/staleness/expected-settings.js
var expected_settings = __webpack_require__(46658);
// EXTERNAL MODULE: ./.work/compiled/shared/src/requirements/pylock-path.js
var pylock_path = __webpack_require__(3313);
// EXTERNAL MODULE: ./.work/compiled/shared/src/requirements/pep508.js
var pep508 = __webpack_require__(49501);
;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/trials/project-requirements.js


/**
 * Lists the requirements of a project with some of its extras, and with the extras that these name in turn. `extras` undefined stands
 * for all. Source: "Writing your pyproject.toml", `dependencies` and `optional-dependencies`.
 */
async function readProjectRequirements(text, extras) {
    const project = objectAt(await parseToml(text), 'project');
    const name = typeof project.name === 'string' ? (0,normalize_name/* normalizeName */.P)(project.name) : undefined;
    const optional = new Map(Object.entries(objectAt(project, 'optional-dependencies')).map(([extra, list]) => [(0,normalize_name/* normalizeName */.P)(extra), onlyStrings(list)]));
    const selected = new Set((extras ?? [...optional.keys()]).map(normalize_name/* normalizeName */.P));
    // The set grows while it is read: an extra may be `project[another]`.
    for (const extra of selected) {
        for (const requirement of (optional.get(extra) ?? []).map(pep508/* parseRequirement */.p)) {
            if (requirement !== undefined && requirement.key === name)
                requirement.extras.map(normalize_name/* normalizeName */.P).forEach((each) => selected.add(each));
        }
    }
    const find = createStringFinder(text);
    const inOrder = [...onlyStrings(project.dependencies), ...[...optional.values()].flat()].map(find);
    const isSelected = [
        ...onlyStrings(project.dependencies).map(() => true),
        ...[...optional].flatMap(([extra, list]) => list.map(() => selected.has(extra))),
    ];
    return inOrder.filter(({ text: requirement }, index) => isSelected[index] === true && (0,pep508/* parseRequirement */.p)(requirement)?.key !== name);
}
/** Finds the line of each string. Equal strings are found one after the other, in the order of the file. */
function createStringFinder(text) {
    const nextOffset = new Map();
    return (value) => {
        const from = nextOffset.get(value) ?? 0;
        const offsets = [`"${value}"`, `'${value}'`].map((literal) => text.indexOf(literal, from)).filter((offset) => offset >= 0);
        const offset = offsets.length === 0 ? 0 : Math.min(...offsets);
        nextOffset.set(value, offset + value.length);
        return { text: value, line: text.slice(0, offset).split('\n').length };
    };
}
/** Replaces one string of `pyproject.toml`, or removes it with the comma after it. The number of lines does not change. */
function replaceProjectString(lineText, isReplaced, replacement) {
    let isDone = false;
    return lineText.replaceAll(/(["'])((?:(?!\1).)*)\1(\s*,)?/g, (match, quote, value, comma = '') => {
        if (isDone || !isReplaced(value))
            return match;
        isDone = true;
        return replacement === '' ? '' : `${quote}${replacement}${quote}${comma}`;
    });
}
async function parseToml(text) {
    const { parse } = await __webpack_require__.e(/* import() */ 3292).then(__webpack_require__.bind(__webpack_require__, 3292));
    try {
        return parse(text);
    }
    catch {
        // The engine reports invalid TOML better.
        return {};
    }
}
function objectAt(value, key) {
    const found = value[key];
    return typeof found === 'object' && found !== null && !Array.isArray(found) ? found : {};
}
function onlyStrings(value) {
    return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/trials/source-lines.js




/**
 * The lines of some layers that may conflict, each once: those of requirements files, and the dependencies and extras of
 * `pyproject.toml`. Those of locks are left out, because the locks are empty in the sandbox, and those of
 * remote files, which nobody can edit here.
 */
async function collectLines(graph, layers) {
    const locks = new Set(graph.layers.map(({ lock }) => lock));
    const all = [];
    for (const layer of layers) {
        all.push(...(0,direct_requirements/* readDirectRequirements */.I)(layer.source, graph).direct);
        for (const path of layer.closure)
            all.push(...(await readProjectLines(graph, layer, path)));
    }
    const byKey = new Map(all.filter(({ file }) => !locks.has(file) && !(0,remote_file/* isRemote */.Vx)(file)).map((line) => [lineKey(line), line]));
    return [...byKey.values()];
}
async function readProjectLines({ files }, { source, extras }, path) {
    const file = files.get(path);
    if (file?.opaque !== true || !path.endsWith('pyproject.toml'))
        return [];
    const requirements = await readProjectRequirements(file.text, path === source ? extras : undefined);
    return requirements.flatMap(({ text, line }) => {
        const requirement = (0,pep508/* parseRequirement */.p)(text);
        return requirement === undefined ? [] : [{ requirement, file: path, line, constraint: false }];
    });
}
/** Identifies a line. One line of `pyproject.toml` may hold several requirements. */
function lineKey({ file, line, requirement: { key, extras, specifier, marker = '' } }) {
    return [file, line, key, extras.join(), specifier, marker].join(' ');
}
function formatLocation({ file, line }) {
    return `${file}:${line}`;
}
/** A requirement as it is written in a source, with another specifier. */
function formatRequirement({ requirement }, specifier) {
    const { name, extras, marker } = requirement;
    const extrasText = extras.length === 0 ? '' : `[${extras.join(',')}]`;
    const markerText = marker === undefined ? '' : ` ; ${marker}`;
    return `${name}${extrasText}${specifier}${markerText}`;
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/trials/trial-engine.js


const readPipIndexes = `
import json
from pip._internal.commands import create_command
options, _ = create_command('install').parse_args([])
names = ['index_url', 'extra_index_urls', 'find_links', 'cert', 'trusted_hosts']
print(json.dumps({name: getattr(options, name) for name in names}))
`.trim();
/**
 * The context for what-if resolutions. uv resolves in a tenth of the time of pip, so it searches for both engines, with the indexes
 * that pip is configured with. Undefined if uv cannot do this.
 */
async function createTrialContext(context) {
    const { name, toolOptions } = context.engine;
    if (name === 'uv')
        return context;
    // uv has no variable for it.
    if (toolOptions.includes('--no-index'))
        return undefined;
    try {
        const tools = await context.installUv();
        const prerelease = toolOptions.includes('--pre') ? { UV_PRERELEASE: 'allow' } : {};
        return withUv(context, tools, { ...uvVariables(await fetchPipIndexes(context)), ...prerelease });
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        context.log.info(`The search uses pip and takes longer, because uv is unavailable: ${error.message}`);
        return undefined;
    }
}
function withUv(context, tools, variables) {
    const { engine } = context;
    const uvEngine = { ...engine, name: 'uv', excludeNewerOfRun: (0,engine_settings/* effectiveLimit */.lm)(engine) };
    return { ...withVariables(context, variables), tools, engine: uvEngine, options: [] };
}
/**
 * The context in which pip reads only the metadata of wheels, by range requests. It matters for an index that does not serve metadata
 * beside the files. Source: pip, `--use-feature=fast-deps`.
 */
function readOnlyMetadata(context) {
    return withVariables(context, { PIP_USE_FEATURE: 'fast-deps' });
}
function withVariables(context, variables) {
    return {
        ...context,
        run: (command, args, options = {}) => context.run(command, args, { ...options, env: { ...options.env, ...variables } }),
    };
}
async function fetchPipIndexes({ run, tools, env }) {
    const { code, stdout, stderr } = await run(tools.python, ['-I', '-c', readPipIndexes], { env });
    if (code !== 0)
        throw new errors/* UserError */.yo('The indexes of pip could not be read', { why: stderr.trim().split('\n').at(-1) ?? '' });
    return JSON.parse(stdout);
}
/**
 * The variables with which uv finds the same versions as pip, which takes the best version of all indexes.
 * Source: uv, "Compatibility with pip", "Packages that exist on multiple indexes".
 */
function uvVariables({ index_url, extra_index_urls, find_links, cert, trusted_hosts }) {
    return {
        UV_NO_CONFIG: '1',
        UV_DEFAULT_INDEX: index_url,
        UV_INDEX_STRATEGY: 'unsafe-best-match',
        ...(extra_index_urls.length === 0 ? {} : { UV_INDEX: extra_index_urls.join(' ') }),
        ...(find_links.length === 0 ? {} : { UV_FIND_LINKS: find_links.join(',') }),
        ...(trusted_hosts.length === 0 ? {} : { UV_INSECURE_HOST: trusted_hosts.join(' ') }),
        ...(cert === null ? {} : { SSL_CERT_FILE: cert }),
    };
}

// EXTERNAL MODULE: ./.work/compiled/shared/src/requirements/pins.js
var requirements_pins = __webpack_require__(55497);
;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/resolve/errors.js
/** No versions satisfy all layers at once. The message is the engine's output. */
class ConflictError extends Error {
    name = 'ConflictError';
    /** The layers that have to agree. */
    layers;
    constructor(message, layers = []) {
        super(message);
        this.layers = layers;
    }
}

// EXTERNAL MODULE: ./node_modules/@renovatebot/pep440/index.js + 4 modules
var pep440 = __webpack_require__(99687);
// EXTERNAL MODULE: ./.work/compiled/shared/src/python/sanitized-env.js
var sanitized_env = __webpack_require__(56432);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: external "node:stream/consumers"
var consumers_ = __webpack_require__(38321);
// EXTERNAL MODULE: ./node_modules/yazl/index.js
var yazl = __webpack_require__(93044);
;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/cache/metadata-only-wheel.js



/** The file name of a wheel for every platform. Source: "Binary distribution format", packaging.python.org. */
function metadataWheelName(name, version) {
    return `${distributionStem(name, version)}-py3-none-any.whl`;
}
/** Builds a wheel that contains only metadata; undefined if a field does not fit on one line. */
async function buildMetadataWheel(metadata) {
    const lines = metadataLines(metadata);
    if (lines.some((line) => /[\r\n]/.test(line)))
        return undefined;
    const folder = `${distributionStem(metadata.name, metadata.version)}.dist-info`;
    const files = [
        { path: `${folder}/METADATA`, text: `${lines.join('\n')}\n` },
        {
            path: `${folder}/WHEEL`,
            text: 'Wheel-Version: 1.0\nGenerator: compile-reqs\nRoot-Is-Purelib: true\nTag: py3-none-any\n',
        },
    ];
    const record = [...files.map(recordLine), `${folder}/RECORD,,`];
    return await zipFiles([...files, { path: `${folder}/RECORD`, text: `${record.join('\n')}\n` }]);
}
function recordLine({ path, text }) {
    return `${path},sha256=${(0,external_node_crypto_.createHash)('sha256').update(text).digest('base64url')},${Buffer.byteLength(text)}`;
}
/** The same bytes each time: not compressed, with the first date that a zip can express. */
async function zipFiles(files) {
    const archive = new yazl/* ZipFile */.u();
    const options = { compress: false, mtime: new Date(1980, 0, 1), forceDosTimestamp: true };
    for (const { path, text } of files)
        archive.addBuffer(Buffer.from(text), path, options);
    archive.end();
    return await (0,consumers_.buffer)(archive.outputStream);
}
function metadataLines(metadata) {
    return [
        `Metadata-Version: ${metadata.metadata_version ?? '2.1'}`,
        `Name: ${metadata.name}`,
        `Version: ${metadata.version}`,
        ...(metadata.requires_python === undefined ? [] : [`Requires-Python: ${metadata.requires_python}`]),
        ...(metadata.provides_extra ?? []).map((extra) => `Provides-Extra: ${extra}`),
        ...(metadata.requires_dist ?? []).map((requirement) => `Requires-Dist: ${requirement}`),
    ];
}
function distributionStem(name, version) {
    return `${name.replaceAll(/[-_.]+/g, '_').toLowerCase()}-${version}`;
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/cache/metadata-wheel-store.js







/** Stores nothing and finds nothing. */
const emptyMetadataWheelStore = {
    findUrls: () => Promise.resolve(new Map()),
    add: () => Promise.resolve(),
};
function createMetadataWheelStore({ log }, { folder, canRead, canWrite }) {
    return {
        async findUrls(pins) {
            if (!canRead)
                return new Map();
            // The folder does not exist before the first run.
            const names = new Set(await (0,external_node_fs_promises_.readdir)(folder).catch(() => []));
            const stored = [...pins].filter(([name, version]) => names.has(metadataWheelName(name, version)));
            return new Map(stored.map(([name, version]) => [name, wheelUrl(folder, name, version)]));
        },
        async add(packages) {
            if (!canWrite)
                return;
            try {
                await (0,external_node_fs_promises_.mkdir)(folder, { recursive: true });
                await Promise.all(packages.map(async (metadata) => await writeWheel(folder, metadata)));
            }
            catch (error) {
                log.warning(`The package metadata could not be cached: ${(0,errors/* messageOf */.bD)(error)}`);
            }
        },
    };
}
/** Renames the wheel into place, so that another job never reads half of it. Replaces a damaged one. */
async function writeWheel(folder, metadata) {
    const isSafeFileName = /^[\w.+!]+$/.test(metadata.version);
    const bytes = isSafeFileName ? await buildMetadataWheel(metadata) : undefined;
    if (bytes === undefined)
        return;
    const path = (0,external_node_path_.join)(folder, metadataWheelName((0,normalize_name/* normalizeName */.P)(metadata.name), metadata.version));
    const temporary = `${path}.${(0,external_node_crypto_.randomUUID)().slice(0, 8)}`;
    await (0,external_node_fs_promises_.writeFile)(temporary, bytes);
    await (0,external_node_fs_promises_.rename)(temporary, path);
}
function wheelUrl(folder, name, version) {
    return (0,external_node_url_.pathToFileURL)((0,external_node_path_.join)(folder, metadataWheelName(name, version))).href;
}

// EXTERNAL MODULE: ./.work/compiled/shared/src/process/runner.js + 5 modules
var runner = __webpack_require__(21895);
;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/engine-output/pip-conflict.js

/**
 * Reads what pip names as causes of a conflict: in the section "The conflict is caused by:", or, as pip-compile shows it, in the last
 * exception of its traceback. Source: pip, `Factory.get_installation_error`.
 */
function parsePipConflict(output) {
    const section = /The conflict is caused by:\n((?:[ \t]+\S.*\n?)+)/.exec(output)?.[1] ?? '';
    const listed = section.split('\n').flatMap((line) => {
        const [, constraint, requested] = /^\s+The user requested( \(constraint\))? (.+)$/.exec(line) ?? [];
        if (requested !== undefined)
            return [cause(requested, undefined, constraint !== undefined)];
        const [, parent, required] = /^\s+(\S+ \S+) depends on (.+)$/.exec(line) ?? [];
        return required === undefined ? [] : [cause(required, parent, false)];
    });
    const causes = listed.length > 0 ? listed : parseTraceback(output);
    return [...new Map(causes.map((each) => [JSON.stringify(each), each])).values()];
}
function parseTraceback(output) {
    const matches = output.matchAll(/RequirementInformation\(requirement=\w+\('([^']+)'\), parent=(?:None|\w+\('[^']*?([^'/]+?)-([^'/-]+)-[^'/]*\.whl)/g);
    return [...matches].map(([, requirement = '', name, version = '']) => cause(requirement, name === undefined ? undefined : `${name} ${version}`, false));
}
function cause(requirement, requiredBy, isConstraint) {
    // pip writes `numpy<2 and >=1`.
    return { requirement: requirement.trim().replaceAll(' and ', ','), requiredBy, isConstraint };
}
const maxCauses = 6;
/**
 * Says in one sentence which requirements conflict, because pip's own one names the temporary files of this action. Undefined if there
 * are not at least two.
 */
function describePipConflict(causes) {
    if (causes.length < 2)
        return undefined;
    const names = new Set(causes.map(({ requirement }) => (0,pep508/* parseRequirement */.p)(requirement)?.key ?? requirement));
    const shown = causes.slice(0, maxCauses).map(describeCause);
    const rest = causes.length - shown.length;
    const list = rest > 0 ? `${shown.join(', ')} and ${rest} more` : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1) ?? ''}`;
    const [name = ''] = names;
    const end = names.size > 1 ? 'they conflict' : `no version of ${name} satisfies ${causes.length === 2 ? 'both' : 'all of them'}`;
    return `Because ${list}, ${end}`;
}
function describeCause({ requirement, requiredBy, isConstraint }) {
    if (requiredBy !== undefined)
        return `${requiredBy} requires ${requirement}`;
    return isConstraint ? `a constraint allows only ${requirement}` : `you require ${requirement}`;
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/engine/errors.js




/**
 * The error for a failed engine: its reason in one line instead of a traceback, at the line of the source that it names. `source` is the
 * only source of the run; undefined if there are several.
 */
function engineError(engine, source, { stderr, stdout }) {
    const output = `${stderr}\n${stdout}`;
    const unknownValue = unknownValueError(output);
    if (unknownValue !== undefined)
        return unknownValue;
    const at = locationFromOutput(output, source);
    return new errors/* UserError */.yo(`${engine} cannot compile ${at?.file ?? 'the requirements'}: ${summarizeEngineOutput(engine, output)}`, {
        fix: `${describeGitFailure(output) === undefined ? 'Relax or correct one of these requirements' : 'Check the address, the reference and the access to it'}. No lock was changed`,
        ...(at === undefined ? {} : { at }),
    });
}
/**
 * The error for a value that uv itself does not know: which ones it knows depends on its version. No line of a source is wrong then.
 * Source: clap, "invalid value".
 */
function unknownValueError(output) {
    const found = /invalid value '(?<value>[^']*)' for '--(?<option>[\w-]+) <[^>]*>'(?:\s*\[possible values: (?<known>[^\]]*)\])?/.exec(output);
    if (found?.groups === undefined)
        return undefined;
    const { value = '', option = '', known } = found.groups;
    const name = option === 'python-platform' ? 'platform' : option;
    return new errors/* UserError */.yo(`\`${name}\` is \`${value}\`, which uv does not know`, {
        why: known === undefined ? '' : `It knows ${known.replaceAll(/\s+/g, ' ')}`,
        fix: 'Use one of its values. No lock was changed',
    });
}
/** The only source of a resolution, for `engineError`; undefined if there are several. */
function onlySource(layers) {
    return layers.length === 1 ? layers[0]?.source : undefined;
}
/** The reason of a failure in one line, from the output of an engine. uv explains some conflicts for pip-compile too. */
function summarizeEngineOutput(engine, output) {
    const gitFailure = describeGitFailure(output);
    if (gitFailure !== undefined)
        return gitFailure;
    const isFromUv = engine === 'uv' || output.includes('No solution found when resolving');
    return isFromUv ? summarizeUvOutput(output) : summarizePipOutput(output);
}
/** Lines in which pip gives the reason, best first: its own error lines, then the last exception of the traceback. */
const pipReasonPatterns = [
    /^\s*ERROR: (Cannot install .*)$/m,
    /: (No matching distribution found for .*)$/m,
    /: (Invalid requirement: .*)$/m,
    /^\s*ERROR: (?!Exception:\s*$)(.*)$/m,
    /^[\w.]+(?:Error|Exception|NotFound): (.*)$/m,
];
function summarizePipOutput(text) {
    // pip explains a line with an invalid option in the next line of its output.
    const output = text.replace(/(Invalid requirement: .*)\n\S+\.py: error: /, '$1: ');
    const matched = pipReasonPatterns.map((pattern) => pattern.exec(output)?.[1]).find((line) => line !== undefined);
    const reason = describeOtherWheel(output) ?? matched ?? (0,runner/* lastLine */.fM)(output).trim();
    const conflict = describePipConflict(parsePipConflict(output));
    if (conflict !== undefined)
        return conflict;
    const ignored = ignoredVersion(reason, output);
    return ignored === undefined ? reason : `${reason} (${ignored})`;
}
/** The reason that Git gives, and the requirement that it was for. Source: pip, `VcsSupport.run_command`; uv, `uv-git`. */
function describeGitFailure(output) {
    if (!/Git operation failed|git (?:clone|fetch|checkout|reset|submodule|rev-parse)\b.* did not run successfully/.test(output))
        return undefined;
    const said = output.replace(/[^]*--- stderr/, '');
    // Git's own last line says less than the one of SSH before it.
    const ofSsh = /^\s*(ssh: .*|Host key verification failed.*|\S*: Permission denied.*)$/m.exec(said)?.[1];
    const reason = ofSsh ?? /^\s*(?:fatal|error): (?!subprocess-exited)(.*)$/m.exec(said)?.[1];
    const name = /Failed to (?:download and build|build) [`'](?<name>[A-Za-z0-9][\w.-]*)/.exec(output)?.groups?.name;
    return reason === undefined ? undefined : `Git cannot get ${name ?? 'a requirement'}: ${reason.trim().replace(/\.$/, '')}`;
}
/** pip fails with an assertion if the wheel at an address is one of another package. */
function describeOtherWheel(output) {
    const [, required, found] = /AssertionError: '(\S+)' != '(\S+)' for wheel/.exec(output) ?? [];
    return required === undefined || found === undefined ? undefined : `The wheel for ${required} is one of ${found}`;
}
/** Why pip ignores the version that a requirement names: it needs another Python, or was yanked. */
function ignoredVersion(reason, output) {
    const version = /==+\s*([^\s,;]+)$/.exec(reason)?.[1];
    const list = /Ignored the following versions that require a different python version: (.*)/.exec(output)?.[1] ?? '';
    const ignored = list.split('; ').map((each) => /^(\S+) Requires-Python (.+)$/.exec(each) ?? []);
    const [, number, python] = ignored.find(([, each]) => each === version) ?? (version === undefined ? ignored.at(-1) : undefined) ?? [];
    if (number !== undefined && python !== undefined)
        return `${number} requires Python ${python}`;
    const available = /\(from versions: ([^)]+)\)/.exec(output)?.[1]?.split(', ') ?? [];
    return available.length === 0 || available[0] === 'none' ? undefined : `the newest version is ${available.at(-1) ?? ''}`;
}
/** uv explains the failure in a wrapped paragraph after its last cause. */
function summarizeUvOutput(output) {
    const paragraph = /(?:╰─▶|cause:)\s*([\s\S]*?)(?:\n\s*\n|$)/.exec(output)?.[1] ?? /error:\s*([\s\S]*?)(?:\n\s*\n|$)/.exec(output)?.[1];
    return paragraph === undefined ? (0,runner/* lastLine */.fM)(output).trim() : paragraph.replaceAll(/\s+/g, ' ').trim().replace(/\.$/, '');
}
/** pip names the line of a requirement: `-r in/base.in (line 3)`, or `line 3 of in/base.in`; `withErrorLocation` adds the column. */
function locationFromOutput(output, source) {
    const located = /from line (?<line>\d+)(?:, column (?<column>\d+))? of (?<file>[^\s()]+)/.exec(output)?.groups;
    const resolved = /-[rc] (?!\.compile-reqs)(?<file>[^\s(),]+) \(line (?<line>\d+)\)/.exec(output)?.groups;
    // uv names a line that it can read but does not support.
    const unsupported = /in `(?<file>[^`\n]+)` at line (?<line>\d+)/.exec(output)?.groups;
    // uv ends the error for a line that it cannot read with its place.
    const unread = /^(?:error| *cause): .*: (?<file>[^\n:]+):(?<line>\d+):(?<column>\d+)$/m.exec(output)?.groups;
    const { file = source, line = '1', column } = located ?? resolved ?? unsupported ?? unread ?? {};
    return file === undefined
        ? undefined
        : { file: external_node_path_.posix.normalize(file), line: Number(line), ...(column === undefined ? {} : { column: Number(column) }) };
}

// EXTERNAL MODULE: ./.work/compiled/action-compile-reqs/src/engine/options.js
var engine_options = __webpack_require__(45878);
;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/lockfile/local-versions.js

/**
 * Formats pins that match one version and none of its local versions: `==2.3.1` also matches `2.3.1+cu121`, which sorts higher;
 * `===` compares the text. Pins to a URL are left out. Source: PEP 440, "Version matching" and "Arbitrary equality".
 */
function formatExactPins(pins) {
    return pins
        .filter((pin) => !(0,requirements_pins/* isUrlPin */.Rw)(pin))
        .map(({ name, version, marker }) => `${name}===${version}${formatPinMarker(marker)}\n`)
        .join('');
}
/** The marker of a pin as it follows the version in a lock. */
function formatPinMarker(marker) {
    return marker === undefined ? '' : ` ; ${marker}`;
}
/**
 * The old pins that a new lock has moved to a local version of the same release, such as `2.3.1` to `2.3.1+cu121`, everywhere or only for
 * some environments.
 */
function findLocalVersionMoves(before, lock) {
    const versionsOf = (pins, name) => pins.filter((pin) => pin.name === name).map((pin) => pin.version);
    const after = (0,requirements_pins/* listPins */.$r)(lock);
    return before.filter(({ name, version }) => {
        const old = versionsOf(before, name);
        return versionsOf(after, name).some((each) => each.startsWith(`${version}+`) && !old.includes(each));
    });
}
/**
 * Repeats a resolution of uv until no old pin is at a local version of its release: uv treats `2.3.1+cu121` as `2.3.1` itself. `retry`
 * gets the pins to hold, and returns undefined if they have no solution; then the last lock counts.
 */
async function avoidLocalVersionMoves(before, first, retry) {
    let lock = first;
    let held = [];
    for (;;) {
        // Pins that stay in one resolution may let others move in the next.
        const moved = findLocalVersionMoves(before, lock).filter((pin) => !held.includes(pin));
        if (moved.length === 0)
            return lock;
        held = [...held, ...moved];
        const next = await retry(held);
        if (next === undefined)
            return lock;
        lock = next;
    }
}
/** Removes the option and the annotations of uv that name a constraint file which only held pins in place. */
function removeConstraintFile(lock, file) {
    const name = file.replaceAll(/[.%]/g, '\\$&');
    return lock
        .replace(new RegExp(`^(# {4}.*) --constraints=${name}(?= )`, 'm'), '$1')
        .replaceAll(new RegExp(`^ {4}#   -c ${name}\\n`, 'gm'), '')
        .replaceAll(new RegExp(`(# via )-c ${name}, `, 'g'), '$1')
        .replaceAll(new RegExp(`, -c ${name}(?=[,\\n])`, 'g'), '')
        .replaceAll(/^ {4}# via\n {4}# {3}(.*)\n(?! {4}# {2})/gm, '    # via $1\n');
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/resolve/combined-requirements.js

/** Files of a resolution of several layers at once. They exist only in the sandbox, and no lock names them. */
const combinedSource = '.compile-reqs-union.in';
const combinedConstraints = '.compile-reqs-constraints.txt';
const combinedReport = '.compile-reqs-report.json';
/** The files of one of several resolutions that run at the same time. */
function combinedFiles(resolution) {
    const path = (name) => `.compile-reqs-${name}${resolution === undefined ? '' : `-${resolution}`}`;
    return { source: `${path('union')}.in`, lock: `${path('union')}.txt`, constraints: `${path('constraints')}.txt` };
}
/**
 * A requirements file that includes every layer and the constraints of all. A project is included by the path of its directory. A layer
 * that another one includes is left out, because engines read a file again each time that it is included.
 */
function combineRequirements(layers, graph) {
    const { constraints } = graph;
    const sources = outermostLayers(layers, graph).map(({ source, extras }) => extras === undefined ? `-r "${source}"` : projectRequirement(source, extras));
    const constraintLines = constraints.map((path) => `-c "${path}"`);
    return [...sources, ...constraintLines].map((line) => `${line}\n`).join('');
}
/** The layers that no other one includes with `-r`. */
function outermostLayers(layers, graph) {
    const included = sourcesIncludedBy(layers, graph);
    return layers.filter(({ source }) => !included.has(source));
}
/** The sources that other layers include with `-r`, directly or not. */
function sourcesIncludedBy(layers, { files }) {
    const required = (path) => (files.get(path)?.includes ?? []).filter(({ kind }) => kind === 'requirement').map((include) => include.path);
    const included = new Set(layers.flatMap(({ source }) => required(source)));
    // The set grows while it is read.
    for (const path of included)
        required(path).forEach((each) => included.add(each));
    return included;
}
function projectRequirement(source, extras) {
    const folder = external_node_path_.posix.dirname(source);
    const path = folder === '.' ? '.' : `./${folder}`;
    return extras.length === 0 ? path : `${path}[${extras.join(',')}]`;
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/resolve/pip-progress.js
/** Run options by which a resolution of pip says how many packages it has seen, and which it sees now. */
function createPipProgress() {
    const names = new Set();
    let current = '';
    return {
        onLine(line) {
            // "Collecting NAME…" for a package of an index, "Processing PATH" for a file.
            const name = /^\s*Collecting ([\w.-]*\w)/.exec(line)?.[1];
            if (name === undefined)
                return;
            current = name;
            names.add(name);
        },
        describe: () => (names.size === 0 ? '' : `${names.size} ${names.size === 1 ? 'package' : 'packages'} seen, now ${current}`),
    };
}

// EXTERNAL MODULE: ./.work/compiled/shared/src/requirements/distribution.js
var distribution = __webpack_require__(36991);
// EXTERNAL MODULE: ./.work/compiled/shared/src/requirements/pep440.js
var requirements_pep440 = __webpack_require__(18330);
;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/engine/python-module.js
/**
 * Prints each page of an index that pip skips because it cannot read it. pip itself shows this only in its debug output, resolves
 * without the page, and so finds an older version or a conflict that does not exist. Source: pip, `pip._internal.index.collector`.
 */
const showSkippedPages = `
import sys
sys.path[0] == '' and sys.path.pop(0)
import logging
from pip._internal.index import collector
class SkippedPages(logging.StreamHandler):
    def emit(self, record):
        if str(record.msg).startswith('Could not fetch URL'): super().emit(record)
collector.logger.addHandler(SkippedPages(sys.stderr))
collector.logger.setLevel(logging.DEBUG)
`.trim();
/**
 * Looks a package that has its own index up there only, and holds one that has its own date limit to it; pip has no options for them.
 * Source: pip, `pip._internal.models.search_scope`, `pip._internal.index.package_finder`.
 */
const applyPackageSettings = `
import datetime, json, os
from pip._internal.index.package_finder import PackageFinder
from pip._internal.models.search_scope import SearchScope
from pip._vendor.packaging.utils import canonicalize_name
indexes = json.loads(os.environ.get('COMPILE_REQS_PACKAGE_INDEXES', '{}'))
all_indexes = SearchScope.get_index_urls_locations
def own_index(scope, name):
    url = indexes.get(canonicalize_name(name))
    return all_indexes(scope if url is None else SearchScope([], [url], False), name)
SearchScope.get_index_urls_locations = own_index
limits = json.loads(os.environ.get('COMPILE_REQS_PACKAGE_LIMITS', '{}'))
make_evaluator = PackageFinder.make_link_evaluator
def own_limit(finder, name):
    evaluator = make_evaluator(finder, name)
    limit = limits.get(canonicalize_name(name))
    if limit is not None: evaluator._uploaded_prior_to = limit and datetime.datetime.fromisoformat(limit) or None
    return evaluator
PackageFinder.make_link_evaluator = own_limit
`.trim();
/**
 * Lets pip-tools take the hashes that the index lists beside the files. By itself it takes them only from PyPI's own JSON API and
 * downloads every file of any other index. Source: PEP 503 and PEP 691, `hashes`; pip-tools, `PyPIRepository.get_hashes`.
 */
const useListedHashes = `
from piptools.repositories import PyPIRepository
def listed_hashes(self, ireq):
    links = [candidate.link for candidate in self._get_matching_candidates(ireq)]
    return {link.url: f'sha256:{link._hashes["sha256"]}' for link in links if 'sha256' in link._hashes}
PyPIRepository._get_hashes_from_pypi = listed_hashes
`.trim();
/**
 * Lets pip ignore the extras of constraints, which it rejects, as pip-compile does: locks with `--no-strip-extras` have them. Source: pip,
 * `pip._internal.resolution.resolvelib.factory`; pip-tools, `BacktrackingResolver.resolve`.
 */
const ignoreConstraintExtras = `
from pip._internal.resolution.resolvelib import factory
find_problem = factory.check_invalid_constraint_type
def without_extras(requirement):
    requirement.extras = set()
    return find_problem(requirement)
factory.check_invalid_constraint_type = without_extras
`.trim();
/**
 * Keeps pip from requiring hashes of all packages because one requirement has some, such as those of an included lock. pip-compile does
 * not require them either, and `--require-hashes` still does. Source: pip, `RequirementCommand.get_requirements`.
 */
const requireNoOtherHashes = `
from pip._internal.cli.req_command import RequirementCommand
from pip._internal.req.req_install import InstallRequirement
read_requirements = RequirementCommand.get_requirements
def without_hash_mode(*arguments):
    has_hash_options = InstallRequirement.has_hash_options
    InstallRequirement.has_hash_options = False
    try: return read_requirements(*arguments)
    finally: InstallRequirement.has_hash_options = has_hash_options
RequirementCommand.get_requirements = without_hash_mode
`.trim();
/**
 * Makes pip clone editable Git requirements into the temporary folder of the step. By default, it clones them into its own environment,
 * which other steps use and whose files must not change. Source: pip, `--src`.
 */
const cloneOutside = `
import os, tempfile
os.environ['PIP_SRC'] = tempfile.mkdtemp(prefix='pip-src-')
`.trim();
/**
 * Makes Python collect garbage only after a million new objects, about 100 MB, which pip seldom creates: the default of 700 takes a tenth of
 * the processor time of a resolution and frees nothing (measured with 138 packages). Source: Python, `gc.set_threshold`.
 */
const collectLess = `
import gc
gc.set_threshold(1_000_000)
`.trim();
/**
 * Drops the wheels of a page that fit no supported tag before pip makes links of them: on the pages of a usual project, these are three
 * files of four, and pip needs half of its processor time to drop them one step later. Nothing is dropped where pip-tools lets all wheels
 * count, for their hashes. Source: pip, `LinkEvaluator.evaluate_link`; pip-tools, `allow_all_wheels`.
 */
const skipForeignWheels = `
import functools, re
from pip._internal.index import package_finder
from pip._internal.models import link as links
from pip._internal.models.wheel import Wheel
tags, is_supported = set(), Wheel.supported
evaluator_of = package_finder.PackageFinder.make_link_evaluator
def with_tags(finder, name):
    if not tags: tags.update(map(str, finder.target_python.get_unsorted_tags()))
    return evaluator_of(finder, name)
package_finder.PackageFinder.make_link_evaluator = with_tags
@functools.cache
def fits(suffix):
    if '%' in suffix: return True
    pythons, abis, platforms = (part.split('.') for part in suffix.lower().split('-'))
    return any(f'{each}-{abi}-{platform}' in tags for each in pythons for abi in abis for platform in platforms)
def is_foreign(url):
    url, _, fragment = url.partition('#')
    parts = url[url.rfind('/') + 1:-4].rsplit('-', 3)
    if len(parts) != 4 or not url.endswith('.whl') or 'egg=' in fragment: return False
    return bool(tags) and Wheel.supported is is_supported and not fits('-'.join(parts[1:]))
def without_foreign(make, field):
    def make_link(cls, entry, *arguments, **named):
        return None if is_foreign(entry.get(field) or '') else make(cls, entry, *arguments, **named)
    return classmethod(make_link)
links.Link.from_json = without_foreign(links.Link.from_json.__func__, 'url')
links.Link.from_element = without_foreign(links.Link.from_element.__func__, 'href')
`.trim();
/**
 * Lets pip keep what it would find out again: the parts of a wheel's name, for each comparison; an address that has nothing to quote; and
 * the metadata of a wheel, which it reads three times if the index does not have them. Source: pip, `CandidateEvaluator._sort_key`,
 * `_ensure_quoted_url`, `InstallRequirement.get_dist`.
 */
const readOnce = `
from pip._internal.distributions.wheel import WheelDistribution
package_finder.Wheel = functools.cache(Wheel)
has_nothing_to_quote = re.compile(r'https?://[\\w.:-]+/[\\w./~-]*', re.ASCII).fullmatch
quoted = links._ensure_quoted_url
links._ensure_quoted_url = lambda url: url if has_nothing_to_quote(url) else quoted(url)
read_metadata = WheelDistribution.get_metadata_distribution
def keep_metadata(wheel):
    metadata = read_metadata(wheel)
    wheel.req.set_dist(metadata)
    return metadata
WheelDistribution.get_metadata_distribution = keep_metadata
`.trim();
/** Runs a module like `python -m`. */
const runModule = `
import runpy
sys.argv = sys.argv[1:]
runpy.run_module(sys.argv[0], run_name='__main__', alter_sys=True)
`.trim();
/** The arguments of a Python with pip that run a module, such as `pip` or `piptools`. */
function moduleArguments(module, ...args) {
    const ofModule = module === 'pip' ? [ignoreConstraintExtras, requireNoOtherHashes] : [useListedHashes];
    const settings = [collectLess, cloneOutside, showSkippedPages, applyPackageSettings];
    const preparation = [...settings, skipForeignWheels, readOnce, ...ofModule];
    return ['-c', [...preparation, runModule].join('\n'), module, ...args];
}
/** The arguments of a Python with pip-tools that run a program with the hashes that the index lists. */
function hashProgramArguments(program) {
    return ['-c', [collectLess, showSkippedPages, applyPackageSettings, useListedHashes, program].join('\n')];
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/resolve/pip-report.js



/** The arguments for Python with which pip resolves a requirements file and only reports what it would install. */
function reportArguments(requirements, report, ...options) {
    const install = ['install', '--dry-run', '--ignore-installed', ...options];
    return moduleArguments('pip', ...install, '--report', report, '--requirement', requirements);
}
/** Versions are normalized as in locks: metadata may have `2024.01.02`. */
function parseReport(report) {
    const packages = report.install.map(({ is_direct: isDirect, metadata, download_info: download }) => {
        const version = (0,requirements_pep440/* normalizeVersion */.Qj)(metadata.version) ?? metadata.version;
        const sha256 = download?.archive_info?.hashes?.sha256;
        return {
            ...(0,distribution/* parseDistribution */.c)({ ...metadata, version }),
            isDirect,
            hash: sha256 === undefined ? undefined : `sha256:${sha256}`,
        };
    });
    return { packages: new Map(packages.map((each) => [each.key, each])), environment: report.environment };
}
/** The metadata of the packages that come from an index. */
function indexMetadata({ install }) {
    return install.filter(({ is_direct: isDirect }) => !isDirect).map(({ metadata }) => metadata);
}
/** Marks packages that were resolved from metadata-only wheels as packages of the index. */
function restoreIndexOrigin({ packages, environment }, wheelUrls) {
    const restored = [...packages].map(([name, each]) => [name, wheelUrls.has(name) ? { ...each, isDirect: false, hash: undefined } : each]);
    return { packages: new Map(restored), environment };
}

// EXTERNAL MODULE: ./.work/compiled/action-compile-reqs/src/lockfile/lock-text.js
var lock_text = __webpack_require__(94618);
// EXTERNAL MODULE: ./.work/compiled/action-compile-reqs/src/lockfile/marker-overlap.js
var marker_overlap = __webpack_require__(43235);
// EXTERNAL MODULE: ./.work/compiled/action-compile-reqs/src/lockfile/max-version.js
var max_version = __webpack_require__(14100);
// EXTERNAL MODULE: ./.work/compiled/action-compile-reqs/src/staleness/upgrades.js
var upgrades = __webpack_require__(51771);
;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/resolve/seed-pins.js






const noSeedPins = { fixed: [], kept: [], ranges: [], hashes: new Map() };
/**
 * Collects the pins to start from. If two fixed locks pin a package to different versions, it is not fixed; if two old locks do, the
 * higher version is kept.
 */
function collectSeedPins({ fixed, compiled, locks, upgrade }) {
    const kept = new Map();
    for (const pin of versionPins(compiled, locks)) {
        if (!(0,upgrades/* canKeepPin */.PY)(upgrade, pin.name))
            continue;
        const key = pinKey(pin);
        kept.set(key, { ...pin, version: (0,max_version/* maxVersion */.H)(kept.get(key)?.version ?? pin.version, pin.version) });
    }
    const agreed = agreedPins(fixed.map((layer) => versionPins([layer], locks)));
    return {
        fixed: withoutNeedlessMarkers(agreed),
        kept: withoutNeedlessMarkers([...kept.values()]),
        ranges: (0,upgrades/* rangeRequirements */.Mq)(upgrade),
        hashes: new Map(compiled.map(({ lock }) => [lock, hashesOfLock(removeUpgradedPins(locks.get(lock) ?? '', upgrade))])),
    };
}
/** The pins of several locks, each once, without those that another lock contradicts. */
function agreedPins(locks) {
    const byName = Map.groupBy(locks.flat(), ({ name }) => name);
    return [...byName.values()].flatMap((pins) => {
        const distinct = [...new Map(pins.map((pin) => [`${pinKey(pin)} ${pin.version}`, pin])).values()];
        return distinct.filter((pin) => !distinct.some((other) => contradicts(pin, other, locks)));
    });
}
/** Adds the pins of new locks to fixed ones. */
function mergePins(fixed, locks) {
    const pins = locks.map((text) => (0,requirements_pins/* listPins */.$r)(text).filter((pin) => !(0,requirements_pins/* isUrlPin */.Rw)(pin)));
    return withoutNeedlessMarkers(agreedPins([fixed, ...pins]));
}
/** Gives a package of one version a single pin that holds everywhere: another layer may need it where no lock has it yet. */
function withoutNeedlessMarkers(pins) {
    return [...Map.groupBy(pins, ({ name }) => name).values()].flatMap((named) => {
        const isOneVersion = new Set(named.map(({ version }) => version)).size === 1;
        return isOneVersion ? named.slice(0, 1).map((pin) => ({ ...pin, marker: undefined })) : named;
    });
}
/** Pins of one lock never contradict each other: their markers exclude each other. */
function contradicts(pin, other, locks) {
    if (pin.version === other.version || !(0,marker_overlap/* markersOverlap */.ld)(pin.marker, other.marker))
        return false;
    const has = (lock, { name, version, marker }) => lock.some((each) => each.name === name && each.version === version && each.marker === marker);
    return !locks.some((lock) => has(lock, pin) && has(lock, other));
}
function pinKey({ name, marker = '' }) {
    return `${name} ; ${marker}`;
}
/** The pins of some locks, without those to a URL. */
function versionPins(layers, locks) {
    return layers.flatMap(({ lock }) => (0,requirements_pins/* listPins */.$r)(locks.get(lock) ?? '')).filter((pin) => !(0,requirements_pins/* isUrlPin */.Rw)(pin));
}
/** Removes the pins that may be upgraded, with their hashes and annotations, from the text of a lock. */
function removeUpgradedPins(lock, upgrade) {
    return (0,lock_text/* splitStatements */.Xd)(lock)
        .filter((statement) => (0,requirements_pins/* listPins */.$r)(statement).every(({ name }) => (0,upgrades/* canKeepPin */.PY)(upgrade, name)))
        .join('\n');
}
/** Versions by name, for an engine that pins each name once. */
function versionsByName(pins) {
    return new Map(pins.map(({ name, version }) => [name, version]));
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/resolve/resolve-with-pip.js














/**
 * Resolves all layers at once with one `pip install --dry-run --report`. The old pins are constraints at first; those that pip names
 * as causes of a conflict are dropped until there is a solution. Pins with a metadata-only wheel are resolved from it; if that has
 * no solution, pip reads the index pages of all packages.
 */
async function resolveWithPip(context, layers, seed) {
    const { sandbox, log, graph } = context;
    await sandbox.write(combinedSource, combineRequirements(layers, graph));
    const fixed = versionsByName(seed.fixed);
    const kept = versionsByName(seed.kept);
    const pins = new Map([...kept, ...fixed]);
    const { store, urls } = await findMetadataWheels(context, layers, pins);
    let wheelUrls = urls;
    const ranges = seed.ranges.map((range) => `${range}\n`).join('');
    for (;;) {
        const attempt = await runPip(context, formatConstraints(pins, wheelUrls) + ranges);
        if (attempt.state === 'resolved') {
            await store.add(indexMetadata(attempt.report));
            return restoreIndexOrigin(parseReport(attempt.report), wheelUrls);
        }
        if (wheelUrls.size > 0) {
            log.info('Not all pins can stay; pip reads the index pages of all packages');
            wheelUrls = new Map();
            continue;
        }
        const causes = constraintsNamed(attempt.output).filter((name) => kept.has(name) && !fixed.has(name) && pins.has(name));
        if (causes.length === 0)
            throw resolutionError(attempt.output, layers);
        log.info(`Dropping old pins that cause a conflict: ${(0,list/* listFirst */.r)(causes)}`);
        causes.forEach((name) => pins.delete(name));
    }
}
async function findMetadataWheels({ graph, metadataWheels }, layers, pins) {
    const requirements = layers.map(({ source }) => (0,direct_requirements/* readDirectRequirements */.I)(source, graph));
    // An option in a source may name another index.
    const hasOptions = requirements.some(({ others }) => others.length > 0);
    const store = hasOptions ? emptyMetadataWheelStore : metadataWheels;
    const mustMove = requirements.some(({ direct }) => direct.some((requirement) => excludesPin(requirement, pins)));
    return { store, urls: mustMove ? new Map() : await store.findUrls(pins) };
}
/** Whether a requirement excludes the pinned version. Only pip knows whether one with a marker applies. */
function excludesPin({ requirement: { key, specifier, marker } }, pins) {
    const version = pins.get(key);
    if (version === undefined || specifier === '' || marker !== undefined)
        return false;
    return !(0,pep440/* satisfies */.ib)(version, specifier, { prereleases: true });
}
async function runPip(context, constraints) {
    const { sandbox, engine, tools, env } = context;
    await sandbox.write(combinedConstraints, constraints);
    const options = [...(0,engine_options/* pipChoiceOptions */.xC)(engine), '--constraint', combinedConstraints];
    const args = reportArguments(combinedSource, combinedReport, ...options);
    const result = await context.run(tools.python, args, {
        cwd: sandbox.cwd,
        env: (0,sanitized_env/* sanitizePythonEnv */.X)(env, (0,engine_options/* buildConstraintVariable */.aO)(engine, sandbox.cwd)).env,
        ...createPipProgress(),
    });
    if (result.code === 0)
        return { state: 'resolved', report: JSON.parse(await sandbox.read(combinedReport)) };
    return { state: 'failed', output: `${result.stderr}\n${result.stdout}` };
}
/** Pins as constraints: those with a metadata-only wheel by its URL, the others with `===`, which excludes local versions. */
function formatConstraints(pins, wheelUrls) {
    const withoutWheel = new Map([...pins].filter(([name]) => !wheelUrls.has(name)));
    return formatExactPins(pinsOf(withoutWheel)) + [...wheelUrls].map(([name, url]) => `${name} @ ${url}\n`).join('');
}
function pinsOf(versions) {
    return [...versions].map(([name, version]) => ({ name, version, marker: undefined }));
}
/** The packages whose constraint pip names as the cause of a conflict. */
function constraintsNamed(output) {
    const conflicting = output.matchAll(/The user requested \(constraint\) ([\w.-]+?)===/g);
    // If a pinned file no longer exists, pip names only its constraint.
    const missing = output.matchAll(/No matching distribution found for ([\w.-]+?)===/g);
    return [...new Set([...conflicting, ...missing].map(([, name = '']) => (0,normalize_name/* normalizeName */.P)(name)))];
}
function resolutionError(output, layers) {
    const isConflict = output.includes('ResolutionImpossible') || output.includes('The user requested (constraint)');
    if (isConflict)
        return new ConflictError(output);
    const named = layers.find(({ source }) => output.includes(source))?.source;
    return engineError('pip-compile', named ?? onlySource(layers), { stderr: output, stdout: '' });
}

// EXTERNAL MODULE: ./.work/compiled/shared/src/concurrency/task-pool.js
var task_pool = __webpack_require__(94706);
// EXTERNAL MODULE: ./.work/compiled/action-compile-reqs/src/dependency-groups/group-source.js
var group_source = __webpack_require__(17527);
;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/engine/command.js



/** The command that compiles one layer. Paths are relative to the working directory, so that header and annotations are too. */
function buildEngineCommand({ name, customCompileCommand = '' }, parts) {
    const { tools, python, scratchDir } = parts;
    const args = engineArguments(name, parts);
    const header = customCompileCommand === '' ? {} : { UV_CUSTOM_COMPILE_COMMAND: customCompileCommand };
    if (name === 'uv')
        return { command: (0,external_node_path_.join)(tools.bin, 'uv'), args, env: { ...uvInterpreter(python), ...header } };
    return {
        command: tools.python,
        args: moduleArguments('piptools', ...args),
        // A variable of the machine does not count: Renovate and Dependabot read the engine's own command in the header.
        env: { PIP_TOOLS_CACHE_DIR: scratchDir, CUSTOM_COMPILE_COMMAND: customCompileCommand },
    };
}
/**
 * The variables with which uv builds packages by an interpreter of this machine, even if `--python-version` names another version.
 * By default, uv downloads that version from GitHub for each run that lacks it. Source: uv, "Requesting a version".
 */
function uvInterpreter(python) {
    return { UV_PYTHON: python, UV_PYTHON_DOWNLOADS: 'never' };
}
/** The arguments that compile one layer, from the name of the command on. The header of uv shows them. */
function engineArguments(engine, { layer, options }) {
    const extras = (layer.extras ?? []).map((extra) => `--extra=${extra}`);
    const isUvGroup = engine === 'uv' && (0,group_source/* parseGroupSource */.U)(layer.source) !== undefined;
    const source = isUvGroup ? `--group=${layer.source}` : layer.source;
    const args = [...options, ...extras, `--output-file=${layer.lock}`, source];
    // The settings of pip-compile's own file are among the options. The header of a lock does not show `--no-config`.
    return engine === 'uv' ? ['pip', 'compile', ...args] : ['compile', '--no-config', ...args];
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./.work/compiled/action-compile-reqs/src/requirements/requirements-file.js + 1 modules
var requirements_file = __webpack_require__(76735);
;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/uv-lock/annotated-lock.js

const pinPattern = /^(?<name>[A-Za-z0-9][\w.-]*)(?:\[(?<extras>[^\]]*)\])?(?<reference>==\S+| @ (?:git\+|https?:)\S+)(?: \\)?$/;
/**
 * Parses a lock that `uv pip compile --no-header --no-strip-extras` wrote for one platform. Returns undefined if it has a line of
 * another kind, such as a local project or a marker.
 */
function parseAnnotatedLock(lock) {
    const pins = [];
    for (const block of lock.split(/\n(?=\S)/)) {
        const [first = '', ...rest] = block.trimEnd().split('\n');
        const { name, extras, reference } = pinPattern.exec(first)?.groups ?? {};
        if (name === undefined || reference === undefined) {
            if (block.trim() === '')
                continue;
            return undefined;
        }
        const details = rest.map(parseDetail);
        if (details.includes(undefined))
            return undefined;
        pins.push({
            name: (0,normalize_name/* normalizeName */.P)(name),
            extras: (extras ?? '').split(/,\s*/).filter((extra) => extra !== ''),
            reference,
            hashes: details.flatMap((detail) => detail?.hash ?? []),
            sources: details.flatMap((detail) => detail?.source ?? []),
            requiredBy: details.flatMap((detail) => detail?.requiredBy ?? []),
        });
    }
    return pins;
}
/** Parses one of the lines below a pin: a hash, `# via x`, `# via`, or `#   x`. */
function parseDetail(line) {
    const hash = /^ {4}(--hash=\S+?)(?: \\)?$/.exec(line)?.[1];
    if (hash !== undefined)
        return { hash };
    if (line === '    # via')
        return {};
    const via = /^ {4}#(?: via| {2}) (.+)$/.exec(line)?.[1];
    const [, option, shownPath] = /^(-[rc]) (.+)$/.exec(via ?? '') ?? [];
    if (shownPath !== undefined && (option === '-r' || option === '-c'))
        return { source: { option, shownPath } };
    return via === undefined || !/^[\w.-]+$/.test(via) ? undefined : { requiredBy: (0,normalize_name/* normalizeName */.P)(via) };
}
/** The pins alone, as uv writes them with `--no-annotate` and without `--no-strip-extras`. */
function removeAnnotations(lock) {
    return lock
        .replaceAll(/^ {4}.*\n/gm, '')
        .replaceAll(/ \\$/gm, '')
        .replaceAll(/^([\w.-]+)\[[^\]]*\]/gm, '$1');
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/uv-lock/shown-files.js


/**
 * Finds how uv shows the files of a layer. It joins the path of each include with that of the including file and leaves `..` in it; a
 * file that is included again keeps its first path. Returns undefined if only uv can know, as with a project or a dependency group.
 */
function findShownFiles(layer, graph) {
    const shown = new Map();
    let isReadable = layer.extras === undefined;
    const visit = (path, shownPath, isConstraint) => {
        const file = graph.files.get(path);
        const key = fileKey(isConstraint ? '-c' : '-r', path);
        if (file === undefined || file.opaque || file.origin !== undefined)
            isReadable = false;
        if (file === undefined || shown.has(key))
            return;
        shown.set(key, shownPath);
        for (const { kind, target, path: included } of file.includes) {
            const next = external_node_path_.posix.isAbsolute(target) || (0,remote_file/* isRemote */.Vx)(target) ? target : `${external_node_path_.posix.dirname(shownPath)}/${target}`.replace(/^\.\//, '');
            visit(included, next, isConstraint || kind === 'constraint');
        }
    };
    visit(layer.source, layer.source, false);
    // uv reads the constraint files of all layers last.
    for (const path of graph.constraints)
        visit(path, path, true);
    return isReadable ? shown : undefined;
}
/** The key of a file of a layer in `ShownFiles`. */
function fileKey(option, path) {
    return `${option} ${external_node_path_.posix.normalize(path)}`;
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/uv-lock/render-uv-lock.js

/**
 * Renders the lock of one layer as `uv pip compile` writes it, from the pins of a resolution that covers at least this layer. Returns
 * undefined if the annotations do not show what the layer requires: an extra or a URL may come from another layer.
 * Source: uv, `crates/uv-resolver/src/resolution/display.rs`.
 */
function renderUvLock(lock, pins) {
    const names = closureOf(lock, pins);
    const required = pins.filter(({ name }) => names.has(name));
    if (!required.every((pin) => isKnown(lock, pin)))
        return undefined;
    const lines = required.map((pin) => renderPin(lock, pin, names));
    const header = ['# This file was autogenerated by uv via the following command:', `#    ${lock.command}`];
    return [...header, ...lines].map((line) => `${line}\n`).join('');
}
/** The names of all packages that the files of the layer require, directly or not. */
function closureOf({ files }, pins) {
    const requires = new Map();
    for (const { name, requiredBy } of pins)
        for (const parent of requiredBy)
            requires.set(parent, [...(requires.get(parent) ?? []), name]);
    const roots = pins.filter(({ sources }) => sources.some((each) => each.option === '-r' && isOf(files, each)));
    const names = new Set(roots.map(({ name }) => name));
    // The set grows while it is read.
    for (const name of names)
        for (const next of requires.get(name) ?? [])
            names.add(next);
    return names;
}
/** Whether the layer itself asks for all extras of a package, and for its URL. Then its dependencies are those of the layer, too. */
function isKnown({ direct }, { name, extras, reference }) {
    const own = direct.filter(({ key, marker }) => key === name && marker === undefined);
    const ownExtras = new Set(own.flatMap((each) => each.extras));
    if (!extras.every((extra) => ownExtras.has(extra)))
        return false;
    return reference.startsWith('==') || own.some(({ url }) => url !== undefined);
}
function isOf(files, { option, shownPath }) {
    return files.has(fileKey(option, shownPath));
}
function renderPin(lock, pin, names) {
    const extras = lock.stripExtras || pin.extras.length === 0 ? '' : `[${pin.extras.join(', ')}]`;
    const hashes = lock.generateHashes ? pin.hashes.map((hash) => `    ${hash}`) : [];
    const head = [`${pin.name}${extras}${pin.reference}`, ...hashes].join(' \\\n');
    const sources = pin.sources
        .filter((source) => isOf(lock.files, source))
        .map(({ option, shownPath }) => `${option} ${lock.files.get(fileKey(option, shownPath)) ?? shownPath}`)
        .sort();
    const parents = pin.requiredBy.filter((name) => names.has(name));
    if (lock.annotationStyle === 'split')
        return head + splitAnnotation([...sources, ...parents]);
    const separator = hashes.length > 0 ? '\n    ' : '  ';
    return `${head.padEnd(24)}${separator}# via ${[...parents, ...sources].join(', ')}`;
}
function splitAnnotation(via) {
    if (via.length === 1)
        return `\n    # via ${via.join('')}`;
    return ['\n    # via', ...via.map((each) => `    #   ${each}`)].join('\n');
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/uv-lock/render-uv-locks.js











/**
 * Whether the locks of some layers can be written from a common resolution. uv itself must write those for several platforms, and must
 * show whether a layer can have its pins without the options in the source of another one, such as an index.
 */
function canRenderUvLocks({ engine, graph }, layers) {
    if (engine.universal || !layers.some(({ name }) => isPlain((0,engine_settings/* settingsFor */.zc)(engine, name))))
        return false;
    return layers.every((layer) => resolutionOptionsOf(layer, graph).length === 0);
}
/** Whether no setting changes which lines a lock has. */
function isPlain({ unsafePackages, emitIndexUrl, emitFindLinks, toolOptions, toolStamp }) {
    return unsafePackages.length === 0 && !emitIndexUrl && !emitFindLinks && toolOptions.length === 0 && toolStamp.length === 0;
}
/**
 * Renders the locks of the layers for which the annotations of a common resolution are enough, parents first. Texts by path; uv itself
 * must write the others.
 */
function renderUvLocks(context, layers, pins) {
    const files = new Map(context.graph.files);
    const locks = new Map();
    const missing = new Set(layers.map(({ lock }) => lock));
    for (const layer of layers) {
        if (layer.closure.some((path) => missing.has(path)))
            continue;
        const included = new Map([...locks].filter(([lock]) => layer.closure.includes(lock)));
        const text = renderLayer({ ...context, graph: { ...context.graph, files } }, layer, addLockSources(pins, included));
        if (text === undefined)
            continue;
        locks.set(layer.lock, text);
        missing.delete(layer.lock);
        // A later layer may include this lock. Its hashes are those of the common resolution.
        files.set(layer.lock, (0,requirements_file/* parseRequirementsFile */.wu)(layer.lock, removeAnnotations(text), context.env));
    }
    return locks;
}
/** Adds the new locks that a layer includes to the sources of their pins. They were empty during the common resolution. */
function addLockSources(pins, locks) {
    if (locks.size === 0)
        return pins;
    const pinned = [...locks].map(([shownPath, text]) => ({ shownPath, names: new Set((0,requirements_pins/* parsePins */.MZ)(text).keys()) }));
    return pins.map((pin) => {
        const including = pinned.filter(({ names }) => names.has(pin.name));
        const added = including.flatMap(({ shownPath }) => [
            { option: '-r', shownPath },
            { option: '-c', shownPath },
        ]);
        return { ...pin, sources: [...pin.sources, ...added] };
    });
}
function renderLayer(context, layer, pins) {
    const { engine, options } = (0,engine_options/* contextForLayer */.KW)(context, layer.name);
    const files = findShownFiles(layer, context.graph);
    const { direct, others } = (0,direct_requirements/* readDirectRequirements */.I)(layer.source, context.graph);
    const isResolvedAlike = (0,external_node_util_.isDeepStrictEqual)((0,engine_options/* resolutionOptions */.FZ)(options), (0,engine_options/* resolutionOptions */.FZ)(context.options));
    if (files === undefined || others.length > 0 || !isResolvedAlike || !isPlain(engine))
        return undefined;
    return renderUvLock({
        command: engine.customCompileCommand ?? ['uv', ...engineArguments('uv', { layer, options })].join(' '),
        files,
        direct: direct.filter(({ constraint }) => !constraint).map(({ requirement }) => requirement),
        annotationStyle: engine.annotationStyle,
        generateHashes: engine.generateHashes,
        stripExtras: engine.stripExtras,
    }, pins);
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/version-search/search-limit.js
/** Makes uv write each version that it tries to standard error. Source: uv, "Environment variables", `RUST_LOG`. */
const tracedEnv = { RUST_LOG: 'uv_resolver::resolver=debug' };
const tracedLine = /^(?:DEBUG|INFO) .*\n?/gm;
const triedVersion = /^DEBUG Selecting: ([^\s=]+)==(\S+)/;
/**
 * How many versions of one package a resolution may try. Real resolutions need a few; one that goes through all versions of a package
 * reads the metadata of each. A count is the same on every machine, a time is not.
 */
const maxVersions = 40;
/** Stops a run of uv once it has tried too many versions of one package. */
function createSearchLimit() {
    const stop = new AbortController();
    const tried = new Map();
    return {
        env: tracedEnv,
        options: {
            stop: stop.signal,
            onLine(line) {
                const [, name, version] = triedVersion.exec(line) ?? [];
                if (name === undefined || version === undefined)
                    return;
                const versions = tried.get(name) ?? new Set();
                tried.set(name, versions.add(version));
                if (versions.size > maxVersions)
                    stop.abort();
            },
        },
        isExceeded: () => stop.signal.aborted,
    };
}
/** Runs engines and removes what `SearchLimit` made uv write, so that nobody takes it for a reason. */
function withoutSearchTrace(run) {
    return async (command, args, options) => {
        const result = await run(command, args, options);
        if (options?.env?.RUST_LOG !== tracedEnv.RUST_LOG)
            return result;
        return { ...result, stderr: result.stderr.replaceAll(tracedLine, '') };
    };
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/version-search/version-bounds.js


/**
 * Upper bounds for the packages of which layers, each resolved alone, have different versions: the lowest of them. Versions above it are
 * of no use to the layer that has it, but a resolver may find that out only after it has tried all versions of another package.
 * A bound excludes solutions, so that a resolution without them must follow if there is none. Lines of a constraint file.
 */
function findVersionBounds(locks) {
    const chosen = new Map();
    for (const lock of locks) {
        const pins = (0,requirements_pins/* listPins */.$r)(lock).filter((pin) => !(0,requirements_pins/* isUrlPin */.Rw)(pin));
        // A package with a version for each environment says nothing about the others.
        const single = [...Map.groupBy(pins, ({ name }) => name).values()].filter(({ length }) => length === 1).flat();
        for (const { name, version } of single)
            chosen.set(name, [...(chosen.get(name) ?? []), version]);
    }
    return [...chosen].flatMap(([name, versions]) => {
        const [lowest, ...higher] = [...new Set(versions.map(publicVersion))].sort(pep440/* compare */.UD);
        return lowest === undefined || higher.length === 0 ? [] : [`${name}<=${lowest}`];
    });
}
/** A range cannot name a local version such as `2.3.1+cu121`. Source: PEP 440, "Inclusive ordered comparison". */
function publicVersion(version) {
    return version.replace(/\+.*$/, '');
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/resolve/resolve-with-uv.js














/**
 * Resolves all layers at once with one `uv pip compile` and returns the pins as the text of a lock without header. It has annotations,
 * extras and hashes only if locks can be rendered from it. uv keeps the pins of the output file if it can, but replaces `2.3.1` by
 * `2.3.1+cu121`; such a pin is fixed with `===`.
 */
async function resolveWithUv(context, layers, seed) {
    const lock = await resolveOnce(context, layers, seed);
    return await avoidLocalVersionMoves(seed.kept, lock, async (moved) => {
        try {
            return await resolveOnce(context, layers, { ...seed, fixed: [...seed.fixed, ...moved] });
        }
        catch (error) {
            if (error instanceof ConflictError)
                return undefined;
            throw error;
        }
    });
}
/** uv tried too many versions of a package, and was stopped. */
class SearchLimitError extends Error {
    name = 'SearchLimitError';
}
/**
 * Resolves the layers. If uv goes through the versions of a package to find some that suit all layers, it starts again from what the
 * layers choose alone; see `findVersionBounds`.
 */
async function resolveOnce(context, layers, seed) {
    const outermost = outermostLayers(layers, context.graph);
    if (outermost.length > 1) {
        const lock = await tryWithinLimit(context, { layers, seed });
        if (lock !== undefined)
            return lock;
        const bounds = findVersionBounds(await resolveEachAlone(context, outermost, seed));
        if (bounds.length > 0) {
            context.log.info(`Layers have different versions if they are resolved alone. Trying ${bounds.join(', ')}`);
            const bounded = await tryWithinLimit(context, { layers, seed, bounds }).catch(ignoreConflict);
            if (bounded !== undefined)
                return bounded;
        }
    }
    return await runUv(context, { layers, seed });
}
async function resolveEachAlone(context, layers, seed) {
    const locks = [];
    await (0,task_pool/* runTasks */.e)(layers.map((layer, index) => ({
        name: layer.lock,
        dependsOn: [],
        run: async () => {
            const lock = await tryWithinLimit(context, { layers: [layer], seed, alone: String(index) }).catch(ignoreConflict);
            if (lock !== undefined)
                locks.push(lock);
        },
    })));
    return locks;
}
function ignoreConflict(error) {
    // A failure that matters is one of the resolution without limits, too.
    if (!(error instanceof ConflictError) && !(error instanceof errors/* UserError */.yo))
        throw error;
}
/** Undefined if uv tries too many versions of a package. */
async function tryWithinLimit(context, resolution) {
    try {
        return await runUv(context, resolution, createSearchLimit());
    }
    catch (error) {
        if (error instanceof SearchLimitError)
            return undefined;
        throw error;
    }
}
async function runUv(context, resolution, limit) {
    const { layers, seed, bounds = [], alone } = resolution;
    const { sandbox, tools, python, engine, options, graph, env } = context;
    const files = combinedFiles(alone);
    const groups = layers.filter(({ source }) => graph.files.get(source)?.origin !== undefined);
    const readByUv = groups.filter(({ source }) => graph.files.get(source)?.origin?.hasSources === true);
    const others = layers.filter((layer) => !groups.includes(layer));
    const groupLines = await readGroupLines(context, groups.filter((layer) => !readByUv.includes(layer)));
    await sandbox.write(files.source, combineRequirements(others, graph) + groupLines);
    const constraints = formatExactPins(seed.fixed) + [...seed.ranges, ...bounds].map((range) => `${range}\n`).join('');
    await sandbox.write(files.constraints, constraints);
    await sandbox.write(files.lock, seed.kept.map(({ name, version, marker }) => `${name}==${version}${formatPinMarker(marker)}\n`).join(''));
    const args = [
        'pip',
        'compile',
        '--no-header',
        ...(alone === undefined ? annotationOptions(context, layers) : pinsOnly),
        ...(0,engine_options/* resolutionOptions */.FZ)(options),
        // uv warns about an empty file.
        ...(constraints === '' ? [] : [`--constraint=${files.constraints}`]),
        `--output-file=${files.lock}`,
        ...readByUv.map(({ source }) => `--group=${source}`),
        files.source,
    ];
    const result = await context.run((0,external_node_path_.join)(tools.bin, 'uv'), args, {
        cwd: sandbox.cwd,
        env: (0,sanitized_env/* sanitizePythonEnv */.X)(env, { ...uvInterpreter(python.executable), ...(0,engine_options/* limitOfRun */.Mm)(engine), ...limit?.env }).env,
        ...limit?.options,
    });
    if (result.code === 0)
        return await sandbox.read(files.lock);
    if (limit?.isExceeded() === true)
        throw new SearchLimitError();
    if (result.stderr.includes('No solution found'))
        throw new ConflictError(result.stderr);
    throw engineError('uv', onlySource(layers), result);
}
const pinsOnly = ['--quiet', '--no-annotate'];
/** Quiet means without warnings, which must be shown once: by this run if locks are rendered from it. */
function annotationOptions(context, layers) {
    if (!canRenderUvLocks(context, layers))
        return pinsOnly;
    const needsHashes = layers.some(({ name }) => (0,engine_settings/* settingsFor */.zc)(context.engine, name).generateHashes);
    return ['--annotation-style=split', '--no-strip-extras', ...(needsHashes ? ['--generate-hashes'] : [])];
}
/** The requirements of dependency groups, as they are in the sandbox. uv reads the path of a group as a URL. */
async function readGroupLines({ sandbox, graph }, groups) {
    const paths = new Set(groups.flatMap(({ closure }) => closure).filter((path) => graph.files.get(path)?.origin !== undefined));
    const texts = await Promise.all([...paths].map(async (path) => await sandbox.read(path)));
    return texts.join('').replaceAll(/^-r .*\n/gm, '');
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/trials/edit-source.js



/** The text of a source with some of its requirements replaced or removed. The number of lines does not change. */
function editSource(file, text, edits) {
    const inFile = [...edits].filter(([requirement]) => requirement.file === file);
    if (!file.endsWith('.toml'))
        return editLines(text, new Map(inFile.map(([{ line }, replacement]) => [line, replacement])));
    const lines = text.split('\n');
    for (const [edited, replacement] of inFile) {
        const isEdited = (value) => {
            const requirement = (0,pep508/* parseRequirement */.p)(value);
            return requirement !== undefined && lineKey({ ...edited, requirement }) === lineKey(edited);
        };
        lines[edited.line - 1] = replaceProjectString(lines[edited.line - 1] ?? '', isEdited, replacement);
    }
    return lines.join('\n');
}
/** Replaces the statements that begin on some lines, counted from 1. */
function editLines(text, replacements) {
    let isContinuation = false;
    return text
        .split(/\r?\n/)
        .map((original, index) => {
        const replacement = replacements.get(index + 1) ?? (isContinuation ? '' : undefined);
        if (replacement === undefined)
            return original;
        isContinuation = original.endsWith('\\');
        return replacement;
    })
        .join('\n');
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/trials/trial-resolution.js







function createTrialResolutions(context, limits) {
    const deadline = performance.now() + limits.seconds * 1000;
    let count = 0;
    let isExhausted = false;
    return {
        async attempt(layers, edits) {
            if (count >= limits.resolutions || performance.now() > deadline) {
                isExhausted = true;
                return { state: 'skipped' };
            }
            count += 1;
            return await resolveEdited(context, layers, edits);
        },
        count: () => count,
        isExhausted: () => isExhausted,
    };
}
/** Resolves layers once, with edited sources and maybe with fixed versions. */
async function resolveEdited(context, layers, edits, fixed = new Map()) {
    const { sandbox, graph } = context;
    const allEdits = withProjectEdits(edits, graph);
    const files = [...new Set([...allEdits.keys()].map(({ file }) => file))];
    const originalText = (file) => graph.files.get(file)?.text ?? '';
    try {
        for (const file of files)
            await sandbox.write(file, editSource(file, originalText(file), allEdits));
        return await resolve(context, layers, seedOf(fixed));
    }
    finally {
        for (const file of files)
            await sandbox.write(file, originalText(file));
    }
}
/** Adds the edits of groups to their `pyproject.toml` where uv reads them from it. */
function withProjectEdits(edits, { files }) {
    const inProjects = [...edits].flatMap(([edited, replacement]) => {
        const origin = files.get(edited.file)?.origin;
        const line = origin?.lines[edited.line - 1];
        return origin?.hasSources === true && line !== undefined
            ? [[{ ...edited, file: origin.file, line }, replacement]]
            : [];
    });
    return new Map([...edits, ...inProjects]);
}
async function resolve(context, layers, seed) {
    try {
        if (context.engine.name === 'uv')
            return { state: 'solved', versions: (0,requirements_pins/* parsePins */.MZ)(await resolveWithUv(context, layers, seed)) };
        const { packages } = await resolveWithPip(context, layers, seed);
        return { state: 'solved', versions: new Map([...packages].map(([name, { version }]) => [name, version])) };
    }
    catch (error) {
        if (error instanceof ConflictError)
            return { state: 'conflict', output: error.message };
        if (error instanceof errors/* UserError */.yo)
            return { state: 'failed' };
        throw error;
    }
}
/** Sources that are not edited say where a package from an address comes from. */
function seedOf(versions) {
    const pins = [...versions].map(([name, version]) => ({ name, version, marker: undefined }));
    const fixed = pins.filter((pin) => !(0,requirements_pins/* isUrlPin */.Rw)(pin));
    return { ...noSeedPins, fixed };
}

// EXTERNAL MODULE: ./.work/compiled/shared/src/format/capitalize.js
var capitalize = __webpack_require__(58662);
// EXTERNAL MODULE: ./.work/compiled/shared/src/format/markdown.js
var markdown = __webpack_require__(71485);
// EXTERNAL MODULE: ./.work/compiled/action-compile-reqs/src/report/layer-diagram.js
var layer_diagram = __webpack_require__(2789);
;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/conflict/conflict-report.js





/** The error for layers that cannot agree, at the last conflicting line. */
function createConflictError(conflicts, fix, { engine, exhaustedLimits }) {
    const lastLine = conflicts.at(-1)?.lines.at(-1);
    const details = {
        fix: `${formatAdvice(fix)}. No lock was changed`,
        ...(lastLine === undefined ? {} : { at: { file: lastLine.file, line: lastLine.line } }),
    };
    const limits = formatLimits(exhaustedLimits);
    const [only] = conflicts;
    if (only !== undefined && conflicts.length === 1) {
        const why = `Conflicting requirements: ${formatLines(only)}${limits}`;
        return new errors/* UserError */.yo(`${formatHeadline(engine, only.layers)}: ${only.reason}`, { why, ...details });
    }
    const numbered = conflicts.map((each, index) => `(${index + 1}) ${formatLines(each)}: ${each.reason}`);
    return new errors/* UserError */.yo(`The requirements have ${conflicts.length} conflicts`, {
        why: `${numbered.join('; ')}${limits}`,
        ...details,
    });
}
function formatHeadline(engine, layers) {
    const [first] = layers;
    if (first !== undefined && layers.length === 1)
        return `${engine} cannot compile ${first.source}`;
    return `The layers ${formatLayers(layers)} cannot agree`;
}
function formatLayers(layers) {
    return layers.map(({ name }) => name).join(' and ');
}
function formatLimits(limits) {
    if (limits === undefined)
        return '';
    return ` (the list may be incomplete: the search stopped after ${limits.resolutions} resolutions or ${limits.seconds} s)`;
}
function formatLines({ lines }) {
    return lines.map(formatLine).join(', ');
}
function formatLine(line) {
    const { name, specifier } = line.requirement;
    return `\`${name}${specifier}\` in ${formatLocation(line)}`;
}
/** What to change, in the imperative. */
function formatAdvice({ edits, independentLayer }) {
    const suggestions = [];
    if (edits !== undefined) {
        const changes = [...edits].map(([line, text]) => `${formatLocation(line)} to \`${text}\``);
        suggestions.push(`change ${joinWithAnd(changes)} (verified: all layers agree then)`);
    }
    if (independentLayer !== undefined)
        suggestions.push(`set \`independent-layers: ${independentLayer}\` (verified: the other layers agree then)`);
    if (suggestions.length === 0)
        return 'Relax one of these lines; none of the changes that were tried is sufficient';
    return (0,capitalize/* capitalize */.Z)(suggestions.join(', or '));
}
function joinWithAnd(texts) {
    return texts.length < 2 ? texts.join('') : `${texts.slice(0, -1).join(', ')} and ${texts.at(-1)}`;
}
/** For each conflict a table of who requires what, then the advice, and the layers as a diagram. */
function renderConflictSummary(all, conflicts, fix) {
    const conflicting = new Set(conflicts.flatMap(({ layers }) => layers.map(({ name }) => name)));
    return [
        ...conflicts.flatMap(({ layers, requirements }) => [
            `## Requirements: ${layers.map(({ name }) => name).join(', ')} cannot be satisfied`,
            renderRequirements(requirements),
        ]),
        `${formatAdvice(fix)}.`,
        (0,layer_diagram/* renderLayerDiagram */.h)(all, (name) => (conflicting.has(name) ? 'conflict' : 'fresh')),
    ].join('\n\n');
}
function renderRequirements(requirements) {
    const rows = requirements.map((requirement) => [
        requirement.package,
        requirement.range || 'any',
        requirement.requiredBy,
        requirement.lines.map(formatLine).join(', '),
    ]);
    return (0,markdown/* renderTable */.bo)(['package', 'versions', 'required by', 'through'], rows);
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/conflict/conflicting-requirements.js



/** `    botocore 1.29.0 depends on urllib3<1.27 and >=1.25.4` */
const pipRequirementPattern = /^\s+([A-Za-z0-9][\w.-]*)(?:\[[^\]]*\])? (\S+) depends on (.+)$/gm;
/** `Because botocore==1.29.0 depends on urllib3>=1.25.4,<1.27 and` */
const uvRequirementPattern = /([A-Za-z0-9][\w.-]*)(?:\[[^\]]*\])?(?:==)?([^\s]*) depends on ([A-Za-z0-9][\w.-]*(?:\[[^\]]*\])?[^\s]*)/g;
/** Collects the requirements that conflict: those of the conflicting lines, and those of packages in the output of the engine. */
function collectConflictingRequirements(engine, output, lines) {
    const all = uniqueRequirements([...lines.map(requirementOfLine), ...requirementsOfPackages(engine, output, lines)]);
    const conflicting = all.filter((requirement) => all.some((other) => other !== requirement && other.package === requirement.package));
    return conflicting.length === 0 ? all : conflicting;
}
function requirementOfLine(line) {
    const { key, specifier } = line.requirement;
    return { package: key, range: specifier, requiredBy: formatLocation(line), lines: [line] };
}
function requirementsOfPackages(engine, output, lines) {
    const matches = engine === 'uv' ? output.replaceAll(/\s+/g, ' ').matchAll(uvRequirementPattern) : output.matchAll(pipRequirementPattern);
    return [...matches].flatMap(([, name = '', version = '', required = '']) => {
        const requirement = (0,pep508/* parseRequirement */.p)(required.replaceAll(' and ', ',').replace(/[.,]$/, ''));
        if (requirement === undefined)
            return [];
        const { key, specifier } = requirement;
        return [{ package: key, range: specifier, requiredBy: `${name} ${version}`.trim(), lines: linesLeadingTo(name, key, lines) }];
    });
}
/** A package that no line names is required through the lines that do not name the required package either. */
function linesLeadingTo(name, required, lines) {
    const namedLines = lines.filter(({ requirement }) => requirement.key === (0,normalize_name/* normalizeName */.P)(name));
    return namedLines.length > 0 ? namedLines : lines.filter(({ requirement }) => requirement.key !== required);
}
function uniqueRequirements(requirements) {
    const byOrigin = new Map();
    for (const requirement of requirements) {
        const origin = `${requirement.requiredBy} ${requirement.package}`;
        if (!byOrigin.has(origin))
            byOrigin.set(origin, requirement);
    }
    return [...byOrigin.values()];
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/conflict/minimize.js
/**
 * Finds a smallest part of a list for which a condition still holds: no item of it can be removed. Removes items from the end first,
 * by halves, then by quarters, and so on down to single items. Assumes that the condition holds for the whole list.
 * Source: the deletion filter of Chinneck, "Feasibility and Infeasibility in Optimization".
 */
async function minimizeSubset(items, holds) {
    let remaining = [...items];
    for (let size = Math.ceil(remaining.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
        for (let end = remaining.length; end > 0; end -= size) {
            const part = remaining.filter((_, index) => index < end - size || index >= end);
            if (part.length > 0 && (await holds(part)))
                remaining = part;
        }
    }
    return remaining;
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/conflict/describe-conflict.js




/** Adds layers, requirements and the reason to conflicting lines. `trialEngine` wrote the output. */
async function describeConflict(graph, all, { lines, output }, trialEngine) {
    return {
        layers: await findLayers(graph, all, lines),
        lines,
        requirements: collectConflictingRequirements(trialEngine, output, lines),
        reason: summarizeEngineOutput(trialEngine, output),
    };
}
/** The lines are a minimal conflict, so layers conflict exactly if they contain all of them. */
async function findLayers(graph, all, lines) {
    return await minimizeSubset(all, async (part) => {
        const covered = new Set((await collectLines(graph, part)).map(lineKey));
        return lines.every((line) => covered.has(lineKey(line)));
    });
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/conflict/explain-single-line.js



/** The error for one line that has no solution even without all others. */
async function explainSingleLine(trials, context, all, { lines, output }) {
    const [line] = lines;
    const optionsError = line === undefined ? undefined : await explainLayerOptions(trials, context, all, line);
    const at = line === undefined ? '' : `\n(from line ${line.line} of ${line.file})\n`;
    return optionsError ?? engineError(context.engine.name, line?.file ?? '', { stderr: `${output}\n${at}`, stdout: '' });
}
/** A line that its own layer can satisfy fails only because of the options of other layers. */
async function explainLayerOptions(trials, { graph }, all, line) {
    for (const layer of all) {
        const isOwn = (await collectLines(graph, [layer])).some((other) => lineKey(other) === lineKey(line));
        if (!isOwn)
            continue;
        if ((await trials.attempt([layer], new Map())).state !== 'solved')
            return undefined;
        const { name, specifier } = line.requirement;
        const what = `\`${name}${specifier}\` in ${formatLocation(line)} cannot be found when all layers are resolved together`;
        return layerOptionsError(what, graph, { file: line.file, line: line.line });
    }
    return undefined;
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/conflict/find-conflicts.js



/** Three conflicts at once happen; more are found once these are solved. */
const maxConflicts = 5;
/** Finds conflicts that have no line in common, beginning with lines of packages that the engine names. */
async function findConflicts(trials, { layers, lines }, output) {
    const conflicts = [];
    let remaining = lines;
    let reason = output;
    while (reason !== undefined && remaining.length > 0 && conflicts.length < maxConflicts) {
        const found = await findConflict(trials, { layers, lines }, { among: remaining, edits: new Map(), reason });
        conflicts.push(found);
        remaining = remaining.filter((line) => !found.lines.includes(line));
        reason = await conflictOutput(trials, layers, removeOthers(lines, remaining, new Map()));
    }
    return conflicts;
}
/** Finds the smallest set of lines that conflict, by resolving with fewer and fewer lines. */
async function findConflict(trials, { layers, lines }, { among, edits, reason }) {
    let output = reason;
    const conflicts = async (part) => {
        const found = await conflictOutput(trials, layers, removeOthers(lines, part, edits));
        if (found !== undefined)
            output = found;
        return found !== undefined;
    };
    const named = among.filter((line) => isNamed(line, reason));
    const candidates = named.length > 0 && named.length < among.length && (await conflicts(named)) ? named : among;
    // The last output of the engine is about the last lines that conflicted, which are the result.
    return { lines: await minimizeSubset(candidates, conflicts), output };
}
/** pip names a line by its number, or the package by its name; uv names packages. */
function isNamed(line, reason) {
    if (reason.includes(`-r ${line.file} (line ${line.line})`))
        return true;
    const names = [...reason.matchAll(/[A-Za-z0-9][\w.-]*/g)].map(([name]) => (0,normalize_name/* normalizeName */.P)(name.replace(/[.-]+$/, '')));
    return names.includes(line.requirement.key);
}
/** The edits that leave only some lines, with the changes that are already made. */
function removeOthers(lines, kept, edits) {
    const keptKeys = new Set(kept.map(lineKey));
    return new Map([...edits, ...lines.filter((line) => !keptKeys.has(lineKey(line))).map((line) => [line, ''])]);
}
/** The engine's output if there is no solution; undefined otherwise. */
async function conflictOutput(trials, layers, edits) {
    const outcome = await trials.attempt(layers, edits);
    return outcome.state === 'conflict' ? outcome.output : undefined;
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/conflict/version-clauses.js

/**
 * Loosens the clauses of a specifier that exclude a version, and keeps the others: `>=2` becomes `>=1.26.4` for 1.26.4, and `<0.20`
 * becomes `<0.21` for 0.20.3.
 */
function loosenSpecifier(specifier, version) {
    const clauses = parseClauses(specifier).map((clause) => {
        const text = `${clause.operator}${clause.version}`;
        return (0,pep440/* satisfies */.ib)(version, text, { prereleases: true }) ? text : loosenClause(clause, version);
    });
    return clauses.filter((clause) => clause !== undefined).join(',');
}
function loosenClause({ operator, version: bound }, version) {
    const release = version.replace(/\+.*$/, '');
    if (operator === '!=')
        return undefined;
    if (operator === '<')
        return `<${nextSeries(version, releaseOf(bound).length)}`;
    if (operator === '<=')
        return `<=${release}`;
    if (operator.startsWith('>'))
        return `>=${release}`;
    if (operator === '~=')
        return `~=${series(version, releaseOf(bound).length)}`;
    return bound.endsWith('.*') ? `==${series(version, releaseOf(bound).length)}.*` : `==${release}`;
}
/** The versions above those that a specifier allows; undefined if it has no upper bound. */
function versionsAbove(specifier) {
    for (const { operator, version } of parseClauses(specifier)) {
        const { length } = releaseOf(version);
        if (operator === '<')
            return { clause: `>=${version}`, precision: length };
        if (operator === '~=')
            return { clause: `>=${nextSeries(version, Math.max(1, length - 1))}`, precision: length };
        if (operator === '==' && version.endsWith('.*'))
            return { clause: `>=${nextSeries(version, length)}`, precision: length };
        if (operator === '<=' || operator.startsWith('=='))
            return { clause: `>${version}`, precision: Infinity };
    }
    return undefined;
}
/** The clause of all versions below those that a specifier allows; undefined if it has no lower bound. */
function clauseBelow(specifier) {
    for (const { operator, version } of parseClauses(specifier)) {
        if (operator === '>')
            return `<=${version}`;
        if (operator === '>=' || operator === '~=' || operator.startsWith('=='))
            return `<${version.replace(/\.\*$/, '')}`;
    }
    return undefined;
}
/** The numbers of the release part of a version: 2, 3 and 1 of `2.3.1rc1`. */
function releaseOf(version) {
    return (0,pep440/* explain */.WE)(version.replace(/\.\*$/, ''))?.release ?? [];
}
/** The first version after all that start with the same numbers: `0.21` after `0.20.3`, for 2 numbers. */
function nextSeries(version, length) {
    const numbers = paddedRelease(version, length);
    return formatSeries(version, [...numbers.slice(0, -1), (numbers.at(-1) ?? 0) + 1]);
}
function series(version, length) {
    return formatSeries(version, paddedRelease(version, length));
}
function paddedRelease(version, length) {
    const release = releaseOf(version);
    return Array.from({ length }, (_, index) => release[index] ?? 0);
}
function formatSeries(version, numbers) {
    const epoch = (0,pep440/* explain */.WE)(version.replace(/\.\*$/, ''))?.epoch ?? 0;
    return `${epoch === 0 ? '' : `${epoch}!`}${numbers.join('.')}`;
}
function parseClauses(specifier) {
    return specifier.split(',').flatMap((text) => {
        const { operator, version } = /^(?<operator>~=|={2,3}|!=|[<>]=?)(?<version>.+)$/.exec(text)?.groups ?? {};
        return operator === undefined || version === undefined ? [] : [{ operator, version }];
    });
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/conflict/nearest-version.js

/**
 * Finds the version nearest to a specifier with which there is a solution: the lowest one above it, or else the highest one below it.
 * A resolution chooses the highest version, so the lowest one is found by halving, number by number.
 */
async function findNearestVersion(specifier, solveWith) {
    const above = versionsAbove(specifier);
    const highest = above === undefined ? undefined : await solveWith(above.clause);
    if (above !== undefined && highest !== undefined)
        return await findLowest(above, highest, solveWith);
    const below = clauseBelow(specifier);
    return below === undefined ? undefined : await solveWith(below);
}
async function findLowest({ clause, precision }, highest, solveWith) {
    const bound = releaseOf(clause.replace(/^>=?/, ''));
    let lowest = highest;
    for (let position = 0; position < Math.min(precision, releaseOf(lowest).length); position++) {
        const isInBoundSeries = bound.slice(0, position).every((number, index) => number === releaseOf(lowest)[index]);
        let smallest = isInBoundSeries ? (bound[position] ?? 0) : 0;
        for (let number = numberAt(lowest, position); smallest < number; number = numberAt(lowest, position)) {
            const middle = Math.floor((smallest + number) / 2);
            const series = [...releaseOf(lowest).slice(0, position), middle].join('.');
            const version = await solveWith(`${clause},<${nextSeries(series, position + 1)}`);
            if (version === undefined)
                smallest = middle + 1;
            else
                lowest = version;
        }
    }
    return lowest;
}
function numberAt(version, position) {
    return releaseOf(version)[position] ?? 0;
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/conflict/find-cure.js




const maxChanges = 8;
/**
 * Finds one change for each conflict so that all layers agree with all changes: a bound is loosened to the nearest version that works.
 * A conflict that shows up only after the others are solved is added.
 */
async function findCure(trials, forest, found) {
    const { layers, lines } = forest;
    const conflicts = [...found];
    const edits = new Map();
    for (let index = 0; index <= maxChanges; index++) {
        if (index === conflicts.length) {
            const outcome = await trials.attempt(layers, edits);
            if (outcome.state === 'solved')
                return { cure: { edits, versions: outcome.versions }, conflicts };
            if (outcome.state !== 'conflict')
                break;
            conflicts.push(await findConflict(trials, forest, { among: lines, edits, reason: outcome.output }));
        }
        const change = await findChange(trials, forest, { conflicts, index, edits });
        if (change === undefined)
            break;
        edits.set(change.line, change.text);
    }
    return { cure: undefined, conflicts };
}
/** Finds a change that solves a conflict beside all lines without a later conflict, or else only beside its own lines. */
async function findChange(trials, forest, { conflicts, index, edits }) {
    const lines = conflicts[index]?.lines ?? [];
    const pending = conflicts.slice(index + 1).flatMap((each) => each.lines);
    const visible = forest.lines.filter((line) => !pending.includes(line) || lines.includes(line));
    for (const kept of [visible, lines]) {
        const change = await findChangeOf(trials, forest, lines, removeOthers(forest.lines, kept, edits));
        if (change !== undefined)
            return change;
    }
    return undefined;
}
/** Ranges are changed before exact versions, which somebody chose. */
async function findChangeOf(trials, { layers }, lines, edits) {
    const changeable = lines.filter(({ requirement }) => requirement.specifier !== '' && requirement.url === undefined);
    const isExact = ({ requirement }) => requirement.specifier.startsWith('==');
    for (const line of [...changeable.filter((each) => !isExact(each)), ...changeable.filter(isExact)]) {
        const { key, specifier } = line.requirement;
        const solveWith = async (tried) => {
            const outcome = await trials.attempt(layers, new Map([...edits, [line, formatRequirement(line, tried)]]));
            return outcome.state === 'solved' ? outcome.versions.get(key) : undefined;
        };
        // A package from an address has the version that it has, so no bound but its absence can be tried.
        if (lines.some(({ requirement }) => requirement.key === key && requirement.url !== undefined)) {
            if ((await solveWith('')) !== undefined)
                return { line, text: formatRequirement(line, '') };
            continue;
        }
        const version = await findNearestVersion(specifier, async (tried) => versionOnly(await solveWith(tried)));
        if (version !== undefined)
            return { line, text: formatRequirement(line, loosenSpecifier(specifier, version)) };
    }
    return undefined;
}
/** A dependency may bring the package from an address, which is no version. */
function versionOnly(pin) {
    return pin?.includes('/') === true ? undefined : pin;
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/conflict/suggest-fix.js


/** Verifies the cure, and looks for a layer without which there is no conflict. */
async function suggestFix(search) {
    const { all, cure } = search;
    const isVerified = cure !== undefined && (await verify(search, all, cure));
    return { edits: isVerified ? cure.edits : undefined, independentLayer: await findIndependentLayer(search) };
}
async function findIndependentLayer(search) {
    const { all, conflictingLayers } = search;
    const [first = []] = conflictingLayers;
    const candidates = first.filter((layer) => conflictingLayers.every((layers) => layers.length > 1 && layers.includes(layer)));
    for (const layer of [...candidates].reverse()) {
        const others = all.filter((each) => each !== layer);
        if ((await isSolved(search, others)) && (await isSolved(search, [layer])))
            return layer.name;
    }
    return undefined;
}
async function isSolved(search, layers) {
    const edits = new Map();
    const outcome = await search.trials.attempt(layers, edits);
    return outcome.state === 'solved' && (await verify(search, layers, { edits, versions: outcome.versions }));
}
/** Resolves with the engine in use and the versions of the trial, so that it need not search for them. */
async function verify({ verifier }, layers, { edits, versions }) {
    if (verifier === undefined)
        return true;
    const quick = await resolveEdited(readOnlyMetadata(verifier), layers, edits, versions);
    // Not every index answers range requests.
    const outcome = quick.state === 'failed' ? await resolveEdited(verifier, layers, edits, versions) : quick;
    return outcome.state === 'solved';
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/conflict/explain-conflict.js









/** A resolution takes 0.1 to 1 s with uv and 1 to 30 s with pip, and the user waits for the result. */
const trialLimits = { uv: { resolutions: 150, seconds: 60 }, 'pip-compile': { resolutions: 20, seconds: 90 } };
/**
 * Explains why no versions satisfy all layers: the smallest sets of lines and layers that conflict, who requires what, and changes that
 * were verified. Resolves only in the sandbox.
 */
async function explainConflict(context, all, conflictError) {
    context.log.info('There is no common solution. Searching for the conflicting lines and for a fix');
    const { trialContext, reason } = await chooseTrialEngine(context, all, conflictError);
    const limits = trialLimits[trialContext.engine.name];
    const trials = createTrialResolutions(trialContext, limits);
    const forest = { layers: all, lines: await collectLines(context.graph, all) };
    const found = await findConflicts(trials, forest, reason);
    const single = found.find(({ lines }) => lines.length === 1);
    if (single !== undefined) {
        // A reason of the engine in use is better than one of the trials, but it may be about another conflict.
        const conflict = found.length === 1 ? { ...single, output: conflictError.message } : single;
        return { error: await explainSingleLine(trials, context, all, conflict), summary: undefined };
    }
    const { cure, conflicts } = await findCure(trials, forest, found);
    const trialEngine = trialContext.engine.name;
    const described = await Promise.all(conflicts.map(async (each) => await describeConflict(context.graph, all, each, trialEngine)));
    const fix = await suggestFix({
        trials,
        verifier: trialContext === context ? undefined : context,
        all,
        conflictingLayers: described.map(({ layers }) => layers),
        cure,
    });
    context.log.info(`Tried ${trials.count()} resolutions`);
    const exhaustedLimits = trials.isExhausted() ? limits : undefined;
    const error = createConflictError(described, fix, { engine: context.engine.name, exhaustedLimits });
    return { error, summary: renderConflictSummary(all, described, fix) };
}
/** uv searches if it finds a conflict too. pip gives up some searches that uv finishes; then only pip can explain the failure. */
async function chooseTrialEngine(context, all, { message }) {
    const uvContext = await createTrialContext(context);
    if (uvContext === undefined || uvContext === context)
        return { trialContext: context, reason: message };
    const outcome = await resolveEdited(uvContext, all, new Map());
    return outcome.state === 'conflict'
        ? { trialContext: uvContext, reason: outcome.output }
        : { trialContext: context, reason: message };
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/lockfile/stamp-locks.js



/** Adds a stamp to each new lock. Texts by path. */
async function stampLocks(texts, request) {
    const stamped = new Map();
    for (const layer of request.graph.layers) {
        const written = (0,requirements_layer/* lockFiles */.tY)(layer).filter((path) => texts.has(path));
        if (written.length === 0)
            continue;
        const files = await digestClosure(layer, request);
        const { name } = layer;
        const settings = { engine: request.engine, python: request.python(name), platform: request.platform(name) };
        for (const path of written)
            stamped.set(path, (0,stamp/* addStamp */.t5)(texts.get(path) ?? '', { ...settings, options: request.options(name), files }));
    }
    return stamped;
}
async function digestClosure({ closure }, { graph, read }) {
    const locks = new Set(graph.layers.map(({ lock }) => lock));
    const digest = async (path) => {
        // Another layer's lock may have changed since the graph was read; the other files are as they were read.
        const known = locks.has(path) ? undefined : graph.files.get(path)?.digest;
        return [path, known ?? (0,requirements_digest/* digestBody */.L)(await read(path))];
    };
    return Object.fromEntries(await Promise.all(closure.map(digest)));
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/engine/compile-layers.js

/**
 * Compiles layers in parallel; a layer that includes another's lock waits for it. Returns the text of each lock by its path, in the
 * order of the layers.
 */
async function compileLayers(layers, compile) {
    const texts = new Map();
    const tasks = layers.map((layer) => ({
        name: layer.lock,
        dependsOn: layer.closure,
        run: async () => void texts.set(layer.lock, await compile(layer)),
    }));
    await (0,task_pool/* runTasks */.e)(tasks);
    return new Map(layers.map(({ lock }) => [lock, texts.get(lock) ?? '']));
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/pylock/pip-pylock.js









/**
 * Writes the `pylock.toml` of a layer with `pip lock` from the pins of its `requirements.txt`, which are complete. pip writes the file
 * of each package that fits this interpreter and platform.
 */
async function compilePylockWithPip(context, { layer, requirements }) {
    const { engine, tools, sandbox } = context;
    const name = layer.name.replaceAll(/\W/g, '_');
    const [pinFile, output] = [`.compile-reqs-pylock-${name}.txt`, `pylock.compile-reqs-${name.replaceAll('.', '-')}.toml`];
    await sandbox.write(pinFile, formatOptions(context, layer) + formatPins(requirements));
    // In a subdirectory, pip fails for a local project that is not below it.
    const args = ['lock', '--quiet', '--no-deps', ...(0,engine_options/* pipChoiceOptions */.xC)(engine), `--output=${output}`, `--requirement=${pinFile}`];
    const result = await context.run(tools.python, moduleArguments('pip', ...args), {
        cwd: sandbox.cwd,
        env: (0,sanitized_env/* sanitizePythonEnv */.X)(context.env, (0,engine_options/* buildConstraintVariable */.aO)(engine, sandbox.cwd)).env,
    });
    if (result.code !== 0)
        throw engineError('pip-compile', layer.source, result);
    return await sandbox.read(output);
}
/** The options of the layer's sources that say where its files are, such as another index, which the pins do not have yet. */
function formatOptions({ graph, sandbox }, { source }) {
    const options = resolutionOptionsOf({ source }, graph).map((option) => {
        const [, name, link = ''] = /^(--find-links|-f)[\s=]+(.*)$/.exec(option) ?? [];
        // pip looks a folder up beside the file of the option first.
        const beside = external_node_path_.posix.join(external_node_path_.posix.dirname(source), link);
        return name === undefined || (0,access/* isUrl */.gU)(link) || !(0,external_node_fs_.existsSync)((0,external_node_path_.join)(sandbox.cwd, beside)) ? option : `${name} ${beside}`;
    });
    return options.map((option) => `${option}\n`).join('');
}
/** The statements of a lock without hashes, which would make pip download every file. `===` excludes local versions. */
function formatPins(requirements) {
    return (0,requirement_lines/* splitLogicalLines */.v)(requirements)
        .map(({ text }) => `${text.replaceAll(/\s+--hash=\S+/g, '').replace(/^([\w.-]+(?:\[[^\]]*\])?)==(?!=)/, '$1===')}\n`)
        .join('');
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/pylock/portable-text.js



/**
 * Writes local files as paths relative to the lock, and addresses without user name and password: a `pylock.toml` has no variables,
 * and installers find credentials elsewhere. Source: PEP 751, `packages.directory.path`, and "URLs".
 */
function portableText(text, lock, context) {
    const { sandbox, workspace, engine } = context;
    const fromLock = (path) => external_node_path_.posix.relative(external_node_path_.posix.dirname(lock), path) || '.';
    const roots = [sandbox.cwd, workspace];
    // pip writes its paths relative to the folder that it ran in.
    const rebase = (_, path) => `path = "${fromLock(path)}"`;
    const rebased = engine.name === 'uv' ? text : text.replaceAll(/^path = "([^"]*)"$/gm, rebase);
    const local = rebased.replaceAll(/\burl = "(file:\/\/[^"#]+)[^"]*"/g, (whole, url) => {
        const path = (0,external_node_url_.fileURLToPath)(url);
        const root = roots.find((each) => path.startsWith(`${each}/`));
        return root === undefined ? whole : `path = "${fromLock((0,paths/* relativePosixPath */.TS)(root, path))}"`;
    });
    return local.replaceAll(/((?:git\+)?https?:\/\/)[^\s/"'@]*@/g, '$1');
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/pylock/uv-pylock.js






/** uv reads an existing `pylock.toml` for its pins, and fails if it is empty or not valid. */
const emptyPylock = 'lock-version = "1.0"\ncreated-by = "uv"\npackages = []\n';
/** Compiles a layer with `uv pip compile` into a `pylock.toml` with the pins of its `requirements.txt`. */
async function compilePylockWithUv(context, { layer, requirements }) {
    const { engine, options, tools, python, sandbox } = context;
    const pinFile = `.compile-reqs-pylock-${layer.name.replaceAll(/\W/g, '_')}.txt`;
    await sandbox.write(pinFile, formatExactPins((0,requirements_pins/* listPins */.$r)(requirements)));
    await sandbox.write(layer.lock, emptyPylock);
    const { command, args, env } = buildEngineCommand(engine, {
        layer,
        options: [...options, `--constraints=${pinFile}`],
        tools,
        python: python.executable,
        scratchDir: '',
    });
    const run = async (variables) => await context.run(command, args, {
        cwd: sandbox.cwd,
        env: (0,sanitized_env/* sanitizePythonEnv */.X)(context.env, { ...env, ...(0,engine_options/* limitOfRun */.Mm)(engine), ...variables }).env,
    });
    // The resolution has put everything into the cache of uv, unless the cache is off or the layer has a Git requirement.
    const offline = await run({ UV_OFFLINE: '1' });
    const result = offline.code === 0 ? offline : await run({});
    if (result.code !== 0)
        throw engineError('uv', layer.source, result);
    return removeConstraintFile(await sandbox.read(layer.lock), pinFile);
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/pylock/compile-pylocks.js





/**
 * Writes the `pylock.toml` of each resolved layer with the engine, with the pins of its `requirements.txt`. `layers` are those of the
 * repository, and `resolved` has the texts by the paths of `context.graph`. Returns the texts of all locks to keep, by path.
 */
async function compilePylocks(context, layers, resolved) {
    const kept = new Map([...resolved].filter(([path]) => layers.some(({ lock }) => lock === path)));
    const wanted = layers.flatMap((layer) => {
        const path = (0,pylock_path/* isPylockPath */.a)(layer.lock) ? layer.lock : layer.pylock;
        const workingLock = context.graph.layers.find(({ name }) => name === layer.name)?.lock ?? '';
        const requirements = resolved.get(workingLock);
        return path === undefined || requirements === undefined ? [] : [{ layer: { ...layer, lock: path }, requirements }];
    });
    const compile = context.engine.name === 'uv' ? compilePylockWithUv : compilePylockWithPip;
    const texts = await compileLayers(wanted.map(({ layer }) => layer), async (layer) => {
        const requirements = wanted.find((each) => each.layer === layer)?.requirements ?? '';
        return portableText(await compile(context, { layer, requirements }), layer.lock, context);
    });
    return new Map([...kept, ...texts]);
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/pylock/working-locks.js





/**
 * Gives each layer whose lock is a `pylock.toml` a `requirements.txt` in the sandbox: engines resolve all layers with locks of this
 * form, and each `pylock.toml` is written from one.
 */
function toWorkingLocks(graph, locks, { engine, options }) {
    const working = (path) => ((0,pylock_path/* isPylockPath */.a)(path) ? (0,requirements_layer/* workingLock */.p1)(path) : path);
    return {
        graph: { ...graph, layers: graph.layers.map((layer) => ({ ...layer, lock: working(layer.lock) })) },
        settings: graph.layers.every(({ lock }) => (0,pylock_path/* isPylockPath */.a)(lock)) ? withoutHashes({ engine, options }) : { engine, options },
        locks: new Map([...locks].map(([path, text]) => [working(path), (0,pylock_path/* isPylockPath */.a)(path) ? asRequirements(path, text) : text])),
    };
}
/** A `pylock.toml` has the hashes anyway, and pip-compile would download every file for them. */
function withoutHashes({ engine, options }) {
    return { engine: { ...engine, generateHashes: false }, options: options.filter((option) => option !== '--generate-hashes') };
}
function asRequirements(path, text) {
    (0,lock_text/* rejectConflictMarkers */.l7)(path, text);
    return (0,requirements_pins/* listPins */.$r)(text).map(formatPin).join('');
}
function formatPin(pin) {
    return `${pin.name}${(0,requirements_pins/* isUrlPin */.Rw)(pin) ? ' @ ' : '=='}${pin.version}${formatPinMarker(pin.marker)}\n`;
}

// EXTERNAL MODULE: ./.work/compiled/action-compile-reqs/src/requirement-lines/rebase-local-paths.js
var rebase_local_paths = __webpack_require__(46440);
;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/lockfile/relative-paths.js

/**
 * Writes local projects and archives as paths relative to the workspace, as uv does. pip-compile writes the URL in the folder that
 * it ran in, which exists only on that machine.
 */
function makePathsRelative(lock, cwd) {
    const root = (0,external_node_url_.pathToFileURL)(cwd).href;
    const relative = (rest) => (rest === '' ? '.' : `.${decodeURIComponent(rest)}`);
    // pip reads the rest of a line with a project as its path, but only a word after `-e`.
    const editable = (path) => `-e ${/\s/.test(path) ? `"${path}"` : path}`;
    const pattern = root.replaceAll(/[*+?^${}()|[\]\\]/g, '\\$&').replaceAll(/[-_.]+/g, '[-_.]+');
    const requirement = new RegExp(`^(-e )?(?:[\\w.-]+(?:\\[[^\\]]*\\])? @ )?${pattern}((?:/[^\\s#]*)?)`, 'gm');
    // With extras, pip-compile names a project as what requires it, with the URL normalized like a name.
    const url = new RegExp(`${pattern}((?:/[^\\s#]*)?)`, 'gi');
    return lock
        .replaceAll(requirement, (_, option, rest) => option === undefined ? relative(rest) : editable(relative(rest)))
        .replaceAll(url, (_, rest) => relative(rest));
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/engine/compile-layer.js










/** Compiles one layer in the sandbox with the engine, and returns the text of its lock, without a stamp. */
async function compileLayer(common, layer, run) {
    const context = (0,engine_options/* contextForLayer */.KW)(common, layer.name);
    const pins = (0,requirements_pins/* listPins */.$r)(run.seed);
    if (context.engine.name === 'pip-compile') {
        const exact = formatExactPins(pins.map((pin) => ({ ...pin, marker: undefined })));
        const seed = context.engine.generateHashes ? addHashes(exact, run.hashes ?? hashesOfLock(run.seed)) : exact;
        return await runEngine(context, layer, { ...run, seed });
    }
    const text = await runEngine(context, layer, run);
    const hold = async (moved) => await tryEngine(context, layer, { ...run, held: [...(run.held ?? []), ...moved] });
    return await avoidLocalVersionMoves(pins, text, hold);
}
async function tryEngine(context, layer, run) {
    try {
        return await runEngine(context, layer, run);
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            return undefined;
        throw error;
    }
}
async function runEngine(context, layer, { seed, held = [], ranges = [], isOffline }) {
    const { engine, options, tools, python, sandbox } = context;
    const heldFile = `.compile-reqs-held-${layer.name.replaceAll(/\W/g, '_')}.txt`;
    if (held.length > 0)
        await sandbox.write(heldFile, formatExactPins(held));
    await sandbox.write(layer.lock, seed);
    const command = buildEngineCommand(engine, {
        layer,
        options: [
            ...options,
            ...(held.length > 0 ? [`--constraints=${heldFile}`] : []),
            ...ranges.map((range) => `--upgrade-package=${range}`),
        ],
        tools,
        python: python.executable,
        scratchDir: await sandbox.createScratchDir(`cache-${layer.name}`),
    });
    const result = await context.run(command.command, command.args, {
        cwd: sandbox.cwd,
        env: (0,sanitized_env/* sanitizePythonEnv */.X)(context.env, {
            ...command.env,
            ...(0,engine_options/* limitOfRun */.Mm)(engine),
            ...(0,engine_options/* buildConstraintVariable */.aO)(engine, sandbox.cwd),
            ...(isOffline === true ? { UV_OFFLINE: '1' } : {}),
        }).env,
    });
    if (result.code !== 0)
        throw engineError(engine.name, layer.source, result);
    context.log.info(`${(0,requirements_layer/* shownLock */.V_)(layer.lock)} compiled in ${result.seconds.toFixed(1)} s`);
    const text = makePathsRelative(await sandbox.read(layer.lock), sandbox.cwd);
    return held.length > 0 ? removeConstraintFile(text, heldFile) : text;
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/engine/git-commits.js

const gitUrlPattern = /\bgit\+[^\s#;@]+:\/\/(?:[^\s@/]*@)?[^\s@#;]+(?:@[^\s#;]+)?/g;
/**
 * Replaces each Git reference in a requirements file by the commit that a lock pins, so that an engine need not ask the server again
 * and finds the same commit. A repository that the lock pins to more than one commit stays as written.
 */
function pinGitCommits(text, lock) {
    const commits = commitsByRepository(lock);
    return text.replaceAll(gitUrlPattern, (url) => {
        const { repository, base } = splitGitUrl(url);
        const found = commits.get(repository);
        return found?.size === 1 ? `${base}@${[...found].join('')}` : url;
    });
}
function commitsByRepository(lock) {
    const commits = new Map();
    for (const { version } of (0,requirements_pins/* listPins */.$r)(lock).filter(requirements_pins/* isUrlPin */.Rw)) {
        const { repository, reference } = splitGitUrl(version.replace(/#.*$/, ''));
        if (!version.startsWith('git+') || !/^[0-9a-f]{40}$/.test(reference))
            continue;
        commits.set(repository, (commits.get(repository) ?? new Set()).add(reference));
    }
    return commits;
}
/** The parts of `git+https://user@host/path@reference`; `repository` is without user and `.git`. */
function splitGitUrl(url) {
    const [, base = url, reference = ''] = /^(.+?:\/\/(?:[^\s@/]*@)?[^@]+)(?:@(.+))?$/.exec(url) ?? [];
    const repository = base.replace(/(:\/\/)[^\s@/]*@/, '$1').replace(/(\.git)?\/?$/, '');
    return { base, repository, reference };
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/hashes/kept-hashes.js
/**
 * The hashes of pins that need no look at the index: each lock that has the pin had it before, with the file that the engine chose now.
 * pip-compile keeps the hashes of such pins, too. All hashes of all old locks, because each keeps its own.
 */
function findKeptHashes({ pins, chosen, old }) {
    const known = collectHashes(old.values());
    const locks = new Map();
    for (const [lock, each] of pins)
        for (const pin of each)
            locks.set(pin, [...(locks.get(pin) ?? []), lock]);
    const isKept = ([pin, hashes]) => {
        const hash = chosen.get(pin);
        return hash !== undefined && hashes.includes(hash) && (locks.get(pin) ?? []).every((lock) => old.get(lock)?.has(pin) === true);
    };
    return new Map([...known].filter(isKept));
}
/** The hashes of each pin in all locks, each once. */
function collectHashes(locks) {
    const found = new Map();
    for (const hashes of locks)
        for (const [pin, each] of hashes)
            found.set(pin, [...new Set([...(found.get(pin) ?? []), ...each])]);
    return found;
}

// EXTERNAL MODULE: ./.work/compiled/shared/src/requirements/markers.js
var markers = __webpack_require__(90330);
;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/resolve/dependency-closure.js

/**
 * Follows requirements through a resolution, package by package, with markers and extras. Returns every package that is reached;
 * being a root adds no parent.
 */
function dependencyClosure(roots, { packages, environment }) {
    const parents = new Map();
    const followedExtras = new Map();
    const visit = (requirement, parent) => {
        const { key } = requirement;
        if (!packages.has(key))
            return;
        const isFirstVisit = !parents.has(key);
        if (isFirstVisit) {
            parents.set(key, new Set());
            followedExtras.set(key, new Set());
        }
        if (parent !== undefined && parent !== key)
            parents.get(key)?.add(parent);
        const followed = followedExtras.get(key) ?? new Set();
        const newExtras = requirement.extras.filter((extra) => !followed.has(extra));
        newExtras.forEach((extra) => followed.add(extra));
        if (isFirstVisit)
            followRequirements(key, []);
        if (newExtras.length > 0)
            followRequirements(key, newExtras);
    };
    const followRequirements = (key, extras) => {
        for (const requirement of packages.get(key)?.requires ?? []) {
            if (requirement.marker === undefined || (0,markers/* evaluateMarker */.U)(requirement.marker, environment, extras))
                visit(requirement, key);
        }
    };
    for (const root of roots) {
        if (root.marker === undefined || (0,markers/* evaluateMarker */.U)(root.marker, environment))
            visit(root, undefined);
    }
    return parents;
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/resolve/index-hashes.js




/**
 * Reads a request from standard input: the arguments of pip, the pins, and those of them whose hashes are known. Prints the hashes of
 * each pin that pip-tools finds; a file without a hash in the index is downloaded, but only for an unknown pin.
 */
const program = `
import json
from pip._internal.req.constructors import install_req_from_line
request = json.load(sys.stdin)
repository = PyPIRepository(request['arguments'], cache_dir=request['cacheDir'])
def hashes_of(pin):
    requirement = install_req_from_line(pin)
    try:
        files = repository._get_matching_candidates(requirement)
    except IndexError:
        return []
    listed = repository._get_hashes_from_pypi(requirement)
    if pin in request['known'] and len(listed) < len({file.link.url for file in files}):
        return []
    return sorted(repository.get_hashes(requirement))
with repository.allow_all_wheels():
    print(json.dumps({pin: hashes_of(pin) for pin in request['pins']}))
`.trim();
/**
 * Returns the hashes of all files of each pin (`name==version`), as pip-compile finds them, in one process for all layers.
 * Empty for a version that the index no longer lists.
 */
async function fetchIndexHashes(context, pins, known) {
    const { tools, env, sandbox } = context;
    const result = await context.run(tools.python, hashProgramArguments(program), {
        cwd: sandbox.cwd,
        env: (0,sanitized_env/* sanitizePythonEnv */.X)(env).env,
        input: JSON.stringify({
            arguments: (0,engine_options/* pipChoiceOptions */.xC)(context.engine),
            cacheDir: await sandbox.createScratchDir('hashes'),
            pins,
            known: [...known.keys()],
        }),
    });
    if (result.code !== 0)
        throw engineError('pip-compile', context.graph.layers[0]?.source ?? '', result);
    return new Map(Object.entries(JSON.parse(result.stdout)));
}

// EXTERNAL MODULE: ./.work/compiled/shared/src/requirements/marker-syntax.js
var marker_syntax = __webpack_require__(91331);
;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/resolve/pip-compile-format.js



/** Packages that pip-compile lists separately at the end. Source: pip-tools, `UNSAFE_PACKAGES`. */
const unsafePackageNames = new Set(['distribute', 'pip', 'setuptools']);
/**
 * Renders the lock of one layer as pip-compile writes it (header, order, annotations), from a resolution that covers at least this
 * layer. Packages that the layer does not require are left out. Source: pip-tools, `piptools/writer.py`.
 */
function renderPipCompileLock(lock, resolution) {
    const applicable = lock.direct.filter(({ requirement: { marker } }) => marker === undefined || (0,markers/* evaluateMarker */.U)(marker, resolution.environment));
    const required = applicable.filter(({ constraint }) => !constraint).map(({ requirement }) => requirement);
    const closure = dependencyClosure(required, resolution);
    const render = (name) => pip_compile_format_renderPin(name, { lock, applicable, closure, resolution });
    const names = [...closure.keys()].sort();
    const unsafe = names.filter((name) => unsafePackageNames.has(name));
    const lines = [...renderHeader(lock), ...names.filter((name) => !unsafePackageNames.has(name)).map(render)];
    if (unsafe.length > 0)
        lines.push('', '# The following packages are considered to be unsafe in a requirements file:', ...unsafe.map(render));
    return `${lines.join('\n')}\n`;
}
function pip_compile_format_renderPin(name, { lock, applicable, closure, resolution }) {
    const direct = applicable.filter(({ requirement }) => requirement.key === name);
    const files = direct.map(({ file, constraint }) => `${constraint ? '-c' : '-r'} ${file}`);
    const marker = direct.map(({ requirement }) => requirement.marker).findLast((each) => each !== undefined);
    const version = resolution.packages.get(name)?.version ?? '';
    const url = direct.find(({ requirement, constraint }) => !constraint && requirement.url !== undefined)?.requirement.url;
    const reference = url === undefined ? `${name}${pinOperator(direct, version)}${version}` : `${name} @ ${url}`;
    const pin = marker === undefined ? reference : `${reference} ; ${(0,marker_syntax/* formatMarker */.gJ)(marker)}`;
    const via = [...new Set([...files, ...(closure.get(name) ?? [])])].sort();
    const hashes = [...(lock.hashes.get(`${name}==${version}`) ?? [])].sort();
    const lines = [pin, ...hashes.map((hash) => `    --hash=${hash}`)].join(' \\\n');
    if (lock.annotationStyle === 'split')
        return `${lines}\n${renderSplitAnnotation(via)}`;
    const separator = hashes.length > 0 ? '\n    ' : '  ';
    return `${lines.padEnd(24)}${separator}# via ${via.join(', ')}`;
}
/** A source that requires exactly `===1.0` keeps this operator. Source: pip-tools, `_get_install_requirement_from_candidate`. */
function pinOperator(direct, version) {
    const clauses = direct.flatMap(({ requirement, constraint }) => (constraint ? [] : requirement.specifier.split(',')));
    return clauses.some((clause) => clause.replaceAll(' ', '') === `===${version}`) ? '===' : '==';
}
function renderSplitAnnotation(via) {
    if (via.length === 1)
        return `    # via ${via.join('')}`;
    return ['    # via', ...via.map((each) => `    #   ${each}`)].join('\n');
}
function renderHeader({ source, lock, options, pythonVersion, customCompileCommand }) {
    const quotedOptions = [...options, `--output-file=${lock}`].map(quoteOption).sort();
    const command = ['pip-compile', ...quotedOptions, quoteWord(source)].join(' ');
    return [
        '#',
        `# This file is autogenerated by pip-compile with Python ${pythonVersion}`,
        '# by the following command:',
        '#',
        `#    ${customCompileCommand ?? command}`,
        '#',
    ];
}
function quoteOption(option) {
    const [, name, value] = /^(--[\w-]+=)(.*)$/.exec(option) ?? [];
    return name === undefined || value === undefined ? option : name + quoteWord(value);
}
/** Quotes a word for a shell. Source: Python, `shlex.quote`. */
function quoteWord(word) {
    return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'"'"'`)}'`;
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/resolve/render-locks.js











/**
 * The layers whose locks can be written from the resolution alone, parents first. pip-compile itself must write locks with
 * requirements by path, and with settings that change which pins are shown. With an option in a source, such as an index, it must
 * write all of them, because it shows whether a layer can have its pins without the options of the others.
 */
function findRenderableLayers({ engine, graph }, layers, resolution) {
    const sources = layers.map((layer) => ({ layer, ...(0,direct_requirements/* readDirectRequirements */.I)(layer.source, graph) }));
    if (sources.some(({ others }) => others.some(isOption)))
        return [];
    const missing = new Set();
    return sources
        .filter(({ layer: { name, lock, closure }, direct, others }) => {
        const settings = (0,engine_settings/* settingsFor */.zc)(engine, name);
        const canRender = others.length === 0 &&
            showsAllPins(settings) &&
            canRenderUrls(direct, resolution, settings) &&
            !closure.some((path) => missing.has(path));
        if (!canRender)
            missing.add(lock);
        return canRender;
    })
        .map(({ layer }) => layer);
}
function isOption(statement) {
    return /^-(?!e\b|-editable\b)/.test(statement);
}
/**
 * Whether a layer itself has the URL of each package that it gets from a URL. Otherwise the URL may come from another layer. With extras,
 * pip-compile lists the package among those that require it. The hash of what a URL has is unknown.
 */
function canRenderUrls(direct, resolution, { generateHashes }) {
    const own = ownRequirements(direct);
    const withUrl = new Set(own.filter(({ url = '', extras }) => isRemote(url) && extras.length === 0).map(({ key }) => key));
    const fromUrl = [...dependencyClosure(own, resolution).keys()].filter((name) => resolution.packages.get(name)?.isDirect === true);
    return fromUrl.length === 0 || (!generateHashes && fromUrl.every((name) => withUrl.has(name)));
}
function ownRequirements(direct) {
    return direct.filter(({ constraint }) => !constraint).map(({ requirement }) => requirement);
}
function isRemote(url) {
    return /^(git\+)?(https?|ssh):\/\//.test(url);
}
function showsAllPins({ stripExtras, unsafePackages, emitIndexUrl, emitFindLinks, toolOptions }) {
    return stripExtras && unsafePackages.length === 0 && !emitIndexUrl && !emitFindLinks && toolOptions.length === 0;
}
/** Writes the locks of the layers from one resolution, parents first, as pip-compile would write them. Texts by path. */
async function renderLocks(context, request) {
    const { graph, pythonVersion, sandbox, env } = context;
    const { layers, resolution } = request;
    const hashesOf = await render_locks_collectHashes(context, request);
    const includedPaths = new Set(graph.layers.flatMap(({ closure }) => closure));
    const files = new Map(graph.files);
    const locks = new Map();
    for (const { name, source, lock, closure } of layers) {
        const { engine, options } = (0,engine_options/* contextForLayer */.KW)(context, name);
        const { annotationStyle, generateHashes, customCompileCommand } = engine;
        const hashes = generateHashes ? hashesOf(lock) : noHashes;
        const format = { source, lock, options, pythonVersion, annotationStyle, hashes, customCompileCommand };
        const render = () => {
            const { direct } = (0,direct_requirements/* readDirectRequirements */.I)(source, { ...graph, files });
            return renderPipCompileLock({ ...format, direct }, resolution);
        };
        const first = render();
        // A later layer may include this lock, and so may its own source.
        if (files.has(lock) || includedPaths.has(lock))
            files.set(lock, (0,requirements_file/* parseRequirementsFile */.wu)(lock, first, env));
        const text = closure.includes(lock) ? render() : first;
        locks.set(lock, text);
        await sandbox.write(lock, text);
    }
    return locks;
}
const noHashes = new Map();
/** The hashes for each lock, by its path. */
async function render_locks_collectHashes(context, { layers, resolution, oldHashes }) {
    const hashed = layers.filter(({ name }) => (0,engine_settings/* settingsFor */.zc)(context.engine, name).generateHashes);
    if (hashed.length === 0)
        return () => noHashes;
    const pins = new Map(hashed.map((layer) => [layer.lock, render_locks_pinsOf(layer, context, resolution)]));
    const chosen = [...resolution.packages.values()].map(({ key, version, hash }) => [`${key}==${version}`, hash ?? '']);
    const kept = findKeptHashes({ pins, chosen: new Map(chosen), old: oldHashes });
    const known = collectHashes(oldHashes.values());
    const wanted = [...new Set([...pins.values()].flat())].filter((pin) => !kept.has(pin));
    const listed = wanted.length === 0 ? [] : await fetchIndexHashes(context, wanted, known);
    const looked = [...listed].map(([pin, hashes]) => [pin, hashes.length > 0 ? hashes : (known.get(pin) ?? [])]);
    const current = new Map([...kept, ...looked]);
    const unknown = [...current].filter(([, hashes]) => hashes.length === 0).map(([pin]) => pin);
    if (unknown.length > 0)
        throw unknownHashesError(unknown);
    return (lock) => mergeHashes(current, oldHashes.get(lock) ?? noHashes);
}
function render_locks_pinsOf({ source }, { graph }, resolution) {
    const names = dependencyClosure(ownRequirements((0,direct_requirements/* readDirectRequirements */.I)(source, graph).direct), resolution).keys();
    const packages = [...names].flatMap((name) => resolution.packages.get(name) ?? []);
    return packages.map(({ key, version }) => `${key}==${version}`);
}
function unknownHashesError(pins) {
    const names = pins.map((pin) => pin.replace(/==.*/, ''));
    return new errors/* UserError */.yo(`The index no longer lists any file of ${(0,list/* listFirst */.r)(pins)}, so the hashes are unknown`, {
        fix: `Set \`upgrade-packages: ${names.join(', ')}\`. No lock was changed`,
        commandFix: `Run \`eleanor upgrade ${names.join(' ')}\`. No lock was changed`,
    });
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/resolve/resolve-jointly.js

















/**
 * Compiles the locks of layers that have to agree. Layers with options, such as an index or `--pre`, are resolved after
 * the others and with their pins, so that the options act on these layers only; if that has no solution, all layers are resolved at
 * once. Returns the texts by path. Throws `ConflictError` if there is no common solution.
 */
async function resolveJointly(context, layers, seed) {
    const groups = groupByOptions(layers, context.graph, (layer) => (0,engine_options/* resolvingSettings */.pY)(context, layer));
    if (groups.length > 1 && !needsLaterLock(groups)) {
        try {
            return await resolveGroups(context, groups, seed);
        }
        catch (error) {
            if (!(error instanceof ConflictError))
                throw error;
            context.log.info('Layers with options cannot use the versions of the others. Resolving all layers at once');
        }
    }
    return await resolveAtOnce(groups.length === 1 ? contextForGroup(context, layers) : context, layers, seed);
}
/** Whether a layer includes the lock of a layer in a later group. */
function needsLaterLock(groups) {
    return groups.some((group, index) => {
        const later = groups.slice(index + 1).flatMap((each) => each.map(({ lock }) => lock));
        return group.some(({ closure }) => closure.some((path) => later.includes(path)));
    });
}
async function resolveGroups(context, groups, seed) {
    const locks = new Map();
    let fixed = seed.fixed;
    for (const group of groups) {
        for (const [lock, text] of await resolveAtOnce(contextForGroup(context, group), group, { ...seed, fixed })) {
            locks.set(lock, text);
            await context.sandbox.write(lock, text);
        }
        fixed = mergePins(fixed, [...locks.values()]);
    }
    return locks;
}
function contextForGroup(context, [first]) {
    return first === undefined ? context : (0,engine_options/* contextForResolution */.HF)(context, first.name);
}
/** Resolves all layers at once, then writes each layer's lock from that resolution. */
async function resolveAtOnce(context, layers, seed) {
    // An old lock must not constrain a layer that includes it.
    for (const { lock } of layers)
        await context.sandbox.write(lock, '');
    if (context.engine.name === 'uv')
        return await writeFromUvLock(context, layers, await resolveWithUv(context, layers, seed));
    const resolution = await resolveWithPip(context, layers, seed);
    const renderable = findRenderableLayers(context, layers, resolution);
    const rendered = await renderLocks(context, { layers: renderable, resolution, oldHashes: seed.hashes });
    const others = layers.filter((layer) => !rendered.has(layer.lock));
    const compiled = await compileFromPins(context, others, { seed: formatIndexPins(resolution) }, seed.hashes);
    return new Map(layers.map(({ lock }) => [lock, rendered.get(lock) ?? compiled.get(lock) ?? '']));
}
/** Renders the locks that the result of the common resolution is enough for, and compiles the others with uv from its pins. */
async function writeFromUvLock(context, layers, lock) {
    const annotated = canRenderUvLocks(context, layers) ? parseAnnotatedLock(lock) : undefined;
    const rendered = annotated === undefined ? new Map() : renderUvLocks(context, layers, annotated);
    for (const [path, text] of rendered)
        await context.sandbox.write(path, text);
    const others = layers.filter((layer) => !rendered.has(layer.lock));
    if (others.length === 0)
        return rendered;
    const compiled = await compileFromUvPins(context, others, removeAnnotations(lock));
    return new Map(layers.map(({ lock: path }) => [path, rendered.get(path) ?? compiled.get(path) ?? '']));
}
/** Compiles each layer with uv from the common pins, which are the text of a lock without annotations. */
async function compileFromUvPins(context, layers, pins) {
    for (const [path, { text, opaque }] of context.graph.files) {
        const pinned = opaque || (0,remote_file/* isRemote */.Vx)(path) ? text : pinGitCommits(text, pins);
        if (pinned !== text)
            await context.sandbox.write(path, pinned);
    }
    return await compileFromPins(context, layers, { seed: pins, held: forkedPins(pins) });
}
/** The pins of packages with several versions. A layer without these markers would get one version everywhere. */
function forkedPins(lock) {
    const byName = Map.groupBy((0,requirements_pins/* listPins */.$r)(lock), ({ name }) => name);
    return [...byName.values()].filter((pins) => pins.length > 1).flat();
}
/** Compiles each layer with the engine, starting from the common pins, and verifies that it kept them. */
async function compileFromPins(context, layers, run, oldHashes = new Map()) {
    const common = resolve_jointly_versionPins(run.seed);
    const deviations = (text) => [...resolve_jointly_versionPins(text)].filter((pin) => !common.has(pin));
    const locks = await compileLayers(layers, async (layer) => {
        const text = context.engine.name === 'uv' ? await compileOffline(context, layer, run) : undefined;
        if (text !== undefined && deviations(text).length === 0)
            return text;
        return await compileLayer(context, layer, { ...run, hashes: oldHashes.get(layer.lock) ?? new Map() });
    });
    for (const [lock, text] of locks) {
        const deviating = deviations(text);
        if (deviating.length > 0)
            throw deviationError(context, lock, deviating);
    }
    return locks;
}
/** A layer gets other versions than the others only if it has neither their options nor their addresses. Anything else is a bug. */
function deviationError({ graph }, lock, deviating) {
    const names = new Set(deviating.map((pin) => pin.replace(/==.*/, '')));
    const direct = graph.layers.flatMap(({ source }) => (0,direct_requirements/* readDirectRequirements */.I)(source, graph).direct);
    const addressed = direct.find(({ requirement: { key, url } }) => url !== undefined && names.has(key));
    if (addressed !== undefined) {
        const { requirement, file, line } = addressed;
        return new errors/* UserError */.yo(`${(0,requirements_layer/* shownLock */.V_)(lock)} would have ${requirement.name} from the index, but ${file}:${line} takes it from an address`, {
            fix: `Write the same address in the source of ${(0,requirements_layer/* shownLock */.V_)(lock)}. No lock was changed`,
            at: { file, line },
        });
    }
    const what = `${(0,requirements_layer/* shownLock */.V_)(lock)} cannot use the versions that the other layers need: ${deviating.join(', ')}`;
    return layerOptionsError(what, graph) ?? new Error(what);
}
/**
 * Compiles a layer from what uv has in its cache: after a common resolution that is usually everything, and asking the index again
 * would only take time. Returns undefined if something is missing, such as a Git reference, or if uv keeps no cache.
 */
async function compileOffline(context, layer, run) {
    try {
        return await compileLayer(context, layer, { ...run, isOffline: true });
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            return undefined;
        throw error;
    }
}
function formatIndexPins({ packages }) {
    return [...packages.values()]
        .filter(({ isDirect }) => !isDirect)
        .map(({ key, version }) => `${key}==${version}\n`)
        .join('');
}
/** Name and version of each pin, without those to a URL. */
function resolve_jointly_versionPins(lock) {
    const pins = (0,requirements_pins/* listPins */.$r)(lock).filter((pin) => !(0,requirements_pins/* isUrlPin */.Rw)(pin));
    return new Set(pins.map(({ name, version }) => `${name}==${version}`));
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/resolve/resolve-locks.js










/**
 * Compiles the locks of the stale layers, and of more joint layers if their versions must change too. Returns the new texts by path,
 * without stamps; the sandbox holds them too. Throws `ConflictError` if the joint layers have no common solution.
 */
async function resolveLocks(context, request) {
    for (const { lock } of request.stale)
        (0,lock_text/* rejectConflictMarkers */.l7)(lock, request.locks.get(lock) ?? '');
    const locks = new Map([...(await resolveIndependent(context, request)), ...(await resolveJoint(context, request))]);
    for (const [path, text] of locks)
        await context.sandbox.write(path, text);
    return locks;
}
async function resolveIndependent(context, { stale, locks, joint, upgrade }) {
    const layers = stale.filter(({ name }) => !(0,joint_layers/* isJoint */.XM)(joint, name));
    return await compileLayers(layers, async (layer) => {
        const old = locks.get(layer.lock) ?? '';
        const lock = context.graph.relativePaths === 'file' ? (0,rebase_local_paths/* rebaseToWorkspace */.n)(layer.lock, old, context.env) : old;
        return await compileLayer(context, layer, { seed: removeUpgradedPins(lock, upgrade), ranges: (0,upgrades/* rangeRequirements */.Mq)(upgrade) });
    });
}
async function resolveJoint(context, request) {
    const locks = new Map();
    for (const layers of (0,joint_layers/* groupJointLayers */.o)(context.graph.layers, request.joint)) {
        for (const [path, text] of await resolveGroup(context, request, layers)) {
            locks.set(path, text);
            await context.sandbox.write(path, text);
        }
    }
    return locks;
}
/** The locks of layers that have to agree. Throws a conflict with these layers. */
async function resolveGroup(context, request, layers) {
    try {
        return await resolveStaleOrAll(context, request, layers);
    }
    catch (error) {
        throw error instanceof ConflictError ? new ConflictError(error.message, layers) : error;
    }
}
/** First resolves only the stale layers, with the pins of the others fixed; if that has no solution, all joint layers. */
async function resolveStaleOrAll(context, { stale, locks, upgrade }, layers) {
    const compiled = layers.filter((layer) => stale.includes(layer));
    const upToDate = layers.filter((layer) => !stale.includes(layer));
    if (compiled.length === 0)
        return new Map();
    try {
        return await resolveJointly(context, compiled, collectSeedPins({ fixed: upToDate, compiled, locks, upgrade }));
    }
    catch (error) {
        if (!(error instanceof ConflictError) || upToDate.length === 0)
            throw error;
    }
    context.log.info(`The other locks must change too: ${upToDate.map(({ lock }) => (0,requirements_layer/* shownLock */.V_)(lock)).join(', ')}`);
    return await resolveJointly(context, layers, collectSeedPins({ fixed: [], compiled: layers, locks, upgrade }));
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/commands/resolve-and-stamp.js


















/** Resolves the stale layers and stamps their locks. Explains a conflict in the error and in the job summary. */
async function resolveAndStamp(outside, inputs, project, { summary }) {
    const { joint, upgrade, engine } = inputs;
    const working = toWorkingLocks(project.graph, project.locks, outside);
    const { layers } = working.graph;
    const stale = layers.filter(({ name }) => project.stale.some(({ layer }) => layer === name));
    const context = { ...outside, ...working.settings, graph: working.graph };
    try {
        const resolved = await resolveLocks(context, { stale, locks: working.locks, joint, upgrade });
        const locks = await compilePylocks(context, project.graph.layers, resolved);
        return await finishLocks(context, locks, inputs, project);
    }
    catch (error) {
        if (!(error instanceof ConflictError))
            throw error;
        if (Object.keys(upgrade.ranges).length > 0)
            throw rangeError(upgrade, engine.name, error);
        const [first] = error.layers;
        const trialContext = first?.platform === undefined ? context : (0,engine_options/* contextForResolution */.HF)(context, first.name);
        const explanation = await explainConflict(trialContext, error.layers, error);
        if (explanation.summary !== undefined)
            summary.add(explanation.summary);
        throw explanation.error;
    }
}
/** Without the ranges of the caller, there may be no conflict to explain. */
function rangeError(upgrade, engine, { message }) {
    const words = (0,upgrades/* rangeRequirements */.Mq)(upgrade);
    return new errors/* UserError */.yo(`The upgrade to ${words.join(', ')} cannot be satisfied: ${summarizeEngineOutput(engine, message)}`, {
        fix: 'Choose another range. No lock was changed',
    });
}
/** Writes variables in place of their values, adds stamps, and keeps the line endings of the old locks. */
async function finishLocks({ tools, pythonVersion, sandbox, env, workspace }, resolved, { engine, index, joint }, project) {
    const sources = [...project.graph.files.values()].map(({ text }) => text);
    const layerOf = new Map(project.graph.layers.map((layer) => [layer.lock, layer]));
    const finishText = (lock, text) => {
        const layer = layerOf.get(lock);
        const restored = (0,access/* relativeFindLinks */.r)(lock, (0,engine_options/* removePackageLimits */.R$)((0,variables/* restoreVariables */.se)(text, sources, env)), {
            ...index,
            workspace,
            cwd: sandbox.cwd,
        });
        if (layer === undefined || (0,pylock_path/* isPylockPath */.a)(lock))
            return restored;
        const complete = addLayerOptions(restored, layer, project.graph);
        const rebased = project.graph.relativePaths === 'file' ? (0,rebase_local_paths/* rebaseToFile */.s)(lock, complete, env) : complete;
        return engine.name === 'uv' ? rebased : (0,package_indexes/* addPackageIndexes */.yQ)(rebased, index);
    };
    const locks = new Map([...resolved].map(([lock, text]) => [lock, finishText(lock, text)]));
    for (const [lock, text] of locks) {
        rejectLeak(lock, text, project);
        await sandbox.write(lock, text);
    }
    const stamped = await stampLocks(locks, {
        graph: project.graph,
        engine: `${engine.name} ${tools.version}`,
        platform: (layer) => project.expected.layerPlatform?.(layer) ?? project.expected.platform,
        python: (layer) => project.expected.layerPython?.(layer) ?? pythonVersion,
        options: (layer) => (0,engine_options/* stampOptions */.W1)({ engine, index, joint }, layer),
        read: async (path) => await sandbox.read(path),
    });
    // pip-compile gives a new lock the line endings of its source; uv does not.
    const modelOf = (lock) => project.locks.get(lock) ??
        (engine.name === 'uv' ? '' : (project.graph.files.get(layerOf.get(lock)?.source ?? '')?.written ?? ''));
    return new Map([...stamped].map(([lock, text]) => [lock, (0,lock_text/* preserveLineEndings */.TX)(modelOf(lock), text)]));
}
/** A lock is committed, so it must not hold a password of an index or a token, wherever the engine found it. */
function rejectLeak(lock, text, { credentials }) {
    const leak = (0,known_credentials/* findLeak */.DR)(text, credentials);
    if (leak === undefined)
        return;
    const line = text.split('\n').findIndex((each) => (0,known_credentials/* findLeak */.DR)(each, [leak]) !== undefined) + 1;
    throw new errors/* UserError */.yo(`${lock}:${line} would contain a credential from ${leak.origin}`, {
        why: 'A lock is committed, and everybody who can read the repository could use it',
        fix: 'Write `${VARIABLE}` in place of the credential, or set `emit-index-url: false`. No lock was changed',
    });
}

// EXTERNAL MODULE: ./.work/compiled/shared/src/process/child-env.js
var child_env = __webpack_require__(68234);
;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/cache/metadata-wheel-access.js




/**
 * Decides where metadata-only wheels are stored and whether they are used. They are not read when pins may move or when a date
 * limit may exclude a pin, and not used at all for find-links, whose files may change, or for an index with credentials.
 */
function metadataWheelAccess(env, request) {
    const { engine, index, upgrade, cache, python, tools, cacheDir } = request;
    const indexVariables = Object.entries(env).filter(([name]) => /^(PIP_.*(INDEX|CONFIG_FILE)|COMPILE_REQS_PACKAGE_INDEXES)/.test(name));
    const hash = (0,external_node_crypto_.createHash)('sha256')
        .update(JSON.stringify([python, tools, indexVariables.sort()]))
        .digest('hex')
        .slice(0, 16);
    const isPossible = engine.name === 'pip-compile' && cache !== 'off' && index.findLinks.length === 0 && !(0,access/* hasCredentials */.Lk)(env, index);
    const keepsPins = !upgrade.all && upgrade.packages.length === 0 && (0,engine_settings/* effectiveLimit */.lm)(engine) === undefined;
    return {
        folder: (0,external_node_path_.join)(cacheDir, 'eleanor-metadata-wheels', hash),
        canRead: isPossible && keepsPins,
        canWrite: isPossible && cache === 'read-write',
    };
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/engine-output/blamed-line.js


/** Where engines name the requirement that they cannot satisfy, and pip the package that has it. */
const blamePatterns = [
    /Could not find a version that satisfies the requirement (?<text>\S.*?)(?: \(from (?!versions)(?<parent>[\w.-]+?)(?:->.*)?\))? \(from versions:/,
    /No matching distribution found for (?<text>[^\n(]+)/,
    /Cannot install (?:\S.* and )?(?<text>\S+) because/,
    /you require (?<text>[^\s,]+)/,
    /there is no version of (?<text>[^\s,]+)/,
];
/** The line of a source that leads to the requirement an engine cannot satisfy; undefined if no single line does. */
function findBlamedLine(output, lines) {
    const text = output.replaceAll(/\s+/g, ' ');
    for (const pattern of blamePatterns) {
        const { text: named = '', parent } = pattern.exec(text)?.groups ?? {};
        const requirement = (0,pep508/* parseRequirement */.p)(named.replace(/===?(\S+)$/, '==$1'));
        const found = findLine(requirement, parent, lines);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
/** Where engines name a package that has an address. */
const packagePatterns = [
    /Requested package name `(?<name>[^`]+)`/,
    /AssertionError: '(?<name>[^']+)' != '\S+' for wheel/,
    /Failed to (?:download and build|download|build) [`'](?<name>[A-Za-z0-9][\w.-]*)/,
];
/** The line of the package that an engine cannot get from its address. */
function findPackageLine(output, lines) {
    const name = packagePatterns.map((pattern) => pattern.exec(output)?.groups?.name).find((each) => each !== undefined);
    const key = name === undefined ? undefined : (0,normalize_name/* normalizeName */.P)(name);
    return lines.find(({ requirement, constraint }) => requirement.key === key && !constraint);
}
function findLine(requirement, parent, lines) {
    if (requirement === undefined)
        return undefined;
    const ofPackage = lines.filter((line) => line.requirement.key === requirement.key);
    const exact = ofPackage.find((line) => clauses(line.requirement) === clauses(requirement));
    if (exact !== undefined)
        return exact;
    const parentKey = parent === undefined ? undefined : (0,pep508/* parseRequirement */.p)(parent)?.key;
    const ofParent = lines.find((line) => line.requirement.key === parentKey);
    return ofParent ?? (ofPackage.length === 1 ? ofPackage[0] : undefined);
}
/** The clauses of a specifier in one order: pip sorts them. */
function clauses({ specifier }) {
    return specifier.split(',').sort().join(',');
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/engine-output/error-location.js




/**
 * Runs engines and adds the line of a requirement that they cannot satisfy, and line and column of one that they cannot parse, in pip's words for the line: `(from line 3,
 * column 5 of a.in)`. Both engines print the requirement with a caret below it; uv reports its position as an offset in the file.
 * Paths are relative to the workspace.
 */
function withErrorLocation(run, sources) {
    return async (command, args, options) => {
        const result = await run(command, args, options);
        const cwd = options?.cwd;
        if (result.code === 0 || cwd === undefined)
            return result;
        const output = { stderr: relativeTo(cwd, result.stderr), stdout: relativeTo(cwd, result.stdout) };
        try {
            const stderr = addErrorLocation(output.stderr, (file) => (0,external_node_fs_.readFileSync)((0,external_node_path_.resolve)(cwd, file)));
            return { ...result, ...output, stderr: stderr === output.stderr ? addBlamedLine(output, sources) : stderr };
        }
        catch {
            // The file is not one of the sources, and the error matters more than its column.
            return { ...result, ...output };
        }
    };
}
/** A text of an engine with paths relative to the folder that it ran in. */
function relativeTo(folder, text) {
    return folder === undefined ? text : text.replaceAll(`file://${folder}`, '.').replaceAll(`${folder}/`, '');
}
function addBlamedLine({ stderr, stdout }, { lines, findLine }) {
    const output = `${stderr}\n${stdout}`;
    const line = findUnparsedLine(stderr, findLine) ??
        findBlamedLine(output, lines()) ??
        findAddressLine(output, findLine) ??
        findWheelLine(output, findLine) ??
        findPackageLine(output, lines());
    return line === undefined ? stderr : `${stderr.trimEnd()}\n\n(from line ${line.line ?? 1} of ${line.file})\n`;
}
/**
 * The line that pip cannot parse. It shows the whole line with an invalid option, or the requirement before an invalid marker and, with a
 * caret, the rest of the line.
 */
function findUnparsedLine(stderr, findLine) {
    const [, line] = /Invalid requirement: (\S.{3,})\n\S+\.py: error: /.exec(stderr) ?? [];
    if (line !== undefined)
        return findLine(line);
    const [, requirement, rest] = /Invalid requirement: '([^']+)': .*\n\s+(\S.*)\n\s*\^/.exec(stderr) ?? [];
    return requirement === undefined || rest === undefined ? undefined : findLine(requirement, rest);
}
/** The line with an address that an engine names in an error. Others are those of requirements that it could get. */
function findAddressLine(output, findLine) {
    const errors = output.split('\n').filter((line) => /error|fatal|fail|cannot|could not|did not|does not/i.test(line));
    const addresses = errors.join('\n').matchAll(/\b(?:https?|ssh|git):\/\/[^\s`'"<>()]+/g);
    return [...addresses]
        .map(([address]) => (0,credentials/* hostAndPath */.Lm)(address).replace(/\/$/, ''))
        .map((address) => (address.includes('/') ? findLine(address) : undefined))
        .find((found) => found !== undefined);
}
/** The line with a wheel whose name is invalid. */
function findWheelLine(output, findLine) {
    const [, wheel] = /[Ww]heel filename[^'`\n]*['`]([^'`\n]+)['`]/.exec(output) ?? [];
    return wheel === undefined ? undefined : findLine(wheel);
}
function addErrorLocation(stderr, read) {
    const [, file = '', offset] = /Couldn't parse requirement in `([^`]+)` at position (\d+)/.exec(stderr) ?? [];
    if (offset === undefined) {
        return stderr.replace(/\(from line (\d+) of ([^\s()]+)\)/, (_, line, name) => `(from line ${line}${formatColumn(stderr, read(name), Number(line))} of ${name})`);
    }
    const content = read(file);
    // The offset counts bytes.
    const line = content.subarray(0, Number(offset)).toString('utf8').split('\n').length;
    return `${stderr.trimEnd()}\n\n(from line ${line}${formatColumn(stderr, content, line)} of ${file})\n`;
}
/** The column that the caret points to, counted in the line of the file; '' if the line does not contain the requirement. */
function formatColumn(stderr, content, line) {
    const [, indent = '', requirement = '', caret = ''] = /\n(\s+)(\S.*)\n(\s*)\^/.exec(stderr) ?? [];
    if (requirement === '')
        return '';
    const start = (content.toString('utf8').split('\n')[line - 1] ?? '').indexOf(requirement);
    return start < 0 ? '' : `, column ${start + 1 + Math.max(0, caret.length - indent.length)}`;
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/engine-output/engine-warnings.js


/** What pip and uv say about this machine or about their own requests, and uv about an empty file of this action, not about the requirements. */
const noise = /`\.compile-reqs-\S+ does not contain any dependencies|Retrying \(|[Cc]ache entry|cache has been disabled|Running pip as|version of pip|Could not fetch URL|lazily downloaded wheels|^The requested Python version \S+ is not available; /;
/**
 * Runs engines and shows the warnings of successful runs once, at the line that requires the package: an unknown extra, a yanked
 * version, an option that is ignored.
 */
function withEngineWarnings(run, log, lines) {
    const shown = new Set();
    return async (command, args, options) => {
        const result = await run(command, args, options);
        if (result.code !== 0)
            return result;
        for (const warning of parseWarnings(relativeTo(options?.cwd, result.stderr))) {
            if (!shown.has(warning))
                log.warning(warning, locate(warning, lines()));
            shown.add(warning);
        }
        return result;
    };
}
/** The warnings in the output of pip, pip-compile or uv, each in one line. */
function parseWarnings(output) {
    const text = output.replaceAll(/The candidate selected for download or install is a yanked version: '([^']+)' candidate \(version (\S+) .*\)\n\s*Reason for being yanked: (.*)/g, '`$1==$2` is yanked (reason: $3)');
    // A list below a warning belongs to it.
    const joined = text.replaceAll(/:((?:\n\s*- .*)+)/g, (_, list) => `: ${list
        .trim()
        .slice(2)
        .replaceAll(/\n\s*- /g, ', ')}`);
    const lines = joined.split('\n').flatMap((line) => /^\s*(?:WARNING|warning): (.*\S)/.exec(line)?.[1] ?? []);
    return [...new Set(lines)].filter((line) => !noise.test(line));
}
/** Packages are in quotes, or stand before their version: `requests==2.0`, `six 1.0 does not provide`. Other words may be names, too. */
function findPackageNames(warning) {
    const quoted = [...warning.matchAll(/`([^`]+)`|'([^']+)'/g)].flatMap(([, code = '', text = '']) => (code + text).match(/[A-Za-z0-9][\w.-]*/g) ?? []);
    const versioned = [...warning.matchAll(/([A-Za-z0-9][\w.-]*) v?\d+(?:\.\d|\s)/g)].map(([, name = '']) => name);
    return new Set([...quoted, ...versioned].map(normalize_name/* normalizeName */.P));
}
function locate(warning, lines) {
    const names = findPackageNames(warning);
    const found = lines.find(({ requirement }) => names.has(requirement.key));
    return found === undefined ? undefined : { file: found.file, line: found.line };
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/engine-output/unreadable-settings.js


/** Runs uv, and throws an error if it cannot read its settings, even if it goes on without them. */
function withReadableSettings(run) {
    return async (command, args, options) => {
        const result = await run(command, args, options);
        const error = unreadableSettingsError(result.stderr);
        if (error !== undefined)
            throw error;
        return result;
    };
}
/**
 * The error for settings that uv says it cannot read: it fails because of `uv.toml`, but only warns because of `[tool.uv]`, and then
 * ignores that table. Undefined if it has read all. Source: uv, `FilesystemOptions::find`.
 */
function unreadableSettingsError(stderr) {
    const [, file, line, reason = ''] = /Failed to parse:? `?([^`\n]+\.toml)`?(?: during settings discovery:)?\n\s*(?:cause: )?TOML parse error at line (\d+).*\n(?:\s*\|.*\n|\s*\d+ \|.*\n)*\s*(\S.*)/.exec(stderr) ?? [];
    if (file === undefined || line === undefined)
        return undefined;
    return new errors/* UserError */.yo(`uv cannot read its settings in ${file}:${line}: ${reason.replace(/, expected one of .*/, '')}`, {
        fix: 'Correct the setting. No lock was changed',
        ...((0,external_node_path_.isAbsolute)(file) ? {} : { at: { file, line: Number(line) } }),
    });
}

// EXTERNAL MODULE: ./.work/compiled/shared/src/retry.js
var retry = __webpack_require__(86946);
;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/package-index/parse-failure.js


/** Finds the failed request that pip, pip-compile or uv reports in its output; undefined if it failed for another reason. */
function parseIndexFailure(output) {
    return parseHashMismatch(output) ?? parsePipFailure(output) ?? parseUvFailure(output);
}
/** The package for which pip found no file at all. pip does not say why; see `parseSkippedPage`. */
function findPackageWithoutFiles(output) {
    const version = /\(from versions: (\S)/.exec(output)?.[1];
    const hasVersions = version !== undefined && /\d/.test(version);
    return hasVersions ? undefined : /No matching distribution found for ([A-Za-z0-9][\w.-]*)/.exec(output)?.[1];
}
/**
 * The failure that matters most among the pages that pip skipped, from its debug output: one that may pass, then one of an index that
 * does not answer, then a page that does not exist. undefined if it skipped none, or none of the package.
 */
function parseSkippedPage(output, name) {
    const skipped = [...output.matchAll(/Could not fetch URL (\S+): (.*) - skipping/g)];
    const ofPackage = ([, url = '']) => name === undefined || url.endsWith(`/${(0,normalize_name/* normalizeName */.P)(name)}/`);
    const failures = skipped.filter(ofPackage).map(([, url = '', reason = '']) => createFailure(url, summarizeReason(reason)));
    return failures.find(({ transient }) => transient) ?? failures.find(({ cause }) => !cause.startsWith('404')) ?? failures[0];
}
/** The indexes that pip says it searches, without credentials. */
function parseSearchedIndexes(output) {
    return (/Looking in indexes: (.*)/.exec(output)?.[1] ?? '').split(', ').filter(Boolean).map(credentials/* hostAndPath */.Lm);
}
function parseHashMismatch(output) {
    const [, url, expected, received] = /from (https?:\S+)[^\n]*\n\s*Expected \w+ (\w+)\n\s*Got\s+(\w+)/.exec(output) ?? [];
    if (url === undefined || expected === undefined || received === undefined)
        return undefined;
    // Not transient: a file with an unexpected hash is never requested again.
    return {
        location: (0,credentials/* hostAndPath */.Lm)(url),
        cause: `the file has SHA-256 ${received}, but the index lists ${expected}`,
        transient: false,
        expectedHash: expected,
    };
}
function parsePipFailure(output) {
    const [, status, file] = /HTTP error (\d{3}[^\n]*?) while getting (\S+)/.exec(output) ?? [];
    if (status !== undefined && file !== undefined)
        return createFailure(file, status);
    const [, answer, url] = /(\d{3} (?:Client|Server) Error: .*?) for url: (\S+)/.exec(output) ?? [];
    if (answer !== undefined && url !== undefined)
        return createFailure(url, summarizeReason(answer));
    const [, host, port, path, reason] = /HTTPS?ConnectionPool\(host='([^']+)', port=(\d+)\): Max retries exceeded with url: (\S+) \(Caused by (.*)\)/.exec(output) ??
        [];
    return host === undefined ? undefined : createFailure(`http://${host}:${port}${path}`, summarizeReason(reason ?? ''));
}
/** uv prints the URL and a chain of causes; the last one says most. */
function parseUvFailure(output) {
    const [, url, causes = ''] = /Failed to fetch: `?(https?:[^\s`]+)`?\n([\s\S]*)/.exec(output) ?? [];
    if (url === undefined)
        return undefined;
    const status = /HTTP status \w+ error \(([^)]*)\)/.exec(causes)?.[1];
    const chain = causes.split('\n').flatMap((line) => /^\s*(?:cause|Caused by): (.*)$/i.exec(line)?.[1] ?? []);
    return createFailure(url, status ?? summarizeReason(chain.at(-1) ?? 'no response'));
}
const unknownHost = 'unknown host';
const untrustedCertificate = 'untrusted certificate';
/** The first pattern that matches names the cause. */
const reasonPatterns = [
    [/timed? ?out|Timeout|didn't respond/i, 'timed out'],
    [/refused/i, 'connection refused'],
    [/Name or service not known|nodename nor servname/i, unknownHost],
    [/resolution|dns error/i, 'host lookup failed'],
    [/certificate/i, untrustedCertificate],
    [/reset|closed|disconnected|aborted/i, 'connection lost'],
];
/** Shortens pip's nested or uv's last cause to a few words. */
function summarizeReason(reason) {
    const status = /too many (\d{3}) error/.exec(reason)?.[1] ?? /(\d{3}) (?:Client|Server) Error/.exec(reason)?.[1];
    if (status !== undefined)
        return status;
    const cause = reasonPatterns.find(([pattern]) => pattern.test(reason))?.[1];
    return cause === untrustedCertificate ? `${cause} (${reason})` : (cause ?? reason);
}
function createFailure(url, cause) {
    return { location: (0,credentials/* hostAndPath */.Lm)(url), cause, transient: !isPermanent(cause) };
}
function isPermanent(cause) {
    if (cause.includes('certificate') || cause === unknownHost)
        return true;
    const status = Number(/^\d{3}/.exec(cause)?.[0]);
    return status >= 300 && status < 500 && status !== 408 && status !== 429;
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/package-index/errors.js



/** The error for a file that has another hash than a requirement says. `at` is the place of that hash. */
function requiredHashError({ location, cause }, at) {
    const received = /SHA-256 \w+/.exec(cause)?.[0] ?? 'another hash';
    return new errors/* UserError */.yo(`${at.file}:${at.line ?? 1} does not list the hash of ${location}, which is ${received}`, {
        fix: 'Find out why the file differs. If it is the right one, add its hash. No lock was changed',
        at,
    });
}
/** The error for a request to an index that failed in every attempt. `at` is the line that requires the package, if one does. */
function indexFailureError(request, at) {
    const place = at === undefined ? '' : ` in ${at.file}:${at.line ?? 1}`;
    return requestError(request, {
        what: `Could not fetch ${request.location} from the package index`,
        lastingFix: `Check the package name${place}, the index URL and your access to it`,
        at,
    });
}
/** The error for the address of a requirement that failed in every attempt. */
function addressError(request, at) {
    return requestError(request, {
        what: `Could not fetch ${request.location}, which ${at.file}:${at.line ?? 1} requires`,
        lastingFix: 'Correct the address, or check your access to it',
        at,
    });
}
function requestError({ cause, transient, attempts, env }, { what, lastingFix, at }) {
    return new errors/* UserError */.yo(`${what}: ${cause}${attempts === 1 ? '' : ` (${attempts} attempts)`}`, {
        why: cause.includes('certificate') ? describeTrustStore(env) : '',
        fix: `${transient ? 'Run again later' : lastingFix}. No lock was changed`,
        ...(at === undefined ? {} : { at }),
    });
}
/** Which certificates pip and uv trust. Source: pip, `--cert`; requests, "SSL Cert Verification"; uv, "TLS certificates". */
function describeTrustStore(env) {
    const names = ['PIP_CERT', 'REQUESTS_CA_BUNDLE', 'CURL_CA_BUNDLE', 'SSL_CERT_FILE', 'SSL_CERT_DIR'];
    const configured = names.filter((name) => (env[name] ?? '') !== '').map((name) => `${name}=${env[name] ?? ''}`);
    if (configured.length > 0)
        return `The trusted certificates are those of ${configured.join(', ')}`;
    return 'No trust store is configured; pip-compile reads PIP_CERT, uv reads SSL_CERT_FILE';
}
/** The error for an engine that ran into the time limit. */
function resolutionTimeoutError(minutes, { stderr, stdout }, env) {
    const output = `${stderr}\n${stdout}`;
    const [, page] = /after connection broken by .*: (\/\S+)/.exec(output) ?? [];
    const index = parseSearchedIndexes(output)[0] ?? configuredIndex(env);
    return new errors/* UserError */.yo(`The resolution took longer than \`timeout-minutes: ${minutes}\``, {
        why: `The package index was ${index}${page === undefined ? '' : `, which did not respond for ${page}`}`,
        fix: 'Run again later, or increase the `timeout-minutes` input. No lock was changed',
    });
}
/** The index that the variables of pip and uv name, without credentials; otherwise their default. */
function configuredIndex(env) {
    const url = [env.UV_DEFAULT_INDEX, env.UV_INDEX_URL, env.PIP_INDEX_URL].find((each) => each !== undefined && each !== '');
    return (0,credentials/* hostAndPath */.Lm)(url ?? 'https://pypi.org/simple').replace(/\/$/, '');
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/package-index/diagnose-failure.js






/** Finds the index failure behind a failed run of an engine; undefined if it failed for another reason. */
async function diagnoseIndexFailure({ stderr, stdout }, diagnosis) {
    // A page that one of several indexes does not have is no failure.
    const all = `${stderr}\n${stdout}`;
    const output = all.replaceAll(/^Could not fetch URL .* - skipping\n?/gm, '');
    const failure = parseIndexFailure(output) ?? findPackageUnknownToUv(output, diagnosis.env);
    return failure === undefined ? await findPageWithoutFiles(all, diagnosis) : withoutRedirect(failure, diagnosis.env);
}
function findPackageUnknownToUv(output, env) {
    const name = /Because (\S+) was not found in the package registry/.exec(output)?.[1];
    if (name === undefined)
        return undefined;
    return { location: `${configuredIndex(env)}/${name}/`, cause: '404 Not Found', transient: false };
}
/**
 * Why pip saw no file of a package: a page that it could not read and skipped, in the run itself, which alone knows the indexes of all
 * lines; or else in a search for the package.
 */
async function findPageWithoutFiles(output, { run, python, pipArguments, env, hasIndex }) {
    const name = hasIndex ? findPackageWithoutFiles(output) : undefined;
    if (name === undefined)
        return undefined;
    const skipped = parseSkippedPage(output, name);
    if (skipped !== undefined)
        return skipped;
    const args = pipArguments('index', 'versions', '-vv', '--retries', '0', name);
    const probe = await run(python, args, { env: (0,sanitized_env/* sanitizePythonEnv */.X)(env).env });
    const probeOutput = `${probe.stderr}\n${probe.stdout}`;
    if (probe.code !== 0)
        return parseSkippedPage(probeOutput);
    if (!output.includes('(from versions: none)'))
        return undefined;
    // The page has files by now, so another attempt may succeed.
    const own = (0,package_indexes/* packageIndexOf */.Yh)(name, env);
    const location = own === undefined ? (parseSearchedIndexes(probeOutput)[0] ?? configuredIndex(env)) : (0,credentials/* hostAndPath */.Lm)(own);
    return { location, cause: `no files for ${name}`, transient: true };
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/package-index/retry.js






/** Waits between the attempts, each multiplied by a random factor between 0.5 and 1.5. */
const retryDelaysMs = [1000, 3000];
class IndexRequestError extends Error {
    name = 'IndexRequestError';
    failure;
    attempts;
    constructor(failure, attempts) {
        super(`${failure.location}: ${failure.cause}`);
        this.failure = failure;
        this.attempts = attempts;
    }
}
/**
 * Runs engines within one time limit, and again after a transient failure of the index (5xx, 429, a lost connection, no response),
 * at most twice. Failures that last are reported with host, path and status, which pip leaves out.
 */
function withIndexRetry(context, { minutes, ...limits }) {
    const run = withTimeLimit(context, minutes);
    return async (command, args, options) => {
        // A run without the network cannot fail because of the index.
        if (options?.env?.UV_OFFLINE !== undefined)
            return await run(command, args, options);
        try {
            return await (0,retry/* withRetry */.b)(createRetryPolicy(context), async (attempt) => {
                const result = await run(command, args, options);
                const skipped = parseSkippedPage(result.stderr);
                // Without that page, pip finds other versions, or a conflict. A page that does not exist is no failure.
                if (skipped?.transient === true)
                    throw new IndexRequestError(skipped, attempt + 1);
                if (result.code === 0)
                    return result;
                const failure = await diagnoseIndexFailure(result, { ...limits, run, env: context.env });
                if (failure !== undefined)
                    throw new IndexRequestError(failure, attempt + 1);
                return result;
            });
        }
        catch (error) {
            if (!(error instanceof IndexRequestError))
                throw error;
            throw retry_requestError(error, context.env, limits);
        }
    };
}
/** The error for a request that failed in every attempt, at the line of the source that leads to it. */
function retry_requestError({ failure, attempts }, env, { findLine, findPackage }) {
    const { expectedHash, location, transient } = failure;
    const hashLine = expectedHash === undefined ? undefined : findLine(expectedHash);
    if (hashLine !== undefined)
        return requiredHashError(failure, hashLine);
    const addressLine = findLine(location);
    const request = { ...failure, attempts, env };
    if (addressLine !== undefined)
        return addressError(request, addressLine);
    const name = transient ? undefined : /\/([^/]+)\/$/.exec(location)?.[1];
    return indexFailureError(request, name === undefined ? undefined : findPackage((0,normalize_name/* normalizeName */.P)(name)));
}
function createRetryPolicy({ log, signal }) {
    return {
        delaysMs: retryDelaysMs.map((ms) => ms * (0.5 + Math.random())),
        signal,
        isTransient: (error) => error instanceof IndexRequestError && error.failure.transient,
        onRetry: (error, delayMs) => log.info(`${(0,errors/* messageOf */.bD)(error)}. Retrying in ${(delayMs / 1000).toFixed(1)} s`),
    };
}
/** Limits the time of all runs together. */
function withTimeLimit(context, minutes) {
    const deadline = performance.now() + minutes * 60_000;
    return async (command, args, options = {}) => {
        // The engines' own retries would multiply with ours.
        const env = { PIP_RETRIES: '2', UV_HTTP_RETRIES: '1', ...options.env };
        const timeoutMs = Math.max(1, Math.min(options.timeoutMs ?? Infinity, deadline - performance.now()));
        const result = await context.run(command, args, { ...options, env, timeoutMs });
        if (result.timedOut && performance.now() >= deadline)
            throw resolutionTimeoutError(minutes, result, env);
        return result;
    };
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/commands/resolve-context.js













/** The context of a resolution: engines run with the configured indexes, within the time limit, and again after a transient failure. */
function createResolveContext(context, inputs, parts) {
    const { engine, index, upgrade, cache, timeoutMinutes } = inputs;
    const { target, tools, downloads } = parts;
    const env = {
        ...(0,child_env/* envForProject */.q8)(context.env),
        ...usedToken(filesOfEngines(context.workspace, parts.graph.files), context.env),
        ...downloads.env,
        ...(0,engine_options/* packageLimitVariable */.uR)(engine),
    };
    const indexContext = (0,access/* withIndexEnv */.sM)({ ...context, env }, context.workspace, index);
    const cacheDir = downloads.folder ?? context.toolCache;
    const wheelAccess = metadataWheelAccess(indexContext.env, {
        engine,
        index,
        upgrade,
        cache,
        python: target.python,
        tools,
        cacheDir,
    });
    const findLine = (...texts) => findLineOf(parts.graph, texts);
    const lines = () => parts.graph.layers.flatMap(({ source }) => (0,direct_requirements/* readDirectRequirements */.I)(source, parts.graph).direct);
    const withRetry = withIndexRetry({ ...indexContext, run: withoutSearchTrace(indexContext.run) }, {
        minutes: timeoutMinutes,
        python: tools.python,
        pipArguments: (...args) => moduleArguments('pip', ...args),
        hasIndex: hasIndex(parts.graph, engine),
        findLine,
        findPackage: (name) => {
            const found = lines().find(({ requirement, constraint }) => requirement.key === name && !constraint);
            return found && { file: found.file, line: found.line };
        },
    });
    const withLocation = withErrorLocation(withRetry, { lines, findLine });
    return {
        run: withEngineWarnings(engine.name === 'uv' ? withReadableSettings(withLocation) : withLocation, context.log, lines),
        workspace: context.workspace,
        env: indexContext.env,
        log: context.log,
        engine,
        index,
        options: (0,engine_options/* engineOptions */.ll)(engine, index),
        tools,
        python: target.python,
        sandbox: parts.sandbox,
        graph: parts.graph,
        pythonVersion: target.pythonVersion,
        metadataWheels: createMetadataWheelStore(context, wheelAccess),
        installUv: parts.installUv,
    };
}
/** Whether packages come from an index in all layers. */
function hasIndex({ files }, { toolOptions }) {
    return !toolOptions.includes('--no-index') && [...files.values()].every(({ text }) => !/^\s*--no-index\b/m.test(text));
}
/** An option with an index counts for all packages, so it is not the place of an error about one of them. */
const noRequirement = /^\s*(#|-i\b|-f\b|--(extra-)?index-url|--find-links)/;
function findLineOf({ files }, texts) {
    const contains = (line) => !noRequirement.test(line) && texts.every((text) => line.includes(text));
    for (const [file, { written, opaque }] of files) {
        const line = opaque ? 0 : written.split('\n').findIndex(contains) + 1;
        if (line > 0)
            return { file, line };
    }
    return undefined;
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/commands/compile-stale-layers.js
















const nothingToSave = () => Promise.resolve();
/** Compiles the stale layers, or restores their locks from the cache. Writes nothing to the workspace. */
async function compileStaleLayers(outside, inputs, project) {
    if (project.stale.length === 0)
        return { locks: new Map(), saveCaches: nothingToSave };
    rejectUnnamedHosts(filesOfEngines(outside.workspace, project.graph.files), {
        env: outside.env,
        credentialHosts: inputs.credentialHosts,
    });
    const context = await withTemporaryFolder(outside);
    logStaleLayers(context, project);
    const target = await inspectTarget(context, inputs);
    const cache = (0,cache_cache/* createCache */.V)({ log: context.log, mode: inputs.cache });
    const lockCache = openLockCache(context, inputs, { project, target, cache });
    const cachedLocks = await lockCache.get();
    if (cachedLocks !== undefined)
        return { locks: cachedLocks, saveCaches: nothingToSave };
    const install = async (engine) => await installEngine(context, engine, { target, cache });
    const [downloads, tools] = await Promise.all([
        restoreDownloads(context, inputs, { project, target, cache }),
        install(inputs.engine.name),
    ]);
    const installUv = async () => await install('uv');
    const texts = [...project.graph.files.values()].map(({ text }) => text);
    const locks = await withDeployKey(context, inputs.git, texts, async (withKey) => await resolveInSandbox(withKey, inputs, project, { target, downloads, tools, installUv }));
    return {
        locks,
        async saveCaches() {
            await Promise.all([lockCache.set(locks), downloads.save()]);
        },
    };
}
function logStaleLayers({ log }, { graph, stale }) {
    const reasons = stale.map(({ layer, detail }) => `${layer} (${detail})`);
    log.info(`${stale.length} of ${graph.layers.length} locks are stale: ${reasons.join('; ')}`);
}
async function inspectTarget(context, inputs) {
    const python = await (0,inspect_python/* inspectPython */.D)(context, inputs.python);
    return { python, pythonVersion: (0,expected_settings/* minorVersion */.K)(inputs.engine.pythonVersion) ?? python.minor };
}
function openLockCache(context, inputs, { project, target, cache }) {
    const { selection, joint, upgrade, engine, index } = inputs;
    const settings = { selection, joint, upgrade, engine, index };
    return createLockCache(context, cache, { project, settings, ...target, isCacheEnabled: inputs.cache !== 'off' });
}
async function restoreDownloads(context, { engine, index, git }, { project, target, cache }) {
    return await restoreDownloadCache(context, cache, {
        engine: engine.name,
        toolchain: [target.python.platform, `py${target.pythonVersion}`, ...project.expected.engine.split(' ')].join('-'),
        sources: [...project.graph.files.values()].map(({ text }) => text),
        hasCredentials: (0,access/* hasCredentials */.Lk)(context.env, index) || git.deployKey !== undefined || sendsVariables(project.graph.files, context.env),
    });
}
async function installEngine(context, engine, { target, cache }) {
    const lock = (0,tool_lock/* toolLockPath */.vi)(context, engine);
    return await (0,locked_tools/* installPythonTools */.n)(context, cache, { lock, python: target.python, name: tool_lock/* engineDistributions */.e7[engine] });
}
async function resolveInSandbox(context, inputs, project, toolchain) {
    const sandbox = await createSandbox(context, project.graph);
    const redirect = await redirectPackages(context.env, inputs);
    try {
        const resolveContext = createResolveContext(context, redirect.inputs, { ...toolchain, graph: project.graph, sandbox });
        const locks = await resolveAndStamp(resolveContext, inputs, project, context);
        await rejectChangedHashes(project.locks, locks, inputs.upgrade.packages);
        return locks;
    }
    finally {
        redirect.close();
        await sandbox.remove();
    }
}
/** The inputs with indexes in front of all others that lead uv to the own indexes of packages, and to no other. */
async function redirectPackages(env, inputs) {
    const { engine, index } = inputs;
    if (engine.name !== 'uv' || index.packageIndexes.size === 0)
        return { inputs, close: () => undefined };
    const { urls, close } = await serveRedirectIndex(index.packageIndexes);
    // The input replaces this variable, which must count as before.
    const ofEnv = (env.UV_INDEX ?? '').split(/\s+/).filter((each) => each !== '');
    const others = index.extraIndexUrls.length > 0 ? index.extraIndexUrls : ofEnv;
    return { inputs: { ...inputs, index: { ...index, extraIndexUrls: [...urls, ...others] } }, close };
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/commands/compile.js















/** `mode: compile` and `mode: upgrade`: compiles every stale lock, writes all new locks or none, and reports the changes. */
async function compile(outside, inputs) {
    await rejectMachineSettings(outside, inputs.engine.name);
    // The locks of several directories are written in one go.
    const directory = inputs.selection.folders === undefined ? inputs.selection.directory : '.';
    if (recoverInterruptedWrite(outside.workspace, directory) === 'finished')
        outside.log.warning('An earlier run did not finish writing the locks; its remaining locks were put in place');
    const project = await (0,inspect/* inspectRequirements */.L)(outside, inputs);
    const context = withSourceLocations(withoutCredentials(outside, project.credentials), project.graph);
    const compiled = await locatingErrors(project.graph, async () => await compileStaleLayers(context, inputs, project));
    const newLocks = selectChanged(compiled.locks, project.locks);
    const write = { workspace: context.workspace, directory, readTexts: collectReadTexts(project) };
    await writeLocksAtomically(write, newLocks);
    report(context, project, newLocks, inputs.joint);
    await compiled.saveCaches();
}
/** The compiled locks whose text differs from the existing one. An upgrade compiles all locks, and on most days finds nothing newer. */
function selectChanged(compiled, existing) {
    return new Map([...compiled].filter(([lock, text]) => existing.get(lock) !== text));
}
/** The text of every file and lock as it was read; undefined for a lock that does not exist. */
function collectReadTexts({ graph, locks }) {
    const texts = new Map();
    for (const [path, { written, origin }] of graph.files)
        if (origin === undefined && !(0,remote_file/* isRemote */.Vx)(path))
            texts.set(path, written);
    for (const lock of graph.layers.flatMap(requirements_layer/* lockFiles */.tY))
        texts.set(lock, locks.get(lock));
    return texts;
}
function report(context, project, newLocks, joint) {
    const { graph, locks, stale } = project;
    const { layers } = graph;
    const textBefore = (lock) => locks.get(lock) ?? '';
    context.setOutput('changed', newLocks.size > 0);
    const { diff, leftOut } = limitDiff(Object.fromEntries([...newLocks].map(([lock, text]) => [lock, (0,lock_diff/* diffLocks */.U)(textBefore(lock), text)])));
    context.setOutput('diff', diff);
    if (leftOut > 0)
        context.log.notice(`The output \`diff\` leaves out ${leftOut} changes, because a step can get only 100 kB. The log and the locks have all`);
    for (const [lock, text] of newLocks)
        context.log.info((0,summary/* formatLockChange */.Xf)(lock, textBefore(lock), text));
    for (const { feature, input, locks: losing } of findLostFeatures(locks, newLocks))
        context.log.warning(`${losing.join(', ')} no longer ${losing.length === 1 ? 'has' : 'have'} ${feature}, because \`${input}\` is not set. To keep them, set \`${input} = true\` in \`[tool.eleanor.requirements]\``);
    if (newLocks.size === 0)
        context.log.info(`All ${layers.length} locks are up to date.`);
    const currentLocks = new Map([...locks, ...newLocks]);
    const findAllDrift = (compared) => (0,joint_layers/* groupByAgreement */.BP)(compared, joint).flatMap((group) => (0,version_drift/* findDrift */.L)(group, currentLocks));
    const drift = findAllDrift(layers);
    context.setOutput('drift', drift);
    // Layers that the user named as independent may differ.
    const dependentLayers = layers.filter(({ name }) => !joint.independentLayers.includes(name));
    const unexpectedDrift = findAllDrift(dependentLayers);
    if (unexpectedDrift.length > 0)
        context.log.warning((0,summary/* formatDrift */.H3)(unexpectedDrift));
    context.summary.add((0,summary/* renderSummary */.Br)({ mode: 'compile', layers, stale, locks, newLocks, drift }));
}

// EXTERNAL MODULE: ./.work/compiled/shared/src/requirements/dependency-tree.js
var dependency_tree = __webpack_require__(75917);
;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/explain/lock-environment.js




/**
 * The environment in which a lock pins a version: that of this machine, with the Python and the platform that the lock was compiled
 * for, and with what the marker of the pin requires. Undefined if no lock pins it.
 */
function findPinEnvironment(locks, { name, version }, machine) {
    for (const lock of locks) {
        const pin = (0,requirements_pins/* listPins */.$r)(lock).find((each) => each.name === name && each.version === version);
        if (pin !== undefined)
            return withMarker(environmentOfLock(lock, machine), pin.marker);
    }
    return undefined;
}
function environmentOfLock(lock, machine) {
    const { python, platform = '' } = (0,stamp/* readStamp */.UL)(lock) ?? {};
    const ownPython = python === undefined || python === machine.python_version;
    return {
        ...machine,
        ...(ownPython ? {} : { python_version: python, python_full_version: `${python}.0` }),
        ...marker_overlap/* systems */.nV.find((_, index) => platformPatterns[index]?.test(platform)),
    };
}
/** Which values of `platform` mean a system of `systems`. A stamp of a lock for the machine itself has `linux-x64`. */
const platformPatterns = [/manylinux|musllinux|^linux$|unknown-linux/, /^macos|apple/, /^windows|msvc/];
/** Changes only what the marker compares, so that it holds. */
function withMarker(environment, marker) {
    if (marker === undefined || (0,markers/* evaluateMarker */.U)(marker, environment))
        return environment;
    const groups = [
        pythonVariables,
        systemVariables,
        ['implementation_name', 'platform_python_implementation'],
        ['platform_machine'],
    ];
    const compared = groups.filter((names) => names.some((name) => marker.includes(name))).flat();
    const candidates = (0,marker_overlap/* environmentsFor */.SL)(marker).map((each) => ({
        ...environment,
        ...Object.fromEntries(Object.entries(each).filter(([name]) => compared.includes(name))),
    }));
    return candidates.find((each) => (0,markers/* evaluateMarker */.U)(marker, each)) ?? environment;
}
const pythonVariables = ['python_version', 'python_full_version'];
const systemVariables = ['sys_platform', 'platform_system', 'os_name'];

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/explain/index-metadata.js



/**
 * Reads versions by name from standard input and prints the metadata that the index serves beside a file of each version, of a wheel for
 * this platform if possible. A version without such a file is looked up in the JSON API beside the simple index, which PyPI and the
 * usual proxies have. Source: PEP 658, PEP 714; PyPI, "JSON API".
 */
const index_metadata_program = `
import email.parser, hashlib, json
from pip._internal.models.wheel import Wheel
from pip._internal.utils.compatibility_tags import get_supported
from pip._vendor.packaging.markers import default_environment
from pip._vendor.packaging.version import Version
request = json.load(sys.stdin)
repository = PyPIRepository([], cache_dir=request['cacheDir'])
repository.finder._ignore_requires_python = True
supported = {str(tag) for tag in get_supported()}
def rank(link):
    fits = link.is_wheel and not supported.isdisjoint(Wheel(link.filename).get_formatted_file_tags())
    return (not fits, not link.is_wheel, link.filename)
def beside_file(candidates):
    for link in sorted({candidate.link for candidate in candidates}, key=rank):
        metadata = link.metadata_link()
        if metadata is None: continue
        response = repository.session.get(metadata.url)
        expected = (link.metadata_file_data.hashes or {}).get('sha256')
        if response.status_code != 200: continue
        if expected not in (None, hashlib.sha256(response.content).hexdigest()): continue
        headers = email.parser.Parser().parsestr(response.content.decode('utf-8'), headersonly=True)
        return {'name': headers['Name'], 'version': headers['Version'], 'requires_dist': headers.get_all('Requires-Dist') or []}
def from_json(name, version):
    for url in repository.finder.index_urls:
        base = url.rstrip('/').removesuffix('/simple')
        response = repository.session.get(f'{base}/pypi/{name}/{version}/json')
        if response.status_code != 200: continue
        try:
            info = response.json()['info']
            requires = info['requires_dist']
            if requires is not None: return {'name': info['name'], 'version': info['version'], 'requires_dist': requires}
        except (ValueError, KeyError, TypeError): continue
def metadata_of(name, version):
    candidates = [each for each in repository.find_all_candidates(name) if each.version == Version(version)]
    return beside_file(candidates) or from_json(name, version)
with repository.allow_all_wheels():
    found = {name: metadata_of(name, version) for name, version in request['pins'].items()}
environment = {key: str(value) for key, value in default_environment().items()}
print(json.dumps({'environment': environment, 'metadata': {name: each for name, each in found.items() if each}}))
`.trim();
/** Asks the index for the metadata of pinned versions. Packages for which it has none are left out. Downloads and builds nothing. */
async function fetchIndexMetadata(context, python, { pins, cacheDir }) {
    const output = await (0,runner/* runOk */.uO)(context.run, python, hashProgramArguments(index_metadata_program), {
        env: (0,sanitized_env/* sanitizePythonEnv */.X)(context.env).env,
        input: JSON.stringify({ pins, cacheDir }),
    });
    return JSON.parse(output);
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/explain/pin-metadata.js






/**
 * Fetches what the pinned packages require: first from the index, which needs no download and no build, then with
 * `pip install --dry-run --no-deps --report` for the others. A package that pip cannot build counts as one without requirements, with
 * a warning. `pins` is version or URL by name.
 */
async function fetchPinMetadata(context, python, pins) {
    const folder = await (0,external_node_fs_promises_.mkdtemp)((0,external_node_path_.join)((await context.privateDir()).path, 'compile-reqs-'));
    try {
        const ofIndex = [...pins].filter(([, version]) => !isUrl(version));
        const { environment, metadata } = await fetchIndexMetadata(context, python, {
            pins: Object.fromEntries(ofIndex),
            cacheDir: (0,external_node_path_.join)(folder, 'cache'),
        });
        const others = [...pins].filter(([name]) => metadata[name] === undefined);
        const built = await fetchWithPip(context, { python, folder }, others);
        const all = [...Object.values(metadata), ...built];
        return parseReport({ environment, install: all.map((each) => ({ is_direct: false, metadata: each })) });
    }
    finally {
        await (0,external_node_fs_promises_.rm)(folder, { recursive: true, force: true });
    }
}
/** One run of pip for all packages; if it fails, one for each, so that one build that fails hides no other package. */
async function fetchWithPip(context, pip, pins) {
    if (pins.length === 0)
        return [];
    const { metadata, problem } = await reportPins(context, pip, pins);
    if (metadata !== undefined)
        return metadata;
    const [[name, version] = ['', '']] = pins;
    if (pins.length > 1) {
        const each = [];
        for (const pin of pins)
            each.push(...(await fetchWithPip(context, pip, [pin])));
        return each;
    }
    context.log.warning(`The explanation does not show what ${name} requires, because pip could not read its metadata: ${problem}`);
    return [{ name, version: isUrl(version) ? '' : version }];
}
async function reportPins({ run, env }, { python, folder }, pins) {
    const requirements = (0,external_node_path_.join)(folder, 'pins.txt');
    const report = (0,external_node_path_.join)(folder, 'report.json');
    await (0,external_node_fs_promises_.writeFile)(requirements, pins.map(([name, version]) => pin_metadata_formatPin(name, version)).join(''));
    const args = reportArguments(requirements, report, '--no-deps', '--ignore-requires-python', '--quiet');
    const { code, stderr, stdout } = await run(python, args, { env: (0,sanitized_env/* sanitizePythonEnv */.X)(env).env });
    if (code !== 0)
        return { metadata: undefined, problem: pipReason(`${stdout}\n${stderr}`) };
    const { install } = JSON.parse(await (0,external_node_fs_promises_.readFile)(report, 'utf8'));
    return { metadata: install.map(({ metadata }) => metadata), problem: '' };
}
/** The first error of pip, without the address of a file, which may hold credentials. */
function pipReason(output) {
    const reason = /^\s*(?:ERROR|error): (.*\S)/m.exec(output)?.[1] ?? (0,runner/* lastLine */.fM)(output).trim();
    return reason.replaceAll(/\S+:\/\/\S+/g, (url) => url.replace(/\/\/[^/@]*@/, '//'));
}
function isUrl(version) {
    return version.includes('/');
}
function pin_metadata_formatPin(name, version) {
    return isUrl(version) ? `${name} @ ${version}\n` : `${name}==${version}\n`;
}

;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/explain/requesting-lines.js



/**
 * Finds the source lines that require or constrain a package, and formats them with their layers as aligned columns, file by file. A
 * lock that a layer includes is replaced by the sources that it was compiled from.
 */
async function findRequestingLines(name, { graph, layers, resolution }) {
    const lines = new Map();
    for (const layer of layers) {
        const direct = await collectLines(graph, [layer, ...layersOfIncludedLocks(layer, graph)]);
        for (const requirement of direct.filter((each) => leadsTo(each, name, resolution))) {
            const key = lineKey(requirement);
            const line = lines.get(key) ?? { direct: requirement, layers: [] };
            line.layers.push(layer.name);
            lines.set(key, line);
        }
    }
    return alignColumns([...lines.values()].map((line) => [
        formatLocation(line.direct),
        requesting_lines_formatRequirement(line.direct, name),
        line.layers.join(', '),
    ]));
}
/** The layers whose locks a layer includes with `-r`, also through other files and locks. */
function layersOfIncludedLocks({ source }, { layers, files }) {
    const found = new Set();
    const visited = new Set();
    const visit = (path) => {
        if (visited.has(path))
            return;
        visited.add(path);
        const required = files.get(path)?.includes.filter(({ kind }) => kind === 'requirement') ?? [];
        for (const include of required) {
            const layer = layers.find(({ lock }) => lock === include.path);
            if (layer !== undefined)
                found.add(layer);
            visit(layer?.source ?? include.path);
        }
    };
    visit(source);
    return [...found];
}
function leadsTo({ requirement, constraint }, name, resolution) {
    if (requirement.marker !== undefined && !(0,markers/* evaluateMarker */.U)(requirement.marker, resolution.environment))
        return false;
    if (requirement.key === name)
        return true;
    return !constraint && dependencyClosure([requirement], resolution).has(name);
}
function requesting_lines_formatRequirement({ requirement, constraint }, name) {
    const extras = requirement.extras.length === 0 ? '' : `[${requirement.extras.join(',')}]`;
    const text = `${constraint ? '-c ' : ''}${requirement.name}${extras}${requirement.specifier}`;
    return requirement.key === name ? text : `${text} (through it)`;
}
function alignColumns(rows) {
    const width = (column) => Math.max(0, ...rows.map((row) => row[column].length));
    return rows.map(([first, second, third]) => `${first.padEnd(width(0))}  ${second.padEnd(width(1))}  ${third}`);
}

// EXTERNAL MODULE: ./.work/compiled/action-compile-reqs/src/staleness/unpinned-packages.js
var unpinned_packages = __webpack_require__(68225);
;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/commands/explain.js



















/**
 * `mode: explain`: shows for each package who requires it and with which range, over all layers, as `pipdeptree --reverse` does, and
 * the source lines that the branches start from. Writes nothing.
 */
async function explain(outside, inputs) {
    const project = await (0,inspect/* inspectRequirements */.L)(outside, inputs);
    const known = withSourceLocations(withoutCredentials(outside, project.credentials), project.graph);
    const context = await withTemporaryFolder(known);
    context.setOutput('changed', false);
    warnIfStale(context, project);
    const groups = groupAgreeingLayers(project.graph.layers, project.locks);
    (0,unpinned_packages/* rejectUnpinnedPackages */.A)('packages', inputs.packages, groups.map(({ pins }) => pins));
    const python = await installPip(context, inputs);
    const pins = new Map([...project.locks].map(([lock, text]) => [lock, { text }]));
    rejectUnnamedHosts(pins, { env: context.env, credentialHosts: inputs.credentialHosts });
    const explanations = await withDeployKey(context, inputs.git, project.locks.values(), async (withKey) => {
        const env = { ...(0,child_env/* envForProject */.q8)(withKey.env), ...usedToken(pins, context.env) };
        const pipContext = (0,access/* withIndexEnv */.sM)({ ...withKey, env }, context.workspace, inputs.index);
        const fetchMetadata = async (group) => await fetchPinMetadata(pipContext, python, group.pins);
        return await explainGroups(inputs.packages, { graph: project.graph, locks: project.locks, groups, fetchMetadata });
    });
    explain_report(context, inputs.packages, explanations);
}
/** One text for each package and each group of layers that pins it. */
async function explainGroups(names, { graph, locks, groups, fetchMetadata }) {
    const explanations = [];
    for (const group of groups) {
        const packages = names.filter((name) => group.pins.has(name));
        if (packages.length === 0)
            continue;
        const heading = groups.length === 1 ? undefined : `In ${group.layers.map(({ name }) => name).join(', ')}:`;
        const fetched = await fetchMetadata(group);
        const texts = group.layers.map(({ lock }) => locks.get(lock) ?? '');
        for (const name of packages) {
            const pin = { name, version: group.pins.get(name) ?? '' };
            const environment = findPinEnvironment(texts, pin, fetched.environment) ?? fetched.environment;
            const resolution = { ...fetched, environment };
            const tree = (0,dependency_tree/* renderReverseTree */.v)(name, resolution.packages, resolution.environment);
            const lines = await findRequestingLines(name, { graph, layers: group.layers, resolution });
            explanations.push([...(heading === undefined ? [] : [heading]), ...tree, '', ...lines].join('\n'));
        }
    }
    return explanations;
}
function warnIfStale({ log }, { stale }) {
    if (stale.length === 0)
        return;
    log.warning(`The explanation uses stale locks: ${stale.map(({ lock }) => lock).join(', ')}`);
}
/**
 * Puts each layer into the first group whose pins agree with its own. There is one group if all layers agree and no universal lock
 * pins a package more than once.
 */
function groupAgreeingLayers(layers, locks) {
    const groups = [];
    const sets = layers.flatMap((layer) => pinSets(locks.get(layer.lock) ?? '').map((pins) => ({ layer, pins })));
    for (const { layer, pins } of sets) {
        const agrees = (group) => [...pins].every(([name, version]) => (group.pins.get(name) ?? version) === version);
        const group = groups.find(agrees);
        if (group === undefined) {
            groups.push({ layers: [layer], pins: new Map(pins) });
        }
        else {
            if (!group.layers.includes(layer))
                group.layers.push(layer);
            for (const [name, version] of pins)
                group.pins.set(name, version);
        }
    }
    return groups;
}
/** The pins of a lock as sets of one version per package, so that each pin is in a set. */
function pinSets(lock) {
    const packages = [...Map.groupBy((0,requirements_pins/* listPins */.$r)(lock), ({ name }) => name).values()];
    const count = Math.max(1, ...packages.map((pins) => pins.length));
    return Array.from({ length: count }, (_, index) => {
        const pins = packages.flatMap((forks) => forks[index] ?? forks.at(-1) ?? []);
        return new Map(pins.map(({ name, version }) => [name, version]));
    });
}
/** Installs a current pip, whatever the engine: the one that the locked pip-tools use. Returns its interpreter. */
async function installPip(context, { python, cache }) {
    const tools = await (0,locked_tools/* installPythonTools */.n)(context, (0,cache_cache/* createCache */.V)({ log: context.log, mode: cache }), {
        lock: (0,tool_lock/* toolLockPath */.vi)(context, 'pip-compile'),
        python: await (0,inspect_python/* inspectPython */.D)(context, python),
        name: tool_lock/* engineDistributions */.e7['pip-compile'],
    });
    return tools.python;
}
function explain_report(context, packages, explanations) {
    for (const explanation of explanations)
        context.log.info(`${explanation}\n`);
    context.setOutput('explanation', explanations.join('\n\n'));
    const blocks = explanations.map((explanation) => (0,markdown/* renderCodeBlock */.XD)(explanation));
    context.summary.add(`## Who requires ${packages.join(', ')}?\n\n${blocks.join('\n\n')}`);
}

// EXTERNAL MODULE: ./.work/compiled/action-compile-reqs/src/inputs/read-inputs.js + 14 modules
var read_inputs = __webpack_require__(30569);
;// CONCATENATED MODULE: ./.work/compiled/action-compile-reqs/src/run.js







/** Reads the inputs and runs the mode that they name. */
async function compileRequirements(context) {
    const given = await (0,read_inputs/* readCompileInputs */.Z)(context);
    // A source distribution runs its build backend when it is resolved.
    if (given.mode !== 'check')
        (0,hidden_env/* hideStepVariables */.QT)(context.temp);
    (0,access/* maskCredentials */.Bs)(context, given.index);
    const inputs = { ...given, git: validateGitAccess(context, given.git) };
    if (inputs.mode === 'check')
        await check(context, inputs);
    else if (inputs.mode === 'explain')
        await explain(context, inputs);
    else
        await compile(context, inputs);
}


/***/ }),

/***/ 94706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ runTasks)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);

/**
 * Runs tasks in parallel, each as soon as the tasks that it depends on have succeeded. Returns the outcomes by name, in the order of the
 * list. If the others may not continue after an error, no further task starts and the error is thrown once the running ones have ended.
 */
async function runTasks(tasks, { limit = (0,node_os__WEBPACK_IMPORTED_MODULE_0__.availableParallelism)(), mayContinueAfter = () => false } = {}) {
    const order = tasks.map(({ name }) => name);
    const names = new Set(order);
    const pending = new Set(tasks);
    const running = new Set();
    const outcomes = new Map();
    const fatal = [];
    const dependencies = (task) => task.dependsOn.filter((name) => name !== task.name && names.has(name));
    const isReady = (task) => dependencies(task).every((name) => outcomes.get(name)?.state === 'succeeded');
    const findFailedDependency = (task) => dependencies(task).find((name) => ['failed', 'skipped'].includes(outcomes.get(name)?.state ?? ''));
    const start = (task) => {
        pending.delete(task);
        const run = task
            .run()
            .then((result) => void outcomes.set(task.name, { state: 'succeeded', result }))
            .catch((error) => {
            outcomes.set(task.name, { state: 'failed', error });
            if (!mayContinueAfter(error))
                fatal.push(error);
        })
            .finally(() => running.delete(run));
        running.add(run);
    };
    const skip = (task, failedDependency) => {
        pending.delete(task);
        outcomes.set(task.name, { state: 'skipped', failedDependency });
    };
    const skipBlockedTasks = () => {
        for (const task of pending) {
            const failedDependency = findFailedDependency(task);
            if (failedDependency !== undefined)
                skip(task, failedDependency);
        }
    };
    while (pending.size > 0 || running.size > 0) {
        skipBlockedTasks();
        for (const task of [...pending].filter(isReady))
            if (fatal.length === 0 && running.size < limit)
                start(task);
        if (running.size > 0)
            await Promise.race(running);
        else if (fatal.length > 0 || ![...pending].some(findFailedDependency))
            break;
    }
    if (fatal.length > 0)
        throw fatal[0];
    return new Map([...outcomes].sort(([a], [b]) => order.indexOf(a) - order.indexOf(b)));
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

/***/ 86946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ withRetry)
/* harmony export */ });
/* harmony import */ var _concurrency_sleep_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59759);

/**
 * Runs `work` until it succeeds, fails permanently, or has used its retries. Then the last error is thrown unchanged. `attempt` counts
 * from 0; `previous` is the error of the attempt before, undefined in the first one. Work that creates something must first check whether it
 * exists when `attempt` is not 0: the previous attempt may have succeeded although its response was lost.
 */
async function withRetry(policy, work) {
    let previous;
    for (let attempt = 0;; attempt++) {
        try {
            return await work(attempt, previous);
        }
        catch (error) {
            previous = error;
            policy.signal.throwIfAborted();
            const planned = policy.delaysMs[attempt];
            if (planned === undefined || !policy.isTransient(error))
                throw error;
            const delayMs = policy.retryAfterMs?.(error) ?? planned;
            policy.onRetry?.(error, delayMs);
            await (0,_concurrency_sleep_js__WEBPACK_IMPORTED_MODULE_0__/* .sleep */ .y)(delayMs, policy.signal);
        }
    }
}


/***/ }),

/***/ 21956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DW: () => (/* binding */ rejectInvalidHostKeys),
/* harmony export */   vS: () => (/* binding */ renderKnownHosts)
/* harmony export */ });
/* unused harmony export findKnownHostsProblem */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75689);

/**
 * Host keys of github.com. Source: GitHub Docs "GitHub's SSH key fingerprints" and https://api.github.com/meta; a test compares their
 * SHA-256 fingerprints (`ssh-keygen -lf`). The last one was exposed and replaced on 2023-03-24; it is marked as revoked, so that SSH
 * rejects it even if another file still lists it.
 */
const githubHostKeys = [
    'github.com ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIOMqqnkVzrm0SdG6UOoqKLsabgH5C9okWi0dh2l9GKJl',
    'github.com ecdsa-sha2-nistp256 AAAAE2VjZHNhLXNoYTItbmlzdHAyNTYAAAAIbmlzdHAyNTYAAABBBEmKSENjQEezOmxkZMy7opKgwFB9nkt5YRrYMjNuG5N87uRgg6CLrbo5wAdT/y6v0mKV0U2w0WZ2YB/++Tpockg=',
    'github.com ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABgQCj7ndNxQowgcQnjshcLrqPEiiphnt+VTTvDP6mHBL9j1aNUkY4Ue1gvwnGLVlOhGeYrnZaMgRK6+PKCUXaDbC7qtbW8gIkhL7aGCsOr/C56SJMy/BCZfxd1nWzAOxSDPgVsmerOBYfNqltV9/hWCqBywINIR+5dIg6JTJ72pcEpEjcYgXkE2YEFXV1JHnsKgbLWNlhScqb2UmyRkQyytRLtL+38TGxkxCflmO+5Z8CSSNY7GidjMIZ7Q4zMjA2n1nGrlTDkzwDCsw+wqFPGQA179cnfGWOWRVruj16z6XyvxvjJwbz0wQZ75XK5tKSb7FNyeIEs4TT4jk+S4dhPeAUC5y+bDYirYgM4GC7uEnztnZyaVWQ7B381AK4Qdrwt51ZqExKbQpTUNn+EjqoTwvqNj4kqx5QUCI0ThS/YkOxJCXmPUWZbhjpCg56i+2aB6CmK2JGhn57K5mj0MNdBXA4/WnwH6XoPWJzK5Nyu2zB3nAZp+S5hpQs+p1vN1/wsjk=',
    '@revoked github.com ssh-rsa AAAAB3NzaC1yc2EAAAABIwAAAQEAq2A7hRGmdnm9tUDbO9IDSwBK6TbQa+PXYPCPy6rbTrTtw7PHkccKrpp0yVhp5HdEIcKr6pLlVDBfOLX9QUsyCOV0wzfjIJNlGEYsdlLJizHhbn2mUjvSAHQqZETYP81eFzLQNnPHt4EVVUh7VfDESU84KezmD5QlWpXLmvU31/yMf+Se8xhHTvKSCZIFImWwoG6mbUoWf9nzpIoaSjB+weqqUUmpaaasXVal72J+UX2B+2RPW3RcT0eOzQgqlJL3RKrTJvdsjE3JEAvGq3lGHSZXy28G3skua2SmVi/w4yCE6gbODqnTWlg7+wC604ydGXA8VJiS5ap43JXiUFFAaQ==',
];
/** The text of a known_hosts file with the keys of github.com and further lines. Source of the format: sshd(8). */
function renderKnownHosts(lines) {
    return [...githubHostKeys, ...lines, ''].join('\n');
}
/** Says what is wrong with a line of `known-hosts`, or returns undefined. */
function findKnownHostsProblem(line) {
    const fields = line.split(/\s+/);
    const [hosts = '', type = '', key = ''] = withoutMarker(fields);
    if (/^(?:SHA256|MD5):/.test(key) || /^(?:SHA256|MD5):/.test(type))
        return 'is a fingerprint, not a key';
    if (hosts === '' || !/^(?:ssh-|ecdsa-|sk-)/.test(type))
        return 'does not read `<host> <type> <key>`';
    // A key begins with its type, after four bytes of length.
    const typeInKey = Buffer.from(key, 'base64')
        .subarray(4, 4 + type.length)
        .toString('latin1');
    return typeInKey === type ? undefined : 'has a damaged key';
}
/** Rejects lines of the input `known-hosts` with which SSH would trust no server. */
function rejectInvalidHostKeys(lines) {
    for (const line of lines) {
        const problem = findKnownHostsProblem(line);
        if (problem !== undefined)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputValueError */ .uH('known-hosts', `has a line that ${problem}: ${line.slice(0, 80)}`, {
                fix: 'Use lines of a known_hosts file whose keys you have verified',
            });
    }
}
function withoutMarker(fields) {
    return fields[0]?.startsWith('@') === true ? fields.slice(1) : fields;
}


/***/ }),

/***/ 82340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ keyErrorsFor),
  l: () => (/* binding */ normalizeKey)
});

// EXTERNAL MODULE: ./.work/compiled/shared/src/errors.js
var errors = __webpack_require__(75689);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./.work/compiled/shared/src/ssh/unwrap-key.js
/** The first byte of a key in DER. Source: X.690, 8.9. */
const derSequence = 0x30;
const openSshMagic = 'openssh-key-v1\0';
/** Layers of base64 that are taken off. */
const maxLayers = 3;
/**
 * Takes off what was put around a key file: quotes, and base64 of the whole file, also twice. Bytes of a key alone, such as those of
 * `openssl … -outform DER`, become PEM text. Any other text is returned unchanged.
 */
function unwrapKey(given) {
    let text = given;
    for (let count = 0; count < maxLayers; count++) {
        const decoded = decodeBase64(withoutQuotes(text));
        if (decoded === undefined)
            return given;
        const pem = pemOf(decoded);
        if (pem !== undefined)
            return pem;
        text = decoded.toString('latin1');
        if (/-----BEGIN |^PuTTY-User-Key-File/.test(text))
            return text;
    }
    return given;
}
/** Quotes stay around other texts, such as JSON, whose escapes are resolved later. */
function withoutQuotes(text) {
    return /^\s*(["'])([^"']*)\1\s*$/.exec(text)?.[2] ?? text;
}
/** Undefined for a text that is not base64, and for one that has only words. */
function decodeBase64(text) {
    const isBase64 = /^[A-Za-z0-9+/_\s-]+={0,2}\s*$/.test(text);
    return isBase64 && !text.includes('-----') ? Buffer.from(text, 'base64') : undefined;
}
function pemOf(bytes) {
    if (bytes.toString('latin1', 0, openSshMagic.length) === openSshMagic)
        return toPem('OPENSSH PRIVATE KEY', bytes);
    const label = bytes[0] === derSequence ? labelOf(bytes) : undefined;
    return label === undefined ? undefined : toPem(label, bytes);
}
/**
 * The label of the PEM form of a key in DER. Its first field is the version; the second one shows the format: an integer (RSA), an
 * octet string (elliptic curve), or a sequence (PKCS #8). Source: RFC 8017, A.1.2; RFC 5915; RFC 5958.
 */
function labelOf(bytes) {
    const length = bytes[1] ?? 0;
    const fields = bytes.subarray(length < 0x80 ? 2 : 2 + length - 0x80);
    if (fields[0] !== 0x02 || fields[1] !== 1)
        return undefined;
    const labels = new Map([
        [0x02, 'RSA PRIVATE KEY'],
        [0x04, 'EC PRIVATE KEY'],
        [derSequence, 'PRIVATE KEY'],
    ]);
    return labels.get(fields[3] ?? 0);
}
/** Writes bytes as PEM text. Source: RFC 7468, section 3. */
function toPem(label, bytes) {
    const lines = bytes.toString('base64').match(/.{1,64}/g) ?? [];
    return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ''].join('\n');
}

;// CONCATENATED MODULE: ./.work/compiled/shared/src/ssh/openssh-key.js


/** Curves of the ECDSA keys of OpenSSH, by OpenSSL's names. Source: RFC 5656, section 10.1. */
const curves = ['prime256v1', 'secp384r1', 'secp521r1'];
/**
 * Returns a key of any PEM format but OpenSSH's own in a form that every version of OpenSSH reads. An ed25519 key in PKCS #8 is converted,
 * because versions before 9.6 read it in their own format only; whether DSA is read, OpenSSH decides. Returns undefined for a damaged key.
 */
function toOpenSshForm(pem) {
    const key = parseKey(pem);
    if (key === undefined)
        return undefined;
    const { asymmetricKeyType: type = '', asymmetricKeyDetails: { namedCurve } = {} } = key;
    if (type === 'ed25519')
        return { pem: convertEd25519(key) };
    if (type === 'rsa' || type === 'dsa')
        return { pem };
    // A key may have the parameters of its curve in full instead of its name, which OpenSSH reads as well.
    if (type === 'ec' && (namedCurve === undefined || curves.includes(namedCurve)))
        return { pem };
    return { unsupportedType: namedCurve ?? type };
}
function parseKey(pem) {
    try {
        return (0,external_node_crypto_.createPrivateKey)(pem);
    }
    catch {
        // The error of the parser may contain a part of the key.
        return undefined;
    }
}
/** Source: OpenSSH, PROTOCOL.key; RFC 8709, section 4. */
function convertEd25519(key) {
    const { d = '', x = '' } = key.export({ format: 'jwk' });
    const [secret, point] = [Buffer.from(d, 'base64url'), Buffer.from(x, 'base64url')];
    const [none, noOptions, noComment] = [field(Buffer.from('none')), field(Buffer.alloc(0)), field(Buffer.alloc(0))];
    const publicKey = Buffer.concat([field(Buffer.from('ssh-ed25519')), field(point)]);
    // Two equal numbers, by which a reader sees that it decrypted what follows.
    const check = Buffer.alloc(8);
    const fields = Buffer.concat([check, publicKey, field(Buffer.concat([secret, point])), noComment]);
    const padding = Buffer.from([1, 2, 3, 4, 5, 6, 7].slice(0, (8 - (fields.length % 8)) % 8));
    const head = [Buffer.from('openssh-key-v1\0'), none, none, noOptions, Buffer.from('00000001', 'hex'), field(publicKey)];
    return toPem('OPENSSH PRIVATE KEY', Buffer.concat([...head, field(Buffer.concat([fields, padding]))]));
}
/** A text or number of the SSH protocol, after its length. Source: RFC 4251, section 5. */
function field(bytes) {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(bytes.length);
    return Buffer.concat([length, bytes]);
}

;// CONCATENATED MODULE: ./.work/compiled/shared/src/ssh/normalize-key.js



const pemBlock = /-----BEGIN ([A-Z0-9 ]+)-----([\s\S]*?)-----END \1-----/g;
const privateLabels = /^(?:(?:OPENSSH|RSA|EC|DSA) )?PRIVATE KEY$/;
/**
 * Returns a private key in a form that `ssh-add` reads: LF lines, no indentation, one final newline. Keys that were pasted with CRLF,
 * surrounding spaces or quotes, literal `\n` or on one line, or encoded in base64 as a whole, are repaired, and headers are dropped.
 * Anything but a single private key that OpenSSH reads without a passphrase is rejected with the name of the mistake. `subject` begins
 * the error, which never contains the key; `oneEach` says where several keys belong. Source of the formats: RFC 7468 and OpenSSH's
 * PROTOCOL.key.
 */
function normalizeKey(given, subject, oneEach = 'Give only one private key') {
    const keyError = keyErrorsFor(subject);
    const text = unwrapKey(given.replace(/^\uFEFF/, ''))
        .replaceAll(/\\r\\n|\\n/g, '\n')
        .replaceAll('\r', '\n')
        .trim();
    if (text === '')
        throw keyError('is empty', 'Check the name of the secret: a missing secret is empty');
    // The parameters of a curve stand before a key of `openssl ecparam -genkey`; the key names its curve itself.
    const blocks = [...text.matchAll(pemBlock)].filter(([, label = '']) => !label.endsWith('PARAMETERS'));
    const [block] = blocks;
    if (block === undefined)
        throw keyError(...describeWithoutBlock(text));
    if (blocks.length > 1)
        throw keyError('holds more than one key or certificate', oneEach);
    const [, label = '', body = ''] = block;
    if (label === 'ENCRYPTED PRIVATE KEY' || /^\s*(?:Proc-Type|DEK-Info):/m.test(body))
        throw keyError(...hasPassphrase);
    if (!privateLabels.test(label))
        throw keyError(`holds a ${label.toLowerCase()}`, label.includes('PUBLIC') ? givePrivateKey : 'Give the private key');
    const base64 = withoutHeaders(body).replaceAll(/\s/g, '');
    if (base64 === '' || !/^[A-Za-z0-9+/]+={0,2}$/.test(base64) || base64.length % 4 !== 0)
        throw keyError('is damaged: the text between its BEGIN and END lines is not base64', copyAgain);
    const bytes = Buffer.from(base64, 'base64');
    const pem = toPem(label, bytes);
    if (!label.startsWith('OPENSSH'))
        return convertToOpenSsh(pem, keyError);
    checkOpenSsh(bytes, keyError, oneEach);
    return pem;
}
/** Drops headers such as `Comment: me@host`, with which OpenSSH does not read a key. Source: RFC 1421, 4.4; RFC 4716, 3.3. */
function withoutHeaders(body) {
    const lines = body.split('\n').map((line) => line.trim());
    const isHeader = (line, index) => /^[\w-]+:/.test(line) || lines[index - 1]?.endsWith('\\') === true;
    return lines.filter((line, index) => !isHeader(line, index)).join('\n');
}
function convertToOpenSsh(pem, keyError) {
    const form = toOpenSshForm(pem);
    if (form === undefined)
        throw keyError('is damaged: it is not a key in PEM format', copyAgain);
    if ('pem' in form)
        return form.pem;
    throw keyError(`is a key of the type ${form.unsupportedType}, which OpenSSH does not read`, createKey);
}
/** Creates the errors about one key; `subject` begins each of them. */
function keyErrorsFor(subject) {
    return (problem, fix) => new errors/* UserError */.yo(`${subject} ${problem}`, { fix });
}
const givePrivateKey = 'Give the private key: the file without `.pub`';
const copyAgain = 'Copy the whole file again, for example with `gh secret set DEPLOY_KEY < key`';
const createKey = "Create a new deploy key: `ssh-keygen -t ed25519 -N '' -f deploy_key`";
const hasPassphrase = [
    'is protected by a passphrase, which nobody can enter here',
    "Create a deploy key without one: `ssh-keygen -t ed25519 -N '' -f deploy_key`",
];
function describeWithoutBlock(text) {
    if (/^(?:ssh-|ecdsa-sha2-|sk-)\S+ +[A-Za-z0-9+/]/.test(text) || text.includes('BEGIN SSH2 PUBLIC KEY'))
        return ['is a public key', givePrivateKey];
    if (text.startsWith('PuTTY-User-Key-File'))
        return ["is in PuTTY's format", 'Convert it: `puttygen key.ppk -O private-openssh -o key`'];
    if (text.includes('BEGIN SSH2 ENCRYPTED PRIVATE KEY'))
        return ["is in SSH.COM's format", 'Convert it: `ssh-keygen -i -f key > deploy_key`'];
    if (text.includes('-----BEGIN'))
        return ['is cut off: its END line is missing', copyAgain];
    return ['is not a private key: it has no line `-----BEGIN … PRIVATE KEY-----`', copyAgain];
}
/** Format: `openssh-key-v1` and a zero byte, then length-prefixed strings (cipher, key derivation, its options), then the number of keys. */
function checkOpenSsh(bytes, keyError, oneEach) {
    const magic = 'openssh-key-v1\0';
    let offset = magic.length;
    const readString = () => {
        const end = offset + 4 + bytes.readUInt32BE(offset);
        const value = bytes.subarray(offset + 4, end).toString('latin1');
        offset = end;
        return value;
    };
    try {
        if (bytes.subarray(0, magic.length).toString('latin1') !== magic)
            throw new RangeError('no magic');
        const [cipher] = [readString(), readString(), readString()];
        if (cipher !== 'none')
            throw keyError(...hasPassphrase);
        if (bytes.readUInt32BE(offset) !== 1)
            throw keyError('holds more than one key', oneEach);
        offset += 4;
        const [publicKey] = [readString(), readString()];
        if (offset !== bytes.length || publicKey === '')
            throw new RangeError('lengths do not fit');
    }
    catch (error) {
        if (error instanceof RangeError)
            throw keyError('is damaged: it is not an OpenSSH key', copyAgain);
        throw error;
    }
}


/***/ }),

/***/ 49523:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ startSshAgent)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75689);
/* harmony import */ var _normalize_key_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82340);



/** The longest time that a job runs on GitHub. Source: GitHub "Actions limits", job execution time. */
const longestJobSeconds = 6 * 3600;
/**
 * Starts an agent in the private folder and passes it the key through standard input, so that the key is never in a file. The address
 * is not exported. `stop` ends the agent. If this process dies first, `post` ends it by the file `agent-<number>.pid`, and the agent
 * drops the key after its lifetime, six hours.
 */
async function startSshAgent(context, key, number, lifetimeSeconds = longestJobSeconds) {
    const folder = await context.privateDir();
    const socket = `agent-${number}.sock`;
    // No provider exists at that path. It makes the folder part of the command line, by which `post` recognizes the process as this agent.
    const args = ['-D', '-a', socket, '-P', (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder.path, 'none')];
    const { ended, pid } = await startProcess(context, args, folder.path);
    const stop = async () => {
        terminate(pid);
        await ended;
    };
    try {
        await folder.write(`agent-${number}.pid`, String(pid));
        const env = { ...context.env, SSH_AUTH_SOCK: socket, SSH_ASKPASS_REQUIRE: 'never' };
        const options = { cwd: folder.path, env, timeoutMs: 10_000 };
        const added = await context.run('ssh-add', ['-q', '-t', String(lifetimeSeconds), '-'], { ...options, input: key });
        if (added.code !== 0)
            throw (0,_normalize_key_js__WEBPACK_IMPORTED_MODULE_2__/* .keyErrorsFor */ .c)('A deploy key')('cannot be read by OpenSSH', "Create a new deploy key: `ssh-keygen -t ed25519 -N '' -f deploy_key`");
        const listed = await context.run('ssh-add', ['-l'], options);
        const [, fingerprint = '', type = ''] = /^\d+ (\S+) .*(\(\S+\))$/m.exec(listed.stdout) ?? [];
        return { folder: folder.path, socket, key: `${fingerprint} ${type}`, stop };
    }
    catch (error) {
        await stop();
        throw error;
    }
}
/** Starts an agent. Resolves with its process id once it listens, which its first lines report. */
async function startProcess({ run }, args, cwd) {
    const listening = Promise.withResolvers();
    const onLine = (line) => {
        const pid = /Agent pid (\d+)/.exec(line)?.[1];
        if (pid !== undefined)
            listening.resolve(Number(pid));
    };
    const ended = run('ssh-agent', args, { cwd, onLine }).then(({ stderr }) => listening.reject(new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('ssh-agent exited immediately', { why: stderr.trim() })), (error) => listening.reject(error));
    return { ended, pid: await listening.promise };
}
function terminate(pid) {
    try {
        process.kill(pid, 'SIGTERM');
    }
    catch (error) {
        // ESRCH: it has already exited, such as after a cancellation.
        if (error.code !== 'ESRCH')
            throw error;
    }
}


/***/ })

};
