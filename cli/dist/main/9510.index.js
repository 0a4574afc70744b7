export const id = 9510;
export const ids = [9510];
export const modules = {

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

/***/ 76670:
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
// EXTERNAL MODULE: ./.work/compiled/shared/src/archive/tar-reader.js
var tar_reader = __webpack_require__(30528);
;// CONCATENATED MODULE: ./.work/compiled/action-release/src/assets/largest-metadata.js
/** Metadata of a package is small; more bytes than this are not metadata. */
const largestMetadata = 10 * 1024 * 1024;

;// CONCATENATED MODULE: ./.work/compiled/action-release/src/assets/sdist-metadata.js






/**
 * Reads the PKG-INFO in the top folder of an sdist; undefined if the archive has none, because it is no sdist then. Throws a `UserError`
 * if the archive cannot be read. Source: PyPA "Source distribution format".
 */
async function readSdistMetadata(name, path) {
    const tar = (0,tar_reader/* createTarReader */.N)();
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
// EXTERNAL MODULE: ./.work/compiled/action-release/src/assets/asset-file.js
var asset_file = __webpack_require__(53184);
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
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(4942), __webpack_require__.e(3878), __webpack_require__.e(1363), __webpack_require__.e(1351), __webpack_require__.e(3838), __webpack_require__.e(8110), __webpack_require__.e(6118), __webpack_require__.e(9735), __webpack_require__.e(6518)]).then(__webpack_require__.bind(__webpack_require__, 56518));
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

/***/ 23926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _z: () => (/* binding */ listIndexFiles),
  wb: () => (/* binding */ matchesIndexFile),
  lx: () => (/* binding */ sendWithRetry)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./.work/compiled/shared/src/errors.js
var errors = __webpack_require__(75689);
// EXTERNAL MODULE: ./.work/compiled/shared/src/network/network-errors.js
var network_errors = __webpack_require__(59903);
// EXTERNAL MODULE: ./.work/compiled/shared/src/requirements/normalize-name.js
var normalize_name = __webpack_require__(61716);
// EXTERNAL MODULE: ./.work/compiled/shared/src/retry.js
var retry = __webpack_require__(86946);
;// CONCATENATED MODULE: ./.work/compiled/action-release/src/index-upload/simple-page.js
/** Parses the page of a project. Source: PyPA "Simple repository API", HTML and JSON. */
function parseSimplePage(text, contentType, pageUrl) {
    return contentType.includes('json') ? parseJson(text, pageUrl) : parseHtml(text, pageUrl);
}
function parseJson(text, pageUrl) {
    const { files = [] } = JSON.parse(text);
    return files.map(({ filename, url, hashes = {} }) => {
        const entries = Object.entries(hashes);
        return {
            name: filename,
            url: new URL(url, pageUrl).href,
            hash: entries.find(([algorithm]) => algorithm === 'sha256') ?? entries[0],
        };
    });
}
function parseHtml(text, pageUrl) {
    return [...text.matchAll(/<a\b[^>]*?\bhref\s*=\s*(?:"([^"]*)"|'([^']*)')/gi)].flatMap(([, double, single]) => {
        const href = (double ?? single ?? '').replaceAll('&amp;', '&');
        if (!URL.canParse(href, pageUrl))
            return [];
        const url = new URL(href, pageUrl);
        const [, algorithm, digest] = /^#(\w+)=([0-9a-f]+)$/i.exec(url.hash) ?? [];
        url.hash = '';
        return [
            {
                name: decodeURIComponent(url.pathname.split('/').at(-1) ?? ''),
                url: url.href,
                hash: algorithm === undefined || digest === undefined ? undefined : [algorithm, digest],
            },
        ];
    });
}

;// CONCATENATED MODULE: ./.work/compiled/action-release/src/index-upload/index-client.js






