export const id = 932;
export const ids = [932];
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

/***/ 83932:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   writeVersion: () => (/* binding */ writeVersion)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75689);
/* harmony import */ var _shared_format_markdown_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(71485);
/* harmony import */ var _shared_git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51904);
/* harmony import */ var _git_remote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33005);
/* harmony import */ var _github_services_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14872);
/* harmony import */ var _state_read_tags_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46358);
/* harmony import */ var _state_release_target_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(82664);
/* harmony import */ var _state_tag_template_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(10536);
/* harmony import */ var _version_bump_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(59438);
/* harmony import */ var _version_compare_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(49523);
/* harmony import */ var _version_tag_version_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(30185);
/* harmony import */ var _version_files_update_files_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(25435);
/* harmony import */ var _version_files_version_file_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(49343);
/* harmony import */ var _version_files_worktree_snapshot_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(38438);
/* harmony import */ var _version_source_find_version_source_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(11953);
/* harmony import */ var _file_result_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(4094);
/* harmony import */ var _find_unfinished_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(87721);

















/**
 * Runs `mode: write-version`: writes the version into the work tree and stops, so that the wheel can be built before the release.
 * If the files already hold the version, nothing changes. If the version is only in tags, the clone gets the tag, and the remote not.
 */
async function writeVersion(context, inputs) {
    const git = (0,_shared_git_js__WEBPACK_IMPORTED_MODULE_1__/* .createGit */ .lD)(context.run, context.workspace, context.env);
    const source = await (0,_version_source_find_version_source_js__WEBPACK_IMPORTED_MODULE_13__/* .findVersionSource */ .$)(context.workspace, git, inputs.version);
    (0,_version_tag_version_js__WEBPACK_IMPORTED_MODULE_9__/* .requireBumpOfTags */ .G)(source, inputs.version);
    if (source.kind === 'files')
        await writeIntoFiles(context, git, inputs, source.locations);
    else
        await writeIntoClone(context, git, inputs);
}
async function writeIntoFiles(context, git, inputs, locations) {
    const { version: settings, dryRun } = inputs;
    const current = await (0,_version_files_version_file_js__WEBPACK_IMPORTED_MODULE_11__/* .readVersions */ .q2)(context.workspace, locations);
    const { requested, template } = await lookUp(context, git, inputs);
    const version = (0,_version_bump_js__WEBPACK_IMPORTED_MODULE_7__/* .resolveVersion */ .x)(current, requested);
    const isWritten = (0,_version_compare_js__WEBPACK_IMPORTED_MODULE_8__/* .compareVersions */ .Zy)(version, current) === 0;
    if (!isWritten)
        (0,_version_compare_js__WEBPACK_IMPORTED_MODULE_8__/* .requireNewer */ .he)(version, current, 'the current version of the repository');
    setOutputs(context, { version, current, tag: (0,_state_release_target_js__WEBPACK_IMPORTED_MODULE_5__/* .formatTag */ ._3)(template, version) });
    if (!isWritten && !dryRun)
        await updateOrRestore(context, git, {
            command: settings.bumpCommand,
            locations,
            globs: settings.globs,
            version,
            day: settings.day,
        });
    reportFiles(context, {
        files: locations.map(({ path }) => path),
        current,
        version,
        result: describeResult(isWritten, dryRun),
    });
}
async function updateOrRestore(context, git, update) {
    const restore = await (0,_version_files_worktree_snapshot_js__WEBPACK_IMPORTED_MODULE_12__/* .snapshotWorktree */ .e)(context, git, update.locations);
    try {
        await (0,_version_files_update_files_js__WEBPACK_IMPORTED_MODULE_10__/* .updateVersionFiles */ .B)(context, git, update);
    }
    catch (error) {
        await restore();
        throw error;
    }
}
/** A build backend that reads tags finds the version in the clone. */
async function writeIntoClone(context, local, { token, branch, tag, version, dryRun }) {
    const remote = await (0,_git_remote_js__WEBPACK_IMPORTED_MODULE_2__/* .openRemote */ .d)(context, local, { token, hooks: false });
    const tags = await (0,_state_read_tags_js__WEBPACK_IMPORTED_MODULE_4__/* .readReleaseTags */ .J)(context, { local, remote }, await (0,_state_release_target_js__WEBPACK_IMPORTED_MODULE_5__/* .resolveBranch */ .pd)(context, branch), tag);
    const head = await local('rev-parse', 'HEAD');
    await (0,_state_release_target_js__WEBPACK_IMPORTED_MODULE_5__/* .requireKnownTags */ .Cr)(local, tags.versions, version.requested);
    const { version: next, current } = (0,_version_tag_version_js__WEBPACK_IMPORTED_MODULE_9__/* .resolveTagVersion */ .h)(tags.versions, head, version.requested);
    const name = (0,_state_release_target_js__WEBPACK_IMPORTED_MODULE_5__/* .formatTag */ ._3)(tags.template, next);
    const tagged = tags.refs.tags.get(name);
    if (tagged !== undefined && tagged !== head)
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`Tag ${name} exists on another commit than the one that is checked out`, {
            fix: 'Choose a higher version',
        });
    setOutputs(context, { version: next, current, tag: name });
    if (!dryRun)
        await local('update-ref', `refs/tags/${name}`, head);
    reportFiles(context, { files: [`tag ${name}`], current, version: next, result: describeResult(tagged === head, dryRun) });
}
function setOutputs({ setOutput }, { version, current, tag }) {
    setOutput('version', version);
    setOutput('previous-version', current);
    setOutput('tag', tag);
    setOutput('prerelease', (0,_version_compare_js__WEBPACK_IMPORTED_MODULE_8__/* .isPrerelease */ .V1)(version));
}
/**
 * The build must use the version that the release is going to finish, and its tag template. Without a token or a remote, neither is
 * known.
 */
