import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 80292:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ askEngine)
/* harmony export */ });
/* harmony import */ var _shared_all_ended_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(24101);
/* harmony import */ var _engine_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(19552);
/* harmony import */ var _inventory_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(35188);



/** Asks the engine who it is while the Dockerfiles are still read, and what it has as soon as it is known what for. */
async function askEngine(world, mode, look) {
    if (mode === 'plan' || mode === 'publish')
        return { engine: `the mode is \`${mode}\``, inventory: new Map() };
    const taken = look.then(async ({ nodes, inputs }) => await (0,_inventory_js__WEBPACK_IMPORTED_MODULE_1__/* .takeInventory */ .O1)(world, nodes, inputs));
    const [engine, inventory] = await (0,_shared_all_ended_js__WEBPACK_IMPORTED_MODULE_2__/* .allEnded */ .C)([(0,_engine_js__WEBPACK_IMPORTED_MODULE_0__/* .findEngine */ .GO)(world), taken]);
    return { engine, inventory };
}


/***/ }),

/***/ 36110:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Nj: () => (/* binding */ baseProblem),
/* harmony export */   ib: () => (/* binding */ actualBase),
/* harmony export */   p1: () => (/* binding */ standInFor)
/* harmony export */ });
/* harmony import */ var _engine_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(19552);
/* harmony import */ var _publish_retry_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(38410);
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(86345);



/**
 * The stand-in for an external base, or undefined. A short name means the repository that ends with it, of any registry and
 * with any tag: `python` is python:3.12-slim and docker.io/library/python; `cuda` is nvidia/cuda of Docker Hub or nvcr.io.
 */
function standInFor(reference, standIns) {
    const { repository } = (0,_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .parseReference */ .F2)(reference);
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
    if (local.code === 0 && !(0,_engine_js__WEBPACK_IMPORTED_MODULE_0__/* .isApart */ .zB)(engine))
        return undefined;
    const remote = await run(docker, ['buildx', 'imagetools', 'inspect', reference], { timeoutMs: minute });
    if (remote.code === 0)
        return undefined;
    if ((0,_engine_js__WEBPACK_IMPORTED_MODULE_0__/* .isApart */ .zB)(engine)) {
        const where = `a builder of the driver \`${engine.driver}\` takes bases from a registry`;
        return local.code === 0 ? `only the engine has it, but ${where}` : `${where}: ${lastLine(remote.stderr)}`;
    }
    for (let attempt = 0;; attempt++) {
        const pulled = await run(docker, ['pull', '--quiet', reference], { timeoutMs: 20 * minute });
        if (pulled.code === 0)
            return undefined;
        const why = pulled.timedOut ? 'pulling it took longer than 20 minutes' : lastLine(pulled.stderr);
        if (attempt === 2 || !(0,_publish_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .soundsTransient */ .Hr)(why))
            return why.replace(/^Error response from daemon: /, '');
        await (0,_publish_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .pause */ .v7)(attempt, null, signal);
    }
}
function lastLine(text) {
    return text.trim().split('\n').at(-1) ?? '';
}


/***/ }),

/***/ 766:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   KU: () => (/* binding */ readCacheInputs),
/* harmony export */   mH: () => (/* binding */ withoutService)
/* harmony export */ });
/* unused harmony export cacheKinds */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _shared_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(39554);
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(86345);



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

/***/ 30959:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ normaliseKey),
/* harmony export */   c: () => (/* binding */ refuserOf)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(33904);

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

/***/ 7110:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   jG: () => (/* binding */ defaultId),
/* harmony export */   p7: () => (/* binding */ splitKeys),
/* harmony export */   x4: () => (/* binding */ readKeys)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(33904);
/* harmony import */ var _deploy_key_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(30959);


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

/***/ 53313:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ placeOf),
/* harmony export */   k: () => (/* binding */ discover)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(33904);
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(86345);




/**
 * Finds the images: `<directory>/<image>.Dockerfile` and `<directory>/<image>/Dockerfile` of the repository, and the
 * catalogue's for the names that the repository does not define; or those of bake files alone. Sorted by name.
 */
async function discover(world, inputs) {
    if (inputs.bakeFiles.length > 0) {
        const { readBake } = await __nccwpck_require__.e(/* import() */ 198).then(__nccwpck_require__.bind(__nccwpck_require__, 32198));
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

/***/ 13280:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ findClient),
/* harmony export */   A: () => (/* binding */ firstClient)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(33904);

/** `/usr/bin/docker` comes first, as another client on PATH may hide it and have no buildx. */
const clients = ['/usr/bin/docker', 'docker'];
/** Finds a Docker client with buildx, or says why there is none. Asks no engine. */
async function findClient({ run }) {
    return await firstClient(run, ['buildx', 'version'], (docker, { code }) => (code === 0 ? { docker } : undefined));
}
/** Asks one client after the other, until `accept` takes an answer, as it does not where it needs buildx and finds none; else a text says what is missing. */
async function firstClient(run, question, accept) {
    let reason = 'docker is not installed';
    for (const docker of clients) {
        const answer = await ask(run, docker, question);
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
async function ask(run, docker, question) {
    return await run(docker, question, { timeoutMs: 20_000 }).catch((error) => {
        if (error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo)
            return undefined;
        throw error;
    });
}


/***/ }),

/***/ 23141:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ withLogins),
/* harmony export */   m: () => (/* binding */ readLogin)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _publish_credentials_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(29502);



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

/***/ 19552:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  FC: () => (/* binding */ carriesMore),
  GO: () => (/* binding */ findEngine),
  zB: () => (/* binding */ isApart),
  SC: () => (/* binding */ withBuilder)
});

// EXTERNAL MODULE: ./shared/src/errors.ts
var errors = __nccwpck_require__(33904);
;// CONCATENATED MODULE: ./action-build-images/src/builder.ts

