export const id = 7239;
export const ids = [7239];
export const modules = {

/***/ 87820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ commandMessage)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75689);

/** The message of an error for users of the command: with the names that inputs have here, and with what to do here. */
function commandMessage(error, { label, nameFlags }) {
    const { why, fix, commandFix } = error.details;
    const rename = (text) => text && nameFlags(text);
    if (error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputValueError */ .uH)
        return (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .joinSentences */ .DP)([`${label(error.input)} ${nameFlags(error.problem)}`, rename(why), commandFix ?? rename(fix)]);
    // Other errors about inputs name them as the caller or a file gives them.
    if (error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InvalidInputError */ .oC)
        return (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .joinSentences */ .DP)([error.what, why, commandFix ?? fix]);
    return (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .joinSentences */ .DP)([nameFlags(error.what), rename(why), commandFix ?? rename(fix)]);
}


/***/ }),

/***/ 37239:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runSession: () => (/* binding */ runSession)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./.work/compiled/shared/src/errors.js
var errors = __webpack_require__(75689);
// EXTERNAL MODULE: ./.work/compiled/shared/src/process/orphan-processes.js
var orphan_processes = __webpack_require__(81822);
// EXTERNAL MODULE: ./.work/compiled/shared/src/process/runner.js + 5 modules
var runner = __webpack_require__(21895);
// EXTERNAL MODULE: ./.work/compiled/shared/src/process/tool-query.js
var tool_query = __webpack_require__(76319);
;// CONCATENATED MODULE: ./.work/compiled/cli/src/terminal/capabilities.js
function detectCapabilities(stream, env) {
    const isInteractive = stream.isTTY === true && env.TERM !== 'dumb' && (env.CI ?? '') === '';
    return { isInteractive, hasUnicode: hasUnicodeLocale(env) };
}
/** The first variable that is set counts. Source: POSIX, "Internationalization Variables". */
function hasUnicodeLocale({ LC_ALL, LC_CTYPE, LANG }) {
    const locale = [LC_ALL, LC_CTYPE, LANG].find((value) => value !== undefined && value !== '') ?? 'C';
    return /utf-?8/i.test(locale);
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./.work/compiled/cli/src/terminal/ascii.js
/** What replaces the characters outside of ASCII in the messages of the steps. */
const replacements = {
    '├': '|',
    '└': '`',
    '│': '|',
    '─': '-',
    '→': '->',
    '…': '...',
    '–': '-',
    '−': '-',
    '×': 'x',
    '✓': '+',
    '✗': 'x',
    '·': '-',
};
/** Writes a message without the characters outside of ASCII that the steps use. Names of the user are left as they are. */
function toAscii(text) {
    return text.replaceAll(/[├└│─→…–−×✓✗·]/g, (character) => replacements[character] ?? '?');
}

;// CONCATENATED MODULE: ./.work/compiled/cli/src/terminal/log.js


/** Creates the log of a command: plain lines, with a place in the form `path:line: message`, as compilers write it. */
function createTerminalLog({ stderr, info, tools, redactor, hasUnicode, onActivity }) {
    const print = (stream, text) => {
        tools.resumeCommands();
        const safe = redactor.apply(text);
        stream.write(`${hasUnicode ? safe : toAscii(safe)}\n`);
    };
    const label = (name, color) => (0,external_node_util_.styleText)(color, `${name}:`, { stream: stderr });
    return {
        debug: () => undefined,
        info(message) {
            onActivity(message);
            if (info !== undefined)
                print(info, message);
        },
        notice: (message, at) => print(stderr, `${place(message, at)}${label('note', 'cyan')} ${message}`),
        warning: (message, at) => print(stderr, `${place(message, at)}${label('warning', 'yellow')} ${message}`),
        error(message, at) {
            const where = place(message, at);
            const isLocated = at !== undefined;
            print(stderr, isLocated ? `${where}${message}` : `${label('error', 'red')} ${message}`);
        },
        async group(title, work) {
            onActivity(title);
            print(stderr, (0,external_node_util_.styleText)('bold', title, { stream: stderr }));
            return await work();
        },
    };
}
/** The place of a message, unless the message starts with it already. */
function place(message, at) {
    if (at === undefined)
        return '';
    const where = [at.file, at.line, at.column].filter((part) => part !== undefined).join(':');
    return message.startsWith(`${at.file}:`) ? '' : `${where}: `;
}

;// CONCATENATED MODULE: ./.work/compiled/cli/src/terminal/progress.js
/** A program that ends sooner is not shown. */
const delayMs = 400;
function createProgress(stream, { isInteractive, hasUnicode }) {
    let activity = 'Working';
    let running = 0;
    let shown;
    let timer;
    const show = () => {
        const started = performance.now() - delayMs;
        const spinner = loadSpinner(stream, hasUnicode);
        shown = spinner;
        void spinner.then((line) => {
            const update = () => {
                line.text = formatProgress(activity, (performance.now() - started) / 1000, stream.columns);
            };
            update();
            if (running === 0)
                return;
            line.start();
            timer = setInterval(update, 1000);
        });
    };
    const hide = async () => {
        clearTimeout(timer);
        clearInterval(timer);
        timer = undefined;
        const spinner = shown;
        shown = undefined;
        if (spinner !== undefined)
            (await spinner).stop();
    };
    return {
        setActivity: (text) => void (activity = text.split('\n')[0] ?? ''),
        wrap: (run) => async (command, args, options) => {
            if (!isInteractive)
                return await run(command, args, options);
            if (running++ === 0)
                timer = setTimeout(show, delayMs);
            try {
                return await run(command, args, options);
            }
            finally {
                if (--running === 0)
                    await hide();
            }
        },
    };
}
/** One line that fits: a longer one would wrap and could not be redrawn. */
function formatProgress(activity, seconds, columns = 80) {
    const time = ` ${Math.round(seconds)} s`;
    const room = Math.max(0, columns - time.length - 4);
    return `${activity.length > room ? `${activity.slice(0, Math.max(0, room - 3))}...` : activity}${time}`;
}
async function loadSpinner(stream, hasUnicode) {
    const { default: createSpinner } = await __webpack_require__.e(/* import() */ 6540).then(__webpack_require__.bind(__webpack_require__, 36540));
    const ascii = { frames: ['-', '\\', '|', '/'], interval: 120 };
    return createSpinner({ stream, handleSignals: false, ...(hasUnicode ? {} : { spinner: ascii }) });
}

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

;// CONCATENATED MODULE: ./.work/compiled/cli/src/terminal/redact.js

function createRedactor() {
    const forms = new Set();
    return {
        add(secret) {
            for (const form of maskedForms(secret))
                forms.add(form);
        },
        // Longer forms first: a line of a key may be part of the whole.
        apply: (text) => [...forms].sort((a, b) => b.length - a.length).reduce((result, form) => result.replaceAll(form, '***'), text),
    };
}

// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(46193);
;// CONCATENATED MODULE: ./.work/compiled/cli/src/terminal/tool-output.js

/** Creates a writer of the output of tools. It writes whole lines, so that a secret is found even if it arrives in pieces. */
function createToolOutput(stream, redactor) {
    const decoder = new external_node_string_decoder_.StringDecoder('utf8');
    let pending = '';
    const write = (text) => (text === '' ? true : stream.write(redactor.apply(text)));
    return {
        writeUntrusted(text) {
            pending += typeof text === 'string' ? text : decoder.write(Buffer.from(text));
            // A carriage return ends the states of a progress bar.
            const end = Math.max(pending.lastIndexOf('\n'), pending.lastIndexOf('\r')) + 1;
            const complete = pending.slice(0, end);
            pending = pending.slice(end);
            return write(complete);
        },
        resumeCommands() {
            if (pending !== '')
                write(`${pending}\n`);
            pending = '';
        },
        async drained() {
            await new Promise((resolve) => (stream.once === undefined ? resolve() : void stream.once('drain', resolve)));
        },
    };
}

// EXTERNAL MODULE: ./.work/compiled/cli/src/context/command-message.js
var command_message = __webpack_require__(87820);
// EXTERNAL MODULE: ./.work/compiled/cli/src/context/folders.js
var folders = __webpack_require__(76930);
;// CONCATENATED MODULE: ./.work/compiled/cli/src/context/permission-error.js

/** A file or folder that may not be written as an error that the user can fix; undefined for any other error. Source: errno(3). */
function permissionError(error) {
    const { code, path = 'A file' } = (error ?? {});
    if (code !== 'EACCES' && code !== 'EPERM' && code !== 'EROFS')
        return undefined;
    return new errors/* UserError */.yo(`${path} cannot be written`, {
        why: code === 'EROFS' ? 'The file system is read-only' : 'Your user has no permission',
        fix: 'Change the permission, or work in another folder',
    });
}

;// CONCATENATED MODULE: ./.work/compiled/cli/src/context/session.js














/** Exit codes of the signals that cancel a command: Ctrl-C, a request to end, and a closed terminal. Source: bash(1), "EXIT STATUS". */
const signalCodes = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 };
const signals = Object.keys(signalCodes);
/** Milliseconds between SIGTERM and SIGKILL for a child, so that Ctrl-C ends everything within two seconds. */
const graceMs = 1000;
/**
 * Runs a command and returns its exit code. It is the only place that reports an error: a `UserError` in one line, anything else as a
 * bug with its stack. SIGINT, SIGTERM and SIGHUP cancel the command: its programs are stopped and its temporary files removed.
 */
