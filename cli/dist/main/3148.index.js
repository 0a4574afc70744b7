export const id = 3148;
export const ids = [3148];
export const modules = {

/***/ 23148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   listWords: () => (/* binding */ listWords)
/* harmony export */ });
/* harmony import */ var _input_flags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57418);

/** Lists the words of every command. Flags that only `--help-all` shows are complete, too. */
function listWords(definitions) {
    const groups = definitions.map(({ name }) => name.split(' ').slice(0, -1).join(' '));
    const paths = [...new Set(['', ...groups, ...definitions.map(({ name }) => name)])];
    return paths.map((path) => ({
        path,
        commands: listCommands(definitions, path),
        flags: listFlags(definitions.find(({ name }) => name === path)),
    }));
}
function listCommands(definitions, path) {
    const prefix = path === '' ? '' : `${path} `;
    const below = definitions.filter(({ name }) => name.startsWith(prefix) && name !== path);
    const names = new Map();
    for (const { name, summary } of below) {
        const [word = '', ...rest] = name.slice(prefix.length).split(' ');
        if (rest.length === 0 || !names.has(word))
            names.set(word, summary);
    }
    return [...names];
}
function listFlags(definition) {
    const help = { name: '--help', description: 'Show this help', values: [] };
    if (definition === undefined)
        return [help, { name: '--version', description: 'Print the version', values: [] }];
    const { flags, extraFlags = {}, asks = false, hasOutputs = false } = definition;
    const inputs = flags === undefined ? [] : (0,_input_flags_js__WEBPACK_IMPORTED_MODULE_0__/* .flagNames */ .JY)(flags);
    return [
        ...inputs.map((name) => ({
            name: `--${name}`,
            description: (flags && (0,_input_flags_js__WEBPACK_IMPORTED_MODULE_0__/* .describeFlag */ .Kp)(flags, name)) ?? '',
            values: flags?.group.inputs[name]?.allowed ?? [],
        })),
        ...Object.entries(extraFlags).map(([name, description]) => ({ name, description, values: [] })),
        ...(asks ? [{ name: '--yes', description: 'Do not ask before writing', values: [] }] : []),
        ...(hasOutputs ? [{ name: '--json', description: 'Print the outputs as JSON', values: [] }] : []),
        help,
    ];
}


/***/ })

};
