"use strict";
exports.id = 5943;
exports.ids = [
    5943
];
exports.modules = {
    3860: (function(module) {
        var hasOwn = Object.prototype.hasOwnProperty;
        var toStr = Object.prototype.toString;
        var defineProperty = Object.defineProperty;
        var gOPD = Object.getOwnPropertyDescriptor;
        var isArray = function isArray(arr) {
            if (typeof Array.isArray === 'function') {
                return Array.isArray(arr);
            }
            return toStr.call(arr) === '[object Array]';
        };
        var isPlainObject = function isPlainObject(obj) {
            if (!obj || toStr.call(obj) !== '[object Object]') {
                return false;
            }
            var hasOwnConstructor = hasOwn.call(obj, 'constructor');
            var hasIsPrototypeOf = obj.constructor && obj.constructor.prototype && hasOwn.call(obj.constructor.prototype, 'isPrototypeOf');
            if (obj.constructor && !hasOwnConstructor && !hasIsPrototypeOf) {
                return false;
            }
            var key;
            for(key in obj){}
            return typeof key === 'undefined' || hasOwn.call(obj, key);
        };
        var setProperty = function setProperty(target, options) {
            if (defineProperty && options.name === '__proto__') {
                defineProperty(target, options.name, {
                    enumerable: true,
                    configurable: true,
                    value: options.newValue,
                    writable: true
                });
            } else {
                target[options.name] = options.newValue;
            }
        };
        var getProperty = function getProperty(obj, name) {
            if (name === '__proto__') {
                if (!hasOwn.call(obj, name)) {
                    return void 0;
                } else if (gOPD) {
                    return gOPD(obj, name).value;
                }
            }
            return obj[name];
        };
        module.exports = function extend() {
            var options, name, src, copy, copyIsArray, clone;
            var target = arguments[0];
            var i = 1;
            var length = arguments.length;
            var deep = false;
            if (typeof target === 'boolean') {
                deep = target;
                target = arguments[1] || {};
                i = 2;
            }
            if (target == null || typeof target !== 'object' && typeof target !== 'function') {
                target = {};
            }
            for(; i < length; ++i){
                options = arguments[i];
                if (options != null) {
                    for(name in options){
                        src = getProperty(target, name);
                        copy = getProperty(options, name);
                        if (target !== copy) {
                            if (deep && copy && (isPlainObject(copy) || (copyIsArray = isArray(copy)))) {
                                if (copyIsArray) {
                                    copyIsArray = false;
                                    clone = src && isArray(src) ? src : [];
                                } else {
                                    clone = src && isPlainObject(src) ? src : {};
                                }
                                setProperty(target, {
                                    name: name,
                                    newValue: extend(deep, clone, copy)
                                });
                            } else if (typeof copy !== 'undefined') {
                                setProperty(target, {
                                    name: name,
                                    newValue: copy
                                });
                            }
                        }
                    }
                }
            }
            return target;
        };
    }),
    5943: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            remark: ()=>remark
        });
        var constructs_namespaceObject = {};
        __webpack_require__.r(constructs_namespaceObject);
        __webpack_require__.d(constructs_namespaceObject, {
            attentionMarkers: ()=>attentionMarkers,
            contentInitial: ()=>contentInitial,
            disable: ()=>disable,
            document: ()=>constructs_document,
            flow: ()=>constructs_flow,
            flowInitial: ()=>flowInitial,
            insideSpan: ()=>insideSpan,
            string: ()=>constructs_string,
            text: ()=>constructs_text
        });
        var lib = __webpack_require__(1869);
        var micromark_util_chunked = __webpack_require__(5254);
        ;
        class SpliceBuffer {
            constructor(initial){
                this.left = initial ? [
                    ...initial
                ] : [];
                this.right = [];
            }
            get(index) {
                if (index < 0 || index >= this.left.length + this.right.length) {
                    throw new RangeError('Cannot access index `' + index + '` in a splice buffer of size `' + (this.left.length + this.right.length) + '`');
                }
                if (index < this.left.length) return this.left[index];
                return this.right[this.right.length - index + this.left.length - 1];
            }
            get length() {
                return this.left.length + this.right.length;
            }
            shift() {
                this.setCursor(0);
                return this.right.pop();
            }
            slice(start, end) {
                const stop = end === null || end === undefined ? Number.POSITIVE_INFINITY : end;
                if (stop < this.left.length) {
                    return this.left.slice(start, stop);
                }
                if (start > this.left.length) {
                    return this.right.slice(this.right.length - stop + this.left.length, this.right.length - start + this.left.length).reverse();
                }
                return this.left.slice(start).concat(this.right.slice(this.right.length - stop + this.left.length).reverse());
            }
            splice(start, deleteCount, items) {
                const count = deleteCount || 0;
                this.setCursor(Math.trunc(start));
                const removed = this.right.splice(this.right.length - count, Number.POSITIVE_INFINITY);
                if (items) chunkedPush(this.left, items);
                return removed.reverse();
            }
            pop() {
                this.setCursor(Number.POSITIVE_INFINITY);
                return this.left.pop();
            }
            push(item) {
                this.setCursor(Number.POSITIVE_INFINITY);
                this.left.push(item);
            }
            pushMany(items) {
                this.setCursor(Number.POSITIVE_INFINITY);
                chunkedPush(this.left, items);
            }
            unshift(item) {
                this.setCursor(0);
                this.right.push(item);
            }
            unshiftMany(items) {
                this.setCursor(0);
                chunkedPush(this.right, items.reverse());
            }
            setCursor(n) {
                if (n === this.left.length || n > this.left.length && this.right.length === 0 || n < 0 && this.left.length === 0) return;
                if (n < this.left.length) {
                    const removed = this.left.splice(n, Number.POSITIVE_INFINITY);
                    chunkedPush(this.right, removed.reverse());
                } else {
                    const removed = this.right.splice(this.left.length + this.right.length - n, Number.POSITIVE_INFINITY);
                    chunkedPush(this.left, removed.reverse());
                }
            }
        }
        function chunkedPush(list, right) {
            let chunkStart = 0;
            if (right.length < 10000) {
                list.push(...right);
            } else {
                while(chunkStart < right.length){
                    list.push(...right.slice(chunkStart, chunkStart + 10000));
                    chunkStart += 10000;
                }
            }
        }
        ;
        function subtokenize(eventsArray) {
            const jumps = {};
            let index = -1;
            let event;
            let lineIndex;
            let otherIndex;
            let otherEvent;
            let parameters;
            let subevents;
            let more;
            const events = new SpliceBuffer(eventsArray);
            while(++index < events.length){
                while(index in jumps){
                    index = jumps[index];
                }
                event = events.get(index);
                if (index && event[1].type === "chunkFlow" && events.get(index - 1)[1].type === "listItemPrefix") {
                    subevents = event[1]._tokenizer.events;
                    otherIndex = 0;
                    if (otherIndex < subevents.length && subevents[otherIndex][1].type === "lineEndingBlank") {
                        otherIndex += 2;
                    }
                    if (otherIndex < subevents.length && subevents[otherIndex][1].type === "content") {
                        while(++otherIndex < subevents.length){
                            if (subevents[otherIndex][1].type === "content") {
                                break;
                            }
                            if (subevents[otherIndex][1].type === "chunkText") {
                                subevents[otherIndex][1]._isInFirstContentOfListItem = true;
                                otherIndex++;
                            }
                        }
                    }
                }
                if (event[0] === 'enter') {
                    if (event[1].contentType) {
                        Object.assign(jumps, subcontent(events, index));
                        index = jumps[index];
                        more = true;
                    }
                } else if (event[1]._container) {
                    otherIndex = index;
                    lineIndex = undefined;
                    while(otherIndex--){
                        otherEvent = events.get(otherIndex);
                        if (otherEvent[1].type === "lineEnding" || otherEvent[1].type === "lineEndingBlank") {
                            if (otherEvent[0] === 'enter') {
                                if (lineIndex) {
                                    events.get(lineIndex)[1].type = "lineEndingBlank";
                                }
                                otherEvent[1].type = "lineEnding";
                                lineIndex = otherIndex;
                            }
                        } else if (otherEvent[1].type === "linePrefix" || otherEvent[1].type === "listItemIndent") {} else {
                            break;
                        }
                    }
                    if (lineIndex) {
                        event[1].end = {
                            ...events.get(lineIndex)[1].start
                        };
                        parameters = events.slice(lineIndex, index);
                        parameters.unshift(event);
                        events.splice(lineIndex, index - lineIndex + 1, parameters);
                    }
                }
            }
            (0, micromark_util_chunked.m)(eventsArray, 0, Number.POSITIVE_INFINITY, events.slice(0));
            return !more;
        }
        function subcontent(events, eventIndex) {
            const token = events.get(eventIndex)[1];
            const context = events.get(eventIndex)[2];
            let startPosition = eventIndex - 1;
            const startPositions = [];
            let tokenizer = token._tokenizer;
            if (!tokenizer) {
                tokenizer = context.parser[token.contentType](token.start);
                if (token._contentTypeTextTrailing) {
                    tokenizer._contentTypeTextTrailing = true;
                }
            }
            const childEvents = tokenizer.events;
            const jumps = [];
            const gaps = {};
            let stream;
            let previous;
            let index = -1;
            let current = token;
            let adjust = 0;
            let start = 0;
            const breaks = [
                start
            ];
            while(current){
                while(events.get(++startPosition)[1] !== current){}
                startPositions.push(startPosition);
                if (!current._tokenizer) {
                    stream = context.sliceStream(current);
                    if (!current.next) {
                        stream.push(null);
                    }
                    if (previous) {
                        tokenizer.defineSkip(current.start);
                    }
                    if (current._isInFirstContentOfListItem) {
                        tokenizer._gfmTasklistFirstContentOfListItem = true;
                    }
                    tokenizer.write(stream);
                    if (current._isInFirstContentOfListItem) {
                        tokenizer._gfmTasklistFirstContentOfListItem = undefined;
                    }
                }
                previous = current;
                current = current.next;
            }
            current = token;
            while(++index < childEvents.length){
                if (childEvents[index][0] === 'exit' && childEvents[index - 1][0] === 'enter' && childEvents[index][1].type === childEvents[index - 1][1].type && childEvents[index][1].start.line !== childEvents[index][1].end.line) {
                    start = index + 1;
                    breaks.push(start);
                    current._tokenizer = undefined;
                    current.previous = undefined;
                    current = current.next;
                }
            }
            tokenizer.events = [];
            if (current) {
                current._tokenizer = undefined;
                current.previous = undefined;
            } else {
                breaks.pop();
            }
            index = breaks.length;
            while(index--){
                const slice = childEvents.slice(breaks[index], breaks[index + 1]);
                const start = startPositions.pop();
                jumps.push([
                    start,
                    start + slice.length - 1
                ]);
                events.splice(start, 2, slice);
            }
            jumps.reverse();
            index = -1;
            while(++index < jumps.length){
                gaps[adjust + jumps[index][0]] = adjust + jumps[index][1];
                adjust += jumps[index][1] - jumps[index][0] - 1;
            }
            return gaps;
        }
        ;
        function postprocess(events) {
            while(!subtokenize(events)){}
            return events;
        }
        var micromark_util_combine_extensions = __webpack_require__(6792);
        var micromark_factory_space = __webpack_require__(9947);
        var micromark_util_character = __webpack_require__(401);
        ;
        const content = {
            tokenize: initializeContent
        };
        function initializeContent(effects) {
            const contentStart = effects.attempt(this.parser.constructs.contentInitial, afterContentStartConstruct, paragraphInitial);
            let previous;
            return contentStart;
            function afterContentStartConstruct(code) {
                if (code === null) {
                    effects.consume(code);
                    return;
                }
                effects.enter("lineEnding");
                effects.consume(code);
                effects.exit("lineEnding");
                return (0, micromark_factory_space.N)(effects, contentStart, "linePrefix");
            }
            function paragraphInitial(code) {
                effects.enter("paragraph");
                return lineStart(code);
            }
            function lineStart(code) {
                const token = effects.enter("chunkText", {
                    contentType: "text",
                    previous
                });
                if (previous) {
                    previous.next = token;
                }
                previous = token;
                return data(code);
            }
            function data(code) {
                if (code === null) {
                    effects.exit("chunkText");
                    effects.exit("paragraph");
                    effects.consume(code);
                    return;
                }
                if ((0, micromark_util_character.HP)(code)) {
                    effects.consume(code);
                    effects.exit("chunkText");
                    return lineStart;
                }
                effects.consume(code);
                return data;
            }
        }
        ;
        class EditMap {
            constructor(){
                this.index = new Map();
                this.map = [];
            }
            add(index, remove, add) {
                addImplementation(this, index, remove, add, false);
            }
            addBefore(index, remove, add) {
                addImplementation(this, index, remove, add, true);
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
        function addImplementation(editMap, at, remove, add, before) {
            if (remove === 0 && add.length === 0) {
                return;
            }
            const existing = editMap.index.get(at);
            if (existing) {
                existing[1] += remove;
                if (before) {
                    add.push(...existing[2]);
                    existing[2] = add;
                } else {
                    existing[2].push(...add);
                }
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
        const document_document = {
            tokenize: initializeDocument
        };
        const containerConstruct = {
            tokenize: tokenizeContainer
        };
        function initializeDocument(effects) {
            const self = this;
            const stack = [];
            let continued = 0;
            let childFlow;
            let childToken;
            let lineStartOffset;
            return start;
            function start(code) {
                if (continued < stack.length) {
                    const item = stack[continued];
                    self.containerState = item[1];
                    return effects.attempt(item[0].continuation, documentContinue, checkNewContainers)(code);
                }
                return checkNewContainers(code);
            }
            function documentContinue(code) {
                continued++;
                if (self.containerState._closeFlow) {
                    self.containerState._closeFlow = undefined;
                    if (childFlow) {
                        closeFlow();
                    }
                    const indexBeforeExits = self.events.length;
                    let indexBeforeFlow = indexBeforeExits;
                    let point;
                    while(indexBeforeFlow--){
                        if (self.events[indexBeforeFlow][0] === 'exit' && self.events[indexBeforeFlow][1].type === "chunkFlow") {
                            point = self.events[indexBeforeFlow][1].end;
                            break;
                        }
                    }
                    exitContainers(continued);
                    let index = indexBeforeExits;
                    while(index < self.events.length){
                        self.events[index][1].end = {
                            ...point
                        };
                        index++;
                    }
                    const editMap = new EditMap();
                    editMap.add(indexBeforeFlow + 1, 0, self.events.slice(indexBeforeExits));
                    editMap.add(indexBeforeExits, index - indexBeforeExits, []);
                    editMap.consume(self.events);
                    return checkNewContainers(code);
                }
                return start(code);
            }
            function checkNewContainers(code) {
                if (continued === stack.length) {
                    if (!childFlow) {
                        return documentContinued(code);
                    }
                    if (childFlow.currentConstruct && childFlow.currentConstruct.concrete) {
                        return flowStart(code);
                    }
                    self.interrupt = Boolean(childFlow.currentConstruct && !childFlow._gfmTableDynamicInterruptHack);
                }
                self.containerState = {};
                return effects.check(containerConstruct, thereIsANewContainer, thereIsNoNewContainer)(code);
            }
            function thereIsANewContainer(code) {
                if (childFlow) {
                    closeFlow();
                }
                exitContainers(continued);
                return documentContinued(code);
            }
            function thereIsNoNewContainer(code) {
                self.parser.lazy[self.now().line] = continued !== stack.length;
                lineStartOffset = self.now().offset;
                return flowStart(code);
            }
            function documentContinued(code) {
                self.containerState = {};
                return effects.attempt(containerConstruct, containerContinue, flowStart)(code);
            }
            function containerContinue(code) {
                continued++;
                stack.push([
                    self.currentConstruct,
                    self.containerState
                ]);
                return documentContinued(code);
            }
            function flowStart(code) {
                if (code === null) {
                    if (childFlow) {
                        closeFlow();
                    }
                    exitContainers(0);
                    effects.consume(code);
                    return;
                }
                childFlow = childFlow || self.parser.flow(self.now());
                effects.enter("chunkFlow", {
                    _tokenizer: childFlow,
                    contentType: "flow",
                    previous: childToken
                });
                return flowContinue(code);
            }
            function flowContinue(code) {
                if (code === null) {
                    writeToChild(effects.exit("chunkFlow"), true);
                    exitContainers(0);
                    effects.consume(code);
                    return;
                }
                if ((0, micromark_util_character.HP)(code)) {
                    effects.consume(code);
                    writeToChild(effects.exit("chunkFlow"));
                    continued = 0;
                    self.interrupt = undefined;
                    return start;
                }
                effects.consume(code);
                return flowContinue;
            }
            function writeToChild(token, endOfFile) {
                const stream = self.sliceStream(token);
                if (endOfFile) {
                    stream.push(null);
                }
                token.previous = childToken;
                if (childToken) {
                    childToken.next = token;
                }
                childToken = token;
                childFlow.defineSkip(token.start);
                childFlow.write(stream);
                if (self.parser.lazy[token.start.line]) {
                    let index = childFlow.events.length;
                    while(index--){
                        if (childFlow.events[index][1].start.offset < lineStartOffset && (!childFlow.events[index][1].end || childFlow.events[index][1].end.offset > lineStartOffset)) {
                            return;
                        }
                    }
                    const indexBeforeExits = self.events.length;
                    let indexBeforeFlow = indexBeforeExits;
                    let seen;
                    let point;
                    while(indexBeforeFlow--){
                        if (self.events[indexBeforeFlow][0] === 'exit' && self.events[indexBeforeFlow][1].type === "chunkFlow") {
                            if (seen) {
                                point = self.events[indexBeforeFlow][1].end;
                                break;
                            }
                            seen = true;
                        }
                    }
                    exitContainers(continued);
                    index = indexBeforeExits;
                    while(index < self.events.length){
                        self.events[index][1].end = {
                            ...point
                        };
                        index++;
                    }
                    const editMap = new EditMap();
                    editMap.add(indexBeforeFlow + 1, 0, self.events.slice(indexBeforeExits));
                    editMap.add(indexBeforeExits, index - indexBeforeExits, []);
                    editMap.consume(self.events);
                }
            }
            function exitContainers(size) {
                let index = stack.length;
                while(index-- > size){
                    const entry = stack[index];
                    self.containerState = entry[1];
                    entry[0].exit.call(self, effects);
                }
                stack.length = size;
            }
            function closeFlow() {
                childFlow.write([
                    null
                ]);
                childToken = undefined;
                childFlow = undefined;
                self.containerState._closeFlow = undefined;
            }
        }
        function tokenizeContainer(effects, ok, nok) {
            return (0, micromark_factory_space.N)(effects, effects.attempt(this.parser.constructs.document, ok, nok), "linePrefix", this.parser.constructs.disable.null.includes('codeIndented') ? undefined : 4);
        }
        var blank_line = __webpack_require__(4520);
        ;
        const content_content = {
            resolve: resolveContent,
            tokenize: tokenizeContent
        };
        const continuationConstruct = {
            partial: true,
            tokenize: tokenizeContinuation
        };
        function resolveContent(events) {
            subtokenize(events);
            return events;
        }
        function tokenizeContent(effects, ok) {
            let previous;
            return chunkStart;
            function chunkStart(code) {
                effects.enter("content");
                previous = effects.enter("chunkContent", {
                    contentType: "content"
                });
                return chunkInside(code);
            }
            function chunkInside(code) {
                if (code === null) {
                    return contentEnd(code);
                }
                if ((0, micromark_util_character.HP)(code)) {
                    return effects.check(continuationConstruct, contentContinue, contentEnd)(code);
                }
                effects.consume(code);
                return chunkInside;
            }
            function contentEnd(code) {
                effects.exit("chunkContent");
                effects.exit("content");
                return ok(code);
            }
            function contentContinue(code) {
                effects.consume(code);
                effects.exit("chunkContent");
                previous.next = effects.enter("chunkContent", {
                    contentType: "content",
                    previous
                });
                previous = previous.next;
                return chunkInside;
            }
        }
        function tokenizeContinuation(effects, ok, nok) {
            const self = this;
            return startLookahead;
            function startLookahead(code) {
                effects.exit("chunkContent");
                effects.enter("lineEnding");
                effects.consume(code);
                effects.exit("lineEnding");
                return (0, micromark_factory_space.N)(effects, prefixed, "linePrefix");
            }
            function prefixed(code) {
                if (code === null || (0, micromark_util_character.HP)(code)) {
                    return nok(code);
                }
                const tail = self.events[self.events.length - 1];
                if (!self.parser.constructs.disable.null.includes('codeIndented') && tail && tail[1].type === "linePrefix" && tail[2].sliceSerialize(tail[1], true).length >= 4) {
                    return ok(code);
                }
                return effects.interrupt(self.parser.constructs.flow, nok, ok)(code);
            }
        }
        ;
        const flow = {
            tokenize: initializeFlow
        };
        function initializeFlow(effects) {
            const self = this;
            const initial = effects.attempt(blank_line.B, atBlankEnding, effects.attempt(this.parser.constructs.flowInitial, afterConstruct, (0, micromark_factory_space.N)(effects, effects.attempt(this.parser.constructs.flow, afterConstruct, effects.attempt(content_content, afterConstruct)), "linePrefix")));
            return initial;
            function atBlankEnding(code) {
                if (code === null) {
                    effects.consume(code);
                    return;
                }
                effects.enter("lineEndingBlank");
                effects.consume(code);
                effects.exit("lineEndingBlank");
                self.currentConstruct = undefined;
                return initial;
            }
            function afterConstruct(code) {
                if (code === null) {
                    effects.consume(code);
                    return;
                }
                effects.enter("lineEnding");
                effects.consume(code);
                effects.exit("lineEnding");
                self.currentConstruct = undefined;
                return initial;
            }
        }
        ;
        const resolver = {
            resolveAll: createResolver()
        };
        const string = initializeFactory('string');
        const text_text = initializeFactory('text');
        function initializeFactory(field) {
            return {
                resolveAll: createResolver(field === 'text' ? resolveAllLineSuffixes : undefined),
                tokenize: initializeText
            };
            function initializeText(effects) {
                const self = this;
                const constructs = this.parser.constructs[field];
                const text = effects.attempt(constructs, start, notText);
                return start;
                function start(code) {
                    return atBreak(code) ? text(code) : notText(code);
                }
                function notText(code) {
                    if (code === null) {
                        effects.consume(code);
                        return;
                    }
                    effects.enter("data");
                    effects.consume(code);
                    return data;
                }
                function data(code) {
                    if (atBreak(code)) {
                        effects.exit("data");
                        return text(code);
                    }
                    effects.consume(code);
                    return data;
                }
                function atBreak(code) {
                    if (code === null) {
                        return true;
                    }
                    const list = constructs[code];
                    let index = -1;
                    if (list) {
                        while(++index < list.length){
                            const item = list[index];
                            if (!item.previous || item.previous.call(self, self.previous)) {
                                return true;
                            }
                        }
                    }
                    return false;
                }
            }
        }
        function createResolver(extraResolver) {
            return resolveAllText;
            function resolveAllText(events, context) {
                let index = -1;
                let enter;
                while(++index <= events.length){
                    if (enter === undefined) {
                        if (events[index] && events[index][1].type === "data") {
                            enter = index;
                            index++;
                        }
                    } else if (!events[index] || events[index][1].type !== "data") {
                        if (index !== enter + 2) {
                            events[enter][1].end = events[index - 1][1].end;
                            events.splice(enter + 2, index - enter - 2);
                            index = enter + 2;
                        }
                        enter = undefined;
                    }
                }
                return extraResolver ? extraResolver(events, context) : events;
            }
        }
        function resolveAllLineSuffixes(events, context) {
            const editMap = new EditMap();
            let eventIndex = 0;
            while(++eventIndex <= events.length){
                if ((eventIndex === events.length || events[eventIndex][1].type === "lineEnding") && events[eventIndex - 1][1].type === "data") {
                    const data = events[eventIndex - 1][1];
                    const chunks = context.sliceStream(data);
                    let index = chunks.length;
                    let bufferIndex = -1;
                    let size = 0;
                    let tabs;
                    while(index--){
                        const chunk = chunks[index];
                        if (typeof chunk === 'string') {
                            bufferIndex = chunk.length;
                            while(chunk.charCodeAt(bufferIndex - 1) === 32){
                                size++;
                                bufferIndex--;
                            }
                            if (bufferIndex) {
                                break;
                            }
                            bufferIndex = -1;
                        } else if (chunk === -2) {
                            tabs = true;
                            size++;
                        } else if (chunk === -1) {} else {
                            index++;
                            break;
                        }
                    }
                    if (context._contentTypeTextTrailing && eventIndex === events.length) {
                        size = 0;
                    }
                    if (size) {
                        const token = {
                            type: eventIndex === events.length || tabs || size < 2 ? "lineSuffix" : "hardBreakTrailing",
                            start: {
                                _bufferIndex: index ? bufferIndex : data.start._bufferIndex + bufferIndex,
                                _index: data.start._index + index,
                                line: data.end.line,
                                column: data.end.column - size,
                                offset: data.end.offset - size
                            },
                            end: {
                                ...data.end
                            }
                        };
                        data.end = {
                            ...token.start
                        };
                        if (data.start.offset === data.end.offset) {
                            Object.assign(data, token);
                        } else {
                            editMap.add(eventIndex, 0, [
                                [
                                    'enter',
                                    token,
                                    context
                                ],
                                [
                                    'exit',
                                    token,
                                    context
                                ]
                            ]);
                        }
                    }
                    eventIndex++;
                }
            }
            editMap.consume(events);
            return events;
        }
        ;
        const thematicBreak = {
            name: 'thematicBreak',
            tokenize: tokenizeThematicBreak
        };
        function tokenizeThematicBreak(effects, ok, nok) {
            let size = 0;
            let marker;
            return start;
            function start(code) {
                effects.enter("thematicBreak");
                return before(code);
            }
            function before(code) {
                marker = code;
                return atBreak(code);
            }
            function atBreak(code) {
                if (code === marker) {
                    effects.enter("thematicBreakSequence");
                    return sequence(code);
                }
                if (size >= 3 && (code === null || (0, micromark_util_character.HP)(code))) {
                    effects.exit("thematicBreak");
                    return ok(code);
                }
                return nok(code);
            }
            function sequence(code) {
                if (code === marker) {
                    effects.consume(code);
                    size++;
                    return sequence;
                }
                effects.exit("thematicBreakSequence");
                return (0, micromark_util_character.On)(code) ? (0, micromark_factory_space.N)(effects, atBreak, "whitespace")(code) : atBreak(code);
            }
        }
        ;
        const list = {
            continuation: {
                tokenize: tokenizeListContinuation
            },
            exit: tokenizeListEnd,
            name: 'list',
            tokenize: tokenizeListStart
        };
        const listItemPrefixWhitespaceConstruct = {
            partial: true,
            tokenize: tokenizeListItemPrefixWhitespace
        };
        const indentConstruct = {
            partial: true,
            tokenize: tokenizeIndent
        };
        function tokenizeListStart(effects, ok, nok) {
            const self = this;
            const tail = self.events[self.events.length - 1];
            let initialSize = tail && tail[1].type === "linePrefix" ? tail[2].sliceSerialize(tail[1], true).length : 0;
            let size = 0;
            return start;
            function start(code) {
                const kind = self.containerState.type || (code === 42 || code === 43 || code === 45 ? "listUnordered" : "listOrdered");
                if (kind === "listUnordered" ? !self.containerState.marker || code === self.containerState.marker : (0, micromark_util_character.BM)(code)) {
                    if (!self.containerState.type) {
                        self.containerState.type = kind;
                        effects.enter(kind, {
                            _container: true
                        });
                    }
                    if (kind === "listUnordered") {
                        effects.enter("listItemPrefix");
                        return code === 42 || code === 45 ? effects.check(thematicBreak, nok, atMarker)(code) : atMarker(code);
                    }
                    if (!self.interrupt || code === 49) {
                        effects.enter("listItemPrefix");
                        effects.enter("listItemValue");
                        return inside(code);
                    }
                }
                return nok(code);
            }
            function inside(code) {
                if ((0, micromark_util_character.BM)(code) && ++size < 10) {
                    effects.consume(code);
                    return inside;
                }
                if ((!self.interrupt || size < 2) && (self.containerState.marker ? code === self.containerState.marker : code === 41 || code === 46)) {
                    effects.exit("listItemValue");
                    return atMarker(code);
                }
                return nok(code);
            }
            function atMarker(code) {
                effects.enter("listItemMarker");
                effects.consume(code);
                effects.exit("listItemMarker");
                self.containerState.marker = self.containerState.marker || code;
                return effects.check(blank_line.B, self.interrupt ? nok : onBlank, effects.attempt(listItemPrefixWhitespaceConstruct, endOfPrefix, otherPrefix));
            }
            function onBlank(code) {
                self.containerState.initialBlankLine = true;
                initialSize++;
                return endOfPrefix(code);
            }
            function otherPrefix(code) {
                if ((0, micromark_util_character.On)(code)) {
                    effects.enter("listItemPrefixWhitespace");
                    effects.consume(code);
                    effects.exit("listItemPrefixWhitespace");
                    return endOfPrefix;
                }
                return nok(code);
            }
            function endOfPrefix(code) {
                self.containerState.size = initialSize + self.sliceSerialize(effects.exit("listItemPrefix"), true).length;
                return ok(code);
            }
        }
        function tokenizeListContinuation(effects, ok, nok) {
            const self = this;
            self.containerState._closeFlow = undefined;
            return effects.check(blank_line.B, onBlank, notBlank);
            function onBlank(code) {
                self.containerState.furtherBlankLines = self.containerState.furtherBlankLines || self.containerState.initialBlankLine;
                return (0, micromark_factory_space.N)(effects, ok, "listItemIndent", self.containerState.size + 1)(code);
            }
            function notBlank(code) {
                if (self.containerState.furtherBlankLines || !(0, micromark_util_character.On)(code)) {
                    self.containerState.furtherBlankLines = undefined;
                    self.containerState.initialBlankLine = undefined;
                    return notInCurrentItem(code);
                }
                self.containerState.furtherBlankLines = undefined;
                self.containerState.initialBlankLine = undefined;
                return effects.attempt(indentConstruct, ok, notInCurrentItem)(code);
            }
            function notInCurrentItem(code) {
                self.containerState._closeFlow = true;
                self.interrupt = undefined;
                return (0, micromark_factory_space.N)(effects, effects.attempt(list, ok, nok), "linePrefix", self.parser.constructs.disable.null.includes('codeIndented') ? undefined : 4)(code);
            }
        }
        function tokenizeIndent(effects, ok, nok) {
            const self = this;
            return (0, micromark_factory_space.N)(effects, afterPrefix, "listItemIndent", self.containerState.size + 1);
            function afterPrefix(code) {
                const tail = self.events[self.events.length - 1];
                return tail && tail[1].type === "listItemIndent" && tail[2].sliceSerialize(tail[1], true).length === self.containerState.size ? ok(code) : nok(code);
            }
        }
        function tokenizeListEnd(effects) {
            effects.exit(this.containerState.type);
        }
        function tokenizeListItemPrefixWhitespace(effects, ok, nok) {
            const self = this;
            return (0, micromark_factory_space.N)(effects, afterPrefix, "listItemPrefixWhitespace", self.parser.constructs.disable.null.includes('codeIndented') ? undefined : 4 + 1);
            function afterPrefix(code) {
                const tail = self.events[self.events.length - 1];
                return !(0, micromark_util_character.On)(code) && tail && tail[1].type === "listItemPrefixWhitespace" ? ok(code) : nok(code);
            }
        }
        ;
        const blockQuote = {
            continuation: {
                tokenize: tokenizeBlockQuoteContinuation
            },
            exit,
            name: 'blockQuote',
            tokenize: tokenizeBlockQuoteStart
        };
        function tokenizeBlockQuoteStart(effects, ok, nok) {
            const self = this;
            return start;
            function start(code) {
                if (code === 62) {
                    const state = self.containerState;
                    if (!state.open) {
                        effects.enter("blockQuote", {
                            _container: true
                        });
                        state.open = true;
                    }
                    effects.enter("blockQuotePrefix");
                    effects.enter("blockQuoteMarker");
                    effects.consume(code);
                    effects.exit("blockQuoteMarker");
                    return after;
                }
                return nok(code);
            }
            function after(code) {
                if ((0, micromark_util_character.On)(code)) {
                    effects.enter("blockQuotePrefixWhitespace");
                    effects.consume(code);
                    effects.exit("blockQuotePrefixWhitespace");
                    effects.exit("blockQuotePrefix");
                    return ok;
                }
                effects.exit("blockQuotePrefix");
                return ok(code);
            }
        }
        function tokenizeBlockQuoteContinuation(effects, ok, nok) {
            const self = this;
            return contStart;
            function contStart(code) {
                if ((0, micromark_util_character.On)(code)) {
                    return (0, micromark_factory_space.N)(effects, contBefore, "linePrefix", self.parser.constructs.disable.null.includes('codeIndented') ? undefined : 4)(code);
                }
                return contBefore(code);
            }
            function contBefore(code) {
                return effects.attempt(blockQuote, ok, nok)(code);
            }
        }
        function exit(effects) {
            effects.exit("blockQuote");
        }
        ;
        function factoryDestination(effects, ok, nok, type, literalType, literalMarkerType, rawType, stringType, max) {
            const limit = max || Number.POSITIVE_INFINITY;
            let balance = 0;
            return start;
            function start(code) {
                if (code === 60) {
                    effects.enter(type);
                    effects.enter(literalType);
                    effects.enter(literalMarkerType);
                    effects.consume(code);
                    effects.exit(literalMarkerType);
                    return enclosedBefore;
                }
                if (code === null || code === 32 || code === 41 || (0, micromark_util_character.JQ)(code)) {
                    return nok(code);
                }
                effects.enter(type);
                effects.enter(rawType);
                effects.enter(stringType);
                effects.enter("chunkString", {
                    contentType: "string"
                });
                return raw(code);
            }
            function enclosedBefore(code) {
                if (code === 62) {
                    effects.enter(literalMarkerType);
                    effects.consume(code);
                    effects.exit(literalMarkerType);
                    effects.exit(literalType);
                    effects.exit(type);
                    return ok;
                }
                effects.enter(stringType);
                effects.enter("chunkString", {
                    contentType: "string"
                });
                return enclosed(code);
            }
            function enclosed(code) {
                if (code === 62) {
                    effects.exit("chunkString");
                    effects.exit(stringType);
                    return enclosedBefore(code);
                }
                if (code === null || code === 60 || (0, micromark_util_character.HP)(code)) {
                    return nok(code);
                }
                effects.consume(code);
                return code === 92 ? enclosedEscape : enclosed;
            }
            function enclosedEscape(code) {
                if (code === 60 || code === 62 || code === 92) {
                    effects.consume(code);
                    return enclosed;
                }
                return enclosed(code);
            }
            function raw(code) {
                if (!balance && (code === null || code === 41 || (0, micromark_util_character.Ee)(code))) {
                    effects.exit("chunkString");
                    effects.exit(stringType);
                    effects.exit(rawType);
                    effects.exit(type);
                    return ok(code);
                }
                if (balance < limit && code === 40) {
                    effects.consume(code);
                    balance++;
                    return raw;
                }
                if (code === 41) {
                    effects.consume(code);
                    balance--;
                    return raw;
                }
                if (code === null || code === 32 || code === 40 || (0, micromark_util_character.JQ)(code)) {
                    return nok(code);
                }
                effects.consume(code);
                return code === 92 ? rawEscape : raw;
            }
            function rawEscape(code) {
                if (code === 40 || code === 41 || code === 92) {
                    effects.consume(code);
                    return raw;
                }
                return raw(code);
            }
        }
        ;
        function factoryLabel(effects, ok, nok, type, markerType, stringType) {
            const self = this;
            let size = 0;
            let seen;
            return start;
            function start(code) {
                effects.enter(type);
                effects.enter(markerType);
                effects.consume(code);
                effects.exit(markerType);
                effects.enter(stringType);
                return atBreak;
            }
            function atBreak(code) {
                if (size > 999 || code === null || code === 91 || code === 93 && !seen || code === 94 && !size && '_hiddenFootnoteSupport' in self.parser.constructs) {
                    return nok(code);
                }
                if (code === 93) {
                    effects.exit(stringType);
                    effects.enter(markerType);
                    effects.consume(code);
                    effects.exit(markerType);
                    effects.exit(type);
                    return ok;
                }
                if ((0, micromark_util_character.HP)(code)) {
                    effects.enter("lineEnding");
                    effects.consume(code);
                    effects.exit("lineEnding");
                    return atBreak;
                }
                effects.enter("chunkString", {
                    contentType: "string"
                });
                return labelInside(code);
            }
            function labelInside(code) {
                if (code === null || code === 91 || code === 93 || (0, micromark_util_character.HP)(code) || size++ > 999) {
                    effects.exit("chunkString");
                    return atBreak(code);
                }
                effects.consume(code);
                if (!seen) seen = !(0, micromark_util_character.On)(code);
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
        }
        ;
        function factoryTitle(effects, ok, nok, type, markerType, stringType) {
            let marker;
            return start;
            function start(code) {
                if (code === 34 || code === 39 || code === 40) {
                    effects.enter(type);
                    effects.enter(markerType);
                    effects.consume(code);
                    effects.exit(markerType);
                    marker = code === 40 ? 41 : code;
                    return begin;
                }
                return nok(code);
            }
            function begin(code) {
                if (code === marker) {
                    effects.enter(markerType);
                    effects.consume(code);
                    effects.exit(markerType);
                    effects.exit(type);
                    return ok;
                }
                effects.enter(stringType);
                return atBreak(code);
            }
            function atBreak(code) {
                if (code === marker) {
                    effects.exit(stringType);
                    return begin(marker);
                }
                if (code === null) {
                    return nok(code);
                }
                if ((0, micromark_util_character.HP)(code)) {
                    effects.enter("lineEnding");
                    effects.consume(code);
                    effects.exit("lineEnding");
                    return (0, micromark_factory_space.N)(effects, atBreak, "linePrefix");
                }
                effects.enter("chunkString", {
                    contentType: "string"
                });
                return inside(code);
            }
            function inside(code) {
                if (code === marker || code === null || (0, micromark_util_character.HP)(code)) {
                    effects.exit("chunkString");
                    return atBreak(code);
                }
                effects.consume(code);
                return code === 92 ? escape : inside;
            }
            function escape(code) {
                if (code === marker || code === 92) {
                    effects.consume(code);
                    return inside;
                }
                return inside(code);
            }
        }
        ;
        function factoryWhitespace(effects, ok) {
            let seen;
            return start;
            function start(code) {
                if ((0, micromark_util_character.HP)(code)) {
                    effects.enter("lineEnding");
                    effects.consume(code);
                    effects.exit("lineEnding");
                    seen = true;
                    return start;
                }
                if ((0, micromark_util_character.On)(code)) {
                    return (0, micromark_factory_space.N)(effects, start, seen ? "linePrefix" : "lineSuffix")(code);
                }
                return ok(code);
            }
        }
        var micromark_util_normalize_identifier = __webpack_require__(31);
        ;
        const definition = {
            name: 'definition',
            tokenize: tokenizeDefinition
        };
        const titleBefore = {
            partial: true,
            tokenize: tokenizeTitleBefore
        };
        function tokenizeDefinition(effects, ok, nok) {
            const self = this;
            let identifier;
            return start;
            function start(code) {
                effects.enter("definition");
                return before(code);
            }
            function before(code) {
                return factoryLabel.call(self, effects, labelAfter, nok, "definitionLabel", "definitionLabelMarker", "definitionLabelString")(code);
            }
            function labelAfter(code) {
                identifier = (0, micromark_util_normalize_identifier.B)(self.sliceSerialize(self.events[self.events.length - 1][1]).slice(1, -1));
                if (code === 58) {
                    effects.enter("definitionMarker");
                    effects.consume(code);
                    effects.exit("definitionMarker");
                    return markerAfter;
                }
                return nok(code);
            }
            function markerAfter(code) {
                return (0, micromark_util_character.Ee)(code) ? factoryWhitespace(effects, destinationBefore)(code) : destinationBefore(code);
            }
            function destinationBefore(code) {
                return factoryDestination(effects, destinationAfter, nok, "definitionDestination", "definitionDestinationLiteral", "definitionDestinationLiteralMarker", "definitionDestinationRaw", "definitionDestinationString")(code);
            }
            function destinationAfter(code) {
                return effects.attempt(titleBefore, after, after)(code);
            }
            function after(code) {
                return (0, micromark_util_character.On)(code) ? (0, micromark_factory_space.N)(effects, afterWhitespace, "whitespace")(code) : afterWhitespace(code);
            }
            function afterWhitespace(code) {
                if (code === null || (0, micromark_util_character.HP)(code)) {
                    effects.exit("definition");
                    self.parser.defined.push(identifier);
                    return ok(code);
                }
                return nok(code);
            }
        }
        function tokenizeTitleBefore(effects, ok, nok) {
            return titleBefore;
            function titleBefore(code) {
                return (0, micromark_util_character.Ee)(code) ? factoryWhitespace(effects, beforeMarker)(code) : nok(code);
            }
            function beforeMarker(code) {
                return factoryTitle(effects, titleAfter, nok, "definitionTitle", "definitionTitleMarker", "definitionTitleString")(code);
            }
            function titleAfter(code) {
                return (0, micromark_util_character.On)(code) ? (0, micromark_factory_space.N)(effects, titleAfterOptionalWhitespace, "whitespace")(code) : titleAfterOptionalWhitespace(code);
            }
            function titleAfterOptionalWhitespace(code) {
                return code === null || (0, micromark_util_character.HP)(code) ? ok(code) : nok(code);
            }
        }
        ;
        const codeIndented = {
            name: 'codeIndented',
            tokenize: tokenizeCodeIndented
        };
        const furtherStart = {
            partial: true,
            tokenize: tokenizeFurtherStart
        };
        function tokenizeCodeIndented(effects, ok, nok) {
            return start;
            function start(code) {
                effects.enter("codeIndented");
                return (0, micromark_factory_space.B)(effects, atBreak, nok, "linePrefix", 4, 4)(code);
            }
            function atBreak(code) {
                if (code === null) {
                    return after(code);
                }
                if ((0, micromark_util_character.HP)(code)) {
                    return effects.attempt(furtherStart, atBreak, after)(code);
                }
                effects.enter("codeFlowValue");
                return inside(code);
            }
            function inside(code) {
                if (code === null || (0, micromark_util_character.HP)(code)) {
                    effects.exit("codeFlowValue");
                    return atBreak(code);
                }
                effects.consume(code);
                return inside;
            }
            function after(code) {
                effects.exit("codeIndented");
                return ok(code);
            }
        }
        function tokenizeFurtherStart(effects, ok, nok) {
            const self = this;
            return furtherStart;
            function furtherStart(code) {
                if (self.parser.lazy[self.now().line]) {
                    return nok(code);
                }
                if ((0, micromark_util_character.HP)(code)) {
                    effects.enter("lineEnding");
                    effects.consume(code);
                    effects.exit("lineEnding");
                    return furtherStart;
                }
                return (0, micromark_factory_space.B)(effects, ok, onNotEnoughPrefix, "linePrefix", 4, 4)(code);
            }
            function onNotEnoughPrefix(code) {
                return (0, micromark_util_character.HP)(code) ? furtherStart(code) : nok(code);
            }
        }
        ;
        const headingAtx = {
            name: 'headingAtx',
            resolve: resolveHeadingAtx,
            tokenize: tokenizeHeadingAtx
        };
        function resolveHeadingAtx(events, context) {
            let contentEnd = events.length - 2;
            let contentStart = 3;
            if (events[contentStart][1].type === "whitespace") {
                contentStart += 2;
            }
            if (contentEnd - 2 > contentStart && events[contentEnd][1].type === "whitespace") {
                contentEnd -= 2;
            }
            if (events[contentEnd][1].type === "atxHeadingSequence" && (contentStart === contentEnd - 1 || contentEnd - 4 > contentStart && events[contentEnd - 2][1].type === "whitespace")) {
                contentEnd -= contentStart + 1 === contentEnd ? 2 : 4;
            }
            if (contentEnd > contentStart) {
                const content = {
                    type: "atxHeadingText",
                    start: events[contentStart][1].start,
                    end: events[contentEnd][1].end
                };
                const text = {
                    type: "chunkText",
                    start: events[contentStart][1].start,
                    end: events[contentEnd][1].end,
                    contentType: "text"
                };
                (0, micromark_util_chunked.m)(events, contentStart, contentEnd - contentStart + 1, [
                    [
                        'enter',
                        content,
                        context
                    ],
                    [
                        'enter',
                        text,
                        context
                    ],
                    [
                        'exit',
                        text,
                        context
                    ],
                    [
                        'exit',
                        content,
                        context
                    ]
                ]);
            }
            return events;
        }
        function tokenizeHeadingAtx(effects, ok, nok) {
            let size = 0;
            return start;
            function start(code) {
                effects.enter("atxHeading");
                return before(code);
            }
            function before(code) {
                effects.enter("atxHeadingSequence");
                return sequenceOpen(code);
            }
            function sequenceOpen(code) {
                if (code === 35 && size++ < 6) {
                    effects.consume(code);
                    return sequenceOpen;
                }
                if (code === null || (0, micromark_util_character.Ee)(code)) {
                    effects.exit("atxHeadingSequence");
                    return atBreak(code);
                }
                return nok(code);
            }
            function atBreak(code) {
                if (code === 35) {
                    effects.enter("atxHeadingSequence");
                    return sequenceFurther(code);
                }
                if (code === null || (0, micromark_util_character.HP)(code)) {
                    effects.exit("atxHeading");
                    return ok(code);
                }
                if ((0, micromark_util_character.On)(code)) {
                    return (0, micromark_factory_space.N)(effects, atBreak, "whitespace")(code);
                }
                effects.enter("atxHeadingText");
                return data(code);
            }
            function sequenceFurther(code) {
                if (code === 35) {
                    effects.consume(code);
                    return sequenceFurther;
                }
                effects.exit("atxHeadingSequence");
                return atBreak(code);
            }
            function data(code) {
                if (code === null || code === 35 || (0, micromark_util_character.Ee)(code)) {
                    effects.exit("atxHeadingText");
                    return atBreak(code);
                }
                effects.consume(code);
                return data;
            }
        }
        ;
        const setextUnderline = {
            name: 'setextUnderline',
            resolveTo: resolveToSetextUnderline,
            tokenize: tokenizeSetextUnderline
        };
        function resolveToSetextUnderline(events, context) {
            const editMap = new EditMap();
            let index = events.length;
            let content;
            let text;
            let definition;
            while(index--){
                if (events[index][0] === 'enter') {
                    if (events[index][1].type === "content") {
                        content = index;
                        break;
                    }
                    if (events[index][1].type === "paragraph") {
                        text = index;
                    }
                } else {
                    if (events[index][1].type === "content") {
                        editMap.add(index, 1, []);
                    }
                    if (!definition && events[index][1].type === "definition") {
                        definition = index;
                    }
                }
            }
            const heading = {
                type: "setextHeading",
                start: {
                    ...events[content][1].start
                },
                end: {
                    ...events[events.length - 1][1].end
                }
            };
            events[text][1].type = "setextHeadingText";
            if (definition) {
                editMap.add(text, 0, [
                    [
                        'enter',
                        heading,
                        context
                    ]
                ]);
                editMap.add(definition + 1, 0, [
                    [
                        'exit',
                        events[content][1],
                        context
                    ]
                ]);
                events[content][1].end = {
                    ...events[definition][1].end
                };
            } else {
                events[content][1] = heading;
            }
            editMap.add(events.length, 0, [
                [
                    'exit',
                    heading,
                    context
                ]
            ]);
            editMap.consume(events);
            return events;
        }
        function tokenizeSetextUnderline(effects, ok, nok) {
            const self = this;
            let marker;
            return start;
            function start(code) {
                let index = self.events.length;
                let paragraph;
                while(index--){
                    if (self.events[index][1].type !== "lineEnding" && self.events[index][1].type !== "linePrefix" && self.events[index][1].type !== "content") {
                        paragraph = self.events[index][1].type === "paragraph";
                        break;
                    }
                }
                if (!self.parser.lazy[self.now().line] && (self.interrupt || paragraph)) {
                    effects.enter("setextHeadingLine");
                    marker = code;
                    return before(code);
                }
                return nok(code);
            }
            function before(code) {
                effects.enter("setextHeadingLineSequence");
                return inside(code);
            }
            function inside(code) {
                if (code === marker) {
                    effects.consume(code);
                    return inside;
                }
                effects.exit("setextHeadingLineSequence");
                return (0, micromark_util_character.On)(code) ? (0, micromark_factory_space.N)(effects, after, "lineSuffix")(code) : after(code);
            }
            function after(code) {
                if (code === null || (0, micromark_util_character.HP)(code)) {
                    effects.exit("setextHeadingLine");
                    return ok(code);
                }
                return nok(code);
            }
        }
        var micromark_util_html_tag_name = __webpack_require__(9586);
        ;
        const nonLazyContinuation = {
            partial: true,
            tokenize: tokenizeNonLazyContinuation
        };
        function tokenizeNonLazyContinuation(effects, ok, nok) {
            const self = this;
            return start;
            function start(code) {
                if (code === null) {
                    return nok(code);
                }
                effects.enter("lineEnding");
                effects.consume(code);
                effects.exit("lineEnding");
                return after;
            }
            function after(code) {
                return self.parser.lazy[self.now().line] ? nok(code) : ok(code);
            }
        }
        ;
        const htmlFlow = {
            concrete: true,
            name: 'htmlFlow',
            resolveTo: resolveToHtmlFlow,
            tokenize: tokenizeHtmlFlow
        };
        const blankLineBefore = {
            partial: true,
            tokenize: tokenizeBlankLineBefore
        };
        function resolveToHtmlFlow(events) {
            let index = events.length;
            while(index--){
                if (events[index][0] === 'enter' && events[index][1].type === "htmlFlow") {
                    break;
                }
            }
            if (index > 1 && events[index - 2][1].type === "linePrefix") {
                events[index][1].start = events[index - 2][1].start;
                events[index + 1][1].start = events[index - 2][1].start;
                events.splice(index - 2, 2);
            }
            return events;
        }
        function tokenizeHtmlFlow(effects, ok, nok) {
            const self = this;
            let marker;
            let closingTag;
            let buffer;
            let index;
            let markerB;
            return start;
            function start(code) {
                return before(code);
            }
            function before(code) {
                effects.enter("htmlFlow");
                effects.enter("htmlFlowData");
                effects.consume(code);
                return open;
            }
            function open(code) {
                if (code === 33) {
                    effects.consume(code);
                    return declarationOpen;
                }
                if (code === 47) {
                    effects.consume(code);
                    closingTag = true;
                    return tagCloseStart;
                }
                if (code === 63) {
                    effects.consume(code);
                    marker = 3;
                    return self.interrupt ? ok : continuationDeclarationInside;
                }
                if ((0, micromark_util_character.CW)(code)) {
                    effects.consume(code);
                    buffer = String.fromCharCode(code);
                    return tagName;
                }
                return nok(code);
            }
            function declarationOpen(code) {
                if (code === 45) {
                    effects.consume(code);
                    marker = 2;
                    return commentOpenInside;
                }
                if (code === 91) {
                    effects.consume(code);
                    marker = 5;
                    index = 0;
                    return cdataOpenInside;
                }
                if ((0, micromark_util_character.CW)(code)) {
                    effects.consume(code);
                    marker = 4;
                    return self.interrupt ? ok : continuationDeclarationInside;
                }
                return nok(code);
            }
            function commentOpenInside(code) {
                if (code === 45) {
                    effects.consume(code);
                    return self.interrupt ? ok : continuationDeclarationInside;
                }
                return nok(code);
            }
            function cdataOpenInside(code) {
                const value = "CDATA[";
                if (code === value.charCodeAt(index++)) {
                    effects.consume(code);
                    if (index === value.length) {
                        return self.interrupt ? ok : continuation;
                    }
                    return cdataOpenInside;
                }
                return nok(code);
            }
            function tagCloseStart(code) {
                if ((0, micromark_util_character.CW)(code)) {
                    effects.consume(code);
                    buffer = String.fromCharCode(code);
                    return tagName;
                }
                return nok(code);
            }
            function tagName(code) {
                if (code === null || code === 47 || code === 62 || (0, micromark_util_character.Ee)(code)) {
                    const slash = code === 47;
                    const name = buffer.toLowerCase();
                    if (!slash && !closingTag && micromark_util_html_tag_name.y.includes(name)) {
                        marker = 1;
                        return self.interrupt ? ok(code) : continuation(code);
                    }
                    if (micromark_util_html_tag_name.T.includes(buffer.toLowerCase())) {
                        marker = 6;
                        if (slash) {
                            effects.consume(code);
                            return basicSelfClosing;
                        }
                        return self.interrupt ? ok(code) : continuation(code);
                    }
                    marker = 7;
                    return self.interrupt && !self.parser.lazy[self.now().line] ? nok(code) : closingTag ? completeClosingTagAfter(code) : completeAttributeNameBefore(code);
                }
                if (code === 45 || (0, micromark_util_character.lV)(code)) {
                    effects.consume(code);
                    buffer += String.fromCharCode(code);
                    return tagName;
                }
                return nok(code);
            }
            function basicSelfClosing(code) {
                if (code === 62) {
                    effects.consume(code);
                    return self.interrupt ? ok : continuation;
                }
                return nok(code);
            }
            function completeClosingTagAfter(code) {
                if ((0, micromark_util_character.On)(code)) {
                    effects.consume(code);
                    return completeClosingTagAfter;
                }
                return completeEnd(code);
            }
            function completeAttributeNameBefore(code) {
                if (code === 47) {
                    effects.consume(code);
                    return completeEnd;
                }
                if (code === 58 || code === 95 || (0, micromark_util_character.CW)(code)) {
                    effects.consume(code);
                    return completeAttributeName;
                }
                if ((0, micromark_util_character.On)(code)) {
                    effects.consume(code);
                    return completeAttributeNameBefore;
                }
                return completeEnd(code);
            }
            function completeAttributeName(code) {
                if (code === 45 || code === 46 || code === 58 || code === 95 || (0, micromark_util_character.lV)(code)) {
                    effects.consume(code);
                    return completeAttributeName;
                }
                return completeAttributeNameAfter(code);
            }
            function completeAttributeNameAfter(code) {
                if (code === 61) {
                    effects.consume(code);
                    return completeAttributeValueBefore;
                }
                if ((0, micromark_util_character.On)(code)) {
                    effects.consume(code);
                    return completeAttributeNameAfter;
                }
                return completeAttributeNameBefore(code);
            }
            function completeAttributeValueBefore(code) {
                if (code === null || code === 60 || code === 61 || code === 62 || code === 96) {
                    return nok(code);
                }
                if (code === 34 || code === 39) {
                    effects.consume(code);
                    markerB = code;
                    return completeAttributeValueQuoted;
                }
                if ((0, micromark_util_character.On)(code)) {
                    effects.consume(code);
                    return completeAttributeValueBefore;
                }
                return completeAttributeValueUnquoted(code);
            }
            function completeAttributeValueQuoted(code) {
                if (code === markerB) {
                    effects.consume(code);
                    markerB = null;
                    return completeAttributeValueQuotedAfter;
                }
                if (code === null || (0, micromark_util_character.HP)(code)) {
                    return nok(code);
                }
                effects.consume(code);
                return completeAttributeValueQuoted;
            }
            function completeAttributeValueUnquoted(code) {
                if (code === null || code === 34 || code === 39 || code === 47 || code === 60 || code === 61 || code === 62 || code === 96 || (0, micromark_util_character.Ee)(code)) {
                    return completeAttributeNameAfter(code);
                }
                effects.consume(code);
                return completeAttributeValueUnquoted;
            }
            function completeAttributeValueQuotedAfter(code) {
                if (code === 47 || code === 62 || (0, micromark_util_character.On)(code)) {
                    return completeAttributeNameBefore(code);
                }
                return nok(code);
            }
            function completeEnd(code) {
                if (code === 62) {
                    effects.consume(code);
                    return completeAfter;
                }
                return nok(code);
            }
            function completeAfter(code) {
                if (code === null || (0, micromark_util_character.HP)(code)) {
                    return continuation(code);
                }
                if ((0, micromark_util_character.On)(code)) {
                    effects.consume(code);
                    return completeAfter;
                }
                return nok(code);
            }
            function continuation(code) {
                if (code === 45 && marker === 2) {
                    effects.consume(code);
                    return continuationCommentInside;
                }
                if (code === 60 && marker === 1) {
                    effects.consume(code);
                    return continuationRawTagOpen;
                }
                if (code === 62 && marker === 4) {
                    effects.consume(code);
                    return continuationClose;
                }
                if (code === 63 && marker === 3) {
                    effects.consume(code);
                    return continuationDeclarationInside;
                }
                if (code === 93 && marker === 5) {
                    effects.consume(code);
                    return continuationCdataInside;
                }
                if ((0, micromark_util_character.HP)(code) && (marker === 6 || marker === 7)) {
                    effects.exit("htmlFlowData");
                    return effects.check(blankLineBefore, continuationAfter, continuationStart)(code);
                }
                if (code === null || (0, micromark_util_character.HP)(code)) {
                    effects.exit("htmlFlowData");
                    return continuationStart(code);
                }
                effects.consume(code);
                return continuation;
            }
            function continuationStart(code) {
                return effects.check(nonLazyContinuation, continuationStartNonLazy, continuationAfter)(code);
            }
            function continuationStartNonLazy(code) {
                effects.enter("lineEnding");
                effects.consume(code);
                effects.exit("lineEnding");
                return continuationBefore;
            }
            function continuationBefore(code) {
                if (code === null || (0, micromark_util_character.HP)(code)) {
                    return continuationStart(code);
                }
                effects.enter("htmlFlowData");
                return continuation(code);
            }
            function continuationCommentInside(code) {
                if (code === 45) {
                    effects.consume(code);
                    return continuationDeclarationInside;
                }
                return continuation(code);
            }
            function continuationRawTagOpen(code) {
                if (code === 47) {
                    effects.consume(code);
                    buffer = '';
                    return continuationRawEndTag;
                }
                return continuation(code);
            }
            function continuationRawEndTag(code) {
                if (code === 62) {
                    const name = buffer.toLowerCase();
                    if (micromark_util_html_tag_name.y.includes(name)) {
                        effects.consume(code);
                        return continuationClose;
                    }
                    return continuation(code);
                }
                if ((0, micromark_util_character.CW)(code) && buffer.length < 8) {
                    effects.consume(code);
                    buffer += String.fromCharCode(code);
                    return continuationRawEndTag;
                }
                return continuation(code);
            }
            function continuationCdataInside(code) {
                if (code === 93) {
                    effects.consume(code);
                    return continuationDeclarationInside;
                }
                return continuation(code);
            }
            function continuationDeclarationInside(code) {
                if (code === 62) {
                    effects.consume(code);
                    return continuationClose;
                }
                if (code === 45 && marker === 2) {
                    effects.consume(code);
                    return continuationDeclarationInside;
                }
                return continuation(code);
            }
            function continuationClose(code) {
                if (code === null || (0, micromark_util_character.HP)(code)) {
                    effects.exit("htmlFlowData");
                    return continuationAfter(code);
                }
                effects.consume(code);
                return continuationClose;
            }
            function continuationAfter(code) {
                effects.exit("htmlFlow");
                return ok(code);
            }
        }
        function tokenizeBlankLineBefore(effects, ok, nok) {
            return start;
            function start(code) {
                effects.enter("lineEnding");
                effects.consume(code);
                effects.exit("lineEnding");
                return effects.attempt(blank_line.B, ok, nok);
            }
        }
        ;
        const codeFenced = {
            concrete: true,
            name: 'codeFenced',
            tokenize: tokenizeCodeFenced
        };
        function tokenizeCodeFenced(effects, ok, nok) {
            const self = this;
            const closeStart = {
                partial: true,
                tokenize: tokenizeCloseStart
            };
            let initialPrefix = 0;
            let sizeOpen = 0;
            let marker;
            return start;
            function start(code) {
                return beforeSequenceOpen(code);
            }
            function beforeSequenceOpen(code) {
                const tail = self.events[self.events.length - 1];
                initialPrefix = tail && tail[1].type === "linePrefix" ? tail[2].sliceSerialize(tail[1], true).length : 0;
                marker = code;
                effects.enter("codeFenced");
                effects.enter("codeFencedFence");
                effects.enter("codeFencedFenceSequence");
                return sequenceOpen(code);
            }
            function sequenceOpen(code) {
                if (code === marker) {
                    sizeOpen++;
                    effects.consume(code);
                    return sequenceOpen;
                }
                if (sizeOpen < 3) {
                    return nok(code);
                }
                effects.exit("codeFencedFenceSequence");
                return (0, micromark_util_character.On)(code) ? (0, micromark_factory_space.N)(effects, infoBefore, "whitespace")(code) : infoBefore(code);
            }
            function infoBefore(code) {
                if (code === null || (0, micromark_util_character.HP)(code)) {
                    effects.exit("codeFencedFence");
                    return self.interrupt ? ok(code) : effects.check(nonLazyContinuation, atNonLazyBreak, after)(code);
                }
                effects.enter("codeFencedFenceInfo");
                effects.enter("chunkString", {
                    contentType: "string"
                });
                return info(code);
            }
            function info(code) {
                if (code === null || (0, micromark_util_character.HP)(code)) {
                    effects.exit("chunkString");
                    effects.exit("codeFencedFenceInfo");
                    return infoBefore(code);
                }
                if ((0, micromark_util_character.On)(code)) {
                    effects.exit("chunkString");
                    effects.exit("codeFencedFenceInfo");
                    return (0, micromark_factory_space.N)(effects, metaBefore, "whitespace")(code);
                }
                if (code === 96 && code === marker) {
                    return nok(code);
                }
                effects.consume(code);
                return info;
            }
            function metaBefore(code) {
                if (code === null || (0, micromark_util_character.HP)(code)) {
                    return infoBefore(code);
                }
                effects.enter("codeFencedFenceMeta");
                effects.enter("chunkString", {
                    contentType: "string"
                });
                return meta(code);
            }
            function meta(code) {
                if (code === null || (0, micromark_util_character.HP)(code)) {
                    effects.exit("chunkString");
                    effects.exit("codeFencedFenceMeta");
                    return infoBefore(code);
                }
                if (code === 96 && code === marker) {
                    return nok(code);
                }
                effects.consume(code);
                return meta;
            }
            function atNonLazyBreak(code) {
                return effects.attempt(closeStart, after, contentBefore)(code);
            }
            function contentBefore(code) {
                effects.enter("lineEnding");
                effects.consume(code);
                effects.exit("lineEnding");
                return contentStart;
            }
            function contentStart(code) {
                return initialPrefix > 0 && (0, micromark_util_character.On)(code) ? (0, micromark_factory_space.N)(effects, beforeContentChunk, "linePrefix", initialPrefix + 1)(code) : beforeContentChunk(code);
            }
            function beforeContentChunk(code) {
                if (code === null || (0, micromark_util_character.HP)(code)) {
                    return effects.check(nonLazyContinuation, atNonLazyBreak, after)(code);
                }
                effects.enter("codeFlowValue");
                return contentChunk(code);
            }
            function contentChunk(code) {
                if (code === null || (0, micromark_util_character.HP)(code)) {
                    effects.exit("codeFlowValue");
                    return beforeContentChunk(code);
                }
                effects.consume(code);
                return contentChunk;
            }
            function after(code) {
                effects.exit("codeFenced");
                return ok(code);
            }
            function tokenizeCloseStart(effects, ok, nok) {
                let size = 0;
                return startBefore;
                function startBefore(code) {
                    effects.enter("lineEnding");
                    effects.consume(code);
                    effects.exit("lineEnding");
                    return start;
                }
                function start(code) {
                    effects.enter("codeFencedFence");
                    return (0, micromark_util_character.On)(code) ? (0, micromark_factory_space.N)(effects, beforeSequenceClose, "linePrefix", self.parser.constructs.disable.null.includes('codeIndented') ? undefined : 4)(code) : beforeSequenceClose(code);
                }
                function beforeSequenceClose(code) {
                    if (code === marker) {
                        effects.enter("codeFencedFenceSequence");
                        return sequenceClose(code);
                    }
                    return nok(code);
                }
                function sequenceClose(code) {
                    if (code === marker) {
                        size++;
                        effects.consume(code);
                        return sequenceClose;
                    }
                    if (size >= sizeOpen) {
                        effects.exit("codeFencedFenceSequence");
                        return (0, micromark_util_character.On)(code) ? (0, micromark_factory_space.N)(effects, sequenceCloseAfter, "whitespace")(code) : sequenceCloseAfter(code);
                    }
                    return nok(code);
                }
                function sequenceCloseAfter(code) {
                    if (code === null || (0, micromark_util_character.HP)(code)) {
                        effects.exit("codeFencedFence");
                        return ok(code);
                    }
                    return nok(code);
                }
            }
        }
        ;
        const characterEntities = {
            AElig: "\xc6",
            AMP: '&',
            Aacute: "\xc1",
            Abreve: "\u0102",
            Acirc: "\xc2",
            Acy: "\u0410",
            Afr: "\u{1D504}",
            Agrave: "\xc0",
            Alpha: "\u0391",
            Amacr: "\u0100",
            And: "\u2A53",
            Aogon: "\u0104",
            Aopf: "\u{1D538}",
            ApplyFunction: "\u2061",
            Aring: "\xc5",
            Ascr: "\u{1D49C}",
            Assign: "\u2254",
            Atilde: "\xc3",
            Auml: "\xc4",
            Backslash: "\u2216",
            Barv: "\u2AE7",
            Barwed: "\u2306",
            Bcy: "\u0411",
            Because: "\u2235",
            Bernoullis: "\u212C",
            Beta: "\u0392",
            Bfr: "\u{1D505}",
            Bopf: "\u{1D539}",
            Breve: "\u02D8",
            Bscr: "\u212C",
            Bumpeq: "\u224E",
            CHcy: "\u0427",
            COPY: "\xa9",
            Cacute: "\u0106",
            Cap: "\u22D2",
            CapitalDifferentialD: "\u2145",
            Cayleys: "\u212D",
            Ccaron: "\u010C",
            Ccedil: "\xc7",
            Ccirc: "\u0108",
            Cconint: "\u2230",
            Cdot: "\u010A",
            Cedilla: "\xb8",
            CenterDot: "\xb7",
            Cfr: "\u212D",
            Chi: "\u03A7",
            CircleDot: "\u2299",
            CircleMinus: "\u2296",
            CirclePlus: "\u2295",
            CircleTimes: "\u2297",
            ClockwiseContourIntegral: "\u2232",
            CloseCurlyDoubleQuote: "\u201D",
            CloseCurlyQuote: "\u2019",
            Colon: "\u2237",
            Colone: "\u2A74",
            Congruent: "\u2261",
            Conint: "\u222F",
            ContourIntegral: "\u222E",
            Copf: "\u2102",
            Coproduct: "\u2210",
            CounterClockwiseContourIntegral: "\u2233",
            Cross: "\u2A2F",
            Cscr: "\u{1D49E}",
            Cup: "\u22D3",
            CupCap: "\u224D",
            DD: "\u2145",
            DDotrahd: "\u2911",
            DJcy: "\u0402",
            DScy: "\u0405",
            DZcy: "\u040F",
            Dagger: "\u2021",
            Darr: "\u21A1",
            Dashv: "\u2AE4",
            Dcaron: "\u010E",
            Dcy: "\u0414",
            Del: "\u2207",
            Delta: "\u0394",
            Dfr: "\u{1D507}",
            DiacriticalAcute: "\xb4",
            DiacriticalDot: "\u02D9",
            DiacriticalDoubleAcute: "\u02DD",
            DiacriticalGrave: '`',
            DiacriticalTilde: "\u02DC",
            Diamond: "\u22C4",
            DifferentialD: "\u2146",
            Dopf: "\u{1D53B}",
            Dot: "\xa8",
            DotDot: "\u20DC",
            DotEqual: "\u2250",
            DoubleContourIntegral: "\u222F",
            DoubleDot: "\xa8",
            DoubleDownArrow: "\u21D3",
            DoubleLeftArrow: "\u21D0",
            DoubleLeftRightArrow: "\u21D4",
            DoubleLeftTee: "\u2AE4",
            DoubleLongLeftArrow: "\u27F8",
            DoubleLongLeftRightArrow: "\u27FA",
            DoubleLongRightArrow: "\u27F9",
            DoubleRightArrow: "\u21D2",
            DoubleRightTee: "\u22A8",
            DoubleUpArrow: "\u21D1",
            DoubleUpDownArrow: "\u21D5",
            DoubleVerticalBar: "\u2225",
            DownArrow: "\u2193",
            DownArrowBar: "\u2913",
            DownArrowUpArrow: "\u21F5",
            DownBreve: "\u0311",
            DownLeftRightVector: "\u2950",
            DownLeftTeeVector: "\u295E",
            DownLeftVector: "\u21BD",
            DownLeftVectorBar: "\u2956",
            DownRightTeeVector: "\u295F",
            DownRightVector: "\u21C1",
            DownRightVectorBar: "\u2957",
            DownTee: "\u22A4",
            DownTeeArrow: "\u21A7",
            Downarrow: "\u21D3",
            Dscr: "\u{1D49F}",
            Dstrok: "\u0110",
            ENG: "\u014A",
            ETH: "\xd0",
            Eacute: "\xc9",
            Ecaron: "\u011A",
            Ecirc: "\xca",
            Ecy: "\u042D",
            Edot: "\u0116",
            Efr: "\u{1D508}",
            Egrave: "\xc8",
            Element: "\u2208",
            Emacr: "\u0112",
            EmptySmallSquare: "\u25FB",
            EmptyVerySmallSquare: "\u25AB",
            Eogon: "\u0118",
            Eopf: "\u{1D53C}",
            Epsilon: "\u0395",
            Equal: "\u2A75",
            EqualTilde: "\u2242",
            Equilibrium: "\u21CC",
            Escr: "\u2130",
            Esim: "\u2A73",
            Eta: "\u0397",
            Euml: "\xcb",
            Exists: "\u2203",
            ExponentialE: "\u2147",
            Fcy: "\u0424",
            Ffr: "\u{1D509}",
            FilledSmallSquare: "\u25FC",
            FilledVerySmallSquare: "\u25AA",
            Fopf: "\u{1D53D}",
            ForAll: "\u2200",
            Fouriertrf: "\u2131",
            Fscr: "\u2131",
            GJcy: "\u0403",
            GT: '>',
            Gamma: "\u0393",
            Gammad: "\u03DC",
            Gbreve: "\u011E",
            Gcedil: "\u0122",
            Gcirc: "\u011C",
            Gcy: "\u0413",
            Gdot: "\u0120",
            Gfr: "\u{1D50A}",
            Gg: "\u22D9",
            Gopf: "\u{1D53E}",
            GreaterEqual: "\u2265",
            GreaterEqualLess: "\u22DB",
            GreaterFullEqual: "\u2267",
            GreaterGreater: "\u2AA2",
            GreaterLess: "\u2277",
            GreaterSlantEqual: "\u2A7E",
            GreaterTilde: "\u2273",
            Gscr: "\u{1D4A2}",
            Gt: "\u226B",
            HARDcy: "\u042A",
            Hacek: "\u02C7",
            Hat: '^',
            Hcirc: "\u0124",
            Hfr: "\u210C",
            HilbertSpace: "\u210B",
            Hopf: "\u210D",
            HorizontalLine: "\u2500",
            Hscr: "\u210B",
            Hstrok: "\u0126",
            HumpDownHump: "\u224E",
            HumpEqual: "\u224F",
            IEcy: "\u0415",
            IJlig: "\u0132",
            IOcy: "\u0401",
            Iacute: "\xcd",
            Icirc: "\xce",
            Icy: "\u0418",
            Idot: "\u0130",
            Ifr: "\u2111",
            Igrave: "\xcc",
            Im: "\u2111",
            Imacr: "\u012A",
            ImaginaryI: "\u2148",
            Implies: "\u21D2",
            Int: "\u222C",
            Integral: "\u222B",
            Intersection: "\u22C2",
            InvisibleComma: "\u2063",
            InvisibleTimes: "\u2062",
            Iogon: "\u012E",
            Iopf: "\u{1D540}",
            Iota: "\u0399",
            Iscr: "\u2110",
            Itilde: "\u0128",
            Iukcy: "\u0406",
            Iuml: "\xcf",
            Jcirc: "\u0134",
            Jcy: "\u0419",
            Jfr: "\u{1D50D}",
            Jopf: "\u{1D541}",
            Jscr: "\u{1D4A5}",
            Jsercy: "\u0408",
            Jukcy: "\u0404",
            KHcy: "\u0425",
            KJcy: "\u040C",
            Kappa: "\u039A",
            Kcedil: "\u0136",
            Kcy: "\u041A",
            Kfr: "\u{1D50E}",
            Kopf: "\u{1D542}",
            Kscr: "\u{1D4A6}",
            LJcy: "\u0409",
            LT: '<',
            Lacute: "\u0139",
            Lambda: "\u039B",
            Lang: "\u27EA",
            Laplacetrf: "\u2112",
            Larr: "\u219E",
            Lcaron: "\u013D",
            Lcedil: "\u013B",
            Lcy: "\u041B",
            LeftAngleBracket: "\u27E8",
            LeftArrow: "\u2190",
            LeftArrowBar: "\u21E4",
            LeftArrowRightArrow: "\u21C6",
            LeftCeiling: "\u2308",
            LeftDoubleBracket: "\u27E6",
            LeftDownTeeVector: "\u2961",
            LeftDownVector: "\u21C3",
            LeftDownVectorBar: "\u2959",
            LeftFloor: "\u230A",
            LeftRightArrow: "\u2194",
            LeftRightVector: "\u294E",
            LeftTee: "\u22A3",
            LeftTeeArrow: "\u21A4",
            LeftTeeVector: "\u295A",
            LeftTriangle: "\u22B2",
            LeftTriangleBar: "\u29CF",
            LeftTriangleEqual: "\u22B4",
            LeftUpDownVector: "\u2951",
            LeftUpTeeVector: "\u2960",
            LeftUpVector: "\u21BF",
            LeftUpVectorBar: "\u2958",
            LeftVector: "\u21BC",
            LeftVectorBar: "\u2952",
            Leftarrow: "\u21D0",
            Leftrightarrow: "\u21D4",
            LessEqualGreater: "\u22DA",
            LessFullEqual: "\u2266",
            LessGreater: "\u2276",
            LessLess: "\u2AA1",
            LessSlantEqual: "\u2A7D",
            LessTilde: "\u2272",
            Lfr: "\u{1D50F}",
            Ll: "\u22D8",
            Lleftarrow: "\u21DA",
            Lmidot: "\u013F",
            LongLeftArrow: "\u27F5",
            LongLeftRightArrow: "\u27F7",
            LongRightArrow: "\u27F6",
            Longleftarrow: "\u27F8",
            Longleftrightarrow: "\u27FA",
            Longrightarrow: "\u27F9",
            Lopf: "\u{1D543}",
            LowerLeftArrow: "\u2199",
            LowerRightArrow: "\u2198",
            Lscr: "\u2112",
            Lsh: "\u21B0",
            Lstrok: "\u0141",
            Lt: "\u226A",
            Map: "\u2905",
            Mcy: "\u041C",
            MediumSpace: "\u205F",
            Mellintrf: "\u2133",
            Mfr: "\u{1D510}",
            MinusPlus: "\u2213",
            Mopf: "\u{1D544}",
            Mscr: "\u2133",
            Mu: "\u039C",
            NJcy: "\u040A",
            Nacute: "\u0143",
            Ncaron: "\u0147",
            Ncedil: "\u0145",
            Ncy: "\u041D",
            NegativeMediumSpace: "\u200B",
            NegativeThickSpace: "\u200B",
            NegativeThinSpace: "\u200B",
            NegativeVeryThinSpace: "\u200B",
            NestedGreaterGreater: "\u226B",
            NestedLessLess: "\u226A",
            NewLine: '\n',
            Nfr: "\u{1D511}",
            NoBreak: "\u2060",
            NonBreakingSpace: "\xa0",
            Nopf: "\u2115",
            Not: "\u2AEC",
            NotCongruent: "\u2262",
            NotCupCap: "\u226D",
            NotDoubleVerticalBar: "\u2226",
            NotElement: "\u2209",
            NotEqual: "\u2260",
            NotEqualTilde: "\u2242\u0338",
            NotExists: "\u2204",
            NotGreater: "\u226F",
            NotGreaterEqual: "\u2271",
            NotGreaterFullEqual: "\u2267\u0338",
            NotGreaterGreater: "\u226B\u0338",
            NotGreaterLess: "\u2279",
            NotGreaterSlantEqual: "\u2A7E\u0338",
            NotGreaterTilde: "\u2275",
            NotHumpDownHump: "\u224E\u0338",
            NotHumpEqual: "\u224F\u0338",
            NotLeftTriangle: "\u22EA",
            NotLeftTriangleBar: "\u29CF\u0338",
            NotLeftTriangleEqual: "\u22EC",
            NotLess: "\u226E",
            NotLessEqual: "\u2270",
            NotLessGreater: "\u2278",
            NotLessLess: "\u226A\u0338",
            NotLessSlantEqual: "\u2A7D\u0338",
            NotLessTilde: "\u2274",
            NotNestedGreaterGreater: "\u2AA2\u0338",
            NotNestedLessLess: "\u2AA1\u0338",
            NotPrecedes: "\u2280",
            NotPrecedesEqual: "\u2AAF\u0338",
            NotPrecedesSlantEqual: "\u22E0",
            NotReverseElement: "\u220C",
            NotRightTriangle: "\u22EB",
            NotRightTriangleBar: "\u29D0\u0338",
            NotRightTriangleEqual: "\u22ED",
            NotSquareSubset: "\u228F\u0338",
            NotSquareSubsetEqual: "\u22E2",
            NotSquareSuperset: "\u2290\u0338",
            NotSquareSupersetEqual: "\u22E3",
            NotSubset: "\u2282\u20D2",
            NotSubsetEqual: "\u2288",
            NotSucceeds: "\u2281",
            NotSucceedsEqual: "\u2AB0\u0338",
            NotSucceedsSlantEqual: "\u22E1",
            NotSucceedsTilde: "\u227F\u0338",
            NotSuperset: "\u2283\u20D2",
            NotSupersetEqual: "\u2289",
            NotTilde: "\u2241",
            NotTildeEqual: "\u2244",
            NotTildeFullEqual: "\u2247",
            NotTildeTilde: "\u2249",
            NotVerticalBar: "\u2224",
            Nscr: "\u{1D4A9}",
            Ntilde: "\xd1",
            Nu: "\u039D",
            OElig: "\u0152",
            Oacute: "\xd3",
            Ocirc: "\xd4",
            Ocy: "\u041E",
            Odblac: "\u0150",
            Ofr: "\u{1D512}",
            Ograve: "\xd2",
            Omacr: "\u014C",
            Omega: "\u03A9",
            Omicron: "\u039F",
            Oopf: "\u{1D546}",
            OpenCurlyDoubleQuote: "\u201C",
            OpenCurlyQuote: "\u2018",
            Or: "\u2A54",
            Oscr: "\u{1D4AA}",
            Oslash: "\xd8",
            Otilde: "\xd5",
            Otimes: "\u2A37",
            Ouml: "\xd6",
            OverBar: "\u203E",
            OverBrace: "\u23DE",
            OverBracket: "\u23B4",
            OverParenthesis: "\u23DC",
            PartialD: "\u2202",
            Pcy: "\u041F",
            Pfr: "\u{1D513}",
            Phi: "\u03A6",
            Pi: "\u03A0",
            PlusMinus: "\xb1",
            Poincareplane: "\u210C",
            Popf: "\u2119",
            Pr: "\u2ABB",
            Precedes: "\u227A",
            PrecedesEqual: "\u2AAF",
            PrecedesSlantEqual: "\u227C",
            PrecedesTilde: "\u227E",
            Prime: "\u2033",
            Product: "\u220F",
            Proportion: "\u2237",
            Proportional: "\u221D",
            Pscr: "\u{1D4AB}",
            Psi: "\u03A8",
            QUOT: '"',
            Qfr: "\u{1D514}",
            Qopf: "\u211A",
            Qscr: "\u{1D4AC}",
            RBarr: "\u2910",
            REG: "\xae",
            Racute: "\u0154",
            Rang: "\u27EB",
            Rarr: "\u21A0",
            Rarrtl: "\u2916",
            Rcaron: "\u0158",
            Rcedil: "\u0156",
            Rcy: "\u0420",
            Re: "\u211C",
            ReverseElement: "\u220B",
            ReverseEquilibrium: "\u21CB",
            ReverseUpEquilibrium: "\u296F",
            Rfr: "\u211C",
            Rho: "\u03A1",
            RightAngleBracket: "\u27E9",
            RightArrow: "\u2192",
            RightArrowBar: "\u21E5",
            RightArrowLeftArrow: "\u21C4",
            RightCeiling: "\u2309",
            RightDoubleBracket: "\u27E7",
            RightDownTeeVector: "\u295D",
            RightDownVector: "\u21C2",
            RightDownVectorBar: "\u2955",
            RightFloor: "\u230B",
            RightTee: "\u22A2",
            RightTeeArrow: "\u21A6",
            RightTeeVector: "\u295B",
            RightTriangle: "\u22B3",
            RightTriangleBar: "\u29D0",
            RightTriangleEqual: "\u22B5",
            RightUpDownVector: "\u294F",
            RightUpTeeVector: "\u295C",
            RightUpVector: "\u21BE",
            RightUpVectorBar: "\u2954",
            RightVector: "\u21C0",
            RightVectorBar: "\u2953",
            Rightarrow: "\u21D2",
            Ropf: "\u211D",
            RoundImplies: "\u2970",
            Rrightarrow: "\u21DB",
            Rscr: "\u211B",
            Rsh: "\u21B1",
            RuleDelayed: "\u29F4",
            SHCHcy: "\u0429",
            SHcy: "\u0428",
            SOFTcy: "\u042C",
            Sacute: "\u015A",
            Sc: "\u2ABC",
            Scaron: "\u0160",
            Scedil: "\u015E",
            Scirc: "\u015C",
            Scy: "\u0421",
            Sfr: "\u{1D516}",
            ShortDownArrow: "\u2193",
            ShortLeftArrow: "\u2190",
            ShortRightArrow: "\u2192",
            ShortUpArrow: "\u2191",
            Sigma: "\u03A3",
            SmallCircle: "\u2218",
            Sopf: "\u{1D54A}",
            Sqrt: "\u221A",
            Square: "\u25A1",
            SquareIntersection: "\u2293",
            SquareSubset: "\u228F",
            SquareSubsetEqual: "\u2291",
            SquareSuperset: "\u2290",
            SquareSupersetEqual: "\u2292",
            SquareUnion: "\u2294",
            Sscr: "\u{1D4AE}",
            Star: "\u22C6",
            Sub: "\u22D0",
            Subset: "\u22D0",
            SubsetEqual: "\u2286",
            Succeeds: "\u227B",
            SucceedsEqual: "\u2AB0",
            SucceedsSlantEqual: "\u227D",
            SucceedsTilde: "\u227F",
            SuchThat: "\u220B",
            Sum: "\u2211",
            Sup: "\u22D1",
            Superset: "\u2283",
            SupersetEqual: "\u2287",
            Supset: "\u22D1",
            THORN: "\xde",
            TRADE: "\u2122",
            TSHcy: "\u040B",
            TScy: "\u0426",
            Tab: '\t',
            Tau: "\u03A4",
            Tcaron: "\u0164",
            Tcedil: "\u0162",
            Tcy: "\u0422",
            Tfr: "\u{1D517}",
            Therefore: "\u2234",
            Theta: "\u0398",
            ThickSpace: "\u205F\u200A",
            ThinSpace: "\u2009",
            Tilde: "\u223C",
            TildeEqual: "\u2243",
            TildeFullEqual: "\u2245",
            TildeTilde: "\u2248",
            Topf: "\u{1D54B}",
            TripleDot: "\u20DB",
            Tscr: "\u{1D4AF}",
            Tstrok: "\u0166",
            Uacute: "\xda",
            Uarr: "\u219F",
            Uarrocir: "\u2949",
            Ubrcy: "\u040E",
            Ubreve: "\u016C",
            Ucirc: "\xdb",
            Ucy: "\u0423",
            Udblac: "\u0170",
            Ufr: "\u{1D518}",
            Ugrave: "\xd9",
            Umacr: "\u016A",
            UnderBar: '_',
            UnderBrace: "\u23DF",
            UnderBracket: "\u23B5",
            UnderParenthesis: "\u23DD",
            Union: "\u22C3",
            UnionPlus: "\u228E",
            Uogon: "\u0172",
            Uopf: "\u{1D54C}",
            UpArrow: "\u2191",
            UpArrowBar: "\u2912",
            UpArrowDownArrow: "\u21C5",
            UpDownArrow: "\u2195",
            UpEquilibrium: "\u296E",
            UpTee: "\u22A5",
            UpTeeArrow: "\u21A5",
            Uparrow: "\u21D1",
            Updownarrow: "\u21D5",
            UpperLeftArrow: "\u2196",
            UpperRightArrow: "\u2197",
            Upsi: "\u03D2",
            Upsilon: "\u03A5",
            Uring: "\u016E",
            Uscr: "\u{1D4B0}",
            Utilde: "\u0168",
            Uuml: "\xdc",
            VDash: "\u22AB",
            Vbar: "\u2AEB",
            Vcy: "\u0412",
            Vdash: "\u22A9",
            Vdashl: "\u2AE6",
            Vee: "\u22C1",
            Verbar: "\u2016",
            Vert: "\u2016",
            VerticalBar: "\u2223",
            VerticalLine: '|',
            VerticalSeparator: "\u2758",
            VerticalTilde: "\u2240",
            VeryThinSpace: "\u200A",
            Vfr: "\u{1D519}",
            Vopf: "\u{1D54D}",
            Vscr: "\u{1D4B1}",
            Vvdash: "\u22AA",
            Wcirc: "\u0174",
            Wedge: "\u22C0",
            Wfr: "\u{1D51A}",
            Wopf: "\u{1D54E}",
            Wscr: "\u{1D4B2}",
            Xfr: "\u{1D51B}",
            Xi: "\u039E",
            Xopf: "\u{1D54F}",
            Xscr: "\u{1D4B3}",
            YAcy: "\u042F",
            YIcy: "\u0407",
            YUcy: "\u042E",
            Yacute: "\xdd",
            Ycirc: "\u0176",
            Ycy: "\u042B",
            Yfr: "\u{1D51C}",
            Yopf: "\u{1D550}",
            Yscr: "\u{1D4B4}",
            Yuml: "\u0178",
            ZHcy: "\u0416",
            Zacute: "\u0179",
            Zcaron: "\u017D",
            Zcy: "\u0417",
            Zdot: "\u017B",
            ZeroWidthSpace: "\u200B",
            Zeta: "\u0396",
            Zfr: "\u2128",
            Zopf: "\u2124",
            Zscr: "\u{1D4B5}",
            aacute: "\xe1",
            abreve: "\u0103",
            ac: "\u223E",
            acE: "\u223E\u0333",
            acd: "\u223F",
            acirc: "\xe2",
            acute: "\xb4",
            acy: "\u0430",
            aelig: "\xe6",
            af: "\u2061",
            afr: "\u{1D51E}",
            agrave: "\xe0",
            alefsym: "\u2135",
            aleph: "\u2135",
            alpha: "\u03B1",
            amacr: "\u0101",
            amalg: "\u2A3F",
            amp: '&',
            and: "\u2227",
            andand: "\u2A55",
            andd: "\u2A5C",
            andslope: "\u2A58",
            andv: "\u2A5A",
            ang: "\u2220",
            ange: "\u29A4",
            angle: "\u2220",
            angmsd: "\u2221",
            angmsdaa: "\u29A8",
            angmsdab: "\u29A9",
            angmsdac: "\u29AA",
            angmsdad: "\u29AB",
            angmsdae: "\u29AC",
            angmsdaf: "\u29AD",
            angmsdag: "\u29AE",
            angmsdah: "\u29AF",
            angrt: "\u221F",
            angrtvb: "\u22BE",
            angrtvbd: "\u299D",
            angsph: "\u2222",
            angst: "\xc5",
            angzarr: "\u237C",
            aogon: "\u0105",
            aopf: "\u{1D552}",
            ap: "\u2248",
            apE: "\u2A70",
            apacir: "\u2A6F",
            ape: "\u224A",
            apid: "\u224B",
            apos: "'",
            approx: "\u2248",
            approxeq: "\u224A",
            aring: "\xe5",
            ascr: "\u{1D4B6}",
            ast: '*',
            asymp: "\u2248",
            asympeq: "\u224D",
            atilde: "\xe3",
            auml: "\xe4",
            awconint: "\u2233",
            awint: "\u2A11",
            bNot: "\u2AED",
            backcong: "\u224C",
            backepsilon: "\u03F6",
            backprime: "\u2035",
            backsim: "\u223D",
            backsimeq: "\u22CD",
            barvee: "\u22BD",
            barwed: "\u2305",
            barwedge: "\u2305",
            bbrk: "\u23B5",
            bbrktbrk: "\u23B6",
            bcong: "\u224C",
            bcy: "\u0431",
            bdquo: "\u201E",
            becaus: "\u2235",
            because: "\u2235",
            bemptyv: "\u29B0",
            bepsi: "\u03F6",
            bernou: "\u212C",
            beta: "\u03B2",
            beth: "\u2136",
            between: "\u226C",
            bfr: "\u{1D51F}",
            bigcap: "\u22C2",
            bigcirc: "\u25EF",
            bigcup: "\u22C3",
            bigodot: "\u2A00",
            bigoplus: "\u2A01",
            bigotimes: "\u2A02",
            bigsqcup: "\u2A06",
            bigstar: "\u2605",
            bigtriangledown: "\u25BD",
            bigtriangleup: "\u25B3",
            biguplus: "\u2A04",
            bigvee: "\u22C1",
            bigwedge: "\u22C0",
            bkarow: "\u290D",
            blacklozenge: "\u29EB",
            blacksquare: "\u25AA",
            blacktriangle: "\u25B4",
            blacktriangledown: "\u25BE",
            blacktriangleleft: "\u25C2",
            blacktriangleright: "\u25B8",
            blank: "\u2423",
            blk12: "\u2592",
            blk14: "\u2591",
            blk34: "\u2593",
            block: "\u2588",
            bne: "=\u20E5",
            bnequiv: "\u2261\u20E5",
            bnot: "\u2310",
            bopf: "\u{1D553}",
            bot: "\u22A5",
            bottom: "\u22A5",
            bowtie: "\u22C8",
            boxDL: "\u2557",
            boxDR: "\u2554",
            boxDl: "\u2556",
            boxDr: "\u2553",
            boxH: "\u2550",
            boxHD: "\u2566",
            boxHU: "\u2569",
            boxHd: "\u2564",
            boxHu: "\u2567",
            boxUL: "\u255D",
            boxUR: "\u255A",
            boxUl: "\u255C",
            boxUr: "\u2559",
            boxV: "\u2551",
            boxVH: "\u256C",
            boxVL: "\u2563",
            boxVR: "\u2560",
            boxVh: "\u256B",
            boxVl: "\u2562",
            boxVr: "\u255F",
            boxbox: "\u29C9",
            boxdL: "\u2555",
            boxdR: "\u2552",
            boxdl: "\u2510",
            boxdr: "\u250C",
            boxh: "\u2500",
            boxhD: "\u2565",
            boxhU: "\u2568",
            boxhd: "\u252C",
            boxhu: "\u2534",
            boxminus: "\u229F",
            boxplus: "\u229E",
            boxtimes: "\u22A0",
            boxuL: "\u255B",
            boxuR: "\u2558",
            boxul: "\u2518",
            boxur: "\u2514",
            boxv: "\u2502",
            boxvH: "\u256A",
            boxvL: "\u2561",
            boxvR: "\u255E",
            boxvh: "\u253C",
            boxvl: "\u2524",
            boxvr: "\u251C",
            bprime: "\u2035",
            breve: "\u02D8",
            brvbar: "\xa6",
            bscr: "\u{1D4B7}",
            bsemi: "\u204F",
            bsim: "\u223D",
            bsime: "\u22CD",
            bsol: '\\',
            bsolb: "\u29C5",
            bsolhsub: "\u27C8",
            bull: "\u2022",
            bullet: "\u2022",
            bump: "\u224E",
            bumpE: "\u2AAE",
            bumpe: "\u224F",
            bumpeq: "\u224F",
            cacute: "\u0107",
            cap: "\u2229",
            capand: "\u2A44",
            capbrcup: "\u2A49",
            capcap: "\u2A4B",
            capcup: "\u2A47",
            capdot: "\u2A40",
            caps: "\u2229\uFE00",
            caret: "\u2041",
            caron: "\u02C7",
            ccaps: "\u2A4D",
            ccaron: "\u010D",
            ccedil: "\xe7",
            ccirc: "\u0109",
            ccups: "\u2A4C",
            ccupssm: "\u2A50",
            cdot: "\u010B",
            cedil: "\xb8",
            cemptyv: "\u29B2",
            cent: "\xa2",
            centerdot: "\xb7",
            cfr: "\u{1D520}",
            chcy: "\u0447",
            check: "\u2713",
            checkmark: "\u2713",
            chi: "\u03C7",
            cir: "\u25CB",
            cirE: "\u29C3",
            circ: "\u02C6",
            circeq: "\u2257",
            circlearrowleft: "\u21BA",
            circlearrowright: "\u21BB",
            circledR: "\xae",
            circledS: "\u24C8",
            circledast: "\u229B",
            circledcirc: "\u229A",
            circleddash: "\u229D",
            cire: "\u2257",
            cirfnint: "\u2A10",
            cirmid: "\u2AEF",
            cirscir: "\u29C2",
            clubs: "\u2663",
            clubsuit: "\u2663",
            colon: ':',
            colone: "\u2254",
            coloneq: "\u2254",
            comma: ',',
            commat: '@',
            comp: "\u2201",
            compfn: "\u2218",
            complement: "\u2201",
            complexes: "\u2102",
            cong: "\u2245",
            congdot: "\u2A6D",
            conint: "\u222E",
            copf: "\u{1D554}",
            coprod: "\u2210",
            copy: "\xa9",
            copysr: "\u2117",
            crarr: "\u21B5",
            cross: "\u2717",
            cscr: "\u{1D4B8}",
            csub: "\u2ACF",
            csube: "\u2AD1",
            csup: "\u2AD0",
            csupe: "\u2AD2",
            ctdot: "\u22EF",
            cudarrl: "\u2938",
            cudarrr: "\u2935",
            cuepr: "\u22DE",
            cuesc: "\u22DF",
            cularr: "\u21B6",
            cularrp: "\u293D",
            cup: "\u222A",
            cupbrcap: "\u2A48",
            cupcap: "\u2A46",
            cupcup: "\u2A4A",
            cupdot: "\u228D",
            cupor: "\u2A45",
            cups: "\u222A\uFE00",
            curarr: "\u21B7",
            curarrm: "\u293C",
            curlyeqprec: "\u22DE",
            curlyeqsucc: "\u22DF",
            curlyvee: "\u22CE",
            curlywedge: "\u22CF",
            curren: "\xa4",
            curvearrowleft: "\u21B6",
            curvearrowright: "\u21B7",
            cuvee: "\u22CE",
            cuwed: "\u22CF",
            cwconint: "\u2232",
            cwint: "\u2231",
            cylcty: "\u232D",
            dArr: "\u21D3",
            dHar: "\u2965",
            dagger: "\u2020",
            daleth: "\u2138",
            darr: "\u2193",
            dash: "\u2010",
            dashv: "\u22A3",
            dbkarow: "\u290F",
            dblac: "\u02DD",
            dcaron: "\u010F",
            dcy: "\u0434",
            dd: "\u2146",
            ddagger: "\u2021",
            ddarr: "\u21CA",
            ddotseq: "\u2A77",
            deg: "\xb0",
            delta: "\u03B4",
            demptyv: "\u29B1",
            dfisht: "\u297F",
            dfr: "\u{1D521}",
            dharl: "\u21C3",
            dharr: "\u21C2",
            diam: "\u22C4",
            diamond: "\u22C4",
            diamondsuit: "\u2666",
            diams: "\u2666",
            die: "\xa8",
            digamma: "\u03DD",
            disin: "\u22F2",
            div: "\xf7",
            divide: "\xf7",
            divideontimes: "\u22C7",
            divonx: "\u22C7",
            djcy: "\u0452",
            dlcorn: "\u231E",
            dlcrop: "\u230D",
            dollar: '$',
            dopf: "\u{1D555}",
            dot: "\u02D9",
            doteq: "\u2250",
            doteqdot: "\u2251",
            dotminus: "\u2238",
            dotplus: "\u2214",
            dotsquare: "\u22A1",
            doublebarwedge: "\u2306",
            downarrow: "\u2193",
            downdownarrows: "\u21CA",
            downharpoonleft: "\u21C3",
            downharpoonright: "\u21C2",
            drbkarow: "\u2910",
            drcorn: "\u231F",
            drcrop: "\u230C",
            dscr: "\u{1D4B9}",
            dscy: "\u0455",
            dsol: "\u29F6",
            dstrok: "\u0111",
            dtdot: "\u22F1",
            dtri: "\u25BF",
            dtrif: "\u25BE",
            duarr: "\u21F5",
            duhar: "\u296F",
            dwangle: "\u29A6",
            dzcy: "\u045F",
            dzigrarr: "\u27FF",
            eDDot: "\u2A77",
            eDot: "\u2251",
            eacute: "\xe9",
            easter: "\u2A6E",
            ecaron: "\u011B",
            ecir: "\u2256",
            ecirc: "\xea",
            ecolon: "\u2255",
            ecy: "\u044D",
            edot: "\u0117",
            ee: "\u2147",
            efDot: "\u2252",
            efr: "\u{1D522}",
            eg: "\u2A9A",
            egrave: "\xe8",
            egs: "\u2A96",
            egsdot: "\u2A98",
            el: "\u2A99",
            elinters: "\u23E7",
            ell: "\u2113",
            els: "\u2A95",
            elsdot: "\u2A97",
            emacr: "\u0113",
            empty: "\u2205",
            emptyset: "\u2205",
            emptyv: "\u2205",
            emsp13: "\u2004",
            emsp14: "\u2005",
            emsp: "\u2003",
            eng: "\u014B",
            ensp: "\u2002",
            eogon: "\u0119",
            eopf: "\u{1D556}",
            epar: "\u22D5",
            eparsl: "\u29E3",
            eplus: "\u2A71",
            epsi: "\u03B5",
            epsilon: "\u03B5",
            epsiv: "\u03F5",
            eqcirc: "\u2256",
            eqcolon: "\u2255",
            eqsim: "\u2242",
            eqslantgtr: "\u2A96",
            eqslantless: "\u2A95",
            equals: '=',
            equest: "\u225F",
            equiv: "\u2261",
            equivDD: "\u2A78",
            eqvparsl: "\u29E5",
            erDot: "\u2253",
            erarr: "\u2971",
            escr: "\u212F",
            esdot: "\u2250",
            esim: "\u2242",
            eta: "\u03B7",
            eth: "\xf0",
            euml: "\xeb",
            euro: "\u20AC",
            excl: '!',
            exist: "\u2203",
            expectation: "\u2130",
            exponentiale: "\u2147",
            fallingdotseq: "\u2252",
            fcy: "\u0444",
            female: "\u2640",
            ffilig: "\uFB03",
            fflig: "\uFB00",
            ffllig: "\uFB04",
            ffr: "\u{1D523}",
            filig: "\uFB01",
            fjlig: 'fj',
            flat: "\u266D",
            fllig: "\uFB02",
            fltns: "\u25B1",
            fnof: "\u0192",
            fopf: "\u{1D557}",
            forall: "\u2200",
            fork: "\u22D4",
            forkv: "\u2AD9",
            fpartint: "\u2A0D",
            frac12: "\xbd",
            frac13: "\u2153",
            frac14: "\xbc",
            frac15: "\u2155",
            frac16: "\u2159",
            frac18: "\u215B",
            frac23: "\u2154",
            frac25: "\u2156",
            frac34: "\xbe",
            frac35: "\u2157",
            frac38: "\u215C",
            frac45: "\u2158",
            frac56: "\u215A",
            frac58: "\u215D",
            frac78: "\u215E",
            frasl: "\u2044",
            frown: "\u2322",
            fscr: "\u{1D4BB}",
            gE: "\u2267",
            gEl: "\u2A8C",
            gacute: "\u01F5",
            gamma: "\u03B3",
            gammad: "\u03DD",
            gap: "\u2A86",
            gbreve: "\u011F",
            gcirc: "\u011D",
            gcy: "\u0433",
            gdot: "\u0121",
            ge: "\u2265",
            gel: "\u22DB",
            geq: "\u2265",
            geqq: "\u2267",
            geqslant: "\u2A7E",
            ges: "\u2A7E",
            gescc: "\u2AA9",
            gesdot: "\u2A80",
            gesdoto: "\u2A82",
            gesdotol: "\u2A84",
            gesl: "\u22DB\uFE00",
            gesles: "\u2A94",
            gfr: "\u{1D524}",
            gg: "\u226B",
            ggg: "\u22D9",
            gimel: "\u2137",
            gjcy: "\u0453",
            gl: "\u2277",
            glE: "\u2A92",
            gla: "\u2AA5",
            glj: "\u2AA4",
            gnE: "\u2269",
            gnap: "\u2A8A",
            gnapprox: "\u2A8A",
            gne: "\u2A88",
            gneq: "\u2A88",
            gneqq: "\u2269",
            gnsim: "\u22E7",
            gopf: "\u{1D558}",
            grave: '`',
            gscr: "\u210A",
            gsim: "\u2273",
            gsime: "\u2A8E",
            gsiml: "\u2A90",
            gt: '>',
            gtcc: "\u2AA7",
            gtcir: "\u2A7A",
            gtdot: "\u22D7",
            gtlPar: "\u2995",
            gtquest: "\u2A7C",
            gtrapprox: "\u2A86",
            gtrarr: "\u2978",
            gtrdot: "\u22D7",
            gtreqless: "\u22DB",
            gtreqqless: "\u2A8C",
            gtrless: "\u2277",
            gtrsim: "\u2273",
            gvertneqq: "\u2269\uFE00",
            gvnE: "\u2269\uFE00",
            hArr: "\u21D4",
            hairsp: "\u200A",
            half: "\xbd",
            hamilt: "\u210B",
            hardcy: "\u044A",
            harr: "\u2194",
            harrcir: "\u2948",
            harrw: "\u21AD",
            hbar: "\u210F",
            hcirc: "\u0125",
            hearts: "\u2665",
            heartsuit: "\u2665",
            hellip: "\u2026",
            hercon: "\u22B9",
            hfr: "\u{1D525}",
            hksearow: "\u2925",
            hkswarow: "\u2926",
            hoarr: "\u21FF",
            homtht: "\u223B",
            hookleftarrow: "\u21A9",
            hookrightarrow: "\u21AA",
            hopf: "\u{1D559}",
            horbar: "\u2015",
            hscr: "\u{1D4BD}",
            hslash: "\u210F",
            hstrok: "\u0127",
            hybull: "\u2043",
            hyphen: "\u2010",
            iacute: "\xed",
            ic: "\u2063",
            icirc: "\xee",
            icy: "\u0438",
            iecy: "\u0435",
            iexcl: "\xa1",
            iff: "\u21D4",
            ifr: "\u{1D526}",
            igrave: "\xec",
            ii: "\u2148",
            iiiint: "\u2A0C",
            iiint: "\u222D",
            iinfin: "\u29DC",
            iiota: "\u2129",
            ijlig: "\u0133",
            imacr: "\u012B",
            image: "\u2111",
            imagline: "\u2110",
            imagpart: "\u2111",
            imath: "\u0131",
            imof: "\u22B7",
            imped: "\u01B5",
            in: "\u2208",
            incare: "\u2105",
            infin: "\u221E",
            infintie: "\u29DD",
            inodot: "\u0131",
            int: "\u222B",
            intcal: "\u22BA",
            integers: "\u2124",
            intercal: "\u22BA",
            intlarhk: "\u2A17",
            intprod: "\u2A3C",
            iocy: "\u0451",
            iogon: "\u012F",
            iopf: "\u{1D55A}",
            iota: "\u03B9",
            iprod: "\u2A3C",
            iquest: "\xbf",
            iscr: "\u{1D4BE}",
            isin: "\u2208",
            isinE: "\u22F9",
            isindot: "\u22F5",
            isins: "\u22F4",
            isinsv: "\u22F3",
            isinv: "\u2208",
            it: "\u2062",
            itilde: "\u0129",
            iukcy: "\u0456",
            iuml: "\xef",
            jcirc: "\u0135",
            jcy: "\u0439",
            jfr: "\u{1D527}",
            jmath: "\u0237",
            jopf: "\u{1D55B}",
            jscr: "\u{1D4BF}",
            jsercy: "\u0458",
            jukcy: "\u0454",
            kappa: "\u03BA",
            kappav: "\u03F0",
            kcedil: "\u0137",
            kcy: "\u043A",
            kfr: "\u{1D528}",
            kgreen: "\u0138",
            khcy: "\u0445",
            kjcy: "\u045C",
            kopf: "\u{1D55C}",
            kscr: "\u{1D4C0}",
            lAarr: "\u21DA",
            lArr: "\u21D0",
            lAtail: "\u291B",
            lBarr: "\u290E",
            lE: "\u2266",
            lEg: "\u2A8B",
            lHar: "\u2962",
            lacute: "\u013A",
            laemptyv: "\u29B4",
            lagran: "\u2112",
            lambda: "\u03BB",
            lang: "\u27E8",
            langd: "\u2991",
            langle: "\u27E8",
            lap: "\u2A85",
            laquo: "\xab",
            larr: "\u2190",
            larrb: "\u21E4",
            larrbfs: "\u291F",
            larrfs: "\u291D",
            larrhk: "\u21A9",
            larrlp: "\u21AB",
            larrpl: "\u2939",
            larrsim: "\u2973",
            larrtl: "\u21A2",
            lat: "\u2AAB",
            latail: "\u2919",
            late: "\u2AAD",
            lates: "\u2AAD\uFE00",
            lbarr: "\u290C",
            lbbrk: "\u2772",
            lbrace: '{',
            lbrack: '[',
            lbrke: "\u298B",
            lbrksld: "\u298F",
            lbrkslu: "\u298D",
            lcaron: "\u013E",
            lcedil: "\u013C",
            lceil: "\u2308",
            lcub: '{',
            lcy: "\u043B",
            ldca: "\u2936",
            ldquo: "\u201C",
            ldquor: "\u201E",
            ldrdhar: "\u2967",
            ldrushar: "\u294B",
            ldsh: "\u21B2",
            le: "\u2264",
            leftarrow: "\u2190",
            leftarrowtail: "\u21A2",
            leftharpoondown: "\u21BD",
            leftharpoonup: "\u21BC",
            leftleftarrows: "\u21C7",
            leftrightarrow: "\u2194",
            leftrightarrows: "\u21C6",
            leftrightharpoons: "\u21CB",
            leftrightsquigarrow: "\u21AD",
            leftthreetimes: "\u22CB",
            leg: "\u22DA",
            leq: "\u2264",
            leqq: "\u2266",
            leqslant: "\u2A7D",
            les: "\u2A7D",
            lescc: "\u2AA8",
            lesdot: "\u2A7F",
            lesdoto: "\u2A81",
            lesdotor: "\u2A83",
            lesg: "\u22DA\uFE00",
            lesges: "\u2A93",
            lessapprox: "\u2A85",
            lessdot: "\u22D6",
            lesseqgtr: "\u22DA",
            lesseqqgtr: "\u2A8B",
            lessgtr: "\u2276",
            lesssim: "\u2272",
            lfisht: "\u297C",
            lfloor: "\u230A",
            lfr: "\u{1D529}",
            lg: "\u2276",
            lgE: "\u2A91",
            lhard: "\u21BD",
            lharu: "\u21BC",
            lharul: "\u296A",
            lhblk: "\u2584",
            ljcy: "\u0459",
            ll: "\u226A",
            llarr: "\u21C7",
            llcorner: "\u231E",
            llhard: "\u296B",
            lltri: "\u25FA",
            lmidot: "\u0140",
            lmoust: "\u23B0",
            lmoustache: "\u23B0",
            lnE: "\u2268",
            lnap: "\u2A89",
            lnapprox: "\u2A89",
            lne: "\u2A87",
            lneq: "\u2A87",
            lneqq: "\u2268",
            lnsim: "\u22E6",
            loang: "\u27EC",
            loarr: "\u21FD",
            lobrk: "\u27E6",
            longleftarrow: "\u27F5",
            longleftrightarrow: "\u27F7",
            longmapsto: "\u27FC",
            longrightarrow: "\u27F6",
            looparrowleft: "\u21AB",
            looparrowright: "\u21AC",
            lopar: "\u2985",
            lopf: "\u{1D55D}",
            loplus: "\u2A2D",
            lotimes: "\u2A34",
            lowast: "\u2217",
            lowbar: '_',
            loz: "\u25CA",
            lozenge: "\u25CA",
            lozf: "\u29EB",
            lpar: '(',
            lparlt: "\u2993",
            lrarr: "\u21C6",
            lrcorner: "\u231F",
            lrhar: "\u21CB",
            lrhard: "\u296D",
            lrm: "\u200E",
            lrtri: "\u22BF",
            lsaquo: "\u2039",
            lscr: "\u{1D4C1}",
            lsh: "\u21B0",
            lsim: "\u2272",
            lsime: "\u2A8D",
            lsimg: "\u2A8F",
            lsqb: '[',
            lsquo: "\u2018",
            lsquor: "\u201A",
            lstrok: "\u0142",
            lt: '<',
            ltcc: "\u2AA6",
            ltcir: "\u2A79",
            ltdot: "\u22D6",
            lthree: "\u22CB",
            ltimes: "\u22C9",
            ltlarr: "\u2976",
            ltquest: "\u2A7B",
            ltrPar: "\u2996",
            ltri: "\u25C3",
            ltrie: "\u22B4",
            ltrif: "\u25C2",
            lurdshar: "\u294A",
            luruhar: "\u2966",
            lvertneqq: "\u2268\uFE00",
            lvnE: "\u2268\uFE00",
            mDDot: "\u223A",
            macr: "\xaf",
            male: "\u2642",
            malt: "\u2720",
            maltese: "\u2720",
            map: "\u21A6",
            mapsto: "\u21A6",
            mapstodown: "\u21A7",
            mapstoleft: "\u21A4",
            mapstoup: "\u21A5",
            marker: "\u25AE",
            mcomma: "\u2A29",
            mcy: "\u043C",
            mdash: "\u2014",
            measuredangle: "\u2221",
            mfr: "\u{1D52A}",
            mho: "\u2127",
            micro: "\xb5",
            mid: "\u2223",
            midast: '*',
            midcir: "\u2AF0",
            middot: "\xb7",
            minus: "\u2212",
            minusb: "\u229F",
            minusd: "\u2238",
            minusdu: "\u2A2A",
            mlcp: "\u2ADB",
            mldr: "\u2026",
            mnplus: "\u2213",
            models: "\u22A7",
            mopf: "\u{1D55E}",
            mp: "\u2213",
            mscr: "\u{1D4C2}",
            mstpos: "\u223E",
            mu: "\u03BC",
            multimap: "\u22B8",
            mumap: "\u22B8",
            nGg: "\u22D9\u0338",
            nGt: "\u226B\u20D2",
            nGtv: "\u226B\u0338",
            nLeftarrow: "\u21CD",
            nLeftrightarrow: "\u21CE",
            nLl: "\u22D8\u0338",
            nLt: "\u226A\u20D2",
            nLtv: "\u226A\u0338",
            nRightarrow: "\u21CF",
            nVDash: "\u22AF",
            nVdash: "\u22AE",
            nabla: "\u2207",
            nacute: "\u0144",
            nang: "\u2220\u20D2",
            nap: "\u2249",
            napE: "\u2A70\u0338",
            napid: "\u224B\u0338",
            napos: "\u0149",
            napprox: "\u2249",
            natur: "\u266E",
            natural: "\u266E",
            naturals: "\u2115",
            nbsp: "\xa0",
            nbump: "\u224E\u0338",
            nbumpe: "\u224F\u0338",
            ncap: "\u2A43",
            ncaron: "\u0148",
            ncedil: "\u0146",
            ncong: "\u2247",
            ncongdot: "\u2A6D\u0338",
            ncup: "\u2A42",
            ncy: "\u043D",
            ndash: "\u2013",
            ne: "\u2260",
            neArr: "\u21D7",
            nearhk: "\u2924",
            nearr: "\u2197",
            nearrow: "\u2197",
            nedot: "\u2250\u0338",
            nequiv: "\u2262",
            nesear: "\u2928",
            nesim: "\u2242\u0338",
            nexist: "\u2204",
            nexists: "\u2204",
            nfr: "\u{1D52B}",
            ngE: "\u2267\u0338",
            nge: "\u2271",
            ngeq: "\u2271",
            ngeqq: "\u2267\u0338",
            ngeqslant: "\u2A7E\u0338",
            nges: "\u2A7E\u0338",
            ngsim: "\u2275",
            ngt: "\u226F",
            ngtr: "\u226F",
            nhArr: "\u21CE",
            nharr: "\u21AE",
            nhpar: "\u2AF2",
            ni: "\u220B",
            nis: "\u22FC",
            nisd: "\u22FA",
            niv: "\u220B",
            njcy: "\u045A",
            nlArr: "\u21CD",
            nlE: "\u2266\u0338",
            nlarr: "\u219A",
            nldr: "\u2025",
            nle: "\u2270",
            nleftarrow: "\u219A",
            nleftrightarrow: "\u21AE",
            nleq: "\u2270",
            nleqq: "\u2266\u0338",
            nleqslant: "\u2A7D\u0338",
            nles: "\u2A7D\u0338",
            nless: "\u226E",
            nlsim: "\u2274",
            nlt: "\u226E",
            nltri: "\u22EA",
            nltrie: "\u22EC",
            nmid: "\u2224",
            nopf: "\u{1D55F}",
            not: "\xac",
            notin: "\u2209",
            notinE: "\u22F9\u0338",
            notindot: "\u22F5\u0338",
            notinva: "\u2209",
            notinvb: "\u22F7",
            notinvc: "\u22F6",
            notni: "\u220C",
            notniva: "\u220C",
            notnivb: "\u22FE",
            notnivc: "\u22FD",
            npar: "\u2226",
            nparallel: "\u2226",
            nparsl: "\u2AFD\u20E5",
            npart: "\u2202\u0338",
            npolint: "\u2A14",
            npr: "\u2280",
            nprcue: "\u22E0",
            npre: "\u2AAF\u0338",
            nprec: "\u2280",
            npreceq: "\u2AAF\u0338",
            nrArr: "\u21CF",
            nrarr: "\u219B",
            nrarrc: "\u2933\u0338",
            nrarrw: "\u219D\u0338",
            nrightarrow: "\u219B",
            nrtri: "\u22EB",
            nrtrie: "\u22ED",
            nsc: "\u2281",
            nsccue: "\u22E1",
            nsce: "\u2AB0\u0338",
            nscr: "\u{1D4C3}",
            nshortmid: "\u2224",
            nshortparallel: "\u2226",
            nsim: "\u2241",
            nsime: "\u2244",
            nsimeq: "\u2244",
            nsmid: "\u2224",
            nspar: "\u2226",
            nsqsube: "\u22E2",
            nsqsupe: "\u22E3",
            nsub: "\u2284",
            nsubE: "\u2AC5\u0338",
            nsube: "\u2288",
            nsubset: "\u2282\u20D2",
            nsubseteq: "\u2288",
            nsubseteqq: "\u2AC5\u0338",
            nsucc: "\u2281",
            nsucceq: "\u2AB0\u0338",
            nsup: "\u2285",
            nsupE: "\u2AC6\u0338",
            nsupe: "\u2289",
            nsupset: "\u2283\u20D2",
            nsupseteq: "\u2289",
            nsupseteqq: "\u2AC6\u0338",
            ntgl: "\u2279",
            ntilde: "\xf1",
            ntlg: "\u2278",
            ntriangleleft: "\u22EA",
            ntrianglelefteq: "\u22EC",
            ntriangleright: "\u22EB",
            ntrianglerighteq: "\u22ED",
            nu: "\u03BD",
            num: '#',
            numero: "\u2116",
            numsp: "\u2007",
            nvDash: "\u22AD",
            nvHarr: "\u2904",
            nvap: "\u224D\u20D2",
            nvdash: "\u22AC",
            nvge: "\u2265\u20D2",
            nvgt: ">\u20D2",
            nvinfin: "\u29DE",
            nvlArr: "\u2902",
            nvle: "\u2264\u20D2",
            nvlt: "<\u20D2",
            nvltrie: "\u22B4\u20D2",
            nvrArr: "\u2903",
            nvrtrie: "\u22B5\u20D2",
            nvsim: "\u223C\u20D2",
            nwArr: "\u21D6",
            nwarhk: "\u2923",
            nwarr: "\u2196",
            nwarrow: "\u2196",
            nwnear: "\u2927",
            oS: "\u24C8",
            oacute: "\xf3",
            oast: "\u229B",
            ocir: "\u229A",
            ocirc: "\xf4",
            ocy: "\u043E",
            odash: "\u229D",
            odblac: "\u0151",
            odiv: "\u2A38",
            odot: "\u2299",
            odsold: "\u29BC",
            oelig: "\u0153",
            ofcir: "\u29BF",
            ofr: "\u{1D52C}",
            ogon: "\u02DB",
            ograve: "\xf2",
            ogt: "\u29C1",
            ohbar: "\u29B5",
            ohm: "\u03A9",
            oint: "\u222E",
            olarr: "\u21BA",
            olcir: "\u29BE",
            olcross: "\u29BB",
            oline: "\u203E",
            olt: "\u29C0",
            omacr: "\u014D",
            omega: "\u03C9",
            omicron: "\u03BF",
            omid: "\u29B6",
            ominus: "\u2296",
            oopf: "\u{1D560}",
            opar: "\u29B7",
            operp: "\u29B9",
            oplus: "\u2295",
            or: "\u2228",
            orarr: "\u21BB",
            ord: "\u2A5D",
            order: "\u2134",
            orderof: "\u2134",
            ordf: "\xaa",
            ordm: "\xba",
            origof: "\u22B6",
            oror: "\u2A56",
            orslope: "\u2A57",
            orv: "\u2A5B",
            oscr: "\u2134",
            oslash: "\xf8",
            osol: "\u2298",
            otilde: "\xf5",
            otimes: "\u2297",
            otimesas: "\u2A36",
            ouml: "\xf6",
            ovbar: "\u233D",
            par: "\u2225",
            para: "\xb6",
            parallel: "\u2225",
            parsim: "\u2AF3",
            parsl: "\u2AFD",
            part: "\u2202",
            pcy: "\u043F",
            percnt: '%',
            period: '.',
            permil: "\u2030",
            perp: "\u22A5",
            pertenk: "\u2031",
            pfr: "\u{1D52D}",
            phi: "\u03C6",
            phiv: "\u03D5",
            phmmat: "\u2133",
            phone: "\u260E",
            pi: "\u03C0",
            pitchfork: "\u22D4",
            piv: "\u03D6",
            planck: "\u210F",
            planckh: "\u210E",
            plankv: "\u210F",
            plus: '+',
            plusacir: "\u2A23",
            plusb: "\u229E",
            pluscir: "\u2A22",
            plusdo: "\u2214",
            plusdu: "\u2A25",
            pluse: "\u2A72",
            plusmn: "\xb1",
            plussim: "\u2A26",
            plustwo: "\u2A27",
            pm: "\xb1",
            pointint: "\u2A15",
            popf: "\u{1D561}",
            pound: "\xa3",
            pr: "\u227A",
            prE: "\u2AB3",
            prap: "\u2AB7",
            prcue: "\u227C",
            pre: "\u2AAF",
            prec: "\u227A",
            precapprox: "\u2AB7",
            preccurlyeq: "\u227C",
            preceq: "\u2AAF",
            precnapprox: "\u2AB9",
            precneqq: "\u2AB5",
            precnsim: "\u22E8",
            precsim: "\u227E",
            prime: "\u2032",
            primes: "\u2119",
            prnE: "\u2AB5",
            prnap: "\u2AB9",
            prnsim: "\u22E8",
            prod: "\u220F",
            profalar: "\u232E",
            profline: "\u2312",
            profsurf: "\u2313",
            prop: "\u221D",
            propto: "\u221D",
            prsim: "\u227E",
            prurel: "\u22B0",
            pscr: "\u{1D4C5}",
            psi: "\u03C8",
            puncsp: "\u2008",
            qfr: "\u{1D52E}",
            qint: "\u2A0C",
            qopf: "\u{1D562}",
            qprime: "\u2057",
            qscr: "\u{1D4C6}",
            quaternions: "\u210D",
            quatint: "\u2A16",
            quest: '?',
            questeq: "\u225F",
            quot: '"',
            rAarr: "\u21DB",
            rArr: "\u21D2",
            rAtail: "\u291C",
            rBarr: "\u290F",
            rHar: "\u2964",
            race: "\u223D\u0331",
            racute: "\u0155",
            radic: "\u221A",
            raemptyv: "\u29B3",
            rang: "\u27E9",
            rangd: "\u2992",
            range: "\u29A5",
            rangle: "\u27E9",
            raquo: "\xbb",
            rarr: "\u2192",
            rarrap: "\u2975",
            rarrb: "\u21E5",
            rarrbfs: "\u2920",
            rarrc: "\u2933",
            rarrfs: "\u291E",
            rarrhk: "\u21AA",
            rarrlp: "\u21AC",
            rarrpl: "\u2945",
            rarrsim: "\u2974",
            rarrtl: "\u21A3",
            rarrw: "\u219D",
            ratail: "\u291A",
            ratio: "\u2236",
            rationals: "\u211A",
            rbarr: "\u290D",
            rbbrk: "\u2773",
            rbrace: '}',
            rbrack: ']',
            rbrke: "\u298C",
            rbrksld: "\u298E",
            rbrkslu: "\u2990",
            rcaron: "\u0159",
            rcedil: "\u0157",
            rceil: "\u2309",
            rcub: '}',
            rcy: "\u0440",
            rdca: "\u2937",
            rdldhar: "\u2969",
            rdquo: "\u201D",
            rdquor: "\u201D",
            rdsh: "\u21B3",
            real: "\u211C",
            realine: "\u211B",
            realpart: "\u211C",
            reals: "\u211D",
            rect: "\u25AD",
            reg: "\xae",
            rfisht: "\u297D",
            rfloor: "\u230B",
            rfr: "\u{1D52F}",
            rhard: "\u21C1",
            rharu: "\u21C0",
            rharul: "\u296C",
            rho: "\u03C1",
            rhov: "\u03F1",
            rightarrow: "\u2192",
            rightarrowtail: "\u21A3",
            rightharpoondown: "\u21C1",
            rightharpoonup: "\u21C0",
            rightleftarrows: "\u21C4",
            rightleftharpoons: "\u21CC",
            rightrightarrows: "\u21C9",
            rightsquigarrow: "\u219D",
            rightthreetimes: "\u22CC",
            ring: "\u02DA",
            risingdotseq: "\u2253",
            rlarr: "\u21C4",
            rlhar: "\u21CC",
            rlm: "\u200F",
            rmoust: "\u23B1",
            rmoustache: "\u23B1",
            rnmid: "\u2AEE",
            roang: "\u27ED",
            roarr: "\u21FE",
            robrk: "\u27E7",
            ropar: "\u2986",
            ropf: "\u{1D563}",
            roplus: "\u2A2E",
            rotimes: "\u2A35",
            rpar: ')',
            rpargt: "\u2994",
            rppolint: "\u2A12",
            rrarr: "\u21C9",
            rsaquo: "\u203A",
            rscr: "\u{1D4C7}",
            rsh: "\u21B1",
            rsqb: ']',
            rsquo: "\u2019",
            rsquor: "\u2019",
            rthree: "\u22CC",
            rtimes: "\u22CA",
            rtri: "\u25B9",
            rtrie: "\u22B5",
            rtrif: "\u25B8",
            rtriltri: "\u29CE",
            ruluhar: "\u2968",
            rx: "\u211E",
            sacute: "\u015B",
            sbquo: "\u201A",
            sc: "\u227B",
            scE: "\u2AB4",
            scap: "\u2AB8",
            scaron: "\u0161",
            sccue: "\u227D",
            sce: "\u2AB0",
            scedil: "\u015F",
            scirc: "\u015D",
            scnE: "\u2AB6",
            scnap: "\u2ABA",
            scnsim: "\u22E9",
            scpolint: "\u2A13",
            scsim: "\u227F",
            scy: "\u0441",
            sdot: "\u22C5",
            sdotb: "\u22A1",
            sdote: "\u2A66",
            seArr: "\u21D8",
            searhk: "\u2925",
            searr: "\u2198",
            searrow: "\u2198",
            sect: "\xa7",
            semi: ';',
            seswar: "\u2929",
            setminus: "\u2216",
            setmn: "\u2216",
            sext: "\u2736",
            sfr: "\u{1D530}",
            sfrown: "\u2322",
            sharp: "\u266F",
            shchcy: "\u0449",
            shcy: "\u0448",
            shortmid: "\u2223",
            shortparallel: "\u2225",
            shy: "\xad",
            sigma: "\u03C3",
            sigmaf: "\u03C2",
            sigmav: "\u03C2",
            sim: "\u223C",
            simdot: "\u2A6A",
            sime: "\u2243",
            simeq: "\u2243",
            simg: "\u2A9E",
            simgE: "\u2AA0",
            siml: "\u2A9D",
            simlE: "\u2A9F",
            simne: "\u2246",
            simplus: "\u2A24",
            simrarr: "\u2972",
            slarr: "\u2190",
            smallsetminus: "\u2216",
            smashp: "\u2A33",
            smeparsl: "\u29E4",
            smid: "\u2223",
            smile: "\u2323",
            smt: "\u2AAA",
            smte: "\u2AAC",
            smtes: "\u2AAC\uFE00",
            softcy: "\u044C",
            sol: '/',
            solb: "\u29C4",
            solbar: "\u233F",
            sopf: "\u{1D564}",
            spades: "\u2660",
            spadesuit: "\u2660",
            spar: "\u2225",
            sqcap: "\u2293",
            sqcaps: "\u2293\uFE00",
            sqcup: "\u2294",
            sqcups: "\u2294\uFE00",
            sqsub: "\u228F",
            sqsube: "\u2291",
            sqsubset: "\u228F",
            sqsubseteq: "\u2291",
            sqsup: "\u2290",
            sqsupe: "\u2292",
            sqsupset: "\u2290",
            sqsupseteq: "\u2292",
            squ: "\u25A1",
            square: "\u25A1",
            squarf: "\u25AA",
            squf: "\u25AA",
            srarr: "\u2192",
            sscr: "\u{1D4C8}",
            ssetmn: "\u2216",
            ssmile: "\u2323",
            sstarf: "\u22C6",
            star: "\u2606",
            starf: "\u2605",
            straightepsilon: "\u03F5",
            straightphi: "\u03D5",
            strns: "\xaf",
            sub: "\u2282",
            subE: "\u2AC5",
            subdot: "\u2ABD",
            sube: "\u2286",
            subedot: "\u2AC3",
            submult: "\u2AC1",
            subnE: "\u2ACB",
            subne: "\u228A",
            subplus: "\u2ABF",
            subrarr: "\u2979",
            subset: "\u2282",
            subseteq: "\u2286",
            subseteqq: "\u2AC5",
            subsetneq: "\u228A",
            subsetneqq: "\u2ACB",
            subsim: "\u2AC7",
            subsub: "\u2AD5",
            subsup: "\u2AD3",
            succ: "\u227B",
            succapprox: "\u2AB8",
            succcurlyeq: "\u227D",
            succeq: "\u2AB0",
            succnapprox: "\u2ABA",
            succneqq: "\u2AB6",
            succnsim: "\u22E9",
            succsim: "\u227F",
            sum: "\u2211",
            sung: "\u266A",
            sup1: "\xb9",
            sup2: "\xb2",
            sup3: "\xb3",
            sup: "\u2283",
            supE: "\u2AC6",
            supdot: "\u2ABE",
            supdsub: "\u2AD8",
            supe: "\u2287",
            supedot: "\u2AC4",
            suphsol: "\u27C9",
            suphsub: "\u2AD7",
            suplarr: "\u297B",
            supmult: "\u2AC2",
            supnE: "\u2ACC",
            supne: "\u228B",
            supplus: "\u2AC0",
            supset: "\u2283",
            supseteq: "\u2287",
            supseteqq: "\u2AC6",
            supsetneq: "\u228B",
            supsetneqq: "\u2ACC",
            supsim: "\u2AC8",
            supsub: "\u2AD4",
            supsup: "\u2AD6",
            swArr: "\u21D9",
            swarhk: "\u2926",
            swarr: "\u2199",
            swarrow: "\u2199",
            swnwar: "\u292A",
            szlig: "\xdf",
            target: "\u2316",
            tau: "\u03C4",
            tbrk: "\u23B4",
            tcaron: "\u0165",
            tcedil: "\u0163",
            tcy: "\u0442",
            tdot: "\u20DB",
            telrec: "\u2315",
            tfr: "\u{1D531}",
            there4: "\u2234",
            therefore: "\u2234",
            theta: "\u03B8",
            thetasym: "\u03D1",
            thetav: "\u03D1",
            thickapprox: "\u2248",
            thicksim: "\u223C",
            thinsp: "\u2009",
            thkap: "\u2248",
            thksim: "\u223C",
            thorn: "\xfe",
            tilde: "\u02DC",
            times: "\xd7",
            timesb: "\u22A0",
            timesbar: "\u2A31",
            timesd: "\u2A30",
            tint: "\u222D",
            toea: "\u2928",
            top: "\u22A4",
            topbot: "\u2336",
            topcir: "\u2AF1",
            topf: "\u{1D565}",
            topfork: "\u2ADA",
            tosa: "\u2929",
            tprime: "\u2034",
            trade: "\u2122",
            triangle: "\u25B5",
            triangledown: "\u25BF",
            triangleleft: "\u25C3",
            trianglelefteq: "\u22B4",
            triangleq: "\u225C",
            triangleright: "\u25B9",
            trianglerighteq: "\u22B5",
            tridot: "\u25EC",
            trie: "\u225C",
            triminus: "\u2A3A",
            triplus: "\u2A39",
            trisb: "\u29CD",
            tritime: "\u2A3B",
            trpezium: "\u23E2",
            tscr: "\u{1D4C9}",
            tscy: "\u0446",
            tshcy: "\u045B",
            tstrok: "\u0167",
            twixt: "\u226C",
            twoheadleftarrow: "\u219E",
            twoheadrightarrow: "\u21A0",
            uArr: "\u21D1",
            uHar: "\u2963",
            uacute: "\xfa",
            uarr: "\u2191",
            ubrcy: "\u045E",
            ubreve: "\u016D",
            ucirc: "\xfb",
            ucy: "\u0443",
            udarr: "\u21C5",
            udblac: "\u0171",
            udhar: "\u296E",
            ufisht: "\u297E",
            ufr: "\u{1D532}",
            ugrave: "\xf9",
            uharl: "\u21BF",
            uharr: "\u21BE",
            uhblk: "\u2580",
            ulcorn: "\u231C",
            ulcorner: "\u231C",
            ulcrop: "\u230F",
            ultri: "\u25F8",
            umacr: "\u016B",
            uml: "\xa8",
            uogon: "\u0173",
            uopf: "\u{1D566}",
            uparrow: "\u2191",
            updownarrow: "\u2195",
            upharpoonleft: "\u21BF",
            upharpoonright: "\u21BE",
            uplus: "\u228E",
            upsi: "\u03C5",
            upsih: "\u03D2",
            upsilon: "\u03C5",
            upuparrows: "\u21C8",
            urcorn: "\u231D",
            urcorner: "\u231D",
            urcrop: "\u230E",
            uring: "\u016F",
            urtri: "\u25F9",
            uscr: "\u{1D4CA}",
            utdot: "\u22F0",
            utilde: "\u0169",
            utri: "\u25B5",
            utrif: "\u25B4",
            uuarr: "\u21C8",
            uuml: "\xfc",
            uwangle: "\u29A7",
            vArr: "\u21D5",
            vBar: "\u2AE8",
            vBarv: "\u2AE9",
            vDash: "\u22A8",
            vangrt: "\u299C",
            varepsilon: "\u03F5",
            varkappa: "\u03F0",
            varnothing: "\u2205",
            varphi: "\u03D5",
            varpi: "\u03D6",
            varpropto: "\u221D",
            varr: "\u2195",
            varrho: "\u03F1",
            varsigma: "\u03C2",
            varsubsetneq: "\u228A\uFE00",
            varsubsetneqq: "\u2ACB\uFE00",
            varsupsetneq: "\u228B\uFE00",
            varsupsetneqq: "\u2ACC\uFE00",
            vartheta: "\u03D1",
            vartriangleleft: "\u22B2",
            vartriangleright: "\u22B3",
            vcy: "\u0432",
            vdash: "\u22A2",
            vee: "\u2228",
            veebar: "\u22BB",
            veeeq: "\u225A",
            vellip: "\u22EE",
            verbar: '|',
            vert: '|',
            vfr: "\u{1D533}",
            vltri: "\u22B2",
            vnsub: "\u2282\u20D2",
            vnsup: "\u2283\u20D2",
            vopf: "\u{1D567}",
            vprop: "\u221D",
            vrtri: "\u22B3",
            vscr: "\u{1D4CB}",
            vsubnE: "\u2ACB\uFE00",
            vsubne: "\u228A\uFE00",
            vsupnE: "\u2ACC\uFE00",
            vsupne: "\u228B\uFE00",
            vzigzag: "\u299A",
            wcirc: "\u0175",
            wedbar: "\u2A5F",
            wedge: "\u2227",
            wedgeq: "\u2259",
            weierp: "\u2118",
            wfr: "\u{1D534}",
            wopf: "\u{1D568}",
            wp: "\u2118",
            wr: "\u2240",
            wreath: "\u2240",
            wscr: "\u{1D4CC}",
            xcap: "\u22C2",
            xcirc: "\u25EF",
            xcup: "\u22C3",
            xdtri: "\u25BD",
            xfr: "\u{1D535}",
            xhArr: "\u27FA",
            xharr: "\u27F7",
            xi: "\u03BE",
            xlArr: "\u27F8",
            xlarr: "\u27F5",
            xmap: "\u27FC",
            xnis: "\u22FB",
            xodot: "\u2A00",
            xopf: "\u{1D569}",
            xoplus: "\u2A01",
            xotime: "\u2A02",
            xrArr: "\u27F9",
            xrarr: "\u27F6",
            xscr: "\u{1D4CD}",
            xsqcup: "\u2A06",
            xuplus: "\u2A04",
            xutri: "\u25B3",
            xvee: "\u22C1",
            xwedge: "\u22C0",
            yacute: "\xfd",
            yacy: "\u044F",
            ycirc: "\u0177",
            ycy: "\u044B",
            yen: "\xa5",
            yfr: "\u{1D536}",
            yicy: "\u0457",
            yopf: "\u{1D56A}",
            yscr: "\u{1D4CE}",
            yucy: "\u044E",
            yuml: "\xff",
            zacute: "\u017A",
            zcaron: "\u017E",
            zcy: "\u0437",
            zdot: "\u017C",
            zeetrf: "\u2128",
            zeta: "\u03B6",
            zfr: "\u{1D537}",
            zhcy: "\u0436",
            zigrarr: "\u21DD",
            zopf: "\u{1D56B}",
            zscr: "\u{1D4CF}",
            zwj: "\u200D",
            zwnj: "\u200C"
        };
        const own = {}.hasOwnProperty;
        function decodeNamedCharacterReference(value) {
            return own.call(characterEntities, value) ? characterEntities[value] : false;
        }
        ;
        const characterReference = {
            name: 'characterReference',
            tokenize: tokenizeCharacterReference
        };
        function tokenizeCharacterReference(effects, ok, nok) {
            const self = this;
            let size = 0;
            let max;
            let test;
            return start;
            function start(code) {
                effects.enter("characterReference");
                effects.enter("characterReferenceMarker");
                effects.consume(code);
                effects.exit("characterReferenceMarker");
                return open;
            }
            function open(code) {
                if (code === 35) {
                    effects.enter("characterReferenceMarkerNumeric");
                    effects.consume(code);
                    effects.exit("characterReferenceMarkerNumeric");
                    return numeric;
                }
                effects.enter("characterReferenceValue");
                max = 31;
                test = micromark_util_character.lV;
                return value(code);
            }
            function numeric(code) {
                if (code === 88 || code === 120) {
                    effects.enter("characterReferenceMarkerHexadecimal");
                    effects.consume(code);
                    effects.exit("characterReferenceMarkerHexadecimal");
                    effects.enter("characterReferenceValue");
                    max = 6;
                    test = micromark_util_character.ok;
                    return value;
                }
                effects.enter("characterReferenceValue");
                max = 7;
                test = micromark_util_character.BM;
                return value(code);
            }
            function value(code) {
                if (code === 59 && size) {
                    const token = effects.exit("characterReferenceValue");
                    if (test === micromark_util_character.lV && !decodeNamedCharacterReference(self.sliceSerialize(token))) {
                        return nok(code);
                    }
                    effects.enter("characterReferenceMarker");
                    effects.consume(code);
                    effects.exit("characterReferenceMarker");
                    effects.exit("characterReference");
                    return ok;
                }
                if (test(code) && size++ < max) {
                    effects.consume(code);
                    return value;
                }
                return nok(code);
            }
        }
        ;
        const characterEscape = {
            name: 'characterEscape',
            tokenize: tokenizeCharacterEscape
        };
        function tokenizeCharacterEscape(effects, ok, nok) {
            return start;
            function start(code) {
                effects.enter("characterEscape");
                effects.enter("escapeMarker");
                effects.consume(code);
                effects.exit("escapeMarker");
                return inside;
            }
            function inside(code) {
                if ((0, micromark_util_character.ol)(code)) {
                    effects.enter("characterEscapeValue");
                    effects.consume(code);
                    effects.exit("characterEscapeValue");
                    effects.exit("characterEscape");
                    return ok;
                }
                return nok(code);
            }
        }
        ;
        const lineEnding = {
            name: 'lineEnding',
            tokenize: tokenizeLineEnding
        };
        function tokenizeLineEnding(effects, ok) {
            return start;
            function start(code) {
                effects.enter("lineEnding");
                effects.consume(code);
                effects.exit("lineEnding");
                return (0, micromark_factory_space.N)(effects, ok, "linePrefix");
            }
        }
        var micromark_util_resolve_all = __webpack_require__(6728);
        ;
        const labelEnd = {
            name: 'labelEnd',
            resolveAll: resolveAllLabelEnd,
            resolveTo: resolveToLabelEnd,
            tokenize: tokenizeLabelEnd
        };
        const resourceConstruct = {
            tokenize: tokenizeResource
        };
        const referenceFullConstruct = {
            tokenize: tokenizeReferenceFull
        };
        const referenceCollapsedConstruct = {
            tokenize: tokenizeReferenceCollapsed
        };
        function resolveAllLabelEnd(events) {
            let index = -1;
            const newEvents = [];
            while(++index < events.length){
                const token = events[index][1];
                newEvents.push(events[index]);
                if (token.type === "labelImage" || token.type === "labelLink" || token.type === "labelEnd") {
                    const offset = token.type === "labelImage" ? 4 : 2;
                    token.type = "data";
                    index += offset;
                }
            }
            if (events.length !== newEvents.length) {
                (0, micromark_util_chunked.m)(events, 0, events.length, newEvents);
            }
            return events;
        }
        function resolveToLabelEnd(events, context) {
            let index = events.length;
            let offset = 0;
            let open;
            let close;
            let media;
            while(index--){
                const token = events[index][1];
                if (open) {
                    if (token.type === "link" || token.type === "labelLink" && token._inactive) {
                        break;
                    }
                    if (events[index][0] === 'enter' && token.type === "labelLink") {
                        token._inactive = true;
                    }
                } else if (close) {
                    if (events[index][0] === 'enter' && (token.type === "labelImage" || token.type === "labelLink") && !token._balanced) {
                        open = index;
                        if (token.type !== "labelLink") {
                            offset = 2;
                            break;
                        }
                    }
                } else if (token.type === "labelEnd") {
                    close = index;
                }
            }
            const group = {
                type: events[open][1].type === "labelLink" ? "link" : "image",
                start: {
                    ...events[open][1].start
                },
                end: {
                    ...events[events.length - 1][1].end
                }
            };
            const label = {
                type: "label",
                start: {
                    ...events[open][1].start
                },
                end: {
                    ...events[close][1].end
                }
            };
            const text = {
                type: "labelText",
                start: {
                    ...events[open + offset + 2][1].end
                },
                end: {
                    ...events[close - 2][1].start
                }
            };
            media = [
                [
                    'enter',
                    group,
                    context
                ],
                [
                    'enter',
                    label,
                    context
                ]
            ];
            media = (0, micromark_util_chunked.V)(media, events.slice(open + 1, open + offset + 3));
            media = (0, micromark_util_chunked.V)(media, [
                [
                    'enter',
                    text,
                    context
                ]
            ]);
            media = (0, micromark_util_chunked.V)(media, (0, micromark_util_resolve_all.W)(context.parser.constructs.insideSpan.null, events.slice(open + offset + 4, close - 3), context));
            media = (0, micromark_util_chunked.V)(media, [
                [
                    'exit',
                    text,
                    context
                ],
                events[close - 2],
                events[close - 1],
                [
                    'exit',
                    label,
                    context
                ]
            ]);
            media = (0, micromark_util_chunked.V)(media, events.slice(close + 1));
            media = (0, micromark_util_chunked.V)(media, [
                [
                    'exit',
                    group,
                    context
                ]
            ]);
            (0, micromark_util_chunked.m)(events, open, events.length, media);
            return events;
        }
        function tokenizeLabelEnd(effects, ok, nok) {
            const self = this;
            const labelStarts = self._labelStarts;
            let labelStart;
            let defined;
            if (labelStarts) {
                while(labelStarts.length > 0 && labelStarts[labelStarts.length - 1]._balanced){
                    labelStarts.pop();
                }
                labelStart = labelStarts[labelStarts.length - 1];
            }
            return start;
            function start(code) {
                if (!labelStart) {
                    return nok(code);
                }
                if (labelStart._inactive) {
                    return labelEndNok(code);
                }
                defined = self.parser.defined.includes((0, micromark_util_normalize_identifier.B)(self.sliceSerialize({
                    start: labelStart.end,
                    end: self.now()
                })));
                effects.enter("labelEnd");
                effects.enter("labelMarker");
                effects.consume(code);
                effects.exit("labelMarker");
                effects.exit("labelEnd");
                return after;
            }
            function after(code) {
                if (code === 40) {
                    return effects.attempt(resourceConstruct, labelEndOk, defined ? labelEndOk : labelEndNok)(code);
                }
                if (code === 91) {
                    return effects.attempt(referenceFullConstruct, labelEndOk, defined ? referenceNotFull : labelEndNok)(code);
                }
                return defined ? labelEndOk(code) : labelEndNok(code);
            }
            function referenceNotFull(code) {
                return effects.attempt(referenceCollapsedConstruct, labelEndOk, labelEndNok)(code);
            }
            function labelEndOk(code) {
                labelStarts.pop();
                return ok(code);
            }
            function labelEndNok(code) {
                labelStart._balanced = true;
                return nok(code);
            }
        }
        function tokenizeResource(effects, ok, nok) {
            return resourceStart;
            function resourceStart(code) {
                effects.enter("resource");
                effects.enter("resourceMarker");
                effects.consume(code);
                effects.exit("resourceMarker");
                return resourceBefore;
            }
            function resourceBefore(code) {
                return (0, micromark_util_character.Ee)(code) ? factoryWhitespace(effects, resourceOpen)(code) : resourceOpen(code);
            }
            function resourceOpen(code) {
                if (code === 41) {
                    return resourceEnd(code);
                }
                return factoryDestination(effects, resourceDestinationAfter, resourceDestinationMissing, "resourceDestination", "resourceDestinationLiteral", "resourceDestinationLiteralMarker", "resourceDestinationRaw", "resourceDestinationString", 32)(code);
            }
            function resourceDestinationAfter(code) {
                return (0, micromark_util_character.Ee)(code) ? factoryWhitespace(effects, resourceBetween)(code) : resourceEnd(code);
            }
            function resourceDestinationMissing(code) {
                return nok(code);
            }
            function resourceBetween(code) {
                if (code === 34 || code === 39 || code === 40) {
                    return factoryTitle(effects, resourceTitleAfter, nok, "resourceTitle", "resourceTitleMarker", "resourceTitleString")(code);
                }
                return resourceEnd(code);
            }
            function resourceTitleAfter(code) {
                return (0, micromark_util_character.Ee)(code) ? factoryWhitespace(effects, resourceEnd)(code) : resourceEnd(code);
            }
            function resourceEnd(code) {
                if (code === 41) {
                    effects.enter("resourceMarker");
                    effects.consume(code);
                    effects.exit("resourceMarker");
                    effects.exit("resource");
                    return ok;
                }
                return nok(code);
            }
        }
        function tokenizeReferenceFull(effects, ok, nok) {
            const self = this;
            return referenceFull;
            function referenceFull(code) {
                return factoryLabel.call(self, effects, referenceFullAfter, referenceFullMissing, "reference", "referenceMarker", "referenceString")(code);
            }
            function referenceFullAfter(code) {
                return self.parser.defined.includes((0, micromark_util_normalize_identifier.B)(self.sliceSerialize(self.events[self.events.length - 1][1]).slice(1, -1))) ? ok(code) : nok(code);
            }
            function referenceFullMissing(code) {
                return nok(code);
            }
        }
        function tokenizeReferenceCollapsed(effects, ok, nok) {
            return referenceCollapsedStart;
            function referenceCollapsedStart(code) {
                effects.enter("reference");
                effects.enter("referenceMarker");
                effects.consume(code);
                effects.exit("referenceMarker");
                return referenceCollapsedOpen;
            }
            function referenceCollapsedOpen(code) {
                if (code === 93) {
                    effects.enter("referenceMarker");
                    effects.consume(code);
                    effects.exit("referenceMarker");
                    effects.exit("reference");
                    return ok;
                }
                return nok(code);
            }
        }
        ;
        const labelStartImage = {
            name: 'labelStartImage',
            resolveAll: labelEnd.resolveAll,
            tokenize: tokenizeLabelStartImage
        };
        function tokenizeLabelStartImage(effects, ok, nok) {
            const self = this;
            let labelImage;
            return start;
            function start(code) {
                effects.enter("labelImage");
                effects.enter("labelImageMarker");
                effects.consume(code);
                effects.exit("labelImageMarker");
                return open;
            }
            function open(code) {
                if (code === 91) {
                    effects.enter("labelMarker");
                    effects.consume(code);
                    effects.exit("labelMarker");
                    labelImage = effects.exit("labelImage");
                    return after;
                }
                return nok(code);
            }
            function after(code) {
                if (code === 94 && '_hiddenFootnoteSupport' in self.parser.constructs) {
                    return nok(code);
                }
                self._labelStarts = self._labelStarts || [];
                self._labelStarts.push(labelImage);
                return ok(code);
            }
        }
        var micromark_util_classify_character = __webpack_require__(4386);
        ;
        const attention = {
            name: 'attention',
            resolveAll: resolveAllAttention,
            tokenize: tokenizeAttention
        };
        function resolveAllAttention(events, context) {
            let index = -1;
            let nextEvents;
            while(++index < events.length){
                if (events[index][0] === 'enter' && events[index][1].type === 'attentionSequence' && events[index][1]._close) {
                    let open = index;
                    while(open--){
                        if (events[open][0] === 'exit' && events[open][1].type === 'attentionSequence' && events[open][1]._open && context.sliceSerialize(events[open][1]).charCodeAt(0) === context.sliceSerialize(events[index][1]).charCodeAt(0)) {
                            if ((events[open][1]._close || events[index][1]._open) && (events[index][1].end.offset - events[index][1].start.offset) % 3 && !((events[open][1].end.offset - events[open][1].start.offset + events[index][1].end.offset - events[index][1].start.offset) % 3)) {
                                continue;
                            }
                            const use = events[open][1].end.offset - events[open][1].start.offset > 1 && events[index][1].end.offset - events[index][1].start.offset > 1 ? 2 : 1;
                            const start = {
                                ...events[open][1].end
                            };
                            const end = {
                                ...events[index][1].start
                            };
                            movePoint(start, -use);
                            movePoint(end, use);
                            const openingSequence = {
                                type: use > 1 ? "strongSequence" : "emphasisSequence",
                                start,
                                end: {
                                    ...events[open][1].end
                                }
                            };
                            const closingSequence = {
                                type: use > 1 ? "strongSequence" : "emphasisSequence",
                                start: {
                                    ...events[index][1].start
                                },
                                end
                            };
                            const text = {
                                type: use > 1 ? "strongText" : "emphasisText",
                                start: {
                                    ...events[open][1].end
                                },
                                end: {
                                    ...events[index][1].start
                                }
                            };
                            const group = {
                                type: use > 1 ? "strong" : "emphasis",
                                start: {
                                    ...openingSequence.start
                                },
                                end: {
                                    ...closingSequence.end
                                }
                            };
                            events[open][1].end = {
                                ...openingSequence.start
                            };
                            events[index][1].start = {
                                ...closingSequence.end
                            };
                            nextEvents = [];
                            if (events[open][1].end.offset - events[open][1].start.offset) {
                                nextEvents = (0, micromark_util_chunked.V)(nextEvents, [
                                    [
                                        'enter',
                                        events[open][1],
                                        context
                                    ],
                                    [
                                        'exit',
                                        events[open][1],
                                        context
                                    ]
                                ]);
                            }
                            nextEvents = (0, micromark_util_chunked.V)(nextEvents, [
                                [
                                    'enter',
                                    group,
                                    context
                                ],
                                [
                                    'enter',
                                    openingSequence,
                                    context
                                ],
                                [
                                    'exit',
                                    openingSequence,
                                    context
                                ],
                                [
                                    'enter',
                                    text,
                                    context
                                ]
                            ]);
                            nextEvents = (0, micromark_util_chunked.V)(nextEvents, (0, micromark_util_resolve_all.W)(context.parser.constructs.insideSpan.null, events.slice(open + 1, index), context));
                            nextEvents = (0, micromark_util_chunked.V)(nextEvents, [
                                [
                                    'exit',
                                    text,
                                    context
                                ],
                                [
                                    'enter',
                                    closingSequence,
                                    context
                                ],
                                [
                                    'exit',
                                    closingSequence,
                                    context
                                ],
                                [
                                    'exit',
                                    group,
                                    context
                                ]
                            ]);
                            let offset = 0;
                            if (events[index][1].end.offset - events[index][1].start.offset) {
                                offset = 2;
                                nextEvents = (0, micromark_util_chunked.V)(nextEvents, [
                                    [
                                        'enter',
                                        events[index][1],
                                        context
                                    ],
                                    [
                                        'exit',
                                        events[index][1],
                                        context
                                    ]
                                ]);
                            }
                            (0, micromark_util_chunked.m)(events, open - 1, index - open + 3, nextEvents);
                            index = open + nextEvents.length - offset - 2;
                            break;
                        }
                    }
                }
            }
            index = -1;
            while(++index < events.length){
                if (events[index][1].type === 'attentionSequence') {
                    events[index][1].type = 'data';
                }
            }
            return events;
        }
        function tokenizeAttention(effects, ok) {
            const attentionMarkers = this.parser.constructs.attentionMarkers.null;
            const previous = this.previous;
            const before = (0, micromark_util_classify_character.S)(previous);
            let marker;
            return start;
            function start(code) {
                marker = code;
                effects.enter('attentionSequence');
                return inside(code);
            }
            function inside(code) {
                if (code === marker) {
                    effects.consume(code);
                    return inside;
                }
                const token = effects.exit('attentionSequence');
                const after = (0, micromark_util_classify_character.S)(code);
                const open = !after || after === 2 && before || attentionMarkers.includes(code) && code !== 42 && code !== 95;
                const close = !before || before === 2 && after || attentionMarkers.includes(previous) && previous !== 42 && previous !== 95;
                token._open = Boolean(marker === 42 ? open : open && (before || !close));
                token._close = Boolean(marker === 42 ? close : close && (after || !open));
                return ok(code);
            }
        }
        function movePoint(point, offset) {
            point.column += offset;
            point.offset += offset;
            point._bufferIndex += offset;
        }
        ;
        const autolink = {
            name: 'autolink',
            tokenize: tokenizeAutolink
        };
        function tokenizeAutolink(effects, ok, nok) {
            let size = 0;
            return start;
            function start(code) {
                effects.enter("autolink");
                effects.enter("autolinkMarker");
                effects.consume(code);
                effects.exit("autolinkMarker");
                effects.enter("autolinkProtocol");
                return open;
            }
            function open(code) {
                if ((0, micromark_util_character.CW)(code)) {
                    effects.consume(code);
                    return schemeOrEmailAtext;
                }
                if (code === 64) {
                    return nok(code);
                }
                return emailAtext(code);
            }
            function schemeOrEmailAtext(code) {
                if (code === 43 || code === 45 || code === 46 || (0, micromark_util_character.lV)(code)) {
                    size = 1;
                    return schemeInsideOrEmailAtext(code);
                }
                return emailAtext(code);
            }
            function schemeInsideOrEmailAtext(code) {
                if (code === 58) {
                    effects.consume(code);
                    size = 0;
                    return urlInside;
                }
                if ((code === 43 || code === 45 || code === 46 || (0, micromark_util_character.lV)(code)) && size++ < 32) {
                    effects.consume(code);
                    return schemeInsideOrEmailAtext;
                }
                size = 0;
                return emailAtext(code);
            }
            function urlInside(code) {
                if (code === 62) {
                    effects.exit("autolinkProtocol");
                    effects.enter("autolinkMarker");
                    effects.consume(code);
                    effects.exit("autolinkMarker");
                    effects.exit("autolink");
                    return ok;
                }
                if (code === null || code === 32 || code === 60 || (0, micromark_util_character.JQ)(code)) {
                    return nok(code);
                }
                effects.consume(code);
                return urlInside;
            }
            function emailAtext(code) {
                if (code === 64) {
                    effects.consume(code);
                    return emailAtSignOrDot;
                }
                if ((0, micromark_util_character.cx)(code)) {
                    effects.consume(code);
                    return emailAtext;
                }
                return nok(code);
            }
            function emailAtSignOrDot(code) {
                return (0, micromark_util_character.lV)(code) ? emailLabel(code) : nok(code);
            }
            function emailLabel(code) {
                if (code === 46) {
                    effects.consume(code);
                    size = 0;
                    return emailAtSignOrDot;
                }
                if (code === 62) {
                    effects.exit("autolinkProtocol").type = "autolinkEmail";
                    effects.enter("autolinkMarker");
                    effects.consume(code);
                    effects.exit("autolinkMarker");
                    effects.exit("autolink");
                    return ok;
                }
                return emailValue(code);
            }
            function emailValue(code) {
                if ((code === 45 || (0, micromark_util_character.lV)(code)) && size++ < 63) {
                    const next = code === 45 ? emailValue : emailLabel;
                    effects.consume(code);
                    return next;
                }
                return nok(code);
            }
        }
        ;
        const htmlText = {
            name: 'htmlText',
            tokenize: tokenizeHtmlText
        };
        function tokenizeHtmlText(effects, ok, nok) {
            const self = this;
            let marker;
            let index;
            let returnState;
            return start;
            function start(code) {
                effects.enter("htmlText");
                effects.enter("htmlTextData");
                effects.consume(code);
                return open;
            }
            function open(code) {
                if (code === 33) {
                    effects.consume(code);
                    return declarationOpen;
                }
                if (code === 47) {
                    effects.consume(code);
                    return tagCloseStart;
                }
                if (code === 63) {
                    effects.consume(code);
                    return instruction;
                }
                if ((0, micromark_util_character.CW)(code)) {
                    effects.consume(code);
                    return tagOpen;
                }
                return nok(code);
            }
            function declarationOpen(code) {
                if (code === 45) {
                    effects.consume(code);
                    return commentOpenInside;
                }
                if (code === 91) {
                    effects.consume(code);
                    index = 0;
                    return cdataOpenInside;
                }
                if ((0, micromark_util_character.CW)(code)) {
                    effects.consume(code);
                    return declaration;
                }
                return nok(code);
            }
            function commentOpenInside(code) {
                if (code === 45) {
                    effects.consume(code);
                    return commentEnd;
                }
                return nok(code);
            }
            function comment(code) {
                if (code === null) {
                    return nok(code);
                }
                if (code === 45) {
                    effects.consume(code);
                    return commentClose;
                }
                if ((0, micromark_util_character.HP)(code)) {
                    returnState = comment;
                    return lineEndingBefore(code);
                }
                effects.consume(code);
                return comment;
            }
            function commentClose(code) {
                if (code === 45) {
                    effects.consume(code);
                    return commentEnd;
                }
                return comment(code);
            }
            function commentEnd(code) {
                return code === 62 ? end(code) : code === 45 ? commentClose(code) : comment(code);
            }
            function cdataOpenInside(code) {
                const value = "CDATA[";
                if (code === value.charCodeAt(index++)) {
                    effects.consume(code);
                    return index === value.length ? cdata : cdataOpenInside;
                }
                return nok(code);
            }
            function cdata(code) {
                if (code === null) {
                    return nok(code);
                }
                if (code === 93) {
                    effects.consume(code);
                    return cdataClose;
                }
                if ((0, micromark_util_character.HP)(code)) {
                    returnState = cdata;
                    return lineEndingBefore(code);
                }
                effects.consume(code);
                return cdata;
            }
            function cdataClose(code) {
                if (code === 93) {
                    effects.consume(code);
                    return cdataEnd;
                }
                return cdata(code);
            }
            function cdataEnd(code) {
                if (code === 62) {
                    return end(code);
                }
                if (code === 93) {
                    effects.consume(code);
                    return cdataEnd;
                }
                return cdata(code);
            }
            function declaration(code) {
                if (code === null || code === 62) {
                    return end(code);
                }
                if ((0, micromark_util_character.HP)(code)) {
                    returnState = declaration;
                    return lineEndingBefore(code);
                }
                effects.consume(code);
                return declaration;
            }
            function instruction(code) {
                if (code === null) {
                    return nok(code);
                }
                if (code === 63) {
                    effects.consume(code);
                    return instructionClose;
                }
                if ((0, micromark_util_character.HP)(code)) {
                    returnState = instruction;
                    return lineEndingBefore(code);
                }
                effects.consume(code);
                return instruction;
            }
            function instructionClose(code) {
                return code === 62 ? end(code) : instruction(code);
            }
            function tagCloseStart(code) {
                if ((0, micromark_util_character.CW)(code)) {
                    effects.consume(code);
                    return tagClose;
                }
                return nok(code);
            }
            function tagClose(code) {
                if (code === 45 || (0, micromark_util_character.lV)(code)) {
                    effects.consume(code);
                    return tagClose;
                }
                return tagCloseBetween(code);
            }
            function tagCloseBetween(code) {
                if ((0, micromark_util_character.HP)(code)) {
                    returnState = tagCloseBetween;
                    return lineEndingBefore(code);
                }
                if ((0, micromark_util_character.On)(code)) {
                    effects.consume(code);
                    return tagCloseBetween;
                }
                return end(code);
            }
            function tagOpen(code) {
                if (code === 45 || (0, micromark_util_character.lV)(code)) {
                    effects.consume(code);
                    return tagOpen;
                }
                if (code === 47 || code === 62 || (0, micromark_util_character.Ee)(code)) {
                    return tagOpenBetween(code);
                }
                return nok(code);
            }
            function tagOpenBetween(code) {
                if (code === 47) {
                    effects.consume(code);
                    return end;
                }
                if (code === 58 || code === 95 || (0, micromark_util_character.CW)(code)) {
                    effects.consume(code);
                    return tagOpenAttributeName;
                }
                if ((0, micromark_util_character.HP)(code)) {
                    returnState = tagOpenBetween;
                    return lineEndingBefore(code);
                }
                if ((0, micromark_util_character.On)(code)) {
                    effects.consume(code);
                    return tagOpenBetween;
                }
                return end(code);
            }
            function tagOpenAttributeName(code) {
                if (code === 45 || code === 46 || code === 58 || code === 95 || (0, micromark_util_character.lV)(code)) {
                    effects.consume(code);
                    return tagOpenAttributeName;
                }
                return tagOpenAttributeNameAfter(code);
            }
            function tagOpenAttributeNameAfter(code) {
                if (code === 61) {
                    effects.consume(code);
                    return tagOpenAttributeValueBefore;
                }
                if ((0, micromark_util_character.HP)(code)) {
                    returnState = tagOpenAttributeNameAfter;
                    return lineEndingBefore(code);
                }
                if ((0, micromark_util_character.On)(code)) {
                    effects.consume(code);
                    return tagOpenAttributeNameAfter;
                }
                return tagOpenBetween(code);
            }
            function tagOpenAttributeValueBefore(code) {
                if (code === null || code === 60 || code === 61 || code === 62 || code === 96) {
                    return nok(code);
                }
                if (code === 34 || code === 39) {
                    effects.consume(code);
                    marker = code;
                    return tagOpenAttributeValueQuoted;
                }
                if ((0, micromark_util_character.HP)(code)) {
                    returnState = tagOpenAttributeValueBefore;
                    return lineEndingBefore(code);
                }
                if ((0, micromark_util_character.On)(code)) {
                    effects.consume(code);
                    return tagOpenAttributeValueBefore;
                }
                effects.consume(code);
                return tagOpenAttributeValueUnquoted;
            }
            function tagOpenAttributeValueQuoted(code) {
                if (code === marker) {
                    effects.consume(code);
                    marker = undefined;
                    return tagOpenAttributeValueQuotedAfter;
                }
                if (code === null) {
                    return nok(code);
                }
                if ((0, micromark_util_character.HP)(code)) {
                    returnState = tagOpenAttributeValueQuoted;
                    return lineEndingBefore(code);
                }
                effects.consume(code);
                return tagOpenAttributeValueQuoted;
            }
            function tagOpenAttributeValueUnquoted(code) {
                if (code === null || code === 34 || code === 39 || code === 60 || code === 61 || code === 96) {
                    return nok(code);
                }
                if (code === 47 || code === 62 || (0, micromark_util_character.Ee)(code)) {
                    return tagOpenBetween(code);
                }
                effects.consume(code);
                return tagOpenAttributeValueUnquoted;
            }
            function tagOpenAttributeValueQuotedAfter(code) {
                if (code === 47 || code === 62 || (0, micromark_util_character.Ee)(code)) {
                    return tagOpenBetween(code);
                }
                return nok(code);
            }
            function end(code) {
                if (code === 62) {
                    effects.consume(code);
                    effects.exit("htmlTextData");
                    effects.exit("htmlText");
                    return ok;
                }
                return nok(code);
            }
            function lineEndingBefore(code) {
                effects.exit("htmlTextData");
                effects.enter("lineEnding");
                effects.consume(code);
                effects.exit("lineEnding");
                return lineEndingAfter;
            }
            function lineEndingAfter(code) {
                return (0, micromark_util_character.On)(code) ? (0, micromark_factory_space.N)(effects, lineEndingAfterPrefix, "linePrefix", self.parser.constructs.disable.null.includes('codeIndented') ? undefined : 4)(code) : lineEndingAfterPrefix(code);
            }
            function lineEndingAfterPrefix(code) {
                effects.enter("htmlTextData");
                return returnState(code);
            }
        }
        ;
        const labelStartLink = {
            name: 'labelStartLink',
            resolveAll: labelEnd.resolveAll,
            tokenize: tokenizeLabelStartLink
        };
        function tokenizeLabelStartLink(effects, ok, nok) {
            const self = this;
            let labelLink;
            return start;
            function start(code) {
                effects.enter("labelLink");
                effects.enter("labelMarker");
                effects.consume(code);
                effects.exit("labelMarker");
                labelLink = effects.exit("labelLink");
                return after;
            }
            function after(code) {
                if (code === 94 && '_hiddenFootnoteSupport' in self.parser.constructs) {
                    return nok(code);
                }
                self._labelStarts = self._labelStarts || [];
                self._labelStarts.push(labelLink);
                return ok(code);
            }
        }
        ;
        const hardBreakEscape = {
            name: 'hardBreakEscape',
            tokenize: tokenizeHardBreakEscape
        };
        function tokenizeHardBreakEscape(effects, ok, nok) {
            return start;
            function start(code) {
                effects.enter("hardBreakEscape");
                effects.consume(code);
                return after;
            }
            function after(code) {
                if ((0, micromark_util_character.HP)(code)) {
                    effects.exit("hardBreakEscape");
                    return ok(code);
                }
                return nok(code);
            }
        }
        ;
        const codeText = {
            name: 'codeText',
            previous,
            resolve: resolveCodeText,
            tokenize: tokenizeCodeText
        };
        function resolveCodeText(events) {
            let tailExitIndex = events.length - 4;
            let headEnterIndex = 3;
            let index;
            let enter;
            if ((events[headEnterIndex][1].type === "lineEnding" || events[headEnterIndex][1].type === 'space') && (events[tailExitIndex][1].type === "lineEnding" || events[tailExitIndex][1].type === 'space')) {
                index = headEnterIndex;
                while(++index < tailExitIndex){
                    if (events[index][1].type === "codeTextData") {
                        events[headEnterIndex][1].type = "codeTextPadding";
                        events[tailExitIndex][1].type = "codeTextPadding";
                        headEnterIndex += 2;
                        tailExitIndex -= 2;
                        break;
                    }
                }
            }
            index = headEnterIndex - 1;
            tailExitIndex++;
            while(++index <= tailExitIndex){
                if (enter === undefined) {
                    if (index !== tailExitIndex && events[index][1].type !== "lineEnding") {
                        enter = index;
                    }
                } else if (index === tailExitIndex || events[index][1].type === "lineEnding") {
                    events[enter][1].type = "codeTextData";
                    if (index !== enter + 2) {
                        events[enter][1].end = events[index - 1][1].end;
                        events.splice(enter + 2, index - enter - 2);
                        tailExitIndex -= index - enter - 2;
                        index = enter + 2;
                    }
                    enter = undefined;
                }
            }
            return events;
        }
        function previous(code) {
            return code !== 96 || this.events[this.events.length - 1][1].type === "characterEscape";
        }
        function tokenizeCodeText(effects, ok, nok) {
            const self = this;
            let sizeOpen = 0;
            let size;
            let token;
            return start;
            function start(code) {
                effects.enter("codeText");
                effects.enter("codeTextSequence");
                return sequenceOpen(code);
            }
            function sequenceOpen(code) {
                if (code === 96) {
                    effects.consume(code);
                    sizeOpen++;
                    return sequenceOpen;
                }
                effects.exit("codeTextSequence");
                return between(code);
            }
            function between(code) {
                if (code === null) {
                    return nok(code);
                }
                if (code === 32) {
                    effects.enter('space');
                    effects.consume(code);
                    effects.exit('space');
                    return between;
                }
                if (code === 96) {
                    token = effects.enter("codeTextSequence");
                    size = 0;
                    return sequenceClose(code);
                }
                if ((0, micromark_util_character.HP)(code)) {
                    effects.enter("lineEnding");
                    effects.consume(code);
                    effects.exit("lineEnding");
                    return between;
                }
                effects.enter("codeTextData");
                return data(code);
            }
            function data(code) {
                if (code === null || code === 32 || code === 96 || (0, micromark_util_character.HP)(code)) {
                    effects.exit("codeTextData");
                    return between(code);
                }
                effects.consume(code);
                return data;
            }
            function sequenceClose(code) {
                if (code === 96) {
                    effects.consume(code);
                    size++;
                    return sequenceClose;
                }
                if (size === sizeOpen) {
                    effects.exit("codeTextSequence");
                    effects.exit("codeText");
                    return ok(code);
                }
                token.type = "codeTextData";
                return data(code);
            }
        }
        ;
        const constructs_document = {
            [42]: list,
            [43]: list,
            [45]: list,
            [48]: list,
            [49]: list,
            [50]: list,
            [51]: list,
            [52]: list,
            [53]: list,
            [54]: list,
            [55]: list,
            [56]: list,
            [57]: list,
            [62]: blockQuote
        };
        const contentInitial = {
            [91]: definition
        };
        const flowInitial = {
            [-2]: codeIndented,
            [-1]: codeIndented,
            [32]: codeIndented
        };
        const constructs_flow = {
            [35]: headingAtx,
            [42]: thematicBreak,
            [45]: [
                setextUnderline,
                thematicBreak
            ],
            [60]: htmlFlow,
            [61]: setextUnderline,
            [95]: thematicBreak,
            [96]: codeFenced,
            [126]: codeFenced
        };
        const constructs_string = {
            [38]: characterReference,
            [92]: characterEscape
        };
        const constructs_text = {
            [-5]: lineEnding,
            [-4]: lineEnding,
            [-3]: lineEnding,
            [33]: labelStartImage,
            [38]: characterReference,
            [42]: attention,
            [60]: [
                autolink,
                htmlText
            ],
            [91]: labelStartLink,
            [92]: [
                hardBreakEscape,
                characterEscape
            ],
            [93]: labelEnd,
            [95]: attention,
            [96]: codeText
        };
        const insideSpan = {
            null: [
                attention,
                resolver
            ]
        };
        const attentionMarkers = {
            null: [
                42,
                95
            ]
        };
        const disable = {
            null: []
        };
        ;
        function createTokenizer(parser, initialize, from) {
            let point = {
                _bufferIndex: -1,
                _index: 0,
                line: from && from.line || 1,
                column: from && from.column || 1,
                offset: from && from.offset || 0
            };
            const columnStart = {};
            const resolveAllConstructs = [];
            let chunks = [];
            let stack = [];
            let consumed = true;
            const effects = {
                attempt: constructFactory(onsuccessfulconstruct),
                check: constructFactory(onsuccessfulcheck),
                consume,
                enter,
                exit,
                interrupt: constructFactory(onsuccessfulcheck, {
                    interrupt: true
                })
            };
            const context = {
                code: null,
                containerState: {},
                defineSkip,
                events: [],
                now,
                parser,
                previous: null,
                sliceSerialize,
                sliceStream,
                write
            };
            let state = initialize.tokenize.call(context, effects);
            let expectedCode;
            if (initialize.resolveAll) {
                resolveAllConstructs.push(initialize);
            }
            return context;
            function write(slice) {
                chunks = (0, micromark_util_chunked.V)(chunks, slice);
                main();
                if (chunks[chunks.length - 1] !== null) {
                    return [];
                }
                addResult(initialize, 0);
                context.events = (0, micromark_util_resolve_all.W)(resolveAllConstructs, context.events, context);
                return context.events;
            }
            function sliceSerialize(token, expandTabs) {
                return serializeChunks(sliceStream(token), expandTabs);
            }
            function sliceStream(token) {
                return sliceChunks(chunks, token);
            }
            function now() {
                const { _bufferIndex, _index, line, column, offset } = point;
                return {
                    _bufferIndex,
                    _index,
                    line,
                    column,
                    offset
                };
            }
            function defineSkip(value) {
                columnStart[value.line] = value.column;
                accountForPotentialSkip();
            }
            function main() {
                while(point._index < chunks.length){
                    const chunk = chunks[point._index];
                    if (typeof chunk === 'string') {
                        const chunkIndex = point._index;
                        if (point._bufferIndex < 0) {
                            point._bufferIndex = 0;
                        }
                        while(point._index === chunkIndex && point._bufferIndex < chunk.length){
                            go(chunk.charCodeAt(point._bufferIndex));
                        }
                    } else {
                        go(chunk);
                    }
                }
            }
            function go(code) {
                consumed = undefined;
                expectedCode = code;
                state = state(code);
            }
            function consume(code) {
                if ((0, micromark_util_character.HP)(code)) {
                    point.line++;
                    point.column = 1;
                    point.offset += code === -3 ? 2 : 1;
                    accountForPotentialSkip();
                } else if (code !== -1) {
                    point.column++;
                    point.offset++;
                }
                if (point._bufferIndex < 0) {
                    point._index++;
                } else {
                    point._bufferIndex++;
                    if (point._bufferIndex === chunks[point._index].length) {
                        point._bufferIndex = -1;
                        point._index++;
                    }
                }
                context.previous = code;
                consumed = true;
            }
            function enter(type, fields) {
                const token = fields || {};
                token.type = type;
                token.start = now();
                context.events.push([
                    'enter',
                    token,
                    context
                ]);
                stack.push(token);
                return token;
            }
            function exit(type) {
                const token = stack.pop();
                token.end = now();
                context.events.push([
                    'exit',
                    token,
                    context
                ]);
                return token;
            }
            function onsuccessfulconstruct(construct, info) {
                addResult(construct, info.from);
            }
            function onsuccessfulcheck(_, info) {
                info.restore();
            }
            function constructFactory(onreturn, fields) {
                return hook;
                function hook(constructs, returnState, bogusState) {
                    let listOfConstructs;
                    let constructIndex;
                    let currentConstruct;
                    let info;
                    return Array.isArray(constructs) ? handleListOfConstructs(constructs) : 'tokenize' in constructs ? handleListOfConstructs([
                        constructs
                    ]) : handleMapOfConstructs(constructs);
                    function handleMapOfConstructs(map) {
                        return start;
                        function start(code) {
                            const left = code !== null && map[code];
                            const all = code !== null && map.null;
                            const list = [
                                ...Array.isArray(left) ? left : left ? [
                                    left
                                ] : [],
                                ...Array.isArray(all) ? all : all ? [
                                    all
                                ] : []
                            ];
                            return handleListOfConstructs(list)(code);
                        }
                    }
                    function handleListOfConstructs(list) {
                        listOfConstructs = list;
                        constructIndex = 0;
                        if (list.length === 0) {
                            return bogusState;
                        }
                        return handleConstruct(list[constructIndex]);
                    }
                    function handleConstruct(construct) {
                        return start;
                        function start(code) {
                            info = store();
                            currentConstruct = construct;
                            if (!construct.partial) {
                                context.currentConstruct = construct;
                            }
                            if (construct.name && context.parser.constructs.disable.null.includes(construct.name)) {
                                return nok(code);
                            }
                            return construct.tokenize.call(fields ? Object.assign(Object.create(context), fields) : context, effects, ok, nok)(code);
                        }
                    }
                    function ok(code) {
                        consumed = true;
                        onreturn(currentConstruct, info);
                        return returnState;
                    }
                    function nok(code) {
                        consumed = true;
                        info.restore();
                        if (++constructIndex < listOfConstructs.length) {
                            return handleConstruct(listOfConstructs[constructIndex]);
                        }
                        return bogusState;
                    }
                }
            }
            function addResult(construct, from) {
                if (construct.resolveAll && !resolveAllConstructs.includes(construct)) {
                    resolveAllConstructs.push(construct);
                }
                if (construct.resolve) {
                    (0, micromark_util_chunked.m)(context.events, from, context.events.length - from, construct.resolve(context.events.slice(from), context));
                }
                if (construct.resolveTo) {
                    context.events = construct.resolveTo(context.events, context);
                }
            }
            function store() {
                const startPoint = now();
                const startPrevious = context.previous;
                const startCurrentConstruct = context.currentConstruct;
                const startEventsIndex = context.events.length;
                const startStack = Array.from(stack);
                return {
                    from: startEventsIndex,
                    restore
                };
                function restore() {
                    point = startPoint;
                    context.previous = startPrevious;
                    context.currentConstruct = startCurrentConstruct;
                    context.events.length = startEventsIndex;
                    stack = startStack;
                    accountForPotentialSkip();
                }
            }
            function accountForPotentialSkip() {
                if (point.line in columnStart && point.column < 2) {
                    point.column = columnStart[point.line];
                    point.offset += columnStart[point.line] - 1;
                }
            }
        }
        function sliceChunks(chunks, token) {
            const startIndex = token.start._index;
            const startBufferIndex = token.start._bufferIndex;
            const endIndex = token.end._index;
            const endBufferIndex = token.end._bufferIndex;
            let view;
            if (startIndex === endIndex) {
                view = [
                    chunks[startIndex].slice(startBufferIndex, endBufferIndex)
                ];
            } else {
                view = chunks.slice(startIndex, endIndex);
                if (startBufferIndex > -1) {
                    const head = view[0];
                    if (typeof head === 'string') {
                        view[0] = head.slice(startBufferIndex);
                    } else {
                        view.shift();
                    }
                }
                if (endBufferIndex > 0) {
                    view.push(chunks[endIndex].slice(0, endBufferIndex));
                }
            }
            return view;
        }
        function serializeChunks(chunks, expandTabs) {
            let index = -1;
            const result = [];
            let atTab;
            while(++index < chunks.length){
                const chunk = chunks[index];
                let value;
                if (typeof chunk === 'string') {
                    value = chunk;
                } else {
                    switch(chunk){
                        case -5:
                            {
                                value = "\r";
                                break;
                            }
                        case -4:
                            {
                                value = "\n";
                                break;
                            }
                        case -3:
                            {
                                value = "\r" + "\n";
                                break;
                            }
                        case -2:
                            {
                                value = expandTabs ? " " : "\t";
                                break;
                            }
                        case -1:
                            {
                                if (!expandTabs && atTab) {
                                    continue;
                                }
                                value = " ";
                                break;
                            }
                        default:
                            {
                                value = String.fromCharCode(chunk);
                            }
                    }
                }
                atTab = chunk === -2;
                result.push(value);
            }
            return result.join('');
        }
        ;
        function parse(options) {
            const settings = options || {};
            const constructs = (0, micromark_util_combine_extensions.y)([
                constructs_namespaceObject,
                ...settings.extensions || []
            ]);
            const parser = {
                constructs,
                content: create(content),
                defined: [],
                document: create(document_document),
                flow: create(flow),
                lazy: {},
                string: create(string),
                text: create(text_text)
            };
            return parser;
            function create(initial) {
                return creator;
                function creator(from) {
                    return createTokenizer(parser, initial, from);
                }
            }
        }
        ;
        const search = /[\0\t\n\r]/g;
        function preprocess() {
            let column = 1;
            let buffer = '';
            let start = true;
            let atCarriageReturn;
            return preprocessor;
            function preprocessor(value, encoding, end) {
                value = buffer + (typeof value === 'string' ? value.toString() : new TextDecoder(encoding || undefined).decode(value));
                const chunks = [];
                let startPosition = 0;
                buffer = '';
                if (start) {
                    if (value.charCodeAt(0) === 65279) {
                        startPosition++;
                    }
                    start = undefined;
                }
                while(startPosition < value.length){
                    search.lastIndex = startPosition;
                    const match = search.exec(value);
                    const endPosition = match && match.index !== undefined ? match.index : value.length;
                    const code = value.charCodeAt(endPosition);
                    if (!match) {
                        buffer = value.slice(startPosition);
                        break;
                    }
                    if (code === 10 && startPosition === endPosition && atCarriageReturn) {
                        chunks.push(-3);
                        atCarriageReturn = undefined;
                    } else {
                        if (atCarriageReturn) {
                            chunks.push(-5);
                            atCarriageReturn = undefined;
                        }
                        if (startPosition < endPosition) {
                            chunks.push(value.slice(startPosition, endPosition));
                            column += endPosition - startPosition;
                        }
                        switch(code){
                            case 0:
                                {
                                    chunks.push(65533);
                                    column++;
                                    break;
                                }
                            case 9:
                                {
                                    const next = Math.ceil(column / 4) * 4;
                                    chunks.push(-2);
                                    while(column++ < next){
                                        chunks.push(-1);
                                    }
                                    break;
                                }
                            case 10:
                                {
                                    chunks.push(-4);
                                    column = 1;
                                    break;
                                }
                            default:
                                {
                                    atCarriageReturn = true;
                                    column = 1;
                                }
                        }
                    }
                    startPosition = endPosition + 1;
                }
                if (end) {
                    if (atCarriageReturn) {
                        chunks.push(-5);
                    }
                    if (buffer) {
                        chunks.push(buffer);
                    }
                    chunks.push(null);
                }
                return chunks;
            }
        }
        ;
        function decodeNumericCharacterReference(value, base) {
            const code = Number.parseInt(value, base);
            if (code < 9 || code === 11 || code > 13 && code < 32 || code > 126 && code < 160 || code > 55_295 && code < 57_344 || code > 64_975 && code < 65_008 || (code & 65_535) === 65_535 || (code & 65_535) === 65_534 || code > 1_114_111) {
                return "\uFFFD";
            }
            return String.fromCodePoint(code);
        }
        ;
        const characterEscapeOrReference = /\\([!-/:-@[-`{-~])|&(#(?:\d{1,7}|x[\da-f]{1,6})|[\da-z]{1,31});/gi;
        function decodeString(value) {
            return value.replace(characterEscapeOrReference, decode);
        }
        function decode($0, $1, $2) {
            if ($1) {
                return $1;
            }
            const head = $2.charCodeAt(0);
            if (head === 35) {
                const head = $2.charCodeAt(1);
                const hex = head === 120 || head === 88;
                return decodeNumericCharacterReference($2.slice(hex ? 2 : 1), hex ? 16 : 10);
            }
            return decodeNamedCharacterReference($2) || $0;
        }
        ;
        function stringifyPosition(value) {
            if (!value || typeof value !== 'object') {
                return '';
            }
            if ('position' in value || 'type' in value) {
                return position(value.position);
            }
            if ('start' in value || 'end' in value) {
                return position(value);
            }
            if ('line' in value || 'column' in value) {
                return point(value);
            }
            return '';
        }
        function point(point) {
            return index(point && point.line) + ':' + index(point && point.column);
        }
        function position(pos) {
            return point(pos && pos.start) + '-' + point(pos && pos.end);
        }
        function index(value) {
            return value && typeof value === 'number' ? value : 1;
        }
        ;
        const lib_own = {}.hasOwnProperty;
        function fromMarkdown(value, encoding, options) {
            if (encoding && typeof encoding === 'object') {
                options = encoding;
                encoding = undefined;
            }
            return compiler(options)(postprocess(parse(options).document().write(preprocess()(value, encoding, true))));
        }
        function compiler(options) {
            const config = {
                afterExit: [],
                beforeEnter: [],
                transforms: [],
                canContainEols: [
                    'emphasis',
                    'fragment',
                    'heading',
                    'paragraph',
                    'strong'
                ],
                enter: {
                    autolink: opener(link),
                    autolinkProtocol: onenterdata,
                    autolinkEmail: onenterdata,
                    atxHeading: opener(heading),
                    blockQuote: opener(blockQuote),
                    characterEscape: onenterdata,
                    characterReference: onenterdata,
                    codeFenced: opener(codeFlow),
                    codeFencedFenceInfo: buffer,
                    codeFencedFenceMeta: buffer,
                    codeIndented: opener(codeFlow, buffer),
                    codeText: opener(codeText, buffer),
                    codeTextData: onenterdata,
                    data: onenterdata,
                    codeFlowValue: onenterdata,
                    definition: opener(definition),
                    definitionDestinationString: buffer,
                    definitionLabelString: buffer,
                    definitionTitleString: buffer,
                    emphasis: opener(emphasis),
                    hardBreakEscape: opener(hardBreak),
                    hardBreakTrailing: opener(hardBreak),
                    htmlFlow: opener(html, buffer),
                    htmlFlowData: onenterdata,
                    htmlText: opener(html, buffer),
                    htmlTextData: onenterdata,
                    image: opener(image),
                    label: buffer,
                    link: opener(link),
                    listItem: opener(listItem),
                    listItemValue: onenterlistitemvalue,
                    listOrdered: opener(list, onenterlistordered),
                    listUnordered: opener(list),
                    paragraph: opener(paragraph),
                    reference: onenterreference,
                    referenceString: buffer,
                    resourceDestinationString: buffer,
                    resourceTitleString: buffer,
                    setextHeading: opener(heading),
                    strong: opener(strong),
                    thematicBreak: opener(thematicBreak)
                },
                exit: {
                    atxHeading: closer(),
                    atxHeadingSequence: onexitatxheadingsequence,
                    autolink: closer(),
                    autolinkEmail: onexitautolinkemail,
                    autolinkProtocol: onexitautolinkprotocol,
                    blockQuote: closer(),
                    characterEscapeValue: onexitdata,
                    characterReferenceMarkerHexadecimal: onexitcharacterreferencemarker,
                    characterReferenceMarkerNumeric: onexitcharacterreferencemarker,
                    characterReferenceValue: onexitcharacterreferencevalue,
                    characterReference: onexitcharacterreference,
                    codeFenced: closer(onexitcodefenced),
                    codeFencedFence: onexitcodefencedfence,
                    codeFencedFenceInfo: onexitcodefencedfenceinfo,
                    codeFencedFenceMeta: onexitcodefencedfencemeta,
                    codeFlowValue: onexitdata,
                    codeIndented: closer(onexitcodeindented),
                    codeText: closer(onexitcodetext),
                    codeTextData: onexitdata,
                    data: onexitdata,
                    definition: closer(),
                    definitionDestinationString: onexitdefinitiondestinationstring,
                    definitionLabelString: onexitdefinitionlabelstring,
                    definitionTitleString: onexitdefinitiontitlestring,
                    emphasis: closer(),
                    hardBreakEscape: closer(onexithardbreak),
                    hardBreakTrailing: closer(onexithardbreak),
                    htmlFlow: closer(onexithtmlflow),
                    htmlFlowData: onexitdata,
                    htmlText: closer(onexithtmltext),
                    htmlTextData: onexitdata,
                    image: closer(onexitimage),
                    label: onexitlabel,
                    labelText: onexitlabeltext,
                    lineEnding: onexitlineending,
                    link: closer(onexitlink),
                    listItem: closer(),
                    listOrdered: closer(),
                    listUnordered: closer(),
                    paragraph: closer(),
                    referenceString: onexitreferencestring,
                    resourceDestinationString: onexitresourcedestinationstring,
                    resourceTitleString: onexitresourcetitlestring,
                    resource: onexitresource,
                    setextHeading: closer(onexitsetextheading),
                    setextHeadingLineSequence: onexitsetextheadinglinesequence,
                    setextHeadingText: onexitsetextheadingtext,
                    strong: closer(),
                    thematicBreak: closer()
                }
            };
            configure(config, (options || {}).mdastExtensions || []);
            const data = {};
            return compile;
            function compile(events) {
                let tree = {
                    type: 'root',
                    children: [],
                    position: undefined
                };
                const context = {
                    stack: [
                        tree
                    ],
                    tokenStack: [],
                    config,
                    enter,
                    exit,
                    buffer,
                    resume,
                    data
                };
                const listStack = [];
                const prepared = [];
                let index = -1;
                while(++index < events.length){
                    prepared.push(events[index]);
                    if (events[index][1].type === "listOrdered" || events[index][1].type === "listUnordered") {
                        if (events[index][0] === 'enter') {
                            listStack.push(prepared.length - 1);
                        } else {
                            const tail = listStack.pop();
                            prepareList(prepared, tail);
                        }
                    }
                }
                events = prepared;
                index = -1;
                while(++index < events.length){
                    const handler = config[events[index][0]];
                    if (events[index][0] === 'enter' && config.beforeEnter.length > 0) {
                        callListeners(config.beforeEnter, {
                            ...context,
                            sliceSerialize: events[index][2].sliceSerialize
                        }, events[index][1]);
                    }
                    if (lib_own.call(handler, events[index][1].type)) {
                        handler[events[index][1].type].call({
                            ...context,
                            sliceSerialize: events[index][2].sliceSerialize
                        }, events[index][1]);
                    }
                    if (events[index][0] === 'exit' && config.afterExit.length > 0) {
                        callListeners(config.afterExit, {
                            ...context,
                            sliceSerialize: events[index][2].sliceSerialize
                        }, events[index][1]);
                    }
                }
                if (context.tokenStack.length > 0) {
                    const tail = context.tokenStack[context.tokenStack.length - 1];
                    const handler = tail[1] || defaultOnError;
                    handler.call(context, undefined, tail[0]);
                }
                tree.position = {
                    start: lib_point(events.length > 0 ? events[0][1].start : {
                        line: 1,
                        column: 1,
                        offset: 0
                    }),
                    end: lib_point(events.length > 0 ? events[events.length - 2][1].end : {
                        line: 1,
                        column: 1,
                        offset: 0
                    })
                };
                index = -1;
                while(++index < config.transforms.length){
                    tree = config.transforms[index](tree) || tree;
                }
                return tree;
            }
            function callListeners(listeners, context, token) {
                let index = -1;
                while(++index < listeners.length){
                    listeners[index].call(context, token);
                }
            }
            function prepareList(events, start) {
                const end = events.length - 1;
                let index = start - 1;
                let containerBalance = -1;
                let listSpread = false;
                let listItem;
                let lineIndex;
                let firstBlankLineIndex;
                let atMarker;
                const insertions = [];
                while(++index <= end){
                    const event = events[index];
                    switch(event[1].type){
                        case "listUnordered":
                        case "listOrdered":
                        case "blockQuote":
                            {
                                if (event[0] === 'enter') {
                                    containerBalance++;
                                } else {
                                    containerBalance--;
                                }
                                atMarker = undefined;
                                break;
                            }
                        case "lineEndingBlank":
                            {
                                if (event[0] === 'enter') {
                                    if (listItem && !atMarker && !containerBalance && !firstBlankLineIndex) {
                                        firstBlankLineIndex = index;
                                    }
                                    atMarker = undefined;
                                }
                                break;
                            }
                        case "linePrefix":
                        case "listItemValue":
                        case "listItemMarker":
                        case "listItemPrefix":
                        case "listItemPrefixWhitespace":
                            {
                                break;
                            }
                        default:
                            {
                                atMarker = undefined;
                            }
                    }
                    if (!containerBalance && event[0] === 'enter' && event[1].type === "listItemPrefix" || containerBalance === -1 && event[0] === 'exit' && (event[1].type === "listUnordered" || event[1].type === "listOrdered")) {
                        if (listItem) {
                            let tailIndex = index;
                            lineIndex = undefined;
                            while(tailIndex--){
                                const tailEvent = events[tailIndex];
                                if (tailEvent[1].type === "lineEnding" || tailEvent[1].type === "lineEndingBlank") {
                                    if (tailEvent[0] === 'exit') continue;
                                    if (lineIndex) {
                                        events[lineIndex][1].type = "lineEndingBlank";
                                        listSpread = true;
                                    }
                                    tailEvent[1].type = "lineEnding";
                                    lineIndex = tailIndex;
                                } else if (tailEvent[1].type === "linePrefix" || tailEvent[1].type === "blockQuotePrefix" || tailEvent[1].type === "blockQuotePrefixWhitespace" || tailEvent[1].type === "blockQuoteMarker" || tailEvent[1].type === "listItemIndent") {} else {
                                    break;
                                }
                            }
                            if (firstBlankLineIndex && (!lineIndex || firstBlankLineIndex < lineIndex)) {
                                listItem._spread = true;
                            }
                            listItem.end = Object.assign({}, lineIndex ? events[lineIndex][1].start : event[1].end);
                            insertions.push({
                                at: lineIndex || index,
                                event: [
                                    'exit',
                                    listItem,
                                    event[2]
                                ]
                            });
                        }
                        if (event[1].type === "listItemPrefix") {
                            const item = {
                                type: 'listItem',
                                _spread: false,
                                start: Object.assign({}, event[1].start),
                                end: undefined
                            };
                            listItem = item;
                            insertions.push({
                                at: index,
                                event: [
                                    'enter',
                                    item,
                                    event[2]
                                ]
                            });
                            firstBlankLineIndex = undefined;
                            atMarker = true;
                        }
                    }
                }
                const listEvents = events.splice(start);
                let insertion = 0;
                index = -1;
                while(++index < listEvents.length){
                    while(insertion < insertions.length && insertions[insertion].at === start + index){
                        events.push(insertions[insertion++].event);
                    }
                    events.push(listEvents[index]);
                }
                events[start][1]._spread = listSpread;
            }
            function opener(create, and) {
                return open;
                function open(token) {
                    enter.call(this, create(token), token);
                    if (and) and.call(this, token);
                }
            }
            function buffer() {
                this.stack.push({
                    type: 'fragment',
                    children: []
                });
            }
            function enter(node, token, errorHandler) {
                const parent = this.stack[this.stack.length - 1];
                const siblings = parent.children;
                siblings.push(node);
                this.stack.push(node);
                this.tokenStack.push([
                    token,
                    errorHandler || undefined
                ]);
                node.position = {
                    start: lib_point(token.start),
                    end: undefined
                };
            }
            function closer(and) {
                return close;
                function close(token) {
                    if (and) and.call(this, token);
                    exit.call(this, token);
                }
            }
            function exit(token, onExitError) {
                const node = this.stack.pop();
                const open = this.tokenStack.pop();
                if (!open) {
                    throw new Error('Cannot close `' + token.type + '` (' + stringifyPosition({
                        start: token.start,
                        end: token.end
                    }) + "): it\u2019s not open");
                }
                if (open[0].type !== token.type) {
                    if (onExitError) {
                        onExitError.call(this, token, open[0]);
                    } else {
                        const handler = open[1] || defaultOnError;
                        handler.call(this, token, open[0]);
                    }
                }
                node.position.end = lib_point(token.end);
            }
            function resume() {
                return (0, lib.d)(this.stack.pop());
            }
            function onenterlistordered() {
                this.data.expectingFirstListItemValue = true;
            }
            function onenterlistitemvalue(token) {
                if (this.data.expectingFirstListItemValue) {
                    const ancestor = this.stack[this.stack.length - 2];
                    ancestor.start = Number.parseInt(this.sliceSerialize(token), 10);
                    this.data.expectingFirstListItemValue = undefined;
                }
            }
            function onexitcodefencedfenceinfo() {
                const data = this.resume();
                const node = this.stack[this.stack.length - 1];
                node.lang = data;
            }
            function onexitcodefencedfencemeta() {
                const data = this.resume();
                const node = this.stack[this.stack.length - 1];
                node.meta = data;
            }
            function onexitcodefencedfence() {
                if (this.data.flowCodeInside) return;
                this.buffer();
                this.data.flowCodeInside = true;
            }
            function onexitcodefenced() {
                const data = this.resume();
                const node = this.stack[this.stack.length - 1];
                node.value = data.replace(/^(\r?\n|\r)|(\r?\n|\r)$/g, '');
                this.data.flowCodeInside = undefined;
            }
            function onexitcodeindented() {
                const data = this.resume();
                const node = this.stack[this.stack.length - 1];
                node.value = data.replace(/(\r?\n|\r)$/g, '');
            }
            function onexitdefinitionlabelstring(token) {
                const label = this.resume();
                const node = this.stack[this.stack.length - 1];
                node.label = label;
                node.identifier = (0, micromark_util_normalize_identifier.B)(this.sliceSerialize(token)).toLowerCase();
            }
            function onexitdefinitiontitlestring() {
                const data = this.resume();
                const node = this.stack[this.stack.length - 1];
                node.title = data;
            }
            function onexitdefinitiondestinationstring() {
                const data = this.resume();
                const node = this.stack[this.stack.length - 1];
                node.url = data;
            }
            function onexitatxheadingsequence(token) {
                const node = this.stack[this.stack.length - 1];
                if (!node.depth) {
                    const depth = this.sliceSerialize(token).length;
                    node.depth = depth;
                }
            }
            function onexitsetextheadingtext() {
                this.data.setextHeadingSlurpLineEnding = true;
            }
            function onexitsetextheadinglinesequence(token) {
                const node = this.stack[this.stack.length - 1];
                node.depth = this.sliceSerialize(token).codePointAt(0) === 61 ? 1 : 2;
            }
            function onexitsetextheading() {
                this.data.setextHeadingSlurpLineEnding = undefined;
            }
            function onenterdata(token) {
                const node = this.stack[this.stack.length - 1];
                const siblings = node.children;
                let tail = siblings[siblings.length - 1];
                if (!tail || tail.type !== 'text') {
                    tail = text();
                    tail.position = {
                        start: lib_point(token.start),
                        end: undefined
                    };
                    siblings.push(tail);
                }
                this.stack.push(tail);
            }
            function onexitdata(token) {
                const tail = this.stack.pop();
                tail.value += this.sliceSerialize(token);
                tail.position.end = lib_point(token.end);
            }
            function onexitlineending(token) {
                const context = this.stack[this.stack.length - 1];
                if (this.data.atHardBreak) {
                    const tail = context.children[context.children.length - 1];
                    tail.position.end = lib_point(token.end);
                    this.data.atHardBreak = undefined;
                    return;
                }
                if (!this.data.setextHeadingSlurpLineEnding && config.canContainEols.includes(context.type)) {
                    onenterdata.call(this, token);
                    onexitdata.call(this, token);
                }
            }
            function onexithardbreak() {
                this.data.atHardBreak = true;
            }
            function onexithtmlflow() {
                const data = this.resume();
                const node = this.stack[this.stack.length - 1];
                node.value = data;
            }
            function onexithtmltext() {
                const data = this.resume();
                const node = this.stack[this.stack.length - 1];
                node.value = data;
            }
            function onexitcodetext() {
                const data = this.resume();
                const node = this.stack[this.stack.length - 1];
                node.value = data;
            }
            function onexitlink() {
                const node = this.stack[this.stack.length - 1];
                if (this.data.inReference) {
                    const referenceType = this.data.referenceType || 'shortcut';
                    node.type += 'Reference';
                    node.referenceType = referenceType;
                    delete node.url;
                    delete node.title;
                } else {
                    delete node.identifier;
                    delete node.label;
                }
                this.data.referenceType = undefined;
            }
            function onexitimage() {
                const node = this.stack[this.stack.length - 1];
                if (this.data.inReference) {
                    const referenceType = this.data.referenceType || 'shortcut';
                    node.type += 'Reference';
                    node.referenceType = referenceType;
                    delete node.url;
                    delete node.title;
                } else {
                    delete node.identifier;
                    delete node.label;
                }
                this.data.referenceType = undefined;
            }
            function onexitlabeltext(token) {
                const string = this.sliceSerialize(token);
                const ancestor = this.stack[this.stack.length - 2];
                ancestor.label = decodeString(string);
                ancestor.identifier = (0, micromark_util_normalize_identifier.B)(string).toLowerCase();
            }
            function onexitlabel() {
                const fragment = this.stack[this.stack.length - 1];
                const value = this.resume();
                const node = this.stack[this.stack.length - 1];
                this.data.inReference = true;
                if (node.type === 'link') {
                    const children = fragment.children;
                    node.children = children;
                } else {
                    node.alt = value;
                }
            }
            function onexitresourcedestinationstring() {
                const data = this.resume();
                const node = this.stack[this.stack.length - 1];
                node.url = data;
            }
            function onexitresourcetitlestring() {
                const data = this.resume();
                const node = this.stack[this.stack.length - 1];
                node.title = data;
            }
            function onexitresource() {
                this.data.inReference = undefined;
            }
            function onenterreference() {
                this.data.referenceType = 'collapsed';
            }
            function onexitreferencestring(token) {
                const label = this.resume();
                const node = this.stack[this.stack.length - 1];
                node.label = label;
                node.identifier = (0, micromark_util_normalize_identifier.B)(this.sliceSerialize(token)).toLowerCase();
                this.data.referenceType = 'full';
            }
            function onexitcharacterreferencemarker(token) {
                this.data.characterReferenceType = token.type;
            }
            function onexitcharacterreferencevalue(token) {
                const data = this.sliceSerialize(token);
                const type = this.data.characterReferenceType;
                let value;
                if (type) {
                    value = decodeNumericCharacterReference(data, type === "characterReferenceMarkerNumeric" ? 10 : 16);
                    this.data.characterReferenceType = undefined;
                } else {
                    const result = decodeNamedCharacterReference(data);
                    value = result;
                }
                const tail = this.stack[this.stack.length - 1];
                tail.value += value;
            }
            function onexitcharacterreference(token) {
                const tail = this.stack.pop();
                tail.position.end = lib_point(token.end);
            }
            function onexitautolinkprotocol(token) {
                onexitdata.call(this, token);
                const node = this.stack[this.stack.length - 1];
                node.url = this.sliceSerialize(token);
            }
            function onexitautolinkemail(token) {
                onexitdata.call(this, token);
                const node = this.stack[this.stack.length - 1];
                node.url = 'mailto:' + this.sliceSerialize(token);
            }
            function blockQuote() {
                return {
                    type: 'blockquote',
                    children: [],
                    position: undefined
                };
            }
            function codeFlow() {
                return {
                    type: 'code',
                    lang: null,
                    meta: null,
                    value: '',
                    position: undefined
                };
            }
            function codeText() {
                return {
                    type: 'inlineCode',
                    value: '',
                    position: undefined
                };
            }
            function definition() {
                return {
                    type: 'definition',
                    identifier: '',
                    label: null,
                    title: null,
                    url: '',
                    position: undefined
                };
            }
            function emphasis() {
                return {
                    type: 'emphasis',
                    children: [],
                    position: undefined
                };
            }
            function heading() {
                return {
                    type: 'heading',
                    depth: 0,
                    children: [],
                    position: undefined
                };
            }
            function hardBreak() {
                return {
                    type: 'break',
                    position: undefined
                };
            }
            function html() {
                return {
                    type: 'html',
                    value: '',
                    position: undefined
                };
            }
            function image() {
                return {
                    type: 'image',
                    title: null,
                    url: '',
                    alt: null,
                    position: undefined
                };
            }
            function link() {
                return {
                    type: 'link',
                    title: null,
                    url: '',
                    children: [],
                    position: undefined
                };
            }
            function list(token) {
                return {
                    type: 'list',
                    ordered: token.type === 'listOrdered',
                    start: null,
                    spread: token._spread,
                    children: [],
                    position: undefined
                };
            }
            function listItem(token) {
                return {
                    type: 'listItem',
                    spread: token._spread,
                    checked: null,
                    children: [],
                    position: undefined
                };
            }
            function paragraph() {
                return {
                    type: 'paragraph',
                    children: [],
                    position: undefined
                };
            }
            function strong() {
                return {
                    type: 'strong',
                    children: [],
                    position: undefined
                };
            }
            function text() {
                return {
                    type: 'text',
                    value: '',
                    position: undefined
                };
            }
            function thematicBreak() {
                return {
                    type: 'thematicBreak',
                    position: undefined
                };
            }
        }
        function lib_point(d) {
            return {
                line: d.line,
                column: d.column,
                offset: d.offset
            };
        }
        function configure(combined, extensions) {
            let index = -1;
            while(++index < extensions.length){
                const value = extensions[index];
                if (Array.isArray(value)) {
                    configure(combined, value);
                } else {
                    extension(combined, value);
                }
            }
        }
        function extension(combined, extension) {
            let key;
            for(key in extension){
                if (lib_own.call(extension, key)) {
                    switch(key){
                        case 'canContainEols':
                            {
                                const right = extension[key];
                                if (right) {
                                    combined[key].push(...right);
                                }
                                break;
                            }
                        case 'transforms':
                            {
                                const right = extension[key];
                                if (right) {
                                    combined[key].push(...right);
                                }
                                break;
                            }
                        case 'afterExit':
                        case 'beforeEnter':
                            {
                                const right = extension[key];
                                if (right) {
                                    combined[key].push(right);
                                }
                                break;
                            }
                        case 'enter':
                        case 'exit':
                            {
                                const right = extension[key];
                                if (right) {
                                    Object.assign(combined[key], right);
                                }
                                break;
                            }
                    }
                }
            }
        }
        function defaultOnError(left, right) {
            if (left) {
                throw new Error('Cannot close `' + left.type + '` (' + stringifyPosition({
                    start: left.start,
                    end: left.end
                }) + '): a different token (`' + right.type + '`, ' + stringifyPosition({
                    start: right.start,
                    end: right.end
                }) + ') is open');
            }
            throw new Error('Cannot close document, a token (`' + right.type + '`, ' + stringifyPosition({
                start: right.start,
                end: right.end
            }) + ') is still open');
        }
        ;
        function remarkParse(options) {
            const self = this;
            self.parser = parser;
            function parser(doc) {
                return fromMarkdown(doc, {
                    ...self.data('settings'),
                    ...options,
                    extensions: self.data('micromarkExtensions') || [],
                    mdastExtensions: self.data('fromMarkdownExtensions') || []
                });
            }
        }
        var mdast_util_phrasing_lib = __webpack_require__(9054);
        ;
        const zwitch_own = {}.hasOwnProperty;
        function zwitch(key, options) {
            const settings = options || {};
            function one(value, ...parameters) {
                let fn = one.invalid;
                const handlers = one.handlers;
                if (value && zwitch_own.call(value, key)) {
                    const id = String(value[key]);
                    fn = zwitch_own.call(handlers, id) ? handlers[id] : one.unknown;
                }
                if (fn) {
                    return fn.call(this, value, ...parameters);
                }
            }
            one.handlers = settings.handlers || {};
            one.invalid = settings.invalid;
            one.unknown = settings.unknown;
            return one;
        }
        ;
        const configure_own = {}.hasOwnProperty;
        function configure_configure(base, extension) {
            let index = -1;
            let key;
            if (extension.extensions) {
                while(++index < extension.extensions.length){
                    configure_configure(base, extension.extensions[index]);
                }
            }
            for(key in extension){
                if (configure_own.call(extension, key)) {
                    switch(key){
                        case 'extensions':
                            {
                                break;
                            }
                        case 'unsafe':
                            {
                                configure_list(base[key], extension[key]);
                                break;
                            }
                        case 'join':
                            {
                                configure_list(base[key], extension[key]);
                                break;
                            }
                        case 'handlers':
                            {
                                map(base[key], extension[key]);
                                break;
                            }
                        default:
                            {
                                base.options[key] = extension[key];
                            }
                    }
                }
            }
            return base;
        }
        function configure_list(left, right) {
            if (right) {
                left.push(...right);
            }
        }
        function map(left, right) {
            if (right) {
                Object.assign(left, right);
            }
        }
        var handle = __webpack_require__(2169);
        var check_rule = __webpack_require__(6042);
        var format_code_as_indented = __webpack_require__(4672);
        var format_heading_as_setext = __webpack_require__(8069);
        var html_kind = __webpack_require__(9424);
        ;
        const join = [
            joinDefaults
        ];
        function joinDefaults(left, right, parent, state) {
            if (right.type === 'code' && (0, format_code_as_indented.m)(right, state) && (left.type === 'list' || left.type === right.type && (0, format_code_as_indented.m)(left, state))) {
                return false;
            }
            if ('spread' in parent && typeof parent.spread === 'boolean') {
                if (parent.spread) return 1;
                if (left.type === 'html') {
                    const kind = (0, html_kind.C)(left.value);
                    if (kind === undefined || kind === 6 || kind === 7) return 1;
                }
                if (left.type === 'blockquote' && right.type === 'blockquote') return 1;
                if ((left.type === 'definition' || left.type === 'paragraph') && right.type === 'list' && (right.ordered && typeof right.start === 'number' && right.start !== 1 || right.children.length > 0 && right.children[0].children.length === 0)) {
                    return 1;
                }
                if (left.type === 'paragraph' && right.type === 'thematicBreak' && (0, check_rule.T)(state) === '-' && !state.options.ruleSpaces) {
                    return 1;
                }
                let tail = left;
                while((tail.type === 'blockquote' || tail.type === 'list' || tail.type === 'listItem') && tail.children.length > 0){
                    tail = tail.children[tail.children.length - 1];
                }
                if (tail.type !== 'definition' && tail.type !== 'paragraph') return 0;
                if (right.type === 'code' && (0, format_code_as_indented.m)(right, state)) return 1;
                if (right.type === 'html') {
                    const kind = (0, html_kind.C)(right.value);
                    if (kind === undefined || kind === 7) return 1;
                }
                if ((left.type === 'paragraph' || left !== tail) && (right.type === 'definition' || right.type === 'heading' && (0, format_heading_as_setext.f)(right, state) || right.type === 'paragraph')) {
                    return 1;
                }
                return 0;
            }
        }
        ;
        const fullPhrasingSpans = [
            'autolink',
            'destinationLiteral',
            'destinationRaw',
            'reference',
            'titleQuote',
            'titleApostrophe'
        ];
        const unsafe = [
            {
                character: '\t',
                after: '[\\r\\n]',
                inConstruct: 'phrasing'
            },
            {
                character: '\t',
                before: '[\\r\\n]',
                inConstruct: 'phrasing'
            },
            {
                character: '\t',
                inConstruct: [
                    'codeFencedLangGraveAccent',
                    'codeFencedLangTilde'
                ]
            },
            {
                character: '\r',
                inConstruct: [
                    'codeFencedLangGraveAccent',
                    'codeFencedLangTilde',
                    'codeFencedMetaGraveAccent',
                    'codeFencedMetaTilde',
                    'destinationLiteral',
                    'headingAtx'
                ]
            },
            {
                character: '\n',
                inConstruct: [
                    'codeFencedLangGraveAccent',
                    'codeFencedLangTilde',
                    'codeFencedMetaGraveAccent',
                    'codeFencedMetaTilde',
                    'destinationLiteral',
                    'headingAtx'
                ]
            },
            {
                character: '\r',
                before: '[\\r\\n]',
                inConstruct: 'phrasing'
            },
            {
                character: '\r',
                after: '\\r',
                inConstruct: 'phrasing'
            },
            {
                character: '\n',
                before: '\\n',
                inConstruct: 'phrasing'
            },
            {
                character: '\n',
                after: '[\\r\\n]',
                inConstruct: 'phrasing'
            },
            {
                character: ' ',
                after: '[\\r\\n]',
                inConstruct: 'phrasing'
            },
            {
                character: ' ',
                before: '[\\r\\n]',
                inConstruct: 'phrasing'
            },
            {
                character: ' ',
                inConstruct: [
                    'codeFencedLangGraveAccent',
                    'codeFencedLangTilde'
                ]
            },
            {
                character: '!',
                after: '\\[',
                inConstruct: 'phrasing',
                notInConstruct: fullPhrasingSpans
            },
            {
                character: '"',
                inConstruct: 'titleQuote'
            },
            {
                atBreak: true,
                character: '#'
            },
            {
                character: '#',
                inConstruct: 'headingAtx',
                after: '(?:[\r\n]|$)'
            },
            {
                character: '&',
                after: '[#A-Za-z]',
                inConstruct: [
                    'codeFencedLangGraveAccent',
                    'codeFencedLangTilde',
                    'codeFencedMetaGraveAccent',
                    'codeFencedMetaTilde',
                    'destinationLiteral',
                    'destinationRaw',
                    'phrasing',
                    'titleApostrophe',
                    'titleQuote'
                ]
            },
            {
                character: "'",
                inConstruct: 'titleApostrophe'
            },
            {
                character: '(',
                inConstruct: 'destinationRaw'
            },
            {
                before: '\\]',
                character: '(',
                inConstruct: 'phrasing',
                notInConstruct: fullPhrasingSpans
            },
            {
                atBreak: true,
                before: '\\d+',
                character: ')'
            },
            {
                character: ')',
                inConstruct: 'destinationRaw'
            },
            {
                atBreak: true,
                character: '*',
                after: '(?:[ \t\r\n*])'
            },
            {
                character: '*',
                inConstruct: 'phrasing',
                notInConstruct: fullPhrasingSpans
            },
            {
                atBreak: true,
                character: '+',
                after: '(?:[ \t\r\n])'
            },
            {
                atBreak: true,
                character: '-',
                after: '(?:[ \t\r\n-])'
            },
            {
                atBreak: true,
                before: '\\d+',
                character: '.',
                after: '(?:[ \t\r\n]|$)'
            },
            {
                atBreak: true,
                character: '<',
                after: '[!/?A-Za-z]'
            },
            {
                character: '<',
                after: '[!/?A-Za-z]',
                inConstruct: 'phrasing',
                notInConstruct: fullPhrasingSpans
            },
            {
                character: '<',
                inConstruct: 'destinationLiteral'
            },
            {
                atBreak: true,
                character: '='
            },
            {
                atBreak: true,
                character: '>'
            },
            {
                character: '>',
                inConstruct: 'destinationLiteral'
            },
            {
                atBreak: true,
                character: '['
            },
            {
                character: '[',
                inConstruct: 'phrasing',
                notInConstruct: fullPhrasingSpans
            },
            {
                character: '[',
                inConstruct: [
                    'label',
                    'reference'
                ]
            },
            {
                character: '\\',
                after: '[\\r\\n]',
                inConstruct: 'phrasing'
            },
            {
                character: ']',
                inConstruct: [
                    'label',
                    'reference'
                ]
            },
            {
                atBreak: true,
                character: '_'
            },
            {
                character: '_',
                inConstruct: 'phrasing',
                notInConstruct: fullPhrasingSpans
            },
            {
                atBreak: true,
                character: '`'
            },
            {
                character: '`',
                inConstruct: [
                    'codeFencedLangGraveAccent',
                    'codeFencedMetaGraveAccent'
                ]
            },
            {
                character: '`',
                inConstruct: 'phrasing',
                notInConstruct: fullPhrasingSpans
            },
            {
                atBreak: true,
                character: '~'
            },
            {
                character: '<',
                inConstruct: 'autolink'
            },
            {
                character: '>',
                inConstruct: 'autolink'
            },
            {
                character: '\u007F',
                inConstruct: 'autolink'
            }
        ];
        let code = -1;
        while(++code < 33){
            unsafe.push({
                character: String.fromCharCode(code),
                inConstruct: 'autolink'
            });
        }
        ;
        function association(node) {
            if (node.label || !node.identifier) {
                return node.label || '';
            }
            return decodeString(node.identifier);
        }
        ;
        function compilePattern(pattern) {
            if (!pattern._compiled) {
                const before = (pattern.atBreak ? '[\\r\\n][\\t ]*' : '') + (pattern.before ? '(?:' + pattern.before + ')' : '');
                pattern._compiled = new RegExp((pattern.beforeNode ? '^' : before ? '(' + before + ')' : '') + (/[$()*+.?[\\\]^{|}]/.test(pattern.character) ? '\\' : '') + pattern.character + (pattern.afterNode ? '$' : pattern.after ? '(?:' + pattern.after + ')' : ''), pattern.unicode ? 'gu' : 'g');
            }
            return pattern._compiled;
        }
        var container_phrasing = __webpack_require__(3934);
        ;
        function containerFlow(parent, state, info) {
            const indexStack = state.indexStack;
            const children = parent.children || [];
            const tracker = state.createTracker(info);
            const results = [];
            let index = -1;
            indexStack.push(-1);
            while(++index < children.length){
                const child = children[index];
                indexStack[indexStack.length - 1] = index;
                results.push(tracker.move(state.handle(child, parent, state, {
                    before: '\n',
                    after: '\n',
                    ...tracker.current()
                })));
                if (child.type !== 'list') {
                    state.bulletLastUsed = undefined;
                }
                if (index < children.length - 1) {
                    results.push(tracker.move(between(child, children[index + 1], parent, state)));
                }
            }
            indexStack.pop();
            return results.join('');
        }
        function between(left, right, parent, state) {
            let index = state.join.length;
            while(index--){
                const result = state.join[index](left, right, parent, state);
                if (result === true || result === 1) {
                    break;
                }
                if (typeof result === 'number') {
                    return '\n'.repeat(1 + result);
                }
                if (result === false) {
                    return '\n\n<!---->\n\n';
                }
            }
            return '\n\n';
        }
        ;
        const eol = /\r?\n|\r/g;
        function indentLines(value, map) {
            const result = [];
            let start = 0;
            let line = 0;
            let match;
            while(match = eol.exec(value)){
                one(value.slice(start, match.index));
                result.push(match[0]);
                start = match.index + match[0].length;
                line++;
            }
            one(value.slice(start));
            return result.join('');
            function one(value) {
                result.push(map(value, line, !value));
            }
        }
        var encode_character_reference = __webpack_require__(4723);
        var pattern_in_scope = __webpack_require__(1767);
        ;
        const safe_own = {}.hasOwnProperty;
        function safe(state, input, config) {
            const value = (config.before || '') + (input || '') + (config.after || '');
            const positions = [];
            const result = [];
            const infos = {};
            const percentEncode = state.stack.includes('autolink');
            const offset = config.before ? config.before.length : 0;
            const end = value.length - (config.after ? config.after.length : 0);
            let index = -1;
            while(++index < state.unsafe.length){
                const pattern = state.unsafe[index];
                if (!(0, pattern_in_scope.q)(state.stack, pattern) || !nodeInScope(pattern.beforeNode, config.beforeNode) || !nodeInScope(pattern.afterNode, config.afterNode)) {
                    continue;
                }
                const expression = state.compilePattern(pattern);
                const from = pattern.beforeNode ? offset : 0;
                const subject = value.slice(from, pattern.afterNode ? end : undefined);
                let match;
                while(match = expression.exec(subject)){
                    const before = Boolean(pattern.before || pattern.atBreak);
                    const after = Boolean(pattern.after);
                    const position = from + match.index + (before ? match[1].length : 0);
                    if (safe_own.call(infos, position)) {
                        if (infos[position].before && !before) {
                            infos[position].before = false;
                        }
                        if (infos[position].after && !after) {
                            infos[position].after = false;
                        }
                    } else {
                        positions.push(position);
                        infos[position] = {
                            before,
                            after
                        };
                    }
                }
            }
            positions.sort(numerical);
            let start = offset;
            index = -1;
            while(++index < positions.length){
                const position = positions[index];
                if (position < start || position >= end) {
                    continue;
                }
                if (value.charAt(position) === '_' && position > 0 && (0, micromark_util_classify_character.S)(value.charCodeAt(position - 1)) === undefined && !safe_own.call(infos, position - 1) && !(position - 1 === offset && /[*_]/.test(value.charAt(offset - 1)))) {
                    let sequenceEnd = position + 1;
                    while(sequenceEnd < end && value.charAt(sequenceEnd) === '_'){
                        sequenceEnd++;
                    }
                    const skip = sequenceEnd - position - 1;
                    if (positions[index + skip] === sequenceEnd - 1 && sequenceEnd < value.length && (0, micromark_util_classify_character.S)(value.charCodeAt(sequenceEnd)) === undefined && !safe_own.call(infos, sequenceEnd) && !(sequenceEnd === end - 1 && /[*_]/.test(value.charAt(end)))) {
                        index += skip;
                        continue;
                    }
                }
                if (position + 1 < end && positions[index + 1] === position + 1 && infos[position].after && !infos[position + 1].before && !infos[position + 1].after || position - 1 >= offset && positions[index - 1] === position - 1 && infos[position].before && !infos[position - 1].before && !infos[position - 1].after) {
                    continue;
                }
                if (start !== position) {
                    const slice = value.slice(start, position);
                    result.push(percentEncode ? slice : escapeBackslashes(slice, '\\'));
                }
                start = position + 1;
                if (percentEncode) {
                    result.push('%' + value.charCodeAt(position).toString(16).toUpperCase().padStart(2, '0'));
                } else if (/[!-/:-@[-`{-~]/.test(value.charAt(position)) && (!config.encode || !config.encode.includes(value.charAt(position)))) {
                    result.push('\\' + value.charAt(position));
                } else {
                    result.push((0, encode_character_reference.T)(value.charCodeAt(position)));
                }
            }
            const rest = value.slice(start, end);
            result.push(percentEncode ? rest : escapeBackslashes(rest, config.after));
            return result.join('');
        }
        function nodeInScope(types, node) {
            if (!types) return true;
            if (!node) return false;
            return typeof types === 'string' ? types === node.type : types.includes(node.type);
        }
        function numerical(a, b) {
            return a - b;
        }
        function escapeBackslashes(value, after) {
            const expression = /\\(?=[!-/:-@[-`{-~])/g;
            const positions = [];
            const results = [];
            const whole = value + after;
            let index = -1;
            let start = 0;
            let match;
            while(match = expression.exec(whole)){
                positions.push(match.index);
            }
            while(++index < positions.length){
                if (start !== positions[index]) {
                    results.push(value.slice(start, positions[index]));
                }
                results.push('\\');
                start = positions[index];
            }
            results.push(value.slice(start));
            return results.join('');
        }
        ;
        function track(config) {
            const options = config || {};
            const now = options.now || {};
            let lineShift = options.lineShift || 0;
            let line = now.line || 1;
            let column = now.column || 1;
            return {
                move,
                current,
                shift
            };
            function current() {
                return {
                    now: {
                        line,
                        column
                    },
                    lineShift
                };
            }
            function shift(value) {
                lineShift += value;
            }
            function move(input) {
                const value = input || '';
                const chunks = value.split(/\r?\n|\r/g);
                const tail = chunks[chunks.length - 1];
                line += chunks.length - 1;
                column = chunks.length === 1 ? column + tail.length : 1 + tail.length + lineShift;
                return value;
            }
        }
        ;
        function toMarkdown(tree, options) {
            const settings = options || {};
            const state = {
                associationId: association,
                bulletCurrent: undefined,
                bulletLastUsed: undefined,
                containerPhrasing: containerPhrasingBound,
                containerFlow: containerFlowBound,
                createTracker: track,
                compilePattern: compilePattern,
                enter,
                handlers: {
                    ...handle.p
                },
                handle: undefined,
                indentLines: indentLines,
                indexStack: [],
                join: [
                    ...join
                ],
                options: {},
                safe: safeBound,
                stack: [],
                unsafe: [
                    ...unsafe
                ]
            };
            configure_configure(state, settings);
            if (state.options.tightDefinitions) {
                state.join.push(joinDefinition);
            }
            state.handle = zwitch('type', {
                invalid,
                unknown,
                handlers: state.handlers
            });
            let result = state.handle((0, mdast_util_phrasing_lib.f)(tree) ? {
                type: 'root',
                children: [
                    tree
                ]
            } : tree, undefined, state, {
                before: '\n',
                after: '\n',
                now: {
                    line: 1,
                    column: 1
                },
                lineShift: 0
            });
            if (result && result.charCodeAt(result.length - 1) !== 10 && result.charCodeAt(result.length - 1) !== 13) {
                result += '\n';
            }
            return result;
            function enter(name) {
                state.stack.push(name);
                return exit;
                function exit() {
                    state.stack.pop();
                }
            }
        }
        function invalid(value) {
            throw new Error('Cannot handle value `' + value + '`, expected node');
        }
        function unknown(value) {
            const node = value;
            throw new Error('Cannot handle unknown node `' + node.type + '`');
        }
        function joinDefinition(left, right) {
            if (left.type === 'definition' && left.type === right.type) {
                return 0;
            }
        }
        function containerPhrasingBound(parent, info) {
            return (0, container_phrasing.UA)(parent, this, info);
        }
        function containerFlowBound(parent, info) {
            return containerFlow(parent, this, info);
        }
        function safeBound(value, config) {
            return safe(this, value, config);
        }
        ;
        function remarkStringify(options) {
            const self = this;
            self.compiler = compiler;
            function compiler(tree) {
                return toMarkdown(tree, {
                    ...self.data('settings'),
                    ...options,
                    extensions: self.data('toMarkdownExtensions') || []
                });
            }
        }
        ;
        function bail(error) {
            if (error) {
                throw error;
            }
        }
        var extend = __webpack_require__(3860);
        var lib_default = __webpack_require__(7776);
        ;
        function isPlainObject(value) {
            if (typeof value !== 'object' || value === null) {
                return false;
            }
            const prototype = Object.getPrototypeOf(value);
            return (prototype === null || prototype === Object.prototype || Object.getPrototypeOf(prototype) === null) && !(Symbol.toStringTag in value) && !(Symbol.iterator in value);
        }
        ;
        function trough() {
            const fns = [];
            const pipeline = {
                run,
                use
            };
            return pipeline;
            function run(...values) {
                let middlewareIndex = -1;
                const callback = values.pop();
                if (typeof callback !== 'function') {
                    throw new TypeError('Expected function as last argument, not ' + callback);
                }
                next(null, ...values);
                function next(error, ...output) {
                    const fn = fns[++middlewareIndex];
                    let index = -1;
                    if (error) {
                        callback(error);
                        return;
                    }
                    while(++index < values.length){
                        if (output[index] === null || output[index] === undefined) {
                            output[index] = values[index];
                        }
                    }
                    values = output;
                    if (fn) {
                        wrap(fn, next)(...output);
                    } else {
                        callback(null, ...output);
                    }
                }
            }
            function use(middelware) {
                if (typeof middelware !== 'function') {
                    throw new TypeError('Expected `middelware` to be a function, not ' + middelware);
                }
                fns.push(middelware);
                return pipeline;
            }
        }
        function wrap(middleware, callback) {
            let called;
            return wrapped;
            function wrapped(...parameters) {
                const fnExpectsCallback = middleware.length > parameters.length;
                let result;
                if (fnExpectsCallback) {
                    parameters.push(done);
                }
                try {
                    result = middleware.apply(this, parameters);
                } catch (error) {
                    const exception = error;
                    if (fnExpectsCallback && called) {
                        throw exception;
                    }
                    return done(exception);
                }
                if (!fnExpectsCallback) {
                    if (result && result.then && typeof result.then === 'function') {
                        result.then(then, done);
                    } else if (result instanceof Error) {
                        done(result);
                    } else {
                        then(result);
                    }
                }
            }
            function done(error, ...output) {
                if (!called) {
                    called = true;
                    callback(error, ...output);
                }
            }
            function then(value) {
                done(null, value);
            }
        }
        ;
        class VFileMessage extends Error {
            constructor(causeOrReason, optionsOrParentOrPlace, origin){
                super();
                if (typeof optionsOrParentOrPlace === 'string') {
                    origin = optionsOrParentOrPlace;
                    optionsOrParentOrPlace = undefined;
                }
                let reason = '';
                let options = {};
                let legacyCause = false;
                if (optionsOrParentOrPlace) {
                    if ('line' in optionsOrParentOrPlace && 'column' in optionsOrParentOrPlace) {
                        options = {
                            place: optionsOrParentOrPlace
                        };
                    } else if ('start' in optionsOrParentOrPlace && 'end' in optionsOrParentOrPlace) {
                        options = {
                            place: optionsOrParentOrPlace
                        };
                    } else if ('type' in optionsOrParentOrPlace) {
                        options = {
                            ancestors: [
                                optionsOrParentOrPlace
                            ],
                            place: optionsOrParentOrPlace.position
                        };
                    } else {
                        options = {
                            ...optionsOrParentOrPlace
                        };
                    }
                }
                if (typeof causeOrReason === 'string') {
                    reason = causeOrReason;
                } else if (!options.cause && causeOrReason) {
                    legacyCause = true;
                    reason = causeOrReason.message;
                    options.cause = causeOrReason;
                }
                if (!options.ruleId && !options.source && typeof origin === 'string') {
                    const index = origin.indexOf(':');
                    if (index === -1) {
                        options.ruleId = origin;
                    } else {
                        options.source = origin.slice(0, index);
                        options.ruleId = origin.slice(index + 1);
                    }
                }
                if (!options.place && options.ancestors) {
                    const parent = options.ancestors[options.ancestors.length - 1];
                    if (parent) {
                        options.place = parent.position;
                    }
                }
                const start = options.place && 'start' in options.place ? options.place.start : options.place;
                this.ancestors = options.ancestors || undefined;
                this.cause = options.cause || undefined;
                this.column = start ? start.column : undefined;
                this.fatal = undefined;
                this.file = '';
                this.message = reason;
                this.line = start ? start.line : undefined;
                this.name = stringifyPosition(options.place) || '1:1';
                this.place = options.place || undefined;
                this.reason = this.message;
                this.ruleId = options.ruleId || undefined;
                this.source = options.source || undefined;
                this.stack = legacyCause && options.cause && typeof options.cause.stack === 'string' ? options.cause.stack : '';
                this.actual = undefined;
                this.expected = undefined;
                this.note = undefined;
                this.url = undefined;
            }
        }
        Object.defineProperties(VFileMessage.prototype, {
            file: {
                configurable: true,
                enumerable: true,
                value: '',
                writable: true
            },
            name: {
                configurable: true,
                enumerable: true,
                value: '',
                writable: true
            },
            reason: {
                configurable: true,
                enumerable: true,
                value: '',
                writable: true
            },
            message: {
                configurable: true,
                enumerable: true,
                value: '',
                writable: true
            },
            stack: {
                configurable: true,
                enumerable: true,
                value: '',
                writable: true
            },
            column: {
                configurable: true,
                enumerable: true,
                writable: true
            },
            line: {
                configurable: true,
                enumerable: true,
                writable: true
            },
            ancestors: {
                configurable: true,
                enumerable: true,
                writable: true
            },
            cause: {
                configurable: true,
                enumerable: true,
                writable: true
            },
            fatal: {
                configurable: true,
                enumerable: true,
                writable: true
            },
            place: {
                configurable: true,
                enumerable: true,
                writable: true
            },
            ruleId: {
                configurable: true,
                enumerable: true,
                writable: true
            },
            source: {
                configurable: true,
                enumerable: true,
                writable: true
            }
        });
        var external_node_path_ = __webpack_require__(6760);
        var external_node_process_ = __webpack_require__(1708);
        ;
        function isUrl(fileUrlOrPath) {
            return Boolean(fileUrlOrPath !== null && typeof fileUrlOrPath === 'object' && 'href' in fileUrlOrPath && fileUrlOrPath.href && 'protocol' in fileUrlOrPath && fileUrlOrPath.protocol && fileUrlOrPath.auth === undefined);
        }
        var external_node_url_ = __webpack_require__(3136);
        ;
        const order = [
            'history',
            'path',
            'basename',
            'stem',
            'extname',
            'dirname'
        ];
        class VFile {
            constructor(value){
                let options;
                if (!value) {
                    options = {};
                } else if (isUrl(value)) {
                    options = {
                        path: value
                    };
                } else if (typeof value === 'string' || isUint8Array(value)) {
                    options = {
                        value
                    };
                } else {
                    options = value;
                }
                this.cwd = 'cwd' in options ? '' : external_node_process_.cwd();
                this.data = {};
                this.history = [];
                this.messages = [];
                this.value;
                this.map;
                this.result;
                this.stored;
                let index = -1;
                while(++index < order.length){
                    const field = order[index];
                    if (field in options && options[field] !== undefined && options[field] !== null) {
                        this[field] = field === 'history' ? [
                            ...options[field]
                        ] : options[field];
                    }
                }
                let field;
                for(field in options){
                    if (!order.includes(field)) {
                        this[field] = options[field];
                    }
                }
            }
            get basename() {
                return typeof this.path === 'string' ? external_node_path_.basename(this.path) : undefined;
            }
            set basename(basename) {
                assertNonEmpty(basename, 'basename');
                assertPart(basename, 'basename');
                this.path = external_node_path_.join(this.dirname || '', basename);
            }
            get dirname() {
                return typeof this.path === 'string' ? external_node_path_.dirname(this.path) : undefined;
            }
            set dirname(dirname) {
                assertPath(this.basename, 'dirname');
                this.path = external_node_path_.join(dirname || '', this.basename);
            }
            get extname() {
                return typeof this.path === 'string' ? external_node_path_.extname(this.path) : undefined;
            }
            set extname(extname) {
                assertPart(extname, 'extname');
                assertPath(this.dirname, 'extname');
                if (extname) {
                    if (extname.codePointAt(0) !== 46) {
                        throw new Error('`extname` must start with `.`');
                    }
                    if (extname.includes('.', 1)) {
                        throw new Error('`extname` cannot contain multiple dots');
                    }
                }
                this.path = external_node_path_.join(this.dirname, this.stem + (extname || ''));
            }
            get path() {
                return this.history[this.history.length - 1];
            }
            set path(path) {
                if (isUrl(path)) {
                    path = (0, external_node_url_.fileURLToPath)(path);
                }
                assertNonEmpty(path, 'path');
                if (this.path !== path) {
                    this.history.push(path);
                }
            }
            get stem() {
                return typeof this.path === 'string' ? external_node_path_.basename(this.path, this.extname) : undefined;
            }
            set stem(stem) {
                assertNonEmpty(stem, 'stem');
                assertPart(stem, 'stem');
                this.path = external_node_path_.join(this.dirname || '', stem + (this.extname || ''));
            }
            fail(causeOrReason, optionsOrParentOrPlace, origin) {
                const message = this.message(causeOrReason, optionsOrParentOrPlace, origin);
                message.fatal = true;
                throw message;
            }
            info(causeOrReason, optionsOrParentOrPlace, origin) {
                const message = this.message(causeOrReason, optionsOrParentOrPlace, origin);
                message.fatal = undefined;
                return message;
            }
            message(causeOrReason, optionsOrParentOrPlace, origin) {
                const message = new VFileMessage(causeOrReason, optionsOrParentOrPlace, origin);
                if (this.path) {
                    message.name = this.path + ':' + message.name;
                    message.file = this.path;
                }
                message.fatal = false;
                this.messages.push(message);
                return message;
            }
            toString(encoding) {
                if (this.value === undefined) {
                    return '';
                }
                if (typeof this.value === 'string') {
                    return this.value;
                }
                const decoder = new TextDecoder(encoding || undefined);
                return decoder.decode(this.value);
            }
        }
        function assertPart(part, name) {
            if (part && part.includes(external_node_path_.sep)) {
                throw new Error('`' + name + '` cannot be a path: did not expect `' + external_node_path_.sep + '`');
            }
        }
        function assertNonEmpty(part, name) {
            if (!part) {
                throw new Error('`' + name + '` cannot be empty');
            }
        }
        function assertPath(path, name) {
            if (!path) {
                throw new Error('Setting `' + name + '` requires `path` to be set too');
            }
        }
        function isUint8Array(value) {
            return Boolean(value && typeof value === 'object' && 'byteLength' in value && 'byteOffset' in value);
        }
        ;
        const CallableInstance = function(property) {
            const self = this;
            const constr = self.constructor;
            const proto = constr.prototype;
            const value = proto[property];
            const apply = function() {
                return value.apply(apply, arguments);
            };
            Object.setPrototypeOf(apply, proto);
            return apply;
        };
        const unified_lib_own = {}.hasOwnProperty;
        class Processor extends CallableInstance {
            constructor(){
                super('copy');
                this.Compiler = undefined;
                this.Parser = undefined;
                this.attachers = [];
                this.compiler = undefined;
                this.freezeIndex = -1;
                this.frozen = undefined;
                this.namespace = {};
                this.parser = undefined;
                this.transformers = trough();
            }
            copy() {
                const destination = new Processor();
                let index = -1;
                while(++index < this.attachers.length){
                    const attacher = this.attachers[index];
                    destination.use(...attacher);
                }
                destination.data(extend(true, {}, this.namespace));
                return destination;
            }
            data(key, value) {
                if (typeof key === 'string') {
                    if (arguments.length === 2) {
                        assertUnfrozen('data', this.frozen);
                        this.namespace[key] = value;
                        return this;
                    }
                    return unified_lib_own.call(this.namespace, key) && this.namespace[key] || undefined;
                }
                if (key) {
                    assertUnfrozen('data', this.frozen);
                    this.namespace = key;
                    return this;
                }
                return this.namespace;
            }
            freeze() {
                if (this.frozen) {
                    return this;
                }
                const self = this;
                while(++this.freezeIndex < this.attachers.length){
                    const [attacher, ...options] = this.attachers[this.freezeIndex];
                    if (options[0] === false) {
                        continue;
                    }
                    if (options[0] === true) {
                        options[0] = undefined;
                    }
                    const transformer = attacher.call(self, ...options);
                    if (typeof transformer === 'function') {
                        this.transformers.use(transformer);
                    }
                }
                this.frozen = true;
                this.freezeIndex = Number.POSITIVE_INFINITY;
                return this;
            }
            parse(file) {
                this.freeze();
                const realFile = vfile(file);
                const parser = this.parser || this.Parser;
                assertParser('parse', parser);
                return parser(String(realFile), realFile);
            }
            process(file, done) {
                const self = this;
                this.freeze();
                assertParser('process', this.parser || this.Parser);
                assertCompiler('process', this.compiler || this.Compiler);
                return done ? executor(undefined, done) : new Promise(executor);
                function executor(resolve, reject) {
                    const realFile = vfile(file);
                    const parseTree = self.parse(realFile);
                    self.run(parseTree, realFile, function(error, tree, file) {
                        if (error || !tree || !file) {
                            return realDone(error);
                        }
                        const compileTree = tree;
                        const compileResult = self.stringify(compileTree, file);
                        if (looksLikeAValue(compileResult)) {
                            file.value = compileResult;
                        } else {
                            file.result = compileResult;
                        }
                        realDone(error, file);
                    });
                    function realDone(error, file) {
                        if (error || !file) {
                            reject(error);
                        } else if (resolve) {
                            resolve(file);
                        } else {
                            (0, lib_default.ok)(done, '`done` is defined if `resolve` is not');
                            done(undefined, file);
                        }
                    }
                }
            }
            processSync(file) {
                let complete = false;
                let result;
                this.freeze();
                assertParser('processSync', this.parser || this.Parser);
                assertCompiler('processSync', this.compiler || this.Compiler);
                this.process(file, realDone);
                assertDone('processSync', 'process', complete);
                (0, lib_default.ok)(result, 'we either bailed on an error or have a tree');
                return result;
                function realDone(error, file) {
                    complete = true;
                    bail(error);
                    result = file;
                }
            }
            run(tree, file, done) {
                assertNode(tree);
                this.freeze();
                const transformers = this.transformers;
                if (!done && typeof file === 'function') {
                    done = file;
                    file = undefined;
                }
                return done ? executor(undefined, done) : new Promise(executor);
                function executor(resolve, reject) {
                    ;
                    (0, lib_default.ok)(typeof file !== 'function', "`file` can\u2019t be a `done` anymore, we checked");
                    const realFile = vfile(file);
                    transformers.run(tree, realFile, realDone);
                    function realDone(error, outputTree, file) {
                        const resultingTree = outputTree || tree;
                        if (error) {
                            reject(error);
                        } else if (resolve) {
                            resolve(resultingTree);
                        } else {
                            (0, lib_default.ok)(done, '`done` is defined if `resolve` is not');
                            done(undefined, resultingTree, file);
                        }
                    }
                }
            }
            runSync(tree, file) {
                let complete = false;
                let result;
                this.run(tree, file, realDone);
                assertDone('runSync', 'run', complete);
                (0, lib_default.ok)(result, 'we either bailed on an error or have a tree');
                return result;
                function realDone(error, tree) {
                    bail(error);
                    result = tree;
                    complete = true;
                }
            }
            stringify(tree, file) {
                this.freeze();
                const realFile = vfile(file);
                const compiler = this.compiler || this.Compiler;
                assertCompiler('stringify', compiler);
                assertNode(tree);
                return compiler(tree, realFile);
            }
            use(value, ...parameters) {
                const attachers = this.attachers;
                const namespace = this.namespace;
                assertUnfrozen('use', this.frozen);
                if (value === null || value === undefined) {} else if (typeof value === 'function') {
                    addPlugin(value, parameters);
                } else if (typeof value === 'object') {
                    if (Array.isArray(value)) {
                        addList(value);
                    } else {
                        addPreset(value);
                    }
                } else {
                    throw new TypeError('Expected usable value, not `' + value + '`');
                }
                return this;
                function add(value) {
                    if (typeof value === 'function') {
                        addPlugin(value, []);
                    } else if (typeof value === 'object') {
                        if (Array.isArray(value)) {
                            const [plugin, ...parameters] = value;
                            addPlugin(plugin, parameters);
                        } else {
                            addPreset(value);
                        }
                    } else {
                        throw new TypeError('Expected usable value, not `' + value + '`');
                    }
                }
                function addPreset(result) {
                    if (!('plugins' in result) && !('settings' in result)) {
                        throw new Error('Expected usable value but received an empty preset, which is probably a mistake: presets typically come with `plugins` and sometimes with `settings`, but this has neither');
                    }
                    addList(result.plugins);
                    if (result.settings) {
                        namespace.settings = extend(true, namespace.settings, result.settings);
                    }
                }
                function addList(plugins) {
                    let index = -1;
                    if (plugins === null || plugins === undefined) {} else if (Array.isArray(plugins)) {
                        while(++index < plugins.length){
                            const thing = plugins[index];
                            add(thing);
                        }
                    } else {
                        throw new TypeError('Expected a list of plugins, not `' + plugins + '`');
                    }
                }
                function addPlugin(plugin, parameters) {
                    let index = -1;
                    let entryIndex = -1;
                    while(++index < attachers.length){
                        if (attachers[index][0] === plugin) {
                            entryIndex = index;
                            break;
                        }
                    }
                    if (entryIndex === -1) {
                        attachers.push([
                            plugin,
                            ...parameters
                        ]);
                    } else if (parameters.length > 0) {
                        let [primary, ...rest] = parameters;
                        const currentPrimary = attachers[entryIndex][1];
                        if (isPlainObject(currentPrimary) && isPlainObject(primary)) {
                            primary = extend(true, currentPrimary, primary);
                        }
                        attachers[entryIndex] = [
                            plugin,
                            primary,
                            ...rest
                        ];
                    }
                }
            }
        }
        const unified = new Processor().freeze();
        function assertParser(name, value) {
            if (typeof value !== 'function') {
                throw new TypeError('Cannot `' + name + '` without `parser`');
            }
        }
        function assertCompiler(name, value) {
            if (typeof value !== 'function') {
                throw new TypeError('Cannot `' + name + '` without `compiler`');
            }
        }
        function assertUnfrozen(name, frozen) {
            if (frozen) {
                throw new Error('Cannot call `' + name + '` on a frozen processor.\nCreate a new processor first, by calling it: use `processor()` instead of `processor`.');
            }
        }
        function assertNode(node) {
            if (!isPlainObject(node) || typeof node.type !== 'string') {
                throw new TypeError('Expected node, got `' + node + '`');
            }
        }
        function assertDone(name, asyncName, complete) {
            if (!complete) {
                throw new Error('`' + name + '` finished async. Use `' + asyncName + '` instead');
            }
        }
        function vfile(value) {
            return looksLikeAVFile(value) ? value : new VFile(value);
        }
        function looksLikeAVFile(value) {
            return Boolean(value && typeof value === 'object' && 'message' in value && 'messages' in value);
        }
        function looksLikeAValue(value) {
            return typeof value === 'string' || lib_isUint8Array(value);
        }
        function lib_isUint8Array(value) {
            return Boolean(value && typeof value === 'object' && 'byteLength' in value && 'byteOffset' in value);
        }
        ;
        const remark = unified().use(remarkParse).use(remarkStringify).freeze();
    })
};
;
