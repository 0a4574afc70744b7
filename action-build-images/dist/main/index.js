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

/***/ 93561:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  s: () => (/* binding */ askEngine)
});

;// CONCATENATED MODULE: ./.work/compiled/shared/src/all-ended.js
/**
 * Does several things at once, as `Promise.all` does, but comes back only when each has ended: nothing works on in a folder
 * that the caller then removes. Throws the first failure in the order of the list.
 */
async function allEnded(work) {
    await Promise.allSettled(work);
    return await Promise.all(work);
}

// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/engine.js + 1 modules
var src_engine = __nccwpck_require__(71402);
// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/inventory.js
var src_inventory = __nccwpck_require__(90609);
;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/ask-engine.js



/**
 * Asks the engine who it is, which takes the longest, while the Dockerfiles are read by `look`; and what it has as soon as it is known what
 * for.
 */
async function askEngine(world, mode, look) {
    if (mode === 'plan' || mode === 'publish')
        return [await look(), { engine: `the mode is \`${mode}\``, inventory: new Map() }];
    const found = (0,src_engine/* findEngine */.GO)(world);
    const looked = look();
    const taken = looked.then(async ({ nodes, inputs }) => await (0,src_inventory/* takeInventory */.O1)(world, nodes, inputs));
    const [seen, engine, inventory] = await allEnded([looked, found, taken]);
    return [seen, { engine, inventory }];
}


/***/ }),

/***/ 51379:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Nj: () => (/* binding */ baseProblem),
/* harmony export */   ib: () => (/* binding */ actualBase),
/* harmony export */   p1: () => (/* binding */ standInFor)
/* harmony export */ });
/* harmony import */ var _shared_process_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(63765);
/* harmony import */ var _engine_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(71402);
/* harmony import */ var _publish_retry_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(49426);
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(83716);




/**
 * The stand-in for an external base, or undefined. A short name means the repository that ends with it, of any registry and
 * with any tag: `python` is python:3.12-slim and docker.io/library/python; `cuda` is nvidia/cuda of Docker Hub or nvcr.io.
 */
function standInFor(reference, standIns) {
    const { repository } = (0,_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .parseReference */ .F2)(reference);
    for (const [name, standIn] of standIns) {
        const ending = name === 'cuda' ? 'nvidia/cuda' : name;
        if (repository === ending || repository.endsWith(`/${ending}`))
            return standIn;
    }
    return undefined;
}
/** What is taken for an external base: its stand-in, or the base itself. */
function actualBase(reference, standIns) {
    return standInFor(reference, standIns) ?? reference;
}
const minute = 60_000;
/**
 * Why a base cannot be had, or undefined where it can: it is in the engine, or its registry has it, or the engine pulls it (an
 * engine may reach a mirror that the client does not know).
 */
async function baseProblem({ run, signal }, engine, reference) {
    const { docker } = engine;
    const local = await run(docker, ['image', 'inspect', '--format', '{{.Id}}', reference], { timeoutMs: minute });
    if (local.code === 0 && !(0,_engine_js__WEBPACK_IMPORTED_MODULE_1__/* .isApart */ .zB)(engine))
        return undefined;
    const remote = await run(docker, ['buildx', 'imagetools', 'inspect', reference], { timeoutMs: minute });
    if (remote.code === 0)
        return undefined;
    if ((0,_engine_js__WEBPACK_IMPORTED_MODULE_1__/* .isApart */ .zB)(engine)) {
        const where = `a builder of the driver \`${engine.driver}\` takes bases from a registry`;
        return local.code === 0 ? `only the engine has it, but ${where}` : `${where}: ${(0,_shared_process_js__WEBPACK_IMPORTED_MODULE_0__/* .lastLine */ .fM)(remote.stderr)}`;
    }
    for (let attempt = 0;; attempt++) {
        const pulled = await run(docker, ['pull', '--quiet', reference], { timeoutMs: 20 * minute });
        if (pulled.code === 0)
            return undefined;
        const why = pulled.timedOut ? 'pulling it took longer than 20 minutes' : (0,_shared_process_js__WEBPACK_IMPORTED_MODULE_0__/* .lastLine */ .fM)(pulled.stderr);
        if (attempt === 2 || !(0,_publish_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .soundsTransient */ .Hr)(why))
            return why.replace(/^Error response from daemon: /, '');
        await (0,_publish_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .pause */ .v7)(attempt, null, signal);
    }
}


/***/ }),

/***/ 67605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   KU: () => (/* binding */ readCacheInputs),
/* harmony export */   mH: () => (/* binding */ withoutService)
/* harmony export */ });
/* unused harmony export cacheKinds */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(76760);
/* harmony import */ var _shared_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(90983);
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(83716);



const cacheKinds = ['off', 'gha', 'registry', 'local', 'inline'];
/** Reads the inputs of the cache. `context` is the build context, relative to the workspace: what lies in it goes to the builder. */
function readCacheInputs({ env, workspace }, input, context) {
    const kind = input.choice('cache', cacheKinds);
    const tag = input.text('cache-tag');
    if (tag !== '' && !(0,_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .isTag */ .dz)(tag))
        input.refuse('cache-tag', `is \`${tag}\``, 'A tag has letters, digits, `_`, `.` and `-`');
    const folder = input.text('cache-folder');
    if (kind === 'local') {
        if (!(0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(folder) || /[",\n]/.test(folder))
            input.refuse('cache-folder', folder === '' ? 'is not given' : `is \`${folder}\``, 'Give an absolute path without commas, such as `${{ runner.temp }}/image-cache`');
        else if ((0,_shared_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .isInside */ .FK)((0,_shared_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .realOf */ .MN)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workspace, context)), (0,_shared_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .realOf */ .MN)(folder)))
            input.refuse('cache-folder', `is \`${folder}\`, which is in the build context`, 'The builder would get it with every build');
    }
    else if (folder !== '')
        input.refuse('cache-folder', `is given, but \`cache\` is \`${kind}\``, 'It goes with `local`');
    const limit = input.text('cache-limit');
    if (limit !== '' && !/^(?!0+(?:\.0*)?$)\d{1,4}(?:\.\d+)?$/.test(limit))
        input.refuse('cache-limit', `is \`${limit}\``, 'Give GB, such as `2`');
    return { kind, tag, folder, limit: Number(limit === '' ? '2' : limit) * 1e9, service: kind === 'gha' ? serviceOf(env) : {} };
}
/** Source: BuildKit, README, "GitHub Actions cache"; the client reads them from its own environment. */
const names = ['ACTIONS_RUNTIME_TOKEN', 'ACTIONS_RESULTS_URL', 'ACTIONS_CACHE_URL', 'ACTIONS_CACHE_SERVICE_V2'];
function serviceOf(env) {
    return Object.fromEntries(names.map((name) => [name, env[name] ?? '']).filter(([, value]) => value !== ''));
}
/** A world whose programs do not get the token of the run. */
function withoutService(world) {
    const env = Object.fromEntries(Object.entries(world.env).filter(([name]) => !names.includes(name)));
    return {
        ...world,
        env,
        run: async (command, args, options = {}) => await world.run(command, args, { ...options, env: options.env ?? env }),
    };
}


/***/ }),

/***/ 34720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ normaliseKey),
/* harmony export */   c: () => (/* binding */ refuserOf)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(75689);

