import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
var __webpack_modules__ = {
    2613: (function(module) {
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");
    }),
    181: (function(module) {
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");
    }),
    4434: (function(module) {
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");
    }),
    9896: (function(module) {
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");
    }),
    8611: (function(module) {
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");
    }),
    5692: (function(module) {
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");
    }),
    9278: (function(module) {
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");
    }),
    4589: (function(module) {
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");
    }),
    6698: (function(module) {
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");
    }),
    4573: (function(module) {
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");
    }),
    1421: (function(module) {
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
    }),
    7540: (function(module) {
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");
    }),
    7598: (function(module) {
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
    }),
    3053: (function(module) {
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");
    }),
    610: (function(module) {
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");
    }),
    8474: (function(module) {
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");
    }),
    3024: (function(module) {
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
    }),
    1455: (function(module) {
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");
    }),
    7067: (function(module) {
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");
    }),
    2467: (function(module) {
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");
    }),
    4708: (function(module) {
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");
    }),
    7030: (function(module) {
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");
    }),
    6760: (function(module) {
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
    }),
    643: (function(module) {
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");
    }),
    1708: (function(module) {
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");
    }),
    1792: (function(module) {
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");
    }),
    7075: (function(module) {
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");
    }),
    8321: (function(module) {
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/consumers");
    }),
    1692: (function(module) {
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");
    }),
    3136: (function(module) {
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");
    }),
    7975: (function(module) {
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
    }),
    3429: (function(module) {
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");
    }),
    5919: (function(module) {
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");
    }),
    8522: (function(module) {
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");
    }),
    857: (function(module) {
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");
    }),
    932: (function(module) {
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");
    }),
    3193: (function(module) {
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");
    }),
    4756: (function(module) {
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");
    }),
    9023: (function(module) {
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");
    }),
    3626: (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {
        __nccwpck_require__.d(__webpack_exports__, {
            k: ()=>countRead,
            L: ()=>expectShortRun
        });
        var external_node_child_process_ = __nccwpck_require__(1421);
        var external_node_crypto_ = __nccwpck_require__(7598);
        var external_node_stream_ = __nccwpck_require__(7075);
        var external_node_url_ = __nccwpck_require__(3136);
        ;
        const external_node_v8_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:v8");
        ;
        const SHORT_RUN_BYTES = 1_600_000;
        const LARGE_FILE_BYTES = 200_000;
        const INLINED_BYTES = 100;
        let bytesToGo = null;
        function expectShortRun() {
            (0, external_node_v8_namespaceObject.setFlagsFromString)('--no-regexp-tier-up');
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
    })
};
var __webpack_module_cache__ = {};
function __nccwpck_require__(moduleId) {
    var cachedModule = __webpack_module_cache__[moduleId];
    if (cachedModule !== undefined) {
        return cachedModule.exports;
    }
    var module = __webpack_module_cache__[moduleId] = {
        exports: {}
    };
    var threw = true;
    try {
        __webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
        threw = false;
    } finally{
        if (threw) delete __webpack_module_cache__[moduleId];
    }
    return module.exports;
}
__nccwpck_require__.m = __webpack_modules__;
if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
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
        8792: 0
    };
    var installChunk = (data)=>{
        var { ids, modules, runtime } = data;
        var moduleId, chunkId, i = 0;
        for(moduleId in modules){
            if (__nccwpck_require__.o(modules, moduleId)) {
                __nccwpck_require__.m[moduleId] = modules[moduleId];
            }
        }
        if (runtime) runtime(__nccwpck_require__);
        for(; i < ids.length; i++){
            chunkId = ids[i];
            if (__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
                installedChunks[chunkId][0]();
            }
            installedChunks[ids[i]] = 0;
        }
    };
    __nccwpck_require__.f.j = (chunkId, promises)=>{
        var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
        if (installedChunkData !== 0) {
            if (installedChunkData) {
                promises.push(installedChunkData[1]);
            } else {
                if (true) {
                    var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e)=>{
                        if (installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
                        throw e;
                    });
                    var promise = Promise.race([
                        promise,
                        new Promise((resolve)=>installedChunkData = installedChunks[chunkId] = [
                                resolve
                            ])
                    ]);
                    promises.push(installedChunkData[1] = promise);
                }
            }
        }
    };
})();
var __webpack_exports__ = {};
__nccwpck_require__.d(__webpack_exports__, {
    X: ()=>action,
    x: ()=>cli
});
var _read_short_run_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3626);
async function cli(args) {
    (0, _read_short_run_js__WEBPACK_IMPORTED_MODULE_0__.L)();
    process.stdout.on('error', (error)=>{
        if (error.code === 'EPIPE') return;
        process.stderr.write(`docs-readiness: standard output cannot be written: ${error.message}\n`);
        process.exit(2);
    });
    const { runCli } = await Promise.all([
        __nccwpck_require__.e(8179),
        __nccwpck_require__.e(8404)
    ]).then(__nccwpck_require__.bind(__nccwpck_require__, 8404));
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
    await Promise.resolve().then(__nccwpck_require__.t.bind(__nccwpck_require__, 4708, 19));
    (0, _read_short_run_js__WEBPACK_IMPORTED_MODULE_0__.L)();
    const { runAction } = await Promise.all([
        __nccwpck_require__.e(6808),
        __nccwpck_require__.e(6266)
    ]).then(__nccwpck_require__.bind(__nccwpck_require__, 3889));
    const { realWorld } = await Promise.all([
        __nccwpck_require__.e(7557),
        __nccwpck_require__.e(7831),
        __nccwpck_require__.e(5181),
        __nccwpck_require__.e(6808),
        __nccwpck_require__.e(2634)
    ]).then(__nccwpck_require__.bind(__nccwpck_require__, 1506));
    process.exitCode = await runAction(realWorld());
}
var __webpack_exports__action = __webpack_exports__.X;
var __webpack_exports__cli = __webpack_exports__.x;
export { __webpack_exports__action as action, __webpack_exports__cli as cli };
