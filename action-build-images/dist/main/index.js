import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 21916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = exports.kp = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
exports.kp = closest;


/***/ }),

/***/ 42613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 20181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

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

/***/ 63774:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream/web");

/***/ }),

/***/ 13193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

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

/***/ 57507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  r: () => (/* binding */ buildImages)
});

// EXTERNAL MODULE: ./.work/compiled/shared/src/network/network-settings.js
var network_settings = __nccwpck_require__(36361);
// EXTERNAL MODULE: ./.work/compiled/shared/src/process/hidden-env.js
var hidden_env = __nccwpck_require__(38946);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
// EXTERNAL MODULE: ./.work/compiled/shared/src/files/paths.js
var paths = __nccwpck_require__(27468);
// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/references/parse-reference.js
var parse_reference = __nccwpck_require__(43083);
;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/inputs/parse-fields.js
/**
 * Reads values by name. Names must match a pattern, and the last value of a name counts. `findValue` returns the value of an entry that
 * is only a name; without it, there is none.
 */
function readPairs(input, name, pattern, findValue) {
    const entries = input
        .entries(name)
        .map(([key, value]) => [key, value ?? (pattern.test(key) ? findValue?.(key) : undefined)]);
    const invalid = entries.filter(([key, value]) => value === undefined || !pattern.test(key));
    // A line may be one of a secret, so the error shows only what looks like a name, and nothing of a secret.
    const shown = name === 'secrets' ? [] : invalid.filter(([key]) => /^[^\s"']{1,60}$/.test(key));
    for (const [key] of shown)
        input.reject(name, `has an entry without a valid name: \`${key}\``, 'Write `name=value`');
    if (shown.length < invalid.length)
        input.reject(name, 'has a line that does not read `<name>=<value>`', 'Put an entry of several lines in quotes: `"<name>=<value>"`, with each quote in it doubled');
    return new Map(entries.flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])));
}
/** Reads a number. */
function readNumber(input, name, { pattern, fix }) {
    const text = input.text(name);
    if (!pattern.test(text) && !input.isRejected(name))
        input.reject(name, `is \`${text}\``, fix);
    return Number(text);
}
/** A positive decimal number below 10000. */
const positiveDecimal = /^(?!0+(?:\.0*)?$)\d{1,4}(?:\.\d+)?$/;

;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/inputs/cache-inputs.js




/** Reads the inputs of the cache. `buildContext` is relative to the workspace; a cache in it would be sent to the builder. */
function readCacheInputs({ env, workspace }, input, buildContext) {
    const kind = input.choice('cache');
    return {
        kind,
        tag: readTag(input),
        folder: kind === 'local' ? readFolder(input, (0,external_node_path_.resolve)(workspace, buildContext)) : rejectFolder(input, kind),
        limit: readNumber(input, 'cache-limit', { pattern: positiveDecimal, fix: 'Give GB, such as `2`' }) * 1e9,
        service: kind === 'gha' ? readServiceVariables(env) : {},
    };
}
function readTag(input) {
    const tag = input.text('cache-tag');
    if (tag !== '' && !(0,parse_reference/* isTag */.dz)(tag))
        input.reject('cache-tag', `is \`${tag}\``, 'Use letters, digits, `_`, `.` and `-`');
    return tag;
}
function readFolder(input, buildContext) {
    const folder = input.text('cache-directory');
    if (!(0,external_node_path_.isAbsolute)(folder) || /[",\n]/.test(folder))
        input.reject('cache-directory', folder === '' ? 'is missing' : `is \`${folder}\``, 'Give an absolute path without commas, such as `${{ runner.temp }}/image-cache`', 'Give an absolute path without commas');
    else if ((0,paths/* isInside */.FK)((0,paths/* resolveExistingPrefix */.CN)(buildContext), (0,paths/* resolveExistingPrefix */.CN)(folder)))
        input.reject('cache-directory', `is \`${folder}\`, which is in the build context`, 'Every build would send it to the builder');
    return folder;
}
/** A run that switches the cache off needs none of the folder that the configuration has for it. */
function rejectFolder(input, kind) {
    const folder = input.text('cache-directory');
    const isOverridden = input.isGiven('cache') && !input.isGiven('cache-directory');
    if (folder !== '' && !isOverridden)
        input.reject('cache-directory', `is set, but \`cache\` is \`${kind}\``, 'Only `cache: local` uses it');
    return folder;
}
/** Source: BuildKit, README, "GitHub Actions cache"; the client reads them from its own environment. */
const serviceVariables = ['ACTIONS_RUNTIME_TOKEN', 'ACTIONS_RESULTS_URL', 'ACTIONS_CACHE_URL', 'ACTIONS_CACHE_SERVICE_V2'];
function readServiceVariables(env) {
    const values = serviceVariables.map((name) => [name, env[name] ?? '']);
    return Object.fromEntries(values.filter(([, value]) => value !== ''));
}
/** A context whose programs do not get the token of the run. */
function withoutCacheToken(context) {
    const env = Object.fromEntries(Object.entries(context.env).filter(([name]) => !serviceVariables.includes(name)));
    return {
        ...context,
        env,
        run: async (command, args, options = {}) => await context.run(command, args, { ...options, env: options.env ?? env }),
        query: async (command, args, options = {}) => await context.query(command, args, { ...options, env: options.env ?? env }),
    };
}

// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __nccwpck_require__(21916);
// EXTERNAL MODULE: ./.work/compiled/shared/src/errors.js
var errors = __nccwpck_require__(75689);
;// CONCATENATED MODULE: ./.work/compiled/shared/src/config/key-position.js
/** The line of a key in a TOML text, from 1; that of the nearest table above it if the key is not found. */
async function findKeyLine(text, path) {
    // The parser with positions is loaded only to report an error.
    const { parseTOML } = await __nccwpck_require__.e(/* import() */ 605).then(__nccwpck_require__.bind(__nccwpck_require__, 9605));
    const positions = parseTOML(text).body[0].body.flatMap((node) => listPositions(node, []));
    const candidates = positions.filter((each) => each.path.every((name, index) => path[index] === name));
    const depth = Math.max(0, ...candidates.map((each) => each.path.length));
    return candidates.find((each) => each.path.length === depth)?.line ?? 1;
}
/** The positions of a table or key, of every key in it, and of the first parts of a dotted key. */
function listPositions(node, parents) {
    const names = node.key.keys.map((key) => (key.type === 'TOMLBare' ? key.name : key.value));
    const path = [...parents, ...names];
    const own = names.map((_, index) => ({
        path: [...parents, ...names.slice(0, index + 1)],
        line: node.loc.start.line,
    }));
    const children = node.type === 'TOMLTable' ? node.body : node.value.type === 'TOMLInlineTable' ? node.value.body : [];
    return [...own, ...children.flatMap((child) => listPositions(child, path))];
}

;// CONCATENATED MODULE: ./.work/compiled/shared/src/config/config-problem.js



/** Suggests the nearest of the names, or lists all if none is near. */
function didYouMean(name, names) {
    const nearest = (0,mod/* closest */.kp)(name.toLowerCase(), names);
    const isNear = (0,mod/* distance */.Io)(name.toLowerCase(), nearest) <= Math.max(1, Math.floor(name.length / 3));
    return isNear ? `Did you mean \`${nearest}\`?` : `Known: ${names.map((each) => `\`${each}\``).join(', ')}`;
}
/** Throws one error that names every problem with its file and line, and points to the first. */
async function throwConfigProblems(file, problems) {
    const lines = await Promise.all(problems.map(async ({ key }) => await findKeyLine(file.text, ['tool', 'eleanor', ...key])));
    const sentences = problems.flatMap(({ text, fix }, index) => [`${file.path}:${lines[index] ?? 1}: ${text}`, fix]);
    throw new errors/* InvalidInputError */.oC((0,errors/* joinSentences */.DP)(sentences), {
        at: { file: file.path, line: lines[0] ?? 1 },
    });
}

;// CONCATENATED MODULE: ./.work/compiled/shared/src/input-definitions.js
/** The tables of the configuration, one for each action. */
const configTables = ['requirements', 'wheel', 'images', 'release'];
/** Whether the configuration may set the input. */
function isSetting({ scope = 'repository' }) {
    return scope === 'repository';
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(73024);
;// CONCATENATED MODULE: ./.work/compiled/shared/src/context/input-caller.js
/** Lists the inputs of an action that a reusable workflow calls otherwise, e.g. `mode=requirements-mode branch=ref`. */
const workflowInputsVariable = 'ELEANOR_WORKFLOW_INPUTS';
/** What errors call an input: by the name that the user has written, in a step, in the call of a reusable workflow or as a flag. */
function inputLabel({ env, caller }, name) {
    const renamed = (env?.[workflowInputsVariable] ?? '').split(' ').find((pair) => pair.startsWith(`${name}=`));
    const workflowName = renamed?.slice(name.length + 1);
    return caller?.label(name) ?? `Input \`${workflowName ?? name}\``;
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __nccwpck_require__(4573);
;// CONCATENATED MODULE: ./.work/compiled/shared/src/files/read-text.js



/** The errors of a path that is no file: nothing exists, or it is a directory. Source: errno(3). */
const absentCodes = ['ENOENT', 'ENOTDIR', 'EISDIR'];
/** Reads a file; undefined if there is no such file. Throws if it cannot be read. */
function readIfPresent(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path);
    }
    catch (error) {
        if (absentCodes.includes(error.code))
            return undefined;
        throw error;
    }
}
/**
 * Reads a file of UTF-8 text, without its byte order mark; undefined if there is no such file. Throws if it cannot be read. Errors call it
 * `shownPath`.
 */
function readTextIfPresent(path, shownPath = path) {
    const bytes = readIfPresent(path);
    return bytes && decodeUtf8(bytes, shownPath);
}
/**
 * Decodes UTF-8 text, without its byte order mark. Throws a `UserError` with the path if the bytes are something else: with replacement
 * characters, it would be a text that nobody wrote.
 */
function decodeUtf8(bytes, path) {
    if ((0,external_node_buffer_.isUtf8)(bytes))
        return withoutByteOrderMark(Buffer.from(bytes).toString('utf8'));
    throw new errors/* UserError */.yo(`${path} is not UTF-8 text`, { fix: 'Save it as UTF-8', at: { file: path } });
}
/** Text to compare files of any kind with, without a byte order mark: other bytes than UTF-8 become one character each. */
function decodeForComparison(bytes) {
    return isUtf8(bytes) ? withoutByteOrderMark(bytes.toString('utf8')) : bytes.toString('latin1');
}
function withoutByteOrderMark(text) {
    return text.replace(/^\uFEFF/, '');
}

// EXTERNAL MODULE: ./.work/compiled/shared/src/config/parse-toml.js
var parse_toml = __nccwpck_require__(93005);
;// CONCATENATED MODULE: ./.work/compiled/shared/src/config/config-file.js







const projectFile = 'pyproject.toml';
const ownFile = 'eleanor.toml';
/**
 * Reads the configuration in a folder, or in the file, that `path` names. Undefined if there is none. Throws an `InvalidInputError` if the
 * folder has two, or if the file cannot be parsed.
 */
async function readConfigFile({ workspace }, path) {
    const absolute = (0,external_node_path_.resolve)(workspace, path);
    if (!(0,paths/* isKind */.VF)(absolute, 'directory'))
        return await parseConfigFile(workspace, absolute);
    const [own, project] = [
        await parseConfigFile(workspace, (0,external_node_path_.join)(absolute, ownFile)),
        await parseConfigFile(workspace, (0,external_node_path_.join)(absolute, projectFile)),
    ];
    if (own !== undefined && project !== undefined)
        throw new errors/* InvalidInputError */.oC(`Both ${own.path} and ${project.path} have \`[tool.eleanor]\` tables`, {
            fix: 'Move all of them to one file',
            at: { file: project.path },
        });
    return own ?? project;
}
/** Reads the file that the input `config` names, which must have a configuration. */
async function readNamedConfigFile(context, path) {
    const { workspace, caller } = context;
    const absolute = (0,external_node_path_.resolve)(caller?.directory ?? workspace, path);
    const label = inputLabel(context, 'config');
    const problem = (text, fix) => new errors/* InvalidInputError */.oC(`${label} is \`${path}\`, ${text}`, { fix });
    if (!(0,paths/* isInside */.FK)(workspace, (0,paths/* resolveExistingPrefix */.CN)(absolute)))
        throw problem('which is outside the workspace', 'Give a path relative to the workspace');
    if (!(0,external_node_fs_.existsSync)(absolute))
        throw problem('which does not exist', 'Give a `pyproject.toml`, an `eleanor.toml`, or the folder of one');
    const file = await readConfigFile(context, absolute);
    if (file === undefined)
        throw problem('which has no `[tool.eleanor]` table', 'Add one, or name another file');
    return file;
}
/** Undefined if the file does not exist, or has no table of ours. */
async function parseConfigFile(workspace, absolute) {
    const path = (0,paths/* relativePosixPath */.TS)(workspace, absolute);
    const text = readText(absolute, path);
    if (text === undefined)
        return undefined;
    // Parsing is left out for most files. TOML keys may be escaped, but nobody writes `"\u0065leanor"`.
    if ((0,external_node_path_.basename)(absolute) === projectFile && !text.includes('eleanor'))
        return undefined;
    const document = await (0,parse_toml/* parseToml */.M)(text, path);
    const root = document.tool?.eleanor;
    rejectOtherTables(document, path);
    return root === undefined ? undefined : { path, directory: (0,external_node_path_.dirname)(absolute), text, root };
}
function readText(absolute, path) {
    try {
        return readTextIfPresent(absolute, path);
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            throw new errors/* InvalidInputError */.oC(error.what, error.details);
        throw new errors/* InvalidInputError */.oC(`${path} cannot be read`, {
            why: (0,errors/* messageOf */.bD)(error),
            fix: 'Make the file readable',
            at: { file: path },
        });
    }
}
/** `eleanor.toml` holds the same tables as `pyproject.toml`, under the same names. */
function rejectOtherTables(document, path) {
    const other = Object.keys(document).find((key) => key !== 'tool');
    if ((0,external_node_path_.basename)(path) !== ownFile || other === undefined)
        return;
    throw new errors/* InvalidInputError */.oC(`${path} has \`${other}\` outside of \`[tool.eleanor]\``, {
        fix: `Write \`[tool.eleanor.${other}]\`, as in pyproject.toml`,
        at: { file: path },
    });
}

// EXTERNAL MODULE: ./.work/compiled/shared/src/config/toml-values.js
var toml_values = __nccwpck_require__(18014);
;// CONCATENATED MODULE: ./.work/compiled/shared/src/config/config-table.js




/** Opens the configuration. `path` is the input `config`. Files are read when the first table is looked up. */
function openConfig(context, path) {
    let named;
    let root;
    return {
        async findTable(table) {
            const found = path === '' ? undefined : await findTable(await (named ??= readNamedConfigFile(context, path)), table);
            if (found !== undefined)
                return found;
            const file = await (root ??= readConfigFile(context, '.'));
            return file && (await findTable(file, table));
        },
    };
}
async function findTable(file, table) {
    const problems = findRootProblems(file.root);
    if (problems.length > 0)
        await throwConfigProblems(file, problems);
    const values = file.root[table];
    return values === undefined ? undefined : { file, table, values: values };
}
function findRootProblems(root) {
    if (!(0,toml_values/* isTomlTable */.z_)(root))
        return [{ key: [], text: '`tool.eleanor` is not a table', fix: 'Write `[tool.eleanor.images]`' }];
    return Object.entries(root).flatMap(([name, value]) => {
        if (!configTables.some((table) => table === name))
            return [{ key: [name], text: `\`[tool.eleanor]\` has the unknown key \`${name}\``, fix: didYouMean(name, configTables) }];
        if ((0,toml_values/* isTomlTable */.z_)(value))
            return [];
        return [{ key: [name], text: `\`tool.eleanor.${name}\` is not a table`, fix: `Write \`[tool.eleanor.${name}]\`` }];
    });
}

;// CONCATENATED MODULE: ./.work/compiled/shared/src/config/validate-table.js



/** Checks every key of `[tool.eleanor.<table>]`: that it exists, may be in a file, has the right type, and holds no secret. */
function validateTable({ table, inputs }, given) {
    const values = new Map();
    const problems = [];
    for (const [name, value] of Object.entries(given)) {
        const definition = Object.hasOwn(inputs, name) ? inputs[name] : undefined;
        const result = validateKey({ table, inputs }, { name, definition, value });
        if ('text' in result)
            problems.push({ ...result, key: [table, name] });
        else
            values.set(name, result.value);
    }
    return { values, problems };
}
function validateKey({ table, inputs }, { name, definition, value }) {
    const settings = Object.keys(inputs).filter((each) => isSetting(inputs[each] ?? { kind: 'text' }));
    if (definition === undefined)
        return { text: `\`[tool.eleanor.${table}]\` has the unknown key \`${name}\``, fix: didYouMean(name, settings) };
    if (definition.scope === 'secret')
        return {
            text: `\`${name}\` is a secret, which must not be in a file`,
            fix: 'Remove it, and store it as a secret of the repository',
        };
    if (definition.scope === 'run')
        return {
            text: `\`${name}\` belongs to one run, not to the repository`,
            fix: 'Remove it, and give it to the workflow or command',
        };
    if (holdsSecret(value))
        return {
            text: `\`${name}\` contains a secret, which must not be in a file`,
            fix: 'Remove it, and revoke it if it was pushed',
        };
    const converted = (0,toml_values/* convertTomlValue */.xE)(definition, value);
    return typeof converted === 'string' ? { text: `\`${name}\` ${converted}` } : { value: converted };
}
/**
 * Private keys, tokens of GitHub, PyPI and GitLab, and credentials in a URL.
 * Source: RFC 7468; GitHub Docs, "About authentication to GitHub", token formats; PyPI Help, "API tokens"; GitLab Docs, "Token overview".
 */
const secretPatterns = [
    /-----BEGIN [A-Z ]*PRIVATE KEY-----/,
    /\b(gh[pousr]_\w{36}|github_pat_\w{22}|pypi-AgE|glpat-[\w-]{20})/,
    /https?:\/\/[^\s/@]+@/i,
];
function holdsSecret(value) {
    if (typeof value === 'string')
        return secretPatterns.some((pattern) => pattern.test(value));
    if (Array.isArray(value))
        return value.some(holdsSecret);
    return (0,toml_values/* isTomlTable */.z_)(value) && Object.values(value).some(holdsSecret);
}

;// CONCATENATED MODULE: ./.work/compiled/shared/src/inputs/input-reader.js


function createInputReader({ workspace, inputs, find, configured, reject, isRejected, }) {
    const raw = (name) => {
        const { value } = find(name);
        return value.kind === 'text' ? value.text : '';
    };
    const text = (name) => {
        const value = raw(name).trim();
        if (isOption(value))
            reject(name, `is \`${value}\`, ${optionProblem}`, optionFix);
        return value;
    };
    const optionalChoice = (name) => {
        const value = raw(name).trim();
        if (value === '')
            return undefined;
        const allowed = inputs[name]?.allowed ?? [];
        // Source: `getBooleanInput` of the Actions toolkit.
        const choice = /^(?:true|false)$/i.test(value) ? value.toLowerCase() : value;
        if (!allowed.includes(choice))
            reject(name, `is \`${value}\``, `Allowed: ${allowed.join(', ')}`);
        return allowed.includes(choice) ? choice : undefined;
    };
    const list = (name, split) => {
        const { value } = find(name);
        if (value.kind === 'list')
            return [...value.items];
        if (value.kind === 'map')
            return value.entries.map((entry) => entry.join(separatorOf(inputs, name)));
        return split(raw(name));
    };
    const lines = (name) => list(name, splitLines);
    const words = (name) => {
        const items = list(name, splitWords);
        const option = items.find(isOption);
        if (option !== undefined)
            reject(name, `contains \`${option}\`, ${optionProblem}`, optionFix);
        return items;
    };
    const checkPath = (name, value, { verb, kind }) => {
        const path = (0,external_node_path_.resolve)(find(name).base, value);
        if (!(0,paths/* isInside */.FK)(workspace, (0,paths/* resolveExistingPrefix */.CN)(path)))
            reject(name, `${verb} \`${value}\`, which is outside the workspace`);
        else if (kind !== 'any' && !(0,paths/* isKind */.VF)(path, kind))
            reject(name, `${verb} \`${value}\`, which is not a ${kind} of this repository`, missingPathFix, commandFixFor(name, kind));
        return (0,paths/* relativePosixPath */.TS)(workspace, path);
    };
    const commandFixFor = (name, kind) => find(name).origin === 'default' ? `Set it to the right ${kind}` : 'Check the path';
    const listedPath = (name, value, kind = 'any') => {
        if (isOption(value))
            reject(name, `contains \`${value}\`, ${optionProblem}`, optionFix);
        return checkPath(name, value, { verb: 'has', kind });
    };
    return {
        text,
        reject,
        isRejected,
        secret: raw,
        optionalChoice,
        choice: (name) => optionalChoice(name) ?? inputs[name]?.allowed?.[0],
        flag(name) {
            const value = raw(name).trim();
            if (!/^(true|false|)$/i.test(value))
                reject(name, `is \`${value}\``, 'Allowed: true, false');
            return value.toLowerCase() === 'true';
        },
        lines,
        words,
        entries(name) {
            const { value } = find(name);
            if (value.kind === 'map')
                return value.entries.map(([key, item]) => [key, item]);
            const items = list(name, inputs[name]?.items === 'words' ? splitWords : splitEntries);
            return items.map((item) => splitEntry(item, separatorOf(inputs, name)));
        },
        maps(name) {
            const { value } = find(name);
            return value.kind === 'table' ? value.maps : undefined;
        },
        isGiven: (name) => find(name).origin === 'caller',
        isSet: (name) => find(name).origin !== 'default',
        configuredText(name) {
            const value = configured(name);
            return value?.kind === 'text' ? value.text : undefined;
        },
        base: (name) => find(name).base,
        path(name, kind = 'any') {
            const value = text(name);
            return value === '' ? '' : checkPath(name, value, { verb: 'is', kind });
        },
        listedPath,
        paths(name, kind) {
            const items = inputs[name]?.kind === 'words' ? list(name, splitWords) : lines(name);
            return items.map((item) => listedPath(name, item, kind));
        },
    };
}
function splitLines(text) {
    const lines = text.split(/\r?\n/).map((line) => line.trim());
    return lines.filter((line) => line !== '' && !line.startsWith('#'));
}
/** Lines, or entries in quotes, in which a quote is doubled. Source: docker/build-push-action, multi-line values of `secrets`. */
function splitEntries(text) {
    return [...text.matchAll(/^[ \t]*"((?:[^"]|"")*)"[ \t]*$|^.*$/gm)].flatMap(([line, quoted]) => quoted === undefined ? splitLines(line) : [quoted.replaceAll('""', '"')]);
}
function splitWords(text) {
    return text.split(/[\s,]+/).filter((word) => word !== '');
}
function splitEntry(line, separator) {
    const index = line.indexOf(separator);
    return index < 0 ? [line, undefined] : [line.slice(0, index), line.slice(index + separator.length)];
}
function separatorOf(inputs, name) {
    return inputs[name]?.separator ?? '=';
}
const isOption = (value) => value.startsWith('-');
const optionProblem = 'which starts with `-`';
const optionFix = 'Give a value, not an option';
const missingPathFix = 'Check the path, and that the repository is checked out before this step';

;// CONCATENATED MODULE: ./.work/compiled/shared/src/inputs/input-source.js

/** The value that counts: the caller's over that of the environment, that over the configuration's, and that over the default. */
function chooseValue({ given, environment, configured }, { default: defaultText = '' }) {
    if (given !== '')
        return { origin: 'caller', value: { kind: 'text', text: given } };
    if (environment !== '')
        return { origin: 'environment', value: { kind: 'text', text: environment } };
    if (configured !== undefined)
        return { origin: 'configuration', value: configured };
    return { origin: 'default', value: { kind: 'text', text: defaultText } };
}
/**
 * What the caller gives for an input; '' if nothing. The runner passes inputs as `INPUT_<NAME>`, in upper case with spaces as
 * underscores. Source: GitHub "Metadata syntax", inputs.
 */
function givenText({ env }, name) {
    return env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? '';
}
/** The variable that overrides a setting of the configuration on one machine: `ELEANOR_CONFIG_IMAGES_BASE_IMAGES`. */
function variableName(table, name) {
    return `ELEANOR_CONFIG_${table}_${name.replaceAll('-', '_')}`.toUpperCase();
}
/** What the environment gives for a setting, in the text form of the input; '' if nothing. Other inputs are not read from it. */
function environmentText({ env }, variable, definition) {
    return isSetting(definition) ? (env[variable] ?? '') : '';
}
/** The folder in which a relative path starts: that of the configuration, unless the caller or the environment gives the path. */
function baseDirectory({ workspace, caller }, origin, config) {
    if (origin === 'caller')
        return caller?.directory ?? workspace;
    return origin === 'environment' ? workspace : (config?.file.directory ?? workspace);
}

;// CONCATENATED MODULE: ./.work/compiled/shared/src/inputs/unknown-variables.js




/**
 * Finds variables `ELEANOR_CONFIG_<TABLE>_<KEY>` of the group's table that set nothing. An empty one counts as not set. A variable of
 * another table is checked by the action that reads that table; one of no table at all by every action, which throws for it.
 */