const block = /-----BEGIN ([A-Z0-9 ]+)-----([\s\S]*?)-----END \1-----/g;
const privateLabels = /^(?:(?:OPENSSH|RSA|EC|DSA) )?PRIVATE KEY$/;
/**
 * Gives a private key the form that `ssh-add` reads: LF lines, no indentation, one final newline. Keys that were pasted with
 * CRLF, blanks around, literal `\n` or on one line are repaired; anything that is not one private key without a passphrase is
 * refused by name of the mistake. `where` begins the error; the content is never part of it.
 * Source of the formats: RFC 7468 and OpenSSH's PROTOCOL.key.
 */
function normaliseKey(given, where) {
    const refuse = refuserOf(where);
    const text = given
        .replace(/^\uFEFF/, '')
        .replaceAll(/\\r\\n|\\n/g, '\n')
        .replaceAll('\r', '\n')
        .trim();
    if (text === '')
        throw refuse('is empty', 'Check the name of the secret: one that does not exist is empty');
    const blocks = [...text.matchAll(block)];
    const [found] = blocks;
    if (found === undefined)
        throw refuse(...withoutBlock(text));
    if (blocks.length > 1)
        throw refuse('holds more than one key or certificate', oneEach);
    const [, label = '', body = ''] = found;
    if (label === 'ENCRYPTED PRIVATE KEY' || /^\s*(?:Proc-Type|DEK-Info):/m.test(body))
        throw refuse(...passphrase);
    if (!privateLabels.test(label))
        throw refuse(`holds a ${label.toLowerCase()}`, label.includes('PUBLIC') ? useTheOther : 'Give the private key');
    const base64 = body.replaceAll(/\s/g, '');
    if (base64 === '' || !/^[A-Za-z0-9+/]+={0,2}$/.test(base64) || base64.length % 4 !== 0)
        throw refuse('is damaged: between its BEGIN and END lines is no base64', copyAgain);
    if (label.startsWith('OPENSSH'))
        checkOpenSsh(Buffer.from(base64, 'base64'), refuse);
    const lines = base64.match(/.{1,64}/g) ?? [];
    return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ''].join('\n');
}
function refuserOf(where) {
    return (problem, fix) => new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${where} ${problem}`, { fix });
}
const oneEach = 'Give each private key by a name of its own in the input `deploy-keys`';
const useTheOther = 'Give the private key: the file without `.pub`';
const copyAgain = 'Copy the whole file again, such as with `gh secret set DEPLOY_KEY < key`';
const passphrase = [
    'is protected by a passphrase, which nobody can type here',
    "Make a deploy key without one: `ssh-keygen -t ed25519 -N '' -f deploy_key`",
];
function withoutBlock(text) {
    if (/^(?:ssh-|ecdsa-sha2-|sk-)\S+ +[A-Za-z0-9+/]/.test(text) || text.includes('BEGIN SSH2 PUBLIC KEY'))
        return ['is a public key', useTheOther];
    if (text.startsWith('PuTTY-User-Key-File'))
        return ["is in PuTTY's format", 'Convert it: `puttygen key.ppk -O private-openssh -o key`'];
    if (text.includes('-----BEGIN'))
        return ['is cut off: its END line is missing', copyAgain];
    return ['is not a private key: it has no line `-----BEGIN … PRIVATE KEY-----`', copyAgain];
}
/** `openssh-key-v1` 0, then strings with a length before them: cipher, key derivation, its options; then the number of keys. */
function checkOpenSsh(bytes, refuse) {
    const magic = 'openssh-key-v1\0';
    let offset = magic.length;
    const text = () => {
        const end = offset + 4 + bytes.readUInt32BE(offset);
        const value = bytes.subarray(offset + 4, end).toString('latin1');
        offset = end;
        return value;
    };
    try {
        if (bytes.subarray(0, magic.length).toString('latin1') !== magic)
            throw new RangeError('no magic');
        const [cipher] = [text(), text(), text()];
        if (cipher !== 'none')
            throw refuse(...passphrase);
        if (bytes.readUInt32BE(offset) !== 1)
            throw refuse('holds more than one key', oneEach);
        const [, privatePart] = [(offset += 4), text(), text()];
        if (offset !== bytes.length || privatePart === '')
            throw new RangeError('lengths do not fit');
    }
    catch (error) {
        if (error instanceof RangeError)
            throw refuse('is damaged: it is no OpenSSH key', copyAgain);
        throw error;
    }
}


/***/ }),

/***/ 29023:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   jG: () => (/* binding */ defaultId),
/* harmony export */   p7: () => (/* binding */ splitKeys),
/* harmony export */   x4: () => (/* binding */ readKeys)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(75689);
/* harmony import */ var _deploy_key_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(34720);


/** The name that a `RUN --mount=type=ssh` without `id` means. Source: Docker "Dockerfile reference", `--mount=type=ssh`. */
const defaultId = 'default';
/**
 * Reads the input `deploy-keys`: entries of `<name>: <key>`, or a JSON object of the same. A key may begin on the line of its name,
 * and need not be indented, as a secret that is put there by an expression is not. Keys are not yet checked.
 */
function splitKeys(text) {
    if (text.trim() === '')
        return [];
    if (text.trimStart().startsWith('{'))
        return fromJson(text);
    const entries = [];
    let isInside = false;
    for (const line of text.split(/\r?\n/)) {
        const [, name, rest = ''] = isInside ? [] : (/^\s*([A-Za-z0-9][\w.-]*)\s*:\s*(?:\|-?\s*)?(.*)$/.exec(line) ?? []);
        if (name !== undefined && !name.startsWith('PuTTY'))
            entries.push([name, [rest]]);
        else if (line.trim() !== '' && entries.length === 0)
            throw malformed();
        else
            entries.at(-1)?.[1].push(line);
        if (line.includes('-----BEGIN'))
            isInside = true;
        if (line.includes('-----END'))
            isInside = false;
    }
    return entries.map(([name, lines]) => [name, lines.join('\n')]);
}
function fromJson(text) {
    try {
        const read = JSON.parse(text);
        return Object.entries(read).map(([name, key]) => [name, typeof key === 'string' ? key : '']);
    }
    catch {
        // The parser's own words show a part of the text.
        throw malformed();
    }
}
function malformed() {
    return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('Input `deploy-keys` does not read `<name>: <private key>`', {
        fix: 'Begin each key with a name of its own, which is its `id` in `RUN --mount=type=ssh,id=<name>`',
    });
}
/** Checks and repairs all keys, by the id under which a build reaches them. */
function readKeys(single, several) {
    const keys = new Map();
    if (single !== '')
        keys.set(defaultId, (0,_deploy_key_js__WEBPACK_IMPORTED_MODULE_1__/* .normaliseKey */ .a)(single, 'Input `deploy-key`'));
    for (const [name, text] of several) {
        if (keys.has(name))
            throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`The deploy key \`${name}\` is given twice`, {
                fix: name === defaultId ? 'It is the one of the input `deploy-key` too; keep one of them' : 'Keep one of them',
            });
        keys.set(name, (0,_deploy_key_js__WEBPACK_IMPORTED_MODULE_1__/* .normaliseKey */ .a)(text, `The key \`${name}\` of the input \`deploy-keys\``));
    }
    return keys;
}


/***/ }),

/***/ 62349:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ findClient),
/* harmony export */   Ao: () => (/* binding */ firstClient),
/* harmony export */   Qj: () => (/* binding */ lightly)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(75689);