const timeoutMs = 300_000;
const delaysMs = [1000, 2000, 4000];
/** A request that got no answer, or one that another attempt may improve. */
class TransientError extends Error {
}
/**
 * Creates a client that retries requests without an answer, 429 and 5xx. `work` of an upload must look first if `attempt` is not 0.
 * Throws a `UserError` that names the host.
 */
async function sendWithRetry({ env, log, signal }, url, work) {
    const send = async (to, init = {}) => await sendOnce({ env, signal }, to, init);
    try {
        return await (0,retry/* withRetry */.b)({
            delaysMs,
            signal,
            isTransient: (error) => error instanceof TransientError,
            onRetry: (error, delayMs) => log.info(`${(0,errors/* messageOf */.bD)(error)}; trying again in ${delayMs / 1000} s`),
        }, async (attempt) => await work(send, attempt));
    }
    catch (error) {
        if (!(error instanceof TransientError))
            throw error;
        throw new errors/* UserError */.yo(`The package index ${new URL(url).host} failed: ${error.message}`, { fix: 'Run the release again later' });
    }
}
async function sendOnce({ env, signal }, url, init) {
    const { host } = new URL(url);
    try {
        const response = await fetch(url, {
            ...init,
            redirect: 'manual',
            signal: AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]),
        });
        const content = Buffer.from(await response.arrayBuffer());
        const { status, statusText: reason, headers } = response;
        if (status >= 500 || status === 429)
            throw new TransientError(`${host} answered ${status} ${reason}`);
        return { status, reason, type: headers.get('content-type') ?? '', location: headers.get('location') ?? undefined, content };
    }
    catch (error) {
        signal.throwIfAborted();
        if (error instanceof TransientError)
            throw error;
        if (!(0,network_errors/* isPermanentError */.rB)(error))
            throw new TransientError(`${host} did not answer (${(0,network_errors/* describeNetworkError */.gl)(error)})`);
        throw new errors/* UserError */.yo(`${host} could not be reached: ${(0,network_errors/* describeNetworkError */.gl)(error)}`, {
            ...((0,network_errors/* isCertificateError */.Y4)(error)
                ? { why: (0,network_errors/* describeTrust */.o8)(env), fix: 'Set NODE_EXTRA_CA_CERTS to a file with the certificate authority of the index' }
                : { fix: 'Check the address, and HTTPS_PROXY and NO_PROXY if a proxy is needed' }),
        });
    }
}
/** Lists the files of a project. An index that sends unknown projects to another one, such as PyPI, does not have them. */
async function listIndexFiles(send, { simpleUrls }, project, authorization) {
    const headers = {
        accept: 'application/vnd.pypi.simple.v1+json, text/html;q=0.5',
        ...(authorization === undefined ? {} : { authorization }),
    };
    for (const simple of simpleUrls) {
        let page = `${simple}${(0,normalize_name/* normalizeName */.P)(project)}/`;
        let answer = await send(page, { headers });
        const target = answer.location === undefined ? undefined : new URL(answer.location, page);
        if (answer.status >= 300 && answer.status < 400 && target?.origin === new URL(page).origin) {
            page = target.href;
            answer = await send(page, { headers });
        }
        if (answer.status === 401 || answer.status === 403)
            throw new errors/* UserError */.yo(`The package index ${new URL(page).host} does not show its files: ${answer.status} ${answer.reason}`, {
                fix: 'Check `index-token`',
                commandFix: 'Check the token in `UV_PUBLISH_TOKEN` or `TWINE_PASSWORD`',
            });
        if (answer.status === 200)
            return parseSimplePage(answer.content.toString('utf8'), answer.type, page);
    }
    return [];
}
/** Returns the digest of a file that the index has, with the algorithm of the index, or of its content if the index shows no digest. */
async function matchesIndexFile(send, file, content, authorization) {
    if (file.hash !== undefined) {
        const [algorithm, digest] = file.hash;
        return (0,external_node_crypto_.createHash)(algorithm).update(content).digest('hex') === digest.toLowerCase();
    }
    const answer = await send(file.url, authorization === undefined ? {} : { headers: { authorization } });
    return answer.status === 200 && answer.content.equals(content);
}