function findUnknownVariables({ env }, { table, inputs }) {
    const prefix = variableName(table, '');
    const ofTable = Object.keys(env).filter((variable) => variable.startsWith(prefix) && (env[variable] ?? '') !== '');
    if (ofTable.length === 0)
        return [];
    const settings = Object.keys(inputs).filter((name) => isSetting(inputs[name] ?? { kind: 'text' }));
    const known = new Set(settings.map((name) => variableName(table, name)));
    return ofTable
        .filter((variable) => !known.has(variable))
        .map((variable) => {
        const name = variable.slice(prefix.length).toLowerCase().replaceAll('_', '-');
        return { name, text: explain(name, { table, inputs }, settings) };
    });
}
function explain(name, { table, inputs }, settings) {
    const scope = Object.hasOwn(inputs, name) ? inputs[name]?.scope : undefined;
    if (scope === 'secret')
        return (0,errors/* joinSentences */.DP)(['gives a secret, which a setting must not hold', 'Give it to the workflow or command']);
    if (scope === 'run')
        return (0,errors/* joinSentences */.DP)(['gives what belongs to one run', 'Give it to the workflow or command']);
    const nearest = didYouMean(name, settings).replaceAll(/`([^`]+)`/g, (_, each) => `\`${variableName(table, each)}\``);
    return (0,errors/* joinSentences */.DP)([`is no setting of \`[tool.eleanor.${table}]\``, nearest]);
}
/** The first variable `ELEANOR_CONFIG_…` that begins with no table; undefined if there is none. */
function findVariableOfNoTable({ env }) {
    const prefixes = configTables.map((table) => variableName(table, ''));
    return Object.keys(env).find((variable) => variable.startsWith('ELEANOR_CONFIG_') && env[variable] !== '' && !prefixes.some((prefix) => variable.startsWith(prefix)));
}

;// CONCATENATED MODULE: ./.work/compiled/shared/src/inputs/read-inputs.js










/** Name of the input with the path of the configuration. Every action has it. */
const configInput = 'config';
/**
 * Reads all inputs with `read` and throws one `UserError` that names every invalid one. A value comes from the caller, or else from
 * the environment, or else from the configuration, or else from the default. Secrets are masked before anything is read. Call it before
 * any other work. An action that reads another table as well passes its configuration.
 */
async function readInputs(context, group, read, configuration = openInputConfig(context)) {
    maskSecrets(context, group);
    rejectVariableOfNoTable(context);
    const config = await configuration.findTable(group.table);
    const configured = config === undefined ? new Map() : await validate(config, group);
    const unknown = findUnknownVariables(context, group);
    const problems = unknown.map((each) => ({ ...each, origin: 'environment' }));
    const definitions = group.inputs;
    // Readers ask for a value many times.
    const found = new Map();
    const find = (name) => {
        const known = found.get(name);
        if (known !== undefined)
            return known;
        const definition = definitions[name];
        if (definition === undefined)
            throw new Error(`The input ${name} has no definition`);
        const candidates = {
            given: givenText(context, name),
            environment: environmentText(context, variableName(group.table, name), definition),
            configured: configured.get(name),
        };
        const { origin, value } = chooseValue(candidates, definition);
        const result = { origin, value, base: baseDirectory(context, origin, config) };
        found.set(name, result);
        return result;
    };
    const reject = (name, problem, fix = '', commandFix = fix) => {
        const text = context.caller?.nameFlags((0,errors/* joinSentences */.DP)([problem, commandFix])) ?? (0,errors/* joinSentences */.DP)([problem, fix]);
        // A value may be read more than once.
        if (problems.some((each) => each.name === name && each.text === text))
            return;
        problems.push({ name, origin: find(name).origin, text });
    };
    const reader = {
        workspace: context.workspace,
        inputs: group.inputs,
        find,
        configured: (name) => configured.get(name),
        reject,
        isRejected: (name) => problems.some((each) => each.name === name),
    };
    const result = read(createInputReader(reader));
    if (problems.length > 0)
        throw await invalidInputs(context, group, { problems, config });
    return result;
}
/** Opens the configuration that the input `config` names. */
function openInputConfig(context) {
    return openConfig(context, givenText(context, configInput).trim());
}
function rejectVariableOfNoTable(context) {
    const variable = findVariableOfNoTable(context);
    if (variable === undefined)
        return;
    const tables = configTables.map((table) => `\`${variableName(table, '')}…\``);
    throw new errors/* InvalidInputError */.oC((0,errors/* joinSentences */.DP)([`Environment variable \`${variable}\` is no setting`, `Known: ${tables.join(', ')}`]));
}
function maskSecrets(context, { inputs }) {
    const secrets = Object.entries(inputs).filter(([, { scope }]) => scope === 'secret');
    for (const [name] of secrets) {
        const value = givenText(context, name);
        if (value.trim() !== '')
            context.mask?.(value);
    }
}
async function validate(config, group) {
    const { values, problems } = validateTable(group, config.values);
    if (problems.length > 0)
        await throwConfigProblems(config.file, problems);
    return values;
}
async function invalidInputs(context, { table }, { problems, config }) {
    const located = await Promise.all(problems.map(async (problem) => ({ ...problem, at: await locate(problem, config) })));
    const sentences = located.map(({ name, origin, text, at }) => {
        if (at !== undefined)
            return `${at.file}:${at.line ?? 1}: \`${name}\` ${text}`;
        return origin === 'environment'
            ? `Environment variable \`${variableName(table, name)}\` ${text}`
            : `${context.caller === undefined ? '' : defaultPrefix(origin, text)}${inputLabel(context, name)} ${text}`;
    });
    // The place stands before the whole error, so it must be that of the first problem.
    return new errors/* InvalidInputError */.oC(sentences.join(' '), { at: located[0]?.at });
}
/** Nobody gave the value that is wrong, if it is the default. */
function defaultPrefix(origin, text) {
    return origin === 'default' && text.startsWith('is `') ? 'The default of ' : '';
}
async function locate({ name, origin }, config) {
    if (origin !== 'configuration' || config === undefined)
        return undefined;
    const { file, table } = config;
    return { file: file.path, line: await findKeyLine(file.text, ['tool', 'eleanor', table, name]) };
}

// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/project/project-name.js
var project_name = __nccwpck_require__(26852);
// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/tags/versions.js
var versions = __nccwpck_require__(57274);
;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/tags/run-values.js


/** The placeholders without a parameter. */
const placeholderNames = [
    'version',
    'major',
    'minor',
    'sha',
    'short-sha',
    'branch',
    'tag',
    'pr',
    'run',
    'date',
    'edge',
];
/** What `{if:…}` can ask. Source: docker/metadata-action, `enable` and its global expressions. */
const conditions = ['default-branch', 'branch', 'tag', 'pull-request', 'schedule', 'final', 'pre-release'];
/**
 * The values of this run: `{version}`, `{major}`, `{minor}` (`1.2`), `{sha}`, `{short-sha}`, `{branch}`, `{tag}`, `{pr}`, `{run}`, `{date}`
 * (`20260131`, UTC), `{edge}` (on the default branch), and '' for each condition `{if:…}` that holds. Source: GitHub "Variables", default
 * environment variables.
 */
