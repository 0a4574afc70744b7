export const id = 581;
export const ids = [581];
export const modules = {

/***/ 28581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  attestFiles: () => (/* binding */ attestFiles)
});

// EXTERNAL MODULE: ./.work/compiled/shared/src/errors.js
var errors = __webpack_require__(75689);
// EXTERNAL MODULE: ./.work/compiled/shared/src/format/markdown.js
var markdown = __webpack_require__(71485);
// EXTERNAL MODULE: ./.work/compiled/shared/src/concurrency/until-aborted.js
var until_aborted = __webpack_require__(22450);
;// CONCATENATED MODULE: ./.work/compiled/shared/src/signing/attest-provenance.js


/**
 * Attests that this run built the files: SLSA provenance, signed with the identity of the job and stored with the repository. Returns
 * its URL and sets the output `attestation-url`. Throws a `UserError` if it cannot be signed or stored. The library is loaded on demand,
 * because it is large and seldom needed. Source: GitHub "Using artifact attestations to establish provenance for builds".
 */
async function attestProvenance({ env, log, signal, setOutput }, files, { token, subject, prevented }) {
    const subjects = files.map(({ name, sha256 }) => ({ name, digest: { sha256 } }));
    const { attestProvenance: attest } = await Promise.all(/* import() */[__webpack_require__.e(351), __webpack_require__.e(26), __webpack_require__.e(40), __webpack_require__.e(179), __webpack_require__.e(672), __webpack_require__.e(476)]).then(__webpack_require__.bind(__webpack_require__, 4476));
    const id = await log.group('Attest the provenance', async () => {
        try {
            return (await (0,until_aborted/* untilAborted */.E)(signal, async () => await attest({ subjects, token }))).attestationID ?? '';
        }
        catch (error) {
            signal.throwIfAborted();
            throw new errors/* UserError */.yo(`The provenance of ${subject} could not be attested`, {
                why: (0,errors/* messageOf */.bD)(error).replace(/\s+/g, ' ').trim(),
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

// EXTERNAL MODULE: ./.work/compiled/shared/src/signing/identity-token.js
var identity_token = __webpack_require__(27912);
// EXTERNAL MODULE: ./.work/compiled/action-release/src/assets/distribution-version.js + 5 modules
var distribution_version = __webpack_require__(67466);
// EXTERNAL MODULE: ./.work/compiled/action-release/src/assets/gather-assets.js + 1 modules
var gather_assets = __webpack_require__(98789);
// EXTERNAL MODULE: ./.work/compiled/action-release/src/commands/file-result.js + 1 modules
var file_result = __webpack_require__(4094);
;// CONCATENATED MODULE: ./.work/compiled/action-release/src/commands/attest-files.js







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
    await attestProvenance(context, files, { token, subject: 'the release', prevented });
    reportFiles(context, files, 'attested');
}
async function readFiles(context, { assets, version }) {
    const files = await (0,gather_assets/* gatherAssets */.h)(context, assets);
    if (version.requested.kind === 'exact')
        await (0,distribution_version/* requireDistributionVersions */.d)(files, version.requested.version);
    return files;
}
function reportFiles({ log, summary }, files, result) {
    for (const { name } of files)
        log.info(`${name} (${result})`);
    const rows = files.map(({ name, sha256 }) => [name, sha256, (0,file_result/* renderFileResult */.U)(result)]);
    summary.add((0,markdown/* renderTable */.bo)(['File', 'SHA-256', 'Result'], rows));
}
/** A called workflow cannot ask for more than its caller has. Source: GitHub "Reuse workflows", permissions. */
function requireIdentity({ env }) {
    if ((0,identity_token/* hasJobIdentity */.iC)(env))
        return;
    throw new errors/* UserError */.yo('The provenance of the release cannot be attested, because this job has no OIDC identity', {
        fix: `Give the job, or the job that calls the reusable workflow, \`permissions: id-token: write\` and \`attestations: write\`. ${prevented}`,
    });
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
    attested: 'changed',
    'would be attested': 'planned',
};
/** A result as a cell of the job summary. */
function renderFileResult(result) {
    return addStateIcon(file_result_icons[result], result);
}


/***/ })

};