const minute = 60_000;
/** The driver of a builder that was named; one that sleeps is started. `own` is that of the engine. Source: docker buildx inspect, reference. */
async function driverOf(run, docker, name, own) {
    const refuse = (what, why, fix) => new errors/* UserError */.yo(`The builder \`${name}\` (input \`builder\`) ${what}`, { why, fix });
    const shown = await run(docker, ['buildx', 'inspect', name], { timeoutMs: minute });
    if (shown.code !== 0)
        throw refuse('does not exist', lastLine(shown.stderr), 'Make it before this step, such as by `docker/setup-buildx-action`, and give its output `name`; `docker buildx ls` shows those that there are');
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
        throw refuse('cannot be started', started.timedOut ? 'It took longer than 5 minutes' : lastLine(started.stderr), `Its driver is \`${driver}\``);
    return driver;
}
function lastLine(text) {
    return (text
        .trim()
        .split('\n')
        .at(-1)
        ?.replace(/^ERROR: /, '') ?? '');
}

// EXTERNAL MODULE: ./action-build-images/src/docker-client.ts
var docker_client = __nccwpck_require__(13280);
;// CONCATENATED MODULE: ./action-build-images/src/engine.ts


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
async function findEngine({ run }) {
    const found = await (0,docker_client/* firstClient */.A)(run, ['info', '--format', '{{json .}}'], (docker, answer) => {
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
        return `no Docker Engine answers: ${info.ServerErrors?.[0] ?? engine_lastLine(answer)}`;
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
function engine_lastLine({ timedOut, stderr }) {
    return timedOut ? 'it took longer than 20 s' : (stderr.trim().split('\n').at(-1) ?? '');
}


/***/ }),

/***/ 34972:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  O: () => (/* binding */ finish)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(51455);
// EXTERNAL MODULE: ./shared/src/errors.ts
var src_errors = __nccwpck_require__(33904);
// EXTERNAL MODULE: ./shared/src/process.ts + 3 modules
var src_process = __nccwpck_require__(43118);
// EXTERNAL MODULE: ./action-build-images/src/discover.ts
var discover = __nccwpck_require__(53313);
// EXTERNAL MODULE: ./action-build-images/src/bases.ts
var src_bases = __nccwpck_require__(36110);
;// CONCATENATED MODULE: ./action-build-images/src/attest.ts


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

;// CONCATENATED MODULE: ./action-build-images/src/build-request.ts

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

// EXTERNAL MODULE: ./action-build-images/src/publish/retry.ts + 1 modules
var retry = __nccwpck_require__(38410);
;// CONCATENATED MODULE: ./action-build-images/src/progress.ts

/** Reads the steps out of the builder's plain output. */
function stepsOf(stderr) {
    const steps = new Set();
    for (const [, number = ''] of stderr.matchAll(/^#(\d+) \[(?!internal|auth|context)[^\]]*\d+\/\d+\] (?!FROM )/gm))
        steps.add(number);
    const cached = [...stderr.matchAll(/^#(\d+) CACHED$/gm)].filter(([, number = '']) => steps.has(number));
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

;// CONCATENATED MODULE: ./action-build-images/src/build.ts







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
    return await (0,src_process/* runOk */.u)(run, docker, ['image', 'inspect', '--format', '{{.Id}}', request.tags[0] ?? '']);
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

// EXTERNAL MODULE: ./action-build-images/src/leaks.ts + 2 modules
var leaks = __nccwpck_require__(30026);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(73024);
// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __nccwpck_require__(1708);
// EXTERNAL MODULE: ./shared/src/summary.ts
var summary = __nccwpck_require__(63083);
// EXTERNAL MODULE: ./action-build-images/src/reference.ts
var reference = __nccwpck_require__(86345);
;// CONCATENATED MODULE: ./action-build-images/src/contracts.ts




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
    const { repository, tag = '' } = (0,reference/* parseReference */.F2)(dockerfile.base ?? '');
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
async function look({ run, log }, { docker }, id) {
    const options = ['run', '--rm', '--network=none', '--no-healthcheck', '--entrypoint=python3'];
    const { code, stdout, stderr } = await run(docker, [...options, id, '-c', script], { timeoutMs: 5 * 60_000 });
    if (code === 0)
        return JSON.parse(stdout.trim().split('\n').at(-1) ?? '');
    // Source: docker run, reference, "Exit status": the command cannot be invoked, or is not there.
    if (code !== 126 && code !== 127)
        log.warning(`The Python packages of ${id.slice(0, 19)} cannot be told: ${stderr.trim().split('\n').at(-1) ?? ''}`);
    return undefined;
}

// EXTERNAL MODULE: ./action-build-images/src/names.ts
var src_names = __nccwpck_require__(88024);
;// CONCATENATED MODULE: ./action-build-images/src/cache/places.ts





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

// EXTERNAL MODULE: ./action-build-images/src/engine.ts + 1 modules
var src_engine = __nccwpck_require__(19552);
// EXTERNAL MODULE: ./action-build-images/src/trust-secrets.ts
var trust_secrets = __nccwpck_require__(8454);
;// CONCATENATED MODULE: ./action-build-images/src/layouts.ts


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

;// CONCATENATED MODULE: ./action-build-images/src/labels.ts


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

;// CONCATENATED MODULE: ./action-build-images/src/request.ts








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
/**
 * For a client that lives a tenth of a second where all is cached: its memory is not tidied until it has much, and it works in one thread, as
 * several run at once. Takes a fifth of its time on processors, and is no slower with a large context. Source: Go, "A Guide to the Go
 * Garbage Collector", "Memory limit"; package runtime, "Environment Variables".
 */
const light = { GOGC: 'off', GOMEMLIMIT: '256MiB', GOMAXPROCS: '1' };
/** The builder asks git for provenance alone; the cache of GitHub is found by the environment. Source: Docker, "Build variables". */
function environmentFor({ env, cache, inputs, attestations }) {
    return {
        ...light,
        ...env,
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

;// CONCATENATED MODULE: ./action-build-images/src/schedule.ts

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

;// CONCATENATED MODULE: ./action-build-images/src/build-all.ts




/** Builds the images, parents first; those that earlier jobs have built are taken by their references. */
async function buildAll(world, shop, maxParallel, material) {
    const tasks = shop.nodes.map((node) => ({
        name: node.name,
        needs: [...node.parents.keys()].filter((name) => !shop.earlier.has(name)),
        node,
    }));
    return await schedule(tasks, maxParallel, async ({ node }) => {
        return await buildImage(world, shop.engine, requestFor(node, shop), shop.folder, (text) => (0,leaks/* holdsSecret */.hK)(material, text));
    });
}

;// CONCATENATED MODULE: ./action-build-images/src/disk.ts


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

// EXTERNAL MODULE: ./action-build-images/src/replace-folder.ts
var replace_folder = __nccwpck_require__(67077);
// EXTERNAL MODULE: ./action-build-images/src/scan-blob.ts
var scan_blob = __nccwpck_require__(88155);
;// CONCATENATED MODULE: ./action-build-images/src/cache/write.ts









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
        const bytes = first.code === 0 ? await sizeOf(staged) : 0;
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
        const scan = (0,scan_blob/* createBlobScan */.V)(search);
        for await (const piece of (0,external_node_fs_.createReadStream)((0,external_node_path_.join)(blobs, digest)))
            await scan.push(piece);
        const [found] = await scan.end();
        if (found !== undefined)
            return found === '' ? `blob sha256:${digest.slice(0, 12)}` : found;
        clean.add(digest);
    }
    return undefined;
}
async function sizeOf(staged) {
    const files = await (0,promises_.readdir)(staged, { recursive: true });
    const sizes = await Promise.all(files.map(async (file) => await (0,promises_.stat)((0,external_node_path_.join)(staged, file))));
    return sizes.reduce((sum, entry) => sum + (entry.isFile() ? entry.size : 0), 0);
}

// EXTERNAL MODULE: ./action-build-images/src/inventory.ts
var src_inventory = __nccwpck_require__(35188);
// EXTERNAL MODULE: ./action-build-images/src/platforms.ts
var src_platforms = __nccwpck_require__(32020);
;// CONCATENATED MODULE: ./action-build-images/src/matrix.ts


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

;// CONCATENATED MODULE: ./action-build-images/src/outcome.ts


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

;// CONCATENATED MODULE: ./action-build-images/src/estimate.ts





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
    const { layers, manifests } = code === 0 ? read(stdout) : {};
    if (layers !== undefined)
        return sum(layers.map(({ size }) => size));
    const ours = external_node_process_.arch === 'x64' ? 'amd64' : external_node_process_.arch;
    const fitting = manifests?.find(({ platform }) => platform?.architecture === ours);
    const repository = reference.replace(/@.*$|:[^/:]*$/, '');
    return fitting === undefined ? 0 : await compressedSize(run, docker, `${repository}@${fitting.digest}`);
}
function read(text) {
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

// EXTERNAL MODULE: ./action-build-images/src/report.ts + 1 modules
var report = __nccwpck_require__(38909);
// EXTERNAL MODULE: ./action-build-images/src/deploy-key.ts
var deploy_key = __nccwpck_require__(30959);
;// CONCATENATED MODULE: ./action-build-images/src/agent.ts



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

// EXTERNAL MODULE: ./shared/src/cache-mode.ts
var cache_mode = __nccwpck_require__(42229);
;// CONCATENATED MODULE: ./action-build-images/src/cache/use.ts


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

// EXTERNAL MODULE: ./action-build-images/src/deploy-keys.ts
var deploy_keys = __nccwpck_require__(7110);
;// CONCATENATED MODULE: ./action-build-images/src/rewrite.ts





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
    const { withTrustId } = await Promise.all(/* import() */[__nccwpck_require__.e(279), __nccwpck_require__.e(18)]).then(__nccwpck_require__.bind(__nccwpck_require__, 75018));
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

;// CONCATENATED MODULE: ./action-build-images/src/workshop.ts





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

;// CONCATENATED MODULE: ./action-build-images/src/finish.ts












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
            await (0,leaks/* refuseLeaks */.bM)(world, inputs, engine, nodes, results, material, [...plan.earlier.values()]);
            if (inputs.mode === 'build-digests' || inputs.push) {
                const { handAll, pushAll } = await Promise.all(/* import() */[__nccwpck_require__.e(978), __nccwpck_require__.e(989)]).then(__nccwpck_require__.bind(__nccwpck_require__, 57989));
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


/***/ }),

/***/ 37697:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  B: () => (/* binding */ readImageInputs)
});

// EXTERNAL MODULE: ./shared/src/inputs.ts
var inputs = __nccwpck_require__(39554);
// EXTERNAL MODULE: ./action-build-images/src/cache/read-cache.ts
var read_cache = __nccwpck_require__(766);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
;// CONCATENATED MODULE: ./action-build-images/src/client/read-client.ts


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

;// CONCATENATED MODULE: ./action-build-images/src/input-values.ts
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

// EXTERNAL MODULE: ./action-build-images/src/reference.ts
var reference = __nccwpck_require__(86345);
;// CONCATENATED MODULE: ./action-build-images/src/template.ts
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

;// CONCATENATED MODULE: ./action-build-images/src/read-naming.ts


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

;// CONCATENATED MODULE: ./action-build-images/src/read-build.ts


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

// EXTERNAL MODULE: ./action-build-images/src/platforms.ts
var src_platforms = __nccwpck_require__(32020);
;// CONCATENATED MODULE: ./action-build-images/src/read-role.ts

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

// EXTERNAL MODULE: ./action-build-images/src/deploy-keys.ts
var deploy_keys = __nccwpck_require__(7110);
// EXTERNAL MODULE: ./action-build-images/src/docker-config.ts
var docker_config = __nccwpck_require__(23141);
// EXTERNAL MODULE: ./action-build-images/src/trust-secrets.ts
var trust_secrets = __nccwpck_require__(8454);
;// CONCATENATED MODULE: ./action-build-images/src/read-secrets.ts




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

;// CONCATENATED MODULE: ./action-build-images/src/read-sources.ts





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

;// CONCATENATED MODULE: ./shared/src/command-words.ts
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

;// CONCATENATED MODULE: ./action-build-images/src/read-trust.ts

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

;// CONCATENATED MODULE: ./action-build-images/src/read-variants.ts

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

;// CONCATENATED MODULE: ./action-build-images/src/inputs.ts











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

/***/ 35188:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   MH: () => (/* binding */ plainName),
/* harmony export */   O1: () => (/* binding */ takeInventory),
/* harmony export */   gN: () => (/* binding */ sizesOf)
/* harmony export */ });
/* harmony import */ var _bases_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(36110);
/* harmony import */ var _docker_client_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(13280);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(88024);



/**
 * Asks the engine, by one question, for the bases of the images and for what was built under their names before. Any client will do, so
 * that it need not be known which one builds. Where no engine answers, nothing is there.
 */
async function takeInventory({ run }, nodes, { naming, standIns }) {
    const bases = nodes.flatMap((node) => node.bases.map(({ reference }) => (0,_bases_js__WEBPACK_IMPORTED_MODULE_0__/* .actualBase */ .ib)(reference, standIns)));
    return await inspect(run, [...new Set([...bases, ...nodes.map(({ name }) => (0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .referencesOf */ .CL)(name, naming)[0])])]);
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
async function inspect(run, references) {
    if (references.length === 0)
        return new Map();
    // Fails where one is missing, and tells the others all the same.
    const question = ['image', 'inspect', '--format', format, ...references];
    const answer = await (0,_docker_client_js__WEBPACK_IMPORTED_MODULE_1__/* .firstClient */ .A)(run, question, (_, { stdout }) => ({ stdout }));
    const found = (typeof answer === 'string' ? '' : answer.stdout).split('\n').filter((line) => line.startsWith('{'));
    return new Map(found.flatMap((line) => {
        const { names, digests, id, size } = JSON.parse(line);
        return [...(names ?? []), ...(digests ?? [])].map((name) => [plainName(name), { id, size }]);
    }));
}


/***/ }),