function placeholderValues(facts) {
    const { env, now } = facts;
    const [, kind = '', name = ''] = /^refs\/(heads|tags|pull)\/(.+)$/.exec(env.GITHUB_REF ?? '') ?? [];
    const branch = kind === 'heads' ? name : '';
    const version = findVersion(facts);
    // A pre-release of 1.2 does not count as 1.2: users of that tag expect a release. Source: PEP 440, "Pre-releases"; Semantic Versioning, 9.
    const [, major = '', minor = ''] = (0,versions/* isFinalVersion */.fr)(version) ? (/^(\d+)\.(\d+)/.exec(version) ?? []) : [];
    const isDefaultBranch = branch !== '' && branch === defaultBranch(env);
    const values = {
        version,
        major,
        minor: major === '' ? '' : `${major}.${minor}`,
        sha: env.GITHUB_SHA ?? '',
        'short-sha': (env.GITHUB_SHA ?? '').slice(0, 7),
        branch,
        tag: kind === 'tags' ? name : '',
        pr: kind === 'pull' ? (/^\d+(?=\/)/.exec(name)?.[0] ?? '') : '',
        run: env.GITHUB_RUN_NUMBER ?? '',
        date: formatDate(now, 'YYYYMMDD'),
        edge: isDefaultBranch ? 'edge' : '',
    };
    const holds = {
        'default-branch': isDefaultBranch,
        branch: kind === 'heads',
        tag: kind === 'tags',
        'pull-request': kind === 'pull',
        schedule: env.GITHUB_EVENT_NAME === 'schedule',
        final: (0,versions/* isFinalVersion */.fr)(version),
        'pre-release': version !== '' && !(0,versions/* isFinalVersion */.fr)(version),
    };
    return new Map([
        ...Object.entries(values).filter(([, value]) => value !== ''),
        ...conditions.filter((condition) => holds[condition]).map((condition) => [`if:${condition}`, '']),
        ['now', now.toISOString()],
    ]);
}
/** Formats a date in UTC: `YYYY`, `MM`, `DD`, `HH`, `mm` and `ss` are replaced. */
function formatDate(date, format) {
    const parts = /^(?<YYYY>\d+)-(?<MM>\d\d)-(?<DD>\d\d)T(?<HH>\d\d):(?<mm>\d\d):(?<ss>\d\d)/.exec(date.toISOString())?.groups ?? {};
    return format.replaceAll(/YYYY|MM|DD|HH|mm|ss/g, (part) => parts[part] ?? part);
}
/** The version that the run is about; '' if none. */
function findVersion({ env, version, tagTemplate }) {
    if (version !== '')
        return version.replace(/^v(?=\d)/, '');
    const [, tag] = /^refs\/tags\/(.+)$/.exec(env.GITHUB_REF ?? '') ?? [];
    return tag === undefined ? '' : ((0,versions/* versionOfTag */.mx)(tag, tagTemplate) ?? '');
}
/** Source: GitHub "Webhook events and payloads", `repository.default_branch`. */
function defaultBranch(env) {
    try {
        const event = JSON.parse((0,external_node_fs_.readFileSync)(env.GITHUB_EVENT_PATH ?? '', 'utf8'));
        return event.repository?.default_branch;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/tags/tag-template.js

/** The default of `tag-template` of the action that releases. */
const defaultTemplate = 'v{version}';
/** How the releases of this repository name their tags: `tag-template` of `[tool.eleanor.release]`. */
async function readTagTemplate(env, config) {
    const ofEnvironment = env[variableName('release', 'tag-template')] ?? '';
    const table = await config.findTable('release');
    const template = ofEnvironment === '' ? table?.values['tag-template'] : ofEnvironment;
    return typeof template === 'string' && template.includes('{version}') ? template : defaultTemplate;
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/inputs/placeholders.js

/** Replaces the placeholders of a text; undefined when one of them has no value in this run. */
function expandPlaceholders(template, values) {
    if (placeholdersIn(template).some((name) => findValue(name, values) === undefined))
        return undefined;
    return template.replaceAll(/\{([^{}]*)\}/g, (_, name) => findValue(name, values) ?? '');
}
/** The value of a placeholder, which may have a parameter: `{date:YYYY-MM}`, or `{tag:release-(.*)}` with the first group or the match. */
function findValue(name, values) {
    const [, kind, parameter = ''] = /^(date|tag):(.+)$/.exec(name) ?? [];
    if (kind === undefined)
        return values.get(name);
    if (kind === 'date')
        return formatDate(new Date(values.get('now') ?? 0), parameter);
    const match = new RegExp(parameter).exec(values.get('tag') ?? '');
    return match?.[1] ?? match?.[0];
}
/** Replaces the placeholders in the values of a map. Entries with a placeholder without a value are dropped. */
function expandPairs(input, name, pairs, values) {
    const expanded = new Map();
    for (const [key, template] of pairs) {
        rejectUnknownPlaceholder(input, name, template);
        const value = expandPlaceholders(template, values);
        if (value !== undefined)
            expanded.set(key, value);
    }
    return expanded;
}
/** Rejects an input that has a placeholder which does not exist. */
function rejectUnknownPlaceholder(input, name, template) {
    const unknown = placeholdersIn(template).find((each) => !isPlaceholder(each));
    if (unknown === undefined)
        return;
    const known = [...placeholderNames, 'date:<format>', 'tag:<pattern>', ...conditions.map((each) => `if:${each}`)];
    input.reject(name, `has \`{${unknown}}\``, `Known: ${known.map((each) => `{${each}}`).join(', ')}`);
}
function isPlaceholder(name) {
    const [, kind = '', parameter = ''] = /^(date|tag|if):(.+)$/.exec(name) ?? [];
    if (kind === 'if')
        return conditions.some((condition) => condition === parameter);
    if (kind === 'tag')
        return isPattern(parameter);
    return kind === 'date' || placeholderNames.some((each) => each === name);
}
function isPattern(text) {
    try {
        return new RegExp(text) instanceof RegExp;
    }
    catch {
        return false;
    }
}
/** Most characters of a tag. Source: distribution/reference, "reference.go". */
const maxTagLength = 128;
/** Turns a text into a valid tag: `feature/x` becomes `feature-x`. Source: distribution/reference, "reference.go". */
function sanitizeTag(text) {
    return replaceCharacters(text).slice(0, maxTagLength);
}
function replaceCharacters(text) {
    return text.replaceAll(/[^\w.-]+/g, '-').replace(/^[.-]+/, '');
}
/**
 * The tag of a template; undefined when a placeholder has no value. Characters that a tag cannot have are replaced in the values of
 * placeholders, not in what the user wrote. The name of a branch or a tag is shortened if the result is too long: what follows it may
 * distinguish two tags.
 */
function expandTag(template, values) {
    const expanded = expandPlaceholders(template, values);
    if (expanded === undefined || !template.includes('{'))
        return expanded;
    const surplus = replaceCharacters(expanded).length - maxTagLength;
    const name = ['branch', 'tag'].find((each) => template.includes(`{${each}}`)) ?? '';
    const value = values.get(name) ?? '';
    const surplusOfEach = Math.ceil(surplus / (template.split(`{${name}}`).length - 1));
    if (surplus <= 0 || surplusOfEach >= value.length)
        return sanitizeTag(expanded);
    return expandTag(template, new Map([...values, [name, value.slice(0, -surplusOfEach)]]));
}
function placeholdersIn(template) {
    return [...template.matchAll(/\{([^{}]*)\}/g)].map(([, name = '']) => name);
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/inputs/steps/step-inputs.js
const privileges = ['network.host', 'security.insecure', 'device'];
/** Reads `add-hosts`, `shm-size`, `ulimit` and `allow`. */
function readStepInputs(input) {
    return {
        addHosts: readHosts(input),
        shmSize: readShmSize(input),
        ulimits: readUlimits(input),
        allow: readPrivileges(input),
    };
}
/** The older form of the client, `<name>:<address>`, is accepted too. */
function readHosts(input) {
    return input.words('add-hosts').map((word) => {
        const [, name = '', address = ''] = /^([\w.-]+)[=:](.+)$/.exec(word) ?? [];
        if (!/^(?:[\d.]+|\[?[\da-f]*:[\da-f:.]+\]?|host-gateway)$/i.test(address))
            input.reject('add-hosts', `has \`${word}\``, 'Write `<name>=<IP address>`, or `<name>=host-gateway`');
        return `${name}=${address}`;
    });
}
/** Source of the pattern: docker/go-units, "RAMInBytes". */
function readShmSize(input) {
    const size = input.text('shm-size');
    if (size === '')
        return undefined;
    if (!/^\d+(?:\.\d+)?\s?(?:[kmgtp]?i?b?)$/i.test(size))
        input.reject('shm-size', `is \`${size}\``, 'Give a size such as `2g`');
    return size;
}
/** Source of the names and the form: docker/go-units, "ParseUlimit". */
function readUlimits(input) {
    const names = 'core|cpu|data|fsize|locks|memlock|msgqueue|nice|nofile|nproc|rss|rtprio|rttime|sigpending|stack';
    const pattern = new RegExp(`^(?:${names})=-?\\d+(?::-?\\d+)?$`);
    const limits = input.words('ulimit');
    for (const limit of limits)
        if (!pattern.test(limit))
            input.reject('ulimit', `has \`${limit}\``, 'Write `<name>=<soft>[:<hard>]`, such as `nofile=1024:2048`');
    return limits;
}
function readPrivileges(input) {
    const words = input.words('allow');
    for (const word of words)
        if (!privileges.some((each) => word === each || (each === 'device' && word.startsWith('device='))))
            input.reject('allow', `has \`${word}\``, `Allowed: ${privileges.join(', ')}`);
    return words;
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/inputs/build-inputs.js



/** Source: docker buildx build, `--annotation`: the documents, each with an optional platform, then the name. */
const annotationName = /^(?:(?:index|manifest)(?:-descriptor)?(?:\[[\w/]+\])?(?:,(?:index|manifest)(?:-descriptor)?(?:\[[\w/]+\])?)*:)?[a-z0-9][\w./-]*$/i;
/** Reads `build-args`, `labels`, `annotations`, `max-parallel`, `timeout`, `network`, `verify-variants`, `checks`, `base-tags`, `provenance`, `sbom`, `sbom-generator`, `builder`, `pull`, `no-cache`, `no-cache-filters` and the inputs of the steps. */
function readBuildInputs(input, values, env) {
    return {
        buildArgs: readBuildArgs(input, env),
        labels: expandPairs(input, 'labels', readPairs(input, 'labels', /^\w[\w./:-]*$/), values),
        annotations: expandPairs(input, 'annotations', readPairs(input, 'annotations', annotationName), values),
        maxParallel: readMaxParallel(input),
        timeoutMs: readNumber(input, 'timeout', { pattern: positiveDecimal, fix: 'Give minutes, such as `90`' }) * 60_000,
        network: input.choice('network'),
        verifyVariants: input.choice('verify-variants'),
        checks: input.choice('checks'),
        baseTags: input.choice('base-tags'),
        provenance: readProvenance(input),
        ...readSbom(input),
        builder: readBuilder(input, env),
        pull: input.choice('pull'),
        noCache: { everything: input.flag('no-cache'), stages: readStages(input) },
        steps: readStepInputs(input),
    };
}
function readMaxParallel(input) {
    if (input.text('max-parallel') === '')
        return undefined;
    return readNumber(input, 'max-parallel', { pattern: /^[1-9]\d?$/, fix: 'Give a number from 1 to 99' });
}
/** An argument without a value gets that of the variable of its name. Source: docker buildx build, `--build-arg`. */
function readBuildArgs(input, env) {
    const findValue = (key) => {
        const name = key.slice(key.lastIndexOf('.') + 1);
        const value = env[name];
        if (value === undefined)
            input.reject('build-args', `has \`${key}\` without a value, and there is no variable \`${name}\``, `Set the variable in \`env\` of the step, or write \`${key}=<value>\``, `Export the variable, or write \`${key}=<value>\``);
        return value ?? '';
    };
    const args = readPairs(input, 'build-args', /^([a-z0-9][a-z0-9._-]*\.)?[A-Za-z_]\w*$/, findValue);
    for (const [name, value] of args)
        if (value.includes('PRIVATE KEY-----'))
            input.reject('build-args', `has a private key as ${name}`, 'Build arguments stay in the image; use `deploy-key`', 'Build arguments stay in the image; add the key to your SSH agent');
    return args;
}
/** Source of the other forms: docker buildx build, `--provenance`; BuildKit, docs/attestations/slsa-provenance.md, `mode`. */
function readProvenance(input) {
    const choice = input.choice('provenance');
    if (choice === 'true' || choice === 'mode=max')
        return 'max';
    if (choice === 'mode=min')
        return 'min';
    return choice === 'false' ? 'off' : choice;
}
/** `sbom` may name the generator, too. Source: docker buildx build, `--sbom`. */
function readSbom(input) {
    const [, inSbom] = /^generator=(.*)$/.exec(input.text('sbom')) ?? [];
    const generator = input.text('sbom-generator');
    const name = inSbom === undefined ? 'sbom-generator' : 'sbom';
    const reference = inSbom ?? generator;
    if (inSbom !== undefined && generator !== '')
        input.reject('sbom', 'names a generator, and so does `sbom-generator`');
    if (reference !== '' && !/^[\w][\w./:@-]*$/.test(reference))
        input.reject(name, `is \`${input.text(name)}\``, 'Give the reference of an image');
    return { sbom: inSbom !== undefined || input.flag('sbom'), sbomGenerator: reference === '' ? undefined : reference };
}
/** Source of the pattern: BuildKit, Dockerfile parser, "reValidStageName"; a stage may also be given by its number. */
function readStages(input) {
    const stages = input.words('no-cache-filters');
    for (const stage of stages)
        if (!/^[a-z0-9][\w.-]*$/i.test(stage))
            input.reject('no-cache-filters', `has \`${stage}\``, 'Give names of stages');
    return stages;
}
/** Source: Docker, "Build variables", `BUILDX_BUILDER`; of the pattern: docker/buildx, store/util, "namePattern". */
function readBuilder(input, env) {
    const name = input.text('builder') || (env.BUILDX_BUILDER ?? '');
    if (name === '')
        return undefined;
    if (!/^[A-Za-z][\w.-]*$/.test(name))
        input.reject('builder', `is \`${name}\``, 'Give the name of a builder from the list of `docker buildx ls`');
    return name;
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/inputs/client-inputs.js


/** Reads the inputs of the client; undefined when no client is wanted. */
function readClientInputs(input, workspace) {
    const app = input.text('client');
    const directory = input.path('client-directory');
    const mode = input.choice('client-mode');
    const requirements = input.path('client-requirements', app === '' ? 'any' : 'file');
    const env = readEnv(input);
    if (app === '') {
        if (directory !== '')
            input.reject('client-directory', 'is set without `client`', 'Name the app, such as `eleanor.app:app`');
        return undefined;
    }
    if (!/^[\p{L}_][\p{L}\p{N}_.]*:[\p{L}_][\p{L}\p{N}_.]*$/u.test(app))
        input.reject('client', `is \`${app}\``, 'Write `<module>:<attribute>`, such as `eleanor.app:app`');
    validateDirectory(input, workspace, directory);
    if (requirements === '')
        input.reject('client-requirements', 'is empty', 'Name the lock file to import the app with');
    return { app, directory, mode, requirements, env };
}
function validateDirectory(input, workspace, directory) {
    if (directory === '')
        input.reject('client-directory', 'is missing', 'Name the folder of the client');
    else if (directory === '.')
        input.reject('client-directory', 'is the workspace', 'Give the client a separate folder');
    const file = findFileInPath(workspace, directory);
    if (file !== undefined)
        input.reject('client-directory', `is \`${directory}\`, but ${file} is a file`);
}
/** The first part of a path that is a file, so that the path cannot be a folder. */
function findFileInPath(workspace, path) {
    const parts = path.split('/');
    const prefixes = parts.map((_, index) => parts.slice(0, index + 1).join('/'));
    return prefixes.find((prefix) => (0,external_node_fs_.statSync)((0,external_node_path_.join)(workspace, prefix), { throwIfNoEntry: false })?.isFile() === true);
}
function readEnv(input) {
    const lines = input.lines('client-env').map((line) => /^([A-Za-z_]\w*)=(.*)$/.exec(line));
    if (lines.includes(null))
        input.reject('client-env', 'has a line that does not read `NAME=value`');
    return Object.fromEntries(lines.flatMap((match) => (match === null ? [] : [[match[1] ?? '', match[2] ?? '']])));
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/inputs/input-definitions.js
/** The inputs of `action.yml`. All but those of one run are keys of `[tool.eleanor.images]`. */
const imageInputs = {
    table: 'images',
    inputs: {
        config: { kind: 'path', scope: 'run' },
        directory: { kind: 'path', default: 'docker' },
        dockerfiles: { kind: 'map' },
        catalogue: { kind: 'choice', allowed: ['guide', 'cpu', 'true', 'false'], default: 'guide' },
        'bake-file': { kind: 'words' },
        'bake-variables': { kind: 'map' },
        'bake-targets': { kind: 'words' },
        'bake-set': { kind: 'lines' },
        images: { kind: 'words' },
        mode: {
            kind: 'choice',
            allowed: ['build', 'plan', 'check', 'build-or-plan', 'build-digests', 'publish', 'prune'],
            default: 'build',
            scope: 'run',
        },
        platforms: { kind: 'words' },
        runners: { kind: 'map' },
        variants: { kind: 'table' },
        'default-variant': { kind: 'text' },
        'variant-suffix': { kind: 'choice', allowed: ['tag', 'name'], default: 'tag' },
        artifact: { kind: 'text', default: 'images', scope: 'run' },
        context: { kind: 'path', default: '.' },
        'build-contexts': { kind: 'map' },
        'base-images': { kind: 'map', items: 'words' },
        'build-args': { kind: 'map', isNested: true },
        prefix: { kind: 'text', default: '{project}-' },
        registry: { kind: 'words' },
        'registry-user': { kind: 'text' },
        'registry-password': { kind: 'text', scope: 'secret' },
        token: { kind: 'text', scope: 'secret' },
        logins: { kind: 'lines', scope: 'secret' },
        'login-commands': { kind: 'lines' },
        tags: { kind: 'words', default: 'latest' },
        latest: { kind: 'choice', allowed: ['auto', 'always'], default: 'auto' },
        labels: { kind: 'map' },
        annotations: { kind: 'map' },
        version: { kind: 'text', scope: 'run' },
        push: { kind: 'flag', default: 'false', scope: 'run' },
        'dry-run': { kind: 'flag', default: 'false', scope: 'run' },
        sign: { kind: 'choice', allowed: ['false', 'true', 'public'], default: 'false', scope: 'run' },
        outputs: { kind: 'lines' },
        'scan-command': { kind: 'text' },
        'max-parallel': { kind: 'number' },
        timeout: { kind: 'number', default: '120' },
        network: { kind: 'choice', allowed: ['default', 'host', 'none'], default: 'default' },
        'add-hosts': { kind: 'words' },
        'shm-size': { kind: 'text' },
        ulimit: { kind: 'words' },
        allow: { kind: 'words', scope: 'run' },
        builder: { kind: 'text' },
        pull: { kind: 'choice', allowed: ['auto', 'true', 'false'], default: 'auto' },
        'no-cache': { kind: 'flag', default: 'false', scope: 'run' },
        'no-cache-filters': { kind: 'words' },
        provenance: {
            kind: 'choice',
            allowed: ['min', 'max', 'off', 'true', 'false', 'mode=min', 'mode=max'],
            default: 'min',
        },
        sbom: { kind: 'flag', default: 'false' },
        'sbom-generator': { kind: 'text' },
        cache: { kind: 'choice', allowed: ['off', 'gha', 'registry', 'local', 'inline'], default: 'off' },
        'cache-tag': { kind: 'text' },
        'cache-directory': { kind: 'text' },
        'cache-limit': { kind: 'number', default: '2' },
        'verify-variants': { kind: 'choice', allowed: ['off', 'warn', 'fail'], default: 'off' },
        checks: { kind: 'choice', allowed: ['off', 'warn', 'fail'], default: 'off' },
        'base-tags': { kind: 'choice', allowed: ['auto', 'off', 'warn', 'fail'], default: 'auto' },
        'deploy-key': { kind: 'text', scope: 'secret' },
        'deploy-keys': { kind: 'text', scope: 'secret' },
        secrets: { kind: 'lines', scope: 'secret' },
        'secret-files': { kind: 'map', scope: 'run' },
        'secret-envs': { kind: 'map', scope: 'run' },
        'known-hosts': { kind: 'lines' },
        'trust-pem': { kind: 'path' },
        trust: { kind: 'choice', allowed: ['mount', 'bake'], default: 'mount' },
        'trust-refresh': { kind: 'text' },
        client: { kind: 'text' },
        'client-directory': { kind: 'path' },
        'client-mode': { kind: 'choice', allowed: ['generate', 'check'], default: 'generate' },
        'client-requirements': { kind: 'path', default: 'requirements/backend.txt' },
        'client-env': { kind: 'map' },
    },
};

// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/inputs/platforms.js
var inputs_platforms = __nccwpck_require__(49335);
;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/inputs/mode-inputs.js

/** Reads `mode`, `push`, `dry-run`, `platforms`, `runners` and `artifact`. */
function readModeInputs(input) {
    const mode = input.choice('mode');
    const push = input.flag('push');
    if (push && (mode === 'plan' || mode === 'check'))
        input.reject('push', `is \`true\`, but a ${mode} builds nothing that could be pushed`);
    if (push && mode === 'prune')
        input.reject('push', 'is `true`, but `mode: prune` pushes nothing');
    const dryRun = input.flag('dry-run');
    if (dryRun && mode !== 'prune')
        input.reject('dry-run', `is \`true\`, but the mode is \`${mode}\``, 'Only `mode: prune` has it');
    const platforms = choosePlatforms(input, mode);
    const runners = (0,inputs_platforms/* readRunners */._g)(input, mode === 'plan' ? platforms : []);
    return { mode, push, dryRun, platforms, runners, artifact: readArtifact(input) };
}
/** The configuration lists the platforms of a release. A build on one machine, which has one of them, takes that of its engine. */
function choosePlatforms(input, mode) {
    const isOneMachine = mode === 'build' || mode === 'build-or-plan' || mode === 'check';
    return isOneMachine && !input.isGiven('platforms') ? [] : (0,inputs_platforms/* readPlatforms */.tj)(input);
}
/** Source of the pattern: @actions/artifact, "path-and-artifact-name-validation". */
function readArtifact(input) {
    const name = input.text('artifact');
    if (!/^[\w.-]{1,100}$/.test(name))
        input.reject('artifact', `is \`${name}\``, 'Use letters, digits, `_`, `.` and `-`, at most 100 characters');
    return name;
}
/** Rejects inputs that do not fit the mode or each other. */
function validateCombination(input, env, { mode, platforms, images, bakeFiles, registries }) {
    const sharesGraph = mode === 'build-digests' || mode === 'publish';
    if (platforms.length > 1 && (mode === 'build-digests' || mode === 'check'))
        input.reject('platforms', `has ${platforms.length} platforms, but \`mode: ${mode}\` takes one`);
    if (platforms.length > 1 && (mode === 'build' || mode === 'build-or-plan'))
        for (const [name, values] of [
            ['outputs', input.lines('outputs')],
            ['scan-command', input.text('scan-command')],
        ])
            if (values.length > 0)
                input.reject(name, `takes one platform, but \`platforms\` has ${platforms.length}`, 'Build each in a separate job');
    if (mode === 'build-digests' && platforms.length === 0)
        input.reject('platforms', 'is empty in `mode: build-digests`', 'Set it to `${{ matrix.platform }}`');
    if (mode === 'build-digests' && images.length === 0)
        input.reject('images', 'is empty in `mode: build-digests`', 'Set it to `${{ matrix.image }}`');
    if (sharesGraph && ['ACTIONS_RUNTIME_TOKEN', 'ACTIONS_RESULTS_URL'].some((name) => (env[name] ?? '') === ''))
        input.reject('mode', `is \`${mode}\`, but the artifact service, by which jobs pass images to each other, is unavailable`, 'Use `mode: build`, or run it as a job of GitHub Actions');
    if (mode === 'prune' && registries.includes(''))
        input.reject('registry', 'is empty in `mode: prune`', 'Give the registry and namespace of the images');
    // The tags of a bake file's targets name their registry.
    if (sharesGraph && bakeFiles.length === 0 && registries.includes(''))
        input.reject('registry', `is empty in \`mode: ${mode}\``, 'Jobs pass images to each other through a registry');
}

// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/tags/pull-request-tags.js
var pull_request_tags = __nccwpck_require__(88140);
;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/inputs/naming-inputs.js



/** Reads `prefix`, `registry` and `tags`. `{project}` in the prefix is the project's name. Registries are lower-cased, because owners on GitHub may have capitals. */
function readNaming(input, values, project) {
    const prefix = input.text('prefix').replaceAll('{project}', project);
    if (!(0,parse_reference/* isRepository */.Z6)(`${prefix}x`) || prefix.includes('/'))
        input.reject('prefix', `is \`${prefix}\``, 'Use lower-case letters, digits, and single `.`, `_` or `-` between them, or `{project}`');
    const [registry = '', ...more] = input.words('registry').map((word) => word.replace(/\/+$/, '').toLowerCase());
    for (const each of [registry, ...more])
        if (each !== '' && !(0,parse_reference/* isRepository */.Z6)(`${each}/x`))
            input.reject('registry', `has \`${each}\``, 'Give a registry and namespace without `https://`, such as `ghcr.io/owner`');
    return { prefix, registries: [registry, ...more], tags: readTags(input, values) };
}
/** Reads the same for `mode: prune`, with the tags of the pull request that was closed, as patterns. */
function readPrunedNaming(input, values, project, env) {
    const pullRequest = (0,pull_request_tags/* findClosedPullRequest */.qz)(env);
    if (pullRequest === undefined)
        input.reject('mode', 'is `prune`, but this run is not about a pull request that was closed', 'Start the workflow with `on: { pull_request: { types: [closed] } }`');
    const number = pullRequest ?? 0;
    const naming = readNaming(input, new Map([...values, ['pr', String(number)]]), project);
    const [first, ...rest] = (0,pull_request_tags/* pullRequestTags */._f)(input.words('tags'), number).map(sanitizeTag);
    if (first === undefined)
        input.reject('tags', 'has no tag that only pull requests have', 'Add that of their builds, such as `pr-{pr}`');
    return { ...naming, tags: [first ?? '', ...rest] };
}
/** Whether this is a tag in the form of docker/metadata-action: `type=semver,pattern={{version}}`, of which a comma separates the parts. */
function isMetadataRule(template) {
    return /^(?:type|pattern|value|enable|priority|prefix|suffix|event)=|\{\{/.test(template);
}
/** What to write instead of a tag that is none. */
function describeTag(template) {
    if (isMetadataRule(template))
        return 'Use placeholders, such as `{version}, {minor}, latest`';
    if (/[/:]/.test(template))
        return 'Give the tag without a name, such as `latest`: `registry` and `prefix` give the names of the images';
    return 'Use letters, digits, `_`, `.` and `-`, at most 128 characters for each tag';
}
function readTags(input, values) {
    const templates = input.words('tags');
    const tags = new Set();
    for (const template of templates) {
        rejectUnknownPlaceholder(input, 'tags', template);
        const tag = expandTag(template, values);
        const isRule = isMetadataRule(template);
        if (tag === undefined && !isRule)
            continue;
        if (tag !== undefined && !isRule && (0,parse_reference/* isTag */.dz)(tag))
            tags.add(tag);
        else
            input.reject('tags', `has \`${template}\``, describeTag(template));
    }
    const [first, ...rest] = tags;
    if (first !== undefined)
        return [first, ...rest];
    const allWithoutValue = templates.every((template) => expandPlaceholders(template, values) === undefined);
    if (templates.length > 0 && allWithoutValue && !input.isRejected('tags'))
        input.reject('tags', `is \`${templates.join(' ')}\`, and none of these has a value in this run`, 'Add one that has, such as `{sha}`');
    return ['latest'];
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/inputs/results/export-inputs.js


const types = ['oci', 'tar', 'local'];
const compressions = ['gzip', 'zstd', 'estargz', 'uncompressed'];
/** Reads `outputs`. */
function readExports(input, workspace) {
    const lines = input.lines('outputs').filter((line) => !isEngineOutput(input, line));
    const exports = lines.map((line) => readExport(input, workspace, line));
    const paths = exports.map(({ image, path }) => (image === undefined ? path : path.replaceAll('{image}', image)));
    const repeated = paths.find((path, index) => paths.indexOf(path) !== index);
    if (repeated !== undefined)
        input.reject('outputs', `writes \`${repeated}\` twice`);
    return exports;
}
/**
 * Whether a line is about the engine or a registry, which needs no file: the engine has each image, and `push` pushes. Other meanings
 * of these types are rejected. Source: docker buildx build, `--output`.
 */
function isEngineOutput(input, line) {
    const { fields } = splitLine(line);
    const type = fields.get('type') ?? '';
    if (!['docker', 'image', 'registry', 'cacheonly'].includes(type))
        return false;
    const other = [...fields.keys()].find((name) => name !== 'type' && !(name === 'push' && type === 'image'));
    const isPushed = type === 'registry' || fields.get('push') === 'true';
    if (type === 'cacheonly')
        input.reject('outputs', `keeps no image in \`${line}\``, 'Remove the line: images are scanned in the engine');
    else if (other === 'dest')
        input.reject('outputs', `has \`${line}\``, 'Write `type=oci,dest=…`, which `docker load` reads');
    else if (other !== undefined)
        input.reject('outputs', `has the field \`${other}\` in \`${line}\``, 'The names come from `registry`, `prefix` and `tags`');
    else if (isPushed && !input.isRejected('push') && !input.flag('push'))
        input.reject('outputs', `pushes in \`${line}\`, but \`push\` is not \`true\``, 'Set `push: true`');
    return true;
}
/** A line that is only a path is a folder. */
function splitLine(line) {
    const [, image, text = line] = /^(?!type=|dest=|compression=)([a-z0-9][\w.-]*)=(.*)$/.exec(line) ?? [];
    const isPath = text !== '-' && !/[=,]/.test(text);
    return {
        image,
        fields: new Map(isPath
            ? [
                ['type', 'local'],
                ['dest', text],
            ]
            : text.split(',').map((field) => splitField(field.trim()))),
    };
}
function readExport(input, workspace, line) {
    const { image, fields } = splitLine(line);
    const type = types.find((each) => each === fields.get('type'));
    const compression = compressions.find((each) => each === fields.get('compression'));
    const unknown = [...fields.keys()].find((name) => !['type', 'dest', 'compression'].includes(name));
    if (unknown !== undefined)
        input.reject('outputs', `has the field \`${unknown}\``, 'Allowed: type, dest, compression');
    if (type === undefined)
        input.reject('outputs', `has no known type in \`${line}\``, `Allowed: ${types.join(', ')}`);
    if (fields.has('compression') && compression === undefined)
        input.reject('outputs', `has no known compression in \`${line}\``, `Allowed: ${compressions.join(', ')}`);
    if (compression !== undefined && type !== 'oci')
        input.reject('outputs', `compresses in \`${line}\``, 'Only `type=oci` has layers to compress');
    return {
        image,
        type: type ?? 'oci',
        path: readPath(input, workspace, line, { type, dest: fields.get('dest') ?? '', image }),
        compression,
    };
}
/** What exists is replaced only if it is a file: a folder may have what nobody can restore. */
function readPath(input, workspace, line, { type, dest, image }) {
    if (dest === '') {
        input.reject('outputs', `has no \`dest\` in \`${line}\``, 'Write `type=oci,dest=dist/{image}.tar`');
        return '';
    }
    if (image === undefined && !dest.includes('{image}'))
        input.reject('outputs', `writes each image to \`${dest}\``, 'Put `{image}` into the path, or name one image: `app=type=oci,dest=app.tar`');
    const path = input.listedPath('outputs', dest);
    const existing = (0,external_node_fs_.statSync)((0,external_node_path_.join)(workspace, path), { throwIfNoEntry: false });
    if (existing === undefined)
        return path;
    if (type === 'local' ? !existing.isDirectory() || (0,external_node_fs_.readdirSync)((0,external_node_path_.join)(workspace, path)).length > 0 : !existing.isFile())
        input.reject('outputs', `writes to \`${dest}\`, which exists`, 'Delete it, or choose another path');
    return path;
}
function splitField(field) {
    const [, name = field, value = ''] = /^([^=]*)=(.*)$/.exec(field) ?? [];
    return [name, value];
}

// EXTERNAL MODULE: ./.work/compiled/shared/src/process/parse-argv.js
var parse_argv = __nccwpck_require__(9120);
;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/inputs/results/scan-inputs.js

/** Reads `scan-command`. */
function readScanCommand(input) {
    const text = input.text('scan-command');
    if (text === '')
        return undefined;
    const [program, ...args] = (0,parse_argv/* parseCommandTemplate */.N)(text) ?? [];
    if (program === undefined || program.startsWith('-')) {
        input.reject('scan-command', 'is no command without a shell', 'Move it into a script, such as `./scan.sh {archive}`');
        return undefined;
    }
    const unknown = /\{(?!image\}|archive\}|sarif\})[^{}]*\}/.exec(args.join(' '))?.[0];
    if (unknown !== undefined)
        input.reject('scan-command', `has \`${unknown}\``, 'Known: {image}, {archive}, {sarif}');
    if (!args.some((arg) => arg.includes('{archive}')))
        input.reject('scan-command', 'does not name the image', 'Pass `{archive}`, such as `trivy image --input {archive}`');
    return [program, ...args];
}

// EXTERNAL MODULE: ./.work/compiled/shared/src/signing/identity-token.js
var identity_token = __nccwpck_require__(27912);
;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/inputs/results/signing-inputs.js

/**
 * Reads `sign`, and rejects it if nothing is published or the run has no identity to sign with.
 */
function readSigningRule(input, env, { mode, push }) {
    const rule = input.choice('sign');
    if (rule === 'false')
        return rule;
    if (mode !== 'publish' && (!push || mode === 'build-digests'))
        input.reject('sign', `is \`${rule}\`, but this run publishes nothing that could be signed`, 'Set `push` to `true`');
    if (!(0,identity_token/* hasSigningIdentity */.Sc)(env))
        input.reject('sign', `is \`${rule}\`, but there is no identity to sign with`, 'Give the job `permissions: id-token: write`. Pull requests from forks never have an identity', 'Set the variable SIGSTORE_ID_TOKEN to an identity token for Sigstore');
    return rule;
}

// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/deploy-keys/parse-keys.js
var parse_keys = __nccwpck_require__(95648);
;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/registry/choose-logins.js
/** GitHub's registry, the only host that the token of a run is sent to. */
const githubRegistry = 'ghcr.io';
const dockerHub = 'docker.io';
/**
 * Returns the logins at the registries of the images: the password for the first one, and the token of the run for ghcr.io if the
 * password is not for it. The token is sent to no other host.
 */
function chooseLogins({ registries, user, password, token }) {
    const [first, ...others] = registries.map(registryHost);
    if (first === undefined)
        return [];
    const withPassword = password === '' ? [] : [{ host: first, user, password }];
    const forToken = password === '' ? [first, ...others] : others.filter((host) => host !== first);
    return token !== '' && forToken.includes(githubRegistry)
        ? [...withPassword, { host: githubRegistry, user, password: token }]
        : withPassword;
}
/** The host of `ghcr.io/owner`. A first part that is no host is a namespace on Docker Hub. Source: distribution/reference, "splitDockerDomain". */
function registryHost(registry) {
    const [first = ''] = registry.toLowerCase().split('/');
    return /[.:]/.test(first) || first === 'localhost' ? first : dockerHub;
}

// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/registry/docker-config.js
var docker_config = __nccwpck_require__(63792);
// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/registry/login-commands.js
var login_commands = __nccwpck_require__(35467);
// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/trust/secret-ids.js
var secret_ids = __nccwpck_require__(79761);
;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/inputs/steps/secret-sources.js


/** A file of the builder's secrets has at most this size. Source: BuildKit, session/secrets, "MaxSecretSize". */
const maxBytes = 500 * 1024;
/** Reads the secrets that `secret-files` and `secret-envs` name, by id. Errors show names only. */
function readSecretSources({ env, workspace }, input) {
    const secrets = new Map();
    for (const [id, file] of readSources(input, 'secret-files')) {
        const value = readSecretFile(input, workspace, file);
        if (value !== undefined)
            secrets.set(id, value);
    }
    for (const [id, name] of readSources(input, 'secret-envs')) {
        if (secrets.has(id))
            input.reject('secret-envs', `has \`${id}\`, which is in \`secret-files\`, too`);
        const value = env[name] ?? '';
        if (value.trim() === '')
            input.reject('secret-envs', `has no value for \`${id}\`: the variable \`${name}\` is empty`, 'Set it in `env` of the step', 'Export it');
        secrets.set(id, value);
    }
    return secrets;
}
function readSources(input, name) {
    return input.entries(name).flatMap(([id, source = '']) => {
        if (source !== '' && /^[A-Za-z0-9][\w.:-]*$/.test(id))
            return [[id, source]];
        input.reject(name, `has an entry that does not read \`<id>=<${name === 'secret-files' ? 'path' : 'variable'}>\``);
        return [];
    });
}
/** A step before this one may have written the file outside of the workspace, such as in the temporary folder of the runner. */
function readSecretFile(input, workspace, file) {
    const path = (0,external_node_path_.isAbsolute)(file) ? file : (0,external_node_path_.join)(workspace, input.listedPath('secret-files', file, 'file'));
    const entry = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
    if (entry?.isFile() !== true) {
        // A path in the workspace is reported when it is read.
        if ((0,external_node_path_.isAbsolute)(file))
            input.reject('secret-files', `has \`${file}\`, which is not a file`, 'Check the path');
        return undefined;
    }
    if (entry.size > maxBytes) {
        input.reject('secret-files', `has \`${file}\`, which is larger than 500 KB`, 'The builder accepts no larger secret');
        return undefined;
    }
    const bytes = (0,external_node_fs_.readFileSync)(path);
    const text = bytes.toString('utf8');
    if (Buffer.from(text).equals(bytes) && text.trim() !== '')
        return text;
    input.reject('secret-files', `has \`${file}\`, which ${text.trim() === '' ? 'is empty' : 'is not a text'}`, 'Encode it as base64');
    return undefined;
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/inputs/secret-inputs.js







const checkSecretExists = 'Check that the secret exists: a missing one is empty';
/** Reads keys, logins, `login-commands`, `secrets` and `known-hosts`. Masks the secrets in a list; `readInputs` masks each input as a whole. */
function readSecretInputs(context, input) {
    const { env, mask } = context;
    const deployKey = input.secret('deploy-key');
    const deployKeys = (0,parse_keys/* parseKeyList */.Rn)(input.secret('deploy-keys'));
    for (const [, key] of deployKeys)
        mask(key);
    return {
        deployKey: deployKey === '' ? undefined : deployKey,
        deployKeys,
        // A later login at the same registry replaces an earlier one.
        logins: [...readRegistryLogins({ env }, input), ...readLogins(mask, input)],
        loginCommands: readLoginCommands(input),
        secrets: readSecrets(context, input),
        knownHosts: input.lines('known-hosts'),
    };
}
/** Reads `registry-user`, `registry-password` and `token`. */
function readRegistryLogins({ env }, input) {
    const [password, token] = [input.secret('registry-password').trim(), input.secret('token').trim()];
    const registries = input.words('registry');
    const user = input.text('registry-user') || (env.GITHUB_ACTOR ?? '');
    if (password !== '' && registries.length === 0)
        input.reject('registry-password', 'is given without `registry`', 'Name the registry, or use `logins`');
    if (password !== '' && user === '')
        input.reject('registry-user', 'is missing', 'Name the user of `registry-password`');
    if (/[\s:]/.test(user))
        input.reject('registry-user', `is \`${user}\``, 'A user name has no spaces and no colon');
    return chooseLogins({ registries, user, password, token });
}
function readLogins(mask, input) {
    const logins = input.lines('logins').map(docker_config/* parseLogin */.$);
    for (const login of logins) {
        if (login === undefined)
            input.reject('logins', 'has a line that does not read `<registry> <user> <password>`', checkSecretExists);
        else
            mask(login.password);
    }
    return logins.filter((login) => login !== undefined);
}
function readLoginCommands(input) {
    const commands = input.lines('login-commands').map(login_commands/* parseLoginCommand */.e);
    if (commands.includes(undefined))
        input.reject('login-commands', 'has a line that does not read `<registry> <user> <command>`, without shell syntax', 'Move the command into a script, such as `registry.example.com robot ./print-password.sh`');
    return commands.filter((command) => command !== undefined);
}
function readSecrets(context, input) {
    const given = readPairs(input, 'secrets', /^[A-Za-z0-9][\w.:-]*$/);
    const sources = readSecretSources(context, input);
    for (const value of [...given.values(), ...sources.values()])
        context.mask(value);
    for (const [id, value] of given) {
        if (value.trim() === '')
            input.reject('secrets', `has no value for \`${id}\``, checkSecretExists);
        if (sources.has(id))
            input.reject('secrets', `has \`${id}\`, which a file or a variable gives, too`);
    }
    for (const id of [...given.keys(), ...sources.keys()]) {
        if ((0,secret_ids/* isTrustId */.sD)(id))
            input.reject('secrets', `has \`${id}\``, 'Use the input `trust-pem` for it');
        if (id === 'known_hosts')
            input.reject('secrets', `has \`${id}\``, 'Use the input `known-hosts` for it');
    }
    return new Map([...given, ...sources]);
}

// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/references/dockerfile-names.js
var dockerfile_names = __nccwpck_require__(98509);
// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/references/named-context.js + 1 modules
var named_context = __nccwpck_require__(77774);
// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/references/source-error.js
var source_error = __nccwpck_require__(27136);
;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/inputs/source-inputs.js








/** Reads `directory`, `dockerfiles`, `catalogue`, `bake-file`, `bake-variables`, `bake-targets`, `bake-set`, `images`, `context`, `build-contexts` and `base-images`. */
function readSourceInputs(input, workspace, values) {
    const bakeFiles = input.paths('bake-file', 'file');
    const catalogue = readCatalogueKind(input);
    const dockerfiles = readDockerfiles(input);
    const directory = bakeFiles.length > 0 || dockerfiles.size > 0 ? undefined : readDirectory(input, workspace, catalogue !== undefined);
    return {
        directory,
        dockerfiles,
        catalogue,
        buildsCatalogue: directory !== undefined || input.isSet('catalogue'),
        bakeFiles,
        bakeVariables: expandPairs(input, 'bake-variables', readPairs(input, 'bake-variables', /^[A-Za-z_]\w*$/), values),
        bakeTargets: input.words('bake-targets'),
        bakeOverrides: readOverrides(input),
        images: input.words('images'),
        context: readContext(input),
        contexts: readContexts(input, workspace),
        baseOverrides: readPairs(input, 'base-images', /^[a-z0-9][a-z0-9._/-]*$/),
    };
}
/** `true` is the older name of `guide`. */
function readCatalogueKind(input) {
    const choice = input.choice('catalogue');
    if (choice === 'false')
        return undefined;
    return choice === 'true' ? 'guide' : choice;
}
/** Only the default folder may be missing, if the workspace itself has a Dockerfile or the catalogue defines images. */
function readDirectory(input, workspace, hasCatalogue) {
    const isDefault = input.text('directory') === imageInputs.inputs.directory.default;
    const canBeMissing = isDefault && (hasCatalogue || (0,external_node_fs_.readdirSync)(workspace).some((name) => (0,dockerfile_names/* classifyFile */.T)(name).kind === 'dockerfile'));
    const isMissing = isDefault && !(0,external_node_fs_.existsSync)((0,external_node_path_.join)(workspace, input.path('directory')));
    if (canBeMissing && isMissing)
        return undefined;
    if (!isMissing)
        return input.path('directory', 'directory');
    input.reject('directory', 'defaults to `docker`, but the repository has neither this folder nor a Dockerfile at its root', 'Name the folder of the Dockerfiles, and check that the repository is checked out before this step', 'Name the folder of the Dockerfiles');
    return undefined;
}
function readDockerfiles(input) {
    const dockerfiles = new Map();
    for (const [image, value] of readPairs(input, 'dockerfiles', /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/)) {
        const [, file = '', stage] = /^([^#]*)(?:#(.+))?$/.exec(value) ?? [];
        dockerfiles.set(image, { path: input.listedPath('dockerfiles', file.trim(), 'file'), stage });
    }
    return dockerfiles;
}
/** The name can be that of an image. */
function readContexts(input, workspace) {
    const contexts = new Map();
    const toFolder = (path) => {
        const folder = input.listedPath('build-contexts', path, 'directory');
        return input.isRejected('build-contexts') ? undefined : folder;
    };
    for (const [name, text] of readPairs(input, 'build-contexts', /^[a-z0-9][\w./:@-]*$/)) {
        const value = text.trim();
        try {
            const context = (0,named_context/* parseNamedContext */.OC)(value, { workspace, toFolder });
            if (context !== undefined)
                contexts.set((0,named_context/* contextName */.fW)(name), context);
        }
        catch (error) {
            if (!(error instanceof source_error/* SourceError */.c))
                throw error;
            input.reject('build-contexts', `has \`${(0,named_context/* showContext */.$C)(value)}\`, ${error.message}`, error.fix);
        }
    }
    return contexts;
}
/** Rejects addresses, such as the default of docker/build-push-action. */
function readContext(input) {
    const context = input.text('context');
    if (!/^(?:https?|git|ssh):\/\/|^[\w.-]+@[\w.-]+:|^\{\{/.test(context))
        return input.path('context', 'directory');
    input.reject('context', `is \`${(0,named_context/* showContext */.$C)(context)}\`, which is no folder`, 'Check that repository out into a folder: its Dockerfiles, and what they copy, are checked before the builds. `build-contexts` takes addresses');
    return '.';
}
/** Source of the form: docker buildx bake, `--set`, with `*` in the name of a target. */
function readOverrides(input) {
    return input.lines('bake-set').map((line) => {
        if (!/^[\w*][\w.*-]*\.[\w.-]+\+?=/.test(line))
            input.reject('bake-set', `has an invalid line: \`${line.replace(/=.*$/, '')}\``, 'Write `<target>.<key>=<value>`');
        return line;
    });
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/inputs/trust-inputs.js

/** A longer text is the store itself, such as one in base64, and must not be shown as a path that does not exist. */
const longestPath = 200;
/** Reads `trust-pem`, `trust` and `trust-refresh`. */
function readTrustInputs(input) {
    const trustRefresh = readRefresh(input);
    const pem = input.secret('trust-pem');
    const trust = input.choice('trust');
    if (pem.trim() === '') {
        if (trust === 'bake' && trustRefresh === undefined)
            input.reject('trust', 'is `bake` without a trust store', 'Set `trust-pem` or `trust-refresh`');
        return { trustPem: undefined, trustRefresh, trust };
    }
    const isText = pem.includes('-----BEGIN') || pem.trim().includes('\n') || pem.trim().length > longestPath;
    if (trustRefresh !== undefined && (isText || 'url' in trustRefresh))
        input.reject('trust-refresh', 'cannot be combined with a trust store in `trust-pem`', 'Remove `trust-pem`; with a command, it may be the path of the file that the command writes');
    if (isText)
        return { trustPem: { text: pem }, trustRefresh, trust };
    const file = input.path('trust-pem', trustRefresh === undefined ? 'file' : 'any');
    return { trustPem: { file }, trustRefresh, trust };
}
/** A URL may hold a token, so errors never show it. */
function readRefresh(input) {
    const text = input.secret('trust-refresh').trim();
    if (text === '')
        return undefined;
    if (/^[a-z][a-z0-9+.-]*:\/\//i.test(text))
        return readRefreshUrl(input, text);
    if (text.startsWith('-')) {
        input.reject('trust-refresh', 'starts with `-`', 'Give a URL or a command, not an option');
        return undefined;
    }
    const [program, ...args] = (0,parse_argv/* parseArgv */.S)(text) ?? [];
    if (program !== undefined)
        return { command: [program, ...args] };
    input.reject('trust-refresh', 'is a command that needs a shell', 'Commands run without one: move it into a script or a Makefile');
    return undefined;
}
function readRefreshUrl(input, text) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (url?.protocol === 'https:' && url.username === '' && url.password === '')
        return { url };
    const problem = url?.protocol === 'https:' ? 'has a user name or a password in its URL' : 'is not a valid `https://` URL';
    input.reject('trust-refresh', problem, 'Whoever can change the response decides what the build trusts');
    return undefined;
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/inputs/variant-inputs.js

/** Reads `variants`, `default-variant` and `variant-suffix`. */
function readVariantInputs(input, tags) {
    const variants = readVariants(input);
    const names = variants.map(({ name }) => name);
    if (new Set(names).size < names.length)
        input.reject('variants', 'names one variant twice');
    const suffixIn = input.choice('variant-suffix');
    if (suffixIn === 'tag' && names.some((name) => tags.some((tag) => !(0,parse_reference/* isTag */.dz)(`${tag}-${name}`))))
        input.reject('variants', 'makes a tag longer than 128 characters', 'Shorten `tags` or the names of the variants');
    return { variants, defaultVariant: readDefaultVariant(input, names), suffixIn };
}
/** A value that contains spaces or commas can only be given in the configuration. */
function readVariants(input) {
    const maps = input.maps('variants') ?? input.lines('variants').map(parseLine);
    return maps.flatMap(([name, entries]) => {
        const variant = { name, args: new Map(entries) };
        if (isVariant(variant))
            return [variant];
        input.reject('variants', `has the invalid variant \`${name}\``, 'Write `<variant>: NAME=value NAME=value`');
        return [];
    });
}
function parseLine(line) {
    const [, name = line.split(/[:=]/)[0] ?? '', assignments = ''] = /^([^:\s]+):\s+(.*)$/.exec(line) ?? [];
    const words = assignments.split(/[\s,]+/).filter((word) => word !== '');
    return [name, words.map((word) => [/^[^=]*/.exec(word)?.[0] ?? '', /=(.*)$/.exec(word)?.[1] ?? ''])];
}
function isVariant({ name, args }) {
    const hasValidArgs = [...args].every(([arg, value]) => /^[A-Za-z_]\w*$/.test(arg) && value !== '');
    return (0,parse_reference/* isRepository */.Z6)(name) && !name.includes('/') && args.size > 0 && hasValidArgs;
}
function readDefaultVariant(input, names) {
    const defaultVariant = input.text('default-variant');
    if (defaultVariant === '')
        return undefined;
    if (!names.includes(defaultVariant))
        input.reject('default-variant', `is \`${defaultVariant}\`, which is not a variant`, `Known: ${names.join(', ') || 'none'}`);
    return defaultVariant;
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/inputs/read-inputs.js

















/** Reads and validates all inputs. Secrets come first, so that they are masked before anything else happens. */
async function readImageInputs(context) {
    const config = openInputConfig(context);
    const tagTemplate = await readTagTemplate(context.env, config);
    const project = await (0,project_name/* findProjectName */.U)(context);
    const read = (input) => {
        const secrets = readSecretInputs(context, input);
        const facts = { env: context.env, version: input.text('version'), tagTemplate, now: new Date() };
        const values = placeholderValues(facts);
        const sources = readSourceInputs(input, context.workspace, values);
        const mode = readModeInputs(input);
        const isPruning = mode.mode === 'prune';
        const naming = isPruning ? readPrunedNaming(input, values, project, context.env) : readNaming(input, values, project);
        validateCombination(input, context.env, { ...mode, ...sources, registries: naming.registries });
        const build = readBuildInputs(input, values, context.env);
        return {
            ...secrets,
            ...sources,
            ...mode,
            ...build,
            checks: mode.mode === 'check' && build.checks === 'off' ? 'fail' : build.checks,
            ...readTrustInputs(input),
            naming,
            latestRule: readLatestRule(input, findVersion(facts), tagTemplate),
            variants: readVariantInputs(input, naming.tags),
            exports: mode.mode === 'publish' || isPruning ? [] : readExports(input, context.workspace),
            scanCommand: readScanCommand(input),
            sign: readSigningRule(input, context.env, mode),
            cache: readCacheInputs(context, input, sources.context),
            client: isClientNeeded(input, mode.mode) ? readClientInputs(input, context.workspace) : undefined,
        };
    };
    return await readInputs(context, imageInputs, read, config);
}
function readLatestRule(input, version, tagTemplate) {
    return { latest: input.choice('latest'), version, tagTemplate, token: input.secret('token').trim() };
}
/** `publish` builds nothing, and the plan of a graph that several jobs build has already checked the client. */
function isClientNeeded(input, mode) {
    return mode !== 'publish' && mode !== 'prune' && !(mode === 'build-digests' && input.choice('client-mode') === 'check');
}

;// CONCATENATED MODULE: ./.work/compiled/shared/src/concurrency/settle-all.js
/**
 * Waits for all promises like `Promise.all`, but returns only after every one of them has settled: nothing still works in a folder
 * that the caller then removes. Throws the first failure in the order of the list.
 */
async function settleAll(work) {
    await Promise.allSettled(work);
    return await Promise.all(work);
}

// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/engine/engine.js + 2 modules
var engine = __nccwpck_require__(53951);
// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/engine/local-images.js
var local_images = __nccwpck_require__(75038);
// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/references/base-overrides.js
var base_overrides = __nccwpck_require__(9711);
// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/references/image-references.js
var image_references = __nccwpck_require__(94404);
;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/plan/probe-engine.js





/** Calls the engine, which takes longest, while `load` reads the Dockerfiles; and asks for its images as soon as these are known. */
async function probeEngine(context, mode, load) {
    if (mode === 'plan' || mode === 'publish' || mode === 'prune') {
        const search = { state: 'unavailable', reason: `the mode is \`${mode}\`` };
        return [await load(), { search, localImages: new Map() }];
    }
    const searching = (0,engine/* findEngineBySocket */.aY)(context).then(async (found) => found ?? (await (0,engine/* findEngine */.GO)(context)));
    const loading = load();
    const inspecting = loading.then(async (project) => await (0,local_images/* inspectLocalImages */.oV)(context, referencesIn(project)));
    const [project, search, localImages] = await settleAll([loading, searching, inspecting]);
    return [project, { search, localImages }];
}
/** The bases of the images, and their names from earlier builds. */
function referencesIn({ nodes, inputs: { naming, baseOverrides } }) {
    const bases = (0,base_overrides/* resolveBases */.r2)(nodes, baseOverrides);
    return [...new Set([...bases, ...nodes.map(({ name }) => (0,image_references/* referencesOf */.CL)(name, naming)[0])])];
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/build-images.js





/** Reads the inputs and runs the mode that they name. */
async function buildImages(fullContext) {
    const given = await readImageInputs(fullContext);
    // The app that describes its API, and the commands of inputs, are code of others.
    if ([given.client, given.trustRefresh, given.scanCommand, given.loginCommands[0]].some((program) => program !== undefined))
        (0,hidden_env/* hideStepVariables */.QT)(fullContext.temp);
    const context = withoutCacheToken(fullContext);
    (0,network_settings/* useProxy */.C)(context, registryHosts(given));
    const inputs = await addCommandLogins(context, given);
    // The engine takes longest to respond, so it is queried before most of the code is loaded.
    const loadRun = async () => await __nccwpck_require__.e(/* import() */ 502).then(__nccwpck_require__.bind(__nccwpck_require__, 84502));
    const [project, probe] = await probeEngine(context, inputs.mode, async () => {
        const { loadProject } = await loadRun();
        return await loadProject(context, inputs);
    });
    const { runMode } = await loadRun();
    await runMode(context, project, probe, async (platform) => {
        const { loadProject } = await loadRun();
        return await loadProject(context, { ...inputs, platforms: [platform] });
    });
}
function registryHosts({ naming }) {
    return naming.registries.map((registry) => (registry.split('/')[0] ?? '').replace(/:\d+$/, ''));
}
/** Adds the logins of `login-commands`, except for a plan, which asks no registry. */
async function addCommandLogins(context, inputs) {
    const { loginCommands, logins, mode } = inputs;
    if (loginCommands.length === 0 || mode === 'plan')
        return inputs;
    const { runLoginCommands } = await Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 35467));
    return { ...inputs, logins: [...logins, ...(await runLoginCommands(context, loginCommands))] };
}


/***/ }),

/***/ 95648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Rn: () => (/* binding */ parseKeyList),
/* harmony export */   Yn: () => (/* binding */ defaultKeyId),
/* harmony export */   qC: () => (/* binding */ normalizeKeys)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(75689);
/* harmony import */ var _shared_ssh_normalize_key_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(82340);


/** The id of a `RUN --mount=type=ssh` without `id`. Source: Docker "Dockerfile reference", `--mount=type=ssh`. */
const defaultKeyId = 'default';
/**
 * Parses the input `deploy-keys`: entries of `<name>: <key>`, or a JSON object of the same. A key may begin on the line of its name and
 * need not be indented, because a secret inserted by an expression is not. Keys are not validated yet.
 */
function parseKeyList(text) {
    if (text.trim() === '')
        return [];
    if (text.trimStart().startsWith('{'))
        return parseJson(text);
    const entries = [];
    let isInsideKey = false;
    for (const line of text.split(/\r?\n/)) {
        const [, name, rest = ''] = isInsideKey ? [] : (/^\s*([A-Za-z0-9][\w.-]*)\s*:\s*(?:\|-?\s*)?(.*)$/.exec(line) ?? []);
        if (name !== undefined && !name.startsWith('PuTTY'))
            entries.push([name, [rest]]);
        else if (line.trim() !== '' && entries.length === 0)
            throw formatError();
        else
            entries.at(-1)?.[1].push(line);
        if (line.includes('-----BEGIN'))
            isInsideKey = true;
        if (line.includes('-----END'))
            isInsideKey = false;
    }
    return entries.map(([name, lines]) => [name, lines.join('\n')]);
}
function parseJson(text) {
    try {
        const keys = JSON.parse(text);
        return Object.entries(keys).map(([name, key]) => [name, typeof key === 'string' ? key : '']);
    }
    catch {
        // The parser's message would show a part of the text.
        throw formatError();
    }
}
function formatError() {
    return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('Input `deploy-keys` does not read `<name>: <private key>`', {
        fix: 'Begin each key with a separate name, which is its `id` in `RUN --mount=type=ssh,id=<name>`',
    });
}
/** Validates and repairs all keys. Returns them by the id that a build mounts. */
function normalizeKeys(single, named) {
    const keys = new Map();
    const oneEach = 'Give each private key a separate name in the input `deploy-keys`';
    if (single !== undefined)
        keys.set(defaultKeyId, (0,_shared_ssh_normalize_key_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizeKey */ .l)(single, 'Input `deploy-key`', oneEach));
    for (const [name, text] of named) {
        if (keys.has(name))
            throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`The deploy key \`${name}\` is given twice`, {
                fix: name === defaultKeyId ? 'The input `deploy-key` has the same name; keep one of them' : 'Keep one of them',
            });
        keys.set(name, (0,_shared_ssh_normalize_key_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizeKey */ .l)(text, `The key \`${name}\` of the input \`deploy-keys\``, oneEach));
    }
    return keys;
}


/***/ }),

/***/ 58996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ findClient),
/* harmony export */   Ao: () => (/* binding */ firstClient),
/* harmony export */   NO: () => (/* binding */ lowMemoryEnv)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(75689);

/** The user's choice comes first. A client on PATH that lacks buildx may shadow the one of the system. */
const clients = ['docker', '/usr/bin/docker'];
/**
 * The environment of a short-lived client: disables Go's garbage collector below 256 MiB and limits it to one thread, because several
 * clients run in parallel. Uses about 20 % of the CPU time, and is no slower with a large build context. Source: Go, "A Guide to the
 * Go Garbage Collector", "Memory limit"; package runtime, "Environment Variables".
 */
function lowMemoryEnv(env) {
    return { GOGC: 'off', GOMEMLIMIT: '256MiB', GOMAXPROCS: '1', ...env };
}
/** Finds a Docker client with buildx: a path, or a name on PATH. Needs no engine. */
async function findClient({ query, env }) {
    return await firstClient(async (docker) => await query(docker, ['buildx', 'version'], { env: lowMemoryEnv(env) }), (docker, { code }) => (code === 0 ? docker : undefined));
}
/**
 * Asks one client after the other until `accept` returns a value for an answer. It returns undefined for a client that lacks buildx.
 * `ask` throws a `UserError` for a client that is not installed.
 */
async function firstClient(ask, accept) {
    let problem;
    for (const docker of clients) {
        const answer = await undefinedIfMissing(ask(docker));
        if (answer === undefined)
            continue;
        const value = accept(docker, answer);
        if (value !== undefined) {
            const notice = problem === undefined ? undefined : `${problem}, so ${docker} is used`;
            return { state: 'found', value, notice };
        }
        problem ??= `${docker === 'docker' ? 'docker on PATH' : docker} has no buildx plugin`;
    }
    return { state: 'unavailable', reason: problem ?? 'docker is not installed' };
}
async function undefinedIfMissing(answer) {
    return await answer.catch((error) => {
        if (error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo)
            return undefined;
        throw error;
    });
}


/***/ }),

/***/ 16496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ findEngineSocket)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(37067);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(76760);




/** Source: docker/cli, cli-plugins/manager, "defaultSystemPluginDirs". */
const systemPluginFolders = ['local/lib', 'local/libexec', 'lib', 'libexec'].map((folder) => `/usr/${folder}/docker/cli-plugins`);
const timeoutMs = 5000;
/**
 * Finds the socket and the plugin that the client on PATH would use. To start the client for a question takes many times as long as the
 * answer. Undefined if only the client knows the way: another context, an engine elsewhere, a program that only has its name, no plugin.
 * Source: docker/cli, cli/command, "resolveContextName".
 */
function findEngineSocket(env) {
    const { DOCKER_HOST: host = '', DOCKER_CONTEXT: context = '', DOCKER_TLS_VERIFY: tls = '' } = env;
    if (tls !== '' || !/^(?:unix:\/\/\/.+)?$/.test(host) || !isPlainClient(env))
        return undefined;
    const folder = (env.DOCKER_CONFIG ?? '') || (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(env.HOME ?? (0,node_os__WEBPACK_IMPORTED_MODULE_2__.homedir)(), '.docker');
    const config = readConfig((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, 'config.json'));
    if (config === undefined || config.HttpHeaders !== undefined)
        return undefined;
    if (host === '' && !['', 'default'].includes(context || (config.currentContext ?? '')))
        return undefined;
    const plugins = [...(config.cliPluginsExtraDirs ?? []), (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, 'cli-plugins'), ...systemPluginFolders];
    const buildx = plugins.map((each) => (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(each, 'docker-buildx')).find(isExecutable);
    if (buildx === undefined)
        return undefined;
    const socketPath = host === '' ? '/var/run/docker.sock' : host.slice('unix://'.length);
    return { buildx, get: async (path, signal) => await getJson(socketPath, path, signal) };
}
/** Whether `docker` is Docker's own client, and not a script or a program of another name that may do anything. */
function isPlainClient(env) {
    const program = (env.PATH ?? '')
        .split(node_path__WEBPACK_IMPORTED_MODULE_3__.delimiter)
        .map((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, 'docker'))
        .find(isExecutable);
    if (program === undefined)
        return false;
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(program);
    return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(file) === 'docker' && !readStart(file).startsWith('#!');
}
function readStart(file) {
    const buffer = Buffer.alloc(2);
    const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file, 'r');
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, buffer);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
    return buffer.toString('latin1');
}
function isExecutable(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isFile();
    }
    catch {
        return false;
    }
}
/** Without a file, all settings have their defaults. Undefined if the file cannot be read. */
function readConfig(path) {
    try {
        return JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8'));
    }
    catch (error) {
        return error.code === 'ENOENT' ? {} : undefined;
    }
}
async function getJson(socketPath, path, signal) {
    return await new Promise((resolve, reject) => {
        const options = { socketPath, path, agent: false, signal: AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]) };
        const asking = (0,node_http__WEBPACK_IMPORTED_MODULE_1__.request)(options, (response) => {
            const chunks = [];
            response.on('data', (chunk) => chunks.push(chunk));
            response.once('error', reject);
            response.once('end', () => {
                const { statusCode = 0 } = response;
                if (statusCode === 404)
                    resolve(undefined);
                else if (statusCode !== 200)
                    reject(new Error(`The engine answered ${statusCode}`));
                else
                    resolve(parse(Buffer.concat(chunks).toString('utf8'), reject));
            });
        });
        asking.once('error', reject);
        asking.end();
    });
}
function parse(text, reject) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        reject(error);
        return undefined;
    }
}


