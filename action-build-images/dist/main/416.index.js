export const id = 416;
export const ids = [416];
export const modules = {

/***/ 32622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ placeOf),
/* harmony export */   k: () => (/* binding */ discover)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75689);
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83716);




/**
 * Finds the images: `<directory>/<image>.Dockerfile` and `<directory>/<image>/Dockerfile` of the repository, and the
 * catalogue's for the names that the repository does not define; or those of bake files alone. Sorted by name.
 */
async function discover(world, inputs) {
    if (inputs.bakeFiles.length > 0) {
        const { readBake } = await __webpack_require__.e(/* import() */ 690).then(__webpack_require__.bind(__webpack_require__, 97690));
        return await readBake(world, inputs);
    }
    const own = inputs.directory === '' ? [] : await scan(world.workspace, inputs.directory);
    const sources = new Map();
    for (const path of own)
        sources.set(imageName(path, sources), await read(world.workspace, path, imageNameOf(path), false));
    if (inputs.catalogue)
        for (const path of await scan(world.actionFolder, 'catalogue')) {
            const image = imageNameOf(path);
            if (!sources.has(image))
                sources.set(image, await read(world.actionFolder, path, image, true));
        }
    if (sources.size === 0)
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`No image is defined in ${inputs.directory}`, {
            fix: 'Name the Dockerfiles `<image>.Dockerfile` or `<image>/Dockerfile`, or set `catalogue: true`',
        });
    return [...sources.values()].sort((a, b) => (a.image < b.image ? -1 : 1));
}
/** Paths of the Dockerfiles in a folder, relative to the root, with forward slashes. */
async function scan(root, folder) {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, folder), { withFileTypes: true });
    const files = [];
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
        const path = folder === '.' ? entry.name : `${folder}/${entry.name}`;
        if (entry.isFile() && /.\.Dockerfile$/.test(entry.name))
            files.push(path);
        if (entry.isDirectory() && (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path))).includes('Dockerfile'))
            files.push(`${path}/Dockerfile`);
    }
    return files;
}
function imageNameOf(path) {
    const parts = path.split('/');
    const last = parts.at(-1) ?? '';
    return last === 'Dockerfile' ? (parts.at(-2) ?? '') : last.slice(0, -'.Dockerfile'.length);
}
function imageName(path, known) {
    const image = imageNameOf(path);
    const at = { file: path };
    if (!(0,_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .isRepository */ .Z6)(image) || image.includes('/'))
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${path} would define the image \`${image}\`, which is not a name of an image`, {
            fix: 'Use lower-case letters and digits, with single `.`, `_` or `-` between them',
            at,
        });
    const other = known.get(image);
    if (other !== undefined)
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`The image \`${image}\` is defined twice: by ${other.shown} and by ${path}`, {
            fix: 'Keep one of them',
            at,
        });
    return image;
}
async function read(root, path, image, ofCatalogue) {
    const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path);
    const shown = ofCatalogue ? `${path} of the action` : path;
    return { image, path: absolute, shown, ofCatalogue, text: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(absolute, 'utf8') };
}
/** Where a line of a Dockerfile is, for an annotation; the catalogue's files are not the user's. */
function placeOf(source, line) {
    return source.ofCatalogue ? undefined : { file: source.shown, line };
}


/***/ }),

/***/ 58082:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ replaceFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/**
 * Puts a folder in the place of another one, whole: it is moved beside it first, or copied from another disk, and the old one is put
 * back where the last step fails. `target` need not exist.
 */
