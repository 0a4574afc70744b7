export const id = 4702;
export const ids = [4702];
export const modules = {

/***/ 44702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   check: () => (/* binding */ check)
/* harmony export */ });
/* harmony import */ var _action_compile_reqs_src_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7716);
/* harmony import */ var _context_run_steps_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41967);


/** `eleanor check`: reports which locks are stale, and why. Starts no program and changes nothing. */
async function check(call) {
    return await (0,_context_run_steps_js__WEBPACK_IMPORTED_MODULE_1__/* .runSteps */ .r)(call, {
        action: 'action-compile-reqs',
        inputs: { mode: 'check', cache: 'off' },
        run: _action_compile_reqs_src_run_js__WEBPACK_IMPORTED_MODULE_0__/* .compileRequirements */ .e,
    });
}


/***/ })

};