/** `/usr/bin/docker` comes first, as another client on PATH may hide it and have no buildx. */
const clients = ['/usr/bin/docker', 'docker'];
/**
 * The environment of a client that lives a tenth of a second: its memory is not tidied until it has much, and it works in one thread, as
 * several run at once. Takes a fifth of its time on processors, and is no slower with a large context. Source: Go, "A Guide to the Go
 * Garbage Collector", "Memory limit"; package runtime, "Environment Variables".
 */
function lightly(env) {
    return { GOGC: 'off', GOMEMLIMIT: '256MiB', GOMAXPROCS: '1', ...env };
}
/** Finds a Docker client with buildx, or says why there is none. Asks no engine. */
async function findClient(world) {
    return await firstClient(world, ['buildx', 'version'], (docker, { code }) => (code === 0 ? { docker } : undefined));
}
/** Asks one client after the other, until `accept` takes an answer, as it does not where it needs buildx and finds none; else a text says what is missing. */
async function firstClient(world, question, accept) {
    let reason = 'docker is not installed';
    for (const docker of clients) {
        const answer = await ask(world, docker, question);
        if (answer === undefined)
            continue;
        const found = accept(docker, answer);
        if (found !== undefined)
            return found;
        reason = `${docker} has no buildx plugin`;
    }
    return reason;
}
/** Undefined where there is no such program. */
async function ask({ run, env }, docker, question) {
    return await run(docker, question, { timeoutMs: 20_000, env: lightly(env) }).catch((error) => {
        if (error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo)
            return undefined;
        throw error;
    });
}


/***/ }),

/***/ 8:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ withLogins),
/* harmony export */   m: () => (/* binding */ readLogin)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);
/* harmony import */ var _publish_credentials_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(19795);



/**
 * Gives a world whose programs log in to these registries: Docker's configuration is copied to the private folder, with the logins
 * added. The user's own stays as it is, and `post` removes the copy. Contexts, builders and plugins are those of the user.
 * Source: docker/cli, cli/config/configfile, where an empty helper of a registry means the file.
 */
async function withLogins(world, name, logins) {
    if (logins.length === 0)
        return world;
    const folder = await world.privateFolder();
    const own = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder.path, name);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(own, { mode: 0o700 });
    const config = await (0,_publish_credentials_js__WEBPACK_IMPORTED_MODULE_2__/* .readDockerConfig */ .TO)(world.env);
    const auths = { ...config.auths };
    const credHelpers = { ...config.credHelpers };
    for (const { host, user, password } of logins) {
        auths[(0,_publish_credentials_js__WEBPACK_IMPORTED_MODULE_2__/* .loginKey */ .H$)(host)] = { auth: Buffer.from(`${user}:${password}`).toString('base64') };
        credHelpers[(0,_publish_credentials_js__WEBPACK_IMPORTED_MODULE_2__/* .loginKey */ .H$)(host)] = '';
    }
    const whole = { ...config, auths, credHelpers };
    await folder.write((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(name, 'config.json'), JSON.stringify(whole));
    for (const part of ['contexts', 'buildx', 'cli-plugins', 'certs.d']) {
        const theirs = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,_publish_credentials_js__WEBPACK_IMPORTED_MODULE_2__/* .dockerFolder */ .NC)(world.env), part);
        const isThere = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(theirs).then(() => true, () => false);
        if (isThere)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.symlink)(theirs, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(own, part));
    }
    return inDockerFolder(world, own);
}
function inDockerFolder(world, folder) {
    const env = { ...world.env, DOCKER_CONFIG: folder };
    return {
        ...world,
        env,
        run: async (command, args, options = {}) => await world.run(command, args, { ...options, env: options.env ?? env }),
    };
}
/** Reads a line of `logins`: host, user and password, separated by blanks; undefined where it is not that. */
function readLogin(line) {
    const [host = '', user = '', password = '', ...rest] = line.split(/\s+/);
    const isGood = password !== '' && rest.length === 0 && /^[A-Za-z0-9.-]+(?::\d+)?$/.test(host);
    return isGood ? { host: host.toLowerCase(), user, password } : undefined;
}


/***/ }),

/***/ 71402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  FC: () => (/* binding */ carriesMore),
  GO: () => (/* binding */ findEngine),
  zB: () => (/* binding */ isApart),
  SC: () => (/* binding */ withBuilder)
});

// EXTERNAL MODULE: ./.work/compiled/shared/src/process.js + 3 modules
var process = __nccwpck_require__(63765);
// EXTERNAL MODULE: ./.work/compiled/shared/src/errors.js
var errors = __nccwpck_require__(75689);
;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/builder.js


const minute = 60_000;
/** The driver of a builder that was named; one that sleeps is started. `own` is that of the engine. Source: docker buildx inspect, reference. */
async function driverOf(run, docker, name, own) {
    const refuse = (what, why, fix) => new errors/* UserError */.yo(`The builder \`${name}\` (input \`builder\`) ${what}`, { why, fix });
    const shown = await run(docker, ['buildx', 'inspect', name], { timeoutMs: minute });
    if (shown.code !== 0)
        throw refuse('does not exist', reasonIn(shown.stderr), 'Make it before this step, such as by `docker/setup-buildx-action`, and give its output `name`; `docker buildx ls` shows those that there are');
    const driver = /^Driver:\s*(\S+)/m.exec(shown.stdout)?.[1] ?? '';
    if (driver === 'docker' && name !== own)
        throw refuse('is of another Docker context', `This one is \`${own}\``, 'Set `DOCKER_CONTEXT` or `DOCKER_HOST`, and leave `builder` out');
    const states = [...shown.stdout.matchAll(/^Status:\s*(\S+)/gm)].map(([, state]) => state);
    if (states.length > 0 && states.every((state) => state === 'running'))
        return driver;
    if (driver === 'remote')
        throw refuse('does not answer', /^Endpoint:\s*(\S+)/m.exec(shown.stdout)?.[1] ?? '', 'Start its buildkitd before this step');
    const started = await run(docker, ['buildx', 'inspect', '--bootstrap', name], { timeoutMs: 5 * minute });
    if (started.code !== 0)
        throw refuse('cannot be started', started.timedOut ? 'It took longer than 5 minutes' : reasonIn(started.stderr), `Its driver is \`${driver}\``);
    return driver;
}
const reasonIn = (stderr) => (0,process/* lastLine */.fM)(stderr).replace(/^ERROR: /, '');

// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/docker-client.js
var docker_client = __nccwpck_require__(62349);
;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/engine.js



/** Whether the builder writes caches, and images with attestations. Source: Docker, "containerd image store". */
function carriesMore({ driver, hasContainerdStore }) {
    return isApart({ driver }) || hasContainerdStore;
}
/** Whether the builder has a store of its own, so that it knows no image of the engine. */
function isApart({ driver }) {
    return driver !== 'docker';
}
/**
 * Finds a client that can build, or says why there is none, by one question to each. Changes nothing, so that it may be asked before it is
 * sure that anything is built. `DOCKER_HOST` and the Docker context are respected.
 */
