export const id = 688;
export const ids = [688];
export const modules = {

/***/ 97781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ createRequest)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/buildx/oci-layout.js


/**
 * The folder of an image for images that are built from it, when the builder does not see the engine's images. Source: OCI image layout;
 * docker buildx build, reference, "Source context from OCI layout directory".
 */
function ociLayoutFolder(folder, image) {
    return (0,external_node_path_.join)(folder, `layout-${image}`);
}
/** The named context that replaces an image by its layout, pinned by digest. */
function ociLayoutContext(folder, image) {
    const path = ociLayoutFolder(folder, image);
    const index = JSON.parse((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(path, 'index.json'), 'utf8'));
    return `oci-layout://${path}@${index.manifests[0]?.digest ?? ''}`;
}

// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/cache/locations.js
var locations = __webpack_require__(4780);
// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/dockerfile/image-build-args.js
var image_build_args = __webpack_require__(79352);
// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/engine/docker-client.js
var docker_client = __webpack_require__(58996);
// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/engine/engine.js + 2 modules
var engine_engine = __webpack_require__(53951);
// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/graph/gpu.js
var gpu = __webpack_require__(51956);
// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/references/base-overrides.js
var base_overrides = __webpack_require__(9711);
// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/references/image-references.js
var image_references = __webpack_require__(94404);
// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/secrets/mounts.js
var secrets_mounts = __webpack_require__(81457);
// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/trust/secret-ids.js
var secret_ids = __webpack_require__(79761);
// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/graph/base-image.js
var base_image = __webpack_require__(75733);
;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/build/labels.js



/**
 * The labels of an image; a later one wins: the OCI annotations, those of the catalogue, those of the bake file, those of the input. `created` is left out,
 * because it would make every build a new image. Source: OCI image specification, "Annotations".
 */
function createLabels(node, { env, settings }) {
    const repository = env.GITHUB_REPOSITORY ?? '';
    const annotations = {
        title: (0,image_references/* repositoryOf */._M)(node.name, settings.naming).replace(/^.*\//, ''),
        source: repository === '' ? '' : `${env.GITHUB_SERVER_URL ?? 'https://github.com'}/${repository}`,
        revision: env.GITHUB_SHA ?? '',
        'base.name': baseName(node, settings),
    };
    const standard = Object.entries(annotations)
        .filter(([, value]) => value !== '')
        .map(([key, value]) => [`org.opencontainers.image.${key}`, value]);
    const { catalogue, bake } = node.dockerfile.source;
    return new Map([...standard, ...(catalogue?.labels ?? []), ...(bake?.labels ?? []), ...settings.labels]);
}
/** The base by its tag, so that the label is the same for one job and for several. */
function baseName(node, { naming, baseOverrides }) {
    const { base } = node.dockerfile;
    if (base === undefined)
        return '';
    const parent = (0,base_image/* findBaseImage */.A)(node);
    return parent === undefined ? (0,base_overrides/* resolveBase */.gU)(base, baseOverrides) : (0,image_references/* referencesOf */.CL)(parent, naming)[0];
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/build/create-request.js












/** Creates the build of one image. It gets only the arguments that its Dockerfile declares and the secrets that it mounts. */
function createRequest(node, build) {
    const { dockerfile, name } = node;
    const { bake } = dockerfile.source;
    const { engine, folder, settings, mounts } = build;
    const hasOwnStore = (0,engine_engine/* hasOwnImageStore */.x3)(engine);
    const hasChildren = build.images.nodes.some(({ parents }) => parents.has(name));
    const images = resolveImages(node, build);
    return {
        builder: engine.builder,
        cwd: folder,
        env: clientEnv(build),
        timeoutMs: settings.timeoutMs,
        source: { ...dockerfile.source, path: mounts.dockerfiles.get(name) ?? dockerfile.source.path },
        context: (0,external_node_path_.join)(build.workspace, bake?.context ?? settings.context),
        contexts: otherContexts(build.workspace, dockerfile),
        images: hasOwnStore ? new Map([...images, ...parentLayouts(node, build)]) : images,
        platform: settings.platforms[0],
        stage: dockerfile.source.stage,
        tags: (0,image_references/* referencesOf */.CL)(name, settings.naming),
        labels: createLabels(node, build),
        annotations: build.annotations,
        buildArgs: declaredArgs(dockerfile, build),
        secrets: mountedSecrets(dockerfile, build),
        sshSockets: new Map([...mounts.sshSockets].filter(([id]) => (0,secrets_mounts/* hasMount */.Mv)(dockerfile, 'ssh', id))),
        network: settings.network,
        noCache: settings.noCache,
        steps: settings.steps,
        cache: cacheLocation(node, build),
        attestations: build.attestations,
        output: hasOwnStore ? 'docker' : 'image',
        layoutFolder: hasOwnStore && hasChildren ? ociLayoutFolder(folder, name) : undefined,
        idFile: (0,external_node_path_.join)(folder, `${name}.id`),
        metadataFile: (0,external_node_path_.join)(folder, `${name}.metadata.json`),
        hasOtherIdInEngine: engine.hasContainerdStore,
    };
}
/** The client needs Git for provenance only. It finds GitHub's cache through the environment. Source: Docker, "Build variables". */
function clientEnv({ env, cache, attestations }) {
    return {
        ...(0,docker_client/* lowMemoryEnv */.NO)(env),
        // The provenance is in the image, and would make the output `metadata` large.
        BUILDX_METADATA_PROVENANCE: 'disabled',
        ...(attestations.provenance === 'off' ? { BUILDX_GIT_INFO: 'false' } : {}),
        ...(cache?.use.kind === 'gha' ? cache.inputs.service : {}),
    };
}
/** What replaces the names in the Dockerfile that do not mean the image of that name: parents, and bases with an override. */
function resolveImages({ parents, bases, dockerfile }, { settings, images }) {
    const { naming, baseOverrides } = settings;
    const resolved = new Map();
    for (const [parent, names] of parents)
        for (const name of names)
            resolved.set(name, images.parentImages.get(parent) ?? (0,image_references/* referencesOf */.CL)(parent, naming)[0]);
    for (const { reference } of bases) {
        const override = (0,base_overrides/* findBaseOverride */.PI)(reference, baseOverrides);
        if (override !== undefined)
            resolved.set(reference, override);
    }
    for (const [name, context] of dockerfile.source.contexts ?? [])
        if ('image' in context && dockerfile.contexts.has(name) && !resolved.has(name))
            resolved.set(name, (0,base_overrides/* resolveBase */.gU)(context.image, baseOverrides));
    return resolved;
}
/** What the Dockerfile uses by name beside images of registries and targets: absolute folders, layouts, and addresses. */
function otherContexts(workspace, { source, contexts }) {
    const others = new Map();
    for (const [name, context] of source.contexts ?? []) {
        if (!contexts.has(name))
            continue;
        if ('folder' in context)
            others.set(name, (0,external_node_path_.join)(workspace, context.folder));
        if ('layout' in context)
            others.set(name, `oci-layout://${(0,external_node_path_.join)(workspace, context.layout.folder)}@${context.layout.digest}`);
        if ('url' in context)
            others.set(name, context.url);
    }
    return others;
}
/** The layouts of parents that this run builds, for a builder that does not see the engine's images. */
function parentLayouts({ parents }, { folder, images }) {
    const builtHere = [...parents].filter(([parent]) => !images.parentImages.has(parent));
    return builtHere.flatMap(([parent, names]) => [...names].map((name) => [name, ociLayoutContext(folder, parent)]));
}
/** The arguments of this image and the hash of the trust store, as far as the Dockerfile or the builder knows them. */
function declaredArgs({ source, args }, { settings, mounts }) {
    const trustArg = mounts.trustSha256 === undefined ? [] : [['TRUST_SHA256', mounts.trustSha256]];
    const available = [...(0,image_build_args/* buildArgsFor */.TN)(source, settings.buildArgs), ...trustArg];
    return new Map(available.filter(([name]) => args.has(name) || (0,image_build_args/* isPredefinedArg */.Bg)(name)));
}
function mountedSecrets(dockerfile, { mounts }) {
    const mounted = [...mounts.secretFiles].filter(([id]) => (0,secrets_mounts/* hasMount */.Mv)(dockerfile, 'secret', id));
    // A step that the base triggers is not in the Dockerfile, which could be rewritten, so it keeps its id.
    const triggered = mounted.filter(([id]) => dockerfile.mounts.some((mount) => mount.id === id && mount.trigger !== undefined));
    return new Map([...mounted.map(([id, file]) => [(0,secret_ids/* builderSecretId */.Fg)(id, mounts.trustSha256), file]), ...triggered]);
}
/** The cache of each variant is separate. GPU images without a variant get the name of one. */
function cacheLocation(node, { cache, images, settings }) {
    if (cache === undefined)
        return locations/* noCache */.w;
    const variant = node.dockerfile.source.variant?.name ?? ((0,gpu/* isForGpu */.Y)(node, images.graph) ? 'gpu' : undefined);
    const { naming, platforms } = settings;
    return (0,locations/* locateCache */.b)(cache.use, cache.inputs, { name: node.name, variant, platform: platforms[0], naming });
}


/***/ }),

/***/ 24142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ executePlan)
});

// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/buildx/buildx-command.js
var buildx_command = __webpack_require__(34720);
// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/buildx/buildx-output.js
var buildx_output = __webpack_require__(66696);
;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/buildx/export-cache.js