/***/ 30026:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  hK: () => (/* binding */ holdsSecret),
  xf: () => (/* binding */ refuseGivenSecrets),
  bM: () => (/* binding */ refuseLeaks)
});

// EXTERNAL MODULE: ./shared/src/errors.ts
var errors = __nccwpck_require__(33904);
// EXTERNAL MODULE: ./action-build-images/src/bases.ts
var src_bases = __nccwpck_require__(36110);
// EXTERNAL MODULE: ./action-build-images/src/discover.ts
var discover = __nccwpck_require__(53313);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __nccwpck_require__(57075);
// EXTERNAL MODULE: ./shared/src/process.ts + 3 modules
var process = __nccwpck_require__(43118);
;// CONCATENATED MODULE: ./action-build-images/src/scan-places.ts
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

// EXTERNAL MODULE: ./action-build-images/src/scan-blob.ts
var scan_blob = __nccwpck_require__(88155);
// EXTERNAL MODULE: ./action-build-images/src/tar.ts
var src_tar = __nccwpck_require__(20403);
;// CONCATENATED MODULE: ./action-build-images/src/scan.ts






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
        throw new errors/* UserError */.yo('The images could not be searched for the secrets', { why: saved.stderr.trim().split('\n').at(-1) ?? '' });
    return { ...counts, seconds: (performance.now() - started) / 1000 };
}
/** Reads the exported archive to its end. */
async function follow(archive, places, known, search, ids = new Map()) {
    const found = [];
    const documents = new Map();
    const tar = (0,src_tar/* createTarReader */.N)();
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
            current = isKnown ? undefined : { scan: (0,scan_blob/* createBlobScan */.V)(search), digest, name, text: [] };
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
    const shown = await (0,process/* runOk */.u)(run, docker, ['image', 'inspect', '--format', '{{.Id}} {{json .RootFS.Layers}}', reference]);
    const [id = '', layers = ''] = shown.split(' ');
    return { id, layers: JSON.parse(layers) ?? [] };
}

