export const id = 346;
export const ids = [346];
export const modules = {

/***/ 96771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wc: () => (/* binding */ findReasonInWorkflow),
/* harmony export */   c_: () => (/* binding */ requireAcceptedTypes),
/* harmony export */   rJ: () => (/* binding */ findReasonAgainst)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75689);
/* harmony import */ var _shared_signing_publish_attestation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63820);
/* harmony import */ var _given_attestations_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57903);



/**
 * Why an index gets no attestations; undefined if it gets them. Sources: PyPI, "Producing attestations"; pypa/gh-action-pypi-publish,
 * `attestations`, for what is attested without being asked.
 */
function findReasonAgainst({ name, isPypi }, rule, token) {
    if (rule === 'true')
        return undefined;
    if (rule === 'false')
        return '`attestations` is `false`';
    if (!isPypi)
        return 'set `attestations` to `true` if the index takes them';
    return token === undefined ? undefined : `${name} takes them only with trusted publishing`;
}
/**
 * Why PyPI would reject the attestations of this job, and the files with them: it knows the publisher by the workflow that has the job, and the
 * signer by the one that started the run, which differ in a reusable workflow. Throws a `UserError` if attestations are required.
 * Sources: Warehouse, oidc/models/github.py; pypi-attestations, `GitHubPublisher`.
 */
function findReasonInWorkflow({ name, isPypi }, rule, { workflow_ref: run, job_workflow_ref: job }) {
    if (!isPypi || typeof run !== 'string' || typeof job !== 'string' || fileOf(run) === fileOf(job))
        return undefined;
    const reason = `${name} accepts none of a reusable workflow, here ${fileOf(job)}, which ${fileOf(run)} calls`;
    if (rule !== 'true')
        return reason;
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`\`attestations\` is \`true\`, but ${reason}`, {
        fix: 'Upload in a job of the workflow that starts the run, or set `attestations` to `auto`',
        commandFix: 'Set `attestations` to `auto`',
    });
}
function fileOf(workflow) {
    return workflow.split('@')[0] ?? '';
}
const pypiTypes = [_shared_signing_publish_attestation_js__WEBPACK_IMPORTED_MODULE_1__/* .publishPredicateType */ .f, 'https://slsa.dev/provenance/v1'];
/**
 * Throws a `UserError` for attestations of a file that PyPI would reject with the file, after the release is made: it takes one of each
 * type that it knows. Source: Warehouse, attestations/services.py.
 */
function requireAcceptedTypes({ name, isPypi }, file, attestations) {
    if (!isPypi)
        return;
    const types = attestations.map((each) => (0,_given_attestations_js__WEBPACK_IMPORTED_MODULE_2__/* .predicateTypeOf */ .T)(each) ?? 'no type');
    const wrong = types.find((type, index) => !pypiTypes.includes(type) || types.indexOf(type) < index);
    if (wrong === undefined)
        return;
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(pypiTypes.includes(wrong)
        ? `Two attestations of ${file} have the type ${wrong}, and ${name} accepts one`
        : `${name} does not accept attestations of the type ${wrong}, such as that of ${file}`, { fix: 'Remove it from the attached files' });
}


/***/ }),

/***/ 57903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ predicateTypeOf),
/* harmony export */   a: () => (/* binding */ readAttestations)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75689);


/** In bytes. One has about 10 KB; a file that is far larger is something else. */
const largestAttestation = 1024 * 1024;
/**
 * Reads the attestations of a wheel or an sdist that are files beside it, such as `NAME.whl.publish.attestation`. Throws a `UserError` if
 * one is unreadable, or is not about exactly this file. Sources: twine, `--attestations`, and uv, "Publishing attestations", for the names;
 * pypi-attestations, `Attestation.verify`, for the subject.
 */