async function findEngine(world) {
    const found = await (0,docker_client/* firstClient */.Ao)(world, ['info', '--format', '{{json .}}'], (docker, answer) => {
        const info = read(answer);
        const plugin = info.ClientInfo?.Plugins?.find(({ Name, Err = '' }) => Name === 'buildx' && Err === '');
        const buildx = plugin?.Path === undefined ? [docker, 'buildx'] : [plugin.Path];
        return plugin === undefined ? undefined : { docker, answer, info, buildx };
    });
    if (typeof found === 'string')
        return found;
    const { docker, answer, info, buildx } = found;
    const version = info.ServerVersion ?? '';
    if (version === '')
        return `no Docker Engine answers: ${info.ServerErrors?.[0] ?? reasonOf(answer)}`;
    return {
        docker,
        buildx,
        version,
        builder: info.ClientInfo?.Context ?? 'default',
        driver: 'docker',
        hasContainerdStore: JSON.stringify(info.DriverStatus ?? []).includes('io.containerd.snapshotter.v1'),
        folder: info.DockerRootDir ?? '',
    };
}
/** The engine with the builder that was named; '' leaves its own. One that sleeps is started; one that cannot be used is an error. */
async function withBuilder({ run }, engine, named) {
    if (named === '')
        return engine;
    return { ...engine, builder: named, driver: await driverOf(run, engine.docker, named, engine.builder) };
}
function read({ stdout }) {
    try {
        return JSON.parse(stdout);
    }
    catch {
        return {};
    }
}
function reasonOf({ timedOut, stderr }) {
    return timedOut ? 'it took longer than 20 s' : (0,process/* lastLine */.fM)(stderr);
}


/***/ }),

/***/ 94136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  B: () => (/* binding */ readImageInputs)
});

// EXTERNAL MODULE: ./.work/compiled/shared/src/inputs.js
var inputs = __nccwpck_require__(90983);
// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/cache/read-cache.js
var read_cache = __nccwpck_require__(67605);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/client/read-client.js