;// CONCATENATED MODULE: ./action-build-images/src/leaks.ts




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
        throw new errors/* UserError */.yo(`${bad[0]} holds a secret`, {
            why: 'It would stay in the image for everyone to read',
            fix: `Use \`RUN --mount=type=secret\`, or \`type=ssh\` for a key. ${replaceIt}`,
        });
    for (const { source } of dockerfiles) {
        if (!holdsSecret(material, source.text))
            continue;
        const line = source.text.split('\n').findIndex((each) => holdsSecret(material, each)) + 1;
        throw new errors/* UserError */.yo(`${source.shown} holds a secret`, { fix: replaceIt, at: (0,discover/* placeOf */.$)(source, Math.max(line, 1)) });
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
    throw new errors/* UserError */.yo(`A secret was found in ${shown.join('; ')}`, {
        why: 'Nothing was pushed',
        fix: 'Reach it by `RUN --mount=type=secret` or `type=ssh` alone, and replace it: whoever has the image or its cache has the secret',
    });
}


/***/ }),

/***/ 72826:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  O: () => (/* binding */ look)
});

// EXTERNAL MODULE: ./action-build-images/src/discover.ts
var discover = __nccwpck_require__(53313);
// EXTERNAL MODULE: ./shared/src/errors.ts
var errors = __nccwpck_require__(33904);
// EXTERNAL MODULE: ./action-build-images/src/bases.ts
var src_bases = __nccwpck_require__(36110);
// EXTERNAL MODULE: ./action-build-images/src/reference.ts
var src_reference = __nccwpck_require__(86345);
;// CONCATENATED MODULE: ./action-build-images/src/graph.ts




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
            throw new errors/* UserError */.yo(`Input \`images\` names \`${word}\`, which no Dockerfile defines`, {
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
    throw new errors/* UserError */.yo(`${source.shown}:${line}: \`${by} ${reference}\` names no image of this repository`, {
        why: `Known: ${[...files.keys()].map((name) => `${prefix}${name}`).join(', ')}`,
        fix: 'Mend the name; where it means an image of another place, write its registry or give it by `base-images`',
        at: (0,discover/* placeOf */.$)(source, line),
    });
}
function cycle(steps) {
    const [first] = steps;
    const chain = [...steps.map((step) => step.image), first?.image ?? ''].join(' -> ');
    const places = steps.map(({ dockerfile, use }) => `${dockerfile.source.shown}:${use?.line ?? 1} (${use?.by ?? 'FROM'} ${use?.reference ?? ''})`);
    return new errors/* UserError */.yo(`The images are built from each other in a circle: ${chain}`, {
        why: places.join(', '),
        fix: 'Take one of these lines out',
        at: first === undefined ? undefined : (0,discover/* placeOf */.$)(first.dockerfile.source, first.use?.line ?? 1),
    });
}

// EXTERNAL MODULE: ./action-build-images/src/leaks.ts + 2 modules
var leaks = __nccwpck_require__(30026);
// EXTERNAL MODULE: ./action-build-images/src/material.ts + 4 modules
var material = __nccwpck_require__(72426);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
;// CONCATENATED MODULE: ./action-build-images/src/ssh-copies.ts




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
        throw new errors/* UserError */.yo(`${source.shown}:${bad.line} copies ${what} into the image`, {
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

// EXTERNAL MODULE: ./action-build-images/src/trust-secrets.ts
var trust_secrets = __nccwpck_require__(8454);
// EXTERNAL MODULE: ./action-build-images/src/names.ts
var src_names = __nccwpck_require__(88024);
;// CONCATENATED MODULE: ./action-build-images/src/variants.ts




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
        throw new errors/* UserError */.yo(`The image \`${clash.source.image}\` is defined by ${clash.source.shown}, and is that of a variant too`, {
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
                throw new errors/* UserError */.yo(`Input \`variants\` gives ${arg} to \`${name}\`, but no Dockerfile declares \`ARG ${arg}\``, {
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

;// CONCATENATED MODULE: ./action-build-images/src/look.ts







/** Reads keys, secrets and Dockerfiles, infers the graph, and refuses what must not be built, before the first side effect. */
async function look(world, asked) {
    world.log.info(`Reading the Dockerfiles of ${asked.bakeFiles.join(', ') || asked.directory || 'the catalogue'}`);
    const given = await (0,material/* readMaterial */.e)(world, asked);
    // The parser is half of the start-up time, so that it is not loaded for a bad input.
    const { readDockerfile } = await Promise.all(/* import() */[__nccwpck_require__.e(279), __nccwpck_require__.e(815)]).then(__nccwpck_require__.bind(__nccwpck_require__, 95815));
    const read = (source) => readDockerfile(source, argumentsOf(source, asked.buildArgs), asked.platforms[0]);
    const { dockerfiles, naming } = expandVariants(await (0,discover/* discover */.k)(world, asked), read, asked.naming, asked.variants);
    const inputs = { ...asked, naming };
    const graph = inferGraph(dockerfiles, naming, inputs.standIns);
    // One of several jobs builds what it is told; what that stands on, others have built.
    const nodes = (inputs.mode === 'build-digests' ? pick : graph_select)(graph, inputs.images, naming.prefix);
    const chosen = nodes.map(({ dockerfile }) => dockerfile);
    await refuseCopiedKeys(chosen, world.workspace, inputs.context);
    (0,leaks/* refuseGivenSecrets */.xf)(world.env, inputs, chosen, given);
    (0,trust_secrets/* refuseUnbaked */.V2)(nodes, inputs);
    return { inputs, graph, nodes, given };
}


/***/ }),

/***/ 60363:
/***/ ((module, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _shared_all_ended_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(24101);
/* harmony import */ var _shared_edge_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1515);
/* harmony import */ var _ask_engine_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(80292);
/* harmony import */ var _cache_read_cache_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(766);
/* harmony import */ var _docker_config_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(23141);
/* harmony import */ var _finish_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(34972);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(37697);
/* harmony import */ var _look_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(72826);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(15677);
/* harmony import */ var _refresh_trust_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(37208);










await (0,_shared_edge_js__WEBPACK_IMPORTED_MODULE_0__/* .runAction */ .C)(async (whole) => {
    const asked = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .readImageInputs */ .B)(whole);
    const world = (0,_cache_read_cache_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutService */ .mH)(whole);
    const looked = (0,_look_js__WEBPACK_IMPORTED_MODULE_6__/* .look */ .O)(world, asked);
    const [{ inputs, graph, nodes, given }, said] = await (0,_shared_all_ended_js__WEBPACK_IMPORTED_MODULE_9__/* .allEnded */ .C)([looked, (0,_ask_engine_js__WEBPACK_IMPORTED_MODULE_1__/* .askEngine */ .s)(world, asked.mode, looked)]);
    if (inputs.client !== undefined)
        await (await __nccwpck_require__.e(/* import() */ 724).then(__nccwpck_require__.bind(__nccwpck_require__, 90724))).renewClient(world, inputs.client, inputs.mode);
    const material = await (0,_refresh_trust_js__WEBPACK_IMPORTED_MODULE_8__/* .refreshTrust */ .w)(world, inputs, given);
    const inside = inputs.mode === 'plan' ? world : await (0,_docker_config_js__WEBPACK_IMPORTED_MODULE_3__/* .withLogins */ .F)(world, 'login', inputs.logins);
    if (inputs.mode === 'publish')
        await (await Promise.all(/* import() */[__nccwpck_require__.e(978), __nccwpck_require__.e(416)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3416))).publishResults(inside, inputs, nodes);
    else
        await (0,_finish_js__WEBPACK_IMPORTED_MODULE_4__/* .finish */ .O)(inside, inputs, material, await (0,_plan_js__WEBPACK_IMPORTED_MODULE_7__/* .makePlan */ .C)(inside, inputs, graph, nodes, material, said));
});

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 72426:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  j: () => (/* binding */ mountProblem),
  e: () => (/* binding */ readMaterial)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
// EXTERNAL MODULE: ./shared/src/errors.ts
var errors = __nccwpck_require__(33904);
// EXTERNAL MODULE: ./action-build-images/src/deploy-keys.ts
var deploy_keys = __nccwpck_require__(7110);
;// CONCATENATED MODULE: ./action-build-images/src/search.ts
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

;// CONCATENATED MODULE: ./action-build-images/src/exact.ts

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
var external_node_crypto_ = __nccwpck_require__(77598);
// EXTERNAL MODULE: ./action-build-images/src/deploy-key.ts
var deploy_key = __nccwpck_require__(30959);
;// CONCATENATED MODULE: ./action-build-images/src/needles.ts



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

;// CONCATENATED MODULE: ./action-build-images/src/known-hosts.ts
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

// EXTERNAL MODULE: ./action-build-images/src/trust-secrets.ts
var trust_secrets = __nccwpck_require__(8454);
// EXTERNAL MODULE: ./action-build-images/src/trust.ts
var trust = __nccwpck_require__(67934);
;// CONCATENATED MODULE: ./action-build-images/src/material.ts










/** Checks the deploy key, the host keys and the trust store, before anything is done with them. One to refresh is not there yet. */
async function readMaterial(world, inputs) {
    const { deployKey, deployKeys, knownHosts: lines, trustPem } = inputs;
    const keys = (0,deploy_keys/* readKeys */.x4)(deployKey, deployKeys);
    for (const key of keys.values())
        world.mask(key);
    for (const line of lines) {
        const problem = knownHostsProblem(line);
        if (problem !== undefined)
            throw new errors/* UserError */.yo(`Input \`known-hosts\` has a line that ${problem}: ${line.slice(0, 80)}`, {
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
        return (0,trust/* readTrust */.b)(given.text, new Date());
    return (0,trust/* readTrust */.b)(await (0,promises_.readFile)((0,external_node_path_.join)(workspace, given.file), 'utf8'), new Date(), { file: given.file });
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


/***/ }),

/***/ 88024:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CL: () => (/* binding */ referencesOf),
/* harmony export */   Ub: () => (/* binding */ repositoriesOf),
/* harmony export */   _M: () => (/* binding */ repositoryOf),
/* harmony export */   bk: () => (/* binding */ tagsIn)
/* harmony export */ });
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(86345);

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

/***/ 15677:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ makePlan)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(33904);
/* harmony import */ var _bases_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(36110);
/* harmony import */ var _discover_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(53313);
/* harmony import */ var _engine_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(19552);
/* harmony import */ var _inventory_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(35188);
/* harmony import */ var _material_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(72426);






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
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('No image can be built here', {
            why: found,
            fix: 'Start Docker Engine with buildx before this step, or set `mode: build-or-plan`',
        });
    }
    const engine = await (0,_engine_js__WEBPACK_IMPORTED_MODULE_3__/* .withBuilder */ .SC)(world, found, inputs.builder);
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
    const { earlierImages } = await __nccwpck_require__.e(/* import() */ 188).then(__nccwpck_require__.bind(__nccwpck_require__, 56188));
    return { ...plan, earlier: await earlierImages(world, inputs, graph, nodes) };
}
function onlyShow(nodes, reason) {
    return nodes.map((node) => ({ node, state: 'planned', reason }));
}
async function missingBases(world, engine, nodes, { standIns }, inventory) {
    const used = nodes.flatMap((image) => image.bases.map((use) => ({ image, use, wanted: (0,_bases_js__WEBPACK_IMPORTED_MODULE_1__/* .actualBase */ .ib)(use.reference, standIns) })));
    const isThere = (wanted) => !(0,_engine_js__WEBPACK_IMPORTED_MODULE_3__/* .isApart */ .zB)(engine) && inventory.has((0,_inventory_js__WEBPACK_IMPORTED_MODULE_4__/* .plainName */ .MH)(wanted));
    const problems = new Map();
    await Promise.all([...new Set(used.map(({ wanted }) => wanted))].map(async (wanted) => {
        if (!isThere(wanted))
            problems.set(wanted, await (0,_bases_js__WEBPACK_IMPORTED_MODULE_1__/* .baseProblem */ .Nj)(world, engine, wanted));
    }));
    return used.flatMap(({ image, use, wanted }) => {
        const problem = problems.get(wanted);
        return problem === undefined ? [] : [{ image, reason: `the base image ${wanted} cannot be had: ${problem}`, line: use.line }];
    });
}
function missingMounts(nodes, material) {
    return nodes.flatMap((image) => image.dockerfile.mounts.flatMap((mount) => {
        const reason = (0,_material_js__WEBPACK_IMPORTED_MODULE_5__/* .mountProblem */ .j)(mount, material);
        return reason === undefined ? [] : [{ image, reason, line: mount.line }];
    }));
}
function refuseAny(obstacles) {
    const [first] = obstacles;
    if (first === undefined)
        return;
    const lines = obstacles.map(({ image, reason }) => `${image.name} (${image.dockerfile.source.shown}): ${reason}`);
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`Not every image can be built. ${[...new Set(lines)].join('; ')}`, {
        fix: 'Give what is missing, name the images to build by `images`, or set `mode: build-or-plan`',
        at: (0,_discover_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$)(first.image.dockerfile.source, first.line),
    });
}


/***/ }),