/** The caches of these builds that are to be written after the scan. */
function createCacheExports({ run }, { buildx: [buildx, ...words], env }, requests) {
    return requests.flatMap((request) => {
        const destination = request.cache.exportAfterScan;
        if (destination === undefined)
            return [];
        const exportTo = async (cacheTo) => {
            const args = [...words, ...(0,buildx_command/* createCacheExportCommand */.k9)(request, cacheTo)];
            const options = { cwd: request.cwd, timeoutMs: request.timeoutMs, env: { ...env, BUILDX_NO_DEFAULT_LOAD: '1' } };
            const { code, timedOut, stderr } = await run(buildx, args, options);
            if (timedOut)
                return { state: 'failed', reason: 'it took too long' };
            if (code !== 0)
                return { state: 'failed', reason: (0,buildx_output/* lastError */.VS)(stderr) };
            return { state: 'succeeded', written: wroteCache(stderr) };
        };
        return [{ image: request.source.image, destination, exportTo }];
    });
}
function wroteCache(stderr) {
    return /^#\d+ (?:exporting (?:cache )?to|writing layer|preparing build cache)/m.test(stderr);
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.work/compiled/shared/src/errors.js
var src_errors = __webpack_require__(75689);
;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/engine/disk-space.js


/** An image with CUDA or PyTorch does not fit into less: it needs its layers twice while they are unpacked. */
const recommendedFreeBytes = 5e9;
/**
 * Logs the free space of the engine's disk and returns it in bytes; undefined when it is unknown, such as for an engine on another
 * machine. `previousFreeBytes` is the free space of an earlier call, to log what was used since.
 */
async function reportFreeSpace({ log, env }, { folder }, when, previousFreeBytes) {
    const isRemoteEngine = /^(?:tcp|ssh|https?):/.test(env.DOCKER_HOST ?? '');
    if (isRemoteEngine || folder === undefined)
        return undefined;
    const disk = await (0,promises_.statfs)(folder).catch(() => undefined);
    if (disk === undefined)
        return undefined;
    const free = disk.bavail * disk.bsize;
    const used = previousFreeBytes === undefined ? '' : ` (${formatGigabytes(Math.max(previousFreeBytes - free, 0))} used)`;
    log.info(`Free space on the engine's disk ${when}: ${formatGigabytes(free)}${used}`);
    return free;
}
/**
 * Compares the free space, in bytes, with the estimate. Throws when the base images do not fit. Images that may not fit are a warning,
 * because the cache may hold most of them.
 */
function checkFreeSpace({ log }, free, estimate) {
    const { bases, images, unknown } = estimate;
    const report = `Free space on the engine's disk: ${formatGigabytes(free)}. Estimated space needed: ${describeEstimate(estimate)}`;
    if (bases > free)
        throw new src_errors/* UserError */.yo("The engine's disk is too small for these images", { why: report, fix: freeSpaceHint });
    const mayBeTooSmall = bases + images > free || (unknown.length > 0 && free - bases - images < recommendedFreeBytes);
    if (mayBeTooSmall)
        log.warning(`${report}. ${freeSpaceHint}`);
    else
        log.info(report);
}
function describeEstimate({ bases, images, unknown }) {
    const parts = [
        ...(bases > 0 ? [`${formatGigabytes(bases)} for base images to pull`] : []),
        ...(images > 0 ? [`up to ${formatGigabytes(images)} for images, as in their last build`] : []),
        ...(unknown.length > 0 ? [`an unknown amount for ${unknown.join(', ')}, not built here before`] : []),
    ];
    return parts.join(', ') || '0 GB';
}
const freeSpaceHint = 'If that is not enough, remove unneeded files before the build, build fewer images with `images`, or use a larger disk';
/** Formats bytes as MB or GB. */
function formatGigabytes(bytes) {
    return bytes < 1e8 ? `${(bytes / 1e6).toFixed(1)} MB` : `${(bytes / 1e9).toFixed(1)} GB`;
}

// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/files/replace-folder.js
var replace_folder = __webpack_require__(41422);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/leak-scan/formats/salvage.js
/** Bytes of the pieces in which a damaged chunk is unpacked again, one size after the other. */
const pieceSizes = [1024, 32, 1];
/** Bytes of a file, as it is compressed, that are kept to unpack them again. Of a larger file, one chunk before the damage is lost. */
const maxKeptBytes = 64 * 1024 ** 2;
/**
 * Unpacks all that is before the damage. A decoder that meets damage, or other bytes behind the data, keeps back what it has unpacked of
 * the same chunk, so that the chunk is unpacked again in pieces, until what is damaged is a single byte.
 */
async function createSalvagingDecompressor(open, onData) {
    let kept = [];
    let keptBytes = 0;
    let delivered = 0;
    const deliver = (data) => {
        delivered += data.length;
        onData(data);
    };
    const decoder = await open(deliver);
    const salvage = async (intact, chunk) => {
        const before = [...intact];
        let damaged = chunk;
        for (const size of pieceSizes) {
            const again = await open(skipFirst(delivered, deliver));
            for (const each of before)
                await again.write(each);
            const start = await findDamage(again, damaged, size);
            before.push(damaged.subarray(0, start));
            damaged = damaged.subarray(start, start + size);
        }
    };
    return {
        async write(chunk) {
            if (decoder.hasFailed())
                return;
            await decoder.write(chunk);
            if (kept === undefined)
                return;
            if (decoder.hasFailed())
                await salvage(kept, chunk);
            kept.push(Buffer.from(chunk));
            keptBytes += chunk.length;
            if (decoder.hasFailed() || keptBytes > maxKeptBytes)
                kept = undefined;
        },
        end: async () => {
            await decoder.end();
        },
        hasFailed: () => decoder.hasFailed(),
    };
}
/** Writes the chunk in pieces. Returns where the first one begins with which the decoder fails. */
async function findDamage(decoder, chunk, size) {
    for (let start = 0; start < chunk.length; start += size) {
        await decoder.write(chunk.subarray(start, start + size));
        if (decoder.hasFailed())
            return start;
    }
    return chunk.length;
}
/** Passes on what follows the first bytes. */
function skipFirst(bytes, onData) {
    let toSkip = bytes;
    return (data) => {
        const rest = data.subarray(toSkip);
        toSkip -= data.length - rest.length;
        if (rest.length > 0)
            onData(rest);
    };
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/leak-scan/formats/decompress.js



/** Bytes of a piece of the result. The default of Node.js, 16 KiB, takes twice the time, most of it for changes of the thread. */
const options = { chunkSize: 256 * 1024 };
/** Bytes that decide the format of a stream. */
const magicLength = 4;
/** Creates the decompressor for a stream that begins with these bytes; undefined if it is not compressed. */
function createDecompressor(start, onData) {
    return findFormat(start)?.(onData);
}
/**
 * Does the same for a file in a layer, which may also have the format of zlib, such as an object of Git. All that is before damage is
 * unpacked.
 */
async function createFileDecompressor(start, onData) {
    const open = isZlib(start) ? openZlib : findFormat(start);
    return open === undefined ? undefined : await createSalvagingDecompressor(open, onData);
}
/** Does the same for the data of a file in a zip archive, which has no header. */
async function createDeflateDecompressor(onData) {
    return await createSalvagingDecompressor((deliver) => createZlibDecompressor((0,external_node_zlib_.createInflateRaw)(options), deliver), onData);
}
const openZlib = (onData) => createZlibDecompressor((0,external_node_zlib_.createInflate)(options), onData);
function findFormat(start) {
    if (isGzip(start))
        return (onData) => createZlibDecompressor((0,external_node_zlib_.createGunzip)(options), onData);
    return isZstd(start) ? createZstdDecompressor : undefined;
}
/** The usual window, and any level. Source: RFC 1950, section 2.2. */
function isZlib(start) {
    return start[0] === 0x78 && [0x01, 0x5e, 0x9c, 0xda].includes(start[1] ?? 0);
}
/** Source: RFC 1952, section 2.3.1. */
function isGzip(start) {
    return start.subarray(0, 2).equals(Buffer.from('1f8b', 'hex'));
}
/** A frame of data, or a skippable frame, with which some compressors begin. Source: RFC 8878, sections 3.1.1 and 3.1.2. */
function isZstd(start) {
    if (start.length < magicLength)
        return false;
    const magic = start.readUInt32LE(0);
    return magic === 0xfd2fb528 || (magic & 0xfffffff0) >>> 0 === 0x184d2a50;
}
function createZlibDecompressor(unopened, onData) {
    const decoder = decompress_open(unopened, onData);
    return {
        write: async (chunk) => {
            await write(decoder, chunk);
        },
        end: async () => {
            await finish(decoder);
        },
        hasFailed: () => hasFailed(decoder),
    };
}
/** Node's decoder stops after one frame and ignores the rest, but a layer may consist of many frames. */
function createZstdDecompressor(onData) {
    let decoder = decompress_open((0,external_node_zlib_.createZstdDecompress)(options), onData);
    return {
        async write(chunk) {
            let rest = chunk;
            while (rest.length > 0) {
                const before = decoder.bytesWritten;
                await write(decoder, rest);
                rest = rest.subarray(decoder.bytesWritten - before);
                if (rest.length === 0 || hasFailed(decoder))
                    return;
                // The frame ended within the chunk.
                if (!decoder.readableEnded)
                    await (0,external_node_events_.once)(decoder, 'end');
                decoder.destroy();
                decoder = decompress_open((0,external_node_zlib_.createZstdDecompress)(options), onData);
            }
        },
        end: async () => {
            await finish(decoder);
        },
        hasFailed: () => hasFailed(decoder),
    };
}
function decompress_open(decoder, onData) {
    // The error is thrown by `finish`; until then, writes go nowhere.
    return decoder.on('data', onData).on('error', () => undefined);
}
/** A decoder that fails never answers its write, but it closes. */
async function write(decoder, chunk) {
    if (decoder.closed)
        return;
    await new Promise((resolve) => {
        const done = () => {
            decoder.off('close', done);
            resolve();
        };
        decoder.once('close', done);
        decoder.write(chunk, done);
    });
}
function hasFailed(decoder) {
    return decoder.errored !== null;
}
async function finish(decoder) {
    if (!decoder.closed) {
        const closed = (0,external_node_events_.once)(decoder, 'close').catch(() => undefined);
        decoder.end();
        await closed;
    }
    if (decoder.errored !== null)
        throw decoder.errored;
}

// EXTERNAL MODULE: ./.work/compiled/shared/src/archive/tar-header.js
var tar_header = __webpack_require__(43582);
// EXTERNAL MODULE: ./.work/compiled/shared/src/archive/tar-reader.js
var tar_reader = __webpack_require__(30528);
;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/leak-scan/formats/ar-reader.js
/** The first bytes of an archive of `ar`, such as a package of Debian. */
const arMagic = Buffer.from('!<arch>\n');
const headerSize = 60;
/**
 * Creates a reader of an archive of `ar`, which never fails: what is no archive has no members. Source: ar(5), "Archive file header
 * format".
 */
function createArReader() {
    let position = 0;
    let header = '';
    let toSkip = arMagic.length;
    let data = 0;
    let hasPadding = false;
    let isDamaged = false;
    const openMember = () => {
        const size = Number(header.slice(48, 58).trim());
        isDamaged = !header.endsWith('`\n') || !Number.isInteger(size);
        const name = header.slice(0, 16).trim().replace(/\/$/, '');
        header = '';
        if (isDamaged)
            return [];
        data = size;
        hasPadding = size % 2 === 1;
        if (size === 0)
            return [];
        return [{ member: { name, start: position - headerSize, offset: position } }];
    };
    return {
        push(chunk) {
            const events = [];
            for (let start = 0; start < chunk.length && !isDamaged;) {
                const wanted = toSkip > 0 ? toSkip : data > 0 ? data : headerSize - header.length;
                const part = chunk.subarray(start, start + wanted);
                start += part.length;
                position += part.length;
                if (toSkip > 0)
                    toSkip -= part.length;
                else if (data > 0) {
                    events.push({ data: part });
                    data -= part.length;
                    if (data === 0 && hasPadding)
                        toSkip = 1;
                }
                else {
                    header += part.toString('latin1');
                    if (header.length === headerSize)
                        events.push(...openMember());
                }
            }
            return events;
        },
    };
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/leak-scan/formats/git-pack.js

const headerLength = 12;
/** Types of objects that are a difference to another one. Source: Git, gitformat-pack(5). */
const byOffset = 6;
const byName = 7;
const nameLength = 20;
/** Whether a file may be a pack of Git, as in a repository that was cloned. Source: Git, gitformat-pack(5). */
function mayBePack(start) {
    return start.toString('latin1', 0, 4) === 'PACK' && start.length >= headerLength && [2, 3].includes(start.readUInt32BE(4));
}
/**
 * Lists the objects of a pack, one after the other, up to damage: those that are whole, and what is new in those that are a difference.
 */
function* listPackObjects(pack) {
    let position = headerLength;
    for (let left = pack.readUInt32BE(8); left > 0; left--) {
        const { size, dataStart } = readHeader(pack, position);
        const unpacked = unpack(pack.subarray(dataStart), size);
        if (unpacked === undefined)
            return;
        yield { name: '', isDeflated: false, data: unpacked.buffer };
        position = dataStart + unpacked.engine.bytesWritten;
    }
}
/** The size is in the low bits of each byte, up to one without the high bit; the first byte has the type, too. */
function readHeader(pack, start) {
    const first = pack[start] ?? 0;
    const end = skipNumber(pack, start);
    const size = pack.subarray(start + 1, end).reduce((sum, byte, index) => sum + (byte & 0x7f) * 2 ** (4 + 7 * index), first & 0xf);
    const type = (first >> 4) & 7;
    if (type === byOffset)
        return { size, dataStart: skipNumber(pack, end) };
    return { size, dataStart: type === byName ? end + nameLength : end };
}
/** The position behind a number, whose last byte has no high bit. */
function skipNumber(pack, start) {
    let position = start;
    while ((pack[position] ?? 0) > 0x7f)
        position++;
    return position + 1;
}
/** With the number of bytes that were read; undefined if they are damaged. */
function unpack(data, size) {
    try {
        // The declared result of this option is a buffer. Source: Node.js, zlib, `info`.
        return (0,external_node_zlib_.inflateSync)(data, { info: true, maxOutputLength: Math.max(size, 1) });
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/leak-scan/formats/slow-formats.js


/**
 * Creates the decompressor of a file in the format of bzip2 or xz, of which Node.js knows none; undefined for other files. The libraries
 * are loaded when a file needs them. Source: bzip2, "BZ_HDR"; The .xz File Format, 2.1.1.1.
 *
 * @param limit bytes to unpack at most: a few kilobytes of these formats may become gigabytes.
 */
async function createSlowDecompressor(start, onData, limit) {
    if (/^BZh[1-9]/.test(start.toString('latin1', 0, 4)))
        return await createBzip2Decompressor(takeUpTo(limit, onData));
    if (!start.subarray(0, 6).equals(Buffer.from('fd377a585a00', 'hex')))
        return undefined;
    return await createSalvagingDecompressor(async (deliver) => await createXzDecompressor(takeUpTo(limit, deliver)), onData);
}
function takeUpTo(limit, onData) {
    let room = limit;
    return (data) => {
        onData(data.subarray(0, room));
        room = Math.max(0, room - data.length);
        return room > 0;
    };
}
/** A block, of 900 kB at most, is unpacked only as a whole, so that damage loses no earlier one. */
async function createBzip2Decompressor(take) {
    const { default: unbzip2 } = await __webpack_require__.e(/* import() */ 8183).then(__webpack_require__.t.bind(__webpack_require__, 58183, 19));
    // Works within each write, and goes on after an error.
    const decoder = unbzip2();
    let failure;
    decoder.on('data', (data) => {
        if (failure === undefined && !take(data))
            failure = new Error('too large');
    });
    decoder.on('error', (error) => {
        failure ??= error;
    });
    return {
        async write(chunk) {
            if (failure === undefined)
                decoder.write(chunk);
            await Promise.resolve();
        },
        async end() {
            if (failure === undefined)
                decoder.end();
            await Promise.resolve();
            if (failure !== undefined)
                throw new Error('damaged bzip2 data', { cause: failure });
        },
        hasFailed: () => failure !== undefined,
    };
}
/** Bytes. Source: xz-embedded, "LZMA_IN_REQUIRED". */
const lookahead = 21;
async function createXzDecompressor(take) {
    const loaded = await __webpack_require__.e(/* import() */ 6642).then(__webpack_require__.t.bind(__webpack_require__, 36642, 19));
    // Node.js recognizes no names in this kind of module, and a bundle has no default.
    const { XzReadableStream } = loaded.default ?? loaded;
    const source = createSource();
    const reading = readAll(new XzReadableStream(source.readable), take);
    let state = 'open';
    const ending = reading.then(() => void (state = 'ended'), () => void (state = 'failed'));
    return {
        async write(chunk) {
            // Without a reader, the source would wait for ever.
            if (state === 'open')
                await Promise.race([source.supply(new Uint8Array(chunk)), ending]);
            // What was unpacked is on its way to `take`.
            await (0,external_node_timers_promises_.setImmediate)();
        },
        async end() {
            // The decoder holds back what it could read of the last bytes, until it has some more: of a file that is cut short, too.
            for (let left = lookahead; left > 0 && state === 'open'; left--)
                await Promise.race([source.supply(new Uint8Array(1)), ending]);
            await (0,external_node_timers_promises_.setImmediate)();
            if (state === 'open')
                await Promise.race([source.close(), ending]);
            // Throws the error.
            await reading;
        },
        hasFailed: () => state === 'failed',
    };
}
/** A stream that is written piece by piece: `supply` waits until the reader wants more than the piece. */
function createSource() {
    let controller;
    let wanted = Promise.withResolvers();
    const readable = new ReadableStream({
        start: (own) => void (controller = own),
        pull: () => {
            wanted.resolve(undefined);
        },
    }, { highWaterMark: 0 });
    return {
        readable,
        async supply(chunk) {
            await wanted.promise;
            wanted = Promise.withResolvers();
            controller?.enqueue(chunk);
            await wanted.promise;
        },
        async close() {
            await wanted.promise;
            controller?.close();
        },
    };
}
/** Reads the stream to its end, or as far as there is room. */
async function readAll(stream, take) {
    const reader = stream.getReader();
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
        if (take(Buffer.from(next.value)))
            continue;
        await reader.cancel();
        return;
    }
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/leak-scan/formats/zip-entries.js

/** The largest zip archive that is unpacked, in bytes. */
const maxZipBytes = 256 * 1024 ** 2;
const localHeader = Buffer.from('504b0304', 'hex');
const endOfList = Buffer.from('504b0506', 'hex');
const startOfList = Buffer.from('504b0102', 'hex');
/** Method of compression. Source: APPNOTE.TXT 4.4.5. */
const deflated = 8;
/** Whether a file may be a zip archive, or a script that is followed by one. Source: APPNOTE.TXT 4.3.7; Python, zipapp. */
function mayBeZip(start) {
    return start.subarray(0, 4).equals(localHeader) || start.toString('latin1', 0, 2) === '#!';
}
/**
 * Lists the files of a zip archive, such as a wheel. If the list at its end is missing or damaged, the headers of the files themselves
 * count. What is no archive has none.
 */
async function listZipEntries(archive) {
    return await readList(archive).catch(() => [...findFiles(archive)]);
}
async function readList(archive) {
    if (!archive.includes(endOfList))
        throw new Error('no list');
    const { fromBufferPromise } = await __webpack_require__.e(/* import() */ 663).then(__webpack_require__.t.bind(__webpack_require__, 20663, 19));
    const bytes = withoutScript(withoutRest(archive));
    // Names are bytes then: one that leads out of the archive would end the reading, but nothing is written here.
    const zip = await fromBufferPromise(bytes, { lazyEntries: true, decodeStrings: false });
    const entries = [];
    for await (const entry of zip.eachEntry()) {
        const name = Buffer.from(entry.fileName).toString();
        const { fileDataStart } = await zip.readLocalFileHeaderPromise(entry, { minimal: true });
        if (name.endsWith('/') || entry.isEncrypted())
            continue;
        const data = bytes.subarray(fileDataStart, fileDataStart + entry.compressedSize);
        entries.push({ name, isDeflated: entry.compressionMethod === deflated, data });
    }
    return entries;
}
/** Unpacks the data of a file that is deflated, and passes on that of another one. */
async function openZipEntry({ isDeflated }, onData) {
    if (isDeflated)
        return await createDeflateDecompressor(onData);
    const done = Promise.resolve();
    return {
        write: async (chunk) => {
            onData(chunk);
            await done;
        },
        end: async () => {
            await done;
        },
        hasFailed: () => false,
    };
}
/** Reads the header before each file. Source: APPNOTE.TXT 4.3.7. */
function* findFiles(archive) {
    let start = archive.indexOf(localHeader);
    while (start >= 0 && start + 30 <= archive.length) {
        const isEncrypted = (archive.readUInt16LE(start + 6) & 1) === 1;
        const isDeflated = archive.readUInt16LE(start + 8) === deflated;
        const size = archive.readUInt32LE(start + 18);
        const nameEnd = start + 30 + archive.readUInt16LE(start + 26);
        const dataStart = nameEnd + archive.readUInt16LE(start + 28);
        const name = archive.toString('utf8', start + 30, nameEnd);
        // The size is behind the data where an archive is written as a stream, and in the extra field of a large file.
        const isSizeKnown = size > 0 && size < 0xffffffff && isRecord(archive, dataStart + size);
        const next = archive.indexOf(localHeader, isSizeKnown ? dataStart + size : dataStart);
        const data = archive.subarray(dataStart, isSizeKnown ? dataStart + size : next < 0 ? undefined : next);
        if (!isEncrypted && data.length > 0)
            yield { name, isDeflated, data };
        start = next;
    }
}
/** Whether a record of an archive begins here, or all ends: otherwise the size that led here is damaged. */
function isRecord(archive, position) {
    const magic = archive.subarray(position, position + 4);
    return position === archive.length || magic.equals(localHeader) || magic.equals(startOfList);
}
/** Leaves out other bytes that follow. Source: APPNOTE.TXT 4.3.16. */
function withoutRest(archive) {
    const end = archive.lastIndexOf(endOfList);
    return archive.length < end + 22 ? archive : archive.subarray(0, end + 22 + archive.readUInt16LE(end + 20));
}
/** Positions in the archive count from its own start, or from that of the script if the list has been corrected, as by zipapp. */
function withoutScript(archive) {
    const end = archive.lastIndexOf(endOfList);
    if (archive.length < end + 20)
        return archive;
    const difference = end - archive.readUInt32LE(end + 12) - archive.readUInt32LE(end + 16);
    return difference > 0 ? archive.subarray(difference) : archive;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/leak-scan/scan-once.js

/** Bytes of an archive that is kept in memory until it is known whether it was scanned before. */
const scan_once_maxKeptBytes = 64 * 1024 ** 2;
/** Scans an archive unless one with the same bytes was scanned before: `COPY --from` puts equal files into several layers. */
function scanOnce(scan, scanned) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let kept = [];
    let length = 0;
    const release = async () => {
        const chunks = kept ?? [];
        kept = undefined;
        for (const chunk of chunks)
            await scan.push(chunk);
    };
    return {
        async push(chunk) {
            if (kept === undefined) {
                await scan.push(chunk);
                return;
            }
            hash.update(chunk);
            kept.push(Buffer.from(chunk));
            length += chunk.length;
            if (length > scan_once_maxKeptBytes)
                await release();
        },
        async end() {
            if (kept === undefined)
                return await scan.end();
            const digest = hash.digest('hex');
            const before = scanned.get(digest);
            if (before !== undefined)
                return before;
            await release();
            const files = await scan.end();
            scanned.set(digest, files);
            return files;
        },
    };
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/leak-scan/scan-content.js








/** An image that was saved, its layer, and an archive in that. */
const maxDepth = 3;
/** Bytes that a file of a layer may unpack to, with all archives in it; what is beyond is not scanned. */
const maxUnpackedBytes = 4 * 1024 ** 3;
/** Bytes that a format unpacks to at most that takes long: a second for about 20 MB. */
const maxSlowBytes = 256 * 1024 ** 2;
/** Bytes of a zip archive that are unpacked in one step. */
const pieceBytes = 64 * 1024;
/** Members that are remembered: a match may have begun before this chunk, in a file that was open then. */
const rememberedMembers = 64;
/** Bytes that decide the format of a file: a header of tar. */
const formatLength = tar_header/* blockSize */.L6;
/** Searches a layer, whose archives may be in `scanned`. */
function createLayerScan(startSearch, scanned) {
    return createContentScan(startSearch, { depth: maxDepth, scanned });
}
/** Searches every byte, also between the files of an archive, and finds the file of each match. `reader` lists the files. */
function createContentScan(startSearch, limits, reader = (0,tar_reader/* createTarReader */.N)()) {
    const search = startSearch();
    const found = new Set();
    let members = [];
    let open;
    const closeMember = async () => {
        const { name = '', scan } = open ?? {};
        for (const file of (await scan?.end()) ?? [])
            found.add(nestedName(name, file));
        open = undefined;
    };
    return {
        async push(chunk) {
            for (const event of reader.push(chunk)) {
                if ('data' in event)
                    await open?.scan.push(event.data);
                else {
                    await closeMember();
                    members.push(event.member);
                    if (limits.depth > 0)
                        open = { name: event.member.name, scan: createArchiveScan(openNested(startSearch, limits)) };
                }
            }
            for (const offset of search.push(chunk))
                found.add(members.findLast((member) => member.start <= offset)?.name ?? '');
            members = members.slice(-rememberedMembers);
        },
        async end() {
            await closeMember();
            const isSecret = (name) => startSearch().push(Buffer.from(name)).length > 0;
            const isRepeated = (name) => [...found].some((other) => other.startsWith(`${name}: `));
            const places = [...found].filter((name) => !isRepeated(name));
            return [...new Set(places.map((name) => (isSecret(name) ? 'a file whose name contains the secret' : name)))];
        },
    };
}
/** Opens the archives in an archive with these limits. */
function openNested(startSearch, { depth, budget = { bytes: maxUnpackedBytes }, scanned }) {
    return async (start) => {
        const archive = depth === 0 ? undefined : await openArchive(start, startSearch, { depth: depth - 1, budget });
        return archive === undefined || scanned === undefined ? archive : scanOnce(archive, scanned);
    };
}
/** Unpacks a file and scans what is in it; finds nothing in a file that is no archive. A damaged archive is scanned up to the damage. */
function createArchiveScan(open) {
    const start = [];
    let length = 0;
    let archive;
    let isDecided = false;
    const decide = async () => {
        isDecided = true;
        const bytes = Buffer.concat(start);
        archive = await open(bytes);
        await archive?.push(bytes);
    };
    return {
        async push(chunk) {
            if (isDecided) {
                await archive?.push(chunk);
                return;
            }
            start.push(Buffer.from(chunk));
            length += chunk.length;
            if (length >= formatLength)
                await decide();
        },
        async end() {
            if (!isDecided)
                await decide();
            return (await archive?.end()) ?? [];
        },
    };
}
async function openArchive(start, startSearch, limits) {
    if (mayBeZip(start))
        return createWholeScan(listZipEntries, startSearch, limits);
    if (mayBePack(start))
        return createWholeScan(listPackObjects, startSearch, limits);
    if (isTar(start))
        return createContentScan(startSearch, limits);
    if (start.subarray(0, arMagic.length).equals(arMagic))
        return createContentScan(startSearch, limits, createArReader());
    return await createCompressedScan(start, startSearch, limits);
}
/** The magic of ustar and GNU; or only the checksum of a header, as in older archives. */
function isTar(start) {
    return start.toString('latin1', 257, 262) === 'ustar' || (start.length >= tar_header/* blockSize */.L6 && isTarHeader(start));
}
function isTarHeader(start) {
    return start[0] !== 0 && (0,tar_header/* parseHeader */.RW)(start.subarray(0, tar_header/* blockSize */.L6)).kind === 'member';
}
async function createCompressedScan(start, startSearch, limits) {
    const open = async (onData) => (await createFileDecompressor(start, onData)) ?? (await createSlowDecompressor(start, onData, maxSlowBytes));
    return await createStreamScan(open, startSearch, limits);
}
async function createStreamScan(open, startSearch, limits) {
    const { budget = { bytes: maxUnpackedBytes } } = limits;
    const unpacked = [];
    const decompressor = await open((data) => unpacked.push(data));
    if (decompressor === undefined)
        return undefined;
    const content = createContentScan(startSearch, { ...limits, budget });
    const nested = openNested(startSearch, { ...limits, budget });
    // The files of a tar archive are those of the content.
    const archive = createArchiveScan(async (bytes) => (isTar(bytes) ? undefined : await nested(bytes)));
    const scanUnpacked = async () => {
        for (const data of unpacked.splice(0)) {
            budget.bytes -= data.length;
            await content.push(data);
            await archive.push(data);
        }
    };
    return {
        async push(chunk) {
            if (budget.bytes < 0)
                return;
            await decompressor.write(chunk);
            await scanUnpacked();
        },
        async end() {
            await decompressor.end().catch(() => undefined);
            await scanUnpacked();
            return [...(await content.end()), ...(await archive.end())];
        },
    };
}
/** Keeps an archive in memory, up to a bound, because its list is at its end, or only its objects say where they end. */
function createWholeScan(listEntries, startSearch, limits) {
    const { budget = { bytes: maxUnpackedBytes } } = limits;
    const chunks = [];
    let length = 0;
    return {
        async push(chunk) {
            length += chunk.length;
            if (length <= maxZipBytes)
                chunks.push(Buffer.from(chunk));
            else
                chunks.length = 0;
            await Promise.resolve();
        },
        async end() {
            const found = [];
            const entries = length <= maxZipBytes ? await listEntries(Buffer.concat(chunks)) : [];
            for (const entry of entries) {
                if (budget.bytes < 0)
                    break;
                const open = async (onData) => await openZipEntry(entry, onData);
                const scan = await createStreamScan(open, startSearch, { ...limits, budget });
                for (let start = 0; start < entry.data.length; start += pieceBytes)
                    await scan?.push(entry.data.subarray(start, start + pieceBytes));
                const files = (await scan?.end()) ?? [];
                const inner = files.filter((file) => file !== '');
                for (const file of inner.length > 0 ? inner : files)
                    found.push(nestedName(entry.name, file));
            }
            return found;
        },
    };
}
function nestedName(archive, file) {
    return archive === '' || file === '' ? archive + file : `${archive}: ${file}`;
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/leak-scan/scan-blob.js



/** Starts the scan of one blob. Every byte is searched, also between the files of a layer. `scanned` has the archives of other blobs. */
function createBlobScan(startSearch, scanned = new Map()) {
    const content = createLayerScan(startSearch, scanned);
    const start = [];
    const decompressed = [];
    let decompressor;
    let isOpen = false;
    const write = async (chunk) => {
        if (decompressor === undefined)
            await content.push(chunk);
        else
            await decompressor.write(chunk);
        for (const data of decompressed.splice(0))
            await content.push(data);
    };
    const open = async () => {
        isOpen = true;
        const bytes = Buffer.concat(start);
        decompressor = createDecompressor(bytes, (data) => decompressed.push(data));
        if (bytes.length > 0)
            await write(bytes);
    };
    return {
        async push(chunk) {
            if (isOpen) {
                await write(chunk);
                return;
            }
            start.push(Buffer.from(chunk));
            if (start.reduce((sum, { length }) => sum + length, 0) >= magicLength)
                await open();
        },
        async end() {
            if (!isOpen)
                await open();
            await decompressor?.end().catch((error) => {
                throw new src_errors/* UserError */.yo('A layer could not be decompressed, so it was not scanned', { why: (0,src_errors/* messageOf */.bD)(error) });
            });
            for (const data of decompressed.splice(0))
                await content.push(data);
            return await content.end();
        },
    };
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/cache/export.js







/**
 * Writes the cache of each image, after all images were built, scanned and pushed. The builder already has every step, so that nothing
 * runs again. It writes a cache to a staging folder first, which is measured and scanned like the images: it also contains layers of
 * stages that are in no image. Only then the cache goes where other runs read it. If writing a cache fails, a warning says why.
 */
async function writeCaches(log, exports, options) {
    const cleanBlobs = new Set();
    for (const cache of exports) {
        const staging = (0,external_node_path_.join)(options.folder, `cache-${cache.image}`);
        const outcome = await writeCache(cache, staging, { ...options, cleanBlobs });
        if (outcome.state === 'written')
            log.info(`The cache of ${cache.image} was written: ${formatGigabytes(outcome.bytes)}`);
        else
            log.warning(`The cache of ${cache.image} was not written: ${outcome.reason}`);
        await (0,promises_.rm)(staging, { recursive: true, force: true });
    }
}
async function writeCache(cache, staging, { maxBytes, startSearch, cleanBlobs }) {
    const rejected = (reason) => ({ state: 'rejected', reason });
    const staged = await cache.exportTo(`type=local,dest=${staging},mode=max`);
    if (staged.state === 'failed')
        return rejected(staged.reason);
    const bytes = await measureFolder(staging);
    const leak = startSearch === undefined ? undefined : await findLeak(staging, startSearch, cleanBlobs);
    if (leak !== undefined)
        return rejected(`a secret is in a stage that is not in the image, ${leak}. Use it only through \`RUN --mount\`, and replace it`);
    if (bytes > maxBytes)
        return rejected(`its size is ${formatGigabytes(bytes)}, more than \`cache-limit\` (${formatGigabytes(maxBytes)})`);
    if ('folder' in cache.destination) {
        const problem = await (0,replace_folder/* replaceFolder */.x)(cache.destination.folder, staging).then(() => undefined, src_errors/* messageOf */.bD);
        return problem === undefined ? { state: 'written', bytes } : rejected(problem);
    }
    const result = await cache.exportTo(cache.destination.cacheTo);
    if (result.state === 'failed')
        return rejected(result.reason);
    // A client that does not know how to reach the cache service succeeds without writing anything.
    return result.written ? { state: 'written', bytes } : rejected('the builder skipped it');
}
/** Scans the blobs of a cache that no earlier cache had. Returns the place of a secret; undefined if there is none. */
async function findLeak(staging, startSearch, cleanBlobs) {
    const blobs = (0,external_node_path_.join)(staging, 'blobs', 'sha256');
    for (const digest of await (0,promises_.readdir)(blobs)) {
        if (cleanBlobs.has(digest))
            continue;
        const scan = createBlobScan(startSearch);
        for await (const chunk of (0,external_node_fs_.createReadStream)((0,external_node_path_.join)(blobs, digest)))
            await scan.push(chunk);
        const [file] = await scan.end();
        if (file !== undefined)
            return file === '' ? `blob sha256:${digest.slice(0, 12)}` : file;
        cleanBlobs.add(digest);
    }
    return undefined;
}
async function measureFolder(folder) {
    const paths = await (0,promises_.readdir)(folder, { recursive: true });
    const entries = await Promise.all(paths.map(async (path) => await (0,promises_.stat)((0,external_node_path_.join)(folder, path))));
    return entries.reduce((sum, entry) => sum + (entry.isFile() ? entry.size : 0), 0);
}

// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/engine/local-images.js
var local_images = __webpack_require__(75038);
// EXTERNAL MODULE: ./.work/compiled/shared/src/process/runner.js + 5 modules
var runner = __webpack_require__(21895);
;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/exports/write-exports.js








/** Rejects, before anything is built, what the engine cannot write, and names of images that are not built. */
function rejectImpossibleExports({ exports, engine: { hasContainerdStore } }, names) {
    for (const { image, compression } of exports) {
        if (image !== undefined && !names.includes(image))
            throw new src_errors/* UserError */.yo(`Input \`outputs\` names the image \`${image}\`, which is not built`, {
                fix: `Built are: ${names.join(', ')}`,
            });
        if (compression !== undefined && !hasContainerdStore)
            throw new src_errors/* UserError */.yo(`Input \`outputs\` has \`compression=${compression}\`, which this engine cannot write`, {
                why: 'Only the containerd image store compresses layers',
                fix: 'Remove `compression`, or turn on the containerd image store',
            });
    }
}
/**
 * Writes images as files. Each comes from the very image that was scanned: no step runs again. All are made in the private folder first,
 * so that a fault writes none of them.
 */
async function writeExports(context, plan) {
    if (plan.exports.length === 0)
        return;
    const folder = (0,external_node_path_.join)((await context.privateDir()).path, `exports-${(0,external_node_crypto_.randomUUID)()}`);
    (0,external_node_fs_.mkdirSync)(folder);
    const tasks = plan.exports.flatMap((output) => [...plan.images]
        .filter(([name]) => output.image === undefined || output.image === name)
        .map(([name, image]) => {
        const path = output.path.replaceAll('{image}', name);
        return { output, name, image, path, staged: (0,external_node_path_.join)(folder, (0,external_node_crypto_.randomUUID)()) };
    }));
    for (const task of tasks) {
        rejectExisting(context.workspace, task);
        await stage(context, plan, task);
    }
    for (const { output, name, path, staged } of tasks) {
        const target = (0,external_node_path_.join)(context.workspace, path);
        if (output.type === 'local')
            await (0,replace_folder/* replaceFolder */.x)(target, staged);
        else
            await moveFile(staged, target);
        context.log.info(`${name}: written to ${path}`);
    }
}
/** A path with `{image}` is known only now. */
function rejectExisting(workspace, { output, path }) {
    const existing = (0,external_node_fs_.statSync)((0,external_node_path_.join)(workspace, path), { throwIfNoEntry: false });
    if (existing === undefined)
        return;
    const isEmptyFolder = existing.isDirectory() && (0,external_node_fs_.readdirSync)((0,external_node_path_.join)(workspace, path)).length === 0;
    if (output.type === 'local' ? isEmptyFolder : existing.isFile())
        return;
    throw new src_errors/* UserError */.yo(`Input \`outputs\` writes to \`${path}\`, which exists`, { fix: 'Delete it, or choose another path' });
}
async function stage({ run }, plan, task) {
    const { docker } = plan.engine;
    const { output, name, image, path, staged } = task;
    const fail = (why) => new src_errors/* UserError */.yo(`The image ${name} could not be written to ${path}`, { why, fix: 'Nothing was pushed' });
    const { code, stdout, stderr } = await run(docker, ['image', 'inspect', '--format', '{{.Id}}', image.reference]);
    if (code !== 0)
        throw fail((0,runner/* lastLine */.fM)(stderr));
    // The names come from the reference, which another program may have moved.
    if (stdout.trim() !== image.id)
        throw fail(`${image.reference} is another image than the one that was scanned`);
    const saved = output.type === 'oci' && output.compression === undefined
        ? await run(docker, ['save', `--output=${staged}`, image.reference], { timeoutMs: plan.timeoutMs })
        : await exportFiles(run, plan, task);
    if (saved.timedOut)
        throw fail('It took too long');
    if (saved.code !== 0)
        throw fail(saved.stderr.includes('ERROR: ') ? (0,buildx_output/* lastError */.VS)(saved.stderr) : (0,runner/* lastLine */.fM)(saved.stderr));
}
/** Has the engine's own builder write an image, with a Dockerfile that only names it. */
async function exportFiles(run, { engine, timeoutMs }, { output, image, staged }) {
    const { type, compression } = output;
    const empty = `${staged}-context`;
    await (0,promises_.mkdir)(empty);
    const layers = compression === undefined ? '' : `,compression=${compression},force-compression=true`;
    const [buildx, ...words] = engine.buildx;
    const flags = [
        `--builder=${engine.ownBuilder}`,
        '--progress=plain',
        '--provenance=false',
        '--sbom=false',
        `--output=type=${type},dest=${staged}${layers}`,
        `--tag=${image.reference}`,
        '--file=-',
    ];
    return await run(buildx, [...words, 'build', ...flags, empty], { input: `FROM ${image.reference}\n`, timeoutMs });
}
/** The last step is a rename, so that no reader sees half of the file. */
async function moveFile(source, target) {
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(target), { recursive: true });
    const beside = (0,external_node_path_.join)((0,external_node_path_.dirname)(target), `.${(0,external_node_path_.basename)(target)}-${(0,external_node_crypto_.randomUUID)()}`);
    try {
        await (0,promises_.rename)(source, beside).catch(async () => {
            await (0,promises_.copyFile)(source, beside);
        });
        await (0,promises_.rename)(beside, target);
    }
    finally {
        await (0,promises_.rm)(beside, { force: true });
    }
}

// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/inputs/platforms.js
var inputs_platforms = __webpack_require__(49335);
;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/graph/job-matrix.js


/** The most jobs of a matrix. Source: GitHub Docs, "Running variations of jobs in a workflow". */
const maxJobs = 256;
/** Groups the builds by level. Images of a level need only those of earlier levels. `platforms` defaults to that of this machine. */
function createJobMatrix(nodes, { platforms, runners }) {
    const targets = platforms.length === 0 ? [(0,inputs_platforms/* hostPlatform */.ol)()] : platforms;
    const numbers = [...new Set(nodes.map(({ level }) => level))].sort((a, b) => a - b);
    const levels = numbers.map((number) => nodes
        .filter(({ level }) => level === number)
        .flatMap(({ name }) => targets.map((platform) => ({ image: name, platform, runner: runners.get(platform) ?? 'self-hosted' }))));
    const tooLarge = levels.find((level) => level.length > maxJobs);
    if (tooLarge !== undefined)
        throw new src_errors/* UserError */.yo(`A level has ${tooLarge.length} builds`, {
            why: `A matrix of GitHub has at most ${maxJobs} jobs`,
            fix: 'List fewer images in `images`, or fewer platforms in `platforms`',
        });
    return { levels };
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/engine/base-layers.js

const registryTimeoutMs = 60_000;
/**
 * Reads the digests of all layers of base images from the engine or, if the builder pulled a base without the engine, from its
 * registry, which returns the layers of all platforms.
 */
async function readBaseLayers(context, docker, bases) {
    const { run } = context;
    const known = await (0,local_images/* inspectBySocket */.zC)(context, bases);
    if (known !== undefined)
        return new Set(known.flatMap(({ RootFS }) => RootFS.Layers ?? []));
    const together = await inspectLayers(run, docker, bases);
    if (together !== undefined)
        return new Set(together);
    const layers = await Promise.all(bases.map(async (base) => (await inspectLayers(run, docker, [base])) ?? (await readRegistryLayers(run, docker, base))));
    return new Set(layers.flat());
}
/** Undefined if the engine lacks one of the images. */
async function inspectLayers(run, docker, references) {
    if (references.length === 0)
        return [];
    const { code, stdout } = await run(docker, ['image', 'inspect', '--format', '{{json .RootFS.Layers}}', ...references]);
    if (code !== 0)
        return undefined;
    const lines = stdout.split('\n').filter((line) => line !== '');
    return lines.flatMap((line) => JSON.parse(line) ?? []);
}
async function readRegistryLayers(run, docker, base) {
    const args = ['buildx', 'imagetools', 'inspect', '--format', '{{json .Image}}', base];
    const { code, stdout } = await run(docker, args, { timeoutMs: registryTimeoutMs });
    return code === 0 ? (stdout.match(/sha256:[0-9a-f]{64}/g) ?? []) : [];
}

// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/engine/engine-socket.js
var engine_socket = __webpack_require__(16496);
;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/engine/image-layers.js
/** Asks the engine for the layers of an image; undefined if it does not have it. Source: Docker Engine API, "Inspect an image", "Get the history of an image". */
async function readImageLayers(socket, reference, signal) {
    const image = (await socket.get(`/images/${reference}/json`, signal));
    const history = (await socket.get(`/images/${reference}/history`, signal));
    if (image === undefined || history === undefined)
        return undefined;
    const sizes = history.map(({ Size }) => Size).filter((size) => size > 0);
    return { layers: image.RootFS?.Layers ?? [], sizes: sizes.toReversed() };
}

// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/graph/base-image.js
var base_image = __webpack_require__(75733);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/leak-scan/blob-locations.js
/**
 * Describes where each blob of an exported archive belongs, by digest: `layer 2 of 5 of app`. Needed for engines whose archives name
 * layers by their compressed bytes. `documents` are the JSON texts of the archive, and `images` the image names, both by digest.
 */
function locateBlobs(documents, images) {
    const locations = new Map();
    // The first location wins: a layer that two images share is reported for one of them.
    const add = (digest, location) => {
        if (!locations.has(digest))
            locations.set(digest, location);
    };
    const visitAttestation = (digest, image) => {
        const { config, layers = [] } = parseDocument(documents.get(digest));
        for (const blob of [{ digest }, ...(config === undefined ? [] : [config]), ...layers])
            add(blob.digest, `${image}, its attestation`);
    };
    const visitImage = (digest, image) => {
        const { manifests = [], config, layers = [] } = parseDocument(documents.get(digest));
        add(digest, `${image}, its manifest`);
        if (config !== undefined)
            add(config.digest, `${image}, configuration or history`);
        for (const [index, layer] of layers.entries())
            add(layer.digest, `${image}, layer ${index + 1} of ${layers.length}`);
        for (const entry of manifests)
            (isAttestation(entry) ? visitAttestation : visitImage)(entry.digest, image);
    };
    for (const [digest, image] of images)
        visitImage(digest, image);
    return locations;
}
/** Source: BuildKit, "Attestation storage". */
function isAttestation({ annotations }) {
    return annotations?.['vnd.docker.reference.type'] === 'attestation-manifest';
}
function parseDocument(text = '{}') {
    try {
        return JSON.parse(text);
    }
    catch {
        return {};
    }
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/leak-scan/scan-archive.js




/** Reads an archive made by `docker save` to its end. Source: OCI image layout, and Docker's `manifest.json` beside it. */
async function scanArchive(archive, { startSearch, knownLayers, isScanned = () => false, locations, images = new Map() }) {
    const tar = (0,tar_reader/* createTarReader */.N)();
    const found = [];
    const documents = new Map();
    let bytes = 0;
    const unchangedLayers = new Set();
    const skippedLayers = new Set();
    const scannedBlobs = new Set();
    const scannedArchives = new Map();
    let blob;
    const closeBlob = async () => {
        if (blob === undefined)
            return;
        const { scan, digest, name, document, hash } = blob;
        for (const file of await scan.end())
            found.push({ digest, name, file });
        const text = document.text();
        if (text !== undefined)
            documents.set(digest, text);
        if (`sha256:${hash.digest('hex')}` === digest)
            scannedBlobs.add(digest);
    };
    const openBlob = (name) => {
        const digest = digestFromName(name);
        const isUnchanged = isScanned(digest);
        const isSkipped = !isUnchanged && knownLayers.has(digest);
        if (isUnchanged)
            unchangedLayers.add(digest);
        if (isSkipped)
            skippedLayers.add(digest);
        const scan = isUnchanged || isSkipped ? undefined : createBlobScan(startSearch, scannedArchives);
        blob = scan && { digest, name, scan, document: createDocumentBuffer(), hash: (0,external_node_crypto_.createHash)('sha256') };
    };
    for await (const chunk of archive)
        for (const event of tar.push(chunk)) {
            if ('member' in event) {
                await closeBlob();
                openBlob(event.member.name);
            }
            else if (blob !== undefined) {
                bytes += event.data.length;
                blob.document.push(event.data);
                blob.hash.update(event.data);
                await blob.scan.push(event.data);
            }
        }
    await closeBlob();
    return {
        findings: formatFindings(found, new Map([...locations, ...locateBlobs(documents, images)])),
        bytes,
        skippedLayers: [...skippedLayers],
        unchangedLayers: [...unchangedLayers],
        scannedBlobs: [...scannedBlobs],
        archive: tar.state(),
    };
}
/** Formats each place once: `runtime, layer 3 of 5: root/key`. */
function formatFindings(found, locations) {
    const places = found.map(({ digest, name, file }) => {
        const location = locations.get(digest) ?? name;
        return file === '' ? location : `${location}: ${file}`;
    });
    return [...new Set(places)];
}
function digestFromName(name) {
    const [, blob, config] = /^blobs\/sha256\/(\w+)$|^(\w{64})\.json$/.exec(name) ?? [];
    return `sha256:${blob ?? config ?? ''}`;
}
/** A manifest has at most 4 MiB. Source: OCI distribution specification, "Pushing Manifests". */
const maxDocumentBytes = 4 * 1024 * 1024;
const maxDocumentChunks = 1000;
/** Keeps the text of a blob as long as it may be a manifest. */
function createDocumentBuffer() {
    let chunks = [];
    let size = 0;
    return {
        push(data) {
            if (chunks === undefined)
                return;
            const isJson = chunks.length > 0 || data[0] === '{'.charCodeAt(0);
            size += data.length;
            if (isJson && size <= maxDocumentBytes && chunks.length < maxDocumentChunks)
                chunks.push(Buffer.from(data));
            else
                chunks = undefined;
        },
        text: () => (chunks === undefined ? undefined : Buffer.concat(chunks).toString('utf8')),
    };
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/leak-scan/scan-images.js






/** Memory of chunks that wait here: they are copied into one piece, so that a larger buffer takes many times its size. */
const bufferBytes = 256 * 1024;
/**
 * Scans everything that images consist of: all layers, with files that later layers delete, configuration, history and manifests. The
 * engine exports the images as one stream, which is not stored. What an earlier scan for the same secrets read is not read again, and
 * an image that it read as a whole is not exported. Throws if not all of the rest was read.
 */
async function scanImages(context, docker, { images, bases, baseLayers = [], startSearch, record }) {
    const { run } = context;
    const started = performance.now();
    const knownLayers = new Set([...baseLayers, ...(await readBaseLayers(context, docker, bases))]);
    const isUnchanged = (id) => record?.findSkippedLayers(id)?.every((layer) => knownLayers.has(layer) || record.hasLayer(layer)) === true;
    const changed = await inspectImages(context, docker, new Map([...images].filter(([, id]) => !isUnchanged(id))));
    const unchangedImages = [...images.values()].filter(isUnchanged);
    const found = await scanChanged(run, docker, changed, { startSearch, knownLayers, isScanned: record?.hasLayer });
    if (found.findings.length === 0 && changed.size > 0)
        await record?.save(found.scannedBlobs, [...changed.values()].map(({ id }) => ({ id, skippedLayers: found.skippedLayers })));
    const seconds = (performance.now() - started) / 1000;
    return { ...found, unchangedImages, seconds };
}
const nothingFound = { findings: [], bytes: 0, skippedLayers: [], unchangedLayers: [], scannedBlobs: [] };
async function scanChanged(run, docker, images, scan) {
    if (images.size === 0)
        return nothingFound;
    const archive = new external_node_stream_.PassThrough({ highWaterMark: bufferBytes });
    const ids = [...images.values()].map(({ id }) => id);
    const exporting = run(docker, ['save', ...new Set(ids)], { into: archive }).finally(() => archive.end());
    const names = new Map([...images].map(([image, { id }]) => [id, image]));
    const scanning = scanArchive(archive, { ...scan, locations: locateLayers(images), images: names });
    const [{ archive: state, ...found }, saved] = await Promise.all([scanning, exporting]);
    if (saved.code !== 0)
        throw new src_errors/* UserError */.yo('The images could not be scanned for secrets', { why: (0,runner/* lastLine */.fM)(saved.stderr) });
    if (state !== 'complete')
        throw new src_errors/* UserError */.yo('The images could not be scanned for secrets', {
            why: `\`docker save\` ended without an error, but what it exported is ${state}`,
            fix: 'Run again. Nothing was pushed',
        });
    return found;
}
/** Locations of the configuration and the layers, by the digests that `docker image inspect` shows. */
function locateLayers(inspected) {
    const locations = new Map();
    for (const [image, { id, layers }] of inspected) {
        locations.set(id, `${image}, configuration or history`);
        for (const [index, layer] of layers.entries())
            if (!locations.has(layer))
                locations.set(layer, `${image}, layer ${index + 1} of ${layers.length}`);
    }
    return locations;
}
/** Inspects all images by the socket of the engine, or with one call, which prints them in the order of the arguments. */
async function inspectImages(context, docker, images) {
    if (images.size === 0)
        return new Map();
    const ids = [...images.values()];
    const known = await (0,local_images/* inspectBySocket */.zC)(context, ids);
    if (known !== undefined) {
        const described = known.map(({ Id: id, RootFS }) => ({ id, layers: RootFS.Layers ?? [] }));
        return new Map([...images.keys()].map((image, index) => [image, described[index] ?? { id: '', layers: [] }]));
    }
    const args = ['image', 'inspect', '--format', '{{.Id}} {{json .RootFS.Layers}}', ...ids];
    const lines = (await (0,runner/* runOk */.uO)(context.run, docker, args)).split('\n');
    if (lines.length !== images.size)
        throw new src_errors/* UserError */.yo('The images could not be scanned for secrets', {
            why: `\`docker image inspect\` shows ${lines.length} of ${images.size} images`,
        });
    return new Map([...images.keys()].map((image, index) => {
        const [id = '', layers = ''] = (lines[index] ?? '').split(' ');
        return [image, { id, layers: JSON.parse(layers) ?? [] }];
    }));
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/leak-scan/early-scan.js





/** Runs `work` with an early scan, if the engine can be asked on its socket. It has stopped when this returns. */
async function withEarlyScan(context, docker, options, work) {
    const { startSearch, record } = options;
    const socket = startSearch === undefined ? undefined : (0,engine_socket/* findEngineSocket */.d)(context.env);
    if (startSearch === undefined || record === undefined || socket === undefined)
        return await work({ add: () => undefined, end: async () => await Promise.resolve([]) });
    const stopping = new AbortController();
    const run = async (command, args, more) => await context.run(command, args, { ...more, stop: stopping.signal });
    const readBases = async (bases) => await readBaseLayers({ ...context, run }, docker, bases);
    const chooser = createChooser(socket, stopping.signal, { ...options, readBases });
    const scan = startEarlyScan(options.nodes.length, async (arrived) => {
        const known = await record;
        const chosen = await chooser(arrived, known);
        if (chosen === undefined)
            return undefined;
        const { images, baseLayers } = chosen;
        const result = await scanImages({ ...context, run }, docker, { images, bases: [], baseLayers, startSearch, record: known });
        return { ...result, images: [...images.values()] };
    });
    try {
        return await work(scan);
    }
    finally {
        stopping.abort();
        await scan.end();
    }
}
/** Scans what has arrived since the scan before, one scan after the other. `scan` returns nothing if it has to wait for more images. */
function startEarlyScan(count, scan) {
    const added = new Set();
    const arrived = new Map();
    const results = [];
    let running;
    let isOver = false;
    const scanArrived = async () => {
        while (arrived.size > 0 && !isOver) {
            const images = new Map(arrived);
            arrived.clear();
            const result = await scan(images);
            if (result !== undefined)
                results.push(result);
        }
        running = undefined;
    };
    return {
        add(image, id) {
            added.add(image);
            arrived.set(image, id);
            // When the last image has arrived, all that is left is scanned at once.
            if (added.size < count && !isOver)
                running ??= scanArrived().catch(() => void (isOver = true));
        },
        async end() {
            isOver = true;
            await running;
            return results;
        },
    };
}
/**
 * Creates a function that takes the images that have arrived, and chooses among all that wait. The engine exports all layers of an image,
 * so layers that several images have are exported with each: an image is chosen if most of it is new, and not in images that have yet to
 * arrive; and with it those whose layers it has, which cost nothing then.
 */
function createChooser(socket, signal, { bases, baseLayers = [], nodes, readBases }) {
    let known;
    let waiting = [];
    const awaited = new Map(nodes.map((node) => [node.name, node]));
    const layersOf = new Map();
    const readKnown = async () => {
        const inEngine = await Promise.all(bases.map(async (base) => await readImageLayers(socket, base, signal)));
        const others = bases.filter((_, index) => inEngine[index] === undefined);
        const layers = others.length === 0 ? [] : await readBases(others);
        return new Set([...baseLayers, ...inEngine.flatMap((image) => image?.layers ?? []), ...layers]);
    };
    return async (arrived, record) => {
        for (const image of arrived.keys())
            awaited.delete(image);
        const changed = [...arrived].filter(([, id]) => record.findSkippedLayers(id) === undefined);
        if (changed.length === 0 && waiting.length === 0)
            return undefined;
        known ??= await readKnown();
        for (const [image, id] of changed) {
            const found = await readImageLayers(socket, id, signal);
            if (found === undefined)
                continue;
            waiting = [...waiting.filter((each) => each.image !== image), { image, id, ...found }];
            layersOf.set(image, found.layers);
        }
        const later = [...awaited.values()].flatMap((node) => findAncestors(node, nodes).flatMap((name) => layersOf.get(name) ?? []));
        const oldOrLater = new Set([...known, ...later]);
        const isOld = (layer) => oldOrLater.has(layer) || record.hasLayer(layer);
        const exported = new Set(waiting.filter((image) => isMostlyNew(image, isOld)).flatMap(({ layers }) => layers));
        const chosen = exported.size === 0 ? [] : waiting.filter(({ layers }) => layers.every((layer) => exported.has(layer)));
        if (chosen.length === 0)
            return undefined;
        waiting = waiting.filter((each) => !chosen.includes(each));
        return { images: new Map(chosen.map(({ image, id }) => [image, id])), baseLayers: [...known] };
    };
}
/** The images of this run that an image is built on, whose layers it has. */
function findAncestors(image, nodes) {
    const parent = (0,base_image/* findBaseImage */.A)(image);
    const node = nodes.find(({ name }) => name === parent);
    return node === undefined ? [] : [node.name, ...findAncestors(node, nodes)];
}
/** New bytes from which on an export is worth its start. */
const minNewBytes = 4e6;
/** Whether at least half of the bytes of an image are in new layers. The oldest layers with a size are those of its base. */
function isMostlyNew({ layers, sizes }, isOld) {
    const sum = (numbers) => numbers.reduce((total, size) => total + size, 0);
    const newBytes = sum(sizes.slice(layers.filter(isOld).length));
    return newBytes >= minNewBytes && newBytes * 2 >= sum(sizes);
}

// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __webpack_require__(1708);
// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/engine/engine.js + 2 modules
var engine_engine = __webpack_require__(53951);
// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/references/base-overrides.js
var base_overrides = __webpack_require__(9711);
// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/references/image-references.js
var image_references = __webpack_require__(94404);
;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/plan/disk-estimate.js






/** Layers of system and Python packages unpack to about this multiple of their compressed size. */
const unpackFactor = 2.5;
/**
 * Estimates the space that the builds need on the engine's disk, from the images that the engine has and the manifests of bases that it
 * has not. A builder with a separate image store keeps the bases there, so they do not count.
 */
async function estimateDiskUse({ run }, engine, nodes, { naming, baseOverrides, localImages, registryImages }) {
    const sizeOf = (reference) => localImages.get((0,local_images/* familiarName */.hG)(reference))?.size;
    const bases = (0,base_overrides/* resolveBases */.r2)(nodes, baseOverrides);
    const missing = (0,engine_engine/* hasOwnImageStore */.x3)(engine) ? [] : bases.filter((base) => sizeOf(base) === undefined);
    const pulled = await Promise.all(missing.map(async (base) => registryImages.get(base)?.compressedBytes ?? (await findCompressedSize(run, engine.docker, base))));
    const built = nodes.filter(({ name }) => sizeOf((0,image_references/* referencesOf */.CL)(name, naming)[0]) !== undefined);
    const added = built.map((node) => {
        const size = sizeOf((0,image_references/* referencesOf */.CL)(node.name, naming)[0]) ?? 0;
        const baseSize = sizeOf(baseReference(node, { naming, baseOverrides })) ?? 0;
        return Math.max(size - baseSize, 0);
    });
    return {
        bases: unpackFactor * sum(pulled),
        images: sum(added),
        unknown: nodes.filter((node) => !built.includes(node)).map(({ name }) => name),
    };
}
function baseReference(node, { naming, baseOverrides }) {
    const { base } = node.dockerfile;
    if (base === undefined)
        return (0,base_overrides/* resolveBase */.gU)('', baseOverrides);
    const parent = (0,base_image/* findBaseImage */.A)(node);
    return parent === undefined ? (0,base_overrides/* resolveBase */.gU)(base, baseOverrides) : (0,image_references/* referencesOf */.CL)(parent, naming)[0];
}
/** Compressed bytes of an image in its registry, for this machine's architecture; 0 when the registry does not answer. */
async function findCompressedSize(run, docker, reference) {
    const { code, stdout } = await run(docker, ['buildx', 'imagetools', 'inspect', '--raw', reference], { timeoutMs: 60_000 });
    const { layers, manifests } = code === 0 ? parseManifest(stdout) : {};
    if (layers !== undefined)
        return sum(layers.map(({ size }) => size));
    const architecture = external_node_process_.arch === 'x64' ? 'amd64' : external_node_process_.arch;
    const manifest = manifests?.find(({ platform }) => platform?.architecture === architecture);
    if (manifest === undefined)
        return 0;
    const repository = reference.replace(/@.*$|:[^/:]*$/, '');
    return await findCompressedSize(run, docker, `${repository}@${manifest.digest}`);
}
function parseManifest(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return {};
    }
}
function sum(numbers) {
    return numbers.reduce((total, each) => total + each, 0);
}

// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/report/image-output.js
var image_output = __webpack_require__(67619);
// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/report/job-summary.js
var job_summary = __webpack_require__(39870);
// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/dockerfile/image-build-args.js
var image_build_args = __webpack_require__(79352);
// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/report/list-bases.js
var list_bases = __webpack_require__(56337);
;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/report/plan-log.js


/** Logs which images are built and from what, unused build arguments, and the state of the trust store. */
function logPlan({ log }, images, buildArgs, trust) {
    for (const { node, state, reason } of images) {
        const from = [...node.parents.keys(), ...(0,list_bases/* listBases */.z)(node).map(list_bases/* shortenDigest */.Y)].join(', ');
        const details = [...(reason === undefined ? [] : [reason]), ...(node.dockerfile.source.catalogue?.notes ?? [])];
        const suffix = details.length === 0 ? '' : ` (${details.join('; ')})`;
        log.info(`${state === 'build' ? 'To build' : 'Planned'}: ${node.name} from ${from}${suffix}`);
    }
    for (const key of buildArgs.keys())
        if (!isUsed(key, images))
            log.warning(`The build argument ${key} is not used: no Dockerfile declares it`);
    if (trust === undefined)
        return;
    log.info(`The trust store has ${trust.certificates.length} certificates`);
    for (const warning of trust.warnings)
        log.warning(`Trust store: ${warning}`);
}
function isUsed(key, images) {
    const { image, name } = (0,image_build_args/* splitBuildArg */.PC)(key);
    return images.some(({ node: { dockerfile } }) => {
        const names = [dockerfile.source.image, dockerfile.source.variant?.originalImage];
        return (dockerfile.args.has(name) || (0,image_build_args/* isPredefinedArg */.Bg)(name)) && (image === undefined || names.includes(image));
    });
}

// EXTERNAL MODULE: ./.work/compiled/shared/src/format/markdown.js
var markdown = __webpack_require__(71485);
;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/report/trust-summary.js

/** The number of certificates, the warnings, and a list of all certificates, those that expire first at the top. */
function renderTrustStore({ certificates, warnings, sha256 }) {
    const rows = [...certificates]
        .sort((a, b) => a.daysLeft - b.daysLeft)
        .map(({ name, expires, daysLeft, isAuthority }) => [
        name,
        expires.toISOString().slice(0, 10),
        String(daysLeft),
        isAuthority ? 'yes' : 'no',
    ]);
    const count = certificates.length === 1 ? '1 certificate' : `${certificates.length} certificates`;
    return [
        '## Trust store',
        `${count}, SHA-256 \`${sha256}\`.`,
        warnings.map((warning) => `- ${(0,markdown/* escapeHtml */.ZD)(warning)}`).join('\n'),
        (0,markdown/* renderDetails */.PL)('All certificates', (0,markdown/* renderTable */.bo)(['Certificate', 'Expires', 'Days left', 'Authority'], rows)),
    ].join('\n\n');
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/scan-record/record-file.js




/** Entries of each kind that are kept, the newest last. */
const maxEntries = 4096;
function createRecordFile() {
    return { version: 1, salt: (0,external_node_crypto_.randomBytes)(16).toString('hex'), layers: [], images: {} };
}
/** Reads the file; undefined if there is none. Throws if it is something else, which is not overwritten. */
async function readRecordFile(path) {
    let text;
    try {
        text = await (0,promises_.readFile)(path, 'utf8');
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return undefined;
        throw error;
    }
    const file = parse(text);
    if (file === undefined)
        throw new src_errors/* UserError */.yo(`${path} is not a record of scanned layers`, { fix: 'Delete it' });
    return file;
}
/** Adds the entries to what the file has by now. Writes a new file and renames it, so that no reader sees half of it. */
async function writeRecordFile(path, salt, added) {
    const stored = await readRecordFile(path);
    // Another run may have created the file with its own salt: what this run would add is of no use there.
    if (stored !== undefined && stored.salt !== salt)
        return;
    const layers = [...new Set([...(stored?.layers ?? []), ...added.layers])].slice(-maxEntries);
    const images = Object.fromEntries(Object.entries({ ...stored?.images, ...added.images }).slice(-maxEntries));
    const file = { version: 1, salt, layers, images };
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true, mode: 0o700 });
    const temporary = `${path}.${(0,external_node_crypto_.randomUUID)()}`;
    try {
        await (0,promises_.writeFile)(temporary, JSON.stringify(file), { mode: 0o600, flag: 'wx' });
        await (0,promises_.rename)(temporary, path);
    }
    finally {
        await (0,promises_.rm)(temporary, { force: true });
    }
}
function parse(text) {
    try {
        const file = JSON.parse(text);
        return isRecordFile(file) ? file : undefined;
    }
    catch {
        return undefined;
    }
}
function isRecordFile(file) {
    if (file?.version !== 1 || !/^[0-9a-f]{32}$/.test(String(file.salt)) || !isTexts(file.layers))
        return false;
    const { images } = file;
    if (typeof images !== 'object' || Array.isArray(images))
        return false;
    return Object.values(images).every((image) => isTexts(image?.skipped));
}
function isTexts(value) {
    return Array.isArray(value) && value.every((each) => typeof each === 'string');
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/scan-record/scan-record.js


/** Changes whenever a scan finds more than before, so that everything is scanned again. */
const scanVersion = 4;
/** Cost of one guess at the secrets for whoever reads the file: 16 MiB and about 40 ms. Source: RFC 7914, section 2. */
const scryptCost = { N: 2 ** 14, r: 8, p: 1, maxmem: 32 * 1024 * 1024 };
/**
 * Opens the record in this file. Each entry is sealed with a key that is derived from the secrets, so that nobody who does not know all
 * of them can add one, and entries for other secrets count for nothing. An entry is a statement about a digest, so it is true on any
 * machine. The file has neither a secret nor the key. Throws if the file exists and is not a record.
 */
async function openScanRecord(path, secrets) {
    const file = (await readRecordFile(path)) ?? createRecordFile();
    const seal = createSeal(await deriveKey(secrets, file.salt));
    const layers = new Set(file.layers);
    return {
        hasLayer: (digest) => layers.has(seal('layer', digest)),
        findSkippedLayers(imageId) {
            const entry = file.images[seal('image', imageId)];
            return entry?.seal === seal('skipped', imageId, ...(entry?.skipped ?? [])) ? entry.skipped : undefined;
        },
        async save(newLayers, newImages) {
            const entries = newImages.map(({ id, skippedLayers }) => {
                const skipped = [...skippedLayers].sort();
                return [seal('image', id), { skipped, seal: seal('skipped', id, ...skipped) }];
            });
            await writeRecordFile(path, file.salt, {
                layers: newLayers.map((digest) => seal('layer', digest)),
                images: Object.fromEntries(entries),
            });
        },
    };
}
function createSeal(key) {
    return (...words) => (0,external_node_crypto_.createHmac)('sha256', key).update(JSON.stringify(words)).digest('hex');
}
async function deriveKey(secrets, salt) {
    const text = JSON.stringify([scanVersion, ...[...new Set(secrets)].sort()]);
    return await new Promise((resolve, reject) => {
        (0,external_node_crypto_.scrypt)(text, Buffer.from(salt, 'hex'), 32, scryptCost, (error, key) => {
            if (error === null)
                resolve(key);
            else
                reject(error);
        });
    });
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/scan-record/open-record.js



/**
 * Opens the record of this machine for these secrets; undefined if it cannot be used, so that everything is scanned. A record that
 * cannot be written fails no run.
 */
async function openRecord({ toolCache, log }, secrets) {
    try {
        const record = await openScanRecord((0,external_node_path_.join)(toolCache, 'eleanor-images', 'scanned-layers.json'), secrets);
        const save = async (layers, images) => {
            await record.save(layers, images).catch((error) => {
                log.info(`The next run will scan these layers again: ${(0,src_errors/* messageOf */.bD)(error)}`);
            });
        };
        return { ...record, save };
    }
    catch (error) {
        log.warning(`All layers are scanned, even those that an earlier run scanned: ${(0,src_errors/* messageOf */.bD)(error)}`);
        return undefined;
    }
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/scan-record/with-memory.js
/**
 * The record with what this run adds to it, which the file shows only to later runs. Without a record, it has what this run has scanned.
 */
function withMemory(record) {
    const layers = new Set();
    const images = new Map();
    return {
        hasLayer: (digest) => layers.has(digest) || record?.hasLayer(digest) === true,
        findSkippedLayers: (id) => images.get(id) ?? record?.findSkippedLayers(id),
        async save(newLayers, newImages) {
            for (const digest of newLayers)
                layers.add(digest);
            for (const { id, skippedLayers } of newImages)
                images.set(id, skippedLayers);
            await record?.save(newLayers, newImages);
        },
    };
}

// EXTERNAL MODULE: ./.work/compiled/shared/src/concurrency/task-pool.js
var task_pool = __webpack_require__(94706);
// EXTERNAL MODULE: ./.work/compiled/shared/src/retry.js
var retry = __webpack_require__(86946);
// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/dockerfile/source.js
var dockerfile_source = __webpack_require__(56111);
;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/buildx/build-errors.js



/** The builder's last error and the line of the Dockerfile that it shows above it. `stderr` is what the client printed. */
function createBuildError({ source }, stderr) {
    const line = [...stderr.matchAll(/^\S+:(\d+)\n-{10,}$/gm)].at(-1)?.[1];
    const place = line === undefined ? source.displayPath : `${source.displayPath}:${line}`;
    return new src_errors/* UserError */.yo(`${source.image} (${place}): ${(0,buildx_output/* lastError */.VS)(stderr)}`, {
        fix: findFix(stderr),
        at: line === undefined ? undefined : (0,dockerfile_source/* dockerfileLocation */.q)(source, Number(line)),
    });
}
function findFix(stderr) {
    if (stderr.includes('no space left on device'))
        return noSpace;
    return stderr.includes('exec format error') ? foreignPlatform : '';
}
function createTimeoutError({ source, timeoutMs }) {
    const minutes = timeoutMs / 60_000;
    return new src_errors/* UserError */.yo(`${source.image} (${source.displayPath}): the build took longer than ${minutes} minutes`, {
        fix: 'Increase the `timeout` input',
        at: (0,dockerfile_source/* dockerfileLocation */.q)(source, 1),
    });
}
const noSpace = 'The engine has no space left: remove unneeded files before the build, build fewer images with `images`, or use a larger disk';
const foreignPlatform = 'The builder cannot run programs for this platform: set up QEMU before this step, for example with `docker/setup-qemu-action`, or use a `builder` with a node of it';

// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/cache/locations.js
var locations = __webpack_require__(4780);
// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/references/named-context.js + 1 modules
var named_context = __webpack_require__(77774);
;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/joint-build/bake-definition.js


/**
 * Writes the bake file of these images, as JSON. Links between targets replace the references to parents, so that the builder can begin
 * with a child before its parent is stored. Source: docker buildx bake, "Bake file reference"; HCL, JSON syntax.
 */
function createBakeDefinition(images) {
    const targets = images.map((image) => [image.target, createTarget(image, images)]);
    const definition = { group: { default: { targets: targets.map(([name]) => name) } }, target: Object.fromEntries(targets) };
    return JSON.stringify(escapeTemplates(definition));
}
function createTarget({ request, parents, ancestors }, images) {
    const { source, stage, platform, network, noCache } = request;
    // A step that two targets share may run for either, so a target offers what the steps of its ancestors mount. Its own steps mount
    // only what their Dockerfile names.
    const related = images.flatMap((image) => (ancestors.includes(image.target) ? image.request : [])).concat(request);
    const secrets = new Map(related.flatMap((each) => [...each.secrets]));
    const sockets = new Map(related.flatMap((each) => [...each.sshSockets]));
    // `build` converts names, and bake does not.
    const contexts = [
        ...[...request.images].map(([name, image]) => [(0,named_context/* contextName */.fW)(name), `docker-image://${image}`]),
        ...request.contexts,
        ...[...parents].map(([name, link]) => [(0,named_context/* contextName */.fW)(name), `target:${link}`]),
    ];
    return {
        context: request.context,
        dockerfile: source.path,
        tags: request.tags,
        output: [`type=${request.output}`],
        args: Object.fromEntries(request.buildArgs),
        labels: Object.fromEntries(request.labels),
        contexts: Object.fromEntries(contexts),
        secret: [...secrets].map(([id, path]) => `id=${id},${(0,buildx_command/* quoteCsv */.Xd)(`src=${path}`)}`),
        ssh: [...sockets].map(([id, socket]) => `${id}=${socket}`),
        ...(stage === undefined ? {} : { target: stage }),
        ...(platform === undefined ? {} : { platforms: [platform] }),
        ...(network === 'default' ? {} : { network }),
        ...(noCache.everything ? { 'no-cache': true } : {}),
        ...(noCache.everything || noCache.stages.length === 0 ? {} : { 'no-cache-filter': noCache.stages }),
    };
}
/** Bake evaluates `${…}` and `%{…}` in every text, also in the names of fields. */
function escapeTemplates(value) {
    if (typeof value === 'string')
        return escapeText(value);
    if (Array.isArray(value))
        return value.map(escapeTemplates);
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [escapeText(name), escapeTemplates(each)]));
}
function escapeText(text) {
    return text.replace(/[$%](?=\{)/g, (sign) => sign + sign);
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/joint-build/image-log.js
/** The steps of a target without those of the targets that it is built from, which the builder reports for it as well. */
function selectOwnSteps(status, target, ancestors) {
    const vertices = [...(status.targets.get(target)?.values() ?? [])];
    const isInherited = ({ digest }) => ancestors.some((ancestor) => status.targets.get(ancestor)?.has(digest) === true);
    return { vertices: vertices.filter((vertex) => !isInherited(vertex)), output: status.output };
}
/** Wall time of the steps, in seconds. */
function measureSeconds({ vertices }) {
    const started = vertices.flatMap((vertex) => vertex.started ?? []);
    const completed = vertices.flatMap((vertex) => vertex.completed ?? []);
    if (started.length === 0 || completed.length === 0)
        return 0;
    return Math.max(0, Math.max(...completed) - Math.min(...started)) / 1000;
}
/** Writes the steps like `--progress=plain`: one block for each. */
function renderLog({ vertices, output }) {
    return vertices
        .filter(({ started }) => started !== undefined)
        .map((vertex, index) => renderStep(vertex, index + 1, output.get(vertex.digest) ?? []))
        .join('\n\n');
}
function renderStep(vertex, number, parts) {
    const { name, started = 0, completed, isCached, error } = vertex;
    const lines = parts.flatMap(({ time, text }) => {
        const seconds = Math.max(0, (time - started) / 1000).toFixed(3);
        return text
            .replace(/\r?\n$/, '')
            .split('\n')
            .map((line) => `${seconds} ${line}`);
    });
    const last = error !== '' ? `ERROR: ${error}` : isCached ? 'CACHED' : completed === undefined ? 'CANCELED' : doneAfter(vertex);
    return [name, ...lines, last].map((line) => `#${number} ${line}`).join('\n');
}
function doneAfter({ started = 0, completed = 0 }) {
    return `DONE ${((completed - started) / 1000).toFixed(1)}s`;
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/joint-build/solve-status.js
/** Reads the reports of a build whose client prints `rawjson`: JSON objects, each on one line or indented over several. */
function createStatusReader({ onStart, onStored }) {
    const targets = new Map();
    const output = new Map();
    const seenOutput = new Set();
    let open;
    let isComplete = true;
    const addVertex = (report) => {
        const [, target, rest = ''] = /^\[(\w+)[ \]] ?(.*)$/s.exec(report.name) ?? [];
        if (target === undefined)
            return;
        const vertices = targets.get(target) ?? new Map();
        targets.set(target, vertices);
        const before = vertices.get(report.digest);
        const vertex = {
            digest: report.digest,
            name: report.name.startsWith(`[${target} `) ? `[${rest}` : rest,
            started: before?.started ?? parseTime(report.started),
            completed: parseTime(report.completed) ?? before?.completed,
            isCached: report.cached === true || before?.isCached === true,
            error: report.error ?? before?.error ?? '',
        };
        vertices.set(report.digest, vertex);
        if (before?.started === undefined && vertex.started !== undefined)
            onStart(target, vertex);
    };
    const addOutput = ({ vertex, data, timestamp }) => {
        // A step that targets share is reported for each of them.
        const key = `${vertex} ${timestamp} ${data.length}`;
        if (seenOutput.has(key))
            return;
        seenOutput.add(key);
        const part = { time: parseTime(timestamp) ?? 0, text: Buffer.from(data, 'base64').toString('utf8') };
        const parts = output.get(vertex) ?? [];
        parts.push(part);
        output.set(vertex, parts);
    };
    const addStatus = ({ id, vertex, completed }) => {
        // Source: Docker Engine, builder/builder-next/exporter, `moby`.
        const image = completed === undefined ? undefined : /^writing image (sha256:[0-9a-f]{64})$/.exec(id)?.[1];
        const [target] = [...targets].find(([, vertices]) => vertices.has(vertex)) ?? [];
        if (image !== undefined && target !== undefined)
            onStored?.(target, image);
    };
    const read = (text) => {
        const report = parseReport(text);
        if (report === undefined)
            isComplete = false;
        for (const vertex of report?.vertexes ?? [])
            addVertex(vertex);
        for (const status of report?.statuses ?? [])
            addStatus(status);
        for (const part of report?.logs ?? [])
            addOutput(part);
    };
    return {
        push(line) {
            if (open === undefined && !line.startsWith('{'))
                return false;
            if (line === '{')
                open = [line];
            else if (open === undefined)
                read(line);
            else {
                open.push(line);
                if (line !== '}')
                    return true;
                read(open.join('\n'));
                open = undefined;
            }
            return true;
        },
        status: () => ({ targets, output, isComplete: isComplete && open === undefined }),
    };
}
function parseReport(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** Go writes a time that is not set as year 1. */
function parseTime(text) {
    const time = text === undefined ? NaN : Date.parse(text);
    return time > 0 ? time : undefined;
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/joint-build/build-together.js










/**
 * Whether one client can build all of them: the builder stores into the engine, and a bake file can say all that the builds need with
 * every version of the client.
 */
function canBuildTogether(images) {
    return (images.length > 1 &&
        images.every(({ request: { output, hasOtherIdInEngine, cache, steps, annotations } }) => {
            const hasPlainSteps = steps.shmSize === undefined && [...steps.addHosts, ...steps.ulimits, ...steps.allow].length === 0;
            return output === 'image' && !hasOtherIdInEngine && cache === locations/* noCache */.w && hasPlainSteps && annotations.size === 0;
        }));
}
/** Delays before a second and a third build, when the builder could not reach a registry. */
const retryDelaysMs = [1000, 2000];
/**
 * Builds all images with one client, which takes a fraction of the time of one client for each image and level. Returns the outcomes by
 * name. When a step fails, the builder stops all images, so that those that do not need it are built again, from the cache of what was
 * done. After any other fault, the rest is left to the caller.
 */
async function buildTogether(context, joint) {
    const { log, signal } = context;
    const outcomes = new Map();
    let { images } = joint;
    for (const { request } of images)
        log.info(`${request.source.image}: building ${request.source.displayPath}`);
    const logStart = logStepsOnce(joint, log);
    const policy = {
        delaysMs: retryDelaysMs,
        signal,
        isTransient: (error) => error instanceof JointFailure && error.isTransient,
        onRetry: (error) => {
            if (error instanceof JointFailure)
                log.info(`Building again: ${error.message}`);
        },
    };
    while (images.length > 1) {
        const attempt = { ...joint, images };
        const failed = await (0,retry/* withRetry */.b)(policy, async () => await bakeOnce(context, attempt, outcomes, logStart)).catch((error) => {
            if (error instanceof JointFailure)
                return error;
            throw error;
        });
        if (failed === undefined)
            break;
        if (failed instanceof JointFailure) {
            log.info(`Building each image by itself: ${failed.message}`);
            break;
        }
        images = images.filter(({ target, ancestors }) => target !== failed && !ancestors.includes(failed));
    }
    return outcomes;
}
/** A fault that is not that of one image. */
class JointFailure extends Error {
    isTransient;
    constructor(message, isTransient) {
        super(message);
        this.isTransient = isTransient;
    }
}
/** Returns a function that logs each step when it starts. */
function logStepsOnce({ images, containsSecret }, log) {
    const loggers = new Map(images.map(({ target, request }) => [target, (0,buildx_output/* createStepLogger */.ro)(log, request.source.image, containsSecret)]));
    return (target, { name }) => loggers.get(target)?.(`#0 ${name}`);
}
/** Adds what was built, or what failed, to the outcomes. Returns the target that failed. */
async function bakeOnce({ run, log }, joint, outcomes, logStart) {
    const { images, containsSecret } = joint;
    const names = new Map(images.map(({ target, request }) => [target, request.source.image]));
    const onStored = (target, id) => joint.onBuilt?.(names.get(target) ?? target, id);
    const reader = createStatusReader({ onStart: logStart, onStored });
    const messages = [];
    const metadataFile = (0,external_node_path_.join)(joint.folder.path, 'joint.metadata.json');
    const { code, timedOut } = await runBake(run, joint, metadataFile, (line) => {
        // Newer clients name the target, which the user does not know.
        if (!reader.push(line))
            messages.push(line.replace(/^ERROR: target t\d+: /, 'ERROR: '));
    });
    const status = reader.status();
    // Without the whole log, it is unknown whether a secret is in it.
    if (!status.isComplete)
        throw new JointFailure('a report of the builder could not be read', false);
    if (code === 0) {
        for (const outcome of await collectBuilt(log, joint, status, await readMetadata(metadataFile)))
            outcomes.set(...outcome);
        return undefined;
    }
    const stderr = messages.join('\n');
    const hasFailed = (vertex) => (timedOut ? isRunning(vertex) : isCause(vertex, stderr));
    const failed = images.flatMap((image) => {
        const own = selectOwnSteps(status, image.target, image.ancestors);
        return own.vertices.some(hasFailed) ? [{ image, own }] : [];
    });
    const reason = timedOut ? 'together, they took too long' : containsSecret(stderr) ? 'the builder failed' : (0,buildx_output/* lastError */.VS)(stderr);
    if (!timedOut && (0,buildx_output/* isTransientFailure */.Ri)(stderr))
        throw new JointFailure(reason, true);
    const [first] = failed;
    // A step that several images share has no single place.
    if (first === undefined || failed.length > 1)
        throw new JointFailure(reason, false);
    const { target, request } = first.image;
    const text = `${renderLog(first.own)}\n\n${stderr}`;
    await logImage(log, request, `failed after ${measureSeconds(first.own).toFixed(1)} s`, containsSecret(text) ? undefined : text);
    const error = timedOut ? createTimeoutError(request) : createBuildError(request, containsSecret(stderr) ? '' : stderr);
    outcomes.set(request.source.image, { failed: error });
    return target;
}
async function runBake(run, { images, buildx: [buildx, ...words], folder }, metadataFile, onLine) {
    const [first] = images;
    if (first === undefined)
        return { code: 0, timedOut: false };
    const { builder, cwd, env, timeoutMs, network } = first.request;
    const definition = await folder.write(`joint-${(0,external_node_crypto_.randomUUID)()}.json`, createBakeDefinition(images));
    const flags = [`--builder=${builder}`, '--progress=rawjson', '--provenance=false', '--sbom=false'];
    // Newer clients ask for this permission; older ones do not know the option, and then each image is built by itself.
    if (network === 'host')
        flags.push('--allow=network.host');
    const files = [`--file=${definition}`, `--metadata-file=${metadataFile}`];
    return await run(buildx, [...words, 'bake', ...flags, ...files], {
        cwd,
        // The client would ask about each file outside of its working directory. Source: docker buildx bake, `--allow`.
        env: { ...env, BUILDX_BAKE_ENTITLEMENTS_FS: '0' },
        // An image may begin when its parents have taken all of their time.
        timeoutMs: timeoutMs * Math.max(...images.map(({ ancestors }) => ancestors.length + 1)),
        onLine,
    });
}
async function collectBuilt(log, { images, containsSecret }, status, metadata) {
    const outcomes = [];
    for (const { target, ancestors, request } of images) {
        const own = selectOwnSteps(status, target, ancestors);
        const [text, seconds] = [renderLog(own), measureSeconds(own)];
        const logContainsSecret = containsSecret(text);
        await logImage(log, request, `built after ${seconds.toFixed(1)} s`, logContainsSecret ? undefined : text);
        const fields = metadata[target] ?? {};
        const id = fields['containerimage.config.digest'] ?? fields['containerimage.digest'];
        if (typeof id !== 'string')
            continue;
        const built = { id, seconds, steps: (0,buildx_output/* countSteps */.jg)(text), metadata: fields, logContainsSecret };
        outcomes.push([request.source.image, { built }]);
    }
    return outcomes;
}
async function logImage(log, { source }, title, text) {
    await log.group(`${source.image}: ${title}`, async () => {
        log.info(text ?? 'This log contains a secret, so it is not shown.');
        await Promise.resolve();
    });
}
async function readMetadata(path) {
    const text = await (0,promises_.readFile)(path, 'utf8').catch(() => '{}');
    return JSON.parse(text);
}
function isRunning({ started, completed }) {
    return started !== undefined && completed === undefined;
}
/** Whether this step made the build fail. Others were stopped because of it. */
function isCause({ error }, stderr) {
    return error !== '' && (0,buildx_output/* lastError */.VS)(stderr).includes(error);
}

// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/leak-scan/contains-secret.js
var contains_secret = __webpack_require__(22369);
;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/build/build-image.js






/** Delays before a second and a third build, when the builder could not reach a registry. */
const build_image_retryDelaysMs = [1000, 2000];
class BuildFailure extends Error {
    stderr;
    logContainsSecret;
    constructor(stderr, logContainsSecret) {
        super((0,buildx_output/* lastError */.VS)(stderr));
        this.stderr = stderr;
        this.logContainsSecret = logContainsSecret;
    }
}
/**
 * Builds one image and loads it into the engine. Steps are logged when they start, the whole output in one group when the build ends, so
 * that parallel builds do not mix. Transient faults of a registry are retried; a step that fails is not, because the builder cannot know
 * why it failed.
 */
async function buildImage(context, { docker, buildx: [buildx, ...subcommand] }, request, containsSecret) {
    const { cwd, env, timeoutMs, source } = request;
    const { image } = source;
    const { run, log, signal } = context;
    log.info(`${image}: building ${source.displayPath}`);
    const onLine = (0,buildx_output/* createStepLogger */.ro)(log, image, containsSecret);
    let seconds = 0;
    const build = async () => {
        const result = await run(buildx, [...subcommand, ...(0,buildx_command/* createBuildCommand */.u_)(request)], { cwd, env, timeoutMs, onLine });
        const { code, stderr, timedOut } = result;
        seconds += result.seconds;
        const title = `${image}: ${code === 0 ? 'built' : 'failed'} after ${result.seconds.toFixed(1)} s`;
        const logContainsSecret = containsSecret(stderr);
        await log.group(title, async () => {
            log.info(logContainsSecret ? 'This log contains a secret, so it is not shown.' : stderr.trimEnd());
            await Promise.resolve();
        });
        if (code === 0) {
            const [id, metadata] = [await readImageId(run, docker, request), await build_image_readMetadata(request)];
            return { id, seconds, steps: (0,buildx_output/* countSteps */.jg)(stderr), metadata, logContainsSecret };
        }
        if (timedOut)
            throw createTimeoutError(request);
        throw new BuildFailure(stderr, logContainsSecret);
    };
    const policy = {
        delaysMs: build_image_retryDelaysMs,
        signal,
        isTransient: (error) => error instanceof BuildFailure && (0,buildx_output/* isTransientFailure */.Ri)(error.stderr),
        onRetry: (error) => {
            if (error instanceof BuildFailure)
                log.info(`${image}: retrying: ${error.message}`);
        },
    };
    return await (0,retry/* withRetry */.b)(policy, build).catch((error) => {
        throw error instanceof BuildFailure ? createBuildError(request, error.logContainsSecret ? '' : error.stderr) : error;
    });
}
async function readImageId(run, docker, request) {
    if (!request.hasOtherIdInEngine)
        return (await (0,promises_.readFile)(request.idFile, 'utf8')).trim();
    return await (0,runner/* runOk */.uO)(run, docker, ['image', 'inspect', '--format', '{{.Id}}', request.tags[0] ?? '']);
}
async function build_image_readMetadata({ metadataFile }) {
    const text = await (0,promises_.readFile)(metadataFile, 'utf8').catch(() => '{}');
    return JSON.parse(text);
}

// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/build/create-request.js + 2 modules
var create_request = __webpack_require__(97781);
;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/build/build-all.js







/** Images that are built at once, each by its own client, unless the user says another number. */
const defaultLimit = 2;
/**
 * Builds all images: with one client if the engine and the inputs allow it, otherwise each as soon as its parents are built, at most
 * `limit` at once. A failed image skips its children; the others are still built. Any other error, such as a cancellation, is thrown.
 */
async function buildAll(context, build, { limit, secrets, onBuilt }) {
    const hasSecret = (text) => (0,contains_secret/* containsSecret */.A)(secrets, text);
    const together = limit === undefined ? await buildJointly(context, build, hasSecret, onBuilt) : new Map();
    const tasks = build.images.nodes.map((node) => ({
        name: node.name,
        dependsOn: [...node.parents.keys()],
        async run() {
            const outcome = together.get(node.name);
            if (outcome === undefined) {
                const built = await buildImage(context, build.engine, (0,create_request/* createRequest */.W)(node, build), hasSecret);
                onBuilt(node.name, built.id);
                return built;
            }
            if ('built' in outcome)
                return outcome.built;
            throw outcome.failed;
        },
    }));
    return await (0,task_pool/* runTasks */.e)(tasks, { limit: limit ?? defaultLimit, mayContinueAfter: (error) => error instanceof src_errors/* UserError */.yo });
}
async function buildJointly(context, build, hasSecret, onBuilt) {
    // Layouts of parents exist only after their builds.
    if ((0,engine_engine/* hasOwnImageStore */.x3)(build.engine))
        return new Map();
    const images = linkImages(build);
    if (!canBuildTogether(images))
        return new Map();
    const { buildx } = build.engine;
    return await buildTogether(context, { images, buildx, folder: await context.privateDir(), containsSecret: hasSecret, onBuilt });
}
function linkImages(build) {
    const { nodes, parentImages } = build.images;
    const targets = new Map(nodes.map(({ name }, index) => [name, `t${index}`]));
    const ancestors = new Map();
    return nodes.map((node, index) => {
        const parents = new Map();
        const all = new Set();
        for (const [parent, names] of node.parents) {
            const target = parentImages.has(parent) ? undefined : targets.get(parent);
            if (target === undefined)
                continue;
            for (const name of names)
                parents.set(name, target);
            for (const ancestor of [target, ...(ancestors.get(parent) ?? [])])
                all.add(ancestor);
        }
        ancestors.set(node.name, all);
        return { target: `t${index}`, request: (0,create_request/* createRequest */.W)(node, build), parents, ancestors: [...all] };
    });
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/build/build-outcome.js


/** The image of the plan with the state that its build has given it. */
function applyOutcome(image, outcome) {
    const { node } = image;
    if (outcome === undefined)
        return image;
    if (outcome.state === 'succeeded')
        return { node, state: 'built', reason: undefined };
    if (outcome.state === 'skipped')
        return { node, state: 'skipped', reason: `it needs ${outcome.failedDependency}` };
    return { node, state: 'failed', reason: outcome.error instanceof Error ? outcome.error.message : undefined };
}
/** The images that were built, by name. */
function builtImages(outcomes) {
    const built = new Map();
    for (const [name, outcome] of outcomes)
        if (outcome.state === 'succeeded')
            built.set(name, outcome.result);
    return built;
}
/** A built image as the output `images` shows it. `sizes` has bytes by id. */
function createImageOutput(name, { id, seconds, steps }, sizes, naming) {
    return {
        reference: (0,image_references/* referencesOf */.CL)(name, naming)[0],
        digest: id,
        tags: (0,image_references/* tagsInRepository */.fM)(name, (0,image_references/* repositoryOf */._M)(name, naming), naming),
        size: sizes.get(id) ?? 0,
        seconds: Math.round(seconds * 10) / 10,
        cached: steps.cached === steps.total,
    };
}
/** Throws one error for all images that failed. */
function rejectFailed(images, outcomes) {
    const errors = [...outcomes.values()]
        .map((outcome) => (outcome.state === 'failed' ? outcome.error : undefined))
        .filter((error) => error instanceof src_errors/* UserError */.yo);
    const [first] = errors;
    if (first === undefined)
        return;
    const skipped = images.filter(({ state }) => state === 'skipped').map(({ node }) => node.name);
    const count = errors.length === 1 ? 'An image' : `${errors.length} images`;
    throw new src_errors/* UserError */.yo(`${count} could not be built: ${errors.map(({ message }) => message).join(' ')}`, {
        why: skipped.length === 0 ? '' : `Skipped, because they need it: ${skipped.join(', ')}`,
        fix: 'The log of each build is in its group above. Nothing was pushed',
        at: first.at,
    });
}

// EXTERNAL MODULE: ./.work/compiled/shared/src/format/list.js
var list = __webpack_require__(80276);
;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/leak-scan/reject-leaks.js



const maxPlaces = 10;
/**
 * Scans all images and build logs for the deploy keys, secrets and passwords that were provided. If one is found, the step fails and
 * nothing is published.
 */
async function rejectLeaks(context, docker, { startSearch, leakingLogs, early = [], ...images }) {
    if (startSearch === undefined)
        return;
    context.log.info('Scanning the images for secrets');
    const scan = await scanImages(context, docker, { ...images, startSearch });
    const { findings } = scan;
    const scans = [...early, scan];
    const sum = (read) => scans.reduce((total, each) => total + read(each), 0);
    const skippedLayers = new Set(scans.flatMap((each) => each.skippedLayers)).size;
    const places = [...findings, ...leakingLogs.map((image) => `${image}, its build log`)];
    const result = places.length === 0 ? 'No secret found in the images' : 'A secret was found';
    const scanned = `${megabytes(sum(({ bytes }) => bytes))} scanned in ${sum(({ seconds }) => seconds).toFixed(1)} s`;
    const skipped = `${skippedLayers} base image ${skippedLayers === 1 ? 'layer' : 'layers'} skipped`;
    const message = [`${result}: ${scanned}`, ...describeEarly(early), skipped, ...describeUnchanged(scan, early)].join(', ');
    context.log.info(message);
    context.summary.add(`## Secret scan\n\n${message}.`);
    if (places.length === 0)
        return;
    throw new src_errors/* UserError */.yo(`A secret was found in ${(0,list/* listFirst */.r)(places, maxPlaces, '; ')}`, {
        why: 'Nothing was pushed',
        fix: 'Use it only through `RUN --mount=type=secret` or `type=ssh`, and replace it: whoever has the image or its cache has the secret',
    });
}
function megabytes(bytes) {
    return `${(bytes / 1e6).toFixed(1)} MB`;
}
function describeEarly(early) {
    const bytes = early.reduce((total, each) => total + each.bytes, 0);
    return bytes === 0 ? [] : [`${megabytes(bytes)} of them during the builds`];
}
/** What the scan of an earlier run has read. */
function describeUnchanged({ unchangedImages, unchangedLayers }, early) {
    const ownImages = new Set(early.flatMap(({ images }) => images));
    const ownLayers = new Set(early.flatMap(({ scannedBlobs }) => scannedBlobs));
    const images = unchangedImages.filter((id) => !ownImages.has(id)).length;
    const layers = new Set([...unchangedLayers, ...early.flatMap((each) => each.unchangedLayers)].filter((each) => !ownLayers.has(each))).size;
    const parts = [
        ...(images > 0 ? [`${images} ${images === 1 ? 'image' : 'images'}`] : []),
        ...(layers > 0 ? [`${layers} ${layers === 1 ? 'layer' : 'layers'}`] : []),
    ];
    return parts.length === 0 ? [] : [`${parts.join(' and ')} unchanged since an earlier scan for the same secrets`];
}

// EXTERNAL MODULE: ./.work/compiled/shared/src/format/state-icon.js
var state_icon = __webpack_require__(3457);
// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/graph/gpu.js
var gpu = __webpack_require__(51956);
// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/references/parse-reference.js
var parse_reference = __webpack_require__(43083);
;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/build/inspect-packages.js

/**
 * Nothing is imported, so no GPU is needed. Source: Python packaging, "Core metadata", for the names; torch/version.py, which PyTorch's
 * build writes.
 */
const script = `import importlib.metadata, importlib.util, json, os, re
names = {(d.metadata["Name"] or ""): d.version for d in importlib.metadata.distributions()}
plain = {re.sub(r"[-_.]+", "-", name).lower(): version for name, version in names.items()}
gpu = sorted(name for name in plain if name.startswith("nvidia-") or name == "triton" or name.startswith("pytorch-triton"))
spec = importlib.util.find_spec("torch")
cuda = None
if spec and spec.origin:
    with open(os.path.join(os.path.dirname(spec.origin), "version.py")) as file:
        found = re.search(r"^cuda\\b[^=]*=\\s*['\\"]([^'\\"]+)", file.read(), re.M)
    cuda = found and found.group(1)
print(json.dumps({"gpu": gpu, "torch": plain.get("torch"), "cuda": cuda}))`;
const maxAttempts = 3;
/** Lists the Python packages of an image in a container without a network. Undefined for an image without Python, or on failure. */
async function inspectPackages({ run, log }, docker, imageId) {
    const options = ['run', '--rm', '--network=none', '--no-healthcheck', '--entrypoint=python3'];
    const logFailure = (why) => {
        log.warning(`The Python packages of ${imageId.slice(0, 19)} could not be listed: ${why}`);
    };
    for (let attempt = 1; attempt <= maxAttempts; attempt++) {
        const { code, stdout, stderr } = await run(docker, [...options, imageId, '-c', script], { timeoutMs: 5 * 60_000 });
        // Source: docker run, reference, "Exit status": the command cannot be invoked, or does not exist.
        if (code === 126 || code === 127)
            return undefined;
        if (code !== 0) {
            logFailure((0,runner/* lastLine */.fM)(stderr));
            return undefined;
        }
        // Under load, an engine may lose the output of a container that succeeded.
        if (stdout.trim() !== '')
            return JSON.parse((0,runner/* lastLine */.fM)(stdout));
    }
    logFailure(`the container succeeded without output, ${maxAttempts} times`);
    return undefined;
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/build/variant-checks.js







/** Checks that every built image matches its variant: an image based on CUDA is for GPU, any other for CPU. */
async function verifyVariants(context, { onMismatch, docker, graph, built }) {
    if (onMismatch === 'off')
        return;
    const rows = [];
    const mismatches = [];
    for (const node of graph) {
        const image = built.get(node.name);
        if (image === undefined)
            continue;
        const packages = await inspectPackages(context, docker, image.id);
        const found = findMismatches(node, graph, packages);
        mismatches.push(...found);
        const problems = found.map(({ what }) => what).join('\n');
        const result = problems === '' ? (0,state_icon/* addStateIcon */.w)('success', 'matches') : (0,state_icon/* addStateIcon */.w)(onMismatch === 'fail' ? 'failure' : 'warning', problems);
        rows.push([node.name, (0,gpu/* isForGpu */.Y)(node, graph) ? 'GPU' : 'CPU', describeTorch(packages), result]);
    }
    context.summary.add(`## Variants\n\n${(0,markdown/* renderTable */.bo)(['Image', 'Variant', 'PyTorch', 'Result'], rows)}`);
    if (onMismatch === 'fail')
        rejectMismatches(mismatches);
    for (const { what, at } of mismatches)
        context.log.warning(what, at);
}
/** Compares an image with its variant. `packages` is undefined for an image without Python. */
function findMismatches(node, graph, packages) {
    const { name, dockerfile } = node;
    const baseUse = dockerfile.uses.findLast(({ instruction, reference }) => instruction === 'FROM' && reference === dockerfile.base);
    const at = (0,dockerfile_source/* dockerfileLocation */.q)(dockerfile.source, baseUse?.line ?? 1);
    const problems = [findFlavorProblem(node), findPackageProblem((0,gpu/* isForGpu */.Y)(node, graph), packages, isCatalogueBuilder(node))];
    return problems.flatMap((problem) => (problem === undefined ? [] : [{ what: `${name}: ${problem}`, at }]));
}
function findFlavorProblem({ dockerfile }) {
    const { repository, tag = '' } = (0,parse_reference/* parseReference */.F2)(dockerfile.base ?? '');
    const isCuda = /(?:^|\/)nvidia\/cuda$/.test(repository);
    const flavor = isCuda ? /(?:^|-)(runtime|devel)(?:-|$)/.exec(tag)?.[1] : undefined;
    // An image of one stage, such as a builder, may need the compiler.
    if (flavor === undefined || dockerfile.stages <= 1)
        return undefined;
    return `the final stage uses the CUDA flavor \`${flavor}\`; use \`base\`, because PyTorch brings its own libraries`;
}
/** The builder of the catalogue only builds packages, for which PyTorch for CPU suffices. */
function isCatalogueBuilder({ dockerfile: { source } }) {
    return source.isFromCatalogue && (source.variant?.originalImage ?? source.image) === 'builder';
}
function findPackageProblem(isGpu, packages, canHaveCpuTorch) {
    if (packages === undefined)
        return undefined;
    const { gpu, torch, cuda } = packages;
    if (!isGpu && gpu.length > 0)
        return `it is for CPU, but has ${gpu.join(', ')}; install PyTorch from the index \`whl/cpu\``;
    if (isGpu && torch !== null && cuda === null && !canHaveCpuTorch)
        return `it is for GPU, but its PyTorch ${torch} is for CPU; install it from an index such as \`whl/cu126\``;
    return undefined;
}
function describeTorch(packages) {
    if (packages?.torch === undefined || packages.torch === null)
        return '';
    return `${packages.torch} for ${packages.cuda ?? 'CPU'}`;
}
function rejectMismatches(mismatches) {
    const [first] = mismatches;
    if (first === undefined)
        return;
    throw new src_errors/* UserError */.yo(`An image does not match its variant: ${mismatches.map(({ what }) => what).join('; ')}`, {
        fix: 'Nothing was pushed',
        at: first.at,
    });
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/build/verify-images.js



/** What the scan passes over: the layers of bases, by reference, or by digest if a registry was asked for them. */
function listScannedBases({ inputs, plan, parentImages }, nodes) {
    const bases = (0,base_overrides/* resolveBases */.r2)(nodes, inputs.baseOverrides);
    // Earlier jobs have scanned the parents that they built.
    const all = [...new Set([...bases, ...parentImages.values()])];
    return {
        bases: all.filter((base) => !plan.registryImages.has(base)),
        baseLayers: all.flatMap((base) => plan.registryImages.get(base)?.layers ?? []),
    };
}
/** Throws, before anything is pushed, when an image does not match its variant or contains a secret. */
async function verifyImages(context, { inputs }, { engine, images: { graph } }, { built, scan }) {
    const { docker } = engine;
    await verifyVariants(context, { onMismatch: inputs.verifyVariants, docker, graph, built });
    await rejectLeaks(context, docker, {
        ...scan,
        images: new Map([...built].map(([name, { id }]) => [name, id])),
        leakingLogs: [...built].filter(([, { logContainsSecret }]) => logContainsSecret).map(([name]) => name),
    });
}

// EXTERNAL MODULE: ./.work/compiled/shared/src/ssh/ssh-agent.js
var ssh_agent = __webpack_require__(49523);
// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/buildx/attestations.js
var buildx_attestations = __webpack_require__(96731);
// EXTERNAL MODULE: ./.work/compiled/shared/src/cache/cache-mode.js
var cache_mode = __webpack_require__(72843);
;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/cache/policy.js


/** Events that run code nobody has merged yet. They do not write a cache that other runs read. */
const unmergedEvents = ['pull_request', 'merge_group'];
/**
 * Decides how the cache is used, by the event that started the run and by what the builder can do; undefined if it is not used. Logs
 * each reason why less is done than the input asks for. GitHub isolates the cache entries of a pull request; a registry or folder does
 * not, so pull requests only read there. Source: Docker, "Cache storage backends".
 */
function decideCache({ env, log }, { kind, service }, engine) {
    if (kind === 'off')
        return undefined;
    const mode = (0,cache_mode/* resolveCacheMode */.SE)('auto', env);
    const event = env.GITHUB_EVENT_NAME ?? '';
    if (mode === 'off') {
        const origin = event === '' ? 'a tag' : `the event \`${event}\``;
        log.info(`The cache is not used: the run was started by ${origin}, so its result is published or not trusted`);
        return undefined;
    }
    if (kind === 'gha' && (service.ACTIONS_RUNTIME_TOKEN ?? '') === '') {
        log.warning("GitHub's cache is not used: ACTIONS_RUNTIME_TOKEN is not set, so this is not a GitHub Actions job");
        return undefined;
    }
    // The layers of an inline cache are those of the image, which is scanned and pushed like any other.
    if (kind === 'inline')
        return { kind, isWritten: mode === 'read-write' };
    if (!(0,engine_engine/* canExportCache */.$)(engine)) {
        log.warning(`The cache \`${kind}\` is read-only: the driver \`docker\` writes it only with the containerd image store, which this engine does not use. Set \`cache: inline\`, or use a builder with another driver`);
        return { kind, isWritten: false };
    }
    const isUnmerged = kind !== 'gha' && unmergedEvents.includes(event);
    if (mode === 'read' || isUnmerged)
        log.info(`The cache \`${kind}\` is read-only: the run was started by the event \`${event}\``);
    return { kind, isWritten: mode === 'read-write' && !isUnmerged };
}

// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/deploy-keys/parse-keys.js
var parse_keys = __webpack_require__(95648);
// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/secrets/mounts.js
var mounts = __webpack_require__(81457);
// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/context-files/copy-ignore-file.js
var copy_ignore_file = __webpack_require__(45000);
// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/trust/secret-ids.js
var secret_ids = __webpack_require__(79761);
;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/build/rewrite-dockerfiles.js





/**
 * Copies the Dockerfiles that mount the trust store to the private folder, with an id that holds its hash. Returns the paths of the copies
 * by image. A `<Dockerfile>.dockerignore` is copied too, because the builder looks for it beside the Dockerfile.
 */
async function rewriteDockerfiles(folder, nodes, { trust, secrets }) {
    const copies = new Map();
    if (trust === undefined)
        return copies;
    // A store that is not given keeps its id, so its steps stay cached.
    const ids = [...secrets.keys()].filter(secret_ids/* isTrustId */.sD);
    // Loads the Dockerfile parser, which the rest of this chunk does not need.
    const { renameSecretMount } = await Promise.all(/* import() */[__webpack_require__.e(5279), __webpack_require__.e(7794), __webpack_require__.e(2357)]).then(__webpack_require__.bind(__webpack_require__, 12357));
    for (const { name, dockerfile } of nodes) {
        const { path, text } = dockerfile.source;
        if (!ids.some((id) => (0,mounts/* hasMount */.Mv)(dockerfile, 'secret', id)))
            continue;
        const subfolder = `dockerfile-${name}`;
        await (0,promises_.mkdir)((0,external_node_path_.join)(folder.path, subfolder), { mode: 0o700 });
        const rewritten = ids.reduce((changed, id) => renameSecretMount(changed, id, (0,secret_ids/* builderSecretId */.Fg)(id, trust.sha256), dockerfile.mounts), text);
        const copy = await folder.write((0,external_node_path_.join)(subfolder, (0,external_node_path_.basename)(path)), rewritten);
        await (0,copy_ignore_file/* copyIgnoreFile */.O)(path, copy);
        copies.set(name, copy);
    }
    return copies;
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/build/with-build-context.js







/**
 * Prepares what all builds share, runs `work`, and stops the SSH agents. Secrets are written, and agents are started, only when an image
 * mounts them.
 */
async function withBuildContext(context, plan, work) {
    const { engine, images, settings, secrets } = plan;
    const folder = await context.privateDir();
    const cacheUse = decideCache(context, plan.cache, engine);
    const attestations = await (0,buildx_attestations/* decideAttestations */.yD)(context, plan.attestations, engine);
    const secretFiles = await writeSecrets(folder, images.nodes, secrets);
    const agents = new Map();
    try {
        await startAgents(context, images.nodes, secrets, agents);
        const sshSockets = new Map([
            ...listOwnAgentMounts(images.nodes, secrets),
            ...[...agents].map(([id, { socket }]) => [id, socket]),
        ]);
        const dockerfiles = await rewriteDockerfiles(folder, images.nodes, secrets);
        return await work({
            env: context.env,
            workspace: context.workspace,
            folder: folder.path,
            engine,
            images,
            settings,
            cache: cacheUse === undefined ? undefined : { use: cacheUse, inputs: plan.cache },
            attestations,
            annotations: (0,buildx_attestations/* decideAnnotations */.HX)(context, plan.annotations, engine),
            mounts: { secretFiles, sshSockets, trustSha256: secrets.trust?.sha256, dockerfiles },
        });
    }
    finally {
        for (const agent of agents.values())
            await agent.stop();
        // What runs after the builds must not find them.
        for (const file of secretFiles.values())
            await (0,promises_.rm)(file, { force: true });
    }
}
async function writeSecrets(folder, nodes, { secrets }) {
    const files = new Map();
    for (const [id, text] of secrets)
        if (isMounted(nodes, 'secret', id))
            files.set(id, await folder.write(`secret-${id}`, text));
    return files;
}
/** Starts an agent per mounted key and adds it to `agents`, so that the caller can stop those that run if a later one fails. */
async function startAgents(context, nodes, { keys }, agents) {
    for (const [id, key] of keys) {
        if (isMounted(nodes, 'ssh', id))
            agents.set(id, await (0,ssh_agent/* startSshAgent */.c)(context, key, agents.size));
        else
            context.log.warning(`The deploy key \`${id}\` is not used: no image has \`RUN ${sshMount(id)}\``);
    }
    for (const [id, { key }] of agents)
        context.log.info(`A private SSH agent \`${id}\` holds the deploy key ${key}`);
}
/** The mounts of SSH agents that have no deploy key: they get the developer's own agent, if there is one. */
function listOwnAgentMounts(nodes, { keys, ownAgent }) {
    if (ownAgent === undefined || 'missing' in ownAgent)
        return [];
    const { socket } = ownAgent;
    const mounts = nodes.flatMap(({ dockerfile }) => dockerfile.mounts.filter(({ type }) => type === 'ssh'));
    return mounts.filter(({ id }) => !keys.has(id)).map(({ id }) => [id, socket]);
}
function isMounted(nodes, type, id) {
    return nodes.some(({ dockerfile }) => (0,mounts/* hasMount */.Mv)(dockerfile, type, id));
}
function sshMount(id) {
    return `--mount=type=ssh${id === parse_keys/* defaultKeyId */.Yn ? '' : `,id=${id}`}`;
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/build/execute-plan.js





















/** Executes the plan: logs it, builds, reports, and pushes once all images are built and scanned. Throws one error for all failed images. Returns the images. */
async function executePlan(context, execution) {
    const { inputs, plan, secrets } = execution;
    context.setOutput('plan', (0,image_output/* createPlanOutput */.L)(plan.images));
    context.setOutput('images', {});
    context.setOutput('metadata', {});
    if (inputs.mode === 'plan') {
        const nodes = plan.images.map(({ node }) => node);
        context.setOutput('matrix', createJobMatrix(nodes, inputs));
    }
    logPlan(context, plan.images, inputs.buildArgs, secrets.trust);
    const progress = { images: plan.images, built: new Map() };
    try {
        if (plan.engine !== undefined && inputs.mode === 'check')
            await execution.check(imagesToCheck(execution, plan.engine));
        else if (plan.engine !== undefined)
            await buildPlanned(context, execution, plan.engine, progress);
    }
    finally {
        context.summary.add((0,job_summary/* renderImages */.h)(progress.images, progress.built, inputs.baseOverrides));
        if (secrets.trust !== undefined)
            context.summary.add(renderTrustStore(secrets.trust));
    }
    return progress;
}
/** What is checked before the builds, of the images that this run is about. */
function imagesToCheck({ inputs, plan, graph, parentImages }, engine) {
    const checked = plan.images.filter(({ state }) => inputs.mode === 'check' || state === 'build');
    const images = { nodes: checked.map(({ node }) => node), graph, parentImages };
    return { engine, images, settings: selectSettings(inputs) };
}
async function buildPlanned(context, execution, engine, progress) {
    const { inputs, plan, secrets, graph, parentImages } = execution;
    const nodes = plan.images.filter(({ state }) => state === 'build').map(({ node }) => node);
    if (nodes.length === 0)
        return;
    const names = nodes.map(({ name }) => name);
    rejectImpossibleExports({ exports: inputs.exports, engine }, names);
    await execution.check(imagesToCheck(execution, engine));
    const freeBytes = await checkDiskSpace(context, execution, engine, nodes);
    const buildPlan = {
        engine,
        images: { nodes, graph, parentImages },
        settings: selectSettings(inputs),
        secrets,
        cache: inputs.cache,
        annotations: inputs.annotations,
        attestations: { provenance: inputs.provenance, sbom: inputs.sbom, sbomGenerator: inputs.sbomGenerator },
    };
    // Deriving the key of the record takes longer than many cached builds, so it runs beside them.
    const record = secrets.search === undefined ? undefined : openRecord(context, secrets.searched).then(withMemory);
    const scan = { ...listScannedBases(execution, nodes), startSearch: secrets.search, record };
    // A scanner is code of others: it starts when the agents have ended and the secrets are deleted.
    const isScanned = inputs.scanCommand !== undefined;
    const built = await withBuildContext(context, buildPlan, async (build) => {
        const images = await withEarlyScan(context, engine.docker, { ...scan, nodes }, async (early) => {
            const outcomes = await buildAll(context, build, { limit: inputs.maxParallel, secrets, onBuilt: early.add });
            await reportFreeSpace(context, engine, 'after the builds', freeBytes);
            const built = builtImages(outcomes);
            const sizes = await (0,local_images/* findImageSizes */.Zh)(context, engine, plan.localImages, idsOf(built));
            recordOutcomes(context, execution, progress, { outcomes, sizes });
            await verifyImages(context, execution, build, { built, scan: { ...scan, record: await record, early: await early.end() } });
            return built;
        });
        if (!isScanned)
            await deliverImages(context, execution, engine, { progress, built: images });
        await exportCaches(context, execution, build);
        return images;
    });
    if (isScanned)
        await deliverImages(context, execution, engine, { progress, built });
}
/** Scans the images with the command of the user, then writes and pushes them. */
async function deliverImages(context, execution, engine, { progress, built }) {
    const { exports, scanCommand: command, platforms, timeoutMs, naming } = execution.inputs;
    if (command !== undefined) {
        const { runScanCommand } = await __webpack_require__.e(/* import() */ 8797).then(__webpack_require__.bind(__webpack_require__, 38797));
        const images = new Map([...built].map(([name, { id }]) => [name, id]));
        await runScanCommand(context, { docker: engine.docker, command, images, platform: platforms[0], timeoutMs });
    }
    await writeExports(context, { engine, exports, images: exportableImages(built, naming), timeoutMs });
    await publishImages(context, execution, engine, progress);
}
function idsOf(images) {
    return [...images.values()].map(({ id }) => id);
}
function exportableImages(built, naming) {
    return new Map([...built].map(([name, { id }]) => [name, { id, reference: (0,image_references/* referencesOf */.CL)(name, naming)[0] }]));
}
/** Compares the free space of the engine's disk with the estimate, and returns it in bytes; undefined when it is unknown. */
async function checkDiskSpace(context, { inputs, plan }, engine, nodes) {
    const freeBytes = await reportFreeSpace(context, engine, 'before the builds');
    if (freeBytes === undefined)
        return undefined;
    const { naming, baseOverrides } = inputs;
    const estimate = await estimateDiskUse(context, engine, nodes, { naming, baseOverrides, ...plan });
    checkFreeSpace(context, freeBytes, estimate);
    return freeBytes;
}
/** Writes the build caches of the images that were built. */
async function exportCaches(context, { inputs, secrets }, build) {
    const requests = build.images.nodes.map((node) => (0,create_request/* createRequest */.W)(node, build));
    const env = { ...context.env, ...inputs.cache.service };
    const exports = createCacheExports(context, { buildx: build.engine.buildx, env }, requests);
    const options = { folder: build.folder, maxBytes: inputs.cache.limit, startSearch: secrets.search };
    await writeCaches(context.log, exports, options);
}
function selectSettings(inputs) {
    const { platforms, context, naming, baseOverrides, buildArgs, labels, network, timeoutMs, noCache, steps } = inputs;
    return { platforms, context, naming, baseOverrides, buildArgs, labels, network, timeoutMs, noCache, steps };
}
/** Sets the outputs, and throws when an image failed. */
function recordOutcomes(context, { inputs, plan }, progress, { outcomes, sizes }) {
    progress.images = plan.images.map((image) => applyOutcome(image, outcomes.get(image.node.name)));
    for (const [name, image] of builtImages(outcomes))
        progress.built.set(name, createImageOutput(name, image, sizes, inputs.naming));
    context.setOutput('plan', (0,image_output/* createPlanOutput */.L)(progress.images));
    context.setOutput('images', Object.fromEntries(progress.built));
    context.setOutput('metadata', Object.fromEntries([...builtImages(outcomes)].map(([name, { metadata }]) => [name, metadata])));
    rejectFailed(progress.images, outcomes);
}
async function publishImages(context, { inputs, plan, parentImages }, { docker }, { images, built }) {
    if (inputs.mode !== 'build-digests' && !inputs.push)
        return;
    const { pushImages, setDigests } = await Promise.all(/* import() */[__webpack_require__.e(1963), __webpack_require__.e(4900)]).then(__webpack_require__.bind(__webpack_require__, 4900));
    if (inputs.mode !== 'build-digests') {
        await pushImages(context, docker, inputs, { images, built });
        return;
    }
    const { uploadResults } = await Promise.all(/* import() */[__webpack_require__.e(1963), __webpack_require__.e(954)]).then(__webpack_require__.bind(__webpack_require__, 954));
    for (const [name, output] of built)
        built.set(name, { ...output, tags: [] });
    const nodes = plan.images.map(({ node }) => node);
    const build = { nodes, built, parents: [...parentImages.keys()], bases: (0,base_overrides/* resolveBases */.r2)(nodes, inputs.baseOverrides) };
    setDigests(context, await uploadResults(context, docker, inputs, build), built);
}


/***/ }),

/***/ 96731:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HX: () => (/* binding */ decideAnnotations),
/* harmony export */   _Y: () => (/* binding */ attestationFlags),
/* harmony export */   yD: () => (/* binding */ decideAttestations),
/* harmony export */   zR: () => (/* binding */ noAttestations)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75689);
/* harmony import */ var _engine_check_base_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38835);


const noAttestations = { provenance: 'off', sbomGenerator: undefined };
/** Source: BuildKit, docs/attestations/sbom.md. */
const defaultGenerator = 'docker.io/docker/buildkit-syft-scanner:stable-1';
/**
 * Decides which attestations the builds add. The engine stores every image until it is pushed, so an engine that cannot store
 * attestations gets none, which the log says. Throws before anything is built when the generator is unavailable.
 */
async function decideAttestations(context, { provenance, sbom, sbomGenerator = defaultGenerator }, engine) {
    if (provenance === 'off' && !sbom)
        return noAttestations;
    if (!engine.hasContainerdStore) {
        logUnsupported(context.log, sbom);
        return noAttestations;
    }
    if (!sbom)
        return { provenance, sbomGenerator: undefined };
    const problem = await (0,_engine_check_base_js__WEBPACK_IMPORTED_MODULE_1__/* .findBaseProblem */ .o)(context, engine, sbomGenerator);
    if (problem !== undefined)
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`No SBOM can be generated: the image ${sbomGenerator} is unavailable`, {
            why: problem,
            fix: 'Set `sbom-generator` to a copy of it, or set `sbom: false`',
        });
    return { provenance, sbomGenerator };
}
/** The annotations of the builds. An engine that cannot store them gets none, which a warning says. */
function decideAnnotations({ log }, annotations, { hasContainerdStore }) {
    if (annotations.size === 0 || hasContainerdStore)
        return annotations;
    log.warning('Images get no annotations: only the containerd image store keeps them, and this engine does not use it');
    return new Map();
}
function logUnsupported(log, sbom) {
    const missing = sbom ? 'no SBOM and no provenance' : 'no provenance';
    const message = `Images get ${missing}: only the containerd image store keeps them, and this engine does not use it`;
    if (sbom)
        log.warning(message);
    else
        log.info(message);
}
/** The flags of a build. Source: docker buildx build, reference, "--attest". */
function attestationFlags({ provenance, sbomGenerator }) {
    return [
        provenance === 'off' ? '--provenance=false' : `--provenance=mode=${provenance}`,
        sbomGenerator === undefined ? '--sbom=false' : `--sbom=generator=${sbomGenerator}`,
    ];
}


/***/ }),

/***/ 34720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xd: () => (/* binding */ quoteCsv),
/* harmony export */   k9: () => (/* binding */ createCacheExportCommand),
/* harmony export */   u_: () => (/* binding */ createBuildCommand),
/* harmony export */   yA: () => (/* binding */ createCheckCommand)
/* harmony export */ });
/* harmony import */ var _attestations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96731);

/** The arguments of `docker buildx` for a build. They hold paths and names, never a secret. Source: docker buildx build, reference. */
function createBuildCommand(request) {
    const { output, attestations, layoutFolder, idFile, metadataFile, annotations, cache, tags, noCache } = request;
    return createCommand(request, [
        `--output=type=${output}`,
        ...(0,_attestations_js__WEBPACK_IMPORTED_MODULE_0__/* .attestationFlags */ ._Y)(attestations),
        ...(layoutFolder === undefined ? [] : [`--output=type=oci,tar=false,dest=${layoutFolder}`]),
        `--iidfile=${idFile}`,
        `--metadata-file=${metadataFile}`,
        ...annotationFlags(annotations),
        ...(cache.exportDuringBuild === undefined ? [] : [`--cache-to=${cache.exportDuringBuild}`]),
        ...tags.map((tag) => `--tag=${tag}`),
        // The client accepts only one of the two.
        ...(noCache.everything ? ['--no-cache'] : noCache.stages.map((stage) => `--no-cache-filter=${stage}`)),
    ]);
}
/** The arguments that repeat a build, whose steps the builder has all cached, to write a cache and nothing else. */
function createCacheExportCommand(request, to) {
    return createCommand(request, ['--output=type=cacheonly', ...(0,_attestations_js__WEBPACK_IMPORTED_MODULE_0__/* .attestationFlags */ ._Y)(_attestations_js__WEBPACK_IMPORTED_MODULE_0__/* .noAttestations */ .zR), `--cache-to=${to}`]);
}
/** The arguments that check a Dockerfile and build nothing. `flag` asks for the check. */
function createCheckCommand(request, flag) {
    return createCommand(request, [flag, `--metadata-file=${request.metadataFile}`]);
}
function createCommand(request, outputFlags) {
    const { platform, stage, network } = request;
    return [
        'build',
        `--builder=${request.builder}`,
        '--progress=plain',
        ...outputFlags,
        `--file=${request.source.path}`,
        ...(platform === undefined ? [] : [`--platform=${platform}`]),
        ...(stage === undefined ? [] : [`--target=${stage}`]),
        ...request.cache.importFrom.map((from) => `--cache-from=${from}`),
        ...(network === 'default' ? [] : [`--network=${network}`]),
        ...stepFlags(request.steps),
        ...flags(request.images, (name, image) => `--build-context=${name}=${withScheme(image)}`),
        ...flags(request.contexts, (name, context) => `--build-context=${name}=${context}`),
        ...flags(request.buildArgs, (name, value) => `--build-arg=${name}=${value}`),
        ...flags(request.labels, (name, value) => `--label=${name}=${value}`),
        // A value of --secret is one line of CSV.
        ...flags(request.secrets, (id, path) => `--secret=id=${id},${quoteCsv(`src=${path}`)}`),
        ...flags(request.sshSockets, (id, socket) => `--ssh=${id}=${socket}`),
        request.context,
    ];
}
/** One flag for each document: of a list such as `index,manifest:`, Buildx 0.13 takes one only. */
function annotationFlags(annotations) {
    return [...annotations].flatMap(([key, value]) => {
        const [, documents, name = key] = /^([^:]*):(.*)$/.exec(key) ?? [];
        if (documents === undefined)
            return [`--annotation=${name}=${value}`];
        return documents.split(',').map((document) => `--annotation=${document}:${name}=${value}`);
    });
}
function stepFlags({ addHosts, shmSize, ulimits, allow }) {
    return [
        // The form with a colon is known to every client.
        ...addHosts.map((host) => `--add-host=${host.replace('=', ':')}`),
        ...(shmSize === undefined ? [] : [`--shm-size=${shmSize}`]),
        ...ulimits.map((limit) => `--ulimit=${limit}`),
        ...allow.map((privilege) => `--allow=${privilege}`),
    ];
}
function flags(values, format) {
    return [...values].map(([name, value]) => format(name, value));
}
function withScheme(image) {
    return image.includes('://') ? image : `docker-image://${image}`;
}
/** Quotes a field of a value that is one line of CSV. */
function quoteCsv(field) {
    return /[",\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
}


/***/ }),

/***/ 66696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ri: () => (/* binding */ isTransientFailure),
/* harmony export */   VS: () => (/* binding */ lastError),
/* harmony export */   jg: () => (/* binding */ countSteps),
/* harmony export */   ro: () => (/* binding */ createStepLogger)
/* harmony export */ });
/* harmony import */ var _registry_retry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7719);

/**
 * Counts the steps in the builder's plain output. A step whose layer comes from a remote cache is reported as done or as cached,
 * whichever ends first, so the download of a layer counts as cached too.
 */
function countSteps(stderr) {
    const stepLines = stderr.matchAll(/^#(\d+) \[(?!internal|auth|context)[^\]]*\d+\/\d+\] (?!FROM )/gm);
    const steps = new Set([...stepLines].map(([, number]) => number));
    const cacheLines = stderr.matchAll(/^#(\d+) (?:CACHED$|sha256:[0-9a-f]{64} )/gm);
    const cached = new Set([...cacheLines].map(([, number]) => number).filter((number) => steps.has(number)));
    return { total: steps.size, cached: cached.size };
}
/** Returns a function that takes the lines of a build and logs each step once, when it starts, without its mounts. */
function createStepLogger(log, image, containsSecret) {
    const logged = new Set();
    return (line) => {
        const step = /^#\d+ \[(?!internal|auth)([^\]]*\d+\/\d+)\] (.*)$/.exec(line);
        if (step === null || logged.has(line) || containsSecret(line))
            return;
        logged.add(line);
        const [, position = '', command = ''] = step;
        const text = command.replaceAll(/ --mount=\S+/g, '').replaceAll(/\s+/g, ' ');
        log.info(`${image}: [${position}] ${text.slice(0, 100)}`);
    };
}
/** The error with which the builder ended a failed build. */
function lastError(stderr) {
    const error = /^ERROR: (?:failed to solve: )?(.*)$/m.exec(stderr.slice(stderr.lastIndexOf('\nERROR: ') + 1));
    return error?.[1] ?? 'docker buildx build failed';
}
/** Whether the builder itself met a transient fault. Faults within a step do not count. */
function isTransientFailure(stderr) {
    const error = lastError(stderr);
    return !error.includes('did not complete successfully') && (0,_registry_retry_js__WEBPACK_IMPORTED_MODULE_0__/* .isTransientMessage */ .QV)(error);
}


/***/ }),

/***/ 4780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ locateCache),
/* harmony export */   w: () => (/* binding */ noCache)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1708);
/* harmony import */ var _references_image_references_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94404);




const noCache = { importFrom: [], exportDuringBuild: undefined, exportAfterScan: undefined };
/** Locates the cache of an image. Each image has its own, by name, variant and architecture. */
function locateCache({ kind, isWritten }, { tag, folder }, image) {
    const { name, naming } = image;
    const suffix = suffixOf(image);
    const repository = (0,_references_image_references_js__WEBPACK_IMPORTED_MODULE_3__/* .repositoryOf */ ._M)(name, naming);
    const exportTo = (cacheTo) => (isWritten ? { cacheTo: `${cacheTo},mode=max` } : undefined);
    if (kind === 'inline') {
        const imageTag = tag === '' ? ((0,_references_image_references_js__WEBPACK_IMPORTED_MODULE_3__/* .tagsInRepository */ .fM)(name, repository, naming)[0] ?? '') : tag;
        const importFrom = [`type=registry,ref=${repository}:${imageTag}`];
        return { importFrom, exportDuringBuild: isWritten ? 'type=inline' : undefined, exportAfterScan: undefined };
    }
    if (kind === 'registry') {
        const cache = `type=registry,ref=${repository}:${tag === '' ? 'buildcache' : tag}${suffix}`;
        return { importFrom: [cache], exportDuringBuild: undefined, exportAfterScan: exportTo(cache) };
    }
    const scope = `${naming.prefix}${name}${suffix}`;
    if (kind === 'gha') {
        const cache = `type=gha,scope=${scope}`;
        return { importFrom: [cache], exportDuringBuild: undefined, exportAfterScan: exportTo(cache) };
    }
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, scope);
    // The client rejects a folder that contains no cache.
    const importFrom = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, 'index.json')) ? [`type=local,src=${path}`] : [];
    return { importFrom, exportDuringBuild: undefined, exportAfterScan: isWritten ? { folder: path } : undefined };
}
/** `-gpu-arm64`: what distinguishes caches of one image. The most common architecture is left out. */
function suffixOf({ variant, platform }) {
    const architecture = platform?.replace(/^linux\//, '') ?? node_process__WEBPACK_IMPORTED_MODULE_2__.arch;
    const isCommon = ['x64', 'amd64'].includes(architecture);
    return `${variant === undefined ? '' : `-${variant}`}${isCommon ? '' : `-${architecture.replaceAll('/', '-')}`}`;
}


/***/ }),