async function readAttestations({ name, sha256 }, files) {
    const beside = files.filter((each) => each.name.startsWith(`${name}.`) && each.name.endsWith('.attestation'));
    const attestations = [];
    for (const { name: attestationName, path, size } of beside) {
        const attestation = size > largestAttestation ? undefined : parseAttestation(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8'));
        const problem = (text) => new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${attestationName} ${text}`, { fix: 'Attest the file again after it is built, or do not attach this one' });
        if (attestation === undefined)
            throw problem('is not an attestation of PEP 740');
        const [subject, ...others] = readStatement(attestation).subject ?? [];
        if (others.length > 0 || subject?.name !== name || subject.digest?.sha256 !== sha256)
            throw problem(`does not attest this ${name}`);
        attestations.push(attestation);
    }
    return attestations;
}
/** What the attestation says, such as that the file was published. */
function predicateTypeOf(attestation) {
    return readStatement(attestation).predicateType;
}
function parseAttestation(text) {
    try {
        const value = JSON.parse(text);
        return isAttestation(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}
/** Source: PEP 740, "Attestation objects". */
function isAttestation(value) {
    const { version, verification_material: material, envelope } = (value ?? {});
    const { certificate, transparency_entries: entries } = { ...material };
    const { statement, signature } = { ...envelope };
    const areTexts = [certificate, statement, signature].every((text) => typeof text === 'string' && text !== '');
    return version === 1 && areTexts && Array.isArray(entries) && entries.length > 0;
}
function readStatement({ envelope }) {
    try {
        return JSON.parse(Buffer.from(envelope.statement, 'base64').toString('utf8')) ?? {};
    }
    catch {
        return {};
    }
}


/***/ }),

/***/ 23926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  nD: () => (/* binding */ LostAnswerError),
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


const algorithms = new Set((0,external_node_crypto_.getHashes)());
/** Parses the page of a project. Throws a `UserError` if it cannot be read. Source: PyPA "Simple repository API", HTML and JSON. */
function parseSimplePage(text, contentType, pageUrl) {
    try {
        return contentType.includes('json') ? parseJson(text, pageUrl) : parseHtml(text, pageUrl);
    }
    catch (error) {
        throw new errors/* UserError */.yo(`The page ${pageUrl} of the package index cannot be read`, {
            why: (0,errors/* messageOf */.bD)(error),
            fix: 'Check that the address is that of a package index, and run again',
        });
    }
}
function parseJson(text, pageUrl) {
    const { files = [] } = JSON.parse(text);
    return files.map(({ filename, url, hashes = {} }) => {
        const known = Object.entries(hashes).filter(([algorithm]) => algorithms.has(algorithm));
        const hash = known.find(([algorithm]) => algorithm === 'sha256') ?? known[0];
        return { name: filename, ...locate(new URL(url, pageUrl), pageUrl), hash };
    });
}
function parseHtml(text, pageUrl) {
    return [...text.matchAll(/<a\b[^>]*?\bhref\s*=\s*(?:"([^"]*)"|'([^']*)')/gi)].flatMap(([, double, single]) => {
        const href = (double ?? single ?? '').replaceAll('&amp;', '&');
        if (!URL.canParse(href, pageUrl))
            return [];
        const url = new URL(href, pageUrl);
        const [, algorithm = '', digest = ''] = /^#(\w+)=([0-9a-f]+)$/i.exec(url.hash) ?? [];
        url.hash = '';
        const hash = algorithms.has(algorithm) ? [algorithm, digest] : undefined;
        return [{ name: decodeName(url.pathname.split('/').at(-1) ?? ''), ...locate(url, pageUrl), hash }];
    });
}
function locate(url, pageUrl) {
    return { url: url.href, isAtIndex: url.origin === new URL(pageUrl).origin };
}
/** A name that is encoded wrongly is that of no file here. */
function decodeName(name) {
    try {
        return decodeURIComponent(name);
    }
    catch {
        return name;
    }
}

;// CONCATENATED MODULE: ./.work/compiled/action-release/src/index-upload/index-client.js






const timeoutMs = 300_000;
const delaysMs = [1000, 2000, 4000];
/** A request that got no answer, or one that another attempt may improve. */
class TransientError extends Error {
}
/** A request that got no answer, although the server may have read all or a part of it. */
class LostAnswerError extends TransientError {
}
/**
 * Creates a client that retries requests without an answer, 429 and 5xx. `work` gets the error of the attempt before, undefined in the first
 * one: an upload must look first if there is one. Throws a `UserError` that names the host.
 */
async function sendWithRetry({ env, log, signal }, url, work) {
    const send = async (to, init = {}) => await sendOnce({ env, signal }, to, init);
    try {
        return await (0,retry/* withRetry */.b)({
            delaysMs,
            signal,
            isTransient: (error) => error instanceof TransientError,
            onRetry: (error, delayMs) => log.info(`${(0,errors/* messageOf */.bD)(error)}; trying again in ${delayMs / 1000} s`),
        }, async (_, previous) => await work(send, previous));
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
            throw new LostAnswerError(`${host} did not answer (${(0,network_errors/* describeNetworkError */.gl)(error)})`);
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
    const isSent = authorization !== undefined && file.isAtIndex;
    const answer = await send(file.url, isSent ? { headers: { authorization } } : {});
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
/* harmony import */ var _assets_asset_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97652);
/* harmony import */ var _assets_distribution_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67466);
/* harmony import */ var _attestation_rule_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96771);
/* harmony import */ var _given_attestations_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(57903);
/* harmony import */ var _index_client_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(23926);







/** The names of the files, for the plan. */
function describeUpload({ index, missing, present, unattested }) {
    return { index: index.name, upload: missing.map(({ file }) => file.name), present, attested: unattested === undefined };
}
/** The wheels and sdists among the files, with the attestations among them if an index gets any. */
async function readPackageFiles({ indexes, attestations: rule, token }, files) {
    const isAttested = indexes.some((index) => (0,_attestation_rule_js__WEBPACK_IMPORTED_MODULE_4__/* .findReasonAgainst */ .rJ)(index, rule, token) === undefined);
    const found = [];
    for (const file of files) {
        const distribution = await (0,_assets_distribution_version_js__WEBPACK_IMPORTED_MODULE_3__/* .readDistribution */ .x)(file);
        if (distribution === undefined)
            continue;
        found.push({ file, distribution, attestations: isAttested ? await (0,_given_attestations_js__WEBPACK_IMPORTED_MODULE_5__/* .readAttestations */ .a)(file, files) : [] });
    }
    return found;
}
/**
 * Compares the files with those of the indexes. Throws a `UserError`, before anything is uploaded anywhere, if an index has one of them
 * with other content, or would reject it. Without a token, pages are read without a login.
 */
async function planUploads(context, { indexes, attestations, token }, files) {
    const uploads = [];
    for (const index of indexes) {
        const unattested = (0,_attestation_rule_js__WEBPACK_IMPORTED_MODULE_4__/* .findReasonAgainst */ .rJ)(index, attestations, token);
        if (unattested === undefined)
            for (const each of files)
                (0,_attestation_rule_js__WEBPACK_IMPORTED_MODULE_4__/* .requireAcceptedTypes */ .c_)(index, each.file.name, each.attestations);
        uploads.push({ ...(await planUpload(context, index, files, token)), unattested });
    }
    return uploads;
}
async function planUpload(context, index, files, token) {
    const local = files.find(({ distribution }) => (0,_shared_requirements_pep440_js__WEBPACK_IMPORTED_MODULE_1__/* .localPart */ .L7)(distribution.nameVersion ?? '') !== undefined);
    if (index.isPypi && local !== undefined)
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${local.file.name} has a local version, which ${index.name} does not accept`, {
            fix: 'Attach only builds of the public version, or publish to another index',
        });
    const missing = [];
    const present = [];
    const authorization = token === undefined || index.isPypi ? undefined : basicAuthorization(token);
    await (0,_index_client_js__WEBPACK_IMPORTED_MODULE_6__/* .sendWithRetry */ .lx)(context, index.uploadUrl, async (send) => {
        missing.length = present.length = 0;
        for (const each of files) {
            const existing = (await (0,_index_client_js__WEBPACK_IMPORTED_MODULE_6__/* .listIndexFiles */ ._z)(send, index, projectOf(each), authorization)).find(({ name }) => name === each.file.name);
            if (existing === undefined)
                missing.push(each);
            else if (await (0,_index_client_js__WEBPACK_IMPORTED_MODULE_6__/* .matchesIndexFile */ .wb)(send, existing, await (0,_assets_asset_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readAsset */ .fs)(each.file), authorization))
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

/***/ 67150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ prepareUploads)
});

// EXTERNAL MODULE: ./.work/compiled/shared/src/errors.js
var errors = __webpack_require__(75689);
// EXTERNAL MODULE: ./.work/compiled/shared/src/signing/identity-token.js
var identity_token = __webpack_require__(27912);
// EXTERNAL MODULE: ./.work/compiled/shared/src/signing/publish-attestation.js + 2 modules
var publish_attestation = __webpack_require__(63820);
// EXTERNAL MODULE: ./.work/compiled/action-release/src/index-upload/given-attestations.js
var given_attestations = __webpack_require__(57903);
;// CONCATENATED MODULE: ./.work/compiled/action-release/src/index-upload/attest-uploads.js




/** A failure comes before the release is made, unless an earlier run has made it. */
const fix = 'Nothing was uploaded. Run again, or set `attestations` to `false`';
/**
 * Attests the missing files of all indexes, each once, before anything is uploaded. An attestation that lies beside a file takes the place
 * of a new one. Throws a `UserError` if one cannot be signed.
 */
async function attestUploads(context, uploads) {
    const made = new Map();
    const attested = [];
    for (const upload of uploads) {
        const reason = upload.unattested;
        if (reason !== undefined && upload.missing.length > 0)
            context.log.info(`The files for ${upload.index.name} are uploaded without attestations: ${reason}`);
        const missing = [];
        for (const each of upload.missing)
            missing.push({ ...each, attestations: reason === undefined ? await attestFile(context, each, made) : [] });
        attested.push({ ...upload, missing });
    }
    return attested;
}
async function attestFile(context, { file, attestations }, made) {
    if (attestations.some((each) => (0,given_attestations/* predicateTypeOf */.T)(each) === publish_attestation/* publishPredicateType */.f))
        return attestations;
    const attestation = made.get(file.name) ?? (await (0,publish_attestation/* createPublishAttestation */.s)(requireSigner(context), file, fix));
    if (!made.has(file.name))
        context.log.info(`Attested ${file.name} in the log of Sigstore`);
    made.set(file.name, attestation);
    return [...attestations, attestation];
}
function requireSigner(context) {
    if ((0,identity_token/* hasSigningIdentity */.Sc)(context.env))
        return context;
    throw new errors/* UserError */.yo('`attestations` is `true`, but there is no identity to sign with', {
        fix: 'Give the job `permissions: id-token: write`. Pull requests from forks never have an identity',
        commandFix: 'Set the variable SIGSTORE_ID_TOKEN to an identity token for Sigstore',
    });
}

// EXTERNAL MODULE: ./.work/compiled/action-release/src/index-upload/attestation-rule.js
var attestation_rule = __webpack_require__(96771);
// EXTERNAL MODULE: ./.work/compiled/action-release/src/index-upload/plan-uploads.js
var plan_uploads = __webpack_require__(92304);
// EXTERNAL MODULE: ./.work/compiled/action-release/src/index-upload/trusted-publishing.js
var trusted_publishing = __webpack_require__(40503);
;// CONCATENATED MODULE: ./.work/compiled/action-release/src/index-upload/prepare-uploads.js






/**
 * Finds out what the indexes need, and throws a `UserError` for everything that would fail later: files that an index has with other
 * content, an index that does not trust the job, and files that cannot be attested. A dry run asks for no token and attests nothing, because
 * its job may have no identity.
 */
async function prepareUploads(context, settings, assets) {
    const { indexes, token, dryRun } = settings;
    if (indexes.length === 0)
        return [];
    const [, password = ''] = /^[^:]*:(.+)$/.exec(token ?? '') ?? [];
    if (password !== '')
        context.mask(password);
    const files = await (0,plan_uploads/* readPackageFiles */.eZ)(settings, assets);
    if (files.length === 0 && !dryRun)
        throw new errors/* UserError */.yo('`publish-to` is set, but no wheel or sdist is attached', {
            fix: 'Attach them with `assets` or `artifact`',
            commandFix: 'Attach them with `--assets`',
        });
    const uploads = await (0,plan_uploads/* planUploads */.K)(context, settings, files);
    if (dryRun)
        return uploads;
    const accepted = token === undefined ? await requireTrust(context, uploads, settings.attestations) : uploads;
    return await attestUploads(context, accepted);
}
/** Returns the uploads without attestations that the index would reject. */
async function requireTrust(context, uploads, rule) {
    const trusted = [];
    for (const upload of uploads) {
        const { index, missing, unattested } = upload;
        if (missing.length > 0)
            requireIdentity(context, index);
        const claims = missing.length > 0 ? (await (0,trusted_publishing/* mintToken */.W)(context, index)).claims : {};
        trusted.push({ ...upload, unattested: unattested ?? (0,attestation_rule/* findReasonInWorkflow */.Wc)(index, rule, claims) });
    }
    return trusted;
}
function requireIdentity({ env }, { name }) {
    if ((0,identity_token/* hasJobIdentity */.iC)(env))
        return;
    throw new errors/* UserError */.yo(`The upload to ${name} has neither a token nor an OIDC identity`, {
        fix: 'Give the job `permissions: id-token: write` for trusted publishing, or set `index-token`',
        commandFix: 'Set the variable `UV_PUBLISH_TOKEN` to an upload token of the index',
    });
}


/***/ }),