/***/ }),

/***/ 92304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ planUploads),
/* harmony export */   _C: () => (/* binding */ differentFile),
/* harmony export */   aR: () => (/* binding */ basicAuthorization),
/* harmony export */   bp: () => (/* binding */ describeUpload),
/* harmony export */   eZ: () => (/* binding */ readPackageFiles),
/* harmony export */   v8: () => (/* binding */ projectOf)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75689);
/* harmony import */ var _shared_requirements_pep440_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18330);
/* harmony import */ var _assets_asset_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53184);
/* harmony import */ var _assets_distribution_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76670);
/* harmony import */ var _index_client_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23926);





/** The names of the files, for the plan. */
function describeUpload({ index, missing, present }) {
    return { index: index.name, upload: missing.map(({ file }) => file.name), present };
}
/** The wheels and sdists among the files. */
async function readPackageFiles(files) {
    const found = [];
    for (const file of files) {
        const distribution = await (0,_assets_distribution_version_js__WEBPACK_IMPORTED_MODULE_3__/* .readDistribution */ .x)(file);
        if (distribution !== undefined)
            found.push({ file, distribution });
    }
    return found;
}
/**
 * Compares the files with those of the indexes. Throws a `UserError`, before anything is uploaded anywhere, if an index has one of them
 * with other content, or would reject it. Without a token, pages are read without a login.
 */
async function planUploads(context, indexes, files, token) {
    const uploads = [];
    for (const index of indexes)
        uploads.push(await planUpload(context, index, files, token));
    return uploads;
}
async function planUpload(context, index, files, token) {
    const local = files.find(({ distribution }) => (0,_shared_requirements_pep440_js__WEBPACK_IMPORTED_MODULE_1__/* .localPart */ .L7)(distribution.nameVersion ?? '') !== undefined);
    if (index.rejectsLocalVersions && local !== undefined)
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${local.file.name} has a local version, which ${index.name} does not accept`, {
            fix: 'Attach only builds of the public version, or publish to another index',
        });
    const missing = [];
    const present = [];
    const authorization = token === undefined || index.rejectsLocalVersions ? undefined : basicAuthorization(token);
    await (0,_index_client_js__WEBPACK_IMPORTED_MODULE_4__/* .sendWithRetry */ .lx)(context, index.uploadUrl, async (send) => {
        missing.length = present.length = 0;
        for (const each of files) {
            const existing = (await (0,_index_client_js__WEBPACK_IMPORTED_MODULE_4__/* .listIndexFiles */ ._z)(send, index, projectOf(each), authorization)).find(({ name }) => name === each.file.name);
            if (existing === undefined)
                missing.push(each);
            else if (await (0,_index_client_js__WEBPACK_IMPORTED_MODULE_4__/* .matchesIndexFile */ .wb)(send, existing, await (0,_assets_asset_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readAsset */ .fs)(each.file), authorization))
                present.push(each.file.name);
            else
                throw differentFile(index, each.file.name);
        }
    });
    return { index, missing, present };
}
function differentFile({ name }, file) {
    return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${name} has ${file} with other content`, {
        why: 'A file of an index never changes, so nothing was uploaded in its place',
        fix: 'Release the next version, or attach the file that was uploaded',
    });
}
/** The name of the project, as its metadata write it. */
function projectOf({ distribution, file }) {
    const [, name] = distribution.fields.find(([field]) => field === 'name') ?? [];
    return name ?? file.name.split('-')[0] ?? '';
}
/** A token of PyPI has the user name `__token__`. Source: PyPI help, "How can I use API tokens to authenticate with PyPI?" */
function basicAuthorization(token) {
    const credential = token.includes(':') ? token : `__token__:${token}`;
    return `Basic ${Buffer.from(credential).toString('base64')}`;
}


/***/ }),