/** Reads the inputs of the client; undefined where none is asked for. */
function readClientInputs(input, workspace) {
    const app = input.text('client');
    const directory = input.path('client-directory');
    const mode = input.choice('client-mode', ['generate', 'check']);
    const requirements = input.path('client-requirements', app === '' ? 'any' : 'file');
    const env = readEnv(input);
    if (app === '') {
        if (directory !== '')
            input.refuse('client-directory', 'is given without `client`', 'Name the app, such as `eleanor.app:app`');
        return undefined;
    }
    if (!/^[\p{L}_][\p{L}\p{N}_.]*:[\p{L}_][\p{L}\p{N}_.]*$/u.test(app))
        input.refuse('client', `is \`${app}\``, 'Write `<module>:<attribute>`, such as `eleanor.app:app`');
    if (directory === '')
        input.refuse('client-directory', 'is not given', 'Name the folder of the client');
    else if (directory === '.')
        input.refuse('client-directory', 'is the workspace', 'Give the client a folder of its own');
    const file = fileAbove(workspace, directory);
    if (file !== undefined)
        input.refuse('client-directory', `is \`${directory}\`, and ${file} is a file`);
    if (requirements === '')
        input.refuse('client-requirements', 'is not given', 'Name the lock with which the app is imported');
    return { app, directory, mode, requirements, env };
}
/** The part of a path that is a file, so that there can be no folder; undefined where there is none. */
function fileAbove(workspace, path) {
    const parts = path.split('/');
    const ways = parts.map((_, index) => parts.slice(0, index + 1).join('/'));
    return ways.find((way) => (0,external_node_fs_.statSync)((0,external_node_path_.join)(workspace, way), { throwIfNoEntry: false })?.isFile() === true);
}
function readEnv(input) {
    const lines = input.lines('client-env').map((line) => /^([A-Za-z_]\w*)=(.*)$/.exec(line));
    if (lines.includes(null))
        input.refuse('client-env', 'has a line that does not read `NAME=value`');
    return Object.fromEntries(lines.flatMap((found) => (found === null ? [] : [[found[1] ?? '', found[2] ?? '']])));
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/input-values.js
/** Reads lines of `name=value`, of which the name has this form. The last value of a name counts. */
function readPairs(input, name, form, lines = input.lines(name)) {
    const found = new Map();
    for (const line of lines) {
        const [, left = '', right = ''] = /^([^=]*)=(.*)$/.exec(line) ?? [];
        // The value may be a mistake worth hiding, so that only the name is shown.
        if (!form.test(left))
            input.refuse(name, `has an entry without a good name: \`${line.split('=')[0] ?? ''}\``, 'Write `name=value`');
        else
            found.set(left, right);
    }
    return found;
}
/** Reads words that are separated by commas, blanks or lines. */
function readWords(input, name) {
    // The text as a whole is refused where it is an option.
    input.text(name);
    return input.words(name);
}
/** Reads a number of this form; `standard` where none is given. */
function readNumber(input, name, standard, form, fix) {
    const text = input.text(name);
    if (text !== '' && !form.test(text))
        input.refuse(name, `is \`${text}\``, fix);
    return text === '' ? standard : Number(text);
}

// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/reference.js
var reference = __nccwpck_require__(83716);
;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/template.js
/**
 * What tags and labels can be made of: `{version}`, `{major}`, `{minor}` (`1.2`), `{sha}`, `{short-sha}`, `{branch}`, `{pr}` and
 * `{run}`. Source: GitHub "Variables", default environment variables.
 */
function templateValues(env, version) {
    const ref = env.GITHUB_REF ?? '';
    const [, tag] = /^refs\/tags\/v?(\d.*)$/.exec(ref) ?? [];
    const [, pull] = /^refs\/pull\/(\d+)\//.exec(ref) ?? [];
    const [, branch] = /^refs\/heads\/(.+)$/.exec(ref) ?? [];
    const known = version === '' ? (tag ?? '') : version.replace(/^v(?=\d)/, '');
    // A pre-release is no 1.2: whoever asks for that wants a release. Source: PEP 440, "Pre-releases"; Semantic Versioning, 9.
    const [, major = '', minor = ''] = /^(\d+)\.(\d+)(?:\.\d+)*(?:\.post\d+)?$/.exec(known) ?? [];
    const values = {
        version: known,
        major,
        minor: major === '' ? '' : `${major}.${minor}`,
        sha: env.GITHUB_SHA ?? '',
        'short-sha': (env.GITHUB_SHA ?? '').slice(0, 7),
        branch: branch ?? '',
        pr: pull ?? '',
        run: env.GITHUB_RUN_NUMBER ?? '',
    };
    return new Map(Object.entries(values).filter(([, value]) => value !== ''));
}
const placeholders = ['version', 'major', 'minor', 'sha', 'short-sha', 'branch', 'pr', 'run'];
/** The text with its placeholders replaced; undefined where one of them has no value here. */
function fill(template, values) {
    const names = [...template.matchAll(/\{([^{}]*)\}/g)].map(([, name = '']) => name);
    if (names.some((name) => !values.has(name)))
        return undefined;
    return template.replaceAll(/\{([^{}]*)\}/g, (_, name) => values.get(name) ?? '');
}
/** The placeholder that nobody knows, or undefined. */
function unknownPlaceholder(template) {
    return [...template.matchAll(/\{([^{}]*)\}/g)].map(([, name = '']) => name).find((name) => !placeholders.includes(name));
}
/** A text as a tag can have it: `feature/x` becomes `feature-x`. Source: distribution/reference, "reference.go". */
function asTag(text) {
    return text
        .replaceAll(/[^\w.-]+/g, '-')
        .replace(/^[.-]+/, '')
        .slice(0, 128);
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/read-naming.js


/** Reads how images are called: prefix, registries and tags. Names of registries are lower-cased, as owners on GitHub need not be. */
function readNaming(input, values) {
    const prefix = input.text('prefix');
    if (!(0,reference/* isRepository */.Z6)(`${prefix}x`) || prefix.includes('/'))
        input.refuse('prefix', `is \`${prefix}\``, 'Allowed: lower-case letters, digits, and single `.`, `_` or `-` between them');
    input.text('registry');
    const [registry = '', ...more] = input.words('registry').map((word) => word.replace(/\/+$/, '').toLowerCase());
    for (const each of [registry, ...more])
        if (each !== '' && !(0,reference/* isRepository */.Z6)(`${each}/x`))
            input.refuse('registry', `has \`${each}\``, 'Give a registry and namespace, such as `ghcr.io/owner`');
    return { prefix, registries: [registry, ...more], tags: readTags(input, values) };
}
function readTags(input, values) {
    input.text('tags');
    const given = input.words('tags');
    const tags = new Set();
    for (const word of given) {
        refuseUnknown(input, 'tags', word);
        const filled = fill(word, values);
        const tag = filled === undefined || !word.includes('{') ? filled : asTag(filled);
        if (tag === undefined)
            continue;
        if ((0,reference/* isTag */.dz)(tag))
            tags.add(tag);
        else
            input.refuse('tags', `has \`${word}\``, 'A tag has letters, digits, `_`, `.` and `-`, at most 128');
    }
    const [first, ...rest] = tags;
    if (first !== undefined)
        return [first, ...rest];
    if (given.length > 0 && given.every((word) => fill(word, values) === undefined))
        input.refuse('tags', `is \`${given.join(' ')}\`, of which nothing has a value in this run`, 'Add one that has, such as `{sha}`');
    return ['latest'];
}
/** Names with the placeholders of their values filled, such as labels. One whose placeholder has no value is left out. */
function readFilled(input, of, lines, values) {
    const labels = new Map();
    for (const [name, template] of lines) {
        refuseUnknown(input, of, template);
        const value = fill(template, values);
        if (value !== undefined)
            labels.set(name, value);
    }
    return labels;
}
function refuseUnknown(input, name, template) {
    const unknown = unknownPlaceholder(template);
    if (unknown !== undefined)
        input.refuse(name, `has \`{${unknown}}\``, `Known: ${placeholders.map((each) => `{${each}}`).join(', ')}`);
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/read-build.js


/** Reads `build-args`, `labels`, `max-parallel`, `timeout`, `network`, `contracts`, `provenance`, `sbom`, `sbom-generator` and `builder`. */
function readBuildInputs(input, values) {
    return {
        buildArgs: readBuildArgs(input),
        labels: readFilled(input, 'labels', readPairs(input, 'labels', /^[a-z0-9][a-z0-9._-]*$/i), values),
        maxParallel: readNumber(input, 'max-parallel', 2, /^[1-9]\d?$/, 'Give a number from 1 to 99'),
        timeoutMs: readNumber(input, 'timeout', 120, /^(?!0+(?:\.0*)?$)\d{1,4}(?:\.\d+)?$/, 'Give minutes, such as `90`') * 60_000,
        network: input.choice('network', ['default', 'host', 'none']),
        contracts: input.choice('contracts', ['off', 'warn', 'fail']),
        provenance: input.choice('provenance', ['min', 'max', 'off']),
        sbom: input.flag('sbom'),
        sbomGenerator: readGenerator(input),
        builder: readBuilder(input),
    };
}
function readBuildArgs(input) {
    const given = readPairs(input, 'build-args', /^[A-Za-z_]\w*$/);
    for (const [name, value] of given)
        if (value.includes('PRIVATE KEY-----'))
            input.refuse('build-args', `has a private key as ${name}`, 'Build arguments stay in the image; use `deploy-key`');
    return given;
}
function readGenerator(input) {
    const reference = input.text('sbom-generator');
    if (reference !== '' && !/^[\w][\w./:@-]*$/.test(reference))
        input.refuse('sbom-generator', `is \`${reference}\``, 'Give the reference of an image');
    return reference;
}
/** Source of the form: docker/buildx, store/util, "namePattern". */
function readBuilder(input) {
    const name = input.text('builder');
    if (name !== '' && !/^[A-Za-z][\w.-]*$/.test(name))
        input.refuse('builder', `is \`${name}\``, 'Give the name of a builder, as `docker buildx ls` shows it');
    return name;
}

// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/platforms.js
var src_platforms = __nccwpck_require__(2881);
;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/read-role.js

/** Reads `mode`, `push`, `platforms`, `runners` and `artifact`. */
function readRole(input) {
    const mode = input.choice('mode', ['build', 'plan', 'build-or-plan', 'build-digests', 'publish']);
    const push = input.flag('push');
    if (push && mode === 'plan')
        input.refuse('push', 'is `true` in the mode `plan`', 'A plan builds nothing that could be pushed');
    const platforms = (0,src_platforms/* readPlatforms */.tj)(input);
    return { mode, push, platforms, runners: (0,src_platforms/* readRunners */._g)(input, mode === 'plan' ? platforms : []), artifact: readArtifact(input) };
}
/** Source of the form: @actions/artifact, "path-and-artifact-name-validation". */
function readArtifact(input) {
    const name = input.text('artifact') || 'images';
    if (!/^[\w.-]{1,100}$/.test(name))
        input.refuse('artifact', `is \`${name}\``, 'Letters, digits, `_`, `.` and `-`, at most 100');
    return name;
}
/** Refuses what does not go together: each of the jobs that build a graph between them has its own part. */
function refuseMisfit(input, env, { mode, platforms, naming, images, bakeFiles }) {
    const across = mode === 'build-digests' || mode === 'publish';
    if (platforms.length > 1 && mode !== 'plan' && mode !== 'publish')
        input.refuse('platforms', `has ${platforms.length} in the mode \`${mode}\``, 'One engine builds for one platform');
    if (mode === 'build-digests' && platforms.length === 0)
        input.refuse('platforms', 'is empty in the mode `build-digests`', 'Give `${{ matrix.platform }}`');
    if (mode === 'build-digests' && images.length === 0)
        input.refuse('images', 'is empty in the mode `build-digests`', 'Give `${{ matrix.image }}`');
    if (across && ['ACTIONS_RUNTIME_TOKEN', 'ACTIONS_RESULTS_URL'].some((name) => (env[name] ?? '') === ''))
        input.refuse('mode', `is \`${mode}\`, but there is no service for artifacts here, by which jobs hand images over`, 'Use `mode: build`, or run it as a job of GitHub Actions');
    // The targets of a bake file say in their tags where they go.
    if (across && bakeFiles.length === 0 && naming.registries.includes(''))
        input.refuse('registry', `is empty in the mode \`${mode}\``, 'Jobs hand images over to each other by a registry');
}

// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/deploy-keys.js
var deploy_keys = __nccwpck_require__(29023);
// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/docker-config.js
var docker_config = __nccwpck_require__(8);
// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/trust-secrets.js
var trust_secrets = __nccwpck_require__(89683);
;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/read-secrets.js




/**
 * Reads `deploy-key`, `deploy-keys`, `logins`, `secrets` and `known-hosts`. Each value is masked before anything else is done
 * with it.
 */
function readSecretInputs({ mask }, input) {
    const deployKey = input.secret('deploy-key');
    mask(deployKey);
    const several = input.secret('deploy-keys');
    mask(several);
    const deployKeys = (0,deploy_keys/* splitKeys */.p7)(several);
    for (const [, key] of deployKeys)
        mask(key);
    return {
        deployKey,
        deployKeys,
        logins: readLogins(mask, input),
        secrets: readSecrets(mask, input),
        knownHosts: input.lines('known-hosts'),
    };
}
function readLogins(mask, input) {
    const logins = input.lines('logins').map(docker_config/* readLogin */.m);
    for (const login of logins) {
        if (login === undefined)
            input.refuse('logins', 'has a line that does not read `<registry> <user> <password>`', 'Check that the secret exists: one that does not is empty');
        else
            mask(login.password);
    }
    return logins.filter((login) => login !== undefined);
}
function readSecrets(mask, input) {
    const given = readPairs(input, 'secrets', /^[A-Za-z0-9][\w.-]*$/);
    for (const value of given.values())
        mask(value);
    for (const [id, value] of given) {
        if (value.trim() === '')
            input.refuse('secrets', `has no value for \`${id}\``, 'Check that the secret exists: one that does not is empty');
        if ((0,trust_secrets/* isTrustId */.sD)(id) || id === 'known_hosts')
            input.refuse('secrets', `has \`${id}\``, `That one comes from the input \`${(0,trust_secrets/* isTrustId */.sD)(id) ? 'trust-pem' : 'known-hosts'}\``);
    }
    return given;
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/read-sources.js





/** Reads `directory`, `catalogue`, `bake-file`, `bake-variables`, `images`, `context` and `base-images`. */
function readSources(input, workspace, values) {
    const bakeFiles = readBakeFiles(input, workspace);
    const catalogue = input.flag('catalogue');
    return {
        directory: bakeFiles.length > 0 ? '' : readDirectory(input, workspace, catalogue),
        catalogue,
        bakeFiles,
        bakeVariables: readFilled(input, 'bake-variables', readPairs(input, 'bake-variables', /^[A-Za-z_]\w*$/), values),
        images: readWords(input, 'images'),
        context: input.path('context', 'directory') || '.',
        standIns: readPairs(input, 'base-images', /^[a-z0-9][a-z0-9._/-]*$/, readWords(input, 'base-images')),
    };
}
/** Only the default folder may be missing, and only where the catalogue stands in for it. */
function readDirectory(input, workspace, catalogue) {
    const directory = input.path('directory') || 'docker';
    if (catalogue && directory === 'docker' && !(0,external_node_fs_.existsSync)((0,external_node_path_.join)(workspace, directory)))
        return '';
    return input.path('directory', 'directory') || directory;
}
function readBakeFiles(input, workspace) {
    return readWords(input, 'bake-file').map((word) => {
        const path = (0,external_node_path_.resolve)(workspace, word);
        if (!(0,inputs/* isInside */.FK)(workspace, (0,inputs/* realOf */.MN)(path)))
            input.refuse('bake-file', `has \`${word}\`, which is outside the workspace`);
        else if ((0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isFile() !== true)
            input.refuse('bake-file', `has \`${word}\`, which is not a file of this repository`);
        return (0,inputs/* pathFrom */.Iw)(workspace, path);
    });
}

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

;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/read-trust.js

/** Reads the inputs of the trust store: itself, and where a new one comes from. */
function readTrustInputs(input) {
    const trustRefresh = readRefresh(input);
    const text = input.secret('trust-pem');
    const trust = input.choice('trust', ['mount', 'bake']);
    if (text.trim() === '') {
        if (trust === 'bake' && trustRefresh === undefined)
            input.refuse('trust', 'is `bake` without a store', 'Give `trust-pem` or `trust-refresh`');
        return { trustPem: undefined, trustRefresh, trust };
    }
    const isText = text.includes('-----BEGIN') || text.trim().includes('\n');
    if (trustRefresh !== undefined && (isText || 'url' in trustRefresh))
        input.refuse('trust-refresh', 'is given beside a store', 'Leave `trust-pem` out; with a command, it may be the path of the file that the command writes');
    if (isText)
        return { trustPem: { text }, trustRefresh, trust };
    return { trustPem: { file: input.path('trust-pem', trustRefresh === undefined ? 'file' : 'any') }, trustRefresh, trust };
}
/** An address may hold a token, so that it is never shown. */
function readRefresh(input) {
    const text = input.secret('trust-refresh').trim();
    if (text === '')
        return undefined;
    if (/^[a-z][a-z0-9+.-]*:\/\//i.test(text)) {
        const url = URL.canParse(text) ? new URL(text) : undefined;
        if (url?.protocol === 'https:' && url.username === '' && url.password === '')
            return { url };
        const problem = url?.protocol === 'https:' ? 'has a name or a password in its address' : 'is not a good `https://` address';
        input.refuse('trust-refresh', problem, 'Who can change the answer decides whom the build trusts');
        return undefined;
    }
    if (text.startsWith('-')) {
        input.refuse('trust-refresh', 'starts with `-`', 'Give an address or a command, not an option');
        return undefined;
    }
    const [program, ...args] = commandWords(text) ?? [];
    if (program !== undefined)
        return { command: [program, ...args] };
    input.refuse('trust-refresh', 'is a command that needs a shell', 'It is started without one: put it into a script or a Makefile');
    return undefined;
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/read-variants.js

/** Reads `variants`, `plain-variant` and `variant-suffix`. */
function readVariants(input, tags) {
    input.text('variants');
    const variants = input.lines('variants').flatMap((line) => {
        const variant = readLine(line);
        if (variant === undefined)
            input.refuse('variants', `has the line \`${line.split(/[:=]/)[0] ?? ''}\``, 'Write `<variant>: NAME=value NAME=value`');
        return variant ?? [];
    });
    const names = variants.map(({ name }) => name);
    if (new Set(names).size < names.length)
        input.refuse('variants', 'names one variant twice');
    const plain = input.text('plain-variant');
    if (plain !== '' && !names.includes(plain))
        input.refuse('plain-variant', `is \`${plain}\`, which is no variant`, `Known: ${names.join(', ') || 'none'}`);
    const suffixIn = input.choice('variant-suffix', ['tag', 'name']);
    if (suffixIn === 'tag' && names.some((name) => tags.some((tag) => !(0,reference/* isTag */.dz)(`${tag}-${name}`))))
        input.refuse('variants', 'makes a tag longer than 128 characters', 'Shorten `tags` or the names of the variants');
    return { variants, plain: plain === '' ? undefined : plain, suffixIn };
}
function readLine(line) {
    const [, name = '', rest = ''] = /^([^:\s]+):\s+(.*)$/.exec(line) ?? [];
    if (!(0,reference/* isRepository */.Z6)(name) || name.includes('/'))
        return undefined;
    const args = new Map();
    for (const word of rest.split(/[\s,]+/).filter((each) => each !== '')) {
        const [, arg = '', value = ''] = /^([A-Za-z_]\w*)=(.+)$/.exec(word) ?? [];
        if (arg === '')
            return undefined;
        args.set(arg, value);
    }
    return args.size === 0 ? undefined : { name, args };
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/inputs.js











/** Reads and checks all inputs, the secrets first: they are masked before anything else is done. */
function readImageInputs(world) {
    return (0,inputs/* readInputs */.Ko)(world, (input) => {
        const secrets = readSecretInputs(world, input);
        const values = templateValues(world.env, input.text('version'));
        const sources = readSources(input, world.workspace, values);
        const role = readRole(input);
        const naming = readNaming(input, values);
        refuseMisfit(input, world.env, { ...role, ...sources, naming });
        return {
            ...secrets,
            ...sources,
            ...role,
            ...readBuildInputs(input, values),
            ...readTrustInputs(input),
            naming,
            variants: readVariants(input, naming.tags),
            cache: (0,read_cache/* readCacheInputs */.KU)(world, input, sources.context),
            client: readClientInputs(input, world.workspace),
        };
    });
}


/***/ }),

/***/ 90609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   MH: () => (/* binding */ plainName),
/* harmony export */   O1: () => (/* binding */ takeInventory),
/* harmony export */   gN: () => (/* binding */ sizesOf)
/* harmony export */ });
/* harmony import */ var _bases_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(51379);
/* harmony import */ var _docker_client_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(62349);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(51265);



/**
 * Asks the engine, by one question, for the bases of the images and for what was built under their names before. Any client will do, so
 * that it need not be known which one builds. Where no engine answers, nothing is there.
 */
async function takeInventory(world, nodes, { naming, standIns }) {
    const bases = nodes.flatMap((node) => node.bases.map(({ reference }) => (0,_bases_js__WEBPACK_IMPORTED_MODULE_0__/* .actualBase */ .ib)(reference, standIns)));
    return await inspect(world, [...new Set([...bases, ...nodes.map(({ name }) => (0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .referencesOf */ .CL)(name, naming)[0])])]);
}
/** Bytes of images by their id: those of the inventory are known, the engine is asked for the others. */
async function sizesOf({ run }, { docker }, inventory, ids) {
    const sizes = new Map([...inventory.values()].map(({ id, size }) => [id, size]));
    const unknown = [...new Set(ids)].filter((id) => !sizes.has(id));
    if (unknown.length === 0)
        return sizes;
    const { stdout } = await run(docker, ['image', 'inspect', '--format', '{{.Id}} {{.Size}}', ...unknown]);
    for (const line of stdout.trim().split('\n')) {
        const [id = '', size = ''] = line.split(' ');
        sizes.set(id, Number(size));
    }
    return sizes;
}
/** A name as short as Docker writes it; a digest says more than a tag beside it. Source: distribution/reference, "FamiliarName". */
function plainName(reference) {
    const short = reference.replace(/^(?:index\.)?docker\.io\/(?:library\/)?/, '').replace(/:[^/:@]*(?=@)/, '');
    return /[:@][^/]*$/.test(short) ? short : `${short}:latest`;
}
const format = '{"names": {{json .RepoTags}}, "digests": {{json .RepoDigests}}, "id": {{json .Id}}, "size": {{.Size}}}';
async function inspect(world, references) {
    if (references.length === 0)
        return new Map();
    // Fails where one is missing, and tells the others all the same.
    const question = ['image', 'inspect', '--format', format, ...references];
    const answer = await (0,_docker_client_js__WEBPACK_IMPORTED_MODULE_1__/* .firstClient */ .Ao)(world, question, (_, { stdout }) => ({ stdout }));
    const found = (typeof answer === 'string' ? '' : answer.stdout).split('\n').filter((line) => line.startsWith('{'));
    return new Map(found.flatMap((line) => {
        const { names, digests, id, size } = JSON.parse(line);
        return [...(names ?? []), ...(digests ?? [])].map((name) => [plainName(name), { id, size }]);
    }));
}


/***/ }),

/***/ 57928:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _shared_edge_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(68857);
/* harmony import */ var _ask_engine_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(93561);
/* harmony import */ var _cache_read_cache_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(67605);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(94136);




await (0,_shared_edge_js__WEBPACK_IMPORTED_MODULE_0__/* .runAction */ .C)(async (whole) => {
    const inputs = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .readImageInputs */ .B)(whole);
    const world = (0,_cache_read_cache_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutService */ .mH)(whole);
    // The engine takes the longest, so that it is asked before most of the code is loaded.
    const steps = async () => await __nccwpck_require__.e(/* import() */ 416).then(__nccwpck_require__.bind(__nccwpck_require__, 40416));
    const [seen, said] = await (0,_ask_engine_js__WEBPACK_IMPORTED_MODULE_1__/* .askEngine */ .s)(world, inputs.mode, async () => await (await steps()).look(world, inputs));
    await (await steps()).work(world, seen, said);
});

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 51265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CL: () => (/* binding */ referencesOf),
/* harmony export */   Ub: () => (/* binding */ repositoriesOf),
/* harmony export */   _M: () => (/* binding */ repositoryOf),
/* harmony export */   bk: () => (/* binding */ tagsIn)
/* harmony export */ });
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(83716);

