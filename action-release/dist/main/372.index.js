export const id = 372;
export const ids = [372];
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
const maxBytesAtOnce = 8 * 1024 * 1024;
/** A file system may give two changes within so many milliseconds the same time. Source: Linux, CONFIG_HZ. */
const clockTickMs = 50;
/** Writes a manifest into the folder: the key, and the SHA-256 of each file or the target of each symbolic link in it. */
async function writeManifest(folder, key, { keepStates = false } = {}) {
    const recorded = keepStates ? recordStates(folder) : {};
    // Sorted, so that equal folders give equal manifests.
    const files = Object.fromEntries(Object.entries(await digestFiles(folder)).sort(([a], [b]) => (a < b ? -1 : 1)));
    await writeFile(join(folder, manifestName), JSON.stringify({ key, files, ...recorded }));
}
/** Whether the folder holds exactly what its manifest lists, for this key. False if the manifest is missing or unreadable. */
async function matchesManifest(folder, key) {
    try {
        // At once, because a thread takes longer to start than the manifest to be read.
        const saved = JSON.parse(readFileSync(join(folder, manifestName), 'utf8'));
        if (saved.key !== key)
            return false;
        if (hasSavedStates(folder, saved))
            return true;
        const digests = Object.entries(await digestFiles(folder, saved));
        return digests.length === Object.keys(saved.files).length && digests.every(([name, digest]) => saved.files[name] === digest);
    }
    catch {
        return false;
    }
}
/**
 * Whether the states alone show that nothing has changed, which takes half of the time to list the folders as well. False if they cannot:
 * for something that changed shortly before the manifest was written, and for the manifest of an older version.
 */
function hasSavedStates(folder, { files, states = {}, folders }) {
    if (folders === undefined)
        return false;
    // Through no link, which the system would follow again for each file.
    const top = realpathSync(folder);
    // The manifest itself has changed the top folder since.
    const entries = readdirSync(top).filter((name) => name !== manifestName);
    const expected = new Set([...Object.keys(files), ...Object.keys(folders)].map((path) => path.split('/', 1)[0]));
    if (entries.length !== expected.size || !entries.every((name) => expected.has(name)))
        return false;
    const isUnchanged = (state, path) => isEqual(state, `${top}${sep}${path}`);
    const hasSameEntries = Object.entries(folders).every(([path, state]) => isUnchanged(state, path));
    return hasSameEntries && Object.keys(files).every((path) => isUnchanged(states[path], path));
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
/** Digests by path. Takes those of untouched files from the manifest. */
async function digestFiles(folder, { files, states = {} } = {}) {
    // One buffer for all files: allocating one for each takes as long as reading it.
    const buffer = Buffer.allocUnsafe(maxBytesAtOnce);
    const digests = {};
    for (const { entry, path, name } of listEntries(folder)) {
        if (entry.isDirectory())
            continue;
        const isUntouched = entry.isFile() && isEqual(states[name], path);
        const known = isUntouched ? files?.[name] : undefined;
        digests[name] = known ?? digestEntry(entry, path, buffer) ?? (await fileSha256(path));
    }
    return digests;
}
/** Lists everything in the folder but the manifest. */
function listEntries(folder) {
    const found = [];
    // Without `recursive` and `join`, which take longer than to read the states of all files.
    const visit = (parent, prefix) => {
        for (const entry of readdirSync(parent, { withFileTypes: true })) {
            const [path, name] = [`${parent}${sep}${entry.name}`, `${prefix}${entry.name}`];
            if (name !== manifestName)
                found.push({ entry, path, name });
            if (entry.isDirectory())
                visit(path, `${name}/`);
        }
    };
    visit(folder, '');
    return found;
}
/** Records the states of what will have another time at its next change. Other files are read again at every comparison. */
function recordStates(folder) {
    const before = Date.now() - clockTickMs;
    const states = {};
    const folders = {};
    let isComplete = true;
    for (const { entry, path, name } of listEntries(folder)) {
        const state = readState(path);
        const [, , , ctimeMs] = state;
        // A file system that keeps whole seconds.
        const isCoarse = ctimeMs % 1000 === 0;
        const isCertain = ctimeMs < before && !isCoarse;
        if (entry.isDirectory())
            isComplete &&= isCertain;
        const kept = entry.isDirectory() ? folders : states;
        if (isCertain)
            kept[name] = state;
    }
    return { states, ...(isComplete && { folders }) };
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
/** The SHA-256 of a file in hexadecimal. A large one is read as a stream. */
async function fileSha256(path) {
    if ((await (0,promises_.stat)(path)).size <= maxBytesAtOnce)
        return (0,external_node_crypto_.hash)('sha256', await (0,promises_.readFile)(path));
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

/***/ 9610:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ parseCoreMetadata),
/* harmony export */   l: () => (/* binding */ uploadFields)
/* harmony export */ });
/** The headers of a METADATA or PKG-INFO file in order, with names in lower case. The description may be the body. */
function parseCoreMetadata(text) {
    const [head = '', ...rest] = text.replaceAll('\r\n', '\n').split('\n\n');
    const headers = [];
    for (const line of head.split('\n')) {
        const last = headers.at(-1);
        const [, name, value = ''] = /^([A-Za-z][A-Za-z0-9-]*):[ \t]*(.*)$/.exec(line) ?? [];
        if (name !== undefined)
            headers.push([name.toLowerCase(), value.trimEnd()]);
        // A continued line of a description begins with seven spaces and a bar.
        else if (last !== undefined)
            last[1] += `\n${line.replace(/^ {7}\||^[ \t]+/, '')}`;
    }
    const body = rest.join('\n\n');
    if (body.trim() !== '' && !headers.some(([name]) => name === 'description'))
        headers.push(['description', body]);
    return headers.filter(([, value]) => value !== '' && value !== 'UNKNOWN');
}
/** Fields whose name in an upload is not that of the header. Source: PyPA "Upload API"; Warehouse, metadata of the upload form. */
const renamed = { classifier: 'classifiers', 'project-url': 'project_urls' };
/** Fields that a file of this kind sends, so that nothing that an index does not know is sent. Source: PyPA "Core metadata". */
const sent = new Set(('metadata-version name version platform supported-platform summary description description-content-type keywords home-page ' +
    'download-url author author-email maintainer maintainer-email license license-expression license-file classifier requires-dist ' +
    'requires-python requires-external project-url provides-extra provides-dist obsoletes-dist dynamic requires provides obsoletes').split(' '));
