export const id = 3709;
export const ids = [3709];
export const modules = {

/***/ 91663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ listFiles),
/* harmony export */   fH: () => (/* binding */ listWheels),
/* harmony export */   oj: () => (/* binding */ listDistributions)
/* harmony export */ });
/** Lists all wheels, the one of this platform first. */
function listWheels({ wheel, otherWheels = [] }) {
    return [wheel, ...otherWheels];
}
/** Lists what a package index accepts: wheels and sdist. */
function listDistributions(built) {
    return [...listWheels(built), ...(built.sdist === undefined ? [] : [built.sdist])];
}
/** Lists every file that leaves the action. */
function listFiles(built) {
    return [...listDistributions(built), ...(built.sbom === undefined ? [] : [built.sbom])];
}


/***/ }),

/***/ 13863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ installedPath)
/* harmony export */ });
/** The folders of a wheel that an installer empties into `site-packages`, by scheme or by a path below the environment. */
const siteFolder = /^[^/]+\.data\/(purelib|platlib|data\/(lib(64)?\/python3[\d.]*|Lib)\/(site|dist)-packages)\//;
/** The path of a member of a wheel, relative to `site-packages` if it is installed there. Source: PyPA "Binary distribution format". */
function installedPath(path) {
    return path.replace(siteFolder, '');
}


/***/ }),

/***/ 65773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ supportedPythons)
/* harmony export */ });
/* harmony import */ var _renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99687);

/** Python versions that have had a release. Source: devguide.python.org/versions. */
const released = ['3.8', '3.9', '3.10', '3.11', '3.12', '3.13', '3.14'];
const classifier = /^Programming Language :: Python :: (\d+\.\d+)$/;
/**
 * Lists the Python versions that a distribution supports, oldest first, such as `3.11`: those of its classifiers, or without such
 * classifiers all released ones, that `Requires-Python` allows. Source: PyPA "Core metadata specifications", Requires-Python.
 */
function supportedPythons(metadata) {
    const classified = (metadata.get('classifier') ?? []).flatMap((text) => classifier.exec(text)?.[1] ?? []);
    const required = metadata.get('requires-python')?.[0] ?? '';
    // Whether a range allows any release of a minor version shows at its first and its last ones.
    const isAllowed = (minor) => required === '' || [`${minor}.0`, `${minor}.99`].some((version) => (0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__/* .satisfies */ .ib)(version, required));
    const versions = classified.length > 0 ? [...new Set(classified)] : released;
    return versions.filter(isAllowed).sort((a, b) => minorOf(a) - minorOf(b));
}
function minorOf(version) {
    const [major, minor] = version.split('.').map(Number);
    return (major ?? 0) * 1000 + (minor ?? 0);
}


/***/ }),

/***/ 3361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ readWheel)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.work/compiled/shared/src/cache/manifest.js
var manifest = __webpack_require__(56900);
// EXTERNAL MODULE: ./.work/compiled/shared/src/errors.js
var errors = __webpack_require__(75689);
// EXTERNAL MODULE: ./.work/compiled/shared/src/format/list.js
var list = __webpack_require__(80276);
;// CONCATENATED MODULE: ./.work/compiled/action-build-wheel/src/archive/record.js


/** RECORD does not list itself or its signatures. Source: PyPA "Recording installed projects", "The RECORD file". */
const unlistedEndings = ['', '.jws', '.p7s'];
/** Requires that RECORD lists exactly the members, each with the right hash and size. One error names all problems. */
function checkRecord(wheel, recordPath, recordText, members) {
    const lines = recordText.split(/\r?\n/).filter((line) => line !== '');
    const rows = new Map(lines.map(parseRow).map((row) => [row.path, row]));
    const unlisted = new Set(unlistedEndings.map((ending) => recordPath + ending));
    const present = new Set(members.map(({ path }) => path));
    const problems = [
        ...members.filter(({ path }) => !unlisted.has(path)).flatMap((member) => compareRow(member, rows.get(member.path))),
        ...[...rows.keys()]
            .filter((path) => !present.has(path) && !unlisted.has(path))
            .map((path) => `${path} is listed but missing`),
    ];
    if (problems.length === 0)
        return;
    throw new errors/* UserError */.yo(`RECORD of ${wheel} is wrong: ${(0,list/* listFirst */.r)(problems)}`, {
        fix: 'Have the build backend, or the step that changes the wheel, write RECORD again',
    });
}
function compareRow(member, row) {
    if (row === undefined)
        return [`${member.path} is not listed`];
    if (row.hash !== `sha256=${member.sha256}`)
        return [`${member.path} has another hash`];
    if (row.size !== String(member.size) && row.size !== '')
        return [`${member.path} has another size`];
    return [];
}
/** Parses one line of RECORD. Fields may be in double quotes. Source: RFC 4180. */
function parseRow(line) {
    const fields = [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map((match) => match[1] ?? '');
    const [path = '', hash = '', size = ''] = fields.map((field) => field.startsWith('"') ? field.slice(1, -1).replaceAll('""', '"') : field);
    return { path, hash, size };
}

// EXTERNAL MODULE: ./.work/compiled/action-build-wheel/src/archive/wheel-metadata.js
var wheel_metadata = __webpack_require__(58722);
;// CONCATENATED MODULE: ./.work/compiled/action-build-wheel/src/archive/hidden-data.js


const localHeader = 'PK\u0003\u0004';
const directoryEnd = 'PK\u0005\u0006';
const localHeaderBytes = 30;
const directoryEndBytes = 22;
/** Stands in a field of 32 bits for a value in an extension of ZIP64. */
const inZip64 = 0xff_ff_ff_ff;
/** Flag of a member whose sizes follow its content, in a descriptor of one of these lengths. Source: APPNOTE.TXT 4.3.9. */
const descriptorFlag = 0x08;
const descriptorBytes = [12, 16, 20, 24];
/**
 * Requires that a zip is the same for programs that read its directory, such as pip, and for those that read it from its start: each
 * member has the same name and size in both, and nothing else is in the file. Source: APPNOTE.TXT 4.3.7, 4.3.16; CVE-2025-54368; PyPI
 * "Preventing ZIP parser confusion attacks".
 */
async function requireNothingHidden(file, { zip, bytes }, entries) {
    if (bytes !== undefined) {
        await checkLayout((start, length) => bytes.subarray(start, start + length), zip, entries);
        return;
    }
    const handle = await (0,promises_.open)(file);
    try {
        await checkLayout(async (start, length) => (await handle.read(Buffer.alloc(length), 0, length, start)).buffer, zip, entries);
    }
    finally {
        await handle.close();
    }
}
async function checkLayout(read, zip, entries) {
    const inOrder = entries.toSorted((one, other) => one.relativeOffsetOfLocalHeader - other.relativeOffsetOfLocalHeader);
    let ends = [0];
    for (const entry of inOrder) {
        requireStart(ends, entry.relativeOffsetOfLocalHeader, `before ${entry.fileName}`);
        ends = await findEnds(read, entry);
    }
    const end = zip.fileSize - directoryEndBytes - zip.comment.length;
    const record = await read(end, directoryEndBytes);
    if (record.toString('latin1', 0, 4) !== directoryEnd)
        throw new errors/* UserError */.yo('its end is damaged');
    const [size, start] = [record.readUInt32LE(12), record.readUInt32LE(16)];
    if (start === inZip64 || size === inZip64)
        return;
    requireStart(ends, start, 'before its directory');
    // With ZIP64, its own record and its locator lie in between.
    if (start + size !== end && !isZip64Record(await read(start + size, 4)))
        throw new errors/* UserError */.yo('it hides data behind its directory');
}
function isZip64Record(signature) {
    return signature.toString('latin1') === 'PK\u0006\u0006';
}
function requireStart(allowed, start, where) {
    if (!allowed.includes(start))
        throw new errors/* UserError */.yo(`it hides data ${where}`);
}
/** Where a member may end, once its header is known to agree with the directory. Source: APPNOTE.TXT 4.3.7. */
async function findEnds(read, entry) {
    const { fileName, fileNameRaw, compressedSize, relativeOffsetOfLocalHeader: start } = entry;
    const header = await read(start, localHeaderBytes + fileNameRaw.length);
    const [flags, size] = [header.readUInt16LE(6), header.readUInt32LE(18)];
    const [nameBytes, extraBytes] = [header.readUInt16LE(26), header.readUInt16LE(28)];
    const hasSameName = nameBytes === fileNameRaw.length && header.subarray(localHeaderBytes).equals(fileNameRaw);
    if (header.toString('latin1', 0, 4) !== localHeader || !hasSameName)
        throw new errors/* UserError */.yo(`its member ${fileName} has another name before its content`);
    const end = start + localHeaderBytes + nameBytes + extraBytes + compressedSize;
    if ((flags & descriptorFlag) !== 0)
        return descriptorBytes.map((length) => end + length);
    if (size !== compressedSize && size !== inZip64)
        throw new errors/* UserError */.yo(`its member ${fileName} has another size before its content`);
    return [end];
}

// EXTERNAL MODULE: ./.work/compiled/action-build-wheel/src/archive/installed-path.js
var installed_path = __webpack_require__(13863);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./.work/compiled/action-build-wheel/src/archive/secret-scan.js
var secret_scan = __webpack_require__(97951);
;// CONCATENATED MODULE: ./.work/compiled/action-build-wheel/src/archive/member-content.js



/** Members up to this size are unpacked at once: as streams, a thousand of them take as long as the rest of a run that reuses a wheel. */
const maxBytesAtOnce = 8 * 1024 * 1024;
/** Source: Git LFS specification, "The Pointer"; the older name is an alias in its code. */
const maxPointerBytes = 1023;
const pointerStart = /^version https:\/\/(?:git-lfs|hawser)\.github\.com\/spec\//;
/** Reads one member: its hash, and whether it holds a private key or is a pointer of Git LFS. */
async function readContent(open, entry, isKept) {
    const bytes = await unpackAtOnce(open, entry);
    if (bytes === undefined)
        return await readStream(open.zip, entry, isKept);
    return {
        sha256: (0,external_node_crypto_.hash)('sha256', bytes, 'base64url'),
        hasKey: (0,secret_scan/* containsKey */.Zd)(bytes),
        isPointer: isPointer(bytes),
        bytes: isKept ? bytes : Buffer.of(),
    };
}
/** Undefined for a member that is large, packed in another way, or damaged: its stream says what is wrong. */
async function unpackAtOnce({ zip, bytes }, entry) {
    const { uncompressedSize, compressedSize, compressionMethod } = entry;
    if (bytes === undefined || uncompressedSize > maxBytesAtOnce || !entry.canDecodeFileData())
        return undefined;
    const { fileDataStart } = await zip.readLocalFileHeaderPromise(entry, { minimal: true });
    const packed = bytes.subarray(fileDataStart, fileDataStart + compressedSize);
    if (compressionMethod === 0)
        return packed;
    try {
        // With room for one more byte, because zlib asks for another buffer when it has filled one.
        const room = Math.max(uncompressedSize + 1, minChunkBytes);
        const unpacked = (0,external_node_zlib_.inflateRawSync)(packed, { chunkSize: room, maxOutputLength: room });
        return unpacked.length === uncompressedSize ? unpacked : undefined;
    }
    catch {
        return undefined;
    }
}
/** Source: Node.js documentation, `zlib.constants.Z_MIN_CHUNK`. */
const minChunkBytes = 64;
async function readStream(zip, entry, isKept) {
    const digest = (0,external_node_crypto_.createHash)('sha256');
    const scanner = (0,secret_scan/* createKeyScanner */.qn)();
    const kept = [];
    const isSmall = entry.uncompressedSize <= maxPointerBytes;
    let hasKey = false;
    for await (const chunk of await zip.openReadStreamPromise(entry)) {
        digest.update(chunk);
        hasKey = scanner.push(chunk);
        if (isKept || isSmall)
            kept.push(chunk);
    }
    const bytes = Buffer.concat(kept);
    return { sha256: digest.digest('base64url'), hasKey, isPointer: isSmall && isPointer(bytes), bytes };
}
function isPointer(bytes) {
    return bytes.length <= maxPointerBytes && pointerStart.test(bytes.toString('latin1'));
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-wheel/src/archive/zip-members.js






/** Members up to this size are read into memory when they describe the wheel. All others are only hashed. */
const maxTextBytes = 32 * 1024 * 1024;
/** Wheels up to this size are read into memory: reading two headers for each of thousands of members takes longer. */
const maxBytesInMemory = 32 * 1024 * 1024;
/**
 * Reads all members of a wheel. Throws when a member leads out of the archive, appears twice, is a link, or unpacks to an absurd size.
 * `infoFolder` is the `.dist-info` folder. Source: APPNOTE.TXT 4.3.12; CWE-22, CWE-409.
 */
async function readMembers(file, infoFolder) {
    let zip;
    try {
        const { size } = await (0,promises_.stat)(file);
        const open = await openZip(file, size);
        zip = open.zip;
        const entries = [];
        for await (const entry of zip.eachEntry())
            entries.push(entry);
        requireNoZipBomb(entries, size);
        requireUniqueFiles(entries);
        await requireNothingHidden(file, open, entries);
        return await readEntries(open, entries, infoFolder);
    }
    catch (error) {
        throw new errors/* UserError */.yo(`${(0,external_node_path_.basename)(file)} is not a valid wheel`, { why: (0,errors/* messageOf */.bD)(error) });
    }
    finally {
        zip?.close();
    }
}
async function openZip(file, size) {
    const { fromBufferPromise, openPromise } = await __webpack_require__.e(/* import() */ 663).then(__webpack_require__.t.bind(__webpack_require__, 20663, 19));
    const options = { lazyEntries: true, strictFileNames: true, autoClose: false };
    const bytes = size > maxBytesInMemory ? undefined : await (0,promises_.readFile)(file);
    const zip = bytes === undefined ? await openPromise(file, options) : await fromBufferPromise(bytes, options);
    return { zip, bytes };
}
/** Whether Python reads a file at its start: a `.pth` file directly in site-packages. Others may be weights of a model. */
function isSiteFile(path) {
    return /^[^/]+\.pth$/.test((0,installed_path/* installedPath */.A)(path));
}
async function readEntries(zip, entries, infoFolder) {
    const members = [];
    const keys = [];
    const pointers = [];
    const texts = new Map();
    for (const entry of entries) {
        const path = entry.fileName;
        if (path.endsWith('/'))
            continue;
        const isText = (path.startsWith(`${infoFolder}/`) || isSiteFile(path)) && entry.uncompressedSize <= maxTextBytes;
        const content = await readContent(zip, entry, isText);
        if (isText)
            texts.set(path, content.bytes);
        if (content.hasKey)
            keys.push(path);
        if (content.isPointer)
            pointers.push(path);
        members.push({ path, sha256: content.sha256, size: entry.uncompressedSize, packed: entry.compressedSize });
    }
    return { members, keys, pointers, texts };
}
const fileTypeMask = 0o170000;
const linkType = 0o120000;
function requireUniqueFiles(entries) {
    const seen = new Set();
    for (const { fileName, externalFileAttributes } of entries) {
        if (seen.has(fileName))
            throw new errors/* UserError */.yo(`it contains ${fileName} twice`);
        seen.add(fileName);
        const isLink = ((externalFileAttributes >>> 16) & fileTypeMask) === linkType;
        if (isLink && !fileName.endsWith('/'))
            throw new errors/* UserError */.yo(`its member ${fileName} is a link`);
    }
}
/** More than any wheel unpacks to, and less than fills a disk. */
const maxUnpackedBytes = 16 * 1024 ** 3;
/** Deflate compresses at most 1032 to 1; text in a wheel compresses about 10 to 1. */
const maxRatio = 200;
/** Wheels up to this size are never a bomb, whatever their ratio. */
const harmlessBytes = 256 * 1024 * 1024;
/** Rejects a small zip that unpacks to an absurd size. Looks at the central directory only and reads no member. */
function requireNoZipBomb(entries, fileSize) {
    const packed = entries.reduce((sum, entry) => sum + entry.compressedSize, 0);
    const unpacked = entries.reduce((sum, entry) => sum + entry.uncompressedSize, 0);
    if (packed > fileSize)
        throw new errors/* UserError */.yo('its members overlap');
    if (unpacked > maxUnpackedBytes || (unpacked > harmlessBytes && unpacked > maxRatio * fileSize))
        throw new errors/* UserError */.yo(`its ${fileSize} bytes would unpack to ${unpacked}`);
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-wheel/src/archive/read-wheel.js







/**
 * Reads a wheel. Throws when an installer could not trust it: members that lead out of it or appear twice, a RECORD that does not list
 * exactly the members with their hashes, or a METADATA or WHEEL that contradicts the file name.
 * Source: PyPA "Binary distribution format", "Recording installed projects".
 */
async function readWheel(file) {
    const fileName = (0,external_node_path_.basename)(file);
    const wheelName = (0,wheel_metadata/* parseWheelName */.CI)(fileName);
    const infoFolder = `${wheelName.distribution}-${wheelName.version}.dist-info`;
    const { members, keys, pointers, texts } = await readMembers(file, infoFolder);
    const readText = (name) => {
        const bytes = texts.get(`${infoFolder}/${name}`);
        if (bytes === undefined)
            throw new errors/* UserError */.yo(`${fileName} has no ${infoFolder}/${name}`);
        return decodeUtf8(bytes, `${fileName}: ${name}`);
    };
    checkRecord(fileName, `${infoFolder}/RECORD`, readText('RECORD'), members);
    const metadataText = readText('METADATA');
    const metadata = (0,wheel_metadata/* parseHeaders */.QG)(metadataText);
    const headers = { metadata, wheel: (0,wheel_metadata/* parseHeaders */.QG)(readText('WHEEL')) };
    const { name, version } = (0,wheel_metadata/* requireMatchingNames */.ZO)(fileName, wheelName, headers);
    const startupFiles = [...texts].filter(([path, bytes]) => isSiteFile(path) && runsCode(bytes));
    const entryPoints = texts.get(`${infoFolder}/entry_points.txt`)?.toString('utf8') ?? '';
    return {
        file,
        name,
        version,
        sha256: await (0,manifest/* fileSha256 */.sN)(file),
        size: (await (0,promises_.stat)(file)).size,
        members,
        keys,
        pointers,
        metadata,
        metadataText,
        tags: wheelName.tags,
        startupFiles: startupFiles.map(([path]) => path),
        commands: (0,wheel_metadata/* listCommands */.FH)(entryPoints),
    };
}
/**
 * Whether Python runs a line of a `.pth` file. Newer versions skip a byte order mark, and end a line like `str.splitlines`, at more
 * characters than older ones. Source: CPython, Lib/site.py, `addpackage`.
 */
function runsCode(pth) {
    const lines = new TextDecoder().decode(pth).split(/(?!\t)[\p{Cc}\p{Zl}\p{Zp}]/u);
    return lines.some((line) => /^import[ \t]/.test(line));
}
function decodeUtf8(bytes, what) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        throw new errors/* UserError */.yo(`${what} is not UTF-8`);
    }
}


/***/ }),

/***/ 11312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ readSdist),
/* harmony export */   l: () => (/* binding */ normalizeSdist)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75689);
/* harmony import */ var _shared_format_list_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(80276);
/* harmony import */ var _shared_process_runner_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21895);
/* harmony import */ var _shared_requirements_normalize_name_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(61716);
/* harmony import */ var _shared_requirements_pep440_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18330);
/* harmony import */ var _wheel_metadata_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58722);







const listedBytes = 256 * 1024 * 1024;
const limitMs = 10 * 60_000;
/**
 * Lists the files of an sdist without unpacking it, and searches files up to 1 MiB for private keys. Throws when an installer could not
 * trust it: members or links that lead out of its folder, devices, or a PKG-INFO that contradicts the file name.
 * Source: PEP 721; PyPA "Source distribution format".
 */
async function readSdist(context, python, file) {
    const script = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(context.actionPath, 'tools', 'read_sdist.py');
    const { members, keys, problems, metadata } = JSON.parse(await runScript(context, python, file, [script, file]));
    const name = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(file);
    const fix = 'Exclude such files in the configuration of the build backend';
    if (problems.length > 0)
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${name} is not a safe sdist: ${(0,_shared_format_list_js__WEBPACK_IMPORTED_MODULE_5__/* .listFirst */ .r)(problems)}`, { fix });
    return { members, keys, ...requireMatchingMetadata(name, metadata) };
}
/** Source: PEP 625 and PyPI: the file is named NAME-VERSION.tar.gz like its metadata, in the top folder. */
function requireMatchingMetadata(file, metadata) {
    const fix = 'Build the sdist again with the build backend';
    if (metadata === null)
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${file} has no PKG-INFO`, { why: 'PyPI and pip require it', fix });
    const headers = (0,_wheel_metadata_js__WEBPACK_IMPORTED_MODULE_4__/* .parseHeaders */ .QG)(metadata);
    const [, name = '', version = ''] = /^(.+)-([^-]+)\.tar\.gz$/.exec(file) ?? [];
    const stated = [headers.get('name')?.[0] ?? '', headers.get('version')?.[0] ?? ''];
    const isSame = (0,_shared_requirements_normalize_name_js__WEBPACK_IMPORTED_MODULE_6__/* .normalizeName */ .P)(stated[0]) === (0,_shared_requirements_normalize_name_js__WEBPACK_IMPORTED_MODULE_6__/* .normalizeName */ .P)(name) && (0,_shared_requirements_pep440_js__WEBPACK_IMPORTED_MODULE_3__/* .normalizeVersion */ .Qj)(stated[1]) === (0,_shared_requirements_pep440_js__WEBPACK_IMPORTED_MODULE_3__/* .normalizeVersion */ .Qj)(version);
    if (!isSame)
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${file} does not match its name: PKG-INFO says ${stated.join(' ')}`, { fix });
    return { name: stated[0], version: stated[1], metadata: headers };
}
/** Gives all members of an sdist the time `epoch` (seconds since 1970), one owner and plain modes. setuptools keeps those of the build. */
async function normalizeSdist(context, python, file, epoch) {
    const script = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(context.actionPath, 'tools', 'normalize_sdist.py');
    await runScript(context, python, file, [script, file, epoch]);
}
async function runScript(context, python, file, args) {
    const { code, stdout, stderr } = await context.run(python.executable, ['-I', '-S', ...args], {
        env: { ...context.env, PYTHONPATH: '' },
        keepBytes: listedBytes,
        timeoutMs: limitMs,
    });
    if (code !== 0)
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(file)} is not a valid sdist`, { why: (0,_shared_process_runner_js__WEBPACK_IMPORTED_MODULE_2__/* .lastLine */ .fM)(stderr) });
    return stdout;
}


/***/ }),

/***/ 97951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zd: () => (/* binding */ containsKey),
/* harmony export */   _p: () => (/* binding */ isSecretPath),
/* harmony export */   qn: () => (/* binding */ createKeyScanner)
/* harmony export */ });
/** Names of files that hold secrets, anywhere in a wheel or an sdist. */
const secretNames = [
    /^\.env(\.(?!example$|sample$|template$|dist$).*)?$/,
    /^trust\.pem$/,
    /^id_(rsa|dsa|ecdsa|ed25519)(_sk)?$/,
    /^\.(netrc|pypirc|git-credentials)$/,
];
const secretFolders = ['.ssh', '.aws', '.gnupg'];
/** Whether a path usually holds secrets, such as `.env`, `trust.pem` or anything in `.ssh/`. */
function isSecretPath(path) {
    const folders = path.split('/');
    const name = folders.pop() ?? '';
    return folders.some((folder) => secretFolders.includes(folder)) || secretNames.some((pattern) => pattern.test(name));
}
const marker = 'PRIVATE KEY-----';
/** A key, not only its marker: the marker line, then base64, after the headers of an encrypted key. Source: RFC 7468. */
const privateKey = /-----BEGIN ([A-Z0-9]+ )*PRIVATE KEY-----\r?\n([\w-]+: .*\r?\n|\r?\n)*[A-Za-z0-9+/=]{40,}\r?\n?/;
/** Bytes of a chunk that are searched again with the next one: the longest text that `privateKey` needs. */
const overlap = 400;
/** Whether the bytes contain a private key. */
function containsKey(bytes) {
    return bytes.includes(marker) && privateKey.test(bytes.toString('latin1'));
}
/** Makes a scanner that finds a private key in the chunks of one file, in bounded memory. */
function createKeyScanner() {
    let previousEnd = Buffer.alloc(0);
    let isFound = false;
    return {
        push(chunk) {
            if (isFound)
                return true;
            const text = previousEnd.length === 0 ? chunk : Buffer.concat([previousEnd, chunk]);
            isFound = containsKey(text);
            previousEnd = Buffer.from(text.subarray(Math.max(0, text.length - overlap)));
            return isFound;
        },
    };
}


/***/ }),

/***/ 58722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CI: () => (/* binding */ parseWheelName),
/* harmony export */   FH: () => (/* binding */ listCommands),
/* harmony export */   QG: () => (/* binding */ parseHeaders),
/* harmony export */   XF: () => (/* binding */ readDescription),
/* harmony export */   ZO: () => (/* binding */ requireMatchingNames)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75689);
/* harmony import */ var _shared_requirements_normalize_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61716);
/* harmony import */ var _shared_requirements_pep440_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18330);



/** Parses the file name of a wheel. Throws when the name is not valid. */
function parseWheelName(file) {
    const [, distribution, version, python, abi, platform] = /^([^-]+)-([^-]+)(?:-\d[^-]*)?-([^-]+)-([^-]+)-([^-]+)\.whl$/.exec(file) ?? [];
    if (distribution === undefined || version === undefined || python === undefined || abi === undefined || platform === undefined)
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${file} is not a valid wheel name`, { fix: 'Name it NAME-VERSION-PYTHON-ABI-PLATFORM.whl' });
    return { distribution, version, tags: expandTag(`${python}-${abi}-${platform}`) };
}
/** Expands a compressed tag set: `py2.py3-none-any` is two tags. Source: PEP 425, "Compressed Tag Sets". */
function expandTag(tag) {
    const [pythons = [], abis = [], platforms = []] = tag.split('-').map((part) => part.split('.'));
    return pythons.flatMap((python) => abis.flatMap((abi) => platforms.map((platform) => `${python}-${abi}-${platform}`)));
}
/** Parses the headers of METADATA or WHEEL, up to the first empty line. Source: PyPA "Core metadata specifications", RFC 822. */
function parseHeaders(text) {
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
/** Lists the commands of `entry_points.txt`. Source: PyPA "Entry points specification", file format. */
function listCommands(entryPoints) {
    const sections = entryPoints.split(/^(?=\s*\[)/m).filter((section) => /^\s*\[(console|gui)_scripts\]/.test(section));
    return sections.flatMap((section) => [...section.matchAll(/^\s*([^\s#;=[][^=\n]*?)\s*=/gm)].map(([, name = '']) => name));
}
const endings = { 'text/markdown': '.md', 'text/plain': '.txt' };
/** Reads the description of METADATA: the body, or the older header. Source: PyPA "Core metadata specifications", Description. */
function readDescription(metadata) {
    const type = parseHeaders(metadata).get('description-content-type')?.[0] ?? '';
    const [head = '', ...body] = metadata.split(/(?<=\n)\r?\n/);
    const text = body.length > 0 ? metadata.slice(head.length).replace(/^\r?\n/, '') : readDescriptionHeader(head);
    if (text.trim() === '')
        return undefined;
    // Without a type it is reStructuredText.
    return { text, ending: endings[type.split(';', 1)[0]?.trim().toLowerCase() ?? ''] ?? '.rst' };
}
/** In a header, the lines after the first begin with seven spaces and a bar. */
function readDescriptionHeader(head) {
    const header = /^Description: ?(.*(?:\r?\n[ \t].*)*)/m.exec(head)?.[1] ?? '';
    return header.replaceAll(/\r?\n(?: {7}\||[ \t]+)/g, '\n');
}
/** Requires that METADATA and WHEEL agree with the file name. Returns name and version as METADATA writes them. */
function requireMatchingNames(file, wheelName, { metadata, wheel }) {
    const name = metadata.get('name')?.[0] ?? '';
    const version = metadata.get('version')?.[0] ?? '';
    const tags = wheel.get('tag') ?? [];
    const problems = [];
    if ((0,_shared_requirements_normalize_name_js__WEBPACK_IMPORTED_MODULE_2__/* .normalizeName */ .P)(name) !== (0,_shared_requirements_normalize_name_js__WEBPACK_IMPORTED_MODULE_2__/* .normalizeName */ .P)(wheelName.distribution))
        problems.push(`METADATA has the name \`${name}\``);
    if (!isVersionOfName(version, wheelName.version))
        problems.push(`METADATA has the version \`${version}\``);
    if (!hasSameTags(tags, wheelName.tags))
        problems.push(`WHEEL has the tags ${tags.join(', ') || '(none)'}`);
    if (problems.length > 0)
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${file} does not match its name: ${problems.join('; ')}`, {
            fix: 'A wheel must not be renamed; build it again',
        });
    return { name, version };
}
function isVersionOfName(version, inName) {
    // A file name has `_` for `-`: `1.0+local_1`.
    const normal = (0,_shared_requirements_pep440_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizeVersion */ .Qj)(version);
    return normal !== undefined && normal === (0,_shared_requirements_pep440_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizeVersion */ .Qj)(inName.replaceAll('_', '-'));
}
function hasSameTags(written, named) {
    const expanded = new Set(written.flatMap(expandTag));
    return expanded.size === new Set(named).size && named.every((tag) => expanded.has(tag));
}


/***/ }),

/***/ 72961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ buildDistributions),
  M: () => (/* binding */ buildSdist)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.work/compiled/shared/src/errors.js
var errors = __webpack_require__(75689);
// EXTERNAL MODULE: ./.work/compiled/shared/src/files/paths.js
var paths = __webpack_require__(27468);
// EXTERNAL MODULE: ./.work/compiled/action-build-wheel/src/archive/sdist.js
var archive_sdist = __webpack_require__(11312);
// EXTERNAL MODULE: ./.work/compiled/action-build-wheel/src/build/build-env.js
var build_env = __webpack_require__(84565);
// EXTERNAL MODULE: ./.work/compiled/shared/src/format/strip-colors.js
var strip_colors = __webpack_require__(5049);
;// CONCATENATED MODULE: ./.work/compiled/action-build-wheel/src/build/build-failure.js

const errorLine = /^(\w+(\.\w+)*(Error|Exception|Exit)\b|ERROR\b|error:)/;
/** Lines of the build frontend that only say that the backend failed. */
const frontendLine = /Backend subprocess exited|^ERROR Backend|^ERROR: Backend|^error: Failed to build/;
/** Finds the line that says why a build failed: the last error of Python or the builder; otherwise the last line. */
function buildFailureReason(stdout, stderr) {
    const lines = (0,strip_colors/* stripColors */.T)(`${stdout}\n${stderr}`)
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
    const errors = lines.filter((line) => errorLine.test(line));
    const reason = errors.findLast((line) => !frontendLine.test(line)) ?? errors.at(-1) ?? lines.at(-1) ?? '';
    return [completeMessage(lines, reason), ...causesAfter(lines, reason)].join(': ');
}
/** A message of Python may begin on the line below its error. */
function completeMessage(lines, error) {
    const next = lines[lines.lastIndexOf(error) + 1];
    return error.endsWith(':') && next !== undefined ? `${error} ${next}` : error;
}
/** Finds the submodule that is not checked out and that the output of a failed build names. */
function findNamedSubmodule(output, missing) {
    const words = new Set(output.split(/[\s'"`,:;()<>[\]]+/));
    return missing.find((path) => [...words].some((word) => `/${word}/`.includes(`/${path}/`)));
}
/** uv prints the chain of causes below its error. */
function causesAfter(lines, error) {
    const causes = [];
    for (const line of lines.slice(lines.lastIndexOf(error) + 1)) {
        const cause = /^cause: (.*)$/.exec(line)?.[1];
        if (cause === undefined)
            break;
        causes.push(cause);
    }
    return causes;
}

// EXTERNAL MODULE: ./.work/compiled/shared/src/requirements/pep508.js
var pep508 = __webpack_require__(49501);
// EXTERNAL MODULE: ./.work/compiled/shared/src/requirements/requirement-lines.js
var requirement_lines = __webpack_require__(70912);
;// CONCATENATED MODULE: ./.work/compiled/action-build-wheel/src/build/constraints.js



/** Writes the pins of a lock, and what takes precedence over them, as a constraints file for what the build installs. Returns the number of pins. */
async function writeConstraints(lock, preferred, to) {
    const keyOf = (constraint) => (0,pep508/* parseRequirement */.p)(constraint)?.key;
    const keys = preferred.map(keyOf);
    const pins = lock === undefined ? [] : constraintPins(await (0,promises_.readFile)(lock, 'utf8'));
    const lines = [...pins.filter((pin) => !keys.includes(keyOf(pin))), ...preferred];
    await (0,promises_.writeFile)(to, lines.map((line) => `${line}\n`).join(''));
    return pins.length;
}
/**
 * Extracts the lines `name==version ; marker` of a lock, without options, extras, hashes and direct references: pip accepts no direct
 * reference as a constraint, and with one hash it requires hashes for everything. Source: pip documentation, "Constraints Files".
 */
function constraintPins(lock) {
    return (0,requirement_lines/* splitLogicalLines */.v)(lock).flatMap(({ text }) => {
        const pin = (0,pep508/* parseRequirement */.p)(text.replace(/\s--hash[= ].*$/, ''));
        if (pin === undefined || pin.url !== undefined || !/^={2,3}[^*]+$/.test(pin.specifier))
            return [];
        const marker = pin.marker === undefined ? '' : ` ; ${pin.marker}`;
        return [`${pin.name}${pin.specifier}${marker}`];
    });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./.work/compiled/shared/src/process/runner.js + 5 modules
var runner = __webpack_require__(21895);
;// CONCATENATED MODULE: ./.work/compiled/action-build-wheel/src/build/container.js





/** Index, proxy and reproducibility: what else the environment of a job has may be secret, or means nothing in the image. */
const passedVariables = /^(PIP_(?!CERT$|CLIENT_CERT$|CONFIG_FILE$|CACHE_DIR$)\w+|UV_(INDEX\w*|DEFAULT_INDEX|EXTRA_INDEX_URL|FIND_LINKS|BUILD_CONSTRAINT)|(HTTPS?|ALL|NO)_PROXY|SOURCE_DATE_EPOCH|PYTHONHASHSEED|PYTHONPATH|TZ)$/i;
/** Runs a build in the image, as this user, with the same paths as on this machine. Removes the container in any case. */
async function runInImage({ run, env, actionPath }, { name: image, network, user }, build, options) {
    const name = `eleanor-build-${(0,external_node_crypto_.randomUUID)()}`;
    const tools = (0,external_node_path_.join)(actionPath, 'tools');
    const passed = Object.entries(build.env).filter(([variable]) => passedVariables.test(variable));
    const readable = [tools, ...build.readable].filter((path) => (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false }) !== undefined);
    const args = ['run', '--rm', '--init', '--name', name, '--network', network, '--user', user];
    args.push('--workdir', build.command.cwd, '--entrypoint', 'sh');
    for (const path of new Set(build.writable))
        args.push('--mount', mount(path));
    for (const path of new Set(readable))
        args.push('--mount', `${mount(path)},readonly`);
    // Values stay out of the arguments, which other users of the machine can read.
    for (const [variable] of passed)
        args.push('--env', variable);
    args.push('--env', `HOME=${build.temporary}`, '--env', `TMPDIR=${build.temporary}`);
    args.push(image, (0,external_node_path_.join)(tools, 'in_container.sh'), build.umask, build.minor, build.command.outDir, ...build.command.argv);
    try {
        const result = await run('docker', args, { ...options, env: { ...env, ...Object.fromEntries(passed) } });
        // Source: Docker documentation, "docker container run", exit status.
        if (result.code === 125)
            throw imageFailed(image, result);
        return result;
    }
    finally {
        await run('docker', ['rm', '--force', name], { env, ignoreCancellation: true, timeoutMs: 60_000 }).catch(() => undefined);
    }
}
/** Source: Docker documentation, "Bind mounts", options of `--mount`. Its fields are CSV. */
function mount(path) {
    if (!(0,external_node_path_.isAbsolute)(path) || /[",\r\n]/.test(path))
        throw new errors/* UserError */.yo(`The folder ${path} cannot be mounted into a container`);
    return `type=bind,source=${path},target=${path}`;
}
function imageFailed(image, { stderr }) {
    const why = stderr.split('\n').findLast((line) => line.startsWith('docker: ')) ?? (0,runner/* lastLine */.fM)(stderr);
    return new errors/* UserError */.yo(`No container of the image ${image} can be started`, {
        why: why.replace(/^docker: (Error response from daemon: )?/, ''),
        fix: 'Check the name of the image, and log in to its registry with docker/login-action',
        commandFix: 'Check the name of the image, and log in to its registry with `docker login`',
    });
}

// EXTERNAL MODULE: ./.work/compiled/action-build-wheel/src/project/pyproject.js
var pyproject = __webpack_require__(14562);
;// CONCATENATED MODULE: ./.work/compiled/action-build-wheel/src/build/missing-from-sdist.js




/** How Python, build backends and compilers say that a file does not exist. */
const missingFile = /no such file|not found|does(?: not|n't) (?:exist|match any files)|cannot (?:be found|find|open)|can't (?:find|copy|open)|could(?: not|n't) (?:be found|find|read|open)/i;
const missingModule = /(?:No module named|Cannot import) '([\w.]+)'/;
const generated = /^\.git(\/|$)|(^|\/)[^/]+\.egg-info(\/|$)|(^|\/)__pycache__(\/|$)/;
/**
 * Finds the file that a failed build misses because the sdist lacks it: one that the sources have, the sdist does not, and the output of
 * the build calls missing. Undefined when the build made no sdist, or failed for another reason.
 */
async function findMissingFromSdist(context, { project }, { python, sdist, output }) {
    if (sdist === undefined)
        return undefined;
    const members = (await (0,archive_sdist/* readSdist */.M)(context, python, sdist)).members.map(({ path }) => path);
    const sources = (await (0,promises_.readdir)(project, { recursive: true })).map((path) => path.split(external_node_path_.sep).join('/'));
    const path = findMissingPath(output, selectLacking(sources, members));
    if (path === undefined)
        return undefined;
    const { table } = await (0,pyproject/* readPyproject */.x7)(project, context.workspace);
    const isFolder = sources.some((each) => each.startsWith(`${path}/`));
    return { path, fix: adviseOnSdist(backendOf(table['build-system']), path, isFolder) };
}
/** Lists the files and folders of the sources that the sdist lacks. */
function selectLacking(sources, members) {
    const present = new Set(members.flatMap((path) => [path, ...foldersOf(path)]));
    return sources.filter((path) => !present.has(path) && !generated.test(path));
}
function foldersOf(path) {
    const parts = path.split('/').slice(0, -1);
    return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}
/** Finds the path among `lacking` that the output of a build calls missing. A compiler names a header by the end of its path. */
function findMissingPath(output, lacking) {
    const lines = output.split('\n').map((line) => line.trim());
    for (const [index, line] of lines.entries()) {
        const module = missingModule.exec(line)?.[1]?.replaceAll('.', '/');
        const named = module === undefined ? namedFiles(lines, index) : [`${module}.py`, `${module}/__init__.py`];
        const matching = lacking.filter((path) => named.some((name) => isSamePath(name, path)));
        // The innermost path says the most: of `data` and `data/names.txt` the latter.
        const found = matching.sort((a, b) => b.length - a.length)[0];
        if (found !== undefined)
            return found;
    }
    return undefined;
}
/** The words of a line that may be paths. CMake names the file below its message. */
function namedFiles(lines, index) {
    const line = lines[index] ?? '';
    if (!missingFile.test(line))
        return [];
    const next = line.endsWith(':') ? (lines.slice(index + 1).find((each) => each !== '') ?? '') : '';
    return `${line} ${next}`.split(/[\s'"`,:;()<>[\]]+/).filter((word) => word !== '');
}
function isSamePath(named, path) {
    const name = named.replace(/^\.\//, '').replace(/[./]+$/, '');
    return name === path || name.endsWith(`/${path}`) || path.endsWith(`/${name}`);
}
function backendOf(buildSystem) {
    const stated = typeof buildSystem === 'object' && buildSystem !== null ? buildSystem : {};
    const backend = 'build-backend' in stated ? stated['build-backend'] : undefined;
    return typeof backend === 'string' ? backend : 'setuptools.build_meta';
}
/** The setting that adds files to the sdist, by backend. Source: the documentation of each. */
const sdistSettings = [
    [/^hatchling\b/, '`include` of `[tool.hatch.build.targets.sdist]`'],
    [/^flit_core\b/, '`include` of `[tool.flit.sdist]`'],
    [/^poetry\b/, '`include` of `[tool.poetry]`, with `format = "sdist"`'],
    [/^pdm\b/, '`source-includes` of `[tool.pdm.build]`'],
    [/^uv_build\b/, '`source-include` of `[tool.uv.build-backend]`'],
    [/^scikit_build_core\b/, '`sdist.include` of `[tool.scikit-build]`'],
    [/^maturin\b/, '`include` of `[tool.maturin]`'],
];
/** Says how a file or folder gets into the sdist. */
function adviseOnSdist(backend, path, isFolder) {
    if (/^setuptools\b/.test(backend))
        return `Add it to MANIFEST.in: \`${isFolder ? 'graft' : 'include'} ${path}\``;
    const setting = sdistSettings.find(([pattern]) => pattern.test(backend))?.[1];
    return setting === undefined ? 'Have the build backend add it to the sdist' : `Add it to ${setting}`;
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-wheel/src/build/build-distributions.js










const limitMs = 60 * 60 * 1000;
/** Source: POSIX, Shell, "Exit Status for Commands"; `docker run`, "Exit status". */
const programNotFound = 127;
/**
 * Builds the sdist, and from it the wheel, with the backend in an isolated environment; or runs the project's own command. `folder`
 * receives everything that the build writes.
 */
async function buildDistributions(context, settings, sources, folder) {
    const outDir = await build(context, settings, sources, folder);
    const built = await findDistributions(outDir, settings.needsSdist);
    if (built.sdist !== undefined)
        await (0,archive_sdist/* normalizeSdist */.l)(context, settings.python, built.sdist, settings.epoch);
    return built;
}
/** Builds only the sdist, in the same way. Returns its path. */
async function buildSdist(context, settings, sources, folder) {
    const outDir = await build(context, settings, sources, folder);
    const sdist = await findOnly(outDir, '.tar.gz', 'sdist');
    if (sdist === undefined)
        throw wrongCount('no sdist', 'sdist');
    await (0,archive_sdist/* normalizeSdist */.l)(context, settings.python, sdist, settings.epoch);
    return sdist;
}
/** Returns the folder with the built files. */
async function build(context, settings, sources, folder) {
    const outDir = (0,external_node_path_.join)(folder, 'dist');
    // Environments that a build makes are removed together with this folder when the build is interrupted.
    const temporary = (0,external_node_path_.join)(folder, 'tmp');
    await (0,promises_.mkdir)(outDir, { recursive: true });
    await (0,promises_.mkdir)(temporary);
    const constraints = await prepareConstraints(context, settings, folder);
    const command = await settings.builder(sources, { constraints, outDir });
    const result = await runBuild(context, settings, command, { temporary, writable: [sources.top, folder] });
    if (result.code !== 0 || result.timedOut)
        throw await buildFailed(context, result, { settings, sources, command });
    return command.outDir;
}
async function prepareConstraints({ log, workspace }, { constraintsLock: lock, constraints: preferred }, folder) {
    if (lock === undefined && preferred.length === 0)
        return undefined;
    const constraints = (0,external_node_path_.join)(folder, 'constraints.txt');
    const pins = await writeConstraints(lock, preferred, constraints);
    if (lock !== undefined)
        log.info(`The build is constrained by the ${pins} pins of ${(0,paths/* relativePosixPath */.TS)(workspace, lock)}.`);
    return constraints;
}
async function runBuild(context, { python, umask, epoch, described, container, ...settings }, command, { temporary, writable }) {
    const env = { ...settings.env, ...(0,build_env/* reproducibleEnv */.W)(epoch), TMPDIR: temporary, ...command.env };
    const options = { timeoutMs: limitMs, show: true };
    if (container !== undefined) {
        const readable = [...container.readable, ...(command.readable ?? [])];
        const build = { command, minor: python.minor, umask, env, writable, readable, temporary };
        return await context.log.group(`Build ${described} in ${container.image.name}`, () => runInImage(context, container.image, build, options));
    }
    const starter = (0,external_node_path_.join)(context.actionPath, 'tools', 'with_umask.py');
    return await context.log.group(`Build ${described}`, () => context.run(python.executable, ['-I', starter, umask, ...command.argv], { cwd: command.cwd, env, ...options }));
}
async function buildFailed(context, { code, timedOut, stdout, stderr }, { settings, sources, command }) {
    const seeLog = 'See the output of the backend in the log above';
    if (timedOut)
        return new errors/* UserError */.yo('The build failed', { why: `It took longer than ${limitMs / 60_000} minutes`, fix: seeLog });
    const why = buildFailureReason(stdout, stderr);
    const output = `${stdout}\n${stderr}`;
    const submodule = findNamedSubmodule(output, await settings.listMissingSubmodules());
    if (submodule !== undefined)
        return new errors/* UserError */.yo(`The build failed: the submodule ${submodule} is not checked out`, {
            why,
            fix: 'Check out with `submodules: recursive`',
            commandFix: 'Run `git submodule update --init --recursive`',
        });
    const sdist = await findOnly(command.outDir, '.tar.gz', 'sdist');
    const request = { python: settings.python, sdist, output };
    // What went wrong is already known: an sdist that cannot be read must not hide it.
    const missing = await findMissingFromSdist(context, sources, request).catch(() => undefined);
    const untracked = missing === undefined ? findMissingPath(request.output, await settings.listUntracked()) : undefined;
    if (untracked !== undefined)
        return new errors/* UserError */.yo(`The build failed: Git does not track ${untracked}`, {
            why,
            fix: 'The build sees only what Git tracks: commit it, or add it to `build-inputs`',
        });
    if (missing === undefined) {
        const isNotInstalled = command.isUserCommand === true && code === programNotFound && why.endsWith('not found');
        const install = settings.container === undefined ? 'Install the program' : 'Use a `build-image` that has the program';
        return new errors/* UserError */.yo('The build failed', { why, fix: isNotInstalled ? `${install}, or change \`build-command\`` : seeLog });
    }
    return new errors/* UserError */.yo(`The build failed: ${missing.path} is missing from the sdist`, {
        why: `The wheel is built from the sdist: ${why}`,
        fix: missing.fix,
    });
}
async function findDistributions(outDir, needsSdist) {
    const wheel = await findOnly(outDir, '.whl', 'wheel');
    if (wheel === undefined)
        throw wrongCount(`no wheel in ${(0,external_node_path_.basename)(outDir)}/`, 'wheel');
    const sdist = await findOnly(outDir, '.tar.gz', 'sdist');
    if (sdist === undefined && needsSdist)
        throw wrongCount('no sdist', 'sdist');
    return { wheel, sdist };
}
async function findOnly(folder, ending, kind) {
    const found = (await (0,promises_.readdir)(folder).catch(() => [])).filter((name) => name.endsWith(ending));
    if (found.length > 1)
        throw wrongCount(`${found.length} ${kind}s: ${found.sort().join(', ')}`, kind);
    return found[0] === undefined ? undefined : (0,external_node_path_.join)(folder, found[0]);
}
function wrongCount(made, kind) {
    return new errors/* UserError */.yo(`The build made ${made}`, { fix: `It must make exactly one ${kind}` });
}


/***/ }),

/***/ 84565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ reproducibleEnv),
/* harmony export */   y: () => (/* binding */ createBuildEnv)
/* harmony export */ });
/* harmony import */ var _shared_process_child_env_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68234);
/* harmony import */ var _shared_python_sanitized_env_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56432);


/** Variables that do not change the result of a build; removing them is not reported. */
const irrelevant = /^PYTHON(UNBUFFERED|DONTWRITEBYTECODE|IOENCODING|UTF8|WARNINGS|FAULTHANDLER)$/;
/**
 * Creates the environment of the build and its checks: that of the job without `PIP_*`, `UV_*` and `PYTHON*` variables that would change
 * the wheel. Index, certificate and proxy settings stay. Logs the removed variables.
 */
function createBuildEnv({ env, log }) {
    const given = Object.entries((0,_shared_process_child_env_js__WEBPACK_IMPORTED_MODULE_0__/* .envForProject */ .q8)(env)).filter(([name]) => !name.startsWith('VIRTUALENV_'));
    const { env: sanitized, removed: removed } = (0,_shared_python_sanitized_env_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitizePythonEnv */ .X)(Object.fromEntries(given), { PIP_NO_INPUT: '1' });
    const reported = removed.filter((name) => !irrelevant.test(name));
    if (reported.length > 0)
        log.info(`Removed from the environment of the build: ${reported.join(', ')}`);
    return sanitized;
}
/** Variables that make two builds of one commit equal. `epoch` is in seconds since 1970. Source: reproducible-builds.org, SOURCE_DATE_EPOCH. */
function reproducibleEnv(epoch) {
    return { SOURCE_DATE_EPOCH: epoch, PYTHONHASHSEED: '0', TZ: 'UTC' };
}


/***/ }),

/***/ 41176:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B$: () => (/* binding */ jobWheelFolder),
/* harmony export */   B7: () => (/* binding */ listFindLinks),
/* harmony export */   Eo: () => (/* binding */ findLinksEnv),
/* harmony export */   a2: () => (/* binding */ describeFindLinks)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73136);
/* harmony import */ var _shared_cache_manifest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56900);





/** Where the wheels of one project are offered to later steps of the job. */
function jobWheelFolder(temp, directory) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(temp, 'eleanor-wheels', (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(directory).digest('hex').slice(0, 16));
}
/** Lists where pip and uv look for wheels besides the index: what the user names, and the wheels of other projects of the job. */
async function listFindLinks(temp, { directory, siblings, given }) {
    const own = [directory, ...(siblings?.directories ?? [])].map((folder) => jobWheelFolder(temp, folder));
    const all = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(jobWheelFolder(temp, directory));
    const names = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(all).catch(() => [])).sort();
    const built = siblings === undefined ? [] : [siblings.folder];
    return [...built, ...given, ...names.map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(all, name)).filter((folder) => !own.includes(folder))];
}
/** The variables that name these places to pip and uv. pip separates them by spaces, uv by commas. */
function findLinksEnv(links) {
    if (links.length === 0)
        return {};
    const urls = links.map((link) => ((0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(link) ? (0,node_url__WEBPACK_IMPORTED_MODULE_3__.pathToFileURL)(link).href : link).replaceAll(',', '%2C'));
    return { PIP_FIND_LINKS: urls.join(' '), UV_FIND_LINKS: urls.join(',') };
}
/** Describes the files of these places, for a cache key: URLs as they are, wheels by name and hash. */
async function describeFindLinks(links) {
    const described = links.map(async (link) => {
        if (!(0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(link))
            return [link];
        const names = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(link).catch(() => [])).filter((name) => name.endsWith('.whl')).sort();
        return await Promise.all(names.map(async (name) => `${name} ${await (0,_shared_cache_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .fileSha256 */ .sN)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(link, name))}`));
    });
    return (await Promise.all(described)).flat();
}


/***/ }),

/***/ 25736:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ constrainToVersions),
/* harmony export */   u: () => (/* binding */ constrainToFiles)
/* harmony export */ });
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73136);

/**
 * Constrains requirements to exactly these wheels, even if an index has another distribution with the same name.
 * Source: PyPA "Dependency specifiers", direct references.
 */
function constrainToFiles(wheels) {
    return wheels.map(({ name, file }) => `${name} @ ${(0,node_url__WEBPACK_IMPORTED_MODULE_0__.pathToFileURL)(file).href}`);
}
/** Constrains requirements to the versions of these wheels. Unlike files, versions agree with `workspace = true` in `[tool.uv.sources]`. */
function constrainToVersions(wheels) {
    return wheels.map(({ name, version }) => `${name}==${version}`);
}


/***/ }),

/***/ 42602:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ obtainWheel)
});

// EXTERNAL MODULE: ./.work/compiled/action-build-wheel/src/build/find-links.js
var find_links = __webpack_require__(41176);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./.work/compiled/shared/src/cache/manifest.js
var manifest = __webpack_require__(56900);
// EXTERNAL MODULE: ./.work/compiled/action-build-wheel/src/project/staging.js + 2 modules
var staging = __webpack_require__(93332);
// EXTERNAL MODULE: ./.work/compiled/shared/src/process/child-env.js
var child_env = __webpack_require__(68234);
// EXTERNAL MODULE: ./.work/compiled/shared/src/python/sanitized-env.js
var sanitized_env = __webpack_require__(56432);
;// CONCATENATED MODULE: ./.work/compiled/action-build-wheel/src/cache/build-variables.js


/**
 * Variables that differ from job to job and do not change a wheel: those of the runner, of its service, of the shell and of Git, whose
 * files and refs count by themselves, and folders for temporary files. Source: GitHub "Variables reference"; systemd.exec(5), "Environment Variables Set or Propagated".
 */
const jobVariable = /^(GITHUB|RUNNER|ACTIONS|ELEANOR|GIT|MEMORY_PRESSURE|SSH|XDG)_|^(_|HOME|HOSTNAME|INVOCATION_ID|JOURNAL_STREAM|LOGNAME|OLDPWD|PWD|SHLVL|SYSTEMD_EXEC_PID|TEMP|TERM|TMP|TMPDIR|USER)$/;
/** Names of credentials: they are renewed, no wheel depends on them, and no key may be made from them. */
const credential = /(^|_)(TOKEN|SECRET|PASSWORD|PASSWD|CREDENTIALS?|AUTH|KEY|KEY_ID)(_|$)/i;
/** How a server is reached. */
const access = /^((https?|ftp|all|no)_proxy|SSL_CERT_\w+|\w+_CA_BUNDLE|NODE_EXTRA_CA_CERTS|GIT_SSL_\w+)$/i;
/**
 * Lists the variables of a job that can change what a build makes, such as `CFLAGS` or `SETUPTOOLS_SCM_PRETEND_VERSION`, for a cache key. What
 * is unknown counts. Those of pip, uv and Python do not reach the build, or only say how it reaches an index.
 */
function listBuildVariables(env) {
    const isIgnored = (name) => (0,child_env/* isStepVariable */.h7)(name) || (0,sanitized_env/* isPythonVariable */.D)(name) || [jobVariable, credential, access].some((pattern) => pattern.test(name));
    return Object.entries(env)
        .filter(([name]) => !isIgnored(name))
        .sort(([a], [b]) => (a < b ? -1 : 1));
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-wheel/src/cache/cache-key.js







/** Files up to this size are read at once: streams of thousands of files take as long as the rest of a run that reuses a wheel. */
const maxBytesAtOnce = 8 * 1024 * 1024;
/**
 * Computes the cache key of a wheel. It covers what a backend reads from Git: the commit with its time, tags, branch, and how much of the
 * history there is; content and mode of every file; the interpreter, variables of the job, the pinned tools and scripts of this action, the
 * locks, and the inputs.
 */
async function wheelCacheKey({ actionPath, env }, { repository, sources, python, locks, inputs }) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const add = (...parts) => void hash.update(`${JSON.stringify(parts)}\n`);
    const addFiles = async () => {
        for (const path of [...sources.paths].sort()) {
            const { description, content } = await describeFile(`${sources.top}/${path}`, sources.tracked.get(path));
            if (description === undefined)
                continue;
            add(path, ...description);
            hash.update(content);
        }
    };
    const [refs] = await Promise.all([describeRefs(repository), addFiles()]);
    add(repository.commit, refs);
    const tools = (0,external_node_path_.join)(actionPath, 'tools');
    for (const name of (await (0,promises_.readdir)(tools)).sort())
        add(name, await (0,promises_.readFile)((0,external_node_path_.join)(tools, name), 'utf8'));
    for (const lock of locks)
        add(lock === undefined ? '' : await (0,promises_.readFile)(lock, 'utf8'));
    add(python, (0,external_node_path_.relative)(sources.top, sources.project), listBuildVariables(env), inputs);
    return `eleanor-wheel-v2-${python.platform}-py${python.minor}-${hash.digest('hex').slice(0, 32)}`;
}
/** What a backend learns from Git besides the commit: all tags, because a version may count from one of them; and the branch. */
async function describeRefs({ git, shallow }) {
    const listed = await git('for-each-ref', '--format=%(HEAD) %(objectname) %(refname)', 'refs/heads', 'refs/tags');
    const lines = listed.split('\n').filter((line) => line.startsWith('*') || line.includes(' refs/tags/'));
    return [lines, await (0,promises_.readFile)(shallow, 'utf8').catch(() => '')];
}
/** The mode is that of the copy: whether the owner may execute the file. */
async function describeFile(file, recordedMode) {
    const state = (0,external_node_fs_.lstatSync)(file, { throwIfNoEntry: false });
    if (state === undefined || state.isDirectory())
        return { description: undefined, content: '' };
    if (state.isSymbolicLink())
        return { description: ['link', (0,external_node_fs_.readlinkSync)(file)], content: '' };
    const mode = (0,staging/* isExecutable */.TV)(recordedMode, state.mode) ? 'executable' : 'file';
    if (state.size > maxBytesAtOnce)
        return { description: [mode, await (0,manifest/* fileSha256 */.sN)(file)], content: '' };
    const content = (0,external_node_fs_.readFileSync)(file);
    return { description: [mode, content.length], content };
}

// EXTERNAL MODULE: ./.work/compiled/shared/src/cache/cache-mode.js
var cache_mode = __webpack_require__(72843);
;// CONCATENATED MODULE: ./.work/compiled/action-build-wheel/src/cache/reuse-policy.js

/**
 * Says why the wheel of an earlier run must not be used; undefined when it may be. Whatever is released is built again: for a tag, for
 * a release, and with `version`, which release workflows set. Source: zizmor, cache-poisoning.
 */
function reuseBlocker({ env }, { expectedVersion, isInRepository }) {
    if (!isInRepository)
        return 'the project is not in a Git repository';
    if (expectedVersion !== undefined)
        return '`version` is set, as for a release';
    if (env.GITHUB_REF_TYPE === 'tag' || (env.GITHUB_REF ?? '').startsWith('refs/tags/'))
        return 'this run builds a tag';
    const event = env.GITHUB_EVENT_NAME ?? '';
    return cache_mode/* uncachedEvents */.zf.includes(event) ? `this run was triggered by the event ${event}` : undefined;
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-wheel/src/cache/find-entry.js



/** Finds the cache entry of a wheel. Undefined, with a line in the log, when no earlier wheel may be reused in this run. */
async function findCacheEntry(context, { expectedVersion, repository, listSources, folder, ...parts }) {
    const blocker = reuseBlocker(context, { expectedVersion, isInRepository: repository !== undefined });
    if (blocker !== undefined)
        context.log.info(`No earlier wheel is reused: ${blocker}.`);
    if (blocker !== undefined || repository === undefined)
        return undefined;
    const key = await wheelCacheKey(context, { repository, sources: listSources(repository), ...parts });
    return { key, folder: (0,external_node_path_.join)(context.temp, 'eleanor-cache', folder) };
}

// EXTERNAL MODULE: ./.work/compiled/action-build-wheel/src/archive/built-files.js
var built_files = __webpack_require__(91663);
;// CONCATENATED MODULE: ./.work/compiled/action-build-wheel/src/cache/wheel-cache.js



const verificationFile = 'verification.json';
/** Restores the wheel of an earlier run. Undefined when the cache has none, or when it was changed since. */
async function restoreWheel(cache, { key, folder }) {
    if (!(await cache.restore(key, folder)))
        return undefined;
    const names = await (0,promises_.readdir)(folder);
    const find = (ending) => {
        const name = names.find((each) => each.endsWith(ending));
        return name === undefined ? undefined : (0,external_node_path_.join)(folder, name);
    };
    const wheel = find('.whl');
    if (wheel === undefined)
        return undefined;
    const verification = JSON.parse(await (0,promises_.readFile)((0,external_node_path_.join)(folder, verificationFile), 'utf8'));
    return { built: { wheel, sdist: find('.tar.gz'), sbom: find('.cdx.json') ?? find('.spdx.json') }, verification };
}
/** Saves a verified wheel for later runs. */
async function saveWheel(cache, { key, folder }, { built, verification }) {
    await (0,promises_.rm)(folder, { recursive: true, force: true });
    await (0,promises_.mkdir)(folder, { recursive: true });
    for (const file of (0,built_files/* listFiles */.CS)(built))
        await (0,promises_.copyFile)(file, (0,external_node_path_.join)(folder, (0,external_node_path_.basename)(file)));
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, verificationFile), JSON.stringify(verification));
    await cache.save(key, folder);
}

// EXTERNAL MODULE: ./.work/compiled/action-build-wheel/src/verify/build-and-verify.js + 15 modules
var build_and_verify = __webpack_require__(94726);
// EXTERNAL MODULE: ./.work/compiled/action-build-wheel/src/verify/inspect-distributions.js
var inspect_distributions = __webpack_require__(67342);
// EXTERNAL MODULE: ./.work/compiled/shared/src/errors.js
var errors = __webpack_require__(75689);
// EXTERNAL MODULE: ./.work/compiled/shared/src/format/list.js
var list = __webpack_require__(80276);
// EXTERNAL MODULE: ./.work/compiled/action-build-wheel/src/build/build-env.js
var build_env = __webpack_require__(84565);
// EXTERNAL MODULE: ./.work/compiled/action-build-wheel/src/sbom/add-sbom.js + 2 modules
var add_sbom = __webpack_require__(31432);
// EXTERNAL MODULE: ./.work/compiled/action-build-wheel/src/verify/imports/missing-packages.js
var missing_packages = __webpack_require__(31903);
// EXTERNAL MODULE: ./.work/compiled/action-build-wheel/src/verify/installation/test-install.js + 5 modules
var test_install = __webpack_require__(94372);
// EXTERNAL MODULE: ./.work/compiled/action-build-wheel/src/verify/lint/lint-wheel.js + 5 modules
var lint_wheel = __webpack_require__(45613);
;// CONCATENATED MODULE: ./.work/compiled/action-build-wheel/src/verify/lint/lint-wheels.js

/** Runs the selected linters on several wheels, and twine once on all files. The first wheel is that of `built`. */
async function lintWheels(context, installTool, { wheels, ...settings }, built) {
    const [first, ...others] = wheels;
    let results = await (0,lint_wheel/* lintWheel */.R)(context, installTool, { ...settings, wheel: first }, built);
    for (const wheel of others) {
        const one = { wheel: wheel.file, sdist: undefined };
        const found = await (0,lint_wheel/* lintWheel */.R)(context, installTool, { ...settings, twine: 'off', wheel }, one);
        results = {
            ...results,
            checkWheelContents: combine(results.checkWheelContents, found.checkWheelContents),
            auditwheel: combine(results.auditwheel, found.auditwheel),
            abi3audit: combine(results.abi3audit, found.abi3audit),
        };
    }
    return results;
}
/** A linter that skips some of the wheels has passed if it checked another one. */
function combine(one, other) {
    return one.state === 'skipped' ? other : one;
}

// EXTERNAL MODULE: ./.work/compiled/shared/src/process/runner.js + 5 modules
var runner = __webpack_require__(21895);
// EXTERNAL MODULE: ./.work/compiled/action-build-wheel/src/archive/wheel-metadata.js
var wheel_metadata = __webpack_require__(58722);
;// CONCATENATED MODULE: ./.work/compiled/action-build-wheel/src/verify/wheel-order.js



/** Orders wheels like an installer that has the choice between them. Source: PyPA "Platform compatibility tags". */
function orderWheels(wheels, supported) {
    const ranks = new Map(supported.map((tag, index) => [tag, index]));
    const ranked = wheels.map((file) => {
        const found = (0,wheel_metadata/* parseWheelName */.CI)((0,external_node_path_.basename)(file)).tags.map((tag) => ranks.get(tag) ?? Infinity);
        return { file, rank: Math.min(...found) };
    });
    const installable = ranked.filter(({ rank }) => rank !== Infinity).sort((a, b) => a.rank - b.rank);
    return {
        installable: installable.map(({ file }) => file),
        others: ranked.filter(({ rank }) => rank === Infinity).map(({ file }) => file),
    };
}
/** Lists the tags that the interpreter supports, the best first, as pip finds them. */
async function listSupportedTags({ run, actionPath }, installTool, env) {
    const { python } = await installTool('build');
    const stdout = await (0,runner/* runOk */.uO)(run, python, ['-I', (0,external_node_path_.join)(actionPath, 'tools', 'list_tags.py')], { env });
    return JSON.parse(stdout);
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-wheel/src/verify/verify-wheels.js












/**
 * Verifies wheels that were built before like those of a build: contents and metadata of all of them, and the installation of those that
 * fit this interpreter. Throws at the first failure.
 */
async function verifyGivenWheels(context, toolchain, { project, staged }, settings) {
    const { python, installTool } = toolchain;
    const { contents, folder, given, installation } = settings;
    const { directory, pyproject, versionSources, localVersion } = project;
    const links = await (0,find_links/* listFindLinks */.B7)(context.temp, { directory, siblings: undefined, given: installation.findLinks });
    const env = { ...(0,build_env/* createBuildEnv */.y)(context), ...(0,find_links/* findLinksEnv */.Eo)(links) };
    const { installable, others } = orderWheels(given.wheels, await listSupportedTags(context, installTool, env));
    const [wheel = '', ...otherWheels] = [...installable, ...others];
    const built = { wheel, otherWheels, sdist: given.sdist };
    const inspection = await (0,inspect_distributions/* inspectDistributions */.Q)(context, built, { python, contents, versionSources, localVersion });
    const wheels = [inspection.wheel, ...inspection.otherWheels];
    const lint = await lintWheels(context, installTool, { ...settings.lint, wheels, directory, pyproject: pyproject.table, env }, built);
    warnAboutPackages(context, wheels, staged);
    const installed = [];
    const { builder } = settings.build;
    for (const [index, each] of wheels.slice(0, installable.length).entries()) {
        const target = { builder, python, env, directory, staged, siblings: undefined, folder: (0,external_node_path_.join)(folder, `install-${index}`) };
        installed.push(await (0,test_install/* testInstall */.A)(context, installTool, each, { ...installation, ...target }));
    }
    const notInstalled = others.map((path) => (0,external_node_path_.basename)(path));
    if (installed.length === 0)
        context.log.warning('None of the wheels fits this Python and platform, so that none was installed and imported.');
    const [best] = installed;
    const { isFile } = settings.sbom;
    if (isFile && best === undefined)
        throw new errors/* UserError */.yo('The bill of materials requires a wheel that fits this Python and platform', {
            fix: 'Run the action where one of the wheels can be installed, or remove `sbom`',
        });
    const environment = best && { python: best.python, env, folder, epoch: (0,build_and_verify/* buildEpoch */.iu)(project.repository, env) };
    const request = { wheel: inspection.wheel, settings: { ...settings.sbom, isEmbedded: false } };
    const sbom = environment && (await (0,add_sbom/* addSbom */.R)(context, toolchain, request, environment)).sbom;
    const imported = [...new Set(installed.flatMap((each) => each.imported))];
    const verification = { reproducibility: 'not-checked', lint, imported, notInstalled };
    return { built: { ...built, sbom }, inspection, verification };
}
function warnAboutPackages({ log }, wheels, staged) {
    const missing = new Set(wheels.flatMap((wheel) => (0,missing_packages/* findMissingPackages */.Z)(wheel, staged)));
    if (missing.size > 0)
        log.warning(`The wheels lack packages of the sources: ${(0,list/* listFirst */.r)([...missing])}.`);
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-wheel/src/commands/obtain-wheel.js







/** Verifies given wheels, restores the verified wheel of an earlier run, or builds and verifies a new one. Sets the output `reused`. */
async function obtainWheel(context, request, toolchain) {
    const { inputs, given, sources, siblings, cache, folder } = request;
    const { build, lint, contents, installation, sbom } = inputs;
    const settings = { build, contents, lint, installation, sbom, siblings, folder };
    const { project, selection, stage } = sources;
    if (given !== undefined) {
        context.setOutput('reused', false);
        const staged = await stage();
        const wheels = await verifyGivenWheels(context, toolchain, { project, selection, staged }, { ...settings, given });
        return { ...wheels, isReused: false, save: () => Promise.resolve() };
    }
    const entry = inputs.reuse ? await findEntry(context, request, toolchain) : undefined;
    const earlier = entry && (await restoreWheel(cache, entry));
    context.setOutput('reused', earlier !== undefined);
    if (earlier !== undefined) {
        const { versionSources, localVersion } = project;
        return await reuseWheel(context, earlier, { python: toolchain.python, contents, versionSources, localVersion });
    }
    const staged = await stage();
    // The work tree may have changed since it was read: what is built counts.
    const own = entry &&
        (await findEntry(context, request, toolchain, { ...staged, paths: [...staged.files.keys()], tracked: selection.tracked }));
    const wheel = await (0,build_and_verify/* buildAndVerify */.du)(context, toolchain, { project, selection, staged }, settings);
    const save = async () => {
        if (own !== undefined)
            await saveWheel(cache, own, wheel);
    };
    return { ...wheel, isReused: false, save };
}
/** Finds the cache entry of the wheel by everything that changes the wheel or its verification. `copied` are copies of the sources. */
async function findEntry(context, { inputs, sources, siblings, cacheFolder }, { python }, copied) {
    const { build, lint, installation, sbom, version } = inputs;
    const { builder, command, image, skipSdist, reproducible, reproducibleIgnore, constraints } = build;
    const { importCheck, testCommand, testRequires, findLinks } = installation;
    const { project, selection } = sources;
    const links = await (0,find_links/* listFindLinks */.B7)(context.temp, { directory: project.directory, siblings, given: findLinks });
    return await findCacheEntry(context, {
        expectedVersion: version.expected,
        repository: project.repository,
        folder: cacheFolder,
        listSources: (repository) => copied ?? (0,staging/* listSources */.rP)(context, { ...selection, repository }),
        python,
        locks: [constraints, installation.lock],
        inputs: {
            ...{ builder, command, image, skipSdist, reproducible, reproducibleIgnore },
            ...lint,
            sbom,
            ...{ importCheck, testCommand, testRequires },
            versionFile: version.file,
            local: version.local,
            links: await (0,find_links/* describeFindLinks */.a2)(links),
        },
    });
}
/** Inspects the wheel of an earlier run. It is in the cache already, so there is nothing to save. */
async function reuseWheel(context, earlier, settings) {
    context.log.info('Reuse the verified wheel of an earlier run with the same files and tools.');
    const inspection = await (0,inspect_distributions/* inspectDistributions */.Q)(context, earlier.built, settings);
    return { ...earlier, inspection, isReused: true, save: () => Promise.resolve() };
}


/***/ }),

/***/ 74031:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ passGate)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.work/compiled/shared/src/concurrency/settle-all.js
var settle_all = __webpack_require__(70483);
// EXTERNAL MODULE: ./.work/compiled/shared/src/process/child-env.js
var child_env = __webpack_require__(68234);
// EXTERNAL MODULE: ./.work/compiled/action-build-wheel/src/gate/find-configs.js
var find_configs = __webpack_require__(87037);
// EXTERNAL MODULE: ./.work/compiled/shared/src/files/paths.js
var files_paths = __webpack_require__(27468);
;// CONCATENATED MODULE: ./.work/compiled/action-build-wheel/src/gate/hooks/configured-hooks.js



/** Reads all configurations, which hooks may change. One that cannot be read is left out: the tool itself reports it. */
async function readConfigs(root, configs) {
    const read = async (config) => {
        const text = await (0,promises_.readFile)(config, 'utf8');
        return [{ isToml: config.endsWith('.toml'), project: (0,files_paths/* relativePosixPath */.TS)(root, (0,external_node_path_.dirname)(config)), text }];
    };
    return (await Promise.all(configs.map((config) => read(config).catch(() => [])))).flat();
}
/**
 * Whether the output of pre-commit shows every hook of its configuration, so that it need not be parsed, which takes as long as a fast
 * hook. Each hook has one key `id`, if the file repeats none of its parts by an alias.
 */
function showsEveryHook({ isToml, text }, shown) {
    const hasAlias = /(^|[\s,:[{-])\*[^\s,\]}]/m.test(text);
    return !isToml && !hasAlias && shown.length === [...text.matchAll(/\bid["']?\s*:/g)].length;
}
/** Lists the hooks of all configurations. One that cannot be parsed lists none: the tool itself reports it. */
async function listConfiguredHooks(configs) {
    return (await Promise.all(configs.map((config) => parseHooks(config).catch(() => [])))).flat();
}
/** Keys are merged, because pre-commit reads YAML 1.1. Source: PyYAML, SafeLoader. */
async function parseHooks({ isToml, project, text }) {
    const { repos = [], default_stages: defaults } = (isToml ? (await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 3292))).parse(text) : (await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19))).parse(text, { merge: true }));
    return repos
        .flatMap(({ hooks = [] }) => hooks)
        .map(({ id, name, stages }) => ({
        id: project === '.' ? String(id) : `${project}:${String(id)}`,
        name: typeof name === 'string' ? name : undefined,
        stages: toStages(stages) ?? toStages(defaults),
    }));
}
function toStages(value) {
    return Array.isArray(value) ? value.map(String) : undefined;
}
/** Leaves out what a hook of pre-commit has printed that looks like a hook itself, such as the output of another pre-commit. */
function omitForeignHooks(configured, shown) {
    return configured.length === 0 ? shown : shown.filter((hook) => configured.some(({ id }) => id === hook.id));
}
/** Gives hooks that a tool shows without their id the id of the configuration: prek shows skipped hooks by their name only. */
function identifyHooks(configured, shown) {
    return shown.map((hook) => {
        if (configured.some(({ id }) => id === hook.id))
            return hook;
        const project = hook.id.slice(0, hook.id.length - hook.name.length);
        const sameName = configured.filter(({ id, name }) => name === hook.name && id.slice(0, id.lastIndexOf(':') + 1) === project);
        const [only] = sameName;
        return only !== undefined && sameName.length === 1 ? { ...hook, id: only.id } : hook;
    });
}
/**
 * Lists the configured hooks that the output of a tool does not show, such as those of another stage and those after a hook with
 * `fail_fast`. prek shows skipped hooks without their id, so that their names count as well.
 */
function findHooksNotRun(configured, shown) {
    const missing = [...configured];
    let unknown = 0;
    for (const hook of shown) {
        const index = missing.findIndex(({ id, name }) => id === hook.id || name === hook.name);
        if (index < 0)
            unknown++;
        else
            missing.splice(index, 1);
    }
    // A skipped hook that its repository names: it is one of those whose name and stages the configuration does not say.
    const named = missing.filter(({ name, stages }) => name !== undefined || stages !== undefined);
    const unnamed = missing.filter((hook) => !named.includes(hook));
    return [...named, ...unnamed.slice(unknown)].map(({ id, name = id, stages }) => {
        const reason = stages === undefined ? '' : `stages: ${stages.join(', ')}`;
        return { id, name, result: 'not run', reason, seconds: undefined, modified: false, findings: [] };
    });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./.work/compiled/action-build-wheel/src/gate/hooks/hook-environments.js




const homeVariables = { 'pre-commit': 'PRE_COMMIT_HOME', prek: 'PREK_HOME' };
/** Folders in which the tools keep what they install; hooks of language `system` need none. */
const installFolders = /^(repo[^.]*|hooks|py_env.*|node_env.*)$/;
/**
 * Finds or restores the environments of the hooks. They contain absolute paths and one exact interpreter, so both are part of the key,
 * with the system, the version of the tool and the configuration. A home folder that the caller has set is left alone.
 */
async function prepareHookEnvironments(context, cache, settings) {
    const variable = homeVariables[settings.tool];
    if ((context.env[variable] ?? '') !== '')
        return { env: {}, save: () => Promise.resolve() };
    const key = environmentsKey(settings);
    const folder = (0,external_node_path_.join)(context.toolCache, 'eleanor-hooks', key);
    const isKnown = (0,external_node_fs_.existsSync)(folder) || (await cache.restore(key, folder));
    await (0,promises_.mkdir)(folder, { recursive: true });
    return {
        env: { [variable]: folder },
        async save() {
            if (!isKnown && hasInstallations(folder))
                await cache.save(key, folder);
        },
    };
}
function environmentsKey({ tool, configs, python, version }) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    hash.update(JSON.stringify([python.executable, python.version, ...configs.map((config) => (0,external_node_fs_.readFileSync)(config, 'utf8'))]));
    const id = hash.digest('hex').slice(0, 16);
    return `eleanor-hooks-v1-${python.platform}-${process.arch}-py${python.version}-${tool}-${version}-${id}`;
}
function hasInstallations(folder) {
    return (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true })
        .filter((entry) => entry.isDirectory() && installFolders.test(entry.name))
        .some(({ name }) => (0,external_node_fs_.readdirSync)((0,external_node_path_.join)(folder, name)).length > 0);
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-wheel/src/gate/select-files.js


const allFiles = { args: ['--all-files'], description: 'all files', isAll: true };
/**
 * Selects the files that the hooks check. `changed` means those that differ from the base of the pull request or push; `auto` does the
 * same for a pull request, and means all files for other events. Falls back to all files when the base is unknown or not in the clone,
 * and when the configuration of the hooks itself changed.
 */
async function selectFiles(context, { top, git }, { configs, files }) {
    if (files === 'all')
        return allFiles;
    const event = await readEvent(context);
    if (files === 'auto' && event.pull_request === undefined && event.merge_group === undefined)
        return allFiles;
    const eventBase = findBase(event);
    const base = eventBase === undefined ? '' : await git('merge-base', eventBase, 'HEAD').catch(() => '');
    if (base === '') {
        if (files === 'auto')
            return allFiles;
        const reason = eventBase === undefined
            ? 'this event names no commit to compare with'
            : `commit ${eventBase.slice(0, 12)} is not in the clone`;
        const hint = context.caller === undefined ? ' For `gate-files: changed`, check out with `fetch-depth: 0`.' : '';
        context.log.notice(`The gate checks all files: ${reason}.${hint}`);
        return allFiles;
    }
    const changed = (await git('diff', '--name-only', '-z', base, 'HEAD')).split('\0').filter((path) => path !== '');
    if (configs.some((config) => changed.includes((0,files_paths/* relativePosixPath */.TS)(top, config))))
        return allFiles;
    return { args: ['--from-ref', base, '--to-ref', 'HEAD'], description: `${changed.length} changed files`, isAll: false };
}
async function readEvent({ env }) {
    const text = await (0,promises_.readFile)(env.GITHUB_EVENT_PATH ?? '', 'utf8').catch(() => '');
    return text === '' ? {} : JSON.parse(text);
}
/** The commit that the event started from. Source: GitHub "Webhook events and payloads". */
function findBase(event) {
    const section = (name) => {
        const value = event[name];
        return typeof value === 'object' ? value : undefined;
    };
    const candidates = [section('pull_request')?.base?.sha, section('merge_group')?.base_sha, event.before];
    const sha = candidates.find((each) => typeof each === 'string' && /^[0-9a-f]{40,64}$/.test(each));
    return sha === undefined || /^0+$/.test(sha) ? undefined : sha;
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-wheel/src/gate/start-program.js
/**
 * Starts a program that waits for its input, so that its start, which takes as long as fast hooks, overlaps with `preparation`. If that
 * fails, the program ends without having run. Other programs start when they are run.
 */
function startProgram({ run }, { program, args, waitsForInput }, options, preparation) {
    if (!waitsForInput)
        return (onLine) => run(program, args, { ...options, onLine });
    const permission = Promise.withResolvers();
    let listener;
    const result = run(program, args, {
        ...options,
        input: Promise.all([...preparation, permission.promise]).then(() => 'run'),
        onLine: (line, stream) => listener?.(line, stream),
    });
    // It is awaited only if the preparation succeeds.
    result.catch(() => undefined);
    return (onLine) => {
        listener = onLine;
        permission.resolve(undefined);
        return result;
    };
}

// EXTERNAL MODULE: ./.work/compiled/shared/src/git.js
var src_git = __webpack_require__(51904);
// EXTERNAL MODULE: ./.work/compiled/shared/src/git-names.js
var git_names = __webpack_require__(76937);
// EXTERNAL MODULE: ./.work/compiled/action-build-wheel/src/project/staging.js + 2 modules
var staging = __webpack_require__(93332);
;// CONCATENATED MODULE: ./.work/compiled/action-build-wheel/src/gate/worktree/restore-file.js



/** Makes a file or link equal to its copy, if it changed. */
async function restoreFile(copy, path, original) {
    const current = readState(path);
    if (current !== undefined && isUnchanged(current, original))
        return;
    const isLink = (await (0,promises_.lstat)(copy)).isSymbolicLink();
    const hasOriginalContent = current !== undefined && !isLink && current.mode === original.mode && (await (0,promises_.readFile)(copy)).equals(await (0,promises_.readFile)(path));
    if (!hasOriginalContent)
        await replaceFile(copy, path, original.mode);
    // The original time too, so that tools that compare times, such as make, see no change.
    if (!isLink)
        await (0,promises_.utimes)(path, original.mtimeMs / 1000, original.mtimeMs / 1000);
}
/** Whether nobody has written to a file since its state was recorded, not even the same content. */
function isUntouched(path, original) {
    const current = readState(path);
    return current !== undefined && isUnchanged(current, original) && current.ctimeMs === original.ctimeMs;
}
function isUnchanged(current, original) {
    return current.mtimeMs === original.mtimeMs && current.size === original.size && current.mode === original.mode;
}
/** Undefined when nothing exists at the path, or when a folder above it has become a file. */
function readState(path) {
    try {
        return (0,external_node_fs_.lstatSync)(path);
    }
    catch {
        return undefined;
    }
}
async function replaceFile(copy, path, mode) {
    await (0,promises_.rm)(path, { recursive: true, force: true });
    await (0,promises_.mkdir)(typeof path === 'string' ? (0,external_node_path_.dirname)(path) : path.subarray(0, path.lastIndexOf('/')), { recursive: true });
    if ((await (0,promises_.lstat)(copy)).isSymbolicLink()) {
        await (0,promises_.symlink)(await (0,promises_.readlink)(copy, { encoding: 'buffer' }), path);
        return;
    }
    await (0,promises_.copyFile)(copy, path);
    await (0,promises_.chmod)(path, mode & 0o7777);
}
/** Removes a file below `top`, and the folders that are empty without it. */
async function removeFile(top, path) {
    await (0,promises_.rm)((0,external_node_path_.join)(top, path), { force: true, recursive: true });
    for (let folder = (0,external_node_path_.dirname)(path); folder !== '.'; folder = (0,external_node_path_.dirname)(folder)) {
        const isRemoved = await (0,promises_.rmdir)((0,external_node_path_.join)(top, folder)).then(() => true, () => false);
        if (!isRemoved)
            return;
    }
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-wheel/src/gate/worktree/read-refs.js

/** Reading more files takes longer than to start Git. */
const maxFiles = 200;
const objectId = /^(?!0+$)[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
/** Stricter than git-check-ref-format(1). */
const refName = /^refs(?:\/[\w@+-][\w.@+-]*)+$/;
/**
 * Reads HEAD and the refs with these names, or below them, from Git's files, which takes a tenth of the start of Git. Undefined when only
 * Git can list them: another format such as reftable, a symbolic ref, a branch without commits, an unusual name, or more files than fit.
 * Source: gitrepository-layout(5); git-pack-refs(1).
 */
function readRefs(files, names) {
    try {
        // In this order: a ref that Git packs meanwhile is in the second.
        const loose = readLooseRefs(files.refs, names);
        const all = new Map([...readPackedRefs(files.packed, names), ...loose]);
        // In the order in which Git lists them.
        const refs = new Map([...all].sort(([a], [b]) => (a < b ? -1 : 1)));
        const isPlain = [...refs].every(([name, id]) => refName.test(name) && objectId.test(id));
        return isPlain ? readHead(files.head, refs) : undefined;
    }
    catch {
        return undefined;
    }
}
/** Undefined when HEAD is a link, which old versions of Git made, or names a branch that has no commit or is not among the refs. */
function readHead(file, refs) {
    if (!(0,external_node_fs_.lstatSync)(file).isFile())
        return undefined;
    const text = (0,external_node_fs_.readFileSync)(file, 'utf8').trimEnd();
    if (objectId.test(text))
        return { branch: undefined, head: text, refs };
    const branch = /^ref: (refs\/heads\/.+)$/.exec(text)?.[1];
    const head = branch === undefined ? undefined : refs.get(branch);
    return head === undefined ? undefined : { branch, head, refs };
}
/** Lists the refs with separate files. Throws if they are not folders and files, or too many. */
function readLooseRefs(folder, names) {
    const found = [];
    const visit = (path, name) => {
        for (const entry of (0,external_node_fs_.readdirSync)(path, { withFileTypes: true })) {
            const [child, full] = [`${path}/${entry.name}`, `${name}/${entry.name}`];
            // Git's lock of a ref, which is no ref.
            if (entry.name.endsWith('.lock'))
                continue;
            if (entry.isDirectory())
                visit(child, full);
            else if (entry.isFile() && found.length < maxFiles)
                found.push([full, (0,external_node_fs_.readFileSync)(child, 'utf8').trimEnd()]);
            else
                throw new Error(`${child} is no file, or one too many`);
        }
    };
    for (const name of names) {
        const path = `${folder}/${name.slice('refs/'.length)}`;
        const state = (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
        if (state?.isFile() === true)
            found.push([name, (0,external_node_fs_.readFileSync)(path, 'utf8').trimEnd()]);
        else if (state !== undefined)
            visit(path, name);
    }
    return found;
}
/** Throws if a line is neither a ref, nor the object of the tag before it, nor the heading. */
function readPackedRefs(file, names) {
    if ((0,external_node_fs_.lstatSync)(file, { throwIfNoEntry: false }) === undefined)
        return [];
    const isWanted = (name) => names.some((wanted) => name === wanted || name.startsWith(`${wanted}/`));
    return (0,external_node_fs_.readFileSync)(file, 'utf8')
        .split('\n')
        .filter((line) => line !== '' && !/^[#^]/.test(line))
        .map((line) => [line.slice(line.indexOf(' ') + 1), line.slice(0, line.indexOf(' '))])
        .filter(([name]) => isWanted(name));
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-wheel/src/gate/worktree/restore-refs.js

/** All but `refs/remotes`: a hook may fetch what it compares with. Source: gitrevisions(7); git-notes(1), git-replace(1), git-stash(1). */
const restoredRefs = ['refs/heads', 'refs/tags', 'refs/notes', 'refs/replace', 'refs/stash'];
/** Records HEAD, branches, tags, notes, replacements and the stash before hooks run. */
async function snapshotRefs(git, files) {
    return readRefs(files, restoredRefs) ?? (await askForRefs(git));
}
async function askForRefs(git) {
    const listed = await git('for-each-ref', '--format=%(refname) %(objectname) %(HEAD)', ...restoredRefs);
    const lines = listed
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => line.split(' '));
    const refs = new Map(lines.map(([name = '', id = '']) => [name, id]));
    const branch = lines.find(([, , mark]) => mark === '*')?.[0];
    const head = branch === undefined ? await git('rev-parse', '--quiet', '--verify', 'HEAD').catch(() => '') : refs.get(branch);
    return { branch, head: head ?? '', refs };
}
/** Restores HEAD and the recorded refs. Returns the names of those that hooks had created, moved or deleted. */
async function restoreRefs(git, files, before) {
    const after = await snapshotRefs(git, files);
    const restored = [];
    if (after.branch !== before.branch || (before.branch === undefined && after.head !== before.head)) {
        restored.push('HEAD');
        if (before.branch !== undefined)
            await git('symbolic-ref', 'HEAD', before.branch);
        else
            await git('update-ref', '--no-deref', 'HEAD', before.head);
    }
    for (const ref of new Set([...before.refs.keys(), ...after.refs.keys()])) {
        const id = before.refs.get(ref);
        if (id === after.refs.get(ref))
            continue;
        restored.push(ref.replace(/^refs\/(heads|tags)\//, ''));
        await git('update-ref', ...(id === undefined ? ['-d', ref] : [ref, id]));
    }
    return restored;
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-wheel/src/gate/worktree/restore-worktree.js








/** Records the state of a work tree before hooks run. `untracked` lists the files that Git neither tracks nor ignores. */
async function snapshotTree({ git, index, config, refs: refFiles }, untracked) {
    const [indexContent, configContent, refs] = await Promise.all([(0,promises_.readFile)(index), (0,promises_.readFile)(config), snapshotRefs(git, refFiles)]);
    return { untracked: new Set(untracked), index: indexContent, config: configContent, refs };
}
/**
 * Runs work that may change a work tree, and restores the work tree and Git's index: changed and deleted files from their copies, while
 * new files that Git does not ignore are removed. HEAD, branches, tags and the configuration are restored as well. This also happens
 * after a failure or a cancellation. `inspect` sees the result of the work and the changed files before they are restored.
 */
async function withRestoredTree(context, { repository, staged, snapshot }, work, inspect) {
    const { top } = repository;
    const git = (0,src_git/* createGit */.lD)(context.run, top, context.env, { ignoreCancellation: true });
    const undoInGit = async () => {
        // First, because it decides what the calls below see: a hook may have set `core.excludesFile`, or written what Git cannot read.
        const hasConfigured = await restoreGitFile(repository.config, snapshot.config);
        const [refs, changes] = await (0,settle_all/* settleAll */.j)([restoreRefs(git, repository.refs, snapshot.refs), findChanges()]);
        return { refs: hasConfigured ? ['.git/config', ...refs] : refs, ...changes };
    };
    const findChanges = async () => {
        // HEAD and branches do not decide which files are untracked, but the index does: restoring it first makes a new file that a hook has
        // staged untracked again.
        await restoreGitFile(repository.index, snapshot.index);
        const listing = listUntracked(git);
        // While Git lists the others.
        const written = [...staged.files].filter(([path, original]) => !isUntouched(`${top}/${path}`, original));
        const added = (await listing).filter((path) => !snapshot.untracked.has(path) && !staged.files.has(path));
        return { added, written };
    };
    let undone;
    try {
        const result = await work();
        undone = await undoInGit();
        const { refs, added, written } = undone;
        return await inspect(result, { refs, added, hasWritten: written.length > 0 });
    }
    finally {
        try {
            undone ??= await undoInGit();
            for (const path of undone.added)
                await removeFile(top, path);
            if (undone.added.some(git_names/* isDamaged */.sR))
                await removeUndecodable(git, top, snapshot.untracked);
        }
        finally {
            for (const [path, original] of undone?.written ?? staged.files)
                await restoreFile((0,external_node_path_.join)(staged.top, path), (0,external_node_path_.join)(top, path), original);
            for (const [name, original] of staged.undecodable)
                await restoreFile((0,staging/* joinBytes */.mE)(staged.top, name), (0,staging/* joinBytes */.mE)(top, name), original);
        }
    }
}
/** Lists the files that Git neither tracks nor ignores, relative to the top of the work tree. */
async function listUntracked(git) {
    return (await git('ls-files', '-z', '--others', '--exclude-standard')).split('\0').filter((path) => path !== '');
}
/** Removes new files whose names no string holds. One that looks like an earlier one stays. */
async function removeUndecodable(git, top, earlier) {
    for (const name of await (0,git_names/* listUndecodableNames */.dN)(git, '--others', '--exclude-standard'))
        if (!earlier.has(name.toString()))
            await (0,promises_.rm)(Buffer.concat([Buffer.from(`${top}/`), name]), { force: true });
}
/** Restores a file of the Git folder. Returns whether it had changed. */
async function restoreGitFile(path, content) {
    const current = await (0,promises_.readFile)(path).catch(() => Buffer.alloc(0));
    if (content.equals(current))
        return false;
    await (0,promises_.writeFile)(`${path}.eleanor`, content);
    await (0,promises_.rename)(`${path}.eleanor`, path);
    return true;
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-wheel/src/gate/prepare-gate.js









/** A hook may print any amount: the log shows this much of it. */
const shownBytes = 8 * 1024 * 1024;
/** How much output is kept to explain why a tool did not run. */
const keptBytes = 1024 * 1024;
/** Prepares everything that does not need the staged sources, so that it can run while they are copied. */
async function prepareGate(context, plan, settings) {
    const snapshotting = snapshotTree(plan.repository, settings.untracked);
    const starting = async () => {
        const command = plan.tool === 'command' ? createUserCommand(plan) : await createHookCommand(context, plan, settings);
        const options = {
            cwd: workingFolder(plan, settings.directory),
            env: { ...(0,child_env/* envForProject */.q8)(context.env), GIT_TERMINAL_PROMPT: '0', ...command.env },
            timeoutMs: settings.timeoutMs,
            show: true,
            showBytes: shownBytes,
            keepBytes: keptBytes,
        };
        return { ...command, run: startProgram(context, command, options, [snapshotting, settings.copied]) };
    };
    const [command, snapshot] = await (0,settle_all/* settleAll */.j)([starting(), snapshotting]);
    return { ...command, plan, snapshot, folder: settings.folder };
}
/** pre-commit itself changes to the top of the repository; prek starts in the project that it checks. */
function workingFolder({ tool, repository }, directory) {
    return tool === 'pre-commit' ? repository.top : directory;
}
function createUserCommand({ command }) {
    const [program = '', ...args] = command;
    return {
        title: `Run ${command.join(' ')}`,
        program,
        args,
        waitsForInput: false,
        env: {},
        abortsWhenHookCannotStart: false,
        configs: [],
        checksAllFiles: true,
        saveEnvironments: () => Promise.resolve(),
    };
}
async function createHookCommand(context, plan, { cache, python, installTool, files, stage }) {
    const { tool, config, repository } = plan;
    const configs = await (0,find_configs/* listConfigs */.iu)(tool, config, repository);
    const selection = await selectFiles(context, repository, { configs, files });
    const tools = await installTool(tool);
    const environments = await prepareHookEnvironments(context, cache, { tool, configs, python, version: tools.version });
    const args = ['run', ...selection.args, '--color=never', '--verbose', '--hook-stage', stage];
    const isPrek = tool === 'prek';
    const starter = (0,external_node_path_.join)(context.actionPath, 'tools', 'run_pre_commit.py');
    return {
        title: `Run the hooks of ${tool} on ${selection.description}`,
        program: isPrek ? (0,external_node_path_.join)(tools.bin, 'prek') : tools.python,
        // -I hides the repository's own modules and PYTHONPATH from pre-commit; hooks still get the variable.
        // prek finds its workspace by itself; with --config it would run one configuration only.
        args: isPrek ? [...args, '--no-progress', '--no-hide-status'] : ['-I', starter, ...args, '--config', config],
        waitsForInput: !isPrek,
        env: environments.env,
        abortsWhenHookCannotStart: isPrek,
        configs: await readConfigs((0,external_node_path_.dirname)(config), configs),
        checksAllFiles: selection.isAll,
        saveEnvironments: environments.save,
    };
}

// EXTERNAL MODULE: ./.work/compiled/shared/src/format/list.js
var list = __webpack_require__(80276);
// EXTERNAL MODULE: ./.work/compiled/shared/src/errors.js
var errors = __webpack_require__(75689);
;// CONCATENATED MODULE: ./.work/compiled/action-build-wheel/src/gate/hooks/tool-messages.js
/** The most that is shown of a reason; the log has the rest. */
const maxReasonLength = 1000;
/** Explains why pre-commit or prek could not run its hooks, from what it printed: the cause first, then where it is. */
function explainToolFailure(stdout, stderr) {
    const output = `${stdout}\n${stderr}`;
    return (preCommitReason(output) ?? prekReason(output) ?? output.trim()).slice(0, maxReasonLength);
}
/**
 * pre-commit prints `An error has occurred: TYPE:` and a path of `==>` lines that ends with the cause, or the output of a program that
 * failed, after the name of the hook that needed it. Source: pre_commit/error_handler.py, cfgv `ValidationError`, pre_commit/util.py.
 */
function preCommitReason(output) {
    const found = /^(?:(?<hook>\S.*?)\.{3,})?An (?:unexpected )?error has occurred: (?<message>[^]*)/m.exec(output);
    if (found?.groups === undefined)
        return undefined;
    const { hook, message = '' } = found.groups;
    const text = message.replace(/^Check the log at [^]*/m, '');
    const reason = programReason(text) ?? validationReason(text) ?? flatten(text);
    return hook === undefined ? reason : `${hook}: ${reason}`;
}
function validationReason(text) {
    const cause = /^=====> ([^]*)/m.exec(text)?.[1];
    if (cause === undefined)
        return undefined;
    const path = [...text.matchAll(/^==> (?:At )?(.*)$/gm)].map(([, part = '']) => part);
    // Errors of YAML go on, with positions in what PyYAML was given.
    return `${flatten(cause.replaceAll('in "<unicode string>", ', 'in '))} (${path.join(', ')})`;
}
/** Finds the last line of the configuration that an error of YAML names: the one before is where the value begins. */
function findConfigLine(reason) {
    const line = [...reason.matchAll(/\bline (\d+),? column \d+/g)].at(-1)?.[1];
    return line === undefined ? undefined : Number(line);
}
/** The output of a failed program: standard error, or standard output when there is none. */
function programReason(text) {
    const command = /^CalledProcessError: command: \((.*)\)$/m.exec(text)?.[1];
    if (command === undefined)
        return undefined;
    const printed = flatten(/^stderr:\n([^]*)/m.exec(text)?.[1] ?? /^stdout:\n([^]*?)^stderr:/m.exec(text)?.[1] ?? '');
    return `${printed} (command: ${command.replaceAll(/'([^']*)',?/g, '$1')})`;
}
/** prek prints `error:`, the chain of causes, and the output of a program that failed. */
function prekReason(output) {
    const error = /^error: [^]*/m.exec(output)?.[0];
    if (error === undefined)
        return undefined;
    const printed = /^\[stderr\]\n([^]*)/m.exec(error)?.[1] ?? /^\[stdout\]\n([^]*)/m.exec(error)?.[1] ?? '';
    const chain = error
        .replace(/^\[(status|stdout|stderr)\]\n[^]*/m, '')
        .split('\n')
        .filter((line) => /^(error|\s+caused by): /.test(line))
        .map((line) => line.replace(/^(error|\s+caused by): /, '').replace(/:$/, ''));
    return [...chain, flatten(printed)].filter((part) => part !== '').join(': ');
}
function flatten(text) {
    return text.replaceAll(/\s+/g, ' ').trim();
}
/** Lists the programs that a shell did not find. Source: messages of bash, dash, busybox and zsh. */
function findMissingPrograms(stderr) {
    const lines = stderr.matchAll(/^\S+?:(?: ?(?:line )?\d+:)? (?:(\S+): (?:command )?not found|command not found: (\S+))$/gm);
    return [...new Set([...lines].map(([, one, other]) => one ?? other ?? ''))];
}
/** Lists what a tool warns about its configuration, such as a misspelt key, which it otherwise ignores. */
function findConfigWarnings(stdout, stderr) {
    const lines = `${stdout}\n${stderr}`.split('\n');
    return lines.flatMap((line) => /^(?:\[WARNING\] (Unexpected key.*)|warning: (Ignored unexpected keys? .*))$/.exec(line)?.slice(1).find(Boolean) ?? []);
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-wheel/src/gate/gate-errors.js





/** Hooks failed. `patch` is the file with what hooks would change; undefined when they would change nothing. */
function hooksFailed(plan, failed, patch) {
    const command = localCommand(plan);
    return new errors/* UserError */.yo(`The gate failed: ${failed.map(describeFailure).join(', ')}`, {
        why: patch === undefined ? '' : `The changes that hooks would make are in ${patch}; the work tree was restored`,
        fix: `Run \`${command}\`${patch === undefined ? '' : ', or apply the patch with `git apply`,'} and commit the fixes. No wheel was built`,
    });
}
/** The gate exceeded its time limit in milliseconds. */
function gateTimedOut(plan, timeoutMs, hooks) {
    const last = plan.tool === 'command' ? undefined : hooks.at(-1);
    const lastHook = last === undefined ? '' : `; the last hook that finished is ${last.id}`;
    return new errors/* UserError */.yo('The gate timed out', {
        why: `\`${localCommand(plan)}\` took longer than ${timeoutMs / 60_000} minutes${lastHook}`,
        fix: 'Check for a hook that waits for input, or increase `gate-timeout`. The work tree was restored',
    });
}
/** What Git (curl), pip, uv and prek print if a server cannot be reached. */
const unreachable = /Could not resolve|Failed to connect|Couldn't connect to server|timed out|name resolution|dns error|new connection|certificate problem/i;
/** The tool itself failed: its configuration is not valid, or a hook is unknown or cannot be installed. */
function toolFailed({ workspace }, { tool, config }, { stdout, stderr }) {
    const file = (0,files_paths/* relativePosixPath */.TS)(workspace, config);
    const why = explainToolFailure(stdout, stderr);
    return new errors/* UserError */.yo(`${tool} could not run its hooks`, {
        why,
        fix: unreachable.test(why)
            ? `Check the network and the proxy of this machine, and the addresses in ${file}, then run again`
            : `Fix ${file}, or provide what the hook needs`,
        at: { file, line: findLine(tool, file, why) },
    });
}
/** prek names the configuration that it cannot read, which may be that of a nested project. */
function findLine(tool, file, why) {
    const isAboutFile = tool === 'pre-commit' || why.includes(`\`${(0,external_node_path_.basename)(file)}\``);
    return (isAboutFile ? findConfigLine(why) : undefined) ?? 1;
}
/** The gate was asked for by name, and none of its hooks ran. */
function noHookRan({ workspace }, { tool, config }, hooks) {
    const file = (0,files_paths/* relativePosixPath */.TS)(workspace, config);
    return new errors/* UserError */.yo(`${tool} ran no hook`, {
        why: describeIdleHooks(hooks),
        fix: `Set \`gate-stage\` to the stage of the hooks, fix their \`files\` in ${file}, or set \`gate\` to \`none\``,
        at: { file, line: 1 },
    });
}
/** Says why no hook ran: `ruff was skipped (no files to check), slow was not run (stages: manual)`. */
function describeIdleHooks(hooks) {
    const described = hooks.map(({ id, result, reason }) => `${id} was ${result}${reason === '' ? '' : ` (${reason})`}`);
    return described.length === 0 ? 'The configuration has no hooks' : (0,list/* listFirst */.r)(described);
}
/** A command exits with 0 although it showed a hook that failed. */
function failureSwallowed(plan, failed, patch) {
    const command = localCommand(plan);
    return new errors/* UserError */.yo(`The gate failed: ${failed.map(describeFailure).join(', ')}`, {
        why: `\`${command}\` exited with 0 all the same${patch === undefined ? '' : `; the changes that hooks would make are in ${patch}`}`,
        fix: 'Have the command pass on the exit code of its hooks, and fix what they found. No wheel was built',
    });
}
function describeFailure({ id, reason }) {
    return reason === '' ? id : `${id} (${reason})`;
}
/** The command that runs the same gate on a developer's machine. */
function localCommand(plan) {
    return plan.tool === 'command' ? plan.command.join(' ') : `${plan.tool} run --all-files`;
}

// EXTERNAL MODULE: ./.work/compiled/shared/src/format/strip-colors.js
var strip_colors = __webpack_require__(5049);
;// CONCATENATED MODULE: ./.work/compiled/action-build-wheel/src/gate/hooks/finding.js
const levels = {
    warning: 'warning',
    info: 'notice',
    information: 'notice',
    note: 'notice',
    notice: 'notice',
    style: 'notice',
};
/** Makes a finding. pylint and mypy use column 0 for the first one; annotations count from 1. */
function createFinding({ file, line, column, level = '', message }) {
    const location = {
        file,
        line: Math.max(Number(line), 1),
        ...(column === undefined ? {} : { column: Math.max(Number(column), 1) }),
    };
    return { message, level: levels[level.toLowerCase()] ?? 'error', location };
}
const leadingLevel = /^(?:\[(?<inBrackets>error|warning)\]|(?<word>error|warning|note):) /;
/** Splits the level off a message that begins with it: `warning: unused`, `[warning] unused`. */
function splitLevel(text) {
    const groups = leadingLevel.exec(text)?.groups;
    return { level: groups?.inBrackets ?? groups?.word, message: text.replace(leadingLevel, '') };
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-wheel/src/gate/hooks/line-formats.js

const file = String.raw `(?<file>[^\s:'"(][^:]*)`;
const severity = '(?<level>error|warning|info|information|note|style)';
/** Formats that say everything on one line, with the groups file, line, column, level and message. The first that matches counts. */
const formats = [
    // Workflow commands of GitHub, which yamllint and others print in a job.
    /^::(?<level>error|warning|notice) (?:[^:]*,)?file=(?<file>[^,:]+)(?:,[^:]*?line=(?<line>\d+))?(?:,[^:]*?col(?:umn)?=(?<column>\d+))?[^:]*::(?<message>\S.*)$/,
    // pyright, cspell, tsc --pretty: `path:3:7 - error: message`.
    new RegExp(`^${file}:(?<line>\\d+):(?<column>\\d+) - (?:${severity}:? )?(?<message>\\S.*)$`),
    // tsc: `path(3,7): error TS2322: message`.
    new RegExp(String.raw `^(?<file>[^\s:'"(][^:(]*)\((?<line>\d+),(?<column>\d+)\): ${severity} (?<message>\S.*)$`),
    // hadolint: `Dockerfile:3 DL3006 warning: message`.
    new RegExp(`^${file}:(?<line>\\d+) (?<rule>(?:DL|SC)\\d+) ${severity}: (?<message>\\S.*)$`),
    // markdownlint: `path:3:7 MD013/line-length message`, newer versions with `error` before the rule.
    new RegExp(`^${file}:(?<line>\\d+)(?::(?<column>\\d+))? (?:${severity} )?(?<message>MD\\d+\\S* .+)$`),
    // ruff (concise), mypy, flake8, pylint, shellcheck -f gcc, eslint -f unix, codespell, vulture, actionlint, yamllint -f parsable.
    new RegExp(`^${file}:(?<line>\\d+):(?:(?<column>\\d+):)?\\s+(?<message>\\S.*)$`),
    // check-json: `path: Failed to json decode (message: line 3 column 7 (char 9))`.
    /^(?<file>\S[^:]*): Failed to json decode \((?<message>.*): line (?<line>\d+) column (?<column>\d+) \(char \d+\)\)$/,
    // check-toml: `path: message (at line 3, column 7)`.
    new RegExp(`^${file}: (?<message>.*) \\(at line (?<line>\\d+), column (?<column>\\d+)\\)$`),
    // check-xml: `path: Failed to xml parse (path:3:7: message)`.
    /^\S[^:]*: Failed to xml parse \((?<file>[^:]+):(?<line>\d+):(?<column>\d+): (?<message>.*)\)$/,
    // isort, black and detect-private-key name a file only.
    /^ERROR: (?<file>\S.*?) (?<message>Imports are incorrectly sorted.*)$/,
    /^(?<message>would reformat) (?<file>\S+)$/,
    /^(?<message>Private key found): (?<file>\S+)$/,
];
/** Reads a finding from one line. Undefined when no format matches. */
function readLine(text) {
    for (const format of formats) {
        const groups = format.exec(text)?.groups;
        if (groups !== undefined)
            return toFinding(groups);
    }
    return undefined;
}
function toFinding(groups) {
    const { file: path = '', line = '1', column, rule } = groups;
    const { level, message } = splitLevel(groups.message ?? '');
    const shown = rule === undefined ? message : `${rule} ${message}`;
    return createFinding({ file: path, line, column, level: groups.level ?? level, message: shown });
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-wheel/src/gate/hooks/lint-findings.js



const lint_findings_formats = [
    readLine,
    readRuff,
    readYaml,
    readShellcheck,
    readPydocstyle,
    readPython,
    readBandit,
    readBelowFile,
];
/**
 * Makes a function that reads findings line by line. It remembers earlier lines, because some linters print the file above its findings.
 * prek indents the output of hooks, so leading spaces are ignored.
 */
function createFindingReader() {
    const state = { previousLine: '', file: undefined, place: undefined, issue: undefined };
    return (line) => {
        const indented = (0,strip_colors/* stripColors */.T)(line);
        const text = indented.trim();
        if (text === '')
            return undefined;
        const finding = firstFinding(text, state, indented);
        state.previousLine = text;
        return finding;
    };
}
function firstFinding(text, state, indented) {
    for (const read of lint_findings_formats) {
        const finding = read(text, state, indented);
        if (finding !== undefined)
            return finding;
    }
    return undefined;
}
/** The full format of ruff, and rustc: the message, and below it ` --> path:line:column`. */
function readRuff(text, { previousLine }) {
    const [, file = '', line, column] = /^-->\s+([^\s:][^:]*):(\d+):(\d+)$/.exec(text) ?? [];
    return line === undefined ? undefined : createFinding({ file, line, column, ...splitLevel(previousLine) });
}
/** check-yaml: the message, and below it `in "path", line 3, column 7`. */
function readYaml(text, { previousLine }) {
    const [, file = '', line, column] = /^in "([^"]+)", line (\d+), column (\d+)$/.exec(text) ?? [];
    return line === undefined ? undefined : createFinding({ file, line, column, message: previousLine });
}
/** The default format of shellcheck: `In path line 3:`, and below it `^-- SC2086 (info): message`. */
function readShellcheck(text, state, indented) {
    const [, file, line] = /^In (\S.*) line (\d+):$/.exec(text) ?? [];
    if (file !== undefined && line !== undefined)
        state.place = { file, line };
    const [, message, level] = /^\s*\^-*\^?\s+(SC\d+ \((\w+)\):\s.*)$/.exec(indented) ?? [];
    if (state.place === undefined || message === undefined)
        return undefined;
    return createFinding({ ...state.place, message, level });
}
/** pydocstyle: `path:3 in public function`, and below it `D103: message`. */
function readPydocstyle(text, state) {
    const [, file, line] = /^([^\s:][^:]*):(\d+) (?:in|at) [\w ]+(?: `.*`)?:$/.exec(text) ?? [];
    if (file !== undefined && line !== undefined)
        state.place = { file, line };
    return state.place !== undefined && /^D\d{3}: /.test(text) ? createFinding({ ...state.place, message: text }) : undefined;
}
/** A file that Python cannot parse: `File "path", line 3`, and below it `SyntaxError: message`. */
function readPython(text, state) {
    const [, file, line] = /^File "([^"<]+)", line (\d+)$/.exec(text) ?? [];
    if (file !== undefined && line !== undefined)
        state.place = { file, line };
    const isSyntax = /^(Syntax|Indentation|Tab)Error: /.test(text);
    return state.place !== undefined && isSyntax ? createFinding({ ...state.place, message: text }) : undefined;
}
/** bandit: `>> Issue: message`, and below it `Location: path:3:7`. */
function readBandit(text, state) {
    state.issue = /^>> Issue: (.*)$/.exec(text)?.[1] ?? state.issue;
    const [, file = '', line, column] = /^Location: ([^\s:][^:]*):(\d+):(\d+)$/.exec(text) ?? [];
    if (state.issue === undefined || line === undefined)
        return undefined;
    return createFinding({ file, line, column, message: state.issue });
}
const heading = /^(?:\/|[A-Za-z]:\\|\.{0,2}[\w@-])[^:*?"<>|]*\.\w+$/;
const sqlfluffHeading = /^== \[(.+)\] FAIL$/;
/** eslint and yamllint: `3:7  error  message  rule`; stylelint has signs for the levels. */
const positioned = /^(?<line>\d+):(?<column>\d+)\s{2,}(?<level>error|warning|[✖×⚠‼])\s{2,}(?<message>\S.*)$/;
/** sqlfluff: `L:   3 | P:   7 | LT01 | message`. */
const sqlfluff = /^L:\s*(?<line>\d+) \| P:\s*(?<column>\d+) \| (?<rule>\w+) \| (?<message>\S.*)$/;
/** Linters that print a file, and below it its findings. */
function readBelowFile(text, state) {
    const groups = (positioned.exec(text) ?? sqlfluff.exec(text))?.groups;
    if (state.file !== undefined && groups?.line !== undefined) {
        const { line, column, level = '', rule, message = '' } = groups;
        const shown = message.replaceAll(/\s{2,}/g, ' ');
        const word = /[⚠‼]/.test(level) ? 'warning' : level;
        return createFinding({
            file: state.file,
            line,
            column,
            level: word,
            message: rule === undefined ? shown : `${rule} ${shown}`,
        });
    }
    state.file = sqlfluffHeading.exec(text)?.[1] ?? (heading.test(text) ? text : state.file);
    return undefined;
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-wheel/src/gate/hooks/hook-output.js


/** Heading of a hook: its name, dots, and its result. Source: pre_commit/commands/run.py, `_full_msg`. */
const hook_output_heading = /^(?<indent> *)(?<name>\S.*?)\.{3,}(?:\((?<remark>[^()]*)\))?(?<result>Passed|Failed|Skipped)$/;
/** Heading of a project in a prek workspace, whose hooks are indented: a sign for the result, and the folder. */
const projectHeading = /^[^\w\s.-] (?<project>\S.*)$/;
const workspaceRoot = '<workspace>';
/** What pre-commit prints after all hooks, before the diff. */
const footer = /^(pre-commit hook\(s\) made changes\.|All changes made by hooks:)$/;
/** The line below a heading, after the text with which `tox`, `sed` or a container engine may begin each line. */
const hookId = /^(?<prefix>.*?)- hook id: /;
const maxFindings = 100;
const results = { Passed: 'passed', Failed: 'failed', Skipped: 'skipped' };
/**
 * Makes a reader for the output of a gate. A heading counts when the next line is its hook id, so that a hook cannot print one by
 * chance; a skipped hook may have no id. The first heading decides how far all of them are indented.
 */
function createHookReader({ requireHookId }) {
    const hooks = [];
    let pending;
    let current;
    let project = '';
    let isAfterHooks = false;
    const resolvePending = (nextLine) => {
        if (pending === undefined)
            return;
        const prefix = hookId.exec(nextLine)?.groups?.prefix;
        const hasId = prefix === pending.indent || (!requireHookId && prefix !== undefined && pending.line.startsWith(prefix));
        const isHeading = hasId || pending.result === 'skipped' || (!requireHookId && pending.result === 'passed');
        if (isHeading) {
            current = openHook(pending, project, hasId ? prefix : undefined);
            hooks.push(current);
            isAfterHooks = false;
        }
        else
            current?.readFinding(pending.line);
        pending = undefined;
    };
    return {
        line(line) {
            const text = (0,strip_colors/* stripColors */.T)(line);
            resolvePending(text);
            pending = parseHeading(text, hooks[0]?.indent);
            if (pending !== undefined)
                return;
            project = parseProject(text) ?? project;
            if (footer.test(text))
                isAfterHooks = true;
            if (current !== undefined && !isAfterHooks)
                addLine(current, text);
        },
        end() {
            resolvePending('');
            return hooks.map(toResult);
        },
    };
}
/** Undefined when the line is no heading, or not indented like the others. */
function parseHeading(line, otherIndent) {
    const groups = hook_output_heading.exec(line)?.groups;
    if (groups === undefined)
        return undefined;
    const { indent = '', name = '', remark = '', result = '' } = groups;
    if (indent !== (otherIndent ?? indent))
        return undefined;
    return { line, indent, name, remark, result: results[result] ?? 'failed' };
}
function parseProject(line) {
    const project = projectHeading.exec(line)?.groups?.project;
    return project === workspaceRoot ? '' : project;
}
function openHook(from, project, prefix = from.indent) {
    const name = from.name.slice(prefix.length - from.indent.length);
    const owner = from.indent === '' ? '' : project;
    const readFinding = createFindingReader();
    return { ...from, name, prefix, project: owner, properties: [], findings: [], readFinding, isInProperties: true };
}
function addLine(hook, text) {
    const property = `${hook.prefix}- `;
    if (hook.isInProperties && text.startsWith(property)) {
        hook.properties.push(text.slice(property.length));
        return;
    }
    hook.isInProperties = false;
    const finding = hook.readFinding(text);
    if (finding !== undefined && hook.findings.length < maxFindings)
        hook.findings.push(inProject(hook.project, finding));
}
function inProject(project, finding) {
    const { file } = finding.location;
    if (project === '' || file.startsWith('/'))
        return finding;
    return { ...finding, location: { ...finding.location, file: `${project}/${file}` } };
}
function toResult({ name, project, result, remark, properties, findings }) {
    const property = (key) => properties.find((line) => line.startsWith(key))?.slice(key.length);
    const duration = property('duration: ');
    const failures = properties.filter((line) => /^(exit code: |files were modified)/.test(line));
    const id = property('hook id: ') ?? name;
    return {
        id: project === '' ? id : `${project}:${id}`,
        name,
        result,
        reason: [remark, ...failures].filter((reason) => reason !== '').join(', '),
        seconds: duration === undefined ? undefined : Number.parseFloat(duration),
        modified: properties.some((line) => line.startsWith('files were modified')),
        findings,
    };
}

// EXTERNAL MODULE: ./.work/compiled/shared/src/format/markdown.js
var markdown = __webpack_require__(71485);
// EXTERNAL MODULE: ./.work/compiled/shared/src/format/state-icon.js
var state_icon = __webpack_require__(3457);
;// CONCATENATED MODULE: ./.work/compiled/action-build-wheel/src/gate/worktree/patch-hunks.js

const maxLines = 10;
/**
 * Parses a patch that Git wrote with the prefixes `a/` and `b/`. gitdiff-parser misreads names with spaces or quotes and does not
 * report changed modes, so it is not used. Source: git-diff(1), "Generating patch text".
 */
function parseHunks(patch) {
    return patch
        .split(/^(?=diff --git )/m)
        .filter((part) => part.startsWith('diff --git '))
        .flatMap(parseFile);
}
function parseFile(part) {
    const [header = '', ...bodies] = part.split(/^(?=@@ )/m);
    const file = parseFileName(header);
    const description = describeFileChange(header, bodies.length > 0);
    if (description !== undefined)
        return [{ file, line: undefined, text: description }];
    return bodies.map((body) => ({ file, ...parseBody(body) }));
}
/** Describes a change to the file as a whole; undefined when its hunks say what changed. */
function describeFileChange(header, hasHunks) {
    if (/^new file mode /m.test(header))
        return 'a new file';
    if (/^deleted file mode /m.test(header))
        return 'the file is deleted';
    if (hasHunks)
        return undefined;
    const mode = /^new mode (\d+)$/m.exec(header)?.[1];
    return mode === undefined ? 'a binary file' : `mode: ${mode}`;
}
function parseBody(body) {
    const start = Number(/^@@ -(\d+)/.exec(body)?.[1] ?? 1);
    const lines = body.split('\n').slice(1);
    const isChange = (line) => /^[-+]/.test(line);
    const changes = lines.filter(isChange);
    const shown = changes.slice(0, maxLines);
    if (changes.length > maxLines)
        shown.push(`… and ${changes.length - maxLines} more lines`);
    return { line: Math.max(start + Math.max(lines.findIndex(isChange), 0), 1), text: shown.join('\n') };
}
function parseFileName(header) {
    const original = /^--- "?a\/(.*?)"?\t?$/m.exec(header)?.[1];
    const changed = /^\+\+\+ "?b\/(.*?)"?\t?$/m.exec(header)?.[1];
    return (0,git_names/* unquoteGitName */.N4)(original ?? changed ?? parseFirstLine(header)).toString();
}
/** Parses `diff --git a/NAME b/NAME`, the only line with the name when a file has no hunks. */
function parseFirstLine(header) {
    const quoted = /^diff --git "a\/((?:[^"\\]|\\.)*)"/.exec(header)?.[1];
    if (quoted !== undefined)
        return quoted;
    const names = /^diff --git a\/(.*)$/m.exec(header)?.[1] ?? '';
    return names.slice(0, Math.floor((names.length - ' b/'.length) / 2));
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-wheel/src/gate/report-gate.js








/**
 * GitHub shows ten errors, ten warnings and ten notices of a step, and one of the errors is the step's own.
 * Source: GitHub "Workflow commands", limits.
 */
const annotationLimits = { error: 9, warning: 10, notice: 10 };
const icons = {
    passed: 'success',
    failed: 'failure',
    skipped: 'skipped',
    'not run': 'skipped',
};
/** How much of a patch is annotated and shown in log and summary. */
const shownPatchBytes = 64 * 1024;
/** Adds the table of the hooks to the job summary. */
function summarizeHooks({ summary }, hooks) {
    if (hooks.length === 0)
        return;
    const rows = hooks.map(({ id, result, reason, seconds, findings }) => [
        id,
        (0,state_icon/* addStateIcon */.w)(icons[result], reason === '' ? result : `${result} (${reason})`),
        seconds?.toFixed(2) ?? '',
        (0,list/* listFirst */.r)([...new Set(findings.map(({ location }) => location.file))]),
    ]);
    summary.add(`### Quality gate\n\n${(0,markdown/* renderFilledColumns */.CY)(['Hook', 'Result', 'Seconds', 'Files'], rows)}`);
}
/** Annotates the findings of failed hooks that point at files of the workspace, as far as GitHub shows annotations. */
function annotateFindings({ log, workspace }, folders, failed) {
    const remaining = { ...annotationLimits };
    let omitted = 0;
    for (const { id, findings } of failed) {
        for (const { level, message, location } of findings) {
            const paths = folders.map((folder) => (0,files_paths/* resolveExistingPrefix */.CN)((0,external_node_path_.resolve)(folder, location.file)));
            const path = paths.find((each) => (0,files_paths/* isInside */.FK)(workspace, each) && isFile(each));
            if (path === undefined)
                continue;
            if (remaining[level]-- > 0)
                log[level](`${id}: ${message}`, { ...location, file: (0,files_paths/* relativePosixPath */.TS)(workspace, path) });
            else
                omitted++;
        }
    }
    if (omitted > 0)
        log.info(`${omitted} more findings are in the output of the hooks above.`);
}
function isFile(path) {
    return (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isFile() === true;
}
/** Copies the patch to where later steps find it (output `patch`), shows it, and annotates its hunks. Returns its path. */
async function publishPatch(context, top, patch, failed) {
    const published = (0,external_node_path_.join)(await (0,promises_.mkdtemp)((0,external_node_path_.join)(context.temp, 'eleanor-patch-')), 'hooks.patch');
    await (0,promises_.copyFile)(patch, published);
    context.setOutput('patch', published);
    const text = await readStart(published, shownPatchBytes);
    annotateHunks(context, top, text, failed);
    await context.log.group('Changes that the hooks would make', async () => {
        context.log.info(text);
        await Promise.resolve();
    });
    const title = `Changes that the hooks would make (${(await (0,promises_.stat)(published)).size} bytes)`;
    context.summary.add((0,markdown/* renderDetails */.PL)(title, (0,markdown/* renderCodeBlock */.XD)(text, 'diff')));
    return published;
}
/**
 * Reports what a green gate changed, because the wheel is built without it: changes to tracked files as a warning with a patch, branches,
 * tags and the configuration of Git as a warning, and new files as a line in the log.
 */
async function reportUndoneChanges(context, top, { patch, added, refs }) {
    const { log } = context;
    if (refs.length > 0)
        log.warning(`The gate passed, but it changed ${(0,list/* listFirst */.r)(refs)} in Git. ${refs.length === 1 ? 'It was' : 'They were'} put back.`);
    if (patch === undefined && added.length === 0)
        return;
    const hunks = patch === undefined ? [] : parseHunks(await readStart(patch, shownPatchBytes));
    const changed = [...new Set(hunks.map(({ file }) => file))].filter((file) => !added.includes(file));
    if (patch === undefined || changed.length === 0) {
        log.info(`The gate made new files, which were removed: ${(0,list/* listFirst */.r)(added)}. Add them to .gitignore to keep them.`);
        return;
    }
    const published = await publishPatch(context, top, patch, []);
    log.warning(`The gate passed, but it changed ${(0,list/* listFirst */.r)(changed)}. The changes were undone, and the wheel is built without them; they are in ${published}.`);
}
function annotateHunks({ log, workspace }, top, patch, failed) {
    const modifying = failed.filter(({ modified }) => modified).map(({ id }) => id);
    const hooks = modifying.join(', ') || 'The gate';
    const hunks = parseHunks(patch);
    const limit = annotationLimits.warning;
    for (const { file, line, text } of hunks.slice(0, limit))
        log.warning(`${hooks} would change this:\n${text}`, {
            file: (0,files_paths/* relativePosixPath */.TS)(workspace, (0,external_node_path_.join)(top, file)),
            ...(line === undefined ? {} : { line }),
        });
    if (hunks.length > limit)
        log.info(`${hunks.length - limit} more changes are in the patch.`);
}
async function readStart(path, bytes) {
    const file = await (0,promises_.open)(path);
    try {
        const { buffer, bytesRead } = await file.read(Buffer.alloc(bytes), 0, bytes, 0);
        return buffer.subarray(0, bytesRead).toString('utf8');
    }
    finally {
        await file.close();
    }
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-wheel/src/gate/worktree/record-patch.js




/** A command line is limited in length, and a hook may add any number of files. */
const pathsAtOnce = 200;
/**
 * Writes what hooks have changed in the work tree into a file that `git apply` accepts. Files that differed from the commit before are
 * compared with their copies. Index and new objects are written to `folder`, so that the repository itself does not change. Returns
 * whether anything changed.
 */
async function writePatch(context, { top, objects }, { file, changed, added, index, copies, folder }) {
    await (0,promises_.mkdir)((0,external_node_path_.join)(folder, 'objects'), { recursive: true });
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'index'), index);
    const privateGit = (0,src_git/* createGit */.lD)(context.run, top, {
        ...context.env,
        GIT_INDEX_FILE: (0,external_node_path_.join)(folder, 'index'),
        GIT_OBJECT_DIRECTORY: (0,external_node_path_.join)(folder, 'objects'),
        GIT_ALTERNATE_OBJECT_DIRECTORIES: objects,
        GIT_LITERAL_PATHSPECS: '1',
    });
    const changedPaths = changed.map((path) => (0,external_node_path_.relative)(top, path));
    await inBatches(changedPaths, (paths) => privateGit(`--work-tree=${copies}`, 'add', '--all', '--force', '--', ...paths));
    await inBatches(added.filter(canBeInPatch), (paths) => privateGit('add', '--intent-to-add', '--', ...paths));
    const content = ['--binary', '--full-index', '--no-color', '--no-ext-diff', '--no-textconv', '--no-renames'];
    // Directly into a file: a patch may be larger than what is kept of a child's output.
    const format = ['--ignore-submodules=all', '--src-prefix=a/', '--dst-prefix=b/', `--output=${file}`];
    await privateGit('-c', 'core.quotePath=false', 'diff', ...content, ...format);
    return (await (0,promises_.stat)(file)).size > 0;
}
/** A repository in the work tree, which Git lists as a folder, and a name that no string holds cannot. */
function canBeInPatch(path) {
    return !path.endsWith('/') && !(0,git_names/* isDamaged */.sR)(path);
}
async function inBatches(paths, work) {
    for (let start = 0; start < paths.length; start += pathsAtOnce)
        await work(paths.slice(start, start + pathsAtOnce));
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-wheel/src/gate/run-hooks.js



/** Runs the program of the gate and restores the work tree. */
async function runHooks(context, gate, { staged, changed }, onLine) {
    const { plan, snapshot, folder } = gate;
    return await context.log.group(gate.title, () => withRestoredTree(context, { repository: plan.repository, staged, snapshot }, () => gate.run(onLine), async (result, undone) => {
        const { added, hasWritten } = undone;
        const file = (0,external_node_path_.join)(folder, 'hooks.patch');
        const request = { file, changed, added, index: snapshot.index, copies: staged.top, folder };
        const hasPatch = (hasWritten || added.length > 0) && (await writePatch(context, plan.repository, request));
        return { ...result, ...undone, patch: hasPatch ? file : undefined };
    }));
}
/** The folders in which the paths that hooks print start, absolute, the likeliest first. */
function findingFolders(plan, directory) {
    const { top } = plan.repository;
    switch (plan.tool) {
        case 'pre-commit':
            return [top];
        case 'prek':
            return [(0,external_node_path_.dirname)(plan.config), top];
        case 'command':
            return [top, directory];
    }
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-wheel/src/gate/run-gate.js








/**
 * Runs the hooks. Failing hooks are named in one error, their findings become annotations, their changes become a patch, and the work
 * tree is restored. The gate fails when its program says so, or when a command shows a hook that failed.
 */
async function runGate(context, gate, settings) {
    const { plan } = gate;
    const readers = createReaders(plan);
    const outcome = await runHooks(context, gate, settings, (line, stream) => readers[stream]?.line(line));
    const found = Object.values(readers).flatMap((reader) => reader.end());
    const hooks = await completeHooks(gate, collectHooks(plan, found, outcome));
    const hasRun = hooks.some(({ result }) => result === 'passed' || result === 'failed');
    if (!outcome.timedOut && hasRun)
        await gate.saveEnvironments();
    summarizeHooks(context, hooks);
    if (plan.tool !== 'command')
        warnAboutConfig(context, plan, outcome);
    const failed = hooks.filter(({ result }) => result === 'failed');
    const isGreen = isPassed(outcome) && (plan.tool !== 'command' || failed.length === 0);
    if (!isGreen)
        return await failGate(context, gate, settings, { outcome, hooks, failed });
    if (plan.tool !== 'command' && !hasRun && gate.checksAllFiles)
        reportIdleGate(context, plan, hooks);
    await reportUndoneChanges(context, plan.repository.top, outcome);
    if (plan.tool === 'command')
        warnAboutIgnoredErrors(context, outcome);
    return hooks;
}
/** Adds what the configurations say: the ids of hooks that prek shows by their name only, and the hooks that did not run. */
async function completeHooks({ plan, configs }, shown) {
    if (plan.tool === 'pre-commit' && configs.every((config) => showsEveryHook(config, shown)))
        return shown;
    const configured = await listConfiguredHooks(configs);
    const identified = identifyHooks(configured, plan.tool === 'pre-commit' ? omitForeignHooks(configured, shown) : shown);
    return [...identified, ...findHooksNotRun(configured, identified)];
}
/** pre-commit and prek show their hooks on standard output; a command may redirect them. */
function createReaders({ tool }) {
    if (tool !== 'command')
        return { stdout: createHookReader({ requireHookId: true }) };
    return { stdout: createHookReader({ requireHookId: false }), stderr: createHookReader({ requireHookId: false }) };
}
/** Source: GNU make manual, "Errors in Recipes". */
function warnAboutIgnoredErrors({ log }, { stderr }) {
    const programs = findMissingPrograms(stderr);
    if (programs.length > 0)
        log.warning(`The gate passed, but its command did not find the program ${(0,list/* listFirst */.r)(programs)}.`);
    const ignored = [...stderr.matchAll(/^\S*make(?:\[\d+\])?: \[(?:.*: )?(.*)\] Error \d+ \(ignored\)$/gm)];
    const targets = [...new Set(ignored.map(([, target = '']) => target))];
    if (targets.length > 0)
        log.warning(`The gate passed, but make ignored errors of ${(0,list/* listFirst */.r)(targets)}.`);
}
async function failGate(context, { plan, abortsWhenHookCannotStart }, { directory, timeoutMs }, { outcome, hooks, failed }) {
    annotateFindings(context, findingFolders(plan, directory), failed);
    if (outcome.timedOut)
        throw gateTimedOut(plan, timeoutMs, hooks);
    const patch = outcome.patch === undefined ? undefined : await publishPatch(context, plan.repository.top, outcome.patch, failed);
    const isAborted = abortsWhenHookCannotStart && /^error: /m.test(outcome.stderr);
    if (plan.tool !== 'command' && (failed.length === 0 || isAborted))
        throw toolFailed(context, plan, outcome);
    throw isPassed(outcome) ? failureSwallowed(plan, failed, patch) : hooksFailed(plan, failed, patch);
}
function isPassed({ code, timedOut }) {
    return code === 0 && !timedOut;
}
/** The hooks that the output shows. A command whose result no hook explains counts as a hook itself. */
function collectHooks(plan, hooks, outcome) {
    const isExplained = hooks.some(({ result }) => result === 'failed') || (hooks.length > 0 && isPassed(outcome));
    if (plan.tool !== 'command' || isExplained)
        return hooks;
    const id = plan.command.join(' ');
    const reason = commandReason(outcome);
    const result = isPassed(outcome) ? 'passed' : 'failed';
    return [...hooks, { id, name: id, result, reason, seconds: outcome.seconds, modified: false, findings: [] }];
}
function commandReason({ code, timedOut }) {
    if (timedOut)
        return 'timed out';
    return code === 0 ? '' : `exit code: ${code}`;
}
/** A gate that was asked for by name must run a hook; otherwise a warning says that nothing was checked. */
function reportIdleGate(context, plan, hooks) {
    if (plan.isRequired)
        throw noHookRan(context, plan, hooks);
    const file = (0,files_paths/* relativePosixPath */.TS)(context.workspace, plan.config);
    context.log.warning(`${plan.tool} ran no hook: ${describeIdleHooks(hooks)}.`, { file, line: 1 });
}
function warnAboutConfig({ log, workspace }, plan, outcome) {
    const file = (0,files_paths/* relativePosixPath */.TS)(workspace, plan.config);
    for (const warning of findConfigWarnings(outcome.stdout, outcome.stderr))
        log.warning(`${plan.tool}: ${warning}`, { file, line: 1 });
}

// EXTERNAL MODULE: ./.work/compiled/shared/src/process/runner.js + 5 modules
var runner = __webpack_require__(21895);
;// CONCATENATED MODULE: ./.work/compiled/action-build-wheel/src/tools/build-image.js


/** Requires a Docker Engine for the image; undefined if builds run on this machine. */
async function prepareImage({ query, env }, image) {
    if (image === undefined)
        return undefined;
    const args = ['info', '--format', '{{.OSType}} {{json .SecurityOptions}}'];
    const { code, stdout, stderr } = await query('docker', args, { env }).catch(() => ({
        code: 1,
        stdout: '',
        stderr: 'docker is not installed',
    }));
    const [system = '', options = ''] = stdout.trim().split(' ', 2);
    if (code !== 0 || system !== 'linux')
        throw new errors/* UserError */.yo('`build-image` requires a Docker Engine for Linux', {
            why: code === 0 ? `The engine is for ${system === '' ? 'no system' : system}` : (0,runner/* lastLine */.fM)(stderr),
            fix: 'Use a runner with Docker, or remove `build-image`',
            commandFix: 'Start Docker, or remove `build-image`',
        });
    // In rootless mode, root in a container is the user who runs the engine. Source: Docker documentation, "Rootless mode".
    const isRootless = options.includes('name=rootless');
    return { ...image, user: isRootless ? '0:0' : `${process.getuid?.() ?? 0}:${process.getgid?.() ?? 0}` };
}

// EXTERNAL MODULE: ./.work/compiled/shared/src/python/locked-tools.js + 3 modules
var locked_tools = __webpack_require__(16385);
;// CONCATENATED MODULE: ./.work/compiled/action-build-wheel/src/tools/pinned-tools.js


/** The locks in the action's `tools/` folder by tool. Each has its own lock, so that a run installs no more than it uses. */
const locks = {
    build: { lock: 'build.txt', others: ['pip'] },
    uv: { lock: 'uv.txt', others: [] },
    'pre-commit': { lock: 'gate.txt', others: [] },
    prek: { lock: 'prek.txt', others: [] },
    twine: { lock: 'check.txt', others: ['check-wheel-contents', 'trove-classifiers'] },
    auditwheel: { lock: 'audit.txt', others: ['abi3audit'] },
    'cyclonedx-bom': { lock: 'sbom.txt', others: [] },
};
/** Makes the tool installer for one interpreter. */
function createToolInstaller(context, cache, python) {
    return async (name) => {
        const { lock, others } = locks[name];
        return await (0,locked_tools/* installPythonTools */.n)(context, cache, { lock: (0,external_node_path_.join)(context.actionPath, 'tools', lock), python, name, others });
    };
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-wheel/src/commands/pass-gate.js








/** Prepares the tools, copies the sources if they are needed now, and runs the gate. Throws if the gate fails. */
async function passGate(context, request) {
    const { inputs, gatePlan, selection, directory, copiesLate, folder } = request;
    const copy = (0,external_node_path_.join)(folder, 'source');
    let copying;
    const stage = async () => await (copying ??= (0,staging/* stageSources */.xU)(context, selection, copy));
    const removeCopy = async () => await (0,promises_.rm)(copy, { recursive: true, force: true });
    if (gatePlan === undefined && copiesLate) {
        const { toolchain } = await prepareTools(context, request);
        return { toolchain, stage, removeCopy, hooks: [] };
    }
    const [{ toolchain, gate }, staged] = await (0,settle_all/* settleAll */.j)([prepareTools(context, request, stage()), stage()]);
    const gateRun = { directory, timeoutMs: inputs.gate.timeoutMs, staged, changed: selection.changed };
    const hooks = gate === undefined ? [] : await runGate(context, gate, gateRun);
    return { toolchain, stage, removeCopy, hooks };
}
/** Prepares the image and the gate. `copied` settles when the sources are copied. */
async function prepareTools(context, request, copied = Promise.resolve()) {
    const { inputs, python, gatePlan, selection, directory, cache, folder } = request;
    const image = await prepareImage(context, inputs.wheels.length === 0 ? inputs.build.image : undefined);
    const toolchain = { python, image, installTool: createToolInstaller(context, cache, python) };
    if (gatePlan === undefined)
        return { toolchain, gate: undefined };
    const gate = await prepareGate(context, gatePlan, {
        ...toolchain,
        cache,
        files: inputs.gate.files,
        stage: inputs.gate.stage,
        directory,
        timeoutMs: inputs.gate.timeoutMs,
        untracked: selection.untracked,
        copied,
        folder: (0,external_node_path_.join)(folder, 'gate'),
    });
    return { toolchain, gate };
}


/***/ }),

/***/ 87037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FG: () => (/* binding */ configNames),
/* harmony export */   iu: () => (/* binding */ listConfigs),
/* harmony export */   u0: () => (/* binding */ findConfig)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** File names that each tool looks for, by precedence. Source: pre-commit.com "Usage"; prek "Configuration", file names. */
const configNames = {
    'pre-commit': ['.pre-commit-config.yaml'],
    prek: ['prek.toml', '.pre-commit-config.yaml', '.pre-commit-config.yml'],
};
/**
 * Finds the configuration that a tool uses when it starts in `directory`. pre-commit looks there and at the top of the repository, prek
 * in every folder between the two. Source: pre_commit/main.py, `_adjust_args_and_chdir`; prek "Workspace mode", discovery.
 */
function findConfig(tool, directory, top) {
    const folders = tool === 'prek' ? foldersUpTo(directory, top) : [directory, top];
    return folders.flatMap((folder) => configNames[tool].map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name))).find((path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path));
}
/** Lists a configuration and, for prek, those of the projects below it, absolute. Source: prek "Workspace mode". */
async function listConfigs(tool, config, { git, top }) {
    if (tool === 'pre-commit')
        return [config];
    const root = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(top, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(config));
    const patterns = configNames.prek.map((name) => `:(glob)${root === '' ? '' : `${root}/`}**/${name}`);
    const tracked = (await git('ls-files', '-z', '--', ...patterns)).split('\0').filter((path) => path !== '');
    const byFolder = new Map([[(0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(config), config]]);
    for (const path of tracked.map((each) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(top, each))) {
        const known = byFolder.get((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
        if (known === undefined || precedence(path) < precedence(known))
            byFolder.set((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), path);
    }
    return [...byFolder.values()];
}
function precedence(path) {
    return configNames.prek.indexOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path));
}
function foldersUpTo(directory, top) {
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(directory);
    return directory === top || parent === directory ? [directory] : [directory, ...foldersUpTo(parent, top)];
}


/***/ }),

/***/ 6091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ planGate)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75689);
/* harmony import */ var _shared_files_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27468);
/* harmony import */ var _find_configs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87037);



/** Plans the gate; undefined when it does not run. Throws when the selected gate cannot run. */
function planGate({ workspace }, { mode, command }, { directory, repository }) {
    if (mode === 'none')
        return undefined;
    if (mode === 'command')
        return { tool: 'command', command, repository: requireRepository(repository, 'The gate is a command') };
    const isRequired = mode !== 'auto';
    const tools = isRequired ? [mode] : ['pre-commit', 'prek'];
    for (const tool of tools) {
        const config = (0,_find_configs_js__WEBPACK_IMPORTED_MODULE_2__/* .findConfig */ .u0)(tool, directory, repository?.top ?? directory);
        if (config === undefined)
            continue;
        const file = (0,_shared_files_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .relativePosixPath */ .TS)(workspace, config);
        return { tool, config, isRequired, repository: requireRepository(repository, `${file} exists`) };
    }
    if (!isRequired)
        return undefined;
    const folder = (0,_shared_files_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .relativePosixPath */ .TS)(workspace, directory);
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`Found no ${_find_configs_js__WEBPACK_IMPORTED_MODULE_2__/* .configNames */ .FG[mode].join(' or ')} in the folder \`${folder}\``, {
        fix: 'Add one, or set `gate` to `auto` or `none`',
    });
}
function requireRepository(repository, fact) {
    if (repository !== undefined)
        return repository;
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${fact}, but the project is not in a Git repository`, {
        why: 'The gate checks the files that Git tracks, and restores them afterwards',
        fix: 'Check out the repository with actions/checkout, or set `gate` to `none`',
        commandFix: 'Run `git init`, or add `--no-gate`',
    });
}


/***/ }),

/***/ 74741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ inspectProject)
});

// EXTERNAL MODULE: ./.work/compiled/shared/src/python/version-tool.js
var version_tool = __webpack_require__(54110);
// EXTERNAL MODULE: ./.work/compiled/shared/src/errors.js
var errors = __webpack_require__(75689);
;// CONCATENATED MODULE: ./.work/compiled/action-build-wheel/src/project/missing-tags.js

/**
 * Warns when a version is computed from a clone whose tags are not there: a shallow one without a tag on its commit, or one without any
 * tag, such as a fork. The tool then falls back to a version such as `0.1.dev1+g1234567`. For a release from a shallow clone this is an error.
 */
async function warnAboutMissingTags({ env, log, caller }, { git }, { tool, expected }) {
    const isShallow = (await git('rev-parse', '--is-shallow-repository')) === 'true';
    const tags = await git('for-each-ref', '--count=1', ...(isShallow ? ['--points-at=HEAD'] : []), 'refs/tags');
    if (tags !== '')
        return;
    const state = isShallow ? 'is shallow and has no tag on this commit' : 'has no tag';
    const problem = `${tool} computes the version from Git tags, but the clone ${state}`;
    const isRelease = expected !== undefined || env.GITHUB_REF_TYPE === 'tag' || env.GITHUB_EVENT_NAME === 'release';
    const fetch = caller === undefined ? 'Check out with `fetch-depth: 0`' : 'Run `git fetch --unshallow --tags`';
    const fix = isShallow ? fetch : 'Fetch the tags, or create the first one: a fork does not copy them';
    if (isRelease && isShallow)
        throw new errors/* UserError */.yo(problem, { fix });
    log.warning(`${problem}. ${fix}.`);
}

// EXTERNAL MODULE: ./.work/compiled/action-build-wheel/src/project/pyproject.js
var project_pyproject = __webpack_require__(14562);
// EXTERNAL MODULE: ./.work/compiled/action-build-wheel/src/project/repository.js
var project_repository = __webpack_require__(37904);
// EXTERNAL MODULE: ./.work/compiled/action-build-wheel/src/project/version-agreement.js
var version_agreement = __webpack_require__(81951);
// EXTERNAL MODULE: ./.work/compiled/action-build-wheel/src/project/version-file.js
var version_file = __webpack_require__(17597);
;// CONCATENATED MODULE: ./.work/compiled/action-build-wheel/src/project/inspect-project.js






/** Reads the project and rejects one that cannot be built or whose versions do not agree. Has no side effects. */
async function inspectProject(context, directory, version) {
    const pyproject = await (0,project_pyproject/* readPyproject */.x7)(directory, context.workspace);
    (0,project_pyproject/* requireBuildSystem */.hG)(directory, context.workspace, pyproject);
    const versionTool = (0,version_tool/* findVersionTool */.o)(pyproject);
    const versionFile = await selectVersionFile(context, { directory, tool: versionTool?.tool, file: version.file });
    const versionSources = await (0,version_agreement/* readVersionSources */.Zb)(context, { versionFile, pyproject, expected: version.expected });
    (0,version_agreement/* requireSameVersion */.wo)(context, versionSources, version.local);
    const repository = await (0,project_repository/* findRepository */.W1)(context, directory);
    if (repository !== undefined && versionTool?.readsGit === true)
        await warnAboutMissingTags(context, repository, { tool: versionTool.tool, expected: version.expected });
    return { directory, pyproject, versionFile, versionSources, repository, localVersion: version.local };
}
/** The file whose `__version__` must agree. Without the input, a version that is computed at build time has none. */
async function selectVersionFile({ workspace, log }, { directory, tool, file }) {
    if (file !== undefined)
        return file === 'none' ? undefined : file;
    if (tool === undefined)
        return await (0,version_file/* findVersionFile */.qW)(directory, workspace);
    log.info(`The version is computed by ${tool}, so no version file is compared with it.`);
    return undefined;
}


/***/ }),

/***/ 14562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hG: () => (/* binding */ requireBuildSystem),
/* harmony export */   no: () => (/* binding */ hasSetupCfgProject),
/* harmony export */   uK: () => (/* binding */ findStaticVersion),
/* harmony export */   x7: () => (/* binding */ readPyproject)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var smol_toml__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3292);
/* harmony import */ var _shared_config_parse_setup_cfg_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(80823);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75689);
/* harmony import */ var _shared_files_paths_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(27468);







/** Reads `pyproject.toml` of a project. Throws an error with the line when it is not valid TOML. */
async function readPyproject(directory, workspace) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, 'pyproject.toml');
    const file = (0,_shared_files_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .relativePosixPath */ .TS)(workspace, path);
    const text = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path) ? await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path, 'utf8') : '';
    try {
        return { text, table: (0,smol_toml__WEBPACK_IMPORTED_MODULE_3__.parse)(text), file };
    }
    catch (error) {
        if (!(error instanceof smol_toml__WEBPACK_IMPORTED_MODULE_3__.TomlError))
            throw error;
        const why = error.message.split('\n')[0]?.replace('Invalid TOML document: ', '') ?? '';
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`${file} is not valid TOML`, { why, at: { file, line: error.line, column: error.column } });
    }
}
/** Finds the static version of a project, `[project].version`, and its line. Source: PEP 621. */
function findStaticVersion({ text, table, file, }) {
    const { project } = table;
    if (typeof project !== 'object' || project === null || !('version' in project))
        return undefined;
    if (typeof project.version !== 'string')
        return undefined;
    const lines = text.split('\n');
    const header = lines.findIndex((line) => /^\s*\[\s*project\s*\]/.test(line));
    const index = lines.findIndex((line, at) => at > header && /^\s*(project\s*\.\s*)?version\s*=/.test(line));
    return { version: project.version, location: { file, line: Math.max(index, 0) + 1 } };
}
/**
 * Rejects a folder that no build backend can build. Without [build-system] the backend is setuptools, which needs no `setup.py` if
 * `setup.cfg` describes the project. Source: PEP 517 and PEP 518; setuptools, build_meta.py, `_open_setup_script`.
 */
function requireBuildSystem(directory, workspace, { table, file }) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, 'setup.py')) || table['build-system'] !== undefined || table.project !== undefined)
        return;
    const hasPyproject = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, 'pyproject.toml'));
    if (hasPyproject && hasSetupCfgProject(directory))
        return;
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`The folder \`${(0,_shared_files_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .relativePosixPath */ .TS)(workspace, directory)}\` has no build system`, {
        why: hasPyproject
            ? '`pyproject.toml` has neither [build-system] nor [project], and `setup.py` does not exist'
            : 'It contains neither `pyproject.toml` nor `setup.py`',
        fix: 'Add a [build-system] table to `pyproject.toml`, or set `directory` to the Python project',
        ...(hasPyproject ? { at: { file, line: 1 } } : {}),
    });
}
/** Whether `setup.cfg` describes a project: it may hold only the settings of linters. */
function hasSetupCfgProject(directory) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, 'setup.cfg');
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path) && (0,_shared_config_parse_setup_cfg_js__WEBPACK_IMPORTED_MODULE_6__/* .parseSetupCfg */ .t)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8')).get('metadata')?.has('name') === true;
}


/***/ }),

/***/ 37904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MV: () => (/* binding */ listMissingSubmodules),
/* harmony export */   W1: () => (/* binding */ findRepository),
/* harmony export */   c7: () => (/* binding */ listUntracked)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75689);
/* harmony import */ var _shared_files_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27468);
/* harmony import */ var _shared_git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51904);




/** Source: gitrepository-layout(5). */
const infoFiles = ['info/attributes', 'info/exclude', 'info/sparse-checkout'];
/** Finds the repository of a project. Undefined when the project is not in a repository, or its top is outside the workspace. */
async function findRepository(context, directory) {
    const files = ['index', 'config', 'objects', 'shallow', 'HEAD', 'refs', 'packed-refs', ...infoFiles];
    const asking = context.query('git', ['rev-parse', '--show-toplevel', ...files.flatMap((file) => ['--git-path', file])], {
        cwd: directory,
        env: { ...context.env, LC_ALL: 'C' },
    });
    // At the same time, because most of a call is the start of a process. Its failure counts only in a repository.
    const readingCommit = (0,_shared_git_js__WEBPACK_IMPORTED_MODULE_3__/* .createGit */ .lD)(context.run, directory, context.env)('log', '-1', '--format=%H %ct');
    const [{ code, stdout, stderr }] = await Promise.all([asking, readingCommit.catch(() => undefined)]);
    if (code !== 0 && stderr.includes('not a git repository'))
        return undefined;
    if (code !== 0)
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('Git cannot read the repository', { why: stderr.trim() });
    const [shownTop = '', ...paths] = stdout.trimEnd().split('\n');
    const top = (0,_shared_files_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveExistingPrefix */ .CN)(shownTop);
    if (!(0,_shared_files_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .isInside */ .FK)(context.workspace, top))
        return undefined;
    const git = (0,_shared_git_js__WEBPACK_IMPORTED_MODULE_3__/* .createGit */ .lD)(context.run, top, context.env);
    const shownCommit = await readingCommit.catch((error) => {
        throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error).includes('does not have any commits yet') ? noCommit() : error;
    });
    const [commit = '', commitTime = ''] = shownCommit.split(' ');
    const [index = '', config = '', objects = '', shallow = '', head = '', refs = '', packed = '', ...found] = paths.map((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(directory, path));
    const info = new Map(infoFiles.map((name, at) => [name, found[at] ?? '']));
    return { top, git, commit, commitTime, index, config, objects, shallow, refs: { head, refs, packed }, info };
}
function noCommit() {
    return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('The Git repository has no commit', {
        why: 'The wheel is built from committed files',
        fix: 'Commit the project',
    });
}
/** Lists the submodules of a project that are not checked out, relative to its folder. Source: git-ls-files(1), mode 160000. */
async function listMissingSubmodules({ git }, directory) {
    const listed = await git('-C', directory, 'ls-files', '-z', '--stage', '--recurse-submodules');
    const entries = listed.split('\0').filter((entry) => entry.startsWith('160000 '));
    return entries.map((entry) => entry.slice(entry.indexOf('\t') + 1));
}
/** Folders with environments and with what tools make, which no build reads. */
const toolFolders = /(^|\/)(\.[^/]+|node_modules|site-packages|__pycache__|[^/]+\.egg-info|build|dist)\//;
/** Lists the files of a project that Git does not track, ignored or not, relative to its folder. */
async function listUntracked({ git, top }, directory) {
    const prefix = (0,_shared_files_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .relativePosixPath */ .TS)(top, directory);
    const listed = await git('ls-files', '-z', '--others', '--', prefix);
    return listed
        .split('\0')
        .map((path) => (prefix === '.' ? path : path.slice(prefix.length + 1)))
        .filter((path) => path !== '' && !toolFolders.test(path));
}


/***/ }),

/***/ 12516:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ selectSources)
});

// UNUSED EXPORTS: parseTracked

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.work/compiled/shared/src/concurrency/settle-all.js
var settle_all = __webpack_require__(70483);
// EXTERNAL MODULE: ./.work/compiled/shared/src/errors.js
var errors = __webpack_require__(75689);
// EXTERNAL MODULE: ./.work/compiled/shared/src/files/glob.js
var glob = __webpack_require__(77792);
// EXTERNAL MODULE: ./.work/compiled/shared/src/files/paths.js
var paths = __webpack_require__(27468);
;// CONCATENATED MODULE: ./.work/compiled/action-build-wheel/src/project/build-inputs.js




/**
 * Lists the files that the user declares as generated: files that Git does not track, ignored or not, absolute. Throws when a pattern
 * matches no file at all, because the build would miss it.
 */
async function listBuildInputs({ workspace }, { git, top }, { directory, patterns }) {
    if (patterns.length === 0)
        return [];
    const list = async (...options) => {
        const listed = await git('ls-files', '-z', ...options, '--', (0,external_node_path_.relative)(top, directory) || '.');
        return listed.split('\0').filter((path) => path !== '');
    };
    const [untracked, tracked] = await Promise.all([list('--others'), list('--cached')]);
    const inProject = (path) => (0,paths/* relativePosixPath */.TS)(directory, (0,external_node_path_.join)(top, path));
    const globs = patterns.map((pattern) => ({ pattern, glob: (0,glob/* compileGlob */.S)(pattern) }));
    const unused = globs.find(({ glob }) => ![...untracked, ...tracked].some((path) => glob.test(inProject(path))));
    if (unused !== undefined)
        throw new errors/* InputValueError */.uH('build-inputs', `contains \`${unused.pattern}\`, which matches no file`, {
            why: `The patterns are relative to \`${(0,paths/* relativePosixPath */.TS)(workspace, directory)}\``,
            fix: 'Generate the file before this step, or fix the pattern',
            commandFix: 'Generate the file, or fix the pattern',
        });
    return untracked.filter((path) => globs.some(({ glob }) => glob.test(inProject(path)))).map((path) => (0,external_node_path_.join)(top, path));
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./.work/compiled/shared/src/format/list.js
var list = __webpack_require__(80276);
// EXTERNAL MODULE: ./.work/compiled/shared/src/git.js
var src_git = __webpack_require__(51904);
;// CONCATENATED MODULE: ./.work/compiled/action-build-wheel/src/project/uncommitted-changes.js







/**
 * Lists the changes of the work tree. Throws when a file differs that must not.
 *
 * Locks may differ, because an earlier step may have compiled them: text files in the project's `requirements/`, ignored by Git or
 * not, and all files that action-compile-reqs has stamped. So may `versionFiles`, because a release writes its version before it builds
 * the wheel.
 */
async function requireAllowedChanges({ git, top }, rules) {
    const locks = (await Promise.all(rules.directories.map(listLocks))).flat();
    const changes = await (0,src_git/* listChanges */.Wd)(git);
    const changed = changes
        .map(({ path }) => (0,external_node_path_.join)(top, path))
        .filter((path) => !isEarlierResult(path, rules) && !locks.includes(path) && !rules.generated.includes(path));
    const rejected = changed.filter((path) => !rules.versionFiles.includes(path) && !isStampedLock(path));
    const untracked = changes.filter(({ isUntracked }) => isUntracked).map(({ path }) => path);
    if (rejected.length === 0)
        return { changed: [...changed, ...locks], untracked };
    throw new errors/* UserError */.yo(`The work tree has changes: ${(0,list/* listFirst */.r)(rejected.map((path) => (0,paths/* relativePosixPath */.TS)(top, path)))}`, {
        why: rules.versionFiles.length === 0
            ? 'The wheel would not match the commit'
            : 'Before a release only locks and the files with the version may differ from the commit',
        fix: 'Commit them, add them to .gitignore or `build-inputs`, or move the step that writes them behind this one',
        commandFix: 'Commit them, or add them to .gitignore or `build-inputs`',
    });
}
async function listLocks(directory) {
    const folder = (0,external_node_path_.join)(directory, 'requirements');
    const names = await (0,promises_.readdir)(folder, { recursive: true }).catch(() => []);
    return names.filter((name) => name.endsWith('.txt')).map((name) => (0,external_node_path_.join)(folder, name));
}
/** Recognizes a lock of action-compile-reqs by the stamp in its header. */
function isStampedLock(path) {
    return path.endsWith('.txt') && (0,external_node_fs_.existsSync)(path) && /^# compile-reqs: /m.test((0,external_node_fs_.readFileSync)(path, 'utf8'));
}
function isEarlierResult(path, { outDir, previousWheel, given }) {
    if (given.includes(path))
        return true;
    if (!/\.(whl|tar\.gz|(cdx|spdx)\.json)$/.test((0,external_node_path_.basename)(path)))
        return false;
    return (0,external_node_path_.dirname)(path) === outDir || (previousWheel !== undefined && (0,paths/* isInside */.FK)(previousWheel, path));
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-wheel/src/project/select-sources.js




/** Selects what the wheels are built from. Throws when the work tree has changes that a build must not include. */
async function selectSources(context, { directory, repository, projects }, { expectedVersion, outDir, previousWheel, inputFiles, given }) {
    if (repository === undefined)
        return { directory, repository, tracked: new Map(), changed: [], untracked: [], generated: [], outDir };
    const versionFiles = projects.flatMap((project) => [
        (0,external_node_path_.join)(project.directory, 'pyproject.toml'),
        ...(project.versionFile === undefined ? [] : [project.versionFile]),
    ]);
    const generated = await listBuildInputs(context, repository, { directory, patterns: inputFiles });
    const rules = {
        directories: [...new Set([directory, ...projects.map((project) => project.directory)])],
        versionFiles: expectedVersion === undefined ? [] : versionFiles,
        generated,
        outDir,
        previousWheel,
        given,
    };
    const [{ changed, untracked }, listed] = await (0,settle_all/* settleAll */.j)([
        requireAllowedChanges(repository, rules),
        repository.git('ls-files', '-z', '--stage', '--recurse-submodules'),
    ]);
    return { directory, repository, tracked: parseTracked(listed), changed, untracked, generated, outDir };
}
/** Parses `git ls-files -z --stage`: mode, object id and stage, a tab, and the path. */
function parseTracked(listed) {
    const entries = listed.split('\0').filter((entry) => entry !== '');
    return new Map(entries.map((entry) => [entry.slice(entry.indexOf('\t') + 1), entry.slice(0, entry.indexOf(' '))]));
}


/***/ }),

/***/ 93332:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  TV: () => (/* binding */ isExecutable),
  mE: () => (/* binding */ joinBytes),
  rP: () => (/* binding */ listSources),
  xU: () => (/* binding */ stageSources)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.work/compiled/shared/src/errors.js
var errors = __webpack_require__(75689);
// EXTERNAL MODULE: ./.work/compiled/shared/src/files/paths.js
var paths = __webpack_require__(27468);
// EXTERNAL MODULE: ./.work/compiled/shared/src/git-names.js
var git_names = __webpack_require__(76937);
// EXTERNAL MODULE: ./.work/compiled/shared/src/process/runner.js + 5 modules
var runner = __webpack_require__(21895);
;// CONCATENATED MODULE: ./.work/compiled/action-build-wheel/src/project/git-config.js
/**
 * Settings that decide how Git reads the files of a work tree. Others stay out: credentials (`http.*`, `credential.*`), hooks, remotes,
 * and what describes the repository itself. Source: git-config(1), gitattributes(5), git-lfs-config(5).
 */
const copiedKeys = /^(filter\..*|lfs\..*|status\..*|diff\..*|submodule\..*\.ignore|core\.(attributesfile|autocrlf|checkroundtripencoding|checkstat|eol|excludesfile|filemode|ignorecase|precomposeunicode|safecrlf|sparsecheckout|sparsecheckoutcone|symlinks|trustctime))$/;
/** Scopes that belong to one repository. */
const ownScopes = ['local', 'worktree'];
/** Renders the settings of the repository that a copy of its work tree needs, from `git config --list -z --show-scope`. */
function renderGitConfig(listed) {
    return parseSettings(listed).map(renderSetting).join('');
}
/** The list alternates between scopes and settings; a setting is a key, a new line and the value. */
function parseSettings(listed) {
    const fields = listed.split('\0');
    const settings = [];
    for (let index = 0; index + 1 < fields.length; index += 2) {
        const [key = '', ...lines] = (fields[index + 1] ?? '').split('\n');
        if (ownScopes.includes(fields[index] ?? '') && copiedKeys.test(key))
            settings.push({ key, value: lines.length === 0 ? undefined : lines.join('\n') });
    }
    return settings;
}
/** Source: git-config(1), "Syntax". */
function renderSetting({ key, value }) {
    const first = key.indexOf('.');
    const last = key.lastIndexOf('.');
    const section = key.slice(0, first);
    const subsection = first === last ? '' : ` ${quote(key.slice(first + 1, last))}`;
    const assignment = value === undefined ? '' : ` = ${quote(value)}`;
    return `[${section}${subsection}]\n\t${key.slice(last + 1)}${assignment}\n`;
}
function quote(text) {
    return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`;
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-wheel/src/project/copy-git.js





/**
 * Gives a copy of the work tree a Git folder that shares the objects and sees its files like that of the work tree: with the local
 * filters and line ends, the excluded files, and the files that a sparse checkout leaves out. Otherwise a backend that asks Git for a
 * version would find changes. Returns the tracked files that the sparse checkout leaves out, relative to the top.
 */
async function copyGit(context, repository, to) {
    const { git, top, info } = repository;
    const options = ['--quiet', '--shared', '--no-checkout', '--template=', '-c', 'core.hooksPath=/dev/null'];
    const [{ code, stderr }, config, absent] = await Promise.all([
        context.run('git', ['clone', ...options, '--', top, to], { cwd: top }),
        git('config', '--list', '-z', '--show-scope'),
        listAbsentFiles(git),
    ]);
    if (code !== 0) {
        context.log.warning(`Git is not available to the build backend: ${(0,runner/* lastLine */.fM)(stderr)}`);
        return absent;
    }
    await git('-C', to, 'read-tree', 'HEAD');
    const configFile = (0,external_node_path_.join)(to, '.git', 'config');
    await (0,promises_.writeFile)(configFile, `${await (0,promises_.readFile)(configFile, 'utf8')}${renderGitConfig(config)}`);
    await copyInfoFiles(info, to);
    if (absent.length > 0)
        await markAbsent(context, to, absent);
    return absent;
}
/** Lists the tracked files that a sparse checkout leaves out, relative to the top. Source: git-ls-files(1), tag `S`. */
async function listAbsentFiles(git) {
    const listed = (await git('ls-files', '-z', '-t')).split('\0');
    return listed.filter((entry) => entry.startsWith('S ')).map((entry) => entry.slice(2));
}
async function copyInfoFiles(info, to) {
    for (const [name, path] of info) {
        const target = (0,external_node_path_.join)(to, '.git', name);
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(target), { recursive: true });
        await (0,promises_.copyFile)(path, target).catch(() => undefined);
    }
}
async function markAbsent({ run, env }, top, paths) {
    const args = ['update-index', '-z', '--skip-worktree', '--stdin'];
    const { code, stderr } = await run('git', args, { cwd: top, env, input: paths.join('\0') });
    if (code !== 0)
        throw new errors/* UserError */.yo('Git cannot copy the state of the sparse checkout', { why: (0,runner/* lastLine */.fM)(stderr) });
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-wheel/src/project/staging.js







const filesAtOnce = 64;
/** Copies the sources to `top`: the files that Git tracks, or the whole folder of a project without a repository. */
async function stageSources(context, selection, top) {
    const { repository, directory, outDir } = selection;
    if (repository === undefined)
        return await stageFolder(directory, outDir, top);
    const copied = await stageRepository(context, repository, listSources(context, { ...selection, repository }), top);
    return { top, project: (0,external_node_path_.join)(top, (0,external_node_path_.relative)(repository.top, directory)), ...copied };
}
/** Lists the sources in the work tree: tracked files, and those that may differ from the commit. Throws if Git tracks none of the project. */
function listSources({ workspace }, { repository: { top }, directory, tracked, changed, generated, }) {
    const folder = (0,paths/* relativePosixPath */.TS)(top, directory);
    const names = [...tracked.keys()];
    if (folder === '.' ? names.length === 0 : !names.some((path) => path.startsWith(`${folder}/`)))
        throw new errors/* UserError */.yo(`Git tracks no file in the folder \`${(0,paths/* relativePosixPath */.TS)(workspace, directory)}\``, {
            why: 'The wheel is built from committed files',
            fix: 'Commit the project, or set `directory` to its folder',
        });
    const others = [...changed, ...generated].map((path) => (0,paths/* relativePosixPath */.TS)(top, path));
    return { top, project: directory, paths: [...new Set([...names, ...others])], tracked };
}
async function stageFolder(directory, outDir, top) {
    await (0,promises_.cp)(directory, top, {
        recursive: true,
        verbatimSymlinks: true,
        filter: (path) => path !== outDir || outDir === directory,
    });
    return { top, project: top, files: new Map(), undecodable: new Map(), absent: [] };
}
/** Whether the owner may execute a source: as Git records it, because not every file system has modes (git-config(1), `core.fileMode`). */
function isExecutable(recordedMode, mode) {
    return recordedMode === undefined ? (mode & 0o100) !== 0 : recordedMode === '100755';
}
/**
 * Copies the files with these paths. Modes become 0644 or 0755, as Git records them, so that neither the umask nor the file system of
 * the checkout affects the wheel. The copy has its own Git folder, which shares the objects, because some backends take the version or
 * the file list from Git.
 */
async function stageRepository(context, repository, { paths, tracked }, top) {
    const absent = await copyGit(context, repository, top);
    const files = new Map();
    const madeFolders = new Set();
    for (let start = 0; start < paths.length; start += filesAtOnce) {
        // Without `join`: Git's paths are normal, and thousands of them take as long as a program's start.
        const batch = paths.slice(start, start + filesAtOnce);
        const states = await Promise.all(batch.map((path) => copyEntry(`${repository.top}/${path}`, `${top}/${path}`, { madeFolders, mode: tracked.get(path) })));
        for (const [index, state] of states.entries())
            if (state !== undefined)
                files.set(batch[index] ?? '', state);
    }
    const undecodable = paths.some(git_names/* isDamaged */.sR) ? await copyUndecodable(repository, top) : new Map();
    return { files, undecodable, absent };
}
/** Copies the tracked files whose names no string holds. Without them Git would find changes in the copy. */
async function copyUndecodable({ git, top: from }, to) {
    const files = new Map();
    for (const name of await (0,git_names/* listUndecodableNames */.dN)(git, '--recurse-submodules')) {
        const state = await copyEntry(joinBytes(from, name), joinBytes(to, name));
        if (state !== undefined)
            files.set(name, state);
    }
    return files;
}
/** The path of a file in a folder whose name no string holds. */
function joinBytes(folder, name) {
    return Buffer.concat([Buffer.from(`${folder}/`), name]);
}
/** Copies one file or link. Returns undefined when it does not exist, as in a sparse checkout. */
async function copyEntry(from, to, { madeFolders = new Set(), mode: recorded } = {}) {
    const found = (0,external_node_fs_.lstatSync)(from, { throwIfNoEntry: false });
    if (found === undefined || found.isDirectory())
        return undefined;
    const folder = typeof to === 'string' ? (0,external_node_path_.dirname)(to) : to.subarray(0, to.lastIndexOf('/'));
    if (typeof folder !== 'string' || !madeFolders.has(folder))
        (0,external_node_fs_.mkdirSync)(folder, { recursive: true, mode: 0o755 });
    if (typeof folder === 'string')
        madeFolders.add(folder);
    if (found.isSymbolicLink())
        await (0,promises_.symlink)(await (0,promises_.readlink)(from, { encoding: 'buffer' }), to);
    else {
        const mode = isExecutable(recorded, found.mode) ? 0o755 : 0o644;
        await (0,promises_.copyFile)(from, to, external_node_fs_.constants.COPYFILE_FICLONE);
        // The copy has the mode of the file: changing it again would take as long as half of the copying.
        if ((found.mode & 0o7777) !== mode)
            await (0,promises_.chmod)(to, mode);
    }
    const { mtimeMs, ctimeMs, size, mode } = found;
    return { mtimeMs, ctimeMs, size, mode };
}


/***/ }),

/***/ 81951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zb: () => (/* binding */ readVersionSources),
/* harmony export */   v9: () => (/* binding */ requireLocalVersion),
/* harmony export */   wo: () => (/* binding */ requireSameVersion)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75689);
/* harmony import */ var _shared_files_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27468);
/* harmony import */ var _shared_format_markdown_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(71485);
/* harmony import */ var _shared_requirements_pep440_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18330);
/* harmony import */ var _pyproject_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14562);
/* harmony import */ var _version_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17597);






/** Collects what the version file, a static `pyproject.toml`, the `version` input and, in a tag build, the tag state. */
async function readVersionSources({ workspace, env }, { versionFile, pyproject, expected }) {
    const sources = [];
    if (versionFile !== undefined) {
        const { version, line } = await (0,_version_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readVersionFile */ .fb)(versionFile, workspace);
        const file = (0,_shared_files_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .relativePosixPath */ .TS)(workspace, versionFile);
        sources.push({ name: file, version, location: { file, line } });
    }
    const staticVersion = (0,_pyproject_js__WEBPACK_IMPORTED_MODULE_3__/* .findStaticVersion */ .uK)(pyproject);
    if (staticVersion !== undefined)
        sources.push({ name: pyproject.file, ...staticVersion });
    if (expected !== undefined)
        sources.push({ name: '`version`', version: expected });
    // A tag that is not a version, such as `nightly`, states nothing.
    const tag = env.GITHUB_REF_TYPE === 'tag' ? (env.GITHUB_REF_NAME ?? '') : '';
    if ((0,_shared_requirements_pep440_js__WEBPACK_IMPORTED_MODULE_2__/* .normalizeVersion */ .Qj)(tag) !== undefined)
        sources.push({ name: 'the tag', version: tag });
    return sources;
}
/**
 * Requires that all sources state the same version as PEP 440 compares them: a tag `v1.4` agrees with `1.4.0`. Returns the normal form
 * of the last source, which is the wheel once it exists; undefined without any source. `local` is a local part that a source may have or
 * not: a wheel `2.1.0+cu121` then agrees with a tag `v2.1.0`.
 */
function requireSameVersion({ summary }, sources, local) {
    const versions = sources.map(requireVersion);
    const last = versions.at(-1);
    const comparable = (version) => ((0,_shared_requirements_pep440_js__WEBPACK_IMPORTED_MODULE_2__/* .localPart */ .L7)(version) === local ? version.replace(/\+.*/, '') : version);
    if (last === undefined || versions.every((version) => (0,_shared_requirements_pep440_js__WEBPACK_IMPORTED_MODULE_2__/* .isSameVersion */ .p)(comparable(version), comparable(last))))
        return last;
    const rows = sources.map(({ name, version }) => [name, version]);
    summary.add(`### Versions do not agree\n\n${(0,_shared_format_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .renderTable */ .bo)(['Source', 'Version'], rows)}`);
    const location = sources.find((source) => source.location !== undefined)?.location;
    const statements = sources.map(({ name, version }) => `${name} says ${version}`).join(', ');
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`Versions do not agree: ${statements}`, {
        fix: suggestFix(versions),
        ...(location === undefined ? {} : { at: location }),
    });
}
function suggestFix(versions) {
    const publicVersions = versions.map((version) => version.replace(/\+.*/, ''));
    const local = versions.map(_shared_requirements_pep440_js__WEBPACK_IMPORTED_MODULE_2__/* .localPart */ .L7).find((part) => part !== undefined);
    const differsInLocalPart = publicVersions.every((version) => (0,_shared_requirements_pep440_js__WEBPACK_IMPORTED_MODULE_2__/* .isSameVersion */ .p)(version, publicVersions[0] ?? ''));
    return local !== undefined && differsInLocalPart
        ? `Set \`local-version\` to \`${local}\` if the wheel is built for it`
        : 'Set all of them to the same version';
}
/** Requires that a wheel has the local part that was asked for. */
function requireLocalVersion({ name, version }, local) {
    if (local === undefined || (0,_shared_requirements_pep440_js__WEBPACK_IMPORTED_MODULE_2__/* .localPart */ .L7)(requireVersion({ name, version })) === local)
        return;
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${name} has the version ${version}, without the local part \`${local}\``, {
        why: `\`local-version\` or \`version\` asks for \`+${local}\``,
        fix: 'Have the build backend add it to the version, or remove `local-version`',
    });
}
function requireVersion({ name, version, location }) {
    const normal = (0,_shared_requirements_pep440_js__WEBPACK_IMPORTED_MODULE_2__/* .normalizeVersion */ .Qj)(version);
    if (normal !== undefined)
        return normal;
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${name} says \`${version}\`, which is not a PEP 440 version`, {
        fix: 'Write it like `1.4.0`, `1.4.0rc1` or `1.4.0.dev2`',
        ...(location === undefined ? {} : { at: location }),
    });
}


/***/ }),

/***/ 17597:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fb: () => (/* binding */ readVersionFile),
/* harmony export */   qW: () => (/* binding */ findVersionFile)
/* harmony export */ });
/* unused harmony export findVersionLine */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75689);
/* harmony import */ var _shared_files_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27468);
/* harmony import */ var _shared_python_version_literal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89933);





/** Finds the effective assignment to `__version__`: the last one. Undefined when none assigns a plain string. */
function findVersionLine(source) {
    return (0,_shared_python_version_literal_js__WEBPACK_IMPORTED_MODULE_4__/* .findVersionAssignments */ .s)(source).at(-1);
}
/**
 * Finds the `version.py` of the project's packages that holds a version; `src/NAME/` takes precedence over `NAME/`. Throws when
 * there is more than one.
 */
async function findVersionFile(directory, workspace) {
    for (const folder of [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, 'src'), directory]) {
        const found = await versionFilesBelow(folder);
        if (found.length > 1) {
            const names = found.map((path) => (0,_shared_files_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .relativePosixPath */ .TS)(workspace, path)).join(', ');
            throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`Found ${found.length} version files: ${names}`, { fix: 'Set `version-file` to the right one' });
        }
        if (found[0] !== undefined)
            return found[0];
    }
    return undefined;
}
async function versionFilesBelow(folder) {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, { withFileTypes: true }).catch(() => []);
    const paths = entries.filter((entry) => entry.isDirectory()).map((entry) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, entry.name, 'version.py'));
    const files = await Promise.all(paths.map(async (path) => ({ path, text: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8').catch(() => '') })));
    return files.filter(({ text }) => findVersionLine(text) !== undefined).map(({ path }) => path);
}
/** Reads the version from a file. Throws when the file does not assign a plain string to `__version__`. */
async function readVersionFile(path, workspace) {
    const found = findVersionLine(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8'));
    if (found !== undefined)
        return found;
    const file = (0,_shared_files_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .relativePosixPath */ .TS)(workspace, path);
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${file} has no line \`__version__ = "…"\``, {
        why: 'The file is read and not imported, so the version must be a plain string',
        fix: 'Add such a line, or set `version-file` to another file',
        at: { file, line: 1 },
    });
}


/***/ }),

/***/ 2806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ attestFiles)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.work/compiled/shared/src/cache/manifest.js
var manifest = __webpack_require__(56900);
// EXTERNAL MODULE: ./.work/compiled/shared/src/signing/attest-provenance.js
var attest_provenance = __webpack_require__(95811);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./.work/compiled/shared/src/signing/publish-attestation.js
var publish_attestation = __webpack_require__(18468);
;// CONCATENATED MODULE: ./.work/compiled/action-build-wheel/src/publish/attest-publication.js




/** A failure comes before the first file is published. */
const fix = 'Nothing was published. Run again, or set `publish-attestation` to `false`';
/**
 * Attests each wheel and sdist for a package index, and returns the paths of the attestations: new files, with the names by which uploaders
 * find them. Sources: PEP 740; twine, `--attestations`; uv, "Publishing attestations".
 */
async function attestPublication(context, distributions) {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(context.temp, 'attestations-'));
    return await context.log.group('Attest the files for a package index', async () => {
        const attestations = [];
        for (const path of distributions) {
            const name = (0,external_node_path_.basename)(path);
            const attestation = await (0,publish_attestation/* createPublishAttestation */.s)(context, { name, sha256: await (0,manifest/* fileSha256 */.sN)(path) }, fix);
            const file = (0,external_node_path_.join)(folder, `${name}.publish.attestation`);
            await (0,promises_.writeFile)(file, JSON.stringify(attestation));
            attestations.push(file);
            context.log.info(`Attested ${name} in the log of Sigstore`);
        }
        return attestations;
    });
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-wheel/src/publish/attest.js




/** Attests files before any of them is published. Only distributions are attested for a package index. */
async function attestFiles(context, { attestation, publishAttestation }, files) {
    const attestationUrl = attestation && (await attestBuild(context, attestation, files));
    const distributions = files.filter((path) => /\.(whl|tar\.gz)$/.test(path));
    return { attestationUrl, attestationFiles: publishAttestation ? await attestPublication(context, distributions) : [] };
}
/** Attests that this run built the files. Returns the URL of the attestation. */
async function attestBuild(context, { token }, paths) {
    const files = await Promise.all(paths.map(async (path) => ({ name: (0,external_node_path_.basename)(path), sha256: await (0,manifest/* fileSha256 */.sN)(path) })));
    return await (0,attest_provenance/* attestProvenance */.X)(context, files, { token, subject: 'the wheel', prevented: 'Nothing was uploaded' });
}


/***/ }),

/***/ 42846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ copyFiles),
/* harmony export */   J: () => (/* binding */ copiesIn)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75689);
/* harmony import */ var _archive_built_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91663);




/** The files as they are called in `outDir`. */
function copiesIn(outDir, built) {
    const copyOf = (path) => (path === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(outDir, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path)));
    const [wheel = '', ...otherWheels] = (0,_archive_built_files_js__WEBPACK_IMPORTED_MODULE_3__/* .listWheels */ .fH)(built).map((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(outDir, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path)));
    return { wheel, otherWheels, sdist: copyOf(built.sdist), sbom: copyOf(built.sbom) };
}
/** Copies files into a folder, and returns the copies. All are written under temporary names first, so that no partial file is ever visible. */
async function copyFiles(files, outDir) {
    const copies = files.map((from) => ({
        from,
        to: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(outDir, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(from)),
        temporary: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(outDir, `.${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(from)}.part`),
    }));
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(outDir, { recursive: true });
        for (const { from, temporary } of copies)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.copyFile)(from, temporary);
        for (const { temporary, to } of copies)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(temporary, to);
        return copies.map(({ to }) => to);
    }
    catch (error) {
        await Promise.all(copies.map(({ temporary }) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(temporary, { force: true }).catch(() => undefined)));
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('The wheel could not be written to `out-dir`', { why: (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error) });
    }
}


/***/ }),

/***/ 94117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ publishWheel),
  W: () => (/* binding */ setPathOutputs)
});

// EXTERNAL MODULE: ./.work/compiled/shared/src/files/paths.js
var paths = __webpack_require__(27468);
// EXTERNAL MODULE: ./.work/compiled/action-build-wheel/src/archive/built-files.js
var built_files = __webpack_require__(91663);
// EXTERNAL MODULE: ./.work/compiled/action-build-wheel/src/build/find-links.js
var find_links = __webpack_require__(41176);
// EXTERNAL MODULE: ./.work/compiled/action-build-wheel/src/publish/attest.js + 1 modules
var attest = __webpack_require__(2806);
// EXTERNAL MODULE: ./.work/compiled/action-build-wheel/src/publish/copy-to-out-dir.js
var copy_to_out_dir = __webpack_require__(42846);
// EXTERNAL MODULE: ./.work/compiled/action-build-wheel/src/publish/share-wheel.js
var share_wheel = __webpack_require__(28509);
// EXTERNAL MODULE: ./.work/compiled/action-build-wheel/src/publish/upload-artifact.js
var upload_artifact = __webpack_require__(89898);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.work/compiled/action-build-wheel/src/archive/wheel-metadata.js
var wheel_metadata = __webpack_require__(58722);
;// CONCATENATED MODULE: ./.work/compiled/action-build-wheel/src/publish/upload-metadata.js




/** Uploads METADATA, and the README that an index shows for the wheel, as one artifact of the run. */
async function uploadMetadata({ log, temp }, { text, ...artifact }) {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(temp, 'eleanor-metadata-'));
    try {
        const files = [(0,external_node_path_.join)(folder, 'METADATA')];
        await (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'METADATA'), text);
        const description = (0,wheel_metadata/* readDescription */.XF)(text);
        if (description !== undefined) {
            const readme = (0,external_node_path_.join)(folder, `README${description.ending}`);
            await (0,promises_.writeFile)(readme, description.text);
            files.push(readme);
        }
        await (0,upload_artifact/* uploadArtifact */.m)({ log }, artifact, files, folder);
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-wheel/src/publish/publish-wheel.js








/** Attests the verified files, copies them to `out-dir` and uploads them. A run that may not attest publishes nothing. */
async function publishWheel(context, built, { directory, outDir, artifact, metadata, ...settings }) {
    const { attestationUrl, attestationFiles } = await (0,attest/* attestFiles */.B)(context, settings, (0,built_files/* listFiles */.CS)(built));
    const copies = await (0,copy_to_out_dir/* copyFiles */.B)([...(0,built_files/* listFiles */.CS)(built), ...attestationFiles], outDir);
    const files = (0,copy_to_out_dir/* copiesIn */.J)(outDir, built);
    setPathOutputs(context, files);
    for (const wheel of (0,built_files/* listWheels */.fH)(files))
        await (0,share_wheel/* shareWheel */.l)((0,find_links/* jobWheelFolder */.B$)(context.temp, directory), wheel);
    if (artifact !== undefined)
        await (0,upload_artifact/* uploadArtifact */.m)(context, artifact, copies, outDir);
    if (metadata !== undefined)
        await uploadMetadata(context, metadata);
    return { files, attestationUrl };
}
/** Sets the outputs that are paths of the published files. */
function setPathOutputs({ workspace, setOutput }, files) {
    const { wheel, sdist, sbom } = files;
    setOutput('wheel', (0,paths/* relativePosixPath */.TS)(workspace, wheel));
    const wheels = (0,built_files/* listWheels */.fH)(files).map((path) => (0,paths/* relativePosixPath */.TS)(workspace, path));
    setOutput('wheels', wheels);
    if (sdist !== undefined)
        setOutput('sdist', (0,paths/* relativePosixPath */.TS)(workspace, sdist));
    if (sbom !== undefined)
        setOutput('sbom', (0,paths/* relativePosixPath */.TS)(workspace, sbom));
}


/***/ }),

/***/ 28509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ shareWheel)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** Offers a verified wheel to later builds, which may be of projects that require it. Returns its path. */
async function shareWheel(folder, wheel) {
    const to = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(wheel));
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, { recursive: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(to, { force: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.link)(wheel, to).catch(async () => await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.copyFile)(wheel, to));
    return to;
}


/***/ }),

/***/ 89898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ uploadArtifact)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75689);

/** Uploads files of one folder as one artifact of the run. The client is loaded on demand, because it is large and seldom needed. */
async function uploadArtifact({ log }, { name, retentionDays }, files, folder) {
    const options = retentionDays === undefined ? {} : { retentionDays };
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(4942), __webpack_require__.e(3878), __webpack_require__.e(1363), __webpack_require__.e(1351), __webpack_require__.e(3838), __webpack_require__.e(8110), __webpack_require__.e(6118), __webpack_require__.e(9735), __webpack_require__.e(6518)]).then(__webpack_require__.bind(__webpack_require__, 56518));
    try {
        const { size = 0 } = await new DefaultArtifactClient().uploadArtifact(name, [...files], folder, options);
        log.info(`Uploaded the artifact ${name}, ${size} bytes.`);
    }
    catch (error) {
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`The artifact ${name} could not be uploaded`, {
            why: (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error),
            fix: 'Check whether this run already has an artifact with this name. The wheel is valid and in `out-dir`',
        });
    }
}


/***/ }),

/***/ 57650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ renderFileTree)
/* harmony export */ });
/* harmony import */ var _shared_format_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43856);

const maxLines = 300;
/** Draws the files of an archive as a tree, with their sizes in bytes; at most 300 lines. */
function renderFileTree(members) {
    const top = createFolder();
    for (const { path, size } of members) {
        const folders = path.split('/');
        const name = folders.pop() ?? '';
        findFolder(top, folders).files.push({ name, size });
    }
    const lines = (0,_shared_format_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .renderTree */ .B)(toNodes(top));
    if (lines.length <= maxLines)
        return lines.join('\n');
    return [...lines.slice(0, maxLines), `… and ${lines.length - maxLines} more lines`].join('\n');
}
function createFolder() {
    return { folders: new Map(), files: [] };
}
function findFolder(top, names) {
    let folder = top;
    for (const name of names) {
        const next = folder.folders.get(name) ?? createFolder();
        folder.folders.set(name, next);
        folder = next;
    }
    return folder;
}
/** Folders first, both in the order of their names. */
function toNodes({ folders, files }) {
    const sortedFolders = [...folders].sort(([a], [b]) => (a < b ? -1 : 1));
    const sortedFiles = [...files].sort((a, b) => (a.name < b.name ? -1 : 1));
    return [
        ...sortedFolders.map(([name, folder]) => ({ label: `${name}/`, children: toNodes(folder) })),
        ...sortedFiles.map(({ name, size }) => ({ label: `${name}  ${size}`, children: [] })),
    ];
}


/***/ }),

/***/ 20704:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HG: () => (/* binding */ writePackagesReport),
/* harmony export */   Lu: () => (/* binding */ writeSdistReport),
/* harmony export */   a_: () => (/* binding */ writeJsonReport)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _archive_python_versions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65773);
/* harmony import */ var _results_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97441);




/** Increases when a name in the report changes its meaning. */
const schema = 1;
/** Writes all results as JSON for later steps. Returns the path of the file. */
async function writeJsonReport(temp, results, files) {
    return await writeReport(temp, createReport(results, files));
}
/** Writes the results for an sdist alone, with those names of the report that it has. */
async function writeSdistReport(temp, { hooks, sdist, attestationUrl }, files) {
    return await writeReport(temp, {
        schema,
        name: sdist.name,
        version: sdist.version,
        files,
        versions: listVersions(sdist.versionSources),
        hooks: listHooks(hooks),
        twine: (0,_results_js__WEBPACK_IMPORTED_MODULE_3__/* .describeLint */ .xS)(sdist.twine) ?? null,
        members: sdist.members.length,
        unpacked: sumSizes(sdist.members),
        reused: false,
        attestation: attestationUrl ?? null,
    });
}
/** Writes the results of several packages: those of the run, and for each package those that a run for it alone has. */
async function writePackagesReport(temp, packages) {
    return await writeReport(temp, {
        schema,
        files: packages.flatMap(({ files }) => files),
        packages: packages.map(({ directory, results, files }) => ({ directory, ...createReport(results, files) })),
    });
}
async function writeReport(temp, report) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temp, 'eleanor-report-')), 'report.json');
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(file, `${JSON.stringify(report, undefined, 2)}\n`);
    return file;
}
function listVersions(sources) {
    return sources.map(({ name, version }) => ({ source: name, version }));
}
function listHooks(hooks) {
    return hooks.map(({ id, result, reason, seconds }) => ({ id, result, reason, seconds: seconds ?? null }));
}
function sumSizes(members) {
    return members.reduce((sum, { size }) => sum + size, 0);
}
function createReport({ inspection, verification, ...results }, files) {
    const { wheel, versionSources } = inspection;
    const { lint, reproducibility, imported, notInstalled = [] } = verification;
    return {
        schema,
        name: wheel.name,
        version: wheel.version,
        files,
        pythonVersions: (0,_archive_python_versions_js__WEBPACK_IMPORTED_MODULE_2__/* .supportedPythons */ .m)(wheel.metadata),
        versions: listVersions(versionSources),
        hooks: listHooks(results.hooks),
        reproducible: (0,_results_js__WEBPACK_IMPORTED_MODULE_3__/* .describeReproducibility */ .AE)(reproducibility) ?? null,
        twine: (0,_results_js__WEBPACK_IMPORTED_MODULE_3__/* .describeLint */ .xS)(lint.twine) ?? null,
        checkWheelContents: (0,_results_js__WEBPACK_IMPORTED_MODULE_3__/* .describeLint */ .xS)(lint.checkWheelContents) ?? null,
        auditwheel: (0,_results_js__WEBPACK_IMPORTED_MODULE_3__/* .describeLint */ .xS)(lint.auditwheel) ?? null,
        abi3audit: (0,_results_js__WEBPACK_IMPORTED_MODULE_3__/* .describeLint */ .xS)(lint.abi3audit) ?? null,
        members: wheel.members.length,
        unpacked: sumSizes(wheel.members),
        imported,
        notInstalled,
        reused: results.isReused,
        attestation: results.attestationUrl ?? null,
    };
}


/***/ }),

/***/ 64614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ describeFile),
/* harmony export */   z: () => (/* binding */ reportResults)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _shared_cache_manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56900);
/* harmony import */ var _shared_files_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27468);
/* harmony import */ var _archive_built_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(91663);
/* harmony import */ var _inputs_byte_size_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22576);
/* harmony import */ var _json_report_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20704);
/* harmony import */ var _summary_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(15847);







/** Reports the results in the job summary, as JSON (output `report`) and in the log. */
async function reportResults(context, results) {
    const { workspace, log, summary } = context;
    const files = await Promise.all((0,_archive_built_files_js__WEBPACK_IMPORTED_MODULE_6__/* .listFiles */ .CS)(results.files).map((path) => describeFile(workspace, path)));
    for (const block of (0,_summary_js__WEBPACK_IMPORTED_MODULE_5__/* .renderSummary */ .Br)(results, files, workspace))
        summary.add(block);
    context.setOutput('report', await (0,_json_report_js__WEBPACK_IMPORTED_MODULE_4__/* .writeJsonReport */ .a_)(context.temp, results, files));
    const { size, sha256 } = results.inspection.wheel;
    log.info(`${(0,_shared_files_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .relativePosixPath */ .TS)(workspace, results.files.wheel)}: ${(0,_inputs_byte_size_js__WEBPACK_IMPORTED_MODULE_3__/* .formatBytes */ .z)(size)}, sha256 ${sha256}`);
}
/** Describes a file for the reports. */
async function describeFile(workspace, path) {
    return { path: (0,_shared_files_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .relativePosixPath */ .TS)(workspace, path), size: (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path)).size, sha256: await (0,_shared_cache_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .fileSha256 */ .sN)(path) };
}


/***/ }),

/***/ 97441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AE: () => (/* binding */ describeReproducibility),
/* harmony export */   Md: () => (/* binding */ fileName),
/* harmony export */   xS: () => (/* binding */ describeLint)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

function fileName({ path }) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(path);
}
/** Describes how the second build compares; undefined when there was none. */
function describeReproducibility(reproducibility) {
    switch (reproducibility) {
        case 'not-checked':
            return undefined;
        case 'identical':
            return 'a second build in another folder, at another time and with another umask gave the same bytes';
        case 'ignored-differ':
            return 'a second build gave the same bytes except for members that `reproducible-ignore` accepts';
        case 'modes-differ':
            return 'a second build gave the same bytes except for file modes, which depend on the umask; the build here always uses 022';
    }
}
/** Describes the result of a linter; undefined when it did not run. */
function describeLint(result) {
    switch (result.state) {
        case 'skipped':
            return undefined;
        case 'passed':
            return 'passed';
        case 'warned':
            return `warning: ${result.message}`;
    }
}


/***/ }),

/***/ 92568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ reportSizeDiff)
/* harmony export */ });
/* unused harmony export diffSizes */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _shared_format_markdown_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(71485);
/* harmony import */ var _shared_requirements_normalize_name_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(61716);
/* harmony import */ var _archive_read_wheel_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3361);
/* harmony import */ var _inputs_byte_size_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22576);







const maxRows = 10;
/** Adds the size differences between an earlier wheel and this one to the summary. `previous` is a wheel or a folder with one. */
async function reportSizeDiff({ summary, log }, previous, wheel) {
    const file = await findWheel(previous, wheel);
    if (file === undefined) {
        log.info('Found no earlier wheel in `previous-wheel` to compare with.');
        return;
    }
    const earlier = await (0,_archive_read_wheel_js__WEBPACK_IMPORTED_MODULE_3__/* .readWheel */ .a)(file);
    const total = `${(0,_inputs_byte_size_js__WEBPACK_IMPORTED_MODULE_4__/* .formatBytes */ .z)(earlier.size)} → ${(0,_inputs_byte_size_js__WEBPACK_IMPORTED_MODULE_4__/* .formatBytes */ .z)(wheel.size)} (${formatDifference(wheel.size - earlier.size)})`;
    summary.add([`### Size compared with ${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(file)}: ${total}`, ...renderChanges(diffSizes(earlier, wheel))].join('\n\n'));
}
function renderChanges(changes) {
    if (changes.length === 0)
        return [];
    const rows = changes.slice(0, maxRows).map(({ path, before, after }) => [path, formatSize(before), formatSize(after)]);
    const blocks = [(0,_shared_format_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .renderTable */ .bo)(['File', 'Before', 'Now'], rows)];
    if (changes.length > maxRows)
        blocks.push(`and ${changes.length - maxRows} more files`);
    return blocks;
}
/** Lists members with different sizes, the largest change first. The version in the name of `.dist-info` is ignored. */
function diffSizes(before, after) {
    const [sizesBefore, sizesAfter] = [sizesByPath(before), sizesByPath(after)];
    return [...new Set([...sizesBefore.keys(), ...sizesAfter.keys()])]
        .map((path) => ({ path, before: sizesBefore.get(path), after: sizesAfter.get(path) }))
        .filter((change) => change.before !== change.after)
        .sort((a, b) => differenceOf(b) - differenceOf(a));
}
function sizesByPath({ members }) {
    return new Map(members.map(({ path, packed }) => [path.replace(/^([^/]+)-[^/-]+\.(dist-info|data)\//, '$1.$2/'), packed]));
}
function differenceOf({ before = 0, after = 0 }) {
    return Math.abs(after - before);
}
/** In a folder with the wheels of several projects, the one of this project. */
async function findWheel(path, { name }) {
    const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false });
    if (found === undefined)
        return undefined;
    if (!found.isDirectory())
        return path;
    const files = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(path)).filter((file) => file.endsWith('.whl'));
    const own = files.filter((file) => (0,_shared_requirements_normalize_name_js__WEBPACK_IMPORTED_MODULE_6__/* .normalizeName */ .P)(file.split('-', 1)[0] ?? '') === (0,_shared_requirements_normalize_name_js__WEBPACK_IMPORTED_MODULE_6__/* .normalizeName */ .P)(name));
    const candidates = own.length === 1 ? own : files;
    return candidates.length === 1 ? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, candidates[0] ?? '') : undefined;
}
function formatSize(size) {
    return size === undefined ? '–' : (0,_inputs_byte_size_js__WEBPACK_IMPORTED_MODULE_4__/* .formatBytes */ .z)(size);
}
function formatDifference(difference) {
    return `${difference < 0 ? '−' : '+'}${(0,_inputs_byte_size_js__WEBPACK_IMPORTED_MODULE_4__/* .formatBytes */ .z)(Math.abs(difference))}`;
}


/***/ }),

/***/ 15847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Br: () => (/* binding */ renderSummary),
/* harmony export */   Tt: () => (/* binding */ describeVersions),
/* harmony export */   Wb: () => (/* binding */ describeImports),
/* harmony export */   l7: () => (/* binding */ describeGate),
/* harmony export */   vZ: () => (/* binding */ markLint)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _shared_files_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27468);
/* harmony import */ var _shared_format_list_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(80276);
/* harmony import */ var _shared_format_markdown_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(71485);
/* harmony import */ var _shared_format_state_icon_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3457);
/* harmony import */ var _archive_python_versions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65773);
/* harmony import */ var _inputs_byte_size_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22576);
/* harmony import */ var _file_tree_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(57650);
/* harmony import */ var _results_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(97441);









/** Renders the blocks of the job summary: the checks, the files, and what the archives contain. */
function renderSummary(results, reported, workspace) {
    const { inspection, files } = results;
    const { wheel, sdist } = inspection;
    const rows = reported.map((file) => [(0,_results_js__WEBPACK_IMPORTED_MODULE_5__/* .fileName */ .Md)(file), (0,_inputs_byte_size_js__WEBPACK_IMPORTED_MODULE_4__/* .formatBytes */ .z)(file.size), file.sha256]);
    const blocks = [
        `### Wheel ${wheel.name} ${wheel.version}`,
        (0,_shared_format_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .renderTable */ .bo)(['Check', 'Result'], checkRows(results, workspace)),
        (0,_shared_format_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .renderTable */ .bo)(['File', 'Size', 'SHA-256'], rows),
        (0,_shared_format_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .renderDetails */ .PL)(`Files of ${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(wheel.file)}`, (0,_shared_format_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .renderCodeBlock */ .XD)((0,_file_tree_js__WEBPACK_IMPORTED_MODULE_7__/* .renderFileTree */ .T)(wheel.members))),
    ];
    const metadata = wheel.metadataText.split(/\r?\n\r?\n/, 1)[0] ?? '';
    blocks.push((0,_shared_format_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .renderDetails */ .PL)('Metadata', (0,_shared_format_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .renderCodeBlock */ .XD)(metadata.trim())));
    if (files.sdist !== undefined && sdist !== undefined)
        blocks.push((0,_shared_format_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .renderDetails */ .PL)(`Files of ${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(files.sdist)}`, (0,_shared_format_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .renderCodeBlock */ .XD)((0,_file_tree_js__WEBPACK_IMPORTED_MODULE_7__/* .renderFileTree */ .T)(sdist.members))));
    return blocks;
}
function checkRows({ hooks, inspection, verification, ...results }, workspace) {
    const { lint, reproducibility, imported } = verification;
    const rows = [
        ['Gate', describeGate(hooks)],
        ['Version', (0,_shared_format_state_icon_js__WEBPACK_IMPORTED_MODULE_2__/* .addStateIcon */ .w)('success', describeVersions(inspection.versionSources))],
    ];
    if (results.isReused)
        rows.push(['Build', 'reused from an earlier run with the same files and tools']);
    const reproducible = (0,_results_js__WEBPACK_IMPORTED_MODULE_5__/* .describeReproducibility */ .AE)(reproducibility);
    const members = `${inspection.wheel.members.length} files, all listed in RECORD`;
    rows.push(['Platform', [inspection.wheel, ...inspection.otherWheels].flatMap(({ tags }) => tags).join(', ')], ['Python', (0,_archive_python_versions_js__WEBPACK_IMPORTED_MODULE_3__/* .supportedPythons */ .m)(inspection.wheel.metadata).join(', ')], ['Reproducible', reproducible === undefined ? (0,_shared_format_state_icon_js__WEBPACK_IMPORTED_MODULE_2__/* .addStateIcon */ .w)('skipped', 'not checked') : (0,_shared_format_state_icon_js__WEBPACK_IMPORTED_MODULE_2__/* .addStateIcon */ .w)('success', reproducible)], ['Contents', (0,_shared_format_state_icon_js__WEBPACK_IMPORTED_MODULE_2__/* .addStateIcon */ .w)('success', `${members}; name, version and tags match; no secrets, tests or compiled Python`)]);
    const twine = (0,_results_js__WEBPACK_IMPORTED_MODULE_5__/* .describeLint */ .xS)(lint.twine);
    if (twine !== undefined)
        rows.push(['twine check --strict', markLint(lint.twine, twine)]);
    const contents = (0,_results_js__WEBPACK_IMPORTED_MODULE_5__/* .describeLint */ .xS)(lint.checkWheelContents);
    if (contents !== undefined)
        rows.push(['check-wheel-contents', markLint(lint.checkWheelContents, `${contents}: ${lint.rules.join(', ')}`)]);
    for (const tool of ['auditwheel', 'abi3audit']) {
        const result = (0,_results_js__WEBPACK_IMPORTED_MODULE_5__/* .describeLint */ .xS)(lint[tool]);
        if (result !== undefined)
            rows.push([tool, markLint(lint[tool], result)]);
    }
    const lock = results.installWith;
    const installed = lock === undefined ? 'the newest versions that it allows' : (0,_shared_files_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .relativePosixPath */ .TS)(workspace, lock);
    const { notInstalled = [] } = verification;
    if (notInstalled.length <= inspection.otherWheels.length)
        rows.push(['Install', (0,_shared_format_state_icon_js__WEBPACK_IMPORTED_MODULE_2__/* .addStateIcon */ .w)('success', `\`pip check\` passed with ${installed}`)], ['Import', describeImports(imported)]);
    if (notInstalled.length > 0)
        rows.push(['Not installed', (0,_shared_format_state_icon_js__WEBPACK_IMPORTED_MODULE_2__/* .addStateIcon */ .w)('skipped', `for other platforms: ${(0,_shared_format_list_js__WEBPACK_IMPORTED_MODULE_8__/* .listFirst */ .r)(notInstalled)}`)]);
    if (results.attestationUrl !== undefined)
        rows.push(['Provenance', results.attestationUrl]);
    return rows;
}
/** Counts the hooks by their results. */
function describeGate(hooks) {
    if (hooks.length === 0)
        return (0,_shared_format_state_icon_js__WEBPACK_IMPORTED_MODULE_2__/* .addStateIcon */ .w)('skipped', 'not run');
    const count = (result) => `${hooks.filter((hook) => hook.result === result).length} ${result}`;
    const state = hooks.every(({ result }) => result !== 'failed') ? 'success' : 'failure';
    return (0,_shared_format_state_icon_js__WEBPACK_IMPORTED_MODULE_2__/* .addStateIcon */ .w)(state, `hooks: ${['passed', 'failed', 'skipped', 'not run'].map(count).join(', ')}`);
}
/** Names what was imported. */
function describeImports(imported) {
    return imported.length === 0 ? (0,_shared_format_state_icon_js__WEBPACK_IMPORTED_MODULE_2__/* .addStateIcon */ .w)('skipped', 'nothing to import') : (0,_shared_format_state_icon_js__WEBPACK_IMPORTED_MODULE_2__/* .addStateIcon */ .w)('success', imported.join(', '));
}
/** Puts the icon of a linter's result before its description. */
function markLint({ state }, text) {
    return (0,_shared_format_state_icon_js__WEBPACK_IMPORTED_MODULE_2__/* .addStateIcon */ .w)(state === 'warned' ? 'warning' : 'success', text);
}
/** Names the sources of the version. */
function describeVersions(sources) {
    if (sources.length === 1)
        return `stated by ${sources[0]?.name.endsWith('.tar.gz') === true ? 'the sdist' : 'the wheel'} only`;
    return `${sources.map(({ name }) => name).join(', ')} agree`;
}


/***/ }),

/***/ 31432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ addSbom)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.work/compiled/shared/src/errors.js
var errors = __webpack_require__(75689);
// EXTERNAL MODULE: ./.work/compiled/shared/src/process/runner.js + 5 modules
var runner = __webpack_require__(21895);
// EXTERNAL MODULE: ./.work/compiled/shared/src/requirements/normalize-name.js
var normalize_name = __webpack_require__(61716);
// EXTERNAL MODULE: ./.work/compiled/action-build-wheel/src/archive/read-wheel.js + 4 modules
var read_wheel = __webpack_require__(3361);
;// CONCATENATED MODULE: ./.work/compiled/action-build-wheel/src/sbom/bom.js


/** Makes the wheel the main component, and removes pip, which was only needed to install, and paths of this machine. */
function cleanBom(bom, wheelName) {
    const components = (bom.components ?? []).map(withoutLocalPaths);
    const main = components.find(({ name }) => (0,normalize_name/* normalizeName */.P)(name) === (0,normalize_name/* normalizeName */.P)(wheelName));
    if (main === undefined)
        throw new errors/* UserError */.yo(`The bill of materials does not contain ${wheelName}`);
    const pip = components.find(({ name }) => name === 'pip')?.['bom-ref'];
    return {
        ...bom,
        metadata: { ...bom.metadata, component: main },
        components: components.filter(({ name }) => name !== 'pip' && name !== main.name),
        dependencies: (bom.dependencies ?? []).filter(({ ref }) => ref !== pip),
    };
}
function withoutLocalPaths(component) {
    const { externalReferences, ...others } = component;
    const remaining = externalReferences?.filter(({ url }) => !url.startsWith('file:')) ?? [];
    return remaining.length === 0 ? others : { ...others, externalReferences: remaining };
}
/** Adds the hash of the wheel, hexadecimal, to the main component. */
function withWheelHash(bom, sha256) {
    const component = { ...bom.metadata.component, hashes: [{ alg: 'SHA-256', content: sha256 }] };
    return { ...bom, metadata: { ...bom.metadata, component } };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./.work/compiled/action-build-wheel/src/sbom/spdx.js

const unknown = 'NOASSERTION';
const documentId = 'SPDXRef-DOCUMENT';
/**
 * Converts a CycloneDX document to SPDX 2.3. `epoch` is the time of the document in seconds since 1970. The same content has the same
 * namespace, so that the result is reproducible.
 * Source: SPDX 2.3, "Document Creation Information", "Package Information", "Relationships between SPDX Elements"; its JSON schema.
 */
function toSpdx({ metadata, components, dependencies }, epoch) {
    const all = [metadata.component, ...components];
    const ids = new Map(all.map((component) => [referenceOf(component), identify(component)]));
    const idOf = (reference) => ids.get(reference);
    const main = idOf(referenceOf(metadata.component)) ?? documentId;
    const dependsOn = dependencies.flatMap(({ ref, dependsOn: required = [] }) => required.map((each) => ({ spdxElementId: idOf(ref), relationshipType: 'DEPENDS_ON', relatedSpdxElement: idOf(each) })));
    const isKnown = (relationship) => relationship.spdxElementId !== undefined && relationship.relatedSpdxElement !== undefined;
    const tools = metadata.tools?.components ?? [];
    const content = {
        packages: all.map(describePackage),
        relationships: [
            { spdxElementId: documentId, relationshipType: 'DESCRIBES', relatedSpdxElement: main },
            ...dependsOn.filter(isKnown),
        ],
    };
    const title = [metadata.component.name, metadata.component.version ?? ''].join('-');
    const digest = (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(content)).digest('hex');
    return {
        spdxVersion: 'SPDX-2.3',
        dataLicense: 'CC0-1.0',
        SPDXID: documentId,
        name: title,
        documentNamespace: `https://spdx.org/spdxdocs/${encodeURIComponent(title)}-${digest.slice(0, 32)}`,
        creationInfo: {
            created: new Date(Number(epoch) * 1000).toISOString().replace('.000Z', 'Z'),
            creators: tools.map(({ name, version = '' }) => `Tool: ${[name, version].filter((part) => part !== '').join('-')}`),
        },
        ...content,
    };
}
function referenceOf({ name, 'bom-ref': reference = name }) {
    return reference;
}
/** An identifier has letters, digits, dots and hyphens. */
function identify({ name, version = '' }) {
    return `SPDXRef-Package-${`${name}-${version}`.replaceAll(/[^A-Za-z0-9.-]+/g, '-').replace(/-$/, '')}`;
}
function describePackage(component) {
    const { name, version, purl, description, licenses = [], hashes = [], externalReferences = [] } = component;
    const homepage = externalReferences.find(({ type, url }) => type === 'website' && /^https?:\/\//.test(url))?.url;
    const stated = licenses.map(licenseText);
    return {
        SPDXID: identify(component),
        name,
        ...(version === undefined ? {} : { versionInfo: version }),
        supplier: unknown,
        downloadLocation: unknown,
        filesAnalyzed: false,
        ...(homepage === undefined ? {} : { homepage }),
        ...(hashes.length === 0
            ? {}
            : {
                checksums: hashes.map(({ alg, content }) => ({
                    algorithm: alg.replace(/^SHA-(?=\d+$)/, 'SHA'),
                    checksumValue: content,
                })),
            }),
        licenseConcluded: unknown,
        licenseDeclared: declaredLicense(licenses),
        ...(stated.length === 0 ? {} : { licenseComments: `The metadata states: ${stated.join('; ')}` }),
        copyrightText: unknown,
        ...(description === undefined ? {} : { summary: description }),
        ...(purl === undefined
            ? {}
            : { externalRefs: [{ referenceCategory: 'PACKAGE-MANAGER', referenceType: 'purl', referenceLocator: purl }] }),
        primaryPackagePurpose: 'LIBRARY',
    };
}
/** Several licenses may all apply or be a choice, and a name in words is no SPDX expression: both are left to the comment. */
function declaredLicense(licenses) {
    const [only, ...others] = licenses;
    return (others.length === 0 ? (only?.expression ?? only?.license?.id) : undefined) ?? unknown;
}
function licenseText({ license, expression }) {
    return expression ?? license?.id ?? license?.name ?? unknown;
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-wheel/src/sbom/add-sbom.js








const limitMs = 10 * 60_000;
const endings = { cyclonedx: '.cdx.json', spdx: '.spdx.json' };
/**
 * Writes the bill of materials of the clean environment, into the wheel, beside it or both: the wheel as the main component, and
 * everything that was installed with it. The document beside the wheel has the hash of the wheel.
 */
async function addSbom(context, toolchain, { wheel, settings }, environment) {
    if (!settings.isFile && !settings.isEmbedded)
        return { wheel, sbom: undefined };
    const bom = await listComponents(context, toolchain, wheel, environment);
    const ending = endings[settings.format];
    const write = async (document, file) => {
        const formatted = settings.format === 'spdx' ? toSpdx(document, environment.epoch) : document;
        await (0,promises_.writeFile)(file, `${JSON.stringify(formatted, undefined, 2)}\n`);
        return file;
    };
    const { folder } = environment;
    const final = settings.isEmbedded
        ? await embedSbom(context, toolchain, wheel, await write(bom, (0,external_node_path_.join)(folder, `eleanor${ending}`)))
        : wheel;
    if (!settings.isFile)
        return { wheel: final, sbom: undefined };
    const name = `${(0,normalize_name/* normalizeName */.P)(wheel.name).replaceAll('-', '_')}-${wheel.version}${ending}`;
    return { wheel: final, sbom: await write(withWheelHash(bom, final.sha256), (0,external_node_path_.join)(folder, name)) };
}
async function listComponents({ run }, { installTool }, wheel, { python, env, folder }) {
    const tools = await installTool('cyclonedx-bom');
    const file = (0,external_node_path_.join)(folder, 'components.json');
    const args = ['environment', '--output-reproducible', '--output-format', 'JSON', '--output-file', file, python];
    await (0,runner/* runOk */.uO)(run, tools.python, ['-I', '-m', 'cyclonedx_py', ...args], { cwd: folder, env, timeoutMs: limitMs });
    return cleanBom(JSON.parse(await (0,promises_.readFile)(file, 'utf8')), wheel.name);
}
/**
 * Adds a document to the folder `sboms` in `.dist-info`, and to RECORD. Returns the changed wheel, read again.
 * Source: PEP 770, "Reserving the .dist-info/sboms directory".
 */
async function embedSbom({ run, actionPath }, { python }, wheel, document) {
    const script = (0,external_node_path_.join)(actionPath, 'tools', 'embed_sbom.py');
    const { code, stderr } = await run(python.executable, ['-I', script, wheel.file, document], { timeoutMs: limitMs });
    if (code !== 0)
        throw new errors/* UserError */.yo(`The bill of materials could not be added to ${(0,external_node_path_.basename)(wheel.file)}`, { why: (0,runner/* lastLine */.fM)(stderr) });
    return await (0,read_wheel/* readWheel */.a)(wheel.file);
}


/***/ }),

/***/ 37529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ provideUv)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75689);


/** Provides the pinned uv, or the one on PATH if the project in `directory` requires another version. Source: uv "Settings", `required-version`. */
async function provideUv({ query, env, log }, installTool, directory) {
    const { bin } = await installTool('uv');
    const pinned = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(bin, 'uv');
    // Every command of uv checks the version; this one does nothing else.
    const check = (uv) => query(uv, ['--color=never', 'cache', 'dir'], { cwd: directory, env });
    const { stderr } = await check(pinned);
    const mismatch = /^error: (Required uv version .*? does not match the running version .*?)\. /m.exec(stderr)?.[1];
    if (mismatch === undefined)
        return pinned;
    const isOnPath = await check('uv').then(({ code }) => code === 0, () => false);
    if (!isOnPath)
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('The project requires another version of uv', {
            why: mismatch,
            fix: 'Install that version with astral-sh/setup-uv before this step, or change `required-version` of the project',
            commandFix: 'Install that version with `uv self update`, or change `required-version` of the project',
        });
    log.info('Build with the uv on PATH, because the project requires another version than the pinned one.');
    return 'uv';
}


/***/ }),

/***/ 94726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  du: () => (/* binding */ buildAndVerify),
  iu: () => (/* binding */ buildEpoch),
  yx: () => (/* binding */ createBuildSettings)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.work/compiled/shared/src/format/list.js
var list = __webpack_require__(80276);
// EXTERNAL MODULE: ./.work/compiled/action-build-wheel/src/build/build-distributions.js + 4 modules
var build_distributions = __webpack_require__(72961);
// EXTERNAL MODULE: ./.work/compiled/action-build-wheel/src/build/build-env.js
var build_env = __webpack_require__(84565);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
;// CONCATENATED MODULE: ./.work/compiled/action-build-wheel/src/build/builders/types.js

/** The variable that constrains what pip or uv installs for a build. As a URL, because both split a value at spaces. */
function constraintEnv(file, variable) {
    return file === undefined ? {} : { [variable]: (0,external_node_url_.pathToFileURL)(file).href };
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-wheel/src/build/builders/command-build.js



/** Builds with the project's own command in its folder, with `PYTHONPATH=src`. Expects the files in the copy's `out-dir`. */
async function createCommandBuilder(context, installTool, { command, python, directory, outDir, inImage }) {
    const pathEnv = inImage ? {} : await providePypaBuild(context, installTool, python);
    const outDirInProject = relativeOutDir(directory, outDir);
    return async ({ project }, { constraints }) => {
        const env = {
            ...constraintEnv(constraints, 'PIP_CONSTRAINT'),
            ...constraintEnv(constraints, 'UV_BUILD_CONSTRAINT'),
            ...pathEnv,
        };
        const source = (0,external_node_path_.join)(project, 'src');
        const hasSource = (await (0,promises_.readdir)(source).catch(() => [])).length > 0;
        if (hasSource)
            env.PYTHONPATH = source;
        return { argv: command, cwd: project, env, outDir: (0,external_node_path_.join)(project, outDirInProject), isUserCommand: true };
    };
}
/** Puts the pinned `build` on PATH when the interpreter has none. */
async function providePypaBuild({ query, env, log }, installTool, python) {
    const { code } = await query(python.executable, ['-I', '-c', 'import build'], { env });
    if (code === 0)
        return {};
    const { bin } = await installTool('build');
    log.info('This Python has no `build`: the pinned version is first on PATH of the command.');
    return { PATH: `${bin}${external_node_path_.delimiter}${env.PATH ?? ''}` };
}
/** `out-dir` as seen from the project; `dist` when it is outside the project or the project itself. */
function relativeOutDir(directory, outDir) {
    const path = (0,external_node_path_.relative)(directory, outDir);
    return path === '' || path.startsWith('..') || (0,external_node_path_.isAbsolute)(path) ? 'dist' : path;
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-wheel/src/build/builders/source-path.js


/** Finds the folder that the backend must import from: `src` when `setup.py` imports one of its packages. */
async function findSourcePath({ log }, project) {
    const setup = await (0,promises_.readFile)((0,external_node_path_.join)(project, 'setup.py'), 'utf8').catch(() => '');
    const modules = (await (0,promises_.readdir)((0,external_node_path_.join)(project, 'src')).catch(() => [])).map((name) => name.replace(/\.py$/, ''));
    const imported = [...setup.matchAll(/^\s*(?:from|import)\s+(\w+)/gm)].map((match) => match[1] ?? '');
    if (!imported.some((name) => modules.includes(name)))
        return undefined;
    log.info('setup.py imports the project, so src/ is on PYTHONPATH.');
    return 'src';
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-wheel/src/build/builders/pypa-build.js




/** Builds with PyPA build: the sdist, and the wheel from it; or `only` one of them. */
async function createPypaBuilder(context, installTool, { only, inImage }) {
    const { python } = await installTool('build');
    const starter = (0,external_node_path_.join)(context.actionPath, 'tools', 'build_wheel.py');
    return async ({ project }, { constraints, outDir }) => {
        const options = only === undefined ? [] : [`--${only}`];
        const sourcePath = (await findSourcePath(context, project)) ?? '';
        const args = [starter, sourcePath, ...options, '--outdir', outDir, project];
        const env = constraintEnv(constraints, 'PIP_CONSTRAINT');
        if (!inImage)
            return { argv: [python, '-I', ...args], cwd: outDir, env, outDir };
        const libraries = await findLibraries(python);
        return { argv: ['python', ...args], cwd: outDir, env: { ...env, PYTHONPATH: libraries }, readable: [libraries], outDir };
    };
}
/** The folder with the modules of a virtual environment: pure Python, which other interpreters can run as well. */
async function findLibraries(python) {
    const lib = (0,external_node_path_.join)(await (0,promises_.realpath)((0,external_node_path_.dirname)((0,external_node_path_.dirname)(python))), 'lib');
    const [version = ''] = (await (0,promises_.readdir)(lib)).filter((name) => name.startsWith('python3.'));
    return (0,external_node_path_.join)(lib, version, 'site-packages');
}

// EXTERNAL MODULE: ./.work/compiled/action-build-wheel/src/tools/provide-uv.js
var provide_uv = __webpack_require__(37529);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
// EXTERNAL MODULE: ./.work/compiled/shared/src/files/paths.js
var files_paths = __webpack_require__(27468);
;// CONCATENATED MODULE: ./.work/compiled/action-build-wheel/src/build/builders/uv-config.js





/**
 * Finds the `uv.toml` that `uv build` would read in the folder of a project, if the copy of the sources lacks it: because Git ignores
 * it, or because it is above the repository. Undefined when uv finds its settings in the copy as well. Source: uv "Configuration files":
 * the nearest folder with settings counts, from the root of the workspace if the project is in one.
 */
async function findUncopiedUvConfig(directory, { top, project }) {
    const folders = await Promise.all(foldersUpwards(directory).map(readFolder));
    const workspace = folders.findIndex(({ uv }) => uv?.workspace !== undefined);
    const found = folders.slice(Math.max(workspace, 0)).find(({ config, uv }) => config !== undefined || uv !== undefined);
    if (found?.config === undefined)
        return undefined;
    const copy = (0,external_node_path_.resolve)(project, (0,external_node_path_.relative)(directory, found.config));
    return (0,files_paths/* isInside */.FK)(top, copy) && (0,external_node_fs_.existsSync)(copy) ? undefined : found.config;
}
async function readFolder(folder) {
    const config = (0,external_node_path_.join)(folder, 'uv.toml');
    return { config: (0,external_node_fs_.existsSync)(config) ? config : undefined, uv: await readUvTable((0,external_node_path_.join)(folder, 'pyproject.toml')) };
}
/** Undefined also for a file that is no TOML: uv ignores it with a warning. */
async function readUvTable(file) {
    try {
        const { tool } = (0,dist.parse)(await (0,promises_.readFile)(file, 'utf8'));
        return tool?.uv;
    }
    catch {
        return undefined;
    }
}
function foldersUpwards(folder) {
    return (0,external_node_path_.dirname)(folder) === folder ? [folder] : [folder, ...foldersUpwards((0,external_node_path_.dirname)(folder))];
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-wheel/src/build/builders/uv-build.js



/**
 * Builds like `uv build` in the folder of the project: with its `[tool.uv]` or `uv.toml`, which uv looks for in the working folder and
 * above it; a `uv.toml` that is not in the copy is named to it. Source: uv "Configuration files".
 */
async function createUvBuilder(context, installTool, { python, directory, only }) {
    const uv = await (0,provide_uv/* provideUv */.b)(context, installTool, directory);
    return async (sources, { constraints, outDir }) => {
        const { project } = sources;
        const options = ['--no-create-gitignore', '--python', python.executable, '--out-dir', outDir];
        if (only !== undefined)
            options.push(`--${only}`);
        if (constraints !== undefined)
            options.push('--build-constraints', constraints);
        const env = {};
        const config = context.env.UV_CONFIG_FILE === undefined ? await findUncopiedUvConfig(directory, sources) : undefined;
        if (config !== undefined)
            env.UV_CONFIG_FILE = config;
        const sourcePath = await findSourcePath(context, project);
        if (sourcePath !== undefined)
            env.PYTHONPATH = sourcePath;
        return { argv: [uv, '--color=never', 'build', ...options], cwd: project, env, outDir };
    };
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-wheel/src/build/builders/create-builder.js



/** Creates the builder that the inputs select, and installs its tools. */
async function createBuilder(context, installTool, settings) {
    switch (settings.builder) {
        case 'build':
            return await createPypaBuilder(context, installTool, settings);
        case 'uv':
            return await createUvBuilder(context, installTool, settings);
        case 'command':
            return await createCommandBuilder(context, installTool, settings);
    }
}

// EXTERNAL MODULE: ./.work/compiled/action-build-wheel/src/build/find-links.js
var find_links = __webpack_require__(41176);
// EXTERNAL MODULE: ./.work/compiled/action-build-wheel/src/build/siblings.js
var build_siblings = __webpack_require__(25736);
// EXTERNAL MODULE: ./.work/compiled/action-build-wheel/src/project/repository.js
var project_repository = __webpack_require__(37904);
// EXTERNAL MODULE: ./.work/compiled/action-build-wheel/src/sbom/add-sbom.js + 2 modules
var add_sbom = __webpack_require__(31432);
// EXTERNAL MODULE: ./.work/compiled/action-build-wheel/src/verify/contents.js + 1 modules
var verify_contents = __webpack_require__(47791);
// EXTERNAL MODULE: ./.work/compiled/action-build-wheel/src/verify/imports/missing-packages.js
var missing_packages = __webpack_require__(31903);
// EXTERNAL MODULE: ./.work/compiled/action-build-wheel/src/verify/inspect-distributions.js
var inspect_distributions = __webpack_require__(67342);
// EXTERNAL MODULE: ./.work/compiled/action-build-wheel/src/verify/installation/test-install.js + 5 modules
var test_install = __webpack_require__(94372);
// EXTERNAL MODULE: ./.work/compiled/action-build-wheel/src/verify/lint/lint-wheel.js + 5 modules
var lint_wheel = __webpack_require__(45613);
// EXTERNAL MODULE: ./.work/compiled/shared/src/concurrency/sleep.js
var sleep = __webpack_require__(59759);
// EXTERNAL MODULE: ./.work/compiled/shared/src/files/glob.js
var glob = __webpack_require__(77792);
// EXTERNAL MODULE: ./.work/compiled/action-build-wheel/src/project/staging.js + 2 modules
var staging = __webpack_require__(93332);
;// CONCATENATED MODULE: ./.work/compiled/action-build-wheel/src/verify/reproducibility/compare-wheels.js

/** Whether two files have the same bytes. */
async function areEqual(one, other) {
    const [oneBytes, otherBytes] = await Promise.all([(0,promises_.readFile)(one), (0,promises_.readFile)(other)]);
    return oneBytes.equals(otherBytes);
}
/** Compares two wheels byte by byte. Lists the members that differ; empty when the wheels are equal. */
async function compareWheels(one, other) {
    if (await areEqual(one, other))
        return [];
    const [before, after] = [await readEntries(one), await readEntries(other)];
    const paths = [...new Set([...before.keys(), ...after.keys()])];
    const differences = paths
        .map((path) => ({ path, parts: compareEntries(before.get(path), after.get(path)) }))
        .filter(({ parts }) => parts.length > 0);
    // Equal members with other bytes between them, such as another compression.
    return differences.length > 0 ? differences : [{ path: '(the zip file itself)', parts: ['archive'] }];
}
function compareEntries(one, other) {
    if (one === undefined || other === undefined)
        return ['presence'];
    return ['time', 'mode', 'order', 'content'].filter((part) => one[part] !== other[part]);
}
/** Reads the members of a zip by path. Source: APPNOTE.TXT 4.3.12, central directory. */
async function readEntries(file) {
    const { openPromise } = await __webpack_require__.e(/* import() */ 663).then(__webpack_require__.t.bind(__webpack_require__, 20663, 19));
    const entries = new Map();
    const zip = await openPromise(file, { lazyEntries: true });
    for await (const entry of zip.eachEntry())
        entries.set(entry.fileName, toZipEntry(entry, entries.size));
    return entries;
}
/** Reads one member of a zip as text; empty when it does not exist. */
async function readMemberText(file, path) {
    const { openPromise } = await __webpack_require__.e(/* import() */ 663).then(__webpack_require__.t.bind(__webpack_require__, 20663, 19));
    const zip = await openPromise(file, { lazyEntries: true, autoClose: false });
    const chunks = [];
    try {
        for await (const entry of zip.eachEntry()) {
            if (entry.fileName !== path)
                continue;
            for await (const chunk of await zip.openReadStreamPromise(entry))
                chunks.push(chunk);
        }
    }
    finally {
        zip.close();
    }
    return Buffer.concat(chunks).toString('utf8');
}
function toZipEntry(entry, order) {
    return {
        path: entry.fileName,
        order,
        time: entry.lastModFileDate * 65_536 + entry.lastModFileTime,
        mode: entry.externalFileAttributes >>> 16,
        content: `${entry.crc32} ${entry.uncompressedSize}`,
    };
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-wheel/src/verify/reproducibility/ignored-members.js

/** Separates the differences of members that may differ. RECORD differs with them; it is relevant if other lines of it differ. */
async function sortDifferences(differences, { wheels, ignored }) {
    const isIgnored = (path) => ignored.some((pattern) => pattern.test(path));
    const accepted = differences.filter(({ path }) => isIgnored(path)).map(({ path }) => path);
    if (accepted.length === 0)
        return { relevant: differences, accepted };
    const relevant = [];
    for (const { path, parts } of differences) {
        if (isIgnored(path))
            continue;
        const isSameRecord = path.endsWith('.dist-info/RECORD') && (await haveSameRecord(wheels, path, isIgnored));
        const remaining = isSameRecord ? parts.filter((part) => part !== 'content') : parts;
        if (remaining.length > 0)
            relevant.push({ path, parts: remaining });
    }
    return { relevant, accepted };
}
async function haveSameRecord(wheels, record, isIgnored) {
    const [one, other] = await Promise.all(wheels.map(async (wheel) => {
        const lines = (await readMemberText(wheel, record)).split(/\r?\n/);
        return lines.filter((line) => !isIgnored(recordPath(line))).join('\n');
    }));
    return one === other;
}
/** Source: PyPA "Recording installed projects": a line is a path, a hash and a size, as CSV. */
function recordPath(line) {
    const [, quoted, plain = ''] = /^(?:"((?:[^"]|"")*)"|([^,]*)),/.exec(line) ?? [];
    return quoted?.replaceAll('""', '"') ?? plain;
}

// EXTERNAL MODULE: ./.work/compiled/shared/src/errors.js
var errors = __webpack_require__(75689);
// EXTERNAL MODULE: ./.work/compiled/shared/src/format/markdown.js
var markdown = __webpack_require__(71485);
;// CONCATENATED MODULE: ./.work/compiled/action-build-wheel/src/verify/reproducibility/advice.js
/** What makes the content of a kind of member differ. The first that fits a path counts. Source: reproducible-builds.org, "Build path", "Timestamps". */
const adviceByPath = [
    {
        path: /\.dist-info\/sboms\/|\.(cdx|spdx)\.json$/,
        fix: 'Have the tool that writes the bill of materials omit its serial number and time, or set `reproducible-ignore` to `*.dist-info/sboms/*`',
    },
    {
        path: /\.(so|pyd|dll|dylib|a|o)(\.\d+)*$/,
        fix: 'Compile without the folder of the build: with `-ffile-prefix-map` (C, C++) or `--remap-path-prefix` (Rust), or without debug information (`-g0`)',
    },
    {
        path: /\.(gz|zip|npz|tar|tgz|jar)$/,
        fix: 'Pack archives with fixed times and in sorted order, such as `gzip -n` or `tar --sort=name --mtime=@$SOURCE_DATE_EPOCH`',
    },
    {
        path: /\/RECORD$/,
        fix: 'Have the build backend sort what it writes',
    },
    {
        path: /./,
        fix: 'Generate files without times, paths and random values, and sort sets: the fixed PYTHONHASHSEED does not reach `python -I`',
    },
];
const archiveFix = 'Configure the build backend to take times from SOURCE_DATE_EPOCH and to sort what it writes';
/** Says what to do about the members that differ between two builds: one sentence for each kind of member. */
function adviseOnDifferences(differences) {
    const withContent = differences.filter(({ parts }) => parts.includes('content'));
    // RECORD changes with the content of what it lists.
    const causes = withContent.filter(({ path }) => withContent.length === 1 || !path.endsWith('.dist-info/RECORD'));
    const fixes = causes.flatMap(({ path }) => adviceByPath.find((advice) => advice.path.test(path))?.fix ?? []);
    const isArchive = differences.some(({ parts }) => parts.some((part) => part !== 'content' && part !== 'mode'));
    return [...new Set([...fixes, ...(isArchive ? [archiveFix] : [])])].join('. ');
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-wheel/src/verify/reproducibility/require-reproducible.js




const maxRows = 50;
const reasons = [
    ['content', 'the content was generated again'],
    ['time', 'the wheel contains the build time'],
    ['order', 'the order of the members changes'],
    ['presence', 'some members exist in one build only'],
];
/**
 * Rejects a wheel that a second build did not reproduce. Differing modes alone are only reported: they come from the umask, which this
 * action fixes, so that two runs of it still give the same bytes.
 */
function requireReproducible({ log, summary }, { relevant: differences, accepted }) {
    if (accepted.length > 0)
        log.info(`A second build differs in members that \`reproducible-ignore\` accepts: ${(0,list/* listFirst */.r)(accepted)}.`);
    if (differences.length === 0)
        return accepted.length > 0 ? 'ignored-differ' : 'identical';
    const rows = differences.slice(0, maxRows).map(({ path, parts }) => [path, parts.join(', ')]);
    const differenceTable = (0,markdown/* renderTable */.bo)(['Member', 'Difference'], rows);
    // RECORD changes with the content of what it lists, but it lists no modes.
    if (differences.every(({ parts }) => parts.every((part) => part === 'mode'))) {
        const members = describe(differences);
        log.info(`The modes in the wheel depend on the umask of the build: ${members}. The build here always has umask 022.`);
        summary.add((0,markdown/* renderDetails */.PL)('Members whose mode depends on the umask of the build', differenceTable));
        return 'modes-differ';
    }
    summary.add(`### The second build differs\n\n${differenceTable}`);
    const causes = differences
        .map(({ path, parts }) => ({ path, parts: parts.filter((part) => part !== 'mode') }))
        .filter(({ parts }) => parts.length > 0);
    throw new errors/* UserError */.yo(`The wheel is not reproducible: a second build differs in ${describe(causes)}`, {
        why: explain(differences),
        fix: adviseOnDifferences(differences),
    });
}
function describe(differences) {
    return (0,list/* listFirst */.r)(differences.map(({ path, parts }) => `${path} (${parts.join(', ')})`));
}
function explain(differences) {
    const parts = new Set(differences.flatMap((difference) => difference.parts));
    return reasons
        .filter(([part]) => parts.has(part))
        .map(([, reason]) => reason)
        .join(', ')
        .replace(/^./, (first) => first.toUpperCase());
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-wheel/src/verify/reproducibility/rebuild.js









/** Far from the time of the first build, to find a backend that copies the time of a file into the wheel. */
const otherFileTime = new Date('2001-02-03T04:05:06Z');
const otherUmask = '002';
/** A zip stores times in steps of two seconds. Source: APPNOTE.TXT 4.4.6, MS-DOS time. */
const zipTimeStepMs = 2000;
/** Builds again in another folder, at another time, with other file times and another umask, and requires the same wheel. */
async function rebuildAndCompare(context, { selection, settings, built, ignored, folder }) {
    const firstBuildEnd = performance.now();
    const staged = await (0,staging/* stageSources */.xU)(context, selection, (0,external_node_path_.join)(folder, 'another source'));
    await changeFileTimes(staged);
    await waitForNextZipTime(firstBuildEnd, context.signal);
    const rebuilt = await (0,build_distributions/* buildDistributions */.i)(context, { ...settings, umask: otherUmask }, staged, folder);
    const differences = await compareWheels(built.wheel, rebuilt.wheel);
    const wheels = [built.wheel, rebuilt.wheel];
    const result = requireReproducible(context, await sortDifferences(differences, { wheels, ignored: ignored.map(glob/* compileGlob */.S) }));
    if (built.sdist !== undefined && rebuilt.sdist !== undefined && !(await areEqual(built.sdist, rebuilt.sdist)))
        context.log.warning(`A second build reproduced the wheel, but not ${(0,external_node_path_.basename)(built.sdist)}: its files or their order differ.`);
    return result;
}
async function changeFileTimes(staged) {
    for (const path of staged.files.keys())
        await (0,promises_.utimes)((0,external_node_path_.join)(staged.top, path), otherFileTime, otherFileTime).catch(() => undefined);
}
/** Waits until a zip would store another time than at `since` (of `performance.now()`). */
async function waitForNextZipTime(since, signal) {
    await (0,sleep/* sleep */.y)(Math.max(0, since + zipTimeStepMs - performance.now()), signal);
}

// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
// EXTERNAL MODULE: ./.work/compiled/shared/src/config/parse-setup-cfg.js
var parse_setup_cfg = __webpack_require__(80823);
// EXTERNAL MODULE: ./.work/compiled/shared/src/config/toml-values.js
var toml_values = __webpack_require__(18014);
;// CONCATENATED MODULE: ./.work/compiled/action-build-wheel/src/verify/untracked/manifest-patterns.js
const anchored = (words) => words.map((word) => `/${word.replace(/^\//, '')}`);
const inFolder = ([folder = '', ...patterns]) => patterns.map((pattern) => `/${folder}/**/${pattern}`);
const wholeFolder = ([folder = '']) => [`/${folder.replace(/\/$/, '')}/**`];
const anywhere = (words) => [...words];
const commands = {
    include: { translate: anchored },
    exclude: { translate: anchored, isExcluded: true },
    'recursive-include': { translate: inFolder },
    'recursive-exclude': { translate: inFolder, isExcluded: true },
    'global-include': { translate: anywhere },
    'global-exclude': { translate: anywhere, isExcluded: true },
    graft: { translate: wholeFolder },
    prune: { translate: wholeFolder, isExcluded: true },
};
/** Translates `MANIFEST.in` into patterns of gitignore(5), in their order. Source: setuptools "Controlling files in the distribution". */
function manifestPatterns(manifest) {
    return manifest
        .replaceAll(/\\\n/g, ' ')
        .split('\n')
        .map((line) => line.replace(/#.*/, '').trim().split(/\s+/))
        .flatMap(([name = '', ...words]) => {
        const command = commands[name];
        if (command === undefined)
            return [];
        return command.translate(words).map((pattern) => (command.isExcluded === true ? `!${pattern}` : pattern));
    });
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-wheel/src/verify/untracked/packaging-rules.js




/** Backends that package every file of a package folder, whether Git ignores it or not. */
const everyFile = ({ packages }) => packages.map((folder) => `/${folder}/**`);
/**
 * Source: the documentation of each backend: hatchling "Artifacts"; setuptools "Data Files Support" and "Controlling files in the
 * distribution"; Poetry "include and exclude"; flit, PDM and uv "Build backend". Others ask Git or package nothing that is untracked.
 */
const backends = [
    { name: 'hatchling', module: /^hatchling\b/, list: listForHatchling },
    { name: 'Poetry', module: /^poetry\b/, list: ({ table }) => listIncludes(table) },
    { name: 'flit', module: /^flit_core\b/, list: everyFile },
    { name: 'PDM', module: /^pdm\b/, list: everyFile },
    { name: 'uv', module: /^uv_build\b/, list: everyFile },
    { name: 'setuptools', module: /^setuptools\b/, list: listForSetuptools },
];
const defaultBackend = 'setuptools.build_meta';
/** Finds what the build backend of a project packages although Git may not track it. Undefined for backends without such rules. */
function findPackagingRules(project) {
    const stated = (0,toml_values/* tableAt */.af)(project.table, ['build-system'])?.['build-backend'];
    const module = typeof stated === 'string' ? stated : defaultBackend;
    const backend = backends.find((each) => each.module.test(module));
    return backend && { backend: backend.name, patterns: backend.list(project) };
}
/** hatchling reads one `.gitignore` only, as if it were in the folder of the project. Source: hatchling/builders/config.py. */
function listForHatchling(project) {
    const ignored = project.gitignore.split('\n').map((line) => line.trim());
    const exceptions = ignored.filter((line) => line !== '' && !line.startsWith('#')).flatMap(invertPattern);
    return [...everyFile(project), ...exceptions, ...listArtifacts(project.table)];
}
/** The opposite of a pattern, for the path itself and for everything below it. */
function invertPattern(pattern) {
    const sign = pattern.startsWith('!') ? '' : '!';
    const path = pattern.replace(/^!/, '').replace(/\/$/, '');
    return [`${sign}${path}`, `${sign}${path.includes('/') ? '' : '**/'}${path}/**`];
}
function listArtifacts(table) {
    const patterns = [[], ['targets', 'wheel'], ['targets', 'sdist']].flatMap((path) => listTexts((0,toml_values/* tableAt */.af)(table, ['tool', 'hatch', 'build', ...path])?.artifacts));
    // An artifact that is excluded again is a file like any other.
    return patterns.filter((pattern) => !pattern.startsWith('!'));
}
function listIncludes(table) {
    const include = (0,toml_values/* tableAt */.af)(table, ['tool', 'poetry'])?.include;
    const items = Array.isArray(include) ? include : [];
    return items
        .map((item) => (typeof item === 'object' && item !== null && 'path' in item ? item.path : item))
        .filter((path) => typeof path === 'string')
        .map((path) => `/${path}`);
}
function listForSetuptools({ table, manifest, setupCfg, setupPy, packages }) {
    const modules = packages.map((folder) => `/${folder}/**/*.py`);
    const packageData = {
        ...readCfgSection(setupCfg, 'package_data'),
        ...readSetupArgument(setupPy),
        ...(0,toml_values/* tableAt */.af)(table, ['tool', 'setuptools', 'package-data']),
    };
    const inPackages = Object.entries(packageData).flatMap(([name, patterns]) => listTexts(patterns).flatMap((pattern) => packages.flatMap((folder) => locatePackage(folder, name, pattern))));
    const data = { ...readCfgSection(setupCfg, 'data_files'), ...(0,toml_values/* tableAt */.af)(table, ['tool', 'setuptools', 'data-files']) };
    const dataFiles = Object.values(data).flatMap((patterns) => listTexts(patterns).map((pattern) => `/${pattern}`));
    return [...modules, ...inPackages, ...dataFiles, ...manifestPatterns(manifest)];
}
/** The place of package data: of one package, or of all of them for `*` or an empty name. */
function locatePackage(folder, name, pattern) {
    if (name === '*' || name === '')
        return [`/${folder}/**/${pattern}`];
    const { dir, base } = (0,posix_.parse)(folder);
    const path = name.replaceAll('.', '/');
    if (path !== base && !path.startsWith(`${base}/`))
        return [];
    return [`/${dir === '' ? '' : `${dir}/`}${path}/${pattern}`];
}
/** Reads `package_data` of `setup()` if it is written as a literal. */
function readSetupArgument(setupPy) {
    const literal = /\bpackage_data\s*=\s*\{([^}]*)\}/.exec(setupPy)?.[1] ?? '';
    const entries = [...literal.matchAll(/(["'])([\w.*]*)\1\s*:\s*[[(]([^\])]*)[\])]/g)];
    return Object.fromEntries(entries.map(([, , name = '', list = '']) => [
        name,
        [...list.matchAll(/(["'])(.+?)\1/g)].map(([, , pattern = '']) => pattern),
    ]));
}
/** Source: setuptools "Configuring setuptools using setup.cfg files", `[options.package_data]` and `[options.data_files]`. */
function readCfgSection(setupCfg, option) {
    const entries = [...(setupCfg.get(`options.${option}`) ?? [])];
    return Object.fromEntries(entries.map(([name, value]) => [name, (0,parse_setup_cfg/* splitSetupCfgList */.q)(value)]));
}
function listTexts(value) {
    return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-wheel/src/verify/untracked/find-untracked-files.js





const leftovers = /(^|\/)(__pycache__|[^/]+\.egg-info|\.git|node_modules|site-packages|\.[^/]*_cache)\/|\.py[co]$/;
/**
 * Finds the files of the work tree that a plain build packages and this build did not see, because Git does not track them: generated
 * code or data that the configuration of the backend names. Files that the build itself made again are in the wheel or the sdist.
 */
async function findUntrackedFiles({ directory, pyproject, repository }, staged, { wheel, sdist }) {
    if (repository === undefined)
        return undefined;
    const prefix = (0,files_paths/* relativePosixPath */.TS)(repository.top, directory);
    const inTop = (path) => (prefix === '.' ? path : `${prefix}/${path}`);
    const read = async (name) => await (0,promises_.readFile)((0,posix_.join)(directory, name), 'utf8').catch(() => '');
    const [manifest = '', cfg = '', setupPy = ''] = await Promise.all(['MANIFEST.in', 'setup.cfg', 'setup.py'].map(read));
    const setupCfg = (0,parse_setup_cfg/* parseSetupCfg */.t)(cfg);
    const gitignore = await readNearest('.gitignore', directory, repository.top);
    const packages = listPackages(staged, prefix);
    const rules = findPackagingRules({ table: pyproject.table, manifest, setupCfg, setupPy, gitignore, packages });
    if (rules === undefined || rules.patterns.length === 0)
        return undefined;
    const excludes = rules.patterns.map((pattern) => `--exclude=${find_untracked_files_anchor(pattern, inTop)}`);
    const listed = await repository.git('ls-files', '-z', '--others', '--ignored', ...excludes, '--', prefix);
    const packaged = new Set([...wheel.members, ...(sdist?.members ?? [])].map(({ path }) => path));
    const paths = listed
        .split('\0')
        .filter((path) => path !== '' && !staged.files.has(path) && !leftovers.test(path))
        .map((path) => (prefix === '.' ? path : path.slice(prefix.length + 1)))
        .filter((path) => !endings(path).some((ending) => packaged.has(ending)));
    return { backend: rules.backend, paths };
}
async function readNearest(name, folder, top) {
    const text = await (0,promises_.readFile)((0,posix_.join)(folder, name), 'utf8').catch(() => undefined);
    return text ?? ((0,files_paths/* isInside */.FK)(top, (0,posix_.dirname)(folder)) ? await readNearest(name, (0,posix_.dirname)(folder), top) : '');
}
/** Folders of packages that no other package contains, relative to the project. */
function listPackages({ files }, prefix) {
    const folders = [...files.keys()]
        .filter((path) => (0,posix_.basename)(path) === '__init__.py')
        .map((path) => (0,posix_.dirname)(prefix === '.' ? path : (0,files_paths/* relativePosixPath */.TS)(prefix, path)))
        .filter((folder) => folder !== '.' && !folder.startsWith('..'));
    const known = new Set(folders);
    return folders.filter((folder) => !known.has((0,posix_.dirname)(folder)));
}
/** Git reads patterns on its command line relative to the top of the work tree. Source: gitignore(5), "PATTERN FORMAT". */
function find_untracked_files_anchor(pattern, inTop) {
    const [, sign = '', path = ''] = /^(!?)(.*)$/.exec(pattern) ?? [];
    return path.replace(/\/$/, '').includes('/') ? `${sign}/${inTop(path.replace(/^\//, ''))}` : pattern;
}
/** A path without its first folders: `src/acme/a.json`, `acme/a.json`, `a.json`. */
function endings(path) {
    const parts = path.split('/');
    return parts.map((_, index) => parts.slice(index).join('/'));
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-wheel/src/verify/build-and-verify.js
















/** First time that a zip can store, for projects without a commit. Source: APPNOTE.TXT 4.4.6. */
const firstZipTime = '315532800';
const umask = '022';
/** Builds the wheel, checks its contents, lints it, compares it with a second build, and installs it. Throws at the first failure. */
async function buildAndVerify(context, toolchain, sources, settings) {
    const { python, installTool } = toolchain;
    const { project, selection, staged } = sources;
    const { contents, folder } = settings;
    const buildSettings = await createBuildSettings(context, toolchain, project, settings);
    const { env } = buildSettings;
    const built = await (0,build_distributions/* buildDistributions */.i)(context, buildSettings, staged, (0,external_node_path_.join)(folder, 'build'));
    const { versionSources, localVersion } = project;
    const inspection = await (0,inspect_distributions/* inspectDistributions */.Q)(context, built, { python, contents, versionSources, localVersion });
    const { wheel } = inspection;
    const { directory, pyproject } = project;
    const lint = await (0,lint_wheel/* lintWheel */.R)(context, installTool, { ...settings.lint, wheel, directory, pyproject: pyproject.table, env }, built);
    const rebuild = {
        selection,
        settings: buildSettings,
        built,
        ignored: settings.build.reproducibleIgnore,
        folder: (0,external_node_path_.join)(folder, 'again'),
    };
    const reproducibility = settings.build.reproducible === 'off' ? 'not-checked' : await rebuildAndCompare(context, rebuild);
    const missing = (0,missing_packages/* findMissingPackages */.Z)(wheel, staged);
    if (missing.length > 0)
        context.log.warning(`The wheel lacks packages of the sources: ${(0,list/* listFirst */.r)(missing)}.`);
    await warnAboutMissingFiles(context, sources, inspection);
    const { builder } = settings.build;
    const target = { builder, python, env, directory, staged, siblings: settings.siblings, folder: (0,external_node_path_.join)(folder, 'install') };
    const installed = await (0,test_install/* testInstall */.A)(context, installTool, wheel, { ...settings.installation, ...target });
    const environment = { python: installed.python, env, folder, epoch: buildSettings.epoch };
    const final = await (0,add_sbom/* addSbom */.R)(context, toolchain, { wheel, settings: settings.sbom }, environment);
    if (final.wheel !== wheel)
        (0,inspect_distributions/* describeWheel */.J)(context, final.wheel);
    (0,verify_contents/* requireSize */.lY)(final.wheel, contents.maxSize);
    return {
        built: { ...built, sbom: final.sbom },
        inspection: { ...inspection, wheel: final.wheel },
        verification: { reproducibility, lint, imported: installed.imported },
    };
}
/** Names what a build in a complete work tree would have seen. */
async function warnAboutMissingFiles({ log }, { project, staged }, inspection) {
    const prefix = (0,external_node_path_.relative)(staged.top, staged.project);
    const absent = staged.absent.filter((path) => prefix === '' || path.startsWith(`${prefix}/`));
    if (absent.length > 0)
        log.warning(`The sparse checkout leaves out files of the project: ${(0,list/* listFirst */.r)(absent)}.`);
    const { backend, paths } = (await findUntrackedFiles(project, staged, inspection)) ?? { backend: '', paths: [] };
    if (paths.length === 0)
        return;
    log.warning(`In the work tree, ${backend} would package files that Git does not track: ${(0,list/* listFirst */.r)(paths)}. Add them to \`build-inputs\` if the wheel needs them.`);
}
/** The time that a build gives to its files, in seconds since 1970. */
function buildEpoch(repository, env) {
    return repository?.commitTime ?? env.SOURCE_DATE_EPOCH ?? firstZipTime;
}
/** Collects what decides the result of a build, and installs its tools. */
async function createBuildSettings(context, { python, installTool, image }, { directory, repository }, { build, installation, siblings }) {
    const { builder, command, skipSdist, skipWheel, outDir, constraints } = build;
    const only = skipWheel ? 'sdist' : skipSdist ? 'wheel' : undefined;
    const links = await (0,find_links/* listFindLinks */.B7)(context.temp, { directory, siblings, given: installation.findLinks });
    const env = { ...(0,build_env/* createBuildEnv */.y)(context), ...(0,find_links/* findLinksEnv */.Eo)(links) };
    return {
        builder: await createBuilder(context, installTool, {
            builder,
            command,
            only,
            outDir,
            directory,
            python,
            inImage: image !== undefined,
        }),
        python,
        env,
        epoch: buildEpoch(repository, env),
        constraintsLock: constraints,
        container: image && {
            image,
            readable: [...links.filter(external_node_path_.isAbsolute), ...(repository === undefined ? [] : [repository.objects])],
        },
        constraints: (builder === 'build' ? build_siblings/* constrainToFiles */.u : build_siblings/* constrainToVersions */.U)(siblings?.wheels ?? []),
        umask,
        needsSdist: builder !== 'command' && !skipSdist,
        described: { wheel: 'the wheel', sdist: 'the sdist', both: 'the sdist and the wheel' }[builder === 'command' ? 'wheel' : (only ?? 'both')],
        listUntracked: async () => (repository === undefined ? [] : await (0,project_repository/* listUntracked */.c7)(repository, directory)),
        listMissingSubmodules: async () => (repository === undefined ? [] : await (0,project_repository/* listMissingSubmodules */.MV)(repository, directory)),
    };
}


/***/ }),

/***/ 47791:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hw: () => (/* binding */ checkContents),
  k4: () => (/* binding */ checkSdistContents),
  lY: () => (/* binding */ requireSize)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.work/compiled/shared/src/errors.js
var errors = __webpack_require__(75689);
// EXTERNAL MODULE: ./.work/compiled/shared/src/files/glob.js
var glob = __webpack_require__(77792);
// EXTERNAL MODULE: ./.work/compiled/shared/src/format/list.js
var list = __webpack_require__(80276);
// EXTERNAL MODULE: ./.work/compiled/shared/src/format/markdown.js
var markdown = __webpack_require__(71485);
// EXTERNAL MODULE: ./.work/compiled/action-build-wheel/src/archive/installed-path.js
var installed_path = __webpack_require__(13863);
// EXTERNAL MODULE: ./.work/compiled/action-build-wheel/src/archive/secret-scan.js
var secret_scan = __webpack_require__(97951);
// EXTERNAL MODULE: ./.work/compiled/action-build-wheel/src/inputs/byte-size.js
var byte_size = __webpack_require__(22576);
// EXTERNAL MODULE: ./.work/compiled/shared/src/requirements/normalize-name.js
var normalize_name = __webpack_require__(61716);
;// CONCATENATED MODULE: ./.work/compiled/action-build-wheel/src/verify/takeovers.js


/** What every environment has, or what Python runs at its start. Source: Python documentation, `site`. */
const reservedModules = /^(pip|setuptools|pkg_resources|_distutils_hack|sitecustomize|usercustomize)(\/|(\.[^/]+)?\.(py|so|pyd)$)/;
/** Source: Python documentation, `venv`; virtualenv "Activators". */
const reservedCommand = /^((pip|pythonw?|wheel)[\d.]*(\.exe)?|activate(\.\w+|_this\.py)?)$/i;
/** Folders of a wheel whose files become commands: scripts, and data for the folders of the environment. */
const commandFolder = /^[^/]+\.data\/(scripts|data\/(bin|Scripts))\//;
/** What a wheel would put into the standard library, or in place of the settings of an environment. Source: PyPA "Binary distribution format". */
const ownFiles = /^[^/]+\.data\/data\/(pyvenv\.cfg$|(lib(64)?\/python3[\d.]*|Lib)\/(?!(site|dist)-packages\/))/;
/** The projects that these files belong to. */
const owners = ['pip', 'setuptools', 'wheel'];
/** Lists the files and commands that would change how Python, pip or other projects work in the environment of the user. */
function findTakeovers({ name, members, startupFiles, commands, }) {
    if (owners.includes((0,normalize_name/* normalizeName */.P)(name)))
        return [];
    const paths = members.map(({ path }) => path);
    return [
        ...startupFiles.map((path) => ({ path, reason: 'runs code whenever Python starts' })),
        ...paths
            .filter((path) => reservedModules.test((0,installed_path/* installedPath */.A)(path)))
            .map((path) => ({ path, reason: 'replaces a module of every environment' })),
        ...paths.filter((path) => ownFiles.test(path)).map((path) => ({ path, reason: 'replaces a file of Python itself' })),
        ...paths.filter(isReservedCommand).map((path) => ({ path, reason: 'replaces a command' })),
        ...commands
            .filter((command) => reservedCommand.test(command))
            .map((command) => ({ path: `the entry point ${command}`, reason: 'replaces a command' })),
    ];
}
function isReservedCommand(path) {
    return commandFolder.test(path) && reservedCommand.test(path.replace(commandFolder, ''));
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-wheel/src/verify/contents.js









const maxRows = 50;
/**
 * Rejects a wheel with compiled Python, tests beside the package, files that take over the environment, pointers of Git LFS, secrets (in the sdist too), or more bytes than `maxSize`. One error
 * names all unwanted files.
 */
function checkContents({ summary }, { allowFiles, maxSize }, wheel, sdist) {
    const found = [
        ...findBuildLeftovers(wheel),
        ...findTakeovers(wheel),
        ...findSecrets(wheel),
        ...wheel.pointers.map((path) => ({
            path,
            reason: 'a pointer of Git LFS; run `git lfs pull`, or check out with `lfs: true`',
        })),
        ...(sdist === undefined ? [] : findSdistSecrets(sdist)),
    ];
    requireNoneUnwanted({ summary }, (0,external_node_path_.basename)(wheel.file), found, allowFiles);
    requireSize(wheel, maxSize);
}
/** Rejects an sdist with secrets. */
function checkSdistContents({ summary }, { allowFiles }, file, sdist) {
    requireNoneUnwanted({ summary }, (0,external_node_path_.basename)(file), findSecrets(sdist), allowFiles);
}
function requireNoneUnwanted({ summary }, file, found, allowFiles) {
    const allowed = allowFiles.map(glob/* compileGlob */.S);
    const unwanted = found.filter(({ path }) => !allowed.some((pattern) => pattern.test(path)));
    if (unwanted.length > 0) {
        const rows = unwanted.slice(0, maxRows).map(({ path, reason }) => [path, reason]);
        summary.add(`### Unwanted files\n\n${(0,markdown/* renderTable */.bo)(['File', 'Reason'], rows)}`);
        const files = (0,list/* listFirst */.r)(unwanted.map(({ path, reason }) => `${path} (${reason})`));
        throw new errors/* UserError */.yo(`${file} contains unwanted files: ${files}`, {
            fix: 'Exclude them in the configuration of the build backend, or add them to `allow-files`',
        });
    }
}
function findBuildLeftovers({ members }) {
    return members.flatMap(({ path }) => {
        if (/\.py[co]$|(^|\/)__pycache__\//.test(path))
            return [{ path, reason: 'compiled Python' }];
        if (/^(tests?\/|conftest\.py$|test_[^/]*\.py$)/.test((0,installed_path/* installedPath */.A)(path)))
            return [{ path, reason: 'a test outside the package' }];
        return [];
    });
}
function findSecrets({ members, keys }) {
    const bySecretName = members.filter(({ path }) => (0,secret_scan/* isSecretPath */._p)(path));
    return [
        ...bySecretName.map(({ path }) => ({ path, reason: 'a file for secrets' })),
        ...keys.map((path) => ({ path, reason: 'a private key' })),
    ];
}
function findSdistSecrets(sdist) {
    return findSecrets(sdist).map(({ path, reason }) => ({ path, reason: `${reason}, in the sdist` }));
}
/** Rejects a wheel with more than `maxSize` bytes. */
function requireSize({ file, size, members }, maxSize) {
    if (maxSize === undefined || size <= maxSize)
        return;
    const largest = [...members].sort((a, b) => b.packed - a.packed).slice(0, 5);
    throw new errors/* UserError */.yo(`${(0,external_node_path_.basename)(file)} is ${(0,byte_size/* formatBytes */.z)(size)}, which exceeds \`max-size\` (${(0,byte_size/* formatBytes */.z)(maxSize)})`, {
        why: `The largest files are ${largest.map(({ path, packed }) => `${path} (${(0,byte_size/* formatBytes */.z)(packed)})`).join(', ')}`,
        fix: 'Exclude files that are not needed, or increase `max-size`',
    });
}


/***/ }),

/***/ 31903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ findMissingPackages)
/* harmony export */ });
/* harmony import */ var _wheel_modules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45946);

const testFolder = /(^|\.)(tests?|testing|conftest|examples?|docs?|benchmarks?)(\.|$)/;
/**
 * Lists the packages of the sources that the wheel lacks although it has the package above them, such as `acme.sub` when the build
 * backend lists `acme` only. Folders with tests are left out on purpose, so they do not count.
 */
function findMissingPackages(wheel, { top, project, files }) {
    const modules = (0,_wheel_modules_js__WEBPACK_IMPORTED_MODULE_0__/* .listModules */ .s)(wheel);
    const packaged = new Set(modules);
    const prefix = project === top ? '' : `${project.slice(top.length + 1)}/`;
    const folders = [...files.keys()]
        .filter((path) => path.startsWith(prefix) && path.endsWith('/__init__.py'))
        .map((path) => path.slice(prefix.length).replace(/\/__init__\.py$/, ''));
    const root = findSourceRoot(folders, (0,_wheel_modules_js__WEBPACK_IMPORTED_MODULE_0__/* .findRootModules */ .d)(modules));
    if (root === undefined)
        return [];
    return folders
        .filter((folder) => folder.startsWith(root))
        .map((folder) => folder.slice(root.length).replaceAll('/', '.'))
        .filter((name) => name.includes('.') && packaged.has(name.replace(/\.[^.]+$/, '')) && !packaged.has(name))
        .filter((name) => !testFolder.test(name))
        .sort();
}
/**
 * The folder that the wheel is packaged from, such as `src/`: the one with the packages of the wheel. Backends let users choose any
 * name. Undefined when it is not certain.
 */
function findSourceRoot(folders, roots) {
    const ends = roots.map((module) => module.replaceAll('.', '/'));
    const found = new Set(folders.flatMap((folder) => ends.filter((end) => `/${folder}`.endsWith(`/${end}`)).map((end) => folder.slice(0, folder.length - end.length))));
    return ['src/', ''].find((usual) => found.has(usual)) ?? (found.size === 1 ? [...found][0] : undefined);
}


/***/ }),

/***/ 45946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ findRootModules),
/* harmony export */   s: () => (/* binding */ listModules)
/* harmony export */ });
/* harmony import */ var _archive_installed_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13863);

const identifier = /^[\p{L}_][\p{L}\p{N}_]*$/u;
/** A wheel may hold compiled modules of several systems; only those of this one can be found. Source: Python documentation, `importlib.machinery`. */
const compiledEnding = process.platform === 'win32' ? 'pyd' : 'so';
/** A source file has its name alone, a compiled module may have tags: `a.cpython-311-x86_64-linux-gnu.so`. */
const moduleEnding = new RegExp(`(\\.py|(\\.[^/]+)?\\.${compiledEnding})$`);
/** Lists the modules and packages of a wheel, such as `acme.core`, sorted. Source: PyPA "Binary distribution format". */
function listModules({ members }) {
    const modules = members
        .map(({ path }) => (0,_archive_installed_path_js__WEBPACK_IMPORTED_MODULE_0__/* .installedPath */ .A)(path))
        .filter((path) => !/^[^/]+\.(dist-info|data)\//.test(path) && moduleEnding.test(path))
        .map((path) => path
        .replace(moduleEnding, '')
        .replace(/\/__init__$/, '')
        .split('/'))
        .filter((parts) => parts.every((part) => identifier.test(part)) && parts.at(-1) !== '__main__')
        .map((parts) => parts.join('.'));
    return [...new Set(modules)].sort();
}
/** The modules that no other module contains: `acme.core` of a namespace `acme`, otherwise the packages at the top. */
function findRootModules(modules) {
    const known = new Set(modules);
    return modules.filter((module) => !ancestors(module).some((ancestor) => known.has(ancestor)));
}
function ancestors(module) {
    const parts = module.split('.');
    return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('.'));
}


/***/ }),

/***/ 67342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ describeWheel),
/* harmony export */   Q: () => (/* binding */ inspectDistributions)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75689);
/* harmony import */ var _shared_requirements_normalize_name_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(61716);
/* harmony import */ var _archive_built_files_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(91663);
/* harmony import */ var _archive_python_versions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65773);
/* harmony import */ var _archive_read_wheel_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3361);
/* harmony import */ var _archive_sdist_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11312);
/* harmony import */ var _project_version_agreement_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(81951);
/* harmony import */ var _contents_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(47791);
/* harmony import */ var _publishing_warnings_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(95508);










/** Reads wheels and sdist, sets the outputs that describe the wheel, and rejects wrong names, versions and unwanted files. */
async function inspectDistributions(context, built, settings) {
    const [wheels, sdist] = await Promise.all([
        readWheels((0,_archive_built_files_js__WEBPACK_IMPORTED_MODULE_8__/* .listWheels */ .fH)(built)),
        built.sdist === undefined ? undefined : (0,_archive_sdist_js__WEBPACK_IMPORTED_MODULE_4__/* .readSdist */ .M)(context, settings.python, built.sdist),
    ]);
    const [wheel, ...otherWheels] = wheels;
    requireSameName(wheels);
    const versionOf = ({ file, version }) => ({ name: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(file), version });
    const versionSources = [...settings.versionSources, versionOf(wheel)];
    const version = (0,_project_version_agreement_js__WEBPACK_IMPORTED_MODULE_5__/* .requireSameVersion */ .wo)(context, versionSources, settings.localVersion);
    (0,_project_version_agreement_js__WEBPACK_IMPORTED_MODULE_5__/* .requireSameVersion */ .wo)(context, wheels.map(versionOf));
    for (const each of wheels)
        (0,_project_version_agreement_js__WEBPACK_IMPORTED_MODULE_5__/* .requireLocalVersion */ .v9)(versionOf(each), settings.localVersion);
    context.setOutput('name', wheel.name);
    context.setOutput('version', version);
    context.setOutput('python-versions', JSON.stringify((0,_archive_python_versions_js__WEBPACK_IMPORTED_MODULE_2__/* .supportedPythons */ .m)(wheel.metadata)));
    describeWheel(context, wheel);
    for (const each of wheels)
        (0,_contents_js__WEBPACK_IMPORTED_MODULE_6__/* .checkContents */ .hw)(context, settings.contents, each, each === wheel ? sdist : undefined);
    const ofSdist = sdist === undefined || built.sdist === undefined ? [] : (0,_publishing_warnings_js__WEBPACK_IMPORTED_MODULE_7__/* .sdistPublishingWarnings */ .q)(built.sdist, sdist);
    for (const warning of new Set([...wheels.flatMap(_publishing_warnings_js__WEBPACK_IMPORTED_MODULE_7__/* .publishingWarnings */ .N), ...ofSdist]))
        context.log.warning(warning);
    return { wheel, otherWheels, sdist, versionSources };
}
/** Sets the outputs that depend on the bytes of the wheel. */
function describeWheel({ setOutput }, { sha256, size }) {
    setOutput('sha256', sha256);
    setOutput('size', size);
}
/** One after the other, because a wheel may be large. */
async function readWheels([first = '', ...others]) {
    const wheels = [await (0,_archive_read_wheel_js__WEBPACK_IMPORTED_MODULE_3__/* .readWheel */ .a)(first)];
    for (const file of others)
        wheels.push(await (0,_archive_read_wheel_js__WEBPACK_IMPORTED_MODULE_3__/* .readWheel */ .a)(file));
    return wheels;
}
function requireSameName([first, ...others]) {
    const other = others.find(({ name }) => (0,_shared_requirements_normalize_name_js__WEBPACK_IMPORTED_MODULE_9__/* .normalizeName */ .P)(name) !== (0,_shared_requirements_normalize_name_js__WEBPACK_IMPORTED_MODULE_9__/* .normalizeName */ .P)(first.name));
    if (other === undefined)
        return;
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(first.file)} and ${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(other.file)} are wheels of different projects`, {
        fix: 'Let `wheels` match the wheels of one project only',
    });
}


/***/ }),

/***/ 94372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ testInstall)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.work/compiled/shared/src/errors.js
var errors = __webpack_require__(75689);
// EXTERNAL MODULE: ./.work/compiled/shared/src/files/paths.js
var paths = __webpack_require__(27468);
// EXTERNAL MODULE: ./.work/compiled/shared/src/format/markdown.js
var markdown = __webpack_require__(71485);
// EXTERNAL MODULE: ./.work/compiled/shared/src/process/runner.js + 5 modules
var runner = __webpack_require__(21895);
// EXTERNAL MODULE: ./.work/compiled/action-build-wheel/src/build/siblings.js
var build_siblings = __webpack_require__(25736);
// EXTERNAL MODULE: ./.work/compiled/shared/src/format/list.js
var list = __webpack_require__(80276);
// EXTERNAL MODULE: ./.work/compiled/shared/src/requirements/normalize-name.js
var normalize_name = __webpack_require__(61716);
// EXTERNAL MODULE: ./.work/compiled/action-build-wheel/src/verify/imports/wheel-modules.js
var wheel_modules = __webpack_require__(45946);
;// CONCATENATED MODULE: ./.work/compiled/action-build-wheel/src/verify/imports/check-imports.js







const limitMinutes = 15;
/**
 * Finds every module of an installed wheel and the modules of its entry points, and imports as much as `check` says. Returns the names of
 * what was imported. One error names everything that fails.
 */
async function checkImports({ run, actionPath }, wheel, { check, python, env, folder }) {
    if (check === 'none')
        return [];
    const modules = (0,wheel_modules/* listModules */.s)(wheel);
    const imports = { packages: (0,wheel_modules/* findRootModules */.d)(modules), all: modules, names: [] }[check];
    const results = (0,external_node_path_.join)(folder, 'imports.jsonl');
    const request = { distribution: wheel.name, find: modules, imports, scripts: check !== 'names' };
    const script = (0,external_node_path_.join)(actionPath, 'tools', 'check_imports.py');
    const { timedOut, stderr } = await run(python, ['-I', script, results, JSON.stringify(request)], {
        cwd: folder,
        env,
        timeoutMs: limitMinutes * 60_000,
    });
    const steps = await readSteps(results);
    const problems = steps.filter((step) => typeof step.problem === 'string');
    const isComplete = steps.at(-1)?.step === '';
    if (!isComplete) {
        const problem = timedOut ? `It took longer than ${limitMinutes} minutes` : `The interpreter ended: ${(0,runner/* lastLine */.fM)(stderr)}`;
        problems.push({ step: steps.at(-1)?.step ?? `import ${wheel.name}`, problem });
    }
    if (problems.length > 0)
        throw importsFailed(problems, wheel);
    return imports;
}
async function readSteps(results) {
    const text = await (0,promises_.readFile)(results, 'utf8').catch(() => '');
    return text
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line));
}
function importsFailed([first, ...others], { metadata }) {
    const more = others.length === 0 ? '' : `. So does ${(0,list/* listFirst */.r)(others.map(({ step, problem }) => `\`${step}\` (${problem ?? ''})`))}`;
    return new errors/* UserError */.yo(`\`${first?.step ?? ''}\` fails with the installed wheel`, {
        why: `${first?.problem ?? ''}${more}`,
        fix: suggestFix(first?.problem ?? '', metadata.get('requires-dist') ?? []),
    });
}
/**
 * A missing shared library, such as `libcuda.so.1`, is a matter of the machine and not of the wheel. A plugin often requires its host
 * program only in an extra. `requirements` are those of the wheel.
 */
function suggestFix(problem, requirements) {
    const module = (0,normalize_name/* normalizeName */.P)(/^ModuleNotFoundError: No module named '(\w+)/.exec(problem)?.[1] ?? '');
    const optional = requirements.find((text) => (0,normalize_name/* normalizeName */.P)(/^[\w.-]+/.exec(text)?.[0] ?? '') === module);
    const extra = /\bextra *== *['"]([\w.-]+)/.exec(optional ?? '')?.[1];
    if (extra !== undefined)
        return `Only the extra \`${extra}\` requires ${module}: require it always, or set \`import-check\` to \`names\` if a host program provides it`;
    return /\.so(\.\d+)*: cannot open shared object file/.test(problem)
        ? 'If only this machine lacks the library, set `import-check` to `names`'
        : 'Check whether the wheel lacks a module or a requirement, or set `import-check`';
}

// EXTERNAL MODULE: ./.work/compiled/shared/src/requirements/dependency-tree.js
var dependency_tree = __webpack_require__(75917);
// EXTERNAL MODULE: ./.work/compiled/shared/src/requirements/distribution.js
var distribution = __webpack_require__(36991);
// EXTERNAL MODULE: ./.work/compiled/shared/src/requirements/markers.js
var markers = __webpack_require__(90330);
;// CONCATENATED MODULE: ./.work/compiled/action-build-wheel/src/verify/installation/explain-pip-check.js




/** `A 1 requires D, which is not installed.` and `A 1 has requirement D>=2, but you have D 1.` Source: pip, commands/check.py. */
const missingRequirement = /^\S+ \S+ requires (\S+), which is not installed\.$/;
const unmetRequirement = /^\S+ \S+ has requirement .+, but you have (\S+) \S+\.$/;
/**
 * Explains the output of `pip check`: the reverse tree of each conflicting package, and a fix that was tried. All ranges that installed
 * packages require are combined, pip installs versions within them, and `pip check` runs again. This changes the environment.
 */
async function explainPipCheck(pip, checkOutput) {
    const conflicting = findConflictingPackages(checkOutput);
    const { code, stdout } = await pip('inspect', '--local');
    if (conflicting.length === 0 || code !== 0)
        return { trees: [], attempt: undefined };
    const { installed, environment } = JSON.parse(stdout);
    const packages = new Map(installed.map(({ metadata }) => (0,distribution/* parseDistribution */.c)(metadata)).map((distribution) => [distribution.key, distribution]));
    const trees = conflicting.map((key) => (0,dependency_tree/* renderReverseTree */.v)(key, withPlaceholder(key, packages), environment).join('\n'));
    const requirements = conflicting.map((key) => combineRanges(key, packages, environment));
    return { trees, attempt: await tryRequirements(pip, requirements) };
}
/** Normalized names of the packages that `pip check` complains about. */
function findConflictingPackages(checkOutput) {
    const names = checkOutput
        .split('\n')
        .flatMap((line) => (missingRequirement.exec(line) ?? unmetRequirement.exec(line))?.[1] ?? []);
    return [...new Set(names.map(normalize_name/* normalizeName */.P))];
}
/** Adds a package that is required but not installed, so that its dependents can be shown. */
function withPlaceholder(key, packages) {
    if (packages.has(key))
        return packages;
    return new Map([...packages, [key, { key, name: key, version: '(not installed)', requires: [] }]]);
}
/** Combines the version ranges of all active requirements of a package, such as `packaging<25,>=20`. */
function combineRanges(key, packages, environment) {
    const active = [...packages.values()]
        .flatMap(({ requires }) => requires)
        .filter((requirement) => requirement.key === key && requirement.url === undefined)
        .filter(({ marker }) => marker === undefined || (0,markers/* evaluateMarker */.U)(marker, environment));
    const ranges = new Set(active.flatMap(({ specifier }) => specifier.split(',')).filter((range) => range !== ''));
    return `${key}${[...ranges].sort().join(',')}`;
}
async function tryRequirements(pip, requirements) {
    const command = `pip install ${requirements.map((requirement) => `'${requirement}'`).join(' ')}`;
    const installed = await pip('install', '--quiet', '--upgrade', ...requirements);
    if (installed.code !== 0 || installed.timedOut)
        return `Tried \`${command}\`: no version satisfies all requirements`;
    const check = await pip('check');
    if (check.code !== 0)
        return `Tried \`${command}\`, which is not enough: ${check.stdout.trim().split('\n').join(' ')}`;
    const { installed: packages } = JSON.parse((await pip('inspect', '--local')).stdout);
    const keys = requirements.map((requirement) => (0,normalize_name/* normalizeName */.P)(/^[\w.-]+/.exec(requirement)?.[0] ?? ''));
    const versions = packages
        .filter(({ metadata }) => keys.includes((0,normalize_name/* normalizeName */.P)(metadata.name)))
        .map(({ metadata }) => `${metadata.name} ${metadata.version}`);
    return `Tried \`${command}\`, which fixes it with ${versions.join(', ')}`;
}

// EXTERNAL MODULE: ./.work/compiled/action-build-wheel/src/project/project-name.js
var project_name = __webpack_require__(18855);
;// CONCATENATED MODULE: ./.work/compiled/action-build-wheel/src/verify/installation/install-failure.js





/** How pip and uv say that an index lacks a package. Source: pip, resolution/resolvelib/factory.py; uv, crates/uv-resolver/src/pubgrub/report.rs. */
const missing = [
    /No matching distribution found for ([\w.-]+)/,
    /Could not find a version that satisfies the requirement ([\w.-]+)/,
    /Because ([\w.-]+) was not found in /,
    /Because only [^]*?\b([\w.-]+?)(?:\[[^\]]*\])?[<=>!~]=?\S* (?:is|are) available/,
    /Because there (?:are no versions|is no version) of ([\w.-]+)/,
];
/** How they say that the interpreter is too old or too new. Source: as above. */
const otherPython = /requires a different Python: |[Pp]ython version \([\d.]+\) does not satisfy Python/;
/** An installation that failed; `what` names what could not be installed. */
async function installFailed({ code, timedOut, stderr }, what, staged) {
    const reason = timedOut ? 'It took longer than an hour' : findReason(stderr) || `The exit code is ${code}`;
    const fix = await install_failure_suggestFix(stderr, staged);
    return new errors/* UserError */.yo(`${what} cannot be installed into a clean environment`, {
        why: reason,
        ...(fix === undefined ? {} : { fix }),
    });
}
/** The errors of pip, or the explanation of uv below its error or the sign `×` of older versions; otherwise the last line. */
function findReason(stderr) {
    const prefix = 'ERROR: ';
    const errors = stderr.split('\n').filter((line) => line.startsWith(prefix));
    if (errors.length > 0)
        return errors.map((line) => line.slice(prefix.length)).join(' ');
    const explained = /^(?: *× |error: (?=.*\n {2}cause: ))([^]*?)(?:\n\s*\n|(?![^]))/m.exec(stderr)?.[1];
    if (explained === undefined)
        return (0,runner/* lastLine */.fM)(stderr);
    return explained
        .replaceAll(/^\s*(?:cause:|[╰─▶│├]+)\s*/gm, ': ')
        .replaceAll(/\s+/g, ' ')
        .replaceAll(/:? : /g, ': ')
        .trim();
}
async function install_failure_suggestFix(stderr, staged) {
    const text = stderr.replaceAll(/\s+/g, ' ');
    if (otherPython.test(text))
        return 'Set up a version of Python that the wheel and its requirements support, and set `python` if it is not `python3`';
    const name = missing.map((pattern) => pattern.exec(text)?.[1]).find((found) => found !== undefined);
    if (name === undefined)
        return undefined;
    const folder = await findSibling(name, staged);
    return folder === undefined
        ? `If no index has ${name}, name the folder with its wheel in \`find-links\``
        : `${name} is the project in \`${folder}\`: build it first, or name the folder of its wheel in \`find-links\``;
}
/** Finds the folder of a project in the same repository, relative to its top. */
async function findSibling(name, { top, files }) {
    const folders = [...files.keys()]
        .filter((path) => path.endsWith('/pyproject.toml'))
        .map((path) => path.slice(0, -'/pyproject.toml'.length));
    for (const folder of folders) {
        const found = await (0,project_name/* readProjectName */.F)((0,external_node_path_.join)(top, folder));
        if (found !== undefined && (0,normalize_name/* normalizeName */.P)(found) === (0,normalize_name/* normalizeName */.P)(name))
            return folder;
    }
    return undefined;
}

// EXTERNAL MODULE: ./.work/compiled/action-build-wheel/src/tools/provide-uv.js
var provide_uv = __webpack_require__(37529);
;// CONCATENATED MODULE: ./.work/compiled/action-build-wheel/src/verify/installation/installer.js


const limitMs = 60 * 60 * 1000;
/** Creates the installer that belongs to the builder: uv for `uv`, with the settings of the project, and pip for all others. */
async function createInstaller(context, installTool, settings) {
    const { python, venv, venvPython, directory, folder, env } = settings;
    const start = async (cwd, isShown, [program = '', ...args], more = {}) => await context.run(program, args, { cwd, env: { ...env, ...more }, timeoutMs: limitMs, show: isShown });
    const providePip = async () => {
        const tools = await installTool('build');
        // Starts pip once: `pip --python` starts it twice, which takes 0.15 s more of processor time for each command.
        const command = [tools.python, '-I', (0,external_node_path_.join)(context.actionPath, 'tools', 'pip.py')];
        return async (...args) => await start(folder, args[0] !== 'inspect', [...command, ...args], { PIP_PYTHON: venvPython });
    };
    if (settings.builder !== 'uv') {
        const pip = await providePip();
        return {
            name: 'pip',
            createVenv: async () => await start(folder, true, [python.executable, '-I', '-m', 'venv', '--without-pip', venv]),
            // Python compiles the modules that are imported: compiling all of them takes a third of the installation.
            install: async (...args) => await pip('install', '--quiet', '--no-compile', ...args),
            check: async () => await pip('check'),
            providePip: () => Promise.resolve(pip),
        };
    }
    const uv = [await (0,provide_uv/* provideUv */.b)(context, installTool, directory), '--color=never', '--quiet'];
    return {
        name: 'uv',
        createVenv: async () => await start(folder, true, [...uv, 'venv', '--no-project', '--python', python.executable, venv]),
        install: async (...args) => await start(directory, true, [...uv, 'pip', 'install', '--python', venvPython, ...args]),
        check: async () => await start(folder, false, [...uv, 'pip', 'check', '--python', venvPython]),
        providePip,
    };
}
/** The interpreter of an environment. */
function venvInterpreter(venv) {
    return process.platform === 'win32' ? (0,external_node_path_.join)(venv, 'Scripts', 'python.exe') : (0,external_node_path_.join)(venv, 'bin', 'python');
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-wheel/src/verify/installation/run-test-command.js



const run_test_command_limitMs = 60 * 60 * 1000;
/** Runs the project's own test with the environment that has the wheel first on `PATH`. Source: cibuildwheel, `test-command`. */
async function runTestCommand({ run, log }, { command, project, wheel, python, env, folder }) {
    const values = { project, package: project, wheel };
    const expand = (word) => word.replaceAll(/\{(\w+)\}/g, (placeholder, name) => values[name] ?? placeholder);
    const [program = '', ...args] = command.map(expand);
    const bin = (0,external_node_path_.dirname)(python);
    const testEnv = { ...env, PATH: `${bin}${external_node_path_.delimiter}${env.PATH ?? ''}`, VIRTUAL_ENV: (0,external_node_path_.dirname)(bin) };
    const shown = command.join(' ');
    const { code, timedOut, stdout, stderr } = await log.group(`Test the installed wheel: ${shown}`, () => run(program, args, { cwd: folder, env: testEnv, timeoutMs: run_test_command_limitMs, show: true }));
    if (code === 0 && !timedOut)
        return;
    throw new errors/* UserError */.yo(`\`${shown}\` fails with the installed wheel`, {
        why: timedOut ? 'It took longer than an hour' : (0,runner/* lastLine */.fM)(stderr.trim() || stdout),
        fix: 'See its output in the log above',
    });
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-wheel/src/verify/installation/test-install.js












/**
 * Installs the wheel into a clean environment, checks it like `pip check`, imports its packages, and runs the test of the project. With a
 * lock, exactly the lock and the wheel are installed, so that a requirement that the lock misses is found.
 */
async function testInstall(context, installTool, wheel, settings) {
    const { lock, folder, staged, siblings, testCommand, testRequires } = settings;
    const temporary = (0,external_node_path_.join)(folder, 'tmp');
    await (0,promises_.mkdir)(temporary, { recursive: true });
    const venv = (0,external_node_path_.join)(folder, 'venv');
    const python = venvInterpreter(venv);
    // pip unpacks gigabytes: in the folder of the run they are removed with it.
    const env = { ...settings.env, TMPDIR: temporary };
    const installer = await createInstaller(context, installTool, { ...settings, venv, venvPython: python, env });
    const install = async (what, ...args) => {
        const result = await installer.install(...args);
        if (result.code !== 0 || result.timedOut)
            throw await installFailed(result, what, staged);
    };
    const shownLock = lock === undefined ? undefined : (0,paths/* relativePosixPath */.TS)(context.workspace, lock);
    await context.log.group('Install the wheel into a clean environment', async () => {
        const created = await installer.createVenv();
        if (created.code !== 0)
            throw new errors/* UserError */.yo('The clean environment could not be created', { why: (0,runner/* lastLine */.fM)(created.stderr) });
        if (lock !== undefined)
            await install(`The lock ${shownLock ?? lock}`, '--requirement', lock);
        const options = lock === undefined ? await constrainToSiblings(siblings, folder) : ['--no-deps', ...(siblings?.installed ?? [])];
        await install((0,external_node_path_.basename)(wheel.file), ...options, wheel.file);
        await requireConsistent(context, installer, shownLock);
    });
    const imported = await checkImports(context, wheel, { check: settings.importCheck, python, env, folder });
    if (testRequires.length > 0)
        await install('What `test-requires` names', ...testRequires);
    if (testCommand.length > 0)
        await runTestCommand(context, {
            command: testCommand,
            project: staged.project,
            wheel: wheel.file,
            python,
            env,
            folder,
        });
    return { imported, python };
}
/** Makes the requirements that are packages of this run come from it, not from an index. */
async function constrainToSiblings(siblings, folder) {
    if (siblings === undefined)
        return [];
    const file = (0,external_node_path_.join)(folder, 'siblings.txt');
    await (0,promises_.writeFile)(file, (0,build_siblings/* constrainToFiles */.u)(siblings.wheels).join('\n'));
    return ['--constraint', file];
}
async function requireConsistent({ log, summary }, installer, lock) {
    const found = await installer.check();
    if (found.code === 0)
        return;
    const pip = await installer.providePip();
    const { code, stdout } = installer.name === 'pip' ? found : await pip('check');
    // uv also finds what pip does not look for, such as a package that is installed twice.
    const problems = (code === 0 ? found.stderr : stdout).trim();
    const { trees, attempt } = await explainPipCheck(pip, problems);
    if (trees.length > 0) {
        log.info(`Required by:\n${trees.join('\n\n')}`);
        const blocks = [(0,markdown/* renderCodeBlock */.XD)(problems), 'Required by:', ...trees.map((tree) => (0,markdown/* renderCodeBlock */.XD)(tree))];
        if (attempt !== undefined)
            blocks.push(`${attempt}.`);
        summary.add(`### The installed wheel fails \`pip check\`\n\n${blocks.join('\n\n')}`);
    }
    throw new errors/* UserError */.yo(`The installed wheel fails \`pip check\`:\n${problems}\n`, {
        ...(attempt === undefined ? {} : { why: attempt }),
        fix: lock === undefined
            ? 'Fix the requirements of the wheel'
            : `Compile ${lock} from the requirements of the wheel, or fix those requirements`,
    });
}


/***/ }),

/***/ 45613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ lintSdist),
  R: () => (/* binding */ lintWheel)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.work/compiled/shared/src/concurrency/settle-all.js
var settle_all = __webpack_require__(70483);
// EXTERNAL MODULE: ./.work/compiled/action-build-wheel/src/archive/built-files.js
var built_files = __webpack_require__(91663);
// EXTERNAL MODULE: ./.work/compiled/shared/src/errors.js
var errors = __webpack_require__(75689);
;// CONCATENATED MODULE: ./.work/compiled/action-build-wheel/src/verify/lint/platform-tags.js
/** Source: PEP 600, "Legacy manylinux tags". */
const legacyMinors = { manylinux1: 5, manylinux2010: 12, manylinux2014: 17 };
/** Parses a tag such as `manylinux_2_17_x86_64`; undefined for others, such as `linux_x86_64`. Source: PEP 600, PEP 656. */
function parseLinuxPlatform(tag) {
    const [, family, major, minor] = /^(many|musl)linux_(\d+)_(\d+)_/.exec(tag) ?? [];
    if (family !== undefined)
        return { libc: family === 'many' ? 'glibc' : 'musl', version: [Number(major), Number(minor)] };
    const legacy = legacyMinors[/^(manylinux\d+)_/.exec(tag)?.[1] ?? ''];
    return legacy === undefined ? undefined : { libc: 'glibc', version: [2, legacy] };
}
/** Whether a wheel that needs `found` runs on every system that `claimed` means. */
function isCoveredBy(found, claimed) {
    const [major, minor] = found.version;
    const [claimedMajor, claimedMinor] = claimed.version;
    return found.libc === claimed.libc && (major < claimedMajor || (major === claimedMajor && minor <= claimedMinor));
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-wheel/src/verify/lint/check-platform.js



/**
 * Requires that the wheel runs where its platform tags say, as `auditwheel show` finds by the symbols that it needs. Other wheels than
 * those for Linux are skipped. Source: PEP 600; auditwheel, main_show.py.
 */
async function checkWithAuditwheel(runLinter, { file, tags }) {
    const platforms = [...new Set(tags.map((tag) => tag.split('-').at(-1) ?? ''))].filter((tag) => /^(many|musl)?linux/.test(tag));
    if (platforms.length === 0)
        return { state: 'skipped' };
    const name = (0,external_node_path_.basename)(file);
    const { code, lines } = await runLinter('auditwheel', ['show', file]);
    const text = lines.join(' ');
    const shown = /following platform tag: "([^"]+)"/.exec(text)?.[1];
    if (code !== 0 || shown === undefined)
        throw new errors/* UserError */.yo(`auditwheel cannot read ${name}`, { why: lines.at(-1) ?? '' });
    const found = parseLinuxPlatform(shown);
    // A program that is linked statically runs with any C library; auditwheel then assumes that of this machine.
    const needsNoLibc = text.includes("couldn't detect wheel libc");
    const wrong = platforms.find((tag) => {
        const claimed = parseLinuxPlatform(tag);
        return claimed === undefined || found === undefined || !(needsNoLibc || isCoveredBy(found, claimed));
    });
    if (wrong === undefined)
        return { state: 'passed' };
    throw new errors/* UserError */.yo(`${name} has the platform tag ${wrong}, but auditwheel finds ${shown}`, explainWrongTag(wrong, found, text));
}
function explainWrongTag(wrong, found, text) {
    const claimed = parseLinuxPlatform(wrong);
    const fix = 'Run `auditwheel repair` on it, for example in `build-command`, or build the wheel with cibuildwheel';
    if (claimed === undefined)
        return { why: 'PyPI rejects this tag', fix };
    if (found === undefined) {
        const libraries = /shared library dependencies will need to be eliminated: ([^\s,]+(?:, [^\s,]+)*)/.exec(text)?.[1];
        if (libraries === undefined)
            return { why: 'The tag does not allow what the wheel needs', fix };
        const exception = 'If other software provides them, such as a GPU driver, remove `auditwheel` from `check-platform`';
        return { why: `The wheel lacks shared libraries that it needs: ${libraries}`, fix: `${fix}. ${exception}` };
    }
    if (found.libc !== claimed.libc)
        return { why: `The wheel needs ${found.libc}, and the tag promises ${claimed.libc}`, fix };
    return { why: 'The wheel would fail on older systems that the tag allows', fix };
}
/** Requires that a wheel for the stable ABI uses nothing else. Others are skipped. Source: abi3audit, README. */
async function checkWithAbi3audit(runLinter, { file, tags }) {
    if (!tags.some((tag) => tag.split('-')[1] === 'abi3'))
        return { state: 'skipped' };
    const { code, lines } = await runLinter('abi3audit', ['--strict', '--summary', file]);
    if (code === 0)
        return { state: 'passed' };
    const problems = lines.map((line) => line.replace(/^\[[\d:]+\]\s*/, '')).join(' ');
    throw new errors/* UserError */.yo(`abi3audit reports problems in ${(0,external_node_path_.basename)(file)}: ${problems}`, {
        fix: 'Define `Py_LIMITED_API` for the version in the tag, or build without the stable ABI',
    });
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-wheel/src/verify/lint/check-wheel-contents.js


const maxProblems = 10;
/** Runs check-wheel-contents with the selected rules. Throws when the wheel breaks one. */
async function checkWheelContents(runLinter, check) {
    const { code, lines } = await runLinter('check_wheel_contents', [...options(check), check.wheel]);
    if (code === 0)
        return { state: 'passed' };
    // A rule, and below it the files that break it.
    const problems = lines
        .map((line) => line.replace(/^.*?\.whl: /, ''))
        .join(' ')
        .split(/ (?=W\d{3}: )/);
    const shown = problems.slice(0, maxProblems).join('; ');
    throw new errors/* UserError */.yo(`check-wheel-contents reports problems in ${(0,external_node_path_.basename)(check.wheel)}: ${shown}`, {
        fix: 'Fix what is packaged, or remove the rule from `check-wheel-contents`',
    });
}
function options({ rules, directory, pyproject }) {
    const { tool } = pyproject;
    const isConfigured = typeof tool === 'object' && tool !== null && 'check-wheel-contents' in tool;
    const config = isConfigured ? ['--config', (0,external_node_path_.join)(directory, 'pyproject.toml')] : ['--no-config'];
    return rules.includes('all') ? config : [...config, '--select', rules.join(',')];
}

// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(21916);
;// CONCATENATED MODULE: ./.work/compiled/action-build-wheel/src/verify/lint/classifiers.js

/**
 * Warns about classifiers that PyPI does not know or has replaced. It is no error, because PyPI may have new ones. Those that begin with
 * `Private ::` are meant to be rejected. Source: PyPI "Classifiers"; trove-classifiers, README.
 */
async function warnAboutClassifiers(log, runLinter, classifiers) {
    if (classifiers.length === 0 || classifiers.some((classifier) => classifier.startsWith('Private ::')))
        return;
    const { code, lines: known } = await runLinter('trove_classifiers', []);
    if (code !== 0)
        return;
    for (const classifier of classifiers.filter((each) => !known.includes(each))) {
        const nearest = (0,mod/* closest */.kp)(classifier, known);
        const isNear = (0,mod/* distance */.Io)(classifier, nearest) <= classifier.length / 3;
        const fix = isNear ? ` Did you mean \`${nearest}\`?` : ' See https://pypi.org/classifiers/.';
        log.warning(`PyPI will reject the classifier \`${classifier}\`, unless it is newer than this release of the action.${fix}`);
    }
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-wheel/src/verify/lint/twine.js



/**
 * Runs `twine check --strict`, and checks the classifiers, which twine does not. In the mode `warn`, its warnings become a warning of
 * this action; its errors always fail, because PyPI rejects such metadata.
 */
async function checkWithTwine({ log }, runLinter, { mode, distributions, wheel, classifiers }) {
    const [{ code, lines }] = await (0,settle_all/* settleAll */.j)([
        runLinter('twine', ['check', '--strict', ...distributions]),
        warnAboutClassifiers(log, runLinter, classifiers),
    ]);
    if (code === 0)
        return { state: 'passed' };
    const problems = lines.filter((line) => /^(WARNING|ERROR)\b/.test(line));
    const distinct = new Set(problems.map((line) => line.replace(/^\w+\s+/, '')));
    const message = [...distinct].join(' ') || (lines.at(-1) ?? '');
    const summary = `twine check reports problems in ${wheel}: ${message}`;
    const hasErrors = problems.some((line) => line.startsWith('ERROR'));
    if (mode === 'strict' || hasErrors)
        throw new errors/* UserError */.yo(summary, { fix: 'Fix the metadata of the project, such as its readme' });
    log.warning(summary);
    return { state: 'warned', message };
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-wheel/src/verify/lint/lint-wheel.js






const limitMs = 10 * 60_000;
const skipped = { state: 'skipped' };
/** Runs the linters that the inputs select. Throws when one fails. */
async function lintWheel(context, installTool, settings, built) {
    const { twine: mode, checkWheelContents: rules, platform, directory, pyproject, env } = settings;
    const cwd = (0,external_node_path_.dirname)(built.wheel);
    const useTool = async (name) => createLinterRunner(context, { python: (await installTool(name)).python, env, cwd });
    const audit = platform.length === 0 ? undefined : await useTool('auditwheel');
    const check = async (name, run) => audit !== undefined && platform.includes(name) ? await run(audit, settings.wheel) : skipped;
    const audits = {
        auditwheel: await check('auditwheel', checkWithAuditwheel),
        abi3audit: await check('abi3audit', checkWithAbi3audit),
    };
    if (mode === 'off' && rules.length === 0)
        return { twine: skipped, checkWheelContents: skipped, ...audits, rules };
    const runLinter = await useTool('twine');
    const { wheel } = built;
    const classifiers = settings.wheel.metadata.get('classifier') ?? [];
    const twineCheck = { distributions: (0,built_files/* listDistributions */.oj)(built), wheel: (0,external_node_path_.basename)(wheel), classifiers };
    const [twine, contents] = await (0,settle_all/* settleAll */.j)([
        mode === 'off' ? Promise.resolve(skipped) : checkWithTwine(context, runLinter, { mode, ...twineCheck }),
        rules.length === 0 ? Promise.resolve(skipped) : checkWheelContents(runLinter, { rules, wheel, directory, pyproject }),
    ]);
    return { twine, checkWheelContents: contents, ...audits, rules };
}
/** Runs twine on an sdist, if the inputs select it. */
async function lintSdist(context, installTool, { twine: mode, env, sdist, metadata }) {
    if (mode === 'off')
        return skipped;
    const { python } = await installTool('twine');
    const runLinter = createLinterRunner(context, { python, env, cwd: (0,external_node_path_.dirname)(sdist) });
    const classifiers = metadata.get('classifier') ?? [];
    return await checkWithTwine(context, runLinter, { mode, distributions: [sdist], wheel: (0,external_node_path_.basename)(sdist), classifiers });
}
function createLinterRunner({ run }, { python, env, cwd }) {
    const plainEnv = { ...env, NO_COLOR: '1', TERM: 'dumb', COLUMNS: '1000' };
    return async (module, args) => {
        const { code, stdout, stderr } = await run(python, ['-I', '-m', module, ...args], { cwd, env: plainEnv, timeoutMs: limitMs });
        const lines = `${stdout}\n${stderr}`.split('\n').map((line) => line.trim());
        return { code, lines: lines.filter((line) => line !== '') };
    };
}


/***/ }),

/***/ 95508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ publishingWarnings),
  q: () => (/* binding */ sdistPublishingWarnings)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.work/compiled/shared/src/requirements/normalize-name.js
var normalize_name = __webpack_require__(61716);
// EXTERNAL MODULE: ./.work/compiled/shared/src/requirements/pep440.js
var pep440 = __webpack_require__(18330);
// EXTERNAL MODULE: ./.work/compiled/shared/src/requirements/pep508.js
var pep508 = __webpack_require__(49501);
;// CONCATENATED MODULE: ./.work/compiled/action-build-wheel/src/verify/email-address.js
const atom = "[\\w!#$%&'*+\\-/=?^`{|}~\\u{80}-\\u{10ffff}]+";
const localPart = new RegExp(`^${atom}(?:\\.${atom})*$`, 'u');
const label = '[a-z0-9\\u{80}-\\u{10ffff}](?:[a-z0-9\\u{80}-\\u{10ffff}-]{0,61}[a-z0-9\\u{80}-\\u{10ffff}])?';
const publicDomain = new RegExp(`^(?:${label}\\.)+${label}(?<=[^0-9-])$`, 'iu');
/** Source: RFC 6761, RFC 6762, RFC 7686; email-validator, `SPECIAL_USE_DOMAIN_NAMES`. */
const specialDomain = /(^|\.)(arpa|invalid|local|localhost|onion|test)$/i;
/**
 * Finds an address that PyPI does not accept in a field such as Author-email. Undefined if it is fine, or if the field has several, of
 * which PyPI checks none. Source: warehouse, forklift/metadata.py; Python, `email.utils.parseaddr`; RFC 5322, RFC 6531.
 */
function findInvalidAddress(field) {
    // A display name may be quoted, and a comment is in parentheses: both may contain anything.
    const plain = field.replaceAll(/"(?:[^"\\]|\\.)*"\s*(?=<)|\([^()]*\)/g, '');
    const address = /<?([^<>]*)>?\s*$/.exec(plain)?.[1]?.trim() ?? '';
    if (address === '' || /[,;:]/.test(plain) || plain.trim() === 'UNKNOWN')
        return undefined;
    const [, local = '', domain = ''] = /^(.*)@(.*)$/su.exec(address) ?? [];
    return localPart.test(local) && publicDomain.test(domain) && !specialDomain.test(domain) ? undefined : address;
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-wheel/src/verify/publishing-warnings.js





/** The families of platforms of which PyPI accepts wheels. Source: warehouse, forklift/legacy.py, `_valid_platform_tag`. */
const acceptedPlatforms = [
    /^any$/,
    /^win(32|_amd64|_arm64|_ia64)$/,
    /^macosx_\d+_\d+_/,
    /^manylinux(1|2010|2014|_\d+_\d+)_/,
    /^musllinux_\d+_\d+_/,
    /^linux_armv[67]l$/,
    /^android_\d+_/,
    /^ios_\d+_\d+_/,
    /^(pyodide|pyemscripten)_\d+_\d+_/,
];
/** Source: warehouse, forklift/metadata.py, `_LENGTH_LIMITS`. */
const maxSummaryLength = 512;
const maxLabelLength = 32;
const addressFields = { 'home-page': 'Home-page', 'download-url': 'Download-URL' };
const emailFields = { 'author-email': 'Author-email', 'maintainer-email': 'Maintainer-email' };
/** What a project may upload without a request for more. Source: PyPI "Storage limits". */
const maxMebibytes = 100;
/**
 * Lists what a private index accepts of a wheel and PyPI rejects; nothing for a project that asks never to be on PyPI. Source: PyPA
 * "Version specifiers", local versions, direct references; "Platform compatibility tags", PEP 513; PEP 427, PEP 639; warehouse, forklift.
 */
function publishingWarnings(wheel) {
    const { file, name, metadata, tags, size } = wheel;
    if (isPrivate(metadata))
        return [];
    const warnings = [];
    const start = `${fileNameOf(name)}-`;
    if (!(0,external_node_path_.basename)(file).startsWith(start))
        warnings.push(`PyPI will reject the file name ${(0,external_node_path_.basename)(file)}: it must begin with ${start}.`);
    const platforms = new Set(tags.map((tag) => tag.split('-').at(-1) ?? ''));
    for (const platform of platforms) {
        if (acceptedPlatforms.some((accepted) => accepted.test(platform)))
            continue;
        const fix = platform.startsWith('linux_') ? ' Repair the wheel with auditwheel, or build it with cibuildwheel.' : '';
        warnings.push(`PyPI will reject the platform tag ${platform}.${fix}`);
    }
    if (size > maxMebibytes * 1024 * 1024)
        warnings.push(`PyPI will reject a wheel above ${maxMebibytes} MiB, unless you have requested more for this project.`);
    const licenses = `${(0,external_node_path_.basename)(file).split('-', 2).join('-')}.dist-info/licenses/`;
    return [...warnings, ...releaseWarnings(wheel), ...licenseWarnings(wheel, licenses)];
}
/** Lists what a private index accepts of an sdist and PyPI rejects. Source: PEP 625, PEP 639; warehouse, forklift. */
function sdistPublishingWarnings(file, sdist) {
    if (isPrivate(sdist.metadata))
        return [];
    const expected = `${fileNameOf(sdist.name)}-${(0,pep440/* normalizeVersion */.Qj)(sdist.version) ?? sdist.version}.tar.gz`;
    const isExpected = (0,external_node_path_.basename)(file) === expected;
    const nameWarnings = isExpected ? [] : [`PyPI will reject the file name ${(0,external_node_path_.basename)(file)}: it must be ${expected}.`];
    return [...nameWarnings, ...releaseWarnings(sdist), ...licenseWarnings(sdist, '')];
}
/** PyPI has no such classifiers, so that no such project is uploaded by mistake. Source: PyPI "Classifiers". */
function isPrivate(metadata) {
    return (metadata.get('classifier') ?? []).some((classifier) => classifier.startsWith('Private ::'));
}
/** The name of a project in file names. Source: PyPA "Binary distribution format", "Source distribution format". */
function fileNameOf(name) {
    return (0,normalize_name/* normalizeName */.P)(name).replaceAll('-', '_');
}
/** What wheel and sdist of a release have in common. */
function releaseWarnings({ version, metadata }) {
    const local = version.includes('+') ? [`PyPI will reject the version ${version}: it has a local part.`] : [];
    const requirements = (metadata.get('requires-dist') ?? []).flatMap(requirementWarnings);
    return [...local, ...requirements, ...metadataWarnings(metadata)];
}
/** Older metadata named license files without saying where they are. Source: PEP 639, "Add License-File field". */
function licenseWarnings({ metadata, members }, folder) {
    const [major = 0, minor = 0] = (metadata.get('metadata-version')?.[0] ?? '').split('.').map(Number);
    if (major < 2 || (major === 2 && minor < 4))
        return [];
    const missing = (metadata.get('license-file') ?? []).filter((path) => !members.some((member) => member.path === `${folder}${path}`));
    return missing.map((path) => `PyPI will reject the License-File ${path}: ${folder}${path} does not exist.`);
}
function requirementWarnings(text) {
    const requirement = (0,pep508/* parseRequirement */.p)(text);
    if (requirement === undefined)
        return [];
    if (requirement.url !== undefined)
        return [`PyPI will reject the requirement \`${text}\`: it is a direct reference.`];
    const isLocal = /={2,3}[^,]*\+/.test(requirement.specifier);
    return isLocal ? [`pip cannot install the requirement \`${text}\` from PyPI, which has no local versions.`] : [];
}
function metadataWarnings(metadata) {
    const warnings = [];
    const summaryLength = countCharacters(metadata.get('summary')?.[0] ?? '');
    if (summaryLength > maxSummaryLength)
        warnings.push(`PyPI will reject the summary: it has ${summaryLength} characters, and at most ${maxSummaryLength} are allowed.`);
    for (const link of metadata.get('project-url') ?? []) {
        const [label = '', url] = link.split(/\s*,\s*/, 2);
        if (countCharacters(label) > maxLabelLength)
            warnings.push(`PyPI will reject the label \`${label}\` of a project URL: it has more than ${maxLabelLength} characters.`);
        else if (url === undefined || !/^https?:/i.test(url))
            warnings.push(`PyPI will reject the project URL \`${link}\`: it needs a label and an address.`);
    }
    for (const [field, name] of Object.entries(addressFields)) {
        const url = metadata.get(field)?.[0] ?? '';
        if (url !== '' && url !== 'UNKNOWN' && !/^https?:/i.test(url))
            warnings.push(`PyPI will reject ${name} \`${url}\`: it must begin with https:// or http://.`);
    }
    for (const [field, name] of Object.entries(emailFields)) {
        const address = findInvalidAddress(metadata.get(field)?.[0] ?? '');
        if (address !== undefined)
            warnings.push(`PyPI will reject ${name} \`${address}\`: it is not a public e-mail address.`);
    }
    if (hasText(metadata, 'license') && hasText(metadata, 'license-expression'))
        warnings.push('PyPI will reject metadata with both License and License-Expression.');
    return warnings;
}
/** Counts Unicode code points, as Python does. */
function countCharacters(text) {
    return Array.from(text).length;
}
function hasText(metadata, field) {
    return (metadata.get(field)?.[0] ?? '') !== '';
}


/***/ }),

/***/ 70483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ settleAll)
/* harmony export */ });
/**
 * Waits for all promises like `Promise.all`, but returns only after every one of them has settled: nothing still works in a folder
 * that the caller then removes. Throws the first failure in the order of the list.
 */
async function settleAll(work) {
    await Promise.allSettled(work);
    return await Promise.all(work);
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

/***/ 5049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ stripColors)
/* harmony export */ });
const colorCodes = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*[mK]`, 'g');
/** Removes the codes that color text in a terminal. Source: ECMA-48, SGR and EL. */
function stripColors(text) {
    return text.replaceAll(colorCodes, '');
}


/***/ }),

/***/ 76937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N4: () => (/* binding */ unquoteGitName),
/* harmony export */   dN: () => (/* binding */ listUndecodableNames),
/* harmony export */   sR: () => (/* binding */ isDamaged)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);

/** What stands in a string for bytes that are not UTF-8. Source: Unicode, U+FFFD. */
const replacementCharacter = '\uFFFD';
/** Whether a name that Git has printed may have lost bytes, because it is not UTF-8. */
function isDamaged(name) {
    return name.includes(replacementCharacter);
}
/** Lists the names that are not UTF-8 among those that `git ls-files` lists with these options, relative to its folder. */
async function listUndecodableNames(git, ...options) {
    const listed = await git('-c', 'core.quotePath=true', 'ls-files', ...options);
    const quoted = listed.split('\n').filter((line) => line.startsWith('"'));
    return quoted.map((line) => unquoteGitName(line.slice(1, -1))).filter((name) => !(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(name));
}
const escapes = { a: 7, b: 8, t: 9, n: 10, v: 11, f: 12, r: 13 };
/** Returns the bytes of a name without the escapes that Git writes between quotes. Source: git-config(1), `core.quotePath`; git, quote.c. */
function unquoteGitName(quoted) {
    const parts = [...quoted.matchAll(/\\([0-3][0-7]{2}|.)|[^\\]+/g)].map(([text, code]) => {
        if (code === undefined)
            return Buffer.from(text);
        return code.length === 3 ? Buffer.of(Number.parseInt(code, 8)) : Buffer.of(escapes[code] ?? code.charCodeAt(0));
    });
    return Buffer.concat(parts);
}


/***/ }),

/***/ 51904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bs: () => (/* binding */ requireClean),
/* harmony export */   EO: () => (/* binding */ runGit),
/* harmony export */   Wd: () => (/* binding */ listChanges),
/* harmony export */   Y_: () => (/* binding */ changedFiles),
/* harmony export */   bZ: () => (/* binding */ addGitSettings),
/* harmony export */   lD: () => (/* binding */ createGit)
/* harmony export */ });
/* unused harmony export gitEnv */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75689);
/* harmony import */ var _format_list_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80276);
/* harmony import */ var _process_child_env_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68234);
/* harmony import */ var _process_runner_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21895);




/**
 * Settings for every call of Git. A clone is not ours: its hooks, its file system monitor and its pager are programs that would run
 * with our credentials, its push settings would push more than we ask for, and its colors and encodings would change what we read.
 * Source: githooks(5); git-config(1).
 */
const ownSettings = {
    'core.hooksPath': '/dev/null',
    'core.fsmonitor': 'false',
    'core.alternateRefsCommand': 'true',
    'color.ui': 'false',
    'color.push': 'false',
    'color.remote': 'false',
    'color.transport': 'false',
    'fetch.recurseSubmodules': 'false',
    'fetch.prune': 'false',
    'gc.auto': '0',
    'i18n.commitEncoding': 'UTF-8',
    'i18n.logOutputEncoding': 'UTF-8',
    'maintenance.auto': 'false',
    'push.followTags': 'false',
    'push.gpgSign': 'false',
    'push.pushOption': '',
    'push.recurseSubmodules': 'no',
};
/**
 * The environment of every call of Git: that of the job without inputs and tokens of the step, and with settings that win over those
 * of the clone, the user and the machine. Prompts are off: a missing credential fails instead of waiting forever.
 */
function gitEnv(env) {
    return { ...addGitSettings((0,_process_child_env_js__WEBPACK_IMPORTED_MODULE_2__/* .envForGit */ .zl)(env), ownSettings), GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' };
}
/** Adds settings of Git to an environment. Source: git-config(1), GIT_CONFIG_COUNT. */
function addGitSettings(env, settings) {
    const given = Number(env.GIT_CONFIG_COUNT ?? '0');
    const entries = Object.entries(settings);
    const variables = entries.flatMap(([key, value], index) => [
        [`GIT_CONFIG_KEY_${given + index}`, key],
        [`GIT_CONFIG_VALUE_${given + index}`, value],
    ]);
    return { ...env, GIT_CONFIG_COUNT: String(given + entries.length), ...Object.fromEntries(variables) };
}
/** A call of Git whose exit code or binary output matters. All others go through `createGit`. */
async function runGit(run, args, options) {
    return await run('git', args, { ...options, env: gitEnv(options.env) });
}
/** Creates a git bound to a folder. */
function createGit(run, folder, env, options = {}) {
    // What Git prints is data: a list of files whose start is cut off would be taken for the whole list.
    return async (...args) => await (0,_process_runner_js__WEBPACK_IMPORTED_MODULE_1__/* .runOk */ .uO)(run, 'git', args, { keepBytes: Infinity, ...options, cwd: folder, env: gitEnv(env) });
}
/** Lists the paths that are changed or untracked; ignored files do not count. */
async function listChanges(git) {
    const status = await git('status', '--porcelain', '-z', '--untracked-files=all', '--no-renames');
    return status
        .split('\0')
        .filter((entry) => entry !== '')
        .map((entry) => ({ path: entry.slice(3), isUntracked: entry.startsWith('??') }));
}
/** Paths that are changed or untracked; ignored files do not count. */
async function changedFiles(git) {
    return (await listChanges(git)).map(({ path }) => path);
}
/** Rejects a working tree with changes: what would be built or released would not be what was committed. */
async function requireClean(git, why) {
    const changed = await changedFiles(git);
    if (changed.length === 0)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`The work tree has changes: ${(0,_format_list_js__WEBPACK_IMPORTED_MODULE_3__/* .listFirst */ .r)(changed)}`, {
        why,
        fix: 'Commit them, or move the step that makes them after this one',
        commandFix: 'Commit or remove them',
    });
}


/***/ }),

/***/ 60755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ maskMultilineStrings)
/* harmony export */ });
/** Comments and strings, so that quotes within them are not taken for the start of a string. Source: Python and TOML 1.0, strings. */
const tokens = {
    python: /#[^\n]*|("""|''')[^]*?\1|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'/g,
    // A string in single quotes has no escapes.
    toml: /#[^\n]*|("""|''')[^]*?\1|"(?:\\.|[^"\\\n])*"|'[^'\n]*'/g,
};
/** Replaces the text of triple-quoted strings by spaces, because it may look like code. Line breaks and positions stay. */
function maskMultilineStrings(source, syntax) {
    return source.replace(tokens[syntax], (token, tripleQuote) => tripleQuote === undefined ? token : token.replace(/[^\r\n]/g, ' '));
}


/***/ }),

/***/ 89933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ findVersionAssignments)
/* harmony export */ });
/* harmony import */ var _multiline_strings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60755);

const assignment = /^(__version__[ \t]*(?::[ \t]*[^=\r\n]+?)?[ \t]*=[ \t]*)(["'])([^"'\\\r\n]*)\2[ \t]*;?[ \t]*(?:#.*)?$/gm;
/**
 * Every assignment of a string to `__version__` at the start of a line, typed or not, in either quote. The source is read, never
 * imported: no code of the project runs for it. Comments and strings in triple quotes do not count.
 */
function findVersionAssignments(source) {
    // A byte order mark, also where the bytes were read one by one.
    const mark = /^(?:\uFEFF|\u00EF\u00BB\u00BF)?/.exec(source)?.[0].length ?? 0;
    return [...(0,_multiline_strings_js__WEBPACK_IMPORTED_MODULE_0__/* .maskMultilineStrings */ .w)(source.slice(mark), 'python').matchAll(assignment)].map(({ 1: head = '', 3: version = '', index }) => ({
        version,
        line: source.slice(0, mark + index).split('\n').length,
        start: mark + index + head.length + 1,
    }));
}


/***/ }),

/***/ 54110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ findVersionTool)
/* harmony export */ });
/* harmony import */ var _config_toml_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18014);
/* harmony import */ var _requirements_normalize_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61716);


const sourcesWithoutGit = ['env', 'code', 'call'];
/** Source: the documentation of each tool, "Configuration". */
const dynamicVersions = [
    { tool: 'setuptools-scm', table: ['setuptools_scm'] },
    { tool: 'setuptools-git-versioning', table: ['setuptools-git-versioning'], value: { key: 'enabled', accepted: [true] } },
    {
        tool: 'hatch',
        table: ['hatch', 'version'],
        value: { key: 'source', accepted: ['vcs', 'env', 'code', 'uv-dynamic-versioning'] },
    },
    { tool: 'versioningit', table: ['versioningit'] },
    { tool: 'versioneer', table: ['versioneer'] },
    { tool: 'poetry-dynamic-versioning', table: ['poetry-dynamic-versioning'], value: { key: 'enable', accepted: [true] } },
    { tool: 'pdm-backend', table: ['pdm', 'version'], value: { key: 'source', accepted: ['scm', 'call'] } },
    {
        tool: 'scikit-build-core',
        table: ['scikit-build', 'metadata', 'version'],
        value: { key: 'provider', accepted: ['scikit_build_core.metadata.setuptools_scm'] },
    },
];
/** Tools that a requirement of the build switches on, if nothing else states the version. All take it from Git. */
const requiredTools = ['setuptools-scm', 'flit-scm', 'pbr'];
/**
 * Finds the tool that computes the version when the wheel is built. A `version.py` then holds a placeholder such as `0.0.0`, or what an
 * earlier build has written. Undefined when the version is written in a file.
 */
function findVersionTool({ table }) {
    const isStatic = (0,_config_toml_values_js__WEBPACK_IMPORTED_MODULE_0__/* .tableAt */ .af)(table, ['project'])?.version !== undefined;
    if (isStatic)
        return undefined;
    for (const { tool, table: path, value } of dynamicVersions) {
        const found = (0,_config_toml_values_js__WEBPACK_IMPORTED_MODULE_0__/* .tableAt */ .af)(table, ['tool', ...path]);
        const chosen = value === undefined ? true : found?.[value.key];
        if (found !== undefined && (value === undefined || value.accepted.includes(chosen)))
            return { tool, readsGit: !sourcesWithoutGit.includes(chosen) };
    }
    return findRequiredTool(table);
}
/** Source: setuptools-scm "Simplified activation"; flit-scm, README; pbr "Using pbr", which also reads `setup.cfg` without `[project]`. */
function findRequiredTool(table) {
    const { requires } = (0,_config_toml_values_js__WEBPACK_IMPORTED_MODULE_0__/* .tableAt */ .af)(table, ['build-system']) ?? {};
    const project = (0,_config_toml_values_js__WEBPACK_IMPORTED_MODULE_0__/* .tableAt */ .af)(table, ['project']);
    const isDynamic = Array.isArray(project?.dynamic) && project.dynamic.includes('version');
    if (!Array.isArray(requires) || (0,_config_toml_values_js__WEBPACK_IMPORTED_MODULE_0__/* .tableAt */ .af)(table, ['tool', 'setuptools', 'dynamic', 'version']) !== undefined)
        return undefined;
    const names = requires.map((requirement) => (0,_requirements_normalize_name_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizeName */ .P)(/^\s*[\w.-]*/.exec(String(requirement))?.[0].trim() ?? ''));
    const tool = requiredTools.find((each) => names.includes(each) && (isDynamic || (each === 'pbr' && project === undefined)));
    return tool === undefined ? undefined : { tool, readsGit: true };
}


/***/ }),

/***/ 95811:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ attestProvenance)
/* harmony export */ });
/* harmony import */ var _concurrency_until_aborted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22450);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75689);


/**
 * Attests that this run built the files: SLSA provenance, signed with the identity of the job and stored with the repository. Returns
 * its URL and sets the output `attestation-url`. Throws a `UserError` if it cannot be signed or stored. The library is loaded on demand,
 * because it is large and seldom needed. Source: GitHub "Using artifact attestations to establish provenance for builds".
 */
async function attestProvenance({ env, log, signal, setOutput }, files, { token, subject, prevented }) {
    const subjects = files.map(({ name, sha256 }) => ({ name, digest: { sha256 } }));
    const { attestProvenance: attest } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(4942), __webpack_require__.e(2338), __webpack_require__.e(2088), __webpack_require__.e(3878), __webpack_require__.e(1363), __webpack_require__.e(1351), __webpack_require__.e(1040), __webpack_require__.e(3838), __webpack_require__.e(5179), __webpack_require__.e(9735), __webpack_require__.e(4476)]).then(__webpack_require__.bind(__webpack_require__, 4476));
    const id = await log.group('Attest the provenance', async () => {
        try {
            return (await (0,_concurrency_until_aborted_js__WEBPACK_IMPORTED_MODULE_1__/* .untilAborted */ .E)(signal, async () => await attest({ subjects, token }))).attestationID ?? '';
        }
        catch (error) {
            signal.throwIfAborted();
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`The provenance of ${subject} could not be attested`, {
                why: (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error).replace(/\s+/g, ' ').trim(),
                fix: `${permissionsFix}. ${prevented}`,
            });
        }
    });
    const url = `${env.GITHUB_SERVER_URL ?? 'https://github.com'}/${env.GITHUB_REPOSITORY ?? ''}/attestations/${id}`;
    setOutput('attestation-url', url);
    log.info(`Attested the provenance of ${files.map(({ name }) => name).join(', ')}: ${url}`);
    return url;
}
/** Source: GitHub "Using artifact attestations to establish provenance for builds", permissions. */
const permissionsFix = 'Give the job `permissions: id-token: write` and `attestations: write`';


/***/ }),

/***/ 18468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ publishPredicateType),
/* harmony export */   s: () => (/* binding */ createPublishAttestation)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75689);
/* harmony import */ var _services_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86522);
/* harmony import */ var _sign_statement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92355);



/** Says that a publisher uploaded a file to an index. Source: PyPI, "Publish attestation (v1)". */
const publishPredicateType = 'https://docs.pypi.org/attestations/publish/v1';
/**
 * Attests that this run publishes the file, in the public log of Sigstore, because that is the one by which PyPI verifies; or with the
 * services that the environment names. Throws a `UserError` with this `fix` if it cannot be signed.
 */
async function createPublishAttestation(context, { name, sha256 }, fix) {
    const services = (0,_services_js__WEBPACK_IMPORTED_MODULE_1__/* .chooseServices */ .w)(context.env, 'public');
    const statement = { subject: [{ name, digest: { sha256 } }], predicateType: publishPredicateType, predicate: null };
    try {
        return toAttestation(await (0,_sign_statement_js__WEBPACK_IMPORTED_MODULE_2__/* .signStatement */ .f)(context, statement, services));
    }
    catch (error) {
        context.signal.throwIfAborted();
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${name} could not be attested with ${describeServices(services)}`, {
            why: (0,_sign_statement_js__WEBPACK_IMPORTED_MODULE_2__/* .describeSigningError */ .$)(error),
            fix,
        });
    }
}
/** Source: PEP 740, "Attestation objects", which is about bundles with one certificate and one signature. */
function toAttestation({ verificationMaterial, dsseEnvelope }) {
    return {
        version: 1,
        verification_material: {
            certificate: verificationMaterial.certificate?.rawBytes ?? '',
            transparency_entries: verificationMaterial.tlogEntries.map(completeEntry),
        },
        envelope: { statement: dsseEnvelope?.payload ?? '', signature: dsseEnvelope?.signatures[0]?.sig ?? '' },
    };
}
/** Adds what the JSON of Protobuf leaves out because it is zero or empty; the verifier of PyPI requires it. */
function completeEntry(entry) {
    const proof = entry.inclusionProof;
    return proof === undefined ? entry : { ...entry, inclusionProof: { logIndex: '0', hashes: [], ...proof } };
}
function describeServices({ fulcioUrl, rekorUrl = fulcioUrl }) {
    return [...new Set([fulcioUrl, rekorUrl].map((url) => new URL(url).host))].join(' and ');
}


/***/ }),

/***/ 86522:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ chooseServices)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

const publicServices = {
    fulcioUrl: 'https://fulcio.sigstore.dev',
    rekorUrl: 'https://rekor.sigstore.dev',
    timestampUrl: undefined,
};
/**
 * Chooses the services: those that the environment names, or else the public ones of Sigstore for a public repository, and those of GitHub
 * for others, which publish nothing. Sources: @actions/attest, "signingEndpoints"; Red Hat Trusted Artifact Signer, "Signing and
 * verifying containers", which names the variables.
 */
function chooseServices(env, rule) {
    const { SIGSTORE_FULCIO_URL: fulcioUrl = '', SIGSTORE_REKOR_URL: rekorUrl = '' } = env;
    if (fulcioUrl !== '' && rekorUrl !== '')
        return { fulcioUrl, rekorUrl, timestampUrl: undefined };
    if (rule === 'public' || isPublicRepository(env))
        return publicServices;
    const { hostname } = new URL(env.GITHUB_SERVER_URL ?? 'https://github.com');
    const host = hostname === 'github.com' ? 'githubapp.com' : hostname;
    return { fulcioUrl: `https://fulcio.${host}`, rekorUrl: undefined, timestampUrl: `https://timestamp.${host}` };
}
/** Source: GitHub "Webhook events and payloads", `repository.visibility`. An unknown repository counts as private: a log cannot forget. */
function isPublicRepository(env) {
    try {
        const event = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(env.GITHUB_EVENT_PATH ?? '', 'utf8'));
        return event.repository?.visibility === 'public';
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 92355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ describeSigningError),
/* harmony export */   f: () => (/* binding */ signStatement)
/* harmony export */ });
/* harmony import */ var _concurrency_until_aborted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22450);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75689);
/* harmony import */ var _identity_token_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27912);



const requestSettings = { timeout: 20_000, retry: 3 };
/**
 * Signs a statement with a key that exists only for this. The bundle has the signature and a certificate that says who signed. The
 * libraries are loaded on demand, because they are large and seldom needed. Source: Sigstore, "Bundle Format".
 */
async function signStatement(context, { subject, predicateType, predicate }, { fulcioUrl, rekorUrl, timestampUrl }) {
    const [{ DSSEBundleBuilder, FulcioSigner, RekorWitness, TSAWitness }, { bundleToJSON }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(2338), __webpack_require__.e(2088), __webpack_require__.e(3878), __webpack_require__.e(1363), __webpack_require__.e(1040), __webpack_require__.e(5179)]).then(__webpack_require__.t.bind(__webpack_require__, 15179, 19)),
        __webpack_require__.e(/* import() */ 1040).then(__webpack_require__.t.bind(__webpack_require__, 61040, 19)),
    ]);
    const identityProvider = { getToken: async () => await (0,_identity_token_js__WEBPACK_IMPORTED_MODULE_1__/* .requestIdentityToken */ .lc)(context) };
    const signer = new FulcioSigner({ ...requestSettings, identityProvider, fulcioBaseURL: fulcioUrl });
    const witnesses = [
        ...(rekorUrl === undefined ? [] : [new RekorWitness({ ...requestSettings, rekorBaseURL: rekorUrl })]),
        ...(timestampUrl === undefined ? [] : [new TSAWitness({ ...requestSettings, tsaBaseURL: timestampUrl })]),
    ];
    const statement = { _type: 'https://in-toto.io/Statement/v1', subject, predicateType, predicate };
    const artifact = { data: Buffer.from(JSON.stringify(statement)), type: 'application/vnd.in-toto+json' };
    // The services may take minutes until the last retry, which the libraries cannot cancel.
    const bundle = await (0,_concurrency_until_aborted_js__WEBPACK_IMPORTED_MODULE_2__/* .untilAborted */ .E)(context.signal, async () => await new DSSEBundleBuilder({ signer, witnesses }).create(artifact));
    return bundleToJSON(bundle);
}
/** Why a statement could not be signed, in one line. */
function describeSigningError(error) {
    const message = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error);
    const cause = error instanceof Error && error.cause !== undefined ? (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error.cause) : '';
    const text = message.includes(cause) ? message : `${message}: ${cause}`;
    // The library quotes a token that it cannot read.
    return text
        .replace(/(invalid identity token):.*/s, '$1')
        .replace(/\s+/g, ' ')
        .trim();
}


/***/ })

};
