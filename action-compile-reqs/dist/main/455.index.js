export const id = 455;
export const ids = [455];
export const modules = {

/***/ 2455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  restoreEntry: () => (/* binding */ restoreEntry)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(6466);
// EXTERNAL MODULE: ./node_modules/@actions/http-client/lib/index.js + 1 modules
var lib = __webpack_require__(4942);
// EXTERNAL MODULE: ./.work/compiled/shared/src/cache/manifest.js
var manifest = __webpack_require__(6900);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./.work/compiled/shared/src/files/paths.js
var paths = __webpack_require__(7468);
;// CONCATENATED MODULE: ./.work/compiled/shared/src/cache/unpack-entry.js







/** The first bytes of a Zstandard frame. Source: RFC 8878, section 3.1.1. */
const zstdMagic = 0xfd2fb528;
/**
 * Unpacks an archive of one folder into another folder. Nothing is written outside the target: throws for a member that is not in the
 * archived folder, is reached through a symbolic link, exists twice, or is a device. Symbolic links are created last, and none is
 * followed. Modes and modification times are kept, as compiled Python files need both.
 */
async function unpackEntry(archive, location) {
    const { extract } = await __webpack_require__.e(/* import() */ 118).then(__webpack_require__.t.bind(__webpack_require__, 6118, 19));
    await (0,promises_.mkdir)(location.target);
    const members = extract();
    const links = [];
    const unpackAll = async () => {
        for await (const member of members) {
            if (member.header.type === 'symlink')
                links.push(member.header);
            else
                await unpackMember(member, location);
            member.resume();
        }
    };
    // It is a writable stream, of another implementation than Node's.
    const sink = members;
    await Promise.all([(0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(archive), await createDecompressor(archive), sink), unpackAll()]);
    await createLinks(new Map(links.map(({ name, linkname }) => [targetOf(location, name), linkname])));
}
/** Creates symbolic links: their texts by path. */
async function createLinks(links) {
    for (const [path, text] of links) {
        for (let parent = (0,external_node_path_.dirname)(path); parent !== (0,external_node_path_.dirname)(parent); parent = (0,external_node_path_.dirname)(parent))
            if (links.has(parent))
                throw new Error(`the archive contains ${path} in a symbolic link`);
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
        await (0,promises_.symlink)(text, path);
    }
}
async function createDecompressor(archive) {
    const file = await (0,promises_.open)(archive);
    try {
        const { buffer } = await file.read(Buffer.alloc(4), 0, 4, 0);
        return buffer.readUInt32LE() === zstdMagic ? (0,external_node_zlib_.createZstdDecompress)() : (0,external_node_zlib_.createGunzip)();
    }
    finally {
        await file.close();
    }
}
async function unpackMember(member, location) {
    const { name, type, mode, mtime, linkname } = member.header;
    const path = targetOf(location, name);
    if (type === 'directory') {
        await (0,promises_.mkdir)(path, { recursive: true });
        return;
    }
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
    if (type === 'link') {
        const source = targetOf(location, linkname);
        if (!(await (0,promises_.stat)(source)).isFile())
            throw new Error(`the archive links ${name} to something that is no file`);
        await (0,promises_.link)(source, path);
        return;
    }
    if (type !== 'file' && type !== 'contiguous-file')
        throw new Error(`the archive contains ${name}, a ${type}`);
    await (0,external_node_stream_promises_.pipeline)(external_node_stream_.Readable.from(member), (0,external_node_fs_.createWriteStream)(path, { flags: 'wx', mode: 0o600 }));
    await (0,promises_.chmod)(path, mode & 0o777);
    await (0,promises_.utimes)(path, mtime, mtime);
}
/** Where a member of the archive goes. */
function targetOf({ root, folder, target }, name) {
    const path = (0,external_node_path_.resolve)(root, name);
    if (!(0,paths/* isInside */.FK)(folder, path))
        throw new Error(`the archive contains ${name}, which is outside the cached folder`);
    return (0,external_node_path_.join)(target, (0,external_node_path_.relative)(folder, path));
}

;// CONCATENATED MODULE: ./.work/compiled/shared/src/cache/restore-entry.js








/**
 * Downloads an entry, and puts the folder in place if the archive holds nothing else and exactly what its manifest lists, for this key.
 * Otherwise returns why not. Until then everything is in temporary names beside the folder. Throws if the download fails.
 */
async function restoreEntry(entry, { folder, root, signal }) {
    const staging = `${folder}.${(0,external_node_crypto_.randomUUID)().slice(0, 8)}`;
    const archive = `${staging}.archive`;
    try {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(folder), { recursive: true });
        await download(entry.url, archive, signal);
        const problem = await unpackEntry(archive, { root, folder, target: staging }).catch((error) => String(error));
        signal.throwIfAborted();
        await (0,promises_.rm)(folder, { recursive: true, force: true });
        if (problem !== undefined)
            return problem;
        if (!(await (0,manifest/* matchesManifest */.zQ)(staging, entry.key)))
            return 'its content differs from its manifest';
        signal.throwIfAborted();
        await (0,promises_.rename)(staging, folder);
        return undefined;
    }
    finally {
        for (const path of [staging, archive])
            await (0,promises_.rm)(path, { recursive: true, force: true });
    }
}
async function download(url, path, signal) {
    const { message } = await new lib.HttpClient('eleanor').get(url);
    if (message.statusCode !== 200) {
        message.resume();
        throw new Error(`the download was answered with ${message.statusCode ?? 'nothing'}`);
    }
    await (0,external_node_stream_promises_.pipeline)(message, (0,external_node_fs_.createWriteStream)(path, { flags: 'wx', mode: 0o600 }), { signal });
    const expected = Number(message.headers['content-length'] ?? Number.NaN);
    const { size } = await (0,promises_.stat)(path);
    if (Number.isInteger(expected) && size !== expected)
        throw new Error(`${size} of ${expected} bytes were received`);
}


/***/ })

};