/** Returns the metadata as fields of the form that an index accepts. */
function uploadFields(metadata) {
    return metadata.filter(([name]) => sent.has(name)).map(([name, value]) => [renamed[name] ?? name.replaceAll('-', '_'), value]);
}


/***/ }),

/***/ 67466:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ readDistribution),
  d: () => (/* binding */ requireDistributionVersions)
});

// EXTERNAL MODULE: ./.work/compiled/shared/src/errors.js
var errors = __webpack_require__(75689);
// EXTERNAL MODULE: ./.work/compiled/shared/src/requirements/pep440.js
var pep440 = __webpack_require__(18330);
// EXTERNAL MODULE: ./.work/compiled/action-release/src/assets/core-metadata.js
var core_metadata = __webpack_require__(9610);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./.work/compiled/shared/src/archive/tar-header.js
const blockSize = 512;
const emptyBlock = Buffer.alloc(blockSize);
/** Hard link, symbolic link, devices, directory, FIFO. Source: Go, archive/tar, `isHeaderOnly`, which Docker reads layers with. */
const typesWithoutData = ['1', '2', '3', '4', '5', '6'];
function parseHeader(block) {
    if (block.equals(emptyBlock))
        return { kind: 'end' };
    if (!hasValidChecksum(block))
        return { kind: 'invalid' };
    const type = String.fromCharCode(block[156] ?? 0);
    const magic = block.toString('latin1', 257, 263);
    const prefix = magic === 'ustar\0' ? readText(block, 345, 155) : '';
    const name = readText(block, 0, 100);
    return {
        kind: 'member',
        name: prefix === '' ? name : `${prefix}/${name}`,
        size: readNumber(block, 124),
        hasData: !typesWithoutData.includes(type),
        type,
        hasSparseMap: magic === 'ustar ' && type === 'S' && block[482] === 1,
    };
}
/** Whether another block of the map follows this one. Source: GNU tar, `struct sparse_header`. */
function hasMoreSparseMap(block) {
    return block[504] === 1;
}
/** Parses the records `<length> <key>=<value>\n` of a pax header. Stops at a damaged record. Source: POSIX pax, "pax Header Block". */
function parsePax(data) {
    const records = new Map();
    for (let start = 0; start < data.length;) {
        const space = data.indexOf(' ', start);
        const length = Number(data.toString('latin1', start, space));
        const end = start + length;
        if (space === -1 || !(length > 0) || end > data.length)
            break;
        const [, key = '', value = ''] = /^([^=]+)=([^]*)\n$/.exec(data.toString('utf8', space + 1, end)) ?? [];
        records.set(key, value);
        start = end;
    }
    const path = records.get('GNU.sparse.name') ?? records.get('path');
    const size = records.get('size');
    return {
        ...(path === undefined ? {} : { path }),
        ...(size === undefined || !/^\d+$/.test(size) ? {} : { size: Number(size) }),
    };
}
/** Reads a text that ends at its first NUL. */
function readText(block, from, length) {
    return block.toString('utf8', from, from + length).replace(/\0.*$/s, '');
}
/** Reads a size: octal, or binary if the high bit is set (GNU). */
function readNumber(block, from) {
    const isBinary = ((block[from] ?? 0) & 0x80) !== 0;
    if (isBinary)
        return Number(block.readBigUInt64BE(from + 4));
    return parseInt(readText(block, from, 12).trim(), 8) || 0;
}
/** The checksum is the sum of all bytes, with its own field as spaces. Old archives add the bytes as signed numbers. */
function hasValidChecksum(block) {
    const written = parseInt(readText(block, 148, 8).trim(), 8);
    return written === sumBytes(block) || written === sumBytes(new Int8Array(block.buffer, block.byteOffset, block.length));
}
function sumBytes(bytes) {
    let sum = 8 * ' '.charCodeAt(0);
    for (let index = 0; index < 148; index++)
        sum += bytes[index] ?? 0;
    for (let index = 156; index < blockSize; index++)
        sum += bytes[index] ?? 0;
    return sum;
}