/***/ 45000:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ copyIgnoreFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);


/**
 * Copies the `<Dockerfile>.dockerignore` of a Dockerfile beside its copy, where the builder looks for it. A folder of that name is no ignore
 * file, as for the builder.
 */
async function copyIgnoreFile(dockerfile, copy) {
    const file = `${dockerfile}.dockerignore`;
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file, { throwIfNoEntry: false })?.isFile() === true)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.copyFile)(file, `${copy}.dockerignore`);
}


/***/ }),

/***/ 58379:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ findDockerfiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _references_dockerfile_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98509);



/** Searches a folder for Dockerfiles, in the order of their names. Hidden folders and installed packages are skipped. */
async function findDockerfiles(search) {
    return await searchFolder(search, []);
}
async function searchFolder({ root, folder, isDeep }, folders) {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, folder, ...folders), { withFileTypes: true });
    const found = [];
    const lookalikes = [];
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
        const path = [...(folder === '.' ? [] : [folder]), ...folders, entry.name].join('/');
        if (entry.isDirectory() && isDeep && !isSkipped(entry.name)) {
            const inner = await searchFolder({ root, folder, isDeep }, [...folders, entry.name]);
            found.push(...inner.found);
            lookalikes.push(...inner.lookalikes);
        }
        if (entry.isDirectory())
            continue;
        const file = (0,_references_dockerfile_names_js__WEBPACK_IMPORTED_MODULE_2__/* .classifyFile */ .T)(entry.name);
        if (file.kind === 'dockerfile')
            found.push({ path, image: (0,_references_dockerfile_names_js__WEBPACK_IMPORTED_MODULE_2__/* .imageName */ .t)(folders, file.stem) });
        if (file.kind === 'lookalike')
            lookalikes.push(path);
    }
    return { found, lookalikes };
}
function isSkipped(folder) {
    return folder.startsWith('.') || ['node_modules', 'site-packages', '__pycache__'].includes(folder);
}