/***/ 32020:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

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

/***/ 29502:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H$: () => (/* binding */ loginKey),
/* harmony export */   NC: () => (/* binding */ dockerFolder),
/* harmony export */   Og: () => (/* binding */ credentialsFor),
/* harmony export */   TO: () => (/* binding */ readDockerConfig)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_os__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);



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

/***/ 38410:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  r2: () => (/* binding */ attempts),
  dg: () => (/* binding */ isTransient),
  v7: () => (/* binding */ retry_pause),
  Hr: () => (/* binding */ soundsTransient)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __nccwpck_require__(58500);
;// CONCATENATED MODULE: ./shared/src/pause.ts

/** Waits, in milliseconds; a cancellation ends it and is thrown as what it is. */
async function pause(ms, signal) {
    await (0,promises_.setTimeout)(ms, undefined, { signal }).catch(() => signal.throwIfAborted());
}

;// CONCATENATED MODULE: ./action-build-images/src/publish/retry.ts

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

/***/ 86345:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

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

/***/ 37208:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ refreshTrust)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(33904);
/* harmony import */ var _shared_project_env_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(75496);
/* harmony import */ var _publish_retry_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(38410);
/* harmony import */ var _trust_secrets_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(8454);
/* harmony import */ var _trust_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(67934);







/** The most that an address may answer, in bytes; the store itself is checked for what the builder takes. */
const most = 4 * 1024 * 1024;
/** Gets the trust store anew, where the input `trust-refresh` says from where. A plan does not, and what is published was built. */
async function refreshTrust(world, { trustPem, trustRefresh, mode, trust: use }, material) {
    if (trustRefresh === undefined || mode === 'plan' || mode === 'publish')
        return material;
    const file = trustPem !== undefined && 'file' in trustPem ? trustPem.file : undefined;
    const [text, from] = 'url' in trustRefresh
        ? [await download(world, trustRefresh.url), trustRefresh.url.host]
        : [await printed(world, trustRefresh.command, file), `\`${trustRefresh.command[0]}\``];
    const trust = (0,_trust_js__WEBPACK_IMPORTED_MODULE_5__/* .readTrust */ .b)(text, new Date(), undefined, `The trust store of ${from} (\`trust-refresh\`)`);
    world.log.info(`The trust store was refreshed from ${from}`);
    return { ...material, trust, secrets: new Map([...material.secrets, ...(0,_trust_secrets_js__WEBPACK_IMPORTED_MODULE_4__/* .trustSecrets */ .yx)(trust, { trust: use })]) };
}
/** What the command prints, or the file that it writes. It does not get the inputs of the action, which hold the keys. */
async function printed({ run, env, workspace, signal }, [program, ...args], file) {
    const options = { cwd: workspace, env: (0,_shared_project_env_js__WEBPACK_IMPORTED_MODULE_6__/* .commandEnv */ .z)(env), timeoutMs: 5 * 60_000 };
    const result = await run(program, args, options).catch((error) => {
        if (signal.aborted)
            throw error;
        const why = error instanceof Error ? error.message : '';
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`The command of the input \`trust-refresh\` cannot be started: ${program}`, { why });
    });
    if (result.timedOut || result.code !== 0)
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`The command of the input \`trust-refresh\` ${result.timedOut ? 'took longer than 5 minutes' : `failed with exit code ${result.code}`}`, { why: (result.stderr.trim() || result.stdout.trim()).split('\n').at(-1) ?? '' });
    if (file === undefined)
        return result.stdout;
    return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, file), 'utf8').catch(() => {
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`The command of the input \`trust-refresh\` wrote no file ${file}`, {
            fix: 'Mend the path `trust-pem`, or leave it out where the command prints the store',
        });
    });
}
async function download({ signal, env }, url) {
    for (let attempt = 0;; attempt++) {
        const answer = await ask(url, signal, env);
        if ('text' in answer)
            return answer.text;
        if (attempt + 1 === _publish_retry_js__WEBPACK_IMPORTED_MODULE_3__/* .attempts */ .r2 || !answer.transient)
            throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`The trust store cannot be had from ${url.host} (\`trust-refresh\`)`, { why: answer.why });
        await (0,_publish_retry_js__WEBPACK_IMPORTED_MODULE_3__/* .pause */ .v7)(attempt, answer.after, signal);
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
        return { why, transient: (0,_publish_retry_js__WEBPACK_IMPORTED_MODULE_3__/* .isTransient */ .dg)(status), after: headers.get('retry-after') };
    }
    catch (error) {
        signal.throwIfAborted();
        if (error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo)
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
        if (size > most)
            throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${url.host} answers with more than 4 MiB, which is no trust store (\`trust-refresh\`)`);
    }
    return Buffer.concat(pieces).toString('utf8');
}


