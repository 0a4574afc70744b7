export const id = 2357;
export const ids = [2357];
export const modules = {

/***/ 12357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renameSecretMount: () => (/* binding */ renameSecretMount)
/* harmony export */ });
/* harmony import */ var dockerfile_ast__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78390);
/* harmony import */ var _run_mounts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87120);


/**
 * Renames the id of a secret in the mounts of a Dockerfile. The builder's cache key holds the id of a secret but not its content, so an
 * id that holds a hash of the content makes steps that mount it run again when the content changes. Lines keep their numbers.
 * Source: BuildKit, solver/llbsolver/ops/exec.go, CacheMap, which digests the mounts of a step.
 */
function renameSecretMount(text, id, newId) {
    const mounts = dockerfile_ast__WEBPACK_IMPORTED_MODULE_0__.DockerfileParser.parse(text)
        .getInstructions()
        .filter((instruction) => instruction instanceof dockerfile_ast__WEBPACK_IMPORTED_MODULE_0__.Run)
        .flatMap(_run_mounts_js__WEBPACK_IMPORTED_MODULE_1__/* .parseMounts */ .qV)
        .filter((mount) => mount.type === 'secret' && mount.id === id);
    const lines = text.split('\n');
    // Backwards, so that an edit does not shift a later one in the same line.
    for (const edit of mounts.flatMap(({ flag }) => editFor(flag, id, newId)).reverse()) {
        const line = lines[edit.line] ?? '';
        lines[edit.line] = `${line.slice(0, edit.start)}${edit.text}${line.slice(edit.end)}`;
    }
    return lines.join('\n');
}
function editFor(flag, id, newId) {
    const idRange = (0,_run_mounts_js__WEBPACK_IMPORTED_MODULE_1__/* .mountIdOption */ .cE)(flag)?.getRange();
    const valueRange = flag.getValueRange();
    if (valueRange === null)
        return [];
    if (idRange === undefined) {
        const { line, character } = valueRange.start;
        return [{ line, start: character, end: character, text: `id=${newId},` }];
    }
    // Without a target, the builder names the mounted file after the id.
    const target = (0,_run_mounts_js__WEBPACK_IMPORTED_MODULE_1__/* .mountTarget */ .Ls)(flag) === undefined ? `,target=/run/secrets/${id}` : '';
    const { start, end } = idRange;
    return [{ line: start.line, start: start.character, end: end.character, text: `id=${newId}${target}` }];
}


/***/ }),

/***/ 87120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ls: () => (/* binding */ mountTarget),
/* harmony export */   cE: () => (/* binding */ mountIdOption),
/* harmony export */   qV: () => (/* binding */ parseMounts)
/* harmony export */ });
/** Parses the mounts of a `RUN`, in the order of the text. */
function parseMounts(run) {
    return run
        .getFlags()
        .filter((flag) => flag.getName() === 'mount')
        .map(parseMount);
}
function parseMount(flag) {
    const option = (name) => flag.getOption(name)?.getValue() ?? undefined;
    const type = option('type');
    const required = flag.getOption('required');
    return {
        flag,
        type,
        from: option('from'),
        id: mountIdOption(flag)?.getValue() ?? defaultId(type, flag),
        required: required !== null && required.getValue() !== 'false',
    };
}
function defaultId(type, flag) {
    if (type === 'ssh')
        return 'default';
    return type === 'secret' ? (mountTarget(flag)?.split('/').at(-1) ?? '') : '';
}
/** The option that names the secret or agent of a mount, if there is one. In the builder, `source` takes precedence over `id`. */
function mountIdOption(flag) {
    return flag.getOption('source') ?? flag.getOption('src') ?? flag.getOption('id');
}
/** The path of a mount in the step, if it is written. */
function mountTarget(flag) {
    const values = ['target', 'dst', 'destination'].map((name) => flag.getOption(name)?.getValue() ?? undefined);
    return values.find((value) => value !== undefined);
}


/***/ })

};