/***/ }),

/***/ 53951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  $: () => (/* binding */ canExportCache),
  GO: () => (/* binding */ findEngine),
  aY: () => (/* binding */ findEngineBySocket),
  x3: () => (/* binding */ hasOwnImageStore),
  SC: () => (/* binding */ withBuilder)
});

// EXTERNAL MODULE: ./.work/compiled/shared/src/process/runner.js + 6 modules
var runner = __nccwpck_require__(99427);
// EXTERNAL MODULE: ./.work/compiled/shared/src/errors.js
var errors = __nccwpck_require__(75689);
;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/engine/buildx-builder.js


const minute = 60_000;
/**
 * Checks a builder that the user named, starts it if it is stopped, and returns its driver. Source: docker buildx inspect, reference.
 */
async function prepareBuilder(run, engine, name) {
    const inspected = await run(engine.docker, ['buildx', 'inspect', name], { timeoutMs: minute });
    if (inspected.code !== 0)
        throw builderError(name, 'does not exist', {
            why: reasonIn(inspected.stderr),
            fix: 'Create it before this step, for example with `docker/setup-buildx-action`, and use its output `name`; `docker buildx ls` lists existing builders',
            commandFix: 'Create it with `docker buildx create`; `docker buildx ls` lists existing builders',
        });
    const { driver, endpoint, isRunning } = parseBuilder(inspected.stdout);
    if (driver === 'docker' && name !== engine.builder)
        throw builderError(name, 'belongs to another Docker context', {
            why: `This one is \`${engine.builder}\``,
            fix: 'Set `DOCKER_CONTEXT` or `DOCKER_HOST`, and remove `builder` and `BUILDX_BUILDER`',
        });
    if (isRunning)
        return driver;
    if (driver === 'remote')
        throw builderError(name, 'does not respond', { why: endpoint, fix: 'Start its buildkitd' });
    const started = await run(engine.docker, ['buildx', 'inspect', '--bootstrap', name], { timeoutMs: 5 * minute });
    if (started.code !== 0)
        throw builderError(name, 'could not be started', {
            why: started.timedOut ? 'It took longer than 5 minutes' : reasonIn(started.stderr),
            fix: `Its driver is \`${driver}\``,
        });
    return driver;
}
function parseBuilder(text) {
    const states = [...text.matchAll(/^Status:\s*(\S+)/gm)].map(([, state]) => state);
    return {
        driver: /^Driver:\s*(\S+)/m.exec(text)?.[1] ?? '',
        endpoint: /^Endpoint:\s*(\S+)/m.exec(text)?.[1] ?? '',
        isRunning: states.length > 0 && states.every((state) => state === 'running'),
    };
}
function builderError(name, problem, details) {
    return new errors/* UserError */.yo(`The builder \`${name}\` (\`builder\` or \`BUILDX_BUILDER\`) ${problem}`, details);
}
function reasonIn(stderr) {
    return (0,runner/* lastLine */.fM)(stderr).replace(/^ERROR: /, '');
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/engine/chosen-builder.js



/**
 * The name of the builder that `docker buildx use` has chosen for the engine of this Docker context, as docker/setup-buildx-action does;
 * undefined if there is none or the choice cannot be read.
 */
async function findChosenBuilder(env, context) {
    const { Key, Name = '', Global = false } = await readChoice(env);
    const host = env.DOCKER_HOST ?? '';
    const key = context !== 'default' ? context : host === '' ? 'unix:///var/run/docker.sock' : host;
    const isForEngine = Global || Key === key;
    return isForEngine && Name !== '' && Name !== context ? Name : undefined;
}
/** Source: Docker, "Build variables", `BUILDX_CONFIG`, and "Docker CLI", `DOCKER_CONFIG`. */
async function readChoice(env) {
    const dockerFolder = env.DOCKER_CONFIG ?? (0,external_node_path_.join)(env.HOME ?? (0,external_node_os_.homedir)(), '.docker');
    const text = await (0,promises_.readFile)((0,external_node_path_.join)(env.BUILDX_CONFIG ?? (0,external_node_path_.join)(dockerFolder, 'buildx'), 'current'), 'utf8').catch(() => '{}');
    try {
        return JSON.parse(text);
    }
    catch {
        return {};
    }
}

// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/engine/docker-client.js
var docker_client = __nccwpck_require__(58996);
// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/engine/engine-socket.js
var engine_socket = __nccwpck_require__(16496);
;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/engine/engine.js





/** Whether the builder can write caches, and images with attestations. Source: Docker, "containerd image store". */
function canExportCache({ driver, hasContainerdStore }) {
    return hasOwnImageStore({ driver }) || hasContainerdStore;
}
/** Whether the builder has a separate image store, so that it sees no image of the engine. */
function hasOwnImageStore({ driver }) {
    return driver !== 'docker';
}
/**
 * Finds the engine by its socket, which takes a tenth of the time of a client. Whether the plugin works is only seen when it builds.
 * Undefined if a client is needed, which also says why there is no answer.
 */
async function findEngineBySocket({ env, signal, }) {
    const socket = (0,engine_socket/* findEngineSocket */.d)(env);
    if (socket === undefined)
        return undefined;
    const info = await socket.get('/info', signal).catch(() => undefined);
    signal.throwIfAborted();
    if (info === undefined)
        return undefined;
    const engine = describeEngine(info, { docker: 'docker', buildx: [socket.buildx], builder: 'default' });
    return engine === undefined ? undefined : { state: 'found', engine };
}
/**
 * Finds a client that can build, with one call of each. Changes nothing, so it may run before it is known whether anything is built.
 * `DOCKER_HOST` and the Docker context are respected.
 */
async function findEngine({ run, env }) {
    const options = { timeoutMs: 20_000, env: (0,docker_client/* lowMemoryEnv */.NO)(env) };
    const searches = [];
    const client = await (0,docker_client/* firstClient */.Ao)(async (docker) => await run(docker, ['info', '--format', '{{json .}}'], options), (docker, answer) => {
        const info = parseInfo(answer);
        const plugin = info.ClientInfo?.Plugins?.find(({ Name, Err = '' }) => Name === 'buildx' && Err === '');
        const buildx = plugin?.Path === undefined ? [docker, 'buildx'] : [plugin.Path];
        const engine = describeEngine(info, { docker, buildx, builder: info.ClientInfo?.Context ?? 'default' });
        // Without an engine, Docker 26 has the reason in its answer and Docker 28 on standard error.
        const reason = `no Docker Engine responds: ${info.ServerErrors?.[0] ?? failureOf(answer)}`;
        const search = engine === undefined ? { state: 'unavailable', reason } : { state: 'found', engine };
        // Other programs have no `ClientInfo`.
        if (engine !== undefined || info.ClientInfo !== undefined)
            searches.push(search);
        // Every client would fail like this one, such as with a context that does not exist.
        return plugin === undefined && !hasNotStarted(answer) ? undefined : search;
    });
    if (client.state === 'found')
        return client.value.state === 'found' ? { ...client.value, notice: client.notice } : client.value;
    // If no client finds an engine, a missing plugin is not the reason: both would have to be there.
    return searches.every(({ state }) => state === 'unavailable') ? (searches[0] ?? client) : client;
}
/** Undefined if the engine did not answer. */
function describeEngine({ ServerVersion: version = '', DriverStatus, DockerRootDir: folder }, client) {
    if (version === '')
        return undefined;
    const hasContainerdStore = JSON.stringify(DriverStatus ?? []).includes('io.containerd.snapshotter.v1');
    return { ...client, version, ownBuilder: client.builder, driver: 'docker', hasContainerdStore, folder };
}
/**
 * The engine with a named builder, which is started if it is stopped. Without a name, the engine keeps its own builder, which needs no
 * export of the images; a line says so if the user chose another one for the client.
 */
async function withBuilder({ run, env, log }, engine, name) {
    if (name !== undefined)
        return { ...engine, builder: name, driver: await prepareBuilder(run, engine, name) };
    const chosen = await findChosenBuilder(env, engine.ownBuilder);
    if (chosen !== undefined)
        log.info(`The engine builds with its own builder, not with \`${chosen}\` of \`docker buildx use\`. Set \`BUILDX_BUILDER=${chosen}\` to use that one`);
    return engine;
}
/** Source: docker/cli, cli/command, "Failed to initialize". */
function hasNotStarted({ stderr }) {
    return /^Failed to initialize: /m.test(stderr);
}
function parseInfo({ stdout }) {
    try {
        return JSON.parse(stdout) ?? {};
    }
    catch {
        return {};
    }
}
function failureOf({ timedOut, stderr }) {
    // The path of a context that does not exist helps nobody.
    return timedOut ? 'it took longer than 20 s' : (0,runner/* lastLine */.fM)(stderr).replace(/^Failed to initialize: |: open .*$/g, '');
}


/***/ }),

