export const id = 465;
export const ids = [465];
export const modules = {

/***/ 97652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $1: () => (/* binding */ inspectAsset),
  n3: () => (/* binding */ isSameAsset),
  fs: () => (/* binding */ readAsset)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
;// CONCATENATED MODULE: ./.work/compiled/shared/src/cache/manifest.js





const manifestName = 'eleanor-manifest.json';
const maxBytesAtOnce = (/* unused pure expression or super */ null && (8 * 1024 * 1024));
/** A file system may give two changes within so many milliseconds the same time. Source: Linux, CONFIG_HZ. */
const clockTickMs = 50;
/** Writes a manifest into the folder: the key, and the SHA-256 of each file or the target of each symbolic link in it. */
async function writeManifest(folder, key, { keepStates = false } = {}) {
    const states = keepStates ? recordStates(folder) : undefined;
    await writeFile(join(folder, manifestName), JSON.stringify({ key, files: await digestFiles(folder), states }));
}
/** Whether the folder holds exactly what its manifest lists, for this key. False if the manifest is missing or unreadable. */
async function matchesManifest(folder, key) {
    try {
        const saved = JSON.parse(await readFile(join(folder, manifestName), 'utf8'));
        return saved.key === key && JSON.stringify(saved.files) === JSON.stringify(await digestFiles(folder, saved));
    }
    catch {
        return false;
    }
}
/** The key under which the folder was saved; undefined if it has no readable manifest. */
async function readManifestKey(folder) {
    try {
        return JSON.parse(await readFile(join(folder, manifestName), 'utf8')).key;
    }
    catch {
        return undefined;
    }
}
/** Digests by path, sorted by path, so that equal folders give equal JSON. Takes those of untouched files from the manifest. */
async function digestFiles(folder, { files, states = {} } = {}) {
    // One buffer for all files: allocating one for each takes as long as reading it.
    const buffer = Buffer.allocUnsafe(maxBytesAtOnce);
    const digests = {};
    for (const { entry, path, name } of listFiles(folder)) {
        const isUntouched = entry.isFile() && isEqual(states[name], path);
        const known = isUntouched ? files?.[name] : undefined;
        digests[name] = known ?? digestEntry(entry, path, buffer) ?? (await fileSha256(path));
    }
    return digests;
}
/** Lists everything in the folder but folders and the manifest, sorted by name. */
function listFiles(folder) {
    const found = [];
    // Without `recursive` and `join`, which take longer than to read the states of all files.
    const visit = (parent, prefix) => {
        for (const entry of readdirSync(parent, { withFileTypes: true })) {
            const [path, name] = [`${parent}${sep}${entry.name}`, `${prefix}${entry.name}`];
            if (entry.isDirectory())
                visit(path, `${name}/`);
            else if (name !== manifestName)
                found.push({ entry, path, name });
        }
    };
    visit(folder, '');
    return found.sort((a, b) => (a.name < b.name ? -1 : 1));
}
/** Records the states of the files whose next change has another time. The others are read again at every comparison. */
function recordStates(folder) {
    const before = Date.now() - clockTickMs;
    const states = {};
    for (const { entry, path, name } of listFiles(folder)) {
        if (!entry.isFile())
            continue;
        const state = readState(path);
        const [, , , ctimeMs] = state;
        // A file system that keeps whole seconds.
        const isCoarse = ctimeMs % 1000 === 0;
        if (ctimeMs < before && !isCoarse)
            states[name] = state;
    }
    return states;
}
function isEqual(saved, path) {
    return saved !== undefined && readState(path).every((value, index) => value === saved[index]);
}
function readState(path) {
    const { ino, size, mtimeMs, ctimeMs } = lstatSync(path);
    return [ino, size, mtimeMs, ctimeMs];
}
/** Undefined for a file larger than the buffer. Synchronous, because thousands of small files take several times longer as streams. */
function digestEntry(entry, path, buffer) {
    if (entry.isSymbolicLink())
        return `link:${readlinkSync(path)}`;
    // Reading a named pipe would wait for ever.
    if (!entry.isFile())
        throw new Error(`${path} is not a file`);
    const file = openSync(path, 'r');
    try {
        let length = 0;
        while (length < buffer.length) {
            const count = readSync(file, buffer, length, buffer.length - length, null);
            if (count === 0)
                return hash('sha256', buffer.subarray(0, length));
            length += count;
        }
        return undefined;
    }
    finally {
        closeSync(file);
    }
}
/** The SHA-256 of a file in hexadecimal, read as a stream. */
async function fileSha256(path) {
    const digest = (0,external_node_crypto_.createHash)('sha256');
    await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(path), digest);
    return digest.digest('hex');
}