/** The full references of an image, one for each repository and tag; the first is the one that its children are built from. */
function referencesOf(image, naming) {
    const { registries, prefix, tags, references } = naming;
    const known = references?.get(image);
    if (known !== undefined)
        return known;
    const [first = '', ...rest] = registries.flatMap((registry) => tags.map((tag) => `${registry === '' ? '' : `${registry}/`}${prefix}${image}:${tag}`));
    return [first, ...rest];
}
/** The repositories of an image in all registries. */
function repositoriesOf(image, naming) {
    return [...new Set(referencesOf(image, naming).map((reference) => (0,_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseReference */ .F2)(reference).repository))];
}
/** The repository of an image in the first registry: `<registry>/<prefix><image>`. */
function repositoryOf(image, naming) {
    return repositoriesOf(image, naming)[0] ?? '';
}
/** The tags of an image in one of its repositories. */
function tagsIn(image, within, naming) {
    return referencesOf(image, naming).flatMap((reference) => {
        const { repository, tag } = (0,_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseReference */ .F2)(reference);
        return repository === within && tag !== undefined ? [tag] : [];
    });
}


/***/ }),

/***/ 2881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _g: () => (/* binding */ readRunners),
/* harmony export */   g$: () => (/* binding */ ownPlatform),
/* harmony export */   tF: () => (/* binding */ slugOf),
/* harmony export */   tj: () => (/* binding */ readPlatforms)
/* harmony export */ });
/** Runners of GitHub on which a platform is native. Source: GitHub Docs, "GitHub-hosted runners reference". */
const hosted = [
    ['linux/amd64', 'ubuntu-latest'],
    ['linux/arm64', 'ubuntu-24.04-arm'],
];
/** The platform of this machine, in the words of Go that images use. */
function ownPlatform() {
    const names = { x64: 'amd64', arm: 'arm/v7', ia32: '386' };
    return `linux/${names[process.arch] ?? process.arch}`;
}
/** Reads `platforms`, each once; none where the input is empty. */
function readPlatforms(input) {
    input.text('platforms');
    const platforms = new Set();
    for (const word of input.words('platforms')) {
        const platform = asPlatform(word);
        if (platform === undefined)
            input.refuse('platforms', `has \`${word}\``, 'Write such as `linux/amd64, linux/arm64`');
        else
            platforms.add(platform);
    }
    return [...platforms];
}
/** Reads `runners`, and gives for each platform where its jobs run. One for which nobody knows a runner is refused. */
function readRunners(input, platforms) {
    const runners = new Map(hosted);
    for (const line of input.lines('runners')) {
        const [, name = '', labels = ''] = /^([^=]*)=(.*)$/.exec(line) ?? [];
        const platform = asPlatform(name.trim());
        const [first = '', ...more] = labels.split(',').map((label) => label.trim());
        if (platform === undefined || [first, ...more].some((label) => !/^[\w.][\w.-]*$/.test(label)))
            input.refuse('runners', `has the line \`${line}\``, 'Write `linux/arm64=<label>`, or several labels with commas');
        else
            runners.set(platform, more.length === 0 ? first : [first, ...more]);
    }
    for (const platform of platforms)
        if (!runners.has(platform))
            input.refuse('runners', `has no runner for ${platform}`, `Write a line \`${platform}=<label>\``);
    return runners;
}
/** The platform as a part of the name of a file or an artifact: `linux-arm64`. */
function slugOf(platform) {
    return platform.replaceAll('/', '-');
}
/** Source: containerd/platforms, "normalize": 64-bit ARM is v8 without saying so, and 32-bit ARM is v7. */
function asPlatform(word) {
    if (!/^linux\/[a-z0-9]+(?:\/v\d+)?$/.test(word))
        return undefined;
    const [, architecture = '', variant] = word.split('/');
    if (architecture === 'arm64' && variant === 'v8')
        return 'linux/arm64';
    if (architecture === 'arm' && variant === undefined)
        return 'linux/arm/v7';
    return variant === undefined ? `linux/${architecture}` : `linux/${architecture}/${variant}`;
}