/***/ 75038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Zh: () => (/* binding */ findImageSizes),
/* harmony export */   hG: () => (/* binding */ familiarName),
/* harmony export */   oV: () => (/* binding */ inspectLocalImages),
/* harmony export */   zC: () => (/* binding */ inspectBySocket)
/* harmony export */ });
/* harmony import */ var _docker_client_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(58996);
/* harmony import */ var _engine_socket_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(16496);


const format = '{"RepoTags": {{json .RepoTags}}, "RepoDigests": {{json .RepoDigests}}, "Id": {{json .Id}}, "Size": {{.Size}}, "Config": {"OnBuild": {{json .Config.OnBuild}}}}';
/** Looks up images in the engine, by its socket or with one call of a client. Without an engine, the result is empty. */
async function inspectLocalImages(context, references) {
    if (references.length === 0)
        return new Map();
    return (await askSocket(context, references)) ?? (await askClient(context, references));
}
/**
 * Asks the engine for images by its socket, in the order of the references. Undefined if a client is needed, as to say why one of them is
 * missing.
 */
async function inspectBySocket({ env, signal }, references) {
    const socket = env === undefined ? undefined : (0,_engine_socket_js__WEBPACK_IMPORTED_MODULE_1__/* .findEngineSocket */ .d)(env);
    if (socket === undefined)
        return undefined;
    const get = async (reference) => (await socket.get(`/images/${reference}/json`, signal));
    const images = await Promise.all(references.map(get)).catch(() => []);
    signal.throwIfAborted();
    const found = images.flatMap((image) => image ?? []);
    return found.length === references.length ? found : undefined;
}
/** Undefined if a client is needed. */
async function askSocket({ env, signal }, references) {
    const socket = (0,_engine_socket_js__WEBPACK_IMPORTED_MODULE_1__/* .findEngineSocket */ .d)(env);
    if (socket === undefined)
        return undefined;
    const get = async (reference) => (await socket.get(`/images/${reference}/json`, signal));
    const images = await Promise.all(references.map(get)).catch(() => undefined);
    signal.throwIfAborted();
    return images && new Map(images.flatMap((image) => (image === undefined ? [] : describeImage(image))));
}
function describeImage({ RepoTags, RepoDigests, Id: id, Size: size, Config }) {
    const names = [...(RepoTags ?? []), ...(RepoDigests ?? [])];
    return names.map((name) => [familiarName(name), { id, size, triggers: Config?.OnBuild ?? null }]);
}
async function askClient({ run, env }, references) {
    // The command fails if an image is missing, but still prints the others.
    const args = ['image', 'inspect', '--format', format, ...references];
    const answer = await (0,_docker_client_js__WEBPACK_IMPORTED_MODULE_0__/* .firstClient */ .Ao)(async (docker) => await run(docker, args, { timeoutMs: 20_000, env: (0,_docker_client_js__WEBPACK_IMPORTED_MODULE_0__/* .lowMemoryEnv */ .NO)(env) }), (_, { stdout }) => stdout);
    const lines = answer.state === 'found' ? answer.value.split('\n').filter((line) => line.startsWith('{')) : [];
    return new Map(lines.flatMap((line) => describeImage(JSON.parse(line))));
}
/** Bytes of images by their id. The engine is queried only for those that are not in `known`. */
async function findImageSizes(context, { docker }, known, ids) {
    const sizes = new Map([...known.values()].map(({ id, size }) => [id, size]));
    const unknown = [...new Set(ids)].filter((id) => !sizes.has(id));
    if (unknown.length === 0)
        return sizes;
    const inspected = await inspectBySocket(context, unknown);
    for (const { Id, Size } of inspected ?? [])
        sizes.set(Id, Size);
    if (inspected !== undefined)
        return sizes;
    const { stdout } = await context.run(docker, ['image', 'inspect', '--format', '{{.Id}} {{.Size}}', ...unknown]);
    for (const line of stdout.trim().split('\n')) {
        const [id = '', size = ''] = line.split(' ');
        sizes.set(id, Number(size));
    }
    return sizes;
}
/** The short form of a reference; a tag beside a digest is dropped. Source: distribution/reference, "FamiliarName". */
function familiarName(reference) {
    const short = reference.replace(/^(?:index\.)?docker\.io\/(?:library\/)?/, '').replace(/:[^/:@]*(?=@)/, '');
    return /[:@][^/]*$/.test(short) ? short : `${short}:latest`;
}


/***/ }),

/***/ 49335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DN: () => (/* binding */ platformSlug),
/* harmony export */   FL: () => (/* binding */ parsePlatform),
/* harmony export */   _g: () => (/* binding */ readRunners),
/* harmony export */   ol: () => (/* binding */ hostPlatform),
/* harmony export */   tj: () => (/* binding */ readPlatforms)
/* harmony export */ });
/** GitHub's runners, by their platform. Source: GitHub Docs, "GitHub-hosted runners reference". */
const hostedRunners = [
    ['linux/amd64', 'ubuntu-latest'],
    ['linux/arm64', 'ubuntu-24.04-arm'],
];
/** The platform of this machine. */
function hostPlatform() {
    const names = { x64: 'amd64', arm: 'arm/v7', ia32: '386' };
    return `linux/${names[process.arch] ?? process.arch}`;
}
/** Reads `platforms` without duplicates. */
function readPlatforms(input) {
    const platforms = new Set();
    for (const word of input.words('platforms')) {
        const platform = parsePlatform(word);
        if (platform === undefined)
            input.reject('platforms', `contains the invalid platform \`${word}\``, 'Use a list such as `linux/amd64, linux/arm64`');
        else
            platforms.add(platform);
    }
    return [...platforms];
}
/** Reads `runners` and returns the runner of each platform. A platform without a runner is rejected. */
function readRunners(input, platforms) {
    const runners = new Map(hostedRunners);
    for (const [name, labels] of input.entries('runners')) {
        const platform = parsePlatform(name.trim());
        const [first = '', ...more] = (labels ?? '').split(',').map((label) => label.trim());
        if (platform === undefined || [first, ...more].some((label) => !/^[\w.][\w.-]*$/.test(label)))
            input.reject('runners', `has the entry \`${[name, labels].filter((part) => part !== undefined).join('=')}\``, 'Write `linux/arm64=<label>`, or several labels with commas');
        else
            runners.set(platform, more.length === 0 ? first : [first, ...more]);
    }
    for (const platform of platforms)
        if (!runners.has(platform))
            input.reject('runners', `has no runner for ${platform}`, `Write a line \`${platform}=<label>\``);
    return runners;
}
/** The platform as part of a file or artifact name: `linux-arm64`. */
function platformSlug(platform) {
    return platform.replaceAll('/', '-');
}
/** Other names of architectures. Source: containerd/platforms, "normalizeArch". */
const architectures = {
    x86_64: 'amd64',
    'x86-64': 'amd64',
    aarch64: 'arm64',
    i386: '386',
    armhf: 'arm',
};
/** An architecture alone is one of Linux. Source: containerd/platforms, "Parse". */
const knownArchitecture = /^(?:amd64|arm64|arm|386|ppc64le|s390x|riscv64|loong64|x86_64|x86-64|aarch64|i386|armhf)$/;
/** Undefined for a text that is none. Source: containerd/platforms, "normalize": 64-bit ARM implies v8, and 32-bit ARM defaults to v7. */
function parsePlatform(written) {
    const text = knownArchitecture.test(written) ? `linux/${written}` : written;
    if (!/^linux\/[a-z0-9_-]+(?:\/v\d+)?$/.test(text))
        return undefined;
    const [, name = '', variant] = text.split('/');
    const architecture = architectures[name] ?? name;
    if (architecture === 'arm64' && variant === 'v8')
        return 'linux/arm64';
    if (architecture === 'arm' && variant === undefined)
        return 'linux/arm/v7';
    return variant === undefined ? `linux/${architecture}` : `linux/${architecture}/${variant}`;
}


/***/ }),

/***/ 57928:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _shared_context_run_action_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(77751);
/* harmony import */ var _build_images_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(57507);


await (0,_shared_context_run_action_js__WEBPACK_IMPORTED_MODULE_0__/* .runAction */ .C)(_build_images_js__WEBPACK_IMPORTED_MODULE_1__/* .buildImages */ .r);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 26852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ findProjectName)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(76760);
/* harmony import */ var _pyproject_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(971);


/**
 * The name of the project as part of an image's name: that of `pyproject.toml`, or else of the repository. Source of the form: PyPA,
 * "Names and normalization".
 */
async function findProjectName({ workspace, env }) {
    const { name } = await (0,_pyproject_js__WEBPACK_IMPORTED_MODULE_1__/* .readPyproject */ .x)(workspace);
    const names = [name, env.GITHUB_REPOSITORY?.split('/')[1], (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(workspace)];
    return names.map((each) => normalize(each ?? '')).find((each) => each !== '') ?? 'app';
}
function normalize(name) {
    return name
        .toLowerCase()
        .replaceAll(/[^a-z0-9]+/g, '-')
        .replaceAll(/^-|-$/g, '');
}


/***/ }),

/***/ 971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ readPyproject)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);
/* harmony import */ var _shared_config_parse_toml_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(93005);
/* harmony import */ var _shared_config_toml_values_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(18014);




/** Reads the table `[project]`. Source: PyPA, "pyproject.toml specification". */
async function readPyproject(workspace) {
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, 'pyproject.toml'), 'utf8').catch(() => '');
    const { project } = await (0,_shared_config_parse_toml_js__WEBPACK_IMPORTED_MODULE_2__/* .parseToml */ .M)(text, 'pyproject.toml').catch(() => {
        // The actions that need the file say what is wrong with it.
        return {};
    });
    const table = (0,_shared_config_toml_values_js__WEBPACK_IMPORTED_MODULE_3__/* .isTomlTable */ .z_)(project) ? project : {};
    return { name: textOf(table.name), version: textOf(table.version), license: findLicense(table.license) };
}
/** A table `{ text = "MIT" }` is the older form; a text of several lines is the license itself. */
function findLicense(license) {
    const text = textOf((0,_shared_config_toml_values_js__WEBPACK_IMPORTED_MODULE_3__/* .isTomlTable */ .z_)(license) ? license.text : license);
    return text === undefined || text.includes('\n') ? undefined : text;
}
function textOf(value) {
    return typeof value === 'string' && value !== '' ? value : undefined;
}


/***/ }),

/***/ 9711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   PI: () => (/* binding */ findBaseOverride),
/* harmony export */   gU: () => (/* binding */ resolveBase),
/* harmony export */   r2: () => (/* binding */ resolveBases)
/* harmony export */ });
/* harmony import */ var _parse_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(43083);

/**
 * Finds the image that replaces an external base. A short name matches every repository that ends with it, in any registry and with
 * any tag: `python` matches python:3.12-slim and docker.io/library/python; `cuda` matches nvidia/cuda of Docker Hub and nvcr.io.
 */
function findBaseOverride(reference, overrides) {
    const { repository } = (0,_parse_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseReference */ .F2)(reference);
    for (const [name, override] of overrides) {
        const ending = name === 'cuda' ? 'nvidia/cuda' : name;
        if (repository === ending || repository.endsWith(`/${ending}`))
            return override;
    }
    return undefined;
}
/** The references of the images that are used for the external bases of these images, without duplicates. */
function resolveBases(images, overrides) {
    return [...new Set(images.flatMap(({ bases }) => bases.map(({ reference }) => resolveBase(reference, overrides))))];
}
/** The image that is used for an external base: its override, or the base itself. */
function resolveBase(reference, overrides) {
    return findBaseOverride(reference, overrides) ?? reference;
}


/***/ }),

/***/ 98509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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

/***/ 94404:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CL: () => (/* binding */ referencesOf),
/* harmony export */   Ub: () => (/* binding */ repositoriesOf),
/* harmony export */   _M: () => (/* binding */ repositoryOf),
/* harmony export */   fM: () => (/* binding */ tagsInRepository)
/* harmony export */ });
/* harmony import */ var _parse_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(43083);

/**
 * The full references of an image, one per repository and tag. Its children are built from the first one. An image that is called like the
 * prefix, as that of the project by default, gets no prefix.
 */
function referencesOf(image, naming) {
    const { registries, prefix, tags, references } = naming;
    const known = references?.get(image);
    if (known !== undefined)
        return known;
    const name = prefix === `${image}-` ? image : `${prefix}${image}`;
    const [first = '', ...rest] = registries.flatMap((registry) => tags.map((tag) => `${registry === '' ? '' : `${registry}/`}${name}:${tag}`));
    return [first, ...rest];
}
/** The repositories of an image in all registries. */
function repositoriesOf(image, naming) {
    return [...new Set(referencesOf(image, naming).map((reference) => (0,_parse_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseReference */ .F2)(reference).repository))];
}
/** The repository of an image in the first registry: `<registry>/<prefix><image>`. */
function repositoryOf(image, naming) {
    return repositoriesOf(image, naming)[0] ?? '';
}
/** The tags of an image in one of its repositories. */
function tagsInRepository(image, repository, naming) {
    return referencesOf(image, naming).flatMap((reference) => {
        const parsed = (0,_parse_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseReference */ .F2)(reference);
        return parsed.repository === repository && parsed.tag !== undefined ? [parsed.tag] : [];
    });
}


/***/ }),

/***/ 77774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Yi: () => (/* binding */ accessTo),
  fW: () => (/* binding */ contextName),
  OC: () => (/* binding */ parseNamedContext),
  $C: () => (/* binding */ showContext)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(73024);
// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/references/source-error.js
var source_error = __nccwpck_require__(27136);
;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/references/oci-layout.js



const tagAnnotation = 'org.opencontainers.image.ref.name';
/**
 * Finds an image in an OCI layout: by digest, or by its tag, or the only one. Throws a `SourceError` if there is none. Source: OCI image
 * specification, "Image Layout"; docker/buildx, build, "resolveDigest".
 */
function readOciLayout({ folder, absolute }, { tag = 'latest', digest }) {
    const index = readJson((0,external_node_path_.join)(absolute, 'index.json'));
    if (index?.manifests === undefined)
        throw new source_error/* SourceError */.c('which is no OCI layout: it has no valid `index.json`', 'Give the folder that `type=oci,tar=false` writes');
    const found = digest ?? findByTag(index.manifests, tag);
    if (found === undefined)
        throw new source_error/* SourceError */.c(`which has no image with the tag \`${tag}\``, `Write \`:<tag>\` or \`@<digest>\`. It has: ${listImages(index.manifests)}`);
    if (readBlob(absolute, found) === undefined)
        throw new source_error/* SourceError */.c(`which has no image ${found}`, `It has: ${listImages(index.manifests)}`);
    return { folder, digest: found, triggers: readTriggers(absolute, found) };
}
function findByTag(manifests, tag) {
    const tagged = manifests.find(({ annotations }) => annotations?.[tagAnnotation] === tag);
    return (tagged ?? (manifests.length === 1 ? manifests[0] : undefined))?.digest;
}
function listImages(manifests) {
    const names = manifests.map(({ digest, annotations }) => annotations?.[tagAnnotation] ?? digest);
    return names.join(', ') || 'none';
}
function readTriggers(folder, digest) {
    const manifest = readBlob(folder, digest);
    const config = manifest?.config === undefined ? undefined : readBlob(folder, manifest.config.digest);
    const others = (manifest?.manifests ?? []).flatMap((each) => readTriggers(folder, each.digest));
    return [...new Set([...(config?.config?.OnBuild ?? []), ...others])];
}
function readBlob(folder, digest) {
    const [, algorithm, hash] = /^(\w+):([0-9a-f]+)$/.exec(digest) ?? [];
    return algorithm === undefined || hash === undefined ? undefined : readJson((0,external_node_path_.join)(folder, 'blobs', algorithm, hash));
}
function readJson(path) {
    try {
        return JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8'));
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/references/parse-reference.js
var parse_reference = __nccwpck_require__(43083);
;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/references/named-context.js




/**
 * Parses the value of a named context; undefined if a problem of its folder is reported already. Throws a `SourceError` for what no
 * builder can use. Source: docker buildx build, `--build-context`; BuildKit, frontend/dockerui, "NamedContext".
 */
function parseNamedContext(value, { workspace, toFolder }) {
    const [, scheme = '', rest = ''] = /^(docker-image:\/\/|oci-layout:\/\/|target:)(.*)$/.exec(value) ?? [];
    if (scheme === 'target:')
        return { target: rest };
    if (scheme === 'docker-image://') {
        if (!(0,parse_reference/* isReference */.A_)(rest))
            throw new source_error/* SourceError */.c('which names no image', 'Write `docker-image://<reference>`');
        return { image: rest };
    }
    if (scheme === 'oci-layout://') {
        const [, path = '', tag, digest] = /^([^:@]*)(?::([^@]*))?(?:@(.*))?$/.exec(rest) ?? [];
        const folder = toFolder(path);
        return folder === undefined
            ? undefined
            : { layout: readOciLayout({ folder, absolute: (0,external_node_path_.join)(workspace, folder) }, { tag, digest }) };
    }
    if (/^(?:https?|git):\/\/|^git@[\w.-]+:/.test(value))
        return { url: checkAddress(value) };
    // A drive of Windows has one letter.
    if (/^(?:[a-z][a-z0-9+.-]+:|[\w.-]+@[\w.-]+:)/i.test(value))
        throw new source_error/* SourceError */.c('which the builder cannot read', 'Give a folder of the workspace, `https://…`, `git@<host>:<path>` for a repository through SSH, `docker-image://<reference>`, `oci-layout://<folder>` or `target:<image>`');
    const folder = toFolder(value);
    return folder === undefined ? undefined : { folder };
}
/** Rejects what would show a password to everyone who can list the processes or read the provenance of the image. */
function checkAddress(address) {
    if (address.startsWith('git@'))
        return address;
    if (!URL.canParse(address))
        throw new source_error/* SourceError */.c('which is no valid address', 'Correct it');
    const { username, password } = new URL(address);
    if (username !== '' || password !== '')
        throw new source_error/* SourceError */.c('which has a user or a password', 'Give the token of a Git repository as the secret `GIT_AUTH_TOKEN`, that of a file as `HTTP_AUTH_TOKEN_<host>` (BuildKit 0.27), or download it before this step');
    return address;
}
/** The value of a context for an error, without a user and a password. */
function showContext(value) {
    return value.replace(/:\/\/[^/@]*@/, '://…@');
}
/** The form in which the builder looks up a name: without the registry and the tag that are the default. Source: BuildKit, frontend/dockerui. */
function contextName(name) {
    return name.replace(/^(?:index\.)?docker\.io\/(?:library\/)?/, '').replace(/:latest$/, '');
}
/**
 * What the builder asks the client for when it fetches an address. It clones through SSH with the agent `default`. Source: BuildKit,
 * client/llb, "Git"; source/git, "authSecretNames"; source/http, "newHTTPRequest".
 */
function accessTo(address) {
    if (/^(?:ssh:\/\/|[\w.-]+@[\w.-]+:)/.test(address))
        return [{ type: 'ssh', id: 'default', required: true }];
    if (!/^https?:\/\//.test(address) || !URL.canParse(address))
        return [];
    const { host, hostname } = new URL(address);
    const git = ['GIT_AUTH_TOKEN', 'GIT_AUTH_HEADER'].flatMap((name) => [name, `${name}.${host}`]);
    const http = ['HTTP_AUTH_TOKEN', 'HTTP_AUTH_HEADER'].map((name) => `${name}_${hostname}`);
    return [...git, ...http].map((id) => ({ type: 'secret', id, required: false }));
}


/***/ }),

/***/ 43083:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A_: () => (/* binding */ isReference),
/* harmony export */   F2: () => (/* binding */ parseReference),
/* harmony export */   Z6: () => (/* binding */ isRepository),
/* harmony export */   dz: () => (/* binding */ isTag)
/* harmony export */ });
/** Splits an image reference; the result is only meaningful for a valid one. */
function parseReference(text) {
    const [name = '', digest] = text.split('@', 2);
    // A colon in the last path component starts the tag; an earlier one belongs to the registry's port.
    const [, repository = name, tag] = /^(.*?)(?::([\w][\w.-]*))?$/.exec(name) ?? [];
    return { repository, tag: tag === undefined || tag.includes('/') ? undefined : tag, digest };
}
/** Whether the text is a valid reference of an image. */
function isReference(text) {
    const { repository, digest } = parseReference(text);
    return isRepository(repository) && (digest === undefined || /^[a-z0-9]+(?:[.+_-][a-z0-9]+)*:[0-9a-f]{32,}$/i.test(digest));
}
/** Whether the text is a repository name: path components in lower case, after an optional registry. */
function isRepository(text) {
    const [first = '', ...rest] = text.split('/');
    const component = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/;
    const registry = /^[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*(?::[0-9]+)?$/;
    return (component.test(first) || (rest.length > 0 && registry.test(first))) && rest.every((part) => component.test(part));
}
/** Whether the text is a valid tag. */
function isTag(text) {
    return /^\w[\w.-]{0,127}$/.test(text);
}


/***/ }),

/***/ 27136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ SourceError)
/* harmony export */ });
/** Why a source cannot be used. The message goes on after the value: "`value`, which names no image". */
class SourceError extends Error {
    fix;
    constructor(problem, fix) {
        super(problem);
        this.fix = fix;
    }
}


/***/ }),

/***/ 24931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H$: () => (/* binding */ loginKey),
/* harmony export */   NC: () => (/* binding */ dockerFolder),
/* harmony export */   Og: () => (/* binding */ credentialsFor),
/* harmony export */   TO: () => (/* binding */ readDockerConfig),
/* harmony export */   Wp: () => (/* binding */ readEnvLogins)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(76760);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(75689);




const helperFix = "Check `credHelpers` and `credsStore` of Docker's configuration";
const helperTimeoutMs = 30_000;
/** Docker's configuration folder. Source: docker CLI reference, `DOCKER_CONFIG`. */
function dockerFolder(env) {
    const folder = env.DOCKER_CONFIG ?? '';
    return folder === '' ? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(env.HOME ?? (0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)(), '.docker') : folder;
}
/** Reads Docker's configuration. Returns an empty one if the file is missing or unreadable. */
async function readDockerConfig(env) {
    try {
        return JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dockerFolder(env), 'config.json'), 'utf8'));
    }
    catch {
        return {};
    }
}
/**
 * The logins of DOCKER_AUTH_CONFIG, which count before those of the configuration; none if it is not set or cannot be read. Source:
 * docker/cli, cli/config/configfile, "GetCredentialsStore".
 */
function readEnvLogins(env) {
    try {
        return JSON.parse(env.DOCKER_AUTH_CONFIG ?? '{}').auths ?? {};
    }
    catch {
        return {};
    }
}
/** The key under which Docker stores the login of a registry. Docker Hub keeps the address of its first API version. */
function loginKey(host) {
    return host === 'docker.io' || host === 'index.docker.io' ? 'https://index.docker.io/v1/' : host;
}
/** Reads the login that `docker login` saved for a registry, from the environment, its file or a credential helper. */
async function credentialsFor(context, host) {
    const config = await readDockerConfig(context.env);
    const key = loginKey(host);
    const ofEnv = readEnvLogins(context.env)[key];
    if (ofEnv !== undefined)
        return parseLogin(ofEnv);
    const helper = config.credHelpers?.[key] ?? config.credsStore ?? '';
    return helper === '' ? parseLogin(findSavedLogin(config, key)) : await askHelper(context, helper, key);
}
/** Older clients saved the address of the registry. Source: docker/cli, cli/config/credentials, "ConvertToHostname". */
function findSavedLogin({ auths = {} }, key) {
    const hostOf = (address) => URL.canParse(address) && address.includes('://') ? new URL(address).host : address.split('/')[0];
    return auths[key] ?? Object.entries(auths).find(([address]) => hostOf(address) === key)?.[1];
}
function parseLogin(saved = {}) {
    const { auth = '', username = '', password = '', identitytoken = '' } = saved;
    if (identitytoken !== '')
        return { identityToken: identitytoken };
    if (auth === '')
        return username === '' ? undefined : { user: username, password };
    const [, user, decoded] = /^([^:]*):([^]*)$/.exec(Buffer.from(auth, 'base64').toString('utf8')) ?? [];
    return user === undefined || decoded === undefined ? undefined : { user, password: decoded };
}
/** Source: docker/docker-credential-helpers, README, "Development": the key on standard input, JSON on standard output. */
async function askHelper({ run }, helper, key) {
    const program = `docker-credential-${helper}`;
    const answer = run(program, ['get'], { input: key, timeoutMs: helperTimeoutMs });
    const { code, stdout } = await answer.catch((error) => {
        if (!(error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo))
            throw error;
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`The credential helper for ${key} cannot be asked`, {
            why: error.message.split('. ')[0] ?? '',
            fix: helperFix.replace('Check', 'Install it, or change'),
        });
    });
    if (code !== 0)
        return undefined;
    // What it has printed may be a secret, so it is not shown.
    const { Username: user, Secret: password } = parseAnswer(stdout);
    if (typeof user !== 'string' || typeof password !== 'string')
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`\`${program}\` printed no login for ${key}`, { fix: helperFix });
    return user === '<token>' ? { identityToken: password } : { user, password };
}
function parseAnswer(text) {
    try {
        return (JSON.parse(text) ?? {});
    }
    catch {
        return {};
    }
}


