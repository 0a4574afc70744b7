import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 995:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _shared_context_post_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(397);
/* harmony import */ var _publish_remove_push_references_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(401);


await (0,_shared_context_post_js__WEBPACK_IMPORTED_MODULE_0__/* .runPost */ .a)(process.env, _publish_remove_push_references_js__WEBPACK_IMPORTED_MODULE_1__/* .removePushReferences */ .t);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  t: () => (/* binding */ removePushReferences)
});

// UNUSED EXPORTS: pushReferencesState

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(598);
;// CONCATENATED MODULE: ./.work/compiled/shared/src/log/stdout-writer.js

const newline = 10;
/** Creates an output over a stream. Each block has a new random token, which no child process can guess or read in the log of an earlier one. */
function createStdoutWriter(stream, createToken = external_node_crypto_.randomUUID) {
    /** The token of the open block. */
    let token;
    let isInLine = false;
    return {
        writeUntrusted(text) {
            if (text.length === 0)
                return true;
            if (token === undefined) {
                token = createToken();
                stream.write(`::stop-commands::${token}\n`);
            }
            isInLine = typeof text === 'string' ? !text.endsWith('\n') : text.at(-1) !== newline;
            return stream.write(text);
        },
        resumeCommands() {
            if (isInLine)
                stream.write('\n');
            if (token !== undefined)
                stream.write(`::${token}::\n`);
            isInLine = false;
            token = undefined;
        },
        async drained() {
            await new Promise((resolve) => (stream.once === undefined ? resolve() : void stream.once('drain', resolve)));
        },
    };
}

;// CONCATENATED MODULE: external "node:child_process"
const external_node_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
;// CONCATENATED MODULE: ./.work/compiled/shared/src/errors.js
/**
 * A problem that the user of the action can fix: a wrong input, a missing file, a failing tool.
 * Anything else that is thrown counts as a bug of the action and is shown with its stack.
 */