;// CONCATENATED MODULE: ./.work/compiled/shared/src/archive/tar-reader.js

/** Bytes that are kept of a long name or pax header. Go's archive/tar, which Docker uses, has the same limit. */
const maxMetadataBytes = 1024 * 1024;
/**
 * Creates a reader that never fails: a stream that is not a tar archive has no members, and its bytes are reported as data. Reads
 * ustar, pax and GNU archives, with long names, sizes of 8 GiB or more, and sparse files. Members after the end of an archive, as in
 * concatenated ones, are read too.
 */
function createTarReader() {
    let position = 0;
    let section = 'header';
    let remaining = blockSize;
    let collected = [];
    let collectedBytes = 0;
    let padding = 0;
    let header;
    let pax = {};
    let hasEnded = false;
    let memberStart;
    let events = [];
    const enter = (next, bytes) => {
        section = next;
        remaining = bytes;
        collected = [];
        collectedBytes = 0;
    };
    const enterContent = (next, size) => {
        padding = (blockSize - (size % blockSize)) % blockSize;
        enter(next, size);
    };
    const collect = (part) => {
        if (collectedBytes >= maxMetadataBytes)
            return;
        collected.push(Buffer.from(part));
        collectedBytes += part.length;
    };
    const startMember = (member) => {
        events.push({ member: { name: pax.path ?? member.name, start: memberStart ?? position, offset: position } });
        memberStart = undefined;
        const size = member.hasData ? (pax.size ?? member.size) : 0;
        pax = {};
        enterContent('data', size);
    };
    const finishHeader = (block) => {
        const parsed = parseHeader(block);
        hasEnded = parsed.kind === 'end';
        if (parsed.kind === 'member')
            memberStart ??= position - blockSize;
        if (parsed.kind === 'end')
            enter('header', blockSize);
        else if (parsed.kind === 'invalid')
            enter('unknown', Infinity);
        else if (isMetadata(parsed)) {
            header = parsed;
            enterContent('metadata', parsed.size);
        }
        else if (parsed.hasSparseMap) {
            header = parsed;
            enter('sparse map', blockSize);
        }
        else
            startMember(parsed);
    };
    const finishSparseMap = (block) => {
        if (hasMoreSparseMap(block))
            enter('sparse map', blockSize);
        else if (header !== undefined)
            startMember(header);
    };
    const finishMetadata = (data) => {
        if (header?.type === 'x')
            pax = { ...pax, ...parsePax(data) };
        else if (header?.type === 'L')
            pax = { ...pax, path: readText(data, 0, data.length) };
    };
    const finishSection = () => {
        const bytes = Buffer.concat(collected);
        if (section === 'header')
            finishHeader(bytes);
        else if (section === 'sparse map')
            finishSparseMap(bytes);
        else {
            if (section === 'metadata')
                finishMetadata(bytes);
            if (section === 'padding' || padding === 0)
                enter('header', blockSize);
            else
                enter('padding', padding);
        }
    };
    return {
        push(chunk) {
            events = [];
            for (let start = 0; start < chunk.length;) {
                const part = chunk.subarray(start, start + remaining);
                start += part.length;
                position += part.length;
                remaining -= part.length;
                if (section === 'data' || section === 'unknown')
                    events.push({ data: part });
                else if (section !== 'padding')
                    collect(part);
                while (remaining === 0)
                    finishSection();
            }
            return events;
        },
        state() {
            if (section === 'unknown')
                return 'not a tar archive';
            // What is left of the last record, which GNU tar fills with zeros, may be cut off.
            const isPaddedWithZeros = collected.every((part) => part.every((byte) => byte === 0));
            return hasEnded && section === 'header' && isPaddedWithZeros ? 'complete' : 'truncated';
        },
    };
}
/** Long names and links of GNU tar, and pax headers, which describe the next member or all further ones. */
function isMetadata({ type }) {
    return ['L', 'K', 'x', 'g'].includes(type);
}