/***/ }),

/***/ 79352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bg: () => (/* binding */ isPredefinedArg),
/* harmony export */   PC: () => (/* binding */ splitBuildArg),
/* harmony export */   TN: () => (/* binding */ buildArgsFor)
/* harmony export */ });
/**
 * The arguments of an image, declared or not. A later source wins: the catalogue, its bake target, the input for all images, the input for this image,
 * its variant, the input for this variant of the image.
 */
function buildArgsFor({ image, bake, catalogue, variant }, given) {
    return new Map([
        ...(catalogue?.args ?? []),
        ...(bake?.args ?? []),
        ...[...given].filter(([name]) => !name.includes('.')),
        ...argsOf(variant?.originalImage ?? image, given),
        ...(variant === undefined ? [] : [...variant.args, ...argsOf(image, given)]),
    ]);
}
/** Splits `image.NAME`; the image is undefined for an argument of all images. */
function splitBuildArg(key) {
    const dot = key.lastIndexOf('.');
    return dot < 0 ? { image: undefined, name: key } : { image: key.slice(0, dot), name: key.slice(dot + 1) };
}
/**
 * Whether the builder accepts an argument that no `ARG` declares. Source: Docker "Dockerfile reference", predefined ARGs and BuildKit
 * built-in build args.
 */