class errors_UserError extends Error {
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
class InvalidInputError extends errors_UserError {
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
class CancelledError extends (/* unused pure expression or super */ null && (Error)) {
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
    return new errors_UserError(what, { why: messageOf(error), fix: 'Free up disk space and run again' });
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

;// CONCATENATED MODULE: ./.work/compiled/shared/src/process/child-env.js
/** Inputs, tokens and the files through which a step sends commands to the runner. Source: GitHub "Workflow commands", environment files. */
const stepVariable = /^(INPUT_|STATE_|ACTIONS_)|^GITHUB_(OUTPUT|STATE|ENV|PATH|STEP_SUMMARY|TOKEN)$/;
/** Whether a variable belongs to this step alone, and must not be seen by programs of the project. */
function isStepVariable(name) {
    return stepVariable.test(name);
}
/**
 * The environment for programs of the project, such as hooks, build backends and apps: that of the job, without the variables of this
 * step. Inputs hold keys, and a program that writes to the runner's files sets the outputs and variables of other steps.
 */
function envForProject(env) {
    return Object.fromEntries(Object.entries(env).filter(([name]) => !isStepVariable(name)));
}
/**
 * The environment for a command that an input names: that of the step, with a token that the user may have set for this command,
 * but without the inputs, which hold keys, and without the runner's tokens.
 */
function envForUserCommand(env) {
    return Object.fromEntries(Object.entries(env).filter(([name]) => !/^(INPUT_|ACTIONS_.*TOKEN$)/.test(name)));
}
/**
 * The environment for Git: that of the project's programs, which Git may start as filters or credential helpers, with the token that
 * the user may have set for such a helper.
 */
function envForGit(env) {
    const { GITHUB_TOKEN: token } = env;
    return token === undefined ? envForProject(env) : { ...envForProject(env), GITHUB_TOKEN: token };
}
/** An environment without inputs, for every program: none needs them, and other programs of the user could read them there. */
function withoutInputs(env) {
    return Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith('INPUT_')));
}

;// CONCATENATED MODULE: external "node:stream/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");
;// CONCATENATED MODULE: ./.work/compiled/shared/src/process/inherited-pipe.js
/**
 * Closes a pipe that another process still holds open after the program has ended, such as a daemon that the program started: reading
 * it would never end. The pipe is closed only when it is empty, so everything that the program wrote is read first. The stream is then
 * destroyed, which its reader sees as a premature close.
 */
function releasePipe(stream, intervalMs = 500) {
    if (stream === null || stream.closed)
        return;
    const destroyIfEmpty = () => {
        if (stream.readableLength === 0)
            stream.destroy();
    };
    // The check runs one turn of the event loop after the timer, so that data that arrived while we were busy has been read.
    const timer = setInterval(() => void setImmediate(destroyIfEmpty), intervalMs);
    stream.once('close', () => clearInterval(timer));
}
/** Whether a reader failed only because `releasePipe` closed its pipe. */
function isReleasedPipeError(error) {
    return error?.code === 'ERR_STREAM_PREMATURE_CLOSE';
}

;// CONCATENATED MODULE: external "node:string_decoder"
const external_node_string_decoder_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:string_decoder");
;// CONCATENATED MODULE: ./.work/compiled/shared/src/process/output-tail.js

const maxLineLength = 64 * 1024;
/** Keeps the last `keepBytes` bytes. `onLine` gets every line (cut at 64 KiB) as it arrives. */
function createOutputTail(keepBytes, onLine) {
    const chunks = [];
    const decoder = new external_node_string_decoder_namespaceObject.StringDecoder('utf8');
    let kept = 0;
    let dropped = 0;
    let partialLine = '';
    const emitLines = (text, isEnd) => {
        if (onLine === undefined)
            return;
        const lines = (partialLine + text).split('\n');
        partialLine = isEnd ? '' : (lines.pop() ?? '').slice(0, maxLineLength);
        for (const line of lines)
            if (!isEnd || line !== '')
                onLine(line.slice(0, maxLineLength).replace(/\r$/, ''));
    };
    return {
        push(chunk) {
            if (onLine !== undefined)
                emitLines(decoder.write(chunk), false);
            chunks.push(chunk);
            kept += chunk.length;
            for (let first = chunks[0]; first !== undefined && kept - first.length >= keepBytes; first = chunks[0]) {
                chunks.shift();
                kept -= first.length;
                dropped += first.length;
            }
        },
        text() {
            if (onLine !== undefined)
                emitLines(decoder.end(), true);
            const all = Buffer.concat(chunks);
            const cut = Math.max(0, all.length - keepBytes);
            const note = dropped + cut > 0 ? `[${dropped + cut} bytes of earlier output left out]\n` : '';
            return note + all.subarray(cut).toString('utf8');
        },
    };
}

;// CONCATENATED MODULE: ./.work/compiled/shared/src/process/child-output.js



/** Reads one stream of a child to its end and returns the kept part as text. */
async function collectOutput(stream, name, output, options) {
    const { onLine, show = false, showBytes = Infinity } = options;
    const tail = createOutputTail(options.keepBytes ?? 8 * 1024 * 1024, onLine && ((line) => onLine(line, name)));
    if (stream === null)
        return '';
    let remaining = showBytes;
    const display = async (bytes) => {
        if (remaining > 0 && !output.writeUntrusted(bytes.subarray(0, remaining)))
            await output.drained();
        remaining -= bytes.length;
    };
    try {
        for await (const chunk of stream) {
            const bytes = chunk;
            tail.push(bytes);
            if (show)
                await display(bytes);
        }
    }
    catch (error) {
        if (!isReleasedPipeError(error))
            throw error;
    }
    if (remaining < 0)
        output.writeUntrusted(`\n[${-remaining} bytes of further output left out]\n`);
    return tail.text();
}
/** Copies one stream of a child into another stream. That the target closes early is not an error of the child. */
async function pipeOutput(stream, into) {
    if (stream !== null)
        await (0,promises_namespaceObject.pipeline)(stream, into, { end: false }).catch(() => undefined);
    into.end();
    return '';
}

;// CONCATENATED MODULE: ./.work/compiled/shared/src/process/process-group.js
/** Sends SIGTERM to the child's process group, and SIGKILL if the child has not exited within the grace time. */
function stopGroup(child, graceMs) {
    killGroup(child, 'SIGTERM');
    const timer = setTimeout(() => killGroup(child, 'SIGKILL'), graceMs);
    child.once('exit', () => clearTimeout(timer));
}
/** Sends a signal to the process group that the child leads. On Windows, which has no groups, only to the child. */
function killGroup(child, signal) {
    if (child.pid === undefined)
        return;
    try {
        if (process.platform === 'win32')
            child.kill(signal);
        else
            process.kill(-child.pid, signal);
    }
    catch (error) {
        // ESRCH: no process is left in the group.
        if (error.code !== 'ESRCH')
            throw error;
    }
}

;// CONCATENATED MODULE: ./.work/compiled/shared/src/process/runner.js







const signalNumbers = { SIGHUP: 1, SIGINT: 2, SIGKILL: 9, SIGTERM: 15 };
/**
 * Creates the process runner of one action run. Each child leads its own process group. Cancelling or a timeout sends SIGTERM to the
 * group, and SIGKILL after the grace time. What remains of the group after its leader has ended is killed, so that no run leaves a
 * process behind. A process that left the group is not waited for, even if it keeps the output open.
 */
function createRunner({ output, signal, graceMs = 2000, extraEnv }) {
    return async (command, args, options = {}) => {
        const { ignoreCancellation = false, into, timeoutMs } = options;
        if (!ignoreCancellation)
            signal.throwIfAborted();
        const started = performance.now();
        const child = (0,external_node_child_process_namespaceObject.spawn)(command, args, {
            cwd: options.cwd,
            env: { ...withoutInputs(options.env ?? process.env), ...extraEnv },
            detached: process.platform !== 'win32',
            stdio: ['pipe', 'pipe', 'pipe'],
            windowsHide: true,
        });
        let timedOut = false;
        const stop = () => stopGroup(child, graceMs);
        const onTimeout = () => {
            timedOut = true;
            stop();
        };
        let timer;
        if (!ignoreCancellation)
            signal.addEventListener('abort', stop, { once: true });
        options.stop?.addEventListener('abort', stop, { once: true });
        try {
            void writeInput(child, options.input).then(() => {
                const isRunning = child.exitCode === null && child.signalCode === null;
                if (timeoutMs !== undefined && isRunning)
                    timer = setTimeout(onTimeout, timeoutMs);
            });
            const reading = [
                into === undefined ? collectOutput(child.stdout, 'stdout', output, options) : pipeOutput(child.stdout, into),
                collectOutput(child.stderr, 'stderr', output, options),
            ];
            const code = await waitForExit(child, command);
            for (const stream of [child.stdout, child.stderr])
                releasePipe(stream);
            const [stdout, stderr] = await Promise.all(reading);
            if (!ignoreCancellation)
                signal.throwIfAborted();
            return { code, stdout, stderr, timedOut, seconds: (performance.now() - started) / 1000 };
        }
        finally {
            clearTimeout(timer);
            signal.removeEventListener('abort', stop);
            options.stop?.removeEventListener('abort', stop);
        }
    };
}
/** Runs a program that must succeed and returns its standard output without the final newline. */
async function runOk(run, command, args, options = {}) {
    const result = await run(command, args, options);
    if (result.code === 0 && !result.timedOut)
        return result.stdout.trimEnd();
    const name = [command, ...args.slice(0, 1)].join(' ');
    const reason = result.timedOut
        ? `it took longer than ${Math.round((options.timeoutMs ?? 0) / 1000)} s`
        : findFailureReason(result.stderr.trim() || result.stdout);
    throw new UserError(`\`${name}\` failed with exit code ${result.code}`, reason === '' ? {} : { why: reason });
}
/** The last line that a program printed: usually the reason why it failed. */
function lastLine(text) {
    return text.trim().split('\n').at(-1) ?? '';
}
async function writeInput(child, input) {
    // A child may end without reading its input, which gives EPIPE here; its exit code decides.
    child.stdin?.on('error', () => undefined);
    try {
        child.stdin?.end(await input);
    }
    catch {
        child.stdin?.end();
    }
}
async function waitForExit(child, command) {
    return await new Promise((resolve, reject) => {
        child.once('error', (error) => reject(startError(command, error)));
        child.once('exit', (code, signal) => {
            killGroup(child, 'SIGKILL');
            resolve(code ?? 128 + ((signal && signalNumbers[signal]) ?? 0));
        });
    });
}
function startError(command, error) {
    return error.code === 'ENOENT'
        ? new errors_UserError(`${command} was not found`, { fix: 'Install it or put it on PATH' })
        : new errors_UserError(`${command} could not be started`, { why: error.message });
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/publish/remove-push-references.js


/** The name of the saved state with the client and the names under which the engine pushes; empty when it is done. */
const pushReferencesState = 'push-references';
const timeoutMs = 30_000;
/**
 * Removes the names that a killed run has left in the engine. Needs only the saved state. Removes nothing but names of the push proxy,
 * whatever the state says. The images stay, under their own tags.
 */
async function removePushReferences(env) {
    const state = env[`STATE_${pushReferencesState}`] ?? '';
    if (state === '')
        return;
    const { docker, references } = JSON.parse(state);
    const own = references.filter((reference) => /^127\.0\.0\.1:\d+\/\d+:push$/.test(reference));
    const run = createRunner({ output: createStdoutWriter(process.stdout), signal: new AbortController().signal });
    const { stderr } = await run(docker, ['rmi', ...own], { env, timeoutMs });
    // A name that was not yet there, or is gone, is what is wanted.
    const problems = stderr.split('\n').filter((line) => line !== '' && !line.includes('No such image'));
    if (problems.length > 0)
        throw new Error(problems.join('; '));
}


/***/ }),