;// CONCATENATED MODULE: ./.work/compiled/action-release/src/assets/largest-metadata.js
/** Metadata of a package is small; more bytes than this are not metadata. */
const largestMetadata = 10 * 1024 * 1024;

;// CONCATENATED MODULE: ./.work/compiled/action-release/src/assets/sdist-metadata.js






/**
 * Reads the PKG-INFO in the top folder of an sdist; undefined if the archive has none, because it is no sdist then. Throws a `UserError`
 * if the archive cannot be read. Source: PyPA "Source distribution format".
 */
async function readSdistMetadata(name, path) {
    const tar = createTarReader();
    const found = [];
    let isMetadata = false;
    let size = 0;
    const readChunk = (chunk) => {
        for (const event of tar.push(chunk))
            if ('member' in event)
                isMetadata = /^(?:\.\/)?[^/]+\/PKG-INFO$/.test(event.member.name);
            else if (isMetadata && (size += event.data.length) <= largestMetadata)
                found.push(Buffer.from(event.data));
    };
    try {
        await (0,promises_.pipeline)((0,external_node_fs_.createReadStream)(path), (0,external_node_zlib_.createGunzip)(), async (chunks) => {
            for await (const chunk of chunks)
                readChunk(chunk);
        });
    }
    catch (error) {
        throw new errors/* UserError */.yo(`${name} cannot be read as an archive`, { why: (0,errors/* messageOf */.bD)(error), fix: 'Build it again' });
    }
    return found.length === 0 ? undefined : Buffer.concat(found).toString('utf8');
}

// EXTERNAL MODULE: external "node:stream/consumers"
var consumers_ = __webpack_require__(38321);
;// CONCATENATED MODULE: ./.work/compiled/action-release/src/assets/wheel-metadata.js



/** Reads the METADATA of a wheel. Throws a `UserError` if the file cannot be read as one. */
async function readWheelMetadata(name, path) {
    return await readMetadata(path).catch((error) => {
        throw new errors/* UserError */.yo(`${name} cannot be read as a wheel`, { why: (0,errors/* messageOf */.bD)(error) });
    });
}
async function readMetadata(path) {
    const { openPromise } = await __webpack_require__.e(/* import() */ 663).then(__webpack_require__.t.bind(__webpack_require__, 20663, 19));
    const zip = await openPromise(path);
    try {
        for await (const entry of zip.eachEntry()) {
            if (!/^[^/]+\.dist-info\/METADATA$/.test(entry.fileName))
                continue;
            if (entry.uncompressedSize > largestMetadata)
                throw new Error('its METADATA is too large');
            return await (0,consumers_.text)(await zip.openReadStreamPromise(entry));
        }
    }
    finally {
        zip.close();
    }
    throw new Error('it has no METADATA');
}

;// CONCATENATED MODULE: ./.work/compiled/action-release/src/assets/distribution-version.js