/***/ }),

/***/ 63792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ parseLogin),
/* harmony export */   F: () => (/* binding */ withLogins)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(76760);
/* harmony import */ var _credentials_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(24931);




/** What a copied configuration shares with the user's own: also the certificates for DOCKER_TLS_VERIFY. Source: docker CLI reference. */
const sharedEntries = ['contexts', 'buildx', 'cli-plugins', 'certs.d', 'ca.pem', 'cert.pem', 'key.pem'];
/**
 * Returns a context whose programs are logged in to these registries. Docker's configuration is copied to a folder `name` of the private
 * folder and the logins are added there; the user's own configuration stays as it is. Contexts, builders, plugins and
 * certificates are linked. The logins of DOCKER_AUTH_CONFIG, which would count before those of the file, become part of it.
 * Source: docker/cli, cli/config/configfile, where an empty credential helper means the file.
 */
async function withLogins(context, name, logins) {
    if (logins.length === 0)
        return context;
    const privateDir = await context.privateDir();
    const copy = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(privateDir.path, name);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(copy, { mode: 0o700 });
    const config = await (0,_credentials_js__WEBPACK_IMPORTED_MODULE_3__/* .readDockerConfig */ .TO)(context.env);
    const given = logins.map(({ host, user, password }) => [(0,_credentials_js__WEBPACK_IMPORTED_MODULE_3__/* .loginKey */ .H$)(host), encodeLogin(user, password)]);
    const added = { ...(0,_credentials_js__WEBPACK_IMPORTED_MODULE_3__/* .readEnvLogins */ .Wp)(context.env), ...Object.fromEntries(given) };
    const auths = { ...config.auths, ...added };
    const credHelpers = { ...config.credHelpers, ...Object.fromEntries(Object.keys(added).map((key) => [key, ''])) };
    await privateDir.write((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(name, 'config.json'), JSON.stringify({ ...config, auths, credHelpers }));
    for (const entry of sharedEntries) {
        const original = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,_credentials_js__WEBPACK_IMPORTED_MODULE_3__/* .dockerFolder */ .NC)(context.env), entry);
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(original))
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.symlink)(original, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(copy, entry));
    }
    return withDockerConfig(context, copy);
}
function encodeLogin(user, password) {
    return { auth: Buffer.from(`${user}:${password}`).toString('base64') };
}
function withDockerConfig(context, folder) {
    const env = { ...context.env, DOCKER_CONFIG: folder, DOCKER_AUTH_CONFIG: undefined };
    return {
        ...context,
        env,
        run: async (command, args, options = {}) => await context.run(command, args, { ...options, env: options.env ?? env }),
        query: async (command, args, options = {}) => await context.query(command, args, { ...options, env: options.env ?? env }),
    };
}
/**
 * Parses a line of `logins`: host, user and password, separated by spaces; undefined when it has another form. As for `docker login`, the
 * host may be in an address, or before a path. Source: docker/cli, cli/config/credentials, "ConvertToHostname".
 */
function parseLogin(line) {
    const [registry = '', user = '', password = '', ...rest] = line.split(/\s+/);
    const host = registry.replace(/^https?:\/\//i, '').replace(/\/.*$/, '');
    const isValid = password !== '' && rest.length === 0 && /^[A-Za-z0-9.-]+(?::\d+)?$/.test(host);
    return isValid ? { host: host.toLowerCase(), user, password } : undefined;
}


/***/ }),

/***/ 35467:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ parseLoginCommand),
/* harmony export */   runLoginCommands: () => (/* binding */ runLoginCommands)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(75689);
/* harmony import */ var _shared_process_child_env_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(68234);
/* harmony import */ var _shared_process_parse_argv_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9120);
/* harmony import */ var _shared_process_runner_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(99427);
/* harmony import */ var _docker_config_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(63792);





const timeoutMs = 2 * 60_000;
/** Parses a line of `login-commands`: host, user and command, separated by spaces; undefined when it has another form. */
function parseLoginCommand(line) {
    const [, host = '', user = '', text = ''] = /^(\S+)\s+(\S+)\s+(.+)$/.exec(line) ?? [];
    const login = (0,_docker_config_js__WEBPACK_IMPORTED_MODULE_2__/* .parseLogin */ .$)(`${host} ${user} password`);
    const [program, ...args] = (0,_shared_process_parse_argv_js__WEBPACK_IMPORTED_MODULE_3__/* .parseArgv */ .S)(text) ?? [];
    if (login === undefined || user.includes(':') || program === undefined || program.startsWith('-'))
        return undefined;
    return { host: login.host, user, command: [program, ...args] };
}
/** Runs the commands of `login-commands`, and masks the passwords that they print. */
async function runLoginCommands(context, commands) {
    return await Promise.all(commands.map(async ({ host, user, command }) => {
        const password = await runLoginCommand(context, host, command);
        context.mask(password);
        return { host, user, password };
    }));
}
async function runLoginCommand({ run, env, workspace, signal }, host, [program, ...args]) {
    const name = `The command \`${program}\` of \`login-commands\` for ${host}`;
    const result = await run(program, args, { cwd: workspace, env: loginEnv(env), timeoutMs }).catch((error) => {
        if (signal.aborted)
            throw error;
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${name} could not be started`, { why: error instanceof Error ? error.message : '' });
    });
    if (result.timedOut)
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${name} took longer than 2 minutes`);
    if (result.code !== 0)
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${name} failed with exit code ${result.code}`, { why: (0,_shared_process_runner_js__WEBPACK_IMPORTED_MODULE_1__/* .lastLine */ .fM)(result.stderr) });
    const password = result.stdout.trim();
    // What else it may have printed could be a secret too, so it is not shown.
    if (password === '' || /\s/.test(password))
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${name} printed ${password === '' ? 'nothing' : 'more than one word'}`, {
            fix: 'Have it print only the password on standard output',
        });
    return password;
}
/** Without inputs, but with the means to get an identity token of the job. Source: GitHub Docs, "OpenID Connect reference". */
function loginEnv(env) {
    const { ACTIONS_ID_TOKEN_REQUEST_TOKEN: token } = env;
    return { ...(0,_shared_process_child_env_js__WEBPACK_IMPORTED_MODULE_4__/* .envForUserCommand */ .dW)(env), ...(token === undefined ? {} : { ACTIONS_ID_TOKEN_REQUEST_TOKEN: token }) };
}


/***/ }),

/***/ 88140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _f: () => (/* binding */ pullRequestTags),
/* harmony export */   eX: () => (/* binding */ matchesTag),
/* harmony export */   qz: () => (/* binding */ findClosedPullRequest)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);

/** The values, as regular expressions, of placeholders that differ between the runs of a pull request. */
const varying = new Map([
    ['sha', '[0-9a-f]{40}'],
    ['short-sha', '[0-9a-f]{7}'],
    ['run', '[0-9]+'],
    ['date', '[0-9]{8}'],
]);
/** Such a placeholder in a pattern, in characters that a tag may have. */
const markOf = (name) => `__${name}__`;
/** The number of the pull request that the run says was closed. Source: GitHub "Webhook events and payloads", `pull_request`. */
function findClosedPullRequest(env) {
    if (!/^pull_request(?:_target)?$/.test(env.GITHUB_EVENT_NAME ?? ''))
        return undefined;
    try {
        const event = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(env.GITHUB_EVENT_PATH ?? '', 'utf8'));
        const { number, state } = event.pull_request ?? {};
        return event.action === 'closed' && state === 'closed' && Number.isSafeInteger(number) ? number : undefined;
    }
    catch {
        return undefined;
    }
}
/**
 * The tags that runs of a pull request write, as patterns for `matchesTag`. A template counts if nothing else looks like its tags: it has
 * letters beside its placeholders, such as `pr-{pr}` (`7` or `v7` could be a version), and the number has an end. Templates with values
 * that are unknown afterwards are left out.
 */
function pullRequestTags(templates, pullRequest) {
    return templates.flatMap((template) => {
        const text = template.replaceAll('{if:pull-request}', '');
        const literal = text.replaceAll(/\{[^{}]*\}/g, '');
        const hasLetters = /[A-Za-z]/.test(literal.replace(/^v(?![A-Za-z])/i, ''));
        const isOwn = text.includes('{pr}') && hasLetters && !/[0-9}]\{pr\}|\{pr\}[0-9{]/.test(text);
        const tag = text.replaceAll('{pr}', String(pullRequest));
        const pattern = tag.replaceAll(/\{([^{}]*)\}/g, (whole, name) => (varying.has(name) ? markOf(name) : whole));
        return isOwn && !/[{}]/.test(pattern) ? [pattern] : [];
    });
}
/** Whether a tag is what the pattern describes, from its first to its last character. */
function matchesTag(tag, pattern) {
    let source = pattern.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
    for (const [name, values] of varying)
        source = source.replaceAll(markOf(name), values);
    return new RegExp(`^${source}$`).test(tag);
}


/***/ }),

/***/ 57274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Hj: () => (/* binding */ findNewerVersion),
/* harmony export */   fr: () => (/* binding */ isFinalVersion),
/* harmony export */   mx: () => (/* binding */ versionOfTag)
/* harmony export */ });
/* harmony import */ var _renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(99687);

/** Whether a version is no pre-release: `1.2.3`, `1.2.post1` or, with a local label, `1.2.3+cu126`. Source: PEP 440. */
function isFinalVersion(version) {
    return /^(?:\d+!)?\d+(?:\.\d+)*(?:\.post\d+)?(?:\+[a-z\d]+(?:[._-][a-z\d]+)*)?$/i.test(version);
}
/** The version in the name of a Git tag, by the template of the releases or with an optional `v`; undefined if there is none. */
function versionOfTag(tag, template) {
    const [prefix = '', suffix = ''] = template.split('{version}');
    const isOfTemplate = tag.startsWith(prefix) && tag.endsWith(suffix) && tag.length > prefix.length + suffix.length;
    const version = isOfTemplate ? tag.slice(prefix.length, tag.length - suffix.length) : tag;
    return /^v?(\d.*)$/.exec(version)?.[1];
}
/** The newest final version of these that is newer than another; undefined if none is. */
function findNewerVersion(version, others) {
    const newer = others.filter((other) => isFinalVersion(other) && (0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__/* .explain */ .WE)(other) !== null && (0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .UD)(other, version) > 0);
    return newer.sort(_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .UD).at(-1);
}


/***/ }),

/***/ 79761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Fg: () => (/* binding */ builderSecretId),
/* harmony export */   sD: () => (/* binding */ isTrustId),
/* harmony export */   yx: () => (/* binding */ trustSecrets)
/* harmony export */ });
/** The ids by which steps mount the trust store: `trust` to use it, `trust_bake` to leave it in the image. */
const trustIds = ['trust', 'trust_bake'];
function isTrustId(id) {
    return trustIds.some((each) => each === id);
}
/** The secrets that hold the trust store, by id. `trust_bake` only exists for `bake`. */
function trustSecrets(pem, use) {
    return trustIds.filter((id) => id === 'trust' || use === 'bake').map((id) => [id, pem]);
}
/** The id of a secret in the builder. That of the trust store holds its hash, so that a new store makes the steps that mount it run again. */
function builderSecretId(id, trustSha256) {
    return isTrustId(id) ? `${id}-${(trustSha256 ?? '').slice(0, 16)}` : id;
}


/***/ }),

/***/ 93005:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ parseToml)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(75689);

/** Parses the text of a TOML file. A `InvalidInputError` names `path` and the line of a fault. */
async function parseToml(text, path) {
    const { parse, TomlError } = await __nccwpck_require__.e(/* import() */ 292).then(__nccwpck_require__.bind(__nccwpck_require__, 3292));
    try {
        return parse(text);
    }
    catch (error) {
        const { line = 1, column = 1 } = error instanceof TomlError ? error : {};
        // The message repeats the lines around the fault after its first line.
        const [why = ''] = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error).split('\n');
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InvalidInputError */ .oC(`${path} is not valid TOML`, { why: `Line ${line}: ${why}`, at: { file: path, line, column } });
    }
}


/***/ }),

/***/ 18014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   xE: () => (/* binding */ convertTomlValue),
/* harmony export */   z_: () => (/* binding */ isTomlTable)
/* harmony export */ });
/* unused harmony export tableAt */
function isTomlTable(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
}
/** The table at a path of keys, such as `tool`, `hatch`, `version`; undefined if there is none. */
function tableAt(table, [name, ...rest]) {
    if (name === undefined)
        return table;
    const value = table[name];
    return isTomlTable(value) ? tableAt(value, rest) : undefined;
}
/** What a value of TOML means for an input; a string says what was expected in its place. */
function convertTomlValue(definition, value) {
    switch (definition.kind) {
        case 'flag':
            return typeof value === 'boolean' ? asText(value) : 'must be `true` or `false`';
        case 'number':
            return typeof value === 'number' || typeof value === 'bigint' ? asText(value) : 'must be a number';
        case 'date':
            return typeof value === 'string' || value instanceof Date ? asText(value) : 'must be a date or a time';
        case 'choice':
            return convertChoice(definition, value);
        case 'text':
        case 'path':
            return typeof value === 'string' ? asText(value) : 'must be a string';
        case 'words':
        case 'lines':
            return convertList(value);
        case 'map':
            return convertMap(definition.isNested === true ? flatten(value) : value);
        case 'table':
            return convertTable(value);
    }
}
function asText(value) {
    return { kind: 'text', text: scalarText(value) ?? '' };
}
/** `true` without quotes is as good as its text. */
function convertChoice({ allowed = [] }, value) {
    if (allowed.includes(scalarText(value) ?? ''))
        return asText(value);
    return `must be one of ${allowed.map((word) => `"${word}"`).join(', ')}`;
}
/** A string is a list in the text form of the input. */
function convertList(value) {
    if (typeof value === 'string')
        return asText(value);
    const isList = Array.isArray(value) && value.every((item) => typeof item === 'string' && item.trim() !== '');
    return isList ? { kind: 'list', items: value } : 'must be a list of strings, none of them empty';
}
/** Numbers and booleans are as good as their text. Several values of one name, such as labels of a runner, are joined by commas. */
function convertMap(value) {
    const expected = 'must be a table of strings, such as `{ NAME = "value" }`';
    if (!isTomlTable(value))
        return expected;
    const entries = Object.entries(value).map(([name, item]) => [name, mapText(item)]);
    return entries.every((entry) => entry[1] !== undefined) ? { kind: 'map', entries } : expected;
}
/** Joins the names of nested maps by dots. */
function flatten(value) {
    if (!isTomlTable(value))
        return value;
    const entries = Object.entries(value).flatMap(([name, item]) => isTomlTable(item)
        ? Object.entries(item).map(([inner, text]) => [`${name}.${inner}`, text])
        : [[name, item]]);
    return Object.fromEntries(entries);
}
function mapText(value) {
    if (!Array.isArray(value))
        return scalarText(value);
    return value.every((item) => typeof item === 'string') ? value.join(',') : undefined;
}
function convertTable(value) {
    const expected = 'must be a table of tables, such as `{ gpu = { NAME = "value" } }`';
    if (!isTomlTable(value))
        return expected;
    const maps = Object.entries(value).map(([name, map]) => [name, convertMap(map)]);
    const valid = maps.flatMap(([name, map]) => typeof map !== 'string' && map.kind === 'map' ? [[name, map.entries]] : []);
    return valid.length === maps.length ? { kind: 'table', maps: valid } : expected;
}
/** A date prints as in the file, and a time without a fraction of zero. */
function scalarText(value) {
    if (typeof value === 'string')
        return value;
    if (value instanceof Date)
        return value.toISOString().replace(/\.000(?=Z|[+-]|$)/, '');
    return ['number', 'bigint', 'boolean'].includes(typeof value) ? String(value) : undefined;
}


/***/ }),

/***/ 90825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   b4: () => (/* binding */ createPrivateDir),
/* harmony export */   ef: () => (/* binding */ createPrivateSubfolder)
/* harmony export */ });
/* unused harmony exports privateDirState, privateDirPrefix */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(76760);



/** The name of the saved state that holds the path of the private folder; `post.ts` reads it. */
const privateDirState = 'private-folder';
const privateDirPrefix = 'eleanor-private-';
/**
 * Creates the private folder of this run in `RUNNER_TEMP`. Its path is saved as state before the folder exists, so that `post` finds
 * it even if the run ends in between.
 */
async function createPrivateDir(temp, saveState) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(temp, `${privateDirPrefix}${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)().slice(0, 8)}`);
    saveState(privateDirState, path);
    return await createFolder(path);
}
/** Creates a folder in a private folder, such as one for each platform. `post` removes it with its parent. */
async function createPrivateSubfolder(parent, name) {
    return await createFolder((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(parent.path, name));
}
async function createFolder(path) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(path, { mode: 0o700 });
    return {
        path,
        async write(name, content) {
            const file = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, name);
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(file, content, { mode: 0o600, flag: 'wx' });
            return file;
        },
    };
}


/***/ }),

