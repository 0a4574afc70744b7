export const id = 6479;
export const ids = [6479];
export const modules = {

/***/ 86479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compile: () => (/* binding */ compile)
/* harmony export */ });
/* harmony import */ var _context_command_call_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77759);
/* harmony import */ var _run_requirements_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4004);


/** `eleanor compile`: compiles every stale lock. Prints the locks that it wrote, and with `--fail-on-change` fails if there is one. */
async function compile(call) {
    return await (0,_run_requirements_js__WEBPACK_IMPORTED_MODULE_0__/* .runRequirements */ .c)(call, { mode: 'compile' }, { failsOnChange: call.extras.includes(_context_command_call_js__WEBPACK_IMPORTED_MODULE_1__/* .failOnChangeFlag */ .u) });
}


/***/ }),

/***/ 4004:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ runRequirements)
/* harmony export */ });
/* harmony import */ var _action_compile_reqs_src_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7716);
/* harmony import */ var _context_run_steps_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41967);


/** Runs a mode of action-compile-reqs that may write locks. */
async function runRequirements(call, inputs, { failsOnChange = false } = {}) {
    return await (0,_context_run_steps_js__WEBPACK_IMPORTED_MODULE_1__/* .runStepsWithCode */ .o)(call, {
        action: 'action-compile-reqs',
        inputs: { ...inputs, cache: 'off' },
        labels: { 'upgrade-packages': 'PACKAGE' },
        run: async (context) => ((await writesLocks(context)) && failsOnChange ? 1 : 0),
        results: ({ diff }) => Object.keys(diff ?? {}),
    });
}
/** Runs the steps, and returns whether they wrote a lock. */
async function writesLocks(context) {
    let hasChanged = false;
    await (0,_action_compile_reqs_src_run_js__WEBPACK_IMPORTED_MODULE_0__/* .compileRequirements */ .e)({
        ...context,
        setOutput(name, value) {
            if (name === 'changed')
                hasChanged = value === true;
            context.setOutput(name, value);
        },
    });
    return hasChanged;
}


/***/ })

};