/**
 * Throws a `UserError` if a wheel or an sdist is of another version than the release, by its file name or its metadata. Builds of one
 * version that differ in the local part, such as 1.3.0+cpu and 1.3.0+cu128, all belong to the release 1.3.0.
 * Source: PEP 440, "Local version identifiers".
 */
async function requireDistributionVersions(files, version) {
    for (const file of files) {
        const distribution = await readDistribution(file);
        if (distribution === undefined)
            continue;
        const found = requireConsistent(file.name, distribution);
        if (found === version || ((0,pep440/* localPart */.L7)(version) === undefined && publicPart(found) === version))
            continue;
        throw new errors/* UserError */.yo(`${distribution.kind} ${file.name} has version ${found}, but ${version} is being released`, {
            fix: 'Build it from the released version: `mode: write-version` writes the version into the files before the build',
            commandFix: 'Build it from the released version',
        });
    }
}
/** Reads a wheel or an sdist. Undefined for other files, such as an archive of documents. */
async function readDistribution({ name, path }) {
    if (name.endsWith('.whl')) {
        const parts = name.replace(/\.whl$/, '').split('-');
        const nameVersion = (0,pep440/* normalizeVersion */.Qj)(parts[1] ?? '');
        if (nameVersion === undefined || parts.length < 5 || parts.length > 6)
            throw new errors/* UserError */.yo(`${name} is not a valid wheel file name`, { fix: 'Build the wheel with PyPA build' });
        return { kind: 'Wheel', nameVersion, fields: (0,core_metadata/* parseCoreMetadata */.U)(await readWheelMetadata(name, path)) };
    }
    if (!name.endsWith('.tar.gz'))
        return undefined;
    const metadata = await readSdistMetadata(name, path);
    if (metadata === undefined)
        return undefined;
    const nameVersion = (0,pep440/* normalizeVersion */.Qj)(/-([^-]+)\.tar\.gz$/.exec(name)?.[1] ?? '');
    return { kind: 'Sdist', nameVersion, fields: (0,core_metadata/* parseCoreMetadata */.U)(metadata) };
}
/**
 * Returns the version in normal form. The file name and the metadata must agree.
 * Source: PyPA "Binary distribution format", "Source distribution format"; core metadata, `Version`.
 */
function requireConsistent(name, { nameVersion, fields }) {
    const version = (0,pep440/* normalizeVersion */.Qj)(fields.find(([field]) => field === 'version')?.[1] ?? '');
    if (version !== undefined && version === nameVersion)
        return version;
    throw new errors/* UserError */.yo(`${name} contradicts its own metadata, which contain ${version === undefined ? 'no version' : `version ${version}`}`, { fix: 'Build the package again instead of renaming the file' });
}
function publicPart(version) {
    return version.replace(/\+.*$/, '');
}


/***/ }),

/***/ 98789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ gatherAssets),
  A: () => (/* binding */ requireUnchangedByRelease)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.work/compiled/shared/src/errors.js
var errors = __webpack_require__(75689);
// EXTERNAL MODULE: ./.work/compiled/shared/src/files/paths.js
var paths = __webpack_require__(27468);
// EXTERNAL MODULE: ./.work/compiled/action-release/src/assets/asset-file.js + 1 modules
var asset_file = __webpack_require__(97652);
;// CONCATENATED MODULE: ./.work/compiled/action-release/src/assets/download-artifact.js



/** Downloads an artifact of this run into the temporary folder. Returns the absolute paths of its files. */
async function downloadArtifact({ temp, env, log }, name) {
    if (env.ACTIONS_RUNTIME_TOKEN === undefined)
        throw new errors/* UserError */.yo(`Artifact ${name} is unavailable: this run has no artifact service`, {
            fix: 'Attach the files with `assets` instead',
        });
    try {
        const folder = await download(temp, name);
        const files = await listFiles(folder);
        log.info(`Artifact ${name}: ${files.map((file) => (0,external_node_path_.relative)(folder, file)).join(', ')}`);
        return files;
    }
    catch (error) {
        throw new errors/* UserError */.yo(`Artifact ${name} is unavailable`, {
            why: (0,errors/* messageOf */.bD)(error),
            fix: 'Check its name, and that it was uploaded in this run',
        });
    }
}
async function download(temp, name) {
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(351), __webpack_require__.e(26), __webpack_require__.e(672), __webpack_require__.e(955)]).then(__webpack_require__.bind(__webpack_require__, 97955));
    const client = new DefaultArtifactClient();
    const { artifact } = await client.getArtifact(name);
    const folder = (0,external_node_path_.join)(temp, `artifact-${artifact.id}`);
    const { downloadPath = folder } = await client.downloadArtifact(artifact.id, { path: folder });
    return downloadPath;
}
async function listFiles(folder) {
    const files = [];
    for await (const entry of (0,promises_.glob)('**/*', { cwd: folder, withFileTypes: true }))
        if (entry.isFile())
            files.push((0,external_node_path_.join)(entry.parentPath, entry.name));
    return files;
}