async function runSession({ env }, options, work) {
    const cancel = new AbortController();
    const marker = (0,external_node_crypto_.randomUUID)();
    const redactor = createRedactor();
    const capabilities = detectCapabilities(process.stderr, env);
    const tools = createToolOutput(process.stderr, redactor);
    const progress = createProgress(process.stderr, capabilities);
    const log = createTerminalLog({
        stderr: process.stderr,
        info: infoStream(options),
        tools,
        redactor,
        hasUnicode: capabilities.hasUnicode,
        onActivity: (text) => progress.setActivity(text),
    });
    let temp;
    try {
        temp = (0,folders/* createTempFolder */.Lc)();
    }
    catch (error) {
        return report(error, log, options);
    }
    const cancellation = { exitCode: undefined };
    const onSignal = (signal) => {
        // A second signal does not wait for the clean-up of the first.
        if (cancellation.exitCode !== undefined)
            process.exit(cancellation.exitCode);
        cancellation.exitCode = signalCodes[signal];
        cancel.abort(new errors/* CancelledError */.cc(`Cancelled by ${signal}`));
    };
    const removeTemp = () => (0,external_node_fs_.rmSync)(temp, { recursive: true, force: true });
    for (const signal of signals)
        process.on(signal, onSignal);
    process.on('exit', removeTemp);
    // Tools that are killed leave their temporary files in a folder that is removed.
    const extraEnv = { [orphan_processes/* stepMarkerVariable */.jT]: marker, TMPDIR: temp };
    try {
        return await work({
            log,
            run: progress.wrap((0,runner/* createRunner */.ji)({ output: tools, signal: cancel.signal, graceMs, extraEnv })),
            query: (0,tool_query/* createToolQuery */.F)(extraEnv),
            signal: cancel.signal,
            temp,
            mask: (secret) => redactor.add(secret),
            hasUnicode: capabilities.hasUnicode,
            print: (line) => void process.stdout.write(`${redactor.apply(line)}\n`),
        });
    }
    catch (error) {
        return cancellation.exitCode === undefined ? report(error, log, options) : reportCancellation(log, cancellation.exitCode);
    }
    finally {
        await (0,orphan_processes/* killOrphans */.aI)(marker, graceMs);
        removeTemp();
        for (const signal of signals)
            process.off(signal, onSignal);
        process.off('exit', removeTemp);
    }
}
function infoStream({ json, info = 'stderr' }) {
    if (info === 'stderr')
        return process.stderr;
    return json || info === 'none' ? undefined : process.stdout;
}
const plainNames = { label: (name) => `\`${name}\``, nameFlags: (text) => text };
function report(error, log, { names = plainNames }) {
    const userError = error instanceof errors/* UserError */.yo ? error : (permissionError(error) ?? (0,errors/* diskError */.wO)(error));
    if (userError === undefined) {
        const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
        log.error(`This is a bug in eleanor. Please report it with these lines: ${stack}`);
        return 1;
    }
    log.error((0,command_message/* commandMessage */.b)(userError, names), userError.at);
    return userError instanceof errors/* InvalidInputError */.oC ? 2 : 1;
}
function reportCancellation(log, exitCode) {
    log.error('Cancelled; nothing is left running');
    return exitCode;
}


/***/ }),

/***/ 68234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dW: () => (/* binding */ envForUserCommand),
/* harmony export */   h7: () => (/* binding */ isStepVariable),
/* harmony export */   i$: () => (/* binding */ withoutInputs),
/* harmony export */   q8: () => (/* binding */ envForProject),
/* harmony export */   zl: () => (/* binding */ envForGit)
/* harmony export */ });
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


/***/ }),

/***/ 81822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aI: () => (/* binding */ killOrphans),
/* harmony export */   dB: () => (/* binding */ findMarkedProcesses),
/* harmony export */   jT: () => (/* binding */ stepMarkerVariable)
/* harmony export */ });
/* unused harmony export stepMarkerState */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58500);


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
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(20);
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
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)('/proc').filter((name) => /^\d+$/.test(name));
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
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path);
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