/***/ }),

/***/ 67077:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ replaceFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


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

/***/ 38909:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  SM: () => (/* binding */ imageReport),
  pp: () => (/* binding */ planOutput),
  Z9: () => (/* binding */ trustReport)
});

// EXTERNAL MODULE: ./shared/src/summary.ts
var summary = __nccwpck_require__(63083);
;// CONCATENATED MODULE: ./shared/src/mermaid.ts

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

// EXTERNAL MODULE: ./action-build-images/src/bases.ts
var bases = __nccwpck_require__(36110);
;// CONCATENATED MODULE: ./action-build-images/src/report.ts



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

/***/ 88155:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ createBlobScan)
/* harmony export */ });
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(78474);
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_events__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(38522);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_zlib__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(33904);
/* harmony import */ var _tar_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(20403);




function createBlobScan(begin) {
    const search = begin();
    const tar = (0,_tar_js__WEBPACK_IMPORTED_MODULE_3__/* .createTarReader */ .N)();
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
        const closed = (0,node_events__WEBPACK_IMPORTED_MODULE_0__.once)(unpack, 'close').catch(() => undefined);
        unpack.end();
        await closed;
    }
    if (unpack.errored !== null)
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('A layer could not be unpacked, so that it was not searched', { why: (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(unpack.errored) });
}
/** By the first bytes: RFC 1952 for gzip, RFC 8878 for zstd. */
function unpackerFor(first) {
    if (first.subarray(0, 2).equals(Buffer.from('1f8b', 'hex')))
        return (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.createGunzip)();
    if (first.subarray(0, 4).equals(Buffer.from('28b52ffd', 'hex')))
        return (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.createZstdDecompress)();
    return undefined;
}