;// CONCATENATED MODULE: ./.work/compiled/action-release/src/assets/gather-assets.js






/**
 * Gathers the files of the release, sorted by path. Throws a `UserError` if a pattern matches no file, or if GitHub would reject or
 * rename one.
 */
async function gatherAssets(context, { patterns, artifact }) {
    const paths = new Set();
    for (const pattern of patterns)
        for (const path of await matchFiles(context.workspace, pattern))
            paths.add(path);
    if (artifact !== undefined)
        for (const path of await downloadArtifact(context, artifact))
            paths.add(path);
    const files = [];
    for (const path of [...paths].sort())
        files.push(await (0,asset_file/* inspectAsset */.$1)(path));
    requireUniqueNames(files);
    return files;
}
/** Throws a `UserError` if the release itself changes one of the files. Paths are absolute. */
function requireUnchangedByRelease(files, changedPaths) {
    const changed = files.find(({ path }) => changedPaths.includes(path));
    if (changed === undefined)
        return;
    throw new errors/* UserError */.yo(`${changed.name} holds the version, which the release changes`, { fix: 'Remove it from `assets`' });
}
function requireUniqueNames(files) {
    const duplicate = files.find((file, index) => files.findIndex(({ name }) => name === file.name) !== index);
    if (duplicate === undefined)
        return;
    throw new errors/* UserError */.yo(`Two files to attach are called ${duplicate.name}`, {
        fix: 'Rename one of them: the names within a release must differ',
    });
}
async function matchFiles(workspace, pattern) {
    const files = [];
    for await (const name of (0,promises_.glob)(pattern, { cwd: workspace })) {
        const path = (0,external_node_path_.resolve)(workspace, name);
        if (!(await (0,promises_.stat)(path)).isFile())
            continue;
        if (!(0,paths/* isInside */.FK)(workspace, (0,paths/* resolveExistingPrefix */.CN)(path)))
            throw new errors/* InputValueError */.uH('assets', `has \`${name}\`, which is outside the workspace`, {
                fix: 'Copy it into the workspace first',
            });
        files.push(path);
    }
    if (files.length > 0)
        return files;
    throw new errors/* InputValueError */.uH('assets', `has \`${pattern}\`, which matches no file`, {
        fix: 'Check the path, and that the step that creates the file runs before this one',
        commandFix: 'Check the path, and build the file first',
    });
}


/***/ }),

/***/ 22450:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ untilAborted)
/* harmony export */ });
/** Waits for work that cannot be cancelled. An aborted signal ends the wait and its reason is thrown; the work goes on unheeded. */
async function untilAborted(signal, work) {
    signal.throwIfAborted();
    const { promise: aborted, reject } = Promise.withResolvers();
    const onAbort = () => {
        reject(signal.reason);
    };
    signal.addEventListener('abort', onAbort, { once: true });
    try {
        return await Promise.race([work(), aborted]);
    }
    finally {
        signal.removeEventListener('abort', onAbort);
    }
}


/***/ }),

/***/ 59903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y4: () => (/* binding */ isCertificateError),
/* harmony export */   gl: () => (/* binding */ describeNetworkError),
/* harmony export */   o8: () => (/* binding */ describeTrust),
/* harmony export */   rB: () => (/* binding */ isPermanentError)
/* harmony export */ });
/* unused harmony export isConnectionError */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75689);

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

/***/ 27912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sc: () => (/* binding */ hasSigningIdentity),
/* harmony export */   iC: () => (/* binding */ hasJobIdentity),
/* harmony export */   lc: () => (/* binding */ requestIdentityToken)
/* harmony export */ });
/* harmony import */ var _network_network_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59903);

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


/***/ })

};