/***/ }),

/***/ 19795:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H$: () => (/* binding */ loginKey),
/* harmony export */   NC: () => (/* binding */ dockerFolder),
/* harmony export */   Og: () => (/* binding */ credentialsFor),
/* harmony export */   TO: () => (/* binding */ readDockerConfig)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(76760);



/** Docker's folder of configuration. Source: docker CLI reference, `DOCKER_CONFIG`. */
function dockerFolder(env) {
    const given = env.DOCKER_CONFIG ?? '';
    return given === '' ? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(env.HOME ?? (0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)(), '.docker') : given;
}
/** Docker's configuration; empty where there is none or it cannot be read. */
async function readDockerConfig(env) {
    try {
        return JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dockerFolder(env), 'config.json'), 'utf8'));
    }
    catch {
        return {};
    }
}
/** The name by which Docker keeps the login of a registry. Docker Hub has the address of its first version. */
function loginKey(host) {
    return host === 'docker.io' ? 'https://index.docker.io/v1/' : host;
}
/** What `docker login` has kept for a registry, in its file or by a credential helper; undefined for nothing. */
async function credentialsFor(world, host) {
    const config = await readDockerConfig(world.env);
    const key = loginKey(host);
    const helper = config.credHelpers?.[key] ?? config.credsStore ?? '';
    if (helper !== '')
        return await ask(world, helper, key);
    const { auth = '', identitytoken = '' } = config.auths?.[key] ?? {};
    if (identitytoken !== '')
        return { identityToken: identitytoken };
    const [, user, password] = /^([^:]*):([^]*)$/.exec(Buffer.from(auth, 'base64').toString('utf8')) ?? [];
    return user === undefined || password === undefined ? undefined : { user, password };
}
/** Source: docker/docker-credential-helpers, README, "Development": the key on standard input, JSON on standard output. */
async function ask({ run }, helper, key) {
    const { code, stdout } = await run(`docker-credential-${helper}`, ['get'], { input: key, timeoutMs: 30_000 });
    if (code !== 0)
        return undefined;
    const { Username: user, Secret: password } = JSON.parse(stdout);
    return user === '<token>' ? { identityToken: password } : { user, password };
}