/***/ }),

/***/ 20403:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ createTarReader)
/* harmony export */ });
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
        if (header[0] !== 0 && text(header, 257, 5) !== 'ustar') {
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
    return parseInt(text(header, 124, 12).trim(), 8) || 0;
}
function nameOf(header) {
    const prefix = text(header, 345, 155);
    return prefix === '' ? text(header, 0, 100) : `${prefix}/${text(header, 0, 100)}`;
}
function text(header, from, length) {
    return header.toString('utf8', from, from + length).replace(/\0.*$/s, '');
}
/** The path in a pax header (`<length> path=<value>`), or the whole of a GNU long name. */
function longName(whole) {
    const written = whole.toString('utf8');
    if (!/^\d+ [\w.-]+=/.test(written))
        return written.replace(/\0.*$/s, '');
    return /(?:^|\n)\d+ path=(.*)\n/.exec(written)?.[1] ?? '';
}


/***/ }),

/***/ 8454:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V2: () => (/* binding */ refuseUnbaked),
/* harmony export */   sD: () => (/* binding */ isTrustId),
/* harmony export */   yx: () => (/* binding */ trustSecrets)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(33904);

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

/***/ 67934:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ readTrust)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(33904);


/** The builder takes no larger secret. Source: BuildKit, session/secrets, MaxSecretSize. */
const limit = 500 * 1024;
const soon = 30;
const day = 86_400_000;
/**
 * Reads a trust store in PEM and checks each certificate in it. Text around them is left out. Refused: no certificate, a
 * private key inside, a certificate that cannot be read, more than 500 KiB. `called` is what an error calls the store.
 */
