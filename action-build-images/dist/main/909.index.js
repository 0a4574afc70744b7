export const id = 909;
export const ids = [909];
export const modules = {

/***/ 43439:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ targetOf),
/* harmony export */   cS: () => (/* binding */ mountsOf),
/* harmony export */   vH: () => (/* binding */ idOption)
/* harmony export */ });
/** The mounts of a `RUN`, in the order of the text. */
function mountsOf(run) {
    return run
        .getFlags()
        .filter((flag) => flag.getName() === 'mount')
        .map((flag) => {
        const option = (name) => flag.getOption(name)?.getValue() ?? undefined;
        const type = option('type');
        const target = targetOf(flag)?.split('/').at(-1) ?? '';
        const implied = type === 'ssh' ? 'default' : type === 'secret' ? target : '';
        const required = flag.getOption('required');
        return {
            flag,
            type,
            from: option('from'),
            id: idOption(flag)?.getValue() ?? implied,
            required: required !== null && required.getValue() !== 'false',
        };
    });
}
/** What names the secret or agent of a mount, if that is written. `source` goes before `id` in the builder. */
function idOption(flag) {
    return flag.getOption('source') ?? flag.getOption('src') ?? flag.getOption('id');
}
/** Where a mount is seen in the step, if that is written. */
function targetOf(flag) {
    const written = ['target', 'dst', 'destination'].map((name) => flag.getOption(name)?.getValue() ?? undefined);
    return written.find((value) => value !== undefined);
}


/***/ }),

/***/ 56909:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   withTrustId: () => (/* binding */ withTrustId)
/* harmony export */ });
/* harmony import */ var dockerfile_ast__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78390);
/* harmony import */ var _run_mounts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43439);


/**
 * Gives the mounts of the secret `trust`, or of `given`, another id, in the text of a Dockerfile. The content of a secret is not in the builder's
 * cache key, its id is: with a hash in the id, another trust store rebuilds the steps that mount it, and no step before them.
 * Lines keep their numbers. Source: BuildKit, solver/llbsolver/ops/exec.go, CacheMap, which digests the mounts of a step.
 */
function withTrustId(text, id, given = 'trust') {
    const runs = dockerfile_ast__WEBPACK_IMPORTED_MODULE_0__.DockerfileParser.parse(text)
        .getInstructions()
        .filter((instruction) => instruction instanceof dockerfile_ast__WEBPACK_IMPORTED_MODULE_0__.Run);
    const mounts = runs.flatMap(_run_mounts_js__WEBPACK_IMPORTED_MODULE_1__/* .mountsOf */ .cS).filter((mount) => mount.type === 'secret' && mount.id === given);
    const lines = text.split('\n');
    // From the back, so that an edit does not move the place of the next one in its line.
    for (const { line, start, end, text: put } of mounts.flatMap(({ flag }) => editOf(flag, id, given)).reverse())
        lines[line] = `${lines[line]?.slice(0, start) ?? ''}${put}${lines[line]?.slice(end) ?? ''}`;
    return lines.join('\n');
}
function editOf(flag, id, given) {
    const written = (0,_run_mounts_js__WEBPACK_IMPORTED_MODULE_1__/* .idOption */ .vH)(flag)?.getRange();
    const value = flag.getValueRange();
    if (value === null)
        return [];
    // Without a target, the builder names the file after the id.
    const target = (0,_run_mounts_js__WEBPACK_IMPORTED_MODULE_1__/* .targetOf */ .$r)(flag) === undefined ? `,target=/run/secrets/${given}` : '';
    if (written === undefined)
        return [{ line: value.start.line, start: value.start.character, end: value.start.character, text: `id=${id},` }];
    return [{ line: written.start.line, start: written.start.character, end: written.end.character, text: `id=${id}${target}` }];
}


/***/ })

};
