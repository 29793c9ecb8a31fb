(()=>{
    "use strict";
    var __webpack_modules__ = {
        7218: (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {
            __nccwpck_require__.d(__webpack_exports__, {
                k: ()=>countRead,
                L: ()=>expectShortRun
            });
            var external_node_child_process_ = __nccwpck_require__(1421);
            var external_node_crypto_ = __nccwpck_require__(7598);
            var external_node_stream_ = __nccwpck_require__(7075);
            var external_node_url_ = __nccwpck_require__(3136);
            ;
            const external_node_v8_namespaceObject = require("node:v8");
            ;
            const SHORT_RUN_BYTES = 1_600_000;
            const LARGE_FILE_BYTES = 200_000;
            const INLINED_BYTES = 100;
            let bytesToGo = null;
            function expectShortRun() {
                (0, external_node_v8_namespaceObject.setFlagsFromString)('--regexp-tier-up-ticks=0');
                (0, external_node_v8_namespaceObject.setFlagsFromString)('--no-opt');
                (0, external_node_v8_namespaceObject.setFlagsFromString)('--no-maglev');
                (0, external_node_v8_namespaceObject.setFlagsFromString)('--no-incremental-marking');
                (0, external_node_v8_namespaceObject.setFlagsFromString)('--no-parallel-scavenge');
                bytesToGo = SHORT_RUN_BYTES;
            }
            function countRead(bytes) {
                if (bytesToGo === null) return;
                bytesToGo -= bytes < LARGE_FILE_BYTES ? bytes : bytesToGo;
                if (bytesToGo > 0) return;
                (0, external_node_v8_namespaceObject.setFlagsFromString)(`--max-inlined-bytecode-size-cumulative=${INLINED_BYTES}`);
                (0, external_node_v8_namespaceObject.setFlagsFromString)('--opt');
                (0, external_node_v8_namespaceObject.setFlagsFromString)('--incremental-marking');
                (0, external_node_v8_namespaceObject.setFlagsFromString)('--parallel-scavenge');
                const built = process.config.variables;
                if (built['v8_enable_maglev'] === 1) (0, external_node_v8_namespaceObject.setFlagsFromString)('--maglev');
                bytesToGo = null;
            }
        }),
        2613: (function(module1) {
            module1.exports = require("assert");
        }),
        181: (function(module1) {
            module1.exports = require("buffer");
        }),
        4434: (function(module1) {
            module1.exports = require("events");
        }),
        9896: (function(module1) {
            module1.exports = require("fs");
        }),
        8611: (function(module1) {
            module1.exports = require("http");
        }),
        5692: (function(module1) {
            module1.exports = require("https");
        }),
        9278: (function(module1) {
            module1.exports = require("net");
        }),
        4589: (function(module1) {
            module1.exports = require("node:assert");
        }),
        6698: (function(module1) {
            module1.exports = require("node:async_hooks");
        }),
        4573: (function(module1) {
            module1.exports = require("node:buffer");
        }),
        1421: (function(module1) {
            module1.exports = require("node:child_process");
        }),
        7540: (function(module1) {
            module1.exports = require("node:console");
        }),
        7598: (function(module1) {
            module1.exports = require("node:crypto");
        }),
        3053: (function(module1) {
            module1.exports = require("node:diagnostics_channel");
        }),
        610: (function(module1) {
            module1.exports = require("node:dns");
        }),
        8474: (function(module1) {
            module1.exports = require("node:events");
        }),
        3024: (function(module1) {
            module1.exports = require("node:fs");
        }),
        1455: (function(module1) {
            module1.exports = require("node:fs/promises");
        }),
        7067: (function(module1) {
            module1.exports = require("node:http");
        }),
        2467: (function(module1) {
            module1.exports = require("node:http2");
        }),
        4708: (function(module1) {
            module1.exports = require("node:https");
        }),
        7030: (function(module1) {
            module1.exports = require("node:net");
        }),
        6760: (function(module1) {
            module1.exports = require("node:path");
        }),
        643: (function(module1) {
            module1.exports = require("node:perf_hooks");
        }),
        1708: (function(module1) {
            module1.exports = require("node:process");
        }),
        1792: (function(module1) {
            module1.exports = require("node:querystring");
        }),
        7075: (function(module1) {
            module1.exports = require("node:stream");
        }),
        8321: (function(module1) {
            module1.exports = require("node:stream/consumers");
        }),
        1692: (function(module1) {
            module1.exports = require("node:tls");
        }),
        3136: (function(module1) {
            module1.exports = require("node:url");
        }),
        7975: (function(module1) {
            module1.exports = require("node:util");
        }),
        3429: (function(module1) {
            module1.exports = require("node:util/types");
        }),
        5919: (function(module1) {
            module1.exports = require("node:worker_threads");
        }),
        8522: (function(module1) {
            module1.exports = require("node:zlib");
        }),
        857: (function(module1) {
            module1.exports = require("os");
        }),
        932: (function(module1) {
            module1.exports = require("process");
        }),
        3193: (function(module1) {
            module1.exports = require("string_decoder");
        }),
        4756: (function(module1) {
            module1.exports = require("tls");
        }),
        9023: (function(module1) {
            module1.exports = require("util");
        })
    };
    var __webpack_module_cache__ = {};
    function __nccwpck_require__(moduleId) {
        var cachedModule = __webpack_module_cache__[moduleId];
        if (cachedModule !== undefined) {
            return cachedModule.exports;
        }
        var module1 = __webpack_module_cache__[moduleId] = {
            exports: {}
        };
        var threw = true;
        try {
            __webpack_modules__[moduleId].call(module1.exports, module1, module1.exports, __nccwpck_require__);
            threw = false;
        } finally{
            if (threw) delete __webpack_module_cache__[moduleId];
        }
        return module1.exports;
    }
    __nccwpck_require__.m = __webpack_modules__;
    if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = __dirname + "/";
    (()=>{
        __nccwpck_require__.n = (module1)=>{
            var getter = module1 && module1.__esModule ? ()=>module1['default'] : ()=>module1;
            __nccwpck_require__.d(getter, {
                a: getter
            });
            return getter;
        };
    })();
    (()=>{
        var getProto = Object.getPrototypeOf ? (obj)=>Object.getPrototypeOf(obj) : (obj)=>obj.__proto__;
        var leafPrototypes;
        __nccwpck_require__.t = function(value, mode) {
            if (mode & 1) value = this(value);
            if (mode & 8) return value;
            if (typeof value === 'object' && value) {
                if (mode & 4 && value.__esModule) return value;
                if (mode & 16 && typeof value.then === 'function') return value;
            }
            var ns = Object.create(null);
            __nccwpck_require__.r(ns);
            var def = {};
            leafPrototypes = leafPrototypes || [
                null,
                getProto({}),
                getProto([]),
                getProto(getProto)
            ];
            for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)){
                Object.getOwnPropertyNames(current).forEach((key)=>def[key] = ()=>value[key]);
            }
            def['default'] = ()=>value;
            __nccwpck_require__.d(ns, def);
            return ns;
        };
    })();
    (()=>{
        __nccwpck_require__.d = (exports, definition)=>{
            for(var key in definition){
                if (__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
                    Object.defineProperty(exports, key, {
                        enumerable: true,
                        get: definition[key]
                    });
                }
            }
        };
    })();
    (()=>{
        __nccwpck_require__.f = {};
        __nccwpck_require__.e = (chunkId)=>{
            return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key)=>{
                __nccwpck_require__.f[key](chunkId, promises);
                return promises;
            }, []));
        };
    })();
    (()=>{
        __nccwpck_require__.u = (chunkId)=>{
            return "" + chunkId + ".index.js";
        };
    })();
    (()=>{
        __nccwpck_require__.o = (obj, prop)=>Object.prototype.hasOwnProperty.call(obj, prop);
    })();
    (()=>{
        __nccwpck_require__.r = (exports)=>{
            if (typeof Symbol !== 'undefined' && Symbol.toStringTag) {
                Object.defineProperty(exports, Symbol.toStringTag, {
                    value: 'Module'
                });
            }
            Object.defineProperty(exports, '__esModule', {
                value: true
            });
        };
    })();
    (()=>{
        var installedChunks = {
            8792: 1
        };
        var installChunk = (chunk)=>{
            var moreModules = chunk.modules, chunkIds = chunk.ids, runtime = chunk.runtime;
            for(var moduleId in moreModules){
                if (__nccwpck_require__.o(moreModules, moduleId)) {
                    __nccwpck_require__.m[moduleId] = moreModules[moduleId];
                }
            }
            if (runtime) runtime(__nccwpck_require__);
            for(var i = 0; i < chunkIds.length; i++)installedChunks[chunkIds[i]] = 1;
        };
        __nccwpck_require__.f.require = (chunkId, promises)=>{
            if (!installedChunks[chunkId]) {
                if (true) {
                    installChunk(require("./" + __nccwpck_require__.u(chunkId)));
                } else installedChunks[chunkId] = 1;
            }
        };
    })();
    var __webpack_exports__ = {};
    __nccwpck_require__.r(__webpack_exports__);
    __nccwpck_require__.d(__webpack_exports__, {
        action: ()=>action,
        cli: ()=>cli
    });
    var _read_short_run_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7218);
    async function cli(args) {
        (0, _read_short_run_js__WEBPACK_IMPORTED_MODULE_0__.L)();
        process.stdout.on('error', (error)=>{
            if (error.code === 'EPIPE') return;
            process.stderr.write(`docs-readiness: standard output cannot be written: ${error.message}\n`);
            process.exit(2);
        });
        const { runCli } = await Promise.all([
            __nccwpck_require__.e(8179),
            __nccwpck_require__.e(4497)
        ]).then(__nccwpck_require__.bind(__nccwpck_require__, 4497));
        const environment = process.env;
        process.exitCode = await runCli(args, {
            stdout: (text)=>void process.stdout.write(text),
            stderr: (text)=>void process.stderr.write(text),
            colour: isTerminal(process.stdout) && !environment['NO_COLOR'] && environment['TERM'] !== 'dumb',
            progress: ()=>isTerminal(process.stderr),
            environment,
            now: new Date()
        });
    }
    function isTerminal(stream) {
        return stream.isTTY === true;
    }
    async function action() {
        await Promise.resolve().then(__nccwpck_require__.t.bind(__nccwpck_require__, 4708, 23));
        (0, _read_short_run_js__WEBPACK_IMPORTED_MODULE_0__.L)();
        const { runAction } = await Promise.all([
            __nccwpck_require__.e(7640),
            __nccwpck_require__.e(4381)
        ]).then(__nccwpck_require__.bind(__nccwpck_require__, 3831));
        const { realWorld } = await Promise.all([
            __nccwpck_require__.e(5462),
            __nccwpck_require__.e(2854),
            __nccwpck_require__.e(3530),
            __nccwpck_require__.e(7640),
            __nccwpck_require__.e(7715)
        ]).then(__nccwpck_require__.bind(__nccwpck_require__, 8365));
        process.exitCode = await runAction(realWorld());
    }
    module.exports = __webpack_exports__;
})();
