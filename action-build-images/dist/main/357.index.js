export const id = 357;
export const ids = [357];
export const modules = {

/***/ 12357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renameSecretMount: () => (/* binding */ renameSecretMount)
/* harmony export */ });
/* harmony import */ var dockerfile_ast__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78390);
/* harmony import */ var _parse_instructions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31481);
/* harmony import */ var _run_mounts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87120);
/* harmony import */ var _stage_instructions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27794);




/**
 * Renames the id of a secret in the mounts of a Dockerfile. `known` are the mounts that were read from it, in its order, whose ids have no
 * variables. The builder's cache key holds the id of a secret but not its content, so an
 * id that holds a hash of the content makes steps that mount it run again when the content changes. Lines keep their numbers.
 * Source: BuildKit, solver/llbsolver/ops/exec.go, CacheMap, which digests the mounts of a step.
 */
function renameSecretMount(text, id, newId, known = []) {
    const mounts = (0,_parse_instructions_js__WEBPACK_IMPORTED_MODULE_1__/* .parseInstructions */ .t)(text)
        .getInstructions()
        .filter((instruction) => instruction instanceof dockerfile_ast__WEBPACK_IMPORTED_MODULE_0__.Run)
        .flatMap((instruction) => resolveIds(instruction, known))
        .filter((mount) => mount.type === 'secret' && mount.id === id);
    const lines = text.split('\n');
    // Backwards, so that an edit does not shift a later one in the same line.
    for (const edit of mounts.flatMap((mount) => editFor(mount, id, newId)).reverse()) {
        const line = lines[edit.line] ?? '';
        lines[edit.line] = `${line.slice(0, edit.start)}${edit.text}${line.slice(edit.end)}`;
    }
    return lines.join('\n');
}
/** The mounts of a step, with the ids that they were read with. Those of a stage that is not built were not read. */
function resolveIds(run, known) {
    const mounts = (0,_run_mounts_js__WEBPACK_IMPORTED_MODULE_3__/* .parseMounts */ .qV)(run).filter(({ type }) => type === 'secret' || type === 'ssh');
    const read = known.filter((mount) => mount.line === (0,_stage_instructions_js__WEBPACK_IMPORTED_MODULE_2__/* .lineOf */ .c)(run) && mount.trigger === undefined && mount.isForSource !== true);
    return read.length === mounts.length ? mounts.map((mount, index) => ({ ...mount, id: read[index]?.id ?? mount.id })) : mounts;
}
function editFor({ flag, target }, id, newId) {
    const option = (0,_run_mounts_js__WEBPACK_IMPORTED_MODULE_3__/* .mountIdOption */ .cE)(flag);
    const valueRange = flag.getValueRange();
    if (valueRange === null)
        return [];
    if (option === null) {
        const { line, character } = valueRange.start;
        return [{ line, start: character, end: character, text: `id=${newId},` }];
    }
    // Without a target, the builder names the mounted file after the id.
    const text = `id=${newId}${target === undefined ? `,target=/run/secrets/${id}` : ''}`;
    const { start, end } = option.getRange();
    return [{ line: start.line, start: start.character, end: end.character, text: keepOpenQuote(option.toString(), text) }];
}
/** A quote that another option opens or closes stays in its place. */
function keepOpenQuote(option, text) {
    const [quote = '', ...others] = option.match(/["']/g) ?? [];
    if (others.length % 2 > 0)
        return text;
    return /^["']/.test(option) ? `${quote}${text}` : `${text}${quote}`;
}


/***/ })

};
