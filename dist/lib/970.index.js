export const id = 970;
export const ids = [970];
export const modules = {

/***/ 2970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderJson: () => (/* binding */ renderJson)
/* harmony export */ });
/** The report for programs: the shape of `Report`, and nothing else. */
function renderJson({ report }) {
    return `${JSON.stringify(report, null, 2)}\n`;
}


/***/ })

};
