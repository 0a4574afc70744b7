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
        .flatMap((instruction) => (0,_run_mounts_js__WEBPACK_IMPORTED_MODULE_1__/* .parseMounts */ .q)(instruction))
        .filter((mount) => mount.type === 'secret' && mount.id === id);
    const lines = text.split('\n');
    // Backwards, so that an edit does not shift a later one in the same line.
    for (const edit of mounts.flatMap((mount) => editFor(mount, id, newId)).reverse()) {
        const line = lines[edit.line] ?? '';
        lines[edit.line] = `${line.slice(0, edit.start)}${edit.text}${line.slice(edit.end)}`;
    }
    return lines.join('\n');
}
function editFor({ flag, target }, id, newId) {
    const option = (0,_run_mounts_js__WEBPACK_IMPORTED_MODULE_1__/* .mountIdOption */ .c)(flag);
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


/***/ }),

/***/ 87120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ mountIdOption),
/* harmony export */   q: () => (/* binding */ parseMounts)
/* harmony export */ });
/**
 * Parses the mounts of a `RUN`, in the order of the text. `expand` replaces the variables in a value; that of `from` has none. Source:
 * BuildKit, frontend/dockerfile/instructions, "parseMount".
 */
function parseMounts(run, expand = (word) => word) {
    return run
        .getFlags()
        .filter((flag) => flag.getName() === 'mount')
        .map((flag) => parseMount(flag, expand));
}
function parseMount(flag, expand) {
    const options = parseOptions(flag.getValue() ?? '');
    const option = (...names) => {
        const value = names.map((name) => options.get(name)).find((each) => each !== undefined);
        return value === undefined ? undefined : expand(value);
    };
    const type = option('type')?.toLowerCase();
    const target = option('target', 'dst', 'destination');
    const required = option('required');
    return {
        flag,
        type,
        from: options.get('from'),
        id: option(...idOptions) ?? defaultId(type, target),
        target,
        // Source: Go, strconv, "ParseBool".
        required: required !== undefined && !/^(?:0|f|F|FALSE|false|False)$/.test(required),
    };
}
/** The options by name, in lower case. One without a value has ''. */
function parseOptions(value) {
    const fields = unquote(value).split(',');
    return new Map(fields.map((field) => [/^[^=]*/.exec(field)?.[0].toLowerCase() ?? '', /=(.*)$/s.exec(field)?.[1] ?? '']));
}
/** A flag may have quotes anywhere in it. Source: BuildKit, frontend/dockerfile/parser, "extractBuilderFlags". */
function unquote(text) {
    return text.replaceAll(/\\(.)|["']/gs, (_, escaped) => escaped ?? '');
}
function defaultId(type, target) {
    if (type === 'ssh')
        return 'default';
    return type === 'secret' ? (target?.split('/').at(-1) ?? '') : '';
}
/** Names of the option for the secret or agent. In the builder, `source` takes precedence over `id`. */
const idOptions = ['source', 'src', 'id'];
/** The option that names the secret or agent of a mount, if there is one. */
function mountIdOption(flag) {
    const find = (name) => flag.getOptions().find((option) => unquote(option.getName()).toLowerCase() === name);
    return idOptions.map(find).find((option) => option !== undefined) ?? null;
}


/***/ })

};