function isPredefinedArg(name) {
    return /^((https?|ftp|no|all)_proxy|BUILDKIT_\w+|SOURCE_DATE_EPOCH)$/.test(name.replace(/^[A-Z]+_PROXY$/, (all) => all.toLowerCase()));
}
function argsOf(image, given) {
    return [...given].flatMap(([key, value]) => {
        const arg = splitBuildArg(key);
        return arg.image === image ? [[arg.name, value]] : [];
    });
}


/***/ }),

/***/ 61050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IG: () => (/* binding */ accessToContexts),
/* harmony export */   Oh: () => (/* binding */ findNamedContext),
/* harmony export */   Tb: () => (/* binding */ isNamedContext),
/* harmony export */   Wb: () => (/* binding */ resolveUse),
/* harmony export */   dO: () => (/* binding */ resolveNamedBase)
/* harmony export */ });
/* harmony import */ var _references_named_context_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77774);

/** The context that a bake file or an input defines for this name, which replaces a stage of that name. Source: docker buildx build, `--build-context`. */
function findNamedContext({ contexts }, reference) {
    return contexts?.get((0,_references_named_context_js__WEBPACK_IMPORTED_MODULE_0__/* .contextName */ .fW)(reference));
}
/** Whether there is such a context. */
function isNamedContext(source, reference) {
    return findNamedContext(source, reference) !== undefined;
}
/** Replaces a named context by the image that is given for it; others use no image of a registry. */
function resolveUse(use, source) {
    const context = findNamedContext(source, use.reference);
    if (context === undefined || 'target' in context)
        return [use];
    return 'image' in context && context.image !== 'scratch' ? [{ ...use, reference: context.image }] : [];
}
/** Does the same for the base of a stage. */
function resolveNamedBase(base, source) {
    const context = findNamedContext(source, base ?? '');
    return context !== undefined && 'image' in context ? context.image : base;
}
/** What the builder needs to fetch the addresses that are used by name. */
function accessToContexts(uses, source) {
    return uses.flatMap(({ reference, line }) => {
        const context = findNamedContext(source, reference);
        if (context === undefined || !('url' in context))
            return [];
        return (0,_references_named_context_js__WEBPACK_IMPORTED_MODULE_0__/* .accessTo */ .Yi)(context.url).map((access) => ({ ...access, line, isForSource: true }));
    });
}


/***/ }),

/***/ 56111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ dockerfileLocation)
/* harmony export */ });
/** The location of a line for an annotation. What is no file of the repository has none. */
function dockerfileLocation(source, line) {
    return source.isFromCatalogue || source.isInline === true ? undefined : { file: source.displayPath, line };
}


/***/ }),

/***/ 38835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ findBaseProblem)
/* harmony export */ });
/* harmony import */ var _shared_process_runner_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21895);
/* harmony import */ var _shared_retry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86946);
/* harmony import */ var _registry_retry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7719);
/* harmony import */ var _engine_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53951);




const minute = 60_000;
class PullError extends Error {
}
/**
 * Says why a base image is unavailable, or returns undefined when a build can use it: the engine has it, its registry has it, or the
 * engine can pull it (an engine may reach a mirror that the client does not know).
 */
async function findBaseProblem(context, engine, reference, pull = 'if missing') {
    const { docker, driver } = engine;
    const local = await context.run(docker, ['image', 'inspect', '--format', '{{.Id}}', reference], { timeoutMs: minute });
    const isLocal = local.code === 0;
    if (isLocal && !(0,_engine_js__WEBPACK_IMPORTED_MODULE_3__/* .hasOwnImageStore */ .x3)(engine))
        return await findNewerBase(context, docker, reference, pull);
    const remote = await context.run(docker, ['buildx', 'imagetools', 'inspect', reference], { timeoutMs: minute });
    if (remote.code === 0)
        return undefined;
    if (!(0,_engine_js__WEBPACK_IMPORTED_MODULE_3__/* .hasOwnImageStore */ .x3)(engine))
        return await findPullProblem(context, docker, reference);
    const rule = `the builder's driver \`${driver}\` pulls base images from a registry`;
    return isLocal ? `only the engine has it, but ${rule}` : `${rule}: ${(0,_shared_process_runner_js__WEBPACK_IMPORTED_MODULE_0__/* .lastLine */ .fM)(remote.stderr)}`;
}
/** Pulls a base that the engine has. */
async function findNewerBase(context, docker, reference, pull) {
    if (pull === 'if missing')
        return undefined;
    const problem = await findPullProblem(context, docker, reference);
    if (problem === undefined || pull === 'required')
        return problem;
    context.log?.info(`The engine's copy of ${reference} is used, because it could not be pulled: ${problem}`);
    return undefined;
}
async function findPullProblem({ run, signal }, docker, reference) {
    const isTransient = (error) => error instanceof PullError && (0,_registry_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .isTransientMessage */ .QV)(error.message);
    try {
        await (0,_shared_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .withRetry */ .b)({ delaysMs: [500, 1000], signal, isTransient }, async () => {
            const { code, timedOut, stderr } = await run(docker, ['pull', '--quiet', reference], { timeoutMs: 20 * minute });
            if (code !== 0)
                throw new PullError(timedOut ? 'pulling it took longer than 20 minutes' : (0,_shared_process_runner_js__WEBPACK_IMPORTED_MODULE_0__/* .lastLine */ .fM)(stderr));
        });
        return undefined;
    }
    catch (error) {
        if (error instanceof PullError)
            return error.message.replace(/^Error response from daemon: /, '');
        throw error;
    }
}


/***/ }),

/***/ 41422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ replaceFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/**
 * Replaces a folder as a whole: `source` is first moved to a folder beside `target` (or copied, from another disk), and the old folder is
 * restored if the last step fails. `target` need not exist. `move` is only replaced in tests.
 */
async function replaceFolder(target, source, move = node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target), { recursive: true });
    const staging = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(target)}-`));
    const newFolder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(staging, 'new');
    const oldFolder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(staging, 'old');
    try {
        await move(source, newFolder).catch(async () => await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.cp)(source, newFolder, { recursive: true }));
        const existed = await moveIfExists(target, oldFolder, move);
        await move(newFolder, target).catch(async (error) => {
            if (existed)
                await move(oldFolder, target);
            throw error;
        });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(oldFolder, { recursive: true, force: true });
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(newFolder, { recursive: true, force: true });
        // Fails, and keeps the old folder, if that could not be restored.
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rmdir)(staging).catch(() => undefined);
    }
}
async function moveIfExists(from, to, move) {
    try {
        await move(from, to);
        return true;
    }
    catch (error) {
        if (error.code !== 'ENOENT')
            throw error;
        return false;
    }
}


/***/ }),

/***/ 75733:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ findBaseImage)
/* harmony export */ });
/** Name of the image of the graph that an image is built on, whose layers it has; undefined if its base is from elsewhere. */
function findBaseImage({ parents, dockerfile: { base } }) {
    return base === undefined ? undefined : [...parents].find(([, names]) => names.has(base))?.[0];
}


/***/ }),

/***/ 51956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ isForGpu)
/* harmony export */ });
/* harmony import */ var _base_image_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75733);

/** Whether the image is built on CUDA: the name or tag of its base says so, through other images of the graph. */
function isForGpu(node, graph) {
    const { base } = node.dockerfile;
    if (base === undefined)
        return false;
    const image = (0,_base_image_js__WEBPACK_IMPORTED_MODULE_0__/* .findBaseImage */ .A)(node);
    const parent = graph.find(({ name }) => name === image);
    return parent === undefined ? (base.split('/').at(-1) ?? '').includes('cuda') : isForGpu(parent, graph);
}


/***/ }),

/***/ 22369:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ containsSecret)
/* harmony export */ });
/** Whether the text contains a secret, or a part of a deploy key, in any encoding that is searched for. */
function containsSecret({ search }, text) {
    return search !== undefined && search().push(Buffer.from(text)).length > 0;
}


/***/ }),

/***/ 80937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ createPlan)
});

// EXTERNAL MODULE: ./.work/compiled/shared/src/errors.js
var errors = __webpack_require__(75689);
// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/dockerfile/source.js
var source = __webpack_require__(56111);
// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/engine/engine.js + 2 modules
var engine_engine = __webpack_require__(53951);
// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/engine/local-images.js
var local_images = __webpack_require__(75038);
// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/inputs/platforms.js
var platforms = __webpack_require__(49335);
// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/references/base-overrides.js
var base_overrides = __webpack_require__(9711);
;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/plan/base-images.js




/** Finds the steps that external bases trigger, in the configuration of each: in the engine if it has the image, else in its registry. */
async function readBaseImages(context, engine, nodes, { baseOverrides, localImages, platform = (0,platforms/* hostPlatform */.ol)() }) {
    const uses = nodes.flatMap(({ bases }) => bases.filter(({ instruction }) => instruction === 'FROM'));
    const bases = new Set(uses.map(({ reference }) => (0,base_overrides/* resolveBase */.gU)(reference, baseOverrides)));
    const triggers = new Map();
    const registryImages = new Map();
    const readBase = async (base) => {
        const local = (0,engine_engine/* hasOwnImageStore */.x3)(engine) ? undefined : localImages.get((0,local_images/* familiarName */.hG)(base));
        if (local !== undefined)
            return local.triggers ?? [];
        const { readRegistryImage } = await __webpack_require__.e(/* import() */ 1870).then(__webpack_require__.bind(__webpack_require__, 81870));
        const image = await readRegistryImage(context, base, platform);
        if (image !== undefined)
            registryImages.set(base, image);
        return image?.triggers ?? [];
    };
    await Promise.all([...bases].map(async (base) => {
        const texts = await readBase(base);
        if (texts.length > 0)
            triggers.set(base, texts);
    }));
    return { triggers, registryImages };
}

// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/engine/check-base.js
var check_base = __webpack_require__(38835);
// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/secrets/mounts.js
var mounts = __webpack_require__(81457);
;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/plan/build-blockers.js





/** Finds base images that no build can use. */
async function findMissingBases(context, engine, nodes, { baseOverrides, localImages, registryImages, pull }) {
    const uses = nodes.flatMap((image) => image.bases.map(({ reference, line }) => ({ image, line, base: (0,base_overrides/* resolveBase */.gU)(reference, baseOverrides) })));
    const isLocal = (base) => !(0,engine_engine/* hasOwnImageStore */.x3)(engine) && localImages.has((0,local_images/* familiarName */.hG)(base)) && (pull === 'if missing' || base.includes('@'));
    const toCheck = [...new Set(uses.map(({ base }) => base))].filter((base) => !isLocal(base) && !registryImages.has(base));
    const problems = new Map(await Promise.all(toCheck.map(async (base) => [base, await (0,check_base/* findBaseProblem */.o)(context, engine, base, pull)])));
    return uses.flatMap(({ image, line, base }) => {
        const problem = problems.get(base);
        return problem === undefined ? [] : [{ image, line, reason: `the base image ${base} is unavailable: ${problem}` }];
    });
}
/** Finds OCI layouts that the builder cannot read: its classic image store has no such source. */
function findUnreadableLayouts(engine, nodes) {
    if ((0,engine_engine/* hasOwnImageStore */.x3)(engine) || engine.hasContainerdStore)
        return [];
    return nodes.flatMap((image) => [...image.dockerfile.contexts].flatMap(([name, line]) => {
        const context = image.dockerfile.source.contexts?.get(name);
        if (context === undefined || !('layout' in context))
            return [];
        const reason = `line ${line} uses the OCI layout ${context.layout.folder}, which the engine reads only with the containerd image store; enable it, or use a \`builder\` of the driver \`docker-container\``;
        return [{ image, line, reason }];
    }));
}
/** Finds required mounts without a secret. */
function findMissingMounts(nodes, secrets) {
    return nodes.flatMap((image) => image.dockerfile.mounts.flatMap((mount) => {
        const reason = (0,mounts/* findMountProblem */.s6)(mount, secrets);
        return reason === undefined ? [] : [{ image, line: mount.line, reason }];
    }));
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/plan/plan.js





/**
 * Decides for each image whether it is built. Whatever prevents that is an error; in the mode `build-or-plan`, the image is only planned
 * instead, and so are the images built from it.
 */
async function createPlan(context, settings, project, { search, localImages }) {
    const { mode, builder, baseOverrides } = settings;
    const { secrets } = project;
    const pull = choosePullPolicy(settings);
    if (search.state === 'unavailable') {
        if (mode !== 'build-or-plan' && mode !== 'plan')
            throw noEngineError(search.reason);
        const images = project.nodes.map((node) => ({ node, state: 'planned', reason: search.reason }));
        return { images, engine: undefined, localImages, registryImages: new Map(), graph: project.graph };
    }
    if (search.notice !== undefined)
        context.log.info(search.notice);
    const engine = await (0,engine_engine/* withBuilder */.SC)(context, search.engine, builder);
    if (mode === 'check') {
        const images = project.nodes.map((node) => ({ node, state: 'planned', reason: undefined }));
        return { images, engine, localImages, registryImages: new Map(), graph: project.graph };
    }
    const lookup = { baseOverrides, localImages, platform: settings.platforms[0] };
    const { triggers, registryImages } = await readBaseImages(context, engine, project.nodes, lookup);
    // A base that was read is not missing.
    const missingBases = await findMissingBases(context, engine, project.nodes, {
        baseOverrides,
        localImages,
        registryImages,
        pull,
    });
    const { graph, nodes } = triggers.size === 0 ? project : await project.withBaseTriggers(triggers);
    const blockers = [...missingBases, ...findUnreadableLayouts(engine, nodes), ...findMissingMounts(nodes, secrets)];
    if (mode !== 'build-or-plan')
        rejectBlockedBuilds(blockers);
    return { images: planImages(nodes, blockers), engine, localImages, registryImages, graph };
}
/** What is pushed should stand on current bases; for local images, those of the engine will do. */
function choosePullPolicy({ pull, push, mode }) {
    if (pull === 'true')
        return 'required';
    const isPushed = push || mode === 'build-digests';
    return pull === 'auto' && isPushed ? 'preferred' : 'if missing';
}
/** Nodes come parents first, so a reason reaches all images of its branch. */
function planImages(nodes, blockers) {
    const reasons = new Map(blockers.map(({ image, reason }) => [image.name, reason]));
    return nodes.map((node) => {
        const parent = [...node.parents.keys()].find((name) => reasons.has(name));
        const parentReason = parent === undefined ? undefined : `it needs ${parent}, which is only planned`;
        const reason = reasons.get(node.name) ?? parentReason;
        if (reason === undefined)
            return { node, state: 'build', reason };
        reasons.set(node.name, reason);
        return { node, state: 'planned', reason };
    });
}
function noEngineError(reason) {
    return new errors/* UserError */.yo('No image can be built here', {
        why: reason,
        fix: 'Start Docker Engine with buildx before this step, or set `mode: build-or-plan`',
        commandFix: 'Start Docker Engine with buildx, or run `eleanor images plan`',
    });
}
function rejectBlockedBuilds(blockers) {
    const [first] = blockers;
    if (first === undefined)
        return;
    const lines = blockers.map(({ image, reason }) => `${image.name} (${image.dockerfile.source.displayPath}): ${reason}`);
    throw new errors/* UserError */.yo(`Some images cannot be built. ${[...new Set(lines)].join('; ')}`, {
        fix: 'Provide what is missing, list the images to build in `images`, or set `mode: build-or-plan`',
        commandFix: 'Provide what is missing, or name the images to build with `--images`',
        at: (0,source/* dockerfileLocation */.q)(first.image.dockerfile.source, first.line),
    });
}


/***/ }),

/***/ 7719:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dm: () => (/* binding */ isTransientStatus),
/* harmony export */   JS: () => (/* binding */ retryDelaysMs),
/* harmony export */   O8: () => (/* binding */ requestRetry),
/* harmony export */   QV: () => (/* binding */ isTransientMessage),
/* harmony export */   YW: () => (/* binding */ TransientResponse)
/* harmony export */ });
/* unused harmony export parseRetryAfter */
/* harmony import */ var _shared_network_network_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59903);

/** Milliseconds before the second, third and fourth attempt. */
const retryDelaysMs = [500, 1000, 2000];
/** The longest wait that a registry may ask for. */
const maxRetryAfterMs = 30_000;
/** An answer that another attempt may improve on. */
class TransientResponse extends Error {
    response;
    constructor(response) {
        super(`HTTP ${response.status}`);
        this.response = response;
    }
}
/** Retries transient answers and broken connections. */
function requestRetry(signal) {
    return {
        delaysMs: retryDelaysMs,
        signal,
        isTransient: (error) => error instanceof TransientResponse || (0,_shared_network_network_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isConnectionError */ .Rk)(error),
        retryAfterMs: (error) => error instanceof TransientResponse ? parseRetryAfter(error.response.headers.get('retry-after')) : undefined,
        onRetry: (error) => {
            if (error instanceof TransientResponse)
                void error.response.body?.cancel();
        },
    };
}
/** Milliseconds of a `retry-after` header in seconds, at most 30 s; undefined for a date or no header. Source: RFC 9110, section 10.2.3. */
function parseRetryAfter(header) {
    const ms = Number(header ?? Number.NaN) * 1000;
    return Number.isFinite(ms) ? Math.min(ms, maxRetryAfterMs) : undefined;
}
/**
 * Whether a request with this status may succeed later: too many requests, or a server fault. Never 401 and 403, which do not change
 * and may lock an account. Source: RFC 9110, section 15.6; RFC 6585, section 4.
 */
function isTransientStatus(status) {
    return [408, 429, 500, 502, 503, 504].includes(status);
}
const rejection = /\b(?:401|403)\b|unauthorized|denied|forbidden/i;
const transientFaults = [
    /\b(?:429|50[0234])\b/i,
    /toomanyrequests/i,
    /too many requests/i,
    /connection (?:reset|refused)/i,
    /unexpected EOF/i,
    /\bEOF$/im,
    /i\/o timeout/i,
    /TLS handshake timeout/i,
    /service unavailable/i,
    /bad gateway/i,
    /gateway time-?out/i,
    /temporary failure/i,
];
/** Whether the engine's message about a failed push or build describes a transient fault. */
function isTransientMessage(text) {
    return !rejection.test(text) && transientFaults.some((fault) => fault.test(text));
}


/***/ }),

/***/ 67619:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ createPlanOutput)
/* harmony export */ });
/* harmony import */ var _list_bases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56337);

/** The output `plan`. */
function createPlanOutput(images) {
    return {
        images: images.map(({ node, state, reason = '' }) => ({
            name: node.name,
            dockerfile: node.dockerfile.source.displayPath,
            needs: [...node.parents.keys()].sort(),
            bases: (0,_list_bases_js__WEBPACK_IMPORTED_MODULE_0__/* .listBases */ .z)(node),
            level: node.level,
            state,
            reason,
            notes: node.dockerfile.source.catalogue?.notes ?? [],
        })),
    };
}


/***/ }),

/***/ 39870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ renderImages)
/* harmony export */ });
/* harmony import */ var _shared_format_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71485);
/* harmony import */ var _shared_format_mermaid_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23981);
/* harmony import */ var _shared_format_state_icon_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3457);
/* harmony import */ var _references_base_overrides_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9711);
/* harmony import */ var _list_bases_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56337);





const columns = ['Image', 'Dockerfile', 'Built from', 'State', 'Seconds', 'Cached', 'Size', 'Digest'];
const icons = {
    planned: 'planned',
    build: 'planned',
    built: 'success',
    failed: 'failure',
    skipped: 'skipped',
};
/** The images with their state, and the graph. */
function renderImages(images, built, baseOverrides) {
    const rows = images.map(({ node, state, reason }) => {
        const bases = (0,_list_bases_js__WEBPACK_IMPORTED_MODULE_1__/* .listBases */ .z)(node).map((base) => showBase(base, baseOverrides));
        return [
            node.name,
            node.dockerfile.source.displayPath,
            [...[...node.parents.keys()].sort(), ...bases].join('\n'),
            (0,_shared_format_state_icon_js__WEBPACK_IMPORTED_MODULE_0__/* .addStateIcon */ .w)(icons[state], reason === undefined ? state : `${state}: ${reason}`),
            ...buildColumns(built.get(node.name)),
        ];
    });
    const notes = images.flatMap(({ node }) => (node.dockerfile.source.catalogue?.notes ?? []).map((note) => `- ${(0,_shared_format_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeHtml */ .ZD)(`${node.name}: ${note}`)}`));
    const parts = ['## Images', (0,_shared_format_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .renderFilledColumns */ .CY)(columns, rows), notes.join('\n'), renderGraph(images)];
    return parts.filter((part) => part !== '').join('\n\n');
}
function buildColumns(output) {
    if (output === undefined)
        return ['', '', '', ''];
    const { seconds, cached, size, digest } = output;
    return [seconds.toFixed(1), cached ? 'yes' : 'no', `${(size / 1e6).toFixed(1)} MB`, digest];
}
function showBase(base, baseOverrides) {
    const override = base.includes('://') ? undefined : (0,_references_base_overrides_js__WEBPACK_IMPORTED_MODULE_3__/* .findBaseOverride */ .PI)(base, baseOverrides);
    const shown = (0,_list_bases_js__WEBPACK_IMPORTED_MODULE_1__/* .shortenDigest */ .Y)(base);
    return override === undefined ? shown : `${override} (replaces ${shown})`;
}
function renderGraph(images) {
    const bases = [...new Set(images.flatMap(({ node }) => (0,_list_bases_js__WEBPACK_IMPORTED_MODULE_1__/* .listBases */ .z)(node)))];
    return (0,_shared_format_mermaid_js__WEBPACK_IMPORTED_MODULE_4__/* .renderFlowchart */ .H)({
        direction: 'LR',
        nodes: [
            ...bases.map((base) => ({ id: `base ${base}`, label: (0,_list_bases_js__WEBPACK_IMPORTED_MODULE_1__/* .shortenDigest */ .Y)(base), style: 'base' })),
            ...images.map(({ node, state }) => ({ id: node.name, label: node.name, style: state })),
        ],
        edges: images.flatMap(({ node }) => [
            ...(0,_list_bases_js__WEBPACK_IMPORTED_MODULE_1__/* .listBases */ .z)(node).map((base) => [`base ${base}`, node.name]),
            ...[...node.parents.keys()].map((parent) => [parent, node.name]),
        ]),
        styles: {
            base: 'fill:#eee,stroke:#999,color:#333',
            planned: 'fill:#fff,stroke:#999,color:#333,stroke-dasharray:4',
            build: 'fill:#fff,stroke:#36c,color:#333',
            built: 'fill:#dfd,stroke:#393,color:#333',
            failed: 'fill:#fdd,stroke:#c33,color:#333',
            skipped: 'fill:#eee,stroke:#c33,color:#333,stroke-dasharray:4',
        },
    });
}


/***/ }),

/***/ 56337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ shortenDigest),
/* harmony export */   z: () => (/* binding */ listBases)
/* harmony export */ });
/** What an image uses from outside of the graph and the workspace, without duplicates: images, OCI layouts, and addresses. */
function listBases({ bases, dockerfile }) {
    const contexts = [...(dockerfile.source.contexts ?? [])].flatMap(([name, context]) => {
        if (!dockerfile.contexts.has(name))
            return [];
        if ('layout' in context)
            return [`oci-layout://${context.layout.folder}@${context.layout.digest}`];
        return 'url' in context ? [context.url] : [];
    });
    return [...new Set([...bases.map(({ reference }) => reference), ...contexts])];
}
/** A reference with the first digits of its digest, for people. */
function shortenDigest(reference) {
    return reference.replace(/(@sha256:[0-9a-f]{12})[0-9a-f]+/, '$1…');
}


/***/ }),

/***/ 90688:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  loadProject: () => (/* reexport */ loadProject),
  runMode: () => (/* binding */ runMode)
});

// EXTERNAL MODULE: ./.work/compiled/shared/src/network/network-settings.js
var network_settings = __webpack_require__(36361);
// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/build/execute-plan.js + 42 modules
var execute_plan = __webpack_require__(24142);
// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/plan/plan.js + 2 modules
var plan_plan = __webpack_require__(80937);
// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/registry/docker-config.js
var docker_config = __webpack_require__(63792);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.work/compiled/shared/src/ssh/known-hosts.js
var known_hosts = __webpack_require__(21956);
// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/deploy-keys/parse-keys.js
var parse_keys = __webpack_require__(95648);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./.work/compiled/shared/src/errors.js
var errors = __webpack_require__(75689);
;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/leak-scan/multi-pattern-search.js
/** Bytes at the end of the window that decide how far it moves. */
const blockLength = 3;
const tableSize = 1 << 18;
/**
 * Creates a search for many patterns of one length, given as binary strings, in one pass whose cost does not depend on their number.
 * Source: Wu and Manber, "A fast algorithm for multi-pattern searching", 1994.
 */