/***/ 77751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  C: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: ./.work/compiled/shared/src/errors.js
var errors = __nccwpck_require__(75689);
// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(70857);
;// CONCATENATED MODULE: ./.work/compiled/node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function utils_toCommandValue(input) {
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
;// CONCATENATED MODULE: ./.work/compiled/node_modules/@actions/core/lib/command.js


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
function command_issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_.EOL);
}
function command_issue(name, message = '') {
    command_issueCommand(name, {}, message);
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
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
// EXTERNAL MODULE: external "crypto"
var external_crypto_ = __nccwpck_require__(76982);
// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(79896);
;// CONCATENATED MODULE: ./.work/compiled/node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function file_command_issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_.EOL}`, {
        encoding: 'utf8'
    });
}
function file_command_prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_.randomUUID()}`;
    const convertedValue = utils_toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
// EXTERNAL MODULE: external "path"
var external_path_ = __nccwpck_require__(16928);
;// CONCATENATED MODULE: ./.work/compiled/node_modules/@actions/core/lib/core.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};






/**
 * The code to exit an action
 */
var ExitCode;
(function (ExitCode) {
    /**
     * A code indicating that the action was successful
     */
    ExitCode[ExitCode["Success"] = 0] = "Success";
    /**
     * A code indicating that the action was a failure
     */
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
//-----------------------------------------------------------------------
// Variables
//-----------------------------------------------------------------------
/**
 * Sets env variable for this action and future actions in the job
 * @param name the name of the variable to set
 * @param val the value of the variable. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function exportVariable(name, val) {
    const convertedVal = toCommandValue(val);
    process.env[name] = convertedVal;
    const filePath = process.env['GITHUB_ENV'] || '';
    if (filePath) {
        return issueFileCommand('ENV', prepareKeyValueMessage(name, val));
    }
    issueCommand('set-env', { name }, convertedVal);
}
/**
 * Registers a secret which will get masked from logs
 *
 * @param secret - Value of the secret to be masked
 * @remarks
 * This function instructs the Actions runner to mask the specified value in any
 * logs produced during the workflow run. Once registered, the secret value will
 * be replaced with asterisks (***) whenever it appears in console output, logs,
 * or error messages.
 *
 * This is useful for protecting sensitive information such as:
 * - API keys
 * - Access tokens
 * - Authentication credentials
 * - URL parameters containing signatures (SAS tokens)
 *
 * Note that masking only affects future logs; any previous appearances of the
 * secret in logs before calling this function will remain unmasked.
 *
 * @example
 * ```typescript
 * // Register an API token as a secret
 * const apiToken = "abc123xyz456";
 * setSecret(apiToken);
 *
 * // Now any logs containing this value will show *** instead
 * console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
 * ```
 */
function setSecret(secret) {
    command_issueCommand('add-mask', {}, secret);
}
/**
 * Prepends inputPath to the PATH (for this action and future actions)
 * @param inputPath
 */
function addPath(inputPath) {
    const filePath = process.env['GITHUB_PATH'] || '';
    if (filePath) {
        issueFileCommand('PATH', inputPath);
    }
    else {
        issueCommand('add-path', {}, inputPath);
    }
    process.env['PATH'] = `${inputPath}${path.delimiter}${process.env['PATH']}`;
}
/**
 * Gets the value of an input.
 * Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
 * Returns an empty string if the value is not defined.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string
 */
function getInput(name, options) {
    const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
    if (options && options.required && !val) {
        throw new Error(`Input required and not supplied: ${name}`);
    }
    if (options && options.trimWhitespace === false) {
        return val;
    }
    return val.trim();
}
/**
 * Gets the values of an multiline input.  Each value is also trimmed.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string[]
 *
 */
function getMultilineInput(name, options) {
    const inputs = getInput(name, options)
        .split('\n')
        .filter(x => x !== '');
    if (options && options.trimWhitespace === false) {
        return inputs;
    }
    return inputs.map(input => input.trim());
}
/**
 * Gets the input value of the boolean type in the YAML 1.2 "core schema" specification.
 * Support boolean input list: `true | True | TRUE | false | False | FALSE` .
 * The return value is also in boolean type.
 * ref: https://yaml.org/spec/1.2/spec.html#id2804923
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   boolean
 */
function getBooleanInput(name, options) {
    const trueValue = ['true', 'True', 'TRUE'];
    const falseValue = ['false', 'False', 'FALSE'];
    const val = getInput(name, options);
    if (trueValue.includes(val))
        return true;
    if (falseValue.includes(val))
        return false;
    throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` +
        `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
/**
 * Sets the value of an output.
 *
 * @param     name     name of the output to set
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return file_command_issueFileCommand('OUTPUT', file_command_prepareKeyValueMessage(name, value));
    }
    process.stdout.write(external_os_.EOL);
    command_issueCommand('set-output', { name }, utils_toCommandValue(value));
}
/**
 * Enables or disables the echoing of commands into stdout for the rest of the step.
 * Echoing is disabled by default if ACTIONS_STEP_DEBUG is not set.
 *
 */
function setCommandEcho(enabled) {
    issue('echo', enabled ? 'on' : 'off');
}
//-----------------------------------------------------------------------
// Results
//-----------------------------------------------------------------------
/**
 * Sets the action status to failed.
 * When the action exits it will be with an exit code of 1
 * @param message add error issue message
 */
function setFailed(message) {
    process.exitCode = ExitCode.Failure;
    error(message);
}
//-----------------------------------------------------------------------
// Logging Commands
//-----------------------------------------------------------------------
/**
 * Gets whether Actions Step Debug is on or not
 */
function isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}
/**
 * Writes debug message to user log
 * @param message debug message
 */
function debug(message) {
    command_issueCommand('debug', {}, message);
}
/**
 * Adds an error issue
 * @param message error issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function error(message, properties = {}) {
    command_issueCommand('error', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a warning issue
 * @param message warning issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function warning(message, properties = {}) {
    command_issueCommand('warning', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a notice issue
 * @param message notice issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function notice(message, properties = {}) {
    command_issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Writes info to log with console.log.
 * @param message info message
 */
function info(message) {
    process.stdout.write(message + os.EOL);
}
/**
 * Begin an output group.
 *
 * Output until the next `groupEnd` will be foldable in this group
 *
 * @param name The name of the output group
 */
function startGroup(name) {
    command_issue('group', name);
}
/**
 * End an output group.
 */
function endGroup() {
    command_issue('endgroup');
}
/**
 * Wrap an asynchronous function call in a group.
 *
 * Returns the same type as the function itself.
 *
 * @param name The name of the group
 * @param fn The function to wrap in the group
 */
function group(name, fn) {
    return __awaiter(this, void 0, void 0, function* () {
        startGroup(name);
        let result;
        try {
            result = yield fn();
        }
        finally {
            endGroup();
        }
        return result;
    });
}
//-----------------------------------------------------------------------
// Wrapper action state
//-----------------------------------------------------------------------
/**
 * Saves state for current action, the state can only be retrieved by this action's post job execution.
 *
 * @param     name     name of the state to store
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function core_saveState(name, value) {
    const filePath = process.env['GITHUB_STATE'] || '';
    if (filePath) {
        return file_command_issueFileCommand('STATE', file_command_prepareKeyValueMessage(name, value));
    }
    command_issueCommand('save-state', { name }, utils_toCommandValue(value));
}
/**
 * Gets the value of an state set by this action's main execution.
 *
 * @param     name     name of the state to get
 * @returns   string
 */
function getState(name) {
    return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
    return __awaiter(this, void 0, void 0, function* () {
        return yield OidcClient.getIDToken(aud);
    });
}
/**
 * Summary exports
 */

/**
 * @deprecated use core.summary
 */

/**
 * Path exports
 */

/**
 * Platform utilities exports
 */

//# sourceMappingURL=core.js.map
;// CONCATENATED MODULE: ./.work/compiled/node_modules/@actions/core/lib/summary.js
var summary_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { access, appendFile, writeFile } = external_fs_.promises;
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
        return summary_awaiter(this, void 0, void 0, function* () {
            if (this._filePath) {
                return this._filePath;
            }
            const pathFromEnv = process.env[SUMMARY_ENV_VAR];
            if (!pathFromEnv) {
                throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
            }
            try {
                yield access(pathFromEnv, external_fs_.constants.R_OK | external_fs_.constants.W_OK);
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
        return summary_awaiter(this, void 0, void 0, function* () {
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
        return summary_awaiter(this, void 0, void 0, function* () {
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
        return this.addRaw(external_os_.EOL);
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
;// CONCATENATED MODULE: ./.work/compiled/shared/src/log/workflow-commands.js
/** Commands to the runner. Source: GitHub, "Workflow commands for GitHub Actions". */

const levels = { error: error, notice: notice, warning: warning };
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
        debug: (message) => emit(() => debug(message)),
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
            emit(() => startGroup(title));
            try {
                return await work();
            }
            finally {
                emit(() => endGroup());
            }
        },
    };
}

// EXTERNAL MODULE: ./.work/compiled/shared/src/log/stdout-writer.js
var stdout_writer = __nccwpck_require__(14988);
// EXTERNAL MODULE: ./.work/compiled/shared/src/process/hidden-env.js
var hidden_env = __nccwpck_require__(38946);
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
var external_node_path_ = __nccwpck_require__(76760);
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

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(73024);
// EXTERNAL MODULE: ./.work/compiled/shared/src/files/paths.js
var paths = __nccwpck_require__(27468);
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
var promises_ = __nccwpck_require__(58500);
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

// EXTERNAL MODULE: ./.work/compiled/shared/src/process/runner.js + 6 modules
var runner = __nccwpck_require__(99427);
// EXTERNAL MODULE: ./.work/compiled/shared/src/process/tool-query.js
var tool_query = __nccwpck_require__(76319);
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

// EXTERNAL MODULE: ./.work/compiled/shared/src/context/private-dir.js
var private_dir = __nccwpck_require__(90825);
;// CONCATENATED MODULE: ./.work/compiled/shared/src/context/create-context.js












/** Creates the context of this action run from the environment that the runner gave it. */
function createActionContext({ env, output, log, summary, signal, watchRun }) {
    const temp = requireFolder(env, 'RUNNER_TEMP');
    const saveState = (name, value) => {
        output.resumeCommands();
        core_saveState(name, value);
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
            setOutput(name, value);
        },
        mask(secret) {
            output.resumeCommands();
            for (const form of maskedForms(secret))
                setSecret(form);
        },
        privateDir: () => (privateDir ??= (0,private_dir/* createPrivateDir */.b4)(temp, saveState)),
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
    const stdout = (0,stdout_writer/* createStdoutWriter */.t)(process.stdout);
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
        await summary.addRaw(text, true).write();
    }
    catch (error) {
        log.warning(`The job summary could not be written: ${(0,errors/* messageOf */.bD)(error)}`);
    }
}


/***/ }),

/***/ 75689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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

/***/ 27468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CN: () => (/* binding */ resolveExistingPrefix),
/* harmony export */   FK: () => (/* binding */ isInside),
/* harmony export */   TS: () => (/* binding */ relativePosixPath),
/* harmony export */   VF: () => (/* binding */ isKind),
/* harmony export */   nH: () => (/* binding */ isWritable)
/* harmony export */ });
/* unused harmony export isReadable */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);


/** The relative path from a folder to a path, both absolute, with forward slashes; `.` for the folder itself. */
function relativePosixPath(folder, path) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/') || '.';
}
/** Whether a path is the folder or below it. Both absolute. */
function isInside(folder, path) {
    const suffix = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path);
    return suffix === '' || (!suffix.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) && suffix !== '..' && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, suffix) === path);
}
/** The path with symbolic links resolved. If it does not exist, its nearest existing parent is resolved and the rest appended. */
function resolveExistingPrefix(path) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path))
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path) === path ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(resolveExistingPrefix((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), path));
}
/** Whether a path exists and is a file or a directory, links followed. */
function isKind(path, kind) {
    const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false });
    return kind === 'file' ? stats?.isFile() === true : stats?.isDirectory() === true;
}
/** Whether this process may read the file or folder. */
function isReadable(path) {
    return isAccessible(path, constants.R_OK);
}
/** Whether this process may write to the file or folder. */
function isWritable(path) {
    return isAccessible(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK);
}
function isAccessible(path, mode) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(path, mode);
        return true;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 14988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ createStdoutWriter)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(77598);

const newline = 10;
/** Creates an output over a stream. Each block has a new random token, which no child process can guess or read in the log of an earlier one. */
function createStdoutWriter(stream, createToken = node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID) {
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


/***/ }),

/***/ 59903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Rk: () => (/* binding */ isConnectionError),
/* harmony export */   Y4: () => (/* binding */ isCertificateError),
/* harmony export */   gl: () => (/* binding */ describeNetworkError),
/* harmony export */   o8: () => (/* binding */ describeTrust),
/* harmony export */   rB: () => (/* binding */ isPermanentError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(75689);

/**
 * Whether this is the error of a connection that could not be made or broke. Source: Fetch standard, "network error". The name is
 * compared, because the class of a runtime's own `fetch` may be that of another realm.
 */
function isConnectionError(error) {
    return error?.name === 'TypeError';
}
/** Whether the certificate of the server is not trusted. Source: Node.js, "X509 certificate error codes". */
function isCertificateError(error) {
    return /CERT|UNABLE_TO_/.test(codeOf(error));
}
/** Whether another attempt cannot help: unknown host names and invalid certificates stay what they are. */
function isPermanentError(error) {
    return codeOf(error) === 'ENOTFOUND' || isCertificateError(error);
}
/** Describes why no answer came: the cause of a failed `fetch`. */
function describeNetworkError(error) {
    const { cause } = error;
    return isConnectionError(error) && cause !== undefined ? (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(cause) : (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error);
}
/** Names the certificates that requests of this process trust. Source: Node.js, `NODE_EXTRA_CA_CERTS`. */
function describeTrust(env) {
    const extra = env.NODE_EXTRA_CA_CERTS ?? '';
    return `Trusted certificates: those of Node.js${extra === '' ? '; NODE_EXTRA_CA_CERTS adds more' : ` and of NODE_EXTRA_CA_CERTS=${extra}`}`;
}
function codeOf(error) {
    const { cause } = error;
    return cause?.code ?? '';
}


/***/ }),

/***/ 36361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

var node_http__WEBPACK_IMPORTED_MODULE_0___namespace_cache;
var node_tls__WEBPACK_IMPORTED_MODULE_2___namespace_cache;
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ useProxy),
/* harmony export */   N_: () => (/* binding */ trustCertificates)
/* harmony export */ });
/* unused harmony export chooseDirectHosts */
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(37067);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(77030);
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(41692);



const proxyVariables = ['HTTP_PROXY', 'HTTPS_PROXY'];
/** Loopback never goes through a proxy, as for Docker. Source: Go, net/http, "ProxyFromEnvironment". */
const loopback = ['localhost', '127.0.0.1', '::1', '[::1]'];
/**
 * Sends every request of this process, such as those to a registry, through the proxy of the environment, which is read as Docker reads
 * it. `hosts` are the hosts that are known before. Sources: Node.js, "Built-in proxy support"; Go, golang.org/x/net/http/httpproxy.
 */
function useProxy({ env, log }, hosts = []) {
    const proxies = proxyVariables.map((name) => [name, readVariable(env, name)]).filter(([, value]) => value !== '');
    if (proxies.length === 0)
        return;
    const { setGlobalProxyFromEnv } = /*#__PURE__*/ (node_http__WEBPACK_IMPORTED_MODULE_0___namespace_cache || (node_http__WEBPACK_IMPORTED_MODULE_0___namespace_cache = __nccwpck_require__.t(node_http__WEBPACK_IMPORTED_MODULE_0__, 2)));
    if (setGlobalProxyFromEnv === undefined) {
        log.warning(`The proxy of HTTPS_PROXY is not used by this step itself: Node.js ${process.versions.node} cannot, 24.14 can`);
        return;
    }
    const urls = proxies.flatMap(([name, value]) => {
        const url = proxyUrl(value);
        if (url === undefined)
            log.warning(`The proxy of ${name} is not used by this step itself: only http and https proxies are`);
        return url === undefined ? [] : [[name, url]];
    });
    setGlobalProxyFromEnv({ ...Object.fromEntries(urls), NO_PROXY: chooseDirectHosts(env, hosts).join(',') });
}
/** The hosts that are asked without the proxy. An address in a network of NO_PROXY is one, which Node.js would not see. */
function chooseDirectHosts(env, hosts) {
    const entries = readVariable(env, 'NO_PROXY')
        .split(',')
        .map((entry) => entry.trim())
        .filter((entry) => entry !== '');
    const networks = new node_net__WEBPACK_IMPORTED_MODULE_1__.BlockList();
    for (const entry of entries) {
        const [, address = '', bits = ''] = /^([\da-f.:]+)\/(\d+)$/i.exec(entry) ?? [];
        const family = (0,node_net__WEBPACK_IMPORTED_MODULE_1__.isIP)(address);
        if (family !== 0 && Number(bits) <= (family === 4 ? 32 : 128))
            networks.addSubnet(address, Number(bits), family === 4 ? 'ipv4' : 'ipv6');
    }
    const inNetwork = hosts.filter((host) => {
        const address = host.replace(/^\[(.*)\]$/, '$1');
        return (0,node_net__WEBPACK_IMPORTED_MODULE_1__.isIP)(address) !== 0 && networks.check(address, (0,node_net__WEBPACK_IMPORTED_MODULE_1__.isIP)(address) === 4 ? 'ipv4' : 'ipv6');
    });
    return [...entries, ...inNetwork, ...loopback];
}
/** The name in capital letters counts first. */
function readVariable(env, name) {
    return [env[name], env[name.toLowerCase()]].map((value) => value?.trim() ?? '').find((value) => value !== '') ?? '';
}
/** An address without a scheme is one of an http proxy. Undefined for a proxy that requests cannot use. */
function proxyUrl(value) {
    const hasScheme = /^[a-z][a-z\d+.-]*:\/\//i.test(value);
    const url = hasScheme ? value : `http://${value}`;
    return /^https?:/i.test(url) && URL.canParse(url) ? url : undefined;
}
/** Has every request of this process trust these certificates, in addition to those that it trusts already. `pem` is text. */
function trustCertificates(pem) {
    const { setDefaultCACertificates } = /*#__PURE__*/ (node_tls__WEBPACK_IMPORTED_MODULE_2___namespace_cache || (node_tls__WEBPACK_IMPORTED_MODULE_2___namespace_cache = __nccwpck_require__.t(node_tls__WEBPACK_IMPORTED_MODULE_2__, 2)));
    setDefaultCACertificates?.([...node_tls__WEBPACK_IMPORTED_MODULE_2__.getCACertificates('default'), pem]);
}


/***/ }),

/***/ 68234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   dW: () => (/* binding */ envForUserCommand),
/* harmony export */   h7: () => (/* binding */ isStepVariable),
/* harmony export */   i$: () => (/* binding */ withoutInputs),
/* harmony export */   q8: () => (/* binding */ envForProject)
/* harmony export */ });
/* unused harmony export envForGit */
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

/***/ 38946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   QT: () => (/* binding */ hideStepVariables),
/* harmony export */   dN: () => (/* binding */ revealStepVariables)
/* harmony export */ });
/* unused harmony export hideStepVariablesEarly */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(76760);
/* harmony import */ var _files_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(27468);
/* harmony import */ var _child_env_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(68234);





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
    const bytes = Buffer.alloc((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(0).size);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(0, bytes, 0, bytes.length, 0);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.ftruncateSync)(0);
    return bytes.toString('utf8');
}


/***/ }),

/***/ 9120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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


/***/ }),

/***/ 99427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  ji: () => (/* binding */ createRunner),
  fM: () => (/* binding */ lastLine),
  uO: () => (/* binding */ runOk)
});

;// CONCATENATED MODULE: external "node:child_process"
const external_node_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
// EXTERNAL MODULE: ./.work/compiled/shared/src/errors.js
var errors = __nccwpck_require__(75689);
// EXTERNAL MODULE: ./.work/compiled/shared/src/process/child-env.js
var child_env = __nccwpck_require__(68234);
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __nccwpck_require__(46466);
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
var external_node_string_decoder_ = __nccwpck_require__(46193);
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
        const child = (0,external_node_child_process_namespaceObject.spawn)(command, args, {
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ createToolQuery)
/* harmony export */ });
/* harmony import */ var _actions_exec__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(27187);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(75689);
/* harmony import */ var _child_env_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(68234);



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


/***/ }),

/***/ 27912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Sc: () => (/* binding */ hasSigningIdentity),
/* harmony export */   lc: () => (/* binding */ requestIdentityToken)
/* harmony export */ });
/* unused harmony export hasJobIdentity */
/* harmony import */ var _network_network_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(59903);

const audience = 'sigstore';
const timeoutMs = 20_000;
/** Whether the job has an OIDC identity. Source: GitHub "OpenID Connect reference", methods for requesting the token. */
function hasJobIdentity({ ACTIONS_ID_TOKEN_REQUEST_URL: url = '', ACTIONS_ID_TOKEN_REQUEST_TOKEN: token = '', }) {
    return url !== '' && token !== '';
}
/** Whether there is an identity to sign with. Sources: those of `requestIdentityToken`. */
function hasSigningIdentity(env) {
    return (env.SIGSTORE_ID_TOKEN ?? '') !== '' || hasJobIdentity(env);
}
/**
 * Returns a new identity token for Sigstore: that of the environment, or one of the job. It is masked. Sources: cosign, `SIGSTORE_ID_TOKEN`;
 * GitHub "OpenID Connect reference", methods for requesting the token.
 */
async function requestIdentityToken({ env, mask }) {
    const token = env.SIGSTORE_ID_TOKEN ?? '';
    if (token !== '') {
        mask(token);
        return token;
    }
    const url = new URL(env.ACTIONS_ID_TOKEN_REQUEST_URL ?? '');
    url.searchParams.set('audience', audience);
    const authorization = `Bearer ${env.ACTIONS_ID_TOKEN_REQUEST_TOKEN ?? ''}`;
    const response = await fetch(url, { headers: { authorization }, signal: AbortSignal.timeout(timeoutMs) }).catch((error) => {
        throw new Error(`the identity service of the job did not answer (${(0,_network_network_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .describeNetworkError */ .gl)(error)})`);
    });
    if (!response.ok)
        throw new Error(`the identity service of the job answered ${response.status}`);
    const { value = '' } = (await response.json());
    if (value === '')
        throw new Error('the identity service of the job gave no token');
    mask(value);
    return value;
}


/***/ }),

/***/ 82340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  c: () => (/* binding */ keyErrorsFor),
  l: () => (/* binding */ normalizeKey)
});

// EXTERNAL MODULE: ./.work/compiled/shared/src/errors.js
var errors = __nccwpck_require__(75689);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(77598);
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

/***/ 27187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  m: () => (/* binding */ exec),
  H: () => (/* binding */ getExecOutput)
});

// EXTERNAL MODULE: external "string_decoder"
var external_string_decoder_ = __nccwpck_require__(13193);
// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(70857);
// EXTERNAL MODULE: external "events"
var external_events_ = __nccwpck_require__(24434);
;// CONCATENATED MODULE: external "child_process"
const external_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");
// EXTERNAL MODULE: external "path"
var external_path_ = __nccwpck_require__(16928);
// EXTERNAL MODULE: ./node_modules/@actions/io/lib/io.js
var io = __nccwpck_require__(88701);
// EXTERNAL MODULE: ./node_modules/@actions/io/lib/io-util.js
var io_util = __nccwpck_require__(90);
;// CONCATENATED MODULE: external "timers"
const external_timers_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");
;// CONCATENATED MODULE: ./node_modules/@actions/exec/lib/toolrunner.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};







/* eslint-disable @typescript-eslint/unbound-method */
const IS_WINDOWS = process.platform === 'win32';
/*
 * Class for running command line tools. Handles quoting and arg parsing in a platform agnostic way.
 */
class ToolRunner extends external_events_.EventEmitter {
    constructor(toolPath, args, options) {
        super();
        if (!toolPath) {
            throw new Error("Parameter 'toolPath' cannot be null or empty.");
        }
        this.toolPath = toolPath;
        this.args = args || [];
        this.options = options || {};
    }
    _debug(message) {
        if (this.options.listeners && this.options.listeners.debug) {
            this.options.listeners.debug(message);
        }
    }
    _getCommandString(options, noPrefix) {
        const toolPath = this._getSpawnFileName();
        const args = this._getSpawnArgs(options);
        let cmd = noPrefix ? '' : '[command]'; // omit prefix when piped to a second tool
        if (IS_WINDOWS) {
            // Windows + cmd file
            if (this._isCmdFile()) {
                cmd += toolPath;
                for (const a of args) {
                    cmd += ` ${a}`;
                }
            }
            // Windows + verbatim
            else if (options.windowsVerbatimArguments) {
                cmd += `"${toolPath}"`;
                for (const a of args) {
                    cmd += ` ${a}`;
                }
            }
            // Windows (regular)
            else {
                cmd += this._windowsQuoteCmdArg(toolPath);
                for (const a of args) {
                    cmd += ` ${this._windowsQuoteCmdArg(a)}`;
                }
            }
        }
        else {
            // OSX/Linux - this can likely be improved with some form of quoting.
            // creating processes on Unix is fundamentally different than Windows.
            // on Unix, execvp() takes an arg array.
            cmd += toolPath;
            for (const a of args) {
                cmd += ` ${a}`;
            }
        }
        return cmd;
    }
    _processLineBuffer(data, strBuffer, onLine) {
        try {
            let s = strBuffer + data.toString();
            let n = s.indexOf(external_os_.EOL);
            while (n > -1) {
                const line = s.substring(0, n);
                onLine(line);
                // the rest of the string ...
                s = s.substring(n + external_os_.EOL.length);
                n = s.indexOf(external_os_.EOL);
            }
            return s;
        }
        catch (err) {
            // streaming lines to console is best effort.  Don't fail a build.
            this._debug(`error processing line. Failed with error ${err}`);
            return '';
        }
    }
    _getSpawnFileName() {
        if (IS_WINDOWS) {
            if (this._isCmdFile()) {
                return process.env['COMSPEC'] || 'cmd.exe';
            }
        }
        return this.toolPath;
    }
    _getSpawnArgs(options) {
        if (IS_WINDOWS) {
            if (this._isCmdFile()) {
                let argline = `/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;
                for (const a of this.args) {
                    argline += ' ';
                    argline += options.windowsVerbatimArguments
                        ? a
                        : this._windowsQuoteCmdArg(a);
                }
                argline += '"';
                return [argline];
            }
        }
        return this.args;
    }
    _endsWith(str, end) {
        return str.endsWith(end);
    }
    _isCmdFile() {
        const upperToolPath = this.toolPath.toUpperCase();
        return (this._endsWith(upperToolPath, '.CMD') ||
            this._endsWith(upperToolPath, '.BAT'));
    }
    _windowsQuoteCmdArg(arg) {
        // for .exe, apply the normal quoting rules that libuv applies
        if (!this._isCmdFile()) {
            return this._uvQuoteCmdArg(arg);
        }
        // otherwise apply quoting rules specific to the cmd.exe command line parser.
        // the libuv rules are generic and are not designed specifically for cmd.exe
        // command line parser.
        //
        // for a detailed description of the cmd.exe command line parser, refer to
        // http://stackoverflow.com/questions/4094699/how-does-the-windows-command-interpreter-cmd-exe-parse-scripts/7970912#7970912
        // need quotes for empty arg
        if (!arg) {
            return '""';
        }
        // determine whether the arg needs to be quoted
        const cmdSpecialChars = [
            ' ',
            '\t',
            '&',
            '(',
            ')',
            '[',
            ']',
            '{',
            '}',
            '^',
            '=',
            ';',
            '!',
            "'",
            '+',
            ',',
            '`',
            '~',
            '|',
            '<',
            '>',
            '"'
        ];
        let needsQuotes = false;
        for (const char of arg) {
            if (cmdSpecialChars.some(x => x === char)) {
                needsQuotes = true;
                break;
            }
        }
        // short-circuit if quotes not needed
        if (!needsQuotes) {
            return arg;
        }
        // the following quoting rules are very similar to the rules that by libuv applies.
        //
        // 1) wrap the string in quotes
        //
        // 2) double-up quotes - i.e. " => ""
        //
        //    this is different from the libuv quoting rules. libuv replaces " with \", which unfortunately
        //    doesn't work well with a cmd.exe command line.
        //
        //    note, replacing " with "" also works well if the arg is passed to a downstream .NET console app.
        //    for example, the command line:
        //          foo.exe "myarg:""my val"""
        //    is parsed by a .NET console app into an arg array:
        //          [ "myarg:\"my val\"" ]
        //    which is the same end result when applying libuv quoting rules. although the actual
        //    command line from libuv quoting rules would look like:
        //          foo.exe "myarg:\"my val\""
        //
        // 3) double-up slashes that precede a quote,
        //    e.g.  hello \world    => "hello \world"
        //          hello\"world    => "hello\\""world"
        //          hello\\"world   => "hello\\\\""world"
        //          hello world\    => "hello world\\"
        //
        //    technically this is not required for a cmd.exe command line, or the batch argument parser.
        //    the reasons for including this as a .cmd quoting rule are:
        //
        //    a) this is optimized for the scenario where the argument is passed from the .cmd file to an
        //       external program. many programs (e.g. .NET console apps) rely on the slash-doubling rule.
        //
        //    b) it's what we've been doing previously (by deferring to node default behavior) and we
        //       haven't heard any complaints about that aspect.
        //
        // note, a weakness of the quoting rules chosen here, is that % is not escaped. in fact, % cannot be
        // escaped when used on the command line directly - even though within a .cmd file % can be escaped
        // by using %%.
        //
        // the saving grace is, on the command line, %var% is left as-is if var is not defined. this contrasts
        // the line parsing rules within a .cmd file, where if var is not defined it is replaced with nothing.
        //
        // one option that was explored was replacing % with ^% - i.e. %var% => ^%var^%. this hack would
        // often work, since it is unlikely that var^ would exist, and the ^ character is removed when the
        // variable is used. the problem, however, is that ^ is not removed when %* is used to pass the args
        // to an external program.
        //
        // an unexplored potential solution for the % escaping problem, is to create a wrapper .cmd file.
        // % can be escaped within a .cmd file.
        let reverse = '"';
        let quoteHit = true;
        for (let i = arg.length; i > 0; i--) {
            // walk the string in reverse
            reverse += arg[i - 1];
            if (quoteHit && arg[i - 1] === '\\') {
                reverse += '\\'; // double the slash
            }
            else if (arg[i - 1] === '"') {
                quoteHit = true;
                reverse += '"'; // double the quote
            }
            else {
                quoteHit = false;
            }
        }
        reverse += '"';
        return reverse.split('').reverse().join('');
    }
    _uvQuoteCmdArg(arg) {
        // Tool runner wraps child_process.spawn() and needs to apply the same quoting as
        // Node in certain cases where the undocumented spawn option windowsVerbatimArguments
        // is used.
        //
        // Since this function is a port of quote_cmd_arg from Node 4.x (technically, lib UV,
        // see https://github.com/nodejs/node/blob/v4.x/deps/uv/src/win/process.c for details),
        // pasting copyright notice from Node within this function:
        //
        //      Copyright Joyent, Inc. and other Node contributors. All rights reserved.
        //
        //      Permission is hereby granted, free of charge, to any person obtaining a copy
        //      of this software and associated documentation files (the "Software"), to
        //      deal in the Software without restriction, including without limitation the
        //      rights to use, copy, modify, merge, publish, distribute, sublicense, and/or
        //      sell copies of the Software, and to permit persons to whom the Software is
        //      furnished to do so, subject to the following conditions:
        //
        //      The above copyright notice and this permission notice shall be included in
        //      all copies or substantial portions of the Software.
        //
        //      THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
        //      IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
        //      FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
        //      AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
        //      LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING
        //      FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS
        //      IN THE SOFTWARE.
        if (!arg) {
            // Need double quotation for empty argument
            return '""';
        }
        if (!arg.includes(' ') && !arg.includes('\t') && !arg.includes('"')) {
            // No quotation needed
            return arg;
        }
        if (!arg.includes('"') && !arg.includes('\\')) {
            // No embedded double quotes or backslashes, so I can just wrap
            // quote marks around the whole thing.
            return `"${arg}"`;
        }
        // Expected input/output:
        //   input : hello"world
        //   output: "hello\"world"
        //   input : hello""world
        //   output: "hello\"\"world"
        //   input : hello\world
        //   output: hello\world
        //   input : hello\\world
        //   output: hello\\world
        //   input : hello\"world
        //   output: "hello\\\"world"
        //   input : hello\\"world
        //   output: "hello\\\\\"world"
        //   input : hello world\
        //   output: "hello world\\" - note the comment in libuv actually reads "hello world\"
        //                             but it appears the comment is wrong, it should be "hello world\\"
        let reverse = '"';
        let quoteHit = true;
        for (let i = arg.length; i > 0; i--) {
            // walk the string in reverse
            reverse += arg[i - 1];
            if (quoteHit && arg[i - 1] === '\\') {
                reverse += '\\';
            }
            else if (arg[i - 1] === '"') {
                quoteHit = true;
                reverse += '\\';
            }
            else {
                quoteHit = false;
            }
        }
        reverse += '"';
        return reverse.split('').reverse().join('');
    }
    _cloneExecOptions(options) {
        options = options || {};
        const result = {
            cwd: options.cwd || process.cwd(),
            env: options.env || process.env,
            silent: options.silent || false,
            windowsVerbatimArguments: options.windowsVerbatimArguments || false,
            failOnStdErr: options.failOnStdErr || false,
            ignoreReturnCode: options.ignoreReturnCode || false,
            delay: options.delay || 10000
        };
        result.outStream = options.outStream || process.stdout;
        result.errStream = options.errStream || process.stderr;
        return result;
    }
    _getSpawnOptions(options, toolPath) {
        options = options || {};
        const result = {};
        result.cwd = options.cwd;
        result.env = options.env;
        result['windowsVerbatimArguments'] =
            options.windowsVerbatimArguments || this._isCmdFile();
        if (options.windowsVerbatimArguments) {
            result.argv0 = `"${toolPath}"`;
        }
        return result;
    }
    /**
     * Exec a tool.
     * Output will be streamed to the live console.
     * Returns promise with return code
     *
     * @param     tool     path to tool to exec
     * @param     options  optional exec options.  See ExecOptions
     * @returns   number
     */
    exec() {
        return __awaiter(this, void 0, void 0, function* () {
            // root the tool path if it is unrooted and contains relative pathing
            if (!io_util/* isRooted */.Qh(this.toolPath) &&
                (this.toolPath.includes('/') ||
                    (IS_WINDOWS && this.toolPath.includes('\\')))) {
                // prefer options.cwd if it is specified, however options.cwd may also need to be rooted
                this.toolPath = external_path_.resolve(process.cwd(), this.options.cwd || process.cwd(), this.toolPath);
            }
            // if the tool is only a file name, then resolve it from the PATH
            // otherwise verify it exists (add extension on Windows if necessary)
            this.toolPath = yield io/* which */.K7(this.toolPath, true);
            return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
                this._debug(`exec tool: ${this.toolPath}`);
                this._debug('arguments:');
                for (const arg of this.args) {
                    this._debug(`   ${arg}`);
                }
                const optionsNonNull = this._cloneExecOptions(this.options);
                if (!optionsNonNull.silent && optionsNonNull.outStream) {
                    optionsNonNull.outStream.write(this._getCommandString(optionsNonNull) + external_os_.EOL);
                }
                const state = new ExecState(optionsNonNull, this.toolPath);
                state.on('debug', (message) => {
                    this._debug(message);
                });
                if (this.options.cwd && !(yield io_util/* exists */.t2(this.options.cwd))) {
                    return reject(new Error(`The cwd: ${this.options.cwd} does not exist!`));
                }
                const fileName = this._getSpawnFileName();
                const cp = external_child_process_namespaceObject.spawn(fileName, this._getSpawnArgs(optionsNonNull), this._getSpawnOptions(this.options, fileName));
                let stdbuffer = '';
                if (cp.stdout) {
                    cp.stdout.on('data', (data) => {
                        if (this.options.listeners && this.options.listeners.stdout) {
                            this.options.listeners.stdout(data);
                        }
                        if (!optionsNonNull.silent && optionsNonNull.outStream) {
                            optionsNonNull.outStream.write(data);
                        }
                        stdbuffer = this._processLineBuffer(data, stdbuffer, (line) => {
                            if (this.options.listeners && this.options.listeners.stdline) {
                                this.options.listeners.stdline(line);
                            }
                        });
                    });
                }
                let errbuffer = '';
                if (cp.stderr) {
                    cp.stderr.on('data', (data) => {
                        state.processStderr = true;
                        if (this.options.listeners && this.options.listeners.stderr) {
                            this.options.listeners.stderr(data);
                        }
                        if (!optionsNonNull.silent &&
                            optionsNonNull.errStream &&
                            optionsNonNull.outStream) {
                            const s = optionsNonNull.failOnStdErr
                                ? optionsNonNull.errStream
                                : optionsNonNull.outStream;
                            s.write(data);
                        }
                        errbuffer = this._processLineBuffer(data, errbuffer, (line) => {
                            if (this.options.listeners && this.options.listeners.errline) {
                                this.options.listeners.errline(line);
                            }
                        });
                    });
                }
                cp.on('error', (err) => {
                    state.processError = err.message;
                    state.processExited = true;
                    state.processClosed = true;
                    state.CheckComplete();
                });
                cp.on('exit', (code) => {
                    state.processExitCode = code;
                    state.processExited = true;
                    this._debug(`Exit code ${code} received from tool '${this.toolPath}'`);
                    state.CheckComplete();
                });
                cp.on('close', (code) => {
                    state.processExitCode = code;
                    state.processExited = true;
                    state.processClosed = true;
                    this._debug(`STDIO streams have closed for tool '${this.toolPath}'`);
                    state.CheckComplete();
                });
                state.on('done', (error, exitCode) => {
                    if (stdbuffer.length > 0) {
                        this.emit('stdline', stdbuffer);
                    }
                    if (errbuffer.length > 0) {
                        this.emit('errline', errbuffer);
                    }
                    cp.removeAllListeners();
                    if (error) {
                        reject(error);
                    }
                    else {
                        resolve(exitCode);
                    }
                });
                if (this.options.input) {
                    if (!cp.stdin) {
                        throw new Error('child process missing stdin');
                    }
                    cp.stdin.end(this.options.input);
                }
            }));
        });
    }
}
/**
 * Convert an arg string to an array of args. Handles escaping
 *
 * @param    argString   string of arguments
 * @returns  string[]    array of arguments
 */
