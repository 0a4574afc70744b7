export const id = 8113;
export const ids = [8113];
export const modules = {

/***/ 8113:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   updateNotes: () => (/* binding */ updateNotes)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75689);
/* harmony import */ var _github_services_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14872);
/* harmony import */ var _notes_images_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50323);
/* harmony import */ var _state_release_target_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82664);
/* harmony import */ var _state_tag_template_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10536);





/**
 * Runs `mode: update-notes`: adds the images to the notes of a published release. A second run replaces what the first one added. No
 * checkout is needed.
 */
async function updateNotes(context, { version, tag, notes, token, dryRun }) {
    if (token === undefined || version.requested.kind !== 'exact')
        return;
    const { releases } = await (0,_github_services_js__WEBPACK_IMPORTED_MODULE_1__/* .connectGitHub */ .U)(context, token);
    const { template } = (0,_state_tag_template_js__WEBPACK_IMPORTED_MODULE_3__/* .chooseTemplate */ ._h)(tag.template === undefined ? await releases.newestPublishedTags() : [], tag.template, tag);
    const tagName = (0,_state_release_target_js__WEBPACK_IMPORTED_MODULE_2__/* .formatTag */ ._3)(template, version.requested.version);
    const published = (await releases.ofTag(tagName)).find((release) => !release.draft);
    if (published === undefined)
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`The repository has no published release ${tagName}`, {
            fix: 'Check the inputs `version` and `tag-template`, and run this step after the release',
        });
    const body = (0,_notes_images_js__WEBPACK_IMPORTED_MODULE_4__/* .appendImages */ .b)(published.body, notes.images);
    if (!dryRun && body !== published.body)
        await releases.updateBody(published.id, body);
    context.setOutput('tag', tagName);
    context.setOutput('release-url', published.url);
    context.log.info(`${dryRun ? 'Would add' : 'Added'} ${notes.images.length} images to the notes: ${published.url}`);
}


/***/ })

};
