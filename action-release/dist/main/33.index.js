export const id = 33;
export const ids = [33];
export const modules = {

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


/***/ }),

/***/ 77022:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   publishToIndex: () => (/* binding */ publishToIndex)
/* harmony export */ });
/* harmony import */ var _shared_format_markdown_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(71485);
/* harmony import */ var _assets_distribution_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67466);
/* harmony import */ var _assets_gather_assets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98789);
/* harmony import */ var _index_upload_prepare_uploads_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67150);
/* harmony import */ var _index_upload_upload_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65751);
/* harmony import */ var _file_result_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4094);






/** Runs `mode: publish-to-index`: uploads wheels and sdists that an index does not have yet. No checkout and no GitHub release is needed. */
async function publishToIndex(context, { assets: sources, index, version, dryRun }) {
    const assets = await (0,_assets_gather_assets_js__WEBPACK_IMPORTED_MODULE_1__/* .gatherAssets */ .h)(context, sources);
    if (version.requested.kind === 'exact')
        await (0,_assets_distribution_version_js__WEBPACK_IMPORTED_MODULE_0__/* .requireDistributionVersions */ .d)(assets, version.requested.version);
    const uploads = await (0,_index_upload_prepare_uploads_js__WEBPACK_IMPORTED_MODULE_2__/* .prepareUploads */ .q)(context, { ...index, dryRun }, assets);
    if (!dryRun)
        await (0,_index_upload_upload_files_js__WEBPACK_IMPORTED_MODULE_3__/* .uploadFiles */ .Z)(context, uploads, index.token);
    reportUploads(context, uploads, dryRun);
}
function reportUploads({ log, summary }, uploads, dryRun) {
    const results = uploads.flatMap(({ index, missing, present }) => [
        ...missing.map(({ file }) => [index.name, file.name, dryRun ? 'would be uploaded' : 'uploaded']),
        ...present.map((name) => [index.name, name, 'unchanged']),
    ]);
    for (const [index, name, result] of results)
        log.info(`${index}: ${name} (${result})`);
    const rows = results.map(([index, name, result]) => [index, name, (0,_file_result_js__WEBPACK_IMPORTED_MODULE_4__/* .renderFileResult */ .U)(result)]);
    summary.add((0,_shared_format_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .renderTable */ .bo)(['Index', 'File', 'Result'], rows));
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