// EXTERNAL MODULE: ./.work/compiled/shared/src/errors.js
var errors = __webpack_require__(75689);
;// CONCATENATED MODULE: ./.work/compiled/action-release/src/assets/asset-file.js





/** GitHub accepts assets below 2 GiB. Source: GitHub "About releases", storage and bandwidth quotas. */
const largestSize = 2 * 1024 ** 3 - 1;
/** Inspects a file. Throws a `UserError` if GitHub would rename or reject it. */
async function inspectAsset(path) {
    const name = (0,external_node_path_.basename)(path);
    if (!/^[A-Za-z0-9_+-]([A-Za-z0-9._+-]*[A-Za-z0-9_+-])?$/.test(name))
        throw new errors/* UserError */.yo(`GitHub would rename the file \`${name}\``, {
            fix: 'Use only letters, digits and . _ + - in its name, and no dot at either end',
        });
    const { size } = await (0,promises_.stat)(path);
    if (size === 0 || size > largestSize)
        throw new errors/* UserError */.yo(`File ${name} has ${size} bytes`, { fix: 'GitHub accepts files of 1 byte to 2 GiB' });
    return { name, path, size, sha256: await fileSha256(path) };
}
/** Reads a file. Throws a `UserError` if it has changed since it was inspected. */
async function readAsset(file) {
    const content = await (0,promises_.readFile)(file.path);
    if ((0,external_node_crypto_.createHash)('sha256').update(content).digest('hex') === file.sha256)
        return content;
    throw new errors/* UserError */.yo(`File ${file.name} changed during the release`, {
        fix: 'Run the release again when nothing writes to the file',
    });
}
/** Whether an asset on the server is this file: by name, state and size, and by its digest if the server reports one. */
function isSameAsset(asset, file) {
    const hasSameDigest = asset.digest === undefined || asset.digest === `sha256:${file.sha256}`;
    return asset.name === file.name && asset.state === 'uploaded' && asset.size === file.size && hasSameDigest;
}


/***/ }),

/***/ 4094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ renderFileResult)
});

;// CONCATENATED MODULE: ./.work/compiled/shared/src/format/state-icon.js
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

;// CONCATENATED MODULE: ./.work/compiled/action-release/src/commands/file-result.js

const file_result_icons = {
    unchanged: 'success',
    written: 'changed',
    'would be written': 'planned',
    uploaded: 'changed',
    'would be uploaded': 'planned',
};
/** A result as a cell of the job summary. */
function renderFileResult(result) {
    return addStateIcon(file_result_icons[result], result);
}


/***/ }),

/***/ 77022:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   publishToIndex: () => (/* binding */ publishToIndex)
/* harmony export */ });
/* harmony import */ var _shared_format_markdown_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(71485);
/* harmony import */ var _assets_distribution_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67466);
/* harmony import */ var _assets_gather_assets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98789);
/* harmony import */ var _index_upload_prepare_uploads_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70574);
/* harmony import */ var _index_upload_upload_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65751);
/* harmony import */ var _file_result_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4094);






/** Runs `mode: publish-to-index`: uploads wheels and sdists that an index does not have yet. No checkout and no GitHub release is needed. */
async function publishToIndex(context, { assets: sources, index, version, dryRun }) {
    const assets = await (0,_assets_gather_assets_js__WEBPACK_IMPORTED_MODULE_1__/* .gatherAssets */ .h)(context, sources);
    if (version.requested.kind === 'exact')
        await (0,_assets_distribution_version_js__WEBPACK_IMPORTED_MODULE_0__/* .requireDistributionVersions */ .d)(assets, version.requested.version);
    const uploads = await (0,_index_upload_prepare_uploads_js__WEBPACK_IMPORTED_MODULE_2__/* .prepareUploads */ .q)(context, { ...index, dryRun }, assets);
    if (!dryRun)
        await (0,_index_upload_upload_files_js__WEBPACK_IMPORTED_MODULE_3__/* .uploadFiles */ .Z)(context, uploads, index.token);
    reportUploads(context, uploads, dryRun);
}
function reportUploads({ log, summary }, uploads, dryRun) {
    const results = uploads.flatMap(({ index, missing, present }) => [
        ...missing.map(({ file }) => [index.name, file.name, dryRun ? 'would be uploaded' : 'uploaded']),
        ...present.map((name) => [index.name, name, 'unchanged']),
    ]);
    for (const [index, name, result] of results)
        log.info(`${index}: ${name} (${result})`);
    const rows = results.map(([index, name, result]) => [index, name, (0,_file_result_js__WEBPACK_IMPORTED_MODULE_4__/* .renderFileResult */ .U)(result)]);
    summary.add((0,_shared_format_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .renderTable */ .bo)(['Index', 'File', 'Result'], rows));
}


/***/ })

};