async function replaceFolder(target, from, move = node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target), { recursive: true });
    const beside = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(target)}-`));
    const [fresh, old] = [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(beside, 'new'), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(beside, 'old')];
    try {
        await move(from, fresh).catch(async () => await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.cp)(from, fresh, { recursive: true }));
        const existed = await moveAway(target, old, move);
        await move(fresh, target).catch(async (error) => {
            if (existed)
                await move(old, target);
            throw error;
        });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(old, { recursive: true, force: true });
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(fresh, { recursive: true, force: true });
        // An old folder that could not be put back stays there.
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rmdir)(beside).catch(() => undefined);
    }
}
async function moveAway(target, old, move) {
    try {
        await move(target, old);
        return true;
    }
    catch (error) {
        if (error.code !== 'ENOENT')
            throw error;
        return false;
    }
}


/***/ }),

/***/ 29374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  SM: () => (/* binding */ imageReport),
  pp: () => (/* binding */ planOutput),
  Z9: () => (/* binding */ trustReport)
});

// EXTERNAL MODULE: ./.work/compiled/shared/src/summary.js
var summary = __webpack_require__(79888);
;// CONCATENATED MODULE: ./.work/compiled/shared/src/mermaid.js

/** A Mermaid flowchart as a Markdown block. Source of the syntax: mermaid.js.org, "Flowcharts". */
function flowchart({ direction, nodes, edges, styles = {} }) {
    const name = new Map(nodes.map((node, index) => [node.id, `n${index}`]));
    const reference = (id) => name.get(id) ?? '';
    const lines = [
        `graph ${direction}`,
        ...nodes.map((node) => `  ${reference(node.id)}["${label(node.label ?? node.id)}"]${node.style === undefined ? '' : `:::${node.style}`}`),
        ...edges
            .filter(([from, to]) => name.has(from) && name.has(to))
            .map(([from, to]) => `  ${reference(from)} --> ${reference(to)}`),
        ...Object.entries(styles).map(([style, css]) => `  classDef ${style} ${css}`),
    ];
    return (0,summary/* codeBlock */.DV)(lines.join('\n'), 'mermaid');
}
function label(text) {
    return (0,summary/* escapeHtml */.ZD)(text).replaceAll('"', '&quot;').replaceAll(/\r?\n/g, '<br/>');
}

// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/bases.js
var bases = __webpack_require__(51379);
;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/report.js



/** The output `plan`. */
function planOutput(images) {
    return {
        images: images.map(({ node, state, reason }) => ({
            name: node.name,
            dockerfile: node.dockerfile.source.shown,
            needs: [...node.parents.keys()].sort(),
            bases: basesOf(node),
            level: node.level,
            state,
            reason,
        })),
    };
}
/** The job summary: the images with what became of them, and the graph. */
function imageReport(images, built, standIns) {
    const rows = images.map(({ node, state, reason }) => {
        const output = built.get(node.name);
        const from = [...[...node.parents.keys()].sort(), ...basesOf(node).map((base) => withStandIn(base, standIns))];
        const what = reason === '' ? state : `${state}: ${reason}`;
        return [
            node.name,
            node.dockerfile.source.shown,
            from.join('\n'),
            what,
            output?.seconds.toFixed(1) ?? '',
            output === undefined ? '' : output.cached ? 'yes' : 'no',
            output === undefined ? '' : `${(output.size / 1e6).toFixed(1)} MB`,
            output?.digest ?? '',
        ];
    });
    const head = ['Image', 'Dockerfile', 'Built from', 'State', 'Seconds', 'Cached', 'Size', 'Digest'];
    return ['## Images', (0,summary/* table */.tp)(head, rows), picture(images)].join('\n\n');
}
/** The trust store: how many certificates, the warnings, and all of them with the days that they have left. */
function trustReport({ certificates, warnings, sha256 }) {
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
        warnings.map((warning) => `- ${(0,summary/* escapeHtml */.ZD)(warning)}`).join('\n'),
        (0,summary/* details */.zH)('All certificates', (0,summary/* table */.tp)(['Certificate', 'Expires', 'Days left', 'Authority'], rows)),
    ].join('\n\n');
}
function picture(images) {
    const bases = [...new Set(images.flatMap(({ node }) => basesOf(node)))];
    return flowchart({
        direction: 'LR',
        nodes: [
            ...bases.map((base) => ({ id: `base ${base}`, label: base, style: 'base' })),
            ...images.map(({ node, state }) => ({ id: node.name, label: node.name, style: state })),
        ],
        edges: images.flatMap(({ node }) => [
            ...basesOf(node).map((base) => [`base ${base}`, node.name]),
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
function basesOf(node) {
    return [...new Set(node.bases.map(({ reference }) => reference))];
}
function withStandIn(base, standIns) {
    const standIn = (0,bases/* standInFor */.p1)(base, standIns);
    return standIn === undefined ? base : `${standIn} (stands in for ${base})`;
}


/***/ }),

/***/ 40416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  look: () => (/* reexport */ look_look),
  work: () => (/* binding */ work)
});

// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/docker-config.js
var docker_config = __webpack_require__(8);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./.work/compiled/shared/src/errors.js
var src_errors = __webpack_require__(75689);
// EXTERNAL MODULE: ./.work/compiled/shared/src/process.js + 3 modules
var src_process = __webpack_require__(63765);
// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/discover.js
var discover = __webpack_require__(32622);
// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/bases.js
var src_bases = __webpack_require__(51379);
;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/attest.js


const noAttestations = { provenance: 'off', sbomGenerator: '' };
/** That of BuildKit. Source: BuildKit, docs/attestations/sbom.md. */
const standardGenerator = 'docker.io/docker/buildkit-syft-scanner:stable-1';
/**
 * What is asked for; one line tells where the engine cannot keep it. Whatever builds an image, the engine has it until it is pushed. Throws
 * where the packages cannot be listed, before anything is built.
 */
async function decideAttestations(world, { provenance, sbom, sbomGenerator }, engine) {
    const { log } = world;
    if (provenance === 'off' && !sbom)
        return noAttestations;
    if (engine.hasContainerdStore) {
        if (!sbom)
            return { provenance, sbomGenerator: '' };
        const generator = sbomGenerator === '' ? standardGenerator : sbomGenerator;
        const problem = await (0,src_bases/* baseProblem */.Nj)(world, engine, generator);
        if (problem === undefined)
            return { provenance, sbomGenerator: generator };
        throw new src_errors/* UserError */.yo(`No list of packages can be made: the image ${generator} cannot be had`, {
            why: problem,
            fix: 'Give a copy of it by `sbom-generator`, or set `sbom: false`',
        });
    }
    const line = `Images get no ${sbom ? 'SBOM and no provenance' : 'provenance'}: the engine keeps them only in the containerd image store, which it does not have`;
    if (sbom)
        log.warning(line);
    else
        log.info(line);
    return noAttestations;
}
/** The arguments of the build. Source: docker buildx build, reference, "--attest". */
function attestArguments({ provenance, sbomGenerator }) {
    return [
        provenance === 'off' ? '--provenance=false' : `--provenance=mode=${provenance}`,
        sbomGenerator === '' ? '--sbom=false' : `--sbom=generator=${sbomGenerator}`,
    ];
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/build-request.js

/** The arguments of `docker buildx`. They hold paths and names only, never a secret. Source: docker buildx build, reference. */
function buildArguments(request) {
    return commandFor(request, [
        `--output=type=${request.output}`,
        ...attestArguments(request.attestations),
        ...(request.layout === '' ? [] : [`--output=type=oci,tar=false,dest=${request.layout}`]),
        `--iidfile=${request.idFile}`,
        ...(request.cache.during === '' ? [] : [`--cache-to=${request.cache.during}`]),
        ...request.tags.map((tag) => `--tag=${tag}`),
    ]);
}
/** The arguments by which the same build, every step of which the builder has, writes a cache and nothing else. */
function cacheArguments(request, to) {
    return commandFor(request, ['--output=type=cacheonly', ...attestArguments(noAttestations), `--cache-to=${to}`]);
}
function commandFor(request, results) {
    const each = (values, spell) => [...values].map(spell);
    return [
        'build',
        `--builder=${request.builder}`,
        '--progress=plain',
        ...results,
        `--file=${request.source.path}`,
        ...(request.platform === undefined ? [] : [`--platform=${request.platform}`]),
        ...(request.stage === undefined ? [] : [`--target=${request.stage}`]),
        ...each(request.cache.from, (from) => `--cache-from=${from}`),
        ...(request.network === 'default' ? [] : [`--network=${request.network}`]),
        ...each(request.images, ([name, image]) => `--build-context=${name}=${image.includes('://') ? image : `docker-image://${image}`}`),
        ...each(request.folders, ([name, folder]) => `--build-context=${name}=${folder}`),
        ...each(request.buildArgs, ([name, value]) => `--build-arg=${name}=${value}`),
        ...each(request.labels, ([name, value]) => `--label=${name}=${value}`),
        // A value of --secret is one line of CSV.
        ...each(request.secrets, ([id, path]) => `--secret=id=${id},${csv(`src=${path}`)}`),
        ...each(request.sshSockets, ([id, socket]) => `--ssh=${id}=${socket}`),
        request.context,
    ];
}
function csv(field) {
    return /[",\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
}

// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/publish/retry.js + 1 modules
var retry = __webpack_require__(49426);
;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/progress.js

/**
 * Reads the steps out of the builder's plain output. One whose layer is fetched from a cache is told as done, or as cached, by which of the
 * two ends first.
 */
function stepsOf(stderr) {
    const steps = new Set();
    for (const [, number = ''] of stderr.matchAll(/^#(\d+) \[(?!internal|auth|context)[^\]]*\d+\/\d+\] (?!FROM )/gm))
        steps.add(number);
    const cached = [...stderr.matchAll(/^#(\d+) (?:CACHED$|sha256:[0-9a-f]{64} )/gm)].filter(([, number = '']) => steps.has(number));
    return { total: steps.size, cached: new Set(cached.map(([, number]) => number)).size };
}
/** Tells each step once, as it begins, without the mounts, which nobody wants to read. */
function teller(log, image, holdsSecret) {
    const told = new Set();
    return (line) => {
        const step = /^#\d+ \[(?!internal|auth)([^\]]*\d+\/\d+)\] (.*)$/.exec(line);
        if (step === null || told.has(line) || holdsSecret(line))
            return;
        told.add(line);
        const text = (step[2] ?? '').replaceAll(/ --mount=\S+/g, '').replaceAll(/\s+/g, ' ');
        log.info(`${image}: [${step[1] ?? ''}] ${text.slice(0, 100)}`);
    };
}
/** What the builder says at the end of a build that failed. */
function lastWord(stderr) {
    const error = /^ERROR: (?:failed to solve: )?(.*)$/m.exec(stderr.slice(stderr.lastIndexOf('\nERROR: ') + 1));
    return error?.[1] ?? 'docker buildx build failed';
}
/** Whether the builder itself met a fault that may be gone the next time. What a step met does not count. */
function isTransientBuild(stderr) {
    const word = lastWord(stderr);
    return !word.includes('did not complete successfully') && (0,retry/* soundsTransient */.Hr)(word);
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/build.js







/** Tries of one build, where the builder could not reach a registry. */
const tries = 3;
/**
 * Builds one image and loads it into the engine. Its steps are told as they begin, its whole output in one group when it ends,
 * so that builds at the same time do not mix. A transient fault of a registry is tried again; a step that fails is not, as the
 * builder cannot know why it did.
 */
async function buildImage(world, { docker, buildx: [buildx, ...words] }, request, cwd, holdsSecret) {
    const { image } = request.source;
    world.log.info(`${image}: building ${request.source.shown}`);
    const onLine = teller(world.log, image, holdsSecret);
    let seconds = 0;
    for (let attempt = 1;; attempt++) {
        const { timeoutMs, env } = request;
        const result = await world.run(buildx, [...words, ...buildArguments(request)], {
            cwd,
            onLine,
            timeoutMs,
            env,
        });
        seconds += result.seconds;
        const { code, stderr, timedOut } = result;
        const title = `${image}: ${code === 0 ? 'built' : 'failed'} after ${result.seconds.toFixed(1)} s`;
        const logLeaks = holdsSecret(stderr);
        await world.log.group(title, async () => {
            world.log.info(logLeaks ? 'This log holds a secret and is not shown.' : stderr.trimEnd());
            await Promise.resolve();
        });
        if (code === 0)
            return { id: await idOf(world, docker, request), seconds, steps: stepsOf(stderr), logLeaks };
        if (timedOut)
            throw tooLong(request);
        if (attempt === tries || !isTransientBuild(stderr))
            throw failure(request, logLeaks ? '' : stderr);
        world.log.info(`${image}: trying again: ${lastWord(stderr)}`);
        await (0,retry/* pause */.v7)(attempt, null, world.signal);
    }
}
async function idOf({ run }, docker, request) {
    if (!request.asksForId)
        return (await (0,promises_.readFile)(request.idFile, 'utf8')).trim();
    return await (0,src_process/* runOk */.uO)(run, docker, ['image', 'inspect', '--format', '{{.Id}}', request.tags[0] ?? '']);
}
/** The builder's last word and the line of the Dockerfile that it shows above it. */
function failure({ source }, stderr) {
    const line = [...stderr.matchAll(/^\S+:(\d+)\n-{10,}$/gm)].at(-1)?.[1];
    const at = line === undefined ? undefined : (0,discover/* placeOf */.$)(source, Number(line));
    const where = line === undefined ? source.shown : `${source.shown}:${line}`;
    return new src_errors/* UserError */.yo(`${source.image} (${where}): ${lastWord(stderr)}`, {
        fix: stderr.includes('no space left on device') ? noSpace : '',
        at,
    });
}
function tooLong({ source, timeoutMs }) {
    return new src_errors/* UserError */.yo(`${source.image} (${source.shown}): the build took longer than ${timeoutMs / 60_000} minutes`, {
        fix: 'Give it more by the input `timeout`',
        at: (0,discover/* placeOf */.$)(source, 1),
    });
}
const noSpace = 'The engine has no space left: remove what the runner does not need before this step, build fewer images by `images`, or take a runner with a larger disk';

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/scan-places.js
/**
 * Where each blob of an exported archive belongs, for a person, told from its documents, by digest: `layer 2 of 5 of app`. Of a store
 * that names layers by their compressed bytes, nothing else tells it. `images` has the names by the digests of their manifests.
 */
function placesIn(documents, images) {
    const places = new Map();
    const put = (digest, place) => {
        if (!places.has(digest))
            places.set(digest, place);
    };
    const walk = (digest, image, isAttestation) => {
        const { manifests, config, layers } = read(documents.get(digest));
        put(digest, `${image}, its ${isAttestation ? 'attestation' : 'manifest'}`);
        if (config !== undefined)
            put(config.digest, `${image}, ${isAttestation ? 'its attestation' : 'configuration or history'}`);
        for (const [index, layer] of (layers ?? []).entries())
            put(layer.digest, `${image}, ${isAttestation ? 'its attestation' : `layer ${index + 1} of ${layers?.length ?? 0}`}`);
        for (const each of manifests ?? [])
            walk(each.digest, image, each.annotations?.['vnd.docker.reference.type'] === 'attestation-manifest');
    };
    for (const [digest, image] of images)
        walk(digest, image, false);
    return places;
}
function read(text) {
    try {
        return JSON.parse(text ?? '{}');
    }
    catch {
        return {};
    }
}

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/tar.js
const unit = 512;
/** So much of a long name is kept: it is only shown. */
const longest = 16 * 1024;
function createTarReader() {
    let seen = 0;
    let head = [];
    let [missing, padding, held] = [unit, 0, 0];
    let state = 'header';
    let name = '';
    let events = [];
    const enter = (next, bytes) => {
        state = next;
        missing = bytes;
        head = [];
        held = 0;
    };
    const afterHeader = (header) => {
        // Not a tar archive, such as the configuration: there are no members to name.
        if (header[0] !== 0 && tar_text(header, 257, 5) !== 'ustar') {
            enter('data', Infinity);
            return;
        }
        const size = sizeOf(header);
        padding = (unit - (size % unit)) % unit;
        const type = String.fromCharCode(header[156] ?? 0);
        if (type === 'L' || type === 'x') {
            enter('name', size);
            return;
        }
        // The two empty blocks at the end have no name.
        if (header[0] !== 0)
            events.push({ member: { name: name === '' ? nameOf(header) : name, offset: seen } });
        name = '';
        enter('data', size);
    };
    const leave = () => {
        if (state === 'header') {
            afterHeader(Buffer.concat(head));
            return;
        }
        if (state === 'name')
            name = longName(Buffer.concat(head));
        if (state === 'padding' || padding === 0)
            enter('header', unit);
        else
            enter('padding', padding);
    };
    return {
        push(piece) {
            events = [];
            for (let at = 0; at < piece.length;) {
                const part = piece.subarray(at, at + missing);
                at += part.length;
                seen += part.length;
                missing -= part.length;
                if (state === 'data')
                    events.push({ data: part });
                else if (state !== 'padding' && held < longest)
                    held += head.push(Buffer.from(part)) && part.length;
                while (missing === 0)
                    leave();
            }
            return events;
        },
    };
}
function sizeOf(header) {
    // The high bit says that the number is binary, not octal (GNU).
    if (((header[124] ?? 0) & 0x80) !== 0)
        return Number(header.readBigUInt64BE(128));
    return parseInt(tar_text(header, 124, 12).trim(), 8) || 0;
}
function nameOf(header) {
    const prefix = tar_text(header, 345, 155);
    return prefix === '' ? tar_text(header, 0, 100) : `${prefix}/${tar_text(header, 0, 100)}`;
}
function tar_text(header, from, length) {
    return header.toString('utf8', from, from + length).replace(/\0.*$/s, '');
}
/** The path in a pax header (`<length> path=<value>`), or the whole of a GNU long name. */
function longName(whole) {
    const written = whole.toString('utf8');
    if (!/^\d+ [\w.-]+=/.test(written))
        return written.replace(/\0.*$/s, '');
    return /(?:^|\n)\d+ path=(.*)\n/.exec(written)?.[1] ?? '';
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/scan-blob.js




function createBlobScan(begin) {
    const search = begin();
    const tar = createTarReader();
    const found = new Set();
    const head = [];
    let members = [];
    let unpack;
    let isOpen = false;
    // A stream that fails never answers its write; its end does.
    let release = () => undefined;
    const look = (piece) => {
        for (const event of tar.push(piece))
            if ('member' in event)
                members.push(event.member);
        for (const offset of search.push(piece))
            found.add(members.findLast((member) => member.offset <= offset)?.name ?? '');
        // A needle may have begun before this piece, in the file that was open then.
        members = members.slice(-64);
    };
    const pass = async (piece) => {
        const to = unpack;
        if (to === undefined)
            look(piece);
        else
            await new Promise((resolve) => {
                release = resolve;
                if (to.closed)
                    resolve();
                else
                    to.write(piece, () => resolve());
            });
    };
    const open = async () => {
        isOpen = true;
        const first = Buffer.concat(head);
        unpack = unpackerFor(first);
        // An error is thrown at the end; until then writing goes on to nowhere.
        unpack?.on('data', look).on('error', () => undefined);
        unpack?.once('close', () => release());
        if (first.length > 0)
            await pass(first);
    };
    return {
        async push(piece) {
            if (isOpen) {
                await pass(piece);
                return;
            }
            head.push(Buffer.from(piece));
            if (head.reduce((sum, { length }) => sum + length, 0) >= 4)
                await open();
        },
        async end() {
            if (!isOpen)
                await open();
            if (unpack !== undefined)
                await whole(unpack);
            return [...found].map((name) => (begin().push(Buffer.from(name)).length === 0 ? name : 'a file whose name holds it'));
        },
    };
}
async function whole(unpack) {
    if (!unpack.closed) {
        const closed = (0,external_node_events_.once)(unpack, 'close').catch(() => undefined);
        unpack.end();
        await closed;
    }
    if (unpack.errored !== null)
        throw new src_errors/* UserError */.yo('A layer could not be unpacked, so that it was not searched', { why: (0,src_errors/* messageOf */.bD)(unpack.errored) });
}
/** By the first bytes: RFC 1952 for gzip, RFC 8878 for zstd. */
function unpackerFor(first) {
    if (first.subarray(0, 2).equals(Buffer.from('1f8b', 'hex')))
        return (0,external_node_zlib_.createGunzip)();
    if (first.subarray(0, 4).equals(Buffer.from('28b52ffd', 'hex')))
        return (0,external_node_zlib_.createZstdDecompress)();
    return undefined;
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/scan.js






/**
 * Searches all that an image is made of: every layer with what later ones delete, configuration, history and manifests. The engine
 * exports the images as one stream, of which nothing is stored. Layers of the bases are passed over by their `diff_id`, as
 * the engine or the registry tells it. Source of the archive's form: OCI image layout, and Docker's `manifest.json` beside it.
 */
async function scanImages({ run }, docker, images, bases, search) {
    const started = performance.now();
    const places = new Map();
    const ids = new Map();
    for (const [image, reference] of images) {
        const { id, layers } = await inspect(run, docker, reference);
        places.set(id, `${image}, configuration or history`);
        ids.set(id, image);
        for (const [index, layer] of layers.entries())
            if (!places.has(layer))
                places.set(layer, `${image}, layer ${index + 1} of ${layers.length}`);
    }
    const known = new Set();
    for (const base of bases)
        for (const layer of await layersOf(run, docker, base))
            known.add(layer);
    // What waits here is copied into one piece, so that a larger buffer takes many times its size.
    const archive = new external_node_stream_.PassThrough({ highWaterMark: 256 * 1024 });
    const exporting = run(docker, ['save', ...images.values()], { into: archive }).finally(() => archive.end());
    const [counts, saved] = await Promise.all([follow(archive, places, known, search, ids), exporting]);
    if (saved.code !== 0)
        throw new src_errors/* UserError */.yo('The images could not be searched for the secrets', { why: (0,src_process/* lastLine */.fM)(saved.stderr) });
    return { ...counts, seconds: (performance.now() - started) / 1000 };
}
/** Reads the exported archive to its end. */
async function follow(archive, places, known, search, ids = new Map()) {
    const found = [];
    const documents = new Map();
    const tar = createTarReader();
    let [bytes, skipped] = [0, 0];
    let current;
    const leave = async () => {
        if (current === undefined)
            return;
        const { scan, digest, name, text } = current;
        for (const file of await scan.end())
            found.push({ digest, name, file });
        if (text !== undefined)
            documents.set(digest, Buffer.concat(text).toString('utf8'));
    };
    for await (const piece of archive)
        for (const event of tar.push(piece)) {
            if ('data' in event) {
                if (current === undefined)
                    continue;
                bytes += event.data.length;
                current.text = withMore(current.text, event.data);
                await current.scan.push(event.data);
                continue;
            }
            await leave();
            const { name } = event.member;
            const digest = `sha256:${/^blobs\/sha256\/(\w+)$|^(\w{64})\.json$/.exec(name)?.slice(1).join('') ?? ''}`;
            const isKnown = known.has(digest);
            if (isKnown)
                skipped++;
            current = isKnown ? undefined : { scan: createBlobScan(search), digest, name, text: [] };
        }
    await leave();
    const more = placesIn(documents, ids);
    const findings = found.map(({ digest, name, file }) => {
        const place = more.get(digest) ?? places.get(digest) ?? name;
        return file === '' ? place : `${place}: ${file}`;
    });
    return { findings: [...new Set(findings)], bytes, skipped };
}
/** A manifest may have at most 4 MiB. Source: OCI distribution specification, "Pushing Manifests". */
const largest = 4 * 1024 * 1024;
/** What was read of a document in JSON; undefined for anything else. */
function withMore(text, piece) {
    if (text === undefined || (text.length === 0 && piece[0] !== 0x7b))
        return undefined;
    text.push(Buffer.from(piece));
    return text.length < 1000 && text.reduce((sum, { length }) => sum + length, 0) <= largest ? text : undefined;
}
/**
 * The layers of a base. The builder keeps a base that it pulled to itself, so that the engine does not know it; its registry does.
 * Of an image for several platforms, the layers of all.
 */
async function layersOf(run, docker, base) {
    const local = await inspect(run, docker, base).catch(() => undefined);
    if (local !== undefined)
        return local.layers;
    const format = ['buildx', 'imagetools', 'inspect', '--format', '{{json .Image}}'];
    const { code, stdout } = await run(docker, [...format, base], { timeoutMs: 60_000 });
    return code === 0 ? (stdout.match(/sha256:[0-9a-f]{64}/g) ?? []) : [];
}
async function inspect(run, docker, reference) {
    const shown = await (0,src_process/* runOk */.uO)(run, docker, ['image', 'inspect', '--format', '{{.Id}} {{json .RootFS.Layers}}', reference]);
    const [id = '', layers = ''] = shown.split(' ');
    return { id, layers: JSON.parse(layers) ?? [] };
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/leaks.js




/** Whether the text holds a secret, or a part of a deploy key, in any form that is searched for. */
function holdsSecret({ search }, text) {
    return search !== undefined && search().push(Buffer.from(text)).length > 0;
}
const replaceIt = 'Replace the secret: who has the image or this input may have read it';
/** Refuses, before anything is built, what would write a secret into every image: arguments, names, labels, Dockerfiles. */
function refuseGivenSecrets(env, inputs, dockerfiles, material) {
    const { naming, standIns, buildArgs, labels } = inputs;
    const given = [
        ...[...buildArgs].map(([name, value]) => [`The build argument ${name}`, value]),
        ...naming.tags.map((tag) => ['A tag of the input `tags`', tag]),
        ['The input `prefix`', naming.prefix],
        ...naming.registries.map((registry) => ['The input `registry`', registry]),
        ...[...labels].map(([name, value]) => [`The label ${name}`, value]),
        ...[...standIns].map(([name, value]) => [`The stand-in for ${name}`, value]),
        ...dockerfiles.flatMap(({ source: { variant } }) => [...(variant?.args ?? [])].map(([name, value]) => [
            `The argument ${name} of the variant ${variant?.name ?? ''}`,
            value,
        ])),
        ...dockerfiles.flatMap(({ source: { image, bake } }) => [...(bake?.args ?? []), ...(bake?.labels ?? []), ...(bake?.references ?? []).map((tag) => ['tags', tag])].map(([name, value]) => [`The target ${image} of the bake file, in ${name},`, value])),
        ['The label `revision`', env.GITHUB_SHA ?? ''],
        ['The label `source`', `${env.GITHUB_SERVER_URL ?? ''}/${env.GITHUB_REPOSITORY ?? ''}`],
    ];
    const bad = given.find(([, value]) => holdsSecret(material, value));
    if (bad !== undefined)
        throw new src_errors/* UserError */.yo(`${bad[0]} holds a secret`, {
            why: 'It would stay in the image for everyone to read',
            fix: `Use \`RUN --mount=type=secret\`, or \`type=ssh\` for a key. ${replaceIt}`,
        });
    for (const { source } of dockerfiles) {
        if (!holdsSecret(material, source.text))
            continue;
        const line = source.text.split('\n').findIndex((each) => holdsSecret(material, each)) + 1;
        throw new src_errors/* UserError */.yo(`${source.shown} holds a secret`, { fix: replaceIt, at: (0,discover/* placeOf */.$)(source, Math.max(line, 1)) });
    }
}
/** Searches all images and build logs for the deploy keys, secrets and passwords that were given. Where it is found, the step fails and nothing is published. What earlier jobs have `searched` is passed over. */
async function refuseLeaks(world, inputs, { docker }, nodes, built, { search }, searched) {
    if (search === undefined)
        return;
    const images = new Map([...built].map(([name, { id }]) => [name, id]));
    const external = nodes.flatMap(({ bases }) => bases.map(({ reference }) => (0,src_bases/* actualBase */.ib)(reference, inputs.standIns)));
    const bases = [...new Set([...external, ...searched])];
    world.log.info('Searching the images for the secrets');
    const { findings, bytes, skipped, seconds } = await scanImages(world, docker, images, bases, search);
    const logs = [...built].filter(([, { logLeaks }]) => logLeaks).map(([name]) => `${name}, the log of its build`);
    const places = [...findings, ...logs];
    const told = `${(bytes / 1e6).toFixed(1)} MB searched in ${seconds.toFixed(1)} s, ${skipped} layers of base images passed over`;
    world.log.info(`${places.length === 0 ? 'No secret is in an image' : 'A secret was found'}: ${told}`);
    world.summary.add(`## Search for the secrets\n\n${places.length === 0 ? 'None is in an image' : 'One was found'}: ${told}.`);
    if (places.length === 0)
        return;
    const shown = places.length > 10 ? [...places.slice(0, 10), `${places.length - 10} more places`] : places;
    throw new src_errors/* UserError */.yo(`A secret was found in ${shown.join('; ')}`, {
        why: 'Nothing was pushed',
        fix: 'Reach it by `RUN --mount=type=secret` or `type=ssh` alone, and replace it: whoever has the image or its cache has the secret',
    });
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __webpack_require__(1708);
// EXTERNAL MODULE: ./.work/compiled/shared/src/summary.js
var summary = __webpack_require__(79888);
// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/reference.js
var src_reference = __webpack_require__(83716);
;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/contracts.js





/**
 * Holds every built image to its variant: one that stands on CUDA is for GPU, any other for CPU. Nothing is imported, so that it
 * needs no GPU: `torch/version.py` is read. An image without Python has nothing to hold.
 */
async function checkContracts(world, { contracts }, engine, nodes, built) {
    if (contracts === 'off')
        return;
    const rows = [];
    const breaches = [];
    for (const node of nodes) {
        const image = built.get(node.name);
        if (image === undefined)
            continue;
        const packages = await look(world, engine, image.id);
        const found = breachesOf(node, nodes, packages);
        breaches.push(...found);
        const torch = packages?.torch === null || packages === undefined ? '' : `${packages.torch} for ${packages.cuda ?? 'CPU'}`;
        rows.push([node.name, isForGpu(node, nodes) ? 'GPU' : 'CPU', torch, found.map(({ what }) => what).join('\n') || 'kept']);
    }
    world.summary.add(`## Contracts\n\n${(0,summary/* table */.tp)(['Image', 'Variant', 'PyTorch', 'Contract'], rows)}`);
    const [first] = breaches;
    if (first === undefined)
        return;
    if (contracts === 'fail')
        throw new src_errors/* UserError */.yo(`An image is not what its variant promises: ${breaches.map(({ what }) => what).join('; ')}`, {
            fix: 'Nothing was pushed',
            at: first.at,
        });
    for (const { what, at } of breaches)
        world.log.warning(what, at);
}
/** Whether the image stands on CUDA, by the name or the tag of its base, through other images of the graph. */
function isForGpu(node, nodes) {
    const { base } = node.dockerfile;
    if (base === undefined)
        return false;
    const parent = nodes.find(({ name }) => node.parents.get(name)?.has(base));
    return parent === undefined ? (base.split('/').at(-1) ?? '').includes('cuda') : isForGpu(parent, nodes);
}
function breachesOf(node, nodes, packages) {
    const { name, dockerfile } = node;
    const line = dockerfile.uses.findLast(({ by, reference }) => by === 'FROM' && reference === dockerfile.base)?.line ?? 1;
    const breach = (what) => ({ what: `${name}: ${what}`, at: (0,discover/* placeOf */.$)(dockerfile.source, line) });
    const isGpu = isForGpu(node, nodes);
    const { repository, tag = '' } = (0,src_reference/* parseReference */.F2)(dockerfile.base ?? '');
    const flavour = /(?:^|\/)nvidia\/cuda$/.test(repository) ? /(?:^|-)(runtime|devel)(?:-|$)/.exec(tag)?.[1] : undefined;
    return [
        // In an image of one stage, such as a builder, the compiler may be wanted.
        ...(flavour !== undefined && dockerfile.stages > 1
            ? [
                breach(`the final stage is on the flavour \`${flavour}\` of CUDA; PyTorch brings the libraries itself, so take \`base\``),
            ]
            : []),
        ...(!isGpu && packages !== undefined && packages.gpu.length > 0
            ? [breach(`it is for CPU, but has ${packages.gpu.join(', ')}; take PyTorch from the index \`whl/cpu\``)]
            : []),
        ...(isGpu && packages !== undefined && packages.torch !== null && packages.cuda === null
            ? [breach(`it is for GPU, but its PyTorch ${packages.torch} is for CPU; take it from an index such as \`whl/cu126\``)]
            : []),
    ];
}
/** Source: Python packaging, "Core metadata", for the names; torch/version.py, which PyTorch's build writes. */
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
/** Asked again when it tells nothing: an engine under load may lose the output of a container that ended well. */
async function look({ run, log }, { docker }, id) {
    const options = ['run', '--rm', '--network=none', '--no-healthcheck', '--entrypoint=python3'];
    let why = 'a container that looked for them ended well without a word, 3 times';
    for (let left = 3; left > 0; left--) {
        const { code, stdout, stderr } = await run(docker, [...options, id, '-c', script], { timeoutMs: 5 * 60_000 });
        // Source: docker run, reference, "Exit status": the command cannot be invoked, or is not there.
        if (code === 126 || code === 127)
            return undefined;
        if (code === 0 && stdout.trim() !== '')
            return JSON.parse((0,src_process/* lastLine */.fM)(stdout));
        if (code !== 0) {
            why = (0,src_process/* lastLine */.fM)(stderr);
            break;
        }
    }
    log.warning(`The Python packages of ${id.slice(0, 19)} cannot be told: ${why}`);
    return undefined;
}

// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/names.js
var src_names = __webpack_require__(51265);
;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/cache/places.js





const nowhere = { from: [], during: '', after: '' };
/** Where the cache of an image is. Each has a place of its own, by its name, its variant and its architecture. */
function placeOfCache(node, nodes, use, { cache: { tag, folder }, naming, platforms }) {
    const architecture = platforms[0]?.replace(/^linux\//, '') ?? external_node_process_.arch;
    const isUsual = ['x64', 'amd64'].includes(architecture);
    const name = node.dockerfile.source.variant?.name ?? (isForGpu(node, nodes) ? 'gpu' : '');
    const variant = `${name === '' ? '' : `-${name}`}${isUsual ? '' : `-${architecture.replaceAll('/', '-')}`}`;
    const repository = (0,src_names/* repositoryOf */._M)(node.name, naming);
    const to = (place) => (use.writes ? place : '');
    if (use.kind === 'inline') {
        const from = [`type=registry,ref=${repository}:${tag === '' ? ((0,src_names/* tagsIn */.bk)(node.name, repository, naming)[0] ?? '') : tag}`];
        return { from, during: to('type=inline'), after: '' };
    }
    if (use.kind === 'registry') {
        const place = `type=registry,ref=${repository}:${tag === '' ? 'buildcache' : tag}${variant}`;
        return { from: [place], during: '', after: to(`${place},mode=max`) };
    }
    const scope = `${naming.prefix}${node.name}${variant}`;
    if (use.kind === 'gha')
        return { from: [`type=gha,scope=${scope}`], during: '', after: to(`type=gha,scope=${scope},mode=max`) };
    const path = (0,external_node_path_.join)(folder, scope);
    // The client refuses a folder that holds no cache.
    return { from: (0,external_node_fs_.existsSync)((0,external_node_path_.join)(path, 'index.json')) ? [`type=local,src=${path}`] : [], during: '', after: to(path) };
}

// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/docker-client.js
var docker_client = __webpack_require__(62349);
// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/engine.js + 1 modules
var src_engine = __webpack_require__(71402);
// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/trust-secrets.js
var trust_secrets = __webpack_require__(89683);
;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/layouts.js


/**
 * Where an image lies for those that are built from it, when the builder knows no image of the engine. Source: OCI image layout;
 * docker buildx build, reference, "Source context from OCI layout directory".
 */
function layoutFolder(folder, image) {
    return (0,external_node_path_.join)(folder, `layout-${image}`);
}
/** The context that stands for an image which was built; by its digest. */
function layoutContext(folder, image) {
    const path = layoutFolder(folder, image);
    const index = JSON.parse((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(path, 'index.json'), 'utf8'));
    return `oci-layout://${path}@${index.manifests[0]?.digest ?? ''}`;
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/labels.js


/** Those of the standard, then those of the bake file, then those of the input. `created` is left out: it would make every build a new image. Source: OCI image specification, "Annotations". */
function labelsOf(node, { env, inputs }) {
    const repository = env.GITHUB_REPOSITORY ?? '';
    const values = {
        title: (0,src_names/* repositoryOf */._M)(node.name, inputs.naming).replace(/^.*\//, ''),
        source: repository === '' ? '' : `${env.GITHUB_SERVER_URL ?? 'https://github.com'}/${repository}`,
        revision: env.GITHUB_SHA ?? '',
        'base.name': baseNameOf(node, inputs),
    };
    const standard = Object.entries(values)
        .filter(([, value]) => value !== '')
        .map(([key, value]) => [`org.opencontainers.image.${key}`, value]);
    return new Map([...standard, ...(node.dockerfile.source.bake?.labels ?? []), ...inputs.labels]);
}
/** What the image stands on, by tag, so that it is the same whether one job has built all or several. */
function baseNameOf({ parents, dockerfile: { base } }, { naming, standIns }) {
    if (base === undefined)
        return '';
    const parent = [...parents].find(([, names]) => names.has(base));
    return parent === undefined ? (0,src_bases/* actualBase */.ib)(base, standIns) : (0,src_names/* referencesOf */.CL)(parent[0], naming)[0];
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/request.js









/** The build of one image. It gets only those arguments that it declares and only those secrets that it mounts. */
function requestFor(node, shop) {
    const { dockerfile, name } = node;
    const { bake, variant } = dockerfile.source;
    const { inputs } = shop;
    const mounts = (type, id) => dockerfile.mounts.some((each) => each.type === type && each.id === id);
    const apart = (0,src_engine/* isApart */.zB)(shop.engine);
    const images = imagesOf(node, inputs, shop.earlier);
    const hasChildren = shop.nodes.some(({ parents }) => parents.has(name));
    return {
        builder: shop.engine.builder,
        platform: inputs.platforms[0],
        stage: bake?.stage,
        folders: foldersOf(shop.workspace, dockerfile),
        source: { ...dockerfile.source, path: shop.rewritten.get(name) ?? dockerfile.source.path },
        context: (0,external_node_path_.join)(shop.workspace, bake?.context ?? inputs.context),
        tags: (0,src_names/* referencesOf */.CL)(name, inputs.naming),
        images: apart ? new Map([...images, ...laidOut(node, shop)]) : images,
        layout: apart && hasChildren ? layoutFolder(shop.folder, name) : '',
        buildArgs: new Map([...(bake?.args ?? []), ...offered(shop), ...(variant?.args ?? [])].filter(([arg]) => dockerfile.args.has(arg))),
        secrets: new Map([...shop.secretFiles].filter(([id]) => mounts('secret', id)).map(([id, file]) => [secretId(id, shop), file])),
        sshSockets: new Map([...shop.sshSockets].filter(([id]) => mounts('ssh', id))),
        network: inputs.network,
        attestations: shop.attestations,
        cache: shop.cache === undefined ? nowhere : placeOfCache(node, shop.graph, shop.cache, inputs),
        env: environmentFor(shop),
        output: apart ? 'docker' : 'image',
        labels: labelsOf(node, shop),
        timeoutMs: inputs.timeoutMs,
        idFile: (0,external_node_path_.join)(shop.folder, `${name}.id`),
        asksForId: shop.engine.hasContainerdStore,
    };
}
/** The builder asks git for provenance alone; the cache of GitHub is found by the environment. Source: Docker, "Build variables". */
function environmentFor({ env, cache, inputs, attestations }) {
    return {
        ...(0,docker_client/* lightly */.Qj)(env),
        ...(attestations.provenance === 'off' ? { BUILDX_GIT_INFO: 'false' } : {}),
        ...(cache?.kind === 'gha' ? inputs.cache.service : {}),
    };
}
/** What each name in the Dockerfile stands for, where that is not the image of that name: parents, and stand-ins of bases. */
function imagesOf({ parents, bases, dockerfile }, { naming, standIns }, earlier) {
    const images = new Map();
    for (const [parent, names] of parents)
        for (const name of names)
            images.set(name, earlier.get(parent) ?? (0,src_names/* referencesOf */.CL)(parent, naming)[0]);
    for (const { reference } of bases) {
        const standIn = (0,src_bases/* standInFor */.p1)(reference, standIns);
        if (standIn !== undefined)
            images.set(reference, standIn);
    }
    for (const [name, context] of dockerfile.source.bake?.contexts ?? [])
        if ('image' in context && dockerfile.contexts.has(name))
            images.set(name, (0,src_bases/* actualBase */.ib)(context.image, standIns));
    return images;
}
/** Folders that the Dockerfile takes by a name, absolute. */
function foldersOf(workspace, { source: { bake }, contexts }) {
    const folders = [...(bake?.contexts ?? [])].flatMap(([name, context]) => 'folder' in context && contexts.has(name) ? [[name, (0,external_node_path_.join)(workspace, context.folder)]] : []);
    return new Map(folders);
}
/** The parents by what they left for a builder that does not find them in the engine. */
function laidOut({ parents }, { folder, earlier }) {
    const own = [...parents].filter(([parent]) => !earlier.has(parent));
    return own.flatMap(([parent, names]) => [...names].map((name) => [name, layoutContext(folder, parent)]));
}
/** The id of a secret as the builder knows it. That of the trust store holds its hash, which is how a new one is noticed. */
function secretId(id, { trustSha256 = '' }) {
    return (0,trust_secrets/* isTrustId */.sD)(id) ? `${id}-${trustSha256.slice(0, 16)}` : id;
}
/** The hash of the trust store is offered as an argument too, for steps that want it beside. */
function offered({ inputs, trustSha256 }) {
    return new Map([...(trustSha256 === undefined ? [] : [['TRUST_SHA256', trustSha256]]), ...inputs.buildArgs]);
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/schedule.js

/**
 * Does the tasks, at most `limit` at once, each as soon as what it needs is done. A `UserError` fails that task and skips what
 * needs it; the others go on. Any other error, such as a cancellation, ends the whole at once.
 */
async function schedule(tasks, limit, work) {
    const slot = createSlots(limit);
    const outcomes = new Map();
    const perform = async (task) => {
        for (const need of task.needs)
            if ((await outcomes.get(need))?.state !== 'built')
                return { state: 'skipped', because: need };
        try {
            return { state: 'built', result: await slot(async () => await work(task)) };
        }
        catch (error) {
            if (error instanceof src_errors/* UserError */.yo)
                return { state: 'failed', error };
            throw error;
        }
    };
    for (const task of tasks)
        outcomes.set(task.name, perform(task));
    const settled = await Promise.all([...outcomes].map(async ([name, outcome]) => [name, await outcome]));
    return new Map(settled);
}
function createSlots(limit) {
    let free = limit;
    const waiting = [];
    return async (work) => {
        if (free === 0)
            await new Promise((resolve) => waiting.push(resolve));
        else
            free--;
        try {
            return await work();
        }
        finally {
            const next = waiting.shift();
            if (next === undefined)
                free++;
            else
                next();
        }
    };
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/build-all.js




/** Builds the images, parents first; those that earlier jobs have built are taken by their references. */
async function buildAll(world, shop, maxParallel, material) {
    const tasks = shop.nodes.map((node) => ({
        name: node.name,
        needs: [...node.parents.keys()].filter((name) => !shop.earlier.has(name)),
        node,
    }));
    return await schedule(tasks, maxParallel, async ({ node }) => {
        return await buildImage(world, shop.engine, requestFor(node, shop), shop.folder, (text) => holdsSecret(material, text));
    });
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/disk.js


/** Less than this, and an image with CUDA or PyTorch will not fit: its layers lie there twice while they are unpacked. */
const little = 5e9;
/**
 * Tells how much space the engine's disk has, and gives it in bytes; undefined where that cannot be known, as for an engine on
 * another machine.
 */
async function tellFree({ log, env }, { folder }, when, before) {
    if (/^(?:tcp|ssh|https?):/.test(env.DOCKER_HOST ?? ''))
        return undefined;
    const disk = await (0,promises_.statfs)(folder).catch(() => undefined);
    if (disk === undefined)
        return undefined;
    const free = disk.bavail * disk.bsize;
    const used = before === undefined ? '' : `, ${inGigabytes(Math.max(before - free, 0))} less`;
    log.info(`The disk of the engine has ${inGigabytes(free)} free ${when}${used}`);
    return free;
}
/**
 * Holds the room that there is against what the builds will take, both in bytes. Bases that do not fit are refused; images that may not
 * fit are a warning, as the cache may hold most of them.
 */
function checkRoom({ log }, free, { bases, images, unknown }) {
    const parts = [
        ...(bases > 0 ? [`${inGigabytes(bases)} for base images that it does not have yet`] : []),
        ...(images > 0 ? [`up to ${inGigabytes(images)} for images as large as the last time`] : []),
        ...(unknown.length > 0 ? [`what ${unknown.join(', ')} will need, which was not built here before`] : []),
    ];
    const told = `The disk of the engine has ${inGigabytes(free)} free; the builds take about ${parts.join(', ') || 'nothing'}`;
    if (bases > free)
        throw new src_errors/* UserError */.yo('The disk of the engine is too small for these images', { why: told, fix: makeRoom });
    if (bases + images > free || (unknown.length > 0 && free - bases - images < little))
        log.warning(`${told}. ${makeRoom}`);
    else
        log.info(told);
}
const makeRoom = 'Where that is not enough, remove what the runner does not need before this step, build fewer images by `images`, or take a runner with a larger disk';
/** For a person. */
function inGigabytes(bytes) {
    return bytes < 1e8 ? `${(bytes / 1e6).toFixed(1)} MB` : `${(bytes / 1e9).toFixed(1)} GB`;
}

// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/replace-folder.js
var replace_folder = __webpack_require__(58082);
;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/cache/write.js









/**
 * Writes the cache of each image, once all images are built, searched and pushed. The builder has every step, so that nothing runs again. It
 * writes a cache to the private folder first, where that is measured and searched like the images: it holds the layers of the stages that
 * are in no image too. Only then it goes to where others read it. A cache that cannot be written is a warning.
 */
async function writeCaches(world, { buildx: [buildx, ...words] }, { limit, service }, requests, folder, search) {
    const clean = new Set();
    for (const request of requests) {
        const { image } = request.source;
        const { after } = request.cache;
        if (after === '')
            continue;
        const staged = (0,external_node_path_.join)(folder, `cache-${image}`);
        const exporting = async (to) => await world.run(buildx, [...words, ...cacheArguments(request, to)], {
            cwd: folder,
            timeoutMs: request.timeoutMs,
            env: { ...world.env, ...service, BUILDX_NO_DEFAULT_LOAD: '1' },
        });
        const first = await exporting(`type=local,dest=${staged},mode=max`);
        const bytes = first.code === 0 ? await write_sizeOf(staged) : 0;
        const problem = failureOf(first) ??
            (search === undefined ? undefined : await leakIn(staged, search, clean)) ??
            (bytes > limit ? `it has ${inGigabytes(bytes)}, more than \`cache-limit\` (${inGigabytes(limit)})` : undefined) ??
            (after.startsWith('type=') ? takenBy(await exporting(after)) : await keptIn(after, staged));
        if (problem === undefined)
            world.log.info(`The cache of ${image} was written: ${inGigabytes(bytes)}`);
        else
            world.log.warning(`The cache of ${image} was not written: ${problem}`);
        await (0,promises_.rm)(staged, { recursive: true, force: true });
    }
}
function failureOf({ code, timedOut, stderr }) {
    if (code === 0)
        return undefined;
    return timedOut ? 'it took too long' : lastWord(stderr);
}
/** A client that does not know how to reach the service says nothing and writes nothing. */
function takenBy(result) {
    const wrote = /^#\d+ (?:exporting (?:cache )?to|writing layer|preparing build cache)/m.test(result.stderr);
    return failureOf(result) ?? (wrote ? undefined : 'the builder left it out');
}
async function keptIn(folder, staged) {
    return await (0,replace_folder/* replaceFolder */.x)(folder, staged).then(() => undefined, src_errors/* messageOf */.bD);
}
async function leakIn(staged, search, clean) {
    const leak = await findSecret(staged, search, clean);
    if (leak === undefined)
        return undefined;
    return `a secret is in a stage that is not in the image, ${leak}. Reach it by \`RUN --mount\` alone, and replace it`;
}
/** Looks through the blobs of a cache that no other cache has had; those that hold nothing are remembered. */
async function findSecret(staged, search, clean) {
    const blobs = (0,external_node_path_.join)(staged, 'blobs', 'sha256');
    for (const digest of await (0,promises_.readdir)(blobs)) {
        if (clean.has(digest))
            continue;
        const scan = createBlobScan(search);
        for await (const piece of (0,external_node_fs_.createReadStream)((0,external_node_path_.join)(blobs, digest)))
            await scan.push(piece);
        const [found] = await scan.end();
        if (found !== undefined)
            return found === '' ? `blob sha256:${digest.slice(0, 12)}` : found;
        clean.add(digest);
    }
    return undefined;
}
async function write_sizeOf(staged) {
    const files = await (0,promises_.readdir)(staged, { recursive: true });
    const sizes = await Promise.all(files.map(async (file) => await (0,promises_.stat)((0,external_node_path_.join)(staged, file))));
    return sizes.reduce((sum, entry) => sum + (entry.isFile() ? entry.size : 0), 0);
}

// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/inventory.js
var src_inventory = __webpack_require__(90609);
// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/platforms.js
var src_platforms = __webpack_require__(2881);
;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/matrix.js


/** A matrix makes at most 256 jobs. Source: GitHub Docs, "Running variations of jobs in a workflow". */
const most = 256;
/**
 * The output `matrix`: for each level, in the order in which they can be built, what `strategy.matrix.include` takes. The images of
 * a level need only those of levels before it. Without a platform, that of this machine.
 */
function matrixOutput(nodes, { platforms: given, runners }) {
    const platforms = given.length === 0 ? [(0,src_platforms/* ownPlatform */.g$)()] : given;
    const numbers = [...new Set(nodes.map(({ level }) => level))].sort((a, b) => a - b);
    const levels = numbers.map((number) => nodes
        .filter(({ level }) => level === number)
        .flatMap(({ name }) => platforms.map((platform) => ({ image: name, platform, runner: runners.get(platform) ?? 'self-hosted' }))));
    const crowded = levels.find((level) => level.length > most);
    if (crowded !== undefined)
        throw new src_errors/* UserError */.yo(`A level has ${crowded.length} builds`, {
            why: `A matrix of GitHub has at most ${most} jobs`,
            fix: 'Name fewer images by `images`, or fewer platforms by `platforms`',
        });
    return { levels };
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/outcome.js


/** What became of an image of the plan. */
function after(image, outcome) {
    if (outcome === undefined)
        return image;
    const reason = outcome.state === 'failed' ? outcome.error.message : outcome.state === 'skipped' ? `it needs ${outcome.because}` : '';
    return { node: image.node, state: outcome.state, reason };
}
/** The images that were built, by their names. */
function resultsOf(outcomes) {
    return new Map([...outcomes].flatMap(([name, outcome]) => (outcome.state === 'built' ? [[name, outcome.result]] : [])));
}
/** An image as the output `images` shows it; `sizes` has bytes by id. */
function outputOf(name, image, sizes, { naming }) {
    const { id, seconds, steps } = image;
    const [reference] = (0,src_names/* referencesOf */.CL)(name, naming);
    const size = sizes.get(id) ?? 0;
    const cached = steps.cached === steps.total;
    return {
        reference,
        digest: id,
        tags: (0,src_names/* tagsIn */.bk)(name, (0,src_names/* repositoryOf */._M)(name, naming), naming),
        size,
        seconds: Math.round(seconds * 10) / 10,
        cached,
    };
}
/** All images that failed are one error. */
function refuseFailed(images, outcomes) {
    const errors = [...outcomes.values()].flatMap((outcome) => (outcome.state === 'failed' ? [outcome.error] : []));
    const [first] = errors;
    if (first === undefined)
        return;
    const skipped = images.filter(({ state }) => state === 'skipped').map(({ node }) => node.name);
    const count = errors.length === 1 ? 'An image' : `${errors.length} images`;
    throw new src_errors/* UserError */.yo(`${count} could not be built: ${errors.map(({ message }) => message).join(' ')}`, {
        why: skipped.length === 0 ? '' : `Skipped, as they need it: ${skipped.join(', ')}`,
        fix: 'The log of each build is in its group above. Nothing was pushed',
        at: first.at,
    });
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/estimate.js





/** Layers of system and Python packages unpack to about so much of their compressed size. */
const unpacked = 2.5;
/** Holds what the engine has against what is needed, and asks registries for the bases that it has not. A builder with a store of its own keeps bases there. */
async function estimate({ run }, engine, nodes, { naming, standIns }, inventory) {
    const baseOf = (reference) => (0,src_bases/* actualBase */.ib)(reference, standIns);
    const sizeOf = (reference) => inventory.get((0,src_inventory/* plainName */.MH)(reference))?.size;
    const bases = [...new Set(nodes.flatMap((node) => node.bases.map(({ reference }) => baseOf(reference))))];
    const missing = (0,src_engine/* isApart */.zB)(engine) ? [] : bases.filter((base) => sizeOf(base) === undefined);
    const pulled = await Promise.all(missing.map(async (base) => await compressedSize(run, engine.docker, base)));
    const built = (name) => (0,src_names/* referencesOf */.CL)(name, naming)[0];
    const own = nodes.map((node) => {
        const { base } = node.dockerfile;
        const parent = [...node.parents].find(([, names]) => base !== undefined && names.has(base))?.[0];
        const size = sizeOf(built(node.name));
        const below = sizeOf(parent === undefined ? baseOf(base ?? '') : built(parent)) ?? 0;
        return { name: node.name, size: size === undefined ? undefined : Math.max(size - below, 0) };
    });
    return {
        bases: unpacked * sum(pulled),
        images: sum(own.map(({ size = 0 }) => size)),
        unknown: own.filter(({ size }) => size === undefined).map(({ name }) => name),
    };
}
/** Bytes of a base in its registry; 0 where nobody tells. Of an image for several platforms, those of this machine's. */
async function compressedSize(run, docker, reference) {
    const { code, stdout } = await run(docker, ['buildx', 'imagetools', 'inspect', '--raw', reference], { timeoutMs: 60_000 });
    const { layers, manifests } = code === 0 ? estimate_read(stdout) : {};
    if (layers !== undefined)
        return sum(layers.map(({ size }) => size));
    const ours = external_node_process_.arch === 'x64' ? 'amd64' : external_node_process_.arch;
    const fitting = manifests?.find(({ platform }) => platform?.architecture === ours);
    const repository = reference.replace(/@.*$|:[^/:]*$/, '');
    return fitting === undefined ? 0 : await compressedSize(run, docker, `${repository}@${fitting.digest}`);
}
function estimate_read(text) {
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

// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/report.js + 1 modules
var report = __webpack_require__(29374);
// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/deploy-key.js
var deploy_key = __webpack_require__(34720);
;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/agent.js



/** The longest a job may run on GitHub. Source: GitHub "Actions limits", job execution time. */
const lifetimeSeconds = 6 * 3600;
/**
 * Starts an agent in the private folder and gives it the key over standard input, so that the key is never in a file. Its
 * address is not exported. `stop` ends it; should this process die before, `post` does so by the file `agent-<number>.pid`, and the key
 * is forgotten after six hours in any case.
 */
async function startAgent(world, key, number) {
    const folder = await world.privateFolder();
    const socket = `agent-${number}.sock`;
    // No provider is ever loaded from that empty place, and it makes the folder part of the command line, by which `post` knows
    // that the process is still this agent.
    const args = ['-D', '-a', socket, '-P', (0,external_node_path_.join)(folder.path, 'none')];
    const { ended, pid } = await start(world, args, folder.path);
    const stop = async () => {
        end(pid);
        await ended;
    };
    try {
        await folder.write(`agent-${number}.pid`, String(pid));
        const env = { ...world.env, SSH_AUTH_SOCK: socket, SSH_ASKPASS_REQUIRE: 'never' };
        const options = { cwd: folder.path, env, timeoutMs: 10_000 };
        const added = await world.run('ssh-add', ['-q', '-t', String(lifetimeSeconds), '-'], { ...options, input: key });
        if (added.code !== 0)
            throw (0,deploy_key/* refuserOf */.c)('A deploy key')('cannot be read by OpenSSH', "Make a new deploy key: `ssh-keygen -t ed25519 -N '' -f deploy_key`");
        const listed = await world.run('ssh-add', ['-l'], options);
        const [, print = '', type = ''] = /^\d+ (\S+) .*(\(\S+\))$/m.exec(listed.stdout) ?? [];
        return { folder: folder.path, socket, key: `${print} ${type}`, stop };
    }
    catch (error) {
        await stop();
        throw error;
    }
}
/** Resolves with the process id once the agent listens; it says so on its first lines. */
async function start({ run }, args, cwd) {
    const listening = Promise.withResolvers();
    const onLine = (line) => {
        const pid = /Agent pid (\d+)/.exec(line)?.[1];
        if (pid !== undefined)
            listening.resolve(Number(pid));
    };
    const ended = run('ssh-agent', args, { cwd, onLine }).then(({ stderr }) => listening.reject(new src_errors/* UserError */.yo('ssh-agent ended at once', { why: stderr.trim() })), (error) => listening.reject(error));
    return { ended, pid: await listening.promise };
}
function end(pid) {
    try {
        process.kill(pid, 'SIGTERM');
    }
    catch (error) {
        // ESRCH: it has ended by itself, as after a cancellation.
        if (error.code !== 'ESRCH')
            throw error;
    }
}

// EXTERNAL MODULE: ./.work/compiled/shared/src/cache-mode.js
var cache_mode = __webpack_require__(9320);
;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/cache/use.js


/** Events that run what nobody has taken into the repository yet; a cache that others read is not written by them. */
const unmerged = ['pull_request', 'merge_group'];
/**
 * Decides how the cache is used, by what started the run and by what the builder can; undefined for not at all. Each reason why less
 * is done than the input says is told in one line. GitHub keeps the entries of a pull request to itself; a registry or a folder does not,
 * so that pull requests only read there. Source: Docker, "Cache storage backends".
 */
function decideCache({ env, log }, { kind, service }, engine) {
    if (kind === 'off')
        return undefined;
    const mode = (0,cache_mode/* cacheMode */.M)('auto', env);
    const event = env.GITHUB_EVENT_NAME ?? '';
    if (mode === 'off') {
        log.info(`The cache is not used: this run is of ${event === '' ? 'a tag' : `\`${event}\``}, whose result is published or not trusted`);
        return undefined;
    }
    if (kind === 'gha' && (service.ACTIONS_RUNTIME_TOKEN ?? '') === '') {
        log.warning("GitHub's cache is not used: ACTIONS_RUNTIME_TOKEN is not set, so this is no job of GitHub Actions");
        return undefined;
    }
    // The layers are those of the image, which is searched and pushed like any other.
    if (kind === 'inline')
        return { kind, writes: mode === 'read-write' };
    if (!(0,src_engine/* carriesMore */.FC)(engine)) {
        log.warning(`The cache \`${kind}\` is only read: the driver \`docker\` writes it from the containerd image store alone, which this engine does not have. \`cache: inline\` works without; or set up a builder of another driver`);
        return { kind, writes: false };
    }
    const isForeign = kind !== 'gha' && unmerged.includes(event);
    if (mode === 'read' || isForeign)
        log.info(`The cache \`${kind}\` is only read: this run is of \`${event}\``);
    return { kind, writes: mode === 'read-write' && !isForeign };
}

// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/deploy-keys.js
var deploy_keys = __webpack_require__(29023);
;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/rewrite.js





/**
 * Copies the Dockerfiles that mount the trust store to the private folder, with the id that holds its hash. Gives their paths, by
 * image. A `<Dockerfile>.dockerignore` goes with its file, as the builder looks for it there.
 */
async function rewriteAll(folder, nodes, { trust, secrets }) {
    const copies = new Map();
    if (trust === undefined)
        return copies;
    // One that is not there keeps its id, so that a new store leaves its steps in the cache.
    const ids = [...secrets.keys()].filter(trust_secrets/* isTrustId */.sD);
    // With the parser, which the rest of this chunk does without.
    const { withTrustId } = await Promise.all(/* import() */[__webpack_require__.e(279), __webpack_require__.e(909)]).then(__webpack_require__.bind(__webpack_require__, 56909));
    for (const { name, dockerfile } of nodes) {
        const { path, text } = dockerfile.source;
        if (!dockerfile.mounts.some((mount) => mount.type === 'secret' && ids.includes(mount.id)))
            continue;
        const within = `dockerfile-${name}`;
        await (0,promises_.mkdir)((0,external_node_path_.join)(folder.path, within), { mode: 0o700 });
        const copy = await folder.write((0,external_node_path_.join)(within, (0,external_node_path_.basename)(path)), ids.reduce((changed, id) => withTrustId(changed, secretId(id, { trustSha256: trust.sha256 }), id), text));
        if ((0,external_node_fs_.existsSync)(`${path}.dockerignore`))
            await (0,promises_.copyFile)(`${path}.dockerignore`, `${copy}.dockerignore`);
        copies.set(name, copy);
    }
    return copies;
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/workshop.js





/** Prepares what all builds share, does the work, and ends the agents. Secrets are written, and an agent is started, only when an image mounts them. */
async function inWorkshop(world, inputs, engine, { nodes, graph, earlier }, material, work) {
    const folder = await world.privateFolder();
    const wanted = (type, id) => nodes.some(({ dockerfile }) => dockerfile.mounts.some((mount) => mount.type === type && mount.id === id));
    const cache = decideCache(world, inputs.cache, engine);
    const attestations = await decideAttestations(world, inputs, engine);
    const secretFiles = new Map();
    for (const [id, text] of material.secrets)
        if (wanted('secret', id))
            secretFiles.set(id, await folder.write(`secret-${id}`, text));
    const agents = new Map();
    try {
        for (const [id, key] of material.keys) {
            if (wanted('ssh', id))
                agents.set(id, await startAgent(world, key, agents.size));
            else
                world.log.warning(`The deploy key \`${id}\` is not used: no image has \`RUN --mount=type=ssh${workshop_idOf(id)}\``);
        }
        for (const [id, { key }] of agents)
            world.log.info(`A private SSH agent \`${id}\` holds the deploy key ${key}`);
        return await work({
            env: world.env,
            workspace: world.workspace,
            inputs,
            engine,
            nodes,
            graph,
            earlier,
            cache,
            attestations,
            folder: folder.path,
            secretFiles,
            sshSockets: new Map([...agents].map(([id, { socket }]) => [id, socket])),
            trustSha256: material.trust?.sha256,
            rewritten: await rewriteAll(folder, nodes, material),
        });
    }
    finally {
        for (const agent of agents.values())
            await agent.stop();
    }
}
function workshop_idOf(id) {
    return id === deploy_keys/* defaultId */.jG ? '' : `,id=${id}`;
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/finish.js












/** Carries the plan out: tells it, builds, reports, and pushes when every image was built. Failed images are one error. */
async function finish(world, inputs, material, plan) {
    const { trust } = material;
    world.setOutput('plan', (0,report/* planOutput */.pp)(plan.images));
    world.setOutput('images', {});
    if (inputs.mode === 'plan') {
        const nodes = plan.images.map(({ node }) => node);
        world.setOutput('matrix', matrixOutput(nodes, inputs));
    }
    tell(world, plan, inputs, material);
    const nodes = plan.images.filter(({ state }) => state === 'build').map(({ node }) => node);
    const built = new Map();
    let images = plan.images;
    let outcomes = new Map();
    try {
        const { engine } = plan;
        if (engine === undefined || nodes.length === 0)
            return;
        const free = await tellFree(world, engine, 'before the builds');
        if (free !== undefined)
            checkRoom(world, free, await estimate(world, engine, nodes, inputs, plan.inventory));
        await inWorkshop(world, inputs, engine, { ...plan, nodes }, material, async (shop) => {
            outcomes = await buildAll(world, shop, inputs.maxParallel, material);
            await tellFree(world, engine, 'after them', free);
            images = plan.images.map((image) => after(image, outcomes.get(image.node.name)));
            const results = resultsOf(outcomes);
            const ids = [...results.values()].map(({ id }) => id);
            const sizes = await (0,src_inventory/* sizesOf */.gN)(world, engine, plan.inventory, ids);
            for (const [name, result] of results)
                built.set(name, outputOf(name, result, sizes, inputs));
            world.setOutput('plan', (0,report/* planOutput */.pp)(images));
            world.setOutput('images', Object.fromEntries(built));
            refuseFailed(images, outcomes);
            await checkContracts(world, inputs, engine, plan.graph, results);
            await refuseLeaks(world, inputs, engine, nodes, results, material, [...plan.earlier.values()]);
            if (inputs.mode === 'build-digests' || inputs.push) {
                const { handAll, pushAll } = await Promise.all(/* import() */[__webpack_require__.e(276), __webpack_require__.e(958)]).then(__webpack_require__.bind(__webpack_require__, 67958));
                if (inputs.mode === 'build-digests')
                    await handAll(world, inputs, engine, plan, built);
                else
                    await pushAll(world, inputs, engine, images, built);
            }
            const requests = nodes.map((node) => requestFor(node, shop));
            await writeCaches(world, engine, inputs.cache, requests, shop.folder, material.search);
        });
    }
    finally {
        world.summary.add((0,report/* imageReport */.SM)(images, built, inputs.standIns));
        if (trust !== undefined)
            world.summary.add((0,report/* trustReport */.Z9)(trust));
    }
}
function tell({ log }, { images }, { buildArgs }, { trust }) {
    for (const { node, state, reason } of images) {
        const from = [...node.parents.keys(), ...new Set(node.bases.map((use) => use.reference))].join(', ');
        log.info(`${state === 'build' ? 'To build' : 'Planned'}: ${node.name} from ${from}${reason === '' ? '' : ` (${reason})`}`);
    }
    for (const name of buildArgs.keys())
        if (!images.some(({ node }) => node.dockerfile.args.has(name)))
            log.warning(`The build argument ${name} is not used: no Dockerfile declares it`);
    if (trust !== undefined)
        log.info(`The trust store has ${trust.certificates.length} certificates`);
    for (const warning of trust?.warnings ?? [])
        log.warning(`Trust store: ${warning}`);
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/search.js
const block = 3;
const slots = 1 << 18;
/**
 * Makes searches for many needles of one length, in binary strings, at once, in one pass whose cost does not depend on their number.
 * Source: Wu and Manber, "A fast algorithm for multi-pattern searching", 1994: the three bytes at the end of the window say how
 * far it can be moved on.
 */
function createSearcher(needles, length) {
    const farthest = length - block + 1;
    const shifts = new Uint8Array(slots).fill(farthest);
    for (const needle of needles) {
        const bytes = Buffer.from(needle, 'latin1');
        for (let end = block - 1; end < length; end++) {
            const slot = slotOf(bytes, end);
            shifts[slot] = Math.min(shifts[slot] ?? 0, length - 1 - end);
        }
    }
    const find = (bytes, from) => {
        const found = [];
        for (let end = length - 1; end < bytes.length;) {
            const shift = shifts[slotOf(bytes, end)] ?? 1;
            if (shift === 0) {
                const start = end - length + 1;
                if (needles.has(bytes.toString('latin1', start, end + 1)))
                    found.push(from + start);
            }
            end += shift === 0 ? 1 : shift;
        }
        return found;
    };
    return () => {
        let seen = 0;
        let rest = Buffer.alloc(0);
        return {
            push(piece) {
                // Only the seam is copied: what ends in the first bytes of this piece began in the last ones of those before.
                const seam = Buffer.concat([rest, piece.subarray(0, length - 1)]);
                const found = [...find(seam, seen - rest.length), ...find(piece, seen)];
                seen += piece.length;
                rest = Buffer.concat([rest, piece.subarray(-length)]).subarray(1 - length);
                return [...new Set(found)];
            },
        };
    };
}
function slotOf(bytes, end) {
    return ((bytes[end] ?? 0) ^ ((bytes[end - 1] ?? 0) << 5) ^ ((bytes[end - 2] ?? 0) << 10)) & (slots - 1);
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/exact.js

/** A shorter value is not searched for: it would be met by chance. */
const shortest = 8;
/** The window by which a value is found first; as long as those of keys, where the value allows it. */
const usual = 20;
/**
 * Makes searches for whole values: as they are, in base64 at all three alignments, in hexadecimal, and as URL and JSON spell them. A
 * part of a value is no finding, as many secrets begin or end like harmless text (`https://…`, `ghp_…`).
 * Source: RFC 4648 for the alignments.
 */
function createExactSearchers(values) {
    const forms = new Set(values.filter((value) => value.length >= shortest).flatMap(formsOf));
    const [long, short] = [[...forms].filter((form) => form.length >= usual), [...forms].filter((form) => form.length < usual)];
    return [long, short].filter((group) => group.length > 0).map(createGroup);
}
/** Finds the end of a form, and then looks back whether the rest of it stands before. */
function createGroup(forms) {
    const length = Math.min(usual, ...forms.map((form) => form.length));
    const longest = Math.max(...forms.map((form) => form.length));
    const find = createSearcher(new Set(forms.map((form) => form.slice(-length))), length);
    return () => {
        const search = find();
        let seen = 0;
        let before = Buffer.alloc(0);
        return {
            push(piece) {
                const candidates = search.push(piece);
                const whole = candidates.length === 0 ? undefined : Buffer.concat([before, piece]).toString('latin1');
                const start = seen - before.length;
                const found = candidates.flatMap((offset) => {
                    const end = offset - start + length;
                    const form = forms.find((each) => whole?.endsWith(each, end));
                    return form === undefined ? [] : [start + end - form.length];
                });
                seen += piece.length;
                before = Buffer.concat([before, piece.subarray(-longest)]).subarray(-longest);
                return found;
            },
        };
    };
}
function formsOf(value) {
    const bytes = Buffer.from(value);
    const hex = bytes.toString('hex');
    const aligned = [0, 1, 2].map((shift) => base64At(bytes, shift));
    const url = aligned.map((each) => each.replaceAll('+', '-').replaceAll('/', '_'));
    const json = JSON.stringify(value).slice(1, -1);
    const binary = [value, encodeURIComponent(value), json].map((form) => Buffer.from(form).toString('latin1'));
    return [...binary, hex, hex.toUpperCase(), ...aligned, ...url].filter((form) => form.length >= shortest);
}
/** What base64 makes of the bytes after `shift` unknown ones: the characters that the bytes alone decide. */
function base64At(bytes, shift) {
    const known = Math.floor(((shift + bytes.length) * 8) / 6);
    return Buffer.concat([Buffer.alloc(shift), bytes])
        .toString('base64')
        .slice([0, 2, 3][shift], known);
}
/** Looks for what any of the searches looks for. */
function together(searches) {
    return () => {
        const begun = searches.map((begin) => begin());
        return { push: (piece) => begun.flatMap((search) => search.push(piece)) };
    };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/needles.js



/** Length of every needle in bytes: 60 bits of the key in the loosest form (hexadecimal), too many to be met by chance. */
const needleLength = 20;
/**
 * Short pieces of the secret part of a private key, in each form in which it could lie in an image: the decoded bytes, its
 * text, and both in base64 at all three alignments, hexadecimal, URL and JSON encoding. The public half, the frame and the
 * header that all keys of a type share are left out, so that the public key or somebody else's key is no finding. Pieces lie so close that a line break
 * between them hides none but a part. Each needle is a binary string of `needleLength` characters.
 * Source of the layout: OpenSSH, PROTOCOL.key; RFC 4648 for the alignments.
 */
function needlesOf(key) {
    const body = key.replaceAll(/-----[A-Z ]+-----|\s/g, '');
    const blob = Buffer.from(body, 'base64');
    const needles = new Set();
    for (const [from, to] of readable(key, blob)) {
        addForms(blob.subarray(from, to), needles);
        addForms(Buffer.from(body.slice(Math.ceil((from * 4) / 3), Math.floor((to * 4) / 3))), needles);
    }
    return needles;
}
function readable(key, blob) {
    try {
        const parts = secretParts(key, blob);
        if (parts.length > 0)
            return parts;
    }
    catch {
        // The parser's own words may show a part of the key.
    }
    throw (0,deploy_key/* refuserOf */.c)('A deploy key')('cannot be read', "Make a new deploy key: `ssh-keygen -t ed25519 -N '' -f deploy_key`");
}
/** Where in the decoded key its secret numbers lie: pairs of first and last offset (exclusive). */
function secretParts(key, blob) {
    if (key.includes('BEGIN OPENSSH'))
        return openSshParts(blob);
    const { d, p, q, dp, dq, qi } = (0,external_node_crypto_.createPrivateKey)(key).export({ format: 'jwk' });
    return [d, p, q, dp, dq, qi].flatMap((number) => {
        const bytes = Buffer.from(number ?? '', 'base64url');
        const from = bytes.length < needleLength ? -1 : blob.indexOf(bytes);
        return from === -1 ? [] : [[from, from + bytes.length]];
    });
}
/** The fields of each type in the private section: how many are public, then how many are secret. */
const layouts = [
    ['ssh-ed25519', 1, 1],
    ['ecdsa-', 2, 1],
    ['ssh-rsa', 2, 4],
    ['ssh-dss', 4, 1],
];
function openSshParts(blob) {
    let offset = 'openssh-key-v1\0'.length;
    const field = () => {
        const from = offset + 4;
        offset = from + blob.readUInt32BE(offset);
        return [from, offset];
    };
    for (let count = 0; count < 3; count++)
        field();
    offset += 4;
    field();
    // The length of the private section and the two check numbers.
    offset += 12;
    const [from, to] = field();
    const type = blob.toString('latin1', from, to);
    const [, open = 0, hidden = 0] = layouts.find(([name]) => type.startsWith(name)) ?? [];
    for (let count = 0; count < open; count++)
        field();
    const parts = Array.from({ length: hidden }, field);
    // An ed25519 key is followed by its public half in the same field.
    return type === 'ssh-ed25519' ? parts.map(([start]) => [start, start + 32]) : parts;
}
function addForms(bytes, needles) {
    const stride = bytes.length <= 64 ? 3 : 15;
    for (let from = 0; from + 16 <= bytes.length; from += stride) {
        const piece = bytes.subarray(from, from + needleLength);
        const text = piece.toString('latin1');
        const hex = piece.toString('hex');
        const aligned = [0, 1, 2].map((shift) => base64At(piece, shift));
        const url = aligned.map((each) => each.replaceAll('+', '-').replaceAll('/', '_'));
        const spelt = [...aligned, ...(/^[\w+/=]+$/.test(text) ? [text] : [])];
        const escaped = spelt.flatMap((each) => [
            encodeURIComponent(each),
            encodeURIComponent(each).replaceAll(/%../g, (code) => code.toLowerCase()),
            each.replaceAll('/', '\\/'),
        ]);
        for (const form of [text, hex, hex.toUpperCase(), ...aligned, ...url, ...escaped])
            if (form.length >= needleLength)
                needles.add(form.slice(0, needleLength));
    }
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/known-hosts.js
/**
 * Host keys of github.com. Source: GitHub Docs "GitHub's SSH key fingerprints" and https://api.github.com/meta; their SHA-256
 * prints (`ssh-keygen -lf`) are tested. The last one was exposed and replaced on 2023-03-24, and is marked so that it is
 * refused even where another file still has it.
 */
const github = [
    'github.com ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIOMqqnkVzrm0SdG6UOoqKLsabgH5C9okWi0dh2l9GKJl',
    'github.com ecdsa-sha2-nistp256 AAAAE2VjZHNhLXNoYTItbmlzdHAyNTYAAAAIbmlzdHAyNTYAAABBBEmKSENjQEezOmxkZMy7opKgwFB9nkt5YRrYMjNuG5N87uRgg6CLrbo5wAdT/y6v0mKV0U2w0WZ2YB/++Tpockg=',
    'github.com ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABgQCj7ndNxQowgcQnjshcLrqPEiiphnt+VTTvDP6mHBL9j1aNUkY4Ue1gvwnGLVlOhGeYrnZaMgRK6+PKCUXaDbC7qtbW8gIkhL7aGCsOr/C56SJMy/BCZfxd1nWzAOxSDPgVsmerOBYfNqltV9/hWCqBywINIR+5dIg6JTJ72pcEpEjcYgXkE2YEFXV1JHnsKgbLWNlhScqb2UmyRkQyytRLtL+38TGxkxCflmO+5Z8CSSNY7GidjMIZ7Q4zMjA2n1nGrlTDkzwDCsw+wqFPGQA179cnfGWOWRVruj16z6XyvxvjJwbz0wQZ75XK5tKSb7FNyeIEs4TT4jk+S4dhPeAUC5y+bDYirYgM4GC7uEnztnZyaVWQ7B381AK4Qdrwt51ZqExKbQpTUNn+EjqoTwvqNj4kqx5QUCI0ThS/YkOxJCXmPUWZbhjpCg56i+2aB6CmK2JGhn57K5mj0MNdBXA4/WnwH6XoPWJzK5Nyu2zB3nAZp+S5hpQs+p1vN1/wsjk=',
    '@revoked github.com ssh-rsa AAAAB3NzaC1yc2EAAAABIwAAAQEAq2A7hRGmdnm9tUDbO9IDSwBK6TbQa+PXYPCPy6rbTrTtw7PHkccKrpp0yVhp5HdEIcKr6pLlVDBfOLX9QUsyCOV0wzfjIJNlGEYsdlLJizHhbn2mUjvSAHQqZETYP81eFzLQNnPHt4EVVUh7VfDESU84KezmD5QlWpXLmvU31/yMf+Se8xhHTvKSCZIFImWwoG6mbUoWf9nzpIoaSjB+weqqUUmpaaasXVal72J+UX2B+2RPW3RcT0eOzQgqlJL3RKrTJvdsjE3JEAvGq3lGHSZXy28G3skua2SmVi/w4yCE6gbODqnTWlg7+wC604ydGXA8VJiS5ap43JXiUFFAaQ==',
];
/** The text of the known_hosts file that builds get as the secret `known_hosts`. Source of the format: sshd(8). */
function knownHosts(lines) {
    return [...github, ...lines, ''].join('\n');
}
/** What is wrong with a line of `known-hosts`, or undefined. */
function knownHostsProblem(line) {
    const fields = line.split(/\s+/);
    const [hosts = '', type = '', key = ''] = withoutMarker(fields);
    if (/^(?:SHA256|MD5):/.test(key) || /^(?:SHA256|MD5):/.test(type))
        return 'is a fingerprint, not a key';
    if (hosts === '' || !/^(?:ssh-|ecdsa-|sk-)/.test(type))
        return 'does not read `<host> <type> <key>`';
    // The key starts with its own type, after four bytes of length.
    const inside = Buffer.from(key, 'base64')
        .subarray(4, 4 + type.length)
        .toString('latin1');
    return inside === type ? undefined : 'has a damaged key';
}
function withoutMarker(fields) {
    return fields[0]?.startsWith('@') === true ? fields.slice(1) : fields;
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/trust.js


/** The builder takes no larger secret. Source: BuildKit, session/secrets, MaxSecretSize. */
const limit = 500 * 1024;
const soon = 30;
const day = 86_400_000;
/**
 * Reads a trust store in PEM and checks each certificate in it. Text around them is left out. Refused: no certificate, a
 * private key inside, a certificate that cannot be read, more than 500 KiB. `called` is what an error calls the store.
 */
function readTrust(given, today, at, called) {
    const refuse = (what, fix) => new src_errors/* UserError */.yo(`${called ?? 'Input `trust-pem`'} ${what}`, { fix, at });
    const text = given
        .replace(/^\uFEFF/, '')
        .replaceAll(/\r\n?/g, '\n')
        .replaceAll(/^[ \t]+/gm, '');
    if (/-----BEGIN [A-Z ]*PRIVATE KEY-----/.test(text))
        throw refuse('holds a private key', 'A trust store has certificates only. Take the key out, and replace it: it has been where it should not be');
    const blocks = text.match(/-----BEGIN (?:TRUSTED |X509 )?CERTIFICATE-----[\s\S]*?(?:-----END (?:TRUSTED |X509 )?CERTIFICATE-----|(?=-----BEGIN)|$)/g) ?? [];
    if (blocks.length === 0)
        throw refuse('has no certificate in it', 'Give PEM text with `-----BEGIN CERTIFICATE-----`, or the path of such a file');
    const read = blocks.map((block, index) => {
        try {
            return new external_node_crypto_.X509Certificate(block);
        }
        catch {
            const what = block.includes('-----END') ? 'cannot be read' : 'is cut off: its END line is missing';
            throw refuse(`is damaged: certificate ${index + 1} of ${blocks.length} ${what}`, 'Export the trust store again');
        }
    });
    const pem = blocks.map((block) => `${block.trim()}\n`).join('');
    if (Buffer.byteLength(pem) > limit)
        throw refuse(`has ${Math.ceil(Buffer.byteLength(pem) / 1024)} KiB`, 'The builder takes at most 500 KiB; leave out what the images do not need');
    return {
        pem,
        sha256: (0,external_node_crypto_.createHash)('sha256').update(pem).digest('hex'),
        certificates: read.map((certificate) => describe(certificate, today)),
        warnings: warningsOf(read, today),
    };
}
function describe(certificate, today) {
    const expires = new Date(certificate.validTo);
    const daysLeft = Math.floor((expires.getTime() - today.getTime()) / day);
    return { name: trust_nameOf(certificate), expires, daysLeft, isAuthority: certificate.ca };
}
function trust_nameOf({ subject, fingerprint256 }) {
    return /^CN=(.+)$/m.exec(subject)?.[1] ?? /^O=(.+)$/m.exec(subject)?.[1] ?? `SHA-256 ${fingerprint256.slice(0, 23)}…`;
}
function warningsOf(certificates, today) {
    const seen = new Set();
    return certificates.flatMap((certificate) => {
        const { name, daysLeft } = describe(certificate, today);
        const twice = seen.has(certificate.fingerprint256);
        seen.add(certificate.fingerprint256);
        return [
            ...(daysLeft < 0 ? [`${name} expired ${-daysLeft} days ago`] : []),
            ...(daysLeft >= 0 && daysLeft < soon ? [`${name} expires in ${daysLeft} days`] : []),
            ...(new Date(certificate.validFrom) > today ? [`${name} is not valid yet`] : []),
            ...(twice ? [`${name} is in it twice`] : []),
        ];
    });
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/material.js










/** Checks the deploy key, the host keys and the trust store, before anything is done with them. One to refresh is not there yet. */
async function readMaterial(world, inputs) {
    const { deployKey, deployKeys, knownHosts: lines, trustPem } = inputs;
    const keys = (0,deploy_keys/* readKeys */.x4)(deployKey, deployKeys);
    for (const key of keys.values())
        world.mask(key);
    for (const line of lines) {
        const problem = knownHostsProblem(line);
        if (problem !== undefined)
            throw new src_errors/* UserError */.yo(`Input \`known-hosts\` has a line that ${problem}: ${line.slice(0, 80)}`, {
                fix: 'Take the lines from a known_hosts file whose keys you have checked',
            });
    }
    const trust = inputs.trustRefresh === undefined ? await trustOf(world.workspace, trustPem) : undefined;
    const secrets = new Map([['known_hosts', knownHosts(lines)], ...inputs.secrets]);
    for (const [id, pem] of trust === undefined ? [] : (0,trust_secrets/* trustSecrets */.yx)(trust, inputs))
        secrets.set(id, pem);
    for (const [id, value] of inputs.secrets)
        if (value.length < shortest)
            world.log.warning(`The secret \`${id}\` has less than ${shortest} characters: it is not searched for in the images`);
    const values = [...inputs.secrets.values(), ...inputs.logins.map(({ password }) => password)];
    return { keys, trust, secrets, search: searchFor([...keys.values()], values) };
}
function searchFor(keys, values) {
    const needles = new Set(keys.flatMap((key) => [...needlesOf(key)]));
    const searches = [...(needles.size === 0 ? [] : [createSearcher(needles, needleLength)]), ...createExactSearchers(values)];
    return searches.length === 0 ? undefined : together(searches);
}
async function trustOf(workspace, given) {
    if (given === undefined)
        return undefined;
    if ('text' in given)
        return readTrust(given.text, new Date());
    return readTrust(await (0,promises_.readFile)((0,external_node_path_.join)(workspace, given.file), 'utf8'), new Date(), { file: given.file });
}
/** Why a mount that is required cannot be served, or undefined. */
function mountProblem({ type, id, required, line }, { keys, secrets }) {
    if (!required || (type === 'secret' ? secrets.has(id) : keys.has(id)))
        return undefined;
    const what = type === 'ssh' ? `the SSH agent \`${id}\`` : `the secret \`${id}\``;
    return `line ${line} requires ${what}, but ${missingInput(type, id)}`;
}
function missingInput(type, id) {
    if (type === 'ssh')
        return id === deploy_keys/* defaultId */.jG ? 'the input `deploy-key` is empty' : `the input \`deploy-keys\` has no key \`${id}\``;
    if (id === 'trust_bake')
        return 'the input `trust` is not `bake`, or `trust-pem` is empty';
    return id === 'trust' ? 'the input `trust-pem` is empty' : `the input \`secrets\` has no \`${id}\``;
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/plan.js






/**
 * Decides for each image whether it is built, by the engine that was found, or why there is none. What is in the way of one is an error;
 * in the mode `build-or-plan` that image is only planned, and so is all that stands on it.
 */
async function makePlan(world, inputs, graph, nodes, material, { engine: found, inventory }) {
    const { mode } = inputs;
    const nothing = { graph, earlier: new Map(), inventory };
    if (typeof found === 'string') {
        if (mode === 'build-or-plan' || mode === 'plan')
            return { ...nothing, images: onlyShow(nodes, found), engine: undefined };
        throw new src_errors/* UserError */.yo('No image can be built here', {
            why: found,
            fix: 'Start Docker Engine with buildx before this step, or set `mode: build-or-plan`',
        });
    }
    const engine = await (0,src_engine/* withBuilder */.SC)(world, found, inputs.builder);
    const obstacles = [...(await missingBases(world, engine, nodes, inputs, inventory)), ...missingMounts(nodes, material)];
    if (mode !== 'build-or-plan')
        refuseAny(obstacles);
    const reasons = new Map(obstacles.map(({ image, reason }) => [image.name, reason]));
    const images = nodes.map((node) => {
        const parent = [...node.parents.keys()].find((name) => reasons.has(name));
        const reason = reasons.get(node.name) ?? (parent === undefined ? '' : `it needs ${parent}, which is only planned`);
        // Nodes come parents first, so that the reason goes down the whole branch.
        if (reason !== '')
            reasons.set(node.name, reason);
        return { node, state: reason === '' ? 'build' : 'planned', reason };
    });
    const plan = { ...nothing, images, engine };
    if (mode !== 'build-digests')
        return plan;
    const { earlierImages } = await __webpack_require__.e(/* import() */ 635).then(__webpack_require__.bind(__webpack_require__, 60635));
    return { ...plan, earlier: await earlierImages(world, inputs, graph, nodes) };
}
function onlyShow(nodes, reason) {
    return nodes.map((node) => ({ node, state: 'planned', reason }));
}
async function missingBases(world, engine, nodes, { standIns }, inventory) {
    const used = nodes.flatMap((image) => image.bases.map((use) => ({ image, use, wanted: (0,src_bases/* actualBase */.ib)(use.reference, standIns) })));
    const isThere = (wanted) => !(0,src_engine/* isApart */.zB)(engine) && inventory.has((0,src_inventory/* plainName */.MH)(wanted));
    const problems = new Map();
    await Promise.all([...new Set(used.map(({ wanted }) => wanted))].map(async (wanted) => {
        if (!isThere(wanted))
            problems.set(wanted, await (0,src_bases/* baseProblem */.Nj)(world, engine, wanted));
    }));
    return used.flatMap(({ image, use, wanted }) => {
        const problem = problems.get(wanted);
        return problem === undefined ? [] : [{ image, reason: `the base image ${wanted} cannot be had: ${problem}`, line: use.line }];
    });
}
function missingMounts(nodes, material) {
    return nodes.flatMap((image) => image.dockerfile.mounts.flatMap((mount) => {
        const reason = mountProblem(mount, material);
        return reason === undefined ? [] : [{ image, reason, line: mount.line }];
    }));
}
function refuseAny(obstacles) {
    const [first] = obstacles;
    if (first === undefined)
        return;
    const lines = obstacles.map(({ image, reason }) => `${image.name} (${image.dockerfile.source.shown}): ${reason}`);
    throw new src_errors/* UserError */.yo(`Not every image can be built. ${[...new Set(lines)].join('; ')}`, {
        fix: 'Give what is missing, name the images to build by `images`, or set `mode: build-or-plan`',
        at: (0,discover/* placeOf */.$)(first.image.dockerfile.source, first.line),
    });
}

// EXTERNAL MODULE: ./.work/compiled/shared/src/project-env.js
var project_env = __webpack_require__(63615);
;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/refresh-trust.js








/** The most that an address may answer, in bytes; the store itself is checked for what the builder takes. */
const refresh_trust_most = 4 * 1024 * 1024;
/** Gets the trust store anew, where the input `trust-refresh` says from where. A plan does not, and what is published was built. */
async function refreshTrust(world, { trustPem, trustRefresh, mode, trust: use }, material) {
    if (trustRefresh === undefined || mode === 'plan' || mode === 'publish')
        return material;
    const file = trustPem !== undefined && 'file' in trustPem ? trustPem.file : undefined;
    const [text, from] = 'url' in trustRefresh
        ? [await download(world, trustRefresh.url), trustRefresh.url.host]
        : [await printed(world, trustRefresh.command, file), `\`${trustRefresh.command[0]}\``];
    const trust = readTrust(text, new Date(), undefined, `The trust store of ${from} (\`trust-refresh\`)`);
    world.log.info(`The trust store was refreshed from ${from}`);
    return { ...material, trust, secrets: new Map([...material.secrets, ...(0,trust_secrets/* trustSecrets */.yx)(trust, { trust: use })]) };
}
/** What the command prints, or the file that it writes. It does not get the inputs of the action, which hold the keys. */
async function printed({ run, env, workspace, signal }, [program, ...args], file) {
    const options = { cwd: workspace, env: (0,project_env/* commandEnv */.z)(env), timeoutMs: 5 * 60_000 };
    const result = await run(program, args, options).catch((error) => {
        if (signal.aborted)
            throw error;
        const why = error instanceof Error ? error.message : '';
        throw new src_errors/* UserError */.yo(`The command of the input \`trust-refresh\` cannot be started: ${program}`, { why });
    });
    if (result.timedOut || result.code !== 0)
        throw new src_errors/* UserError */.yo(`The command of the input \`trust-refresh\` ${result.timedOut ? 'took longer than 5 minutes' : `failed with exit code ${result.code}`}`, { why: (0,src_process/* lastLine */.fM)(result.stderr.trim() || result.stdout) });
    if (file === undefined)
        return result.stdout;
    return await (0,promises_.readFile)((0,external_node_path_.join)(workspace, file), 'utf8').catch(() => {
        throw new src_errors/* UserError */.yo(`The command of the input \`trust-refresh\` wrote no file ${file}`, {
            fix: 'Mend the path `trust-pem`, or leave it out where the command prints the store',
        });
    });
}
async function download({ signal, env }, url) {
    for (let attempt = 0;; attempt++) {
        const answer = await ask(url, signal, env);
        if ('text' in answer)
            return answer.text;
        if (attempt + 1 === retry/* attempts */.r2 || !answer.transient)
            throw new src_errors/* UserError */.yo(`The trust store cannot be had from ${url.host} (\`trust-refresh\`)`, { why: answer.why });
        await (0,retry/* pause */.v7)(attempt, answer.after, signal);
    }
}
/** What it answers, or why that is nothing. A redirection is nothing: it might lead to where others can change the answer. */
async function ask(url, signal, env) {
    try {
        const answer = await fetch(url, { redirect: 'manual', signal: AbortSignal.any([signal, AbortSignal.timeout(30_000)]) });
        const { ok, status, statusText, headers } = answer;
        if (ok)
            return { text: await textOf(answer, url) };
        const why = `it answers ${status} ${statusText}`.trimEnd();
        return { why, transient: (0,retry/* isTransient */.dg)(status), after: headers.get('retry-after') };
    }
    catch (error) {
        signal.throwIfAborted();
        if (error instanceof src_errors/* UserError */.yo)
            throw error;
        const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
        const code = cause.code ?? '';
        const why = cause instanceof Error ? cause.message : String(cause);
        if (!lasting.test(code))
            return { why, transient: true, after: null };
        const trusted = code === 'ENOTFOUND' ? '' : `. ${trustedHere(env)}`;
        return { why: `${why}${trusted}`, transient: false, after: null };
    }
}
/** No such name, and what is wrong with a certificate. Source: Node.js, "X509 certificate error codes". */
const lasting = /^ENOTFOUND$|CERT/;
/** The store that is asked for cannot vouch for the address that it comes from. Source: Node.js, `NODE_EXTRA_CA_CERTS`. */
function trustedHere(env) {
    const extra = env.NODE_EXTRA_CA_CERTS ?? '';
    return `Trusted are the certificates of Node.js${extra === '' ? '; NODE_EXTRA_CA_CERTS adds more' : ` and of NODE_EXTRA_CA_CERTS=${extra}`}`;
}
async function textOf({ body }, url) {
    const pieces = [];
    let size = 0;
    for await (const piece of (body ?? [])) {
        pieces.push(piece);
        size += piece.length;
        if (size > refresh_trust_most)
            throw new src_errors/* UserError */.yo(`${url.host} answers with more than 4 MiB, which is no trust store (\`trust-refresh\`)`);
    }
    return Buffer.concat(pieces).toString('utf8');
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/graph.js




/** Finds the edges between Dockerfiles and gives the images in an order that can be built. A cycle is refused. */
function inferGraph(dockerfiles, naming, standIns) {
    const files = new Map(dockerfiles.map((file) => [file.source.image, file]));
    const nodes = new Map();
    const visit = (name, chain) => {
        const known = nodes.get(name);
        if (known !== undefined)
            return known;
        const loop = chain.findIndex((step) => step.image === name);
        const dockerfile = files.get(name);
        if (loop >= 0 || dockerfile === undefined)
            throw cycle(chain.slice(loop));
        const parents = new Map();
        const bases = [];
        for (const use of dockerfile.uses) {
            const parent = imageOf(use.reference, dockerfile, files, naming);
            if (parent === undefined) {
                if ((0,src_bases/* standInFor */.p1)(use.reference, standIns) === undefined)
                    refuseStale(use, dockerfile, files, naming);
                bases.push(use);
            }
            else
                parents.set(parent, (parents.get(parent) ?? new Set()).add(use.reference));
        }
        const levels = [...parents.keys()].map((parent) => {
            const use = dockerfile.uses.find((each) => parents.get(parent)?.has(each.reference));
            return visit(parent, [...chain, { image: name, dockerfile, use }]).level;
        });
        const node = { name, dockerfile, parents, bases, level: Math.max(-1, ...levels) + 1 };
        nodes.set(name, node);
        return node;
    };
    for (const name of files.keys())
        visit(name, []);
    return [...nodes.values()].sort((a, b) => a.level - b.level || (a.name < b.name ? -1 : 1));
}
/** The images asked for, by name with or without the prefix, and all that they are built from; all when none is named. */
function graph_select(nodes, asked, prefix) {
    const byName = new Map(nodes.map((node) => [node.name, node]));
    const chosen = new Set();
    const add = (name) => {
        chosen.add(name);
        byName.get(name)?.parents.forEach((_, parent) => add(parent));
    };
    for (const { name } of pick(nodes, asked, prefix))
        add(name);
    return asked.length === 0 ? [...nodes] : nodes.filter((node) => chosen.has(node.name));
}
/** The images of these names, with or without the prefix, and no others. The name of a Dockerfile that is built for variants alone
 * means all of them. */
function pick(nodes, asked, prefix) {
    const byName = new Map(nodes.map((node) => [node.name, node]));
    const chosen = new Set();
    for (const word of asked) {
        const found = [word, ...(word.startsWith(prefix) ? [word.slice(prefix.length)] : [])].flatMap((name) => {
            const exact = byName.get(name);
            return exact === undefined ? nodes.filter(({ dockerfile }) => dockerfile.source.variant?.of === name) : [exact];
        });
        if (found.length === 0)
            throw new src_errors/* UserError */.yo(`Input \`images\` names \`${word}\`, which no Dockerfile defines`, {
                fix: `Known: ${[...byName.keys()].sort().join(', ')}`,
            });
        for (const node of found)
            chosen.add(node);
    }
    return nodes.filter((node) => chosen.has(node));
}
/**
 * The image of the graph that a reference means: its full name (`<registry>/<prefix><image>`, the registry may be left out) with
 * any tag, or the bare `<image>` without a tag or with one of ours. A digest means one fixed image, so it is never of the graph.
 * In a Dockerfile of a variant it means that variant, where there is one. A bare name in the Dockerfile of that very image (`FROM python` in python.Dockerfile) means the image of that name elsewhere.
 */
function imageOf(text, { source: { image: within, variant, bake } }, files, { registries, prefix, tags, references }) {
    const find = (name) => {
        const own = `${name}-${variant?.name ?? ''}`;
        if (variant !== undefined && files.get(own)?.source.variant?.of === name)
            return own;
        return files.has(name) ? name : undefined;
    };
    const context = bake?.contexts.get(text);
    if (context !== undefined && 'target' in context)
        return find(context.target);
    const { repository, tag, digest } = (0,src_reference/* parseReference */.F2)(text);
    if (digest !== undefined)
        return undefined;
    const named = [...(references ?? [])].find(([, all]) => all.includes(`${repository}:${tag ?? 'latest'}`))?.[0];
    if (named !== undefined && named !== within && bake !== undefined)
        return find(named);
    const registry = registries.find((each) => each !== '' && repository.startsWith(`${each}/`));
    const local = registry === undefined ? repository : repository.slice(registry.length + 1);
    const full = prefix !== '' && local.startsWith(prefix) ? find(local.slice(prefix.length)) : undefined;
    if (full !== undefined)
        return full;
    const bare = find(local);
    if (bare === undefined || bare === within)
        return undefined;
    return tag === undefined || tags.includes(tag) ? bare : undefined;
}
/** A name with our prefix and no registry that no Dockerfile defines is an old name or a slip, not somebody else's image. */
function refuseStale({ reference, by, line }, { source }, files, { prefix }) {
    const { repository, digest } = (0,src_reference/* parseReference */.F2)(reference);
    if (prefix === '' || digest !== undefined || !repository.startsWith(prefix))
        return;
    throw new src_errors/* UserError */.yo(`${source.shown}:${line}: \`${by} ${reference}\` names no image of this repository`, {
        why: `Known: ${[...files.keys()].map((name) => `${prefix}${name}`).join(', ')}`,
        fix: 'Mend the name; where it means an image of another place, write its registry or give it by `base-images`',
        at: (0,discover/* placeOf */.$)(source, line),
    });
}
function cycle(steps) {
    const [first] = steps;
    const chain = [...steps.map((step) => step.image), first?.image ?? ''].join(' -> ');
    const places = steps.map(({ dockerfile, use }) => `${dockerfile.source.shown}:${use?.line ?? 1} (${use?.by ?? 'FROM'} ${use?.reference ?? ''})`);
    return new src_errors/* UserError */.yo(`The images are built from each other in a circle: ${chain}`, {
        why: places.join(', '),
        fix: 'Take one of these lines out',
        at: first === undefined ? undefined : (0,discover/* placeOf */.$)(first.dockerfile.source, first.use?.line ?? 1),
    });
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/ssh-copies.js




/** What to write in place of a copied key; the README shows the same lines. */
const mountInstead = [
    'Give the key by the input `deploy-key` and write instead:',
    'RUN --mount=type=ssh,required=true \\',
    '    --mount=type=secret,id=known_hosts \\',
    '    GIT_SSH_COMMAND="ssh -o BatchMode=yes -o StrictHostKeyChecking=yes -o UserKnownHostsFile=/run/secrets/known_hosts" \\',
    '    git clone --depth 1 git@github.com:owner/private.git /src/private',
].join('\n');
/**
 * Refuses Dockerfiles that copy SSH keys into an image: by name (`COPY .ssh`), or with the whole context where a folder
 * `.ssh` lies in it and `.dockerignore` does not leave it out. A key in a layer stays there, also when a later step deletes it.
 */
async function refuseCopiedKeys(dockerfiles, workspace, context) {
    for (const { source, copies } of dockerfiles) {
        const exposed = await hasExposedSshFolder((0,external_node_path_.join)(workspace, source.bake?.context ?? context));
        const bad = copies.find(({ path }) => namesKey(path) || (exposed && !source.ofCatalogue && isWholeContext(path)));
        if (bad === undefined)
            continue;
        const what = namesKey(bad.path) ? `\`${bad.path}\`` : `\`${bad.path}\`, and with it the folder .ssh,`;
        throw new src_errors/* UserError */.yo(`${source.shown}:${bad.line} copies ${what} into the image`, {
            why: 'A key in a layer can be read by everyone who has the image, also after a later step deletes it',
            fix: mountInstead,
            at: (0,discover/* placeOf */.$)(source, bad.line),
        });
    }
}
function namesKey(path) {
    return path.split('/').some((part) => part === '.ssh' || /^id_(?:rsa|dsa|ecdsa|ed25519)$/.test(part));
}
function isWholeContext(path) {
    return /^(?:\.?\/?|\.?\/?\*)$/.test(path);
}
async function hasExposedSshFolder(context) {
    const files = await (0,promises_.readdir)((0,external_node_path_.join)(context, '.ssh')).catch(() => []);
    if (files.length === 0)
        return false;
    const ignored = await (0,promises_.readFile)((0,external_node_path_.join)(context, '.dockerignore'), 'utf8').catch(() => '');
    return !ignored.split(/\r?\n/).some((line) => /^\s*(?:\*\*\/|\/)?(?:\.ssh(?:\/?|\/\*\*?)|\.\*|\*\*?)\s*$/.test(line));
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/variants.js




/**
 * Makes an image of each variant out of every Dockerfile that declares an argument of a variant, or stands on one that does. An image
 * of the catalogue whose name a variant takes is left out, as for one that the repository defines.
 */
function expandVariants(sources, read, naming, { variants, plain, suffixIn }) {
    const written = new Map(sources.flatMap(({ image, bake }) => {
        const [first, ...rest] = bake?.references ?? [];
        return first === undefined ? [] : [[image, [first, ...rest]]];
    }));
    const named = { ...naming, references: written };
    if (variants.length === 0)
        return { dockerfiles: sources.map(read), naming: named };
    const all = sources.map(read);
    refuseUnused(all, variants);
    const taken = (varied) => new Set([...varied].flatMap((image) => variants.map(({ name }) => `${image}-${name}`)));
    // The catalogue's own image for GPU declares the arguments of a variant too, but gives way to the variant.
    const first = taken(variedOf(all, named, variants));
    const files = all.filter(({ source }) => !source.ofCatalogue || !first.has(source.image));
    const varied = variedOf(files, named, variants);
    const names = taken(varied);
    const clash = files.find(({ source }) => names.has(source.image));
    if (clash !== undefined)
        throw new src_errors/* UserError */.yo(`The image \`${clash.source.image}\` is defined by ${clash.source.shown}, and is that of a variant too`, {
            fix: 'Give the variant another name, or remove the Dockerfile',
        });
    const references = new Map(written);
    const made = files.flatMap(({ source }) => {
        if (!varied.has(source.image))
            return [read(source)];
        const own = variants.map((variant) => {
            const image = `${source.image}-${variant.name}`;
            const usual = (0,src_names/* referencesOf */.CL)(source.image, named);
            const [first = '', ...rest] = usual.map((reference) => withSuffix(reference, variant.name, suffixIn));
            references.set(image, [first, ...rest, ...(variant.name === plain ? usual : [])]);
            return read({ ...source, image, variant: { of: source.image, ...variant } });
        });
        return plain === undefined ? [read(source), ...own] : own;
    });
    return { dockerfiles: made, naming: { ...naming, references } };
}
/** Images that declare an argument of a variant, and all that stand on them. */
function variedOf(files, naming, variants) {
    const args = new Set(variants.flatMap((variant) => [...variant.args.keys()]));
    const byName = new Map(files.map((file) => [file.source.image, file]));
    const varied = new Set();
    const visit = (file, chain) => {
        const { image } = file.source;
        // A circle is refused later, with its chain.
        if (chain.has(image))
            return false;
        const parents = file.uses.flatMap(({ reference }) => byName.get(imageOf(reference, file, byName, naming) ?? '') ?? []);
        const isVaried = [...file.args].some((arg) => args.has(arg)) || parents.some((parent) => visit(parent, new Set([...chain, image])));
        if (isVaried)
            varied.add(image);
        return isVaried;
    };
    for (const file of files)
        visit(file, new Set());
    return varied;
}
function refuseUnused(files, variants) {
    for (const { name, args } of variants)
        for (const arg of args.keys())
            if (!files.some((file) => file.args.has(arg)))
                throw new src_errors/* UserError */.yo(`Input \`variants\` gives ${arg} to \`${name}\`, but no Dockerfile declares \`ARG ${arg}\``, {
                    fix: 'Declare it where the variants differ, such as before `FROM ${' + arg + '}`',
                });
}
/** What replaces the defaults of `ARG` in a Dockerfile: those of its target, the input, and those of its variant. */
function argumentsOf({ bake, variant }, given) {
    return new Map([...(bake?.args ?? []), ...given, ...(variant?.args ?? [])]);
}
function withSuffix(reference, variant, suffixIn) {
    const { repository, tag = 'latest' } = (0,src_reference/* parseReference */.F2)(reference);
    return suffixIn === 'name' ? `${repository}-${variant}:${tag}` : `${repository}:${tag}-${variant}`;
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/look.js







/** Reads keys, secrets and Dockerfiles, infers the graph, and refuses what must not be built, before the first side effect. */
async function look_look(world, asked) {
    world.log.info(`Reading the Dockerfiles of ${asked.bakeFiles.join(', ') || asked.directory || 'the catalogue'}`);
    const given = await readMaterial(world, asked);
    // The parser is half of the start-up time, so that it is not loaded for a bad input.
    const { readDockerfile } = await Promise.all(/* import() */[__webpack_require__.e(279), __webpack_require__.e(96)]).then(__webpack_require__.bind(__webpack_require__, 90096));
    const read = (source) => readDockerfile(source, argumentsOf(source, asked.buildArgs), asked.platforms[0]);
    const { dockerfiles, naming } = expandVariants(await (0,discover/* discover */.k)(world, asked), read, asked.naming, asked.variants);
    const inputs = { ...asked, naming };
    const graph = inferGraph(dockerfiles, naming, inputs.standIns);
    // One of several jobs builds what it is told; what that stands on, others have built.
    const nodes = (inputs.mode === 'build-digests' ? pick : graph_select)(graph, inputs.images, naming.prefix);
    const chosen = nodes.map(({ dockerfile }) => dockerfile);
    await refuseCopiedKeys(chosen, world.workspace, inputs.context);
    refuseGivenSecrets(world.env, inputs, chosen, given);
    (0,trust_secrets/* refuseUnbaked */.V2)(nodes, inputs);
    return { inputs, graph, nodes, given };
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/work.js





/** Does what the mode asks for, with the Dockerfiles that were read and the engine that was found. */
async function work(world, { inputs, graph, nodes, given }, said) {
    if (inputs.client !== undefined)
        await (await __webpack_require__.e(/* import() */ 522).then(__webpack_require__.bind(__webpack_require__, 73522))).renewClient(world, inputs.client, inputs.mode);
    const material = await refreshTrust(world, inputs, given);
    const inside = inputs.mode === 'plan' ? world : await (0,docker_config/* withLogins */.F)(world, 'login', inputs.logins);
    if (inputs.mode === 'publish')
        await (await Promise.all(/* import() */[__webpack_require__.e(276), __webpack_require__.e(50)]).then(__webpack_require__.bind(__webpack_require__, 74050))).publishResults(inside, inputs, nodes);
    else
        await finish(inside, inputs, material, await makePlan(inside, inputs, graph, nodes, material, said));
}


/***/ }),

/***/ 9320:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ cacheMode)
/* harmony export */ });
/* unused harmony export cacheWords */
/** The words of the input `cache`, its default first. */
const cacheWords = (/* unused pure expression or super */ null && (['auto', 'read-write', 'read', 'off']));
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


/***/ }),

/***/ 63615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ projectEnv),
/* harmony export */   z: () => (/* binding */ commandEnv)
/* harmony export */ });
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


/***/ })

};
