export const id = 407;
export const ids = [407];
export const modules = {

/***/ 60407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runAction: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: ./.work/compiled/shared/src/errors.js
var errors = __webpack_require__(75689);
// EXTERNAL MODULE: ./.work/compiled/node_modules/@actions/core/lib/core.js + 3 modules
var core = __webpack_require__(53049);
// EXTERNAL MODULE: ./.work/compiled/node_modules/@actions/core/lib/summary.js
var summary = __webpack_require__(57686);
;// CONCATENATED MODULE: ./.work/compiled/shared/src/log/workflow-commands.js
/** Commands to the runner. Source: GitHub, "Workflow commands for GitHub Actions". */

const levels = { error: core/* error */.z3, notice: core/* notice */.lm, warning: core/* warning */.$e };
/** Shows a message with its level, at a location in the user's files if one is given. */
function annotate(level, message, at) {
    const properties = at && { file: at.file, ...(at.line && { startLine: at.line }), ...(at.column && { startColumn: at.column }) };
    levels[level](message, properties);
}


;// CONCATENATED MODULE: ./.work/compiled/shared/src/log/log.js

/** Creates a log that writes the runner's workflow commands through `output`. */
function createLog(output) {
    const emit = (command) => {
        output.resumeCommands();
        command();
    };
    return {
        debug: (message) => emit(() => (0,core/* debug */.Yz)(message)),
        info(message) {
            // A line that the runner could read as a command is written as untrusted output.
            if (/::|##\[/.test(message))
                output.writeUntrusted(`${message}\n`);
            else
                emit(() => process.stdout.write(`${message}\n`));
        },
        notice: (message, at) => emit(() => annotate('notice', message, at)),
        warning: (message, at) => emit(() => annotate('warning', message, at)),
        error: (message, at) => emit(() => annotate('error', message, at)),
        async group(title, work) {
            emit(() => (0,core/* startGroup */.Oh)(title));
            try {
                return await work();
            }
            finally {
                emit(() => (0,core/* endGroup */.N4)());
            }
        },
    };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
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

// EXTERNAL MODULE: ./.work/compiled/shared/src/process/hidden-env.js
var hidden_env = __webpack_require__(38946);
;// CONCATENATED MODULE: ./.work/compiled/shared/src/progress/clock.js
const systemClock = {
    now: () => performance.now(),
    every(ms, tick) {
        const timer = setInterval(tick, ms);
        timer.unref();
        return () => clearInterval(timer);
    },
};

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./.work/compiled/shared/src/progress/program-name.js

/** At most so many words after the program, such as `buildx build`. */
const maxWords = 2;
/**
 * Returns what a command line runs, such as `docker buildx build` or `pip install`: the program, or a Python module or script, and the
 * words before its first option. Paths and values are left out.
 */
function programName(command, args) {
    const [program, rest] = pythonProgram(command, args) ?? [(0,external_node_path_.basename)(command), args];
    const end = rest.findIndex((word) => !/^[a-z][a-z-]*$/.test(word));
    return [program, ...rest.slice(0, Math.min(end < 0 ? rest.length : end, maxWords))].join(' ');
}
/** The module or script that Python runs, and its arguments. */
function pythonProgram(command, args) {
    if (!/^python[\d.]*(\.exe)?$/.test((0,external_node_path_.basename)(command)))
        return undefined;
    const module = args.indexOf('-m');
    if (module >= 0)
        return [args[module + 1] ?? '', args.slice(module + 2)];
    const script = args.findIndex((each) => each.endsWith('.py'));
    return script < 0 ? undefined : [(0,external_node_path_.basename)(args[script] ?? '', '.py'), args.slice(script + 1)];
}

;// CONCATENATED MODULE: ./.work/compiled/shared/src/progress/heartbeat.js

/** A reader takes a step for hung that prints nothing for longer. The heartbeat is checked every second, so the gap stays below 10 s. */
const silenceMs = 9000;
const checkMs = 1000;
/** A group that takes less reports no time. */
const slowGroupMs = 1000;
/** Starts the heartbeat of one run. `print` writes one line without being taken for output of the work. */
function startHeartbeat(clock, print) {
    const programs = new Set();
    let activity = { text: '', started: clock.now() };
    let lastOutput = clock.now();
    const noteOutput = () => void (lastOutput = clock.now());
    const noteActivity = (text) => {
        noteOutput();
        activity = { text: firstLine(text), started: clock.now() };
    };
    const stop = clock.every(checkMs, () => {
        const now = clock.now();
        if (now - lastOutput < silenceMs)
            return;
        lastOutput = now;
        print(formatHeartbeat(activity, [...programs], now));
    });
    return {
        stop,
        watchLog: (log) => watchLog(log, { clock, noteOutput, noteActivity }),
        watchOutput: (output) => ({
            ...output,
            writeUntrusted(text) {
                if (text.length > 0)
                    noteOutput();
                return output.writeUntrusted(text);
            },
        }),
        watchRun: (run) => async (command, args, options) => {
            const program = { name: programName(command, args), started: clock.now(), describe: options?.describe };
            programs.add(program);
            try {
                return await run(command, args, options);
            }
            finally {
                programs.delete(program);
            }
        },
    };
}
function watchLog(log, { clock, noteOutput, noteActivity }) {
    return {
        // Shown only if the job debugs its steps, so it is no sign of life.
        debug: (message) => log.debug(message),
        info(message) {
            noteActivity(message);
            log.info(message);
        },
        notice(message, at) {
            noteOutput();
            log.notice(message, at);
        },
        warning(message, at) {
            noteOutput();
            log.warning(message, at);
        },
        error(message, at) {
            noteOutput();
            log.error(message, at);
        },
        async group(title, work) {
            noteActivity(title);
            const started = clock.now();
            try {
                return await log.group(title, work);
            }
            finally {
                // Below the group, where it shows while the group is folded.
                if (clock.now() - started >= slowGroupMs)
                    log.info(`${firstLine(title)}: took ${seconds(clock.now() - started)}`);
                noteOutput();
            }
        },
    };
}
function formatHeartbeat(activity, programs, now) {
    const shown = activity.text === '' ? 'starting' : activity.text;
    const running = programs.map(({ name, started, describe }) => {
        const detail = describe?.() ?? '';
        return `${name} for ${seconds(now - started)}${detail === '' ? '' : `, ${detail}`}`;
    });
    const list = running.length === 0 ? '' : ` [${running.join('; ')}]`;
    return `Still working after ${seconds(now - activity.started)}: ${shown}${list}`;
}
function seconds(ms) {
    return `${Math.round(ms / 1000)} s`;
}
function firstLine(text) {
    return text.split('\n', 1)[0] ?? '';
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./.work/compiled/shared/src/files/paths.js
var paths = __webpack_require__(27468);
;// CONCATENATED MODULE: ./.work/compiled/shared/src/log/mask.js
/** The shortest text that is masked: masking shorter ones would make logs unreadable. */
const minLength = 4;
/**
 * The texts to register with the runner to mask a secret: the whole, each of its lines, and the Base64 of the whole.
 * A log shows a multi-line value line by line, so masking only the whole would hide nothing.
 */
function maskedForms(secret) {
    const lines = secret.split(/\r?\n/).map((line) => line.trim());
    const forms = [secret.trim(), ...lines, Buffer.from(secret).toString('base64')];
    return [...new Set(forms.filter((form) => form.length >= minLength))];
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
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
            await sleep(20);
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
        return readdirSync('/proc').filter((name) => /^\d+$/.test(name));
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
        return readFileSync(path);
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

// EXTERNAL MODULE: ./.work/compiled/shared/src/process/runner.js + 5 modules
var runner = __webpack_require__(21895);
// EXTERNAL MODULE: ./.work/compiled/shared/src/process/tool-query.js
var tool_query = __webpack_require__(76319);
;// CONCATENATED MODULE: ./.work/compiled/shared/src/progress/trace-run.js
/**
 * A runner that reports each command, its folder, its result and its time as debug messages. Passwords in URLs are left out; the
 * environment and the input of a program, which hold secrets, are never shown.
 */
function traceRun(run, { debug }) {
    return async (command, args, options) => {
        const shown = [command, ...args].map(formatArgument).join(' ');
        debug(options?.cwd === undefined ? `Run: ${shown}` : `Run in ${options.cwd}: ${shown}`);
        const result = await run(command, args, options);
        const end = result.timedOut ? 'stopped at its time limit' : `ended with exit code ${result.code}`;
        debug(`${command} ${end} after ${result.seconds.toFixed(1)} s`);
        return result;
    };
}
function formatArgument(argument) {
    const safe = argument.replaceAll(/\/\/[^/@\s]*@/g, '//***@');
    return /^[\w@%+=:,./*-]+$/.test(safe) ? safe : JSON.stringify(safe);
}

// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./.work/compiled/shared/src/context/private-dir.js



/** The name of the saved state that holds the path of the private folder; `post.ts` reads it. */
const privateDirState = 'private-folder';
const privateDirPrefix = 'eleanor-private-';
/**
 * Creates the private folder of this run in `RUNNER_TEMP`. Its path is saved as state before the folder exists, so that `post` finds
 * it even if the run ends in between.
 */
async function createPrivateDir(temp, saveState) {
    const path = (0,external_node_path_.join)(temp, `${privateDirPrefix}${(0,external_node_crypto_.randomUUID)().slice(0, 8)}`);
    saveState(privateDirState, path);
    return await createFolder(path);
}
/** Creates a folder in a private folder, such as one for each platform. `post` removes it with its parent. */
async function createPrivateSubfolder(parent, name) {
    return await createFolder(join(parent.path, name));
}
async function createFolder(path) {
    await (0,external_node_fs_promises_.mkdir)(path, { mode: 0o700 });
    return {
        path,
        async write(name, content) {
            const file = (0,external_node_path_.join)(path, name);
            await (0,external_node_fs_promises_.writeFile)(file, content, { mode: 0o600, flag: 'wx' });
            return file;
        },
    };
}

;// CONCATENATED MODULE: ./.work/compiled/shared/src/context/create-context.js












/** Creates the context of this action run from the environment that the runner gave it. */
function createActionContext({ env, output, log, summary, signal, watchRun }) {
    const temp = requireFolder(env, 'RUNNER_TEMP');
    const saveState = (name, value) => {
        output.resumeCommands();
        core/* saveState */.LZ(name, value);
    };
    const stepId = (0,external_node_crypto_.randomUUID)();
    saveState(stepMarkerState, stepId);
    const stepMarker = { [stepMarkerVariable]: stepId };
    const watchedRun = watchRun((0,runner/* createRunner */.ji)({ output, signal, extraEnv: stepMarker }));
    let privateDir;
    return {
        env,
        workspace: (0,external_node_fs_.realpathSync)(requireFolder(env, 'GITHUB_WORKSPACE')),
        temp,
        actionPath: findActionPath(process.argv[1] ?? ''),
        toolCache: chooseToolCache(env, temp),
        log,
        summary,
        signal,
        // The runner sets it if the variable ACTIONS_STEP_DEBUG is true. Source: GitHub, "Enabling debug logging".
        run: env.RUNNER_DEBUG === '1' ? traceRun(watchedRun, log) : watchedRun,
        query: (0,tool_query/* createToolQuery */.F)(stepMarker),
        saveState,
        setOutput(name, value) {
            output.resumeCommands();
            core/* setOutput */.uH(name, value);
        },
        mask(secret) {
            output.resumeCommands();
            for (const form of maskedForms(secret))
                core/* setSecret */.Pq(form);
        },
        privateDir: () => (privateDir ??= createPrivateDir(temp, saveState)),
    };
}
function requireFolder(env, variable) {
    const path = env[variable];
    if (path === undefined || path === '')
        throw new errors/* UserError */.yo(`${variable} is not set`, { fix: 'Run this action in a GitHub Actions job, or set it to a folder' });
    if (!(0,paths/* isWritable */.nH)(path))
        throw new errors/* UserError */.yo(`${variable} is ${path}, which is not a writable folder`);
    return path;
}
function chooseToolCache(env, temp) {
    const path = env.RUNNER_TOOL_CACHE;
    return path !== undefined && (0,paths/* isWritable */.nH)(path) ? path : (0,external_node_path_.join)(temp, 'tool-cache');
}
/** The nearest folder above the entry file that holds an `action.yml`: the action as the runner downloaded it. */
function findActionPath(entry) {
    for (let path = (0,external_node_path_.dirname)(entry); path !== (0,external_node_path_.dirname)(path); path = (0,external_node_path_.dirname)(path))
        if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(path, 'action.yml')))
            return path;
    throw new Error(`No action.yml above ${entry}`);
}

;// CONCATENATED MODULE: ./.work/compiled/shared/src/context/summary.js
/** GitHub discards a summary above 1 MiB, so this one stays well below it. Source: GitHub "Adding a job summary". */
const maxBytes = 900 * 1024;
function createSummary() {
    const blocks = [];
    return {
        add: (markdown) => void blocks.push(markdown.trim()),
        text() {
            const text = blocks.map((block) => `${block}\n`).join('\n');
            if (Buffer.byteLength(text) <= maxBytes)
                return text;
            return `${Buffer.from(text).subarray(0, maxBytes).toString('utf8')}\n\n*This summary was cut at 900 KiB.*\n`;
        },
    };
}

;// CONCATENATED MODULE: ./.work/compiled/shared/src/context/run-action.js









/**
 * Runs an action: creates its context, calls `work`, and is the only place that fails the step. A `UserError` is shown as its message
 * with the annotation it carries, anything else as a bug with its stack. The summary is written in every case.
 * SIGINT and SIGTERM cancel the run: child processes are stopped and the step fails with one line.
 */
async function runAction(work, processEnv = process.env) {
    const env = (0,hidden_env/* revealStepVariables */.dN)(processEnv);
    const cancel = new AbortController();
    const stdout = createStdoutWriter(process.stdout);
    const plainLog = createLog(stdout);
    const heartbeat = startHeartbeat(systemClock, (line) => plainLog.info(line));
    const [output, log] = [heartbeat.watchOutput(stdout), heartbeat.watchLog(plainLog)];
    const summary = createSummary();
    const onSignal = (name) => {
        cancel.abort(new errors/* CancelledError */.cc(`Cancelled by ${name}`));
    };
    process.on('SIGINT', onSignal).on('SIGTERM', onSignal);
    try {
        await work(createActionContext({ env, output, log, summary, signal: cancel.signal, watchRun: heartbeat.watchRun }));
    }
    catch (error) {
        output.resumeCommands();
        failStep(error, log);
    }
    finally {
        heartbeat.stop();
        await writeStepSummary(summary.text(), env, log);
        output.resumeCommands();
    }
    // A cache client that timed out may still hold sockets and timers, which would keep the process alive.
    process.stdout.write('', () => process.exit());
}
function failStep(error, log) {
    process.exitCode = 1;
    const userError = error instanceof errors/* UserError */.yo ? error : (0,errors/* diskError */.wO)(error);
    if (userError !== undefined)
        log.error(userError.message, userError.at);
    else if (error instanceof errors/* CancelledError */.cc)
        log.error(error.message);
    else
        log.error(`This is a bug in the action. Please report it with these lines: ${stackOf(error)}`);
}
function stackOf(error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
async function writeStepSummary(text, env, log) {
    if (text === '' || env.GITHUB_STEP_SUMMARY === undefined || env.GITHUB_STEP_SUMMARY === '')
        return;
    try {
        await summary/* summary */.z.addRaw(text, true).write();
    }
    catch (error) {
        log.warning(`The job summary could not be written: ${(0,errors/* messageOf */.bD)(error)}`);
    }
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

/***/ 21895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ji: () => (/* binding */ createRunner),
  fM: () => (/* binding */ lastLine),
  uO: () => (/* binding */ runOk)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: ./.work/compiled/shared/src/errors.js
var errors = __webpack_require__(75689);
// EXTERNAL MODULE: ./.work/compiled/shared/src/process/child-env.js
var child_env = __webpack_require__(68234);
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(46466);
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

// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(46193);
;// CONCATENATED MODULE: ./.work/compiled/shared/src/process/output-tail.js

const maxLineLength = 64 * 1024;
/** Keeps the last `keepBytes` bytes. `onLine` gets every line (cut at 64 KiB) as it arrives. */
function createOutputTail(keepBytes, onLine) {
    const chunks = [];
    const decoder = new external_node_string_decoder_.StringDecoder('utf8');
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
        await (0,promises_.pipeline)(stream, into, { end: false }).catch(() => undefined);
    into.end();
    return '';
}

;// CONCATENATED MODULE: ./.work/compiled/shared/src/process/failure-reason.js
/** What Git says after every failure of a connection. Source: git, connect.c, `die_initial_contact`. */
const connectionAdvice = /\n*(?:fatal: )?Could not read from remote repository\.\s+Please make sure you have the correct access rights\s+and the repository exists\.\s*$/;
/** Why a program failed, as its output says: the last line, or the one before the advice that Git adds to it. */
function findFailureReason(output) {
    const text = output.trim();
    const cause = text.replace(connectionAdvice, '').trim();
    if (cause !== '')
        return cause.split('\n').at(-1) ?? '';
    return text === '' ? '' : 'Could not read from the remote repository: it does not exist, or you have no access';
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
        const child = (0,external_node_child_process_.spawn)(command, args, {
            cwd: options.cwd,
            env: { ...(0,child_env/* withoutInputs */.i$)(options.env ?? process.env), ...extraEnv },
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
    throw new errors/* UserError */.yo(`\`${name}\` failed with exit code ${result.code}`, reason === '' ? {} : { why: reason });
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
        ? new errors/* UserError */.yo(`${command} was not found`, { fix: 'Install it or put it on PATH' })
        : new errors/* UserError */.yo(`${command} could not be started`, { why: error.message });
}


/***/ }),

/***/ 76319:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ createToolQuery)
/* harmony export */ });
/* harmony import */ var _actions_exec__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41955);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75689);
/* harmony import */ var _child_env_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68234);



/** Creates the tool query of one action run. `extraEnv` is added to the environment of every program. */
function createToolQuery(extraEnv = {}) {
    return async (command, args, { cwd, env = process.env } = {}) => {
        const variables = Object.entries({ ...(0,_child_env_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutInputs */ .i$)(env), ...extraEnv });
        const defined = variables.filter((entry) => entry[1] !== undefined);
        try {
            const { exitCode, stdout, stderr } = await (0,_actions_exec__WEBPACK_IMPORTED_MODULE_0__/* .getExecOutput */ .H)(command, [...args], {
                ...(cwd === undefined ? {} : { cwd }),
                env: Object.fromEntries(defined),
                silent: true,
                ignoreReturnCode: true,
            });
            return { code: exitCode, stdout, stderr };
        }
        catch (error) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${command} could not be started`, {
                why: (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error),
                fix: 'Install it or put it on PATH',
            });
        }
    };
}


/***/ })

};