/***/ 40503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ mintToken)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75689);
/* harmony import */ var _index_client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23926);


/**
 * Exchanges the identity of the job for a token of the index that is valid for a few minutes. Source: PyPI "Trusted publishers",
 * manual token exchange: `/_/oidc/audience` and `/_/oidc/mint-token`.
 */
async function mintToken(context, { name, mintUrl }) {
    const { token, identity } = await (0,_index_client_js__WEBPACK_IMPORTED_MODULE_1__/* .sendWithRetry */ .lx)(context, mintUrl, async (send) => {
        const audience = await readField(send, `${mintUrl}/audience`, {}, 'audience');
        if (audience === undefined)
            throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${name} has no trusted publishing`, { fix: 'Give an upload token with `index-token`' });
        // An identity for PyPI would let whoever has it publish there.
        if (['pypi', 'testpypi'].includes(audience) && audience !== name)
            throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${name} asks for an identity that is valid at ${audience}`, { fix: 'Do not use this index' });
        const identity = await requestIdentity(send, context.env, audience);
        context.mask(identity);
        return { token: await exchange(send, { name, mintUrl }, identity), identity };
    });
    context.mask(token);
    return { token, claims: claimsOf(identity) };
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
        why: describeClaims(claimsOf(identity)),
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
function claimsOf(identity) {
    return parseObject(Buffer.from(identity.split('.')[1] ?? '', 'base64url'));
}
/** The claims that a trusted publisher is compared with. They are no secret; the signature, which is, is not shown. */
function describeClaims(claims) {
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
/* harmony import */ var _assets_asset_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97652);
/* harmony import */ var _assets_core_metadata_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9610);
/* harmony import */ var _index_client_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23926);
/* harmony import */ var _plan_uploads_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92304);
/* harmony import */ var _trusted_publishing_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(40503);