/***/ }),

/***/ 49426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  r2: () => (/* binding */ attempts),
  dg: () => (/* binding */ isTransient),
  v7: () => (/* binding */ retry_pause),
  Hr: () => (/* binding */ soundsTransient)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __nccwpck_require__(58500);
;// CONCATENATED MODULE: ./.work/compiled/shared/src/pause.js

/** Waits, in milliseconds; a cancellation ends it and is thrown as what it is. */
async function pause(ms, signal) {
    await (0,promises_.setTimeout)(ms, undefined, { signal }).catch(() => signal.throwIfAborted());
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/publish/retry.js

/** Tries after which a transient error is final. */
const attempts = 4;
/** How long to wait before the next try, in milliseconds: half a second, doubled each time, or as the registry asks. */
async function retry_pause(attempt, retryAfter, signal) {
    const asked = Number(retryAfter ?? Number.NaN) * 1000;
    await pause(Number.isFinite(asked) ? Math.min(asked, 30_000) : 500 * 2 ** attempt, signal);
}
/**
 * Whether another try may help: too many requests, or a fault of the server. Never 401 and 403, which stay what they are and
 * may lock an account. Source: RFC 9110, section 15.6; RFC 6585, section 4.
 */
function isTransient(status) {
    return [408, 429, 500, 502, 503, 504].includes(status);
}
/** The same, by what the engine says of a push or a build that failed. */
function soundsTransient(text) {
    if (/\b(?:401|403)\b|unauthorized|denied|forbidden/i.test(text))
        return false;
    return /\b(?:429|50[0234])\b|toomanyrequests|too many requests|connection (?:reset|refused)|unexpected EOF|\bEOF$|i\/o timeout|TLS handshake timeout|service unavailable|bad gateway|gateway time-?out|temporary failure/im.test(text);
}


/***/ }),

/***/ 83716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F2: () => (/* binding */ parseReference),
/* harmony export */   Z6: () => (/* binding */ isRepository),
/* harmony export */   dz: () => (/* binding */ isTag)
/* harmony export */ });
function parseReference(text) {
    const [name = '', digest] = text.split('@', 2);
    // A colon in the last path component starts the tag; one before it belongs to the registry's port.
    const [, repository = name, tag] = /^(.*?)(?::([\w][\w.-]*))?$/.exec(name) ?? [];
    return { repository, tag: tag === undefined || tag.includes('/') ? undefined : tag, digest };
}
/** Whether the text is a repository name: path components in lower case, with an optional registry before them. */
function isRepository(text) {
    const [first = '', ...rest] = text.split('/');
    const component = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/;
    const registry = /^[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*(?::[0-9]+)?$/;
    return (component.test(first) || (rest.length > 0 && registry.test(first))) && rest.every((part) => component.test(part));
}
function isTag(text) {
    return /^\w[\w.-]{0,127}$/.test(text);
}


/***/ }),

/***/ 89683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V2: () => (/* binding */ refuseUnbaked),
/* harmony export */   sD: () => (/* binding */ isTrustId),
/* harmony export */   yx: () => (/* binding */ trustSecrets)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(75689);

/** The secrets as which steps get the trust store: to use it, and to leave it in the image. The second is there only where that is wanted. */
const ids = ['trust', 'trust_bake'];
function isTrustId(id) {
    return ids.some((each) => each === id);
}
function trustSecrets({ pem }, { trust }) {
    return (trust === 'bake' ? ids : ids.slice(0, 1)).map((id) => [id, pem]);
}
/** Refuses to bake a store that no image takes, before anything is built. */
function refuseUnbaked(nodes, { trust }) {
    const takes = nodes.some(({ dockerfile }) => dockerfile.mounts.some(({ type, id }) => type === 'secret' && id === 'trust_bake'));
    if (trust === 'mount' || takes)
        return;
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('Input `trust` is `bake`, but no image takes the trust store', {
        fix: 'Stand an image on `base` of the catalogue, or paste the step with `--mount=type=secret,id=trust_bake` of the README into a Dockerfile',
    });
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
/* harmony export */   ZD: () => (/* binding */ escapeHtml),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
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
/******/ var __webpack_exports__ = __nccwpck_require__(57928);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
