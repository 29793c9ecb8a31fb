"use strict";
exports.id = 3228;
exports.ids = [
    3228
];
exports.modules = {
    3228: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            readHostileReport: ()=>readHostileReport
        });
        var ajv = __webpack_require__(2463);
        ;
        const report_schema_namespaceObject = JSON.parse('{"$schema":"http://json-schema.org/draft-07/schema#","$ref":"#/definitions/Report","definitions":{"Report":{"type":"object","properties":{"schemaVersion":{"type":"number","const":1},"tool":{"type":"object","properties":{"name":{"type":"string","const":"docs-readiness-gate"},"version":{"type":"string"}},"required":["name","version"],"additionalProperties":false},"subject":{"type":"object","properties":{"head":{"type":["string","null"],"description":"The judged commit; null for a working tree."},"base":{"type":["string","null"],"description":"The commit it was compared with; null without a base."},"sites":{"type":"array","items":{"$ref":"#/definitions/ReportSite"}}},"required":["head","base","sites"],"additionalProperties":false},"gate":{"type":"object","properties":{"mode":{"$ref":"#/definitions/GateMode"},"failOn":{"$ref":"#/definitions/Severity"},"bootstrap":{"type":"boolean"}},"required":["mode","failOn","bootstrap"],"additionalProperties":false},"conclusion":{"$ref":"#/definitions/Conclusion"},"totals":{"$ref":"#/definitions/Totals"},"columns":{"type":"array","items":{"$ref":"#/definitions/ReportColumn"}},"cells":{"type":"array","items":{"$ref":"#/definitions/Cell"}},"findings":{"type":"array","items":{"$ref":"#/definitions/Finding"}},"waived":{"type":"array","items":{"$ref":"#/definitions/WaivedFinding"}}},"required":["schemaVersion","tool","subject","gate","conclusion","totals","columns","cells","findings","waived"],"additionalProperties":false,"description":"Everything that a run found, for programs."},"ReportSite":{"type":"object","properties":{"name":{"type":["string","null"]},"roadmap":{"type":["string","null"],"description":"Null where no roadmap was found."},"config":{"type":"string","description":"The MkDocs configuration that was read."},"nav":{"type":"string","enum":["config","auto","dynamic"]}},"required":["name","roadmap","config","nav"],"additionalProperties":false},"GateMode":{"type":"string","enum":["report","new","all"],"description":"`report` never fails; `new` fails on what the change brings; `all` on everything."},"Severity":{"type":"string","enum":["error","warning","notice"]},"Conclusion":{"type":"string","enum":["success","failure","neutral"],"description":"`neutral` only in gate mode `report`."},"Totals":{"type":"object","properties":{"cells":{"type":"number"},"ready":{"type":"number"},"pending":{"type":"number"},"notApplicable":{"type":"number"},"unknown":{"type":"number"},"upheld":{"type":"number"},"overclaimed":{"type":"number"},"underclaimed":{"type":"number"},"waived":{"type":"number"},"undecided":{"type":"number"},"new":{"type":"number"},"existing":{"type":"number"},"fixed":{"type":"number"}},"required":["cells","ready","pending","notApplicable","unknown","upheld","overclaimed","underclaimed","waived","undecided","new","existing","fixed"],"additionalProperties":false},"ReportColumn":{"type":"object","properties":{"name":{"type":"string"},"tier":{"anyOf":[{"$ref":"#/definitions/Tier"},{"type":"null"}],"description":"Null where the table has the column and nothing describes it."},"topics":{"type":"array","items":{"type":"string"}},"tracked":{"type":"boolean","const":false,"description":"False where the column is described and the table lacks it; left out otherwise."}},"required":["name","tier","topics"],"additionalProperties":false,"description":"A column of the roadmap: what its documents must contain."},"Tier":{"type":"string","enum":["basic","optional"],"description":"A basic column must be documented for every module; an optional one may be \\"not applicable\\"."},"Cell":{"type":"object","properties":{"site":{"type":["string","null"],"description":"Name of the site, null where the repository has one."},"group":{"type":["string","null"]},"module":{"type":"string"},"column":{"type":"string"},"status":{"$ref":"#/definitions/Status"},"verdict":{"$ref":"#/definitions/Verdict"},"outcome":{"$ref":"#/definitions/Outcome"},"doc":{"anyOf":[{"type":"object","properties":{"path":{"type":"string"},"via":{"$ref":"#/definitions/Via"}},"required":["path","via"],"additionalProperties":false},{"type":"null"}],"description":"The page the search names, even if no file is there; null where no step names one."},"inNav":{"type":["boolean","null"],"description":"Whether a reader reaches the document from the nav; null where the nav cannot be known."},"topics":{"type":"array","items":{"$ref":"#/definitions/TopicResult"}},"location":{"$ref":"#/definitions/Location","description":"The status glyph in the roadmap."}},"required":["site","group","module","column","status","verdict","outcome","doc","inNav","topics","location"],"additionalProperties":false,"description":"One module \xd7 column of the roadmap, judged."},"Status":{"type":"string","enum":["ready","pending","not-applicable","unknown"],"description":"What the roadmap says of a cell. `unknown` is a cell whose text is no status at all."},"Verdict":{"type":"string","enum":["complete","incomplete","stub","missing"],"description":"What a document is, seen from its text alone."},"Outcome":{"type":"string","enum":["upheld","overclaimed","underclaimed","waived","not-applicable","undecided"],"description":"Status against verdict: whether what the roadmap claims of a cell is true."},"Via":{"type":"string","enum":["link","config","nav","file"],"description":"Which step of the search named a cell\'s document."},"TopicResult":{"type":"object","properties":{"name":{"type":"string"},"evidence":{"$ref":"#/definitions/Evidence"},"line":{"type":["number","null"]}},"required":["name","evidence","line"],"additionalProperties":false,"description":"What was found for one topic of a cell\'s document; `line` is where, null where nothing was found."},"Evidence":{"type":"string","enum":["section","covered","mentioned","placeholder","absent"],"description":"How a document treats a topic, from best to worst. `section` and `covered` count as treated."},"Location":{"type":"object","properties":{"path":{"type":"string","description":"Relative to the judged root, with `/`."},"startLine":{"type":"number"},"startColumn":{"type":"number"},"endLine":{"type":"number"},"endColumn":{"type":"number"}},"required":["path","startLine","startColumn","endLine","endColumn"],"additionalProperties":false,"description":"A range in a file. Lines and columns start at 1, columns count UTF-16 units, `endColumn` is exclusive."},"Finding":{"type":"object","properties":{"site":{"type":["string","null"]},"rule":{"type":"string"},"severity":{"$ref":"#/definitions/Severity"},"state":{"$ref":"#/definitions/State"},"cause":{"anyOf":[{"$ref":"#/definitions/Cause"},{"type":"null"}]},"message":{"type":"string"},"module":{"type":["string","null"]},"column":{"type":["string","null"]},"topics":{"type":"array","items":{"type":"string"},"description":"The topics a finding about content names."},"location":{"$ref":"#/definitions/Location"},"related":{"type":"array","items":{"$ref":"#/definitions/Location"}},"fix":{"anyOf":[{"$ref":"#/definitions/Fix"},{"type":"null"}]},"tree":{"type":"string","enum":["head","base"],"description":"The tree that `location` is in: `base` for what this change fixed."},"fingerprint":{"type":"string","description":"Identity across base and head: site, rule, module, column and key; never a line, a severity or a message."}},"required":["site","rule","severity","state","cause","message","module","column","topics","location","related","fix","tree","fingerprint"],"additionalProperties":false,"description":"One problem. A fact: it is compared with the base and judged by the gate, never dropped."},"State":{"type":"string","enum":["new","existing","fixed"],"description":"A finding against the base tree. Without a base everything is `new`."},"Cause":{"type":"string","enum":["claimed","deleted","renamed","emptied","edited","unlinked","rules-changed"],"description":"What in the change brought a new finding about."},"Fix":{"type":"object","properties":{"location":{"$ref":"#/definitions/Location"},"replacement":{"type":"string","description":"The text to put in place of the location."}},"required":["location","replacement"],"additionalProperties":false,"description":"One edit of one file that would settle a finding."},"WaivedFinding":{"type":"object","properties":{"finding":{"$ref":"#/definitions/Finding"},"reason":{"type":"string"},"until":{"type":"string","description":"Last valid day, `YYYY-MM-DD`."}},"required":["finding","reason","until"],"additionalProperties":false,"description":"A finding that the policy lets pass, and why."}}}');
        var errors = __webpack_require__(6595);
        var external_node_zlib_ = __webpack_require__(8522);
        ;
        const LOCAL_HEADER = {
            signature: 0x04034b50,
            length: 30
        };
        const DIRECTORY_ENTRY = {
            signature: 0x02014b50,
            length: 46
        };
        const END = {
            signature: 0x06054b50,
            length: 22
        };
        const MAX_COMMENT = 0xffff;
        const PLAIN_NAME = /^[A-Za-z0-9][\w.-]{0,99}\.json$/;
        function onlyFileOf(archive, maxBytes) {
            const end = findEnd(archive);
            const entries = archive.readUInt16LE(end + 10);
            if (entries !== 1) refuse(`it holds ${entries} files, expected one`);
            const entry = archive.readUInt32LE(end + 16);
            if (!isAt(archive, entry, DIRECTORY_ENTRY)) refuse('its directory is broken');
            const name = textAt(archive, entry + DIRECTORY_ENTRY.length, archive.readUInt16LE(entry + 28));
            if (!PLAIN_NAME.test(name)) refuse(`its file is called ${JSON.stringify(name.slice(0, 100))}, expected a plain name.json`);
            if ((archive.readUInt16LE(entry + 8) & 1) !== 0) refuse('it is encrypted');
            const header = archive.readUInt32LE(entry + 42);
            if (!isAt(archive, header, LOCAL_HEADER)) refuse('its file is broken');
            const start = header + LOCAL_HEADER.length + archive.readUInt16LE(header + 26) + archive.readUInt16LE(header + 28);
            const data = archive.subarray(start, start + archive.readUInt32LE(entry + 20));
            return unpack(data, archive.readUInt16LE(entry + 10), maxBytes);
        }
        function findEnd(archive) {
            const last = archive.length - END.length;
            for(let offset = last; offset >= Math.max(0, last - MAX_COMMENT); offset--){
                if (archive.readUInt32LE(offset) === END.signature) return offset;
            }
            return refuse('it is no zip archive');
        }
        function isAt(archive, offset, kind) {
            return offset + kind.length <= archive.length && archive.readUInt32LE(offset) === kind.signature;
        }
        function textAt(archive, offset, length) {
            return archive.toString('utf8', offset, Math.min(offset + length, archive.length));
        }
        function unpack(data, method, maxBytes) {
            if (method === 0 && data.length <= maxBytes) return data;
            if (method !== 8) refuse(method === 0 ? `its file has more than ${maxBytes} bytes` : `its method ${method} is unknown`);
            try {
                return (0, external_node_zlib_.inflateRawSync)(data, {
                    maxOutputLength: maxBytes
                });
            } catch (error) {
                const isLarge = error.code === 'ERR_BUFFER_TOO_LARGE';
                return refuse(isLarge ? `its file has more than ${maxBytes} bytes` : 'its file cannot be unpacked');
            }
        }
        function refuse(why) {
            throw new errors.y(`the artifact is refused: ${why}`);
        }
        ;
        const MAX_REPORT_BYTES = 64 * 1024 * 1024;
        function readHostileReport(archive) {
            return reportOf(onlyFileOf(archive, MAX_REPORT_BYTES).toString('utf8'));
        }
        let isReport = null;
        function reportOf(text) {
            const report = parse(text);
            isReport ??= new ajv.Ajv({
                strict: false
            }).compile(report_schema_namespaceObject);
            if (!isReport(report)) {
                const [error] = isReport.errors ?? [];
                hostile_report_refuse(`${error?.instancePath.slice(0, 200) || 'it'} ${error?.message ?? 'has another shape'}`);
            }
            const waived = report.waived.map(({ finding })=>finding);
            for (const { location, related, fix } of [
                ...report.findings,
                ...waived
            ]){
                for (const place of [
                    location,
                    ...related,
                    ...fix ? [
                        fix.location
                    ] : []
                ])checkPlace(place);
            }
            for (const { location } of report.cells)checkPlace(location);
            return report;
        }
        function parse(text) {
            try {
                return JSON.parse(text);
            } catch  {
                return hostile_report_refuse('it is no JSON');
            }
        }
        function checkPlace({ path, startLine, startColumn, endLine, endColumn }) {
            const numbers = [
                startLine,
                startColumn,
                endLine,
                endColumn
            ];
            if (!numbers.every((number)=>Number.isSafeInteger(number) && number >= 1) || endLine < startLine) hostile_report_refuse(`it names line ${startLine} to ${endLine}`);
            if (path.startsWith('/') || path.split('/').includes('..')) hostile_report_refuse(`it names the path ${JSON.stringify(path.slice(0, 100))}`);
        }
        function hostile_report_refuse(why) {
            throw new errors.y(`the report in the artifact is refused: ${why}`);
        }
    })
};
;
