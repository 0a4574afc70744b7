export const id = 9297;
export const ids = [9297];
export const modules = {

/***/ 79297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   generateClerkId: () => (/* reexport safe */ _chunk_WVQMFHQM_js__WEBPACK_IMPORTED_MODULE_0__.Sx),
/* harmony export */   nowUnix: () => (/* reexport safe */ _chunk_WVQMFHQM_js__WEBPACK_IMPORTED_MODULE_0__.Fw)
/* harmony export */ });
/* harmony import */ var _chunk_WVQMFHQM_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80582);
/* harmony import */ var _chunk_PZ5AY32C_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56810);



//# sourceMappingURL=helpers-LXLP3DFE-PEPB2NAS.js.map

/***/ })

};