/***/ 70574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ prepareUploads)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75689);
/* harmony import */ var _plan_uploads_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92304);
/* harmony import */ var _trusted_publishing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40503);



/**
 * Finds out what the indexes need, and throws a `UserError` for everything that would fail later: files that an index has with other
 * content, and an index that does not trust the job. A dry run asks for no token, because its job may have no identity.
 */
async function prepareUploads(context, { indexes, token, dryRun }, assets) {
    if (indexes.length === 0)
        return [];
    const [, password = ''] = /^[^:]*:(.+)$/.exec(token ?? '') ?? [];
    if (password !== '')
        context.mask(password);
    const files = await (0,_plan_uploads_js__WEBPACK_IMPORTED_MODULE_1__/* .readPackageFiles */ .eZ)(assets);
    if (files.length === 0 && !dryRun)
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('`publish-to` is set, but no wheel or sdist is attached', {
            fix: 'Attach them with `assets` or `artifact`',
            commandFix: 'Attach them with `--assets`',
        });
    const uploads = await (0,_plan_uploads_js__WEBPACK_IMPORTED_MODULE_1__/* .planUploads */ .K)(context, indexes, files, token);
    if (dryRun || token !== undefined)
        return uploads;
    for (const { index, missing } of uploads) {
        if (missing.length === 0)
            continue;
        requireIdentity(context, index);
        await (0,_trusted_publishing_js__WEBPACK_IMPORTED_MODULE_2__/* .mintToken */ .W)(context, index);
    }
    return uploads;
}
function requireIdentity({ env }, { name }) {
    if ((0,_trusted_publishing_js__WEBPACK_IMPORTED_MODULE_2__/* .hasIdentity */ .r)(env))
        return;
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`The upload to ${name} has neither a token nor an OIDC identity`, {
        fix: 'Give the job `permissions: id-token: write` for trusted publishing, or set `index-token`',
        commandFix: 'Set the variable `UV_PUBLISH_TOKEN` to an upload token of the index',
    });
}


/***/ }),

/***/ 40503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ mintToken),
/* harmony export */   r: () => (/* binding */ hasIdentity)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75689);
/* harmony import */ var _index_client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23926);


/** Whether the job may ask for an OIDC identity. Source: GitHub "OpenID Connect reference", methods for requesting the token. */
function hasIdentity({ ACTIONS_ID_TOKEN_REQUEST_URL: url = '', ACTIONS_ID_TOKEN_REQUEST_TOKEN: token = '', }) {
    return url !== '' && token !== '';
}
/**
 * Exchanges the identity of the job for a token of the index that is valid for a few minutes. Source: PyPI "Trusted publishers",
 * manual token exchange: `/_/oidc/audience` and `/_/oidc/mint-token`.
 */