function readTrust(given, today, at, called) {
    const refuse = (what, fix) => new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${called ?? 'Input `trust-pem`'} ${what}`, { fix, at });
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
            return new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(block);
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
        sha256: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(pem).digest('hex'),
        certificates: read.map((certificate) => describe(certificate, today)),
        warnings: warningsOf(read, today),
    };
}
function describe(certificate, today) {
    const expires = new Date(certificate.validTo);
    const daysLeft = Math.floor((expires.getTime() - today.getTime()) / day);
    return { name: nameOf(certificate), expires, daysLeft, isAuthority: certificate.ca };
}
function nameOf({ subject, fingerprint256 }) {
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


/***/ }),

/***/ 24101:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ allEnded)
/* harmony export */ });
/**
 * Does several things at once, as `Promise.all` does, but comes back only when each has ended: nothing works on in a folder
 * that the caller then removes. Throws the first failure in the order of the list.
 */
async function allEnded(work) {
    await Promise.allSettled(work);
    return await Promise.all(work);
}


/***/ }),

/***/ 42229:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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

/***/ 1515:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


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
;// CONCATENATED MODULE: ./shared/src/commands.ts
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

// EXTERNAL MODULE: ./shared/src/errors.ts
var errors = __nccwpck_require__(33904);
// EXTERNAL MODULE: ./shared/src/inputs.ts
var inputs = __nccwpck_require__(39554);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(51455);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __nccwpck_require__(58500);
;// CONCATENATED MODULE: ./shared/src/leftovers.ts


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

;// CONCATENATED MODULE: ./shared/src/log.ts

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

;// CONCATENATED MODULE: ./shared/src/mask.ts
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

;// CONCATENATED MODULE: ./shared/src/output.ts

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

;// CONCATENATED MODULE: ./shared/src/private-files.ts



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

// EXTERNAL MODULE: ./shared/src/process.ts + 3 modules
var src_process = __nccwpck_require__(43118);
// EXTERNAL MODULE: ./shared/src/summary.ts
var src_summary = __nccwpck_require__(63083);
;// CONCATENATED MODULE: ./shared/src/edge.ts













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
        run: (0,src_process/* createRunner */.j)({ output, signal, mark: { [stepMarkName]: mark } }),
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

/***/ 33904:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

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

/***/ 39554:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FK: () => (/* binding */ isInside),
/* harmony export */   Iw: () => (/* binding */ pathFrom),
/* harmony export */   Ko: () => (/* binding */ readInputs),
/* harmony export */   MN: () => (/* binding */ realOf),
/* harmony export */   nH: () => (/* binding */ isWritable)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(33904);



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

/***/ 43118:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  j: () => (/* binding */ createRunner),
  u: () => (/* binding */ runOk)
});

;// CONCATENATED MODULE: external "node:child_process"
const external_node_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __nccwpck_require__(46466);
// EXTERNAL MODULE: ./shared/src/errors.ts
var errors = __nccwpck_require__(33904);
;// CONCATENATED MODULE: ./shared/src/held-pipe.ts
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
;// CONCATENATED MODULE: ./shared/src/tail.ts

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

;// CONCATENATED MODULE: ./shared/src/process.ts





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
    const reason = result.timedOut ? `it took longer than ${Math.round((options.timeoutMs ?? 0) / 1000)} s` : lastLine(result);
    throw new errors/* UserError */.yo(`\`${name}\` failed with exit code ${result.code}`, reason === '' ? {} : { why: reason });
}
function lastLine({ stdout, stderr }) {
    return (stderr.trim() || stdout.trim()).split('\n').at(-1) ?? '';
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

/***/ 75496:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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


/***/ }),

/***/ 63083:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

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
/******/ /* webpack/runtime/compat get default export */
/******/ (() => {
/******/ 	// getDefaultExport function for compatibility with non-harmony modules
/******/ 	__nccwpck_require__.n = (module) => {
/******/ 		var getter = module && module.__esModule ?
/******/ 			() => (module['default']) :
/******/ 			() => (module);
/******/ 		__nccwpck_require__.d(getter, { a: getter });
/******/ 		return getter;
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
/******/ var __webpack_exports__ = __nccwpck_require__(60363);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
