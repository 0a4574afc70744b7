import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 42613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 20181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 35317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 49140:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("constants");

/***/ }),

/***/ 76982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 72250:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("dns");

/***/ }),

/***/ 24434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 79896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 91943:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs/promises");

/***/ }),

/***/ 58611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 85675:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http2");

/***/ }),

/***/ 65692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 69278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 34589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 16698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 37540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 77598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 53053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 40610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 78474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 73024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 51455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 37067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 32467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 44708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 98995:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");

/***/ }),

/***/ 77030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 48161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 76760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 41792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 57075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 46466:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");

/***/ }),

/***/ 46193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:string_decoder");

/***/ }),

/***/ 58500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 41692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 73136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 57975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 73429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 75919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 38522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 70857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 16928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 13193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 53557:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 16460:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers/promises");

/***/ }),

/***/ 64756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 52018:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty");

/***/ }),

/***/ 87016:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

/***/ }),

/***/ 39023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 43106:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("zlib");

/***/ }),

/***/ 37475:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _shared_edge_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(68857);
/* harmony import */ var _story_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(43050);


await (0,_shared_edge_js__WEBPACK_IMPORTED_MODULE_0__/* .runAction */ .C)(_story_js__WEBPACK_IMPORTED_MODULE_1__/* .buildWheel */ .i);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 43050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  i: () => (/* binding */ buildWheel)
});

// NAMESPACE OBJECT: ./node_modules/@renovatebot/pep440/lib/operator.js
var operator_namespaceObject = {};
__nccwpck_require__.r(operator_namespaceObject);
__nccwpck_require__.d(operator_namespaceObject, {
  "!=": () => (ne),
  "<": () => (lt),
  "<=": () => (le),
  "==": () => (eq),
  "===": () => (arbitrary),
  ">": () => (gt),
  ">=": () => (ge),
  compare: () => (compare),
  eq: () => (eq),
  ge: () => (ge),
  gt: () => (gt),
  le: () => (le),
  lt: () => (lt),
  ne: () => (ne),
  rcompare: () => (rcompare)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
;// CONCATENATED MODULE: ./.work/compiled/shared/src/all-ended.js
/**
 * Does several things at once, as `Promise.all` does, but comes back only when each has ended: nothing works on in a folder
 * that the caller then removes. Throws the first failure in the order of the list.
 */
async function allEnded(work) {
    await Promise.allSettled(work);
    return await Promise.all(work);
}

// EXTERNAL MODULE: ./.work/compiled/shared/src/errors.js
var src_errors = __nccwpck_require__(75689);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(73024);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __nccwpck_require__(46466);
;// CONCATENATED MODULE: ./.work/compiled/shared/src/manifest.js





const manifestName = 'eleanor-manifest.json';
/** Writes a file into the folder that names the key and the SHA-256 of every file, or the target of every link, in it. */
async function writeManifest(folder, key) {
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, manifestName), JSON.stringify({ key, files: await digests(folder) }));
}
/** Whether the folder holds exactly what its manifest says, for this key. A missing or unreadable manifest is a no. */
async function matchesManifest(folder, key) {
    try {
        const written = JSON.parse(await (0,promises_.readFile)((0,external_node_path_.join)(folder, manifestName), 'utf8'));
        return JSON.stringify(written) === JSON.stringify({ key, files: await digests(folder) });
    }
    catch {
        return false;
    }
}
/** The key under which the folder was saved; undefined for one without a manifest. */
async function manifestKey(folder) {
    try {
        return JSON.parse(await readFile(join(folder, manifestName), 'utf8')).key;
    }
    catch {
        return undefined;
    }
}
async function digests(folder) {
    const entries = await (0,promises_.readdir)(folder, { recursive: true, withFileTypes: true });
    const paths = entries.filter((entry) => !entry.isDirectory()).map((entry) => (0,external_node_path_.join)(entry.parentPath, entry.name));
    const named = paths
        .map((path) => [(0,external_node_path_.relative)(folder, path).split(external_node_path_.sep).join('/'), path])
        .filter(([name]) => name !== manifestName);
    named.sort(([a], [b]) => (a < b ? -1 : 1));
    const result = {};
    for (const [name, path] of named)
        result[name] = await digest(path);
    return result;
}
async function digest(path) {
    if ((await (0,promises_.lstat)(path)).isSymbolicLink())
        return `link:${await (0,promises_.readlink)(path)}`;
    return await fileSha256(path);
}
/** The SHA-256 of a file in hexadecimal, read as a stream. */
async function fileSha256(path) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(path), hash);
    return hash.digest('hex');
}

;// CONCATENATED MODULE: ./.work/compiled/shared/src/cache.js



/**
 * The cache over GitHub's service; the client is loaded when it is first used, and only where the environment names a service.
 * `load` is replaced in tests of a broken client.
 */
function createCache(parts, load = async () => await Promise.all(/* import() */[__nccwpck_require__.e(86), __nccwpck_require__.e(110), __nccwpck_require__.e(88), __nccwpck_require__.e(91)]).then(__nccwpck_require__.bind(__nccwpck_require__, 18091))) {
    const { log, mode, env = process.env, lookupMs = 10_000, transferMs = 60_000 } = parts;
    let given;
    const service = async () => await (given ??= available(load, log, env));
    let broken = false;
    const guarded = async (what, otherwise, work) => {
        const client = broken ? undefined : await service();
        if (client === undefined)
            return otherwise;
        try {
            return await work(client);
        }
        catch (error) {
            broken = true;
            log.warning(`The cache is not used from here on: ${what} failed (${(0,src_errors/* messageOf */.bD)(error)})`);
            return otherwise;
        }
    };
    return {
        async restore(key, folder, near) {
            if (mode === 'off')
                return false;
            return await guarded(`looking for ${key}`, false, async (client) => {
                const others = near === undefined ? [] : [near];
                const found = await within(lookupMs, client.restoreCache([folder], key, others, { lookupOnly: true }));
                if (found === undefined || (found !== key && !others.some((start) => found.startsWith(start))))
                    return false;
                await (0,promises_.rm)(folder, { recursive: true, force: true });
                const restored = await within(transferMs, client.restoreCache([folder], found));
                if (restored === found && (await matchesManifest(folder, found)))
                    return true;
                log.warning(`The cache entry ${found} is damaged and was not used`);
                await (0,promises_.rm)(folder, { recursive: true, force: true });
                return false;
            });
        },
        async save(key, folder) {
            if (mode !== 'read-write')
                return;
            await guarded(`saving ${key}`, undefined, async (client) => {
                await writeManifest(folder, key);
                await within(transferMs, client.saveCache([folder], key));
            });
        },
    };
}
async function available(load, log, env) {
    // Source: @actions/cache, `isFeatureAvailable`. To load the client takes longer than all the rest of a start.
    const named = [env.ACTIONS_RESULTS_URL, env.ACTIONS_CACHE_URL].some((url) => url !== undefined && url !== '');
    const client = named ? await load() : undefined;
    if (client?.isFeatureAvailable() === true)
        return client;
    log.info('No cache service here; everything is made anew.');
    return undefined;
}
/** Waits for the work, but not longer than the budget. The client has no time limit of its own below three minutes. */
async function within(ms, work) {
    let timer;
    const limit = new Promise((_, reject) => {
        timer = setTimeout(() => reject(new Error(`no answer within ${ms / 1000} s`)), ms);
    });
    // The loser of the race may still reject later; nobody waits for it any more.
    work.catch(() => undefined);
    return await Promise.race([work, limit]).finally(() => clearTimeout(timer));
}

// EXTERNAL MODULE: ./.work/compiled/shared/src/process.js + 3 modules
var src_process = __nccwpck_require__(63765);
;// CONCATENATED MODULE: ./.work/compiled/shared/src/python.js


const question = `import json, sys, sysconfig
print(json.dumps({"executable": sys.executable, "version": ".".join(map(str, sys.version_info[:3])),
"minor": ".".join(map(str, sys.version_info[:2])), "platform": sysconfig.get_platform()}))`;
/** Asks an interpreter (a command or a path) what it is. The suite needs Python 3.10 or newer. */
async function askPython(world, command) {
    const python = JSON.parse(await (0,src_process/* runOk */.uO)(world.run, command, ['-I', '-c', question], { env: world.env, timeoutMs: 30_000 }));
    const [major = 0, minor = 0] = python.minor.split('.').map(Number);
    if (major < 3 || (major === 3 && minor < 10)) {
        throw new src_errors/* UserError */.yo(`${command} is Python ${python.version}`, {
            fix: 'Use Python 3.10 or newer, for example with actions/setup-python',
        });
    }
    return python;
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-wheel/src/publish.js



/** Puts the checked files into `out-dir`: both are written under temporary names first, so that no half file is ever seen. */
async function publish(built, outDir) {
    const moves = allFiles(built).map((from) => {
        const to = (0,external_node_path_.join)(outDir, (0,external_node_path_.basename)(from));
        return { from, to, temporary: (0,external_node_path_.join)(outDir, `.${(0,external_node_path_.basename)(from)}.part`) };
    });
    try {
        await (0,promises_.mkdir)(outDir, { recursive: true });
        for (const { from, temporary } of moves)
            await (0,promises_.copyFile)(from, temporary);
        for (const { temporary, to } of moves)
            await (0,promises_.rename)(temporary, to);
    }
    catch (error) {
        await Promise.all(moves.map(async ({ temporary }) => await (0,promises_.rm)(temporary, { force: true }).catch(() => undefined)));
        throw new src_errors/* UserError */.yo('The wheel could not be written to `out-dir`', { why: (0,src_errors/* messageOf */.bD)(error) });
    }
    const placed = (path) => (0,external_node_path_.join)(outDir, (0,external_node_path_.basename)(path));
    const { wheel, sdist, sbom } = built;
    return { wheel: placed(wheel), sdist: sdist && placed(sdist), ...(sbom === undefined ? {} : { sbom: placed(sbom) }) };
}
/** The distributions of a build. */
function filesOf({ wheel, sdist }) {
    return sdist === undefined ? [wheel] : [wheel, sdist];
}
/** All files that leave the action. */
function allFiles(built) {
    return [...filesOf(built), ...(built.sbom === undefined ? [] : [built.sbom])];
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-wheel/src/artifact.js


/** Uploads wheel and sdist as one artifact of the run. The client is loaded here, as it is large and seldom needed. */
async function upload({ log }, inputs, built) {
    const { artifact: name, retentionDays, outDir } = inputs;
    // The service knows the repository's own number of days.
    const options = retentionDays === 0 ? {} : { retentionDays };
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__nccwpck_require__.e(86), __nccwpck_require__.e(110), __nccwpck_require__.e(995), __nccwpck_require__.e(518)]).then(__nccwpck_require__.bind(__nccwpck_require__, 56518));
    try {
        const { size = 0 } = await new DefaultArtifactClient().uploadArtifact(name, allFiles(built), outDir, options);
        log.info(`Uploaded the artifact ${name}, ${size} bytes.`);
    }
    catch (error) {
        throw new src_errors/* UserError */.yo(`The artifact ${name} could not be uploaded`, {
            why: (0,src_errors/* messageOf */.bD)(error),
            fix: 'The wheel is right and in `out-dir`; an artifact of that name may exist in this run already',
        });
    }
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-wheel/src/attest.js




/**
 * Attests that this run has built the files: SLSA provenance, signed with the identity of the job and stored with the repository.
 * The output `attestation` is its address. It happens after all checks and before any file leaves the action, so that a run which
 * may not attest leaves nothing. The library is loaded here, as it is large and seldom needed.
 * Source: GitHub "Using artifact attestations to establish provenance for builds".
 */
async function attest({ env, log, setOutput }, { token }, built) {
    const subjects = await Promise.all(allFiles(built).map(async (path) => ({ name: (0,external_node_path_.basename)(path), digest: { sha256: await fileSha256(path) } })));
    const { attestProvenance } = await Promise.all(/* import() */[__nccwpck_require__.e(86), __nccwpck_require__.e(995), __nccwpck_require__.e(88), __nccwpck_require__.e(476)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4476));
    const attestationID = await log.group('Attest the provenance', async () => {
        try {
            return (await attestProvenance({ subjects, token })).attestationID;
        }
        catch (error) {
            throw new src_errors/* UserError */.yo('The provenance of the wheel could not be attested', {
                why: (0,src_errors/* messageOf */.bD)(error).replace(/\s+/g, ' ').trim(),
                fix: 'The job needs `permissions: id-token: write` and `attestations: write`; nothing was uploaded',
            });
        }
    });
    const address = `${env.GITHUB_SERVER_URL ?? 'https://github.com'}/${env.GITHUB_REPOSITORY ?? ''}/attestations/${attestationID ?? ''}`;
    setOutput('attestation', address);
    log.info(`The provenance of ${subjects.map(({ name }) => name).join(', ')} is attested: ${address}`);
    return address;
}

;// CONCATENATED MODULE: ./.work/compiled/shared/src/project-env.js
/** Inputs, tokens and the files by which a step speaks to the runner. Source: GitHub "Workflow commands", environment files. */
const ofTheStep = /^(INPUT_|STATE_|ACTIONS_)|^GITHUB_(OUTPUT|STATE|ENV|PATH|STEP_SUMMARY|TOKEN)$/;
/**
 * The environment for programs of the project, such as hooks, build backends and apps: that of the job, without what belongs to this
 * step alone. Inputs hold keys, and whoever writes the files of the runner sets outputs and variables of others.
 */
function projectEnv(env) {
    return Object.fromEntries(Object.entries(env).filter(([name]) => !ofTheStep.test(name)));
}
/**
 * The environment for a command that an input names: that of the step, with the token that the user may have given it for that command,
 * but without the inputs, which hold keys, and the runner's tokens.
 */
function commandEnv(env) {
    return Object.fromEntries(Object.entries(env).filter(([name]) => !/^(INPUT_|ACTIONS_.*TOKEN$)/.test(name)));
}

;// CONCATENATED MODULE: ./.work/compiled/shared/src/cache-mode.js
/** The words of the input `cache`, its default first. */
const cacheWords = ['auto', 'read-write', 'read', 'off'];
/** Events of which the result is published, or that run with the rights of the base for content of others. */
const never = ['release', 'pull_request_target', 'workflow_run'];
/** Events whose entries are made from the code of their own branch or pull request, and seen there. */
const trusted = ['', 'push', 'schedule', 'workflow_dispatch', 'repository_dispatch', 'pull_request', 'merge_group'];
/**
 * How the cache is used. `auto` goes by what started the workflow: not at all for what is released and for events that mix rights
 * and foreign content, reading and writing for the usual ones, only reading for the rest.
 * Source: GitHub, "Events that trigger workflows"; "Dependency caching reference", restrictions for accessing a cache.
 */
function cacheMode(word, env) {
    if (word !== 'auto')
        return word;
    const event = env.GITHUB_EVENT_NAME ?? '';
    if (never.includes(event) || (env.GITHUB_REF ?? '').startsWith('refs/tags/'))
        return 'off';
    return trusted.includes(event) ? 'read-write' : 'read';
}

// EXTERNAL MODULE: ./.work/compiled/shared/src/inputs.js
var src_inputs = __nccwpck_require__(90983);
;// CONCATENATED MODULE: ./.work/compiled/shared/src/command-words.js
/** What only a shell gives a meaning to. */
const ofShells = /[;&|<>`$(){}*?!\n\\]/;
/**
 * The words of a command line, with single and double quotes as in a shell and nothing else of it: no shell will see them.
 * Undefined where a quote is not closed, or where something stands outside of quotes that only a shell understands.
 */
function commandWords(text) {
    const words = [];
    const rest = text.trim().replaceAll(/\s*((?:[^\s'"]|'[^']*'|"[^"]*")+)/g, (_, word) => {
        words.push(word);
        return '';
    });
    const bare = (word) => word.replaceAll(/'[^']*'|"[^"]*"/g, '');
    if (rest.trim() !== '' || words.some((word) => ofShells.test(bare(word))))
        return undefined;
    return words.map((word) => word.replaceAll(/'([^']*)'|"([^"]*)"/g, (_, single, double) => single ?? double ?? ''));
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-wheel/src/input-commands.js

function gate(input) {
    const chosen = input.choice('gate', ['auto', 'pre-commit', 'prek', 'command', 'none']);
    return {
        gate: chosen,
        gateCommand: commandFor(input, 'gate', chosen, 'make pre_commit'),
        gateMs: minutes(input, 'gate-timeout', 60) * 60_000,
        files: input.choice('files', ['all', 'changed']),
    };
}
function builder(input) {
    const chosen = input.choice('builder', ['build', 'uv', 'command']);
    return { builder: chosen, buildCommand: commandFor(input, 'build', chosen, 'make clean pkg-build-whl', 'builder') };
}
/** The command of `NAME-command`: given exactly when the choice is `command`. */
function commandFor(input, name, chosen, example, choice = name) {
    const words = command(input, `${name}-command`);
    const isGiven = input.text(`${name}-command`) !== '';
    if (chosen === 'command' && !isGiven)
        input.refuse(`${name}-command`, 'is not given', `With \`${choice}: command\` it is the command to run, such as \`${example}\``);
    if (chosen !== 'command' && isGiven)
        input.refuse(`${name}-command`, `is given, but \`${choice}\` is \`${chosen}\``, `Set \`${choice}\` to \`command\`, or leave it out`);
    return words;
}
function command(input, name) {
    const text = input.text(name);
    const words = commandWords(text);
    if (words === undefined)
        input.refuse(name, `is \`${text}\`, which needs a shell`, 'It is started without one: put it into a script or a Makefile');
    return words ?? [];
}
function minutes(input, name, otherwise) {
    const text = input.text(name);
    const value = text === '' ? otherwise : Number(text);
    if (/^(\d+(\.\d+)?)?$/.test(text) && value > 0 && value <= 1440)
        return value;
    input.refuse(name, `is \`${text}\`, which is not a number of minutes`, 'Allowed: more than 0 up to 1440, such as `30`');
    return otherwise;
}

;// CONCATENATED MODULE: ./node_modules/@renovatebot/pep440/lib/version.js
const VERSION_PATTERN = [
  'v?',
  '(?:',
  /* */ '(?:(?<epoch>[0-9]+)!)?', // epoch
  /* */ '(?<release>[0-9]+(?:\\.[0-9]+)*)', // release segment
  /* */ '(?<pre>', // pre-release
  /*    */ '[-_\\.]?',
  /*    */ '(?<pre_l>(a|b|c|rc|alpha|beta|pre|preview))',
  /*    */ '[-_\\.]?',
  /*    */ '(?<pre_n>[0-9]+)?',
  /* */ ')?',
  /* */ '(?<post>', // post release
  /*    */ '(?:-(?<post_n1>[0-9]+))',
  /*    */ '|',
  /*    */ '(?:',
  /*        */ '[-_\\.]?',
  /*        */ '(?<post_l>post|rev|r)',
  /*        */ '[-_\\.]?',
  /*        */ '(?<post_n2>[0-9]+)?',
  /*    */ ')',
  /* */ ')?',
  /* */ '(?<dev>', // dev release
  /*    */ '[-_\\.]?',
  /*    */ '(?<dev_l>dev)',
  /*    */ '[-_\\.]?',
  /*    */ '(?<dev_n>[0-9]+)?',
  /* */ ')?',
  ')',
  '(?:\\+(?<local>[a-z0-9]+(?:[-_\\.][a-z0-9]+)*))?', // local version
].join('');



const validRegex = new RegExp('^' + VERSION_PATTERN + '$', 'i');

function valid(version) {
  return validRegex.test(version) ? version : null;
}

const cleanRegex = new RegExp('^\\s*' + VERSION_PATTERN + '\\s*$', 'i');
function clean(version) {
  return version_stringify(version_parse(version, cleanRegex));
}

function version_parse(version, regex) {
  // Validate the version and parse it into pieces
  const { groups } = (regex || validRegex).exec(version) || {};
  if (!groups) {
    return null;
  }

  // Store the parsed out pieces of the version
  const parsed = {
    epoch: Number(groups.epoch ? groups.epoch : 0),
    release: groups.release.split('.').map(Number),
    pre: normalize_letter_version(groups.pre_l, groups.pre_n),
    post: normalize_letter_version(
      groups.post_l,
      groups.post_n1 || groups.post_n2,
    ),
    dev: normalize_letter_version(groups.dev_l, groups.dev_n),
    local: parse_local_version(groups.local),
  };

  return parsed;
}

function version_stringify(parsed) {
  if (!parsed) {
    return null;
  }
  const { epoch, release, pre, post, dev, local } = parsed;
  const parts = [];

  // Epoch
  if (epoch !== 0) {
    parts.push(`${epoch}!`);
  }
  // Release segment
  parts.push(release.join('.'));

  // Pre-release
  if (pre) {
    parts.push(pre.join(''));
  }
  // Post-release
  if (post) {
    parts.push('.' + post.join(''));
  }
  // Development release
  if (dev) {
    parts.push('.' + dev.join(''));
  }
  // Local version segment
  if (local) {
    parts.push(`+${local}`);
  }
  return parts.join('');
}

function normalize_letter_version(letterIn, numberIn) {
  let letter = letterIn;
  let number = numberIn;
  if (letter) {
    // We consider there to be an implicit 0 in a pre-release if there is
    // not a numeral associated with it.
    if (!number) {
      number = 0;
    }
    // We normalize any letters to their lower case form
    letter = letter.toLowerCase();

    // We consider some words to be alternate spellings of other words and
    // in those cases we want to normalize the spellings to our preferred
    // spelling.
    if (letter === 'alpha') {
      letter = 'a';
    } else if (letter === 'beta') {
      letter = 'b';
    } else if (['c', 'pre', 'preview'].includes(letter)) {
      letter = 'rc';
    } else if (['rev', 'r'].includes(letter)) {
      letter = 'post';
    }
    return [letter, Number(number)];
  }
  if (!letter && number) {
    // We assume if we are given a number, but we are not given a letter
    // then this is using the implicit post release syntax (e.g. 1.0-1)
    letter = 'post';

    return [letter, Number(number)];
  }
  return null;
}

function parse_local_version(local) {
  /*
    Takes a string like abc.1.twelve and turns it into("abc", 1, "twelve").
    */
  if (local) {
    return local
      .split(/[._-]/)
      .map((part) =>
        Number.isNaN(Number(part)) ? part.toLowerCase() : Number(part),
      );
  }
  return null;
}

function version_explain(version) {
  const parsed = version_parse(version);
  if (!parsed) {
    return parsed;
  }
  const { epoch, release, pre, post, dev, local } = parsed;

  let base_version = '';
  if (epoch !== 0) {
    base_version += epoch + '!';
  }
  base_version += release.join('.');

  const is_prerelease = Boolean(dev || pre);
  const is_devrelease = Boolean(dev);
  const is_postrelease = Boolean(post);

  // return

  return {
    epoch,
    release,
    pre,
    post: post ? post[1] : post,
    dev: dev ? dev[1] : dev,
    local: local ? local.join('.') : local,
    public: version_stringify(parsed).split('+', 1)[0],
    base_version,
    is_prerelease,
    is_devrelease,
    is_postrelease,
  };
}

;// CONCATENATED MODULE: ./node_modules/@renovatebot/pep440/lib/operator.js




function lt(version, other) {
  return compare(version, other) < 0;
}

function le(version, other) {
  return compare(version, other) <= 0;
}

function eq(version, other) {
  return compare(version, other) === 0;
}

function ne(version, other) {
  return compare(version, other) !== 0;
}

function ge(version, other) {
  return compare(version, other) >= 0;
}

function gt(version, other) {
  return compare(version, other) > 0;
}

function arbitrary(version, other) {
  return version.toLowerCase() === other.toLowerCase();
}

function compare(version, other) {
  const parsedVersion = version_parse(version);
  const parsedOther = version_parse(other);

  const keyVersion = calculateKey(parsedVersion);
  const keyOther = calculateKey(parsedOther);

  return pyCompare(keyVersion, keyOther);
}

function rcompare(version, other) {
  return -compare(version, other);
}

// this logic is buitin in python, but we need to port it to js
// see https://stackoverflow.com/a/5292332/1438522
function pyCompare(elemIn, otherIn) {
  let elem = elemIn;
  let other = otherIn;
  if (elem === other) {
    return 0;
  }
  if (Array.isArray(elem) !== Array.isArray(other)) {
    elem = Array.isArray(elem) ? elem : [elem];
    other = Array.isArray(other) ? other : [other];
  }
  if (Array.isArray(elem)) {
    const len = Math.min(elem.length, other.length);
    for (let i = 0; i < len; i += 1) {
      const res = pyCompare(elem[i], other[i]);
      if (res !== 0) {
        return res;
      }
    }
    return elem.length - other.length;
  }
  if (elem === -Infinity || other === Infinity) {
    return -1;
  }
  if (elem === Infinity || other === -Infinity) {
    return 1;
  }
  return elem < other ? -1 : 1;
}

function calculateKey(input) {
  const { epoch } = input;
  let { release, pre, post, local, dev } = input;
  // When we compare a release version, we want to compare it with all of the
  // trailing zeros removed. So we'll use a reverse the list, drop all the now
  // leading zeros until we come to something non zero, then take the rest
  // re-reverse it back into the correct order and make it a tuple and use
  // that for our sorting key.
  release = release.concat();
  release.reverse();
  while (release.length && release[0] === 0) {
    release.shift();
  }
  release.reverse();

  // We need to "trick" the sorting algorithm to put 1.0.dev0 before 1.0a0.
  // We'll do this by abusing the pre segment, but we _only_ want to do this
  // if there is !a pre or a post segment. If we have one of those then
  // the normal sorting rules will handle this case correctly.
  if (!pre && !post && dev) pre = -Infinity;
  // Versions without a pre-release (except as noted above) should sort after
  // those with one.
  else if (!pre) pre = Infinity;

  // Versions without a post segment should sort before those with one.
  if (!post) post = -Infinity;

  // Versions without a development segment should sort after those with one.
  if (!dev) dev = Infinity;

  if (!local) {
    // Versions without a local segment should sort before those with one.
    local = -Infinity;
  } else {
    // Versions with a local segment need that segment parsed to implement
    // the sorting rules in PEP440.
    // - Alpha numeric segments sort before numeric segments
    // - Alpha numeric segments sort lexicographically
    // - Numeric segments sort numerically
    // - Shorter versions sort before longer versions when the prefixes
    //   match exactly
    local = local.map((i) =>
      Number.isNaN(Number(i)) ? [-Infinity, i] : [Number(i), ''],
    );
  }

  return [epoch, release, pre, post, dev, local];
}

;// CONCATENATED MODULE: ./node_modules/@renovatebot/pep440/lib/specifier.js
// This file is dual licensed under the terms of the Apache License, Version
// 2.0, and the BSD License. See the LICENSE file in the root of this repository
// for complete details.





const RANGE_PATTERN = [
  '(?<operator>(===|~=|==|!=|<=|>=|<|>))',
  '\\s*',
  '(',
  /*  */ '(?<version>(?:' + VERSION_PATTERN.replace(/\?<\w+>/g, '?:') + '))',
  /*  */ '(?<prefix>\\.\\*)?',
  /*  */ '|',
  /*  */ '(?<legacy>[^,;\\s)]+)',
  ')',
].join('');



const isEqualityOperator = (op) => ['==', '!=', '==='].includes(op);

const rangeRegex = new RegExp('^' + RANGE_PATTERN + '$', 'i');

function specifier_parse(ranges) {
  if (!ranges.trim()) {
    return [];
  }

  const specifiers = ranges
    .split(',')
    .map((range) => rangeRegex.exec(range.trim()) || {})
    .map(({ groups }) => {
      if (!groups) {
        return null;
      }

      let { ...spec } = groups;
      const { operator, version, prefix, legacy } = groups;

      if (version) {
        spec = { ...spec, ...version_explain(version) };
        if (operator === '~=') {
          if (spec.release.length < 2) {
            return null;
          }
        }
        if (!isEqualityOperator(operator) && spec.local) {
          return null;
        }

        if (prefix) {
          if (!isEqualityOperator(operator) || spec.dev || spec.local) {
            return null;
          }
        }
      }
      if (legacy && operator !== '===') {
        return null;
      }

      return spec;
    });

  if (specifiers.filter(Boolean).length !== specifiers.length) {
    return null;
  }

  return specifiers;
}

function filter(versions, specifier, options = {}) {
  const filtered = pick(versions, specifier, options);
  if (filtered.length === 0 && options.prereleases === undefined) {
    return pick(versions, specifier, { prereleases: true });
  }
  return filtered;
}

function maxSatisfying(versions, range, options) {
  const found = filter(versions, range, options).sort(Operator.compare);
  return found.length === 0 ? null : found[found.length - 1];
}

function minSatisfying(versions, range, options) {
  const found = filter(versions, range, options).sort(Operator.compare);
  return found.length === 0 ? null : found[0];
}

function pick(versions, specifier, options) {
  const parsed = specifier_parse(specifier);

  if (!parsed) {
    return [];
  }

  return versions.filter((version) => {
    const explained = version_explain(version);

    if (!parsed.length) {
      return explained && !(explained.is_prerelease && !options.prereleases);
    }

    return parsed.reduce((pass, spec) => {
      if (!pass) {
        return false;
      }
      return contains({ ...spec, ...options }, { version, explained });
    }, true);
  });
}

function satisfies(version, specifier, options = {}) {
  const filtered = pick([version], specifier, options);

  return filtered.length === 1;
}

function arrayStartsWith(array, prefix) {
  if (prefix.length > array.length) {
    return false;
  }

  for (let i = 0; i < prefix.length; i += 1) {
    if (prefix[i] !== array[i]) {
      return false;
    }
  }

  return true;
}

function contains(specifier, input) {
  const { explained } = input;
  let { version } = input;
  const { ...spec } = specifier;

  if (spec.prereleases === undefined) {
    spec.prereleases = spec.is_prerelease;
  }

  if (explained && explained.is_prerelease && !spec.prereleases) {
    return false;
  }

  if (spec.operator === '~=') {
    let compatiblePrefix = spec.release.slice(0, -1).concat('*').join('.');
    if (spec.epoch) {
      compatiblePrefix = spec.epoch + '!' + compatiblePrefix;
    }
    return satisfies(version, `>=${spec.version}, ==${compatiblePrefix}`, {
      prereleases: spec.prereleases,
    });
  }

  if (spec.prefix) {
    const isMatching =
      explained.epoch === spec.epoch &&
      arrayStartsWith(explained.release, spec.release);
    const isEquality = spec.operator !== '!=';
    return isEquality ? isMatching : !isMatching;
  }

  if (explained && explained.local && spec.version) {
    // Ignore candidate local labels only when the specifier itself is public.
    if (spec.operator !== '===' && !spec.local) {
      version = explained.public;
      spec.version = version_explain(spec.version).public;
    }
  }

  if (spec.operator === '<' || spec.operator === '>') {
    // simplified version of https://www.python.org/dev/peps/pep-0440/#exclusive-ordered-comparison
    if (eq(spec.release.join('.'), explained.release.join('.'))) {
      return false;
    }
  }

  // TODO: fix me?
  // eslint-disable-next-line import-x/namespace
  const op = operator_namespaceObject[spec.operator];
  return op(version, spec.version || spec.legacy);
}

function validRange(specifier) {
  return Boolean(specifier_parse(specifier));
}

;// CONCATENATED MODULE: ./node_modules/@renovatebot/pep440/lib/semantic.js