/** Uploads what is missing, one index after another. A repeated run finishes the rest. Without a token, the index mints one. */
async function uploadFiles(context, uploads, token) {
    for (const { index, missing } of uploads) {
        if (missing.length === 0)
            continue;
        const authorization = (0,_plan_uploads_js__WEBPACK_IMPORTED_MODULE_4__/* .basicAuthorization */ .aR)(token ?? (await (0,_trusted_publishing_js__WEBPACK_IMPORTED_MODULE_5__/* .mintToken */ .W)(context, index)).token);
        for (const file of missing)
            await uploadFile(context, index, file, authorization);
    }
}
async function uploadFile(context, index, packageFile, authorization) {
    const { file } = packageFile;
    const content = await (0,_assets_asset_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readAsset */ .fs)(file);
    await (0,_index_client_js__WEBPACK_IMPORTED_MODULE_3__/* .sendWithRetry */ .lx)(context, index.uploadUrl, async (send, previous) => {
        const isThere = async () => {
            const readAuthorization = index.isPypi ? undefined : authorization;
            const existing = (await (0,_index_client_js__WEBPACK_IMPORTED_MODULE_3__/* .listIndexFiles */ ._z)(send, index, (0,_plan_uploads_js__WEBPACK_IMPORTED_MODULE_4__/* .projectOf */ .v8)(packageFile), readAuthorization)).find(({ name }) => name === file.name);
            if (existing === undefined)
                return false;
            if (await (0,_index_client_js__WEBPACK_IMPORTED_MODULE_3__/* .matchesIndexFile */ .wb)(send, existing, content, readAuthorization))
                return true;
            throw (0,_plan_uploads_js__WEBPACK_IMPORTED_MODULE_4__/* .differentFile */ ._C)(index, file.name);
        };
        // The upload may have succeeded although its answer was lost.
        if (previous !== undefined && (await isThere()))
            return;
        // It may also have been rejected by an index that closed the connection before it had read the file.
        if (previous instanceof _index_client_js__WEBPACK_IMPORTED_MODULE_3__/* .LostAnswerError */ .nD)
            await checkToken(send, index, packageFile, authorization);
        context.log.info(`Uploading ${file.name} to ${index.name} (${file.size} bytes)`);
        const body = createForm(packageFile, content);
        const answer = await send(index.uploadUrl, { method: 'POST', headers: { authorization }, body });
        if (answer.status >= 200 && answer.status < 300)
            return;
        if (isExistingFile(answer) && (await isThere()))
            return;
        throw rejectedUpload(index, packageFile, answer);
    });
}
/** The form of an upload. Source: PyPA "Upload API"; PyPI "Legacy upload API"; PEP 740, "Upload endpoint changes". */
function createForm({ file, distribution, attestations }, content) {
    const form = new FormData();
    form.append(':action', 'file_upload');
    form.append('protocol_version', '1');
    for (const [field, value] of (0,_assets_core_metadata_js__WEBPACK_IMPORTED_MODULE_2__/* .uploadFields */ .l)(distribution.fields))
        form.append(field, value);
    form.append('filetype', distribution.kind === 'Wheel' ? 'bdist_wheel' : 'sdist');
    form.append('pyversion', distribution.kind === 'Wheel' ? pythonTag(file.name) : 'source');
    form.append('sha256_digest', file.sha256);
    // PyPI rejects an empty list.
    if (attestations.length > 0)
        form.append('attestations', JSON.stringify(attestations));
    form.append('content', new Blob([new Uint8Array(content)], { type: 'application/octet-stream' }), file.name);
    return form;
}
/** Sends a form without a file. Throws if the index rejects the token; any other answer says nothing about the file. */
async function checkToken(send, index, file, authorization) {
    const body = new URLSearchParams({ ':action': 'file_upload', protocol_version: '1' });
    const answer = await send(index.uploadUrl, { method: 'POST', headers: { authorization }, body });
    if (answer.status === 401 || answer.status === 403)
        throw rejectedUpload(index, file, answer);
}
/** The third part from the end of a wheel name. Source: PyPA "Binary distribution format", file name convention. */
function pythonTag(name) {
    return name.split('-').at(-3) ?? '';
}
/** pypiserver answers 409; PyPI and others 400 with a reason. */
function isExistingFile({ status, reason, content }) {
    return status === 409 || (status === 400 && /already exist/i.test(reason + content.toString('utf8')));
}
function rejectedUpload({ name }, { file, attestations }, { status, reason, content }) {
    const said = plainText(content.toString('utf8'));
    const isAuthentication = status === 401 || status === 403;
    const without = attestations.length === 0 ? '' : ', or set `attestations` to `false` if it does not take them, and release again';
    return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${name} rejected ${file.name}: ${status} ${reason}${said === '' ? '' : `, ${said}`}`, {
        ...(isAuthentication
            ? {
                fix: 'Check `index-token`, or the trusted publisher of the project. Then run the release again: it uploads the rest',
                commandFix: 'Check the token in `UV_PUBLISH_TOKEN` or `TWINE_PASSWORD`. Then release again: that uploads the rest',
            }
            : { fix: `Correct what the index names${without}. If the file itself must change, release the next version` }),
    });
}
/** The beginning of what the server said, without the markup of an error page. */
function plainText(body) {
    const text = body.replaceAll(/<(script|style)[\s\S]*?<\/\1>|<[^>]*>/gi, ' ').replaceAll(/\s+/g, ' ');
    return text.trim().slice(0, 200);
}


/***/ }),

/***/ 63820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ createPublishAttestation),
  f: () => (/* binding */ publishPredicateType)
});

// EXTERNAL MODULE: ./.work/compiled/shared/src/errors.js
var errors = __webpack_require__(75689);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./.work/compiled/shared/src/signing/services.js

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
        const event = JSON.parse((0,external_node_fs_.readFileSync)(env.GITHUB_EVENT_PATH ?? '', 'utf8'));
        return event.repository?.visibility === 'public';
    }
    catch {
        return false;
    }
}

// EXTERNAL MODULE: ./.work/compiled/shared/src/concurrency/until-aborted.js
var until_aborted = __webpack_require__(22450);
// EXTERNAL MODULE: ./.work/compiled/shared/src/signing/identity-token.js
var identity_token = __webpack_require__(27912);
;// CONCATENATED MODULE: ./.work/compiled/shared/src/signing/sign-statement.js



const requestSettings = { timeout: 20_000, retry: 3 };
/**
 * Signs a statement with a key that exists only for this. The bundle has the signature and a certificate that says who signed. The
 * libraries are loaded on demand, because they are large and seldom needed. Source: Sigstore, "Bundle Format".
 */
async function signStatement(context, { subject, predicateType, predicate }, { fulcioUrl, rekorUrl, timestampUrl }) {
    const [{ DSSEBundleBuilder, FulcioSigner, RekorWitness, TSAWitness }, { bundleToJSON }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(26), __webpack_require__.e(40), __webpack_require__.e(179)]).then(__webpack_require__.t.bind(__webpack_require__, 15179, 19)),
        __webpack_require__.e(/* import() */ 40).then(__webpack_require__.t.bind(__webpack_require__, 61040, 19)),
    ]);
    const identityProvider = { getToken: async () => await (0,identity_token/* requestIdentityToken */.lc)(context) };
    const signer = new FulcioSigner({ ...requestSettings, identityProvider, fulcioBaseURL: fulcioUrl });
    const witnesses = [
        ...(rekorUrl === undefined ? [] : [new RekorWitness({ ...requestSettings, rekorBaseURL: rekorUrl })]),
        ...(timestampUrl === undefined ? [] : [new TSAWitness({ ...requestSettings, tsaBaseURL: timestampUrl })]),
    ];
    const statement = { _type: 'https://in-toto.io/Statement/v1', subject, predicateType, predicate };
    const artifact = { data: Buffer.from(JSON.stringify(statement)), type: 'application/vnd.in-toto+json' };
    // The services may take minutes until the last retry, which the libraries cannot cancel.
    const bundle = await (0,until_aborted/* untilAborted */.E)(context.signal, async () => await new DSSEBundleBuilder({ signer, witnesses }).create(artifact));
    return bundleToJSON(bundle);
}
/** Why a statement could not be signed, in one line. */
function describeSigningError(error) {
    const message = (0,errors/* messageOf */.bD)(error);
    const cause = error instanceof Error && error.cause !== undefined ? (0,errors/* messageOf */.bD)(error.cause) : '';
    const text = message.includes(cause) ? message : `${message}: ${cause}`;
    // The library quotes a token that it cannot read.
    return text
        .replace(/(invalid identity token):.*/s, '$1')
        .replace(/\s+/g, ' ')
        .trim();
}

;// CONCATENATED MODULE: ./.work/compiled/shared/src/signing/publish-attestation.js



/** Says that a publisher uploaded a file to an index. Source: PyPI, "Publish attestation (v1)". */
const publishPredicateType = 'https://docs.pypi.org/attestations/publish/v1';
/**
 * Attests that this run publishes the file, in the public log of Sigstore, because that is the one by which PyPI verifies; or with the
 * services that the environment names. Throws a `UserError` with this `fix` if it cannot be signed.
 */
async function createPublishAttestation(context, { name, sha256 }, fix) {
    const services = chooseServices(context.env, 'public');
    const statement = { subject: [{ name, digest: { sha256 } }], predicateType: publishPredicateType, predicate: null };
    try {
        return toAttestation(await signStatement(context, statement, services));
    }
    catch (error) {
        context.signal.throwIfAborted();
        throw new errors/* UserError */.yo(`${name} could not be attested with ${describeServices(services)}`, {
            why: describeSigningError(error),
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


/***/ })

};