function createPatternSearch(patterns, length) {
    const shifts = createShiftTable(patterns, length);
    const findIn = (bytes, offset) => {
        const found = [];
        let end = length - 1;
        while (end < bytes.length) {
            const shift = shifts[hashBlock(bytes, end)] ?? 1;
            if (shift > 0) {
                end += shift;
                continue;
            }
            const start = end - length + 1;
            if (patterns.has(bytes.toString('latin1', start, end + 1)))
                found.push(offset + start);
            end += 1;
        }
        return found;
    };
    return () => {
        let position = 0;
        let tail = Buffer.alloc(0);
        return {
            push(chunk) {
                // Only the boundary is copied: a match that ends in the first bytes of this chunk began in the chunks before.
                const boundary = Buffer.concat([tail, chunk.subarray(0, length - 1)]);
                const found = new Set([...findIn(boundary, position - tail.length), ...findIn(chunk, position)]);
                position += chunk.length;
                tail = Buffer.concat([tail, chunk.subarray(-length)]).subarray(1 - length);
                return [...found];
            },
        };
    };
}
/** For each block of bytes: how far the window can move if it ends with this block. */
function createShiftTable(patterns, length) {
    const shifts = new Uint8Array(tableSize).fill(length - blockLength + 1);
    for (const pattern of patterns) {
        const bytes = Buffer.from(pattern, 'latin1');
        for (let end = blockLength - 1; end < length; end++) {
            const slot = hashBlock(bytes, end);
            shifts[slot] = Math.min(shifts[slot] ?? 0, length - 1 - end);
        }
    }
    return shifts;
}
function hashBlock(bytes, end) {
    return ((bytes[end] ?? 0) ^ ((bytes[end - 1] ?? 0) << 5) ^ ((bytes[end - 2] ?? 0) << 10)) & (tableSize - 1);
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/leak-scan/text-encodings.js
/**
 * Lists the ways in which programs write a text into other texts: in URLs, JSON, XML and HTML, as words of a shell or of Python, and in
 * files with settings. The text itself is among them.
 */
function encodeText(text) {
    const forms = [text, ...percentForms(text), ...jsonForms(text), ...markupForms(text), ...quotedForms(text)];
    return [...new Set([...forms, text.replaceAll(/\r?\n/g, '\r\n')])];
}
/**
 * Characters that stay as they are in a URL, besides letters and digits: RFC 3986, "unreserved"; Python, `quote`; ECMAScript,
 * `encodeURIComponent` and `encodeURI`; WHATWG URL, "application/x-www-form-urlencoded" and "userinfo percent-encode set"; Go, net/url,
 * "encodeUserPassword".
 */
const keptInUrls = ['-._~', '-._~/', "-_.!~*'()", "-_.!~*'();/?:@&=+$,#", '*-._', "!$%&'()*+,-._~", '-_.~$&+,;='];
function percentForms(text) {
    const upper = keptInUrls.map((kept) => percentEncode(text, kept));
    // In a form, a space is a plus sign.
    const forms = [...upper, ...upper.map((form) => form.replaceAll('%20', '+'))];
    return [...forms, ...forms.map((form) => form.replaceAll(/%[\dA-F]{2}/g, (code) => code.toLowerCase()))];
}
function percentEncode(text, kept) {
    return Array.from(text, (character) => {
        if (/[A-Za-z\d]/.test(character) || kept.includes(character))
            return character;
        return Array.from(Buffer.from(character), (byte) => `%${byte.toString(16).padStart(2, '0').toUpperCase()}`).join('');
    }).join('');
}
/**
 * JSON as ECMAScript writes it; as Go does, which the configuration of an image is from; as Python does, with ASCII alone; as PHP does;
 * and JSON in JSON, such as a step of the history that writes JSON.
 */
function jsonForms(text) {
    const plain = jsonEncode(text);
    const ascii = escapeCharacters(plain, /[\u007f-\uffff]/g);
    const asGo = (form) => escapeCharacters(form, /[&<>\u2028\u2029]/g);
    const asPhp = (form) => form.replaceAll('/', '\\/');
    const once = [plain, asGo(plain), ascii, asPhp(ascii), asPhp(plain)];
    return [...once, ...once.flatMap((form) => [jsonEncode(form), asGo(jsonEncode(form))])];
}
function jsonEncode(text) {
    return JSON.stringify(text).slice(1, -1);
}
function escapeCharacters(text, characters) {
    return text.replaceAll(characters, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
/** XML and HTML: `&`, `<` and `>` are always escaped, quotes in one of several ways. */
function markupForms(text) {
    const body = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    const double = [body, body.replaceAll('"', '&quot;'), body.replaceAll('"', '&#34;')];
    return double.flatMap((form) => [form, ...['&#39;', '&#x27;', '&apos;'].map((single) => form.replaceAll("'", single))]);
}
/** Words of a shell, literals of Python, strings of YAML and SQL, and files that double the character which begins a variable. */
function quotedForms(text) {
    const backslashes = text.replaceAll('\\', '\\\\');
    const literal = backslashes.replaceAll('\n', '\\n').replaceAll('\t', '\\t');
    return [
        text.replaceAll("'", "'\\''"),
        text.replaceAll("'", `'"'"'`),
        text.replaceAll("'", "''"),
        text.replaceAll(/[^\w@%+=:,./~#\n\u0080-\uffff-]/g, '\\$&'),
        text.replaceAll(/[\\"$`]/g, '\\$&'),
        backslashes,
        literal,
        literal.replaceAll("'", "\\'"),
        text.replaceAll('%', '%%'),
        // Quoted-printable, as in mail. Source: RFC 2045, section 6.7.
        text.replaceAll('=', '=3D'),
        text.replaceAll('$', '$$$$'),
    ];
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/leak-scan/value-patterns.js


/** Shorter values are not searched for: they would match by chance. */
const minValueLength = 8;
/** Length of the window that finds a value first: as long as that of key fragments, if the value is long enough. */
const windowLength = 20;
/** What tools break lines with, also within a JSON text. */
const lineBreaks = ['\n', '\r\n', '\\n', '\\r\\n'];
/** Shortest line of an encoded text that is recognized; tools write 60 (`xxd`), 64 (PEM) or 76 (`base64`) characters. */
const minLineLength = 20;
/**
 * Creates searches for whole values: as they are, in UTF-16, in base64 at all three alignments, in base64 of that, and in
 * hexadecimal, with or without line breaks, and in all forms of `encodeText`. A part of a value does not match, because many secrets begin or end like harmless text
 * (`https://…`, `ghp_…`).
 */
function createValueSearches(values) {
    const forms = [...new Set(values.filter((value) => value.length >= minValueLength).flatMap(encodeValue))];
    const long = forms.filter((form) => form.length >= windowLength);
    const short = forms.filter((form) => form.length < windowLength);
    return [long, short].filter((group) => group.length > 0).map(createGroupSearch);
}
/** Combines searches: what any of them finds is found. */
function combineSearches(searches) {
    return () => {
        const started = searches.map((start) => start());
        return { push: (chunk) => started.flatMap((search) => search.push(chunk)) };
    };
}
/** Finds the end of a form, then checks whether the whole form stands before it. */
function createGroupSearch(forms) {
    const length = Math.min(windowLength, ...forms.map((form) => form.length));
    const longest = Math.max(...forms.map(longestWithBreaks));
    const startEndSearch = createPatternSearch(new Set(forms.flatMap((form) => endsOf(form, length))), length);
    return () => {
        const endSearch = startEndSearch();
        let position = 0;
        let tail = Buffer.alloc(0);
        return {
            push(chunk) {
                const candidates = endSearch.push(chunk);
                const text = candidates.length === 0 ? '' : Buffer.concat([tail, chunk]).toString('latin1');
                const textStart = position - tail.length;
                const found = candidates.flatMap((offset) => {
                    const end = offset - textStart + length;
                    const before = text.slice(Math.max(0, end - longest), end);
                    const withoutBreaks = before.replaceAll(/\r|\n|\\r|\\n/g, '');
                    const form = forms.find((each) => before.endsWith(each) || (isEncoded(each) && withoutBreaks.endsWith(each)));
                    return form === undefined ? [] : [textStart + end - form.length];
                });
                position += chunk.length;
                tail = Buffer.concat([tail, chunk.subarray(-longest)]).subarray(-longest);
                return found;
            },
        };
    };
}
/** The last characters of a form, with a line break at any position or none. */
function endsOf(form, length) {
    const plain = form.slice(-length);
    if (!isEncoded(form))
        return [plain];
    const broken = lineBreaks.flatMap((lineBreak) => Array.from({ length: length - 1 }, (_, index) => {
        const rest = plain.slice(-index - 1);
        return `${form.slice(0, form.length - rest.length)}${lineBreak}${rest}`.slice(-length);
    }));
    return [plain, ...broken];
}
/** Whether the form consists of characters of base64 or hexadecimal alone, so that line breaks do not change what it means. */
function isEncoded(form) {
    return /^[\w+/-]+$/.test(form);
}
function longestWithBreaks(form) {
    const breaks = isEncoded(form) ? Math.ceil(form.length / minLineLength) + 1 : 0;
    return form.length + breaks * Math.max(...lineBreaks.map(({ length }) => length));
}
function encodeValue(value) {
    const bytes = Buffer.from(value);
    const hex = bytes.toString('hex');
    const base64 = [0, 1, 2].map((shift) => base64AtOffset(bytes, shift));
    const base64url = base64.map((form) => form.replaceAll('+', '-').replaceAll('/', '_'));
    // Such as the `auth` of a Docker configuration in a secret of Kubernetes.
    const nested = base64.flatMap((form) => [0, 1, 2].map((shift) => base64AtOffset(Buffer.from(form), shift)));
    const inTexts = base64.flatMap((form) => encodeText(form).filter((each) => !isEncoded(each)));
    const texts = encodeText(value).map((form) => Buffer.from(form).toString('latin1'));
    const forms = [...texts, ...encodeWide(value), hex, hex.toUpperCase(), ...encodeBytes(hex), ...base64, ...base64url];
    return [...forms, ...nested, ...inTexts].filter((form) => form.length >= minValueLength);
}
/**
 * Other encodings of characters: UTF-16 in both byte orders, and Latin-1. Not UTF-32, in which three of four bytes are zero: the search
 * could not skip the zeros of other files, and would take ten times as long.
 */
function encodeWide(value) {
    const utf16 = Buffer.from(value, 'utf16le');
    const encoded = [utf16, Buffer.from(utf16).swap16(), Buffer.from(value, 'latin1')];
    return encoded.map((bytes) => bytes.toString('latin1'));
}
/** Hexadecimal as fingerprints, dumps of a line, and escapes have it. */
function encodeBytes(hex) {
    const pairs = hex.match(/../g) ?? [];
    const lower = [
        pairs.join(':'),
        pairs.join(' '),
        pairs.map((pair) => `\\x${pair}`).join(''),
        pairs.map((pair) => `%${pair}`).join(''),
    ];
    const lists = [pairs.map((pair) => `0x${pair}`).join(', '), pairs.map((pair) => `0x${pair.toUpperCase()}`).join(', ')];
    return [...lower, ...lower.map((form) => form.replaceAll(/[a-f\d]{2}/g, (pair) => pair.toUpperCase())), ...lists];
}
/**
 * Encodes the bytes in base64 as they appear after `shift` unknown bytes: only the characters that these bytes decide alone.
 * Source: RFC 4648.
 */
function base64AtOffset(bytes, shift) {
    const known = Math.floor(((shift + bytes.length) * 8) / 6);
    return Buffer.concat([Buffer.alloc(shift), bytes])
        .toString('base64')
        .slice([0, 2, 3][shift], known);
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/leak-scan/key-fragments.js



/** Length of a fragment in bytes: even in hexadecimal, it has 60 bits of the key, too many to match by chance. */
const fragmentLength = 20;
/**
 * Extracts short fragments of the secret part of a private key, in each form that an image may contain: the decoded bytes, the text
 * of the key, and both in base64 at all three alignments, hexadecimal, URL and JSON encoding. The public half and the headers that all
 * keys of a type share are left out, so that a public key or an unrelated key does not match. Fragments overlap, so that a line break
 * hides only some of them. Each fragment is a binary string of `fragmentLength` characters.
 */
function extractKeyFragments(key) {
    const body = key.replaceAll(/-----[A-Z ]+-----|\s/g, '');
    const decoded = Buffer.from(body, 'base64');
    const fragments = new Set();
    for (const [from, to] of locateSecretParts(key, decoded)) {
        addFragments(decoded.subarray(from, to), fragments);
        const text = body.slice(Math.ceil((from * 4) / 3), Math.floor((to * 4) / 3));
        addFragments(Buffer.from(text), fragments);
        addWideFragments(text, fragments);
    }
    return fragments;
}
function locateSecretParts(key, decoded) {
    try {
        const ranges = key.includes('BEGIN OPENSSH') ? locateOpenSshParts(decoded) : locatePemParts(key, decoded);
        if (ranges.length > 0)
            return ranges;
    }
    catch {
        // The error of the parser may contain a part of the key.
    }
    throw new errors/* UserError */.yo('A deploy key cannot be read', {
        fix: "Create a new deploy key: `ssh-keygen -t ed25519 -N '' -f deploy_key`",
    });
}
function locatePemParts(key, decoded) {
    const { d, p, q, dp, dq, qi } = (0,external_node_crypto_.createPrivateKey)(key).export({ format: 'jwk' });
    return [d, p, q, dp, dq, qi].flatMap((number) => {
        const bytes = Buffer.from(number ?? '', 'base64url');
        const from = bytes.length < fragmentLength ? -1 : decoded.indexOf(bytes);
        return from === -1 ? [] : [[from, from + bytes.length]];
    });
}
/** For each key type, the number of public fields in the private section, then the number of secret fields. */
const fieldCounts = [
    ['ssh-ed25519', 1, 1],
    ['ecdsa-', 2, 1],
    ['ssh-rsa', 2, 4],
    ['ssh-dss', 4, 1],
];
/** Source: OpenSSH, PROTOCOL.key. */
function locateOpenSshParts(decoded) {
    let offset = 'openssh-key-v1\0'.length;
    const readField = () => {
        const from = offset + 4;
        offset = from + decoded.readUInt32BE(offset);
        return [from, offset];
    };
    // Cipher, key derivation and its options; the number of keys; the public key.
    for (let count = 0; count < 3; count++)
        readField();
    offset += 4;
    readField();
    // The length of the private section and the two check numbers.
    offset += 12;
    const [typeFrom, typeTo] = readField();
    const type = decoded.toString('latin1', typeFrom, typeTo);
    const [, publicFields = 0, secretFields = 0] = fieldCounts.find(([name]) => type.startsWith(name)) ?? [];
    for (let count = 0; count < publicFields; count++)
        readField();
    const ranges = Array.from({ length: secretFields }, readField);
    // The field of an ed25519 key also contains its public half, after the 32 secret bytes.
    return type === 'ssh-ed25519' ? ranges.map(([from]) => [from, from + 32]) : ranges;
}
/** Adds overlapping fragments of these bytes, in each encoding. */
function addFragments(bytes, fragments) {
    const stride = bytes.length <= 64 ? 3 : 15;
    for (let from = 0; from + 16 <= bytes.length; from += stride)
        for (const form of encodePiece(bytes.subarray(from, from + fragmentLength)))
            if (form.length >= fragmentLength)
                fragments.add(form.slice(0, fragmentLength));
}
/** Adds fragments of the text in UTF-16, in both byte orders. They have half as many characters. */
function addWideFragments(text, fragments) {
    const characters = fragmentLength / 2;
    for (let from = 0; from + characters <= text.length; from += characters) {
        const piece = Buffer.from(text.slice(from, from + characters), 'utf16le');
        fragments.add(piece.toString('latin1')).add(piece.swap16().toString('latin1'));
    }
}
function encodePiece(piece) {
    const text = piece.toString('latin1');
    const hex = piece.toString('hex');
    const base64 = [0, 1, 2].map((shift) => base64AtOffset(piece, shift));
    const base64url = base64.map((form) => form.replaceAll('+', '-').replaceAll('/', '_'));
    const isPrintable = /^[\w+/=]+$/.test(text);
    const printable = isPrintable ? [...base64, text] : base64;
    // A key file in base64, such as a secret of CI, in a secret of Kubernetes.
    const nested = isPrintable ? base64.flatMap((form) => [0, 1, 2].map((shift) => base64AtOffset(Buffer.from(form), shift))) : [];
    // As `openssl pkey -text` and dumps write it: enough bytes fit into a line.
    const pairs = hex.match(/../g) ?? [];
    const spaced = [pairs.join(':'), pairs.join(' '), (hex.match(/..../g) ?? []).join(' ')];
    const escaped = printable.flatMap((form) => {
        const percentEncoded = encodeURIComponent(form);
        const lowerCase = percentEncoded.replaceAll(/%../g, (code) => code.toLowerCase());
        return [percentEncoded, lowerCase, form.replaceAll('/', '\\/')];
    });
    return [text, hex, hex.toUpperCase(), ...spaced, ...nested, ...base64, ...base64url, ...escaped];
}

// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/trust/secret-ids.js
var secret_ids = __webpack_require__(79761);
;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/trust/decode-store.js

/** Layers of base64 that are taken off. */
const maxLayers = 2;
/**
 * Decodes a trust store: PEM in UTF-8 or UTF-16, also with literal `\n`; certificates in DER one after another; or either of them in
 * base64, with or without quotes. Other containers of certificates are recognized and named. Source: RFC 5280 (DER), RFC 2315 (PKCS #7),
 * RFC 7292 (PKCS #12), RFC 7468 (PEM).
 */
function decodeTrustStore(bytes, layers = maxLayers) {
    const container = containers.find(({ magic }) => bytes.subarray(0, magic.length).equals(magic));
    if (container !== undefined)
        return container;
    if (bytes[0] === derSequence)
        return decodeDer(bytes);
    const text = decodeText(bytes).replaceAll(/\\r\\n|\\n/g, '\n');
    if (/-----BEGIN (PKCS7|CMS)-----/.test(text))
        return pkcs7Problem('');
    if (text.includes('-----BEGIN'))
        return { text };
    const base64 = text.replaceAll(/[\s"']/g, '');
    const isBase64 = base64.length >= shortestCertificate && /^[A-Za-z0-9+/_-]+={0,2}$/.test(base64);
    if (!isBase64 || layers === 0)
        return { text };
    return decodeTrustStore(Buffer.from(base64, 'base64'), layers - 1);
}
/** Containers that begin with these bytes. Source: RFC 1952 (gzip); OpenJDK, sun.security.provider.JavaKeyStore. */
const containers = [
    {
        magic: Buffer.from('1f8b', 'hex'),
        problem: 'is compressed',
        fix: 'Unpack it: `gunzip trust.pem.gz`',
    },
    {
        magic: Buffer.from('feedfeed', 'hex'),
        problem: 'is a Java key store',
        fix: 'Convert it: `keytool -list -rfc -keystore store.jks > trust.pem`',
    },
];
/** The first byte of a certificate and of its containers in DER. */
const derSequence = 0x30;
/** Characters of the shortest text in base64 that could be a certificate. */
const shortestCertificate = 200;
/** The object identifiers of signed data (1.2.840.113549.1.7.2) and of plain data (1.2.840.113549.1.7.1), as PKCS #12 has it. */
const signedData = Buffer.from('06092a864886f70d010702', 'hex');
const plainData = Buffer.from('06092a864886f70d010701', 'hex');
function decodeText(bytes) {
    const isBigEndian = (bytes[0] === 0xfe && bytes[1] === 0xff) || (bytes[0] === 0 && bytes[1] === 0x2d);
    const isLittleEndian = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0x2d && bytes[1] === 0);
    if (isBigEndian)
        return new TextDecoder('utf-16be').decode(bytes);
    return new TextDecoder(isLittleEndian ? 'utf-16le' : 'utf-8').decode(bytes);
}
function decodeDer(bytes) {
    const head = bytes.subarray(0, 64);
    if (head.includes(signedData))
        return pkcs7Problem(' -inform DER');
    if (head.includes(plainData))
        return { problem: 'is a PKCS #12 store', fix: 'Convert it: `openssl pkcs12 -nokeys -in store.p12 -out trust.pem`' };
    try {
        return {
            text: splitDer(bytes)
                .map((certificate) => new external_node_crypto_.X509Certificate(certificate).toString())
                .join(''),
        };
    }
    catch {
        return { problem: 'is damaged: it is neither PEM text nor certificates in DER', fix: 'Export the trust store again, in PEM' };
    }
}
function pkcs7Problem(options) {
    const fix = `Convert it: \`openssl pkcs7 -print_certs${options} -in store.p7b -out trust.pem\``;
    return { problem: 'is a PKCS #7 container', fix };
}
/** Splits values in DER that follow one another. Each begins with a byte for its type and its length. Source: X.690, 8.1.3. */
function splitDer(bytes) {
    const values = [];
    // A text editor or `echo` may have added line ends.
    const length = bytes.toString('latin1').trimEnd().length;
    for (let start = 0; start < length;) {
        const first = bytes.readUInt8(start + 1);
        const lengthBytes = first < 0x80 ? 0 : first - 0x80;
        const valueLength = lengthBytes === 0 ? first : bytes.readUIntBE(start + 2, lengthBytes);
        const end = start + 2 + lengthBytes + valueLength;
        values.push(bytes.subarray(start, end));
        start = end;
    }
    return values;
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/trust/trust-store.js



/** The largest secret that the builder accepts. Source: BuildKit, session/secrets, MaxSecretSize. */
const maxSecretBytes = 500 * 1024;
/** Days before the expiry of a certificate from which on a warning is shown. */
const warningDays = 30;
const msPerDay = 86_400_000;
const certificateBlock = /-----BEGIN (?:TRUSTED |X509 )?CERTIFICATE-----[\s\S]*?(?:-----END (?:TRUSTED |X509 )?CERTIFICATE-----|(?=-----BEGIN)|$)/g;
/**
 * Parses a trust store and checks each certificate. Text around the certificates is dropped. Throws for a store without a certificate,
 * with a private key, with a certificate that cannot be parsed, or of more than 500 KiB. Errors never show a part of the store.
 */
function parseTrustStore(given, today, { name, location } = {}) {
    const storeError = (problem, fix) => name === undefined
        ? new errors/* InputValueError */.uH('trust-pem', problem, { fix, at: location })
        : new errors/* UserError */.yo(`${name} ${problem}`, { fix, at: location });
    const decoded = decodeTrustStore(Buffer.from(given));
    if ('problem' in decoded)
        throw storeError(decoded.problem, decoded.fix);
    const text = decoded.text
        .replace(/^\uFEFF/, '')
        .replaceAll(/\r\n?/g, '\n')
        .replaceAll(/^[ \t]+/gm, '');
    if (/-----BEGIN [A-Z ]*PRIVATE KEY-----/.test(text))
        throw storeError('holds a private key', 'A trust store holds certificates only. Remove the key and replace it, because it may have been exposed');
    const blocks = text.match(certificateBlock) ?? [];
    if (blocks.length === 0)
        throw storeError(describeOther(text), 'Give PEM text with `-----BEGIN CERTIFICATE-----`, or the path of such a file');
    const entries = blocks.map((block, index) => {
        try {
            return parseBlock(block);
        }
        catch {
            const problem = block.includes('-----END') ? 'cannot be parsed' : 'is cut off: its END line is missing';
            const position = `certificate ${index + 1} of ${blocks.length}`;
            throw storeError(`is damaged: ${position} ${problem}`, 'Export the trust store again');
        }
    });
    const certificates = entries.map(({ certificate }) => certificate);
    const pem = entries.map((entry) => entry.pem).join('');
    const bytes = Buffer.byteLength(pem);
    if (bytes > maxSecretBytes)
        throw storeError(`has ${Math.ceil(bytes / 1024)} KiB`, 'The builder accepts at most 500 KiB; remove certificates that the images do not need');
    return {
        pem,
        sha256: (0,external_node_crypto_.createHash)('sha256').update(pem).digest('hex'),
        certificates: certificates.map((certificate) => describe(certificate, today)),
        warnings: [...findWarnings(certificates, today), ...findMissingAuthority(certificates)],
    };
}
/** A certificate, and its text as it was given if every program reads that. Throws if it cannot be parsed. */
function parseBlock(block) {
    const [, label, body = ''] = /^-----BEGIN ([A-Z0-9 ]+)-----(.*?)-----END/s.exec(block) ?? [];
    const isPlain = label === 'CERTIFICATE' && /^\s*(?:[A-Za-z0-9+/=]+\s*\n)+$/.test(body);
    if (isPlain || label === undefined)
        return { certificate: new external_node_crypto_.X509Certificate(block), pem: `${block.trim()}\n` };
    // On one line, with quotes, or with what OpenSSL adds to a certificate that it trusts and others do not read.
    const lines = body.replaceAll(/[^A-Za-z0-9+/=]/g, '').match(/.{1,64}/g) ?? [];
    const certificate = new external_node_crypto_.X509Certificate([`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`].join('\n'));
    return { certificate, pem: certificate.toString() };
}
/** What other texts in PEM hold that may be taken for certificates. */
function describeOther(text) {
    const label = /-----BEGIN ((?:NEW )?CERTIFICATE REQUEST|X509 CRL|(?:RSA )?PUBLIC KEY)-----/.exec(text)?.[1];
    return label === undefined ? 'has no certificate' : `has no certificate, but the PEM text \`${label}\``;
}
function describe(certificate, today) {
    const expires = new Date(certificate.validTo);
    const daysLeft = Math.floor((expires.getTime() - today.getTime()) / msPerDay);
    return { name: certificateName(certificate), expires, daysLeft, isAuthority: certificate.ca };
}
function certificateName({ subject, fingerprint256 }) {
    return /^CN=(.+)$/m.exec(subject)?.[1] ?? /^O=(.+)$/m.exec(subject)?.[1] ?? `SHA-256 ${fingerprint256.slice(0, 23)}…`;
}
/** A certificate of a server vouches for that server alone, and most programs do not accept it as a trust anchor. */
function findMissingAuthority(certificates) {
    return certificates.some(({ ca }) => ca)
        ? []
        : ['no certificate is one of an authority: most programs will trust nothing by it'];
}
/** Clocks of machines differ; a certificate that was just issued is not worth a warning. */
const clockSkewMs = 5 * 60_000;
function findWarnings(certificates, today) {
    const fingerprints = new Set();
    return certificates.flatMap((certificate) => {
        const { name, daysLeft } = describe(certificate, today);
        const isDuplicate = fingerprints.has(certificate.fingerprint256);
        fingerprints.add(certificate.fingerprint256);
        return [
            ...(daysLeft < 0 ? [`${name} expired ${-daysLeft} days ago`] : []),
            ...(daysLeft >= 0 && daysLeft < warningDays ? [`${name} expires in ${daysLeft} days`] : []),
            ...(new Date(certificate.validFrom).getTime() > today.getTime() + clockSkewMs ? [`${name} is not valid yet`] : []),
            ...(isDuplicate ? [`${name} is listed twice`] : []),
        ];
    });
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/secrets/build-secrets.js










/** Validates the deploy keys, the host keys and the trust store, before anything else uses them. */
async function readBuildSecrets(context, inputs, trustInputs) {
    const keys = (0,parse_keys/* normalizeKeys */.qC)(inputs.deployKey, inputs.deployKeys);
    for (const key of keys.values())
        context.mask(key);
    (0,known_hosts/* rejectInvalidHostKeys */.DW)(inputs.knownHosts);
    const trust = await readTrustInput(context.workspace, trustInputs.pem);
    const secrets = new Map([['known_hosts', (0,known_hosts/* renderKnownHosts */.vS)(inputs.knownHosts)], ...inputs.secrets]);
    for (const [id, value] of inputs.secrets)
        if (value.length < minValueLength)
            context.log.warning(`The secret \`${id}\` has less than ${minValueLength} characters: the images are not scanned for it`);
    // A file ends with a line break, which the text in an image may lack.
    const values = [...inputs.secrets.values(), ...inputs.logins.map(({ password }) => password)].map((value) => value.trim());
    const search = createSearch([...keys.values()], values);
    const searched = [...keys.values(), ...values];
    const buildSecrets = { keys, ownAgent: findOwnAgent(context), trust: undefined, secrets, search, searched };
    return trust === undefined ? buildSecrets : withTrustStore(buildSecrets, trust, trustInputs.use);
}
/** Source: ssh-agent(1), the variable SSH_AUTH_SOCK. */
function findOwnAgent({ env, caller }) {
    if (caller === undefined)
        return undefined;
    const { SSH_AUTH_SOCK: socket = '' } = env;
    if (socket === '')
        return { missing: 'no SSH agent is running: `SSH_AUTH_SOCK` is empty' };
    const isSocket = (0,external_node_fs_.statSync)(socket, { throwIfNoEntry: false })?.isSocket() === true;
    return isSocket ? { socket } : { missing: `\`SSH_AUTH_SOCK\` is \`${socket}\`, where no SSH agent listens` };
}
/** Adds a trust store to the secrets. */
function withTrustStore(buildSecrets, trust, use) {
    return { ...buildSecrets, trust, secrets: new Map([...buildSecrets.secrets, ...(0,secret_ids/* trustSecrets */.yx)(trust.pem, use)]) };
}
function createSearch(keys, values) {
    const fragments = new Set(keys.flatMap((key) => [...extractKeyFragments(key)]));
    const keySearches = fragments.size === 0 ? [] : [createPatternSearch(fragments, fragmentLength)];
    const searches = [...keySearches, ...createValueSearches(values)];
    return searches.length === 0 ? undefined : combineSearches(searches);
}
async function readTrustInput(workspace, pem) {
    if (pem === undefined)
        return undefined;
    if ('text' in pem)
        return parseTrustStore(pem.text, new Date());
    return parseTrustStore(await (0,promises_.readFile)((0,external_node_path_.join)(workspace, pem.file)), new Date(), { location: { file: pem.file } });
}

// EXTERNAL MODULE: ./.work/compiled/shared/src/process/child-env.js
var child_env = __webpack_require__(68234);
// EXTERNAL MODULE: ./.work/compiled/shared/src/process/runner.js + 5 modules
var runner = __webpack_require__(21895);
// EXTERNAL MODULE: ./.work/compiled/shared/src/network/network-errors.js
var network_errors = __webpack_require__(59903);
// EXTERNAL MODULE: ./.work/compiled/shared/src/retry.js
var retry = __webpack_require__(86946);
// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/registry/retry.js
var registry_retry = __webpack_require__(7719);
;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/trust/download.js




/** Largest response, in bytes. The store itself is checked for what the builder accepts. */
const maxBytes = 4 * 1024 * 1024;
/** Longest time that a server may ask to wait, in milliseconds. */
const maxRetryAfterMs = 30_000;
class DownloadError extends Error {
    isTransient;
    retryAfterMs;
    constructor(message, isTransient, retryAfterMs) {
        super(message);
        this.isTransient = isTransient;
        this.retryAfterMs = retryAfterMs;
    }
}
/** Downloads a trust store. Transient failures are retried. */
async function downloadTrustStore({ signal, env }, url) {
    const policy = {
        delaysMs: [500, 1000, 2000],
        signal,
        isTransient: (error) => error instanceof DownloadError && error.isTransient,
        retryAfterMs: (error) => (error instanceof DownloadError ? error.retryAfterMs : undefined),
    };
    try {
        return await (0,retry/* withRetry */.b)(policy, async () => await request(url, signal, env));
    }
    catch (error) {
        if (!(error instanceof DownloadError))
            throw error;
        throw new errors/* UserError */.yo(`The trust store could not be downloaded from ${url.host} (\`trust-refresh\`)`, { why: error.message });
    }
}
/** A redirect counts as a failure: it might lead to a server where others can change the response. */
async function request(url, signal, env) {
    try {
        const response = await fetch(url, { redirect: 'manual', signal: AbortSignal.any([signal, AbortSignal.timeout(30_000)]) });
        if (response.ok)
            return await readBody(response, url);
        throw responseError(response);
    }
    catch (error) {
        signal.throwIfAborted();
        if (error instanceof errors/* UserError */.yo || error instanceof DownloadError)
            throw error;
        throw connectionError(error, env);
    }
}
function responseError({ status, statusText, headers }) {
    const seconds = Number(headers.get('retry-after') ?? Number.NaN);
    const retryAfterMs = Number.isFinite(seconds) ? Math.min(seconds * 1000, maxRetryAfterMs) : undefined;
    return new DownloadError(`the server responded ${status} ${statusText}`.trimEnd(), (0,registry_retry/* isTransientStatus */.Dm)(status), retryAfterMs);
}
/** The store that is downloaded cannot vouch for the server that it comes from. */
function connectionError(error, env) {
    const message = (0,network_errors/* describeNetworkError */.gl)(error);
    const trust = (0,network_errors/* isCertificateError */.Y4)(error) ? `. ${(0,network_errors/* describeTrust */.o8)(env)}` : '';
    return new DownloadError(`${message}${trust}`, !(0,network_errors/* isPermanentError */.rB)(error));
}
async function readBody({ body }, url) {
    const chunks = [];
    let size = 0;
    for await (const chunk of (body ?? [])) {
        chunks.push(chunk);
        size += chunk.length;
        if (size > maxBytes)
            throw new errors/* UserError */.yo(`${url.host} returned more than 4 MiB, which is too large for a trust store (\`trust-refresh\`)`);
    }
    return Buffer.concat(chunks);
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/trust/refresh.js







/** Gets a new trust store (input `trust-refresh`). */
async function fetchTrustStore(context, origin) {
    const name = 'url' in origin ? origin.url.host : `\`${origin.command[0]}\``;
    const store = 'url' in origin ? await downloadTrustStore(context, origin.url) : await runCommand(context, origin);
    const trust = parseTrustStore(store, new Date(), { name: `The trust store of ${name} (\`trust-refresh\`)` });
    context.log.info(`The trust store was refreshed from ${name}`);
    return trust;
}
/** What the command prints, or the file that it writes. It does not get the inputs of the action, which hold the keys. */
async function runCommand({ run, env, workspace, signal }, { command: [program, ...args], file }) {
    const options = { cwd: workspace, env: (0,child_env/* envForUserCommand */.dW)(env), timeoutMs: 5 * 60_000 };
    const result = await run(program, args, options).catch((error) => {
        if (signal.aborted)
            throw error;
        const why = error instanceof Error ? error.message : '';
        throw new errors/* UserError */.yo(`The command of \`trust-refresh\` could not be started: ${program}`, { why });
    });
    if (result.timedOut || result.code !== 0) {
        const problem = result.timedOut ? 'took longer than 5 minutes' : `failed with exit code ${result.code}`;
        throw new errors/* UserError */.yo(`The command of \`trust-refresh\` ${problem}`, {
            why: (0,runner/* lastLine */.fM)(result.stderr.trim() || result.stdout),
        });
    }
    if (file === undefined)
        return result.stdout;
    return await (0,promises_.readFile)((0,external_node_path_.join)(workspace, file)).catch(() => {
        throw new errors/* UserError */.yo(`The command of \`trust-refresh\` did not write the file ${file}`, {
            fix: 'Correct the path in `trust-pem`, or remove it if the command prints the store',
        });
    });
}

// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/dockerfile/named-contexts.js
var named_contexts = __webpack_require__(61050);
// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/dockerfile/source.js
var dockerfile_source = __webpack_require__(56111);
// EXTERNAL MODULE: ./.work/compiled/shared/src/files/paths.js
var paths = __webpack_require__(27468);
;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/context-files/ignore-rules.js

/**
 * Parses an ignore file as the builder does. The last rule that matches a path, or a folder above it, decides. Source: Docker "Build
 * context", .dockerignore files; moby/patternmatcher, `MatchesUsingParentResults`.
 */
function parseIgnoreRules(text) {
    const rules = parseLines(text).map(parseRule);
    return (path) => {
        // The builder goes down from the top and remembers which rules have matched a folder.
        let remembered = rules.map(() => false);
        let isIgnored = false;
        for (const each of pathAndParents(path).reverse()) {
            isIgnored = false;
            remembered = rules.map(({ isException, matches }, index) => {
                // A rule that could change nothing is not tried, so it is not remembered either.
                const isMatch = remembered[index] === true || (isException === isIgnored && matches(each));
                if (isMatch)
                    isIgnored = !isException;
                return isMatch;
            });
        }
        return isIgnored;
    };
}
/** Lists what a pattern of `COPY` matches: the path itself, or folders above it. */
function listMatches(pattern, path) {
    return pathAndParents(path).filter(compilePattern(pattern));
}
function parseLines(text) {
    const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
    return lines.filter((line) => !line.startsWith('#')).flatMap((line) => line.trim() || []);
}
function parseRule(line) {
    const isException = line.startsWith('!');
    const pattern = isException ? line.slice(1).trim() : line;
    return { isException, matches: compilePattern(cleanPath(pattern)) };
}
/** The shortest form of a path that is relative to the context, even if it starts with a slash. '' is the whole context. */
function cleanPath(path) {
    const clean = external_node_path_.posix.normalize(path).replace(/^\//, '').replace(/\/$/, '');
    return clean === '.' ? '' : clean;
}
function pathAndParents(path) {
    const parts = path.split('/');
    return parts.map((_, index) => parts.slice(0, parts.length - index).join('/'));
}
/** `**` is any number of folders, `*` and `?` stay in one folder, and a backslash escapes. Source: moby/patternmatcher, `compile`. */
function compilePattern(pattern) {
    // Without another wildcard, a leading `**` is any text, not only whole folders.
    const suffix = /^\*\*([^/*?[\]\\][^*?[\]\\]*)$/.exec(pattern)?.[1];
    if (suffix !== undefined)
        return (path) => path.endsWith(suffix);
    const expression = pattern.replaceAll(/\*\*\/?|\*|\?|\\(.)|\[\^?|[\]-]|[^\w/]/gsu, translateToken(pattern.length));
    try {
        const compiled = new RegExp(`^(?:${expression})$`, 'su');
        return (path) => compiled.test(path);
    }
    catch {
        // The builder rejects such a pattern itself.
        return () => false;
    }
}
function translateToken(length) {
    return (token, escaped, at) => {
        if (token.startsWith('**'))
            return at + token.length === length ? '.*' : '(?:.*/)?';
        if (token === '*')
            return '[^/]*';
        if (token === '?')
            return '[^/]';
        if (/^(?:\[\^?|[\]-])$/.test(token))
            return token;
        return (escaped ?? token).replace(/[$()*+.?[\\\]^{|}]/, '\\$&');
    };
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/context-files/find-keys.js




/** Folders without files of the user, which would take long to search. */
const skippedFolders = ['.git', 'node_modules'];
/** Whether a path is called like a private SSH key: a file in `.ssh`, or one with the name that ssh-keygen gives. */
function namesKey(path) {
    const parts = path.split('/');
    const name = parts.at(-1) ?? '';
    if (/^(?:known_hosts|authorized_keys)|^config$|\.pub$/.test(name))
        return false;
    return parts.includes('.ssh') || hasKeyName(path);
}
/** Whether the last part of a path is the name that ssh-keygen gives a private key. */
function hasKeyName(path) {
    return /(?:^|\/)id_(?:rsa|dsa|ecdsa|ed25519)(?:_sk)?$/.test(path);
}
/**
 * Finds the private SSH keys that the builder sends with a build context. The folder is absolute, and so is the Dockerfile, whose own
 * ignore file replaces that of the folder. A named context has no Dockerfile.
 */
async function findSentKeys(context, dockerfile) {
    const isIgnored = parseIgnoreRules(await readIgnoreFile(context, dockerfile));
    const found = { keys: [], links: [] };
    const root = await (0,promises_.realpath)(context).catch(() => context);
    await searchFolder(root, '', found);
    return {
        keys: found.keys.filter((path) => !isIgnored(path)),
        links: found.links.filter(({ path }) => !isIgnored(path)),
    };
}
async function searchFolder(context, folder, found) {
    const entries = await (0,promises_.readdir)((0,external_node_path_.join)(context, folder), { withFileTypes: true }).catch(() => []);
    for (const entry of entries) {
        const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
        if (entry.isDirectory() && !skippedFolders.includes(entry.name))
            await searchFolder(context, path, found);
        if (entry.isDirectory())
            continue;
        if (namesKey(path))
            found.keys.push(path);
        if (entry.isSymbolicLink()) {
            const target = await (0,promises_.realpath)((0,external_node_path_.join)(context, path)).catch(() => '/');
            if ((0,paths/* isInside */.FK)(context, target))
                found.links.push({ path, target: cleanPath((0,paths/* relativePosixPath */.TS)(context, target)) });
        }
    }
}
/** Source: Docker "Build context", "Filename and location" of `.dockerignore` files; BuildKit, frontend/dockerui, for a named context. */
async function readIgnoreFile(context, dockerfile) {
    const own = dockerfile === undefined ? undefined : await (0,promises_.readFile)(`${dockerfile}.dockerignore`, 'utf8').catch(() => undefined);
    return own ?? (await (0,promises_.readFile)((0,external_node_path_.join)(context, '.dockerignore'), 'utf8').catch(() => ''));
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/context-files/reject-copied-keys.js






/** What to write instead of copying a key. The README shows the same lines. */
const mountLines = [
    'RUN --mount=type=ssh,required=true \\',
    '    --mount=type=secret,id=known_hosts \\',
    '    GIT_SSH_COMMAND="ssh -o BatchMode=yes -o StrictHostKeyChecking=yes -o UserKnownHostsFile=/run/secrets/known_hosts" \\',
    '    git clone --depth 1 git@github.com:owner/private.git /src/private',
].join('\n');
/**
 * Rejects Dockerfiles that copy SSH keys into an image: by name (`COPY .ssh`), or with a folder whose keys no ignore file excludes.
 * Steps that a base image triggers count, too. A key stays in its layer even if a later step deletes it.
 */
async function rejectCopiedKeys(dockerfiles, workspace, defaultContext) {
    // Many Dockerfiles have the same context, which is searched once for each ignore file.
    const searches = new Map();
    for (const { source, copies } of dockerfiles) {
        for (const copy of copies) {
            // The builder does not leave the context: for it, `../a` is `a`.
            const path = cleanPath(`/${copy.expanded ?? copy.path}`);
            if (namesKey(path) && copy.exclude === undefined)
                throw copiedKeyError(source, copy, describeCopy(copy));
            if (hasKeyName(copy.target))
                throw copiedKeyError(source, copy, `${describeCopy(copy)} as \`${copy.target}\``);
            const folder = contextFolder(copy, source, defaultContext);
            // What the builder fetches is not known here.
            if (folder === undefined)
                continue;
            const context = (0,external_node_path_.join)(workspace, folder);
            const dockerfile = copy.from === undefined ? source.path : undefined;
            const search = searches.get(`${dockerfile ?? ''}\n${context}`) ?? findSentKeys(context, dockerfile);
            searches.set(`${dockerfile ?? ''}\n${context}`, search);
            const { keys, links } = await search;
            const key = keys.find((each) => isCopied(each, path, copy) || links.some((link) => isLinked(each, path, copy, link)));
            if (key !== undefined)
                throw copiedKeyError(source, copy, `${describeCopy(copy)}, and with it the key ${key},`);
        }
    }
}
/**
 * Whether a file is copied with this path, which names it or a folder above it, at least `shortest` characters of it. A pattern of
 * `--exclude` is relative to the folder that the path names.
 */
function isCopied(file, path, { exclude = [] }, shortest = 0) {
    const roots = (path === '' ? [''] : listMatches(path, file)).filter(({ length }) => length >= shortest);
    const isExcluded = parseIgnoreRules(exclude.join('\n'));
    return roots.some((root) => root === file || !isExcluded(root === '' ? file : file.slice(root.length + 1)));
}
/** Whether a file is copied with this path because the path, or a folder above it, is a link to the file or to a folder above that. */
function isLinked(file, path, copy, { path: link, target }) {
    if (target !== '' && file !== target && !file.startsWith(`${target}/`))
        return false;
    const linked = target === '' ? `${link}/${file}` : `${link}${file.slice(target.length)}`;
    return isCopied(linked, path, copy, link.length);
}
function describeCopy({ path, expanded }) {
    return expanded === undefined || expanded.includes('**') ? `\`${path}\`` : `\`${path}\` (\`${expanded}\`)`;
}
/** The folder that a path is copied from, relative to the workspace; undefined if it comes from elsewhere. */
function contextFolder({ from }, source, defaultContext) {
    if (from === undefined)
        return source.bake?.context ?? defaultContext;
    const named = (0,named_contexts/* findNamedContext */.Oh)(source, from);
    return named !== undefined && 'folder' in named ? named.folder : undefined;
}
function copiedKeyError(source, { line, trigger }, copied) {
    const by = trigger === undefined ? '' : `, by the step \`ONBUILD ${trigger}\` of its base,`;
    return new errors/* UserError */.yo(`${source.displayPath}:${line} copies ${copied} into the image${by}`.replace(/,$/, ''), {
        why: 'Everyone who has the image can read a key in a layer, even if a later step deletes it',
        fix: `Give the key by \`deploy-key\` and write instead:\n${mountLines}`,
        commandFix: `Add the key to your SSH agent and write instead:\n${mountLines}`,
        at: (0,dockerfile_source/* dockerfileLocation */.q)(source, line),
    });
}

// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/dockerfile/image-build-args.js
var image_build_args = __webpack_require__(79352);
// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/project/project-name.js
var project_name = __webpack_require__(26852);
// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/project/pyproject.js
var pyproject = __webpack_require__(971);
;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/project/python-modules.js



/** No module that defines an application comes near these. */
const maxFiles = 2000;
const python_modules_maxBytes = 512 * 1024;
const notInPackage = new Set(['tests', 'test', 'docs', 'examples', 'example', 'build', 'dist', 'node_modules', 'venv', 'env']);
/** The folder that modules are imported from: `src` if it exists, else the workspace. */
function sourceFolder(workspace) {
    return (0,external_node_fs_.existsSync)((0,external_node_path_.join)(workspace, 'src')) ? 'src' : '.';
}
/** Reads the modules of the project, in the order of their paths, without tests and hidden folders. Links are not followed. */
async function readPythonModules(workspace) {
    const root = (0,external_node_path_.join)(workspace, sourceFolder(workspace));
    const files = [];
    await listFiles(root, [], files);
    const modules = await Promise.all(files.map(async (path) => {
        const file = (0,external_node_path_.join)(root, ...path);
        const { size } = await (0,promises_.stat)(file);
        const text = size > python_modules_maxBytes ? '' : await (0,promises_.readFile)(file, 'utf8');
        return { name: moduleName(path), text: text.replaceAll(/("""|''')[^]*?\1/g, '') };
    }));
    return modules;
}
async function listFiles(root, folders, files) {
    const entries = await (0,promises_.readdir)((0,external_node_path_.join)(root, ...folders), { withFileTypes: true });
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
        if (files.length >= maxFiles)
            return;
        const path = [...folders, entry.name];
        if (entry.isFile() && /^[A-Za-z_]\w*\.py$/.test(entry.name) && !isTest(entry.name))
            files.push(path);
        if (entry.isDirectory() && /^[A-Za-z_]\w*$/.test(entry.name) && !notInPackage.has(entry.name))
            await listFiles(root, path, files);
    }
}
function isTest(file) {
    return /^(?:test_.*|.*_test|conftest|setup)\.py$/.test(file);
}
function moduleName(path) {
    return path.join('.').replace(/(?:(?:^|\.)__init__)?\.py$/, '');
}

// EXTERNAL MODULE: ./.work/compiled/shared/src/format/list.js
var list = __webpack_require__(80276);
;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/project/find-app.js
/** What makes an application. Sources: the documentation of each framework; the ASGI specification for a plain function. */
const application = /^(?:(?<name>\w+)(?:\s*:[^=\n]+)?\s*=\s*(?:[\w.]+\.)?(?:FastAPI|Starlette|Quart|Litestar|Sanic|Esmerald|ASGIApp|get_asgi_application)\(|(?<falcon>\w+)\s*=\s*falcon\.asgi\.App\(|async def (?<plain>\w+)\(\s*scope\b[^)]*\breceive\b[^)]*\bsend\b)/gm;
/** Source: FastAPI CLI, "Discovery of the application", for the names; `asgi.py` and `application` are Django's. */
const usualModule = /(?:^|\.)(?:main|app|api|asgi)$/;
const usualName = /^(?:app|api|application)$/;
/**
 * Finds the ASGI applications that modules define at their top level. Of several, the one in a module of the usual name and with a usual
 * name is chosen, if it is the only one. No code of the project runs.
 */
function findApps(modules) {
    const found = modules.flatMap(({ name, text }) => [...text.matchAll(application)].map(({ groups = {} }) => ({
        module: name,
        attribute: groups.name ?? groups.falcon ?? groups.plain ?? '',
    })));
    const usual = found.filter(({ module, attribute }) => usualModule.test(module) && usualName.test(attribute));
    const candidates = found.map(({ module, attribute }) => `${module}:${attribute}`);
    const chosen = found.length === 1 ? found : usual;
    const [only, ...others] = chosen;
    return { app: only === undefined || others.length > 0 ? undefined : `${only.module}:${only.attribute}`, candidates };
}
/** Paths of health checks, the usual ones first. Sources: Kubernetes "API health endpoints"; FastAPI and Starlette projects. */
const healthPaths = ['/health', '/healthz', '/livez', '/health/live', '/healthcheck', '/health-check', '/readyz', '/ping'];
/**
 * Finds the health check among the routes that the module of an application adds to it. A path of a router is not enough, because a prefix
 * may come before it.
 */
function findHealthPath(app, modules) {
    const [module = '', attribute = ''] = app.split(':');
    const text = modules.find(({ name }) => name === module)?.text ?? '';
    const route = new RegExp(`\\b${attribute}\\.(?:get|head|route|api_route|add_route|add_api_route)\\(\\s*["']([^"']*)["']`, 'g');
    const paths = new Set([...text.matchAll(route)].map(([, path]) => path));
    return healthPaths.find((path) => paths.has(path));
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/catalogue/service.js





/** Locks and requirements by convention; the guide's profile of the service first. */
const requirementFiles = ['requirements/backend.txt', 'requirements.txt'];
/** Finds out what a runtime image installs and serves. `given` are the build arguments of the image, which win. */
function describeService({ workspace, modules, app }, given) {
    const requirements = given.get('REQUIREMENTS') ?? requirementFiles.find((file) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(workspace, file))) ?? '';
    const found = findApps(modules);
    const chosen = given.get('APP') ?? app ?? found.app ?? '';
    const health = given.get('HEALTH') ?? findHealthPath(chosen, modules) ?? '';
    const isUnclear = chosen === '' && !given.has('APP') && found.candidates.length > 0;
    const server = given.get('SERVER') ?? (chosen === '' ? 'none' : 'uvicorn');
    return {
        args: new Map([
            ['REQUIREMENTS', requirements],
            ['APP', chosen],
            ['HEALTH', health],
            ['SERVER', server],
        ]),
        notes: [
            requirements === '' ? 'it installs the dependencies that pyproject.toml names' : `it installs ${requirements}`,
            chosen === '' ? describeMissing(workspace, given.has('APP')) : describeServer(chosen, health),
        ],
        problem: isUnclear
            ? `several ASGI applications were found: ${(0,list/* listFirst */.r)(found.candidates)}. Choose one with the build argument \`APP\`, or set it to nothing for an image without a server`
            : undefined,
    };
}
function describeServer(app, health) {
    const check = health === '' ? 'only opens the port, as no route such as /health was found' : `asks for ${health}`;
    return `uvicorn serves ${app} on port 8000, and the health check ${check}`;
}
function describeMissing(workspace, isGiven) {
    if (isGiven)
        return 'it has no server';
    const folder = sourceFolder(workspace);
    const place = folder === '.' ? 'the repository' : `\`${folder}\``;
    return `it has no server, because no ASGI application was found in ${place}; name one with the build argument \`APP\``;
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/catalogue/user-name.js
/** Users that Debian and Ubuntu create. Source: Debian base-passwd, "passwd.master". */
const systemUsers = new Set('root daemon bin sys sync games man lp mail news uucp proxy www-data backup list irc gnats nobody ubuntu staff users'.split(' '));
/**
 * The user that a runtime image runs as, and its folder in `/opt`: the name of the project in the form that useradd accepts. Source:
 * shadow, "useradd(8)", at most 32 characters.
 */
function userName(project) {
    const name = /^[a-z]/.test(project) ? project : `app-${project}`;
    const short = name.slice(0, 32).replace(/-+$/, '');
    return systemUsers.has(short) ? `app-${short}` : short;
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/catalogue/read-catalogue.js








/** The images that start from CUDA, whatever the arguments. */
const cudaImages = new Set(['base-gpu', 'runtime-gpu']);
/** Reads the images of the catalogue that the repository does not define, with what they take from the project. */
async function readCatalogue(context, settings, taken) {
    const files = await (0,promises_.readdir)((0,external_node_path_.join)(context.actionPath, 'catalogue'));
    const names = files.map((file) => file.replace(/\.Dockerfile$/, ''));
    const wanted = names.filter((image) => !taken.has(image) && (settings.kind === 'guide' || !cudaImages.has(image)));
    const project = {
        table: await (0,pyproject/* readPyproject */.x)(context.workspace),
        name: await (0,project_name/* findProjectName */.U)(context),
        modules: wanted.some(isRuntime) ? await readPythonModules(context.workspace) : [],
    };
    return await Promise.all(wanted.map(async (image) => {
        const path = (0,external_node_path_.join)(context.actionPath, 'catalogue', `${image}.Dockerfile`);
        const text = await (0,promises_.readFile)(path, 'utf8');
        const source = { image, path, displayPath: `catalogue/${image}.Dockerfile of the action`, isFromCatalogue: true, text };
        return { ...source, catalogue: describeImage(context, settings, source, project) };
    }));
}
function isRuntime(image) {
    return image.startsWith('runtime');
}
function describeImage({ workspace }, { kind, app, version, buildArgs }, source, { table, name, modules }) {
    const labels = new Map([...label('version', version === '' ? table.version : version), ...label('licenses', table.license)]);
    const given = (0,image_build_args/* buildArgsFor */.TN)(source, buildArgs);
    const args = new Map([...pythonArgs(source.text, given), ...(kind === 'cpu' ? cpuArgs : [])]);
    if (!isRuntime(source.image))
        return { args, labels, notes: [], problem: undefined };
    const service = describeService({ workspace, modules, app }, given);
    return {
        args: new Map([...args, ...service.args, ['NAME', userName(name)]]),
        labels,
        notes: service.notes,
        problem: service.problem,
    };
}
/** The arguments that put builder and dev on Python instead of CUDA. */
const cpuArgs = [
    ['BASE_IMAGE', 'base'],
    ['TORCH_INDEX', 'https://download.pytorch.org/whl/cpu'],
];
/** The base for another version of Python than that of the catalogue, whose digest is pinned. */
function pythonArgs(text, given) {
    const version = given.get('PYTHON_VERSION') ?? '';
    const [, pinned] = /^ARG PYTHON_IMAGE=python:([\d.]+)-slim@/m.exec(text) ?? [];
    return version === '' || pinned === undefined || version === pinned ? [] : [['PYTHON_IMAGE', `python:${version}-slim`]];
}
/** Source: OCI image specification, "Annotations". */
function label(name, value) {
    return value === undefined ? [] : [[`org.opencontainers.image.${name}`, value]];
}

// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/references/parse-reference.js
var parse_reference = __webpack_require__(43083);
// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/discovery/find-dockerfiles.js
var find_dockerfiles = __webpack_require__(58379);
// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/references/dockerfile-names.js
var dockerfile_names = __webpack_require__(98509);
;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/discovery/unused-files.js



/** Names the files that look like Dockerfiles but define no image: those of the searched folder, and those that Git tracks elsewhere. */
async function noteUnusedFiles({ log, query, workspace }, { used, lookalikes }) {
    const patterns = ['docker', 'container'].map((word) => `:(icase)*${word}file*`);
    // Without Git, only the searched folder is known.
    const listed = await query('git', ['-C', workspace, 'ls-files', '-z', '--', ...patterns]).catch(() => undefined);
    const paths = listed?.code === 0 ? listed.stdout.split('\0') : [];
    const tracked = paths.filter((path) => (0,dockerfile_names/* classifyFile */.T)((0,external_node_path_.basename)(path)).kind !== 'other');
    const unused = [...new Set([...lookalikes, ...tracked])].filter((path) => path !== '' && !used.includes(path));
    if (unused.length === 0)
        return;
    log.notice(`No image is built from ${(0,list/* listFirst */.r)(unused)}. To build one, list it in \`dockerfiles\` as \`<image>=<path>\`.`);
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/discovery/discover.js








/**
 * Finds the images: those of `dockerfiles`, or the Dockerfiles of a folder by their names, and those of the catalogue whose names the
 * repository does not define. Sorted by name.
 */
async function discoverDockerfiles(context, search) {
    const sources = new Map();
    for (const source of await findOwnSources(context, search))
        sources.set(source.image, source);
    if (search.catalogue !== undefined)
        for (const source of await readCatalogue(context, search.catalogue, new Set(sources.keys())))
            sources.set(source.image, source);
    if (sources.size === 0)
        throw new errors/* UserError */.yo(`No image is defined in ${search.directory ?? 'the catalogue'}`, {
            fix: 'Name the Dockerfiles `<image>.Dockerfile` or `<image>/Dockerfile`, list them in `dockerfiles`, or set `catalogue: guide`',
        });
    return [...sources.values()].sort((a, b) => (a.image < b.image ? -1 : 1));
}
async function findOwnSources(context, search) {
    const { workspace } = context;
    if (search.dockerfiles.size > 0)
        return await Promise.all([...search.dockerfiles].map(async ([image, { path, stage }]) => ({
            ...(await readOwnSource(workspace, image, path)),
            stage,
        })));
    const folder = search.directory ?? '.';
    const { found, lookalikes } = await (0,find_dockerfiles/* findDockerfiles */.v)({ root: workspace, folder, isDeep: search.directory !== undefined });
    const byImage = await nameImages(context, found, search.prefix);
    await noteUnusedFiles(context, { used: [...byImage.values()], lookalikes });
    return await Promise.all([...byImage].map(async ([image, path]) => await readOwnSource(workspace, image, path)));
}
/** Paths by image. A Dockerfile whose place gives no name is that of the project. Throws when a name is invalid or taken. */
async function nameImages(context, found, prefix) {
    const paths = new Map();
    for (const { path, image: named } of found) {
        const image = named === '' ? withoutPrefix(await (0,project_name/* findProjectName */.U)(context), prefix) : named;
        rejectInvalidName(path, image);
        const other = paths.get(image);
        if (other !== undefined)
            throw new errors/* UserError */.yo(`The image \`${image}\` is defined twice: by ${other} and by ${path}`, {
                fix: 'Rename one of them, or list the Dockerfiles in `dockerfiles`',
                at: { file: path },
            });
        paths.set(image, path);
    }
    return paths;
}
function withoutPrefix(name, prefix) {
    return name.startsWith(prefix) && name !== prefix ? name.slice(prefix.length) : name;
}
function rejectInvalidName(path, image) {
    if ((0,parse_reference/* isRepository */.Z6)(image) && !image.includes('/'))
        return;
    throw new errors/* UserError */.yo(`${path} would define the image \`${image}\`, which is not a valid image name`, {
        fix: 'Use lower-case letters and digits, with single `.`, `_` or `-` between them, or list the file in `dockerfiles`',
        at: { file: path },
    });
}
async function readOwnSource(workspace, image, path) {
    const absolute = (0,external_node_path_.join)(workspace, path);
    const text = await (0,promises_.readFile)(absolute, 'utf8');
    return { image, path: absolute, displayPath: path, isFromCatalogue: false, text };
}

// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/references/base-overrides.js
var base_overrides = __webpack_require__(9711);
;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/graph/find-image.js


/**
 * Finds the image of the graph that a reference in a Dockerfile means: its full name (`<registry>/<prefix><image>`) with any tag, the
 * name without the registry if there is a prefix, or the bare `<image>` without a tag or with one of `tags`. A reference by digest is a
 * fixed external image. In a variant it means the same variant of that image, if it exists. A name without a prefix in the Dockerfile of
 * that very image (`FROM python` in python.Dockerfile) means an external image.
 */
function findImage(reference, { source }, dockerfiles, naming) {
    const byName = (name) => findByName(name, source.variant?.name, dockerfiles);
    const context = (0,named_contexts/* findNamedContext */.Oh)(source, reference);
    if (context !== undefined && 'target' in context)
        return byName(context.target);
    const { repository, tag, digest } = (0,parse_reference/* parseReference */.F2)(reference);
    if (digest !== undefined)
        return undefined;
    if (source.bake !== undefined) {
        const target = findBakeTarget(`${repository}:${tag ?? 'latest'}`, naming);
        if (target !== undefined && target !== source.image)
            return byName(target);
    }
    const registry = findRegistry(repository, naming.registries);
    const local = registry === undefined ? repository : withoutHub(repository).slice(registry.length + 1);
    const isPrefixed = naming.prefix !== '' && local.startsWith(naming.prefix);
    const full = isPrefixed ? byName(local.slice(naming.prefix.length)) : undefined;
    if (full !== undefined)
        return full;
    const bare = byName(local);
    if (bare === undefined || bare === source.image)
        return undefined;
    const isFull = registry !== undefined && naming.prefix === '';
    return isFull || tag === undefined || naming.tags.includes(tag) ? bare : undefined;
}
/** The named contexts that mean an image. */
function findContextNames(reference, { source: { contexts } }) {
    return [...(contexts ?? [])].flatMap(([name, context]) => ('image' in context && context.image === reference ? [name] : []));
}
function findByName(name, variant, dockerfiles) {
    const sameVariant = `${name}-${variant ?? ''}`;
    const isVariant = variant !== undefined && dockerfiles.get(sameVariant)?.source.variant?.originalImage === name;
    if (isVariant)
        return sameVariant;
    return dockerfiles.has(name) ? name : undefined;
}
function findBakeTarget(reference, { references }) {
    return [...(references ?? [])].find(([, all]) => all.includes(reference))?.[0];
}
/** The registry of ours that a repository is in. Docker Hub can be left out of a name. */
function findRegistry(repository, registries) {
    const known = registries.filter((each) => each !== '').map(withoutHub);
    return known.find((each) => withoutHub(repository).startsWith(`${each}/`));
}
function withoutHub(name) {
    return name.replace(/^(?:index\.)?docker\.io\//, '');
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/graph/apply-triggers.js


/**
 * Parses the Dockerfiles again whose bases trigger steps, with these steps. They run in the image that is built from the base, and not
 * in those built from that one. Source: Docker "Dockerfile reference", ONBUILD.
 */
function applyTriggers(dockerfiles, parse, resolution) {
    const byImage = new Map(dockerfiles.map((dockerfile) => [dockerfile.source.image, dockerfile]));
    return dockerfiles.map((dockerfile) => {
        const triggers = findTriggers(dockerfile, byImage, resolution);
        return triggers.size === 0 ? dockerfile : parse({ ...dockerfile.source, triggers });
    });
}
function findTriggers(dockerfile, byImage, { naming, baseOverrides, baseTriggers }) {
    const triggers = new Map();
    for (const { instruction, reference } of dockerfile.uses) {
        if (instruction !== 'FROM')
            continue;
        const image = findImage(reference, dockerfile, byImage, naming);
        const texts = image === undefined ? baseTriggers.get((0,base_overrides/* resolveBase */.gU)(reference, baseOverrides)) : byImage.get(image)?.triggers;
        if (texts === undefined || texts.length === 0)
            continue;
        for (const name of [reference, ...findContextNames(reference, dockerfile)])
            triggers.set(name, texts);
    }
    return triggers;
}

// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/references/image-references.js
var image_references = __webpack_require__(94404);
;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/graph/expand-variants.js




/**
 * Adds an image per variant for every Dockerfile that declares an argument of a variant, or is built on one that does. An image of the
 * catalogue whose name a variant takes is dropped, as it is for a name that the repository defines.
 */
function expandVariants(sources, parse, inputNaming, variantInputs) {
    const { variants, defaultVariant } = variantInputs;
    const references = bakeReferences(sources);
    const naming = { ...inputNaming, references: new Map(references) };
    const all = sources.map(parse);
    if (variants.length === 0)
        return { dockerfiles: all, naming };
    rejectUnusedArguments(all, variants);
    const kept = withoutReplacedImages(all, naming, variants);
    const varying = findVaryingImages(kept, naming, variants);
    rejectNameClash(kept, variantNames(varying, variants));
    const dockerfiles = kept.flatMap(({ source }) => {
        if (!varying.has(source.image))
            return [parse(source)];
        const expanded = variants.map(({ name, args }) => {
            const image = `${source.image}-${name}`;
            references.set(image, variantReferences(source.image, name, naming, variantInputs));
            return parse({ ...source, image, variant: { originalImage: source.image, name, args } });
        });
        return defaultVariant === undefined ? [parse(source), ...expanded] : expanded;
    });
    return { dockerfiles, naming: { ...inputNaming, references } };
}
function bakeReferences(sources) {
    const references = new Map();
    for (const { image, bake } of sources) {
        const [first, ...rest] = bake?.references ?? [];
        if (first !== undefined)
            references.set(image, [first, ...rest]);
    }
    return references;
}
/** The catalogue's own image for GPU also declares the arguments of a variant, but the variant replaces it. */
function withoutReplacedImages(dockerfiles, naming, variants) {
    const names = variantNames(findVaryingImages(dockerfiles, naming, variants), variants);
    return dockerfiles.filter(({ source }) => !source.isFromCatalogue || !names.has(source.image));
}
function variantNames(images, variants) {
    return new Set([...images].flatMap((image) => variants.map(({ name }) => `${image}-${name}`)));
}
/** Images that declare an argument of a variant, and all that are built on them. */
function findVaryingImages(dockerfiles, naming, variants) {
    const args = new Set(variants.flatMap((variant) => [...variant.args.keys()]));
    const byImage = new Map(dockerfiles.map((dockerfile) => [dockerfile.source.image, dockerfile]));
    const varying = new Set();
    const visit = (dockerfile, chain) => {
        const { image } = dockerfile.source;
        // A cycle is rejected later, with its chain.
        if (chain.has(image))
            return false;
        const parents = dockerfile.uses.flatMap(({ reference }) => byImage.get(findImage(reference, dockerfile, byImage, naming) ?? '') ?? []);
        const declaresArg = [...dockerfile.args].some((arg) => args.has(arg));
        const isVarying = declaresArg || parents.some((parent) => visit(parent, new Set([...chain, image])));
        if (isVarying)
            varying.add(image);
        return isVarying;
    };
    for (const dockerfile of dockerfiles)
        visit(dockerfile, new Set());
    return varying;
}
function rejectUnusedArguments(dockerfiles, variants) {
    for (const { name, args } of variants)
        for (const arg of args.keys())
            if (!dockerfiles.some((dockerfile) => dockerfile.args.has(arg)))
                throw new errors/* InputValueError */.uH('variants', `sets ${arg} for \`${name}\`, but no Dockerfile declares \`ARG ${arg}\``, {
                    fix: 'Declare it where the variants differ, such as before `FROM ${' + arg + '}`',
                });
}
function rejectNameClash(dockerfiles, names) {
    const clash = dockerfiles.find(({ source }) => names.has(source.image))?.source;
    if (clash === undefined)
        return;
    throw new errors/* UserError */.yo(`The image \`${clash.image}\` is defined by ${clash.displayPath} and by a variant`, {
        fix: 'Rename the variant or remove the Dockerfile',
    });
}
/** The plain variant also gets the names without a suffix. */
function variantReferences(image, variant, naming, { defaultVariant, suffixIn }) {
    const unsuffixed = (0,image_references/* referencesOf */.CL)(image, naming);
    const [first = '', ...rest] = unsuffixed.map((reference) => withSuffix(reference, variant, suffixIn));
    return [first, ...rest, ...(variant === defaultVariant ? unsuffixed : [])];
}
function withSuffix(reference, variant, suffixIn) {
    const { repository, tag = 'latest' } = (0,parse_reference/* parseReference */.F2)(reference);
    return suffixIn === 'name' ? `${repository}-${variant}:${tag}` : `${repository}:${tag}-${variant}`;
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/graph/image-graph.js





/** Infers the edges between Dockerfiles and returns the images, parents first. Throws when images need each other in a cycle. */
function inferGraph(dockerfiles, naming, baseOverrides) {
    const byImage = new Map(dockerfiles.map((dockerfile) => [dockerfile.source.image, dockerfile]));
    const nodes = new Map();
    const visit = (name, chain) => {
        const known = nodes.get(name);
        if (known !== undefined)
            return known;
        const cycleStart = chain.findIndex((step) => step.image === name);
        const dockerfile = byImage.get(name);
        if (cycleStart >= 0 || dockerfile === undefined)
            throw cycleError(chain.slice(cycleStart));
        const { parents, bases } = classifyUses(dockerfile, byImage, naming, baseOverrides);
        const levels = [...parents.keys()].map((parent) => {
            const use = dockerfile.uses.find(({ reference }) => parents.get(parent)?.has(reference));
            return visit(parent, [...chain, { image: name, dockerfile, use }]).level;
        });
        const node = { name, dockerfile, parents, bases, level: Math.max(-1, ...levels) + 1 };
        nodes.set(name, node);
        return node;
    };
    for (const name of byImage.keys())
        visit(name, []);
    return [...nodes.values()].sort((a, b) => a.level - b.level || (a.name < b.name ? -1 : 1));
}
/** Separates images of the graph from external base images. */
function classifyUses(dockerfile, dockerfiles, naming, baseOverrides) {
    const parents = new Map();
    const bases = [];
    for (const use of dockerfile.uses) {
        const parent = findImage(use.reference, dockerfile, dockerfiles, naming);
        if (parent !== undefined) {
            const names = [use.reference, ...findContextNames(use.reference, dockerfile)];
            parents.set(parent, new Set([...(parents.get(parent) ?? []), ...names]));
            continue;
        }
        if ((0,base_overrides/* findBaseOverride */.PI)(use.reference, baseOverrides) === undefined)
            rejectUnknownImage(use, dockerfile, dockerfiles, naming);
        bases.push(use);
    }
    return { parents, bases };
}
/** A reference with our prefix and without a registry that no Dockerfile defines is outdated or misspelled, not an external image. */
function rejectUnknownImage({ reference, instruction, line }, { source }, dockerfiles, { prefix }) {
    const { repository, digest } = (0,parse_reference/* parseReference */.F2)(reference);
    if (prefix === '' || digest !== undefined || !repository.startsWith(prefix))
        return;
    throw new errors/* UserError */.yo(`${source.displayPath}:${line}: \`${instruction} ${reference}\` names no image of this repository`, {
        why: `Known: ${[...dockerfiles.keys()].map((name) => `${prefix}${name}`).join(', ')}`,
        fix: 'Correct the name; for an external image, add its registry or an entry in `base-images`',
        at: (0,dockerfile_source/* dockerfileLocation */.q)(source, line),
    });
}
function cycleError(steps) {
    const [first] = steps;
    const chain = [...steps.map((step) => step.image), first?.image ?? ''].join(' -> ');
    const locations = steps.map(({ dockerfile, use }) => {
        const { displayPath } = dockerfile.source;
        return `${displayPath}:${use?.line ?? 1} (${use?.instruction ?? 'FROM'} ${use?.reference ?? ''})`;
    });
    return new errors/* UserError */.yo(`The images are built from each other in a cycle: ${chain}`, {
        why: locations.join(', '),
        fix: 'Remove one of these lines',
        at: first === undefined ? undefined : (0,dockerfile_source/* dockerfileLocation */.q)(first.dockerfile.source, first.use?.line ?? 1),
    });
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/graph/near-misses.js



/** Says of every external base that is called like an image of the graph why it is not taken for it. */
function noteNearMisses({ log }, nodes, naming, baseOverrides) {
    const names = new Set(nodes.map(({ name }) => name));
    for (const { name, dockerfile, bases } of nodes)
        for (const { reference, instruction, line } of bases) {
            const called = [imageCalledLike(reference, naming), imageWithOtherPrefix(reference, names)];
            const image = called.find((each) => names.has(each));
            if (image === undefined || image === name || (0,base_overrides/* findBaseOverride */.PI)(reference, baseOverrides) !== undefined)
                continue;
            const { displayPath } = dockerfile.source;
            const { prefix, tags } = naming;
            log.notice(`${displayPath}:${line}: \`${instruction} ${reference}\` is an external image, not the image \`${image}\` of this repository: ` +
                `its registry is not in \`registry\`, its tag not in \`tags\` (${tags.join(', ')}), or its prefix not \`prefix\` (${prefix}). To use that image, write \`${prefix}${image}\`.`, (0,dockerfile_source/* dockerfileLocation */.q)(dockerfile.source, line));
        }
}
/** The image that a reference by tag is called like. Without the prefix, only a name of this repository's registries counts. */
function imageCalledLike(reference, { prefix, registries }) {
    const { repository, digest } = (0,parse_reference/* parseReference */.F2)(reference);
    if (digest !== undefined)
        return '';
    const last = repository.split('/').at(-1) ?? '';
    if (last.startsWith(prefix))
        return last.slice(prefix.length);
    const isOurs = last === repository || registries.some((registry) => repository === `${registry}/${last}`);
    return isOurs ? last : '';
}
/** The image that a local name, such as `eleanor-builder`, is called like, if it had this repository's prefix. */
function imageWithOtherPrefix(reference, names) {
    const { repository, digest } = (0,parse_reference/* parseReference */.F2)(reference);
    if (digest !== undefined || repository.includes('/'))
        return '';
    return [...names].filter((name) => repository.endsWith(`-${name}`)).sort((a, b) => b.length - a.length)[0] ?? '';
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/graph/select-images.js

/** Selects the images of these names, with or without the prefix, and all images that they are built from. No name selects all. */
function selectWithParents(graph, names, prefix) {
    if (names.length === 0)
        return [...graph];
    const byName = new Map(graph.map((node) => [node.name, node]));
    const selected = new Set();
    const add = (name) => {
        selected.add(name);
        byName.get(name)?.parents.forEach((_, parent) => add(parent));
    };
    for (const { name } of selectExactly(graph, names, prefix))
        add(name);
    return graph.filter((node) => selected.has(node.name));
}
/** Selects the images of these names, with or without the prefix, and no others. A name with only variants selects all of them. */
function selectExactly(graph, names, prefix) {
    const selected = new Set();
    for (const name of names) {
        const spellings = name.startsWith(prefix) ? [name, name.slice(prefix.length)] : [name];
        const found = spellings.flatMap((spelling) => findNodes(graph, spelling));
        if (found.length === 0)
            throw new errors/* InputValueError */.uH('images', `names \`${name}\`, which no Dockerfile defines`, {
                fix: `Known: ${graph
                    .map((node) => node.name)
                    .sort()
                    .join(', ')}`,
            });
        for (const node of found)
            selected.add(node);
    }
    return graph.filter((node) => selected.has(node));
}
function findNodes(graph, name) {
    const exact = graph.find((node) => node.name === name);
    if (exact !== undefined)
        return [exact];
    return graph.filter(({ dockerfile }) => dockerfile.source.variant?.originalImage === name);
}

// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/secrets/mounts.js
var mounts = __webpack_require__(81457);
// EXTERNAL MODULE: ./.work/compiled/shared/src/git.js
var src_git = __webpack_require__(51904);
// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/tags/versions.js
var versions = __webpack_require__(57274);
;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/tags/latest-tag.js



const latest = 'latest';
/**
 * The tags of this run. `latest` beside other tags stays with the newest final version: a pre-release, or a fix of an older version, does
 * not get it. Source: docker/metadata-action, `flavor: latest=auto`.
 */
async function chooseTags(context, tags, rule) {
    const { version } = rule;
    const [first, ...rest] = tags.filter((tag) => tag !== latest);
    if (rule.latest === 'always' || version === '' || first === undefined || !tags.includes(latest))
        return tags;
    const why = (0,versions/* isFinalVersion */.fr)(version) ? await findObjection(context, rule) : { notice: `${version} is a pre-release` };
    if (why === undefined)
        return tags;
    const sentence = (reason) => `The images do not get the tag \`${latest}\`: ${reason}. To write it anyway, set \`latest: always\`.`;
    if ('notice' in why)
        context.log.notice(sentence(why.notice));
    else
        context.log.warning(sentence(why.warning));
    return [first, ...rest];
}
/** Why a final version does not get `latest`: a newer one exists, or nobody knows. */
async function findObjection(context, { version, tagTemplate, token }) {
    const listed = await listTags(context, token);
    if ('problem' in listed)
        return {
            warning: `the tags of \`origin\` cannot be listed (${listed.problem}), and the checkout is shallow, so ${version} may not be the newest version. Set \`token\`, or check out with \`fetch-depth: 0\``,
        };
    const newer = (0,versions/* findNewerVersion */.Hj)(version, listed.names.flatMap((name) => (0,versions/* versionOfTag */.mx)(name, tagTemplate) ?? []));
    return newer === undefined ? undefined : { notice: `${newer} is newer than ${version}` };
}
/**
 * Lists the tags of the remote, because a checkout of one commit has none, or else of the checkout. The token is for checkouts that have
 * not kept a credential, and goes to the server of the run alone. Source: actions/checkout, `persist-credentials`.
 */
async function listTags({ env, run, workspace }, token) {
    const git = async (args, settings = {}) => await run('git', args, {
        cwd: workspace,
        env: (0,src_git/* addGitSettings */.bZ)({ ...env, GIT_TERMINAL_PROMPT: '0' }, { 'core.askPass': 'true', ...settings }),
        timeoutMs: 20_000,
    });
    const list = ['ls-remote', '--tags', '--refs', 'origin'];
    const first = await git(list);
    const header = `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`;
    const server = new URL(env.GITHUB_SERVER_URL ?? 'https://github.com').origin;
    const remote = first.code === 0 || token === '' ? first : await git(list, { [`http.${server}/.extraheader`]: header });
    if (remote.code === 0)
        return { names: remote.stdout.split('\n').map((line) => line.replace(/^.*refs\/tags\//, '')) };
    const shallow = await git(['rev-parse', '--is-shallow-repository']);
    if (shallow.stdout.trim() === 'true')
        return {
            problem: (0,runner/* lastLine */.fM)(remote.stderr)
                .replace(/^fatal: /, '')
                .replace(/\.$/, ''),
        };
    const local = await git(['tag', '--list']);
    return { names: local.code === 0 ? local.stdout.split('\n') : [] };
}

// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/leak-scan/contains-secret.js
var contains_secret = __webpack_require__(22369);
;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/plan/reject-public-secrets.js



const replaceSecret = 'Replace the secret: whoever has the image or this value may have read it';
/** Rejects, before anything is built, what would write a secret into every image: arguments, names, labels, Dockerfiles. */
function rejectPublicSecrets(env, inputs, dockerfiles, secrets) {
    const values = [...inputValues(inputs), ...dockerfiles.flatMap(dockerfileValues), ...runValues(env)];
    const leak = values.find(([, value]) => (0,contains_secret/* containsSecret */.A)(secrets, value));
    if (leak !== undefined)
        throw new errors/* UserError */.yo(`${leak[0]} contains a secret`, {
            why: 'It would stay in the image for everyone to read',
            fix: `Use \`RUN --mount=type=secret\`, or \`type=ssh\` for a key. ${replaceSecret}`,
        });
    for (const { source } of dockerfiles) {
        if (!(0,contains_secret/* containsSecret */.A)(secrets, source.text))
            continue;
        const line = source.text.split('\n').findIndex((each) => (0,contains_secret/* containsSecret */.A)(secrets, each)) + 1;
        const at = (0,dockerfile_source/* dockerfileLocation */.q)(source, Math.max(line, 1));
        throw new errors/* UserError */.yo(`${source.displayPath} contains a secret`, { fix: replaceSecret, at });
    }
}
function inputValues({ buildArgs, labels, annotations, naming, baseOverrides }) {
    return [
        ...[...buildArgs].map(([name, value]) => [`The build argument ${name}`, value]),
        ...naming.tags.map((tag) => ['A tag in `tags`', tag]),
        ['`prefix`', naming.prefix],
        ...naming.registries.map((registry) => ['`registry`', registry]),
        ...[...labels].map(([name, value]) => [`The label ${name}`, value]),
        ...[...annotations].map(([name, value]) => [`The annotation ${name}`, value]),
        ...[...baseOverrides].map(([name, value]) => [`The value of ${name} in \`base-images\``, value]),
    ];
}
function dockerfileValues({ source: { image, variant, bake, contexts } }) {
    const target = (name) => `The target ${image} of the bake file, in ${name},`;
    return [
        ...[...(variant?.args ?? [])].map(([name, value]) => [
            `The argument ${name} of the variant ${variant?.name ?? ''}`,
            value,
        ]),
        ...[...(bake?.args ?? []), ...(bake?.labels ?? [])].map(([name, value]) => [target(name), value]),
        ...(bake?.references ?? []).map((reference) => [target('tags'), reference]),
        ...[...(contexts ?? [])].flatMap(([name, context]) => 'url' in context ? [[`The named context ${name}`, context.url]] : []),
    ];
}
function runValues(env) {
    return [
        ['The label `revision`', env.GITHUB_SHA ?? ''],
        ['The label `source`', `${env.GITHUB_SERVER_URL ?? ''}/${env.GITHUB_REPOSITORY ?? ''}`],
    ];
}

// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/cache/locations.js
var locations = __webpack_require__(4780);
;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/plan/reject-shared-tags.js



/**
 * Rejects two images that would get one tag, such as `app:1.2-gpu` of a variant `gpu` and of a tag `1.2-gpu`, and a cache that would
 * replace a tag: the one that is written last would win without a word.
 */
function rejectSharedTags(nodes, { naming, cache, platforms, bakeFiles }) {
    const owners = new Map();
    for (const { name } of nodes)
        for (const reference of (0,image_references/* referencesOf */.CL)(name, naming)) {
            const other = owners.get(reference) ?? name;
            if (other !== name)
                throw new errors/* UserError */.yo(`The images \`${other}\` and \`${name}\` have the same tag: ${reference}`, {
                    fix: bakeFiles.length > 0
                        ? 'Give each target other `tags`'
                        : 'Change `tags` or the name of the variant, or set `variant-suffix: name`',
                });
            owners.set(reference, name);
        }
    if (cache.kind !== 'registry')
        return;
    for (const { name, dockerfile } of nodes) {
        const image = { name, variant: dockerfile.source.variant?.name, platform: platforms[0], naming };
        const [source = ''] = (0,locations/* locateCache */.b)({ kind: 'registry', isWritten: false }, cache, image).importFrom;
        const reference = source.replace('type=registry,ref=', '');
        if (owners.has(reference))
            throw new errors/* UserError */.yo(`The build cache of \`${name}\` has the tag of an image: ${reference}`, {
                why: 'A cache is no image, so nobody could pull that tag',
                fix: 'Set `cache-tag` to a tag that no image has, such as `buildcache`',
            });
    }
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/plan/load-project.js














/** Reads secrets and Dockerfiles, infers the graph, and rejects what must not be built, before the first side effect. */
async function loadProject(context, given) {
    const { bakeFiles, directory, trustRefresh, trustPem } = given;
    context.log.info(`Reading the Dockerfiles of ${bakeFiles.join(', ') || (directory ?? 'the repository')}`);
    const givenPem = trustRefresh === undefined ? trustPem : undefined;
    const secrets = await readBuildSecrets(context, given, { pem: givenPem, use: given.trust });
    const tags = await chooseTags(context, given.naming.tags, given.latestRule);
    const chosen = { ...given, naming: { ...given.naming, tags } };
    return await loadImages(context, { given: chosen, secrets, ...(await findSources(context, chosen)) }, new Map());
}
async function loadImages(context, files, baseTriggers) {
    const { given, secrets, sources, groups } = files;
    // Loading the parser takes half of the start-up time, which an invalid input saves.
    const { parseDockerfile } = await Promise.all(/* import() */[__webpack_require__.e(5279), __webpack_require__.e(7794), __webpack_require__.e(3022)]).then(__webpack_require__.bind(__webpack_require__, 3022));
    const parse = (source) => parseDockerfile(source, (0,image_build_args/* buildArgsFor */.TN)(source, given.buildArgs), given.platforms[0]);
    const expanded = expandVariants(sources, parse, given.naming, given.variants);
    const { naming } = expanded;
    const inputs = { ...given, naming };
    const { baseOverrides } = inputs;
    const dockerfiles = applyTriggers(expanded.dockerfiles, parse, { naming, baseOverrides, baseTriggers });
    rejectUnknownImages(given, dockerfiles);
    const graph = inferGraph(dockerfiles, naming, baseOverrides);
    // With several jobs, each builds exactly the images that it names; other jobs have built their parents.
    const select = inputs.mode === 'build-digests' ? selectExactly : selectWithParents;
    const nodes = select(graph, selectNames(inputs, groups, dockerfiles), naming.prefix);
    rejectUnclearImages(nodes);
    rejectSharedTags(nodes, inputs);
    if (baseTriggers.size === 0)
        noteNearMisses(context, nodes, naming, baseOverrides);
    const selected = nodes.map(({ dockerfile }) => dockerfile);
    await rejectCopiedKeys(selected, context.workspace, inputs.context);
    rejectPublicSecrets(context.env, inputs, selected, secrets);
    (0,mounts/* rejectUnusedBake */.lA)(selected, inputs.trust);
    const withBaseTriggers = async (triggers) => await loadImages(context, files, triggers);
    return { inputs, graph, nodes, secrets, withBaseTriggers };
}
/** Rejects a build argument for an image that does not exist, which would be dropped, and a named context of one. */
function rejectUnknownImages({ buildArgs, contexts }, dockerfiles) {
    const names = new Set(dockerfiles.flatMap(({ source: { image, variant } }) => [image, variant?.originalImage ?? image]));
    const uses = [
        ...[...buildArgs.keys()].map((key) => ['build-args', key, (0,image_build_args/* splitBuildArg */.PC)(key).image]),
        ...[...contexts].map(([name, context]) => ['build-contexts', name, 'target' in context ? context.target : undefined]),
    ];
    for (const [input, key, image] of uses) {
        if (image === undefined || names.has(image))
            continue;
        const fix = `Use one of these images: ${[...names].join(', ')}`;
        throw new errors/* InputValueError */.uH(input, `sets \`${key}\`, but there is no image \`${image}\``, { fix });
    }
}
async function findSources(context, inputs) {
    const { bakeFiles, directory, dockerfiles, naming, contexts } = inputs;
    if (bakeFiles.length === 0) {
        const search = { directory, dockerfiles, catalogue: catalogueSettings(inputs), prefix: naming.prefix };
        const sources = await discoverDockerfiles(context, search);
        return { sources: sources.map((source) => ({ ...source, contexts })), groups: new Map() };
    }
    const { readBake } = await __webpack_require__.e(/* import() */ 4396).then(__webpack_require__.bind(__webpack_require__, 34396));
    const { bakeVariables: variables, bakeTargets: targets, bakeOverrides: overrides, images } = inputs;
    const { sources, groups } = await readBake(context, { files: bakeFiles, variables, targets, overrides, images });
    // What a target says itself counts.
    return {
        sources: sources.map((source) => ({ ...source, contexts: new Map([...contexts, ...(source.contexts ?? [])]) })),
        groups,
    };
}
function catalogueSettings({ catalogue, buildArgs, client, latestRule }) {
    return catalogue === undefined ? undefined : { kind: catalogue, buildArgs, app: client?.app, version: latestRule.version };
}
/** Rejects an image of the catalogue that leaves a choice to the user. */
function rejectUnclearImages(nodes) {
    for (const { name, dockerfile } of nodes) {
        const problem = dockerfile.source.catalogue?.problem;
        if (problem !== undefined)
            throw new errors/* UserError */.yo(`The image \`${name}\` of the catalogue is unclear: ${problem}`);
    }
}
/** The images to build, without the parents of these; empty for all. A group of a bake file means its targets. */
function selectNames({ images, buildsCatalogue, bakeFiles }, groups, dockerfiles) {
    if (images.length > 0 || buildsCatalogue || bakeFiles.length > 0)
        return images.flatMap((name) => groups.get(name) ?? [name]);
    return dockerfiles.flatMap(({ source }) => (source.isFromCatalogue ? [] : [source.image]));
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/run.js







/** Runs the mode with the project that was loaded and the engine that was found. `load` loads the project for another platform. */
async function runMode(context, project, probe, load) {
    const { inputs, nodes } = project;
    if (inputs.client !== undefined) {
        const { updateClient } = await Promise.all(/* import() */[__webpack_require__.e(6385), __webpack_require__.e(2636)]).then(__webpack_require__.bind(__webpack_require__, 82636));
        await updateClient(context, inputs.client, { isPlan: inputs.mode === 'plan' || inputs.mode === 'check' });
    }
    const secrets = await refreshTrustStore(context, inputs, project.secrets);
    if (secrets.trust !== undefined)
        (0,network_settings/* trustCertificates */.N_)(secrets.trust.pem);
    const loggedIn = inputs.mode === 'plan' ? context : await (0,docker_config/* withLogins */.F)(context, 'login', inputs.logins);
    if (inputs.mode === 'publish') {
        const { publishResults } = await Promise.all(/* import() */[__webpack_require__.e(4726), __webpack_require__.e(1576)]).then(__webpack_require__.bind(__webpack_require__, 72345));
        await publishResults(loggedIn, inputs, nodes);
        return;
    }
    if (inputs.mode === 'prune') {
        const { prunePullRequest } = await __webpack_require__.e(/* import() */ 3821).then(__webpack_require__.bind(__webpack_require__, 33821));
        await prunePullRequest(loggedIn, inputs, nodes);
        return;
    }
    const baseTags = inputs.baseTags === 'auto' && inputs.mode === 'check' ? 'warn' : inputs.baseTags;
    // A plan asks no registry.
    if (inputs.mode !== 'plan' && (baseTags === 'warn' || baseTags === 'fail')) {
        const { checkBaseTags } = await __webpack_require__.e(/* import() */ 5203).then(__webpack_require__.bind(__webpack_require__, 85203));
        await checkBaseTags(loggedIn, { nodes, baseOverrides: inputs.baseOverrides, rule: baseTags });
    }
    const check = async (images) => {
        if (inputs.checks === 'off')
            return;
        const { checkDockerfiles } = await Promise.all(/* import() */[__webpack_require__.e(5279), __webpack_require__.e(4246)]).then(__webpack_require__.bind(__webpack_require__, 84246));
        await checkDockerfiles(loggedIn, { ...images, rule: inputs.checks });
    };
    if (inputs.platforms.length > 1 && inputs.mode !== 'plan') {
        const { buildPlatforms } = await Promise.all(/* import() */[__webpack_require__.e(1963), __webpack_require__.e(4726), __webpack_require__.e(5350)]).then(__webpack_require__.bind(__webpack_require__, 45350));
        await buildPlatforms(loggedIn, { inputs, load, probe, secrets, check });
        return;
    }
    const plan = await (0,plan_plan/* createPlan */.q)(loggedIn, inputs, { ...project, secrets }, probe);
    const parentImages = inputs.mode === 'build-digests' ? await findParents(loggedIn, project) : new Map();
    await (0,execute_plan/* executePlan */.v)(loggedIn, { inputs, plan, secrets, graph: plan.graph, parentImages, check });
}
/** A plan and a check build nothing, and `publish` and `prune` only change tags, so none needs a new trust store. */
async function refreshTrustStore(context, { mode, trust, trustPem, trustRefresh }, secrets) {
    if (trustRefresh === undefined || ['plan', 'check', 'publish', 'prune'].includes(mode))
        return secrets;
    const file = trustPem !== undefined && 'file' in trustPem ? trustPem.file : undefined;
    const origin = 'url' in trustRefresh ? trustRefresh : { ...trustRefresh, file };
    return withTrustStore(secrets, await fetchTrustStore(context, origin), trust);
}
async function findParents(context, project) {
    const { findParentImages } = await __webpack_require__.e(/* import() */ 4883).then(__webpack_require__.bind(__webpack_require__, 14883));
    return await findParentImages(context, project.inputs, project);
}


/***/ }),

/***/ 81457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mv: () => (/* binding */ hasMount),
/* harmony export */   lA: () => (/* binding */ rejectUnusedBake),
/* harmony export */   s6: () => (/* binding */ findMountProblem)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75689);
/* harmony import */ var _deploy_keys_parse_keys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95648);


/** Whether a step of the Dockerfile mounts a secret or an SSH agent of this id. */
function hasMount({ mounts }, type, id) {
    return mounts.some((mount) => mount.type === type && mount.id === id);
}
/** Says why a required mount has no secret, or returns undefined. */
function findMountProblem(mount, given) {
    const { type, id, required, line } = mount;
    if (!required || isGiven(mount, given))
        return undefined;
    const what = type === 'ssh' ? `the SSH agent \`${id}\`` : `the secret \`${id}\``;
    return `line ${line} requires ${what}, but ${describeMissing(mount, given)}`;
}
function isGiven({ type, id }, { keys, ownAgent, secrets }) {
    if (type === 'secret')
        return secrets.has(id);
    return keys.has(id) || (ownAgent !== undefined && 'socket' in ownAgent);
}
function describeMissing({ type, id }, { ownAgent }) {
    if (type === 'ssh') {
        if (ownAgent !== undefined && 'missing' in ownAgent)
            return ownAgent.missing;
        return id === _deploy_keys_parse_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultKeyId */ .Yn ? '`deploy-key` is empty' : `\`deploy-keys\` has no key \`${id}\``;
    }
    if (id === 'trust_bake')
        return '`trust` is not `bake`, or `trust-pem` is empty';
    if (id === 'trust')
        return '`trust-pem` is empty';
    // A command has no secrets as inputs.
    return ownAgent === undefined
        ? 'none of `secrets`, `secret-files` and `secret-envs` has it'
        : 'neither `secret-files` nor `secret-envs` has it';
}
/** Rejects `trust: bake` when no image installs the trust store, before anything is built. */
function rejectUnusedBake(dockerfiles, use) {
    const isUsed = dockerfiles.some((dockerfile) => hasMount(dockerfile, 'secret', 'trust_bake'));
    if (use === 'mount' || isUsed)
        return;
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputValueError */ .uH('trust', 'is `bake`, but no image installs the trust store', {
        fix: "Base an image on the catalogue's `base`, or add the README's step with `--mount=type=secret,id=trust_bake` to a Dockerfile",
    });
}


/***/ }),

/***/ 43582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L6: () => (/* binding */ blockSize),
/* harmony export */   RW: () => (/* binding */ parseHeader),
/* harmony export */   dA: () => (/* binding */ parsePax),
/* harmony export */   m8: () => (/* binding */ hasMoreSparseMap),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
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


/***/ }),

/***/ 30528:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ createTarReader)
/* harmony export */ });
/* harmony import */ var _tar_header_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43582);

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
    let remaining = _tar_header_js__WEBPACK_IMPORTED_MODULE_0__/* .blockSize */ .L6;
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
        padding = (_tar_header_js__WEBPACK_IMPORTED_MODULE_0__/* .blockSize */ .L6 - (size % _tar_header_js__WEBPACK_IMPORTED_MODULE_0__/* .blockSize */ .L6)) % _tar_header_js__WEBPACK_IMPORTED_MODULE_0__/* .blockSize */ .L6;
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
        const parsed = (0,_tar_header_js__WEBPACK_IMPORTED_MODULE_0__/* .parseHeader */ .RW)(block);
        hasEnded = parsed.kind === 'end';
        if (parsed.kind === 'member')
            memberStart ??= position - _tar_header_js__WEBPACK_IMPORTED_MODULE_0__/* .blockSize */ .L6;
        if (parsed.kind === 'end')
            enter('header', _tar_header_js__WEBPACK_IMPORTED_MODULE_0__/* .blockSize */ .L6);
        else if (parsed.kind === 'invalid')
            enter('unknown', Infinity);
        else if (isMetadata(parsed)) {
            header = parsed;
            enterContent('metadata', parsed.size);
        }
        else if (parsed.hasSparseMap) {
            header = parsed;
            enter('sparse map', _tar_header_js__WEBPACK_IMPORTED_MODULE_0__/* .blockSize */ .L6);
        }
        else
            startMember(parsed);
    };
    const finishSparseMap = (block) => {
        if ((0,_tar_header_js__WEBPACK_IMPORTED_MODULE_0__/* .hasMoreSparseMap */ .m8)(block))
            enter('sparse map', _tar_header_js__WEBPACK_IMPORTED_MODULE_0__/* .blockSize */ .L6);
        else if (header !== undefined)
            startMember(header);
    };
    const finishMetadata = (data) => {
        if (header?.type === 'x')
            pax = { ...pax, ...(0,_tar_header_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePax */ .dA)(data) };
        else if (header?.type === 'L')
            pax = { ...pax, path: (0,_tar_header_js__WEBPACK_IMPORTED_MODULE_0__/* .readText */ .yR)(data, 0, data.length) };
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
                enter('header', _tar_header_js__WEBPACK_IMPORTED_MODULE_0__/* .blockSize */ .L6);
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


/***/ }),

/***/ 59759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ sleep)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);

/** Waits for so many milliseconds. An aborted signal ends the wait and its reason is thrown. */
async function sleep(ms, signal) {
    await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(ms, undefined, { signal }).catch(() => signal.throwIfAborted());
}


/***/ }),

/***/ 94706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ runTasks)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);

/**
 * Runs tasks in parallel, each as soon as the tasks that it depends on have succeeded. Returns the outcomes by name, in the order of the
 * list. If the others may not continue after an error, no further task starts and the error is thrown once the running ones have ended.
 */
async function runTasks(tasks, { limit = (0,node_os__WEBPACK_IMPORTED_MODULE_0__.availableParallelism)(), mayContinueAfter = () => false } = {}) {
    const order = tasks.map(({ name }) => name);
    const names = new Set(order);
    const pending = new Set(tasks);
    const running = new Set();
    const outcomes = new Map();
    const fatal = [];
    const dependencies = (task) => task.dependsOn.filter((name) => name !== task.name && names.has(name));
    const isReady = (task) => dependencies(task).every((name) => outcomes.get(name)?.state === 'succeeded');
    const findFailedDependency = (task) => dependencies(task).find((name) => ['failed', 'skipped'].includes(outcomes.get(name)?.state ?? ''));
    const start = (task) => {
        pending.delete(task);
        const run = task
            .run()
            .then((result) => void outcomes.set(task.name, { state: 'succeeded', result }))
            .catch((error) => {
            outcomes.set(task.name, { state: 'failed', error });
            if (!mayContinueAfter(error))
                fatal.push(error);
        })
            .finally(() => running.delete(run));
        running.add(run);
    };
    const skip = (task, failedDependency) => {
        pending.delete(task);
        outcomes.set(task.name, { state: 'skipped', failedDependency });
    };
    const skipBlockedTasks = () => {
        for (const task of pending) {
            const failedDependency = findFailedDependency(task);
            if (failedDependency !== undefined)
                skip(task, failedDependency);
        }
    };
    while (pending.size > 0 || running.size > 0) {
        skipBlockedTasks();
        for (const task of [...pending].filter(isReady))
            if (fatal.length === 0 && running.size < limit)
                start(task);
        if (running.size > 0)
            await Promise.race(running);
        else if (fatal.length > 0 || ![...pending].some(findFailedDependency))
            break;
    }
    if (fatal.length > 0)
        throw fatal[0];
    return new Map([...outcomes].sort(([a], [b]) => order.indexOf(a) - order.indexOf(b)));
}


/***/ }),

/***/ 80276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ listFirst)
/* harmony export */ });
/** Joins the first items of a list and counts the rest: `a, b, c, d, e and 3 more`. */
function listFirst(items, max = 5, separator = ', ') {
    const shown = items.slice(0, max).join(separator);
    const rest = items.length - max;
    return rest > 0 ? `${shown} and ${rest} more` : shown;
}


/***/ }),

/***/ 71485:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CY: () => (/* binding */ renderFilledColumns),
/* harmony export */   PL: () => (/* binding */ renderDetails),
/* harmony export */   XD: () => (/* binding */ renderCodeBlock),
/* harmony export */   ZD: () => (/* binding */ escapeHtml),
/* harmony export */   bo: () => (/* binding */ renderTable)
/* harmony export */ });
/**
 * Renders a Markdown table. Cells are plain text, which is shown as it is, with code between backticks: names in it can be no link, image,
 * HTML or emphasis. A cell that is one URL is a link.
 */
function renderTable(head, rows) {
    const row = (cells) => `| ${cells.map(escapeCell).join(' | ')} |`;
    return [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');
}
/** Renders a table like `renderTable`, without the columns that are empty in every row. */
function renderFilledColumns(head, rows) {
    const isFilled = (_, index) => rows.length === 0 || rows.some((row) => (row[index] ?? '') !== '');
    return renderTable(head.filter(isFilled), rows.map((row) => row.filter(isFilled)));
}
/** Renders a collapsed block with a title. */
function renderDetails(title, body) {
    return `<details><summary>${escapeHtml(title)}</summary>\n\n${body}\n\n</details>`;
}
/** Renders a fenced code block, with a fence longer than any in the text. */
function renderCodeBlock(text, language = '') {
    const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map((run) => run[0].length));
    const fence = '`'.repeat(longest + 1);
    return `${fence}${language}\n${text.trimEnd()}\n${fence}`;
}
function escapeHtml(text) {
    return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
/** A code span: a run of backticks up to the next run of the same length. Source: GitHub Flavored Markdown, 6.3. */
const codeSpan = /(?<!`)(`+)(?!`)(?:[^`]|(?!\1(?!`))`+)*?[^`]\1(?!`)/g;
function escapeCell(text) {
    if (/^https?:\/\/[^\s|<>]+$/.test(text))
        return text;
    let cell = '';
    let end = 0;
    for (const match of text.matchAll(codeSpan)) {
        // Only the pipe has a meaning in the code of a table, before the code is found.
        cell += escapeText(text.slice(end, match.index)) + escapeBreaks(match[0], ' ');
        end = match.index + match[0].length;
    }
    return cell + escapeText(text.slice(end));
}
/** Escapes what begins something else than text: HTML, links, images, code and emphasis, also links without brackets. */
function escapeText(text) {
    const escaped = escapeHtml(text)
        .replaceAll(/[\\`[\]*~]/g, '\\$&')
        .replaceAll(/(?<![A-Za-z0-9])_+|_+(?![A-Za-z0-9])/g, (run) => '\\_'.repeat(run.length))
        .replaceAll('://', '\\://')
        .replaceAll(/www\./gi, (start) => `${start.slice(0, 3)}\\.`)
        // A name such as `icon@2x.png` would be a mail address, whose sign no backslash protects. Source: cmark-gfm, extensions/autolink.c.
        .replaceAll(/(?<=[\w.+-])@(?=[A-Za-z0-9])/g, '@<!-- -->');
    return escapeBreaks(escaped, '<br>');
}
/** Escapes what would end a cell or a row. */
function escapeBreaks(text, lineBreak) {
    return text.replaceAll('|', '\\|').replaceAll(/\r?\n/g, lineBreak);
}


/***/ }),

/***/ 23981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ renderFlowchart)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71485);

/** Renders a Mermaid flowchart as a Markdown code block. Source of the syntax: mermaid.js.org, "Flowcharts". */
function renderFlowchart({ direction, nodes, edges, styles = {} }) {
    // Short names of our own, because Mermaid does not accept every character in an id.
    const names = new Map(nodes.map((node, index) => [node.id, `n${index}`]));
    const nameOf = (id) => names.get(id) ?? '';
    const nodeLine = ({ id, label = id, style }) => `  ${nameOf(id)}["${escapeLabel(label)}"]${style === undefined ? '' : `:::${style}`}`;
    const knownEdges = edges.filter(([from, to]) => names.has(from) && names.has(to));
    const lines = [
        `graph ${direction}`,
        ...nodes.map(nodeLine),
        ...knownEdges.map(([from, to]) => `  ${nameOf(from)} --> ${nameOf(to)}`),
        ...Object.entries(styles).map(([style, css]) => `  classDef ${style} ${css}`),
    ];
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .renderCodeBlock */ .XD)(lines.join('\n'), 'mermaid');
}
function escapeLabel(text) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeHtml */ .ZD)(text).replaceAll('"', '&quot;').replaceAll(/\r?\n/g, '<br/>');
}


/***/ }),

/***/ 3457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ removeStateIcon),
/* harmony export */   w: () => (/* binding */ addStateIcon)
/* harmony export */ });
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

/***/ 86946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ withRetry)
/* harmony export */ });
/* harmony import */ var _concurrency_sleep_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59759);

/**
 * Runs `work` until it succeeds, fails permanently, or has used its retries. Then the last error is thrown unchanged. `attempt` counts
 * from 0; `previous` is the error of the attempt before, undefined in the first one. Work that creates something must first check whether it
 * exists when `attempt` is not 0: the previous attempt may have succeeded although its response was lost.
 */
async function withRetry(policy, work) {
    let previous;
    for (let attempt = 0;; attempt++) {
        try {
            return await work(attempt, previous);
        }
        catch (error) {
            previous = error;
            policy.signal.throwIfAborted();
            const planned = policy.delaysMs[attempt];
            if (planned === undefined || !policy.isTransient(error))
                throw error;
            const delayMs = policy.retryAfterMs?.(error) ?? planned;
            policy.onRetry?.(error, delayMs);
            await (0,_concurrency_sleep_js__WEBPACK_IMPORTED_MODULE_0__/* .sleep */ .y)(delayMs, policy.signal);
        }
    }
}


/***/ }),

/***/ 21956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DW: () => (/* binding */ rejectInvalidHostKeys),
/* harmony export */   vS: () => (/* binding */ renderKnownHosts)
/* harmony export */ });
/* unused harmony export findKnownHostsProblem */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75689);

/**
 * Host keys of github.com. Source: GitHub Docs "GitHub's SSH key fingerprints" and https://api.github.com/meta; a test compares their
 * SHA-256 fingerprints (`ssh-keygen -lf`). The last one was exposed and replaced on 2023-03-24; it is marked as revoked, so that SSH
 * rejects it even if another file still lists it.
 */
const githubHostKeys = [
    'github.com ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIOMqqnkVzrm0SdG6UOoqKLsabgH5C9okWi0dh2l9GKJl',
    'github.com ecdsa-sha2-nistp256 AAAAE2VjZHNhLXNoYTItbmlzdHAyNTYAAAAIbmlzdHAyNTYAAABBBEmKSENjQEezOmxkZMy7opKgwFB9nkt5YRrYMjNuG5N87uRgg6CLrbo5wAdT/y6v0mKV0U2w0WZ2YB/++Tpockg=',
    'github.com ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABgQCj7ndNxQowgcQnjshcLrqPEiiphnt+VTTvDP6mHBL9j1aNUkY4Ue1gvwnGLVlOhGeYrnZaMgRK6+PKCUXaDbC7qtbW8gIkhL7aGCsOr/C56SJMy/BCZfxd1nWzAOxSDPgVsmerOBYfNqltV9/hWCqBywINIR+5dIg6JTJ72pcEpEjcYgXkE2YEFXV1JHnsKgbLWNlhScqb2UmyRkQyytRLtL+38TGxkxCflmO+5Z8CSSNY7GidjMIZ7Q4zMjA2n1nGrlTDkzwDCsw+wqFPGQA179cnfGWOWRVruj16z6XyvxvjJwbz0wQZ75XK5tKSb7FNyeIEs4TT4jk+S4dhPeAUC5y+bDYirYgM4GC7uEnztnZyaVWQ7B381AK4Qdrwt51ZqExKbQpTUNn+EjqoTwvqNj4kqx5QUCI0ThS/YkOxJCXmPUWZbhjpCg56i+2aB6CmK2JGhn57K5mj0MNdBXA4/WnwH6XoPWJzK5Nyu2zB3nAZp+S5hpQs+p1vN1/wsjk=',
    '@revoked github.com ssh-rsa AAAAB3NzaC1yc2EAAAABIwAAAQEAq2A7hRGmdnm9tUDbO9IDSwBK6TbQa+PXYPCPy6rbTrTtw7PHkccKrpp0yVhp5HdEIcKr6pLlVDBfOLX9QUsyCOV0wzfjIJNlGEYsdlLJizHhbn2mUjvSAHQqZETYP81eFzLQNnPHt4EVVUh7VfDESU84KezmD5QlWpXLmvU31/yMf+Se8xhHTvKSCZIFImWwoG6mbUoWf9nzpIoaSjB+weqqUUmpaaasXVal72J+UX2B+2RPW3RcT0eOzQgqlJL3RKrTJvdsjE3JEAvGq3lGHSZXy28G3skua2SmVi/w4yCE6gbODqnTWlg7+wC604ydGXA8VJiS5ap43JXiUFFAaQ==',
];
/** The text of a known_hosts file with the keys of github.com and further lines. Source of the format: sshd(8). */
function renderKnownHosts(lines) {
    return [...githubHostKeys, ...lines, ''].join('\n');
}
/** Says what is wrong with a line of `known-hosts`, or returns undefined. */
function findKnownHostsProblem(line) {
    const fields = line.split(/\s+/);
    const [hosts = '', type = '', key = ''] = withoutMarker(fields);
    if (/^(?:SHA256|MD5):/.test(key) || /^(?:SHA256|MD5):/.test(type))
        return 'is a fingerprint, not a key';
    if (hosts === '' || !/^(?:ssh-|ecdsa-|sk-)/.test(type))
        return 'does not read `<host> <type> <key>`';
    // A key begins with its type, after four bytes of length.
    const typeInKey = Buffer.from(key, 'base64')
        .subarray(4, 4 + type.length)
        .toString('latin1');
    return typeInKey === type ? undefined : 'has a damaged key';
}
/** Rejects lines of the input `known-hosts` with which SSH would trust no server. */
function rejectInvalidHostKeys(lines) {
    for (const line of lines) {
        const problem = findKnownHostsProblem(line);
        if (problem !== undefined)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputValueError */ .uH('known-hosts', `has a line that ${problem}: ${line.slice(0, 80)}`, {
                fix: 'Use lines of a known_hosts file whose keys you have verified',
            });
    }
}
function withoutMarker(fields) {
    return fields[0]?.startsWith('@') === true ? fields.slice(1) : fields;
}


/***/ }),

/***/ 49523:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ startSshAgent)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75689);
/* harmony import */ var _normalize_key_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82340);



/** The longest time that a job runs on GitHub. Source: GitHub "Actions limits", job execution time. */
const longestJobSeconds = 6 * 3600;
/**
 * Starts an agent in the private folder and passes it the key through standard input, so that the key is never in a file. The address
 * is not exported. `stop` ends the agent. If this process dies first, `post` ends it by the file `agent-<number>.pid`, and the agent
 * drops the key after its lifetime, six hours.
 */
async function startSshAgent(context, key, number, lifetimeSeconds = longestJobSeconds) {
    const folder = await context.privateDir();
    const socket = `agent-${number}.sock`;
    // No provider exists at that path. It makes the folder part of the command line, by which `post` recognizes the process as this agent.
    const args = ['-D', '-a', socket, '-P', (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder.path, 'none')];
    const { ended, pid } = await startProcess(context, args, folder.path);
    const stop = async () => {
        terminate(pid);
        await ended;
    };
    try {
        await folder.write(`agent-${number}.pid`, String(pid));
        const env = { ...context.env, SSH_AUTH_SOCK: socket, SSH_ASKPASS_REQUIRE: 'never' };
        const options = { cwd: folder.path, env, timeoutMs: 10_000 };
        const added = await context.run('ssh-add', ['-q', '-t', String(lifetimeSeconds), '-'], { ...options, input: key });
        if (added.code !== 0)
            throw (0,_normalize_key_js__WEBPACK_IMPORTED_MODULE_2__/* .keyErrorsFor */ .c)('A deploy key')('cannot be read by OpenSSH', "Create a new deploy key: `ssh-keygen -t ed25519 -N '' -f deploy_key`");
        const listed = await context.run('ssh-add', ['-l'], options);
        const [, fingerprint = '', type = ''] = /^\d+ (\S+) .*(\(\S+\))$/m.exec(listed.stdout) ?? [];
        return { folder: folder.path, socket, key: `${fingerprint} ${type}`, stop };
    }
    catch (error) {
        await stop();
        throw error;
    }
}
/** Starts an agent. Resolves with its process id once it listens, which its first lines report. */
async function startProcess({ run }, args, cwd) {
    const listening = Promise.withResolvers();
    const onLine = (line) => {
        const pid = /Agent pid (\d+)/.exec(line)?.[1];
        if (pid !== undefined)
            listening.resolve(Number(pid));
    };
    const ended = run('ssh-agent', args, { cwd, onLine }).then(({ stderr }) => listening.reject(new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('ssh-agent exited immediately', { why: stderr.trim() })), (error) => listening.reject(error));
    return { ended, pid: await listening.promise };
}
function terminate(pid) {
    try {
        process.kill(pid, 'SIGTERM');
    }
    catch (error) {
        // ESRCH: it has already exited, such as after a cancellation.
        if (error.code !== 'ESRCH')
            throw error;
    }
}


/***/ })

};
