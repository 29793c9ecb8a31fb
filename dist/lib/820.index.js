"use strict";
exports.id = 820;
exports.ids = [
    820
];
exports.modules = {
    820: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            "default": ()=>remarkGfm
        });
        ;
        function ccount(value, character) {
            const source = String(value);
            if (typeof character !== 'string') {
                throw new TypeError('Expected character');
            }
            let count = 0;
            let index = source.indexOf(character);
            while(index !== -1){
                count++;
                index = source.indexOf(character, index + character.length);
            }
            return count;
        }
        var lib_default = __webpack_require__(7776);
        var micromark_util_character = __webpack_require__(401);
        ;
        function escapeStringRegexp(string) {
            if (typeof string !== 'string') {
                throw new TypeError('Expected a string');
            }
            return string.replace(/[|\\{}()[\]^$+*?.]/g, '\\$&').replace(/-/g, '\\x2d');
        }
        var lib = __webpack_require__(4146);
        var unist_util_is_lib = __webpack_require__(8830);
        ;
        function findAndReplace(tree, list, options) {
            const settings = options || {};
            const ignored = (0, unist_util_is_lib.C)(settings.ignore || []);
            const pairs = toPairs(list);
            let pairIndex = -1;
            while(++pairIndex < pairs.length){
                (0, lib.VG)(tree, visitor);
            }
            function visitor(node, parents, index) {
                if (node.type === 'text' && typeof index === 'number') {
                    return handler(node, parents, index);
                }
                if (ignored(node, index, parents[parents.length - 1])) return lib._Z;
            }
            function handler(node, parents, index) {
                const parent = parents[parents.length - 1];
                const find = pairs[pairIndex][0];
                const replace = pairs[pairIndex][1];
                let start = 0;
                let change = false;
                let nodes = [];
                find.lastIndex = 0;
                let match = find.exec(node.value);
                while(match){
                    const position = match.index;
                    const matchObject = {
                        index: match.index,
                        input: match.input,
                        stack: [
                            ...parents,
                            node
                        ]
                    };
                    let value = replace(...match, matchObject);
                    if (typeof value === 'string') {
                        value = value.length > 0 ? {
                            type: 'text',
                            value
                        } : undefined;
                    }
                    if (value === false) {
                        find.lastIndex = position + 1;
                    } else {
                        if (start !== position) {
                            add({
                                type: 'text',
                                value: node.value.slice(start, position)
                            });
                        }
                        if (Array.isArray(value)) {
                            for (const child of value)add(child);
                        } else if (value) {
                            add(value);
                        }
                        start = position + match[0].length;
                        change = true;
                    }
                    if (!find.global) {
                        break;
                    }
                    match = find.exec(node.value);
                }
                if (change) {
                    if (start < node.value.length) {
                        add({
                            type: 'text',
                            value: node.value.slice(start)
                        });
                    }
                    parent.children.splice(index, 1, ...nodes);
                } else {
                    nodes = [
                        node
                    ];
                }
                return index + nodes.length;
                function add(child) {
                    const previous = nodes[nodes.length - 1];
                    if (previous && previous.type === 'text' && child.type === 'text') {
                        previous.value += child.value;
                    } else {
                        nodes.push(child);
                    }
                }
            }
        }
        function toPairs(tupleOrList) {
            if (!Array.isArray(tupleOrList)) {
                throw new TypeError('Expected find and replace tuple or list of tuples');
            }
            const result = [];
            const list = !tupleOrList[0] || Array.isArray(tupleOrList[0]) ? tupleOrList : [
                tupleOrList
            ];
            let index = -1;
            while(++index < list.length){
                const tuple = list[index];
                result.push([
                    toExpression(tuple[0]),
                    toFunction(tuple[1])
                ]);
            }
            return result;
        }
        function toExpression(find) {
            return typeof find === 'string' ? new RegExp(escapeStringRegexp(find), 'g') : find;
        }
        function toFunction(replace) {
            return typeof replace === 'function' ? replace : function() {
                return replace;
            };
        }
        ;
        const inConstruct = 'phrasing';
        const notInConstruct = [
            'autolink',
            'link',
            'image',
            'label'
        ];
        function gfmAutolinkLiteralFromMarkdown() {
            return {
                transforms: [
                    transformGfmAutolinkLiterals
                ],
                enter: {
                    literalAutolink: enterLiteralAutolink,
                    literalAutolinkEmail: enterLiteralAutolinkValue,
                    literalAutolinkHttp: enterLiteralAutolinkValue,
                    literalAutolinkWww: enterLiteralAutolinkValue
                },
                exit: {
                    literalAutolink: exitLiteralAutolink,
                    literalAutolinkEmail: exitLiteralAutolinkEmail,
                    literalAutolinkHttp: exitLiteralAutolinkHttp,
                    literalAutolinkWww: exitLiteralAutolinkWww
                }
            };
        }
        function gfmAutolinkLiteralToMarkdown() {
            return {
                unsafe: [
                    {
                        character: '@',
                        before: '[+\\-.\\w]',
                        after: '[\\-.\\w]',
                        inConstruct,
                        notInConstruct
                    },
                    {
                        character: '.',
                        before: '[Ww]',
                        after: '[\\-.\\w]',
                        inConstruct,
                        notInConstruct
                    },
                    {
                        character: ':',
                        before: '[ps]',
                        after: '\\/',
                        inConstruct,
                        notInConstruct
                    }
                ]
            };
        }
        function enterLiteralAutolink(token) {
            this.enter({
                type: 'link',
                title: null,
                url: '',
                children: [],
                position: undefined
            }, token);
        }
        function enterLiteralAutolinkValue(token) {
            this.config.enter.autolinkProtocol.call(this, token);
        }
        function exitLiteralAutolinkHttp(token) {
            this.config.exit.autolinkProtocol.call(this, token);
        }
        function exitLiteralAutolinkWww(token) {
            this.config.exit.data.call(this, token);
            const node = this.stack[this.stack.length - 1];
            (0, lib_default.ok)(node.type === 'link');
            node.url = 'http://' + this.sliceSerialize(token);
        }
        function exitLiteralAutolinkEmail(token) {
            this.config.exit.autolinkEmail.call(this, token);
        }
        function exitLiteralAutolink(token) {
            this.exit(token);
        }
        function transformGfmAutolinkLiterals(tree) {
            findAndReplace(tree, [
                [
                    /(?<![\da-z])(https?:\/\/|www(?=\.))([\w-]*\.[\w\-.]*)([^\t\n\r ]*)/gi,
                    findUrl
                ],
                [
                    /(?<![\w+\-.@])xmpp:([\w+\-.]+)@([\w-]+(?:\.[\w-]+)+)(\/(?:[\w\-/]|\.(?=[\dA-Za-z]))*)?/g,
                    findXmpp
                ],
                [
                    /(?<![\w+\-.@])mailto:([\w+\-.]+)@([\w-]+(?:\.[\w-]+)+)/g,
                    findMailto
                ],
                [
                    /(?<![\w+\-.]|(?:^|[^\d@A-Za-z])(?:mailto|xmpp):)([\w+\-.]+)@([\w-]+(?:\.[\w-]+)+)/g,
                    findEmail
                ]
            ], {
                ignore: [
                    'link',
                    'linkReference'
                ]
            });
        }
        function findUrl(_, protocol, domain, path, match) {
            if (!previous(match)) {
                return false;
            }
            let prefix = '';
            if (/^w/i.test(protocol)) {
                domain = protocol + domain;
                protocol = '';
                prefix = 'http://';
            }
            if ((0, micromark_util_character.es)(domain.charCodeAt(0)) || !isCorrectDomain(domain)) {
                return false;
            }
            const parts = splitUrl(domain + path);
            const result = {
                type: 'link',
                title: null,
                url: prefix + protocol + parts[0],
                children: [
                    {
                        type: 'text',
                        value: protocol + parts[0],
                        position: undefined
                    }
                ],
                position: undefined
            };
            if (parts[1]) {
                return [
                    result,
                    {
                        type: 'text',
                        value: parts[1],
                        position: undefined
                    }
                ];
            }
            return result;
        }
        function findEmail(_, atext, label) {
            if (/[\d\-_]$/.test(label)) {
                return false;
            }
            return {
                type: 'link',
                title: null,
                url: 'mailto:' + atext + '@' + label,
                children: [
                    {
                        type: 'text',
                        value: atext + '@' + label,
                        position: undefined
                    }
                ],
                position: undefined
            };
        }
        function findMailto(_, atext, label) {
            if (/[\d\-_]$/.test(label)) {
                return false;
            }
            const value = 'mailto:' + atext + '@' + label;
            return {
                type: 'link',
                title: null,
                url: value,
                children: [
                    {
                        type: 'text',
                        value,
                        position: undefined
                    }
                ],
                position: undefined
            };
        }
        function findXmpp(matchValue, atext, label, resource, match) {
            if (/[\d\-_]$/.test(label) || resource && (!/[A-Za-z]$/.test(resource) || match.input.charAt(match.index + matchValue.length) === '@')) {
                return false;
            }
            const value = 'xmpp:' + atext + '@' + label + (resource || '');
            return {
                type: 'link',
                title: null,
                url: value,
                children: [
                    {
                        type: 'text',
                        value,
                        position: undefined
                    }
                ],
                position: undefined
            };
        }
        function isCorrectDomain(domain) {
            const parts = domain.split('.');
            if (parts.length < 2 || parts[parts.length - 1] && (/_/.test(parts[parts.length - 1]) || !/[\dA-Za-z]/.test(parts[parts.length - 1])) || parts[parts.length - 2] && (/_/.test(parts[parts.length - 2]) || !/[\dA-Za-z]/.test(parts[parts.length - 2]))) {
                return false;
            }
            return true;
        }
        function splitUrl(url) {
            let index = url.length;
            while(index > 0){
                const code = url.charCodeAt(index - 1);
                if (code === 33 || code === 34 || code === 38 || code === 39 || code === 41 || code === 44 || code === 46 || code === 58 || code === 59 || code === 60 || code === 62 || code === 63 || code === 93 || code === 125) {
                    index--;
                } else {
                    break;
                }
            }
            if (index === url.length) {
                return [
                    url,
                    undefined
                ];
            }
            let trail = url.slice(index);
            url = url.slice(0, index);
            let closingParenIndex = trail.indexOf(')');
            const openingParens = ccount(url, '(');
            let closingParens = ccount(url, ')');
            while(closingParenIndex !== -1 && openingParens > closingParens){
                url += trail.slice(0, closingParenIndex + 1);
                trail = trail.slice(closingParenIndex + 1);
                closingParenIndex = trail.indexOf(')');
                closingParens++;
            }
            return [
                url,
                trail
            ];
        }
        function previous(match) {
            const code = match.input.charCodeAt(match.index - 1);
            return match.index === 0 || (0, micromark_util_character.Ny)(code) || (0, micromark_util_character.es)(code);
        }
        var micromark_util_normalize_identifier = __webpack_require__(31);
        ;
        footnoteReference.peek = footnoteReferencePeek;
        function enterFootnoteCallString() {
            this.buffer();
        }
        function enterFootnoteCall(token) {
            this.enter({
                type: 'footnoteReference',
                identifier: '',
                label: ''
            }, token);
        }
        function enterFootnoteDefinitionLabelString() {
            this.buffer();
        }
        function enterFootnoteDefinition(token) {
            this.enter({
                type: 'footnoteDefinition',
                identifier: '',
                label: '',
                children: []
            }, token);
        }
        function exitFootnoteCallString(token) {
            const label = this.resume();
            const node = this.stack[this.stack.length - 1];
            (0, lib_default.ok)(node.type === 'footnoteReference');
            node.identifier = (0, micromark_util_normalize_identifier.B)(this.sliceSerialize(token)).toLowerCase();
            node.label = label;
        }
        function exitFootnoteCall(token) {
            this.exit(token);
        }
        function exitFootnoteDefinitionLabelString(token) {
            const label = this.resume();
            const node = this.stack[this.stack.length - 1];
            (0, lib_default.ok)(node.type === 'footnoteDefinition');
            node.identifier = (0, micromark_util_normalize_identifier.B)(this.sliceSerialize(token)).toLowerCase();
            node.label = label;
        }
        function exitFootnoteDefinition(token) {
            this.exit(token);
        }
        function footnoteReferencePeek() {
            return '[';
        }
        function footnoteReference(node, _, state, info) {
            const tracker = state.createTracker(info);
            let value = tracker.move('[^');
            const exit = state.enter('footnoteReference');
            const subexit = state.enter('reference');
            value += tracker.move(state.safe(state.associationId(node), {
                after: ']',
                before: value
            }));
            subexit();
            exit();
            value += tracker.move(']');
            return value;
        }
        function gfmFootnoteFromMarkdown() {
            return {
                enter: {
                    gfmFootnoteCallString: enterFootnoteCallString,
                    gfmFootnoteCall: enterFootnoteCall,
                    gfmFootnoteDefinitionLabelString: enterFootnoteDefinitionLabelString,
                    gfmFootnoteDefinition: enterFootnoteDefinition
                },
                exit: {
                    gfmFootnoteCallString: exitFootnoteCallString,
                    gfmFootnoteCall: exitFootnoteCall,
                    gfmFootnoteDefinitionLabelString: exitFootnoteDefinitionLabelString,
                    gfmFootnoteDefinition: exitFootnoteDefinition
                }
            };
        }
        function gfmFootnoteToMarkdown(options) {
            let firstLineBlank = false;
            if (options && options.firstLineBlank) {
                firstLineBlank = true;
            }
            return {
                handlers: {
                    footnoteDefinition,
                    footnoteReference
                },
                unsafe: [
                    {
                        character: '[',
                        inConstruct: [
                            'label',
                            'phrasing',
                            'reference'
                        ]
                    }
                ]
            };
            function footnoteDefinition(node, _, state, info) {
                const tracker = state.createTracker(info);
                let value = tracker.move('[^');
                const exit = state.enter('footnoteDefinition');
                const subexit = state.enter('label');
                value += tracker.move(state.safe(state.associationId(node), {
                    before: value,
                    after: ']'
                }));
                subexit();
                value += tracker.move(']:');
                if (node.children && node.children.length > 0) {
                    tracker.shift(4);
                    value += tracker.move((firstLineBlank ? '\n' : ' ') + state.indentLines(state.containerFlow(node, tracker.current()), firstLineBlank ? mapAll : mapExceptFirst));
                }
                exit();
                return value;
            }
        }
        function mapExceptFirst(line, index, blank) {
            return index === 0 ? line : mapAll(line, index, blank);
        }
        function mapAll(line, index, blank) {
            return (blank ? '' : '    ') + line;
        }
        ;
        const constructsWithoutStrikethrough = [
            'autolink',
            'destinationLiteral',
            'destinationRaw',
            'reference',
            'titleQuote',
            'titleApostrophe'
        ];
        handleDelete.attention = attentionDelete;
        handleDelete.peek = peekDelete;
        function gfmStrikethroughFromMarkdown() {
            return {
                canContainEols: [
                    'delete'
                ],
                enter: {
                    strikethrough: enterStrikethrough
                },
                exit: {
                    strikethrough: exitStrikethrough
                }
            };
        }
        function gfmStrikethroughToMarkdown() {
            return {
                handlers: {
                    delete: handleDelete
                },
                unsafe: [
                    {
                        character: '~',
                        inConstruct: 'phrasing',
                        notInConstruct: constructsWithoutStrikethrough
                    }
                ]
            };
        }
        function enterStrikethrough(token) {
            this.enter({
                type: 'delete',
                children: [],
                position: undefined
            }, token);
        }
        function exitStrikethrough(token) {
            this.exit(token);
        }
        function handleDelete(node, _, state, info) {
            const tracker = state.createTracker(info);
            const sequence = state.stack.includes('strikethrough') ? '~' : '~~';
            const exit = state.enter('strikethrough');
            let value = tracker.move(sequence);
            value += state.containerPhrasing(node, {
                ...tracker.current(),
                before: value,
                after: '~'
            });
            value += tracker.move(sequence);
            exit();
            return value;
        }
        function attentionDelete() {
            return {
                construct: 'strikethrough',
                markers: [
                    '~'
                ],
                sizes: [
                    2,
                    1
                ]
            };
        }
        function peekDelete() {
            return '~';
        }
        ;
        function defaultStringLength(value) {
            return value.length;
        }
        function markdownTable(table, options) {
            const settings = options || {};
            const align = (settings.align || []).concat();
            const stringLength = settings.stringLength || defaultStringLength;
            const alignments = [];
            const cellMatrix = [];
            const sizeMatrix = [];
            const longestCellByColumn = [];
            let mostCellsPerRow = 0;
            let rowIndex = -1;
            while(++rowIndex < table.length){
                const row = [];
                const sizes = [];
                let columnIndex = -1;
                if (table[rowIndex].length > mostCellsPerRow) {
                    mostCellsPerRow = table[rowIndex].length;
                }
                while(++columnIndex < table[rowIndex].length){
                    const cell = serialize(table[rowIndex][columnIndex]);
                    if (settings.alignDelimiters !== false) {
                        const size = stringLength(cell);
                        sizes[columnIndex] = size;
                        if (longestCellByColumn[columnIndex] === undefined || size > longestCellByColumn[columnIndex]) {
                            longestCellByColumn[columnIndex] = size;
                        }
                    }
                    row.push(cell);
                }
                cellMatrix[rowIndex] = row;
                sizeMatrix[rowIndex] = sizes;
            }
            let columnIndex = -1;
            if (typeof align === 'object' && 'length' in align) {
                while(++columnIndex < mostCellsPerRow){
                    alignments[columnIndex] = toAlignment(align[columnIndex]);
                }
            } else {
                const code = toAlignment(align);
                while(++columnIndex < mostCellsPerRow){
                    alignments[columnIndex] = code;
                }
            }
            columnIndex = -1;
            const row = [];
            const sizes = [];
            while(++columnIndex < mostCellsPerRow){
                const code = alignments[columnIndex];
                let before = '';
                let after = '';
                if (code === 99) {
                    before = ':';
                    after = ':';
                } else if (code === 108) {
                    before = ':';
                } else if (code === 114) {
                    after = ':';
                }
                let size = settings.alignDelimiters === false ? 1 : Math.max(1, longestCellByColumn[columnIndex] - before.length - after.length);
                const cell = before + '-'.repeat(size) + after;
                if (settings.alignDelimiters !== false) {
                    size = before.length + size + after.length;
                    if (size > longestCellByColumn[columnIndex]) {
                        longestCellByColumn[columnIndex] = size;
                    }
                    sizes[columnIndex] = size;
                }
                row[columnIndex] = cell;
            }
            cellMatrix.splice(1, 0, row);
            sizeMatrix.splice(1, 0, sizes);
            rowIndex = -1;
            const lines = [];
            while(++rowIndex < cellMatrix.length){
                const row = cellMatrix[rowIndex];
                const sizes = sizeMatrix[rowIndex];
                const cellsInRow = settings.fillRows === false ? Math.max(1, cellMatrix[rowIndex === 1 ? 0 : rowIndex].length) : mostCellsPerRow;
                columnIndex = -1;
                const line = [];
                while(++columnIndex < cellsInRow){
                    const cell = row[columnIndex] || '';
                    let before = '';
                    let after = '';
                    if (settings.alignDelimiters !== false) {
                        const size = longestCellByColumn[columnIndex] - (sizes[columnIndex] || 0);
                        const code = alignments[columnIndex];
                        if (code === 114) {
                            before = ' '.repeat(size);
                        } else if (code === 99) {
                            const half = size / 2;
                            if (size % 2) {
                                before = ' '.repeat(half + 0.5);
                                after = ' '.repeat(half - 0.5);
                            } else {
                                before = ' '.repeat(half);
                                after = before;
                            }
                        } else {
                            after = ' '.repeat(size);
                        }
                    }
                    if (settings.delimiterStart !== false && !columnIndex) {
                        line.push('|');
                    }
                    if (settings.padding !== false && !(settings.alignDelimiters === false && cell === '') && (settings.delimiterStart !== false || columnIndex)) {
                        line.push(' ');
                    }
                    if (settings.alignDelimiters !== false) {
                        line.push(before);
                    }
                    line.push(cell);
                    if (settings.alignDelimiters !== false) {
                        line.push(after);
                    }
                    if (settings.padding !== false) {
                        line.push(' ');
                    }
                    if (settings.delimiterEnd !== false || columnIndex !== cellsInRow - 1) {
                        line.push('|');
                    }
                }
                lines.push(settings.delimiterEnd === false ? line.join('').replace(/ +$/, '') : line.join(''));
            }
            return lines.join('\n');
        }
        function serialize(value) {
            return value === null || value === undefined ? '' : String(value);
        }
        function toAlignment(value) {
            const code = typeof value === 'string' ? value.codePointAt(0) : 0;
            return code === 67 || code === 99 ? 99 : code === 76 || code === 108 ? 108 : code === 82 || code === 114 ? 114 : 0;
        }
        var handle = __webpack_require__(2169);
        var mdast_util_to_string_lib = __webpack_require__(1869);
        var unist_util_visit_lib = __webpack_require__(3617);
        ;
        function gfmTableFromMarkdown() {
            return {
                enter: {
                    table: enterTable,
                    tableData: enterCell,
                    tableHeader: enterCell,
                    tableRow: enterRow
                },
                exit: {
                    codeText: exitCodeText,
                    table: exitTable,
                    tableData: exit,
                    tableHeader: exit,
                    tableRow: exit
                }
            };
        }
        function enterTable(token) {
            const align = token._align;
            (0, lib_default.ok)(align, 'expected `_align` on table');
            this.enter({
                type: 'table',
                align: align.map(function(d) {
                    return d === 'none' ? null : d;
                }),
                children: [],
                position: undefined
            }, token);
            this.data.inTable = true;
        }
        function exitTable(token) {
            this.exit(token);
            this.data.inTable = undefined;
        }
        function enterRow(token) {
            this.enter({
                type: 'tableRow',
                children: [],
                position: undefined
            }, token);
        }
        function exit(token) {
            this.exit(token);
        }
        function enterCell(token) {
            this.enter({
                type: 'tableCell',
                children: [],
                position: undefined
            }, token);
        }
        function exitCodeText(token) {
            let value = this.resume();
            if (this.data.inTable) {
                value = value.replace(/\\([\\|])/g, replace);
            }
            const node = this.stack[this.stack.length - 1];
            (0, lib_default.ok)(node.type === 'inlineCode');
            node.value = value;
            this.exit(token);
        }
        function replace($0, $1) {
            return $1 === '|' ? $1 : $0;
        }
        function gfmTableToMarkdown(options) {
            const settings = options || {};
            const { tableCellPadding: padding, tablePipeAlign: alignDelimiters, stringLength } = settings;
            const around = padding ? ' ' : '|';
            return {
                handlers: {
                    inlineCode: inlineCodeWithTable,
                    table: handleTable,
                    tableCell: handleTableCell,
                    tableRow: handleTableRow
                },
                join: [
                    joinTable
                ],
                unsafe: [
                    {
                        character: '\r',
                        inConstruct: 'tableCell'
                    },
                    {
                        character: '\n',
                        inConstruct: 'tableCell'
                    },
                    {
                        atBreak: true,
                        character: '|',
                        after: '[\t :-]'
                    },
                    {
                        character: '|',
                        inConstruct: 'tableCell'
                    },
                    {
                        atBreak: true,
                        character: ':',
                        after: '-'
                    },
                    {
                        atBreak: true,
                        character: '-',
                        after: '[:|-]'
                    }
                ]
            };
            function handleTable(node, _, state, info) {
                const matrix = handleTableAsData(node, state, info);
                const head = matrix[0];
                if (head) {
                    let columns = node.align ? node.align.length : 0;
                    let index = -1;
                    if (!columns) {
                        while(++index < matrix.length){
                            if (matrix[index].length > columns) columns = matrix[index].length;
                        }
                    }
                    while(head.length < columns)head.push('');
                }
                return serializeData(matrix, node.align);
            }
            function handleTableRow(node, _, state, info) {
                const row = handleTableRowAsData(node, state, info);
                const value = serializeData([
                    row
                ]);
                return value.slice(0, value.indexOf('\n'));
            }
            function handleTableCell(node, _, state, info) {
                const exit = state.enter('tableCell');
                const subexit = state.enter('phrasing');
                const value = state.containerPhrasing(node, {
                    ...info,
                    before: around,
                    after: around
                });
                subexit();
                exit();
                return value;
            }
            function serializeData(matrix, align) {
                return markdownTable(matrix, {
                    align,
                    alignDelimiters,
                    fillRows: false,
                    padding,
                    stringLength
                });
            }
            function handleTableAsData(node, state, info) {
                const { children } = node;
                let index = -1;
                const result = [];
                const subexit = state.enter('table');
                while(++index < children.length){
                    result[index] = handleTableRowAsData(children[index], state, info);
                }
                subexit();
                return result;
            }
            function handleTableRowAsData(node, state, info) {
                const { children } = node;
                let index = -1;
                const result = [];
                const subexit = state.enter('tableRow');
                while(++index < children.length){
                    result[index] = handleTableCell(children[index], node, state, info);
                }
                subexit();
                return result;
            }
            function inlineCodeWithTable(node, parent, state) {
                const value = handle.p.inlineCode(node, parent, state);
                if (!state.stack.includes('tableCell')) return value;
                const result = [];
                let start = 0;
                let index = value.indexOf('|');
                while(index !== -1){
                    let before = index;
                    while(before > start && value.charCodeAt(before - 1) === 92){
                        before--;
                    }
                    result.push(value.slice(start, index));
                    if ((index - before) % 2 === 0) result.push('\\');
                    start = index;
                    index = value.indexOf('|', index + 1);
                }
                result.push(value.slice(start));
                return result.join('');
            }
        }
        function joinTable(left, right, parent, state) {
            if (left.type === 'table' && parent.type === 'listItem' && parent.spread === false && (right.type === 'definition' || right.type === 'heading' && formatHeadingAsSetext(right, state) || right.type === 'paragraph' || right.type === 'table')) {
                return 1;
            }
        }
        function formatHeadingAsSetext(node, state) {
            let literalWithBreak = false;
            (0, unist_util_visit_lib.YR)(node, function(node) {
                if (node.type === 'break' || 'value' in node && /\r?\n|\r/.test(node.value)) {
                    literalWithBreak = true;
                    return lib.dc;
                }
            });
            return Boolean((!node.depth || node.depth < 3) && (0, mdast_util_to_string_lib.d)(node) && (state.options.setext || literalWithBreak));
        }
        ;
        function gfmTaskListItemFromMarkdown() {
            return {
                exit: {
                    taskListCheckValueChecked: exitCheck,
                    taskListCheckValueUnchecked: exitCheck,
                    paragraph: exitParagraphWithTaskListItem
                }
            };
        }
        function gfmTaskListItemToMarkdown() {
            return {
                handlers: {
                    paragraph: paragraphWithTaskListItem
                },
                join: [
                    joinDefinitionsBeforeTaskListItemParagraph
                ]
            };
        }
        function exitCheck(token) {
            const node = this.stack[this.stack.length - 2];
            (0, lib_default.ok)(node.type === 'listItem');
            node.checked = token.type === 'taskListCheckValueChecked';
        }
        function exitParagraphWithTaskListItem(token) {
            const parent = this.stack[this.stack.length - 2];
            if (parent && parent.type === 'listItem' && typeof parent.checked === 'boolean') {
                const node = this.stack[this.stack.length - 1];
                (0, lib_default.ok)(node.type === 'paragraph');
                const head = node.children[0];
                if (head && head.type === 'text') {
                    const siblings = parent.children;
                    let index = -1;
                    let firstParagraph;
                    while(++index < siblings.length){
                        const sibling = siblings[index];
                        if (sibling.type === 'paragraph') {
                            firstParagraph = sibling;
                            break;
                        }
                    }
                    if (firstParagraph === node) {
                        head.value = head.value.slice(1);
                        if (head.value.length === 0) {
                            node.children.shift();
                        } else if (node.position && head.position && typeof head.position.start.offset === 'number') {
                            head.position.start.column++;
                            head.position.start.offset++;
                            node.position.start = {
                                ...head.position.start
                            };
                        }
                    }
                }
            }
            this.exit(token);
        }
        function paragraphWithTaskListItem(node, parent, state, info) {
            if (!parent || parent.type !== 'listItem' || taskListItemParagraph(parent) !== node) {
                return handle.p.paragraph(node, parent, state, info);
            }
            const checkbox = '[' + (parent.checked ? 'x' : ' ') + '] ';
            const tracker = state.createTracker(info);
            tracker.move(checkbox);
            const value = handle.p.paragraph(node.children.length > 0 ? node : {
                type: 'paragraph',
                children: [
                    {
                        type: 'text',
                        value: ' '
                    }
                ]
            }, parent, state, {
                ...info,
                ...tracker.current()
            });
            return checkbox + value;
        }
        function joinDefinitionsBeforeTaskListItemParagraph(left, _, parent) {
            if (!(left.type === 'definition' && parent.type === 'listItem')) {
                return;
            }
            const paragraph = taskListItemParagraph(parent);
            if (paragraph && parent.children.indexOf(left) < parent.children.indexOf(paragraph)) {
                return 0;
            }
        }
        function taskListItemParagraph(node) {
            if (typeof node.checked !== 'boolean') {
                return;
            }
            for (const child of node.children){
                if (child.type === 'paragraph') {
                    return child;
                }
                if (child.type !== 'definition') {
                    return;
                }
            }
        }
        ;
        function gfmFromMarkdown() {
            return [
                gfmAutolinkLiteralFromMarkdown(),
                gfmFootnoteFromMarkdown(),
                gfmStrikethroughFromMarkdown(),
                gfmTableFromMarkdown(),
                gfmTaskListItemFromMarkdown()
            ];
        }
        function gfmToMarkdown(options) {
            return {
                extensions: [
                    gfmAutolinkLiteralToMarkdown(),
                    gfmFootnoteToMarkdown(options),
                    gfmStrikethroughToMarkdown(),
                    gfmTableToMarkdown(options),
                    gfmTaskListItemToMarkdown()
                ]
            };
        }
        var micromark_util_combine_extensions = __webpack_require__(6792);
        ;
        const wwwPrefix = {
            tokenize: tokenizeWwwPrefix,
            partial: true
        };
        const domain = {
            tokenize: tokenizeDomain,
            partial: true
        };
        const path = {
            tokenize: tokenizePath,
            partial: true
        };
        const trail = {
            tokenize: tokenizeTrail,
            partial: true
        };
        const emailDomainDotTrail = {
            tokenize: tokenizeEmailDomainDotTrail,
            partial: true
        };
        const wwwAutolink = {
            name: 'wwwAutolink',
            tokenize: tokenizeWwwAutolink,
            previous: previousWww
        };
        const protocolAutolink = {
            name: 'protocolAutolink',
            tokenize: tokenizeProtocolAutolink,
            previous: previousProtocol
        };
        const emailAutolink = {
            name: 'emailAutolink',
            tokenize: tokenizeEmailAutolink,
            previous: previousEmail
        };
        const syntax_text = {};
        function gfmAutolinkLiteral() {
            return {
                text: syntax_text
            };
        }
        let code = 48;
        while(code < 123){
            syntax_text[code] = emailAutolink;
            code++;
            if (code === 58) code = 65;
            else if (code === 91) code = 97;
        }
        syntax_text[43] = emailAutolink;
        syntax_text[45] = emailAutolink;
        syntax_text[46] = emailAutolink;
        syntax_text[95] = emailAutolink;
        syntax_text[72] = [
            emailAutolink,
            protocolAutolink
        ];
        syntax_text[104] = [
            emailAutolink,
            protocolAutolink
        ];
        syntax_text[87] = [
            emailAutolink,
            wwwAutolink
        ];
        syntax_text[119] = [
            emailAutolink,
            wwwAutolink
        ];
        function tokenizeEmailAutolink(effects, ok, nok) {
            const self = this;
            let dot;
            let data;
            return start;
            function start(code) {
                if (!gfmAtext(code) || !previousEmail.call(self, self.previous) || previousUnbalanced(self.events)) {
                    return nok(code);
                }
                effects.enter('literalAutolink');
                effects.enter('literalAutolinkEmail');
                return atext(code);
            }
            function atext(code) {
                if (gfmAtext(code)) {
                    effects.consume(code);
                    return atext;
                }
                if (code === 64) {
                    effects.consume(code);
                    return emailDomain;
                }
                return nok(code);
            }
            function emailDomain(code) {
                if (code === 46) {
                    return effects.check(emailDomainDotTrail, emailDomainAfter, emailDomainDot)(code);
                }
                if (code === 45 || code === 95 || (0, micromark_util_character.lV)(code)) {
                    data = true;
                    effects.consume(code);
                    return emailDomain;
                }
                return emailDomainAfter(code);
            }
            function emailDomainDot(code) {
                effects.consume(code);
                dot = true;
                return emailDomain;
            }
            function emailDomainAfter(code) {
                if (data && dot && (0, micromark_util_character.CW)(self.previous)) {
                    effects.exit('literalAutolinkEmail');
                    effects.exit('literalAutolink');
                    return ok(code);
                }
                return nok(code);
            }
        }
        function tokenizeWwwAutolink(effects, ok, nok) {
            const self = this;
            return wwwStart;
            function wwwStart(code) {
                if (code !== 87 && code !== 119 || !previousWww.call(self, self.previous) || previousUnbalanced(self.events)) {
                    return nok(code);
                }
                effects.enter('literalAutolink');
                effects.enter('literalAutolinkWww');
                return effects.check(wwwPrefix, effects.attempt(domain, effects.attempt(path, wwwAfter), nok), nok)(code);
            }
            function wwwAfter(code) {
                effects.exit('literalAutolinkWww');
                effects.exit('literalAutolink');
                return ok(code);
            }
        }
        function tokenizeProtocolAutolink(effects, ok, nok) {
            const self = this;
            let buffer = '';
            let seen = false;
            return protocolStart;
            function protocolStart(code) {
                if ((code === 72 || code === 104) && previousProtocol.call(self, self.previous) && !previousUnbalanced(self.events)) {
                    effects.enter('literalAutolink');
                    effects.enter('literalAutolinkHttp');
                    buffer += String.fromCodePoint(code);
                    effects.consume(code);
                    return protocolPrefixInside;
                }
                return nok(code);
            }
            function protocolPrefixInside(code) {
                if ((0, micromark_util_character.CW)(code) && buffer.length < 5) {
                    buffer += String.fromCodePoint(code);
                    effects.consume(code);
                    return protocolPrefixInside;
                }
                if (code === 58) {
                    const protocol = buffer.toLowerCase();
                    if (protocol === 'http' || protocol === 'https') {
                        effects.consume(code);
                        return protocolSlashesInside;
                    }
                }
                return nok(code);
            }
            function protocolSlashesInside(code) {
                if (code === 47) {
                    effects.consume(code);
                    if (seen) {
                        return afterProtocol;
                    }
                    seen = true;
                    return protocolSlashesInside;
                }
                return nok(code);
            }
            function afterProtocol(code) {
                return code === null || (0, micromark_util_character.JQ)(code) || (0, micromark_util_character.Ee)(code) || (0, micromark_util_character.Ny)(code) || (0, micromark_util_character.es)(code) ? nok(code) : effects.attempt(domain, effects.attempt(path, protocolAfter), nok)(code);
            }
            function protocolAfter(code) {
                effects.exit('literalAutolinkHttp');
                effects.exit('literalAutolink');
                return ok(code);
            }
        }
        function tokenizeWwwPrefix(effects, ok, nok) {
            let size = 0;
            return wwwPrefixInside;
            function wwwPrefixInside(code) {
                if ((code === 87 || code === 119) && size < 3) {
                    size++;
                    effects.consume(code);
                    return wwwPrefixInside;
                }
                if (code === 46 && size === 3) {
                    effects.consume(code);
                    return wwwPrefixAfter;
                }
                return nok(code);
            }
            function wwwPrefixAfter(code) {
                return code === null ? nok(code) : ok(code);
            }
        }
        function tokenizeDomain(effects, ok, nok) {
            let underscoreInLastSegment;
            let underscoreInLastLastSegment;
            let seen;
            return domainInside;
            function domainInside(code) {
                if (code === 46 || code === 95) {
                    return effects.check(trail, domainAfter, domainAtPunctuation)(code);
                }
                if (code === null || (0, micromark_util_character.Ee)(code) || (0, micromark_util_character.Ny)(code) || code !== 45 && (0, micromark_util_character.es)(code)) {
                    return domainAfter(code);
                }
                seen = true;
                effects.consume(code);
                return domainInside;
            }
            function domainAtPunctuation(code) {
                if (code === 95) {
                    underscoreInLastSegment = true;
                } else {
                    underscoreInLastLastSegment = underscoreInLastSegment;
                    underscoreInLastSegment = undefined;
                }
                effects.consume(code);
                return domainInside;
            }
            function domainAfter(code) {
                if (underscoreInLastLastSegment || underscoreInLastSegment || !seen) {
                    return nok(code);
                }
                return ok(code);
            }
        }
        function tokenizePath(effects, ok) {
            let sizeOpen = 0;
            let sizeClose = 0;
            return pathInside;
            function pathInside(code) {
                if (code === 40) {
                    sizeOpen++;
                    effects.consume(code);
                    return pathInside;
                }
                if (code === 41 && sizeClose < sizeOpen) {
                    return pathAtPunctuation(code);
                }
                if (code === 33 || code === 34 || code === 38 || code === 39 || code === 41 || code === 42 || code === 44 || code === 46 || code === 58 || code === 59 || code === 60 || code === 63 || code === 93 || code === 95 || code === 126) {
                    return effects.check(trail, ok, pathAtPunctuation)(code);
                }
                if (code === null || (0, micromark_util_character.Ee)(code) || (0, micromark_util_character.Ny)(code)) {
                    return ok(code);
                }
                effects.consume(code);
                return pathInside;
            }
            function pathAtPunctuation(code) {
                if (code === 41) {
                    sizeClose++;
                }
                effects.consume(code);
                return pathInside;
            }
        }
        function tokenizeTrail(effects, ok, nok) {
            return trail;
            function trail(code) {
                if (code === 33 || code === 34 || code === 39 || code === 41 || code === 42 || code === 44 || code === 46 || code === 58 || code === 59 || code === 63 || code === 95 || code === 126) {
                    effects.consume(code);
                    return trail;
                }
                if (code === 38) {
                    effects.consume(code);
                    return trailCharacterReferenceStart;
                }
                if (code === 93) {
                    effects.consume(code);
                    return trailBracketAfter;
                }
                if (code === 60 || code === null || (0, micromark_util_character.Ee)(code) || (0, micromark_util_character.Ny)(code)) {
                    return ok(code);
                }
                return nok(code);
            }
            function trailBracketAfter(code) {
                if (code === null || code === 40 || code === 91 || (0, micromark_util_character.Ee)(code) || (0, micromark_util_character.Ny)(code)) {
                    return ok(code);
                }
                return trail(code);
            }
            function trailCharacterReferenceStart(code) {
                return (0, micromark_util_character.CW)(code) ? trailCharacterReferenceInside(code) : nok(code);
            }
            function trailCharacterReferenceInside(code) {
                if (code === 59) {
                    effects.consume(code);
                    return trail;
                }
                if ((0, micromark_util_character.CW)(code)) {
                    effects.consume(code);
                    return trailCharacterReferenceInside;
                }
                return nok(code);
            }
        }
        function tokenizeEmailDomainDotTrail(effects, ok, nok) {
            return start;
            function start(code) {
                effects.consume(code);
                return after;
            }
            function after(code) {
                return (0, micromark_util_character.lV)(code) ? nok(code) : ok(code);
            }
        }
        function previousWww(code) {
            return code === null || code === 40 || code === 42 || code === 95 || code === 91 || code === 93 || code === 126 || (0, micromark_util_character.Ee)(code);
        }
        function previousProtocol(code) {
            return !(0, micromark_util_character.CW)(code);
        }
        function previousEmail(code) {
            return !(code === 47 || gfmAtext(code));
        }
        function gfmAtext(code) {
            return code === 43 || code === 45 || code === 46 || code === 95 || (0, micromark_util_character.lV)(code);
        }
        function previousUnbalanced(events) {
            let index = events.length;
            let result = false;
            while(index--){
                const token = events[index][1];
                if ((token.type === 'labelLink' || token.type === 'labelImage') && !token._balanced) {
                    result = true;
                    break;
                }
                if (token._gfmAutolinkLiteralWalkedInto) {
                    result = false;
                    break;
                }
            }
            if (events.length > 0 && !result) {
                events[events.length - 1][1]._gfmAutolinkLiteralWalkedInto = true;
            }
            return result;
        }
        var blank_line = __webpack_require__(4520);
        var micromark_factory_space = __webpack_require__(9947);
        ;
        const indent = {
            tokenize: tokenizeIndent,
            partial: true
        };
        function gfmFootnote() {
            return {
                document: {
                    [91]: {
                        name: 'gfmFootnoteDefinition',
                        tokenize: tokenizeDefinitionStart,
                        continuation: {
                            tokenize: tokenizeDefinitionContinuation
                        },
                        exit: gfmFootnoteDefinitionEnd
                    }
                },
                text: {
                    [91]: {
                        name: 'gfmFootnoteCall',
                        tokenize: tokenizeGfmFootnoteCall
                    },
                    [93]: {
                        name: 'gfmPotentialFootnoteCall',
                        add: 'after',
                        tokenize: tokenizePotentialGfmFootnoteCall,
                        resolveTo: resolveToPotentialGfmFootnoteCall
                    }
                }
            };
        }
        function tokenizePotentialGfmFootnoteCall(effects, ok, nok) {
            const self = this;
            let index = self.events.length;
            const defined = self.parser.gfmFootnotes || (self.parser.gfmFootnotes = []);
            let labelStart;
            while(index--){
                const token = self.events[index][1];
                if (token.type === "labelImage") {
                    labelStart = token;
                    break;
                }
                if (token.type === 'gfmFootnoteCall' || token.type === "labelLink" || token.type === "label" || token.type === "image" || token.type === "link") {
                    break;
                }
            }
            return start;
            function start(code) {
                if (!labelStart || !labelStart._balanced) {
                    return nok(code);
                }
                const id = (0, micromark_util_normalize_identifier.B)(self.sliceSerialize({
                    start: labelStart.end,
                    end: self.now()
                }));
                if (id.codePointAt(0) !== 94 || !defined.includes(id.slice(1))) {
                    return nok(code);
                }
                effects.enter('gfmFootnoteCallLabelMarker');
                effects.consume(code);
                effects.exit('gfmFootnoteCallLabelMarker');
                return ok(code);
            }
        }
        function resolveToPotentialGfmFootnoteCall(events, context) {
            let index = events.length;
            let labelStart;
            while(index--){
                if (events[index][1].type === "labelImage" && events[index][0] === 'enter') {
                    labelStart = events[index][1];
                    break;
                }
            }
            events[index + 1][1].type = "data";
            events[index + 3][1].type = 'gfmFootnoteCallLabelMarker';
            const call = {
                type: 'gfmFootnoteCall',
                start: Object.assign({}, events[index + 3][1].start),
                end: Object.assign({}, events[events.length - 1][1].end)
            };
            const marker = {
                type: 'gfmFootnoteCallMarker',
                start: Object.assign({}, events[index + 3][1].end),
                end: Object.assign({}, events[index + 3][1].end)
            };
            marker.end.column++;
            marker.end.offset++;
            marker.end._bufferIndex++;
            const string = {
                type: 'gfmFootnoteCallString',
                start: Object.assign({}, marker.end),
                end: Object.assign({}, events[events.length - 1][1].start)
            };
            const chunk = {
                type: "chunkString",
                contentType: 'string',
                start: Object.assign({}, string.start),
                end: Object.assign({}, string.end)
            };
            const replacement = [
                events[index + 1],
                events[index + 2],
                [
                    'enter',
                    call,
                    context
                ],
                events[index + 3],
                events[index + 4],
                [
                    'enter',
                    marker,
                    context
                ],
                [
                    'exit',
                    marker,
                    context
                ],
                [
                    'enter',
                    string,
                    context
                ],
                [
                    'enter',
                    chunk,
                    context
                ],
                [
                    'exit',
                    chunk,
                    context
                ],
                [
                    'exit',
                    string,
                    context
                ],
                events[events.length - 2],
                events[events.length - 1],
                [
                    'exit',
                    call,
                    context
                ]
            ];
            events.splice(index, events.length - index + 1, ...replacement);
            return events;
        }
        function tokenizeGfmFootnoteCall(effects, ok, nok) {
            const self = this;
            const defined = self.parser.gfmFootnotes || (self.parser.gfmFootnotes = []);
            let size = 0;
            let data;
            return start;
            function start(code) {
                effects.enter('gfmFootnoteCall');
                effects.enter('gfmFootnoteCallLabelMarker');
                effects.consume(code);
                effects.exit('gfmFootnoteCallLabelMarker');
                return callStart;
            }
            function callStart(code) {
                if (code !== 94) return nok(code);
                effects.enter('gfmFootnoteCallMarker');
                effects.consume(code);
                effects.exit('gfmFootnoteCallMarker');
                effects.enter('gfmFootnoteCallString');
                effects.enter('chunkString').contentType = 'string';
                return callData;
            }
            function callData(code) {
                if (size > 999 || code === 93 && !data || code === null || code === 91 || (0, micromark_util_character.Ee)(code)) {
                    return nok(code);
                }
                if (code === 93) {
                    effects.exit('chunkString');
                    const token = effects.exit('gfmFootnoteCallString');
                    if (!defined.includes((0, micromark_util_normalize_identifier.B)(self.sliceSerialize(token)))) {
                        return nok(code);
                    }
                    effects.enter('gfmFootnoteCallLabelMarker');
                    effects.consume(code);
                    effects.exit('gfmFootnoteCallLabelMarker');
                    effects.exit('gfmFootnoteCall');
                    return ok;
                }
                if (!(0, micromark_util_character.Ee)(code)) {
                    data = true;
                }
                size++;
                effects.consume(code);
                return code === 92 ? callEscape : callData;
            }
            function callEscape(code) {
                if (code === 91 || code === 92 || code === 93) {
                    effects.consume(code);
                    size++;
                    return callData;
                }
                return callData(code);
            }
        }
        function tokenizeDefinitionStart(effects, ok, nok) {
            const self = this;
            const defined = self.parser.gfmFootnotes || (self.parser.gfmFootnotes = []);
            let identifier;
            let size = 0;
            let data;
            return start;
            function start(code) {
                effects.enter('gfmFootnoteDefinition')._container = true;
                effects.enter('gfmFootnoteDefinitionLabel');
                effects.enter('gfmFootnoteDefinitionLabelMarker');
                effects.consume(code);
                effects.exit('gfmFootnoteDefinitionLabelMarker');
                return labelAtMarker;
            }
            function labelAtMarker(code) {
                if (code === 94) {
                    effects.enter('gfmFootnoteDefinitionMarker');
                    effects.consume(code);
                    effects.exit('gfmFootnoteDefinitionMarker');
                    effects.enter('gfmFootnoteDefinitionLabelString');
                    effects.enter('chunkString').contentType = 'string';
                    return labelInside;
                }
                return nok(code);
            }
            function labelInside(code) {
                if (size > 999 || code === 93 && !data || code === null || code === 91 || (0, micromark_util_character.Ee)(code)) {
                    return nok(code);
                }
                if (code === 93) {
                    effects.exit('chunkString');
                    const token = effects.exit('gfmFootnoteDefinitionLabelString');
                    identifier = (0, micromark_util_normalize_identifier.B)(self.sliceSerialize(token));
                    effects.enter('gfmFootnoteDefinitionLabelMarker');
                    effects.consume(code);
                    effects.exit('gfmFootnoteDefinitionLabelMarker');
                    effects.exit('gfmFootnoteDefinitionLabel');
                    return labelAfter;
                }
                if (!(0, micromark_util_character.Ee)(code)) {
                    data = true;
                }
                size++;
                effects.consume(code);
                return code === 92 ? labelEscape : labelInside;
            }
            function labelEscape(code) {
                if (code === 91 || code === 92 || code === 93) {
                    effects.consume(code);
                    size++;
                    return labelInside;
                }
                return labelInside(code);
            }
            function labelAfter(code) {
                if (code === 58) {
                    effects.enter('definitionMarker');
                    effects.consume(code);
                    effects.exit('definitionMarker');
                    if (!defined.includes(identifier)) {
                        defined.push(identifier);
                    }
                    return (0, micromark_factory_space.N)(effects, whitespaceAfter, 'gfmFootnoteDefinitionWhitespace');
                }
                return nok(code);
            }
            function whitespaceAfter(code) {
                return ok(code);
            }
        }
        function tokenizeDefinitionContinuation(effects, ok, nok) {
            return effects.check(blank_line.B, ok, effects.attempt(indent, ok, nok));
        }
        function gfmFootnoteDefinitionEnd(effects) {
            effects.exit('gfmFootnoteDefinition');
        }
        function tokenizeIndent(effects, ok, nok) {
            const self = this;
            return (0, micromark_factory_space.N)(effects, afterPrefix, 'gfmFootnoteDefinitionIndent', 4 + 1);
            function afterPrefix(code) {
                const tail = self.events[self.events.length - 1];
                return tail && tail[1].type === 'gfmFootnoteDefinitionIndent' && tail[2].sliceSerialize(tail[1], true).length === 4 ? ok(code) : nok(code);
            }
        }
        var micromark_util_chunked = __webpack_require__(5254);
        var micromark_util_classify_character = __webpack_require__(4386);
        var micromark_util_resolve_all = __webpack_require__(6728);
        ;
        function gfmStrikethrough(options) {
            const options_ = options || {};
            let single = options_.singleTilde;
            const tokenizer = {
                name: 'strikethrough',
                tokenize: tokenizeStrikethrough,
                resolveAll: resolveAllStrikethrough
            };
            if (single === null || single === undefined) {
                single = true;
            }
            return {
                text: {
                    [126]: tokenizer
                },
                insideSpan: {
                    null: [
                        tokenizer
                    ]
                },
                attentionMarkers: {
                    null: [
                        126
                    ]
                }
            };
            function resolveAllStrikethrough(events, context) {
                let index = -1;
                while(++index < events.length){
                    if (events[index][0] === 'enter' && events[index][1].type === 'strikethroughSequenceTemporary' && events[index][1]._close) {
                        let open = index;
                        while(open--){
                            if (events[open][0] === 'exit' && events[open][1].type === 'strikethroughSequenceTemporary' && events[open][1]._open && events[index][1].end.offset - events[index][1].start.offset === events[open][1].end.offset - events[open][1].start.offset) {
                                events[index][1].type = 'strikethroughSequence';
                                events[open][1].type = 'strikethroughSequence';
                                const strikethrough = {
                                    type: 'strikethrough',
                                    start: Object.assign({}, events[open][1].start),
                                    end: Object.assign({}, events[index][1].end)
                                };
                                const text = {
                                    type: 'strikethroughText',
                                    start: Object.assign({}, events[open][1].end),
                                    end: Object.assign({}, events[index][1].start)
                                };
                                const nextEvents = [
                                    [
                                        'enter',
                                        strikethrough,
                                        context
                                    ],
                                    [
                                        'enter',
                                        events[open][1],
                                        context
                                    ],
                                    [
                                        'exit',
                                        events[open][1],
                                        context
                                    ],
                                    [
                                        'enter',
                                        text,
                                        context
                                    ]
                                ];
                                const insideSpan = context.parser.constructs.insideSpan.null;
                                if (insideSpan) {
                                    (0, micromark_util_chunked.m)(nextEvents, nextEvents.length, 0, (0, micromark_util_resolve_all.W)(insideSpan, events.slice(open + 1, index), context));
                                }
                                (0, micromark_util_chunked.m)(nextEvents, nextEvents.length, 0, [
                                    [
                                        'exit',
                                        text,
                                        context
                                    ],
                                    [
                                        'enter',
                                        events[index][1],
                                        context
                                    ],
                                    [
                                        'exit',
                                        events[index][1],
                                        context
                                    ],
                                    [
                                        'exit',
                                        strikethrough,
                                        context
                                    ]
                                ]);
                                (0, micromark_util_chunked.m)(events, open - 1, index - open + 3, nextEvents);
                                index = open + nextEvents.length - 2;
                                break;
                            }
                        }
                    }
                }
                index = -1;
                while(++index < events.length){
                    if (events[index][1].type === 'strikethroughSequenceTemporary') {
                        events[index][1].type = "data";
                    }
                }
                return events;
            }
            function tokenizeStrikethrough(effects, ok, nok) {
                const previous = this.previous;
                const events = this.events;
                let size = 0;
                return start;
                function start(code) {
                    if (previous === 126 && events[events.length - 1][1].type !== "characterEscape") {
                        return nok(code);
                    }
                    effects.enter('strikethroughSequenceTemporary');
                    return more(code);
                }
                function more(code) {
                    const before = (0, micromark_util_classify_character.S)(previous);
                    if (code === 126) {
                        if (size > 1) return nok(code);
                        effects.consume(code);
                        size++;
                        return more;
                    }
                    if (size < 2 && !single) return nok(code);
                    const token = effects.exit('strikethroughSequenceTemporary');
                    const after = (0, micromark_util_classify_character.S)(code);
                    token._open = !after || after === 2 && Boolean(before);
                    token._close = !before || before === 2 && Boolean(after);
                    return ok(code);
                }
            }
        }
        ;
        class EditMap {
            constructor(){
                this.map = [];
                this.index = new Map();
            }
            add(index, remove, add) {
                addImplementation(this, index, remove, add);
            }
            consume(events) {
                this.map.sort(function(a, b) {
                    return a[0] - b[0];
                });
                if (this.map.length === 0) {
                    return;
                }
                let index = this.map.length;
                const vecs = [];
                while(index > 0){
                    index -= 1;
                    vecs.push(events.slice(this.map[index][0] + this.map[index][1]), this.map[index][2]);
                    events.length = this.map[index][0];
                }
                vecs.push(events.slice());
                events.length = 0;
                let slice = vecs.pop();
                while(slice){
                    for (const element of slice){
                        events.push(element);
                    }
                    slice = vecs.pop();
                }
                this.map.length = 0;
                this.index.clear();
            }
        }
        function addImplementation(editMap, at, remove, add) {
            if (remove === 0 && add.length === 0) {
                return;
            }
            const existing = editMap.index.get(at);
            if (existing) {
                existing[1] += remove;
                existing[2].push(...add);
                return;
            }
            const change = [
                at,
                remove,
                add
            ];
            editMap.map.push(change);
            editMap.index.set(at, change);
        }
        ;
        function gfmTableAlign(events, index) {
            let inDelimiterRow = false;
            const align = [];
            while(index < events.length){
                const event = events[index];
                if (inDelimiterRow) {
                    if (event[0] === 'enter') {
                        if (event[1].type === 'tableContent') {
                            align.push(events[index + 1][1].type === 'tableDelimiterMarker' ? 'left' : 'none');
                        }
                    } else if (event[1].type === 'tableContent') {
                        if (events[index - 1][1].type === 'tableDelimiterMarker') {
                            const alignIndex = align.length - 1;
                            align[alignIndex] = align[alignIndex] === 'left' ? 'center' : 'right';
                        }
                    } else if (event[1].type === 'tableDelimiterRow') {
                        break;
                    }
                } else if (event[0] === 'enter' && event[1].type === 'tableDelimiterRow') {
                    inDelimiterRow = true;
                }
                index += 1;
            }
            return align;
        }
        ;
        function gfmTable() {
            return {
                flow: {
                    null: {
                        name: 'table',
                        tokenize: tokenizeTable,
                        resolveAll: resolveTable
                    }
                }
            };
        }
        function tokenizeTable(effects, ok, nok) {
            const self = this;
            let size = 0;
            let sizeB = 0;
            let seen;
            return start;
            function start(code) {
                let index = self.events.length - 1;
                while(index > -1){
                    const { type } = self.events[index][1];
                    if (type === "lineEnding" || type === "linePrefix") {
                        index--;
                    } else {
                        break;
                    }
                }
                const tail = index > -1 ? self.events[index][1].type : null;
                const next = tail === 'tableHead' || tail === 'tableRow' ? bodyRowStart : headRowBefore;
                if (next === bodyRowStart && self.parser.lazy[self.now().line]) {
                    return nok(code);
                }
                return next(code);
            }
            function headRowBefore(code) {
                effects.enter('tableHead');
                effects.enter('tableRow');
                return headRowStart(code);
            }
            function headRowStart(code) {
                if (code === 124) {
                    return headRowBreak(code);
                }
                seen = true;
                sizeB += 1;
                return headRowBreak(code);
            }
            function headRowBreak(code) {
                if (code === null) {
                    return nok(code);
                }
                if ((0, micromark_util_character.HP)(code)) {
                    if (sizeB > 1) {
                        sizeB = 0;
                        self.interrupt = true;
                        effects.exit('tableRow');
                        effects.enter("lineEnding");
                        effects.consume(code);
                        effects.exit("lineEnding");
                        return headDelimiterStart;
                    }
                    return nok(code);
                }
                if ((0, micromark_util_character.On)(code)) {
                    return (0, micromark_factory_space.N)(effects, headRowBreak, "whitespace")(code);
                }
                sizeB += 1;
                if (seen) {
                    seen = false;
                    size += 1;
                }
                if (code === 124) {
                    effects.enter('tableCellDivider');
                    effects.consume(code);
                    effects.exit('tableCellDivider');
                    seen = true;
                    return headRowBreak;
                }
                effects.enter("data");
                return headRowData(code);
            }
            function headRowData(code) {
                if (code === null || code === 124 || (0, micromark_util_character.Ee)(code)) {
                    effects.exit("data");
                    return headRowBreak(code);
                }
                effects.consume(code);
                return code === 92 ? headRowEscape : headRowData;
            }
            function headRowEscape(code) {
                if (code === 92 || code === 124) {
                    effects.consume(code);
                    return headRowData;
                }
                return headRowData(code);
            }
            function headDelimiterStart(code) {
                self.interrupt = false;
                if (self.parser.lazy[self.now().line]) {
                    return nok(code);
                }
                effects.enter('tableDelimiterRow');
                seen = false;
                if ((0, micromark_util_character.On)(code)) {
                    return (0, micromark_factory_space.N)(effects, headDelimiterBefore, "linePrefix", self.parser.constructs.disable.null.includes('codeIndented') ? undefined : 4)(code);
                }
                return headDelimiterBefore(code);
            }
            function headDelimiterBefore(code) {
                if (code === 45 || code === 58) {
                    return headDelimiterValueBefore(code);
                }
                if (code === 124) {
                    seen = true;
                    effects.enter('tableCellDivider');
                    effects.consume(code);
                    effects.exit('tableCellDivider');
                    return headDelimiterCellBefore;
                }
                return headDelimiterNok(code);
            }
            function headDelimiterCellBefore(code) {
                if ((0, micromark_util_character.On)(code)) {
                    return (0, micromark_factory_space.N)(effects, headDelimiterValueBefore, "whitespace")(code);
                }
                return headDelimiterValueBefore(code);
            }
            function headDelimiterValueBefore(code) {
                if (code === 58) {
                    sizeB += 1;
                    seen = true;
                    effects.enter('tableDelimiterMarker');
                    effects.consume(code);
                    effects.exit('tableDelimiterMarker');
                    return headDelimiterLeftAlignmentAfter;
                }
                if (code === 45) {
                    sizeB += 1;
                    return headDelimiterLeftAlignmentAfter(code);
                }
                if (code === null || (0, micromark_util_character.HP)(code)) {
                    return headDelimiterCellAfter(code);
                }
                return headDelimiterNok(code);
            }
            function headDelimiterLeftAlignmentAfter(code) {
                if (code === 45) {
                    effects.enter('tableDelimiterFiller');
                    return headDelimiterFiller(code);
                }
                return headDelimiterNok(code);
            }
            function headDelimiterFiller(code) {
                if (code === 45) {
                    effects.consume(code);
                    return headDelimiterFiller;
                }
                if (code === 58) {
                    seen = true;
                    effects.exit('tableDelimiterFiller');
                    effects.enter('tableDelimiterMarker');
                    effects.consume(code);
                    effects.exit('tableDelimiterMarker');
                    return headDelimiterRightAlignmentAfter;
                }
                effects.exit('tableDelimiterFiller');
                return headDelimiterRightAlignmentAfter(code);
            }
            function headDelimiterRightAlignmentAfter(code) {
                if ((0, micromark_util_character.On)(code)) {
                    return (0, micromark_factory_space.N)(effects, headDelimiterCellAfter, "whitespace")(code);
                }
                return headDelimiterCellAfter(code);
            }
            function headDelimiterCellAfter(code) {
                if (code === 124) {
                    return headDelimiterBefore(code);
                }
                if (code === null || (0, micromark_util_character.HP)(code)) {
                    if (!seen || size !== sizeB) {
                        return headDelimiterNok(code);
                    }
                    effects.exit('tableDelimiterRow');
                    effects.exit('tableHead');
                    return ok(code);
                }
                return headDelimiterNok(code);
            }
            function headDelimiterNok(code) {
                return nok(code);
            }
            function bodyRowStart(code) {
                effects.enter('tableRow');
                return bodyRowBreak(code);
            }
            function bodyRowBreak(code) {
                if (code === 124) {
                    effects.enter('tableCellDivider');
                    effects.consume(code);
                    effects.exit('tableCellDivider');
                    return bodyRowBreak;
                }
                if (code === null || (0, micromark_util_character.HP)(code)) {
                    effects.exit('tableRow');
                    return ok(code);
                }
                if ((0, micromark_util_character.On)(code)) {
                    return (0, micromark_factory_space.N)(effects, bodyRowBreak, "whitespace")(code);
                }
                effects.enter("data");
                return bodyRowData(code);
            }
            function bodyRowData(code) {
                if (code === null || code === 124 || (0, micromark_util_character.Ee)(code)) {
                    effects.exit("data");
                    return bodyRowBreak(code);
                }
                effects.consume(code);
                return code === 92 ? bodyRowEscape : bodyRowData;
            }
            function bodyRowEscape(code) {
                if (code === 92 || code === 124) {
                    effects.consume(code);
                    return bodyRowData;
                }
                return bodyRowData(code);
            }
        }
        function resolveTable(events, context) {
            let index = -1;
            let inFirstCellAwaitingPipe = true;
            let rowKind = 0;
            let lastCell = [
                0,
                0,
                0,
                0
            ];
            let cell = [
                0,
                0,
                0,
                0
            ];
            let afterHeadAwaitingFirstBodyRow = false;
            let lastTableEnd = 0;
            let currentTable;
            let currentBody;
            let currentCell;
            const map = new EditMap();
            while(++index < events.length){
                const event = events[index];
                const token = event[1];
                if (event[0] === 'enter') {
                    if (token.type === 'tableHead') {
                        afterHeadAwaitingFirstBodyRow = false;
                        if (lastTableEnd !== 0) {
                            flushTableEnd(map, context, lastTableEnd, currentTable, currentBody);
                            currentBody = undefined;
                            lastTableEnd = 0;
                        }
                        currentTable = {
                            type: 'table',
                            start: Object.assign({}, token.start),
                            end: Object.assign({}, token.end)
                        };
                        map.add(index, 0, [
                            [
                                'enter',
                                currentTable,
                                context
                            ]
                        ]);
                    } else if (token.type === 'tableRow' || token.type === 'tableDelimiterRow') {
                        inFirstCellAwaitingPipe = true;
                        currentCell = undefined;
                        lastCell = [
                            0,
                            0,
                            0,
                            0
                        ];
                        cell = [
                            0,
                            index + 1,
                            0,
                            0
                        ];
                        if (afterHeadAwaitingFirstBodyRow) {
                            afterHeadAwaitingFirstBodyRow = false;
                            currentBody = {
                                type: 'tableBody',
                                start: Object.assign({}, token.start),
                                end: Object.assign({}, token.end)
                            };
                            map.add(index, 0, [
                                [
                                    'enter',
                                    currentBody,
                                    context
                                ]
                            ]);
                        }
                        rowKind = token.type === 'tableDelimiterRow' ? 2 : currentBody ? 3 : 1;
                    } else if (rowKind && (token.type === "data" || token.type === 'tableDelimiterMarker' || token.type === 'tableDelimiterFiller')) {
                        inFirstCellAwaitingPipe = false;
                        if (cell[2] === 0) {
                            if (lastCell[1] !== 0) {
                                cell[0] = cell[1];
                                currentCell = flushCell(map, context, lastCell, rowKind, undefined, currentCell);
                                lastCell = [
                                    0,
                                    0,
                                    0,
                                    0
                                ];
                            }
                            cell[2] = index;
                        }
                    } else if (token.type === 'tableCellDivider') {
                        if (inFirstCellAwaitingPipe) {
                            inFirstCellAwaitingPipe = false;
                        } else {
                            if (lastCell[1] !== 0) {
                                cell[0] = cell[1];
                                currentCell = flushCell(map, context, lastCell, rowKind, undefined, currentCell);
                            }
                            lastCell = cell;
                            cell = [
                                lastCell[1],
                                index,
                                0,
                                0
                            ];
                        }
                    }
                } else if (token.type === 'tableHead') {
                    afterHeadAwaitingFirstBodyRow = true;
                    lastTableEnd = index;
                } else if (token.type === 'tableRow' || token.type === 'tableDelimiterRow') {
                    lastTableEnd = index;
                    if (lastCell[1] !== 0) {
                        cell[0] = cell[1];
                        currentCell = flushCell(map, context, lastCell, rowKind, index, currentCell);
                    } else if (cell[1] !== 0) {
                        currentCell = flushCell(map, context, cell, rowKind, index, currentCell);
                    }
                    rowKind = 0;
                } else if (rowKind && (token.type === "data" || token.type === 'tableDelimiterMarker' || token.type === 'tableDelimiterFiller')) {
                    cell[3] = index;
                }
            }
            if (lastTableEnd !== 0) {
                flushTableEnd(map, context, lastTableEnd, currentTable, currentBody);
            }
            map.consume(context.events);
            index = -1;
            while(++index < context.events.length){
                const event = context.events[index];
                if (event[0] === 'enter' && event[1].type === 'table') {
                    event[1]._align = gfmTableAlign(context.events, index);
                }
            }
            return events;
        }
        function flushCell(map, context, range, rowKind, rowEnd, previousCell) {
            const groupName = rowKind === 1 ? 'tableHeader' : rowKind === 2 ? 'tableDelimiter' : 'tableData';
            const valueName = 'tableContent';
            if (range[0] !== 0) {
                previousCell.end = Object.assign({}, getPoint(context.events, range[0]));
                map.add(range[0], 0, [
                    [
                        'exit',
                        previousCell,
                        context
                    ]
                ]);
            }
            const now = getPoint(context.events, range[1]);
            previousCell = {
                type: groupName,
                start: Object.assign({}, now),
                end: Object.assign({}, now)
            };
            map.add(range[1], 0, [
                [
                    'enter',
                    previousCell,
                    context
                ]
            ]);
            if (range[2] !== 0) {
                const relatedStart = getPoint(context.events, range[2]);
                const relatedEnd = getPoint(context.events, range[3]);
                const valueToken = {
                    type: valueName,
                    start: Object.assign({}, relatedStart),
                    end: Object.assign({}, relatedEnd)
                };
                map.add(range[2], 0, [
                    [
                        'enter',
                        valueToken,
                        context
                    ]
                ]);
                if (rowKind !== 2) {
                    const start = context.events[range[2]];
                    const end = context.events[range[3]];
                    start[1].end = Object.assign({}, end[1].end);
                    start[1].type = "chunkText";
                    start[1].contentType = "text";
                    if (range[3] > range[2] + 1) {
                        const a = range[2] + 1;
                        const b = range[3] - range[2] - 1;
                        map.add(a, b, []);
                    }
                }
                map.add(range[3] + 1, 0, [
                    [
                        'exit',
                        valueToken,
                        context
                    ]
                ]);
            }
            if (rowEnd !== undefined) {
                previousCell.end = Object.assign({}, getPoint(context.events, rowEnd));
                map.add(rowEnd, 0, [
                    [
                        'exit',
                        previousCell,
                        context
                    ]
                ]);
                previousCell = undefined;
            }
            return previousCell;
        }
        function flushTableEnd(map, context, index, table, tableBody) {
            const exits = [];
            const related = getPoint(context.events, index);
            if (tableBody) {
                tableBody.end = Object.assign({}, related);
                exits.push([
                    'exit',
                    tableBody,
                    context
                ]);
            }
            table.end = Object.assign({}, related);
            exits.push([
                'exit',
                table,
                context
            ]);
            map.add(index + 1, 0, exits);
        }
        function getPoint(events, index) {
            const event = events[index];
            const side = event[0] === 'enter' ? 'start' : 'end';
            return event[1][side];
        }
        ;
        const tasklistCheck = {
            name: 'tasklistCheck',
            tokenize: tokenizeTasklistCheck
        };
        function gfmTaskListItem() {
            return {
                text: {
                    [91]: tasklistCheck
                }
            };
        }
        function tokenizeTasklistCheck(effects, ok, nok) {
            const self = this;
            return open;
            function open(code) {
                if (self.previous !== null || !self._gfmTasklistFirstContentOfListItem) {
                    return nok(code);
                }
                effects.enter('taskListCheck');
                effects.enter('taskListCheckMarker');
                effects.consume(code);
                effects.exit('taskListCheckMarker');
                return inside;
            }
            function inside(code) {
                if ((0, micromark_util_character.Ee)(code)) {
                    effects.enter('taskListCheckValueUnchecked');
                    effects.consume(code);
                    effects.exit('taskListCheckValueUnchecked');
                    return close;
                }
                if (code === 88 || code === 120) {
                    effects.enter('taskListCheckValueChecked');
                    effects.consume(code);
                    effects.exit('taskListCheckValueChecked');
                    return close;
                }
                return nok(code);
            }
            function close(code) {
                if (code === 93) {
                    effects.enter('taskListCheckMarker');
                    effects.consume(code);
                    effects.exit('taskListCheckMarker');
                    effects.exit('taskListCheck');
                    return after;
                }
                return nok(code);
            }
            function after(code) {
                if ((0, micromark_util_character.HP)(code)) {
                    return ok(code);
                }
                if ((0, micromark_util_character.On)(code)) {
                    return effects.check({
                        tokenize: spaceThenNonSpace
                    }, ok, nok)(code);
                }
                return nok(code);
            }
        }
        function spaceThenNonSpace(effects, ok, nok) {
            return (0, micromark_factory_space.N)(effects, after, "whitespace");
            function after(code) {
                return code === null ? nok(code) : ok(code);
            }
        }
        ;
        function gfm(options) {
            return (0, micromark_util_combine_extensions.y)([
                gfmAutolinkLiteral(),
                gfmFootnote(),
                gfmStrikethrough(options),
                gfmTable(),
                gfmTaskListItem()
            ]);
        }
        function gfmHtml(options) {
            return combineHtmlExtensions([
                gfmAutolinkLiteralHtml(),
                gfmFootnoteHtml(options),
                gfmStrikethroughHtml(),
                gfmTableHtml(),
                gfmTagfilterHtml(),
                gfmTaskListItemHtml()
            ]);
        }
        ;
        const emptyOptions = {};
        function remarkGfm(options) {
            const self = this;
            const settings = options || emptyOptions;
            const data = self.data();
            const micromarkExtensions = data.micromarkExtensions || (data.micromarkExtensions = []);
            const fromMarkdownExtensions = data.fromMarkdownExtensions || (data.fromMarkdownExtensions = []);
            const toMarkdownExtensions = data.toMarkdownExtensions || (data.toMarkdownExtensions = []);
            micromarkExtensions.push(gfm(settings));
            fromMarkdownExtensions.push(gfmFromMarkdown());
            toMarkdownExtensions.push(gfmToMarkdown(settings));
        }
        ;
    })
};
;