/***/ 397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  a: () => (/* binding */ runPost)
});

;// CONCATENATED MODULE: external "node:fs/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");
;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
;// CONCATENATED MODULE: external "node:timers/promises"
const external_node_timers_promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
;// CONCATENATED MODULE: ./.work/compiled/shared/src/process/orphan-processes.js


/** The environment variable that marks every program that a step starts. */
const stepMarkerVariable = 'ELEANOR_STEP';
/** The name of the saved state in which `post` finds its value. */
const stepMarkerState = 'step-marker';
/**
 * Stops all programs of a step that still run after its main process has ended: a runner that kills main kills only that one process,
 * while its children lead their own process groups. Each group with a marked process gets SIGTERM, and SIGKILL once its marked processes
 * have ended or the grace time is over. Nothing else is touched. Only Linux shows the environment of a process, and only to its owner;
 * on other systems nothing is found. Returns how many processes were found. Throws if some of them could not be stopped.
 */
async function killOrphans(marker, graceMs = 2000) {
    if (marker === '')
        return 0;
    const found = findOrphans(marker);
    let remaining = found;
    const groups = new Set();
    for (const signal of ['SIGTERM', 'SIGKILL']) {
        for (const { group } of remaining)
            groups.add(group);
        // Groups without a marked process get the signal too: a marked process may have left an unmarked one in its group.
        for (const group of groups)
            signalGroup(group, signal);
        remaining = await waitForEnd(marker, remaining, graceMs);
    }
    if (remaining.length > 0)
        throw new Error(`still running: ${remaining.map(({ pid }) => pid).join(', ')}`);
    return found.length;
}
async function waitForEnd(marker, processes, graceMs) {
    let remaining = processes;
    const deadline = performance.now() + graceMs;
    while (remaining.length > 0 && performance.now() < deadline) {
        remaining = findOrphans(marker);
        if (remaining.length > 0)
            await (0,external_node_timers_promises_namespaceObject.setTimeout)(20);
    }
    return remaining;
}
function findOrphans(marker) {
    return findMarkedProcesses(stepMarkerVariable, marker).filter(({ group }) => group > 1);
}
/**
 * All other processes whose environment has this value for the variable. Source: proc_pid_environ(5); none on other systems. Reads
 * synchronously: a file of /proc takes a tenth of the time that a thread for it takes, and every step looks at all processes.
 */