async function mintToken(context, { name, mintUrl }) {
    const token = await (0,_index_client_js__WEBPACK_IMPORTED_MODULE_1__/* .sendWithRetry */ .lx)(context, mintUrl, async (send) => {
        const audience = await readField(send, `${mintUrl}/audience`, {}, 'audience');
        if (audience === undefined)
            throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${name} has no trusted publishing`, { fix: 'Give an upload token with `index-token`' });
        // An identity for PyPI would let whoever has it publish there.
        if (['pypi', 'testpypi'].includes(audience) && audience !== name)
            throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${name} asks for an identity that is valid at ${audience}`, { fix: 'Do not use this index' });
        const identity = await requestIdentity(send, context.env, audience);
        context.mask(identity);
        return await exchange(send, { name, mintUrl }, identity);
    });
    context.mask(token);
    return token;
}
async function requestIdentity(send, env, audience) {
    const url = new URL(env.ACTIONS_ID_TOKEN_REQUEST_URL ?? '');
    url.searchParams.set('audience', audience);
    const authorization = `Bearer ${env.ACTIONS_ID_TOKEN_REQUEST_TOKEN ?? ''}`;
    const identity = await readField(send, url.href, { headers: { authorization } }, 'value');
    if (identity !== undefined)
        return identity;
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('GitHub gave the job no OIDC identity', { fix: 'Give the job `permissions: id-token: write`' });
}
async function exchange(send, { name, mintUrl }, identity) {
    const answer = await send(`${mintUrl}/mint-token`, { method: 'POST', body: JSON.stringify({ token: identity }) });
    const json = parseObject(answer.content);
    if (answer.status === 200 && typeof json.token === 'string')
        return json.token;
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${name} does not trust this workflow: ${answer.status} ${reasonOf(json) ?? answer.reason}`, {
        why: claimsOf(identity),
        fix: 'Add a trusted publisher with these values to the project on the index, or give an upload token with `index-token`',
    });
}
async function readField(send, url, init, field) {
    const answer = await send(url, init);
    const value = answer.status === 200 ? parseObject(answer.content)[field] : undefined;
    return typeof value === 'string' ? value : undefined;
}
function parseObject(content) {
    try {
        return JSON.parse(content.toString('utf8'));
    }
    catch {
        return {};
    }
}
function reasonOf({ errors }) {
    if (!Array.isArray(errors))
        return undefined;
    const codes = errors.map(({ code = '', description = '' }) => `${code} (${description})`);
    return codes.join(', ');
}
/** The claims that a trusted publisher is compared with. They are no secret; the signature, which is, is not shown. */
function claimsOf(identity) {
    const claims = parseObject(Buffer.from(identity.split('.')[1] ?? '', 'base64url'));
    const shown = ['repository', 'job_workflow_ref', 'environment'].map((name) => {
        const value = claims[name];
        return `${name} is ${typeof value === 'string' ? value : 'not set'}`;
    });
    return `The job identifies itself as follows: ${shown.join(', ')}`;
}


/***/ }),

/***/ 65751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ uploadFiles)
/* harmony export */ });
/* unused harmony export createForm */
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75689);
/* harmony import */ var _assets_asset_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53184);
/* harmony import */ var _assets_core_metadata_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9610);
/* harmony import */ var _index_client_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23926);
/* harmony import */ var _plan_uploads_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92304);
/* harmony import */ var _trusted_publishing_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(40503);






/** Uploads what is missing, one index after another. A repeated run finishes the rest. Without a token, the index mints one. */
async function uploadFiles(context, uploads, token) {
    for (const { index, missing } of uploads) {
        if (missing.length === 0)
            continue;
        const authorization = (0,_plan_uploads_js__WEBPACK_IMPORTED_MODULE_4__/* .basicAuthorization */ .aR)(token ?? (await (0,_trusted_publishing_js__WEBPACK_IMPORTED_MODULE_5__/* .mintToken */ .W)(context, index)));
        for (const file of missing)
            await uploadFile(context, index, file, authorization);
    }
}
async function uploadFile(context, index, packageFile, authorization) {
    const { file } = packageFile;
    const content = await (0,_assets_asset_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readAsset */ .fs)(file);
    await (0,_index_client_js__WEBPACK_IMPORTED_MODULE_3__/* .sendWithRetry */ .lx)(context, index.uploadUrl, async (send, attempt) => {
        const isThere = async () => {
            const readAuthorization = index.rejectsLocalVersions ? undefined : authorization;
            const existing = (await (0,_index_client_js__WEBPACK_IMPORTED_MODULE_3__/* .listIndexFiles */ ._z)(send, index, (0,_plan_uploads_js__WEBPACK_IMPORTED_MODULE_4__/* .projectOf */ .v8)(packageFile), readAuthorization)).find(({ name }) => name === file.name);
            if (existing === undefined)
                return false;
            if (await (0,_index_client_js__WEBPACK_IMPORTED_MODULE_3__/* .matchesIndexFile */ .wb)(send, existing, content, readAuthorization))
                return true;
            throw (0,_plan_uploads_js__WEBPACK_IMPORTED_MODULE_4__/* .differentFile */ ._C)(index, file.name);
        };
        // The upload may have succeeded although its answer was lost.
        if (attempt > 0 && (await isThere()))
            return;
        context.log.info(`Uploading ${file.name} to ${index.name} (${file.size} bytes)`);
        const body = createForm(packageFile, content);
        const answer = await send(index.uploadUrl, { method: 'POST', headers: { authorization }, body });
        if (answer.status >= 200 && answer.status < 300)
            return;
        if (isExistingFile(answer) && (await isThere()))
            return;
        throw rejectedUpload(index, file.name, answer);
    });
}
/** The form of an upload. Source: PyPA "Upload API"; PyPI "Legacy upload API". */
function createForm({ file, distribution }, content) {
    const form = new FormData();
    form.append(':action', 'file_upload');
    form.append('protocol_version', '1');
    for (const [field, value] of (0,_assets_core_metadata_js__WEBPACK_IMPORTED_MODULE_2__/* .uploadFields */ .l)(distribution.fields))
        form.append(field, value);
    form.append('filetype', distribution.kind === 'Wheel' ? 'bdist_wheel' : 'sdist');
    form.append('pyversion', distribution.kind === 'Wheel' ? pythonTag(file.name) : 'source');
    form.append('sha256_digest', file.sha256);
    form.append('content', new Blob([new Uint8Array(content)], { type: 'application/octet-stream' }), file.name);
    return form;
}
/** The third part from the end of a wheel name. Source: PyPA "Binary distribution format", file name convention. */
function pythonTag(name) {
    return name.split('-').at(-3) ?? '';
}
/** pypiserver answers 409; PyPI and others 400 with a reason. */
function isExistingFile({ status, reason, content }) {
    return status === 409 || (status === 400 && /already exist/i.test(reason + content.toString('utf8')));
}
function rejectedUpload({ name }, file, { status, reason, content }) {
    const said = plainText(content.toString('utf8'));
    const isAuthentication = status === 401 || status === 403;
    return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${name} rejected ${file}: ${status} ${reason}${said === '' ? '' : `, ${said}`}`, {
        ...(isAuthentication
            ? {
                fix: 'Check `index-token`, or the trusted publisher of the project. Then run the release again: it uploads the rest',
                commandFix: 'Check the token in `UV_PUBLISH_TOKEN` or `TWINE_PASSWORD`. Then release again: that uploads the rest',
            }
            : { fix: 'Correct what the index names. If the file itself must change, release the next version' }),
    });
}
/** The beginning of what the server said, without the markup of an error page. */
function plainText(body) {
    const text = body.replaceAll(/<(script|style)[\s\S]*?<\/\1>|<[^>]*>/gi, ' ').replaceAll(/\s+/g, ' ');
    return text.trim().slice(0, 200);
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
        events.push({ member: { name: pax.path ?? member.name, offset: position } });
        const size = member.hasData ? (pax.size ?? member.size) : 0;
        pax = {};
        enterContent('data', size);
    };
    const finishHeader = (block) => {
        const parsed = (0,_tar_header_js__WEBPACK_IMPORTED_MODULE_0__/* .parseHeader */ .RW)(block);
        hasEnded = parsed.kind === 'end';
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

/***/ 59903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rk: () => (/* binding */ isConnectionError),
/* harmony export */   Y4: () => (/* binding */ isCertificateError),
/* harmony export */   gl: () => (/* binding */ describeNetworkError),
/* harmony export */   o8: () => (/* binding */ describeTrust),
/* harmony export */   rB: () => (/* binding */ isPermanentError)
/* harmony export */ });
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

/***/ 61716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ normalizeName)
/* harmony export */ });
/** Normalizes the name of a distribution or extra. Source: the "Names and normalization" specification (PEP 503, PEP 685). */
function normalizeName(name) {
    return name.replaceAll(/[-_.]+/g, '-').toLowerCase();
}


/***/ })

};
