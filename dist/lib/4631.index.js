"use strict";
exports.id = 4631;
exports.ids = [
    4631
];
exports.modules = {
    4631: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            renderBadgeJson: ()=>renderBadgeJson
        });
        var _badge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(788);
        const COLOURS = {
            untrue: 'red',
            all: 'brightgreen',
            true: 'green',
            none: 'lightgrey'
        };
        function renderBadgeJson({ report }) {
            const { label, message, state } = (0, _badge_js__WEBPACK_IMPORTED_MODULE_0__.b)(report);
            return `${JSON.stringify({
                schemaVersion: 1,
                label,
                message,
                color: COLOURS[state]
            }, null, 2)}\n`;
        }
    }),
    788: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            b: ()=>badgeOf
        });
        function badgeOf({ totals }) {
            const label = 'docs readiness';
            const wanted = totals.cells - totals.notApplicable;
            if (wanted === 0) return {
                label,
                message: 'no roadmap',
                state: 'none'
            };
            const held = totals.ready - totals.overclaimed;
            const message = `${held} of ${wanted} ready`;
            if (totals.overclaimed > 0) return {
                label,
                message: `${message}, ${totals.overclaimed} not true`,
                state: 'untrue'
            };
            return {
                label,
                message,
                state: held === wanted ? 'all' : 'true'
            };
        }
    })
};
;
