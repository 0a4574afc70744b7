export const id = 3717;
export const ids = [3717];
export const modules = {

/***/ 13717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explain: () => (/* binding */ explain)
/* harmony export */ });
/* harmony import */ var _action_compile_reqs_src_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7716);
/* harmony import */ var _context_run_steps_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41967);


/** `eleanor explain`: prints who requires the packages, and with which range. */
async function explain(call) {
    return await (0,_context_run_steps_js__WEBPACK_IMPORTED_MODULE_1__/* .runSteps */ .r)(call, {
        action: 'action-compile-reqs',
        inputs: { mode: 'explain', packages: call.operands.join('\n'), cache: 'off' },
        labels: { packages: 'PACKAGE' },
        info: 'stdout',
        run: _action_compile_reqs_src_run_js__WEBPACK_IMPORTED_MODULE_0__/* .compileRequirements */ .e,
    });
}


/***/ })

};
