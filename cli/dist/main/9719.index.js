export const id = 9719;
export const ids = [9719];
export const modules = {

/***/ 29719:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   attestFiles: () => (/* binding */ attestFiles)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75689);
/* harmony import */ var _shared_format_markdown_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(71485);
/* harmony import */ var _shared_signing_attest_provenance_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95811);
/* harmony import */ var _shared_signing_identity_token_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27912);
/* harmony import */ var _assets_distribution_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76670);
/* harmony import */ var _assets_gather_assets_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98789);
/* harmony import */ var _file_result_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(52446);







const prevented = 'Nothing was attested';
/**
 * Runs `mode: attest`: attests the provenance of the files of a release, and changes nothing in the repository. No checkout and no GitHub
 * release is needed.
 */
async function attestFiles(context, inputs) {
    const { token = '', dryRun } = inputs;
    if (dryRun) {
        reportFiles(context, await readFiles(context, inputs), 'would be attested');
        return;
    }
    requireIdentity(context);
    const files = await readFiles(context, inputs);
    await (0,_shared_signing_attest_provenance_js__WEBPACK_IMPORTED_MODULE_1__/* .attestProvenance */ .X)(context, files, { token, subject: 'the release', prevented });
    reportFiles(context, files, 'attested');
}
async function readFiles(context, { assets, version }) {
    const files = await (0,_assets_gather_assets_js__WEBPACK_IMPORTED_MODULE_4__/* .gatherAssets */ .h)(context, assets);
    if (version.requested.kind === 'exact')
        await (0,_assets_distribution_version_js__WEBPACK_IMPORTED_MODULE_3__/* .requireDistributionVersions */ .d)(files, version.requested.version);
    return files;
}
function reportFiles({ log, summary }, files, result) {
    for (const { name } of files)
        log.info(`${name} (${result})`);
    const rows = files.map(({ name, sha256 }) => [name, sha256, (0,_file_result_js__WEBPACK_IMPORTED_MODULE_5__/* .renderFileResult */ .U)(result)]);
    summary.add((0,_shared_format_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .renderTable */ .bo)(['File', 'SHA-256', 'Result'], rows));
}
/** A called workflow cannot ask for more than its caller has. Source: GitHub "Reuse workflows", permissions. */
function requireIdentity({ env }) {
    if ((0,_shared_signing_identity_token_js__WEBPACK_IMPORTED_MODULE_2__/* .hasJobIdentity */ .iC)(env))
        return;
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('The provenance of the release cannot be attested, because this job has no OIDC identity', {
        fix: `Give the job, or the job that calls the reusable workflow, \`permissions: id-token: write\` and \`attestations: write\`. ${prevented}`,
    });
}


/***/ }),

/***/ 52446:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ renderFileResult)
/* harmony export */ });
/* harmony import */ var _shared_format_state_icon_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3457);

const icons = {
    unchanged: 'success',
    written: 'changed',
    'would be written': 'planned',
    uploaded: 'changed',
    'would be uploaded': 'planned',
    attested: 'changed',
    'would be attested': 'planned',
};
/** A result as a cell of the job summary. */
function renderFileResult(result) {
    return (0,_shared_format_state_icon_js__WEBPACK_IMPORTED_MODULE_0__/* .addStateIcon */ .w)(icons[result], result);
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


/***/ })

};