function findMarkedProcesses(variable, value) {
    const assignment = `${variable}=${value}`;
    const others = listProcesses().filter((pid) => pid !== String(process.pid));
    return others.filter((pid) => hasVariable(pid, assignment)).flatMap((pid) => readProcess(pid) ?? []);
}
function listProcesses() {
    try {
        return (0,external_node_fs_namespaceObject.readdirSync)('/proc').filter((name) => /^\d+$/.test(name));
    }
    catch {
        return [];
    }
}
function hasVariable(pid, assignment) {
    const environment = readOrEmpty(`/proc/${pid}/environ`);
    return environment.includes(assignment) && environment.toString().split('\0').includes(assignment);
}
/** The program's name is in parentheses and may hold any character; state, parent and group follow it. Source: proc_pid_stat(5). */
function readProcess(pid) {
    const stat = readOrEmpty(`/proc/${pid}/stat`).toString();
    const group = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[2]);
    return Number.isInteger(group) ? { pid: Number(pid), group } : undefined;
}
/** Empty if the process has ended, or is not ours. */
function readOrEmpty(path) {
    try {
        return (0,external_node_fs_namespaceObject.readFileSync)(path);
    }
    catch {
        return Buffer.alloc(0);
    }
}
function signalGroup(group, signal) {
    try {
        process.kill(-group, signal);
    }
    catch {
        // The group has ended. A process that may not be stopped is found again and reported.
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(598);
;// CONCATENATED MODULE: ./.work/compiled/shared/src/context/private-dir.js



/** The name of the saved state that holds the path of the private folder; `post.ts` reads it. */
const privateDirState = 'private-folder';
const privateDirPrefix = 'eleanor-private-';
/**
 * Creates the private folder of this run in `RUNNER_TEMP`. Its path is saved as state before the folder exists, so that `post` finds
 * it even if the run ends in between.
 */
async function createPrivateDir(temp, saveState) {
    const path = join(temp, `${privateDirPrefix}${randomUUID().slice(0, 8)}`);
    saveState(privateDirState, path);
    return await createFolder(path);
}
/** Creates a folder in a private folder, such as one for each platform. `post` removes it with its parent. */
async function createPrivateSubfolder(parent, name) {
    return await createFolder(join(parent.path, name));
}
async function createFolder(path) {
    await mkdir(path, { mode: 0o700 });
    return {
        path,
        async write(name, content) {
            const file = join(path, name);
            await writeFile(file, content, { mode: 0o600, flag: 'wx' });
            return file;
        },
    };
}

;// CONCATENATED MODULE: ./.work/compiled/shared/src/context/unfinished-name.js

/** Names the folder of an environment until it is finished: the name that it will have, which process installs it, and a random end. */
function formatUnfinishedName(finished, { machine, pid }) {
    return `${finished}-${machine}-${pid}-${randomUUID().slice(0, 6)}`;
}
/** Reads such a name. Undefined for another name, such as that of a finished environment. */
function parseUnfinishedName(name) {
    const [, machine, pid] = /-[0-9a-f]{16}-([0-9a-f]{6})-(\d+)-[0-9a-f]{6}$/.exec(name) ?? [];
    return machine === undefined ? undefined : { machine, pid: Number(pid) };
}

;// CONCATENATED MODULE: ./.work/compiled/shared/src/context/unfinished-folder.js



/** Ending of the files in the private folder that name a folder elsewhere which is not finished. */
const ending = '.unfinished';
const linkEnding = '.link';
/** Where Python tools are installed. */
const toolsFolder = 'eleanor-tools';
/** Notes a new folder in the tool cache, which outlives the job, so that `post` removes it if this step is killed. `folder` is private. */
async function noteUnfinished(folder, path) {
    await writeFile(join(folder, `${basename(path)}${ending}`), path);
}
/** Removes the noted folders that no link has put into place. A note cannot name anything else than an environment of tools. */
async function removeUnfinished(privateFolder) {
    const names = await (0,promises_namespaceObject.readdir)(privateFolder, { recursive: true }).catch(() => []);
    for (const name of names.filter((each) => each.endsWith(ending))) {
        const path = await (0,promises_namespaceObject.readFile)((0,external_node_path_namespaceObject.join)(privateFolder, name), 'utf8');
        const parent = (0,external_node_path_namespaceObject.dirname)(path);
        const isEnvironment = (0,external_node_path_namespaceObject.basename)(parent) === toolsFolder && parseUnfinishedName((0,external_node_path_namespaceObject.basename)(path)) !== undefined;
        if (!isEnvironment || (await isLinked(parent, path)))
            continue;
        for (const each of [path, `${path}${linkEnding}`])
            await (0,promises_namespaceObject.rm)(each, { recursive: true, force: true });
    }
}
async function isLinked(parent, path) {
    const names = (await (0,promises_namespaceObject.readdir)(parent).catch(() => [])).filter((name) => !name.endsWith(linkEnding));
    const targets = await Promise.all(names.map(async (name) => await (0,promises_namespaceObject.readlink)((0,external_node_path_namespaceObject.join)(parent, name)).catch(() => undefined)));
    return targets.includes(path);
}

;// CONCATENATED MODULE: ./.work/compiled/shared/src/context/post.js





/**
 * Runs the whole `post` step: stops what main left running, then does the clean-up of the action, stops the agents of this run, and
 * removes its private folder. It needs only the saved state, loads no toolkit, may run twice or without state, and never fails the job.
 */
async function runPost(env = process.env, cleanUp) {
    await warnOnFailure(async () => {
        const count = await killOrphans(env[`STATE_${stepMarkerState}`] ?? '');
        if (count > 0)
            process.stdout.write(`Stopped ${count} ${count === 1 ? 'process' : 'processes'} that this step left running.\n`);
    });
    await warnOnFailure(async () => {
        await cleanUp?.(env);
    });
    await warnOnFailure(async () => {
        const folder = env[`STATE_${privateDirState}`] ?? '';
        if (folder !== '')
            await removePrivateDir(folder, env.RUNNER_TEMP);
    });
}
async function warnOnFailure(work) {
    try {
        await work();
    }
    catch (error) {
        process.stdout.write(`::warning::The clean-up is incomplete: ${escapeData(String(error))}\n`);
    }
}
async function removePrivateDir(folder, temp) {
    if (!isPrivateDir(folder, temp))
        throw new Error(`${folder} is not a private folder of this action`);
    await stopAgents(folder);
    await removeUnfinished(folder);
    await (0,promises_namespaceObject.rm)(folder, { recursive: true, force: true });
    process.stdout.write('Removed the private files of this step.\n');
}
/** Whether the path names a private folder directly in `RUNNER_TEMP`: nothing else may be removed, whatever the state says. */
function isPrivateDir(folder, temp) {
    if (temp === undefined || temp === '')
        return false;
    return (0,external_node_path_namespaceObject.dirname)((0,external_node_path_namespaceObject.resolve)(folder)) === (0,external_node_path_namespaceObject.resolve)(temp) && (0,external_node_path_namespaceObject.basename)(folder).startsWith(privateDirPrefix);
}
/** Stops each process that has a `<name>.pid` file in the folder, at any depth, and still names the folder on its command line. */
async function stopAgents(folder) {
    const names = await (0,promises_namespaceObject.readdir)(folder, { recursive: true }).catch(() => []);
    for (const name of names.filter((each) => each.endsWith('.pid'))) {
        const pid = Number(await (0,promises_namespaceObject.readFile)((0,external_node_path_namespaceObject.join)(folder, name), 'utf8'));
        if (Number.isInteger(pid) && pid > 1 && (await commandLine(pid)).includes(folder))
            process.kill(pid, 'SIGTERM');
    }
}
async function commandLine(pid) {
    return await (0,promises_namespaceObject.readFile)(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
}
/** Escapes the message of a workflow command. Source: GitHub, "Workflow commands for GitHub Actions". */
function escapeData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(995);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
