export const id = 3077;
export const ids = [3077];
export const modules = {

/***/ 83077:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   loadDescriptions: () => (/* binding */ loadDescriptions)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** Reads the descriptions of inputs from the `action.yml` files, for `--help-all`. */
async function loadDescriptions(suite) {
    const { parse } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    return ({ action, common }) => {
        if (action === undefined)
            return common;
        const metadata = parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(suite, action, 'action.yml'), 'utf8'));
        return Object.fromEntries(Object.entries(metadata.inputs).map(([name, { description }]) => [name, description]));
    };
}


/***/ })

};