function argStringToArray(argString) {
    const args = [];
    let inQuotes = false;
    let escaped = false;
    let arg = '';
    function append(c) {
        // we only escape double quotes.
        if (escaped && c !== '"') {
            arg += '\\';
        }
        arg += c;
        escaped = false;
    }
    for (let i = 0; i < argString.length; i++) {
        const c = argString.charAt(i);
        if (c === '"') {
            if (!escaped) {
                inQuotes = !inQuotes;
            }
            else {
                append(c);
            }
            continue;
        }
        if (c === '\\' && escaped) {
            append(c);
            continue;
        }
        if (c === '\\' && inQuotes) {
            escaped = true;
            continue;
        }
        if (c === ' ' && !inQuotes) {
            if (arg.length > 0) {
                args.push(arg);
                arg = '';
            }
            continue;
        }
        append(c);
    }
    if (arg.length > 0) {
        args.push(arg.trim());
    }
    return args;
}
class ExecState extends external_events_.EventEmitter {
    constructor(options, toolPath) {
        super();
        this.processClosed = false; // tracks whether the process has exited and stdio is closed
        this.processError = '';
        this.processExitCode = 0;
        this.processExited = false; // tracks whether the process has exited
        this.processStderr = false; // tracks whether stderr was written to
        this.delay = 10000; // 10 seconds
        this.done = false;
        this.timeout = null;
        if (!toolPath) {
            throw new Error('toolPath must not be empty');
        }
        this.options = options;
        this.toolPath = toolPath;
        if (options.delay) {
            this.delay = options.delay;
        }
    }
    CheckComplete() {
        if (this.done) {
            return;
        }
        if (this.processClosed) {
            this._setResult();
        }
        else if (this.processExited) {
            this.timeout = (0,external_timers_namespaceObject.setTimeout)(ExecState.HandleTimeout, this.delay, this);
        }
    }
    _debug(message) {
        this.emit('debug', message);
    }
    _setResult() {
        // determine whether there is an error
        let error;
        if (this.processExited) {
            if (this.processError) {
                error = new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`);
            }
            else if (this.processExitCode !== 0 && !this.options.ignoreReturnCode) {
                error = new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`);
            }
            else if (this.processStderr && this.options.failOnStdErr) {
                error = new Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`);
            }
        }
        // clear the timeout
        if (this.timeout) {
            clearTimeout(this.timeout);
            this.timeout = null;
        }
        this.done = true;
        this.emit('done', error, this.processExitCode);
    }
    static HandleTimeout(state) {
        if (state.done) {
            return;
        }
        if (!state.processClosed && state.processExited) {
            const message = `The STDIO streams did not close within ${state.delay / 1000} seconds of the exit event from process '${state.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;
            state._debug(message);
        }
        state._setResult();
    }
}
//# sourceMappingURL=toolrunner.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/exec/lib/exec.js
var exec_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


/**
 * Exec a command.
 * Output will be streamed to the live console.
 * Returns promise with return code
 *
 * @param     commandLine        command to execute (can include additional args). Must be correctly escaped.
 * @param     args               optional arguments for tool. Escaping is handled by the lib.
 * @param     options            optional exec options.  See ExecOptions
 * @returns   Promise<number>    exit code
 */
function exec(commandLine, args, options) {
    return exec_awaiter(this, void 0, void 0, function* () {
        const commandArgs = argStringToArray(commandLine);
        if (commandArgs.length === 0) {
            throw new Error(`Parameter 'commandLine' cannot be null or empty.`);
        }
        // Path to tool to execute should be first arg
        const toolPath = commandArgs[0];
        args = commandArgs.slice(1).concat(args || []);
        const runner = new ToolRunner(toolPath, args, options);
        return runner.exec();
    });
}
/**
 * Exec a command and get the output.
 * Output will be streamed to the live console.
 * Returns promise with the exit code and collected stdout and stderr
 *
 * @param     commandLine           command to execute (can include additional args). Must be correctly escaped.
 * @param     args                  optional arguments for tool. Escaping is handled by the lib.
 * @param     options               optional exec options.  See ExecOptions
 * @returns   Promise<ExecOutput>   exit code, stdout, and stderr
 */
function getExecOutput(commandLine, args, options) {
    return exec_awaiter(this, void 0, void 0, function* () {
        var _a, _b;
        let stdout = '';
        let stderr = '';
        //Using string decoder covers the case where a mult-byte character is split
        const stdoutDecoder = new external_string_decoder_.StringDecoder('utf8');
        const stderrDecoder = new external_string_decoder_.StringDecoder('utf8');
        const originalStdoutListener = (_a = options === null || options === void 0 ? void 0 : options.listeners) === null || _a === void 0 ? void 0 : _a.stdout;
        const originalStdErrListener = (_b = options === null || options === void 0 ? void 0 : options.listeners) === null || _b === void 0 ? void 0 : _b.stderr;
        const stdErrListener = (data) => {
            stderr += stderrDecoder.write(data);
            if (originalStdErrListener) {
                originalStdErrListener(data);
            }
        };
        const stdOutListener = (data) => {
            stdout += stdoutDecoder.write(data);
            if (originalStdoutListener) {
                originalStdoutListener(data);
            }
        };
        const listeners = Object.assign(Object.assign({}, options === null || options === void 0 ? void 0 : options.listeners), { stdout: stdOutListener, stderr: stdErrListener });
        const exitCode = yield exec(commandLine, args, Object.assign(Object.assign({}, options), { listeners }));
        //flush any remaining characters
        stdout += stdoutDecoder.end();
        stderr += stderrDecoder.end();
        return {
            exitCode,
            stdout,
            stderr
        };
    });
}
//# sourceMappingURL=exec.js.map

/***/ }),

/***/ 90:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ck: () => (/* binding */ mkdir),
/* harmony export */   H8: () => (/* binding */ IS_WINDOWS),
/* harmony export */   Qh: () => (/* binding */ isRooted),
/* harmony export */   rm: () => (/* binding */ rm),
/* harmony export */   t2: () => (/* binding */ exists),
/* harmony export */   vr: () => (/* binding */ tryGetExecutablePath)
/* harmony export */ });
/* unused harmony exports chmod, copyFile, lstat, open, readdir, rename, rmdir, stat, symlink, unlink, readlink, UV_FS_O_EXLOCK, READONLY, isDirectory, getCmdPath */
/* harmony import */ var fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(79896);
/* harmony import */ var path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(16928);
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { chmod, copyFile, lstat, mkdir, open, readdir, rename, rm, rmdir, stat, symlink, unlink } = fs__WEBPACK_IMPORTED_MODULE_0__.promises;
// export const {open} = 'fs'
const IS_WINDOWS = process.platform === 'win32';
/**
 * Custom implementation of readlink to ensure Windows junctions
 * maintain trailing backslash for backward compatibility with Node.js < 24
 *
 * In Node.js 20, Windows junctions (directory symlinks) always returned paths
 * with trailing backslashes. Node.js 24 removed this behavior, which breaks
 * code that relied on this format for path operations.
 *
 * This implementation restores the Node 20 behavior by adding a trailing
 * backslash to all junction results on Windows.
 */
function readlink(fsPath) {
    return __awaiter(this, void 0, void 0, function* () {
        const result = yield fs.promises.readlink(fsPath);
        // On Windows, restore Node 20 behavior: add trailing backslash to all results
        // since junctions on Windows are always directory links
        if (IS_WINDOWS && !result.endsWith('\\')) {
            return `${result}\\`;
        }
        return result;
    });
}
// See https://github.com/nodejs/node/blob/d0153aee367422d0858105abec186da4dff0a0c5/deps/uv/include/uv/win.h#L691
const UV_FS_O_EXLOCK = 0x10000000;
const READONLY = fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY;
function exists(fsPath) {
    return __awaiter(this, void 0, void 0, function* () {
        try {
            yield stat(fsPath);
        }
        catch (err) {
            if (err.code === 'ENOENT') {
                return false;
            }
            throw err;
        }
        return true;
    });
}
function isDirectory(fsPath_1) {
    return __awaiter(this, arguments, void 0, function* (fsPath, useStat = false) {
        const stats = useStat ? yield stat(fsPath) : yield lstat(fsPath);
        return stats.isDirectory();
    });
}
/**
 * On OSX/Linux, true if path starts with '/'. On Windows, true for paths like:
 * \, \hello, \\hello\share, C:, and C:\hello (and corresponding alternate separator cases).
 */
function isRooted(p) {
    p = normalizeSeparators(p);
    if (!p) {
        throw new Error('isRooted() parameter "p" cannot be empty');
    }
    if (IS_WINDOWS) {
        return (p.startsWith('\\') || /^[A-Z]:/i.test(p) // e.g. \ or \hello or \\hello
        ); // e.g. C: or C:\hello
    }
    return p.startsWith('/');
}
/**
 * Best effort attempt to determine whether a file exists and is executable.
 * @param filePath    file path to check
 * @param extensions  additional file extensions to try
 * @return if file exists and is executable, returns the file path. otherwise empty string.
 */
function tryGetExecutablePath(filePath, extensions) {
    return __awaiter(this, void 0, void 0, function* () {
        let stats = undefined;
        try {
            // test file exists
            stats = yield stat(filePath);
        }
        catch (err) {
            if (err.code !== 'ENOENT') {
                // eslint-disable-next-line no-console
                console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
            }
        }
        if (stats && stats.isFile()) {
            if (IS_WINDOWS) {
                // on Windows, test for valid extension
                const upperExt = path__WEBPACK_IMPORTED_MODULE_1__.extname(filePath).toUpperCase();
                if (extensions.some(validExt => validExt.toUpperCase() === upperExt)) {
                    return filePath;
                }
            }
            else {
                if (isUnixExecutable(stats)) {
                    return filePath;
                }
            }
        }
        // try each extension
        const originalFilePath = filePath;
        for (const extension of extensions) {
            filePath = originalFilePath + extension;
            stats = undefined;
            try {
                stats = yield stat(filePath);
            }
            catch (err) {
                if (err.code !== 'ENOENT') {
                    // eslint-disable-next-line no-console
                    console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
                }
            }
            if (stats && stats.isFile()) {
                if (IS_WINDOWS) {
                    // preserve the case of the actual file (since an extension was appended)
                    try {
                        const directory = path__WEBPACK_IMPORTED_MODULE_1__.dirname(filePath);
                        const upperName = path__WEBPACK_IMPORTED_MODULE_1__.basename(filePath).toUpperCase();
                        for (const actualName of yield readdir(directory)) {
                            if (upperName === actualName.toUpperCase()) {
                                filePath = path__WEBPACK_IMPORTED_MODULE_1__.join(directory, actualName);
                                break;
                            }
                        }
                    }
                    catch (err) {
                        // eslint-disable-next-line no-console
                        console.log(`Unexpected error attempting to determine the actual case of the file '${filePath}': ${err}`);
                    }
                    return filePath;
                }
                else {
                    if (isUnixExecutable(stats)) {
                        return filePath;
                    }
                }
            }
        }
        return '';
    });
}
function normalizeSeparators(p) {
    p = p || '';
    if (IS_WINDOWS) {
        // convert slashes on Windows
        p = p.replace(/\//g, '\\');
        // remove redundant slashes
        return p.replace(/\\\\+/g, '\\');
    }
    // remove redundant slashes
    return p.replace(/\/\/+/g, '/');
}
// on Mac/Linux, test the execute bit
//     R   W  X  R  W X R W X
//   256 128 64 32 16 8 4 2 1
function isUnixExecutable(stats) {
    return ((stats.mode & 1) > 0 ||
        ((stats.mode & 8) > 0 &&
            process.getgid !== undefined &&
            stats.gid === process.getgid()) ||
        ((stats.mode & 64) > 0 &&
            process.getuid !== undefined &&
            stats.uid === process.getuid()));
}
// Get the path of cmd.exe in windows
function getCmdPath() {
    var _a;
    return (_a = process.env['COMSPEC']) !== null && _a !== void 0 ? _a : `cmd.exe`;
}
//# sourceMappingURL=io-util.js.map

/***/ }),

/***/ 88701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K7: () => (/* binding */ which),
/* harmony export */   U$: () => (/* binding */ mkdirP),
/* harmony export */   Yz: () => (/* binding */ rmRF)
/* harmony export */ });
/* unused harmony exports cp, mv, findInPath */
/* harmony import */ var assert__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(42613);
/* harmony import */ var path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(16928);
/* harmony import */ var _io_util_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(90);
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};



/**
 * Copies a file or folder.
 * Based off of shelljs - https://github.com/shelljs/shelljs/blob/9237f66c52e5daa40458f94f9565e18e8132f5a6/src/cp.js
 *
 * @param     source    source path
 * @param     dest      destination path
 * @param     options   optional. See CopyOptions.
 */
function cp(source_1, dest_1) {
    return __awaiter(this, arguments, void 0, function* (source, dest, options = {}) {
        const { force, recursive, copySourceDirectory } = readCopyOptions(options);
        const destStat = (yield ioUtil.exists(dest)) ? yield ioUtil.stat(dest) : null;
        // Dest is an existing file, but not forcing
        if (destStat && destStat.isFile() && !force) {
            return;
        }
        // If dest is an existing directory, should copy inside.
        const newDest = destStat && destStat.isDirectory() && copySourceDirectory
            ? path.join(dest, path.basename(source))
            : dest;
        if (!(yield ioUtil.exists(source))) {
            throw new Error(`no such file or directory: ${source}`);
        }
        const sourceStat = yield ioUtil.stat(source);
        if (sourceStat.isDirectory()) {
            if (!recursive) {
                throw new Error(`Failed to copy. ${source} is a directory, but tried to copy without recursive flag.`);
            }
            else {
                yield cpDirRecursive(source, newDest, 0, force);
            }
        }
        else {
            if (path.relative(source, newDest) === '') {
                // a file cannot be copied to itself
                throw new Error(`'${newDest}' and '${source}' are the same file`);
            }
            yield copyFile(source, newDest, force);
        }
    });
}
/**
 * Moves a path.
 *
 * @param     source    source path
 * @param     dest      destination path
 * @param     options   optional. See MoveOptions.
 */
function mv(source_1, dest_1) {
    return __awaiter(this, arguments, void 0, function* (source, dest, options = {}) {
        if (yield ioUtil.exists(dest)) {
            let destExists = true;
            if (yield ioUtil.isDirectory(dest)) {
                // If dest is directory copy src into dest
                dest = path.join(dest, path.basename(source));
                destExists = yield ioUtil.exists(dest);
            }
            if (destExists) {
                if (options.force == null || options.force) {
                    yield rmRF(dest);
                }
                else {
                    throw new Error('Destination already exists');
                }
            }
        }
        yield mkdirP(path.dirname(dest));
        yield ioUtil.rename(source, dest);
    });
}
/**
 * Remove a path recursively with force
 *
 * @param inputPath path to remove
 */
function rmRF(inputPath) {
    return __awaiter(this, void 0, void 0, function* () {
        if (_io_util_js__WEBPACK_IMPORTED_MODULE_2__/* .IS_WINDOWS */ .H8) {
            // Check for invalid characters
            // https://docs.microsoft.com/en-us/windows/win32/fileio/naming-a-file
            if (/[*"<>|]/.test(inputPath)) {
                throw new Error('File path must not contain `*`, `"`, `<`, `>` or `|` on Windows');
            }
        }
        try {
            // note if path does not exist, error is silent
            yield _io_util_js__WEBPACK_IMPORTED_MODULE_2__.rm(inputPath, {
                force: true,
                maxRetries: 3,
                recursive: true,
                retryDelay: 300
            });
        }
        catch (err) {
            throw new Error(`File was unable to be removed ${err}`);
        }
    });
}
/**
 * Make a directory.  Creates the full path with folders in between
 * Will throw if it fails
 *
 * @param   fsPath        path to create
 * @returns Promise<void>
 */
function mkdirP(fsPath) {
    return __awaiter(this, void 0, void 0, function* () {
        (0,assert__WEBPACK_IMPORTED_MODULE_0__.ok)(fsPath, 'a path argument must be provided');
        yield _io_util_js__WEBPACK_IMPORTED_MODULE_2__/* .mkdir */ .Ck(fsPath, { recursive: true });
    });
}
/**
 * Returns path of a tool had the tool actually been invoked.  Resolves via paths.
 * If you check and the tool does not exist, it will throw.
 *
 * @param     tool              name of the tool
 * @param     check             whether to check if tool exists
 * @returns   Promise<string>   path to tool
 */
function which(tool, check) {
    return __awaiter(this, void 0, void 0, function* () {
        if (!tool) {
            throw new Error("parameter 'tool' is required");
        }
        // recursive when check=true
        if (check) {
            const result = yield which(tool, false);
            if (!result) {
                if (_io_util_js__WEBPACK_IMPORTED_MODULE_2__/* .IS_WINDOWS */ .H8) {
                    throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`);
                }
                else {
                    throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the file is executable.`);
                }
            }
            return result;
        }
        const matches = yield findInPath(tool);
        if (matches && matches.length > 0) {
            return matches[0];
        }
        return '';
    });
}
/**
 * Returns a list of all occurrences of the given tool on the system path.
 *
 * @returns   Promise<string[]>  the paths of the tool
 */
function findInPath(tool) {
    return __awaiter(this, void 0, void 0, function* () {
        if (!tool) {
            throw new Error("parameter 'tool' is required");
        }
        // build the list of extensions to try
        const extensions = [];
        if (_io_util_js__WEBPACK_IMPORTED_MODULE_2__/* .IS_WINDOWS */ .H8 && process.env['PATHEXT']) {
            for (const extension of process.env['PATHEXT'].split(path__WEBPACK_IMPORTED_MODULE_1__.delimiter)) {
                if (extension) {
                    extensions.push(extension);
                }
            }
        }
        // if it's rooted, return it if exists. otherwise return empty.
        if (_io_util_js__WEBPACK_IMPORTED_MODULE_2__/* .isRooted */ .Qh(tool)) {
            const filePath = yield _io_util_js__WEBPACK_IMPORTED_MODULE_2__/* .tryGetExecutablePath */ .vr(tool, extensions);
            if (filePath) {
                return [filePath];
            }
            return [];
        }
        // if any path separators, return empty
        if (tool.includes(path__WEBPACK_IMPORTED_MODULE_1__.sep)) {
            return [];
        }
        // build the list of directories
        //
        // Note, technically "where" checks the current directory on Windows. From a toolkit perspective,
        // it feels like we should not do this. Checking the current directory seems like more of a use
        // case of a shell, and the which() function exposed by the toolkit should strive for consistency
        // across platforms.
        const directories = [];
        if (process.env.PATH) {
            for (const p of process.env.PATH.split(path__WEBPACK_IMPORTED_MODULE_1__.delimiter)) {
                if (p) {
                    directories.push(p);
                }
            }
        }
        // find all matches
        const matches = [];
        for (const directory of directories) {
            const filePath = yield _io_util_js__WEBPACK_IMPORTED_MODULE_2__/* .tryGetExecutablePath */ .vr(path__WEBPACK_IMPORTED_MODULE_1__.join(directory, tool), extensions);
            if (filePath) {
                matches.push(filePath);
            }
        }
        return matches;
    });
}
function readCopyOptions(options) {
    const force = options.force == null ? true : options.force;
    const recursive = Boolean(options.recursive);
    const copySourceDirectory = options.copySourceDirectory == null
        ? true
        : Boolean(options.copySourceDirectory);
    return { force, recursive, copySourceDirectory };
}
function cpDirRecursive(sourceDir, destDir, currentDepth, force) {
    return __awaiter(this, void 0, void 0, function* () {
        // Ensure there is not a run away recursive copy
        if (currentDepth >= 255)
            return;
        currentDepth++;
        yield mkdirP(destDir);
        const files = yield ioUtil.readdir(sourceDir);
        for (const fileName of files) {
            const srcFile = `${sourceDir}/${fileName}`;
            const destFile = `${destDir}/${fileName}`;
            const srcFileStat = yield ioUtil.lstat(srcFile);
            if (srcFileStat.isDirectory()) {
                // Recurse
                yield cpDirRecursive(srcFile, destFile, currentDepth, force);
            }
            else {
                yield copyFile(srcFile, destFile, force);
            }
        }
        // Change the mode for the newly created directory
        yield ioUtil.chmod(destDir, (yield ioUtil.stat(sourceDir)).mode);
    });
}
// Buffered file copy
function copyFile(srcFile, destFile, force) {
    return __awaiter(this, void 0, void 0, function* () {
        if ((yield ioUtil.lstat(srcFile)).isSymbolicLink()) {
            // unlink/re-link it
            try {
                yield ioUtil.lstat(destFile);
                yield ioUtil.unlink(destFile);
            }
            catch (e) {
                // Try to override file permission
                if (e.code === 'EPERM') {
                    yield ioUtil.chmod(destFile, '0666');
                    yield ioUtil.unlink(destFile);
                }
                // other errors = it doesn't exist, no work to do
            }
            // Copy over symlink
            const symlinkFull = yield ioUtil.readlink(srcFile);
            yield ioUtil.symlink(symlinkFull, destFile, ioUtil.IS_WINDOWS ? 'junction' : null);
        }
        else if (!(yield ioUtil.exists(destFile)) || force) {
            yield ioUtil.copyFile(srcFile, destFile);
        }
    });
}
//# sourceMappingURL=io.js.map

/***/ }),

/***/ 99687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  UD: () => (/* reexport */ compare),
  WE: () => (/* reexport */ version_explain),
  RO: () => (/* reexport */ ge),
  rZ: () => (/* reexport */ valid)
});

// UNUSED EXPORTS: RANGE_PATTERN, clean, eq, filter, ge, gt, inc, le, lt, lte, major, maxSatisfying, minSatisfying, minor, ne, neq, parse, patch, rcompare, satisfies, validRange

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
        spec = { ...spec, ...explainVersion(version) };
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
    const explained = explainVersion(version);

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
      spec.version = explainVersion(spec.version).public;
    }
  }

  if (spec.operator === '<' || spec.operator === '>') {
    // simplified version of https://www.python.org/dev/peps/pep-0440/#exclusive-ordered-comparison
    if (Operator.eq(spec.release.join('.'), explained.release.join('.'))) {
      return false;
    }
  }

  // TODO: fix me?
  // eslint-disable-next-line import-x/namespace
  const op = Operator[spec.operator];
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