async function lookUp(context, local, { version: { requested }, token, branch, tag }) {
    const unknown = { requested, template: tag.template ?? _state_tag_template_js__WEBPACK_IMPORTED_MODULE_6__/* .defaultTemplate */ .oB };
    if (requested.kind !== 'bump' || token === undefined)
        return unknown;
    try {
        const { releases } = await (0,_github_services_js__WEBPACK_IMPORTED_MODULE_3__/* .connectGitHub */ .U)(context, token);
        const remote = await (0,_git_remote_js__WEBPACK_IMPORTED_MODULE_2__/* .openRemote */ .d)(context, local, { token, hooks: false });
        const tags = await (0,_state_read_tags_js__WEBPACK_IMPORTED_MODULE_4__/* .readReleaseTags */ .J)(context, { local, remote }, await (0,_state_release_target_js__WEBPACK_IMPORTED_MODULE_5__/* .resolveBranch */ .pd)(context, branch), tag);
        const unfinished = await (0,_find_unfinished_js__WEBPACK_IMPORTED_MODULE_15__/* .findUnfinishedWork */ ._)({ local, remote, releases }, tags);
        return { requested: (0,_find_unfinished_js__WEBPACK_IMPORTED_MODULE_15__/* .finishFirst */ .i)(requested, unfinished), template: tags.template };
    }
    catch (error) {
        context.log.warning(`Unfinished releases could not be looked up: ${(0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}`);
        return unknown;
    }
}
function describeResult(isWritten, dryRun) {
    if (isWritten)
        return 'unchanged';
    return dryRun ? 'would be written' : 'written';
}
function reportFiles({ log, summary }, { files, current, version, result }) {
    log.info(`${files.join(', ')}: version ${current} -> ${version} (${result})`);
    const rows = files.map((file) => [file, current, version, (0,_file_result_js__WEBPACK_IMPORTED_MODULE_14__/* .renderFileResult */ .U)(result)]);
    summary.add((0,_shared_format_markdown_js__WEBPACK_IMPORTED_MODULE_16__/* .renderTable */ .bo)(['Version file', 'Before', 'After', 'Result'], rows));
}


/***/ })

};