// those notation are borrowed from semver


function major(input) {
  const version = explain(input);
  if (!version) {
    throw new TypeError('Invalid Version: ' + input);
  }
  return version.release[0];
}

function minor(input) {
  const version = explain(input);
  if (!version) {
    throw new TypeError('Invalid Version: ' + input);
  }
  if (version.release.length < 2) {
    return 0;
  }
  return version.release[1];
}

function patch(input) {
  const version = explain(input);
  if (!version) {
    throw new TypeError('Invalid Version: ' + input);
  }
  if (version.release.length < 3) {
    return 0;
  }
  return version.release[2];
}

function inc(input, release, preReleaseIdentifier) {
  let identifier = preReleaseIdentifier || `a`;
  const version = parse(input);

  if (!version) {
    return null;
  }

  if (
    !['a', 'b', 'c', 'rc', 'alpha', 'beta', 'pre', 'preview'].includes(
      identifier,
    )
  ) {
    return null;
  }

  switch (release) {
    case 'premajor':
      {
        const [majorVersion] = version.release;
        version.release.fill(0);
        version.release[0] = majorVersion + 1;
      }
      version.pre = [identifier, 0];
      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    case 'preminor':
      {
        const [majorVersion, minorVersion = 0] = version.release;
        version.release.fill(0);
        version.release[0] = majorVersion;
        version.release[1] = minorVersion + 1;
      }
      version.pre = [identifier, 0];
      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    case 'prepatch':
      {
        const [majorVersion, minorVersion = 0, patchVersion = 0] =
          version.release;
        version.release.fill(0);
        version.release[0] = majorVersion;
        version.release[1] = minorVersion;
        version.release[2] = patchVersion + 1;
      }
      version.pre = [identifier, 0];
      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    case 'prerelease':
      if (version.pre === null) {
        const [majorVersion, minorVersion = 0, patchVersion = 0] =
          version.release;
        version.release.fill(0);
        version.release[0] = majorVersion;
        version.release[1] = minorVersion;
        version.release[2] = patchVersion + 1;
        version.pre = [identifier, 0];
      } else {
        if (preReleaseIdentifier === undefined && version.pre !== null) {
          [identifier] = version.pre;
        }

        const [letter, number] = version.pre;
        if (letter === identifier) {
          version.pre = [letter, number + 1];
        } else {
          version.pre = [identifier, 0];
        }
      }

      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    case 'major':
      if (
        version.release.slice(1).some((value) => value !== 0) ||
        version.pre === null
      ) {
        const [majorVersion] = version.release;
        version.release.fill(0);
        version.release[0] = majorVersion + 1;
      }
      delete version.pre;
      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    case 'minor':
      if (
        version.release.slice(2).some((value) => value !== 0) ||
        version.pre === null
      ) {
        const [majorVersion, minorVersion = 0] = version.release;
        version.release.fill(0);
        version.release[0] = majorVersion;
        version.release[1] = minorVersion + 1;
      }
      delete version.pre;
      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    case 'patch':
      if (
        version.release.slice(3).some((value) => value !== 0) ||
        version.pre === null
      ) {
        const [majorVersion, minorVersion = 0, patchVersion = 0] =
          version.release;
        version.release.fill(0);
        version.release[0] = majorVersion;
        version.release[1] = minorVersion;
        version.release[2] = patchVersion + 1;
      }
      delete version.pre;
      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    default:
      return null;
  }

  return stringify(version);
}

;// CONCATENATED MODULE: ./node_modules/@renovatebot/pep440/index.js










;// CONCATENATED MODULE: ./.work/compiled/shared/src/pep440.js

/**
 * The normal form of a version, such as `1.0rc1` for `v1.0-RC.1`; undefined when it is not a version. Trailing zeros count:
 * `1.0` and `1.0.0` name different files and tags. Source: PEP 440, "Normalization".
 */
function normalVersion(text) {
    const found = version_explain(text.trim());
    // The library writes `+a.1` as `+a,1` in its own normal form; and a number that it cannot hold exactly is no version to us.
    if (found === null || /\d{16}/.test(text))
        return undefined;
    return found.public + (found.local === null ? '' : `+${found.local}`);
}
/**
 * Whether two versions in normal form are equal as versions: `1.4` is `1.4.0`, since a shorter release is padded with zeros, and
 * `1.4+a` is not `1.4`. Source: PEP 440, "Version matching" and "Final releases".
 */
function isSameVersion(one, other) {
    return eq(one, other);
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-wheel/src/sizes.js
const units = { '': 1, k: 1024, m: 1024 ** 2, g: 1024 ** 3 };
/** A size for the reader, such as `1.4 MiB`. */
function bytes(size) {
    return size < 1024 * 1024 ? `${(size / 1024).toFixed(1)} KiB` : `${(size / 1024 / 1024).toFixed(1)} MiB`;
}
/** Bytes of a text such as `500000`, `800 KiB` or `10M`; undefined when it is none. Units count by 1024. */
function readSize(text) {
    const [, number = '', unit = ''] = /^(\d+(?:\.\d+)?)\s*([kmg]?)(?:i?b)?$/i.exec(text) ?? [];
    const factor = units[unit.toLowerCase()];
    return number === '' || factor === undefined ? undefined : Math.round(Number(number) * factor);
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-wheel/src/input-values.js





/** A project need not have the lock that is looked for by default. */
function buildConstraints(input, path) {
    if (input.text('build-constraints') === 'requirements/build.txt' && !(0,external_node_fs_.existsSync)(path))
        return '';
    return existing(input, 'build-constraints', path);
}
function maxSize(input) {
    const text = input.text('max-size');
    const size = text === '' ? 0 : readSize(text);
    if (size === undefined)
        input.refuse('max-size', `is \`${text}\`, which is not a size`, 'Write it like `800 KiB`, `10 MiB` or `500000`');
    return size ?? 0;
}
function rules(input) {
    const words = input.words('rules').map((word) => (word.toLowerCase() === 'all' ? 'all' : word.toUpperCase()));
    const bad = words.find((word) => !/^(all|W\d{0,3})$/.test(word));
    if (bad !== undefined)
        input.refuse('rules', `has \`${bad}\``, 'Allowed: `all`, or rules of check-wheel-contents such as `W001, W005`');
    return words;
}
/** A path relative to the project, made absolute; it must not lead out of the workspace, not even by links. */
function projectPath(input, workspace, project, name) {
    const value = input.text(name);
    if (value === '')
        return '';
    const path = (0,external_node_path_.resolve)(project, value);
    if (!(0,src_inputs/* isInside */.FK)(workspace, (0,src_inputs/* realOf */.MN)(path)))
        input.refuse(name, `is \`${value}\`, which is outside the workspace`);
    return path;
}
function existing(input, name, path) {
    if (path !== '' && (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isFile() !== true)
        input.refuse(name, `is \`${input.text(name)}\`, which is not a file of the project`, 'It is relative to `directory`');
    return path;
}
function version(input) {
    const given = input.text('version');
    const normal = given === '' ? '' : normalVersion(given);
    if (normal === undefined)
        input.refuse('version', `is \`${given}\`, which is not a PEP 440 version`, 'Write it like `1.4.0` or `1.4.0rc1`');
    return normal ?? '';
}
function outDir(input, path) {
    const found = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
    if (found?.isDirectory() === false)
        input.refuse('out-dir', `is \`${input.text('out-dir')}\`, which is not a directory`);
    else if ((0,external_node_fs_.existsSync)(path) && !(0,src_inputs/* isWritable */.nH)(path))
        input.refuse('out-dir', `is \`${input.text('out-dir')}\`, which cannot be written`);
    return path;
}
/** The characters that the artifact service refuses. Source: @actions/artifact, path-and-artifact-name-validation. */
const notInArtifactNames = /["*/:<>?\\|\r\n]/;
function artifact(input, env) {
    const name = input.text('artifact');
    if (notInArtifactNames.test(name))
        input.refuse('artifact', `is \`${name}\``, 'These characters are not allowed: " * / : < > ? \\ |');
    if (name !== '' && (env.ACTIONS_RUNTIME_TOKEN ?? '') === '')
        input.refuse('artifact', 'is given, but there is no artifact service here', 'Leave it empty outside of GitHub Actions');
    return name;
}
/**
 * Whether the provenance is attested; refused where it cannot be, before any work. A wheel of an earlier run was not built by this
 * one, and the attestation would say so. Source: GitHub "OpenID Connect reference", methods for requesting the token.
 */
function input_values_attest(input, env, token) {
    if (!input.flag('attest'))
        return false;
    const has = (name) => (env[name] ?? '') !== '';
    if (!has('ACTIONS_ID_TOKEN_REQUEST_URL') || !has('ACTIONS_ID_TOKEN_REQUEST_TOKEN'))
        input.refuse('attest', 'is `true`, but this job has no identity', 'Give the job `permissions: id-token: write` and `attestations: write`. A pull request of a fork never has one');
    if (token === '')
        input.refuse('token', 'is empty, but `attest` is `true`', 'Leave it out for the token of the run');
    if (input.flag('reuse'))
        input.refuse('reuse', 'is `true`, and so is `attest`', 'A wheel is attested by the run that builds it: choose one of them');
    return true;
}
/** Source: GitHub "Storing and sharing data from a workflow", retention period. */
function retentionDays(input) {
    const text = input.text('retention-days');
    if (text === '')
        return 0;
    if (!/^([1-9]|[1-8]\d|90)$/.test(text))
        input.refuse('retention-days', `is \`${text}\``, 'Allowed: 1 to 90');
    return Number(text);
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-wheel/src/inputs.js





/** Reads all inputs, hides the token, and refuses what can be refused without looking into the project. */
function readWheelInputs(world) {
    return (0,src_inputs/* readInputs */.Ko)(world, (input) => {
        const token = input.secret('token').trim();
        if (token !== '')
            world.mask(token);
        const project = (0,external_node_path_.resolve)(world.workspace, input.path('directory', 'directory') || '.');
        const path = (name) => projectPath(input, world.workspace, project, name);
        return {
            project,
            ...gate(input),
            ...builder(input),
            buildConstraints: buildConstraints(input, path('build-constraints')),
            reproducible: input.choice('reproducible', ['off', 'check']),
            allowFiles: input.words('allow-files'),
            maxSize: maxSize(input),
            previous: path('previous'),
            twine: input.choice('twine', ['off', 'warn', 'strict']),
            rules: rules(input),
            version: version(input),
            versionFile: existing(input, 'version-file', path('version-file')),
            installWith: existing(input, 'install-with', path('install-with')),
            outDir: outDir(input, path('out-dir') || (0,external_node_path_.resolve)(project, 'dist')),
            artifact: artifact(input, world.env),
            retentionDays: retentionDays(input),
            sbom: input.flag('sbom'),
            attest: input_values_attest(input, world.env, token),
            token,
            reuse: input.flag('reuse'),
            python: input.text('python') || 'python3',
            cache: cacheMode(input.choice('cache', cacheWords), world.env),
        };
    });
}
/** A path as the reader of the workflow knows it: relative to the workspace, with forward slashes. */
function shown(workspace, path) {
    return (0,src_inputs/* pathFrom */.Iw)(workspace, path);
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-wheel/src/gate/failures.js


/** A hook said no. `patch` is the place of what hooks would change; '' where they would change nothing. */
function hooksFailed(plan, failed, patch) {
    return new src_errors/* UserError */.yo(`The gate failed: ${failed.map(describe).join(', ')}`, {
        why: patch === '' ? '' : `What hooks would change is in ${patch}; the work tree was put back as it was`,
        fix: `Run \`${byHand(plan)}\`${patch === '' ? '' : ', or `git apply` the patch,'} and commit what is mended; no wheel was built`,
    });
}
/** The gate took too long. `ms` is its limit in milliseconds. */
function gateEnded(plan, ms, hooks) {
    const last = hooks.at(-1);
    return new src_errors/* UserError */.yo('The gate was ended', {
        why: `\`${byHand(plan)}\` took longer than ${ms / 60_000} minutes${last === undefined || plan.tool === 'command' ? '' : `; the last hook that ended is ${last.id}`}`,
        fix: 'Look for a hook that waits, or raise `gate-timeout`; the work tree was put back as it was',
    });
}
/** The tool itself failed: a configuration that is not valid, a hook that is not known or could not be installed. */
function couldNotRun({ workspace }, { tool, config }, { stdout, stderr }) {
    const lines = `${stdout}\n${stderr}`.split('\n').map((line) => line.replace(/^[=>\s]+/, '').trim());
    const start = lines.findIndex((line) => /^An (unexpected )?error has occurred:|^\[ERROR\]|^error: /.test(line));
    const reason = lines
        .slice(Math.max(start, 0))
        .filter((line) => line !== '' && !line.startsWith('Check the log at'))
        .slice(0, 6);
    const file = shown(workspace, config);
    return new src_errors/* UserError */.yo(`${tool} could not run its hooks`, {
        why: reason.join(' '),
        fix: `Mend ${file}`,
        at: { file, line: 1 },
    });
}
function describe({ id, reason }) {
    return `${id}${reason === '' ? '' : ` (${reason})`}`;
}
function byHand({ tool, command }) {
    return tool === 'command' ? command.join(' ') : `${tool} run --all-files`;
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-wheel/src/gate/findings.js
/** `path:line: message`, `path:line:column: message`: ruff (concise), mypy, flake8, pylint, shellcheck -f gcc, eslint -f unix. */
const generic = /^([^\s:'"(][^:]*):(\d+):(?:(\d+):)?\s+(\S.*)$/;
/** ruff's full form: the message, and below it ` --> path:line:column`. */
const arrow = /^\s*-->\s+([^\s:][^:]*):(\d+):(\d+)\s*$/;
/** shellcheck's own form: `In path line 3:`, and below it `^-- SC2086 (info): message`. */
const shellHead = /^In (\S.*) line (\d+):$/;
const shellBody = /^(\s*)\^-*\^?\s+(SC\d+ \((\w+)\):\s.*)$/;
/** eslint's own form: the path by itself, and below it `  3:7  error  message  rule`. */
const eslintBody = /^(\d+):(\d+)\s{2,}(error|warning)\s{2,}(\S.*)$/;
const eslintHead = /^(?:\/|[A-Za-z]:\\|\.{0,2}[\w@-])[^:*?"<>|]*\.\w+$/;
/**
 * Reads findings line by line; a reader remembers the line before, since some linters put the file above its findings.
 * prek indents what a hook prints by two blanks, so that leading blanks do not count.
 */
function createFindingReader() {
    let before = '';
    let file = '';
    let shell;
    return (line) => {
        const text = line.trim();
        if (text === '')
            return undefined;
        const said = before;
        before = text;
        const [, path = '', row, column, message = ''] = generic.exec(text) ?? [];
        if (row !== undefined)
            return { message: plain(message), level: levelOf(message), at: place(path, row, column) };
        const [, target = '', targetRow, targetColumn] = arrow.exec(text) ?? [];
        if (targetRow !== undefined)
            return { message: said, level: 'error', at: place(target, targetRow, targetColumn) };
        const [, script, scriptRow] = shellHead.exec(text) ?? [];
        if (script !== undefined && scriptRow !== undefined)
            shell = place(script, scriptRow);
        const [, , remark, severity] = shellBody.exec(line) ?? [];
        if (shell !== undefined && remark !== undefined)
            return { message: remark, level: shellLevel(severity), at: shell };
        const [, lintRow, lintColumn, level, rest = ''] = eslintBody.exec(text) ?? [];
        if (file !== '' && lintRow !== undefined)
            return {
                message: rest.replaceAll(/\s{2,}/g, ' '),
                level: level === 'error' ? 'error' : 'warning',
                at: place(file, lintRow, lintColumn),
            };
        if (eslintHead.test(text))
            file = text;
        return undefined;
    };
}
function place(file, line, column) {
    // A column of 0 is what pylint and mypy give for the first one; an annotation counts from 1.
    return { file, line: Number(line), ...(column === undefined ? {} : { column: Math.max(Number(column), 1) }) };
}
function levelOf(message) {
    if (message.startsWith('note: '))
        return 'notice';
    return message.startsWith('warning: ') ? 'warning' : 'error';
}
function shellLevel(severity) {
    if (severity === 'info' || severity === 'style')
        return 'notice';
    return severity === 'warning' ? 'warning' : 'error';
}
function plain(message) {
    return message.replace(/^(error|warning|note): /, '');
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-wheel/src/gate/hooks.js

/** The line of a hook: its name, dots, and how it ended. Source: pre_commit/commands/run.py, `_full_msg`. */
const head = /^(.+?)\.{3,}(?:\(([^()]*)\))?(Passed|Failed|Skipped)$/;
/** pre-commit's own words after the hooks, before the diff. */
const end = /^(pre-commit hook\(s\) made changes\.|All changes made by hooks:)$/;
const results = { Passed: 'passed', Failed: 'failed', Skipped: 'skipped' };
const findingLimit = 100;
/**
 * Reads hooks as they are printed. A heading counts when its hook id follows, so that a hook cannot print one by chance;
 * a skipped hook may have none. With `loose` a heading needs no id: `make` targets run pre-commit without `--verbose`.
 */
function createHookReader(loose = false) {
    const hooks = [];
    let heading;
    let current;
    let over = false;
    const begin = ([, name = '', remark = '', word = '']) => {
        const result = word === 'Passed' || word === 'Skipped' ? results[word] : 'failed';
        const reasons = remark === '' ? [] : [remark];
        current = { name, result, facts: [], reasons, findings: [], read: createFindingReader(), inFacts: true };
        hooks.push(current);
        over = false;
    };
    const settle = (next) => {
        const waiting = heading;
        heading = undefined;
        if (waiting === undefined)
            return;
        if (next.startsWith('- hook id: ') || loose || waiting[3] === 'Skipped')
            begin(waiting);
        else
            current?.read(waiting[0]);
    };
    return {
        line(text) {
            settle(text);
            const found = head.exec(text);
            if (found !== null) {
                heading = found;
                return;
            }
            if (end.test(text))
                over = true;
            if (current === undefined || over)
                return;
            if (current.inFacts && text.startsWith('- ')) {
                current.facts.push(text.slice(2));
                return;
            }
            current.inFacts = false;
            const finding = current.read(text);
            if (finding !== undefined && current.findings.length < findingLimit)
                current.findings.push(finding);
        },
        end() {
            settle('');
            return hooks.map(toResult);
        },
    };
}
function toResult({ name, result, facts, reasons, findings }) {
    const fact = (key) => facts.find((line) => line.startsWith(key))?.slice(key.length);
    const duration = fact('duration: ');
    const why = [...reasons, ...facts.filter((line) => /^(exit code: |files were modified)/.test(line))];
    return {
        id: fact('hook id: ') ?? name,
        name,
        result,
        reason: why.join(', '),
        seconds: duration === undefined ? undefined : Number.parseFloat(duration),
        modified: facts.some((line) => line.startsWith('files were modified')),
        findings,
    };
}

// EXTERNAL MODULE: ./.work/compiled/shared/src/summary.js
var src_summary = __nccwpck_require__(79888);
;// CONCATENATED MODULE: ./.work/compiled/action-build-wheel/src/gate/hunks.js
const longest = 10;
/** Reads the hunks of a patch that git has written with the prefixes `a/` and `b/`. Source: git-diff(1), "Generating patch text". */
function readHunks(patch) {
    return patch.split(/^(?=diff --git )/m).flatMap((part) => (part.startsWith('diff --git ') ? ofFile(part) : []));
}
function ofFile(part) {
    const [head = '', ...bodies] = part.split(/^(?=@@ )/m);
    const file = unquoted(/^--- "?a\/(.*?)"?\t?$/m.exec(head)?.[1] ?? /^\+\+\+ "?b\/(.*?)"?\t?$/m.exec(head)?.[1] ?? named(head));
    const whole = (text) => [{ file, line: undefined, text }];
    if (/^new file mode /m.test(head))
        return whole('a new file');
    if (/^deleted file mode /m.test(head))
        return whole('the file is removed');
    if (bodies.length > 0)
        return bodies.map((body) => ({ file, ...ofBody(body) }));
    return whole(/^new mode /m.test(head) ? `its mode: ${/^new mode (\d+)$/m.exec(head)?.[1] ?? ''}` : 'a binary file');
}
function ofBody(body) {
    const lines = body.split('\n');
    const start = Number(/^@@ -(\d+)/.exec(body)?.[1] ?? 1);
    const rest = lines.slice(1);
    const first = rest.findIndex((line) => /^[-+]/.test(line));
    const changes = rest.filter((line) => /^[-+]/.test(line));
    const more = changes.length > longest ? [`… and ${changes.length - longest} more lines`] : [];
    return { line: Math.max(start + Math.max(first, 0), 1), text: [...changes.slice(0, longest), ...more].join('\n') };
}
/** A patch without hunks names its file in the first line alone, twice. */
function named(head) {
    const names = /^diff --git "?a\/(.*)$/m.exec(head)?.[1] ?? '';
    return names.slice(0, Math.floor((names.length - ' b/'.length) / 2));
}
/** git puts a name with odd characters in quotes, with escapes as in C. */
function unquoted(name) {
    return name.replaceAll(/\\(["\\])/g, '$1');
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-wheel/src/gate/report.js







/**
 * GitHub shows ten errors, ten warnings and ten notices of a step, and one of the errors is the step's own.
 * Source: GitHub "Workflow commands", limits.
 */
const limits = { error: 9, warning: 10, notice: 10 };
/** How much of a patch is read for annotations and shown in log and summary. */
const shownPatch = 64 * 1024;
/** Adds the table of the hooks to the job summary. */
function summarise({ summary }, hooks) {
    if (hooks.length === 0)
        return;
    const rows = hooks.map(({ id, result, reason, seconds, findings }) => [
        id,
        reason === '' ? result : `${result} (${reason})`,
        seconds?.toFixed(2) ?? '',
        some([...new Set(findings.map(({ at }) => at.file))]),
    ]);
    summary.add(`### Quality gate\n\n${(0,src_summary/* table */.tp)(['Hook', 'Result', 'Seconds', 'Files'], rows)}`);
}
function some(names) {
    return names.slice(0, 5).join(', ') + (names.length > 5 ? ` and ${names.length - 5} more` : '');
}
/** Annotates what the hooks have found, on files that exist in the workspace. */
function annotateFindings({ log, workspace }, top, failed) {
    const found = failed
        .flatMap(({ id, findings }) => findings.map((finding) => ({ ...finding, message: `${id}: ${finding.message}` })))
        .map((finding) => ({ ...finding, path: (0,src_inputs/* realOf */.MN)((0,external_node_path_.resolve)(top, finding.at.file)) }))
        .filter(({ path }) => (0,src_inputs/* isInside */.FK)(workspace, path) && (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isFile() === true);
    const left = { ...limits };
    let more = 0;
    for (const { level, message, at, path } of found) {
        if (left[level]-- > 0)
            log[level](message, { ...at, file: shown(workspace, path) });
        else
            more++;
    }
    if (more > 0)
        log.info(`${more} more findings are in the output of the hooks above.`);
}
/**
 * Keeps the patch where later steps find it (output `patch`), shows it, and annotates each of its hunks. Gives its path.
 */
async function showPatch(world, top, patch, failed) {
    const { log, summary, workspace } = world;
    const place = (0,external_node_path_.join)(await (0,promises_.mkdtemp)((0,external_node_path_.join)(world.temp, 'eleanor-patch-')), 'hooks.patch');
    await (0,promises_.copyFile)(patch, place);
    world.setOutput('patch', place);
    const text = await beginning(place);
    const hunks = readHunks(text);
    const changers = failed.filter(({ modified }) => modified).map(({ id }) => id);
    for (const { file, line, text: change } of hunks.slice(0, limits.warning))
        log.warning(`${changers.join(', ') || 'The hooks'} would change this:\n${change}`, {
            file: shown(workspace, (0,external_node_path_.join)(top, file)),
            ...(line === undefined ? {} : { line }),
        });
    if (hunks.length > limits.warning)
        log.info(`${hunks.length - limits.warning} more changes are in the patch.`);
    await log.group('What the hooks would change', async () => {
        log.info(text);
        await Promise.resolve();
    });
    summary.add((0,src_summary/* details */.zH)(`What the hooks would change (${(await (0,promises_.stat)(place)).size} bytes)`, (0,src_summary/* codeBlock */.DV)(text, 'diff')));
    return place;
}
async function beginning(path) {
    const file = await (0,promises_.open)(path);
    try {
        const { buffer, bytesRead } = await file.read(Buffer.alloc(shownPatch), 0, shownPatch, 0);
        return buffer.subarray(0, bytesRead).toString('utf8');
    }
    finally {
        await file.close();
    }
}

;// CONCATENATED MODULE: ./.work/compiled/shared/src/git.js


/** A git bound to a folder. Prompts are off: a missing credential fails instead of waiting for ever. */
function createGit(run, folder, env, options = {}) {
    const quiet = { ...env, GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' };
    return async (...args) => await (0,src_process/* runOk */.uO)(run, 'git', args, { ...options, cwd: folder, env: quiet });
}
/** Paths that differ from the last commit or are not tracked (ignored ones do not count), as `git status --porcelain` names them. */
async function changedFiles(git) {
    const status = await git('status', '--porcelain', '-z', '--untracked-files=all', '--no-renames');
    return status
        .split('\0')
        .filter((entry) => entry !== '')
        .map((entry) => entry.slice(3));
}
/** Refuses a work tree with changes: what would be built or released is then not what was committed. */
async function requireClean(git, why) {
    const changed = await changedFiles(git);
    if (changed.length === 0)
        return;
    const shown = changed.slice(0, 5).join(', ') + (changed.length > 5 ? ` and ${changed.length - 5} more` : '');
    throw new UserError(`The work tree has changes: ${shown}`, {
        why,
        fix: 'Commit them, or have the step that makes them run later',
    });
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-wheel/src/gate/untracked.js
/** The files that git neither tracks nor ignores, relative to the top of the work tree. */
async function untracked(git) {
    return (await git('ls-files', '-z', '--others', '--exclude-standard')).split('\0').filter((path) => path !== '');
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-wheel/src/gate/restore.js





/** Notes how a work tree is. */
async function noteTree({ git, index }) {
    const [others, bytes] = await Promise.all([untracked(git), (0,promises_.readFile)(index)]);
    return { others: new Set(others), index: bytes };
}
/**
 * Does some work that may change the work tree, and puts the work tree and git's index back as they were: changed and removed
 * files from the copy in the stage, and new files that git does not ignore are removed. It holds after a failure or a cancellation too.
 * `look` sees what the work gave and the new files before they are removed.
 */
async function withUnchangedTree(world, { repository: { top, index }, stage, before }, work, look) {
    const git = createGit(world.run, top, world.env, { evenCancelled: true });
    const settle = async () => {
        // First the index: a new file that a hook has staged is not tracked any more then.
        await restoreIndex(index, before.index);
        return (await untracked(git)).filter((path) => !before.others.has(path) && !stage.files.has(path));
    };
    let added;
    try {
        const result = await work();
        added = await settle();
        return await look(result, added);
    }
    finally {
        try {
            for (const path of added ?? (await settle()))
                await removeNew(top, path);
        }
        finally {
            await putAllBack(stage, top);
        }
    }
}
async function restoreIndex(index, bytes) {
    const now = await (0,promises_.readFile)(index).catch(() => Buffer.alloc(0));
    if (bytes.equals(now))
        return;
    await (0,promises_.writeFile)(`${index}.eleanor`, bytes);
    await (0,promises_.rename)(`${index}.eleanor`, index);
}
async function putAllBack({ files, top: copies }, top) {
    for (const [path, was] of files) {
        const now = stateNow((0,external_node_path_.join)(top, path));
        if (now?.mtimeMs === was.mtimeMs && now.size === was.size && now.mode === was.mode)
            continue;
        await putBack((0,external_node_path_.join)(copies, path), (0,external_node_path_.join)(top, path), was);
    }
}
/** Undefined where there is nothing, or where a folder above has become a file. */
function stateNow(path) {
    try {
        return (0,external_node_fs_.lstatSync)(path);
    }
    catch {
        return undefined;
    }
}
/** Makes a file equal to its copy. */
async function putBack(copy, path, was) {
    const now = stateNow(path);
    const isLink = (await (0,promises_.lstat)(copy)).isSymbolicLink();
    const same = now !== undefined && !isLink && now.mode === was.mode && (await (0,promises_.readFile)(copy)).equals(await (0,promises_.readFile)(path));
    if (!same) {
        await (0,promises_.rm)(path, { recursive: true, force: true });
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
        if (isLink)
            await (0,promises_.symlink)(await (0,promises_.readlink)(copy), path);
        else {
            await (0,promises_.copyFile)(copy, path);
            await (0,promises_.chmod)(path, was.mode & 0o7777);
        }
    }
    // The old time as well: what looks at times, such as make, sees no change.
    if (!isLink)
        await (0,promises_.utimes)(path, was.mtimeMs / 1000, was.mtimeMs / 1000);
}
async function removeNew(top, path) {
    await (0,promises_.rm)((0,external_node_path_.join)(top, path), { force: true, recursive: true });
    for (let folder = (0,external_node_path_.dirname)(path); folder !== '.'; folder = (0,external_node_path_.dirname)(folder)) {
        const emptied = await (0,promises_.rmdir)((0,external_node_path_.join)(top, folder)).then(() => true, () => false);
        if (!emptied)
            return;
    }
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-wheel/src/gate/run.js






/** A hook may print any amount; the log gets this much of it, and as much is kept to tell why a tool did not run. */
const shownBytes = 8 * 1024 * 1024;
const keptBytes = 1024 * 1024;
/**
 * Runs the hooks. Each failing hook is named in one error, its findings become annotations, what hooks would change becomes a
 * patch, and the work tree is put back as it was. The hooks see the caller's environment: that is what they are set up for.
 */
async function runGate(world, gate, { inputs, repository, stage, work }) {
    const { plan, before } = gate;
    const patch = (0,external_node_path_.join)(work, 'hooks.patch');
    const reader = createHookReader(plan.tool === 'command');
    const options = {
        cwd: plan.tool === 'command' ? inputs.project : repository.top,
        env: { ...projectEnv(world.env), GIT_TERMINAL_PROMPT: '0', ...gate.env },
        timeoutMs: inputs.gateMs,
        show: true,
        showBytes: shownBytes,
        keepBytes: keptBytes,
        onLine: (line, stream) => (stream === 'stdout' ? reader.line(line) : undefined),
    };
    const result = await world.log.group(gate.title, async () => await withUnchangedTree(world, { repository, stage, before }, async () => await world.run(gate.program, gate.args, options), async (ran, added) => ({ ...ran, patched: !passed(ran) && (await gate.takePatch(patch, added)) })));
    const hooks = hooksOf(plan, reader.end(), result);
    if (!result.timedOut && hooks.some((hook) => hook.result !== 'skipped'))
        await gate.save();
    summarise(world, hooks);
    if (passed(result))
        return hooks;
    const failed = hooks.filter((hook) => hook.result === 'failed');
    annotateFindings(world, repository.top, failed);
    if (result.timedOut)
        throw gateEnded(plan, inputs.gateMs, hooks);
    const place = result.patched ? await showPatch(world, repository.top, patch, failed) : '';
    if (failed.length === 0 || (gate.stops && /^error: /m.test(result.stderr)))
        throw couldNotRun(world, plan, result);
    throw hooksFailed(plan, failed, place);
}
function passed({ code, timedOut }) {
    return code === 0 && !timedOut;
}
/** The hooks; for a command that runs none, the command itself as one. */
function hooksOf(plan, hooks, { code, timedOut, seconds }) {
    const failed = code !== 0 || timedOut;
    if (plan.tool !== 'command' || (hooks.length > 0 && failed === hooks.some(({ result }) => result === 'failed')))
        return hooks;
    const id = plan.command.join(' ');
    const reason = timedOut ? 'took too long' : code === 0 ? '' : `exit code: ${code}`;
    return [...hooks, { id, name: id, result: failed ? 'failed' : 'passed', reason, seconds, modified: false, findings: [] }];
}

;// CONCATENATED MODULE: ./.work/compiled/shared/src/fence.js
/** Settings of the caller that say how packages are reached, not which ones are chosen. */
const reach = /^(PIP|UV)_((DEFAULT_|EXTRA_)?INDEX(_URL)?|INDEX_[A-Z0-9_]+_(USERNAME|PASSWORD)|TRUSTED_HOST|INSECURE_HOST|CERT|CLIENT_CERT|PROXY|(DEFAULT_|HTTP_)?TIMEOUT|RETRIES|HTTP_RETRIES|CACHE_DIR|CONFIG_FILE|KEYRING_PROVIDER|NATIVE_TLS|SYSTEM_CERTS)$/;
/** The variables of pip, uv and Python that would change what a tool does. */
const meddling = /^(PIP|UV|PYTHON|VIRTUAL_ENV|CONDA)(_|[A-Z]|$)/;
/**
 * The caller's environment without the variables of pip, uv and Python that change results; what says how to reach an index
 * (address, credentials, certificates, proxy, time limits) stays. So a job gives the same result wherever it runs.
 */
function fence(env, extra = {}) {
    const given = Object.entries(env).filter((entry) => entry[1] !== undefined);
    const left = given.filter(([name]) => meddling.test(name) && !reach.test(name) && name !== 'PIP_DISABLE_PIP_VERSION_CHECK');
    const names = left.map(([name]) => name);
    const kept = Object.fromEntries(given.filter(([name]) => !names.includes(name)));
    return { env: { ...kept, PIP_DISABLE_PIP_VERSION_CHECK: '1', ...extra }, left: names.sort() };
}

;// CONCATENATED MODULE: ./.work/compiled/shared/src/python-tools.js







/**
 * Gives a Python environment with exactly the tools of the lock: one that an earlier step made, that of the interpreter itself
 * where it has the wanted versions, or a new one, installed with `--require-hashes`. Its wheels are kept in the cache; pip checks
 * their hashes against the lock whenever they come from there.
 */
async function pythonTools(world, cache, request) {
    const { lock, python, name } = request;
    const lockText = await (0,promises_.readFile)(lock, 'utf8');
    const version = lockedVersion(lockText, name);
    const id = (0,external_node_crypto_.createHash)('sha256').update(`${lockText}\n${python.executable}\n${python.version}`).digest('hex').slice(0, 16);
    await (0,promises_.mkdir)(world.toolCache, { recursive: true });
    // An environment knows its own path for good, so it may not lead through a link that is gone one day.
    const home = (0,external_node_path_.join)(await (0,promises_.realpath)(world.toolCache), 'eleanor-tools', `${name}-${version}-${id}`);
    const bin = (0,external_node_path_.join)(home, process.platform === 'win32' ? 'Scripts' : 'bin');
    if (!(0,external_node_fs_.existsSync)(home)) {
        // Asked second: to start the interpreter takes longer than to look.
        if (await hasAll(world, request, lockText))
            return { python: python.executable, bin: (0,external_node_path_.join)(python.executable, '..'), version };
        await world.log.group(`Install ${name} ${version}`, () => install(world, cache, request, home, id));
    }
    return { python: (0,external_node_path_.join)(bin, 'python'), bin, version };
}
/** The pinned version of a distribution in a lock. */
function lockedVersion(lock, name) {
    const version = new RegExp(`^${name.replaceAll('.', '\\.')}==([^\\s;\\\\]+)`, 'm').exec(lock)?.[1];
    if (version === undefined)
        throw new Error(`The lock does not pin ${name}`);
    return version;
}
async function hasAll({ run, env }, { python, name, others = [] }, lock) {
    const names = [name, ...others];
    const question = 'import importlib.metadata, sys; print(*map(importlib.metadata.version, sys.argv[1:]))';
    const answer = await run(python.executable, ['-I', '-c', question, ...names], { env });
    return answer.code === 0 && answer.stdout.trim() === names.map((each) => lockedVersion(lock, each)).join(' ');
}
/** Makes the environment under a name of its own and links it into place, so that two jobs at once never see half of it. */
async function install(world, cache, request, home, id) {
    const { python, lock, name } = request;
    const wheels = (0,external_node_path_.join)(world.temp, 'eleanor-cache', `wheels-${name}`);
    const key = `eleanor-tools-v1-${python.platform}-py${python.minor}-${name}-${id}`;
    const own = `${home}-${(0,external_node_crypto_.randomUUID)().slice(0, 8)}`;
    const pip = (0,external_node_path_.join)(own, process.platform === 'win32' ? 'Scripts' : 'bin', 'python');
    // What the caller has set for other installations, such as constraints, must not reach this one.
    const { env } = fence(world.env);
    const order = async (...args) => await (0,src_process/* runOk */.uO)(world.run, pip, ['-m', 'pip', '--quiet', ...args], { env });
    try {
        await (0,promises_.mkdir)((0,external_node_path_.join)(home, '..'), { recursive: true });
        await (0,src_process/* runOk */.uO)(world.run, python.executable, ['-m', 'venv', own], { env });
        const restored = await cache.restore(key, wheels);
        if (!restored) {
            await (0,promises_.mkdir)(wheels, { recursive: true });
            await order('download', '--no-deps', '--require-hashes', '--dest', wheels, '--requirement', lock);
        }
        await order('install', '--no-deps', '--no-index', '--find-links', wheels, '--require-hashes', '--requirement', lock);
        if (!restored)
            await cache.save(key, wheels);
        await python_tools_link(own, home);
    }
    catch (error) {
        await (0,promises_.rm)(own, { recursive: true, force: true });
        if (!(error instanceof src_errors/* UserError */.yo))
            throw error;
        throw new src_errors/* UserError */.yo(`The tools of ${(0,external_node_path_.basename)(lock)} could not be installed`, {
            why: (0,src_errors/* messageOf */.bD)(error),
            fix: 'Check that the package index can be reached and that this Python has the venv module',
        });
    }
}
async function python_tools_link(own, home) {
    const temporary = `${own}.link`;
    await (0,promises_.symlink)(own, temporary, 'junction');
    await (0,promises_.rename)(temporary, home);
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-wheel/src/tools.js


/** The locks in `tools/`, by the tool that is wanted: a run installs no more than it uses. */
const groups = {
    build: { lock: 'build.txt', others: ['virtualenv'] },
    uv: { lock: 'uv.txt', others: [] },
    'pre-commit': { lock: 'gate.txt', others: [] },
    prek: { lock: 'prek.txt', others: [] },
    twine: { lock: 'check.txt', others: ['check-wheel-contents'] },
    'cyclonedx-bom': { lock: 'sbom.txt', others: [] },
};
/** A tool in its pinned version, installed by hash into an environment of its own; the same again for every later step of the job. */
async function lockedTools(world, cache, python, name) {
    const { lock, others } = groups[name];
    return await pythonTools(world, cache, { lock: (0,external_node_path_.join)(world.actionFolder, 'tools', lock), python, name, others });
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-wheel/src/gate/environments.js




const variables = { 'pre-commit': 'PRE_COMMIT_HOME', prek: 'PREK_HOME' };
/** Folders in which each tool keeps what it has installed; hooks of the system need none. */
const installs = /^(repo[^.]*|hooks|py_env.*|node_env.*)$/;
/**
 * Finds or restores the environments of the hooks. They hold absolute paths and one exact interpreter, so that both are in the key,
 * with the system, the tool's version and the configuration. A home that the caller has set is the caller's.
 */
async function hookEnvironments(world, cache, plan, python, version) {
    const nothing = { env: {}, save: async () => await Promise.resolve() };
    if (plan.tool === 'command')
        return nothing;
    const variable = variables[plan.tool];
    if ((world.env[variable] ?? '') !== '')
        return nothing;
    const id = (0,external_node_crypto_.createHash)('sha256')
        .update(JSON.stringify([python.executable, python.version, (0,external_node_fs_.readFileSync)(plan.config, 'utf8')]))
        .digest('hex')
        .slice(0, 16);
    const key = `eleanor-hooks-v1-${python.platform}-${process.arch}-py${python.version}-${plan.tool}-${version}-${id}`;
    const folder = (0,external_node_path_.join)(world.toolCache, 'eleanor-hooks', key);
    const known = (0,external_node_fs_.existsSync)(folder) || (await cache.restore(key, folder));
    await (0,promises_.mkdir)(folder, { recursive: true });
    return {
        env: { [variable]: folder },
        async save() {
            if (!known && hasInstalled(folder))
                await cache.save(key, folder);
        },
    };
}
function hasInstalled(folder) {
    return (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true }).some((entry) => entry.isDirectory() && installs.test(entry.name) && (0,external_node_fs_.readdirSync)((0,external_node_path_.join)(folder, entry.name)).length > 0);
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-wheel/src/gate/files.js


const files_all = { args: ['--all-files'], text: 'all files' };
/**
 * With `changed` the files that differ from where the branch of the pull request, or the push, started. It is never weaker than
 * asked for: all files where that commit is not known or not in the clone, and where the hooks' configuration has changed itself.
 */
async function chooseFiles(world, { top, git }, { config }, files) {
    if (files === 'all')
        return files_all;
    const given = await baseOf(world);
    const base = given === '' ? '' : await git('merge-base', given, 'HEAD').catch(() => '');
    if (base === '') {
        const why = given === '' ? 'this event names no commit to compare with' : `commit ${given.slice(0, 12)} is not in the clone`;
        world.log.notice(`The gate looks at all files, since ${why}. For \`files: changed\` check out with \`fetch-depth: 0\`.`);
        return files_all;
    }
    const changed = (await git('diff', '--name-only', '-z', base, 'HEAD')).split('\0').filter((path) => path !== '');
    if (changed.includes((0,src_inputs/* pathFrom */.Iw)(top, config)))
        return files_all;
    return { args: ['--from-ref', base, '--to-ref', 'HEAD'], text: `${changed.length} changed files` };
}
/** The commit that the work of this event starts from; '' when the event has none. Source: GitHub "Webhook events and payloads". */
async function baseOf({ env }) {
    const text = await (0,promises_.readFile)(env.GITHUB_EVENT_PATH ?? '', 'utf8').catch(() => '');
    if (text === '')
        return '';
    const event = JSON.parse(text);
    const part = (name) => {
        const found = event[name];
        return typeof found === 'object' ? found : undefined;
    };
    const candidates = [part('pull_request')?.base?.sha, part('merge_group')?.base_sha, event.before];
    const sha = candidates.find((each) => typeof each === 'string' && /^[0-9a-f]{40,64}$/.test(each));
    return sha === undefined || /^0+$/.test(sha) ? '' : sha;
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-wheel/src/gate/patch.js



/**
 * Notes how the work tree is: the index and, in it, the files that differ from the commit already. Index and objects are copies
 * in `folder`, so that the repository itself is not written to.
 */
async function notePatch(world, { top, index, objects }, changed, folder) {
    await (0,promises_.mkdir)((0,external_node_path_.join)(folder, 'objects'), { recursive: true });
    await (0,promises_.copyFile)(index, (0,external_node_path_.join)(folder, 'index'));
    const apart = createGit(world.run, top, {
        ...world.env,
        GIT_INDEX_FILE: (0,external_node_path_.join)(folder, 'index'),
        GIT_OBJECT_DIRECTORY: (0,external_node_path_.join)(folder, 'objects'),
        GIT_ALTERNATE_OBJECT_DIRECTORIES: objects,
        GIT_LITERAL_PATHSPECS: '1',
    });
    await inBatches(changed, async (paths) => await apart('add', '--all', '--force', '--', ...paths.map((path) => (0,external_node_path_.relative)(top, path))));
    return async (file, added) => {
        await inBatches(added, async (paths) => await apart('add', '--intent-to-add', '--', ...paths));
        // Straight into a file: a patch may be larger than what is kept of a child's output.
        const form = ['--binary', '--full-index', '--no-color', '--no-ext-diff', '--no-textconv', '--no-renames'];
        const names = ['--ignore-submodules=all', '--src-prefix=a/', '--dst-prefix=b/', `--output=${file}`];
        await apart('-c', 'core.quotePath=false', 'diff', ...form, ...names);
        return (await (0,promises_.stat)(file)).size > 0;
    };
}
/** A command line has a limit, and a hook may make any number of files. */
async function inBatches(paths, work) {
    for (let start = 0; start < paths.length; start += 200)
        await work(paths.slice(start, start + 200));
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-wheel/src/gate/start.js







/** Does all that can be done while the sources are copied still. */
async function readyGate(world, plan, parts) {
    const { repository, changed, work } = parts;
    const [start, before, takePatch] = await allEnded([
        startOf(world, plan, parts),
        noteTree(repository),
        notePatch(world, repository, changed, work),
    ]);
    return { ...start, plan, before, takePatch };
}
async function startOf(world, plan, { inputs, cache, python, repository }) {
    const [program = '', ...rest] = plan.command;
    if (plan.tool === 'command')
        return {
            title: `Run ${plan.command.join(' ')}`,
            program,
            args: rest,
            env: {},
            stops: false,
            save: async () => await Promise.resolve(),
        };
    const files = await chooseFiles(world, repository, plan, inputs.files);
    const tools = await lockedTools(world, cache, python, plan.tool);
    const { env, save } = await hookEnvironments(world, cache, plan, python, tools.version);
    const args = ['run', ...files.args, '--color=never', '--verbose', '--config', plan.config];
    const isPrek = plan.tool === 'prek';
    return {
        title: `Run the hooks of ${plan.tool} on ${files.text}`,
        program: isPrek ? (0,external_node_path_.join)(tools.bin, 'prek') : tools.python,
        // -I keeps the repository's own modules and PYTHONPATH out of pre-commit; the hooks still get the variable.
        args: isPrek ? [...args, '--no-progress'] : ['-I', '-m', 'pre_commit', ...args],
        env,
        stops: isPrek,
        save,
    };
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-wheel/src/gate/plan.js




/** Where each tool looks. Source: pre-commit.com "Usage"; prek "Configuration", file names. */
const configNames = {
    'pre-commit': ['.pre-commit-config.yaml'],
    prek: ['prek.toml', '.pre-commit-config.yaml', '.pre-commit-config.yml'],
};
/** What the gate runs with; undefined when it is left out. A gate that is asked for but cannot run is refused. */
function planGate({ workspace }, inputs, repository) {
    if (inputs.gate === 'none')
        return undefined;
    if (inputs.gate === 'command') {
        requireGit(repository, 'The gate is a command');
        return { tool: 'command', config: '', command: inputs.gateCommand };
    }
    const tool = inputs.gate === 'auto' ? 'pre-commit' : inputs.gate;
    const config = [inputs.project, repository?.top ?? inputs.project]
        .flatMap((folder) => configNames[tool].map((name) => (0,external_node_path_.join)(folder, name)))
        .find((path) => (0,external_node_fs_.existsSync)(path));
    if (config === undefined) {
        if (inputs.gate === 'auto')
            return undefined;
        throw new src_errors/* UserError */.yo(`There is no ${configNames[tool].join(' or ')} in the folder \`${shown(workspace, inputs.project)}\``, {
            fix: 'Add one, or set `gate` to `auto` or `none`',
        });
    }
    requireGit(repository, `${shown(workspace, config)} is there`);
    return { tool, config, command: [] };
}
function requireGit(repository, what) {
    if (repository !== undefined)
        return;
    throw new src_errors/* UserError */.yo(`${what}, but the project is not in a git repository`, {
        why: 'The gate runs on the files that git tracks, and its changes are put back from them',
        fix: 'Check the repository out with actions/checkout, or set `gate` to `none`',
    });
}

;// CONCATENATED MODULE: ./node_modules/smol-toml/dist/error.js
/*!
 * Copyright (c) Squirrel Chat et al., All rights reserved.
 * SPDX-License-Identifier: BSD-3-Clause
 *
 * Redistribution and use in source and binary forms, with or without
 * modification, are permitted provided that the following conditions are met:
 *
 * 1. Redistributions of source code must retain the above copyright notice, this
 *    list of conditions and the following disclaimer.
 * 2. Redistributions in binary form must reproduce the above copyright notice,
 *    this list of conditions and the following disclaimer in the
 *    documentation and/or other materials provided with the distribution.
 * 3. Neither the name of the copyright holder nor the names of its contributors
 *    may be used to endorse or promote products derived from this software without
 *    specific prior written permission.
 *
 * THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
 * ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
 * WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
 * DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
 * FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
 * DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
 * SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
 * CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
 * OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
 * OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
 */
function getLineColFromPtr(string, ptr) {
    let lines = string.slice(0, ptr).split(/\r?\n/);
    return [lines.length, lines.pop().length + 1];
}
function makeCodeBlock(string, line, column) {
    let lines = string.split(/\r?\n/);
    let codeblock = '';
    let numberLen = (Math.log10(line + 1) | 0) + 1;
    for (let i = line - 1; i <= line + 1; i++) {
        let l = lines[i - 1];
        if (!l)
            continue;
        codeblock += i.toString().padEnd(numberLen, ' ');
        codeblock += ':  ';
        codeblock += l;
        codeblock += '\n';
        if (i === line) {
            codeblock += ' '.repeat(numberLen + column + 2);
            codeblock += '^\n';
        }
    }
    return codeblock;
}
class TomlError extends Error {
    line;
    column;
    codeblock;
    constructor(message, options) {
        const [line, column] = getLineColFromPtr(options.toml, options.ptr);
        const codeblock = makeCodeBlock(options.toml, line, column);
        super(`Invalid TOML document: ${message}\n\n${codeblock}`, options);
        this.line = line;
        this.column = column;
        this.codeblock = codeblock;
    }
    /** @internal */
    static x(message, ctx, ptr) {
        throw new TomlError(message, { toml: ctx.s, ptr: ptr ?? ctx.p });
    }
}

;// CONCATENATED MODULE: ./node_modules/smol-toml/dist/primitive.js
/*!
 * Copyright (c) Squirrel Chat et al., All rights reserved.
 * SPDX-License-Identifier: BSD-3-Clause
 *
 * Redistribution and use in source and binary forms, with or without
 * modification, are permitted provided that the following conditions are met:
 *
 * 1. Redistributions of source code must retain the above copyright notice, this
 *    list of conditions and the following disclaimer.
 * 2. Redistributions in binary form must reproduce the above copyright notice,
 *    this list of conditions and the following disclaimer in the
 *    documentation and/or other materials provided with the distribution.
 * 3. Neither the name of the copyright holder nor the names of its contributors
 *    may be used to endorse or promote products derived from this software without
 *    specific prior written permission.
 *
 * THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
 * ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
 * WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
 * DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
 * FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
 * DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
 * SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
 * CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
 * OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
 * OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
 */

/** @internal */
function parseString(ctx) {
    let startPtr = ctx.p;
    let c = ctx.s.charCodeAt(ctx.p++);
    let first = c;
    let isLiteral = c === 0x27; /* ' */
    let isMultiline = c === ctx.s.charCodeAt(ctx.p) && c === ctx.s.charCodeAt(ctx.p + 1);
    if (isMultiline) {
        // Trim initial newline
        if ((c = ctx.s.charCodeAt(ctx.p += 2)) === 0xa /* \n */)
            ctx.p++;
        else if (c === 0xd /* \r */ && ctx.s.charCodeAt(ctx.p + 1) === 0xa /* \n */)
            ctx.p += 2;
    }
    // For the record: it is not worth it to use a fast-path for literal strings using `indexOf`.
    // Doing a char-by-char iteration ends up dispatching less instructions, for the same wall-clock runtime.
    let parsed = '';
    let sliceStart = ctx.p;
    // states:
    //   0 - decoding
    //   1 - decoding escape
    //   2 - whitespace escape (no newline encountered yet, must fail on non-whitespace)
    //   3 - whitespace escape (newline encountered, allowed to transition back to normal decode)
    let state = 0;
    for (; ctx.p < ctx.s.length; ctx.p++) {
        c = ctx.s.charCodeAt(ctx.p);
        // Deal with newlines first, since that simplifies control character checking and handling across all states
        if (isMultiline && (c === 0xa /* \n */ || (c === 0xd /* \r */ && ctx.s.charCodeAt(ctx.p + 1) === 0xa /* \n */))) {
            state = state && 3;
        }
        // Control characters are banned in TOML, so we throw an error if we encounter them
        else if ((c < 0x20 && c !== 0x9 /* \t */) || c === 0x7f) {
            TomlError.x('control characters are not allowed in strings', ctx);
        }
        // The string might terminate while we're parsing through a newline escape.
        // It must have encountered a newline; otherwise, it'll simply fail in another branch.
        else if ((!state || state === 3) && c === first && (!isMultiline || (ctx.s.charCodeAt(ctx.p + 1) === first && ctx.s.charCodeAt(ctx.p + 2) === first))) {
            if (isMultiline) {
                // If the string ends with 4-5 quotes, then the first 1-2 are part of the string
                if (ctx.s.charCodeAt(ctx.p + 3) === first)
                    ctx.p++;
                if (ctx.s.charCodeAt(ctx.p + 3) === first)
                    ctx.p++;
            }
            // If we're in a newline escape still, then there's nothing to add.
            if (!state) {
                // Avoid a useless concat operation if the string can be used as-is.
                let s = ctx.s.slice(sliceStart, ctx.p);
                parsed = parsed ? parsed + s : s;
            }
            ctx.p += isMultiline ? 3 : 1;
            return parsed;
        }
        // Baseline state; keep moving forward unless an escape sequence starts
        else if (!state) {
            if (!isLiteral && c === 0x5c /* \ */) {
                parsed += ctx.s.slice(sliceStart, (sliceStart = ctx.p));
                state = 1;
            }
        }
        else if (state === 1) {
            if (c === 0x78 /* x */ || c === 0x75 /* u */ || c === 0x55 /* U */) { // Unicode escape
                let errPtr = ctx.p++ - 1;
                let value = 0;
                let len = c === 0x78 /* x */ ? 2 : c === 0x75 /* u */ ? 4 : 8;
                for (let j = 0; j < len; j++, ctx.p++) {
                    let hex = ctx.s.charCodeAt(ctx.p);
                    let digit = 
                    /* 0-9 */ hex >= 0x30 && hex <= 0x39 ? hex - 0x30 :
                        /* A-F */ hex >= 0x41 && hex <= 0x46 ? hex - 0x41 + 10 :
                            /* a-f */ hex >= 0x61 && hex <= 0x66 ? hex - 0x61 + 10 : -1;
                    if (digit < 0)
                        TomlError.x('invalid non-hex character in unicode escape', ctx);
                    value = (value << 4) | digit;
                }
                // Because JS does bitwise on signed 32bit integers, all 0xfzzzzzzz values are actually seen as negative
                if (value < 0 || value > 0x10ffff || (value >= 0xd800 && value <= 0xdfff)) {
                    TomlError.x('invalid unicode escape', ctx, errPtr);
                }
                parsed += String.fromCodePoint(value);
                sliceStart = ctx.p--;
                state = 0;
            }
            // Newline escape sequence. We only need to care about spaces and tabs; newlines are dealt with earlier
            else if (isMultiline && (c === 0x20 || c === 0x9 /* \t */)) {
                state = 2;
            }
            // Basic escape sequence
            else {
                if (c === 0x62 /* b */)
                    parsed += '\b';
                else if (c === 0x74 /* t */)
                    parsed += '\t';
                else if (c === 0x6e /* n */)
                    parsed += '\n';
                else if (c === 0x66 /* f */)
                    parsed += '\f';
                else if (c === 0x72 /* r */)
                    parsed += '\r';
                else if (c === 0x65 /* e */)
                    parsed += '\x1b';
                else if (c === 0x22 /* " */)
                    parsed += '"';
                else if (c === 0x5c /* \ */)
                    parsed += '\\';
                else
                    TomlError.x('unrecognised escape sequence', ctx);
                sliceStart = ctx.p + 1;
                state = 0;
            }
        }
        // Newline escape continuation: keep moving forward until the first non-whitespace char
        else if (c !== 0x20 && c !== 0x9 /* \t */) {
            if (state === 2)
                TomlError.x('invalid escape: only line-ending whitespace may be escaped', ctx, sliceStart);
            // State cannot be zero, or we'd have branched earlier already.
            // If it's a backslash, immediately transition to the escape state so it can be processed.
            state = !isLiteral && c === 0x5c /* \ */ ? 1 : 0;
            sliceStart = ctx.p;
        }
    }
    TomlError.x('unfinished string', ctx, startPtr);
}

;// CONCATENATED MODULE: ./node_modules/smol-toml/dist/date.js
/*!
 * Copyright (c) Squirrel Chat et al., All rights reserved.
 * SPDX-License-Identifier: BSD-3-Clause
 *
 * Redistribution and use in source and binary forms, with or without
 * modification, are permitted provided that the following conditions are met:
 *
 * 1. Redistributions of source code must retain the above copyright notice, this
 *    list of conditions and the following disclaimer.
 * 2. Redistributions in binary form must reproduce the above copyright notice,
 *    this list of conditions and the following disclaimer in the
 *    documentation and/or other materials provided with the distribution.
 * 3. Neither the name of the copyright holder nor the names of its contributors
 *    may be used to endorse or promote products derived from this software without
 *    specific prior written permission.
 *
 * THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
 * ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
 * WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
 * DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
 * FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
 * DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
 * SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
 * CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
 * OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
 * OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
 */
let DATE_TIME_RE = /^(\d{4}-\d{2}-\d{2})?[Tt ]?(?:(\d{2}):\d{2}(?::\d{2}(?:\.\d+)?)?)?(Z|z|[-+]\d{2}:\d{2})?$/i;
class TomlDate extends Date {
    #hasDate = false;
    #hasTime = false;
    #offset = null;
    constructor(date, fasttype, unsafeDelim) {
        let hasDate = true;
        let hasTime = true;
        let offset = 'Z';
        let c;
        if (typeof date === 'string') {
            if (fasttype)
                prep: {
                    // Date-time
                    if (fasttype < 3) {
                        if (+date.slice(11, 13) > 23) {
                            date = '';
                            break prep;
                        }
                        // Local
                        if (fasttype === 2) {
                            offset = null;
                            date += 'Z';
                        }
                        // Offset; keep track of offset if not Z
                        else if ((c = date.charCodeAt(date.length - 1)) !== 0x5a /* Z */ && c !== 0x7a /* z */) {
                            offset = date.slice(date.length - 6);
                        }
                        if (unsafeDelim)
                            date = date.slice(0, 10) + 'T' + date.slice(11);
                    }
                    // Time
                    else if (fasttype === 4) {
                        date = +date.slice(0, 2) > 23 ? '' : `0000-01-01T${date}Z`;
                    }
                    hasDate = fasttype !== 4;
                    hasTime = fasttype !== 3;
                }
            else {
                let match = date.match(DATE_TIME_RE);
                if (match) {
                    if (!match[1]) {
                        hasDate = false;
                        date = `0000-01-01T${date}`;
                    }
                    hasTime = !!match[2];
                    // Make sure to use T instead of a space. Breaks in case of extreme values otherwise.
                    hasTime && date[10] === ' ' && (date = date.replace(' ', 'T'));
                    // Do not allow rollover hours.
                    if (match[2] && +match[2] > 23) {
                        date = '';
                    }
                    else {
                        offset = match[3] || null;
                        if (!offset && hasTime)
                            date += 'Z';
                    }
                }
                else {
                    date = '';
                }
            }
        }
        super(date);
        if (!isNaN(this.getTime())) {
            this.#hasDate = hasDate;
            this.#hasTime = hasTime;
            this.#offset = offset;
        }
    }
    isDateTime() {
        return this.#hasDate && this.#hasTime;
    }
    isLocal() {
        return !this.#hasDate || !this.#hasTime || !this.#offset;
    }
    isDate() {
        return this.#hasDate && !this.#hasTime;
    }
    isTime() {
        return this.#hasTime && !this.#hasDate;
    }
    isValid() {
        return this.#hasDate || this.#hasTime;
    }
    toISOString() {
        let iso = super.toISOString();
        // Local Date
        if (this.isDate())
            return iso.slice(0, 10);
        // Local Time
        if (this.isTime())
            return iso.slice(11, 23);
        // Local DateTime
        if (this.#offset === null)
            return iso.slice(0, -1);
        // Offset DateTime
        if (this.#offset === 'Z' || this.#offset === 'z')
            return iso;
        // This part is quite annoying: JS strips the original timezone from the ISO string representation
        // Instead of using a "modified" date and "Z", we restore the representation "as authored"
        let offset = (+(this.#offset.slice(1, 3)) * 60) + +(this.#offset.slice(4, 6));
        offset = this.#offset[0] === '-' ? offset : -offset;
        let offsetDate = new Date(this.getTime() - (offset * 60e3));
        return offsetDate.toISOString().slice(0, -1) + this.#offset;
    }
    static wrapAsOffsetDateTime(jsDate, offset = 'Z') {
        let date = new TomlDate(jsDate);
        date.#offset = offset;
        return date;
    }
    static wrapAsLocalDateTime(jsDate) {
        let date = new TomlDate(jsDate);
        date.#offset = null;
        return date;
    }
    static wrapAsLocalDate(jsDate) {
        let date = new TomlDate(jsDate);
        date.#hasTime = false;
        date.#offset = null;
        return date;
    }
    static wrapAsLocalTime(jsDate) {
        let date = new TomlDate(jsDate);
        date.#hasDate = false;
        date.#offset = null;
        return date;
    }
}

;// CONCATENATED MODULE: ./node_modules/smol-toml/dist/extract.js
/*!
 * Copyright (c) Squirrel Chat et al., All rights reserved.
 * SPDX-License-Identifier: BSD-3-Clause
 *
 * Redistribution and use in source and binary forms, with or without
 * modification, are permitted provided that the following conditions are met:
 *
 * 1. Redistributions of source code must retain the above copyright notice, this
 *    list of conditions and the following disclaimer.
 * 2. Redistributions in binary form must reproduce the above copyright notice,
 *    this list of conditions and the following disclaimer in the
 *    documentation and/or other materials provided with the distribution.
 * 3. Neither the name of the copyright holder nor the names of its contributors
 *    may be used to endorse or promote products derived from this software without
 *    specific prior written permission.
 *
 * THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
 * ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
 * WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
 * DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
 * FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
 * DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
 * SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
 * CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
 * OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
 * OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
 */




function isDigit(char, base = 10) {
    return base === 16
        ? (char > 0x2f && char < 0x3a) || (char > 0x40 && char < 0x47) || (char > 0x60 && char < 0x67)
        : (char > 0x2f && char < 0x30 + base);
}
function isEndOfValue(char, delim) {
    // Whitespace -- we're permissive on `\r` for performance; it'll be dealt with later anyway
    return char === 0x20 || char === 0x9 /* \t */ || char === 0xa /* \n */ || char === 0xd /* \r */ ||
        // Structure end or next value delimiter
        (delim && (char === delim || char === 0x2c /* , */)) ||
        // Comment
        char === 0x23; /* # */
}
/** @internal */
function extractValue(ctx, end) {
    let errPtr = ctx.p;
    let c = ctx.s.charCodeAt(ctx.p);
    // Structs
    if (c === 0x5b /* [ */ || c === 0x7b /* { */) {
        ctx.d-- || TomlError.x('document contains excessively nested structures. aborting.', ctx);
        let value = c === 0x5b /* [ */
            ? parseArray(ctx)
            : parseInlineTable(ctx);
        ctx.d++;
        return value;
    }
    // Strings
    if (c === 0x22 /* " */ || c === 0x27 /* ' */) {
        return parseString(ctx);
    }
    // Booleans
    // We can fast-path because the first character is enough to know the only possible value
    if (c === 0x74 /* t */) { // Only possible valid value is `true`
        if (ctx.s.charCodeAt(++ctx.p) !== 0x72 || ctx.s.charCodeAt(++ctx.p) !== 0x75 || ctx.s.charCodeAt(++ctx.p) !== 0x65)
            TomlError.x('invalid value', ctx, errPtr);
        return ctx.p++, true;
    }
    if (c === 0x66 /* f */) { // Only possible valid value is `false`
        if (ctx.s.charCodeAt(++ctx.p) !== 0x61 || ctx.s.charCodeAt(++ctx.p) !== 0x6c || ctx.s.charCodeAt(++ctx.p) !== 0x73 || ctx.s.charCodeAt(++ctx.p) !== 0x65)
            TomlError.x('invalid value', ctx, errPtr);
        return ctx.p++, false;
    }
    if (c === 0x2b /* + */ || c === 0x2d /* - */) {
        return parseNumber(ctx, ctx.p, ctx.s.charCodeAt(++ctx.p), 0x2c - c, end);
    }
    // Rough heuristic, but `parseDate` falls back to number parsing if it's a false positive.
    // e.g.: `a = 1\n-------------- = 1` would match this heuristic, but gracefully fallback to numbers.
    if (ctx.s.charCodeAt(ctx.p + 4) === 0x2d /* - */ && ctx.s.charCodeAt(ctx.p + 7) === 0x2d /* - */) {
        return parseDate(ctx, c, end);
    }
    // Same logic as above; `parseTime` falls back to number parsing if it's a false positive.
    if (ctx.s.charCodeAt(ctx.p + 2) === 0x3a /* : */) {
        return parseTime(ctx, c, end);
    }
    return parseNumber(ctx, ctx.p, c, 0, end);
}
// State:
// 0: init
// 1: integer
// 2: fractional dot
// 3: fractional
// 4: exponent letter
// 5: exponent
// 6: exponent sign
// 7: exponent with sign
// >9: underscore; see below
//     -> 12: was integer
//     -> 14: was fractional
//     -> 16: was exponent
// states 2-5, 14, 16 are ONLY permitted iif base === 10
function parseNumber(ctx, startPtr, startChr, sign, endChr) {
    let c = startChr;
    let state = 0;
    let hasUnderscores = false;
    // (+/-)inf
    if (c === 0x69 /* i */) {
        if (ctx.s.charCodeAt(++ctx.p) !== 0x6e || ctx.s.charCodeAt(++ctx.p) !== 0x66)
            TomlError.x('invalid value', ctx, startPtr);
        return ctx.p++, (sign || 1) / 0;
    }
    // (+/-)nan
    if (c === 0x6e /* n */) {
        if (ctx.s.charCodeAt(++ctx.p) !== 0x61 || ctx.s.charCodeAt(++ctx.p) !== 0x6e)
            TomlError.x('invalid value', ctx, startPtr);
        return ctx.p++, NaN;
    }
    // Leading zero
    // Only allowed cases: `0<EOV>`, `0.(...)`, `0e(...)`, `0x(...)`, `0b(...)`, `0o(...)`
    // FWIW, `0e(...)` is a stupid case, but it's not banned per-se so we have to parse it
    if (c === 0x30 /* 0 */) {
        if (++ctx.p >= ctx.s.length || isEndOfValue(c = ctx.s.charCodeAt(ctx.p), endChr))
            return ctx.bi === true ? 0n : 0; // note: conveniently deals with `-0`
        if (!sign) {
            if (c === 0x78 /* x */)
                return parseIntegerBaseN(ctx, startPtr, 16, endChr);
            else if (c === 0x62 /* b */)
                return parseIntegerBaseN(ctx, startPtr, 2, endChr);
            else if (c === 0x6f /* o */)
                return parseIntegerBaseN(ctx, startPtr, 8, endChr);
        }
        if (c === 0x2e /* . */)
            state = 2;
        else if (c === 0x65 /* e */ || c === 0x45 /* E */)
            state = 4;
        else
            TomlError.x('illegal leading zero', ctx, startPtr);
    }
    // If the 1st char is not a digit by now, then it's not a valid TOML value at all
    else if (!isDigit(c))
        TomlError.x('invalid value', ctx, startPtr);
    while (++ctx.p < ctx.s.length && (c = ctx.s.charCodeAt(ctx.p), !isEndOfValue(c, endChr))) {
        if (!state)
            state = 1; // Detects single-digit numbers we can use a fast parse path for
        // The way the states are numbered is not random: underscores are always permitted in odd-numbered states and
        // never permitted in even-numbered ones.
        if (c === 0x5f /* _ */) {
            if (!(state & 1))
                TomlError.x('illegal underscore', ctx);
            state += 11; // 11 is a marker that makes the state even and greater than 9; see the numbering + rationale above
            hasUnderscores = true;
        }
        // Transition to fractional part.
        else if (state === 1 && c === 0x2e /* . */)
            state = 2;
        // Transition to exponent part.
        else if ((state === 1 || state === 3) && (c === 0x65 /* e */ || c === 0x45 /* E */))
            state = 4;
        // + and - are permitted in state 4 only (handled before entering the function for state 0)
        else if (state === 4 && (c === 0x2b /* + */ || c === 0x2d /* - */)) {
            state = 6;
        }
        // All special cases have been handled; only digits are allowed here
        else if (!isDigit(c))
            TomlError.x(`illegal character in numeric literal`, ctx);
        // Clear state flags
        else if (state > 9)
            state -= 11;
        else if (!(state & 1))
            state++;
    }
    // Single-char number; we can fast-path these very easily.
    if (!state) {
        let val = (startChr - 0x30 /* 0 */) * (sign || 1);
        return ctx.bi === true ? BigInt(val) : val;
    }
    // Even-numbered states absolutely require a digit next; not even end of value is permitted
    if (!(state & 1))
        TomlError.x('unfinished numeric value', ctx, startPtr);
    let str = ctx.s.slice(startPtr, ctx.p);
    if (hasUnderscores)
        str = str.replaceAll('_', ''); // perf: replaceAll 1.25x faster than replace with a regex
    return state > 1
        ? parseFloat(str)
        : parseInteger(ctx, str, 10, startPtr);
}
function parseIntegerBaseN(ctx, startPtr, base, endChr) {
    let c, underscore = 1;
    while (++ctx.p < ctx.s.length && (c = ctx.s.charCodeAt(ctx.p), !isEndOfValue(c, endChr))) {
        if (c === 0x5f /* _ */) {
            if (underscore & 1)
                TomlError.x('illegal underscore', ctx);
            underscore = 3;
        }
        // We only need to check if the number is a valid digit, nothing else is permitted
        else if (!isDigit(c, base))
            TomlError.x(`illegal character in numeric literal`, ctx);
        // Clear underscore flag
        else if (underscore & 1)
            underscore--;
    }
    // Trailing underscore is not allowed
    if (underscore & 1)
        TomlError.x('unfinished numeric value', ctx);
    let str = ctx.s.slice(startPtr + 2, ctx.p);
    if (underscore)
        str = str.replaceAll('_', ''); // perf: replaceAll 1.25x faster than replace with a regex
    return parseInteger(ctx, str, base, startPtr);
}
function parseInteger(ctx, str, base, startPtr) {
    if (ctx.bi !== true)
        int: {
            let val = parseInt(str, base);
            if (!Number.isSafeInteger(val)) {
                if (ctx.bi)
                    break int;
                TomlError.x('integer value cannot be represented losslessly', ctx, startPtr);
            }
            return val;
        }
    return base === 10 ? BigInt(str) : BigInt((base === 2 ? '0b' : base === 8 ? '0o' : '0x') + str);
}
function parseDate(ctx, c, endChr) {
    let startPtr = ctx.p++, unsafeSeparator;
    if (!isDigit(c) ||
        !isDigit(ctx.s.charCodeAt(ctx.p++)) ||
        !isDigit(ctx.s.charCodeAt(ctx.p++)) ||
        !isDigit(ctx.s.charCodeAt(ctx.p++))) {
        return parseNumber(ctx, ctx.p = startPtr, c, 0, endChr);
    }
    ctx.p += 5;
    if (!isDigit(ctx.s.charCodeAt(ctx.p++)))
        TomlError.x('invalid date-time: date part is malformed', ctx, startPtr);
    if (ctx.p >= ctx.s.length || (((c = ctx.s.charCodeAt(ctx.p)) !== 0x20 || (unsafeSeparator = true, !isDigit(ctx.s.charCodeAt(ctx.p + 1)))) && c !== 0x54 /* T */ && c !== 0x74 /* t */)) {
        let t = ctx.s.slice(startPtr, ctx.p);
        return readDate(ctx, t, 3, false, startPtr);
    }
    if (ctx.s.charCodeAt(ctx.p += 3) !== 0x3a /* : */)
        TomlError.x('invalid date-time: time part is malformed', ctx, startPtr);
    if (ctx.s.charCodeAt(ctx.p += 3) === 0x3a /* : */)
        ctx.p += 3;
    if (ctx.s.charCodeAt(ctx.p) === 0x2e /* . */)
        while (isDigit(ctx.s.charCodeAt(++ctx.p)))
            ;
    if (c = ctx.s.charCodeAt(ctx.p)) {
        if (c === 0x5a /* Z */ || c === 0x7a /* z */) {
            let t = ctx.s.slice(startPtr, ++ctx.p);
            return readDate(ctx, t, 1, unsafeSeparator, startPtr, '[+00:00]');
        }
        if (c === 0x2b /* + */ || c === 0x2d /* - */) {
            // Temporal's ZonedDateTime is weird asf when it comes to dealing with traditional offsets...
            // It's 1.2x faster to allocate a new string to pass to ZDT than use Instant.toZonedDateTimeISO
            let t = ctx.s.slice(startPtr, ctx.p += 6);
            return readDate(ctx, t, 1, unsafeSeparator, startPtr, !ctx.ld && ('[' + ctx.s.slice(ctx.p - 6, ctx.p) + ']'));
        }
    }
    let t = ctx.s.slice(startPtr, ctx.p);
    return readDate(ctx, t, 2, unsafeSeparator, startPtr);
}
function parseTime(ctx, c, endChr) {
    let start = ctx.p;
    if (!isDigit(c) || !isDigit(ctx.s.charCodeAt(++ctx.p))) {
        return parseNumber(ctx, --ctx.p, c, 0, endChr);
    }
    if (ctx.s.charCodeAt(ctx.p += 4) === 0x3a /* : */)
        ctx.p += 3;
    if (ctx.s.charCodeAt(ctx.p) === 0x2e /* . */)
        while (isDigit(ctx.s.charCodeAt(++ctx.p)))
            ;
    let t = ctx.s.slice(start, ctx.p);
    return readDate(ctx, t, 4, false, start);
}
function readDate(ctx, str, type, unsafeDelim, errPtr, temporalSuffix) {
    if (ctx.ld) {
        let date = new TomlDate(str, type, unsafeDelim);
        if (!date.isValid())
            TomlError.x('invalid date', ctx, errPtr);
        return date;
    }
    try {
        if (temporalSuffix)
            str += temporalSuffix;
        switch (type) {
            case 1: return Temporal.ZonedDateTime.from(str);
            case 2: return Temporal.PlainDateTime.from(str);
            case 3: return Temporal.PlainDate.from(str);
            case 4: return Temporal.PlainTime.from(str);
        }
    }
    catch (e) {
        TomlError.x(e instanceof Error ? e.message : '' + e, ctx, errPtr);
    }
}

;// CONCATENATED MODULE: ./node_modules/smol-toml/dist/util.js
/*!
 * Copyright (c) Squirrel Chat et al., All rights reserved.
 * SPDX-License-Identifier: BSD-3-Clause
 *
 * Redistribution and use in source and binary forms, with or without
 * modification, are permitted provided that the following conditions are met:
 *
 * 1. Redistributions of source code must retain the above copyright notice, this
 *    list of conditions and the following disclaimer.
 * 2. Redistributions in binary form must reproduce the above copyright notice,
 *    this list of conditions and the following disclaimer in the
 *    documentation and/or other materials provided with the distribution.
 * 3. Neither the name of the copyright holder nor the names of its contributors
 *    may be used to endorse or promote products derived from this software without
 *    specific prior written permission.
 *
 * THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
 * ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
 * WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
 * DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
 * FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
 * DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
 * SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
 * CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
 * OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
 * OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
 */

/** @internal */
function skipComment(ctx) {
    for (; ctx.p < ctx.s.length; ctx.p++) {
        let c = ctx.s.charCodeAt(ctx.p);
        if (c === 0xa /* \n */)
            break;
        if (c === 0xd /* \r */ && ctx.s.charCodeAt(ctx.p + 1) === 0xa /* \n */) {
            ctx.p++;
            break;
        }
        if ((c < 0x20 && c !== 0x9 /* \t */) || c === 0x7f) {
            TomlError.x('control characters are not allowed in comments', ctx);
        }
    }
}
/** @internal */
function skipVoid(ctx, banNewLines, banComments) {
    let c;
    while (ctx.p < ctx.s.length) {
        while (ctx.p < ctx.s.length && ((c = ctx.s.charCodeAt(ctx.p)) === 0x20 ||
            c === 0x9 /* \t */ ||
            (!banNewLines &&
                (c === 0xa /* \n */ || (c === 0xd /* \r */ && ctx.s.charCodeAt(ctx.p + 1) === 0xa /* \n */)))))
            ctx.p++;
        if (banComments || c !== 0x23 /* # */)
            break;
        skipComment(ctx);
    }
}

;// CONCATENATED MODULE: ./node_modules/smol-toml/dist/struct.js
/*!
 * Copyright (c) Squirrel Chat et al., All rights reserved.
 * SPDX-License-Identifier: BSD-3-Clause
 *
 * Redistribution and use in source and binary forms, with or without
 * modification, are permitted provided that the following conditions are met:
 *
 * 1. Redistributions of source code must retain the above copyright notice, this
 *    list of conditions and the following disclaimer.
 * 2. Redistributions in binary form must reproduce the above copyright notice,
 *    this list of conditions and the following disclaimer in the
 *    documentation and/or other materials provided with the distribution.
 * 3. Neither the name of the copyright holder nor the names of its contributors
 *    may be used to endorse or promote products derived from this software without
 *    specific prior written permission.
 *
 * THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
 * ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
 * WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
 * DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
 * FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
 * DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
 * SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
 * CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
 * OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
 * OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
 */




/** @internal */
function parseKey(ctx, end = 0x3d /* = */) {
    // States:
    // 0: before first char
    // 1: parsing bare key
    // 2: after key component
    let startPtr;
    let state = 0;
    let parsed = [];
    let sliceStart;
    let c = ctx.s.charCodeAt(startPtr = ctx.p);
    do {
        // End of key
        if (c === end) {
            if (!state)
                TomlError.x('unexpected end of key', ctx);
            if (state === 1)
                parsed.push(ctx.s.slice(sliceStart, ctx.p));
            return ctx.p++, parsed;
        }
        // Dotted key separator
        else if (c === 0x2e /* . */) {
            if (!state)
                TomlError.x('illegal empty bare key', ctx);
            if (state === 1)
                parsed.push(ctx.s.slice(sliceStart, ctx.p));
            state = 0;
        }
        // Quoted key
        else if (!state && (c === 0x22 /* " */ || c === 0x27 /* ' */)) {
            if (c === ctx.s.charCodeAt(ctx.p + 1) && c === ctx.s.charCodeAt(ctx.p + 2))
                TomlError.x('illegal quoted key: multiline strings are not allowed', ctx);
            parsed.push(parseString(ctx));
            state = 2;
            ctx.p--;
        }
        // Whitespace; no-op in state 0 and 2, end of bare key in state 1
        else if (c === 0x20 || c === 0x9 /* \t */) {
            if (state === 1) {
                parsed.push(ctx.s.slice(sliceStart, ctx.p));
                state = 2;
            }
        }
        // If state is post-key, no character is allowed; otherwise ensure it's a bare-key component
        else if (state === 2 || (c < 0x30 && c !== 0x2d /* - */) || (c > 0x39 && c < 0x41) || (c > 0x5a && c < 0x61 && c !== 0x5f /* _ */) || c > 0x7a) {
            TomlError.x('illegal character in key', ctx);
        }
        // Illegal character
        else if (!state) {
            state = 1;
            sliceStart = ctx.p;
        }
    } while (c = ctx.s.charCodeAt(++ctx.p));
    TomlError.x('incomplete key-value: cannot find end of key', ctx, startPtr);
}
/** @internal */
function parseInlineTable(ctx) {
    let startPtr = ctx.p++;
    let res = Object.create(null);
    let seen = new Set();
    let c;
    while (ctx.p < ctx.s.length) {
        skipVoid(ctx);
        if ((c = ctx.s.charCodeAt(ctx.p)) === 0x7d /* } */) {
            ctx.p++;
            return res;
        }
        let k;
        let t = res;
        let hasOwn = false;
        let errPtr = ctx.p;
        let key = parseKey(ctx);
        for (let i = 0; i < key.length; i++) {
            if (i)
                t = hasOwn ? t[k] : (t[k] = Object.create(null));
            k = key[i];
            if ((hasOwn = Object.hasOwn(t, k)) && (typeof t[k] !== 'object' || seen.has(t[k]))) {
                TomlError.x('trying to redefine an already defined value', ctx, errPtr);
            }
            let unsafe = k === '__proto__';
            if (ctx.uk && (unsafe || k === 'constructor')) {
                t = ctx.uk !== 1 && TomlError.x('document contains an unsafe property', ctx, errPtr);
                break;
            }
            if (!hasOwn && unsafe) {
                Object.defineProperty(t, k, { enumerable: true, configurable: true, writable: true });
            }
        }
        if (hasOwn) {
            TomlError.x('trying to redefine an already defined value', ctx, errPtr);
        }
        skipVoid(ctx, true, true);
        let value = extractValue(ctx, 0x7d /* } */);
        if (t && typeof (t[k] = value) === 'object')
            seen.add(value);
        skipVoid(ctx);
        if ((c = ctx.s.charCodeAt(ctx.p++)) === 0x7d /* } */) {
            return res;
        }
        if (c !== 0x2c /* , */)
            TomlError.x('expected comma or end of structure', ctx, ctx.p - 1);
    }
    TomlError.x('unfinished table', ctx, startPtr);
}
/** @internal */
function parseArray(ctx) {
    let startPtr = ctx.p++;
    let res = [];
    let c;
    while (ctx.p < ctx.s.length) {
        skipVoid(ctx);
        if ((c = ctx.s.charCodeAt(ctx.p)) === 0x5d /* ] */) {
            ctx.p++;
            return res;
        }
        res.push(extractValue(ctx, 0x5d /* ] */));
        skipVoid(ctx);
        if ((c = ctx.s.charCodeAt(ctx.p++)) === 0x5d /* ] */) {
            return res;
        }
        if (c !== 0x2c /* , */)
            TomlError.x('expected comma or end of structure', ctx, ctx.p - 1);
    }
    TomlError.x('unfinished array', ctx, startPtr);
}

;// CONCATENATED MODULE: ./node_modules/smol-toml/dist/parse.js
/*!
 * Copyright (c) Squirrel Chat et al., All rights reserved.
 * SPDX-License-Identifier: BSD-3-Clause
 *
 * Redistribution and use in source and binary forms, with or without
 * modification, are permitted provided that the following conditions are met:
 *
 * 1. Redistributions of source code must retain the above copyright notice, this
 *    list of conditions and the following disclaimer.
 * 2. Redistributions in binary form must reproduce the above copyright notice,
 *    this list of conditions and the following disclaimer in the
 *    documentation and/or other materials provided with the distribution.
 * 3. Neither the name of the copyright holder nor the names of its contributors
 *    may be used to endorse or promote products derived from this software without
 *    specific prior written permission.
 *
 * THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
 * ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
 * WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
 * DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
 * FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
 * DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
 * SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
 * CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
 * OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
 * OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
 */




function peekTable(ctx, key, table, meta, type) {
    let t = table;
    let m = meta;
    let k;
    let hasOwn = false;
    let state;
    for (let i = 0; i < key.length; i++) {
        if (i) {
            t = hasOwn ? t[k] : (t[k] = Object.create(null));
            m = (state = m[k]).c;
            if (type === 0 /* Type.DOTTED */ && (state.t === 1 /* Type.EXPLICIT */ || state.t === 2 /* Type.ARRAY */)) {
                return null;
            }
            if (state.t === 2 /* Type.ARRAY */) {
                let l = t.length - 1;
                t = t[l];
                m = m[l].c;
            }
        }
        k = key[i];
        if ((hasOwn = Object.hasOwn(t, k)) && m[k]?.t === 0 /* Type.DOTTED */ && m[k]?.d) {
            return null;
        }
        if (!hasOwn) {
            let unsafe = k === '__proto__';
            if (ctx.uk && (unsafe || k === 'constructor'))
                return false;
            if (unsafe) {
                Object.defineProperty(t, k, { enumerable: true, configurable: true, writable: true });
                Object.defineProperty(m, k, { enumerable: true, configurable: true, writable: true });
            }
            m[k] = {
                t: i < key.length - 1 && type === 2 /* Type.ARRAY */
                    ? 3 /* Type.ARRAY_DOTTED */ : type,
                d: false,
                i: 0,
                c: Object.create(null),
            };
        }
    }
    state = m[k];
    if (state.t !== type && !(type === 1 /* Type.EXPLICIT */ && state.t === 3 /* Type.ARRAY_DOTTED */)) {
        // Bad key type!
        return null;
    }
    if (type === 2 /* Type.ARRAY */) {
        if (!state.d) {
            state.d = true;
            t[k] = [];
        }
        t[k].push(t = Object.create(null));
        state.c[state.i++] = (state = { t: 1 /* Type.EXPLICIT */, d: false, i: 0, c: Object.create(null) });
    }
    if (state.d) {
        // Redefining a table!
        return null;
    }
    state.d = true;
    if (type === 1 /* Type.EXPLICIT */) {
        t = hasOwn ? t[k] : (t[k] = Object.create(null));
    }
    else if (type === 0 /* Type.DOTTED */ && hasOwn) {
        return null;
    }
    return [k, t, state.c];
}
function validateTablePeek(ctx, peek, ptr) {
    if (peek === null || ctx.uk === 2)
        TomlError.x(peek === null
            ? 'trying to redefine an already defined table or value'
            : 'document contains an unsafe property', ctx, ptr);
}
function parse_parse(toml, options = {}) {
    let ctx = {
        s: toml,
        p: 0,
        d: options.maxDepth ?? 1000,
        bi: options.integersAsBigInt ?? false,
        ld: options.useLegacyDate ?? true,
        uk: options.unsafeKeyBehaviour === 'throw' ? 2 : options.unsafeKeyBehaviour === 'drop' ? 1 : 0,
    };
    let res = Object.create(null);
    let meta = Object.create(null);
    let tmp;
    let skipping = false;
    let tbl = res;
    let m = meta;
    // BOM is allowed, skip.
    // JS is UTF-16, so we have to check for the UTF-16 BOM instead of the UTF-8 BOM sequence!
    if (toml.charCodeAt(0) === 0xfeff)
        ctx.p++;
    skipVoid(ctx);
    while (ctx.p < toml.length) {
        if (toml.charCodeAt(ctx.p) === 0x5b /* [ */) {
            let isTableArray = toml.charCodeAt(++ctx.p) === 0x5b; /* [ */
            tmp = ctx.p += +isTableArray;
            skipping = false;
            let k = parseKey(ctx, 0x5d /* ] */);
            if (isTableArray) {
                if (toml.charCodeAt(ctx.p) !== 0x5d /* ] */) {
                    TomlError.x('expected end of table array declaration', ctx);
                }
                ctx.p++;
            }
            let p = peekTable(ctx, k, res, meta, isTableArray ? 2 /* Type.ARRAY */ : 1 /* Type.EXPLICIT */);
            if (!p) {
                validateTablePeek(ctx, p, tmp);
                skipping = true;
            }
            else {
                m = p[2];
                tbl = p[1];
            }
        }
        else {
            tmp = ctx.p;
            let k = parseKey(ctx);
            let p = peekTable(ctx, k, tbl, m, 0 /* Type.DOTTED */);
            if (!p && !skipping)
                validateTablePeek(ctx, p, tmp);
            skipVoid(ctx, true, true);
            let v = extractValue(ctx, void 0);
            if (p && !skipping)
                p[1][p[0]] = v;
        }
        skipVoid(ctx, true);
        if (ctx.p < toml.length && (tmp = toml.charCodeAt(ctx.p)) !== 0xa /* \n */ && (tmp !== 0xd /* \r */ || toml.charCodeAt(ctx.p + 1) !== 0xa /* \n */)) {
            TomlError.x('each key-value declaration must be followed by an end-of-line', ctx);
        }
        skipVoid(ctx);
    }
    return res;
}

;// CONCATENATED MODULE: ./node_modules/smol-toml/dist/stringify.js
/*!
 * Copyright (c) Squirrel Chat et al., All rights reserved.
 * SPDX-License-Identifier: BSD-3-Clause
 *
 * Redistribution and use in source and binary forms, with or without
 * modification, are permitted provided that the following conditions are met:
 *
 * 1. Redistributions of source code must retain the above copyright notice, this
 *    list of conditions and the following disclaimer.
 * 2. Redistributions in binary form must reproduce the above copyright notice,
 *    this list of conditions and the following disclaimer in the
 *    documentation and/or other materials provided with the distribution.
 * 3. Neither the name of the copyright holder nor the names of its contributors
 *    may be used to endorse or promote products derived from this software without
 *    specific prior written permission.
 *
 * THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
 * ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
 * WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
 * DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
 * FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
 * DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
 * SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
 * CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
 * OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
 * OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
 */
let BARE_KEY = /^[a-z0-9-_]+$/i;
let HAS_WELLFORMED = !!(''.isWellFormed);
function extendedTypeOf(obj) {
    let type = typeof obj;
    if (type === 'object') {
        if (Array.isArray(obj))
            return 'array';
        if (typeof obj.getUTCDate === 'function' && obj instanceof Date)
            return 'date';
        if (globalThis.Temporal) {
            if (obj.until) {
                if (obj instanceof Temporal.ZonedDateTime)
                    return 'temporal/tz+uc';
                if (obj instanceof Temporal.PlainDateTime || obj instanceof Temporal.PlainDate)
                    return 'temporal/uc';
                if (obj instanceof Temporal.PlainTime || obj instanceof Temporal.Instant)
                    return 'temporal';
                if (obj instanceof Temporal.PlainYearMonth)
                    return 'temporal/x';
            }
            else if ((obj.toPlainDate && obj instanceof Temporal.PlainMonthDay) ||
                (obj.negated && obj instanceof Temporal.Duration)) {
                return 'temporal/x';
            }
        }
    }
    return type;
}
function isArrayOfTables(obj) {
    for (let i = 0; i < obj.length; i++) {
        if (extendedTypeOf(obj[i]) !== 'object')
            return false;
    }
    return obj.length != 0;
}
function formatWellFormedStringUnchecked(s) {
    return JSON.stringify(s).replaceAll('\x7f', '\\u007f');
}
function formatString(s) {
    return formatWellFormedStringUnchecked(HAS_WELLFORMED ? s.toWellFormed() : s);
}
function formatKey(s) {
    if (BARE_KEY.test(s))
        return s;
    if (HAS_WELLFORMED && !s.isWellFormed())
        throw new RangeError('key contains illegal lone surrogates');
    return formatWellFormedStringUnchecked(s);
}
function stringifyValue(val, type, depth, numberAsFloat, strictTemporal) {
    if (depth === 0) {
        throw new Error('Could not stringify the object: maximum object depth exceeded');
    }
    switch (type) {
        // @ts-expect-error -- intentional fallthrough case
        case 'number':
            if (isNaN(val))
                return 'nan';
            if (val === Infinity)
                return 'inf';
            if (val === -Infinity)
                return '-inf';
            if (Number.isInteger(val) && (numberAsFloat || !Number.isSafeInteger(val)))
                return val.toFixed(1);
        case 'bigint':
        case 'boolean':
        case 'temporal':
            return val.toString();
        case 'string':
            return formatString(val);
        case 'date':
            if (isNaN(val.getTime()))
                throw new TypeError('cannot serialize invalid date');
            return val.toISOString();
        case 'object':
            return stringifyInlineTable(val, depth, numberAsFloat, strictTemporal);
        case 'array':
            return stringifyArray(val, depth, numberAsFloat, strictTemporal);
        // @ts-expect-error -- intentional fallthrough case
        case 'temporal/tz+uc':
            if (strictTemporal) {
                let tz = val.timeZoneId;
                let tzc = tz.charCodeAt(0);
                if (
                // Classic offset
                tzc !== 0x2b /* + */ && tzc !== 0x2d /* - */ &&
                    (
                    // Fast pre-check pass; see below for the actually accepted values
                    (tzc !== 0x55 /* U */ && tzc !== 0x47 /* G */ && tzc !== 0x5a /* Z */ && tzc !== 0x45 /* E */) ||
                        (
                        // UTC and its aliases; Temporal implementations don't all canonicalise unfortunately
                        tz !== 'UTC' && tz !== 'UCT' && tz !== 'Universal' && tz !== 'Zulu' &&
                            // GMT is a TZ but it's for all intents and purposes equivalent to UTC. Safe to downgrade.
                            !tz.startsWith('GMT') && tz !== 'Greenwich' &&
                            // Etc/* are all safe to downgrade to offset (either UTC, GMT, or offset)
                            !tz.startsWith('Etc/')))) {
                    throw new TypeError('Temporal objects with an IANA timezone are not allowed in Temporal strict mode');
                }
            }
        case 'temporal/uc':
            if (strictTemporal && val.calendarId !== 'iso8601')
                throw new TypeError('Temporal objects with a non-default calendar are not allowed in Temporal strict mode');
            return val.toString({
                calendarName: 'never',
                timeZoneName: 'never',
            });
        case 'temporal/x':
            throw new TypeError('Unsupported ' + val[Symbol.toStringTag]);
    }
}
function stringifyInlineTable(obj, depth, numberAsFloat, strictTemporal) {
    let keys = Object.keys(obj);
    if (keys.length === 0)
        return '{}';
    let res = '{ ';
    for (let i = 0; i < keys.length; i++) {
        let k = keys[i];
        if (i)
            res += ', ';
        res += formatKey(k) + ' = ' + stringifyValue(obj[k], extendedTypeOf(obj[k]), depth - 1, numberAsFloat, strictTemporal);
    }
    return res + ' }';
}
function stringifyArray(array, depth, numberAsFloat, strictTemporal) {
    if (array.length === 0)
        return '[]';
    let res = '[ ';
    for (let i = 0; i < array.length; i++) {
        if (i)
            res += ', ';
        if (array[i] === null || array[i] === void 0) {
            throw new TypeError('arrays cannot contain null or undefined values');
        }
        res += stringifyValue(array[i], extendedTypeOf(array[i]), depth - 1, numberAsFloat, strictTemporal);
    }
    return res + ' ]';
}
function stringifyArrayTable(array, key, depth, numberAsFloat, strictTemporal) {
    if (depth === 0) {
        throw new Error('Could not stringify the object: maximum object depth exceeded');
    }
    let res = '';
    for (let i = 0; i < array.length; i++) {
        res += `${res && '\n'}[[${key}]]\n`;
        res += stringifyTable(0, array[i], key, depth, numberAsFloat, strictTemporal);
    }
    return res;
}
function stringifyTable(tableKey, obj, prefix, depth, numberAsFloat, strictTemporal) {
    if (depth === 0) {
        throw new Error('Could not stringify the object: maximum object depth exceeded');
    }
    let preamble = '';
    let tables = '';
    let keys = Object.keys(obj);
    for (let i = 0; i < keys.length; i++) {
        let k = keys[i];
        if (obj[k] !== null && obj[k] !== void 0) {
            let type = extendedTypeOf(obj[k]);
            if (type === 'symbol' || type === 'function') {
                throw new TypeError(`cannot serialize values of type '${type}'`);
            }
            let key = formatKey(k);
            if (type === 'array' && isArrayOfTables(obj[k])) {
                tables += (tables && '\n') + stringifyArrayTable(obj[k], prefix ? `${prefix}.${key}` : key, depth - 1, numberAsFloat, strictTemporal);
            }
            else if (type === 'object') {
                let tblKey = prefix ? `${prefix}.${key}` : key;
                tables += (tables && '\n') + stringifyTable(tblKey, obj[k], tblKey, depth - 1, numberAsFloat, strictTemporal);
            }
            else {
                preamble += key;
                preamble += ' = ';
                preamble += stringifyValue(obj[k], type, depth, numberAsFloat, strictTemporal);
                preamble += '\n';
            }
        }
    }
    if (tableKey && (preamble || !tables)) // Create table only if necessary
        preamble = preamble ? `[${tableKey}]\n${preamble}` : `[${tableKey}]`;
    return preamble && tables
        ? `${preamble}\n${tables}`
        : preamble || tables;
}
function stringify_stringify(obj, { maxDepth = 1000, numbersAsFloat = false, strictTemporal = false } = {}) {
    if (extendedTypeOf(obj) !== 'object') {
        throw new TypeError('stringify can only be called with an object');
    }
    let str = stringifyTable(0, obj, '', maxDepth, numbersAsFloat, strictTemporal);
    if (str[str.length - 1] !== '\n')
        return str + '\n';
    return str;
}

;// CONCATENATED MODULE: ./node_modules/smol-toml/dist/index.js
/*!
 * Copyright (c) Squirrel Chat et al., All rights reserved.
 * SPDX-License-Identifier: BSD-3-Clause
 *
 * Redistribution and use in source and binary forms, with or without
 * modification, are permitted provided that the following conditions are met:
 *
 * 1. Redistributions of source code must retain the above copyright notice, this
 *    list of conditions and the following disclaimer.
 * 2. Redistributions in binary form must reproduce the above copyright notice,
 *    this list of conditions and the following disclaimer in the
 *    documentation and/or other materials provided with the distribution.
 * 3. Neither the name of the copyright holder nor the names of its contributors
 *    may be used to endorse or promote products derived from this software without
 *    specific prior written permission.
 *
 * THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
 * ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
 * WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
 * DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
 * FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
 * DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
 * SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
 * CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
 * OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
 * OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
 */





/** @deprecated use `import * as ... from 'smol-toml'` instead */
/* harmony default export */ const dist = ({ parse: parse_parse, stringify: stringify_stringify, TomlDate: TomlDate, TomlError: TomlError });

;// CONCATENATED MODULE: ./.work/compiled/action-build-wheel/src/pyproject.js





/** The project's `pyproject.toml`; an empty table when there is none. `file` is its path relative to the workspace. */
async function readPyproject(project, file) {
    const path = (0,external_node_path_.join)(project, 'pyproject.toml');
    const text = (0,external_node_fs_.existsSync)(path) ? await (0,promises_.readFile)(path, 'utf8') : '';
    try {
        return { text, table: parse_parse(text) };
    }
    catch (error) {
        if (!(error instanceof TomlError))
            throw error;
        const why = error.message.split('\n')[0]?.replace('Invalid TOML document: ', '') ?? '';
        throw new src_errors/* UserError */.yo(`${file} is not valid TOML`, { why, at: { file, line: error.line, column: error.column } });
    }
}
/** The static version of the project, `[project].version`, and where it stands. Source: PEP 621. */
function staticVersion(text, table, file) {
    const project = table.project;
    if (typeof project !== 'object' || project === null || !('version' in project))
        return undefined;
    if (typeof project.version !== 'string')
        return undefined;
    const lines = text.split('\n');
    const header = lines.findIndex((line) => /^\s*\[\s*project\s*\]/.test(line));
    const index = lines.findIndex((line, at) => at > header && /^\s*(project\s*\.\s*)?version\s*=/.test(line));
    return { version: project.version, at: { file, line: Math.max(index, 0) + 1 } };
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-wheel/src/source.js







/** The repository of the project, or undefined where there is none in the workspace. */
async function findRepository(world, project) {
    const questions = ['--show-toplevel', '--git-path', 'index', '--git-path', 'objects'];
    const { code, stdout, stderr } = await world.run('git', ['rev-parse', ...questions], {
        cwd: project,
        env: { ...world.env, LC_ALL: 'C' },
    });
    const [shownTop = '', index = '', objects = ''] = stdout.trimEnd().split('\n');
    const top = (0,src_inputs/* realOf */.MN)(shownTop);
    if (code !== 0) {
        if (stderr.includes('not a git repository'))
            return undefined;
        throw new src_errors/* UserError */.yo('git cannot read the repository', { why: stderr.trim() });
    }
    if (!(0,src_inputs/* isInside */.FK)(world.workspace, top))
        return undefined;
    const git = createGit(world.run, top, world.env);
    const commitTime = await git('log', '-1', '--format=%ct');
    return { top, git, commitTime, index: (0,external_node_path_.resolve)(project, index), objects: (0,external_node_path_.resolve)(project, objects) };
}
/**
 * The files that the wheel is made from although they are not as they were committed, absolute. Anything else that differs is refused.
 *
 * These may differ: locks, since a step before this one may have compiled them (text files in the project's `requirements/`, whether
 * git ignores them or not, and any that action-compile-reqs has stamped); with `version`, when a release has written it before this
 * step, the files that hold the version. Earlier wheels and sdists in `out-dir` and
 * `previous` never count.
 */
async function allowedChanges(repository, inputs, versionFile) {
    const changed = (await changedFiles(repository.git)).map((path) => (0,external_node_path_.join)(repository.top, path));
    const locks = await locksOf(inputs.project);
    const versioned = inputs.version === '' ? [] : [versionFile, (0,external_node_path_.join)(inputs.project, 'pyproject.toml')];
    const counted = changed.filter((path) => !isOldResult(path, inputs) && !locks.includes(path));
    const refused = counted.filter((path) => !versioned.includes(path) && !isStamped(path));
    if (refused.length > 0)
        throw new src_errors/* UserError */.yo(`The work tree has changes: ${source_some(refused.map((path) => shown(repository.top, path)))}`, {
            why: inputs.version === ''
                ? 'The wheel would not be made from what was committed'
                : 'Before a release only the files with the version and the locks may differ from the commit',
            fix: 'Commit them, add them to .gitignore, or have the step that makes them run later',
        });
    return [...counted, ...locks];
}
async function locksOf(project) {
    const folder = (0,external_node_path_.join)(project, 'requirements');
    const names = await (0,promises_.readdir)(folder, { recursive: true }).catch(() => []);
    return names.filter((name) => name.endsWith('.txt')).map((name) => (0,external_node_path_.join)(folder, name));
}
/** Whether a file is a lock of action-compile-reqs, by the line in its header. */
function isStamped(path) {
    return path.endsWith('.txt') && (0,external_node_fs_.existsSync)(path) && /^# compile-reqs: /m.test((0,external_node_fs_.readFileSync)(path, 'utf8'));
}
function isOldResult(path, { outDir, previous }) {
    const isResult = /\.(whl|tar\.gz|cdx\.json)$/.test((0,external_node_path_.basename)(path));
    return isResult && ((0,external_node_path_.dirname)(path) === outDir || (previous !== '' && (0,src_inputs/* isInside */.FK)(previous, path)));
}
function source_some(paths) {
    return paths.slice(0, 5).join(', ') + (paths.length > 5 ? ` and ${paths.length - 5} more` : '');
}
/** Refuses a folder that no build backend can build. Source: PEP 517 and PEP 518, `setup.py` is the fallback. */
function requireBuildSystem(project, workspace, pyproject) {
    const has = (name) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(project, name));
    if (has('setup.py') || pyproject['build-system'] !== undefined || pyproject.project !== undefined)
        return;
    const file = shown(workspace, (0,external_node_path_.join)(project, 'pyproject.toml'));
    throw new src_errors/* UserError */.yo(`The folder \`${shown(workspace, project)}\` has no build system`, {
        why: has('pyproject.toml')
            ? '`pyproject.toml` has neither [build-system] nor [project], and there is no `setup.py`'
            : 'It has neither `pyproject.toml` nor `setup.py`',
        fix: 'Add a [build-system] table to `pyproject.toml`, or point `directory` at the Python project',
        ...(has('pyproject.toml') ? { at: { file, line: 1 } } : {}),
    });
}

;// CONCATENATED MODULE: ./.work/compiled/shared/src/version-assignment.js
const assignment = /^(__version__[ \t]*(?::[ \t]*[^=\r\n]+?)?[ \t]*=[ \t]*)(["'])([^"'\\\r\n]*)\2[ \t]*;?[ \t]*(?:#.*)?$/gm;
/**
 * Every assignment of a string to `__version__` at the start of a line, typed or not, in either quote. The source is read, never
 * imported: no code of the project runs for it. Comments and strings in triple quotes do not count.
 */
function versionAssignments(source) {
    // A byte order mark, also where the bytes were read one by one.
    const mark = /^(?:\uFEFF|\u00EF\u00BB\u00BF)?/.exec(source)?.[0].length ?? 0;
    return [...blankStrings(source.slice(mark)).matchAll(assignment)].map(({ 1: head = '', 3: version = '', index }) => ({
        version,
        line: source.slice(0, mark + index).split('\n').length,
        start: mark + index + head.length + 1,
    }));
}
/** Strings in triple quotes may hold what looks like code: their characters become blanks, their lines stay. */
function blankStrings(source) {
    const token = /#[^\n]*|("""|''')[^]*?\1|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'/g;
    return source.replace(token, (text, quotes) => quotes === undefined ? text : text.replace(/[^\r\n]/g, ' '));
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-wheel/src/version-file.js





/** The assignment to `__version__` that counts: the last one. Undefined when there is no plain string. */
function findVersionLine(source) {
    return versionAssignments(source).at(-1);
}
/** The one `version.py` of the project's packages (`src/NAME/` before `NAME/`) that holds a version; '' when there is none. */
async function findVersionFile(project, workspace) {
    for (const folder of [(0,external_node_path_.join)(project, 'src'), project]) {
        const entries = await (0,promises_.readdir)(folder, { withFileTypes: true }).catch(() => []);
        const paths = entries.filter((entry) => entry.isDirectory()).map((entry) => (0,external_node_path_.join)(folder, entry.name, 'version.py'));
        const read = await Promise.all(paths.map(async (path) => ({ path, text: await (0,promises_.readFile)(path, 'utf8').catch(() => '') })));
        const found = read.filter(({ text }) => findVersionLine(text) !== undefined).map(({ path }) => path);
        if (found.length > 1)
            throw new src_errors/* UserError */.yo(`There are ${found.length} version files: ${found.map((path) => shown(workspace, path)).join(', ')}`, {
                fix: 'Name the right one with `version-file`',
            });
        if (found[0] !== undefined)
            return found[0];
    }
    return '';
}
/** Reads the version out of a file. A file without a plain `__version__` string is refused. */
async function readVersionFile(path, workspace) {
    const found = findVersionLine(await (0,promises_.readFile)(path, 'utf8'));
    if (found !== undefined)
        return found;
    throw new src_errors/* UserError */.yo(`${shown(workspace, path)} has no line \`__version__ = "…"\``, {
        why: 'The file is read and not imported, so that the version has to be a plain string',
        fix: 'Write it so, or name another `version-file`',
        at: { file: shown(workspace, path), line: 1 },
    });
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-wheel/src/version.js







/** What the sources say: the version file, a static `pyproject.toml`, the input and, on a tag build, the tag. */
async function sourceClaims({ workspace, env }, inputs, versionFile, pyproject) {
    const claims = [];
    if (versionFile !== '') {
        const { version, line } = await readVersionFile(versionFile, workspace);
        const file = shown(workspace, versionFile);
        claims.push({ who: file, version, at: { file, line } });
    }
    const file = shown(workspace, (0,external_node_path_.join)(inputs.project, 'pyproject.toml'));
    const stated = staticVersion(pyproject.text, pyproject.table, file);
    if (stated !== undefined)
        claims.push({ who: file, ...stated });
    if (inputs.version !== '')
        claims.push({ who: 'input `version`', version: inputs.version });
    // A tag that is no version, such as `nightly`, says nothing.
    const tag = env.GITHUB_REF_TYPE === 'tag' ? (env.GITHUB_REF_NAME ?? '') : '';
    if (normalVersion(tag) !== undefined)
        claims.push({ who: 'the tag', version: tag });
    return claims;
}
/**
 * Requires that all claims name one version, as PEP 440 compares them: a tag `v1.4` agrees with `1.4.0`. Gives the normal form of the
 * last claim, which is that of the wheel once there is one; '' when nobody says anything.
 */
function agree({ summary }, claims) {
    const judged = claims.map((claim) => ({ ...claim, normal: normalVersion(claim.version) }));
    const bad = judged.find(({ normal }) => normal === undefined);
    if (bad !== undefined)
        throw new src_errors/* UserError */.yo(`${bad.who} says \`${bad.version}\`, which is not a PEP 440 version`, {
            fix: 'Write it like `1.4.0`, `1.4.0rc1` or `1.4.0.dev2`',
            ...(bad.at === undefined ? {} : { at: bad.at }),
        });
    const last = judged.at(-1)?.normal ?? '';
    if (judged.every(({ normal = '' }) => isSameVersion(normal, last)))
        return last;
    summary.add(`### The versions do not agree\n\n${(0,src_summary/* table */.tp)(['Who', 'Version'], claims.map(({ who, version }) => [who, version]))}`);
    const at = claims.find((claim) => claim.at !== undefined)?.at;
    throw new src_errors/* UserError */.yo(`The versions do not agree: ${claims.map(({ who, version }) => `${who} says ${version}`).join(', ')}`, {
        fix: 'Make all of them say the same',
        ...(at === undefined ? {} : { at }),
    });
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-wheel/src/look.js







/** Looks at the project and refuses what cannot become a right wheel, before the first side effect. */
async function look(world, inputs) {
    const pyproject = await readPyproject(inputs.project, shown(world.workspace, (0,external_node_path_.join)(inputs.project, 'pyproject.toml')));
    requireBuildSystem(inputs.project, world.workspace, pyproject.table);
    const versionFile = inputs.versionFile || (await findVersionFile(inputs.project, world.workspace));
    const claims = await sourceClaims(world, inputs, versionFile, pyproject);
    agree(world, claims);
    const repository = await findRepository(world, inputs.project);
    const gate = planGate(world, inputs, repository);
    const changed = repository === undefined ? [] : await allowedChanges(repository, inputs, versionFile);
    return { repository, changed, claims, pyproject: pyproject.table, gate };
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-wheel/src/metadata.js


function parseWheelName(file) {
    const [, distribution, version, python, abi, platform] = /^([^-]+)-([^-]+)(?:-\d[^-]*)?-([^-]+)-([^-]+)-([^-]+)\.whl$/.exec(file) ?? [];
    if (distribution === undefined || version === undefined || python === undefined || abi === undefined || platform === undefined)
        throw new src_errors/* UserError */.yo(`${file} is not the name of a wheel`, { fix: 'It has to be NAME-VERSION-PYTHON-ABI-PLATFORM.whl' });
    return { distribution, version, tags: expand(`${python}-${abi}-${platform}`) };
}
/** A tag may stand for several: `py2.py3-none-any`. Source: PEP 425, "Compressed Tag Sets". */
function expand(tag) {
    const [python = [], abi = [], platform = []] = tag.split('-').map((part) => part.split('.'));
    return python.flatMap((p) => abi.flatMap((a) => platform.map((l) => `${p}-${a}-${l}`)));
}
/** Reads the headers of METADATA or WHEEL, up to the first blank line. Source: PyPA "Core metadata specifications", RFC 822. */
function readHeaders(text) {
    const headers = new Map();
    for (const line of (text.split(/\r?\n\r?\n/, 1)[0] ?? '').split(/\r?\n/)) {
        const [, key, value] = /^([\w-]+):\s*(.*)$/.exec(line) ?? [];
        if (key === undefined || value === undefined)
            continue;
        const name = key.toLowerCase();
        headers.set(name, [...(headers.get(name) ?? []), value.trim()]);
    }
    return headers;
}
/** Requires that METADATA and WHEEL say what the file name says, and gives name and version as METADATA writes them. */
function checkNames(file, wheelName, metadata, wheel) {
    const name = metadata.get('name')?.[0] ?? '';
    const version = metadata.get('version')?.[0] ?? '';
    const problems = [
        normalName(name) === normalName(wheelName.distribution) ? '' : `METADATA has the name \`${name}\``,
        isVersion(version, wheelName.version) ? '' : `METADATA has the version \`${version}\``,
        sameTags(wheel.get('tag') ?? [], wheelName.tags)
            ? ''
            : `WHEEL has the tags ${(wheel.get('tag') ?? []).join(', ') || '(none)'}`,
    ].filter((problem) => problem !== '');
    if (problems.length > 0)
        throw new src_errors/* UserError */.yo(`${file} does not hold what its name says: ${problems.join('; ')}`, {
            fix: 'A wheel must not be renamed; build it anew',
        });
    return { name, version };
}
/** Source: PEP 503, "Normalized Names". */
function normalName(name) {
    return name.toLowerCase().replaceAll(/[-_.]+/g, '-');
}
function isVersion(version, inName) {
    // In a file name `-` is written `_`: `1.0+local_1`.
    const normal = normalVersion(version);
    return normal !== undefined && normal === normalVersion(inName.replaceAll('_', '-'));
}
function sameTags(written, named) {
    const one = new Set(written.flatMap(expand));
    return one.size === new Set(named).size && named.every((tag) => one.has(tag));
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-wheel/src/secrets.js
/** Files that hold secrets by their name alone, anywhere in a wheel or an sdist. */
const secretNames = [
    /^\.env(\.(?!example$|sample$|template$|dist$).*)?$/,
    /^trust\.pem$/,
    /^id_(rsa|dsa|ecdsa|ed25519)(_sk)?$/,
    /^\.(netrc|pypirc|git-credentials)$/,
];
const secretFolders = ['.ssh', '.aws', '.gnupg'];
/** Whether the path is that of a file with secrets, such as `.env`, `trust.pem` or anything in `.ssh/`. */
function isSecretName(path) {
    const parts = path.split('/');
    const name = parts.pop() ?? '';
    return parts.some((part) => secretFolders.includes(part)) || secretNames.some((form) => form.test(name));
}
const mark = 'PRIVATE KEY-----';
/** A key and not merely the words: the line, and a line of base64 below it, after the headers of an encrypted one. Source: RFC 7468. */
const key = /-----BEGIN ([A-Z0-9]+ )*PRIVATE KEY-----\r?\n([\w-]+: .*\r?\n|\r?\n)*[A-Za-z0-9+/=]{40,}\r?\n?/;
const overlap = 400;
/** Looks for a private key in the parts of a file, in bounded memory. `push` says whether one was found so far. */
function createKeyScanner() {
    let before = Buffer.alloc(0);
    let found = false;
    return {
        push(part) {
            if (found)
                return true;
            const text = before.length === 0 ? part : Buffer.concat([before, part]);
            if (text.includes(mark))
                found = key.test(text.toString('latin1'));
            before = Buffer.from(text.subarray(Math.max(0, text.length - overlap)));
            return found;
        },
    };
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-wheel/src/members.js





/** Read into memory: these describe the wheel. All other members are only hashed. */
const textLimit = 32 * 1024 * 1024;
/**
 * Reads all members of a zip: their hashes, where private keys are, and the texts of those below `info`. Refused are members that lead
 * out of the folder, come twice, are links, or unpack to a size that nothing can hold. Source: APPNOTE.TXT 4.3.12; CWE-22, CWE-409.
 */
async function readMembers(file, info) {
    const { openPromise } = await __nccwpck_require__.e(/* import() */ 663).then(__nccwpck_require__.t.bind(__nccwpck_require__, 20663, 19));
    const members = [];
    const keys = [];
    const texts = new Map();
    const seen = new Set();
    let zip;
    try {
        zip = await openPromise(file, { lazyEntries: true, strictFileNames: true, autoClose: false });
        const entries = [];
        for await (const entry of zip.eachEntry())
            entries.push(entry);
        requireNoBomb(entries, (await (0,promises_.stat)(file)).size);
        for (const entry of entries) {
            const path = entry.fileName;
            if (seen.has(path))
                throw new src_errors/* UserError */.yo(`it has the member ${path} twice`);
            seen.add(path);
            if (path.endsWith('/'))
                continue;
            if (((entry.externalFileAttributes >>> 16) & 0o170000) === 0o120000)
                throw new src_errors/* UserError */.yo(`its member ${path} is a link`);
            const hash = (0,external_node_crypto_.createHash)('sha256');
            const scanner = createKeyScanner();
            const chunks = [];
            let hasKey = false;
            const keep = path.startsWith(`${info}/`) && entry.uncompressedSize <= textLimit;
            for await (const chunk of await zip.openReadStreamPromise(entry)) {
                hash.update(chunk);
                hasKey = scanner.push(chunk);
                if (keep)
                    chunks.push(chunk);
            }
            if (keep)
                texts.set(path, Buffer.concat(chunks));
            members.push({ path, sha256: hash.digest('base64url'), size: entry.uncompressedSize, packed: entry.compressedSize });
            if (hasKey)
                keys.push(path);
        }
    }
    catch (error) {
        throw new src_errors/* UserError */.yo(`${(0,external_node_path_.basename)(file)} is not a sound wheel`, { why: (0,src_errors/* messageOf */.bD)(error) });
    }
    finally {
        zip?.close();
    }
    return { members, keys, texts };
}
/** Far more than any wheel unpacks to, and far below what fills a disk or lasts for hours. */
const unpackedLimit = 16 * 1024 ** 3;
/** Deflate packs at most 1032 to 1; text in a wheel is packed some ten to one. */
const ratioLimit = 200;
const harmless = 256 * 1024 * 1024;
/** Refuses a zip that is small itself and unpacks to a size that nothing can hold, by what its directory says; no member is read for it. */
function requireNoBomb(entries, size) {
    const packed = entries.reduce((sum, entry) => sum + entry.compressedSize, 0);
    const unpacked = entries.reduce((sum, entry) => sum + entry.uncompressedSize, 0);
    if (packed > size)
        throw new src_errors/* UserError */.yo('its members overlap');
    if (unpacked > unpackedLimit || (unpacked > harmless && unpacked > ratioLimit * size))
        throw new src_errors/* UserError */.yo(`its ${size} bytes would unpack to ${unpacked}`);
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-wheel/src/record.js

/** RECORD and its signatures are not in their own list. Source: PyPA "Recording installed projects", "The RECORD file". */
const unlisted = ['', '.jws', '.p7s'];
/** Requires that RECORD lists exactly the members, each with its right hash and size. All that is wrong is told in one error. */
function checkRecord(wheel, recordPath, text, members) {
    const rows = new Map(text
        .split(/\r?\n/)
        .filter((line) => line !== '')
        .map((line) => parseRow(line))
        .map(([path, ...rest]) => [path, rest]));
    const own = new Set(unlisted.map((ending) => recordPath + ending));
    const problems = members
        .filter(({ path }) => !own.has(path))
        .flatMap(({ path, sha256, size }) => {
        const row = rows.get(path);
        if (row === undefined)
            return [`${path} is not listed`];
        if (row[0] === `sha256=${sha256}` && (row[1] === String(size) || row[1] === ''))
            return [];
        return [`${path} has another ${row[0] === `sha256=${sha256}` ? 'size' : 'hash'}`];
    });
    const present = new Set(members.map(({ path }) => path));
    for (const path of rows.keys())
        if (!present.has(path) && !own.has(path))
            problems.push(`${path} is listed but missing`);
    if (problems.length === 0)
        return;
    const more = problems.length > 5 ? ` and ${problems.length - 5} more` : '';
    throw new src_errors/* UserError */.yo(`RECORD of ${wheel} is wrong: ${problems.slice(0, 5).join(', ')}${more}`, {
        fix: 'The build backend, or a step that changes wheels, has to write it anew',
    });
}
/** One line of RECORD: path, hash, size; a field may stand in double quotes. Source: RFC 4180. */
function parseRow(line) {
    const fields = [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map((match) => match[1] ?? '');
    const [path = '', hash = '', size = ''] = fields.map((field) => field.startsWith('"') ? field.slice(1, -1).replaceAll('""', '"') : field);
    return [path, hash, size];
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-wheel/src/wheel.js







/**
 * Reads a wheel and refuses one that an installer could not trust: members that lead out of it or come twice, a RECORD that
 * does not list exactly the members with their right hashes, a METADATA or WHEEL that says something else than the file name.
 * Source: PyPA "Binary distribution format", "Recording installed projects".
 */
async function readWheel(file) {
    const wheelName = parseWheelName((0,external_node_path_.basename)(file));
    const info = `${wheelName.distribution}-${wheelName.version}.dist-info`;
    const { members, keys, texts } = await readMembers(file, info);
    const text = (name) => {
        const bytes = texts.get(`${info}/${name}`);
        if (bytes === undefined)
            throw new src_errors/* UserError */.yo(`${(0,external_node_path_.basename)(file)} has no ${info}/${name}`);
        return decode(bytes, `${(0,external_node_path_.basename)(file)}: ${name}`);
    };
    checkRecord((0,external_node_path_.basename)(file), `${info}/RECORD`, text('RECORD'), members);
    const metadata = readHeaders(text('METADATA'));
    const { name, version } = checkNames((0,external_node_path_.basename)(file), wheelName, metadata, readHeaders(text('WHEEL')));
    return { file, name, version, sha256: await fileSha256(file), size: (await (0,promises_.stat)(file)).size, members, keys, metadata };
}
function decode(bytes, what) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        throw new src_errors/* UserError */.yo(`${what} is not UTF-8`);
    }
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-wheel/src/previous.js






const previous_longest = 10;
/** Adds to the summary how the sizes differ from an earlier wheel: `previous` is that wheel, or a folder with one, such as a downloaded artifact. */
async function comparePrevious({ summary, log }, previous, wheel) {
    const file = await findWheel(previous);
    if (file === undefined) {
        log.info('There is no earlier wheel in `previous` to compare with.');
        return;
    }
    const earlier = await readWheel(file);
    const title = `### Size beside ${(0,external_node_path_.basename)(file)}: ${bytes(earlier.size)} → ${bytes(wheel.size)} (${signed(wheel.size - earlier.size)})`;
    const rows = sizeChanges(earlier, wheel);
    const more = rows.length > previous_longest ? `\n\nand ${rows.length - previous_longest} more files` : '';
    const changes = rows.slice(0, previous_longest).map(({ path, before, after }) => [path, shownSize(before), shownSize(after)]);
    summary.add(rows.length === 0 ? title : `${title}\n\n${(0,src_summary/* table */.tp)(['File', 'Before', 'Now'], changes)}${more}`);
}
/** The files of another size, the largest change first. The folder `.dist-info` has the version in its name, which does not count. */
function sizeChanges(before, after) {
    const sizes = ({ members }) => new Map(members.map(({ path, packed }) => [path.replace(/^([^/]+)-[^/-]+\.(dist-info|data)\//, '$1.$2/'), packed]));
    const [old, now] = [sizes(before), sizes(after)];
    const by = ({ before: a = 0, after: b = 0 }) => Math.abs(b - a);
    return [...new Set([...old.keys(), ...now.keys()])]
        .map((path) => ({ path, before: old.get(path), after: now.get(path) }))
        .filter((change) => change.before !== change.after)
        .sort((a, b) => by(b) - by(a));
}
async function findWheel(path) {
    const found = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
    if (found?.isDirectory() !== true)
        return found === undefined ? undefined : path;
    const names = (await (0,promises_.readdir)(path)).filter((name) => name.endsWith('.whl'));
    return names.length === 1 ? (0,external_node_path_.join)(path, names[0] ?? '') : undefined;
}
function shownSize(size) {
    return size === undefined ? '–' : bytes(size);
}
function signed(difference) {
    return `${difference < 0 ? '−' : '+'}${bytes(Math.abs(difference))}`;
}

;// CONCATENATED MODULE: ./.work/compiled/shared/src/markers.js

const token = /\s*(?:(?<text>'[^']*'|"[^"]*")|(?<sign>===|~=|==|!=|<=|>=|<|>|\(|\)|not\s+in\b|in\b|and\b|or\b)|(?<word>[A-Za-z_][\w.]*))/y;
/**
 * Evaluates an environment marker. `extras` are those that the requirement's own package was asked with; a marker that speaks
 * of `extra` holds when it holds for one of them. Throws on a text that is no marker.
 * Source: the "Dependency specifiers" specification (PEP 508), environment markers; versions compare as in PEP 440.
 */
function markerHolds(marker, environment, extras = []) {
    const tokens = tokenise(marker);
    const asked = extras.length === 0 ? [''] : extras;
    return asked.some((extra) => evaluate(tokens, { ...environment, extra: markers_normalName(extra) }, marker));
}
/** The normalised name of a distribution or extra. Source: the "Names and normalization" specification (PEP 503, PEP 685). */
function markers_normalName(name) {
    return name.replaceAll(/[-_.]+/g, '-').toLowerCase();
}
function tokenise(marker) {
    const tokens = [];
    for (let at = 0; marker.slice(at).trim() !== ''; at = token.lastIndex) {
        token.lastIndex = at;
        const { text, sign, word } = token.exec(marker)?.groups ?? {};
        if (text !== undefined)
            tokens.push({ kind: 'text', value: text.slice(1, -1) });
        else if (sign !== undefined)
            tokens.push({ kind: 'sign', value: sign.replace(/\s+/, ' ') });
        else if (word !== undefined)
            tokens.push({ kind: 'word', value: word });
        else
            throw new Error(`\`${marker}\` is not an environment marker`);
    }
    return tokens;
}
/** Recursive descent over `or`, `and`, parentheses and comparisons, in this order of binding. */
function evaluate(tokens, environment, marker) {
    let at = 0;
    const bad = () => new Error(`\`${marker}\` is not an environment marker`);
    const isSign = (value) => tokens[at]?.kind === 'sign' && tokens[at]?.value === value;
    const take = () => tokens[at++] ?? fail();
    const fail = () => {
        throw bad();
    };
    const value = (part) => {
        if (part.kind === 'sign')
            throw bad();
        if (part.kind === 'text')
            return { value: part.value, variable: undefined };
        const found = environment[part.value.replace(/^os\.name$/, 'os_name').replace(/^sys\.platform$/, 'sys_platform')];
        return found === undefined ? fail() : { value: found, variable: part.value };
    };
    const comparison = () => {
        if (isSign('(')) {
            at++;
            const inner = either();
            if (!isSign(')'))
                fail();
            at++;
            return inner;
        }
        const [left, operator, right] = [value(take()), take(), value(take())];
        return operator.kind === 'sign' ? markers_compare(left, operator.value, right) : fail();
    };
    const both = () => {
        let result = comparison();
        while (isSign('and')) {
            at++;
            result = comparison() && result;
        }
        return result;
    };
    const either = () => {
        let result = both();
        while (isSign('or')) {
            at++;
            result = both() || result;
        }
        return result;
    };
    const result = either();
    if (at !== tokens.length)
        fail();
    return result;
}
function markers_compare(left, operator, right) {
    const isExtra = left.variable === 'extra' || right.variable === 'extra';
    const [a, b] = isExtra ? [markers_normalName(left.value), markers_normalName(right.value)] : [left.value, right.value];
    if (operator === 'in')
        return b.includes(a);
    if (operator === 'not in')
        return !b.includes(a);
    const version = b.replace(/\.\*$/, '');
    if (!isExtra && operator !== '===' && valid(version) !== null && valid(a) !== null)
        return satisfies(a, `${operator}${b}`, { prereleases: true });
    return compareTexts(a, operator, b);
}
function compareTexts(a, operator, b) {
    switch (operator) {
        case '==':
        case '===':
            return a === b;
        case '!=':
            return a !== b;
        case '<':
            return a < b;
        case '<=':
            return a <= b;
        case '>':
            return a > b;
        case '>=':
            return a >= b;
        default:
            return false;
    }
}

;// CONCATENATED MODULE: ./.work/compiled/shared/src/pep508.js

const pep508_form = /^(?<name>[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)\s*(?:\[(?<extras>[^\]]*)\])?\s*(?:@\s*(?<url>[^\s;]\S*?)(?=\s+;|\s*$)|\(?(?<specifier>[^;()@]*)\)?)\s*(?:;\s*(?<marker>.+))?$/;
const clause = /^(~=|==|!=|<=|>=|<|>|===)\s*[^\s,<>=!~]+$/;
/**
 * Reads one requirement; undefined when it is not one. A path or an option of a requirements file is none.
 * Source: the "Dependency specifiers" specification (PEP 508).
 */
function parseRequirement(text) {
    const { name, extras = '', url, specifier = '', marker } = pep508_form.exec(text.trim())?.groups ?? {};
    if (name === undefined)
        return undefined;
    const clauses = specifier
        .split(',')
        .map((part) => part.trim())
        .filter((part) => part !== '');
    if (!clauses.every((part) => clause.test(part)))
        return undefined;
    return {
        name,
        key: markers_normalName(name),
        extras: extras
            .split(',')
            .map((extra) => extra.trim())
            .filter((extra) => extra !== ''),
        specifier: clauses.map((part) => part.replaceAll(/\s+/g, '')).join(','),
        url,
        marker: marker?.trim(),
    };
}

;// CONCATENATED MODULE: ./.work/compiled/shared/src/statements.js
/**
 * The logical lines of a requirements file: `\` at the end of a line joins it with the next, a `#` at the start or after a
 * blank begins a comment (so that one in a URL does not), and blank lines are left out.
 * Source: pip, "Requirements File Format".
 */
function statements(text) {
    const found = [];
    let pending = '';
    let first = 0;
    for (const [index, raw] of text.split(/\r?\n/).entries()) {
        if (pending === '')
            first = index + 1;
        const comment = /^\s*#/.test(raw);
        if (!comment && raw.endsWith('\\')) {
            pending += raw.slice(0, -1);
            continue;
        }
        const statement = (pending + (comment ? '' : raw)).replace(/(^|\s)#.*$/, '').trim();
        pending = '';
        if (statement !== '')
            found.push({ text: statement, line: first });
    }
    if (pending.trim() !== '')
        found.push({ text: pending.trim(), line: first });
    return found;
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-wheel/src/constraints.js



/**
 * Writes the pins of a lock as constraints for what the build installs. Options, hashes and direct references are left out: pip
 * takes no direct references as constraints, and hashes would have to be there for everything. Gives how many pins there are.
 * Source: pip documentation, "Constraints Files".
 */
async function writeConstraints(lock, to) {
    const pins = pinsOf(await (0,promises_.readFile)(lock, 'utf8'));
    await (0,promises_.writeFile)(to, pins.map((pin) => `${pin}\n`).join(''));
    return pins.length;
}
/** The lines `name==version ; marker` of a lock, without extras, hashes and comments. */
function pinsOf(lock) {
    return statements(lock).flatMap(({ text }) => {
        const pin = parseRequirement(text.replace(/\s--hash[= ].*$/, ''));
        if (pin === undefined || pin.url !== undefined || !/^={2,3}[^*]+$/.test(pin.specifier))
            return [];
        return [`${pin.name}${pin.specifier}${pin.marker === undefined ? '' : ` ; ${pin.marker}`}`];
    });
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-wheel/src/fence.js


/** Only change how Python talks; nothing to tell about them. */
const fence_harmless = /^PYTHON(UNBUFFERED|DONTWRITEBYTECODE|IOENCODING|UTF8|WARNINGS|FAULTHANDLER)$/;
/**
 * The environment for the build and its checks: that of the project without `PIP_*`, `UV_*` and `PYTHON*` that would change the wheel.
 * Index, certificate and proxy settings stay. What was left out is said in one line.
 */
function fencedEnv({ env, log }) {
    const own = Object.entries(projectEnv(env)).filter(([name]) => !name.startsWith('VIRTUALENV_'));
    const { env: fenced, left } = fence(Object.fromEntries(own), { PIP_NO_INPUT: '1' });
    const told = left.filter((name) => !fence_harmless.test(name));
    if (told.length > 0)
        log.info(`Left out of the build: ${told.join(', ')}`);
    return fenced;
}
/** What makes two builds of one commit equal. `epoch` is in seconds since 1970. Source: reproducible-builds.org, SOURCE_DATE_EPOCH. */
function reproducible(epoch) {
    return { SOURCE_DATE_EPOCH: epoch, PYTHONHASHSEED: '0', TZ: 'UTC' };
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-wheel/src/sdist.js



const sdist_question = `import json, re, sys, tarfile
key = re.compile(rb"-----BEGIN ([A-Z0-9]+ )*PRIVATE KEY-----\\r?\\n([\\w-]+: .*\\r?\\n|\\r?\\n)*[A-Za-z0-9+/=]{40,}")
members, keys = [], []
with tarfile.open(sys.argv[1]) as tar:
    for member in tar:
        path = member.name.partition("/")[2]
        if not member.isfile() or not path:
            continue
        members.append({"path": path, "size": member.size})
        if member.size <= 1 << 20 and key.search(tar.extractfile(member).read()):
            keys.append(path)
print(json.dumps({"members": members, "keys": keys}))`;
/** Lists an sdist; nothing of it is written to the disk. Paths are those below its one folder. Keys are looked for in files up to 1 MiB. */
async function readSdist(world, python, file) {
    return JSON.parse(await ask(world, python, file, ['-c', sdist_question, file]));
}
/** Gives the members of an sdist the time `epoch` (seconds since 1970), one owner and plain modes; setuptools leaves those of the build. */
async function settleSdist(world, python, file, epoch) {
    await ask(world, python, file, [(0,external_node_path_.join)(world.actionFolder, 'tools', 'settle_sdist.py'), file, epoch]);
}
async function ask({ run, env }, python, file, args) {
    const options = { env: { ...env, PYTHONPATH: '' }, keepBytes: 256 * 1024 * 1024, timeoutMs: 10 * 60_000 };
    const { code, stdout, stderr } = await run(python.executable, ['-I', ...args], options);
    if (code !== 0)
        throw new src_errors/* UserError */.yo(`${(0,external_node_path_.basename)(file)} is not a sound sdist`, { why: (0,src_process/* lastLine */.fM)(stderr) });
    return stdout;
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-wheel/src/build.js







const limitMs = 60 * 60 * 1000;
/** Builds the sdist and from it the wheel, the backend in an environment of its own; with a command, whatever that does. */
async function build(world, { builder, python, env, epoch, lock, umask, needsSdist }, stage, folder) {
    const out = (0,external_node_path_.join)(folder, 'dist');
    // The environments that a build makes are removed with the rest when it is ended half-way.
    const temporary = (0,external_node_path_.join)(folder, 'tmp');
    await (0,promises_.mkdir)(out, { recursive: true });
    await (0,promises_.mkdir)(temporary);
    const constraints = lock === '' ? '' : (0,external_node_path_.join)(folder, 'constraints.txt');
    if (lock !== '') {
        const pins = await writeConstraints(lock, constraints);
        world.log.info(`The ${pins} pins of ${shown(world.workspace, lock)} hold for what the build installs.`);
    }
    const call = await builder(stage, constraints, out);
    const starter = (0,external_node_path_.join)(world.actionFolder, 'tools', 'with_umask.py');
    const result = await world.log.group('Build the sdist and the wheel', async () => world.run(python.executable, ['-I', starter, umask, ...call.argv], {
        cwd: call.cwd,
        env: { ...env, ...reproducible(epoch), TMPDIR: temporary, ...call.env },
        timeoutMs: limitMs,
        show: true,
    }));
    if (result.code !== 0 || result.timedOut)
        throw new src_errors/* UserError */.yo('The build failed', {
            why: result.timedOut ? `It took longer than ${limitMs / 60_000} minutes` : reason(result.stdout, result.stderr),
            fix: 'The output of the backend is in the log above',
        });
    const wheel = await only(call.out, '.whl', 'wheel');
    if (wheel === undefined)
        throw wrongCount(`no wheel in ${(0,external_node_path_.basename)(call.out)}/`, 'wheel');
    const sdist = await only(call.out, '.tar.gz', 'sdist');
    if (sdist === undefined && needsSdist)
        throw wrongCount('no sdist', 'sdist');
    if (sdist !== undefined)
        await settleSdist(world, python, sdist, epoch);
    return { wheel, sdist };
}
async function only(folder, ending, what) {
    const found = (await (0,promises_.readdir)(folder).catch(() => [])).filter((name) => name.endsWith(ending));
    if (found.length > 1)
        throw wrongCount(`${found.length} ${what}s: ${found.sort().join(', ')}`, what);
    return found[0] === undefined ? undefined : (0,external_node_path_.join)(folder, found[0]);
}
function wrongCount(made, what) {
    return new src_errors/* UserError */.yo(`The build made ${made}`, { fix: `It has to make exactly one ${what}` });
}
/** The line that tells why: the last error of Python or the builder, without its colours; else its last line. */
function reason(stdout, stderr) {
    const escape = String.fromCharCode(27);
    const lines = `${stdout}\n${stderr}`
        .replaceAll(new RegExp(`${escape}\\[[0-9;]*m`, 'g'), '')
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
    const said = lines.filter((line) => /^(\w+(\.\w+)*(Error|Exception|Exit)\b|ERROR\b|error:)/.test(line));
    const own = said.findLast((line) => !/Backend subprocess exited|^ERROR Backend|^ERROR: Backend/.test(line));
    return own ?? said.at(-1) ?? lines.at(-1) ?? '';
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-wheel/src/builders.js



/** The builder that the inputs name, with its tools installed. */
async function chooseBuilder(world, inputs, cache, python) {
    switch (inputs.builder) {
        case 'build':
            return await pypaBuild(world, cache, python);
        case 'uv':
            return await uvBuild(world, cache, python);
        case 'command':
            return await ownCommand(world, inputs, cache, python);
    }
}
async function pypaBuild(world, cache, python) {
    const tools = await lockedTools(world, cache, python, 'build');
    const starter = (0,external_node_path_.join)(world.actionFolder, 'tools', 'build_wheel.py');
    return async (stage, constraints, out) => ({
        argv: [tools.python, '-I', starter, await sourcePath(world, stage.project), '--outdir', out, stage.project],
        cwd: out,
        env: pipConstraint(constraints),
        out,
    });
}
async function uvBuild(world, cache, python) {
    const tools = await lockedTools(world, cache, python, 'uv');
    return async (stage, constraints, out) => {
        const path = await sourcePath(world, stage.project);
        const limits = constraints === '' ? [] : ['--build-constraints', constraints];
        const env = path === '' ? {} : { PYTHONPATH: path };
        const options = ['--no-create-gitignore', '--python', python.executable, '--out-dir', out, ...limits];
        return {
            argv: [(0,external_node_path_.join)(tools.bin, 'uv'), '--color=never', 'build', ...options, stage.project],
            cwd: out,
            env,
            out,
        };
    };
}
/** The project's own command, in its folder and with the guide's `PYTHONPATH=src`. The files are found where `out-dir` is in the copy. */
async function ownCommand(world, inputs, cache, python) {
    const { code } = await world.run(python.executable, ['-I', '-c', 'import build'], { env: world.env });
    const bin = code === 0 ? '' : (await lockedTools(world, cache, python, 'build')).bin;
    if (bin !== '')
        world.log.info('This Python has no `build`: the command gets the pinned one, first on PATH.');
    const way = (0,external_node_path_.relative)(inputs.project, inputs.outDir);
    const out = way === '' || way.startsWith('..') || (0,external_node_path_.isAbsolute)(way) ? 'dist' : way;
    return async (stage, constraints) => {
        const source = (0,external_node_path_.join)(stage.project, 'src');
        const hasSource = (await (0,promises_.readdir)(source).catch(() => [])).length > 0;
        return {
            argv: inputs.buildCommand,
            cwd: stage.project,
            env: {
                ...pipConstraint(constraints),
                ...(constraints === '' ? {} : { UV_BUILD_CONSTRAINT: constraints }),
                ...(bin === '' ? {} : { PATH: `${bin}${external_node_path_.delimiter}${world.env.PATH ?? ''}` }),
                ...(hasSource ? { PYTHONPATH: source } : {}),
            },
            out: (0,external_node_path_.join)(stage.project, out),
        };
    };
}
function pipConstraint(file) {
    return file === '' ? {} : { PIP_CONSTRAINT: file };
}
/** Where the backend finds the project: a `setup.py` that imports a package of `src/` needs that folder on its path. */
async function sourcePath({ log }, project) {
    const setup = await (0,promises_.readFile)((0,external_node_path_.join)(project, 'setup.py'), 'utf8').catch(() => '');
    const names = (await (0,promises_.readdir)((0,external_node_path_.join)(project, 'src')).catch(() => [])).map((name) => name.replace(/\.py$/, ''));
    const imported = [...setup.matchAll(/^\s*(?:from|import)\s+(\w+)/gm)].map((match) => match[1] ?? '');
    if (!imported.some((name) => names.includes(name)))
        return '';
    log.info('setup.py imports the project, so src/ is on PYTHONPATH.');
    return 'src';
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-wheel/src/checkers.js




/**
 * Lets `twine check` look at the metadata and `check-wheel-contents` at the files, as far as the inputs ask for it. `project` is the
 * folder of the project, whose `[tool.check-wheel-contents]` counts.
 */
async function runCheckers(world, inputs, cache, python, pyproject, built, env) {
    if (inputs.twine === 'off' && inputs.rules.length === 0)
        return { twine: '', rules: '' };
    const tools = await lockedTools(world, cache, python, 'twine');
    const ask = async (module, args) => {
        // The folder of the wheel, not the project: Python would not import from there with -I, but a tool might read its settings.
        const options = {
            cwd: (0,external_node_path_.join)(built.wheel, '..'),
            env: { ...env, NO_COLOR: '1', TERM: 'dumb', COLUMNS: '1000' },
            timeoutMs: 10 * 60_000,
        };
        const { code, stdout, stderr } = await world.run(tools.python, ['-I', '-m', module, ...args], options);
        return {
            code,
            lines: `${stdout}\n${stderr}`
                .split('\n')
                .map((line) => line.trim())
                .filter((line) => line !== ''),
        };
    };
    const [twine, rules] = await Promise.all([
        inputs.twine === 'off' ? undefined : ask('twine', ['check', '--strict', ...filesOf(built)]),
        inputs.rules.length === 0 ? undefined : ask('check_wheel_contents', [...settings(inputs, pyproject), built.wheel]),
    ]);
    const said = twine === undefined ? [] : twine.lines.filter((line) => /^(WARNING|ERROR)\b/.test(line));
    const what = [...new Set(said.map((line) => line.replace(/^\w+\s+/, '')))].join(' ') || (twine?.lines.at(-1) ?? '');
    if (twine !== undefined && twine.code !== 0) {
        const problem = `twine check finds fault with ${(0,external_node_path_.basename)(built.wheel)}: ${what}`;
        if (inputs.twine === 'warn' && !said.some((line) => line.startsWith('ERROR')))
            world.log.warning(problem);
        else
            throw new src_errors/* UserError */.yo(problem, { fix: 'Mend the metadata of the project, such as its readme' });
    }
    if (rules !== undefined && rules.code !== 0) {
        // A rule, and below it what it is about.
        const found = rules.lines
            .map((line) => line.replace(/^.*?\.whl: /, ''))
            .join(' ')
            .split(/ (?=W\d{3}: )/);
        throw new src_errors/* UserError */.yo(`check-wheel-contents finds fault with ${(0,external_node_path_.basename)(built.wheel)}: ${found.slice(0, 10).join('; ')}`, {
            fix: 'Mend what is packaged, or leave the rule out of `rules`',
        });
    }
    return {
        twine: twine === undefined ? '' : twine.code === 0 ? 'passed' : `warns: ${what}`,
        rules: rules === undefined ? '' : `passed: ${inputs.rules.join(', ')}`,
    };
}
function settings({ rules, project }, pyproject) {
    const tool = pyproject.tool;
    const hasOwn = typeof tool === 'object' && tool !== null && 'check-wheel-contents' in tool;
    const select = rules.includes('all') ? [] : ['--select', rules.join(',')];
    return [...(hasOwn ? ['--config', (0,external_node_path_.join)(project, 'pyproject.toml')] : ['--no-config']), ...select];
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-wheel/src/contents.js






/**
 * Refuses a wheel with what nobody wants to publish: compiled Python, tests beside the package, secrets (in the sdist too), or more
 * bytes than the budget. Paths that `allow-files` names may be there. All that is wrong is told in one error.
 */
function checkContents({ summary, log }, inputs, wheel, sdist) {
    const allowed = inputs.allowFiles.map(globForm);
    const isAllowed = ({ path }) => allowed.some((form) => form.test(path));
    const inWheel = [...litter(wheel), ...secrets(wheel)];
    const inSdist = sdist === undefined ? [] : secrets(sdist).map(({ path, what }) => ({ path, what: `${what}, in the sdist` }));
    const problems = [...inWheel, ...inSdist].filter((problem) => !isAllowed(problem));
    if (problems.length > 0) {
        summary.add(`### What does not belong into the wheel\n\n${(0,src_summary/* table */.tp)(['File', 'What'], problems.slice(0, 50).map(({ path, what }) => [path, what]))}`);
        const told = problems.slice(0, 5).map(({ path, what }) => `${path} (${what})`);
        const more = problems.length > 5 ? ` and ${problems.length - 5} more` : '';
        throw new src_errors/* UserError */.yo(`${(0,external_node_path_.basename)(wheel.file)} holds what does not belong there: ${told.join(', ')}${more}`, {
            fix: 'Exclude it in the settings of the backend, or name it in `allow-files`',
        });
    }
    checkSize(inputs.maxSize, wheel);
    for (const warning of publishingWarnings(wheel))
        log.warning(warning);
}
function litter({ members }) {
    return members.flatMap(({ path }) => {
        const inLibrary = path.replace(/^[^/]+\.data\/(purelib|platlib)\//, '');
        if (/\.py[co]$|(^|\/)__pycache__\//.test(path))
            return [{ path, what: 'compiled Python' }];
        if (/^(tests?\/|conftest\.py$|test_[^/]*\.py$)/.test(inLibrary))
            return [{ path, what: 'a test beside the package' }];
        return [];
    });
}
function secrets({ members, keys }) {
    const named = members.filter(({ path }) => isSecretName(path)).map(({ path }) => ({ path, what: 'a file for secrets' }));
    return [...named, ...keys.map((path) => ({ path, what: 'a private key' }))];
}
function checkSize(limit, { file, size, members }) {
    if (limit === 0 || size <= limit)
        return;
    const largest = [...members].sort((a, b) => b.packed - a.packed).slice(0, 5);
    throw new src_errors/* UserError */.yo(`${(0,external_node_path_.basename)(file)} has ${bytes(size)}, more than the ${bytes(limit)} of \`max-size\``, {
        why: `The largest files are ${largest.map(({ path, packed }) => `${path} (${bytes(packed)})`).join(', ')}`,
        fix: 'Leave out what is not needed, or raise `max-size`',
    });
}
/** What is fine for an index of one's own, but what PyPI refuses. Source: PyPA "Version specifiers", local versions, direct references. */
function publishingWarnings({ metadata, version }) {
    const required = (metadata.get('requires-dist') ?? []).filter((text) => {
        const requirement = parseRequirement(text);
        return requirement?.url !== undefined || /={2,3}[^,]*\+/.test(requirement?.specifier ?? '');
    });
    return [
        ...(version.includes('+') ? [`PyPI will refuse the version ${version}, since it has a local part.`] : []),
        ...required.map((text) => `PyPI will refuse the requirement \`${text}\`: it is a direct reference or a local version.`),
    ];
}
/** A pattern with `*` (within a folder), `**` (any folders) and `?`. */
function globForm(pattern) {
    const forms = { '**/': '(?:.*/)?', '**': '.*', '*': '[^/]*', '?': '[^/]' };
    const source = pattern.replaceAll(/\*\*\/|\*\*|\*|\?|[\\^$.+()[\]{}|]/g, (part) => forms[part] ?? `\\${part}`);
    return new RegExp(`^${source}$`);
}

;// CONCATENATED MODULE: ./.work/compiled/shared/src/distribution.js


/** A distribution as its metadata describes it. Requirements that cannot be read are left out. */
function distributionOf({ name, version, requires_dist: requires = [] }) {
    return { key: markers_normalName(name), name, version, requires: requires.flatMap((text) => parseRequirement(text) ?? []) };
}

;// CONCATENATED MODULE: ./.work/compiled/shared/src/reverse-tree.js


/**
 * Who requires a package, who requires those, and so on: the lines that `pipdeptree --reverse --packages <name>` prints. Extras count
 * where a package of the set asks for them. A subtree that was shown before is marked `(*)`.
 * Source: pipdeptree 4, text output.
 */
function reverseTree(root, packages, environment) {
    const found = packages.get(root);
    if (found === undefined)
        return [];
    const edges = edgesOf(packages, environment);
    // A package that is reached through one of its extras is required by those alone that ask for this extra.
    const above = (key, extra) => edges.filter(({ requirement }) => requirement.key === key && (extra === undefined || requirement.extras.map(markers_normalName).includes(markers_normalName(extra))));
    const shown = new Set();
    const branch = (key, extra, indent) => above(key, extra).flatMap((edge, index, all) => {
        const last = index === all.length - 1;
        const id = `${edge.parent.key} ${edge.extra ?? ''}`;
        const repeated = shown.has(id) && above(edge.parent.key, edge.extra).length > 0;
        const line = `${indent}${last ? '└── ' : '├── '}${label(edge, packages)}${repeated ? ' (*)' : ''}`;
        if (repeated)
            return [line];
        shown.add(id);
        return [line, ...branch(edge.parent.key, edge.extra, `${indent}${last ? '    ' : '│   '}`)];
    });
    return [`${found.name}==${found.version}`, ...branch(root, undefined, '')];
}
function label({ parent, requirement, extra }, packages) {
    const name = packages.get(requirement.key)?.name ?? requirement.name;
    return `${parent.name}==${parent.version} [requires: ${name}${ordered(requirement.specifier)}${extra === undefined ? '' : `, extra: ${extra}`}]`;
}
/** The clauses of a specifier by their versions, lowest first, as pipdeptree shows them. */
function ordered(specifier) {
    const version = (clause) => clause.replace(/^[~=!<>]+/, '').replace(/\.\*$/, '');
    const comparable = (a, b) => valid(version(a)) !== null && valid(version(b)) !== null;
    return specifier
        .split(',')
        .sort((a, b) => (comparable(a, b) ? compare(version(a), version(b)) : 0))
        .join(',');
}
/** Every active requirement of every package, by the dependent's name. */
function edgesOf(packages, environment) {
    const asked = askedExtras(packages, environment);
    const parents = [...packages.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
    return parents.flatMap((parent) => {
        const seen = new Set([parent.key]);
        return parent.requires.flatMap((requirement) => {
            const extra = activeBy(requirement, environment, asked.get(parent.key) ?? new Set());
            if (extra === undefined || seen.has(requirement.key))
                return [];
            seen.add(requirement.key);
            return [{ parent, requirement, extra: extra === '' ? undefined : extra }];
        });
    });
}
/** '' when the requirement holds without an extra, the extra that makes it hold, or undefined when none does. */
function activeBy({ marker }, environment, extras) {
    if (marker === undefined || markerHolds(marker, environment))
        return '';
    return [...extras].find((extra) => markerHolds(marker, environment, [extra]));
}
/** The extras of each package that another one asks for, followed until nothing new comes. */
function askedExtras(packages, environment) {
    const asked = new Map();
    for (let grew = true; grew;) {
        grew = false;
        for (const parent of packages.values()) {
            for (const requirement of parent.requires) {
                if (requirement.extras.length === 0 ||
                    activeBy(requirement, environment, asked.get(parent.key) ?? new Set()) === undefined)
                    continue;
                const known = asked.get(requirement.key) ?? new Set();
                for (const extra of requirement.extras.filter((each) => !known.has(each))) {
                    known.add(extra);
                    grew = true;
                }
                asked.set(requirement.key, known);
            }
        }
    }
    return asked;
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-wheel/src/conflict.js



/** `A 1 requires D, which is not installed.` and `A 1 has requirement D>=2, but you have D 1.` Source: pip, commands/check.py. */
const missing = /^\S+ \S+ requires (\S+), which is not installed\.$/;
const unfit = /^\S+ \S+ has requirement .+, but you have (\S+) \S+\.$/;
/**
 * Explains what `pip check` has said: the reverse tree of each package concerned, and a constraint that was really tried. All ranges that
 * the installed packages ask for are put together, pip installs what fits them, and `pip check` looks again. The environment is changed.
 */
async function explainConflict(pip, said) {
    const concerned = [
        ...new Set(said
            .split('\n')
            .flatMap((line) => (missing.exec(line) ?? unfit.exec(line))?.[1] ?? [])
            .map(markers_normalName)),
    ];
    const { code, stdout } = await pip('inspect', '--local');
    if (concerned.length === 0 || code !== 0)
        return { trees: [], tried: '' };
    const { installed, environment } = JSON.parse(stdout);
    const packages = new Map(installed.map(({ metadata }) => distributionOf(metadata)).map((each) => [each.key, each]));
    const wanted = concerned.map((key) => constraint(key, packages, environment));
    const trees = concerned.map((key) => reverseTree(key, withMissing(key, packages), environment).join('\n'));
    return { trees, tried: await attempt(pip, wanted) };
}
/** A package that is not there has dependents all the same. */
function withMissing(key, packages) {
    if (packages.has(key))
        return packages;
    return new Map([...packages, [key, { key, name: key, version: '(not installed)', requires: [] }]]);
}
/** Every range that somebody asks for here, together. */
function constraint(key, packages, environment) {
    const ranges = [...packages.values()]
        .flatMap(({ requires }) => requires)
        .filter(({ key: of, url, marker }) => of === key && url === undefined && (marker === undefined || markerHolds(marker, environment)))
        .flatMap(({ specifier }) => specifier.split(','));
    const distinct = [...new Set(ranges)].filter((range) => range !== '');
    return `${key}${distinct.sort().join(',')}`;
}
async function attempt(pip, wanted) {
    const command = `pip install ${wanted.map((each) => `'${each}'`).join(' ')}`;
    const installed = await pip('install', '--quiet', '--upgrade', ...wanted);
    if (installed.code !== 0 || installed.timedOut)
        return `\`${command}\` was tried: no version satisfies all that is asked for`;
    const { code, stdout } = await pip('check');
    if (code !== 0)
        return `\`${command}\` was tried and is not enough: ${stdout.trim().split('\n').join(' ')}`;
    const now = JSON.parse((await pip('inspect', '--local')).stdout);
    const keys = wanted.map((each) => markers_normalName(/^[\w.-]+/.exec(each)?.[0] ?? ''));
    const versions = now.installed.map(({ metadata }) => metadata).filter(({ name }) => keys.includes(markers_normalName(name)));
    return `\`${command}\` was tried and mends it, with ${versions.map(({ name, version }) => `${name} ${version}`).join(', ')}`;
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-wheel/src/install.js







const installMs = 60 * 60 * 1000;
const importMs = 5 * 60 * 1000;
/**
 * Installs the wheel into a clean environment, lets `pip check` look at it and imports each top-level package.
 * With a lock, exactly the lock and the wheel are installed, so that what the lock misses is found. `env` is the fenced environment.
 */
async function proveInstall(world, tools, python, wheel, lock, env, folder) {
    await (0,promises_.mkdir)(folder);
    const venv = (0,external_node_path_.join)(folder, 'venv');
    const own = (0,external_node_path_.join)(venv, process.platform === 'win32' ? 'Scripts' : 'bin', 'python');
    const pip = async (...args) => await world.run(own, ['-I', '-m', 'pip', ...args], { cwd: folder, env, timeoutMs: installMs, show: args[0] !== 'inspect' });
    await world.log.group('Install the wheel into a clean environment', async () => {
        // Unlike venv, virtualenv brings a current pip and is fast. Without setuptools: a wheel that needs it has to say so.
        const options = ['--quiet', '--no-periodic-update', '--no-setuptools', '--python', python.executable];
        await (0,src_process/* runOk */.uO)(world.run, tools.python, ['-I', '-m', 'virtualenv', ...options, venv], { cwd: folder, env });
        if (lock !== '')
            requireInstalled(await pip('install', '--quiet', '--requirement', lock), `The lock ${shown(world.workspace, lock)}`);
        const how = lock === '' ? [] : ['--no-deps'];
        requireInstalled(await pip('install', '--quiet', ...how, wheel.file), (0,external_node_path_.basename)(wheel.file));
        await requireConsistent(world, pip, lock === '' ? '' : shown(world.workspace, lock));
    });
    const imported = topLevel(wheel);
    for (const name of imported) {
        const question = 'import importlib, sys; importlib.import_module(sys.argv[1])';
        const result = await world.run(own, ['-I', '-c', question, name], { cwd: folder, env, timeoutMs: importMs });
        requireImported(result, name);
    }
    return { imported, python: own };
}
/** What the wheel puts on the import path: its packages and modules at the top. Source: PyPA "Binary distribution format". */
function topLevel({ members }) {
    const names = members
        .map(({ path }) => path.replace(/^[^/]+\.data\/(purelib|platlib)\//, ''))
        .filter((path) => !/^[^/]+\.(dist-info|data)\//.test(path) && /\.(py|so|pyd)$/.test(path))
        .map((path) => path.replace(/(\.[^/]+)?\.(py|so|pyd)$/, '').split('/')[0] ?? '');
    return [...new Set(names)].filter((name) => /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name)).sort();
}
function requireInstalled({ code, timedOut, stderr }, what) {
    if (code === 0 && !timedOut)
        return;
    const errors = stderr.split('\n').filter((line) => line.startsWith('ERROR: '));
    const said = errors.length > 0 ? errors.map((line) => line.slice('ERROR: '.length)).join(' ') : (0,src_process/* lastLine */.fM)(stderr);
    throw new src_errors/* UserError */.yo(`${what} cannot be installed into a clean environment`, {
        why: timedOut ? 'pip took longer than an hour' : said,
    });
}
async function requireConsistent({ log, summary }, pip, lock) {
    const { code, stdout } = await pip('check');
    if (code === 0)
        return;
    const { trees, tried } = await explainConflict(pip, stdout);
    if (trees.length > 0) {
        log.info(`Who requires it:\n${trees.join('\n\n')}`);
        const parts = [
            (0,src_summary/* codeBlock */.DV)(stdout.trim()),
            'Who requires it:',
            ...trees.map((tree) => (0,src_summary/* codeBlock */.DV)(tree)),
            tried === '' ? '' : `${tried}.`,
        ];
        summary.add(`### The installed wheel does not satisfy \`pip check\`\n\n${parts.join('\n\n')}`);
    }
    const mend = lock === '' ? 'Mend the requirements of the wheel' : `Compile ${lock} from the requirements of the wheel, or mend those`;
    throw new src_errors/* UserError */.yo(`The installed wheel does not satisfy \`pip check\`:\n${stdout.trim()}\n`, {
        ...(tried === '' ? {} : { why: tried }),
        fix: mend,
    });
}
function requireImported({ code, timedOut, stderr }, name) {
    if (code === 0 && !timedOut)
        return;
    throw new src_errors/* UserError */.yo(`The installed wheel cannot be used: \`import ${name}\` fails`, {
        why: timedOut ? `It took longer than ${importMs / 60_000} minutes` : (0,src_process/* lastLine */.fM)(stderr),
        fix: 'A module or a requirement may be missing in the wheel',
    });
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-wheel/src/sbom.js






/**
 * The CycloneDX bill of the clean environment: the wheel as the main component, with its hash, and everything that was installed with it.
 * The library of CycloneDX makes it from the environment; pip, which is only there to install, and paths of this machine are left out.
 * Source: CycloneDX 1.6, JSON reference.
 */
async function makeSbom(world, cache, python, wheel, environment, env, folder) {
    const tools = await lockedTools(world, cache, python, 'cyclonedx-bom');
    const file = (0,external_node_path_.join)(folder, `${markers_normalName(wheel.name).replaceAll('-', '_')}-${wheel.version}.cdx.json`);
    const args = ['environment', '--output-reproducible', '--output-format', 'JSON', '--output-file', file, environment];
    await (0,src_process/* runOk */.uO)(world.run, tools.python, ['-I', '-m', 'cyclonedx_py', ...args], { cwd: folder, env, timeoutMs: 10 * 60_000 });
    const bom = JSON.parse(await (0,promises_.readFile)(file, 'utf8'));
    await (0,promises_.writeFile)(file, `${JSON.stringify(shaped(bom, wheel), undefined, 2)}\n`);
    return file;
}
/** Exported for what it leaves out; the rest is as the library wrote it. */
function shaped(bom, wheel) {
    const components = (bom.components ?? []).map(withoutPaths);
    const main = components.find(({ name }) => markers_normalName(name) === markers_normalName(wheel.name));
    if (main === undefined)
        throw new src_errors/* UserError */.yo(`The bill of materials does not hold ${wheel.name}`);
    const pip = components.find(({ name }) => name === 'pip')?.['bom-ref'];
    return {
        ...bom,
        metadata: { ...bom.metadata, component: { ...main, hashes: [{ alg: 'SHA-256', content: wheel.sha256 }] } },
        components: components.filter(({ name }) => name !== 'pip' && name !== main.name),
        dependencies: (bom.dependencies ?? []).filter(({ ref }) => ref !== pip),
    };
}
function withoutPaths(component) {
    const { externalReferences, ...rest } = component;
    const kept = externalReferences?.filter(({ url }) => !url.startsWith('file:')) ?? [];
    return kept.length === 0 ? rest : { ...rest, externalReferences: kept };
}

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __nccwpck_require__(58500);
;// CONCATENATED MODULE: ./.work/compiled/shared/src/pause.js

/** Waits, in milliseconds; a cancellation ends it and is thrown as what it is. */
async function pause(ms, signal) {
    await (0,external_node_timers_promises_.setTimeout)(ms, undefined, { signal }).catch(() => signal.throwIfAborted());
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-wheel/src/reproduce.js



/** Says whether two files have the same bytes. */
async function areEqual(one, other) {
    const [before, after] = await Promise.all([(0,promises_.readFile)(one), (0,promises_.readFile)(other)]);
    return before.equals(after);
}
/** Compares two wheels byte by byte; where they are not equal, the members that differ and in what. Empty when they are equal. */
async function compareWheels(one, other) {
    if (await areEqual(one, other))
        return [];
    const [before, after] = [await entriesOf(one), await entriesOf(other)];
    const paths = [...new Set([...before.keys(), ...after.keys()])];
    const found = paths.flatMap((path) => {
        const why = differences(before.get(path), after.get(path));
        return why.length === 0 ? [] : [{ path, why }];
    });
    // The same members, but other bytes between them, such as another compression.
    return found.length > 0 ? found : [{ path: '(the zip file itself)', why: ['archive'] }];
}
function differences(a, b) {
    if (a === undefined || b === undefined)
        return ['presence'];
    return ['time', 'mode', 'order', 'content'].filter((what) => {
        if (what === 'order')
            return a.place !== b.place;
        return a[what] !== b[what];
    });
}
/** The members of a zip by path. Source: APPNOTE.TXT 4.3.12, central directory. */
async function entriesOf(file) {
    const { openPromise } = await __nccwpck_require__.e(/* import() */ 663).then(__nccwpck_require__.t.bind(__nccwpck_require__, 20663, 19));
    const entries = new Map();
    const zip = await openPromise(file, { lazyEntries: true });
    for await (const entry of zip.eachEntry())
        entries.set(entry.fileName, {
            path: entry.fileName,
            place: entries.size,
            time: entry.lastModFileDate * 65_536 + entry.lastModFileTime,
            mode: entry.externalFileAttributes >>> 16,
            content: `${entry.crc32} ${entry.uncompressedSize}`,
        });
    return entries;
}
/**
 * Refuses a wheel that a second build did not give again. Modes alone are only told: they come from the umask, which this action
 * fixes, so that two runs of it still give the same bytes.
 */
function requireReproducible({ log, summary }, found) {
    if (found.length === 0)
        return 'a second build in another folder, at another time and with another umask gave the same bytes';
    const shownRows = found.slice(0, 50).map(({ path, why }) => [path, why.join(', ')]);
    const differences = (0,src_summary/* table */.tp)(['Member', 'What differs'], shownRows);
    const told = found.slice(0, 5).map(({ path, why }) => `${path} (${why.join(', ')})`);
    const members = told.join(', ') + (found.length > 5 ? ` and ${found.length - 5} more` : '');
    // RECORD follows what it lists, but it lists no modes.
    if (found.every(({ why }) => why.every((each) => each === 'mode'))) {
        log.info(`The modes in the wheel depend on the umask of the build: ${members}. This action always builds with umask 022.`);
        summary.add((0,src_summary/* details */.zH)('Members whose mode follows the umask of the build', differences));
        return 'a second build gave the same bytes but for the modes, which follow the umask of the build; here it is always 022';
    }
    summary.add(`### A second build gave another wheel\n\n${differences}`);
    throw new src_errors/* UserError */.yo(`The wheel is not reproducible: a second build differs in ${members}`, {
        why: reproduce_explain(found),
        fix: 'Have the backend take times from SOURCE_DATE_EPOCH and sort what it writes',
    });
}
function reproduce_explain(found) {
    const has = (what) => found.some(({ why }) => why.includes(what));
    const reasons = [
        has('content') ? 'content was generated anew' : '',
        has('time') ? 'the time of the build is in it' : '',
        has('order') ? 'the order of the members changes' : '',
        has('presence') ? 'some members come only once' : '',
    ];
    return reasons.filter((reason) => reason !== '').join(', ');
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-wheel/src/stage.js







/** Copies the project: what git tracks of its repository, or its folder where it is in none. */
async function stageProject(world, inputs, { repository, changed }, top) {
    if (repository === undefined)
        return await stageFolder(inputs, top);
    return await stageRepository(world, repository, inputs, changed, top);
}
/**
 * Copies what git tracks, submodules included, and the `changed` files that may differ from the commit. Modes become 0644 or 0755,
 * as git knows them, so that the umask of the checkout does not reach the wheel. The copy has a git folder of its own that
 * shares the objects, for backends that take the version or the file list from git.
 */
async function stageRepository(world, repository, inputs, changed, top) {
    const { git } = repository;
    const tracked = (await git('ls-files', '-z', '--recurse-submodules')).split('\0').filter((path) => path !== '');
    const paths = [...new Set([...tracked, ...changed.map((path) => (0,external_node_path_.relative)(repository.top, path))])];
    await shareGit(world, repository, top);
    const files = new Map();
    const folders = new Set();
    for (let start = 0; start < paths.length; start += 64) {
        const batch = paths.slice(start, start + 64);
        const states = await Promise.all(batch.map(async (path) => await copy((0,external_node_path_.join)(repository.top, path), (0,external_node_path_.join)(top, path), folders)));
        for (const [index, state] of states.entries())
            if (state !== undefined)
                files.set(batch[index] ?? '', state);
    }
    const way = (0,external_node_path_.relative)(repository.top, inputs.project);
    if (!tracked.some((path) => (0,src_inputs/* isInside */.FK)((0,external_node_path_.resolve)('/', way), (0,external_node_path_.resolve)('/', path))))
        throw new src_errors/* UserError */.yo(`git does not track any file in the folder \`${shown(world.workspace, inputs.project)}\``, {
            why: 'The wheel is made from what was committed',
            fix: 'Commit the project, or point `directory` at it',
        });
    return { top, project: (0,external_node_path_.join)(top, way), files };
}
/** Copies a project that is in no repository: everything but `out-dir`. */
async function stageFolder(inputs, top) {
    await (0,promises_.cp)(inputs.project, top, {
        recursive: true,
        verbatimSymlinks: true,
        filter: (path) => path !== inputs.outDir || inputs.outDir === inputs.project,
    });
    return { top, project: top, files: new Map() };
}
async function shareGit({ run, log }, { top: from, git }, to) {
    const options = ['--quiet', '--shared', '--no-checkout', '--template=', '-c', 'core.hooksPath=/dev/null'];
    const { code, stderr } = await run('git', ['clone', ...options, '--', from, to], { cwd: from });
    if (code === 0)
        await git('-C', to, 'read-tree', 'HEAD');
    else
        log.warning(`The build cannot ask git for anything: ${(0,src_process/* lastLine */.fM)(stderr)}`);
}
/** Copies one file or link; undefined when it does not exist, as in a sparse checkout. `folders` are those that were made already. */
async function copy(from, to, folders) {
    const found = (0,external_node_fs_.lstatSync)(from, { throwIfNoEntry: false });
    if (found === undefined || found.isDirectory())
        return undefined;
    if (!folders.has((0,external_node_path_.dirname)(to)))
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(to), { recursive: true, mode: 0o755 });
    folders.add((0,external_node_path_.dirname)(to));
    if (found.isSymbolicLink())
        await (0,promises_.symlink)(await (0,promises_.readlink)(from), to);
    else {
        await (0,promises_.copyFile)(from, to, external_node_fs_.constants.COPYFILE_FICLONE);
        await (0,promises_.chmod)(to, (found.mode & 0o100) === 0 ? 0o644 : 0o755);
    }
    return { mtimeMs: found.mtimeMs, size: found.size, mode: found.mode };
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-wheel/src/second-build.js






/** A moment far from that of the first build: a backend that takes the time of a file into the wheel is found. */
const otherTime = new Date('2001-02-03T04:05:06Z');
/** A zip tells times in steps of two seconds, in milliseconds. Source: APPNOTE.TXT 4.4.6, MS-DOS time. */
const tickMs = 2000;
/** Waits until the time of a zip has moved on since `since` (of `performance.now()`): a build that tells the time tells another one. */
async function nextTick(since, signal) {
    await pause(Math.max(0, since + tickMs - performance.now()), signal);
}
/** Gives all files of a stage another time. */
async function ageFiles(stage) {
    for (const path of stage.files.keys())
        await (0,promises_.utimes)((0,external_node_path_.join)(stage.top, path), otherTime, otherTime).catch(() => undefined);
}
/** Builds once more in another folder, with files of another time and another umask, and says how the wheel compares. */
async function buildAgain(world, inputs, plan, parts, built, work) {
    const finished = performance.now();
    const stage = await stageProject(world, inputs, plan, (0,external_node_path_.join)(work, 'another source'));
    await ageFiles(stage);
    await nextTick(finished, world.signal);
    const again = await build(world, { ...parts, umask: '002' }, stage, work);
    const same = requireReproducible(world, await compareWheels(built.wheel, again.wheel));
    if (built.sdist !== undefined && again.sdist !== undefined && !(await areEqual(built.sdist, again.sdist)))
        world.log.warning(`A second build gave the same wheel, but another ${(0,external_node_path_.basename)(built.sdist)}: its files or their order change.`);
    return same;
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-wheel/src/produce.js













/** The first moment that a zip can hold, for a project without a commit. Source: APPNOTE.TXT 4.4.6. */
const zipEpoch = '315532800';
/** Builds the wheel and proves that it is right. */
async function produce(world, inputs, plan, { python, cache, stage, work }) {
    const env = fencedEnv(world);
    const parts = {
        builder: await chooseBuilder(world, inputs, cache, python),
        python,
        env,
        epoch: plan.repository?.commitTime ?? env.SOURCE_DATE_EPOCH ?? zipEpoch,
        lock: inputs.buildConstraints,
        umask: '022',
        needsSdist: inputs.builder !== 'command',
    };
    const built = await build(world, parts, stage, (0,external_node_path_.join)(work, 'build'));
    const inspected = await inspect(world, inputs, plan, python, built);
    const { wheel } = inspected;
    const checked = await runCheckers(world, inputs, cache, python, plan.pyproject, built, env);
    const same = inputs.reproducible === 'off' ? undefined : await buildAgain(world, inputs, plan, parts, built, (0,external_node_path_.join)(work, 'again'));
    const tools = await lockedTools(world, cache, python, 'build');
    const { imported, python: clean } = await proveInstall(world, tools, python, wheel, inputs.installWith, env, (0,external_node_path_.join)(work, 'install'));
    const sbom = inputs.sbom ? { sbom: await makeSbom(world, cache, python, wheel, clean, env, work) } : {};
    return { built: { ...built, ...sbom }, proved: { same, checked, imported }, inspected };
}
/** What a wheel says and holds; refused when it is not right. */
async function inspect(world, inputs, plan, python, built) {
    const [wheel, sdist] = await Promise.all([
        readWheel(built.wheel),
        built.sdist === undefined ? undefined : readSdist(world, python, built.sdist),
    ]);
    const claims = [...plan.claims, { who: (0,external_node_path_.basename)(built.wheel), version: wheel.version }];
    const version = agree(world, claims);
    world.setOutput('name', wheel.name);
    world.setOutput('version', version);
    world.setOutput('sha256', wheel.sha256);
    world.setOutput('size', wheel.size);
    checkContents(world, inputs, wheel, sdist);
    return { wheel, sdist, claims };
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-wheel/src/tree.js
const tree_longest = 300;
/** The files of an archive as a tree, with their sizes in bytes; at most 300 lines. */
function treeOf(members) {
    const top = { folders: new Map(), files: [] };
    for (const { path, size } of members) {
        const parts = path.split('/');
        const name = parts.pop() ?? '';
        let folder = top;
        for (const part of parts) {
            const next = folder.folders.get(part) ?? { folders: new Map(), files: [] };
            folder.folders.set(part, next);
            folder = next;
        }
        folder.files.push([name, size]);
    }
    const lines = linesOf(top, '');
    const more = lines.length > tree_longest ? [`… and ${lines.length - tree_longest} more lines`] : [];
    return [...lines.slice(0, tree_longest), ...more].join('\n');
}
function linesOf({ folders, files }, indent) {
    const inner = [...folders].sort(([a], [b]) => (a < b ? -1 : 1));
    const own = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
    const entries = [
        ...inner.map(([name, folder]) => ({ label: `${name}/`, folder })),
        ...own.map(([name, size]) => ({ label: `${name}  ${size}`, folder: undefined })),
    ];
    return entries.flatMap(({ label, folder }, index) => {
        const last = index === entries.length - 1;
        const line = `${indent}${last ? '└── ' : '├── '}${label}`;
        return folder === undefined ? [line] : [line, ...linesOf(folder, `${indent}${last ? '    ' : '│   '}`)];
    });
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-wheel/src/report.js








/** Adds the checks and the files to the job summary. */
async function report(world, inputs, results) {
    const { summary, log, workspace } = world;
    const { wheel, placed } = results;
    const files = await Promise.all(allFiles(placed).map(async (path) => ({ path, size: (await (0,promises_.stat)(path)).size, sha256: await fileSha256(path) })));
    summary.add(`### Wheel ${wheel.name} ${wheel.version}`);
    summary.add((0,src_summary/* table */.tp)(['Check', 'Result'], checks(workspace, inputs, results)));
    summary.add((0,src_summary/* table */.tp)(['File', 'Size', 'SHA-256'], files.map(({ path, size, sha256 }) => [(0,external_node_path_.basename)(path), bytes(size), sha256])));
    summary.add((0,src_summary/* details */.zH)(`Files of ${(0,external_node_path_.basename)(wheel.file)}`, (0,src_summary/* codeBlock */.DV)(treeOf(wheel.members))));
    if (placed.sdist !== undefined && results.sdist !== undefined)
        summary.add((0,src_summary/* details */.zH)(`Files of ${(0,external_node_path_.basename)(placed.sdist)}`, (0,src_summary/* codeBlock */.DV)(treeOf(results.sdist.members))));
    const told = files.map(({ path, size, sha256 }) => ({ path: shown(workspace, path), size, sha256 }));
    world.setOutput('report', await writeReport(world.temp, results, told));
    log.info(`${shown(workspace, placed.wheel)}: ${bytes(wheel.size)}, sha256 ${wheel.sha256}`);
}
/** Everything in this report as JSON, for later steps; gives the path. `schema` counts up when a name changes its meaning. */
async function writeReport(temp, results, files) {
    const { claims, hooks, same, wheel, checked, imported, reused, attested } = results;
    const file = (0,external_node_path_.join)(await (0,promises_.mkdtemp)((0,external_node_path_.join)(temp, 'eleanor-report-')), 'report.json');
    const content = {
        schema: 1,
        name: wheel.name,
        version: wheel.version,
        files,
        versions: claims.map(({ who, version }) => ({ who, version })),
        hooks: hooks.map(({ id, result, reason, seconds }) => ({ id, result, reason, seconds: seconds ?? null })),
        reproducible: same ?? null,
        twine: checked.twine,
        rules: checked.rules,
        members: wheel.members.length,
        unpacked: wheel.members.reduce((sum, { size }) => sum + size, 0),
        imported,
        reused,
        attestation: attested === '' ? null : attested,
    };
    await (0,promises_.writeFile)(file, `${JSON.stringify(content, undefined, 2)}\n`);
    return file;
}
function checks(workspace, inputs, { claims, hooks, same, wheel, checked, imported, reused, attested }) {
    const passed = hooks.filter(({ result }) => result === 'passed').length;
    const lock = inputs.installWith === '' ? 'the newest versions that it allows' : shown(workspace, inputs.installWith);
    return [
        ['Gate', hooks.length === 0 ? 'left out' : `${passed} hooks passed, ${hooks.length - passed} skipped`],
        ['Version', claims.length === 1 ? 'only the wheel says it' : `${claims.map(({ who }) => who).join(', ')} agree`],
        ...(reused ? [['Build', 'the wheel of an earlier run, from the same files with the same tools']] : []),
        ['Reproducible', same ?? 'not checked'],
        [
            'Contents',
            `${wheel.members.length} files as RECORD lists them; name, version and tags agree; no secrets, tests or compiled Python`,
        ],
        ...(checked.twine === '' ? [] : [['twine check --strict', checked.twine]]),
        ...(checked.rules === '' ? [] : [['check-wheel-contents', checked.rules]]),
        ['Install', `\`pip check\` passed with ${lock}`],
        ['Import', imported.join(', ') || 'nothing to import'],
        ...(attested === '' ? [] : [['Provenance', attested]]),
    ];
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-wheel/src/reuse.js






const facts = 'proved.json';
/** Events whose wheel is published, or that mix rights and foreign content. */
const reuse_never = ['release', 'pull_request_target', 'workflow_run'];
/**
 * Why an earlier wheel must not be used; '' when it may. What is released is always built anew: on a tag, for a release, and where
 * `version` is given, as a release workflow does it. Source: zizmor, cache-poisoning.
 */
function whyNoReuse({ env }, inputs, repository) {
    if (repository === undefined)
        return 'the project is not in a git repository';
    if (inputs.version !== '')
        return '`version` is given, as for a release';
    if (env.GITHUB_REF_TYPE === 'tag' || (env.GITHUB_REF ?? '').startsWith('refs/tags/'))
        return 'this run is for a tag';
    const event = env.GITHUB_EVENT_NAME ?? '';
    return reuse_never.includes(event) ? `this run is for the event ${event}` : '';
}
/**
 * The key of a wheel: everything that it is made and proved with. The commit, since its time and what git says of it are in a wheel; the
 * content and mode of every file; interpreter, pinned tools, starters, and all inputs that change a result.
 */
async function reuseKey({ actionFolder }, inputs, { git }, stage, python) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const add = (...parts) => void hash.update(`${JSON.stringify(parts)}\n`);
    add(await git('rev-parse', 'HEAD'), await git('tag', '--points-at', 'HEAD'));
    for (const path of [...stage.files.keys()].sort()) {
        const file = (0,external_node_path_.join)(stage.top, path);
        const state = (0,external_node_fs_.lstatSync)(file);
        add(path, state.mode, state.isSymbolicLink() ? await (0,promises_.readlink)(file) : await fileSha256(file));
    }
    const tools = (0,external_node_path_.join)(actionFolder, 'tools');
    for (const name of (await (0,promises_.readdir)(tools)).sort())
        add(name, await (0,promises_.readFile)((0,external_node_path_.join)(tools, name), 'utf8'));
    for (const lock of [inputs.buildConstraints, inputs.installWith])
        add(lock === '' ? '' : await (0,promises_.readFile)(lock, 'utf8'));
    const { builder, buildCommand, reproducible, twine, rules, sbom, versionFile } = inputs;
    add(python, stage.project.slice(stage.top.length), { builder, buildCommand, reproducible, twine, rules, sbom, versionFile });
    return `eleanor-wheel-v1-${python.platform}-py${python.minor}-${hash.digest('hex').slice(0, 32)}`;
}
/** The earlier wheel, whole and unchanged since it was kept, or undefined. */
async function takeKept(cache, key, folder) {
    if (!(await cache.restore(key, folder)))
        return undefined;
    const names = await (0,promises_.readdir)(folder);
    const path = (ending) => names.filter((name) => name.endsWith(ending)).map((name) => (0,external_node_path_.join)(folder, name))[0];
    const [wheel, sdist, sbom] = [path('.whl'), path('.tar.gz'), path('.cdx.json')];
    if (wheel === undefined)
        return undefined;
    const proved = JSON.parse(await (0,promises_.readFile)((0,external_node_path_.join)(folder, facts), 'utf8'));
    return { built: { wheel, sdist, ...(sbom === undefined ? {} : { sbom }) }, proved };
}
/** Keeps a wheel that has passed everything for later runs. */
async function keep(cache, key, folder, built, proved) {
    await (0,promises_.rm)(folder, { recursive: true, force: true });
    await (0,promises_.mkdir)(folder, { recursive: true });
    for (const file of allFiles(built))
        await (0,promises_.copyFile)(file, (0,external_node_path_.join)(folder, (0,external_node_path_.basename)(file)));
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, facts), JSON.stringify(proved));
    await cache.save(key, folder);
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-wheel/src/story.js

















/** The whole action: gate, version, build, checks, and only then the wheel in `out-dir` and the artifact. */
async function buildWheel(world) {
    const inputs = readWheelInputs(world);
    world.log.info(`Build the wheel of ${shown(world.workspace, inputs.project)}`);
    const plan = await look(world, inputs);
    const work = await (0,promises_.mkdtemp)((0,external_node_path_.join)(world.temp, 'eleanor-wheel-'));
    try {
        await make(world, inputs, plan, work);
    }
    finally {
        await (0,promises_.rm)(work, { recursive: true, force: true });
    }
}
async function make(world, inputs, plan, work) {
    const { repository, gate, changed } = plan;
    const cache = createCache({ log: world.log, mode: inputs.cache });
    const gateWork = (0,external_node_path_.join)(work, 'gate');
    const prepare = async () => {
        const python = await askPython(world, inputs.python);
        if (repository === undefined || gate === undefined)
            return { python };
        return { python, ready: await readyGate(world, gate, { inputs, cache, python, repository, changed, work: gateWork }) };
    };
    const [{ python, ready }, stage] = await allEnded([prepare(), stageProject(world, inputs, plan, (0,external_node_path_.join)(work, 'source'))]);
    const hooks = repository === undefined || ready === undefined
        ? []
        : await runGate(world, ready, { inputs, repository, stage, work: gateWork });
    const kept = (0,external_node_path_.join)(world.temp, 'eleanor-cache', 'wheel');
    const key = await keyOf(world, inputs, repository, stage, python);
    const earlier = key === '' ? undefined : await takeKept(cache, key, kept);
    if (earlier !== undefined)
        world.log.info('This wheel was built and proved before, from the same files with the same tools.');
    world.setOutput('reused', earlier !== undefined);
    const { built, proved, inspected } = earlier === undefined
        ? await produce(world, inputs, plan, { python, cache, stage, work })
        : { ...earlier, inspected: await inspect(world, inputs, plan, python, earlier.built) };
    const { wheel, sdist, claims } = inspected;
    if (inputs.previous !== '')
        await comparePrevious(world, inputs.previous, wheel);
    const attested = inputs.attest ? await attest(world, inputs, built) : '';
    const placed = await publish(built, inputs.outDir);
    tellPlaces(world, placed);
    if (inputs.artifact !== '')
        await upload(world, inputs, placed);
    await report(world, inputs, { claims, hooks, wheel, sdist, placed, attested, reused: earlier !== undefined, ...proved });
    if (key !== '' && earlier === undefined)
        await keep(cache, key, kept, built, proved);
}
/** The key under which an earlier wheel may be found; '' where none may be used. */
async function keyOf(world, inputs, repository, stage, python) {
    if (!inputs.reuse)
        return '';
    const why = whyNoReuse(world, inputs, repository);
    if (why !== '')
        world.log.info(`No earlier wheel is used, since ${why}.`);
    return repository === undefined || why !== '' ? '' : await reuseKey(world, inputs, repository, stage, python);
}
function tellPlaces(world, { wheel, sdist, sbom }) {
    world.setOutput('wheel', shown(world.workspace, wheel));
    if (sdist !== undefined)
        world.setOutput('sdist', shown(world.workspace, sdist));
    if (sbom !== undefined)
        world.setOutput('sbom', shown(world.workspace, sbom));
}


/***/ }),

/***/ 68857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  C: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/command.js
var lib_command = __nccwpck_require__(89635);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/file-command.js
var file_command = __nccwpck_require__(82902);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/utils.js
var utils = __nccwpck_require__(4679);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/summary.js
var summary = __nccwpck_require__(1170);
;// CONCATENATED MODULE: ./.work/compiled/shared/src/commands.js
/**
 * What the runner is told, by those parts of @actions/core that tell it. The package's index loads an HTTP client for OpenID tokens as
 * well, which is most of the code that an action would read at each start. Source: GitHub, "Workflow commands for GitHub Actions".
 */




/** Shows a message with its level, at a place of the user's files where one is given. */
function annotate(level, message, at) {
    const place = at && { file: at.file, ...(at.line && { startLine: at.line }), ...(at.column && { startColumn: at.column }) };
    (0,lib_command/* issueCommand */.L)(level, place === undefined ? {} : (0,utils/* toCommandProperties */.k)(place), message);
}
/** Shown only where the user asked for debug messages. */
function debug(message) {
    (0,lib_command/* issueCommand */.L)('debug', {}, message);
}
/** Folds what follows under a title, until `endGroup`. */
function startGroup(title) {
    (0,lib_command/* issue */.s)('group', title);
}
function endGroup() {
    (0,lib_command/* issue */.s)('endgroup');
}
/** Hides a text in all that the job prints from now on. */
function hide(secret) {
    (0,lib_command/* issueCommand */.L)('add-mask', {}, secret);
}
/** Sets an output of the step; what is no string is written as JSON. */
function setOutput(name, value) {
    keep('OUTPUT', 'set-output', name, value);
}
/** Keeps a value for the `post` step of this action. */
function commands_saveState(name, value) {
    keep('STATE', 'save-state', name, value);
}
/** By the runner's file, or where there is none, as by hand, by a command that shows the value. */
function keep(file, command, name, value) {
    if ((process.env[`GITHUB_${file}`] ?? '') !== '')
        (0,file_command/* issueFileCommand */.n)(file, (0,file_command/* prepareKeyValueMessage */.v)(name, value));
    else
        (0,lib_command/* issueCommand */.L)(command, { name }, (0,utils/* toCommandValue */.E)(value));
}

// EXTERNAL MODULE: ./.work/compiled/shared/src/errors.js
var errors = __nccwpck_require__(75689);
// EXTERNAL MODULE: ./.work/compiled/shared/src/inputs.js
var inputs = __nccwpck_require__(90983);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(51455);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __nccwpck_require__(58500);
;// CONCATENATED MODULE: ./.work/compiled/shared/src/leftovers.js


/** The variable by which every program that a step has started is known, whatever has become of the step. */
const stepMarkName = 'ELEANOR_STEP';
/** The name under which `post` finds its value. */
const stepMarkState = 'step-mark';
/**
 * Ends all programs of a step that still run when its main is gone: a runner that kills, kills that one process, and its children
 * lead groups of their own. Each group in which a process has the mark in its environment gets SIGTERM, and SIGKILL when its
 * marked processes have ended or the grace time is over; nothing else is touched. Only Linux tells the environment of a process, and only to its owner;
 * elsewhere nothing is found. Gives how many processes were found; throws where some of them could not be ended.
 */
async function endLeftovers(mark, graceMs = 2000) {
    if (mark === '')
        return 0;
    const first = await ours(mark);
    let left = first;
    const groups = new Set();
    for (const signal of ['SIGTERM', 'SIGKILL']) {
        for (const { group } of left)
            groups.add(group);
        // Also where no mark is left: a process may have ended with the mark, and left one without it in its group.
        for (const group of groups)
            send(group, signal);
        const until = performance.now() + graceMs;
        while (left.length > 0 && performance.now() < until) {
            left = await ours(mark);
            if (left.length > 0)
                await pause(20);
        }
    }
    if (left.length > 0)
        throw new Error(`still running: ${left.map(({ pid }) => pid).join(', ')}`);
    return first.length;
}
async function ours(mark) {
    return (await marked(stepMarkName, mark)).filter(({ group }) => group > 1);
}
/** All processes but this one in whose environment a variable has this value. Source: proc_pid_environ(5); elsewhere there are none. */
async function marked(variable, value) {
    const names = (await readdir('/proc').catch(() => [])).filter((name) => /^\d+$/.test(name));
    const found = await Promise.all(names.map(async (name) => ((await hasMark(name, `${variable}=${value}`)) ? await look(name) : undefined)));
    return found.filter((each) => each !== undefined && each.pid !== process.pid);
}
async function hasMark(pid, assignment) {
    const environment = await readFile(`/proc/${pid}/environ`, 'utf8').catch(() => '');
    return environment.split('\0').includes(assignment);
}
/** The name of the program stands in parentheses and may hold anything; state, parent and group follow. Source: proc_pid_stat(5). */
async function look(pid) {
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
    const group = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[2]);
    return Number.isInteger(group) ? { pid: Number(pid), group } : undefined;
}
function send(group, signal) {
    try {
        process.kill(-group, signal);
    }
    catch {
        // It has ended by itself; whatever may not be ended is found again, and told.
    }
}

;// CONCATENATED MODULE: ./.work/compiled/shared/src/log.js

/** A log that speaks the runner's workflow commands through `output`. */
function createLog(output) {
    const command = (say) => {
        output.open();
        say();
    };
    return {
        debug: (message) => command(() => debug(message)),
        info(message) {
            // A plain line is harmless; one that could be read as a command goes behind the fence.
            if (/::|##\[/.test(message))
                output.foreign(`${message}\n`);
            else
                command(() => process.stdout.write(`${message}\n`));
        },
        notice: (message, at) => command(() => annotate('notice', message, at)),
        warning: (message, at) => command(() => annotate('warning', message, at)),
        error: (message, at) => command(() => annotate('error', message, at)),
        async group(title, work) {
            command(() => startGroup(title));
            try {
                return await work();
            }
            finally {
                command(() => endGroup());
            }
        },
    };
}

;// CONCATENATED MODULE: ./.work/compiled/shared/src/mask.js
/** The shortest text worth hiding: a shorter one would blot out half of every log. */
const shortest = 4;
/**
 * What has to be registered with the runner to hide a secret: the whole, each of its lines, and the base64 of the whole.
 * A value of several lines is shown line by line in a log, so the whole alone would hide nothing.
 */
function maskable(secret) {
    const lines = secret.split(/\r?\n/).map((line) => line.trim());
    const parts = [secret.trim(), ...lines, Buffer.from(secret).toString('base64')];
    return [...new Set(parts.filter((part) => part.length >= shortest))];
}

;// CONCATENATED MODULE: ./.work/compiled/shared/src/output.js

const newline = 10;
/** Makes an output over a sink. The token is random, so that a child cannot guess it. */
function createOutput(sink, token = (0,external_node_crypto_.randomUUID)()) {
    let fenced = false;
    let lineOpen = false;
    return {
        foreign(text) {
            if (text.length === 0)
                return true;
            if (!fenced) {
                sink.write(`::stop-commands::${token}\n`);
                fenced = true;
            }
            lineOpen = typeof text === 'string' ? !text.endsWith('\n') : text.at(-1) !== newline;
            return sink.write(text);
        },
        open() {
            if (lineOpen)
                sink.write('\n');
            if (fenced)
                sink.write(`::${token}::\n`);
            lineOpen = false;
            fenced = false;
        },
        async drained() {
            await new Promise((resolve) => (sink.once === undefined ? resolve() : void sink.once('drain', resolve)));
        },
    };
}

;// CONCATENATED MODULE: ./.work/compiled/shared/src/private-files.js



/** The name that `post` looks for; see `clean-up.ts`. */
const privateFolderState = 'private-folder';
const privateFolderPrefix = 'eleanor-private-';
/**
 * Makes the private folder of this run below `RUNNER_TEMP`. Its path is saved to the action's state before the folder
 * exists, so that `post` finds it whatever happens in between.
 */
async function createPrivateFolder(temp, saveState) {
    const path = (0,external_node_path_.join)(temp, `${privateFolderPrefix}${(0,external_node_crypto_.randomUUID)().slice(0, 8)}`);
    saveState(privateFolderState, path);
    await (0,promises_.mkdir)(path, { mode: 0o700 });
    return {
        path,
        async write(name, content) {
            const file = (0,external_node_path_.join)(path, name);
            await (0,promises_.writeFile)(file, content, { mode: 0o600, flag: 'wx' });
            return file;
        },
    };
}

// EXTERNAL MODULE: ./.work/compiled/shared/src/process.js + 3 modules
var src_process = __nccwpck_require__(63765);
// EXTERNAL MODULE: ./.work/compiled/shared/src/summary.js
var src_summary = __nccwpck_require__(79888);
;// CONCATENATED MODULE: ./.work/compiled/shared/src/edge.js













/**
 * The edge of an action: builds its world, runs `work`, and is the only place that fails the step. A `UserError` is shown as
 * its message with the annotation it carries, anything else with its stack as a bug. The summary is written in every case.
 * SIGINT and SIGTERM cancel the run: children are ended and the step fails with one line.
 */
async function runAction(work, env = process.env) {
    const cancel = new AbortController();
    const output = createOutput(process.stdout);
    const log = createLog(output);
    const summary = (0,src_summary/* createSummary */.Ft)();
    const onSignal = (name) => {
        cancel.abort(new errors/* CancelledError */.cc(`Cancelled by ${name}`));
    };
    process.on('SIGINT', onSignal).on('SIGTERM', onSignal);
    try {
        await work(createWorld({ env, output, log, summary, signal: cancel.signal }));
    }
    catch (error) {
        output.open();
        fail(error, log);
    }
    finally {
        await flush(summary.text(), env, log);
        output.open();
    }
    // A cache client that was given up on still holds sockets and timers; the step is over all the same.
    process.stdout.write('', () => process.exit());
}
function createWorld({ env, output, log, summary, signal }) {
    const temp = folder(env, 'RUNNER_TEMP');
    let made;
    const saveState = (name, value) => {
        output.open();
        commands_saveState(name, value);
    };
    const mark = (0,external_node_crypto_.randomUUID)();
    saveState(stepMarkState, mark);
    return {
        env,
        workspace: (0,external_node_fs_.realpathSync)(folder(env, 'GITHUB_WORKSPACE')),
        temp,
        actionFolder: actionFolder(process.argv[1] ?? ''),
        toolCache: env.RUNNER_TOOL_CACHE !== undefined && (0,inputs/* isWritable */.nH)(env.RUNNER_TOOL_CACHE) ? env.RUNNER_TOOL_CACHE : (0,external_node_path_.join)(temp, 'tool-cache'),
        log,
        summary,
        signal,
        run: (0,src_process/* createRunner */.ji)({ output, signal, mark: { [stepMarkName]: mark } }),
        saveState,
        setOutput(name, value) {
            output.open();
            setOutput(name, value);
        },
        mask(secret) {
            output.open();
            for (const part of maskable(secret))
                hide(part);
        },
        privateFolder: () => (made ??= createPrivateFolder(temp, saveState)),
    };
}
function folder(env, name) {
    const path = env[name];
    if (path === undefined || path === '')
        throw new errors/* UserError */.yo(`${name} is not set`, { fix: 'Run this action in a job of GitHub Actions, or set it to a folder' });
    if (!(0,inputs/* isWritable */.nH)(path))
        throw new errors/* UserError */.yo(`${name} is ${path}, which is not a folder that can be written`);
    return path;
}
/** The nearest folder above the entry that holds an `action.yml`: the action as it was downloaded. */
function actionFolder(entry) {
    for (let path = (0,external_node_path_.dirname)(entry); path !== (0,external_node_path_.dirname)(path); path = (0,external_node_path_.dirname)(path))
        if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(path, 'action.yml')))
            return path;
    throw new Error(`No action.yml above ${entry}`);
}
function fail(error, log) {
    process.exitCode = 1;
    const mendable = error instanceof errors/* UserError */.yo ? error : (0,errors/* diskError */.wO)(error);
    if (mendable !== undefined)
        log.error(mendable.message, mendable.at);
    else if (error instanceof errors/* CancelledError */.cc)
        log.error(error.message);
    else
        log.error(`This is a bug in the action; please report it with these lines. ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
}
async function flush(text, env, log) {
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   cc: () => (/* binding */ CancelledError),
/* harmony export */   wO: () => (/* binding */ diskError),
/* harmony export */   yo: () => (/* binding */ UserError)
/* harmony export */ });
/**
 * Something that the user of the action can mend: wrong input, missing file, failing tool.
 * Anything else that is thrown counts as a bug of the suite and is shown with its stack.
 */
class UserError extends Error {
    name = 'UserError';
    at;
    constructor(what, details = {}) {
        super([what, details.why, details.fix]
            .filter((part) => part !== undefined && part !== '')
            .map(sentence)
            .join(' '));
        this.at = details.at;
    }
}
/** The run was ended from outside (SIGINT or SIGTERM). */
class CancelledError extends Error {
    name = 'CancelledError';
}
const full = {
    ENOSPC: 'The disk is full',
    EDQUOT: 'The quota of the disk is used up',
    EROFS: 'The disk is read-only',
};
/** The error of a disk that takes no more, as one that the user can mend; undefined for any other. Source: errno(3). */
function diskError(error) {
    const what = full[error?.code ?? ''];
    return what === undefined
        ? undefined
        : new UserError(what, { why: messageOf(error), fix: 'Make room on the runner and run again' });
}
/** The message of anything that can be thrown. */
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}
function sentence(text) {
    const trimmed = (text ?? '').trim();
    return /[.!?:]$/.test(trimmed) || trimmed.includes('\n') ? trimmed : `${trimmed}.`;
}


/***/ }),

/***/ 90983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FK: () => (/* binding */ isInside),
/* harmony export */   Iw: () => (/* binding */ pathFrom),
/* harmony export */   Ko: () => (/* binding */ readInputs),
/* harmony export */   MN: () => (/* binding */ realOf),
/* harmony export */   nH: () => (/* binding */ isWritable)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(75689);



/** Reads all inputs with `read` and throws one `UserError` that names every bad one. Nothing else may have happened before. */
function readInputs(world, read) {
    const problems = [];
    const inputs = read(reader(world, problems));
    if (problems.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(problems.join(' '));
    return inputs;
}
function reader({ env, workspace }, problems) {
    // The runner gives inputs as INPUT_<NAME>, upper case, blanks as underscores. Source: GitHub "Metadata syntax", inputs.
    const raw = (name) => env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? '';
    const refuse = (name, problem, fix = '') => void problems.push(`Input \`${name}\` ${problem}.${fix === '' ? '' : ` ${fix}.`}`);
    const text = (name) => {
        const value = raw(name).trim();
        if (value.startsWith('-'))
            refuse(name, `is \`${value}\`, which starts with \`-\``, 'Give a value, not an option');
        return value;
    };
    return {
        text,
        refuse,
        required(name) {
            const value = text(name);
            if (value === '')
                refuse(name, 'is not given', 'It is required');
            return value;
        },
        secret: raw,
        choice(name, allowed) {
            const value = raw(name).trim();
            const found = value === '' ? allowed[0] : allowed.find((word) => word === value);
            if (found === undefined)
                refuse(name, `is \`${value}\``, `Allowed: ${allowed.join(', ')}`);
            return found ?? allowed[0];
        },
        flag(name) {
            const value = raw(name).trim();
            if (!/^(true|false|)$/i.test(value))
                refuse(name, `is \`${value}\``, 'Allowed: true, false');
            return value.toLowerCase() === 'true';
        },
        lines: (name) => raw(name)
            .split(/\r?\n/)
            .map((line) => line.trim())
            .filter((line) => line !== '' && !line.startsWith('#')),
        words: (name) => raw(name)
            .split(/[\s,]+/)
            .filter((word) => word !== ''),
        path(name, kind = 'any') {
            const value = text(name);
            if (value === '')
                return '';
            const found = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, value);
            if (!isInside(workspace, realOf(found)))
                refuse(name, `is \`${value}\`, which is outside the workspace`);
            else if (kind === 'directory' && !isKind(found, 'directory'))
                refuse(name, `is \`${value}\`, which is not a directory of this repository`, hint);
            else if (kind === 'file' && !isKind(found, 'file'))
                refuse(name, `is \`${value}\`, which is not a file of this repository`, hint);
            return pathFrom(workspace, found);
        },
    };
}
const hint = 'Check the path, and that the repository is checked out before this step';
/** The way from a folder to a path, both absolute, with forward slashes; `.` for the folder itself. */
function pathFrom(folder, path) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/') || '.';
}
/** Whether a path is the folder or below it. Both absolute. */
function isInside(folder, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path);
    return way === '' || (!way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) && way !== '..' && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, way) === path);
}
/** The path with links resolved; of a path that does not exist, that of the nearest folder that does, with the rest. */
function realOf(path) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path))
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path) === path ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(realOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), path));
}
/** Whether this process may write to a file, or into a folder. */
function isWritable(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK);
        return true;
    }
    catch {
        return false;
    }
}
function isKind(path, kind) {
    const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false });
    return kind === 'file' ? found?.isFile() === true : found?.isDirectory() === true;
}


/***/ }),

/***/ 63765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  ji: () => (/* binding */ createRunner),
  fM: () => (/* binding */ lastLine),
  uO: () => (/* binding */ runOk)
});

;// CONCATENATED MODULE: external "node:child_process"
const external_node_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __nccwpck_require__(46466);
// EXTERNAL MODULE: ./.work/compiled/shared/src/errors.js
var errors = __nccwpck_require__(75689);
;// CONCATENATED MODULE: ./.work/compiled/shared/src/held-pipe.js
/**
 * Lets go of a pipe that another process holds open after its program has ended, such as one that the program has put into the
 * background in a session of its own: it would be waited for without end. All that the program wrote is read before, since a
 * pipe is let go only when nothing waits in it. The stream is then destroyed, which its reader sees as a premature close.
 */
function letGo(stream, patienceMs = 500) {
    if (stream === null || stream.closed)
        return;
    // A turn of the event loop lies between the timer and the look, so that what came while we were busy has been read.
    const look = () => void setImmediate(() => (stream.readableLength === 0 ? stream.destroy() : undefined));
    const timer = setInterval(look, patienceMs);
    stream.once('close', () => clearInterval(timer));
}
/** Whether a reader failed for no other reason than that its pipe was let go. */
function wasLetGo(error) {
    return error?.code === 'ERR_STREAM_PREMATURE_CLOSE';
}

// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __nccwpck_require__(46193);
;// CONCATENATED MODULE: ./.work/compiled/shared/src/tail.js

const longestLine = 64 * 1024;
/** Keeps the last `keepBytes` bytes; `onLine` gets every line (cut at 64 KiB) as it comes. */
function createTail(keepBytes, onLine) {
    const chunks = [];
    const decoder = new external_node_string_decoder_.StringDecoder('utf8');
    let kept = 0;
    let dropped = 0;
    let rest = '';
    const lines = (text, last) => {
        if (onLine === undefined)
            return;
        const parts = (rest + text).split('\n');
        rest = last ? '' : (parts.pop() ?? '').slice(0, longestLine);
        for (const part of parts)
            if (!last || part !== '')
                onLine(part.slice(0, longestLine).replace(/\r$/, ''));
    };
    return {
        push(chunk) {
            if (onLine !== undefined)
                lines(decoder.write(chunk), false);
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
                lines(decoder.end(), true);
            const all = Buffer.concat(chunks);
            const cut = Math.max(0, all.length - keepBytes);
            const note = dropped + cut > 0 ? `[${dropped + cut} bytes of earlier output left out]\n` : '';
            return note + all.subarray(cut).toString('utf8');
        },
    };
}

;// CONCATENATED MODULE: ./.work/compiled/shared/src/process.js





const signalNumbers = { SIGHUP: 1, SIGINT: 2, SIGKILL: 9, SIGTERM: 15 };
/**
 * Makes the process runner of one action run. Each child leads a process group of its own; cancelling or a timeout sends
 * SIGTERM to the group and SIGKILL after the grace time, and what is left of the group when its leader has ended is killed,
 * so that no run leaves a process behind. A process that left the group is not waited for, even if it holds the output open.
 */
function createRunner({ output, signal, graceMs = 2000, mark }) {
    return async (command, args, options = {}) => {
        const { evenCancelled = false } = options;
        if (!evenCancelled)
            signal.throwIfAborted();
        const started = performance.now();
        const child = (0,external_node_child_process_namespaceObject.spawn)(command, args, {
            cwd: options.cwd,
            env: { ...(options.env ?? process.env), ...mark },
            detached: process.platform !== 'win32',
            stdio: ['pipe', 'pipe', 'pipe'],
            windowsHide: true,
        });
        let timedOut = false;
        const stop = () => endGroup(child, graceMs);
        const expire = () => {
            timedOut = true;
            stop();
        };
        const timer = options.timeoutMs === undefined ? undefined : setTimeout(expire, options.timeoutMs);
        if (!evenCancelled)
            signal.addEventListener('abort', stop, { once: true });
        try {
            feed(child, options.input);
            const { into } = options;
            const stdout = into === undefined ? collect(child.stdout, 'stdout', output, options) : passOn(child.stdout, into);
            const streams = [stdout, collect(child.stderr, 'stderr', output, options)];
            const code = await ended(child, command);
            for (const stream of [child.stdout, child.stderr])
                letGo(stream);
            const [text, stderr] = await Promise.all(streams);
            if (!evenCancelled)
                signal.throwIfAborted();
            return { code, stdout: text, stderr, timedOut, seconds: (performance.now() - started) / 1000 };
        }
        finally {
            clearTimeout(timer);
            signal.removeEventListener('abort', stop);
        }
    };
}
/** Runs a program that has to succeed and gives its standard output without the last newline. */
async function runOk(run, command, args, options = {}) {
    const result = await run(command, args, options);
    if (result.code === 0 && !result.timedOut)
        return result.stdout.trimEnd();
    const name = [command, ...args.slice(0, 1)].join(' ');
    const reason = result.timedOut
        ? `it took longer than ${Math.round((options.timeoutMs ?? 0) / 1000)} s`
        : lastLine(result.stderr.trim() || result.stdout);
    throw new errors/* UserError */.yo(`\`${name}\` failed with exit code ${result.code}`, reason === '' ? {} : { why: reason });
}
/** What a program said last: where most say why they failed. */
function lastLine(text) {
    return text.trim().split('\n').at(-1) ?? '';
}
function feed(child, input) {
    // A child that ends without reading its input is no fault of ours: EPIPE is not an error here.
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(input);
}
async function ended(child, command) {
    return await new Promise((resolve, reject) => {
        child.once('error', (error) => {
            const missing = error.code === 'ENOENT';
            reject(new errors/* UserError */.yo(missing ? `${command} was not found` : `${command} could not be started`, missing ? { fix: 'Install it or put it on PATH' } : { why: error.message }));
        });
        child.once('exit', (code, signal) => {
            killGroup(child, 'SIGKILL');
            resolve(code ?? 128 + ((signal && signalNumbers[signal]) ?? 0));
        });
    });
}
async function collect(stream, name, output, options) {
    const { onLine, show = false, showBytes = Infinity } = options;
    const tail = createTail(options.keepBytes ?? 8 * 1024 * 1024, onLine && ((line) => onLine(line, name)));
    if (stream === null)
        return '';
    let left = showBytes;
    const display = async (bytes) => {
        if (left > 0 && !output.foreign(bytes.subarray(0, left)))
            await output.drained();
        left -= bytes.length;
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
        if (!wasLetGo(error))
            throw error;
    }
    if (left < 0)
        output.foreign(`\n[${-left} bytes of further output left out]\n`);
    return tail.text();
}
/** A reader that has seen enough closes early; that is no error of the child. */
async function passOn(stream, into) {
    if (stream !== null)
        await (0,promises_.pipeline)(stream, into, { end: false }).catch(() => undefined);
    into.end();
    return '';
}
function endGroup(child, graceMs) {
    killGroup(child, 'SIGTERM');
    const timer = setTimeout(() => killGroup(child, 'SIGKILL'), graceMs);
    child.once('exit', () => clearTimeout(timer));
}
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
        // ESRCH: nothing is left of the group, which is what we want.
        if (error.code !== 'ESRCH')
            throw error;
    }
}


/***/ }),

/***/ 79888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   Ft: () => (/* binding */ createSummary),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
/* unused harmony export escapeHtml */
/** GitHub drops a summary above 1 MiB whole, so that ours stays well below it. Source: GitHub "Adding a job summary". */
const limit = 900 * 1024;
function createSummary() {
    const blocks = [];
    return {
        add: (markdown) => void blocks.push(markdown.trim()),
        text() {
            const text = blocks.map((block) => `${block}\n`).join('\n');
            if (Buffer.byteLength(text) <= limit)
                return text;
            return `${Buffer.from(text).subarray(0, limit).toString('utf8')}\n\n*The rest of this summary was left out: it was larger than 900 KiB.*\n`;
        },
    };
}
/** A Markdown table. Cells are text; what would break the table is escaped. */
function table(head, rows) {
    const line = (cells) => `| ${cells.map(cell).join(' | ')} |`;
    return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
/** A folded block with a title. */
function details(title, body) {
    return `<details><summary>${escapeHtml(title)}</summary>\n\n${body}\n\n</details>`;
}
/** A fenced block, with a fence longer than any in the text. */
function codeBlock(text, language = '') {
    const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map((run) => run[0].length));
    const fence = '`'.repeat(longest + 1);
    return `${fence}${language}\n${text.trimEnd()}\n${fence}`;
}
function escapeHtml(text) {
    return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
function cell(text) {
    return escapeHtml(text).replaceAll('|', '\\|').replaceAll(/\r?\n/g, '<br>');
}


/***/ }),

/***/ 89635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ issueCommand),
/* harmony export */   s: () => (/* binding */ issue)
/* harmony export */ });
/* harmony import */ var os__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(70857);
/* harmony import */ var _utils_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4679);


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + os__WEBPACK_IMPORTED_MODULE_0__.EOL);
}
function issue(name, message = '') {
    issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return (0,_utils_js__WEBPACK_IMPORTED_MODULE_1__/* .toCommandValue */ .E)(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return (0,_utils_js__WEBPACK_IMPORTED_MODULE_1__/* .toCommandValue */ .E)(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map

/***/ }),

/***/ 82902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ issueFileCommand),
/* harmony export */   v: () => (/* binding */ prepareKeyValueMessage)
/* harmony export */ });
/* harmony import */ var crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(76982);
/* harmony import */ var fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(79896);
/* harmony import */ var os__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(70857);
/* harmony import */ var _utils_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4679);
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!fs__WEBPACK_IMPORTED_MODULE_1__.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    fs__WEBPACK_IMPORTED_MODULE_1__.appendFileSync(filePath, `${(0,_utils_js__WEBPACK_IMPORTED_MODULE_3__/* .toCommandValue */ .E)(message)}${os__WEBPACK_IMPORTED_MODULE_2__.EOL}`, {
        encoding: 'utf8'
    });
}
function prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID()}`;
    const convertedValue = (0,_utils_js__WEBPACK_IMPORTED_MODULE_3__/* .toCommandValue */ .E)(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${os__WEBPACK_IMPORTED_MODULE_2__.EOL}${convertedValue}${os__WEBPACK_IMPORTED_MODULE_2__.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map

/***/ }),

/***/ 1170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ summary)
/* harmony export */ });
/* unused harmony exports SUMMARY_ENV_VAR, SUMMARY_DOCS_URL, markdownSummary */
/* harmony import */ var os__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(70857);
/* harmony import */ var fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(79896);
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { access, appendFile, writeFile } = fs__WEBPACK_IMPORTED_MODULE_1__.promises;
const SUMMARY_ENV_VAR = 'GITHUB_STEP_SUMMARY';
const SUMMARY_DOCS_URL = 'https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary';
class Summary {
    constructor() {
        this._buffer = '';
    }
    /**
     * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
     * Also checks r/w permissions.
     *
     * @returns step summary file path
     */
    filePath() {
        return __awaiter(this, void 0, void 0, function* () {
            if (this._filePath) {
                return this._filePath;
            }
            const pathFromEnv = process.env[SUMMARY_ENV_VAR];
            if (!pathFromEnv) {
                throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
            }
            try {
                yield access(pathFromEnv, fs__WEBPACK_IMPORTED_MODULE_1__.constants.R_OK | fs__WEBPACK_IMPORTED_MODULE_1__.constants.W_OK);
            }
            catch (_a) {
                throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
            }
            this._filePath = pathFromEnv;
            return this._filePath;
        });
    }
    /**
     * Wraps content in an HTML tag, adding any HTML attributes
     *
     * @param {string} tag HTML tag to wrap
     * @param {string | null} content content within the tag
     * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
     *
     * @returns {string} content wrapped in HTML element
     */
    wrap(tag, content, attrs = {}) {
        const htmlAttrs = Object.entries(attrs)
            .map(([key, value]) => ` ${key}="${value}"`)
            .join('');
        if (!content) {
            return `<${tag}${htmlAttrs}>`;
        }
        return `<${tag}${htmlAttrs}>${content}</${tag}>`;
    }
    /**
     * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
     *
     * @param {SummaryWriteOptions} [options] (optional) options for write operation
     *
     * @returns {Promise<Summary>} summary instance
     */
    write(options) {
        return __awaiter(this, void 0, void 0, function* () {
            const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
            const filePath = yield this.filePath();
            const writeFunc = overwrite ? writeFile : appendFile;
            yield writeFunc(filePath, this._buffer, { encoding: 'utf8' });
            return this.emptyBuffer();
        });
    }
    /**
     * Clears the summary buffer and wipes the summary file
     *
     * @returns {Summary} summary instance
     */
    clear() {
        return __awaiter(this, void 0, void 0, function* () {
            return this.emptyBuffer().write({ overwrite: true });
        });
    }
    /**
     * Returns the current summary buffer as a string
     *
     * @returns {string} string of summary buffer
     */
    stringify() {
        return this._buffer;
    }
    /**
     * If the summary buffer is empty
     *
     * @returns {boolen} true if the buffer is empty
     */
    isEmptyBuffer() {
        return this._buffer.length === 0;
    }
    /**
     * Resets the summary buffer without writing to summary file
     *
     * @returns {Summary} summary instance
     */
    emptyBuffer() {
        this._buffer = '';
        return this;
    }
    /**
     * Adds raw text to the summary buffer
     *
     * @param {string} text content to add
     * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
     *
     * @returns {Summary} summary instance
     */
    addRaw(text, addEOL = false) {
        this._buffer += text;
        return addEOL ? this.addEOL() : this;
    }
    /**
     * Adds the operating system-specific end-of-line marker to the buffer
     *
     * @returns {Summary} summary instance
     */
    addEOL() {
        return this.addRaw(os__WEBPACK_IMPORTED_MODULE_0__.EOL);
    }
    /**
     * Adds an HTML codeblock to the summary buffer
     *
     * @param {string} code content to render within fenced code block
     * @param {string} lang (optional) language to syntax highlight code
     *
     * @returns {Summary} summary instance
     */
    addCodeBlock(code, lang) {
        const attrs = Object.assign({}, (lang && { lang }));
        const element = this.wrap('pre', this.wrap('code', code), attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML list to the summary buffer
     *
     * @param {string[]} items list of items to render
     * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
     *
     * @returns {Summary} summary instance
     */
    addList(items, ordered = false) {
        const tag = ordered ? 'ol' : 'ul';
        const listItems = items.map(item => this.wrap('li', item)).join('');
        const element = this.wrap(tag, listItems);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML table to the summary buffer
     *
     * @param {SummaryTableCell[]} rows table rows
     *
     * @returns {Summary} summary instance
     */
    addTable(rows) {
        const tableBody = rows
            .map(row => {
            const cells = row
                .map(cell => {
                if (typeof cell === 'string') {
                    return this.wrap('td', cell);
                }
                const { header, data, colspan, rowspan } = cell;
                const tag = header ? 'th' : 'td';
                const attrs = Object.assign(Object.assign({}, (colspan && { colspan })), (rowspan && { rowspan }));
                return this.wrap(tag, data, attrs);
            })
                .join('');
            return this.wrap('tr', cells);
        })
            .join('');
        const element = this.wrap('table', tableBody);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds a collapsable HTML details element to the summary buffer
     *
     * @param {string} label text for the closed state
     * @param {string} content collapsable content
     *
     * @returns {Summary} summary instance
     */
    addDetails(label, content) {
        const element = this.wrap('details', this.wrap('summary', label) + content);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML image tag to the summary buffer
     *
     * @param {string} src path to the image you to embed
     * @param {string} alt text description of the image
     * @param {SummaryImageOptions} options (optional) addition image attributes
     *
     * @returns {Summary} summary instance
     */
    addImage(src, alt, options) {
        const { width, height } = options || {};
        const attrs = Object.assign(Object.assign({}, (width && { width })), (height && { height }));
        const element = this.wrap('img', null, Object.assign({ src, alt }, attrs));
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML section heading element
     *
     * @param {string} text heading text
     * @param {number | string} [level=1] (optional) the heading level, default: 1
     *
     * @returns {Summary} summary instance
     */
    addHeading(text, level) {
        const tag = `h${level}`;
        const allowedTag = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].includes(tag)
            ? tag
            : 'h1';
        const element = this.wrap(allowedTag, text);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML thematic break (<hr>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addSeparator() {
        const element = this.wrap('hr', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML line break (<br>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addBreak() {
        const element = this.wrap('br', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML blockquote to the summary buffer
     *
     * @param {string} text quote text
     * @param {string} cite (optional) citation url
     *
     * @returns {Summary} summary instance
     */
    addQuote(text, cite) {
        const attrs = Object.assign({}, (cite && { cite }));
        const element = this.wrap('blockquote', text, attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML anchor tag to the summary buffer
     *
     * @param {string} text link text/content
     * @param {string} href hyperlink
     *
     * @returns {Summary} summary instance
     */
    addLink(text, href) {
        const element = this.wrap('a', text, { href });
        return this.addRaw(element).addEOL();
    }
}
const _summary = new Summary();
/**
 * @deprecated use `core.summary`
 */
const markdownSummary = (/* unused pure expression or super */ null && (_summary));
const summary = _summary;
//# sourceMappingURL=summary.js.map

/***/ }),

/***/ 4679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ toCommandValue),
/* harmony export */   k: () => (/* binding */ toCommandProperties)
/* harmony export */ });
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map

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
/******/ 		id: moduleId,
/******/ 		loaded: false,
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Flag the module as loaded
/******/ 	module.loaded = true;
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
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
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
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
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/node module decorator */
/******/ (() => {
/******/ 	__nccwpck_require__.nmd = (module) => {
/******/ 		module.paths = [];
/******/ 		if (!module.children) module.children = [];
/******/ 		return module;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(37475);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
